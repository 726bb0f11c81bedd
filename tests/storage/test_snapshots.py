"""Daily figures are replaced whole; a cache is whatever was saved last."""

from datetime import date

from prep.core.snapshot import DaySnapshot, StateCache

DAY, NEXT = date(2026, 3, 1), date(2026, 3, 2)


def test_a_day_is_replaced_whole(records):
    records.snapshots.save_day(
        DAY, [DaySnapshot(DAY, "bayes", -0.25, 0.5, 1), DaySnapshot(DAY, "graphs", 0.1, 0.9, 1)]
    )
    only = DaySnapshot(DAY, "bayes", 0.5, 0.4, 2)
    records.snapshots.save_day(DAY, [only])
    records.snapshots.save_day(NEXT, [DaySnapshot(NEXT, "bayes", 0.6, 0.4, 2)])
    assert records.snapshots.day(DAY) == [only]
    assert records.snapshots.days() == [DAY, NEXT]
    assert records.snapshots.day(date(2020, 1, 1)) == []


def test_a_cache_is_replaced(records):
    assert records.snapshots.state("learner") is None
    records.snapshots.save_state("learner", StateCache(1, 10, 0, b"old"))
    newest = StateCache(2, 400, 3, b"\x00\xffnew")
    records.snapshots.save_state("learner", newest)
    assert records.snapshots.state("learner") == newest


def test_the_nearest_day_before_and_the_course_of_one_topic(records):
    for day, mean in ((DAY, 0.1), (NEXT, 0.2)):
        rows = [DaySnapshot(day, topic, mean, 0.5, 1) for topic in ("bayes", "graphs")]
        records.snapshots.save_day(day, rows)
    assert [row.day for row in records.snapshots.before(date(2026, 3, 1))] == [DAY, DAY]
    assert {row.mean for row in records.snapshots.before(date(2026, 4, 1))} == {0.2}
    assert records.snapshots.before(date(2026, 2, 28)) == []
    assert [row.mean for row in records.snapshots.of("bayes", DAY)] == [0.1, 0.2]
    assert [row.mean for row in records.snapshots.of("bayes", NEXT)] == [0.2]
    records.snapshots.clear()
    assert records.snapshots.days() == []
