"""The underscore is gone in your line, but `replace` also puts something in its place.

Look at what stands between the second pair of quotes in that line.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[6:8])
print(name[-3:])
print(name.replace("_", ""))
print(name)
