"""Your prediction names an error in the writing of the program, but every line of it is
right.

Check the brackets and the quotes once more; then take the program line by line.
"""

name = "sales_v2.csv"
name.upper(
print(name)
print(name[0])
print(name[6:8])
print(name[-3:])
print(name.replace("_", " "))
print(name)
