# TODO: write the program
# It shall print something.
