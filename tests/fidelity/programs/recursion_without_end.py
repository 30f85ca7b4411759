def countdown(n):
    return countdown(n - 1)


print("Start!")
countdown(10)
