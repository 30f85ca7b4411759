# input: Ada / 36
# input: Bob / 7
name = input()
age = int(input())
print("Hello, " + name + "!")
print("Next year you are " + str(age + 1))
if age >= 18:
    print("You may sign")
else:
    print("Ask somebody older")
