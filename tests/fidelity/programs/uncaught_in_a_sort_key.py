words = ["pear", "fig", 7]


def length(word):
    return len(word)


print(sorted(words[:2], key=length))
print(sorted(words, key=length))
