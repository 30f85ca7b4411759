# call: halvings(1)
# call: halvings(8)
# call: halvings(20)
def halvings(rows):
    if rows <= 1:
        return 0
    return 1 + halvings(rows // 2)
