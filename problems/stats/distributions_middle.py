"""The runner-up and the median of a few random numbers."""

from fractions import Fraction

from prep.drills import PROBABILITY, Drill, Params, hits, listed, np, rounded, shown, special


class SecondLargestCdf(Drill):
    """The second largest stays below a bound if at most one passes it."""

    id = "second-largest-cdf"
    title = "The runner-up stays below"
    topics = ("distributions",)
    difficulty = 3
    seconds = (30, 40, 45)
    form = PROBABILITY

    def draw(self, pick, level):
        number = (3, pick.integer(4, 5), pick.integer(3, 4))[level - 1]
        bound = pick.choice((50, 60, 70, 80, 90) if level < 3 else (60, 70, 80))
        return Params(number=number, bound=100 - bound if level == 3 else bound, low=level == 3)

    def exact(self, p):
        return self._at_most_one(p, self._inside(p))

    def wordings(self, p):
        which, side = ("second smallest", "above") if p.low else ("second largest", "below")
        rank = "second cheapest" if p.low else "second highest"
        sign = ">" if p.low else "<"
        return (
            f"{p.number} numbers are drawn independently and uniformly from [0, 100]. What is the "
            f"probability that the {which} is {side} {p.bound}?",
            f"{p.number} sealed bids are independent and uniform between $0 and $100. How likely "
            f"is it that the {rank} bid is {side} ${p.bound}?",
            f"X1 to X{p.number} are independent and uniform on [0, 100], and Y is the {which} of "
            f"them. Find P(Y {sign} {p.bound}).",
        )

    def steps(self, p):
        t, n = self._inside(p), p.number
        side = "above" if p.low else "below"
        stays, leaves = rounded(t), rounded(1 - t)
        return (
            f"Idea: the {'second smallest' if p.low else 'second largest'} is {side} {p.bound} if "
            "at most one number is on the other side.",
            f"All {side}: {stays}^{n} = {rounded(t**n)}.",
            f"Exactly one not: {n} x {stays}^{n - 1} x {leaves} = "
            f"{rounded(n * t ** (n - 1) * (1 - t))}.",
            f"P = {shown(self.exact(p), 4)}.",
            f"Check: more than {rounded(t**n)}, the chance that all are {side}.",
        )

    def misconceptions(self, p):
        t, n = self._inside(p), p.number
        yield (
            "all-of-them",
            t**n,
            "You asked all numbers to be on that side; one may be on the other.",
        )
        yield (
            "one-set-aside",
            t ** (n - 1),
            "You set one fixed number aside; any of them may be the one on the other side.",
        )
        yield (
            "exactly-one-only",
            n * t ** (n - 1) * (1 - t),
            "That is exactly one on the other side; none is fine too.",
        )

    def oracle(self, p):
        """scipy's law of the number of draws on the other side."""
        return float(special.bdtr(1, p.number, float(1 - self._inside(p))))

    def simulate(self, p, rng, n):
        values = np.sort(100 * rng.random((p.number, n), dtype=np.float32), axis=0)
        return hits(values[1] > p.bound if p.low else values[-2] < p.bound)

    def _inside(self, p):
        """P(one number is on the wanted side of the bound)."""
        return Fraction(100 - p.bound if p.low else p.bound, 100)

    def _at_most_one(self, p, t):
        return t**p.number + p.number * t ** (p.number - 1) * (1 - t)


class MedianOfThree(Drill):
    """The median of three is below a bound if at least two are."""

    id = "median-of-three"
    title = "The middle one of three"
    topics = ("distributions",)
    difficulty = 3
    seconds = (30, 40, 60)
    form = PROBABILITY

    MIDDLES = tuple(
        (Fraction(k, 10), Fraction(m, 10))
        for k, m in ((1, 5), (2, 5), (2, 6), (2, 8), (3, 7), (4, 6), (4, 8), (5, 8), (5, 9), (1, 9))
    )

    def draw(self, pick, level):
        if level == 1:
            shares = (Fraction(0), Fraction(pick.choice((2, 3, 4, 6, 7, 8)), 10))
            return Params(low=0, length=1, shares=shares)
        low, length = pick.integer(1, 4) * 10, pick.choice((20, 40, 50, 100))
        if level == 2:
            shares = (Fraction(0), Fraction(pick.choice((1, 3, 4, 6, 7, 9)), 10))
        else:
            shares = pick.choice(self.MIDDLES)
        return Params(low=low, length=length, shares=shares)

    def exact(self, p):
        first, second = map(self._below, p.shares)
        return second - first

    def wordings(self, p):
        low, high = p.low, p.low + p.length
        bounds = [rounded(p.low + p.length * share) for share in p.shares]
        if p.shares[0]:
            where, plain = f"between {bounds[0]} and {bounds[1]}", f"{bounds[0]} < M < {bounds[1]}"
        else:
            where, plain = f"below {bounds[1]}", f"M < {bounds[1]}"
        return (
            f"Three numbers are drawn independently and uniformly from [{low}, {high}]. What is "
            f"the probability that their median is {where}?",
            f"Three sensors each report an independent value, uniform between {low} and {high}, "
            f"and a controller takes the middle one. How likely is it to lie {where}?",
            f"M is the median of three independent uniform variables on [{low}, {high}]. Find "
            f"P({plain}).",
        )

    def steps(self, p):
        lines = ["Idea: the median is below a bound if two or three of the numbers are."]
        if p.low or p.length != 1:
            lines.append(f"Shares of the interval: {listed(rounded(u) for u in p.shares if u)}.")
        for u in p.shares:
            if u:
                lines.append(
                    f"Below u = {rounded(u)}: 3u^2 (1 - u) + u^3 = {rounded(self._below(u))}."
                )
        if p.shares[0]:
            lines.append(f"Difference: {shown(self.exact(p), 4)}.")
        return (*lines, "Check: at the middle of the interval it is 1/2, by symmetry.")

    def misconceptions(self, p):
        first, second = p.shares
        yield (
            "single-number",
            second - first,
            "That is for a single number; the median of three is drawn to the middle.",
        )
        yield (
            "all-three",
            second**3 - first**3,
            "That is for the largest of the three; the median needs only two below.",
        )
        yield (
            "two-fixed-ones",
            second**2 - first**2,
            "You asked two fixed numbers to be below; any two of the three will do.",
        )
        if first:
            yield (
                "two-inside",
                self._below(second - first),
                "Two numbers need not lie inside: one below, one inside and one above will do.",
            )

    def oracle(self, p):
        """Integrate the density: one number at x, one on each side."""
        nodes, weights = np.polynomial.legendre.leggauss(6)  # exact for this quadratic
        low, high = map(float, p.shares)
        x = low + (high - low) * (nodes + 1) / 2
        return float(weights @ (6 * x * (1 - x))) * (high - low) / 2

    def simulate(self, p, rng, n):
        values = p.low + p.length * rng.random((3, n), dtype=np.float32)
        middle = np.sort(values, axis=0)[1]
        low, high = (float(p.low + p.length * share) for share in p.shares)
        return hits((middle < high) & (middle > low))

    def _below(self, u):
        return 3 * u**2 - 2 * u**3
