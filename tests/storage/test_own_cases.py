"""Own cases, each once."""

from datetime import timedelta

from fakes import NOON

from prep.core.own_case import Origin, OwnCase


def make_case(case_id: str, arguments: str = "[[1], 2]", **changes: object) -> OwnCase:
    fields = {
        "id": case_id,
        "problem": "two-sum",
        "name": "own 1",
        "arguments": arguments,
        "expected": None,
        "origin": Origin.TYPED,
        "at": NOON,
    }
    return OwnCase(**{**fields, **changes})


def test_cases_come_back_in_the_order_they_were_added(records):
    first = make_case("a", at=NOON + timedelta(seconds=1))
    second = make_case("b", "[[2], 2]", expected="[0]", origin=Origin.FAILED, at=first.at)
    for case in (first, second):
        assert records.own_cases.add(case) == case
    assert records.own_cases.of("two-sum") == [first, second]


def test_the_same_arguments_are_kept_once(records):
    first = records.own_cases.add(make_case("a"))
    assert records.own_cases.add(make_case("b", name="again")) == first
    assert records.own_cases.of("two-sum") == [first]
    other = make_case("c", problem="three-sum")
    assert records.own_cases.add(other) == other


def test_a_removed_case_is_gone(records):
    records.own_cases.add(make_case("a"))
    records.own_cases.remove("a")
    assert records.own_cases.of("two-sum") == []
