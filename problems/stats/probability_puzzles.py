"""Short puzzles with a neat argument: noodles, best choices, one coin more."""

from fractions import Fraction
from itertools import permutations
from math import comb, prod

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    count,
    decimal,
    fraction,
    hits,
    in_words,
    mean,
    np,
    ratio,
    shown,
)


class NoodleLoops(Drill):
    """With i strands left, a tie closes a loop with probability 1/(2i - 1)."""

    id = "noodle-loops"
    title = "Tying noodles together"
    topics = ("brainteasers", "probability")
    difficulty = 3
    seconds = (40, 45, 50)
    form = fraction()
    block = 1 << 14
    floor = 1 << 15

    def draw(self, pick, level):
        noodles = (pick.integer(2, 4), pick.integer(5, 8), pick.integer(3, 5))[level - 1]
        return Params(noodles=noodles, single=level == 3, rounded=level == 2)

    def form_of(self, p):
        if p.single:
            return PROBABILITY
        return decimal(rtol=0.02) if p.rounded else self.form

    def exact(self, p):
        if p.single:
            return prod(Fraction(2 * i - 2, 2 * i - 1) for i in range(2, p.noodles + 1))
        loops = sum(Fraction(1, 2 * i - 1) for i in range(1, p.noodles + 1))
        return float(loops) if p.rounded else loops

    def wordings(self, p):
        number = in_words(p.noodles)
        bowl, bag, cables = (
            (
                "What is the probability that all end up in a single loop?",
                "How likely is it that they form one loop?",
                "Find the probability that all cables form one ring.",
            )
            if p.single
            else (
                "What is the expected number of loops?",
                "How many loops are there on average?",
                "Find the expected number of closed rings.",
            )
        )
        return (
            f"A bowl holds {number} noodles. You pick two free ends at random and tie them, again "
            f"and again until no end is free. {bowl}",
            f"The {2 * p.noodles} ends of {number} strings stick out of a bag and are tied "
            f"together in random pairs, all pairings equally likely. {bag}",
            f"{number.capitalize()} cables have two equal plugs each; all plugs are joined in "
            f"uniformly random pairs. {cables}",
        )

    def steps(self, p):
        first = (
            "With i strands left, an end has 2i - 1 others to meet, one of them on its own strand."
        )
        if p.single:
            factors = " x ".join(f"{2 * i - 2}/{2 * i - 1}" for i in range(p.noodles, 1, -1))
            return (
                "Idea: a single loop means that no tie but the last closes one.",
                first,
                f"P = {factors} = {shown(self.exact(p))}.",
                "Check: for one noodle it is 1.",
            )
        terms = " + ".join(f"1/{2 * i - 1}" for i in range(1, p.noodles + 1))
        return (
            "Idea: one indicator per tie; each tie leaves one strand fewer.",
            first,
            f"{terms} = {shown(self.exact(p))}.",
            "Check: the last tie always closes one, so it is at least 1.",
        )

    def misconceptions(self, p):
        if p.single:
            yield (
                "first-tie-only",
                Fraction(2 * p.noodles - 2, 2 * p.noodles - 1),
                "That is the chance that the first tie closes no loop; later ones must not either.",
            )
            yield (
                "cycles-of-a-permutation",
                Fraction(1, p.noodles),
                "That is for a permutation to be one cycle; a strand has two ends to meet.",
            )
            return
        yield "always-one", Fraction(1), "Short loops can close early, so there may be more."
        yield (
            "cycles-of-a-permutation",
            sum(Fraction(1, i) for i in range(1, p.noodles + 1)),
            "That is for cycles of a permutation; here an end has 2i - 1 others to meet.",
        )

    def oracle(self, p):
        """Grow pairings strand by strand: a loop of its own, or spliced in at an open side."""
        ways = {0: 1}
        for strands in range(p.noodles):
            after = {}
            for loops, found in ways.items():
                after[loops + 1] = after.get(loops + 1, 0) + found
                after[loops] = after.get(loops, 0) + 2 * strands * found
            ways = after
        total = sum(ways.values())
        if p.single:
            return Fraction(ways[1], total)
        average = Fraction(sum(loops * found for loops, found in ways.items()), total)
        return float(average) if p.rounded else average

    def simulate(self, p, rng, n):
        """Pair all ends at random, then follow the strands and count the ways round."""
        ends = 2 * p.noodles
        order = rng.random((n, ends), dtype=np.float32).argsort(axis=1)
        worlds = np.arange(n)[:, None]
        follow = np.empty((n, ends), np.int8)  # the end met, then across its strand: i ^ 1
        follow[worlds, order[:, 0::2]] = order[:, 1::2] ^ 1
        follow[worlds, order[:, 1::2]] = order[:, 0::2] ^ 1
        lowest = np.minimum(np.arange(ends, dtype=np.int8), follow)
        for _ in range(ends.bit_length()):  # pointer doubling: the least end on each way round
            lowest = np.minimum(lowest, np.take_along_axis(lowest, follow, axis=1))
            follow = np.take_along_axis(follow, follow, axis=1)
        loops = (lowest == np.arange(ends)).sum(axis=1) // 2  # each loop is followed both ways
        return hits(loops == 1) if p.single else mean(loops)


class SecretarySmall(Drill):
    """The best is chosen if the best of those before it was among the skipped."""

    id = "secretary-small"
    title = "Skip a few, then choose"
    topics = ("brainteasers", "probability")
    difficulty = 3
    seconds = (40, 50, 45)
    form = PROBABILITY

    def draw(self, pick, level):
        people = pick.integer(3, 4) if level == 1 else pick.integer(5, 6)
        skipped = 1 if level == 1 else pick.integer(1, people - 3)
        if level == 3:
            people, skipped = pick.integer(4, 7), pick.integer(1, 3)
        return Params(people=people, skipped=skipped, empty=level == 3)

    def exact(self, p):
        share = Fraction(p.skipped, p.people)
        if p.empty:
            return share
        return share * sum(Fraction(1, place - 1) for place in range(p.skipped + 1, p.people + 1))

    def wordings(self, p):
        n, skip = p.people, in_words(p.skipped)
        hire, take, stop = (
            (
                "that you hire nobody",
                "that you end up with no offer",
                "that no number is chosen",
            )
            if p.empty
            else (
                "that you hire the best of all",
                "that you take the highest of all",
                f"that the chosen number is {n}",
            )
        )
        return (
            f"{n} candidates of different ability come in random order. You pass over the first "
            f"{skip}, then hire the first one better than all before, if there is one. What is "
            f"the probability {hire}?",
            f"You see {n} different offers one by one in random order and cannot go back. You let "
            f"the first {skip} go and then take the first that beats all earlier ones, if any. How "
            f"likely is it {take}?",
            f"The numbers 1 to {n} are in random order. You pass over the first {skip}, then "
            f"choose the first number larger than all numbers before it, if any. Find the "
            f"probability {stop}.",
        )

    def steps(self, p):
        if p.empty:
            return (
                "Idea: nobody is chosen exactly if the best of all was passed over.",
                f"The best is equally likely at each of {p.people} places.",
                f"P = {ratio(p.skipped, p.people)}.",
                "Check: otherwise the best itself, at the latest, is chosen.",
            )
        terms = " + ".join(f"1/{place - 1}" for place in range(p.skipped + 1, p.people + 1))
        return (
            "Idea: split by the place of the best.",
            f"Best at place i: it is chosen if the best of the i - 1 before was among the first "
            f"{p.skipped}: {p.skipped}/(i - 1).",
            f"P = {p.skipped}/{p.people} x ({terms}) = {shown(self.exact(p))}.",
            "Check: for many people and the best number to skip it tends to 1/e = 0.368.",
        )

    def misconceptions(self, p):
        chance = Fraction(1, p.people)
        if p.empty:
            yield (
                "skipped-not-counted",
                Fraction(p.skipped, p.people - p.skipped),
                "Compare with all, not only with those that may be chosen.",
            )
            yield (
                "one-place",
                chance,
                "That is the chance of one given place; any of the passed ones will do.",
            )
            return
        yield "blind-choice", chance, "That is the chance of choosing blindly."
        yield (
            "best-among-skipped",
            Fraction(p.skipped, p.people),
            "That is the chance that the best was passed over.",
        )
        yield (
            "best-not-skipped",
            1 - Fraction(p.skipped, p.people),
            "The best may come later and still be missed: an earlier record is taken first.",
        )

    def oracle(self, p):
        orders = list(permutations(range(p.people)))
        goal = None if p.empty else p.people - 1
        return Fraction(sum(self._chosen(p, order) == goal for order in orders), len(orders))

    def simulate(self, p, rng, n):
        ability = rng.random((p.people, n), dtype=np.float32)
        bar = ability[: p.skipped].max(axis=0)
        waiting, found = np.ones(n, bool), np.zeros(n, bool)
        for place in range(p.skipped, p.people):
            taken = waiting & (ability[place] > bar)
            found |= taken & (ability[place] == ability.max(axis=0))
            waiting &= ~taken
        return hits(waiting if p.empty else found)

    def _chosen(self, p, order):
        bar = max(order[: p.skipped])
        return next((each for each in order[p.skipped :] if each > bar), None)


class TwoHeadsMoreCoins(Drill):
    """More heads than the other: swap heads for tails and look for symmetry."""

    id = "two-heads-more-coins"
    title = "Who has more heads?"
    topics = ("brainteasers", "probability")
    difficulty = 2
    seconds = (20, 40, 60)
    form = PROBABILITY

    def draw(self, pick, level):
        other = (pick.integer(2, 30), pick.integer(2, 5), pick.integer(1, 3))[level - 1]
        return Params(mine=other + (1, 0, 2)[level - 1], other=other)

    def exact(self, p):
        coins = p.mine + p.other
        return Fraction(sum(comb(coins, k) for k in range(p.other + 1, coins + 1)), 2**coins)

    def wordings(self, p):
        return (
            f"You flip {count(p.mine, 'fair coin')} and your friend {in_words(p.other)}. What is "
            "the probability that you get strictly more heads?",
            f"Team A takes {p.mine} shots, team B {p.other}; each scores with probability 1/2, "
            "independently. How likely is it that A scores more goals than B (a tie does not "
            "count)?",
            f"X and Y are independent binomial counts of successes with probability 1/2 in "
            f"{p.mine} and {p.other} trials. Find P(X > Y).",
        )

    def steps(self, p):
        coins = p.mine + p.other
        if p.mine == p.other + 1:
            return (
                "Idea: with one coin more, exactly one holds: more heads, or more tails.",
                "By symmetry both have the same probability.",
                "P = 1/2.",
                "Check: one coin against none gives 1/2.",
            )
        lines = (
            "Idea: your heads plus the other's tails are heads among all coins, by symmetry.",
            f"X > Y means that this sum is above {p.other}, for {coins} fair coins.",
        )
        middle = comb(coins, coins // 2)
        if p.mine == p.other:
            return (
                *lines,
                f"The middle value, a tie, has probability {middle}/{2**coins}.",
                f"P = (1 - {middle}/{2**coins})/2 = {shown(self.exact(p))}.",
            )
        return (
            *lines,
            f"The middle value {coins // 2} has probability {middle}/{2**coins} and counts.",
            f"P = (1 + {middle}/{2**coins})/2 = {shown(self.exact(p))}.",
        )

    def misconceptions(self, p):
        coins = p.mine + p.other
        yield (
            "share-of-coins",
            Fraction(p.mine, coins),
            "That is the share of the coins; compare the numbers of heads.",
        )
        yield (
            "ties-counted",
            Fraction(sum(comb(coins, k) for k in range(p.other, coins + 1)), 2**coins),
            "You counted ties; strictly more is asked.",
        )
        if p.mine != p.other + 1:
            yield (
                "even-chance",
                Fraction(1, 2),
                "The neat 1/2 is for exactly one coin more.",
            )

    def oracle(self, p):
        """The joint table of both counts."""
        mine, other = ([comb(c, k) for k in range(c + 1)] for c in (p.mine, p.other))
        wins = sum(ways * sum(other[:heads]) for heads, ways in enumerate(mine))
        return Fraction(wins, 2 ** (p.mine + p.other))

    def simulate(self, p, rng, n):
        mine, other = (
            np.bitwise_count(rng.integers(0, 2**coins, n, dtype=np.uint64))
            for coins in (p.mine, p.other)
        )  # one bit per flip
        return hits(mine > other)
