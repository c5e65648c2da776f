"""Whether the reader judges a notice as the weights say.

The fit goes by what `TraitDump` tells of a notice. Where the reader sees anything else in it, it
judges otherwise than the fit foresaw; so both judgements of every period are compared.
"""
import math

import dues
import model
import net
import packing
import sets
import stacking

CLOCKS = ("clock", "clock.grammar", "clock.beside")
TOLERANCE = 1e-3  # of a score
SCALE = 5  # TraitUnits.phraseScale


class Weights:
    """The readable weights, added up as `WeightTable` does."""

    def __init__(self):
        self.tables = packing.readable()

    def judge(self, question, traits, values):
        scores, spoken, count = dict.fromkeys(values, 0), dict.fromkeys(values, 0), 0
        for trait in {"is always", *traits} & self.tables[question].keys():
            is_phrase = trait.startswith(model.PHRASES)
            count += is_phrase
            for value, weight in self.tables[question][trait][1].items():
                (spoken if is_phrase else scores)[value] += weight
        scale = model.SCALE / math.sqrt(count or 1)
        return {value: round(scores[value] + scale * spoken[value], 6) for value in values}

    def units(self, question, traits, values):
        """What the net says, as `TraitUnits` adds it up."""
        steps, told = self.tables[question + ".parts"], self.tables[question + ".units"]
        named, spoken, count = [0] * len(told), [0] * len(told), 0
        for trait in set(traits) & steps.keys():
            is_phrase = trait.startswith(model.PHRASES)
            count += is_phrase
            sums = spoken if is_phrase else named
            for unit, digit in enumerate(steps[trait][1]):
                sums[unit] += ord(digit) - 0x30 - net.STEPS - 1
        scale = SCALE / math.sqrt(count or 1)
        scores = {value: told["is always"][1][value] for value in values}
        for unit in range(len(told) - 1):
            row = told[f"unit {unit}"][1]
            heard = max(0, (named[unit] + scale * spoken[unit]) / net.SPREAD + row["offset"])
            for value in values:
                scores[value] += heard * row.get(value, 0)
        return scores

    def first(self, clock, values):
        """What a period is at first sight."""
        traits = set(clock["traits"]) | set(clock["grammar"])
        return stacking.alike(self.judge("clock", clock["traits"], values),
                              self.units("clock", traits, values))

    def whole(self, notice):
        """By question, what a notice as a whole is judged to be in the stage of its labels."""
        seen, stage = notice.seen, [f"is stage_{notice.stage}"]
        more = {"stage": self.told("stage", seen), "reason": stage + self.told("reason", seen)}
        judged = {question: stacking.alike(
            self.judge(question, seen["traits"] + traits, self.values(question)),
            self.units(question, seen["traits"], self.values(question)))
            for question, traits in more.items()}
        money = stage + ["first " + seen["first_funds"]] + self.money(seen)
        return judged | {"funds": self.judge("funds", seen["traits"] + money, ("held", "free"))}

    def money(self, seen):
        rows = [self.judge("funds.sentence", sentence["traits"], ("held", "free"))
                for sentence in seen["sentences"] if sentence["names_money"]]
        margin = max((row["held"] - row["free"] for row in rows), default=None)
        return stacking.margin_traits("money", margin)

    def told(self, field, seen):
        """What its sentences tell the whole."""
        part = field + ".sentence"
        return stacking.told([self.judge(part, sentence["traits"], self.values(part))
                              for sentence in seen["sentences"]])

    def values(self, question):
        return list(self.tables[question]["is always"][1])

    def choice(self):
        rows = self.tables["deadline.set"]
        return sets.Choice.of({name: row["usual"] for name, (_, row) in rows.items()})


def differences(notices):
    """One line for each period, and each notice, that the reader judges otherwise."""
    weights = Weights()
    choice = weights.choice()
    for notice in notices:
        notice.likely_stage = notice.stage
        for question, row in weights.whole(notice).items():
            read = notice.seen["judged"][question]
            if any(abs(row[value] - read[value]) > TOLERANCE for value in read):
                yield f"{notice.title}: {question}"
        clocks, values = notice.seen["clocks"], [*sets.KINDS, "no_deadline"]
        first = [weights.first(clock, values) for clock in clocks]
        grammar = [weights.judge("clock.grammar", clock["grammar"], values) for clock in clocks]
        last = [weights.judge("clock.beside", traits, values)
                for traits in stacking.beside(notice, first, grammar)]
        for clock, *judged in zip(clocks, first, grammar, last):
            for question, row, read in zip(CLOCKS, judged, clock["judged"]):
                if any(abs(row[value] - read[value]) > TOLERANCE for value in values):
                    yield f"{notice.title}: {clock['window']}: {question}"
        if not last or notice.seen["read"]["stage"] != notice.stage:
            continue
        kinds = choice.chosen(notice, last)
        starts = [start(weights, notice, *period) for period in zip(clocks, kinds)]
        found = [one[:3] for one in dues.deadlines(notice, kinds, starts)]
        if found != [tuple(one[:3]) for one in notice.seen["read"]["deadlines"]]:
            yield f"{notice.title}: deadlines"


def start(weights, notice, clock, kind):
    if not dues.is_open(clock, kind):
        return None
    row = weights.judge("start", dues.traits(notice, clock, kind), ("received", "other"))
    return max(row, key=row.get)


def check(notices):
    """Ends the run where the reader and the weights differ."""
    found = list(differences(notices))
    if found:
        raise SystemExit("\n".join(["the reader judges otherwise than the weights say:", *found]))
