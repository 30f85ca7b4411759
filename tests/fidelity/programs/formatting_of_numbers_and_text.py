import math

value = 1234567.891
print(f"{value:,.2f} {value:_.1f} {value:e} {value:.3g} {value:>15.1f}| {value:<12.0f}| {value:^+14.1f}|")
print(f"{255:x} {255:#X} {255:b} {255:#010b} {255:o} {255:c} {0.256:.1%} {-5: d} {5:+} {5:05}")
print(f"{'text':*^10} {'text':.2} {'text'!r:>8} {True} {None!s:>6} {[1, 2]!s:8}|")
width, digits = 10, 3
print(f"{math.pi:{width}.{digits}f}| {math.pi = :.2f} {{literal}} {3 * 4 = }")
print("{1} {0} {name} {item[0]} {c.real}".format("a", "b", name="n", item=[7], c=2j))
print("%s is %d years, %.2f m, %5s|%-5s|%05d %% %x %r" % ("Ada", 36, 1.675, "r", "l", 42, 255, "q"))
print("{:>{w}}|{:^{w}}".format("x", "y", w=5), format(12345.678, "010.1f"), format("a", "<3") + "|")
print("{0}{1}{0}".format(*"ab"), "{:,}".format(10**9), "%(a)s-%(b)03d" % {"a": 1, "b": 2})
print("%d apples" % "three")
