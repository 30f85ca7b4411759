"""Scores from 50 up to 69 are told to ask a colleague, and no score is ever told to
train again.

Look at the two `elif` lines: which of them must be asked first, and which words belong
below it?
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Deploy the model")
elif score >= 50:  # <--
    print("Ask a colleague")
elif score >= 70:
    print("Train again")
else:
    print("Start over")
print("Decision noted")
