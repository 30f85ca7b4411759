import inspect

print(inspect.signature(print))
print(inspect.signature(input))
print(inspect.isbuiltin(print), inspect.isfunction(print), inspect.isroutine(print))
