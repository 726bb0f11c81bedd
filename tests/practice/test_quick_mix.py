"""The mix of a quick session: something of every sort, within its minutes, whatever there is."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from toy_mocks import mock_bank

from prep.core.mock import PlannedItem
from prep.practice.learning_choice import NextItem, Sorts
from prep.practice.quick_mix import (
    DUE_SHARE,
    Pools,
    first_that_fit,
    longest_unseen,
    mixed,
    portion_of,
)

SLUGS = [f"item-{n}" for n in range(12)]
some = st.frozensets(st.sampled_from(SLUGS))


def item(slug: str, minutes: int) -> NextItem:
    return NextItem("concept", slug, slug, minutes, "new", 0.1, "why")


def portion(one: NextItem, minutes: float) -> list[PlannedItem]:
    whole = float(one.minutes)
    return [PlannedItem(one.kind, one.slug, whole)] if whole <= minutes else []


def ranked(lengths):
    """A rank by name; as the learner's it names only what fits."""

    def rank(minutes, wanted):
        return [item(s, lengths[s]) for s in SLUGS if s in wanted and lengths[s] <= minutes]

    return rank


@given(
    due=some,
    weak=some,
    new=some,
    lengths=st.lists(st.integers(1, 8), min_size=12, max_size=12),
    minutes=st.integers(1, 60),
)
def test_a_mix_fits_and_holds_every_sort_that_fits(due, weak, new, lengths, minutes):
    long = dict(zip(SLUGS, lengths, strict=True))
    pools = Pools(due - new, weak - due, new, due | weak | new)
    found = [one.slug for one in mixed(minutes, pools, ranked(long), portion)]
    assert len(found) == len(set(found))
    assert sum(long[s] for s in found) <= minutes
    assert set(found) <= pools.all
    if minutes >= 24:  # three of the longest fit
        for sort in (pools.due, pools.weak, pools.new):
            assert not sort or set(found) & sort


def test_one_new_thing_stands_at_the_end_and_reviews_leave_room():
    lengths = dict.fromkeys(SLUGS, 2)
    due, weak, new = (frozenset(SLUGS[n : n + 4]) for n in (0, 4, 8))
    pools = Pools(due, weak, new, due | weak | new)
    found = [one.slug for one in mixed(12, pools, ranked(lengths), portion)]
    assert [s in new for s in found] == [False] * 5 + [True]
    assert sum(lengths[s] for s in found if s in due) <= DUE_SHARE * 12
    assert [s for s in found if s in weak]


def test_pools_come_from_what_is_due_tried_and_weak():
    rows = mock_bank().catalogue()
    now = datetime(2026, 3, 1, tzinfo=UTC)
    sorts = Sorts(
        frozenset({"two-sum", "gone"}), {"two-sum": now, "sum": now}, frozenset({"stack"})
    )
    pools = Pools.of(rows, sorts)
    assert pools.due == {"two-sum"}
    assert pools.weak == {"pairs", "why-scale"}
    assert "sum" not in pools.new
    assert "why-scale" in pools.new
    assert pools.all == {row.slug for row in rows}


def test_a_wish_beyond_the_learner_is_met_with_what_was_seen_longest_ago():
    rows = [row for row in mock_bank().catalogue() if row.kind == "coding"]
    now = datetime(2026, 3, 1, tzinfo=UTC)
    last = {"pairs": now - timedelta(days=9), "two-sum": now}
    line = longest_unseen(rows, Sorts(frozenset(), last, frozenset()))
    assert [one.slug for one in line] == ["pairs", "two-sum"]
    assert [one.slug for one in first_that_fit(25, line, portion)] == ["pairs"]


def test_a_drill_stands_for_about_three_minutes_of_questions():
    bank = mock_bank()
    one = NextItem("drill", "sum", "Sums", 1, "new", 0.1, "why")
    asked = portion_of(one, 25, bank, 5)
    assert 1 < len(asked) <= 8
    assert sum(each.minutes for each in asked) <= 3
    assert {each.reason for each in asked} == {"why"}
    assert len({each.seed for each in asked}) == len(asked)
    assert portion_of(one, 0.01, bank, 5) == []
