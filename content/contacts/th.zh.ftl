# Contacts for Thailand, Chinese.
# Review: draft. Translation made by machine, not yet read by a native speaker.

contact-issara-my = Issara，缅甸语：{ $phone }
    .who = 给外来工友的免费热线，可以私下说，白天晚上都能打。{ $web }

contact-issara-km = Issara，高棉语：{ $phone }
    .who = 给外来工友的免费热线，可以私下说，白天晚上都能打。{ $web }

contact-issara-th = Issara，泰语和老挝语：{ $phone }
    .who = 给外来工友的免费热线，可以私下说，白天晚上都能打。{ $web }

contact-union = 工会（สหภาพแรงงาน）
    .who = 由泰国人领导的工会可以吸收登记过的外来工友。问问信得过的同事，厂里有没有工会。我们还没有核对过的号码。

contact-labour-office = 劳动保护厅（กรมสวัสดิการและคุ้มครองแรงงาน）：{ $phone }
    .who = 工资、工时和安全的事。每个府都有办公室。外来工友也可以反映，最好有人陪着去。工作人员可能会要看证件。

contact-employment-office = 就业厅（กรมการจัดหางาน）：{ $phone }
    .who = 工作证、换公司和中介的事。以前有会缅甸语、高棉语和英语的人。工作人员可能会要看证件。

contact-ministry-line = 劳工部（กระทรวงแรงงาน）：{ $phone }
    .who = 社会保险：社保卡、医院、病假钱、工伤。按二转就业厅。工作人员可能会要看证件。这个号码我们还没有核实。

contact-social-line = 社会求助热线（พม.）：{ $phone }
    .who = 有人被强迫干活、被卖，或有小孩在做工。泰国人和外国人都可以打。工作人员可能会要看证件。

contact-police = 警察（ตำรวจ）：{ $phone }
    .who = 现在有人会伤害你的时候。警察可能会要看证件。这个号码我们还没有核实。
