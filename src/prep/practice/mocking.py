"""Begin and go on with mock interviews and other timed sessions that follow a plan.

The decision guarded here: a plan is made once and kept with the session, so that neither a change
of the bank nor what is learned meanwhile changes an interview that is under way.
"""

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from prep.core.errors import PrepError
from prep.core.mock import MockPlan, PlannedItem, PlannedRound, plan_mock
from prep.core.session import Session, Status, fold
from prep.core.topic import Track
from prep.practice.learning_choice import NextItem, Sorts
from prep.practice.mock_place import Stage, child_of, place_of
from prep.practice.mock_session import KIND, MockSession, MockTable
from prep.practice.mock_stock import seen_lately, stock_of
from prep.practice.ports import CatalogueRow
from prep.practice.quick_mix import (
    Pools,
    first_that_fit,
    longest_unseen,
    mixed,
    portion_of,
)
from prep.practice.recorder import Recorder
from prep.practice.topic_names import named_topic, with_below

SHORT_SEED = 10_000
"""Fresh seeds are short, so that one can be told over a table."""

PLAYABLE = ("coding", "ml-coding", "drill", "concept")
"""Kinds that a quick session takes from the learner."""

DAILY_MINUTES = 15.0
_LOOKED_BACK = 10_000


@dataclass(frozen=True)
class MockSummary:
    """One mock as a list shows it. ``left`` are the seconds left of the round it stands in.

    ``child`` is the id of the coding session on the problem that waits.
    """

    session_id: str
    name: str
    seed: int
    started_at: datetime
    round: int
    rounds: int
    left: float | None
    status: Status
    blind: bool
    child: str | None = None


@dataclass(frozen=True)
class Mocking:
    """The timed sessions of a person.

    ``track`` gives the chosen track for None; ``next_items`` what the learner would do within so
    many minutes, some slugs left out, and ``sorts`` what is due, tried and weak; ``new_seed`` a
    number below a bound.
    """

    table: MockTable
    new_seed: Callable[[int], int]
    track: Callable[[str | None], Track | None]
    next_items: Callable[[float, Container[str]], Sequence[NextItem]]
    sorts: Callable[[], Sorts]
    today: Callable[[], date]

    # Plans -----------------------------------------------------------------------------

    def plan(self, track: str | None = None, seed: int | None = None) -> MockPlan:
        """The plan of a track's loop; raises PrepError without a track, or for an unknown one."""
        found = self.track(track)
        if found is None:
            raise PrepError("No track is chosen.", "Say which: prep mock --track qr-sig.")
        chosen = self.new_seed(SHORT_SEED) if seed is None else seed
        seen = seen_lately(self.table.stores, self.table.clock.now().wall)
        return plan_mock(found, chosen, stock_of(self.table.bank), seen)

    def quick_plan(
        self,
        minutes: float,
        *,
        kinds: Sequence[str] = (),
        topic: str | None = None,
        difficulty: int | None = None,
    ) -> MockPlan:
        """``minutes`` on what matters most: reviews due, weak topics, one new thing.

        The learner ranks within each sort; a wish that it would not follow (everything of a kind
        is done and not due) is met with what was seen longest ago. A drill stands for a few of
        its questions. Raises PrepError when nothing fits.
        """
        wish = self._wished(kinds or PLAYABLE, topic, difficulty)
        return self._quick_plan(minutes, wish, self.new_seed(SHORT_SEED))

    def _quick_plan(self, minutes: float, wish: Sequence[CatalogueRow], seed: int) -> MockPlan:
        if not 1 <= minutes <= 480:
            raise PrepError(f"A session cannot take {minutes:g} minutes.", "Between 1 and 480.")
        slugs = frozenset(row.slug for row in self.table.bank.catalogue())
        sorts = self.sorts()

        def portion(one: NextItem, left: float) -> list[PlannedItem]:
            return portion_of(one, left, self.table.bank, seed)

        items = mixed(
            minutes,
            Pools.of(wish, sorts),
            lambda left, wanted: self.next_items(left, slugs - wanted),
            portion,
        ) or first_that_fit(minutes, longest_unseen(wish, sorts), portion)
        if not items:
            raise PrepError("Nothing fits this wish.", "More minutes, or another topic or kind.")
        title = "What matters most"
        only = PlannedRound("mixed", title, minutes, tuple(items))
        return MockPlan("quick", seed, (only,), blind=False)

    def daily_plan(self) -> MockPlan:
        """The set of the day; raises PrepError once it was done."""
        today = self.today()
        for session in self._all():
            plan = MockPlan.of(session.options["plan"])
            if (plan.name, plan.seed) == ("daily", today.toordinal()):
                state = fold(self.table.stores.sessions.events(session.id))
                if state.status is Status.ENDED:
                    raise PrepError("Today's set is done.", "prep session quick has more.")
                raise PrepError("Today's set is under way.", "prep session resume goes on.")
        wish = self._wished(PLAYABLE, None, None)
        plan = self._quick_plan(DAILY_MINUTES, wish, today.toordinal())
        (only,) = plan.rounds
        titled = replace(only, title=f"The set of {today:%d %B}")
        return MockPlan("daily", today.toordinal(), (titled,), blind=False)

    def _wished(
        self, kinds: Sequence[str], topic: str | None, difficulty: int | None
    ) -> list[CatalogueRow]:
        """What a wish for kinds, a topic and a difficulty allows, without what is open already."""
        rows, topics = self.table.bank.catalogue(), self.table.bank.topics()
        waiting = {one.item_id for one in self.table.stores.sessions.open()}
        found = [
            row
            for row in rows
            if row.kind in kinds
            and difficulty in (None, row.difficulty)
            and row.slug not in waiting
        ]
        if topic is None:
            return found
        homes = sorted({row.topics[0] for row in rows if row.topics})
        below = with_below(named_topic(topic, topics, homes).id, topics)
        return [row for row in found if not below.isdisjoint(row.topics)]

    # Sessions --------------------------------------------------------------------------

    def begin(self, plan: MockPlan) -> MockSession:
        """Sit down to a plan; the first round's clock starts at once."""
        options = {"plan": plan.data(), "track": plan.name, "seed": plan.seed}
        session = Session(self.table.new_id(), KIND, None, plan.minutes * 60, options)
        recorder = Recorder.begin(session, "", self.table.stores, self.table.clock)
        found = MockSession(recorder, self.table, resumed=False)
        found.go_on()
        return found

    def resume(self, session_id: str | None = None) -> MockSession:
        """Go on with a session, by default the newest open one; raises PrepError if it is over."""
        waiting = [one for one in self._all() if session_id in (None, one.id)]
        for session in waiting:
            recorder = Recorder.again(session, self.table.stores, self.table.clock)
            if recorder.state.status is not Status.ENDED:
                found = MockSession(recorder, self.table, resumed=True)
                found.come_back()
                found.advance()
                return found
        raise PrepError("There is no session to go on with.", "prep session list shows them all.")

    def look(self, session_id: str) -> MockSession:
        """A session to look at, ended or not; writes nothing."""
        session = self.table.stores.sessions.get(session_id)
        if session is None or session.kind != KIND:
            raise PrepError(f"There is no mock '{session_id}'.", "prep session list shows them.")
        recorder = Recorder.again(session, self.table.stores, self.table.clock)
        return MockSession(recorder, self.table, resumed=True)

    def sessions(self, limit: int = 100) -> list[MockSummary]:
        """The sessions by plan, the newest first."""
        return [self._summary(session) for session in self._all()[:limit]]

    def waiting(self) -> list[MockSummary]:
        """Those one can go on with; reads no others."""
        open_ones = self.table.stores.sessions.open()
        return [self._summary(one) for one in open_ones if one.kind == KIND]

    def _all(self) -> list[Session]:
        sessions = self.table.stores.sessions.recent(_LOOKED_BACK)
        return [one for one in sessions if one.kind == KIND]

    def _summary(self, session: Session) -> MockSummary:
        plan = MockPlan.of(session.options["plan"])
        state = fold(self.table.stores.sessions.events(session.id))
        place = place_of(state, plan)
        assert state.started_at is not None, "a log begins with its start"
        left = place.left if place.stage is Stage.ROUND else None
        return MockSummary(
            session.id,
            plan.name,
            plan.seed,
            state.started_at,
            place.round + 1,
            len(plan.rounds),
            left,
            state.status,
            plan.blind,
            child_of(state, place),
        )
