# Write parse, take and show, so that they keep every rule in the exercise's text.
import sys


def parse(line):
    return line, 0.0


class Report:
    def __init__(self):
        self.rows = []
        self.bad = 0

    def take(self, line):
        pass

    def show(self):
        pass


def main():
    report = Report()
    sys.stdin.readline()
    for line in sys.stdin:
        report.take(line)
    report.show()


if __name__ == "__main__":
    main()
