"""Paper: pages as tagged PDFs, and the printers that take them.

Nothing is imported here, so that a screen that never prints never loads a PDF library.
"""
