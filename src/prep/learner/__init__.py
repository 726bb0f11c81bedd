"""Topic mastery, review scheduling, readiness for a track, and what to do next."""
