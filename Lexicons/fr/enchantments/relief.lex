@language fr
@kind     enchantments

# Des maux qui ne sont pas venus, ou dont on s'est occupé.
safety.fraud_stopped +2 alerté|prévenu|averti … arnaque|fraude|escroquerie
  + La banque m'a [alerté d'une arnaque].
  - Il a prévenu de son retard.
