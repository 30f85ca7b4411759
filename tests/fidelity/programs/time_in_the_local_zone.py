import time
from datetime import datetime

print(time.tzname, time.timezone, time.daylight)
print(time.ctime(1e9), datetime.fromtimestamp(1e9), datetime(2024, 7, 1).astimezone().isoformat())
