"""The bucket gives no more than its burst and its rate."""

from hypothesis import given
from hypothesis import strategies as st

from prep.live.limits import Bucket


@given(st.lists(st.floats(0, 30), max_size=60), st.integers(1, 10), st.floats(0.1, 5))
def test_never_more_than_the_burst_and_the_rate_allow(pauses, burst, rate):
    bucket, now, given_out = Bucket.full(burst, rate, 100.0), 100.0, 0
    for pause in pauses:
        now += pause
        given_out += bucket.take(now)
        assert given_out <= burst + (now - 100.0) * rate + 1e-6


def test_a_patient_sender_is_never_refused():
    bucket = Bucket.full(3, 1, 0.0)
    assert all(bucket.take(float(second)) for second in range(50))


def test_a_clock_that_goes_back_gives_nothing_away():
    bucket = Bucket.full(1, 1, 10.0)
    assert bucket.take(10.0)
    assert not bucket.take(5.0)
