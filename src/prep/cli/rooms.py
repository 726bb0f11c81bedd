"""The rooms of one run, built when a command first asks for them, and joined here alone."""

from collections.abc import Mapping
from contextlib import ExitStack
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from prep.bank.bank import Bank
    from prep.bank.places import PackList
    from prep.judge.host import WarmJudge
    from prep.practice.services import Services
    from prep.storage.places import Places


class Rooms:
    """A context manager: leaving it closes whatever was opened. ``environment`` is os.environ."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self._stack = ExitStack()

    def __enter__(self) -> "Rooms":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    @cached_property
    def places(self) -> "Places":
        """Where the state of this person lies."""
        from prep.storage.places import places_of

        return places_of(self.environment)

    @cached_property
    def packs(self) -> "PackList":
        """The packs that were added by hand."""
        from prep.bank.places import PackList

        return PackList(self.places.packs)

    @cached_property
    def bank(self) -> "Bank":
        """Our own pack, then those of PREP_PACKS, then those that were added."""
        from prep.bank.bank import Bank
        from prep.bank.places import own_pack, packs_of

        packs = (own_pack(), *packs_of(self.environment), *self.packs.read())
        return Bank(tuple(dict.fromkeys(packs)), self.places.cache)

    @cached_property
    def judge(self) -> "WarmJudge":
        """One warm judge; it starts with its first use."""
        from prep.judge.host import WarmJudge

        return self._stack.enter_context(WarmJudge())

    @cached_property
    def services(self) -> "Services":
        """The use cases over this person's history."""
        from prep.practice.clock import SystemClock
        from prep.practice.local_zone import local_zone
        from prep.practice.services import join
        from prep.storage.records import open_records

        records = open_records(self.places.database)
        self._stack.callback(records.close)
        return join(
            bank=self.bank,
            judge=self.judge,
            stores=records,
            clock=SystemClock(),
            workspace=self.places.workspace,
            zone=local_zone(self.environment),
        )
