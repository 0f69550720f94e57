### Who sees what: sentences shared by reports, questions to a person and urgent talk.
### They promise only what we do ourselves. Draft, not yet read by somebody who works with workers.

privacy-kept = We keep this confidential. We don't show it to your company.
privacy-seen = { $channel ->
    [telegram] We can see your account. Telegram knows that you write. Don't use a company phone.
    [sms] We can see your number. The phone company knows that you write and can keep the texts. Don't use a company phone.
   *[web] On this page we see no number and no account of yours. Don't use a company phone or Wi-Fi.
}
privacy-yes = We tell nobody else without your yes. The one exception: life in danger.
privacy-reader = { $organisation ->
    [none] Only the caseworker can read it.
   *[other] Only the caseworkers of { $organisation } can read it.
}
privacy-machine = A machine takes this down; a person reads it. You can stop at any time.
privacy-hide = { $channel ->
    [sms] Type HIDE to stop at once; delete the texts on your phone yourself.
   *[other] Type HIDE to clear the screen.
}
