"""What topics are called: their own names are in every progress file and badge, whatever language is spoken."""

from __future__ import annotations

from checker.words import N_, _

OURS = (
    N_("Classes"),
    N_("Comprehensions"),
    N_("Conditions"),
    N_("Errors"),
    N_("Files as text"),
    N_("Functions"),
    N_("Lists and dicts"),
    N_("Loops"),
    N_("MLOps Bridge"),
    N_("Strings"),
)


def shown_topic(topic: str) -> str:
    """A topic's name in the reader's language; one of somebody else's course as it is."""
    return _(topic) if topic in OURS else topic
