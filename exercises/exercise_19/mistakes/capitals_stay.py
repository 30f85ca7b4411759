"""The names are right but for their capital letters: they should be in small ones.

Look at the line that makes small letters: does a name take what it gives?
"""

columns = input().split(",")

for column in columns:
    column = column.strip()
    column.lower()  # <--
    column = column.replace(" ", "_")
    print(column)
