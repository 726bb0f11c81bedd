"""Two groups as one: means and spreads of the whole."""

from fractions import Fraction
from math import sqrt

from prep.drills import Drill, Params, Quantity, decimal, mean, np, rounded, shown


class PoolMeanSd(Drill):
    """Variance of the whole = variance within groups + variance between their means."""

    id = "pool-mean-sd"
    title = "Two groups as one"
    topics = ("inference",)
    difficulty = 2
    seconds = (15, 40, 60)
    form = decimal(rtol=0.02)
    gap = 0.05

    def draw(self, pick, level):
        share = Fraction(*pick.choice(((1, 2), (1, 4), (3, 4), (1, 5), (4, 5), (2, 5), (3, 5))))
        total = 20 * pick.integer(2, 10)
        first = 5 * pick.integer(6, 12) if level == 1 else 5 * pick.integer(8, 20)
        apart = (10, 15, 20, 25) if level == 1 else (6, 8, 10, 12, 20, 30)
        return Params(
            kind=("mean", "sd", "second")[level - 1],
            sizes=(int(total * share), int(total * (1 - share))),
            means=(first, first + pick.choice((-1, 1)) * pick.choice(apart)),
            sds=tuple(pick.integer(2, 9 if level == 2 else 15) for _ in range(2)),
        )

    def form_of(self, p):
        return decimal(rtol=0.02, quantity=Quantity.NUMBER if p.kind == "mean" else Quantity.SD)

    def exact(self, p):
        if p.kind == "mean":
            return self._mean(p)
        return Fraction(p.sds[1]) if p.kind == "second" else sqrt(self._variance(p))

    def written(self, p):
        if p.kind != "sd":
            return str(self.exact(p))
        return f"sqrt({self._variance(p)})"

    def wordings(self, p):
        (n, m), (a, b), (s, t) = p.sizes, p.means, p.sds
        if p.kind == "mean":
            return (
                f"A class of {n} has a mean score of {a}, another of {m} has {b}. What is the mean "
                "score of all pupils?",
                f"{n} measurements average {a}, {m} further ones {b}. Find the average of all.",
                f"On {n} days a shop took ${a} per customer on average, on {m} others ${b}, with "
                "equally many customers every day. How much per customer over all days?",
            )
        if p.kind == "sd":
            return (
                f"A class of {n} has mean {a} and standard deviation {s}; another of {m} has mean "
                f"{b} and standard deviation {t} (both with divisor n). What is the standard "
                "deviation of all pupils together, with divisor n?",
                f"Machine A made {n} parts, machine B {m}. Lengths: A mean {a}, sd {s}; B mean "
                f"{b}, sd {t}. Find the sd of all parts together (divisor n throughout).",
                f"Two data sets: n = {n}, mean {a}, population sd {s}; n = {m}, mean {b}, "
                f"population sd {t}. Merge them and give the population sd.",
            )
        overall, variance = (f"{float(each):.8g}" for each in (self._mean(p), self._variance(p)))
        return (
            f"All {n + m} pupils have mean {overall} and variance {variance}. The {n} of class A "
            f"have mean {a} and standard deviation {s} (divisor n throughout). What is the "
            f"standard deviation of the other {m}, class B?",
            f"{n + m} parts have mean {overall} and variance {variance}; {n} of them, from machine "
            f"A, have mean {a} and variance {s**2}. Find the standard deviation of the {m} others "
            "(divisor n throughout).",
            f"A data set of {n + m} values has mean {overall} and population variance {variance}. "
            f"Remove {n} values of mean {a} and population sd {s}. Which population sd do the "
            f"remaining {m} have?",
        )

    def steps(self, p):
        (n, m), (a, b), (s, t) = p.sizes, p.means, p.sds
        overall = rounded(self._mean(p), 4)
        w, v = (rounded(Fraction(size, n + m)) for size in p.sizes)
        if p.kind == "mean":
            return (
                "Idea: weigh the means by the sizes.",
                f"({n} x {a} + {m} x {b}) / {n + m} = {shown(self._mean(p))}.",
                "Check: between the means, nearer to that of the larger group."
                if n != m
                else "Check: half-way between the means, as the groups are equally large.",
            )
        within = Fraction(n * s**2 + m * t**2, n + m)
        between = self._variance(p) - within
        if p.kind == "sd":
            return (
                "Idea: variance = mean variance within groups + variance of the group means.",
                f"Within: {w} x {s**2} + {v} x {t**2} = {rounded(within, 4)}.",
                f"Between: {w} x {v} x ({a} - {b})^2 = {rounded(between, 4)}.",
                f"sqrt({rounded(self._variance(p), 4)}) = {rounded(self.exact(p))}.",
                "Check: the between part makes it larger than a mere average.",
            )
        return (
            "Idea: undo the pooling: first the other mean, then the other variance.",
            f"Mean of the others: ({n + m} x {overall} - {n} x {a}) / {m} = {b}.",
            f"Between: {w} x {v} x ({a} - {b})^2 = {rounded(between, 4)}; within: "
            f"{rounded(self._variance(p), 4)} - {rounded(between, 4)} = {rounded(within, 4)}.",
            f"({rounded(within, 4)} - {w} x {s**2}) / {v} = {t**2}, root {t}.",
            "Check: pool again with these and the overall variance comes back.",
        )

    def misconceptions(self, p):
        (n, m), (a, b), (s, t) = p.sizes, p.means, p.sds
        whole = n + m
        if p.kind == "mean":
            if n != m:
                yield (
                    "unweighted",
                    Fraction(a + b, 2),
                    "You gave both groups the same weight; weigh them by size.",
                )
                yield (
                    "weights-swapped",
                    Fraction(m * a + n * b, whole),
                    "You weighed each mean by the other group's size.",
                )
            else:
                yield "sum", a + b, "That is the sum of the means."
            return
        within = Fraction(n * s**2 + m * t**2, whole)
        if p.kind == "sd":
            yield (
                "between-dropped",
                sqrt(within),
                "The means differ too: add the variance between the groups.",
            )
            yield (
                "sds-averaged",
                Fraction(n * s + m * t, whole),
                "Average variances, not standard deviations, and add the part between the means.",
            )
            yield (
                "difference-of-means-as-variance",
                sqrt(within + Fraction(n * m, whole**2) * abs(a - b)),
                "The difference of the means enters squared.",
            )
            return
        rest = (whole * self._variance(p) - n * s**2) / m
        yield (
            "between-dropped",
            sqrt(rest),
            "Part of the overall variance comes from the different means: take it off first.",
        )
        if whole * sqrt(self._variance(p)) > n * s:
            yield (
                "sds-averaged",
                (whole * sqrt(self._variance(p)) - n * s) / m,
                "Standard deviations do not average; variances do, once the means are equal.",
            )

    def oracle(self, p):
        """Raw moments: mean of squares less square of the mean, of the whole or of the rest."""
        (n, m), means, sds = p.sizes, p.means, p.sds
        if p.kind == "mean":
            return Fraction(
                sum(size * each for size, each in zip(p.sizes, means, strict=True)), n + m
            )
        squares = [Fraction(sd**2 + each**2) for sd, each in zip(sds, means, strict=True)]
        if p.kind == "sd":
            second = (n * squares[0] + m * squares[1]) / (n + m)
            return sqrt(second - self._mean(p) ** 2)
        total = (n + m) * (self._variance(p) + self._mean(p) ** 2)
        left = ((n + m) * self._mean(p) - n * means[0]) / m
        return sqrt((total - n * squares[0]) / m - left**2)

    def simulate(self, p, rng, n):
        """Draw members of the whole: half the squared difference of two has its variance."""
        if p.kind == "mean":
            return mean(self._members(p, rng, n))
        return mean((self._members(p, rng, n) - self._members(p, rng, n)) ** 2 / 2)

    def observable(self, p, value):
        """The mean, or the variance of the whole that the answer implies."""
        if p.kind == "mean":
            return float(value)
        if p.kind == "sd":
            return float(value) ** 2
        weight = p.sizes[1] / sum(p.sizes)
        return float(self._variance(p)) + weight * (float(value) ** 2 - p.sds[1] ** 2)

    def _members(self, p, rng, n):
        """Members of a whole whose groups have two equally likely values each."""
        first = rng.random(n) < p.sizes[0] / sum(p.sizes)
        sign = 2.0 * rng.integers(0, 2, n) - 1
        return np.where(first, *p.means) + sign * np.where(first, *p.sds)

    def _mean(self, p):
        (n, m), (a, b) = p.sizes, p.means
        return Fraction(n * a + m * b, n + m)

    def _variance(self, p):
        """Variance of the whole, with divisor n."""
        (n, m), (a, b), (s, t) = p.sizes, p.means, p.sds
        return Fraction(n * s**2 + m * t**2, n + m) + Fraction(n * m * (a - b) ** 2, (n + m) ** 2)
