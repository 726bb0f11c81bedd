"""Estimates from a handful of data: maximum likelihood and the method of moments."""

from fractions import Fraction
from math import log

from prep.drills import Drill, Params, fraction, listed, np, ratio, rounded, shown


class MleOrMom(Drill):
    """Write down the likelihood, or match the mean; the two need not agree."""

    id = "mle-or-mom"
    title = "Fit a law to a few numbers"
    topics = ("inference", "distributions")
    difficulty = 2
    seconds = (20, 30, 45)
    form = fraction()

    def draw(self, pick, level):
        if level == 1:
            family = pick.choice(("exponential", "geometric", "poisson"))
            data = (pick.integer(2, 9), *(pick.integer(1, 9) for _ in range(pick.integer(2, 4))))
            return Params(family=family, method="likelihood", data=data, cut=0, limit=0)
        if level == 2:
            data = tuple(pick.integer(2, 12) for _ in range(pick.integer(3, 5)))
            method = pick.choice(("likelihood", "moments"))
            return Params(family="uniform", method=method, data=data, cut=0, limit=0)
        limit = pick.choice((8, 10, 12))
        data = tuple(pick.integer(1, limit - 1) for _ in range(pick.integer(2, 4)))
        return Params(family="censored", method="likelihood", data=data, limit=limit,
                      cut=pick.integer(1, 3))  # fmt: skip

    def exact(self, p):
        n, total = len(p.data), sum(p.data)
        if p.family == "uniform":
            return Fraction(2 * total, n) if p.method == "moments" else Fraction(max(p.data))
        if p.family == "poisson":
            return Fraction(total, n)
        exposure = total + p.cut * p.limit if p.family == "censored" else total
        return Fraction(n, exposure)

    def wordings(self, p):
        data = listed(p.data)
        if p.family == "uniform":
            return self._uniform_wordings(p, data)
        if p.family == "censored":
            return self._censored_wordings(p, data)
        return {
            "exponential": (
                f"Waiting times of {data} minutes are independent and exponential. What is the "
                "maximum likelihood estimate of the rate per minute?",
                f"Components fail after {data} years; lifetimes are independent with density "
                "r e^(-r t). Estimate the failure rate r per year by maximum likelihood.",
                f"Find the r > 0 that maximises the likelihood of the independent observations "
                f"{data} from the density r exp(-r x), x > 0.",
            ),
            "geometric": (
                f"In independent rounds of a game you needed {data} tries up to and including the "
                "first success; all tries are independent with the same success probability. Give "
                "its maximum likelihood estimate.",
                f"Robots pick parts until the first miss; the picks counted, with the miss, are "
                f"{data}. All picks are independent and miss with one probability p. Which p is "
                "most likely in the sense of maximum likelihood?",
                f"P(X = k) = (1 - p)^(k - 1) p for k = 1, 2, ... Find the maximum likelihood "
                f"estimate of p from independent observations {data}.",
            ),
            "poisson": (
                f"On successive days a shop has {data} returns; take them as independent Poisson "
                "counts with one mean. What is the maximum likelihood estimate of the mean?",
                f"A detector counts {data} events in equal, independent intervals. Estimate the "
                "Poisson rate per interval by maximum likelihood.",
                f"Find the m that maximises the likelihood of independent Poisson(m) observations "
                f"{data}.",
            ),
        }[p.family]

    def _uniform_wordings(self, p, data):
        how = "by maximum likelihood" if p.method == "likelihood" else "by the method of moments"
        return (
            f"Independent observations {data} are uniform on [0, c] with unknown c > 0. Estimate c "
            f"{how}.",
            f"A bus comes every c minutes; your waits, independent and uniform between 0 and c, "
            f"were {data} minutes. What is the estimate of c {how}?",
            f"A machine cuts rods of random length, independently, every length between 0 and c cm "
            f"being equally likely. You measure {data} cm. Which value of c do you find {how}?",
        )

    def _censored_wordings(self, p, data):
        rest = f"{p.cut} more {'was' if p.cut == 1 else 'were'}"
        number = len(p.data) + p.cut
        return (
            f"{number} lamps with independent exponential lifetimes are watched for {p.limit} "
            f"months. {len(p.data)} fail, after {data} months; {rest} still alight at the end. "
            "What is the maximum likelihood estimate of the failure rate per month?",
            f"Of {number} customers, all followed for {p.limit} weeks, {len(p.data)} left, "
            f"after {data} weeks; {rest} still there at the end. Times to leaving are independent "
            "and exponential. Estimate the rate of leaving per week by maximum likelihood.",
            f"X1, ..., X{number} are independent with density r exp(-r x); you see min(X, "
            f"{p.limit}): {data}, and {p.cut} x the value {p.limit}. Find the maximum likelihood "
            "estimate of r.",
        )

    def steps(self, p):
        n, total, answer = len(p.data), sum(p.data), shown(self.exact(p))
        added = " + ".join(map(str, p.data))
        if p.family == "uniform":
            if p.method == "moments":
                return (
                    "Idea: set the mean of the law, c/2, equal to the average.",
                    f"Average: ({added}) / {n} = {shown(Fraction(total, n))}; twice that is "
                    f"{answer}.",
                    f"Check: it may even lie below the largest value, {max(p.data)}.",
                )
            return (
                "Idea: the likelihood is c^-n for c at or above all values, and 0 below.",
                f"It falls in c, so take the smallest possible c: the maximum, {answer}.",
                "Check: it is never too large, so it is biased downwards.",
            )
        if p.family == "poisson":
            return (
                "Idea: the log-likelihood is (sum) ln m - n m; its slope is 0 at the average.",
                f"({added}) / {n} = {answer}.",
                "Check: between the smallest and the largest count.",
            )
        if p.family == "geometric":
            return (
                "Idea: each observation is a run of tries that ends with one event.",
                f"{n} such events in {added} = {total} tries: {answer}.",
                "Check: a probability, the reciprocal of the average.",
            )
        watched = f" + {p.cut} x {p.limit}" if p.cut else ""
        exposure = total + p.cut * p.limit if p.cut else total
        return (
            "Idea: d events in a total time T have likelihood r^d e^(-r T), largest at r = d/T.",
            f"Time watched: {added}{watched} = {exposure}.",
            f"Events: {n}. Rate: {ratio(n, exposure)}.",
            f"Check: one event per {rounded(Fraction(exposure, n))} units of time.",
        )

    def misconceptions(self, p):
        n, total = len(p.data), sum(p.data)
        average = Fraction(total, n)
        if p.family == "uniform":
            yield from self._wrong_for_uniform(p, average)
        elif p.family == "poisson":
            yield (
                "rate-inverted",
                1 / average,
                "That is the mean time between events; the mean count is asked.",
            )
            yield (
                "divided-by-n-minus-one",
                Fraction(total, n - 1),
                "Only a variance is sometimes divided by n - 1; a mean is not.",
            )
        elif p.family == "geometric":
            yield "mean-for-probability", average, "That is the mean; p is its reciprocal."
            yield (
                "failures-only",
                1 / (1 + average),
                "That fits counts without the last try; here the last try is counted too.",
            )
        elif p.family == "exponential":
            yield "mean-for-rate", average, "That is the mean; the rate is its reciprocal."
            yield (
                "rates-averaged",
                sum(Fraction(1, x) for x in p.data) / n,
                "You averaged the reciprocals; take the reciprocal of the average.",
            )
        else:
            exposure = total + p.cut * p.limit
            yield (
                "survivors-dropped",
                Fraction(n, total),
                "You left out those without an event; the time they were watched counts.",
            )
            yield (
                "survivors-as-events",
                Fraction(n + p.cut, exposure),
                "You counted the end of watching as an event.",
            )
            yield "mean-for-rate", Fraction(exposure, n), "That is the mean; the rate is asked."

    def _wrong_for_uniform(self, p, average):
        n, largest = len(p.data), max(p.data)
        if p.method == "likelihood":
            yield (
                "moments-instead",
                2 * average,
                "That is the method of moments; the likelihood is largest at the maximum.",
            )
            yield (
                "bias-corrected",
                Fraction(largest * (n + 1), n),
                "That corrects the bias; the maximum likelihood estimate itself is asked.",
            )
        else:
            yield (
                "likelihood-instead",
                Fraction(largest),
                "That is the maximum likelihood estimate; match the mean c/2 instead.",
            )
            yield "mean-for-end", average, "The mean of the law is c/2, so double the average."

    def oracle(self, p):
        """Where the slope of the log-likelihood, or the gap of the means, changes sign."""
        from scipy.optimize import brentq

        if p.family == "uniform" and p.method == "likelihood":
            edge = np.sort(np.array(p.data, float))
            return float(edge[np.searchsorted(edge, edge, side="right") == edge.size][0])
        total, n = sum(p.data), len(p.data)
        slope = {
            "uniform": lambda c: total / n - c / 2,
            "poisson": lambda m: total / m - n,
            "geometric": lambda q: n / q - (total - n) / (1 - q),
            "exponential": lambda r: n / r - total,
            "censored": lambda r: n / r - total - p.cut * p.limit,
        }[p.family]
        high = 1 - 1e-12 if p.family == "geometric" else 100.0
        return float(brentq(slope, 1e-9, high, xtol=1e-15, rtol=1e-14))

    def recount(self, p):
        """The best of all fractions with small denominators, tried one by one."""
        total, n = sum(p.data), len(p.data)
        size = total + p.cut * p.limit
        whole = p.family in ("uniform", "poisson")
        grid = {
            Fraction(top, bottom)
            for bottom in (range(1, n + 1) if whole else range(n, size + 1))
            for top in (range(1, 30 * bottom) if whole else range(1, bottom + 1))
        }
        return max(grid, key=lambda value: self._fit(p, value))

    def _fit(self, p, value):
        """Log-likelihood, or minus the gap between the means; exact up to one logarithm each."""
        if p.method == "moments":
            return -abs(Fraction(sum(p.data), len(p.data)) - value / 2)
        x = float(value)
        if p.family == "uniform":
            return -len(p.data) * log(x) if value >= max(p.data) else float("-inf")
        if p.family == "poisson":
            return sum(k * log(x) - x for k in p.data)
        if p.family == "geometric":
            if x == 1:
                return 0.0 if max(p.data) == 1 else float("-inf")
            return sum(log(x) + (k - 1) * log(1 - x) for k in p.data)
        seen = sum(log(x) - x * t for t in p.data)
        return seen - (p.cut * p.limit * x if p.cut else 0.0)
