"""Without a good row the report stops: among no rows there is no highest score to be
found.

Ask whether there are any rows before you look for the best of them.
"""

import sys


def parse(line):
    cells = line.strip().split(",")
    if len(cells) != 2:
        raise ValueError("a row has two cells")
    score = float(cells[1])
    if score < 0 or score > 1:
        raise ValueError("a score lies between 0 and 1")
    return cells[0], score


class Report:
    def __init__(self):
        self.rows = []
        self.bad = 0

    def take(self, line):
        try:
            self.rows.append(parse(line))
        except ValueError:
            self.bad = self.bad + 1

    def show(self):
        print(f"Good: {len(self.rows)}")
        print(f"Bad: {self.bad}")
        best, highest = max(self.rows, key=lambda row: row[1])  # <--
        print(f"Best: {best} {highest}")


def main():
    report = Report()
    sys.stdin.readline()
    for line in sys.stdin:
        report.take(line)
    report.show()


if __name__ == "__main__":
    main()
