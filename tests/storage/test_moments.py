"""Moments survive as numbers, and numbers keep their order."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.storage.moments import from_micros, maybe_micros, to_micros

moments = st.datetimes(datetime(1950, 1, 1), datetime(2200, 1, 1)).map(
    lambda moment: moment.replace(tzinfo=UTC)
)


@given(moments)
def test_a_moment_survives(moment):
    assert from_micros(to_micros(moment)) == moment


@given(moments, moments)
def test_order_is_kept(one, other):
    assert (one < other) == (to_micros(one) < to_micros(other))


def test_another_zone_is_the_same_moment():
    there = datetime(2026, 3, 1, 14, tzinfo=timezone(timedelta(hours=2)))
    assert to_micros(there) == to_micros(datetime(2026, 3, 1, 12, tzinfo=UTC))


def test_a_naive_moment_is_refused():
    with pytest.raises(TypeError):
        to_micros(datetime(2026, 3, 1))


def test_what_is_absent_stays_absent():
    assert maybe_micros(None) is None
