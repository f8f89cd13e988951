"""Blocks that pages of every section are made of; one noun a file."""
