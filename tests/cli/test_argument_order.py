"""Options may stand before, between or after the positionals."""

from itertools import permutations

import pytest

from prep.cli.parser import build_parser


@pytest.mark.parametrize("order", list(permutations(["two-sum", "a.py", "--json"])), ids=" ".join)
def test_the_first_word_is_the_slug_wherever_the_option_stands(order: tuple[str, ...]) -> None:
    words = [word for word in order if word != "--json"]
    options = build_parser().parse_args(["submit", *order])
    assert options.json
    assert options.slug == words[0]
    assert options.files == words[1:]


def test_several_files_around_an_option_keep_their_order() -> None:
    options = build_parser().parse_args(["submit", "two-sum", "a.py", "--json", "b.py", "c.py"])
    assert options.files == ["a.py", "b.py", "c.py"]


def test_an_answer_may_follow_its_seed() -> None:
    options = build_parser().parse_args(
        ["drill", "grade", "urn", "--seed", "3", "--level", "1", "3/8"]
    )
    assert (options.answer, options.seed, options.level) == ("3/8", 3, 1)
