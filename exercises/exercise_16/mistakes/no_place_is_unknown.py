"""A place such as laptop is not unknown to your program: the first condition is not
true for it.

A place cannot be two words at once; ask for what it is not.
"""

score = int(input())
age = int(input())
place = input()

if place == "test" and place == "production":  # <--
    print("Unknown place")
elif (score < 80 or age > 30) and place == "production":
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
