"""One mock interview, or another timed session by a plan, as a screen or a shell sees it.

The decision guarded here: a mock is one log. Rounds and breaks are phases of it, what becomes of an
item is an answer in it, and a problem is worked on in a coding session of its own that the log
names, so that attempts, submissions and evidence come about as they always do. Closing the room
does not stop an interviewer's clock; a crash does, since nobody gains by one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from prep.core.drill_answer import DrillAnswer
from prep.core.errors import PrepError
from prep.core.mock import MockPlan, PlannedItem, PlannedRound
from prep.core.session import EventKind, SessionState, Status, fold
from prep.drills.drill import Instance
from prep.drills.grading import Grade
from prep.practice.coding import CODING_KINDS, Coding
from prep.practice.coding_session import CodingSession
from prep.practice.concept_session import KIND as CONCEPT
from prep.practice.concept_session import ConceptSession
from prep.practice.concept_settings import ConceptSettings
from prep.practice.concepts import Concepts
from prep.practice.drill_questions import Feedback, Question, feedback_of, marked, question_of
from prep.practice.live_session import LiveSession, Timer
from prep.practice.mock_outcome import outcome_of
from prep.practice.mock_place import (
    Place,
    Stage,
    answers_of,
    checks_of,
    child_of,
    is_away,
    item_of,
    place_of,
    round_of,
)
from prep.practice.ports import Bank, Clock, Stores
from prep.practice.prompt_session import PromptSession
from prep.practice.prompting import KINDS as PROMPT_KINDS
from prep.practice.prompting import Prompting
from prep.practice.recorder import Recorder

KIND = "mock"


@dataclass(frozen=True)
class MockTable:
    """What every mock works with."""

    bank: Bank
    stores: Stores
    clock: Clock
    new_id: Callable[[], str]
    coding: Coding
    prompting: Prompting
    concepts: Concepts


class MockSession(LiveSession):
    """A mock; made by `Mocking.begin` and `Mocking.resume`."""

    def __init__(self, recorder: Recorder, table: MockTable, *, resumed: bool) -> None:
        super().__init__(recorder, resumed=resumed)
        self.plan = MockPlan.of(recorder.session.options["plan"])
        self._table = table

    # Where it stands -------------------------------------------------------------------

    @property
    def place(self) -> Place:
        """The place at this moment."""
        return place_of(self._recorder.now(), self.plan)

    @property
    def round(self) -> PlannedRound | None:
        """The round that runs, or in a break the one before it."""
        return round_of(self.plan, self.place)

    @property
    def item(self) -> PlannedItem | None:
        """What waits for an answer."""
        return item_of(self.plan, self.place)

    @property
    def blind(self) -> bool:
        """Whether neither difficulty nor topics nor verdicts on answers are shown."""
        return self.plan.blind

    @property
    def runs_on(self) -> bool:
        """An interviewer's clock waits for nobody."""
        return self.plan.blind

    @property
    def quiet(self) -> bool:
        """Whether nothing was done here for two minutes."""
        return self._recorder.now().idle

    @property
    def title(self) -> str:
        """What the room is called on a screen and for who watches."""
        place, found = self.place, self.round
        if found is None:
            return self.plan.name
        return f"Round {place.round + 1} of {len(self.plan.rounds)}: {found.title}"

    @property
    def text(self) -> str:
        """What was typed on the item that waits."""
        child = self.child_state
        return self.state.text if child is None else child.text

    @property
    def child_state(self) -> SessionState | None:
        """The coding session on the item that waits; None if it has none yet."""
        session_id = child_of(self.state, self.place)
        events = self._table.stores.sessions.events(session_id) if session_id else []
        return fold(events) if events else None

    def timer(self) -> Timer:
        """The clock of this round or break."""
        place, state = self.place, self.state
        return Timer(
            active_seconds=place.seconds,
            remaining_seconds=place.left,
            over=place.time_is_up,
            paused=state.status is Status.PAUSED,
            idle=not self.runs_on and self._recorder.now().idle,
            ended=state.status is Status.ENDED,
        )

    # Going on --------------------------------------------------------------------------

    def advance(self) -> Place:
        """Do what time has done: close a round that is over; put the item that comes next."""
        place = self.place
        if place.stage is Stage.ROUND:
            if place.item is not None and place.time_is_up:
                self._close_items(place)
            elif place.item is not None and self._child_ended:
                self.finish_item()
            elif place.item is None:
                self._recorder.record(EventKind.PHASE, name=f"{Stage.BREAK.value}/{place.round}")
            elif self.state.shown is None:
                self._show(place)
            else:
                return place
            return self.advance()
        return place

    def go_on(self) -> Place:
        """Out of a break: into the next round, or to the end after the last."""
        place = self.place
        if place.stage is Stage.BREAK:
            if place.round + 1 < len(self.plan.rounds):
                name = f"{Stage.ROUND.value}/{place.round + 1}"
                self._recorder.record(EventKind.PHASE, name=name)
            else:
                self._recorder.record(EventKind.END, outcome="done")
        return self.advance()

    def leave_round(self) -> Place:
        """Close the round before its time; what was not asked counts as not answered."""
        place = self.advance()
        if place.stage is Stage.ROUND:
            self._close_items(place)
        return self.advance()

    def stop(self) -> None:
        """End the whole thing here."""
        if not self.ended:
            self.leave_round()
            self._recorder.record(EventKind.END, outcome="stopped")

    def leave(self) -> None:
        """Close the room. An interviewer's clock runs on, any other stands."""
        if self.ended:
            return
        if self.runs_on:
            self._recorder.record(EventKind.NOTE, door="out")
        else:
            self.pause()

    def come_back(self) -> None:
        """The room is open again; the time since a crash does not count, nor a pause."""
        if self.ended:
            return
        if self.runs_on and is_away(self.state):
            self._recorder.record(EventKind.NOTE, door="in")
        else:
            self._recorder.record(EventKind.RESUME)

    def _show(self, place: Place) -> None:
        with self._recorder.whole():
            self._recorder.record_text("")
            self._recorder.record(EventKind.SHOWN, round=place.round, item=place.item)

    # Items -----------------------------------------------------------------------------

    @property
    def question(self) -> Question | None:
        """The drill that waits."""
        item, place = self.item, self.place
        if item is None or item.kind != "drill" or place.item is None:
            return None
        drill = self._table.bank.drill(item.slug)
        return question_of(drill, self._instance(item), place.item + 1)

    def coding(self) -> CodingSession:
        """The session on the problem that waits; raises PrepError where none does."""
        place, item = self.advance(), self.item
        if item is None or item.kind not in CODING_KINDS:
            raise PrepError("There is no problem to work on now.", "Go on with the round.")
        child = self._table.coding.open(item.slug, interview=self.blind)
        self._note_child(place, child.session_id)
        return child

    def prompting(self) -> PromptSession:
        """The session on the prompt that waits; raises PrepError where none does."""
        place, item = self.advance(), self.item
        if item is None or item.kind not in PROMPT_KINDS:
            raise PrepError("There is no prompt to work on now.", "Go on with the round.")
        child = self._table.prompting.open(
            item.slug,
            seed=self.plan.seed,
            interview=True,
            minutes=self.plan.rounds[place.round].minutes,
        )
        self._note_child(place, child.session_id)
        return child

    def concept(self) -> ConceptSession:
        """The session on the question that waits; raises PrepError where none does."""
        place, item = self.advance(), self.item
        if item is None or item.kind != CONCEPT:
            raise PrepError("There is no question to answer now.", "Go on with the round.")
        settings = ConceptSettings(question=item.slug, seed=self.plan.seed, pausable=not self.blind)
        child = self._table.concepts.open(settings)
        self._note_child(place, child.session_id)
        return child

    def _note_child(self, place: Place, session_id: str) -> None:
        if session_id != child_of(self.state, place):
            self._recorder.record(
                EventKind.NOTE, child=session_id, round=place.round, item=place.item
            )

    def answers_to_grade(self, number: int) -> list[str]:
        """The ids of the sessions over prompts in a round, which are graded afterwards."""
        items, answers = self.plan.rounds[number].items, answers_of(self.state, number)
        pairs = zip(items, answers, strict=False)
        return [a["child"] for item, a in pairs if item.kind in PROMPT_KINDS and "child" in a]

    def save_text(self, text: str) -> None:
        """Keep what is typed; costs nothing if it has not changed."""
        if not self.ended:
            self._recorder.record_text(text)

    def answer(self, text: str) -> Feedback | None:
        """Answer the drill that waits; ``?`` passes. None if its round was over already.

        In a blind session the feedback is for the scorecard, not for the screen.

        Raises PrepError, and keeps nothing, if the answer cannot be read.
        """
        place, item = self.advance(), self.item
        if item is None or item.kind != "drill":
            return None
        instance = self._instance(item)
        marks = marked(text, instance, strict=True)
        record = self._record_of(text, item, instance, marks)
        with self._recorder.whole():
            self._answered(
                place,
                {
                    "answer": record.id,
                    "credit": record.credit,
                    "correct": record.correct,
                    "seconds": record.seconds,
                    "target": record.target_seconds,
                },
            )
            self._table.stores.answers.add(record)
        self.advance()
        return feedback_of(record, marks, instance)

    def finish_item(self) -> None:
        """Be done with the item that waits, as it stands."""
        place, item = self.place, self.item
        if item is None:
            return
        child = child_of(self.state, place)
        with self._recorder.whole():
            told = outcome_of(item, child, self.state.text, self._spent(), self._table)
            self._answered(place, told)
            for point, said in enumerate(told.get("ticks", ())):
                self.check(f"{place.item}.point.{point}", float(said), place.round)

    def note(self, text: str, by: str = "candidate") -> None:
        """A time-stamped remark; those of an ``interviewer`` stand in the scorecard."""
        place = self.place
        self._recorder.record(EventKind.NOTE, text=text, by=by, round=place.round, at=place.seconds)

    def tick(self) -> None:
        """The screen is still there; an interviewer's clock is confirmed without keys too."""
        if self.state.status is Status.RUNNING and (self.runs_on or not self.state.idle):
            self._recorder.record(EventKind.TICK)

    def check(
        self, key: str, value: float | None, number: int | None = None, by: str = "candidate"
    ) -> None:
        """Grade a criterion of a round (by default this one); None takes the grade away."""
        place = self.place.round if number is None else number
        self._recorder.record(EventKind.NOTE, check=key, value=value, round=place, by=by)

    def checks(self, number: int) -> Mapping[str, float]:
        """The grades given in a round, by criterion."""
        return checks_of(self.state, number)

    # Inside ----------------------------------------------------------------------------

    @property
    def _child_ended(self) -> bool:
        """Asked every second, so nothing is folded for it."""
        place, item = self.place, self.item
        child = child_of(self.state, place)
        sessions = self._table.stores.sessions
        if child is None or item is None or sessions.get(child) is None:
            return False
        return all(one.id != child for one in sessions.open())

    def _answered(self, place: Place, data: Mapping[str, Any]) -> None:
        self._recorder.catch_up()
        if len(answers_of(self.state, place.round)) != place.item:
            raise PrepError("This was answered in another window.", "Go on with the next.")
        self._recorder.record(EventKind.ANSWER, round=place.round, item=place.item, **data)

    def _close_items(self, place: Place) -> None:
        """What waits as it stands, what was not reached as skipped."""
        with self._recorder.whole():
            waiting = item_of(self.plan, place)
            if waiting is not None and waiting.kind != "drill":
                self.finish_item()
            items = self.plan.rounds[place.round].items
            for number in range(len(answers_of(self.state, place.round)), len(items)):
                missed: dict[str, Any] = {"credit": None, "seconds": 0.0, "skipped": True}
                self._recorder.record(EventKind.ANSWER, round=place.round, item=number, **missed)

    def _instance(self, item: PlannedItem) -> Instance:
        assert item.seed is not None, "drills are planned with a seed"
        assert item.level is not None, "drills are planned with a level"
        return self._table.bank.drill(item.slug).instance(item.seed, item.level)

    def _spent(self) -> float:
        """Active seconds since the item was put."""
        state = self._recorder.now()
        return state.active_seconds - state.shown.active_seconds if state.shown else 0.0

    def _record_of(
        self, text: str, item: PlannedItem, instance: Instance, marks: Grade
    ) -> DrillAnswer:
        drill = self._table.bank.drill(item.slug)
        return DrillAnswer(
            id=self._table.new_id(),
            drill_id=drill.id,
            seed=instance.seed,
            level=instance.level,
            topic=drill.topics[0],
            at=self._table.clock.now().wall,
            text=text,
            reading=marks.read_as or None,
            correct=marks.correct,
            credit=marks.credit,
            seconds=self._spent(),
            difficulty=drill.difficulty,
            misconception=None if marks.correct else next((d.tag for d in marks.diagnoses), None),
            choices=len(instance.answer.form.choices) or None,
            session_id=self.session_id,
            target_seconds=instance.target_seconds,
            mode=KIND,
        )
