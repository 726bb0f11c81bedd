"""Which source did it come from? Coins in a bag and balls from urns."""

from fractions import Fraction
from math import comb

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    count,
    hits,
    listed,
    np,
    rounded,
    shown,
)


class BiasedCoinInBag(Drill):
    """A run of heads multiplies the odds of the two-headed coin by two each time."""

    id = "biased-coin-in-bag"
    title = "A suspicious run of heads"
    topics = ("probability", "bayesian")
    difficulty = 2
    seconds = (35, 40, 50)
    form = PROBABILITY
    block = 1 << 17
    floor = 1 << 14

    def draw(self, pick, level):
        coins, heads = (
            (pick.integer(3, 9), pick.integer(2, 3)),
            (pick.choice((16, 20, 50, 64)), pick.integer(4, 6)),
            (pick.choice((8, 10, 16, 20)), pick.integer(2, 5)),
        )[level - 1]
        return Params(coins=coins, heads=heads, trick=1 if level < 3 else pick.integer(2, 3))

    def exact(self, p):
        weight = p.trick * 2**p.heads
        return Fraction(weight, weight + p.coins - p.trick)

    def wordings(self, p):
        trick = count(p.trick, "has", "have")
        every = "both questions" if p.heads == 2 else f"all {p.heads} questions"
        done = "Both" if p.heads == 2 else f"All {p.heads}"
        return (
            f"A bag holds {p.coins} coins: {trick} two heads, the others are fair. You take one at "
            f"random, flip it {p.heads} times and see heads every time. What is the probability "
            "that it has two heads?",
            f"Of {p.coins} guessers {count(p.trick, 'knows', 'know')} every answer; the others "
            "guess each yes-or-no question with an even chance, independently. One of them, chosen "
            f"at random, gets {every} right. How likely is it that this one knows?",
            f"Of {p.coins} hypotheses, equally likely beforehand, "
            f"{count(p.trick, 'predicts', 'predict')} success on each of {p.heads} trials for "
            f"sure, the others with probability 1/2, independently. {done} succeed. "
            f"Find the probability that {'the' if p.trick == 1 else 'a'} sure one is true.",
        )

    def steps(self, p):
        return (
            "Idea: compare prior odds, then multiply by how much better the sure kind explains it.",
            f"Prior odds {p.trick} : {p.coins - p.trick}.",
            f"{p.heads} heads are 2^{p.heads} = {2**p.heads} times as likely for the sure kind.",
            f"Odds {p.trick * 2**p.heads} : {p.coins - p.trick}, so P = {shown(self.exact(p))}.",
            f"Check: more than the prior {Fraction(p.trick, p.coins)}, less than 1.",
        )

    def misconceptions(self, p):
        yield (
            "prior-only",
            Fraction(p.trick, p.coins),
            "That is the probability before any flip; the heads are evidence.",
        )
        yield (
            "evidence-only",
            1 - Fraction(1, 2**p.heads),
            "That is 1 minus the chance that a fair one does this; the prior is missing.",
        )
        yield (
            "even-prior",
            Fraction(2**p.heads, 2**p.heads + 1),
            "You gave both kinds the same prior; most of them are ordinary.",
        )

    def oracle(self, p):
        """List every source with its chance to show the run, and normalise."""
        chances = [Fraction(1)] * p.trick + [Fraction(1, 2**p.heads)] * (p.coins - p.trick)
        return sum(chances[: p.trick]) / sum(chances)

    def simulate(self, p, rng, n):
        trick = rng.integers(0, p.coins, n, dtype=np.uint8) < p.trick
        flips = rng.integers(0, 2**p.heads, n, dtype=np.uint8)  # one bit per fair flip, 0 = heads
        return hits(trick[trick | (flips == 0)])


class NextFlipPredictive(Drill):
    """Average the coins with the weights that the flips have given them."""

    id = "next-flip-predictive"
    title = "The next flip of an unknown coin"
    topics = ("probability", "bayesian")
    difficulty = 3
    seconds = (40, 45, 60)
    form = PROBABILITY

    PAIRS = ((1, 4), (3, 4)), ((1, 3), (2, 3)), ((2, 5), (4, 5)), ((1, 5), (3, 5))

    def draw(self, pick, level):
        if level == 1:
            chances = Fraction(1, 2), Fraction(1)
        elif level == 2:
            chances = tuple(Fraction(*each) for each in pick.choice(self.PAIRS))
        else:
            chances = Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)
        return Params(chances=chances, heads=pick.integer(1, 3))

    def exact(self, p):
        return sum(c ** (p.heads + 1) for c in p.chances) / sum(c**p.heads for c in p.chances)

    def wordings(self, p):
        chances = listed(p.chances)
        times = "once" if p.heads == 1 else f"{p.heads} times"
        seen = "it shows heads" if p.heads == 1 else "it shows heads every time"
        good = "succeeds" if p.heads == 1 else "never fails"
        return (
            f"{count(len(p.chances), 'coin').capitalize()} show heads with probability {chances}. "
            f"You pick one at random and flip it {times}: {seen}. What is the probability that "
            "the next flip of the same coin is heads?",
            f"{count(len(p.chances), 'machine').capitalize()} succeed with probability {chances} "
            "per run, runs independent. One, chosen at random, is run "
            f"{times} and {good}. How likely is success on its next run?",
            f"The success probability is {listed(p.chances, 'or')}, each equally likely "
            "beforehand; trials are independent given it. After "
            f"{count(p.heads, 'success', 'successes')} in {count(p.heads, 'trial')}, find "
            "P(success on the next trial).",
        )

    def steps(self, p):
        weights = [c**p.heads for c in p.chances]
        shares = [weight / sum(weights) for weight in weights]
        terms = " + ".join(f"{s} x {c}" for s, c in zip(shares, p.chances, strict=True))
        return (
            "Idea: first update which one it is, then average over them.",
            f"Chances of the data: {listed(weights)}.",
            f"So the posterior is {listed(shares)}.",
            f"P = {terms} = {shown(self.exact(p))}.",
            f"Check: more than the prior mean {shown(sum(p.chances) / len(p.chances))}.",
        )

    def misconceptions(self, p):
        yield (
            "prior-mean",
            sum(p.chances) / len(p.chances),
            "That is the chance before any flip; the data favour some coins.",
        )
        yield (
            "likeliest-coin",
            max(p.chances),
            "You took the likeliest coin as certain; average over all of them.",
        )
        yield (
            "posterior-of-the-best",
            max(p.chances) ** p.heads / sum(c**p.heads for c in p.chances),
            "That is the probability that it is the best coin, not that it shows heads.",
        )

    def oracle(self, p):
        """Update after each flip, one by one, as a filter does."""
        belief = [Fraction(1, len(p.chances))] * len(p.chances)
        for _ in range(p.heads):
            joint = [b * c for b, c in zip(belief, p.chances, strict=True)]
            belief = [each / sum(joint) for each in joint]
        return sum(b * c for b, c in zip(belief, p.chances, strict=True))

    def simulate(self, p, rng, n):
        coin = rng.integers(0, len(p.chances), n, dtype=np.uint8)
        chance = np.array([float(c) for c in p.chances], np.float32)[coin]
        seen = np.ones(n, bool)
        for _ in range(p.heads):
            seen &= rng.random(n, dtype=np.float32) < chance
        return hits((rng.random(n, dtype=np.float32) < chance)[seen])


class UrnBayesSource(Drill):
    """The colour drawn weighs the urns by how easily they give it."""

    id = "urn-bayes-source"
    title = "Which urn was it?"
    topics = ("probability", "bayesian")
    difficulty = 2
    seconds = (35, 50, 60)
    form = PROBABILITY

    CONTENTS = (
        (2, 1),
        (3, 1),
        (2, 3),
        (3, 2),
        (5, 1),
        (2, 5),
        (4, 3),
        (3, 4),
        (5, 4),
        (4, 1),
        (2, 4),
    )

    def draw(self, pick, level):
        urns = pick.sample(self.CONTENTS, 2)
        weights = (1, 1) if level < 3 else pick.choice(((1, 2), (2, 1), (1, 5), (4, 2)))
        return Params(urns=urns, weights=weights, drawn=1 if level == 1 else 2)

    def exact(self, p):
        parts = self._parts(p)
        return parts[0] / sum(parts)

    def wordings(self, p):
        (red_a, blue_a), (red_b, blue_b) = p.urns
        balls, member, fuses = (
            ("one ball drawn from it at random is red", "a random member is a senior", "one fuse")
            if p.drawn == 1
            else (
                "two balls drawn from it without replacement are both red",
                "two different random members are both seniors",
                "two fuses together",
            )
        )
        good = "it is good" if p.drawn == 1 else "both are good"
        prior = "with equal chances"
        if p.weights[0] != p.weights[1]:
            prior = f"so that A has probability {self._prior(p)}"
        return (
            f"The balls in urn A are {red_a} red and {blue_a} blue, in urn B {red_b} red and "
            f"{blue_b} blue. One urn is chosen, {prior}; {balls}. What is the probability that the "
            "urn is A?",
            f"Team A has {_people(red_a, 'senior')} and {_people(blue_a, 'junior')}, team B "
            f"{_people(red_b, 'senior')} and {_people(blue_b, 'junior')}. One team is chosen, "
            f"{prior}, and {member}. How likely is it that the team is A?",
            f"The fuses in box A are {red_a} good and {blue_a} bad, in box B {red_b} good and "
            f"{blue_b} bad. "
            f"A box is chosen, {prior}. You take {fuses} out of it at random: {good}. Find "
            "P(box A).",
        )

    def steps(self, p):
        (first, second), prior = self._chances(p), self._prior(p)
        return (
            "Idea: weigh each source by its prior and by its chance to give what was seen.",
            f"Chance from A: {first}; from B: {second}.",
            f"Priors {prior} and {1 - prior}: weights {rounded(self._parts(p)[0])} and "
            f"{rounded(self._parts(p)[1])}.",
            f"P = {rounded(self._parts(p)[0])} / {rounded(sum(self._parts(p)))} = "
            f"{shown(self.exact(p))}.",
            f"Check: above its prior {prior} exactly if A gives it more easily.",
        )

    def misconceptions(self, p):
        first, second = self._chances(p)
        yield (
            "likelihood-only",
            first,
            "That is the chance of what was seen given A; the chance of A given it is asked.",
        )
        yield (
            "not-normalised",
            self._parts(p)[0],
            "That is the probability of A and what was seen together; divide by that of seeing it.",
        )
        if p.weights[0] != p.weights[1]:
            yield (
                "prior-forgotten",
                first / (first + second),
                "You took both as equally likely beforehand; they are not.",
            )
        else:
            yield (
                "all-balls-together",
                Fraction(p.urns[0][0], p.urns[0][0] + p.urns[1][0]),
                "You pooled the contents of both; each is chosen first, whatever it holds.",
            )

    def oracle(self, p):
        """List each way to draw, in a population where all are equally likely."""
        ways = [comb(red + blue, p.drawn) for red, blue in p.urns]
        seen = [comb(red, p.drawn) for red, _ in p.urns]
        scale = ways[0] * ways[1]
        weight = [w * s * scale // total for w, s, total in zip(p.weights, seen, ways, strict=True)]
        return Fraction(weight[0], sum(weight))

    def simulate(self, p, rng, n):
        total = sum(p.weights)
        urn = (rng.integers(0, total, n, dtype=np.uint8) >= p.weights[0]).astype(np.int8)
        red = np.array([r for r, _ in p.urns], np.int8)[urn]
        size = np.array([r + b for r, b in p.urns], np.int8)[urn]
        seen = np.ones(n, bool)
        for gone in range(p.drawn):
            seen &= rng.random(n, dtype=np.float32) * (size - gone) < red - gone
        return hits((urn == 0)[seen])

    def _prior(self, p):
        return Fraction(p.weights[0], sum(p.weights))

    def _chances(self, p):
        chances = []
        for red, blue in p.urns:
            chance = Fraction(1)
            for gone in range(p.drawn):
                chance *= Fraction(red - gone, red + blue - gone)
            chances.append(chance)
        return chances

    def _parts(self, p):
        prior = self._prior(p)
        first, second = self._chances(p)
        return prior * first, (1 - prior) * second


def _people(number, kind):
    """'1 junior', '3 juniors'."""
    return f"{number} {kind}{'s' * (number != 1)}"
