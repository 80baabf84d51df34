"""What a browser without script would send of a form: all that stands in it, as it stands in it."""

from __future__ import annotations

import re
from html.parser import HTMLParser


class Controls(HTMLParser):
    """What the one form for saving on a page would send, as a browser sends it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.sent: dict[str, str] = {}
        self.area = self.select = ""
        form = re.search(r'<form method="post" novalidate.*?</form>', page, re.DOTALL)
        self.feed(form[0])

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        name, kind = given.get("name", ""), given.get("type")
        if tag == "textarea":
            self.area = name
            self.sent[name] = ""
        elif tag == "select":
            self.select = name
            self.sent[name] = ""
        elif tag == "option" and "selected" in given:
            self.sent[self.select] = given.get("value", "")
        elif tag == "input" and name and (kind != "radio" or "checked" in given):
            self.sent[name] = re.sub(r"\r?\n", "\r\n", given.get("value", ""))

    def handle_data(self, data):
        if self.area:
            self.sent[self.area] += re.sub(r"\r?\n", "\r\n", data)

    def handle_endtag(self, tag):
        if tag == "textarea":  # a first line end is the page's own, not the text's
            self.sent[self.area] = self.sent[self.area].removeprefix("\r\n")
            self.area = ""


def as_a_browser(actor, response, **typed: str):
    """Type into the form of a page and send it with all that it carries."""
    address = response.wsgi_request.get_full_path()
    return actor.client.post(address, Controls(response.content.decode()).sent | typed)
