"""Small concept questions: with and without a check, on two topics."""

from typing import Any

from prep.core.concept import Check, CheckKind, Concept, Option, Shallow
from prep.core.problem import FollowUp

NUMBER = Check(CheckKind.NUMBER, "How many halves are in eight?", answer="16", expression="8*2")
CHOICE = Check(
    CheckKind.CHOICE,
    "Which one averages?",
    options=(Option("Bagging"), Option("Boosting", "It adds."), Option("Stacking", "It blends.")),
)
ORDER = Check(CheckKind.ORDER, "What comes first?", items=("split", "fit", "score"))
OUTPUT = Check(CheckKind.OUTPUT, "What does this print?", answer="[1 2]", snippet="print([1, 2])")


def make_concept(id: str = "why-scale", **changes: Any) -> Concept:
    """A concept question; any field may be given."""
    fields: dict[str, Any] = {
        "id": id,
        "title": f"Title of {id}",
        "question": f"What happens in {id}, and why?",
        "points": ("The variance grows.", "The softmax saturates.", "Gradients vanish."),
        "shallow": Shallow("It keeps numbers small.", "Size is not the trouble."),
        "follow_up": FollowUp("And with unit vectors?", "Then it is not needed."),
        "layperson": "Like a vote in which the loudest wins.",
        "level": 2,
        "topics": ("stack",),
        "seconds": 90,
        "example": "With d = 64 the deviation is 8.",
    }
    return Concept(**{**fields, **changes})


def four_concepts() -> list[Concept]:
    """Two topics; the first two have a check."""
    return [
        make_concept("why-scale", check=NUMBER),
        make_concept("what-averages", check=CHOICE),
        make_concept("why-split", topics=("probability",)),
        make_concept("why-shuffle", topics=("probability", "stack"), level=4),
    ]
