"""The last line is printed only for the best scores: see whether it is indented below
`if`.

A line that is always printed belongs to none of the four answers; where must it stand
then?
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Deploy the model")
    print("Decision noted")  # <--
elif score >= 70:
    print("Ask a colleague")
elif score >= 50:
    print("Train again")
else:
    print("Start over")
