import functools


def loud(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(f"-> {function.__name__}{args} {kwargs}")
        result = function(*args, **kwargs)
        print(f"<- {result!r}")
        return result

    return wrapper


def repeat(times):
    def decorate(function):
        return lambda *args: [function(*args) for _ in range(times)]

    return decorate


@loud
def add(a, b=1):
    """Adds."""
    return a + b


@repeat(2)
@loud
def greet(name):
    return f"Hi {name}"


add(1)
add(2, b=5)
print(add.__name__, add.__doc__, add.__wrapped__(2))
print(greet("Bob"))
