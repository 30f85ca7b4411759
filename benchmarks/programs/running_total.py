amounts = [5, 12, 7]
total = 0
for amount in amounts:
    total += amount
    print("So far:", total)
print("Total:", total)
print("Mean:", total / len(amounts))
