"""Call scripts: small registers asked for everything, and random ones full of shared beginnings."""

from itertools import permutations, product
from random import Random
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

METHODS = {"+": "insert", "=": "search", "^": "startsWith"}


def register(*calls):
    """A script on one new register: "+ab" adds, "=ab" searches, "^ab" asks for the beginning."""
    return [["Trie"], *([METHODS[call[0]], call[1:]] for call in calls)]


def words_over(letters, sizes):
    return ["".join(word) for size in sizes for word in product(letters, repeat=size)]


def both(words):
    """Both questions for each word."""
    return [sign + word for word in words for sign in "=^"]


def family(rng, letters, longest):
    """A word with its beginnings, its extensions and near misses."""
    word = "".join(rng.choices(letters, k=rng.randint(1, longest)))
    cut = word[: rng.randint(1, len(word))]
    return [word, cut, word + rng.choice(letters), cut[:-1] + rng.choice(letters)]


def random_calls(rng, words, length):
    """A third of the calls adds."""
    return [rng.choice("++==^^") + rng.choice(words) for _ in range(length)]


def corpus(rng):
    """Families of two or three words; at the end everything is asked for."""
    for letters in ["ab", "abc", "az", "mnop"] * 30:
        words = [w for _ in range(rng.randint(1, 3)) for w in family(rng, letters, 5)]
        calls = random_calls(rng, words, rng.choice([5, 10, 20]))
        yield register(*calls, *both(sorted(set(words))))
    for _ in range(20):
        words = [w for _ in range(5) for w in family(rng, ascii_lowercase, 12)]
        yield register(*random_calls(rng, words, 30), *both(sorted(set(words))))


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_pair_of_names_in_both_orders(agree):
    """Everything is asked for before, between and after the two."""
    words = words_over("ab", (1, 2, 3))
    asked = both(words)
    agree.all(
        register(*asked, "+" + first, *asked, "+" + second, *asked)
        for first, second in product(words, repeat=2)
    )


@pytest.mark.deep
def test_every_order_of_three_names(agree):
    words = ["a", "ab", "aba", "abb", "b", "ba", "abab"]
    asked = both([*words, "bb", "aa", "ababa"])
    agree.all(register(*("+" + name for name in names), *asked) for names in permutations(words, 3))


def test_nothing_registered(agree):
    agree(register("=a", "^a", "=gull", "^gull"))


def test_names_of_one_letter(agree):
    agree(register("+a", "=a", "^a", "=b", "^b", "^ab", "=aa", "+z", "=z", "=a", "^y"))


def test_every_beginning_of_one_name(agree):
    name = "marlin"
    agree(register("+" + name, *both(name[:size] for size in range(1, 7)), *both(["marlins"])))


def test_a_short_name_after_a_long_one(agree):
    agree(register("+marlin", "+mar", "=mar", "=marlin", "^marl", "=marl", "^marlina"))


def test_a_long_name_after_a_short_one(agree):
    agree(register("+mar", "+marlin", "=mar", "=marlin", "^marl", "=marl", "=ma"))


def test_a_name_registered_again(agree):
    agree(register("+gull", "+gull", "=gull", "^gull", "+gull", "=gull", "=gul"))


def test_parts_that_are_no_beginnings(agree):
    agree(register("+marlin", *both(["lin", "arlin", "n", "mrlin", "nilram", "mali"])))


def test_the_end_of_one_name_says_nothing_about_another(agree):
    agree(register("+tern", "+skua", *both(["tea", "ter", "ska", "skun", "tera", "sk"])))


def test_asking_leaves_no_trace(agree):
    agree(register("=skua", "^sk", "^skua", "=sk", "+tern", "=terns", "^terns", "^ternx", "=ter"))


def test_an_answer_is_not_remembered_too_long(agree):
    agree(register("=tern", "^te", "+tern", "=tern", "^te", "=te", "+te", "=te"))


def test_all_letters_are_different(agree):
    agree(register("+a", *both(ascii_lowercase)))
    agree(register("+z", *both(ascii_lowercase)))
    for letter in "eindtsxw":
        agree(register("+m" + letter, "=m", "+am", *both(["m", "m" + letter, "am", "a" + letter])))


def test_names_that_look_like_marks(agree):
    words = ["end", "isend", "word", "leaf", "children", "none", "true", "isword"]
    agree(register(*("+go" + word for word in words[::2]), *both(["go", "g"]), *both(words)))


def test_two_registers_at_once(agree):
    agree(
        [
            ["Trie"],
            ["insert@0", "gull"],
            ["Trie"],
            ["search@1", "gull"],
            ["startsWith@1", "g"],
            ["insert@1", "gulls"],
            ["search@0", "gulls"],
            ["startsWith@0", "gulls"],
            ["search@0", "gull"],
            ["search@1", "gull"],
            ["startsWith@1", "gull"],
        ]
    )


@pytest.mark.deep
def test_longest_names(agree):
    name = "".join(Random(3).choices("abc", k=1_000))
    other = name[:-1] + ("a" if name[-1] != "a" else "b")
    agree(register("+" + name, *both([name, name[:-1], other, name[:500], other[1:]])))
    agree(register("+" + other, "+" + name[:999], *both([name, name[:999], other, name[1:]])))


@pytest.mark.deep
@pytest.mark.parametrize("letters", ["ab", "aeimqz", ascii_lowercase])
def test_hundreds_of_names(agree, letters):
    rng = Random(len(letters))
    words = [w for _ in range(120) for w in family(rng, letters, 9)]
    agree(register(*random_calls(rng, words, 600), *both(words)))


@pytest.mark.deep
def test_every_branch(agree):
    """All 26 children of a node, at three depths."""
    names = [prefix + letter for prefix in ("", "h", "hz") for letter in ascii_lowercase]
    agree(register(*("+" + name for name in names[::2]), *both(names), *both(["hzz", "ha", "zz"])))


@pytest.mark.deep
def test_as_many_letters_as_there_can_be(agree):
    """The largest tree: 248 of the longest names, no two with a common beginning to speak of."""
    rng = Random(11)
    names = ["".join(rng.choices(ascii_lowercase, k=1_000)) for _ in range(248)]
    asked = both(name[:size] for name in (names[0][:9], names[-1][:9]) for size in (4, 9))
    agree(register(*("+" + name for name in names), *asked, "=" + names[-1][:-400]))


@pytest.mark.deep
def test_as_many_calls_as_there_can_be(agree):
    agree(busy_register(20_000, Random(12)))


CALLS = st.lists(
    st.tuples(st.sampled_from("+=^"), st.text("ab", min_size=1, max_size=4)).map("".join),
    max_size=40,
)


@pytest.mark.deep
@given(CALLS)
def test_any_calls(agree, calls):
    agree(register(*calls, *both(words_over("ab", (1, 2)))))


@pytest.mark.deep
@given(st.lists(st.text("az", min_size=1, max_size=12), min_size=1, max_size=12))
def test_beginnings_of_names(agree, names):
    """Every beginning of every name, and one letter more."""
    beginnings = {name[:size] for name in names for size in range(1, len(name) + 1)}
    more = {beginning + "a" for beginning in beginnings}
    agree(register(*("+" + name for name in names), *both(sorted(beginnings | more))))


def busy_register(size, rng):
    """Most names come first, then beginnings are asked for that miss by their last letter."""
    names = ["m" + "".join(rng.choices("aei", k=rng.randint(8, 12))) for _ in range(size // 3)]
    calls = ["+" + name for name in names]
    while len(calls) < size:
        name = rng.choice(names)
        if len(calls) % 40 == 0:
            calls.append("+" + name[:6] + rng.choice(names))
        else:
            cut = rng.randint(7, len(name))
            calls.append(rng.choice("=^^^") + name[:cut] + rng.choice("bdf"))
    return register(*calls)


@pytest.mark.efficiency
def test_busy_register(race):
    race(busy_register, size=12_000)
