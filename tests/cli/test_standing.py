"""Lists by topic, and the progress file in words and as JSON."""

from __future__ import annotations

import pytest


@pytest.fixture
def topics(write_exercise, tmp_path, checker):
    """Two topics and an exercise without one; the topics' exercises lie mixed."""
    for name, topic in (("a", "Loops"), ("b", "Texts"), ("c", "Loops"), ("d", None)):
        line = f'topic = "{topic}"\n' if topic else ""
        toml = f'format = 1\ntitle = "Six {name}"\nprompt = "Print 6."\n{line}'
        write_exercise(tmp_path / "exercises" / name, {"exercise.toml": toml})
    return checker


def test_the_list_goes_by_topic(topics, tmp_path):
    (tmp_path / "c.py").write_text("print(6)\n")
    topics("run", "c")
    assert topics("list").out.splitlines() == [
        "Loops  1 of 2 passed",
        "a  -                     Six a",
        "c  passed                Six c",
        "",
        "Texts  0 of 1 passed",
        "b  -                     Six b",
        "",
        "Other exercises  0 of 1 passed",
        "d  -                     Six d",
        "",
        "1 of 4 passed",
    ]


def test_a_course_without_topics_has_no_headings(checker, six):
    assert checker("list").out.startswith("six  -  ")


def test_progress_counts_attempts_hints_and_mistakes(topics, tmp_path):
    topics("run", "a")
    topics("run", "a")
    topics("hint", "a")
    answer = topics("progress")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(
        "Loops  0 of 2 passed\n  2 attempts, 1 hint, 1 kind of mistake\nTexts  0 of 1 passed\n"
    )


def test_progress_as_json_is_the_whole_file(topics, tmp_path):
    topics("run", "a")
    answer = topics("progress", "--json")
    assert answer.report["format"] == 2
    assert answer.report["exercises"]["a"]["runs"] == 1
    (met,) = answer.report["exercises"]["a"]["met"].values()
    assert met["times"] == 1 and met["first"] == met["last"] == answer.report["exercises"]["a"]["last"]


def test_without_any_progress_both_are_empty_and_say_what_to_type(topics):
    assert topics("progress").out.endswith("Nothing yet. Begin: checker run\n")
    assert topics("progress", "--json").report["exercises"] == {}
