"""The tables, as numbered migrations. A shipped migration is never edited: add the next one.

Arrival numbers (``seq``) of attempts, drill answers and reviews come from one sequence, so that
all together are one log of evidence with one order. Moments are microseconds (see `moments`).
Everything is a record of what happened, except ``drill_hours`` and ``drill_topics`` (totals kept by
triggers) and ``state_caches``, which can be made again from the rest.
"""

NEXT_ARRIVAL = (
    "(SELECT 1 + max(coalesce((SELECT max(seq) FROM attempts), 0),"
    " coalesce((SELECT max(seq) FROM drill_answers), 0),"
    " coalesce((SELECT max(seq) FROM reviews), 0)))"
)

WATCHED_NOTE = """kind = 'note' AND substr(data, 1, 16) = '{"watched": true'"""
"""What marks a session that somebody watched; the same words in the index and in the question."""

APPLICATION_ID = 0x50524550
"""'PREP' in the file's header, so that another program's file is not taken for ours."""


def _counted(table: str, key: str, value: str) -> tuple[str, ...]:
    """A table of totals over ``drill_answers`` and the triggers that keep it true."""
    return (
        f"""CREATE TABLE {table} (
            {key} PRIMARY KEY,
            answers INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            credit REAL NOT NULL,
            seconds REAL NOT NULL
        ) WITHOUT ROWID""",
        *_counting(table, key.split()[0], value),
    )


def _counting(table: str, name: str, value: str, only: str = "") -> tuple[str, ...]:
    """The triggers behind a table of totals; ``only`` narrows the answers that count."""
    changes = """answers = answers {sign} 1, correct = correct {sign} NEW.correct,
            credit = credit {sign} NEW.credit, seconds = seconds {sign} NEW.seconds"""
    update = f"UPDATE {table} SET {changes} WHERE {name} = {value};"
    return (
        f"""CREATE TRIGGER {table}_added AFTER INSERT ON drill_answers
        WHEN NEW.undone_at IS NULL {only}
        BEGIN
            INSERT INTO {table} VALUES ({value}, 1, NEW.correct, NEW.credit, NEW.seconds)
            ON CONFLICT ({name}) DO UPDATE SET {changes.format(sign="+")};
        END""",
        f"""CREATE TRIGGER {table}_undone AFTER UPDATE OF undone_at ON drill_answers
        WHEN OLD.undone_at IS NULL AND NEW.undone_at IS NOT NULL {only}
        BEGIN {update.format(sign="-")} END""",
        f"""CREATE TRIGGER {table}_redone AFTER UPDATE OF undone_at ON drill_answers
        WHEN OLD.undone_at IS NOT NULL AND NEW.undone_at IS NULL {only}
        BEGIN {update.format(sign="+")} END""",
    )


def _only_drills(table: str, name: str, value: str) -> tuple[str, ...]:
    """Totals that leave out concept questions, those already counted included."""
    own = value.replace("NEW.", "")
    return (
        *(f"DROP TRIGGER {table}_{event}" for event in ("added", "undone", "redone")),
        f"DELETE FROM {table}",
        f"""INSERT INTO {table}
        SELECT {own}, count(*), sum(correct), sum(credit), sum(seconds) FROM drill_answers
        WHERE undone_at IS NULL AND kind = 'drill' GROUP BY {own}""",
        *_counting(table, name, value, "AND NEW.kind = 'drill'"),
    )


_FIRST = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """CREATE TABLE sessions (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        item TEXT,
        target_seconds REAL,
        options TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        ended_at INTEGER
    ) WITHOUT ROWID""",
    "CREATE INDEX sessions_open ON sessions (item, started_at) WHERE ended_at IS NULL",
    "CREATE INDEX sessions_by_start ON sessions (started_at)",
    """CREATE TABLE session_events (
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        wall INTEGER NOT NULL,
        monotonic REAL NOT NULL,
        clock TEXT NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (session, number)
    ) WITHOUT ROWID""",
    """CREATE TABLE attempts (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        session TEXT REFERENCES sessions (id),
        item TEXT NOT NULL,
        item_version TEXT NOT NULL,
        topics TEXT NOT NULL,
        kind TEXT NOT NULL,
        difficulty INTEGER NOT NULL,
        opened_at INTEGER NOT NULL,
        finished_at INTEGER NOT NULL,
        active_seconds REAL,
        limit_seconds REAL,
        outcome TEXT NOT NULL,
        source TEXT NOT NULL,
        hints INTEGER NOT NULL,
        hint_total INTEGER NOT NULL,
        submits INTEGER NOT NULL,
        edited INTEGER NOT NULL,
        saw_solution INTEGER NOT NULL,
        first_verdict TEXT,
        passed_share REAL NOT NULL,
        self_grade REAL,
        p_before REAL,
        undone_at INTEGER
    )""",
    "CREATE INDEX attempts_by_item ON attempts (item, seq)",
    "CREATE INDEX attempts_by_session ON attempts (session) WHERE session IS NOT NULL",
    """CREATE TABLE submissions (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        problem TEXT NOT NULL,
        session TEXT REFERENCES sessions (id),
        at INTEGER NOT NULL,
        verdict TEXT NOT NULL,
        passed INTEGER NOT NULL,
        total INTEGER NOT NULL,
        active_seconds REAL,
        undone_at INTEGER,
        judgement TEXT NOT NULL,
        source TEXT NOT NULL
    )""",
    # Holds all that the library's states need, so that they never touch a page of source text.
    "CREATE INDEX submissions_by_problem ON submissions (problem, seq, verdict, at, undone_at)",
    "CREATE INDEX submissions_by_session ON submissions (session) WHERE session IS NOT NULL",
    "CREATE TABLE drafts (problem TEXT PRIMARY KEY, text TEXT NOT NULL, at INTEGER NOT NULL)",
    """CREATE TABLE kept_drafts (
        problem TEXT NOT NULL,
        at INTEGER NOT NULL,
        reason TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (problem, at, reason)
    ) WITHOUT ROWID""",
    """CREATE TABLE own_cases (
        id TEXT PRIMARY KEY,
        problem TEXT NOT NULL,
        name TEXT NOT NULL,
        arguments TEXT NOT NULL,
        expected TEXT,
        origin TEXT NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (problem, arguments)
    )""",
    "CREATE TABLE notes (problem TEXT PRIMARY KEY, text TEXT NOT NULL, at INTEGER NOT NULL)",
    """CREATE TABLE marks (
        mark TEXT NOT NULL,
        item TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (mark, item)
    ) WITHOUT ROWID""",
    """CREATE TABLE hints (
        problem TEXT NOT NULL,
        number INTEGER NOT NULL,
        at INTEGER NOT NULL,
        session TEXT,
        PRIMARY KEY (problem, number, at)
    ) WITHOUT ROWID""",
    """CREATE TABLE drill_answers (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        session TEXT REFERENCES sessions (id),
        kind TEXT NOT NULL,
        drill TEXT NOT NULL,
        drill_seed INTEGER NOT NULL,
        level INTEGER NOT NULL,
        topic TEXT NOT NULL,
        difficulty INTEGER NOT NULL,
        at INTEGER NOT NULL,
        text TEXT NOT NULL,
        reading TEXT,
        correct INTEGER NOT NULL,
        credit REAL NOT NULL,
        misconception TEXT,
        seconds REAL NOT NULL,
        confidence REAL,
        p_before REAL,
        choices INTEGER,
        undone_at INTEGER
    )""",
    "CREATE INDEX drill_answers_by_topic ON drill_answers (topic, seq)",
    "CREATE INDEX drill_answers_by_drill ON drill_answers (drill, seq)",
    "CREATE INDEX drill_answers_by_session ON drill_answers (session) WHERE session IS NOT NULL",
    """CREATE INDEX drill_answers_mistaken ON drill_answers (drill, misconception, at)
        WHERE misconception IS NOT NULL AND undone_at IS NULL""",
    *_counted("drill_hours", "hour INTEGER", "NEW.at / 3600000000"),
    *_counted("drill_topics", "topic TEXT", "NEW.topic"),
    """CREATE TABLE reviews (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        item TEXT NOT NULL,
        kind TEXT NOT NULL,
        rating INTEGER NOT NULL,
        proposed INTEGER NOT NULL,
        at INTEGER NOT NULL,
        corrects TEXT
    )""",
    "CREATE INDEX reviews_by_item ON reviews (item, seq)",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE day_snapshots (
        day TEXT NOT NULL,
        topic TEXT NOT NULL,
        mean REAL NOT NULL,
        deviation REAL NOT NULL,
        model_version INTEGER NOT NULL,
        PRIMARY KEY (day, topic)
    ) WITHOUT ROWID""",
    """CREATE TABLE state_caches (
        name TEXT PRIMARY KEY,
        version INTEGER NOT NULL,
        position INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        body BLOB NOT NULL
    )""",
    "CREATE TABLE evidence_epoch (value INTEGER NOT NULL)",
    "INSERT INTO evidence_epoch VALUES (0)",
)

_MODES_OF_DRILLS = (
    "ALTER TABLE drill_answers ADD COLUMN target_seconds REAL",
    "ALTER TABLE drill_answers ADD COLUMN mode TEXT",
    "CREATE INDEX drill_answers_by_mode ON drill_answers (mode, seq) WHERE mode IS NOT NULL",
    """CREATE INDEX drill_answers_foreseen ON drill_answers (confidence, correct)
        WHERE confidence IS NOT NULL AND undone_at IS NULL""",
    "CREATE INDEX session_ends ON session_events (session) WHERE kind = 'end'",
)

_TRENDS = ("CREATE INDEX day_snapshots_by_topic ON day_snapshots (topic, day)",)

_SELF_GRADES = (
    "ALTER TABLE drill_answers ADD COLUMN ticks TEXT",
    "ALTER TABLE drill_answers ADD COLUMN self_rating INTEGER",
    "ALTER TABLE drill_answers ADD COLUMN check_text TEXT",
    "ALTER TABLE drill_answers ADD COLUMN check_correct INTEGER",
)

_TOTALS_OF_DRILLS = (
    *_only_drills("drill_hours", "hour", "NEW.at / 3600000000"),
    *_only_drills("drill_topics", "topic", "NEW.topic"),
)

_RUBRIC_GRADES = (
    """CREATE TABLE rubric_gradings (
        session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        grader TEXT NOT NULL,
        item TEXT NOT NULL,
        rubric TEXT NOT NULL,
        points INTEGER NOT NULL,
        begun_at INTEGER NOT NULL,
        PRIMARY KEY (session, grader)
    ) WITHOUT ROWID""",
    "CREATE INDEX rubric_gradings_by_grader ON rubric_gradings (grader, begun_at)",
    """CREATE TABLE rubric_grades (
        session TEXT NOT NULL,
        grader TEXT NOT NULL,
        point INTEGER NOT NULL,
        grade INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (session, grader, point),
        FOREIGN KEY (session, grader) REFERENCES rubric_gradings ON DELETE CASCADE
    ) WITHOUT ROWID""",
)

_OWN_TEXTS = (
    """CREATE TABLE own_texts (
        name TEXT PRIMARY KEY,
        text TEXT NOT NULL,
        at INTEGER NOT NULL
    ) WITHOUT ROWID""",
)

_WATCHED = (f"CREATE INDEX sessions_watched ON session_events (session) WHERE {WATCHED_NOTE}",)

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    _FIRST,
    _MODES_OF_DRILLS,
    _TRENDS,
    _SELF_GRADES,
    _TOTALS_OF_DRILLS,
    _RUBRIC_GRADES,
    _OWN_TEXTS,
    _WATCHED,
)
"""Statement lists; a file of version n has had the first n of them."""
