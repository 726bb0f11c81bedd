"""Weighing evidence: a prior against a measurement, and odds against clues."""

from fractions import Fraction
from math import prod

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    Quantity,
    fraction,
    hits,
    in_words,
    listed,
    mean,
    np,
    shown,
)


class NormalNormal(Drill):
    """Precisions add; the posterior mean weighs by precision."""

    id = "normal-normal"
    title = "A prior and a measurement"
    topics = ("bayesian",)
    difficulty = 3
    seconds = (35, 45, 40)
    form = fraction()
    gap = 0.03
    floor = 1 << 11
    block = 1 << 16

    SDS = ((5, 10), (10, 5), (10, 20), (20, 10), (2, 4), (4, 2), (5, 15), (15, 5), (3, 4), (4, 3))
    """Standard deviations of the prior and of the sample mean."""

    def draw(self, pick, level):
        prior_sd, error = pick.choice(self.SDS)
        size = 1 if level == 1 else pick.choice((4, 9))
        step = prior_sd**2 + error**2
        step //= 25 if step % 25 == 0 else 5 if step % 5 == 0 else 1
        centre = pick.integer(2, 12) * 5
        return Params(
            kind="variance" if level == 3 else "mean",
            centre=centre,
            prior_sd=prior_sd,
            size=size,
            sd=error * (1 if size == 1 else 2 if size == 4 else 3),
            seen=centre + pick.choice((1, -1)) * step * pick.choice((1, 2)),
        )

    def form_of(self, p):
        return self.form if p.kind == "mean" else fraction(quantity=Quantity.VARIANCE)

    def exact(self, p):
        prior, data = self._precisions(p)
        if p.kind == "variance":
            return 1 / (prior + data)
        return (prior * p.centre + data * p.seen) / (prior + data)

    def wordings(self, p):
        prior = f"a normal prior with mean {p.centre} and standard deviation {p.prior_sd}"
        what = "mean" if p.kind == "mean" else "variance"
        if p.size == 1:
            return (
                f"An unknown weight has {prior}. A scale with unbiased normal errors of standard "
                f"deviation {p.sd} shows {p.seen}. What is the posterior mean of the weight?",
                f"Your forecast of tomorrow's sales is normal: mean {p.centre}, standard deviation "
                f"{p.prior_sd}. A survey with an independent, unbiased normal error of standard "
                f"deviation {p.sd} says {p.seen}. Which sales do you now expect?",
                f"m is normal with mean {p.centre} and sd {p.prior_sd}; given m, X is normal with "
                f"mean m and sd {p.sd}. Find E[m | X = {p.seen}].",
            )
        return (
            f"An unknown mean has {prior}. {p.size} independent normal observations with this mean "
            f"and standard deviation {p.sd} each average {p.seen}. What is the posterior {what} of "
            "the unknown mean?",
            f"An engineer's belief about a beam's strength is normal, mean {p.centre} and standard "
            f"deviation {p.prior_sd}. {p.size} tests with independent, unbiased normal errors of "
            f"standard deviation {p.sd} average {p.seen}. Find the {what} of the engineer's belief "
            "after the tests.",
            f"m is normal with mean {p.centre} and sd {p.prior_sd}; given m, X1 to X{p.size} are "
            f"independent normal with mean m and sd {p.sd}. Find "
            f"{'E[m' if p.kind == 'mean' else 'Var(m'} | average of the X is {p.seen}"
            f"{']' if p.kind == 'mean' else ')'}.",
        )

    def steps(self, p):
        prior, data = self._precisions(p)
        of_data = f"1/{p.sd}^2" if p.size == 1 else f"{p.size}/{p.sd}^2"
        lines = (
            "Idea: precisions (1/variance) add; means are weighed by precision.",
            f"Precisions: prior 1/{p.prior_sd}^2 = {shown(prior)}, data {of_data} = {shown(data)}.",
        )
        if p.kind == "variance":
            return (
                *lines,
                f"Variance: 1 / ({prior} + {data}) = {shown(self.exact(p))}.",
                f"Check: below both {p.prior_sd**2} and {shown(1 / data)}; the value seen plays no "
                "part.",
            )
        weight = data / (prior + data)
        return (
            *lines,
            f"Weight of the data: {data} / ({prior} + {data}) = {shown(weight)}.",
            f"{p.centre} + {weight} x ({p.seen} - {p.centre}) = {shown(self.exact(p))}.",
            f"Check: between {p.centre} and {p.seen}, nearer to the more precise one.",
        )

    def misconceptions(self, p):
        prior, data = self._precisions(p)
        if p.kind == "variance":
            yield (
                "data-only",
                1 / data,
                "That is the variance of the average alone; the prior adds precision.",
            )
            yield (
                "variances-added",
                1 / prior + 1 / data,
                "You added variances; here the precisions add.",
            )
            yield (
                "one-observation",
                1 / (prior + data / p.size),
                f"You used one observation; {p.size} have {p.size} times the precision.",
            )
            return
        yield (
            "weights-swapped",
            (data * p.centre + prior * p.seen) / (prior + data),
            "You swapped the weights; the more precise source gets the larger one.",
        )
        yield (
            "plain-average",
            Fraction(p.centre + p.seen, 2),
            "You gave both the same weight; weigh them by 1/variance.",
        )
        yield (
            "prior-ignored",
            Fraction(p.seen),
            "That is the data alone; the prior counts too.",
        )
        if p.size > 1:
            single = data / p.size
            yield (
                "one-observation",
                (prior * p.centre + single * p.seen) / (prior + single),
                f"You used one observation; {p.size} have {p.size} times the precision.",
            )

    def oracle(self, p):
        """Condition the joint normal law of the unknown mean and the observations."""
        ones = np.ones((p.size, p.size))
        covariance = p.prior_sd**2 * ones + p.sd**2 * np.eye(p.size)
        gain = np.linalg.solve(covariance, np.full(p.size, float(p.prior_sd**2)))
        if p.kind == "variance":
            return float(p.prior_sd**2 - gain.sum() * p.prior_sd**2)
        return float(p.centre + gain.sum() * (p.seen - p.centre))

    def simulate(self, p, rng, n):
        """Keep worlds whose average lies close to the one seen.

        The window is 1/25 of the average's spread: its bias is below a tenth of a standard error.
        """
        level = p.centre + p.prior_sd * rng.standard_normal(n, dtype=np.float32)
        noise = rng.standard_normal((p.size, n), dtype=np.float32).mean(axis=0)
        window = 0.04 * np.sqrt(p.prior_sd**2 + p.sd**2 / p.size)
        kept = level[abs(level + p.sd * noise - p.seen) < window]
        if p.kind == "mean":
            return mean(kept)
        half = kept.size // 2  # half the squared difference of two worlds has the variance as mean
        return mean((kept[:half] - kept[half : 2 * half]) ** 2 / 2)

    def _precisions(self, p):
        return Fraction(1, p.prior_sd**2), Fraction(p.size, p.sd**2)


class BayesFactorOdds(Drill):
    """Posterior odds are prior odds times the likelihood ratios."""

    id = "bayes-factor-odds"
    title = "Clues that add up"
    topics = ("bayesian", "probability")
    difficulty = 2
    seconds = (20, 30, 40)
    form = PROBABILITY
    floor = 1 << 14
    block = 1 << 17

    def draw(self, pick, level):
        against = pick.integer(2, 9)
        factors = [Fraction(pick.integer(2, 8)) for _ in range(min(level, 2))]
        if level == 3:
            factors.append(Fraction(1, pick.integer(2, 5)))
        return Params(against=against, factors=pick.shuffled(factors))

    def exact(self, p):
        odds = prod(p.factors) / p.against
        return odds / (1 + odds)

    def wordings(self, p):
        ratios = listed(f"{each}" for each in p.factors)
        prior = f"1/{p.against + 1}"
        if len(p.factors) == 1:
            factor = p.factors[0]
            return (
                f"The odds against a hypothesis are {p.against} to 1. Then something is observed "
                f"that is {factor} times as likely if it is true as if it is false. What is the "
                "probability of the hypothesis now?",
                f"A fault is in module A with probability {prior}, else elsewhere. The error "
                f"message seen is {factor} times as likely for faults in A as for other faults. "
                "How likely is the fault in A?",
                f"P(H) = {prior} and P(E | H) = {factor} P(E | not H). Find P(H | E).",
            )
        number = in_words(len(p.factors))
        observed = [f"E{i}" for i, _ in enumerate(p.factors, 1)]
        return (
            f"The odds against a hypothesis are {p.against} to 1. {number.capitalize()} "
            "clues are observed, "
            "independent whether it holds or not, with likelihood ratios (true to false) of "
            f"{ratios}. What is its probability now?",
            f"A painting is genuine with probability {prior} a priori. {number.capitalize()} "
            "examinations, independent given the truth, give results that are, one after the "
            f"other, {ratios} times as likely for a genuine one as for a forgery. What is the "
            "probability that it is genuine?",
            f"P(H) = {prior}. Given H, and given not H, the observations {listed(observed)} are "
            f"independent; P(Ei | H) / P(Ei | not H) is {ratios}, in this order. Find "
            f"P(H | {', '.join(observed)}).",
        )

    def steps(self, p):
        odds = prod(p.factors) / p.against
        product = " x ".join(
            str(each) if each.denominator == 1 else f"({each})" for each in p.factors
        )
        return (
            "Idea: posterior odds = prior odds x likelihood ratios.",
            f"Prior odds 1 : {p.against}.",
            f"Odds: {product} / {p.against} = {odds}, that is {odds.numerator} : "
            f"{odds.denominator}.",
            f"Probability: {odds.numerator} / ({odds.numerator} + {odds.denominator}) = "
            f"{shown(self.exact(p))}.",
            "Check: ratios above 1 raise the probability, those below 1 lower it.",
        )

    def misconceptions(self, p):
        total, prior = prod(p.factors), Fraction(1, p.against + 1)
        yield (
            "probability-times-ratio",
            prior * total,
            "You multiplied the probability; multiply the odds, then turn them back.",
        )
        yield (
            "prior-forgotten",
            total / (1 + total),
            "You started from even odds; the prior odds are part of the product.",
        )
        if len(p.factors) > 1:
            added = sum(p.factors) / p.against
            yield (
                "ratios-added",
                added / (1 + added),
                "You added the likelihood ratios; for independent clues they multiply.",
            )
            first = p.factors[0] / p.against
            yield (
                "first-clue-only",
                first / (1 + first),
                "That is after the first clue; the others count too.",
            )
        if any(each < 1 for each in p.factors):
            swapped = prod(max(each, 1 / each) for each in p.factors) / p.against
            yield (
                "clue-turned-round",
                swapped / (1 + swapped),
                "You counted the clue against the hypothesis as one for it.",
            )

    def oracle(self, p):
        """One clue after the other, each with its own table of two rows and two columns."""
        true, false = Fraction(1, p.against + 1), Fraction(p.against, p.against + 1)
        for factor in p.factors:
            given_true = factor / (1 + factor)
            given_false = 1 - given_true
            whole = true * given_true + false * given_false
            true, false = true * given_true / whole, false * given_false / whole
        return true

    def simulate(self, p, rng, n):
        """Clues with such ratios, seen or not; keep the worlds where all of them are seen."""
        true = rng.random(n, dtype=np.float32) < 1 / (p.against + 1)
        for factor in p.factors:
            likelier, rarer = (
                (0.9, 0.9 / float(factor)) if factor >= 1 else (0.9 * float(factor), 0.9)
            )
            chance = np.where(true, np.float32(likelier), np.float32(rarer))
            true = true[rng.random(true.size, dtype=np.float32) < chance]
        return hits(true)
