"""A weak model in production is retrained later, not now: its own answer is never
reached.

Follow the input 75, 10, production from condition to condition: which one is the first
that is true?
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif score < 80 or age > 30:
    print("Retrain later")
elif (score < 80 or age > 30) and place == "production":
    print("Retrain now")
else:
    print("Keep")
