"""Where prep keeps things: one folder by PREP_HOME, or the platform's own places.

Nothing is created here; whoever writes a file makes its folder.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

VARIABLE = "PREP_HOME"


@dataclass(frozen=True)
class Places:
    """``database``, ``config`` and ``packs`` are files; ``workspace`` and ``cache`` folders."""

    database: Path
    config: Path
    packs: Path
    workspace: Path
    cache: Path


def places_of(environment: Mapping[str, str]) -> Places:
    """Everything under PREP_HOME if it is set and not empty, else the platform's folders."""
    home = environment.get(VARIABLE, "").strip()
    if home:
        return _under(Path(home).expanduser().absolute())
    from platformdirs import PlatformDirs

    folders = PlatformDirs("prep", appauthor=False)
    return Places(
        database=folders.user_data_path / "history.db",
        config=folders.user_config_path / "config.toml",
        packs=folders.user_config_path / "packs.txt",
        workspace=folders.user_data_path / "workspace",
        cache=folders.user_cache_path,
    )


def _under(home: Path) -> Places:
    return Places(
        database=home / "history.db",
        config=home / "config.toml",
        packs=home / "packs.txt",
        workspace=home / "workspace",
        cache=home / "cache",
    )
