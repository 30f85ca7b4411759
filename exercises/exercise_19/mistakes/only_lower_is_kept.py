"""Only the capital letters are gone: the blanks are all still there.

Three texts are made in each turn; two of them are not kept.
"""

columns = input().split(",")

for column in columns:
    column.strip()
    column = column.lower()
    column.replace(" ", "_")
    print(column)
