"""The site that records, shows, shares, carries in and out, and prints."""
