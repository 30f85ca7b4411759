print("a", "b", sep="; ")
try:
    print("a", "b", seperator="; ")
except TypeError as error:
    print(error)
print("the end", ends="!")
