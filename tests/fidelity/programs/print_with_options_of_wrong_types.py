for options in ({"sep": 1}, {"end": 2}, {"file": "out.txt"}):
    try:
        print("x", "y", **options)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print("x", "y", sep=None, end=None)
print("last", sep=", ", end=["\n"])
