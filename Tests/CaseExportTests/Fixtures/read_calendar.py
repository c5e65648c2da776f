"""Reads an iCalendar file with two parsers and prints what each makes of its events.

    read_calendar.py FILE

Prints a JSON object: for "icalendar" (https://icalendar.readthedocs.io) and "vobject"
(https://py-vobject.github.io) a list of events with uid, sequence, start, summary,
description, status and the seconds of each alarm.
"""

import json
import sys

import icalendar
import vobject

with open(sys.argv[1], "rb") as file:
    data = file.read()


def by_icalendar():
    calendar = icalendar.Calendar.from_ical(data)
    for event in calendar.walk("VEVENT"):
        # Defects that the parser forgives are defects here.
        assert not event.errors, event.errors
        yield {
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "start": event["DTSTART"].dt.isoformat(),
            "stamp": event["DTSTAMP"].dt.isoformat(),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "status": str(event["STATUS"]),
            "alarms": [
                int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")
            ],
        }


def by_vobject():
    calendar = vobject.readOne(data.decode("utf-8"))
    calendar.validate(raiseException=True)
    for event in calendar.contents.get("vevent", []):
        yield {
            "uid": event.uid.value,
            "sequence": int(event.sequence.value),
            "start": event.dtstart.value.isoformat(),
            "stamp": event.dtstamp.value.isoformat(),
            "summary": event.summary.value,
            "description": event.description.value,
            "status": event.status.value,
            "alarms": [
                int(alarm.trigger.value.total_seconds())
                for alarm in event.contents.get("valarm", [])
            ],
        }


print(json.dumps({"icalendar": list(by_icalendar()), "vobject": list(by_vobject())}))
