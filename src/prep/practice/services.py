"""All use cases over one set of rooms: what a front end is given."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, timedelta, tzinfo
from functools import cache
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING

from prep.core.errors import PrepError
from prep.practice.coding import Coding
from prep.practice.coding_session import Desk
from prep.practice.history import History
from prep.practice.library import Library
from prep.practice.own_cases import OwnCases
from prep.practice.personal import Personal
from prep.practice.ports import Archive, Bank, Clock, Judge, Settings, Stores
from prep.practice.recorder import Recorder
from prep.practice.submitting import SubmitSolution
from prep.practice.workspace import Workspace

if TYPE_CHECKING:
    from prep.core.prompt import Probe, Prompt
    from prep.practice.concepts import Concepts
    from prep.practice.drilling import Drilling
    from prep.practice.explaining import Explaining
    from prep.practice.exporting import Exporting
    from prep.practice.learning import Learning
    from prep.practice.learning_plan import Planning
    from prep.practice.mocking import Mocking
    from prep.practice.own_material import OwnMaterialDesk
    from prep.practice.progress import Progress
    from prep.practice.prompting import Prompting
    from prep.practice.scorecard import Scoring


_LEFT_FOR = timedelta(hours=1)
"""After this an explanation that broke off is not gone on with."""


def random_id() -> str:
    """An id that no other record has, on any machine."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Services:
    """Everything a front end may ask for."""

    bank: Bank
    judge: Judge
    stores: Stores
    clock: Clock
    library: Library
    coding: Coding
    own_cases: OwnCases
    personal: Personal
    history: History
    workspace: Workspace
    open_learning: "Callable[[], Learning]"
    open_drilling: "Callable[[], Drilling]"
    open_concepts: "Callable[[], Concepts]"
    open_prompting: "Callable[[], Prompting]"

    @property
    def learning(self) -> "Learning":
        """Mastery, reviews and what is next; imported when it is first asked for."""
        return self.open_learning()

    @property
    def progress(self) -> "Progress":
        """Pages about mastery and what an hour would bring."""
        from prep.practice.progress import Progress

        return Progress(self.learning)

    @property
    def exporting(self) -> "Exporting":
        """History and more as files, and our own files back in."""
        from prep.practice.exporting import Exporting

        return Exporting(self.learning)

    @property
    def planning(self) -> "Planning":
        """A plan by day up to the interview."""
        from prep.practice.learning_plan import Planning

        return Planning(self.learning)

    @property
    def drilling(self) -> "Drilling":
        """Drill sessions; imported when they are first asked for."""
        return self.open_drilling()

    @property
    def concepts(self) -> "Concepts":
        """Sessions of concept questions; imported when they are first asked for."""
        return self.open_concepts()

    @property
    def prompting(self) -> "Prompting":
        """Sessions over design and talk prompts; imported when they are first asked for."""
        return self.open_prompting()

    @property
    def mocking(self) -> "Mocking":
        """Mock interviews and other sessions by a plan; imported when they are first asked for."""
        from prep.practice.mock_session import MockTable
        from prep.practice.mocking import Mocking

        desk, learning = self.coding.desk, self.learning
        return Mocking(
            MockTable(
                self.bank,
                self.stores,
                self.clock,
                desk.new_id,
                self.coding,
                self.prompting,
                self.concepts,
            ),
            SystemRandom().randrange,
            learning.track,
            lambda minutes, skip: learning.next(minutes=minutes, skip=skip, limit=12),
            learning.sorts,
            learning.today,
        )

    @property
    def scoring(self) -> "Scoring":
        """Scorecards of mock interviews; imported when they are first asked for."""
        from prep.practice.scorecard import Scoring

        return Scoring(self.bank, self.stores)

    def explaining(self, session_id: str) -> "Explaining":
        """Plan and explanation of a coding session; raises PrepError if it was forgotten."""
        from prep.practice.explaining import Explaining

        session = self.stores.sessions.get(session_id)
        if session is None or session.item_id is None:
            raise PrepError("This session is gone.", "Open the problem again.")
        recorder = Recorder.again(session, self.stores, self.clock)
        return Explaining(recorder, self.bank.problem(session.item_id), self.stores)

    def explanation_left(self, slug: str) -> "Explaining | None":
        """The explanation of the last attempt, if it broke off not long ago: a kill, say."""
        last = next(iter(self.stores.attempts.recent(1, slug)), None)
        if last is None or last.session_id is None:
            return None
        if self.clock.now().wall - last.finished_at > _LEFT_FOR:
            return None
        found = self.explaining(last.session_id)
        return found if found.solved and found.explanation.broken_off else None

    @property
    def own_material(self) -> "OwnMaterialDesk":
        """The research summary, the projects and the terms of the person."""
        from prep.practice.own_material import OwnMaterialDesk

        return OwnMaterialDesk(self.stores, self.clock)

    @property
    def settings(self) -> Settings:
        """Plain values by name."""
        return self.stores.settings

    @property
    def archive(self) -> Archive:
        """Backup, export and restore."""
        return self.stores.archive


def join(
    *,
    bank: Bank,
    judge: Judge,
    stores: Stores,
    clock: Clock,
    workspace: Path,
    new_id: Callable[[], str] = random_id,
    zone: tzinfo = UTC,
) -> Services:
    """The use cases over these rooms; ``zone`` is where the person's days begin and end."""

    @cache
    def learning() -> "Learning":
        from prep.practice.learning import Learning

        return Learning(bank, stores, clock, zone, new_id)

    @cache
    def drilling() -> "Drilling":
        from prep.practice.drill_reviews import DrillReviews
        from prep.practice.drilling import Drilling

        reviews = DrillReviews(stores.answers, lambda: learning().due_drills())
        return Drilling(
            bank,
            stores,
            clock,
            new_id,
            reviews,
            SystemRandom().randrange,
            lambda row: learning().foretell_item(row),
        )

    @cache
    def concepts() -> "Concepts":
        from prep.practice.concept_session import KIND
        from prep.practice.concepts import Concepts

        return Concepts(
            bank,
            stores,
            clock,
            new_id,
            SystemRandom().randrange,
            lambda: learning().due_of(KIND),
            lambda row: learning().foretell_item(row),
        )

    @cache
    def prompting() -> "Prompting":
        from prep.practice.own_material import OwnMaterialDesk
        from prep.practice.prompt_follow_ups import own_probe
        from prep.practice.prompting import Prompting

        def own_probes(prompt: "Prompt") -> "list[Probe]":
            if prompt.kind != "talk":
                return []
            return [own_probe(one) for one in OwnMaterialDesk(stores, clock).questions()]

        return Prompting(
            bank,
            stores,
            clock,
            new_id,
            SystemRandom().randrange,
            lambda row: learning().foretell_item(row),
            own_probes,
        )

    own_cases = OwnCases(bank, stores, clock, new_id)
    submit = SubmitSolution(judge, stores, own_cases, clock, new_id)
    return Services(
        bank=bank,
        judge=judge,
        stores=stores,
        clock=clock,
        library=Library(bank, stores),
        coding=Coding(
            bank,
            Desk(stores, judge, clock, submit, new_id),
            lambda problem: learning().foretell_problem(problem),
        ),
        own_cases=own_cases,
        personal=Personal(stores, clock),
        history=History(stores, clock),
        workspace=Workspace(workspace),
        open_learning=learning,
        open_drilling=drilling,
        open_concepts=concepts,
        open_prompting=prompting,
    )
