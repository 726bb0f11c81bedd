"""Reading a log from a CSV file: columns by name, any order in time, clear complaints."""

import random

import pytest

from prep.core.errors import PrepError
from prep.practice.evaluate_learner import evaluate_file, report_table

HEADER = "user,item,topics,time,correct,difficulty"


def written(tmp_path, lines, header=HEADER, name="log.csv"):
    path = tmp_path / name
    path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
    return path


def lines(count=300, seed=1):
    rng = random.Random(seed)
    return [
        f"u{rng.randrange(9)},i{rng.randrange(12)},a;t{rng.randrange(3)},{1.6e9 + 60 * n},"
        f"{int(rng.random() < 0.6)},{rng.randrange(1, 6)}"
        for n in range(count)
    ]


@pytest.fixture
def ordered(tmp_path):
    return evaluate_file(written(tmp_path, lines()))


def test_a_log_is_evaluated(ordered):
    assert ordered.rows == 300
    assert 0 < ordered.models["prep"].log_loss < 1


def test_the_order_of_the_file_does_not_matter_when_there_are_times(tmp_path, ordered):
    shuffled = lines()
    random.Random(2).shuffle(shuffled)
    path = written(tmp_path, shuffled, name="shuffled.csv")
    assert evaluate_file(path) == ordered
    assert evaluate_file(path, run_rows=7) == ordered


def test_equal_times_keep_the_order_of_the_file(tmp_path):
    rows = [line.split(",") for line in lines()]
    same = [",".join([*row[:3], "5", *row[4:]]) for row in rows]
    bare = [",".join([*row[:3], "", *row[4:]]) for row in rows]
    at_once = evaluate_file(written(tmp_path, same))
    later_first = [*same[100:], *[line.replace(",5,", ",4,") for line in same[:100]]]
    assert evaluate_file(written(tmp_path, bare)) == at_once
    assert evaluate_file(written(tmp_path, later_first), run_rows=11).rows == 300


def test_a_row_without_a_time_stays_with_the_row_before_it(tmp_path):
    rows = ["u,i1,,200,1,", "u,i2,,,0,", "u,i3,,100,1,"]
    moved = ["u,i3,,100,1,", "u,i1,,200,1,", "u,i2,,,0,"]
    first = evaluate_file(written(tmp_path, rows), run_rows=1)
    assert first == evaluate_file(written(tmp_path, moved))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1600000000", "1600000000000"),
        ("2020-09-13T12:26:40", "1600000000"),
        ("2020-09-13 12:26:40+00:00", "2020-09-13T14:26:40+02:00"),
    ],
)
def test_times_may_be_written_in_several_ways(tmp_path, one, other):
    def report(time):
        rows = ["u,i1,a,0,1,", f"u,i2,a,{time},0,", f"u,i2,a,{time},1,"]
        return evaluate_file(written(tmp_path, rows))

    assert report(one) == report(other)


def test_columns_go_by_name_and_extra_ones_are_passed_over(tmp_path, ordered):
    header = " Correct ,note,TIME,topics,item,user,difficulty"
    rows = []
    for line in lines():
        user, item, topics, time, correct, difficulty = line.split(",")
        rows.append(
            f'{correct},"a, b",{time}, {topics.replace(";", " ; ")} ,{item},{user},{difficulty}'
        )
    assert evaluate_file(written(tmp_path, rows, header)) == ordered


def test_time_topics_and_difficulty_may_be_missing(tmp_path):
    path = written(tmp_path, ["a,i,1", "b,i,0", "a,j,1"], "user,item,correct")
    assert evaluate_file(path).rows == 3


def test_rows_that_do_not_count_are_only_learned_from(tmp_path):
    rows = [f"{line},{int(n >= 200)}" for n, line in enumerate(lines())]
    report = evaluate_file(written(tmp_path, rows, HEADER + ",score"))
    assert report.rows == 100


def test_a_byte_order_mark_and_blank_lines_are_nothing(tmp_path):
    path = tmp_path / "log.csv"
    path.write_bytes("\ufeffuser,item,correct\r\n\r\nu,i,1\r\nu,j,0\r\n".encode())
    assert evaluate_file(path).rows == 2


@pytest.mark.parametrize(
    ("header", "rows", "message"),
    [
        ("user,item", ["u,i"], "no column 'correct'"),
        ("", [], "no column 'user'"),
        ("user,item,correct", ["u,i,2"], "line 2.*not between 0 and 1"),
        ("user,item,correct", ["u,i,1", "u,i,maybe"], "line 3"),
        ("user,item,correct", ["u,i,1", "u"], "line 3"),
        ("user,item,correct,time", ["u,i,1,someday"], "line 2"),
        ("user,item,correct,difficulty", ["u,i,1,hard"], "line 2"),
        ("user,item,correct", [], "no row was scored"),
        ("user,item,correct,score", ["u,i,1,0"], "no row was scored"),
    ],
)
def test_what_is_no_log_is_refused_with_its_line(tmp_path, header, rows, message):
    with pytest.raises(PrepError, match=message):
        evaluate_file(written(tmp_path, rows, header))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(PrepError, match="does not exist"):
        evaluate_file(tmp_path / "none.csv")


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "log.csv"
    path.write_bytes(b"user,item,correct\n\xff\xfe,i,1\n")
    with pytest.raises(PrepError, match="cannot be read"):
        evaluate_file(path)


def test_the_table_has_a_line_per_model_best_first(ordered):
    table = report_table(ordered).splitlines()
    assert table[0].startswith("300 answers")
    losses = [float(line.split()[-4]) for line in table[3:]]
    assert losses == sorted(losses)
    assert len(losses) == len(ordered.models)


def test_a_figure_that_cannot_be_given_is_a_dash(tmp_path):
    table = report_table(evaluate_file(written(tmp_path, ["u,i,a,1,1,"])))
    assert " - " in table
