"""What is certain to be True or False, whatever a program is given."""

from __future__ import annotations

import ast

from checker.facts.origins import origins
from checker.facts.results import METHODS, of_function
from checker.model import Program

_OF_TEXTS = frozenset(name for (owner, name), kind in METHODS.items() if (owner, kind) == ("str", "bool"))


def is_truth(value: ast.expr, program: Program, is_deep: bool = False) -> bool:
    """Whether an expression gives True or False, seen by itself or by all that its name is ever given."""
    match value:
        case ast.Constant(value=bool()) | ast.Compare() | ast.UnaryOp(op=ast.Not()):
            return True
        case ast.BoolOp(values=values):
            return all(is_truth(each, program, is_deep) for each in values)
        case ast.Call(func=ast.Name(id=name)):
            return of_function(name) == "bool"
        case ast.Call(func=ast.Attribute(attr=name)):
            return name in _OF_TEXTS
        case ast.Name(id=name) if not is_deep:
            given = origins(program, name, value.lineno)
            return bool(given) and all(
                origin.value is not None and not origin.is_item and is_truth(origin.value, program, True)
                for origin in given
            )
    return False
