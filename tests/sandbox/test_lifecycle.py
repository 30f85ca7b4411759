"""The forked back end leaves nothing behind: no process, no descriptor, whoever dies first."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from checker.model import Case, Limits, Outcome
from checker.program import parse
from checker.sandbox import open_sandbox

if not os.path.isdir("/proc/self/fd"):
    pytest.skip("needs /proc", allow_module_level=True)


def living(marker: str) -> list[int]:
    """The processes that have a marker on their command line; a fork has that of its parent."""
    found = []
    for entry in os.scandir("/proc"):
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                command = Path(entry.path, "cmdline").read_bytes()
            except OSError:
                continue  # ended while we looked
            if marker.encode() in command:
                found.append(int(entry.name))
    return sorted(found)


def children() -> set[int]:
    """The processes that this one has started and not yet waited for."""
    return {int(pid) for path in Path("/proc/self/task").glob("*/children") for pid in path.read_text().split()}


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)


LEFT_OUT = {"full": (), "no-namespaces": ("namespaces",)}


@pytest.fixture(params=LEFT_OUT)
def box(request) -> Iterator[SimpleNamespace]:
    """A sandbox whose processes can be told from all others, and a way to run one source in it."""
    marker = f"marker_{uuid.uuid4().hex}"
    without = {*LEFT_OUT[request.param], *getattr(request.node.get_closest_marker("without"), "args", ())}
    sandbox = open_sandbox(preload=[marker], backend="forked", without=without)

    def run(source, **limits):
        return sandbox.run(parse(source), (Case("case"),), Limits(**{"wall_s": 20, "cpu_s": 10, **limits}))[0]

    yield SimpleNamespace(run=run, close=sandbox.close, marker=marker, open=sandbox)
    sandbox.close()
    for pid in living(marker):
        os.kill(pid, signal.SIGKILL)


def warm_parent(box: SimpleNamespace) -> int:
    """The process that the controller has started: behind it, in namespaces, there is another."""
    found: set[int] = set()

    def is_known() -> bool:  # the kernel's list of children may lack some while others end
        found.clear()
        found.update(set(living(box.marker)) & children())
        return len(found) == 1

    wait_for(is_known)
    return found.pop()


def children_of(pid: int) -> set[int]:
    with contextlib.suppress(OSError):
        return {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}
    return set()


def crew(box: SimpleNamespace) -> list[int]:
    """The warm parent, in namespaces the first process in them, and the children that are theirs."""
    found = [warm_parent(box)]
    for pid in found:
        found += children_of(pid)
    return found


def waiting_child(box: SimpleNamespace) -> int:
    """The process id of the child that waits for the next job."""
    count = 3 if box.open.walls[0].stands else 2  # in namespaces there is a first process besides
    wait_for(lambda: len(crew(box)) == count and len(living(box.marker)) == count)
    return crew(box)[-1]


def test_close_leaves_no_process_and_no_descriptor():
    known, before = children(), descriptors()
    marker = f"marker_{uuid.uuid4().hex}"
    sandbox = open_sandbox(preload=[marker], backend="forked")
    wait_for(lambda: living(marker))
    assert sandbox.run(parse("print(1)"), (Case("c"),), Limits())[0].stdout == "1\n"
    sandbox.close()
    assert (living(marker), children(), descriptors()) == ([], known, before)
    sandbox.close()  # a second time is no error


def test_a_closed_sandbox_opens_again(box):
    box.close()
    wait_for(lambda: living(box.marker) == [])
    assert box.run("print(1)").stdout == "1\n"
    box.close()
    wait_for(lambda: living(box.marker) == [])


def test_one_that_was_never_used_closes_at_once():
    marker = f"marker_{uuid.uuid4().hex}"
    with open_sandbox(preload=[marker], backend="forked"):
        pass
    wait_for(lambda: living(marker) == [])


SOME = ["print(1)", "1 / 0", "import os; os._exit(0)", "import os; os.abort()", "while True: print('x' * 9999)"]


def test_runs_leak_no_descriptor_and_no_process(box):
    box.run("pass")
    before = descriptors()
    for source in SOME * 10:
        box.run(source, output_kb=16)
    assert descriptors() == before
    assert len(living(box.marker)) <= 3  # the warm parent, the first in its namespaces, the next child
    box.close()
    wait_for(lambda: living(box.marker) == [])


def test_lost_parents_leak_no_descriptor(box):
    box.run("pass")
    before = descriptors()
    for _ in range(5):
        os.kill(warm_parent(box), signal.SIGKILL)
        wait_for(lambda: living(box.marker) == [])
        assert box.run("print(1)").stdout == "1\n"
    assert descriptors() == before


DAEMON = """
import os, signal, time
print(1)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        {body}
    os._exit(0)
os.wait()
"""
DAEMONS = {
    "sleeping": "time.sleep(600)",
    "deaf": "[signal.signal(n, signal.SIG_IGN) for n in (1, 2, 3, 15)]; time.sleep(600)",
    "stopped": "os.kill(os.getpid(), 19)",
    "busy": "\n        while True: pass",
    "holding the pipes": "print(2, flush=True); time.sleep(600)",
    "many": "\n        for _ in range(3): os.fork()\n        time.sleep(600)",
    "on the run": """
        while True:
            try:
                if os.fork(): os._exit(0)
                os.setsid()
            except OSError: pass""",
}


@pytest.mark.without("seccomp")  # which refuses to make them
@pytest.mark.parametrize("kind", DAEMONS)
@pytest.mark.parametrize("ending", ["", "os._exit(0)", "time.sleep(600)"], ids=["finishes", "exits", "hangs"])
def test_orphans_are_gone_after_the_run(box, kind, ending):
    run = box.run(DAEMON.format(body=DAEMONS[kind]) + ending, **({"wall_s": 0.2} if "sleep" in ending else {}))
    expected = {"": Outcome.FINISHED, "os._exit(0)": Outcome.KILLED}.get(ending, Outcome.TIMED_OUT)
    assert run.outcome is expected
    assert box.run("print(7)").stdout == "7\n"
    waiting_child(box)  # and nothing else lives
    assert box.run("print(7)").stdout == "7\n"
    box.close()
    wait_for(lambda: living(box.marker) == [])


def test_an_idle_parent_that_was_killed_is_replaced(box):
    assert box.run("print(1)").stdout == "1\n"
    os.kill(warm_parent(box), signal.SIGKILL)
    assert box.run("print(2)").stdout == "2\n"


def test_a_waiting_child_that_was_killed_is_not_the_programs_fault(box):
    box.run("pass")
    child = waiting_child(box)
    os.kill(child, signal.SIGKILL)
    wait_for(lambda: waiting_child(box) != child)
    run = box.run("print(2)")
    # It was not the program that was killed; whoever runs it, the next runs are their own.
    assert (run.outcome, run.stdout) in [(Outcome.FINISHED, "2\n"), (Outcome.BROKEN, "")]
    sources = ["import os; os._exit(3)", "print(3)", "1 / 0", "print(4)"]
    assert [box.run(source).outcome for source in sources] == ["killed", "finished", "raised", "finished"]


@pytest.mark.parametrize("after", [0.0, 0.05, 0.15])
@pytest.mark.parametrize("victim", ["parent", "both"])
def test_a_parent_killed_during_a_run_never_makes_a_wrong_answer(box, after, victim):
    box.run("pass")
    pids = [warm_parent(box)] if victim == "parent" else living(box.marker)

    def kill():
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    timer = threading.Timer(after, kill)
    timer.start()
    run = box.run("import time\ntime.sleep(0.1)\nprint('right')")
    timer.join()
    told = (run.outcome, run.stdout)
    assert told in [(Outcome.FINISHED, "right\n"), (Outcome.BROKEN, "")] or (
        told[0],
        victim,
    ) == (Outcome.KILLED, "both")
    assert box.run("print(3)").stdout == "3\n"


@pytest.mark.parametrize("kill", ["os.kill(os.getppid(), 9)", "os.killpg(os.getpgid(os.getppid()), 9)"])
def test_a_program_that_kills_its_parent_gets_nothing_for_it(box, kill):
    run = box.run(f"import os, time\nprint('right', flush=True)\n{kill}\ntime.sleep(600)")
    assert run.outcome is Outcome.REFUSED
    assert box.run("print(3)").stdout == "3\n"
    box.close()
    wait_for(lambda: living(box.marker) == [])


CONTROLLER = """
import sys
from checker.model import Case, Limits
from checker.program import parse
from checker.sandbox import open_sandbox
without = ["seccomp"] if "fork" in sys.argv[2] else []
sandbox = open_sandbox(preload=[sys.argv[1]], backend="forked", without=without)
print("open", flush=True)
sandbox.run(parse(sys.argv[2]), (Case("c"),), Limits(cpu_s=600, wall_s=600))
"""
ENDLESS = {
    "busy": "while True: pass",
    "sleeping": "import time\nwhile True: time.sleep(600)",
    "daemon": DAEMON.format(body="time.sleep(600)") + "time.sleep(600)",  # without seccomp
    "nothing": "",
}


@pytest.mark.parametrize("program", ENDLESS)
def test_a_controller_that_dies_leaves_nothing_behind(program):
    marker = f"marker_{uuid.uuid4().hex}"
    controller = subprocess.Popen(
        [sys.executable, "-P", "-c", CONTROLLER, marker, ENDLESS[program]],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    with controller:
        controller.stdout.readline()
        wait_for(lambda: len(living(marker)) >= 3 + (program == "daemon") or controller.poll() is not None)
        controller.kill()
    wait_for(lambda: living(marker) == [])
