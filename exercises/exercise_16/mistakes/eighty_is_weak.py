"""In production a score of exactly 80 counts as weak, but only scores below 80 are.

Look at the sign between `score` and 80.
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif (score <= 80 or age > 30) and place == "production":  # <--
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
