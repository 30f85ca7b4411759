from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, getcontext, localcontext

print(Decimal("0.1") + Decimal("0.2"), Decimal(0.1), Decimal(1) / Decimal(7))
with localcontext() as context:
    context.prec = 6
    print(Decimal(1) / Decimal(7), Decimal(2).sqrt())
price = Decimal("19.995")
print(price.quantize(Decimal("0.01")), price.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), getcontext().prec)
print(Decimal("1E+3"), Decimal("1000").normalize(), f"{Decimal('1234567.891'):,.2f}", Decimal("-0"), Decimal("NaN"))
print(sum(map(Decimal, "1.1 2.2 3.3".split())), max(Decimal("1.0"), Decimal("1.00")), Decimal("3.14").as_tuple())
try:
    Decimal("ten")
except InvalidOperation as error:
    print(error)
print(Decimal(5) % 3, Decimal("7.5") // 2, Decimal(2) ** -2, int(Decimal("9.99")))
Decimal(1) / 0
