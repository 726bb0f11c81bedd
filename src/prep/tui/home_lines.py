"""The lines of the home list, as values; light enough for the first paint."""

from dataclasses import dataclass

from prep.tui.rooms import ROOMS


@dataclass(frozen=True)
class HomeLine:
    """Something to choose; ``below`` is a second, quieter row.

    ``id`` is ``open:SLUG``, ``practise:SLUG`` (a drill), ``recall:SLUG`` (the plan of a problem),
    ``drill:SESSION`` or ``room:NUMBER``.
    """

    id: str
    title: str
    aside: str
    style: str = ""
    below: str = ""


@dataclass(frozen=True)
class Section:
    """Lines under a heading."""

    title: str
    lines: tuple[HomeLine, ...]


def rooms_section(remarks: dict[str, str]) -> Section:
    """Every room, with what is known about it or else with what it is for."""
    lines = (
        HomeLine(f"room:{n}", f"{room.key}  {room.title}", remarks.get(room.title, room.about))
        for n, room in enumerate(ROOMS)
    )
    return Section("Rooms", tuple(lines))
