def check(values):
    errors = []
    for value in values:
        try:
            int(value)
        except ValueError as error:
            error.add_note(f"value number {len(errors) + 1}")
            errors.append(error)
    if errors:
        raise ExceptionGroup("wrong values", errors)


print("checking")
check(["1", "x", "3", "y"])
