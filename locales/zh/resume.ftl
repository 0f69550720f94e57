### Something left unfinished, in neutral words, Chinese. Draft: translation made by machine, not yet read by a native speaker.

resume-offer =
    有一件事没做完：
    { $unfinished }
    .opt-continue = 继续
    .syn-continue = 接着来|接着做|好|是
    .opt-delete = 删除
    .syn-delete = 删掉|不要了|不
    .opt-later = 以后再说
resume-deleted = 删了。上班的事，随便问。
resume-later = 好的，以后再说。上班的事，随便问。
