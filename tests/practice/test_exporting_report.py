"""The report: one file that is well-formed, asks nothing of the network, and escapes its texts."""

import re
from datetime import timedelta
from xml.etree import ElementTree

import pytest
from fakes import FakeBank, FakeClock, Row, make_services
from histories import DRILLS, practise
from samples import make_answer

from prep.core.topic import Track
from prep.practice.exporting_plots import IntervalRow, bars, heat_map, interval_rows

TRACK = Track("quant", "Quant & <more>", "", {"probability": 0.7, "stack": 0.3}, ())
ROWS = [
    *(Row(d, d.title(), "drill", 3, 2, (topic,)) for d, topic in sorted(DRILLS.items())),
]


@pytest.fixture
def services():
    bank = FakeBank(rows=ROWS, tracks=(TRACK,))
    made = make_services(bank=bank, clock=FakeClock())
    made.settings.put("track", "quant")
    return made


def page(services, tmp_path) -> str:
    path = tmp_path / f"{services.clock.wall:%s%f}.html"
    services.exporting.write("report", path)
    return path.read_text(encoding="utf-8")


def plots(text):
    """Every plot, parsed strictly."""
    return [ElementTree.fromstring(svg) for svg in re.findall(r"<svg.*?</svg>", text, re.DOTALL)]


def test_without_data_there_are_words_instead_of_numbers(services, tmp_path):
    text = page(services, tmp_path)
    assert "There is not enough data for a number yet." in text
    assert "% ready" not in text
    assert "50 more answers and there is a curve." in text
    assert "A trend shows after two days of practice." in text
    assert "There are no mock interviews yet." in text


def test_with_data_every_section_has_its_plot(services, tmp_path):
    practise(services.stores, 600, 60)
    text = page(services, tmp_path)
    titles = [plot.get("aria-label") for plot in plots(text)]
    for wanted in (
        "Chance at the bar by topic", "Trend of Probability", "Practice of twelve weeks",
        "Reviews due by day", "Your confidence against", "Our forecasts against", "Readiness by",
    ):  # fmt: skip
        assert any(title.startswith(wanted) for title in titles), wanted
    assert "% ready" in text


def test_nothing_is_asked_of_the_network(services, tmp_path):
    practise(services.stores, 100, 20)
    text = page(services, tmp_path)
    assert not re.findall(r"https?:|//\w|url\(|@import|<script|<link|<img|src=", text)


def test_texts_are_escaped(services, tmp_path):
    services.stores.answers.add(
        make_answer(drill_id="<b>", topic="stack", correct=False, misconception="a<script>")
    )
    services.stores.answers.add(
        make_answer(
            drill_id="<b>", topic="stack", correct=False, misconception="a<script>",
            at=services.clock.wall - timedelta(days=1),
        )
    )  # fmt: skip
    text = page(services, tmp_path)
    assert "Quant &amp; &lt;more&gt;" in text
    assert "a&lt;script&gt;" in text
    assert "<script>" not in text


def test_shares_lie_within_the_plot():
    plot = ElementTree.fromstring(interval_rows("t", [IntervalRow("x", 0.0, 0.5, 1.0)]))
    lines = [line for line in plot.iter("line") if line.get("class") == "interval"]
    ((low, high),) = [(float(line.get("x1")), float(line.get("x2"))) for line in lines]
    (mean,) = [float(box.get("x")) + 3 for box in plot.iter("rect")]
    assert low < mean < high
    assert mean == pytest.approx((low + high) / 2)


def test_a_topic_without_enough_data_has_no_mean():
    plot = ElementTree.fromstring(interval_rows("t", [IntervalRow("x", 0.1, None, 0.9)]))
    assert list(plot.iter("rect")) == []


def test_empty_plots_are_still_plots():
    for svg in (bars("b", []), heat_map("h", []), interval_rows("i", [])):
        assert ElementTree.fromstring(svg).tag == "svg"
