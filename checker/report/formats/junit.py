"""junit: JUnit XML for CI systems; a suite for each report, a test case for each case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape

from checker.model import Report, Verdict
from checker.points import as_text
from checker.report.context import Context
from checker.report.marks import Mark, first_span, headline, marks_of, name_of, whose
from checker.report.safe import label
from checker.report.spool import behind


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """One document. What checker could not decide is an error, all else that did not pass a failure."""
    counts: Counter[str] = Counter()

    def head() -> str:
        numbers = _attributes(tests=counts["tests"], failures=counts["failures"], errors=counts["errors"])
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="checker"{numbers}{_time(context.seconds)}>\n'

    yield from behind(head, (_suite(report, context, counts) for report in reports))
    yield "</testsuites>\n"


def _suite(report: Report, context: Context, counts: Counter[str]) -> str:
    marks = marks_of(report)
    failed = sum(not mark.passed for mark in marks)
    is_broken = report.verdict is Verdict.BROKEN
    of_suite = {"tests": len(marks), "failures": 0 if is_broken else failed, "errors": failed if is_broken else 0}
    counts.update(of_suite)
    learner, path = label(report.submission.learner), label(context.path_of(report))
    names = _attributes(
        name=whose(report),
        **of_suite,
        skipped=0,
        timestamp=context.started.isoformat(timespec="seconds") if context.started else "",
        file=path,
    )
    facts = {
        "learner": learner,
        "verdict": report.verdict,
        "points": as_text(report.earned),
        "max_points": as_text(report.worth),
    }
    properties = "".join(f"      <property{_attributes(name=k, value=v)}/>\n" for k, v in facts.items() if v)
    cases = "".join(_case(report, mark, path) for mark in marks)
    seconds = _time(sum(mark.seconds for mark in marks))
    return f"  <testsuite{names}{seconds}>\n    <properties>\n{properties}    </properties>\n{cases}  </testsuite>\n"


def _case(report: Report, mark: Mark, path: str) -> str:
    span = None if mark.passed else first_span(report)
    group = ".".join(filter(None, (label(report.submission.learner).replace(".", "_"), name_of(report))))
    names = _attributes(name=mark.name, classname=group, file=path, line=span.line if span else "")
    inside = ""
    if not mark.passed:
        kind = "error" if report.verdict is Verdict.BROKEN else "failure"
        about = _attributes(message=label(mark.says.partition("\n")[0]), type=report.verdict)
        inside += f"      <{kind}{about}>{escape(mark.says or headline(report))}</{kind}>\n"
    if mark.printed:
        inside += f"      <system-out>{escape(mark.printed)}</system-out>\n"
    return f"    <testcase{names}{_time(mark.seconds)}>\n{inside}    </testcase>\n"


def _attributes(**values: object) -> str:
    """Attributes in this order, without those that are empty."""
    return "".join(f' {name}="{escape(str(value))}"' for name, value in values.items() if value != "")


def _time(seconds: float) -> str:
    return f' time="{seconds:.3f}"'
