"""problems/ on disk -> core values, and the checks that a package is sound."""
