"""Settings: one local profile (loopback, no mail) and one hosted profile (PUBLIC_URL is set)."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from journal import database, zone
from journal.folder import private_folder

BASE_DIR = Path(__file__).resolve().parent.parent
DATA = database.data_folder()

# Changes of what is computed from the records are told apart by this number (caches, the example).
VERSION = "0.1.0"

# ---- local or hosted -------------------------------------------------------------------------
PUBLIC_URL = os.environ.get("PUBLIC_URL", "").rstrip("/")
HOSTED = bool(PUBLIC_URL)
DEBUG = False
SECRET_KEY = database.secret_key()
if HOSTED:
    _public = urlsplit(PUBLIC_URL)
    if _public.scheme != "https" or not _public.hostname or _public.path:
        raise database.PlainProblem(
            f"PUBLIC_URL is {PUBLIC_URL!r}. Give the address that people open, with https:// and "
            "without a path: https://journal.example.org"
        )
    ALLOWED_HOSTS = [_public.hostname or ""]
    CSRF_TRUSTED_ORIGINS = [f"{_public.scheme}://{_public.netloc}"]
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 63_072_000
    # Neighbouring sites of the same domain are not ours to decide about.
    SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
    SESSION_COOKIE_NAME = "__Host-session"
    CSRF_COOKIE_NAME = "__Host-csrf"
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"
else:
    # Exact names stop a page elsewhere from reaching the journal through a name of its own.
    ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]

# ---- the site --------------------------------------------------------------------------------
INSTALLED_APPS = [
    "journal",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "crispy_forms",
    "csp",
    "simple_history",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "journal.middleware.PrivatePages",
    "csp.middleware.CSPMiddleware",
    # Its random padding hides the length of a compressed page (BREACH); tokens are masked besides.
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "journal.middleware.SizeLimit",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "journal.access.JournalAccess",
]
ROOT_URLCONF = "journal.urls"
WSGI_APPLICATION = "journal.wsgi.application"
CSRF_FAILURE_VIEW = "journal.views.errors.csrf_failed"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "journal.access.for_templates",
            ],
            "builtins": ["journal.templatetags.journal"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_TEMPLATE_PACK = "plain"
CRISPY_ALLOWED_TEMPLATE_PACKS = ("plain",)
CRISPY_FAIL_SILENTLY = False

# ---- data ------------------------------------------------------------------------------------
DATABASES = database.databases()
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
LETTERS_FOLDER = DATA / "letters"  # never served by address; journal/views/letters.py sends them
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_TEMP_DIR = str(private_folder(DATA / "incoming"))  # never the system's own
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024  # all typed fields of one form together
DATA_UPLOAD_MAX_NUMBER_FIELDS = 400
REQUEST_MAX_BYTES = 24 * 1024 * 1024  # with an attached letter
BIN_DAYS = 30
# Historical tables are written by journal/writing.py through save(); nobody else adds to them.
SIMPLE_HISTORY_HISTORY_ID_USE_UUID = False

# ---- accounts --------------------------------------------------------------------------------
AUTH_USER_MODEL = "journal.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 15 if HOSTED else 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "mine"
LOGOUT_REDIRECT_URL = "front"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_FORMS = {"signup": "journal.forms.SignupForm"}
ACCOUNT_SIGNUP_REDIRECT_URL = "begin"
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_SESSION_REMEMBER = None
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_RATE_LIMITS = {
    "login_failed": "20/5m/ip,8/5m/key",
    "invite": "30/h/user",
    "invitation_code": "20/5m/ip",  # besides, each link dies of five wrong codes
}
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_PASSKEY_SIGNUP_ENABLED = False
# Without mail no address can be verified; two-step sign-in is offered all the same.
MFA_ALLOW_UNVERIFIED_EMAIL = not os.environ.get("EMAIL_HOST")
MFA_TOTP_ISSUER = "Surveillance journal"
# Passkeys are refused on plain http, except on this computer itself.
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HOSTED

# ---- mail: printed on the console where no mail server is set --------------------------------
EMAIL_HOST = os.environ.get("EMAIL_HOST", "")
MAIL_IS_SET = bool(EMAIL_HOST)
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if MAIL_IS_SET
    else "django.core.mail.backends.console.EmailBackend"
)
EMAIL_PORT = int(os.environ.get("EMAIL_PORT", "587"))
EMAIL_HOST_USER = os.environ.get("EMAIL_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("EMAIL_PASSWORD", "")
EMAIL_USE_TLS = MAIL_IS_SET
DEFAULT_FROM_EMAIL = os.environ.get("EMAIL_FROM", "Surveillance journal <journal@localhost>")
ACCOUNT_EMAIL_VERIFICATION = "mandatory" if MAIL_IS_SET else "none"

# ---- sessions: they end with the browser, or after 14 days where the person asked for it ------
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 1000},  # pages and drawings, mostly of 2 to 60 KB each
    }
}

# ---- headers ---------------------------------------------------------------------------------
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
# same-origin, not no-referrer: Django's own cross-site check needs it on https.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

# ---- words and time --------------------------------------------------------------------------
LANGUAGE_CODE = "en-gb"
USE_I18N = True
TIME_ZONE = zone.here(os.environ.get("TZ_NAME", ""))
USE_TZ = True

# ---- static files ----------------------------------------------------------------------------
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_MAX_AGE = 3600

# ---- logs: no health data, no addresses of records -------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "()": "journal.logs.WithoutValues",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    },
    "filters": {"routes": {"()": "journal.logs.NamesRoutes"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "plain",
            "filters": ["routes"],
        }
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    # Django's own handlers would print the same again, with addresses.
    "loggers": {"django": {"handlers": [], "propagate": True}},
}
