names = ["ada", "grace", "alan"]
for name in names:
    name = name[0].upper() + name[1:]
    print(f"Reviewer: {name}")
word = "kaggle"
word = "b" + word[1:]
print(word.replace("g", "k"))
print(word.upper())
