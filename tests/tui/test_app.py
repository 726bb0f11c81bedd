"""The shell: first start, themes, keys, help, palette, errors, and what the start may import."""

import subprocess
import sys

import pytest
from textual.widgets import Input, Select

from prep.core.errors import PrepError
from prep.practice.services import Services
from prep.tui.app import PrepApp
from prep.tui.preferences import read_preferences
from prep.tui.screens.coding import CodingScreen
from prep.tui.screens.help import HelpScreen
from prep.tui.screens.home import HomeScreen
from prep.tui.screens.welcome import WelcomeScreen
from prep.tui.themes import LIGHT, MONO, THEMES


async def test_the_first_start_asks_and_opens_a_problem(staged) -> None:
    async with staged(welcomed=False) as stage:
        assert isinstance(stage.app.screen, WelcomeScreen)
        stage.app.screen.query_one(Select).value = "quant"
        stage.app.screen.query_one("#date", Input).value = "2027-03-15"
        stage.app.screen.query_one("#minutes", Input).value = "45"
        await stage.press("ctrl+s")
        assert isinstance(stage.app.screen, CodingScreen)
        settings = stage.services.settings
        assert settings.get("track") == "quant"
        assert settings.get("interview_date") == "2027-03-15"
        assert settings.get("minutes_a_day") == 45
        assert settings.get("welcome_done") is True


async def test_the_welcome_can_be_skipped_and_is_not_shown_again(staged) -> None:
    async with staged(welcomed=False) as stage:
        await stage.press("escape")
        assert isinstance(stage.app.screen, HomeScreen)
        assert stage.services.settings.get("welcome_done") is True


@pytest.mark.parametrize(("box", "text"), [("#date", "tomorrow"), ("#minutes", "0")])
async def test_the_welcome_says_what_it_cannot_read(staged, box: str, text: str) -> None:
    async with staged(welcomed=False) as stage:
        stage.app.screen.query_one(box, Input).value = text
        await stage.press("ctrl+s")
        assert isinstance(stage.app.screen, WelcomeScreen)
        assert text in stage.text
        assert not stage.services.settings.get("welcome_done")


async def test_a_theme_chosen_in_the_palette_is_kept(staged, tmp_path) -> None:
    async with staged() as stage:
        await stage.press("ctrl+p")
        await stage.write("Theme: Light")
        await stage.pilot.pause(0.3)  # the palette searches in the background
        await stage.press("enter")
        assert stage.app.theme == LIGHT.name
        assert read_preferences(tmp_path / "config.toml").chosen_theme == LIGHT.name


async def test_no_color_chooses_the_theme_without_colours(staged, monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with staged() as stage:
        assert stage.app.theme == MONO.name
        assert not (tmp_path / "theme").exists()


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_every_theme_paints_the_coding_screen(staged, theme: str) -> None:
    async with staged(theme=theme) as stage:
        await stage.open()
        assert stage.app.theme == theme
        assert "def two_sum(nums, target):" in stage.text


async def test_keys_can_be_remapped(staged) -> None:
    async with staged(keymap={"coding.submit": "f12"}) as stage:
        await stage.open()
        await stage.press("ctrl+s")
        assert stage.judge.judged == []
        await stage.press("f12")
        assert len(stage.judge.judged) == 1


async def test_f1_shows_the_keys_of_the_screen_and_hides_them(staged) -> None:
    async with staged((100, 50)) as stage:
        await stage.open()
        await stage.press("f1")
        assert isinstance(stage.app.screen, HelpScreen)
        assert "Edit in $EDITOR" in stage.text
        assert "take the completion" in stage.text
        await stage.press("f1")
        assert isinstance(stage.app.screen, CodingScreen)


async def test_a_problem_that_is_gone_is_told(staged) -> None:
    async with staged() as stage:
        stage.app.open_problem("gone")
        await stage.settle()
        assert isinstance(stage.app.screen, HomeScreen)
        assert "There is no problem 'gone'." in stage.text


async def test_quitting_saves_what_was_typed(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.write("abc")
        await stage.pilot.press("ctrl+q")
        assert stage.services.stores.drafts.get("two-sum").text.startswith("abcdef two_sum")


def loaded_by(statement: str) -> set[str]:
    code = f"{statement}; import sys; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


async def test_a_history_that_cannot_be_opened_ends_the_app_with_its_error() -> None:
    def refuse() -> Services:
        raise PrepError("This history was written by a newer prep.", "Upgrade prep.")

    app = PrepApp(refuse)
    async with app.run_test() as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
    assert app.refused is not None
    assert app.refused.hint == "Upgrade prep."
    assert app.return_value == 2


def test_the_start_loads_nothing_heavy_but_textual() -> None:
    """Nor the use cases: they come after the first paint."""
    loaded = loaded_by("import prep.tui.app")
    assert "textual" in loaded
    heavy = {
        "numpy",
        "scipy",
        "pytest",
        "hypothesis",
        "tree_sitter",
        "markdown_it",
        "ruff",
        "sqlite3",
    }
    heavy |= {"prep.practice.services", "prep.storage", "prep.tui.wording"}
    assert not loaded & heavy


def test_every_binding_has_its_own_id() -> None:
    for screen in (HomeScreen, CodingScreen, PrepApp):
        ids = [b.id for b in screen.BINDINGS if b.id]
        assert len(ids) == len(set(ids)), screen
