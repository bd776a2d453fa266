"""The windows and what they are built from; text, colour and size come from here and nowhere else."""
