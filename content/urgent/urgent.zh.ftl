### What to do now, one message per kind of danger, Chinese. Draft: translation made by machine, not yet read by a native speaker.
### The caller adds the contacts with their source and date, so no phone number is typed here.
### Short, safe first, no guilt, nothing that a person must decide at once.

## The first question after any sign

urgent-thanks = 谢谢你告诉我们。这不是你的错。
urgent-now-danger = 你现在有危险吗？
    .yes = 有
    .no = 现在没有
    .unsure = 说不准

## Around the contacts

urgent-contacts = 你可以打：
urgent-local-number = 有生命危险时，打当地的紧急电话。
urgent-papers-risk = 警察和其他官员可能会问你的证件。
urgent-no-number =
    这件事我们还没有核对过的号码。你可以在这里找我们的跟进人员。
    没有人值班的话，我们会说明。
urgent-not-safe-to-write = 要是有人会看到你的屏幕，以后再写。发“隐藏”可以清空屏幕。

## Now

urgent-fire =
    马上出去，东西不要拿。
    大声叫别人快走。不要坐电梯。有烟就弯低身子走。
    到了外面再打电话求救。不要再回去。
urgent-locked-in =
    大声喊、用力敲，让外面的人听到。
    马上打电话求救，说清楚在哪里、有几个人。
    有烟就蹲低，用布塞住门缝。
    大家待在一起。
urgent-violence =
    能走的话，去有人的地方。
    你的安全最要紧。不用回话，也不用争。
    受伤了就去看医生。别的以后再告诉我们也行。
urgent-sexual-violence =
    发生的事不是你的错。
    能走的话，去安全的地方，找你信得过的人陪着。
    诊所或医院能帮你，越早越好。有些治疗只在头几天有用。
    在那里、在这里，都不用讲细节。
urgent-child-danger =
    孩子受伤了，或者现在有危险，马上打电话求救。
    陪着孩子，或者请你信得过的人陪着。
    不要让孩子一个人走。不要当面找伤害孩子的人。
    儿童热线可以告诉你接下来怎么做。
urgent-self-harm =
    你肯写来，我很高兴。这件事不用你一个人扛。
    能的话，现在去你信得过的人身边。离能伤到你的东西远一点。
    你可以跟愿意听的人说说话，想说多少就说多少。
urgent-held-against-will =
    你的安全最要紧。不要一个人冒险。
    要是有人会看你的手机，把这个聊天藏起来。
    安全的话告诉我们：哪个国家，哪个地方，几个人。
    你不同意，我们不告诉别人，除非有生命危险。
urgent-medical =
    马上打电话叫急救。陪着那个人。
    晕倒或热坏了：到阴凉处，松开衣服，敷湿布。醒着才给水喝。
    机器或触电：先关机器、断电，再碰人。
    流血多就用干净的布按住。烫伤烧伤用流动的水冲凉。

## Today

urgent-papers-held =
    你可以要回证件，但要先看开口要安不安全。
    有证件的照片，就存在只有你看得到的地方。
    离开这份工作之前，先和帮忙的人谈谈。你的居留或工作证可能跟它有关。
urgent-threats =
    消息留着。哪天、说了什么，写下来放在安全的地方。
    你不用回。
    告诉你信得过的人你在哪里。
    要是他们来找你，或者你怕没命，打电话求救。
urgent-debt-bondage =
    他们说你欠多少、你还了多少，可以记下来，藏好。
    今天什么都不用签。
    离开之前，先和帮忙的人谈谈怎么走才安全。
urgent-wages-withheld-to-stay =
    做了哪些天、拿到多少钱，可以记下来，藏好。
    不用为了拿工资签新的纸。
    离开之前，先和帮忙的人谈谈，免得该拿的钱拿不到。
urgent-child-labour =
    谢谢你关心这个孩子。请不要把孩子赶走。
    上学和钱的事没安排好，回家可能更难。
    帮忙的人可以和孩子家里一起，找安全的办法。
    不要把孩子的照片和名字发出去。
urgent-retaliation =
    变了什么、从什么时候开始，可以记下来。消息和文件放在安全的地方。
    今天什么都不用签。
    要是更严重了，告诉我们。我们不会告诉公司是你写的。
