"""The messages that cross the wall between the trusted and the confined side.

A frame is a 4-byte little-endian length and a msgpack body. The body holds plain values only:
``strict_types`` keeps subclasses from passing as their base, and everything else travels as one
of the extension types below, each checked before anything is allocated. There is no pickle and
no marshal: the bytes from the confined side are hostile. A request is ``[id, operation, payload]``
and a reply ``[id, ok, value, extra, printed]``; the id is echoed, so an early forged reply is
dropped instead of being taken for the answer to a later call.
"""

import struct
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import msgpack

FRAME_CAP = 64 << 20
CONTAINER_CAP = 2_000_000
ITEM_CAP = 6_000_000
PAIR_CAP = 1_000_000
COLLISION_CAP = 1000
_SMALL = 1 << 20
EXT_DEPTH_CAP = 64
DIGIT_CAP = 4000
DIMENSION_CAP = 8
HEADER = struct.Struct("<I")
_ARRAY_OF_THREE, _ARRAY_OF_FIVE = b"\x93", b"\x95"
_MAP = 0x80
_PACKER = msgpack.Packer()
_NIL, _TRUE = b"\xc0", b"\xc3"
DTYPES = frozenset("b1 i1 i2 i4 i8 u1 u2 u4 u8 f4 f8 c8 c16".split())
_TUPLE, _BIG_INT, _ARRAY, _NUMPY_SCALAR, _SET, _FROZEN_SET, _COMPLEX = range(1, 8)


class WireError(Exception):
    """Bytes that are not a message, or a value that may not cross the wall."""


def _dtype_code(dtype: Any) -> bytes:
    code = dtype.str[1:]
    if code not in DTYPES:
        raise WireError(f"arrays of dtype {dtype} cannot cross; use a plain number dtype")
    return code.encode().ljust(4)  # type: ignore[no-any-return]


def _pack_array(array: Any) -> bytes:
    import numpy as np

    if array.ndim > DIMENSION_CAP:
        raise WireError(f"arrays of more than {DIMENSION_CAP} dimensions cannot cross")
    code = _dtype_code(array.dtype)
    data = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")).tobytes()
    shape = struct.pack(f"<B{array.ndim}Q", array.ndim, *array.shape)
    return code + shape + data


def _pack_other(value: Any) -> msgpack.ExtType:
    kind = type(value)
    if kind is tuple:
        return msgpack.ExtType(_TUPLE, pack(list(value)))
    if kind is int:
        if value.bit_length() > DIGIT_CAP * 3:
            raise WireError("an integer of thousands of digits cannot cross")
        return msgpack.ExtType(_BIG_INT, str(value).encode())
    if kind is set or kind is frozenset:
        return msgpack.ExtType(_SET if kind is set else _FROZEN_SET, pack(list(value)))
    if kind is complex:
        return msgpack.ExtType(_COMPLEX, struct.pack("<dd", value.real, value.imag))
    numpy = sys.modules.get("numpy")
    if numpy is not None and kind is numpy.ndarray:
        return msgpack.ExtType(_ARRAY, _pack_array(value))
    if numpy is not None and isinstance(value, numpy.generic):
        code = _dtype_code(value.dtype)
        return msgpack.ExtType(_NUMPY_SCALAR, code + numpy.asarray(value).tobytes())
    raise WireError(f"a value of type {kind.__name__} cannot cross")


def pack(value: Any) -> bytes:
    """The bytes of a plain value; raises WireError for anything else."""
    try:
        return msgpack.packb(  # type: ignore[no-any-return]
            value, default=_pack_other, strict_types=True, use_bin_type=True
        )
    except WireError:
        raise
    except (ValueError, OverflowError, TypeError, RecursionError, UnicodeEncodeError) as error:
        raise WireError(f"the value cannot cross: {error}") from None


def _unpack_array(data: bytes) -> Any:
    import numpy as np

    code, dimensions = data[:4].decode("ascii").strip(), data[4]
    if code not in DTYPES or dimensions > DIMENSION_CAP:
        raise WireError("array header")
    shape = struct.unpack_from(f"<{dimensions}Q", data, 5)
    offset = 5 + 8 * dimensions
    dtype = np.dtype("<" + code)
    size = dtype.itemsize
    for length in shape:
        size *= length
    if size != len(data) - offset:
        raise WireError("array shape")
    return np.frombuffer(data, dtype, offset=offset).reshape(shape).copy()


def _unpack_numpy_scalar(data: bytes) -> Any:
    import numpy as np

    code = data[:4].decode("ascii").strip()
    if code not in DTYPES:
        raise WireError("scalar dtype")
    return np.frombuffer(data, np.dtype("<" + code), 1, 4)[0]


def _unpack_integer(data: bytes) -> int:
    if len(data) > DIGIT_CAP + 1:
        raise WireError("integer too long")
    return int(data)


def _hashable(keys: list[Any]) -> list[Any]:
    """``keys``, unless so many share one hash that a table of them would take for ever."""
    if len(keys) > COLLISION_CAP:
        shared = Counter(map(hash, keys)).most_common(1)[0][1]
        if shared > COLLISION_CAP:
            raise WireError("keys chosen to collide")
    return keys


def _unpack_map(pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
    _hashable([key for key, _ in pairs])
    return dict(pairs)


_PLAIN_EXTENSIONS: dict[int, Callable[[bytes], Any]] = {
    _BIG_INT: _unpack_integer,
    _ARRAY: _unpack_array,
    _NUMPY_SCALAR: _unpack_numpy_scalar,
    _COMPLEX: lambda data: complex(*struct.unpack("<dd", data)),
}
_NESTED_EXTENSIONS: dict[int, Callable[[list[Any]], Any]] = {
    _TUPLE: tuple,
    _SET: lambda items: set(_hashable(items)),
    _FROZEN_SET: lambda items: frozenset(_hashable(items)),
}


class _Decoder:
    """Decodes one message; a byte may become a container of 70, so containers are counted."""

    def __init__(self, size: int) -> None:
        self._left = CONTAINER_CAP
        self._items_left = ITEM_CAP
        # Counting lists costs a call each; a small message cannot hold too many.
        self._list_hook = self._count if size > _SMALL else None

    def _count(self, container: Any) -> Any:
        self._left -= 1
        if self._left < 0:
            raise WireError(f"more than {CONTAINER_CAP:,} containers in one message")
        self._items_left -= 0 if container is None else len(container)
        if self._items_left < 0:
            raise WireError(f"more than {ITEM_CAP:,} items in one message")
        return container

    def _map(self, pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
        return _unpack_map(self._count(pairs))

    def unpack(self, data: bytes, depth: int) -> Any:
        """The value in ``data``, which lies ``depth`` extension types deep."""
        return msgpack.unpackb(
            data,
            ext_hook=lambda code, inner: self._extension(code, inner, depth + 1),
            list_hook=self._list_hook,
            object_pairs_hook=self._map,
            strict_map_key=False,
            max_array_len=ITEM_CAP,
            max_map_len=PAIR_CAP,
            raw=False,
        )

    def _extension(self, code: int, data: bytes, depth: int) -> Any:
        if depth > EXT_DEPTH_CAP:
            raise WireError("nested too deep")
        self._count(None)
        plain = _PLAIN_EXTENSIONS.get(code)
        if plain is not None:
            return plain(data)
        nested = _NESTED_EXTENSIONS.get(code)
        if nested is None:
            raise WireError("unknown extension type")
        return nested(self.unpack(data, depth))


def unpack(data: bytes) -> Any:
    """The plain value in ``data``; any fault whatever in hostile bytes is a WireError."""
    try:
        return _Decoder(len(data)).unpack(data, 0)
    except WireError:
        raise
    # The wall: hostile bytes may make the decoder fail in ways it does not document.
    except Exception as error:
        raise WireError(f"not a message: {type(error).__name__}") from None


def request(number: int, operation: str, packed_payload: bytes) -> bytes:
    """The frame of a request whose payload was packed ahead."""
    return frame(_ARRAY_OF_THREE + pack(number) + pack(operation) + packed_payload)


def pairs(packed: dict[str, bytes]) -> bytes:
    """The bytes of a map whose (at most 15) values were packed ahead."""
    return bytes([_MAP | len(packed)]) + b"".join(pack(k) + v for k, v in packed.items())


def row(packed: list[bytes]) -> bytes:
    """The bytes of a list whose items were packed ahead."""
    header: bytes = _PACKER.pack_array_header(len(packed))
    return header + b"".join(packed)


def right_reply(number: int, packed_answer: bytes) -> bytes:
    """A reply with this answer and nothing beside it, up to the count of printed bytes."""
    return _ARRAY_OF_FIVE + pack(number) + _TRUE + packed_answer + _NIL


def frame(body: bytes) -> bytes:
    """``body`` behind its length; refuses what the other side would refuse."""
    if len(body) > FRAME_CAP:
        raise WireError(f"a message of {len(body):,} bytes is too large to cross")
    return HEADER.pack(len(body)) + body
