"""Expected numbers of runs, repeats and peaks in a random row."""

from fractions import Fraction
from itertools import product

from prep.drills import Drill, Params, fraction, mean, np, shown


class RunsExpected(Drill):
    """A new run starts wherever a flip differs from the one before."""

    id = "runs-expected"
    title = "Runs in a row of flips"
    topics = ("probability",)
    difficulty = 3
    seconds = (30, 35, 45)
    form = fraction()

    def draw(self, pick, level):
        chance = Fraction(1, 2)
        if level > 1:
            chance = Fraction(*pick.choice(((1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5))))
        return Params(flips=pick.integer(5, 16), chance=chance, heads_only=level == 3)

    def exact(self, p):
        change = (p.flips - 1) * p.chance * (1 - p.chance)
        return p.chance + change if p.heads_only else 1 + 2 * change

    def wordings(self, p):
        n, chance = p.flips, p.chance
        if p.heads_only:
            kinds = "runs of heads", "stretches of rain", "maximal blocks of ones"
        else:
            kinds = "runs", "stretches of equal weather", "maximal blocks of equal bits"
        return (
            f"A coin shows heads with probability {chance}. In {n} independent flips, what is the "
            f"expected number of {kinds[0]}? (A run is a longest stretch of equal results; HHTH "
            f"has {'two runs of heads' if p.heads_only else 'three runs'}.)",
            f"Each of {n} days is rainy with probability {chance} and dry otherwise, "
            f"independently. How many {kinds[1]} are there on average? (Single days count.)",
            f"{n} independent bits are 1 with probability {chance}. Find the expected number of "
            f"{kinds[2]}; single bits count as blocks.",
        )

    def steps(self, p):
        q = 1 - p.chance
        if p.heads_only:
            return (
                "Idea: a run of the wanted kind starts at a success that follows a failure.",
                f"The first place starts one with probability {p.chance}.",
                f"Each of the other {p.flips - 1} does with probability {q} x {p.chance} = "
                f"{q * p.chance}.",
                f"{p.chance} + {p.flips - 1} x {q * p.chance} = {shown(self.exact(p))}.",
                "Check: about half of all runs.",
            )
        return (
            "Idea: one run to begin with, and one more at every change.",
            f"Neighbours differ with probability 2 x {p.chance} x {q} = {2 * p.chance * q}.",
            f"{p.flips - 1} neighbouring pairs: {p.flips - 1} x {2 * p.chance * q} changes.",
            f"1 + {(p.flips - 1) * 2 * p.chance * q} = {shown(self.exact(p))}.",
            "Check: a fair coin has most runs, (n + 1)/2.",
        )

    def misconceptions(self, p):
        q = 1 - p.chance
        changes = (p.flips - 1) * p.chance * q
        if p.heads_only:
            yield (
                "first-run-forgotten",
                changes,
                "You left out a run that starts at the very first place.",
            )
            yield (
                "both-kinds",
                1 + 2 * changes,
                "You counted runs of both kinds; only one kind is asked about.",
            )
            yield (
                "successes-for-runs",
                p.flips * p.chance,
                "That is the expected number of successes; neighbours form one run.",
            )
        else:
            yield (
                "first-run-forgotten",
                2 * changes,
                "You counted the changes; there is one run more than changes.",
            )
            yield (
                "one-way-changes",
                1 + changes,
                "You counted changes in one direction only; both start a run.",
            )

    def oracle(self, p):
        """Walk along the row with the law of the last result."""
        expected, head = (p.chance if p.heads_only else Fraction(1)), p.chance
        for _ in range(p.flips - 1):
            expected += (1 - head) * p.chance
            if not p.heads_only:
                expected += head * (1 - p.chance)
            head = head * p.chance + (1 - head) * p.chance
        return expected

    def simulate(self, p, rng, n):
        heads = rng.random((p.flips, n), dtype=np.float32) < np.float32(p.chance)
        if p.heads_only:
            return mean(heads[0] + (heads[1:] & ~heads[:-1]).sum(axis=0))
        return mean(1 + (heads[1:] != heads[:-1]).sum(axis=0))


class AdjacentPairsDie(Drill):
    """One indicator for each place where the pattern may start."""

    id = "adjacent-pairs-die"
    title = "Patterns in a row of rolls"
    topics = ("probability",)
    difficulty = 2
    seconds = (20, 25, 35)
    form = fraction()

    def draw(self, pick, level):
        first, second = pick.sample(range(1, 7), 2)
        kind = ("pair", "equal", "triple")[level - 1]
        return Params(rolls=pick.integer(6, 15), kind=kind, first=first, second=second)

    def exact(self, p):
        places = p.rolls - (2 if p.kind == "triple" else 1)
        return places * (Fraction(1, 6) if p.kind == "equal" else Fraction(1, 36))

    def wordings(self, p):
        what = {
            "pair": f"a {p.first} is directly followed by a {p.second}",
            "equal": "a roll equals the one directly before it",
            "triple": "three rolls in a row are equal (four equal in a row count twice)",
        }[p.kind]
        return (
            f"A fair die with faces 1 to 6 is rolled {p.rolls} times. How often, on average, does "
            f"it happen that {what}?",
            f"You roll a fair six-sided die {p.rolls} times and write the results in a row. Find "
            f"the expected number of places where {what}.",
            f"A game of {p.rolls} rounds rolls one fair six-sided die per round and pays $1 each "
            f"time that {what}. What is the expected pay, in dollars?",
        )

    def steps(self, p):
        places = p.rolls - (2 if p.kind == "triple" else 1)
        chance = "1/6" if p.kind == "equal" else "1/36"
        return (
            "Idea: one indicator for each place where it can start; overlaps do not matter.",
            f"There are {places} such places.",
            f"Each has probability {chance}.",
            f"{places} x {chance} = {shown(self.exact(p))}.",
            "Check: the places depend on each other, but expectations add all the same.",
        )

    def misconceptions(self, p):
        chance = Fraction(1, 6) if p.kind == "equal" else Fraction(1, 36)
        yield (
            "a-start-at-every-roll",
            p.rolls * chance,
            "You let it start at every roll; near the end there is no room left.",
        )
        if p.kind == "pair":
            yield (
                "either-order",
                2 * (p.rolls - 1) * chance,
                "You counted both orders of the two faces; the order is given.",
            )
        if p.kind == "equal":
            yield (
                "one-given-face",
                (p.rolls - 1) * Fraction(1, 36),
                "You fixed which face it is; any face will do.",
            )
        if p.kind == "triple":
            yield (
                "one-given-face",
                (p.rolls - 2) * Fraction(1, 216),
                "You fixed which face it is; any face will do.",
            )
        yield (
            "blocks-that-do-not-overlap",
            (p.rolls // (3 if p.kind == "triple" else 2)) * chance,
            "You cut the rolls into separate blocks; it may start at any place.",
        )

    def oracle(self, p):
        """Walk along the rolls with the law of the last two."""
        law = {(a, b): Fraction(1, 36) for a, b in product(range(1, 7), repeat=2)}
        expected = sum(chance for pair, chance in law.items() if self._pays(p, (0, *pair)))
        for _ in range(p.rolls - 2):
            after = dict.fromkeys(law, Fraction(0))
            for (a, b), chance in law.items():
                for c in range(1, 7):
                    after[b, c] += chance / 6
                    expected += chance / 6 if self._pays(p, (a, b, c)) else 0
            law = after
        return expected

    def simulate(self, p, rng, n):
        rolls = rng.integers(1, 7, size=(p.rolls, n), dtype=np.uint8)
        if p.kind == "pair":
            found = (rolls[:-1] == p.first) & (rolls[1:] == p.second)
        else:
            found = rolls[1:] == rolls[:-1]
            if p.kind == "triple":
                found = found[1:] & found[:-1]
        return mean(found.sum(axis=0))

    def _pays(self, p, last):
        if p.kind == "pair":
            return last[1:] == (p.first, p.second)
        return last[1] == last[2] and (p.kind == "equal" or last[0] == last[1])


class LocalMaxima(Drill):
    """Of three neighbours each is the largest with probability 1/3."""

    id = "local-maxima"
    title = "Peaks in a shuffled row"
    topics = ("probability",)
    difficulty = 3
    seconds = (30, 35, 40)
    form = fraction()

    def draw(self, pick, level):
        return Params(items=pick.integer(5, 16), kind=("inner", "ends", "turns")[level - 1])

    def exact(self, p):
        inner = Fraction(p.items - 2, 3)
        return {"inner": inner, "ends": inner + 1, "turns": 2 * inner}[p.kind]

    def wordings(self, p):
        n = p.items
        peak = {
            "inner": "peaks (a peak has two neighbours and is larger than both)",
            "ends": "peaks (a peak is larger than each neighbour; an end has only one)",
            "turns": "turning points (one has two neighbours and is larger than both or smaller "
            "than both)",
        }[p.kind]
        return (
            f"The numbers 1 to {n} are put in a row in uniformly random order. What is the "
            f"expected number of {peak}?",
            f"{n} measurements are independent draws from one continuous distribution, listed in "
            f"order of time. On average, how many are {peak}?",
            f"{n} people of different heights line up at random. Find the expected number of "
            f"{peak.replace('larger', 'taller').replace('smaller', 'shorter')}.",
        )

    def steps(self, p):
        inner = p.items - 2
        if p.kind == "turns":
            return (
                "Idea: one indicator per inner place; expectations add.",
                "Of three numbers in random order the middle one is largest with probability 1/3 "
                "and smallest with 1/3.",
                f"{inner} places x 2/3 = {shown(self.exact(p))}.",
                "Check: the only other case, a middle value in the middle, has the remaining 1/3.",
            )
        ends = "Each end is larger than its one neighbour with probability 1/2, together 1."
        return (
            "Idea: one indicator per place; expectations add.",
            f"An inner number is the largest of three with probability 1/3: {inner} x 1/3.",
            ends if p.kind == "ends" else "The ends do not count.",
            f"Together {shown(self.exact(p))}.",
            "Check: two peaks can never be neighbours, so at most about half can be peaks.",
        )

    def misconceptions(self, p):
        inner = Fraction(p.items - 2, 3)
        if p.kind == "ends":
            yield (
                "ends-forgotten",
                inner,
                "You left out the two ends; each is a peak with probability 1/2.",
            )
        else:
            yield (
                "every-place-counts",
                Fraction(p.items, 3) * (2 if p.kind == "turns" else 1),
                "You counted the ends too; they have one neighbour only.",
            )
        if p.kind == "turns":
            yield "one-kind-only", inner, "You counted one kind; highs and lows both count."
        else:
            extra = 1 if p.kind == "ends" else 0
            yield (
                "one-quarter",
                Fraction(p.items - 2, 4) + extra,
                "You multiplied 1/2 by 1/2, but being above both neighbours is not independent: "
                "of three values each is the largest with probability 1/3.",
            )
            yield (
                "one-half",
                Fraction(p.items - 2, 2) + extra,
                "You compared with one neighbour only; both must be lower.",
            )

    def oracle(self, p):
        """Integrate over the value t of a place: it beats k neighbours with t^k."""
        one, two = Fraction(1, 2), Fraction(1, 3)  # integrals of t and t^2 over [0, 1]
        below = Fraction(1) - 2 * one + two  # integral of (1 - t)^2
        inner = (p.items - 2) * two
        return {"inner": inner, "ends": inner + 2 * one, "turns": inner + (p.items - 2) * below}[
            p.kind
        ]

    def simulate(self, p, rng, n):
        row = rng.random((p.items, n), dtype=np.float32)
        up = row[1:] > row[:-1]
        if p.kind == "turns":
            return mean((up[1:] != up[:-1]).sum(axis=0))
        peaks = (up[:-1] & ~up[1:]).sum(axis=0)
        return mean(peaks + ~up[0] + up[-1] if p.kind == "ends" else peaks)
