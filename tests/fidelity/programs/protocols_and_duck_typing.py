from typing import Protocol, runtime_checkable


@runtime_checkable
class Speaks(Protocol):
    def speak(self) -> str: ...


class Duck:
    def speak(self):
        return "quack"


class Robot:
    speak = staticmethod(lambda: "beep")


class Stone:
    weight = 3


for thing in (Duck(), Robot(), Stone()):
    if isinstance(thing, Speaks):
        print(type(thing).__name__, "says", thing.speak())
    else:
        print(type(thing).__name__, "is silent")
Stone().speak()
