"""The side that holds the hidden tests and gives the verdict."""
