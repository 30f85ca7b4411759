values = [3, None, None, 8, None, 5]
for value in values.copy():
    if value is None:
        values.remove(value)
print(values)
print("Kept", len(values))
backup = values[:]
values.append(11)
print("Now", len(values))
print("Backup", len(backup))
