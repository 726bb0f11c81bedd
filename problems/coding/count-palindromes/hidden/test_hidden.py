"""All short rolls over two and three bells, then rolls with planted mirrors, whole and broken."""

from itertools import product
from random import Random
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st


def mirror(rng, letters, half, odd):
    """A palindrome of odd or even length."""
    side = "".join(rng.choices(letters, k=half))
    return side + (rng.choice(letters) if odd else "") + side[::-1]


def broken(rng, roll, letters):
    """One stroke changed."""
    place = rng.randrange(len(roll))
    return roll[:place] + rng.choice(letters) + roll[place + 1 :]


def mirrors(rng, letters, pieces, half):
    """Palindromes side by side, some of them broken or doubled."""
    roll = ""
    for _ in range(pieces):
        piece = mirror(rng, letters, rng.randint(0, half), rng.random() < 0.5) or "a"
        roll += rng.choice([piece, piece, broken(rng, piece, letters), 2 * piece])
    return roll[:1_000]


def corpus(rng):
    """Mirrors over few and many letters, runs, and periods."""
    for letters in ["ab", "abc", "xyz", ascii_lowercase] * 25:
        yield (mirrors(rng, letters, rng.randint(1, 4), rng.choice([2, 4, 6])),)
    for _ in range(40):
        runs = [rng.choice("abz") * rng.randint(1, 6) for _ in range(rng.randint(1, 6))]
        yield ("".join(runs),)
    for period in [2, 3, 4, 5] * 5:
        yield (("".join(rng.choices("abc", k=period)) * 8)[: rng.randint(1, 30)],)
    for size in [1, 2, 3, 4, 5, 6] * 6:
        yield ("".join(rng.choices("abc", k=size)),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_roll(agree):
    agree.all(("".join(roll),) for size in range(1, 10) for roll in product("ab", repeat=size))
    agree.all(("".join(roll),) for size in range(1, 7) for roll in product("abc", repeat=size))


def test_one_stroke(agree):
    agree("a")
    agree("z")


def test_two_and_three_strokes(agree):
    agree("aa")
    agree("ab")
    agree("aba")
    agree("aab")
    agree("abb")
    agree("abc")
    agree("aaa")


def test_all_strokes_alike(agree):
    agree.all(("q" * size,) for size in range(1, 15))


def test_all_strokes_different(agree):
    agree(ascii_lowercase)
    agree(ascii_lowercase[::-1])


def test_even_mirrors_only(agree):
    agree("abba")
    agree("abccba")
    agree("xabbay")
    agree("aabbccddee")


def test_odd_mirrors_only(agree):
    agree("abcba")
    agree("racecar")
    agree("xyxzabacaba")


def test_ends_agree_and_the_inside_does_not(agree):
    agree("abca")
    agree("abcda")
    agree("abcdba")
    agree("aabca")
    agree("abccab")


def test_equal_stretches_at_different_places(agree):
    agree("abaxaba")
    agree("noonnoon")
    agree("bbxbbxbb")


def test_mirrors_at_either_end(agree):
    agree("abbaxyz")
    agree("xyzabba")
    agree("aax")
    agree("xaa")


def test_mirrors_that_overlap(agree):
    agree("ababababa")
    agree("abaabaaba")
    agree("aabaacaabaa")


def test_a_break_in_the_middle(agree):
    agree("aaaabaaaa")
    agree("aaaabaaa")
    agree("aaaabcaaaa")


def test_equal_sums_and_equal_counts_are_no_mirrors(agree):
    """Both halves strike the same bells, or letters that add up alike."""
    agree("abab")
    agree("aabbab")
    agree("adbc")
    agree("abcabc")


def test_a_second_roll_starts_afresh(agree):
    agree("aaaa")
    agree("abc")
    agree("aba")
    agree("a")


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(5))
def test_hundreds_of_strokes(agree, seed):
    rng = Random(seed)
    agree(mirrors(rng, "ab", 25, 12))
    agree(mirror(rng, "abc", 90 + seed, seed % 2))
    agree(broken(rng, mirror(rng, "ab", 100, seed % 2), "xy"))


@pytest.mark.deep
def test_longest_rolls(agree):
    agree("a" * 1_000)
    agree(("abcdefghijklm" * 80)[:1_000])
    agree("a" * 499 + "b" + "a" * 500)
    agree(mirror(Random(4), ascii_lowercase, 500, odd=False))


@pytest.mark.deep
@given(st.text("ab", min_size=1, max_size=24))
def test_any_roll(agree, s):
    agree(s)


@pytest.mark.deep
@given(
    st.text("abc", min_size=1, max_size=12), st.text("abcz", max_size=3), st.text("az", max_size=6)
)
def test_a_mirror_with_something_inside(agree, side, inside, behind):
    agree(side + inside + side[::-1] + behind)


def one_bell(size, rng):
    """Every stretch counts, so every centre is widened to the end."""
    return (rng.choice(ascii_lowercase) * size,)


@pytest.mark.efficiency
def test_one_bell(race):
    race(one_bell, size=1_000)
