"""What may be said of a topic and of a track."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.topic import Topic
from prep.learner.evidence import Evidence
from prep.learner.mastery import Ability, Mastery
from prep.learner.question import Question
from prep.learner.readiness import (
    TopicState,
    chance_at_bar,
    compare_tracks,
    gain_per_hour,
    readiness,
    state_of,
    topic_view,
)
from prep.learner.tree import TopicTree

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
TREE = TopicTree([Topic("root", "Root"), *(Topic(t, t.title(), "root") for t in ("a", "b", "c"))])


def practised(**rights):
    """A mastery after runs such as a="1101"."""
    mastery, number = Mastery(TREE), 0
    for topic, run in rights.items():
        for mark in run:
            number += 1
            asked = Question(f"i{number}", ((topic, 1.0),), 3.0)
            at = NOON - timedelta(hours=number)
            mastery.learn(Evidence(at, asked, float(mark), 1.0, mark == "1"))
    return mastery


def state(mastery, topic):
    return state_of(mastery.ability(topic, NOON))


def test_no_answers_is_untested_and_has_no_number():
    view = topic_view(Mastery(TREE), "a", {"a": 1.0}, NOON)
    assert view.state is TopicState.UNTESTED
    assert view.mean is None
    assert (view.answers, view.correct, view.last) == (0, 0, None)
    assert view.low < 0.5 < view.high


def test_two_answers_are_not_enough_data():
    view = topic_view(practised(a="10"), "a", {"a": 1.0}, NOON)
    assert view.state is TopicState.NOT_ENOUGH_DATA
    assert view.mean is None
    assert (view.answers, view.correct) == (2, 1)


def test_twelve_failures_are_a_weakness_and_many_successes_a_strength():
    assert state(practised(a="0" * 12), "a") is TopicState.WEAK
    assert state(practised(a="1" * 40), "a") is TopicState.STRONG


def test_a_known_topic_shows_its_number_and_its_parent():
    view = topic_view(practised(a="0" * 12), "a", {"a": 0.4, "b": 0.6}, NOON)
    assert view.low < view.mean < view.high < 0.7
    assert (view.parent, view.weight) == ("root", 0.4)
    assert view.last == NOON - timedelta(hours=1)


def test_an_inner_topic_sums_its_leaves():
    view = topic_view(practised(a="110", b="01"), "root", {"a": 0.5, "b": 0.25}, NOON)
    assert (view.answers, view.correct, view.weight) == (5, 3, 0.75)
    assert view.parent is None


@given(st.floats(-5, 5), st.floats(0.05, 3), st.floats(-2, 2))
def test_intervals_stay_inside_and_around_the_middle(mean, sd, bar):
    chance = chance_at_bar(Ability(mean, sd, 5.0), bar)
    assert 0 < chance.low < chance.high < 1
    assert chance.low < chance.mean < chance.high


@given(st.floats(-3, 3), st.floats(0.1, 1), st.floats(0, 1))
def test_a_higher_bar_is_never_easier(mean, sd, step):
    ability = Ability(mean, sd, 5.0)
    assert chance_at_bar(ability, step).mean <= chance_at_bar(ability, 0.0).mean


def test_readiness_weighs_topics_and_says_how_much_it_knows():
    mastery = practised(a="1" * 20, b="0" * 20)
    on_a = readiness(mastery, {"a": 0.9, "b": 0.1}, NOON)
    on_b = readiness(mastery, {"a": 0.1, "b": 0.9}, NOON)
    on_c = readiness(mastery, {"a": 0.1, "c": 0.9}, NOON)
    assert on_b.mean < on_c.mean < on_a.mean
    assert (on_a.covered, on_c.covered) == (1.0, pytest.approx(0.1))
    for told in (on_a, on_b, on_c):
        assert 0 < told.low < told.mean < told.high < 1
    assert on_c.high - on_c.low > on_a.high - on_a.low


def test_more_answers_make_readiness_narrower():
    weights = {"a": 0.5, "b": 0.5}
    widths = []
    for rounds in (0, 3, 10, 30):
        told = readiness(practised(a="10" * rounds, b="01" * rounds), weights, NOON)
        widths.append(told.high - told.low)
    assert widths == sorted(widths, reverse=True)


def test_tracks_are_compared_readiest_first():
    mastery = practised(a="1" * 15, b="0" * 15)
    ranked = compare_tracks(mastery, {"y": {"b": 1.0}, "x": {"a": 1.0}, "z": {"a": 1.0}}, NOON)
    assert [track for track, _ in ranked] == ["x", "z", "y"]


def test_an_hour_brings_more_where_it_weighs_more_and_less_where_much_was_done():
    mastery = practised(a="10" * 10)
    gain = lambda topic, weight: gain_per_hour(mastery, topic, weight, NOON)  # noqa: E731
    assert gain("b", 0.2) == pytest.approx(2 * gain("b", 0.1))
    assert gain("b", 0.1) > gain("a", 0.1) > 0
    assert gain("b", 0.0) == 0


def test_an_hour_holds_more_short_items_than_long_ones():
    mastery = Mastery(TREE)
    short = gain_per_hour(mastery, "a", 0.1, NOON, minutes_per_item=10)
    assert short > gain_per_hour(mastery, "a", 0.1, NOON, minutes_per_item=30)
