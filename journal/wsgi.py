"""The WSGI application, as servers look for it."""

import os
from threading import Thread

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "journal.settings")
application = get_wsgi_application()


def warm() -> Thread:
    """Bring in what charts are drawn with, beside the first requests: it takes half a second."""
    from surveillance.charts import draw

    thread = Thread(target=draw.warm, name="warming", daemon=True)
    thread.start()
    return thread


warm()
