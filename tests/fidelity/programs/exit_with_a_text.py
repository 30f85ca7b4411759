import sys

print("to standard output")
sys.exit("Fehler: größer als erlaubt")
