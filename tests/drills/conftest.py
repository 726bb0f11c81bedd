"""A small sound drill that the tests of the engine bend in one place at a time."""

from fractions import Fraction

import pytest

from prep.drills import PROBABILITY, Drill, Params, hits


class AllHeads(Drill):
    """Independent flips multiply."""

    id = "all-heads"
    title = "Only heads"
    topics = ("probability", "distributions")
    difficulty = 1
    seconds = (10, 15, 20)
    form = PROBABILITY

    def draw(self, pick, level):
        return Params(flips=pick.integer(2, level + 2))

    def exact(self, p):
        return Fraction(1, 2**p.flips)

    def wordings(self, p):
        return (
            f"A fair coin is flipped {p.flips} times. What is the probability of heads each time?",
            f"How likely is it that {p.flips} independent flips of a fair coin are all heads?",
            f"You win if none of {p.flips} fair, independent coins shows tails. P(win)?",
        )

    def steps(self, p):
        return ("Idea: independent flips multiply.", f"P = (1/2)^{p.flips} = {self.exact(p)}.")

    def misconceptions(self, p):
        yield "one-over-n", Fraction(1, p.flips), "You divided by the flips; multiply instead."
        yield "added", Fraction(p.flips, 2), "You added the chances; multiply them instead."

    def oracle(self, p):
        chance = Fraction(1)
        for _ in range(p.flips):
            chance /= 2
        return chance

    def simulate(self, p, rng, n):
        return hits((rng.random((p.flips, n)) < 0.5).all(axis=0))


@pytest.fixture
def all_heads() -> Drill:
    return AllHeads()


@pytest.fixture
def bent():
    """A maker of the same drill with some of its parts replaced."""

    def make(**parts) -> Drill:
        return type("Bent", (AllHeads,), {"__doc__": "Bent on purpose.", **parts})()

    return make
