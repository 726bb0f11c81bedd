"""Notes and marks."""

from fakes import make_services


def test_a_note_is_kept_and_blank_text_removes_it():
    personal = make_services().personal
    personal.write_note("two-sum", "ask first")
    assert personal.note("two-sum") == "ask first"
    personal.write_note("two-sum", "  \n")
    assert personal.note("two-sum") == ""


def test_marks_go_on_and_off_on_their_own():
    personal = make_services().personal
    personal.set_favourite("two-sum", True)
    personal.set_favourite("two-sum", True)
    assert personal.favourite("two-sum")
    assert not personal.solved_elsewhere("two-sum")
    personal.set_solved_elsewhere("two-sum", True)
    personal.set_favourite("two-sum", False)
    assert not personal.favourite("two-sum")
    assert personal.solved_elsewhere("two-sum")
