"""Writes mail into a folder, sound and hostile, and what Python's mailbox and email read in it. Invented people only."""

import email
import email.policy
import json
import mailbox
import os
import random
import sys
from email.message import EmailMessage

os.chdir(sys.argv[1])
SENTENCES = ["Le colis est arrivé abîmé.", "Personne ne répond au téléphone !", "Votre équipe était charmante, merci.",
             "The parcel never came.", "I have been waiting for three weeks…", "From the start it went wrong.", "Prix : 12 € de trop"]


def message(number, made):
    mail = EmailMessage()
    mail["From"] = f"Zoé Lambertin <zoe{number}@exemple.test>"
    mail["To"] = "Service client <support@boutique.test>"
    mail["Subject"] = f"Réclamation n° {number} — déjà signalée"
    mail["Date"] = f"Mon, 02 Mar 2026 10:{number % 60:02}:00 +0100"
    mail["Message-ID"] = f"<m{number}@exemple.test>"
    body = "\n".join(made.choice(SENTENCES) for _ in range(made.randint(1, 6))) + "\n"
    charset = ["utf-8", "iso-8859-15", "utf-16", "windows-1252"][number % 4]
    encoding = ["quoted-printable", "base64", "8bit"][number % 3]
    if charset != "utf-8":
        body = body.replace("…", "...")
    if charset == "utf-16":
        encoding = "base64"
    mail.set_content(body, charset=charset, cte=encoding)
    if number % 5 == 1:
        mail.add_alternative("<p>Autre <b>forme</b> du texte</p>", subtype="html")
    if number % 5 == 2:
        mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="facture.pdf")
        mail.add_attachment("Pièce jointe à ne pas lire\n", filename="note.txt")
    return mail


made = random.Random(11)
mails = [message(number, made) for number in range(120)]
box = mailbox.mbox("box.mbox")
maildir = mailbox.Maildir("maildir")
for mail in mails:
    box.add(mail)
    maildir.add(mail)
box.flush()
os.rename(next(os.scandir("maildir/new")).path, "maildir/tmp/halfway")


def plain(mail):
    """The text of a message as Python's email finds it, line ends unified."""
    text = mail.get_body(preferencelist=("plain", "html")).get_content()
    return text.replace("\r\n", "\n").rstrip()


factory = lambda file: email.message_from_binary_file(file, policy=email.policy.default)
expected = [{"id": mail["Message-ID"].strip("<>"), "subject": mail["Subject"], "text": plain(mail),
             "date": mail["Date"].datetime.isoformat()} for mail in mailbox.mbox("box.mbox", factory=factory)]
with open("expected.json", "w", encoding="utf-8") as file:
    json.dump(expected, file)


def write(name, headers, body):
    data = headers.strip().encode() + b"\n\n" + (body if isinstance(body, bytes) else body.encode())
    with open(name, "wb") as file:
        file.write(data)


HEAD = """From: Anouk Verdier <anouk@exemple.test>
To: contact@boutique.test
Date: Mon, 2 Mar 2026 10:32:00 +0100
Message-ID: <a1@exemple.test>
MIME-Version: 1.0
"""
PLAIN = HEAD + "Subject: Re: Commande\nIn-Reply-To: <root@exemple.test>\nContent-Type: text/plain; charset=utf-8\n"
write("reply-fr.eml", PLAIN, """Bonjour,

Toujours pas de remboursement après trois semaines.

Cordialement,
Anouk Verdier
06 00 00 00 00

Envoyé de mon iPhone

Le lun. 2 mars 2026 à 09:12, Service client
<contact@boutique.test> a écrit :
> Nous sommes désolés du retard.
> Bonne journée
""")
write("reply-en.eml", PLAIN, """Still no refund, and nobody answers.

Kind regards,
Anouk
P.S. The box was torn as well.

-----Original Message-----
From: Support
Sent: Monday, 2 March 2026 09:12
To: Anouk Verdier
Subject: Order

We are sorry about the delay.
""")
write("between.eml", PLAIN, """On Mon, Mar 2, 2026 at 9:12 AM Support <contact@boutique.test> wrote:
> Did the parcel come?

No, it never came.

> Did you call us?

Five times.
--\x20
Anouk Verdier
Chasse-spleen et Cie
""")
write("disclaimer.eml", PLAIN, """La livraison était parfaite.

Ce message et ses pièces jointes sont confidentiels et
destinés exclusivement à leurs destinataires.

This email and any attachments are confidential.
""")
write("outlook-fr.eml", PLAIN, """Je n'ai rien reçu.

De : Service client <contact@boutique.test>
Envoyé : lundi 2 mars 2026 09:12
À : Anouk Verdier
Objet : Commande

Votre colis est parti.
""")
HTML = HEAD + "Subject: Colis\nContent-Type: text/html; charset=iso-8859-1\n"
write("html.eml", HTML, """<html><head><style>p{color:red}</style><meta charset="koi8-r"></head><body>
<p>Le livreur a laiss&eacute; le colis<br>dehors &amp; sous la pluie.</p><script>alert(1)</script>
<div class="gmail_signature">Anouk Verdier</div>
<div class="gmail_quote">Le 2 mars, Support a &eacute;crit :<blockquote>Votre colis arrive.</blockquote></div></body></html>""")
write("wrong-charset.eml", HEAD + "Subject: =?utf-8?Q?D=C3=A9ception?=\nContent-Type: text/plain; charset=us-ascii\n",
      "Très déçue de l'accueil".encode("windows-1252"))
write("mislabelled.eml", HEAD + "Subject: Accueil\nContent-Type: text/plain; charset=iso-8859-1\n",
      "Très déçue de l'accueil".encode("utf-8"))
write("automatic.eml", HEAD + "Subject: Réponse automatique : absence\nAuto-Submitted: auto-replied\n", "Je suis absente.")
write("agent.eml", HEAD.replace("anouk@exemple", "support@boutique") + "Subject: Commande\n", "Nous sommes désolés du retard.")
write("laughs.eml", HTML, '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><p>&b;</p><p>Bon accueil</p>')
write("deep-html.eml", HTML, "<div>" * 100_000 + "Le fond du texte" + "</div>" * 100_000)
write("quotes-html.eml", HTML, "<blockquote>" * 5000 + "cité")
nest = "".join(f'Content-Type: multipart/mixed; boundary="b{i}"\n\n--b{i}\n' for i in range(3000))
write("deep-parts.eml", HEAD, "")
with open("deep-parts.eml", "w") as file:
    file.write(HEAD + "Subject: Profond\n" + nest + "Content-Type: text/plain\n\nTout au fond\n")
write("no-body.eml", HEAD + "Subject: Colis jamais reçu\n", "")
with open("cut.mbox", "wb") as file, open("box.mbox", "rb") as whole:
    file.write(whole.read()[:20000])
