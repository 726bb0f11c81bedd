"""What the config file says about the interface: theme and keys.

    theme = "prep-light"
    [keymap]
    "coding.submit" = "ctrl+s,f12"

Guards one decision: a wrong entry is told to the person by name, never silently ignored.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from prep.core.errors import PrepError


@dataclass(frozen=True)
class Preferences:
    """``theme`` None leaves the choice to the last one made in the app; ``keymap`` maps a
    binding's id to its keys, separated by commas."""

    theme: str | None = None
    keymap: Mapping[str, str] = field(default_factory=dict)


def read_preferences(config: Path) -> Preferences:
    """The preferences in a config file; a file that is not there has none.

    Raises PrepError when the file is no TOML or an entry has the wrong type.
    """
    try:
        table = tomllib.loads(config.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Preferences()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PrepError(
            f"{config} cannot be read: {error}.", "Correct it or move it away."
        ) from error
    return _preferences_of(table, config)


def _preferences_of(table: dict[str, Any], config: Path) -> Preferences:
    theme, keymap = table.get("theme"), table.get("keymap", {})
    if theme is not None and not isinstance(theme, str):
        raise PrepError(f"{config}: theme must be a text.", 'For example: theme = "prep-light"')
    if not isinstance(keymap, dict) or not all(isinstance(keys, str) for keys in keymap.values()):
        raise PrepError(
            f"{config}: [keymap] must map names to keys.", 'For example: "coding.run" = "f9"'
        )
    return Preferences(theme, keymap)
