"""The pressure gap: no number before its time, intervals that hold what they promise."""

from math import exp, log
from random import Random
from statistics import NormalDist

import pytest
from fakes import FakeClock
from hypothesis import given
from hypothesis import strategies as st
from samples import make_attempt
from scipy import stats
from toy_mocks import PLAN, mock_services

from prep.core.attempt import Outcome
from prep.practice import pressure
from prep.practice.pressure import (
    LEAST,
    Side,
    compare,
    pressure_of,
    pressure_words,
    rate_gap,
    t_quantile,
    time_gap,
)
from prep.practice.watching import WatchedCoding


def tries(solved: int, failed: int = 0, seconds: float = 600.0):
    good = [make_attempt(active_seconds=seconds + n) for n in range(solved)]
    return good + [make_attempt(outcome=Outcome.FAILED) for _ in range(failed)]


def test_there_is_no_number_before_there_is_enough_on_both_sides():
    for watched, alone in ((LEAST - 1, 50), (50, LEAST - 1), (0, 0)):
        found = compare(tries(watched), tries(alone))
        assert found.solving is None
        assert found.time is None
        assert all("not enough data" in line for line in pressure_words(found))
    assert compare(tries(LEAST), tries(LEAST)).solving is not None
    assert compare(tries(LEAST - 1, 5), tries(LEAST)).time is None


def test_a_clear_gap_is_named_and_a_small_one_is_not():
    worse = pressure_words(compare(tries(4, 16, seconds=1500), tries(36, 4)))
    assert "you solve less while watched" in worse[0]
    small = pressure_words(compare(tries(8, 2, seconds=605), tries(9, 1)))
    assert "no clear difference" in small[0]
    slower = pressure_words(compare(tries(10, seconds=1500), tries(10)))
    assert "you are slower while watched" in slower[-1]
    assert "Foretold for these problems: 37% and 37%." in slower


def test_newcombes_own_example(monkeypatch):
    """His table II, contrast (a): 56 of 70 against 48 of 80 at 95 %."""
    exact = NormalDist().inv_cdf(0.975)
    ours = pressure.wilson
    monkeypatch.setattr(pressure, "wilson", lambda rate, count: ours(rate, count, exact))
    gap = rate_gap(Side(70, 56, None, None), Side(80, 48, None, None))
    assert (gap.value, gap.low, gap.high) == pytest.approx((0.2, 0.0524, 0.3339), abs=1e-4)


@given(st.integers(1, 60), st.integers(1, 60), st.data())
def test_the_gap_of_rates_lies_in_its_interval_and_within_reason(n1, n2, data):
    k1, k2 = data.draw(st.integers(0, n1)), data.draw(st.integers(0, n2))
    gap = rate_gap(Side(n1, k1, None, None), Side(n2, k2, None, None))
    assert -1 - 1e-9 <= gap.low <= gap.value + 1e-9
    assert gap.value - 1e-9 <= gap.high <= 1 + 1e-9
    turned = rate_gap(Side(n2, k2, None, None), Side(n1, k1, None, None))
    assert (turned.low, turned.high) == pytest.approx((-gap.high, -gap.low))


@pytest.mark.parametrize("freedom", [7, 10, 20, 100])
def test_students_quantile_is_near_enough(freedom):
    assert t_quantile(freedom) == pytest.approx(stats.t.ppf(0.9, freedom), rel=1e-3)


def test_welchs_interval_is_scipys():
    chance = Random(3)
    first = [log(chance.uniform(0.5, 2)) for _ in range(11)]
    second = [log(chance.uniform(0.4, 1)) for _ in range(17)]
    gap = time_gap(first, second)
    theirs = stats.ttest_ind(first, second, equal_var=False).confidence_interval(0.8)
    assert (gap.low, gap.high) == pytest.approx((exp(theirs.low), exp(theirs.high)), rel=1e-3)
    assert time_gap([0.0] * 8, [0.0] * 8).value == 1.0


def test_the_intervals_hold_the_truth_four_times_in_five():
    chance, held = Random(11), 0
    for _ in range(400):
        first = sum(chance.random() < 0.5 for _ in range(20))
        second = sum(chance.random() < 0.8 for _ in range(30))
        gap = rate_gap(Side(20, first, None, None), Side(30, second, None, None))
        held += gap.low <= -0.3 <= gap.high
    assert 0.74 <= held / 400 <= 0.9


def test_records_are_sorted_by_whether_somebody_watched():
    services = mock_services(FakeClock())
    for slug, watched in (("two-sum", True), ("pairs", False)):
        session = services.coding.open(slug)
        if watched:
            WatchedCoding(session).attend()
        session.submit("right")
    found = pressure_of(services.stores)
    assert (found.watched.finished, found.alone.finished) == (1, 1)
    services.stores.close()


def test_a_watched_mock_says_so_on_its_card():
    services = mock_services(FakeClock())
    mock = services.mocking.begin(PLAN)
    assert services.scoring.card(mock.session_id).pressure is None
    mock.attend()
    assert services.scoring.card(mock.session_id).pressure is not None
    services.stores.close()
