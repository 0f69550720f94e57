### A code to come back to the chat page, Chinese. Draft: translation made by machine, not yet read by a native speaker.

chatcode-code =
    回到这里用的码：**{ $code }**
    请抄在纸上。谁拿到它都能打开这个聊天，所以不要给别人。
    .opt-wrote = 抄好了
    .syn-wrote = 好了|抄下来了|写好了
chatcode-end = 好的。你想了解什么？
chatcode-not-needed = 在这里不用码。再打开这个聊天就行。
