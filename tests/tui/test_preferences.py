"""The config file's entries for the interface."""

from pathlib import Path

import pytest

from prep.core.errors import PrepError
from prep.tui.preferences import Preferences, read_preferences


def test_no_file_means_no_preferences(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "config.toml") == Preferences(memory=tmp_path / "theme")


def test_theme_and_keys_are_read(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('theme = "prep-light"\n[keymap]\n"coding.run" = "f9,f12"\n')
    read = read_preferences(config)
    assert (read.theme, read.keymap) == ("prep-light", {"coding.run": "f9,f12"})


def test_a_theme_chosen_in_the_app_is_remembered(tmp_path: Path) -> None:
    config = tmp_path / "home" / "config.toml"
    read_preferences(config).remember_theme("prep-safe")
    assert read_preferences(config).chosen_theme == "prep-safe"


def test_the_theme_of_the_config_is_not_overwritten(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('theme = "prep-light"\n')
    read_preferences(config).remember_theme("prep-safe")
    assert read_preferences(config).chosen_theme is None


def test_a_place_that_cannot_be_written_is_no_disaster(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    Preferences(memory=tmp_path / "file" / "theme").remember_theme("prep-safe")


@pytest.mark.parametrize(
    "text", ["theme = 3", "[keymap]\n'coding.run' = 5", "keymap = 'f5'", "theme = ", "\udcff"]
)
def test_nonsense_is_told_with_the_file(tmp_path: Path, text: str) -> None:
    config = tmp_path / "config.toml"
    config.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(PrepError) as caught:
        read_preferences(config)
    assert str(config) in caught.value.message
    assert caught.value.hint
