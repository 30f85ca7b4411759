"""Rules: each is one file that is its own manual page and its own test.

A rule's module holds a docstring (first line the title, then what it is and why it matters),
`message` (its placeholders are filled with a finding's words), `hints`, `bad`, `good`, `near_miss`
and a generator named like the file: `Evidence -> Iterator[Finding]`. Optional: `case` and `ask` (how `bad`
and `good` are checked), `line` (of `bad`, that must be named), `taxonomy` and `misconception` (ids from
the literature).

In the group `syntax` a rule is a kind of slip: its generator is `Broken -> Iterator[Guess]`, and `is_trusted = False`
says that what it guesses helps to read on, but is never shown.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from checker.compare.values import cut
from checker.model import Ask, Case, Diagnosis, Evidence, Find, Finding

if TYPE_CHECKING:
    from checker.syntax.broken import Broken, Guess

# In the order in which they may speak; `plain` speaks only when no other rule has.
GROUPS = ("syntax", "names", "types", "runtime", "logic", "output", "plain")
MAX_WORD = 100


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as it was read from its file."""

    id: str
    group: str
    title: str
    about: str
    message: str
    hints: tuple[str, ...]
    bad: str
    good: str
    near_miss: tuple[str, ...]
    case: Case
    ask: Ask
    find: Find | None  # None in the group `syntax`, whose rules guess
    guess: Callable[[Broken], Iterator[Guess]] | None
    is_trusted: bool = True
    line: int | None = None  # of `bad`, that the finding must name
    taxonomy: str | None = None
    misconception: str | None = None

    def diagnose(self, finding: Finding) -> Diagnosis:
        """A finding in this rule's words."""
        words = {key: cut(str(value).replace("\n", " "), MAX_WORD) for key, value in finding.words.items()}
        return Diagnosis(
            rule=self.id,
            kind=self.group,
            title=self.title,
            message=self.message.format_map(words),
            hints=tuple(hint.format_map(words) for hint in self.hints),
            span=finding.span,
            edit=finding.edit,
        )


def rules_of(group: str) -> tuple[Rule, ...]:
    """The rules of one group, by name; imported when they are first asked for."""
    return _load(group)


def all_rules() -> Iterator[Rule]:
    """Every rule, in the order of `GROUPS`."""
    for group in GROUPS:
        yield from rules_of(group)


@cache
def _load(group: str) -> tuple[Rule, ...]:
    package = importlib.import_module(f"{__name__}.{group}")
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return tuple(_read(importlib.import_module(f"{package.__name__}.{name}"), name, group) for name in names)


def _read(module: ModuleType, name: str, group: str) -> Rule:
    title, _, about = (module.__doc__ or "").strip().partition("\n")
    return Rule(
        id=name,
        group=group,
        title=title.rstrip("."),
        about=about.strip(),
        message=module.message,
        hints=module.hints,
        bad=module.bad,
        good=module.good,
        near_miss=module.near_miss,
        case=getattr(module, "case", Case("run")),
        ask=getattr(module, "ask", Ask.CODE),
        find=None if group == "syntax" else getattr(module, name),
        guess=getattr(module, name) if group == "syntax" else None,
        is_trusted=getattr(module, "is_trusted", True),
        line=getattr(module, "line", None),
        taxonomy=getattr(module, "taxonomy", None),
        misconception=getattr(module, "misconception", None),
    )


def diagnose(evidence: Evidence, strict: bool = False) -> tuple[Diagnosis, ...]:
    """What the rules find in a program that Python can read, most important first; `plain` ones if no other has spoken.

    A rule that raises is skipped, so that a fault of ours cannot take a verdict with it; `strict`
    lets the exception through.
    """
    found: list[Diagnosis] = []
    for group in GROUPS[1:]:
        if group == "plain" and found:
            break
        in_group = [d for rule in rules_of(group) for d in _ask(rule, evidence, strict)]
        found += sorted(in_group, key=lambda d: d.span.line if d.span else 0)
    return tuple(found)


def _ask(rule: Rule, evidence: Evidence, strict: bool) -> list[Diagnosis]:
    assert rule.find is not None
    try:
        return [rule.diagnose(finding) for finding in rule.find(evidence)]
    except Exception:
        if strict:
            raise
        return []
