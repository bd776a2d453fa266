"""What has to stand in PostgreSQL's own files so that only the centre's devices are let in, over TLS."""

from pathlib import Path

FOLDER = "/etc/postgresql-kiosk"
"""Where the server's copies of its certificate and key are: it reads only files of its own user."""


def install(keys: Path) -> str:
    """The commands, as root, that give the server its certificate, its key and the centre's authority."""
    files = " ".join(str(keys / name) for name in ("server.crt", "server.key", "authority.crt"))
    as_postgres = "install -o postgres -g postgres"
    return f"{as_postgres} -m 700 -d {FOLDER}\n{as_postgres} -m 600 {files} {FOLDER}"


def postgresql_conf() -> str:
    """The lines for `postgresql.conf`, or a file in `conf.d`."""
    return "\n".join(
        (
            "listen_addresses = '*'",
            "password_encryption = 'scram-sha-256'",
            "ssl = on",
            "ssl_min_protocol_version = 'TLSv1.3'",
            f"ssl_cert_file = '{FOLDER}/server.crt'",
            f"ssl_key_file = '{FOLDER}/server.key'",
            f"ssl_ca_file = '{FOLDER}/authority.crt'",
        )
    )


def pg_hba_conf(database: str, keeper: str, administrator: str) -> str:
    """The lines for `pg_hba.conf`, before every other: the first one that fits counts.

    Args:
        database: the centre's.
        keeper: the role of the operator's commands and the worker.
        administrator: the role that ran `kiosk central init`, and will for the next version.
    """
    rows = (
        ("# TYPE", "DATABASE", "USER", "ADDRESS", "METHOD"),
        ("hostssl", database, "+kiosk_device", "all", "cert"),
        ("hostssl", database, keeper, "all", "scram-sha-256"),
        ("hostssl", database, administrator, "samehost", "scram-sha-256"),
        ("local", database, f"{keeper},{administrator}", "", "scram-sha-256"),
        ("host", database, "all", "all", "reject"),
    )
    widths = [max(len(row[place]) for row in rows) + 2 for place in range(4)]
    return "\n".join(
        "".join(word.ljust(width) for word, width in zip(row, widths, strict=False)) + row[4] for row in rows
    )
