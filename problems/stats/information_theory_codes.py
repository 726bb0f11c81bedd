"""Counting outcomes: how many tests find one of many, and the shortest prefix codes."""

from fractions import Fraction
from itertools import combinations_with_replacement, product
from math import ceil, log2

from prep.drills import Drill, Params, fraction, in_words, integer, listed, mean, np, shown


class WeighingsBound(Drill):
    """k outcomes per test part at most k^w cases; here that many can be reached."""

    id = "weighings-bound"
    title = "How many tests are enough?"
    topics = ("information-theory", "brainteasers")
    difficulty = 1
    seconds = (15, 15, 25)
    form = integer()

    def draw(self, pick, level):
        """``none``: perhaps nothing is to be found, which is one more case."""
        if level < 3:
            return Params(outcomes=level + 1, number=pick.integer(9, 120), none=False, tests=None)
        outcomes = pick.choice((2, 3))
        if pick.integer(0, 1):
            tests = pick.integer(3, 7) if outcomes == 2 else pick.integer(2, 4)
            return Params(outcomes=outcomes, number=None, none=True, tests=tests)
        full = pick.choice((16, 32, 64) if outcomes == 2 else (9, 27, 81))
        number = full if pick.integer(0, 1) else pick.integer(9, 100)
        return Params(outcomes=outcomes, number=number, none=True, tests=None)

    def exact(self, p):
        if p.tests is not None:
            return p.outcomes**p.tests - 1
        return self._least(p.number + p.none, p.outcomes)

    def wordings(self, p):
        return self._balance(p) if p.outcomes == 3 else self._groups(p)

    def steps(self, p):
        k = p.outcomes
        idea = f"Idea: w tests with {in_words(k)} outcomes each tell at most {k}^w cases apart."
        if p.tests is not None:
            return (
                idea,
                f"Here {k}^{p.tests} = {k**p.tests} cases.",
                f"One of them is 'none' (or 0), so {k**p.tests} - 1 = {self.exact(p)} remain.",
                f"Check: one test would settle N = {k - 1}.",
            )
        cases, w = p.number + p.none, self.exact(p)
        more = f", with 'none' (or 0) {cases} cases" if p.none else ""
        return (
            idea,
            f"There are {p.number} candidates{more}.",
            f"{k}^{w - 1} = {k ** (w - 1)} is too few, {k}^{w} = {k**w} is enough: {w}.",
            f"Check: parting the cases {'evenly into ' + in_words(k)} each time reaches it.",
        )

    def misconceptions(self, p):
        k = p.outcomes
        if p.tests is not None:
            yield "none-not-counted", k**p.tests, "Finding none is a case, too; it takes one away."
            yield (
                "cases-added",
                k * p.tests,
                "Outcomes of several tests multiply; you added them.",
            )
            if k == 3:
                yield (
                    "two-outcomes-only",
                    2**p.tests - 1,
                    "Here each test has three outcomes, not two.",
                )
            return
        cases, truth = p.number + p.none, self.exact(p)
        if k**truth != cases:
            yield (
                "rounded-down",
                truth - 1,
                f"{k}^{truth - 1} = {k ** (truth - 1)} cases are too few; round up.",
            )
        if k == 3:
            yield (
                "two-outcomes-only",
                self._least(cases, 2),
                "Here each test has three outcomes, not two.",
            )
        yield (
            "one-by-one",
            p.number - 1 + p.none,
            "You took the candidates one at a time; test many together.",
        )

    def oracle(self, p):
        """The digits it takes to number the cases; or all strings of outcomes, counted."""
        if p.tests is not None:
            return sum(1 for _ in product(range(p.outcomes), repeat=p.tests)) - 1
        return len(np.base_repr(p.number + p.none - 1, p.outcomes))

    def recount(self, p):
        """Play it out: the best first test against the worst outcome, for every size."""
        most = p.number if p.tests is None else p.outcomes**p.tests + 1
        worst = (self._pan_tables if p.outcomes == 3 else self._group_tables)(most, p.none)
        if p.tests is None:
            return worst[p.number]
        return max(size for size in range(p.outcomes, most + 1) if worst[size] <= p.tests)

    def _least(self, cases, outcomes):
        tests = 0
        while outcomes**tests < cases:
            tests += 1
        return tests

    def _group_tables(self, most, none):
        """Worst case per number of suspects when a test says whether a group holds the one."""
        sure, perhaps = [0, 0], [0]
        for n in range(2, most + 1):
            sure.append(1 + min(max(sure[a], sure[n - a]) for a in range(1, n)))
        for n in range(1, most + 1):
            perhaps.append(1 + min(max(sure[a], perhaps[n - a]) for a in range(1, n + 1)))
        return perhaps if none else sure

    def _pan_tables(self, most, none):
        """The same on a balance, where at first no coin is known to be good."""
        sure = [0, 0]
        for n in range(2, most + 1):
            sure.append(1 + min(max(sure[a], sure[n - 2 * a]) for a in range(1, n // 2 + 1)))
        if not none:
            return sure
        later = [0]  # with good coins to fill up the lighter pan
        for n in range(1, most + 1):
            pans = [(a, n - 2 * a) for a in range(1, n // 2 + 1)]
            pans += [(a, n - 2 * a + 1) for a in range(1, (n + 1) // 2 + 1)]
            later.append(1 + min(max(sure[a], later[rest]) for a, rest in pans))
        first = [0, 0]
        for n in range(2, most + 1):
            pans = [(a, n - 2 * a) for a in range(1, n // 2 + 1)]
            first.append(1 + min(max(sure[a], later[rest]) for a, rest in pans))
        return first

    def _groups(self, p):
        n, w = p.number, p.tests
        if w is not None:
            return (
                f"At most one of N pipes leaks, perhaps none. A test tells whether the leak is in "
                f"a group of your choice. For which largest N do {w} tests always find the leak or "
                f"show that there is none?",
                f"Someone thinks of a whole number from 0 to N; you may ask {w} questions answered "
                f"truthfully by yes or no. Up to which N can you always find the number?",
                f"At most one of N samples is contaminated, perhaps none. A test of a mixture is "
                f"positive exactly if it contains that sample. What is the largest N that {w} "
                f"tests can always settle, 'none' included?",
            )
        if p.none:
            return (
                f"At most one of {n} pipes leaks, perhaps none. A test tells whether the leak is "
                f"in a group of your choice. How many tests are needed, in the worst case, to find "
                f"the leak or show that there is none?",
                f"Someone thinks of a whole number from 0 to {n}. How many yes-or-no questions, "
                f"answered truthfully, do you need to be sure of finding it?",
                f"At most one of {n} samples is contaminated, perhaps none. A test of a mixture is "
                f"positive exactly if it contains that sample. Find the smallest number of tests "
                f"that always settles the matter.",
            )
        return (
            f"Someone thinks of a whole number from 1 to {n}. How many yes-or-no questions, "
            f"answered truthfully, do you need to be sure of finding it?",
            f"Exactly one of {n} servers is faulty. A test tells whether the faulty one is in a "
            f"group of your choice. How many tests are needed in the worst case?",
            f"Exactly one of {n} samples is contaminated. Any samples may be mixed and tested "
            "together, which shows whether the contaminated one is among them. Find the smallest "
            f"number of tests that always suffices.",
        )

    def _balance(self, p):
        n, w = p.number, p.tests
        pans = "a balance with two pans, without weights,"
        if w is not None:
            return (
                f"At most one of N coins is too heavy, perhaps none; the others weigh the same. "
                f"You have {pans} and {w} weighings. For which largest N can you always find the "
                f"coin or show that there is none?",
                f"In a crate of N parcels at most one is heavier than the others, which are equal. "
                f"What is the largest N for which {w} weighings on {pans} always tell which one, "
                f"if any?",
                f"There are N equal weights, at most one of which was replaced by a heavier one. "
                f"For which largest N do {w} comparisons on {pans} always settle whether, and "
                "which?",
            )
        if p.none:
            return (
                f"At most one of {n} coins is too heavy, perhaps none; the others weigh the same. "
                f"How many weighings on {pans} are needed, in the worst case, to find it or show "
                f"that there is none?",
                f"In a crate of {n} parcels at most one is heavier than the others, which are "
                f"equal. Find the smallest number of weighings on {pans} that always tells which "
                f"one, if any.",
                f"There are {n} equal weights, at most one of which was replaced by a heavier "
                f"one. How many comparisons on {pans} settle in every case whether, and which?",
            )
        return (
            f"Exactly one of {n} coins is too heavy; the others weigh the same. How many weighings "
            f"on {pans} are needed, in the worst case, to find it?",
            f"Exactly one of {n} parcels holds an extra item and is heavier; the others are equal. "
            f"Find the smallest number of weighings on {pans} that always finds it.",
            f"There are {n} candidates, one of them right. Each experiment has three possible "
            f"outcomes, and you may share out the candidates among these as you like. How many "
            f"experiments must you plan for, at worst?",
        )


class HuffmanLength(Drill):
    """Merge the two lightest again and again: every merge adds its weight to the mean length."""

    id = "huffman-length"
    title = "The shortest code"
    topics = ("information-theory",)
    difficulty = 2
    seconds = (40, 55, 70)
    form = fraction()
    gap = 0.015

    FOUR = ("4 3 2 1", "5 2 2 1", "5 3 1 1", "6 2 1 1", "7 1 1 1", "4 4 1 1", "9 5 4 2",
            "8 7 3 2", "11 4 3 2", "12 3 3 2")  # fmt: skip
    FIVE = ("8 4 3 3 2", "6 5 4 3 2", "7 6 3 2 2", "5 5 4 3 3", "9 4 3 2 2", "10 4 3 2 1",
            "8 6 3 2 1", "6 6 5 2 1", "7 5 4 3 1", "12 2 2 2 2")  # fmt: skip

    def draw(self, pick, level):
        if level == 3:
            share = Fraction(pick.choice((70, 75, 80, 85, 90, 95)), 100)
            pairs = tuple(a * b for a, b in product((share, 1 - share), repeat=2))
            return Params(share=share, law=pairs)
        weights = tuple(map(int, pick.choice((self.FOUR, self.FIVE)[level - 1]).split()))
        law = tuple(Fraction(each, sum(weights)) for each in pick.shuffled(weights))
        return Params(share=None, law=law)

    def exact(self, p):
        return sum(self._merges(p.law)) / (2 if p.share else 1)

    def wordings(self, p):
        if p.share:
            share = f"{float(p.share):g}"
            return (
                f"A source sends independent bits, 1 with probability {share}. Blocks of two bits "
                f"are coded by the best binary prefix code. How many code bits per source bit does "
                f"it need, on average?",
                f"Parts are sound with probability {share}, independently. A log codes the results "
                f"of two parts at a time by an optimal binary prefix code. What is the average "
                f"length per part, in bits?",
                f"Every day is dry with probability {share}, independently of the others. Weather "
                f"is reported for two days at once in a Huffman code with binary digits. Find the "
                f"expected number of digits per day.",
            )
        law = listed(f"{float(each):g}" for each in p.law)
        named = listed(
            f"{name} ({float(each):g})" for name, each in zip("ABCDE", p.law, strict=False)
        )
        return (
            f"Symbols have probabilities {law}. What is the average length, in bits per symbol, of "
            f"the best binary prefix code that codes them one by one?",
            f"A sensor reports the states {named}, with their frequencies in brackets. Each report "
            f"gets its own codeword in a Huffman code. How many bits does a report take on "
            f"average?",
            f"You find out by yes-or-no questions which one of {in_words(len(p.law))} suspects did "
            f"it. Their probabilities are {law}. Find the smallest possible expected number of "
            "questions.",
        )

    def steps(self, p):
        merges = self._merges(p.law)
        idea = "Idea: merge the two least likely again and again; each merge adds its probability."
        sums = " + ".join(f"{float(each):g}" for each in merges)
        total = f"{sums} = {shown(sum(merges))}"
        check = f"Check: at least the entropy, {self._entropy(p.law):.3g}, less than 1 bit more."
        if p.share:
            pairs = listed(f"{float(each):g}" for each in p.law)
            return (
                idea,
                f"The pairs have probabilities {pairs}.",
                f"Merged sums: {total} per pair.",
                f"Per source symbol half of it: {shown(self.exact(p))}.",
                f"Check: at least the entropy, {self._entropy(p.law) / 2:.3g}, and at most 1.",
            )
        return idea, f"Merged sums: {total}.", check

    def misconceptions(self, p):
        length, per = sum(self._merges(p.law)), 2 if p.share else 1
        entropy = self._entropy(p.law)
        if abs(entropy / float(length) - 1) > 0.02:
            yield (
                "entropy",
                entropy / per,
                "That is the entropy; whole codewords cannot always reach it.",
            )
        yield (
            "last-merge-left-out",
            (length - 1) / per,
            "You left out the last merge, which adds 1 for the root.",
        )
        if p.share:
            yield "per-pair", length, "That is per block of two; divide by 2."
            yield "one-by-one", 1, "That is the best code of single symbols; blocks do better."
            return
        yield (
            "fixed-length",
            ceil(log2(len(p.law))),
            "That is a code of fixed length; give the likely symbols shorter words.",
        )
        rounded_up = sum(each * ceil(-log2(each)) for each in p.law)
        if rounded_up != length:
            yield (
                "surprises-rounded-up",
                rounded_up,
                "You rounded log2(1/p) up for each symbol; merging does better.",
            )

    def oracle(self, p):
        """All lengths that a prefix code can have, by Kraft's inequality: the best of them."""
        law, size = sorted(p.law, reverse=True), len(p.law)
        best = min(
            sum(each * length for each, length in zip(law, lengths, strict=True))
            for lengths in combinations_with_replacement(range(1, size), size)
            if sum(Fraction(1, 2**length) for length in lengths) <= 1
        )
        return best / (2 if p.share else 1)

    def simulate(self, p, rng, n):
        """Draw symbols and write them down in codewords of a tree."""
        words = self._words(p.law)
        lengths = np.array([len(words[symbol]) for symbol in range(len(p.law))], np.float32)
        if p.share:
            first, second = rng.random((2, n), dtype=np.float32) >= np.float32(p.share)
            return mean(lengths[2 * first + 1 * second] / 2)
        bounds = np.cumsum(np.array(p.law, float))[:-1].astype(np.float32)
        return mean(lengths[np.searchsorted(bounds, rng.random(n, dtype=np.float32))])

    def _merges(self, law):
        """The probabilities of the merged groups, in order."""
        groups, sums = sorted(law), []
        while len(groups) > 1:
            low, second, *rest = groups
            sums.append(low + second)
            groups = sorted([*rest, low + second])
        return sums

    def _words(self, law):
        """A codeword per symbol: the two lightest trees get 0 and 1 in front."""
        trees = [(share, {symbol: ""}) for symbol, share in enumerate(law)]
        while len(trees) > 1:
            trees.sort(key=lambda tree: tree[0])
            (first, left), (second, right), *rest = trees
            words = {symbol: "0" + word for symbol, word in left.items()}
            words |= {symbol: "1" + word for symbol, word in right.items()}
            trees = [(first + second, words), *rest]
        return trees[0][1]

    def _entropy(self, law):
        return -sum(float(each) * log2(each) for each in law)
