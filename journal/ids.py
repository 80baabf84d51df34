"""Keys of rows that sort by when they were made."""

import secrets
import time
import uuid
from threading import Lock

_newest = 0  # the moment of the last id, in 4096ths of a millisecond
_one_at_a_time = Lock()


def new_id() -> uuid.UUID:
    """A UUID of version 7: later ones sort later, so a day's entries keep the order of typing.

    The 12 bits after the version count on within a millisecond (RFC 9562, 6.2, method 3), so that
    the rows of one saving keep their order too.
    """
    global _newest
    with _one_at_a_time:
        _newest = max(time.time_ns() * 4096 // 1_000_000, _newest + 1)
        milliseconds, fraction = divmod(_newest, 4096)
    version, variant = 0x7, 0b10
    return uuid.UUID(
        int=milliseconds << 80
        | version << 76
        | fraction << 64
        | variant << 62
        | secrets.randbits(62)
    )
