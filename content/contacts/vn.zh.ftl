# Contacts for Viet Nam, Chinese. Draft: translation made by machine, not yet read by a native speaker.
# Review: draft.

contact-police = 公安（Công an，警察）：{ $phone }
    .who = 有人正在伤害人的时候打。公安可能会问证件。

contact-fire = 消防救援（Chữa cháy, cứu nạn）：{ $phone }
    .who = 着火、冒烟，或者有人被困时打。

contact-ambulance = 急救（Cấp cứu）：{ $phone }
    .who = 有人重伤或病得很重时马上打。

contact-disaster = 水灾、台风（Bão lũ, thiên tai）：{ $phone }
    .who = 遇到水灾、台风和其他灾害时打。免费。

contact-child-line = 儿童和人口买卖热线（Đường dây trẻ em）：{ $phone }
    .who = 免费，白天晚上都有人。给有危险的孩子、在做工的孩子，也给被逼做工、被卖的人。

contact-union = 工会（Công đoàn，越南劳动总联合会）
    .who = 每个省都有劳动联合会。公司没有工会的，工人提出来也能帮。我们还没有核对过的号码。

contact-labour-office = 省内务厅（Sở Nội vụ，管劳动）
    .who = 你可以在那里申请劳动调解员，或者反映问题。工作人员可能会问证件。我们还没有核对过的号码。

contact-better-work = Better Work 越南项目（Better Work Việt Nam）
    .who = 和制衣厂、鞋厂合作。它不是投诉热线。童工、强迫劳动和暴力的事，它会转给劳动监察员。
