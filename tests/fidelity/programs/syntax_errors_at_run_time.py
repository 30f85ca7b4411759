attempts = ["1 +", "if True print(1)", "x = (1, 2", "'abc", "def f(:", "return 5", "  indented", "a b", "5 = x", "f(a=1, 2)"]
for attempt in attempts:
    try:
        compile(attempt, "<attempt>", "exec")
    except SyntaxError as error:
        print(f"{attempt!r:20} {type(error).__name__}: {error.msg} {error.lineno}:{error.offset}")
print(eval("2 * (3 + 4)"))
eval("2 * (3 +")
