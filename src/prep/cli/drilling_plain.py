"""A drill session by lines: for screen readers, pipes and scripts.

The decision guarded here: every line typed is an answer or a command that begins with a colon, so a
script may send answers alone; and however it ends (enough questions, end of file, Ctrl-C), the card
is printed and every answer is kept.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TextIO

from prep.cli.drilling_card import answer_json, card_lines, result_json
from prep.cli.output import print_json
from prep.core.errors import PrepError
from prep.practice.drill_questions import Feedback, Question
from prep.practice.drill_session import LEAST_CONFIDENCE, MOST_CONFIDENCE, DrillSession
from prep.practice.drilling import Drilling

HELP = "An empty line or ? passes. :a another like the last, :u take back, :p pause, :q end."


class Lines:
    """Standard input by lines, and where text for people goes."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._typed = sys.stdin.isatty()
        if self._typed and out is sys.stdout:
            with suppress(ImportError):
                import readline  # noqa: F401 - makes input() a line that can be edited

    def say(self, text: str = "") -> None:
        """One or more lines."""
        print(text, file=self._out, flush=True)

    def ask(self, prompt: str) -> str | None:
        """A line; None at the end of the input."""
        if self._typed and self._out is sys.stdout:
            try:
                return input(prompt).strip()
            except EOFError:
                self.say()
                return None
        print(prompt, end="", file=self._out, flush=True)
        line = sys.stdin.readline()
        if not self._typed or not line:
            self.say(line.strip())  # nobody else shows what a script sent
        return line.strip() if line else None


class Ended(Exception):
    """The person, or the input, is at an end."""


class PlainDrill:
    """One session on lines; ``as_json`` prints answers and the result for scripts instead."""

    def __init__(self, drilling: Drilling, session: DrillSession, *, as_json: bool) -> None:
        self._drilling = drilling
        self._session = session
        self._json = as_json
        self._lines = Lines(sys.stderr if as_json else sys.stdout)
        self._title = drilling.title_of(session.settings)

    def play(self) -> None:
        """Until the session is over; nothing that was answered is lost."""
        say = self._lines.say
        say(f"{heading(self._session, self._title)} {HELP}")
        with suppress(Ended, KeyboardInterrupt):
            put, question = None, self._session.next()
            while question is not None:
                if question != put:
                    self._put(question)
                put, question = question, self._answer(question)
        self._end()

    def _put(self, question: Question) -> None:
        self._session.hand_out()  # we see lines, no keys
        why = f" ({question.reason})" if question.reason else ""
        say = self._lines.say
        say(
            f"\nQuestion {question.number}: {question.title}, level {question.level}, "
            f"target {question.target_seconds:.0f} s{why}{self._time_left()}."
        )
        say(question.prompt)

    def _time_left(self) -> str:
        left = self._session.timer().remaining_seconds
        return "" if left is None else f", {left:.0f} s left"

    def _answer(self, question: Question) -> Question | None:
        """Take one line; the question to go on with."""
        line = self._lines.ask("Answer: ")
        if line is None:
            raise Ended
        if line.startswith(":"):
            return self._command(line[1:2], question)
        text = line or "?"
        try:
            reading = None if text == "?" else self._session.read(text)
        except PrepError as error:
            self._lines.say(str(error))
            return question
        feedback = self._session.answer(text, self._confidence(reading))
        self._tell(question, feedback)
        return self._session.next()

    def _confidence(self, reading: str | None) -> float | None:
        """How sure one is, in [0.5, 0.99]; None where it is not asked or not said."""
        if not self._session.settings.confidence or reading is None:
            return None
        while True:
            line = self._lines.ask(f"Read as {reading}. How sure, 50 to 99 per cent? ")
            if not line:
                return None
            with suppress(ValueError):
                share = int(line.removesuffix("%")) / 100
                if LEAST_CONFIDENCE <= share <= MOST_CONFIDENCE:
                    return share
            self._lines.say("A whole number from 50 to 99, or an empty line.")

    def _tell(self, question: Question, feedback: Feedback) -> None:
        if self._json:
            print_json(answer_json(question, feedback))
        say = self._lines.say
        say(verdict_line(feedback))
        for message in feedback.mistakes:
            say(message)
        if self._session.settings.mode.hurries:
            return
        for step in feedback.steps:
            say(f"  {step}")

    def _command(self, letter: str, question: Question) -> Question | None:
        if letter == "q":
            raise Ended
        commands: dict[str, Callable[[], Question | None]] = {
            "a": self._session.another,
            "u": lambda: self._take_back(question),
            "p": lambda: self._pause(question),
        }
        if letter not in commands:
            self._lines.say(HELP)
            return question
        try:
            return commands[letter]()
        except PrepError as error:
            self._lines.say(str(error))
            return question

    def _take_back(self, question: Question) -> Question:
        done = self._session.undo()
        self._lines.say("Taken back: it counts for nothing." if done else "There is no answer yet.")
        return question

    def _pause(self, question: Question) -> Question:
        self._session.pause()
        line = self._lines.ask("Paused. Enter goes on. ")
        self._session.resume()
        if line is None:
            raise Ended
        return question

    def _end(self) -> None:
        card = self._session.end()
        if card is None:
            self._lines.say("\nNothing was answered.")
            return
        known = self._drilling.self_knowledge() if card.brier is not None else None
        self._lines.say()
        for line in card_lines(card, self._title, known):
            self._lines.say(line)
        if self._json:
            print_json(result_json(card))


def heading(session: DrillSession, title: str) -> str:
    """The first line: mode, scope, length."""
    settings = session.settings
    parts = [settings.mode.value.capitalize(), title]
    if settings.minutes is not None:
        parts.append(f"{settings.minutes:g} minutes")
    if settings.items is not None:
        parts.append(f"{settings.items} questions")
    again = " Going on where it was left." if session.resumed else ""
    return f"{', '.join(parts)}.{again}"


def verdict_line(feedback: Feedback) -> str:
    """Right or wrong, how it was read, what was expected, in one line."""
    record = feedback.record
    if feedback.correct:
        return f"Right, in {record.seconds:.1f} s. Read as {feedback.read_as}."
    if feedback.read_as is None:
        return f"Passed. The answer is {feedback.expected}."
    credit = f" (credit {record.credit:g})" if record.credit else ""
    return f"Wrong{credit}. Read as {feedback.read_as}; the answer is {feedback.expected}."


def play(drilling: Drilling, session: DrillSession, *, as_json: bool) -> None:
    """A whole session on standard input and output."""
    PlainDrill(drilling, session, as_json=as_json).play()
