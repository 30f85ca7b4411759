numbers = range(-3, 8)
print([n * n for n in numbers if n % 2])
print({n % 3 for n in numbers})
print({n: chr(97 + n) for n in numbers if n >= 0})
print(sum(n for n in numbers))
print([(a, b) for a in "xyz" for b in range(a == "y", 2)])
print([[column for column in range(row)] for row in range(4)])
print([word.upper() if len(word) > 2 else word for word in ["a", "bcd", "ef", "ghij"]])

n = "outside"
print([n for n in range(3)], n)
print({*numbers} - {*range(5)} == {-3, -2, -1, 5, 6, 7})
