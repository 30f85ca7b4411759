"""The classroom policy: what an exercise allows, said early, with a line and a reason.

RestrictedPython's transformer knows of each node what reaches out of a program (frames, code objects,
unknown new syntax); here it is asked of all but ordinary Python, and changes no node, so
that the learner's own program is what runs. This is manners, not a wall: see `sandbox`.
"""

from __future__ import annotations

import ast
from collections.abc import Collection
from functools import cached_property
from typing import Any

from RestrictedPython.transformer import INSPECT_ATTRIBUTES, RestrictingNodeTransformer

from checker.compare.values import cut
from checker.model import Program, Refusal
from checker.tree import bound_names, span_of
from checker.words import N_, _

DEFAULT_IMPORTS = frozenset(
    """__future__ abc argparse array asyncio base64 binascii bisect calendar cmath collections contextlib copy csv
    dataclasses datetime decimal difflib enum fractions functools hashlib heapq io itertools json keyword logging math
    numbers operator pprint queue random re secrets statistics string struct sys textwrap threading time traceback
    types typing unicodedata uuid weakref zlib""".split()
)

MAX_REFUSALS = 100  # nobody reads more of them
MAX_WORD = 100

_NAMES = {
    "exec": N_("`exec` runs text as a program, which exercises switch off."),
    "eval": N_(
        "`eval` runs text as a program, which exercises switch off; use `int(...)` or `float(...)` for numbers."
    ),
    "compile": N_("`compile` turns text into a program, which exercises switch off."),
    "open": N_("`open` reads or writes files, and exercises run without files."),
    "breakpoint": N_("`breakpoint` waits for a person at a debugger, and nobody is there; take it out."),
    "__import__": N_("`__import__` reaches behind the program; write a plain `import` line."),
    "__builtins__": N_("`__builtins__` reaches behind the program, which exercises do not allow."),
    "__loader__": N_("`__loader__` reaches behind the program, which exercises do not allow."),
    "__spec__": N_("`__spec__` reaches behind the program, which exercises do not allow."),
}
_ATTRIBUTES = INSPECT_ATTRIBUTES | frozenset(
    """__subclasses__ __globals__ __code__ __closure__ __builtins__ __loader__ __spec__ __import__ __reduce__
    __reduce_ex__ __self__ ag_frame ag_code _getframe modules meta_path path_hooks settrace setprofile""".split()
)
# These names are ordinary on any other value: `settings.modules` is the learner's own business.
_ONLY_ON_SYS = frozenset({"modules", "meta_path", "path_hooks", "settrace", "setprofile"})


# Nodes that ordinary Python is made of, whatever RestrictedPython thinks of them.
_ORDINARY = frozenset(
    """AnnAssign Assign AsyncFor AsyncFunctionDef AsyncWith AugAssign Await Call ClassDef Constant DictComp Delete
    ExceptHandler For FormattedValue FunctionDef GeneratorExp Global Interpolation JoinedStr Lambda ListComp Load Match
    MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue MatMult Module NamedExpr
    Nonlocal ParamSpec SetComp Starred Store Subscript TemplateStr TryStar TypeAlias TypeVar TypeVarTuple With arg
    arguments comprehension keyword match_case withitem""".split()
)


def refuse(program: Program, imports: Collection[str] | None = None) -> tuple[Refusal, ...]:
    """What in `program` reaches outside, in source order; () if it may run.

    `imports` are the top-level modules that may be imported; None stands for `DEFAULT_IMPORTS`.
    """
    manners = _Manners(program, DEFAULT_IMPORTS if imports is None else imports)
    for node in program.nodes:
        if type(node).__name__ not in _ORDINARY:
            manners.visit(node)
    return tuple(sorted(manners.refusals, key=lambda r: (r.span.line, r.span.column) if r.span else (0, 0)))


class _Manners(RestrictingNodeTransformer):
    def __init__(self, program: Program, imports: Collection[str]) -> None:
        super().__init__()
        self.refusals: list[Refusal] = []
        self.program = program
        self.imports = imports

    @cached_property
    def bound(self) -> set[str]:
        """What few programs need to be asked for."""
        return bound_names(self.program.tree)

    def refuse(self, rule: str, node: ast.AST, message: str) -> None:
        if len(self.refusals) < MAX_REFUSALS:
            self.refusals.append(Refusal(rule, message, span_of(node, self.program.source)))

    def error(self, node: ast.AST, info: str) -> None:
        """RestrictedPython's own refusals; only syntax newer than this checker still ends here."""
        self.refuse("construct_not_allowed", node, _("Exercises do not allow `{name}` here.", name=type(node).__name__))

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if node.id in _NAMES and node.id not in self.bound:
            self.refuse("name_not_allowed", node, _(_NAMES[node.id]))
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        of_module = isinstance(node.value, ast.Name) and node.value.id in self.imports
        reaches = node.attr in _ATTRIBUTES and (node.attr not in _ONLY_ON_SYS or of_module)
        if reaches or (node.attr == "open" and of_module):
            self.refuse(
                "attribute_not_allowed",
                node,
                _("`.{name}` reaches behind the program, which exercises do not allow.", name=node.attr),
            )
        return node

    def visit_Import(self, node: ast.Import) -> ast.AST:
        for alias in node.names:
            self._check_module(node, alias.name)
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        if node.level:
            self.refuse("import_not_allowed", node, _("An exercise is one file: it cannot import from a folder."))
            return node
        self._check_module(node, node.module or "")
        for alias in node.names:
            if alias.name in _NAMES or alias.name in _ATTRIBUTES:
                message = _("Exercises do not allow importing `{name}`.", name=alias.name)
                self.refuse("import_not_allowed", node, message)
        return node

    def _check_module(self, node: ast.AST, module: str) -> None:
        if module.partition(".")[0] not in self.imports:
            name = cut(module, MAX_WORD)
            message = _("This exercise does not allow `import {name}`; it can be solved without it.", name=name)
            self.refuse("import_not_allowed", node, message)

    def node_contents_visit(self, node: Any) -> Any:
        """RestrictedPython's own way inside."""
        return node
