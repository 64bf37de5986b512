import Simulation

/// The simulation's personas: what they live, not a kept column's values.
typealias WayOfLiving = Persona
