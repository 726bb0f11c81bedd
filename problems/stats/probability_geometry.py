"""Random points and needles: measure the part of the square or strip that counts."""

from fractions import Fraction
from itertools import pairwise
from math import gcd, pi

from prep.drills import PROBABILITY, Drill, Params, Quantity, expression, hits, np, shown


class MeetingWindow(Drill):
    """Arrival times are a point in a square; meeting is a band along its diagonal."""

    id = "meeting-window"
    title = "Will they meet?"
    topics = ("brainteasers", "probability")
    difficulty = 3
    seconds = (40, 60, 60)
    form = PROBABILITY

    def draw(self, pick, level):
        span = 60 if level == 1 else pick.choice((60, 90, 120))
        first = pick.choice((10, 12, 15, 20, 30))
        second = first if level == 1 else pick.choice((5, 6, 10, 15, 18, 20))
        return Params(span=span, first=first, second=second, given_order=level == 3)

    def exact(self, p):
        miss_first = Fraction(p.span - p.first, p.span) ** 2
        if p.given_order:
            return 1 - miss_first
        return 1 - (miss_first + Fraction(p.span - p.second, p.span) ** 2) / 2

    def wordings(self, p):
        waits = (
            f"Each waits {p.first} minutes"
            if p.first == p.second
            else f"Ana waits {p.first} minutes and Ben {p.second} minutes"
        )
        back = "" if p.given_order else f" and X - Y < {p.second}"
        order = " You learn that {0} came before {1}." if p.given_order else ""
        span = f"in an interval of {p.span} minutes"
        return (
            f"Ana and Ben arrive at a cafe independently, each at a uniformly random time {span}. "
            f"{waits} for the other (even past the end of the interval)."
            f"{order.format('Ana', 'Ben')} What is the probability that they meet?",
            f"Job A and job B start at independent uniform times {span}. A runs for {p.first} "
            f"minutes, B for {p.second} (even past the end of the "
            f"interval).{order.format('A', 'B')} How likely is it that they run at the same time "
            "at some moment?",
            f"X and Y are independent and uniform on [0, {p.span}]. Find P(Y - X < {p.first}"
            f"{back}{' | X < Y' if p.given_order else ''}).",
        )

    def steps(self, p):
        miss = p.span - p.first
        if p.given_order:
            return (
                "Idea: given the order, the point is uniform on one triangle of the square.",
                f"They miss if the second comes more than {p.first} minutes later: a triangle with "
                f"side {miss}.",
                f"P = 1 - ({miss}/{p.span})^2 = {shown(self.exact(p))}.",
                f"Check: more than {p.first}/{p.span}, since late first arrivals leave less time.",
            )
        other = p.span - p.second
        return (
            f"Idea: the two times are a uniform point in a square of side {p.span}.",
            f"They miss in two corner triangles with sides {miss} and {other}.",
            f"P = 1 - ({miss}^2 + {other}^2)/(2 x {p.span}^2) = {shown(self.exact(p))}.",
            "Check: waiting the whole time would make it 1.",
        )

    def misconceptions(self, p):
        yield (
            "wait-over-span",
            Fraction(p.first, p.span),
            "You divided one wait by the interval; measure the area where they meet.",
        )
        if p.given_order:
            one_side = (1 - Fraction(p.span - p.first, p.span) ** 2) / 2
            yield (
                "order-not-used",
                one_side,
                "That is the probability of this order and meeting; divide by that of the order.",
            )
        else:
            yield (
                "waits-added",
                Fraction(p.first + p.second, p.span),
                "You added the waits; near the ends of the interval the band is cut off.",
            )
            yield (
                "missing-instead",
                1 - self.exact(p),
                "That is the probability that they miss each other.",
            )

    def oracle(self, p):
        """Integrate, over the first arrival, the part of the interval the other may come in."""
        xs, weights = np.polynomial.legendre.leggauss(4)  # exact on each smooth piece
        edges = sorted({0, p.span, p.span - p.first, min(p.second, p.span)})
        total = 0.0
        for low, high in pairwise(edges):
            x = low + (high - low) * (xs + 1) / 2
            late = np.minimum(p.first, p.span - x)
            early = 0 if p.given_order else np.minimum(p.second, x)
            total += (high - low) / 2 * float(weights @ (late + early))
        return total / p.span**2 * (2 if p.given_order else 1)

    def simulate(self, p, rng, n):
        x, y = p.span * rng.random((2, n))
        met = (y - x < p.first) & (x - y < p.second)
        return hits(met[x < y] if p.given_order else met)


class BuffonNeedle(Drill):
    """Average the projected length over the angle."""

    id = "buffon-needle"
    title = "A needle on a ruled floor"
    topics = ("brainteasers", "probability")
    difficulty = 3
    seconds = (30, 40, 60)
    form = expression(quantity=Quantity.PROBABILITY)

    def draw(self, pick, level):
        gap = pick.choice((2, 4, 5, 6))
        length = gap if level == 1 else pick.integer(1 if level == 2 else gap // 2, gap - 1)
        return Params(length=length, gap=gap, grid=level == 3)

    def exact(self, p):
        ratio = p.length / p.gap
        return (4 * ratio - ratio**2) / pi if p.grid else 2 * ratio / pi

    def written(self, p):
        if p.grid:
            top, bottom = 4 * p.length * p.gap - p.length**2, p.gap**2
        else:
            top, bottom = 2 * p.length, p.gap
        common = gcd(top, bottom)
        below = "pi" if bottom == common else f"({bottom // common}pi)"
        return f"{top // common}/{below}"

    def wordings(self, p):
        lines = (
            f"a square grid of lines {p.gap} cm apart in both directions"
            if p.grid
            else f"parallel lines {p.gap} cm apart"
        )
        return (
            f"A needle of {p.length} cm falls at random (uniform place and direction) on a floor "
            f"with {lines}. What is the probability that it touches a line?",
            f"A thin stick, {p.length} cm long, is dropped at random on a large sheet ruled with "
            f"{lines}; position and angle are uniform. How likely is it to lie across a line?",
            f"A segment of length {p.length} is placed uniformly at random, with uniform angle, on "
            f"a plane with {lines.replace(' cm', '')}. Find P(it meets a line).",
        )

    def steps(self, p):
        if p.grid:
            return (
                "Idea: P(meets a line) = P(meets one family) + P(meets the other) - P(both).",
                f"Each family alone: 2 x {p.length}/(pi x {p.gap}).",
                f"Both: the mean of l^2 sin cos over l, divided by d^2, is "
                f"{p.length}^2/(pi x {p.gap}^2).",
                f"P = {self.written(p)} = {shown(self.exact(p))}.",
                "Check: less than twice the chance for one family.",
            )
        return (
            "Idea: it meets a line with probability (projected length)/(distance), averaged over "
            "the angle.",
            "The mean of |sin| is 2/pi.",
            f"P = 2 x {p.length}/(pi x {p.gap}) = {self.written(p)} = {shown(self.exact(p))}.",
            "Check: a needle always square to the lines would give l/d.",
        )

    def misconceptions(self, p):
        ratio = p.length / p.gap
        if p.grid:
            yield (
                "one-family-only",
                2 * ratio / pi,
                "That is for lines in one direction; there are two.",
            )
            yield (
                "both-counted-twice",
                4 * ratio / pi,
                "You added the two directions without taking off those that meet both.",
            )
            yield (
                "as-if-independent",
                1 - (1 - 2 * ratio / pi) ** 2,
                "Meeting the two directions is not independent: the angle is shared.",
            )
            return
        yield (
            "angle-ignored" if ratio < 1 else "always-touches",
            ratio,
            "That is for a needle at right angles to the lines; average over the angle.",
        )
        yield (
            "two-forgotten",
            ratio / pi,
            "The mean of |sin| over all angles is 2/pi, not 1/pi.",
        )

    def oracle(self, p):
        """Integrate the projected lengths numerically over the angle."""
        xs, weights = np.polynomial.legendre.leggauss(40)
        angle = pi / 4 * (xs + 1)
        ratio = p.length / p.gap
        across, along = ratio * np.sin(angle), ratio * np.cos(angle)
        chance = 1 - (1 - across) * (1 - along) if p.grid else across
        return float(weights @ chance) / 2

    def simulate(self, p, rng, n):
        angle = 2 * pi * rng.random(n)
        start = p.gap * rng.random((2, n))
        end = start + p.length * np.stack([np.sin(angle), np.cos(angle)])
        touched = np.floor(end / p.gap) != 0
        return hits(touched.any(axis=0) if p.grid else touched[0])
