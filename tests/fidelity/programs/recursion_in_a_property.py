class Person:
    def __init__(self, name):
        self.name = name

    @property
    def name(self):
        return self.name

    @name.setter
    def name(self, value):
        print("setting the name")
        self.__dict__["name"] = value


p = Person("Ada")
print(vars(p))
p.name
