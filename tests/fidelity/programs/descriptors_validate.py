class Positive:
    def __set_name__(self, owner, name):
        print(f"{owner.__name__}.{name} is positive")
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive, not {value}")
        setattr(instance, self.name, value)


class Product:
    price = Positive()
    amount = Positive()

    def __init__(self, price, amount):
        self.price, self.amount = price, amount

    def total(self):
        return self.price * self.amount


tea = Product(3, 4)
print(tea.total(), type(Product.price).__name__, vars(tea))
Product(3, -1)
