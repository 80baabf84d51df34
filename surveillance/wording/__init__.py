"""Reading the words of a report: what is mentioned, with what status, on which side, how big."""
