### Deep links: this flow says nothing, it only leads to others. Draft: translation made by machine, not yet read by a native speaker.
