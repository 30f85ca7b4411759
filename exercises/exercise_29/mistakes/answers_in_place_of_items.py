"""Your second list holds True and False, but the `if` only decides who gets in; what
gets in stands before `for`.

Look at the first word in the brackets.
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [size > 100 for size in sizes]

print(doubled)
print(large)
print(len(sizes))
