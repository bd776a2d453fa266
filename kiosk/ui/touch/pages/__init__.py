"""The pages, as frozen data: what each says and offers. A module for each journey."""
