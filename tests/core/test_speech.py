"""Counting a talk: what is a word, a sentence, a pace, a term that was left unexplained."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.speech import (
    FASTEST,
    LONG_SENTENCE,
    SLOWEST,
    Pace,
    Speed,
    sentences_of,
    speech_of,
    unexplained,
    words_of,
)

TERMS = {
    "posterior": "what we believe after seeing the data",
    "regression": "drawing the line that fits best",
    "logistic regression": "a weighted sum turned into a chance",
    "Zorn filter": "",
}
PROSE = st.text(st.sampled_from("ab Z.,!?'-()\n0"), max_size=80)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("One number: 0.05.", 3),
        ("A state-of-the-art model doesn't stop", 5),
        ("1,000 users – twice a day", 5),
        ("naïve Größe", 2),
    ],
)
def test_words_are_counted_as_a_person_would(text: str, count: int) -> None:
    assert len(words_of(text)) == count


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It fell to 0.05 at once.", ["It fell to 0.05 at once."]),
        ("We ask Dr. Who, e.g. on Mondays.", ["We ask Dr. Who, e.g. on Mondays."]),
        ("So did I. Then we left.", ["So did I.", "Then we left."]),
        ("The answer is no. Then?", ["The answer is no.", "Then?"]),
        ("He said 'stop.' We did.", ["He said 'stop.'", "We did."]),
        ("Goals:\n- fast\n- right", ["Goals:", "- fast", "- right"]),
        ("One line\nwrapped.\n\nA title\n\nText", ["One line\nwrapped.", "A title", "Text"]),
        ("... ", []),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, parts: list[str]) -> None:
    assert [one.text for one in sentences_of(text)] == parts


@given(PROSE)
def test_sentences_hold_every_word_once_and_stand_where_they_say(text: str) -> None:
    sentences = sentences_of(text)
    assert sum(one.words for one in sentences) == len(words_of(text))
    assert all(text[one.start : one.end] == one.text for one in sentences)
    ends = [0, *(one.end for one in sentences)]
    assert all(end <= one.start for end, one in zip(ends, sentences, strict=False))


def test_a_pace_is_held_against_the_band() -> None:
    assert Pace(int(SLOWEST) - 1, 60).speed is Speed.SLOW
    assert Pace(int(SLOWEST), 60).speed is Speed.STEADY
    assert Pace(int(FASTEST), 60).speed is Speed.STEADY
    assert Pace(int(FASTEST) + 1, 60).speed is Speed.FAST
    assert Pace(75, 30).per_minute == 150
    assert Pace(75, 30).band == (55, 80)
    assert Pace(75, 0).per_minute == 0


@given(st.integers(0, 3000), st.integers(0, 3000), st.floats(1, 3600))
def test_more_words_in_the_same_time_are_never_slower(one: int, two: int, seconds: float) -> None:
    few, many = sorted((one, two))
    assert Pace(few, seconds).per_minute <= Pace(many, seconds).per_minute


def test_a_long_sentence_is_one_of_more_than_thirty_words() -> None:
    fits, long = " ".join(["word"] * LONG_SENTENCE), " ".join(["word"] * (LONG_SENTENCE + 1))
    found = speech_of(f"{fits}. {long}.", 60, {}).long
    assert [one.words for one in found] == [LONG_SENTENCE + 1]


@pytest.mark.parametrize(
    "text",
    [
        "We compute the posterior for each rate.",
        "Posteriors everywhere. Nothing else was done.",
        "The posterior is wide. A picture says more. That is, what we believe later.",
        "It is a hard question with a posterior.",
    ],
)
def test_a_term_without_an_explanation_is_found(text: str) -> None:
    (term,) = unexplained(text, TERMS)
    assert term.name == "posterior"
    assert text[term.start : term.end].lower().startswith("posterior")


@pytest.mark.parametrize(
    "text",
    [
        "The posterior, that is our belief afterwards, is wide.",
        "The posterior (our belief afterwards) is wide.",
        "The posterior is a belief with the data in it.",
        "It is what statisticians have called the posterior.",
        "We use the posterior. This means the belief one holds later.",
        "We use the posterior. Think of a jury after the last witness.",
        "After seeing the data we believe something else: the posterior.",
        "The posterior – a belief – is wide. Later the posterior shrinks.",
    ],
)
def test_an_explanation_in_the_same_or_the_next_sentence_counts(text: str) -> None:
    assert unexplained(text, TERMS) == ()


def test_only_the_first_use_must_be_explained() -> None:
    late = "We use the posterior. It rains. Then the posterior, that is our belief, is wide."
    assert [one.name for one in unexplained(late, TERMS)] == ["posterior"]


def test_a_longer_term_takes_the_words_of_a_shorter() -> None:
    assert [one.name for one in unexplained("We ran logistic-regressions.", TERMS)] == [
        "logistic regression"
    ]
    both = "We ran a logistic regression and a regression."
    assert [one.name for one in unexplained(both, TERMS)] == ["logistic regression", "regression"]


@pytest.mark.parametrize("text", ["posteriority matters", "A preposterior.", "the post erior"])
def test_a_part_of_a_word_is_no_term(text: str) -> None:
    assert unexplained(text, TERMS) == ()


@given(PROSE, st.text(st.sampled_from("qx "), min_size=1, max_size=5))
def test_a_name_that_does_not_stand_in_the_text_is_never_found(text: str, name: str) -> None:
    assert unexplained(text, {name: ""}) == ()


def test_the_lines_say_what_was_found_and_how_to_mend_it() -> None:
    text = f"The Zorn filter helps the posterior. {'so ' * 40}it ended."
    lines = speech_of(text, 30, TERMS).lines
    assert lines[0] == "48 words in 30 s, 96 a minute: room for more, 55 to 80 suit the time"
    assert lines[1].startswith("42 words in one sentence: so so")
    assert len(lines[1]) < 100
    assert lines[2] == "'Zorn filter' is not explained; say in the same breath what it means"
    assert lines[3] == "'posterior' is not explained: what we believe after seeing the data?"
    assert speech_of("Two words", 0, {}).lines == ("2 words",)
