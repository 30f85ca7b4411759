age = 36
print("Next year:")
print("You are " + age + " years old")
