"""Your lines have capital letters, but `upper` leaves `name` as it is and gives a new
text, which nobody keeps.

Look at line 2: is there a name on the left that takes the new text?
"""

name = "sales_v2.csv"
name = name.upper()
print(name)
print(name[0])
print(name[6:8])
print(name[-3:])
print(name.replace("_", " "))
print(name)
