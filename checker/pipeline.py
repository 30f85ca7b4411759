"""The pipeline: a submission in, a report out. Its only effect is the sandbox that it is handed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache, partial
from typing import NamedTuple

from checker import answers, constraints, policy, rules
from checker.compare import compare
from checker.model import (
    Ask,
    Diagnosis,
    Evidence,
    Exercise,
    ExerciseError,
    Outcome,
    Program,
    Refusal,
    Report,
    Run,
    Sandbox,
    Submission,
    Trace,
    Trial,
    Verdict,
    first_failing,
)
from checker.program import parse
from checker.recognise import recognise
from checker.redaction import redacted, without_edits
from checker.references import References
from checker.verdict import judge
from checker.words import N_, _

_REFERENCE = (Outcome.FINISHED, Outcome.RAISED, Outcome.EXITED)


def check(
    exercise: Exercise,
    submission: Submission,
    sandbox: Sandbox | None = None,
    *,
    references: References | None = None,
    reveal: bool = False,
    strict: bool = False,
    fast: bool = False,
    notes: bool = False,
) -> Report:
    """Check one submission.

    Without a `sandbox` one is opened for this call; give `references` to measure an exercise's solution
    and mistakes only once for many submissions. Hidden cases are redacted, and edits where the exercise
    shows none, unless `reveal` is set. Raises `ExerciseError` if the exercise's own solution cannot be run.
    `strict` lets a failing rule raise.
    `fast` does without the searches, for a slip and for a small case, which run the program again and again.
    `notes` asks for a word, after a pass, on what happened not to matter.
    """
    if sandbox is None and references is not None:
        sandbox = references.sandbox
    if sandbox is None:
        from checker.sandbox import open_sandbox

        with open_sandbox() as sandbox:
            return check(exercise, submission, sandbox, reveal=reveal, strict=strict, fast=fast, notes=notes)
    references = references or References(exercise, sandbox)
    report = _Check(exercise, submission, references, strict=strict, fast=fast, notes=notes).report(reveal)
    return report if reveal else without_edits(report)


class _Judged(NamedTuple):
    """What a submission is told; the rest of a report."""

    verdict: Verdict
    diagnoses: tuple[Diagnosis, ...] = ()
    trials: tuple[Trial, ...] = ()
    small: Trial | None = None
    note: Diagnosis | None = None


class _Check:
    def __init__(
        self,
        exercise: Exercise,
        submission: Submission,
        references: References,
        *,
        strict: bool = False,
        fast: bool = False,
        notes: bool = False,
    ) -> None:
        self.exercise = exercise
        self.submission = submission
        self.references = references
        self.strict = strict
        self.fast = fast
        self.notes = notes
        self.program = parse(submission.source)

    def report(self, reveal: bool) -> Report:
        if self.program.fault:
            return self._report_unreadable(reveal)
        judged = self._judge()
        trials = judged.trials
        if not reveal:
            trials = tuple(redacted(trial, self.exercise) for trial in trials)
        level = self.references.sandbox.level if trials or judged.verdict is Verdict.BROKEN else None
        return Report(
            self.exercise,
            self.submission,
            judged.verdict,
            judged.diagnoses,
            trials,
            level,
            small=judged.small,
            note=judged.note,
        )

    def _report_unreadable(self, reveal: bool) -> Report:
        """Why Python cannot read it; and, where every edit is sure, what the program would be worth with them."""
        from checker.rules.reading import read  # most submissions can be read

        reading = read(self.program, self.strict)
        diagnoses = self._with_known((), reading.diagnoses)
        repaired = None
        if reading.program is not None and self.exercise.ask is Ask.CODE:
            submission = replace(self.submission, source=reading.program.source.encode())
            again = _Check(self.exercise, submission, self.references, strict=self.strict, fast=self.fast)
            repaired = again.report(reveal)
        return Report(self.exercise, self.submission, Verdict.UNREADABLE, diagnoses, repaired=repaired)

    def _judge(self) -> _Judged:
        try:
            if self.exercise.ask is Ask.CHOICE:
                return self._judge_choice()
            if self.exercise.ask is Ask.OUTPUT:
                return self._judge_trials((answers.read_prediction(self.program),))
        except answers.NoAnswer as error:
            told = Diagnosis("no_answer", "policy", _("No answer yet"), str(error))
            return _Judged(Verdict.UNREADABLE, (told,))
        if refusals := policy.refuse(self.program, self.exercise.imports):
            return _Judged(Verdict.REFUSED, _as_diagnoses(refusals))
        if refusals := constraints.forbidden(self.exercise, self.program):
            return _Judged(Verdict.REFUSED, _as_diagnoses(refusals))
        judged = self._judge_trials(self.references.run(self.program))
        if judged.verdict is not Verdict.PASSED:
            return judged
        if refusals := constraints.missing(self.exercise, self.program):
            return _Judged(Verdict.REFUSED, _as_diagnoses(refusals), judged.trials)
        return judged._replace(note=self._note(judged.trials))

    def _judge_choice(self) -> _Judged:
        chosen = answers.read_choice(self.program, self.exercise)
        if chosen.right:
            return _Judged(Verdict.PASSED)
        told = Diagnosis(f"option_{chosen.key}", "mistake", _("You chose {key}", key=chosen.key), chosen.why or "")
        return _Judged(Verdict.WRONG, (told,))

    def _judge_trials(self, actual: tuple[Run, ...]) -> _Judged:
        expected = self.references.expected
        if unfit := next((run for run in expected if run.outcome not in _REFERENCE), None):
            if unfit.outcome is Outcome.BROKEN:
                return _Judged(Verdict.BROKEN, _what_broke((unfit,)))
            where = self.exercise.folder or self.exercise.name
            told = _("The solution does not run to its end: {outcome}.", outcome=unfit.outcome)
            raise ExerciseError([f"{where}/solution.py:1: {told}"])
        cases = self.exercise.cases
        trials = tuple(
            Trial(case, wanted, got, compare(wanted, got, case))
            for case, wanted, got in zip(cases, expected, actual, strict=True)
        )
        verdict = judge(trials)
        if verdict in (Verdict.PASSED, Verdict.BROKEN):
            return _Judged(verdict, _what_broke(actual), trials)
        return self._diagnose(_Judged(verdict, (), trials, self._small(trials)))

    def _diagnose(self, judged: _Judged) -> _Judged:
        """A known mistake, else what the rules find, else a slip; rules never see a hidden case."""
        trials, small = judged.trials, judged.small
        evidence = self._evidence(trials, small)
        found = self._with_known(trials, rules.causes(evidence, self.strict))
        if not found and small:  # what is easy to follow need not show the cause
            found = rules.causes(self._evidence(trials), self.strict)
            small = None if found else small
        if not found and (slip := self._slip((*trials, small) if small else trials)):
            found = (slip,)
        return judged._replace(diagnoses=found or rules.fall_back(evidence, self.strict), small=small)

    def _evidence(self, trials: tuple[Trial, ...], small: Trial | None = None) -> Evidence:
        trials = (*trials, small) if small else trials
        seen = tuple(redacted(trial, self.exercise) if trial.case.hidden else trial for trial in trials)
        return Evidence(self.exercise, self.program, seen, cache(partial(self._trace, first_failing(seen))))

    def _small(self, trials: tuple[Trial, ...]) -> Trial | None:
        """A case that the exercise does not have, to speak about in place of one that is harder to follow."""
        if self.fast or not self.exercise.varied or self.exercise.ask is not Ask.CODE:
            return None
        from checker.search.small import small_trial

        return small_trial(self.program, trials, self.references.answers, self.exercise, self.references.sandbox)

    def _note(self, trials: tuple[Trial, ...]) -> Diagnosis | None:
        if not self.notes or self.fast:
            return None
        return rules.note(Evidence(self.exercise, self.program, trials), self.strict)

    def _slip(self, trials: tuple[Trial, ...]) -> Diagnosis | None:
        """The one slip without which the program would pass every case, hidden ones too; or the one misreading."""
        if self.fast:
            return None
        from checker.rules.searching import belief_behind, slip_in

        try:
            if self.exercise.ask is Ask.OUTPUT:
                return belief_behind(trials[0], self.references.beliefs)
            return slip_in(self.program, trials, self.exercise, self.references.sandbox, self._allows)
        except Exception:
            if self.strict:
                raise
            return None  # a fault of ours, which must not take the verdict with it

    def _allows(self, program: Program) -> bool:
        return not policy.refuse(program, self.exercise.imports) and not constraints.forbidden(self.exercise, program)

    def _trace(self, failing: Trial | None) -> Trace | None:
        """One more run of a failed case, with its steps counted."""
        from checker.search.trace import trace  # most submissions need none

        if failing is None or self.exercise.ask is not Ask.CODE:
            return None
        return trace(self.program, failing.case, self.exercise, self.references.sandbox)

    def _with_known(self, trials: tuple[Trial, ...], found: tuple[Diagnosis, ...]) -> tuple[Diagnosis, ...]:
        """What was found, behind the mistake that the submission behaves like, if there is one."""
        known = recognise(self.program, trials, self.references.mistakes, self.exercise.ask)
        if known is None:
            return found
        exact = next((d for d in found if d.span and known.span and d.span.line == known.span.line), None)
        if exact:  # a rule that has found the same line knows the exact place in it
            known = replace(known, span=exact.span, edit=exact.edit)
        # Behaviour that is known is explained as a whole; a file may have further faults elsewhere.
        further = [d for d in found if d.kind == "syntax" and d is not exact] if self.program.fault else []
        return (known, *further)


def _what_broke(runs: Iterable[Run]) -> tuple[Diagnosis, ...]:
    """For the person who looks after the machine."""
    reasons = (run.stderr for run in runs if run.outcome is Outcome.BROKEN)
    told = (_("The sandbox could not run the program: {reason}.", reason=reason.rstrip(".")) for reason in reasons)
    return tuple(Diagnosis("broken", "plain", _("The machine failed"), message) for message in told)[:1]


_TITLES = (  # of what is refused: the names of its rules, as words
    N_("Attribute not allowed"),
    N_("Construct forbidden"),
    N_("Construct not allowed"),
    N_("Construct required"),
    N_("Import not allowed"),
    N_("Line changed"),
    N_("Line missing"),
    N_("Name not allowed"),
)


def _as_diagnoses(refusals: Iterable[Refusal]) -> tuple[Diagnosis, ...]:
    return tuple(
        Diagnosis(r.rule, "policy", _(r.rule.replace("_", " ").capitalize()), r.message, span=r.span) for r in refusals
    )
