import sys
import time

for percent in range(0, 101, 25):
    sys.stdout.write(f"\r[{'#' * (percent // 10):<10}] {percent:3}%")
    sys.stdout.flush()
    time.sleep(0.0005)
print("\b\b\bdone\x1b[32m in green\x1b[0m", end="\r\n")
