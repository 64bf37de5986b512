@kind columns

# What stands in mail beside what its writer says, in both languages. Case, accents and marks do not count.
# wrote: how a line that announces a quotation begins, and how it ends.
wrote_begins  le|on|am|il
wrote_ends    a ecrit|wrote|a ecrit ceci|ecrit
# original: a line that is nothing else, above a message that is repeated or passed on.
original      message d origine|message original|original message|message transfere|debut du message transfere|debut du message reexpedie|forwarded message|begin forwarded message|message de origine|reply message|courriel original
# header: what the lines above a repeated message begin with, before a colon; the first group opens it.
header_opens  de|from|expediteur|sender
header        envoye|envoye le|sent|date|a|to|objet|subject|cc|copie a|destinataire|repondre a|reply to
# closing: a line that is nothing but this, or this and a name, begins a signature.
closing       cordialement|bien cordialement|tres cordialement|cdlt|cdt|bien a vous|salutations|sinceres salutations|meilleures salutations|salutations distinguees|mes salutations distinguees|respectueusement|tres respectueusement|sincerement|veuillez agreer|je vous prie d agreer|recevez|belle journee a vous
closing       regards|kind regards|kindest regards|best regards|warm regards|many regards|best wishes|yours sincerely|sincerely|sincerely yours|yours faithfully|yours truly|respectfully|cordially|cheers
# postscript: what begins a line below a signature that is the writer's again.
postscript    ps|p s|nb|post scriptum
# boilerplate: how a line that a program adds begins.
boilerplate   envoye de mon|envoye depuis mon|envoye depuis l application|envoye a partir de|envoye de l application|envoye avec proton|envoye avec yahoo|envoye avec gmail|envoye avec outlook|envoye avec la messagerie|envoye avec mon|envoye avec spark|envoye par mon|envoye par yahoo|envoye par outlook|envoye par gmail|provenance courrier pour|obtenir outlook pour|telechargez outlook pour|recupere de|sans virus
boilerplate   sent from my|sent from mail for|sent from outlook|sent from yahoo|sent via the samsung|sent via samsung|sent via my|sent via blackberry|sent via outlook|sent via proton|sent with proton|sent with spark|sent with airmail|sent with superhuman|sent with my|get outlook for|get the app|virus free|to unsubscribe|unsubscribe here|unsubscribe from this|unsubscribe click|unsubscribe http|click here to unsubscribe
# disclaimer: what a paragraph of legal words holds.
disclaimer    ce message et ses pieces jointes|ce message et toutes les pieces jointes|ce message ainsi que les pieces jointes|ce courriel et ses pieces jointes|ce courriel est confidentiel|ce message est confidentiel|si vous n etes pas le destinataire|si vous avez recu ce message par erreur|si vous recevez ce message par erreur|destine exclusivement a|avant d imprimer ce|n imprimez ce
disclaimer    this e mail and any attachments|this email and any attachments|this email and any files|this e mail is confidential|this email is confidential|this message is confidential|this message is intended only|this email is intended only|if you are not the intended recipient|if you have received this email in error|if you have received this e mail in error|if you have received this message in error|before printing this
# automatic: how the subject of mail that a program wrote begins, and what a paragraph of it holds.
automatic     reponse automatique|absence du bureau|absent du bureau|message d absence|accuse de reception automatique|non remis|echec de la remise|message non distribue
automatic     automatic reply|auto reply|autoreply|out of office|undelivered mail|undeliverable|delivery status notification|mail delivery failed|returned mail|delivery failure
noreply       ceci est un message automatique|cet e mail est envoye automatiquement|merci de ne pas repondre a ce message|merci de ne pas repondre a cet e mail|ne pas repondre a ce message|this is an automated message|this is an automatic message|please do not reply to this
# reply: what stands before the subject of an answer, before a colon.
reply         re|rep|aw|tr|fw|fwd|r
# agent: names, before the @, of addresses that a company writes from.
agent         support|sav|service client|serviceclient|service clients|relation client|relationclient|relation clients|contact|noreply|no reply|ne pas repondre|nepasrepondre|donotreply|do not reply|help|helpdesk|customer service|customerservice|customer care|customercare|customer support|info|assistance|reclamation|reclamations|hello|bonjour|mailer daemon|postmaster
