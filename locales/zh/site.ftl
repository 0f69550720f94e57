### The web pages: front page, chat, simulator, Chinese. Draft: translation made by machine, not yet read by a native speaker.

site-name = Workline
site-title = 上班的事，问了就有答案
site-lead = 工资、工时、安全，用自己的话问。答案简短，有来源，还告诉你现在能做什么。
site-trial = 这里是试用，没有人看反映的内容。
site-open-chat = 打开聊天
site-open-telegram = 用 Telegram 打开
site-telegram-vn = Telegram 在越南被封。在越南请用这个网页上的聊天。
site-can-ask = 提问
site-can-ask-text = 先给简短的答案，再给法律和日期。
site-can-report = 反映问题
site-can-report-text = 你说之前，我们先讲清楚谁能看。你会拿到一个查询码，随时可以不说了。
site-can-workshop = 改进车间
site-can-workshop-text = 老板走一遍车间，选要改的，一步一步做计划。
site-who = 别人能看到什么
site-who-text =
    这个网页上的聊天不用账号，不用号码。你的浏览器不保存消息。
    网络公司看得到你打开了这个网页，看不到你写了什么。不要用公司的手机或电脑。
    每个答案都写明从哪里来、是什么时候的、律师有没有核对过。
site-try = 试一试
site-open = 公开数据
site-open-text =
    这里还没有公布什么。
    以后会有：卡片内容和来源，还有这条线的数字。太小的数字不写，免得有人被认出来。个人的事从不公布。
site-console = 工作人员入口
site-skip = 跳到正文
site-languages = 语言
site-back = 返回
site-not-found = 没有这个网页。
site-ask-more = 接着问这个
site-weekdays = 一 二 三 四 五 六 日
site-month = { $year }年{ $month }月

site-chat-title = 聊天
site-chat-opening =
    上班的事，像平时说话一样写。回答的是机器。
    我们不问你的名字，也不问号码。
site-chat-dies = 关掉浏览器，或者过 15 分钟，这个聊天就没了。
site-chat-over = 这个聊天已经关了，屏幕上的消息也清掉了。用你的码可以再打开。
site-have-code = 我有码
site-answering = 正在回答…
site-write = 在这里写
site-send = 发送
site-file = 加照片或文件
site-upload-photo = 照片
site-upload-voice = 录音
site-upload-video = 视频
site-upload-document = 文件
site-you = 你
site-we = Workline
site-look-again = 看看有没有新消息
site-show-card = 看答案
site-exit = 马上离开
site-exit-hint = 马上清空这个网页。按两下 Esc 也一样。
site-problem-away = 刚才没成功，什么都没发出去。你写的还在。请过一分钟再试。
site-problem-offline = 没有网络。你写的还在。请再试一次。
site-problem-fast = 发得太快了。请等一下再发。
site-problem-large = 这个文件超过 20 MB。请发小一点的。
site-problem-cookie = 聊天需要一个 cookie，关掉浏览器就没了。请允许这个网页使用。

site-code-title = 打开以前的聊天
site-code-text = 请写你抄下来的码：聊天的码，或者查询码。
site-code = 码
site-code-open = 打开
site-code-pin-label = 密码
site-code-pin = 你设过密码，请也写上。
site-code-wrong = 这个码或密码打不开。请再看看每个数字。
site-code-limited = 试的次数太多了。请等一个小时。
site-code-elsewhere = 码是对的，但它属于别的应用或手机。请在这里打开聊天，先写 /status，再写码。
site-code-away = 刚才没成功。请过一分钟再试。

site-try-text =
    这里每个角色都可以试。人都是编的。
    写的内容没有人看，也不计数。
site-try-country = 工作的国家
site-try-country-asked = 由机器来问
site-try-look = 样子
site-try-look-chat = 带按钮的聊天
site-try-look-sms = 短信
site-try-role = 扮演…
site-try-other = 换个角色
site-try-say = 可以这样写：
site-clock = 时间：{ $now }
site-clock-hour = +1 小时
site-clock-day = +1 天
site-clock-fortnight = +14 天
site-role-worker = 工人
    .try-1 = 加班费怎么算
    .try-2 = 老板 2 个月没发工资了
    .try-3 = /report
site-role-worker-text = 问权利，反映问题
site-role-owner = 老板
    .try-1 = /workshop
site-role-owner-text = 改进车间
site-role-representative = 工人代表
    .try-1 = /workshop
site-role-representative-text = 用老板给的码加入，单独回答
site-role-facilitator = 社区协助员
    .try-1 = /cards
site-role-facilitator-text = 找卡片，转给别人
site-role-coach = 辅导员
    .try-1 = 菜单
site-role-coach-text = 像访客一样，问问看看
site-country-vn = 越南
site-country-th = 泰国
site-country-kh = 柬埔寨
site-country-mm = 缅甸
site-country-other = 其他国家
