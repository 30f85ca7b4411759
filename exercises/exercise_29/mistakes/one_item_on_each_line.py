"""You have a line for each item, but the `print` stands outside the brackets and prints
each list at once.

Count the calls of `print`; each of them makes one line.
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [size for size in sizes if size > 100]

print(*doubled, *large, sep="\n")
print(len(sizes))
