"""Your lists have no brackets, but Python prints a list with its square brackets and
commas.

Write each list as it would stand in a program.
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [size for size in sizes if size > 100]

print(*doubled)
print(*large)
print(len(sizes))
