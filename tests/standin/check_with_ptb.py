#!/usr/bin/env python3
"""Checks the stand-in of the Bot API with a client that nobody here wrote.

Usage: check_with_ptb.py STANDIN_BINARY
Needs python-telegram-bot. Starts the stand-in, walks through what a bot does, prints
"N passed, 0 failed" and exits with 1 if anything failed.
"""

import asyncio
import json
import subprocess
import sys
import urllib.request

from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    MessageEntity,
)
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter
from telegram.request import HTTPXRequest

PERSON = 4242
passed, failed = [], []


def check(name, holds, seen=""):
    (passed if holds else failed).append(name)
    print(("ok      " if holds else "FAILED  ") + name + ("" if holds else f": {seen!r}"))


async def refused(name, kind, awaitable, words=""):
    try:
        seen = await awaitable
    except kind as error:
        check(name, words in str(error).lower(), str(error))
    except Exception as error:  # any other kind is a failure to be shown, not a crash
        check(name, False, error)
    else:
        check(name, False, seen)


class Control:
    def __init__(self, url):
        self.url = url

    def __call__(self, action, **body):
        request = urllib.request.Request(
            f"{self.url}/control/{action}", data=json.dumps(body).encode(), method="POST"
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


def connect(url, token):
    requests = [HTTPXRequest(httpx_kwargs={"trust_env": False}) for _ in range(2)]
    return Bot(
        token,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=requests[0],
        get_updates_request=requests[1],
    )


async def walk(url, token):
    control = Control(url)
    bot = connect(url, token)
    async with bot:
        me = await bot.get_me()
        check("getMe", me.is_bot and me.username == "workline_test_bot", me)
        await introductions(bot)
        await updates(bot, control, url, token)
        await messages(bot, control)
        await files(bot, control)
        await inline(bot, control)
        await misfortunes(bot, control)
    await refused(
        "a wrong token is refused", InvalidToken, connect(url, "1:wrong").initialize()
    )


async def introductions(bot):
    commands = [BotCommand("help", "Ask a person"), BotCommand("stop", "Stop")]
    await bot.set_my_commands(commands)
    await bot.set_my_commands([BotCommand("help", "Hỏi người thật")], language_code="vi")
    check("commands are kept", list(await bot.get_my_commands()) == commands)
    seen = await bot.get_my_commands(language_code="vi")
    check("commands are kept per language", seen[0].description == "Hỏi người thật", seen)
    await bot.set_my_description("Rights at work", language_code="vi")
    seen = await bot.get_my_description(language_code="vi")
    check("descriptions are kept", seen.description == "Rights at work", seen)
    await refused(
        "a bad command is refused",
        BadRequest,
        bot.set_my_commands([BotCommand("Help!", "x")]),
        "bot_command_invalid",
    )


async def updates(bot, control, url, token):
    control("say", user=PERSON, text="/start c_a1b2c3")
    control("say", user=PERSON, text="lương 🙂")
    first = await bot.get_updates(timeout=0)
    texts = [update.message.text for update in first]
    check("updates come in order", texts == ["/start c_a1b2c3", "lương 🙂"], texts)
    check("a command is marked", first[0].message.entities[0].type == "bot_command")
    again = await bot.get_updates(timeout=0)
    check("no offset forgets nothing", len(again) == 2, again)
    again = await bot.get_updates(offset=0, timeout=0)
    check("offset 0 forgets nothing", len(again) == 2, again)
    rest = await bot.get_updates(offset=first[1].update_id, timeout=0)
    check("offset N starts at N", [u.update_id for u in rest] == [first[1].update_id], rest)
    rest = await bot.get_updates(timeout=0)
    check("offset N forgets all below N", len(rest) == 1, rest)
    one = await bot.get_updates(limit=1, timeout=0)
    check("limit holds", len(one) == 1, one)
    for number in range(4):
        control("say", user=PERSON, text=f"number {number}")
    newest = await bot.get_updates(offset=-2, timeout=0)
    texts = [update.message.text for update in newest]
    check("offset -2 gives the newest two", texts == ["number 2", "number 3"], texts)
    check("offset -2 forgets the rest", control("waiting") == 2)
    end = newest[-1].update_id + 1

    held = asyncio.create_task(bot.get_updates(offset=end, timeout=10))
    await asyncio.sleep(0.3)
    check("a poll is held", not held.done())
    control("say", user=PERSON, text="wake up")
    woken = await asyncio.wait_for(held, 3)
    check("a held poll wakes", woken[0].message.text == "wake up", woken)
    end = woken[-1].update_id + 1

    async with connect(url, token) as other:
        held = asyncio.create_task(bot.get_updates(offset=end, timeout=10))
        await asyncio.sleep(0.3)
        await other.get_updates(offset=end, timeout=0)
        await refused("of two polls the older ends", Conflict, held, "terminated by other")
    await bot.set_webhook("http://127.0.0.1:1/hooks", secret_token="s3cret_-")
    await refused("no polling beside a webhook", Conflict, bot.get_updates(timeout=0), "webhook")
    info = await bot.get_webhook_info()
    check("getWebhookInfo", info.url == "http://127.0.0.1:1/hooks", info)
    await bot.delete_webhook()
    await refused(
        "a bad secret is refused",
        BadRequest,
        bot.set_webhook("http://127.0.0.1:1/hooks", secret_token="a b"),
        "unallowed",
    )
    await bot.get_updates(allowed_updates=["callback_query"], timeout=0)
    control("say", user=PERSON, text="not wanted")
    seen = await bot.get_updates(timeout=0)
    check("allowed_updates is remembered", seen == (), seen)
    await bot.get_updates(allowed_updates=[], timeout=0)


async def messages(bot, control):
    keyboard = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Có", callback_data="v1.0")],
            [InlineKeyboardButton("Trang", url="https://example.org/")],
        ]
    )
    bold = [MessageEntity("bold", 3, 5)]
    sent = await bot.send_message(
        PERSON, "🙂 lương", entities=bold, reply_markup=keyboard, protect_content=True
    )
    check("sendMessage", sent.text == "🙂 lương" and sent.has_protected_content, sent)
    check("entities come back", sent.parse_entities() == {bold[0]: "lương"}, sent.entities)
    check("the keyboard comes back", len(sent.reply_markup.inline_keyboard) == 2)

    control("press", user=PERSON, message_id=sent.message_id, button=0)
    press = (await bot.get_updates(timeout=0))[-1].callback_query
    check("a press carries its data", press.data == "v1.0", press)
    check("answerCallbackQuery", await press.answer())
    await refused("a second answer is refused", BadRequest, press.answer(), "query is too old")
    control("press", user=PERSON, message_id=sent.message_id, button=0)
    press = (await bot.get_updates(timeout=0))[-1].callback_query
    control("advance", seconds=3600)
    await refused("an answer after an hour is refused", BadRequest, press.answer(), "too old")

    edited = await bot.edit_message_text("Xong", PERSON, sent.message_id)
    check("editMessageText", edited.text == "Xong" and edited.reply_markup is None, edited)
    await refused(
        "an unchanged edit is refused",
        BadRequest,
        bot.edit_message_text("Xong", PERSON, sent.message_id),
        "not modified",
    )
    check("deleteMessage", await bot.delete_message(PERSON, sent.message_id))
    await refused(
        "a second delete is refused",
        BadRequest,
        bot.delete_message(PERSON, sent.message_id),
        "not found",
    )
    several = [(await bot.send_message(PERSON, str(n))).message_id for n in range(3)]
    check("deleteMessages skips what is gone", await bot.delete_messages(PERSON, [*several, 1]))
    old = await bot.send_message(PERSON, "old")
    control("advance", seconds=49 * 3600)
    await refused(
        "nothing older than 48 h is deleted",
        BadRequest,
        bot.delete_message(PERSON, old.message_id),
        "can't be deleted",
    )

    def send(text="a🙂b", **more):
        return bot.send_message(PERSON, text, **more)

    for name, words, sending in (
        ("an entity past the end", "after the end", send(entities=[MessageEntity("bold", 2, 9)])),
        ("an entity in a letter", "in a middle", send(entities=[MessageEntity("bold", 2, 1)])),
        ("parse_mode", "parse_mode", send(parse_mode="HTML")),
        ("an empty text", "text is empty", send(" \n")),
        ("a long text", "too long", send("a" * 4097)),
        ("an unknown chat", "chat not found", bot.send_message(99, "a")),
        (
            "long button data",
            "button_data_invalid",
            send(reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="é" * 33)]])),
        ),
        ("an unknown parameter", "unknown parameter", send(api_kwargs={"colour": 1})),
    ):
        await refused(f"{name} is refused", BadRequest, sending, words)


async def files(bot, control):
    sent = await bot.send_document(
        PERSON, b"<p>report</p>", filename="report.html", caption="Báo cáo"
    )
    check("sendDocument", sent.document.file_name == "report.html", sent)
    check("the caption comes back", sent.caption == "Báo cáo", sent)
    sent = await bot.send_photo(PERSON, b"picture")
    check("sendPhoto", len(sent.photo) == 1, sent)
    await refused(
        "a long caption is refused",
        BadRequest,
        bot.send_document(PERSON, b"x", filename="x", caption="a" * 1025),
        "too long",
    )
    control("send", user=PERSON, what="document", bytes="the words", name="a.txt")
    message = (await bot.get_updates(timeout=0))[-1].message
    content = await (await message.document.get_file()).download_as_bytearray()
    check("a file is downloaded", content == b"the words", content)
    control("send", user=PERSON, what="claims", size=21 << 20)
    message = (await bot.get_updates(timeout=0))[-1].message
    await refused("a huge file is refused", BadRequest, message.document.get_file(), "too big")
    control("album", user=PERSON, count=3, caption="máy")
    album = [update.message for update in (await bot.get_updates(timeout=0))[-3:]]
    check("an album shares its id", len({message.media_group_id for message in album}) == 1)
    check("a photo comes in three sizes", len(album[0].photo) == 3, album[0])


async def inline(bot, control):
    query = control("inline", user=PERSON, text="luong")["query"]
    seen = (await bot.get_updates(timeout=0))[-1].inline_query
    check("an inline query comes", seen.query == "luong" and seen.id == query, seen)
    card = InlineQueryResultArticle("c_1", "Lương", InputTextMessageContent("Lương tối thiểu"))
    check("answerInlineQuery", await bot.answer_inline_query(query, [card], cache_time=10))
    seen = control("inline_answer", query=query)["results"]
    check("the cards are kept", seen[0]["id"] == "c_1", seen)


async def misfortunes(bot, control):
    control("fault", method="sendMessage", fault={"kind": "answer", "code": 429, "retry_after": 7})
    await refused("a scripted 429", RetryAfter, bot.send_message(PERSON, "a"), "7 seconds")
    sent = await bot.send_message(PERSON, "a")
    check("a fault is used up", sent.text == "a", sent)
    control("block", user=PERSON)
    change = (await bot.get_updates(timeout=0))[-1].my_chat_member
    check("a block is told", change.new_chat_member.status == "kicked", change)
    await refused("a blocked person", Forbidden, bot.send_message(PERSON, "a"), "blocked")
    control("unblock", user=PERSON)
    control("add_to_group", group=-77, user=PERSON)
    await bot.send_message(-77, "a")
    moved = control("migrate", group=-77)["to"]
    await refused("a group that moved", ChatMigrated, bot.send_message(-77, "a"), str(moved))
    sent = await bot.send_message(moved, "a")
    check("leaveChat", await bot.leave_chat(moved))
    await refused("a group that was left", Forbidden, bot.send_message(moved, "a"), "not a member")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    server = subprocess.Popen([sys.argv[1]], stdout=subprocess.PIPE, text=True)
    try:
        ready = json.loads(server.stdout.readline())
        asyncio.run(asyncio.wait_for(walk(ready["url"], ready["token"]), 60))
    finally:
        server.terminate()
        server.wait()
    print(f"{len(passed)} passed, {len(failed)} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
