ages = {"ada": 36, "bob": 41}
for name in ["ada", "bob", "cleo"]:
    print(name, ages[name])
