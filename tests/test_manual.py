"""The manual in docs/ is the one that the rules print."""

from pathlib import Path

from checker.author.manual import manual


def test_the_manual_is_up_to_date() -> None:
    page = Path(__file__).parent.parent / "docs" / "rules.md"
    assert page.read_text(encoding="utf-8") == manual()
