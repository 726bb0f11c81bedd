"""A limit must be far from everything it tells apart."""

from gate_judge import judgement

from prep.bank.gate.report import Room
from prep.bank.gate.room import check_room, room_of
from prep.core.verdict import Verdict

LATE = Verdict.TIME_LIMIT_EXCEEDED


def test_the_slowest_accepted_and_the_fastest_too_slow_count():
    accepted = [judgement(ratio=ratio) for ratio in (1.0, 4.0, 2.0)]
    too_slow = [judgement(LATE, ratio=ratio) for ratio in (60.0, 36.0, None)]
    room = room_of(accepted, too_slow)
    assert room == Room(12.0, 4.0, 36.0)
    assert (room.inside, room.outside) == (3.0, 3.0)
    assert list(check_room(room)) == []


def test_a_suite_that_measures_no_time_has_no_room():
    assert room_of([judgement(ratio=None, limit=None)], []) is None
    assert list(check_room(None)) == []


def test_too_little_room_inside():
    (fault,) = check_room(room_of([judgement(ratio=7.5)], [judgement(LATE, ratio=40.0)]))
    assert "slowest accepted solution takes 7.5x" in fault.message


def test_too_little_room_outside():
    (fault,) = check_room(room_of([judgement(ratio=2.0)], [judgement(LATE, ratio=20.0)]))
    assert "fastest solution that must fail takes 20.0x" in fault.message


def test_without_a_too_slow_example_only_the_inside_counts():
    room = room_of([judgement(ratio=2.0)], [])
    assert room.outside is None
    assert list(check_room(room)) == []
