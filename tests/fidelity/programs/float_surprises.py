import math
import sys

print(0.1 + 0.2, 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3), 1e16, 1e15, 123456789.123456789, 5e-324, 1.0)
print(float("inf"), -float("inf"), float("nan") == float("nan"), math.inf - math.inf, 1e308 * 10, -0.0, 0.0 == -0.0)
print((0.1).hex(), (0.1).as_integer_ratio(), float.fromhex("0x1.8p1"), 2.5.is_integer(), (3.0).is_integer())
print(round(2.675, 2), round(-0.5), round(1e20), 7.0 // 2, -7.5 % 2, 1.5e3, .5, 1e-5, 0.00001234, 1e22, 1e21 + 1)
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.fsum([0.1] * 10), sum([0.1] * 10), math.nextafter(1, 2))
print(sys.float_info.max, sys.float_info.epsilon, repr(1 / 3), str(2 / 3), float("  1e3 "), float("1_000.5"))
print(math.sqrt(2), math.sin(1), math.exp(10), math.log(10, 2), math.atan2(-1, -1), math.degrees(1), math.e, math.tau)
try:
    math.sqrt(-1)
except ValueError as error:
    print(error)
math.exp(1000)
