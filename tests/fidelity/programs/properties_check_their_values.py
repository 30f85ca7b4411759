class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("forgetting")
        del self._celsius

    fahrenheit = property(lambda self: self.celsius * 9 / 5 + 32)


t = Temperature(20)
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__)
t.celsius += 5
print(vars(t))
for attempt in (lambda: setattr(t, "fahrenheit", 1), lambda: delattr(t, "celsius"), lambda: t.celsius):
    try:
        attempt()
    except AttributeError as error:
        print(error)
Temperature(-300)
