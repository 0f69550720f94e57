### The web pages: front page, chat, simulator. Draft, not yet checked by a reader.

site-name = Workline
site-title = Questions about work, answered
site-lead = Ask about pay, hours and safety in your own words. You get a short answer with its source, and what you can do now.
site-trial = This is a trial. Nobody reads reports here.
site-open-chat = Open the chat
site-open-telegram = Open in Telegram
site-telegram-vn = Telegram is blocked in Viet Nam. There, use the chat on this page.
site-can-ask = Ask
site-can-ask-text = A short answer first, then the law and its date.
site-can-report = Report a problem
site-can-report-text = We say who can read it before you tell it. You get a code, and can stop at any time.
site-can-workshop = Improve a workshop
site-can-workshop-text = Owners walk through their workshop, choose what to improve and plan it, step by step.
site-who = What others can see
site-who-text =
    The chat on this page needs no account and no number. Your browser keeps no messages.
    Your internet provider can see that you opened this page, not what you write. Do not use a company phone or computer.
    Each answer shows where it comes from, how old it is, and whether a lawyer has checked it.
site-try = Try it out
site-open = Open data
site-open-text =
    Nothing is published here yet.
    Later: the content of the cards with their sources, and figures about the line. Small numbers are left out, so that nobody can be recognised. Stories are never published.
site-console = For staff
site-skip = Go to the content
site-languages = Languages
site-back = Back
site-not-found = There is no such page.
site-ask-more = Ask about this
site-weekdays = Mo Tu We Th Fr Sa Su
site-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

site-chat-title = Chat
site-chat-opening =
    Write your question about work as you talk. A machine answers.
    Nothing is asked of you: no name, no number.
site-chat-dies = This chat is gone when you close the browser, or after 15 minutes.
site-chat-over = This chat is closed and its messages are off the screen. Your code opens it again.
site-have-code = I have a code
site-answering = Answering…
site-write = Write here
site-send = Send
site-file = Add a photo or file
site-upload-photo = Photo
site-upload-voice = Voice note
site-upload-video = Video
site-upload-document = File
site-you = You
site-we = Workline
site-look-again = Look for new messages
site-show-card = Show the answer
site-exit = Leave now
site-exit-hint = Clears this page at once. Pressing Esc twice does the same.
site-problem-away = This did not work just now, and nothing was sent. Your words are still here. Please try again in a minute.
site-problem-offline = No connection. Your words are still here. Please try again.
site-problem-fast = That was fast. Please wait a moment, then send again.
site-problem-large = This file is larger than 20 MB. Please send a smaller one.
site-problem-cookie = The chat needs a cookie that goes when you close the browser. Please allow it for this page.

site-code-title = Open an earlier chat
site-code-text = Write the code that you copied: the one for the chat, or the one for your report.
site-code = Code
site-code-open = Open
site-code-pin-label = PIN
site-code-pin = You set a PIN. Please write it too.
site-code-wrong = This code or PIN opens nothing. Please look at the digits again.
site-code-limited = Too many tries. Please wait an hour.
site-code-elsewhere = This code is right, but it belongs to another app or phone. Open a chat here, write /status, then the code.
site-code-away = This did not work just now. Please try again in a minute.

site-try-text =
    Here you can play every part. Everybody here is invented.
    Nobody reads what is written here, and nothing of it is counted.
site-try-country = Works in
site-try-country-asked = The bot asks
site-try-look = Looks like
site-try-look-chat = Chat with buttons
site-try-look-sms = Text messages
site-try-role = Be…
site-try-other = Another part
site-try-say = You could write:
site-clock = Clock: { $now }
site-clock-hour = +1 hour
site-clock-day = +1 day
site-clock-fortnight = +14 days
site-role-worker = A worker
    .try-1 = how is overtime paid
    .try-2 = my boss has not paid me for 2 months
    .try-3 = /report
site-role-worker-text = asks about rights, reports a problem
site-role-owner = An owner
    .try-1 = /workshop
site-role-owner-text = improves the workshop
site-role-representative = A worker representative
    .try-1 = /workshop
site-role-representative-text = answers alone, joins by the owner's code
site-role-facilitator = A facilitator
    .try-1 = /cards
site-role-facilitator-text = finds and passes on cards
site-role-coach = A coach
    .try-1 = menu
site-role-coach-text = asks and looks around like a visitor
site-country-vn = Viet Nam
site-country-th = Thailand
site-country-kh = Cambodia
site-country-mm = Myanmar
site-country-other = Another country
