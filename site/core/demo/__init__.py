"""Demo content: real pages for a first look and for browser tests."""
