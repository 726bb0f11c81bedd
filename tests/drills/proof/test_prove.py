"""The proof passes a sound drill and finds each way in which a drill can be wrong."""

import time
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction

import pytest

from prep.drills import Params, choice, hits, integer, mean
from prep.drills.proof.prove import prove, prove_drill
from prep.drills.proof.routes import agree, check_routes, simulated
from prep.drills.sample import Range


def faults(drill) -> list[str]:
    return list(prove_drill(drill, (0,), clock=no_time).all_faults())


def no_time() -> float:
    return 0.0


def test_a_sound_drill_is_proved(all_heads):
    with ThreadPoolExecutor(1) as executor:
        report = prove([all_heads], executor=executor, clock=time.process_time)
    assert report.ok, list(report.lines())
    assert [(check.level, check.seed) for check in report.drills[0].checks] == [
        (level, seed) for level in (1, 2, 3) for seed in range(5)
    ]
    assert report.scores is not None
    assert report.scores.count == 15
    assert list(report.lines())[-1] == "1 of 1 drills proved, 15 instances by three routes"


def test_a_wrong_closed_form(bent):
    found = faults(bent(exact=lambda _self, p: Fraction(1, 2**p.flips) * Fraction(102, 100)))
    assert any("oracle" in fault for fault in found)


def test_a_closed_form_and_oracle_that_share_a_mistake(bent):
    def wrong(_self, p):
        return Fraction(1, 2**p.flips) * Fraction(110, 100)

    found = faults(bent(exact=wrong, oracle=wrong))
    assert any("simulation" in fault for fault in found)
    assert not any("oracle" in fault for fault in found)


def test_a_misconception_that_is_nearly_always_dropped(bent):
    def listed(_self, p):
        yield "quarter", Fraction(1, 4), "Near for two flips."
        yield "added", Fraction(p.flips, 2), "You added."

    found = faults(bent(misconceptions=listed, draw=two_flips_at_first))
    assert any("level 1 nearly always drops 'quarter'" in fault for fault in found)


def two_flips_at_first(_self, pick, level):
    return Params(flips=2 if level == 1 else pick.integer(3, 5))


def test_a_wrong_simulation(bent):
    def biased(_self, p, rng, n):
        return hits((rng.random((p.flips, n)) < 0.52).all(axis=0))

    assert any("simulation" in fault for fault in faults(bent(simulate=biased)))


def test_a_simulation_too_weak_for_a_misconception(bent):
    def near(_self, p):
        yield "near", Fraction(102, 100) / 2**p.flips, "So near."

    found = faults(bent(misconceptions=near, gap=0.01, floor=64, simulate=few_draws))
    assert any("cannot rule out 'near'" in fault for fault in found)


def few_draws(_self, p, rng, _n):
    return hits((rng.random((p.flips, 64)) < 0.5).all(axis=0))


def test_a_misconception_that_never_survives(bent):
    def listed(self, p):
        yield "the-truth", self.exact(p), "Not a mistake."
        yield "added", Fraction(p.flips, 2), "You added."

    assert any("never survives" in fault for fault in faults(bent(misconceptions=listed)))


@pytest.mark.parametrize(
    ("parts", "fault"),
    [
        ({"wordings": lambda _s, p: (f"P of {p.flips}?",) * 3}, "fewer than three"),
        ({"wordings": lambda _s, _p: ("P of 1?", "P of 2?", "P of 3?")}, "in numbers only"),
        ({"wordings": lambda _s, _p: ("a" * 500, "b", "c")}, "more than 420"),
        ({"steps": lambda _s, _p: ("Only one.",)}, "1 steps"),
        ({"steps": lambda _s, _p: ("Idea:  x.", "y")}, "loose blanks"),
        ({"id": "All_Heads"}, "kebab"),
        ({"topics": ()}, "a topic"),
        ({"seconds": (1, 2)}, "2 target times for 3 levels"),
        ({"recount": lambda self, p: self.exact(p)}, "either simulate or recount"),
        ({"exact": lambda _s, p: 0.5**p.flips}, "form 'fraction'"),
        ({"form": integer()}, "form 'integer'"),
        ({"misconceptions": lambda _s, _p: [("Bad Tag", Fraction(2), "X.")]}, "kebab"),
        ({"misconceptions": lambda _s, _p: [("bad", Fraction(2), "No stop")]}, "full stop"),
        ({"misconceptions": lambda _s, _p: []}, "no misconception"),
    ],
)
def test_an_unsound_drill(bent, parts, fault):
    assert any(fault in found for found in faults(bent(**parts)))


def test_a_slow_drill(all_heads):
    ticks = iter(range(100))
    report = prove_drill(all_heads, (0,), clock=lambda: float(next(ticks)))
    assert any("more than 1 ms" in fault for fault in report.faults)


def test_a_recount_takes_the_place_of_a_simulation(bent):
    from prep.drills import Drill

    drill = bent(simulate=Drill.simulate, recount=lambda _self, p: Fraction(1, 2**p.flips))
    assert faults(drill) == []
    wrong = bent(simulate=Drill.simulate, recount=lambda _self, p: Fraction(1, 3**p.flips))
    assert any("recount" in fault for fault in faults(wrong))


def test_a_choice_is_proved_through_its_observable(bent):
    sides = {"above": Range(low=0.3), "below": Range(high=0.3)}
    parts = {
        "form": choice("above", "below"),
        "simulate": lambda _self, _p, rng, n: mean(rng.random(n)),
        "observable": lambda _self, _p, value: sides[value],
    }
    right = bent(
        exact=lambda *_: "above",
        oracle=lambda *_: "above",
        misconceptions=lambda *_: [("wrong-side", "below", "The other side.")],
        **parts,
    )
    assert check_routes(right, right.instance(1), 0).faults == ()
    wrong = bent(
        exact=lambda *_: "below",
        oracle=lambda *_: "below",
        misconceptions=lambda *_: [("wrong-side", "above", "The other side.")],
        **parts,
    )
    assert len(check_routes(wrong, wrong.instance(1), 0).faults) == 2


def test_the_simulation_is_fixed_by_run_seed_and_level(all_heads):
    instance = all_heads.instance(1, 2)
    assert simulated(all_heads, instance, 0) == simulated(all_heads, instance, 0)
    assert simulated(all_heads, instance, 0) != simulated(all_heads, instance, 1)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (Fraction(1, 3), Fraction(1, 3), True),
        (Fraction(1, 3), Fraction(333333333, 10**9), False),
        (Fraction(1, 3), 1 / 3, True),
        (0.5, 0.5 + 1e-12, True),
        (0.5, 0.5 + 1e-8, False),
        ((0.1, 0.2), (0.1, 0.2), True),
        ((0.1, 0.2), (0.1, 0.3), False),
        ("up", "up", True),
        ("up", 1.0, False),
    ],
)
def test_agreement(left, right, same):
    assert agree(left, right) is same
