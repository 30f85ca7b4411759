"""What a submission is compared with: the runs of an exercise's own programs."""

from __future__ import annotations

from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from checker.model import Case, Crash, Exercise, Outcome, Program, Run, Sandbox
from checker.program import parse
from checker.recognise import Known

if TYPE_CHECKING:
    from checker.search.search import Mutant
    from checker.search.small import Answer


class References:
    """The runs that an exercise's submissions are compared with, each measured once, when first needed."""

    def __init__(self, exercise: Exercise, sandbox: Sandbox) -> None:
        self.exercise = exercise
        self.sandbox = sandbox

    @cached_property
    def solution(self) -> tuple[Run, ...]:
        """What the solution does in each case; for ask = "output", what the given program does."""
        return self.run(parse(self.exercise.solution))

    @cached_property
    def expected(self) -> tuple[Run, ...]:
        """What is expected in each case: the pin where there is one, else the solution's run."""
        if all(case.pinned for case in self.exercise.cases):
            return tuple(pinned_run(case) for case in self.exercise.cases)
        pairs = zip(self.exercise.cases, self.solution, strict=True)
        return tuple(pinned_run(case) if case.pinned else run for case, run in pairs)

    @cached_property
    def mistakes(self) -> tuple[Known, ...]:
        """Each declared mistake with a way to its runs, which are measured when they are first asked for."""
        return tuple(
            Known(mistake, program, cache(partial(self.run, program)))
            for mistake in self.exercise.mistakes
            for program in (parse(mistake.source),)
        )

    @cached_property
    def beliefs(self) -> tuple[tuple[Mutant, Run], ...]:
        """For ask = "output": what follows from each misreading of the given program."""
        from checker.rules.searching import beliefs

        return beliefs(parse(self.exercise.solution), self.exercise, self.sandbox)

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """What the solution does in small cases that the exercise would allow."""
        from checker.search.small import answers

        return answers(self.exercise, self.sandbox) if self.exercise.varied else ()

    def run(self, program: Program) -> tuple[Run, ...]:
        """A program's run in each case of the exercise."""
        exercise = self.exercise
        return self.sandbox.run(program, exercise.cases, exercise.limits, exercise.filename)


def pinned_run(case: Case) -> Run:
    """The run that a teacher wrote down."""
    pin = case.pinned
    assert pin is not None
    if pin.raises:
        return Run(Outcome.RAISED, stdout=pin.stdout or "", error=Crash(pin.raises, ""))
    return Run(Outcome.FINISHED, stdout=pin.stdout or "", value=pin.returns)
