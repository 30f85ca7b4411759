"""A bracket is closed by one of another kind.

Round, square and curly brackets mean different things, so each closes only with its own partner. The last one
opened closes first.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.scan import CLOSERS, OPENERS, Lexeme
from checker.syntax.broken import Broken, Guess, Line, insert, replace

taxonomy = "SYN06"
message = "On line {line} a `{opener}` is closed by a `{closer}`: a pair of brackets is `{pair}`."
hints = (
    "Each kind of bracket closes with its own partner: `( )`, `[ ]` and `{{ }}`.",
    "Find out for the `{closer}` on line {line} which bracket it closes.",
    "Make the two a pair: `{pair}`.",
)
bad = """\
names = ["Ada", "Grace")
print(names)
"""
line = 1
good = """\
names = ["Ada", "Grace"]
print(names)
"""
near_miss = (
    "print('a'])\n",
    "names = ['Ada', 'Grace'\nprint(names)\n",
    "print('a'))\n",
    "print'a')\n",
)


def mismatched_bracket(broken: Broken) -> Iterator[Guess]:
    outermost = {opener.text: opener.start for opener in reversed(broken.unclosed)}
    for line in broken.near:
        here = [(opener, closer) for opener, closer in broken.mismatched if closer.line == line.number]
        for opener, closer in here:
            is_outer = outermost.get(OPENERS[closer.text], opener.start) < opener.start
            yield from _paired(broken, line, opener, closer, is_outer)
        if len(here) > 1:  # such as `([0)]`
            changes = [replace(closer, CLOSERS[opener.text]) for opener, closer in here]
            yield broken.guess(line, 0.1, *changes, words=_words(*here[0]))


def _paired(broken: Broken, line: Line, opener: Lexeme, closer: Lexeme, is_outer: bool) -> Iterator[Guess]:
    right = CLOSERS[opener.text]
    words = _words(opener, closer)
    yield broken.guess(line, 0.15, replace(closer, right), words=words)
    other = OPENERS[closer.text]
    words_of_other = {**words, "pair": f"{other} {closer.text}"}
    yield broken.guess(line, 0.3, replace(opener, other), mark=closer, words=words_of_other)
    if is_outer:  # an outer bracket is open that it could close, as in `print(names[0)`: the inner one never closes
        yield broken.guess(line, 0.15, insert(closer.start, right), mark=closer, words=words)


def _words(opener: Lexeme, closer: Lexeme) -> dict[str, object]:
    return {"opener": opener.text, "closer": closer.text, "pair": f"{opener.text} {CLOSERS[opener.text]}"}
