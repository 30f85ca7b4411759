"""You have written one letter where the colon in the brackets asks for a part, up to
the end of the name.

Look closely at the brackets with the minus: what does a colon with nothing after it
mean?
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[6:8])
print(name[-3])
print(name.replace("_", " "))
print(name)
