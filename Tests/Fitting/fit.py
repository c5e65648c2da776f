#!/usr/bin/env python3
"""Fits the weights by which notices are read; README.md tells how."""
import collections
import json
import os
import subprocess
import sys
import tempfile
import unicodedata
import warnings

import numpy

import dues
import labels
import packing
import parity
import sets
import stacking
from model import Model, Table
from net import Net

warnings.filterwarnings("ignore")
FITTED = ["Tuned", "Hard", "Development", "Fitted"]
DOCUMENTS = ["invoice", "receipt", "authorization_letter", "brand_certificate", "identity",
             "business_licence", "dealer_licence", "supplier_contact", "plan_of_action",
             "letter_of_retraction"]

# How many phrases a question keeps, how freely its weights may grow, and as how many named
# traits its phrases weigh together.
PARTS = {"stage.sentence": (20000, 1, 5), "reason.sentence": (20000, 1, 5),
         "mention": (12000, .5, 3), "funds.sentence": (12000, .5, 5)}
QUESTIONS = {"stage": (8000, 2, 8), "reason": (8000, 1, 5), "ip_type": (150, 1, 3),
             "funds": (3000, .3, 5), "answer": (3000, 1, 5), "clock": (20000, .25, 5),
             "clock.grammar": (0, .25, 3), "clock.beside": (0, .1, 3), "start": (6000, 1, 5),
             "invoice_age": (3000, .5, 3), "complaint_id": (400, .5, 3), "rights_owner": (500, .5, 3),
             **{f"document.{kind}": (400, .25, 3) for kind in DOCUMENTS}}

# On these a net is heard too, beside the regression: how many phrases it sees, as how many named
# traits these weigh, and how many examples show each at least. That of a whole notice does not hear what
# the sentences decide: so it errs elsewhere than the regression, and both together less.
UNITS = {"clock": (40000, 5, 3), "stage": (12000, 5, 4), "reason": (12000, 5, 4)}


def see(notices):
    """Lets the reader tell what it sees in each notice."""
    for notice, seen in zip(notices, dumped(notices), strict=True):
        notice.seen = seen
    return notices


def see_extracts(notices):
    """The same of the words that decide the stage, as if they were all that somebody had pasted."""
    marked = [notice for notice in notices if notice.label("stage_words")]
    for notice, seen in zip(marked, dumped(map(labels.extract, marked)), strict=True):
        notice.extract = seen["traits"]
    return notices


def dumped(notices):
    package = ["--package-path", labels.HERE, "-c", "release"]
    subprocess.run(["swift", "build", *package], check=True, stdout=sys.stderr)
    folder = subprocess.run(["swift", "build", *package, "--show-bin-path"], check=True,
                            capture_output=True, text=True).stdout.strip()
    with tempfile.TemporaryDirectory() as scratch:
        lines = [line(notice, number, scratch) for number, notice in enumerate(notices)]
        printed = subprocess.run([os.path.join(folder, "TraitDump")], input="\n".join(lines) + "\n",
                                 capture_output=True, text=True, check=True).stdout
    return map(json.loads, printed.splitlines())


def line(notice, number, scratch):
    path = notice.path
    if path is None:
        path = os.path.join(scratch, f"{number}.eml")
        sender = notice.label("from")
        with open(path, "w", encoding="utf-8") as file:
            file.write((f"From: {sender}\n" if sender else "")
                       + f"Subject: {notice.label('subject') or ''}\n"
                       + "Content-Type: text/plain; charset=utf-8\n\n" + notice.body)
    received = notice.label("received") or "2020-01-01T00:00:00+09:00"
    ids = " ".join(set().union(*notice.sets("complaint_ids"))) or "-"
    return "\t".join([path, received, notice.stage, notice.reason, ids])


def examples(question, notices):
    """(number of the notice, traits, values that are right with the expected one first)"""
    for number, notice in enumerate(notices):
        for traits, values in examples_of(question, notice):
            yield number, traits, values


def examples_of(question, notice):
    seen, stage = notice.seen, f"is stage_{notice.likely_stage}"
    if question in ("stage.units", "reason.units"):
        yield seen["traits"], notice.choices(question.partition(".")[0])
    elif question == "stage":
        yield seen["traits"] + notice.told["stage"], notice.choices("stage")
    elif question == "reason":
        yield seen["traits"] + [stage] + notice.told["reason"], notice.choices("reason")
    elif question == "ip_type" and "intellectual_property" in notice.choices("reason"):
        kinds = notice.choices("ip_type")
        yield seen["traits"] + [stage], ["none" if kind in labels.EMPTY else kind for kind in kinds]
    elif question == "funds" and notice.asks:
        held = ["held" if word == "yes" else "free" for word in notice.choices("funds_held", "no")]
        told = stacking.margin_traits("money", notice.told["money"])
        yield seen["traits"] + [stage, "first " + seen["first_funds"]] + told, held
    elif question == "answer" and notice.asks:
        places = ["address" if "@" in word else "nowhere" if word in labels.EMPTY else word
                  for word in notice.choices("answer_to", "null")]
        yield seen["traits"] + [stage, "first " + seen["first_answer"]], places
    elif question == "clock":
        for clock, (kinds, _) in zip(seen["clocks"], labels.clock_labels(notice)):
            yield labels.of_stage(clock["traits"], notice), kinds or ["no_deadline"]
    elif question == "clock.units":
        for clock, (kinds, _) in zip(seen["clocks"], labels.clock_labels(notice)):
            traits = dict.fromkeys(clock["traits"] + clock["grammar"])
            yield labels.of_stage(traits, notice), kinds or ["no_deadline"]
    elif question == "clock.grammar":
        for clock, (kinds, _) in zip(seen["clocks"], labels.clock_labels(notice)):
            yield labels.of_stage(clock["grammar"], notice), kinds or ["no_deadline"]
    elif question == "clock.beside":
        for told, (kinds, _) in zip(notice.told["clocks"], labels.clock_labels(notice)):
            yield told, kinds or ["no_deadline"]
    elif question == "start":
        for clock, (kinds, start) in zip(seen["clocks"], labels.clock_labels(notice)):
            if start:
                yield dues.traits(notice, clock, kinds[0]), [start]
    elif question == "invoice_age" and {"invoice", "receipt"} & set().union(
            *notice.sets("documents")):
        ages = {int(word) for word in notice.choices("invoice_max_age_days", "null")
                if word not in labels.EMPTY}
        for clock in seen["clocks"]:
            if "days" in clock["window"]:
                taken = "is taken" if clock["is_age"] else "is passed.over"
                is_age = int(clock["window"].split()[0]) in ages
                yield (labels.of_stage(clock["traits"], notice) + [taken],
                       ["age" if is_age else "other"])
    elif question.startswith("document.") and notice.asks:
        kind, choices = question.partition(".")[2], notice.sets("documents")
        wanted = ["wanted" if kind in one else "named" for one in choices]
        around = [trait for trait in seen["documents"][kind] if not trait.startswith("mention ")]
        told = stacking.margin_traits("mention", notice.told["mentions"].get(kind))
        yield seen["traits"] + [stage] + around + told, wanted
    elif question == "complaint_id":
        ids = {word.upper() for one in notice.sets("complaint_ids") for word in one}
        for number in seen["numbers"]:
            yield number["traits"], ["id" if number["id"] in ids else "other"]
    elif question == "rights_owner":
        owners = set(notice.choices("rights_owner", "null")) - labels.EMPTY
        for name in seen["names"]:
            yield name["traits"], ["owner" if name["name"] in owners else "other"]


def stack(notices):
    """Has the parts of each notice judged by models that have not seen it, and its stage.

    Returns the examples of each part.
    """
    fold, parts = stacking.folds(notices), {}
    for notice in notices:
        notice.told = {"mentions": {}, "money": None}
    for field in ("stage", "reason"):
        part = field + ".sentence"
        parts[part] = stacking.sentences(notices, field)
        scores = stacking.out_of_fold(parts[part], fold, *PARTS[part])
        for notice, traits in zip(
                notices, stacking.sentence_traits(notices, parts[part], scores)):
            notice.told[field] = traits
    for notice, row in zip(notices, judged("stage", notices, fold)):
        notice.likely_stage = max(row, key=row.get)
    rows, grammar = [sets.by_notice(notices, judged(question, notices, fold))
                     for question in ("clock", "clock.grammar")]
    for notice, *seen in zip(notices, rows, grammar):
        notice.told["clocks"] = stacking.beside(notice, *seen)
    known, kinds = stacking.mentions(notices, DOCUMENTS)
    parts["mention"], best = stacking.told_apart(known, kinds, fold, *PARTS["mention"])
    for (number, kind), margin in best.items():
        notices[number].told["mentions"][kind] = margin
    known = stacking.money(notices)
    parts["funds.sentence"], best = stacking.told_apart(
        known, ["money"] * len(known), fold, *PARTS["funds.sentence"], values=("held", "free"))
    for (number, _), margin in best.items():
        notices[number].told["money"] = margin
    return parts


def judged(question, notices, fold):
    """The score of each value for each example, by models that have not seen its fold."""
    scores = stacking.out_of_fold(expected(question, notices), fold, *QUESTIONS[question])
    if question not in UNITS:
        return scores
    known = expected(question + ".units", notices)
    others = stacking.out_of_fold(known, fold, *UNITS[question], make=Net)
    return [stacking.alike(*rows) for rows in zip(scores, others)]


def expected(question, notices):
    """(number of the notice, traits, the expected value)

    Behind the notices stand their extracts, for the net to know a notice of one line.
    """
    known = [(number, traits, values[0]) for number, traits, values in examples(question, notices)]
    if question == "stage.units":
        known += [(number, notice.extract, notice.stage)
                  for number, notice in enumerate(notices) if notice.extract]
    return drop_shams(known, notices) if question.startswith("clock") else known


def drop_shams(known, notices):
    """Leaves the periods of shams and the like unknown: no matter what the reader makes of them."""
    shams = [notice.stage == "none" and not notice.deadlines("deadline") for notice in notices]
    return [(number, traits, None if shams[number] else value) for number, traits, value in known]


def is_law(notice):
    """Whether it is a development notice: the labels were explained by these, so they count more."""
    return not notice.title.split()[0].endswith(".txt")


def fit(notices):
    parts, rows = stack(notices), {}
    for question, settings in (PARTS | QUESTIONS).items():
        model = fitted(Model(*settings), question, notices, parts.get(question))
        rows[question] = model.rows(least=.1 if question.endswith(".sentence") else .05)
        print(f"{question}: {len(rows[question])} traits", file=sys.stderr)
    for question, settings in UNITS.items():
        net = fitted(Net(*settings), question + ".units", notices)
        rows[question + ".parts"], rows[question + ".units"] = net.parts(), net.units()
        print(f"{question}.parts: {len(rows[question + '.parts'])} traits", file=sys.stderr)
    scores = judged("clock.beside", notices, stacking.folds(notices))
    rows["deadline.set"] = sets.Choice().fit(notices, sets.by_notice(notices, scores)).rows()
    return rows


def fitted(model, question, notices, known=None):
    known = [one for one in known or expected(question, notices) if one[2]]
    if question.startswith("clock"):
        known += [one for one in known if is_law(notices[one[0]])] * 3
    values = numpy.array([value for _, _, value in known])
    return model.fit(Table([traits for _, traits, _ in known]), numpy.arange(len(known)), values)


def write(rows):
    with open(packing.READABLE, encoding="utf-8") as file:
        head = file.read().partition('#"""')[0]
    lines = []
    for question, traits in rows.items():
        lines.append(f"[{question}]")
        for trait in sorted(traits, key=lambda name: (name != "is always", name)):
            lines.append(f"{trait}\t{written(traits[trait])}")
    with open(packing.READABLE, "w", encoding="utf-8") as file:
        file.write(head + '#"""\n' + "\n".join(lines) + '\n"""#\n}\n')
    packing.pack()


def written(row):
    if isinstance(row, str):
        return row
    pairs = sorted(row.items(), key=lambda pair: -pair[1])
    return " ".join(f"{value} {short(weight)}" for value, weight in pairs)


def short(weight):
    return f"{weight:.2f}".rstrip("0").rstrip(".").replace("-0.00", "0")


def check(notices):
    """How much is right where nothing of the same writer was among those fitted to."""
    stack(notices)
    fold = stacking.folds(notices)
    for question in QUESTIONS:
        known = list(examples(question, notices))
        right = sum(max(row, key=row.get) in values
                    for row, (_, _, values) in zip(judged(question, notices, fold), known))
        print(f"{question:32}{right / len(known):6.1%}  {right}/{len(known)}", flush=True)
    scores = sets.by_notice(notices, judged("clock.beside", notices, fold))
    kinds = sets.out_of_fold(notices, scores, fold)
    starts = dues.out_of_fold(notices, kinds, fold, QUESTIONS["start"])
    right = sum(deadlines_fit(notice, dues.deadlines(notice, *read))
                for notice, *read in zip(notices, kinds, starts))
    print(f"{'deadlines of a notice':32}{right / len(notices):6.1%}  {right}/{len(notices)}")


def faults(notice):
    """The fields that are read wrong."""
    read, wrong = notice.seen["read"], set()

    def expect(field, is_right):
        if not is_right:
            wrong.add(field)

    def number(word):
        return 0 if word in labels.EMPTY else int(word)

    def folded(words):
        return {unicodedata.normalize("NFKC", word).upper() for word in words}

    expect("language", read["language"] == notice.label("language"))
    for field in ("stage", "reason"):
        expect(field, read[field] in notice.choices(field))
    for field in ("ip_type", "rights_owner"):
        known = ["null" if word == "none" else word for word in notice.choices(field, "null")]
        expect(field, read[field] in known)
    for field in ("asins", "complaint_ids"):
        expect(field, folded(read[field]) in [folded(one) for one in notice.sets(field)])
    expect("documents", set(read["documents"]) in notice.sets("documents"))
    for field in ("max_failed_appeals", "invoice_max_age_days"):
        expect(field, read[field] in [number(word) for word in notice.choices(field, "null")])
    held = [word == "yes" for word in notice.choices("funds_held", "no")]
    expect("funds_held", read["funds_held"] in held)
    places = [{one.strip().lower() for one in word.split(",")} if "@" in word
              else "null" if word == "none" else word
              for word in notice.choices("answer_to", "null")]
    place = read["answer_to"]
    expect("answer_to", (set(place) if isinstance(place, list) else place) in places)
    expect("deadlines", deadlines_fit(notice, read["deadlines"]))
    return wrong


def deadlines_fit(notice, found):
    """Whether deadlines, each (window, kind, when it is due, ...), are those of the labels."""
    told, optional = notice.deadlines("deadline"), notice.deadlines("optional")
    receipt = {clock["window"]: clock["from_receipt"] for clock in notice.seen["clocks"]}

    def fits(deadline, window, kind, due, *_):
        if kind not in deadline.kinds or not deadline.fits(window, None):
            return False
        if deadline.is_date:
            return True
        if deadline.dues is None:
            return due == receipt.get(window)
        return deadline.is_due(due)

    return (all(any(fits(one, *read) for read in found) for one in told)
            and all(any(fits(one, *read) for one in told + optional) for read in found))


def score(name):
    notices = see(labels.folder(name))
    parity.check(notices)
    wrong, whole = collections.Counter(), 0
    for notice in notices:
        missed = faults(notice)
        whole += not missed
        wrong.update(missed)
    print(f"{name}: {len(notices)} notices, every field right {whole / len(notices):.0%}")
    for field in ("language", "stage", "reason", "ip_type", "asins", "deadlines", "documents",
                  "max_failed_appeals", "invoice_max_age_days", "answer_to", "rights_owner",
                  "complaint_ids", "funds_held"):
        print(f"  {field:24}{1 - wrong[field] / len(notices):.0%}")


def main():
    if "--score" in sys.argv:
        for name in FITTED + ["Blind"]:
            score(name)
        return
    notices = see_extracts(see([notice for name in FITTED for notice in labels.folder(name)]))
    if "--check" in sys.argv:
        check(notices)
    else:
        write(fit(notices))


if __name__ == "__main__":
    main()
