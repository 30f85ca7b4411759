# stdin: "4\n8\n15\nstop\n16\n"
total = 0
while (line := input()) != "stop":
    total += int(line)
print("total", total)

if (rest := input()) and (number := int(rest)) > 10:
    print(f"{number = } and {rest = }")

data = [1, 5, 2, 8]
print([half for value in data if (half := value / 2) > 1], half)
print(any((found := value) > 4 for value in data), found)
