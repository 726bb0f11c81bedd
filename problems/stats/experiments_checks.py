"""Reading an A/B test: the z of two shares, and a suspicious split."""

from fractions import Fraction
from math import isqrt, sqrt

from prep.drills import (
    Drill,
    Params,
    decimal,
    listed,
    mean,
    np,
    rounded,
    stats,
)


class AbZTwoProp(Drill):
    """Under the null both arms share one rate: pool it for the standard error."""

    id = "ab-z-two-prop"
    title = "Did the new version win?"
    topics = ("experiments", "inference")
    difficulty = 2
    seconds = (40, 50, 60)
    form = decimal(rtol=0.03)
    floor = 1 << 13
    block = 1 << 13

    def draw(self, pick, level):
        sizes = {
            1: ((200, 200), (800, 800), (5000, 5000)),
            2: ((200, 200), (400, 400), (800, 800), (1000, 1000), (2000, 2000)),
            3: ((100, 400), (400, 100), (300, 600), (1000, 250), (900, 300)),
        }[level]
        n, m = pick.choice(sizes)
        pooled = Fraction(50 if level == 1 else pick.choice((10, 20, 30)), 100)
        while True:
            steps = pick.choice((1, -1)) * Fraction(pick.integer(4, 14), 4)
            error = sqrt(pooled * (1 - pooled) * (Fraction(1, n) + Fraction(1, m)))
            wins = round(m * (float(pooled) + float(steps) * error * n / (n + m)))
            other = (n + m) * pooled - wins
            if 0 < other < n and 0 < wins < m:
                return Params(sizes=(n, m), wins=(int(other), wins))

    def exact(self, p):
        return float(self._lead(p)) / sqrt(self._variance(p))

    def wordings(self, p):
        (n, m), (k, j) = p.sizes, p.wins
        return (
            f"{k} of {n} users of version A convert, {j} of {m} of version B. Find the z-statistic "
            "of B minus A, with the pooled rate in the standard error.",
            f"Letters that got a reply: {k} of {n} old ones, {j} of {m} new ones. For the "
            "two-proportion z-test with pooled variance, what is z (new minus old, no continuity "
            "correction)?",
            f"Independent samples show x1 = {k} of n1 = {n} and x2 = {j} of n2 = {m} successes. "
            "Compute z = (p2 - p1) / SE for H0: p1 = p2, SE from the pooled share.",
        )

    def steps(self, p):
        (n, m), (k, j) = p.sizes, p.wins
        pooled, error = Fraction(k + j, n + m), rounded(sqrt(self._variance(p)))
        return (
            "Idea: under the null there is one rate; estimate it from both arms together.",
            f"Pooled: ({k} + {j}) / ({n} + {m}) = {rounded(pooled)}.",
            f"SE: sqrt({rounded(pooled)} x {rounded(1 - pooled)} x (1/{n} + 1/{m})) = {error}.",
            f"z = ({rounded(Fraction(j, m), 4)} - {rounded(Fraction(k, n), 4)}) / {error} = "
            f"{rounded(self.exact(p))}.",
            "Check: positive when B is ahead.",
        )

    def misconceptions(self, p):
        (n, m), (k, j) = p.sizes, p.wins
        pooled, lead = Fraction(k + j, n + m), float(self._lead(p))
        spread = pooled * (1 - pooled)
        yield (
            "error-of-one-arm",
            lead / sqrt(spread / m),
            "You used the standard error of one arm; the variances of both add.",
        )
        yield (
            "errors-added",
            lead / (sqrt(spread / n) + sqrt(spread / m)),
            "You added the standard errors; their squares add.",
        )
        yield (
            "sd-for-standard-error",
            lead / sqrt(spread),
            "You divided by the spread of one user's outcome; take the error of the rates.",
        )
        yield (
            "one-big-sample",
            lead / sqrt(spread / (n + m)),
            "You divided by the total size; a difference needs 1/n1 + 1/n2.",
        )

    def oracle(self, p):
        """The root of scipy's chi-squared of the table, without correction, with its sign."""
        table = [[k, n - k] for k, n in zip(p.wins, p.sizes, strict=True)]
        squared = stats.chi2_contingency(table, correction=False).statistic
        return float(np.sign(float(self._lead(p))) * np.sqrt(squared))

    def simulate(self, p, rng, n):
        """Both arms with one rate for everyone: squared difference of the rates seen."""
        rate = sum(p.wins) / sum(p.sizes)
        shares = [rng.binomial(size, rate, n) / size for size in p.sizes]
        return mean((shares[1] - shares[0]) ** 2)

    def observable(self, p, value):
        """The squared standard error that a z of this size claims."""
        return (float(self._lead(p)) / float(value)) ** 2

    def _lead(self, p):
        return Fraction(p.wins[1], p.sizes[1]) - Fraction(p.wins[0], p.sizes[0])

    def _variance(self, p):
        pooled = Fraction(sum(p.wins), sum(p.sizes))
        return pooled * (1 - pooled) * sum(Fraction(1, size) for size in p.sizes)


class SrmChi2(Drill):
    """Squared deviations over the expected counts, summed over all arms."""

    id = "srm-chi2"
    title = "Was the traffic split as planned?"
    topics = ("experiments", "inference")
    difficulty = 2
    seconds = (25, 40, 45)
    form = decimal(rtol=0.03)
    floor = 1 << 13
    block = 1 << 13

    def draw(self, pick, level):
        whole = pick.choice((1000, 2000, 5000, 10000, 20000))
        planned = (1, 1)
        if level == 2:
            planned = pick.choice(((4, 1), (9, 1), (3, 1)))
        if level == 3:
            planned, whole = (1, 1, 1), pick.choice((1500, 3000, 6000, 9000, 12000))
        unit = isqrt(whole) // 4
        off = [pick.choice((-1, 1)) * pick.integer(unit, 4 * unit) for _ in planned[1:]]
        expected = [whole * part // sum(planned) for part in planned]
        off = [-sum(off), *off]
        counts = tuple(e + 5 * round(d / 5) for e, d in zip(expected, off, strict=True))
        if sum(counts) != whole or not 1 <= self._chi2(counts, expected) <= 20:
            return self.draw(pick, level)
        return Params(planned=planned, expected=tuple(expected), counts=counts)

    def exact(self, p):
        return float(self._chi2(p.counts, p.expected))

    def wordings(self, p):
        counts, planned = listed(p.counts), " : ".join(map(str, p.planned))
        if len(p.planned) == 2:
            shares = "/".join(rounded(Fraction(100 * e, sum(p.expected))) for e in p.expected)
        else:
            shares = "equal"
        split = f"a {shares} split" if len(p.planned) == 2 else "equal shares"
        return (
            f"An experiment planned with {split} counts {counts} users in its arms. What is the "
            "chi-squared statistic of the check for a sample ratio mismatch?",
            f"Parcels are sent to {'two' if len(p.planned) == 2 else 'three'} depots at random in "
            f"the ratio {planned}. Of {sum(p.counts)} parcels, {counts} went to them, in this "
            "order. Find chi-squared for the planned ratio.",
            f"Observed counts: {counts}. Under H0 the probabilities are in the ratio {planned}. "
            "Compute Pearson's chi-squared statistic.",
        )

    def steps(self, p):
        off = [c - e for c, e in zip(p.counts, p.expected, strict=True)]
        terms = " + ".join(f"{d}^2/{e}" for d, e in zip(map(abs, off), p.expected, strict=True))
        return (
            "Idea: sum (observed - expected)^2 / expected over all arms.",
            f"Expected: {listed(p.expected)}; off by {listed(off)}.",
            f"{terms} = {rounded(self.exact(p))}.",
            f"Check: by chance it would be about {len(off) - 1} on average.",
        )

    def misconceptions(self, p):
        off = [abs(c - e) for c, e in zip(p.counts, p.expected, strict=True)]
        pairs = list(zip(off, p.expected, strict=True))
        last = pairs[-1]
        yield (
            "last-arm-only",
            last[0] ** 2 / last[1],
            "You took one arm only; every arm adds a term.",
        )
        yield (
            "not-squared",
            sum(d / e for d, e in pairs),
            "You did not square the deviations.",
        )
        yield (
            "divided-by-total",
            sum(d**2 for d in off) / sum(p.expected),
            "You divided by the total; divide each square by its own expected count.",
        )
        if len(set(p.planned)) > 1:
            even = sum(p.counts) / len(p.counts)
            yield (
                "even-split-assumed",
                sum((c - even) ** 2 for c in p.counts) / even,
                "You expected equal counts; the plan was an uneven split.",
            )

    def oracle(self, p):
        return float(stats.chisquare(p.counts, p.expected).statistic)

    def simulate(self, p, rng, n):
        """Split the traffic as planned, again and again: squared deviation of all the arms."""
        seen = rng.multinomial(sum(p.counts), np.array(p.planned) / sum(p.planned), n)
        return mean(((seen - np.array(p.expected)) ** 2).sum(axis=1).astype(np.float64))

    def observable(self, p, value):
        """The mean of all squared deviations for which the seen ones amount to this statistic.

        With k arms alike, or two of any size, chi-squared is k - 1 on average.
        """
        seen = sum((c - e) ** 2 for c, e in zip(p.counts, p.expected, strict=True))
        return (len(p.counts) - 1) * seen / float(value)

    def _chi2(self, counts, expected):
        return sum(Fraction((c - e) ** 2, e) for c, e in zip(counts, expected, strict=True))
