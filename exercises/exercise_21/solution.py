def accuracy(right, total):
    return right / total


print(f"Accuracy: {accuracy(45, 60)}")
