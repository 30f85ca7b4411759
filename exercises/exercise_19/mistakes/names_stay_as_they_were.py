"""The names are printed as they were typed: three new texts are made in each turn, and
none of them is kept.

A method leaves the text as it is; an equals sign can give the new text a name.
"""

columns = input().split(",")

for column in columns:
    column.strip()
    column.lower()
    column.replace(" ", "_")
    print(column)
