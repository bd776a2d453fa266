"""The manager's window: the wait-time log, its charts, its breaches, and each visit's story."""
