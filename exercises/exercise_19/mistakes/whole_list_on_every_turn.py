"""The list as it was read is printed in every turn, not the name of that turn.

Two names differ only in an s at the end: which one is a single name?
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column = column.replace(" ", "_")
    print(columns)  # <--
