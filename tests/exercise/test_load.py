"""What a sound folder becomes, and that no folder ends in anything but an exercise or its faults."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.exercise import find_course, load_exercise
from checker.exercise.mistakes import parse_mistake
from checker.model import (
    Ask,
    Case,
    Compare,
    Constraint,
    Exercise,
    ExerciseError,
    Limits,
    Mistake,
    Option,
    Pin,
    Solution,
    Values,
    Vary,
)

TOP = 'format = 1\ntitle = "Adding up"\nprompt = "Add up the numbers."\n'
FULL = """\
format = 1
title = "Adding up"
prompt = '''
Add up
the numbers.
'''
ask = "code"
level = "medium"
concepts = ["for loop", "sum"]
minutes = 5
points = 7.5
attempts = 3
hints = ["Idea.", "Place."]
explanation = ["First.", "Then."]
quick_check = "Is it 6?"
imports = ["math", "os.path"]
reorder = true
compare = "floats"
tolerance = 0.5

[limits]
cpu_s = 2
memory_mb = 64

[[case]]
name = "one"
stdin = "3\\n"
argv = ["sum", ""]
stdout = "3\\n"

[[case]]
name = "two"
call = " total([1, 2]) "
returns = "[3, None]"
hidden = true
points = 2
compare = "exact"
tolerance = 0

[[case]]
name = "three"
call = "total(None)"
raises = "TypeError"

[[require]]
construct = "for"
says = "Use a loop."

[[forbid]]
construct = "sum()"
says = "Add by hand."
"""


def test_every_key_reaches_the_exercise(exercise):
    folder = exercise({"exercise.toml": FULL, "README.md": "For teachers."})

    assert load_exercise(folder) == Exercise(
        name="exercise_04",
        title="Adding up",
        prompt="Add up\nthe numbers.\n",
        ask=Ask.CODE,
        folder=folder,
        level="medium",
        concepts=("for loop", "sum"),
        attempts=3,
        minutes=5,
        points=7.5,
        imports=frozenset({"math", "os.path"}),
        constraints=(
            Constraint("sum()", "Add by hand."),
            Constraint("for", "Use a loop.", required=True),
        ),
        reorder=True,
        cases=(
            Case(
                "one",
                stdin="3\n",
                argv=("sum", ""),
                pinned=Pin(stdout="3\n"),
                compare=Compare.FLOATS,
                tolerance=0.5,
            ),
            Case(
                "two",
                call="total([1, 2])",
                pinned=Pin(returns=[3, None], has_returns=True),
                compare=Compare.EXACT,
                tolerance=0.0,
                hidden=True,
                points=2.0,
            ),
            Case(
                "three",
                call="total(None)",
                pinned=Pin(raises="TypeError"),
                compare=Compare.FLOATS,
                tolerance=0.5,
            ),
        ),
        limits=Limits(cpu_s=2.0, memory_mb=64),
        hints=("Idea.", "Place."),
        explanation=("First.", "Then."),
        quick_check="Is it 6?",
        starter="print()\n",
        solution="print(6)\n",
    )


def test_a_bare_exercise_has_the_defaults_of_the_model_and_one_case(exercise):
    folder = exercise({})

    assert load_exercise(folder) == Exercise(
        name="exercise_04",
        title="Adding up",
        prompt="Add up the numbers.",
        folder=folder,
        cases=(Case("run"),),
        starter="print()\n",
        solution="print(6)\n",
    )


def test_defaults_for_all_cases_reach_the_case_that_nobody_wrote(exercise):
    loaded = load_exercise(exercise({"exercise.toml": TOP + 'compare = "tokens"'}))

    assert loaded.cases == (Case("run", compare=Compare.TOKENS),)


def test_no_imports_at_all_is_not_the_default_set(exercise):
    assert load_exercise(exercise({"exercise.toml": TOP + "imports = []"})).imports == frozenset()


def test_the_outermost_allowed_values(exercise):
    toml = TOP.replace("Adding up", "é" * 60) + (
        "minutes = 0\nattempts = 0\ntolerance = 0\n"
        "[limits]\ncpu_s = 60\nwall_s = 120\nmemory_mb = 4096\noutput_kb = 16384\n"
        '[[case]]\nname = "a"\npoints = 0\n'
    )

    loaded = load_exercise(exercise({"exercise.toml": toml, "README.md": "x" * 256 * 1024}))

    assert loaded.limits == Limits(cpu_s=60.0, wall_s=120.0, memory_mb=4096, output_kb=16384)
    assert loaded.cases == (Case("a", points=0.0, tolerance=0.0),)


def test_what_python_would_warn_of_is_no_fault(exercise, recwarn):
    toml = TOP + '[[case]]\nname = "a"\ncall = "f() is 3"\nreturns = "\'\\\\d\'"'
    files = {"exercise.toml": toml, "solution.py": "x = '\\d' is 3", "mistakes/a.py": "'Uses \\d.'"}

    loaded = load_exercise(exercise(files))

    assert (loaded.cases[0].pinned, loaded.mistakes[0].says) == (
        Pin(returns="\\d", has_returns=True),
        "Uses \\d.",
    )
    assert not recwarn.list


def test_none_can_be_pinned(exercise):
    case = '[[case]]\nname = "a"\ncall = "f()"\nreturns = "None"'

    (loaded,) = load_exercise(exercise({"exercise.toml": TOP + case})).cases

    assert loaded.pinned == Pin(returns=None, has_returns=True)


def test_an_output_exercise_has_a_program(exercise):
    toml = TOP + 'ask = "output"'

    loaded = load_exercise(exercise({"exercise.toml": toml, "solution.py": None, "program.py": "print(1)"}))

    assert (loaded.ask, loaded.solution, loaded.cases) == (Ask.OUTPUT, "print(1)", (Case("run"),))


def test_a_choice_has_options_and_nothing_to_run(exercise):
    toml = TOP + (
        'ask = "choice"\n[[option]]\nkey = "A"\ntext = "one"\nwhy = "Too few."\n'
        '[[option]]\nkey = "B"\ntext = "two"\nright = true'
    )

    loaded = load_exercise(exercise({"exercise.toml": toml, "solution.py": None}))

    assert loaded.options == (Option("A", "one", why="Too few."), Option("B", "two", right=True))
    assert (loaded.cases, loaded.solution) == ((), "")


def test_files_are_utf8_with_or_without_a_mark_and_any_line_breaks(exercise):
    toml = b"\xef\xbb\xbf" + TOP.replace("\n", "\r\n").replace("Adding", "Añadir").encode()

    loaded = load_exercise(exercise({"exercise.toml": toml, "starter.py": b"a\r\nb\rc\n"}))

    assert (loaded.title, loaded.starter) == ("Añadir up", "a\nb\nc\n")


def test_what_tools_leave_behind_is_no_fault(exercise):
    left = {"__pycache__/solution.pyc": b"\0", ".DS_Store": b"\0", "mistakes/__pycache__/a.pyc": b"\0"}

    assert load_exercise(exercise(left)).mistakes == ()


def test_a_link_that_stays_in_the_folder_is_followed(exercise):
    folder = exercise({"starter.py": None})
    (folder / "starter.py").symlink_to("solution.py")

    assert load_exercise(folder).starter == "print(6)\n"


def test_a_folder_is_named_as_its_author_sees_it(exercise, tmp_path, monkeypatch):
    folder = exercise({})
    (tmp_path / "linked").symlink_to(folder)
    monkeypatch.chdir(folder)

    assert load_exercise(Path()).name == "exercise_04"
    assert load_exercise(tmp_path / "linked").name == "linked"


def test_mistakes_come_in_name_order_with_their_marks(exercise):
    second = '"""It says\n  this.\n\nAnd hints\nso.\n\nA note.\n"""\nx = (1  # <--\n# <-- not here\ny = 2# <--  \n'

    loaded = load_exercise(exercise({"mistakes/b.py": second, "mistakes/a.py": "'Short.'  # <--\n"}))

    assert loaded.mistakes == (
        Mistake("a", "Short.", None, "'Short.'  # <--\n"),
        Mistake("b", "It says this.", "And hints so.", second, marks=(9, 11)),
    )


@pytest.mark.parametrize(
    "rest",
    [
        "print('no end",
        "x = '''never\nclosed",
        "  indented\n dedented\n",
        "if True:\nprint(1)\n",
        "((((",
        "a = 08 + 1_ + 0x\n",
        "\0\0",
        "é = $?\n",
        "\t x\n        y\n",
        "\\",
        'f"{',
    ],
)
@pytest.mark.parametrize("before", ["", "# -*- coding: no-such -*-\n\n", "   ", "\f"])
def test_the_docstring_of_a_program_that_does_not_parse(before, rest):
    mistake = parse_mistake("m", f'{before}r"""One\\d.\n \nTwo."""\n{rest}')

    assert mistake is not None
    assert (mistake.says, mistake.hint) == ("One\\d.", "Two.")


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8")))
def test_whatever_follows_a_docstring_does_not_hide_it(rest):
    mistake = parse_mistake("m", f'"""Says."""\n{rest}')

    assert mistake is not None
    assert mistake.says == "Says."


@settings(deadline=None)
@given(st.text(st.sampled_from("\"'\\# \n\t\0\frbfux(é{}1:<-")))
def test_any_text_is_a_mistake_or_lacks_its_docstring(source):
    mistake = parse_mistake("m", source)

    assert mistake is None or (mistake.source == source and mistake.says == " ".join(mistake.says.split()))


_VALUES = st.sampled_from(["1", "-1", "true", '""', '"x"', "[]", "[{}]", "{}", "nan", "1979-05-27", ""])


@st.composite
def nearly_sound(draw: st.DrawFn) -> str:
    """The sound description with a few lines changed, moved or lost."""
    lines = FULL.splitlines()
    for at in draw(st.lists(st.integers(0, len(lines) - 1), max_size=4)):
        key, equals, value = lines[at].partition("=")
        change = draw(st.sampled_from(["value", "key", "line", "none"]))
        other = draw(st.sampled_from(FULL.splitlines()))
        if change == "value" and equals:
            lines[at] = f"{key}= {draw(_VALUES)}"
        elif change == "key" and equals:
            lines[at] = f"{other.partition('=')[0]}={value}"
        else:
            lines[at] = other if change == "line" else ""
    return "\n".join(lines)


_TOML = st.one_of(
    st.text(st.characters(codec="utf-8")),
    st.text(st.sampled_from("ab=[]{}\"'.,#\n 1-\\\t\r")).map(TOP.__add__),
    nearly_sound(),
)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory, write_exercise) -> Path:
    folder: Path = write_exercise(tmp_path_factory.mktemp("any") / "exercise_04", {})
    return folder


def loaded_or_faults(folder: Path) -> Exercise | tuple[str, ...]:
    try:
        return load_exercise(folder)
    except ExerciseError as error:
        return error.faults


@settings(deadline=None, max_examples=300)
@given(toml=_TOML)
def test_any_text_loads_or_has_well_formed_faults(scratch, toml):
    (scratch / "exercise.toml").write_text(toml, encoding="utf-8", newline="")
    last = toml.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1

    loaded = loaded_or_faults(scratch)

    if isinstance(loaded, Exercise):
        assert loaded.title.strip()
        assert loaded.cases
        return
    assert loaded
    for fault in loaded:
        path, line, sentence = fault.removeprefix(f"{scratch}/").split(":", 2)
        assert path == "exercise.toml"
        assert 1 <= int(line) <= last
        assert re.fullmatch(r" [A-Z`].*\.", sentence)
        assert sentence.isprintable()


def test_the_template_of_those_texts_is_sound_itself(scratch):
    (scratch / "exercise.toml").write_text(FULL, encoding="utf-8")

    assert load_exercise(scratch).cases


def test_loading_imports_nothing_that_only_faults_need(exercise):
    code = (
        "import sys, pathlib; from checker.exercise import load_exercise;"
        "load_exercise(pathlib.Path(sys.argv[1]));"
        "print([name for name in ('difflib', 'checker.constructs', 'json') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(exercise({}))],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert done.stdout == "[]\n"


def test_our_own_exercises_load():
    course = find_course(Path(__file__).parents[2] / "exercises")

    assert [course.load(name).name for name in course.names] == list(course.names)


def test_what_may_vary(exercise):
    toml = (
        TOP + 'compare = "floats"\n[[vary]]\ncall = "f({a}, {b}, {c})"\nstdin = "{d}\\n"\ntolerance = 0.5\n'
        'a = "list of float, -1 to 2, at most 3 long"\nb = \'text of "aab", 1 to 4 long\'\nc = "one of 3, \'x\', None"\n'
        'd = "int, -5 to 12"\n[[vary]]\ncall = "g({x})"\nx = " bool "\n'
    )

    assert load_exercise(exercise({"exercise.toml": toml})).varied == (
        Vary(
            (
                ("a", Values("list", longest=3, item=Values("float", -1, 2))),
                ("b", Values("text", shortest=1, longest=4, choices=("a", "b"))),
                ("c", Values("choice", choices=(3, "x", None))),
                ("d", Values("int", -5, 12)),
            ),
            stdin="{d}\n",
            call="f({a}, {b}, {c})",
            compare=Compare.FLOATS,
            tolerance=0.5,
        ),
        Vary((("x", Values("bool")),), call="g({x})", compare=Compare.FLOATS),
    )


def test_further_solutions_come_in_name_order(exercise):
    loaded = load_exercise(exercise({"solutions/b.py": "print(3 + 3)\n", "solutions/a.py": "print('6')\n"}))

    assert loaded.solutions == (Solution("a", "print('6')\n"), Solution("b", "print(3 + 3)\n"))
