"""Ordinary programs do in the sandbox what they do under plain Python, down to the byte and the line.

A program in `programs/` may say in its first comment lines what it needs: `# needs: 3.12` (that Python or a newer
one), `# stdin: "..."`, `# argv: [...]` (without the name of the program) and `# prompts: [...]`.

Prompts are the one wanted difference (docs/decisions/0002): plain Python shows them on standard output, the sandbox
on standard error. `prompts` lists what the program's calls of `input` show, in order; both outputs are compared
without these texts, each of which must be there.
"""

from __future__ import annotations

import codecs
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from checker.exercise import find_course
from checker.model import Case, Limits, Outcome, Run, Sandbox
from checker.program import parse
from checker.sandbox import open_sandbox

HERE = Path(__file__).parent
# Nothing but the program itself may end a run, however busy the machine is.
LIMITS = Limits(cpu_s=20, wall_s=40, memory_mb=512, output_kb=4096, file_kb=1024, processes=64)
# As in a terminal of today: UTF-8, and strict about what is none.
ENVIRONMENT = {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8:strict", "LC_ALL": "C.UTF-8"}
# Where this Python's own shared library is found, on machines that say so in the environment.
ENVIRONMENT |= {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH") if name in os.environ}


@dataclass(frozen=True)
class Sample:
    """A program and what it is given."""

    name: str
    source: bytes
    argv: tuple[str, ...] = ("exercise.py",)  # whole
    stdin: str = ""
    prompts: tuple[str, ...] = ()


# ---------------------------------------------------------------- the samples

INPUT = {"stdin": '""', "argv": "[]", "prompts": "[]"}  # where a program says nothing


def header(source: bytes) -> dict[str, str]:
    """What a program's first comment lines say."""
    said: dict[str, str] = {}
    for line in source.removeprefix(codecs.BOM_UTF8).split(b"\n"):
        if not line.startswith(b"#"):
            break
        if found := re.fullmatch(r"# (needs|stdin|argv|prompts): (.+)", line.decode("latin-1").rstrip()):
            said[found[1]] = found[2]
    return said


def corpus() -> Iterator[Sample]:
    """The programs of the folder that this Python can read."""
    for path in sorted(HERE.glob("programs/*.py")):
        source = path.read_bytes()
        said = header(source)
        if tuple(map(int, said.get("needs", "3.11").split("."))) > sys.version_info:
            continue
        stdin, argv, prompts = (json.loads(said.get(key, none)) for key, none in INPUT.items())
        yield Sample(path.stem, source, ("exercise.py", *argv), stdin, tuple(prompts))


def course() -> Iterator[Sample]:
    """Every program of every exercise that Python can read, with the input of each case that calls nothing.

    A mistake is given the first input alone: what it does with the others, its solution and its starter have shown.
    """
    found = find_course(HERE.parent.parent / "exercises")
    for name in found.names:
        exercise = found.load(name)
        programs = {"starter": exercise.starter, "solution": exercise.solution}
        programs |= {f"mistakes-{mistake.name}": mistake.source for mistake in exercise.mistakes}
        inputs = [(case.argv or ("exercise.py",), case.stdin) for case in exercise.cases if case.call is None]
        for part, source in programs.items():
            if source and parse(source).fault is None:
                given = inputs[:1] if part.startswith("mistakes") else inputs
                for number, (argv, stdin) in enumerate(given or [(("exercise.py",), "")], start=1):
                    yield Sample(f"{name}-{part}-{number}", source.encode(), argv, stdin)


CORPUS, COURSE = list(corpus()), list(course())


# ---------------------------------------------------------------- the two ways to run one


def run_plain(sample: Sample, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Plain Python, in a folder that holds the program and nothing else."""
    name, *arguments = sample.argv
    (folder / name).write_bytes(sample.source)
    return subprocess.run(
        [sys.executable, "-s", "-P", name, *arguments],
        cwd=folder,
        env=ENVIRONMENT,
        input=sample.stdin.encode(),
        capture_output=True,
        timeout=60,
    )


def run_in(sandbox: Sandbox, sample: Sample) -> Run:
    """The same in the sandbox."""
    program = parse(sample.source)
    assert program.fault is None, program.fault
    case = Case(sample.name, stdin=sample.stdin, argv=sample.argv)
    return sandbox.run(program, (case,), LIMITS, "exercise.py")[0]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with open_sandbox() as opened:
        yield opened


# ---------------------------------------------------------------- what is compared


def without_prompts(output: str, prompts: tuple[str, ...]) -> str:
    """The output without each of the prompts, which must be there in their order."""
    kept = ""
    for prompt in prompts:
        before, found, output = output.partition(prompt)
        assert found, f"the prompt {prompt!r} is not shown"
        kept += before
    return kept + output


@dataclass(frozen=True)
class Shown:
    """The last traceback that Python shows on standard error."""

    frames: tuple[tuple[int, str], ...]  # line and function of each frame of the program's own file
    type_name: str
    text: str  # the message, with what Python adds to it: notes, suggestions


def shown(stderr: str, filename: str) -> Shown | None:
    """The last traceback that stands at the margin, to the end of the text; None where there is none."""
    *_, last = [None, *re.finditer(r"^(  \+ Exception Group )?Traceback \(most recent call last\):\n", stderr, re.M)]
    if last is None:
        return None
    lines = stderr[last.end() :].rstrip("\n").split("\n")
    if last[1]:  # a group's traceback has a margin, and those of its members come after it
        end = next(number for number, line in enumerate(lines) if line.startswith("  +-"))
        lines = [line.removeprefix("  | ") for line in lines[:end]]
    frames: list[tuple[int, str]] = []
    mark = re.compile(rf'  File "(?:.*/)?{re.escape(filename)}", line (\d+), in (.*)')
    while lines and lines[0].startswith("  "):
        line = lines.pop(0)
        if frame := mark.fullmatch(line):
            frames.append((int(frame[1]), frame[2]))
        elif again := re.fullmatch(r"  \[Previous line repeated (\d+) more times?\]", line):
            frames += frames[-1:] * int(again[1])
    kind, _, text = "\n".join(lines).partition(": ")
    return Shown(tuple(frames), kind.rpartition(".")[2], text)


def assert_same_error(plain: Shown, sandboxed: Shown, run: Run) -> None:
    """The error that a run reports, and what it shows of it, are those of plain Python."""
    assert run.error is not None
    # What is shown is the same, so far as it does not depend on the file being there.
    assert (sandboxed.type_name, sandboxed.text) == (plain.type_name, plain.text)
    assert run.error.type_name == plain.type_name
    if plain.text.startswith("<exception str() failed>"):
        assert run.error.message == ""
    elif plain.type_name.endswith(("SyntaxError", "IndentationError", "TabError")):
        # Python shows the place above the message; `str` puts it behind.
        assert re.sub(r" \(.*, line \d+\)$", "", run.error.message) == plain.text
    else:
        added = plain.text.removeprefix(run.error.message)
        assert plain.text.startswith(run.error.message)
        assert re.fullmatch(r"(\. Did you .*)?(\n.*)*", added)
    frames = [(frame.span.line, frame.function) for frame in run.error.frames]
    if len(plain.frames) > 10:  # a runaway recursion: its beginning and its end
        assert frames == [*plain.frames[:5], *plain.frames[-5:]]
    else:
        assert frames == list(plain.frames)


# What we know to be different, and leave so. (Of a program that happens to agree on some Python nothing is said.)
OUR_FRAMES = "frames of ours lie under the program's, and one under each print"
NO_FILE = "the program is not a file that could be read"
KNOWN = {
    **dict.fromkeys(
        "frames_around_print logging_with_the_calling_function profiling_calls_by_hand recursion_in_a_setter_that_prints"
        " recursion_in_a_thread recursion_limit_lowered recursion_without_end_that_prints stack_of_calls"
        " stack_printed_by_traceback tracing_calls_by_hand warnings_with_a_far_stacklevel".split(),
        OUR_FRAMES,
    ),
    **dict.fromkeys("source_by_linecache source_file_is_there source_read_by_the_program".split(), NO_FILE),
    **dict.fromkeys(
        "del_at_the_end_in_containers del_of_class_attributes_at_the_end".split(), "the order of good-byes"
    ),
    **dict.fromkeys("signals_alarm_remaining signals_defaults".split(), "two signals belong to our clocks"),
    **dict.fromkeys("modules_loaded_at_the_start site_packages_of_this_python".split(), "another start of Python"),
    **dict.fromkeys("help_for_print signature_of_print".split(), "print is not the one in C"),
    "exit_with_a_huge_number": "Python 3.13 speaks of an overflow on standard error",
    "home_folder_and_user": "there is no list of users",
    "stdin_by_its_path": "there is no /dev/stdin",
    "uncaught_whose_str_prints": "the error's text is asked for once more, to be reported",
}


@pytest.mark.parametrize("sample", [*CORPUS, *COURSE], ids=lambda sample: sample.name)
def test_the_sandbox_does_what_plain_python_does(sample: Sample, sandbox: Sandbox, tmp_path: Path) -> None:
    try:
        compare(sample, run_plain(sample, tmp_path), run_in(sandbox, sample))
    except AssertionError:
        if sample.name in KNOWN:
            pytest.xfail(KNOWN[sample.name])
        raise


def compare(sample: Sample, plain: subprocess.CompletedProcess[bytes], run: Run) -> None:
    # As text, for the sake of readable failures; a run's bytes that are no text are decoded in the same way.
    assert run.stdout == without_prompts(plain.stdout.decode("utf-8", "backslashreplace"), sample.prompts)
    plain_stderr = plain.stderr.decode("utf-8", "backslashreplace")
    stderr = without_prompts(run.stderr, sample.prompts)
    match run.outcome:
        case Outcome.FINISHED:
            assert plain.returncode == 0, plain_stderr
        case Outcome.EXITED:
            assert run.error is not None
            assert run.error.message == str(plain.returncode), plain_stderr
            assert stderr.splitlines()[-1:] == plain_stderr.splitlines()[-1:]
        case Outcome.RAISED | Outcome.OUT_OF_MEMORY:
            assert run.error is not None
            assert (run.outcome is Outcome.OUT_OF_MEMORY) == (run.error.type_name == "MemoryError")
            # After a KeyboardInterrupt Python ends itself by the signal that stands for it.
            interrupted = run.error.type_name == "KeyboardInterrupt"
            assert plain.returncode == (-signal.SIGINT if interrupted else 1), plain_stderr
            expected, actual = shown(plain_stderr, sample.argv[0]), shown(stderr, "exercise.py")
            assert (expected is None) == (actual is None)  # the program may have an excepthook of its own
            if expected and actual:
                assert_same_error(expected, actual, run)
        case _:
            pytest.fail(f"{run.outcome}: {stderr}")


def test_the_corpus_is_large() -> None:
    assert len(CORPUS) - len(KNOWN) >= 300
    assert set(KNOWN) <= {sample.name for sample in CORPUS}
