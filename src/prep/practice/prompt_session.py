"""One session over a design or talk prompt as a screen or a shell sees it.

The decisions guarded here: every step, question, number and twist is an event and every page is
saved as it is typed, so a killed session stands where it stood; twists cannot be dodged by
hurrying, since the middle is not left before they were put; and nothing of the rubric is shown
before the answer is over.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from prep.core.errors import PrepError
from prep.core.notepad import join_pages, split_pages
from prep.core.prompt import Clarification, Estimate, Probe, Prompt, Twist
from prep.core.rubric import SELF
from prep.core.session import EventKind, SessionState, Status
from prep.practice.live_session import LiveSession
from prep.practice.ports import Clock, Stores
from prep.practice.prompt_answer import (
    PromptAnswer,
    answer_of,
    has_reached,
    mark_of,
    probes_of,
    rubric_version,
)
from prep.practice.prompt_follow_ups import MIDDLE, TwistPlan, choose_probes, rung_of
from prep.practice.prompt_grading import GradingTable, RubricGrading
from prep.practice.prompt_place import (
    CLOSING,
    NEXT_TIME,
    Place,
    Step,
    all_pages,
    answers_of,
    began_at,
    estimate_at,
    own_pages,
    pages_at,
    place_of,
    step_of,
    steps_of,
    twists_put,
)
from prep.practice.prompt_questions import EstimateMark, Offer, mark_estimate, offers
from prep.practice.recorder import Recorder

INTERVIEWER = "interviewer"
"""Who brings the twists: they say nothing about the candidate being there."""


@dataclass(frozen=True)
class PromptTable:
    """What every session works with; ``own_probes`` are questions on the candidate's own work."""

    stores: Stores
    clock: Clock
    new_id: Callable[[], str]
    own_probes: Callable[[Prompt], Sequence[Probe]]


class PromptSession(LiveSession):
    """A session; made by `Prompting.open` and `Prompting.resume`."""

    def __init__(
        self, prompt: Prompt, recorder: Recorder, table: PromptTable, *, resumed: bool
    ) -> None:
        super().__init__(recorder, resumed=resumed)
        self.prompt = prompt
        self._table = table
        options = recorder.session.options
        self._seed: int = options["seed"]
        self._scale: float = options.get("scale", 1.0)
        self._twists = tuple(TwistPlan(**one) for one in options["twists"])

    # Where it stands -------------------------------------------------------------------

    @property
    def runs_on(self) -> bool:
        """An interviewer's clock runs on."""
        return bool(self._recorder.session.options.get("interview"))

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, in order; in an interview grading comes after it, in one's own time."""
        steps = steps_of(self.prompt)
        return steps[:-1] if self.runs_on else steps

    @property
    def step(self) -> Step:
        """The step that runs."""
        return step_of(self.state, self.prompt)

    @property
    def place(self) -> Place:
        """The step that runs and its clock, at this moment."""
        return self._place_of(self._recorder.now())

    def look(self) -> Place:
        """The same, once what time brings has come: a twist that is due is put."""
        if not self.ended and self.state.status is Status.RUNNING:
            due = self._due_twist(self._recorder.now(), leaving=False)
            if due is not None:
                self._recorder.record(EventKind.NOTE, twist=due, by=INTERVIEWER)
        return self.place

    def go_on(self) -> Place:
        """To the next step. A twist that was still to come is put first, and the step stays.

        After the last step of an interview the answer is over; else raises PrepError there, since
        only `finish` ends the grading. If it went on in another window, that is where it stands.
        """
        if self._went_on_elsewhere():
            return self.place
        self._check_open()
        following = self._following()
        if following is None and not self.runs_on:
            raise PrepError("This is the last step.", "Grade every point, then finish.")
        due = self._due_twist(self._recorder.now(), leaving=True)
        if due is not None and (following is None or following.phase in CLOSING):
            self._recorder.record(EventKind.NOTE, twist=due, by=INTERVIEWER)
        elif following is None:
            self._recorder.record(EventKind.END, outcome="answered")
        else:
            self._begin(following)
        return self.place

    def answer(self) -> PromptAnswer:
        """All that was done so far, to read."""
        return answer_of(self._recorder.session, self._recorder.now(), self.prompt)

    # The notepad -----------------------------------------------------------------------

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of the pages that may be written on now, those of this step last."""
        if self.ended:
            return ()
        return pages_at(self.prompt, self.step, len(twists_put(self.state)))

    @property
    def first_page(self) -> str:
        """The page on which one writes at this step: the last begun, else its first."""
        own = own_pages(self.prompt, self.step)
        written = [name for name in own if self.page(name)]
        return (written or own[:1] or self.pages)[-1]

    def page(self, name: str) -> str:
        """What stands on a page, also on one that is closed."""
        return split_pages(self.state.text).get(name, "")

    def write(self, name: str, text: str) -> bool:
        """Keep a page as typed; False, at no cost, if it has not changed.

        Raises PrepError for a page that is not open at this step.
        """
        if text == self.page(name):
            return False
        if name not in self.pages:
            raise PrepError(f"The page '{name}' is closed.", f"Open: {', '.join(self.pages)}.")
        # Another window may have written on another page meanwhile: that one stays.
        return self._recorder.revise_text(lambda kept: self._with_page(kept, name, text))

    def _with_page(self, kept: str, name: str, text: str) -> str:
        written = split_pages(kept) | {name: text}
        order = all_pages(self.prompt, len(self.prompt.twists))
        return join_pages({key: written.get(key, "") for key in order})

    # Questions to the interviewer ------------------------------------------------------

    @property
    def can_ask(self) -> bool:
        """Whether the interviewer still answers."""
        return not self.ended and self.step.phase not in CLOSING

    def ask(self, text: str) -> tuple[Offer, ...]:
        """Ask; the written questions that it may have meant. None if nobody wrote about that."""
        self._check_open()
        if not self.can_ask:
            raise PrepError("The interviewer asks now.", "Note what you assume instead.")
        if not text.strip():
            raise PrepError("There is no question.", "Type one in your own words.")
        offered = offers(text, self.prompt.clarifications)
        numbers = [one.number for one in offered]
        self._recorder.record(EventKind.ANSWER, what="question", text=text, offered=numbers)
        return offered

    @property
    def offered(self) -> tuple[Offer, ...]:
        """What the last question may have meant; empty before the first."""
        asked = list(answers_of(self.state, "question"))
        numbers = asked[-1]["offered"] if asked else ()
        return tuple(Offer(n, self.prompt.clarifications[n].question) for n in numbers)

    @property
    def waiting_offers(self) -> tuple[Offer, ...]:
        """Those `offered` that wait for a pick; empty once one was picked."""
        last = sum(1 for _ in answers_of(self.state, "question")) - 1
        picked = any(one["question"] == last for one in answers_of(self.state, "pick"))
        return () if picked else self.offered

    def pick(self, number: int) -> Clarification:
        """The written answer to one of those `offered`, by its ``number``."""
        self._check_open()
        if number not in {one.number for one in self.offered}:
            raise PrepError("That was not offered.", "Pick one of the questions shown.")
        asked = sum(1 for _ in answers_of(self.state, "question"))
        self._recorder.record(EventKind.ANSWER, what="pick", number=number, question=asked - 1)
        return self.prompt.clarifications[number]

    # Estimates, twists, follow-up questions --------------------------------------------

    @property
    def estimate(self) -> Estimate | None:
        """The number that is asked for at this step."""
        number = estimate_at(self.step)
        return None if number is None else self.prompt.estimates[number]

    @property
    def estimate_mark(self) -> EstimateMark | None:
        """What the number given at this step was worth; None before one was given."""
        number = estimate_at(self.step)
        return None if number is None else mark_of(self.state, number)

    def reckon(self, text: str) -> EstimateMark:
        """Give the number of this step, once; ``?`` passes.

        Raises PrepError, and keeps nothing, if it cannot be read.
        """
        self._recorder.catch_up()
        self._check_open()
        asked = self.estimate
        if asked is None:
            raise PrepError("No number is asked for now.", "Go on with the step.")
        if self.estimate_mark is not None:
            raise PrepError("This number was given.", "Go on to the next step.")
        mark = mark_estimate(text, asked)
        data = {"what": "estimate", "number": estimate_at(self.step), **asdict(mark)}
        self._recorder.record(EventKind.ANSWER, **data)
        return mark

    @property
    def twists(self) -> tuple[Twist, ...]:
        """The news so far, in the order it came."""
        return tuple(self.prompt.twists[number] for number in twists_put(self.state))

    @property
    def probe(self) -> Probe | None:
        """The follow-up question of this step."""
        step, chosen = self.step, probes_of(self.state)
        return chosen[step.number] if step.phase == "defend" else None

    @property
    def rung(self) -> str | None:
        """What follows the question of this step, whatever was said; talks only."""
        if self.step.phase != "defend":
            return None
        return rung_of(self.prompt, self._seed, self.step.number)

    # The end ---------------------------------------------------------------------------

    def grading(self) -> RubricGrading:
        """The self-grade of this answer; raises PrepError before the answer is over."""
        if not self.ended and not has_reached(self.state, "grade"):
            raise PrepError("The answer is not over.", "Grade it at the last step.")
        table = GradingTable(self._table.stores, self._table.clock, self._table.new_id)
        return RubricGrading(self._recorder.session, self.answer(), SELF, table)

    def finish(self) -> RubricGrading:
        """End the grading step: every point has a grade, and "next time" is written.

        Raises PrepError while something is missing; what there is, is kept in any case.
        """
        self._check_open()
        grading = self.grading()
        if not grading.complete:
            left = grading.grades.count(None)
            raise PrepError(f"{left} of {len(grading.points)} points are not graded yet.")
        if not self.page(NEXT_TIME).strip():
            raise PrepError("Next time is empty.", "Write one thing that you will do otherwise.")
        with self._recorder.whole():
            self._recorder.record(
                EventKind.END,
                outcome="graded",
                total=grading.score.total,
                rubric=rubric_version(self.prompt),
            )
            grading.settle()
        return grading

    def stop(self) -> None:
        """End here; the answer may be graded later. Without a trace if nothing was done."""
        if self.ended:
            return
        if self._untouched:
            self._table.stores.sessions.discard(self.session_id)
        else:
            self._recorder.record(EventKind.END, outcome="stopped")

    def leave(self) -> None:
        """Close the screen: the session waits, or is forgotten if nothing was done in it."""
        if self.ended:
            return
        if self._untouched:
            self._table.stores.sessions.discard(self.session_id)
        elif self.runs_on:
            self.tick()
        else:
            self.pause()

    # Inside ----------------------------------------------------------------------------

    @property
    def _untouched(self) -> bool:
        return not self.state.touched and len(self.state.phases) <= 1

    def _went_on_elsewhere(self) -> bool:
        """Whether another program has left this step; takes in what it wrote."""
        before = self.step
        self._recorder.catch_up()
        return self.step != before

    def _check_open(self) -> None:
        if self.ended:
            raise PrepError("This session is over.", "prep session grade goes on with its grades.")

    def _place_of(self, state: SessionState) -> Place:
        return place_of(state, self.prompt, runs_on=self.runs_on, scale=self._scale)

    def _following(self) -> Step | None:
        steps = self.steps
        place = steps.index(self.step) + 1 if self.step in steps else len(steps)
        return steps[place] if place < len(steps) else None

    def _begin(self, step: Step) -> None:
        with self._recorder.whole():
            if step.phase == "defend" and not probes_of(self.state):
                self._recorder.record(EventKind.NOTE, probes=self._chosen_probes())
            self._recorder.record(EventKind.PHASE, name=step.name)

    def _chosen_probes(self) -> list[dict[str, Any]]:
        kept = self._table.stores.rubric_grades.by(SELF)
        version = rubric_version(self.prompt)
        earlier = [one for one in kept if (one.item_id, one.rubric) == (self.prompt.slug, version)]
        chosen = choose_probes(
            self.prompt,
            self.answer().words,
            self._seed,
            grades=earlier[-1].grades if earlier else (),
            own=self._table.own_probes(self.prompt),
        )
        return [asdict(one) for one in chosen]

    def _due_twist(self, state: SessionState, *, leaving: bool) -> int | None:
        """The next twist, if its time has come or the middle is about to be left."""
        put = twists_put(state)
        waiting = [one for one in self._twists if one.number not in put]
        began = began_at(state, MIDDLE[self.prompt.kind], runs_on=self.runs_on)
        if not waiting or began is None or self.step.phase in CLOSING:
            return None
        now = state.running_seconds if self.runs_on else state.active_seconds
        due = leaving or now - began >= waiting[0].seconds
        return waiting[0].number if due else None
