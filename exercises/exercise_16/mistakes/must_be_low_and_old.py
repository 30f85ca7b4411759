"""A model counts as weak in production only if it is both low and old, but one of the
two is enough.

Read rule 2 once more: which word stands between the two signs of weakness?
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif (score < 80 and age > 30) and place == "production":  # <--
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
