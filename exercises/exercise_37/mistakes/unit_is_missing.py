"""The unit is missing: after the number come a blank and the letter s.

Compare the end of your text with the end of the example in the task.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return f"{self.name} takes {self.seconds}"  # <--
