import sys


class Tee:
    def __init__(self, stream):
        self.stream, self.lines = stream, []

    def write(self, text):
        self.lines.append(text)
        return self.stream.write(text.upper())

    def flush(self):
        self.stream.flush()


sys.stdout = tee = Tee(sys.stdout)
print("hello", "tee")
print(1, 2, sep=",")
sys.stdout = tee.stream
print(tee.lines)
