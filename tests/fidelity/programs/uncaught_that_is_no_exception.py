def fail(what):
    raise what


for what in (ValueError, ValueError("x"), "text", 5, None):
    try:
        fail(what)
    except ValueError as error:
        print("value", repr(error))
    except TypeError as error:
        print("type", error)
fail(int)
