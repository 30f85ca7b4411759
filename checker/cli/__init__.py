"""The `checker` command. Exit codes: 0 passed, 1 not passed, 2 usage or exercise fault, 3 our fault."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from checker.words import _, reason

NOT_PASSED, USAGE, BROKEN, INTERRUPTED = 1, 2, 3, 130


def entry() -> NoReturn:
    """The command as a process: ends at once, because taking an interpreter down takes longer than a check."""
    # What a start makes is there to stay: looking through it for garbage again and again is a tenth of its time.
    gc.set_threshold(100_000, 20, 20)
    os._exit(main())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; every expected failure is one sentence on stderr."""
    _prepare_streams()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        code = NOT_PASSED  # whoever read our output has seen enough
    except KeyboardInterrupt:
        sys.stderr.write("\n" + _("Stopped; nothing was lost.") + "\n")
        code = INTERRUPTED
    except OSError as error:
        code = say_fault(_reason(error), BROKEN)
    _silence_the_end()
    return code


def _run(arguments: Sequence[str] | None) -> int:
    from checker.cli.arguments import parse_arguments
    from checker.cli.faults import Refused

    try:
        options = parse_arguments(arguments)
        if "plain" in options:
            os.environ["CHECKER_PLAIN"] = "1"
        return options.command(options)  # type: ignore[no-any-return]
    except SystemExit as end:  # argparse: help and version are done, or a fault has been told
        return end.code if isinstance(end.code, int) else 0
    except Refused as error:
        return say_fault(str(error), error.code)
    except OSError:
        raise
    except Exception as error:
        from checker.model import ExerciseError  # only now: `list` does without the model

        if isinstance(error, ExerciseError):
            return say_fault("\n".join(error.faults), USAGE)
        if os.environ.get("CHECKER_DEBUG"):
            raise
        said = f"{type(error).__name__}: {error}".replace("\n", " ")
        told = _("A fault of checker, not yours: {said}. Please report it; CHECKER_DEBUG=1 shows more.", said=said)
        return say_fault(told, BROKEN)


def say_fault(text: str, code: int) -> int:
    """Faults on standard error; gives the exit code back."""
    from checker.report.safe import safe

    try:
        text = safe(text) if "\n" in text else f"checker: {safe(text)}"
        if sys.stderr.isatty():
            from checker.cli.screen import fitted, screen_of

            text = "\n".join(fitted(line, screen_of(sys.stderr)) for line in text.split("\n"))
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()
    except OSError:
        pass  # the exit code still says it
    return code


def _prepare_streams() -> None:
    """No text is unprintable, and a stream that was closed before we began swallows what it is given."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for good
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _silence_the_end() -> None:
    """Python flushes the streams once more at its end, and must not complain about what we have told."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _reason(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    told = reason(error) + where
    return _("The machine refused: {reason}. Make room or give access, then try again.", reason=told)
