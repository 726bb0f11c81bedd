"""Random points, chords and needles: measure the part of the square or circle that counts."""

from fractions import Fraction
from itertools import combinations, pairwise, permutations
from math import comb, gcd, pi, prod

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    Quantity,
    expression,
    fraction,
    hits,
    in_words,
    mean,
    np,
    shown,
)


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
            f"minutes, B for {p.second}.{order.format('A', 'B')} How likely is it that they run at "
            "the same time at some moment?",
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


class SemicircleNPoints(Drill):
    """Only one of the points can be the first of the arc, going round clockwise."""

    id = "semicircle-n-points"
    title = "Points on one side of a circle"
    topics = ("brainteasers", "probability")
    difficulty = 3
    seconds = (30, 35, 45)
    form = PROBABILITY

    ARCS = ((2, "half"), (3, "third"), (4, "quarter"))

    def draw(self, pick, level):
        part, name = self.ARCS[0] if level < 3 else pick.choice(self.ARCS[1:])
        points = (pick.integer(3, 4), pick.integer(5, 7), 3)[level - 1]
        return Params(points=points, part=part, name=name)

    def exact(self, p):
        return Fraction(p.points, p.part ** (p.points - 1))

    def wordings(self, p):
        arc = "semicircle" if p.part == 2 else f"arc of a {p.name} of the circle"
        number = in_words(p.points)
        hours = {2: "6", 3: "4", 4: "3"}[p.part]
        return (
            f"{number.capitalize()} points are chosen independently and uniformly on a circle. "
            f"What is the probability that some {arc} contains all of them?",
            f"{number.capitalize()} ducks sit at independent uniform places on the edge of a round "
            f"pond. How likely is it that all of them are within one {arc}, wherever it lies?",
            f"{number.capitalize()} events happen at independent uniform times on a 12-hour clock "
            f"face. Find the probability that some stretch of {hours} hours on the face, wherever "
            "it starts, holds them all.",
        )

    def steps(self, p):
        return (
            "Idea: going clockwise, exactly one point comes first on the arc; split by which.",
            f"For a given first point the other {p.points - 1} must lie in the next {p.name}: "
            f"(1/{p.part})^{p.points - 1}.",
            f"These {p.points} cases exclude each other: P = {p.points}/{p.part}^{p.points - 1} = "
            f"{shown(self.exact(p))}.",
            "Check: two points always share a semicircle, and 2/2 = 1.",
        )

    def misconceptions(self, p):
        yield (
            "first-point-fixed",
            Fraction(1, p.part ** (p.points - 1)),
            "You fixed which point comes first on the arc; any of them may.",
        )
        yield (
            "arc-fixed",
            Fraction(1, p.part**p.points),
            "You fixed the arc before the points; it may lie anywhere.",
        )
        yield (
            "one-in-n",
            Fraction(1, p.points),
            "The answer depends on the length of the arc as well as on the number of points.",
        )

    def oracle(self, p):
        """P(largest gap > c) by inclusion-exclusion over gaps, c = 1 - arc (Stevens 1939)."""
        gap = Fraction(p.part - 1, p.part)
        total, k = Fraction(0), 1
        while k * gap < 1:
            total += (-1) ** (k + 1) * comb(p.points, k) * (1 - k * gap) ** (p.points - 1)
            k += 1
        return total

    def simulate(self, p, rng, n):
        places = np.sort(rng.random((n, p.points)), axis=1)
        gaps = np.diff(places, axis=1)
        wrap = 1 - places[:, -1] + places[:, 0]
        return hits(np.maximum(gaps.max(axis=1), wrap) >= 1 - 1 / p.part)


class ChordsCross(Drill):
    """Only the cyclic order of the ends matters, and all pairings are equally likely."""

    id = "chords-cross"
    title = "Crossing chords"
    topics = ("brainteasers", "probability")
    difficulty = 2
    seconds = (20, 30, 60)
    form = fraction()

    def draw(self, pick, level):
        chords = (2, pick.integer(3, 8), pick.integer(3, 4))[level - 1]
        return Params(chords=chords, asked=("cross", "expected", "apart")[level - 1])

    def form_of(self, p):
        return self.form if p.asked == "expected" else PROBABILITY

    def exact(self, p):
        n = p.chords
        if p.asked == "apart":
            return Fraction(comb(2 * n, n), (n + 1) * prod(range(1, 2 * n, 2)))
        return Fraction(comb(n, 2), 3)

    def wordings(self, p):
        number = in_words(p.chords)
        ask = {
            "cross": ("that the two chords cross", "that the ropes cross", "that they cross"),
            "expected": ("number of crossing pairs of chords", "number of crossing pairs of ropes",
                         "number of crossing pairs"),
            "apart": ("that no two chords cross", "that no two ropes cross", "that none cross"),
        }[p.asked]  # fmt: skip
        lead = "expected" if p.asked == "expected" else "probability"
        likely = (
            f"What is the expected {ask[1]}?"
            if p.asked == "expected"
            else f"How likely is it {ask[1]}?"
        )
        return (
            f"{number.capitalize()} chords of a circle have independent uniform end points on it. "
            f"What is the {lead} {ask[0]}?",
            f"{2 * p.chords} people stand in a circle and are paired at random, all pairings "
            f"equally likely; each pair holds a straight rope. {likely}",
            f"{2 * p.chords} uniform points on a circle are joined in random pairs by "
            f"{number} straight segments. Find the {lead} {ask[2]}.",
        )

    def steps(self, p):
        n = p.chords
        if p.asked == "apart":
            return (
                "Idea: only the pairing of the ends in cyclic order matters.",
                f"{2 * n} ends can be paired in {' x '.join(map(str, range(2 * n - 1, 0, -2)))} = "
                f"{prod(range(1, 2 * n, 2))} ways.",
                f"Pairings without crossing: the Catalan number C({2 * n},{n})/{n + 1} = "
                f"{comb(2 * n, n) // (n + 1)}.",
                f"P = {shown(self.exact(p))}.",
            )
        first = "Of the 3 ways to pair four points on a circle exactly one crosses: 1/3."
        if p.asked == "cross":
            return "Idea: only the cyclic order of the four ends matters.", first
        return (
            "Idea: expectations add over pairs of chords.",
            first,
            f"C({n},2) = {comb(n, 2)} pairs x 1/3 = {shown(self.exact(p))}.",
            "Check: the pairs depend on each other, but that does not matter here.",
        )

    def misconceptions(self, p):
        n = p.chords
        if p.asked == "apart":
            yield (
                "as-if-independent",
                Fraction(2, 3) ** comb(n, 2),
                "You multiplied over pairs of chords as if they were independent.",
            )
            yield (
                "one-pairing",
                Fraction(1, prod(range(1, 2 * n, 2))),
                "You counted a single pairing without crossing; there are more.",
            )
            return
        pairs = comb(n, 2)
        yield (
            "one-half",
            Fraction(pairs, 2),
            "Crossing and not crossing are not equally likely: one of three pairings crosses.",
        )
        yield (
            "one-quarter",
            Fraction(pairs, 4),
            "The ends do not fall independently on two halves of equal size.",
        )

    def oracle(self, p):
        """All ways to deal the ends to the chords, in cyclic order."""
        if p.asked == "expected":
            ends = set(permutations((0, 0, 1, 1)))
            crossing = sum(a == c and b == d for a, b, c, d in ends)
            return comb(p.chords, 2) * Fraction(crossing, len(ends))
        pairings = list(self._pairings(tuple(range(2 * p.chords))))
        fitting = sum((self._crossings(each) > 0) is (p.asked == "cross") for each in pairings)
        return Fraction(fitting, len(pairings))

    def simulate(self, p, rng, n):
        worlds = n // 4
        ends = np.sort(rng.random((worlds, p.chords, 2), dtype=np.float32), axis=2)
        crossings = np.zeros(worlds, np.int16)
        for i, j in combinations(range(p.chords), 2):
            inside = (ends[:, j] > ends[:, i, :1]) & (ends[:, j] < ends[:, i, 1:])
            crossings += inside[:, 0] != inside[:, 1]
        if p.asked == "expected":
            return mean(crossings)
        return hits((crossings > 0) == (p.asked == "cross"))

    def _pairings(self, ends):
        if not ends:
            yield ()
            return
        first, *rest = ends
        for other in rest:
            left = tuple(each for each in rest if each != other)
            for pairing in self._pairings(left):
                yield ((first, other), *pairing)

    def _crossings(self, pairing):
        return sum((a < c < b) is not (a < d < b) for (a, b), (c, d) in combinations(pairing, 2))


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
        length = gap if level == 1 else pick.integer(1, gap - 1)
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
