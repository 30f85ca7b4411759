"""A sign is missing, or is one too many, in what a print shows.

A full stop, an exclamation mark or a colon is part of the output, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from unicodedata import category

from checker.facts.outputs import WrongOutput, quoted, wrong_output_of
from checker.facts.prints import reprinted
from checker.model import Evidence, Finding, Print
from checker.tree import span_of
from checker.words import _

taxonomy = "OUT08"
risk = "low"
message = "Line {line} prints {text}, but {where} {what}."
hints = (
    "Signs such as `.` and `!` are part of the output, too.",
    "Compare what line {line} prints with what is wanted, sign by sign: look {where}.",
    "Write that text with exactly the signs that the task asks for.",
)
bad = """\
name = "Ada"
print(f"Hello, {name}")
"""
line = 2
good = """\
name = "Ada"
print(f"Hello, {name}!")
"""
near_miss = (
    'name = "Bob"\nprint(f"Hello, {name}")\n',
    'name = "Ada"\nprint(f"Hello, {name} !")\n',
    'name = "Ada"\nprint(f"Hello {name}")\n',
    'name = "Ada"\nprint(f"Hello, {name}?")\n',
    'name = "Ada"\nprint(f"Hel:lo {name}!")\n',
    'name = "Ada"\nprint(f"Hello, {name}!")\nprint("Bye")\n',
)
_SIGNS = frozenset(".,:;!?")


def missing_sign(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    found = (_at_end(wrong) or _inside(wrong)) if wrong else None
    if wrong is None or found is None:
        return
    entry, where, sign, lacks = found
    if call := wrong.call_of(entry):
        what = _("a `{sign}` is wanted", sign=sign) if lacks else _("no `{sign}` is wanted", sign=sign)
        text = quoted(wrong.mismatch.actual.rstrip())
        words = {"line": call.lineno, "text": text, "where": where, "what": what}
        yield Finding(span_of(call, wrong.program.source), words)


# The print, a place in words, the sign, and whether it is missing there.
Found = tuple[Print, str, str, bool]


def _at_end(wrong: WrongOutput) -> Found | None:
    ours, theirs = wrong.mismatch.expected.rstrip(), wrong.mismatch.actual.rstrip()
    lacks = ours[:-1] == theirs
    sign = ours[-1:] if lacks else theirs[-1:]
    if not (lacks or theirs[:-1] == ours) or not theirs or not category(sign or "a").startswith("P"):
        return None
    entry = wrong.entry_at(max(0, wrong.offset - lacks))
    if entry is None or not wrong.text_of(entry).rstrip().endswith(theirs[-3:]):
        return None
    mended = reprinted(wrong.run, entry.line, partial(_ended, sign, lacks))
    return (entry, _("at its end"), sign, lacks) if mended is not None and wrong.is_right(mended) else None


def _inside(wrong: WrongOutput) -> Found | None:
    """The same sign in every line that is not as expected, if one print wrote all of them."""
    entry = wrong.entry_at(wrong.offset)
    wanted, printed = wrong.expected.rstrip().split("\n"), wrong.actual.rstrip().split("\n")
    if entry is None or len(wanted) != len(printed):
        return None
    found: set[tuple[str, bool]] = set()
    where, at = "", 0
    for ours, theirs in zip(wanted, printed, strict=True):
        if ours.rstrip() != theirs.rstrip():
            change = _change(ours.rstrip(), theirs.rstrip())
            here = wrong.entry_at(at)
            if change is None or here is None or here.line != entry.line:
                return None
            place, sign, lacks = change
            found.add((sign, lacks))
            where = where or _("after {text}", text=quoted(ours[:place].split()[-1]))
        at += len(theirs) + 1
    return (entry, where, *found.pop()) if len(found) == 1 else None


def _change(ours: str, theirs: str) -> tuple[int, str, bool] | None:
    """Where one sign more, behind a word, makes two lines alike: its place, the sign, and whether it is missing."""
    lacks = len(ours) > len(theirs)
    longer, shorter = (ours, theirs) if lacks else (theirs, ours)
    pairs = enumerate(zip(longer, shorter, strict=False))
    place = next((at for at, (one, other) in pairs if one != other), len(shorter))
    if longer[:place] + longer[place + 1 :] != shorter or longer[place] not in _SIGNS or not longer[:place].strip():
        return None
    around = longer[place - 1] + longer[place + 1 : place + 2]
    return None if around.isdigit() and len(around) == 2 else (place, longer[place], lacks)


def _ended(sign: str, lacks: bool, text: str, _: dict[str, str]) -> str | None:
    """A printed text with the sign at its end, or without it."""
    body = text.rstrip()
    if not lacks:
        return body.removesuffix(sign) + text[len(body) :] if body.endswith(sign) else None
    return body + sign + text[len(body) :]
