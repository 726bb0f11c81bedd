"""The machine's clocks: the only place of this room that reads them."""

import time
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from prep.core.session import Stamp

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def _boot() -> str:
    """A name for this boot of this machine, where the system has one; else for this process.

    `time.monotonic` is system-wide, so within one boot every program reads the same clock.
    """
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()[:13]
    except OSError:
        return uuid.uuid4().hex[:12]


@dataclass(frozen=True)
class SystemClock:
    """The present, by the system."""

    name: str = field(default_factory=_boot)

    def now(self) -> Stamp:
        """This moment on both clocks."""
        return Stamp(datetime.now(UTC), time.monotonic(), self.name)
