"""Probability forecasts against what happened: proper scoring rules."""

from fractions import Fraction
from math import e, log, log2, prod, sqrt

from prep.drills import Drill, Params, decimal, fraction, hits, listed, mean, np, rounded


class BrierLogloss(Drill):
    """Average the penalty of each forecast against what happened."""

    id = "brier-logloss"
    title = "How good were the forecasts?"
    topics = ("classification-metrics", "calibration")
    difficulty = 1
    seconds = (25, 40, 60)
    form = fraction()

    def draw(self, pick, level):
        kind = ("brier", "log", "skill")[level - 1]
        number = 3 if kind == "brier" else 2 if kind == "log" else 4
        while True:
            shares = (10, 20, 25, 40, 50, 80) if kind == "log" else range(10, 100, 10)
            points = [pick.choice(shares) for _ in range(number)]
            p = Params(
                kind=kind,
                forecasts=tuple(Fraction(point, 100) for point in points),
                outcomes=tuple(int(pick.below(100) < point) for point in points),
            )
            if len(set(p.outcomes)) == 2 and (kind != "skill" or 0 < self.exact(p) < 1):
                return p

    def form_of(self, p):
        return decimal(rtol=0.02) if p.kind == "log" else self.form

    def exact(self, p):
        pairs = list(zip(p.forecasts, p.outcomes, strict=True))
        if p.kind == "log":
            return sum(-log(f if y else 1 - f) for f, y in pairs) / len(pairs)
        brier = sum((f - y) ** 2 for f, y in pairs) / len(pairs)
        return brier if p.kind == "brier" else 1 - brier / self._reference(p)

    def written(self, p):
        if p.kind != "log":
            return str(self.exact(p))
        chances = [f if y else 1 - f for f, y in zip(p.forecasts, p.outcomes, strict=True)]
        return f"-({' + '.join(f'ln({float(c):g})' for c in chances)})/{len(chances)}"

    def wordings(self, p):
        forecasts = listed(f"{float(f):g}" for f in p.forecasts)
        outcomes = listed(p.outcomes)
        rain = listed(
            f"{float(f):.0%} ({'rain' if y else 'dry'})"
            for f, y in zip(p.forecasts, p.outcomes, strict=True)
        )
        ask = {
            "brier": (
                "the Brier score (on the scale from 0 to 1)",
                "their Brier score (on the scale from 0 to 1)",
            ),
            "log": ("the log loss (natural logarithm)", "their mean log loss in nats"),
            "skill": (
                "the Brier skill score against always forecasting the share of 1s among them",
                "their Brier skill score against a constant forecast equal to the observed "
                "frequency",
            ),
        }[p.kind]
        return (
            f"A model forecasts probabilities {forecasts}; the outcomes are {outcomes}, in this "
            f"order. What is {ask[0]}?",
            f"Forecasts of rain, and what happened: {rain}. Compute {ask[1]}.",
            f"For {len(p.outcomes)} loans the predicted default probabilities were {forecasts}; in "
            f"the same order, defaults (1) and repayments (0) were {outcomes}. Find {ask[1]}.",
        )

    def steps(self, p):
        pairs = list(zip(p.forecasts, p.outcomes, strict=True))
        number = len(pairs)
        if p.kind == "log":
            chances = listed(f"{float(f if y else 1 - f):g}" for f, y in pairs)
            return (
                "Idea: minus the mean log of the probability given to what happened.",
                f"Those probabilities: {chances}.",
                f"Minus the mean of their logarithms: {rounded(self.exact(p))}.",
                "Check: always saying 1/2 would give ln 2 = 0.693.",
            )
        squares = [(f - y) ** 2 for f, y in pairs]
        total = sum(squares)
        lines = (
            "Idea: mean squared distance between forecast and outcome (0 or 1).",
            f"Squares: {listed(f'{float(each):g}' for each in squares)}.",
            f"Brier score: {float(total):g} / {number} = {rounded(total / number, 4)}.",
        )
        if p.kind == "brier":
            return (*lines, "Check: always saying 1/2 would give 1/4.")
        rate = Fraction(sum(p.outcomes), number)
        return (
            *lines,
            f"Constant forecast {rounded(rate)}: {rounded(rate)} x {rounded(1 - rate)} = "
            f"{rounded(self._reference(p), 4)}.",
            f"Skill: 1 - {rounded(total / number, 4)} / {rounded(self._reference(p), 4)} = "
            f"{rounded(self.exact(p))}.",
            "Check: 1 is perfect, 0 no better than the constant.",
        )

    def misconceptions(self, p):
        pairs = list(zip(p.forecasts, p.outcomes, strict=True))
        number, truth = len(pairs), self.exact(p)
        distance = sum(abs(f - y) for f, y in pairs) / number
        if p.kind == "log":
            yield "sum-for-mean", truth * number, f"That is the sum; divide by {number}."
            yield "bits", truth * log2(e), "That is in bits; use ln."
            yield (
                "forecast-of-one-throughout",
                -log(prod(p.forecasts)) / number,
                "For an outcome of 0 the probability given to it is 1 minus the forecast.",
            )
            return
        if p.kind == "brier":
            yield "absolute-distance", distance, "You averaged the distances; square them first."
            yield "sum-for-mean", truth * number, f"That is the sum; divide by {number}."
            yield "root", sqrt(truth), "You took the root; the Brier score is not rooted."
            return
        yield "score-itself", (1 - truth) * self._reference(p), "That is the Brier score itself."
        yield "ratio", 1 - truth, "That is the ratio of the scores; the skill is 1 minus it."
        if self._reference(p) != Fraction(1, 4):
            yield (
                "against-one-half",
                1 - 4 * (1 - truth) * self._reference(p),
                "You compared with a forecast of 1/2; the observed frequency is another.",
            )

    def oracle(self, p):
        """Arrays; the log loss through the probability of all outcomes together."""
        f, y = np.array(p.forecasts, float), np.array(p.outcomes, float)
        if p.kind == "log":
            return float(-np.log(np.prod(np.where(y == 1, f, 1 - f))) / len(y))
        brier = float(np.dot(f - y, f - y)) / len(y)
        return brier if p.kind == "brier" else 1 - brier / float(np.var(y))

    def simulate(self, p, rng, n):
        """Two uniform points both fall between forecast and outcome with chance (f - y)^2;

        1/u over uniform u above q has the mean -ln q.
        """
        row = rng.integers(0, len(p.outcomes), n)
        f = np.array(p.forecasts, float)[row]
        y = np.array(p.outcomes)[row]
        if p.kind == "log":
            u = rng.random(n)
            return mean(np.where(u > np.where(y == 1, f, 1 - f), 1 / u, 0.0))
        u = rng.random((2, n))
        return hits(((u < f) == (y == 0)).all(axis=0))

    def observable(self, p, value):
        return float((1 - value) * self._reference(p)) if p.kind == "skill" else float(value)

    def _reference(self, p):
        """Brier score of the constant forecast of the observed frequency."""
        rate = Fraction(sum(p.outcomes), len(p.outcomes))
        return sum((rate - y) ** 2 for y in p.outcomes) / len(p.outcomes)
