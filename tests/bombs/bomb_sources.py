"""Files that are hard to read, to parse, to check or to explain: each as big as a file may be, or as its name says."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

from checker.program import MAX_BYTES
from checker.syntax.search import MAX_LENGTH


def full(piece: str, before: str = "", after: str = "", most: int = MAX_BYTES) -> str:
    """As much of it as a file may hold."""
    room = most - len((before + after).encode("utf-8", "surrogatepass"))
    return before + piece * (room // len(piece.encode("utf-8", "surrogatepass"))) + after


def repairable(piece: str, before: str = "", after: str = "") -> str:
    """As much of it as is searched for a repair."""
    return full(piece, before, after, MAX_LENGTH)


def names_alike() -> str:
    """Long names of the same letters, each of which could be the one that was meant."""
    letters = [chr(0x4E00 + number) for number in range(130)] * 12
    chance = random.Random(0)
    names = ["".join(chance.sample(letters, len(letters))) for _ in range(MAX_BYTES // 5000)]
    return "".join(f"{name} = 1\n" for name in names[1:]) + f"print({names[0]})\n"


def texts_in_texts() -> str:
    """Each text holds the next one's name many times: filled in one after the other they never end."""
    names = "abcdefgh"
    filled = "".join(f"{name} = '{{{other}}}' * 130\n" for name, other in pairwise(names))
    return f"h = 'x'\n{filled}print('{''.join(f'{{{name}}}' for name in names)}')\n"


def strange_signs() -> str:
    """All kinds of signs that can be no part of a program, on lines."""
    signs = "".join(map(chr, range(0x2190, 0x2190 + MAX_LENGTH // 4)))
    return "\n".join(signs[start : start + 250] for start in range(0, len(signs), 250))


SOURCES: dict[str, Callable[[], str | bytes]] = {
    # Deep.
    "parentheses": lambda: full("("),
    "brackets in brackets": lambda: "(" * 190 + ")" * 190,
    "sum": lambda: full("+0", "x = 0"),
    "as deep as it may be": lambda: "-" * 195 + "1\n" + "a" + ".a" * 194 + "\nx = 1" + "+1" * 194,
    "deeper than it may be": lambda: "-" * 600 + "1\n" + "a" + "[0]" * 600 + "\nx = 1" + "+1" * 600,
    "21 loops": lambda: "".join(" " * depth + "for x in y:\n" for depth in range(21)) + " " * 21 + "pass\n",
    "lambdas": lambda: full("lambda: ", "", "1"),
    "calls": lambda: full("()", "a"),
    "a dotted import": lambda: full(".a", "import a"),
    "a dotted import over lines": lambda: full(" . \\\n a", "from a", " import (b)"),
    # Wide.
    "braces in an f-string": lambda: full("{a}", "f'", "'"),
    "many lines": lambda: full("a\n"),
    "one line": lambda: full("1, ", "x = [", "] + 'é'"),
    "10 MB": lambda: b"x = 1\n" * 1_700_000,
    "decimal digits": lambda: full("9", "x = "),
    "comparisons": lambda: full("a<", "", "1"),
    "functions": lambda: "def f():0\n" * 4_000,
    "arguments by name": lambda: "f(" + ", ".join(f"a{n}=1" for n in range(MAX_BYTES // 12)) + ")",
    # Warnings of Python's own.
    "warnings on lines": lambda: full("1 is 1\n"),
    # Hardly a text.
    "null bytes": lambda: full("\0"),
    "byte order marks": lambda: full("\ufeff"),
    "line ends of all kinds": lambda: full("a\r\n\rb\n\x0c\x0b\x85"),
    "lone surrogates": lambda: full("'\ud800'\n"),
    "controls of direction": lambda: full("#", full("a = '\u202e\u2066\u202e\u2066' # \u202b\n", "a b\n")),
    "combining marks": lambda: full("\u0301", "x = 'a", "' $"),
    "wide letters": lambda: full("漢", "x = '", "' $"),
    "controls": lambda: full("\x01", "x = '", "' $"),
    "commands": lambda: full("::error::e ", "x = '", "' $"),
    "Latin-1": lambda: b"# coding: latin-1\n" + b"x = '\xe4\xf6'; y\n" * (MAX_BYTES // 20),
    "an endless cookie": lambda: full("x", "# coding: "),
    # Much to refuse.
    "imports": lambda: full("import x\n"),
    "a long name of a module": lambda: full("a", "import "),
    "names that are refused": lambda: full("eval;"),
    "names that are refused beside é": lambda: full("eval, ", "x = ['é', ", "]"),
    # Much to explain.
    "sums beside é": lambda: full("1+'',", "x = ['é', ", "]"),
    "prints": lambda: full("print(1)\n"),
    "prints in prints": lambda: full("1,", "print(" * 90, ")" * 90),
    "prints on one line": lambda: full("print('{a}');", "a = 1\n"),
    "loops that print": lambda: full("for i in a:print(i)\n", "a = [1, 2]\n"),
    "loops before prints": lambda: "for i in 1, 2: 0\n" * (MAX_BYTES // 30) + "print(i)\n" * (MAX_BYTES // 30),
    "loops over all names": lambda: "".join(f"for i in a{n}:print(i)\n" for n in range(MAX_BYTES // 30)),
    "a long text after a long loop": lambda: full("'a',", "for i in [", "]: 0\nprint(i, 'a' * 65_000)\n"),
    "braces without f": lambda: full("print('{a}')\n", "a = 1\nprint('a ' * 25_000)\n"),
    "braces without f on each turn": lambda: full("{a}", "a = 'a' * 390\nfor n in range(15): print('", "')\n"),
    "texts in texts": texts_in_texts,
    "a condition of many names": lambda: full(" or a", "a = 1\nwhile a", ": pass\n"),
    "names alike": names_alike,
    # Much to repair.
    "brackets that do not match": lambda: repairable("(]\n"),
    "brackets that do not match on one line": lambda: repairable("(]"),
    "brackets within f-strings": lambda: repairable('f"{x["("]}"\n', "1 1\n"),
    "closers behind a quote": lambda: repairable(")", "print('a"),
    "yields on one line": lambda: repairable("yield 1; "),
    "apostrophes": lambda: repairable("print('It's late')\n"),
    "signs that are strange": strange_signs,
    "separators": lambda: repairable("print(1; 2)\n"),
    "quotes": lambda: repairable("'a\n"),
    "triple quotes": lambda: repairable("'", "a b\n"),
    "colons that are missing": lambda: repairable("for x in y\n"),
}
