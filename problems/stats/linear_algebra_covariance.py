"""Covariance matrices: the variance of a mixture, and which correlations can be."""

from fractions import Fraction
from math import sqrt

from prep.drills import (
    Drill,
    Params,
    Quantity,
    fraction,
    interval,
    mean,
    np,
    per_cent,
    percent,
    rounded,
    shown,
)


class PortfolioVariance(Drill):
    """w' S w: own variances, and twice the covariance."""

    id = "portfolio-variance"
    title = "The spread of a mixture"
    topics = ("linear-algebra", "probability")
    difficulty = 2
    seconds = (30, 45, 60)
    form = percent(points=0.5, quantity=Quantity.SD)

    PERIODS = 12
    """Returns per simulated history, where the best mixture is fitted."""

    def draw(self, pick, level):
        """Standard deviations in per cent; the share of the first one, also in per cent."""
        if level == 1:
            share, first, second = pick.choice(
                ((50, 30, 40), (50, 10, 24), (50, 16, 30), (60, 10, 20), (60, 20, 40),
                 (80, 15, 25), (80, 20, 60), (20, 60, 20), (60, 25, 50), (40, 30, 15))
            )  # fmt: skip
            return Params(kind="spread", share=share, sds=(first, second), rho=Fraction(0))
        while True:
            first, second = (pick.choice((10, 15, 20, 25, 30, 40)) for _ in range(2))
            rho = Fraction(pick.choice((-5, -2, 2, 5, 6, 8)), 10)
            kind, share = ("spread", pick.choice((20, 25, 40, 50, 60, 75, 80)))
            if level == 3:
                kind, share = "least", None
            p = Params(kind=kind, share=share, sds=(first, second), rho=rho)
            if first != second and (level < 3 or Fraction(1, 20) < self.exact(p) < 1):
                return p

    def form_of(self, p):
        if p.kind == "spread":
            return self.form
        return percent(points=0.5, quantity=Quantity.NUMBER)

    def exact(self, p):
        first, second, cross = self._covariances(p)
        if p.kind == "least":
            return (second - cross) / (first + second - 2 * cross)
        return sqrt(self._variance(p, p.rho)) / 100

    def wordings(self, p):
        first, second = p.sds
        rho = "uncorrelated" if p.rho == 0 else f"correlated at {float(p.rho):g}"
        if p.kind == "least":
            return (
                f"Two assets have returns with standard deviations {first}% and {second}%, {rho}. "
                f"Which share of a portfolio of the two must be in the first one to make its "
                f"variance as small as possible?",
                f"Two unbiased estimates of one quantity have standard errors {first} and "
                f"{second} and are {rho}. Which weight does the first get in the weighted mean "
                f"(weights adding up to 1) of least variance?",
                f"X and Y have standard deviations {first} and {second} and correlation "
                f"{float(p.rho):g}. For which w, as a percentage, is the variance of w X + (1 - w) "
                f"Y smallest?",
            )
        share, rest = f"{p.share}%", f"{100 - p.share}%"
        w = p.share / 100
        return (
            f"A portfolio holds {share} of its money in A and {rest} in B. Their yearly returns "
            f"have standard deviations {first}% and {second}% and are {rho}. What is the standard "
            "deviation of the portfolio's return?",
            f"An index of costs weighs wages with {share} and rents with {rest}. Their growth "
            f"rates have standard deviations of {first} and {second} percentage points and are "
            f"{rho}. How many percentage points is the standard deviation of the index's growth?",
            f"X and Y have standard deviations {first}% and {second}% and are {rho}. Find the "
            f"standard deviation of {w:g} X + {1 - w:g} Y.",
        )

    def steps(self, p):
        first, second, cross = self._covariances(p)
        sd, other = p.sds
        if p.kind == "least":
            difference = first + second - 2 * cross
            return (
                "Idea: the derivative of w' S w in w is 0.",
                f"Variances {first} and {second}, covariance {float(p.rho):g} x {sd} x {other} = "
                f"{rounded(cross)}.",
                f"First share = (second variance - covariance) / (variance of the difference) = "
                f"{rounded(second - cross)}/{rounded(difference)} = {per_cent(self.exact(p))}.",
                "Check: more than half goes to the one with the smaller standard deviation.",
            )
        w, v = Fraction(p.share, 100), 1 - Fraction(p.share, 100)
        own = f"({rounded(w)} x {sd})^2 + ({rounded(v)} x {other})^2"
        lines = (
            "Idea: add the variances of the two parts, and twice their covariance.",
            f"Own: {own} = {rounded(self._variance(p, 0), 4)}.",
        )
        if p.rho:
            lines += (
                f"Twice the covariance: 2 x {rounded(w)} x {rounded(v)} x {rounded(cross)} = "
                f"{rounded(2 * w * v * cross, 4)}.",
            )
        total = self._variance(p, p.rho)
        return (
            *lines,
            f"Square root of {rounded(total, 4)}: {per_cent(self.exact(p))}.",
            f"Check: below {rounded(w * sd + v * other)}%, what correlation 1 would give.",
        )

    def misconceptions(self, p):
        first, second, _ = self._covariances(p)
        if p.kind == "least":
            yield (
                "correlation-ignored",
                Fraction(second, first + second),
                "Those are weights by inverse variance; the covariance changes them.",
            )
            yield (
                "by-standard-deviation",
                Fraction(p.sds[1], sum(p.sds)),
                "You weighed by inverse standard deviations; variances decide.",
            )
            yield "the-other-share", 1 - self.exact(p), "That is the share of the second one."
            return
        w, v = Fraction(p.share, 100), 1 - Fraction(p.share, 100)
        yield (
            "sds-averaged",
            float(w * p.sds[0] + v * p.sds[1]) / 100,
            "You averaged the standard deviations; that holds only for correlation 1.",
        )
        if p.rho:
            yield (
                "correlation-ignored",
                sqrt(self._variance(p, 0)) / 100,
                "You left out the covariance.",
            )
            yield (
                "covariance-once",
                sqrt(self._variance(p, p.rho / 2)) / 100,
                "The covariance enters twice, once for each order.",
            )
        else:
            yield (
                "weights-not-squared",
                sqrt(w * first + v * second) / 100,
                "You averaged the variances; the weights are to be squared.",
            )

    def observable(self, p, value):
        """Spreads are simulated as variances."""
        return float(value) if p.kind == "least" else float(value) ** 2

    def oracle(self, p):
        """w' S w with numpy; the best weights solve S w = 1 up to scale."""
        first, second, cross = self._covariances(p)
        matrix = np.array([[first, cross], [cross, second]], float) / 1e4
        if p.kind == "least":
            weights = np.linalg.solve(matrix, np.ones(2))
            return float(weights[0] / weights.sum())
        weights = np.array([p.share, 100 - p.share]) / 100
        return float(np.sqrt(weights @ matrix @ weights))

    def simulate(self, p, rng, n):
        """Squared returns of the mixture; or the calmest mixture of many short histories.

        In a history the calmest mixture is a least squares fit, so its mean is unbiased.
        """
        rho = float(p.rho)
        periods = self.PERIODS if p.kind == "least" else 1
        n = n // 8 if p.kind == "least" else n
        z = rng.standard_normal((2, periods, n), dtype=np.float32)
        first = p.sds[0] * z[0] / 100
        second = p.sds[1] * (rho * z[0] + np.sqrt(1 - rho**2) * z[1]) / 100
        if p.kind == "spread":
            return mean((p.share * first + (100 - p.share) * second) ** 2 / 1e4)
        gap = second - first
        gap = gap - gap.mean(axis=0)
        return mean((gap * second).sum(axis=0) / (gap**2).sum(axis=0))

    def _covariances(self, p):
        first, second = p.sds
        return first**2, second**2, p.rho * first * second

    def _variance(self, p, rho):
        """Of the mixture, in squared percentage points."""
        w, v = Fraction(p.share, 100), 1 - Fraction(p.share, 100)
        first, second = w * p.sds[0], v * p.sds[1]
        return first**2 + second**2 + 2 * rho * first * second


class CorrelationRange(Drill):
    """No combination of the variables may have a negative variance."""

    id = "corr-psd-range"
    title = "Correlations that fit together"
    topics = ("linear-algebra", "probability")
    difficulty = 3
    seconds = (40, 60, 40)
    form = fraction()

    def draw(self, pick, level):
        if level == 3:
            return Params(kind="equal", size=pick.integer(3, 12))
        if level == 1:
            both = Fraction(pick.choice((3, 4, 5, 6, 8, 9)), 10)
            return Params(kind="least", given=(both, both))
        while True:
            first, second = (
                Fraction(pick.choice((0, 28, 60, 80, 96)) * pick.choice((1, -1)), 100)
                for _ in range(2)
            )
            if abs(first) != abs(second):
                return Params(kind="range", given=(first, second))

    def form_of(self, p):
        return interval() if p.kind == "range" else self.form

    def exact(self, p):
        if p.kind == "equal":
            return Fraction(-1, p.size - 1)
        a, b = p.given
        if p.kind == "least":
            return 2 * a * a - 1
        root = self._root((1 - a * a) * (1 - b * b))
        return a * b - root, a * b + root

    def wordings(self, p):
        if p.kind == "equal":
            n = p.size
            return (
                f"{n} random variables with variance 1 have the same correlation for every pair. "
                f"What is the smallest value that this correlation can have?",
                f"A fund wants {n} strategies of equal variance, every two of them with the same "
                f"correlation. What is the lowest value, with its sign, that this correlation can "
                f"have?",
                f"An n x n matrix with n = {n} has ones on the diagonal and r everywhere else. "
                f"What is the smallest r for which it is a correlation matrix?",
            )
        first, second = (f"{float(each):g}" for each in p.given)
        if p.kind == "least":
            return (
                f"X and Y have correlation {first}, Y and Z have correlation {first}. What is the "
                f"smallest possible correlation of X and Z?",
                f"Two analysts' forecasts each correlate at {first} with the outcome. How low can "
                f"the correlation between the two forecasts be?",
                f"In a correlation matrix of three genes, r12 = r23 = {first}. Find the smallest "
                f"value that r13 can have.",
            )
        return (
            f"X and Y have correlation {first}, Y and Z have correlation {second}. What is "
            f"the interval of all possible correlations of X and Z?",
            f"Two signals correlate with a price at {first} and at {second}. Nothing else is "
            f"known. What is the range of possible correlations between the two signals?",
            f"In a correlation matrix of three genes, r12 = {first} and r23 = {second}. Find the "
            f"interval of all possible r13.",
        )

    def steps(self, p):
        if p.kind == "equal":
            n = p.size
            return (
                "Idea: the variance of the sum of all variables must not be negative.",
                f"It is {n} + {n} x {n - 1} x r = {n} (1 + {n - 1} r).",
                f"So r >= -1/{n - 1}: {shown(self.exact(p))}.",
                "Check: two variables can have -1, very many hardly less than 0.",
            )
        a, b = p.given
        low, high = self.exact(Params(kind="range", given=p.given))
        spread = (1 - a * a) * (1 - b * b)
        return (
            "Idea: the matrix of correlations has no negative determinant.",
            f"1 + 2 a b r - a^2 - b^2 - r^2 >= 0 with a = {rounded(a)} and b = {rounded(b)}.",
            f"r = a b ± sqrt((1 - a^2)(1 - b^2)) = {rounded(a * b, 4)} ± "
            f"sqrt({rounded(spread, 4)}).",
            f"Lowest {rounded(low, 4)}, highest {rounded(high, 4)}.",
            "Check: as angles, the cosines of the sum and the difference of two angles.",
        )

    def misconceptions(self, p):
        if p.kind == "equal":
            yield "any-correlation", -1, "Only two variables can all have correlation -1."
            yield (
                "one-over-n",
                Fraction(-1, p.size),
                f"Each variable has {p.size - 1} others, not {p.size}.",
            )
            return
        a, b = p.given
        if p.kind == "least":
            yield "any-correlation", -1, "The two given correlations rule that out."
            yield (
                "product",
                a * a,
                "The product is the middle of the range, not its lower end.",
            )
            yield "given-value", a, "It need not be as high as the given ones."
            return
        yield (
            "any-correlation",
            (Fraction(-1), Fraction(1)),
            "The two given correlations narrow the range.",
        )
        spread = (1 - a * a) * (1 - b * b)
        yield (
            "root-forgotten",
            (a * b - spread, a * b + spread),
            "Take the square root of (1 - a^2)(1 - b^2).",
        )
        if a * b:
            root = self._root(spread)
            yield "centred-at-zero", (-root, root), "The middle of the range is a b, not 0."

    def oracle(self, p):
        """Correlations as cosines of angles; for equal ones the extreme eigenvalue of J - I."""
        if p.kind == "equal":
            ones = np.ones((p.size, p.size)) - np.eye(p.size)
            return float(-1 / np.linalg.eigvalsh(ones)[-1])
        first, second = np.arccos(np.array(p.given, float))
        low, high = np.cos(first + second), np.cos(first - second)
        return float(low) if p.kind == "least" else (float(low), float(high))

    def recount(self, p):
        """Try every correlation on a grid that holds the ends: which matrices are possible?"""
        if p.kind == "equal":
            steps = p.size - 1
            signs = [self._lowest_eigenvalue(p.size, -k / steps) > -1e-9 for k in range(steps + 1)]
            return Fraction(-max(k for k, possible in enumerate(signs) if possible), steps)
        a, b = (int(10_000 * each) for each in p.given)
        unit = 10_000
        r = np.arange(-unit, unit + 1, dtype=object)
        determinant = unit**3 + 2 * a * b * r - unit * (a * a + b * b + r * r)
        possible = r[determinant >= 0]
        low, high = Fraction(int(possible[0]), unit), Fraction(int(possible[-1]), unit)
        return low if p.kind == "least" else (low, high)

    def _lowest_eigenvalue(self, size, rho):
        return np.linalg.eigvalsh((1 - rho) * np.eye(size) + rho)[0]

    def _root(self, square):
        """Exact: the numbers are drawn so that this is rational."""
        return Fraction(round(sqrt(square) * 10_000), 10_000)
