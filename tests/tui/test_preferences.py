"""The config file's entries for the interface."""

from pathlib import Path

import pytest

from prep.core.errors import PrepError
from prep.tui.preferences import Preferences, read_preferences


def test_no_file_means_no_preferences(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "config.toml") == Preferences()


def test_theme_and_keys_are_read(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('theme = "prep-light"\n[keymap]\n"coding.run" = "f9,f12"\n')
    assert read_preferences(config) == Preferences("prep-light", {"coding.run": "f9,f12"})


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
