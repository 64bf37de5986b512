"""Writes archives into a folder, sound ones and hostile ones. Standard library only."""

import gzip
import hashlib
import io
import os
import struct
import sys
import zipfile

os.chdir(sys.argv[1])
LINES = [f"Le colis numéro {i} est arrivé avec {i % 9 + 2} jours de retard, noté {i * i}." for i in range(2000)]
TEXT = ("\n".join(LINES) + "\n").encode()
TABLE = ("id;commentaire\n" + "\n".join(f'{i};"{line}"' for i, line in enumerate(LINES)) + "\n").encode()


def write(name, data):
    with open(name, "wb") as file:
        file.write(data)


def packed(items, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in items:
            archive.writestr(name, data)
    return buffer.getvalue()


squeezed = gzip.compress(TEXT)
write("whole.txt.gz", squeezed)
write("cut.txt.gz", squeezed[: len(squeezed) // 2])
write("cut.csv.gz", gzip.compress(TABLE)[:6000])
write("members.txt.gz", gzip.compress(TEXT[:1000]) + gzip.compress(TEXT[1000:]) + bytes(512))
damaged = bytearray(squeezed)
damaged[len(squeezed) // 2] ^= 0xFF
write("damaged.txt.gz", damaged)

sound = packed(
    [
        ("b/table.csv", TABLE),
        ("a.txt", TEXT),
        ("empty.txt", b""),
        ("__MACOSX/._a.txt", b"left by a system"),
        ("c.txt.gz", squeezed),
    ]
)
write("sound.zip", sound)
write("stored.zip", packed([("a.txt", TEXT)], zipfile.ZIP_STORED))
write("cut.zip", sound[:-2000])
write("cut-early.zip", sound[:5000])
write("nested.zip", packed([("inner.zip", sound)]))
write("paths.zip", packed([("../../etc/\x1b[31mevil\u202etxt.txt", LINES[0]), ("/abs.txt", LINES[1])]))
deep = sound
for _ in range(9):
    deep = packed([("next.zip", deep)])
write("deep.zip", deep)
write("many.zip", packed([(f"{i}.txt", b"x") for i in range(300)], zipfile.ZIP_STORED))
write("bomb.txt.gz", gzip.compress(b"a" * 8_000_000))
write("bomb.zip", packed([(f"{i}.txt", b"a" * 2_000_000) for i in range(5)]))
# Short rows of nothing, before as many bytes as bring the whole far below the limit.
rows = (b"1," + b"rien " * 19 + b"rien\n") * 40_000
rest = "\n".join(hashlib.sha512(str(i).encode()).hexdigest() for i in range(4000)).encode()
write("rows.csv.gz", gzip.compress(b"id,text\n" + rows + rest))
write("rows.zip", packed([("a.csv", b"id,text\n" + rows + rest)]))
write("rows-inside.zip", packed([("in.zip", packed([("a.csv", b"id,text\n" + rows + rest)]))], zipfile.ZIP_STORED))
write("rows.csv", b"id,text\n" + rows + rest)
# Answers from a list, by many customers.
answers = "".join(f"{i};Service rapide et conseiller très aimable, je recommande vivement ce magasin.\n" for i in range(6000))
write("answers.csv", ("id;text\n" + answers).encode())
write("answers.csv.gz", gzip.compress(("id;text\n" + answers).encode()))
write("answers.zip", packed([("answers.csv", ("id;text\n" + answers).encode())]))
# One member, a hundredth of what it holds, listed under many names.
rows = "".join(hashlib.sha512(str(i).encode()).hexdigest()[:9] + "," + "rien " * 200 + "\n" for i in range(300))
shared = packed([("a.csv", b"id,text\n" + rows.encode())])
entry, end = shared.index(b"PK\x01\x02"), shared.index(b"PK\x05\x06")
entries = b"".join(shared[entry:end].replace(b"a.csv", b"%05d" % i) for i in range(60))
tail = shared[end : end + 8] + struct.pack("<HHII", 60, 60, len(entries), entry) + shared[end + 20 :]
write("shared.zip", shared[:entry] + entries + tail)
# A bomb, and more members that each give a little too much, too.
little = b"a" * 64_000 + b"\n"
write("crowd.zip", packed([("0.txt", b"a" * 8_000_000)] + [(f"{i}.txt", little) for i in range(1, 400)]))
write("bombs.zip", packed([("0.zip", packed([("0.txt", b"a" * 8_000_000)]))]))

flagged = bytearray(packed([("a.txt", TEXT)]))
flagged[6] |= 1
flagged[flagged.rindex(b"PK\x01\x02") + 8] |= 1
write("locked.zip", flagged)

os.makedirs("folder/sub/deeper")
write("folder/z.txt", (LINES[0] + "\n").encode())
write("folder/sub/b.txt", (LINES[1] + "\n").encode())
write("folder/sub/deeper/a.txt", (LINES[2] + "\n").encode())
write("folder/.hidden.txt", b"hidden\n")
write("folder/_SUCCESS", b"")
os.symlink("..", "folder/sub/loop")
os.symlink("z.txt", "folder/same.txt")
os.symlink("nowhere", "folder/dangling")
os.mkfifo("folder/pipe")
