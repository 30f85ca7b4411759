"""All names stand on one line, but each should have a line of its own.

Without an `end` of its own, `print` begins a new line by itself.
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column = column.replace(" ", "_")
    print(column, end=" ")  # <--
