"""A model in test with a low score is retrained now: the place is only asked if the
model is old.

Without brackets Python puts `and` together before `or`; brackets say what is asked as
one question.
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif score < 80 or age > 30 and place == "production":  # <--
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
