class Quit(SystemExit):
    def __init__(self, reason):
        super().__init__(4)
        self.reason = reason


try:
    raise Quit("tired")
except SystemExit as exit_:
    print(exit_.code, exit_.reason, isinstance(exit_, BaseException))
    exit_.code = 5
    raise
