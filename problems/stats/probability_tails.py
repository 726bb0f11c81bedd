"""How large a tail can be when only the mean, or mean and spread, are known."""

from fractions import Fraction
from statistics import NormalDist

from prep.drills import PROBABILITY, Drill, Params, np, rounded, shown


class ChebyshevMarkov(Drill):
    """Push as much mass as the moments allow to where it just counts."""

    id = "chebyshev-markov"
    title = "At most how likely?"
    topics = ("probability",)
    difficulty = 1
    seconds = (15, 15, 30)
    form = PROBABILITY

    def draw(self, pick, level):
        if level == 1:
            middle = pick.integer(2, 12)
            return Params(
                kind="mean", middle=middle, spread=None, bound=middle + pick.integer(2, 30)
            )
        while True:
            twelfths = pick.choice((15, 16, 18, 20, 24, 28, 30, 36, 42, 48, 60))  # of the spread
            spread = pick.integer(2, 24)
            distance, rest = divmod(twelfths * spread, 12)
            if not rest:
                break
        middle = 10 * pick.integer(3, 20) + 10 * distance
        kind = "both-sides" if level == 2 else "one-side"
        return Params(kind=kind, middle=middle, spread=spread, bound=distance)

    def exact(self, p):
        if p.kind == "mean":
            return Fraction(p.middle, p.bound)
        ratio = Fraction(p.spread, p.bound) ** 2
        return ratio if p.kind == "both-sides" else ratio / (1 + ratio)

    def wordings(self, p):
        m, s, d = p.middle, p.spread, p.bound
        if p.kind == "mean":
            return (
                f"X >= 0 has mean {m}. What is the largest possible value of P(X >= {d})?",
                f"Deliveries take {m} days on average, and nothing else is known. At most which "
                f"share of them can take {d} days or more?",
                f"The pages of a site load in {m} s on average. With no other knowledge, what is "
                f"the best upper bound on the probability that a page takes at least {d} s?",
            )
        if p.kind == "both-sides":
            return (
                f"X has mean {m} and standard deviation {s}. What is the largest possible value of "
                f"P(|X - {m}| >= {d})?",
                f"Scores have mean {m} and standard deviation {s}, their distribution is unknown. "
                f"At most which share can lie {d} or more away from the mean, on either side?",
                f"A process has mean {m} and standard deviation {s}. Nothing else is known. Give "
                f"the best upper bound on the probability of a value <= {m - d} or >= {m + d}.",
            )
        return (
            f"X has mean {m} and standard deviation {s}. What is the largest possible value of "
            f"P(X >= {m + d})?",
            f"Daily demand has mean {m} and standard deviation {s}, its distribution is unknown. "
            f"At most how likely is a demand of {m + d} or more?",
            f"A process has mean {m} and standard deviation {s}. Nothing else is known. Give the "
            f"best possible lower-tail bound: the largest probability of a value <= {m - d}.",
        )

    def steps(self, p):
        value = shown(self.exact(p))
        if p.kind == "mean":
            return (
                f"Idea (Markov): a share q at {p.bound} or more adds at least {p.bound} q to the "
                "mean.",
                f"{p.bound} q <= {p.middle}, so q <= {value}.",
                f"Check: mass q on {p.bound} and the rest on 0 attains it.",
            )
        k = rounded(Fraction(p.bound, p.spread))
        first = f"k = {p.bound}/{p.spread} = {k} standard deviations."
        if p.kind == "both-sides":
            return (
                "Idea (Chebyshev): mass q at least k sd away adds at least q k^2 variances.",
                first,
                f"q <= 1/k^2 = {value}.",
                "Check: half of q on either side at that distance, the rest on the mean, attains "
                "it.",
            )
        return (
            "Idea (Cantelli): on one side only, the mean has to be balanced by the rest.",
            first,
            f"Mass q at k sd above the mean, the rest 1/k sd below: q = 1/(1 + k^2) = {value}.",
            "Check: less than the two-sided bound 1/k^2.",
        )

    def misconceptions(self, p):
        if p.kind == "mean":
            yield (
                "squared",
                Fraction(p.middle, p.bound) ** 2,
                "Squares belong to Chebyshev's bound, which needs the standard deviation.",
            )
            yield (
                "distance-from-mean",
                Fraction(p.middle, p.bound + p.middle),
                f"Compare the mean with {p.bound} itself.",
            )
            return
        k = Fraction(p.bound, p.spread)
        tail = NormalDist().cdf(-float(k))
        if p.kind == "both-sides":
            yield "not-squared", 1 / k, "Square the number of standard deviations: 1/k^2."
            yield "normal-tail", 2 * tail, "That is for a normal law; the law is unknown."
            yield "one-side", 1 / (1 + k * k), "That is the bound for one side only."
            return
        yield "both-sides", 1 / k**2, "That bounds both sides together; one side allows less."
        yield (
            "half-of-both-sides",
            1 / (2 * k**2),
            "A law need not be symmetric: one side may hold more than half of that.",
        )
        yield "normal-tail", tail, "That is for a normal law; the law is unknown."

    def oracle(self, p):
        """Linear programming over all laws on a grid that holds the extreme points."""
        from scipy.optimize import linprog

        if p.kind == "mean":
            points = np.arange(0.0, 3 * p.bound + 1)
            counted, moments, totals = points >= p.bound, [points**0, points], [1.0, p.middle]
        else:  # around the mean, in units of the spread over 2k
            k = p.bound / p.spread
            points = np.arange(-200, 201) / (2 * k)
            points = np.append(points, [-k, k])
            counted = points >= k - 1e-12
            if p.kind == "both-sides":
                counted |= points <= -k + 1e-12
            moments, totals = [points**0, points, points**2], [1.0, 0.0, 1.0]
        best = linprog(-counted.astype(float), A_eq=moments, b_eq=totals, method="highs")
        return float(-best.fun)

    def recount(self, p):
        """Try laws on two points (three for both sides) and keep the largest tail."""
        if p.kind == "mean":
            return max(
                Fraction(p.middle - low, high - low)
                for low in range(p.middle)
                for high in range(p.bound, 3 * p.bound)
            )
        variance = Fraction(p.spread) ** 2
        reach = [p.bound + Fraction(step, 4) for step in range(200)]
        if p.kind == "both-sides":  # mean and two points at the same distance
            return max(variance / distance**2 for distance in reach)
        best = Fraction(0)
        for high in reach:  # the other point balances the mean; its mass follows
            low = -variance / high
            best = max(best, -low / (high - low))
        return best
