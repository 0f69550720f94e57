### Country of work. Draft.

country-choose = In which country do you work? The law differs.
    .opt-vn = Viet Nam
    .syn-vn = vn
    .opt-th = Thailand
    .syn-th = thai
    .opt-kh = Cambodia
    .syn-kh = kampuchea
    .opt-mm = Myanmar
    .syn-mm = burma
    .opt-other = Other country
    .syn-other = other|another
