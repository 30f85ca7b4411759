# input: 1
# input: 2
# input: 3
# input: 9
choice = input()
if choice == "1":
    print("Loading the data")
elif choice == "2":
    print("Training the model")
elif choice == "3":
    print("Deploying the model")
else:
    print("There is no such choice")
