main-bye = Bye
