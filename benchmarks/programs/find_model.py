# input: forest
# input: Net
# input: shark
models = ["tree", "forest", "net"]
wanted = input()
wanted = wanted.lower()
found = False
for model in models:
    if model == wanted:
        found = True
if found:
    print("We have " + wanted)
else:
    print("We do not have " + wanted)
