import math

n = 2**200
print(n, n.bit_length(), n % 10**9, divmod(n, 7), -n // 3, n >> 190, ~5, 6 ^ 3, 6 & 3, 6 | 3)
print(math.factorial(50), math.comb(100, 50), pow(3, 1000, 10**9 + 7), pow(3, -1, 11), math.isqrt(10**40))
print(0xFF, 0b1010, 0o17, 1_000_000, int("ff", 16), int("-0b11", 0), bin(-10), hex(3735928559), (10).bit_count())
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 2**-1, 0**0, round(2.5), round(3.5), round(1234, -2), int(-3.9))
print(sum(int(d) for d in str(2**1000)), math.gcd(462, 1071), math.lcm(4, 6), 10**20 == 1e20, 10**23 == 1e23)
10**10 // 0
