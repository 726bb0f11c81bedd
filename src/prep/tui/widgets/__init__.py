"""Widgets: each shows one thing, tells of changes by messages, and knows no other widget."""
