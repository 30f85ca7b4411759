from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

try:
    berlin, tokyo = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
    meeting = datetime(2024, 3, 31, 1, 30, tzinfo=berlin)
    print(meeting, meeting.astimezone(tokyo), (meeting + timedelta(hours=1)).utcoffset(), meeting.tzname(), berlin)
    print(datetime(2024, 10, 27, 2, 30, fold=1, tzinfo=berlin).isoformat())
except ZoneInfoNotFoundError as error:
    print("no time zones here:", error)
try:
    ZoneInfo("Nowhere/Land")
except ZoneInfoNotFoundError as error:
    print(error)
