"""Screens: compose widgets, call a use case of practice, show what came back."""
