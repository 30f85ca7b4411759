"""The last line is printed only for scores from 50 up to 69, but it should follow every
answer.

Look at its indentation: below which question does it stand?
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Deploy the model")
elif score >= 70:
    print("Ask a colleague")
elif score >= 50:
    print("Train again")
    print("Decision noted")  # <--
else:
    print("Start over")
