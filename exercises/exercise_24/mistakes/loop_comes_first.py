"""When the loop calls `report`, Python does not know it yet: that function has to stand
above the loop, at the left margin.

Does the loop come last, and does each `def` begin at the left margin?
"""

for note in [" It WORKS! ", "Slow today"]:
    print(report(note))  # <--


def clean(text):
    text = text.strip()
    return text.lower()


def mood(text):
    if text.endswith("!"):
        return "loud"
    return "calm"


def report(text):
    text = clean(text)
    return f"{text} is {mood(text)}"
