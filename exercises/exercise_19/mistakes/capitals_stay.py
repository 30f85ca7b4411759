"""The names are right but for their capital letters: the text in small letters is not
kept.

Look at the line that makes small letters: does anything take what it gives?
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column.lower()  # <--
    column = column.replace(" ", "_")
    print(column)
