"""Points and chords on a circle: only gaps and cyclic order matter."""

from fractions import Fraction
from itertools import combinations, permutations
from math import comb, prod

from prep.drills import PROBABILITY, Drill, Params, fraction, hits, in_words, mean, np, shown


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
