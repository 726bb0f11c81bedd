"""Random tables with holes, all patterns of holes in small ones, beams that forget the best."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

INF = np.inf
ALPHAS = (0.0, 0.5, 0.7, 1.0, 2.0)
BOS, EOS, A, B = range(4)


def table(rng, places, words, holes=0.0, sharpness=1.5):
    """Log-probabilities of words that follow each other, rows adding up to 1 before the holes."""
    generator = np.random.default_rng(rng.randrange(10**6))
    scores = generator.normal(0, sharpness, (places, words, words))
    logp = scores - np.logaddexp.reduce(scores, axis=2, keepdims=True)
    return np.where(generator.random(logp.shape) < holes, -INF, np.maximum(logp, -60))


def written(places, words, **rows):
    """A table of impossible words but for given ones: t0_1={2: -0.5} is logp[0, 1, 2] = -0.5."""
    logp = np.full((places, words, words), -INF)
    for name, row in rows.items():
        place, word = (int(number) for number in name[1:].split("_"))
        for follower, value in row.items():
            logp[place, word, follower] = value
    return logp


def random_case(rng, longest=5, most=5):
    words = rng.randint(2, most)
    bos, eos = rng.sample(range(words), 2)
    logp = table(rng, rng.randint(1, longest), words, rng.choice([0.0, 0.2, 0.5]))
    return logp, bos, eos, rng.choice([1, 2, 2, 3, 4, 8]), rng.choice(ALPHAS)


def corpus(rng):
    """Beams narrow enough to lose drafts, tables with and without holes."""
    for _ in range(110):
        yield random_case(rng)
    for width in (3, 6, 10):
        yield table(rng, 12, 8, 0.2), 0, 1, width, 0.8


def test_frozen_corpus(frozen):
    frozen()


def test_one_place(agree):
    rng = random.Random(1)
    for width in (1, 2, 5):
        agree(table(rng, 1, 3), 0, 1, width, 1.0)
    agree(table(rng, 1, 2), 1, 0, 2, 0.5)


def test_width_of_one(agree):
    rng = random.Random(2)
    for _ in range(5):
        agree(table(rng, 5, 4), 0, 1, 1, 1.0)


def test_two_words(agree):
    """One word and the end mark: every draft is a run."""
    rng = random.Random(3)
    for width in (1, 2, 3, 7):
        agree(table(rng, 6, 2), 0, 1, width, 0.5)


def test_wider_than_all_drafts(agree):
    agree(table(random.Random(4), 2, 3), 0, 2, 20, 1.0)
    agree(table(random.Random(5), 2, 4, 0.4), 3, 1, 20, 0.0)


def test_greedy_choice_misses_the_best(agree):
    logp = written(2, 4, t0_0={A: -0.5, B: -0.75}, t1_2={EOS: -3.0}, t1_3={EOS: -0.125})
    for width in (1, 2):
        agree(logp, BOS, EOS, width, 1.0)


def test_finished_draft_stays(agree):
    logp = written(
        3,
        4,
        t0_0={EOS: -1.0, A: -0.5},
        t1_2={A: -0.25, B: -2.0},
        t2_2={EOS: -0.5},
        t2_3={EOS: -0.125},
    )
    for width, alpha in product((1, 2, 3), (0.0, 1.0)):
        agree(logp, BOS, EOS, width, alpha)


def test_finished_draft_is_pushed_out(agree):
    logp = written(2, 4, t0_0={EOS: -1.0, A: -0.125}, t1_2={EOS: -0.25, A: -0.375, B: -0.5})
    for width in (1, 2, 3, 4):
        agree(logp, BOS, EOS, width, 0.5)


def test_finished_draft_takes_room(agree):
    """It is no extra beside the beam, and does not make the beam narrower for good."""
    logp = written(3, 4, t0_0={EOS: -0.125, A: -0.5, B: -1.0}, t1_2={A: -0.25}, t1_3={A: -0.125})
    logp[2] = [[-INF] * 4, [-INF] * 4, [-INF, -0.5, -0.25, -0.75], [-INF] * 4]
    for width in (1, 2, 3, 4):
        agree(logp, BOS, EOS, width, 1.0)


def test_first_finished_is_not_the_best(agree):
    logp = written(2, 3, t0_0={EOS: -3.0, A: -0.25}, t1_2={EOS: -0.5, A: -4.0})
    for width, alpha in product((1, 2, 3), (0.0, 1.0)):
        agree(logp, BOS, EOS, width, alpha)


def test_score_and_total_in_different_order(agree):
    logp = written(
        3, 4, t0_0={EOS: -1.0, A: -0.5}, t1_2={A: -0.5, B: -1.0}, t2_2={A: -0.25, B: -0.75}
    )
    for alpha in ALPHAS[1:]:
        for width in (1, 2, 3):
            agree(logp, BOS, EOS, width, alpha)


def test_drafts_are_not_cut_by_score(agree):
    """A long draft with the better mean loses to a short one with the better total."""
    logp = written(3, 4, t0_0={EOS: -1.5, A: -0.625}, t1_2={B: -0.625}, t2_3={EOS: -0.5})
    for width, alpha in product((1, 2), (0.0, 1.0, 2.0)):
        agree(logp, BOS, EOS, width, alpha)


def test_unfinished_drafts_are_kept(agree):
    agree(written(2, 3, t0_0={A: -1.0}, t1_2={A: -2.0}), BOS, EOS, 2, 1.0)
    agree(written(2, 3, t0_0={A: -1.0}, t1_2={A: -2.0, EOS: -4.0}), BOS, EOS, 2, 0.0)


def test_no_draft_survives(agree):
    agree(written(2, 3, t0_0={A: -1.0}), BOS, EOS, 2, 1.0)
    agree(written(3, 4, t0_0={A: -1.0, B: -2.0}, t1_2={A: -1.0}), BOS, EOS, 1, 1.0)
    agree(np.full((1, 2, 2), -INF), 0, 1, 1, 0.0)


def test_some_drafts_die(agree):
    logp = written(2, 4, t0_0={A: -0.25, B: -2.0, EOS: -3.0}, t1_3={B: -0.5, EOS: -1.0})
    for width in (1, 2, 3, 4):
        agree(logp, BOS, EOS, width, 1.0)


def test_room_is_not_filled_with_impossible_words(agree):
    agree(written(2, 5, t0_0={A: -0.5}, t1_2={EOS: -0.25, 4: -1.0}), BOS, EOS, 5, 1.0)


def test_first_mark_within_the_message(agree):
    logp = written(
        3, 3, t0_0={BOS: -0.5}, t1_0={A: -0.25, BOS: -1.0}, t2_2={BOS: -0.125}, t2_0={2: -3}
    )
    agree(logp, BOS, EOS, 3, 1.0)


def test_end_mark_has_followers_in_the_table(agree):
    logp = table(random.Random(6), 4, 3)
    logp[:, 1] = np.array([-0.01, -0.02, -0.03])
    for width in (2, 3, 6):
        agree(logp, 0, 1, width, 0.5)


def test_certain_words(agree):
    agree(written(3, 3, t0_0={A: 0.0}, t1_2={A: 0.0}, t2_2={EOS: 0.0}), BOS, EOS, 2, 1.0)
    agree(written(2, 3, t0_0={EOS: 0.0, A: -1.0}, t1_2={A: 0.0}), BOS, EOS, 2, 1.0)


def test_same_last_word_twice(agree):
    """Drafts that meet in a word go on apart."""
    logp = written(3, 4, t0_0={A: -0.5, B: -0.75}, t1_2={A: -0.5}, t1_3={A: -0.375})
    logp[2, A] = [-INF, -0.25, -1.0, -INF]
    for width in (1, 2, 3, 4):
        agree(logp, BOS, EOS, width, 1.0)


def test_two_heirs_of_one_draft(agree):
    logp = written(
        2, 4, t0_0={A: -0.125, B: -3.0}, t1_2={A: -0.5, B: -0.75, EOS: -1.0}, t1_3={A: 0.0}
    )
    for width in (1, 2, 3, 4):
        agree(logp, BOS, EOS, width, 1.0)


def test_marks_anywhere(agree):
    for bos, eos in ((3, 0), (0, 3), (2, 1), (1, 2)):
        agree(table(random.Random(7), 4, 4, 0.2), bos, eos, 3, 0.7)


@pytest.mark.parametrize("alpha", ALPHAS)
def test_exponents(agree, alpha):
    agree(table(random.Random(8), 5, 3), 0, 1, 6, alpha)


def test_probabilities_too_small_for_floats(agree):
    logp = np.maximum(table(random.Random(9), 30, 4) - 40, -60)
    for width in (1, 5):
        agree(logp, 0, 1, width, 1.0)
    logp[:, :, 1] = -60
    agree(logp, 0, 1, 8, 0.5)


def test_table_is_left_alone(solution):
    logp = table(random.Random(10), 4, 3, 0.2)
    solution(logp.copy(), 0, 1, 3, 1.0)
    if not np.array_equal(solution.after[0], logp):
        wrong(
            "logp was changed", input=[logp, 0, 1, 3, 1.0], expected=logp, actual=solution.after[0]
        )


def test_a_second_call_starts_afresh(agree):
    for seed in (11, 12, 11):
        agree(table(random.Random(seed), 3, 3), 0, 1, 2, 1.0)


@pytest.mark.deep
@pytest.mark.parametrize("width", [1, 2, 3])
def test_every_pattern_of_holes(agree, width):
    full = table(random.Random(13), 2, 3)
    free = [(0, 0, word) for word in range(3)] + [(1, a, b) for a in (0, 2) for b in range(3)]
    cases = []
    for open_places in product((False, True), repeat=len(free)):
        logp = np.full(full.shape, -INF)
        for place, is_open in zip(free, open_places, strict=True):
            if is_open:
                logp[place] = full[place]
        cases.append((logp, 0, 1, width, 1.0))
    agree.all(cases)


@pytest.mark.deep
def test_every_order_of_four_followers(agree):
    """All ways to deal four values to the words after two drafts."""
    values = (-0.1, -0.47, -0.85, -2.3)
    agree.all(
        (
            written(2, 4, t0_0={A: -0.5, B: first}, t1_2={EOS: a, A: b}, t1_3={EOS: c, B: d}),
            0,
            1,
            2,
            1.0,
        )
        for first in (-0.55, -0.9)
        for a, b, c, d in product(values, repeat=4)
        if len({a, b}) == 2 and len({c, d}) == 2
    )


@pytest.mark.deep
@pytest.mark.parametrize("width", [4, 12])
def test_long_message(agree, width):
    agree(table(random.Random(14), 25, 12, 0.1), 0, 1, width, 0.7)


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_table(agree, seed):
    agree(*random_case(random.Random(seed), 7, 6))


@pytest.mark.deep
@given(st.integers(2, 3), st.sampled_from(ALPHAS), st.integers(0, 10**6))
def test_the_widest_beam_is_exhaustive(agree, solution, places, alpha, seed):
    """With three words there are at most 15 drafts: compared to all messages, not to a search."""
    logp = table(random.Random(seed), places, 3, 0.2)
    messages = []
    for words in product(range(3), repeat=places):
        ended = words.index(1) + 1 if 1 in words else places
        cut = list(words[:ended])
        total = sum(logp[t, a, b] for t, (a, b) in enumerate(zip([0, *cut], cut, strict=False)))
        if total > -INF and (cut, total / ended**alpha) not in messages:
            messages.append((cut, total / ended**alpha))
    expected = sorted(messages, key=lambda message: -message[1])
    case = [logp, 0, 1, 20, alpha]
    agree.judge_answer(case, solution(logp.copy(), *case[1:]), expected)


def long_telegram(size, rng):
    return table(rng, size, 80), 0, 1, 10, 0.8


@pytest.mark.efficiency
def test_long_telegram(race):
    race(long_telegram, size=30)
