"""What a terminal sends for Alt and a digit is that key, and typed text stays text."""

import pytest
from textual._xterm_parser import XTermParser

from prep.tui.alt_digits import free_alt_digits


@pytest.mark.parametrize("digit", "12345")
def test_alt_and_a_digit_is_a_key_and_types_nothing(digit):
    free_alt_digits()
    (key,) = list(XTermParser().feed(f"\x1b{digit}"))
    assert key.key == f"alt+{digit}"


def test_a_pound_sign_can_still_be_typed():
    free_alt_digits()
    (key,) = list(XTermParser().feed("£"))
    assert key.character == "£"
