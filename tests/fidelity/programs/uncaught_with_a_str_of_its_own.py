class Located(Exception):
    def __init__(self, line, problem):
        self.line, self.problem = line, problem

    def __str__(self):
        return f"{self.problem} (in line {self.line})"

    def __repr__(self):
        return f"Located<{self.line}>"


try:
    raise Located(1, "soft")
except Located as error:
    print(error, repr(error), error.args)
raise Located(7, "hard")
