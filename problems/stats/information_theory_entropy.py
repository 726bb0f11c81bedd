"""Entropy in bits, and the divergence between two coins."""

from fractions import Fraction
from math import log, log2

from prep.drills import Drill, Params, decimal, fraction, listed, mean, np, rounded, shown, stats

LOGS = {3: "log2 3 = 1.585", 5: "log2 5 = 2.322", 7: "log2 7 = 2.807"}


def _hint(*numbers):
    """The logarithms one needs for these fractions, as a last sentence of the question."""
    primes = [
        prime
        for prime in LOGS
        if any(each.numerator % prime == 0 or each.denominator % prime == 0 for each in numbers)
    ]
    return f" (Take {listed(LOGS[prime] for prime in primes)}.)" if primes else ""


class EntropyBits(Drill):
    """Average the surprise log2(1/p); for powers of two it is a whole number of bits."""

    id = "entropy-bits"
    title = "How uncertain is it?"
    topics = ("information-theory",)
    difficulty = 2
    seconds = (20, 35, 45)
    form = fraction()
    floor = 1 << 15
    block = 1 << 15

    DYADIC = ("1/2 1/4 1/4", "1/2 1/4 1/8 1/8", "1/4 1/4 1/4 1/8 1/8", "1/2 1/8 1/8 1/8 1/8",
              "1/4 1/4 1/8 1/8 1/8 1/8", "1/2 1/4 1/8 1/16 1/16")  # fmt: skip
    OTHER = ("1/3 2/3", "1/5 4/5", "1/10 9/10", "1/4 3/4", "2/5 3/5", "1/8 7/8", "1/2 3/10 1/5",
             "3/5 1/5 1/5", "1/2 1/3 1/6", "4/5 1/10 1/10")  # fmt: skip
    SPLIT = ("1/2 1/4 1/4", "1/2 1/4 1/8 1/8", "1/4 3/8 3/8", "1/2 1/8 1/8 1/4", "1/4 1/4 1/2",
             "1/5 2/5 2/5", "2/5 3/10 3/20 3/20", "1/2 1/8 1/8 1/8 1/8",
             "1/3 1/3 1/6 1/6")  # fmt: skip

    def draw(self, pick, level):
        table = (self.DYADIC, self.OTHER, self.SPLIT)[level - 1]
        law = tuple(map(Fraction, pick.choice(table).split()))
        return Params(law=law if level == 3 else tuple(pick.shuffled(law)), told=level == 3)

    def form_of(self, p):
        return decimal(rtol=0.01) if self._rounds(p) else self.form

    def exact(self, p):
        if self._rounds(p):
            return self._entropy(p.law)
        law = self._rest(p.law) if p.told else p.law
        return sum(each * int(log2(1 / each)) for each in law)

    def wordings(self, p):
        law, names = listed(p.law), "ABCDEF"[: len(p.law)]
        named = listed(f"{name} ({each})" for name, each in zip(names, p.law, strict=True))
        hint = _hint(*p.law) if not p.told else ""
        if p.told:
            return (
                f"X takes the values {named}, with the probabilities in brackets. You learn that X "
                f"is not A. What is the entropy of X now, in bits?",
                f"A wheel stops at {named}, with these probabilities. Someone tells you truthfully "
                f"that it did not stop at A, and no more. How many bits of uncertainty are left?",
                f"A sample comes from one of the strains {named}, with prior probabilities in "
                f"brackets. A perfect test rules out strain A. Find the entropy of the strain, in "
                f"bits, after the test.",
            )
        return (
            f"A random variable takes {len(p.law)} values with probabilities {law}. What is its "
            f"entropy in bits?{hint}",
            f"A source emits the symbols {named} with the probabilities in brackets, "
            f"independently. What is the least average number of bits per symbol, in long "
            f"messages, that a lossless code needs?{hint}",
            f"A model gives a next token the distribution ({', '.join(map(str, p.law))}). How many "
            f"bits of uncertainty is that, by Shannon's measure?{hint}",
        )

    def steps(self, p):
        law = self._rest(p.law) if p.told else p.law
        lines = ("Idea: each value's surprise is log2(1/p) bits; average it.",)
        if p.told:
            lines += (f"Without A, divide by {1 - p.law[0]}: {listed(law)}.",)
        terms = listed(f"{each} x {rounded(log2(1 / each))}" for each in law)
        lines += (
            f"Terms: {terms}.",
            f"Sum: {shown(self.exact(p))} bit{'' if self.exact(p) == 1 else 's'}.",
        )
        most = log2(len(law))
        return (*lines, f"Check: at most log2 {len(law)} = {rounded(most)}, if all were equal.")

    def misconceptions(self, p):
        law = self._rest(p.law) if p.told else p.law
        truth = self._entropy(law)
        if p.told:
            yield (
                "before-the-news",
                self._entropy(p.law),
                "That is the entropy before you learnt anything.",
            )
            left = -sum(float(each) * log2(each) for each in p.law[1:])
            yield (
                "not-renormalised",
                left,
                "You left the probabilities as they were; divide them by their sum first.",
            )
            yield (
                "surprise-subtracted",
                self._entropy(p.law) - log2(1 / (1 - p.law[0])),
                "You took the bits of the news off the entropy; that holds only on average.",
            )
            return
        yield "nats", truth * log(2), "That is in nats; divide by ln 2 for bits."
        yield (
            "all-equally-likely",
            log2(len(p.law)),
            "That is the entropy of equally likely values; weigh by the probabilities.",
        )
        yield (
            "surprises-not-weighted",
            sum(log2(1 / each) for each in law) / len(law),
            "You took the plain mean of the surprises; weigh each with its probability.",
        )

    def oracle(self, p):
        """scipy's entropy, which normalises by itself."""
        return float(stats.entropy(np.array(p.law[1:] if p.told else p.law, float), base=2))

    def simulate(self, p, rng, n):
        """Draw values; average how surprising each was, from the shares among those possible."""
        weights = np.array(p.law, float)
        bounds = np.cumsum(weights)[:-1].astype(np.float32)
        drawn = np.searchsorted(bounds, rng.random(n, dtype=np.float32))
        if p.told:
            drawn = drawn[drawn > 0]
        possible = weights[1:].sum() if p.told else 1.0
        return mean(np.log2(possible / weights)[drawn])

    def _rest(self, law):
        return tuple(each / sum(law[1:]) for each in law[1:])

    def _entropy(self, law):
        return -sum(float(each) * log2(each) for each in law)

    def _rounds(self, p):
        """Whether the probabilities are no powers of two."""
        law = self._rest(p.law) if p.told else p.law
        return any(each.numerator > 1 or each.denominator & (each.denominator - 1) for each in law)


class KlTwoCoins(Drill):
    """Average the log ratio under the coin that is really tossed."""

    id = "kl-two-coins"
    title = "Evidence from a coin"
    topics = ("information-theory", "bayesian")
    difficulty = 2
    seconds = (35, 40, 50)
    form = decimal(rtol=0.02)
    gap = 0.06

    def draw(self, pick, level):
        eighths = (1, 2, 4, 6, 7)
        while True:
            real, other = (Fraction(each, 8) for each in pick.sample(eighths, 2))
            if (level == 1) != (Fraction(1, 2) in (real, other)):
                continue
            return Params(real=real, other=other, level=level, tosses=pick.choice((4, 10, 20, 100)))

    def exact(self, p):
        if p.level == 3:
            return -p.tosses * self._divergence(p.real, p.other)
        return self._divergence(p.real, p.other)

    def wordings(self, p):
        real, other = p.real, p.other
        hint = _hint(real, other, 1 - real, 1 - other)
        if p.level == 3:
            return (
                f"A coin shows heads with probability {real}. Someone believes it is {other}. On "
                f"{p.tosses} independent tosses, what is the expected value, with its sign, of "
                f"log2 of the likelihood of {other} over the likelihood of {real}?{hint}",
                f"Each user clicks independently with probability {real}. For {p.tosses} users, "
                f"find the expected log2 Bayes factor, in bits and with its sign, of the false "
                f"model with probability {other} against this true one.{hint}",
                f"A test comes out positive with probability {other} under hypothesis A and {real} "
                f"under B. B is true. How many bits of evidence for A over B, with their sign, do "
                f"{p.tosses} independent tests give on average?{hint}",
            )
        return (
            f"P is a coin with heads probability {real}, Q one with {other}. What is the "
            f"Kullback-Leibler divergence KL(P || Q), in bits?{hint}",
            f"Users click independently, each with probability {real}. A rival model says {other}. "
            f"By how many bits per user, on average, does log2 of the likelihood ratio, true model "
            f"over rival, grow?{hint}",
            f"Independent bits are 1 with probability {real}. A code with ideal lengths "
            f"log2(1/q) is built as if that were {other}. How many more bits per input bit does it "
            f"spend, on average, than the best code?{hint}",
        )

    def steps(self, p):
        real, other = p.real, p.other
        pairs = ((real, other), (1 - real, 1 - other))
        logs = [log2(mine / its) for mine, its in pairs]
        first, second = (rounded(each) for each in logs)
        terms = f"{real} x ({first}) + {1 - real} x ({second})"
        lines = (
            "Idea: average log2(true/other) over what the true coin does.",
            f"Heads: log2(({real})/({other})) = {first}; tails: "
            f"log2(({1 - real})/({1 - other})) = {second}.",
            f"Per toss {terms} = {rounded(self._divergence(real, other))} bits.",
        )
        if p.level == 3:
            lines += (f"Against the truth, {p.tosses} times: {rounded(self.exact(p))} bits.",)
        return (*lines, "Check: a false model loses on average, so the divergence is positive.")

    def misconceptions(self, p):
        real, other = p.real, p.other
        scale = -p.tosses if p.level == 3 else 1
        truth = self._divergence(real, other)
        if real + other != 1:
            yield (
                "wrong-way-round",
                scale * self._divergence(other, real),
                "You averaged over the other coin; average over the one that is tossed.",
            )
            yield (
                "difference-of-entropies",
                scale * (self._entropy(other) - self._entropy(real)),
                "You subtracted entropies; the divergence averages the log ratio.",
            )
        yield "nats", scale * truth * log(2), "That is in nats; use logarithms to base 2."
        if p.level == 3:
            yield "one-toss-only", -truth, f"That is per toss; there are {p.tosses}."
            yield (
                "as-if-it-were-true",
                p.tosses * self._divergence(other, real),
                "That would be the evidence if the other model were true.",
            )
        else:
            yield (
                "cross-entropy",
                truth + self._entropy(real),
                "That is the cross-entropy; subtract the entropy of the true coin.",
            )

    def oracle(self, p):
        """scipy's relative entropy of the two laws."""
        laws = [[float(each), 1 - float(each)] for each in (p.real, p.other)]
        bits = float(stats.entropy(*laws, base=2))
        return -p.tosses * bits if p.level == 3 else bits

    def simulate(self, p, rng, n):
        """Toss the true coin and read the log likelihood ratio off the counts."""
        tosses = p.tosses if p.level == 3 else 1
        heads = rng.binomial(tosses, float(p.real), n)
        ratio = heads * np.log2(float(p.real / p.other))
        ratio = ratio + (tosses - heads) * np.log2(float((1 - p.real) / (1 - p.other)))
        return mean(-ratio if p.level == 3 else ratio)

    def _divergence(self, real, other):
        pairs = ((real, other), (1 - real, 1 - other))
        return sum(float(mine) * log2(mine / its) for mine, its in pairs)

    def _entropy(self, share):
        return -sum(float(each) * log2(each) for each in (share, 1 - share))
