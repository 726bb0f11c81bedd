"""What home offers next."""

from datetime import UTC, datetime, timedelta

from prep.practice.library import LibraryRow, ProblemState
from prep.tui.next_up import next_up

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def row(slug: str, difficulty: int = 2, state: str = "new", days: int | None = None) -> LibraryRow:
    at = None if days is None else NOON - timedelta(days)
    return LibraryRow(
        slug, slug, "coding", difficulty, 20, (), None, "", "", ProblemState(state), last_at=at
    )


def slugs(rows: list[LibraryRow]) -> list[str]:
    return [row.slug for row in rows]


def test_begun_problems_come_first_then_the_easiest_new_ones() -> None:
    rows = [row("hard", 4), row("easy", 1), row("old", 3, "attempted", 9)]
    assert slugs(next_up(rows, 3, frozenset())) == ["old", "easy", "hard"]


def test_at_most_two_begun_ones_the_latest_first() -> None:
    rows = [row(f"b{days}", 3, "attempted", days) for days in (3, 1, 2)] + [row("new")]
    assert slugs(next_up(rows, 3, frozenset())) == ["b1", "b2", "new"]


def test_solved_open_and_other_kinds_are_left_out() -> None:
    drill = LibraryRow("dice", "dice", "drill", 1, 1, (), None, "", "")
    rows = [row("done", 1, "solved"), row("open"), drill]
    assert next_up(rows, 3, frozenset({"open"})) == []
