"""What the desk window says; English only."""
