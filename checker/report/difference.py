"""What differs in a failed case, drawn for a terminal: the first difference, or all of them."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from itertools import islice

from rich.cells import cell_len
from rich.text import Text

from checker.compare.values import first_unlike
from checker.model import Ask, Mismatch, Report, Trial
from checker.report.safe import one_line
from checker.report.screen import Screen
from checker.report.sentences import case_label, failed_cases, who_printed
from checker.words import N_, _

_MAX_LINE = 1000  # characters of one line to draw, around its first difference
_MAX_LINES = 200  # of each output to compare as a whole, from a little before the first difference on
_MAX_SHOWN = 60  # lines of one whole difference
_CONTEXT = 2
_NAMES = (N_("expected"), N_("yours"))
_LONG_VALUE = 24  # what is longer is cut in a message, and worth showing


def first_difference(report: Report, trial: Trial, screen: Screen) -> list[Text]:
    """The expected line and the actual one, a mark under the place, and what printed it; [] where nothing is to see."""
    mismatch = trial.mismatch
    if mismatch is None or report.exercise.ask is not Ask.CODE or trial.case.hidden:
        return []
    if mismatch.aspect == "value":
        is_short = max(len(mismatch.expected), len(mismatch.actual)) <= _LONG_VALUE
        return [] if is_short else _two_values(mismatch, screen)
    if mismatch.aspect not in ("stdout", "layout"):
        return []
    lines = [Text(_("Line {line} of the output:", line=mismatch.line), "dim"), *_two_lines(mismatch, screen)]
    if said := who_printed(report, trial.actual, mismatch):
        lines.append(Text(said))
    return lines


def whole_differences(report: Report, screen: Screen) -> Iterator[list[Text]]:
    """For each failed case that may be shown, its name and all that differs."""
    for trial in failed_cases(report):
        expected, actual, mismatch = trial.expected, trial.actual, trial.mismatch
        assert expected is not None and actual is not None and mismatch is not None
        heading = Text(one_line(case_label(trial, always=True), screen.width - 4), "dim")
        if mismatch.aspect in ("stdout", "layout"):
            yield [heading, *_unified(expected.stdout, actual.stdout, mismatch, screen)]
        elif mismatch.aspect == "value":
            yield [heading, *_two_values(mismatch, screen)]
        else:
            yield [heading, *_rows(mismatch.expected, mismatch.actual, screen)]


# ---------------------------------------------------------------- one line under the other


def _two_lines(mismatch: Mismatch, screen: Screen) -> list[Text]:
    at = mismatch.column - 1
    start = max(0, at - _MAX_LINE // 2)
    texts = [text[start : start + _MAX_LINE] for text in (mismatch.expected, mismatch.actual)]
    at -= start
    layout = mismatch.aspect == "layout"
    expected, actual = (
        _drawn(text, _blanks_to_show(texts, index, at, layout), screen) for index, text in enumerate(texts)
    )
    before = _drawn(texts[1][:at], _blanks_to_show(texts, 1, at, layout), screen)
    if layout:
        expected, actual = expected + screen.symbols["end"], actual + screen.symbols["end"]
    room = _room(screen)
    if max(cell_len(expected), cell_len(actual)) > room:
        rest = max(cell_len(text[len(before) :]) for text in (expected, actual))
        cut = _characters_to_cut(before, max(room // 2, room - rest - 1 - len(screen.symbols["cut"])))
        dots = screen.symbols["cut"] if cut else ""
        expected, actual, before = (dots + text[cut:] for text in (expected, actual, before))
    rows = [
        _row(_(name), _fitted(text, room, screen), screen)
        for name, text in zip(_NAMES, (expected, actual), strict=True)
    ]
    mark = Text.assemble(
        *_gutter("", screen), (" " * cell_len(before) + screen.symbols["under"], "bold red"), no_wrap=True
    )
    return [*rows, mark]


def _two_values(mismatch: Mismatch, screen: Screen) -> list[Text]:
    """Two values, one under the other, with a mark under the first place that differs."""
    expected, actual = mismatch.expected, mismatch.actual
    column = first_unlike(expected, actual) + 1
    return _two_lines(Mismatch("value", expected, actual, 1, column), screen)


def _blanks_to_show(texts: Sequence[str], index: int, at: int, everywhere: bool) -> tuple[int, int]:
    """The stretch of a line whose blanks are drawn: where they are what differs."""
    text = texts[index]
    if everywhere:
        return 0, len(text)
    if any(at >= len(each) for each in texts) or not any(each[at].isspace() for each in texts):
        return 0, 0
    begin, end = at, at
    while begin and text[begin - 1].isspace():
        begin -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return begin, end


def _drawn(text: str, shown: tuple[int, int], screen: Screen) -> str:
    """A line of output made safe, with the blanks of a stretch as signs."""
    begin, end = shown
    middle = text[begin:end].replace(" ", screen.symbols["space"]).replace("\t", screen.symbols["tab"])
    parts = (text[:begin].replace("\t", " "), middle, text[end:].replace("\t", " "))
    return "".join(one_line(part, 20 * _MAX_LINE) for part in parts)


def _characters_to_cut(before: str, cells: int) -> int:
    """How many characters to leave out in front, so that the rest takes up no more than some cells."""
    cut = 0
    while cell_len(before[cut:]) > cells:
        cut += max(1, (len(before) - cut - cells) // 2)
    return cut


def _fitted(text: str, room: int, screen: Screen) -> str:
    """The beginning of a text that fits; a cut ends in dots."""
    if cell_len(text) <= room:
        return text
    dots = screen.symbols["cut"]
    while cell_len(text) > room - len(dots):
        text = text[: -max(1, (len(text) - room) // 2)]
    return text + dots


def _room(screen: Screen) -> int:
    return max(10, screen.width - 8 - _names_width())


def _names_width() -> int:
    return max(len(_(name)) for name in _NAMES)


def _gutter(name: str, screen: Screen) -> list[tuple[str, str]]:
    return [(f"  {name:>{_names_width()}} {screen.symbols['bar']} ", "dim")]


def _row(name: str, text: str, screen: Screen) -> Text:
    return Text.assemble(*_gutter(name, screen), text, no_wrap=True)


def _rows(expected: str, actual: str, screen: Screen) -> list[Text]:
    pairs = zip(_NAMES, (expected, actual), strict=True)
    return [_row(_(name), _fitted(one_line(text, _MAX_LINE), _room(screen), screen), screen) for name, text in pairs]


# ---------------------------------------------------------------- all that differs


def _unified(expected: str, actual: str, mismatch: Mismatch, screen: Screen) -> list[Text]:
    """Both outputs as one: lines that are missing with a minus, lines that are too many with a plus."""
    first = max(0, mismatch.line - 1 - _CONTEXT)
    ours, theirs = (_some_lines(text, first) for text in (expected, actual))
    layout = mismatch.aspect == "layout"
    shown: list[Text] = [Text("- " + _("expected"), "green"), Text("+ " + _("yours"), "red")]
    rows = list(difflib.unified_diff(ours, theirs, n=_CONTEXT, lineterm=""))[3:]
    for row in islice(rows, _MAX_SHOWN):
        if row.startswith("@@"):
            shown.append(Text(screen.symbols["more"], "dim"))
            continue
        line = _drawn(row[1 : _MAX_LINE + 1], (0, len(row)) if layout else (0, 0), screen)
        line += screen.symbols["end"] if layout else ""
        style = {"-": "green", "+": "red"}.get(row[0], "dim")
        shown.append(Text(_fitted(f"{row[0]} {line}", max(10, screen.width - 4), screen), style, no_wrap=True))
    if len(rows) > _MAX_SHOWN or max(_count(text) for text in (expected, actual)) > first + _MAX_LINES:
        shown.append(Text(_("There is more than is shown here."), "dim"))
    return shown


def _some_lines(text: str, first: int) -> list[str]:
    return [line.rstrip() for line in text.rstrip().split("\n")[first : first + _MAX_LINES]]


def _count(text: str) -> int:
    return text.rstrip().count("\n") + 1
