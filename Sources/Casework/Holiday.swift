import CivilTime

/// A day off by law, under the names it has on calendars.
package struct Holiday: Hashable, Sendable {
  package let date: CalendarDay

  /// In the language of the country: `元日`, `Independence Day`.
  package let name: String
  package let nameInEnglish: String

  package init(date: CalendarDay, name: String, nameInEnglish: String) {
    self.date = date
    self.name = name
    self.nameInEnglish = nameInEnglish
  }
}
