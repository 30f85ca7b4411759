# call: even_numbers([1, 2, 3, 4])
# call: even_numbers([2, 6])
# call: even_numbers([5, 7])
def even_numbers(numbers):
    result = []
    for number in numbers:
        if number % 2 == 0:
            result.append(number)
    return result
