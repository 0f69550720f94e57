contact-police = Police
    .who = In danger, now.
