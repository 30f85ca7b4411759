"""Two runs are compared: outcome before value before output, the first difference told exactly."""

import math
import re
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.compare import compare, same_value
from checker.model import Case, Compare, Crash, Opaque, Outcome, Pin, Run

FINISHED = Run(Outcome.FINISHED)
NEVER_EQUAL = [o for o in Outcome if o not in (Outcome.FINISHED, Outcome.RAISED, Outcome.EXITED)]
PROGRAM = Case("program")
CALL = Case("call", call="f()")


def printed(text):
    return Run(Outcome.FINISHED, stdout=text)


def returned(value, stdout=""):
    return Run(Outcome.FINISHED, stdout=stdout, value=value)


def raised(type_name, message="", **more):
    return Run(Outcome.RAISED, error=Crash(type_name, message), **more)


def exited(message, **more):
    return Run(Outcome.EXITED, error=Crash("SystemExit", message), **more)


def texts(expected, actual, mode="default", tolerance=1e-9):
    case = Case("text", compare=Compare(mode), tolerance=tolerance)
    return compare(printed(expected), printed(actual), case)


# ---------------------------------------------------------------- outcomes


@pytest.mark.parametrize("outcome", NEVER_EQUAL)
@pytest.mark.parametrize("case", [PROGRAM, CALL, Case("pin", pinned=Pin(raises="E"))], ids=lambda c: c.name)
def test_a_run_that_was_stopped_equals_nothing_not_even_itself(outcome, case):
    stopped = Run(outcome, error=Crash("E", ""))
    for expected, actual in [
        (stopped, stopped),
        (FINISHED, stopped),
        (stopped, FINISHED),
        (raised("E"), stopped),
    ]:
        assert compare(expected, actual, case) is not None


@pytest.mark.parametrize(
    ("expected", "actual", "words"),
    [
        (FINISHED, raised("ValueError"), ("outcome", "no error", "ValueError")),
        (FINISHED, exited("2"), ("outcome", "no error", "SystemExit: 2")),
        (Run(Outcome.EXITED), FINISHED, ("outcome", "an exit", "no error")),
        (exited("2"), FINISHED, ("outcome", "SystemExit: 2", "no error")),
        (exited("2"), exited("0"), ("outcome", "SystemExit: 2", "SystemExit: 0")),
        (FINISHED, Run(Outcome.TIMED_OUT), ("outcome", "no error", "stopped by the time limit")),
        (raised("ValueError"), FINISHED, ("raises", "ValueError", "no error")),
        (raised("ValueError"), raised("KeyError"), ("raises", "ValueError", "KeyError")),
        (raised("ValueError"), Run(Outcome.KILLED), ("raises", "ValueError", "gone without a word")),
        (Run(Outcome.RAISED), Run(Outcome.RAISED), ("raises", "an error", "an error")),
        (raised("ValueError", "a"), raised("ValueError", "b"), None),
        (exited("2"), exited("3"), ("outcome", "SystemExit: 2", "SystemExit: 3")),
        (exited("2"), exited("2"), None),
        *[(FINISHED, exited(message), None) for message in ("0", "None", "")],
        *[(exited(message), FINISHED, None) for message in ("0", "None", "")],
    ],
)
def test_the_ways_to_end(expected, actual, words):
    mismatch = compare(expected, actual, PROGRAM)
    assert words == (mismatch and (mismatch.aspect, mismatch.expected, mismatch.actual))


def test_an_exit_during_a_call_is_no_normal_end():
    assert compare(FINISHED, exited("0"), CALL).aspect == "outcome"


def test_a_pinned_system_exit_is_met_by_an_exit_alone():
    case = Case("exit", pinned=Pin(raises="SystemExit"))
    assert compare(raised("SystemExit"), exited("0"), case) is None
    assert compare(raised("SystemExit"), FINISHED, case).aspect == "raises"
    assert compare(exited("0"), FINISHED, case).aspect == "raises"


def test_the_outcome_comes_before_the_value_and_the_value_before_the_output():
    expected = returned(1, "a")
    assert compare(expected, raised("E", value=2, stdout="b"), CALL).aspect == "outcome"
    assert compare(expected, returned(2, "b"), CALL).aspect == "value"
    assert compare(expected, returned(1, "b"), CALL).aspect == "stdout"
    assert compare(raised("E", stdout="a"), raised("E", stdout="b"), PROGRAM).aspect == "stdout"


# ---------------------------------------------------------------- what is compared


@pytest.mark.parametrize(
    ("pin", "call", "stdout", "aspects"),
    [
        (None, None, "x", {"stdout"}),
        (None, None, "", {"stdout"}),
        (None, "f()", "x", {"stdout", "value"}),
        (None, "f()", " \n", {"value"}),
        (Pin(), None, "x", {"stdout"}),
        (Pin(), "f()", "", {"value"}),
        (Pin(stdout=""), None, "", {"stdout"}),
        (Pin(stdout="x"), "f()", "x", {"stdout"}),
        (Pin(stdout=""), "f()", "", {"stdout"}),
        (Pin(has_returns=True, returns=1), "f()", "x", {"value"}),
        (Pin(has_returns=True, stdout="x"), "f()", "x", {"stdout", "value"}),
    ],
)
def test_a_pin_says_what_is_compared(pin, call, stdout, aspects):
    case, expected = Case("pin", call=call, pinned=pin), returned(1, stdout)
    changed = {"stdout": replace(expected, stdout="other"), "value": replace(expected, value=2)}
    assert compare(expected, expected, case) is None
    assert {aspect for aspect, actual in changed.items() if compare(expected, actual, case)} == aspects


def test_with_pinned_raises_the_output_counts_only_if_it_is_pinned_too():
    expected, actual = raised("E", stdout="a"), raised("E", stdout="b")
    assert compare(expected, actual, Case("raises", pinned=Pin(raises="E"))) is None
    assert compare(expected, actual, Case("both", pinned=Pin(raises="E", stdout="a"))).aspect == "stdout"


# ---------------------------------------------------------------- values

NAN = float("nan")
STACK = Opaque("Stack", "<Stack>")


def type_name(value):
    """Names a parameter that may be too long to be one itself."""
    return type(value).__name__


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        (1, 1.0),
        (0.1 + 0.2, 0.3),
        (0.0, 1e-10),
        (NAN, float("nan")),
        (math.inf, math.inf),
        (1, 1 + 0j),
        (complex(0, NAN), complex(1e-12, NAN)),
        (10**400, 10**400),
        ([0.1 + 0.2], [0.3]),
        ({0.1 + 0.2}, {0.3}),
        ({0.1 + 0.2: "x", 1: "y"}, {1.0: "y", 0.3: "x"}),
        ({(0.3, 1.0), (0.1 + 0.2, 2.0)}, {(0.1 + 0.2, 1.0), (0.3, 2.0)}),
        ({1.0000000001, 1.0000000002}, {1.0000000002, 1.0000000001}),
        (
            {NAN, 1, "a", None, b"", (True,), frozenset({2})},
            {frozenset({2.0}), (True,), 1.0, b"", "a", None, NAN},
        ),
        ({"a": 1, "b": [2]}, {"b": [2], "a": 1}),
        ({10**400, 1.5, math.inf}, {math.inf, 1.5, 10**400}),
        ({float("nan"), *range(40)}, {float("nan"), *map(float, range(40))}),
        *[({(n, NAN), (n, 0.5), (n, 1.5)}, {(n, 1.5), (n, 0.5), (n, -NAN)}) for n in range(9)],
    ],
    ids=type_name,
)
def test_the_same_plain_data(expected, actual):
    assert same_value(expected, actual, 1e-9) is None
    assert same_value(actual, expected, 1e-9) is None


@pytest.mark.parametrize(
    ("expected", "actual", "says"),
    [
        (4, 3, "the value is 3, expected 4"),
        ([1, 2, {"a": 4}], [1, 2, {"a": 3}], "the value at [2]['a'] is 3, expected 4"),
        ({(1, 2): [0]}, {(1, 2): [1]}, "the value at [(1, 2)][0] is 1, expected 0"),
        ([1, 2, 3], [1, 2], "the value has 2 items, expected 3"),
        ([[1, 2]], [[1]], "the value at [0] has 1 item, expected 2"),
        ([1], (1,), "the value is a tuple, expected a list"),
        ({1}, frozenset({1}), "the value is a frozenset, expected a set"),
        (3, None, "the value is None, expected an int"),
        ("3", 3, "the value is an int, expected a str"),
        (b"a", "a", "the value is a str, expected a bytes"),
        (1, True, "the value is a bool, expected an int"),
        (False, 0.0, "the value is a float, expected a bool"),
        ([(0, False)], [(0, 0)], "the value at [0][1] is an int, expected a bool"),
        ("abc", "abd", "the value is 'abd', expected 'abc'"),
        ({"a": 1}, {"b": 1}, "the value lacks the key 'a'"),
        ({"b": 1}, {"a": 1, "b": 1}, "the value has the key 'a', which is not expected"),
        ({1, 2}, {1}, "the value lacks the item 2"),
        ({1}, {1, 2}, "the value has the item 2, which is not expected"),
        ({1}, {True}, "the value lacks the item 1"),
        ({1: 0}, {True: 0}, "the value lacks the key 1"),
        (0.3, 0.30001, "the value is 0.30001, expected 0.3"),
        (1.5, 10**400, f"the value is 1{'0' * 58}…, expected 1.5"),
        (10**5000, 2, "the value is 2, expected an integer of about 5001 digits"),
        (10**5000, 10**5000 + 1, "the value is not the expected one"),
        ("a" * 500 + "b", "a" * 500 + "c", "the value differs from the expected one at character 501"),
        (STACK, STACK, "the value is a Stack, expected a Stack; only plain data can be equal"),
        ([1], [STACK], "the value at [0] is a Stack, expected an int; only plain data can be equal"),
        (range(1), range(1), "the value is a range, expected a range; only plain data can be equal"),
    ],
    ids=type_name,
)
def test_the_first_difference_of_two_values(expected, actual, says):
    assert same_value(expected, actual, 1e-9) == says
    assert same_value(actual, expected, 1e-9) is not None


def test_the_tolerance_is_that_of_the_case():
    coarse = replace(CALL, tolerance=0.1)
    assert compare(returned(3.14), returned(3.1), coarse) is None
    assert compare(returned(3.14), returned(3.1), CALL).aspect == "value"
    assert compare(returned(10), returned(11), replace(CALL, tolerance=0.5)).aspect == "value"


BIG = [10**5000, [10**5000], "x" * 10**6, list(range(10**5)), [STACK], {"a" * 10**4: 1}]


@pytest.mark.parametrize("value", BIG, ids=type_name)
def test_the_texts_of_a_value_mismatch_are_bounded(value):
    mismatch = compare(returned(value), returned(None), CALL)
    assert (mismatch.aspect, mismatch.actual) == ("value", "None")
    assert 0 < len(mismatch.expected) <= 200
    assert len(compare(returned(value), returned([value]), CALL).detail) <= 400


def test_deep_values_are_compared_and_bottomless_ones_differ():
    deep, other = 0, 1
    for _ in range(100):
        deep, other = [deep], [other]
    assert same_value(deep, deep, 0) is None
    assert same_value(deep, other, 0).endswith("is 1, expected 0")
    for _ in range(10_000):
        deep = [deep]
    assert same_value(deep, deep, 0) == "the value is nested too deeply to be compared"


ATOMS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.complex_numbers()
    | st.text(max_size=3)
    | st.binary(max_size=3)
    | st.sampled_from([0, 1, 0.0, 1.0, True, 10**400, 1e-10])
)
FROZEN = st.recursive(ATOMS, lambda part: st.tuples(part, part) | st.frozensets(part), max_leaves=5)
PLAIN = st.recursive(
    ATOMS | st.sets(FROZEN, max_size=4),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(FROZEN, inner, max_size=4)
    ),
    max_leaves=12,
)


def rebuilt(value, change=lambda atom: atom):
    """An equal value that shares nothing with `value` and has its members in another order."""
    if isinstance(value, dict):
        return {rebuilt(k, change): rebuilt(v, change) for k, v in reversed(value.items())}
    if isinstance(value, (set, frozenset)):
        return type(value)(rebuilt(item, change) for item in list(value)[::-1])
    if isinstance(value, (list, tuple)):
        return type(value)(rebuilt(item, change) for item in value)
    return change(value)


@given(PLAIN)
def test_any_plain_value_is_the_same_as_itself_rebuilt(value):
    assert same_value(value, rebuilt(value), 1e-9) is None


@given(PLAIN, PLAIN, st.sampled_from([0.0, 1e-9, 0.1]))
def test_sameness_has_no_direction(one, other, tolerance):
    forth, back = same_value(one, other, tolerance), same_value(other, one, tolerance)
    assert (forth is None) == (back is None)


@given(
    st.recursive(
        st.booleans() | st.sets(st.booleans() | st.tuples(st.booleans()), min_size=1),
        lambda inner: (
            st.lists(inner, min_size=1) | st.tuples(ATOMS, inner) | st.dictionaries(FROZEN, inner, min_size=1)
        ),
        max_leaves=5,
    )
)
def test_a_bool_is_no_number_anywhere(value):
    """Every such value holds a bool."""
    numbers = rebuilt(value, lambda atom: int(atom) if isinstance(atom, bool) else atom)
    assert same_value(value, numbers, 1e-9) is not None


# ---------------------------------------------------------------- outputs

LAYOUT = [
    # expected, actual, line, column, detail
    ("a\nb", "a\n   b", 2, 1, "line 2 begins with 3 spaces, expected none"),
    ("a\n\tb", "a\nb", 2, 1, "line 2 begins with no space, expected a tab"),
    ("  a", " a", 1, 2, "line 1 begins with a space, expected 2 spaces"),
    ("a\nb", "a\n\nb", 2, 1, "there is an empty line too many after line 1"),
    ("a\n\n\nb", "a\nb", 2, 1, "2 empty lines are missing after line 1"),
    ("a", "\na", 1, 1, "there is an empty line too many at the beginning"),
    ("\n\na", "a", 1, 1, "2 empty lines are missing at the beginning"),
    ("load\nsave", "loadsave", 1, 5, "a line break is missing after `load`"),
    ("load\nsave", "load save", 1, 5, "there is a space after `load` where a line break is expected"),
    ("a b", "a\nb", 1, 2, "there is a line break after `a` where a space is expected"),
    ("ab", "a\nb", 1, 2, "there is a line break too many after `a`"),
    ("a b", "a  b", 1, 3, "there are 2 spaces after `a` where a space is expected"),
    ("a, b", "a,b", 1, 3, "a space is missing after `a,`"),
    ("a b", "a\t b", 1, 2, "there is a mix of blanks after `a` where a space is expected"),
    ("a \tb", "a\t b", 1, 2, ""),
    ("a\n \tb", "a\n\t b", 2, 1, ""),
    ("a b", "a\xa0b", 1, 2, "there is a special blank after `a` where a space is expected"),
    ("x" * 50 + "y", "x" * 50 + " y", 1, 51, f"there is a space too many after `…{'x' * 29}`"),
]
LAYOUT_OF_EXACT = [
    ("7\n", "7", 2, 1, "a line break is missing after `7`"),
    ("7\n", "7\n\n", 3, 1, "there is an empty line too many after line 1"),
    ("7\n8\n", "7 \n8\n", 1, 2, "line 1 ends with a space, expected none"),
    ("7\r\n", "7\n", 1, 2, "line 1 ends with no space, expected a carriage return"),
    ("7", "7  ", 1, 2, "line 1 ends with 2 spaces, expected none"),
    ("a\n\nb", "a\n \nb", 2, 1, "line 2 ends with a space, expected none"),
]
WRONG = [
    ("a", "", 1, 1, "nothing was printed"),
    ("a", " \n", 1, 1, "only white space was printed"),
    ("", "a", 1, 1, "something was printed, expected nothing"),
    ("\n", "a", 1, 1, "something was printed, expected only white space"),
    ("Hello World", "hello World", 1, 1, "only capital letters differ"),
    ("a\nb\nc", "a", 2, 1, "2 lines are missing at the end: 1 line, expected 3"),
    ("a\nb", "a\nb\nc", 3, 1, "there is a line too many at the end: 3 lines, expected 2"),
    ("a\nb\nc", "a\nc", 2, 1, "a line is missing before line 2: 2 lines, expected 3"),
    ("a\nc", "a\nb\nc", 2, 1, "line 2 is one too many: 3 lines, expected 2"),
    ("a\nb\nc", "a\nc\nb", 2, 1, "the same lines stand in another order"),
    ("total: 30 km", "total: 31 km", 1, 9, "only one word differs: `31`, expected `30`"),
    ("a b c", "a x  c", 1, 3, ""),
    ("a b", "a b c", 1, 4, ""),
    ("a\nb", "x\ny", 1, 1, ""),
]


@pytest.mark.parametrize(
    ("aspect", "mode", "row"),
    [
        *[("layout", "default", row) for row in LAYOUT],
        *[("layout", "exact", row) for row in LAYOUT + LAYOUT_OF_EXACT],
        *[("stdout", "default", row) for row in WRONG],
        *[("stdout", "exact", row) for row in WRONG if row[1] != " \n"],
        *[("stdout", "exact", (f"{e}\n", f"{a}\n", *told)) for e, a, *told in WRONG if e.strip() and a],
    ],
)
def test_where_and_how_two_texts_differ(aspect, mode, row):
    expected, actual, line, column, detail = row
    mismatch = texts(expected, actual, mode)
    assert (mismatch.aspect, mismatch.line, mismatch.column, mismatch.detail) == (
        aspect,
        line,
        column,
        detail,
    )
    for lines, told in ((expected.split("\n"), mismatch.expected), (actual.split("\n"), mismatch.actual)):
        shown = lines[line - 1] if line <= len(lines) else ""
        assert told == (shown if mode == "exact" else shown.rstrip())


@pytest.mark.parametrize(
    ("mode", "expected", "actual", "told"),
    [
        ("tokens", "a  b c", "a b\nd e", ("a  b c", "d e", 2, 1, "")),
        ("tokens", "a bc", "a bd", ("a bc", "a bd", 1, 3, "")),
        ("tokens", "a\nb c", "a", ("b c", "a", 1, 2, "1 word, expected 3")),
        ("tokens", "a", "a\n b", ("a", " b", 2, 2, "2 words, expected 1")),
        ("tokens", "1.0", "1", ("1.0", "1", 1, 1, "")),
        ("tokens", "a", "", ("a", "", 1, 1, "nothing was printed")),
        ("floats", "x 1.0 2", "x 1 3", ("x 1.0 2", "x 1 3", 1, 5, "")),
        ("floats", "1 2 3", "1.0", ("1 2 3", "1.0", 1, 4, "1 word, expected 3")),
        ("floats", "9" * 400, "8" * 400, ("9" * 400, "8" * 400, 1, 1, "")),
        ("layout", "a  bc", "ab\n d", ("a  bc", " d", 2, 2, "")),
        ("layout", "ab", "a", ("ab", "a", 1, 2, "")),
        (
            "unordered-lines",
            "a\nb",
            "b\n\nc",
            ("a", "c", 3, 1, "the line `a` is missing; the line `c` is not expected"),
        ),
        ("unordered-lines", "a\nb", "b", ("a", "", 2, 1, "the line `a` is missing")),
        ("unordered-lines", "a", "b\na", ("", "b", 1, 1, "the line `b` is not expected")),
        ("unordered-lines", "a", "a\nb\na", ("", "b", 2, 1, "the line `b` is not expected")),
        ("unordered-lines", "a", "a\n\na", ("", "a", 3, 1, "the line `a` stands there 2 times, expected 1")),
        ("unordered-lines", "a\na", "a", ("a", "", 2, 1, "the line `a` stands there 1 time, expected 2")),
        ("unordered-lines", "a", "", ("a", "", 1, 1, "nothing was printed")),
    ],
)
def test_the_other_modes_point_at_the_first_difference_that_counts(mode, expected, actual, told):
    mismatch = texts(expected, actual, mode)
    assert mismatch.aspect == "stdout"
    assert (mismatch.expected, mismatch.actual, mismatch.line, mismatch.column, mismatch.detail) == told


@pytest.mark.parametrize(
    ("mode", "expected", "actual"),
    [
        ("default", "a \nb\r\n\n", "a\nb"),
        ("layout", "a b\n", "\n ab"),
        ("tokens", "a\n b", "a b"),
        ("floats", "x 0.3 nan inf -1e400", "x 0.30000000000000004 NaN Infinity -1e400"),
        ("unordered-lines", "a\n\nb \n", "b\na"),
    ],
)
def test_what_a_mode_does_not_look_at(mode, expected, actual):
    assert texts(expected, actual, mode) is None
    assert texts(expected, actual, "exact") is not None


def test_the_tolerance_of_floats():
    assert texts("about 3.14", "about 3.1", "floats", tolerance=0.1) is None
    assert texts("about 3.14", "about 3.1", "floats") is not None


@pytest.mark.parametrize("mode", list(Compare))
def test_a_megabyte_of_lines_is_compared_to_its_end(mode):
    """With anything quadratic this would take minutes."""
    text = "".join(f"line {number}\n" for number in range(90_000))
    mismatch = texts(text + "b 1 c", text + "b 2 c", mode)
    assert (mismatch.line, mismatch.expected, mismatch.actual) == (90_001, "b 1 c", "b 2 c")
    assert texts(text, text, mode) is None


def numbers_match(expected, actual):
    try:
        one, other = float(expected), float(actual)
    except ValueError:
        return expected == actual
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9) or (one != one and other != other)


def without_blank_ends(text):
    return re.sub(r"\n+\Z", "", re.sub(r"[^\S\n]+(?=\n|\Z)", "", text))


def words_close(expected, actual):
    ours, theirs = re.findall(r"\S+", expected), re.findall(r"\S+", actual)
    return len(ours) == len(theirs) and all(map(numbers_match, ours, theirs))


def lines_of(text):
    return re.findall(r"[^\n]*\S", text)


ORACLES = {
    "default": lambda e, a: without_blank_ends(e) == without_blank_ends(a),
    "exact": lambda e, a: e == a,
    "layout": lambda e, a: re.sub(r"\s", "", e) == re.sub(r"\s", "", a),
    "tokens": lambda e, a: re.findall(r"\S+", e) == re.findall(r"\S+", a),
    "floats": words_close,
    "unordered-lines": lambda e, a: sorted(lines_of(e)) == sorted(lines_of(a)),
}
TEXT = st.text("ab1.0 \n\t\r\xa0", max_size=12) | st.text(max_size=12)
NEAR = TEXT.flatmap(lambda text: st.tuples(st.just(text), TEXT | st.permutations(text).map("".join)))


@given(NEAR, st.sampled_from(list(Compare)))
def test_any_two_texts_differ_exactly_when_the_oracle_says_so(pair, mode):
    expected, actual = pair
    mismatch = texts(expected, actual, mode)
    assert (mismatch is None) == ORACLES[mode](expected, actual)
    if mismatch:
        assert min(mismatch.line, mismatch.column) >= 1
        assert mismatch.aspect == "stdout" or mode in ("default", "exact")


@given(TEXT, st.lists(st.tuples(st.integers(0, 20), st.sampled_from(" \n\t\r")), min_size=1))
def test_white_space_alone_is_never_wrong(text, inserted):
    changed = text
    for place, blank in inserted:
        changed = changed[:place] + blank + changed[place:]
    assert texts(text, changed, "layout") is None
    for mode in ("default", "exact"):
        for mismatch in filter(None, (texts(text, changed, mode), texts(changed, text, mode))):
            assert mismatch.aspect == "layout"


@given(st.text("ab \n", max_size=10), st.text("ab \n", max_size=10), st.sampled_from(["default", "exact"]))
def test_the_place_is_that_of_the_first_difference_and_layout_is_always_explained(expected, actual, mode):
    mismatch = texts(expected, actual, mode)
    assume(mismatch)
    tidy = without_blank_ends if mode == "default" else str
    ours, theirs = tidy(expected).split("\n"), tidy(actual).split("\n")
    row, column = mismatch.line - 1, mismatch.column - 1
    assert ours[:row] == theirs[:row]
    assert ours[row : row + 1] != theirs[row : row + 1]
    assert [mismatch.expected] == (ours[row : row + 1] or [""])
    assert [mismatch.actual] == (theirs[row : row + 1] or [""])
    assert mismatch.expected[:column] == mismatch.actual[:column]
    if mismatch.expected or mismatch.actual:  # Else one text has an empty last line more.
        assert mismatch.expected[column : column + 1] != mismatch.actual[column : column + 1]
    assert mismatch.detail or mismatch.aspect == "stdout"


@given(st.text(), PLAIN, st.sampled_from(list(Compare)), st.sampled_from([None, "f()"]))
def test_any_finished_run_equals_itself(stdout, value, mode, call):
    run = returned(value, stdout)
    assert compare(run, returned(rebuilt(value), stdout), Case("same", call=call, compare=mode)) is None
