"""The progress pages as one HTML file with plots; it asks nothing of the network."""

from collections.abc import Iterable, Iterator
from html import escape

from prep.practice.exporting_plots import (
    IntervalRow,
    band,
    bars,
    calibration_plot,
    heat_map,
    interval_rows,
)
from prep.practice.learning import Learning
from prep.practice.progress import Overview, Progress, TopicLine
from prep.practice.progress_days import Days, days_page
from prep.practice.progress_insight import Curve, Insight, insight_page
from prep.practice.scorecard import Scoring

TOPICS_SHOWN = 30
TRENDS_SHOWN = 6
_STYLE = """
:root { --ink: #24292f; --paper: #fdfcf9; --faint: #8a8f96; --line: #d8d4ca; --main: #0072b2;
  --light: #9ecae8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e3e6ea; --paper: #15191e; --faint: #8d98a5;
  --line: #343c45; --main: #56b4e9; --light: #2b5775; } }
body { background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
  max-width: 760px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.15em; margin-top: 2em; border-bottom: 1px solid
  var(--line); } .big { font-size: 2.4em; } .note, .tick { color: var(--faint); }
svg { max-width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 12px; }
svg text.tick, svg text.note { fill: var(--faint); font-size: 11px; }
.end { text-anchor: end; } .middle { text-anchor: middle; }
.grid { stroke: var(--line); } .interval { stroke: var(--main); stroke-width: 2; }
.faint { stroke: var(--faint); stroke-dasharray: 2 4; } .mean, .work, .dot { fill: var(--main); }
.band { fill: var(--light); fill-opacity: .5; stroke: var(--light); } .course { fill: none;
  stroke: var(--main); stroke-width: 2; } .diagonal { stroke: var(--faint); stroke-dasharray: 4 4; }
.cell { fill: none; stroke: var(--line); } .pair { display: flex; flex-wrap: wrap; gap: 1em; }
figure { margin: 0; } .pair figure { width: 350px; }
figcaption { font-size: .85em; color: var(--faint); }
table { border-collapse: collapse; } td, th { padding: .2em .8em .2em 0; text-align: left; }
"""


def report(learning: Learning) -> str:
    """The whole page."""
    progress = Progress(learning)
    page, days = progress.overview(), days_page(learning)
    parts = [
        *_head(page, days),
        *_topics(page),
        *_trends(page, progress),
        *_practice(days),
        *_insight(insight_page(learning)),
        *_tracks(progress),
        *_section("Mock interviews", _mocks(learning)),
    ]
    title = f"prep: progress on {page.at:%Y-%m-%d}"
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>\n'
        "<body>\n" + "\n".join(parts) + "\n</body></html>\n"
    )


def _head(page: Overview, days: Days) -> Iterator[str]:
    found = page.readiness
    yield f"<h1>{escape(page.track.title if page.track else 'All tracks together')}</h1>"
    if found.covered > 0:
        yield f'<p class="big">{found.mean:.0%} ready</p>'
        between = f"80 % interval {found.low:.0%} to {found.high:.0%}"
        yield _words(f"{between}; {found.covered:.0%} of the weight has enough data.")
    else:
        yield _words("There is not enough data for a number yet.")
    yield _words(
        f"{page.at:%Y-%m-%d}. {page.answers:,} answers; {page.reviews_due} reviews due; a streak "
        f"of {days.streak.days} days, the longest {days.streak.longest}."
    )


def _topics(page: Overview) -> Iterator[str]:
    leaves = [line for line in page.topics if line.is_leaf and (line.items or line.view.answers)]
    rows = [_interval_row(line) for line in leaves[:TOPICS_SHOWN]]
    plot = interval_rows("Chance at the bar by topic, most worth first", rows)
    yield from _section(
        "Topics, most worth for the track first",
        _words("The chance to solve an item at the bar, cleanly and in time; 80 % intervals."),
        plot,
    )


def _interval_row(line: TopicLine) -> IntervalRow:
    view = line.view
    known = f"{view.correct}/{view.answers} right, " if view.answers else ""
    note = f"{known}{view.state.value}"
    return IntervalRow(line.title, view.low, view.mean, view.high, note)


def _trends(page: Overview, progress: Progress) -> Iterator[str]:
    plots = []
    for line in sorted(page.topics, key=lambda line: -line.view.answers):
        course = progress.course(line.view.topic, weeks=52) if line.is_leaf else []
        if len(course) > 1:
            plots.append(_figure(line.title, band(f"Trend of {line.title}", course)))
        if len(plots) == TRENDS_SHOWN:
            break
    if not plots:
        plots = [_words("A trend shows after two days of practice.")]
    yield from _section("Trends", f'<div class="pair">{"".join(plots)}</div>')


def _practice(days: Days) -> Iterator[str]:
    reviews = [(f"{day:%d}", count) for day, count in days.reviews]
    yield from _section(
        "Practice",
        _figure("Twelve weeks", heat_map("Practice of twelve weeks", days.weeks)),
        _figure("Reviews due by day", bars("Reviews due by day", reviews)),
    )


def _insight(insight: Insight) -> Iterator[str]:
    curves = (
        _curve("Your confidence against what happened", insight.confidence),
        _curve("Our forecasts against what happened", insight.forecast),
    )
    yield from _section("Calibration", f'<div class="pair">{"".join(curves)}</div>')
    rows = (
        f"<tr><td>{escape(one.name)}</td><td>{escape(one.title)}</td><td>{one.times} times</td>"
        f"<td>last {one.last_at:%Y-%m-%d}</td></tr>"
        for one in insight.mistakes
    )
    table = f"<table>{''.join(rows)}</table>" if insight.mistakes else _words("None recurs.")
    yield from _section("Misconceptions that recur", table)


def _curve(title: str, curve: Curve) -> str:
    if curve.curve is None:
        return _figure(title, _words(f"{curve.missing} more answers and there is a curve."))
    plot = calibration_plot(title, curve.curve.points)
    return _figure(f"{title}. {curve.curve.sentence}", plot)


def _tracks(progress: Progress) -> Iterator[str]:
    rows = [
        IntervalRow(track.id, found.low, found.mean, found.high, f"{found.covered:.0%} with data")
        for track, found in progress.tracks()
    ]
    if rows:
        yield from _section("Tracks compared", interval_rows("Readiness by track", rows))


def _mocks(learning: Learning) -> str:
    """The rated mocks, the newest first."""
    past = Scoring(learning.bank, learning.stores).trend()
    if not past:
        return _words("There are no mock interviews yet.")
    rows = (
        f"<tr><td>{one.at:%Y-%m-%d}</td><td>{escape(one.name)}</td>"
        f"<td>{one.score:.0%}</td><td>{one.band.value}</td></tr>"
        for one in reversed(past)
    )
    return f"<table>{''.join(rows)}</table>"


def _section(title: str, *parts: str) -> Iterable[str]:
    return [f"<h2>{escape(title)}</h2>", *parts]


def _figure(caption: str, plot: str) -> str:
    return f"<figure>{plot}<figcaption>{escape(caption)}</figcaption></figure>"


def _words(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'
