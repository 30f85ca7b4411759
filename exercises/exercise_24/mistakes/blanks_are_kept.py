"""The blanks at the ends stay: see whether `clean` takes them away before its `return`
ends it.

Look at the order of the two lines in the body of `clean`.
"""


def clean(text):
    return text.lower()
    text = text.strip()  # <--


def mood(text):
    if text.endswith("!"):
        return "loud"
    return "calm"


def report(text):
    text = clean(text)
    return f"{text} is {mood(text)}"


for note in [" It WORKS! ", "Slow today"]:
    print(report(note))
