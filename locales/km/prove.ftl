### Is it really you? Digits that must come back. Draft: translation made by machine, not yet read by a native speaker.

prove-ask =
    ដើម្បីប្រាកដថាជាបងមែន សូមផ្ញើលេខនេះមកវិញ៖ { $proof }
    .retry = ផ្ញើលេខនេះមកវិញ៖ { $proof }
    .opt-skip = ឥឡូវនៅទេ
    .syn-skip = រំលង|ទេ|ពេលក្រោយ
prove-wrong = លេខនោះមិនត្រូវទេ។ មិនមានអ្វីប្តូរទេ។
prove-limited = បងបានសាកច្រើនដងហើយ។ រង់ចាំមួយម៉ោង រួចសាកម្តងទៀត។ មិនមានអ្វីប្តូរទេ។
