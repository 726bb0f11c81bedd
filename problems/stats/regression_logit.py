"""Logistic regression: coefficients, odds and probabilities."""

from fractions import Fraction
from math import exp, log

from prep.drills import (
    Drill,
    Params,
    decimal,
    hits,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    shown,
    special,
)


class LogitOddsChange(Drill):
    """On the scale of log odds effects add; on that of odds they multiply."""

    id = "logit-odds-change"
    title = "From odds to probability"
    topics = ("regression", "linear-models")
    difficulty = 2
    seconds = (25, 35, 45)
    form = percent(points=1)
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        if level == 3:
            start, end = pick.sample((10, 20, 50, 75, 80), 2)
            step = pick.choice((2, 4, 5))
            start, end = Fraction(start, 100), Fraction(end, 100)
            return Params(kind="coefficient", start=start, end=end, step=step)
        if level == 1:
            start = Fraction(pick.choice((10, 20, 25, 75, 80)), 100)
            return Params(kind="ratio", start=start, odds=pick.choice((2, 3, 4, 5)))
        start = Fraction(pick.choice((10, 20, 25, 50, 75, 80)), 100)
        cents, step = pick.choice(
            ((35, 2), (55, 2), (70, 2), (14, 5), (22, 5), (28, 5), (7, 10), (11, 10))
        )
        beta = Fraction(cents * pick.choice((1, -1)), 100)
        return Params(kind="shift", start=start, beta=beta, step=step, total=step * beta)

    def form_of(self, p):
        return decimal(rtol=0.03) if p.kind == "coefficient" else self.form

    def exact(self, p):
        if p.kind == "coefficient":
            return log(self._odds(p.end) / self._odds(p.start)) / p.step
        if p.kind == "ratio":
            odds = p.odds * self._odds(p.start)
            return odds / (1 + odds)
        return self._share(log(self._odds(p.start)) + p.total)

    def wordings(self, p):
        start = per_cent(p.start)
        if p.kind == "ratio":
            return (
                f"An event has probability {start}. Its odds are multiplied by {p.odds}. What is "
                f"its new probability?",
                f"A treatment has odds ratio {p.odds} for recovery. Without it {start} of a group "
                f"recover. Which share of this group would recover with it?",
                f"In a model of defaults a feature multiplies the odds by {p.odds}. A loan "
                f"without the feature defaults with probability {start}. What is the probability "
                f"for a loan that has it and is otherwise equal?",
            )
        if p.kind == "shift":
            beta = rounded(p.beta)
            adds = f"{'adds' if p.beta > 0 else 'takes'} {rounded(abs(p.beta))}"
            adds += " to" if p.beta > 0 else " off"
            return (
                f"logit P(y = 1) = a + b x with b = {beta}. At x = 0 the probability is {start}. "
                f"What is it at x = {p.step}?",
                f"In a logistic regression for recovery the coefficient of the dose is {beta} per "
                f"unit. A patient's probability is {start}. What will it be if the dose rises "
                f"by {p.step} units, all else equal?",
                f"A logistic model puts a user's chance to renew at {start}. Each further visit "
                f"{adds} the linear score. What chance does it give after {p.step} further visits?",
            )
        return (
            f"logit P(y = 1) = a + b x. The probability is {start} at x = 0 and {per_cent(p.end)} "
            f"at x = {p.step}. Find b.",
            f"A logistic regression puts a patient's chance of recovery at {start}; with the dose "
            f"raised by {p.step} units, all else equal, at {per_cent(p.end)}. What is the "
            f"coefficient of the dose, per unit and with its sign?",
            f"With {p.step} further visits, a logistic model moves a user's chance to renew from "
            f"{start} to {per_cent(p.end)}. How much, with its sign, does each visit add to the "
            f"linear score?",
        )

    def steps(self, p):
        before = self._odds(p.start)
        first = f"Odds at the start: {rounded(p.start)}/{rounded(1 - p.start)} = {shown(before)}."
        if p.kind == "ratio":
            after = p.odds * before
            return (
                "Idea: go to odds, multiply, and come back with odds/(1 + odds).",
                first,
                f"Times {p.odds}: {shown(after)}.",
                f"P = {rounded(after)}/(1 + {rounded(after)}) = {per_cent(self.exact(p))}.",
                "Check: the probability rises by a smaller factor than the odds.",
            )
        if p.kind == "shift":
            factor, sign = exp(p.total), "above" if p.total > 0 else "below"
            after = float(before) * factor
            return (
                "Idea: adding to the log odds multiplies the odds by e to that number.",
                first,
                f"{p.step} x {rounded(p.beta)} = {rounded(p.total)}; e^{rounded(p.total)} = "
                f"{rounded(factor, 2)}, so the odds become {rounded(after)}.",
                f"P = {rounded(after)}/(1 + {rounded(after)}) = {per_cent(self.exact(p))}.",
                f"Check: {sign} the start of {per_cent(p.start)}, as the sign says.",
            )
        after = self._odds(p.end)
        return (
            "Idea: the coefficient is the change of the log odds per unit.",
            f"{first[:-1]}; at the end {shown(after)}.",
            f"Odds ratio {shown(after / before)}; its logarithm is {rounded(log(after / before))}.",
            f"Per unit: {rounded(log(after / before))}/{p.step} = {rounded(self.exact(p))}.",
            "Check: the sign tells whether the probability went up.",
        )

    def misconceptions(self, p):
        if p.kind == "coefficient":
            yield (
                "log-of-risk-ratio",
                log(p.end / p.start) / p.step,
                "That is the logarithm of the ratio of probabilities; take odds first.",
            )
            yield (
                "probability-per-unit",
                float((p.end - p.start) / p.step),
                "That is the change of the probability; the coefficient is on log odds.",
            )
            yield (
                "not-per-unit",
                self.exact(p) * p.step,
                f"That is the change over {p.step} units; divide it by {p.step}.",
            )
            return
        factor = p.odds if p.kind == "ratio" else exp(p.total)
        yield (
            "odds-ratio-on-probability",
            float(p.start * factor) if p.kind == "shift" else p.start * factor,
            "You multiplied the probability; the factor is for the odds.",
        )
        if p.start != Fraction(1, 2):
            yield (
                "as-if-from-even-odds",
                self._share(log(factor)),
                "You started from odds of 1; start from those given.",
            )
        if p.kind == "shift":
            yield (
                "added-to-probability",
                p.start + p.total,
                "You added to the probability; the coefficient adds to the log odds.",
            )
            yield (
                "one-unit-only",
                self._share(log(self._odds(p.start)) + p.beta),
                f"That is for one unit; the change is {p.step} units.",
            )

    def observable(self, p, value):
        """A coefficient implies an odds ratio, which the simulation averages to."""
        return exp(float(value) * p.step) if p.kind == "coefficient" else float(value)

    def oracle(self, p):
        """scipy's logit and expit."""
        start = special.logit(float(p.start))
        if p.kind == "coefficient":
            return float(special.logit(float(p.end)) - start) / p.step
        shift = np.log(p.odds) if p.kind == "ratio" else float(p.beta) * p.step
        return float(special.expit(start + shift))

    def simulate(self, p, rng, n):
        """Two exponential clocks, one faster by the odds: which rings first?

        For a coefficient, the odds themselves: successes before the first failure.
        """
        if p.kind == "coefficient":
            gains = rng.geometric(1 - float(p.end), n) - 1
            return mean(gains * (rng.geometric(float(p.start), n) - 1))
        factor = p.odds if p.kind == "ratio" else np.exp(float(p.total))
        speed = np.float32(self._odds(p.start)) * np.float32(factor)
        yes, no = rng.standard_exponential((2, n), dtype=np.float32)
        return hits(yes < speed * no)

    def _odds(self, share):
        return share / (1 - share)

    def _share(self, log_odds):
        return 1 / (1 + exp(-log_odds))
