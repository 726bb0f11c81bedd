"""Standard errors of a comparison and the power of a test."""

from fractions import Fraction
from math import sqrt
from statistics import NormalDist

from prep.drills import (
    Drill,
    Params,
    Quantity,
    decimal,
    hits,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    special,
    stats,
)

PHI = NormalDist().cdf
CRITICAL = NormalDist().inv_cdf(0.975)


class PooledTwoSampleSe(Drill):
    """Variances of independent means add, each divided by its own sample size."""

    id = "pooled-two-sample-se"
    title = "How sure is a difference?"
    topics = ("inference", "experiments")
    difficulty = 2
    seconds = (30, 40, 70)
    form = decimal(rtol=0.02, quantity=Quantity.SD)
    floor = 1 << 12
    block = 1 << 12

    def draw(self, pick, level):
        if level == 3:
            sizes = pick.choice(((11, 31), (21, 11), (6, 26), (31, 6), (9, 21)))
            sds = pick.choice(((2, 4), (3, 6), (4, 2), (5, 10), (6, 3)))
            return Params(sizes=sizes, sds=sds, pooled=True)
        first, second = pick.sample((3, 4), 2) if pick.below(2) else pick.sample((6, 8), 2)
        roots = (pick.choice((4, 5, 6)),) * 2 if level == 1 else pick.sample((2, 3, 4, 5), 2)
        scale = roots if level == 2 else (pick.choice((1, 2, 4)),) * 2
        return Params(
            sizes=tuple(root**2 for root in roots),
            sds=(first * scale[0], second * scale[1]),
            pooled=False,
        )

    def exact(self, p):
        (n, m), (s, t) = p.sizes, p.sds
        if p.pooled:
            return sqrt(self._common(p) * (1 / n + 1 / m))
        return sqrt(s**2 / n + t**2 / m)

    def wordings(self, p):
        (n, m), (s, t) = p.sizes, p.sds
        if p.pooled:
            return (
                f"Two independent samples, of {n} and {m} values, have sample standard deviations "
                f"{s} and {t}. Assume equal population variances and pool them. What is the "
                "estimated standard error of the difference of the two sample means?",
                f"{n} plants under lamp A have heights with sample standard deviation {s} cm, {m} "
                f"under lamp B with {t} cm; all are independent. For the two-sample t-test with "
                "pooled variance, find the standard error of the difference in mean height, in cm.",
                f"n = {n}, s1 = {s} and m = {m}, s2 = {t} describe two independent samples from "
                "populations with one common variance. Compute the pooled standard error of "
                "mean(X) - mean(Y).",
            )
        return (
            f"Group A has {n} independent values with standard deviation {s}, group B has {m} with "
            f"standard deviation {t}; the groups are independent. What is the standard error of "
            "the difference of the two means?",
            f"A clinic compares two therapies: {n} patients with standard deviation {s} days of "
            f"recovery, and {m} others with {t} days, all independent. How large is the standard "
            "deviation of the difference in average recovery time, in days?",
            f"X1, ..., X{n} have sd {s}, Y1, ..., Y{m} have sd {t}, and all are independent. Find "
            "the standard deviation of mean(X) - mean(Y).",
        )

    def steps(self, p):
        (n, m), (s, t) = p.sizes, p.sds
        answer = rounded(self.exact(p))
        if p.pooled:
            common = rounded(self._common(p))
            return (
                "Idea: estimate one variance from both samples, weighted by degrees of freedom.",
                f"({n - 1} x {s**2} + {m - 1} x {t**2}) / ({n} + {m} - 2) = {common}.",
                f"Variance of the difference: {common} x (1/{n} + 1/{m}) = "
                f"{rounded(self.exact(p) ** 2)}.",
                f"Standard error: {answer}.",
                f"Check: the pooled sd {rounded(sqrt(self._common(p)))} lies between {s} and {t}.",
            )
        return (
            "Idea: independent means; their variances add.",
            f"Variances of the means: {s**2}/{n} = {rounded(s**2 / n)} and {t**2}/{m} = "
            f"{rounded(t**2 / m)}.",
            f"Standard error: sqrt({rounded(s**2 / n)} + {rounded(t**2 / m)}) = {answer}.",
            "Check: larger than either single error, smaller than their sum.",
        )

    def misconceptions(self, p):
        (n, m), (s, t) = p.sizes, p.sds
        if p.pooled:
            yield (
                "variances-not-pooled",
                sqrt(s**2 / n + t**2 / m),
                "That keeps two variances; with equal ones assumed, pool them first.",
            )
            yield (
                "pooled-sd-itself",
                sqrt(self._common(p)),
                "That is the spread of single values; multiply by sqrt(1/n + 1/m).",
            )
            yield (
                "one-big-sample",
                sqrt(self._common(p) / (n + m)),
                "You divided by the total size; a difference needs 1/n + 1/m.",
            )
            return
        yield (
            "errors-added",
            s / sqrt(n) + t / sqrt(m),
            "You added the standard errors; their squares add.",
        )
        yield (
            "spread-of-single-values",
            sqrt(s**2 + t**2),
            "You did not divide by the sample sizes; means vary less than single values.",
        )
        yield (
            "sds-not-squared",
            sqrt(s / n + t / m),
            "You divided the standard deviations by n; divide the variances.",
        )
        yield (
            "one-big-sample",
            sqrt((s**2 + t**2) / (n + m)),
            "You divided by the total size; each variance has its own sample size.",
        )

    def oracle(self, p):
        """Two made-up samples with these spreads, handed to scipy's t-test."""
        a, b = (self._sample(n, sd) for n, sd in zip(p.sizes, p.sds, strict=True))
        test = stats.ttest_ind(a + 1, b, equal_var=p.pooled)
        return float(1 / test.statistic)

    def simulate(self, p, rng, n):
        """Squared difference of two means; with one common spread if it is to be pooled."""
        groups = [rng.standard_normal((size, n), dtype=np.float32) for size in p.sizes]
        if not p.pooled:
            first, second = (s * x.mean(axis=0) for s, x in zip(p.sds, groups, strict=True))
            return mean((first - second) ** 2)
        squares = sum(
            s**2 * ((x - x.mean(axis=0)) ** 2).sum(axis=0)
            for s, x in zip(p.sds, groups, strict=True)
        )
        fresh = [rng.standard_normal((size, n), dtype=np.float32).mean(axis=0) for size in p.sizes]
        return mean(squares / (sum(p.sizes) - 2) * (fresh[0] - fresh[1]) ** 2)

    def observable(self, p, value):
        return float(value) ** 2

    def _common(self, p):
        """The pooled variance."""
        (n, m), (s, t) = p.sizes, p.sds
        return ((n - 1) * s**2 + (m - 1) * t**2) / (n + m - 2)

    def _sample(self, size, sd):
        """``size`` values of mean 0 and sample standard deviation ``sd``."""
        values = np.arange(size) - (size - 1) / 2
        return sd * values / values.std(ddof=1)


class PowerZ(Drill):
    """The chance that the estimate, centred on the true effect, passes the critical value."""

    id = "power-z"
    title = "Will the test notice?"
    topics = ("inference", "experiments")
    difficulty = 3
    seconds = (30, 40, 50)
    form = percent(points=2)
    floor = 1 << 13
    block = 1 << 13

    def draw(self, pick, level):
        steps = Fraction(pick.choice((2, 3, 4, 5, 6)), 2)  # true effect in standard errors
        if level == 1:
            error = pick.choice((1, 2, 4, 5, 10))
            return Params(kind="error", steps=steps, error=error, effect=error * steps)
        if level == 2:
            root, unit = pick.choice((4, 5, 6, 8)), pick.choice((2, 4, 6))
            return Params(
                kind="one", steps=steps, size=root**2, sd=root * unit, effect=unit * steps
            )
        half, unit = pick.choice((3, 4, 5)), pick.choice((2, 4, 6))
        return Params(
            kind="two", steps=steps, size=2 * half**2, sd=half * unit, effect=unit * steps
        )

    def exact(self, p):
        return self._power(float(p.steps), CRITICAL)

    def wordings(self, p):
        effect = rounded(p.effect)
        test = "a two-sided z-test at the 5% level"
        if p.kind == "error":
            return (
                f"An estimate is normal with standard error {p.error} around the true effect, "
                f"which is {effect}. What is the power of {test} of 'no effect'?",
                f"A new recipe really raises yield by {effect} kg. The experiment's estimate is "
                f"unbiased and normal with standard error {p.error} kg. How likely is {test} for a "
                "zero effect to reject?",
                f"Z is normal with mean {effect} and standard deviation {p.error}. H0: E[Z] = 0 is "
                f"tested with {test}. Find the probability of rejection.",
            )
        if p.kind == "one":
            return (
                f"{p.size} independent normal values with known standard deviation {p.sd} are "
                f"used for {test} of mean 0. The true mean is {effect}. What is the power?",
                f"A sensor is off by {effect} mV; single readings scatter with standard deviation "
                f"{p.sd} mV, normal and independent. With {p.size} readings, how likely is {test} "
                "of 'no offset' to reject?",
                f"X1, ..., X{p.size} are independent N(m, {p.sd}^2) and H0: m = 0 gets {test}. "
                f"Find the probability of rejecting it when m = {effect}.",
            )
        return (
            f"Two arms of {p.size} users each are compared by {test}. All values are independent "
            f"and normal with known standard deviation {p.sd}; the true means differ by {effect}. "
            "What is the power?",
            f"{p.size} fields get a fertiliser, {p.size} do not. Yields are independent and normal "
            f"with known standard deviation {p.sd}; the fertiliser really adds {effect}. How "
            f"likely is {test} of equal means to reject?",
            f"Two independent samples of size {p.size}, each value normal with sd {p.sd}, have "
            f"population means m and m + {effect}. Equality of means is tested with {test} (sd "
            "known). Find the power.",
        )

    def steps(self, p):
        d, power = float(p.steps), per_cent(self.exact(p))
        error = {
            "error": (),
            "one": ("Standard error: {0} / sqrt({1}) = {2}.",),
            "two": ("Standard error: {0} x sqrt(2 / {1}) = {2}.",),
        }[p.kind]
        if p.kind != "error":
            size = rounded(p.effect / p.steps)
            error = (error[0].format(p.sd, p.size, size),)
        return (
            "Idea: the test rejects beyond 1.96 standard errors; count from the true effect.",
            *error,
            f"In standard errors, the true effect is {rounded(p.steps)} away from 0.",
            f"Phi({rounded(p.steps)} - 1.96) = Phi({rounded(d - CRITICAL)}), the other side adds "
            f"next to nothing: {power}.",
            "Check: an effect of 1.96 standard errors has power one half.",
        )

    def misconceptions(self, p):
        d = float(p.steps)
        yield (
            "one-sided-critical-value",
            PHI(d - 1.645),
            "You used 1.645, the one-sided critical value; two-sided 5% takes 1.96.",
        )
        yield (
            "critical-value-forgotten",
            PHI(d),
            "That is the chance of an estimate with the right sign; it must pass 1.96 too.",
        )
        if p.kind == "two":
            yield (
                "error-of-one-arm",
                self._power(d * sqrt(2), CRITICAL),
                "You used the standard error of one arm's mean; both arms vary.",
            )
        if p.kind == "one":
            yield (
                "sd-for-standard-error",
                self._power(d / sqrt(p.size), CRITICAL),
                "You used the spread of single values; the mean varies less by sqrt(n).",
            )

    def oracle(self, p):
        """A squared normal estimate is noncentral chi-squared; so is its square's tail."""
        if p.kind == "error":
            variance = p.error**2
        else:
            variance = p.sd**2 * (1 if p.kind == "one" else 2) / p.size
        limit = stats.chi2.isf(0.05, 1)
        return 1 - float(special.chndtr(limit, 1, float(p.effect**2 / variance)))

    def simulate(self, p, rng, n):
        """Run the experiment and apply the test."""
        effect = float(p.effect)
        if p.kind == "error":
            return hits(abs(effect + p.error * rng.standard_normal(n)) > CRITICAL * p.error)
        arms = 1 if p.kind == "one" else 2
        noise = p.sd * rng.standard_normal((arms, p.size, n), dtype=np.float32).mean(axis=1)
        estimate = effect + (noise[0] if arms == 1 else noise[0] - noise[1])
        return hits(abs(estimate) > CRITICAL * p.sd * sqrt(arms / p.size))

    def _power(self, steps, critical):
        return PHI(steps - critical) + PHI(-steps - critical)
