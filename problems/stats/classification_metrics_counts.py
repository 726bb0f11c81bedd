"""Tables of right and wrong decisions: metrics, prevalence, and what knowing nothing scores."""

from fractions import Fraction
from typing import ClassVar

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    hits,
    mean,
    np,
    per_cent,
    percent,
    ratio,
    rounded,
    shown,
)


class ConfusionMetrics(Drill):
    """Each metric is a share of its own group: of the flagged, of the real, of all."""

    id = "confusion-metrics"
    title = "Reading a confusion matrix"
    topics = ("classification-metrics",)
    difficulty = 1
    seconds = (20, 25, 60)
    form = PROBABILITY

    NAMES: ClassVar = {
        "precision": "precision",
        "recall": "recall",
        "accuracy": "accuracy",
        "f1": "F1 score",
        "specificity": "specificity",
        "balanced": "balanced accuracy (mean of recall and specificity)",
        "false-alarms": "false positive rate",
    }

    def draw(self, pick, level):
        if level == 3:
            return self._from_rates(pick)
        asked = (("precision", "recall", "accuracy"), ("f1", "specificity", "balanced"))[level - 1]
        return Params(
            asked=pick.choice(asked),
            tp=pick.choice((10, 12, 15, 18, 20, 24, 30, 36, 40)),
            fp=pick.choice((4, 5, 6, 8, 10, 15, 20, 30)),
            fn=pick.choice((2, 4, 5, 6, 8, 10, 12, 20)),
            tn=pick.choice((20, 30, 40, 45, 50, 60, 70)),
            rates=None,
        )

    def exact(self, p):
        if p.asked == "f1":
            return Fraction(2 * p.tp, 2 * p.tp + p.fp + p.fn)
        specificity = Fraction(p.tn, p.tn + p.fp)
        return {
            "precision": Fraction(p.tp, p.tp + p.fp),
            "recall": Fraction(p.tp, p.tp + p.fn),
            "accuracy": Fraction(p.tp + p.tn, p.tp + p.fp + p.fn + p.tn),
            "specificity": specificity,
            "balanced": (Fraction(p.tp, p.tp + p.fn) + specificity) / 2,
            "false-alarms": 1 - specificity,
        }[p.asked]

    def wordings(self, p):
        name = self.NAMES[p.asked]
        real, clear = p.tp + p.fn, p.fp + p.tn
        if p.rates is not None:
            recall, precision = (per_cent(each) for each in p.rates)
            return (
                f"Of {real + clear} cases {real} are positive. A classifier has recall {recall} "
                f"and precision {precision} on them. What is its {name}?",
                f"A spam filter sees {real} spam and {clear} other mails. It filters out {recall} "
                f"of the spam; {precision} of all it filters out is spam. With spam as the "
                f"positive class, find the {name}.",
                f"A test finds {recall} of the {real} sick among {real + clear} people. Of those "
                f"who test positive, {precision} are sick. Compute the test's {name} on these "
                "people.",
            )
        return (
            f"TP = {p.tp}, FP = {p.fp}, FN = {p.fn}, TN = {p.tn}. What is the {name}?",
            f"A spam filter catches {p.tp} of {real} spam mails and wrongly filters {p.fp} of "
            f"{clear} other mails. With spam as the positive class, find the {name}.",
            f"Of {real} sick people a test finds {p.tp}; {p.tn} of {clear} healthy people get a "
            f"negative result, the rest a false alarm. Compute the test's {name} (sick is "
            "positive).",
        )

    def steps(self, p):
        value = shown(self.exact(p))
        table = f"TP {p.tp}, FP {p.fp}, FN {p.fn}, TN {p.tn}"
        all_cases = p.tp + p.fp + p.fn + p.tn
        formula, line = {
            "precision": ("TP / (TP + FP)", ratio(p.tp, p.tp + p.fp)),
            "recall": ("TP / (TP + FN)", ratio(p.tp, p.tp + p.fn)),
            "accuracy": ("(TP + TN) / all", ratio(p.tp + p.tn, all_cases)),
            "f1": ("2 TP / (2 TP + FP + FN)", ratio(2 * p.tp, 2 * p.tp + p.fp + p.fn)),
            "specificity": ("TN / (TN + FP)", ratio(p.tn, p.tn + p.fp)),
            "balanced": (
                "(TP/(TP + FN) + TN/(TN + FP)) / 2",
                f"({p.tp}/{p.tp + p.fn} + {p.tn}/{p.tn + p.fp}) / 2 = {value}",
            ),
            "false-alarms": ("FP / (FP + TN)", ratio(p.fp, p.fp + p.tn)),
        }[p.asked]
        if p.rates is None:
            return (
                f"Idea: {self.NAMES[p.asked].split(' (')[0]} is {formula}.",
                f"Here {line}.",
                f"Check: the table is {table}, {all_cases} cases in all.",
            )
        flagged = p.tp + p.fp
        return (
            f"Idea: fill in the table, then take {formula}.",
            f"TP: {per_cent(p.rates[0])} of {p.tp + p.fn} = {p.tp}; FN = {p.fn}.",
            f"Flagged: {p.tp} / {rounded(p.rates[1])} = {flagged}; FP = {p.fp}; TN = {p.tn}.",
            f"{line}.",
            f"Check: {p.tp} + {p.fp} + {p.fn} + {p.tn} = {all_cases}.",
        )

    def misconceptions(self, p):
        precision, recall = Fraction(p.tp, p.tp + p.fp), Fraction(p.tp, p.tp + p.fn)
        cases = p.tp + p.fp + p.fn + p.tn
        if p.asked == "precision":
            yield "recall", recall, "That is the recall: divide by the flagged, not by the real."
            yield "share-of-all", Fraction(p.tp, cases), "Divide by the flagged cases, not by all."
        elif p.asked == "recall":
            yield "precision", precision, "That is the precision: divide by the real ones."
            yield "share-of-all", Fraction(p.tp, cases), "Divide by the real cases, not by all."
        elif p.asked == "accuracy":
            yield "recall", recall, "That is the recall; negatives count for the accuracy too."
            yield "precision", precision, "That is the precision; all cases count for accuracy."
        elif p.asked == "f1":
            if abs(precision - recall) > Fraction(1, 3):
                yield (
                    "arithmetic-mean",
                    (precision + recall) / 2,
                    "That is the arithmetic mean of precision and recall; F1 is the harmonic one.",
                )
            yield "product", precision * recall, "F1 is 2PR/(P + R), not the product PR."
        elif p.asked == "specificity":
            yield (
                "negative-predictive-value",
                Fraction(p.tn, p.tn + p.fn),
                "That is the share of true ones among the negative results; divide by FP + TN.",
            )
        elif p.asked == "balanced":
            yield (
                "accuracy",
                Fraction(p.tp + p.tn, cases),
                "That is the plain accuracy; average the shares of the two classes.",
            )
        else:
            yield (
                "false-discovery-rate",
                1 - precision,
                "That is the share of false alarms among the flagged; divide by the negatives.",
            )
            yield "share-of-all", Fraction(p.fp, cases), "Divide by the negatives, not by all."

    def oracle(self, p):
        """From rates, by the algebra of precision, recall and prevalence."""
        real = Fraction(p.tp + p.fn, p.tp + p.fn + p.fp + p.tn)
        recall = 1 - Fraction(p.fn, p.tp + p.fn)
        precision = 1 - Fraction(p.fp, p.tp + p.fp)
        alarm = recall * (1 - precision) / precision * real / (1 - real)
        return {
            "precision": precision,
            "recall": recall,
            "accuracy": real * recall + (1 - real) * (1 - alarm),
            "f1": 2 / (1 / precision + 1 / recall),
            "specificity": 1 - alarm,
            "balanced": (1 + recall - alarm) / 2,
            "false-alarms": alarm,
        }[p.asked]

    def simulate(self, p, rng, n):
        """Draw rows of the table with replacement and look only at the group concerned."""
        sizes = np.cumsum([p.tp, p.fn, p.fp, p.tn])
        row = rng.integers(0, sizes[-1], n)
        real, flagged = row < sizes[1], (row < sizes[0]) | ((row >= sizes[1]) & (row < sizes[2]))
        if p.asked == "precision":
            return hits(real[flagged])
        if p.asked == "recall":
            return hits(flagged[real])
        if p.asked == "accuracy":
            return hits(real == flagged)
        if p.asked in ("specificity", "false-alarms"):
            return hits((flagged == (p.asked == "false-alarms"))[~real])
        coin = rng.random(n) < 0.5
        if p.asked == "f1":  # an entry of the list of the real or of the list of the flagged
            return hits((real & flagged)[np.where(coin, real, flagged)])
        either = np.where(
            coin, rng.integers(0, sizes[1], n), rng.integers(sizes[1], sizes[3], n)
        )  # a row of a class chosen by a coin
        return hits(np.where(coin, either < sizes[0], either >= sizes[2]))

    def _from_rates(self, pick):
        """A table in which recall and precision are round."""
        while True:
            recall, precision = (Fraction(pick.choice((40, 50, 60, 75, 80, 90)), 100) for _ in "ab")
            real, cases = pick.choice((20, 40, 60, 80, 100)), pick.choice((200, 400, 500, 1000))
            tp = real * recall
            flagged = tp / precision
            if tp.denominator == flagged.denominator == 1 and flagged - tp < (cases - real) / 2:
                return Params(
                    asked=pick.choice(("accuracy", "false-alarms")),
                    tp=int(tp),
                    fp=int(flagged - tp),
                    fn=int(real - tp),
                    tn=int(cases - real - flagged + tp),
                    rates=(recall, precision),
                )


class PrecisionAtPrevalence(Drill):
    """True positive and false positive rate stay; precision moves with the prevalence."""

    id = "precision-at-prevalence"
    title = "From the test set into use"
    topics = ("classification-metrics", "bayesian")
    difficulty = 2
    seconds = (35, 50, 60)
    form = percent(digits=2)
    floor = 1 << 14

    def draw(self, pick, level):
        rate = Fraction(pick.choice((2, 4, 5, 8, 10, 20)), 100)
        recall = Fraction(pick.choice((60, 75, 80, 90)), 100)
        if level == 1:
            alarm = Fraction(pick.choice((5, 10, 15, 20)), 100)
            return Params(
                kind="rates", rate=rate, recall=recall, alarm=alarm, base=None, before=None
            )
        before = Fraction(pick.choice((60, 75, 80, 90)), 100)
        if level == 2:
            base = pick.choice((Fraction(1, 2), Fraction(2, 5), Fraction(1, 3)))
            return Params(
                kind="moved", rate=rate, recall=recall, alarm=None, base=base, before=before
            )
        return Params(kind="needed", rate=rate, recall=recall, alarm=None, base=None, before=before)

    def exact(self, p):
        odds = p.rate / (1 - p.rate)
        if p.kind == "needed":
            return p.recall * odds * (1 - p.before) / p.before
        if p.kind == "rates":
            true = odds * p.recall / p.alarm
        else:
            true = p.before / (1 - p.before) * odds / (p.base / (1 - p.base))
        return true / (1 + true)

    def wordings(self, p):
        rate, recall = per_cent(p.rate), per_cent(p.recall)
        if p.kind == "rates":
            alarm = per_cent(p.alarm)
            return (
                f"A classifier has a true positive rate of {recall} and a false positive rate of "
                f"{alarm}, found on a balanced test set. In use {rate} of the cases are positive. "
                "What precision should be expected there?",
                f"A defect detector flags {recall} of defective and {alarm} of good parts. On the "
                f"line {rate} of the parts are defective. Which share of the flagged parts is "
                "truly defective?",
                f"TPR {recall}, FPR {alarm}, measured with equally many positives and negatives. "
                f"Find the precision at a prevalence of {rate}.",
            )
        before = per_cent(p.before)
        if p.kind == "moved":
            base = str(p.base)
            return (
                f"On a test set with a share {base} of positives a model has precision {before} "
                f"and recall {recall}. In use {rate} of the cases are positive; otherwise nothing "
                "changes. What precision should be expected?",
                f"A fraud filter was tried on data of which {base} was fraud: {before} of its "
                f"alarms were right, and it found {recall} of the fraud. In real traffic {rate} is "
                "fraud, fraud and honest payments each looking as before. Which share of alarms "
                "will be right?",
                f"Precision {before} and recall {recall} at prevalence {base}. With the same "
                f"TPR and FPR, find the precision at prevalence {rate}.",
            )
        return (
            f"In use {rate} of the cases are positive. A model with recall {recall} is to reach "
            f"precision {before}. Which false positive rate does that take?",
            f"A screening test finds {recall} of the sick; {rate} of those screened are sick. "
            f"{before} of the positive results shall be right. Which share of the healthy may "
            "test positive?",
            f"Prevalence {rate}, TPR {recall}. At which FPR is the precision {before}?",
        )

    def steps(self, p):
        odds = p.rate / (1 - p.rate)
        if p.kind == "needed":
            true = p.rate * p.recall
            return (
                "Idea: the precision fixes how many false alarms go with the true ones.",
                f"True alarms: {per_cent(p.rate)} x {per_cent(p.recall)} = {per_cent(true)} of all "
                "cases.",
                f"False alarms: that times {rounded(1 - p.before)}/{rounded(p.before)} = "
                f"{per_cent(true * (1 - p.before) / p.before)} of all cases.",
                f"Of the {per_cent(1 - p.rate)} negatives: {per_cent(self.exact(p))}.",
                "Check: rare positives need a far smaller false positive rate than the recall.",
            )
        if p.kind == "rates":
            true, false = p.rate * p.recall, (1 - p.rate) * p.alarm
            return (
                "Idea: weigh the two rates by the prevalence in use.",
                f"True alarms {per_cent(p.rate)} x {per_cent(p.recall)} = {per_cent(true)}; false "
                f"ones {per_cent(1 - p.rate)} x {per_cent(p.alarm)} = {per_cent(false)}.",
                f"Precision {per_cent(true)} / {per_cent(true + false)} = "
                f"{per_cent(self.exact(p))}.",
                f"Check: above the prevalence of {per_cent(p.rate)}, as the TPR is above the FPR.",
            )
        old, base = p.before / (1 - p.before), p.base / (1 - p.base)
        return (
            "Idea: precision odds = prevalence odds x TPR/FPR, and the last factor stays.",
            f"Test set: odds {rounded(old)} at prevalence odds {rounded(base)}, so TPR/FPR = "
            f"{rounded(old / base)}.",
            f"In use: {rounded(odds, 4)} x {rounded(old / base)} = {rounded(odds * old / base)}.",
            f"As a share: {per_cent(self.exact(p))}; the recall itself is not needed.",
            "Check: fewer positives, lower precision.",
        )

    def misconceptions(self, p):
        if p.kind == "rates":
            yield (
                "balanced-precision",
                p.recall / (p.recall + p.alarm),
                "That is the precision on balanced data; in use positives are rarer.",
            )
            yield "recall", p.recall, "That is the true positive rate, not the precision."
        elif p.kind == "moved":
            yield (
                "carried-over",
                p.before,
                "Precision depends on the prevalence and does not carry over.",
            )
            yield (
                "scaled-by-prevalence",
                p.before * p.rate / p.base,
                "Precision is not proportional to prevalence; its odds are, to prevalence odds.",
            )
        else:
            yield (
                "false-discovery-rate",
                1 - p.before,
                "That is the share of false alarms among the alarms, not among the negatives.",
            )
            yield (
                "balanced-data",
                p.recall * (1 - p.before) / p.before,
                "That holds for equally many positives and negatives.",
            )

    def oracle(self, p):
        """Bayes' rule on the table of shares, its unknown rate found first."""
        if p.kind == "needed":
            flagged = p.rate * p.recall / p.before
            return (flagged - p.rate * p.recall) / (1 - p.rate)
        alarm = p.alarm
        if p.kind == "moved":
            alarm = (p.base * p.recall / p.before - p.base * p.recall) / (1 - p.base)
        true = p.rate * p.recall
        return true / (true + (1 - p.rate) * alarm)

    def simulate(self, p, rng, n):
        if p.kind == "rates":
            real = rng.random(n) < float(p.rate)
            return hits(real[rng.random(n) < np.where(real, float(p.recall), float(p.alarm))])
        if p.kind == "needed":  # false alarms until the next right one, for each case found
            found = rng.random(n) < float(p.rate * p.recall)
            false = np.where(found, rng.geometric(float(p.before), n) - 1, 0)
            return mean(false)
        right = rng.random(n) < float(p.before)  # alarms of the test set
        weight = float(p.rate / (1 - p.rate) / (p.base / (1 - p.base)))
        return hits(right[~right | (rng.random(n) < weight)])  # positives thinned out

    def observable(self, p, value):
        """Where a rate is sought: false alarms per case."""
        return float(value * (1 - p.rate)) if p.kind == "needed" else float(value)
