"""The last line comes first: a decision is noted before it has been made.

Look at what is printed first, and move that line below the four answers.
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
print("Decision noted")  # <--
if score >= 90:
    print("Deploy the model")
elif score >= 70:
    print("Ask a colleague")
elif score >= 50:
    print("Train again")
else:
    print("Start over")
