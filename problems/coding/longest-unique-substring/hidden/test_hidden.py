"""Every short log over few marks; long ones with repeats near, far and before the start."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

PRINTABLE = "".join(map(chr, range(32, 127)))


def rounds(rng, marks, count):
    """Shuffled copies of all marks, one after another: long stretches across the seams."""
    return "".join("".join(rng.sample(marks, len(marks))) for _ in range(count))


def corpus(rng):
    """Logs of few marks, seams between shuffled rounds, repeats at a chosen distance."""
    for size in [3, 6, 8, 10, 12, 20] * 15:
        yield ("".join(rng.choices("abcdefghij"[: rng.randint(2, 10)], k=size)),)
    for _ in range(30):
        marks = "".join(rng.sample(PRINTABLE, rng.randint(2, 20)))
        yield (rounds(rng, marks, rng.randint(1, 4)),)
    for _ in range(20):
        marks = "".join(rng.sample(PRINTABLE, 30))
        yield (marks + marks[rng.randrange(30)] + marks[rng.randrange(30) :],)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_log_of_three_marks(agree):
    agree.all(("".join(s),) for size in range(7) for s in product("abc", repeat=size))


@pytest.mark.deep
def test_every_log_of_five_marks(agree):
    agree.all(("".join(s),) for s in product("abcd", repeat=5))


def test_empty_log_and_one_passage(agree):
    agree("")
    agree(" ")
    agree("z")


def test_one_badge_all_day(agree):
    agree("aa")
    agree("x" * 300)


def test_all_badges_different(agree):
    agree("ab")
    agree(PRINTABLE)
    agree(PRINTABLE[::-1])


def test_best_stretch_at_either_end(agree):
    agree("aaabcdef")
    agree("abcdefff")
    agree("aab" + PRINTABLE)


def test_a_repeat_that_lies_before_the_stretch(agree):
    agree("abba")
    agree("abcddcba")
    agree("tmmzuxt")
    agree("abcdeedfghijkc")


def test_digits_symbols_and_spaces(agree):
    agree("0101 10")
    agree("a b c a")
    agree("!@#!$%^")
    agree("\\n\\t")
    agree("  ")


def test_case_matters(agree):
    agree("aAbB")
    agree("abAB")
    agree("AaA")


def test_the_whole_alphabet_twice(agree):
    agree(PRINTABLE * 2)
    agree(PRINTABLE + PRINTABLE[::-1])
    agree(PRINTABLE[40:] + PRINTABLE)


@pytest.mark.deep
def test_every_character_repeats_at_every_distance(agree):
    """The repeated mark closes a stretch of each length from 1 to 95."""
    agree.all((PRINTABLE[:gap] + PRINTABLE[0] + "~" * 3,) for gap in range(1, 96))
    agree.all((mark + "xyz".replace(mark, "") + mark,) for mark in PRINTABLE)


@pytest.mark.deep
def test_a_mark_comes_back_after_a_long_absence(agree):
    """A distance cut to some bits or digits would fall inside the longest stretch."""
    rare, before, after = PRINTABLE[0], PRINTABLE[1:31], PRINTABLE[31:61]
    for base in (128, 256, 512, 1_000, 1_024, 4_096, 10_000, 16_384):
        absence = "ab" * (base // 2 - 12)
        agree(rare + absence + before + rare + after)


@pytest.mark.deep
def test_best_stretch_at_either_end_of_the_longest_log(agree):
    agree("ab" * 9_950 + PRINTABLE)
    agree(PRINTABLE + "ba" * 9_950)


@pytest.mark.deep
def test_medium_logs(agree):
    rng = random.Random(7)
    for kinds in (2, 5, 26, 60, 95):
        agree("".join(rng.choices(PRINTABLE[-kinds:], k=300)))
        agree(rounds(rng, PRINTABLE[:kinds], 4))


def test_a_second_call_starts_afresh(agree):
    agree("abcdef")
    agree("fa")
    agree("")


@pytest.mark.deep
@given(st.text("abcde", max_size=14))
def test_any_log_of_five_marks(agree, s):
    agree(s)


@pytest.mark.deep
@given(st.text(PRINTABLE, max_size=30), st.integers(0, 29), st.integers(0, 30))
def test_a_stretch_written_again(agree, s, start, length):
    """Part of the log comes again at its end, so each mark in it repeats at the same distance."""
    agree(s + s[start : start + length])


def whole_alphabet_again_and_again(size, rng):
    """The same 95 marks in the same order: every stretch is as long as the alphabet allows."""
    marks = "".join(rng.sample(PRINTABLE, len(PRINTABLE)))
    return ((marks * (size // len(marks) + 1))[:size],)


@pytest.mark.efficiency
def test_whole_alphabet_again_and_again(race):
    race(whole_alphabet_again_and_again, size=20_000)
