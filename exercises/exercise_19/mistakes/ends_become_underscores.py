"""There are underscores at the ends of names: the blanks there were not cut off before
blanks were replaced.

See which line should cut off the blanks, whether its text is kept, and whether it comes
early enough.
"""

columns = input().split(",")

for column in columns:
    column.strip()  # <--
    column = column.lower()
    column = column.replace(" ", "_")
    print(column)
