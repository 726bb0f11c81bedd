"""Counting: equally likely outcomes, with and without order, with and without replacement."""

from fractions import Fraction
from itertools import product
from math import comb, factorial, prod

from prep.drills import PROBABILITY, Drill, Params, count, hits, integer, np, ratio, shown


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
        face = f"a {p.faces}" if p.winning == 1 else f"a {top} or higher"
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


class CardsSameSuit(Drill):
    """The first card may be anything; the others must follow it."""

    id = "cards-same-suit"
    title = "All cards of one suit"
    topics = ("probability",)
    difficulty = 2
    seconds = (30, 35, 45)
    form = PROBABILITY

    DECKS = (
        ((4, 13, "a standard deck of 52 cards (4 suits of 13)"),),
        ((4, 13, "a standard deck of 52 cards (4 suits of 13)"),),
        (
            (4, 8, "a short deck of 32 cards (4 suits of 8)"),
            (5, 6, "a deck of 30 cards (5 suits of 6)"),
            (3, 9, "a deck of 27 cards (3 suits of 9)"),
        ),
    )

    def draw(self, pick, level):
        suits, ranks, deck = pick.choice(self.DECKS[level - 1])
        dealt = pick.integer(2, 3) if level == 1 else pick.integer(3, 4)
        return Params(suits=suits, ranks=ranks, deck=deck, dealt=dealt)

    def exact(self, p):
        return Fraction(p.suits * comb(p.ranks, p.dealt), comb(p.suits * p.ranks, p.dealt))

    def wordings(self, p):
        return (
            f"You are dealt {p.dealt} cards from {p.deck}, without replacement. What is the "
            "probability that all are of the same suit?",
            f"{count(p.dealt, 'card').capitalize()} lie face down, drawn at random without "
            f"replacement from {p.deck}. How likely is it that they share one suit, whichever it "
            "is?",
            f"From {p.deck}, well shuffled, you turn over the top {p.dealt}. Find the probability "
            "that every one of them shows the same suit.",
        )

    def steps(self, p):
        cards = p.suits * p.ranks
        chain = " x ".join(f"{p.ranks - i}/{cards - i}" for i in range(1, p.dealt))
        return (
            "Idea: the first card sets the suit, each later one must match it.",
            f"After the first card {p.ranks - 1} of the other {cards - 1} match, then one fewer "
            "each time.",
            f"P = {chain} = {shown(self.exact(p))}.",
            f"Check: with replacement it would be (1/{p.suits})^{p.dealt - 1}, a little more.",
        )

    def misconceptions(self, p):
        yield (
            "with-replacement",
            Fraction(1, p.suits ** (p.dealt - 1)),
            "You put each card back before the next; every match leaves fewer matching cards.",
        )
        yield (
            "one-given-suit",
            self.exact(p) / p.suits,
            f"That is the chance of one named suit; any of the {p.suits} suits will do.",
        )

    def oracle(self, p):
        cards = p.suits * p.ranks
        return prod(Fraction(p.ranks - i, cards - i) for i in range(1, p.dealt))

    def simulate(self, p, rng, n):
        cards = p.suits * p.ranks
        hand = np.empty((p.dealt, n), np.uint8)
        fresh = np.ones(n, bool)  # deals with a card drawn twice are dropped: the rest is a deal
        for i in range(p.dealt):
            hand[i] = rng.integers(0, cards, n, dtype=np.uint8)
            fresh &= (hand[:i] != hand[i]).all(axis=0)
        suit = hand[:, fresh] // p.ranks
        return hits((suit == suit[0]).all(axis=0))
