"""The function `clean` calls itself again and again, and never comes to an end.

The line that calls `clean` belongs in the function that uses it.
"""


def clean(text):
    text = clean(text)  # <--
    return text.lower()


def mood(text):
    if text.endswith("!"):
        return "loud"
    return "calm"


def report(text):
    text = text.strip()
    return f"{text} is {mood(text)}"


for note in [" It WORKS! ", "Slow today"]:
    print(report(note))
