# call: remove_short(["a", "b", "data", "model"])
# call: remove_short(["ab", "cd", "ef"])
# call: remove_short(["train"])
def remove_short(words):
    for word in words[:]:
        if len(word) < 3:
            words.remove(word)
    return words
