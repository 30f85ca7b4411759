names = ["  Age", "Height ", "WEIGHT"]
clean = []
for name in names:
    name = name.strip()
    name = name.lower()
    clean.append(name)
print(clean)
print(", ".join(clean))
for name in clean:
    print("column " + name)
