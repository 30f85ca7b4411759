import traceback


def inner():
    return [(frame.name, frame.lineno) for frame in traceback.extract_stack()]


def outer():
    return inner()


print(outer())
