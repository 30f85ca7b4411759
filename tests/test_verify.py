"""`verify` finds every fault that is planted in an exercise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.author.verify import verify_exercise
from checker.model import Ask, Case, Exercise, Mistake, Option, Pin, Sandbox, Solution, Values, Vary

SOLUTION = "for number in range(1, 4):\n    print(number * 10)\n"
MISTAKE = Mistake(
    "stops_early",
    "The last number is missing; look at where the range stops.",
    None,
    '"""The last number is missing; look at where the range stops."""\n'
    "for number in range(1, 3):  # <--\n    print(number * 10)\n",
    marks=(2,),
)
SOUND = Exercise(
    "tens",
    "Tens",
    "Print 10, 20 and 30.",
    cases=(Case("run"),),
    starter="# Print 10, 20 and 30.\n",
    solution=SOLUTION,
    mistakes=(MISTAKE,),
    hints=("A range stops before its second number.",),
)
TWIN = replace(MISTAKE, name="twin", source=MISTAKE.source.replace("1, 3", "1, 2 + 1").replace("  # <--", ""), marks=())
PREDICTION = Exercise(
    "predict", "Predict", "?", ask=Ask.OUTPUT, cases=(Case("run"),), starter='PREDICTION = ""\n', solution=SOLUTION
)
CHOICE = Exercise(
    "choose",
    "Choose",
    "?",
    ask=Ask.CHOICE,
    starter='ANSWER = ""\n',
    options=(Option("A", "yes", right=True), Option("B", "no", why="Because.")),
)

# Doubles a number, up to 9; the program for bigger ones is never asked for.
DOUBLE = replace(
    SOUND,
    solution="def double(n):\n    return n * 2\n",
    cases=(Case("three", call="double(3)"), Case("nine", call="double(9)")),
    starter="def double(n):\n    return n\n",
    mistakes=(),
    varied=(Vary((("n", Values("int", 0, 9)),), call="double({n})"),),
    solutions=(Solution("plus", "def double(n):\n    return n + n\n"),),
)

NO_TIMES = Mistake(
    "no_times", "Only 1, 2 and 3 are printed.", None, '"""x"""\nfor number in range(1, 4):\n    print(number)\n'
)
ONE_LINE = replace(SOUND, solution="x = 3\nx *= 100\nprint(x)\n", starter="x = 3\n\nprint(x)\n", mistakes=(), hints=())
TRAINING = replace(PREDICTION, solution='step = "training"\nprint(f"The {step} begins.")\n')
LONG_CHOICE = replace(CHOICE, options=(Option("A", "once for each item", right=True), Option("B", "once", why="Why?")))

# What may be quoted: what the reader has already, and in the last hint a line that is short.
KEPT_SECRETS = {
    "a line of the starter": replace(
        SOUND, starter="    print(number * 10)\n", hints=("`print(number * 10)` is fine.",)
    ),
    "a line of the mistake": replace(
        SOUND,
        mistakes=(replace(MISTAKE, says="The line `print(number * 10)` is right, but where does the range stop?"),),
    ),
    "a line of the task": replace(SOUND, prompt="Use\n    print(number * 10)\n", hints=("Use print(number * 10).",)),
    "a short line in the last hint": replace(ONE_LINE, hints=("Think.", "Look.", "Write `x *= 100`.")),
    "a part of a line": replace(SOUND, hints=("What is `number * 10`?",)),
    "what the given program says": replace(
        TRAINING, hints=('The name in `print(f"The {step} begins.")` has a value.',)
    ),
}

FAULTS = {
    "a mistake's sentence gives a line away": (
        replace(SOUND, mistakes=(replace(NO_TIMES, says="It should be `print(number * 10)` here."),)),
        "mistakes/no_times.py:1: The message of no_times gives away the solution's line `print(number * 10)`",
    ),
    "a mistake's hint gives a line away, written in another way": (
        replace(SOUND, mistakes=(replace(NO_TIMES, hint="Write print( number*10 )."),)),
        "mistakes/no_times.py:1: Hint 1 of no_times gives away the solution's line `print(number * 10)`",
    ),
    "what the starter is told gives a line away": (
        replace(SOUND, starter=NO_TIMES.source, mistakes=(replace(NO_TIMES, says="Try `print(number * 10)`."),)),
        "starter.py:1: The message of no_times gives away the solution's line `print(number * 10)`",
    ),
    "a hint gives the only line away that is missing": (
        replace(ONE_LINE, hints=("Think.", "Does x *= 100 help?", "Write it.")),
        "exercise.toml:1: Hint 2 gives away the solution's line `x *= 100`",
    ),
    "a hint gives a line of the output away": (
        replace(TRAINING, hints=("It says: The training begins.",)),
        "exercise.toml:1: Hint 1 gives away the solution's line `The training begins.`",
    ),
    "a hint gives a short output away": (
        replace(PREDICTION, solution="print(6 * 7)\n", hints=("It is `42`.",)),
        "exercise.toml:1: Hint 1 gives away the solution's line `42`",
    ),
    "a reason gives the right option away": (
        replace(
            LONG_CHOICE, options=(LONG_CHOICE.options[0], Option("B", "once", why="No, it is once for each item."))
        ),
        "exercise.toml:1: The reason of B gives away the answer `once for each item`",
    ),
    "another solution fails": (
        replace(DOUBLE, solutions=(Solution("square", "def double(n):\n    return n * n\n"),)),
        "solutions/square.py:1: The solution does not pass: wrong",
    ),
    "another solution is spoken about": (
        replace(DOUBLE, solutions=(Solution("plus", "def double(n):\n    n + n\n    return n * 2\n"),)),
        "solutions/plus.py:1: The rule unused_value speaks about the solution",
    ),
    "the solution cannot do what may vary": (
        replace(DOUBLE, solution="def double(n):\n    return n * n * 2 // n\n"),
        "solution.py:1: A [[vary]] allows `double(0)`, but with it the solution ends with ZeroDivisionError",
    ),
    "two solutions disagree about what may vary": (
        replace(DOUBLE, solutions=(Solution("lucky", "def double(n):\n    return n * 2 if n in (3, 9) else 0\n"),)),
        "solutions/lucky.py:1: A [[vary]] allows `double(1)`, for which solution.py has another answer",
    ),
    "the starter passes": (replace(SOUND, starter=SOLUTION), "starter.py:1: The starter passes already"),
    "the solution fails its pin": (
        replace(SOUND, cases=(Case("run", pinned=Pin(stdout="10\n20\n")),)),
        "exercise.toml:1: Case `run` pins",
    ),
    "the solution crashes": (
        replace(SOUND, solution="print(1 / 0)\n", cases=(Case("run", pinned=Pin(stdout="1\n")),), mistakes=()),
        "solution.py:1: The solution does not pass: crashed",
    ),
    "the solution raises by accident": (
        replace(SOUND, solution="print(10)\nprint(1 / 0)\n", mistakes=()),
        "In case `run` the solution ends with ZeroDivisionError",
    ),
    "the solution is refused": (replace(SOUND, solution="import os\n" + SOLUTION), "solution.py:1: The solution does"),
    "the solution is random": (
        replace(SOUND, solution="import random\nprint(random.random())\n", mistakes=()),
        "Two runs of case `run` differ",
    ),
    "an idle program passes": (
        replace(SOUND, solution="number = 3\n", mistakes=()),
        "exercise.toml:1: An empty file passes",
    ),
    "a mistake passes": (
        replace(SOUND, mistakes=(replace(MISTAKE, source='"""x"""\n' + SOLUTION),)),
        "mistakes/stops_early.py:1: This mistake passes",
    ),
    "a mistake is told another sentence": (
        replace(SOUND, mistakes=(replace(TWIN, name="a_twin", says="Another sentence."), MISTAKE)),
        "is not told its own sentence first, but: Another sentence.",
    ),
    "a mistake is not run": (
        replace(SOUND, mistakes=(replace(MISTAKE, source='"""x"""\nimport os\n'),)),
        "This mistake is not run: refused",
    ),
    "two mistakes behave alike": (replace(SOUND, mistakes=(MISTAKE, TWIN)), "mistakes/twin.py:1: This behaves like"),
    "a marked line is not named": (
        replace(
            SOUND,
            mistakes=(replace(MISTAKE, source=MISTAKE.source + "if False:\n    print(number * 10)\n", marks=(3,)),),
        ),
        "mistakes/stops_early.py:3: The marked line is not the one named",
    ),
    "a sentence is too long": (
        replace(SOUND, mistakes=(replace(MISTAKE, says="so " * 26),)),
        "The message has 26 words",
    ),
    "a sentence has jargon": (
        replace(SOUND, mistakes=(replace(MISTAKE, says="The iterable ends too early."),)),
        "The message says `iterable`",
    ),
    "a hint gives a line away": (
        replace(SOUND, hints=("Write print(number * 10) in the loop.",)),
        "Hint 1 gives away the solution's line `print(number * 10)`",
    ),
    "a prediction's starter is right": (
        replace(PREDICTION, starter='PREDICTION = "10\\n20\\n30"\n'),
        "starter.py:1: The starter passes already",
    ),
    "a right answer stands in the starter": (replace(CHOICE, starter='ANSWER = "A"\n'), "The starter passes already"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault: str, sandbox: Sandbox) -> None:
    exercise, complaint = FAULTS[fault]
    faults = verify_exercise(exercise, sandbox)
    assert any(complaint in text for text in faults), faults


@pytest.mark.parametrize("exercise", [SOUND, PREDICTION, CHOICE, DOUBLE], ids=lambda e: e.name)
def test_a_sound_exercise_is_proven(exercise: Exercise, sandbox: Sandbox) -> None:
    assert verify_exercise(exercise, sandbox) == []


@pytest.mark.parametrize("kept", KEPT_SECRETS)
def test_what_may_be_quoted_is_no_secret(kept: str, sandbox: Sandbox) -> None:
    assert verify_exercise(KEPT_SECRETS[kept], sandbox) == []


def test_all_faults_are_listed_at_once(sandbox: Sandbox) -> None:
    exercise = replace(
        SOUND,
        starter="number = 1\n" + SOLUTION.replace("1, 4", "number, 4"),
        mistakes=(MISTAKE, TWIN),
        hints=("Write `for number in range(1, 4):`.",),
    )
    assert len(verify_exercise(exercise, sandbox)) >= 3
