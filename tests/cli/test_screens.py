"""What is printed fits the terminal: its width, its colours, its characters; or a pipe, which has none."""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys

import pytest

fcntl = pytest.importorskip("fcntl")
pty = pytest.importorskip("pty")
termios = pytest.importorskip("termios")

VERBS = ("run", "list", "show", "hint", "solution", "reset", "explain", "verify")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")
WRONG = """\
pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(f"Executing the step that is called {step}")
"""


@pytest.fixture(scope="module")
def on_terminal(environment, tmp_path_factory):
    """Runs `checker` on a pseudo-terminal of a width; returns its exit code and all that it drew."""
    folder = tmp_path_factory.mktemp("terminal")

    def run(*arguments, columns=80, source=WRONG, **env):
        (folder / "exercise_04.py").write_text(source)
        if not arguments:  # to whom has begun, `checker` alone is `checker watch`
            shutil.rmtree(folder / ".checker", ignore_errors=True)
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        with subprocess.Popen(
            [sys.executable, "-m", "checker", *arguments],
            cwd=folder,
            env={**environment, **env},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
        ) as process:
            os.close(theirs)
            drawn = b""
            try:
                while chunk := os.read(ours, 65536):
                    drawn += chunk
            except OSError:  # how Linux says that the other end is closed
                pass
            os.close(ours)
        return process.returncode, drawn.decode("utf-8").replace("\r\n", "\n")

    return run


def test_a_terminal_gets_colours_and_the_same_words(on_terminal, run_checker, tmp_path):
    (tmp_path / "exercise_04.py").write_text(WRONG)
    piped = run_checker(tmp_path, "run", "4")
    code, drawn = on_terminal("run", "4")
    assert code == piped.code == 1
    assert "\x1b[1;31m✗ Not yet: the answer differs\x1b[0m" in drawn
    assert COLOUR.sub("", drawn) == piped.out
    assert "\x1b" not in piped.out


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "TERM=dumb"])
@pytest.mark.parametrize("command", [["run", "4"], []], ids=" ".join)
def test_a_terminal_without_colours_is_respected(on_terminal, command, env):
    code, drawn = on_terminal(*command, **env)
    assert code == (1 if command[:1] == ["run"] else 0)
    assert drawn.startswith(("exercise_04  ", "checker checks"))
    assert "\x1b" not in drawn


def test_an_empty_no_color_is_no_wish(on_terminal):
    assert COLOUR.search(on_terminal("run", "4", NO_COLOR="")[1])


def report_part(drawn: str) -> list[str]:
    """The lines of the report, without those that follow it."""
    return COLOUR.sub("", drawn).partition("\n  Next: ")[0].split("\n")


@pytest.mark.parametrize(
    "columns",
    [60, 40],
)
@pytest.mark.parametrize("source", [WRONG, WRONG.replace("pipeline:", "pipeline")])
def test_a_narrow_terminal_gets_narrow_lines(on_terminal, columns, source):
    lines = report_part(on_terminal("run", "4", columns=columns, source=source)[1])
    assert [line for line in lines if len(line) > columns] == []
    assert any("Not yet" in line or "Almost" in line for line in lines)
    assert any(re.fullmatch(r" *│ +\^+", line) for line in lines)


@pytest.mark.parametrize("command", ["run 4", "show 4", "list", "explain", ""])
def test_nothing_is_wider_than_a_narrow_terminal(on_terminal, command):
    lines = COLOUR.sub("", on_terminal(*command.split(), columns=40)[1]).split("\n")
    assert [line for line in lines if len(line) > 40] == []


@pytest.mark.parametrize("columns", [1, 500])
def test_a_terminal_of_a_strange_width_breaks_nothing(on_terminal, columns):
    code, drawn = on_terminal("run", "4", columns=columns)
    assert code == 1
    assert "Traceback" not in drawn
    assert max(map(len, COLOUR.sub("", drawn).split("\n"))) <= 100
    assert "Line 1 of the output is" in " ".join(COLOUR.sub("", drawn).split())


@pytest.mark.parametrize("command", ["run 4", "show 3", "hint 1", "solution 4 --give-up", "explain missing_f", "list"])
def test_an_ascii_terminal_gets_ascii(checker, tmp_path, command):
    (tmp_path / "exercise_04.py").write_text(WRONG.replace("called", "‚called‘ ✓"), encoding="utf-8")
    answer = checker(*command.split(), env={"PYTHONIOENCODING": "ascii"})
    assert answer.out.isascii()
    assert "\\u2502" not in answer.out
    if command == "run 4":
        assert "\n  [x] Not yet: the answer differs\n" in answer.out
        assert "\n      |     ^" in answer.out
        assert "\\u2713" in answer.out


@pytest.mark.parametrize(
    ("source", "mark"),
    [(WRONG, "[x] Not yet"), (WRONG.replace("the step that is called ", " "), "[~] Almost"), ("", "[x] Not yet")],
)
def test_meaning_never_rests_on_colour_alone(checker, tmp_path, source, mark):
    (tmp_path / "exercise_04.py").write_text(source)
    assert mark in checker("run", "4", env={"PYTHONIOENCODING": "ascii"}).out


# ---------------------------------------------------------------- reading


def test_checker_alone_explains_itself_on_one_screen(checker):
    answer = checker()
    lines = answer.out.splitlines()
    assert (answer.code, answer.err) == (0, "")
    assert len(lines) <= 24
    assert [verb for verb in VERBS if f"\n  checker {verb} " not in answer.out and verb != "list"] == []
    assert "\n  checker list " in answer.out
    assert lines[-1] == "Next: checker run exercise_01"


def test_checker_alone_fits_80_columns(checker):
    assert max(map(len, checker().out.splitlines())) <= 80


def test_the_list_shows_every_exercise_in_order(checker, our_exercises):
    answer = checker("list")
    rows = [line.split() for line in answer.out.splitlines() if line.startswith("exercise_")]
    assert [row[0] for row in rows] == sorted(path.name for path in our_exercises.iterdir())
    assert rows[3] == ["exercise_04", "-", "medium", *"A pipeline that does not start".split()]
    assert (answer.code, answer.out.splitlines()[-1]) == (0, "0 of 40 passed")
    assert max(map(len, answer.out.splitlines())) <= 80


def test_the_list_tells_begun_from_untouched(checker):
    checker("run", "4")
    states = [line.split()[1] for line in checker("list").out.splitlines() if line.startswith("exercise_")]
    assert states == ["-"] * 3 + ["begun"] + ["-"] * 36


def test_show_prints_the_task_and_touches_nothing(checker, tmp_path):
    answer = checker("show", "4")
    assert answer.out.startswith(
        "exercise_04  A pipeline that does not start\n  medium, about 5 min, usually 3 tries\n"
    )
    assert answer.out.endswith("\n  program should also work for a pipeline with thirty steps.\n")
    assert (answer.code, list(tmp_path.iterdir())) == (0, [])


def test_the_version_is_one_line(checker):
    answer = checker("--version")
    assert (answer.code, answer.err) == (0, "")
    assert re.fullmatch(r"checker [0-9]+\.[0-9]+\.[0-9]+\S*\n", answer.out)


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_every_verb_has_help_that_fits(checker, tmp_path, verb):
    answer = checker(*verb.split(), "--help")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"usage: checker {verb}".rstrip())
    assert max(map(len, answer.out.splitlines())) <= 80
    assert len(answer.out.splitlines()) <= 24
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("rnu", "There is no command `rnu`; did you mean `checker run`?"),
        ("soluton 4", "There is no command `soluton`; did you mean `checker solution`?"),
        ("xyzzy", "There is no command `xyzzy`; see `checker --help`."),
        ("run 4 --jsn", "--jsn; see `checker --help`."),
        ("--vers", "--vers; see `checker --help`."),
        ("run 4 5", "5; see `checker --help`."),
        ("run 4 --file", "--file: expected one argument; see `checker run --help`."),
        ("reset", "EXERCISE; see `checker reset --help`."),
        ("solution --give-up", "EXERCISE; see `checker solution --help`."),
    ],
)
def test_a_wrong_command_line_gets_one_sentence(checker, tmp_path, arguments, said):
    answer = checker(*arguments.split())
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith("checker: ")
    assert answer.err.rstrip("\n").endswith(said)
    assert list(tmp_path.iterdir()) == []
