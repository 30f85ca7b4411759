def accuracy(right, total):
    share = right / total * 100
    return share


result = accuracy(45, 60)
print("Accuracy:", result)
text = "passed"
if result < 70:
    text = "failed"
print("The check has " + text)
print("Wrong answers:", 60 - 45)
