"""The tables of docs/matching.md: workline's answers beside two peers that learnt the same
phrases. Called by `cargo xtask match-eval` with the root of the repository, the file of
workline's answers, and two times in milliseconds and microseconds.
"""

import json
import pathlib
import re
import sys
import time
import tomllib

import bm25s
import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline

LANGUAGES = ["en", "vi", "th", "km", "my", "zh"]
# A class of its own for what no topic answers: both peers learn our lists of it too.
OUTSIDE = ""
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u4e00-\u9fff]")
BEGIN, END = "<!-- figures: written by cargo xtask match-eval -->", "<!-- end of figures -->"


def toml(path):
    return tomllib.loads(path.read_text()) if path.exists() else {}


def phrases(root, lang):
    """(phrase, topic or OUTSIDE) of a language."""
    for path in sorted((root / "content/rights/phrases" / lang).glob("*.toml")):
        for topic, bank in toml(path).items():
            yield from ((phrase, topic) for phrase in bank)
    for bank in toml(root / f"content/words/intents.{lang}.toml").values():
        yield from ((phrase, OUTSIDE) for phrase in bank)
    talk = toml(root / f"content/words/{lang}.toml").get("talk", {})
    yield from ((phrase, OUTSIDE) for phrase in talk.get("outside", []))


def dangers(root, lang):
    for name, kind in toml(root / f"content/urgent/{lang}.toml").items():
        if isinstance(kind, dict) and name != "words":
            yield from (phrase.replace(" * ", " ") for phrase in kind.get("phrases", []))


def tokens(text):
    """Words; of scripts without spaces pairs of letters, or BM25 would see one word."""
    found = []
    for word in re.findall(r"\w+(?:[\u0300-\u036f\u0e31-\u0e4e\u102b-\u103e\u17b4-\u17d3]\w*)*", text.lower()):
        if UNSPACED.search(word):
            found += [word[at : at + 2] for at in range(max(1, len(word) - 1))]
        else:
            found.append(word)
    return found


class Bm25:
    """The topics of the nearest phrases; nothing if the nearest is OUTSIDE or far."""

    def __init__(self, known):
        self.topics = [topic for _, topic in known]
        self.index = bm25s.BM25()
        self.index.index([tokens(text) for text, _ in known], show_progress=False)
        self.least = 0.0

    def ranked(self, text):
        words = [word for word in tokens(text) if word in self.index.vocab_dict]
        if not words:
            return []
        scores = self.index.get_scores(words)
        best = {}
        for at in numpy.argsort(-scores)[:60]:
            if scores[at] > 0:
                best.setdefault(self.topics[at], float(scores[at]))
        return sorted(best.items(), key=lambda pair: -pair[1])


class Regression:
    def __init__(self, known):
        # Bags of characters inside words where there are spaces, across them elsewhere.
        inside = sum(bool(UNSPACED.search(text)) for text, _ in known) * 2 < len(known)
        self.model = make_pipeline(
            TfidfVectorizer(analyzer="char_wb" if inside else "char", ngram_range=(2, 4),
                            sublinear_tf=True),
            LogisticRegression(C=30, max_iter=300),
        )
        self.model.fit([text for text, _ in known], [topic for _, topic in known])
        self.least = 0.0

    def ranked(self, text):
        shares = self.model.predict_proba([text])[0]
        order = numpy.argsort(-shares)[:6]
        return [(self.model.classes_[at], float(shares[at])) for at in order]


def answer(peer, text):
    """Topics as workline tells them: none if OUTSIDE comes first or the first is too weak."""
    ranked = peer.ranked(text)
    if not ranked or ranked[0][0] == OUTSIDE or ranked[0][1] < peer.least:
        return []
    return [topic for topic, _ in ranked if topic != OUTSIDE][:3]


def calibrate(make, known):
    """The score below which a peer declines: where a tenth of held-out phrases fall."""
    held = make([pair for at, pair in enumerate(known) if at % 5])
    firsts = [held.ranked(text) for text, topic in known[::5] if topic != OUTSIDE]
    scores = [ranked[0][1] if ranked else 0.0 for ranked in firsts]
    peer = make(known)
    peer.least = float(numpy.quantile(scores, 0.05)) if scores else 0.0
    return peer


def urgent_peer(make, root, lang, known):
    """Danger as one class beside everything else that the line knows."""
    pairs = [(text, "danger") for text in dangers(root, lang)]
    return make(pairs + [(text, OUTSIDE) for text, _ in known]) if pairs else None


def figures(lines, answers, alarms):
    asked = [(line, found) for line, found in zip(lines, answers) if line.get("topic")]
    outside = [found for line, found in zip(lines, answers)
               if not line.get("topic") and not line.get("urgent")]
    right = lambda line, found, many: bool(
        {line["topic"], line.get("also")} & set(found[:many]))
    declined = sum(not found for _, found in asked) + sum(not found for found in outside)
    urgent = [alarm for line, alarm in zip(lines, alarms) if line.get("urgent")]
    calm = [alarm for line, alarm in zip(lines, alarms) if not line.get("urgent")]
    share = lambda part, whole: part / whole if whole else float("nan")
    return [
        share(sum(right(line, found, 1) for line, found in asked), len(asked)),
        share(sum(right(line, found, 3) for line, found in asked), len(asked)),
        share(sum(not found for found in outside), declined),
        share(sum(not found for found in outside), len(outside)),
        share(sum(urgent), len(urgent)),
        share(sum(calm), len(calm)),
    ]


HEAD = ["top-1", "top-3", "decline precision", "decline recall", "urgent heard", "false alarms"]


def table(rows):
    show = lambda value: "–" if value != value else f"{100 * value:.1f} %"
    lines = ["| | " + " | ".join(HEAD) + " |", "|---|" + "---:|" * len(HEAD)]
    lines += [f"| {name} | " + " | ".join(map(show, row)) + " |" for name, row in rows]
    return "\n".join(lines)


def main():
    root, path = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    start, each = sys.argv[3], sys.argv[4]
    ours = {}
    for line in path.read_text().splitlines():
        found = json.loads(line)
        ours[found["id"]] = found
    names = ["workline", "BM25", "n-grams + LR"]
    rows, every, took = {name: [] for name in names}, {name: ([], [], []) for name in names}, {}
    for lang in LANGUAGES:
        file = root / f"bot/knowledge/tests/dev/{lang}.jsonl"
        lines = [json.loads(line) for line in file.read_text().splitlines() if line.strip()]
        known = list(phrases(root, lang))
        found = {"workline": (
            [ours[f"{lang}-{at}"]["topics"][:3] for at in range(len(lines))],
            [ours[f"{lang}-{at}"]["urgent"] for at in range(len(lines))],
        )}
        for name, make in [("BM25", Bm25), ("n-grams + LR", Regression)]:
            peer = calibrate(make, known)
            danger = urgent_peer(make, root, lang, known)
            begin = time.perf_counter()
            topics = [answer(peer, line["text"]) for line in lines]
            took[name] = (time.perf_counter() - begin) / len(lines)
            alarms = [bool(danger and answer(danger, line["text"])) for line in lines]
            found[name] = (topics, alarms)
        for name, (topics, alarms) in found.items():
            rows[name].append((lang, figures(lines, topics, alarms)))
            for whole, part in zip(every[name], (lines, topics, alarms)):
                whole.extend(part)
    text = [BEGIN, ""]
    for name in names:
        rows[name].append(("all", figures(*every[name])))
        text += [f"### {name}", "", table(rows[name]), ""]
    text += [
        f"One run: start of the binary with the first question {start} ms, each further "
        f"question {each} µs; BM25 {took['BM25'] * 1e6:.0f} µs, n-grams + LR "
        f"{took['n-grams + LR'] * 1e6:.0f} µs a question.",
        "", END,
    ]
    print("\n".join(text[2:-2]))
    page = root / "docs/matching.md"
    before, _, rest = page.read_text().partition(BEGIN)
    page.write_text(before + "\n".join(text) + rest.partition(END)[2])


if __name__ == "__main__":
    main()
