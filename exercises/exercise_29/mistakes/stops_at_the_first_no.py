"""Your second list ends where the `if` is false for the first time, but the items after
that are looked at too.

The `if` leaves out one item; it does not end the loop.
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [sizes[0]]

print(doubled)
print(large)
print(len(sizes))
