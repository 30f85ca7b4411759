"""There are hyphens in the names, but the sign asked for is the underscore, which lies
on the line.

Compare the sign between the second pair of quotes with the example.
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column = column.replace(" ", "-")  # <--
    print(column)
