try:
    try:
        int("five")
    except ValueError as error:
        error.add_note("The age was given as a word.")
        error.add_note("Write it in digits.")
        raise
except ValueError as error:
    print(error, error.__notes__)

error = KeyError("name")
error.add_note("known names:\n  ada\n  bob")
print("about to fail")
raise error
