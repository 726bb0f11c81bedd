"""The plot of a session: as wide as allowed, high as the time taken, right and wrong apart."""

from hypothesis import given
from hypothesis import strategies as st
from samples import make_answer

from prep.practice.drill_result import AnsweredItem
from prep.tui.widgets.item_plot import HEIGHT, columns_of, legend, plot

items = st.lists(
    st.builds(
        lambda pace, correct: AnsweredItem(
            make_answer(seconds=20 * pace, target_seconds=20.0, correct=correct), "A drill", 1.0
        ),
        st.floats(0, 5),
        st.booleans(),
    ),
    min_size=1,
    max_size=150,
)


def one(pace: float, correct: bool = True) -> AnsweredItem:
    answer = make_answer(seconds=20 * pace, target_seconds=20.0, correct=correct)
    return AnsweredItem(answer, "A drill", 1.0)


@given(items, st.integers(6, 140))
def test_a_plot_fits_its_width_and_height(answered, width):
    lines = plot(answered, width).plain.split("\n")
    assert len(lines) == HEIGHT + 1
    assert all(len(line) <= max(width, 8) for line in lines)
    assert len(columns_of(answered, width)) <= width


@given(items)
def test_every_column_stands_on_the_ground(answered):
    ground = plot(answered, 200).plain.split("\n")[HEIGHT - 1]
    assert set(ground[5:]) <= {"█", "░", " "}
    columns = columns_of(answered, 200)
    assert ("█" in ground) == any(column.right for column in columns)
    assert ("░" in ground) == any(not column.right for column in columns)


def test_twice_the_target_fills_the_height_and_the_target_half_of_it():
    lines = plot([one(2.0), one(1.0), one(0.01, correct=False)], 60).plain.split("\n")
    assert lines[0].startswith(" 2x |███ ")
    assert lines[HEIGHT // 2].startswith(" 1x |███-███-")
    assert lines[HEIGHT - 1].startswith("    |███ ███ ░░░")
    assert lines[HEIGHT].split() == ["1", "3"]


def test_neighbours_are_joined_where_there_is_no_room():
    answered = [one(1.0)] * 90 + [one(2.0, correct=False)] * 10
    columns = columns_of(answered, 50)
    assert len(columns) == 50
    assert (columns[0].right, columns[-1].right) == (True, False)
    assert (columns[0].pace, columns[-1].pace) == (1.0, 2.0)


def test_the_legend_says_it_in_words():
    assert legend().plain == "█ right  ░ wrong  -- target time"
