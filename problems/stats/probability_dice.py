"""Independent repeats: dice and birthdays."""

from fractions import Fraction
from itertools import product
from math import comb, perm

from prep.drills import PROBABILITY, Drill, Params, Quantity, count, decimal, hits, np, ratio, shown


class DiceSumTail(Drill):
    """Ordered outcomes are equally likely; sums are not."""

    id = "dice-sum-tail"
    title = "A sum of dice reaches a bound"
    topics = ("probability",)
    difficulty = 1
    seconds = (25, 35, 60)
    form = PROBABILITY

    def draw(self, pick, level):
        dice, faces = ((2, 6), (2, 8), (3, 6))[level - 1]
        low, high = ((7, 11), (8, 14), (11, 16))[level - 1]
        return Params(dice=dice, faces=faces, bound=pick.integer(low, high))

    def exact(self, p):
        return Fraction(self._at_least(p, p.bound), p.faces**p.dice)

    def wordings(self, p):
        dice = f"{count(p.dice, 'fair die', 'fair dice')} with {p.faces} faces each"
        return (
            f"You roll {dice}, numbered from 1. What is the probability that the sum is at least "
            f"{p.bound}?",
            f"A board game lets you cross the river if {dice} (numbered from 1, rolled together) "
            f"show {p.bound} or more in total. How likely are you to cross on one try?",
            f"Let S be the total of {dice}, faces numbered from 1, rolled independently. "
            f"Find P(S >= {p.bound}).",
        )

    def steps(self, p):
        ways, all_ways = self._at_least(p, p.bound), p.faces**p.dice
        return (
            "Idea: count ordered outcomes, since those are equally likely.",
            f"There are {p.faces}^{p.dice} = {all_ways} ordered outcomes.",
            f"{ways} of them have a sum of {p.bound} or more.",
            f"P = {ratio(ways, all_ways)}.",
            f"Check: the mean sum is {shown(Fraction(p.dice * (p.faces + 1), 2))}, so the answer "
            f"should be {'below' if p.bound > p.dice * (p.faces + 1) / 2 else 'above'} a half.",
        )

    def misconceptions(self, p):
        sums = p.dice * (p.faces - 1) + 1
        yield (
            "strict-inequality",
            Fraction(self._at_least(p, p.bound + 1), p.faces**p.dice),
            f"You counted sums above {p.bound}; a sum of exactly {p.bound} counts too.",
        )
        yield (
            "sums-equally-likely",
            Fraction(p.dice * p.faces - p.bound + 1, sums),
            f"You treated the {sums} possible sums as equally likely; count ordered outcomes "
            "instead.",
        )

    def oracle(self, p):
        rolls = product(range(1, p.faces + 1), repeat=p.dice)
        return Fraction(sum(sum(roll) >= p.bound for roll in rolls), p.faces**p.dice)

    def simulate(self, p, rng, n):
        rolls = rng.integers(1, p.faces + 1, size=(p.dice, n), dtype=np.uint8)
        return hits(rolls.sum(axis=0) >= p.bound)

    def _at_least(self, p, bound):
        return sum(self._exactly(p, total) for total in range(bound, p.dice * p.faces + 1))

    def _exactly(self, p, total):
        """Rolls with a given sum: inclusion-exclusion over dice beyond their last face."""
        return sum(
            (-1) ** over * comb(p.dice, over) * comb(total - p.faces * over - 1, p.dice - 1)
            for over in range((total - p.dice) // p.faces + 1)
        )


class DiceAtLeastOne(Drill):
    """At least one is easiest through none."""

    id = "dice-at-least-one"
    title = "At least one success in a few rolls"
    topics = ("probability",)
    difficulty = 1
    seconds = (20, 20, 30)
    form = PROBABILITY

    def draw(self, pick, level):
        faces = pick.choice(((6,), (4, 8, 10), (6, 8, 10, 12))[level - 1])
        winning = 1 if level < 3 else pick.integer(2, faces // 3)
        return Params(rolls=pick.integer(2, level + 3), faces=faces, winning=winning)

    def exact(self, p):
        return 1 - self._miss(p) ** p.rolls

    def wordings(self, p):
        top = p.faces - p.winning + 1
        face = f"{_a(top)} {top}{' or higher' * (p.winning > 1)}"
        return (
            f"A fair die with faces 1 to {p.faces} is rolled {p.rolls} times. What is the "
            f"probability of at least one roll that shows {face}?",
            f"You get {p.rolls} independent rolls of a fair {p.faces}-sided die (faces 1 to "
            f"{p.faces}) and win if {face} comes up at least once. How likely is a win?",
            f"{count(p.rolls, 'player').capitalize()} each roll their own fair die with faces 1 to "
            f"{p.faces}. What is the chance that one or more of them roll {face}?",
        )

    def steps(self, p):
        miss = self._miss(p)
        return (
            "Idea: 'at least one' is the complement of 'none'.",
            f"One roll fails with probability {miss}.",
            f"All {p.rolls} fail with probability ({miss})^{p.rolls} = {miss**p.rolls}, since the "
            "rolls are independent.",
            f"P = 1 - {miss**p.rolls} = {shown(self.exact(p))}.",
            f"Check: it must be below {p.rolls} x {1 - miss} = {shown(p.rolls * (1 - miss))}, the "
            "sum of the single chances.",
        )

    def misconceptions(self, p):
        hit = 1 - self._miss(p)
        yield (
            "added-probabilities",
            p.rolls * hit,
            "You added the chances of the single rolls, which counts runs with several successes "
            "more than once; use 1 - P(none).",
        )
        yield (
            "all-of-them",
            hit**p.rolls,
            "That is the probability that every roll succeeds; one success is enough.",
        )
        yield (
            "none-of-them",
            1 - self.exact(p),
            "That is the probability of no success at all; subtract it from 1.",
        )

    def oracle(self, p):
        top = p.faces - p.winning
        rolls = product(range(1, p.faces + 1), repeat=p.rolls)
        return Fraction(sum(max(roll) > top for roll in rolls), p.faces**p.rolls)

    def simulate(self, p, rng, n):
        rolls = rng.integers(1, p.faces + 1, size=(p.rolls, n), dtype=np.uint8)
        return hits((rolls > p.faces - p.winning).any(axis=0))

    def _miss(self, p):
        return Fraction(p.faces - p.winning, p.faces)


class DiceMaxEquals(Drill):
    """The largest equals m when all are at most m, but not all at most m - 1."""

    id = "dice-max-equals"
    title = "The highest or lowest of several dice"
    topics = ("probability",)
    difficulty = 2
    seconds = (25, 30, 40)
    form = PROBABILITY

    def draw(self, pick, level):
        faces = 6 if level < 3 else pick.choice((6, 8))
        highest = level < 3
        low, high = (2, faces - 1)
        return Params(
            dice=(2, 3, 3)[level - 1], faces=faces, face=pick.integer(low, high), highest=highest
        )

    def exact(self, p):
        reach = self._reach(p)
        return Fraction(reach**p.dice - (reach - 1) ** p.dice, p.faces**p.dice)

    def wordings(self, p):
        which = "highest" if p.highest else "lowest"
        dice = f"{count(p.dice, 'fair die', 'fair dice')} with faces 1 to {p.faces}"
        return (
            f"You roll {dice}. What is the probability that the {which} number shown is exactly "
            f"{p.face}?",
            f"In a dice game your score is the {which} of {dice}, rolled independently. How likely "
            f"is a score of exactly {p.face}?",
            f"Let M be the {'maximum' if p.highest else 'minimum'} of {p.dice} independent rolls "
            f"of a fair die with faces 1 to {p.faces}. Find P(M = {p.face}).",
        )

    def steps(self, p):
        reach, side = self._reach(p), "at most" if p.highest else "at least"
        inner = p.face - 1 if p.highest else p.face + 1
        return (
            f"Idea: P(exactly {p.face}) = P({side} {p.face}) - P({side} {inner}).",
            f"All dice show {side} {p.face} with probability ({reach}/{p.faces})^{p.dice}.",
            f"All show {side} {inner} with probability ({reach - 1}/{p.faces})^{p.dice}.",
            f"P = {ratio(reach**p.dice - (reach - 1) ** p.dice, p.faces**p.dice)}.",
            f"Check: over all {p.faces} values these differences add up to 1.",
        )

    def misconceptions(self, p):
        reach, side = self._reach(p), "at most" if p.highest else "at least"
        yield (
            "at-most-for-exactly",
            Fraction(reach, p.faces) ** p.dice,
            f"That is the probability that all dice show {side} {p.face}; some die must equal it.",
        )
        yield (
            "only-one-die-shows-it",
            p.dice * Fraction(reach - 1, p.faces) ** (p.dice - 1) / p.faces,
            f"You let exactly one die show {p.face}; several may.",
        )
        yield (
            "chosen-die-shows-it",
            Fraction(reach, p.faces) ** (p.dice - 1) / p.faces,
            f"You fixed which die shows {p.face}; any of them may.",
        )

    def oracle(self, p):
        extreme = max if p.highest else min
        rolls = product(range(1, p.faces + 1), repeat=p.dice)
        return Fraction(sum(extreme(roll) == p.face for roll in rolls), p.faces**p.dice)

    def simulate(self, p, rng, n):
        rolls = rng.integers(1, p.faces + 1, size=(p.dice, n), dtype=np.uint8)
        extreme = rolls.max(axis=0) if p.highest else rolls.min(axis=0)
        return hits(extreme == p.face)

    def _reach(self, p):
        """How many faces are on the allowed side of the wanted one, itself included."""
        return p.face if p.highest else p.faces - p.face + 1


class BirthdayCollision(Drill):
    """Two alike is easiest through all different."""

    id = "birthday-collision"
    title = "At least one coincidence"
    topics = ("probability",)
    difficulty = 2
    seconds = (30, 40, 60)
    form = decimal(rtol=0.03, quantity=Quantity.PROBABILITY)

    def draw(self, pick, level):
        days, low, high = (
            (pick.choice((7, 10, 12)), 3, 4),
            (pick.choice((20, 30, 50, 100)), 4, 7),
            (365, 10, 30),
        )[level - 1]
        return Params(days=days, people=pick.integer(low, high), level=level)

    def form_of(self, p):
        return PROBABILITY if p.level == 1 else self.form

    def exact(self, p):
        shared = 1 - Fraction(perm(p.days, p.people), p.days**p.people)
        return shared if p.level == 1 else float(shared)

    def wordings(self, p):
        return (
            f"{p.people} people each pick one of {p.days} numbers, independently and uniformly. "
            "What is the probability that at least two pick the same one?",
            f"A service sends each of {p.people} requests to one of {p.days} servers, uniformly at "
            "random and independently. How likely is it that some server gets two or more?",
            f"{p.people} birthdays are independent and uniform over a calendar of {p.days} days. "
            "Find the probability that at least one day is shared.",
        )

    def steps(self, p):
        alone = 1 - float(self.exact(p))
        pairs = p.people * (p.people - 1) // 2
        return (
            "Idea: 'at least two alike' is the complement of 'all different'.",
            f"All different: (1 - 1/{p.days}) x (1 - 2/{p.days}) x ... up to "
            f"(1 - {p.people - 1}/{p.days}) = {shown(alone)}.",
            f"P = 1 - {shown(alone)} = {shown(self.exact(p))}.",
            f"Check: with {pairs} pairs, 1 - exp(-{pairs}/{p.days}) is near it.",
        )

    def misconceptions(self, p):
        yield (
            "people-over-days",
            Fraction(p.people, p.days),
            "You divided people by days; it is pairs of people that coincide.",
        )
        yield (
            "pairs-over-days",
            Fraction(p.people * (p.people - 1), 2 * p.days),
            "That is the expected number of equal pairs; several pairs may coincide at once, so "
            "it is more than the probability.",
        )
        yield (
            "one-given-day",
            1 - float(1 - Fraction(1, p.days)) ** (p.people - 1),
            "That is the chance that somebody shares with one given person; any two will do.",
        )

    def oracle(self, p):
        """Add people one by one: a chain on 'all different so far' with exact steps."""
        different = Fraction(1)
        for taken in range(p.people):
            different -= different * Fraction(taken, p.days)
        return 1 - different if p.level == 1 else float(1 - different)

    def simulate(self, p, rng, n):
        picks = rng.integers(0, p.days, size=(n // 4, p.people), dtype=np.uint16)
        picks.sort(axis=1)
        return hits((picks[:, 1:] == picks[:, :-1]).any(axis=1))


def _a(number):
    """'an' before 8, 11 and 18, else 'a'."""
    return "an" if number in (8, 11, 18) else "a"
