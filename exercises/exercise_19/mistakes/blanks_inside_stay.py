"""The blanks inside the names are still there: the text with underscores is not kept.

Look at the line with the underscore: does anything take what it gives?
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column = column.lower()
    column.replace(" ", "_")  # <--
    print(column)
