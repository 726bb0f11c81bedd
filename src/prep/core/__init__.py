"""Values and rules shared by every room. No I/O, no clock, no global random source."""
