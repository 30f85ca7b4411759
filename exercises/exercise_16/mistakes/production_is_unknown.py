"""The place production is unknown to your program: the first condition only lets test
through.

Rule 1 names two places; look for the second one in your condition.
"""

score = int(input())
age = int(input())
place = input()

if place != "test":  # <--
    print("Unknown place")
elif (score < 80 or age > 30) and place == "production":
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
