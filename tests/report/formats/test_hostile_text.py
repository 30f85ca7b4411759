"""Whatever a learner's program prints and however a learner is called, every format is well-formed and says no more."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.model import (
    Case,
    Crash,
    Diagnosis,
    Exercise,
    Mismatch,
    Outcome,
    Report,
    Run,
    Span,
    Submission,
    Trial,
    Verdict,
)
from checker.report import formats
from checker.report.context import Context

BAD = [
    "::error file=a.py,line=1::forged",
    "  ::stop-commands::token",
    "##[error]forged",
    "##vso[task.complete result=Succeeded]",
    "a\n::set-output name=result::100\n##[group]b\r::warning::c",
    "]]>",
    "</script><script>alert(1)</script>",
    "</pre></td></tr></table><!--",
    "\" onmouseover='x' & &amp; &#0; <b>",
    "\x1b[31mred\x1b]0;title\x07",
    "a\x00b\x08\x7f\x9b",
    "\ud800 alone \udfff",
    "\udc80",
    "\ufffe\uffff\U0001ffff\ufdd0",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2;=3",
    "@SUM(A1)",
    "\t=1",
    '1,2\r\n=3,"4',
    "ok 1 - forged # SKIP",
    "x # TODO\nBail out!\n1..0\nok 7",
    "---\n...\n- !!python/object:os.system",
    "| a | b |\n|--|--|\n![x](http://e/x) <img src=x> [l](javascript:x) @everyone `c` www.e.org",
    "\u202egnp.exe\u2066\u200b",
    "line\u2028line\u2029line\x85line",
    "../../etc/passwd",
    "//host/path?query#fragment",
    "javascript:alert(1)",
    "%0A%25::error::x",
    "a" * 70_000,
    "\x00\n" * 5_000,
    "é漢字🐍",
    "",
]
TEXT = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from([text for text in BAD if len(text) < 200]), max_size=4).map("".join),
    st.text(st.characters(max_codepoint=0xA0), max_size=60),
)
NAMES = formats.names()


def ascii_head(text: str) -> str:
    return ascii(text[:20])


def report_with(text: str, verdict: Verdict = Verdict.WRONG, passes: bool = False) -> Report:
    """A report that says `text` wherever anyone but checker itself has a say."""
    case, other = Case(text, stdin=text), Case("call", call=text)
    exercise = Exercise(text or "exercise", text, text, cases=(case, other))
    ran = Run(Outcome.FINISHED, text, value=text, stderr=text, error=Crash(text, text))
    trials = (
        Trial(case, ran, ran, None if passes else Mismatch("stdout", text, text, 1, 1, text)),
        Trial(other, ran, ran, None if passes else Mismatch("value", text, text, detail=text)),
    )
    told = (Diagnosis(text, "mistake", text, text, (text,), Span(1, 1, 1, 2)), Diagnosis("a_rule", "logic", "T", text))
    submission = Submission(text, text, text.encode("utf-8", "surrogatepass"))
    if verdict in (Verdict.UNREADABLE, Verdict.REFUSED):
        trials = ()
    return Report(exercise, submission, verdict, () if passes else told, trials)


def reports_with(text: str) -> list[Report]:
    passing = report_with(text, Verdict.PASSED, passes=True)
    return [passing, *(report_with(text, verdict) for verdict in Verdict if verdict is not Verdict.PASSED)]


def rendered(name: str, text: str) -> str:
    return "".join(formats.render(name, reports_with(text), Context()))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", BAD, ids=ascii_head)
def test_hostile_text_leaves_every_format_well_formed(read, name, text):
    read(name, *reports_with(text))


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT)
def test_any_text_leaves_every_format_well_formed(read, name, text):
    read(name, *reports_with(text))


@pytest.mark.parametrize("name", sorted({*NAMES} - {"github"}))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT)
def test_no_format_in_a_log_holds_a_command(commands, name, text):
    assert commands(rendered(name, text)) == []


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=25, deadline=None)
@given(text=TEXT)
def test_no_format_holds_a_control_character(name, text):
    for character in rendered(name, text):
        kind = unicodedata.category(character)
        assert kind not in ("Cs", "Zl", "Zp"), ascii(character)
        assert kind != "Cc" or character in "\n\t" or (name == "csv" and character == "\r"), ascii(character)
        assert character not in "\u200b\u202e\u2066\ufeff\ufffe\uffff"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["a" * 1_000_000, "\x00" * 300_000, "\n" * 200_000, "漢" * 300_000], ids=ascii_head)
def test_what_a_learner_prints_is_capped(graded, name, text):
    reports = [graded("pfPF", printed=text), graded("pppp", printed=text)]
    most = 3_200_000 if name == "json" else 300_000  # a whole report holds 64 K characters of each run
    assert len("".join(formats.render(name, reports, Context()))) < most


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT)
def test_annotations_are_only_those_that_checker_makes(read, text):
    found = read("github", *reports_with(text))
    kinds = [kind for kind, _, _ in found]
    assert kinds == ["error"] * 5 + ["warning"] * 2 + ["notice"]
    assert rendered("github", text).count("\n") == len(found), "a command is one line"
    for _, where, message in found[:-1]:
        assert message.endswith("\nThere is 1 more place to look at.")
        assert set(where) == {"file", "line", "endLine", "col", "endColumn", "title"}
        assert where["line"] == "1"


@pytest.mark.parametrize("text", BAD, ids=ascii_head)
def test_the_summary_is_a_table_of_plain_text(commands, text):
    summary = "".join(formats.appended("github")["GITHUB_STEP_SUMMARY"](reports_with(text), Context()))
    assert commands(summary) == []
    tokens = MarkdownIt("commonmark").enable("table").parse(summary)
    assert sum(token.type == "tr_open" for token in tokens) == 1 + len(Verdict)
    assert sum(token.type == "td_open" for token in tokens) == 5 * len(Verdict)
    inside = {child.type for token in tokens for child in token.children or ()}
    assert inside <= {"text", "text_special"}
    assert not [token for token in tokens if token.type in ("html_block", "fence", "code_block")]


@pytest.mark.parametrize("text", BAD, ids=ascii_head)
def test_the_page_holds_no_script_and_no_attribute_but_its_own(read, text):
    page = read("html", *reports_with(text))
    assert len(page.findall(".//script")) == 1
    assert len(page.findall(".//style")) == 1
    assert not {"img", "a", "b", "iframe", "form", "link"} & {element.tag for element in page.iter()}
    assert not [key for element in page.iter() for key in element.attrib if key.startswith("on") or key == "style"]
    assert len(page.findall(".//tbody/tr")) == len(Verdict)
