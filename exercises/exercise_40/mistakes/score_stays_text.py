"""The score that `parse` gives back is text, but it should be a number.

Checking whether a text is a number does not change the text; look at what stands behind
`return`.
"""

import sys


def parse(line):
    cells = line.strip().split(",")
    if len(cells) != 2:
        raise ValueError("a row has two cells")
    score = float(cells[1])
    if score < 0 or score > 1:
        raise ValueError("a score lies between 0 and 1")
    return cells[0], cells[1]  # <--


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
    sys.stdin.readline()
    for line in sys.stdin:
        report.take(line)
    report.show()


if __name__ == "__main__":
    main()
