import os

for number in range(3000):
    print(f"line {number}")
    if number % 500 == 0:
        os.write(1, b"-- now --\n")
print("x" * 20000)
os.write(1, b"-- before the end --\n")
