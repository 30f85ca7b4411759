"""Runs programs one after the other in one process of the sandbox, in some cases, each for a bounded number of steps.

This text is itself the program that the sandbox runs; nothing here is ever imported for its functions.
It reads its job from standard input, written as Python writes a dictionary, and writes for each run a line
of JSON: how it ended, what it printed and the repr of the value that was asked for. The programs share the process,
so what is written is a hint that a run of its own has to confirm.
"""

import io
import sys
from _json import encode_basestring_ascii as spelt  # `json` is slow to import

job = eval(sys.stdin.readline())
own_out, own_err, name, most, room = sys.stdout, sys.stderr, job["name"], job["steps"], job["room"]


class Enough(BaseException):
    """The steps are used up."""


class Short(io.StringIO):
    """As much output as a hint may hold."""

    def write(self, text):
        if self.tell() + len(text) > room:
            raise Enough
        return super().write(text)


def watch(steps=0):
    """Counts the lines that a program runs."""

    def line(frame, event, argument):
        nonlocal steps
        steps += 1
        if steps > most:
            raise Enough
        return line

    def call(frame, event, argument):
        return line if frame.f_code.co_filename == name else None

    return call


def run(source, stdin, call, argv):
    """How one program ends, its output and its value."""
    own = "__main__" if call is None else name.removesuffix(".py")
    scope = {"__name__": own, "__builtins__": __builtins__, "__file__": "/" + name}
    sys.stdin, sys.stdout, sys.stderr, sys.argv = io.StringIO(stdin), Short(), io.StringIO(), argv or [name]
    out, value, wanted, ending = sys.stdout, None, None, "finished"
    try:
        code = compile(source, name, "exec", dont_inherit=True)
        wanted = compile(call, name, "eval", dont_inherit=True) if call else None
        sys.settrace(watch())
        exec(code, scope)
        if wanted is not None:
            out.seek(out.truncate(0))  # only what is printed during the call counts
            value = eval(wanted, scope)
    except Enough:
        ending = "endless"
    except BaseException as error:
        ending = type(error).__name__
    sys.settrace(None)
    try:
        shown = repr(value)[:room] if wanted is not None and ending == "finished" else ""
    except BaseException:
        shown, ending = "", "unshown"
    return ending, out.getvalue(), shown


for source, case in [(source, case) for source in job["sources"] for case in job["cases"]]:
    done = run(source, *case)
    sys.stdin, sys.stdout, sys.stderr = None, own_out, own_err
    own_out.write("[" + ",".join(map(spelt, done)) + "]\n")
    own_out.flush()
