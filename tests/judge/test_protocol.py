"""The wall: what may cross keeps its value, what may not is refused, bytes never do harm."""

import enum
import struct
from collections import OrderedDict, namedtuple
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge import protocol

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary()
    | st.complex_numbers(allow_nan=False)
)
hashable = st.none() | st.booleans() | st.integers() | st.text()
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner)
        | st.tuples(inner, inner)
        | st.dictionaries(hashable, inner)
        | st.sets(hashable)
        | st.frozensets(hashable)
    ),
    max_leaves=20,
)


@given(values)
def test_plain_values_keep_value_and_type(value: Any) -> None:
    back = protocol.unpack(protocol.pack(value))
    assert back == value
    assert type(back) is type(value)


@given(st.binary(max_size=200))
def test_hostile_bytes_are_a_wire_error_or_a_value(data: bytes) -> None:
    try:
        protocol.unpack(data)
    except protocol.WireError:
        return


@pytest.mark.parametrize("code", range(1, 9))
@given(data=st.binary(max_size=60))
def test_hostile_extensions_are_a_wire_error_or_a_value(code: int, data: bytes) -> None:
    body = b"\xc8" + struct.pack(">H", len(data)) + bytes([code]) + data
    try:
        protocol.unpack(body)
    except protocol.WireError:
        return


@pytest.mark.parametrize("dtype", ["?", "i1", "u2", "i4", "i8", "f4", "f8", "c8", "c16"])
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3, 4)])
def test_arrays_keep_dtype_shape_and_content(dtype: str, shape: tuple[int, ...]) -> None:
    array = np.arange(int(np.prod(shape))).reshape(shape).astype(dtype)
    back = protocol.unpack(protocol.pack(array))
    assert back.dtype == array.dtype
    assert back.shape == array.shape
    assert np.array_equal(back, array)
    back.fill(0)  # a copy that may be written


def test_a_strided_or_big_endian_array_arrives_as_an_ordinary_one() -> None:
    array = np.arange(12, dtype=">i4").reshape(3, 4)[:, ::2]
    assert np.array_equal(protocol.unpack(protocol.pack(array)), array)


def test_numpy_scalars_arrive_as_numpy_scalars() -> None:
    back = protocol.unpack(protocol.pack(np.float32(1.5)))
    assert type(back) is np.float32
    assert back == np.float32(1.5)


class Sneaky(int):
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


class Colour(enum.IntEnum):
    RED = 1


@pytest.mark.parametrize(
    "value",
    [
        Sneaky(3),
        Colour.RED,
        OrderedDict(a=1),
        namedtuple("P", "x")(1),
        object(),
        len,
        np.array([object()]),
        np.array(["text"]),
        10**20000,
        [[object()]],
    ],
    ids=lambda value: type(value).__name__,
)
def test_anything_that_is_not_plain_is_refused(value: object) -> None:
    with pytest.raises(protocol.WireError):
        protocol.pack(value)


def test_an_endless_nesting_is_refused_on_both_sides() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(protocol.WireError):
        protocol.pack(loop)
    with pytest.raises(protocol.WireError):
        protocol.unpack(b"\x91" * 100_000 + b"\xc0")


def test_an_array_whose_header_lies_about_its_size_is_refused() -> None:
    honest = protocol.pack(np.arange(4, dtype="f8"))
    lying = honest.replace(struct.pack("<Q", 4), struct.pack("<Q", 2**40))
    with pytest.raises(protocol.WireError):
        protocol.unpack(lying)


def test_a_frame_beyond_the_cap_is_never_sent() -> None:
    with pytest.raises(protocol.WireError):
        protocol.frame(bytes(protocol.FRAME_CAP + 1))


@given(st.integers(0, 1 << 40), values, st.integers(0, 1 << 40))
def test_a_right_reply_is_recognised_by_its_first_bytes(
    number: int, answer: Any, printed: int
) -> None:
    whole = protocol.pack([number, True, answer, None, printed])
    start = protocol.right_reply(number, protocol.pack(answer))
    assert whole.startswith(start)
    assert protocol.unpack(whole[len(start) :]) == printed


@given(st.lists(values, max_size=20))
def test_values_packed_ahead_make_the_same_bytes(items: list[Any]) -> None:
    assert protocol.row([protocol.pack(item) for item in items]) == protocol.pack(items)
    few = {str(index): item for index, item in enumerate(items[:15])}
    assert protocol.pairs({k: protocol.pack(v) for k, v in few.items()}) == protocol.pack(few)


def test_a_message_unfolds_into_a_bounded_number_of_items() -> None:
    head = b"\xdd" + struct.pack(">I", protocol.ITEM_CAP + 1)
    with pytest.raises(protocol.WireError):
        protocol.unpack(head + bytes(protocol.ITEM_CAP + 1))
    row = b"\xdd" + struct.pack(">I", protocol.ITEM_CAP // 4) + bytes(protocol.ITEM_CAP // 4)
    assert len(protocol.unpack(b"\x93" + 3 * row)) == 3
    with pytest.raises(protocol.WireError):
        protocol.unpack(b"\x95" + 5 * row)


def test_a_message_unfolds_into_a_bounded_number_of_pairs() -> None:
    count = protocol.PAIR_CAP + 1
    with pytest.raises(protocol.WireError):
        protocol.unpack(b"\xdf" + struct.pack(">I", count) + b"\x01\x02" * count)
