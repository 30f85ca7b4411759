"""Every note is calm: in `mood` a `return` stands above the question about the
exclamation mark, and ends it.

The line with `if` must be reached first.
"""


def clean(text):
    text = text.strip()
    return text.lower()


def mood(text):
    return "calm"  # <--
    if text.endswith("!"):
        return "loud"


def report(text):
    text = clean(text)
    return f"{text} is {mood(text)}"


for note in [" It WORKS! ", "Slow today"]:
    print(report(note))
