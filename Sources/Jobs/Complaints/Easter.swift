import Journeys

/// The feast that half of the public holidays hang on.
enum Easter {
  /// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, as Meeus gives it in Astronomical
  /// Algorithms, chapter 8), in days since 1970-01-01.
  static func sunday(of year: Int) -> Int32 {
    let (moon, century, ofCentury) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * moon + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let late = (moon + 11 * epact + 22 * weekday) / 451
    let shifted = epact + weekday - 7 * late + 114
    return CivilDay(year: year, month: shifted / 31, day: shifted % 31 + 1).number
  }
}
