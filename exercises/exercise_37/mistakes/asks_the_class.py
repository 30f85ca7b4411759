"""The class is asked for a name, but each name belongs to one step: the step at hand is
`self`.

`Step` is the plan of all steps; a value is kept by one of them.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return f"{Step.name} takes {Step.seconds} s"  # <--
