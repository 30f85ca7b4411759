"""A text has no closing quotation mark.

A text begins and ends with the same quotation mark, on one line. Without the second mark Python takes
the rest of the line for text, brackets and colons too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.syntax.broken import Broken, Guess, insert

taxonomy = "SYN07"
message = "The text that starts with {quote} on line {line} has no closing {quote}."
hints = (
    "A text needs a quotation mark at both of its ends.",
    "Find where the text on line {line} should end.",
    "Add {quote} on line {line}, right behind the last letter of the text.",
)
bad = """\
name = "Ada"
print("Hello, name)
"""
line = 2
good = """\
name = "Ada"
print("Hello, name")
"""
near_miss = (
    "print('It's late')\n",
    "print(\"a')\n",
    'text = """abc\nprint(text)\n',
    "print('a'\n",
)

_QUOTE = re.compile(r"[rbfuRBFU]*(['\"])")
_ENDINGS = re.compile(r"[)\]}:,]+\s*$")
_INNER = re.compile(r"[)\]}](?=[^)\]}]*$)|,(?!.*,)")


def unterminated_string(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        text = line.last
        if text.kind != "open_string" or (found := _QUOTE.match(text.text)) is None:
            continue
        quote = found[1]
        if text.text[found.end() - 1 :].startswith(quote * 3):
            continue
        end = len(text.text.rstrip())
        places = [(0.12, end)]
        if ending := _ENDINGS.search(text.text):  # brackets and colons that are not part of the text
            places += [(0.1 + 0.04 * turn, at) for turn, at in enumerate(range(ending.start(), end))]
        places += [(0.35, inner.start()) for inner in _INNER.finditer(text.text)]
        for cost, at in places:
            if at >= found.end():
                yield broken.guess(line, cost, insert(text.start + at, quote), mark=text, words={"quote": quote})
