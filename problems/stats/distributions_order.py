"""Sorted uniform numbers: where they lie, how far they reach."""

from fractions import Fraction

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    fraction,
    hits,
    mean,
    np,
    ordinal,
    rounded,
    shown,
    stats,
)


def _row(number):
    """'X1 and X2', 'X1 to X5'."""
    return f"X1 {'and' if number == 2 else 'to'} X{number}"


class OrderStatUniformMean(Drill):
    """n points cut an interval into n + 1 gaps of equal mean."""

    id = "order-stat-uniform-mean"
    title = "Where the sorted points lie"
    topics = ("distributions",)
    difficulty = 2
    seconds = (20, 25, 35)
    form = fraction()

    def draw(self, pick, level):
        number = pick.integer(3, 9 if level == 2 else 6)
        low = pick.choice((2, 5, 10, 20)) if level == 3 else 0
        length = pick.choice(((1,), (1, 10, 100), (10, 20, 60))[level - 1])
        place = pick.choice((1, number)) if level == 1 else pick.integer(2, number - 1)
        return Params(number=number, place=place, low=low, high=low + length, from_top=level == 3)

    def exact(self, p):
        return p.low + (p.high - p.low) * Fraction(self._rank(p), p.number + 1)

    def wordings(self, p):
        which = self._named(p)
        many = f"{p.number} numbers"
        return (
            f"{many} are drawn independently and uniformly from the interval [{p.low}, {p.high}]. "
            f"What is the expected value of the {which}?",
            f"{p.number} parcels arrive at independent times, uniform between hour {p.low} and "
            f"hour {p.high}. At what time, in hours, do you expect the {self._in_time(p)}?",
            f"{p.number} valuations are independent and uniform between ${p.low} and ${p.high}. "
            f"Find the mean of the {which}, in dollars.",
        )

    def steps(self, p):
        length, rank = p.high - p.low, self._rank(p)
        lines = (
            f"Idea: the {p.number} points cut the interval into {p.number + 1} gaps of equal mean.",
            f"One gap is {length}/{p.number + 1} on average.",
        )
        if p.from_top:
            lines += (f"The {self._named(p)} has {rank} gaps below it.",)
        start = f"{p.low} + " if p.low else ""
        return (
            *lines,
            f"{start}{rank} x {length}/{p.number + 1} = {shown(self.exact(p))}.",
            "Check: the smallest and the largest lie equally far from the two ends.",
        )

    def misconceptions(self, p):
        length, rank = p.high - p.low, self._rank(p)
        yield (
            "one-gap-short",
            p.low + length * Fraction(rank, p.number),
            f"{p.number} points make {p.number + 1} gaps, since both ends count.",
        )
        if 2 * rank != p.number + 1:
            yield (
                "counted-from-other-end",
                p.high - length * Fraction(rank, p.number + 1),
                "You counted the gaps from the other end.",
            )
        yield (
            "middle-of-its-share",
            p.low + length * Fraction(2 * rank - 1, 2 * p.number),
            f"You put each point in the middle of one of {p.number} equal parts; random points "
            "leave equal gaps at the ends too.",
        )
        if p.low:
            yield (
                "start-forgotten",
                length * Fraction(rank, p.number + 1),
                f"The interval starts at {p.low}, not at 0.",
            )

    def oracle(self, p):
        """Integrate the probability that fewer than ``rank`` points are below x."""
        nodes, weights = np.polynomial.legendre.leggauss(p.number + 2)  # exact for polynomials
        survival = stats.binom.cdf(self._rank(p) - 1, p.number, (nodes + 1) / 2)
        return p.low + (p.high - p.low) * float(weights @ survival) / 2

    def simulate(self, p, rng, n):
        points = rng.random((p.number, n), dtype=np.float32)
        wanted = np.sort(points, axis=0)[self._rank(p) - 1]
        return mean(p.low + (p.high - p.low) * wanted)

    def _rank(self, p):
        """The place counted from the smallest."""
        return p.number + 1 - p.place if p.from_top else p.place

    def _named(self, p):
        if p.place in (1, p.number):
            return "smallest" if p.place == 1 else "largest"
        return f"{ordinal(p.place)} {'largest' if p.from_top else 'smallest'}"

    def _in_time(self, p):
        if p.place in (1, p.number):
            return "first" if p.place == 1 else "last"
        if not p.from_top:
            return ordinal(p.place)
        return f"{ordinal(p.place)} from last (the last counts as 1st from last)"


class RangeUniform(Drill):
    """Of n + 1 equal mean gaps, n - 1 lie between the extremes."""

    id = "range-uniform"
    title = "How far apart are the extremes?"
    topics = ("distributions",)
    difficulty = 2
    seconds = (20, 25, 50)
    form = fraction()

    def draw(self, pick, level):
        if level == 3:
            limit = pick.choice((Fraction(1, 2), Fraction(1, 3), Fraction(2, 3), Fraction(3, 4)))
            return Params(number=pick.integer(2, 4), length=1, limit=limit)
        length = 1 if level == 1 else pick.choice((10, 60, 100))
        return Params(number=pick.integer(2, 3 + 3 * level), length=length, limit=None)

    def form_of(self, p):
        return self.form if p.limit is None else PROBABILITY

    def exact(self, p):
        if p.limit is None:
            return p.length * Fraction(p.number - 1, p.number + 1)
        return p.number * p.limit ** (p.number - 1) - (p.number - 1) * p.limit**p.number

    def wordings(self, p):
        low, high = ("smaller", "larger") if p.number == 2 else ("smallest", "largest")
        ask = (
            (
                f"What is the expected distance between the {low} and the {high}?",
                f"How many {'hours' if p.length == 1 else 'minutes'} pass between the first and "
                "the last on average?",
                "Find E[max - min].",
            )
            if p.limit is None
            else (
                f"What is the probability that the {high} exceeds the {low} by at most {p.limit}?",
                f"How likely is it that the first and the last come at most {p.limit} of an hour "
                "apart?",
                f"Find P(max - min <= {p.limit}).",
            )
        )
        span = "an hour" if p.length == 1 else f"{p.length} minutes"
        return (
            f"{p.number} numbers are drawn independently and uniformly from [0, {p.length}]. "
            f"{ask[0]}",
            f"{p.number} guests arrive independently, each at a uniform time within {span}. "
            f"{ask[1]}",
            f"{_row(p.number)} are independent and uniform on [0, {p.length}]; min and max are "
            f"the {low} and the {high}. {ask[2]}",
        )

    def steps(self, p):
        n = p.number
        if p.limit is None:
            return (
                f"Idea: {n} points leave {n + 1} gaps of equal mean, {n - 1} of them between the "
                "extremes.",
                f"{p.length} x {n - 1}/{n + 1} = {shown(self.exact(p))}.",
                f"Check: mean of the largest {p.length} x {n}/{n + 1} less mean of the smallest "
                f"{p.length} x 1/{n + 1}.",
            )
        r = p.limit
        return (
            "Idea: fix the smallest point at x; the others must follow within r = "
            f"{r}, or up to the end.",
            f"Smallest before 1 - r: {n} x ({r})^{n - 1} x {1 - r} = "
            f"{shown(n * r ** (n - 1) * (1 - r))}.",
            f"Smallest after 1 - r, so all in the last piece: ({r})^{n} = {shown(r**n)}.",
            f"P = {shown(self.exact(p))}.",
            "Check: r = 1 gives 1.",
        )

    def misconceptions(self, p):
        n = p.number
        if p.limit is None:
            yield (
                "largest-only",
                p.length * Fraction(n, n + 1),
                "That is the mean of the largest; take off that of the smallest.",
            )
            yield (
                "n-gaps",
                p.length * Fraction(n - 1, n),
                f"{n} points and the two ends make {n + 1} gaps.",
            )
            return
        r = p.limit
        yield (
            "fixed-window",
            r**n,
            "That is for one fixed window; it may begin at any of the points.",
        )
        yield (
            "end-not-cut-off",
            n * r ** (n - 1),
            "Near the end of the interval there is less room than r after the smallest.",
        )
        yield (
            "others-near-the-first",
            r ** (n - 1),
            "Any of the points may be the smallest; count all of them.",
        )

    def oracle(self, p):
        """Integrate over a place between the extremes, or over the place of the smallest point."""
        nodes, weights = np.polynomial.legendre.leggauss(24)  # exact for the polynomials here
        if p.limit is None:
            x = (nodes + 1) / 2
            between = 1 - x**p.number - (1 - x) ** p.number  # points on both sides of x
            return p.length * float(weights @ between) / 2
        r = float(p.limit)
        before, after = (nodes + 1) / 2 * (1 - r), 1 - (nodes + 1) / 2 * r
        near = [np.minimum(r, 1 - x) ** (p.number - 1) for x in (before, after)]
        return p.number * float((1 - r) * (weights @ near[0]) + r * (weights @ near[1])) / 2

    def simulate(self, p, rng, n):
        points = rng.random((p.number, n), dtype=np.float32)
        reach = points.max(axis=0) - points.min(axis=0)
        return mean(p.length * reach) if p.limit is None else hits(reach <= float(p.limit))


class ProbMaxExceeds(Drill):
    """The largest stays below a bound when every one does."""

    id = "prob-max-exceeds"
    title = "Does any of them pass the bound?"
    topics = ("distributions",)
    difficulty = 1
    seconds = (15, 20, 30)
    form = PROBABILITY

    def draw(self, pick, level):
        asked = ("max", pick.choice(("min", "max")), "given")[level - 1]
        number = pick.integer(2, 3) if level == 1 else pick.integer(3, 5)
        bound = (
            pick.choice((50, 60, 70, 80, 90)) if asked != "min" else pick.choice((10, 20, 30, 40))
        )
        return Params(number=number, asked=asked, bound=bound)

    def exact(self, p):
        t = Fraction(p.bound, 100)
        if p.asked == "min":
            return 1 - (1 - t) ** p.number
        return 1 - t ** (p.number if p.asked == "max" else p.number - 1)

    def wordings(self, p):
        first = ""
        if p.asked == "min":
            what, seen, plain = f"the smallest is below {p.bound}", "lowest", "min(X) <"
            bid = "below"
        else:
            what, seen, plain = f"the largest is above {p.bound}", "highest", "max(X) >"
            bid = "above"
        story = measured = ""
        if p.asked == "given":
            first = f"The first one turns out to be below {p.bound}. "
            story = f"The first bid you open is below ${p.bound}. "
            measured = f" given that X1 < {p.bound}"
        return (
            f"{p.number} numbers are drawn independently and uniformly from [0, 100]. {first}What "
            f"is the probability that {what}?",
            f"{p.number} sealed bids are independent and uniform between $0 and $100. {story}How "
            f"likely is it that the {seen} of all bids is {bid} ${p.bound}?",
            f"{_row(p.number)} are independent and uniform on [0, 100]. Find the probability of "
            f"{plain} {p.bound}{measured}.",
        )

    def steps(self, p):
        t = Fraction(p.bound, 100)
        stays = 1 - t if p.asked == "min" else t
        free = p.number - (p.asked == "given")
        side = "above" if p.asked == "min" else "below"
        lines = (
            f"Idea: the complement is that every number stays {side} {p.bound}.",
            f"One stays {side} with probability {rounded(stays)}.",
        )
        if p.asked == "given":
            lines += (f"The first is known to be below; {free} are still open.",)
        return (
            *lines,
            f"P = 1 - {rounded(stays)}^{free} = {shown(self.exact(p), 4)}.",
            f"Check: below {free} x {rounded(1 - stays)} = {rounded(free * (1 - stays))}, the sum "
            "of the single chances.",
        )

    def misconceptions(self, p):
        t = Fraction(p.bound, 100)
        passes = t if p.asked == "min" else 1 - t
        free = p.number - (p.asked == "given")
        yield (
            "none-instead",
            (1 - passes) ** free,
            "That is the probability that none passes the bound.",
        )
        yield (
            "all-instead",
            passes**free,
            "That is the probability that every one passes; one is enough.",
        )
        yield (
            "chances-added",
            free * passes,
            "You added the single chances, which counts joint cases more than once.",
        )
        if p.asked == "given":
            yield (
                "first-not-used",
                1 - t**p.number,
                "That is the probability before you know the first one.",
            )

    def oracle(self, p):
        """scipy's law of the number of draws that pass the bound."""
        t = p.bound / 100
        passes = t if p.asked == "min" else 1 - t
        return float(stats.binom.sf(0, p.number - (p.asked == "given"), passes))

    def simulate(self, p, rng, n):
        values = 100 * rng.random((p.number, n), dtype=np.float32)
        if p.asked == "min":
            return hits(values.min(axis=0) < p.bound)
        above = values.max(axis=0) > p.bound
        return hits(above[values[0] < p.bound] if p.asked == "given" else above)
