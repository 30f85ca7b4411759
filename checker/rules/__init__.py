"""Rules: each is one file that is its own manual page and its own test.

A rule's module holds a docstring (first line the title, then what it is and why it matters),
`message` (its placeholders are filled with a finding's words), `hints`, `bad`, `good`, `near_miss`
and a generator named like the file: `Evidence -> Iterator[Finding]`. Optional: `case`, `others` (more
cases) and `ask` (how `bad` and `good` are checked), `line` (of `bad`, that must be named), `taxonomy` and
`misconception` (ids from the literature).

A rule that names a cause says how great the `risk` is that the cause is another one: "low" where a frame's values, the
output or the error itself bear it out. One of "middle" or "high" risk asks, and its message ends in a question mark.

In the group `syntax` a rule is a kind of slip: its generator is `Broken -> Iterator[Guess]`, and `is_trusted = False`
says that what it guesses helps to read on, but is never shown.

A rule of the group `notes` speaks about programs that pass.

In the other groups a rule with a `cost` is a kind of slip, too, of programs that run: its generator is
`Code -> Iterator[Slip]`, and it speaks only if its edit, tried in the sandbox, makes the program pass. The costs,
from 0 to 1, say which slips are tried first. Its `belief`, if there is one, is for who predicts an output: what
would be so if the program with that edit had been given.

A mistake that some programs show by themselves, and others only when they are run without it, is one rule with both:
the generator named like the file finds it in the evidence, one named `slips` stands beside it with its `cost`, and
`searched` is an `Example` of a program that only the search explains.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from checker.compare.values import cut
from checker.model import Ask, Case, Diagnosis, Evidence, Find, Finding
from checker.words import _

if TYPE_CHECKING:
    from checker.search.slip import Code, Slip
    from checker.syntax.broken import Broken, Guess

# In the order in which they may speak.
NAMING = ("names", "types", "runtime", "output", "logic")  # the cause
FALLING_BACK = ("nearest", "plain")  # one after the other, when neither cause nor symptom is known
NOTING = "notes"  # after a pass
GROUPS = ("syntax", *NAMING, *FALLING_BACK, NOTING)
RISKS = ("low", "middle", "high")
MAX_WORD = 100
_RUN = Case("run")


@dataclass(frozen=True, slots=True)
class Example:
    """A wrong program, what it should have been, and some that look like it and have another cause."""

    bad: str
    good: str
    near_miss: tuple[str, ...]
    case: Case = _RUN
    line: int | None = None  # of `bad`, that the finding must name
    others: tuple[Case, ...] = ()  # besides `case`


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
    find: Find | None  # None for what is only a kind of slip
    guess: Callable[[Broken], Iterator[Guess]] | None = None  # in the group `syntax` only
    slips: Callable[[Code], Iterator[Slip]] | None = None
    cost: float = 0.0
    belief: str | None = None
    is_trusted: bool = True
    is_symptom: bool = False  # it says what can be seen of a mistake; a cause that is known is told in its place
    risk: str | None = None  # that something else is the cause; None for slips, which a run has confirmed
    line: int | None = None  # of `bad`, that the finding must name
    taxonomy: str | None = None
    misconception: str | None = None
    others: tuple[Case, ...] = ()
    searched: Example | None = None  # where it has both `find` and `slips`, for the slips

    @property
    def examples(self) -> tuple[Example, ...]:
        """What proves it: one example, and a second one where it has both `find` and `slips`."""
        own = Example(self.bad, self.good, self.near_miss, self.case, self.line, self.others)
        return (own, self.searched) if self.searched else (own,)

    def diagnose(self, finding: Finding) -> Diagnosis:
        """A finding in this rule's words."""
        words = {key: cut(str(value).replace("\n", " "), MAX_WORD) for key, value in finding.words.items()}
        return Diagnosis(
            rule=self.id,
            kind=self.group,
            title=_(self.title),
            message=_(self.message).format_map(words),
            hints=tuple(_(hint).format_map(words) for hint in self.hints),
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
    generator = getattr(module, name)
    is_slip = hasattr(module, "cost")
    has_both = hasattr(module, "slips")
    return Rule(
        id=name,
        group=group,
        title=title.rstrip("."),
        about=" ".join(about.split()),
        message=module.message,
        hints=module.hints,
        bad=module.bad,
        good=module.good,
        near_miss=module.near_miss,
        case=getattr(module, "case", _RUN),
        ask=getattr(module, "ask", Ask.CODE),
        find=None if group == "syntax" or (is_slip and not has_both) else generator,
        guess=generator if group == "syntax" else None,
        slips=module.slips if has_both else generator if is_slip else None,
        cost=getattr(module, "cost", 0.0),
        belief=getattr(module, "belief", None),
        is_trusted=getattr(module, "is_trusted", True),
        is_symptom=getattr(module, "is_symptom", False),
        risk=getattr(module, "risk", None),
        line=getattr(module, "line", None),
        taxonomy=getattr(module, "taxonomy", None),
        misconception=getattr(module, "misconception", None),
        others=getattr(module, "others", ()),
        searched=getattr(module, "searched", None),
    )


def causes(evidence: Evidence, strict: bool = False) -> tuple[Diagnosis, ...]:
    """What the rules know to be the cause, in a program that Python can read, most important first.

    A rule that raises is skipped, so that a fault of ours cannot take a verdict with it; `strict`
    lets the exception through.
    """
    return _diagnose(evidence, strict, (rule for rule in _of_groups(NAMING) if not rule.is_symptom))


def fall_back(evidence: Evidence, strict: bool = False) -> tuple[Diagnosis, ...]:
    """What can be said when no cause is known: symptoms, else how far it is from a solution, else what is plain."""
    steps = [rule for rule in _of_groups(NAMING) if rule.is_symptom], *(rules_of(group) for group in FALLING_BACK)
    found = (_diagnose(evidence, strict, step) for step in steps)
    return next((diagnoses for diagnoses in found if diagnoses), ())


def note(evidence: Evidence, strict: bool = False) -> Diagnosis | None:
    """What a program that passed shows its author to believe, although it happened not to matter; at most one thing."""
    return next(iter(_diagnose(evidence, strict, rules_of(NOTING))), None)


def _of_groups(groups: Iterable[str]) -> Iterator[Rule]:
    return (rule for group in groups for rule in rules_of(group))


def _diagnose(evidence: Evidence, strict: bool, rules: Iterable[Rule]) -> tuple[Diagnosis, ...]:
    """In the order of the groups, and in each of them of the lines."""
    found = [d for rule in rules if rule.find for d in _ask(rule.find, rule, evidence, strict)]
    return tuple(sorted(found, key=lambda d: (GROUPS.index(d.kind), d.span.line if d.span else 0)))


def _ask(find: Find, rule: Rule, evidence: Evidence, strict: bool) -> list[Diagnosis]:
    try:
        return [rule.diagnose(finding) for finding in find(evidence)]
    except Exception:
        if strict:
            raise
        return []
