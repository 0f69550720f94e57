### Who sees what: sentences shared by reports, questions to a person and urgent talk, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### They promise only what we do ourselves.

privacy-kept = 你说的事我们会保密，不会给公司看。
privacy-seen = { $channel ->
    [telegram] 我们能看到你的账号。Telegram 知道你在发消息。不要用公司的手机。
    [sms] 我们能看到你的号码。电话公司知道你在发短信，也可能存着短信。不要用公司的手机。
   *[web] 在这个网页上，我们看不到你的号码和账号。不要用公司的手机或 Wi-Fi。
}
privacy-yes = 你不同意，我们不告诉别人。只有一个例外：有生命危险。
privacy-reader = { $organisation ->
    [none] 只有跟进人员能看。
   *[other] 只有 { $organisation } 的跟进人员能看。
}
privacy-machine = 现在是机器在记，之后由真人看。你随时可以不说了。
privacy-hide = { $channel ->
    [sms] 发“隐藏”就马上停下；手机里的短信要你自己删。
   *[other] 发“隐藏”就清空屏幕。
}
