code-show = Your code: { $code }
