"""A session once more: every change of the text and whatever happened between, as frames.

The decision guarded here: a replay is the fold of the log, event by event, so its last frame is the
final text byte for byte, and there is nothing else that could disagree with it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from prep.core.edit import Edit
from prep.core.errors import PrepError
from prep.core.mock import MockPlan
from prep.core.session import Event, EventKind, Session, SessionState, step
from prep.practice.ports import Stores

_NOTED = {"interviewer": "Interviewer's note", "pushed": "Interviewer asked"}
_SILENT = frozenset({EventKind.KEY, EventKind.TICK, EventKind.RESUME, EventKind.PAUSE})


@dataclass(frozen=True, slots=True)
class Frame:
    """The session after one event; ``at`` is seconds on its running clock.

    ``edit`` is the change of the text that led here, None if it did not change; ``said`` tells what
    else happened, empty for typing.
    """

    at: float
    text: str
    edit: Edit | None
    said: str


@dataclass(frozen=True)
class Part:
    """A text that was worked on, with its frames; the first holds the text it began with."""

    title: str
    frames: tuple[Frame, ...]

    @property
    def final(self) -> str:
        """The text at the end."""
        return self.frames[-1].text


@dataclass(frozen=True)
class Replay:
    """A session and its parts: one, or for a mock itself and each of its problems."""

    session_id: str
    title: str
    parts: tuple[Part, ...]


def replay_of(session_id: str, stores: Stores) -> Replay:
    """Any session once more; raises PrepError for one that is not there."""
    session = stores.sessions.get(session_id)
    if session is None:
        raise PrepError(f"There is no session '{session_id}'.", "prep session list shows them.")
    events = stores.sessions.events(session_id)
    title = _title(session)
    parts = [Part(title, frames(events))]
    for event in events:
        child = event.data.get("child") if event.kind is EventKind.NOTE else None
        found = stores.sessions.get(child) if child else None
        if found is not None:
            parts.append(Part(_title(found), frames(stores.sessions.events(found.id))))
    return Replay(session_id, title, tuple(parts))


def frames(events: Iterable[Event]) -> tuple[Frame, ...]:
    """What there is to see, event by event; keys and ticks that changed nothing are left out."""
    return tuple(_frames(events))


def _frames(events: Iterable[Event]) -> Iterator[Frame]:
    state = SessionState()
    for event in events:
        before, state = state.text, step(state, event)
        if event.kind in _SILENT:
            continue
        changed = event.kind is EventKind.DRAFT and state.text != before
        edit = Edit.of(event.data) if changed else None
        said = _said(event)
        if edit is not None or said:
            yield Frame(state.running_seconds, state.text, edit, said)


def _said(event: Event) -> str:
    """What happened, in words; empty for what is only typing or bookkeeping."""
    data = event.data
    match event.kind:
        case EventKind.START:
            return "Begins"
        case EventKind.RUN:
            return f"Ran the examples: {_words(data.get('verdict', ''))}"
        case EventKind.SUBMIT:
            return f"Submitted: {_words(data['verdict'])}"
        case EventKind.HINT:
            return f"Hint {data.get('number', '')}".strip()
        case EventKind.SOLUTION:
            return "Saw the solution"
        case EventKind.PHASE:
            word, _, number = data["name"].partition("/")
            return f"{word.capitalize()} {int(number) + 1}" if number.isdigit() else data["name"]
        case EventKind.ANSWER:
            return _answer_words(data.get("correct"))
        case EventKind.NOTE:
            return (
                f"{_NOTED.get(data.get('by', ''), 'Note')}: {data['text']}"
                if data.get("text")
                else ""
            )
        case EventKind.END:
            return "Ends"
        case _:
            return ""


def _answer_words(correct: bool | None) -> str:
    if correct is None:
        return "Answered"
    return "Answered: right" if correct else "Answered: wrong"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _title(session: Session) -> str:
    if "plan" in session.options:
        plan = MockPlan.of(session.options["plan"])
        return f"Mock {plan.name}, seed {plan.seed}" if plan.blind else plan.rounds[0].title
    return session.item_id or session.kind
