# input: 3 / 10 / 4 / 7
# input: 2 / 5 / 6
# input: 4 / 1 / 2 / 3 / 9
count = int(input())
large = 0
for i in range(count):
    rows = int(input())
    if rows > 5:
        large += 1
print("Large files:", large)
