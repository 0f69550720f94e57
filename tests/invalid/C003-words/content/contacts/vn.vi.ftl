contact-police = Công an: { $phone }
