"""In production a model that is exactly 30 days old counts as weak, but only older ones
are.

More than 30 begins at 31: look at the sign in front of 30.
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif (score < 80 or age >= 30) and place == "production":  # <--
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
