"""One session of concept questions as a screen or a shell sees it: asked, checked, ticked, rated.

The decision guarded here: the spoken answer is over before anything is given away. Its clock and
its text end when the person says so; the machine check comes before the points, which would tell
its answer; and every step is an event, so that a killed session shows the same question at the
same step, with the same ticks.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from prep.core.concept import CheckKind, Concept
from prep.core.drill_answer import DrillAnswer
from prep.core.errors import PrepError
from prep.core.session import EventKind, Status
from prep.practice.concept_checks import CheckGrade, PosedCheck, grade_check, pose
from prep.practice.concept_questions import (
    Feedback,
    Question,
    Stage,
    credit_of,
    is_right,
    marks_of,
    proposed_rating,
    question_of,
)
from prep.practice.concept_result import ConceptResult
from prep.practice.concept_settings import ConceptSettings
from prep.practice.concept_steps import noted, number_of, phase_name, phases_of, stage_of
from prep.practice.drill_choice import chance_of, new_seed
from prep.practice.live_session import LiveSession
from prep.practice.ports import Clock, Stores
from prep.practice.recorder import Recorder

KIND = "concept"


@dataclass(frozen=True)
class ConceptTable:
    """What every session works with.

    ``concept`` finds a question by its id; ``forecast`` is the chance of a right answer before it
    is given.
    """

    stores: Stores
    clock: Clock
    new_id: Callable[[], str]
    concept: Callable[[str], Concept]
    forecast: Callable[[str], float | None]


class ConceptSession(LiveSession):
    """A session; made by `Concepts.open`. ``queue`` is its line-up, by id."""

    def __init__(
        self,
        settings: ConceptSettings,
        recorder: Recorder,
        table: ConceptTable,
        queue: Sequence[str],
        *,
        resumed: bool,
    ) -> None:
        super().__init__(recorder, resumed=resumed)
        self.settings = settings
        self.queue = tuple(queue)
        self._table = table
        self._found: dict[str, Concept] = {}
        self._told: dict[str, Feedback] = {}

    # The question ----------------------------------------------------------------------

    @property
    def question(self) -> Question | None:
        """The question that waits for its rating."""
        shown = self.state.shown
        if shown is None or self.ended:
            return None
        total = len(self.queue) if self.settings.minutes is None else None
        concept = self._concept(shown.data["concept"])
        number = shown.data["number"]
        return question_of(concept, number, total, layperson=self.settings.layperson)

    @property
    def over(self) -> bool:
        """Whether nothing more is asked; a question under way may always be finished."""
        if self.ended or self.state.shown is not None:
            return self.ended
        left = self.timer().remaining_seconds
        return len(self.state.answers) >= len(self.queue) or (left is not None and left <= 0)

    @property
    def stage(self) -> Stage:
        """How far the question is that waits; ASKED where none does."""
        return stage_of(self.state)

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self.state.text

    @property
    def spoken_seconds(self) -> float:
        """Active seconds that the answer took, or has taken so far."""
        shown = self.state.shown
        if shown is None:
            return 0.0
        begun = next(phases_of(self.state), None)
        end = self._recorder.now() if begun is None else begun
        return end.active_seconds - shown.active_seconds

    def next(self) -> Question | None:
        """The next question, or the one that still waits; None once the session is over."""
        if self.over:
            return None
        return self.question or self._show()

    def save_text(self, text: str) -> None:
        """Keep what is typed, while it may be typed; costs nothing if it has not changed."""
        if not self.ended and self.stage is Stage.ASKED:
            self._recorder.record_text(text)

    def said(self) -> Stage:
        """The answer is given: its clock stops. The stage that follows."""
        concept = self._waiting(Stage.ASKED)
        return self._go_to(Stage.CHECK if self._asks_check(concept) else Stage.POINTS)

    # The check -------------------------------------------------------------------------

    @property
    def posed(self) -> PosedCheck | None:
        """The machine check of the question that waits; None where there is none."""
        shown = self.state.shown
        if shown is None:
            return None
        concept = self._concept(shown.data["concept"])
        return self._posed(concept, shown.data["seed"])

    @property
    def checked(self) -> CheckGrade | None:
        """What the answer to the check was worth, once it is given."""
        return _graded_again(self.posed, noted(self.state, "check"))

    def check(self, text: str) -> CheckGrade:
        """Grade an answer to the check; ``?`` passes. Then the points are open.

        Raises PrepError, and keeps nothing, if the answer cannot be read.
        """
        self._waiting(Stage.CHECK)
        assert self.posed is not None, "the stage is reached with a check only"
        marks = grade_check(self.posed, text)
        with self._recorder.whole():
            self._note(check=text)
            self._go_to(Stage.POINTS)
        return marks

    # The points ------------------------------------------------------------------------

    @property
    def revealed(self) -> Concept | None:
        """All of the question, once its points are open."""
        shown = self.state.shown
        if shown is None or self.stage is not Stage.POINTS:
            return None
        return self._concept(shown.data["concept"])

    @property
    def marks(self) -> tuple[str, ...]:
        """The sentences to tick; empty until the points are open."""
        concept = self.revealed
        return marks_of(concept, layperson=self.settings.layperson) if concept else ()

    @property
    def ticks(self) -> tuple[bool, ...]:
        """Which of `marks` were said."""
        ticked = noted(self.state, "ticks") or ()
        return tuple(n in ticked for n in range(len(self.marks)))

    def set_ticks(self, places: Sequence[int]) -> None:
        """Say which of the points were said, by their places from 0."""
        self._waiting(Stage.POINTS)
        if not set(places) <= set(range(len(self.marks))):
            raise PrepError("There is no such point.", f"They go from 1 to {len(self.marks)}.")
        if tuple(sorted(set(places))) != tuple(noted(self.state, "ticks") or ()):
            self._note(ticks=sorted(set(places)))

    def toggle(self, place: int) -> None:
        """Tick a point, or take its tick away."""
        ticked = {n for n, said in enumerate(self.ticks) if said}
        self.set_ticks(sorted(ticked ^ {place}))

    @property
    def proposed(self) -> int:
        """The rating that follows from ticks and check; 1 until the points are open."""
        shown = self.state.shown
        if shown is None or not self.marks:
            return 1
        seen = self._seen(shown.data["concept"])
        return proposed_rating(self.ticks, self._check_correct(), seen_before=seen)

    def rate(self, rating: int | None = None) -> Feedback:
        """Take the answer in, with the proposed rating or another from 1 to 4."""
        if rating is not None and rating not in (1, 2, 3, 4):
            raise PrepError(f"{rating} is no rating.", "1 again, 2 hard, 3 good, 4 easy.")
        concept, proposed = self._waiting(Stage.POINTS), self.proposed
        record = self._record_of(concept, None if rating == proposed else rating)
        feedback = Feedback(record, concept, self.marks, self.checked, proposed)
        self._keep(record, proposed)
        self._told[record.id] = feedback
        return feedback

    def undo(self) -> bool:
        """Take back the last answer; False if there is none."""
        answers = self._standing()
        if not answers:
            return False
        last = answers[-1]["answer"]
        with self._recorder.whole():
            self._recorder.record(EventKind.NOTE, undone=last)
            self._table.stores.answers.set_undone(last, self._table.clock.now().wall)
        return True

    # Time and the end ------------------------------------------------------------------

    @property
    def runs_on(self) -> bool:
        """A mock interviewer's clock runs on."""
        return not self.settings.pausable

    def result(self) -> ConceptResult:
        """The card as things stand now."""
        answers = tuple(self._feedback(answer) for answer in self._standing())
        whole = self.state.outcome == "done" if self.ended else self.over
        return ConceptResult(self.settings, answers, self.timer().active_seconds, whole)

    def end(self) -> ConceptResult | None:
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
            right=card.right,
            answered=card.answered,
            share=card.share,
            seconds=card.seconds,
        )
        return card

    def leave(self) -> None:
        """Close the screen: the session waits, or is forgotten if nothing was done in it."""
        if self.ended:
            return
        if not self.state.touched and self.stage is Stage.ASKED:
            self._table.stores.sessions.discard(self.session_id)
        elif self.state.status is Status.RUNNING and not self.runs_on:
            self._recorder.record(EventKind.PAUSE)

    # Inside ----------------------------------------------------------------------------

    def _show(self) -> Question:
        answers = len(self.state.answers)
        concept = self._concept(self.queue[answers])
        seed = new_seed(chance_of(self.settings.seed or 0, answers))
        self._recorder.record(EventKind.SHOWN, number=answers + 1, concept=concept.id, seed=seed)
        question = self.question
        assert question is not None, "it was just put"
        return question

    def _concept(self, id: str) -> Concept:
        if id not in self._found:
            self._found[id] = self._table.concept(id)
        return self._found[id]

    def _asks_check(self, concept: Concept) -> bool:
        """An explanation for a layperson is not checked by machine."""
        return concept.check is not None and not self.settings.layperson

    def _posed(self, concept: Concept, seed: int) -> PosedCheck | None:
        if concept.check is None or not self._asks_check(concept):
            return None
        return pose(concept.check, seed)

    def _go_to(self, stage: Stage) -> Stage:
        self._recorder.record(EventKind.PHASE, name=phase_name(self.state, stage))
        return stage

    def _note(self, **data: Any) -> None:
        self._recorder.record(EventKind.NOTE, number=number_of(self.state), **data)

    def _waiting(self, stage: Stage) -> Concept:
        """The question that waits, at this stage."""
        shown = self.state.shown
        if shown is None or self.ended:
            raise PrepError("There is no question to answer.", "Go on to the next one.")
        if self.stage is not stage:
            raise PrepError("The question is at another step.", "It went on in another window.")
        return self._concept(shown.data["concept"])

    def _check_correct(self) -> bool | None:
        marks = self.checked
        return None if marks is None else marks.correct

    def _seen(self, id: str) -> bool:
        return bool(self._table.stores.answers.recent(1, drill=id))

    def _record_of(self, concept: Concept, self_rating: int | None) -> DrillAnswer:
        shown, question, ticks = self.state.shown, self.question, self.ticks
        assert shown is not None, "the stage was looked at"
        assert question is not None, "it is what is shown"
        check, credit = self._check_correct(), credit_of(ticks)
        return DrillAnswer(
            id=self._table.new_id(),
            drill_id=concept.id,
            seed=shown.data["seed"],
            level=concept.level,
            topic=concept.topics[0],
            at=self._table.clock.now().wall,
            text=self.state.text,
            reading=None,
            correct=is_right(credit, check),
            credit=credit,
            seconds=self.spoken_seconds,
            kind=KIND,
            difficulty=concept.level,
            p_before=self._table.forecast(concept.id),
            choices=_choices(self.posed),
            session_id=self.session_id,
            target_seconds=question.target_seconds,
            mode=self.settings.mode,
            ticks=ticks,
            self_rating=self_rating,
            check_text=noted(self.state, "check"),
            check_correct=check,
        )

    def _keep(self, record: DrillAnswer, proposed: int) -> None:
        """Record and event together, and an empty page for the next answer."""
        shown = self.state.shown
        assert shown is not None
        before, at = len(self.state.answers), self.timer().active_seconds
        data = {**shown.data, "answer": record.id, "correct": record.correct, "proposed": proposed}
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

    def _standing(self) -> list[Mapping[str, Any]]:
        """The answers that were not taken back."""
        undone = {note.get("undone") for note in self.state.notes}
        return [answer for answer in self.state.answers if answer["answer"] not in undone]

    def _feedback(self, answer: Mapping[str, Any]) -> Feedback:
        if answer["answer"] not in self._told:
            self._told[answer["answer"]] = self._told_again(answer)
        return self._told[answer["answer"]]

    def _told_again(self, answer: Mapping[str, Any]) -> Feedback:
        """What was told of an answer before the program was killed."""
        record = self._table.stores.answers.get(answer["answer"])
        assert record is not None, "an answer is written together with its event"
        concept = self._concept(record.drill_id)
        check = _graded_again(self._posed(concept, record.seed), record.check_text)
        marks = marks_of(concept, layperson=self.settings.layperson)
        return Feedback(record, concept, marks, check, answer["proposed"])


def _graded_again(posed: PosedCheck | None, text: str | None) -> CheckGrade | None:
    """The grade of an answer that was read before; None if the check has changed since."""
    if posed is None or text is None:
        return None
    try:
        return grade_check(posed, text)
    except PrepError:
        return None


def _choices(posed: PosedCheck | None) -> int | None:
    """How many options a guess had."""
    choice = posed is not None and posed.check.kind is CheckKind.CHOICE
    return len(posed.lines) if posed is not None and choice else None
