# call: mean([1, 2, 3])
# call: mean([4])
# call: mean([])
# call: mean([2, 2, 5])
def mean(numbers):
    if len(numbers) == 0:
        return 0
    total = 0
    for number in numbers:
        total = total + number
    return total / len(numbers)
