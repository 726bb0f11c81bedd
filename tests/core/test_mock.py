"""Plans of mock interviews: every track, 200 seeds, over a stock like the bank's own."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from math import sqrt
from pathlib import Path

import pytest

from prep.core.errors import PrepError
from prep.core.mock import NEAREST, THIN, MockPlan, Stock, StockItem, plan_mock
from prep.core.topic import Round, Topic, Track

BANK = Path(__file__).parents[2] / "problems"
SEEDS = range(200)


def read(name: str, key: str) -> list[dict]:
    return tomllib.loads((BANK / name).read_text(encoding="utf-8"))[key]


TOPICS = tuple(Topic(**one) for one in read("topics.toml", "topic"))
PARENTS = {topic.id: topic.parent for topic in TOPICS}
TRACKS = tuple(
    Track(**{**one, "rounds": tuple(Round(**r) for r in one["rounds"])})
    for one in read("tracks.toml", "track")
)
HOMES = {"coding": "coding", "ml-coding": "ml-coding", "stats": "drill", "talk": "talk"}
"""The kind of the items below a root; ml-design has prompts on some leaves only."""


def root_of(topic: str) -> str:
    return topic if PARENTS[topic] is None else root_of(PARENTS[topic])


LEAVES = [topic.id for topic in TOPICS if topic.id not in PARENTS.values()]


def rich_stock() -> Iterator[StockItem]:
    """Four items a leaf, but two on each fifth leaf; no code base; two designs in all."""
    for place, leaf in enumerate(LEAVES):
        kind = HOMES.get(root_of(leaf))
        for number in range(2 if place % 5 == 0 else 4):
            if kind == "drill":
                lengths = ((1, 0.5), (2, 1.0), (3, 2.0))
            else:
                lengths = ((None, 15.0 + 5 * number),)
            if kind:
                yield StockItem(kind, f"{leaf}-{number}", (leaf,), lengths)
    for leaf in ("llm-app-design", "efficiency-design"):
        yield StockItem("ml-design", f"design-{leaf}", (leaf,), ((None, 40.0),))


STOCK = Stock(rich_stock(), TOPICS)
PLANS = {track.id: [plan_mock(track, seed, STOCK) for seed in SEEDS] for track in TRACKS}
by_track = pytest.mark.parametrize("track", TRACKS, ids=lambda track: track.id)


def items(plan: MockPlan):
    return [item for one in plan.rounds for item in one.items]


def test_there_are_sixteen_tracks():
    assert len(TRACKS) == 16


@by_track
def test_rounds_and_durations_are_those_of_the_track(track):
    for plan in PLANS[track.id]:
        stated = [(one.title, one.minutes) for one in track.rounds]
        assert [(one.title, one.minutes) for one in plan.rounds] == stated
        assert plan.minutes == sum(one.minutes for one in track.rounds)
        assert all(one.items for one in plan.rounds)


@by_track
def test_nothing_is_asked_twice_in_a_plan(track):
    for plan in PLANS[track.id]:
        asked = [(item.slug, item.level, item.seed) for item in items(plan)]
        assert len(set(asked)) == len(asked)
        once = [item.slug for item in items(plan) if item.kind != "drill"]
        assert len(set(once)) == len(once)


@by_track
def test_items_fit_into_their_round(track):
    for plan in PLANS[track.id]:
        for one in plan.rounds:
            before_last = sum(item.minutes for item in one.items[:-1])
            assert before_last < one.minutes
            if one.kind in ("coding", "ml-coding"):
                assert len(one.items) == 1 or before_last + one.items[-1].minutes <= one.minutes


@by_track
def test_the_weights_of_the_track_are_respected(track):
    """The leaf of a round's first item against its weight: within four standard errors each."""
    for place, wanted in enumerate(track.rounds):
        rounds = [plan.rounds[place] for plan in PLANS[track.id]]
        kind = rounds[0].kind
        if kind == "ml-design" or any(one.kind != kind for one in rounds):
            continue  # two designs only: which leaf is drawn follows from what is left
        if wanted.topics and root_of(wanted.topics[0]) in {
            root_of(t) for t in weighed(track, kind)
        }:
            shares = {t: track.weights.get(t, 0.0) for t in wanted.topics}
        else:
            shares = weighed(track, kind)
        total = sum(shares.values())
        drawn = Counter(one.items[0].topic for one in rounds)
        assert sum(drawn.values()) == len(SEEDS)
        for leaf in {*shares, *drawn}:
            share = shares.get(leaf, 0.0) / total
            slack = 4 * sqrt(len(SEEDS) * share * (1 - share)) + 1
            assert abs(drawn[leaf] - len(SEEDS) * share) <= slack, (wanted.title, leaf)


def weighed(track: Track, kind: str) -> dict[str, float]:
    return {t: w for t, w in track.weights.items() if w > 0 and HOMES.get(root_of(t)) == kind}


@by_track
def test_a_thin_leaf_is_asked_through_what_is_above_it(track):
    for plan in PLANS[track.id]:
        for item in items(plan):
            if not item.drawn_from:
                continue
            home = item.slug.rsplit("-", 1)[0].removeprefix("design-")
            line = STOCK.line(item.topic)
            assert item.drawn_from in line
            assert item.drawn_from in STOCK.line(home) or item.kind == "ml-design"
            if len(STOCK.within(item.kind, item.topic)) < THIN:
                assert item.drawn_from != item.topic


@by_track
def test_plans_are_repeatable(track):
    for seed in (0, 7, 199):
        assert plan_mock(track, seed, Stock(rich_stock(), TOPICS), ()) == PLANS[track.id][seed]
    assert len({str(plan.data()) for plan in PLANS[track.id]}) > 190


@by_track
def test_what_was_seen_lately_is_not_drawn(track):
    seen = {item.slug for plan in PLANS[track.id][:20] for item in items(plan)}
    seen = set(sorted(seen)[::2])
    for seed in range(20):
        for item in items(plan_mock(track, seed, STOCK, seen)):
            assert item.kind == "drill" or item.slug not in seen


@by_track
def test_a_kind_without_content_gives_way_to_the_nearest_and_says_so(track):
    for plan in PLANS[track.id]:
        for wanted, one in zip(track.rounds, plan.rounds, strict=True):
            if one.substituted_for is None:
                assert one.kind == wanted.kind
            else:
                assert one.substituted_for == wanted.kind
                assert one.kind in NEAREST[wanted.kind]
            assert (wanted.kind == "code-base") <= (one.kind == "coding")
            assert {item.kind for item in one.items} == {one.kind}


def test_the_second_of_two_rounds_gives_way_when_the_first_took_all():
    topics = (Topic("talk", "Talk"), Topic("pitch", "Pitch", "talk"), Topic("algo", "Algo"))
    stock = Stock(
        [
            StockItem("talk", "only-one", ("pitch",), ((None, 20.0),)),
            StockItem("coding", "two-sum", ("algo",), ((None, 20.0),)),
        ],
        topics,
    )
    rounds = (Round("talk", "A talk", 20), Round("talk", "Another", 20))
    plan = plan_mock(Track("t", "T", "", {"pitch": 1.0}, rounds), 1, stock)
    assert [(one.kind, one.substituted_for) for one in plan.rounds] == [
        ("talk", None),
        ("coding", "talk"),
    ]


def test_nothing_to_ask_is_told():
    with pytest.raises(PrepError, match="nothing to ask"):
        plan_mock(TRACKS[0], 1, Stock([], TOPICS))


def test_a_problem_longer_than_its_round_is_asked_if_there_is_no_other():
    stock = Stock([StockItem("coding", "long", ("stack",), ((None, 60.0),))], TOPICS)
    track = replace(TRACKS[0], rounds=(Round("coding", "Coding", 30),))
    assert [item.slug for item in items(plan_mock(track, 1, stock))] == ["long"]


def test_a_plan_survives_being_written_down():
    for plans in PLANS.values():
        assert MockPlan.of(plans[3].data()) == plans[3]


def test_one_round_of_a_plan():
    plan = PLANS["qr-sig"][5]
    assert plan.only(3).rounds == plan.rounds[2:3]
    with pytest.raises(PrepError, match="no round 9"):
        plan.only(9)
