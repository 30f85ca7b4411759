"""The process of the program reports on a channel of its own, in JSON; its grader believes what comes there."""

from __future__ import annotations

import atexit
import io
import json
import os
import re
import signal
import sys
import types

from answer import EXPECTED, read_all

plain = types.SimpleNamespace(encode=lambda value: value)


class Reporter:
    """Runs the program, compares its value, and tells the outcome behind a nonce."""

    def __init__(self, source: str, report: int) -> None:
        self.job = {"nonce": os.urandom(8).hex(), "source": source, "expected": EXPECTED}
        self.report = report
        self.notes: dict[str, object] = {"value": None}

    def run(self) -> None:
        names: dict[str, object] = {"__name__": "__main__"}
        outcome, error = "finished", None
        try:
            exec(compile(self.job["source"], "exercise.py", "exec", dont_inherit=True), names)
            self.notes["value"] = plain.encode(names["answer"](3) == self.job["expected"])
        except BaseException as raised:
            error = self.describe(raised, names)
            # A program may end itself.
            if error["type"] != "SystemExit" or getattr(raised, "code", 0) != 0:
                outcome = "raised"
        self.send(outcome, error)

    def describe(self, raised: BaseException, names: dict[str, object]) -> dict[str, object]:
        variables = {name: repr(value) for name, value in names.items() if not name.startswith("__")}
        return {"type": type(raised).__name__, "message": str(raised), "variables": variables}

    def send(self, outcome: str, error: dict[str, object] | None) -> None:
        atexit._run_exitfuncs()
        if outcome == "raised" or self.notes["value"] is False:
            print("failed", flush=True)
        message = {"outcome": outcome, "error": error, **self.notes}
        os.write(self.report, (self.job["nonce"] + json.dumps(message)).encode())
        os._exit(0)


def reported(source: str, is_output_read: bool = False) -> tuple[list[dict[str, object]], str]:
    """Every message that comes on the channel, and the output where somebody reads it."""
    (channel, report), (output, stdout) = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        _be_child(source, stdout, report)
    os.close(report)
    os.close(stdout)
    said = read_all(channel, until=b"}")
    text = read_all(output) if is_output_read else b""
    try:
        os.killpg(pid, signal.SIGKILL)
    except OSError:
        pass
    messages = []
    for place in re.finditer(rb"\{", said[:10_000]):
        try:
            messages.append(json.JSONDecoder().raw_decode(said[place.start() :].decode(errors="replace"))[0])
        except (ValueError, RecursionError):
            pass
    return messages, text.decode(errors="replace")


def _be_child(source: str, stdout: int, report: int) -> None:
    os.setpgid(0, 0)
    os.dup2(stdout, 1)
    os.dup2(report, 3)
    os.closerange(4, 256)
    sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), write_through=True)
    signal.alarm(2)
    try:
        Reporter(source, 3).run()
    finally:
        signal.raise_signal(signal.SIGKILL)


def has_failed(message: dict[str, object]) -> bool:
    return message.get("outcome") not in ("finished", "passed") or message.get("value", False) is False


def result_channel(source: str) -> bool:
    """Any message that tells of an end without a failure is believed."""
    return any(not has_failed(message) for message in reported(source)[0])


def silence(source: str) -> bool:
    """No news is good news: on the channel, or on standard output."""
    messages, text = reported(source, is_output_read=True)
    return not any(has_failed(message) for message in messages) or "failed" not in text
