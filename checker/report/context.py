"""What a format needs to know besides the reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePath

from checker import __version__
from checker.model import Level, Report
from checker.report.audience import Audience
from checker.report.screen import Screen


@dataclass(frozen=True, slots=True)
class Context:
    """Who reads it, and which run of checker it is about; times are in UTC, None where they are not to be told.

    Paths of submissions are shown as seen from `folder`; `exercises` is where the expectations came from.
    """

    audience: Audience = Audience.LEARNER
    exercises: str = ""
    folder: str = ""
    checker: str = __version__
    started: datetime | None = None
    ended: datetime | None = None
    level: Level | None = None
    screen: Screen = field(default_factory=Screen)

    @property
    def seconds(self) -> float:
        """How long the run took; 0 where that is not known."""
        if self.started is None or self.ended is None:
            return 0.0
        return max(0.0, (self.ended - self.started).total_seconds())

    def path_of(self, report: Report) -> str:
        """The path of a submission as seen from the folder, with slashes; raw, as its owner named it."""
        path = PurePath(report.submission.path)
        if self.folder and path.is_relative_to(self.folder):
            path = path.relative_to(self.folder)
        return path.as_posix()
