# Write the program below: read the table from sys.stdin, then print the two lines.
import sys

heading = sys.stdin.readline()
