"""Only the last name is printed: see whether `print` stands inside the loop.

A line belongs to the loop as long as it stands further in than `for`.
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column = column.replace(" ", "_")
print(column)  # <--
