"""How gunicorn serves the sites; the environment variable GUNICORN_CMD_ARGS adds."""

wsgi_app = "config.wsgi:application"
pythonpath = "site"
worker_class = "gthread"
threads = 4
timeout = 30
max_requests = 5000  # a slow leak never lives long
max_requests_jitter = 500
control_socket_disable = True  # no door beside the one of HTTP
