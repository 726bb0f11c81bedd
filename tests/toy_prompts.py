"""Small prompts: a design with everything in it, and a talk; any field may be given."""

from typing import Any

from prep.core.prompt import (
    Clarification,
    Estimate,
    Probe,
    Prompt,
    RubricPoint,
    Stakeholder,
    Twist,
    Version,
)


def point(dimension: str, text: str, *cues: str) -> RubricPoint:
    return RubricPoint(dimension, text, cues, f"weak {text}", f"fair {text}", f"strong {text}")


POINTS = (
    point("D1", "Asks what may be done between approve and decline.", "second factor", "challenge"),
    point("D1", "Notices that labels are 45 days late.", "delay", "45 days"),
    point("D2", "States the aim in euros.", "euros", "expected"),
    point("D4", "Trains on matured labels.", "matured", "90 days"),
)
PROBES = tuple(
    Probe(dimension, f"Why so in {dimension}?", f"Because of {dimension}.")
    for dimension in ("D1", "D2", "D4", "D8")
)
CLARIFICATIONS = (
    Clarification("What does a false decline cost?", "Six euros.", ("false decline", "cost"), True),
    Clarification("When is a label final?", "After 45 days.", ("label", "delay"), True),
    Clarification("Do the rules stay?", "Forty of them.", ("rules", "legacy")),
)
ESTIMATES = (
    Estimate("Frauds a day?", "77,760", "900*86400*0.001", "a day", "Rate times a day.", 1.2),
    Estimate("Share that people catch?", "0.0386", "3000/77760", "share", "3,000 of 77,760.", 1.2),
)
TWISTS = tuple(Twist(f"News {n}.", f"Takes in news {n}.") for n in (1, 2, 3))


def make_prompt(slug: str = "fraud", **changes: Any) -> Prompt:
    """A design prompt of 45 minutes."""
    fields: dict[str, Any] = {
        "slug": slug,
        "kind": "ml-design",
        "title": "Card fraud",
        "difficulty": 4,
        "topics": ("arrays-hashing",),
        "text": "You work for a bank.\n\nDesign the system.",
        "minutes": {
            "clarify": 5,
            "frame": 6,
            "sketch": 16,
            "estimate": 5,
            "defend": 6,
            "grade": 7,
        },
        "double": ("D2",),
        "points": POINTS,
        "probes": PROBES,
        "outline": "Expected cost per payment.",
        "clarifications": CLARIFICATIONS,
        "stakeholders": (Stakeholder("Card holders", "Payments", "Declines"),),
        "estimates": ESTIMATES,
        "twists": TWISTS,
    }
    return Prompt(**{**fields, **changes})


def make_talk(slug: str = "thesis", **changes: Any) -> Prompt:
    """A talk in two lengths, 16 minutes."""
    fields: dict[str, Any] = {
        "slug": slug,
        "kind": "talk",
        "title": "Your thesis",
        "difficulty": 2,
        "topics": ("stack",),
        "text": "Tell it to an outsider.",
        "minutes": {"prepare": 5, "speak": 3, "defend": 4, "grade": 4},
        "double": ("T1",),
        "points": (
            point("T1", "Opens with life.", "imagine"),
            point("T5", "One number.", "out of"),
        ),
        "probes": tuple(Probe(t, f"Why {t}?", f"Since {t}.") for t in ("T1", "T3", "T5", "T8")),
        "outline": "Situation, question, finding.",
        "versions": (
            Version(30, "an outsider in a lift", "The question and the finding."),
            Version(120, "a colleague at lunch", "One picture."),
        ),
        "jargon": {"posterior": "what we believe after seeing the data"},
    }
    return Prompt(**{**fields, **changes})
