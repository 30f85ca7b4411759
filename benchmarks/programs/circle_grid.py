import math

radius = 3
area = math.pi * radius**2
print(f"Area: {area:.1f}")
print("Rounded up:", math.ceil(area))
for power in range(1, 5):
    print(power, 2**power)
