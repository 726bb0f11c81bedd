"""The session machine: what time counts, and that a log folds to the state that was on screen."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.edit import edit_between
from prep.core.session import (
    IDLE_SECONDS,
    OUTSIDE_SECONDS,
    Event,
    EventKind,
    SessionLogError,
    SessionState,
    Stamp,
    Status,
    elapse,
    fold,
    step,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
K = EventKind


def at(seconds: float, clock: str = "boot-1") -> Stamp:
    return Stamp(NOON + timedelta(seconds=seconds), 1000.0 + seconds, clock)


def event(kind: EventKind, seconds: float, clock: str = "boot-1", **data: object) -> Event:
    return Event(kind, at(seconds, clock), data)


def log(*pairs: tuple[EventKind, float]) -> SessionState:
    return fold([event(K.START, 0), *(event(kind, seconds) for kind, seconds in pairs)])


def test_time_between_keys_counts():
    assert log((K.KEY, 30), (K.KEY, 100)).active_seconds == 100


def test_time_without_a_key_counts_for_two_minutes_only():
    state = log((K.KEY, 1000))
    assert state.active_seconds == IDLE_SECONDS
    assert state.running_seconds == 1000


def test_ticks_are_no_keys():
    state = log(*((K.TICK, t) for t in range(15, 1000, 15)))
    assert state.active_seconds == IDLE_SECONDS
    assert state.idle


def test_a_key_ends_idleness():
    state = log((K.TICK, 500), (K.KEY, 600), (K.TICK, 650))
    assert state.active_seconds == IDLE_SECONDS + 50
    assert not state.idle


def test_a_pause_does_not_count():
    state = log((K.KEY, 10), (K.PAUSE, 20), (K.RESUME, 500), (K.KEY, 530))
    assert state.active_seconds == 50
    assert state.running_seconds == 50


def test_the_time_before_a_resume_does_not_count_even_without_a_pause():
    """The program was killed; nobody wrote a pause."""
    assert log((K.KEY, 10), (K.RESUME, 60), (K.KEY, 70)).active_seconds == 20


def test_another_editor_gets_more_patience():
    state = log((K.OUTSIDE, 0), (K.RUN, 1500), (K.RUN, 3000))
    assert state.active_seconds == 1500 + IDLE_SECONDS
    assert log((K.OUTSIDE, 0), (K.TICK, 9000)).active_seconds == OUTSIDE_SECONDS


def test_a_reboot_counts_nothing():
    state = fold([event(K.START, 0), event(K.KEY, 50), event(K.KEY, 70, clock="boot-2")])
    assert state.active_seconds == 50


def test_a_changed_wall_clock_moves_nothing():
    late = Stamp(NOON - timedelta(days=400), 1060.0, "boot-1")
    state = fold([event(K.START, 0), Event(K.KEY, late)])
    assert state.active_seconds == 60


def test_a_suspended_laptop_does_not_count_though_the_wall_clock_ran():
    awake = Stamp(NOON + timedelta(hours=8), 1030.0, "boot-1")
    state = fold([event(K.START, 0), Event(K.KEY, awake)])
    assert state.active_seconds == 30


def test_events_out_of_order_never_count_a_second_twice():
    state = log((K.KEY, 100), (K.KEY, 40), (K.KEY, 110))
    assert state.active_seconds == 110


def test_nothing_counts_after_the_end():
    state = log((K.KEY, 10), (K.END, 20), (K.KEY, 90), (K.HINT, 91))
    assert (state.active_seconds, state.hints, state.status) == (20, 0, Status.ENDED)


def test_a_note_may_follow_the_end():
    state = fold([event(K.START, 0), event(K.END, 5), event(K.NOTE, 9, text="off by one")])
    assert [note["text"] for note in state.notes] == ["off by one"]


def test_the_text_is_rebuilt_from_its_edits():
    texts = ["def f():\n", "def f(x):\n", "def f(x):\n    return x\n", "return\n"]
    events = [event(K.START, 0, text=texts[0])]
    for second, (old, new) in enumerate(pairwise(texts), 1):
        events.append(event(K.DRAFT, second, **edit_between(old, new).data()))
    state = fold(events)
    assert state.text == texts[-1]
    assert state.edited


def test_a_submit_is_remembered_with_the_time_worked():
    start, submit = event(K.START, 0), event(K.SUBMIT, 80, verdict="wrong_answer", passed_share=0.4)
    (only,) = fold([start, submit]).submits
    assert (only.verdict, only.passed_share, only.active_seconds) == ("wrong_answer", 0.4, 80)


def test_phases_begin_at_the_time_worked_so_far():
    state = fold([event(K.START, 0), event(K.PHASE, 90, name="questions")])
    (phase,) = state.phases
    assert (phase.name, phase.active_seconds, phase.running_seconds) == ("questions", 90, 90)


def test_what_was_shown_waits_until_it_is_answered():
    asked = [event(K.START, 0), event(K.SHOWN, 30, drill="dice"), event(K.KEY, 40)]
    shown = fold(asked).shown
    assert (shown.data, shown.active_seconds) == ({"drill": "dice"}, 30)
    assert fold([*asked, event(K.ANSWER, 50, text="3/8")]).shown is None


def test_hints_runs_and_answers_count_as_touching():
    assert not log((K.KEY, 5), (K.SHOWN, 6)).touched
    for kind in (K.RUN, K.HINT, K.ANSWER):
        assert log((kind, 5)).touched


@pytest.mark.parametrize("kinds", [[K.KEY], [K.START, K.START]])
def test_a_log_has_exactly_one_start_and_begins_with_it(kinds):
    with pytest.raises(SessionLogError):
        fold([event(kind, second) for second, kind in enumerate(kinds)])


def by_time(move):
    return move[1]


plain = [k for k in K if k not in (K.START, K.SUBMIT, K.DRAFT, K.PHASE)]
moves = st.tuples(
    st.sampled_from(plain),
    st.floats(0, 4000, allow_nan=False),
    st.sampled_from(["boot-1", "boot-1", "boot-1", "boot-2"]),
)
logs = st.lists(moves, max_size=25).map(
    lambda steps: [event(K.START, 0)] + [event(k, t, c) for k, t, c in steps]
)
ordered_logs = st.lists(moves, max_size=25).map(
    lambda steps: [event(K.START, 0)] + [event(k, t) for k, t, _ in sorted(steps, key=by_time)]
)


@given(logs)
def test_folding_a_log_gives_the_state_that_stepping_gave(events):
    live = SessionState()
    for one in events:
        live = step(live, one)
    assert fold(events) == live
    assert live.events == len(events)


@given(logs, st.integers(0, 25))
def test_a_session_can_be_resumed_from_any_point_of_its_log(events, cut):
    """What a crash leaves is a beginning of the log; going on from it loses nothing."""
    state = fold(events[: cut + 1])
    for one in events[cut + 1 :]:
        state = step(state, one)
    assert state == fold(events)


@given(logs)
def test_time_never_runs_backwards_and_active_is_part_of_running(events):
    state = SessionState()
    for one in events:
        later = step(state, one)
        assert later.active_seconds >= state.active_seconds
        assert later.running_seconds >= state.running_seconds
        assert later.active_seconds <= later.running_seconds + 1e-6
        assert later.patience >= 0
        state = later


@given(ordered_logs, st.lists(st.floats(0, 4000), max_size=10))
def test_ticks_anywhere_change_no_time(events, seconds):
    # Except before a resume without a pause: there, what a tick has confirmed is kept.
    events = [one for one in events if one.kind is not K.RESUME]
    ticks = [event(K.TICK, second) for second in seconds]
    end = event(K.TICK, 4000)
    busy = sorted([*events[1:], *ticks], key=lambda one: one.stamp.monotonic)
    quiet, ticked = fold([*events, end]), fold([events[0], *busy, end])
    assert ticked.active_seconds == pytest.approx(quiet.active_seconds, abs=1e-6)
    assert ticked.running_seconds == pytest.approx(quiet.running_seconds, abs=1e-6)


@given(ordered_logs, st.floats(0, 10_000))
def test_looking_at_the_timer_is_what_a_tick_would_record(events, later):
    state = fold(events)
    stamp = at(4000 + later)
    looked, ticked = elapse(state, stamp), step(state, Event(K.TICK, stamp))
    assert looked.active_seconds == ticked.active_seconds
    assert elapse(looked, stamp) == looked


@given(logs)
def test_active_time_is_bounded_by_the_keys_there_were(events):
    state = fold(events)
    outside = sum(one.kind is K.OUTSIDE for one in events)
    bound = IDLE_SECONDS * (len(events) - outside) + OUTSIDE_SECONDS * outside
    assert state.active_seconds <= bound + 1e-6
