import calendar

print(calendar.month(2024, 2))
print(calendar.isleap(1900), calendar.monthrange(2023, 2), calendar.weekday(2000, 1, 1), list(calendar.day_abbr))
print(calendar.TextCalendar(firstweekday=6).formatmonth(2025, 6), end="")
print([week for week in calendar.monthcalendar(2021, 2)], calendar.leapdays(2000, 2025))
