"""The mailing of every two months."""
