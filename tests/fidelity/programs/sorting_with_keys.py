people = [("Bob", 42, 1.8), ("alice", 30, 1.7), ("Carl", 42, 1.6), ("dora", 9, 1.2)]
print(sorted(people))
print(sorted(people, key=lambda p: p[0].lower()))
print(sorted(people, key=lambda p: (-p[1], p[2])))
people.sort(key=lambda p: p[1], reverse=True)
print([name for name, *_ in people], max(people, key=lambda p: p[2]), min("bBaA", key=str.lower))
print(sorted("hello World"), sorted([3, 1, 2], reverse=True), sorted({"b": 1, "a": 2}), sorted([(1, "b"), (1, "a")]))
print(sorted(["10", "9", "2"], key=int), sorted([0.0, -0.0, False]), list(reversed([1, 2])))
from functools import cmp_to_key
print(sorted([5, 3, 8], key=cmp_to_key(lambda a, b: b - a)))
sorted([1, "a", None])
