import sys


class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        sys.__stdout__.write("".join(self.parts))
        self.parts.clear()


sys.stdout = Collector()
print("collected")
print("and written when Python flushes it at the end")
