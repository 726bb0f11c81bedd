"""SQLite: schema and migrations, one file per kind of record. Values of `core` go in and out."""
