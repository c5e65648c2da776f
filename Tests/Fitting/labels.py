"""Labelled notices: the files, and what their labels say of each place in the text."""
import datetime
import glob
import json
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(HERE, "..", "NoticeIntakeTests", "Fixtures")
JAPAN = datetime.timezone(datetime.timedelta(hours=9))
EMPTY = {"", "-", "none", "null"}


class Notice:
    """One notice: its title, its labels as pairs, and the file or the text it lies in."""

    def __init__(self, title, labels, path=None, body=""):
        self.title, self.labels, self.path, self.body = title, labels, path, body
        self.seen, self.told, self.likely_stage, self.extract = {}, {}, "", None

    def label(self, name):
        return next((value for key, value in self.labels if key == name), None)

    def choices(self, name, default="none"):
        return [word.strip() for word in (self.label(name) or default).split("|")]

    def sets(self, name):
        return [set() if word in EMPTY else set(word.replace(",", " ").split())
                for word in self.choices(name, "-")]

    def deadlines(self, name):
        return [Deadline(value) for key, value in self.labels if key == name]

    @property
    def stage(self):
        return self.choices("stage")[0]

    @property
    def reason(self):
        return self.choices("reason")[0]

    @property
    def asks(self):
        return self.stage not in ("reinstated", "listing_restored", "relist_waived", "none")


class Deadline:
    """`17 days answer|appeal due 2024-05-01|unknown`, `date call due 2024-05-01T17:00+09:00`."""

    def __init__(self, label):
        period, _, due = label.partition(" due ")
        words = period.split()
        self.is_date = words[0] == "date"
        self.window = "date" if self.is_date else f"{words[0]} {words[1]}"
        self.kinds = "".join(words[1 if self.is_date else 2:]).split("|")
        self.dues = [word.strip() for word in due.split("|")] if due else None

    def fits(self, window, due):
        """Whether a period of the text, due so, is this one."""
        if self.is_date:
            known = [one for one in self.dues or [] if one != "unknown"]
            return window.startswith("date") and (
                self.dues is None or any(same(one, window[5:]) for one in known))
        return window == self.window and (due is None or self.is_due(due))

    def is_due(self, due):
        return self.dues is None or any(
            one == due == "unknown" or "unknown" not in (one, due) and same(one, due)
            for one in self.dues)


def moment(text):
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        text += "T23:59:59+09:00"
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(JAPAN)


def same(one, other):
    return abs((moment(one) - moment(other)).total_seconds()) <= 60


def folder(name):
    """The notices of a folder of fixtures; `Development` are those with a JSON file each."""
    if name == "Development":
        return [development(path) for path in sorted(glob.glob(os.path.join(FIXTURES, "*.json")))]
    notices = []
    for path in sorted(glob.glob(os.path.join(FIXTURES, name, "*.txt"))):
        with open(path, encoding="utf-8") as file:
            for entry in ("\n" + file.read()).split("\n===== ")[1:]:
                notices.append(labelled(entry, path))
    return notices


def labelled(entry, path):
    head, _, body = entry.partition("\n-----\n")
    title, *lines = head.split("\n")
    labels = [tuple(part.strip() for part in line.split(":", 1)) for line in lines if ":" in line]
    mail = next((value for key, value in labels if key == "file"), None)
    return Notice(f"{os.path.basename(path)} {title}", labels,
                  os.path.join(path[:-4], mail) if mail else None, body)


def extract(notice):
    """The words that decide the stage, a line each, as a notice of its own."""
    words = re.split(r"\s*//\s*", notice.label("stage_words"))
    end = "。" if notice.label("language") == "ja" else "."
    body = "\n".join(one if one[-1] in "。．.!！?？" else one + end for one in words if one)
    known = [pair for pair in notice.labels if pair[0] in ("received", "stage", "reason")]
    return Notice(notice.title, known, None, body + "\n")


def development(path):
    with open(path, encoding="utf-8") as file:
        reading = json.load(file)
    also = reading.get("also_accept", {})

    def spelled(value):
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, list):
            return (", " if any("@" in word for word in value) else " ").join(value) or "-"
        return "null" if value is None else str(value)

    labels = [(name, " | ".join(spelled(one) for one in [value] + also.get(name, [])))
              for name, value in reading.items() if not name.endswith("deadlines")
              and name not in ("also_accept", "notes", "source")]
    for name, key in (("deadline", "deadlines"), ("optional", "optional_deadlines")):
        for one in reading.get(key, []):
            kinds = "|".join([one["kind"]] + one.get("also_kind", []))
            dues = "|".join(due or "unknown" for due in [one["due"]] + one.get("also_due", []))
            period = "date" if one["unit"] == "date" else f"{one['amount']} {one['unit']}"
            labels.append((name, f"{period} {kinds} due {dues}"))
    stem = path[:-5]
    return Notice(os.path.basename(stem), labels,
                  stem + (".eml" if os.path.exists(stem + ".eml") else ".txt"))


def of_stage(traits, notice):
    """The traits with the stage as it is read instead of the one of the labels."""
    stage = f"is stage_{notice.likely_stage}"
    others = [trait for trait in traits if not trait.startswith(("is stage_", "when is stage_"))]
    return others + [stage, "when " + stage]


def squashed(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).lower())


def clock_labels(notice):
    """For each period the reader saw: the kinds that are right (none: no deadline), and
    whether it counts from `received` or something `other`."""
    seen = notice.seen
    text = seen["text"]
    places = [index for index, letter in enumerate(text) if not letter.isspace()]
    position = {index: number for number, index in enumerate(places)}
    packed = "".join(text[index] for index in places)
    spans = []
    for key, value in notice.labels:
        if key != "clock" or "=>" not in value:
            continue
        words, _, meaning = value.rpartition("=>")
        words, start = squashed(words), 0
        while words and (start := packed.find(words, start)) >= 0:
            spans.append((start, start + len(words), meaning.strip()))
            start += 1
    return [clock_label(notice, clock, spans, position) for clock in seen["clocks"]]


def clock_label(notice, clock, spans, position):
    told, optional = notice.deadlines("deadline"), notice.deadlines("optional")

    def first(deadlines):
        return next((one for one in deadlines if one.fits(clock["window"], None)), None)

    start, end = clock["range"]
    meanings = {meaning for low, high, meaning in spans
                if low <= position.get(start, -1) and position.get(end - 1, high) < high}
    if len(meanings) == 1:
        meaning = meanings.pop()
        if meaning.startswith("not"):
            return [], None
        try:
            wanted = set(Deadline(meaning).kinds)
        except IndexError:
            wanted = set()
        pool = [one for one in told + optional if wanted & set(one.kinds)]
        deadline = first(pool) or first(told + optional)
        kinds, counted = described(deadline, clock) if deadline else ([], None)
        return (kinds + ["no_deadline"] if deadline in optional else kinds), counted
    return unmarked(notice, clock, first, told, optional, bool(spans))


# Without a mark of its own a period is told by its length; where several are alike, by what
# the reader makes of them.
def unmarked(notice, clock, first, told, optional, is_marked):
    alike = [one for one in notice.seen["clocks"] if one["window"] == clock["window"]]
    fitting = [one for one in told if one.fits(clock["window"], None)]
    if not fitting:
        deadline = first(optional)
        return (deadline.kinds + ["no_deadline"], None) if deadline else ([], None)
    if not is_marked and clock["likely"] == "no_deadline" and any(
            one is not clock and one["likely"] != "no_deadline" for one in alike):
        return [], None
    if len(fitting) > 1 and len(alike) == len(fitting):
        return described(fitting[alike.index(clock)], clock)
    likely = [one for one in fitting if clock["likely"] in one.kinds]
    return described((likely or fitting)[0], clock)


def described(deadline, clock):
    if deadline.is_date:
        return deadline.kinds, None
    counts = deadline.dues is None or any(
        due != "unknown" and same(due, clock["from_receipt"]) for due in deadline.dues)
    return deadline.kinds, "received" if counts else "other"
