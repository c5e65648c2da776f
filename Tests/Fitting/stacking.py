"""Judgements of parts of a notice that the judgement of the whole rests on.

The whole learns from what the parts say about notices that they were not fitted to, for so
they speak when a new notice comes.
"""
import math
import os
import re

import numpy

import labels
from model import Model, Table

FOLDS = 6
NOTHING = "nothing"


def folds(notices):
    """A number for each notice; those of one writer, who names a file alike, have the same."""
    counts, loads, where = {}, [0] * FOLDS, {}
    for notice in notices:
        counts[writer(notice)] = counts.get(writer(notice), 0) + 1
    for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        where[name] = loads.index(min(loads))
        loads[where[name]] += count
    return numpy.array([where[writer(notice)] for notice in notices])


def writer(notice):
    file = notice.title.split()[0]
    return re.split(r"[-\d]", os.path.basename(file))[0] if file.endswith(".txt") else ""


def out_of_fold(known, fold, *settings, make=Model):
    """How far each value is ahead for each example, by models that have not seen its fold.

    - known: (number of the notice, traits, value or None where nobody knows it)
    - settings: those of `make`
    """
    table = Table([traits for _, traits, _ in known])
    folds_of = numpy.array([fold[number] for number, _, _ in known])
    values = numpy.array([value or "" for _, _, value in known])
    scores = [None] * len(known)
    for number in range(FOLDS):
        inside = numpy.flatnonzero((folds_of != number) & (values != ""))
        outside = numpy.flatnonzero(folds_of == number)
        if not len(outside):
            continue
        model = make(*settings).fit(table, inside, values[inside])
        for index, row in zip(outside, model.scores(outside)):
            scores[index] = row
    return scores


def alike(one, other):
    """What two judges say who are heard alike."""
    return {value: (one[value] + other[value]) / 2 for value in one}


def steps(number, low, high):
    return [step for step in range(low, high + 1) if number >= step]


# ---- Sentences that decide ---------------------------------------------------------------


def sentences(notices, field):
    """(notice, traits, value or `nothing`; None where nobody marked the notice's words)"""
    known = []
    for number, notice in enumerate(notices):
        marks = [labels.squashed(words)
                 for words in re.split(r"\s*//\s*", notice.label(field + "_words") or "")]
        marks = [words for words in marks if words]
        values = [value_of(sentence["words"], marks, notice.choices(field)[0])
                  for sentence in notice.seen["sentences"]]
        is_marked = any(value != NOTHING for value in values)
        known += [(number, sentence["traits"], value if is_marked else None)
                  for sentence, value in zip(notice.seen["sentences"], values)]
    return known


def value_of(words, marks, value):
    words = labels.squashed(words)
    return value if any(mark in words or len(words) > 3 and words in mark
                        for mark in marks) else NOTHING


def sentence_traits(notices, known, scores):
    """What `DecidingSentences` tells the whole, by notice."""
    seen = [[] for _ in notices]
    for (number, _, _), row in zip(known, scores):
        seen[number].append(row)
    return [told(rows) for rows in seen]


def told(rows):
    traits, loudest, decided = [], {}, []
    for row in rows:
        for value, score in row.items():
            if value != NOTHING:
                margin = score - row[NOTHING]
                loudest[value] = max(loudest.get(value, -math.inf), margin)
        best = max(row, key=row.get)
        if best != NOTHING:
            decided.append(best)
    for value, margin in loudest.items():
        traits += [f"best.{value} {step}" for step in steps(margin, -3, 3)]
    if loudest:
        traits.append("top." + max(loudest, key=loudest.get))
    if decided:
        traits += ["lead." + decided[0], "last." + decided[-1]]
    return traits


# ---- Places where a document is named ------------------------------------------------------


def mentions(notices, documents):
    """(notice, traits, `wanted` or `named`; None where both are right), and the kind of each."""
    known, kinds = [], []
    for number, notice in enumerate(notices):
        if not notice.asks:
            continue
        sets = notice.sets("documents")
        for kind in documents:
            wanted = {kind in one for one in sets}
            value = None if len(wanted) > 1 else "wanted" if wanted.pop() else "named"
            for traits in notice.seen["mentions"][kind]:
                known.append((number, traits, value))
                kinds.append(kind)
    return known, kinds


def told_apart(known, kinds, fold, *settings, values=("wanted", "named")):
    """The examples with the places alone that want a document, and how each is judged.

    The labels tell only that a notice wants it in some place. So the places are judged, those
    that seem not to want it are left out, the likeliest of each notice never, and so again.
    """
    wanted, named = values
    for _ in range(3):
        scores = out_of_fold(known, fold, *settings)
        margins = [row[wanted] - row[named] for row in scores]
        best = likeliest(known, kinds, margins)
        known = [(number, traits, value if value != wanted or margin > 0
                  or margin == best[number, kind] else None)
                 for (number, traits, value), kind, margin in zip(known, kinds, margins)]
    return known, best


def likeliest(known, kinds, margins):
    best = {}
    for (number, _, _), kind, margin in zip(known, kinds, margins):
        best[number, kind] = max(best.get((number, kind), -math.inf), margin)
    return best


def margin_traits(context, margin):
    if margin is None:
        return [context + " none"]
    return [f"{context} {step}" for step in steps(margin, -4, 4)]


# ---- Sentences that name money ---------------------------------------------------------------


def money(notices):
    """(notice, traits, `held` or `free`; None where both are right) of each that names money"""
    known = []
    for number, notice in enumerate(notices):
        held = set(notice.choices("funds_held", "no"))
        value = None if len(held) > 1 else "held" if held == {"yes"} else "free"
        known += [(number, sentence["traits"], value) for sentence in notice.seen["sentences"]
                  if notice.asks and sentence["names_money"]]
    return known


# ---- Periods beside the others of their notice -----------------------------------------------


def beside(notice, rows, grammar):
    """What `ClockCompany` tells of each period: the traits, by clock.

    - rows: by clock, the score of each value at first sight
    - grammar: the same by nothing but how its sentence is built
    """
    windows = [clock["window"] for clock in notice.seen["clocks"]]
    shares, tops = [shares_of(row) for row in rows], [max(row, key=row.get) for row in rows]
    told = []
    for place, row in enumerate(rows):
        others = [other for other in range(len(rows)) if other != place]
        same = [other for other in others if windows[other] == windows[place]]
        traits = [f"is stage_{notice.likely_stage}",
                  f"is {notice.seen['clocks'][place]['length']}",
                  f"is count_{min(len(rows), 8)}", f"is order_{min(place, 5)}"]
        traits += judged("own", row) + judged("grammar", grammar[place])
        for kind in row:
            if kind != "no_deadline":
                traits += company(kind, others, same, shares, tops[place])
                if all(tops[other] != kind for other in others):
                    traits += [f"lacks.{kind} for.{tops[place]}",
                               f"lacks.{kind} stage_{notice.likely_stage}"]
        traits += ["is repeated"] if same else []
        traits += [f"prev.top {tops[place - 1]}"] if place else []
        traits += [f"next.top {tops[place + 1]}"] if place + 1 < len(rows) else []
        told.append(traits)
    return told


def judged(judge, row):
    traits = [f"{judge}.top {max(row, key=row.get)}"]
    for kind in row:
        if kind != "no_deadline":
            margin = row[kind] - row["no_deadline"]
            traits += [f"{judge}.{kind} {step}" for step in steps(margin, -5, 5)]
    return traits


def company(kind, others, same, shares, top):
    traits = []
    for name, places in (("other", others), ("same", same)):
        share = max((shares[place][kind] for place in places), default=0)
        for step, least in enumerate((.1, .3, .5, .7, .9)):
            if share >= least:
                traits += [f"{name}.{kind} {step}", f"{name}.{kind} {step} for.{top}"]
    return traits


def shares_of(row):
    peak = max(row.values())
    powers = {value: math.exp(score - peak) for value, score in row.items()}
    return {value: power / sum(powers.values()) for value, power in powers.items()}
