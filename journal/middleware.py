"""Headers of private pages, and the limit on what a request may weigh."""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from journal.views.errors import too_large

Handler = Callable[[HttpRequest], HttpResponse]

# Nothing on these pages needs a camera by script, a place or a sensor.
PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"


class PrivatePages:
    """Nothing that the site computes is kept by a browser or a proxy."""

    def __init__(self, get_response: Handler):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers["Cache-Control"] = "no-store, private"
        response.headers["Permissions-Policy"] = PERMISSIONS
        response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
        if request.path.endswith("/logout/") and request.method == "POST":
            response.headers["Clear-Site-Data"] = '"cache", "storage"'
        return response


class SizeLimit:
    """Refuse a request that announces more than a letter's photo may weigh, before reading it."""

    def __init__(self, get_response: Handler):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        length = request.META.get("CONTENT_LENGTH") or "0"
        if not re.fullmatch("[0-9]{1,12}", length) or int(length) > settings.REQUEST_MAX_BYTES:
            return too_large(request)
        request.encoding = "utf-8"  # what this site's forms send, whatever a request claims
        return self.get_response(request)
