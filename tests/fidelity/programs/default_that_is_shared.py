def collect(item, into=[]):
    into.append(item)
    return into


print(collect(1))
print(collect(2))
print(collect(3, []))
print(collect(4))
print(collect.__defaults__)


def safe(item, into=None):
    into = [] if into is None else into
    into.append(item)
    return into


print(safe(1), safe(2), safe.__defaults__)
