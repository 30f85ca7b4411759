# stdin: "abc\n-5\n12\n"
# prompts: ["number? ", "number? ", "number? "]
def ask():
    while True:
        text = input("number? ")
        try:
            number = int(text)
        except ValueError as error:
            print("Not a number:", error)
            continue
        if number < 0:
            print("Too small!")
            continue
        return number


print("You chose", ask())
