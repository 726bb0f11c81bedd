"""Every short log against every short request, then requests with many of the same letter."""

import random
from itertools import combinations_with_replacement, product
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st


def scattered(rng, noise, parts):
    """Letters of a request with noise between them, closer together in one place."""
    log = []
    for part in parts:
        gap = rng.choice([0, 1, 3])
        log += [*rng.sample(part, len(part)), *rng.choices(noise, k=gap)]
    return "".join(log)


def corpus(rng):
    """Requests with repeats that the log meets several times, once, or nearly."""
    for size in [1, 2, 3, 4, 5] * 24:
        t = "".join(rng.choices("aAbB"[: rng.randint(1, 4)], k=size))
        s = "".join(rng.choices("aAbBx", k=rng.randint(1, 5 * size + 2)))
        yield s, t
    for _ in range(40):
        t = "".join(rng.choices(ascii_letters, k=rng.randint(2, 8)))
        parts = [rng.sample(t, rng.randint(1, len(t))) for _ in range(5)]
        yield scattered(rng, "xyz", [*parts, t, *parts[:2]]), t


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_log_and_request(agree):
    requests = ["".join(t) for m in (1, 2, 3) for t in combinations_with_replacement("ab", m)]
    logs = ["".join(s) for n in range(1, 6) for s in product("abc", repeat=n)]
    agree.all((s, t) for s in logs for t in requests[len(s) % 2 :: 2])


def test_one_letter(agree):
    agree("a", "a")
    agree("a", "b")
    agree("a", "A")
    agree("ba", "a")


def test_request_longer_than_the_log(agree):
    agree("ab", "abc")
    agree("a", "aa")
    agree("aaa", "aaaa")


def test_the_whole_log_is_needed(agree):
    agree("azb", "ba")
    agree("bxxa", "ab")
    agree("abab", "bbaa")


def test_a_letter_requested_several_times(agree):
    agree("axaxaaxa", "aa")
    agree("aabbab", "abb")
    agree("cabwefgewcwaefgcf", "cae")
    agree("bba", "ab")


def test_spare_letters_fill_no_gap(agree):
    agree("aaaab", "aab")
    agree("aaaa", "ab")
    agree("abbbbbcdd", "abcdd")


def test_best_stretch_at_either_end(agree):
    agree("abxxaxxb", "ab")
    agree("axxbxxxab", "ab")
    agree("baxxxxxx", "ab")


def test_several_shortest_stretches(agree):
    agree("abba", "ab")
    agree("xaybxbya", "ab")


def test_stretch_shrinks_by_many_letters_at_once(agree):
    agree("a" + "x" * 50 + "ba", "ab")
    agree("b" * 30 + "aab", "ab")


def test_upper_and_lower_case(agree):
    agree("aAbB", "AB")
    agree("abAB", "aB")
    agree(ascii_letters, "Za")


def test_more_than_256_of_a_letter(agree):
    """Counts beyond the small integers that Python keeps only once."""
    agree("a" * 400 + "b" + "a" * 300, "a" * 300 + "b")
    agree("ab" * 300, "b" * 290 + "a")
    agree("x" + "a" * 258 + "x", "a" * 258)
    agree("a" * 257, "a" * 258)


@pytest.mark.deep
def test_longest_log_and_longest_request(agree):
    """A letter is wanted 40,000 times: beyond 15 bits, and beyond a request cut short."""
    agree("a" * 40_000, "a" * 40_000)
    agree("a" * 39_999, "a" * 40_000)
    agree("b" + "a" * 39_000 + "b" * 999, "a" * 39_000 + "b")
    agree("ab" * 20_000, "a" * 16_400 + "b" * 16_000)


@pytest.mark.deep
def test_every_letter_requested(agree):
    rng = random.Random(8)
    agree("".join(rng.choices(ascii_letters, k=2000)), ascii_letters)
    agree(ascii_letters * 2, ascii_letters[::-1])


@pytest.mark.deep
def test_medium_logs(agree):
    rng = random.Random(9)
    for letters, size in (("ab", 3), ("abcd", 9), (ascii_letters, 6), ("abcxyz", 40)):
        agree("".join(rng.choices(letters, k=250)), "".join(rng.choices(letters, k=size)))


def test_a_second_call_starts_afresh(agree):
    agree("abc", "ac")
    agree("cab", "b")
    agree("xyz", "ac")
    agree("abc", "ac")


@pytest.mark.deep
@given(st.text("abcd", min_size=1, max_size=14), st.text("abc", min_size=1, max_size=5))
def test_any_log(agree, s, t):
    agree(s, t)


@pytest.mark.deep
@given(st.data())
def test_request_taken_from_the_log(agree, data):
    s = data.draw(st.text("abAx", min_size=2, max_size=16))
    places = data.draw(st.sets(st.integers(0, len(s) - 1), min_size=1, max_size=6))
    agree(s, "".join(s[place] for place in sorted(places)))


def rare_filters(size, rng):
    """Two requested letters stand at the ends only, so that every walk is long."""
    half = ascii_letters[2:]
    middle = "".join(rng.choices(half, k=size - 4))
    return "ab" + middle + "ba", "ab" + "".join(rng.sample(half, 50)) * 2


def every_filter(size, rng):
    """All 52 letters are wanted; the window moves on a little at every step."""
    return "".join(rng.choices(ascii_letters, k=size)), ascii_letters


@pytest.mark.efficiency
def test_rare_filters(race):
    race(rare_filters, size=40_000)


@pytest.mark.efficiency
def test_every_filter(race):
    race(every_filter, size=40_000)
