numbers = [1, 0, 1, 1]
labels = ["spam" if number == 1 else "ham" for number in numbers]
print(" ".join(labels))
spam = 0
for label in labels:
    if label == "spam":
        spam += 1
print("Spam:", spam)
print("Share:", spam / len(labels))
