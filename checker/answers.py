"""Predictions and choices: answers that are read from the tree of a file, never executed."""

from __future__ import annotations

import ast

from checker.model import Ask, Exercise, Option, Outcome, Program, Run
from checker.words import _

PREDICTION, ANSWER = "PREDICTION", "ANSWER"


class NoAnswer(Exception):
    """The file holds no answer; the message tells the learner what to write."""


def read_prediction(program: Program) -> Run:
    """The predicted output as the run that it predicts."""
    text = _assigned_text(program, PREDICTION)
    if text is None:
        raise NoAnswer(_('Write what the program prints between the quotes of `PREDICTION = """…"""`.'))
    return Run(Outcome.FINISHED, stdout=text.removeprefix("\n"))


def read_choice(program: Program, exercise: Exercise) -> Option:
    """The option that was chosen, by its letter."""
    keys = ", ".join(option.key for option in exercise.options)
    text = _assigned_text(program, ANSWER)
    if text is None or not text.strip():
        told = _('Write the letter of your answer between the quotes of `ANSWER = ""`: one of {keys}.', keys=keys)
        raise NoAnswer(told)
    letter = text.strip().rstrip(").:").strip().upper()
    for option in exercise.options:
        if option.key.upper() == letter:
            return option
    raise NoAnswer(_("There is no answer `{answer}`; write one of {keys}.", answer=text.strip()[:20], keys=keys))


def worked_answer(exercise: Exercise, expected: tuple[Run, ...]) -> str:
    """The file that passes: the solution, the true output as a prediction, or the right option's letter."""
    if exercise.ask is Ask.OUTPUT:
        return file_with(exercise, expected[0].stdout)
    if exercise.ask is Ask.CHOICE:
        return file_with(exercise, next(option.key for option in exercise.options if option.right))
    return exercise.solution


def file_with(exercise: Exercise, answer: str) -> str:
    """A file that holds this answer, and nothing else."""
    return f"{_name(exercise)} = {_quoted(exercise, answer)}\n"


def answered(program: Program, exercise: Exercise, answer: str) -> str | None:
    """The learner's file with this answer in the place of theirs; None where it has no such place."""
    value = _last_assigned(program, _name(exercise))
    if value is None or value.end_lineno is None or value.end_col_offset is None:
        return None
    lines = [line.encode() for line in program.source.split("\n")]  # columns of a tree count bytes
    before = b"\n".join([*lines[: value.lineno - 1], lines[value.lineno - 1][: value.col_offset]])
    after = b"\n".join([lines[value.end_lineno - 1][value.end_col_offset :], *lines[value.end_lineno :]])
    return before.decode() + _quoted(exercise, answer) + after.decode()


def current_answer(program: Program, exercise: Exercise) -> str:
    """What the learner's file holds as the answer by now; "" where there is none."""
    return (_assigned_text(program, _name(exercise)) or "").removeprefix("\n")


def _name(exercise: Exercise) -> str:
    return PREDICTION if exercise.ask is Ask.OUTPUT else ANSWER


def _quoted(exercise: Exercise, text: str) -> str:
    """The text as Python, over several lines where that reads as it prints."""
    plain = all(c.isprintable() or c == "\n" for c in text) and '"""' not in text and "\\" not in text
    if exercise.ask is Ask.OUTPUT:
        return f'"""\n{text}"""' if plain and not text.endswith('"') else repr(text)
    return f'"{text}"' if plain and '"' not in text and "\n" not in text else repr(text)


def _assigned_text(program: Program, name: str) -> str | None:
    """The text that the file's last assignment to `name` gives it."""
    value = _last_assigned(program, name)
    return None if value is None else _text(value)


def _last_assigned(program: Program, name: str) -> ast.expr | None:
    found = None
    for statement in program.tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                found = value
            case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value) if target == name:
                found = value
    return found


def _text(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=letter) if len(letter) == 1:  # ANSWER = C, with the quotes forgotten
            return letter
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            parts = _text(left), _text(right)
            return None if None in parts else "".join(p for p in parts if p is not None)
    return None
