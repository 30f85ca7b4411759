"""The names are in capital letters, but they should be in small ones.

There are two methods for this, and their names are the English words for the two kinds
of letters.
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.upper()  # <--
    column = column.replace(" ", "_")
    print(column)
