"""The candidate's side of the wall: standard library, msgpack, numpy and protocol.py only."""
