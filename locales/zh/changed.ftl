### Told when another phone or chat was joined with this one, or taken apart, Chinese. Draft: translation made by machine, not yet read by a native speaker.

changed-notice = “设置”里的“我的手机”有改动。如果不是你改的，请去那里看看。
