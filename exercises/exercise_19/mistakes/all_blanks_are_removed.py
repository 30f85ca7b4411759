"""The blanks inside the names are gone, but there should be an underscore in place of
each of them.

Look at what stands between the second pair of quotes after `replace`.
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column = column.replace(" ", "")  # <--
    print(column)
