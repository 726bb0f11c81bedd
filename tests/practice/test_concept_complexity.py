"""Complexities: the same said otherwise is the same, and what grows otherwise is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.errors import PrepError
from prep.practice.concept_complexity import canonical, same_complexity


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("O(nlogn)", "O(n log n)"),
        ("O(n*log(n))", "O(n log n)"),
        ("n · log2 n", "O(n log n)"),
        ("O(lg n)", "O(log n)"),
        ("O(log_2 n)", "O(log n)"),
        ("o(N LOG N)", "O(n log n)"),
        ("Θ(n ln n)", "O(n log n)"),
        ("O(2n)", "O(n)"),
        ("O(n^2/2 + n)", "O(n^2)"),
        ("n(n-1)/2", "O(n^2)"),
        ("n²d", "O(n^2 d)"),
        ("d n**2", "O(n^2 d)"),
        ("O(n·n·d)", "O(n^2 d)"),
        ("sqrt(n)", "O(n^(1/2))"),
        ("√n", "O(n^0.5)"),
        ("O(log n^3)", "O(log n)"),
        ("O(log^2 n)", "O((log n)^2)"),
        ("O(log(n)^2)", "O((log n)^2)"),
        ("log log n", "O(log(log(n)))"),
        ("O(E + V)", "O(V + E)"),
        ("O(|V| + |E|)", "O(V + E)"),
        ("O(n) + O(m)", "O(n + m)"),
        ("O((n + m) k)", "O(nk + mk)"),
        ("(n+1)^2", "O(n^2)"),
        ("7", "O(1)"),
        ("O(2^(n+1))", "O(2^n)"),
        ("O(n 2^n)", "O(2^n n)"),
        ("min(m, n)*m", "O(m min(n, m))"),
        ("O(n!)", "O(n!)"),
        ("O(T d^2 + T^2 d)", "O(T^2 d + T d^2)"),
        ("O(n_q k)", "O(k n_q)"),
        ("O(n/k)", "O(n k^-1)"),
    ],
)
def test_the_same_said_otherwise(typed, answer):
    assert same_complexity(typed, answer)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("O(n)", "O(n log n)"),
        ("O(n^2)", "O(n^3)"),
        ("O(n^2 d)", "O(n d^2)"),
        ("O(2^(2n))", "O(2^n)"),
        ("O(n + m)", "O(n)"),
        ("O(n m)", "O(n + m)"),
        ("O(log n)", "O(log^2 n)"),
        ("O(n^2)", "O(N n)"),
        ("O(1/n)", "O(n)"),
        ("O(max(n, m))", "O(min(n, m))"),
    ],
)
def test_what_grows_otherwise(typed, answer):
    assert not same_complexity(typed, answer)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "O()",
        "n +",
        "log",
        "n ? m",
        "(n",
        "n)",
        "^2",
        "log^n n",
        "9" * 200,
        "(" * 119,
        "((a+b+c+d)^6)^6",
    ],
)
def test_what_is_no_complexity_is_told(text):
    with pytest.raises(PrepError, match="cannot be read"):
        same_complexity(text, "O(n)")


@given(st.text(alphabet="nmk log()^*+-/!,235", max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        found = canonical(text)
    except PrepError:
        return
    assert found


names = st.permutations(["n", "m", "k"])


@given(names, st.integers(1, 3), st.integers(1, 3), st.integers(2, 9))
def test_order_and_constant_factors_make_no_difference(letters, power, other, factor):
    a, b, c = letters
    one = f"O({a}^{power} {b} + {c}^{other} log {a})"
    two = f"{factor}*log({a})*{c}^{other}+{b} {a}^{power}"
    assert same_complexity(two, one)
