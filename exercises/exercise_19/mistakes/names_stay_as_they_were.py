"""The names are printed as they were typed: no clean text is kept and printed.

A method leaves the text as it is; an equals sign can give the new text a name.
"""

columns = input().split(",")

for column in columns:
    column.strip()
    column.lower()
    column.replace(" ", "_")
    print(column)
