import builtins

for name in ("copyright", "credits", "exit", "help", "license", "quit"):
    print(name, hasattr(builtins, name))
print(help)
