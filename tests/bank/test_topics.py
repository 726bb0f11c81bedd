"""Topics and tracks are checked against each other."""

import pytest

from prep.bank.topics import leaves, read_topics, read_tracks
from prep.core.errors import PrepError

TOPICS = """
[[topic]]
id = "coding"
title = "Coding"

[[topic]]
id = "heap"
title = "Heaps"
parent = "coding"

[[topic]]
id = "stack"
title = "Stacks"
parent = "coding"
"""
TRACK = """
[[track]]
id = "quant"
title = "Quant"
why = "Because."
[track.weights]
heap = 0.25
stack = 0.75
[[track.rounds]]
kind = "coding"
title = "Coding"
minutes = 45
"""


@pytest.fixture
def written(tmp_path):
    def write(topics=TOPICS, tracks=TRACK):
        (tmp_path / "topics.toml").write_text(topics)
        (tmp_path / "tracks.toml").write_text(tracks)
        return tmp_path

    return write


def test_a_tree_and_a_track(written):
    pack = written()
    topics = read_topics(pack)
    (track,) = read_tracks(pack, topics)
    assert leaves(topics) == {"heap", "stack"}
    assert track.weights == {"heap": 0.25, "stack": 0.75}
    assert track.rounds[0].minutes == 45


def test_a_pack_without_the_files_has_none(tmp_path):
    assert read_topics(tmp_path) == ()
    assert read_tracks(tmp_path, ()) == ()


def test_an_unknown_parent_is_met_with_the_nearest_name(written):
    pack = written(topics=TOPICS.replace('parent = "coding"', 'parent = "codin"'))
    with pytest.raises(PrepError, match="'heap' stands below 'codin'") as caught:
        read_topics(pack)
    assert caught.value.hint == "Did you mean 'coding'?"


def test_a_topic_twice(written):
    with pytest.raises(PrepError, match="'coding' is there twice"):
        read_topics(written(topics=TOPICS + TOPICS))


def test_a_track_weighs_leaves_only(written):
    pack = written(tracks=TRACK.replace("heap =", "coding ="))
    with pytest.raises(PrepError, match="quant weighs 'coding', which is no leaf"):
        read_tracks(pack, read_topics(pack))


def test_weights_sum_to_one(written):
    pack = written(tracks=TRACK.replace("0.75", "0.70"))
    with pytest.raises(PrepError, match=r"sum to 0\.950000"):
        read_tracks(pack, read_topics(pack))


def test_a_broken_file_is_named(written):
    with pytest.raises(PrepError, match=r"topics\.toml"):
        read_topics(written(topics="[[topic]"))


def test_our_own_files_are_sound(pack):
    topics = read_topics(pack)
    assert len(leaves(topics)) == 115
    assert len(read_tracks(pack, topics)) == 16
