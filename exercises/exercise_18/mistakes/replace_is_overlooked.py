"""In your prediction `replace` does nothing, but that line prints the new text that it
gives.

Find the sign between the first pair of quotes in the name, and see what comes in its
place.
"""

name = "sales_v2.csv"
name.upper()
print(name)
print(name[0])
print(name[6:8])
print(name[-3:])
print(name)
print(name)
