"""How a sentence for learners has to read: short and plain."""

from __future__ import annotations

import re

from checker.words import _

MAX_WORDS = 25
AVOID = ("token", "literal", "statement", "iterable", "callable", "object", "NoneType")


def faults_of_wording(sentence: str) -> list[str]:
    """What is wrong with a message, each as a sentence; code in backticks is the learner's own."""
    faults = []
    if (words := len(sentence.split())) > MAX_WORDS:
        faults.append(
            _("The message has {words} words; {most} are the most that get read.", words=words, most=MAX_WORDS)
        )
    plain = re.sub(r"`[^`]*`", "", sentence)
    for word in AVOID:
        if re.search(rf"\b{word}s?\b", plain, re.IGNORECASE):
            faults.append(_("The message says `{word}`, which a beginner does not know.", word=word))
    return faults
