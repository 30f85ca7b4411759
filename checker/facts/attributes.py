"""What stands behind a dot and is not there, and what the value in front of it has."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.facts.crashes import crash_of
from checker.facts.scopes import Names, Place
from checker.model import Crash, Edit, Evidence, Program, Span
from checker.tree import segment, span_of, text_at, walk

# What the length of a value is called elsewhere, and how it gets misspelt.
LENGTHS = frozenset({"length", "lenght", "lengh", "size", "len", "getlength", "getsize"})
# Python's functions that take one value, and that other languages, and libraries, write behind a dot.
FUNCTIONS = frozenset(
    "abs all any bool enumerate float int list max min print range reversed round set sorted str sum tuple type".split()
)

_OWNER = re.compile(r"(?:type object )?'(\w+)' object has no|(?:module|type object) '(\w+)' has no")


@dataclass(frozen=True, slots=True)
class MissingAttribute:
    """Something behind a dot that the value in front of it does not have.

    `owner` is the name of the value's type, or of the module or class that stands there itself.
    """

    node: ast.Attribute
    span: Span
    owner: str
    is_module: bool
    call: ast.Call | None
    crash: Crash
    program: Program

    @property
    def name(self) -> str:
        return self.node.attr

    @property
    def line(self) -> int:
        return self.span.line

    @property
    def value(self) -> str:
        """The learner's own text of the value."""
        return segment(self.node.value, self.program)

    @property
    def is_length(self) -> bool:
        return self.name.lower().replace("_", "") in LENGTHS

    @property
    def is_function(self) -> bool:
        """Whether it is a call of what is a function of Python's own."""
        return self.call is not None and self.name in FUNCTIONS

    def edit_name(self, text: str) -> Edit | None:
        """Put another name behind the dot."""
        end = self.span.end_column
        place = Span(self.span.end_line, end - len(self.name), self.span.end_line, end)
        return Edit(place, text) if text_at(place, self.program) == self.name else None

    def edit_all(self, text: str) -> Edit | None:
        """Put a text in place of the value and what stands behind it, its brackets included."""
        span = span_of(self.call or self.node, self.program.source)
        return Edit(span, text) if span else None


def missing_attribute(evidence: Evidence) -> MissingAttribute | None:
    """What stands behind a dot and was not there, which ended the failing run."""
    crash = crash_of(evidence, "AttributeError")
    owner = _OWNER.match(crash.message) if crash else None
    if crash is None or owner is None:
        return None
    program, span = evidence.program, crash.frames[-1].span
    nodes = program.nodes
    on_line = (n for n in nodes if isinstance(n, ast.Attribute) and n.lineno == span.line)
    node = next((n for n in on_line if f"'{n.attr}'" in crash.message and span_of(n, program.source) == span), None)
    if node is None:
        return None
    call = next((n for n in nodes if isinstance(n, ast.Call) and n.func is node), None)
    is_module = crash.message.startswith("module")
    return MissingAttribute(node, span, owner[1] or owner[2], is_module, call, crash, program)


def classes(program: Program) -> Iterator[ast.ClassDef]:
    """The learner's own classes."""
    return (node for node in program.nodes if isinstance(node, ast.ClassDef))


def class_with(name: str, place: Place, names: Names) -> ast.ClassDef | None:
    """The class in whose functions a place stands, if its values have such a name behind their dot."""
    owner = names.around.get(place.home)
    return owner if isinstance(owner, ast.ClassDef) and name in own_attributes(owner) else None


def own_attributes(owner: ast.ClassDef) -> set[str]:
    """What a class gives its values: its functions, its names and what they assign behind a dot."""
    found = {n.attr for n in walk(owner) if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}
    for statement in owner.body:
        match statement:
            case ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
            case ast.Assign(targets=targets):
                found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return found
