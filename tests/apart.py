"""Loaded before Django reads its settings: tests never touch the data of a real journal."""

import atexit
import os
import shutil
import tempfile

folder = tempfile.mkdtemp(prefix="journal-tests-")
atexit.register(shutil.rmtree, folder, ignore_errors=True)
os.environ["JOURNAL_DATA"] = folder
os.environ["SECRET_KEY"] = "only-for-tests-" + "0123456789abcdef" * 3
for name in ("PUBLIC_URL", "DATABASE_URL", "EMAIL_HOST"):
    os.environ.pop(name, None)
# Playwright runs an event loop of its own beside Django's synchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
