"""The replay on the screen: it opens at the end, steps, plays, and changes parts."""

from fakes import FakeClock

from prep.practice.replay import replay_of
from prep.tui.screens.replay import ReplayScreen


async def test_it_opens_at_the_end_and_steps_through_the_session(staged):
    async with staged((80, 24)) as stage:
        session = stage.services.coding.open("two-sum")
        assert isinstance(stage.clock, FakeClock)
        for text in ("first = 1", "first = 12", "first = 123"):
            stage.clock.forward(10)
            session.save_draft(text)
        stage.app.open_replay(replay_of(session.session_id, stage.services.stores))
        await stage.settle()
        assert isinstance(stage.app.screen, ReplayScreen)
        assert "first = 123" in stage.text
        assert "4/4" in stage.text
        await stage.press("left")
        assert "00:20" in stage.text
        assert "first = 123" not in stage.text
        await stage.press("home")
        assert "Begins" in stage.text
        await stage.press("left", "pageup", "tab", "end", "right")
        assert "first = 123" in stage.text
        await stage.press("escape")
        assert not isinstance(stage.app.screen, ReplayScreen)
