"""``kill -9`` of ``prep prompt --plain`` at random moments: nothing is lost, and no time is won.

Ten times, and sixty times with PREP_SLOW_TESTS=1.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fakes import FakeBank, FakeClock, make_services
from small_package import BANK

from prep.bank.prompts import load_prompt
from prep.core.session import fold
from prep.storage.records import open_records

SLUG = "card-fraud"
KILLS = 60 if os.environ.get("PREP_SLOW_TESTS") == "1" else 10
COMMAND = (sys.executable, "-m", "prep", "prompt", SLUG, "--plain", "--seed", "3")


class Life:
    """One process, from its first prompt to its end by force."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        self.born = time.monotonic()
        self.prompt = self._heard()
        self.first_prompt = self.last_sent = time.monotonic()

    def _heard(self) -> str:
        """The prompt that is printed once all before it was kept; empty at a good end."""
        told = b""
        while not told.endswith((b"> ", b"to 4: ")):
            part = os.read(self.process.stdout.fileno(), 65536)
            told += part
            if not part:
                assert b"Result: " in told, told[-300:].decode()
                return ""
        return told.decode().rpartition("\n")[2]

    def send(self, line: str) -> None:
        """A line, whatever becomes of it."""
        self.process.stdin.write(f"{line}\n".encode())
        self.process.stdin.flush()

    def say(self, line: str) -> None:
        """A line, and its prompt after it."""
        sent = time.monotonic()
        self.send(line)
        self.prompt = self._heard()
        self.last_sent = sent

    def kill(self) -> float:
        """The seconds it lived at most."""
        self.process.kill()
        self.process.wait()
        lived = time.monotonic() - self.born
        self.process.stdin.close()
        self.process.stdout.close()
        return lived


def act(life: Life, chance: random.Random, new_word: Callable[[], str]) -> list[str]:
    """A few lines; those that were taken in. The last may be on its way when the process ends."""
    kept = []
    for _ in range(chance.randrange(9)):
        if not life.prompt:
            return kept
        if life.prompt.startswith("Number"):
            life.say("?")
        elif life.prompt.startswith("Grade"):
            life.say("3")
        elif chance.random() < 0.5:
            life.say("")
        else:
            word = new_word()
            life.say(word)
            kept.append(word)
    if life.prompt and chance.random() < 0.5:
        life.send(new_word())
    time.sleep(chance.uniform(0, 0.02))
    return kept


def look(home: Path) -> tuple[str, float, bool]:
    """What is kept of the newest session: its words, the seconds that count, whether it ended."""
    with open_records(home / "history.db") as records:
        (session,) = records.sessions.recent(1)
        bank = FakeBank([], prompts=[load_prompt(BANK / "ml_design" / SLUG)])
        services = make_services(bank=bank, records=records, clock=FakeClock())
        answer = services.prompting.look(session.id)
        state = fold(records.sessions.events(session.id))
        return f"{answer.words}\n{answer.next_time}", state.active_seconds, answer.ended


def test_kills_lose_nothing_and_win_no_time(environment):
    chance, number = random.Random(11), iter(range(10**6))
    kept: list[str] = []
    seconds, words_kept = 0.0, 0
    for _ in range(KILLS):
        life = Life(environment)
        kept += act(life, chance, lambda: f"word{next(number)}x")
        lived = life.kill()
        words, now, ended = look(Path(environment["PREP_HOME"]))
        assert [one for one in kept if one not in words] == []
        # What was sent last and answered was written down after it was sent.
        assert life.last_sent - life.first_prompt <= now - seconds <= lived
        words_kept += len(kept) if ended else 0
        kept, seconds = ([], 0.0) if ended else (kept, now)
    assert words_kept + len(kept) >= KILLS / 2
