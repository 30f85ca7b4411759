# stdin: "5\n1 2 3\n4 5\n"
import os

n, *numbers = map(int, open(0).read().split())
print(n, numbers, sum(numbers))
print(os.read(0, 10))
