"""A hundred people who send a file of evidence at once: how much memory the server takes at its highest, and how long the last one waits."""

import io
import random
import sys
import threading
import time
import zipfile
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import desks
import store

SENDERS = 100
PATIENCE = 900
WORDS = "court region register report child law judge budget school training Ministry plan district".split()


def words(dice, count):
    return " ".join(dice.choice(WORDS) for _ in range(count))


def text(dice):
    """Plain text, just below the limit of ten megabytes."""
    return "report.txt", (words(dice, 50_000).encode() + b"\n") * 28


def pdf(dice):
    """A PDF of some hundred pages of text and four megabytes of tables that do not compress, with who made it."""
    objects = ["<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>", None, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    objects.append("<< /Author (Somebody at the Ministry) /Producer (A word processor) >>")
    objects.append(stream(b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>Somebody</x:xmpmeta>", "/Type /Metadata /Subtype /XML"))
    kids = []
    for _ in range(300):
        lines = "\n".join(f"BT /F 10 Tf 50 {700 - 12 * line} Td ({words(dice, 12)}) Tj ET" for line in range(50))
        objects.append(stream(zlib.compress(lines.encode()), "/Filter /FlateDecode"))
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {len(objects)} 0 R >>")
        kids.append(f"{len(objects)} 0 R")
    pixels = stream(dice.randbytes(4 << 20), "/Type /XObject /Subtype /Image /Width 2048 /Height 2048 /BitsPerComponent 8 /ColorSpace /DeviceGray")
    objects.append(pixels)
    last = f"{len(objects)} 0 R"
    objects[-2] = objects[-2].replace("/Font <<", f"/XObject << /I {last} >> /Font <<")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    body, places = io.BytesIO(), []
    body.write(b"%PDF-1.7\n")
    for number, content in enumerate(objects, 1):
        places.append(body.tell())
        body.write(f"{number} 0 obj\n".encode() + (content if isinstance(content, bytes) else content.encode()) + b"\nendobj\n")
    start = body.tell()
    body.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    body.write(b"".join(f"{place:010} 00000 n \n".encode() for place in places))
    body.write(f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{start}\n%%EOF\n".encode())
    return "report.pdf", body.getvalue()


def stream(content, keys):
    return f"<< {keys} /Length {len(content)} >>\nstream\n".encode() + content + b"\nendstream"


def docx(dice):
    """A Word document of some thousand paragraphs, with who made it and a tracked change."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    kinds = "http://schemas.openxmlformats.org"
    paragraph = '<w:p w:rsidR="00A1"><w:ins w:id="1" w:author="Somebody"><w:r><w:t>{}</w:t></w:r></w:ins></w:p>'
    body = "".join(paragraph.format(words(dice, 30)) for _ in range(30_000))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{kinds}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{main}"/><Override PartName="/docProps/core.xml" ContentType="{core}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{kinds}/package/2006/relationships"><Relationship Id="r1" Type="{kinds}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="{kinds}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{kinds}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Somebody</dc:creator></cp:coreProperties>',
        "word/document.xml": f'<w:document xmlns:w="{kinds}/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>',
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return "report.docx", packed.getvalue()


def measured(register, folder, note):
    """Sends them all to a desk; answers the seconds until the last was kept, and the highest memory in megabytes."""
    dice = random.Random(7)
    made = [kind(dice) for kind in (text, pdf, docx)]
    note(", ".join(f"{name} {len(content) / (1 << 20):.1f} MB" for name, content in made))
    db = store.connected(register.url)
    [(institution,)] = db.rows("SELECT max(id) FROM institution")
    tokens = [store.sign_in(db, "focal_point", int(institution)) for _ in range(SENDERS)]
    statuses, ready = [], threading.Barrier(SENDERS + 1)

    def send(number, port):
        name, content = made[number % len(made)]
        if name.endswith(".txt"):
            # Each another, so that none is there already.
            content = f"{number} ".encode() + content
        kind, body = desks.multipart([], [("file", name, "application/octet-stream", content)])
        who = desks.Person(tokens[number]).at(port)
        who.connection.timeout = PATIENCE
        ready.wait()
        statuses.append(who.ask("POST", "/en/work/files", body, kind)[0])

    # All are of one body here, which may not send so much in a day.
    settings = {"ANSWERABLE_MAIL": str(folder / "mail"), "ANSWERABLE_FILES": str(folder / "files"), "ANSWERABLE_UPLOADS_OF_BODY_MB": "1000"}
    with register.served(**settings) as server:
        before = server.resident()
        port = int(server.origin.rsplit(":", 1)[1])
        threads = [threading.Thread(target=send, args=(number, port)) for number in range(SENDERS)]
        for thread in threads:
            thread.start()
        ready.wait()
        began = time.monotonic()
        for thread in threads:
            thread.join()
        seconds, highest = time.monotonic() - began, peak(server.process.pid)
    assert statuses == [200] * SENDERS, sorted(statuses)
    note(f"{seconds:.1f} s until the last was kept; {before:.0f} MB before, {highest:.0f} MB at the highest")
    return seconds, highest


def peak(pid):
    """The most memory that a process has held, in megabytes."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
