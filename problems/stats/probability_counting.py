"""Counting: equal letters, equal items, committees."""

from fractions import Fraction
from itertools import combinations, product
from math import comb, factorial, prod

from prep.drills import Drill, Params, count, integer


class WordArrangements(Drill):
    """Equal letters cannot be told apart: divide by their own arrangements."""

    id = "word-arrangements"
    title = "Different arrangements of a word"
    topics = ("probability",)
    difficulty = 1
    seconds = (20, 25, 35)
    form = integer()

    WORDS = (
        ("LEVEL", "ERROR", "KAYAK", "LLAMA", "EERIE", "MAMMA", "PAPAYA"),
        ("BANANA", "TATTOO", "PEPPER", "COFFEE", "SETTEE", "NEEDED", "ALPACA", "CANVAS"),
        ("BALLOON", "ALFALFA", "REFERRER", "TENNESSEE", "ASSESSES", "COOKBOOK", "SUCCESSES"),
    )

    def draw(self, pick, level):
        return Params(word=pick.choice(self.WORDS[level - 1]))

    def exact(self, p):
        return factorial(len(p.word)) // prod(map(factorial, self._repeats(p.word).values()))

    def wordings(self, p):
        return (
            f"In how many different ways can all the letters of {p.word} be put in a row?",
            f"A sign painter has one tile for each letter of {p.word}; equal letters look alike. "
            "How many different signs that use every tile can be made?",
            f"How many distinguishable strings are rearrangements of {p.word}, the word itself "
            "included?",
        )

    def steps(self, p):
        repeats = {letter: times for letter, times in self._repeats(p.word).items() if times > 1}
        below = " x ".join(f"{times}!" for times in repeats.values())
        named = ", ".join(f"{letter} {times} times" for letter, times in repeats.items())
        return (
            "Idea: arrange the tiles as if all were different, then divide out swaps of equal "
            "letters.",
            f"{len(p.word)} tiles can be arranged in {len(p.word)}! = {factorial(len(p.word))} "
            "ways.",
            f"Repeated letters: {named}; divide by {below}.",
            f"{factorial(len(p.word))} / ({below}) = {self.exact(p)}.",
        )

    def misconceptions(self, p):
        tiles, repeats = factorial(len(p.word)), self._repeats(p.word)
        added = sum(factorial(times) for times in repeats.values() if times > 1)
        yield (
            "all-letters-different",
            tiles,
            "You counted equal letters as if they could be told apart; divide by the factorial of "
            "each repeat.",
        )
        if len([times for times in repeats.values() if times > 1]) > 1:
            yield (
                "factorials-added",
                Fraction(tiles, added),
                "You divided by the sum of the factorials; the swaps are independent, so divide by "
                "their product.",
            )
        yield (
            "divided-by-counts",
            Fraction(tiles, prod(repeats.values())),
            "You divided by how often each letter occurs; divide by the factorial of that number.",
        )

    def oracle(self, p):
        """Place one letter after another: choose the free places it takes."""
        free, ways = len(p.word), 1
        for times in self._repeats(p.word).values():
            ways *= comb(free, times)
            free -= times
        return ways

    def recount(self, p):
        """Grow all distinct strings letter by letter, as multisets of what is left."""
        ways = {tuple(sorted(self._repeats(p.word).items())): 1}
        for _ in p.word:
            longer = {}
            for left, found in ways.items():
                for letter, _ in left:
                    rest = tuple((x, k - (x == letter)) for x, k in left if k > (x == letter))
                    longer[rest] = longer.get(rest, 0) + found
            ways = longer
        return ways[()]

    def _repeats(self, word):
        return {letter: word.count(letter) for letter in sorted(set(word))}


class StarsAndBars(Drill):
    """Equal items in a row with bars between the shares."""

    id = "stars-and-bars"
    title = "Sharing out equal items"
    topics = ("probability",)
    difficulty = 2
    seconds = (25, 30, 45)
    form = integer()

    def draw(self, pick, level):
        takers = pick.integer(3, 4)
        return Params(
            items=pick.integer(takers + 2, 10),
            takers=takers,
            least=1 if level == 2 else 0,
            all_given=level < 3,
        )

    def exact(self, p):
        bars = p.takers - 1 if p.all_given else p.takers
        free = p.items - p.least * p.takers
        return comb(free + bars, bars)

    def wordings(self, p):
        least = "at least one" if p.least else "possibly none"
        rest = " All of them must be given out."
        if not p.all_given:
            rest = " Some or all of them may be left over."
        bound = "=" if p.all_given else "<="
        names = " + ".join("abcd"[: p.takers])
        return (
            f"{p.items} identical tokens are shared among {p.takers} different players, each "
            f"getting {least}.{rest} How many ways are there?",
            f"How many solutions in integers {'>= 1' if p.least else '>= 0'} does {names} {bound} "
            f"{p.items} have?",
            f"A lab has {p.items} identical GPUs for {p.takers} named projects; each gets {least}."
            f"{rest} In how many ways can they be assigned?",
        )

    def steps(self, p):
        bars = p.takers - 1 if p.all_given else p.takers
        free = p.items - p.least * p.takers
        first = f"Give one to each first: {free} are left." if p.least else "No minimum to give."
        extra = first if p.all_given else "What is left over is one more share."
        return (
            "Idea: put the items in a row and cut it with bars; equal items cannot be told apart.",
            extra,
            f"{free} items and {bars} bars: choose the places of the bars among {free + bars}.",
            f"C({free + bars},{bars}) = {self.exact(p)}.",
        )

    def misconceptions(self, p):
        yield (
            "items-told-apart",
            p.takers**p.items,
            "You chose a taker for each item as if the items differed; only the numbers count.",
        )
        free = p.items - p.least * p.takers
        bars = p.takers - 1 if p.all_given else p.takers
        if p.least:
            yield (
                "empty-shares-allowed",
                comb(p.items + bars, bars),
                "You let shares be empty; each has to hold at least one item.",
            )
        else:
            yield (
                "empty-shares-forbidden",
                comb(p.items - 1, bars),
                "You gave each share at least one item; a share may be empty.",
            )
        if p.all_given:
            yield (
                "one-bar-too-many",
                comb(free + bars + 1, bars + 1),
                f"{p.takers} shares are parted by {bars} bars, one fewer than there are shares.",
            )
        else:
            yield (
                "nothing-left-over",
                comb(free + bars - 1, bars - 1),
                "That is for giving out everything; what is left over acts as one more share.",
            )

    def oracle(self, p):
        """Add one taker at a time: ways to reach each total so far."""
        ways = {0: 1}
        for _ in range(p.takers):
            after = {}
            for given, found in ways.items():
                for share in range(p.least, p.items - given + 1):
                    after[given + share] = after.get(given + share, 0) + found
            ways = after
        return ways[p.items] if p.all_given else sum(ways.values())

    def recount(self, p):
        shares = product(range(p.least, p.items + 1), repeat=p.takers)
        totals = [sum(each) for each in shares]
        if p.all_given:
            return totals.count(p.items)
        return sum(total <= p.items for total in totals)


class CommitteeWithConstraint(Drill):
    """Split by how many of each group sit; reserving seats first counts committees twice."""

    id = "committee-with-constraint"
    title = "Committees with a condition"
    topics = ("probability",)
    difficulty = 3
    seconds = (30, 40, 60)
    form = integer()

    def draw(self, pick, level):
        return Params(
            first=pick.integer(4, 7),
            second=pick.integer(3, 6),
            size=pick.integer(3, 4) if level == 1 else pick.integer(4, 5),
            least=(1, 2, 2)[level - 1],
            both=level == 3,
        )

    def exact(self, p):
        return sum(comb(p.first, k) * comb(p.second, p.size - k) for k in self._numbers(p))

    def wordings(self, p):
        least = count(p.least, "{0}", "{0}s")
        team, hand, shelf = (
            f"at least {p.least} of each {kind}" if p.both else f"at least {least.format(single)}"
            for kind, single in (("group", "analyst"), ("colour", "red card"), ("kind", "drama"))
        )
        return (
            f"A committee of {p.size} is chosen from {p.first} analysts and {p.second} engineers. "
            f"How many committees have {team}?",
            f"You hold {p.first} different red cards and {p.second} different black cards. In how "
            f"many ways can you pick {p.size} of them with {hand}? Order does not matter.",
            f"A shelf has {p.first} dramas and {p.second} comedies, all different. How many sets "
            f"of {p.size} films include {shelf}?",
        )

    def steps(self, p):
        terms = [f"C({p.first},{k}) x C({p.second},{p.size - k})" for k in self._numbers(p)]
        values = [comb(p.first, k) * comb(p.second, p.size - k) for k in self._numbers(p)]
        return (
            "Idea: split by how many come from the first group; these cases exclude each other.",
            f"Numbers from the first group that fit: {', '.join(map(str, self._numbers(p)))}.",
            f"{' + '.join(terms)} = {' + '.join(map(str, values))}.",
            f"Together {self.exact(p)}.",
            f"Check: it cannot exceed C({p.first + p.second},{p.size}) = "
            f"{comb(p.first + p.second, p.size)}, all choices.",
        )

    def misconceptions(self, p):
        rest = p.first + p.second - p.least * (1 + p.both)
        reserved = comb(p.first, p.least) * (comb(p.second, p.least) if p.both else 1)
        yield (
            "reserve-then-fill",
            reserved * comb(rest, p.size - p.least * (1 + p.both)),
            "You reserved the required seats and then filled up; a committee with more than the "
            "minimum is counted once for each way to reserve.",
        )
        yield (
            "exactly-the-minimum",
            comb(p.first, p.least) * comb(p.second, p.size - p.least),
            f"That has exactly {p.least} from the first group; more are allowed too.",
        )
        yield (
            "no-condition",
            comb(p.first + p.second, p.size),
            "You counted all choices; leave out those that break the condition.",
        )

    def oracle(self, p):
        """All choices less those with too few of a group."""
        few = range(p.least)
        broken = sum(comb(p.first, k) * comb(p.second, p.size - k) for k in few)
        if p.both:
            broken += sum(comb(p.second, k) * comb(p.first, p.size - k) for k in few)
        return comb(p.first + p.second, p.size) - broken

    def recount(self, p):
        people = "a" * p.first + "b" * p.second
        chosen = ["".join(people[i] for i in some) for some in self._sets(p, len(people))]
        return sum(self._fits(p, each.count("a"), each.count("b")) for each in chosen)

    def _sets(self, p, people):
        return combinations(range(people), p.size)

    def _fits(self, p, first, second):
        return first >= p.least and (second >= p.least or not p.both)

    def _numbers(self, p):
        return [
            k
            for k in range(p.size + 1)
            if self._fits(p, k, p.size - k) and k <= p.first and p.size - k <= p.second
        ]
