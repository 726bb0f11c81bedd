"""Ranges that promise to hold the truth so often."""

from fractions import Fraction
from math import comb

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    fraction,
    hits,
    interval,
    mean,
    np,
    per_cent,
    rounded,
    shown,
    stats,
)


class IntervalCalibration(Drill):
    """An 80% range should miss one time in five: no wider and no narrower."""

    id = "interval-calibration"
    title = "Ranges one can rely on"
    topics = ("mental-maths", "calibration")
    difficulty = 2
    seconds = (20, 45, 60)
    form = PROBABILITY

    HITS = ((5, 80, 2), (5, 80, 3), (4, 80, 1), (4, 80, 2), (4, 90, 2), (4, 90, 3), (5, 90, 3),
            (3, 80, 1), (3, 90, 2), (5, 50, 1), (4, 50, 1), (3, 80, 2))  # fmt: skip

    def draw(self, pick, level):
        low, width = pick.integer(1, 9) * 100, pick.choice((100, 200, 400, 500, 1000))
        if level == 1:
            return Params(kind="ends", low=low, width=width, promise=pick.choice((50, 80, 90)))
        if level == 2:
            asked, promise, most = pick.choice(self.HITS)
            return Params(kind="hits", asked=asked, promise=promise, most=most)
        cuts = (pick.integer(0, 4) * width // 10, pick.integer(1, 4) * width // 10)
        return Params(kind="score", low=low, width=width, promise=80, cuts=cuts)

    def form_of(self, p):
        return {"ends": interval(), "hits": self.form, "score": fraction()}[p.kind]

    def exact(self, p):
        if p.kind == "ends":
            return self._cut(p, Fraction(100 - p.promise, 200))
        if p.kind == "hits":
            return sum(self._exactly(p, held) for held in range(p.most + 1))
        below, above = p.cuts
        return p.width - below - above + Fraction(10 * (below**2 + above**2), 2 * p.width)

    def wordings(self, p):
        if p.kind == "hits":
            return (
                f"Someone gives {p.promise}% ranges for {p.asked} unrelated quantities. If each "
                f"range holds the truth with probability {p.promise}%, independently, how likely "
                f"is it that at most {p.most} of the {p.asked} do?",
                f"A forecaster's {p.promise}% intervals are well calibrated: each covers with "
                f"probability {p.promise}%, independently. What is the probability that {p.most} "
                f"or fewer of {p.asked} intervals cover?",
                f"You test a model on {p.asked} independent cases; each of its prediction "
                f"intervals has coverage {p.promise}%. Find P(at most {p.most} of them cover).",
            )
        ends = f"{p.low} and {p.low + p.width}"
        if p.kind == "ends":
            tail = per_cent(Fraction(100 - p.promise, 200))
            return (
                f"You are sure that a quantity lies between {ends}, every value equally likely. "
                f"Give your central {p.promise}% range (equal probability on each side).",
                f"The weight of a parcel, in grams, is uniform between {ends}. Between which two "
                f"limits does it lie, if it is below the lower one and above the upper one with "
                f"probability {tail} each?",
                f"X is uniform between {ends}. Find the central {p.promise}% interval, from the "
                f"{tail} point to the {rounded(100 - float(tail[:-1]))}% point.",
            )
        low, high = p.low + p.cuts[0], p.low + p.width - p.cuts[1]
        rule = "width plus 10 times the distance by which the truth lies outside (0 if inside)"
        return (
            f"A range is scored by its {rule}; lower is better. The truth is uniform between "
            f"{ends}; you state [{low}, {high}]. What is your expected score?",
            f"In a forecasting game the penalty of an interval is its {rule}. You announce [{low}, "
            f"{high}] for a number that is uniform between {ends}. Find the expected penalty.",
            f"X is uniform between {ends}. The score of [{low}, {high}] is its {rule}. Compute the "
            "expected score.",
        )

    def steps(self, p):
        if p.kind == "ends":
            tail = Fraction(100 - p.promise, 200)
            low, high = self.exact(p)
            return (
                f"Idea: leave {per_cent(tail)} of the probability on each side.",
                f"{per_cent(tail)} of the width {p.width} is {rounded(tail * p.width, 4)}.",
                f"From {p.low} + {rounded(tail * p.width, 4)} = {rounded(low, 5)} to "
                f"{rounded(high, 5)}.",
                f"Check: the range has {p.promise}% of the whole width.",
            )
        if p.kind == "hits":
            terms = [rounded(self._exactly(p, held)) for held in range(p.most + 1)]
            misses = p.asked - p.most
            return (
                "Idea: the number of ranges that hold is binomial.",
                f"P(0), ..., P({p.most}) of {p.asked}: {', '.join(terms)}.",
                f"Together {shown(self.exact(p), 4)}.",
                f"Check: that is {misses} or more misses; "
                f"{rounded(p.asked * (1 - p.promise / 100))} are expected.",
            )
        below, above = p.cuts
        return (
            "Idea: expected score = width + 10 x expected distance outside.",
            f"Width: {p.width} - {below} - {above} = {p.width - below - above}.",
            f"Outside below: probability {below}/{p.width}, mean distance {below}/2; above "
            f"{above}/{p.width} and {above}/2.",
            f"10 x ({below}^2 + {above}^2)/(2 x {p.width}) = "
            f"{rounded(Fraction(10 * (below**2 + above**2), 2 * p.width), 4)}; together "
            f"{shown(self.exact(p), 5)}.",
            f"Check: best is to leave out 10% on each side, score {rounded(0.9 * p.width)}.",
        )

    def misconceptions(self, p):
        if p.kind == "ends":
            miss = Fraction(100 - p.promise, 100)
            yield (
                "whole-range",
                self._cut(p, Fraction(0)),
                "That holds the truth always; a range that is too wide says too little.",
            )
            if p.promise > 50:
                yield (
                    "whole-miss-on-each-side",
                    self._cut(p, miss),
                    f"You left out {per_cent(miss)} on each side; share it between the two.",
                )
            yield (
                "from-one-end",
                (Fraction(p.low), p.low + p.width * (1 - miss)),
                "That has the right probability, but leaves all of the miss on one side.",
            )
        elif p.kind == "hits":
            yield (
                "exactly-instead",
                self._exactly(p, p.most),
                f"That is the probability of exactly {p.most}; fewer count as well.",
            )
            yield (
                "strictly-fewer",
                sum(self._exactly(p, held) for held in range(p.most)),
                f"You left out the case of exactly {p.most}.",
            )
            yield (
                "one-miss-pattern",
                self._exactly(p, p.most) / comb(p.asked, p.most),
                "That is one pattern of hits and misses; count all of them.",
            )
        else:
            yield from self._wrong_scores(p)

    def oracle(self, p):
        """scipy's quantiles and laws; the score by quadrature over the two outer parts."""
        if p.kind == "ends":
            return tuple(map(float, stats.uniform(p.low, p.width).interval(p.promise / 100)))
        if p.kind == "hits":
            return float(stats.binom.cdf(p.most, p.asked, p.promise / 100))
        nodes, weights = np.polynomial.legendre.leggauss(4)
        outside = sum(float(weights @ (cut * (nodes + 1) / 2)) * cut / 2 for cut in p.cuts)
        return p.width - sum(p.cuts) + 10 * outside / p.width

    def observable(self, p, value):
        """For ends, a sum that weighs them differently, so that either end alone shows."""
        return float(3 * value[1] - value[0]) if p.kind == "ends" else float(value)

    def simulate(self, p, rng, n):
        """Ends: the smallest and largest of m uniform numbers lie at 1/(m+1) and m/(m+1)."""
        if p.kind == "hits":
            held = rng.integers(0, 100, size=(p.asked, n), dtype=np.uint8) < p.promise
            return hits(held.sum(axis=0) <= p.most)
        if p.kind == "ends":
            size = 200 // (100 - p.promise) - 1
            truths = p.low + p.width * rng.random((size, n // 4), dtype=np.float32)
            return mean(3 * truths.max(axis=0).astype(float) - truths.min(axis=0))
        truth = p.low + p.width * rng.random(n)
        low, high = p.low + p.cuts[0], p.low + p.width - p.cuts[1]
        return mean(high - low + 10 * (np.maximum(low - truth, 0) + np.maximum(truth - high, 0)))

    def _cut(self, p, share):
        """The range without this share of the width on each side."""
        return p.low + p.width * share, p.low + p.width * (1 - share)

    def _exactly(self, p, held):
        promise = Fraction(p.promise, 100)
        return comb(p.asked, held) * promise**held * (1 - promise) ** (p.asked - held)

    def _wrong_scores(self, p):
        width, squares = p.width - sum(p.cuts), sum(cut**2 for cut in p.cuts)
        yield "width-only", width, "You left out the penalty for a truth outside."
        yield (
            "farthest-distance",
            width + Fraction(10 * squares, p.width),
            "You took the largest possible distance outside; on average it is half of that.",
        )
        yield (
            "ten-forgotten",
            width + Fraction(squares, 2 * p.width),
            "The distance outside counts 10 times.",
        )
