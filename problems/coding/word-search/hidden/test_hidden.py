"""Words that are walked on the board, and the same with one fault: blocked, reused or cut off."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghi"


def paved(*rows):
    """A board from strings."""
    return [list(row) for row in rows]


def every_board(height, width, letters="AB"):
    for tiles in product(letters, repeat=height * width):
        yield [list(tiles[start : start + width]) for start in range(0, height * width, width)]


def words(longest, letters="AB"):
    for length in range(1, longest + 1):
        for spelt in product(letters, repeat=length):
            yield "".join(spelt)


def random_board(rng, height, width, letters):
    return [[rng.choice(letters) for _ in range(width)] for _ in range(height)]


def neighbours(board, row, column):
    near = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return [(y, x) for y, x in near if 0 <= y < len(board) and 0 <= x < len(board[0])]


def walk(rng, board, longest):
    """Tiles of a random way that steps on none twice, as long as it can get."""
    way = [(rng.randrange(len(board)), rng.randrange(len(board[0])))]
    while len(way) < longest:
        onward = [tile for tile in neighbours(board, *way[-1]) if tile not in way]
        if not onward:
            break
        way.append(rng.choice(onward))
    return way


def spelt(board, way):
    return "".join(board[row][column] for row, column in way)


def asked(rng, board, longest):
    """A word that was walked; or one with a tile twice, a letter changed, or two exchanged."""
    word = spelt(board, walk(rng, board, longest))
    kind = rng.randrange(5)
    place = rng.randrange(len(word))
    if kind == 0 and len(word) > 1:
        return word[: place + 1] + word[max(0, place - 1) :: -1][: longest - place - 1]
    if kind == 1:
        return word[:place] + rng.choice(rng.choice(board)) + word[place + 1 :]
    if kind == 2:
        return word[:place] + word[place:][::-1]
    return word


def corpus(rng):
    """Boards of all shapes with few or many letters; half of the words can be hopped."""
    for height, width in [(1, 1), (1, 5), (4, 1), (2, 2), (2, 4), (3, 3), (4, 3), (5, 2)] * 14:
        board = random_board(rng, height, width, rng.choice(["AB", "ABC", "aAbB", ALPHABET]))
        yield board, asked(rng, board, rng.randint(1, 8))
    for height, width in [(4, 4), (6, 6), (3, 6), (6, 4)] * 12:
        board = random_board(rng, height, width, rng.choice(["ABC", "ABCD", ALPHABET]))
        yield board, asked(rng, board, rng.choice([6, 7, 8, 15]))


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_board_of_four_tiles(agree):
    for height, width in ((2, 2), (1, 4), (4, 1)):
        agree.all(product(every_board(height, width), words(5 if height == 2 else 4)))


@pytest.mark.deep
def test_every_board_of_six_tiles(agree):
    asked_for = [word for word in words(6) if len(word) > 4 and word[0] == "A"]
    agree.all(product(every_board(2, 3), asked_for))
    agree.all(product(every_board(3, 2), asked_for[1::3]))


@pytest.mark.deep
def test_every_board_of_nine_tiles(agree):
    agree.all(product(every_board(3, 3), ("ABAB", "AABBA", "ABBBA", "AAAAAA")))


def test_one_tile(agree):
    agree([["A"]], "A")
    agree([["A"]], "B")
    agree([["A"]], "AA")
    agree([["A"]], "a")


def test_capital_and_small_letters(agree):
    agree(paved("aB", "Cd"), "aBd")
    agree(paved("aB", "Cd"), "ABd")
    agree(paved("aB", "Cd"), "abd")


def test_one_row_or_column(agree):
    agree(paved("ABCDE"), "ABCDE")
    agree(paved("ABCDE"), "EDCBA")
    agree(paved("ABCDE"), "ABD")
    agree(paved("A", "B", "C", "D"), "DCBA")
    agree(paved("A", "B", "C", "D"), "CDC")
    agree(paved("ABAB"), "BABA")


def test_a_tile_would_be_needed_twice(agree):
    agree(paved("AB"), "ABA")
    agree(paved("AB", "CD"), "ABDCA")
    agree(paved("ABC", "DEF"), "ABEDA")
    agree(paved("AAA"), "AAAA")
    agree(paved("XA", "AY"), "XAYAX")


def test_every_tile_is_needed(agree):
    agree(paved("ABC", "FED", "GHI"), "ABCDEFGHI")
    agree(paved("ABC", "FED", "GHI"), "IHGFEDCBA")
    agree(paved("AAA", "AAA", "AAB"), "BAAAAAAAA")
    agree(paved("ABCDE", "JIHGF", "KLMNO"), "ABCDEFGHIJKLMNO")
    agree(paved("ABCDE", "JIHGF", "KLMNO"), "ONMLKJIHGFEDCBA")


def test_longer_than_the_playground(agree):
    agree(paved("AB", "BA"), "ABABA")
    agree(paved("AA", "AA"), "AAAAA")
    agree(paved("ABC"), "ABCC")


def test_corners_do_not_join(agree):
    agree(paved("AX", "XB"), "AB")
    agree(paved("AXX", "XBX", "XXC"), "ABC")
    agree(paved("XA", "BX"), "AB")


def test_borders_do_not_wrap(agree):
    agree(paved("AXB"), "AB")
    agree(paved("AXB"), "BA")
    agree(paved("A", "X", "B"), "AB")
    agree(paved("A", "X", "B"), "BA")
    agree(paved("XXA", "BXX"), "AB")
    agree(paved("AXXD", "BXXC"), "ABCD")


def test_a_dead_end_before_the_right_way(agree):
    agree(paved("CAA", "AAA", "BCD"), "AAB")
    agree(paved("ABX", "XCX", "XBA"), "ABCBA")
    agree(paved("AAB", "XAC", "XAD"), "AAACD")
    agree(paved("ABCE", "SFES", "ADEE"), "ABCESEEEFS")
    agree(paved("SAAT", "AXXA", "AAAT"), "SAAAAAT")


def test_a_tile_is_needed_again_after_a_failure(agree):
    agree(paved("ABA", "CDX", "ABE"), "ABDCABE")
    agree(paved("BAB", "ACA", "BAB"), "CABABABAB")
    agree(paved("AB", "AA"), "AAAB")
    agree(paved("AAB", "AAA"), "AAAAAB")


def test_the_right_start_is_not_the_first(agree):
    agree(paved("AXX", "XXX", "XAB"), "AB")
    agree(paved("AAX", "XXX", "BAX"), "AB")
    agree(paved("ABX", "XXX", "CBA"), "ABC")


def test_every_direction(agree):
    board = paved("ABC", "DEF", "GHI")
    for word in (
        "EB",
        "EF",
        "EH",
        "ED",
        "AE",
        "EI",
        "ABEDG",
        "IFCBADGHE",
        "CFIHGDABE",
        "GDABCFIHE",
    ):
        agree(board, word)


def test_wide_and_tall(agree):
    agree(paved("ABCDEF", "GHIJKL"), "FLKJIHGABCDE")
    agree(paved("AB", "CD", "EF", "GH", "IJ", "KL"), "KIGECABDFHJL")


def test_all_letters_are_there_but_not_in_order(agree):
    agree(paved("ABCD"), "ACBD")
    agree(paved("TEA", "NSR"), "TEASN")
    agree(paved("TEA", "NSR"), "NETA")


def test_a_second_call_starts_afresh(agree):
    agree(paved("AB", "CD"), "ABDC")
    agree(paved("AB", "CD"), "ABDC")
    agree(paved("AB", "CD"), "AD")
    agree(paved("XY", "ZX"), "ABDC")


@pytest.mark.deep
def test_equal_tiles(agree):
    """There are ten thousand ways on nine equal tiles, and none of ten tiles."""
    agree(paved("AAA", "AAA", "AAA"), "A" * 9)
    agree(paved("AAA", "AAA", "AAA"), "A" * 10)
    agree(paved(*["AAAA"] * 4), "A" * 9)
    agree(paved("AAAAA", "AAAAB"), "A" * 8 + "B")


@pytest.mark.deep
def test_large_boards_of_three_letters(agree):
    rng = random.Random(23)
    for _ in range(60):
        board = random_board(rng, 6, 6, "ABC")
        agree(board, asked(rng, board, 15))


@pytest.mark.deep
def test_large_boards_of_many_letters(agree):
    rng = random.Random(24)
    for _ in range(40):
        board = random_board(rng, rng.randint(4, 6), rng.randint(4, 6), ALPHABET)
        agree(board, asked(rng, board, 15))


@pytest.mark.deep
@given(
    st.integers(1, 4),
    st.integers(1, 4),
    st.sampled_from(["AB", "ABC", "AaB"]),
    st.integers(1, 12),
    st.randoms(use_true_random=False),
)
def test_any_small_board(agree, height, width, letters, longest, rng):
    board = random_board(rng, height, width, letters)
    agree(board, asked(rng, board, longest))


def nearly_spelt(size, rng):
    """Two letters mixed on 36 tiles; the word can be hopped but for its last letter."""
    while True:
        board = random_board(rng, 6, 6, "AAAB")
        board[0][:2], board[1][0] = "CD", "D"
        word = spelt(board, walk(rng, board, max(1, size - 1)))
        if len(word) >= size - 1 and "D" not in word and word.count("B") == size // 5:
            return board, word + "C"


@pytest.mark.efficiency
def test_nearly_spelt(race):
    race(nearly_spelt, size=15)
