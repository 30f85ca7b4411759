"""The part of a report that says what to look at, in words: for a screen reader, one line after the other."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from itertools import islice

from checker.compare.values import first_unlike
from checker.model import Ask, Diagnosis, Edit, Mismatch, Report, Run, Span, Trial
from checker.program import replaced, text_of
from checker.report.changes import changed_lines, new_part
from checker.report.in_words import change, code_line, difference, output_line, place
from checker.report.safe import one_line, safe
from checker.report.sentences import case_label, failed_cases, label_of, more_places, once_repaired, who_printed
from checker.words import _

_MAX_LABEL = 500
_MAX_LINES = 200  # of each output to compare as a whole
_MAX_SHOWN = 60  # lines of one whole difference
_LONG_VALUE = 24  # what is longer is cut in a message, and worth saying


def body(report: Report, show_all: bool) -> str:
    """Messages with the lines they are about, and what differs."""
    shown = report.diagnoses if show_all else report.diagnoses[:1]
    text = text_of(report.submission.source)
    lines = text.split("\n") if isinstance(text, str) else []
    parts = [list(_diagnosis(lines, diagnosis)) for diagnosis in shown]
    parts += _comparison(report, show_all)
    parts += [[once_repaired(report)], [more_places(report, len(shown))]]
    said = ([line for line in part if line] for part in parts)
    return "".join("\n" + "".join(f"  {line}\n" for line in part) for part in said if part)


def _diagnosis(lines: Sequence[str], diagnosis: Diagnosis) -> Iterator[str]:
    if diagnosis.span is not None:
        yield from _marked(lines, diagnosis.span)
    yield " ".join(safe(diagnosis.message).split("\n"))
    if diagnosis.edit is not None:
        yield from _with_edit(lines, diagnosis.edit)


def _marked(lines: Sequence[str], span: Span) -> Iterator[str]:
    if 1 <= span.line <= len(lines):
        line = lines[span.line - 1]
        end = max(span.column, span.end_column if span.end_line == span.line else len(line) + 1)
        yield code_line(span.line, line)
        yield place(line, span.column - 1, end - 1)


def _with_edit(lines: Sequence[str], edit: Edit) -> Iterator[str]:
    new = replaced(lines, edit)
    for before, at in changed_lines(lines[edit.span.line - 1 : edit.span.end_line], new):
        yield _("With the change: {line}", line=code_line(edit.span.line + at, new[at]))
        yield change(before, new[at], *new_part(before, new[at]))


# ---------------------------------------------------------------- what differs


def _comparison(report: Report, show_all: bool) -> Iterator[list[str]]:
    trial = report.failing
    if trial is None or trial.mismatch is None:
        return
    has_output = trial.mismatch.aspect in ("stdout", "layout")
    if has_output or not show_all:
        yield [one_line(label_of(report, trial), _MAX_LABEL)]
        yield _first(report, trial, trial.mismatch)
    for each in failed_cases(report) if show_all else ():
        yield [one_line(case_label(each, always=True), _MAX_LABEL), *_whole(each)]


def _first(report: Report, trial: Trial, mismatch: Mismatch) -> list[str]:
    """The expected line and the actual one, where they differ, and what printed it; [] where nothing is to see."""
    if report.exercise.ask is not Ask.CODE or trial.case.hidden:
        return []
    if mismatch.aspect == "value":
        is_long = max(len(mismatch.expected), len(mismatch.actual)) > _LONG_VALUE
        return _two_values(mismatch) if is_long else []
    if mismatch.aspect not in ("stdout", "layout"):
        return []
    heard = [_("Line {line} of the output.", line=mismatch.line)]
    missing = [_ends_before(run, mismatch.line) for run in (trial.expected, trial.actual)]
    for name, text, is_missing in zip(_names(), (mismatch.expected, mismatch.actual), missing, strict=True):
        said = _("no more lines") if is_missing else output_line(text, mismatch.column - 1)
        heard.append(f"{name}: {said}")
    if not any(missing):
        heard.append(difference(mismatch.expected, mismatch.actual, mismatch.column))
    return [*heard, who_printed(report, trial.actual, mismatch)]


def _names() -> tuple[str, str]:
    return _("expected"), _("yours")


def _ends_before(run: Run | None, line: int) -> bool:
    return run is not None and line > run.stdout.rstrip().count("\n") + 1


def _two_values(mismatch: Mismatch) -> list[str]:
    expected, actual = mismatch.expected, mismatch.actual
    at = first_unlike(expected, actual)
    heard = [f"{name}: {output_line(text, at)}" for name, text in zip(_names(), (expected, actual), strict=True)]
    return [*heard, difference(expected, actual, at + 1)]


def _whole(trial: Trial) -> Iterator[str]:
    """All that differs in a case."""
    mismatch = trial.mismatch
    assert mismatch is not None and trial.expected is not None and trial.actual is not None
    if mismatch.aspect == "value":
        yield from _two_values(mismatch)
    elif mismatch.aspect not in ("stdout", "layout"):
        for name, text in zip(_names(), (mismatch.expected, mismatch.actual), strict=True):
            yield f"{name}: {output_line(text)}"
    else:
        rows = _differing(trial.expected.stdout, trial.actual.stdout, mismatch)
        yield from islice(rows, _MAX_SHOWN)
        if next(rows, None) is not None:
            yield _("There is more than is said here.")


def _differing(expected: str, actual: str, mismatch: Mismatch) -> Iterator[str]:
    """The lines of two outputs that differ, in pairs as far as they go."""
    first = mismatch.line - 1
    ours, theirs = (
        [line.rstrip() for line in text.rstrip().split("\n")[first : first + _MAX_LINES]] for text in (expected, actual)
    )
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for at in range(max(i2 - i1, j2 - j1)):
            i, j = i1 + at, j1 + at
            if i < i2:
                yield _("expected, line {line}: {text}", line=first + i + 1, text=output_line(ours[i]))
            if j < j2:
                yield _("yours, line {line}: {text}", line=first + j + 1, text=output_line(theirs[j]))
            if mismatch.aspect == "layout" and i < i2 and j < j2:
                yield difference(ours[i], theirs[j], first_unlike(ours[i], theirs[j]) + 1)
