/// Moves marks that would hide one another apart, by as little as it takes and always the same way.
enum Spread {
  static func apart(_ places: [(Double, Double)], _ radius: Double) -> [(Double, Double)] {
    var places = places
    for _ in 0..<60 {
      var isSettled = true
      for one in places.indices {
        for other in places.indices where other > one {
          var (dx, dy) = (places[other].0 - places[one].0, places[other].1 - places[one].1)
          if dx == 0, dy == 0 { (dx, dy) = (1, 0.5) }
          let distance = (dx * dx + dy * dy).squareRoot()
          guard distance < radius * 2 else { continue }
          isSettled = false
          let push = (radius * 2 - distance) / 2 / distance
          places[one] = (places[one].0 - dx * push, places[one].1 - dy * push)
          places[other] = (places[other].0 + dx * push, places[other].1 + dy * push)
        }
      }
      if isSettled { break }
    }
    return places
  }
}
