"""What a catalogue's makers can find in the code, and what the sandbox says that only its controller translates."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import checker
from checker import words
from checker.sandbox.levels import CAUSED, REASONS, in_words

PACKAGE = Path(checker.__file__).parent
ASKING = ("_", "N_", "ngettext")


def hidden_texts(source: str) -> list[int]:
    """The lines where a text is asked for inside of an f-string, which Python 3.11 reads as a single piece."""
    fields = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr))
    calls = (node for field in fields for node in ast.walk(field) if isinstance(node, ast.Call))
    named = (call for call in calls if isinstance(call.func, ast.Name) and call.func.id in ASKING)
    return [call.lineno for call in named if call.args and isinstance(call.args[0], ast.Constant)]


def test_no_text_is_hidden_in_an_fstring():
    assert hidden_texts("f'{_(\"Points\")}: {_(word)}'") == [1]

    # The course lies in an installed package too, and some of its programs are there to be mended.
    code = [path for path in sorted(PACKAGE.rglob("*.py")) if "_exercises" not in path.parts]
    found = {path: hidden_texts(path.read_text(encoding="utf-8")) for path in code}
    assert {path.relative_to(PACKAGE): lines for path, lines in found.items() if lines} == {}


def test_the_sandbox_says_what_its_controller_translates():
    said = "".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "sandbox" / "inside").glob("*.py"))
    of_the_kernel = {"Function not implemented", "Invalid argument", "Operation not supported"}
    known = [*(set(REASONS) - of_the_kernel), *(sentence.removesuffix("{cause}") for sentence in CAUSED)]

    assert [text for text in known if text not in said] == []


@pytest.fixture
def german():
    words.speak("de")


@pytest.mark.parametrize(
    "reason",
    [
        *REASONS,
        "Permission denied",
        "Permission denied (the tree of files)",
        "new namespaces are refused: Operation not permitted",
        "its users cannot be mapped: Operation not permitted",
    ],
)
def test_a_reason_is_translated_whole(reason, german):
    said = in_words(reason)
    assert said != reason
    assert not {"is", "are", "the", "of", "Operation", "Permission"} & set(said.replace(":", "").split())


def test_an_unknown_reason_stays(german):
    assert in_words("Out of luck") == "Out of luck"
    assert in_words("Permission denied (/usr/lib)").endswith(" (/usr/lib)")
