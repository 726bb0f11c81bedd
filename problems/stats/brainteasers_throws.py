"""Games of chance with a decision or a hint on the way."""

from fractions import Fraction
from itertools import permutations, product

from prep.drills import (
    Drill,
    Params,
    count,
    fraction,
    in_words,
    listed,
    mean,
    np,
    rounded,
    shown,
)


class RerollDie(Drill):
    """Keep a throw if it beats what going on is worth; work backwards from the last throw."""

    id = "reroll-die"
    title = "Keep it or throw again"
    topics = ("brainteasers", "probability")
    difficulty = 2
    seconds = (30, 45, 60)
    form = fraction()
    floor = 1 << 15
    block = 1 << 15

    def draw(self, pick, level):
        if level == 3:
            faces = pick.choice((6, 8, 10, 12, 20))
            return Params(faces=faces, again=None, cost=pick.integer(1, 2))
        return Params(faces=pick.choice((4, 6, 8, 10, 12, 20)), again=level, cost=0)

    def exact(self, p):
        if p.again is None:
            return self._on_for_ever(p) + p.cost
        worth = Fraction(p.faces + 1, 2)
        for _ in range(p.again):
            worth = self._best_of(p, worth)
        return worth

    def wordings(self, p):
        n = p.faces
        if p.again is None:
            c, gain = f"${p.cost}", f"X_T - {'' if p.cost == 1 else f'{p.cost} '}(T - 1)"
            return (
                f"You throw a fair die with faces 1 to {n}. You may take the number shown in "
                f"dollars and stop, or pay {c} and throw again, as often as you like (the first "
                "throw is free; only the last number is paid). What is the game worth with best "
                "play, in dollars?",
                f"Offers come one at a time, each a whole number of dollars from 1 to {n}, "
                f"uniform and independent. You may wait for the next one as often as you like, for "
                f"{c} each time; the first is free; a declined offer is gone. What is the largest "
                "expected net income?",
                f"X1, X2, ... are independent and uniform on 1, ..., {n}. You stop at a time T of "
                f"your choice, seeing the values so far, and gain {gain}. Find the largest "
                "possible expected gain.",
            )
        once = "once" if p.again == 1 else "up to twice"
        tries = in_words(p.again + 1)
        return (
            f"You throw a fair die with faces 1 to {n} and are paid the number in dollars. Before "
            f"being paid you may throw again {once}; a new throw replaces the old one. What is "
            "the game worth with best play, in dollars?",
            f"You see up to {tries} offers, one at a time, each uniform on the whole numbers 1 to "
            f"{n} and independent. You take one at once or let it go for ever; the last one must "
            "be taken. What is the best expected value?",
            f"Values uniform on 1, ..., {n} are drawn independently, {tries} at most. After each "
            "draw you may stop and gain that value; after the last one you must. What is your "
            "expected gain under the best rule?",
        )

    def steps(self, p):
        n = p.faces
        if p.again is None:
            on = self._on_for_ever(p)
            kept = [face for face in range(1, n + 1) if face > on]
            return (
                "Idea: if going on is worth v, keep all above v; so the mean of the excess over v, "
                f"counted as 0 below, equals the cost {p.cost}.",
                f"Try to keep {kept[0]} to {n}: ({sum(kept)} - {len(kept)} v)/{n} = {p.cost}, so "
                f"v = {shown(on)}.",
                f"It fits: {kept[0]} is above v and {kept[0] - 1} is not.",
                f"The first throw is free: v + {p.cost} = {shown(self.exact(p))}.",
                f"Check: between one throw, {shown(Fraction(n + 1, 2))}, and the top {n}.",
            )
        lines, worth = [], Fraction(n + 1, 2)
        for left in range(1, p.again + 1):
            kept = [face for face in range(1, n + 1) if face > worth]
            better = self._best_of(p, worth)
            lines.append(
                f"With {left} to come worth {shown(worth)}: keep {kept[0]} to {n}: "
                f"({sum(kept)} + {n - len(kept)} x {rounded(worth, 4)})/{n} = {shown(better)}."
            )
            worth = better
        return (
            "Idea: work backwards; keep a number above what going on is worth.",
            f"The last throw is worth {shown(Fraction(n + 1, 2))}.",
            *lines,
            f"Check: more than one throw, less than the mean of the best of {p.again + 1}.",
        )

    def misconceptions(self, p):
        n = p.faces
        if p.again is None:
            yield (
                "first-throw-charged",
                self._on_for_ever(p),
                "You charged for the first throw as well; it is free.",
            )
            yield (
                "one-more-throw-only",
                self._best_of(p, Fraction(n + 1, 2) - p.cost),
                "You allowed one more throw only; you may go on as long as it pays.",
            )
            yield (
                "always-on-to-the-top",
                n - p.cost * Fraction(n - 1),
                "You threw until the top number; stop as soon as going on is worth less.",
            )
            return
        yield (
            "single-throw",
            Fraction(n + 1, 2),
            "That is one throw; the right to throw again is worth something.",
        )
        yield (
            "best-in-hindsight",
            sum(1 - Fraction(k, n) ** (p.again + 1) for k in range(n)),
            "That is the mean of the highest; a number let go cannot be taken afterwards.",
        )
        if p.again == 2:
            yield (
                "one-more-throw-only",
                self._best_of(p, Fraction(n + 1, 2)),
                "That is the worth with one more throw; there are two.",
            )

    def oracle(self, p):
        """The best of all rules 'keep from a limit on': every one of them is evaluated."""
        faces = range(1, p.faces + 1)
        if p.again is None:
            rules = ((Fraction(sum(faces[t:]), p.faces - t), p.faces - t) for t in range(p.faces))
            return max(won - p.cost * (Fraction(p.faces, keep) - 1) for won, keep in rules)
        worths = []
        for limits in product(range(p.faces), repeat=p.again):
            worth = Fraction(p.faces + 1, 2)
            for t in limits:
                worth = Fraction(sum(faces[t:]), p.faces) + Fraction(t, p.faces) * worth
            worths.append(worth)
        return max(worths)

    def simulate(self, p, rng, n):
        """Learn the worth of going on from pilot games, then play by it with new throws.

        It is learnt with a standard error below 0.05, and no number lies nearer to it than 0.16
        except where it equals one, so that keeping and going on are worth the same.
        """
        if p.again is None:
            limit = 1.0
            for _ in range(6):  # each pilot plays by the limit learnt before
                limit = self._until(p, rng, 1 << 13, limit).mean() - p.cost
            return mean(self._until(p, rng, n, limit))
        limits = []
        for _ in range(p.again):
            limits.append(self._played(p, rng, 1 << 14, limits).mean())
        return mean(self._played(p, rng, n, limits))

    def _played(self, p, rng, games, limits):
        """Results when a throw is kept from its limit on; the limit for the last but one first."""
        result = rng.integers(1, p.faces + 1, games, dtype=np.int8)
        for limit in limits:
            throw = rng.integers(1, p.faces + 1, games, dtype=np.int8)
            result = np.where(throw >= limit, throw, result)
        return result

    def _until(self, p, rng, games, limit):
        """Net results of throwing until the limit is reached; finished games leave."""
        result, playing = np.zeros(games), np.arange(games)
        while playing.size:
            throw = rng.integers(1, p.faces + 1, playing.size, dtype=np.int8)
            kept = throw >= limit
            result[playing] += np.where(kept, throw, -p.cost)
            playing = playing[~kept]
        return result

    def _best_of(self, p, worth):
        return sum(max(Fraction(face), worth) for face in range(1, p.faces + 1)) / p.faces

    def _on_for_ever(self, p):
        """v with E[(X - v)+] = cost: the largest of the straight lines' zeros."""
        tops = (range(low, p.faces + 1) for low in range(1, p.faces + 1))
        return max(Fraction(sum(top) - p.cost * p.faces, len(top)) for top in tops)


class UpdateAfterReveal(Drill):
    """What is known counts as it is; the rest keeps the mean of what is left."""

    id = "update-after-reveal"
    title = "One of them is shown"
    topics = ("brainteasers", "probability")
    difficulty = 2
    seconds = (20, 30, 30)
    form = fraction()
    gap = 0.04
    floor = 1 << 14

    def draw(self, pick, level):
        if level == 1:
            top, number = pick.choice((4, 6, 8, 10)), pick.integer(2, 4)
            return Params(kind="dice", top=top, number=number, value=pick.integer(1, top))
        top, number = pick.integer(5, 9), pick.integer(2, 3)
        if level == 2:
            value = pick.choice((1, 2, top - 1, top))
            return Params(kind="first", top=top, number=number, value=value)
        return Params(kind="highest", top=top, number=number, value=pick.integer(number + 1, top))

    def exact(self, p):
        return p.value + (p.number - 1) * self._rest(p)

    def wordings(self, p):
        n, v, k = p.top, p.value, p.number
        if p.kind == "dice":
            names = listed(f"X{i}" for i in range(1, k + 1))
            return (
                f"You throw {count(k, 'fair die', 'fair dice')} with faces 1 to {n}, one after the "
                f"other. The first one shows {v}. What is the expected total?",
                f"A contract pays the sum of {in_words(k)} independent scores, each uniform on the "
                f"whole numbers 1 to {n}. The first score is announced: {v}. What is the contract "
                "worth on average now?",
                f"{names} are independent and uniform on 1, ..., {n}. Find the expected value of "
                f"their sum given X1 = {v}.",
            )
        if p.kind == "first":
            return (
                f"A deck holds one card of each number 1 to {n}. You are dealt {in_words(k)} cards "
                f"at random without replacement; the first one is the {v}. What is the expected "
                "sum of your hand?",
                f"{n} tickets are numbered 1 to {n}. A contract pays the sum of {in_words(k)} "
                f"tickets drawn without putting any back. The first one drawn is {v}. What is the "
                "contract worth on average now?",
                f"{in_words(k).capitalize()} different numbers are drawn one by one from 1, ..., "
                f"{n}, all orders being equally likely. The first is {v}. Find the expected value "
                "of their sum.",
            )
        return (
            f"A deck holds one card of each number 1 to {n}. You are dealt {in_words(k)} cards at "
            f"random without replacement, and are told only that the highest of them is the {v}. "
            "What is the expected sum of your hand?",
            f"{n} tickets are numbered 1 to {n}. A contract pays the sum of {in_words(k)} tickets "
            f"drawn at once. You learn that the largest number drawn is {v}, and nothing else. "
            "What is the contract worth on average now?",
            f"Among all sets of {in_words(k)} different numbers from 1, ..., {n}, one is chosen "
            f"uniformly. Its largest number is {v}. Find the expected sum of the set.",
        )

    def steps(self, p):
        rest, more = self._rest(p), p.number - 1
        value = rest if rest.denominator == 1 or more == 1 else f"({rest})"
        line, check = {
            "dice": (
                f"Each of the others has mean ({p.top} + 1)/2 = {shown(rest)}.",
                "the first one says nothing about the others.",
            ),
            "first": (
                f"The others come from what is left: ({p.top * (p.top + 1) // 2} - {p.value})/"
                f"{p.top - 1} = {shown(rest)} each.",
                f"a {'low' if 2 * p.value <= p.top else 'high'} first number makes the rest "
                f"slightly {'higher' if 2 * p.value <= p.top else 'lower'} than "
                f"{shown(self._plain(p))}.",
            ),
            "highest": (
                f"The others are below {p.value}, and as a set uniform on 1 to {p.value - 1}: mean "
                f"{p.value}/2 each.",
                f"at most {sum(range(p.value - more, p.value + 1))}, with the next lower ones.",
            ),
        }[p.kind]
        return (
            "Idea: keep what is known, and take the mean of the rest given it.",
            line,
            f"{p.value} + {'' if more == 1 else f'{more} x '}{value} = {shown(self.exact(p))}.",
            f"Check: {check}",
        )

    def misconceptions(self, p):
        yield (
            "nothing-learnt",
            p.number * self._plain(p),
            "That is the mean before anything was shown.",
        )
        if p.kind == "dice":
            yield (
                "added-on-top",
                p.value + p.number * self._plain(p),
                "You added it to the full mean; it takes the place of its own share of that.",
            )
            return
        if p.kind == "first":
            yield (
                "as-with-replacement",
                p.value + (p.number - 1) * self._plain(p),
                f"You left the {p.value} in for the others; it cannot come again.",
            )
            return
        yield (
            "highest-as-any",
            p.value + (p.number - 1) * self._left(p),
            f"You drew the others from all numbers left; they must be below {p.value}.",
        )
        yield (
            "others-up-to-highest",
            p.value + (p.number - 1) * Fraction(p.value + 1, 2),
            f"You let the others be {p.value} as well; they lie below it.",
        )

    def oracle(self, p):
        """All throws or hands, and among them those that fit what was shown."""
        values = range(1, p.top + 1)
        every = product(values, repeat=p.number)
        if p.kind != "dice":
            every = permutations(values, p.number)
        place = max if p.kind == "highest" else lambda hand: hand[0]
        fits = [sum(hand) for hand in every if place(hand) == p.value]
        return Fraction(sum(fits), len(fits))

    def simulate(self, p, rng, n):
        """Draw hands; keep those without a repeat (cards) that show what was shown."""
        hands = rng.integers(1, p.top + 1, size=(p.number, n), dtype=np.int8)
        seen = hands.max(axis=0) if p.kind == "highest" else hands[0]
        hands = hands[:, seen == p.value]
        if p.kind != "dice":
            ordered = np.sort(hands, axis=0)
            hands = hands[:, (ordered[1:] != ordered[:-1]).all(axis=0)]
        return mean(hands.sum(axis=0))

    def _rest(self, p):
        """The mean of each one not shown."""
        if p.kind == "dice":
            return self._plain(p)
        return self._left(p) if p.kind == "first" else Fraction(p.value, 2)

    def _left(self, p):
        return Fraction(p.top * (p.top + 1) // 2 - p.value, p.top - 1)

    def _plain(self, p):
        return Fraction(p.top + 1, 2)
