"""Nothing is printed: the loop stands inside a function, below its `return`, so Python
never gets to it.

The `for` line has to stand at the left margin.
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
    for note in [" It WORKS! ", "Slow today"]:  # <--
        print(report(note))
