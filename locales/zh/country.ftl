### Country of work, Chinese. Draft: translation made by machine, not yet read by a native speaker.

country-choose = 你在哪个国家工作？各国法律不一样。
    .opt-vn = 越南
    .syn-vn = 在越南|vn
    .opt-th = 泰国
    .syn-th = 在泰国|thai
    .opt-kh = 柬埔寨
    .syn-kh = 在柬埔寨|柬国|高棉
    .opt-mm = 缅甸
    .syn-mm = 在缅甸|缅北
    .opt-other = 其他国家
    .syn-other = 其他|别的国家|别的
