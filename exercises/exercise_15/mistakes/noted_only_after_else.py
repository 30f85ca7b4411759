"""The last line is printed only for scores below 50: see whether it is indented below
`else`.

A line that is always printed belongs to none of the four answers.
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Deploy the model")
elif score >= 70:
    print("Ask a colleague")
elif score >= 50:
    print("Train again")
else:
    print("Start over")
    print("Decision noted")  # <--
