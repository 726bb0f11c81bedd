"""Call scripts: tiny collections asked for every pattern, and larger ones with planted holes."""

from itertools import combinations, product
from random import Random
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st


def collection(*calls):
    """A script on one new collection: "+ab" adds a label, anything else is searched."""
    return [
        ["WordDictionary"],
        *(["addWord", call[1:]] if call[0] == "+" else ["search", call] for call in calls),
    ]


def patterns(letters, sizes):
    """Every word over the letters with up to two holes."""
    words = ("".join(word) for size in sizes for word in product([*letters, "."], repeat=size))
    return [word for word in words if word.count(".") <= 2]


def holes(word):
    """The word with every choice of up to two of its letters eaten."""
    return [
        "".join("." if place in eaten else letter for place, letter in enumerate(word))
        for count in (0, 1, 2)
        for eaten in combinations(range(len(word)), count)
    ]


def eaten(rng, word):
    return rng.choice(holes(word))


def mixed(rng, one, other):
    """Begins like one word and goes on like another of the same length."""
    cut = rng.randint(0, len(one))
    return one[:cut] + other[cut : len(one)]


def asked(rng, labels, letters):
    """A damaged label, or a damaged near miss."""
    label = rng.choice(labels)
    same_length = [other for other in labels if len(other) == len(label)]
    near = [
        label,
        label,
        mixed(rng, label, rng.choice(same_length)),
        (label + rng.choice(letters))[:25],
        label[:-1] or label,
    ]
    return eaten(rng, rng.choice(near))


def labels_of(rng, letters, count, longest):
    """Labels with common beginnings, many of one length."""
    usual = rng.randint(1, longest)
    labels = []
    for _ in range(count):
        size = usual if rng.random() < 0.6 else rng.randint(1, longest)
        old = rng.choice(labels)[: rng.randint(0, size)] if labels else ""
        labels.append(old + "".join(rng.choices(letters, k=size - len(old))))
    return labels


def random_calls(rng, letters, count, longest, searches):
    """Searches before, between and after the additions."""
    labels = labels_of(rng, letters, count, longest)
    calls = ["+" + label for label in labels] + [asked(rng, labels, letters) for _ in labels]
    rng.shuffle(calls)
    return collection(*calls, *(asked(rng, labels, letters) for _ in range(searches)))


def corpus(rng):
    """Few letters, so that near misses are near."""
    for letters in ["ab", "abc", "xyz", "az"] * 35:
        yield random_calls(rng, letters, rng.randint(1, 6), rng.choice([3, 5]), 12)
    for _ in range(20):
        yield random_calls(rng, ascii_lowercase, 12, 10, 20)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_pair_of_labels(agree):
    """Every pattern of up to three places, between the two and after."""
    words = ["".join(word) for size in (1, 2, 3) for word in product("ab", repeat=size)]
    every = patterns("ab", (1, 2, 3))
    agree.all(
        collection("+" + one, *every, "+" + other, *every)
        for one, other in product(words, repeat=2)
    )


@pytest.mark.deep
def test_every_three_labels_of_three_letters(agree):
    words = ["".join(word) for word in product("ab", repeat=3)]
    every = patterns("ab", (3,))
    agree.all(
        collection(*("+" + word for word in chosen), *every) for chosen in combinations(words, 3)
    )


def test_nothing_added(agree):
    agree(collection("a", ".", "..", "lace", "l.c."))


def test_labels_of_one_letter(agree):
    agree(collection("+a", "a", ".", "b", "..", "a.", ".a", "+z", "z", ".", "y"))


def test_holes_at_the_start_and_at_the_end(agree):
    agree(collection("+lace", ".ace", "lac.", "..ce", "la..", ".ac.", ".acd", "bac."))
    agree(collection("+lace", "lace.", ".lace", "lace..", "..lace", ".lace.", "la.", "..e"))


def test_only_holes(agree):
    agree(collection("+ab", ".", "..", "+c", ".", "+abc", "..", "+d", "."))
    agree(collection("+abc", ".", ".."))


def test_two_holes_hide_different_letters(agree):
    agree(collection("+abca", "a..a", ".bc.", "..ca", "ab..", "b..a", ".b.a", "a.c."))


def test_the_first_way_is_wrong(agree):
    """Only one of the letters behind a hole leads on, and it was added first, last or between."""
    labels = ["tace", "lade", "mice", "race", "face"]
    for turn in range(5):
        turned = labels[turn:] + labels[:turn]
        agree(
            collection(*("+" + label for label in turned), ".ade", "m.ce", ".i.e", ".ic.", "..dx")
        )


def test_two_wrong_turns(agree):
    agree(collection("+aab", "+abb", "+bab", "+bba", "..a", "b..", ".a.", ".ba", "..b", "a.a"))


def test_no_label_agrees_at_all_places(agree):
    agree(collection("+linen", "+lacey", "la.en", "li.ey", ".a.en", "l..en", "l..ey"))


def test_beginnings_and_longer_words(agree):
    agree(collection("+linen", "lin", "li.", "line", "lin..", "linens", "linen.", "l..en"))
    agree(collection("+linens", "+lin", "linen", "line.", "lin", "li.", "lin.", "linens", "l.ne"))


def test_a_label_added_again(agree):
    agree(collection("+silk", "+silk", "silk", "s.lk", "+silk", "sil.", "sil"))


def test_searches_change_nothing(agree):
    agree(collection("+wool", "w..d", "wool", "wood", "w..l", ".ood", "..", "w.od", "woo."))


def test_added_after_a_search_that_failed(agree):
    agree(collection("+satin", "sat.n", "sat..", "s.lk", "+silk", "s.lk", "si..", "satan"))
    agree(collection("s.lk", "+silk", "s.lk", "silk", ".", "+s", "."))


def test_names_that_look_like_marks(agree):
    agree(collection("+end", "+leaf", "+go", "goend", "go.", "g.", "end", ".nd", "en.", "go.nd"))
    for letter in "eindwx":
        agree(collection("+m" + letter, "m", "m.", "." + letter, "." + letter + ".", "mm"))


def test_all_letters(agree):
    labels = ["q" + letter + "k" for letter in ascii_lowercase[::2]]
    calls = ["q" + letter + "k" for letter in ascii_lowercase]
    agree(collection(*("+" + label for label in labels), *calls, "q.k", "q.j", ".zk", ".yk"))


def test_two_collections_at_once(agree):
    agree(
        [
            ["WordDictionary"],
            ["WordDictionary"],
            ["addWord@0", "silk"],
            ["search@1", "silk"],
            ["search@1", "s..k"],
            ["addWord@1", "sulk"],
            ["search@0", "s.lk"],
            ["search@0", "su.k"],
            ["search@1", "si.k"],
            ["search@1", "s.lk"],
        ]
    )


@pytest.mark.deep
def test_longest_labels(agree):
    rng = Random(25)
    label = "".join(rng.choices("abc", k=25))
    near = label[:-1] + ("a" if label[-1] != "a" else "b")
    agree(collection("+" + label, *holes(label), near, label[:-1], label[1:], near[:-1] + "."))
    agree(collection("+" + label, "+" + near[:24], *holes(near)[::3], label[:24]))


@pytest.mark.deep
@pytest.mark.parametrize("letters", ["ab", "abcd", ascii_lowercase])
def test_hundreds_of_labels(agree, letters):
    rng = Random(len(letters))
    agree(random_calls(rng, letters, 150, 7, 300))


@pytest.mark.deep
@pytest.mark.parametrize("turn", [1, -1])
def test_one_way_in_hundreds(agree, turn):
    """Two holes lead to 676 places, and only the last or the first of them goes on."""
    beginnings = ["".join(pair) for pair in product(ascii_lowercase, repeat=2)]
    labels = [beginning + "at" for beginning in beginnings[:-1]] + [beginnings[-1] + "on"]
    words = ["..on", "..at", "..an", "..o", ".zon", "z.on", "a.on", "zzo."]
    agree(collection(*("+" + label for label in labels[::turn]), *words))


@pytest.mark.deep
@given(
    st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=6),
    st.lists(st.text("ab.", min_size=1, max_size=5), max_size=12),
)
def test_any_patterns(agree, labels, words):
    searched = [word for word in words if word.count(".") <= 2]
    agree(collection(*("+" + label for label in labels), *searched))


@pytest.mark.deep
@given(st.sampled_from(["ab", "abc", "mnopq"]), st.integers(1, 12), st.integers(0, 10**6))
def test_damaged_labels(agree, letters, count, seed):
    agree(random_calls(Random(seed), letters, count, 7, 20))


def many_damaged_labels(size, rng):
    """Labels of all lengths; searches fail, or succeed late, and every hole has many ways."""
    labels = ["".join(rng.choices("abcdefgh", k=rng.randint(4, 18))) for _ in range(size // 2)]
    calls = ["+" + label for label in labels]
    while len(calls) < size:
        label = rng.choice(labels)
        places = rng.sample(range(len(label)), rng.choice([0, 1, 1, 2]))
        word = [("." if place in places else letter) for place, letter in enumerate(label)]
        word[-1] = rng.choice([word[-1], "i", "j"])
        calls.append("".join(word))
    return collection(*calls)


@pytest.mark.efficiency
def test_many_damaged_labels(race):
    race(many_damaged_labels, size=10_000)
