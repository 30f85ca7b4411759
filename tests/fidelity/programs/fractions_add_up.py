from fractions import Fraction

print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(0.5), Fraction(6, -4), repr(Fraction(3)))
print(Fraction(22, 7).limit_denominator(5), float(Fraction(1, 8)), round(Fraction(7, 2)), Fraction(5, 3) % 1)
print(sum(Fraction(1, n) for n in range(1, 11)), sorted([Fraction(1, 2), 0.3, 1]), Fraction(1, 2) == 0.5)
third = Fraction(1, 3)
print(third.numerator, third.denominator, third**2, third**-1, 2 / third, third > 0.33)
Fraction(1, 0)
