"""Every step is described as if it were the first example: no value of the step itself
is used.

What changes from step to step belongs in braces.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return "clean takes 3 s"  # <--
