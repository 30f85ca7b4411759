"""A text is compared with a number.

The text `"5"` and the number 5 are two values, and never equal. `input()` gives a text, even if digits were typed
in.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.infer import kind_of
from checker.facts.kinds import NUMBERS
from checker.facts.origins import origins
from checker.model import Case, Evidence, Finding, Outcome, Program, Run
from checker.tree import segment, span_of
from checker.words import N_, _

taxonomy = "TYP18"
risk = "low"
message = "`{text}` is text and `{number}` is a number, so `{comparison}` on line {line} is always {answer}."
hints = (
    "A text and a number are never equal, even if they look the same.",
    "Look at the two sides of `{sign}` on line {line}: of which kind is each?",
    "Make both sides the same: turn the text into a number with `int(...)`, or put quotes around the number.",
)
bad = """\
guess = input("Guess: ")
if guess == 7:
    print("Right!")
else:
    print("Wrong!")
"""
line = 2
good = """\
guess = int(input("Guess: "))
if guess == 7:
    print("Right!")
else:
    print("Wrong!")
"""
case = Case("run", stdin="7\n")
near_miss = (
    'guess = int(input("Guess: "))\nif guess == 8:\n    print("Right!")\nelse:\n    print("Wrong!")\n',
    'guess = input("Guess: ")\nif guess == "8":\n    print("Right!")\nelse:\n    print("Wrong!")\n',
    'guess = input("Guess: ")\nif guess.isdigit():\n    guess = int(guess)\nif guess == 8:\n    print("Right!")\n',
    'def check(guess):\n    return guess == 8\n\nprint(check(int(input("Guess: "))))\n',
    'guess = len(input("Guess: "))\nif guess == 8:\n    print("Right!")\n',
)
_ENDINGS = (Outcome.FINISHED, Outcome.EXITED, Outcome.TIMED_OUT, Outcome.FLOODED)
_SIGNS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Eq: ("==", N_("false")),
    ast.NotEq: ("!=", N_("true")),
    ast.In: ("in", N_("false")),
    ast.NotIn: ("not in", N_("true")),
}


def text_number_never_equal(evidence: Evidence) -> Iterator[Finding]:
    run = evidence.failing.actual if evidence.failing else None
    if run is None or not _may_have_come_to_it(run):
        return
    program = evidence.program
    for node in program.nodes:
        match node:
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _SIGNS:
                pass
            case _:
                continue
        sides = _text_and_number(program, left, op, right)
        if sides is not None:
            sign, answer = _SIGNS[type(op)]
            text, number = (segment(side, program) for side in sides)
            words = {
                "text": text,
                "number": number,
                "comparison": segment(node, program),
                "line": node.lineno,
                "answer": _(answer),
                "sign": sign,
            }
            yield Finding(span_of(node, program.source), words)


def _may_have_come_to_it(run: Run) -> bool:
    """Whether the run ended in a way that a comparison explains; one that goes on asking comes to the input's end."""
    return run.outcome in _ENDINGS or (run.error is not None and run.error.type_name == "EOFError")


def _text_and_number(
    program: Program, left: ast.expr, op: ast.cmpop, right: ast.expr
) -> tuple[ast.expr, ast.expr] | None:
    if isinstance(op, ast.In | ast.NotIn):
        members = right.elts if isinstance(right, ast.List | ast.Tuple | ast.Set) else []
        kinds = {_constant(member) for member in members}
        if len(kinds) != 1 or kinds == {""}:
            return None
        right = members[0]
    for known, other in ((left, right), (right, left)):
        kind = _constant(known)
        if not kind or not _may_be_known(program, other):
            continue
        inferred = kind_of(program, other)
        if kind == "str" and inferred in NUMBERS:
            return known, other
        if kind == "int" and inferred == "str":
            return other, known
    return None


def _may_be_known(program: Program, node: ast.expr) -> bool:
    """Whether it is worth while to infer a type: not for what a caller gives, nor for what counts along."""
    if not isinstance(node, ast.Name):
        return isinstance(node, ast.Call | ast.Subscript | ast.BinOp | ast.Attribute | ast.JoinedStr)
    given = [origin.value for origin in origins(program, node.id, node.lineno)]
    return bool(given) and not any(value is None or _is_call_of(value, "range") for value in given)


def _is_call_of(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _constant(node: ast.expr) -> str:
    """ "int" for a number that stands there, "str" for a text that looks like one, else ""."""
    match node:
        case ast.Constant(value=bool()):
            return ""
        case (
            ast.Constant(value=int() | float())
            | ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float()))
        ):
            return "int"
        case ast.Constant(value=str(text)) if text.strip().lstrip("-").isdigit():
            return "str"
    return ""
