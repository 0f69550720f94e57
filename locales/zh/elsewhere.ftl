### Told here that there is news about something from another phone or chat, Chinese. Draft: translation made by machine, not yet read by a native speaker.

elsewhere-announce = { -new-message }。请在你原来写的地方看，或者用你的查询码看。
    .opt-code = 用查询码
    .syn-code = 查询码|码|看|读
    .opt-later = 以后再说
    .syn-later = 现在不|不|先不
elsewhere-later = 好的，以后再说。上班的事，随便问。
