"""When the deadlines of a notice are due: `DeadlineStart` is the reader's side.

A period whose words tell what it counts from is settled. Any other counts from the receipt of
the notice or from what the rules name, as is likelier.
"""
import labels
import sets
import stacking


def traits(notice, clock, kind):
    """What the judgement goes by where a period is for something."""
    read = "read_" + clock["starts"][kind]["read"]
    stage = f"stage_{notice.likely_stage}"
    begins = [f"from {name}{about}" for name in clock["begins"]
              for about in ("", f" for.{kind}", f" {stage}")]
    return labels.of_stage(clock["traits"], notice) + begins + [
        "is " + read, f"for.{kind} alone", f"for.{kind} {read}", f"for.{kind} {stage}"]


def out_of_fold(notices, kinds, fold, settings):
    """By notice, for each period whether it counts from `received` or something `other`, by
    models that have not seen its fold; `None` where that is settled.

    - kinds: by notice, what each period is for
    """
    known, places = [], []
    for number, notice in enumerate(notices):
        told = labels.clock_labels(notice)
        for place, (clock, (right, start)) in enumerate(zip(notice.seen["clocks"], told)):
            if start:
                known.append((number, traits(notice, clock, right[0]), start))
                places.append(None)
            if is_open(clock, kinds[number][place]):
                known.append((number, traits(notice, clock, kinds[number][place]), None))
                places.append((number, place))
    starts = [[None] * len(notice.seen["clocks"]) for notice in notices]
    for place, row in zip(places, stacking.out_of_fold(known, fold, *settings)):
        if place:
            starts[place[0]][place[1]] = max(row, key=row.get)
    return starts


def is_open(clock, kind):
    return kind in clock["starts"] and "told" not in clock["starts"][kind]


def deadlines(notice, kinds, starts):
    """The deadlines of a notice, each once: (window, kind, when it is due, what it counts from)"""
    kinds = [kind if notice.likely_stage != "none" or kind in notice.seen["without_notice"]
             else "no_deadline" for kind in kinds]
    found = [due(*period) for period in zip(notice.seen["clocks"], kinds, starts)]
    return sets.kept(notice, kinds, found)


def due(clock, kind, start):
    if not clock["starts"]:
        return clock["window"].partition(" ")[2], "calendar_date"
    if kind == "no_deadline":
        return None, None
    known = clock["starts"][kind]
    if "told" in known:
        return known["told"], known["told_start"]
    if start == "received":
        return clock["from_receipt"], "received"
    return known["other"], known["other_start"]
