"""A text and a number cannot be joined with +; in an f-string both can stand side by
side.

Ask of what type the step's seconds are.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return self.name + " takes " + self.seconds + " s"  # <--
