"""Gaps between random points: the last serial number, the pieces of a stick."""

from fractions import Fraction
from math import comb

from prep.drills import Drill, Params, count, fraction, listed, mean, np, ordinal, shown


class GermanTank(Drill):
    """The gap above the largest is as long, on average, as the gaps below it."""

    id = "german-tank"
    title = "How many were made?"
    topics = ("distributions", "inference")
    difficulty = 2
    seconds = (20, 30, 40)
    form = fraction()
    gap = 0.011  # without the -1 the answer is off by one: small, but the known mistake

    def draw(self, pick, level):
        size = pick.integer(3, 6)
        largest = size * pick.integer(4, 60 // size)
        start = pick.choice((100, 200, 500)) if level == 3 else 0
        others = pick.sample(range(1, largest), size - 1) if level > 1 else ()
        serials = pick.shuffled((*others, largest)) if level > 1 else ()
        return Params(size=size, largest=largest, start=start, serials=serials)

    def exact(self, p):
        return p.start + p.largest + Fraction(p.largest, p.size) - 1

    def wordings(self, p):
        if p.serials:
            seen = f"show {listed(p.start + each for each in p.serials)}"
        else:
            seen = f"have a largest number of {p.largest}"
        first = p.start + 1
        ask = "unbiased estimate, based on the largest number seen,"
        return (
            f"Machines are numbered {first}, {first + 1}, ... in a row. {p.size} of them, chosen "
            f"at random without replacement, {seen}. What is the {ask} of the last number in use?",
            f"Tickets carry consecutive numbers from {first} up to an unknown N. A random sample "
            f"of {p.size} different tickets turns out to {seen}. Give the {ask} of N.",
            f"{p.size} different integers are chosen uniformly from {{{first}, ..., N}}. They "
            f"{seen}. Find the {ask} of N.",
        )

    def steps(self, p):
        shift = (
            (f"Counted from {p.start + 1}, the largest, {p.start + p.largest}, is the "
             f"{ordinal(p.largest)} number.",)
            if p.start
            else ()
        )  # fmt: skip
        return (
            f"Idea: {p.size} numbers leave equal gaps on average; add one gap above the largest, "
            f"m = {p.largest}.",
            *shift,
            f"Unseen numbers below it: {p.largest} - {p.size} = {p.largest - p.size}, in "
            f"{p.size} gaps: {shown(Fraction(p.largest - p.size, p.size))} each.",
            f"Estimate: {p.start + p.largest} + {shown(Fraction(p.largest - p.size, p.size))} = "
            f"{shown(self.exact(p), 4)}.",
            "Check: it is m (1 + 1/k) - 1, never below the largest number seen.",
        )

    def misconceptions(self, p):
        m, k = p.largest, p.size
        yield (
            "largest-itself",
            p.start + m,
            "That is the largest one seen; the last one is hardly ever in the sample.",
        )
        if not p.start:
            yield (
                "one-not-taken-off",
                m + Fraction(m, k),
                "The gaps hold the unseen numbers only; take off 1.",
            )
        else:
            yield (
                "start-ignored",
                (p.start + m) * (1 + Fraction(1, k)) - 1,
                f"The numbers start at {p.start + 1}; scale only the part above {p.start}.",
            )
        if p.serials:
            yield (
                "twice-the-mean",
                p.start + 2 * Fraction(sum(p.serials), k) - 1,
                "That doubles the mean of the sample, which varies more; use the largest.",
            )

    def oracle(self, p):
        """Fit a m + b so that its mean is N for two values of N, from the law of the largest."""
        (n1, n2), k = (p.largest + 5, p.largest + 9), p.size
        mean1, mean2 = (
            sum(m * Fraction(comb(m - 1, k - 1), comb(n, k)) for m in range(k, n + 1))
            for n in (n1, n2)
        )
        slope = (n2 - n1) / (mean2 - mean1)
        return p.start + n1 + slope * (p.largest - mean1)

    def recount(self, p):
        """The only function of the largest whose mean is N for every N, found value by value."""
        k, values = p.size, {}
        for n in range(k, p.largest + 1):
            known = sum(values[m] * comb(m - 1, k - 1) for m in range(k, n))
            values[n] = (n * comb(n, k) - known) / Fraction(comb(n - 1, k - 1))
        return p.start + values[p.largest]


class BrokenStickGap(Drill):
    """Sorted from the shortest up, each piece adds a step of mean/(pieces left)."""

    id = "broken-stick-gap"
    title = "The pieces of a broken stick"
    topics = ("distributions", "brainteasers")
    difficulty = 4
    seconds = (30, 45, 60)
    form = fraction()

    def draw(self, pick, level):
        cuts = pick.integer(1, 3) if level == 1 else pick.integer(2, 4)
        length = pick.choice((1, 12, 36, 60, 100, 120))
        return Params(cuts=cuts, length=length, rank=(1, 2, cuts + 1)[level - 1])

    def exact(self, p):
        left = range(p.cuts + 1, p.cuts + 1 - p.rank, -1)  # pieces at each step
        return p.length * sum(Fraction(1, k) for k in left) / (p.cuts + 1)

    def wordings(self, p):
        which, unit = self._named(p), "m" if p.length == 1 else "cm"
        pieces = count(p.cuts + 1, "piece")
        hours = "an hour" if p.length == 1 else f"{p.length} hours"
        if p.cuts == 1:
            places, many = "one point chosen uniformly", "A uniform point cuts"
            alarms = f"An alarm goes off at a uniformly random time within {hours}"
        else:
            places = f"{count(p.cuts, 'point')} chosen independently and uniformly"
            many = f"{p.cuts} independent uniform points cut"
            alarms = f"{count(p.cuts, 'alarm').capitalize()} go off at independent uniform times "
            alarms += f"within {hours}"
        return (
            f"A stick of {p.length} {unit} is broken at {places} along it. What is the expected "
            f"length, in {unit}, of the {which} of the {pieces}?",
            f"{alarms}, cutting this time into "
            f"{count(p.cuts + 1, 'stretch', 'stretches')}. How many hours does the {which} "
            "last on average?",
            f"{many} the interval [0, {p.length}] into {p.cuts + 1} parts. Find the mean length of "
            f"the {which}.",
        )

    def steps(self, p):
        pieces = p.cuts + 1
        lines = (
            f"Idea: the {pieces} pieces behave alike; take the shortest off all of them, then one "
            "piece is used up and the rest starts anew.",
            f"Shortest: the mean piece {p.length}/{pieces}, divided by {pieces}: "
            f"{shown(Fraction(p.length, pieces**2))}.",
        )
        mean_piece = shown(Fraction(p.length, pieces))
        if p.rank == 1:
            return (*lines, f"Check: below the mean piece {mean_piece}.")
        left = range(pieces, pieces - p.rank, -1)
        terms = " + ".join(f"1/{k}" if k > 1 else "1" for k in left)
        return (
            *lines,
            f"Each next one is longer by {p.length}/{pieces} x 1/(pieces left).",
            f"{self._named(p).capitalize()}: {p.length}/{pieces} x ({terms}) = "
            f"{shown(self.exact(p))}.",
            f"Check: all {pieces} together average to {mean_piece}.",
        )

    def misconceptions(self, p):
        pieces = p.cuts + 1
        shortest = Fraction(p.length, pieces**2)
        yield (
            "mean-piece",
            Fraction(p.length, pieces),
            f"That is the mean of any piece; the {self._named(p)} differs.",
        )
        if p.rank == 1:
            if p.cuts > 1:
                yield (
                    "half-a-mean-piece",
                    Fraction(p.length, 2 * pieces),
                    "You halved the mean piece; divide it by the number of pieces.",
                )
            yield (
                "smallest-of-independent",
                Fraction(p.length, pieces * (pieces + 1)),
                "The pieces add up to the stick, so they are not independent uniform lengths.",
            )
        else:
            yield from self._wrong_sums(p, shortest)

    def oracle(self, p):
        """Integrate the probability that enough pieces are longer than x (Jordan's formula)."""
        pieces = p.cuts + 1
        longer = pieces - p.rank + 1  # this many exceed x when the wanted piece does
        nodes, weights = np.polynomial.legendre.leggauss(12)
        total = 0.0
        for j in range(longer, pieces + 1):  # j given pieces all exceed x: (1 - j x)^cuts
            x = (nodes + 1) / 2 / j
            integral = float(weights @ (1 - j * x) ** p.cuts) / (2 * j)
            ways = comb(j - 1, longer - 1) * comb(pieces, j)
            total += (-1) ** (j - longer) * ways * integral
        return p.length * total

    def simulate(self, p, rng, n):
        points = np.sort(rng.random((p.cuts, n), dtype=np.float32), axis=0)
        ends = np.zeros((1, n), np.float32)
        pieces = np.diff(points, axis=0, prepend=ends, append=ends + 1)
        return mean(p.length * np.sort(pieces, axis=0)[p.rank - 1])

    def _named(self, p):
        if p.rank == 1:
            return "shorter" if p.cuts == 1 else "shortest"
        if p.rank == p.cuts + 1:
            return "longest"
        return "second shortest"

    def _wrong_sums(self, p, shortest):
        if p.rank == p.cuts + 1:
            yield (
                "half-the-stick",
                Fraction(p.length, 2),
                "Nothing makes the longest piece half the stick; add the harmonic steps.",
            )
            yield (
                "others-as-short-as-possible",
                p.length - p.cuts * shortest,
                "You gave every other piece the length of the shortest.",
            )
        else:
            yield "shortest-instead", shortest, "That is the shortest; add one more step."
            yield (
                "same-step-twice",
                2 * shortest,
                f"The second step is longer: only {p.cuts} pieces share it.",
            )
