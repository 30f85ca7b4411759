def box(width, /, height=1, *, color="red", **rest):
    return f"{width}x{height} {color} {rest}"


print(box(2))
print(box(2, 3, color="blue"))
print(box(2, height=5, width=9))
for call in ("box(width=2)", "box(1, 2, 3)", "box()", "box(1, height=2, height=3)", "box(1, *[2], height=3)"):
    try:
        print(eval(call))
    except (TypeError, SyntaxError) as error:
        print(type(error).__name__, error)
