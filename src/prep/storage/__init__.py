"""SQLite: schema, numbered migrations, one file per kind of record."""
