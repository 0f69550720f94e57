### Deep links: this flow says nothing, it only leads to others.
