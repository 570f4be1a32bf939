"""Reads the calendars of kehoach_write_plan with the library icalendar: python3 ics_test.py <kehoach_write_plan>"""
import datetime
import subprocess
import sys

try:
    import icalendar
except ImportError:
    print("skipped: there is no Python library icalendar (Debian: python3-icalendar)")
    sys.exit(0)

day = datetime.date


def bytes_of(plan, language="vi"):
    return subprocess.run([sys.argv[1], "ics", plan, language], check=True, stdout=subprocess.PIPE).stdout


full = bytes_of("full")
assert full == bytes_of("full"), "two runs give different bytes"
assert full.endswith(b"END:VCALENDAR\r\n") and b"\n" not in full.replace(b"\r\n", b""), "lines do not end with CR LF"
for line in full.split(b"\r\n"):
    assert len(line) <= 75, line
    line.decode("utf-8")  # no letter is cut in two

calendar = icalendar.Calendar.from_ical(full)
events = calendar.walk("VEVENT")
assert not calendar.errors and all(not event.errors for event in events)
assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
assert len(events) == 4, len(events)
assert len({event["UID"] for event in events}) == 4
assert {event["DTSTAMP"].dt for event in events} == {datetime.datetime(2026, 1, 5, tzinfo=datetime.timezone.utc)} or \
    {event["DTSTAMP"].dt.strftime("%Y%m%dT%H%M%S") for event in events} == {"20260105T000000"}

days = [(event["DTSTART"].dt, event["DTEND"].dt) for event in events]
assert days == [(day(2026, 12, 15), day(2026, 12, 16)), (day(2026, 4, 1), day(2026, 7, 1)), (day(2026, 10, 1), day(2027, 1, 1)),
                (day(2026, 1, 20), day(2026, 1, 21))], days
assert events[0]["SUMMARY"] == "Báo cáo kết quả: Giám sát trọng điểm; báo cáo, đánh giá (trước ngày 15/12/2026)", events[0]["SUMMARY"]
assert events[1]["SUMMARY"] == "Giám sát trọng điểm; báo cáo, đánh giá"
assert events[0]["CATEGORIES"].to_ical() == "Giám sát".encode()
description = str(events[0]["DESCRIPTION"]).split("\n")
assert "Phối hợp: Các bệnh viện; Trạm Y tế các xã, phường" in description, description
assert "Thời hạn: Trước ngày 15/12/2026; Quý II, IV/2026" in description
assert "Văn bản: Số: 15/QĐ-SYT" in description
assert dict(events[3]["RRULE"]) == {"FREQ": ["MONTHLY"], "BYMONTHDAY": [20]}, events[3]["RRULE"]

english = icalendar.Calendar.from_ical(bytes_of("full", "en")).walk("VEVENT")
assert english[0]["SUMMARY"].endswith("(before 15/12/2026)")

empty = icalendar.Calendar.from_ical(bytes_of("empty"))
assert not empty.errors and not empty.walk("VEVENT")
print("four events read")
