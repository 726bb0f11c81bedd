"""Inputs that the statement rules out are refused before the solution sees them."""

import pytest

from prep.bank.package import load_problem
from prep.bank.places import own_pack
from prep.core.errors import PrepError
from prep.judge.suite.constraints import InvalidInput, Obeying, load_check
from prep.judge.suite.outcomes import Outcome

FUNCTION = load_problem(own_pack() / "coding" / "two-sum")
DESIGN = load_problem(own_pack() / "coding" / "min-stack")
ROUND_TRIP = load_problem(own_pack() / "coding" / "serialize-tree")


class Echo:
    """Answers with what it was asked."""

    def __init__(self):
        self.asked = []
        self.after = [1]

    def __call__(self, *arguments):
        self.asked.append(arguments)
        return arguments

    def many(self, batch):
        return [Outcome(self(*case)) for case in batch]

    def script(self, operations):
        return list(self(*operations))

    def fresh(self):
        self.asked.clear()


def positive(*values):
    for value in values:
        assert value > 0, f"{value} is not positive"


def test_what_obeys_is_asked_and_answered():
    echo = Echo()
    callee = Obeying(echo, positive, FUNCTION)
    assert callee(1, 2) == (1, 2)
    assert [outcome.value for outcome in callee.many([[3], [4]])] == [(3,), (4,)]
    assert callee.after == [1]
    callee.fresh()
    assert echo.asked == []


def test_what_does_not_is_never_asked():
    echo = Echo()
    callee = Obeying(echo, positive, FUNCTION)
    with pytest.raises(InvalidInput, match=r"\[1, -2\] breaks the constraints: -2 is not positive"):
        callee(1, -2)
    with pytest.raises(InvalidInput):
        callee.many([[1], [0]])
    assert echo.asked == []


def test_a_script_is_checked_as_a_whole():
    def begins(operations):
        assert operations[0][0] == "New"

    callee = Obeying(Echo(), begins, DESIGN)
    assert callee.script([["New"], ["get"]]) == [["New"], ["get"]]
    with pytest.raises(InvalidInput):
        callee.script([["get"]])


def test_of_a_round_trip_what_goes_in_is_checked():
    callee = Obeying(Echo(), positive, ROUND_TRIP)
    callee.script([["Codec"], ["serialize", 1], ["deserialize", "text"]])
    with pytest.raises(InvalidInput):
        callee.script([["Codec"], ["serialize@0", -1]])


def test_long_inputs_are_cut_in_the_message():
    with pytest.raises(InvalidInput) as caught:
        Obeying(Echo(), positive, FUNCTION)(*[1] * 500, 0)
    assert len(str(caught.value)) < 300


def test_the_check_of_a_package(tmp_path):
    assert load_check(tmp_path) is None
    (tmp_path / "hidden").mkdir()
    path = tmp_path / "hidden" / "constraints.py"
    path.write_text("def check(n):\n    assert n > 1\n")
    with pytest.raises(AssertionError):
        load_check(tmp_path)(1)
    path.write_text("")
    with pytest.raises(PrepError, match="no function check"):
        load_check(tmp_path)
