"""Paths and counts of votes: reflection and its relatives."""

from fractions import Fraction
from itertools import combinations
from math import comb

from prep.drills import PROBABILITY, Drill, Params, count, hits, integer, np, ratio, shown


class LatticePathsCatalan(Drill):
    """Choose the places of one kind of step; a bound is handled by reflection."""

    id = "lattice-paths-catalan"
    title = "Paths on a grid of streets"
    topics = ("probability", "brainteasers")
    difficulty = 2
    seconds = (25, 35, 45)
    form = integer()

    def draw(self, pick, level):
        if level == 3:
            size = pick.integer(3, 6)
            return Params(east=size, north=size, via=None, below=True)
        east, north = pick.integer(3, 6), pick.integer(3, 6)
        via = (pick.integer(1, east - 1), pick.integer(1, north - 1)) if level == 2 else None
        return Params(east=east, north=north, via=via, below=False)

    def exact(self, p):
        if p.below:
            return comb(2 * p.east, p.east) // (p.east + 1)
        if p.via is None:
            return comb(p.east + p.north, p.east)
        x, y = p.via
        return comb(x + y, x) * comb(p.east - x + p.north - y, p.east - x)

    def wordings(self, p):
        goal = f"({p.east}, {p.north})"
        streets, walks, strings = "", "", ""
        if p.via is not None:
            x, y = p.via
            streets = (
                f", passing a post office {x} block{'s' * (x != 1)} east and {y} north of the start"
            )
            walks = f" and pass through ({x}, {y})"
            strings = f", with exactly {x} letter{'s' * (x != 1)} E among the first {x + y}"
        if p.below:
            streets = ", nor ever further north than east of the start (in blocks)"
            walks = " and never have y > x"
            strings = ", in which no beginning holds more N than E"
        return (
            f"A courier goes {p.east} blocks east and {p.north} blocks north along streets, never "
            f"west or south{streets}. How many different ways are there?",
            f"How many paths with steps (1, 0) and (0, 1) lead from (0, 0) to {goal}{walks}?",
            f"How many strings consist of {p.east} letters E and {p.north} letters N{strings}?",
        )

    def steps(self, p):
        n = p.east + p.north
        if p.below:
            return (
                "Idea: all paths less those that break the rule, by reflecting at the first break.",
                f"All: C({n},{p.east}) = {comb(n, p.east)}.",
                f"Bad paths match all paths with one E fewer: C({n},{p.east - 1}) = "
                f"{comb(n, p.east - 1)}.",
                f"{comb(n, p.east)} - {comb(n, p.east - 1)} = {self.exact(p)}, a Catalan number.",
                f"Check: C({n},{p.east})/{p.east + 1}.",
            )
        if p.via is None:
            return (
                f"Idea: of {n} steps choose which go east.",
                f"C({n},{p.east}) = {self.exact(p)}.",
                f"Check: choosing the steps north gives C({n},{p.north}), the same.",
            )
        x, y = p.via
        return (
            "Idea: count the two parts and multiply.",
            f"To the point: C({x + y},{x}) = {comb(x + y, x)}.",
            f"On from it: C({n - x - y},{p.east - x}) = {comb(n - x - y, p.east - x)}.",
            f"Product {self.exact(p)}.",
            f"Check: at most all C({n},{p.east}) = {comb(n, p.east)} paths.",
        )

    def misconceptions(self, p):
        n = p.east + p.north
        yield (
            "two-choices-at-each-step",
            2**n,
            "You let each step be free; the numbers of each kind are fixed.",
        )
        if p.below:
            yield "bound-ignored", comb(n, p.east), "You counted all; the bound leaves out most."
            yield (
                "divided-by-n",
                Fraction(comb(n, p.east), p.east),
                "Divide by n + 1, not by n.",
            )
        elif p.via is not None:
            x, y = p.via
            yield "point-ignored", comb(n, p.east), "You counted all; only some pass the point."
            yield (
                "parts-added",
                comb(x + y, x) + comb(n - x - y, p.east - x),
                "You added the two parts; each first part goes with each second.",
            )
        else:
            yield (
                "corners-for-steps",
                comb(n + 2, p.east + 1),
                "You counted corners instead of blocks: one too many each way.",
            )

    def oracle(self, p):
        """Ways to each corner are the sum of those to the corners before it."""
        ways = {(0, 0): 1}
        for x in range(p.east + 1):
            for y in range(p.north + 1):
                if (x, y) != (0, 0):
                    allowed = not (p.below and y > x) and self._fits(p, x, y)
                    before = ways.get((x - 1, y), 0) + ways.get((x, y - 1), 0)
                    ways[x, y] = before if allowed else 0
        return ways[p.east, p.north]

    def recount(self, p):
        """Write out every order of the steps and walk it."""
        n = p.east + p.north
        return sum(self._walk_fits(p, set(east), n) for east in combinations(range(n), p.east))

    def _walk_fits(self, p, east, n):
        x = y = 0
        met = p.via is None
        for step in range(n):
            x, y = (x + 1, y) if step in east else (x, y + 1)
            met = met or (x, y) == p.via
            if p.below and y > x:
                return False
        return met

    def _fits(self, p, x, y):
        """A path through the point crosses its antidiagonal nowhere else."""
        return p.via is None or x + y != sum(p.via) or (x, y) == p.via


class BallotAhead(Drill):
    """Reflect the counts that tie, or count cyclic orders."""

    id = "ballot-ahead"
    title = "Ahead all the way"
    topics = ("probability", "brainteasers")
    difficulty = 3
    seconds = (30, 35, 45)
    form = PROBABILITY

    def draw(self, pick, level):
        winner = pick.integer(3, 6) if level == 1 else pick.integer(5, 10)
        loser = pick.integer(1, winner - 1) if level < 3 else pick.integer(2, winner - 1)
        return Params(winner=winner, loser=loser, ties=level == 3)

    def exact(self, p):
        if p.ties:
            return Fraction(p.winner - p.loser + 1, p.winner + 1)
        return Fraction(p.winner - p.loser, p.winner + p.loser)

    def wordings(self, p):
        a, b = p.winner, p.loser
        if p.ties:
            ahead = "never behind (ties are allowed)"
            purse, bits = "never to fall below zero", "there are at no point more zeros than ones"
        else:
            ahead = "strictly ahead from the first vote on"
            purse = "to be above zero at all times from the first entry on"
            bits = "there are more ones than zeros at every point from the first digit on"
        return (
            f"Candidate A gets {a} votes, B gets {b}, and the votes are counted in random order. "
            f"What is the probability that A is {ahead}?",
            f"An account starts empty. Its entries, {a} of +$1 and {b} of -$1, come in uniformly "
            f"random order. How likely is the balance {purse}?",
            f"{count(a, 'one').capitalize()} and {count(b, 'zero')} are put in a row, all orders "
            f"equally likely. Find the probability that, reading from the left, {bits}.",
        )

    def steps(self, p):
        a, b = p.winner, p.loser
        if p.ties:
            return (
                "Idea: reflect the orders that fall behind at their first time below.",
                f"They match all orders of {a + 1} and {b - 1}: C({a + b},{b - 1}) of "
                f"C({a + b},{b}).",
                f"That share is {b}/{a + 1}.",
                f"P = 1 - {b}/{a + 1} = {shown(self.exact(p))}.",
                "Check: more than when ties are forbidden.",
            )
        return (
            "Idea: orders that start with B, or tie later, pair up by reflection at the first tie.",
            f"An order starts with B with probability {b}/{a + b}, and as many start with A and "
            "tie later.",
            f"P = 1 - 2 x {b}/{a + b} = {ratio(a - b, a + b)}.",
            "Check: a narrow lead at the end makes it small.",
        )

    def misconceptions(self, p):
        a, b = p.winner, p.loser
        yield (
            "share-of-votes",
            Fraction(a, a + b),
            "That is the chance that the first one is for the winner; it must hold throughout.",
        )
        if p.ties:
            yield (
                "ties-forbidden",
                Fraction(a - b, a + b),
                "That is for being strictly ahead; ties are allowed here.",
            )
        else:
            yield (
                "ties-allowed",
                Fraction(a - b + 1, a + 1),
                "That allows ties; here the lead must be strict.",
            )
        yield (
            "all-for-the-winner-first",
            Fraction(1, comb(a + b, b)),
            "You let all of one kind come first; there are more orders that keep ahead.",
        )

    def oracle(self, p):
        """Count the orders that obey, vote by vote."""
        least = 0 if p.ties else 1
        ways = {(0, 0): 1}
        for counted in range(1, p.winner + p.loser + 1):
            for a in range(max(0, counted - p.loser), min(p.winner, counted) + 1):
                b = counted - a
                if a - b >= least:
                    ways[a, b] = ways.get((a - 1, b), 0) + ways.get((a, b - 1), 0)
        return Fraction(ways[p.winner, p.loser], comb(p.winner + p.loser, p.loser))

    def simulate(self, p, rng, n):
        """Count votes one by one; each is for A with the share of A's votes still uncounted."""
        votes = p.winner + p.loser
        left = np.full(n, p.winner, np.int8)
        lead = np.zeros(n, np.int8)
        ahead = np.ones(n, bool)
        for counted in range(votes):
            for_a = rng.random(n, dtype=np.float32) * (votes - counted) < left
            left -= for_a
            lead += 2 * for_a.astype(np.int8) - 1
            ahead &= lead >= (0 if p.ties else 1)
        return hits(ahead)
