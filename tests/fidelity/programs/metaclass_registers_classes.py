class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.classes[name] = options
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("making a", cls.__name__)
        return super().__call__(*args)

    def __len__(cls):
        return len(cls.classes)

    @classmethod
    def __prepare__(mcs, name, bases, **options):
        return {"prepared": name.lower()}


class Animal(metaclass=Registry):
    pass


class Dog(Animal, sound="woof"):
    def __init__(self, name):
        self.name = name


print(Dog("Rex").name, Dog.prepared, len(Animal), Registry.classes)
Thing = type("Thing", (Dog,), {"legs": 4})
print(Thing.__mro__, Thing.legs, type(Thing).__name__)
