"""Comparing rates that rest on few and on many observations."""

from fractions import Fraction
from math import comb

from prep.drills import PROBABILITY, Drill, Params, Range, choice, mean, np, shown


class ShrinkageRank(Drill):
    """A small sample is pulled further towards the prior mean than a large one."""

    id = "shrinkage-rank"
    title = "Few ratings or many?"
    topics = ("bayesian",)
    difficulty = 2
    seconds = (30, 35, 40)
    form = choice("first", "second")
    floor = 1 << 11
    block = 1 << 16

    def draw(self, pick, level):
        raw_misleads = pick.below(3) > 0
        while True:
            prior = (1, 1) if level == 1 else pick.choice(((6, 2), (2, 6), (5, 5), (8, 2), (6, 4)))
            few, many = pick.integer(2, 5), pick.choice((10, 12, 15, 20, 25))
            items = [(pick.integer(0, few), few), (pick.integer(many // 4, many), many)]
            p = Params(
                prior=prior, items=pick.shuffled(items), ask="value" if level == 3 else "rank"
            )
            if self._is_telling(p, raw_misleads):
                return p

    def form_of(self, p):
        return self.form if p.ask == "rank" else PROBABILITY

    def exact(self, p):
        first, second = self._means(p)
        if p.ask == "value":
            return max(first, second)
        return "first" if first > second else "second"

    def wordings(self, p):
        (k, n), (j, m) = p.items
        a, b = p.prior
        prior = "a uniform prior" if p.prior == (1, 1) else f"a Beta({a}, {b}) prior"
        data = f"the first {k} of {n}, the second {j} of {m}"
        if p.ask == "value":
            ask = ("How large is the larger of the two posterior means?",
                   "Find the posterior mean of the one for which it is larger.",
                   "What is max(E[p1 | data], E[p2 | data])?")  # fmt: skip
        else:
            ask = ("Which one has the larger posterior mean?",
                   "Which of the two has the better posterior mean?",
                   "Is the posterior mean larger for p1 (first) or for p2 (second)?")  # fmt: skip
        return (
            f"Two coaches are judged by their teams' independent games, the chance of winning of "
            f"each having {prior}, independently. Won: {data}. {ask[0]}",
            f"A shop sorts two articles by their rate of good reviews. Each rate has, on its own, "
            f"{prior}. Good reviews so far: {data}. {ask[1]}",
            f"p1 and p2 are independent with {prior} each. Successes: {k} of {n} trials with "
            f"success probability p1, {j} of {m} with p2. {ask[2]}",
        )

    def steps(self, p):
        (k, n), (j, m) = p.items
        a, b = p.prior
        first, second = self._means(p)
        better = "first" if first > second else "second"
        return (
            f"Idea: posterior mean = ({a} + successes) / ({a + b} + trials).",
            f"First: ({a} + {k}) / ({a + b} + {n}) = {shown(first)}.",
            f"Second: ({a} + {j}) / ({a + b} + {m}) = {shown(second)}.",
            f"The {better} is larger.",
            f"Check: each lies between the prior's {shown(Fraction(a, a + b))} and the raw rate.",
        )

    def misconceptions(self, p):
        raw, sizes = [Fraction(k, n) for k, n in p.items], [n for _, n in p.items]
        means = self._means(p)
        if p.ask == "value":
            yield "raw-rate", max(raw), "That is the better raw rate; the prior pulls it in."
            yield (
                "the-other-one",
                min(means),
                "That is the smaller of the two posterior means.",
            )
            (k, n), a = p.items[means.index(max(means))], p.prior[0]
            yield (
                "prior-trials-forgotten",
                Fraction(a + k, a + n),
                "You added the prior's successes only; add its failures to the trials too.",
            )
            return
        if self._word(raw) != self.exact(p):
            yield (
                "raw-rate",
                self._word(raw),
                "You compared raw rates; the prior pulls in a small sample much more.",
            )
        if self._word(sizes) != self.exact(p):
            yield (
                "more-data",
                self._word(sizes),
                "More data make a rate surer, not higher; compare the posterior means.",
            )

    def oracle(self, p):
        """Sum over a fine grid of rates, prior times likelihood; the rule is exact here."""
        means = []
        for k, n in p.items:
            nodes, weights = np.polynomial.legendre.leggauss(40)
            x = (nodes + 1) / 2
            density = weights * x ** (p.prior[0] - 1 + k) * (1 - x) ** (p.prior[1] - 1 + n - k)
            means.append(float((density * x).sum() / density.sum()))
        return max(means) if p.ask == "value" else self._word(means)

    def simulate(self, p, rng, n):
        """Draw rates and trials, keep the worlds like the data, for each item on its own."""
        kept = []
        for successes, trials in p.items:
            rate = rng.beta(*p.prior, n)
            kept.append(rate[rng.binomial(trials, rate) == successes])
        if p.ask == "value":
            return mean(max(kept, key=lambda rates: rates.mean()))
        size = min(map(len, kept))
        return mean(kept[0][:size] - kept[1][:size])

    def observable(self, p, value):
        """Of a word: the sign of the difference, first minus second."""
        if isinstance(value, str):
            return Range(low=0) if value == "first" else Range(high=0)
        return float(value)

    def _word(self, pair):
        return "first" if pair[0] > pair[1] else "second"

    def _means(self, p):
        a, b = p.prior
        return [Fraction(a + k, a + b + n) for k, n in p.items]

    def _is_telling(self, p, raw_misleads):
        """Whether means and raw rates are apart, the data likely, and the raw rate right or not."""
        (k, n), (j, m) = p.items
        raw, means = (Fraction(k, n), Fraction(j, m)), self._means(p)
        if abs(means[0] - means[1]) < Fraction(1, 25) or raw[0] == raw[1]:
            return False
        if not all(self._is_likely(p.prior, *item) for item in p.items):
            return False
        sizes_mislead = self._word((n, m)) != self._word(means)
        if p.ask == "value":
            return self._word(raw) != self._word(means)
        if raw_misleads:
            return self._word(raw) != self._word(means)
        return self._word(raw) == self._word(means) and sizes_mislead

    def _is_likely(self, prior, seen, trials):
        """Whether such data turn up in more than one world in thirty-three."""
        (a, b), missed = prior, trials - seen
        ways = comb(a + seen - 1, seen) * comb(b + missed - 1, missed)
        return 33 * ways > comb(a + b + trials - 1, trials)
