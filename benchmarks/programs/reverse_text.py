# call: reverse_text("abc")
# call: reverse_text("model")
# call: reverse_text("x")
def reverse_text(text):
    result = ""
    for letter in text:
        result = letter + result
    return result
