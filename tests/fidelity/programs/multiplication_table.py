for row in range(1, 11):
    for column in range(1, 11):
        print(f"{row * column:4}", end="")
    print()
