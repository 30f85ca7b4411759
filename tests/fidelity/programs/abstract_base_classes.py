from abc import ABC, abstractmethod


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def name(self):
        return "shape"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side**2

    def name(self):
        return "square, a " + super().name()


print(Square(3).area, Square(3).name(), Shape.__abstractmethods__ == {"area", "name"})


class Circle(Shape):
    def name(self):
        return "circle"


Circle()
