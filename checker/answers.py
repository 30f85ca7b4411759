"""Predictions and choices: answers that are read from the tree of a file, never executed."""

from __future__ import annotations

import ast

from checker.model import Ask, Exercise, Option, Outcome, Program, Run

PREDICTION, ANSWER = "PREDICTION", "ANSWER"


class NoAnswer(Exception):
    """The file holds no answer; the message tells the learner what to write."""


def read_prediction(program: Program) -> Run:
    """The predicted output as the run that it predicts."""
    text = _assigned_text(program, PREDICTION)
    if text is None:
        raise NoAnswer('Write what the program prints between the quotes of `PREDICTION = """…"""`.')
    return Run(Outcome.FINISHED, stdout=text.removeprefix("\n"))


def read_choice(program: Program, exercise: Exercise) -> Option:
    """The option that was chosen, by its letter."""
    keys = ", ".join(option.key for option in exercise.options)
    text = _assigned_text(program, ANSWER)
    if text is None or not text.strip():
        raise NoAnswer(f'Write the letter of your answer between the quotes of `ANSWER = ""`: one of {keys}.')
    letter = text.strip().rstrip(").:").strip().upper()
    for option in exercise.options:
        if option.key.upper() == letter:
            return option
    raise NoAnswer(f"There is no answer `{text.strip()[:20]}`; write one of {keys}.")


def worked_answer(exercise: Exercise, expected: tuple[Run, ...]) -> str:
    """The file that passes: the solution, the true output as a prediction, or the right option's letter."""
    if exercise.ask is Ask.OUTPUT:
        text = expected[0].stdout
        plain = text.isprintable() or all(c.isprintable() or c == "\n" for c in text)
        quoted = f'"""\n{text}"""' if plain and '"""' not in text and "\\" not in text else repr(text)
        return f"{PREDICTION} = {quoted}\n"
    if exercise.ask is Ask.CHOICE:
        right = next(option.key for option in exercise.options if option.right)
        return f'{ANSWER} = "{right}"\n'
    return exercise.solution


def _assigned_text(program: Program, name: str) -> str | None:
    """The text that the file's last assignment to `name` gives it."""
    found = None
    for statement in program.tree.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                found = _text(value)
            case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value) if target == name:
                found = _text(value)
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
