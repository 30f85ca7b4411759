import sys

print("plain é")
sys.stdout.reconfigure(encoding="latin-1", errors="replace")
print("latin é €")
sys.stdout.reconfigure(encoding="utf-8", line_buffering=True)
print("utf-8 again €", sys.stdout.line_buffering)
sys.stdout.reconfigure(newline="\r\n")
print("with carriage returns")
