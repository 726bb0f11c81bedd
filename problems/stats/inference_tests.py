"""Test statistics and p-values, computed by hand."""

from fractions import Fraction
from math import comb, sqrt

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    decimal,
    hits,
    mean,
    np,
    ratio,
    rounded,
    stats,
)


class ZStatOneSample(Drill):
    """How many standard errors the estimate lies from the value under test."""

    id = "z-stat-one-sample"
    title = "How surprising is this average?"
    topics = ("inference",)
    difficulty = 1
    seconds = (20, 30, 45)
    form = decimal(rtol=0.02)
    floor = 1 << 12
    block = 1 << 12

    RHOS = (
        (Fraction(1, 2), 1),
        (Fraction(7, 8), Fraction(1, 2)),
        (Fraction(23, 25), Fraction(2, 5)),
    )
    """Correlations rho with the root of 2 (1 - rho)."""

    def draw(self, pick, level):
        sign = pick.choice((1, -1))
        if level == 2:
            share, size = pick.choice(
                ((Fraction(1, 2), 64), (Fraction(1, 2), 100), (Fraction(1, 2), 400),
                 (Fraction(1, 5), 100), (Fraction(1, 5), 400), (Fraction(1, 10), 400),
                 (Fraction(1, 10), 900))
            )  # fmt: skip
            sd = sqrt(size * share * (1 - share))
            lead = sign * round(pick.choice((3, 4, 5, 6, 7, 9)) * sd / 4)
            return Params(kind="count", share=share, size=size, lead=lead)
        size, sd = pick.choice((16, 25, 36, 49, 64, 100)), pick.choice((6, 8, 10, 12, 15, 20))
        if level == 1:
            lead, base = sign * pick.integer(2, 6), pick.integer(10, 20) * 5
            p = Params(kind="mean", base=base, size=size, sd=sd, lead=lead)
        else:
            rho, root = pick.choice(self.RHOS)
            p = Params(kind="paired", base=0, size=size, sd=sd, lead=sign * pick.integer(1, 5),
                       rho=rho, root=root)  # fmt: skip
        return p if 1 <= abs(self.exact(p)) <= 5 else self.draw(pick, level)

    def exact(self, p):
        return float(p.lead / self._error(p))

    def wordings(self, p):
        if p.kind == "count":
            seen, chance = p.size * p.share + p.lead, rounded(p.share)
            return (
                f"Under the null hypothesis each of {p.size} independent trials succeeds with "
                f"probability {chance}. There are {seen} successes. What is the z-statistic (no "
                "continuity correction)?",
                f"A supplier claims that each part is faulty with probability {chance}, "
                f"independently. {seen} of {p.size} parts are faulty. How many standard errors "
                "above the claimed share is the observed one, with the standard error under the "
                "claim (negative if below)?",
                f"X is the number of successes in n = {p.size} independent trials. For H0: "
                f"p = {chance} and X = {seen}, find z from the normal approximation without "
                "continuity correction.",
            )
        if p.kind == "paired":
            up = "rises" if p.lead > 0 else "falls"
            size, rho = abs(p.lead), rounded(p.rho)
            return (
                f"{p.size} people are measured before and after a course. Both scores have "
                f"standard deviation {p.sd}, and a person's two scores have correlation {rho}. The "
                f"average {up} by {size}. What is z for 'no change' (after minus before)?",
                f"{p.size} independent pairs (X, Y) have sd(X) = sd(Y) = {p.sd} and correlation "
                f"{rho} within a pair; the average of Y - X is {p.lead}. Find the z-statistic for "
                "E[Y - X] = 0.",
                f"An old and a new forecast are scored on the same {p.size} independent days. Each "
                f"score has standard deviation {p.sd}; the correlation of the two on a day is "
                f"{rho}. On average the new score minus the old one is {p.lead}. How many "
                "standard errors from zero is that (with sign)?",
            )
        seen = p.base + p.lead
        return (
            f"The average of {p.size} independent values with known standard deviation {p.sd} is "
            f"{seen}. What is the z-statistic for a true mean of {p.base}?",
            f"A machine should fill {p.base} ml; single fillings have standard deviation {p.sd} "
            f"ml. {p.size} random fillings average {seen} ml. How many standard errors above the "
            "target is that (negative if below)?",
            f"X1, ..., X{p.size} are independent with sd {p.sd} and average {seen}. Find z for H0: "
            f"E[X] = {p.base}.",
        )

    def steps(self, p):
        error, z = rounded(self._error(p)), rounded(self.exact(p))
        if p.kind == "count":
            q = rounded(1 - p.share)
            lines = (
                f"Expected successes: {p.size} x {rounded(p.share)} = {p.size * p.share}.",
                f"Standard deviation: sqrt({p.size} x {rounded(p.share)} x {q}) = {error}.",
            )
        elif p.kind == "paired":
            lines = (
                f"Var(Y - X) = 2 x {p.sd}^2 x (1 - {rounded(p.rho)}), so sd(Y - X) = "
                f"{rounded(p.sd * p.root)}.",
                f"Standard error: {rounded(p.sd * p.root)} / sqrt({p.size}) = {error}.",
            )
        else:
            lines = (f"Standard error: {p.sd} / sqrt({p.size}) = {error}.",)
        return (
            "Idea: z = (estimate - value under test) / standard error.",
            *lines,
            f"z = {p.lead} / {error} = {z}.",
            f"Check: the observation is {'above' if p.lead > 0 else 'below'} the value under test.",
        )

    def misconceptions(self, p):
        root, z = sqrt(p.size), self.exact(p)
        if p.kind == "count":
            yield (
                "variance-for-sd",
                p.lead / self._error(p) ** 2,
                "You divided by the variance; take its root.",
            )
            yield (
                "poisson-spread",
                p.lead / sqrt(p.size * p.share),
                "You took the mean for the variance; the factor 1 - p is missing.",
            )
            return
        yield (
            "sd-for-standard-error",
            z / root,
            "You divided by the spread of single values; an average varies less by sqrt(n).",
        )
        yield (
            "n-not-rooted",
            z * root,
            "You divided the spread by n; divide it by sqrt(n).",
        )
        if p.kind == "paired":
            yield (
                "treated-as-independent",
                p.lead * root / (p.sd * sqrt(2)),
                "You ignored the correlation; it makes the difference vary less.",
            )
            if p.root != 1:
                yield (
                    "spread-of-one-score",
                    p.lead * root / p.sd,
                    "You used the spread of one score; the difference has its own.",
                )

    def oracle(self, p):
        """Variance from scipy's law of a count, or as w' S w of the covariance matrix."""
        if p.kind == "count":
            law = stats.binom(p.size, float(p.share))
            return float((p.size * p.share + p.lead - law.mean()) / law.std())
        rho = float(p.rho) if p.kind == "paired" else 0.0
        weights = np.array([-1.0, 1.0]) if p.kind == "paired" else np.array([0.0, 1.0])
        covariance = p.sd**2 * np.array([[1.0, rho], [rho, 1.0]])
        return float(p.lead * np.sqrt(p.size) / np.sqrt(weights @ covariance @ weights))

    def simulate(self, p, rng, n):
        """Squared error of the estimate in whole experiments under the null hypothesis."""
        if p.kind == "count":
            count = rng.binomial(p.size, float(p.share), n)
            return mean((count - float(p.size * p.share)) ** 2)
        own = rng.standard_normal((p.size, n), dtype=np.float32)
        if p.kind == "paired":
            rho = float(p.rho)
            before = own
            other = rng.standard_normal((p.size, n), dtype=np.float32)
            own = rho * before + np.float32(sqrt(1 - rho**2)) * other - before
        return mean((p.sd * own.mean(axis=0)) ** 2)

    def observable(self, p, value):
        """The squared standard error that a z of this size claims."""
        return float((p.lead / value) ** 2)

    def _error(self, p):
        if p.kind == "count":
            return sqrt(p.size * p.share * (1 - p.share))
        return p.sd * (p.root if p.kind == "paired" else 1) / sqrt(p.size)


class CoinFairPvalue(Drill):
    """The p-value adds up all results at least as extreme, not just the one seen."""

    id = "coin-fair-pvalue"
    title = "Would chance do this?"
    topics = ("inference", "probability")
    difficulty = 2
    seconds = (25, 45, 50)
    form = PROBABILITY

    def draw(self, pick, level):
        if level == 3:
            options = pick.choice((3, 4))
            size, right = pick.choice(((4, 3), (5, 4), (6, 4), (4, 2), (5, 3)))
            return Params(kind="guess", size=size, right=right, options=options)
        if level == 1:
            size = pick.integer(4, 7)
            return Params(kind="coin", size=size, right=size, options=2)
        size, short = pick.choice(
            ((6, 1), (7, 1), (8, 1), (9, 1), (8, 2), (9, 2), (10, 2), (11, 2))
        )
        return Params(kind="coin", size=size, right=size - short, options=2)

    def exact(self, p):
        return self._sides(p) * self._tail(p, p.right)

    def wordings(self, p):
        n, k = p.size, p.right
        if p.kind == "guess":
            chance = f"1/{p.options}"
            return (
                f"A taster picks the odd one of {p.options} cups and is right in {k} of {n} "
                "independent rounds. If every pick were a pure guess, how likely would at least "
                "that many right picks be (the one-sided p-value)?",
                f"H0: each of {n} independent trials succeeds with probability {chance}; H1: with "
                f"a larger one. {k} succeed. Find the exact one-sided p-value.",
                f"A test has {n} questions with {p.options} options each, one of them right. "
                f"Somebody has {k} right. What is the exact p-value of that against independent "
                "blind guessing, more right answers counting as more extreme?",
            )
        heads = f"{n} heads" if k == n else f"{k} heads and {n - k} tail{'s' * (n - k > 1)}"
        return (
            f"{n} independent flips of a coin show {heads}. What is the exact two-sided p-value "
            "for the coin being fair?",
            f"A new layout beats the old one on {k} of {n} independent sites, with no ties. What "
            "is the exact two-sided p-value of the sign test?",
            f"X is binomial with n = {n} and p = 1/2 under H0. For X = {k}, how large is the "
            "two-sided exact p-value: the probability of a result at least as far from the "
            "expected one, in either direction?",
        )

    def steps(self, p):
        n, k, whole = p.size, p.right, p.options**p.size
        ways = [comb(n, j) * (p.options - 1) ** (n - j) for j in range(k, n + 1)]
        lines = (
            "Idea: add the probabilities of all results at least as extreme, under H0.",
            f"{', '.join(map(str, range(k, n + 1)))} successes: {' + '.join(map(str, ways))} of "
            f"{whole} equally likely courses.",
        )
        if p.kind == "guess":
            return (
                *lines,
                f"p-value {ratio(sum(ways), whole)}.",
                f"Check: the expected number of successes is {rounded(Fraction(n, p.options))}.",
            )
        return (
            *lines,
            f"One side: {sum(ways)}/{whole}; by symmetry both sides have twice that.",
            f"p-value {ratio(2 * sum(ways), whole)}.",
            f"Check: {rounded(Fraction(n, 2))} is the expected number.",
        )

    def misconceptions(self, p):
        n, k = p.size, p.right
        exactly = self._tail(p, k) - self._tail(p, k + 1)
        if p.kind == "guess" or k < n:
            yield (
                "only-this-result",
                self._sides(p) * exactly,
                f"That is for exactly {k}; more extreme results belong to it.",
            )
            yield (
                "strictly-more-extreme",
                self._sides(p) * self._tail(p, k + 1),
                "The result itself belongs to the p-value too.",
            )
        if p.kind == "guess":
            yield (
                "fair-coin-null",
                Fraction(sum(comb(n, j) for j in range(k, n + 1)), 2**n),
                f"You used 1/2 per guess; with {p.options} options it is 1/{p.options}.",
            )
            yield (
                "one-order-only",
                Fraction(1, p.options) ** k * Fraction(p.options - 1, p.options) ** (n - k),
                "That is one order of right and wrong; count all of them.",
            )
            return
        yield (
            "one-side-only",
            self._tail(p, k),
            "That is the one-sided p-value; equally extreme results on the other side count.",
        )
        if k == n:
            yield (
                "one-flip-free",
                Fraction(4, 2**n),
                "You gave away two flips; only the first one may be either side.",
            )

    def oracle(self, p):
        side = "two-sided" if p.kind == "coin" else "greater"
        return float(stats.binomtest(p.right, p.size, 1 / p.options, alternative=side).pvalue)

    def simulate(self, p, rng, n):
        """Repeat the experiment under H0 and see how often it is as extreme."""
        right = np.zeros(n, np.int8)
        for _ in range(p.size):
            right += rng.integers(0, p.options, n, dtype=np.uint8) == 0
        if p.kind == "guess":
            return hits(right >= p.right)
        return hits(abs(2 * right - p.size) >= 2 * p.right - p.size)

    def _sides(self, p):
        return 2 if p.kind == "coin" else 1

    def _tail(self, p, least):
        ways = sum(
            comb(p.size, k) * (p.options - 1) ** (p.size - k) for k in range(least, p.size + 1)
        )
        return Fraction(ways, p.options**p.size)
