"""Sessions and their events: written once, in order, by whoever is first."""

import sqlite3

import pytest
from samples import make_attempt, make_event, make_session

from prep.core.session import EventKind, fold

K = EventKind


def begin(records, **changes):
    session = make_session(**changes)
    records.sessions.add(session, make_event(K.START, text="def f():\n    'λ'\n"))
    return session


def test_a_session_and_its_events_come_back_as_they_were(records):
    session = begin(records)
    events = [
        make_event(K.START, text="def f():\n    'λ'\n"),
        make_event(K.DRAFT, 1.125, at=3, cut=0, put="x\n"),
        make_event(K.SUBMIT, 9.0, verdict="accepted", passed_share=1.0),
    ]
    for number, event in enumerate(events[1:], 1):
        assert records.sessions.append(session.id, number, event)
    assert records.sessions.get(session.id) == session
    assert records.sessions.events(session.id) == events
    assert fold(records.sessions.events(session.id)) == fold(events)


def test_a_session_without_item_target_and_options(records):
    session = begin(records, kind="mock", item_id=None, target_seconds=None, options={})
    assert records.sessions.get(session.id) == session
    assert records.sessions.get("nonsense") is None


def test_who_does_not_know_all_events_writes_nothing(records):
    session = begin(records)
    assert records.sessions.append(session.id, 1, make_event(K.KEY, 5))
    assert not records.sessions.append(session.id, 1, make_event(K.HINT, 6))
    assert not records.sessions.append(session.id, 3, make_event(K.HINT, 6))
    assert [event.kind for event in records.sessions.events(session.id)] == [K.START, K.KEY]


def test_open_sessions_are_those_without_an_end_newest_first(records):
    old = begin(records)
    ended = begin(records)
    other = begin(records, item_id="lru-cache")
    records.sessions.append(ended.id, 1, make_event(K.END, 60, outcome="failed"))
    assert {session.id for session in records.sessions.open()} == {old.id, other.id}
    assert [session.id for session in records.sessions.open("two-sum")] == [old.id]
    assert {session.id for session in records.sessions.recent(9)} == {old.id, ended.id, other.id}


def test_ends_of_an_item_come_newest_first_with_what_they_said(records):
    first, second = begin(records), begin(records)
    begin(records)
    other = begin(records, item_id="lru-cache")
    for minute, session in enumerate((first, second, other), 1):
        end = make_event(K.END, 60 * minute, score=minute)
        assert records.sessions.append(session.id, 1, end)
    assert records.sessions.ends("two-sum") == [(second.id, {"score": 2}), (first.id, {"score": 1})]


def test_a_discarded_session_leaves_nothing(records):
    session = begin(records)
    records.sessions.discard(session.id)
    assert records.sessions.get(session.id) is None
    assert records.sessions.events(session.id) == []


def test_a_session_with_an_attempt_cannot_be_discarded(records):
    session = begin(records)
    records.attempts.add(make_attempt(session_id=session.id))
    with pytest.raises(sqlite3.IntegrityError):
        records.sessions.discard(session.id)
    assert records.sessions.get(session.id) == session


def test_watched_sessions_are_those_with_the_note_and_not_those_that_only_speak_of_it(records):
    watched, quiet = begin(records), begin(records)
    records.sessions.append(watched.id, 1, make_event(K.NOTE, 3, watched=True, by="audience"))
    records.sessions.append(quiet.id, 1, make_event(K.NOTE, 3, text='"watched": true'))
    assert records.sessions.watched() == {watched.id}
