"""An old model in test is retrained now: the place is not asked when the age is above
30.

Both signs of weakness belong between one pair of brackets, and the place stands
outside.
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif score < 80 and place == "production" or age > 30:  # <--
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
