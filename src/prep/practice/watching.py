"""A session that somebody watches: what an interviewer sees, and what becomes of what is sent.

The decision guarded here: whoever watches can add notes, grades and questions to the log and
nothing else. They are events like all others, stamped when they are taken in, so they survive a
kill and stand in scorecard and replay; and none of them counts as the candidate being there.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from prep.core.errors import PrepError
from prep.core.mock import PlannedRound
from prep.core.session import SessionState
from prep.core.watched import Check, Desk, Note, Question, Sent, Tick, View
from prep.practice.coding_session import CodingSession
from prep.practice.live_session import PUSHED, LiveSession
from prep.practice.mock_interviewer import Interviewer, Line
from prep.practice.mock_place import Stage
from prep.practice.mock_session import MockSession
from prep.practice.ports import Bank
from prep.practice.scorecard import PROBLEM_TALK, Criterion, Scoring

_ASKED = (
    "What is your plan, and why does it work?",
    "What are time and space of this?",
    "How would you test it? Name the odd cases.",
    "Walk me through this line.",
)


@dataclass(frozen=True)
class Links:
    """Where to watch, and where to interview; ``beyond`` if other machines can reach them."""

    watch: str
    interviewer: str
    beyond: bool


@dataclass(frozen=True)
class Delivery:
    """Something that was sent; ``number`` is for the answer."""

    number: int
    sent: Sent


class Audience(Protocol):
    """Those who watch, as a front end needs them; never blocks. ``present`` is how many look on."""

    @property
    def links(self) -> Links: ...  # noqa: D102
    @property
    def present(self) -> int: ...  # noqa: D102
    @property
    def alive(self) -> bool: ...  # noqa: D102
    def show(self, view: View) -> None: ...  # noqa: D102
    def show_desk(self, desk: Desk) -> None: ...  # noqa: D102
    def show_clock(self, words: str) -> None: ...  # noqa: D102
    def sent(self) -> list[Delivery]: ...  # noqa: D102
    def answer(self, delivery: Delivery, refusal: str | None = None) -> None: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102


class Watched(Protocol):
    """A session that may be watched."""

    @property
    def state(self) -> SessionState: ...  # noqa: D102
    def desk(self) -> Desk: ...  # noqa: D102
    def take(self, sent: Sent) -> None:
        """Write down what was sent; raises PrepError for what does not fit here and now."""

    def attend(self) -> None:
        """Somebody looks on from now on."""


class WatchedCoding:
    """A problem on its own."""

    def __init__(self, session: CodingSession) -> None:
        self._session = session

    @property
    def state(self) -> SessionState:
        """Of the problem's session."""
        return self._session.state

    def desk(self) -> Desk:
        """The checklist for problems, and what its author would ask next."""
        grades = grades_of(self.state)
        checks = (Check(key, words, 1, grades.get(key)) for key, words in PROBLEM_TALK.items())
        asked = tuple(one.question for one in self._session.problem.follow_ups)
        return Desk(0, tuple(checks), (*asked, *_ASKED), tuple(_remarks(self.state)))

    def take(self, sent: Sent) -> None:
        """Into the session's own log."""
        _take(self._session, sent, [(key, 1) for key in PROBLEM_TALK])

    def attend(self) -> None:
        """Into the session's own log."""
        self._session.attend()


class WatchedSession:
    """A session of any other kind: notes and questions, but no checklist."""

    def __init__(self, session: LiveSession) -> None:
        self._session = session

    @property
    def state(self) -> SessionState:
        """Of the session."""
        return self._session.state

    def desk(self) -> Desk:
        """The notes so far."""
        return Desk(remarks=tuple(_remarks(self.state)))

    def take(self, sent: Sent) -> None:
        """Into the session's own log."""
        _say(self._session, sent)

    def attend(self) -> None:
        """Into the session's own log."""
        self._session.attend()


class WatchedMock:
    """A mock, in whichever of its rooms; ``child`` is the problem that is worked on, if one is."""

    def __init__(
        self, mock: MockSession, bank: Bank, scoring: Scoring, child: CodingSession | None = None
    ) -> None:
        self._mock, self._bank, self._scoring, self._child = mock, bank, scoring, child

    @property
    def state(self) -> SessionState:
        """Of the mock."""
        return self._mock.state

    def desk(self) -> Desk:
        """The round's criteria, what the script still holds, the notes so far."""
        one, place = self._mock.round, self._mock.place
        if one is None:
            return Desk()
        grades = self._mock.checks(place.round)
        checks = (Check(c.key, c.words, c.most, grades.get(c.key)) for c in self._criteria(one))
        asked = self._prepared(one) if place.stage is Stage.ROUND else ()
        return Desk(place.round, tuple(checks), asked, tuple(_remarks(self.state, place.round)))

    def take(self, sent: Sent) -> None:
        """Into the log of the mock, under the round that runs."""
        one, place = self._mock.round, self._mock.place
        if one is None or self._mock.ended:
            raise PrepError("No round is under way.")
        if isinstance(sent, Question) and place.stage is not Stage.ROUND:
            raise PrepError("The candidate has a break.", "Ask in the next round.")
        _take(self._mock, sent, self._gradable(sent, place.round))

    def attend(self) -> None:
        """The mock is watched, and so is the problem that is worked on."""
        self._mock.attend()
        if self._child is not None:
            self._child.attend()

    def _gradable(self, sent: Sent, reached: int) -> list[tuple[str, int]]:
        """What may be graded in the round a tick is for; nothing in one that was not reached."""
        number = getattr(sent, "round", reached)
        if number > reached:
            return []
        return [(c.key, c.most) for c in self._criteria(self._mock.plan.rounds[number])]

    def _criteria(self, one: PlannedRound) -> tuple[Criterion, ...]:
        return self._scoring.criteria(one)

    def _prepared(self, one: PlannedRound) -> tuple[str, ...]:
        """The lines of the script that are questions, those by the problem's author included."""
        lines = [line.text for line in Interviewer(self._bank).script(one)]
        return tuple(dict.fromkeys(text for text in (*lines, *_ASKED) if text.endswith("?")))


def pushed(state: SessionState) -> list[Line]:
    """What was said to the candidate of a problem on its own, in order."""
    notes = (note for note in state.notes if note.get("by") == PUSHED)
    return [Line(note.get("at", 0.0), note["text"], "watcher") for note in notes]


def grades_of(state: SessionState) -> Mapping[str, float]:
    """The grades on the checklist of a problem on its own; the last one counts."""
    given = {note["check"]: note["value"] for note in state.notes if "check" in note}
    return {key: value for key, value in given.items() if value is not None}


def _take(
    session: CodingSession | MockSession, sent: Sent, gradable: Sequence[tuple[str, int]]
) -> None:
    if not isinstance(sent, Tick):
        _say(session, sent)
    elif sent.value is None or 0 <= sent.value <= dict(gradable).get(sent.key, -1):
        session.check(sent.key, sent.value, sent.round, by="interviewer")
    else:
        raise PrepError("That is not on this round's list.")


def _say(session: LiveSession, sent: Sent) -> None:
    if isinstance(sent, Note):
        session.note(sent.text, by="interviewer")
    elif isinstance(sent, Question):
        session.push(sent.text)
    else:
        raise PrepError("There is no checklist in this session.")


def _remarks(state: SessionState, number: int | None = None) -> Iterator[str]:
    """The interviewer's notes and questions, as they will stand on the scorecard."""
    for note in state.notes:
        if note.get("by") in ("interviewer", PUSHED) and _of_round(note, number):
            minutes, seconds = divmod(int(note.get("at", 0.0)), 60)
            asked = "asked: " if note["by"] == PUSHED else ""
            yield f"{minutes}:{seconds:02d} {asked}{note['text']}"


def _of_round(note: Mapping[str, Any], number: int | None) -> bool:
    return "text" in note and (number is None or note.get("round") == number)
