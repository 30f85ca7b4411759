"""Nothing is given back: a method gives its caller only what stands behind `return`.

Making a text, or printing it, does not give it to the caller.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        text = f"{self.name} takes {self.seconds} s"  # <--
