# call: factorial(0)
# call: factorial(3)
# call: factorial(5)
def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)
