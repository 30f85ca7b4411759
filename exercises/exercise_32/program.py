import sys

names = sys.stdin.readline().strip().split(",")
print(len(names), names[0])

for line in sys.stdin:
    cells = line.strip().split(",")
    print(cells[0], cells[1] + cells[1])
