"""Name and seconds have changed places in the text.

Compare the order of the two with the example in the task.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return f"{self.seconds} takes {self.name} s"  # <--
