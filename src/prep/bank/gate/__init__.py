"""The gate of `prep check`: what a package must show before anybody is judged by it."""
