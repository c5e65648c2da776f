import Casework

/// What is said of documents: the list of a case, what is asked for them, what is wrong
/// with them.
package enum EvidencePhrase: CaseIterable, Worded {
  case headingCount, candidateCount, title, noneYet, candidate, untyped, issuedOn, ageOn,
    ageOfLimitOn
  case staleOn, twinFile, twinInvoice, withoutFile, pieces
  case pathAsked, kindAsked, issuedAsked, valueAsked, factAsked
  case attached, changed, accepted, refused, opened
  case oneKind, badDay, badQuantity, noSuchEvidence, frozenEvidence, kindNeeded, emptyFile
  case notOpened, noProgram, noFileOfIt, selectEvidence, notCandidate, nothingToSet, onlyOne
  case manyFit, fileLabel, unreadable, notAFile, tooLarge

  package var wording: Wording {
    switch self {
    case .headingCount: Wording("証拠 {}", "{} {document|documents}")
    case .candidateCount: Wording("（未確認 {}）", " ({} to accept)")
    case .title: Wording("{} {}  証拠", "{} {}  evidence")
    case .noneYet: Wording("証拠はまだありません。f で添付します。", "No document yet; f attaches one.")
    case .candidate: Wording("届いたまま", "as it came")
    case .untyped: Wording("種類未定", "kind not said")
    case .issuedOn: Wording("発行 {}", "issued {}")
    case .ageOn: Wording("{} の提出時 {}日", "{} {day|days} old on {}")
    case .ageOfLimitOn: Wording("{} の提出時 {}日（{}日まで）", "{} {day|days} old on {}, of {}")
    case .staleOn:
      Wording(
        "提出予定 {} には {}日を超えます（{} まで）",
        "too old for {}, the planned day: over {} {day|days} (good until {})")
    case .twinFile: Wording("同じファイルが {} の {} にもあります", "the same file is {}'s {} too")
    case .twinInvoice:
      Wording("同じ番号の書類が {} の {} にもあります", "a document of the same number is {}'s {} too")
    case .withoutFile: Wording("ファイルなし", "no file")
    case .pieces: Wording("{}点", "{} {piece|pieces}")
    case .pathAsked: Wording("添付するファイル（Tab で補完）", "file to attach (Tab completes)")
    case .kindAsked: Wording("書類の種類", "Kind of document")
    case .issuedAsked: Wording("発行日（例 2026-03-01、空でもよい）", "day of issue (2026-03-01; may be empty)")
    case .valueAsked: Wording("{}（空にすると消えます）", "{} (empty takes it away)")
    case .factAsked: Wording("{} の何を変えますか", "What of {} is to change")
    case .attached: Wording("{} を {} に添付しました", "Attached {} to {}")
    case .changed: Wording("{} {} の {} を変えました", "{} {}: changed {}")
    case .accepted: Wording("{} {} を証拠にしました", "{} {} is evidence now")
    case .refused: Wording("{} {} をごみ箱へ移しました（u で戻せます）", "{} {} is in the trash; u takes it back")
    case .opened: Wording("{} を開きます", "Opening {}")
    case .oneKind: Wording("{}: 書類の種類はひとつだけです", "{}: a document has one kind; give one")
    case .badDay: Wording("{}: 日付として読めません。例: 2026-03-01", "{}: not a day; write it as 2026-03-01")
    case .badQuantity:
      Wording("{}: 数量は 1 以上の整数です。例: 24", "{}: not a number of pieces; write it as 24")
    case .noSuchEvidence:
      Wording(
        "{} {}: そのような証拠はありません。fukkatsu evidence {} で一覧を見られます",
        "{} {}: there is no such evidence; see: fukkatsu evidence {}")
    case .frozenEvidence:
      Wording(
        "{} {}: 提出済みの回に添えられているため外せません。新しい書類を添付してください",
        "{} {}: it went out with a round and stays; attach a newer document")
    case .kindNeeded:
      Wording("--kind が必要です。使える値は {} です", "--kind is needed; it is one of {}")
    case .emptyFile:
      Wording("{}: 空のファイルです。元の書類を確かめてください", "{}: the file is empty; check the document")
    case .notOpened:
      Wording(
        "{}: この種類のファイルは開きません。ファイルは {} にあります",
        "{}: files of this kind are not opened; it lies at {}")
    case .noProgram:
      Wording(
        "{}: 開くプログラムがありません。設定 programs.open で指定できます",
        "{}: there is no such program; set another with programs.open")
    case .noFileOfIt: Wording("{} {}: ファイルがありません。添付し直してください", "{} {}: it has no file; attach one")
    case .selectEvidence: Wording("証拠を選んでください。", "Select a document first.")
    case .notCandidate: Wording("{} はすでに証拠です。", "{} is evidence already.")
    case .nothingToSet:
      Wording(
        "{}: 何も指定されていません。--kind、--issued などを付けてください",
        "{}: nothing to change; give --kind, --issued or another"
      )
    case .onlyOne: Wording("{}: {} は同時に使えません。ひとつにしてください", "{}: {} exclude each other; give one")
    case .fileLabel: Wording("ファイル", "file")
    case .unreadable:
      Wording("{}: 読めません（{}）。パスを確かめてください", "{}: cannot be read ({}); check the path")
    case .notAFile: Wording("{}: ファイルではありません。書類を指定してください", "{}: not a file; name the document")
    case .tooLarge:
      Wording("{}: 64 MB を超えるため添付しません。小さくしてください", "{}: larger than 64 MB; make it smaller")
    case .manyFit: Wording("候補 {}", "fit: {}")
    }
  }
}

extension EvidenceFact: Worded {
  package var wording: Wording {
    switch self {
    case .kind: Wording("種類", "kind")
    case .issued: Wording("発行日", "day of issue")
    case .supplier: Wording("仕入れ先", "supplier")
    case .asins: Wording("ASIN", "ASINs")
    case .quantity: Wording("数量", "quantity")
    case .invoice: Wording("書類番号", "document number")
    case .proves: Wording("何の証明か", "what it proves")
    }
  }
}
