"""The repair search: what it finds, in which order, where, and that no text is too much for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.author.wording import faults_of_wording
from checker.model import Edit, Program
from checker.program import edited, parse
from checker.rules import all_rules, rules_of
from checker.rules.reading import kinds, read
from checker.syntax.broken import Broken, Change, Guess, applied
from checker.syntax.faults import settled
from checker.syntax.search import Kind, repair

GOOD = [rule.good for rule in all_rules()]


def told(source: str) -> list[tuple[str, int]]:
    """The rules that speak about a program, with their lines, in order."""
    diagnoses = read(parse(source), strict=True).diagnoses
    return [(diagnosis.rule, diagnosis.span.line if diagnosis.span else 0) for diagnosis in diagnoses]


# ---------------------------------------------------------------- what is found

SEVERAL = {
    "for x in [1, 2]\n    print(x)\nprint('done'\n": [("missing_colon", 1), ("unclosed_bracket", 3)],
    "x = 3\nif x = 3:\n    print('a)\n": [("assignment_for_comparison", 2), ("unterminated_string", 3)],
    "def f(a)\n    return a\n\nfor x in [1, 2:\n    print(f(x)\n": [
        ("missing_colon", 1),
        ("unclosed_bracket", 4),
        ("unclosed_bracket", 5),
    ],
    "def f(a):\nreturn a\n\nfor x in [1 2]:\n    print(x)\n": [("missing_indent", 2), ("missing_comma", 4)],
}


@pytest.mark.parametrize("source", SEVERAL)
def test_several_slips_are_all_found_in_the_order_of_the_lines(source):
    assert told(source) == SEVERAL[source]


@pytest.mark.parametrize("source", [*SEVERAL, *(rule.bad for rule in rules_of("syntax") if rule.is_trusted)])
def test_with_all_its_edits_a_program_can_be_read(source):
    found = repair(parse(source), kinds())
    if found is None:
        return  # a kind that only names what is wrong
    assert found.program.fault is None
    assert compile(found.program.source, "repaired", "exec")
    if len(found.steps) == 1:
        assert edited(parse(source), found.steps[0].edit).source == found.program.source


def test_places_are_those_of_the_learners_own_text():
    """The first edit makes lines of one line, the second stands behind it."""
    source = "print(1) print(2)\nif 2 > 1\n    print(3)\n"
    first, second = read(parse(source), strict=True).diagnoses
    assert (first.span.line, second.span.line) == (1, 2)
    assert second.edit.span.line == 2 and second.edit.text == ":"


def test_an_edit_over_several_lines_is_one_edit():
    source = "first name = 'Ada'\nprint(first name)\n"
    (diagnosis,) = read(parse(source), strict=True).diagnoses
    assert edited(parse(source), diagnosis.edit).source == "first_name = 'Ada'\nprint(first_name)\n"


@pytest.mark.parametrize("source", ["x = 3 + * 4\n", "x = @ @\n", "x = * 3\n"])
def test_what_is_not_sure_is_shown_without_an_edit(source):
    reading = read(parse(source), strict=True)
    (diagnosis,) = reading.diagnoses
    assert (diagnosis.rule, diagnosis.span.line, diagnosis.edit) == ("unreadable", 1, None)
    assert reading.program is None


def test_a_rival_of_another_kind_takes_the_edit_away():
    """The gate: the same guess is shown when it leads, and not when another kind is as likely."""
    program = parse("x = 3 4\n")

    def told_by(*others):
        guesses = [Kind("missing_comma", lambda broken: iter([Guess(0.2, (Change(5, 5, ","),))])), *others]
        return repair(program, guesses).steps[0].lead

    assert told_by() == float("inf")
    rival = Kind("missing_plus", lambda broken: iter([Guess(0.25, (Change(5, 5, " +"),))]))
    assert told_by(rival) == pytest.approx(0.05)


TOLD = {
    "function_without_def": ("greet(name):\n    print(name)\n\ngreet('Ada')\n", [("missing_def", 1)]),
    "function_without_name": ("def (x):\n    return x\n", [("incomplete_line", 1)]),
    "function_without_body": ("def f():\nprint(f())\n", [("empty_body", 1)]),
    "method_at_the_margin": (
        "class Pet:\ndef __init__(self, name):\n    self.name = name\n",
        [("missing_indent", 2)],
    ),
    "self_without_dot": ("class Pet:\n    def f(self):\n        self name = 3\n", [("missing_dot", 3)]),
    "break_alone_in_its_block": ("x = 3\nif x == 3:\n    break\n", [("loop_word_outside_loop", 3)]),
    "text_over_lines": ("poem = 'Red,\nblue'\nprint(poem)\n", [("text_over_lines", 1)]),
    "switch": ("c = 'go'\nswitch c:\n    case 'go':\n        print(c)\n", [("word_of_another_language", 2)]),
    "loop_of_another_language": (
        "for (int i = 0; i < 3; i++) {\n    print(i)\n}\n",
        [("word_of_another_language", 1)],
    ),
    "f_without_marks": ("name = 'Ada'\nprint('Hello', f{name})\n", [("unquoted_text", 2)]),
    "escaped_end": ('path = "C:\\"\nprint(path)\n', [("escaped_end", 1)]),
    "pairs_in_a_list": ("a = ['x': 1, 'y': 2]\n", [("dictionary_in_other_brackets", 1)]),
    "counting_in_words": ("for i = 0 to 9:\n    print(i)\n", [("range_of_another_language", 1)]),
    "a_condition_in_words": ("if age is greater than 3:\n    print('x')\n", [("unreadable", 1)]),
    "two_comparisons": ("x = y = 1\nif x = 1 and y = 1:\n    print(x)\n", [("assignment_for_comparison", 2)]),
    "import_with_comma": ("import math,\nprint(math.pi)\n", [("incomplete_line", 1)]),
    "windows_line_ends": ("for x in [1]\r\n    print(x)\r\n", [("missing_colon", 1)]),
    "the_first_thing_to_mend_first": (
        "name = 'Ada'\nprint(f'Hello {name}\nprint('bye')\n",
        [("unterminated_string", 2), ("unclosed_bracket", 2)],
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_the_cause_and_nothing_else_is_told(name):
    source, expected = TOLD[name]
    assert told(source) == expected


SAID = {
    "for x in [1]:\n\tfor y in [2]:\n\tprint(x, y)\n": "indent it by 1 tab.",
    "def f(a):\n\ttotal = a\nreturn total\n": "Put 1 tab more at the beginning",
    "for x in [1]:\nprint(x)\n": "indent it by 4 spaces.",
    "x = 3\nprint('x is ' + str(x) '!')\n": "To join `str(x)` and",
    "x = [f(1).y 2]\n": "between `f(1).y` and `2`",
    "print(max([1, 2)\n": "a `[` is closed by a `)`",
    "x = 3 + * 4\n": "Python cannot read line 1.",
    "x = 'a' + f'{1 +}'\n": "something is not right between the curly brackets of its text.",
}


@pytest.mark.parametrize("source", SAID)
def test_it_is_said_in_the_programs_own_words(source):
    (first, *_) = read(parse(source), strict=True).diagnoses
    assert SAID[source] in " ".join((first.message, *first.hints))


COMPLAINTS = {
    "print(f'a {b)\n": ("unterminated string literal", 1, 7),
    "rows: = 1\nprint(f'a)\n": ("unterminated string literal", 2, 7),
    "print(f'{a#}')\n": ("f-string: invalid syntax", 1, 7),
    "print(f'{a b}')\n": ("f-string: invalid syntax", 1, 7),
    "print(f'{a'\n": ("'(' was never closed", 1, 6),
    "print(f'{a b}', [1)\n": ("closing parenthesis ')' does not match opening parenthesis '['", 1, 19),
    "print(f(x=))\n": ("invalid syntax", 1, 11),
    "print('a\\')\n": ("unterminated string literal (detected at line 1)", 1, 7),
}


@pytest.mark.parametrize("source", COMPLAINTS)
def test_every_version_of_python_complains_alike(source):
    fault = settled(parse(source)).fault
    assert (fault.message, fault.span.line, fault.span.column) == COMPLAINTS[source]


def test_every_slip_that_is_known_has_a_rule():
    """The fiftieth, several at once, is what a report says below the first: see tests/report."""
    assert {rule.taxonomy for rule in rules_of("syntax")} - {None} == {f"SYN{number:02}" for number in range(1, 50)}


def test_one_slip_that_moves_the_complaint_is_told_once():
    assert len(told("names = ['Ada', 'Bob'\nfor name in names:\n    print(name)\n")) == 1


# ---------------------------------------------------------------- any text at all


def holds(source: str) -> None:
    """Whatever it is, it is explained within the text, and every edit that is shown belongs to a repair."""
    program = parse(source)
    if program.fault is None:
        return
    reading = read(program, strict=True)
    assert reading.diagnoses
    for diagnosis in reading.diagnoses:
        assert diagnosis.message and "\n" not in diagnosis.message
        assert not [fault for fault in faults_of_wording(diagnosis.message) if "beginner" in fault]
        assert diagnosis.span is None or 1 <= diagnosis.span.line <= len(program.lines)
        if diagnosis.edit is not None:
            assert inside(program, diagnosis.edit)
    if reading.program is not None:
        assert reading.program.fault is None


def inside(program: Program, edit: Edit) -> bool:
    lines, span = program.lines, edit.span
    return 1 <= span.line <= span.end_line <= len(lines) and span.end_column <= len(lines[span.end_line - 1]) + 1


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=80))
def test_any_text_is_explained(source):
    holds(source)


WORDS = (
    "if else elif for in while def return print ( ) [ ] { } : = == , . ' \" x y 1 2.5 + - > \n \n    # f' '''".split(
        " "
    )
)
SOUP = st.lists(st.sampled_from([*WORDS, "\n    ", "\n", " "]), max_size=40).map(" ".join)


@settings(deadline=None, max_examples=300)
@given(SOUP)
@example("def def def def")  # a name of two words that overlaps the next such name
def test_a_soup_of_words_is_explained(source):
    holds(source)


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(GOOD), st.data())
def test_a_program_with_a_hole_or_a_stain_is_explained(source, data):
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, min(len(source), start + 12)))
    stain = data.draw(st.sampled_from(["", "(", ")", "'", ":", "=", "\n", "    ", "if", "\t", "é", "“"]))
    holds(source[:start] + stain + source[end:])


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(GOOD), st.data())
def test_the_same_text_is_told_the_same_every_time(source, data):
    at = data.draw(st.integers(0, len(source) - 1))
    broken = parse(source[:at] + source[at + 1 :])
    if broken.fault:
        assert read(broken).diagnoses == read(broken).diagnoses


HUGE = {
    "5,000 lines": "x = 1\n" * 5000 + "print('a\n",
    "a line of 100,000 characters": "x = [" + "1, " * 33_000 + "\nprint(x)\n",
    "a thousand open brackets": "print(" * 1000,
    "nested blocks": "".join("    " * depth + "if True\n" for depth in range(60)),
    "words side by side": "a " * 20_000,
    "a line of operators": "x = " + "+ * / " * 10_000,
    "quotes": "'\"" * 20_000,
    "a line of names and blanks": "first name " * 8_000,
    "indentation": "".join(" " * (n % 7) + "x = 1\n" for n in range(3000)),
}


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_text_ends_in_a_plain_sentence(name):
    holds(HUGE[name])


def test_the_search_is_bounded_in_what_it_parses(monkeypatch):
    import checker.syntax.search as search

    parsed = []
    monkeypatch.setattr(search, "parse", lambda source: parsed.append(len(source)) or parse(source))
    for source in HUGE.values():
        parsed.clear()
        repair(parse(source), kinds()) if parse(source).fault.kind == "syntax" else None
        assert sum(parsed) <= search._WORK + max(parsed, default=0)


# ---------------------------------------------------------------- programs that can be read


CHECK = """
import sys
from pathlib import Path
from checker import Submission, check, load_exercise
exercise = load_exercise(Path(sys.argv[1]))
report = check(exercise, Submission("ada", "a.py", exercise.solution.encode()))
print(report.verdict, report.repaired, any(name.startswith("checker.syntax") for name in sys.modules))
"""


def test_a_program_that_can_be_read_costs_nothing():
    """The tier is not even imported."""
    folder = Path(__file__).parents[2] / "exercises" / "exercise_04"
    done = subprocess.run([sys.executable, "-c", CHECK, str(folder)], capture_output=True, text=True, check=True)
    assert done.stdout == "passed None False\n"


# ---------------------------------------------------------------- the parts


@given(st.text("ab\n", max_size=20), st.lists(st.tuples(st.integers(0, 20), st.integers(0, 3)), max_size=4))
def test_changes_are_applied_from_left_to_right(source, places):
    changes, end = [], 0
    for start, length in sorted(places):
        if start >= end and start + length <= len(source):
            changes.append(Change(start, start + length, "X"))
            end = start + length + 1
    made = applied(source, tuple(changes))
    assert made.count("X") == len(changes)
    assert len(made) == len(source) + sum(1 - (c.end - c.start) for c in changes)


BRACKETS = {
    "f(a": ("(", "", ""),
    "f(a))": ("", ")", ""),
    "f(a]": ("", "", "(]"),
    "f([a)": ("(", "", "[)"),
    "'(' # (": ("", "", ""),
}


@pytest.mark.parametrize("source", BRACKETS)
def test_brackets_are_matched(source):
    broken = Broken(source, parse("x x").fault)
    found = (
        "".join(x.text for x in broken.unclosed),
        "".join(x.text for x in broken.unopened),
        "".join(a.text + b.text for a, b in broken.mismatched),
    )
    assert found == BRACKETS[source]
