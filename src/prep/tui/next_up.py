"""What home offers next: the learner's choice, among what this app can open.

Guards one decision: the app does not choose. It asks ``services.learning``, as `prep next` does,
and only says which kinds it has a screen for.
"""

from prep.practice.learning_choice import PROMPTS, NextItem
from prep.practice.services import Services
from prep.tui.home_lines import HomeLine

LIBRARY_KINDS = frozenset({"coding", "ml-coding"})
"""The kinds that the judge can judge."""

OPENABLE = LIBRARY_KINDS | PROMPTS | {"drill", "concept"}
"""The kinds that home can open by `line_of`'s id."""

FIRST_MINUTES = 20.0

_FORM_WORDS = {"new": "new", "practise": "again", "review": "review", "recall": "recall"}


def next_up(services: Services, count: int, skip: frozenset[str]) -> list[HomeLine]:
    """At most ``count`` lines; what is in ``skip`` (open already) is left out."""
    items = services.learning.next(kinds=OPENABLE, skip=skip, limit=count)
    return [line_of(item) for item in items]


def first_problem(services: Services) -> str | None:
    """The slug of a first problem, a short one if there is one."""
    for minutes in (FIRST_MINUTES, None):
        found = services.learning.next(kinds=LIBRARY_KINDS, minutes=minutes, limit=1)
        if found:
            return found[0].slug
    return None


def line_of(item: NextItem) -> HomeLine:
    """A suggestion as a line of home: what, how long, and below it why."""
    aside = f"{_FORM_WORDS[item.form]} · {item.minutes} min"
    return HomeLine(f"{_opener(item)}:{item.slug}", item.title, aside, below=item.reason)


def _opener(item: NextItem) -> str:
    if item.kind == "concept":
        return "say"
    if item.kind in PROMPTS:
        return "design"
    if item.kind == "drill":
        return "practise"
    return "recall" if item.form == "recall" else "open"
