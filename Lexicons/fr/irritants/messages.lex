@language fr
@kind     irritants

# Messages courts adressés aux entreprises.
communication.no_reply -2,rupture:no_answer répondez|répondre|répond|répondent … tout le monde sauf|excepté
  + Vous [répondez à tout le monde sauf] à moi.
  - Il faut répondre à tout le monde.
