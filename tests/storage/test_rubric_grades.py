"""Grades of open answers, point by point."""

from datetime import timedelta

import pytest
from fakes import NOON
from samples import make_event, make_session

from prep.core.rubric import Grading
from prep.core.session import EventKind


@pytest.fixture
def session(records):
    made = make_session(id="s-1", kind="ml-design", item_id="fraud")
    records.sessions.add(made, make_event(EventKind.START))
    return made


def grading(grader="self", points=3, **changes):
    fields = {"session_id": "s-1", "item_id": "fraud", "rubric": "v1", "begun_at": NOON}
    return Grading(grader=grader, grades=(None,) * points, **{**fields, **changes})


def test_grades_come_one_by_one_and_the_newest_holds(records, session):
    store, later = records.rubric_grades, NOON + timedelta(minutes=2)
    store.begin(grading())
    assert store.of("s-1") == [grading()]
    store.put("s-1", "self", 2, 4, NOON)
    store.put("s-1", "self", 0, 1, NOON)
    store.put("s-1", "self", 0, 3, later)
    (found,) = store.of("s-1")
    assert (found.grades, found.last_at) == ((3, None, 4), later)


def test_graders_are_apart_and_found_by_name(records, session):
    store = records.rubric_grades
    store.begin(grading())
    store.begin(grading("Ada", begun_at=NOON + timedelta(days=1)))
    store.put("s-1", "Ada", 1, 0, NOON)
    assert [one.grader for one in store.of("s-1")] == ["self", "Ada"]
    (ada,) = store.by("Ada")
    assert ada.grades == (None, 0, None)
    assert store.by("again") == []


def test_beginning_again_forgets_the_grades_of_an_older_rubric(records, session):
    store = records.rubric_grades
    store.begin(grading())
    store.put("s-1", "self", 1, 2, NOON)
    store.begin(grading(points=2, rubric="v2"))
    assert store.of("s-1") == [grading(points=2, rubric="v2")]


def test_gradings_go_with_a_session_that_is_discarded(records, session):
    records.rubric_grades.begin(grading())
    records.rubric_grades.put("s-1", "self", 1, 2, NOON)
    records.sessions.discard("s-1")
    assert records.rubric_grades.by("self") == []
    assert records.faults() == []
