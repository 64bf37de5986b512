/// What was put into a corpus and the map must find, or what was not and it must be silent about.
public enum Plant: Sendable {
  case change(PlantedChange)
  case spike(PlantedSpike)
  case flow(PlantedFlow)
  case problem(PlantedProblem)
  case reversal(PlantedReversal)
  case driver(PlantedDriver)
  case decision(PlantedDecision)
  case moments(PlantedMoments)
  case missing(PlantedGap)
  case effort(PlantedEffort)
  case personas([PlantedPersona])
  case silence(PlantedSilence)
}
