"""Several values are given back together, not one text: commas join nothing.

Put everything into a single pair of quotes.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return self.name, "takes", self.seconds, "s"  # <--
