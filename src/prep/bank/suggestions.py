"""The nearest names to a name that is unknown."""

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Up to ``most`` known names that look like ``name``, the nearest first.

    A name that begins with or contains what was typed counts as near, since people stop typing.
    """
    from difflib import get_close_matches

    names = list(dict.fromkeys(known))
    typed = name.lower().replace("_", "-")
    close = get_close_matches(typed, names, most, cutoff=0.6)
    containing = [known for known in names if typed and typed in known and known not in close]
    return [*close, *sorted(containing, key=len)][:most]


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``Did you mean 'a' or 'b'?``, or nothing when no name is near."""
    names = [f"'{found}'" for found in nearest(name, known)]
    if not names:
        return ""
    *others, last = names
    return f"Did you mean {', '.join(others)} or {last}?" if others else f"Did you mean {last}?"
