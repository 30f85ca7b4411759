"""A model in test with a low score is retrained now: without brackets, Python puts
`and` together first.

Decide which two questions are one sign of weakness, and put brackets around them.
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
