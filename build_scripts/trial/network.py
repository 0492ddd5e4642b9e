"""Whether a program tried to reach a network, from what strace wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable

_TRIED = re.compile(r"\b(connect|sendto|sendmsg|sendmmsg|bind|listen)\(.*\b(AF_INET6?)\b")
_ADDRESS = re.compile(r'(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")')
_PORT = re.compile(r"sin6?_port=htons\((\d+)\)")


def attempts(lines: Iterable[str]) -> list[str]:
    """One line for each try to connect, send or listen by IP: call, address, port. A socket that is only made is none."""
    found = []
    for line in lines:
        match = _TRIED.search(line)
        if match:
            address, port = _ADDRESS.search(line), _PORT.search(line)
            where = (address[1] or address[2]) if address else "somewhere"
            found.append(f"{match[1]} {where}{':' + port[1] if port else ''}")
    return found
