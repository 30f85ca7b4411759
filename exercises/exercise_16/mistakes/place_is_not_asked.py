"""A weak model in test is retrained now: the second answer does not depend on the place
yet.

Two answers differ only in the place; the first of them has to ask for it.
"""

score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif score < 80 or age > 30:
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
