"""The candidate's solution as a hidden suite sees it: a proxy over a confined worker."""

import signal
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from prep.core.problem import Problem
from prep.judge import protocol
from prep.judge.protocol import WireError
from prep.judge.spec import entry_spec
from prep.judge.suite.direct import apply_changes
from prep.judge.suite.outcomes import CandidateError, Outcome
from prep.judge.trusted.foresight import Call, Foreseen, packed_calls
from prep.judge.trusted.workers import (
    AS_EXPECTED,
    DeadlinePassed,
    Nursery,
    Reply,
    Worker,
    WorkerDied,
)

LOAD_SECONDS = 5.0
PREPARE_SECONDS = 5.0
TIER_SLEEP_SECONDS = 10.0
_LOOK_SECONDS = 0.1
_LOST_REPLIES = 200
_AGAIN_SECONDS = 0.25
_TRIES = 3


RIGHT = Outcome()
"""The outcome of a case whose answer is the expected one to the byte; it carries no value."""


class RunOver(BaseException):
    """No further call can be made: the worker hung or died.

    Not an Exception, so that hypothesis does not try again and no suite can swallow it.
    """

    def __init__(self, reason: str, message: str = "") -> None:
        super().__init__(message or reason)
        self.reason = reason
        self.message = message


def prepare(worker: Worker, problem: Problem, cases: bytes, calls: Sequence[Call]) -> int:
    """Have a waiting worker build packed cases ahead, and tell it the calls that will follow.

    The number of the request, which is answered.
    """
    spec = protocol.pack(entry_spec(problem))
    payload = protocol.pairs({"spec": spec, "cases": cases, "calls": packed_calls(calls)})
    return worker.send_packed("prepare", payload, PREPARE_SECONDS)


def _signal_name(status: int) -> str:
    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"


def ending(status: int | None) -> RunOver:
    """What the death of a worker means for the verdict."""
    if status is None or status >= 0:
        return RunOver("crash", f"The solution ended its process (exit code {status or 0}).")
    if -status == signal.SIGKILL:
        return RunOver("memory", "The system ended the solution, most likely for its memory.")
    if -status == signal.SIGSEGV:
        return RunOver("crash", "The solution crashed (segmentation fault): recursion without end?")
    return RunOver("crash", f"The solution was ended by {_signal_name(status)}.")


class ConfinedCallee:
    """Loads one source into workers, as often as fresh ones are asked for."""

    def __init__(
        self,
        problem: Problem,
        source: str,
        nursery: Nursery,
        call_seconds: float,
        worker: Worker | None = None,
    ) -> None:
        self.problem = problem
        self.call_seconds = call_seconds
        self.after: list[Any] = []
        self.case: Any = None
        self.stdout = ""
        self.watch: Callable[[CandidateError, Any], None] | None = None
        self._source = source
        self._nursery = nursery
        self._worker = worker
        self._granted: float | None = None
        self._budget_end: float | None = None
        self._coming: int | None = None
        self._foreseen: Foreseen | None = None
        self._sleep_end = TIER_SLEEP_SECONDS

    # Loading -----------------------------------------------------------------------------

    @property
    def worker(self) -> Worker:
        """The live worker; raises RunOver when it is gone."""
        if self._worker is None or not self._worker.alive:
            raise RunOver("crash", "The solution's process is gone.")
        return self._worker

    def load(self, *, main: bool = False, ahead: bool = False) -> None:
        """Load the source into the waiting worker, or a new one.

        With ``ahead`` the worker goes on at once with the cases it was prepared with; ``stream``
        then gives their outcomes. Raises CandidateError for what the source itself raises, RunOver
        for a hang or a death.
        """
        tries = _TRIES if self._worker is not None else 1
        for left in reversed(range(tries)):
            try:
                self._load_once(main, ahead)
                return
            except RunOver as over:
                if not left or over.reason == "time":
                    raise
            # It may have been killed while it waited; a fault of the source comes again.
            self.close()
            ahead = False

    def _load_once(self, main: bool, ahead: bool) -> None:
        if self._worker is None:
            self._worker = self._nursery.worker()
        payload = self.load_payload(main=main, ahead=ahead)
        number = self._guard(lambda: self.worker.send("load", payload, LOAD_SECONDS))
        self._raised(self._guard(lambda: self.worker.receive(number, LOAD_SECONDS)))
        self._coming = number if ahead else None

    def load_payload(self, *, main: bool = False, ahead: bool = False) -> dict[str, Any]:
        """What a worker must know to load the source."""
        return {
            "source": self._source,
            "spec": entry_spec(self.problem),
            "memory_mb": self.problem.limits.memory_mb,
            "main": main,
            "ahead": ahead,
        }

    def fresh(self) -> None:
        """Load the solution again, in a new process."""
        self.close()
        self.load()

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None
        self._granted = self._budget_end = self._coming = self._foreseen = None

    # Calls -------------------------------------------------------------------------------

    def __call__(self, *arguments: Any) -> Any:
        """The answer; changed arguments are changed in place, as in one process."""
        self.case = list(arguments)
        reply = self._ask("call", self.case, self.call_seconds)
        changed = reply.extra if type(reply.extra) is list else None
        if changed is None or len(changed) != len(arguments):
            self.after = list(arguments)
        else:
            self.after = changed
            apply_changes(arguments, changed)
        return reply.value

    def script(self, operations: Sequence[Sequence[Any]]) -> list[Any]:
        """One plain result per operation."""
        self.case = list(operations)
        return self.results(self._ask("script", self.case, self.call_seconds).value, operations)

    def results(self, value: Any, operations: Sequence[Any]) -> list[Any]:
        """``value`` as one result per operation; anything else is no answer."""
        if type(value) is not list or len(value) != len(operations):
            raise self._no_answer()
        return value

    def many(self, batch: Sequence[Sequence[Any]]) -> list[Outcome]:
        """Answers to a whole batch, sent in one message."""
        return list(self.stream(batch))

    def stream(
        self,
        batch: Sequence[Sequence[Any]],
        packed: bytes | None = None,
        answers: Sequence[bytes | None] = (),
    ) -> Iterator[Outcome]:
        """Answers to a batch as they come in; ``case`` is the one being worked on.

        ``packed`` is the batch as it crosses the wall, if that was made ahead; ``answers`` are the
        expected ones, packed, where equal bytes are known to be right: their outcome is RIGHT.
        """
        if not batch:
            return
        self.case = batch[0]
        self._check_budget()
        number = self._coming or self._send_batch(batch, packed)
        look = time.monotonic() + _LOOK_SECONDS
        for index, case in enumerate(batch):
            self.case = case
            if time.monotonic() > look:
                self._check_budget()
                look = time.monotonic() + _LOOK_SECONDS
            answer = answers[index] if index < len(answers) else None
            expected = None if answer is None else protocol.right_reply(number, answer)
            try:
                reply = self._receive(number, expected)
            except RunOver as over:
                yield from self._one_by_one(batch[index:], over)
                return
            yield RIGHT if reply is AS_EXPECTED else self._outcome(reply, case)
        self._check_budget()

    def _send_batch(self, batch: Sequence[Sequence[Any]], packed: bytes | None) -> int:
        payload = protocol.pack(list(batch)) if packed is None else packed
        self._foreseen = None
        number: int = self._guard(
            lambda: self.worker.send_packed("many", payload, self.call_seconds)
        )
        return number

    def _receive(self, number: int, expected: bytes | None) -> Reply:
        reply: Reply = self._guard(lambda: self.worker.receive(number, self.call_seconds, expected))
        return reply

    def foresee(self, calls: Sequence[Call]) -> None:
        """Have ``calls`` made ahead; a prepared worker is at work on them already."""
        number, self._coming = self._coming, None
        if not calls:
            return
        if number is None:
            payload = packed_calls(calls)
            number = self._guard(
                lambda: self.worker.send_packed("several", payload, self.call_seconds)
            )
        self._foreseen = Foreseen(number, calls)

    def _one_by_one(self, batch: Sequence[Sequence[Any]], over: RunOver) -> Iterator[Outcome]:
        """Find the case of a batch that a worker died on.

        Replies of a moment travel together, so those of a few cases before it are lost. They took
        less than that moment, far less than a second, so the one that took too long is known long
        before it has taken as long again. If the fault does not come again the first case without a
        reply is blamed.
        """
        first = list(batch[0])
        seconds = self.call_seconds
        if over.reason == "time":
            seconds = min(seconds, _AGAIN_SECONDS)
        self._renew(over)
        outcomes: list[Outcome] = []
        for case in batch[:_LOST_REPLIES]:
            self.case = list(case)
            try:
                reply = self._guard(lambda: self.worker.ask("case", self.case, seconds))
            except RunOver:
                yield from outcomes
                raise
            outcomes.append(self._outcome(reply, case))
        self.case = first
        raise over

    def _renew(self, over: RunOver) -> None:
        granted = self._granted
        try:
            self.fresh()
        except (CandidateError, RunOver):
            raise over from None
        if granted is not None:
            self.grant(granted)

    def _outcome(self, reply: Reply, case: Sequence[Any]) -> Outcome:
        if reply.error is not None:
            error = self._candidate_error(reply.error)
            if self.watch is not None:
                self.watch(error, list(case))
            return Outcome(error=error)
        if self.problem.is_script:
            return Outcome(self.results(reply.value, case))
        return Outcome(reply.value)

    def ask_tests(self) -> list[Any]:
        """Results of the file's own tests: [name, None or an error description]."""
        value = self._ask("tests", None, 4 * self.call_seconds).value
        return value if type(value) is list else []

    # The wall ----------------------------------------------------------------------------

    def cpu(self) -> float:
        """CPU seconds that the live worker has used so far."""
        seconds: float = self._guard(self.worker.cpu)
        return seconds

    def ask(self, operation: str, payload: Any, cpu_seconds: float) -> Reply:
        """The reply to an operation of a race."""
        return self._ask(operation, payload, cpu_seconds)

    def _ask(self, operation: str, payload: Any, cpu_seconds: float) -> Reply:
        self._check_budget()
        if self._foreseen is not None and self._foreseen.next_is(operation, payload):
            reply = self._receive(self._foreseen.number, None)
        else:
            self._foreseen = None
            reply = self._guard(lambda: self.worker.ask(operation, payload, cpu_seconds))
        return self._raised(reply, watched=operation in ("call", "script"))

    def _raised(self, reply: Reply, *, watched: bool = False) -> Reply:
        """``reply``, unless it tells of an error, which is raised."""
        if reply.error is not None:
            error = self._candidate_error(reply.error)
            if self.watch is not None and watched:
                self.watch(error, self.case)
            raise error
        return reply

    def grant(self, cpu_seconds: float) -> None:
        """CPU seconds that this worker may use from now on, over all its calls."""
        self._granted = cpu_seconds
        self._budget_end = self.cpu() + cpu_seconds
        self._sleep_end = self.worker.slept + TIER_SLEEP_SECONDS

    def _check_budget(self) -> None:
        if self._budget_end is None:
            return
        if self.cpu() > self._budget_end or self.worker.slept > self._sleep_end:
            self.worker.kill()
            raise RunOver("time", "The cases of this tier together took too long.")

    def _guard(self, act: Callable[[], Any]) -> Any:
        """Deaths and deadlines of the worker end the run."""
        try:
            return act()
        except DeadlinePassed:
            raise RunOver("time", "The call did not end in time.") from None
        except WorkerDied:
            assert self._worker is not None
            if self._worker.hung_up:
                raise RunOver("crash", "The solution left the conversation.") from None
            raise ending(self._worker.exit_status()) from None
        except WireError:
            raise self._no_answer() from None

    def _no_answer(self) -> RunOver:
        """The end of a worker that does not keep to the protocol."""
        if self._worker is not None:
            self._worker.kill()
        return RunOver("crash", "The solution's process sent something that is no answer.")

    def _candidate_error(self, description: dict[str, Any]) -> CandidateError:
        return CandidateError(description["type"], description["message"], description["frames"])

    def last_output(self) -> str:
        """What the last call printed."""
        return "" if self._worker is None else self._worker.last_output()
