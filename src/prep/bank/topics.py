"""topics.toml and tracks.toml -> topics and tracks, checked against each other.

Decision guarded here: a track's weights name leaves of the topic tree and sum to 1, so a typing
error is an error and not a topic that silently weighs nothing.
"""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from prep.bank.suggestions import did_you_mean
from prep.core.errors import PrepError
from prep.core.topic import Topic, Track

SLACK = 1e-6
"""How far the weights of a track may sum from 1: they are printed to thirteen places."""


def read_topics(pack: Path) -> tuple[Topic, ...]:
    """The topic tree of a pack, parents before children; none if it has no topics.toml."""
    path = pack / "topics.toml"
    topics = _converted(path, "topic", tuple[Topic, ...])
    known: set[str] = set()
    for topic in topics:
        if topic.id in known:
            raise PrepError(f"{path.name}: the topic '{topic.id}' is there twice.")
        if topic.parent is not None and topic.parent not in known:
            raise PrepError(
                f"{path.name}: '{topic.id}' stands below '{topic.parent}', which is not above it.",
                did_you_mean(topic.parent, known),
            )
        known.add(topic.id)
    return tuple(topics)


def leaves(topics: Sequence[Topic]) -> frozenset[str]:
    """The topics that are no parent: those that carry the learner's state."""
    parents = {topic.parent for topic in topics}
    return frozenset(topic.id for topic in topics if topic.id not in parents)


def read_tracks(pack: Path, topics: Sequence[Topic]) -> tuple[Track, ...]:
    """The role tracks of a pack; none if it has no tracks.toml."""
    path = pack / "tracks.toml"
    tracks = _converted(path, "track", tuple[Track, ...])
    known = leaves(topics)
    for track in tracks:
        _check_weights(f"{path.name}: {track.id}", track.weights, known)
    return tuple(tracks)


def _check_weights(where: str, weights: Mapping[str, float], known: frozenset[str]) -> None:
    for topic in weights:
        if topic not in known:
            raise PrepError(
                f"{where} weighs '{topic}', which is no leaf of topics.toml.",
                did_you_mean(topic, known),
            )
    if abs(sum(weights.values()) - 1) > SLACK:
        raise PrepError(f"{where}: the weights sum to {sum(weights.values()):.6f}, not to 1.")


def _converted(path: Path, key: str, wanted: Any) -> Any:
    if not path.exists():
        return ()
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get(key, [])
        return msgspec.convert(tables, wanted)
    except (OSError, ValueError) as error:
        raise PrepError(f"{path.name}: {error}.") from None
