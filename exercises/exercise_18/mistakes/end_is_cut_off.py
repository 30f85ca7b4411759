"""You have cut the last three letters off, but the part begins three letters before the
end and keeps them.

Look on which side of the colon the number with the minus stands.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[6:8])
print(name[:-3])
print(name.replace("_", " "))
print(name)
