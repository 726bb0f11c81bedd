"""Times, states and verdicts in words."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.attempt import Outcome
from prep.core.verdict import Verdict
from prep.practice.library import ProblemState
from prep.practice.live_session import Timer
from prep.tui import wording

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "00:00"), (1867, "31:07"), (59.9, "00:59"), (3720, "1:02:00"), (-5, "00:00")],
)
def test_clock(seconds: float, text: str) -> None:
    assert wording.clock(seconds) == text


@pytest.mark.parametrize(("seconds", "text"), [(0.0123, "12 ms"), (1.44, "1.4 s")])
def test_span(seconds: float, text: str) -> None:
    assert wording.span(seconds) == text


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(seconds=30), "just now"),
        (timedelta(minutes=12), "12 min ago"),
        (timedelta(hours=5), "5 h ago"),
        (timedelta(days=1, hours=3), "yesterday"),
        (timedelta(days=6), "6 days ago"),
        (timedelta(days=30), "4 weeks ago"),
    ],
)
def test_ago(passed: timedelta, text: str) -> None:
    assert wording.ago(NOW - passed, NOW) == text


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "interview today"),
        (1, "interview tomorrow"),
        (23, "interview in 23 days"),
        (-1, "interview was yesterday"),
        (-4, "interview was 4 days ago"),
    ],
)
def test_days_until(days: int, text: str) -> None:
    today = date(2026, 3, 1)
    assert wording.days_until(today + timedelta(days), today) == text


@given(st.text(max_size=40).filter(str.isprintable), st.integers(2, 30))
def test_fitted_has_its_width(text: str, width: int) -> None:
    assert len(wording.fitted(text, width)) == width


def test_every_state_outcome_and_verdict_has_a_glyph_and_a_word() -> None:
    assert set(wording.STATES) == set(ProblemState)
    assert set(wording.OUTCOMES) == set(Outcome)
    for glyph, word, colour in (*wording.STATES.values(), *wording.OUTCOMES.values()):
        assert len(glyph) == 1
        assert word
        assert colour.startswith("$")
    for verdict in Verdict:
        assert len(wording.verdict_mark(verdict)[0]) == 1


def timer(remaining: float | None, *, active: float = 60.0, paused: bool = False) -> Timer:
    over = remaining is not None and remaining < 0
    return Timer(active, remaining, over, paused, idle=False, ended=False)


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (timer(1867), "31:07 left"),
        (timer(299), "last minutes: 04:59 left"),
        (timer(-61), "01:01 over"),
        (timer(None, active=75), "01:15"),
        (timer(500, active=75, paused=True), "paused 01:15"),
    ],
)
def test_timer(state: Timer, text: str) -> None:
    assert wording.timer_text(state).plain == text
