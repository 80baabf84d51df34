"""A real browser: Debian's Chromium through Playwright, on the live site."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
# Nothing is looked up or fetched by the browser itself.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 390, "height": 844}


def pytest_collection_modifyitems(items: list[Any]) -> None:
    """Without a browser these tests are skipped; `manage.py test` says so, and CI fails on it."""
    if CHROMIUM and not os.environ.get("SURVEILLANCE_NO_BROWSER"):
        return
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.skip(reason="no Chromium"))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": ARGUMENTS}


@pytest.fixture(params=["with script", "without script"])
def phone(request: Any, browser: Any, live_server: Any) -> Iterator[Any]:
    """A page on a phone; anything it asks of another host, or says on the console, fails."""
    context = browser.new_context(
        viewport=PHONE,
        base_url=live_server.url,
        java_script_enabled=request.param == "with script",
    )
    context.set_default_timeout(10_000)
    page = context.new_page()
    elsewhere: list[str] = []
    complaints: list[str] = []
    page.on(
        "request",
        lambda asked: asked.url.startswith(live_server.url) or elsewhere.append(asked.url),
    )
    page.on(
        "console",
        lambda told: (
            complaints.append(told.text)
            if told.type == "error" and "status of 4" not in told.text
            else None
        ),
    )
    yield page
    context.close()
    every_request_has_ended()
    assert elsewhere == []
    assert complaints == []


@pytest.fixture
def signed_in(browser: Any, live_server: Any) -> Iterator[Any]:
    """Makes a browser context in which somebody is signed in; all are closed after the test."""
    made: list[Any] = []

    def make(person: Any, **options: Any) -> Any:
        client = Client()  # a fresh one: signing in on a used one ends what it was signed in as
        client.force_login(person)
        session = client.cookies["sessionid"].value
        context = browser.new_context(base_url=live_server.url, **options)
        context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        context.set_default_timeout(10_000)
        made.append(context)
        return context

    yield make
    for context in made:
        context.close()
    every_request_has_ended()


def every_request_has_ended() -> None:
    """Wait for the server: what it still does for a page that is closed disturbs the next test."""
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(10)
