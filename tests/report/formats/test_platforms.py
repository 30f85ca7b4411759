"""Field by field: what each platform is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from checker.model import Ask, Diagnosis, Outcome, Span, Verdict
from checker.report.audience import Audience

SPAN = Span(3, 5, 3, 9)
STARTED, ENDED = datetime(2026, 3, 1, 8, 0, tzinfo=UTC), datetime(2026, 3, 1, 8, 0, 2, 500_000, tzinfo=UTC)


def test_gradescope_gets_exact_scores_that_add_up(read, graded):
    data = read("gradescope", graded("ppf", points=(0.1, 0.2, 1)), started=STARTED, ended=ENDED)
    assert (data["score"], data["execution_time"]) == (0.3, 2.5)
    assert [(t["score"], t["max_score"], t["status"]) for t in data["tests"]] == [
        (0.1, 0.1, "passed"),
        (0.2, 0.2, "passed"),
        (0, 1, "failed"),
    ]
    assert [test["number"] for test in data["tests"]] == ["1", "2", "3"]
    assert "This prints 1." in data["tests"][2]["output"]


def test_gradescope_numbers_the_tests_of_several_exercises(read, graded):
    data = read("gradescope", graded("pf"), graded("p", name="exercise_05"))
    assert [test["number"] for test in data["tests"]] == ["1.1", "1.2", "2.1"]
    assert data["score"] == 2
    assert data["extra_data"]["verdicts"] == {"exercise_04": "wrong", "exercise_05": "passed"}


@pytest.mark.parametrize(("audience", "seen"), [(Audience.LEARNER, "visible"), (Audience.TEACHER, "hidden")])
def test_gradescope_shows_a_hidden_case_only_without_what_is_in_it(read, graded, audience, seen):
    test = read("gradescope", graded("pF"), audience=audience)["tests"][1]
    assert (test["visibility"], test["status"]) == (seen, "failed")
    assert ("wanted 2" in test["output"]) is (audience is Audience.TEACHER)


@pytest.mark.parametrize(
    ("reports", "status", "tests"),
    [
        ([("pp", {})], "pass", ["pass", "pass"]),
        ([("pf", {})], "fail", ["pass", "fail"]),
        ([("ff", {"verdict": Verdict.UNREADABLE})], "error", []),
        ([("ff", {"verdict": Verdict.UNREADABLE}), ("p", {})], "fail", ["error", "error", "pass"]),
        ([("ff", {"verdict": Verdict.BROKEN})], "error", []),
        ([("pp", {"verdict": Verdict.REFUSED})], "fail", ["fail", "fail"]),
    ],
)
def test_exercism_gets_an_error_only_where_nothing_ran(read, graded, reports, status, tests):
    data = read("exercism", *(graded(cases, **about) for cases, about in reports))
    assert (data["version"], data["status"]) == (3, status)
    assert [test["status"] for test in data["tests"]] == tests
    assert data["message"] == ("This prints 1." if status == "error" else None)


@pytest.mark.parametrize("length", [499, 500, 501, 100_000])
def test_exercism_gets_500_characters_of_output_and_says_where_it_was_cut(read, graded, length):
    output = read("exercism", graded("p", printed="x" * length))["tests"][0]["output"]
    assert len(output) == min(length, 500)
    assert output.endswith("Please limit to 500 chars.") is (length > 500)


def test_exercism_gets_the_code_of_a_test_but_never_of_a_hidden_one(read, graded):
    tests = read("exercism", graded("pP"))["tests"]
    assert [test["test_code"] for test in tests] == ["in 1\n", ""]


def test_the_reporter_of_classroom_finds_points_in_every_test(read, graded):
    data = read("classroom", graded("ppf", points=(0.5, 0.25, 1), span=SPAN), graded("p"))
    assert data["max_score"] == 2.75
    assert sum(test["score"] for test in data["tests"]) == 1.75
    assert data["status"] == "fail"
    assert [(test["filename"], test["line_no"]) for test in data["tests"][1:3]] == [
        ("ada/exercise_04.py", 0),
        ("ada/exercise_04.py", 3),
    ]


@pytest.mark.parametrize("verdict", [Verdict.UNREADABLE, Verdict.BROKEN])
def test_classroom_gets_tests_even_where_nothing_ran(read, graded, verdict):
    data = read("classroom", graded("ff", verdict=verdict))
    assert (data["status"], data["message"], len(data["tests"])) == ("error", "This prints 1.", 2)


def test_a_result_for_classroom_fits_into_a_variable(read, graded):
    data = read("classroom", graded("f" * 60, printed="x" * 5000, says="y" * 3000))
    assert len(data["tests"]) == 60 and data["tests"][0]["message"]


@pytest.mark.parametrize(
    ("cases", "points", "score"), [("pf", (3, 1), 0.75), ("pp", (0, 0), 1), ("pf", (0, 0), 0), ("ppp", (), 1)]
)
def test_prairielearn_gets_a_share_and_points_in_every_test(read, graded, cases, points, score):
    data = read("prairielearn", graded(cases, points=points))
    assert (data["gradable"], data["score"]) == (True, score)
    assert [test["max_points"] for test in data["tests"]] == list(points or (1, 1, 1))


@pytest.mark.parametrize("verdict", [Verdict.UNREADABLE, Verdict.BROKEN])
def test_prairielearn_takes_no_attempt_for_what_cannot_be_graded(read, graded, verdict):
    assert read("prairielearn", graded(verdict=verdict)) == {"gradable": False, "format_errors": ["This prints 1."]}


def test_prairielearn_gets_no_more_than_a_megabyte(read, graded):
    data = read("prairielearn", graded("f" * 250, printed="é" * 4000, says="é" * 4000))
    assert len(data["tests"]) == 250


def test_dodona_gets_what_was_expected_and_what_was_printed(read, graded):
    commands = read("dodona", graded("pf", span=SPAN))
    note = next(command for command in commands if command["command"] == "annotate-code")
    assert note == {
        "command": "annotate-code",
        "row": 2,
        "column": 4,
        "rows": 1,
        "columns": 4,
        "text": "This prints 1.",
        "type": "error",
    }
    tests = [c for c in commands if c["command"] in ("start-test", "close-test")]
    assert [tests[2]["expected"], tests[3]["generated"]] == ["wanted 2\n", "1\n"]
    assert [(c["accepted"], c["status"]["enum"]) for c in tests if "status" in c] == [
        (True, "correct"),
        (False, "wrong"),
    ]
    assert commands[-2] == {"command": "close-tab", "badgeCount": 1}


@pytest.mark.parametrize(
    ("verdict", "outcome", "status"),
    [
        (Verdict.PASSED, Outcome.FINISHED, "correct"),
        (Verdict.LAYOUT, Outcome.FINISHED, "wrong"),
        (Verdict.WRONG, Outcome.FINISHED, "wrong"),
        (Verdict.CRASHED, Outcome.RAISED, "runtime error"),
        (Verdict.STOPPED, Outcome.TIMED_OUT, "time limit exceeded"),
        (Verdict.STOPPED, Outcome.OUT_OF_MEMORY, "memory limit exceeded"),
        (Verdict.STOPPED, Outcome.FLOODED, "output limit exceeded"),
        (Verdict.STOPPED, Outcome.KILLED, "runtime error"),
        (Verdict.REFUSED, Outcome.REFUSED, "runtime error"),
        (Verdict.REFUSED, Outcome.FINISHED, "wrong"),
        (Verdict.UNREADABLE, Outcome.FINISHED, "compilation error"),
        (Verdict.BROKEN, Outcome.BROKEN, "internal error"),
    ],
)
def test_dodona_is_told_how_it_ended_in_its_own_words(read, graded, verdict, outcome, status):
    cases = "p" if verdict is Verdict.PASSED else "f"
    end = read("dodona", graded(cases, verdict=verdict, outcome=outcome))[-1]
    assert (end["accepted"], end["status"]["enum"]) == (verdict is Verdict.PASSED, status)


def test_a_judgement_of_dodona_is_as_bad_as_its_worst(read, graded):
    reports = [graded("p"), graded("f", verdict=Verdict.UNREADABLE), graded("f")]
    assert read("dodona", *reports)[-1]["status"]["enum"] == "compilation error"


def test_in_dodona_only_staff_reads_what_is_in_a_hidden_case(read, graded):
    commands = read("dodona", graded("F"), audience=Audience.TEACHER)
    told = [c for c in commands if "wanted 1" in str(c) or "in 1" in str(c)]
    assert [(c["command"], c["message"]["permission"]) for c in told] == [("append-message", "staff")]


def test_junit_counts_and_names(read, graded):
    broken = graded("ff", verdict=Verdict.BROKEN, learner="bob")
    xml = read(
        "junit",
        graded("pf", points=(0.1, 0.2), span=SPAN),
        broken,
        graded("p", learner=""),
        started=STARTED,
        ended=ENDED,
    )
    assert (xml.tests, xml.failures, xml.errors, xml.time) == (5, 1, 2, 2.5)
    first, second, third = xml
    assert [s.name for s in (first, second, third)] == ["ada exercise_04", "bob exercise_04", "exercise_04"]
    assert (first.timestamp, first.time) == ("2026-03-01T08:00:00+00:00", 0.5)
    properties = {p.name: p.value for p in first.properties()}
    assert properties == {"learner": "ada", "verdict": "wrong", "points": "0.1", "max_points": "0.3"}
    passed, failed = first
    assert passed.is_passed and passed.classname == "ada.exercise_04" and passed.system_out == "1\n"
    assert failed.is_failure and failed._elem.attrib["line"] == "3"
    assert failed.result[0].message == "This prints 1."
    assert failed.result[0].text == "This prints 1.\nLine 1 of the output:\nexpected: wanted 2\n   yours: 1"
    assert all(case.is_error for case in second)


def test_tap_says_what_and_where(read, graded):
    passed, failed = read("tap", graded("pf", span=SPAN))
    assert (passed.ok, passed.description) == (True, "- ada exercise_04: case 1")
    assert not failed.ok
    assert failed.yaml_block["at"] == {"file": "ada/exercise_04.py", "line": 3, "column": 5}
    assert failed.yaml_block["message"].startswith("This prints 1.\n")


def test_tap_of_nothing_skips_all(read):
    assert read("tap") == []


def test_sarif_has_a_result_for_each_thing_to_look_at(read, graded):
    further = Diagnosis("forgot", "mistake", "Forgot", "Look there.", span=Span(4, 1, 5, 3))
    report = graded("pf", span=SPAN)
    report = replace(report, diagnoses=(*report.diagnoses, further))
    (run,) = read("sarif", report, graded("p"), started=STARTED, ended=ENDED)["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["a_rule", "exercise_04/forgot"]
    first, second = run["results"]
    assert (first["ruleId"], first["level"], first["message"]["text"]) == ("a_rule", "error", "This prints 1.")
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "ada/exercise_04.py"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}
    assert (second["level"], second["ruleId"]) == ("note", "exercise_04/forgot")
    assert first["partialFingerprints"] != second["partialFingerprints"]
    assert run["invocations"] == [
        {"executionSuccessful": True, "startTimeUtc": "2026-03-01T08:00:00Z", "endTimeUtc": "2026-03-01T08:00:02Z"}
    ]


def test_sarif_blames_the_tool_for_what_broke(read, graded):
    (run,) = read("sarif", graded("f", verdict=Verdict.BROKEN))["runs"]
    assert run["results"] == []
    assert run["invocations"][0]["executionSuccessful"] is False


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/é?.py", "a%20b/%C3%A9%3F.py"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("//host/x.py", "host/x.py"),
        ("/work/x.py", "file:///work/x.py"),
        ("new\nline.py", "new%0Aline.py"),
    ],
)
def test_a_path_in_sarif_is_a_path_and_nothing_else(read, graded, path, uri):
    (run,) = read("sarif", graded("f", path=path))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_csv_has_a_row_for_each_report(read, graded):
    rows = read("csv", graded("pf", points=(0.1, 0.2), span=SPAN), graded("pp", points=(0.1, 0.2), learner="bo,b"))
    assert rows[0] == {
        "exercise": "exercise_04",
        "learner": "ada",
        "path": "ada/exercise_04.py",
        "verdict": "wrong",
        "points": "0.1",
        "max_points": "0.3",
        "cases_passed": "1",
        "cases": "2",
        "rule": "a_rule",
        "line": "3",
        "message": "This prints 1.",
    }
    assert (rows[1]["learner"], rows[1]["points"], rows[1]["message"]) == ("bo,b", "0.3", "")


@pytest.mark.parametrize(
    ("text", "cell"),
    [("=1", "'=1"), (" @x", "' @x"), ("-a", "'-a"), ("a;=1", "a;'=1"), ("a-b", "a-b"), ("a=b", "a=b"), ("＝1", "'＝1")],
)
def test_a_cell_is_no_formula(read, graded, text, cell):
    assert read("csv", graded(learner=text))[0]["learner"] == cell


def test_json_holds_every_report_whole(read, graded):
    data = read("json", graded("pF"), graded("p"), started=STARTED, ended=ENDED, exercises="exercises")
    assert [report["verdict"] for report in data["reports"]] == ["wrong", "passed"]
    assert (data["audience"], data["started"], data["exercises"]) == (
        "learner",
        "2026-03-01T08:00:00+00:00",
        "exercises",
    )
    assert read("json")["reports"] == []


def test_the_terminal_shows_a_line_for_each_of_several_and_all_of_one(read, graded):
    text = read("terminal", graded("pf", span=SPAN), graded("pp", learner="bob"))
    assert "✗ ada" in text and "✓ bob" in text
    assert "    ada/exercise_04.py:3: This prints 1.\n" in text
    assert text.endswith("\n1 of 2 passed; 3 of 4 points.\n")
    assert "Not yet: the answer differs" in read("terminal", graded("pf"))
    assert "0 of 0 passed; 0 of 0 points." in read("terminal")


def test_the_page_can_be_heard_sorted_and_needs_nothing_else(read, graded):
    page = read("html", graded("pF", points=(0.1, 0.2), span=SPAN), graded("pp", learner="bob"), ended=ENDED)
    assert page.find(".").attrib["lang"] == "en"
    assert [h.attrib["scope"] for h in page.findall(".//thead/tr/th")] == ["col"] * 5
    assert len(page.findall(".//thead/tr/th/button")) == 5
    rows = page.findall(".//tbody/tr")
    assert [row.find("th").text for row in rows] == ["ada", "bob"]
    assert ["".join(cell.itertext()) for cell in rows[0].findall("td")][:3] == ["exercise_04", "✗ wrong", "0.1/0.3"]
    assert "Line 3: This prints 1." in "".join(rows[0].itertext())
    assert "case 2 (hidden): not passed" in "".join(rows[0].itertext())
    assert "1 of 2 passed; " in "".join(page.find(".//p").itertext())
    policy = page.find(".//meta[@http-equiv]").attrib["content"]
    assert policy.startswith("default-src 'none'; ")
    assert not [e for e in page.iter() if {"src", "href"} & set(e.attrib)]


@pytest.mark.parametrize(("verdict", "passes"), [(Verdict.PASSED, True), (Verdict.WRONG, False)])
def test_a_choice_is_one_test_everywhere(read, graded, verdict, passes):
    choice = graded("", verdict=verdict, ask=Ask.CHOICE)
    assert len(read("junit", choice)) == 1 and read("junit", choice).failures == (not passes)
    assert [test.ok for test in read("tap", choice)] == [passes]
    assert read("gradescope", choice)["score"] == passes
    assert [test["status"] for test in read("exercism", choice)["tests"]] == ["pass" if passes else "fail"]
    assert read("prairielearn", choice)["score"] == passes
    assert read("classroom", choice)["max_score"] == 1
    assert read("dodona", choice)[-1]["accepted"] is passes
