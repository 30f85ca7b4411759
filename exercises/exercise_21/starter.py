# Repair this program: it should print one line, with the accuracy in it.


def accuracy(right, total):
    print(right / total)


print(f"Accuracy: {accuracy(45, 60)}")
