"""A submission -> a Judgement: trusted/ | protocol.py | confined/."""
