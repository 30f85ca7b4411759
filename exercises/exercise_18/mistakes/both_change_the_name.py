"""You let `upper` and `replace` change `name`, but both give a new text and leave
`name` as it is.

A name gets a new value only in a line with an equals sign.
"""

name = "sales_v2.csv"
name = name.upper()
print(name)
print(name[0])
print(name[6:8])
print(name[-3:])
name = name.replace("_", " ")
print(name)
print(name)
