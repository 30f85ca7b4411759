"""You have counted the letters from 1 and taken the one at the second number, but
positions begin at 0.

Write 0 above the first letter, and leave out the letter at the second number.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[5:8])
print(name[-3:])
print(name.replace("_", " "))
print(name)
