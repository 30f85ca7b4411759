def describe(thing):
    match thing:
        case [] | ():
            return "empty"
        case [only]:
            return f"one: {only}"
        case [first, *_, last] if first == last:
            return f"ends equal: {first}"
        case [str() as name, int(age), *rest]:
            return f"{name} is {age}, then {rest}"
        case [[a, b], (c, *d)]:
            return f"nested {a} {b} {c} {d}"
        case {"kind": "circle", "r": float(r) | int(r), **others}:
            return f"circle {r} {others}"
        case {"kind": str(kind)}:
            return f"some {kind}"
        case {}:
            return f"mapping of {len(thing)}"
        case _:
            return f"something else: {type(thing).__name__}"


for thing in [[], (), [9], [1, 2, 1], ["Ada", 36, "x", "y"], [(1, 2), [3, 4, 5]], {"kind": "circle", "r": 2, "c": 1},
              {"kind": "square"}, {"a": 1}, {}, "text", range(3), range(0), {1, 2}, b"xy"]:
    print(describe(thing))
match 5:
    case 6:
        print("no")
print("nothing matched, nothing happened")
