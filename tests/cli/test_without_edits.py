"""`edits = false`: what is wrong and where is told, but nowhere what to write in its place."""

from __future__ import annotations

import pytest

TASK = 'format = 1\ntitle = "Say the sum"\nprompt = "Print 3, 5 and 8."\n'
SOLUTION = "total = 0\nfor n in [3, 2, 3]:\n    total += n\n    print(total)\n"
NO_COLON = SOLUTION.replace("]:", "]")
MISSPELT = SOLUTION.replace("print(total)", "print(totl)")
SLIP = SOLUTION.replace("    print(total)", "print(total)")
WRONG = {"missing_colon": NO_COLON, "misspelt_name": MISSPELT, "belongs_in_block": SLIP}
# What only the edit of each has in it: the line as it should be.
EDITS = {"missing_colon": "for n in [3, 2, 3]:", "misspelt_name": "print(total)"}
FORMATS = "json junit github csv html tap sarif gradescope dodona exercism prairielearn classroom terminal".split()
GRADE = ("grade", "class", "--exercises", "exercises")


@pytest.fixture
def hand_in(tmp_path):
    """Writes what one learner of a class handed in."""

    def write(source: str) -> None:
        (tmp_path / "class" / "ada").mkdir(parents=True)
        (tmp_path / "class" / "ada" / "sums.py").write_text(source)

    return write


@pytest.fixture
def begin(write_exercise, checker, tmp_path):
    """Writes the exercise, with or without edits, and a learner's wrong file; gives the command."""

    def write(rule: str, key: str = "", **files: str):
        changed = {name.replace("__", "/") + ".py": text for name, text in files.items()}
        own = {"exercise.toml": TASK + key, "solution.py": SOLUTION, **changed}
        write_exercise(tmp_path / "exercises" / "sums", own)
        (tmp_path / "sums.py").write_text(WRONG[rule])
        return checker

    return write


@pytest.mark.parametrize("rule", WRONG)
@pytest.mark.parametrize(("key", "count"), [("", 3), ("edits = true\n", 3), ("edits = false\n", 2)])
def test_the_third_hint_goes_with_the_edit(begin, rule, key, count):
    checker = begin(rule, key)
    report = checker("run", "sums", "--json").report
    first = report["diagnoses"][0]
    assert (first["rule"], len(first["hints"])) == (rule, count)
    assert bool(first["edit"]) == (rule in EDITS and count == 3)
    assert bool(report["repaired"]) == (rule == "missing_colon" and count == 3)
    hints = [checker("hint", "sums").out for _ in range(count)]
    assert [hint.split(":")[0] for hint in hints] == [f"Hint {n} of {count}" for n in range(1, count + 1)]
    assert "There are no more." in hints[-1]


@pytest.mark.parametrize("rule", EDITS)
def test_the_line_with_the_edit_is_not_printed(begin, rule):
    shown = begin(rule)("run", "sums", "--all").out
    told = begin(rule, "edits = false\n")("run", "sums", "--all").out
    assert EDITS[rule] in shown
    assert EDITS[rule] not in told
    assert "this change" not in told
    without = [line for line in told.splitlines() if line.strip()]
    assert without == [line for line in shown.splitlines() if line in told and line.strip()]  # the rest is as it was


def test_no_format_for_learners_has_it(begin, hand_in, tmp_path):
    hand_in(NO_COLON)
    hint = begin("missing_colon")("run", "sums", "--json").report["diagnoses"][0]["hints"][2]
    wanted = [word for name in FORMATS for word in ("--format", name, "--output", f"told.{name}")]
    begin("missing_colon", "edits = false\n")(*GRADE, *wanted)
    for name in FORMATS:
        told = (tmp_path / f"told.{name}").read_text()
        assert told.strip(), name
        assert hint not in told, name
        assert EDITS["missing_colon"] not in told, name


def test_a_teacher_sees_the_edit(begin, hand_in):
    hand_in(NO_COLON)
    answer = begin("missing_colon", "edits = false\n")(*GRADE, "--format", "json", "--for", "teacher")
    (report,) = answer.report["reports"]
    assert report["repaired"]["passed"]
    assert len(report["diagnoses"][0]["hints"]) == 3
    assert report["diagnoses"][0]["edit"]["text"] == ":"


def test_what_a_teacher_wrote_stays(begin):
    mistake = f'"""Only the last sum is printed."""\n{SLIP}'.replace('."""', '.\n\nAsk how often print runs.\n"""')
    checker = begin("belongs_in_block", 'hints = ["One.", "Two.", "Three."]\nedits = false\n', mistakes__late=mistake)
    (first,) = checker("run", "sums", "--json").report["diagnoses"]
    assert (first["rule"], first["hints"]) == ("late", ["Ask how often print runs."])
    assert "Hint 1 of 3: Ask how often print runs." in checker("hint", "sums").out
    assert "Hint 3 of 3: Three." in [checker("hint", "sums").out for _ in range(2)][-1]


def test_a_note_after_a_pass_has_no_edit_either(begin, tmp_path):
    texts = {}
    for key in ("", "edits = false\n"):
        checker = begin("misspelt_name", key)
        (tmp_path / "sums.py").write_text(SOLUTION + "if (total > 9) == True:\n    print(9)\n")
        texts[key] = checker("run", "sums", "--json").report["note"]
    assert [len(note["hints"]) for note in texts.values()] == [3, 2]


def test_the_key_is_true_or_false(begin):
    answer = begin("misspelt_name", 'edits = "no"\n')("run", "sums")
    assert answer.code == 2
    assert answer.err.endswith("exercise.toml:4: `edits` must be true or false, not a text.\n")
