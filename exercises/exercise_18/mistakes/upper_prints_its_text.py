"""You have a line for `upper`, but that line of the program calls no `print`, so it
shows nothing.

Count the calls of `print`: your prediction needs as many lines.
"""

name = "sales_v2.csv"
print(name.upper())
print(name)
print(name[0])
print(name[6:8])
print(name[-3:])
print(name.replace("_", " "))
print(name)
