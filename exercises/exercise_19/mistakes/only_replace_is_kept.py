"""Every blank is an underscore, also at the ends, and the capital letters are still
there.

Three texts are made in each turn: which of them are kept, and from which one does the
next line go on?
"""

columns = input().split(",")

for column in columns:
    column.strip()
    column.lower()
    column = column.replace(" ", "_")
    print(column)
