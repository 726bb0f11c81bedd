"""Settings: what modes imply, what can be compared, and the way into the log and back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.errors import PrepError
from prep.practice.drill_settings import DrillSettings, Mode

settings = st.builds(
    DrillSettings,
    mode=st.sampled_from(Mode),
    topic=st.none() | st.sampled_from(["probability", "bayes"]),
    minutes=st.none() | st.sampled_from([0.5, 2.0, 8.0]),
    items=st.none() | st.integers(1, 50),
    level=st.none() | st.integers(1, 3),
    penalty=st.booleans(),
    confidence=st.booleans(),
    seed=st.none() | st.integers(0, 99),
    pausable=st.booleans(),
    strict=st.booleans(),
)


@given(settings)
def test_settings_come_back_from_a_sessions_options(one):
    assert DrillSettings.of({**one.options(), "queue": []}) == one


@given(settings)
def test_settling_is_done_once(one):
    assert one.settled().settled() == one.settled()


@given(settings, settings)
def test_keys_are_equal_only_for_equal_rules(one, other):
    def rules(given: DrillSettings) -> DrillSettings:
        return replace(given, seed=None, pausable=True)

    assert (one.key == other.key) == (rules(one) == rules(other))


def test_a_sprint_takes_two_minutes_unless_told_otherwise():
    assert DrillSettings(Mode.SPRINT).settled().limit_seconds == 120
    assert DrillSettings(Mode.SPRINT, items=20).settled().limit_seconds is None
    assert DrillSettings(Mode.TOPIC).settled().limit_seconds is None
    assert DrillSettings(Mode.SPRINT).settled().key == "sprint/all/2min"


def test_mental_arithmetic_has_its_own_topic():
    assert DrillSettings(Mode.MENTAL).settled().topic == "mental-maths"


@pytest.mark.parametrize(
    "wrong", [{"minutes": 0}, {"minutes": -2}, {"minutes": 1e9}, {"items": 0}, {"items": 10**6}]
)
def test_lengths_that_make_no_sense_are_told(wrong):
    with pytest.raises(PrepError):
        DrillSettings(Mode.SPRINT, **wrong).settled()
