"""Deal With It, for young people."""
