"""The place test is unknown to your program: the first condition only lets production
through.

Rule 1 names two places; both must be known, and spelt as they are there.
"""

score = int(input())
age = int(input())
place = input()

if place != "production":  # <--
    print("Unknown place")
elif (score < 80 or age > 30) and place == "production":
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
