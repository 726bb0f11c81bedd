"""All drills by id: where a front end looks one up."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from prep.core.errors import PrepError
from prep.drills.drill import Drill


class DrillBook:
    """Drills in order, found by id or topic. Ids are unique: PrepError otherwise."""

    def __init__(self, drills: Iterable[Drill]) -> None:
        self._by_id: dict[str, Drill] = {}
        for drill in drills:
            if drill.id in self._by_id:
                raise PrepError(f"Two drills are called '{drill.id}'.", hint="Rename one of them.")
            self._by_id[drill.id] = drill

    def __iter__(self) -> Iterator[Drill]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def find(self, drill_id: str) -> Drill:
        """The drill of that id; PrepError with the nearest ids where there is none."""
        if (drill := self._by_id.get(drill_id)) is not None:
            return drill
        near = get_close_matches(drill_id, self._by_id, n=3)
        hint = f"Did you mean {' or '.join(near)}?" if near else "See: prep drill list"
        raise PrepError(f"There is no drill called '{drill_id}'.", hint=hint)

    def of_topic(self, topic: str) -> tuple[Drill, ...]:
        """The drills that train a leaf topic, as their first topic or a further one."""
        return tuple(drill for drill in self if topic in drill.topics)
