"""The function `clean` already gives back the whole sentence: its last line and that of
`report` have changed places.

Ask which function speaks of small letters, and which one needs the mood.
"""


def clean(text):
    text = text.strip()
    return f"{text} is {mood(text)}"  # <--


def mood(text):
    if text.endswith("!"):
        return "loud"
    return "calm"


def report(text):
    text = clean(text)
    return text.lower()


for note in [" It WORKS! ", "Slow today"]:
    print(report(note))
