"""Multinomial logistic regression over named traits and phrases, as the reader adds them up."""
import numpy
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.feature_selection import chi2
from sklearn.linear_model import LogisticRegression

PHRASES = ("say ", "subject ", "before ", "after ", "in ", "above ", "previous ", "next ",
           "just.before ", "just.after ")
SCALE = 3  # WeightTable.phraseScale


class Table:
    """Which example shows which trait: the named ones and the phrases."""

    def __init__(self, traits):
        self.named_names, self.spoken_names = {}, {}
        named, spoken = [], []
        for row, shown in enumerate(traits):
            for trait in set(shown):
                if trait.startswith(PHRASES):
                    column = self.spoken_names.setdefault(trait, len(self.spoken_names))
                    spoken.append((row, column))
                else:
                    column = self.named_names.setdefault(trait, len(self.named_names))
                    named.append((row, column))
        self.named = matrix(named, len(traits), self.named_names)
        self.spoken = matrix(spoken, len(traits), self.spoken_names)


def matrix(cells, rows, names):
    places = numpy.array(cells, dtype=numpy.int32).reshape(-1, 2)
    shape = (rows, max(1, len(names)))
    return csr_matrix((numpy.ones(len(places)), (places[:, 0], places[:, 1])), shape=shape)


class Model:
    """- phrases: how many are kept.  - strength: the inverse of the regularisation.
    - scale: as how many named traits all phrases together weigh.
    - least: how many examples show a phrase that is kept."""

    def __init__(self, phrases, strength, scale=SCALE, least=3):
        self.phrases, self.strength, self.scale, self.least = phrases, strength, scale, least

    def fit(self, table, rows, values):
        """Fits to some rows of a table; `values` has one for each of them."""
        self.choose(table, rows, values)
        self.regression = LogisticRegression(C=self.strength, max_iter=200)
        self.regression.fit(self.shown(rows), values)
        return self

    def choose(self, table, rows, values):
        """Finds the traits that count."""
        self.table = table
        named, spoken = table.named[rows], table.spoken[rows]
        self.kept = numpy.flatnonzero(numpy.asarray((named > 0).sum(0)).ravel() >= 2)
        seen = numpy.asarray((spoken > 0).sum(0)).ravel() >= self.least
        telling = numpy.nan_to_num(chi2(spoken, values)[0])
        telling[~seen] = -1
        most = min(self.phrases, int(seen.sum()))
        self.chosen = numpy.sort(numpy.argsort(-telling, kind="stable")[:most])

    def shown(self, rows, counted=None):
        """- counted: the columns that are not left out"""
        named = self.table.named[rows][:, self.kept]
        spoken = self.table.spoken[rows][:, self.chosen]
        heard = spoken
        if counted is not None:
            heard = spoken[:, counted[counted >= len(self.kept)] - len(self.kept)]
        count = numpy.asarray((heard > 0).sum(1)).ravel()
        scale = numpy.where(count > 0, self.scale / numpy.sqrt(numpy.maximum(count, 1)), 0)
        return hstack([named, diags(scale) @ spoken]).tocsr()

    def names(self):
        named, spoken = list(self.table.named_names), list(self.table.spoken_names)
        return [named[column] for column in self.kept] + [spoken[column] for column in self.chosen]

    def scores(self, rows):
        """For each row, the score of each value."""
        scores = self.regression.decision_function(self.shown(rows))
        if scores.ndim == 1:
            scores = numpy.column_stack([-scores / 2, scores / 2])
        return [dict(zip(self.regression.classes_, row)) for row in scores]

    def predict(self, rows):
        return [max(row, key=row.get) for row in self.scores(rows)]

    def rows(self, least=0.05):
        """Each trait with its weights by value, those that hardly count left out."""
        weights, always = self.regression.coef_.copy(), self.regression.intercept_
        weights[:, len(self.kept):] *= self.scale / SCALE
        if len(weights) == 1:
            weights = numpy.vstack([-weights[0] / 2, weights[0] / 2])
            always = numpy.array([-always[0] / 2, always[0] / 2])
        values = self.regression.classes_
        rows = {"is always": dict(zip(values, always))}
        for column, name in enumerate(self.names()):
            row = {value: weight for value, weight in zip(values, weights[:, column])
                   if abs(weight) >= least}
            if row:
                rows[name] = row
        return rows
