"""Views that no page type owns."""
