"""`checker watch` as a learner sees it."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

OURS = Path(__file__).parents[2] / "exercises"
MENDED = (OURS / "exercise_04" / "starter.py").read_text().replace("for step in pipeline\n", "for step in pipeline:\n")
PASSED = "✓ Passed"
QUIT = "q quit"
STEPS = "".join(f"Running {step} step\n" for step in ("data_preprocessing", "model_training", "model_deployment"))


def record_of(folder: Path, name: str) -> dict[str, object]:
    return json.loads((folder / ".checker" / "progress.json").read_text())["exercises"][name]


def test_the_first_start_opens_the_first_exercise(sit, tmp_path):
    seat = sit("watch")
    text = seat.until("exercise_01 What MLOps is for", "File: exercise_01.py", "0 of 10 passed", QUIT)
    assert text.startswith("exercise_01  What MLOps is for\n")
    assert (tmp_path / "exercise_01.py").exists()
    assert f"]8;;{(tmp_path / 'exercise_01.py').as_uri()}".encode() in seat.raw


def test_fail_hint_pass_next_quit(sit, tmp_path):
    seat = sit("watch", "4")
    seat.until("Python cannot read the file", "Change exercise_04.py in your editor and save it", QUIT)
    seat.save("exercise_04.py", MENDED.replace("Executing", "Running"))
    seat.until("Not yet: the answer differs", "0 of 10 passed")
    seat.press("h")
    seat.until("Hint 1 of 3: ")
    seat.press("h")
    seat.until("Hint 1 of 3: ", "Hint 2 of 3: ")
    seat.save("exercise_04.py", MENDED)
    seat.until(PASSED, "1 of 10 passed", "n: next exercise", gone="in your editor")
    seat.press("n")
    seat.until("exercise_05 From research", gone="Passed")
    seat.press("q")
    assert seat.end() == 0
    assert seat.told == "Go on whenever you like: checker watch"
    seat.assert_clean()
    record = record_of(tmp_path, "exercise_04")
    assert (record["runs"], record["passed"], record["hints"]) == (2, True, 2)


def test_after_a_pass_it_tells_what_happened_not_to_matter(sit):
    seat = sit("watch", "4", rows=50)
    seat.until("Python cannot read the file", QUIT)
    seat.save("exercise_04.py", f"{MENDED}6 == 7\n")
    seat.until(PASSED, "By the way: Line 7 works out `6 == 7`")
    seat.press("e")
    seat.until("A program that it speaks about", gone="By the way")
    seat.save("exercise_04.py", MENDED)
    seat.until(PASSED, gone="By the way")


def test_a_hint_is_seen_at_once_on_a_small_screen(sit):
    seat = sit("watch", "4", rows=24)
    seat.until("The program in exercise_04.py should announce", QUIT, "page down")
    seat.press("h")
    seat.until("Hint 1 of 3: ")
    seat.press("h", "h")
    seat.until("Hint 1 of 3: ", "Hint 3 of 3: ")
    seat.press("page down", "page down")
    seat.until("thirty steps")


def test_a_choice_is_made_with_the_arrows(sit, tmp_path):
    seat = sit("watch")
    seat.until("A To find new learning", QUIT)
    seat.press("down")
    seat.until("> A To find")
    seat.press("enter")
    seat.until("Not yet: the answer differs", "Finding better algorithms is research.")
    seat.press("down")
    seat.until("> B")
    seat.press("enter")
    seat.until(PASSED, "1 of 10 passed")
    assert 'ANSWER = "B"' in (tmp_path / "exercise_01.py").read_text()


def test_a_choice_is_made_by_its_letter(sit):
    seat = sit("watch")
    seat.until("A To find new learning")
    seat.press("B", "enter")
    seat.until(PASSED)


def test_a_prediction_is_typed(sit, tmp_path):
    seat = sit("watch", "3")
    seat.until("Enter: type your prediction")
    seat.press("enter")
    seat.until("Ctrl-D: hand it in")
    seat.type("Running q step\n")  # a letter that is a key elsewhere
    seat.press("ctrl-d")
    seat.until("Not yet", "> Running q step")
    seat.press("enter")
    seat.until("Ctrl-D: hand it in")
    seat.press(*["\x7f"] * 15)
    seat.until("> _", gone="q step")
    seat.type(STEPS)
    seat.press("ctrl-d")
    seat.until(PASSED)
    assert f'"""\n{STEPS}"""' in (tmp_path / "exercise_03.py").read_text()


def test_it_survives_a_resize(sit):
    seat = sit("watch", "4")
    seat.until("Python cannot read the file", QUIT)
    seat.resize(40, 16)
    text = seat.until("exercise_04 A pipeline", "q quit", "more line")
    assert max(map(len, text.split("\n"))) <= 40
    seat.resize(100, 50)
    seat.until("Python cannot read the file", "thirty steps", QUIT)
    seat.save("exercise_04.py", MENDED)
    seat.until(PASSED)


@pytest.mark.parametrize(("columns", "rows"), [(1, 1), (10, 3), (300, 100)])
def test_a_strange_size_ends_nothing(sit, columns, rows):
    seat = sit("watch", "4")
    seat.until(QUIT)
    seat.resize(columns, rows)
    seat.resize(80, 30)
    seat.until(QUIT, "exercise_04")
    seat.press("q")
    assert seat.end() == 0


def test_an_editor_that_saves_by_rename_is_seen(sit):
    seat = sit("watch", "4")
    seat.until("Python cannot read the file", QUIT)
    seat.save_by_rename("exercise_04.py", "print(1)\n")
    seat.until("Not yet: the answer differs")
    seat.save_by_rename("exercise_04.py", MENDED)
    seat.until(PASSED)


def test_a_deleted_file_is_told_and_comes_back(sit, tmp_path):
    seat = sit("watch", "4")
    seat.until("Python cannot read the file", QUIT)
    os.unlink(tmp_path / "exercise_04.py")
    seat.until("exercise_04.py cannot be read: No such file")
    seat.save("exercise_04.py", MENDED)
    seat.until(PASSED, gone="cannot be read")


def test_a_reset_keeps_the_file(sit, tmp_path):
    (tmp_path / "exercise_04.py").write_text("mine = 1\n")
    seat = sit("watch", "4")
    seat.until("Not yet", QUIT)
    seat.press("r")
    seat.until("Your file is kept as exercise_04.backup-1.py.", "Python cannot read the file")
    assert (tmp_path / "exercise_04.backup-1.py").read_text() == "mine = 1\n"


def test_list_solution_and_explanation_take_the_screen_and_give_it_back(sit):
    seat = sit("watch", "4", rows=60)
    seat.until("Python cannot read the file", QUIT)
    seat.press("l")
    seat.until("> exercise_04", "exercise_10", "Enter: open", gone="cannot read")
    seat.press("down", "enter")
    seat.until("exercise_05 From research", gone="> exercise_04")
    seat.press("l", "up", "enter")
    seat.until("exercise_04 A pipeline", "Python cannot read the file")
    seat.press("s")
    seat.until("To see it now, press s again.")
    seat.press("s")
    seat.until("+ the solution", "What other learners get wrong here:", gone="Python cannot read the file")
    seat.press("escape")
    seat.until("Python cannot read the file")
    seat.press("e")
    seat.until("The `for` line has no colon at its end", gone="Python cannot read the file")


def test_checker_alone_goes_on_once_something_was_begun(sit, tmp_path):
    first = sit()
    first.end()
    assert "checker checks Python exercises" in first.raw.decode()
    run = sit("run", "4")
    run.end()
    seat = sit()
    seat.until("exercise_01 What MLOps is for", QUIT)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)])
def test_a_signal_leaves_the_terminal_clean(sit, number, code):
    seat = sit("watch", "4")
    seat.until(QUIT)
    os.kill(seat.process.pid, number)
    assert seat.end() == code
    seat.assert_clean()


def test_ctrl_c_leaves_the_terminal_clean(sit):
    seat = sit("watch", "4")
    seat.until(QUIT)
    seat.press("ctrl-c")
    assert seat.end() == 130
    seat.assert_clean()
    assert "Stopped; nothing was lost." in seat.raw.decode()


def test_a_fault_of_an_exercise_leaves_the_terminal_clean(sit, tmp_path):
    for name in ("one", "two"):
        folder = tmp_path / "exercises" / name
        folder.mkdir(parents=True)
        (folder / "exercise.toml").write_text('format = 1\ntitle = "Six"\nprompt = "Print 6."\n')
        (folder / "starter.py").write_text("print()\n")
        (folder / "solution.py").write_text("print(6)\n")
    (tmp_path / "exercises" / "two" / "exercise.toml").write_text("format = 1\n")
    seat = sit("watch")
    seat.until("one Six", QUIT)
    seat.press("n")
    assert seat.end() == 2
    seat.assert_clean()
    assert "exercise.toml:1" in seat.raw.decode()


def test_a_frame_is_one_write_that_clears_nothing_first(sit):
    seat = sit("watch", "4")
    seat.until("Python cannot read the file", QUIT)
    before = len(seat.raw)
    seat.save("exercise_04.py", MENDED)
    seat.until(PASSED)
    drawn = seat.raw[before:]
    assert drawn.startswith(b"\x1b[?2026h\x1b[H") and drawn.endswith(b"\x1b[J\x1b[?2026l")
    assert drawn.count(b"\x1b[H") == 1
    assert b"\x1b[2J" not in drawn


def test_an_ascii_terminal_gets_ascii(sit):
    seat = sit("watch", "4", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    seat.until("[x] Not yet", "q quit")
    assert seat.raw.isascii()


def test_without_colours_there_are_none(sit):
    seat = sit("watch", "4", NO_COLOR="1")
    seat.until("Not yet", QUIT)
    assert b"\x1b[1" not in seat.raw.replace(b"\x1b[1049", b"")


def test_without_a_terminal_it_says_so(tmp_path, sit):
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "checker", "watch"],
        cwd=tmp_path,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == "checker: `checker watch` needs a terminal to draw on; here there is none. Check your file once instead: checker run\n"
    )
    seat = sit("watch", TERM="dumb")
    assert seat.end() == 2


def test_run_asks_at_the_prompt_of_a_terminal(sit, tmp_path):
    seat = sit("run", "1")
    seat.until("Your answer (A, B, C, D, or Enter to leave it open):")
    seat.type("x\n")
    seat.type("b\n")
    assert seat.end() == 0
    assert "✓ Passed" in seat.raw.decode()
    assert 'ANSWER = "B"' in (tmp_path / "exercise_01.py").read_text()


def test_run_keeps_what_the_file_holds_on_enter(sit, tmp_path):
    (tmp_path / "exercise_01.py").write_text('ANSWER = "A"\n')
    seat = sit("run", "1")
    seat.until("B To bring models into everyday use", "or Enter to keep A):")
    seat.press("enter")
    assert seat.end() == 1
    assert "Next: run the same command again, and choose again." in seat.told
    assert (tmp_path / "exercise_01.py").read_text() == 'ANSWER = "A"\n'
