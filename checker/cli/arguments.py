"""The command line: verbs, options, and one sentence for whatever is wrong with them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from checker import __version__, words
from checker.cli.faults import Refused
from checker.cli.screen import columns_of
from checker.words import _, capital

_VERBS = (
    "run watch list show hint solution reset challenge test review badge progress explain verify distractors grade"
    " report doctor"
).split()

_UNLISTED = ("badge", "distractors", "report", "progress")  # told when there is one; all others fit a screen


class _Narrow(argparse.HelpFormatter):
    """In the terminal's width. To find that out by itself argparse imports shutil, and all that compresses files."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns_of(sys.stdout) - 2)


class _Wide(_Narrow):
    """Room for the longest command beside what it does: argparse forgets that commands are indented further."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog)
        self._action_max_length = 13

    def _format_action(self, action: argparse.Action) -> str:
        """Commands stand under their own title, without a line that says COMMAND once more."""
        told = super()._format_action(action)
        return told.partition("\n")[2] if action.nargs == argparse.PARSER else told


class _Parser(argparse.ArgumentParser):
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{"formatter_class": _Narrow, "allow_abbrev": False, **options})

    def error(self, message: str) -> NoReturn:
        """argparse prints its usage and exits; we say one sentence."""
        _refuse(_("{fault}; see `{command} --help`.", fault=capital(message), command=self.prog))

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Of a command that there is not argparse says all that there are."""
        if action.nargs != argparse.PARSER or value in (action.choices or ()):
            super()._check_value(action, value)
            return
        import difflib

        if near := difflib.get_close_matches(value, _VERBS, n=1, cutoff=0.5):
            _refuse(_("There is no command `{name}`; did you mean `checker {near}`?", name=value[:40], near=near[0]))
        _refuse(_("There is no command `{name}`; see `checker --help`.", name=value[:40]))


def _refuse(sentence: str) -> NoReturn:
    from checker.cli import USAGE, say_fault

    raise SystemExit(say_fault(sentence, USAGE))


def parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of one call; `command` is the function that carries it out. From here on its language is spoken."""
    given = sys.argv[1:] if arguments is None else arguments
    _speak(given)
    return _parser(given).parse_args(given)


def _speak(arguments: Sequence[str]) -> None:
    """Choose the language before anything is said, the list of options included."""
    named = ""
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if argument == "--lang":
            named = following
        elif argument.startswith("--lang="):
            named = argument.removeprefix("--lang=")
    try:
        words.speak(named or words.preferred(os.environ))
    except LookupError:
        known = ", ".join(words.languages())
        raise Refused(_("There is no language `{name}`; there are: {known}.", name=named[:20], known=known)) from None


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """With all commands; or with few, where the first word is one of them: only that one is carried out."""
    parser = _Parser(
        "checker",
        description=_("Checks Python exercises and says what to look at next."),
        formatter_class=_Wide,
        add_help=False,
    )
    parser.add_argument("-h", "--help", action="help", help=argparse.SUPPRESS)  # whoever reads it has found it
    _plain(parser, _("for screen readers: everything in words, line by line"))
    which = _("show program's version number and exit")  # argparse asks for it only from 3.13 on
    parser.add_argument("--version", action="version", version=f"checker {__version__}", help=which)
    _language(parser, _("what messages are written in, such as de"))
    parser.set_defaults(command=_lazy("look", "welcome"), exercises=None)
    verbs = parser.add_subparsers(metavar=_("COMMAND"), parser_class=_Parser, title=_("commands"), prog="checker")
    wanted = arguments[0] if arguments and arguments[0] in _VERBS else None
    for names, add in _ADDED.items():
        if wanted is None or wanted in names.split():
            add(verbs)
    return parser


def _add_learner_verbs(verbs: Any) -> None:
    run = _verb(verbs, "run", "run", "run", _("check an exercise; puts its starter here first if it is missing"))
    _exercise(run, "?")
    run.add_argument("--file", metavar=_("PATH"), help=_("check this file, whatever it is called"))
    run.add_argument("--answer", metavar=_("TEXT"), help=_("answer a question; it is written into your file"))
    run.add_argument("--json", action="store_true", help=_("print the whole report as JSON"))
    run.add_argument("--all", action="store_true", help=_("show every place to look at and all that differs"))
    run.add_argument("--fast", action="store_true", help=_("do without the search for a slip"))
    _verb(verbs, "list", "standing", "list_exercises", _("all exercises, and which you have passed"))
    progress = _verb(verbs, "progress", "standing", "show_progress", _("your attempts, hints, mistakes and badges"))
    progress.add_argument("--json", action="store_true", help=_("print the whole progress file as JSON"))
    _exercise(_verb(verbs, "watch", "watch", "watch", _("practise on a whole screen, answered on every save")), "?")
    _exercise(_verb(verbs, "show", "look", "show", _("the task of an exercise")), "?")
    _exercise(_verb(verbs, "hint", "learn", "hint", _("a hint, one more each time")), "?")
    solution = _verb(verbs, "solution", "learn", "solution", _("the solution, once you have passed"))
    _exercise(solution)
    solution.add_argument("--give-up", action="store_true", help=_("show it without having passed"))
    _exercise(_verb(verbs, "reset", "learn", "reset", _("begin again from the starter; keeps a backup of your file")))


def _add_contests(verbs: Any) -> None:
    for name, about in (
        ("challenge", _("a topic against the clock, for its badge")),
        ("test", _("a topic without hints: what is strong, and what to practise")),
    ):
        verb = _verb(verbs, name, "contest", name, about)
        verb.add_argument("topic", metavar=_("TOPIC"), nargs="?", help=_("its name or a beginning of it"))
    _verb(verbs, "review", "review", "review", _("mistakes that you met earlier, as short questions"))
    badge = _verb(verbs, "badge", "badge", "badge", _("a badge that you have earned"))
    badge.add_argument("topic", metavar=_("TOPIC"), nargs="?", help=_("its name or a beginning of it"))
    badge.add_argument("--svg", action="store_true", help=_("print it as a picture"))
    badge.add_argument("--json", action="store_true", help=_("print it as JSON that can be proven"))
    badge.add_argument("--verify", metavar=_("FILE"), help=_("prove a badge: run again all that is in it"))


def _add_teacher_verbs(verbs: Any) -> None:
    explain = _verb(verbs, "explain", "teach", "explain", _("what a rule looks for, or an exercise teaches"))
    explain.add_argument("rule", metavar=_("RULE"), nargs="?", help=_("or an exercise; without a name all rules"))
    verify = _verb(verbs, "verify", "teach", "verify", _("prove that exercises and rules work"))
    verify.add_argument(
        "names", metavar=_("EXERCISE"), nargs="*", help=_("only these; else all of them, and all rules")
    )
    distractors = _verb(
        verbs,
        "distractors",
        "distractors",
        "show_distractors",
        _("what misreadings of a program predict, as wrong options"),
    )
    _exercise(distractors)
    distractors.add_argument("--json", action="store_true", help=_("print them as JSON"))


def _add_grade(verbs: Any) -> None:
    grade = _verb(verbs, "grade", "grade", "grade", _("check many submissions, in folders, files or zips"))
    grade.add_argument(
        "paths", metavar=_("PATH"), nargs="+", help=_("what to grade; - reads a list of paths from stdin")
    )
    grade.add_argument(
        "--layout", metavar=_("PATTERN"), help=_("where submissions lie, such as {learner}/{exercise}.py")
    )
    grade.add_argument("--store", metavar=_("FILE"), help=_("keep results here, and go on from them"))
    grade.add_argument(
        "--format",
        metavar=_("NAME"),
        action="append",
        help=_("terminal (the default), json, junit, github, csv, html ...; repeatable"),
    )
    grade.add_argument(
        "--output", metavar=_("FILE"), action="append", help=_("where a format goes, one for each; - is stdout")
    )
    grade.add_argument(
        "--for", metavar=_("READER"), dest="audience", choices=("learner", "teacher"), default="learner",
        help=_("learner (the default) or teacher, who sees hidden cases too"),
    )  # fmt: skip
    grade.add_argument("--fast", action="store_true", help=_("do without searches; verdicts and points are the same"))
    grade.add_argument("--jobs", metavar="N", type=_positive, help=_("workers; else one for each processor"))
    grade.add_argument("--engine", choices=("local", "dask"), default="local", help=_("local (the default) or dask"))
    grade.add_argument("--scheduler", metavar=_("ADDRESS"), help=_("of a Dask scheduler; else one is started here"))
    grade.add_argument("--allow-weak-sandbox", action="store_true", help=_("grade even where walls are missing"))


def _positive(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= 1000):
        raise argparse.ArgumentTypeError(_("a whole number from 1 to 1000 is needed"))
    return int(text)


def _add_report(verbs: Any) -> None:
    report = _verb(verbs, "report", "cohort", "report", _("what a store of `grade` says about a class"))
    report.add_argument("store", metavar=_("STORE"), help=_("the file that `grade --store` has written"))
    report.add_argument(
        "--format", metavar=_("NAME"), default="terminal", help=_("terminal (the default), csv, json or html")
    )
    report.add_argument("--output", metavar=_("FILE"), help=_("write it there; else to standard output"))


def _add_doctor(verbs: Any) -> None:
    doctor = _verb(verbs, "doctor", "doctor", "doctor", _("how strong the sandbox is here, and what would help"))
    doctor.add_argument("--json", action="store_true", help=_("print it as JSON"))


_ADDED = {  # in the order of the list
    "run list progress watch show hint solution reset": _add_learner_verbs,
    "challenge test review badge": _add_contests,
    "explain verify distractors": _add_teacher_verbs,
    "grade": _add_grade,
    "report": _add_report,
    "doctor": _add_doctor,
}


def _verb(verbs: Any, name: str, module: str, function: str, about: str) -> argparse.ArgumentParser:
    listed = {} if name in _UNLISTED else {"help": about}  # argparse lists those that have a help
    verb: argparse.ArgumentParser = verbs.add_parser(name, description=f"{capital(about)}.", **listed)
    verb.add_argument("--exercises", metavar=_("DIR"), help=_("where the exercises are"))
    _language(verb, argparse.SUPPRESS)
    _plain(verb, argparse.SUPPRESS)
    verb.set_defaults(command=_lazy(module, function))
    return verb


def _language(parser: argparse.ArgumentParser, about: str) -> None:
    parser.add_argument("--lang", metavar=_("CODE"), default=argparse.SUPPRESS, help=about)


def _plain(parser: argparse.ArgumentParser, about: str) -> None:
    """The option that stands before a command or behind it; only where it was given, it is in the options."""
    parser.add_argument("--plain", action="store_true", default=argparse.SUPPRESS, help=about)


def _exercise(verb: argparse.ArgumentParser, nargs: str | None = None) -> None:
    verb.add_argument(
        "exercise", metavar=_("EXERCISE"), nargs=nargs, help=_("its id, number, folder, or the path of your file")
    )


def _lazy(module: str, function: str) -> Any:
    """A command that imports its module only when it is carried out."""

    def command(options: argparse.Namespace) -> int:
        from importlib import import_module

        code: int = getattr(import_module(f"checker.cli.{module}"), function)(options)
        return code

    return command
