"""`checker grade` as a teacher and as a CI job use it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

SLOW = "import time\n\ntime.sleep(0.05)\nprint(6)  # {}\n"


def verdicts(answer) -> dict[str, str]:
    reports = json.loads(answer.out)["reports"]
    return {report["submission"]["learner"]: report["verdict"] for report in reports}


def test_a_class(hand_in, grade):
    hand_in({"alice/six.py": "print(6)\n", "bob/six.py": "print(7)\n", "carol/six.py": "print(6\n"})
    answer = grade("class")
    assert answer.code == 1
    lines = [line.split() for line in answer.out.splitlines() if line[:1] in "✓✗"]
    assert [[line[1], line[-1]] for line in lines if line] == [
        ["alice", "passed"],
        ["bob", "wrong"],
        ["carol", "unreadable"],
    ]
    assert answer.err == "1 of 3 passed, 3 graded now.\n"


def test_all_passed(hand_in, grade):
    hand_in({"alice/six.py": "print(6)\n", "bob/six.py": "print(2 * 3)\n"})
    answer = grade("class", "--format", "json")
    assert (answer.code, verdicts(answer)) == (0, {"alice": "passed", "bob": "passed"})


def test_a_zip_and_a_list_and_a_file(hand_in, grade, tmp_path):
    folder = hand_in({"alice/six.py": "print(6)\n", "bob/six.py": "print(7)\n"})
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        archive.writestr("carol/six.py", "print(6)\n")
        archive.writestr("../dan/six.py", "print(6)\n")
    paths = tmp_path / "paths"
    paths.write_text("class/bob/six.py\nclass/nobody/six.py\nclass/../class/alice/six.py\n")
    with paths.open("rb") as listed:
        answer = grade("more.zip", "-", str(folder / "alice" / "six.py"), "--format", "json", stdin=listed)
    assert verdicts(answer) == {"alice": "passed", "bob": "wrong", "carol": "passed"}
    assert answer.code == 1
    assert "more.zip/../dan/six.py: A path in a zip must stay within it" in answer.err
    assert "class/nobody/six.py: class/nobody/six.py cannot be graded: No such file" in answer.err
    assert "must not go up by `..`" in answer.err
    assert answer.err.endswith("2 of 3 passed, 2 graded now, 3 not graded.\n")


def test_a_path_that_is_named_twice_is_graded_once(hand_in, grade):
    hand_in({"alice/six.py": "print(6)\n"})
    answer = grade("class", "class", "--format", "json")
    assert (answer.code, verdicts(answer), answer.err) == (0, {"alice": "passed"}, "1 of 1 passed, 1 graded now.\n")


def test_a_path_that_is_not_there_leaves_no_store_behind(hand_in, grade, tmp_path):
    hand_in({"alice/six.py": "print(6)\n"})
    answer = grade("class", "clas", "--store", "new.db")
    assert (answer.code, answer.out) == (2, "")
    assert "clas cannot be graded: No such file or directory." in answer.err
    assert not (tmp_path / "new.db").exists()


def test_what_cannot_be_graded_is_one_sentence_and_the_rest_goes_on(hand_in, grade, tmp_path):
    folder = hand_in(
        {"alice/six.py": "print(6)\n", "bob/six.py": "", "bob/old/six.py": "", "e\nvil\x1b[31m/six.py": ""}
    )
    (folder / "carol").mkdir()
    (folder / "carol" / "six.py").symlink_to("../alice/six.py")
    os.mkfifo(folder / "alice" / "pipe.py")
    answer = grade("class", "--format", "json")
    assert (answer.code, verdicts(answer)) == (1, {"alice": "passed"})
    assert len(answer.err.splitlines()) == 4
    assert "\x1b" not in answer.err and "e\\nvil" in answer.err
    assert "bob has two files for six" in answer.err


def test_thousands_of_sentences_are_not_told_one_by_one(hand_in, grade):
    folder = hand_in({"alice/six.py": "print(6)\n"})
    for number in range(60):
        (folder / f"l{number}").mkdir()
        (folder / f"l{number}" / "six.py").symlink_to("x")
    answer = grade("class")
    assert "... and 10 more that cannot be graded." in answer.err
    assert len(answer.err.splitlines()) == 52


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["nowhere"], "nowhere cannot be graded: No such file or directory. Name a folder, a file or a zip."),
        (["class", "--layout", "{learner}.py"], "The layout must say where {exercise} stands"),
        (["class", "--layout", "{exercise}/{who}"], "The layout has `{who}`"),
        (["class", "--jobs", "0"], "a whole number from 1 to 1000 is needed"),
        (["class", "--format", "xyz"], "There is no format `xyz`"),
        (["class", "--format", "json", "--output", "a", "--output", "b"], "more --output than --format"),
        (["class", "--format", "json", "--format", "terminal"], "Only one format can go to standard output"),
        (["class", "--scheduler", "tcp://127.0.0.1:1"], "--scheduler is for --engine dask."),
        (["class", "--store", "class"], "class is a folder; a store is one file"),
        (["class", "--store", "course/six/exercise.toml"], "is not a store of checker"),
        (["course/six/exercise.toml", "--store", "nowhere/s.db"], "There is no folder nowhere for the store"),
        (["empty"], "No submission to any exercise is in empty"),
        (["class", "--exercises", "nowhere"], "There is no folder `nowhere`"),
        (["."], "lie inside of what is graded"),
        ([], "The following arguments are required: PATH"),
    ],
)  # fmt: skip
def test_wrong_usage(hand_in, grade, tmp_path, arguments, sentence):
    hand_in({"alice/six.py": "print(6)\n"})
    (tmp_path / "empty").mkdir()
    answer = grade(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert sentence in " ".join(answer.err.split())
    assert (tmp_path / "course/six/exercise.toml").read_text().startswith("format")


def test_an_exercise_that_is_at_fault(hand_in, grade, tmp_path):
    hand_in({"alice/six.py": "print(6)\n"})
    (tmp_path / "course" / "six" / "solution.py").write_text("while True: pass\n")
    answer = grade("class")
    assert (answer.code, answer.out) == (2, "")
    assert "course/six/solution.py:1: The solution does not run to its end" in answer.err


def test_outputs_are_written_whole_or_not_at_all(hand_in, grade, tmp_path):
    hand_in({"alice/six.py": "print(7)\n"})
    answer = grade("class", "--format", "json", "--output", "r.jsonl", "--format", "terminal")
    assert "Not yet" in answer.out
    assert json.loads((tmp_path / "r.jsonl").read_text())["reports"][0]["verdict"] == "wrong"
    answer = grade("class", "--format", "json", "--output", "nowhere/r.jsonl")
    assert answer.code == 2
    assert sorted(os.listdir(tmp_path)) == ["class", "course", "r.jsonl"]


def test_a_learner_does_not_see_hidden_cases(hand_in, grade, tmp_path):
    hand_in({"alice/six.py": "print(input())\n"})
    toml = tmp_path / "course" / "six" / "exercise.toml"
    toml.write_text(toml.read_text() + '[[case]]\nname = "one"\nstdin = "sesame"\nhidden = true\n')
    (tmp_path / "course" / "six" / "solution.py").write_text("print(input() + ' opens')\n")
    for more, seen in ((["--for", "learner"], False), ([], False), (["--for", "teacher"], True)):
        answer = grade("class", "--format", "json", "--store", "s.db", *more)
        assert ("sesame" in answer.out) is seen


def test_an_unchanged_class_is_not_graded_again(hand_in, grade):
    hand_in({"alice/six.py": "print(6)\n", "bob/six.py": "print(7)\n", "carol/six.py": "print(6)\n"})
    first = grade("class", "--store", "s.db", "--format", "json")
    assert first.err == "2 of 3 passed, 2 graded now.\n", "identical sources are run once"
    again = grade("class", "--store", "s.db", "--format", "json")
    assert again.err == "2 of 3 passed, 0 graded now.\n"
    assert json.loads(again.out)["reports"] == json.loads(first.out)["reports"]
    hand_in({"bob/six.py": "print(3 + 3)\n"})
    assert grade("class", "--store", "s.db").err == "3 of 3 passed, 1 graded now.\n"


def test_an_output_that_would_say_the_same_is_left_alone(hand_in, grade, tmp_path):
    def stamp(*options: str) -> int:
        grade("class", "--store", "s.db", "--format", "csv", "--output", "all.csv", *options)
        return (tmp_path / "all.csv").stat().st_ino  # a file that is written is a new one

    hand_in({"alice/six.py": "print(6)\n"})
    first = stamp()
    said = (tmp_path / "all.csv").read_text()
    assert stamp() == first
    assert stamp("--for", "teacher") != first, "another reader"
    (tmp_path / "all.csv").write_text("mine")
    stamp()
    assert (tmp_path / "all.csv").read_text() == said, "somebody has changed it"
    hand_in({"bob/six.py": "print(6)\n"})
    before = stamp()
    assert (tmp_path / "all.csv").read_text().startswith(said) and "bob" in (tmp_path / "all.csv").read_text()
    (tmp_path / "class" / "bob" / "six.py").unlink()
    assert stamp() != before and (tmp_path / "all.csv").read_text() == said, "one submission less"


def test_fast_says_less_and_has_results_of_its_own(hand_in, grade, tmp_path, write_exercise):
    """A slip is only found by searching; the workers are to know that nobody asked for it."""
    solution = "for n in range(1, 4):\n    print('n is', n)\n"
    write_exercise(tmp_path / "course" / "count", {"solution.py": solution})
    hand_in({"alice/count.py": solution.replace("1, 4", "3"), "bob/count.py": solution})
    told = []
    for options in ([], ["--fast"], [], ["--fast"]):
        answer = grade("class", "--store", "s.db", "--format", "json", *options)
        alice, bob = json.loads(answer.out)["reports"]
        assert (alice["verdict"], bob["verdict"], bob["diagnoses"]) == ("wrong", "passed", [])
        told.append((alice["diagnoses"][0]["rule"], answer.err))
    once, again = "1 of 2 passed, 2 graded now.\n", "1 of 2 passed, 0 graded now.\n"
    with_search, without = "range_start", "wrong_output"
    assert told == [(with_search, once), (without, once), (with_search, again), (without, again)]


def test_a_store_keeps_the_results_of_each_language(hand_in, grade):
    hand_in({"alice/six.py": "print(seven)\n"})
    told = []
    for language in ("en", "de", "en", "de"):
        answer = grade("class", "--store", "s.db", "--format", "json", "--lang", language)
        told.append(json.loads(answer.out)["reports"][0]["diagnoses"][0]["message"])
    english, german, *again = told
    assert again == [english, german]
    assert english != german
    assert "`seven`" in english and "`seven`" in german


def many(hand_in, number: int) -> None:
    hand_in({f"learner_{n:03}/six.py": SLOW.format(n) for n in range(number)})


def start(environment, tmp_path: Path, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-P", "-m", "checker", "grade", "class", "--exercises", "course", *arguments]
    return subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )


def wait_for_results(running: subprocess.Popen[bytes], folder: Path, number: int) -> None:
    """Until at least so many are in the store."""
    while running.poll() is None:
        if (folder / "s.db").exists() and len(kept_in(folder)) >= number:
            return
    raise AssertionError(f"it ended early: {running.communicate()}")


def kept_in(folder: Path) -> list[int]:
    """How often each result was written, in a copy of the store as it is right now: what kill -9 would leave."""
    with TemporaryDirectory() as copy:
        for part in ("s.db", "s.db-wal"):
            if (folder / part).exists():
                shutil.copy(folder / part, copy)
        with closing(sqlite3.connect(f"{copy}/s.db")) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'result'").fetchone():
                return []
            return [runs for (runs,) in database.execute("SELECT runs FROM result")]


def test_killed_at_any_moment_it_goes_on_where_it_was(hand_in, grade, environment, tmp_path):
    """Nothing is graded twice, and nothing is lost: not even while it is killed again and again."""
    number = 200
    many(hand_in, number)
    done = 0
    for _ in range(3):
        with start(environment, tmp_path, "--store", "s.db") as running:
            wait_for_results(running, tmp_path, done + 1)
            os.kill(running.pid, signal.SIGKILL)
        kept = kept_in(tmp_path)
        assert done < len(kept) < number
        assert set(kept) == {1}
        done = len(kept)
    answer = grade("class", "--store", "s.db", "--format", "json")
    assert answer.code == 0
    assert answer.err.splitlines()[-1] == f"{number} of {number} passed, {number - done} graded now."
    assert len(verdicts(answer)) == number
    assert kept_in(tmp_path) == [1] * number


@pytest.mark.parametrize("store", [["--store", "s.db"], []])
def test_ctrl_c_is_one_sentence(hand_in, grade, environment, tmp_path, store):
    many(hand_in, 200)
    if not store:
        (tmp_path / "class" / "zoe").symlink_to("learner_001")
    with start(environment, tmp_path, *store) as running:
        if store:
            wait_for_results(running, tmp_path, 1)
        else:  # one sentence that comes before anything is graded says that it is at work
            assert b"which is not followed" in running.stderr.readline()
        os.killpg(running.pid, signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (130, b"")
    told = err.decode().splitlines()
    assert told[-1].startswith("checker: Stopped. ")
    assert not [line for line in told[:-1] if "graded, " not in line]
    if store:
        done = len(kept_in(tmp_path))
        assert 1 <= done < 200, "it was stopped in the middle"
        again = grade("class", *store)
        assert (again.code, again.err.splitlines()[-1]) == (0, f"200 of 200 passed, {200 - done} graded now.")
        assert kept_in(tmp_path) == [1] * 200


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_ctrl_c_is_not_for_the_workers(hand_in, environment, tmp_path):
    """One who heard it would end in a traceback or lose its batch; what they run must hear it as under plain Python."""
    many(hand_in, 60)
    hears = "import signal\n\nassert signal.getsignal(signal.SIGINT) is signal.default_int_handler\nprint(6)\n"
    hand_in({"zoe/six.py": hears})
    toml = tmp_path / "course" / "six" / "exercise.toml"
    toml.write_text(f'{toml.read_text()}imports = ["signal", "time"]\n')
    with start(environment, tmp_path, "--store", "s.db") as running:
        for number in (1, 17, 33):
            wait_for_results(running, tmp_path, number)
            for child in Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text().split():
                os.kill(int(child), signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, err.decode().splitlines()[-1]) == (0, "61 of 61 passed, 61 graded now."), out
    assert kept_in(tmp_path) == [1] * 61


def test_walls_that_are_missing(hand_in, grade, monkeypatch, tmp_path):
    """Where Landlock, seccomp and the rest do not stand nothing is run, unless that is wanted."""
    hand_in({"alice/six.py": "print(6)\n"})
    weak = "import checker.sandbox as s, sys\nreal = s.open_sandbox\ns.open_sandbox = lambda *a, **k: real(*a, **{**k, 'without': s.KERNEL_WALLS})\n"
    (tmp_path / "weak").mkdir()
    (tmp_path / "weak" / "sitecustomize.py").write_text(weak)
    env = {
        "PYTHONPATH": os.pathsep.join(
            [str(tmp_path / "weak"), os.environ.get("PYTHONPATH", str(Path(__file__).parents[2]))]
        )
    }
    answer = grade("class", env=env)
    assert (answer.code, answer.out) == (3, "")
    assert "Other people's programs are not run here" in answer.err and "--allow-weak-sandbox" in answer.err
    answer = grade("class", "--allow-weak-sandbox", env=env)
    assert (answer.code, answer.err) == (0, "1 of 1 passed, 1 graded now.\n")


def test_a_full_disk(hand_in, environment, grade, tmp_path):
    hand_in({f"l{n}/six.py": f"print(6)  # {n}" + "#" * 20_000 for n in range(50)})
    limited = "import resource, os, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, -1)); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    command = [
        sys.executable,
        "-c",
        limited,
        "-m",
        "checker",
        "grade",
        "class",
        "--exercises",
        "course",
        "--store",
        "s.db",
    ]
    ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "is full or fails" in ended.stderr and "Traceback" not in ended.stderr
    assert grade("class", "--store", "s.db").code == 0


def test_dask_that_is_not_installed(hand_in, grade, tmp_path):
    hand_in({"alice/six.py": "print(6)\n"})
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "sitecustomize.py").write_text("import sys\nsys.modules['distributed'] = None\n")
    env = {
        "PYTHONPATH": os.pathsep.join(
            [str(tmp_path / "without"), os.environ.get("PYTHONPATH", str(Path(__file__).parents[2]))]
        )
    }
    answer = grade("class", "--engine", "dask", env=env)
    assert (answer.code, answer.out) == (2, "")
    assert "pip install 'checker[dask]'" in answer.err
