"""Ranked lists against what was relevant in them."""

from fractions import Fraction
from itertools import permutations
from math import log2

from prep.drills import (
    Drill,
    Params,
    decimal,
    fraction,
    in_words,
    listed,
    np,
    ordinal,
    rounded,
    shown,
)


class RankingMetrics(Drill):
    """Precision at a cut, its average over the hits, and gains discounted by rank."""

    id = "ranking-metrics"
    title = "How good is the ranking?"
    topics = ("ranking-metrics",)
    difficulty = 2
    seconds = (15, 45, 75)
    form = fraction()

    DISCOUNTS = ("1", "0.631", "0.5", "0.431", "0.387")

    def draw(self, pick, level):
        while True:
            kind = pick.choice(
                (("precision", "recall", "reciprocal"), ("ap",), ("ndcg",))[level - 1]
            )
            length = pick.integer(4, 5) if kind == "ndcg" else pick.integer(5, 8)
            grades = 3 if kind == "ndcg" else 1
            p = Params(
                kind=kind,
                grades=tuple(pick.integer(0, grades) for _ in range(length)),
                cut=pick.integer(3, length - 1),
                missed=pick.integer(0, 2) if kind in ("recall", "ap") else 0,
            )
            if self._fit(p):
                return p

    def form_of(self, p):
        return decimal(rtol=0.01) if p.kind == "ndcg" else self.form

    def exact(self, p):
        hits = sum(p.grades[: p.cut])
        if p.kind == "precision":
            return Fraction(hits, p.cut)
        if p.kind == "recall":
            return Fraction(hits, sum(p.grades) + p.missed)
        if p.kind == "reciprocal":
            return Fraction(1, p.grades.index(1) + 1)
        if p.kind == "ap":
            return self._precisions(p) / (sum(p.grades) + p.missed)
        return self._gain(p.grades) / self._gain(sorted(p.grades, reverse=True))

    def wordings(self, p):
        if p.kind == "ndcg":
            marks, size = listed(p.grades), in_words(len(p.grades))
            rule = "gain = grade, discount 1/log2(rank + 1)"
            return (
                f"A ranking shows {size} documents of grades {marks} (0 to 3), from the top. Find "
                f"the NDCG of the whole list ({rule}), all graded documents being shown.",
                f"For one query the results have relevance grades {marks}, best-ranked first; no "
                f"others are relevant. Compute NDCG@{len(p.grades)} with {rule}.",
                f"A shop lists {size} products for a search; shoppers would grade them {marks} in "
                f"this order. What is the list's NDCG ({rule}; the ideal list has the same "
                "products in the best order)?",
            )
        marks = " ".join("R" if grade else "-" for grade in p.grades)
        places = listed(rank for rank, grade in enumerate(p.grades, 1) if grade)
        none = "There are no other relevant ones."
        if p.missed:
            none = (
                f"{p.missed} more relevant {'one is' if p.missed == 1 else 'ones are'} not shown."
            )
        rest = {"recall": f" {none}", "ap": f" {none}"}.get(p.kind, "")
        ask = {
            "precision": f"the precision at {p.cut}",
            "recall": f"the recall at {p.cut}",
            "reciprocal": "the reciprocal rank",
            "ap": "the average precision (over all relevant documents)",
        }[p.kind]
        found = sum(p.grades)
        return (
            f"Search results from the top (R relevant, - not): {marks}.{rest} What is {ask}?",
            f"A list of {len(p.grades)} recommendations has its relevant items at "
            f"{'rank' if found == 1 else 'ranks'} {places}.{rest} Find {ask}.",
            f"A retriever returns {len(p.grades)} passages, in this order: {marks}, where R marks "
            f"a relevant one.{rest} Compute {ask}.",
        )

    def steps(self, p):
        value = shown(self.exact(p))
        hits = sum(p.grades[: p.cut])
        if p.kind == "precision":
            return (
                "Idea: the share of relevant ones among the first k.",
                f"{hits} of the first {p.cut}: {value}.",
                "Check: what follows after the cut plays no part.",
            )
        if p.kind == "recall":
            return (
                "Idea: the share of all relevant ones that is among the first k.",
                f"{hits} of {sum(p.grades) + p.missed} are in the first {p.cut}: {value}.",
                "Check: it can only grow with the cut.",
            )
        if p.kind == "reciprocal":
            return (
                "Idea: one over the rank of the first relevant one.",
                f"That is the {ordinal(p.grades.index(1) + 1)}: {value}.",
                "Check: later hits do not count.",
            )
        if p.kind == "ap":
            parts = [
                f"{sum(p.grades[:rank])}/{rank}" for rank, grade in enumerate(p.grades, 1) if grade
            ]
            return (
                "Idea: the precision at the rank of every hit, averaged over all relevant ones.",
                f"Precisions: {listed(parts)}.",
                f"Sum {shown(self._precisions(p))}, over {sum(p.grades) + p.missed}: {value}.",
                "Check: 1 only if all relevant ones stand at the top.",
            )
        best = sorted(p.grades, reverse=True)
        return (
            "Idea: discounted gain of the list over that of the best order.",
            f"Discounts: {', '.join(self.DISCOUNTS[: len(p.grades)])}.",
            f"List: {self._terms(p.grades)} = {rounded(self._gain(p.grades), 4)}.",
            f"Best: {self._terms(best)} = {rounded(self._gain(best), 4)}.",
            f"Ratio {rounded(self.exact(p))}.",
            "Check: at most 1.",
        )

    def misconceptions(self, p):
        hits, found = sum(p.grades[: p.cut]), sum(p.grades)
        if p.kind == "precision":
            yield "recall", Fraction(hits, found), "That is the recall: divide by the cut."
            yield (
                "whole-list",
                Fraction(found, len(p.grades)),
                f"Look at the first {p.cut} only.",
            )
        elif p.kind == "recall":
            yield "precision", Fraction(hits, p.cut), "That is the precision at the cut."
            if p.missed:
                yield (
                    "shown-ones-only",
                    Fraction(hits, found),
                    "The relevant ones that are not shown count as missed.",
                )
        elif p.kind == "reciprocal":
            ranks = [rank for rank, grade in enumerate(p.grades, 1) if grade]
            yield (
                "averaged-over-hits",
                sum(Fraction(1, rank) for rank in ranks) / len(ranks),
                "Only the first relevant one counts.",
            )
            yield "counted-from-zero", Fraction(1, ranks[0] - 1), "The first place has rank 1."
        elif p.kind == "ap":
            total = self._precisions(p)
            yield (
                "divided-by-length",
                total / len(p.grades),
                "Divide by the number of relevant documents, not by the length of the list.",
            )
            yield (
                "final-precision",
                Fraction(found, len(p.grades)),
                "That is the precision of the whole list; the order counts.",
            )
            if p.missed:
                yield (
                    "shown-ones-only",
                    total / found,
                    "Relevant ones that are not shown count with precision 0.",
                )
        else:
            best = sorted(p.grades, reverse=True)
            yield "not-normalised", self._gain(p.grades), "Divide by the gain of the best order."
            yield (
                "discount-by-rank",
                self._by_rank(p.grades) / self._by_rank(best),
                "You divided by the rank; the discount is 1/log2(rank + 1).",
            )
            yield (
                "exponential-gain",
                self._gain([2**g - 1 for g in p.grades]) / self._gain([2**g - 1 for g in best]),
                "You took 2^grade - 1 for the gain; here the gain is the grade itself.",
            )

    def oracle(self, p):
        """Arrays and cumulative sums."""
        marks = np.array(p.grades)
        ranks = np.arange(1, len(marks) + 1)
        so_far = np.cumsum(marks)
        if p.kind == "precision":
            return float(so_far[p.cut - 1] / p.cut)
        if p.kind == "recall":
            return float(so_far[p.cut - 1] / (so_far[-1] + p.missed))
        if p.kind == "reciprocal":
            return float((marks / ranks)[marks > 0].max())
        if p.kind == "ap":
            return float((so_far / ranks)[marks > 0].sum() / (so_far[-1] + p.missed))
        weights = 1 / np.log2(ranks + 1)
        return float(marks @ weights / (np.sort(marks)[::-1] @ weights))

    def recount(self, p):
        """Pairs of places for shares; for NDCG the best of all orders, by trying them."""
        places = [rank for rank, grade in enumerate(p.grades, 1) if grade]
        if p.kind == "ndcg":
            value = max(
                sum(grade / log2(rank + 1) for rank, grade in enumerate(order, 1))
                for order in permutations(p.grades)
            )
            here = sum(grade / log2(rank + 1) for rank, grade in enumerate(p.grades, 1))
            return here / value
        if p.kind == "reciprocal":
            rank = 1
            while rank not in places:
                rank += 1
            return Fraction(1, rank)
        inside = [rank for rank in places if rank <= p.cut]
        if p.kind == "precision":
            return Fraction(len(inside), p.cut)
        everything = len(places) + p.missed
        if p.kind == "recall":
            return Fraction(len(inside), everything)
        return sum(  # pick a relevant one, then a place not below it: is that relevant?
            Fraction(sum(other <= rank for other in places), rank * everything) for rank in places
        )

    def _fit(self, p):
        """Whether the instance has something to say: mixed, and neither best nor worst."""
        hits, found = sum(p.grades[: p.cut]), sum(p.grades)
        if p.kind == "ndcg":
            disorder = list(p.grades) != sorted(p.grades, reverse=True)
            return disorder and len(set(p.grades)) >= 3 and 0.3 < self.exact(p) < 0.93
        if p.kind == "reciprocal":
            return found >= 2 and p.grades[0] == 0
        if p.kind == "ap":
            return 2 <= found <= 4 and found < len(p.grades) and self._precisions(p) != found
        return found >= 2 and 0 < hits < p.cut and hits < found + p.missed

    def _precisions(self, p):
        """The sum of the precisions at the hits."""
        return sum(
            Fraction(sum(p.grades[:rank]), rank) for rank, grade in enumerate(p.grades, 1) if grade
        )

    def _gain(self, grades):
        return sum(grade / log2(rank + 1) for rank, grade in enumerate(grades, 1))

    def _by_rank(self, grades):
        return sum(grade / rank for rank, grade in enumerate(grades, 1))

    def _terms(self, grades):
        pairs = zip(grades, self.DISCOUNTS, strict=False)
        return " + ".join(f"{grade} x {weight}" for grade, weight in pairs if grade)
