"""What is on the screen is always the fold of what is on the disk."""

import threading

import pytest
from fakes import FakeClock, memory_records
from samples import make_session

from prep.core.errors import PrepError
from prep.core.session import EventKind, Status, fold
from prep.practice.recorder import Recorder


@pytest.fixture
def stores():
    with memory_records() as records:
        yield records


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def recorder(stores, clock):
    return Recorder.begin(make_session(), "start\n", stores, clock)


def written(recorder, stores):
    return fold(stores.sessions.events(recorder.session.id))


def test_every_event_is_on_the_disk_before_it_counts(recorder, stores, clock):
    for kind in (EventKind.KEY, EventKind.HINT, EventKind.PAUSE, EventKind.RESUME):
        clock.forward(7)
        recorder.record(kind)
        assert recorder.state == written(recorder, stores)


def test_looking_at_the_time_writes_nothing(recorder, stores, clock):
    clock.forward(30)
    assert recorder.now().active_seconds == 30
    assert len(stores.sessions.events(recorder.session.id)) == 1


def test_a_text_that_has_not_changed_writes_nothing(recorder, stores):
    assert not recorder.record_text("start\n")
    assert recorder.record_text("start!\n")
    assert len(stores.sessions.events(recorder.session.id)) == 2


def test_a_session_begun_before_goes_on_where_it_was(recorder, stores, clock):
    clock.forward(40)
    recorder.record_text("more\n")
    again = Recorder.again(recorder.session, stores, clock)
    assert again.state == recorder.state
    assert again.state.text == "more\n"


def test_what_another_program_wrote_is_taken_in_first(recorder, stores, clock):
    other = Recorder.again(recorder.session, stores, clock)
    other.record(EventKind.HINT)
    other.record_text("theirs, much longer\n")
    recorder.record_text("ours\n")
    assert recorder.state == written(recorder, stores)
    assert (recorder.state.hints, recorder.state.text) == (1, "ours\n")


def test_a_session_thrown_away_elsewhere_is_said(recorder, stores):
    stores.sessions.discard(recorder.session.id)
    with pytest.raises(PrepError, match="another window"):
        recorder.record(EventKind.KEY)


def test_what_is_not_kept_does_not_count(recorder, stores):
    before = recorder.state

    def fail():
        with recorder.whole():
            recorder.record(EventKind.END)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert recorder.state == before == written(recorder, stores)
    assert recorder.state.status is Status.RUNNING


def test_threads_may_record_at_the_same_time(recorder, stores):
    def work():
        for _ in range(30):
            recorder.record(EventKind.KEY)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert recorder.state.events == 121
    assert recorder.state == written(recorder, stores)
