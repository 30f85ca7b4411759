"""The last line is printed only for scores from 70 up to 89, but it should follow every
answer.

Look at its indentation: it belongs to one of the answers.
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Deploy the model")
elif score >= 70:
    print("Ask a colleague")
    print("Decision noted")  # <--
elif score >= 50:
    print("Train again")
else:
    print("Start over")
