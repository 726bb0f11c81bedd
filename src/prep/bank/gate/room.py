"""Is the time limit far from everything that it must tell apart?

Decision guarded here: authors choose sizes so that both sides have three times the room; the gate
fails below ROOM, since one measurement on shared cores moves by that much (judge note, "Timing").
"""

from collections.abc import Iterator, Sequence

from prep.bank.gate.report import Fault, Room
from prep.core.judgement import Judgement

ROOM = 1.7


def room_of(accepted: Sequence[Judgement], too_slow: Sequence[Judgement]) -> Room | None:
    """The room around the limit; None if the suite measures no time.

    A submission that was stopped by the clock of a single call has no ratio, and is left out.
    """
    limits = [found.cpu_limit for found in accepted if found.cpu_limit is not None]
    slow = [found.cpu_ratio for found in accepted if found.cpu_ratio is not None]
    beyond = [found.cpu_ratio for found in too_slow if found.cpu_ratio is not None]
    if not limits or not slow:
        return None
    return Room(limits[0], max(slow), min(beyond, default=None))


def check_room(room: Room | None) -> Iterator[Fault]:
    """Too little room on either side is a verdict that hangs on the clock."""
    if room is None:
        return
    if room.inside < ROOM:
        yield Fault(
            "time limit",
            f"the slowest accepted solution takes {room.slowest_accepted:.1f}x the reference, "
            f"too near the limit of {room.limit:g}x.",
            "Raise limits.cpu_ratio, or race on a larger input.",
        )
    if room.outside is not None and room.outside < ROOM:
        yield Fault(
            "time limit",
            f"the fastest solution that must fail takes {room.fastest_too_slow:.1f}x the "
            f"reference, too near the limit of {room.limit:g}x.",
            "Race on a larger input, or file it under accepted.",
        )
