"""Logs that hold no address of a journal, no record and nothing that was typed."""

from __future__ import annotations

import logging
import traceback
from typing import Any


class NamesRoutes(logging.Filter):
    """Says "404 j/<str:journal>/hiaa/" where Django would say which journal it was."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if request is None:
            return True
        match = getattr(request, "resolver_match", None)
        route = match.route if match else "no such address"
        status = getattr(record, "status_code", "")
        record.msg, record.args = f"{status} {request.method} {route}", ()
        return True


class WithoutValues(logging.Formatter):
    """Tracebacks with the places in the code and the kind of error, but not its words.

    A database's error can quote the whole row that it refused.
    """

    def formatException(self, ei: Any) -> str:
        kind, _error, trace = ei
        return "".join(traceback.format_tb(trace)) + f"{kind.__module__}.{kind.__qualname__}"
