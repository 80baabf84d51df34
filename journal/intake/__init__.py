"""Files coming in: a photo or PDF of a letter is recognised, read in a confined child, and kept."""

from journal.intake.limits import LIMITS
from journal.intake.receiving import Accepted, accept
from journal.intake.refusal import Refused
from journal.intake.store import remove, sweep

__all__ = ["LIMITS", "Accepted", "Refused", "accept", "remove", "sweep"]
