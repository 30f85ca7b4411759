"""A text has no quotation marks.

Without quotation marks, Python takes words for names. What should appear just as it is written stands between
quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import Lexeme
from checker.syntax.broken import KEYWORDS, Broken, Guess, Line, insert
from checker.syntax.names import BUILTINS, given_names
from checker.syntax.parts import begins_part, closes_at
from checker.syntax.texts import shown, text_of

taxonomy = "SYN13"
message = "Is `{words}` on line {line} meant as text? Then put it in quotation marks."
hints = (
    "Python takes words for names, unless quotation marks say that they are text.",
    "Look at `{words}` on line {line}.",
    "Write `{quoted}` on line {line}.",
)
bad = """\
print(Good morning, everybody!)
"""
line = 1
good = """\
print("Good morning, everybody!")
"""
near_miss = (
    "a = 3\nb = 4\nprint(a b)\n",
    'print(Hello")\n',
    "first name = 'Ada'\nprint(first name)\n",
    "print('Hello' + name if 2 > 1)\n",
    "def add(first number):\n    return first\n",
    "x = 3\ny = x adn 4\n",
    "print(x y)\n",
    "if age is greater than 3:\n    print('old')\n",
)

_NOT_HERE = frozenset("def class for import from with lambda".split())  # names stand there, not texts
_IN_TEXT = frozenset(["!", "?", ".", "...", ":", ";", "-", "--", "&", "$", "%"])
_AFTER = frozenset([",", "+", ")", "]", "}", "", ":"])


def unquoted_text(broken: Broken) -> Iterator[Guess]:
    for line in broken.near:
        if _NOT_HERE & {lexeme.text for lexeme in line.lexemes}:
            continue
        for index, begin in enumerate(line.lexemes):
            if begin.text in ("f", "F"):
                yield from _in_braces(broken, line, index)
            elif begin.kind == "word" and begins_part(line, index):
                runs = {tuple(_run(broken, line, index, commas)) for commas in ("", ",")}
                for cost, run in zip((0.3, 0.32), sorted(runs, key=len), strict=False):
                    if _is_text(broken, line, run):
                        yield _quoted(broken, line, cost, run)


def _in_braces(broken: Broken, line: Line, index: int) -> Iterator[Guess]:
    """As in `f{name}`: the text that the `f` is for has no marks."""
    prefix, *after = line.lexemes[index : index + 2]
    closer = closes_at(line, index + 2)
    if closer is None or after[0].text != "{" or after[0].start != prefix.end:
        return
    start, end = prefix.end, line.lexemes[closer].end
    if '"' not in broken.source[start:end]:
        words = shown(broken.source[prefix.start : end])
        filled = {"words": words, "quoted": f'{words[0]}"{words[1:]}"'}
        yield broken.guess(line, 0.08, insert(start, '"'), insert(end, '"'), mark=prefix, words=filled)


def _run(broken: Broken, line: Line, index: int, commas: str) -> Iterator[Lexeme]:
    """What may be one text: words and the signs between them."""
    for lexeme in line.lexemes[index:]:
        is_end = lexeme.text == ":" and lexeme is line.last and line.opens
        may_be = lexeme.kind in ("word", "number", "other") or lexeme.text in _IN_TEXT or lexeme.text == commas
        if is_end or not (may_be or _is_apostrophe(broken, lexeme)):
            return
        yield lexeme


def _is_apostrophe(broken: Broken, lexeme: Lexeme) -> bool:
    """Whether a text begins in the middle of a word, as in `I'm`."""
    text = text_of(lexeme)
    return text is not None and text.body[:1].isalpha() and broken.source[text.start - 1].isalpha()


def _is_text(broken: Broken, line: Line, run: tuple[Lexeme, ...]) -> bool:
    """Whether it is no code, and at least one of its words no name that the program knows."""
    given = given_names(broken)
    if len(run) < 2 or run[0].text in given:
        return False
    if line.first.text in ("if", "elif", "while") and run[0] in line.lexemes[:2]:
        return False  # a condition in words
    at = line.lexemes.index(run[-1]) + 1
    after = line.lexemes[at].text if at < len(line.lexemes) else ""
    words = {lexeme.text for lexeme in run if lexeme.kind == "word"}
    unknown = words - given - BUILTINS - KEYWORDS
    return after in _AFTER and any(len(word) > 1 for word in unknown)  # one letter is rather a name


def _quoted(broken: Broken, line: Line, cost: float, run: tuple[Lexeme, ...]) -> Guess:
    start, last = run[0].start, run[-1]
    end = last.end if last.kind != "open_string" else last.start + len(last.text.rstrip(")]}: "))
    words = shown(broken.source[start:end])
    cost += 0.1 if any(lexeme.text in KEYWORDS for lexeme in run) else 0.0
    filled = {"words": words, "quoted": f'"{words}"'}
    return broken.guess(line, cost, insert(start, '"'), insert(end, '"'), at=run[0], words=filled)
