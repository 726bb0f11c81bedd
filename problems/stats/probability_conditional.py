"""Conditioning with care: what exactly was learnt, and by which protocol."""

from fractions import Fraction
from itertools import product
from math import comb

from prep.drills import PROBABILITY, Drill, Params, count, hits, in_words, np, ratio, shown


class TwoChildren(Drill):
    """Count the families that would have given this very answer."""

    id = "two-children"
    title = "A family, partly known"
    topics = ("probability",)
    difficulty = 2
    seconds = (25, 30, 60)
    form = PROBABILITY
    gap = 0.02

    MARKS = ((4, "born in spring", "season"), (7, "born on a Tuesday", "day of the week"))

    def draw(self, pick, level):
        known = pick.choice(("any", "eldest"))
        if level < 3:
            return Params(children=2 if level == 1 else pick.integer(3, 4), known=known, mark=None)
        marks, mark, kind = pick.choice((*self.MARKS, (12, "born in May", "month")))
        return Params(children=2, known="marked", mark=mark, kind=kind, marks=marks)

    def exact(self, p):
        if p.known == "marked":
            return Fraction(2 * p.marks - 1, 4 * p.marks - 1)
        others = 2 ** (p.children - 1)
        return Fraction(1, others if p.known == "eldest" else 2 * others - 1)

    def wordings(self, p):
        number, asked = in_words(p.children), self._asked(p)
        every = "both children are girls" if p.children == 2 else "all children are girls"
        equal = "Each child is a girl or a boy with equal chance, independently"
        if p.known == "marked":
            equal += f"; for the birth each {p.kind} is equally likely, independently of all else"
        return (
            f"A random family has {number} children. {equal}. Asked '{asked}', the parent "
            f"truthfully says yes. What is the probability that {every}?",
            f"From all families with {number} children you keep those that answer yes to '{asked}' "
            f"and pick one of these at random. {equal}. How likely is it that {every}?",
            f"{equal}. Given that the true answer to '{asked}' is yes for a random family with "
            f"{number} children, find the probability that {every}.",
        )

    def steps(self, p):
        if p.known == "eldest":
            return (
                "Idea: the other children are independent of the eldest.",
                f"{p.children - 1} more must be girls: (1/2)^{p.children - 1}.",
                f"P = {shown(self.exact(p))}.",
            )
        if p.known == "any":
            families = 2**p.children
            return (
                "Idea: list the families that would say yes; they stay equally likely.",
                f"Of {families} orders of girls and boys only the one with no girl says no.",
                f"That leaves {families - 1}, one of which has girls only.",
                f"P = {shown(self.exact(p))}.",
                "Check: knowing which child is a girl would say more, and give a larger value.",
            )
        return (
            "Idea: count pairs of (sex, mark) that would say yes.",
            f"There are {2 * p.marks} kinds of child; {4 * p.marks - 1} ordered pairs hold the "
            "kind asked for.",
            f"Of these {2 * p.marks - 1} have two girls.",
            f"P = {ratio(2 * p.marks - 1, 4 * p.marks - 1)}.",
            "Check: between 1/3 (no mark) and 1/2 (a mark that singles the child out).",
        )

    def misconceptions(self, p):
        others = 2 ** (p.children - 1)
        if p.known == "any":
            yield (
                "as-if-one-were-named",
                Fraction(1, others),
                "You fixed which child is a girl; you only know that there is one.",
            )
        elif p.known == "eldest":
            yield (
                "as-if-none-were-named",
                Fraction(1, 2 * others - 1),
                "That is for 'at least one girl'; here you know which child is a girl.",
            )
        else:
            yield (
                "mark-ignored",
                Fraction(1, 3),
                "You ignored the mark; a family with two girls has two chances to show it.",
            )
            yield (
                "as-if-one-were-named",
                Fraction(1, 2),
                "The mark does not quite single out one child: both may bear it.",
            )
        yield (
            "nothing-learnt",
            Fraction(1, 2**p.children),
            "That is the probability before the question was answered.",
        )

    def oracle(self, p):
        marks = p.marks if p.known == "marked" else 1
        kinds = list(product("GB", range(marks)))
        families = [f for f in product(kinds, repeat=p.children) if self._says_yes(p, f)]
        girls = [f for f in families if all(sex == "G" for sex, _ in f)]
        return Fraction(len(girls), len(families))

    def simulate(self, p, rng, n):
        girl = rng.integers(0, 2, size=(p.children, n), dtype=np.uint8) == 1
        if p.known == "eldest":
            yes = girl[0]
        elif p.known == "any":
            yes = girl.any(axis=0)
        else:
            marked = rng.integers(0, p.marks, size=girl.shape, dtype=np.uint8) == 0
            yes = (girl & marked).any(axis=0)
        return hits(girl.all(axis=0)[yes])

    def _asked(self, p):
        if p.known == "eldest":
            return f"Is your {'elder' if p.children == 2 else 'eldest'} child a girl?"
        if p.known == "any":
            return "Do you have at least one girl?"
        return f"Do you have a girl {p.mark}?"

    def _says_yes(self, p, family):
        if p.known == "eldest":
            return family[0][0] == "G"
        return any(child == ("G", 0) for child in family)


class MontyHallN(Drill):
    """The host's knowledge moves the probability to the doors that are left."""

    id = "monty-hall-n"
    title = "To switch or not"
    topics = ("probability", "brainteasers")
    difficulty = 2
    seconds = (30, 40, 45)
    form = PROBABILITY

    def draw(self, pick, level):
        doors = pick.integer(3, 5) if level == 1 else pick.integer(4, 9)
        opened = 1 if level == 1 else pick.integer(1, doors - 2)
        return Params(doors=doors, opened=opened, knows=level < 3)

    def exact(self, p):
        left = p.doors - 1 - p.opened
        if p.knows:
            return Fraction(p.doors - 1, p.doors * left)
        return Fraction(1, p.doors - p.opened)

    def wordings(self, p):
        opens = f"opens {in_words(p.opened)} of the other {p.doors - 1}"
        one_left = p.doors - 1 - p.opened == 1
        swap = (
            "the only other closed one" if one_left else "a random one of the others still closed"
        )
        if p.knows:
            host = f"The host, who knows where the prize is, {opens}, none with the prize"
            clerk = f"A clerk who knows the winner and must not show it {opens}"
        else:
            host = f"The host, who knows nothing, {opens} at random; by luck none has the prize"
            clerk = f"A clerk who knows nothing {opens} at random; as it happens none of them wins"
        return (
            f"{p.doors} doors hide one prize, placed at random. You pick a door. {host}. You "
            f"switch to {swap}. What is the probability that you win?",
            f"One of {p.doors} sealed envelopes wins, each equally likely. You hold one. {clerk}. "
            f"You swap yours for {swap}. How likely is a win?",
            f"A prize is behind one of {p.doors} doors, uniformly, and you stand at one of them. "
            f"{host}. Find P(win) if you change to {swap}.",
        )

    def steps(self, p):
        left = p.doors - 1 - p.opened
        if not p.knows:
            return (
                "Idea: a blind host tells you only that the opened doors are empty.",
                f"All {p.doors} doors were equally likely; {p.opened} are ruled out by luck.",
                f"The {p.doors - p.opened} left stay equally likely: P = {shown(self.exact(p))}.",
                "Check: staying wins as often as switching.",
            )
        return (
            "Idea: your own door keeps its chance, since the host can always open empty ones.",
            f"Your door wins with 1/{p.doors}, the others together with {p.doors - 1}/{p.doors}.",
            f"That is now shared by {count(left, 'closed door')}.",
            f"P = {p.doors - 1}/{p.doors} / {left} = {shown(self.exact(p))}.",
            f"Check: more than 1/{p.doors}, so switching helps.",
        )

    def misconceptions(self, p):
        left = p.doors - 1 - p.opened
        if p.knows:
            yield (
                "all-closed-doors-equal",
                Fraction(1, p.doors - p.opened),
                "You took the closed doors as equally likely; the host's knowledge favours the "
                "others.",
            )
        else:
            yield (
                "host-knows",
                Fraction(p.doors - 1, p.doors * left),
                "That is for a host who knows; by chance he might have opened the prize.",
            )
        yield (
            "staying",
            Fraction(1, p.doors),
            "That is the chance of the door you picked at first.",
        )
        if left > 1:
            yield (
                "all-other-doors",
                Fraction(p.doors - 1, p.doors),
                f"That is the chance of all other doors together; you get one of {left}.",
            )

    def oracle(self, p):
        """Enumerate prize, opened doors and switch; your door is 0."""
        won = seen = Fraction(0)
        others, left = range(1, p.doors), p.doors - 1 - p.opened
        for prize in range(p.doors):
            empty = [door for door in others if door != prize]
            choices = comb(len(empty), p.opened)
            if not p.knows:  # the blind host opens any set; only the empty sets were seen
                choices = comb(p.doors - 1, p.opened)
            shown_sets = comb(len(empty), p.opened)
            weight = Fraction(shown_sets, p.doors * choices)
            seen += weight
            won += weight / left if prize else 0
        return won / seen

    def simulate(self, p, rng, n):
        """Door 0 is yours; the host opens the others in random order, a prize he knows of last."""
        prize = rng.integers(0, p.doors, n)
        keys = rng.random((n, p.doors - 1), dtype=np.float32)
        behind = np.flatnonzero(prize)
        if p.knows:
            keys[behind, prize[behind] - 1] += 1
        order = keys.argsort(axis=1) + 1
        seen = (order[:, : p.opened] != prize[:, None]).all(axis=1)
        switch = order[np.arange(n), rng.integers(p.opened, p.doors - 1, n)]
        return hits((switch == prize)[seen])


class CardsGivenAtLeastOne(Drill):
    """'At least one' and 'this very one' are different news."""

    id = "cards-given-at-least-one"
    title = "Two cards, one hint"
    topics = ("probability",)
    difficulty = 3
    seconds = (35, 45, 60)
    form = PROBABILITY
    floor = 1 << 14

    def draw(self, pick, level):
        known = ("named", "any", pick.choice(("named", "any")))[level - 1]
        ranks, suits = (13, 4) if level < 3 else pick.choice(((8, 4), (6, 5), (9, 3)))
        return Params(ranks=ranks, suits=suits, known=known, wanted=pick.choice(("aces", "hearts")))

    def exact(self, p):
        cards, good = self._sizes(p)
        if p.known == "named":
            return Fraction(good - 1, cards - 1)
        return Fraction(comb(good, 2), comb(cards, 2) - comb(cards - good, 2))

    def wordings(self, p):
        cards, _ = self._sizes(p)
        deck = f"{cards} cards ({p.suits} suits of {p.ranks} ranks, one rank being aces)"
        if p.wanted == "hearts":
            deck = f"{cards} cards ({p.suits} suits of {p.ranks} cards, one suit being hearts)"
        if p.known == "named":
            deck = (
                f"{cards} cards ({p.suits} suits, among them hearts, of {p.ranks} cards each, "
                "among them an ace)"
            )
        one = "the ace of hearts" if p.known == "named" else f"at least one {self._one(p)}"
        return (
            f"Two cards are dealt from a shuffled deck of {deck}, without replacement. Given that "
            f"the hand contains {one}, what is the probability that both cards are {p.wanted}?",
            f"Your partner holds two cards from a shuffled deck of {deck}. Asked 'Do you hold "
            f"{one}?', the truthful answer is yes. How likely is it that both are {p.wanted}?",
            f"Of all two-card hands from {deck} you keep those with {one} and pick one of them at "
            f"random. Find the probability that it has two {p.wanted}.",
        )

    def steps(self, p):
        cards, good = self._sizes(p)
        if p.known == "named":
            return (
                "Idea: one card is known, the other is any of the rest.",
                f"{cards - 1} other cards, {good - 1} of them {p.wanted}.",
                f"P = {ratio(good - 1, cards - 1)}.",
                "Check: knowing the very card says more than 'at least one', so it is larger.",
            )
        with_one = comb(cards, 2) - comb(cards - good, 2)
        return (
            "Idea: count hands with both over hands with at least one.",
            f"Both: C({good},2) = {comb(good, 2)}.",
            f"At least one: C({cards},2) - C({cards - good},2) = {with_one}.",
            f"P = {ratio(comb(good, 2), with_one)}.",
            f"Check: below {shown(Fraction(good - 1, cards - 1))}, the value for a named card.",
        )

    def misconceptions(self, p):
        cards, good = self._sizes(p)
        named = Fraction(good - 1, cards - 1)
        any_one = Fraction(comb(good, 2), comb(cards, 2) - comb(cards - good, 2))
        if p.known == "any":
            yield (
                "as-if-a-card-were-named",
                named,
                "You fixed which card is known; you only know that there is one.",
            )
        else:
            yield (
                "as-if-none-were-named",
                any_one,
                "That is for 'at least one'; here the very card is known.",
            )
        yield (
            "nothing-learnt",
            Fraction(comb(good, 2), comb(cards, 2)),
            "That is the probability before the hint.",
        )
        yield (
            "card-put-back",
            Fraction(good, cards),
            "You gave the other card the chance of a fresh draw; one card is gone.",
        )

    def oracle(self, p):
        """All ordered hands, with card 0 as the ace of hearts."""
        cards, good = self._sizes(p)
        hands = [(a, b) for a, b in product(range(cards), repeat=2) if a != b]
        kept = [h for h in hands if (0 in h if p.known == "named" else min(h) < good)]
        return Fraction(sum(max(hand) < good for hand in kept), len(kept))

    def simulate(self, p, rng, n):
        cards, good = self._sizes(p)
        first = rng.integers(0, cards, n, dtype=np.uint8)
        second = rng.integers(0, cards - 1, n, dtype=np.uint8)
        second += second >= first  # skip the card already dealt
        both = (first < good) & (second < good)
        if p.known == "named":
            return hits(both[(first == 0) | (second == 0)])
        return hits(both[(first < good) | (second < good)])

    def _sizes(self, p):
        """Cards in the deck, and how many are of the wanted kind."""
        return p.ranks * p.suits, p.suits if p.wanted == "aces" else p.ranks

    def _one(self, p):
        return "ace" if p.wanted == "aces" else "heart"
