"""The journal: canonical bytes, hashes, signatures, chains and their verification. Pure."""
