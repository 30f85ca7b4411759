# input: 3
# input: 5
start = int(input())
while start > 0:
    print("Starting in", start)
    start -= 1
print("Go!")
