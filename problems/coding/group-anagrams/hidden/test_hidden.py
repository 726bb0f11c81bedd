"""Mixes that any lossy key would confuse are put side by side in one call."""

import random
from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def shuffled(rng, record):
    return "".join(rng.sample(record, len(record)))


def pouches(rng, mixes, letters, longest):
    """Records of a few mixes, each written one to four times, near misses planted."""
    records = []
    for _ in range(mixes):
        mix = "".join(rng.choices(letters, k=rng.randint(0, longest)))
        records += [shuffled(rng, mix) for _ in range(rng.randint(1, 4))]
        if mix:
            records.append(mix[1:] + rng.choice(letters))
    rng.shuffle(records)
    return records


def corpus(rng):
    """Few letters, so that mixes are close to one another."""
    for mixes in [1, 2, 3, 4] * 30:
        yield (pouches(rng, mixes, rng.choice(["ab", "abc", "az", "xyz", ALPHABET]), 6),)
    for _ in range(20):
        yield (pouches(rng, 6, rng.choice(["ab", "mno", ALPHABET]), 40),)


def test_frozen_corpus(frozen):
    frozen()


def test_one_record(agree):
    agree(["a"])
    agree(["zebra"])
    agree([""])


@pytest.mark.deep
def test_every_short_list_over_two_letters(agree):
    records = ["", "a", "b", "ab", "ba", "aa"]
    agree.all((list(strs),) for size in range(1, 4) for strs in product(records, repeat=size))


def mixes_up_to(letters, longest):
    """Every mix of at most so many of these letters, the empty one first."""
    sizes = range(longest + 1)
    return ["".join(m) for size in sizes for m in combinations_with_replacement(letters, size)]


@pytest.mark.deep
def test_every_mix_of_up_to_three_letters(agree):
    """3,654 mixes of all lengths in one list: sums, products and sets of letters clash."""
    mixes = mixes_up_to(ALPHABET, 3)
    agree(mixes + [mix[::-1] for mix in mixes[::10]])


@pytest.mark.deep
def test_one_letter_beside_mixes_of_few(agree):
    """A number given to one letter may be a product of those given to others: 12 = 2 * 2 * 3."""
    agree([*ALPHABET[5:], *mixes_up_to("abcde", 6)])
    agree([*ALPHABET[:-5], *mixes_up_to("vwxyz", 6)])


@pytest.mark.deep
def test_every_pair_of_counts(agree):
    """Counts of one and of two digits: 1 and 11 must not look like 11 and 1."""
    counts = list(product(range(0, 45, 4), range(0, 45, 4))) + list(product(range(13), repeat=2))
    agree(["a" * a + "b" * b for a, b in set(counts)])
    agree(["y" * b + "z" * a for a, b in set(counts)])


@pytest.mark.deep
def test_every_triple_of_counts(agree):
    mixes = [(i, j, k) for i, j, k in product(range(13), repeat=3) if i + j + k <= 13]
    agree(["b" * i + "a" * j + "c" * k for i, j, k in mixes])


def test_repeated_records_are_kept(agree):
    agree(["on", "on", "no", "on", ""])
    agree(["q"] * 300)


def test_nothing_belongs_together(agree):
    agree([ALPHABET[:size] for size in range(27)])
    agree(["ab", "abb", "aab", "aabb", "b", "a"])


def test_long_records_that_differ_in_one_letter(agree):
    base = (ALPHABET * 4)[:100]
    rng = random.Random(1)
    near = [base[:place] + "a" + base[place + 1 :] for place in range(0, 100, 3)]
    agree([base, base[::-1], *near, *(shuffled(rng, record) for record in near)])


def test_long_records_of_one_letter(agree):
    agree([letter * 100 for letter in ALPHABET] + [letter * 99 for letter in ALPHABET])


@pytest.mark.deep
def test_many_pouches(agree):
    agree(pouches(random.Random(2), 100, "abcde", 8))
    agree(pouches(random.Random(3), 60, ALPHABET, 100))


@pytest.mark.deep
def test_every_count_of_one_letter(agree):
    """A key that holds counts up to some number takes one more for a neighbour, or for none."""
    runs = [letter * count for count in range(1, 101) for letter in "abyz"]
    agree(["", *runs])
    agree([run + run[::-1].replace(run[0], "m") for run in runs if len(run) <= 50])


def test_a_second_call_starts_afresh(agree):
    agree(["ab", "ba"])
    agree(["ab", "cd"])
    agree(["ba"])


@pytest.mark.deep
@given(st.lists(st.text("abc", max_size=4), min_size=1, max_size=8), st.randoms())
def test_shuffled_copies_join_their_mix(agree, strs, rng):
    agree(strs + [shuffled(rng, record) for record in strs])


@pytest.mark.deep
@given(
    st.lists(
        st.builds(lambda a, b, c: "a" * a + "n" * b + "z" * c, *[st.integers(0, 33)] * 3),
        min_size=2,
        max_size=8,
    )
)
def test_long_runs(agree, strs):
    agree(strs)


def many_small_groups(size, rng):
    """Nearly as many mixes as records: who compares with every group so far pays for it."""
    mixes = ["".join(rng.choices(ALPHABET, k=12)) for _ in range(size - size // 20)]
    strs = mixes + [shuffled(rng, mix) for mix in mixes[: size // 20]]
    rng.shuffle(strs)
    return (strs,)


@pytest.mark.efficiency
def test_many_small_groups(race):
    race(many_small_groups, size=10_000)
