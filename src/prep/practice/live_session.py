"""The clock of a session that is on a screen: what every kind of timed work shares."""

from dataclasses import dataclass

from prep.core.errors import PrepError
from prep.core.session import IDLE_SECONDS, EventKind, SessionState, Status
from prep.practice.recorder import Recorder

KEY_SECONDS = 10.0
"""Keys are written down at most this often."""

PUSHED = "pushed"
"""Who a note is ``by`` that is a question to the candidate."""


@dataclass(frozen=True)
class Timer:
    """``active_seconds`` is the time that counts.

    ``remaining_seconds`` is None without a target, and negative once it is ``over``.
    """

    active_seconds: float
    remaining_seconds: float | None
    over: bool
    paused: bool
    idle: bool
    ended: bool


class LiveSession:
    """A session and its time. Any thread may call it."""

    def __init__(self, recorder: Recorder, *, resumed: bool) -> None:
        self.resumed = resumed
        self._recorder = recorder

    @property
    def session_id(self) -> str:
        """The id under which the session is listed and replayed."""
        return self._recorder.session.id

    @property
    def state(self) -> SessionState:
        """What the events so far amount to."""
        return self._recorder.state

    @property
    def target_seconds(self) -> float | None:
        """The time one aims at."""
        return self._recorder.session.target_seconds

    @property
    def runs_on(self) -> bool:
        """True if the clock waits for nobody, as in an interview: no pause, and leaving is no way
        to win time."""
        return False

    @property
    def ended(self) -> bool:
        """True once nothing but notes is taken in."""
        return self.state.status is Status.ENDED

    def timer(self) -> Timer:
        """The timer at this moment; reads only."""
        state = self._recorder.now()
        target = self.target_seconds
        seconds = state.running_seconds if self.runs_on else state.active_seconds
        remaining = None if target is None else target - seconds
        return Timer(
            active_seconds=seconds,
            remaining_seconds=remaining,
            over=remaining is not None and remaining < 0,
            paused=state.status is Status.PAUSED,
            idle=state.idle,
            ended=state.status is Status.ENDED,
        )

    def touch(self) -> None:
        """A key was pressed; cheap, and written only now and then."""
        state = self._recorder.now()
        fresh = IDLE_SECONDS - KEY_SECONDS < state.patience <= IDLE_SECONDS
        if state.status is Status.RUNNING and not fresh:
            self._recorder.record(EventKind.KEY)

    def tick(self) -> None:
        """The screen is still there: confirms the time so far, in case the program is killed."""
        if self.state.status is Status.RUNNING and not self.state.idle:
            self._recorder.record(EventKind.TICK)

    # Others -----------------------------------------------------------------------------

    def note(self, text: str, by: str = "candidate") -> None:
        """A remark in the session's own log, at this second of its clock."""
        state = self._recorder.now()
        at = state.running_seconds if self.runs_on else state.active_seconds
        self._recorder.record(EventKind.NOTE, text=text, by=by, at=at)

    def push(self, text: str) -> None:
        """A question put into the candidate's side pane by whoever watches."""
        self.note(text, by=PUSHED)

    def attend(self) -> None:
        """Somebody watches; written once, and true of the session from then on."""
        if not self.ended and not was_watched(self.state):
            self._recorder.record(EventKind.NOTE, watched=True, by="audience")

    # Away -------------------------------------------------------------------------------

    def hand_out(self) -> None:
        """Keys go where we do not see them: another editor, a shell that gives whole lines."""
        self._recorder.record(EventKind.OUTSIDE)

    def pause(self) -> None:
        """Stop the timer; raises PrepError where the clock runs on."""
        if self.runs_on:
            raise PrepError("There is no pause in an interview.", "The clock runs on.")
        if self.state.status is Status.RUNNING:
            self._recorder.record(EventKind.PAUSE)

    def resume(self) -> None:
        """Let the timer run again."""
        if self.state.status is Status.PAUSED:
            self._recorder.record(EventKind.RESUME)

    def come_back(self) -> None:
        """The session is on a screen again; the time away counts only where the clock runs on."""
        self._recorder.record(EventKind.KEY if self.runs_on else EventKind.RESUME)


def was_watched(state: SessionState) -> bool:
    """Whether somebody looked on at any time of a session."""
    return any(note.get("watched") for note in state.notes)
