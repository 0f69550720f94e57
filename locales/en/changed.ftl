### Told when another phone or chat was joined with this one, or taken apart. Draft.

changed-notice = Something changed under Settings, My phones. If that was not you, look there.
