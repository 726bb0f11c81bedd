"""Bayes' rule with base rates: one test, several tests."""

from fractions import Fraction
from itertools import product

from prep.drills import Drill, Params, hits, np, per_cent, percent, shown


class BayesTestBaseRate(Drill):
    """Among the positives, weigh the true ones against the false ones."""

    id = "bayes-test-base-rate"
    title = "What a test result says"
    topics = ("probability", "bayesian")
    difficulty = 2
    seconds = (45, 45, 60)
    form = percent(digits=2)
    floor = 1 << 14

    def draw(self, pick, level):
        rate = pick.choice(
            (
                (Fraction(1, 10), Fraction(1, 20), Fraction(1, 5)),
                (Fraction(1, 50), Fraction(1, 100), Fraction(1, 25)),
                (Fraction(1, 5), Fraction(3, 10), Fraction(2, 5)),
            )[level - 1]
        )
        return Params(
            rate=rate,
            sensitivity=Fraction(pick.choice((80, 85, 90, 95)), 100),
            false_alarm=Fraction(pick.choice((5, 10, 20)), 100),
            positive=level < 3,
        )

    def exact(self, p):
        sick, healthy = self._joint(p)
        return sick / (sick + healthy)

    def wordings(self, p):
        rate, hit = per_cent(p.rate), per_cent(p.sensitivity)
        alarm, result = per_cent(p.false_alarm), "positive" if p.positive else "negative"
        flagged = "flagged" if p.positive else "not flagged"
        return (
            f"A condition affects {rate} of a population. A test is positive for {hit} of those "
            f"who have it and for {alarm} of those who do not. A random person tests {result}. "
            "What is the probability that this person has the condition?",
            f"{rate} of the transactions of a shop are fraudulent. A filter flags {hit} of the "
            f"fraudulent ones and {alarm} of the honest ones. A random transaction is {flagged}. "
            "How likely is it that it is fraudulent?",
            f"P(D) = {rate}, P(+ | D) = {hit}, P(+ | not D) = {alarm}, and any result that is not "
            f"+ is -. Find P(D | {'+' if p.positive else '-'}).",
        )

    def steps(self, p):
        sick, healthy = self._joint(p)
        result = "positive" if p.positive else "negative"
        return (
            f"Idea: of all {result} results, which share comes from real cases?",
            f"Real and {result}: {per_cent(p.rate)} x {per_cent(self._given(p)[0])} = "
            f"{per_cent(sick)}.",
            f"Not real and {result}: {per_cent(1 - p.rate)} x {per_cent(self._given(p)[1])} = "
            f"{per_cent(healthy)}.",
            f"P = {per_cent(sick)} / ({per_cent(sick)} + {per_cent(healthy)}) = "
            f"{per_cent(self.exact(p))}.",
            f"Check: a {result} result must {'raise' if p.positive else 'lower'} the base rate of "
            f"{per_cent(p.rate)}.",
        )

    def misconceptions(self, p):
        real, unreal = self._given(p)
        yield (
            "confused-inverse",
            real,
            "That is the probability of the result given the condition; the condition given the "
            "result is asked.",
        )
        yield (
            "not-normalised",
            p.rate * real,
            "That is the probability of both together; divide by that of the result.",
        )
        yield (
            "base-rate-forgotten",
            real / (real + unreal),
            "You gave both groups the same weight; weigh them by the base rate.",
        )
        if p.positive:
            yield (
                "specificity",
                1 - p.false_alarm,
                "That is the share of clear cases that test clear; it is not about positives.",
            )

    def oracle(self, p):
        """Count a population in which every share is a whole number."""
        people = 10**7
        sick = people * p.rate
        table = {
            (True, True): sick * p.sensitivity,
            (True, False): sick - sick * p.sensitivity,
            (False, True): (people - sick) * p.false_alarm,
            (False, False): (people - sick) - (people - sick) * p.false_alarm,
        }
        return table[True, p.positive] / (table[True, p.positive] + table[False, p.positive])

    def simulate(self, p, rng, n):
        sick = rng.random(n, dtype=np.float32) < float(p.rate)
        chance = np.where(sick, np.float32(p.sensitivity), np.float32(p.false_alarm))
        positive = rng.random(n, dtype=np.float32) < chance
        return hits(sick[positive == p.positive])

    def _given(self, p):
        """P(result | condition) and P(result | no condition)."""
        if p.positive:
            return p.sensitivity, p.false_alarm
        return 1 - p.sensitivity, 1 - p.false_alarm

    def _joint(self, p):
        real, unreal = self._given(p)
        return p.rate * real, (1 - p.rate) * unreal


class TwoTestsPositive(Drill):
    """Independent results multiply within each group, then Bayes' rule once."""

    id = "two-tests-positive"
    title = "Several tests of one person"
    topics = ("probability", "bayesian")
    difficulty = 3
    seconds = (60, 60, 80)
    form = percent(digits=2)
    floor = 1 << 14

    def draw(self, pick, level):
        return Params(
            rate=Fraction(1, pick.choice((10, 20, 50))),
            sensitivity=Fraction(pick.choice((80, 90)), 100),
            false_alarm=Fraction(pick.choice((5, 10, 20)), 100),
            results=((True, True), (True, False), (True, True, False))[level - 1],
        )

    def exact(self, p):
        real = p.rate * self._chance(p.sensitivity, p.results)
        unreal = (1 - p.rate) * self._chance(p.false_alarm, p.results)
        return real / (real + unreal)

    def wordings(self, p):
        rate, hit, alarm = map(per_cent, (p.rate, p.sensitivity, p.false_alarm))
        results = ", ".join("positive" if each else "negative" for each in p.results)
        again = f"{len(p.results)} times, with results independent given the true state"
        return (
            f"A condition affects {rate} of people. A test is positive for {hit} of those with it "
            f"and {alarm} of those without. A random person is tested {again}: {results}. What is "
            "the probability of the condition?",
            f"{rate} of a factory's parts are cracked. A scan reports a crack in {hit} of cracked "
            f"and {alarm} of sound parts. A random part is scanned {again}; the reports on a crack "
            f"are {results}. How likely is it cracked?",
            f"P(D) = {rate}, P(+ | D) = {hit}, P(+ | not D) = {alarm}. You test {again} and see "
            f"{' '.join('+' if each else '-' for each in p.results)}. Find P(D | results).",
        )

    def steps(self, p):
        real = self._chance(p.sensitivity, p.results)
        unreal = self._chance(p.false_alarm, p.results)
        return (
            "Idea: given the true state the results are independent, so they multiply.",
            f"Given D: {self._product(p.sensitivity, p.results)} = {shown(real)}.",
            f"Given not D: {self._product(p.false_alarm, p.results)} = {shown(unreal)}.",
            f"P = {per_cent(p.rate * real)} / ({per_cent(p.rate * real)} + "
            f"{per_cent((1 - p.rate) * unreal)}) = {per_cent(self.exact(p))}, weighing by "
            f"{per_cent(p.rate)} and {per_cent(1 - p.rate)}.",
            f"Check: each + multiplies the odds by {p.sensitivity / p.false_alarm}, each - "
            f"by {(1 - p.sensitivity) / (1 - p.false_alarm)}.",
        )

    def misconceptions(self, p):
        once = p.rate * p.sensitivity / (p.rate * p.sensitivity + (1 - p.rate) * p.false_alarm)
        yield (
            "one-update-only",
            once,
            "You used the first result only; the others change the odds again.",
        )
        if all(p.results):
            yield (
                "squared-posterior",
                once ** len(p.results),
                "You multiplied posteriors; multiply the chances of the results instead.",
            )
        else:
            yield (
                "results-cancel",
                p.rate,
                "A positive and a negative result do not cancel: their weights differ.",
            )
        yield (
            "base-rate-forgotten",
            self._chance(p.sensitivity, p.results)
            / (self._chance(p.sensitivity, p.results) + self._chance(p.false_alarm, p.results)),
            "You gave both states the same weight; weigh them by the base rate.",
        )

    def oracle(self, p):
        """The whole joint table of state and results, then one column of it."""
        table = {}
        for state, results in product((True, False), product((True, False), repeat=len(p.results))):
            chance = p.rate if state else 1 - p.rate
            for each in results:
                plus = p.sensitivity if state else p.false_alarm
                chance *= plus if each else 1 - plus
            table[state, results] = chance
        return table[True, p.results] / (table[True, p.results] + table[False, p.results])

    def simulate(self, p, rng, n):
        sick = rng.random(n, dtype=np.float32) < float(p.rate)
        plus = np.where(sick, np.float32(p.sensitivity), np.float32(p.false_alarm))
        seen = np.ones(n, bool)
        for wanted in p.results:
            seen &= (rng.random(n, dtype=np.float32) < plus) == wanted
        return hits(sick[seen])

    def _chance(self, plus, results):
        chance = Fraction(1)
        for each in results:
            chance *= plus if each else 1 - plus
        return chance

    def _product(self, plus, results):
        return " x ".join(per_cent(plus if each else 1 - plus) for each in results)
