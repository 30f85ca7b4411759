def several():
    raise ExceptionGroup("several", [
        ValueError("one"),
        TypeError("two"),
        ExceptionGroup("inner", [ValueError("three"), OSError("four")]),
    ])


try:
    several()
except* ValueError as group:
    print("values", group.exceptions)
except* TypeError as group:
    print("types", group.exceptions)
except* OSError as group:
    print("system", group)
else:
    print("not here")
finally:
    print("finally")

matching, rest = ExceptionGroup("g", [ValueError(1), KeyError(2)]).split(KeyError)
print(repr(matching), repr(rest))
print(ExceptionGroup("g", [ValueError(1)]).subgroup(lambda e: e.args == (2,)))
try:
    raise ValueError("alone")
except* ValueError as group:
    print(type(group).__name__, group.exceptions)
