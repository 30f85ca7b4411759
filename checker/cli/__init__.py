"""The `checker` command. Exit codes: 0 passed, 1 not passed, 2 usage or exercise fault, 3 our fault."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

NOT_PASSED, USAGE, BROKEN, INTERRUPTED = 1, 2, 3, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; every expected failure is one sentence on stderr."""
    from checker.cli.arguments import parse_arguments

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(parse_arguments(arguments))
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_PASSED
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; nothing was lost.\n")
        return INTERRUPTED


def _run(options: object) -> int:
    from checker.cli.faults import Refused

    try:
        return options.command(options)  # type: ignore[attr-defined,no-any-return]
    except Refused as error:
        return say_fault(str(error), error.code)
    except BrokenPipeError:
        raise
    except OSError as error:
        return say_fault(_reason(error), BROKEN)
    except Exception as error:
        from checker.model import ExerciseError  # only now: `list` does without the model

        if isinstance(error, ExerciseError):
            return say_fault("\n".join(error.faults), USAGE)
        raise


def say_fault(text: str, code: int) -> int:
    """Faults on standard error; gives the exit code back."""
    from checker.report.safe import safe

    sys.stderr.write(f"checker: {safe(text)}\n" if "\n" not in text else f"{safe(text)}\n")
    return code


def _reason(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    return f"The machine refused: {error.strerror or error}{where}. Make room or give access, then try again."
