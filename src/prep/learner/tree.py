"""The topic tree as the learner reads it: leaves, their ancestors, and the leaves below a topic."""

from collections.abc import Iterable

from prep.core.topic import Topic


class TopicTree:
    """Topics by id. Leaves carry evidence; an inner topic is the mean of the leaves below it."""

    def __init__(self, topics: Iterable[Topic]) -> None:
        """Raises ValueError when a parent is missing or the parents go round in a circle."""
        self.topics = {topic.id: topic for topic in topics}
        inner = {topic.parent for topic in self.topics.values() if topic.parent is not None}
        unknown = sorted(inner - set(self.topics))
        if unknown:
            raise ValueError(f"the parent topic {unknown[0]!r} does not exist")
        self.groups = {topic: self._ancestors(topic) for topic in self.topics if topic not in inner}
        self._below = self._leaves_by_topic()

    @property
    def areas(self) -> dict[str, tuple[str, ...]]:
        """The root above each leaf: the group that shares ability in the model.

        Only the root, because dropped correlations make intervals too wide with every level.
        """
        return {leaf: above[-1:] for leaf, above in self.groups.items()}

    @property
    def leaves(self) -> tuple[str, ...]:
        """Ids of the leaves, in the order of the tree."""
        return tuple(self.groups)

    def leaves_below(self, topic: str) -> tuple[str, ...]:
        """The leaves under a topic; a leaf is its own."""
        return self._below.get(topic, ())

    def _leaves_by_topic(self) -> dict[str, tuple[str, ...]]:
        below: dict[str, list[str]] = {}
        for leaf, above in self.groups.items():
            for topic in (leaf, *above):
                below.setdefault(topic, []).append(leaf)
        return {topic: tuple(leaves) for topic, leaves in below.items()}

    def title(self, topic: str) -> str:
        """The title as a person reads it; the id of a topic that an older pack knew."""
        known = self.topics.get(topic)
        return known.title if known else topic

    def _ancestors(self, topic: str) -> tuple[str, ...]:
        above: list[str] = []
        parent = self.topics[topic].parent
        while parent is not None:
            if parent in above:
                raise ValueError(f"the topic {parent!r} is its own ancestor")
            above.append(parent)
            parent = self.topics[parent].parent
        return tuple(above)
