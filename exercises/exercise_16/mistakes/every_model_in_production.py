"""Every model in production is retrained now, and every weak one in test too: one of
the two is enough for it.

Rule 2 asks for both: the model is weak, and it runs in production.
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif score < 80 or age > 30 or place == "production":  # <--
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
