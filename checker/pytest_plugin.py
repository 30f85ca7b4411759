"""A pytest plugin: `pytest --checker-exercises DIR submissions/` makes a test of every submission to every exercise.

It loads nothing of checker until the option is given. Nothing that is graded is imported by pytest then: no
`conftest.py` is loaded, no test module collected, and settings inside of what is graded are refused.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from checker.cohort.nouns import Found
    from checker.exercise import Course
    from checker.model import Report, Sandbox
    from checker.references import References


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("checker", "submissions to exercises")
    group.addoption("--checker-exercises", metavar="DIR", help="grade what is named as submissions to these exercises")
    group.addoption("--checker-layout", metavar="PATTERN", help="where they lie, such as {learner}/{exercise}.py")
    group.addoption("--checker-allow-weak-sandbox", action="store_true", help="even where walls are missing")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """What is graded must not run in this process: neither its conftest.py nor what its settings name."""
    options = early_config.known_args_namespace
    if not options.checker_exercises:
        return
    options.noconftest = True
    from checker import words
    from checker.cohort.find import lies_within
    from checker.words import _

    words.speak(words.preferred(os.environ))
    graded = options.file_or_dir
    if early_config.inipath and lies_within(early_config.inipath, graded):
        raise pytest.UsageError(
            _(
                "pytest would read its settings from {file}, which who is graded can change; "
                "name your own with `-c FILE`.",
                file=early_config.inipath,
            )
        )
    if lies_within(options.checker_exercises, graded):
        raise pytest.UsageError(_("The exercises lie inside of what is graded; keep them where nobody else writes."))


def pytest_configure(config: pytest.Config) -> None:
    if config.option.checker_exercises:
        config.pluginmanager.register(_Grading(config), "checker-grading")


class _Grading:
    """The hooks of a session that grades, with the sandbox that all its tests share."""

    def __init__(self, config: pytest.Config) -> None:
        from checker.exercise import find_trusted_course
        from checker.model import ExerciseError

        self._config = config
        self._sandbox: Sandbox | None = None
        self._references: dict[str, References] = {}
        try:
            self.course: Course = find_trusted_course(Path(config.option.checker_exercises))
            for name in self.course.names:
                self.course.load(name)  # what is wrong with an exercise is no learner's failure
        except ExerciseError as error:
            raise pytest.UsageError("\n".join(error.faults)) from None
        self.layout: str | None = config.option.checker_layout

    @pytest.hookimpl(tryfirst=True)
    def pytest_collect_directory(self, path: Path, parent: pytest.Collector) -> pytest.Collector:
        if parent.session.isinitpath(path):
            return _Folder.from_parent(parent, path=path, nodeid=self._id(path), grading=self)
        return pytest.Dir.from_parent(parent, path=path)

    @pytest.hookimpl(wrapper=True)
    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> Any:
        yield  # whatever others would make of it, which has not been imported yet
        if parent.session.isinitpath(file_path):
            return [_File.from_parent(parent, path=file_path, nodeid=self._id(file_path), grading=self)]
        return []

    def _id(self, path: Path) -> str:
        """As seen from the root of the tests, or its own name where it lies outside of it."""
        root = self._config.rootpath
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name

    def pytest_unconfigure(self) -> None:
        if self._sandbox is not None:
            self._sandbox.close()

    def check(self, found: Found) -> Report:
        """A submission's report, as its learner may see it."""
        from checker.model import Submission
        from checker.pipeline import check
        from checker.references import References

        if found.exercise not in self._references:
            self._references[found.exercise] = References(self.course.load(found.exercise), self._open())
        references = self._references[found.exercise]
        submission = Submission(found.learner, found.path, found.read())
        return check(references.exercise, submission, references=references)

    def _open(self) -> Sandbox:
        if self._sandbox is None:
            from checker.model import Level
            from checker.sandbox import open_sandbox

            weak = self._config.option.checker_allow_weak_sandbox
            self._sandbox = open_sandbox(mode="bulk", at_least=None if weak else Level.NO_NAMESPACES)
        return self._sandbox


class _Submissions(pytest.Collector):
    """What was named on the command line: a folder, a file or a zip."""

    def __init__(self, *, grading: _Grading, **others: Any) -> None:
        super().__init__(**others)
        self.grading = grading

    def collect(self) -> Iterator[pytest.Collector | pytest.Item]:
        from checker.cohort.find import find
        from checker.cohort.layout import LayoutError
        from checker.cohort.nouns import Unfit

        by_learner: dict[str, list[Found]] = {}
        try:
            for each in find([str(self.path)], self.grading.course.names, self.grading.layout):
                if isinstance(each, Unfit):
                    name = ascii(Path(each.path).name)[1:-1]
                    yield _Ungraded.from_parent(self, name=name, sentence=f"{each.path}: {each.sentence}")
                else:
                    by_learner.setdefault(each.learner, []).append(_held(each))
        except LayoutError as error:
            raise pytest.UsageError(str(error)) from None
        for learner, submissions in sorted(by_learner.items()):
            yield _Learner.from_parent(self, name=learner, submissions=submissions)


def _held(found: Found) -> Found:
    """A submission that can be read later: what comes from a zip is read while the zip is open."""
    if found.stamp is not None:
        return found
    try:
        text = found.read()
    except OSError as error:
        reason = error.strerror or ""

        def read() -> bytes:
            raise OSError(0, reason, found.path)

        return found._replace(read=read)
    return found._replace(read=lambda: text)


class _Folder(_Submissions, pytest.Directory):
    pass


class _File(_Submissions, pytest.File):
    pass


class _Learner(pytest.Collector):
    def __init__(self, *, submissions: list[Found], **others: Any) -> None:
        super().__init__(**others)
        self._submissions = sorted(submissions, key=lambda found: (found.exercise, found.path))

    def collect(self) -> Iterator[pytest.Item]:
        from checker.words import _

        names = [found.exercise for found in self._submissions]
        for found in self._submissions:
            if names.count(found.exercise) > 1:
                told = _(
                    "{learner} has two files or more for {exercise}; keep one of them.",
                    learner=self.name,
                    exercise=found.exercise,
                )
                yield _Ungraded.from_parent(self, name=found.exercise, sentence=f"{found.path}: {told}")
            else:
                yield _Graded.from_parent(self, name=found.exercise, found=found)


class _NotPassed(Exception):
    """What is to be told; shown as it is, without any traceback of ours."""


class _Item(pytest.Item):
    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, _NotPassed):
            return str(excinfo.value)
        if isinstance(excinfo.value, OSError):
            from checker.words import _, reason

            return _("The file cannot be read: {reason}.", reason=reason(excinfo.value))
        return super().repr_failure(excinfo)


class _Ungraded(_Item):
    def __init__(self, *, sentence: str, **others: Any) -> None:
        super().__init__(**others)
        self._sentence = sentence

    def runtest(self) -> None:
        from checker.report.safe import safe

        raise _NotPassed(safe(self._sentence.replace("\n", "\\n")))


class _Graded(_Item):
    """A submission: judged in its setup, where a fault of the machine is an error; failed in its call."""

    def __init__(self, *, found: Found, **others: Any) -> None:
        super().__init__(**others)
        self._found = found
        self._report: Report | None = None

    def setup(self) -> None:
        grading = self.config.pluginmanager.get_plugin("checker-grading")
        assert isinstance(grading, _Grading)
        self._report = grading.check(self._found)
        self.user_properties.append(("verdict", str(self._report.verdict)))
        if self._report.verdict == "broken":
            raise _NotPassed(self._told())

    def runtest(self) -> None:
        assert self._report is not None
        if not self._report.passed:
            raise _NotPassed(self._told())

    def _told(self) -> str:
        from checker.report import terminal
        from checker.report.safe import one_line
        from checker.verdict import word_for
        from checker.words import _

        assert self._report is not None
        first = self._report.diagnoses[0].message if self._report.diagnoses else _("the answer differs")
        return f"{word_for(self._report.verdict)}: {one_line(first, 300)}\n\n{terminal.render(self._report)}"

    def reportinfo(self) -> tuple[Path, int | None, str]:
        spans = [d.span for d in self._report.diagnoses if d.span] if self._report else []
        return Path(self._found.path), spans[0].line - 1 if spans else None, f"{self._found.learner}: {self.name}"
