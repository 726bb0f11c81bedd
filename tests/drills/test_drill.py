"""An instance is fixed by (id, seed, level) and keeps its misconceptions apart from the truth."""

import copy
import pickle
from fractions import Fraction

import pytest

from prep.core.errors import PrepError
from prep.drills import Params
from prep.drills.answer import Kind
from prep.drills.source import load_drills


def test_the_same_key_gives_the_same_instance(all_heads):
    assert all_heads.instance(7, 2) == all_heads.instance(7, 2)
    assert {all_heads.instance(seed, 3).prompt for seed in range(40)} >= {
        wording + "\nExact, or to 3 significant digits."
        for wording in all_heads.wordings(Params(flips=4))
    }


def test_parameters_cannot_be_changed(all_heads):
    instance = all_heads.instance(1)
    with pytest.raises(AttributeError, match="fixed"):
        instance.params.flips = 9
    assert copy.copy(instance.params) == instance.params


def test_the_prompt_ends_in_what_the_form_asks_for(all_heads):
    instance = all_heads.instance(1)
    assert instance.answer.form.kind is Kind.FRACTION
    assert instance.prompt.endswith(instance.answer.form.request)


def test_integers_become_fractions(bent):
    answer = bent(exact=lambda _self, _p: 5).instance(1).answer
    assert answer.value == Fraction(5)
    assert isinstance(answer.value, Fraction)
    assert answer.written == "5"


def test_draws_again_until_every_misconception_is_apart(bent):
    """1/n is the truth for... nothing here, but n/2^n equals 1/2 at n = 2: never drawn."""

    def misconceptions(_self, p):
        yield "near", Fraction(1, 4), "Near when there are two flips."

    drill = bent(misconceptions=misconceptions)
    drawn = {drill.instance(seed, 3).params.flips for seed in range(60)}
    assert drawn == {3, 4, 5}


def test_a_misconception_that_cannot_be_apart_is_dropped(bent):
    def misconceptions(self, p):
        yield "the-truth", self.exact(p), "Not a mistake."
        yield "added", Fraction(p.flips, 2), "You added."

    instance = bent(misconceptions=misconceptions).instance(1)
    assert [m.tag for m in instance.misconceptions] == ["added"]


def test_target_times(all_heads, bent):
    assert [all_heads.instance(0, level).target_seconds for level in (1, 2, 3)] == [10, 15, 20]
    assert bent(seconds=12).instance(0, 3).target_seconds == 12


def test_an_unknown_level(all_heads):
    with pytest.raises(PrepError, match="no level 4"):
        all_heads.instance(0, 4)


def test_a_loaded_drill_can_be_pickled(tmp_path):
    source = tmp_path / "tiny.py"
    source.write_text(TINY)
    (drill,) = load_drills(source)
    again = pickle.loads(pickle.dumps(drill))
    assert again.instance(3, 1) == drill.instance(3, 1)


TINY = '''
from prep.drills import Drill, Params, integer

class Double(Drill):
    """Twice."""
    id = "double"
    title = "Twice a number"
    topics = ("mental-maths",)
    difficulty = 1
    seconds = 3
    form = integer()

    def draw(self, pick, level):
        return Params(n=pick.integer(2, 99))

    def exact(self, p):
        return 2 * p.n

    def wordings(self, p):
        return (f"2 x {p.n}", f"Twice {p.n}", f"Double {p.n}")

    def steps(self, p):
        return ("Idea: add it to itself.", f"{p.n} + {p.n}")

    def misconceptions(self, p):
        yield "one-short", 2 * p.n - 3, "Lost."
'''
