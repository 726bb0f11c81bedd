"""Scores of single cases: how well they rank, and where to cut them."""

from fractions import Fraction

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    hits,
    listed,
    np,
    ratio,
    rounded,
    shown,
    stats,
)


class AucFromScores(Drill):
    """The share of (positive, negative) pairs in the right order; a tie counts one half."""

    id = "auc-from-scores"
    title = "How well does the score rank?"
    topics = ("classification-metrics", "inference")
    difficulty = 2
    seconds = (30, 45, 50)
    form = PROBABILITY
    floor = 1 << 15
    block = 1 << 14

    def draw(self, pick, level):
        while True:
            low, high = ((2, 4), (3, 4), (3, 4))[level - 1]
            n, m = pick.integer(low, high), pick.integer(low, high)
            scores = pick.sample(range(1, 10), n + m)
            if level == 3:
                scores = tuple(pick.integer(1, 5) for _ in range(n + m))
            p = Params(
                positive=tuple(sorted(scores[:n], reverse=True)),
                negative=tuple(sorted(scores[n:], reverse=True)),
            )
            right, tied = self._pairs(p)
            ties_as_wanted = 0 < tied < 4 if level == 3 else not tied
            worst, best = right == 0, right + tied == n * m
            if ties_as_wanted and not (worst or best or 2 * right + tied == n * m or n * m == 4):
                return p

    def exact(self, p):
        right, tied = self._pairs(p)
        return (right + Fraction(tied, 2)) / (len(p.positive) * len(p.negative))

    def wordings(self, p):
        plus, minus = (listed(map(str, each)) for each in (p.positive, p.negative))
        ties = " Tied pairs count half." * bool(set(p.positive) & set(p.negative))
        table = sorted(
            [(s, "positive") for s in p.positive] + [(s, "negative") for s in p.negative],
            reverse=True,
        )
        rows = "; ".join(f"{score} {label}" for score, label in table)
        return (
            f"A classifier gives the positives the scores {plus} and the negatives the scores "
            f"{minus}.{ties} What is the area under its ROC curve?",
            f"A risk score was {plus} for the patients who fell ill and {minus} for those who "
            f"stayed well.{ties} Find its ROC AUC as a predictor of illness.",
            f"Score and true class of each case: {rows}. Higher scores mean more likely "
            f"positive.{ties} Compute the AUC (ROC).",
        )

    def steps(self, p):
        right, tied = self._pairs(p)
        pairs = len(p.positive) * len(p.negative)
        each = ", ".join(
            f"{score} beats {sum(score > other for other in p.negative)}" for score in p.positive
        )
        half = f", and half of {tied} tied" if tied else ""
        total = 2 * right + tied
        side = ("above", "more") if total > pairs else ("below", "fewer")
        return (
            "Idea: the AUC is the share of (positive, negative) pairs in the right order.",
            f"{len(p.positive)} x {len(p.negative)} = {pairs} pairs. Positives: {each}.",
            f"In the right order: {right}{half}.",
            f"AUC = {ratio(total, 2 * pairs) if tied else ratio(right, pairs)}.",
            f"Check: {side[0]} 1/2, since {side[1]} pairs are in the right order than not.",
        )

    def misconceptions(self, p):
        right, tied = self._pairs(p)
        n, m = len(p.positive), len(p.negative)
        cases = n + m
        yield (
            "all-pairs-counted",
            (right + Fraction(tied, 2)) / Fraction(cases * (cases - 1), 2),
            "You divided by all pairs; only pairs of a positive and a negative count.",
        )
        best = self._best_accuracy(p)
        if abs(best / self.exact(p) - 1) > Fraction(6, 100):
            yield (
                "best-accuracy",
                best,
                "That is the accuracy at the best threshold; the AUC looks at all thresholds.",
            )
        if tied:
            yield "ties-counted-fully", Fraction(right + tied, n * m), "A tie counts one half."
            yield "ties-not-counted", Fraction(right, n * m), "A tie counts one half, not nothing."

    def oracle(self, p):
        """Rank sum of the positives."""
        ranks = stats.rankdata([*p.positive, *p.negative])[: len(p.positive)]
        n = len(p.positive)
        above = Fraction(float(ranks.sum())) - Fraction(n * (n + 1), 2)
        return above / (n * len(p.negative))

    def simulate(self, p, rng, n):
        """Throw points into the unit square and see whether they fall below the ROC curve."""
        cuts = sorted({*p.positive, *p.negative}, reverse=True)
        hit = [0.0] + [np.mean(np.array(p.positive) >= cut) for cut in cuts]
        alarm = [0.0] + [np.mean(np.array(p.negative) >= cut) for cut in cuts]
        x, y = rng.random((2, n))
        return hits(y < np.interp(x, alarm, hit))

    def _pairs(self, p):
        """Pairs in the right order, and tied ones."""
        pairs = [(plus, minus) for plus in p.positive for minus in p.negative]
        return sum(a > b for a, b in pairs), sum(a == b for a, b in pairs)

    def _best_accuracy(self, p):
        cases = len(p.positive) + len(p.negative)
        return max(
            Fraction(sum(s >= cut for s in p.positive) + sum(s < cut for s in p.negative), cases)
            for cut in range(1, 11)
        )


class CostThreshold(Drill):
    """Act where the expected cost of acting is no more than that of not acting."""

    id = "cost-threshold"
    title = "From which probability on should one act?"
    topics = ("classification-metrics", "calibration")
    difficulty = 2
    seconds = (15, 25, 35)
    form = PROBABILITY

    def draw(self, pick, level):
        if level == 1:
            alarm, miss = pick.integer(1, 12), pick.integer(1, 40)
            if alarm == miss:
                miss += 3
            return Params(kind="errors", alarm=alarm, miss=miss, share=Fraction(1))
        act, loss = 10 * pick.integer(1, 12), 100 * pick.integer(2, 12)
        share = Fraction(1) if level == 2 else Fraction(pick.choice((50, 60, 75, 80)), 100)
        return Params(kind="action", alarm=act, miss=loss, share=share)

    def exact(self, p):
        if p.kind == "errors":
            return Fraction(p.alarm, p.alarm + p.miss)
        return p.alarm / (p.share * p.miss)

    def wordings(self, p):
        a, c = p.alarm, p.miss
        if p.kind == "errors":
            return (
                f"A false positive costs {a}, a false negative {c}; correct decisions cost "
                "nothing. From which probability of the positive class on is predicting "
                "'positive' the cheaper choice?",
                f"Blocking an honest payment costs ${a}, letting a fraudulent one pass ${c}; right "
                "decisions are free. A calibrated model gives the probability of fraud. Above "
                "which value should a payment be blocked?",
                f"With cost {a} per false alarm, cost {c} per miss and none otherwise, which "
                "cut on a calibrated probability has the least expected cost?",
            )
        works = "always prevents it"
        saved, cured = "prevents the loss for sure", "averts all"
        if p.share < 1:
            chance = f"{float(p.share):.0%}"
            works = f"prevents it in {chance} of such cases, at the same cost"
            saved, cured = f"prevents the loss with probability {chance}", f"averts {chance}"
        return (
            f"A breakdown costs ${c}. Servicing a machine beforehand costs ${a}, needed or not; if "
            f"a breakdown is due, the service {works}. From which probability of a breakdown on "
            "does the service pay on average?",
            f"A customer who leaves costs ${c}. A voucher of ${a} (paid in any case) {saved} if "
            "the customer was going to leave. Above which probability of leaving is the voucher "
            "worth sending, by expected cost?",
            f"Treatment costs {a} for everyone treated and {cured} of the relapses to come. A "
            f"patient relapses once at most, at a cost of {c}. At which relapse probability do "
            "treating and not treating cost the same on average?",
        )

    def steps(self, p):
        if p.kind == "errors":
            return (
                "Idea: at the threshold p both decisions have the same expected cost.",
                f"Saying positive costs (1 - p) x {p.alarm}, saying negative p x {p.miss}.",
                f"Equal at p = {p.alarm}/({p.alarm} + {p.miss}) = {shown(self.exact(p))}.",
                f"Check: {'below' if p.alarm < p.miss else 'above'} 1/2, as "
                f"{'misses' if p.alarm < p.miss else 'false alarms'} are dearer.",
            )
        part = "" if p.share == 1 else f" x {rounded(p.share)}"
        return (
            "Idea: act when the loss avoided on average exceeds the price of acting.",
            f"Acting costs {p.alarm} for sure and avoids p x {p.miss}{part} = "
            f"{rounded(p.miss * p.share, 4)} p.",
            f"Equal at p = {p.alarm}/{rounded(p.miss * p.share, 4)} = {shown(self.exact(p))}.",
            "Check: the price of acting is paid in correct alarms too.",
        )

    def misconceptions(self, p):
        if p.kind == "errors":
            yield (
                "inverted",
                Fraction(p.miss, p.alarm + p.miss),
                "The dearer a miss, the lower the threshold: the false alarm goes on top.",
            )
            yield "one-half", Fraction(1, 2), "One half is right only for equal costs."
            yield (
                "ratio-of-costs",
                Fraction(p.alarm, p.miss),
                "That is the threshold in odds p/(1-p); turn it into a probability.",
            )
            return
        yield (
            "action-taken-for-false-alarm",
            Fraction(p.alarm) / (p.alarm + p.share * p.miss),
            "Acting costs the same in a true case as in a false alarm: compare it with p x loss.",
        )
        if p.share < 1:
            yield (
                "sure-to-work",
                Fraction(p.alarm, p.miss),
                f"Only {float(p.share):.0%} of the loss is avoided.",
            )

    def oracle(self, p):
        """Solve for the probability and the common cost of both decisions."""
        if p.kind == "errors":
            lines = [[-p.alarm, -1], [p.miss, -1]]
        else:
            lines = [[float((1 - p.share) * p.miss), -1], [p.miss, -1]]
        costs = [-p.alarm, 0]
        return float(np.linalg.solve(np.array(lines, float), np.array(costs, float))[0])

    def recount(self, p):
        """Try all groups of cases until both policies cost the same over a whole group."""
        for size in range(2, 500):
            for true in range(1, size + 1):
                if self._total(p, true, size, act=True) == self._total(p, true, size, act=False):
                    return Fraction(true, size)
        return None

    def _total(self, p, true, size, *, act):
        """Twenty times what a group of ``size`` with ``true`` real cases costs."""
        if p.kind == "errors":
            return 20 * ((size - true) * p.alarm if act else true * p.miss)
        failing = 20 - int(20 * p.share) if act else 20
        return 20 * size * p.alarm * act + true * p.miss * failing
