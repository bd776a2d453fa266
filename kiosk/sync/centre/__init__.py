"""The centre: its set-up, its operator, its worker, and the audit of what it keeps."""
