"""You have taken one letter too many: a part ends before its second number.

The letter at the second number itself is left out.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[6:9])
print(name[-3:])
print(name.replace("_", " "))
print(name)
