"""OpsTerm: one command, `ai`, for people who run servers."""

__version__ = "0.1.0"
