"""Simulated answer logs for `learner.py`: several worlds that no one model describes.

Each simulator draws a world from a seed and returns rows in time order. They differ on purpose
(hidden mastery with slips, drifting ability, cohorts, sparse items, repeats until right, lucky
choices), so that constants which suit one of them only are found out.
"""

import math
from collections.abc import Callable

import numpy as np

from prep.learner.evaluate import Row

Simulator = Callable[[np.random.Generator], list[Row]]


def _sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def _interleave(rng: np.random.Generator, sessions: list[list[Row]]) -> list[Row]:
    """Rows of all sessions in time order; rows of one session keep their order."""
    del rng
    return sorted((row for session in sessions for row in session), key=lambda row: row.day or 0.0)


def hidden_mastery(rng: np.random.Generator) -> list[Row]:
    """Two-state knowledge per skill (BKT): learned or not, with slips and guesses, in blocks."""
    skills, per_skill = 25, 12
    start, learn = rng.beta(2, 3, skills), rng.uniform(0.03, 0.3, skills)
    guess, slip = rng.uniform(0.08, 0.35, skills), rng.uniform(0.04, 0.2, skills)
    ease = rng.normal(0, 0.6, (skills, per_skill))
    sessions = []
    for user in range(250):
        talent, clock, rows = rng.normal(), rng.uniform(0, 60), []
        for skill in rng.permutation(skills)[:12]:
            known = rng.random() < _sigmoid(math.log(start[skill] / (1 - start[skill])) + talent)
            for _ in range(rng.integers(4, 18)):
                item = int(rng.integers(per_skill))
                base = 1 - slip[skill] if known else guess[skill]
                p = _sigmoid(math.log(base / (1 - base)) + ease[skill, item])
                clock += rng.exponential(0.002)
                rows.append(
                    Row(f"u{user}", f"{skill}-{item}", (f"s{skill}",), clock, rng.random() < p)
                )
                known = known or rng.random() < learn[skill]
            clock += rng.exponential(1.5)
        sessions.append(rows)
    return _interleave(rng, sessions)


def forgetting_abilities(rng: np.random.Generator, timed: bool = True) -> list[Row]:
    """Logistic abilities that grow with practice and fade with days; some items have two topics."""
    topics, items = 30, 400
    hardness = rng.normal(0, 0.9, items) + np.repeat(rng.normal(0, 0.7, 20), items // 20)
    tags = [
        tuple(f"t{k}" for k in rng.choice(topics, rng.choice([1, 1, 2]), replace=False))
        for _ in range(items)
    ]
    sessions = []
    for user in range(200):
        general, clock, rows = rng.normal(0, 0.8), rng.uniform(0, 30), []
        deviation = {f"t{k}": rng.normal(0, 0.7) for k in range(topics)}
        learned = dict.fromkeys(deviation, 0.0)
        last = dict.fromkeys(deviation, 0.0)
        rate = rng.lognormal(math.log(0.08), 0.5)
        for _ in range(150):
            clock += rng.choice([0.003, 0.003, 0.003, 2.0]) * rng.exponential()
            item = int(rng.integers(items))
            able = general - hardness[item]
            for topic in tags[item]:
                learned[topic] *= (1 + max(0, clock - last[topic]) / 7) ** -0.3
                able += (deviation[topic] + learned[topic]) / len(tags[item])
            right = rng.random() < _sigmoid(able)
            for topic in tags[item]:
                learned[topic] += rate * (1.0 if right else 0.5)
                last[topic] = clock
            rows.append(Row(f"u{user}", f"i{item}", tags[item], clock, right))
        sessions.append(rows)
    rows = _interleave(rng, sessions)
    return rows if timed else [Row(r.user, r.item, r.topics, None, r.correct) for r in rows]


def without_time(rng: np.random.Generator) -> list[Row]:
    """The same world with the time column missing."""
    return forgetting_abilities(rng, timed=False)


def drifting_abilities(rng: np.random.Generator) -> list[Row]:
    """General and topic ability walk at random: yesterday says more than last month."""
    topics, items = 12, 300
    hardness = rng.normal(0, 1.0, items)
    owner = rng.integers(0, topics, items)
    rows = []
    users = 120
    general, deviation = rng.normal(0, 0.7, users), rng.normal(0, 0.6, (users, topics))
    for step in range(30_000):
        user, item = int(rng.integers(users)), int(rng.integers(items))
        general[user] += rng.normal(0.002, 0.06)
        deviation[user, owner[item]] += rng.normal(0, 0.15)
        p = _sigmoid(general[user] + deviation[user, owner[item]] - hardness[item])
        rows.append(Row(f"u{user}", f"i{item}", (f"t{owner[item]}",), step / 500, rng.random() < p))
    return rows


def cohorts(rng: np.random.Generator) -> list[Row]:
    """Classes that join one after another, each with its own strong and weak topics."""
    topics, items = 40, 600
    topic_ease = rng.normal(0, 1.2, topics)
    owner = rng.integers(0, topics, items)
    hardness = rng.normal(0, 0.7, items)
    sessions = []
    for cohort in range(8):
        taught = rng.normal(0, 0.8, topics)
        for pupil in range(30):
            able, own, rows = rng.normal(0, 0.6), rng.normal(0, 0.4, topics), []
            clock = cohort * 30 + rng.uniform(0, 20)
            for item in rng.choice(items, 110, replace=False):
                k = owner[item]
                clock += rng.exponential(0.3)
                p = _sigmoid(able + own[k] + taught[k] + topic_ease[k] - hardness[item])
                rows.append(
                    Row(f"c{cohort}p{pupil}", f"i{item}", (f"t{k}",), clock, rng.random() < p)
                )
            sessions.append(rows)
    return _interleave(rng, sessions)


def sparse_items(rng: np.random.Generator) -> list[Row]:
    """Eight thousand items that are met three times each; a stated difficulty that is rough."""
    topics, items = 60, 8000
    owner = rng.integers(0, topics, items)
    topic_ease = rng.normal(0, 0.9, topics)
    hardness = rng.normal(0, 1.0, items)
    stated = np.clip(np.round(3 + 1.1 * hardness + rng.normal(0, 0.8, items)), 1, 5)
    rows = []
    able = rng.normal(0, 1.0, 300)
    own = rng.normal(0, 0.6, (300, topics))
    for step in range(25_000):
        user, item = int(rng.integers(300)), int(rng.integers(items))
        k = owner[item]
        p = _sigmoid(able[user] + own[user, k] + topic_ease[k] - hardness[item])
        rows.append(
            Row(f"u{user}", f"i{item}", (f"t{k}",), step / 900, rng.random() < p, stated[item])
        )
    return rows


def lucky_choices(rng: np.random.Generator) -> list[Row]:
    """Multiple choice: a floor of one in four, items that tell more and less, careless slips."""
    topics, items = 15, 350
    owner = rng.integers(0, topics, items)
    sharp, hardness = rng.lognormal(0.2, 0.4, items), rng.normal(0, 1.1, items)
    careless = rng.beta(1, 14, 200)
    sessions = []
    for user in range(200):
        able, own, rows = rng.normal(0, 1.0), rng.normal(0, 0.6, topics), []
        clock = rng.uniform(0, 50)
        for item in rng.choice(items, 130, replace=False):
            clock += rng.exponential(0.1)
            p = _sigmoid(sharp[item] * (able + own[owner[item]] - hardness[item]))
            p = 0.25 + (0.75 - careless[user]) * p
            rows.append(Row(f"u{user}", f"i{item}", (f"t{owner[item]}",), clock, rng.random() < p))
        sessions.append(rows)
    return _interleave(rng, sessions)


def repeats_until_right(rng: np.random.Generator) -> list[Row]:
    """A tutor that shows an item again until it is answered right, skill by skill."""
    topics, per_topic = 40, 20
    topic_ease = rng.normal(0.3, 0.9, topics)
    hardness = rng.normal(0, 0.7, (topics, per_topic))
    sessions = []
    for user in range(180):
        able, clock, rows = rng.normal(0, 0.9), rng.uniform(0, 40), []
        for k in rng.choice(topics, 10, replace=False):
            grown = rng.normal(0, 0.5)
            for item in rng.permutation(per_topic)[:7]:
                bonus = 0.0
                for _ in range(6):
                    clock += 0.001
                    p = _sigmoid(able + grown + bonus + topic_ease[k] - hardness[k, item])
                    right = rng.random() < p
                    rows.append(Row(f"u{user}", f"{k}-{item}", (f"t{k}",), clock, right))
                    if right:
                        break
                    bonus += 0.7
                grown += 0.12
            clock += rng.exponential(2)
        sessions.append(rows)
    return _interleave(rng, sessions)


def moody_sessions(rng: np.random.Generator) -> list[Row]:
    """Answers come in sessions with their own form of the day; many users with few answers."""
    topics, items = 50, 500
    owner = rng.integers(0, topics, items)
    hardness = rng.normal(-0.6, 1.0, items)
    sessions = []
    for user in range(900):
        able, clock, rows = rng.normal(0, 0.7), rng.uniform(0, 90), []
        for _ in range(rng.integers(1, 5)):
            mood, focus = rng.normal(0, 0.7), rng.choice(topics, 3, replace=False)
            pool = np.flatnonzero(np.isin(owner, focus))
            for item in rng.choice(pool, min(len(pool), int(rng.integers(5, 15))), replace=False):
                clock += 0.0007
                p = _sigmoid(able + mood - hardness[item])
                rows.append(
                    Row(f"u{user}", f"i{item}", (f"t{owner[item]}",), clock, rng.random() < p)
                )
            clock += rng.exponential(5)
        sessions.append(rows)
    return _interleave(rng, sessions)


WORLDS: dict[str, Simulator] = {
    "hidden mastery": hidden_mastery,
    "forgetting": forgetting_abilities,
    "no time": without_time,
    "drift": drifting_abilities,
    "cohorts": cohorts,
    "sparse items": sparse_items,
    "lucky choices": lucky_choices,
    "repeats": repeats_until_right,
    "moody sessions": moody_sessions,
}
