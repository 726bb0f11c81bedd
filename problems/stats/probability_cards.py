"""Draws without replacement: cards and urns."""

from fractions import Fraction
from math import comb, prod
from typing import ClassVar

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    Quantity,
    count,
    fraction,
    hits,
    in_words,
    np,
    ratio,
    shown,
)


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
        every = "both" if p.dealt == 2 else "all"
        return (
            f"You are dealt {p.dealt} cards from {p.deck}, without replacement. What is the "
            f"probability that {every} are of the same suit?",
            f"{count(p.dealt, 'card').capitalize()} lie face down, drawn at random without "
            f"replacement from {p.deck}. How likely is it that they share one suit, whichever it "
            "is?",
            f"From {p.deck}, well shuffled, you turn over the top {p.dealt}. Find the probability "
            f"that {every} of them show the same suit.",
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


class PokerHand(Drill):
    """Choose ranks first, then suits, and count nothing twice."""

    id = "poker-hand"
    title = "The chance of a poker hand"
    topics = ("probability",)
    difficulty = 4
    seconds = (60, 80, 90)
    form = fraction(digits=2, quantity=Quantity.PROBABILITY)
    floor = 1 << 17
    block = 1 << 17

    NAMES: ClassVar = {
        (2, 1): "exactly two cards of one rank and a third of another rank",
        (3,): "three cards of one rank",
        (2, 1, 1, 1): "exactly one pair (two cards of one rank, three more of three other ranks)",
        (2, 2, 1): "two pairs (two cards of one rank, two of another, one of a third rank)",
        (3, 1, 1): "three of a kind (three cards of one rank, the others of two further ranks)",
        (3, 2): "a full house (three cards of one rank and two of another)",
        (4, 1): "four of a kind (all four cards of one rank and one other card)",
    }
    HANDS = (((2, 1), (3,)), ((2, 1, 1, 1), (4, 1)), ((2, 2, 1), (3, 1, 1), (3, 2)))

    def draw(self, pick, level):
        return Params(pattern=pick.choice(self.HANDS[level - 1]))

    def exact(self, p):
        return Fraction(self._hands(p.pattern), comb(52, sum(p.pattern)))

    def wordings(self, p):
        size, hand = sum(p.pattern), self.NAMES[p.pattern]
        return (
            f"You are dealt {count(size, 'card')} from a standard deck of 52 (13 ranks, 4 suits), "
            f"without replacement. What is the probability of {hand}?",
            f"A hand of {size} cards comes from a well shuffled standard deck of 52 cards, 4 of "
            f"each of 13 ranks. How likely is it to be {hand}?",
            f"All hands of {size} cards from the 52 of a standard deck (13 ranks in 4 suits) are "
            f"equally likely. Find the probability of {hand}.",
        )

    def steps(self, p):
        total = comb(52, sum(p.pattern))
        return (
            "Idea: choose which ranks take part, then the suits of each.",
            f"Ranks: {self._rank_words(p.pattern)} = {self._rank_ways(p.pattern)} ways.",
            f"Suits: {' x '.join(f'C(4,{k})' for k in p.pattern)} = {self._suit_ways(p.pattern)} "
            "ways.",
            f"P = {self._hands(p.pattern)}/C(52,{sum(p.pattern)}) = "
            f"{ratio(self._hands(p.pattern), total)}.",
            "Check: the patterns of ranks exclude each other and their chances add up to 1.",
        )

    def misconceptions(self, p):
        total, hands = comb(52, sum(p.pattern)), self._hands(p.pattern)
        ordered = prod(13 - i for i in range(len(p.pattern))) // self._rank_ways(p.pattern)
        singles = p.pattern.count(1)
        if ordered > 1:
            yield (
                "equal-parts-in-order",
                Fraction(hands * ordered, total),
                "You counted an order among ranks that play the same part; choose those together.",
            )
        if singles:
            yield (
                "suits-of-others-forgotten",
                Fraction(hands, total * 4**singles),
                "You left out the suits of the cards that are alone in their rank: 4 for each.",
            )
        if p.pattern == (3, 2):
            yield (
                "parts-swapped",
                Fraction(hands, 2 * total),
                "You chose two ranks without saying which of them has three cards.",
            )
        yield (
            "hands-in-order",
            Fraction(hands, prod(52 - i for i in range(sum(p.pattern)))),
            "You divided by deals in order but counted hands without order.",
        )

    def oracle(self, p):
        """Deal rank by rank, keeping the pattern of counts so far."""
        size = sum(p.pattern)
        ways = {(): 1}
        for _ in range(13):
            longer = {}
            for pattern, found in ways.items():
                for here in range(min(4, size - sum(pattern)) + 1):
                    grown = tuple(sorted((*pattern, here), reverse=True)) if here else pattern
                    longer[grown] = longer.get(grown, 0) + found * comb(4, here)
            ways = longer
        return Fraction(ways[p.pattern], sum(v for k, v in ways.items() if sum(k) == size))

    def simulate(self, p, rng, n):
        """Deals with a card drawn twice are dropped. Equal pairs of ranks tell the pattern."""
        cards = np.sort(rng.integers(0, 52, size=(sum(p.pattern), n), dtype=np.uint8), axis=0)
        ranks = cards[:, (cards[1:] != cards[:-1]).all(axis=0)] >> 2
        same = np.zeros((ranks.shape[0] - 1, ranks.shape[1]), np.uint8)
        np.equal(ranks[1:], ranks[:-1], out=same.view(bool))
        runs = same.sum(axis=0)
        longest = same.copy()
        for i in range(1, len(same)):
            longest[i] = (longest[i - 1] + 1) * same[i]
        wanted = sum(p.pattern) - len(p.pattern)
        return hits((runs == wanted) & (longest.max(axis=0) + 1 == max(p.pattern)))

    def _hands(self, pattern):
        return self._rank_ways(pattern) * self._suit_ways(pattern)

    def _rank_ways(self, pattern):
        ways, free = 1, 13
        for size in sorted(set(pattern), reverse=True):
            ways *= comb(free, pattern.count(size))
            free -= pattern.count(size)
        return ways

    def _rank_words(self, pattern):
        free, words = 13, []
        for size in sorted(set(pattern), reverse=True):
            words.append(f"C({free},{pattern.count(size)})")
            free -= pattern.count(size)
        return " x ".join(words)

    def _suit_ways(self, pattern):
        return prod(comb(4, size) for size in pattern)


class UrnNoReplacement(Drill):
    """Choose from each colour, divide by all choices."""

    id = "urn-no-replacement"
    title = "Colours drawn from an urn"
    topics = ("probability", "distributions")
    difficulty = 2
    seconds = (25, 40, 55)
    form = PROBABILITY

    def draw(self, pick, level):
        red, blue = pick.integer(3, 7), pick.integer(3, 7)
        drawn = (2, 3, 3)[level - 1]
        wanted = (drawn, pick.integer(1, 2), 2)[level - 1]
        return Params(red=red, blue=blue, drawn=drawn, wanted=wanted, or_more=level == 3)

    def exact(self, p):
        return sum(self._exactly(p, reds) for reds in self._counts(p))

    def wordings(self, p):
        balls = f"{p.red} red and {p.blue} blue"
        many = f"{'at least' if p.or_more else 'exactly'} {in_words(p.wanted)}"
        if p.wanted == p.drawn:
            many = "both" if p.drawn == 2 else f"all {in_words(p.drawn)}"
        verb = "is" if p.wanted == 1 else "are"
        return (
            f"An urn holds {balls} balls. You draw {p.drawn} at random without replacement. What "
            f"is the probability that {many} of them {verb} red?",
            f"A box has {balls} pens. {count(p.drawn, 'pen').capitalize()} are taken out together, "
            f"every choice equally likely. How likely is it that {many} of them {verb} red?",
            f"Of {p.red + p.blue} samples in a rack, {p.red} are contaminated. A technician tests "
            f"{p.drawn} different ones chosen at random. Find the probability that {many} "
            f"of the tested ones {verb} contaminated.",
        )

    def steps(self, p):
        total = comb(p.red + p.blue, p.drawn)
        ways = [f"C({p.red},{reds}) x C({p.blue},{p.drawn - reds})" for reds in self._counts(p)]
        favourable = int(self.exact(p) * total)
        return (
            "Idea: all choices are equally likely; count those of the wanted kind (red or "
            "contaminated) from each group.",
            f"All choices: C({p.red + p.blue},{p.drawn}) = {total}.",
            f"Wanted: {' + '.join(ways)} = {favourable}.",
            f"P = {ratio(favourable, total)}.",
            f"Check: on average {shown(Fraction(p.drawn * p.red, p.red + p.blue))} of the "
            f"{p.drawn} drawn are of that kind.",
        )

    def misconceptions(self, p):
        share = Fraction(p.red, p.red + p.blue)
        yield (
            "with-replacement",
            sum(
                comb(p.drawn, reds) * share**reds * (1 - share) ** (p.drawn - reds)
                for reds in self._counts(p)
            ),
            "You used the binomial law, which puts each one back; here the mix changes.",
        )
        if p.wanted < p.drawn:
            yield (
                "one-order-only",
                sum(self._exactly(p, reds) / comb(p.drawn, reds) for reds in self._counts(p)),
                "You multiplied along one order of the draws; the wanted may come in any order.",
            )
        if p.or_more:
            yield (
                "exactly-for-at-least",
                self._exactly(p, p.wanted),
                f"That is exactly {p.wanted}; 'at least' includes more.",
            )

    def oracle(self, p):
        """Draw one after another and add up every path."""
        ways = {(p.red, p.blue): Fraction(1)}
        for _ in range(p.drawn):
            after = {}
            for (red, blue), chance in ways.items():
                for left, part in (((red - 1, blue), red), ((red, blue - 1), blue)):
                    if part:
                        step = chance * Fraction(part, red + blue)
                        after[left] = after.get(left, 0) + step
            ways = after
        counts = self._counts(p)
        return sum(chance for (red, _), chance in ways.items() if p.red - red in counts)

    def simulate(self, p, rng, n):
        left = np.full(n, p.red, np.int8)
        for gone in range(p.drawn):
            left -= rng.random(n, dtype=np.float32) * (p.red + p.blue - gone) < left
        return hits(np.isin(p.red - left, list(self._counts(p))))

    def _counts(self, p):
        return range(p.wanted, p.drawn + 1 if p.or_more else p.wanted + 1)

    def _exactly(self, p, reds):
        ways = comb(p.red, reds) * comb(p.blue, p.drawn - reds)
        return Fraction(ways, comb(p.red + p.blue, p.drawn))
