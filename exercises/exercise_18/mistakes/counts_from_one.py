"""You have counted the letters from 1, but positions begin at 0.

Write 0 above the first letter and go on; then look for the two numbers again.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[5:7])
print(name[-3:])
print(name.replace("_", " "))
print(name)
