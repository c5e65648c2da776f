import CivilTime

/// The days in Japan on which the sun crosses the equator.
///
/// By the approximation of the Hydrographic Department's almanac group
/// (新こよみ便利帳, 海上保安庁水路部暦計算研究会編), good for 1900 to 2099. What binds is the
/// calendar outline (暦要項) that the National Astronomical Observatory publishes
/// each February for the next year; so far the two have always agreed.
enum Equinox {
  /// The years for which the approximation was made.
  static let years = 1900...2099

  static func vernal(in year: Int) -> CalendarDay? {
    day(in: year, month: 3, before1980: 20_835_700, since1980: 20_843_100)
  }

  static func autumnal(in year: Int) -> CalendarDay? {
    day(in: year, month: 9, before1980: 23_258_800, since1980: 23_248_800)
  }

  // In millionths of a day: the equinox comes 0.242194 days later each year, and
  // a leap day takes one day back.
  private static func day(
    in year: Int, month: Int, before1980: Int, since1980: Int
  ) -> CalendarDay? {
    guard years.contains(year) else { return nil }
    let drift = 242_194 * (year - 1980)
    let day =
      year < 1980
      ? (before1980 + drift) / 1_000_000 - (year - 1983) / 4
      : (since1980 + drift) / 1_000_000 - (year - 1980) / 4
    return CalendarDay(year: year, month: month, day: day)
  }
}
