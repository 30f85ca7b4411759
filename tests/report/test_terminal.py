"""The report for a person at a terminal: what stands where, whatever the learner wrote."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from checker.model import Case, Diagnosis, Mismatch, Span, Verdict
from checker.report.screen import Screen
from checker.report.terminal import render

ASCII = Screen(80, unicode=False)
GUTTER = re.compile(r" *(\d+)? [│|] ")
LONG = " + ".join(["12345"] * 200)


def excerpt(text: str) -> tuple[str, str]:
    """The shown line and the line of marks under it, without their gutters."""
    lines = text.split("\n")
    number = next(n for n, line in enumerate(lines) if re.fullmatch(r" *[│|] *\^+", line))
    shown, marks = lines[number - 1], lines[number]
    assert shown.index("│") == marks.index("│")
    return shown[GUTTER.match(shown).end() :], marks[GUTTER.match(marks).end() :]


def marked_text(text: str) -> str:
    """What stands in the cells above the marks, as a terminal draws it."""
    shown, marks = excerpt(text)
    first, end = marks.index("^"), len(marks)
    drawn, cell = "", 0
    for character in shown:
        if first <= cell < end:
            drawn += character
        cell += cell_len(character)
    return drawn


# ---------------------------------------------------------------- headlines


@pytest.mark.parametrize("screen", [Screen(), ASCII, Screen(40, colour=True)], ids=["unicode", "ascii", "colour"])
@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_its_own_headline_with_a_sign(make_report, verdict, screen):
    text = re.sub(r"\x1b\[[0-9;]*m", "", render(make_report(verdict=verdict), screen))
    headline = text.split("\n")[2]
    sign = {"passed": "ok", "layout": "near", "broken": "near"}.get(verdict, "no")
    assert text.startswith("exercise_04  A loop\n\n")
    assert headline.startswith(f"  {screen.symbols[sign]} ")
    assert ("Passed" in headline) is (verdict is Verdict.PASSED)


def test_no_two_verdicts_read_alike(make_report):
    texts = {render(make_report(verdict=verdict)) for verdict in Verdict}
    assert len(texts) == len(Verdict)


def test_a_pass_says_nothing_else(make_report):
    assert render(make_report(verdict=Verdict.PASSED)) == "exercise_04  A loop\n\n  ✓ Passed\n"


# ---------------------------------------------------------------- the marked line


@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("x = $ 4", "$"),
        ("$", "$"),
        ("漢字 = $ 4", "$"),
        ("x = '漢字漢字' $ '漢'", "$"),
        ("x = '漢字'", "'漢字'"),
        ("🐍🐍 = $", "$"),
        ("e\u0301e\u0301 = $", "$"),
        ("\tx = $", "$"),
        ("\tif a:\t\tx = $\t# 字", "$"),
        ("x = '\x1b[31m' $", "$"),
        ("x = '\u202e' $", "$"),
        (f"x = {LONG} $ {LONG}", "$"),
        (f"$ = {LONG}", "$"),
        (f"x = {LONG} $", "$"),
        (f"{LONG} total {LONG}", "total"),
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_the_mark_stands_under_its_place(make_report, line, marked, width):
    column = line.index(marked) + 1
    span = Span(2, column, 2, column + len(marked))
    text = render(make_report(f"a = 1\n{line}\nb = 2\n", span), Screen(width))
    assert marked_text(text) == marked
    assert f"\n    2 │ {excerpt(text)[0]}\n" in text
    assert max(cell_len(shown) for shown in text.split("\n")) <= width


@pytest.mark.parametrize(
    "before",
    [
        "漢" * 100,
        "'" + "漢字" * 40 + "' + ",
        "\x1b" * 60,
    ],
    ids=["wide", "mixed", "escaped"],
)
def test_the_mark_stands_under_its_place_in_long_lines_of_wide_characters(make_report, before):
    span = Span(1, len(before) + 1, 1, len(before) + 2)
    assert marked_text(render(make_report(f"{before}$ + {LONG}", span), Screen(40))) == "$"


def test_a_missing_character_is_marked_behind_the_line(make_report):
    shown, marks = excerpt(render(make_report("for x in y\n    pass\n", Span(1, 11, 1, 11))))
    assert (shown, marks) == ("for x in y", " " * 10 + "^")


def test_a_span_of_several_lines_is_marked_to_the_end_of_its_first(make_report):
    source = "x = 1\ntotal = sum(\n    x,\n)\n"
    shown, marks = excerpt(render(make_report(source, Span(2, 9, 4, 2))))
    assert (shown, marks) == ("total = sum(", " " * 8 + "^^^^")


@pytest.mark.parametrize(
    "span", [Span(9, 1, 9, 5), Span(0, 1, 0, 2), Span(3, 1, 3, 2), Span(10**9, 10**9, 10**9, 10**9)]
)
def test_a_line_beyond_the_file_is_left_out_and_the_message_stays(make_report, span):
    text = render(make_report("a = 1\nb = 2", span))
    assert "│" not in text
    assert text.endswith("\n\n  That is so.\n")


@pytest.mark.parametrize(
    "span",
    [
        Span(1, 99, 1, 120),
        Span(1, 6, 1, 6),
        Span(1, 1, 1, 10**9),
        Span(1, 3, 1, 1),
    ],
)
def test_columns_beyond_the_line_or_the_wrong_way_round_still_mark_it(make_report, span):
    shown, marks = excerpt(render(make_report("a = 1\n", span), Screen(40)))
    assert shown == "a = 1"
    assert 1 <= len(marks) <= 36


@pytest.mark.parametrize("source", [b"\xff\xfe\x00", b"", b"a\x00b", b"x" * 300_000])
def test_a_file_that_cannot_be_read_is_no_trouble(make_report, source):
    assert "That is so." in render(make_report(source, Span(1, 1, 1, 2)))


# ---------------------------------------------------------------- the output that differs


@pytest.mark.parametrize(
    ("expected", "actual", "column", "lines"),
    [
        ("one", "two", 1, ("one", "two", "^")),
        ("total: 3", "total: 4", 8, ("total: 3", "total: 4", " " * 7 + "^")),
        ("total: 3", "", 1, ("total: 3", "", "^")),
        ("漢字 3", "漢字 4", 4, ("漢字 3", "漢字 4", " " * 5 + "^")),
        ("a\tb", "a\tc", 3, ("a b", "a c", "  ^")),
        ("\x1b[31m3", "\x1b[31m4", 6, ("\\x1b[31m3", "\\x1b[31m4", " " * 8 + "^")),
    ],
    ids=["words", "later", "missing", "wide", "tab", "escape"],
)
def test_the_two_lines_stand_one_under_the_other(make_report, expected, actual, column, lines):
    text = render(make_report(mismatch=Mismatch("stdout", expected, actual, 2, column)))
    wanted, mine, mark = lines
    assert text.endswith(
        "\n  Line 2 of the output:\n"
        + f"    expected │ {wanted}\n"
        + f"       yours │ {mine}".rstrip()
        + f"\n             │ {mark}\n"
        + ("" if actual else "  Your output ends before this line.\n")
    )


def test_a_difference_far_out_in_a_long_line_is_in_view(make_report):
    mismatch = Mismatch("stdout", "x" * 500 + "here", "x" * 500 + "there", 1, 501)
    *_, wanted, mine, mark, end = render(make_report(mismatch=mismatch), Screen(60)).split("\n")
    assert end == ""
    assert (wanted[mark.index("^")], mine[mark.index("^")]) == ("h", "t")
    assert max(map(len, (wanted, mine, mark))) <= 60


@pytest.mark.parametrize(
    ("expected", "actual", "wanted", "mine"),
    [("a b", "a  b", "a·b⏎", "a··b⏎"), ("a b", "a\tb", "a·b⏎", "a→b⏎"), ("a", " a", "a⏎", "·a⏎")],
)
def test_white_space_is_drawn_where_it_is_what_differs(make_report, expected, actual, wanted, mine):
    text = render(make_report(verdict=Verdict.LAYOUT, mismatch=Mismatch("layout", expected, actual, 1, 1)))
    assert f"\n    expected │ {wanted}\n       yours │ {mine}\n" in text


@pytest.mark.parametrize(
    ("expected", "actual", "column"), [("a b", "a  b", 3), ("a", " a", 1), ("one two", "one\ttwo", 4)]
)
def test_the_mark_stands_under_the_white_space_that_differs(make_report, expected, actual, column):
    text = render(make_report(verdict=Verdict.LAYOUT, mismatch=Mismatch("layout", expected, actual, 1, column)))
    mine, mark = text.split("\n")[-3:-1]
    assert mine[mark.index("^")] in "·→"
    assert mark.index("^") == mine.index("│") + 2 + column - 1


def test_a_case_is_named_by_its_call_or_its_input(make_report):
    mismatch = Mismatch("stdout", "a", "b", 1, 1)
    called = Case("two", call="total([1,\n 2])")
    fed = Case("two", stdin="3\n4\n")
    assert "\n  Case two: total([1,⏎ 2])\n" in render(make_report(case=called, mismatch=mismatch))
    assert "\n  Case two, with the input 3 4\n" in render(make_report(case=fed, mismatch=mismatch))


def test_a_hidden_case_is_not_compared(make_report):
    case = Case("unseen", call="total('secret')", hidden=True)
    text = render(make_report(case=case, mismatch=Mismatch("stdout", "secret", "secret", 1, 1)), show_all=True)
    assert "secret" not in text
    assert "unseen" not in text


# ---------------------------------------------------------------- further places


def further(count: int) -> tuple[Diagnosis, ...]:
    numbers = range(1, count + 1)
    return tuple(Diagnosis(f"rule_{n}", "plain", "Rule", f"Place {n}.", span=Span(1, n, 1, n + 1)) for n in numbers)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, "There is 1 more place to look at; --all shows them."),
        (3, "There are 3 more places to look at; --all shows them."),
    ],
)
def test_further_places_are_counted(make_report, count, said):
    text = render(make_report(further=further(count)))
    assert "Place 1." not in text
    assert text.rpartition("That is so.\n")[2].strip() == said


def test_all_shows_every_place_in_order_with_its_line(make_report):
    text = render(make_report("abc = 1\n", Span(1, 7, 1, 8), further=further(3)), show_all=True)
    places = ["That is so.", "Place 1.", "Place 2.", "Place 3."]
    assert sorted(places, key=text.index) == places
    assert text.count("\n    1 │ abc = 1\n") == 4
    assert "--all" not in text


# ---------------------------------------------------------------- any text on any screen


@pytest.mark.parametrize("words", ["[bold red]a[/]", "[/]", ":smile:", "\\[a]", "{0} %s", "[link=http://x]x[/link]"])
def test_words_are_never_taken_for_markup(make_report, words):
    report = make_report(f"x = '{words}'\n", Span(1, 1, 1, 2), f"It says `{words}`.", title=words)
    text = render(report, Screen(colour=True))
    assert text.count(words) == 3


TEXTS = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from("\t\n\r\x1b\x9b\u202e漢🐍e\u0301 abc")), max_size=120
)


@settings(max_examples=150, deadline=None)
@given(TEXTS, TEXTS, st.integers(0, 5), st.integers(1, 130), st.integers(20, 90), st.booleans(), st.booleans())
def test_whatever_is_reported_fits_the_screen_and_does_no_harm(
    make_report, source, message, line, column, width, in_ascii, show_all
):
    mismatch = Mismatch("layout" if in_ascii else "stdout", source, message, 1, column)
    span = Span(line, column, line, column + 3)
    report = make_report(source, span, message, mismatch=mismatch, further=further(2))
    text = render(report, Screen(width, unicode=not in_ascii), show_all)
    assert [c for c in text if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") and c != "\n"] == []
    assert "\u202e" not in text
    if in_ascii:
        assert text.isascii()
    else:
        assert max(cell_len(drawn) for drawn in text.split("\n")[3:]) <= width


@pytest.mark.parametrize("verdict", [Verdict.PASSED, Verdict.LAYOUT])
def test_title_and_headline_fit_the_screen_too(make_report, verdict):
    text = render(make_report(verdict=verdict, title="A loop without its colon"), Screen(30))
    assert max(map(len, text.split("\n"))) <= 30
