class Dog:
    def __init__(self, name):
        self.name = name

    def bark(self):
        return f"{self.name}: woof"


print(Dog("Rex").bark())
print(Dog("Rex").brak())
