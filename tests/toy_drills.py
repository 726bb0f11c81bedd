"""Small drills whose questions a test can answer: sums of two numbers, and a choice."""

from fractions import Fraction
from typing import Any

from prep.drills import Drill, Params, choice, integer


class Sum(Drill):
    """Add two numbers; the product is the mistake to make."""

    id = "sum"
    title = "Adding up"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = (4, 8, 12)
    form = integer()

    def draw(self, pick, level):
        return Params(a=pick.integer(3, 9), b=pick.integer(11, 19) * level)

    def exact(self, p):
        return Fraction(p.a + p.b)

    def wordings(self, p):
        return (f"{p.a} + {p.b} = ?",)

    def steps(self, p):
        return (f"Count on from {p.b}.", f"{p.b} + {p.a} = {p.a + p.b}.")

    def misconceptions(self, p):
        yield "multiplied", Fraction(p.a * p.b), "You multiplied; the sign says add."


class Pick(Sum):
    """A question with two words to choose from."""

    form = choice("heads", "tails")

    def exact(self, _p):
        return "heads"

    def wordings(self, p):
        return (f"Which side of coin {p.a} is up?",)

    def misconceptions(self, _p):
        return ()


def make_drill(id: str = "sum", base: type[Drill] = Sum, **parts: Any) -> Drill:
    """A drill of that id; any part of it may be replaced."""
    parts = {"id": id, "title": f"Drill {id}", "__doc__": base.__doc__, **parts}
    return type("Toy", (base,), parts)()


def three_drills() -> list[Drill]:
    """Two topics, easy to hard; the last takes too long for a sprint."""
    return [
        make_drill("sum"),
        make_drill("urn", topics=("probability",), difficulty=3, seconds=30),
        make_drill("walk", topics=("probability", "mental-maths"), difficulty=5, seconds=90),
    ]
