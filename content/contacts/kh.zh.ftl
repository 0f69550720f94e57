# Contacts for Cambodia, Chinese.
# Review: draft. Translation made by machine, not yet read by a native speaker.

contact-police = 警察：{ $phone }
    .who = 有人要伤害你，或被扣住不让走时打。免费，手机没话费也能打；新闻说也有英语、中文和越南语。警察可能要看证件。

contact-labour-line = 劳工部热线：{ $phone }
    .who = 白天晚上都有人接。可以问工资、工时、太热、辱骂，或公司有没有给你交 NSSF。对方可能问姓名和证件。

contact-nssf = 国家社会保障基金（NSSF）：{ $phone }
    .who = 白天晚上都有人接。可以问你有没有登记、公司有没有交钱。NSSF 的手机应用也能查到。

contact-union = 工会联合组织（CLC、CCU、CCTU）
    .who = 可以问信得过的工友，厂里是哪个工会。我们还没有核实过的电话。

contact-legal-help = CENTRAL（以前叫 CLEC）
    .who = 给工人提供法律帮助的团体。新名字只是一般了解。我们还没有核实过的电话。

contact-labour-office = 劳工与职业培训部（劳动监察员）
    .who = 可以问工资、工时、太热、不卫生或辱骂的事。官员可能问姓名和证件。我们还没有核实过的电话；要打电话可以用劳工部热线。

contact-better-factories = 柬埔寨更佳工厂（Better Factories Cambodia）：{ $phone }
    .who = 检查制衣、制鞋和旅行用品工厂。它不是劳动监察员，不能命令工厂。这个电话来自一份旧资料。
