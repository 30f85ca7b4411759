def ratios(numbers):
    for number in numbers:
        yield 10 / number


for ratio in ratios([5, 2, 0, 1]):
    print(ratio)
