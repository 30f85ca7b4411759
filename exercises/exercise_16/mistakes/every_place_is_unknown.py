"""Every place is unknown to your program, even test and production: the first condition
is always true.

Put the word test into the first condition, and then the word production: is it ever
false?
"""

score = int(input())
age = int(input())
place = input()

if place != "test" or place != "production":  # <--
    print("Unknown place")
elif (score < 80 or age > 30) and place == "production":
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
