"""Exactly so many successes, and tries until the first one."""

from fractions import Fraction
from math import comb

from prep.drills import (
    PROBABILITY,
    Drill,
    Params,
    Quantity,
    fraction,
    hits,
    mean,
    np,
    shown,
    stats,
    tally,
)


class BinomExactlyK(Drill):
    """Choose the places of the successes, then multiply successes and failures."""

    id = "binom-exactly-k"
    title = "Exactly so many successes"
    topics = ("distributions",)
    difficulty = 2
    seconds = (30, 45, 60)
    form = PROBABILITY
    gap = 0.1

    def draw(self, pick, level):
        trials = pick.integer(3, 5) if level == 3 else pick.integer(4, 6)
        return Params(
            trials=trials,
            wins=pick.integer(1, trials - 2),
            options=pick.choice(((2,), (3, 4), (3, 4, 5))[level - 1]),
            some_known=level == 3,
        )

    def exact(self, p):
        chance = self._chance(p, p.wins)
        return chance / (1 - self._chance(p, 0)) if p.some_known else chance

    def wordings(self, p):
        wins, n = p.wins, p.trials
        quiz, clinic, plain = (
            (" You learn that at least one is right.", " At least one of them responds.",
             " | X >= 1")
            if p.some_known
            else ("", "", "")
        )  # fmt: skip
        return (
            f"A quiz has {n} questions with {p.options} options each, one of them right. You guess "
            f"every answer independently and uniformly.{quiz} What is the probability that "
            f"exactly {wins} of your answers {'is' if wins == 1 else 'are'} right?",
            f"Each of {n} patients responds to a drug with probability 1/{p.options}, "
            f"independently of the others.{clinic} How likely is it that exactly {wins} "
            f"{'responds' if wins == 1 else 'respond'}?",
            f"X counts the successes in {n} independent trials with success probability "
            f"1/{p.options}. Find P(X = {wins}{plain}).",
        )

    def steps(self, p):
        n, k, q = p.trials, p.wins, Fraction(p.options - 1, p.options)
        chance = self._chance(p, k)
        lines = (
            "Idea: every order of the successes has the same probability; count the orders.",
            f"One order: (1/{p.options})^{k} x ({q})^{n - k} = "
            f"{shown((1 - q) ** k * q ** (n - k))}.",
            f"There are C({n}, {k}) = {comb(n, k)} orders: {shown(chance)}.",
        )
        if p.some_known:
            return (
                *lines,
                f"At least one: 1 - ({q})^{n} = {shown(1 - q**n)}. Divide: {shown(self.exact(p))}.",
                "Check: the condition can only raise the probability.",
            )
        return (*lines, f"Check: the mean count is {n}/{p.options}, so counts near it are likely.")

    def misconceptions(self, p):
        n, k, hit = p.trials, p.wins, Fraction(1, p.options)
        yield (
            "one-order-only",
            self.exact(p) / comb(n, k),
            f"That is one fixed order; the successes can be placed in {comb(n, k)} ways.",
        )
        if p.some_known:
            yield (
                "condition-not-used",
                self._chance(p, k),
                "That is the probability before you know that there is a success; divide by that "
                "of the condition.",
            )
            yield (
                "one-success-set-aside",
                comb(n - 1, k - 1) * hit ** (k - 1) * (1 - hit) ** (n - k),
                "You set one success aside and left the others free; 'at least one' does not say "
                "which one it is.",
            )
            return
        yield (
            "failures-dropped",
            comb(n, k) * hit**k,
            "You left out the failures; each of them has a probability as well.",
        )
        yield (
            "at-least-instead",
            sum(self._chance(p, more) for more in range(k, n + 1)),
            f"That is the probability of {k} or more; exactly {k} is asked.",
        )

    def oracle(self, p):
        """The law of the count, one trial at a time."""
        hit = Fraction(1, p.options)
        law = [Fraction(1)]
        for _ in range(p.trials):
            law = [
                (1 - hit) * stay + hit * rise
                for stay, rise in zip([*law, 0], [0, *law], strict=True)
            ]
        return law[p.wins] / sum(law[1:]) if p.some_known else law[p.wins]

    def simulate(self, p, rng, n):
        guesses = rng.integers(0, p.options, size=(p.trials, n), dtype=np.uint8)
        wins = (guesses == 0).sum(axis=0, dtype=np.uint8)
        return hits((wins if not p.some_known else wins[wins > 0]) == p.wins)

    def _chance(self, p, wins):
        hit = Fraction(1, p.options)
        return comb(p.trials, wins) * hit**wins * (1 - hit) ** (p.trials - wins)


class GeomTailMean(Drill):
    """The first success comes after 1/p tries on average, later than k with q^k."""

    id = "geom-tail-mean"
    title = "Until the first success"
    topics = ("distributions",)
    difficulty = 1
    seconds = (10, 20, 30)
    form = fraction()
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        options = pick.integer(3, 8)
        asked = ("mean", "more", pick.choice(("variance", "even")))[level - 1]
        wins = pick.integer(1, 2)
        return Params(asked=asked, chance=Fraction(wins, options), tries=pick.integer(2, 4))

    def form_of(self, p):
        if p.asked in ("mean", "variance"):
            return fraction(
                quantity=Quantity.VARIANCE if p.asked == "variance" else Quantity.NUMBER
            )
        return PROBABILITY

    def exact(self, p):
        q = 1 - p.chance
        return {
            "mean": 1 / p.chance,
            "more": q**p.tries,
            "variance": q / p.chance**2,
            "even": q / (1 + q),
        }[p.asked]

    def wordings(self, p):
        tail = f"more than {p.tries}"
        rings, calls, plain = {
            "mean": (
                "What is the expected number of throws, the successful one included?",
                "How many attempts are made on average, the last one included?",
                "Find E[T].",
            ),
            "more": (
                f"What is the probability that {tail} throws are needed?",
                f"How likely is it that it takes {tail} attempts?",
                f"Find P(T > {p.tries}).",
            ),
            "variance": (
                "What is the variance of the number of throws, the successful one included?",
                "How large is the variance of the number of attempts, the last one included?",
                "Find Var(T).",
            ),
            "even": (
                "What is the probability that the number of throws, the successful one included, "
                "is even?",
                "Attempts are numbered from 1. How likely is it that the last one has an even "
                "number?",
                "Find P(T is even).",
            ),
        }[p.asked]
        return (
            f"You throw rings at a peg until one lands on it. Each throw lands with probability "
            f"{p.chance}, independently. {rings}",
            f"A program retries a call until it succeeds; attempts succeed independently, each "
            f"with probability {p.chance}. {calls}",
            f"T is the number of the first success in independent trials 1, 2, 3, ... with success "
            f"probability {p.chance}. {plain}",
        )

    def steps(self, p):
        q, answer = 1 - p.chance, shown(self.exact(p))
        return {
            "mean": (
                "Idea: one try is always made; after a failure the wait starts anew.",
                f"E = 1 + ({q}) E, so E = 1/({p.chance}) = {answer}.",
                f"Check: {p.chance} of the tries succeed in the long run.",
            ),
            "more": (
                f"Idea: it takes more than {p.tries} tries if the first {p.tries} all fail.",
                f"P = ({q})^{p.tries} = {answer}.",
                "Check: with one try more it must shrink by the same factor.",
            ),
            "variance": (
                "Idea: Var = E[T^2] - E[T]^2, with the wait starting anew after a failure.",
                f"Var = q/p^2 = ({q}) / ({p.chance})^2.",
                f"That is {answer}.",
                "Check: it is a little less than the squared mean.",
            ),
            "even": (
                "Idea: after one failure, an even number becomes an odd one.",
                "P(even) = q P(odd) = q (1 - P(even)).",
                f"P(even) = q/(1 + q) = ({q})/({1 + q}) = {answer}.",
                "Check: below 1/2, since try 1 comes before try 2.",
            ),
        }[p.asked]

    def misconceptions(self, p):
        q = 1 - p.chance
        if p.asked == "mean":
            yield (
                "failures-only",
                q / p.chance,
                "That is the mean number of failures; the successful try counts too.",
            )
            yield "variance-instead", q / p.chance**2, "That is the variance."
        elif p.asked == "more":
            yield (
                "one-try-short",
                q ** (p.tries - 1),
                f"That is P(T >= {p.tries}); more than {p.tries} means {p.tries} failures.",
            )
            yield (
                "exactly-instead",
                q ** (p.tries - 1) * p.chance,
                f"That is the probability that try {p.tries} is the first success.",
            )
            yield "by-then", 1 - q**p.tries, f"That is the probability of at most {p.tries} tries."
        else:
            yield from self._wrong_at_level_three(p, q)

    def oracle(self, p):
        """scipy's law; for even numbers, its sum."""
        law = stats.geom(float(p.chance))
        if p.asked == "even":
            return float(law.pmf(np.arange(2, 4000, 2)).sum())
        if p.asked == "more":
            return float(law.sf(p.tries))
        return float(law.mean() if p.asked == "mean" else law.var())

    def simulate(self, p, rng, n):
        """Whoever succeeds leaves. The variance by pairs: half the squared difference."""
        first = self._tries(p, rng, n)
        if p.asked == "more":
            return hits(first > p.tries)
        if p.asked == "even":
            return hits(first % 2 == 0)
        if p.asked == "mean":
            return tally(n, float(first.sum()), float((first.astype(float) ** 2).sum()))
        return mean((first - self._tries(p, rng, n)) ** 2 / 2)

    def _tries(self, p, rng, n):
        tries, going = np.zeros(n, np.int32), np.arange(n)
        while going.size:
            tries[going] += 1
            draws = rng.integers(0, p.chance.denominator, going.size, dtype=np.uint8)
            going = going[draws >= p.chance.numerator]
        return tries

    def _wrong_at_level_three(self, p, q):
        if p.asked == "variance":
            yield "squared-mean", 1 / p.chance**2, "You left out the factor q: q/p^2."
            yield (
                "one-power-short",
                q / p.chance,
                "That is the mean number of failures; divide by p again.",
            )
        else:
            yield "by-symmetry", Fraction(1, 2), "Even and odd are not alike: 1 comes before 2."
            yield (
                "second-try-only",
                q * p.chance,
                "That is the second try only; add the 4th, 6th, ...",
            )
            yield "odd-instead", 1 / (1 + q), "That is the probability of an odd number."
