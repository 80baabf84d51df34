"""What records mean: plain Python, without Django, clock, files or environment."""
