"""What pairs of traits tell that neither tells alone: a layer of rectified linear units.

Each unit is a sum over the traits of which only what lies above zero is heard (Nair and Hinton,
2010). Several small nets that begin elsewhere are heard together. `TraitUnits.swift` is the
reader's side.
"""
import numpy
from scipy.sparse import csr_matrix

import packing
from model import Model

NETS, UNITS = 3, 16
ROUNDS, BATCH, RATE = 14, 128, .004
DROPPED, SILENCED = .5, .3  # shares of the traits and of the units, at each step (dropout)
DECAY = 1e-4
STEPS = 31  # of a weight, either way
SPREAD = 256  # StepSums.spread
FAINT = 1  # a trait that moves no unit by more steps is left out


class Net:
    """- phrases: how many are seen.  - scale: as how many named traits all phrases weigh.
    - least: how many examples show a phrase that is seen."""

    def __init__(self, phrases, scale, least):
        self.regression, self.scale = Model(phrases, 1, scale, least), scale

    def fit(self, table, rows, values):
        """Fits to some rows of a table; `values` has one for each of them."""
        self.regression.choose(table, rows, values)
        self.values, numbers = numpy.unique(values, return_inverse=True)
        shown = self.regression.shown(rows).astype(numpy.float32).tocsr()
        self.set([train(shown, numbers, len(self.values), seed) for seed in range(NETS)])
        return self

    def set(self, nets):
        """Keeps the nets side by side, their weights in steps as they are written."""
        weights = numpy.hstack([first for first, *_ in nets])
        step = numpy.maximum(numpy.abs(weights).max(0), 1e-9) / STEPS
        self.steps = numpy.rint(weights / step).astype(int)
        self.steps[numpy.abs(self.steps).max(1) <= FAINT] = 0
        self.offsets = numpy.concatenate([offset for _, offset, *_ in nets]) / step / SPREAD
        self.outer = numpy.vstack([outer for *_, outer, _ in nets]) * step[:, None] * SPREAD / NETS
        self.always = sum(always for *_, always in nets) / NETS

    def scores(self, rows):
        """For each row, the score of each value."""
        shown = self.regression.shown(rows, numpy.flatnonzero(self.steps.any(1)))
        heard = numpy.maximum(shown @ self.steps / SPREAD + self.offsets, 0)
        return [dict(zip(self.values, row)) for row in heard @ self.outer + self.always]

    def parts(self):
        """Each trait with its steps in every unit, one digit each."""
        return {name: "".join(packing.digits(step + STEPS + 1, 1) for step in steps)
                for name, steps in zip(self.regression.names(), self.steps) if steps.any()}

    def units(self):
        """What each unit says, and where it begins."""
        rows = {"is always": dict(zip(self.values, self.always))}
        for number, (row, offset) in enumerate(zip(self.outer, self.offsets)):
            rows[f"unit {number}"] = dict(zip(self.values, row)) | {"offset": offset}
        return rows


def train(shown, numbers, count, seed):
    """(weights of the traits in the units, offsets of these, what they say, what is said always)

    Adam (Kingma and Ba, 2015) on the cross entropy, with a rate that falls to nothing.
    """
    chance, (examples, traits) = numpy.random.default_rng(seed), shown.shape
    inner = chance.normal(0, .02, (traits, UNITS)).astype(numpy.float32)
    others = [numpy.zeros(UNITS, numpy.float32),
              chance.normal(0, .3, (UNITS, count)).astype(numpy.float32),
              numpy.zeros(count, numpy.float32)]
    means, squares = numpy.zeros_like(inner), numpy.zeros_like(inner)
    moments = [(numpy.zeros_like(one), numpy.zeros_like(one)) for one in others]
    steps, step = ROUNDS * -(-examples // BATCH), 0
    for _ in range(ROUNDS):
        order = chance.permutation(examples)
        for start in range(0, examples, BATCH):
            rows = order[start:start + BATCH]
            batch, columns = dropped(shown[rows], chance)
            weights, (offset, outer, always) = inner[columns], others
            sums = batch @ weights + offset
            open_units = (sums > 0) * (chance.random(sums.shape) >= SILENCED) / (1 - SILENCED)
            open_units = open_units.astype(numpy.float32)
            heard = sums * open_units
            errors = heard @ outer + always
            errors = numpy.exp(errors - errors.max(1, keepdims=True))
            errors /= errors.sum(1, keepdims=True)
            errors[numpy.arange(len(rows)), numbers[rows]] -= 1
            errors /= len(rows)
            back = errors @ outer.T * open_units
            step += 1
            rate = RATE * (1 - (step - 1) / steps)
            slopes = [back.sum(0), heard.T @ errors, errors.sum(0)]
            slope = batch.T @ back + numpy.float32(DECAY) * weights
            mean, square = means[columns], squares[columns]
            move(weights, slope, mean, square, rate, step)
            inner[columns], means[columns], squares[columns] = weights, mean, square
            for one, slope, (mean, square) in zip(others, slopes, moments):
                move(one, slope, mean, square, rate, step)
    return inner, *others


def dropped(batch, chance):
    """A batch without some of its traits, and the columns that are left of the table."""
    kept = chance.random(batch.nnz) >= DROPPED
    columns, places = numpy.unique(batch.indices, return_inverse=True)
    data = (batch.data * kept / (1 - DROPPED)).astype(numpy.float32)
    return csr_matrix((data, places, batch.indptr), shape=(batch.shape[0], len(columns))), columns


def move(weights, slope, mean, square, rate, step):
    mean *= numpy.float32(.9)
    mean += numpy.float32(.1) * slope
    square *= numpy.float32(.999)
    square += numpy.float32(.001) * slope * slope
    size = numpy.sqrt(square / numpy.float32(1 - .999 ** step)) + numpy.float32(1e-7)
    weights -= numpy.float32(rate / (1 - .9 ** step)) * mean / size
