import Casework

/// What a caution means; the raw value is its code.
package enum CautionPhrase: String, CaseIterable, Worded {
  // Terms that mislead.
  case generic = "generic_means_unbranded"
  case temporarilyClosed = "temporarily_closed_is_suspension"
  case closed = "closed_is_suspension"
  case stopped = "stopped_is_closure"
  case removed = "removed_is_the_listing"
  case threat = "threat_is_no_stage"
  case review = "review_is_suspension"
  case final = "final_may_be_appealed"
  case inauthentic = "inauthentic_is_no_complaint"
  case besideCounterfeit = "authenticity_beside_counterfeit"
  case sectionThree = "section_three_is_no_ground"

  case unreadable = "body_not_readable"

  // Doubts about a time.
  case zone = "zone_unknown"
  case undated = "date_not_understood"

  // Doubts about the sender.
  case sender = "sender_not_marketplace"
  case senderName = "sender_name_is_not_the_address"
  case senderLetters = "sender_letters_look_alike"
  case reply = "reply_goes_elsewhere"
  case link = "link_leads_elsewhere"
  case secrets = "asks_for_secrets"
  case orders = "orders_the_reader"

  package var wording: Wording {
    switch self {
    case .generic:
      Wording("ブランドのない商品のこと。後発医薬品ではない", "goods without a brand, not generic medicine")
    case .temporarilyClosed:
      Wording("「閉鎖」とあっても停止。回答すれば再開できる", "a suspension, not a closure: an answer can end it")
    case .closed:
      Wording("停止と読んだ。再開の方法がなければ閉鎖", "read as a suspension; a closure if no way back is named")
    case .stopped:
      Wording("停止と書かれていても、ここでは閉鎖（打ち切り）", "whatever the word, here it is the closure")
    case .removed:
      Wording("止められたのは商品だけ。アカウントは動いている", "only the listing is stopped; the account goes on")
    case .threat:
      Wording("まだ起きていない。「場合がある」は段階に数えない", "has not happened: a threat is no stage")
    case .review:
      Wording("審査中とあっても出品できないので停止", "nothing may be sold meanwhile: a suspension")
    case .final:
      Wording("最終とあっても、異議申し立ての道が書かれている", "called final, yet an objection is still possible")
    case .inauthentic:
      Wording(
        "商品への疑い。仕入れで答える（権利者の申し立てではない）",
        "a doubt about the goods: answer with the supply chain")
    case .besideCounterfeit:
      Wording(
        "真贋と偽造品は別の手続き。権利者の名を確かめる",
        "two procedures: a rights owner's name tells which")
    case .sectionThree:
      Wording("どの停止にも書かれる条項で、理由ではない", "stands in every deactivation and is no ground")
    case .unreadable:
      Wording(
        "本文を読めない（暗号化、画像など）。原文を確かめる",
        "the body cannot be read (encrypted, an image): see there")
    case .zone:
      Wording(
        "時間帯の名が不明。世界で最も早い時刻とした",
        "an unknown time zone: taken for the earliest on earth")
    case .undated:
      Wording("転送された通知の日時が読めない。期限はもっと早い", "its date is not understood: it is due earlier")
    case .sender: Wording("差出人のアドレスが Amazon のものではない", "the sender's address is not Amazon's")
    case .senderName:
      Wording("差出人名は Amazon、アドレスは別の相手", "named Amazon, but the address is somebody else's")
    case .senderLetters:
      Wording(
        "差出人に、形の似た別の文字が混ざっている",
        "some letters of the sender only look like the name's")
    case .reply: Wording("返信の宛先が Amazon ではない", "an answer would not go to Amazon")
    case .link: Wording("リンクの先が Amazon ではない（開いていません）", "links lead elsewhere; none was opened")
    case .secrets:
      Wording(
        "パスワードや番号を求めている。Amazon はメールで求めない",
        "asks for secrets, which Amazon never does by mail")
    case .orders: Wording("読み取りプログラムへの指示が書かれている", "gives orders to a reading program")
    }
  }
}

/// A caution in words.
package struct CautionWording: Hashable, Sendable {
  /// The words it stands at, or what it is about; empty where there are none.
  package let words: String

  /// What they mean here.
  package let meaning: String

  package init(_ caution: Caution, in language: Language) {
    words = caution.quote?.words.onOneLine ?? caution.detail ?? ""
    let detail = caution.quote == nil ? "" : caution.detail.map { " (\($0))" } ?? ""
    meaning = Self.meaning(of: caution, in: language) + detail
  }

  private static func meaning(of caution: Caution, in language: Language) -> String {
    if let meaning = caution.meaning {
      return language == .japanese ? meaning.japanese : meaning.english
    }
    if let phrase = CautionPhrase(rawValue: caution.code) { return language.say(phrase) }
    if let field = caution.disputedField {
      return language.say(ReadingPhrase.disputed, language.say(field))
    }
    return caution.code
  }

  /// `「一時的に閉鎖」 停止のことです`.
  package func line(in language: Language) -> String {
    words.isEmpty
      ? meaning : "\(language.say(ScreenPhrase.quotedWords, words)) \(meaning)"
  }
}

extension Reading {
  /// The cautions, those of one code at several places once.
  package var distinctCautions: [Caution] {
    cautions.reduce(into: []) { kept, caution in
      let isKnown = kept.contains {
        $0.code == caution.code && $0.quote?.words == caution.quote?.words
      }
      if !isKnown { kept.append(caution) }
    }
  }
}
