from datetime import date, datetime, time, timedelta, timezone

day = date(2024, 2, 29)
print(day, day.isoweekday(), day.strftime("%A, %d. %B %Y, week %W"), day + timedelta(days=366), day.isocalendar())
moment = datetime(1999, 12, 31, 23, 59, 59, 999999)
print(moment, repr(moment), moment + timedelta(microseconds=1), moment.isoformat(), moment.replace(hour=0))
print(date(2024, 3, 1) - day, timedelta(hours=49, seconds=-1), timedelta(1) / 2, divmod(timedelta(1), timedelta(hours=5)))
utc = datetime(2020, 1, 1, tzinfo=timezone.utc)
print(utc, utc.timestamp(), utc.astimezone(timezone(timedelta(hours=5, minutes=30))), datetime.fromtimestamp(0, timezone.utc))
print(datetime.strptime("03/04/21 17:05", "%d/%m/%y %H:%M"), date.fromisoformat("2021-05-06"), time(9, 5).isoformat())
print(max(day, date(2023, 1, 1)), day < date(2025, 1, 1), f"{moment:%H:%M}", date.min, datetime.max)
try:
    print(utc < moment)
except TypeError as error:
    print(error)
date(2023, 2, 29)
