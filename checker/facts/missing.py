"""A name that was read while it had no value, and what the program knows of it."""

from __future__ import annotations

import ast
import builtins
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from checker.facts.crashes import crash_of, last_line_of_module, seen
from checker.facts.kinds import plain_kind
from checker.facts.members import HOMES, members, module_members
from checker.facts.nearest import nearest_name
from checker.facts.scopes import Names, Place, Scope, names_of
from checker.model import Crash, Edit, Evidence, Program, Span, Trial, Value, Variable
from checker.tree import Function, calls_of, span_of, text_at, walk

BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))
EXCEPTIONS = frozenset(
    name
    for name in BUILTINS
    if isinstance(getattr(builtins, name), type) and issubclass(getattr(builtins, name), BaseException)
)
CONSTANTS = frozenset({"True", "False", "None"})
_SURELY_ALIKE = 0.85  # who invents an `InputError` does not mean `ImportError`
MAX_TEXT = 100_000  # of an output in which a word is looked for


@dataclass(frozen=True)  # without slots: several rules ask the same, and it is worked out once
class MissingName:
    """A name that was read while it had no value."""

    place: Place
    span: Span
    crash: Crash
    program: Program
    names: Names

    @property
    def name(self) -> str:
        return self.place.name

    @property
    def line(self) -> int:
        return self.span.line

    @cached_property
    def variables(self) -> dict[str, Variable]:
        """What the frame sees that failed."""
        return seen(self.crash, self.program)

    def kind(self, node: ast.expr) -> str:
        """The name of the type of a value, where the frame or the way it is written tells; else ""."""
        return plain_kind(node, self.program, self.variables)

    @cached_property
    def is_local(self) -> bool:
        """Whether a function's own lines give the name its value, so that none from outside is seen."""
        home = self.place.home
        return isinstance(home, Function) and any(p.scope is home for p in self.names.given(self.name))

    @cached_property
    def given_here(self) -> list[Place]:
        """The places that could give the name the value that is missing."""
        scopes = [self.place.home] if self.is_local else list(self.names.seen_from(self.place.scope))
        return [place for place in self.names.given(self.name) if _is_in(place.scope, scopes)]

    @cached_property
    def starts(self) -> list[Place]:
        """Those of them that do not need an older value of the name."""
        return [place for place in self.given_here if not reads_itself(place)]

    @cached_property
    def outer(self) -> list[Place]:
        """The places that give a name outside the same name, before the function ran: what its author may have meant.

        A line that stores what the function gives back is none: there the name is another one.
        """
        home = self.place.home
        if not self.is_local or not isinstance(home, Function):
            return []
        scopes = [scope for scope in self.names.seen_from(home) if scope is not home]
        last = last_line_of_module(self.crash)
        return [
            place
            for place in self.names.given(self.name)
            if _is_in(place.scope, scopes)
            and (last is None or place.line < last)
            and not isinstance(place.node, Function | ast.ClassDef | ast.alias)
            and not reads_itself(place)
            and not _calls(place.statement, home.name)
        ]

    @cached_property
    def is_never_given(self) -> bool:
        """Whether no line of the program, and not Python either, could give the name its first value."""
        return self.name not in BUILTINS and all(reads_itself(place) for place in self.names.given(self.name))

    @cached_property
    def call(self) -> ast.Call | None:
        """The call whose function the name is."""
        node = self.place.node
        return next((n for n in self.program.nodes if isinstance(n, ast.Call) and n.func is node), None)

    @cached_property
    def is_function(self) -> bool:
        """Whether it is used as a function: called, or given to `map` or `filter`."""
        node = self.place.node
        for call in (n for n in self.program.nodes if isinstance(n, ast.Call)):
            takes = isinstance(call.func, ast.Name) and call.func.id in ("map", "filter")
            if call.func is node or (takes and call.args[:1] == [node]):
                return True
        return False

    @cached_property
    def is_exception(self) -> bool:
        """Whether it stands where only an exception can: behind `except`, alone or in brackets, or behind `raise`."""
        node = self.place.node
        for around in self.program.nodes:
            match around:
                case ast.ExceptHandler(type=ast.Tuple(elts=parts)) if any(part is node for part in parts):
                    return True
                case ast.ExceptHandler(type=named) | ast.Raise(exc=named) if named is node:
                    return True
        return False

    @cached_property
    def attribute(self) -> str | None:
        """What is written behind the name and a dot."""
        node = self.place.node
        found = (n.attr for n in self.program.nodes if isinstance(n, ast.Attribute) and n.value is node)
        return next(found, None)

    @cached_property
    def module(self) -> str | None:
        """The module whose name it is, where it is used as that module; or the one in which every such name is."""
        if self.attribute and self.attribute in module_members(self.name):
            return self.name
        if self.name in HOMES and (self.is_function or self.attribute or self.name == "pi"):
            return HOMES[self.name]
        return None

    @cached_property
    def owner(self) -> str | None:
        """The type of the first value in the brackets of a call, where the name is a method of it."""
        call = self.call
        if call is None or not call.args or isinstance(call.args[0], ast.Starred):
            return None
        owner = self.kind(call.args[0])
        return owner if self.name in members(owner) else None

    @cached_property
    def near(self) -> str | None:
        """The learner's own name that has a value here, fits, and is spelt nearly the same."""
        names = self.names_with_values()
        if self.call or self.is_exception:
            names -= self._plain_values()
        return nearest_name(self.name, names)

    def _plain_values(self) -> set[str]:
        """The names of values that cannot be called, as far as the frames show them."""
        frames = [self.crash.frames[-1]]
        if last_line_of_module(self.crash):
            frames.append(self.crash.frames[0])
        return {variable.name for frame in frames for variable in frame.variables}

    @cached_property
    def near_builtin(self) -> str | None:
        """A nearly equal name of Python's own; a function only where one is called: `word` is not `ord`."""
        if self.is_exception:
            return nearest_name(self.name, EXCEPTIONS, _SURELY_ALIKE)
        if self.is_function:
            return nearest_name(self.name, BUILTINS - CONSTANTS)
        letters = sorted(self.name.lower())
        return next((name for name in sorted(CONSTANTS) if sorted(name.lower()) == letters), None)

    def names_with_values(self) -> set[str]:
        """The names that can be read here and, as far as the tree and the frames tell, have a value."""
        known = {variable.name for variable in self.crash.frames[-1].variables}
        here, last = self.place.home, last_line_of_module(self.crash)
        for scope in self.names.seen_from(self.place.scope):
            limit = last if isinstance(scope, ast.Module) else self.line if scope is here else None
            places = (p for p in self.names.places if p.gives and p.scope is scope)
            known |= {p.name for p in places if limit is None or p.line < limit or isinstance(p.node, ast.arg)}
        return {name for name in known if not name.startswith("__")} - {self.name}

    def is_wanted(self, trial: Trial | None) -> bool:
        """Whether the expected output has the name in it as a word, and none of the program's texts has."""
        expected = trial.expected if trial else None
        wanted = [expected.stdout, expected.value] if expected else []
        own = [n.value for n in self.program.nodes if isinstance(n, ast.Constant)]
        return self._is_in_one_of(wanted) and not self._is_in_one_of(own)

    def _is_in_one_of(self, texts: list[Value]) -> bool:
        word = re.compile(rf"\b{self.name}\b")
        return any(isinstance(text, str) and word.search(text[:MAX_TEXT]) for text in texts)

    def edit(self, text: str) -> Edit | None:
        """Put a text in the name's place; None where the marked text is not the name itself."""
        return Edit(self.span, text) if text_at(self.span, self.program) == self.name else None


def missing_name(evidence: Evidence) -> MissingName | None:
    """The name whose lack of a value ended the failing run."""
    crash = crash_of(evidence, "NameError", "UnboundLocalError")
    return _missing(evidence.program, crash) if crash else None


@lru_cache(maxsize=1)
def _missing(program: Program, crash: Crash) -> MissingName | None:
    span = crash.frames[-1].span
    names = names_of(program)
    on_line = (place for place in names.places if isinstance(place.node, ast.Name) and place.line == span.line)
    named = (place for place in on_line if f"'{place.name}'" in crash.message)
    found = next((place for place in named if span_of(place.node, program.source) == span), None)
    return MissingName(found, span, crash, program, names) if found else None


def unknown_name(evidence: Evidence) -> MissingName | None:
    """The same, if no line of the program could have given the name its first value."""
    missing = missing_name(evidence)
    return missing if missing and missing.is_never_given else None


def reads_itself(place: Place) -> bool:
    """Whether a line needs the name's old value to give it a new one, as `n += 1` and `n = n + 1` do."""
    match place.statement:
        case ast.AugAssign(target=target):
            return target is place.node
        case ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value):
            return place.name in _names_read(value)
    return False


@lru_cache(maxsize=4)  # many names may get their value on one line
def _names_read(value: ast.expr) -> frozenset[str]:
    return frozenset(n.id for n in walk(value) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load))


def _is_in(scope: Scope, scopes: list[Scope]) -> bool:
    return any(scope is other for other in scopes)


@lru_cache(maxsize=4)
def _calls(statement: ast.stmt | None, function: str) -> bool:
    return statement is not None and bool(calls_of(statement, function))
