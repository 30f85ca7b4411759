"""The first condition is the wrong way round: test and production are unknown, and
other places are not.

Say the rule aloud with the word laptop, and then with the word test.
"""

score = int(input())
age = int(input())
place = input()

if place == "test" or place == "production":  # <--
    print("Unknown place")
elif (score < 80 or age > 30) and place == "production":
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
