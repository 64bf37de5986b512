"""A receiver of webhooks on loopback: receiver.py PORT-FILE LOG-FILE BEHAVIOUR...

It behaves as told, one request after another, the last for ever: ok, STATUS, hang, late (answers 200 after the sender
has given up), cut (closes without an answer), redirect, long (an answer without end). Each request is a line of the log.
"""

import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

port_file, log_file, behaviours = sys.argv[1], sys.argv[2], sys.argv[3:]
lock = threading.Lock()
count = 0


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        global count
        with lock:
            behaviour = behaviours[min(count, len(behaviours) - 1)]
            count += 1
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with lock, open(log_file, "a", encoding="utf-8") as log:
            log.write(json.dumps({
                "path": self.path, "behaviour": behaviour, "key": self.headers["Idempotency-Key"],
                "signature": self.headers.get("Parcours-Signature"), "type": self.headers["Content-Type"],
                "body": body.decode()}) + "\n")
        getattr(self, behaviour, lambda: self.answer(int(behaviour)))()

    def answer(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def ok(self):
        self.answer(200)

    def hang(self):
        time.sleep(5)

    def late(self):
        time.sleep(2)
        self.answer(200)

    def cut(self):
        self.connection.close()

    def redirect(self):
        self.answer(307, Location="/elsewhere")

    def long(self):
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b"x" * 65536)

    def log_message(self, *_):
        pass

    def handle_one_request(self):
        try:
            super().handle_one_request()
        except OSError:
            pass


def leave_with_parent(parent=os.getppid()):
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(0)


threading.Thread(target=leave_with_parent, daemon=True).start()
server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
with open(port_file + ".draft", "w", encoding="ascii") as out:
    out.write(str(server.server_address[1]))
os.rename(port_file + ".draft", port_file)
server.serve_forever()
