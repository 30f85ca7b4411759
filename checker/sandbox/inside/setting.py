"""Makes a bare interpreter look to a program like the one it knows."""

from __future__ import annotations

import _imp
import builtins
import io
import os
import sys
import types

from checker.sandbox.inside import watch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO, Any


class StandIn:
    """Stands in for one of Python's functions in C: called and shown like it, and never made a method."""

    def __init__(self, original: Callable[..., Any]) -> None:
        self._original = original

    def __repr__(self) -> str:
        return repr(self._original)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._original, name)

    def __reduce__(self) -> str | tuple[Any, ...]:
        return self._original.__reduce__()

    @property
    def __signature__(self) -> object:
        from inspect import signature

        return signature(self._original)


StandIn.__name__ = StandIn.__qualname__ = "builtin_function_or_method"
StandIn.__module__ = "builtins"
StandIn.__doc__ = property(lambda self: self._original.__doc__)  # type: ignore[assignment]


class Print(StandIn):
    """A print that takes notes of what it prints on the program's own standard output."""

    def __init__(self, original: Callable[..., Any], prints: watch.Prints) -> None:
        super().__init__(original)
        self._prints, self._stdout = prints, prints.stdout

    def __call__(self, *values: object, **options: Any) -> None:
        file = options.get("file")
        if (file is not None and file is not self._stdout) or sys.stdout is not self._stdout:
            return self._original(*values, **options)  # type: ignore[no-any-return]
        start = self._stdout.position
        try:
            self._original(*values, **options)
        finally:
            self._prints.note(start, sys._getframe(1))


class Input(StandIn):
    """An input whose prompt goes to standard error: a question is not part of a program's answer."""

    def __call__(self, *prompt: object, **options: Any) -> str:
        if len(prompt) == 1 and not options:
            sys.stderr.write(str(prompt[0]))
            prompt = ()
        return self._original(*prompt, **options)  # type: ignore[no-any-return]


class _GetRecursionLimit(StandIn):
    """The limit as the program knows it: the frames below it are ours."""

    below = 0

    def __call__(self) -> int:
        return int(self._original()) - _GetRecursionLimit.below


class _SetRecursionLimit(StandIn):
    def __call__(self, limit: int, /) -> None:
        if isinstance(limit, int) and 0 < limit < 2**31 - 1000:
            limit += _GetRecursionLimit.below
        self._original(limit)


for _kind in (Print, Input, _GetRecursionLimit, _SetRecursionLimit):
    _kind.__name__ = _kind.__qualname__ = StandIn.__name__
    _kind.__module__ = StandIn.__module__
    _kind.__doc__ = StandIn.__doc__


def complete_builtins() -> None:
    """The names that Python's site module adds and programs use; we start without site."""
    import _sitebuiltins

    for name in ("exit", "quit"):
        setattr(builtins, name, _sitebuiltins.Quitter(name, "Ctrl-D (i.e. EOF)"))
    builtins.help = _sitebuiltins._Helper()
    for name, text in (("copyright", sys.copyright), ("credits", "See www.python.org for the authors of Python.")):
        setattr(builtins, name, _sitebuiltins._Printer(name, text))
    builtins.license = _sitebuiltins._Printer("license", "See https://www.python.org/psf/license/")


def stand_in(prints: watch.Prints) -> None:
    """Put our own versions of a few functions in place of Python's."""
    builtins.print = Print(builtins.print, prints)
    builtins.input = Input(builtins.input)
    sys.getrecursionlimit = _GetRecursionLimit(sys.getrecursionlimit)
    sys.setrecursionlimit = _SetRecursionLimit(sys.setrecursionlimit)


def discount(frames: int) -> None:
    """Do not count so many frames of ours against the limit on recursion."""
    limit = sys.getrecursionlimit()
    _GetRecursionLimit.below = frames
    sys.setrecursionlimit(limit)


def open_streams() -> watch.Stdout:
    """Standard input, output and error on descriptors 0 to 2, as Python opens them; gives output."""
    stdin = io.TextIOWrapper(_named(io.BufferedReader, 0, "r", "<stdin>"), "utf-8", newline="\n")
    stdout = watch.Stdout(_named(io.BufferedWriter, 1, "w", "<stdout>"), "utf-8", newline="\n")
    errors = _named(io.BufferedWriter, 2, "w", "<stderr>")
    stderr = io.TextIOWrapper(errors, "utf-8", "backslashreplace", "\n", line_buffering=True)
    for name, stream, mode in (("stdin", stdin, "r"), ("stdout", stdout, "w"), ("stderr", stderr, "w")):
        stream.mode = mode  # type: ignore[misc]  # as Python does
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    return stdout


def _named(buffered: Callable[[io.FileIO, int], Any], fd: int, mode: str, name: str) -> IO[bytes]:
    raw = io.FileIO(fd, mode, closefd=False)
    raw.name = name
    stream: IO[bytes] = buffered(raw, os.fstat(fd).st_blksize if hasattr(os, "fork") else io.DEFAULT_BUFFER_SIZE)
    return stream


def module_for(name: str, filename: str, source: str) -> types.ModuleType:
    """The module that the program runs in, whose source can be asked for though there is no file.

    It is made anew for each program: what was there before `gc.freeze` is never collected.
    """
    module = types.ModuleType(name)
    path = os.path.join(os.sep, filename)
    loader = _Loader(name, path)
    loader.source = source
    module.__dict__.update(__loader__=loader, __annotations__={}, __builtins__=builtins, __file__=path, __cached__=None)
    return module


class _Loader(sys.modules["_frozen_importlib_external"].SourceFileLoader):  # type: ignore[misc]
    """What `inspect` and tracebacks ask for the lines of the program."""

    source = ""

    def get_source(self, fullname: str) -> str:
        return self.source


_Loader.__name__ = _Loader.__qualname__ = "SourceFileLoader"
_Loader.__module__ = "_frozen_importlib_external"


def code_of(code: types.CodeType | None, text: str, filename: str, mode: str) -> types.CodeType:
    """The code that came with a text, under the name of its file; where none came, compiled from the text."""
    if code is None:
        compiled: types.CodeType = compile(text, filename, mode, dont_inherit=True)
        return compiled
    _imp._fix_co_filename(code, filename)  # type: ignore[attr-defined]  # as `import` does
    return code


def forget_checker() -> None:
    """The program must not find this package by importing it, nor our first lines as those of `<string>`."""
    for name in [name for name in sys.modules if name.partition(".")[0] == "checker"]:
        del sys.modules[name]
    if linecache := sys.modules.get("linecache"):
        for cache in ("cache", "_interactive_cache"):
            getattr(linecache, cache, {}).clear()
