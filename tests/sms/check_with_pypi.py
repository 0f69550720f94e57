"""Holds our text messages against programs that others wrote.

Usage: check_with_pypi.py SMS_ANSWERS [--deep]

Counting and cutting are held against PyPI smsutil, signatures of webhooks against PyPI
twilio. SMS_ANSWERS is the program built from bot/channels/examples/sms_answers.rs.
"""

import json
import random
import subprocess
import sys
from urllib.parse import quote, urlencode

import smsutil
from twilio.request_validator import RequestValidator

ALPHABETS = [
    "abcdefghijklmnopqrstuvwxyz ABC 0123456789",
    "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà\n\r",
    "^{}\\[~]|€\f",
    "ăâđêôơưạảấầẩẫậắằẵẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะาำิีึืุูเแโใไ่้๊๋",
    "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអាិីឹឺុូួើឿៀេែៃោៅំះៈ្",
    "ကခဂဃငစဆဇဈညတထဒဓနပဖဗဘမယရလဝသဟအာိီုူေဲံ့း္်ျြွှ",
    "工资加班退订中文字符数一二三四五",
    "😀😁🙏👩🏭🚨",
    "çğşıŁłĄą“”‘’–—… ",
]


class Answers:
    """The program under test, one question at a time."""

    def __init__(self, program):
        self.child = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def ask(self, question):
        print(json.dumps(question), file=self.child.stdin, flush=True)
        return json.loads(self.child.stdout.readline())


def fail(what, *details):
    print("check_with_pypi:", what, *(repr(detail) for detail in details), file=sys.stderr)
    sys.exit(1)


def texts(chance, count):
    """Texts around every edge, then random ones of one to three alphabets."""
    for letter, sizes in {
        "a": [1, 159, 160, 161, 305, 306, 307, 459, 460],
        "€": [79, 80, 81, 152, 153, 154],
        "ư": [1, 69, 70, 71, 133, 134, 135, 201, 202],
        "😀": [34, 35, 36, 66, 67, 68, 99, 100],
    }.items():
        for size in sizes:
            yield letter * size
            yield "a" + letter * size
            yield letter * size + "a"
    for _ in range(count):
        alphabets = chance.sample(ALPHABETS, chance.randint(1, 3))
        size = chance.choice([chance.randint(1, 200), chance.randint(1, 700)])
        yield "".join(chance.choice(chance.choice(alphabets)) for _ in range(size))


def counting(answers, chance, count):
    checked = 0
    for text in texts(chance, count):
        max_parts = chance.randint(1, 4)
        ours = answers.ask({"ask": "measure", "text": text, "max_parts": max_parts})
        theirs = smsutil.split(text)
        gsm = theirs.encoding == "gsm0338"
        units = theirs.total_bytes if gsm else theirs.total_bytes // 2
        expected = (gsm, units, len(theirs.parts))
        if (ours["gsm"], ours["units"], ours["parts"]) != expected:
            fail("counted differently", text, expected, ours)
        # What the encoded text weighs, not only what the program says it does.
        weight = len(smsutil.encode(text))
        if weight != (units if gsm else units * 2):
            fail("weighs differently", text, weight)
        for message in ours["messages"]:
            if not 1 <= len(smsutil.split(message).parts) <= max_parts:
                fail("too many parts", message, max_parts)
        if "".join("".join(ours["messages"]).split()) != "".join(text.split()):
            fail("words were lost", text, ours["messages"])
        if gsm and not smsutil.codecs.is_valid_gsm(ours["plain"] or " "):
            fail("plain signs made it dearer", text, ours["plain"])
        checked += 1
    print(f"smsutil agrees on {checked} texts")


def word(chance, size=12):
    letters = "abcXYZ019-_.~ &=+%/?:€ươกម🙏\n"
    return "".join(chance.choice(letters) for _ in range(chance.randint(0, size)))


class Form(dict):
    """A form in which a name may stand more than once, as web frameworks hand it over."""

    def __init__(self, fields):
        super().__init__()
        for name, value in fields:
            self.setdefault(name, []).append(value)

    def getall(self, name):
        return self[name]


def signatures(answers, chance, count):
    forged = 0
    for _ in range(count):
        token = word(chance, 20) + "0123456789abcdef"
        scheme = chance.choice(["https", "http"])
        port = chance.choice(["", "", ":443", ":80", ":8443"])
        hook_url = f"{scheme}://line.example{port}/hooks/sms:{chance.randint(1, 99)}"
        query = urlencode([(f"q{n}", word(chance)) for n in range(chance.randint(0, 3))])
        algorithm = chance.choice(["HMAC_SHA1", "HMAC_SHA256"])
        validator = RequestValidator(token)
        params = {"MessageSid": "SM" + word(chance), "From": "+84901234567", "Body": word(chance, 300)}
        for n in range(chance.randint(0, 6)):
            params[f"Param{n}"] = word(chance)
        repeated = [word(chance) for _ in range(chance.randint(0, 3))]
        if chance.random() < 0.2:
            body = json.dumps(params, ensure_ascii=False)
            digest = validator.compute_hash(body)
            query = "&".join(filter(None, [query, "bodySHA256=" + digest]))
            mime, signed = "application/json", {}
        else:
            fields = [*params.items(), *(("Repeated", value) for value in repeated)]
            chance.shuffle(fields)
            body, mime, signed = urlencode(fields), "application/x-www-form-urlencoded", Form(fields)
        url = f"{hook_url}?{query}" if query else hook_url
        signature = validator.compute_signature(url, signed, algorithm)

        def verdict(token=token, hook_url=hook_url, query=query, body=body, more=(), **headers):
            values = {"content-type": mime, "x-twilio-signature": signature}
            if algorithm == "HMAC_SHA256":
                values["x-twilio-webhooks-signature-settings"] = "key=k1,algorithm=HMAC_SHA256"
            values.update({name.replace("_", "-"): value for name, value in headers.items()})
            pairs = [pair for pair in values.items() if pair[1] is not None] + list(more)
            return answers.ask({
                "ask": "twilio", "token": token, "hook_url": hook_url, "query": query,
                "headers": pairs, "body": body,
            })

        theirs = validator.validate(url, body if mime.endswith("json") else signed, signature, algorithm)
        if not theirs:
            fail("twilio refuses its own signature", url)
        # A JSON body is proven, and then no form: kept sealed and answered with 200 as well.
        if (got := verdict()) != 200:
            fail("a good request was refused", got, url, params, algorithm)
        other = "http" if scheme == "https" else "https"
        changed = body[:-1] + ("x" if body[-1] != "x" else "y")
        wrong = signature[:-3] + ("A" if signature[-3] != "A" else "B") + signature[-2:]
        for name, got in {
            "another body": verdict(body=changed),
            "a longer body": verdict(body=body + "&Body=STOP"),
            "another scheme": verdict(hook_url=hook_url.replace(scheme, other, 1)),
            "another path": verdict(hook_url=hook_url + "0"),
            "another query": verdict(query=query + "&x=1" if query else "x=1"),
            "another token": verdict(token=token + "x"),
            "another signature": verdict(x_twilio_signature=wrong),
            "no signature": verdict(x_twilio_signature=None),
            "two signatures": verdict(more=[("x-twilio-signature", signature)]),
            "another algorithm": verdict(x_twilio_webhooks_signature_settings="algorithm=HMAC_MD5"),
        }.items():
            if got != 403:
                fail(f"{name} came in", got, url, params)
            forged += 1
    print(f"twilio agrees on {count} requests; {forged} forged ones were refused")


def main():
    answers = Answers(sys.argv[1])
    deep = "--deep" in sys.argv
    chance = random.Random(20261122)
    counting(answers, chance, 20000 if deep else 3000)
    signatures(answers, chance, 1000)


main()
