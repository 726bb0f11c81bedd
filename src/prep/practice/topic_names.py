"""Topics as people name them, and what lies below one."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from prep.core.errors import PrepError
from prep.core.topic import Topic


def named_topic(name: str, topics: Sequence[Topic], homes: Sequence[str]) -> Topic:
    """A topic by its id or title.

    Raises PrepError with the nearest of ``homes``, the ids that have something to practise.
    """
    wanted = name.strip().lower().replace("_", "-")
    for topic in topics:
        if wanted in (topic.id, topic.title.lower()):
            return topic
    near = get_close_matches(wanted, homes, 3)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"Topics: {', '.join(homes)}."
    raise PrepError(f"There is no topic '{name}'.", hint)


def with_below(topic: str, topics: Iterable[Topic]) -> set[str]:
    """A topic and all below it; parents come before their children in ``topics``."""
    wanted = {topic}
    for node in topics:
        if node.parent in wanted:
            wanted.add(node.id)
    return wanted
