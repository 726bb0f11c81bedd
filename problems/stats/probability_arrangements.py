"""Random arrangements: who sits together, who gets their own back."""

from fractions import Fraction
from itertools import permutations
from math import comb, factorial, perm

from prep.drills import PROBABILITY, Drill, Params, count, hits, np, ratio, shown


class AdjacentSeating(Drill):
    """Glue the friends into one block, then order the block inside."""

    id = "adjacent-seating"
    title = "Friends who sit together"
    topics = ("probability",)
    difficulty = 2
    seconds = (25, 30, 40)
    form = PROBABILITY

    def draw(self, pick, level):
        friends = 2 if level < 3 else 3
        ring = level == 2 or (level == 3 and pick.below(2) == 1)
        return Params(friends=friends, people=pick.integer(5, 9), ring=ring)

    def exact(self, p):
        block = factorial(p.friends)
        if p.ring:
            return Fraction(block, perm(p.people - 1, p.friends - 1))
        return Fraction(block * factorial(p.people - p.friends + 1), factorial(p.people))

    def wordings(self, p):
        where = "round a circular table" if p.ring else "in a row"
        names = "Ana and Ben" if p.friends == 2 else "Ana, Ben and Cleo"
        together = "next to each other" if p.friends == 2 else "on three consecutive places"
        return (
            f"{p.people} people, {names} among them, take the {p.people} places {where}, every "
            f"arrangement equally likely. What is the probability that {names} sit {together}?",
            f"{p.people} different flags are put up at random on {p.people} poles, which stand "
            f"{'in a ring' if p.ring else where}. How likely is it that "
            f"{count(p.friends, 'given flag')} end up {together}?",
            f"At a workshop {p.people} speakers are seated uniformly at random {where} with "
            f"exactly {p.people} places. {count(p.friends, 'speaker').capitalize()} form a team. "
            f"Find the probability that the whole team sits {together}.",
        )

    def steps(self, p):
        where = "places of the first do not matter" if p.ring else f"{p.people}! orders in all"
        return (
            "Idea: treat those who must be together as one block.",
            f"The block itself can be ordered in {p.friends}! = {factorial(p.friends)} ways; "
            f"{where}.",
            (
                f"Seat one of them anywhere: {p.friends}!/({self._ring_product(p)}) of the places "
                "of the others are a block."
                if p.ring
                else f"With the block there are {p.people - p.friends + 1}! orders: "
                f"{p.friends}! x {p.people - p.friends + 1}!/{p.people}!."
            ),
            f"P = {shown(self.exact(p))}.",
            "Check: it falls as more chairs are added.",
        )

    def misconceptions(self, p):
        other = Params(friends=p.friends, people=p.people, ring=not p.ring)
        yield (
            "block-order-forgotten",
            self.exact(p) / factorial(p.friends),
            f"You forgot that the block can be ordered inside in {p.friends}! ways.",
        )
        yield (
            "row-for-ring" if p.ring else "ring-for-row",
            self.exact(other),
            "That is for a row, which has ends; a ring has none."
            if p.ring
            else "That is for a ring, where the two ends of the row are neighbours.",
        )

    def oracle(self, p):
        """All places of the friends, in order, one by one."""
        places = list(permutations(range(p.people), p.friends))
        return Fraction(sum(self._together(p, each) for each in places), len(places))

    def simulate(self, p, rng, n):
        seats = np.sort(rng.integers(0, p.people, size=(p.friends, n), dtype=np.int8), axis=0)
        gaps = np.diff(seats, axis=0)
        free = (gaps > 0).all(axis=0)  # two people on one chair: not an arrangement, dropped
        together = (gaps == 1).all(axis=0)
        if p.ring:  # a block over the end: one gap is the long way round
            wrap = seats[0] + p.people - seats[-1]
            round_gaps = np.vstack([gaps, wrap])
            together = (round_gaps == 1).sum(axis=0) >= p.friends - 1
        return hits(together[free])

    def _together(self, p, places):
        starts = range(p.people if p.ring else p.people - p.friends + 1)
        blocks = [{(start + i) % p.people for i in range(p.friends)} for start in starts]
        return set(places) in blocks

    def _ring_product(self, p):
        return " x ".join(str(p.people - i) for i in range(1, p.friends))


class DerangementProb(Drill):
    """Count the arrangements that leave nobody, or exactly k, in place."""

    id = "derangement-prob"
    title = "How many get their own back?"
    topics = ("probability",)
    difficulty = 3
    seconds = (25, 40, 50)
    form = PROBABILITY

    def draw(self, pick, level):
        low, high = ((3, 4), (5, 6), (4, 6))[level - 1]
        return Params(people=pick.integer(low, high), own=0 if level < 3 else pick.integer(1, 2))

    def exact(self, p):
        moved = self._derangements(p.people - p.own)
        return Fraction(comb(p.people, p.own) * moved, factorial(p.people))

    def wordings(self, p):
        verb = "is" if p.own < 2 else "are"
        who = f"exactly {count(p.own, 'person ends', 'people end')}" if p.own else "nobody ends"
        letters, points = (f"exactly {count(p.own, noun)}" for noun in ("letter", "fixed point"))
        return (
            f"{p.people} people throw their coats on a pile and each takes one back at random, all "
            f"ways equally likely. What is the probability that {who} "
            "up with the right coat?",
            f"{p.people} letters are put at random into {p.people} addressed envelopes, one in "
            f"each. How likely is it that {letters if p.own else 'no letter'} {verb} in the right "
            "envelope?",
            f"Find the probability that a uniformly random permutation of {p.people} elements has "
            f"{points if p.own else 'no fixed point'}.",
        )

    def steps(self, p):
        rest = p.people - p.own
        moved = self._derangements(rest)
        choose = f"Choose the {p.own} in place: C({p.people},{p.own}) = {comb(p.people, p.own)}."
        return (
            "Idea: count permutations that move everything, D(n) = (n-1)(D(n-1) + D(n-2)).",
            choose if p.own else "None may be in place, so all n must move.",
            f"D({rest}) = {moved} ways move the others.",
            f"P = {ratio(comb(p.people, p.own) * moved, factorial(p.people))}.",
            "Check: for many people the number in place is nearly Poisson with mean 1: "
            f"{'1/e = 0.368' if p.own < 2 else '1/(2e) = 0.184'}.",
        )

    def misconceptions(self, p):
        alone = Fraction(1, p.people)
        yield (
            "as-if-independent",
            comb(p.people, p.own) * alone**p.own * (1 - alone) ** (p.people - p.own),
            "You multiplied as if the people were independent; a place taken is taken for all.",
        )
        if p.own:
            yield (
                "which-ones-forgotten",
                self.exact(p) / comb(p.people, p.own),
                "You fixed which ones are in place; choose them first.",
            )
            yield (
                "at-least-for-exactly",
                Fraction(1, factorial(p.own)),
                "You let the others do anything, which counts arrangements with more in place.",
            )
        else:
            yield (
                "one-person-only",
                1 - alone,
                "That is the chance that one given person misses out; it must hold for all.",
            )

    def oracle(self, p):
        """Inclusion-exclusion over who is in place."""
        rest = p.people - p.own
        signs = sum(Fraction((-1) ** k, factorial(k)) for k in range(rest + 1))
        return signs / factorial(p.own)

    def simulate(self, p, rng, n):
        order = rng.random((n, p.people), dtype=np.float32).argsort(axis=1)
        return hits((order == np.arange(p.people)).sum(axis=1) == p.own)

    def _derangements(self, n):
        before, now = 1, 0
        for k in range(2, n + 1):
            before, now = now, (k - 1) * (now + before)
        return now if n else 1
