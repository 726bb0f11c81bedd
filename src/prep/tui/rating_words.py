"""Ratings in words: what 1 to 4 mean, and what a rating did."""

from prep.practice.learning import ReviewOutcome
from prep.tui.wording import counted

RATINGS = {1: "again", 2: "hard", 3: "good", 4: "easy"}


def came_back(outcome: ReviewOutcome) -> str:
    """``good: comes back in 9 days, on 3 March``."""
    due = f"{outcome.due.day} {outcome.due:%B}"
    return f"{RATINGS[outcome.rating]}: comes back in {counted(outcome.days, 'day')}, on {due}"
