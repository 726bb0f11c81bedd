"""Sample sizes from a wanted margin, and what it costs to make it smaller."""

from fractions import Fraction
from math import ceil, sqrt
from statistics import NormalDist

from prep.drills import Drill, Params, integer, mean, np, per_cent, rounded, stats

QUANTILE = NormalDist().inv_cdf


class NForMargin(Drill):
    """Solve z sqrt(variance / n) = margin for n."""

    id = "n-for-margin"
    title = "How many people to ask"
    topics = ("inference", "experiments")
    difficulty = 2
    seconds = (25, 35, 35)
    form = integer(rtol=0.05)
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        margin = Fraction(pick.choice((1, 2, 3, 4) if level == 2 else (1, 2, 3, 4, 5)), 100)
        share = Fraction(pick.choice((1, 2, 8, 9)), 10) if level == 2 else None
        return Params(margin=margin, share=share, groups=2 if level == 3 else 1)

    def exact(self, p):
        return ceil(QUANTILE(0.975) ** 2 * float(self._variance(p) / p.margin**2))

    def wordings(self, p):
        points = rounded(100 * p.margin)
        margin = f"{points} percentage point{'' if points == '1' else 's'}"
        if p.groups == 2:
            return (
                f"Two groups of equal size n are to be polled independently. Whatever the true "
                f"shares, the 95% interval for the difference of the two shares shall be at most ± "
                f"{margin} (normal approximation). Which n per group is just enough?",
                f"An A/B test measures two conversion rates on n users each. You want the 95% "
                f"margin of error of their difference to be ± {margin} even in "
                "the worst case. How many users per arm do you need, roughly?",
                f"The difference of two independent sample shares, n observations each, shall have "
                f"a 95% normal interval of half-width {rounded(p.margin)} in the worst case. Find "
                "the smallest n.",
            )
        if p.share is not None:
            share = per_cent(p.share)
            return (
                f"About {share} of parcels arrive in time; plan with that value. How many randomly "
                f"chosen parcels must you track for the 95% margin of error of the timely share to "
                f"be ± {margin}?",
                f"A share of roughly {share} is to be estimated from a random sample within ± "
                f"{margin} with 95% confidence (normal approximation). Taking "
                f"{share} for granted, how large must the sample be?",
                f"Trials succeed independently with probability near {rounded(p.share)}. Which n "
                "gives the observed share a 95% normal interval of half-width "
                f"{rounded(p.margin)}? Plan with {rounded(p.share)}.",
            )
        return (
            f"A poll shall have a 95% margin of error of ± {margin} whatever the "
            "true share. How many random people must be asked?",
            "Nothing is known about the success probability of independent trials. Which n keeps "
            f"the half-width of the 95% normal interval at {rounded(p.margin)} or less, in the "
            "worst case?",
            f"You want to know the share of users on an old version to within ± {margin}, "
            "with 95% confidence and without any guess at its size. How large "
            "a random sample do you take?",
        )

    def steps(self, p):
        variance = rounded(self._variance(p))
        why = {
            1: "worst case 1/2 x 1/2",
            2: "worst case 1/4 from each group",
        }[p.groups]
        if p.share is not None:
            why = f"{rounded(p.share)} x {rounded(1 - p.share)}"
        return (
            "Idea: margin = 1.96 sqrt(variance / n), so n = 1.96^2 variance / margin^2.",
            f"Variance of one observation{' pair' if p.groups == 2 else ''}: {variance} ({why}).",
            f"n = 3.84 x {variance} / {rounded(p.margin)}^2 = about {self.exact(p)}.",
            "Check: for one share and no prior guess 1/margin^2 is close.",
        )

    def misconceptions(self, p):
        z, variance, m = QUANTILE(0.975), float(self._variance(p)), float(p.margin)
        yield (
            "margin-not-squared",
            z * sqrt(variance) / m,
            "You left out the square: n grows with 1/margin^2.",
        )
        yield (
            "margin-as-full-width",
            4 * z**2 * variance / m**2,
            "You took the margin for the whole width; it is the half-width.",
        )
        yield (
            "z-forgotten",
            variance / m**2,
            "That makes the margin one standard error, which has 68% confidence.",
        )
        if p.share is not None:
            yield (
                "worst-case-instead",
                z**2 / 4 / m**2,
                "That is for a share of 1/2; the planned share needs fewer.",
            )
        if p.groups == 2:
            yield (
                "one-share-only",
                z**2 / 4 / m**2,
                "That is for one share; the variances of both groups add.",
            )

    def oracle(self, p):
        """The first whole number whose margin, by scipy's law, is small enough; by bisection."""
        share = float(p.share or Fraction(1, 2))
        variance = p.groups * stats.bernoulli(share).var()
        z, (low, high) = stats.norm.isf(0.025), (0, 10**6)
        while high - low > 1:
            n = (low + high) // 2
            low, high = (low, n) if z * np.sqrt(variance / n) <= float(p.margin) else (n, high)
        return high

    def simulate(self, p, rng, n):
        """Variance of one observation, or of one pair's difference, from two independent ones."""
        share = float(p.share or Fraction(1, 2))
        yes = (rng.random((2, p.groups, n), dtype=np.float32) < share).astype(np.float32)
        value = yes[:, 0] - yes[:, 1] if p.groups == 2 else yes[:, 0]
        return mean((value[0] - value[1]) ** 2 / 2)

    def observable(self, p, value):
        """The variance of one observation for which this n would just do.

        Rounding n up claims up to 0.43 % too much: less than 0.3 standard errors of 2^14 draws.
        """
        return float(value) * float(p.margin) ** 2 / QUANTILE(0.975) ** 2

    def _variance(self, p):
        share = p.share or Fraction(1, 2)
        return p.groups * share * (1 - share)


class HalveTheMargin(Drill):
    """Errors fall with the square root of the sample size."""

    id = "halve-the-margin"
    title = "The price of precision"
    topics = ("inference",)
    difficulty = 1
    seconds = (10, 15, 15)
    form = integer()

    def draw(self, pick, level):
        factor = pick.choice((2, 3, 4, 5, 10) if level == 1 else (2, 3, 4, 5))
        if level == 1:
            return Params(asked="times", factor=factor)
        size = factor**2 * pick.choice((50, 100, 200))
        return Params(
            asked="size" if level == 2 else "margin",
            factor=factor,
            small=size // factor**2,
            large=size,
            margin=pick.integer(1, 6),
        )

    def exact(self, p):
        if p.asked == "times":
            return p.factor**2
        return p.large if p.asked == "size" else p.margin * p.factor

    def wordings(self, p):
        if p.asked == "times":
            return (
                "By which factor must a random sample grow for the margin of error of its mean to "
                f"become {p.factor} times smaller?",
                f"You want a confidence interval 1/{p.factor} as wide as now, at the same "
                "confidence and spread of the data. How many times as many independent "
                "measurements do you need in all?",
                f"The standard error of an average of n independent values shall fall to "
                f"1/{p.factor} of what it is. What multiple of n does that take?",
            )
        wide, narrow = p.margin * p.factor, p.margin
        if p.asked == "size":
            return (
                f"A random sample of {p.small} gives a margin of error of {wide} g for a mean "
                f"weight. How large a sample, in all, would give {narrow} g at the same "
                "confidence and spread?",
                f"Averaging {p.small} independent latencies leaves a 95% interval of ± {wide} ms. "
                f"How many latencies would have to be averaged for ± {narrow} ms, the spread being "
                "the same?",
                f"With n = {p.small} independent observations the standard error of the mean is "
                f"{wide}. For which n would it be {narrow}?",
            )
        return (
            f"A random sample of {p.large} gives a margin of error of {narrow} g for a mean "
            f"weight. What margin, in g, would a sample of {p.small} give at the same confidence "
            "and spread?",
            f"Averaging {p.large} independent latencies leaves a 95% interval of ± {narrow} ms. "
            f"You can afford {p.small} only. What is the half-width of the interval then, in ms, "
            "the spread being the same?",
            f"With n = {p.large} independent observations the standard error of the mean is "
            f"{narrow}. What is it for n = {p.small}?",
        )

    def steps(self, p):
        lines = ("Idea: the error of a mean falls with the square root of n.",)
        if p.asked == "margin":
            return (
                *lines,
                f"n falls by the factor {p.large}/{p.small} = {p.factor**2}.",
                f"The margin grows by sqrt({p.factor**2}) = {p.factor}: {self.exact(p)}.",
                "Check: fewer data, wider interval.",
            )
        if p.asked == "times":
            return (
                *lines,
                f"{p.factor} times smaller takes {p.factor}^2 = {p.factor**2} times the data.",
                "Check: one more decimal digit always costs 100 times as much.",
            )
        return (
            *lines,
            f"{p.factor} times smaller takes {p.factor}^2 = {p.factor**2} times the data.",
            f"{p.factor**2} x {p.small} = {p.large}.",
            "Check: more data, narrower interval.",
        )

    def misconceptions(self, p):
        if p.asked == "margin":
            yield (
                "as-if-linear",
                p.margin * p.factor**2,
                "You scaled with n itself; the margin goes with its square root.",
            )
            yield (
                "wrong-direction",
                Fraction(p.margin, p.factor),
                "Fewer data make the margin wider, not narrower.",
            )
            return
        unit = 1 if p.asked == "times" else p.small
        yield (
            "as-if-linear",
            p.factor * unit,
            "You scaled in proportion; the error falls with the square root of n.",
        )
        if p.factor > 2:
            yield (
                "doubled-for-squared",
                2 * p.factor * unit,
                "You doubled the factor; square it.",
            )
        yield (
            "root-of-the-factor",
            sqrt(p.factor) * unit,
            "You took the root of the factor; n needs its square.",
        )

    def oracle(self, p):
        """Solve for the sample size, or read off the margin, with scipy's normal law."""
        from scipy.optimize import brentq

        def margin(n):
            return stats.norm(0, 1 / np.sqrt(n)).isf(0.025)

        if p.asked == "margin":
            return float(p.margin * margin(p.small) / margin(p.large))
        start = 1 if p.asked == "times" else p.small
        return float(
            brentq(lambda n: p.factor * margin(n) / margin(start) - 1, start, 1000 * start,
                   xtol=1e-12, rtol=1e-14)
        )  # fmt: skip

    def recount(self, p):
        """Spell out the law of the mean of 1, 2, 3, ... fair tosses until it is narrow enough."""
        if p.asked == "margin":  # one toss stands for the smaller sample
            return p.margin * sqrt(1 / (4 * self._variance_of_mean(p.large // p.small)))
        tosses = 1
        while 4 * self._variance_of_mean(tosses) * p.factor**2 > 1:
            tosses += 1
        return tosses if p.asked == "times" else tosses * p.small

    def _variance_of_mean(self, tosses):
        counts = [1]
        for _ in range(tosses):
            counts = [a + b for a, b in zip([*counts, 0], [0, *counts], strict=True)]
        whole = 2**tosses
        first = Fraction(sum(c * k for k, c in enumerate(counts)), whole * tosses)
        second = Fraction(sum(c * k * k for k, c in enumerate(counts)), whole * tosses**2)
        return second - first**2
