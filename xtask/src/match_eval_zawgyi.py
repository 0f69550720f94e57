"""Writes bot/knowledge/tests/corpus/zawgyi.jsonl: our own Burmese sentences in Unicode, the
same in Zawgyi as ICU writes it, what ICU reads back from that, and what Google's detector
(myanmartools) thinks of both. A plain Rust test compares the bot's reading with it.

Run from the root of the repository, in an environment with PyICU and myanmartools:
    python xtask/src/match_eval_zawgyi.py
"""

import json
import pathlib
import re
import tomllib

import icu
from myanmartools import ZawgyiDetector

ROOT = pathlib.Path(__file__).resolve().parents[2]
BURMESE = re.compile("[\u1000-\u1021]")


def sentences():
    urgent = tomllib.loads((ROOT / "content/urgent/my.toml").read_text())
    for kind in urgent.values():
        if isinstance(kind, dict):
            yield from (phrase for phrase in kind.get("phrases", []) if " * " not in phrase)
    for path in sorted((ROOT / "content/rights").glob("*/*.my.ftl")):
        for line in path.read_text().splitlines():
            _, found, text = line.partition(" = ")
            if found and "{" not in text:
                yield text


def main():
    forth = icu.Transliterator.createInstance("my-Zawgyi")
    back = icu.Transliterator.createInstance("Zawgyi-my")
    detector = ZawgyiDetector()
    lines = []
    for text in dict.fromkeys(text for text in sentences() if BURMESE.search(text)):
        old = forth.transliterate(text)
        lines.append({
            "unicode": text,
            "zawgyi": old,
            "icu": back.transliterate(old),
            "of_unicode": round(detector.get_zawgyi_probability(text), 4),
            "of_zawgyi": round(detector.get_zawgyi_probability(old), 4),
        })
    # Every third is plenty, and every one that the two readers might see differently.
    kept = [line for at, line in enumerate(lines) if at % 3 == 0]
    path = ROOT / "bot/knowledge/tests/corpus/zawgyi.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in kept))
    print(len(kept), "lines")


if __name__ == "__main__":
    main()
