### Facilitators find a card and pass it on, Chinese. Draft: translation made by machine, not yet read by a native speaker.

cards-words = 想找什么卡片？写一个词，比如：加班。
    .opt-pay = 工资
    .syn-pay = 薪水|工钱|薪资
    .opt-hours = 工时
    .syn-hours = 工作时间|上班时间
    .opt-safety = 安全
    .syn-safety = 安全生产|劳动安全
    .opt-behalf = 替别人反映
    .syn-behalf = 帮别人反映|帮别人|代人反映
cards-found = 找到这些卡片：
    .opt-again = 换个词
    .syn-again = 再找|重新找|别的
cards-none = 这个词还没有卡片。换个词试试。
    .opt-again = 换个词
    .syn-again = 再找|重新找|别的
    .opt-end = 关闭
    .syn-end = 好了|不找了
cards-share =
    卡片**{ $title }**可以发到群里。
    群里请不要讲个人的事，个人的事私下来问。
    { $link }
    .opt-open = 打开卡片
    .syn-open = 打开|看卡片
    .opt-again = 换个词
    .syn-again = 再找|重新找
    .opt-behalf = 替别人反映
    .syn-behalf = 帮别人反映|帮别人|代人反映
    .opt-end = 关闭
    .syn-end = 好了|不找了
cards-private =
    为了看的人安全，这张卡片不发到群里。
    只有两个人的时候，你可以说给对方听。
    .opt-again = 换个词
    .syn-again = 再找|重新找
    .opt-end = 关闭
    .syn-end = 好了|不找了
cards-end = 谢谢。想找别的卡片，写一个词就行。
