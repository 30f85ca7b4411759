"""A question to the user is printed, so it counts as output.

A question inside `input(...)` is not part of the output. What a print shows always is, whatever it is meant for.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator

from checker.facts.outputs import WrongOutput, quoted, wrong_output_of
from checker.model import Case, Evidence, Finding
from checker.tree import calls_of, span_of, walk

taxonomy = "OUT16"
risk = "low"
message = "Line {line} prints the question {question}, so it becomes part of the output, which wants only the answer."
hints = (
    "A print is always part of the output; the text inside `input(...)` never is.",
    "Look at the print on line {line}, right before your program reads its input.",
    "Move that text into the parentheses of `input(...)`, and leave out the print.",
)
bad = """\
print("What is your name?")
name = input()
print("Hello,", name)
"""
line = 1
good = """\
name = input("What is your name? ")
print("Hello,", name)
"""
case = Case("Ada", stdin="Ada\n")
near_miss = (
    'print("What is your name?")\nname = input()\nprint("Hallo,", name)\n',
    'name = input()\nprint("Welcome!")\nprint("Hello,", name)\n',
    'print("Hello")\nname = input()\nprint(name)\n',
    'print("Welcome!")\nprint("---")\nname = input()\nprint("Hello,", name)\n',
)


def prompt_in_output(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout", "layout")
    if wrong is None or "input" not in wrong.program.source:
        return
    questions = {call.lineno: call for call in _questions(wrong.program.tree)}
    entries = [entry for entry in wrong.run.prints if entry.line in questions]
    if entries and wrong.is_right(_without(wrong, {entry.line for entry in entries})):
        first = questions[entries[0].line]
        words = {"line": first.lineno, "question": quoted(wrong.text_of(entries[0]).strip())}
        yield Finding(span_of(first, wrong.program.source), words)


def _questions(tree: ast.AST) -> Iterator[ast.Call]:
    """Prints of a fixed text right before a line that reads input."""
    for node in walk(tree):
        for block in (getattr(node, name, None) for name in ("body", "orelse", "finalbody")):
            pairs = itertools.pairwise(block) if isinstance(block, list) else ()
            for first, second in pairs:
                match first:
                    case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=[text]) as call) if _reads(second):
                        if isinstance(text, ast.Constant | ast.JoinedStr):
                            yield call


def _reads(statement: ast.stmt) -> bool:
    simple = isinstance(statement, ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Expr)
    return simple and bool(calls_of(statement, "input"))


def _without(wrong: WrongOutput, lines: set[int]) -> str:
    """The output without what is printed on some lines of the program."""
    kept, end = [], 0
    for entry in wrong.run.prints:
        if entry.line in lines:
            kept.append(wrong.actual[end : entry.start])
            end = entry.end
    return "".join([*kept, wrong.actual[end:]])
