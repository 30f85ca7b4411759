"""sarif: SARIF 2.1.0, for code scanning; a result for each thing to look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from checker.model import Diagnosis, Report, Verdict
from checker.program import text_of
from checker.report.context import Context
from checker.report.json import as_text
from checker.report.marks import headline, name_of, said_of
from checker.report.safe import block, label

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LONGEST_PATH = 4096
_MOST = 10  # results of one report, and notes on what broke


def render(reports: Iterable[Report], context: Context) -> Iterator[str]:
    """A log with one run; its rules are those that have spoken."""
    rules: dict[str, dict[str, Any]] = {}
    broken: list[str] = []
    yield as_text({"version": "2.1.0", "$schema": SCHEMA}).removesuffix("}")
    yield ', "runs": [{"columnKind": "unicodeCodePoints", "results": ['
    comma = "\n"
    for report in reports:
        if report.verdict is Verdict.BROKEN:
            broken = [*broken, said_of(report)][:_MOST]
            continue
        for result in _results(report, context, rules):
            yield comma + as_text(result)
            comma = ",\n"
    driver = {"name": "checker", "version": context.checker, "rules": list(rules.values())}
    rest = {"tool": {"driver": driver}, "invocations": [_invocation(context, broken)]}
    yield "\n], " + as_text(rest).removeprefix("{") + "]}\n"


def _invocation(context: Context, broken: list[str]) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": not broken}
    if context.started:
        invocation["startTimeUtc"] = _written(context.started)
    if context.ended:
        invocation["endTimeUtc"] = _written(context.ended)
    if broken:
        notes = [{"level": "error", "message": {"text": text}} for text in broken]
        invocation["toolExecutionNotifications"] = notes
    return invocation


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _results(report: Report, context: Context, rules: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    if report.passed:
        return
    level = "warning" if report.verdict is Verdict.LAYOUT else "error"
    found = report.diagnoses[:_MOST] or (
        Diagnosis(f"verdict_{report.verdict}", "verdict", headline(report), said_of(report)),
    )
    for number, diagnosis in enumerate(found):
        rule = _rule_id(report, diagnosis)
        title = {"text": label(diagnosis.title) or rule}
        rules.setdefault(rule, {"id": rule, "shortDescription": title, "properties": {"tags": [diagnosis.kind]}})
        yield {
            "ruleId": rule,
            "level": "note" if number else level,
            "message": {"text": block(diagnosis.message, 4000) or title["text"]},
            "locations": [{"physicalLocation": _place(report, diagnosis, context)}],
            "partialFingerprints": {"checker/v1": _fingerprint(report, diagnosis, context)},
            "properties": {"learner": label(report.submission.learner), "exercise": name_of(report)},
        }


def _rule_id(report: Report, diagnosis: Diagnosis) -> str:
    """Mistakes and options are those of their exercise; rules are everybody's."""
    name = label(diagnosis.rule)
    return f"{name_of(report)}/{name}" if diagnosis.kind in ("mistake", "policy") else name


def _place(report: Report, diagnosis: Diagnosis, context: Context) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(context.path_of(report))}}
    span = diagnosis.span
    if span:
        place["region"] = {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        }
    return place


def _uri(path: str) -> str:
    """A path, which may hold anything, as a reference that holds no scheme, host or query."""
    written = quote(path[:_LONGEST_PATH].encode("utf-8", "surrogatepass"))
    return f"file://{written}" if written.startswith("/") and not written.startswith("//") else written.lstrip("/")


def _fingerprint(report: Report, diagnosis: Diagnosis, context: Context) -> str:
    """The same as long as the exercise, the file, the rule and the text of the line are."""
    text = text_of(report.submission.source)
    lines = text.split("\n") if isinstance(text, str) else []
    line = lines[diagnosis.span.line - 1].strip() if diagnosis.span and diagnosis.span.line <= len(lines) else ""
    parts = (name_of(report), context.path_of(report), diagnosis.rule, line)
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
