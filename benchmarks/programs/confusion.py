results = {}
answers = [("cat", "cat"), ("cat", "dog"), ("dog", "dog"), ("cat", "cat")]
for truth, guess in answers:
    if (truth, guess) in results:
        results[(truth, guess)] += 1
    else:
        results[(truth, guess)] = 1
print("right cats:", results[("cat", "cat")])
print("wrong cats:", results[("cat", "dog")])
print("kinds:", len(results))
