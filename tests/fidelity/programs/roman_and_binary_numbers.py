SIGNS = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}


def roman(number):
    text = ""
    for value, sign in SIGNS.items():
        count, number = divmod(number, value)
        text += sign * count
    return text


def binary(n):
    return str(n) if n < 2 else binary(n // 2) + str(n % 2)


def collatz(n):
    steps = 0
    while n != 1:
        n, steps = n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1
    return steps


print([roman(n) for n in (1, 4, 9, 14, 1994, 2024)], binary(37), int(binary(37), 2), f"{37:b}", collatz(27))
print("".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in "Hello"), "racecar" == "racecar"[::-1])
print(roman("ten"))
