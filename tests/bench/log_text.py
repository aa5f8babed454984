"""Write log text to stdout, fast enough not to be what is measured, and no line of it twice. Usage: log_text.py BYTES

24 MB of lines are made once. In them the digits of times and ids stand as bytes from 0x80 on, which `translate` turns into other digits
every time round.
"""

import random
import sys

BLOCKS = 24
HEX = bytes(range(0x80, 0x90))
STAMP = bytes(range(0x90, 0x96)).decode("latin-1")  # day, hour and minute, two digits each
LINES = (
    (60, '{ip} - - [{day}/Mar/2026:{time}.{ms}] "GET /api/v2/orders/{n}?trace={id} HTTP/1.1" 200 {n} "-" "curl/8.5.0"'),
    (20, "2026-03-{day}T{time}.{ms}Z web-{k} app[{n}]: INFO request {id} finished in {ms} ms, user {n}, cache hit"),
    (8, "Mar {day} {time} web-{k} sshd[{n}]: Accepted publickey for deploy from {ip} port {n} ssh2: ED25519 SHA256:{id}"),
    (6, "2026-03-{day} {time}.{ms} UTC [{n}] LOG:  duration: {ms} ms  statement: SELECT * FROM orders WHERE id = {n}"),
    (5, "Mar {day} {time} web-{k} kernel: [{n}.{n}] IPv4: martian source {ip} from {ip}, on dev eth{k}"),
    (0.5, "2026-03-{day}T{time}.{ms}Z web-{k} app[{n}]: WARN retrying upstream {ip}:8080 after {ms} ms, attempt {k}"),
    (0.1, "2026-03-{day}T{time}.{ms}Z web-{k} app[{n}]: ERROR request {id} failed: connection to {ip}:5432 refused"),
)


def block(source: random.Random) -> bytes:
    """About 1 MB of lines."""
    templates = source.choices([line for _, line in LINES], [weight for weight, _ in LINES], k=9000)
    day, time = STAMP[:2], f"{STAMP[2:4]}:{STAMP[4:6]}"
    numbers = iter(source.choices(range(100_000), k=8 * len(templates)))
    ids = source.choices(HEX, k=16 * len(templates))
    lines = []
    for at, template in enumerate(templates):
        n, a, b = next(numbers), next(numbers), next(numbers)
        values = {"n": n, "k": n % 8 + 1, "ms": f"{a % 1000:03}", "ip": f"10.{b % 64}.{a % 256}.{n % 256}", "day": day}
        values |= {"time": f"{time}:{b % 60:02}", "id": bytes(ids[16 * at : 16 * at + 16]).decode("latin-1")}
        lines.append(template.format_map(values))
    return "\n".join([*lines, ""]).encode("latin-1")


def table(source: random.Random, minute: int) -> bytes:
    """What the bytes from 0x80 on mean this time round."""
    digits = bytes(source.sample(b"0123456789abcdef", 16))
    stamp = f"{minute // 1440 % 28 + 1:02}{minute // 60 % 24:02}{minute % 60:02}".encode()
    return bytes(range(0x80)) + digits + stamp + bytes(256 - 0x96)


def main(size: int) -> None:
    source = random.Random(1)
    blocks: list[bytes] = []
    minute = 0
    while size > 0:
        if len(blocks) < BLOCKS:
            blocks.append(block(source))
        data = blocks[minute % BLOCKS].translate(table(source, minute))
        size -= sys.stdout.buffer.write(data[:size])
        minute += 1


if __name__ == "__main__":
    main(int(sys.argv[1]))
