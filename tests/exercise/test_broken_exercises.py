"""Every fault that an exercise's author can make, with the very line and sentence that tells it."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from checker.constructs import parse_construct
from checker.exercise import load_exercise
from checker.model import ExerciseError

TOP = 'format = 1\ntitle = "Adding up"\nprompt = "Add up the numbers."\n'
CASE = TOP + '[[case]]\nname = "a"\n'
CHOICE = TOP + 'ask = "choice"\n'
RIGHT = '[[option]]\nkey = "A"\ntext = "one"\nright = true\n'
WRONG = '[[option]]\nkey = "B"\ntext = "two"\nwhy = "No."\n'

# What is added to a sound exercise.toml from line 4 on -> the one fault of it.
ADDED = {
    # keys
    'titel = "x"': "4: `titel` is not a key of exercise.toml (did you mean `title`?).",
    "zzz = 1": "4: `zzz` is not a key of exercise.toml.",
    "[limits]\ncpu = 1": "5: `cpu` is not a key of [limits] (did you mean `cpu_s`?).",
    '[[case]]\nname = "a"\n\nstdn = ""': "7: `stdn` is not a key of [[case]] (did you mean `stdin`?).",
    "[limits]\nhints = []": "5: `hints` is not a key of [limits]; it belongs at the top, before the first "
    "line in square brackets.",
    'stdin = "3"': "4: `stdin` is not a key of exercise.toml; it belongs in [[case]].",
    'says = "No."': "4: `says` is not a key of exercise.toml; it belongs in [[forbid]] or in [[require]].",
    "[[case]]": "4: `name` is missing in this [[case]].",
    '[[forbid]]\nconstruct = "for"': "4: `says` is missing in this [[forbid]].",
    '"\\u001b[2J" = 1': "4: `\\x1b[2J` is not a key of exercise.toml.",
    # kinds of values
    "level = 3": "4: `level` must be a text, not a whole number.",
    "ask = true": "4: `ask` must be a text, not true or false.",
    "quick_check = 1979-05-27": "4: `quick_check` must be a text, not a date or time.",
    "minutes = true": "4: `minutes` must be a number, not true or false.",
    "attempts = 1.5": "4: `attempts` must be a whole number, not a number.",
    "topic = 3": "4: `topic` must be a text, not a whole number.",
    'topic = ""': "4: `topic` must not be empty.",
    "tolerance = true": "4: `tolerance` must be a number, not true or false.",
    'reorder = "yes"': "4: `reorder` must be true or false, not a text.",
    'hints = "x"': "4: `hints` must be a list, not a text.",
    'hints = [\n  "x",\n  3,\n]': "6: Entry 2 of `hints` must be a text, not a whole number.",
    'hints = [\n  "x",\n  " ",\n]': "6: Entry 2 of `hints` must not be empty.",
    'concepts = [""]': "4: Entry 1 of `concepts` must not be empty.",
    'explanation = [""]': "4: Entry 1 of `explanation` must not be empty.",
    'imports = ["no module"]': "4: Entry 1 of `imports` must be the name of a module, such as `math`, not `no module`.",
    "limits = 3": "4: `limits` must be a table headed [limits], not a whole number.",
    "[case]": "4: `case` must be tables, each headed [[case]], not a table.",
    "[[limits]]": "4: `limits` must be a table headed [limits], not a list.",
    "case = [1]": "4: `case` must be tables, each headed [[case]], not a list.",
    # allowed values
    'ask = "kode"': "4: `ask` must be `code`, `output` or `choice`, not `kode` (did you mean `code`?).",
    'level = "easier"': "4: `level` must be `easy`, `medium`, `intermediate`, `hard`, `advanced` or "
    "`expert`, not `easier` (did you mean `easy`?).",
    'compare = "words"': "4: `compare` must be `default`, `exact`, `layout`, `tokens`, `floats` or "
    "`unordered-lines`, not `words`.",
    "attempts = -1": "4: `attempts` must be 0 or more, not -1.",
    "points = -1": "4: `points` must be from 0 to 100000, not -1.",
    'points = "10"': "4: `points` must be a number, not a text.",
    "tolerance = -0.1": "4: `tolerance` must be from 0 to 100000, not -0.1.",
    "tolerance = nan": "4: `tolerance` must be from 0 to 100000, not nan.",
    "[limits]\ncpu_s = 0": "5: `cpu_s` must be more than 0 and at most 60, not 0.",
    "[limits]\ncpu_s = 60.5": "5: `cpu_s` must be more than 0 and at most 60, not 60.5.",
    "[limits]\ncpu_s = inf": "5: `cpu_s` must be more than 0 and at most 60, not inf.",
    "[limits]\nwall_s = -1": "5: `wall_s` must be more than 0 and at most 120, not -1.",
    "[limits]\nwall_s = 121": "5: `wall_s` must be more than 0 and at most 120, not 121.",
    "[limits]\nmemory_mb = 31": "5: `memory_mb` must be from 32 to 4096, not 31.",
    "[limits]\nmemory_mb = 4097": "5: `memory_mb` must be from 32 to 4096, not 4097.",
    "[limits]\noutput_kb = 0": "5: `output_kb` must be from 1 to 16384, not 0.",
    "[limits]\noutput_kb = 16385": "5: `output_kb` must be from 1 to 16384, not 16385.",
    f"[limits]\noutput_kb = 0x{'f' * 5000}": "5: `output_kb` must be from 1 to 16384, not a number of that size.",
    # what may vary
    "vary = 3": "4: `vary` must be tables, each headed [[vary]], not a whole number.",
    '[[vary]]\ncall = "f({n})"\nn = "int"': "6: `n` must say what values there are, such as `int, 0 to 9`, "
    '`text of "ab ", at most 5 long` or `list of int, 0 to 9, at most 4 long`, not `int`.',
    '[[vary]]\ncall = "f({n})"\nn = 3': "6: `n` must be a text, not a whole number.",
    '[[vary]]\ncall = "f({n})"\nn = "int, 9 to 0"': "6: `n` must go from a smaller to a larger number, and be at "
    "most 20 long.",
    '[[vary]]\ncall = "f({n})"\nn = "list of bool, at most 21 long"': "6: `n` must go from a smaller to a larger "
    "number, and be at most 20 long.",
    '[[vary]]\ncall = "f(3)"': '4: This [[vary]] varies nothing; give it a name, such as `n = "int, 0 to 9"`.',
    '[[vary]]\ncall = "f({n})"\nn = "bool"\nm = "bool"': "7: `{m}` stands neither in `call` nor in `stdin`.",
    '[[vary]]\ncall = "f({n}, {m})"\nn = "bool"': "5: `{m}` stands here, but this [[vary]] does not say what it "
    "may be.",
    '[[vary]]\ncall = "f({n}"\nn = "bool"': "5: `call` must be one Python expression, such as `total([1, 2])`, "
    "not `f({n}`.",
    '[[vary]]\nstdin = "{n}"\nn = "bool"\ncompare = "x"': "7: `compare` must be `default`, `exact`, `layout`, "
    "`tokens`, `floats` or `unordered-lines`, not `x`.",
    '[[vary]]\nstdin = "{n}"\nn = "bool"\n"a b" = "bool"': "7: `a b` is no name that could stand in braces.",
    # one key against another
    '[[option]]\nkey = "A"\ntext = "x"': '4: An [[option]] is only for an exercise with `ask = "choice"`.',
    # not TOML
    "hints = [": "4: This is not valid TOML: the file ends before this is complete.",
    'hints = ["a"': "4: This is not valid TOML: a list has no closing bracket.",
    'hints = [\n"a"\n"b"]': "6: This is not valid TOML: a list has no closing bracket, or a comma is missing in it.",
    "hints 3": "4: This is not valid TOML: expected '=' after a key in a key/value pair.",
    "level = easy": "4: This is not valid TOML: there is no value here that TOML knows; a text needs quotes around it.",
    'level = "easy': "4: This is not valid TOML: a text has no closing quotes on its line.",
    'title = "x"': "4: This is not valid TOML: this key stands here for the second time.",
    'quick_check = """\n\n\n': "4: This is not valid TOML: a text has no closing quotes.",
    f"minutes = {'9' * 5000}": "1: This is not valid TOML: a number in it has too many digits.",
    f"hints = {'[' * 9000}": "1: This is not valid TOML: it is nested too deeply.",
}

# What is added to the case that starts on line 4, from line 6 on -> the one fault of it.
ADDED_TO_CASE = {
    'call = "total("': "6: `call` must be one Python expression, such as `total([1, 2])`, not `total(`.",
    'call = "x = 1"': "6: `call` must be one Python expression, such as `total([1, 2])`, not `x = 1`.",
    'call = "yield"': "6: `call` must be one Python expression, such as `total([1, 2])`, not `yield`.",
    'call = ""': "6: `call` must not be empty.",
    'call = "\\u0000"': "6: `call` must be one Python expression, such as `total([1, 2])`, not `\\x00`.",
    'call = "f()"\nreturns = "g()"': "7: `returns` must be a plain Python value, such as `3`, `'abc'` or "
    "`[1, 2]`, not `g()`.",
    'call = "f()"\nreturns = "[1, ...]"': "7: `returns` must be a plain Python value, such as `3`, `'abc'` "
    "or `[1, 2]`, not `[1, ...]`.",
    'call = "f()"\nreturns = "{[]}"': "7: `returns` must be a plain Python value, such as `3`, `'abc'` or "
    "`[1, 2]`, not `{[]}`.",
    'call = "f()"\nreturns = 3': "7: `returns` must be a text, not a whole number.",
    'raises = "Value Error"': "6: `raises` must be the name of an error, such as `ValueError`, not `Value Error`.",
    'raises = "None"': "6: `raises` must be the name of an error, such as `ValueError`, not `None`.",
    'returns = "3"': "6: `returns` needs a `call` whose value it tells.",
    'call = "f()"\nraises = "E"\nreturns = "3"': "7: A case has `returns` or `raises`, not both: a call does only one.",
    "points = -1": "6: `points` must be from 0 to 100000, not -1.",
    'argv = ["a", 1]': "6: Entry 2 of `argv` must be a text, not a whole number.",
    'compare = "loose"': "6: `compare` must be `default`, `exact`, `layout`, `tokens`, `floats` or "
    "`unordered-lines`, not `loose`.",
    '[[case]]\nname = "b"\n[[case]]\nname = "a"': "9: `name` must be unique, but the [[case]] of line 5 has `a` too.",
    '[[case]]\nname = "two\\nlines"': "7: `name` must be one line of plain text.",
    '[[case]]\nname = ""': "7: `name` must not be empty.",
}

# What follows `ask = "choice"` on line 4 -> the one fault of it.
CHOICES = {
    "": "4: A choice has 2 to 8 times an [[option]], not 0.",
    RIGHT: "5: A choice has 2 to 8 times an [[option]], not 1.",
    RIGHT + "".join(WRONG.replace("B", key) for key in "BCDEFGHI"): "5: A choice has 2 to 8 times an "
    "[[option]], not 9.",
    WRONG + WRONG.replace("B", "C"): "5: No [[option]] is right; one must have `right = true`.",
    RIGHT + RIGHT.replace("A", "B"): "12: Only one [[option]] may be right, and one before this is.",
    RIGHT + WRONG.replace("B", "a"): "10: `key` must be unique, but the [[option]] of line 6 has `a` too.",
    RIGHT + WRONG.replace('why = "No."', ""): "9: `why` is missing in this wrong [[option]].",
    RIGHT + WRONG.replace('"No."', '""'): "12: `why` must not be empty.",
    RIGHT + 'why = "No."\n' + WRONG: "9: `why` is for a wrong option; what makes this one right belongs in "
    "`explanation`.",
    RIGHT + WRONG + '[[case]]\nname = "a"': '13: A [[case]] runs a program, but with `ask = "choice"` there is none.',
    "reorder = true\n" + RIGHT + WRONG: '5: `reorder` is only for an exercise with `ask = "code"`.',
    "option = 3": "5: `option` must be tables, each headed [[option]], not a whole number.",
    RIGHT + '[[option]]\nkey = "B"\ntext = "x"\nright = []': "12: `right` must be true or false, not a list.",
}

# Files that are changed, added or left out -> the one fault.
FILES = {
    "no title": (
        {"exercise.toml": 'format = 1\nprompt = "x"'},
        "exercise.toml:1: `title` is missing.",
    ),
    "empty prompt": (
        {"exercise.toml": 'format = 1\ntitle = "x"\nprompt = """\n \n"""'},
        "exercise.toml:3: `prompt` must not be empty.",
    ),
    "long title": (
        {"exercise.toml": TOP.replace("Adding up", "é" * 61)},
        "exercise.toml:2: `title` is 61 characters long; at most 60 are shown in full.",
    ),
    "format 2": (
        {"exercise.toml": TOP.replace("1", "2")},
        "exercise.toml:1: `format` must be 1, the only format that this checker reads.",
    ),
    "format true": (
        {"exercise.toml": TOP.replace("1", "true")},
        "exercise.toml:1: `format` must be 1, the only format that this checker reads.",
    ),
    "toml not UTF-8": (
        {"exercise.toml": TOP.encode() + b"level = '\xff'"},
        "exercise.toml:4: This is not UTF-8 text; save the file as UTF-8.",
    ),
    "starter not UTF-8": (
        {"starter.py": b"a\r\nb\n\xe4"},
        "starter.py:3: This is not UTF-8 text; save the file as UTF-8.",
    ),
    "no toml": ({"exercise.toml": None}, "exercise.toml:1: This file is missing; it holds what is asked."),
    "no starter": (
        {"starter.py": None},
        "starter.py:1: This file is missing; it holds what the learner begins from.",
    ),
    "no solution": (
        {"solution.py": None},
        "solution.py:1: This file is missing; it holds a program that passes.",
    ),
    "no program": (
        {"exercise.toml": TOP + 'ask = "output"', "solution.py": None},
        "program.py:1: This file is missing; it holds the program whose output is asked for.",
    ),
    "program and solution": (
        {"program.py": "1"},
        'program.py:1: This has no place where `ask = "code"`; solution.py takes its place.',
    ),
    "solution of a choice": (
        {"exercise.toml": CHOICE + RIGHT + WRONG},
        'solution.py:1: This has no place where `ask = "choice"`.',
    ),
    "solution does not parse": (
        {"solution.py": "x = 1\nprint(\n"},
        "solution.py:2: Python cannot read this: '(' was never closed.",
    ),
    "solution does not compile": (
        {"solution.py": "x = 1\n\nreturn x\n"},
        "solution.py:3: Python cannot read this: 'return' outside function.",
    ),
    "program does not parse": (
        {"exercise.toml": TOP + 'ask = "output"', "solution.py": None, "program.py": "\n)"},
        "program.py:2: Python cannot read this: unmatched ')'.",
    ),
    "reorder an output": (
        {
            "exercise.toml": TOP + 'ask = "output"\nreorder = true',
            "solution.py": None,
            "program.py": "print(1)",
        },
        'exercise.toml:5: `reorder` is only for an exercise with `ask = "code"`.',
    ),
    "no docstring": (
        {"mistakes/a.py": "x = 1\n"},
        "mistakes/a.py:1: A mistake begins with a docstring: the sentence for the learner.",
    ),
    "empty docstring": (
        {"mistakes/a.py": '""" """'},
        "mistakes/a.py:1: A mistake begins with a docstring: the sentence for the learner.",
    ),
    "docstring of bytes": (
        {"mistakes/a.py": "b'Says.'"},
        "mistakes/a.py:1: A mistake begins with a docstring: the sentence for the learner.",
    ),
    "mistake not UTF-8": (
        {"mistakes/a.py": b"'\xff'"},
        "mistakes/a.py:1: This is not UTF-8 text; save the file as UTF-8.",
    ),
    "other file among mistakes": (
        {"mistakes/a.txt": ""},
        "mistakes/a.txt:1: A folder of mistakes holds only `.py` files.",
    ),
    "other file among solutions": (
        {"solutions/a.txt": ""},
        "solutions/a.txt:1: A folder of solutions holds only `.py` files.",
    ),
    "another solution does not parse": (
        {"solutions/a.py": "x = 1\nprint(\n"},
        "solutions/a.py:2: Python cannot read this: '(' was never closed.",
    ),
    "another solution of an output": (
        {
            "exercise.toml": TOP + 'ask = "output"',
            "solution.py": None,
            "program.py": "print(1)",
            "solutions/a.py": "print(1)",
        },
        'solutions/a.py:1: This has no place where `ask = "output"`.',
    ),
    "vary an output": (
        {
            "exercise.toml": TOP + 'ask = "output"\n[[vary]]\nstdin = "{n}"\nn = "bool"',
            "solution.py": None,
            "program.py": "print(1)",
        },
        'exercise.toml:5: A [[vary]] is only for an exercise with `ask = "code"`.',
    ),
    "stray file": (
        {"solutions.py": ""},
        "solutions.py:1: This has no place in an exercise folder (did you mean `solution.py`?).",
    ),
    "stray folder": ({"data/a": "", "data/b": ""}, "data:1: This has no place in an exercise folder."),
    "stray with a line break": (
        {"a\nb": ""},
        "a\\nb:1: This has no place in an exercise folder.",
    ),
    "mistakes is a file": ({"mistakes": ""}, "mistakes:1: This folder cannot be read: Not a directory."),
    "starter is a folder": (
        {"starter.py/x": "", "starter.py": None},
        "starter.py:1: This is not a plain file.",
    ),
    "too large": ({"README.md": "x" * (256 * 1024 + 1)}, "README.md:1: This file is larger than 256 KB."),
}


@pytest.mark.parametrize(("added", "fault"), ADDED.items(), ids=lambda text: text[:40])
def test_an_addition_to_the_description(exercise, added, fault, faults_of):
    assert faults_of(exercise({"exercise.toml": f"{TOP}{added}\n"})) == [f"exercise.toml:{fault}"]


@pytest.mark.parametrize(("added", "fault"), ADDED_TO_CASE.items(), ids=lambda text: text[:40])
def test_an_addition_to_a_case(exercise, added, fault, faults_of):
    assert faults_of(exercise({"exercise.toml": f"{CASE}{added}\n"})) == [f"exercise.toml:{fault}"]


@pytest.mark.parametrize(("options", "fault"), CHOICES.items(), ids=range(len(CHOICES)))
def test_a_choice(exercise, options, fault, faults_of):
    files = {"exercise.toml": CHOICE + options, "solution.py": None}

    assert faults_of(exercise(files)) == [f"exercise.toml:{fault}"]


@pytest.mark.parametrize(("files", "fault"), FILES.values(), ids=FILES)
def test_a_file(exercise, files, fault, faults_of):
    assert faults_of(exercise(files)) == [fault]


def test_all_faults_are_told_at_once_from_top_to_bottom(exercise, faults_of):
    files = {
        "exercise.toml": 'format = 3\ntitle = ""\n[[case]]\nraises = "a b"\n[limits]\ncpu_s = "x"\n',
        "solution.py": "print(",
        "starter.py": None,
        "mistakes/a.py": "1",
        "notes.txt": "",
    }

    assert faults_of(exercise(files)) == [
        "exercise.toml:1: `format` must be 1, the only format that this checker reads.",
        "exercise.toml:1: `prompt` is missing.",
        "exercise.toml:2: `title` must not be empty.",
        "exercise.toml:3: `name` is missing in this [[case]].",
        "exercise.toml:4: `raises` must be the name of an error, such as `ValueError`, not `a b`.",
        "exercise.toml:6: `cpu_s` must be a number, not a text.",
        "mistakes/a.py:1: A mistake begins with a docstring: the sentence for the learner.",
        "notes.txt:1: This has no place in an exercise folder.",
        "solution.py:1: Python cannot read this: '(' was never closed.",
        "starter.py:1: This file is missing; it holds what the learner begins from.",
    ]


def test_faults_on_one_line_are_told_in_the_order_of_the_line(exercise, faults_of):
    toml = TOP + "limits = { wall_s = 0, cpu_s = 0 }"

    assert faults_of(exercise({"exercise.toml": toml})) == [
        "exercise.toml:4: `wall_s` must be more than 0 and at most 120, not 0.",
        "exercise.toml:4: `cpu_s` must be more than 0 and at most 60, not 0.",
    ]


def test_a_null_byte_in_the_solution(exercise, faults_of):
    (fault,) = faults_of(exercise({"solution.py": "x = 1\0"}))

    # What Python calls it differs between versions, and some of them name no line.
    assert re.fullmatch(r"solution\.py:1: Python cannot read this: source code .*null bytes\.", fault)


def test_a_file_that_cannot_be_read(exercise, faults_of, monkeypatch):
    def refuse(path: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    folder = exercise({})
    monkeypatch.setattr(Path, "read_bytes", refuse)  # the tests may run as root, who may read anything

    assert faults_of(folder) == [
        "exercise.toml:1: This file cannot be read: Permission denied.",
        "starter.py:1: This file cannot be read: Permission denied.",
    ]


def test_a_wrong_ask_does_not_spoil_the_other_faults(exercise, faults_of):
    toml = TOP + 'ask = "x"\nreorder = true\n[[case]]\nname = 1\n[[option]]\nkey = "A"\ntext = "x"\n'

    assert faults_of(exercise({"exercise.toml": toml, "solution.py": None})) == [
        "exercise.toml:4: `ask` must be `code`, `output` or `choice`, not `x`.",
        "exercise.toml:7: `name` must be a text, not a whole number.",
    ]


def test_a_construct_that_nothing_finds(exercise, faults_of):
    added = '[[forbid]]\nsays = "No."\nconstruct = "for while"\n'

    with pytest.raises(ValueError, match="for while") as refused:
        parse_construct("for while")

    assert faults_of(exercise({"exercise.toml": TOP + added})) == [f"exercise.toml:6: {refused.value}"]


@pytest.mark.parametrize("name", ["starter.py", "README.md", "mistakes", "mistakes/a.py"])
def test_a_link_that_leads_out(exercise, tmp_path, name, faults_of):
    target = tmp_path / "elsewhere"
    target.mkdir()
    folder = exercise({"starter.py": None} if name == "starter.py" else {})
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).symlink_to(target)

    assert faults_of(folder) == [f"{name}:1: This link leads out of the exercise folder; put a copy here instead."]


def test_a_link_to_nowhere_and_one_to_itself(exercise, faults_of):
    folder = exercise({"starter.py": None})
    (folder / "starter.py").symlink_to("gone.py")
    (folder / "README.md").symlink_to("README.md")

    assert faults_of(folder) == [
        "README.md:1: This file cannot be read: Too many levels of symbolic links.",
        "starter.py:1: This file cannot be read: No such file or directory.",
    ]


def test_a_pipe_is_not_waited_for(exercise, faults_of):
    folder = exercise({"solution.py": None})
    os.mkfifo(folder / "solution.py")

    assert faults_of(folder) == ["solution.py:1: This is not a plain file."]


def test_a_name_that_is_no_text(exercise, faults_of):
    folder = exercise({})
    with open(os.fsencode(folder) + b"/\xff", "w"):
        pass

    assert faults_of(folder) == ["\\udcff:1: This has no place in an exercise folder."]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(ExerciseError) as caught:
        load_exercise(tmp_path / "none")

    assert caught.value.faults == (f"{tmp_path}/none:1: There is no such exercise folder.",)


def test_a_path_is_told_as_it_was_given(exercise, monkeypatch, faults_of):
    folder = exercise({"starter.py": None})
    monkeypatch.chdir(folder.parent)

    (fault,) = faults_of(folder.relative_to(folder.parent))

    assert fault.startswith("starter.py:1: ")
