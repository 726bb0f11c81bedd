"""The log loss of predictions, and what one variable tells of another."""

from fractions import Fraction
from math import exp, log, log2, prod

from prep.drills import Drill, Params, decimal, in_words, listed, mean, np, rounded, stats


def _hint(unit, numbers):
    """The logarithms one needs for these fractions, as a last sentence of the question."""
    value = log if unit == "ln" else log2
    primes = [prime for prime in (2, 3, 5, 7) if any(_has(prime, each) for each in numbers)]
    shown = [f"{unit} {prime} = {value(prime):.3f}" for prime in primes if value(prime) != 1]
    return f"(Take {listed(shown)}.)"


def _has(prime, number):
    if number == 0:
        return False
    return number.numerator % prime == 0 or number.denominator % prime == 0


def _entropy(law):
    """Bits."""
    return -sum(float(each) * log2(each) for each in law if each)


class CrossEntropyLoss(Drill):
    """The mean of minus the logarithm of the probability given to what happened."""

    id = "cross-entropy-loss"
    title = "The loss of a few predictions"
    topics = ("information-theory", "neural-layers")
    difficulty = 1
    seconds = (25, 35, 35)
    form = decimal(rtol=0.01)

    def draw(self, pick, level):
        choices = (2, 4, 5, 8, 10, 16, 20, 25, 32, 40, 50)
        while True:
            given = tuple(
                Fraction(pick.choice((10, 20, 25, 40, 50, 80)), 100)
                for _ in range(pick.integer(2, 4 if level < 3 else 3))
            )
            labels = tuple(pick.integer(0, 1) for _ in given) if level == 2 else None
            if level == 3:
                given = tuple(Fraction(1, pick.choice(choices)) for _ in given)
            if labels is not None and sum(labels) in (0, len(labels)):
                continue
            if level == 3 and not self._is_power(1 / prod(given), len(given)):
                continue
            if len(set(given)) > 1:
                return Params(given=given, labels=labels, perplexity=level == 3)

    def exact(self, p):
        loss = -sum(map(log, self._truths(p))) / len(p.given)
        return exp(loss) if p.perplexity else loss

    def wordings(self, p):
        number, hint = in_words(len(p.given)), _hint("ln", self._truths(p))
        if p.labels is not None:
            rows = listed(
                f"{float(each):g} (label {label})"
                for each, label in zip(p.given, p.labels, strict=True)
            )
            return (
                f"A binary classifier gives P(label = 1), with the true label in brackets: {rows}. "
                f"What is its mean log loss, with natural logarithms? {hint}",
                f"{number.capitalize()} rain forecasts, with 1 for rain and 0 for no rain in "
                f"brackets, gave rain these probabilities: {rows}. Find the average cross-entropy "
                f"loss in nats. {hint}",
                f"A model's probabilities of default for {number} loans, and what happened (label "
                f"1 is a default), are {rows}. How large is the mean negative log likelihood, in "
                f"nats? {hint}",
            )
        if p.perplexity:
            given = listed(p.given)
            return (
                f"A language model gives the {number} tokens of a text, each in its turn, the "
                f"probabilities {given}. What is its perplexity on this text, exp(mean negative "
                f"log probability)?",
                f"To the classes that turned out true, a classifier gave probabilities {given}. "
                f"Its cross-entropy is the mean of -ln of these. Find e to the cross-entropy.",
                f"A code assigned the {number} symbols of a message the probabilities {given}. "
                f"Giving probability 1/k to each of them would have the same average log loss. "
                f"Find k.",
            )
        given = listed(f"{float(each):g}" for each in p.given)
        return (
            f"On {number} examples a classifier gives the true class the probabilities {given}. "
            f"What is its mean cross-entropy loss, with natural logarithms? {hint}",
            f"A forecaster gave the outcomes that then happened these probabilities: {given}. Find "
            f"the average logarithmic loss, -ln p, per forecast. {hint}",
            f"A network's softmax output for the right label is {given} on {number} images. How "
            f"large is the mean negative log likelihood, in nats? {hint}",
        )

    def steps(self, p):
        truths = self._truths(p)
        idea = "Idea: each row costs -ln of the probability given to what happened."
        product = " x ".join(map(str, truths))
        if p.perplexity:
            return (
                "Idea: perplexity is the geometric mean of 1/p.",
                f"Product of the 1/p: {1 / prod(truths)}.",
                f"Its {['square', 'cube'][len(truths) - 2]} root: {rounded(self.exact(p))}.",
                "Check: between the smallest and the largest 1/p.",
            )
        losses = listed(rounded(-log(each)) for each in truths)
        rows = (f"Given to what happened (1 - P for label 0): {listed(truths)}.",)
        return (
            idea,
            *(rows if p.labels is not None else ()),
            f"Losses: {losses}, in all -ln({product}) = {rounded(-log(prod(truths)))}.",
            f"Mean: {rounded(-log(prod(truths)))}/{len(truths)} = {rounded(self.exact(p))}.",
            "Check: between the smallest and the largest loss; certainty costs 0.",
        )

    def misconceptions(self, p):
        truths = self._truths(p)
        number, loss = len(truths), -sum(map(log, truths)) / len(truths)
        average = float(sum(truths) / number)
        if p.perplexity:
            yield (
                "mean-probability-first",
                1 / average,
                "You averaged the probabilities; average their logarithms.",
            )
            yield (
                "arithmetic-mean",
                float(sum(1 / each for each in truths) / number),
                "That is the plain mean of the 1/p; take the geometric mean.",
            )
            yield "loss-itself", loss, "That is the mean loss; the perplexity is e to it."
            return
        yield (
            "mean-probability-first",
            -log(average),
            "You averaged the probabilities; average the losses.",
        )
        yield "sum-instead", loss * number, "That is the sum of the losses; take their mean."
        yield "base-two", loss / log(2), "That is in bits; use the natural logarithm."
        if p.labels is not None:
            yield (
                "label-zero-ignored",
                -sum(map(log, p.given)) / number,
                "Where the label is 0 the probability of what happened is 1 - P.",
            )

    def oracle(self, p):
        """One-hot targets against the logarithms of all class probabilities."""
        given = np.array(p.given, float)
        labels = np.array(p.labels if p.labels is not None else [1] * len(given))
        rows = np.column_stack([1 - given, given])
        loss = -(np.eye(2)[labels] * np.log(rows)).sum(axis=1).mean()
        return float(np.exp(loss) if p.perplexity else loss)

    def recount(self, p):
        """-ln p as the area under 1/x from p to 1, by quadrature."""
        from scipy.integrate import quad

        areas = [quad(lambda x: 1 / x, float(each), 1)[0] for each in self._truths(p)]
        loss = sum(areas) / len(areas)
        return np.e**loss if p.perplexity else loss

    def _is_power(self, number, degree):
        return round(number ** (1 / degree)) ** degree == number

    def _truths(self, p):
        """The probability given to what happened, row by row."""
        if p.labels is None:
            return p.given
        return tuple(
            each if label else 1 - each for each, label in zip(p.given, p.labels, strict=True)
        )


class MutualInfoTwoByTwo(Drill):
    """What is known of each alone, less what is known of both together."""

    id = "mutual-info-2x2"
    title = "What one bit says of another"
    topics = ("information-theory",)
    difficulty = 3
    seconds = (45, 60, 75)
    form = decimal(rtol=0.02)

    def draw(self, pick, level):
        """A fair bit that is flipped; otherwise cells in sixteenths."""
        if level == 1:
            right = Fraction(pick.choice("7/8 3/4 9/10 4/5 5/6 1/8 1/4".split()))
            flip = (1 - right) / 2
            return Params(level=level, cells=(right / 2, flip, flip, right / 2))
        while True:
            if level == 2:
                cells = tuple(2 * pick.integer(0, 5) for _ in range(4))
            else:
                ones = pick.choice((4, 8, 12))
                hit, alarm = pick.choice((2, 3, 4)), pick.choice((0, 1, 2))
                cells = (
                    ones * hit // 4,
                    ones - ones * hit // 4,
                    (16 - ones) * alarm // 4,
                    16 - ones - (16 - ones) * alarm // 4,
                )
            p = Params(level=level, cells=tuple(Fraction(each, 16) for each in cells))
            if sum(cells) == 16 and self._usable(p):
                return p

    def exact(self, p):
        (a, b, c, d) = p.cells
        return _entropy((a + b, c + d)) + _entropy((a + c, b + d)) - _entropy(p.cells)

    def wordings(self, p):
        a, b, c, d = p.cells
        hint = _hint("log2", (*p.cells, a + b, c + d, a + c, b + d))
        if p.level == 2:
            table = f"P(1, 1) = {a}, P(1, 0) = {b}, P(0, 1) = {c} and P(0, 0) = {d}"
            return (
                f"The joint law of (X, Y) is {table}. What is the mutual information I(X; Y), in "
                f"bits? {hint}",
                f"X says whether it rains (1) or not (0), Y whether a forecast says rain: {table} "
                f"for (X, Y). How many bits does one forecast give about the rain, on average? "
                f"{hint}",
                f"A feature X and a label Y have the joint distribution {table}. Find the "
                f"information gain, in bits, of splitting on X. {hint}",
            )
        ones, hit, alarm = a + b, a / (a + b), c / (c + d)
        if p.level == 1:
            return (
                f"X is a fair bit, and P(Y = X) = {hit} whatever X is. What is the mutual "
                f"information I(X; Y), in bits? {hint}",
                f"A channel passes on each bit rightly with probability {hit} and flipped "
                f"otherwise, for 0 and 1 alike. How many bits does an output tell, on average, "
                f"about a fair input bit? {hint}",
                "A price goes up or down with equal chances. An analyst calls the direction, "
                f"rightly with probability {hit} in either case. Find the information, in bits, "
                f"that one call gives about the direction. {hint}",
            )
        return (
            f"P(X = 1) = {ones}, P(Y = 1 | X = 1) = {hit} and P(Y = 1 | X = 0) = {alarm}. What is "
            f"the mutual information I(X; Y), in bits? {hint}",
            f"A condition affects {ones} of the people who come to a clinic. A test is positive "
            f"with probability {hit} for those with it and {alarm} for those without. How many "
            f"bits does one test give about the condition, on average? {hint}",
            f"A source sends 1 with probability {ones}, else 0. The receiver reads 1 with "
            f"probability {hit} after a 1 and {alarm} after a 0. Find the bits that one reading "
            f"carries about the bit sent, on average. {hint}",
        )

    def steps(self, p):
        (a, b, c, d) = p.cells
        rows, columns = (a + b, c + d), (a + c, b + d)
        numbers = [rounded(_entropy(law)) for law in (rows, columns, p.cells)]
        joint = f"Joint law {listed(p.cells)}: H(X, Y) = {numbers[2]}."
        if p.level == 1:
            noise = rounded(_entropy((2 * a, 2 * b)))
            return (
                "Idea: I(X; Y) = H(Y) - H(Y | X).",
                "Y is fair, too: H(Y) = 1.",
                f"Given X, Y has probabilities {2 * a} and {2 * b}: H(Y | X) = {noise}.",
                f"I = 1 - {noise} = {rounded(self.exact(p))} bits.",
                "Check: 0 if right half the time, 1 if always right or always wrong.",
            )
        return (
            "Idea: I(X; Y) = H(X) + H(Y) - H(X, Y).",
            joint,
            f"Alone: X has {rows[0]} and {rows[1]}, H(X) = {numbers[0]}; Y has {columns[0]} and "
            f"{columns[1]}, H(Y) = {numbers[1]}.",
            f"I = {numbers[0]} + {numbers[1]} - {numbers[2]} = {rounded(self.exact(p))} bits.",
            "Check: 0 if independent, and never more than H(X) or H(Y).",
        )

    def misconceptions(self, p):
        (a, b, c, d) = p.cells
        of_x, of_y, joint = (_entropy(law) for law in ((a + b, c + d), (a + c, b + d), p.cells))
        yield "what-remains", joint - of_y, "That is H(X | Y), what remains; take it off H(X)."
        yield "joint-entropy", joint, "That is H(X, Y); take it off H(X) + H(Y)."
        yield "nats", self.exact(p) * log(2), "That is in nats; use logarithms to base 2."
        if p.level > 1:
            yield "entropy-alone", of_x, "That is H(X): only a perfect Y would tell all of it."
        else:
            yield (
                "chance-of-agreement",
                max(float(a / (a + b)), float(b / (a + b))),
                "That is a probability of being right, not an amount of information.",
            )

    def oracle(self, p):
        """Relative entropy of the joint law from the product of its margins."""
        joint = np.array(p.cells, float).reshape(2, 2)
        margins = np.outer(joint.sum(axis=1), joint.sum(axis=0))
        return float(stats.entropy(joint.ravel(), margins.ravel(), base=2))

    def simulate(self, p, rng, n):
        """Draw pairs; average log2 of how much likelier a pair is than for strangers."""
        joint = np.array(p.cells, float).reshape(2, 2)
        margins = np.outer(joint.sum(axis=1), joint.sum(axis=0)).ravel()
        seen = joint.ravel() > 0
        bounds = np.cumsum(joint.ravel()[seen])[:-1].astype(np.float32)
        drawn = np.searchsorted(bounds, rng.random(n, dtype=np.float32))
        return mean(np.log2(joint.ravel()[seen] / margins[seen])[drawn])

    def _usable(self, p):
        (a, b, c, d) = p.cells
        if min(a + b, c + d, a + c, b + d) == 0:
            return False
        return 0.08 < self.exact(p) < 0.95 * _entropy((a + b, c + d))
