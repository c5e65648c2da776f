import Casework

extension SkippedDay.Why: Worded {
  package var wording: Wording {
    switch self {
    case .saturday: Wording("土曜日", "Saturday")
    case .sunday: Wording("日曜日", "Sunday")
    case .holiday(let holiday): Wording(holiday.name, holiday.nameInEnglish)
    }
  }
}

extension AlternativeReading.Reading: Worded {
  package var wording: Wording {
    switch self {
    case .exactHours: Wording("24時間単位で数える", "counted in exact hours")
    case .delivered: Wording("配達の時刻から数える", "counted from delivery")
    case .japaneseCalendar: Wording("日本の営業日で数える", "by Japanese business days")
    case .usCalendar: Wording("米国の営業日で数える", "by US business days")
    case .pacificMidnight: Wording("太平洋時間の日付で数える", "to midnight in Pacific time")
    case .sooner: Wording("早いほうの日に読む", "the earlier day the words allow")
    case .calendarDays: Wording("暦日で数える", "as calendar days")
    }
  }
}
