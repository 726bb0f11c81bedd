"""What the config file says about the interface: theme and keys.

    theme = "prep-light"
    [keymap]
    "coding.submit" = "ctrl+s,f12"

Guards two decisions: a wrong entry is told to the person by name, never silently ignored; and a
theme chosen in the app is kept in a file of its own beside the config, which nobody but the
person writes and which is read before the first paint, long before the database is open.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from prep.core.errors import PrepError


@dataclass(frozen=True)
class Preferences:
    """``theme`` is the config's, which wins; ``chosen_theme`` the last one chosen in the app,
    kept in ``memory``. ``keymap`` maps a binding's id to its keys, separated by commas."""

    theme: str | None = None
    keymap: Mapping[str, str] = field(default_factory=dict)
    chosen_theme: str | None = None
    memory: Path | None = None

    def remember_theme(self, name: str) -> None:
        """Keep the choice for the next start; a place that cannot be written is no disaster."""
        if self.memory is not None and self.theme is None:
            with suppress(OSError):
                self.memory.parent.mkdir(parents=True, exist_ok=True)
                self.memory.write_text(name, encoding="utf-8")


def read_preferences(config: Path) -> Preferences:
    """The preferences in a config file; a file that is not there has none.

    Raises PrepError when the file is no TOML or an entry has the wrong type.
    """
    memory = config.with_name("theme")
    chosen = None
    with suppress(OSError, UnicodeDecodeError):
        chosen = memory.read_text(encoding="utf-8").strip()
    try:
        written = config.read_text(encoding="utf-8")
        import tomllib  # only for those who have a config

        table = tomllib.loads(written)
    except FileNotFoundError:
        return Preferences(chosen_theme=chosen, memory=memory)
    except ValueError as error:  # not UTF-8, or not TOML
        raise PrepError(
            f"{config} cannot be read: {error}.", "Correct it or move it away."
        ) from error
    theme, keymap = _entries(table, config)
    return Preferences(theme, keymap, chosen, memory)


def _entries(table: dict[str, Any], config: Path) -> tuple[str | None, dict[str, str]]:
    theme, keymap = table.get("theme"), table.get("keymap", {})
    if theme is not None and not isinstance(theme, str):
        raise PrepError(f"{config}: theme must be a text.", 'For example: theme = "prep-light"')
    if not isinstance(keymap, dict) or not all(isinstance(keys, str) for keys in keymap.values()):
        raise PrepError(
            f"{config}: [keymap] must map names to keys.", 'For example: "coding.run" = "f9"'
        )
    return theme, keymap
