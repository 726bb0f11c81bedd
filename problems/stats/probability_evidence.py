"""Weighing evidence: witnesses, and defects from several machines."""

from fractions import Fraction
from itertools import product

from prep.drills import Drill, Params, hits, np, per_cent, percent, rounded, shown


class TwoWitnesses(Drill):
    """Two reports agree both when they are true and when both are mistaken."""

    id = "two-witnesses"
    title = "How far to trust witnesses"
    topics = ("probability", "bayesian")
    difficulty = 3
    seconds = (40, 50, 60)
    form = percent(digits=2)

    def draw(self, pick, level):
        rate = Fraction(1, 2) if level == 1 else Fraction(pick.choice((10, 20, 25, 30)), 100)
        return Params(
            rate=rate,
            truth=Fraction(pick.choice((60, 70, 75, 80, 90)), 100),
            said=((True, True), (True, True), (True, True, False))[level - 1],
        )

    def exact(self, p):
        yes = p.rate * self._agree(p, happened=True)
        return yes / (yes + (1 - p.rate) * self._agree(p, happened=False))

    def wordings(self, p):
        rate, truth = per_cent(p.rate), per_cent(p.truth)
        if len(p.said) == 2:
            who, said = "Two people", "both say yes"
            sensors, report = "Two sensors", "both report rain"
        else:
            who, said = "Three people", "two say yes and the third says no"
            sensors, report = "Three sensors", "two report rain and the third reports none"
        return (
            f"A coin comes up heads with probability {rate}. {who} watch one flip; each reports "
            f"truthfully with probability {truth}, independently. Asked whether it was heads, "
            f"{said}. What is the probability of heads?",
            f"On {rate} of days it rains. {sensors} each show the true state with probability "
            f"{truth}, independently of each other. Today {report}. How likely is rain?",
            f"An event has prior probability {rate}. {who} each state whether it happened, each "
            f"right with probability {truth}, independently given the facts; {said}. Find the "
            "posterior probability of the event.",
        )

    def steps(self, p):
        yes, no = self._agree(p, happened=True), self._agree(p, happened=False)
        return (
            "Idea: compare how likely these reports are if it happened and if it did not.",
            f"If it happened: {shown(yes)}.",
            f"If it did not: {shown(no)}.",
            f"P = {rounded(p.rate * yes)} / ({rounded(p.rate * yes)} + "
            f"{rounded((1 - p.rate) * no)}) = {per_cent(self.exact(p))}, weighing by "
            f"{per_cent(p.rate)} and {per_cent(1 - p.rate)}.",
            f"Check: each yes multiplies the odds by {p.truth / (1 - p.truth)}, each no divides "
            "them by it.",
        )

    def misconceptions(self, p):
        yield (
            "one-witness",
            p.truth,
            "That is how often one report is right; combine the reports and the prior.",
        )
        if all(p.said):
            yield (
                "both-truthful",
                p.truth**2,
                "That is the chance that both tell the truth; compare it with both being wrong.",
            )
            yield (
                "not-both-wrong",
                1 - (1 - p.truth) ** 2,
                "That is 1 - P(both wrong); given that they agree, only both right or both wrong "
                "are left.",
            )
        if p.rate != Fraction(1, 2):
            even = Params(rate=Fraction(1, 2), truth=p.truth, said=p.said)
            yield (
                "prior-forgotten",
                self.exact(even),
                f"You took it as even before the reports; the prior is {per_cent(p.rate)}.",
            )

    def oracle(self, p):
        """Add up every world of facts and right or wrong reports."""
        weight = {True: Fraction(0), False: Fraction(0)}
        for happened, right in product((True, False), product((True, False), repeat=len(p.said))):
            said = tuple(happened == each for each in right)
            chance = p.rate if happened else 1 - p.rate
            for each in right:
                chance *= p.truth if each else 1 - p.truth
            weight[happened] += chance if said == p.said else 0
        return weight[True] / (weight[True] + weight[False])

    def simulate(self, p, rng, n):
        happened = rng.random(n, dtype=np.float32) < float(p.rate)
        as_seen = np.ones(n, bool)
        for wanted in p.said:
            right = rng.random(n, dtype=np.float32) < float(p.truth)
            as_seen &= (happened == right) == wanted
        return hits(happened[as_seen])

    def _agree(self, p, happened):
        chance = Fraction(1)
        for said in p.said:
            chance *= p.truth if said == happened else 1 - p.truth
        return chance


class DefectiveFactory(Drill):
    """Total probability first; Bayes' rule is one of its terms over the sum."""

    id = "defective-factory"
    title = "Defects from several machines"
    topics = ("probability",)
    difficulty = 2
    seconds = (30, 45, 60)
    form = percent(digits=2)
    floor = 1 << 14

    def draw(self, pick, level):
        machines = 2 if level < 3 else 3
        shares = (60, 40), (70, 30), (80, 20)
        if machines == 3:
            shares = (50, 30, 20), (60, 30, 10), (40, 40, 20)
        return Params(
            shares=tuple(Fraction(each, 100) for each in pick.choice(shares)),
            defects=tuple(
                Fraction(each, 100) for each in pick.sample((1, 2, 3, 4, 5, 8), machines)
            ),
            asked=None if level == 1 else pick.below(machines),
        )

    def exact(self, p):
        parts = self._parts(p)
        return sum(parts) if p.asked is None else parts[p.asked] / sum(parts)

    def wordings(self, p):
        names = "ABC"[: len(p.shares)]
        made = ", ".join(f"{n} {per_cent(s)}" for n, s in zip(names, p.shares, strict=True))
        bad = ", ".join(f"{n} {per_cent(d)}" for n, d in zip(names, p.defects, strict=True))
        if p.asked is None:
            lead, ask = "A random part is drawn.", "that it is defective"
            late, fails = "A random parcel is picked.", "that it is late"
        else:
            name = names[p.asked]
            lead, ask = "A random part is found defective.", f"that it came from {name}"
            late, fails = "A random parcel is late.", f"that {name} carried it"
        return (
            f"Machines make these shares of all parts: {made}. Shares of defective parts among "
            f"their own: {bad}. {lead} What is the probability {ask}?",
            f"Couriers carry these shares of all parcels: {made}. Of their own parcels these "
            f"shares come late: {bad}. {late} How likely is it {fails}?",
            f"Sources have P(source): {made}, and P(F | source): {bad}. "
            f"Find P({'F' if p.asked is None else f'{names[p.asked]} | F'}).",
        )

    def steps(self, p):
        parts = self._parts(p)
        products = " + ".join(
            f"{per_cent(s)} x {per_cent(d)}" for s, d in zip(p.shares, p.defects, strict=True)
        )
        total = f"In all: {products} = {per_cent(sum(parts))}."
        if p.asked is None:
            last = "Check: it lies between the smallest and the largest single rate."
            return "Idea: weigh each source's rate by its share.", total, last
        return (
            "Idea: of all the bad ones, which share comes from this source?",
            total,
            f"From this source: {per_cent(parts[p.asked])}.",
            f"P = {per_cent(parts[p.asked])} / {per_cent(sum(parts))} = {per_cent(self.exact(p))}.",
            "Check: above its share of all exactly if its rate is above the total.",
        )

    def misconceptions(self, p):
        parts = self._parts(p)
        if p.asked is None:
            yield (
                "unweighted-mean",
                sum(p.defects) / len(p.defects),
                "You averaged the rates; weigh them by the shares.",
            )
            yield (
                "rates-added",
                sum(p.defects),
                "You added the rates; each applies to its own share only.",
            )
            return
        yield (
            "share-of-production",
            p.shares[p.asked],
            "That is its share of all, before you know that this one is bad.",
        )
        yield (
            "rates-only",
            p.defects[p.asked] / sum(p.defects),
            "You compared the rates without the shares.",
        )
        yield (
            "not-normalised",
            parts[p.asked],
            "That is the probability of both together; divide by that of being bad.",
        )

    def oracle(self, p):
        """Count parts one by one in a batch of 10,000."""
        batch = 10_000
        made = [batch * share for share in p.shares]
        bad = [count * rate for count, rate in zip(made, p.defects, strict=True)]
        return sum(bad) / batch if p.asked is None else bad[p.asked] / sum(bad)

    def simulate(self, p, rng, n):
        edges = np.cumsum(np.array([float(share) for share in p.shares]))[:-1]
        source = np.searchsorted(edges, rng.random(n), side="right")
        bad = rng.random(n) < np.array([float(rate) for rate in p.defects])[source]
        return hits(bad) if p.asked is None else hits(source[bad] == p.asked)

    def _parts(self, p):
        return [share * rate for share, rate in zip(p.shares, p.defects, strict=True)]
