"""The drill engine: instances, answer parsing and grading, and the proof of a drill."""
