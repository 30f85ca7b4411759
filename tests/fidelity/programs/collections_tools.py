from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque, namedtuple

words = "the cat and the dog and the bird".split()
count = Counter(words)
print(count, count.most_common(2), count["fish"], count - Counter(the=2), sum(count.values()))
groups = defaultdict(list)
for word in words:
    groups[len(word)].append(word)
print(groups, dict(groups), groups[99])
line = deque([1, 2, 3], maxlen=3)
line.append(4)
line.rotate(1)
line.appendleft(0)
print(line, line.pop(), line.popleft(), len(line))
Point = namedtuple("Point", "x y", defaults=[0])
p = Point(3)
print(p, p.x + p.y, p._replace(y=2), p == (3, 0), Point._fields)
chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(chain["a"], chain["b"], dict(chain), chain)
order = OrderedDict.fromkeys("cab")
order.move_to_end("c")
print(order, list(order))


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


print(Lower(A=1, B=2))
Point(1, 2, 3)
