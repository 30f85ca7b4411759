# Write the letter of the option you choose between the quotes.
ANSWER = ""
