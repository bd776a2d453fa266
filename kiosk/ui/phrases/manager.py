"""What the manager window says; English only."""
