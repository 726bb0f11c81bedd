"""The library: search, filters, marks, opening, and ten thousand rows."""

import pytest
from textual.widgets import Input

from prep.tui.screens.coding import CodingScreen
from prep.tui.screens.filter import FilterScreen
from prep.tui.screens.library import LibraryScreen
from prep.tui.widgets import problem_list
from prep.tui.widgets.problem_list import ProblemList


def shown(stage) -> list[str]:
    return [row.slug for row in stage.app.screen.query_one(ProblemList)._rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("parcels", ["two-sum"]),
        ("two-sum", ["two-sum"]),
        ("Two Sum", ["two-sum"]),
        ("1007", ["p-7"]),
        ("LC 5", ["p-5"]),
    ],
)
async def test_search_finds_title_slug_number_and_leetcode_title(staged, text, expected) -> None:
    async with staged(rows=9) as stage:
        await stage.press("slash")
        stage.app.screen.query_one("#search", Input).value = text
        await stage.settle()
        assert shown(stage) == expected


async def test_enter_in_the_search_opens_the_only_match(staged) -> None:
    async with staged(rows=9) as stage:
        await stage.press("slash")
        await stage.write("parcels")
        await stage.press("enter")
        assert isinstance(stage.app.screen, CodingScreen)


async def test_filters_narrow_are_written_out_and_cleared(staged) -> None:
    async with staged(rows=20) as stage:
        await stage.press("l", "d")
        assert {row.difficulty for row in stage.app.screen.query_one(ProblemList)._rows} == {1}
        assert "only Warm-up" in stage.text
        await stage.press("c")
        assert len(shown(stage)) == 21
        assert "no filter" in stage.text


async def test_topics_are_chosen_from_a_list(staged) -> None:
    async with staged(rows=20) as stage:
        await stage.press("l", "t")
        assert isinstance(stage.app.screen, FilterScreen)
        await stage.press("down", "space", "enter")
        assert len(shown(stage)) == 10
        assert "only stack" in stage.text


async def test_marks_change_the_state_at_once(staged) -> None:
    async with staged() as stage:
        await stage.press("l", "b")
        assert stage.services.personal.favourite("two-sum")
        await stage.press("f")
        assert shown(stage) == ["two-sum"]
        await stage.press("m")
        assert stage.services.personal.solved_elsewhere("two-sum")
        await stage.press("s")
        assert shown(stage) == []
        assert "Nothing matches." in stage.text
        await stage.press("s", "s")
        assert shown(stage) == ["two-sum"]
        assert "only favourites · solved" in stage.text


async def test_a_solved_problem_shows_it_and_its_best_time(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.write("# right\n")
        await stage.press("ctrl+s", "escape", "escape")
        await stage.press("l")
        assert "✓" in stage.text
        assert "00:00" in stage.text


async def test_escape_leaves_the_search_then_the_library(staged) -> None:
    async with staged() as stage:
        await stage.press("slash", "escape")
        assert isinstance(stage.app.screen, LibraryScreen)
        await stage.press("escape")
        assert not isinstance(stage.app.screen, LibraryScreen)


async def test_an_interview_can_be_opened_from_a_row(staged) -> None:
    async with staged() as stage:
        await stage.press("l", "i")
        assert stage.app.screen.session.interview


async def test_a_random_problem_is_opened(staged) -> None:
    async with staged() as stage:
        await stage.press("l", "r")
        assert isinstance(stage.app.screen, CodingScreen)


async def test_ten_thousand_rows_draw_only_those_in_view(staged, monkeypatch) -> None:
    drawn: list[str] = []
    draw = problem_list.row_text

    def counting(row, columns):
        drawn.append(row.slug)
        return draw(row, columns)

    monkeypatch.setattr(problem_list, "row_text", counting)
    async with staged(rows=10_000) as stage:
        await stage.press("l")
        assert len(shown(stage)) == 10_001
        drawn.clear()
        await stage.press("end")
        assert stage.app.screen.query_one(ProblemList).current.slug == "p-9999"
        assert 0 < len(drawn) <= 80
        assert "Problem 9999" in stage.text
        await stage.press("home", "j", "j", "k")
        assert stage.app.screen.query_one(ProblemList).cursor == 1


async def test_the_cursor_stays_on_its_problem(staged) -> None:
    async with staged(rows=20) as stage:
        await stage.press("l", "j", "j", "j")
        slug = stage.app.screen.query_one(ProblemList).current.slug
        await stage.press("b")
        assert stage.app.screen.query_one(ProblemList).current.slug == slug


@pytest.mark.parametrize("width", [20, 40, 80, 96, 120, 200])
async def test_header_and_rows_line_up_at_any_width(staged, width: int) -> None:
    async with staged((width, 24), rows=3) as stage:
        await stage.press("l")
        lines = stage.lines
        header = next((line for line in lines if "length" in line), None)
        row = next((line for line in lines if "Problem 0" in line), None)
        if width >= 80:
            assert header is not None
            assert row is not None
            assert header.index("level") == row.index("Warm-up")
