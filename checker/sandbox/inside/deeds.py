"""What a program wanted when a wall refused it: the network, files outside, other programs, something else.

Told from the error that ended the program: the module of the standard library that it came through, else
the name that the learner's own line calls. An error that plain Python would raise as well is no refusal.
"""

from __future__ import annotations

import errno
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    import types
    from collections.abc import Iterator

_REFUSED = (errno.EPERM, errno.EACCES, errno.EROFS, errno.ENETUNREACH, errno.EAFNOSUPPORT)
_MODULES = {
    "network": ("socket", "ssl", "client", "request", "smtplib", "ftplib", "poplib", "imaplib", "socketserver"),
    "programs": ("subprocess", "popen_fork", "popen_spawn_posix", "popen_forkserver", "process", "synchronize", "pty"),
    "files": ("tempfile", "shutil", "pathlib", "_local", "glob", "fileinput", "shelve", "dumb"),
}
_CALLS = {
    "network": "socket connect connect_ex bind listen sendto create_connection create_server getaddrinfo gethostbyname",
    "programs": "fork forkpty system popen execv execve execvp execvpe execl execlp execle posix_spawn posix_spawnp"
    " spawnv spawnl kill killpg Popen",
}
_NO_NAME = "gaierror", "herror"  # a host that nobody here could tell the address of


def refused(error: BaseException, filename: str, source: str) -> str:
    """ "network", "files", "programs" or "system" for an error by a wall; "" for any other."""
    for each in _chain(error):
        if any(kind.__name__ in _NO_NAME and kind.__module__ == "socket" for kind in type(each).__mro__):
            return "network"
        if issubclass(type(each), OSError) and _is_by_a_wall(each):
            return _by_module(each.__traceback__) or _by_call(each.__traceback__, filename, source) or _by_name(each)
    return ""


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and those that led to it, a few."""
    following: object = error
    for _ in range(4):
        if not isinstance(following, BaseException):
            return
        yield following
        reason = getattr(following, "reason", None)  # as urllib has it
        following = reason if isinstance(reason, BaseException) else following.__cause__ or following.__context__


def _is_by_a_wall(error: BaseException) -> bool:
    number, name = getattr(error, "errno", None), getattr(error, "filename", None)
    if _is_raised_by_hand(error.__traceback__):
        return False
    if number != errno.ENOENT:
        return number in _REFUSED
    if name is None:  # the module for temporary files has found no folder for them
        return _by_module(error.__traceback__) == "files"
    # A path from the root may well exist where the program is usually run.
    return isinstance(name, str) and (os.path.isabs(name) or ".." in name.split("/"))


def _is_raised_by_hand(trace: types.TracebackType | None) -> bool:
    """Whether a `raise` of the learner's made the error, and no call to the system."""
    from opcode import opname

    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return True
    code = trace.tb_frame.f_code
    is_ours = code.co_filename.startswith(os.path.dirname(os.__file__))
    return not is_ours and opname[code.co_code[trace.tb_lasti]].startswith("RAISE")


def _by_module(trace: types.TracebackType | None) -> str:
    while trace is not None:
        module = os.path.splitext(os.path.basename(trace.tb_frame.f_code.co_filename))[0]
        for deed, modules in _MODULES.items():
            if module in modules and trace.tb_frame.f_code.co_filename.startswith(os.path.dirname(os.__file__)):
                return deed
        trace = trace.tb_next
    return ""


def _by_call(trace: types.TracebackType | None, filename: str, source: str) -> str:
    """From what the learner's innermost line calls, such as `os.fork()`."""
    at = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            at = trace
        trace = trace.tb_next
    if at is None:
        return ""
    import re

    line = (source.split("\n")[at.tb_lineno - 1 : at.tb_lineno] or [""])[0]
    called = re.findall(r"\w+(?=\s*\()", line)
    return next((deed for deed, names in _CALLS.items() if not set(names.split()).isdisjoint(called)), "")


def _by_name(error: BaseException) -> str:
    return "files" if getattr(error, "filename", None) is not None else "system"
