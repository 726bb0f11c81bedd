"""Progress on the screen: with no data, little data and much; wrong keys and tiny terminals."""

from datetime import date, timedelta

import pytest
from histories import practise
from samples import make_answer, make_attempt
from textual.widgets import OptionList

from prep.tui.screens.home import HomeScreen
from prep.tui.screens.progress import PAGES, ProgressScreen
from prep.tui.screens.progress_item import ItemScreen
from prep.tui.screens.progress_recall import RecallScreen
from prep.tui.screens.progress_topic import TopicScreen

SIZES = [(80, 24), (120, 40), (200, 50)]
EMPTY = {
    "Topics": "untested",
    "Plan": "No interview date is set.",
    "Days": "No streak yet",
    "Speed": "Nothing to show yet",
    "Calibration": "50 more answers and there is a curve.",
    "Items": "Nothing tried yet",
    "Tracks": "Quant researcher",
    "Mocks": "No mock interview yet",
}
FULL = {
    "Topics": "Stacks",
    "Plan": "days left",
    "Days": "Twelve weeks",
    "Speed": "median of 20",
    "Calibration": "said",
    "Items": "reviews",
    "Tracks": "Quant researcher",
    "Mocks": "No mock interview yet",
}


async def enter(stage, page: int = 1) -> None:
    await stage.press("p", str(page))
    assert isinstance(stage.app.screen, ProgressScreen)


@pytest.mark.parametrize("size", SIZES)
async def test_empty_pages_say_what_would_fill_them(staged, size) -> None:
    async with staged(size) as stage:
        await enter(stage)
        for number, name in enumerate(PAGES, 1):
            await stage.press(str(number))
            assert f"[{number} {name}]" in stage.text
            assert EMPTY[name] in stage.text, name
            assert "not enough data for a number yet" in stage.text


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["prep-light", "prep-safe", "prep-mono"])
async def test_full_pages_at_every_size_and_theme(staged, size, theme) -> None:
    async with staged(size, theme=theme) as stage:
        practise(stage.services.stores, 400, 90, until=stage.clock.wall)
        stage.services.settings.put("interview_date", "2026-04-20")
        await enter(stage)
        for number, name in enumerate(PAGES, 1):
            await stage.press(str(number))
            assert FULL[name] in stage.text, name
            assert "400 answers" in stage.text
            width = max(map(len, stage.lines))
            assert width <= size[0]


async def test_little_data_is_a_word_and_no_number(staged) -> None:
    async with staged() as stage:
        stage.services.stores.attempts.add(make_attempt(topics=(("arrays-hashing", 1.0),)))
        await enter(stage)
        (row,) = [line for line in stage.lines if "Arrays and hashing" in line]
        assert "not enough data" in row
        assert "1/1" in row
        assert "%" not in row


async def test_a_track_without_enough_data_has_no_number(staged) -> None:
    async with staged((80, 24)) as stage:
        await enter(stage)
        await stage.press("7")
        (row,) = [line for line in stage.lines if "Quant researcher" in line]
        assert row.rstrip().endswith("not enough data")
        assert "%" not in row


async def test_pages_turn_around_with_arrows(staged) -> None:
    async with staged() as stage:
        await enter(stage)
        await stage.press("left")
        assert "[8 Mocks]" in stage.text
        await stage.press("right", "right")
        assert "[2 Plan]" in stage.text


async def test_the_tree_stands_in_the_order_of_worth_with_leaves_below(staged) -> None:
    async with staged() as stage:
        practise(stage.services.stores, 200, 30, until=stage.clock.wall)
        await enter(stage)
        rows = [line.strip() for line in stage.lines]
        names = ("Algorithms", "Arrays and hashing", "Stacks", "Statistics", "Probability")
        places = {
            name: next(i for i, row in enumerate(rows) if row.startswith(name)) for name in names
        }
        assert places["Algorithms"] < places["Stacks"]
        assert places["Statistics"] < places["Probability"]


async def test_a_topic_shows_its_course_and_is_practised(staged) -> None:
    async with staged() as stage:
        practise(stage.services.stores, 400, 90, until=stage.clock.wall)
        await enter(stage)
        rows = stage.app.screen.query_one("#rows", OptionList)
        rows.highlighted = rows.get_option_index("topic:stack")
        await stage.press("enter")
        assert isinstance(stage.app.screen, TopicScreen)
        assert "Half a year" in stage.text
        assert "right answers take" in stage.text
        await stage.press("p")  # the fake bank has no drill on it: told, and still here
        assert isinstance(stage.app.screen, TopicScreen)
        await stage.press("escape")
        assert stage.app.screen.query_one("#rows", OptionList).highlighted == (
            rows.get_option_index("topic:stack")
        )


async def test_a_topic_without_practice_has_no_course(staged) -> None:
    async with staged() as stage:
        await enter(stage)
        await stage.press("enter")
        assert "A trend shows after two days of practice." in stage.text
        assert "no number: not enough data" in stage.text


async def test_a_rating_is_corrected_the_same_day(staged) -> None:
    async with staged() as stage:
        stage.services.stores.attempts.add(make_attempt(finished_at=stage.clock.wall))
        await enter(stage, 6)
        await stage.press("enter")
        assert isinstance(stage.app.screen, ItemScreen)
        assert "good: comes back in" in stage.text
        await stage.press("1")
        assert "again: comes back in 1 day" in stage.text
        assert "(proposed good)" in stage.text
        assert stage.services.learning.reviewed("two-sum").rating == 1


async def test_an_old_rating_cannot_be_changed(staged) -> None:
    async with staged() as stage:
        at = stage.clock.wall - timedelta(days=2)
        stage.services.stores.attempts.add(make_attempt(finished_at=at))
        await enter(stage, 6)
        await stage.press("enter", "1", "4")
        assert stage.services.learning.reviewed("two-sum").rating == 3
        assert "corrects it today" not in stage.text


async def test_the_history_of_an_item_names_mistakes_and_times(staged) -> None:
    async with staged() as stage:
        stage.services.stores.answers.add(
            make_answer(
                at=stage.clock.wall, correct=False, credit=0.0, misconception="swapped-terms",
                target_seconds=60.0,
            )
        )  # fmt: skip
        await enter(stage, 6)
        await stage.press("enter")
        assert "wrong" in stage.text
        assert "swapped terms" in stage.text
        assert "00:21 of 01:00" in stage.text


async def test_a_track_is_chosen_from_the_comparison(staged) -> None:
    async with staged() as stage:
        await enter(stage, 7)
        await stage.press("enter")
        assert stage.services.settings.get("track") == "quant"
        assert "[1 Topics]" in stage.text
        assert "Quant researcher" in stage.text


async def test_a_plan_is_made_from_the_kept_date(staged) -> None:
    async with staged() as stage:
        stage.services.settings.put("interview_date", "2026-04-01")
        await enter(stage, 2)
        assert "Interview on 01 Apr 2026" in stage.text
        assert "Arrays and hashing" in stage.text


@pytest.mark.parametrize("size", [(20, 6), (40, 10), (81, 12)])
async def test_tiny_terminals_and_wrong_keys_break_nothing(staged, size) -> None:
    async with staged(size) as stage:
        practise(stage.services.stores, 60, 20, until=stage.clock.wall)
        await stage.press("p")
        for number in range(1, 9):
            await stage.press(str(number), "j", "k", "x", "f5", "9", "0")
        await stage.press("6", "enter", "escape", "1", "enter", "escape", "escape")
        assert isinstance(stage.app.screen, HomeScreen)


async def test_a_resize_draws_the_same_page_again(staged) -> None:
    async with staged((120, 40)) as stage:
        practise(stage.services.stores, 60, 20, until=stage.clock.wall)
        await enter(stage)
        await stage.pilot.resize_terminal(80, 24)
        await stage.settle()
        assert max(map(len, stage.lines)) <= 80
        assert "[1 Topics]" in stage.text


async def test_a_plan_is_recalled_before_it_is_shown_and_rated_after(staged) -> None:
    async with staged() as stage:
        at = stage.clock.wall - timedelta(days=40)
        stage.services.stores.attempts.add(make_attempt(finished_at=at))
        stage.app.recall_problem("two-sum")
        await stage.settle()
        assert isinstance(stage.app.screen, RecallScreen)
        assert "Say your plan aloud" in stage.text
        assert "Walk once and remember." not in stage.text
        await stage.press("3")
        assert isinstance(stage.app.screen, RecallScreen), "no rating before the solution was seen"
        await stage.press("space")
        assert "Walk once and remember." in stage.text
        await stage.press("3")
        assert isinstance(stage.app.screen, HomeScreen)
        review = stage.services.learning.reviewed("two-sum")
        assert (review.rating, review.due > date(2026, 3, 1)) == (3, True)


async def test_home_opens_a_recall(staged) -> None:
    async with staged() as stage:
        for back in (240, 210, 180, 150):
            at = stage.clock.wall - timedelta(days=back)
            stage.services.stores.attempts.add(make_attempt(finished_at=at, active_seconds=300.0))
        await stage.press("l", "escape")
        assert "recall · 2 min" in stage.text
        await stage.press("k", "enter")
        assert isinstance(stage.app.screen, RecallScreen)


async def test_recalling_what_the_bank_does_not_have_is_told(staged) -> None:
    async with staged() as stage:
        stage.app.recall_problem("gone")
        await stage.settle()
        assert isinstance(stage.app.screen, HomeScreen)
        assert "no problem 'gone'" in stage.text
