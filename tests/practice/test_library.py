"""The library's states, search and filters."""

import pytest
from fakes import FakeBank, FakeJudge, Row, make_problem, make_services
from hypothesis import given
from hypothesis import strategies as st

from prep.core.verdict import Verdict
from prep.practice.library import ProblemState, Query

ROWS = (
    Row("lru-cache", "Charts on the desk", "coding", 3, 25, ("class-design",), 146, "LRU Cache"),
    Row("min-stack", "Lowest tray", "coding", 2, 15, ("stack",), 155, "Min Stack"),
    Row("three-sum", "Three weights", "coding", 3, 25, ("arrays-hashing",), 15, "3Sum"),
    Row("attention", "Who listens to whom", "ml-coding", 4, 40, ("transformers",)),
    Row("jump", "Stones of a brook", "coding", 3, 25, ("greedy", "dp-1d"), 55, "Jump Game"),
)


@pytest.fixture
def services():
    return make_services(bank=FakeBank([make_problem()], ROWS))


def find(services, text="", **parts):
    library = services.library
    return [row.slug for row in library.find(library.rows(), Query(text, **parts))]


def test_the_rows_are_in_the_order_of_the_catalogue(services):
    assert find(services) == ["two-sum", *(row.slug for row in ROWS)]


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("two-sum", ["two-sum"]),
        ("Two Parcels", ["two-sum"]),
        ("scale parcels", ["two-sum"]),
        ("146", ["lru-cache"]),
        ("#146", ["lru-cache"]),
        ("15", ["three-sum", "min-stack"]),
        ("3sum", ["three-sum"]),
        ("lru CACHE", ["lru-cache"]),
        ("1", ["two-sum", "lru-cache", "min-stack", "three-sum"]),
        ("zebra", []),
        ("   ", ["two-sum", *(row.slug for row in ROWS)]),
        ("game stones", ["jump"]),
    ],
)
def test_search_finds_title_slug_and_leetcodes_number_and_title(services, text, slugs):
    assert find(services, text) == slugs


def test_filters_narrow_together(services):
    assert find(services, kinds=frozenset({"ml-coding"})) == ["attention"]
    assert find(services, difficulties=frozenset({2})) == ["two-sum", "min-stack"]
    assert find(services, topics=frozenset({"stack"})) == ["min-stack"]
    both = {"difficulties": frozenset({3}), "topics": frozenset({"dp-1d", "stack"})}
    assert find(services, **both) == ["jump"]


def test_a_parent_topic_means_everything_below_it(services):
    found = find(services, topics=frozenset({"algorithms"}))
    assert found == ["two-sum", "min-stack", "three-sum"]
    assert services.library.below(["algorithms"]) == {"algorithms", "arrays-hashing", "stack"}


def states(services):
    return {row.slug: row.state.value for row in services.library.rows()}


def test_states_follow_what_was_done(services):
    assert set(states(services).values()) == {"new"}
    session = services.coding.open("two-sum")
    session.save_draft("x")
    assert states(services)["two-sum"] == "attempted"
    session.submit("right")
    assert states(services)["two-sum"] == "solved"
    services.personal.set_solved_elsewhere("two-sum", True)
    services.personal.set_solved_elsewhere("jump", True)
    assert states(services)["two-sum"] == "solved"
    assert states(services)["jump"] == "solved_elsewhere"
    assert find(services, states=frozenset({ProblemState.SOLVED})) == ["two-sum"]


def test_giving_up_without_a_word_is_an_attempt(services):
    services.coding.open("two-sum").give_up()
    assert states(services)["two-sum"] == "attempted"


def test_a_row_tells_the_history_of_its_problem(services):
    session = services.coding.open("two-sum")
    session.submit("wrong")
    session.submit("right")
    session.submit("wrong")
    services.personal.set_favourite("two-sum", True)
    row = services.library.row("two-sum")
    assert (row.submissions, row.last_verdict) == (3, Verdict.WRONG_ANSWER)
    assert (row.best_seconds, row.favourite, row.drafted) == (0.0, True, True)
    assert find(services, favourites=True) == ["two-sum"]
    assert services.library.row("nonsense") is None


def test_an_undone_attempt_leaves_the_state(services):
    attempt = services.coding.open("two-sum").submit("right").attempt
    services.history.undo(attempt.id)
    row = services.library.row("two-sum")
    assert (row.state, row.submissions, row.best_seconds) == (ProblemState.ATTEMPTED, 0, None)
    services.history.redo(attempt.id)
    assert services.library.row("two-sum").state is ProblemState.SOLVED


def test_a_changed_catalogue_is_noticed():
    class Growing(FakeBank):
        def catalogue(self):
            self._rows = (*self._rows, Row(f"new-{len(self._rows)}", "New", "coding", 1, 5, ()))
            return self._rows

    services = make_services(bank=Growing([]), judge=FakeJudge())
    assert len(services.library.rows()) == 1
    assert len(services.library.rows()) == 2


@given(st.text(alphabet="two sum146#-", max_size=8), st.sets(st.integers(1, 5)))
def test_narrowing_a_query_never_finds_more(text, difficulties):
    services = make_services(bank=FakeBank([make_problem()], ROWS))
    wide = set(find(services, text))
    narrow = set(find(services, text + " a", difficulties=frozenset(difficulties)))
    assert narrow <= wide
