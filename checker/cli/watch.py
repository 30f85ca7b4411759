"""`checker watch`: the exercise at hand on a whole screen, answered on every save."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from checker.cli.answering import Answering
from checker.cli.faults import Refused
from checker.cli.find import course_of
from checker.cli.keys import told_keys
from checker.cli.panes import explanation, file_line, hint_lines, next_step, progress_line, solution_beside, told
from checker.cli.play import Block, fitted_frame, need_a_terminal, play_on_terminal
from checker.cli.screen import fitted, say, wrapped
from checker.cli.standing import state_width
from checker.course.practice import Practice
from checker.course.progress import load_progress
from checker.exercise import Course, UnknownExercise
from checker.report.screen import Screen
from checker.words import _

_PAGE = 10


def watch(options: Namespace) -> int:
    """Open the exercise that was named, else the next pending one, and answer every save."""
    need_a_terminal("watch", _("Check your file once instead: checker run"))
    from checker.sandbox import open_sandbox

    with open_sandbox() as sandbox:
        course = course_of(options)
        name = _first(options, course)
        play_on_terminal(Watch(Practice(course, Path(), sandbox, name)), Path())
    say(_("Go on whenever you like: checker watch"))
    return 0


def _first(options: Namespace, course: Course) -> str:
    named = getattr(options, "exercise", None)
    if named is None:
        progress = load_progress(Path())
        return next((name for name in course.names if not progress.has_passed(name)), course.names[-1])
    try:
        return course.resolve(named)
    except UnknownExercise as error:
        raise Refused(str(error)) from None


class Watch:
    """What is on the screen: the exercise, or the list, the solution or an explanation in its place."""

    tick_s = 0.25  # looks at the file even where no save is told, or by whole seconds

    def __init__(self, practice: Practice) -> None:
        self.practice = practice
        self.entries = practice.course.titles()
        self.view = ""  # "": the exercise
        self.said = ""
        self.scroll = self.marked = self.shown = 0
        self.gives_up = False
        self.is_hinted = False  # a hint was asked for: it is what to see first
        self._open()

    def _open(self, name: str | None = None) -> None:
        if name is not None:
            self.practice.open(name)
        self.answering = Answering(self.practice.exercise, self.practice.current_answer)
        self.view, self.scroll, self.said, self.gives_up, self.is_hinted = "", 0, "", False, False

    # ------------------------------------------------------------ what happens

    def look(self) -> None:
        """The file may have been saved."""
        if self.practice.look():
            self.view, self.scroll, self.said, self.is_hinted = "", 0, "", False
            if not self.answering.is_typing:
                self.answering = Answering(self.practice.exercise, self.practice.current_answer)

    def press(self, key: str) -> bool:
        """Do what the key is for; False to leave."""
        if not self.view and self.answering.takes(key):
            answer = self.answering.press(key)
            if answer is not None:
                self.practice.answer(answer)
                self.scroll, self.said, self.is_hinted = 0, "", False
            return True
        if key == "q":
            return False
        if self.view == "list" and key in ("up", "down", "enter"):
            self._walk(key)
        elif key.startswith("open "):
            self._open_number(int(key[5:]))
        elif key in _MOVES:
            self.scroll = max(0, self.scroll + _MOVES[key])
        elif key in ("escape", "backspace"):
            self._show("")
        elif key in _ACTIONS:
            _ACTIONS[key](self)
        return True

    def _walk(self, key: str) -> None:
        if key == "enter":
            self._open(self.entries[self.marked].name)
        else:
            self.marked = (self.marked + (1 if key == "down" else -1)) % len(self.entries)
            self.scroll = max(0, self.marked - 5)

    def _open_number(self, number: int) -> None:
        if 1 <= number <= len(self.entries):
            self._open(self.entries[number - 1].name)
        else:
            self.said = _("There is no exercise number {number}.", number=number)

    def _show(self, view: str) -> None:
        self.shown += 1
        self.view = "" if view == self.view else view
        self.scroll, self.said = 0, ""

    def hint(self) -> None:
        self.practice.hint()
        self.view, self.scroll, self.is_hinted = "", 0, True
        self.said = "" if self.practice.hints()[1] else _("This exercise has no hints.")

    def show_list(self) -> None:
        names = [entry.name for entry in self.entries]
        name = self.practice.exercise.name
        self.marked = names.index(name) if name in names else 0
        self._show("list")

    def next(self) -> None:
        following = self.practice.following()
        if following:
            self._open(following)
        else:
            self.said = _("There is no other exercise that waits for you.")

    def reset(self) -> None:
        said = self.practice.reset()
        self._open()
        self.said = said

    def solution(self) -> None:
        passed = self.practice.progress.has_passed(self.practice.exercise.name)
        if passed or self.gives_up:
            self._show("solution")
        else:
            self.gives_up = True
            self.said = _("The solution is shown once you have passed. To see it now, press s again.")

    def explain(self) -> None:
        self._show("explain")

    # ------------------------------------------------------------ what is seen

    def lines(self, screen: Screen, rows: int) -> list[str]:
        """Head, the view, and the foot with the progress and the keys."""
        exercise = self.practice.exercise
        head = [screen.bold(fitted(f"{exercise.name}  {exercise.title}", screen).split("\n")[0]), ""]
        body = self._body(screen)
        return fitted_frame(head, body, self._foot(screen), rows, self.scroll)

    def blocks(self, screen: Screen) -> list[Block]:
        """What there is to hear; a view is said once, and what was heard before stays as it is."""
        practice = self.practice
        name = practice.exercise.name
        task = [*self.answering.lines(screen), file_line(practice.path, screen)]
        answer = [] if practice.is_untouched else told(practice, screen)
        hints = [line for line in hint_lines(practice, screen) if line]
        view = self._body(screen) if self.view else []
        return [
            Block(("task", name), task),
            Block(("answer", name, practice.saves), answer),
            *(Block(("hint", name, hint), [hint]) for hint in hints),
            Block(("view", self.shown), view),
            *(Block((text,), [text]) for text in (self.said, practice.problem) if text),
            Block(("progress", progress := progress_line(practice, self.entries, screen)), [progress]),
            Block(("keys", keys := self._spoken_keys()), [keys]),
        ]

    def _spoken_keys(self) -> str:
        if self.view == "list":
            return _("Type the number of an exercise, and Enter, to open it.")
        answer = next_step(self.practice, self.answering, spoken=True)
        if self.answering.is_typing:
            return f"{answer}."
        told = _("Type one of these letters, and Enter: {keys}, ? all again.", keys=", ".join(told_keys()))
        return f"{answer}. {told}" if answer else told

    def _body(self, screen: Screen) -> list[str]:
        if self.view == "list":
            return self._list(screen)
        if self.view == "solution":
            return solution_beside(self.practice, screen)
        if self.view == "explain":
            return explanation(self.practice, screen)
        task = [file_line(self.practice.path, screen), *self.answering.lines(screen)[1:]]
        answer, hints = told(self.practice, screen), hint_lines(self.practice, screen)
        if self.practice.is_untouched:
            answer = []
        if self.is_hinted and hints:
            return [*hints[1:], "", *answer, "", *task]
        is_answered = self.practice.saves > 0 and not self.answering.is_typing
        return [*answer, *hints, "", *task] if is_answered else [*task, "", *answer, *hints]

    def _list(self, screen: Screen) -> list[str]:
        from checker.report.safe import one_line

        progress = self.practice.progress
        rows = []
        for number, entry in enumerate(self.entries):
            state = _(progress.state_of(entry.name))
            if screen.spoken:
                state = state or _("not begun")
                rows.append(screen.plain(one_line(f"{number + 1}: {entry.name}, {state}. {entry.title}", screen.width)))
                continue
            mark = ">" if number == self.marked else " "
            row = f"{mark} {one_line(entry.name, 24)}  {state or '-':<{state_width()}}  "
            rows.append(screen.plain(row + one_line(entry.title, max(10, screen.width - len(row)))))
        return rows

    def _foot(self, screen: Screen) -> list[str]:
        said = [wrapped(text, screen).split("\n") for text in (self.said, self.practice.problem) if text]
        help_ = next_step(self.practice, self.answering)
        if self.view == "list":
            help_ = _("up, down: choose | Enter: open | Esc: back")
        if self.view in ("solution", "explain"):
            help_ = _("Esc: back")
        keys = "" if self.answering.is_typing and not self.view else " | ".join(told_keys())
        return [
            "",
            *(line for lines in said for line in lines),
            progress_line(self.practice, self.entries, screen),
            *(line for text in (help_, keys) if text for line in wrapped(text, screen).split("\n")),
        ]


_MOVES = {"up": -1, "down": 1, "page up": -_PAGE, "page down": _PAGE, " ": _PAGE}
_ACTIONS = {
    "h": Watch.hint,
    "l": Watch.show_list,
    "n": Watch.next,
    "r": Watch.reset,
    "s": Watch.solution,
    "e": Watch.explain,
}


def is_wanted(folder: Path) -> bool:
    """Whether `checker` alone goes on where the learner is: once they have begun, and in a terminal."""
    from checker.cli.play import has_screen

    return has_screen() and os.environ.get("CI") is None and bool(load_progress(folder).records)
