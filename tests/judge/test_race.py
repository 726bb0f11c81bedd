"""When is a race decided? Pure arithmetic; the measured side is in benchmarks/."""

from hypothesis import given
from hypothesis import strategies as st

from prep.judge.trusted.race import FIRST_PAIRS, MOST_PAIRS, Measurement

ratios = st.lists(st.floats(0.01, 100), min_size=1, max_size=MOST_PAIRS)


def test_three_pairs_far_from_the_limit_decide() -> None:
    assert Measurement(12.0, [1.0, 1.2, 0.8]).decided
    assert Measurement(12.0, [50.0, 60.0, 45.0]).decided


def test_pairs_near_the_limit_do_not_decide() -> None:
    assert not Measurement(12.0, [11.0, 13.0, 12.5]).decided
    assert not Measurement(12.0, [11.0, 13.0] * 5).decided


def test_a_call_that_was_cut_off_decides_at_once() -> None:
    assert Measurement(12.0, [48.0], abandoned=True).decided


@given(ratios)
def test_the_median_lies_in_its_interval(values: list[float]) -> None:
    low, high = Measurement(12.0, values).interval
    assert low <= Measurement(12.0, values).ratio <= high


@given(ratios)
def test_a_decision_never_contradicts_the_median(values: list[float]) -> None:
    measurement = Measurement(12.0, values)
    if measurement.decided:
        low, high = measurement.interval
        assert len(values) >= FIRST_PAIRS
        assert (measurement.ratio < 12.0 and high < 12.0) or (
            measurement.ratio > 12.0 and low > 12.0
        )
