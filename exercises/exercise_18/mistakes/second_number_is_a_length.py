"""You have read the second number as a length, but it is the position before which the
part ends.

Write the positions above the letters, and look for both numbers there.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[6:14])
print(name[-3:])
print(name.replace("_", " "))
print(name)
