"""The name is called like a function, but it is a text: brackets after it make Python
try to run it.

Only what is defined with `def` or `class` is called with brackets.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return f"{self.name()} takes {self.seconds} s"  # <--
