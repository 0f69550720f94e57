code-show = Mã của bạn: { $code }
