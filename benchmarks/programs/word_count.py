text = "data model data train model data"
counts = {}
for word in text.split():
    if word in counts:
        counts[word] += 1
    else:
        counts[word] = 1
for word, count in counts.items():
    print(word, count)
print("different words:", len(counts))
