"""What happens to a request before and after a view."""
