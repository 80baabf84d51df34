"""Charts: plan.py says what one shows, draw.py draws it."""
