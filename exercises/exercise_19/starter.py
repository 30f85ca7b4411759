# Repair this program: it should print every name in its clean form.

columns = input().split(",")

for column in columns:
    column.strip()
    column.lower()
    column.replace(" ", "_")
    print(column)
