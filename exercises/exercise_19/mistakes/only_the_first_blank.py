"""Only the first blank inside each name is replaced; a name may have more than one.

A third value after `replace` limits how often it works; without it, every blank is
replaced.
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column = column.replace(" ", "_", 1)  # <--
    print(column)
