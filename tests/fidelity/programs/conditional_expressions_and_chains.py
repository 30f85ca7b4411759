age = 17
print("adult" if age >= 18 else "teen" if age > 12 else "child", 1 < 2 < 3 > 2 != 5, 1 == 1.0 is not None)
print(0 or "default", "" and 1, not [], None or 0, [] or {} or "last", True + True, bool("False"), 5 and 6)
print(any([]), all([]), any(x > 2 for x in [1, 3]), "a" in "cat" in ["cat"], 3 if [] else 4, (1, 2) < (1, 3), [2] > [1, 9])
print(1 is 1, "x" * 3 if True else 0, None is None, type(None), bool(float("nan")), not not 5, 2 ** 3 ** 2, -2 ** 2)
x = y = []
x.append(1)
a, b = 1, 2
a, b = b, a + b
print(y, a, b, x is y, x == [1], ~7, 7 & 3 | 8 ^ 1, 10 >> 1, 1 << 4, 5 // 2 * 2 + 5 % 2, divmod(17, 5))
print(1 < "2")
