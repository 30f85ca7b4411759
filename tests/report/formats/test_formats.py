"""Formats are found by their file's name, imported when used, and need no memory for many reports."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from checker.model import Span, Verdict
from checker.report import formats, spool
from checker.report.context import Context

STREAMED = ["csv", "github", "html", "json", "junit", "sarif", "tap", "terminal"]
LISTED = "classroom csv dodona exercism github gradescope html json junit prairielearn sarif tap terminal".split()


def test_every_module_is_a_format():
    folder = Path(formats.__file__).parent
    assert (
        list(formats.names()) == sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__") == LISTED
    )


@pytest.mark.parametrize("name", ["nothing", "__init__", "../json", "json.tool", ""])
def test_an_unknown_format_is_told(name):
    with pytest.raises(formats.UnknownFormat, match="There are classroom, csv, "):
        formats.render(name, [], Context())


def test_no_format_is_imported_before_it_is_used():
    code = (
        "import sys; from checker.report import formats; from checker.report.context import Context; "
        "formats.names(); ''.join(formats.render('tap', [], Context())); "
        "print(*sorted(m for m in sys.modules if m.startswith('checker.report.formats.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "checker.report.formats.tap\n"


@pytest.mark.parametrize("name", formats.names())
def test_no_reports_are_a_document_too(read, name):
    read(name)


@pytest.mark.parametrize("name", STREAMED)
def test_many_reports_take_no_more_memory_than_few(graded, monkeypatch, name):
    monkeypatch.setattr(spool, "_IN_MEMORY", 10_000)
    monkeypatch.setattr(spool, "_PIECE", 1000)

    def peak(count: int) -> int:
        reports = (graded("pf", printed="x" * 2000, learner=f"learner {n}") for n in range(count))
        tracemalloc.start()
        for _ in formats.render(name, reports, Context()):
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(2)  # what is imported and compiled once
    # The test runner's own thread takes memory, too, now and then.
    assert min(peak(200) for _ in range(3)) < peak(20) + 100_000


def test_annotations_stay_under_the_caps_and_the_last_says_how_many_more(read, graded):
    reports = [graded("f", learner=f"ada {n}") for n in range(25)]
    reports += [graded("f", learner=f"bob {n}", verdict=Verdict.LAYOUT) for n in range(10)]
    found = read("github", *reports, graded("p"))
    assert [kind for kind, _, _ in found] == ["error"] * 10 + ["warning"] * 10 + ["notice"]
    assert found[9][2] == "16 more did not pass; the summary of this step has them all."
    assert found[19][1]["title"] == "bob 9 exercise_04: Almost: everything is right but the white space"
    assert found[20][2] == "1 of 36 passed; 1 of 36 points."


def test_an_annotation_is_at_the_learners_line_as_seen_from_the_folder(graded, commands):
    report = graded("f", span=Span(3, 5, 3, 9), path="/work/class/ada/x,y:z.py", says="100 % of it.")
    text = "".join(formats.render("github", [report], Context(folder="/work/class")))
    kind, where, message = commands(text)[0]
    assert (kind, message) == ("error", "100 % of it.")
    assert where["file"] == "ada/x,y:z.py"
    assert [where[key] for key in ("line", "endLine", "col", "endColumn")] == ["3", "3", "5", "8"]
    several = graded("f", span=Span(3, 5, 4, 1))
    assert "col=" not in "".join(formats.render("github", [several], Context()))


def test_the_summary_has_a_row_for_each_report_and_stays_under_its_size(graded):
    summary = formats.appended("github")["GITHUB_STEP_SUMMARY"]
    text = "".join(summary([graded("pf"), graded("pp", learner="bob")], Context()))
    assert text.startswith("## checker\n\n1 of 2 passed; 3 of 4 points.\n\n|")
    assert "| ✅ | bob | exercise&#95;04 | 2/2 |  |\n" in text
    many = "".join(summary((graded("f", says="!" * 400) for _ in range(1000)), Context()))
    assert len(many.encode()) < 1024 * 1024
    rows = many.count("\n| ❌ |")
    assert f"0 of 1000 passed; 0 of 1000 points. {1000 - rows} of them have no room here." in many and rows < 1000


@pytest.mark.parametrize("name", sorted({*formats.names()} - {"github"}))
def test_only_github_has_something_to_append(name):
    assert formats.appended(name) == {}


@pytest.mark.parametrize(
    ("says", "told"),
    [
        ("This prints 1.", "Line 5: This prints 1."),
        ("Line 5 asks for `n`.", "Line 5 asks for <code>n</code>."),
        ("Line 51 is `a<b`.", "Line 5: Line 51 is <code>a&lt;b</code>."),
        ("`a` and ` are two", "Line 5: <code>a</code> and ` are two"),
    ],
)
def test_a_page_names_the_line_once_and_shows_code_as_code(graded, says, told):
    report = graded("pf", says=says, span=Span(5, 1, 5, 2))
    assert f"<td>{told}<details>" in "".join(formats.render("html", [report], Context()))
