"""Use cases: what a person does with prep, one path for every front end."""
