public import Journeys

extension ExportFormat {
  /// One sentence for people who choose.
  public var about: Wording {
    switch self {
    case .xlsx:
      Wording(
        french: "Classeur : matrice, constats, points de contact, leviers, verbatims, grille du parcours et courbe.",
        english: "Workbook: matrix, findings, touchpoints, drivers, verbatims, journey grid and curve.")
    case .csv:
      Wording(
        french: "Tableau des étapes, canaux et points de contact, avec leurs chiffres.",
        english: "Table of the stages, channels and touchpoints, with their figures.")
    case .json:
      Wording(
        french: "La carte entière, pour vos propres programmes.", english: "The whole map, for programs of your own.")
    case .jsonl:
      Wording(
        french: "Un objet par étape, canal et point de contact.", english: "One object a stage, channel and touchpoint."
      )
    case .mermaid:
      Wording(
        french: "Parcours Mermaid, pour GitHub, GitLab, Notion ou Obsidian.",
        english: "Mermaid journey, for GitHub, GitLab, Notion or Obsidian.")
    case .markdown:
      Wording(
        french: "Texte Markdown, étape par étape, pour un wiki.", english: "Markdown text, stage by stage, for a wiki.")
    case .bpmn, .cjml, .xes, .ocel, .processCSV: aboutProcess
    case .labelStudio:
      Wording(
        french: "Tâches Label Studio, déjà annotées par les constats.",
        english: "Label Studio tasks, annotated beforehand by the findings.")
    default: aboutBoard
    }
  }

  private var aboutProcess: Wording {
    switch self {
    case .cjml:
      Wording(
        french: "CJML 2.0 : le parcours vécu, ses ruptures et ses points de contact manquants.",
        english: "CJML 2.0: the journey as lived, its ruptures and missing touchpoints.")
    case .bpmn:
      Wording(
        french: "BPMN 2.0 : les chemins les plus fréquents, dessinés.",
        english: "BPMN 2.0: the most frequent paths, drawn.")
    case .xes:
      Wording(
        french: "Journal d'événements XES, pour ProM, PM4Py, Disco ou Celonis.",
        english: "XES event log, for ProM, PM4Py, Disco or Celonis.")
    case .ocel:
      Wording(
        french: "Journal OCEL 2.0 : clients, verbatims et points de contact.",
        english: "OCEL 2.0 log: customers, verbatims and touchpoints.")
    default:
      Wording(
        french: "Tableau pour la fouille de processus : cas, activité, horodatage.",
        english: "Table for process mining: case, activity, timestamp.")
    }
  }

  private var aboutBoard: Wording {
    switch self {
    case .drawio:
      Wording(
        french: "Schéma draw.io : une colonne par étape, cartes et flux.",
        english: "draw.io diagram: a lane a stage, cards and flows.")
    case .lucid:
      Wording(
        french: "Document Lucidchart ou Lucidspark (import standard).",
        english: "Lucidchart or Lucidspark document (standard import).")
    case .lucidCSV:
      Wording(french: "Schéma de processus Lucidchart, en CSV.", english: "Lucidchart process diagram, as CSV.")
    case .miro:
      Wording(
        french: "Post-it pour Miro : des appels d'API de 20 éléments au plus.",
        english: "Sticky notes for Miro: API calls of at most 20 items.")
    case .mural:
      Wording(
        french: "Post-it pour Mural : des appels d'API de 1 000 au plus.",
        english: "Sticky notes for Mural: API calls of at most 1,000.")
    case .cardboard: Wording(french: "Tableau CardBoard, en CSV.", english: "CardBoard board, as CSV.")
    default:
      Wording(
        french: "Grille étapes × lignes, pour Smaply, UXPressia, TheyDo, Custellence ou FigJam.",
        english: "Grid of stages × lanes, for Smaply, UXPressia, TheyDo, Custellence or FigJam.")
    }
  }
}

extension ExportFormat.Content {
  public var names: Wording {
    switch self {
    case .places: Wording(french: "chiffres", english: "figures")
    case .cards: Wording(french: "cartes", english: "cards")
    case .findings: Wording(french: "constats", english: "findings")
    case .texts: Wording(french: "textes", english: "texts")
    case .paths: Wording(french: "chemins", english: "paths")
    }
  }
}
