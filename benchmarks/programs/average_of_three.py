# input: 3 / 4 / 8
# input: 1 / 1 / 4
# input: 10 / 20 / 40
first = int(input())
second = int(input())
third = int(input())
average = (first + second + third) / 3
print("Average:", average)
if average > 10:
    print("High")
else:
    print("Low")
