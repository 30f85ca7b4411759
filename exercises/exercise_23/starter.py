# Write the function split_rows here: its heading, its body and its return.
