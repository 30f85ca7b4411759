"""What several test modules share."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator

import pytest

from checker import Report, Submission, check, open_sandbox, words
from checker.model import Exercise, Sandbox

# A script's job in the background is deaf to Ctrl-C from its start, and so would be all that the tests run.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


# Many tests start Python on the checkout: once it is compiled there, each of them starts in a third of the time.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# Tests read English, whatever the machine speaks.
os.environ["LANGUAGE"] = "en"


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    """Whatever a test has spoken, the next one hears English."""
    yield
    words.speak(words.ENGLISH)
    os.environ["LANGUAGE"] = words.ENGLISH


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with open_sandbox(mode="bulk") as opened:  # as for a class; one learner's way is what the commands take
        yield opened


@pytest.fixture
def checked(sandbox: Sandbox) -> Callable[[Exercise, str], Report]:
    """The strict report on a source text."""

    def report(exercise: Exercise, source: str, **options: bool) -> Report:
        submission = Submission("ada", exercise.filename, source.encode())
        return check(exercise, submission, sandbox, strict=True, **options)

    return report
