"""The watch page in a browser."""
