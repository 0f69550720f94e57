contact-police = Công an
    .who = Khi nguy hiểm.
