"""Every kind of sandbox, each opened once per module and asked to run small programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest

from checker.model import Case, Limits, Run, Sandbox
from checker.program import parse
from checker.sandbox import open_sandbox

Execute: TypeAlias = Callable[..., Run]


KINDS: dict[str, dict[str, str]] = {
    "latency": {"backend": "forked"},
    "bulk": {"backend": "forked", "mode": "bulk"},
    "no-namespaces": {"backend": "forked", "level": "no-namespaces"},
    "limits-only": {"backend": "forked", "level": "limits-only"},
    "fresh": {"backend": "fresh"},
}


@pytest.fixture(scope="module", params=KINDS)
def sandbox(request) -> Iterator[Sandbox]:
    opened = open_sandbox(**KINDS[request.param])
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def execute(sandbox) -> Execute:
    """Runs one case of a source; keywords that are no part of a case are limits."""

    def run(source, call=None, stdin="", argv=(), name="exercise.py", **limits) -> Run:
        program = parse(source)
        assert program.fault is None, program.fault
        case = Case("case", stdin=stdin, call=call, argv=argv)
        return sandbox.run(program, (case,), Limits(**limits), name)[0]

    return run
