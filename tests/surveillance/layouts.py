"""A text as it may be laid out."""


def wrapped(text: str, width: int, line_end: str = "\n") -> str:
    """A text as a page prints it: no word is broken, and none goes over the edge that had room."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return line_end.join(line for line in lines if line)
