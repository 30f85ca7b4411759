import inspect


# Doubles its argument.
def double(n):
    """Twice as much."""
    return n * 2


print(inspect.getdoc(double), inspect.signature(double), inspect.getmodule(double).__name__)
print(inspect.getcomments(double))
print(inspect.getfile(double).endswith("exercise.py"), inspect.isfunction(double))
