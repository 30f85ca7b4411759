"""Reads each format as its consumers do, and refuses what they would refuse."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import html5lib
import jsonschema
import pytest
import xmlschema
from junitparser import JUnitXml
from referencing import Registry, Resource
from tap.parser import Parser

from checker.model import (
    Case,
    Diagnosis,
    Exercise,
    Mismatch,
    Outcome,
    Report,
    Run,
    Span,
    Submission,
    Trial,
    Usage,
    Verdict,
)
from checker.report import formats
from checker.report.context import Context

Read: TypeAlias = Callable[..., Any]
SCHEMAS = Path(__file__).parents[1] / "schemas"
DOCS = Path(__file__).parents[3] / "docs"


@cache
def _validator(name: str) -> Any:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


@cache
def _reports_validator() -> Any:
    one, many = (json.loads((DOCS / f"{n}.schema.json").read_text(encoding="utf-8")) for n in ("report", "reports"))
    registry = Registry().with_resource("report.schema.json", Resource.from_contents(one))
    return jsonschema.Draft202012Validator(many, registry=registry)


@cache
def _xsd() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd"))


def _read_json(text: str) -> Any:
    data = json.loads(text)
    _reports_validator().validate(data)
    return data


def _read_by_schema(name: str) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        data = json.loads(text)
        _validator(name).validate(data)
        return data

    return read


def _read_junit(text: str) -> JUnitXml:
    _xsd().validate(text)
    return JUnitXml.fromstring(text.encode())


def _read_classroom(text: str) -> Any:
    found = re.fullmatch(r"result=([A-Za-z0-9+/]+=*)\n", text)
    assert found
    assert len(found[1]) < 128 * 1024, "more than Linux takes in a variable of the environment"
    data = json.loads(base64.b64decode(found[1], validate=True))
    _validator("classroom").validate(data)
    return data


def _read_dodona(text: str) -> list[dict[str, Any]]:
    """The commands, each valid, all properly nested."""
    commands = [json.loads(line) for line in text.removesuffix("\n").split("\n")]
    levels = ["judgement", "tab", "context", "testcase", "test"]
    open_now: list[str] = []
    for command in commands:
        _validator("dodona").validate(command)
        verb, _, what = command["command"].partition("-")
        if verb == "start":
            assert what == levels[len(open_now)]
            open_now.append(what)
        elif verb == "close":
            assert what == open_now.pop()
    assert not open_now
    return commands


def _read_tap(text: str) -> list[Any]:
    """The results; as many as were planned, numbered from 1, without directives or anything that is not understood."""
    lines = list(Parser().parse_text(text))
    assert lines[0].category == "version"
    assert not [line for line in lines if line.category in ("unknown", "bail")]
    (plan,) = (line for line in lines if line.category == "plan")
    results = [line for line in lines if line.category == "test"]
    assert plan.expected_tests == len(results)
    assert [int(result.number) for result in results] == list(range(1, len(results) + 1))
    for result in results:
        assert not result.skip and not result.todo
        assert result.ok or set(result.yaml_block) == {"message", "severity", "verdict", "at"}
    return results


def _read_csv(text: str) -> list[dict[str, str]]:
    """The rows, of which no cell is a formula, neither with commas nor where semicolons part them."""
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    for row in rows:
        assert None not in row and None not in row.values()
        assert not [cell for cell in row.values() if re.match(r"\s*[=+@-]", cell)]
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=";"):
        assert not [cell for cell in row if re.match(r"\s*[=+@-]", cell)]
    return rows


def _read_html(text: str) -> Any:
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)


def commands_in(log: str) -> list[tuple[str, dict[str, str], str]]:
    """The workflow commands that a runner of GitHub Actions finds in a log: kind, properties, message."""
    found = []
    for line in re.split(r"\r\n|\r|\n", log):
        modern = re.match(r"\s*::(\S+?)(?: (.*?))?::(.*)", line)
        if modern:
            pairs = [pair.partition("=") for pair in (modern[2] or "").split(",") if pair]
            found.append((modern[1], {key: _decoded(value) for key, _, value in pairs}, _decoded(modern[3])))
        elif line.lstrip().startswith("::"):
            found.append(("unreadable", {}, line))
        elif re.search(r"##\w*\[", line):
            found.append(("legacy", {}, line))
    return found


def _decoded(text: str) -> str:
    for code, character in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, character)
    return text


_READERS: dict[str, Callable[[str], Any]] = {
    "json": _read_json,
    "junit": _read_junit,
    "github": commands_in,
    "classroom": _read_classroom,
    "gradescope": _read_by_schema("gradescope"),
    "exercism": _read_by_schema("exercism"),
    "prairielearn": _read_by_schema("prairielearn"),
    "dodona": _read_dodona,
    "sarif": _read_by_schema("sarif-2.1.0-rtm.5"),
    "tap": _read_tap,
    "csv": _read_csv,
    "html": _read_html,
    "terminal": str,
}


@pytest.fixture(scope="session")
def read() -> Read:
    """Renders reports in a format and reads that as its consumers do."""

    def render_and_read(name: str, *reports: Report, **context: Any) -> Any:
        text = "".join(formats.render(name, reports, Context(**context)))
        text.encode()
        return _READERS[name](text)

    return render_and_read


@pytest.fixture(scope="session")
def commands() -> Callable[[str], list[tuple[str, dict[str, str], str]]]:
    """Finds what a runner of GitHub Actions takes for commands."""
    return commands_in


@pytest.fixture(scope="session")
def graded() -> Callable[..., Report]:
    """A report with a case for each letter of `cases`: p passed, f failed, P and F hidden ones."""

    def make(
        cases: str = "pf",
        points: tuple[float, ...] = (),
        learner: str = "ada",
        says: str = "This prints 1.",
        printed: str = "1\n",
        verdict: Verdict | None = None,
        span: Span | None = None,
        outcome: Outcome = Outcome.FINISHED,
        path: str = "ada/exercise_04.py",
        **exercise: Any,
    ) -> Report:
        weights = points or (1.0,) * len(cases)
        trials = []
        for number, (letter, weight) in enumerate(zip(cases, weights, strict=True), 1):
            case = Case(f"case {number}", stdin=f"in {number}\n", hidden=letter.isupper(), points=weight)
            ran = Run(outcome, printed, usage=Usage(wall_s=0.25))
            differs = Mismatch("stdout", f"wanted {number}", "1", 1, 1) if letter in "fF" else None
            trials.append(Trial(case, Run(Outcome.FINISHED, f"wanted {number}\n"), ran, differs))
        passed = not [trial for trial in trials if not trial.passed]
        verdict = verdict or (Verdict.PASSED if passed else Verdict.WRONG)
        about = {"name": "exercise_04", "title": "A loop", "prompt": "Do.", "cases": tuple(t.case for t in trials)}
        if verdict in (Verdict.UNREADABLE,):
            trials = []
        told = (Diagnosis("a_rule", "logic", "A rule", says, ("a", "b", "c"), span),)
        return Report(
            Exercise(**{**about, **exercise}),
            Submission(learner, path, b"print(1)\n"),
            verdict,
            () if verdict is Verdict.PASSED else told,
            tuple(trials),
        )

    return make
