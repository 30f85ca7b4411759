"""A function is named where it was to be called.

A function runs only where round brackets stand behind its name, even if there is nothing to put in them. Without them
the name stands for the function itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.kinds import TAKE_NOTHING
from checker.search.slip import Code, Slip
from checker.tree import Function, functions

taxonomy = "TYP13"
misconception = "FunctionCallsNoParentheses"
cost = 0.03
message = "`{name}` on line {line} is the function itself; nothing calls it there."
hints = (
    "A function runs only where round brackets stand behind its name.",
    "Look at `{name}` on line {line}: is the function meant, or what it gives back?",
    "Write `()` behind `{name}` on line {line}.",
)
belief = "You would be right if `()` stood behind `{name}` on line {line}; without them it is not called."
bad = """\
def last_three(scores):
    scores = list(scores)
    while len(scores) > 3:
        scores.pop
        break
    return scores

print(last_three([4, 5, 6, 7]))
print(last_three([4, 5]))
print(last_three("abcd"))
"""
line = 4
good = """\
def last_three(scores):
    scores = list(scores)
    while len(scores) > 3:
        scores.pop()
        break
    return scores

print(last_three([4, 5, 6, 7]))
print(last_three([4, 5]))
print(last_three("abcd"))
"""
near_miss = (
    "def last_three(scores):\n    scores = list(scores)\n    scores.sort\n    return scores[1:]\n\nprint(last_three([4, 5, 6, 7]))\nprint(last_three([4, 5]))\nprint(1)\n",
    "def last_three(scores):\n    return scores\n\nprint(last_three([4, 5, 6, 7]))\nprint(last_three([4, 5]))\nprint(last_three('abcd'))\n",
    "def last_three(scores):\n    return sorted(scores, key=len)[:2]\n\nprint(last_three('dcab'))\nprint(last_three('ab'))\nprint(3)\n",
)


def brackets_forgotten(code: Code) -> Iterator[Slip]:
    own = {name for name, function in functions(code.program.tree).items() if _takes_nothing(function)}
    for node in code.nodes:
        match node:
            case ast.Name(id=name, ctx=ast.Load()) if name in own or name == "input":
                pass
            case ast.Attribute(attr=name, ctx=ast.Load()) if name in TAKE_NOTHING:
                pass
            case _:
                continue
        parent = code.parent(node)
        if not isinstance(parent, ast.keyword) and not (isinstance(parent, ast.Call) and parent.func is node):
            yield Slip(code.after(node, "()"), code.span(node), {"name": code.text(node)})


def _takes_nothing(function: Function) -> bool:
    taken = function.args
    return len(taken.args) == len(taken.defaults) and not taken.posonlyargs and not taken.kwonlyargs
