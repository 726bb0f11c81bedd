"""All stores over one database: what the command line opens and hands to the use cases."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from prep.storage.answers import AnswerLog
from prep.storage.archive import Archive
from prep.storage.attempts import AttemptLog
from prep.storage.database import Database, open_database
from prep.storage.drafts import DraftStore
from prep.storage.evidence import Evidence, epoch, evidence_after
from prep.storage.hints import HintStore
from prep.storage.marks import MarkStore
from prep.storage.notes import NoteStore
from prep.storage.own_cases import OwnCaseStore
from prep.storage.own_texts import OwnTextStore
from prep.storage.reviews import ReviewLog
from prep.storage.rubric_grades import RubricGradeStore
from prep.storage.sessions import SessionLog
from prep.storage.settings import SettingStore
from prep.storage.snapshots import SnapshotStore
from prep.storage.submissions import SubmissionLog


@dataclass(frozen=True)
class Records:
    """Everything that is remembered; also a context manager that closes itself."""

    database: Database
    attempts: AttemptLog
    submissions: SubmissionLog
    drafts: DraftStore
    sessions: SessionLog
    own_cases: OwnCaseStore
    own_texts: OwnTextStore
    notes: NoteStore
    marks: MarkStore
    hints: HintStore
    answers: AnswerLog
    reviews: ReviewLog
    rubric_grades: RubricGradeStore
    settings: SettingStore
    snapshots: SnapshotStore
    archive: Archive

    @contextmanager
    def together(self) -> Iterator[None]:
        """Whatever is written inside is kept whole or not at all."""
        with self.database.transaction():
            yield

    def evidence(self, after: int = 0, limit: int = 10_000) -> list[Evidence]:
        """The learner's log beyond a position, in order of arrival."""
        return evidence_after(self.database, after, limit)

    def evidence_epoch(self) -> int:
        """Changes when what was read before would now read otherwise."""
        return epoch(self.database)

    def faults(self) -> list[str]:
        """What a check of the whole file finds wrong."""
        return self.database.faults()

    def close(self) -> None:
        """Give the file back."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_records(path: Path) -> Records:
    """The history at ``path``, made if there is none; raises PrepError if it cannot be used."""
    return records_over(open_database(path))


def records_over(database: Database) -> Records:
    """All stores over an open database."""
    return Records(
        database=database,
        attempts=AttemptLog(database),
        submissions=SubmissionLog(database),
        drafts=DraftStore(database),
        sessions=SessionLog(database),
        own_cases=OwnCaseStore(database),
        own_texts=OwnTextStore(database),
        notes=NoteStore(database),
        marks=MarkStore(database),
        hints=HintStore(database),
        answers=AnswerLog(database),
        reviews=ReviewLog(database),
        rubric_grades=RubricGradeStore(database),
        settings=SettingStore(database),
        snapshots=SnapshotStore(database),
        archive=Archive(database),
    )
