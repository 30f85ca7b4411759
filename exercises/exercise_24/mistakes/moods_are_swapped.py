"""The two moods are the wrong way round: look at which `return` stands under the `if`.

The line right below `if` runs only if there is an exclamation mark.
"""


def clean(text):
    text = text.strip()
    return text.lower()


def mood(text):
    if text.endswith("!"):
        return "calm"
    return "loud"


def report(text):
    text = clean(text)
    return f"{text} is {mood(text)}"


for note in [" It WORKS! ", "Slow today"]:
    print(report(note))
