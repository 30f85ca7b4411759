"""checker: runs, checks and explains Python exercises.

    from checker import check, load_exercise, open_sandbox, Report

The names are loaded when they are first used, so that `import checker` costs next to nothing: the
warm parent of the sandbox imports this package too.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from checker.exercise import load_exercise
    from checker.model import ExerciseError, Report, Submission
    from checker.pipeline import check
    from checker.sandbox import open_sandbox

__version__ = "0.1.0"
__all__ = ["ExerciseError", "Report", "Submission", "check", "load_exercise", "open_sandbox"]

_HOMES = {
    "check": "checker.pipeline",
    "load_exercise": "checker.exercise",
    "ExerciseError": "checker.model",
    "Report": "checker.model",
    "Submission": "checker.model",
    "open_sandbox": "checker.sandbox",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
