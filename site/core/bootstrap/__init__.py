"""What an instance needs before anyone can write: run at each start, changes little."""
