# stdin: "50\n25\n37\n42\n"
# prompts: ["Your guess: ", "Your guess: ", "Your guess: ", "Your guess: "]
secret = 42
tries = 0
while True:
    guess = int(input("Your guess: "))
    tries += 1
    if guess < secret:
        print("Too low")
    elif guess > secret:
        print("Too high")
    else:
        print(f"Right after {tries} tries!")
        break
