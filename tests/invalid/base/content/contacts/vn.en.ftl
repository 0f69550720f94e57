contact-police = Police: { $phone }
    .who = In danger, now.
