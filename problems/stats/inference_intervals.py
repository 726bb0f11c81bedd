"""Confidence intervals of means and of shares."""

from fractions import Fraction
from math import sqrt
from statistics import NormalDist

from prep.drills import Drill, Params, interval, mean, np, per_cent, rounded, stats

QUANTILE = NormalDist().inv_cdf


class CiMeanZ(Drill):
    """Estimate plus or minus z standard errors; the error of a mean is sd / sqrt(n)."""

    id = "ci-mean-z"
    title = "A range for a mean"
    topics = ("inference",)
    difficulty = 2
    seconds = (30, 35, 50)
    form = interval()
    floor = 1 << 12
    block = 1 << 12

    def draw(self, pick, level):
        if level == 3:
            first, second = pick.choice(((3, 4), (8, 6), (5, 12), (15, 8)))  # roots are whole
            size = pick.choice((16, 25, 64, 100))
            centres = (pick.integer(50, 90), pick.integer(20, 45))
            return Params(centres=centres, sds=(first, second), size=size, level=Fraction(19, 20))
        root, error = pick.choice((4, 5, 6, 8, 10)), pick.choice((1, 2, 3, 5))
        confidence = Fraction(19, 20) if level == 1 else Fraction(pick.choice((90, 99)), 100)
        centre = pick.integer(20, 80)
        return Params(centres=(centre,), sds=(root * error,), size=root**2, level=confidence)

    def exact(self, p):
        return self._around(p, self._z(p.level) * self._error(p))

    def wordings(self, p):
        level, n, (sd, *other_sd) = per_cent(p.level), p.size, p.sds
        centre, *other = p.centres
        if other:
            return (
                f"Two independent random samples of {n} each have means {centre} and {other[0]}; "
                f"the populations' standard deviations are known to be {sd} and {other_sd[0]}. "
                f"Give the {level} confidence interval (normal) for the first population mean "
                "minus the second.",
                f"{n} runs of an old solver took {centre} s on average, {n} runs of a new one "
                f"{other[0]} s. All runs are independent, with known standard deviations of {sd} s "
                f"(old) and {other_sd[0]} s (new). Find the {level} z-interval for the mean time "
                "saved, old minus new.",
                f"X1, ..., X{n} have mean a and known sd {sd}; Y1, ..., Y{n} have mean b and known "
                f"sd {other_sd[0]}; all are independent and normal. The sample means are {centre} "
                f"and {other[0]}. Which interval has {level} confidence for a - b?",
            )
        return (
            f"A random sample of {n} has mean {centre}; the population's standard deviation is "
            f"known to be {sd}. Give the two-sided {level} confidence interval (normal) for the "
            "population mean.",
            f"{n} independent delivery times average {centre} minutes. Single times are known to "
            f"have standard deviation {sd} minutes. Find the two-sided {level} z-interval for the "
            "mean time.",
            f"X1, ..., X{n} are independent and normal with unknown mean m and known sd {sd}. "
            f"Their average is {centre}. Which symmetric interval has {level} confidence for m?",
        )

    def steps(self, p):
        z, error = rounded(self._z(p.level), 4), self._error(p)
        if len(p.sds) == 1:
            line = f"Standard error: {p.sds[0]} / sqrt({p.size}) = {rounded(error)}."
        else:
            line = (
                f"Standard error: sqrt(({p.sds[0]}^2 + {p.sds[1]}^2) / {p.size}) = "
                f"{rounded(error)}."
            )
        low, high = self.exact(p)
        centre = p.centres[0] - sum(p.centres[1:])
        return (
            "Idea: estimate plus or minus z standard errors.",
            line,
            f"z = {z} leaves {per_cent((1 - p.level) / 2)} on each side.",
            f"{centre} ± {z} x {rounded(error)}: [{rounded(low, 4)}, {rounded(high, 4)}].",
            f"Check: much narrower than ± {rounded(self._z(p.level) * p.sds[0])}, the spread of "
            "single values.",
        )

    def misconceptions(self, p):
        z, error = self._z(p.level), self._error(p)
        slips = [("sd-for-standard-error", z * error * sqrt(p.size),
                  "You used the spread of single values; divide it by sqrt(n)."),
                 ("divided-by-n", z * error / sqrt(p.size),
                  "You divided by n; the error falls with sqrt(n).")]  # fmt: skip
        if p.level == Fraction(19, 20):
            slips.append(("one-sided-z", 1.645 * error,
                          "1.645 leaves 5% on each side; two-sided 95% takes 1.96."))  # fmt: skip
        else:
            slips.append(("z-of-95", 1.96 * error,
                          f"1.96 belongs to 95%; for {per_cent(p.level)} take "
                          f"{rounded(z, 4)}."))  # fmt: skip
        if len(p.sds) == 2:
            slips += [("errors-added", z * sum(p.sds) / sqrt(p.size),
                       "You added the standard errors; their squares add."),
                      ("one-sample-only", z * max(p.sds) / sqrt(p.size),
                       "You used the error of one sample; both means are uncertain.")]  # fmt: skip
        for tag, half, message in slips:
            yield tag, self._around(p, half), message

    def oracle(self, p):
        variance = sum(stats.norm(0, sd).var() / p.size for sd in p.sds)
        centre = p.centres[0] - sum(p.centres[1:])
        low, high = stats.norm.interval(float(p.level), centre, np.sqrt(variance))
        return float(low), float(high)

    def simulate(self, p, rng, n):
        """How far, squared, the estimate lands from the truth when whole samples are drawn."""
        error = np.zeros(n)
        for sign, sd in zip((1, -1), p.sds, strict=False):
            error += sign * sd * rng.standard_normal((p.size, n), dtype=np.float32).mean(axis=0)
        return mean(error**2)

    def observable(self, p, value):
        """The squared standard error that an interval of this width claims."""
        return float(((value[1] - value[0]) / 2 / self._z(p.level)) ** 2)

    def _error(self, p):
        return sqrt(sum(sd**2 for sd in p.sds) / p.size)

    def _z(self, level):
        return QUANTILE(float((1 + level) / 2))

    def _around(self, p, half):
        centre = p.centres[0] - sum(p.centres[1:])
        return centre - half, centre + half


class CiProportion(Drill):
    """The standard error of a share is sqrt(p q / n)."""

    id = "ci-proportion"
    title = "A range for a share"
    topics = ("inference",)
    difficulty = 2
    seconds = (30, 35, 50)
    form = interval()
    floor = 1 << 13
    block = 1 << 13

    def draw(self, pick, level):
        if level == 1:
            shares, size = (Fraction(1, 2),), pick.choice((100, 400, 900, 2500, 10000))
        elif level == 2:
            shares = (Fraction(pick.choice((1, 2, 8, 9)), 10),)
            size = pick.choice((100, 225, 400, 900, 1600, 3600))
        else:
            pairs = ((2, 1), (9, 8))
            shares = tuple(Fraction(each, 10) for each in pick.choice(pairs))
            size = pick.choice((100, 400, 2500, 10000))  # the variances of 0.1 and 0.2 add to 1/4
        return Params(shares=shares, size=size)

    def exact(self, p):
        return self._around(p, self._z() * self._error(p))

    def wordings(self, p):
        n, (first, *other) = p.size, p.shares
        yes = p.size * first
        if other:
            return (
                f"{per_cent(first)} of {n} random users click button A, and {per_cent(other[0])} "
                f"of {n} other random users click button B. Give the 95% Wald interval for the "
                "difference of the click rates, A minus B, as numbers from -1 to 1.",
                f"In one region {yes} of {n} people asked say yes, in another {n * other[0]} of "
                f"{n}; both samples are random and independent of each other. Find the usual "
                "(Wald) 95% confidence interval for the first share minus the second, as decimal "
                "numbers.",
                f"Two independent samples of size {n} show shares {rounded(first)} and "
                f"{rounded(other[0])}. Which Wald interval has 95% confidence for the difference, "
                "first minus second?",
            )
        return (
            f"{yes} of {n} randomly chosen people say yes. Give the usual (Wald) 95% confidence "
            "interval for the share of yes in the population, as numbers from 0 to 1.",
            f"A filter is right on {per_cent(first)} of {n} random test cases. Find the 95% Wald "
            "interval for the rate at which it is right, as decimal numbers.",
            f"In {n} independent trials the observed share of successes is {rounded(first)}. What "
            "is the Wald interval with 95% confidence for the success probability?",
        )

    def steps(self, p):
        low, high = self.exact(p)
        parts = " + ".join(f"{rounded(share)} x {rounded(1 - share)}" for share in p.shares)
        variance = rounded(sum(share * (1 - share) for share in p.shares))
        centre = p.shares[0] - sum(p.shares[1:])
        return (
            "Idea: share ± 1.96 standard errors; the variance of one answer is p(1 - p)"
            f"{', and variances add' if len(p.shares) == 2 else ''}.",
            f"{parts} = {variance}.",
            f"Standard error: sqrt({variance} / {p.size}) = {rounded(self._error(p))}.",
            f"{rounded(centre)} ± 1.96 x {rounded(self._error(p))}: [{rounded(low, 4)}, "
            f"{rounded(high, 4)}].",
            f"Check: no single share of {p.size} has a margin above 1/sqrt({p.size}) = "
            f"{rounded(1 / sqrt(p.size))}.",
        )

    def misconceptions(self, p):
        z, error = self._z(), self._error(p)
        slips = [("one-standard-error", error,
                  "That is one standard error each way, which has 68% confidence."),
                 ("root-forgotten", z * error**2,
                  "You used the variance of the share; take its square root."),
                 ("one-sided-z", 1.645 * error,
                  "1.645 leaves 5% on each side; two-sided 95% takes 1.96.")]  # fmt: skip
        if len(p.shares) == 2:
            parts = [sqrt(share * (1 - share) / p.size) for share in p.shares]
            slips.append(("errors-added", z * sum(parts),
                          "You added the standard errors; their squares add."))  # fmt: skip
        elif p.shares[0] != Fraction(1, 2):
            slips.append(("worst-case-variance", z / 2 / sqrt(p.size),
                          "You used 1/2 for the share; here it is known to be far from "
                          "that."))  # fmt: skip
        for tag, half, message in slips:
            yield tag, self._around(p, half), message

    def oracle(self, p):
        """The variance of 0-1 data laid out person by person."""
        variance = 0.0
        for share in p.shares:
            answers = np.zeros(p.size)
            answers[: int(share * p.size)] = 1
            variance += answers.var() / p.size
        centre = float(p.shares[0] - sum(p.shares[1:]))
        low, high = stats.norm.interval(0.95, centre, np.sqrt(variance))
        return float(low), float(high)

    def simulate(self, p, rng, n):
        """How far, squared, the observed share lands from the true one in repeated polls."""
        error = np.zeros(n)
        for sign, share in zip((1, -1), p.shares, strict=False):
            polled = rng.binomial(p.size, float(share), n)
            error += sign * (polled / p.size - float(share))
        return mean(error**2)

    def observable(self, p, value):
        """The squared standard error that an interval of this width claims."""
        return float(((value[1] - value[0]) / 2 / self._z()) ** 2)

    def _error(self, p):
        return sqrt(sum(share * (1 - share) for share in p.shares) / p.size)

    def _z(self):
        return QUANTILE(0.975)

    def _around(self, p, half):
        centre = float(p.shares[0] - sum(p.shares[1:]))
        return centre - half, centre + half
