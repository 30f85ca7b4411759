"""The braces stay in the text: without an f before the quotes, Python does not put the
values there.

Look at the character right before the opening quotes.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return "{self.name} takes {self.seconds} s"  # <--
