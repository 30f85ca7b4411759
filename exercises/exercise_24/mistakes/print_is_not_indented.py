"""The line after `for` is not indented, so Python finds no body for the loop.

What should happen for each note stands four blanks further in.
"""


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


for note in [" It WORKS! ", "Slow today"]:
print(report(note))  # <--
