"""Multinomial logistic regression over named traits and phrases, as the reader adds them up."""
import numpy
from scipy.sparse import diags, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_selection import chi2
from sklearn.linear_model import LogisticRegression

PHRASES = ("say ", "subject ", "before ", "after ", "in ", "above ", "previous ", "next ",
           "just.before ", "just.after ")
SCALE = 3  # WeightTable.phraseScale


class Model:
    """- phrases: how many of them are kept.  - strength: the inverse of the regularisation."""

    def __init__(self, phrases, strength):
        self.phrases, self.strength = phrases, strength

    def fit(self, traits, values):
        self.named, self.spoken = DictVectorizer(), DictVectorizer()
        named = self.named.fit_transform([split(one)[0] for one in traits])
        spoken = self.spoken.fit_transform([split(one)[1] for one in traits]).tocsr()
        self.kept = numpy.asarray((named > 0).sum(0)).ravel() >= 2
        seen = numpy.asarray((spoken > 0).sum(0)).ravel() >= 3
        telling = numpy.nan_to_num(chi2(spoken, values)[0])
        telling[~seen] = -1
        most = min(self.phrases, int(seen.sum()))
        self.chosen = numpy.sort(numpy.argsort(-telling)[:most])
        self.regression = LogisticRegression(C=self.strength, max_iter=300)
        self.regression.fit(self.matrix(named, spoken), values)
        return self

    def matrix(self, named, spoken):
        spoken = spoken[:, self.chosen]
        count = numpy.asarray((spoken > 0).sum(1)).ravel()
        scale = numpy.where(count > 0, SCALE / numpy.sqrt(numpy.maximum(count, 1)), 0)
        return hstack([named[:, self.kept], diags(scale) @ spoken]).tocsr()

    def predict(self, traits):
        named = self.named.transform([split(one)[0] for one in traits])
        spoken = self.spoken.transform([split(one)[1] for one in traits]).tocsr()
        return self.regression.predict(self.matrix(named, spoken))

    def rows(self, least=0.05):
        """Each trait with its weights by value, those that hardly count left out."""
        names = numpy.concatenate([
            numpy.array(self.named.get_feature_names_out())[self.kept],
            numpy.array(self.spoken.get_feature_names_out())[self.chosen]])
        weights, always = self.regression.coef_, self.regression.intercept_
        if len(weights) == 1:
            weights = numpy.vstack([-weights[0] / 2, weights[0] / 2])
            always = numpy.array([-always[0] / 2, always[0] / 2])
        values = self.regression.classes_
        rows = {"is always": dict(zip(values, always))}
        for column, name in enumerate(names):
            row = {value: weight for value, weight in zip(values, weights[:, column])
                   if abs(weight) >= least}
            if row:
                rows[name] = row
        return rows


def split(traits):
    named, spoken = {}, {"say _": 0}
    for trait in traits:
        (spoken if trait.startswith(PHRASES) else named)[trait] = 1
    return named, spoken
