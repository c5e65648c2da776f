"""The deadlines of a notice taken together: which of its likely readings is the usual one.

A reading is taken whole: what the judgements of its periods say, and how many deadlines of
each kind a notice of its stage has. `DeadlineChoice` and `DeadlineSet` are the reader's side.
"""
import collections
import itertools
import math

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

import labels
import stacking

KINDS = ["answer", "appeal", "call", "fba_disposal", "funds", "reply_expected"]
ACTS, LOSSES = {"answer", "appeal"}, {"fba_disposal", "funds"}
LEAST_SHARE, MOST_DOUBTS, MOST_OF_A_KIND = .03, 4, 3
STRENGTH = 3  # of the regularisation


def readings(notice, rows):
    """(the kinds by period, the logarithm of how likely they are) of what a notice may mean.

    - rows: by period, the score of each value
    """
    likely = [{value: math.log(max(share, 1e-6)) for value, share in stacking.shares_of(row).items()}
              for row in rows]
    first = [max(row, key=row.get) for row in likely]
    doubts = []
    for place, row in enumerate(likely):
        others = sorted((value for value in row if value != first[place]), key=row.get, reverse=True)
        doubts += [(row[first[place]] - row[value], place, value) for value in others[:2]
                   if row[value] > math.log(LEAST_SHARE) and not notice.seen["clocks"][place]["is_start"]]
    doubts = sorted(doubts)[:MOST_DOUBTS]
    for count in range(3):
        for changes in itertools.combinations(doubts, count):
            kinds = list(first)
            for _, place, value in changes:
                kinds[place] = value
            if len({place for _, place, _ in changes}) == count:
                yield kinds, sum(row[kind] for row, kind in zip(likely, kinds))


def kept(notice, kinds, dues=None):
    """(window, kind, when it is due, what it counts from), one that is told twice once.

    - dues: by period, the last two; nothing where they do not matter
    """
    found = []
    for place, (clock, kind) in enumerate(zip(notice.seen["clocks"], kinds)):
        if kind == "no_deadline" or clock["is_start"]:
            continue
        due, start = dues[place] if dues else (None, None)
        for other, (window, known, *when) in enumerate(found):
            joined = window == clock["window"] and join(known, kind, notice.likely_stage)
            if joined:
                if when[1] == "closure" != start:
                    when = due, start
                found[other] = window, joined, *when
                break
        else:
            found.append((clock["window"], kind, due, start))
    return found


def join(known, other, stage):
    if known == other:
        return known
    if not (known in ACTS and other in ACTS | LOSSES or other in ACTS and known in LOSSES):
        return None
    if known == "appeal" or known == "answer" and other == "fba_disposal" and stage == "listing_inquiry":
        return other
    return known


def traits(notice, found):
    counts = collections.Counter(kind for _, kind, *_ in found)
    for kind in KINDS:
        count = f"{kind}.{min(counts[kind], MOST_OF_A_KIND)}"
        yield f"holds {count}"
        yield f"holds {count} stage_{notice.likely_stage}"


def is_right(notice, found):
    """Whether the deadlines are those of the labels, whenever they are due."""
    told, optional = notice.deadlines("deadline"), notice.deadlines("optional")

    def fits(deadline, window, kind, *_):
        return kind in deadline.kinds and deadline.fits(window, None)

    return (all(any(fits(one, *read) for read in found) for one in told)
            and all(any(fits(one, *read) for one in told + optional) for read in found))


class Choice:
    """A conditional logit over the readings of each notice."""

    def fit(self, notices, scores):
        """- scores: by notice, by period, the score of each value"""
        self.names, groups = {}, []
        for notice, rows in zip(notices, scores):
            if notice.likely_stage == "none":
                continue
            known = [(list(traits(notice, found)), likely, is_right(notice, found))
                     for kinds, likely in readings(notice, rows)
                     for found in [kept(notice, kinds)]]
            if 0 < sum(right for _, _, right in known) < len(known):
                groups.append(known)
        for name in sorted({name for known in groups for shown, _, _ in known for name in shown}):
            self.names[name] = len(self.names)
        self.weights = self.learned(groups)
        return self

    @classmethod
    def of(cls, weights):
        """One with known weights, by trait."""
        choice = cls()
        choice.names = {name: place for place, name in enumerate(weights)}
        choice.weights = numpy.array(list(weights.values()))
        return choice

    def learned(self, groups):
        known = [one for group in groups for one in group]
        of = numpy.repeat(numpy.arange(len(groups)), [len(group) for group in groups])
        table = self.table([shown for shown, _, _ in known])
        likely = numpy.array([one for _, one, _ in known])
        right = numpy.array([float(one) for _, _, one in known])

        def loss(weights):
            scores = table @ weights + likely
            peaks = numpy.full(len(groups), -numpy.inf)
            numpy.maximum.at(peaks, of, scores)
            powers = numpy.exp(scores - peaks[of])
            every = numpy.bincount(of, powers, len(groups))
            good = numpy.bincount(of, powers * right, len(groups))
            slope = table.T @ (powers / every[of] - powers * right / good[of])
            return (STRENGTH * weights @ weights - numpy.log(good / every).sum(),
                    slope + 2 * STRENGTH * weights)

        return minimize(loss, numpy.zeros(len(self.names)), jac=True, method="L-BFGS-B",
                        options={"maxiter": 200}).x

    def table(self, shown):
        cells = [(row, self.names[name]) for row, names in enumerate(shown) for name in names
                 if name in self.names]
        places = numpy.array(cells, dtype=numpy.int32).reshape(-1, 2)
        return csr_matrix((numpy.ones(len(places)), (places[:, 0], places[:, 1])),
                          shape=(len(shown), len(self.names)))

    def chosen(self, notice, rows):
        """The kinds of a notice's periods."""
        known = list(readings(notice, rows))
        if notice.likely_stage == "none":
            return known[0][0]
        shown = self.table([list(traits(notice, kept(notice, kinds))) for kinds, _ in known])
        scores = shown @ self.weights + numpy.array([likely for _, likely in known])
        return known[int(numpy.argmax(scores))][0]

    def rows(self, least=.02):
        """Each trait with its weight, those that hardly count left out."""
        return {name: {"usual": self.weights[place]} for name, place in self.names.items()
                if abs(self.weights[place]) >= least}


def by_notice(notices, scores):
    """The scores of all periods in a row, by notice."""
    rows = iter(scores)
    return [[next(rows) for _ in notice.seen["clocks"]] for notice in notices]


def out_of_fold(notices, scores, fold):
    """By notice, the kinds of its periods by a choice fitted without its fold."""
    chosen = [[] for _ in notices]
    for number in sorted(set(fold)):
        inside = numpy.flatnonzero(fold != number)
        choice = Choice().fit([notices[place] for place in inside],
                              [scores[place] for place in inside])
        for place in numpy.flatnonzero(fold == number):
            if scores[place]:
                chosen[place] = choice.chosen(notices[place], scores[place])
    return chosen
