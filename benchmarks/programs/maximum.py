# call: largest([3, 9, 4])
# call: largest([-5, -2, -8])
# call: largest([7])
def largest(numbers):
    best = numbers[0]
    for number in numbers:
        if number > best:
            best = number
    return best
