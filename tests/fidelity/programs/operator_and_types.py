import operator
import types

people = [{"name": "bob", "age": 5}, {"name": "ada", "age": 7}]
print(sorted(people, key=operator.itemgetter("name")), list(map(operator.attrgetter("real"), [1, 2.5])))
print(operator.methodcaller("upper")("x"), operator.add(1, 2), operator.contains([1], 1), operator.truediv(1, 4))
space = types.SimpleNamespace(a=1, b="x")
space.c = [1]
print(space, space.a, vars(space), types.FunctionType.__name__, isinstance(len, types.BuiltinFunctionType))
proxy = types.MappingProxyType({"k": 1})
Made = types.new_class("Made", (), {}, lambda ns: ns.update(x=5))
print(proxy["k"], Made.x, Made.__module__, isinstance((i for i in ()), types.GeneratorType), types.NoneType)
module = types.ModuleType("extra", "Made by hand.")
exec("def f(): return __name__", module.__dict__)
print(module.f(), module.__doc__, module)
proxy["k"] = 2
