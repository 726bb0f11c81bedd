"""Home: what to resume, what is next, where to go."""

from prep.tui.rooms import ROOMS
from prep.tui.screens.coding import CodingScreen
from prep.tui.screens.home import HomeScreen
from prep.tui.screens.library import LibraryScreen


async def test_a_new_person_gets_a_suggestion_under_enter(staged) -> None:
    async with staged() as stage:
        assert "Next" in stage.text
        assert "Two parcels on one scale" in stage.text
        assert "new · 20 min" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, CodingScreen)


async def test_what_was_begun_leads_with_the_time_that_is_left(staged) -> None:
    async with staged((100, 30), rows=3) as stage:
        await stage.open()
        await stage.write("x")
        stage.clock.forward(60)
        await stage.press("escape", "escape")
        lines = [line.strip() for line in stage.lines if line.strip()]
        assert lines[1] == "Resume"
        assert lines[2].startswith("Two parcels on one scale")
        assert "19:00 left" in lines[2]
        await stage.press("j", "k", "enter")
        assert isinstance(stage.app.screen, CodingScreen)


async def test_an_open_interview_keeps_its_secret(staged) -> None:
    async with staged((100, 30), rows=3) as stage:
        await stage.open(interview=True)
        await stage.write("x")
        stage.clock.forward(60)
        await stage.press("f9")
        assert "no pause" in stage.text
        await stage.press("escape", "escape")
        lines = [line.strip() for line in stage.lines if line.strip()]
        assert lines[1] == "Resume"
        assert lines[2].startswith("Interview ")
        assert "19:00 left" in lines[2]


async def test_looking_without_doing_anything_leaves_nothing_to_resume(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("escape", "escape")
        assert isinstance(stage.app.screen, HomeScreen)
        assert "Resume" not in stage.text


async def test_every_room_opens_by_its_key_and_has_its_own(staged) -> None:
    assert len({room.key for room in ROOMS}) == len(ROOMS)
    for room in ROOMS:
        async with staged() as stage:
            await stage.press(room.key)
            assert not isinstance(stage.app.screen, HomeScreen)
            await stage.press("escape")
            assert isinstance(stage.app.screen, HomeScreen)


async def test_slash_searches_the_library(staged) -> None:
    async with staged() as stage:
        await stage.press("slash")
        assert isinstance(stage.app.screen, LibraryScreen)
        assert stage.app.screen.focused.id == "search"


async def test_wide_screens_show_what_happened_lately(staged) -> None:
    async with staged((130, 30)) as stage:
        assert "Your attempts will show here." in stage.text
        await stage.open()
        await stage.write("# right\n")
        await stage.press("ctrl+s", "escape", "escape")
        assert "Lately" in stage.text
        assert "solved" in stage.text


async def test_the_goal_stands_in_the_corner(staged) -> None:
    async with staged() as stage:
        stage.services.settings.put("track", "quant")
        stage.services.settings.put("interview_date", "2000-01-01")
        await stage.press("l", "escape")
        assert "Quant researcher · interview was" in stage.lines[0]


async def test_an_empty_bank_is_no_blank_screen(staged) -> None:
    async with staged(kind="of no room") as stage:
        await stage.press("l")
        assert "Nothing matches." in stage.text
