"""One drill session as a screen or a shell sees it: ask, read, answer, the card at the end.

The decision guarded here: a question is shown by an event and answered by an event that is written
together with the answer's record. So a killed session asks the same question again, and neither an
answer nor a score is ever lost or counted twice.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from prep.core.drill_answer import DrillAnswer
from prep.core.errors import PrepError
from prep.core.session import EventKind, Status
from prep.drills.drill import Drill, Instance
from prep.drills.grading import Grade
from prep.drills.reading import read
from prep.practice.drill_choice import Asking, chance_of, new_seed
from prep.practice.drill_questions import (
    Feedback,
    Forecast,
    Question,
    feedback_of,
    marked,
    question_of,
)
from prep.practice.drill_result import AnsweredItem, Best, RatingChange, Result, in_time
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.drill_supply import Supply
from prep.practice.live_session import LiveSession
from prep.practice.ports import Clock, Stores
from prep.practice.recorder import Recorder

LEAST_CONFIDENCE, MOST_CONFIDENCE = 0.5, 0.99


@dataclass(frozen=True)
class DrillTable:
    """What every drill session works with; ``drill`` finds a drill by its id."""

    stores: Stores
    clock: Clock
    new_id: Callable[[], str]
    drill: Callable[[str], Drill]
    forecast: Forecast


class DrillSession(LiveSession):
    """A drill session; made by `Drilling.open`. ``best`` is what a sprint has to beat."""

    def __init__(
        self,
        settings: DrillSettings,
        recorder: Recorder,
        table: DrillTable,
        supply: Supply,
        *,
        resumed: bool,
        best: Best | None = None,
    ) -> None:
        super().__init__(recorder, resumed=resumed)
        self.settings = settings
        self._table = table
        self._supply = supply
        self._best = best
        self._records: dict[str, DrillAnswer] = {}
        self._sealed: tuple[str, float] | None = None

    # Questions -------------------------------------------------------------------------

    @property
    def question(self) -> Question | None:
        """The question that waits for an answer."""
        shown = self.state.shown
        if shown is None or self.ended:
            return None
        return self._question(self._instance(shown.data), shown.data)

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self.state.text

    @property
    def over(self) -> bool:
        """Whether nothing more is asked: time, questions or the queue are used up."""
        items, left = self.settings.items, self.timer().remaining_seconds
        if self.ended or (items is not None and len(self.state.answers) >= items):
            return True
        if left is not None and left <= 0:
            return True
        reviewing = self.settings.mode is Mode.REVIEW and self.state.shown is None
        return reviewing and self._place >= len(self._supply.queue)

    def next(self) -> Question | None:
        """The next question, or the one that still waits; None once the session is over."""
        if self.over:
            return None
        return self.question or self._show(self._choose())

    def another(self) -> Question | None:
        """One more like the last, with new numbers, in place of a question that waits.

        None once the session is over; a review may go on so after its last question.
        """
        answers, reviewing = self.state.answers, self.settings.mode is Mode.REVIEW
        if self.ended or (self.over and not reviewing):
            return None
        if not answers:
            return self.next()
        last = self._record(answers[-1]["answer"])
        return self._show(Asking(last.drill_id, last.level, new_seed(self._chance())))

    def save_text(self, text: str) -> None:
        """Keep what is typed; costs nothing if it has not changed."""
        if not self.ended:
            self._recorder.record_text(text)

    # Answers ---------------------------------------------------------------------------

    def read(self, text: str) -> str:
        """How an answer is understood; raises PrepError if it cannot be read.

        The question's clock stops here: saying how sure one is takes no time.
        """
        reading = read(text, self._waiting().answer.form).describe()
        self._sealed = (text, self._elapsed())
        return reading

    def answer(self, text: str, confidence: float | None = None) -> Feedback:
        """Grade an answer and keep it; ``?`` passes. ``confidence`` is 0.5 to 0.99.

        Raises PrepError, and keeps nothing, if the text or the confidence cannot be taken, or if
        another window answered first.
        """
        if confidence is not None and not LEAST_CONFIDENCE <= confidence <= MOST_CONFIDENCE:
            raise PrepError("Say how sure you are between 50 and 99 %.", "Or nothing at all.")
        instance = self._waiting()
        marks = marked(text, instance, strict=self.settings.strict)
        record = self._record_of(text, instance, marks, confidence)
        self._keep(record)
        self._sealed = None
        return feedback_of(record, marks, instance)

    def undo(self) -> bool:
        """Take back the last answer, a slip of the finger; False if there is none."""
        items = self._items()
        if not items:
            return False
        last = items[-1].record.id
        with self._recorder.whole():
            self._recorder.record(EventKind.NOTE, undone=last)
            self._table.stores.answers.set_undone(last, self._table.clock.now().wall)
        return True

    # Time and the end ------------------------------------------------------------------

    @property
    def runs_on(self) -> bool:
        """A mock interviewer's clock runs on."""
        return not self.settings.pausable

    def result(self) -> Result:
        """The card as things stand now."""
        settings = self.settings
        items = in_time(self._items(), settings)
        seconds, limit = self.timer().active_seconds, settings.limit_seconds
        if limit is not None and settings.mode.hurries:
            seconds = min(seconds, limit)
        changes: tuple[RatingChange, ...] = ()
        if settings.mode is Mode.LADDER:
            changes = self._supply.rating_changes([item.record for item in items])
        whole = self.state.outcome == "done" if self.ended else self.over
        complete = whole or settings.open_ended
        return Result(settings, items, seconds, complete, self._best, changes)

    def end(self) -> Result | None:
        """End the session; None, and no trace, if nothing was answered."""
        if self.ended:
            return self.result()
        if not self.state.answers:
            self._table.stores.sessions.discard(self.session_id)
            return None
        card = self.result()
        self._recorder.record(
            EventKind.END,
            outcome="done" if card.complete else "stopped",
            score=card.score,
            right=card.right,
            answered=card.answered,
            seconds=card.seconds,
        )
        return card

    def leave(self) -> None:
        """Close the screen: the session waits, or is forgotten if nothing was answered in it."""
        if self.ended:
            return
        if not self.state.answers:
            self._table.stores.sessions.discard(self.session_id)
        elif self.state.status is Status.RUNNING and not self.runs_on:
            self._recorder.record(EventKind.PAUSE)

    # Inside ----------------------------------------------------------------------------

    @property
    def _place(self) -> int:
        """The place in a review's queue that comes next."""
        shown = self.state.shown
        seen = [*self.state.answers, *([shown.data] if shown else [])]
        return max((one["place"] + 1 for one in seen if one.get("place") is not None), default=0)

    def _chance(self) -> Random:
        return chance_of(self.settings.seed or 0, len(self.state.answers))

    def _choose(self) -> Asking:
        answers = [item.record for item in self._items()]
        return self._supply.choose(self.settings, answers, self._place, self._chance())

    def _show(self, asking: Asking) -> Question:
        data = {
            "number": len(self.state.answers) + 1,
            "drill": asking.drill,
            "level": asking.level,
            "seed": asking.seed,
            "place": asking.place,
        }
        question = self._question(self._instance(data), data)  # a broken drill is told, not shown
        self._recorder.record(EventKind.SHOWN, **data)
        self._sealed = None
        return question

    def _question(self, instance: Instance, data: Mapping[str, Any]) -> Question:
        place, queue = data.get("place"), self._supply.queue
        reason = queue[place].reason if place is not None and place < len(queue) else ""
        return question_of(self._table.drill(instance.drill), instance, data["number"], reason)

    def _instance(self, data: Mapping[str, Any]) -> Instance:
        return self._table.drill(data["drill"]).instance(data["seed"], data["level"])

    def _waiting(self) -> Instance:
        """The instance that waits for an answer."""
        if self.state.shown is None or self.ended:
            raise PrepError("There is no question to answer.", "Go on to the next one.")
        return self._instance(self.state.shown.data)

    def _elapsed(self) -> float:
        """Active seconds since the question was shown."""
        state = self._recorder.now()
        return state.active_seconds - state.shown.active_seconds if state.shown else 0.0

    def _record_of(
        self, text: str, instance: Instance, marks: Grade, confidence: float | None
    ) -> DrillAnswer:
        drill = self._table.drill(instance.drill)
        sealed = self._sealed
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
            seconds=sealed[1] if sealed and sealed[0] == text else self._elapsed(),
            difficulty=drill.difficulty,
            misconception=None if marks.correct else next((d.tag for d in marks.diagnoses), None),
            confidence=confidence,
            p_before=self._table.forecast(drill.id),
            choices=len(instance.answer.form.choices) or None,
            session_id=self.session_id,
            target_seconds=instance.target_seconds,
            mode=self.settings.mode.value,
        )

    def _keep(self, record: DrillAnswer) -> None:
        """Record and event together, and an empty line for the next answer."""
        shown = self.state.shown
        assert shown is not None
        before = len(self.state.answers)
        data = {**shown.data, "answer": record.id, "correct": record.correct}
        at = self.timer().active_seconds
        try:
            with self._recorder.whole():
                self._recorder.record(EventKind.ANSWER, **data, active=at)
                if len(self.state.answers) != before + 1:
                    raise PrepError(
                        "This question was answered in another window.", "Go on with the next."
                    )
                self._recorder.record_text("")
                self._table.stores.answers.add(record)
        except PrepError:
            self._recorder.catch_up()
            raise
        self._records[record.id] = record

    def _record(self, answer_id: str) -> DrillAnswer:
        if answer_id not in self._records:
            found = self._table.stores.answers.get(answer_id)
            assert found is not None, "an answer is written together with its event"
            self._records[answer_id] = found
        return self._records[answer_id]

    def _items(self) -> list[AnsweredItem]:
        """The answers that were not taken back."""
        undone = {note.get("undone") for note in self.state.notes}
        counting = [answer for answer in self.state.answers if answer["answer"] not in undone]
        return [self._item(answer) for answer in counting]

    def _item(self, answer: Mapping[str, Any]) -> AnsweredItem:
        record = self._record(answer["answer"])
        return AnsweredItem(record, self._table.drill(record.drill_id).title, answer["active"])
