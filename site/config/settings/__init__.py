"""One settings module a kind of machine; base is safe for production."""
