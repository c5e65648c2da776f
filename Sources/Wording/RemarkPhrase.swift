/// What is said of a draft: why something is a fault, and how it is mended.
package enum RemarkPhrase: CaseIterable, Hashable, Worded {
  case required, doubtful, advice, partOpening, partCause, partActions, partPrevention,
    partOther, leakClient, leakPerson, leakShop, leakSeller, leakAsin, leakOrder, leakBrand,
    leakAddress, leakSupplier, leakNumber,
    missingPart, missingPartMend, emptyPart, scantyPart, emptyPartMend,
    causeWithoutWhy, causeWithoutWhyMend,
    causeRepeatsNotice, causeRepeatsNoticeMend, actionsPlanned, actionsPlannedMend,
    preventionVague, preventionVagueMend, preventionNobody, emptyPromise, emptyPromiseMend,
    asinMissing, asinMissingMend, asinForeign, asinForeignMend, leak, leakMend, leakShort,
    leakShortMend, sentencesShared,
    sentencesSharedMend, reused, planUnchanged, planUnchangedMend, partUnchanged,
    partUnchangedMend, planAsSentMend, partAsSent, partAsSentMend,
    demandOpen, demandOpenMend,
    demandIncomplete, documentMissing,
    documentMissingMend, documentStale, documentStaleMend,
    documentStaleSoon, documentTwinFile, documentTwinNumber, documentTwinMend, documentFormat,
    documentFormatMend,
    quantityShort, quantityShortMend, rightsInAuthenticity, rightsInAuthenticityMend,
    genuineInRights, genuineInRightsMend, genericMedicine, genericMedicineMend, emotional,
    emotionalMend, blaming, blamingMend, disputing, disputingMend, introducing, introducingMend,
    asking, askingMend, supportCase, supportCaseMend, sentenceLong, sentenceWords,
    sentenceLongMend, paragraphLong, paragraphLongMend, planShort, planShortWords, planShortMend,
    planLong, planLongWords, planLongMend, apologies, apologiesMend, links, linksMend, locked,
    lockedMend, admission, admissionMend, conflictWithRound, conflictWithNotice,
    conflictWithEvidence, conflictMend, unproven, unprovenMend, noNumbers, noNumbersMend,
    channel, channelMend, late, lateMend, haste, hasteUsual, hasteMend, pending, pendingUsual,
    pendingMend,
    lastShot, lastShotMend, narrow, narrowMend, supplierPhone, supplierAddress, supplierSite,
    supplierMend, notMarked, notMarkedMend, translated, translatedMend, honorific, honorificMend,
    mixedLanguages, mixedLanguagesMend, placeholder, placeholderMend, personal, personalMend,
    undecided, undecidedMend

  package var wording: Wording {
    switch self {
    case .required: Wording("必須", "required")
    case .doubtful: Wording("確認", "doubtful")
    case .advice: Wording("助言", "advice")
    case .partOpening: Wording("前文", "opening")
    case .partCause: Wording("根本原因", "root cause")
    case .partActions: Wording("是正措置", "corrective actions")
    case .partPrevention: Wording("再発防止策", "preventive measures")
    case .partOther: Wording("その他", "other")
    case .leakClient: Wording("依頼者名", "client")
    case .leakPerson: Wording("担当者名", "person")
    case .leakShop: Wording("店名", "shop")
    case .leakSeller: Wording("出品者ID", "seller id")
    case .leakAsin: Wording("ASIN", "ASIN")
    case .leakOrder: Wording("注文番号", "order number")
    case .leakBrand: Wording("権利者・ブランド", "brand")
    case .leakAddress: Wording("連絡先", "address")
    case .leakSupplier: Wording("仕入れ先名", "supplier’s name")
    case .leakNumber: Wording("番号", "number")
    case .missingPart: Wording("「{}」の部がありません", "there is no part on {}")
    case .missingPartMend:
      Wording(
        "見出しを立てて書きます。通知は原因・実施した措置・再発防止の三つを求めています",
        "give it a heading and write it; notices ask for the cause, what was done and how it is prevented"
      )
    case .emptyPart: Wording("「{}」の部に中身がありません", "the part on {} says nothing")
    case .scantyPart:
      Wording("「{}」の部は{}字しかありません", "the part on {} has only {} {character|characters}")
    case .emptyPartMend: Wording("見出しの下に事実を書きます", "write the facts below the heading")
    case .causeWithoutWhy: Wording("なぜ起きたかが書かれていません", "it does not say why it happened")
    case .causeWithoutWhyMend:
      Wording(
        "自社の工程のどこに原因があったかを「…ため」「…ので」の形で書きます",
        "say which step of the own work it came from: because, due to")
    case .causeRepeatsNotice: Wording("通知の文の繰り返しです", "repeats the words of the notice")
    case .causeRepeatsNoticeMend:
      Wording(
        "何が起きたかではなく、自社のどの手順でなぜ起きたかを書きます",
        "say why it happened in the own work, not what happened")
    case .actionsPlanned:
      Wording("済んでいない書き方です（{}文／{}文）", "told as not done yet: {} of {} {sentence|sentences}")
    case .actionsPlannedMend:
      Wording(
        "実施した日とともに「…しました」と書きます。まだなら再発防止策に移します",
        "tell it in the past with its date; what is not done yet belongs to prevention")
    case .preventionVague:
      Wording("だれが、いつ・どの頻度で行うかがありません", "does not say who does it, when or how often")
    case .preventionVagueMend:
      Wording("担当者、頻度か日付、確かめる対象を書き添えます", "add who, how often or when, and what is checked")
    case .preventionNobody: Wording("再発防止策に担当者がいません", "nobody is named who does it")
    case .emptyPromise: Wording("心がけだけで、手順がありません", "a promise to be careful, without a measure")
    case .emptyPromiseMend:
      Wording(
        "だれが何を、どの頻度で、何と照らすかに置き換えます",
        "replace it by who checks what against what, and how often")
    case .asinMissing:
      Wording(
        "通知のASINが本文にも証拠にもありません: {}",
        "products of the notice that neither plan nor evidence names: {}")
    case .asinMissingMend:
      Wording("本文で触れるか、証拠の「証明すること」に書きます", "name them in the plan, or in what a document proves")
    case .asinForeign: Wording("この案件の通知にないASINです: {}", "no notice of this case names {}")
    case .asinForeignMend:
      Wording("書き間違いや、別の案件の文でないかを確かめます", "check for a slip, or text of another case")
    case .leak: Wording("別の依頼者の{}です（{}）", "belongs to another client: {} ({})")
    case .leakMend:
      Wording("消します。ほかの依頼者の情報は提出できません", "take it out; nothing of another client may go out")
    case .leakShort:
      Wording("別の依頼者の{}と同じ言葉です（{}）", "the same word belongs to another client: {} ({})")
    case .leakShortMend:
      Wording(
        "短い名前なので偶然かもしれません。その依頼者のことなら消します",
        "so short a name may stand here by chance; take it out if that client is meant")
    case .sentencesShared:
      Wording("別の案件の草稿と同じ文が {} か所あります（{}）", "sentences that stand in other cases’ drafts: {} ({})")
    case .sentencesSharedMend:
      Wording("この案件の事実で書き直します", "write it anew from the facts of this case")
    case .reused: Wording("全体の {} が {} の草稿と同じです", "{} of it stands in the drafts of {}")
    case .planUnchanged: Wording("第{}回と {} 同じです", "as in round {}: {} of it")
    case .planUnchangedMend:
      Wording(
        "却下された文をそのまま出さず、求められた点に答えます",
        "do not send again what was turned down; answer what was asked")
    case .partUnchanged: Wording("{} が第{}回（却下）と同じです", "{} as in round {}, which was turned down")
    case .partUnchangedMend:
      Wording("却下の理由に関わる部なら書き直します", "write it anew where the refusal is about it")
    case .planAsSentMend:
      Wording(
        "返事を待つ間に、求められる点を書き足します",
        "while the answer is due, work out what else may be asked")
    case .partAsSent: Wording("{} が第{}回と同じです", "{} as in round {}")
    case .partAsSentMend:
      Wording("前の回に足りなかった点に関わる部なら書き直します", "write it anew where the round before fell short")
    case .demandOpen:
      Wording("通知の要求に答えがありません:「{}」", "nothing answers “{}”, which the notice asks for")
    case .demandOpenMend:
      Wording(
        "答える文を書くか、答えた箇所を選んで要求に結びます",
        "write the answer, or select it and link it to the demand")
    case .demandIncomplete:
      Wording("答えの箇所が埋まっていません:「{}」", "its answer is still to be filled in: “{}”")
    case .documentMissing:
      Wording("求められた書類がありません: {}", "a document asked for is not among the evidence: {}")
    case .documentMissingMend:
      Wording("証拠に加えるか、依頼者に取り寄せを頼みます", "add it to the evidence, or ask the client for it")
    case .documentStale:
      Wording(
        "{} は提出日に発行から {} 日で、{} 日を超えます",
        "{} will be {} {day|days} old at the submission; {} {is|are} allowed")
    case .documentStaleMend: Wording("新しいものを取り寄せるか、提出を早めます", "get a newer one, or submit earlier")
    case .documentStaleSoon:
      Wording(
        "{} は {} で {} 日を超え、提出予定の {} には使えません",
        "{} is good until {} ({} {day|days}), not on the planned day, {}")
    case .documentTwinFile:
      Wording("{} と同じファイルが {} の {} にもあります", "{}: the same file is in {} as {}")
    case .documentTwinNumber:
      Wording(
        "{} と同じ番号の書類が {} の {} にもあります", "{}: a document of the same number is in {} as {}")
    case .documentTwinMend:
      Wording("どちらの依頼者の書類か確かめ、違うものを外します", "find out whose it is, and take it out of the other case")
    case .documentFormat:
      Wording("{} のファイル形式は受け付けられません", "{} is of a kind of file that is not taken")
    case .documentFormatMend:
      Wording("pdf、jpg、png、gif のいずれかにします", "make it .pdf, .jpg, .png or .gif")
    case .quantityShort: Wording("{} の仕入れ {} が販売 {} より少なくなっています", "{}: bought {}, sold {}")
    case .quantityShortMend:
      Wording("抜けた請求書がないか、数を確かめます", "look for a missing invoice; check the numbers")
    case .rightsInAuthenticity:
      Wording(
        "真贋調査なのに、権利侵害への回答の言葉で書いています",
        "words of rights in an authenticity case, where nobody complains of one")
    case .rightsInAuthenticityMend:
      Wording(
        "真贋調査では仕入れの経路と書類で答えます。権利の話は別の調査です",
        "answer with the supply chain and its papers; rights are another investigation")
    case .genuineInRights:
      Wording(
        "権利者の申し立てなのに、本物であると書いています", "says the goods are genuine, where a rights owner complains")
    case .genuineInRightsMend:
      Wording(
        "知財では許諾、取り下げ、出品の取り消しと権利者への連絡で答えます",
        "answer with a licence, a retraction, or removal and word to the owner")
    case .genericMedicine:
      Wording(
        "通知の「ジェネリック」はノーブランド品のことで、医薬品ではありません",
        "generic in a notice means goods without a brand, not medicine")
    case .genericMedicineMend: Wording("ノーブランド品として答え直します", "answer about goods without a brand")
    case .emotional: Wording("感情や事情の訴えです", "feelings, not facts")
    case .emotionalMend: Wording("消して、事実だけを書きます", "take it out; facts only")
    case .blaming: Wording("だれかのせいにする言い方です", "puts the blame on somebody")
    case .blamingMend: Wording("自社の手順で防げた点を書きます", "say what the own work could have prevented")
    case .disputing: Wording("判断や規約への不服です", "quarrels with the decision or the rules")
    case .disputingMend:
      Wording("誤りを申し立てる回でなければ消します", "take it out, unless this round claims an error")
    case .introducing: Wording("あいさつ・会社紹介・宣伝です", "a greeting, an introduction or praise")
    case .introducingMend: Wording("消して、原因から始めます", "take it out and begin with the cause")
    case .asking: Wording("質問が入っています", "asks a question")
    case .askingMend: Wording("別の問い合わせにします。改善計画には答えだけを書きます", "ask elsewhere; a plan only answers")
    case .supportCase: Wording("別の問い合わせへの言及です", "refers to another support case")
    case .supportCaseMend: Wording("消します", "take it out")
    case .sentenceLong: Wording("{}字を超える文です", "a sentence of more than {} {character|characters}")
    case .sentenceWords: Wording("{}語を超える文です", "a sentence of more than {} {word|words}")
    case .sentenceLongMend: Wording("二つに分けます", "make two of it")
    case .paragraphLong: Wording("段落が長く、箇条書きがありません", "a long paragraph without bullets")
    case .paragraphLongMend: Wording("箇条書きにします", "use bullets")
    case .planShort: Wording("{}字です。目安は {}〜{}字です", "{} {character|characters}; {} to {} are usual")
    case .planShortWords: Wording("{}語です。目安は {}〜{}語です", "{} {word|words}; {} to {} are usual")
    case .planShortMend: Wording("事実、日付、担当者を書き足します", "add facts, dates and who does it")
    case .planLong: Wording("{}字あります。目安は {}〜{}字です", "{} {character|characters}; {} to {} are usual")
    case .planLongWords: Wording("{}語あります。目安は {}〜{}語です", "{} {word|words}; {} to {} are usual")
    case .planLongMend: Wording("求められた点に絞ります", "keep to what is asked")
    case .apologies: Wording("お詫びが {} 文あります", "{} {sentence|sentences} of apology")
    case .apologiesMend: Wording("一文にまとめます", "keep one")
    case .links: Wording("書類の代わりに共有リンクです", "a link in place of a document")
    case .linksMend: Wording("ファイルを添付します。リンクは開かれません", "attach the file; links are not opened")
    case .locked: Wording("圧縮・パスワード付きのファイルの話です", "a packed or locked file")
    case .lockedMend:
      Wording("pdf や画像のまま、パスワードなしで添付します", "attach it as PDF or picture, without a password")
    case .admission: Wording("通知にないことまで認めています", "admits more than the notice says")
    case .admissionMend: Wording("確かめた事実だけを書きます", "tell only what was established")
    case .conflictWithRound: Wording("「{}」は、{} と書いた第{}回と食い違います", "“{}” was {} in round {}")
    case .conflictWithNotice:
      Wording("「{}」は「{}」ではありませんか（通知{}）", "“{}”: is it “{}”, as in notice {}?")
    case .conflictWithEvidence: Wording("「{}」は「{}」ではありませんか（{}）", "“{}”: is it “{}”, as in {}?")
    case .conflictMend:
      Wording("どちらが正しいか確かめ、変わった理由があれば書きます", "check which is right; where it has changed, say why")
    case .unproven:
      Wording("添付とありますが、証拠にありません: {}", "said to be attached, but not among the evidence: {}")
    case .unprovenMend: Wording("証拠に加えるか、文を改めます", "add it to the evidence, or change the sentence")
    case .noNumbers: Wording("「{}」に数も日付もありません", "no number and no date in the part on {}")
    case .noNumbersMend: Wording("いつ、いくつ、何回かを書きます", "say when, how many, how often")
    case .channel: Wording("通知の提出先は {} で、{} ではありません", "the notice wants it by {}, not {}")
    case .channelMend: Wording("通知のとおりの方法で送ります", "send it the way the notice names")
    case .late: Wording("回答の期限を過ぎています", "the time for an answer is over")
    case .lateMend:
      Wording("通知を読み直し、遅れて出す理由を残します", "read the notice again, and note why it goes out late")
    case .haste: Wording("通知から {} 分しかたっていません", "only {} min after the notice")
    case .hasteUsual:
      Wording(
        "通知から {} 分しかたっていません（この案件では返事に最長 {} 日かかりました）",
        "only {} min after the notice (an answer took up to {} {day|days} in this case)")
    case .hasteMend:
      Wording("最初の回答が決め手です。一晩おいて読み直します", "the first answer decides; read it again tomorrow")
    case .pending: Wording("第{}回の返事を待っています（{}日目）", "an answer to round {} is due (day {})")
    case .pendingUsual:
      Wording(
        "第{}回の返事を待っています（{}日目。この案件では最長 {} 日）",
        "an answer to round {} is due (day {}; it took up to {} {day|days} in this case)")
    case .pendingMend:
      Wording(
        "返事を待ちます。急ぐわけがあれば理由を書きます",
        "wait for it; where there is a reason not to, write it down")
    case .lastShot: Wording("却下 {}/{}。次の却下で終わりです", "refusals {}/{}: one more ends it")
    case .lastShotMend: Wording("必須をすべて片づけてから出します", "mend all that is required first")
    case .narrow: Wording("通知の商品だけで、ほかの商品や在庫に触れていません", "speaks of the products of the notice only")
    case .narrowMend:
      Wording(
        "同様の商品や全在庫を調べた結果を書きます",
        "say what a check of similar products and the whole stock showed")
    case .supplierPhone: Wording("仕入れ先の電話番号がありません", "the supplier’s telephone number is missing")
    case .supplierAddress: Wording("仕入れ先の住所がありません", "the supplier’s address is missing")
    case .supplierSite: Wording("仕入れ先のウェブサイトがありません", "the supplier’s web site is missing")
    case .supplierMend: Wording("本文か証拠の仕入れ先に書きます", "write it in the plan or with the evidence")
    case .notMarked: Wording("書類のどこを見ればよいかが書かれていません: {}", "does not say where to look in {}")
    case .notMarkedMend:
      Wording("ASINと仕入れ先名に印を付け、そう書きます", "mark product and supplier in it, and say so")
    case .translated: Wording("機械翻訳のような言い回しです", "reads like a machine’s translation")
    case .translatedMend: Wording("自分の言葉で書き直します", "write it in your own words")
    case .honorific: Wording("宛名・敬称が不自然です", "an unsuitable form of address")
    case .honorificMend:
      Wording("「Amazon.co.jp ご担当者様」とするか、消します", "write to the team in charge, or leave it out")
    case .mixedLanguages: Wording("別の言語の文です", "a sentence in another language")
    case .mixedLanguagesMend: Wording("通知の言語にそろえます", "keep to the language of the notice")
    case .placeholder: Wording("埋めていない箇所が {} か所あります", "still to be filled in: {}")
    case .placeholderMend: Wording("確かめて書き込みます", "find out and fill in")
    case .personal: Wording("求められていない個人情報です", "personal data that nobody asked for")
    case .personalMend: Wording("消します", "take it out")
    case .undecided:
      Wording("2人の変更の食い違いが {} 件、決まっていません", "two people’s changes not decided between: {}")
    case .undecidedMend:
      Wording(
        "案件の画面か fukkatsu resolve で、どちらを残すか選びます",
        "choose which stays, on the case’s screen or with fukkatsu resolve")
    }
  }
}
