"""Without an exclamation mark the mood is None: both `return` lines stand under the
`if`.

Move the line for all other texts to the left, so that it is outside the `if`.
"""


def clean(text):
    text = text.strip()
    return text.lower()


def mood(text):
    if text.endswith("!"):
        return "loud"
        return "calm"  # <--


def report(text):
    text = clean(text)
    return f"{text} is {mood(text)}"


for note in [" It WORKS! ", "Slow today"]:
    print(report(note))
