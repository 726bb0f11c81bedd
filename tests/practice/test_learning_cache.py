"""The cache never says anything that a walk over the whole log would not say."""

from datetime import UTC, timedelta
from threading import Event, Thread
from zoneinfo import ZoneInfo

import pytest
from fakes import NOON, TOPICS, memory_records
from histories import live, practise, steps
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import make_answer

from prep.core.snapshot import StateCache
from prep.core.topic import Topic
from prep.practice import learning_cache
from prep.practice.learning_cache import GLIMPSE_RECORDS, NAME, LearnerCache
from prep.practice.learning_snapshot import STATE_VERSION, write_state
from prep.practice.learning_state import LearnerState


def cache_over(stores, topics=TOPICS, zone=UTC) -> LearnerCache:
    return LearnerCache(stores, lambda: topics, zone)


def body_of(cache: LearnerCache) -> bytes:
    with cache.current() as state:
        return write_state(state)


def days_of(stores):
    return [(day, stores.snapshots.day(day)) for day in stores.snapshots.days()]


@given(st.lists(steps, max_size=25), st.booleans())
@settings(deadline=None)
def test_reading_on_gives_what_reading_everything_gives(happened, eager):
    stores = memory_records()
    warm = cache_over(stores)
    patch = pytest.MonkeyPatch()
    with patch.context() as patched:
        patched.setattr(learning_cache, "SAVE_EVERY", 1 if eager else 20)

        def look():
            """One program that stays open, and one that is started anew."""
            assert body_of(warm) == body_of(cache_over(stores))

        live(stores, happened, look)
        look()
        kept, days = body_of(warm), days_of(stores)
        stores.snapshots.save_state(NAME, StateCache(-1, 0, 0, b""))
        assert body_of(cache_over(stores)) == kept
        assert days_of(stores) == days


@pytest.fixture
def records():
    stores = memory_records()
    practise(stores, 60, 10)
    return stores


def test_a_start_reads_only_what_arrived_since(records, monkeypatch):
    body_of(cache_over(records))
    records.answers.add(make_answer(at=NOON))
    taken = []
    take = LearnerState.take
    monkeypatch.setattr(LearnerState, "take", lambda s, p, r: (taken.append(p), take(s, p, r)))
    body_of(cache_over(records))
    assert taken == [61]


@pytest.mark.parametrize(
    "changed",
    [
        {"zone": ZoneInfo("Asia/Tokyo")},
        {"topics": (*TOPICS, Topic("graphs", "Graphs", "algorithms"))},
    ],
)
def test_other_rules_read_everything_again(records, changed):
    body_of(cache_over(records))
    fresh = memory_records()
    practise(fresh, 0, 1)
    anew = cache_over(records, **changed)
    with anew.current() as state:
        assert state.mastery.model.answers == 60
    assert body_of(anew) != body_of(cache_over(records))


def test_a_cache_of_another_version_is_not_even_read(records):
    records.snapshots.save_state(NAME, StateCache(STATE_VERSION + 1, 60, 0, b"from the future"))
    with cache_over(records).current() as state:
        assert state.mastery.model.answers == 60


def test_what_is_undone_counts_no_more_in_an_open_program(records):
    cache = cache_over(records)
    last = records.answers.recent(1)[0]
    with cache.current() as state:
        assert state.mastery.model.answers == 60
    records.answers.set_undone(last.id, NOON)
    with cache.current() as state:
        assert state.mastery.model.answers == 59
    records.answers.set_undone(last.id, None)
    with cache.current() as state:
        assert state.mastery.model.answers == 60


def test_a_cache_that_cannot_be_written_hides_nothing(records, monkeypatch):
    from prep.core.errors import PrepError

    def full(*_):
        raise PrepError("The disk is full.", "Free some space.")

    monkeypatch.setattr(type(records.snapshots), "save_state", full)
    with cache_over(records).current() as state:
        assert state.mastery.model.answers == 60
    assert records.snapshots.days() == []


def test_a_glimpse_does_not_wait_for_a_long_reading():
    stores = memory_records()
    practise(stores, GLIMPSE_RECORDS + 1, 3)
    cache = cache_over(stores)
    with cache.glimpse() as state:
        assert state is None
    body_of(cache)
    with cache.glimpse() as state:
        assert state is not None


def test_a_glimpse_does_not_wait_for_another_thread(records):
    cache, holds, let_go = cache_over(records), Event(), Event()

    def hold():
        with cache.current():
            holds.set()
            let_go.wait(10)

    holder = Thread(target=hold)
    holder.start()
    holds.wait(10)
    with cache.glimpse() as state:
        assert state is None
    let_go.set()
    holder.join()
    with cache.glimpse() as state:
        assert state is not None


def test_days_are_kept_once_they_are_over(records):
    body_of(cache_over(records))
    days = records.snapshots.days()
    assert len(days) == 10
    assert max(days) < NOON.date()
    records.answers.add(make_answer(at=NOON + timedelta(days=4), topic="probability"))
    body_of(cache_over(records))
    assert records.snapshots.days()[:-1] == days
