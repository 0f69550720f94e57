calc-law-vn-hour = Decree
calc-caveat-vn-hour = Caveat
calc-law-vn-minimum-wage = Decree
