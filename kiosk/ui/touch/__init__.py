"""The visitor's window: one question a page, from “How can we help?” to the ticket."""
