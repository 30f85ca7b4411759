print(__annotations__)
count: int = 3
name: "str"


def greet(person: str, times: int = 1) -> str:
    inner: float = 1.5
    return person * times


class Point:
    x: int
    y: int = 0


print(__annotations__, greet.__annotations__, Point.__annotations__)
print(name)
