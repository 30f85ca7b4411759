"""What type an expression has, as far as that is sure without a run. The only module that imports astroid.

astroid knows where names get their values, what functions give back and what attributes classes have. It is kept from
working out values, which a program can make as large as it likes: of signs, texts and known calls it is told the type
alone. A type counts only where every way to the expression agrees. What fails, or takes too long, is unknown.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from checker.facts import results
from checker.model import Program
from checker.program import without_imports

if TYPE_CHECKING:
    from astroid import nodes

MAX_LENGTH = 8_000  # characters: nobody writes longer ones for an exercise
MAX_VALUES = 20
FUNCTION = "function"

Place = tuple[object, ...]
Values = list[Any]  # of astroid's; [] is "unknown"

_FUNCTIONS = ("function", "instancemethod", "method", "classmethod", "staticmethod")


def kind_of(program: Program, node: ast.AST) -> str:
    """The name of the one type that an expression has: "str", "NoneType", "function", a class's own; "" if not sure."""
    found = _nodes(program.source).get(_place(node))
    return _kind(_values(found)) if found is not None else ""


def _place(node: Any) -> Place:
    """What a node of Python's and the same node of astroid's have in common."""
    name = type(node).__name__
    parts = (getattr(node, part, None) for part in ("lineno", "col_offset", "end_lineno", "end_col_offset"))
    return ("Const" if name == "Constant" else name, *parts)


@lru_cache(maxsize=4)
def _nodes(source: str) -> dict[Place, Any]:
    """astroid's nodes of a program by their places; none of a program that it cannot read."""
    if len(source) > MAX_LENGTH:
        return {}
    import astroid
    from astroid.builder import AstroidBuilder
    from astroid.context import InferenceContext

    InferenceContext().inferred.clear()  # one for all; it would hold on to every program ever asked about
    attributes: list[nodes.AssignAttr] = []
    try:
        plain, modules = without_imports(source)  # astroid would go and read the files
        builder = AstroidBuilder(astroid.MANAGER, apply_transforms=False)
        builder.delayed_assattr = attributes.append  # it would look for values, for which it is too early
        found = list(builder.string_build(plain).nodes_of_class(astroid.nodes.NodeNG))
        for node in found:
            if answer := _ANSWERS.get(type(node).__name__):
                node._explicit_inference = _inference(answer, modules)  # where a plug-in of astroid's would put one
        for node in attributes:
            AstroidBuilder.delayed_assattr(builder, node)
    except (astroid.AstroidError, RecursionError, ValueError, AttributeError, TypeError):
        return {}
    return {_place(node): node for node in found}


# ---------------------------------------------------------------- values of astroid's


def _values(node: Any) -> Values:
    """What astroid infers for a node; [] if that is not all there may be."""
    from astroid import AstroidError, util

    try:
        values = list(islice(node.infer(), MAX_VALUES + 1))
    except (AstroidError, RecursionError, ValueError, AttributeError, TypeError, KeyError, IndexError):
        return []
    unsure = len(values) > MAX_VALUES or any(isinstance(value, util.UninferableBase) for value in values)
    return [] if unsure else values


def _kind(values: Values) -> str:
    kinds = {value.pytype().rpartition(".")[2] for value in values}
    kind: str = kinds.pop() if len(kinds) == 1 else ""
    return FUNCTION if kind in _FUNCTIONS else kind


def _of_kind(kind: str) -> Values:
    """A value of a built-in type as astroid has it, without what is in it."""
    import astroid

    if kind == results.NONE:
        return [astroid.nodes.Const(None)]
    found = astroid.MANAGER.builtins_module.locals.get(kind)
    return [found[0].instantiate_class()] if kind and found else []


def _inference(answer: Callable[[Any, frozenset[str]], Values | None], modules: frozenset[str]) -> Any:
    """What astroid is to do for a node: it asks `answer`, once; where that is None it goes its own way."""
    known: dict[Any, Values] = {}

    def infer(node: Any, context: object = None, **_: object) -> Iterator[Any]:
        from astroid import util

        if node not in known:
            known[node] = []  # for whoever asks for it in a circle
            values = answer(node, modules)
            known[node] = list(islice(node._infer(), MAX_VALUES)) if values is None else values
        yield from known[node] or [util.Uninferable]

    return infer


# ---------------------------------------------------------------- what astroid is told


def _name(node: nodes.Name, modules: frozenset[str]) -> Values | None:
    """Whatever the name is given anywhere in its scope: a loop brings later lines before earlier ones."""
    scope = node.scope()
    while scope is not None and node.name not in scope.locals:
        scope = scope.parent and scope.parent.scope()
    if scope is None:
        return [] if node.name in modules else None  # a name of Python's own
    found: Values = []
    if len(scope.locals[node.name]) > MAX_VALUES:
        return []
    for binding in scope.locals[node.name]:
        values = _bound(binding)
        if not values:
            return []
        found += values
    return found


def _bound(binding: Any) -> Values:
    import astroid

    match binding:
        case astroid.nodes.FunctionDef() if binding.decorators:
            return []
        case astroid.nodes.FunctionDef() | astroid.nodes.ClassDef():
            return [binding]
        case astroid.nodes.AssignName(parent=astroid.nodes.For(target=target) as loop) if target is binding:
            kind = {"str": "str", "range": "int"}.get(_kind(_values(loop.iter)))
            return _of_kind(kind) if kind else _values(binding)
        case astroid.nodes.AssignName(parent=astroid.nodes.Arguments(parent=function)):
            is_self = function.args.args[:1] == [binding] and getattr(function, "type", "") == "method"
            return _values(binding) if is_self else []
        case astroid.nodes.AssignName():
            return [whole for value in _values(binding) for whole in _forgetful(value)]
    return []


def _forgetful(value: Any) -> Values:
    """A value of a built-in type without what is in it, which may change; others as they are."""
    module, _, kind = value.pytype().rpartition(".")
    return _of_kind(kind) if module == "builtins" and kind not in (*_FUNCTIONS, "type") else [value]


def _operation(node: Any, _: frozenset[str]) -> Values:
    import astroid

    if isinstance(node, astroid.nodes.AugAssign):
        sides, sign = (_augmented(node), node.value), node.op.removesuffix("=")
    else:
        sides, sign = (node.left, node.right), node.op
    left, right = (_kind(_values(side)) for side in sides)
    return _of_kind(results.of_operator(sign, left, right))


def _augmented(node: nodes.AugAssign) -> Any:
    """A name that is read where it is written: astroid knows its first value by the other places that write it."""
    others = [n for n in node.scope().locals.get(getattr(node.target, "name", ""), []) if n.parent is not node]
    return others[0] if len(others) == 1 else node.target


def _call(node: nodes.Call, modules: frozenset[str]) -> Values | None:
    import astroid

    match node.func:
        case astroid.nodes.Name(name=name) if node.func.lookup(name)[0].root().name == "builtins":
            return _of_kind(results.of_function(name))
        case astroid.nodes.Attribute(expr=astroid.nodes.Name(name=module), attrname=name) if module in modules:
            return _of_kind(results.of_function(f"{module}.{name}"))
        case astroid.nodes.Attribute(expr=owner, attrname=name):
            if kind := results.of_method(_kind(_values(owner)), name):
                return _of_kind(kind)
    functions = [getattr(value, "_proxied", value) for value in _values(node.func)]
    return [] if any(_may_fall_off(function) for function in functions) else None


def _may_fall_off(function: Any) -> bool:
    """Whether a function that gives something back may also reach its end; one that is to be awaited counts as such."""
    import astroid

    if not isinstance(function, astroid.nodes.FunctionDef):
        return False
    if isinstance(function, astroid.nodes.AsyncFunctionDef) or not function.body:
        return True
    last = function.body[-1]
    ends = isinstance(last, astroid.nodes.Return | astroid.nodes.Raise)
    return not ends and any(r.value for r in function._get_return_nodes_skip_functions())


def _of_form(node: Any, _: frozenset[str]) -> Values:
    return _of_kind(_FORMS[type(node).__name__])


def _either(node: Any, _: frozenset[str]) -> Values:
    """`and`, `or`, and `a if b else c`: one of several values."""
    parts = node.values if hasattr(node, "values") else (node.body, node.orelse)
    found = [_values(part) for part in parts]
    return [value for values in found for value in values] if all(found) else []


def _part(node: nodes.Subscript, _: frozenset[str]) -> Values | None:
    import astroid

    kind = _kind(_values(node.value))
    if kind == "str" or (kind in ("list", "tuple") and isinstance(node.slice, astroid.nodes.Slice)):
        return _of_kind(kind)
    return None


_FORMS = {"JoinedStr": "str", "Compare": "bool", "ListComp": "list", "SetComp": "set", "DictComp": "dict"}
_ANSWERS: dict[str, Callable[[Any, frozenset[str]], Values | None]] = {
    "Name": _name,
    "BinOp": _operation,
    "AugAssign": _operation,
    "Call": _call,
    **dict.fromkeys(_FORMS, _of_form),
    "BoolOp": _either,
    "IfExp": _either,
    "Subscript": _part,
    "Attribute": lambda node, modules: None,
}
