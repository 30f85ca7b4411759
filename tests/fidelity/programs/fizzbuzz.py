def fizzbuzz(number):
    word = "Fizz" * (number % 3 == 0) + "Buzz" * (number % 5 == 0)
    return word or number


print(*map(fizzbuzz, range(1, 31)), sep=", ")
