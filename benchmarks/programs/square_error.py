# call: squared_error([1, 2], [1, 4])
# call: squared_error([0, 0, 3], [1, 2, 3])
# call: squared_error([5], [2])
def squared_error(wanted, got):
    error = 0
    for i in range(len(wanted)):
        difference = wanted[i] - got[i]
        error += difference**2
    return error / len(wanted)
