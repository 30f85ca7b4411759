"""What one exercise forbids, requires or holds fixed, looked for in the program's tree."""

from __future__ import annotations

from collections import Counter

from checker.constructs import find_construct, parse_construct
from checker.model import Exercise, Program, Refusal, Span
from checker.tree import span_of
from checker.words import _


def forbidden(exercise: Exercise, program: Program) -> tuple[Refusal, ...]:
    """Constructs that must not be there, and lines that were changed where only their order may be."""
    refusals = []
    for constraint in exercise.constraints:
        node = find_construct(parse_construct(constraint.construct), program.tree)
        if node is not None and not constraint.required:
            refusals.append(Refusal("construct_forbidden", constraint.says, span_of(node, program.source)))
    if exercise.reorder and (refusal := _changed_line(exercise, program)):
        refusals.append(refusal)
    return tuple(refusals)


def missing(exercise: Exercise, program: Program) -> tuple[Refusal, ...]:
    """Constructs that must be there and are not."""
    return tuple(
        Refusal("construct_required", constraint.says, None)
        for constraint in exercise.constraints
        if constraint.required and find_construct(parse_construct(constraint.construct), program.tree) is None
    )


def _changed_line(exercise: Exercise, program: Program) -> Refusal | None:
    """The first line that is not one of the starter's, or one of the starter's that is gone."""
    given = _code_lines(exercise.starter)
    allowed = Counter(text for _number, text in given)
    for number, text in _code_lines(program.source):
        if not allowed[text]:
            span = Span(number, 1, number, len(program.lines[number - 1]) + 1)
            message = _("Line {line} is not one of the lines you were given; only their order may change.", line=number)
            return Refusal("line_changed", message, span)
        allowed[text] -= 1
    if gone := next((number for number, text in given if allowed[text]), None):
        shown = _as_written(exercise.starter, gone)
        message = _("The line `{text}` is missing; every line you were given is needed.", text=shown)
        return Refusal("line_missing", message, None)
    return None


def _as_written(source: str, number: int) -> str:
    """The code on a line, as its author has written it; of what goes on further down, the first line."""
    from checker.scan import scan

    line = source.split("\n")[number - 1]
    comment = next((each for each in scan(source) if each.line == number and each.kind == "comment"), None)
    return line[: comment.column - 1 if comment else None].strip()


def _code_lines(source: str) -> list[tuple[int, str]]:
    """The lines with code on them, without indentation and comments, with their numbers.

    A docstring at the top, such as a mistake's, is no line of the program.
    """
    from checker.scan import scan  # few exercises need it

    lines: dict[int, list[str]] = {}
    for index, lexeme in enumerate(scan(source)):
        docstring = lexeme.kind == "string" and (index == 0 or not lines)
        if lexeme.kind != "comment" and not docstring:
            lines.setdefault(lexeme.line, []).append(lexeme.text)
    return [(number, " ".join(words)) for number, words in lines.items()]
