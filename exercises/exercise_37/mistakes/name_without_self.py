"""There is no `name` of its own in `describe`: the step keeps its values on `self`.

Look at the left sides in `__init__`; they are the names that stay.
"""

class Step:
    def __init__(self, name, seconds):
        self.name = name
        self.seconds = seconds

    def describe(self):
        return f"{name} takes {seconds} s"  # <--
