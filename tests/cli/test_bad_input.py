"""Bad input of any kind gets one clear sentence and the right exit code, and nothing is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

NULLS = "This file is not a text: it contains null bytes."
NOT_UTF8 = "that is not UTF-8 text; save the file as UTF-8."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (bytes(range(128)) * 12, NULLS),
        (b"print(1)\nx = 'a\0b'\n", NULLS),
        (b"\x7fELF\x02\x01\x01\xff\xfe", f"Line 1 holds a byte (0xff) {NOT_UTF8}"),
        ("x = 'é'\n".encode("latin-1"), f"Line 1 holds a byte (0xe9) {NOT_UTF8}"),
        (b"a = 1\nb = 2\nc = '\xff'\n", f"Line 3 holds a byte (0xff) {NOT_UTF8}"),
        ("print(1)\n".encode("utf-16"), "This file is saved as UTF-16; save it as UTF-8."),
        (b"# coding: utf-7\nprint(1)\n", "This file says its encoding is `utf-7`; save it as UTF-8 instead."),
        (b"x" * 10_000_000, "This file is too big: an exercise's file has 64 KB at most."),
        (b"(" * 300, "Python cannot read"),
    ],
    ids=["binary", "null", "ELF", "latin-1", "line 3", "UTF-16", "UTF-7", "10 MB", "brackets"],
)
def test_a_file_that_is_no_program_is_told_so(checker, six, content, sentence):
    six.write_bytes(content)
    answer = checker("run")
    assert (answer.code, answer.err) == (1, "")
    assert "✗ Not yet: Python cannot read the file" in answer.out
    assert sentence in answer.told
    assert "Next: change six.py" in answer.out
    assert six.read_bytes() == content


@pytest.mark.parametrize("content", [b"if 1:\r\n    print(6)\r\n", b"\xef\xbb\xbfprint(6)"], ids=["CRLF", "BOM"])
def test_line_ends_and_byte_order_marks_of_any_editor_are_welcome(checker, six, content):
    six.write_bytes(content)
    assert checker("run").code == 0


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("nowhere/x.py", "There is no folder nowhere; make it, or run this where your files are."),
        ("folder", "folder is a folder; name the file to check."),
        ("dangling", "dangling"),
        ("file/x.py", "file/x.py"),
        ("x" * 300, "x" * 300),
    ],
    ids=["missing folder", "a folder", "dangling link", "below a file", "too long"],
)
def test_a_path_that_is_no_file_is_a_fault_of_usage(checker, tmp_path, path, sentence):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    (tmp_path / "dangling").symlink_to("nothing")
    answer = checker("run", "4", "--file", path)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith(f"checker: {sentence}")
    assert sorted(os.listdir(tmp_path)) == ["dangling", "file", "folder"]


@pytest.mark.parametrize(("name", "code"), [("six.py", 2), (".checker/progress.json", 1)])
def test_a_pipe_in_place_of_a_file_is_not_waited_for(checker, six, name, code):
    (six.parent / ".checker").mkdir()
    os.mkfifo(six.parent / name)
    assert checker("run", "six").code == code


# ---------------------------------------------------------------- the machine


@pytest.mark.skipif(not os.path.isdir("/sys"), reason="/sys refuses writes, even those of root")
@pytest.mark.parametrize("command", ["run 4", "run 4 --json", "reset 4"])
def test_a_read_only_folder_takes_no_starter(run_checker, command):
    answer = run_checker("/sys", *command.split())
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == "checker: exercise_04.py cannot be written here; go to a folder of your own and try again.\n"


@pytest.mark.skipif(not os.path.isdir("/sys"), reason="/sys refuses writes, even those of root")
@pytest.mark.parametrize("command", ["", "list", "hint 4", "solution 4 --give-up"])
def test_in_a_read_only_folder_everything_can_be_read(run_checker, command):
    answer = run_checker("/sys", *command.split())
    assert answer.code == 0
    assert len(answer.out) > 50
    if command == "hint 4":
        assert answer.err.startswith("checker: Your progress was not saved, because .checker/progress.json")
    assert answer.err.count("\n") == (command == "hint 4")


@pytest.mark.skipif(not os.path.isdir("/sys"), reason="/sys refuses writes, even those of root")
def test_a_file_elsewhere_is_checked_from_a_read_only_folder(run_checker, tmp_path, mended):
    (tmp_path / "exercise_04.py").write_text(mended)
    assert run_checker("/sys", "run", str(tmp_path / "exercise_04.py")).code == 0
    assert (tmp_path / ".checker" / "progress.json").exists()


@pytest.fixture
def without_room(checker, six):
    """The answer to `run` where not one byte can be written to any file, and so no program can be run."""
    resource = pytest.importorskip("resource")
    six.write_text("print(6)\n")
    return checker("run", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY)))


def test_a_machine_that_cannot_run_programs_is_no_verdict(without_room):
    assert without_room.code == 3
    assert "No verdict: checker itself failed, which is not your fault" in without_room.told
    assert "Passed" not in without_room.out
    assert "Not yet" not in without_room.out


def test_no_verdict_says_what_to_do(without_room):
    assert "again" in without_room.told


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is a disk that is full")
@pytest.mark.parametrize("command", ["run 4 --json", "hint 4", ""])
def test_a_full_disk_is_the_machines_fault(checker, command):
    with open("/dev/full", "wb") as full:
        answer = checker(*command.split(), stdout=full)
    sentence = "The machine refused: No space left on device. Make room or give access, then try again."
    assert (answer.code, answer.err) == (3, f"checker: {sentence}\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is a disk that is full")
@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_on_a_full_disk_is_no_success(checker, option):
    with open("/dev/full", "wb") as full:
        assert checker(option, stdout=full).code == 3


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="/dev/full is a disk that is full")
@pytest.mark.parametrize(("command", "code"), [("run 99", 2), ("foo", 2)])
def test_errors_that_cannot_be_told_keep_their_exit_code(checker, command, code):
    with open("/dev/full", "wb") as full:
        assert checker(*command.split(), stderr=full).code == code


@pytest.mark.parametrize("command", ["list", "run 4", "run 4 --json"])
def test_a_closed_pipe_is_no_disaster(environment, tmp_path, command):
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "checker", *command.split()],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in (0, 1)


@pytest.mark.parametrize("command", ["run 4", "run 4 --json", ""])
def test_without_any_standard_output_there_is_no_traceback(checker, command):
    answer = checker(*command.split(), stdout=None, preexec_fn=lambda: os.close(1))
    assert answer.code in (0, 1, 3)


# ---------------------------------------------------------------- text that is out to do harm

HARM = "\x1b[31mred\x1b[2J\x1b]0;title\x07 \x9b31m \u202egnp.exe \u2066\u200b \r\b \x00 \u2028end"
COMMAND = "::error file=x,line=1::pwned"


@pytest.mark.parametrize("form", ["--all", "--json"])
@pytest.mark.parametrize(
    "body",
    [
        f"print({HARM!r})",
        f"raise ValueError({HARM!r})",
        f"{{}}[{HARM!r}]",
        f"raise type({HARM!r}.replace(chr(0), ''), (Exception,), {{}})",
        "print('" + "".join(c for c in HARM if c not in "\r\n\x00") + "')",
    ],
    ids=["printed", "raised", "a key", "an error's name", "in the source"],
)
def test_control_characters_never_reach_the_terminal(checker, six, body, form):
    six.write_text(f"for step in [1]:\n    {body}\n", encoding="utf-8")
    answer = checker("run", "six", form)
    assert answer.code == 1
    assert [c for c in answer.out if not c.isprintable() and c != "\n"] == []
    assert answer.err == ""
    assert "31mred" in answer.out


def commands_in(out: str) -> list[str]:
    """Lines that GitHub's runner takes for a command; it does not mind blanks before one."""
    return [line for line in out.splitlines() if line.lstrip().startswith("::") or "##[" in line]


@pytest.mark.parametrize("form", ["--all", "--json"])
def test_a_printed_workflow_command_is_no_command(checker, six, form):
    six.write_text(f"print({COMMAND!r})\nprint({COMMAND!r})\n")
    answer = checker("run", "six", form)
    assert "pwned" in answer.out
    assert commands_in(answer.out) == []


@pytest.mark.parametrize(
    "body",
    [f"raise ValueError('{'::error::pwned ' * 6}')", f"print('{'::error::pwned ' * 6}')", "print('##[error]pwned')"],
    ids=["raised", "printed", "old style"],
)
def test_no_workflow_command_gets_to_the_start_of_a_line(checker, six, body):
    six.write_text(f"{body}\n")
    assert commands_in(checker("run").out) == []


@pytest.mark.parametrize("name", ["\x1b[31m.py", "x\n::error::pwned.py", "\u202eyp.exe.py"])
def test_the_name_of_a_file_is_made_harmless_too(checker, six, name):
    out = checker("run", "six", "--file", name).out
    assert [c for c in out if not c.isprintable() and c != "\n"] == []
    assert commands_in(out) == []


def test_the_list_makes_titles_harmless(checker, write_exercise, tmp_path):
    write_exercise(tmp_path / "exercises" / "six", {"exercise.toml": 'title = "\\u001b[31mSix\\n::error::x"\n'})
    out = checker("list").out
    assert "\x1b" not in out
    assert commands_in(out) == []


# ---------------------------------------------------------------- Ctrl-C


def descendants(pid: int) -> list[int]:
    """The processes started by this one, with theirs."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8") as file:
                parent = int(file.read().rpartition(")")[2].split()[1])
        except OSError:
            continue  # gone meanwhile
        if parent == pid:
            found += [int(name), *descendants(int(name))]
    return found


def ticks(pid: int) -> int:
    """How long a process has been computing, in hundredths of a second."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            return int(file.read().rpartition(")")[2].split()[11])
    except OSError:
        return 0


def alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for(condition, what):
    """Poll until it is so; fails when nothing happens for long."""
    for _ in range(3000):
        if condition():
            return
        time.sleep(0.01)
    pytest.fail(f"waited in vain for {what}")


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="/proc says which processes there are")
def test_ctrl_c_ends_everything_and_loses_nothing(environment, write_exercise, tmp_path):
    slow = 'format = 1\ntitle = "Six"\nprompt = "Six."\n[limits]\ncpu_s = 50\nwall_s = 100\n'
    write_exercise(tmp_path / "exercises" / "six", {"exercise.toml": slow})
    (tmp_path / "six.py").write_text("while True:\n    pass\n")
    with subprocess.Popen(
        [sys.executable, "-m", "checker", "run", "six"],
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        children: list[int] = []

        def looping() -> bool:
            children[:] = descendants(process.pid)
            return len(children) >= 2 and max(map(ticks, children)) >= 20

        wait_for(looping, "the submission to loop")
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err.count(b"Stopped; nothing was lost.\n")) == (130, b"", 1)
    assert len(err.split(b"\n")) <= 3  # one line, after the one that shows ^C
    wait_for(lambda: not any(map(alive, children)), "its processes to be gone")
    assert (tmp_path / "six.py").read_text() == "while True:\n    pass\n"
    assert sorted(os.listdir(tmp_path)) == ["exercises", "six.py"]


# ---------------------------------------------------------------- our own faults


def test_a_fault_of_ours_is_told_as_ours(checker, environment, tmp_path):
    """A module of ours that is broken stands in for a fault that nobody has found yet."""
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "rich.py").write_text("1 / 0\n")
    path = os.pathsep.join([str(tmp_path / "broken"), environment.get("PYTHONPATH", "")])
    answer = checker("run", "4", env={"PYTHONPATH": path})
    assert (answer.code, answer.err.count("\n")) == (3, 1)
    assert answer.err.startswith("checker: A fault of checker, not yours: ZeroDivisionError: division by zero.")
