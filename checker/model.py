"""Every noun of checker, as frozen values. Imports only the standard library, and the arithmetic of points.

Positions are those an editor shows: lines and columns count from 1, columns count characters,
and an end column is the first one *after* the marked text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from checker.points import shares, total

if TYPE_CHECKING:
    import ast
    import types
    from fractions import Fraction
    from pathlib import Path

# Plain data: None, bool, int, float, complex, str, bytes, list, tuple, set, frozenset, dict of
# such, or an `Opaque`. Only values of exactly these types ever come back from a sandbox.
Value = Any


class Outcome(StrEnum):
    """How one run of a program ended."""

    FINISHED = "finished"
    RAISED = "raised"
    EXITED = "exited"  # by SystemExit
    REFUSED = "refused"  # by a wall of the sandbox
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    FLOODED = "flooded"  # printed more than allowed
    KILLED = "killed"  # gone without a word: os._exit, a signal, a broken pipe
    BROKEN = "broken"  # the checker's or the machine's fault, never the learner's


class Verdict(StrEnum):
    """What a submission is told."""

    PASSED = "passed"
    LAYOUT = "layout"  # right but for white space
    WRONG = "wrong"
    CRASHED = "crashed"
    STOPPED = "stopped"  # by a limit
    REFUSED = "refused"  # uses what the exercise does not allow, or lacks what it asks for
    UNREADABLE = "unreadable"  # Python cannot read it
    BROKEN = "broken"


class Level(StrEnum):
    """How strong a sandbox is, the strongest first; docs/security.md says what each one promises."""

    FULL = "full"
    NO_NAMESPACES = "no-namespaces"
    LIMITS_ONLY = "limits-only"


class Ask(StrEnum):
    """What an exercise asks its learner for."""

    CODE = "code"
    OUTPUT = "output"
    CHOICE = "choice"


class Compare(StrEnum):
    """How two outputs are compared; see `checker.compare`."""

    DEFAULT = "default"
    EXACT = "exact"
    LAYOUT = "layout"
    TOKENS = "tokens"
    FLOATS = "floats"
    UNORDERED_LINES = "unordered-lines"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source text; `end_column` is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Opaque:
    """Stands for a returned value that is not plain data; it equals nothing but itself."""

    type_name: str
    text: str


# ---------------------------------------------------------------- runs


@dataclass(frozen=True, slots=True)
class Variable:
    name: str
    type_name: str
    text: str  # a bounded repr; ends in "…" where it was cut


@dataclass(frozen=True, slots=True)
class Frame:
    """One of the learner's own frames."""

    span: Span
    function: str  # "<module>" at the top level
    variables: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True)
class Crash:
    """An exception that ended a run; `frames` from the outermost to the failing one."""

    type_name: str
    message: str
    frames: tuple[Frame, ...] = ()
    deed: str = ""  # what a wall refused: "network", "files", "programs" or "system"


@dataclass(frozen=True, slots=True)
class Print:
    """Which call of print wrote `stdout[start:end]`, for the how-manieth time on its line."""

    line: int
    turn: int
    start: int
    end: int
    variables: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True)
class Usage:
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_kb: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of a program did: measured in a sandbox, pinned by a teacher or predicted."""

    outcome: Outcome
    stdout: str = ""
    value: Value = None
    error: Crash | None = None
    prints: tuple[Print, ...] = ()
    snapshots: tuple[Frame, ...] = ()  # where a run was, a few times before its limit ended it
    stderr: str = ""
    usage: Usage = Usage()


@dataclass(frozen=True, slots=True)
class Watched:
    """A small plain value, by its name, as it was at the beginning of a loop's turns."""

    name: str
    first: str  # whole reprs
    last: str
    changed: int  # the last turn that began with another value than the one before it; 1: none did
    trend: int  # 1: a number that grew from each turn to the next, -1: one that shrank, 0: neither


@dataclass(frozen=True, slots=True)
class LoopTurns:
    """What a loop did, the last time that the program came to it."""

    line: int
    entries: int  # how often the program came to it in all
    turns: int
    total: int  # turns of all entries
    size: int | None  # of the collection that it walks over, before its first turn
    is_done: bool  # it ended by itself: its condition was false, or nothing was left
    condition: str  # the last value of a while loop's condition, where it is small and plain
    names: tuple[Watched, ...] = ()  # those in its header and body with small plain values


@dataclass(frozen=True, slots=True)
class Trace:
    """A program's run with its steps counted, up to a number of them.

    It was told by the process that ran the learner's program: a hint for an explanation, no ground for a verdict.
    """

    end: str  # finished, raised, exited or stopped: the steps were used up
    at: tuple[int, ...] = ()  # the lines where it was stopped or raised, outermost first; the last ten
    inputs: int = 0  # calls of input, one that failed included
    lines: Mapping[int, int] = field(default_factory=dict)  # how often what begins on a line was run
    loops: Mapping[int, LoopTurns] = field(default_factory=dict)  # by the line of the loop


def no_trace() -> Trace | None:
    """For where nothing can be run."""
    return None


@dataclass(frozen=True, slots=True)
class Pin:
    """What a teacher wrote down as expected; None means "not pinned"."""

    stdout: str | None = None
    returns: Value = None
    has_returns: bool = False  # `returns = "None"` is a pin too
    raises: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One way to run a program. With neither stdin nor call it simply runs."""

    name: str
    stdin: str = ""
    call: str | None = None
    argv: tuple[str, ...] = ()  # whole, program name first; empty: the file's name
    pinned: Pin | None = None
    compare: Compare = Compare.DEFAULT
    tolerance: float = 1e-9
    hidden: bool = False
    points: float = 1.0

    @property
    def size(self) -> int:
        """How much a learner has to keep in mind to follow it: the characters that go in."""
        return len(self.stdin) + len(self.call or "") + sum(map(len, self.argv))


@dataclass(frozen=True, slots=True)
class Values:
    """What one input may be: `kind` is int, float, bool, text, choice or list; the first of each is the smallest."""

    kind: str
    low: float = 0  # of a number
    high: float = 0
    shortest: int = 0  # of a text or a list
    longest: int = 0
    choices: tuple[Value, ...] = ()  # the characters of a text, or all values of a choice
    item: Values | None = None  # of a list


@dataclass(frozen=True, slots=True)
class Vary:
    """A pattern of inputs that an exercise allows: `{name}` in its texts stands for one of that name's values."""

    values: tuple[tuple[str, Values], ...]
    stdin: str = ""
    call: str | None = None
    compare: Compare = Compare.DEFAULT
    tolerance: float = 1e-9


@dataclass(frozen=True, slots=True)
class Limits:
    cpu_s: float = 1.0
    wall_s: float = 3.0
    memory_mb: int = 256
    output_kb: int = 1024
    file_kb: int = 1024
    processes: int = 32


# ---------------------------------------------------------------- exercises


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong program with a sentence on top; `marks` are its lines that end in `# <--`."""

    name: str
    says: str
    hint: str | None
    source: str
    marks: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Solution:
    """One more program that passes, beside the exercise's own."""

    name: str
    source: str


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice; `why` says what is wrong with it (None for the right one)."""

    key: str
    text: str
    right: bool = False
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Constraint:
    """A construct that a submission must not, or must, contain, and the sentence that says so."""

    construct: str
    says: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise folder, read and validated."""

    name: str
    title: str
    prompt: str
    ask: Ask = Ask.CODE
    folder: Path | None = None
    topic: str = ""  # what a list, a challenge and a test gather exercises by
    level: str = ""
    concepts: tuple[str, ...] = ()
    attempts: int = 0  # suggested number of tries; 0: as many as it takes
    minutes: float = 0
    points: float | None = None  # what it is worth; None: as much as its cases together
    imports: frozenset[str] | None = None  # None: the default set of the policy
    constraints: tuple[Constraint, ...] = ()
    reorder: bool = False  # only the order and indentation of the starter's lines may change
    edits: bool = True  # False: a learner is told what is wrong and where, never what to write in its place
    cases: tuple[Case, ...] = ()
    varied: tuple[Vary, ...] = ()  # what else could be asked, to look for a small case
    limits: Limits = Limits()
    options: tuple[Option, ...] = ()
    hints: tuple[str, ...] = ()
    explanation: tuple[str, ...] = ()
    quick_check: str = ""
    starter: str = ""
    solution: str = ""  # for ask = "output": the given program; for "choice": ""
    solutions: tuple[Solution, ...] = ()  # other programs that pass
    mistakes: tuple[Mistake, ...] = ()

    @property
    def filename(self) -> str:
        """The name of the learner's file."""
        return f"{self.name}.py"


@dataclass(frozen=True, slots=True)
class Submission:
    learner: str
    path: str
    source: bytes


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a source text is no program. `kind`: syntax, encoding, null, size or depth."""

    kind: str
    message: str
    span: Span


@dataclass(frozen=True, slots=True)
class Program:
    """A source text and its tree; a text with a fault has an empty tree.

    `nodes` are the tree and all below it, level by level.
    `code` is what Python makes of it, where a run with it is the same as one with the text; else None.
    """

    source: str
    tree: ast.Module
    nodes: list[ast.AST] = field(repr=False, compare=False)
    fault: Fault | None = None
    code: types.CodeType | None = field(default=None, repr=False, compare=False)

    @property
    def lines(self) -> list[str]:
        return self.source.split("\n")  # as Python counts lines; splitlines also breaks at \f


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something the classroom policy or the exercise does not allow."""

    rule: str
    message: str
    span: Span | None


# ---------------------------------------------------------------- verdicts


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The first difference between an expected and an actual run.

    `aspect` is layout, stdout, value, raises or outcome; for texts `line` and `column` (from 1)
    say where, and `expected`/`actual` hold the two differing lines or values as text.
    """

    aspect: str
    expected: str
    actual: str
    line: int = 0
    column: int = 0
    detail: str = ""  # plain words for what differs, where there are any


@dataclass(frozen=True, slots=True)
class Trial:
    case: Case
    expected: Run | None
    actual: Run | None
    mismatch: Mismatch | None

    @property
    def passed(self) -> bool:
        return self.actual is not None and self.mismatch is None


def first_failing(trials: Sequence[Trial]) -> Trial | None:
    """The trial to speak about: of those that did not pass the one with the smallest input.

    One that is wrong in more than layout comes before all that are not.
    """
    failed = [t for t in trials if not t.passed and not t.case.hidden]
    return min(
        failed, key=lambda t: (t.mismatch is not None and t.mismatch.aspect == "layout", t.case.size), default=None
    )


@dataclass(frozen=True, slots=True)
class Evidence:
    """All the facts about one submission; rules hold the opinions."""

    exercise: Exercise
    program: Program
    trials: tuple[Trial, ...] = ()
    trace: Callable[[], Trace | None] = no_trace  # of the failing trial's case, made when it is first asked for

    @property
    def failing(self) -> Trial | None:
        """The trial to speak about; see `first_failing`."""
        return first_failing(self.trials)


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `span` by `text`."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule yields: where, and the words to fill its message with."""

    span: Span | None = None
    words: Mapping[str, object] = field(default_factory=dict)
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing to tell the learner. `kind` is the rule's group, or "mistake" or "policy"."""

    rule: str
    kind: str
    title: str
    message: str
    hints: tuple[str, ...] = ()
    span: Span | None = None
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The answer to one submission. Hidden cases are redacted unless it was asked to reveal."""

    exercise: Exercise
    submission: Submission
    verdict: Verdict
    diagnoses: tuple[Diagnosis, ...] = ()
    trials: tuple[Trial, ...] = ()
    level: Level | None = None  # of the sandbox in which programs ran; None where nothing had to run
    repaired: Report | None = None  # of a program that Python cannot read: what is so with every edit that is shown
    small: Trial | None = None  # a failing case of the checker's own, easier to follow than the exercise's
    note: Diagnosis | None = None  # after a pass: something that happened not to matter

    @property
    def passed(self) -> bool:
        return self.verdict is Verdict.PASSED

    @property
    def failing(self) -> Trial | None:
        """The trial to speak about; see `first_failing`."""
        return first_failing((*self.trials, self.small) if self.small else self.trials)

    @property
    def shares(self) -> tuple[Fraction, ...]:
        """What each case counts, exactly; a choice counts like one case."""
        weights = [1.0] if self.exercise.ask is Ask.CHOICE else [case.points for case in self.exercise.cases]
        return shares(weights, self.exercise.points)

    @property
    def earned(self) -> Fraction:
        """The points of the passed cases, exactly; none if every case passed and the exercise asked for more."""
        if self.exercise.ask is Ask.CHOICE or all(trial.passed for trial in self.trials):
            return self.worth * self.passed
        return total(share for share, trial in zip(self.shares, self.trials, strict=False) if trial.passed)

    @property
    def worth(self) -> Fraction:
        """The points that there are to earn, exactly."""
        return total(self.shares)

    @property
    def points(self) -> float:
        return float(self.earned)

    @property
    def max_points(self) -> float:
        return float(self.worth)


@dataclass(frozen=True, slots=True)
class Wall:
    """One of the walls of a sandbox; `reason` says why it does not stand, where it does not."""

    name: str
    stands: bool
    reason: str = ""


class Sandbox(Protocol):
    """The one effect: runs untrusted programs. Never raises for anything a program does."""

    @property
    def level(self) -> Level: ...

    @property
    def walls(self) -> tuple[Wall, ...]: ...

    def run(self, program: Program, cases: Sequence[Case], limits: Limits, name: str = ...) -> tuple[Run, ...]: ...

    def close(self) -> None: ...

    def __enter__(self) -> Sandbox: ...

    def __exit__(self, *_: object) -> None: ...


Find = Callable[[Evidence], Iterator[Finding]]


class ExerciseError(Exception):
    """A fault of an exercise's author: every one found, each as `path:line: sentence`."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)
