"""Compares an expected with an actual run and names the first difference: outcome, value or output.

Everything fails closed. A run that a limit ended and a value that is not plain data equal nothing,
not even themselves.
"""

from __future__ import annotations

from checker.compare.outputs import stdout_mismatch
from checker.compare.values import cut, same_value, shown
from checker.model import Case, Mismatch, Outcome, Pin, Run
from checker.words import N_, _

__all__ = ["compare", "same_value"]

_COMPARABLE = frozenset({Outcome.FINISHED, Outcome.RAISED, Outcome.EXITED})
_PHRASES = {
    Outcome.FINISHED: N_("no error"),
    Outcome.RAISED: N_("an error"),
    Outcome.EXITED: N_("an exit"),
    Outcome.REFUSED: N_("refused by the sandbox"),
    Outcome.TIMED_OUT: N_("stopped by the time limit"),
    Outcome.OUT_OF_MEMORY: N_("stopped by the memory limit"),
    Outcome.FLOODED: N_("stopped for printing too much"),
    Outcome.KILLED: N_("gone without a word"),
    Outcome.BROKEN: N_("a fault of the checker"),
}


def compare(expected: Run, actual: Run, case: Case) -> Mismatch | None:
    """The first difference between two runs of `case`, or None."""
    pin = case.pinned
    if pin is not None and pin.stdout is None and not pin.has_returns and not pin.raises:
        pin = None  # A pin that pins nothing must not switch every comparison off.
    if mismatch := _ending_mismatch(expected, actual, case, pin):
        return mismatch
    if case.call and (pin is None or pin.has_returns):
        detail = same_value(expected.value, actual.value, case.tolerance)
        if detail is not None:
            return Mismatch("value", shown(expected.value), shown(actual.value), detail=detail)
    prints = (not case.call or expected.stdout.strip()) if pin is None else pin.stdout is not None
    return stdout_mismatch(expected.stdout, actual.stdout, case) if prints else None


# ---------------------------------------------------------------- outcomes


def _ending_mismatch(expected: Run, actual: Run, case: Case, pin: Pin | None) -> Mismatch | None:
    if expected.outcome is Outcome.RAISED or (pin is not None and pin.raises):
        name = _error_name(expected)
        if name and name == _error_name(actual):
            return None
        return Mismatch("raises", name or _phrase(expected), _error_name(actual) or _phrase(actual))
    ending = _ending(expected, case)
    if ending[0] in _COMPARABLE and ending == _ending(actual, case):
        return None
    return Mismatch("outcome", _phrase(expected), _phrase(actual))


def _ending(run: Run, case: Case) -> tuple[Outcome, str]:
    """The outcome, with the status of an exit; but a program that ends with `sys.exit(0)` has simply finished."""
    if run.outcome is not Outcome.EXITED:
        return run.outcome, ""
    status = run.error.message if run.error else "unknown"
    zero = status in ("0", "None", "")
    return (Outcome.FINISHED, "") if zero and not case.call else (Outcome.EXITED, status)


def _error_name(run: Run) -> str:
    """The type that ended the run. Only an exit can meet a pinned `raises = "SystemExit"`, hence both."""
    if run.error is None or run.outcome not in (Outcome.RAISED, Outcome.EXITED):
        return ""
    return run.error.type_name


def _phrase(run: Run) -> str:
    if run.outcome is Outcome.EXITED and run.error is not None:
        return cut(f"{run.error.type_name}: {run.error.message}".removesuffix(": "))
    return _error_name(run) or _(_PHRASES[run.outcome])
