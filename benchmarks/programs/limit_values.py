# call: limit([1, 50, 120], 0, 100)
# call: limit([-5, 3], 0, 10)
# call: limit([7], 1, 5)
def limit(values, low, high):
    limited = []
    for value in values:
        if value < low:
            value = low
        elif value > high:
            value = high
        limited.append(value)
    return limited
