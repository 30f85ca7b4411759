"""Your lines have quotes, but quotes only mark a text in the program; a printed text
shows none.

Leave out the marks around the texts and keep the letters.
"""

name = "sales_v2.csv"
name.upper()
print(repr(name))
print(repr(name[0]))
print(repr(name[6:8]))
print(repr(name[-3:]))
print(repr(name.replace("_", " ")))
print(repr(name))
