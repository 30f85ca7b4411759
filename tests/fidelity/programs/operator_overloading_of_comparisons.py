import functools


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __getitem__(self, i):
        return self.parts[i]

    def __format__(self, spec):
        return "-".join(format(part, spec) for part in self.parts)

    def __int__(self):
        return self.parts[0]


old, new = Version("1.9.3"), Version("1.10.0")
print(old < new, old >= new, old != new, max(old, new)[1], f"{new:03}|{old}", [*old], 9 in old, int(new))
print(sorted([new, old], reverse=True)[0] is new, {old: 1}[Version("1.9.3")])
old < 5
