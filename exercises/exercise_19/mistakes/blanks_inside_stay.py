"""The names are right but for the blanks inside them: there should be underscores.

Look at the line with the underscore: does a name take what it gives?
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column.replace(" ", "_")  # <--
    print(column)
