"""Only the blanks at the ends are gone: capital letters and blanks inside the names are
still there.

Three texts are made in each turn; two of them are not kept.
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column.lower()
    column.replace(" ", "_")
    print(column)
