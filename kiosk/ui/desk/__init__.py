"""The desk: the enquiry officer's window."""
