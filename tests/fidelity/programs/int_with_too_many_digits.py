number = 7**10_000
print(number.bit_length())
try:
    print(number)
except ValueError as error:
    print(error)
print(number % 10**20)
int("9" * 5000)
