"""The report shows the note as it came in: see whether `report` cleans the text before
its `return`.

A line below `return` in the same function never runs.
"""


def clean(text):
    text = text.strip()
    return text.lower()


def mood(text):
    if text.endswith("!"):
        return "loud"
    return "calm"


def report(text):
    return f"{text} is {mood(text)}"
    text = clean(text)  # <--


for note in [" It WORKS! ", "Slow today"]:
    print(report(note))
