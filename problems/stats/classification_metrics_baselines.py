"""What a model that knows nothing scores where positives are rare."""

from fractions import Fraction
from typing import ClassVar

from prep.drills import PROBABILITY, Drill, Params, hits, mean, np, per_cent, rounded, shown


class GiniImbalancedBaseline(Drill):
    """Know the value of each metric for a model without any information."""

    id = "gini-imbalanced-baseline"
    title = "What does knowing nothing score?"
    topics = ("classification-metrics",)
    difficulty = 1
    seconds = (12, 20, 30)
    form = PROBABILITY

    ASKED: ClassVar = {
        "majority": "A model always says 'negative'. What is its accuracy?",
        "pr": "A model's scores are random numbers without relation to the class. What area under "
        "the precision-recall curve is expected, for very many cases?",
        "roc": "A model's scores are independent uniform random numbers. What is its expected "
        "area under the ROC curve?",
        "f1": "A model always says 'positive'. What is its F1 score?",
        "coin": "A model says 'positive' for a random {flags} of the cases, whatever they are. "
        "What accuracy is expected?",
        "gini": "A model has a Gini coefficient of {gini} (1 is perfect, 0 random). In which share "
        "of (positive, negative) pairs does the positive score higher, if no scores are tied?",
        "brier": "A model gives every case the probability {rate} of being positive. What is its "
        "Brier score (mean squared error)?",
        "random-f1": "A model says 'positive' for a random {flags} of very many cases, whatever "
        "they are. What is its F1 score?",
        "matched": "A model says 'positive' for a random {rate} of the cases, whatever they are. "
        "What accuracy is expected?",
    }

    def draw(self, pick, level):
        kinds = (
            ("majority", "majority", "pr", "pr", "roc"),
            ("f1", "coin", "gini"),
            ("brier", "matched", "random-f1"),
        )
        points = (
            (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20) if level < 3 else (10, 15, 20, 25, 30, 35, 40)
        )
        return Params(
            kind=pick.choice(kinds[level - 1]),
            rate=Fraction(pick.choice(points), 100),
            flags=Fraction(pick.choice((30, 40, 50, 60)), 100),
            gini=Fraction(pick.choice((30, 40, 50, 60, 70, 80)), 100),
        )

    def exact(self, p):
        r = p.rate
        return {
            "majority": 1 - r,
            "pr": r,
            "roc": Fraction(1, 2),
            "f1": 2 * r / (1 + r),
            "coin": r * p.flags + (1 - r) * (1 - p.flags),
            "gini": (1 + p.gini) / 2,
            "brier": r * (1 - r),
            "matched": r * r + (1 - r) ** 2,
            "random-f1": 2 * r * p.flags / (r + p.flags),
        }[p.kind]

    def wordings(self, p):
        rate = per_cent(p.rate)
        ask = self.ASKED[p.kind].format(rate=rate, flags=per_cent(p.flags), gini=rounded(p.gini))
        return (
            f"{rate} of the cases are positive. {ask}",
            f"Of all card payments, {rate} are fraudulent (the positive class). {ask}",
            f"A ward screens patients; {rate} of them have the illness and count as positive. "
            f"{ask}",
        )

    def steps(self, p):
        r, value = p.rate, shown(self.exact(p))
        rare, rest = per_cent(r), per_cent(1 - r)
        flags, kept = per_cent(p.flags), per_cent(1 - p.flags)
        idea, line, check = {
            "majority": (
                "always saying 'negative' is right for every negative",
                f"Negatives: {rest}, so {value}",
                "high accuracy says little where positives are rare",
            ),
            "pr": (
                "whatever the threshold, random alarms are right as often as positives occur",
                f"Precision is {rare} at every recall, and so is the area: {value}",
                "the PR baseline moves with the prevalence, the ROC baseline does not",
            ),
            "roc": (
                "the ROC area is the chance that a positive scores above a negative",
                f"By symmetry {value}",
                f"the prevalence of {rare} plays no part",
            ),
            "f1": (
                "recall is 1 and precision is the prevalence",
                f"2 x {rounded(r)} x 1 / (1 + {rounded(r)}) = {value}",
                "a harmonic mean stays near the smaller of the two",
            ),
            "coin": (
                "right are flagged positives and unflagged negatives, independently of class",
                f"{rare} x {flags} + {rest} x {kept} = {value}",
                "flagging nobody would be more accurate",
            ),
            "gini": (
                "the Gini coefficient is 2 AUC - 1",
                f"AUC = (1 + {rounded(p.gini)}) / 2 = {value}",
                f"the prevalence of {rare} plays no part",
            ),
            "brier": (
                f"the error is {rounded(1 - r)} for positives and {rounded(r)} for negatives",
                f"{rounded(r)} x {rounded(1 - r)}^2 + {rounded(1 - r)} x {rounded(r)}^2 = {value}",
                "this is the variance of the class, r(1 - r)",
            ),
            "random-f1": (
                "precision is the prevalence, recall the share flagged",
                f"2 x {rounded(r)} x {rounded(p.flags)} / ({rounded(r)} + {rounded(p.flags)}) = "
                f"{value}",
                "between the two, nearer to the smaller one",
            ),
            "matched": (
                "flag and class agree by chance: both positive or both negative",
                f"{rounded(r)}^2 + {rounded(1 - r)}^2 = {value}",
                f"below the {rounded(1 - r)} of always saying 'negative'",
            ),
        }[p.kind]
        return f"Idea: {idea}.", f"{line}.", f"Check: {check}."

    def misconceptions(self, p):
        r, half = p.rate, Fraction(1, 2)
        if p.kind == "majority":
            yield "one-half", half, "Only with as many positives as negatives would it be 1/2."
        elif p.kind == "pr":
            yield "roc-baseline", half, "One half is the baseline of the ROC area."
            yield "zero", Fraction(0), "Even random alarms are right now and then."
        elif p.kind == "roc":
            yield "pr-baseline", r, "That is the baseline of the precision-recall area."
            yield "majority", 1 - r, "That is the accuracy of always saying 'negative'."
        elif p.kind == "f1":
            yield "precision-only", r, "That is the precision; the recall is 1."
            yield "arithmetic-mean", (1 + r) / 2, "F1 is the harmonic mean, not the plain one."
        elif p.kind == "coin":
            yield "majority", 1 - r, "That is the accuracy of always saying 'negative'."
            if p.flags != half:
                yield "one-half", half, "Only for flagging half of the cases would it be 1/2."
            yield (
                "negatives-only",
                (1 - r) * (1 - p.flags),
                "Flagged positives are right too.",
            )
        elif p.kind == "gini":
            yield "gini-itself", p.gini, "That is 2 AUC - 1; the share of pairs is the AUC."
            yield "half-of-gini", p.gini / 2, "The Gini counts from random: AUC = (1 + Gini)/2."
        elif p.kind == "brier":
            yield "forecast-of-zero", r, "That is the score for always forecasting 0."
            yield "forecast-of-one-half", Fraction(1, 4), "That is the score for forecasting 1/2."
            yield "negatives-only", r * r * (1 - r), "The positives have an error too."
        elif p.kind == "random-f1":
            yield (
                "arithmetic-mean",
                (r + p.flags) / 2,
                "F1 is the harmonic mean, not the plain one.",
            )
            yield "always-positive", 2 * r / (1 + r), "That is for flagging all cases."
            yield "product", r * p.flags, "That is the share of true positives among all cases."
        else:
            yield "majority", 1 - r, "That is the accuracy of always saying 'negative'."
            yield "positives-only", r * r, "Agreement on negatives counts too."

    def oracle(self, p):
        """Count a population in which flags and classes are spread independently."""
        cases = 10**4
        real = cases * p.rate
        flags = {"majority": Fraction(0), "f1": Fraction(1), "matched": p.rate}
        flags |= dict.fromkeys(("coin", "random-f1"), p.flags)
        if p.kind in flags:
            share = flags[p.kind]
            tp, fp = real * share, (cases - real) * share
            fn, tn = real - tp, cases - real - fp
            return 2 * tp / (2 * tp + fp + fn) if "f1" in p.kind else (tp + tn) / cases
        if p.kind == "pr":
            area = Fraction(0)
            for step in range(1, 101):  # equal steps of recall, alarms in proportion
                found, alarms = real * step / 100, cases * Fraction(step, 100)
                area += Fraction(1, 100) * found / alarms
            return area
        if p.kind == "brier":
            return (real * (1 - p.rate) ** 2 + (cases - real) * p.rate**2) / cases
        if p.kind == "gini":  # right and wrong pairs: sum 1, difference the Gini coefficient
            return float(np.linalg.solve([[1, 1], [1, -1]], [1, float(p.gini)])[0])
        area = Fraction(0)
        for step in range(1, 101):  # trapezoids below the curve TPR = FPR
            area += Fraction(1, 100) * Fraction(2 * step - 1, 200)
        return area

    def simulate(self, p, rng, n):
        real = rng.random(n) < float(p.rate)
        if p.kind == "pr":
            return hits(real[rng.random(n) > rng.random(n)])  # score above a random threshold
        if p.kind == "roc":
            return hits(rng.random(n) > rng.random(n))  # a positive against a negative
        if p.kind == "gini":  # a share g of pairs is told apart, the others are ordered at random
            return hits((rng.random(n) < float(p.gini)) | (rng.random(n) < 0.5))
        if p.kind == "brier":
            return mean((real - float(p.rate)) ** 2)
        share = {"majority": 0.0, "f1": 1.0, "matched": float(p.rate)}
        flagged = rng.random(n) < share.get(p.kind, float(p.flags))
        if "f1" not in p.kind:
            return hits(real == flagged)
        listed = rng.random(n) < 0.5  # an entry of the list of the real or of the flagged
        return hits((real & flagged)[(listed & real) | (~listed & flagged)])
