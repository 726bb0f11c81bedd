"""All tiny logs and books, then logs put together from codewords and damaged in one place."""

from itertools import combinations, product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st


def words_over(letters, sizes):
    return ["".join(word) for size in sizes for word in product(letters, repeat=size)]


def book(rng, letters, count, longest):
    """Different codewords, some of them the beginning or the end of others."""
    words = {}
    for _ in range(count):
        word = "".join(rng.choices(letters, k=rng.randint(1, longest)))
        words |= dict.fromkeys([word, rng.choice([word, word[1:], word[:-1]]) or word])
    words = list(words)
    rng.shuffle(words)
    return words


def log(rng, words, pieces):
    return "".join(rng.choices(words, k=pieces))[:300]


def damaged(rng, s):
    """One letter lost, doubled, changed or moved to the end."""
    place = rng.randrange(len(s))
    before, letter, after = s[:place], s[place], s[place + 1 :]
    other = chr(97 + (ord(letter) - 96) % 3)
    ways = [before + after, before + 2 * letter + after, before + other + after]
    return (rng.choice([*ways, before + after + letter]) or letter)[:300]


def greedy(s, words, longest):
    """Does the longest (or shortest) codeword that fits lead to the end, at every position?"""
    place = 0
    while place < len(s):
        fitting = [len(word) for word in words if s.startswith(word, place)]
        if not fitting:
            return False
        place += max(fitting) if longest else min(fitting)
    return True


def misleading(rng, letters):
    """A genuine log on which both greedy choices get stuck."""
    while True:
        words = book(rng, letters, rng.randint(2, 4), 5)
        s = log(rng, words, rng.randint(2, 6))
        if not greedy(s, words, longest=True) and not greedy(s, words, longest=False):
            return s, words


def corpus(rng):
    """Genuine logs, misleading ones, and each of them damaged."""
    for letters in ["ab", "abc"] * 40:
        s, words = misleading(rng, letters)
        yield s, words
        yield damaged(rng, s), words
    for letters in ["ab", "abc", "xyz"] * 20:
        words = book(rng, letters, rng.randint(1, 5), rng.choice([3, 6]))
        s = log(rng, words, rng.randint(1, 7))
        yield s, words
        yield damaged(rng, s), words


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_small_book_and_log(agree):
    logs = words_over("ab", range(1, 5))
    words = words_over("ab", range(1, 4))
    books = [chosen for size in (1, 2) for chosen in combinations(words, size)]
    agree.all((s, list(chosen)) for s in logs for chosen in books)


@pytest.mark.deep
def test_every_three_codewords(agree):
    """The order of the book turns with the log."""
    books = list(combinations(["a", "ba", "bb", "aab", "abb", "babb"], 3))
    logs = words_over("ab", (5, 6))
    agree.all(
        (s, [*chosen[turn % 3 :], *chosen[: turn % 3]])
        for chosen in books
        for turn, s in enumerate(logs)
    )


def test_one_letter(agree):
    agree("a", ["a"])
    agree("a", ["b"])
    agree("a", ["aa", "ab"])


def test_the_whole_log_is_one_codeword(agree):
    agree("neap", ["ne", "neap"])
    agree("abcdefghijklmnopqrst", ["abcdefghijklmnopqrst"])
    agree("abcdefghijklmnopqrst", ["abcdefghijklmnopqrs", "bcdefghijklmnopqrst"])


def test_codewords_used_again_or_not_at_all(agree):
    agree("spring", ["spring", "neap", "ebb"])
    agree("ebbebbebb", ["ebb"])
    agree("ebbneapebb", ["neap", "slack", "ebb"])


def test_codewords_longer_than_the_log(agree):
    agree("ebb", ["ebbs", "ebbtide", "eb"])
    agree("ebbeb", ["ebb"])


def test_a_codeword_cut_off_at_either_end(agree):
    agree("bbebb", ["ebb"])
    agree("ebbtid", ["ebb", "tide"])


def test_no_choice_of_a_codeword_is_safe(agree):
    agree("aaaaaaa", ["aaaa", "aaa"])
    agree("abcabcd", ["abc", "ab", "cabcd"])
    agree("lowwaterise", ["low", "lowwater", "wat", "water", "ise", "rise", "er"])
    agree("aabaab", ["aab", "aa", "baa", "b"])


def test_letters_are_not_shared_or_joined(agree):
    agree("abc", ["ab", "bc"])
    agree("aebbb", ["ebb", "ab"])
    agree("catsandog", ["cats", "dog", "sand", "and", "cat"])
    agree("cbca", ["bc", "ca"])


def test_a_second_call_has_another_book(agree):
    agree("ebbflood", ["ebb", "flood"])
    agree("ebbflood", ["ebb", "floo"])
    agree("ebbflood", ["ebbflo", "od"])
    agree("floodebb", ["flood"])


def test_sums_of_two_lengths(agree):
    """Lengths 7 and 11 miss many sums, the last of them 59."""
    agree.all(("a" * size, ["a" * 11, "a" * 7]) for size in range(55, 62))


def test_twenty_cuts_back(agree):
    """A wrong choice at the start is noticed only at the very end."""
    agree("x" + 20 * "ab", ["x", "ab", "xa", "ba"])
    agree("x" + 20 * "ab" + "b", ["x", "ab", "xa", "ba"])
    agree("x" + 20 * "ab" + "a", ["x", "ab", "xa", "ba"])
    agree(20 * "ab" + "c", ["ab", "a", "ba", "bc"])
    agree(20 * "ab" + "c", ["bc", "ba", "a"])


def test_all_letters(agree):
    agree(
        "thequickbrownfoxjumpsoverthelazydog",
        ["the", "quick", "brown", "fox", "jumps", "over", "lazy", "dog"],
    )
    agree(
        "thequickbrownfoxjumpsoverthelazydogs",
        ["the", "quick", "brown", "fox", "jumps", "over", "lazy", "dog"],
    )


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(6))
def test_long_logs(agree, seed):
    rng = Random(seed)
    words = book(rng, "abc", 60, 12)
    s = log(rng, words, 80)
    agree(s, words)
    agree(damaged(rng, s), [word for word in words if len(word) > 2])


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(6))
def test_few_codewords_and_a_long_log(agree, seed):
    """Whether the middle can be read hangs on one codeword at a time."""
    rng = Random(seed)
    words = book(rng, "ab", 4, 7)
    s = log(rng, [word for word in words if len(word) > 1] or words, 90)
    agree(s, words)
    agree(damaged(rng, s), words)
    agree(damaged(rng, s), words[:-1] or words)


BOOKS = st.lists(st.text("ab", min_size=1, max_size=5), min_size=1, max_size=6, unique=True)


@pytest.mark.deep
def test_longest_logs(agree):
    """As many pieces as there can be, or the longest; the damage is in the last piece."""
    for word in ("t", "tide", "t" * 19 + "e"):
        whole = word * (300 // len(word))
        agree(whole, [word])
        agree(whole[:-1] + "x", [word])
        agree("x" + whole[1:], [word])


@pytest.mark.deep
def test_largest_book(agree):
    """A thousand of the longest codewords; the log needs the first or the last few of them."""
    rng = Random(21)
    words = ["".join(rng.choices("ab", k=20)) for _ in range(1_000)]
    assert len(set(words)) == 1_000
    for needed in (words[:15], words[-15:]):
        agree("".join(needed), words)
        agree("".join(needed)[:-1] + "z", words)
        agree("".join(needed), [word for word in words if word != needed[-1]])


@pytest.mark.deep
@given(BOOKS, st.lists(st.integers(0, 5), min_size=1, max_size=12))
def test_any_genuine_log(agree, words, picks):
    agree("".join(words[pick % len(words)] for pick in picks), words)


@pytest.mark.deep
@given(BOOKS, st.lists(st.integers(0, 5), min_size=1, max_size=12), st.integers(0, 10**6))
def test_any_damaged_log(agree, words, picks, seed):
    s = "".join(words[pick % len(words)] for pick in picks)
    agree(damaged(Random(seed), s), words)


def stuck_in_the_middle(size, rng):
    """Runs of one letter, readable in countless ways, and one letter between them that is not."""
    words = ["a" * length for length in range(1, 21)]
    near = {"a" * rng.randint(12, 18) + rng.choice("bcd") + rng.choice("bcd") for _ in range(300)}
    while len(words) + len(near) < 1_000:
        near.add("a" * rng.randint(9, 16) + "".join(rng.choices("bcdefgh", k=4)))
    words += sorted(near)
    rng.shuffle(words)
    middle = size // 2
    return "a" * middle + "b" + "a" * (size - middle - 1), words


@pytest.mark.efficiency
def test_stuck_in_the_middle(race):
    race(stuck_in_the_middle, size=300)
