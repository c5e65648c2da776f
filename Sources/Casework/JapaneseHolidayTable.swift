import CivilTime

/// The days that Article 2 of the Act on National Holidays (国民の祝日に関する法律, Act No. 178
/// of 1948, in force since 20 July 1948) and the Acts beside it name.
///
/// One line for each span of years in which name and day stayed the same. In
/// 2020 and 2021 three days were moved for the Olympic Games.
extension JapaneseHolidays {
  /// The last year for which holidays can be told: the equinoxes are known until then.
  package static let lastYear = 2099

  static let national: [HolidayRule] = winter + spring + summer + autumn + ceremonies

  private static let winter: [HolidayRule] = [
    HolidayRule("元日", "New Year's Day", .date(month: 1, day: 1), 1949...lastYear),
    HolidayRule("成人の日", "Coming of Age Day", .date(month: 1, day: 15), 1949...1999),
    HolidayRule("成人の日", "Coming of Age Day", .weekday(.monday, 2, month: 1), 2000...lastYear),
    HolidayRule("建国記念の日", "National Foundation Day", .date(month: 2, day: 11), 1967...lastYear),
    // It follows the reign: none in 2019, the succession came between the two days.
    HolidayRule("天皇誕生日", "Emperor's Birthday", .date(month: 4, day: 29), 1949...1988),
    HolidayRule("天皇誕生日", "Emperor's Birthday", .date(month: 12, day: 23), 1989...2018),
    HolidayRule("天皇誕生日", "Emperor's Birthday", .date(month: 2, day: 23), 2020...lastYear),
  ]

  private static let spring: [HolidayRule] = [
    HolidayRule("春分の日", "Vernal Equinox Day", .vernalEquinox, 1949...lastYear),
    HolidayRule("みどりの日", "Greenery Day", .date(month: 4, day: 29), 1989...2006),
    HolidayRule("昭和の日", "Showa Day", .date(month: 4, day: 29), 2007...lastYear),
    HolidayRule("憲法記念日", "Constitution Memorial Day", .date(month: 5, day: 3), 1949...lastYear),
    HolidayRule("みどりの日", "Greenery Day", .date(month: 5, day: 4), 2007...lastYear),
    HolidayRule("こどもの日", "Children's Day", .date(month: 5, day: 5), 1949...lastYear),
  ]

  private static let summer: [HolidayRule] = [
    HolidayRule("海の日", "Marine Day", .date(month: 7, day: 20), 1996...2002),
    HolidayRule("海の日", "Marine Day", .weekday(.monday, 3, month: 7), 2003...2019),
    HolidayRule("海の日", "Marine Day", .date(month: 7, day: 23), 2020...2020),
    HolidayRule("海の日", "Marine Day", .date(month: 7, day: 22), 2021...2021),
    HolidayRule("海の日", "Marine Day", .weekday(.monday, 3, month: 7), 2022...lastYear),
    HolidayRule("山の日", "Mountain Day", .date(month: 8, day: 11), 2016...2019),
    HolidayRule("山の日", "Mountain Day", .date(month: 8, day: 10), 2020...2020),
    HolidayRule("山の日", "Mountain Day", .date(month: 8, day: 8), 2021...2021),
    HolidayRule("山の日", "Mountain Day", .date(month: 8, day: 11), 2022...lastYear),
  ]

  private static let autumn: [HolidayRule] = [
    HolidayRule("敬老の日", "Respect for the Aged Day", .date(month: 9, day: 15), 1966...2002),
    HolidayRule(
      "敬老の日", "Respect for the Aged Day", .weekday(.monday, 3, month: 9), 2003...lastYear),
    HolidayRule("秋分の日", "Autumnal Equinox Day", .autumnalEquinox, 1948...lastYear),
    HolidayRule("体育の日", "Health and Sports Day", .date(month: 10, day: 10), 1966...1999),
    HolidayRule("体育の日", "Health and Sports Day", .weekday(.monday, 2, month: 10), 2000...2019),
    HolidayRule("スポーツの日", "Sports Day", .date(month: 7, day: 24), 2020...2020),
    HolidayRule("スポーツの日", "Sports Day", .date(month: 7, day: 23), 2021...2021),
    HolidayRule("スポーツの日", "Sports Day", .weekday(.monday, 2, month: 10), 2022...lastYear),
    HolidayRule("文化の日", "Culture Day", .date(month: 11, day: 3), 1948...lastYear),
    HolidayRule(
      "勤労感謝の日", "Labor Thanksgiving Day", .date(month: 11, day: 23), 1948...lastYear),
  ]

  /// Days off once, each by an Act of its own.
  private static let ceremonies: [HolidayRule] = [
    HolidayRule("結婚の儀", "Wedding of the Crown Prince", .date(month: 4, day: 10), 1959...1959),
    HolidayRule("大喪の礼", "Funeral of Emperor Showa", .date(month: 2, day: 24), 1989...1989),
    HolidayRule("即位礼正殿の儀", "Enthronement Ceremony", .date(month: 11, day: 12), 1990...1990),
    HolidayRule("結婚の儀", "Wedding of the Crown Prince", .date(month: 6, day: 9), 1993...1993),
    // Act No. 99 of 2018 makes both count as national holidays, so that 30 April
    // and 2 May 2019 lay between two.
    HolidayRule(
      "天皇の即位の日", "Day of the Emperor's Accession", .date(month: 5, day: 1), 2019...2019),
    HolidayRule(
      "即位礼正殿の儀の行われる日", "Day of the Enthronement Ceremony", .date(month: 10, day: 22),
      2019...2019),
  ]
}
