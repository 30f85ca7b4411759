"""Proves exercises and rules: each fault found is `path:line: sentence`, and no fault is the proof."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from checker.answers import worked_answer
from checker.author.secrecy import FREE, before_the_edit, secrets_of
from checker.author.translations import faults_of_translations
from checker.author.wording import faults_of_wording
from checker.compare import compare
from checker.model import Ask, Case, Diagnosis, Exercise, Mistake, Outcome, Report, Run, Sandbox, Submission, Verdict
from checker.pipeline import check
from checker.program import parse
from checker.recognise import same_behaviour
from checker.references import References, pinned_run
from checker.search.inputs import small_cases
from checker.verdict import word_for
from checker.words import N_, _

# Submissions that solve nothing and must not pass anything, with what is told if one does.
_IDLE = {
    "": N_("An empty file passes; the cases prove nothing."),
    "import sys\nsys.exit(0)\n": N_("A program that only exits passes; the cases prove nothing."),
    "pass\n": N_("A program that only says pass passes; the cases prove nothing."),
}


def verify_exercise(exercise: Exercise, sandbox: Sandbox) -> list[str]:
    """Every fault of an exercise, as `path:line: sentence`; [] if it is proven."""
    proof = _Proof(exercise, sandbox)
    return [
        *proof.starter(),
        *proof.solution(),
        *proof.solutions(),
        *proof.varied(),
        *proof.pins(),
        *proof.mistakes(),
        *proof.twins(),
        *proof.options(),
        *proof.wording(),
        *proof.secrecy(),
        *faults_of_translations(exercise),
    ]


class _Proof:
    def __init__(self, exercise: Exercise, sandbox: Sandbox) -> None:
        self.exercise = exercise
        self.sandbox = sandbox
        self.references = References(exercise, sandbox)
        self.folder = exercise.folder or exercise.name
        self.check = cache(self._check)  # of a mistake more than one thing is asked

    def _check(self, source: str) -> Report:
        submission = Submission("verify", self.exercise.filename, source.encode())
        return check(
            self.exercise, submission, self.sandbox, references=self.references, reveal=True, strict=True, notes=True
        )

    def fault(self, file: str, line: int, sentence: str) -> str:
        return f"{self.folder}/{file}:{line}: {sentence}"

    def starter(self) -> Iterator[str]:
        """The starter, and what solves nothing, must not pass."""
        if self.check(self.exercise.starter).passed:
            yield self.fault("starter.py", 1, _("The starter passes already; it must leave something to do."))
        for source, sentence in _IDLE.items():
            if self.check(source).passed:
                yield self.fault("exercise.toml", 1, _(sentence))

    def solution(self) -> Iterator[str]:
        """The solution passes, twice alike, and no rule speaks about it."""
        file = "program.py" if self.exercise.ask is Ask.OUTPUT else "solution.py"
        if self.exercise.ask is Ask.CHOICE:
            file = "exercise.toml"
        yield from self._passes(file, worked_answer(self.exercise, self.references.expected))
        if self.exercise.ask is not Ask.CHOICE:
            again = self.references.run(parse(self.exercise.solution))
            for case, one, two in zip(self.exercise.cases, self.references.solution, again, strict=True):
                if compare(one, two, replace(case, pinned=None)) is not None:
                    yield self.fault(
                        file, 1, _("Two runs of case `{name}` differ; seed what is random.", name=case.name)
                    )

    def _passes(self, file: str, source: str) -> Iterator[str]:
        report = self.check(source)
        if not report.passed:
            told = report.diagnoses[0].message if report.diagnoses else ""
            said = _("The solution does not pass: {verdict}. {told}", verdict=word_for(report.verdict), told=told)
            yield self.fault(file, 1, said.rstrip())
            return
        for diagnosis in (*report.diagnoses, *([report.note] if report.note else ())):
            yield self.fault(file, 1, _("The rule {rule} speaks about the solution.", rule=diagnosis.rule))

    def solutions(self) -> Iterator[str]:
        """Every other solution passes in silence, too."""
        for other in self.exercise.solutions:
            yield from self._passes(f"solutions/{other.name}.py", other.source)

    def varied(self) -> Iterator[str]:
        """Whatever may vary is answered by every solution, and alike."""
        cases = small_cases(self.exercise)
        if not cases:
            return
        first = self._runs(self.exercise.solution, cases)
        yield from self._answers("solution.py", cases, first, first)
        for other in self.exercise.solutions:
            yield from self._answers(f"solutions/{other.name}.py", cases, first, self._runs(other.source, cases))

    def _runs(self, source: str, cases: Sequence[Case]) -> tuple[Run, ...]:
        return self.sandbox.run(parse(source), cases, self.exercise.limits, self.exercise.filename)

    def _answers(self, file: str, cases: Sequence[Case], first: Sequence[Run], runs: Sequence[Run]) -> Iterator[str]:
        """The first case in which a solution has no answer, or another one than the exercise's own."""
        for case, wanted, run in zip(cases, first, runs, strict=True):
            asked = f"`{case.call}`" if case.call else _("the input {text}", text=repr(case.stdin))
            if run.outcome is not Outcome.FINISHED:
                ending = run.error.type_name if run.error else run.outcome
                told = N_("A [[vary]] allows {asked}, but with it the solution ends with {ending}.")
                yield self.fault(file, 1, _(told, asked=asked, ending=ending))
                return
            if wanted.outcome is Outcome.FINISHED and compare(wanted, run, case) is not None:
                told = N_("A [[vary]] allows {asked}, for which solution.py has another answer.")
                yield self.fault(file, 1, _(told, asked=asked))
                return

    def pins(self) -> Iterator[str]:
        """What a case pins is what the solution does; an error that is meant is pinned."""
        for case, run in zip(self.exercise.cases, self.references.solution, strict=True):
            if case.pinned and (mismatch := compare(pinned_run(case), run, case)):
                sentence = _(
                    "Case `{name}` pins {pinned}, but the solution gives {given}.",
                    name=case.name,
                    pinned=repr(mismatch.expected),
                    given=repr(mismatch.actual),
                )
                yield self.fault("exercise.toml", self._case_line(case.name), sentence)
            elif run.outcome is Outcome.RAISED and run.error and not (case.pinned and case.pinned.raises):
                sentence = _(
                    "In case `{name}` the solution ends with {error}; pin `raises` if it should.",
                    name=case.name,
                    error=run.error.type_name,
                )
                yield self.fault("exercise.toml", self._case_line(case.name), sentence)

    def _case_line(self, name: str) -> int:
        """The line of the case's name in exercise.toml, as near as a search gets."""
        try:
            with open(f"{self.folder}/exercise.toml", encoding="utf-8") as file:
                return next((n for n, text in enumerate(file, 1) if "name" in text and name in text), 1)
        except OSError:
            return 1

    def mistakes(self) -> Iterator[str]:
        """Each mistake fails, is told its sentence first, and shows its marked line."""
        for mistake, program, runs in self.references.mistakes:
            file = f"mistakes/{mistake.name}.py"
            report = self.check(self._submission(mistake, () if program.fault else runs()))
            first = report.diagnoses[0] if report.diagnoses else None
            if report.passed:
                yield self.fault(file, 1, _("This mistake passes; a case is missing that tells it from the solution."))
            elif report.verdict in (Verdict.BROKEN, Verdict.REFUSED) and self.exercise.ask is Ask.CODE:
                told = first.message if first else ""
                said = _("This mistake is not run: {verdict}. {told}", verdict=word_for(report.verdict), told=told)
                yield self.fault(file, 1, said.rstrip())
            elif first is None or first.message != mistake.says:
                told = first.message if first else _("nothing")
                said = _("This mistake is not told its own sentence first, but: {told}", told=told)
                yield self.fault(file, 1, said)
            elif self.exercise.ask is Ask.CODE and mistake.marks and not self._shows_marked(mistake, first):
                said = _("The marked line is not the one named, which is none.")
                if first.span:
                    said = _("The marked line is not the one named, which is {line}.", line=first.span.line)
                yield self.fault(file, mistake.marks[0], said)

    def _shows_marked(self, mistake: Mistake, diagnosis: Diagnosis) -> bool:
        return diagnosis.span is not None and diagnosis.span.line in mistake.marks

    def _submission(self, mistake: Mistake, runs: Sequence[Run]) -> str:
        """What a learner who makes this mistake hands in."""
        if self.exercise.ask is Ask.CODE:
            return mistake.source
        if not runs:
            return 'PREDICTION = """SyntaxError"""\n'
        error = runs[0].error
        text = f"{error.type_name}\n" if error else runs[0].stdout
        return f"PREDICTION = {text!r}\n"

    def twins(self) -> Iterator[str]:
        """No two mistakes behave alike: which sentence would be the true one?"""
        running = [(m, runs()) for m, program, runs in self.references.mistakes if not program.fault]
        for (one, runs), (two, others) in itertools.combinations(running, 2):
            if all(same_behaviour(a, b, c) for a, b, c in zip(runs, others, self.exercise.cases, strict=True)):
                said = _("This behaves like {file}; keep one of them.", file=f"{one.name}.py")
                yield self.fault(f"mistakes/{two.name}.py", 1, said)

    def options(self) -> Iterator[str]:
        """Every wrong option fails and gives its reason."""
        for option in self.exercise.options:
            report = self.check(f'ANSWER = "{option.key}"\n')
            if report.passed is not option.right:
                said = _("Option {key} is judged {verdict}.", key=option.key, verdict=word_for(report.verdict))
                yield self.fault("exercise.toml", 1, said)

    def wording(self) -> Iterator[str]:
        """Sentences are short and plain."""
        for mistake in self.exercise.mistakes:
            for fault in faults_of_wording(mistake.says):
                yield self.fault(f"mistakes/{mistake.name}.py", 1, fault)

    def secrecy(self) -> Iterator[str]:
        """No hint holds a line of the solution; nor does what the starter, a mistake or a wrong option is told."""
        secrets = secrets_of(self.exercise, self.references.expected)
        for number, hint in enumerate(self.exercise.hints, 1):
            if line := secrets.given_away(hint, is_last=number > FREE):
                said = _("Hint {number} gives away the solution's line `{line}`.", number=number, line=line)
                yield self.fault("exercise.toml", 1, said)
        for option in self.exercise.options:
            if line := secrets.given_away(option.why or ""):
                said = _("The reason of {key} gives away the answer `{line}`.", key=option.key, line=line)
                yield self.fault("exercise.toml", 1, said)
        for file, source in self._wrong():
            report = self.check(source)
            for diagnosis in (*report.diagnoses, *(report.repaired.diagnoses if report.repaired else ())):
                for place, text in before_the_edit(diagnosis):
                    if line := secrets.given_away(text, source):
                        told = N_("Hint {number} of {rule} gives away the solution's line `{line}`: {text}")
                        if place == 0:
                            told = N_("The message of {rule} gives away the solution's line `{line}`: {text}")
                        said = _(told, number=place, rule=diagnosis.rule, line=line, text=text)
                        yield self.fault(file, 1, said)

    def _wrong(self) -> Iterator[tuple[str, str]]:
        """The programs that are known to be wrong, as they are handed in, each with its file."""
        yield "starter.py", self.exercise.starter
        for mistake, program, runs in self.references.mistakes:
            yield f"mistakes/{mistake.name}.py", self._submission(mistake, () if program.fault else runs())
