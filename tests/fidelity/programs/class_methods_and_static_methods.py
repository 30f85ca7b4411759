class Pizza:
    """A pizza."""

    count = 0

    def __init__(self, *toppings):
        self.toppings = toppings
        Pizza.count += 1

    @classmethod
    def margherita(cls):
        return cls("tomato", "mozzarella")

    @staticmethod
    def is_valid(topping):
        return topping != "pineapple"

    def __str__(self):
        return f"{type(self).__name__} with {', '.join(self.toppings)}"

    def __eq__(self, other):
        return isinstance(other, Pizza) and self.toppings == other.toppings

    __secret = "mangled"


class Calzone(Pizza):
    pass


print(Pizza.margherita(), Calzone.margherita(), Pizza.is_valid("pineapple"), Pizza.count, Pizza._Pizza__secret)
print(Pizza("a") == Pizza("a"), Pizza("a") != Pizza("b"), Pizza.__doc__, Pizza.margherita.__self__.__name__)
print(sorted(n for n in vars(Pizza) if not n.startswith("__")), Pizza.__init__.__qualname__)
print({Pizza("a"): 1})
