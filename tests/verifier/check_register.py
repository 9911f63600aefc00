#!/usr/bin/env python3
"""Checks a register of Answerable from outside, with Python's standard library alone.

    python3 check_register.py https://register.example [copy-of-history.jsonl] [kept-checkpoint] [kept-key]

It fetches the signed checkpoint, the log's entries and each record's public JSON, and finds: a wrong signature, entries that are not
those of the checkpoint or of your copy, an end that was cut off, and a record that shows otherwise than the log says."""
import base64, hashlib, json, sys, urllib.error, urllib.parse, urllib.request

# Ed25519 (RFC 8032, section 5.1), for checking only.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
I = pow(2, (P - 1) // 4, P)

def point(raw):
    y = int.from_bytes(raw, "little") & (1 << 255) - 1
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    x = x if (x * x - xx) % P == 0 else x * I % P
    if y >= P or (x * x - xx) % P or (x == 0 and raw[31] >> 7):
        raise ValueError("no point of the curve")
    x = x if x & 1 == raw[31] >> 7 else P - x
    return x, y, 1, x * y % P

def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P

def times(n, p):
    q = (0, 1, 1, 0)
    while n:
        q, p, n = add(q, p) if n & 1 else q, add(p, p), n >> 1
    return q

def signed(key, text, signature):
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    h = int.from_bytes(hashlib.sha512(r + key + text).digest(), "little") % L
    y = 4 * pow(5, P - 2, P) % P
    left, right = times(s, point(y.to_bytes(32, "little"))), add(point(r), times(h, point(key)))
    return s < L and (left[0] * right[2] - right[0] * left[2]) % P == 0 == (left[1] * right[2] - right[1] * left[2]) % P

def opened(note, vkeys):
    """The size and the root that a checkpoint says, if one of the keys signed it (C2SP signed-note, tlog-checkpoint)."""
    text, signatures = note.rsplit("\n\n", 1)
    text += "\n"
    for name, number, coded in (vkey.split("+", 2) for vkey in vkeys):
        key = base64.b64decode(coded)
        if hashlib.sha256(name.encode() + b"\n" + key).hexdigest()[:8] != number or key[0] != 1:
            continue
        for line in signatures.splitlines():
            raw = base64.b64decode(line.rsplit(" ", 1)[1])
            if line.startswith(f"\u2014 {name} ") and raw[:4].hex() == number and signed(key[1:], text.encode(), raw[4:]):
                _, size, root = text.splitlines()[:3]
                return int(size), base64.b64decode(root)
    raise SystemExit("BROKEN: the checkpoint was not signed with the log's key")

def root(leaves):
    """The root of a Merkle tree (RFC 6962, section 2.1)."""
    if len(leaves) < 2:
        return leaves[0] if leaves else hashlib.sha256(b"").digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + root(leaves[:half]) + root(leaves[half:])).digest()

def leaf(line):
    return hashlib.sha256(b"\0" + line).digest()

def main(site, copy=None, kept=None, key=None):
    def get(path):
        try:
            return urllib.request.urlopen(site.rstrip("/") + urllib.parse.quote(path)).read()
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return None
            raise
    lines = get("/history.jsonl").splitlines()
    leaves = [leaf(line) for line in lines]
    keys = (open(key, encoding="utf-8").read() if key else get("/log/key").decode()).splitlines()
    size, said = opened(get("/log/checkpoint").decode(), keys)
    broken = []
    if size != len(leaves) or said != root(leaves):
        broken.append("the entries are not those of the checkpoint")
    if copy:
        ours = [leaf(line) for line in open(copy, "rb").read().splitlines()]
        if len(ours) > len(leaves):
            broken.append(f"the log has {len(leaves)} entries, the copy {len(ours)}: its end was cut off")
        elif ours != leaves[:len(ours)]:
            broken.append("the log is not the one of which the copy was taken: it was made again")
    if kept:
        size, said = opened(open(kept, encoding="utf-8").read(), keys)
        if size > len(leaves):
            broken.append(f"the log has {len(leaves)} entries, the kept checkpoint {size}: its end was cut off")
        elif said != root(leaves[:size]):
            broken.append("the log is not the one of the kept checkpoint: it was made again")
    records, closing, whole, waiting = {}, 0, 0, 0
    for entry in map(json.loads, lines):
        closing = entry["closing"]
        records.update((record["place"], record["digest"]) for record in entry["records"])
    for place, digest in records.items():
        form = get(place + ".json")
        if form is not None and hashlib.sha256(form).hexdigest() == digest:
            whole += 1
        elif form is not None and json.loads(form)["closing"] > closing:
            waiting += 1  # It changed since the last closing; the next one must list it.
        else:
            broken.append(f"{place} is not what the log says")
    for kind, number in json.loads(get("/records/unbound.json") or "{}").items():
        broken.append(f"{number} published of the kind {kind} stand in no entry of the log")
    print(*(f"BROKEN: {what}." for what in broken), sep="\n", end="\n" if broken else "")
    print(f"{len(lines)} entries, {whole} records as the log says, {waiting} changed since its last closing.")
    return bool(broken)

if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
