class Record:
    kind = "record"

    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __getattribute__(self, name):
        if name.startswith("secret"):
            raise AttributeError(f"{name} is secret")
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        print("setting", name)
        super().__setattr__(name, value)

    def __dir__(self):
        return ["a", "b"]


r = Record(a=1, secret=2)
r.c = 3
print(r.a, getattr(r, "nope", "default"), hasattr(r, "secret"), dir(r), r.kind, vars(r))
delattr(r, "c")
Record.kind = "changed"
print(r.kind, "c" in vars(r), getattr(r, "a"), type(r).__dict__["kind"])
setattr(r, "d", 4)
r.secret
