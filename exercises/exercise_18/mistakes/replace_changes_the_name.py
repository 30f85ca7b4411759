"""Your last line is the changed name, but `replace` gives a new text and leaves `name`
as it is.

Look for a line that gives `name` a new value after the first one.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[6:8])
print(name[-3:])
name = name.replace("_", " ")
print(name)
print(name)
