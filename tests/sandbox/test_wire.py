"""What a child reports is believed only when every field of it is sound."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Case, Limits, Opaque, Outcome, Pin, Run, Usage
from checker.program import parse
from checker.sandbox.inside import plain
from checker.sandbox.wire import MAX_REPORT, Ending, conclude, decode, jobs_for

NONCE = "0123456789abcdef" * 2
PROGRAM = parse("ä = 1\nprint(ä)\n")
STDOUT = b"one\ntwo \xe2\x82\xac\n"
FRAME = {"at": [2, 0, 2, 9], "function": "<module>", "variables": [["x", "int", "1"]]}
SOUND = {
    "outcome": "finished",
    "error": None,
    "prints": [[2, 1, 0, 4, [["x", "int", "1"]]]],
    "snapshots": [],
    "usage": [0.25, 9000],
    "call_at": None,
    "value": None,
}
CRASHED = {**SOUND, "outcome": "raised", "error": {"type": "E", "message": "m", "frames": [FRAME]}}
CALLED = {**SOUND, "call_at": 4, "value": ["l", [["i", "-f"], ["d", [["a", True]]]]], "snapshots": [FRAME]}


def ending(status=0, flooded=False, timed_out=False, stdout=STDOUT):
    return Ending(stdout, b"", status, flooded, timed_out, Usage())


def concluded(report, nonce=NONCE, **how) -> Run:
    data = report if isinstance(report, bytes) else (nonce + json.dumps(report)).encode()
    return conclude(data, NONCE, PROGRAM, ending(**how))


def test_a_sound_report_is_believed():
    run = concluded(SOUND)
    assert (run.outcome, run.stdout, run.value) == (Outcome.FINISHED, "one\ntwo €\n", None)
    assert [(p.line, p.start, p.end) for p in run.prints] == [(2, 0, 4)]
    run = concluded(CALLED)
    assert (run.outcome, run.stdout, run.value, run.prints) == (Outcome.FINISHED, "two €\n", [-15, {"a": True}], ())
    assert concluded(CRASHED).error.frames[0].span.end_column == 9  # ä has two bytes
    refused = concluded({**CRASHED, "outcome": "refused", "error": {**CRASHED["error"], "deed": "network"}})
    assert (refused.outcome, refused.error.deed) == (Outcome.REFUSED, "network")


def test_only_an_early_report_tells_its_own_usage():
    late, early = (
        conclude((NONCE + json.dumps(SOUND)).encode(), NONCE, PROGRAM, replace(ending(), is_early=is_early))
        for is_early in (False, True)
    )
    assert (late.usage.cpu_s, late.usage.memory_kb) == (0.0, 0)
    assert (early.usage.cpu_s, early.usage.memory_kb) == (0.25, 9000)


@pytest.mark.parametrize(
    "how, outcome",
    [
        ({"flooded": True}, Outcome.FLOODED),
        ({"timed_out": True}, Outcome.TIMED_OUT),
        ({"status": 24}, Outcome.TIMED_OUT),  # SIGXCPU
        ({"status": 24 | 0x80}, Outcome.TIMED_OUT),
        ({"status": 31}, Outcome.REFUSED),  # SIGSYS
        ({"status": 9}, Outcome.KILLED),
        ({"status": 1 << 8}, Outcome.KILLED),
        ({"status": 70 << 8}, Outcome.KILLED),
        ({"status": -1}, Outcome.KILLED),
    ],
)
@pytest.mark.parametrize("report", [SOUND, CRASHED, CALLED, b""], ids=["sound", "crashed", "called", "empty"])
def test_an_ending_is_believed_before_a_report(report, how, outcome):
    assert concluded(report, **how).outcome is outcome


SWAPPED = [
    *[("outcome", x) for x in ("passed", "broken", "killed", "", None, 1, [], {}, True)],
    *[("call_at", x) for x in (-1, 99, "0", 1.5, True, [], {})],
    *[("error", x) for x in (1, "x", [], {}, {"type": "E"}, {**CRASHED["error"], "frames": [1]})],
    *[("error", {**CRASHED["error"], key: x}) for key in ("type", "message", "frames") for x in (None, 1, {}, [[]])],
    *[("prints", x) for x in (None, 1, {"a": 1}, [1], [[]], [[1, 1, 3, 2, []]], [[9, 1, 5, 6, []]])],
    *[
        ("snapshots", [{**FRAME, "at": at}])
        for at in ([], [0, 0, 0, 0], [9, 0, 9, 0], [1, -1, 1, 0], [1.0, 0, 1, 0], "1010")
    ],
    *[("snapshots", x) for x in (None, 1, [None], [{}], [{**FRAME, "variables": [1]}], [{**FRAME, "function": None}])],
    *[
        ("value", x)
        for x in (1, 1.5, [], {}, ["i"], ["i", 1], ["i", "x"], ["q", ""], ["l", "ab"], ["l", [1]], ["s", [["l", []]]])
    ],
    *[
        ("value", x)
        for x in (["d", [1]], ["d", [["a"]]], ["b", "0"], ["f", "x"], ["f", "1p99999"], ["c", "0"], ["o", 1, ""])
    ],
]


@pytest.mark.parametrize("field, value", SWAPPED)
def test_one_field_that_is_not_sound_spoils_the_report(field, value):
    run = concluded({**CALLED, field: value})
    assert (run.outcome, run.value, run.error, run.prints) == (Outcome.KILLED, None, None, ())


@pytest.mark.parametrize("field", SOUND)
def test_a_field_that_is_missing_spoils_the_report(field):
    assert concluded({k: v for k, v in SOUND.items() if k != field}).outcome is Outcome.KILLED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        NONCE.encode(),
        json.dumps(SOUND).encode(),
        b" " + NONCE.encode() + json.dumps(SOUND).encode(),
        NONCE[:-1].encode() + b"0" + json.dumps(SOUND).encode(),
        NONCE.upper().encode() + json.dumps(SOUND).encode(),
        2 * (NONCE + json.dumps(SOUND)).encode(),
        (NONCE + json.dumps(SOUND)).encode()[:-1],
        (NONCE + json.dumps(SOUND)).encode() + b"\0",
        (NONCE + json.dumps(SOUND)).encode() + b" " * MAX_REPORT,
        (NONCE + json.dumps(SOUND)).encode("utf-16"),
    ],
)
def test_what_does_not_begin_with_the_nonce_and_end_with_the_report_is_no_report(data):
    run = concluded(data)
    assert (run.outcome, run.stdout) == (Outcome.KILLED, "one\ntwo €\n")


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["l", "i", "d", "finished"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*SOUND, *FRAME]), inner, max_size=4),
    max_leaves=12,
)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=200), st.booleans())
def test_any_bytes_are_no_exception_and_no_finished_run(data, with_nonce):
    run = concluded(NONCE.encode() + data if with_nonce else data)
    assert run.outcome is Outcome.KILLED


@settings(deadline=None, max_examples=60)
@given(json_values)
def test_any_json_is_no_exception_and_no_finished_run(value):
    assert concluded(value).outcome is Outcome.KILLED


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from([SOUND, CRASHED, CALLED]),
    st.sampled_from([*SOUND]),
    json_values,
    st.integers(0, 3),
    st.binary(max_size=20),
)
def test_any_change_to_a_report_is_no_exception(report, field, value, status, stdout):
    run = concluded({**report, field: value}, status=status, stdout=stdout)
    assert run.outcome in Outcome and (status == 0 or run.outcome is Outcome.KILLED)
    assert run.outcome is not Outcome.FINISHED or value == report[field] or field != "outcome" or value == "finished"
    assert all(0 <= p.start <= p.end <= len(run.stdout) for p in run.prints)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 400), st.integers(0, 255), st.sampled_from([SOUND, CRASHED, CALLED]))
def test_a_byte_that_was_changed_is_no_exception(at, byte, report):
    data = bytearray((NONCE + json.dumps(report)).encode())
    data[at % len(data)] = byte
    run = concluded(bytes(data))
    assert at % len(data) >= len(NONCE) or bytes(data).startswith(NONCE.encode()) or run.outcome is Outcome.KILLED


# ---------------------------------------------------------------- values

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.complex_numbers() | st.text() | st.binary()
hashable = st.recursive(scalars, lambda inner: st.tuples(inner, inner) | st.frozensets(inner, max_size=3), max_leaves=5)
plain_data = st.recursive(
    hashable,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner)
        | st.dictionaries(hashable, inner, max_size=3)
        | st.sets(hashable, max_size=3)
        | st.frozensets(hashable, max_size=3)
    ),
    max_leaves=12,
)


def exactly(value) -> str:
    """A text that two values share only if they are the same in type, sign and order."""
    if type(value) in (set, frozenset):
        return f"{type(value).__name__}({sorted(map(exactly, value))})"
    if type(value) in (list, tuple):
        return f"{type(value).__name__}({list(map(exactly, value))})"
    if type(value) is dict:
        return f"dict({[exactly(pair) for pair in value.items()]})"
    return repr(value)


@settings(deadline=None, max_examples=60)
@given(plain_data)
def test_plain_data_survives_the_way(value):
    assert exactly(decode(json.loads(json.dumps(plain.encode(value))))) == exactly(value)


ODD = [math.inf, -math.inf, math.nan, -0.0, 5e-324, 10**5000, -(16**5000), "\ud800", "\0", "'\"\\", b"", -0j, True]


@pytest.mark.parametrize("value", ODD, ids=[type(value).__name__ for value in ODD])
def test_odd_scalars_survive_the_way(value):
    (back,) = decode(json.loads(json.dumps(plain.encode([value]))))
    assert type(back) is type(value)
    assert back == value if isinstance(value, int) else repr(back) == repr(value)


def nested(depth, build=list):
    value = build()
    for _ in range(depth):
        value = build([value])
    return value


def test_nesting_survives_up_to_its_bound():
    assert decode(plain.encode(nested(plain.MAX_DEPTH))) == nested(plain.MAX_DEPTH)


@pytest.mark.parametrize(
    "value",
    [
        nested(plain.MAX_DEPTH + 1),
        nested(100_000, tuple),
        [None] * plain.MAX_ITEMS,
        [[None] * 200] * 200,
        "x" * (plain.MAX_TEXT + 1),
        ["x" * 1000] * 1000,
        b"x" * plain.MAX_TEXT,
        1 << (8 * plain.MAX_TEXT),
        set(range(plain.MAX_HASHED + 1)),
        frozenset(range(plain.MAX_HASHED + 1)),
        dict.fromkeys(range(plain.MAX_HASHED + 1)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_too_big_is_not_sent(value):
    with pytest.raises(plain.TooBig):
        plain.encode(value)


# What no child of ours sends: it would keep the controller busy, for example with equal hashes.
BOMBS = {
    "deep list": lambda: b'["l",[' * 100_000,
    "deep json": lambda: b"[" * MAX_REPORT,
    "many items": lambda: b'["l",[' + b"null," * 600_000 + b"null]]",
    "big set": lambda: json.dumps(["s", [["i", f"{n:x}"] for n in range(6_000)]]).encode(),
    "big frozenset": lambda: json.dumps(["z", [["i", f"{n:x}"] for n in range(6_000)]]).encode(),
    "big dict": lambda: json.dumps(["d", [[["i", f"{n:x}"], None] for n in range(6_000)]]).encode(),
    "many sets": lambda: json.dumps(["l", [["s", [["i", f"{n:x}"] for n in range(4_000)]]] * 8]).encode(),
    "big number": lambda: b"9" * 100_000,
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_is_no_value(kind):
    before, after = (NONCE + json.dumps({**SOUND, "value": "HERE"})).encode().split(b'"HERE"')
    run = concluded(before + BOMBS[kind]() + after)
    assert (run.outcome, run.value) == (Outcome.KILLED, None)


def test_long_texts_are_cut():
    error = {"type": "E" * 999, "message": "m" * 9999, "frames": [{**FRAME, "variables": [["n" * 600] * 3] * 50}] * 30}
    crash = concluded({**CRASHED, "error": error}).error
    assert (len(crash.type_name), len(crash.message)) == (80, 2000)
    assert len(crash.frames) <= 20 and len(crash.frames[0].variables) <= 40
    assert all(len(v.text) <= 500 for v in crash.frames[0].variables)


@pytest.mark.parametrize("source, end_column", [("ä = 1", 6), ("x = 1", 6), ("", 1)])
def test_positions_stay_on_their_line(source, end_column):
    far = {**CRASHED, "prints": [], "error": {**CRASHED["error"], "frames": [{**FRAME, "at": [1, 0, 1, 10**6]}]}}
    run = conclude((NONCE + json.dumps(far)).encode(), NONCE, parse(source), ending())
    assert run.error.frames[0].span.end_column == end_column


def test_output_that_is_no_text_is_shown_as_escapes():
    assert concluded(SOUND, stdout=b"a\xff\xfe\n").stdout == "a\\xff\\xfe\n"


def test_an_opaque_value_equals_nothing_that_is_plain():
    assert decode(plain.encode(object())) == Opaque("object", "<object>")


def test_a_job_carries_no_expectation():
    case = Case("secret name", stdin="in", call="f(1)", argv=("a",))
    pinned = replace(case, pinned=Pin(stdout="secret", returns="secret"), hidden=True, points=3)
    (_, first), (_, second) = jobs_for(PROGRAM, (case, pinned), Limits(), "exercise.py")
    assert {**first, "nonce": 0} == {**second, "nonce": 0}
    assert first["nonce"] != second["nonce"] and len(first["nonce"]) >= 32
    assert "secret" not in repr([first, second])
