"""The loop calls `report` before Python has read that function: a function must stand
above the line that calls it.

Move the loop with its `print` to the end of the file.
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
