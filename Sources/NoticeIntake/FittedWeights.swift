// swift-format-ignore-file
// Fitted to notices whose readings are known; `Tests/Fitting` tells how.

/// How much each thing seen in a notice speaks for what.
///
/// A trait is a context and a name or words. `any`, `fact`, `threat`, `condition` and `negated` stand
/// before a signal and tell how it is said; `rule` before the name of a conclusion that holds; `is`
/// before what is known without words; `when` before a condition of `deadlines.json`; `say` and
/// `subject` before words as they stand in the text and in its subject; `before`, `after`, `in`,
/// `above`, `previous` and `next` before words around a period or a document. `#` is a number.
enum FittedWeights {
  static let text: StaticString = #"""
[stage]
is always	none 1.19 listing_restored 1.15 reinstated 0.42 funds 0.1 policy_warning -0.06 closure -0.06 relist_waived -0.21 listing_inquiry -0.26 account_investigation -0.3 suspension -0.54 more_information -1.45
any account.closed	closure 0.76 relist_waived 0.14 account_investigation -0.06 listing_restored -0.12 listing_inquiry -0.16 more_information -0.18 funds -0.2 policy_warning -0.23
any account.final	closure 0.51 listing_restored -0.06 funds -0.07 reinstated -0.11 more_information -0.16
any account.goes_on	policy_warning 0.42 funds 0.33 account_investigation 0.3 listing_inquiry 0.24 reinstated 0.08 listing_restored -0.13 none -0.15 relist_waived -0.17 more_information -0.2 closure -0.21 suspension -0.52
any account.how_back	suspension 0.81 more_information 0.15 none 0.12 reinstated 0.07 funds -0.07 listing_restored -0.1 relist_waived -0.11 policy_warning -0.19 listing_inquiry -0.2 closure -0.24 account_investigation -0.25
any account.may_not_sell	suspension 0.66 closure 0.18 account_investigation -0.07 none -0.07 listing_restored -0.09 policy_warning -0.12 more_information -0.14 listing_inquiry -0.24
any account.part_stopped	suspension 0.34 listing_inquiry -0.06 funds -0.08 none -0.1
any account.permanent	closure 0.47 none 0.06 more_information -0.11 funds -0.13 suspension -0.17
any account.sales_stopped	suspension 0.33 listing_inquiry 0.14 listing_restored 0.09 none -0.07 more_information -0.07 relist_waived -0.08 closure -0.12 policy_warning -0.2
any account.silence	closure 0.48 none 0.05 reinstated -0.11 suspension -0.25
any account.stopped	none 0.35 policy_warning 0.18 funds 0.12 reinstated 0.08 closure 0.08 relist_waived 0.05 listing_restored -0.06 more_information -0.11 listing_inquiry -0.32 account_investigation -0.34
any account.stopped_now	suspension 0.26 reinstated 0.17 funds -0.07 policy_warning -0.08 more_information -0.1
any account.temporary	suspension 0.41 policy_warning 0.15 reinstated 0.11 account_investigation -0.05 relist_waived -0.06 funds -0.06 listing_restored -0.07 closure -0.18 listing_inquiry -0.24
any account.winding_up	closure 0.45 none 0.1 funds -0.06 reinstated -0.07 more_information -0.13 suspension -0.13 policy_warning -0.14
any act.click	listing_restored 0.15 policy_warning 0.14 account_investigation 0.1 closure -0.05 relist_waived -0.08 reinstated -0.11 none -0.13
any act.courtesy	listing_restored 0.33 policy_warning 0.23 funds 0.21 relist_waived 0.2 more_information -0.11 listing_inquiry -0.16 reinstated -0.17 account_investigation -0.24 suspension -0.27
any act.demand	policy_warning 0.35 suspension 0.25 none 0.2 more_information 0.05 reinstated -0.06 listing_restored -0.08 closure -0.19 funds -0.2 listing_inquiry -0.28
any act.lead	funds 0.27 more_information 0.23 none 0.14 listing_inquiry 0.08 reinstated 0.06 policy_warning -0.07 suspension -0.09 account_investigation -0.19 closure -0.4
any act.only_when	suspension 0.22 policy_warning 0.17 closure 0.06 listing_inquiry -0.06 reinstated -0.08 listing_restored -0.09 account_investigation -0.1 relist_waived -0.14
any act.request	more_information 0.24 none 0.17 policy_warning 0.16 listing_inquiry 0.15 suspension 0.12 account_investigation 0.07 reinstated -0.14 relist_waived -0.14 funds -0.16 closure -0.22 listing_restored -0.24
any act.send	listing_inquiry 0.32 more_information 0.24 account_investigation 0.2 none 0.14 suspension 0.13 closure 0.1 policy_warning -0.2 listing_restored -0.21 reinstated -0.23 relist_waived -0.23 funds -0.26
any act.told	funds 0.21 account_investigation 0.1 relist_waived 0.08 closure 0.07 more_information 0.07 none -0.1 listing_inquiry -0.12 suspension -0.16 policy_warning -0.19
any age.document	suspension 0.27 listing_inquiry 0.26 funds 0.22 account_investigation 0.06 closure -0.06 policy_warning -0.08 none -0.09 listing_restored -0.12 relist_waived -0.15 reinstated -0.31
any asin.label	listing_inquiry 0.24 listing_restored 0.12 none 0.05 relist_waived -0.05 funds -0.06 closure -0.07 account_investigation -0.11 reinstated -0.13
any asin.other_number	account_investigation 0.29 more_information 0.22 listing_restored 0.21 relist_waived 0.15 none 0.09 suspension 0.08 listing_inquiry -0.13 closure -0.16 funds -0.22 policy_warning -0.22 reinstated -0.32
any caution.authenticity	funds 0.18 listing_restored 0.11 more_information 0.06 relist_waived 0.05 suspension -0.05 account_investigation -0.07 policy_warning -0.08 listing_inquiry -0.12
any caution.counterfeit	funds 0.15 closure 0.1 account_investigation -0.06 listing_inquiry -0.07 suspension -0.09
any caution.generic	policy_warning 0.19 funds -0.06 relist_waived -0.09
any caution.section3	suspension 0.28 none 0.06 listing_inquiry -0.15
any caution.temporary	suspension 0.21 none 0.06 more_information -0.05 listing_inquiry -0.06 policy_warning -0.07
any complaint.id_label	listing_inquiry 0.21 reinstated 0.06 more_information 0.05 listing_restored -0.06 policy_warning -0.08 none -0.14
any doc.authorization_letter	listing_inquiry 0.28 more_information 0.17 suspension 0.16 closure 0.06 funds -0.1 relist_waived -0.12 none -0.16 listing_restored -0.29
any doc.brand_certificate	suspension 0.17 listing_inquiry -0.09
any doc.business_licence	suspension 0.35 account_investigation 0.24 more_information 0.13 reinstated -0.06 funds -0.13 policy_warning -0.14 none -0.14 closure -0.21
any doc.came	reinstated 0.3 more_information 0.28 listing_restored 0.11 closure 0.1 suspension -0.07 relist_waived -0.11 funds -0.13 policy_warning -0.17 listing_inquiry -0.32
any doc.dealer_licence	policy_warning 0.18 suspension 0.13 more_information 0.09 listing_inquiry -0.05 funds -0.06 closure -0.07 account_investigation -0.07 none -0.11
any doc.finding	closure 0.13 policy_warning 0.09 suspension 0.05 more_information -0.06 funds -0.07 none -0.08 account_investigation -0.09
any doc.forged	funds 0.11 closure 0.11 suspension 0.09 more_information 0.07 relist_waived -0.08 policy_warning -0.08 account_investigation -0.08 none -0.14
any doc.identity	suspension 0.37 funds 0.14 more_information 0.08 account_investigation 0.07 relist_waived -0.05 listing_restored -0.08 listing_inquiry -0.14 none -0.14 policy_warning -0.21
any doc.invoice	none 0.12 relist_waived 0.1 listing_inquiry 0.08 more_information 0.08 closure 0.07 listing_restored 0.05 funds -0.07 account_investigation -0.09 reinstated -0.09 policy_warning -0.27
any doc.letter_of_retraction	listing_inquiry 0.33 suspension 0.19 listing_restored 0.16 closure 0.07 none -0.05 funds -0.06 account_investigation -0.1 reinstated -0.13 policy_warning -0.13 more_information -0.14 relist_waived -0.15
any doc.not_enough	suspension 0.2 more_information 0.17 policy_warning 0.1 listing_inquiry 0.06 relist_waived -0.19 account_investigation -0.24
any doc.not_taken	suspension 0.13 closure 0.1 funds 0.06 account_investigation 0.06 policy_warning -0.05 reinstated -0.07 listing_restored -0.12 none -0.13
any doc.plan_of_action	suspension 0.65 reinstated 0.38 more_information 0.22 none 0.09 relist_waived -0.06 funds -0.07 closure -0.11 policy_warning -0.21 account_investigation -0.26 listing_restored -0.26 listing_inquiry -0.36
any doc.receipt	closure 0.15 none 0.12 more_information 0.07 account_investigation 0.06 policy_warning -0.08 listing_restored -0.09 funds -0.1 relist_waived -0.13
any doc.supplier_contact	listing_inquiry 0.22 listing_restored 0.13 more_information 0.06 funds -0.05 closure -0.07 reinstated -0.08 account_investigation -0.09 policy_warning -0.1
any funds.held	closure 0.61 funds 0.41 suspension 0.32 account_investigation 0.17 policy_warning -0.11 reinstated -0.13 relist_waived -0.17 none -0.18 listing_restored -0.18 more_information -0.27 listing_inquiry -0.47
any funds.topic	funds 0.72 account_investigation 0.21 reinstated 0.1 closure -0.06 relist_waived -0.07 listing_restored -0.1 more_information -0.17 policy_warning -0.26 listing_inquiry -0.37
any good.account	reinstated 0.63 listing_restored 0.3 more_information 0.2 suspension -0.07 relist_waived -0.09 funds -0.09 none -0.18 policy_warning -0.21 account_investigation -0.23 listing_inquiry -0.27
any good.ended	relist_waived 0.57 account_investigation 0.26 funds 0.08 listing_inquiry -0.11 policy_warning -0.13 closure -0.14 listing_restored -0.15 suspension -0.24
any good.listing	listing_restored 0.39 relist_waived 0.13 policy_warning -0.06 more_information -0.08 suspension -0.29
any good.promise	relist_waived 0.69 policy_warning -0.05 reinstated -0.05 listing_restored -0.19 listing_inquiry -0.28
any limit.two_appeals	reinstated 0.24 suspension 0.16 listing_restored -0.07 listing_inquiry -0.11 closure -0.11
any listing.documents	listing_restored 0.11 funds 0.08 closure 0.06 none -0.09 suspension -0.21
any listing.named	listing_restored 0.19 more_information 0.09 funds -0.09 relist_waived -0.09 reinstated -0.16
any listing.stopped	listing_inquiry 0.5 listing_restored 0.13 policy_warning 0.08 account_investigation 0.06 reinstated -0.14 more_information -0.21 funds -0.31
any none.advert	none 0.65 reinstated 0.08 closure 0.06 more_information -0.06 listing_restored -0.07 funds -0.11 policy_warning -0.2 suspension -0.27
any none.buyer	none 0.24 closure 0.06 relist_waived -0.06 account_investigation -0.08 listing_inquiry -0.1
any none.login_link	relist_waived 0.11 none 0.09 account_investigation 0.08 more_information -0.05 suspension -0.07
any none.order	reinstated 0.24 none 0.22 funds 0.09 relist_waived 0.06 listing_restored -0.17 account_investigation -0.18 closure -0.22
any none.orders_reader	none 0.41 reinstated -0.1 suspension -0.14
any none.owner_letter	none 0.44 suspension 0.12 policy_warning -0.05 relist_waived -0.06 listing_restored -0.06 more_information -0.1 listing_inquiry -0.21
any none.receipt	none 0.72 listing_restored -0.05 account_investigation -0.06 closure -0.1 reinstated -0.13 suspension -0.16 more_information -0.18
any none.secret	none 0.15 policy_warning 0.06 suspension -0.1
any owner.after_name	suspension 0.1 listing_restored -0.06
any owner.before_name	listing_restored 0.15 listing_inquiry 0.09 funds 0.08 none -0.05 suspension -0.08 more_information -0.12
any owner.label	listing_inquiry 0.23 closure 0.08 policy_warning 0.07 suspension -0.06 funds -0.08 relist_waived -0.11 listing_restored -0.12
any owner.name_end	relist_waived 0.11 policy_warning 0.09 closure 0.08 funds 0.07 suspension 0.05 listing_restored -0.1 none -0.11 more_information -0.22
any plan.action	closure 0.18 relist_waived 0.1 suspension 0.09 more_information 0.09 reinstated -0.07 account_investigation -0.17 listing_restored -0.18
any plan.cause	suspension 0.37 policy_warning 0.25 more_information 0.12 none -0.05 funds -0.11 listing_inquiry -0.11 relist_waived -0.12 closure -0.17 reinstated -0.17
any plan.prevention	policy_warning 0.27 suspension 0.23 more_information 0.17 relist_waived 0.16 reinstated 0.07 funds -0.08 closure -0.12 account_investigation -0.17 listing_restored -0.2 listing_inquiry -0.28
any review.account	account_investigation 0.9 relist_waived -0.05 listing_restored -0.06 closure -0.07 reinstated -0.07 funds -0.08 listing_inquiry -0.09 policy_warning -0.1 none -0.1 more_information -0.13 suspension -0.13
any review.call	account_investigation 0.64 more_information 0.05 reinstated -0.05 listing_restored -0.07 closure -0.07 funds -0.08 none -0.09 suspension -0.14 listing_inquiry -0.14
any review.ship_on	account_investigation 0.76 funds 0.16 reinstated 0.12 suspension -0.05 listing_restored -0.1 policy_warning -0.2 closure -0.3 more_information -0.32
any right.copyright	listing_inquiry 0.15 listing_restored 0.11 none -0.12
any right.counterfeit	funds 0.14 none 0.11 relist_waived 0.1 policy_warning -0.06 listing_restored -0.08 account_investigation -0.1 suspension -0.14
any right.design	none 0.15 relist_waived 0.15 listing_inquiry 0.06 more_information -0.07 suspension -0.2
any right.named.copyright	listing_restored 0.15 suspension 0.07 relist_waived -0.06
any right.named.counterfeit	reinstated 0.08 listing_inquiry 0.07 relist_waived 0.06 none -0.05 more_information -0.07 listing_restored -0.13
any right.named.design	suspension 0.07 none -0.06
any right.named.patent	listing_restored 0.13 policy_warning -0.06
any right.named.trademark	suspension 0.12 relist_waived 0.08 listing_restored -0.11
any right.named.unfair	listing_inquiry 0.14 suspension 0.13 listing_restored -0.1
any right.patent	listing_inquiry 0.23 listing_restored 0.1 policy_warning -0.08 none -0.08 more_information -0.11
any right.trademark	more_information 0.14 relist_waived 0.1 none 0.08 closure -0.05 suspension -0.07 listing_inquiry -0.14
any right.unfair	listing_inquiry 0.1 listing_restored 0.07 relist_waived -0.06
any sent.again	more_information 0.52 none 0.17 suspension 0.12 account_investigation 0.09 listing_inquiry -0.08 relist_waived -0.09 closure -0.11 listing_restored -0.17 policy_warning -0.17 funds -0.26
any sent.before	closure 0.52 listing_restored 0.41 reinstated 0.4 more_information 0.36 account_investigation -0.23 suspension -0.25 funds -0.34 policy_warning -0.39 listing_inquiry -0.46
any sent.not_enough	more_information 0.63 closure 0.19 listing_restored 0.15 suspension 0.06 none -0.12 relist_waived -0.23 listing_inquiry -0.29 account_investigation -0.46
any sent.refused	more_information 0.48 closure 0.14 none 0.13 listing_inquiry -0.06 reinstated -0.08 account_investigation -0.11 listing_restored -0.12 policy_warning -0.14 suspension -0.15
any to.aside	listing_restored 0.37 funds 0.26 more_information 0.18 none 0.13 policy_warning -0.06 account_investigation -0.07 relist_waived -0.07 closure -0.1 reinstated -0.16 listing_inquiry -0.47
any to.console	suspension 0.4 more_information 0.38 listing_inquiry 0.36 closure -0.05 policy_warning -0.08 funds -0.19 relist_waived -0.2 reinstated -0.31 listing_restored -0.32
any to.console_place	listing_inquiry 0.46 policy_warning 0.23 account_investigation 0.2 suspension 0.06 relist_waived -0.05 none -0.07 more_information -0.07 closure -0.13 funds -0.28 reinstated -0.4
any to.not_for_answer	funds 0.56 closure 0.3 suspension 0.1 listing_inquiry -0.08 reinstated -0.09 relist_waived -0.09 listing_restored -0.12 policy_warning -0.15 none -0.15 more_information -0.25
any to.reply	more_information 0.57 suspension 0.34 listing_inquiry 0.27 funds -0.08 none -0.15 account_investigation -0.16 listing_restored -0.19 closure -0.32 reinstated -0.34
any warn.registered	reinstated 0.17 policy_warning 0.15 funds 0.09 more_information 0.07 listing_inquiry -0.08 suspension -0.12 none -0.17
any warn.target	suspension 0.2 policy_warning 0.15 reinstated 0.14 listing_inquiry 0.13 more_information -0.06 relist_waived -0.09 listing_restored -0.1 closure -0.11 none -0.27
any warn.threat	policy_warning 0.66 reinstated 0.49 account_investigation 0.1 relist_waived 0.07 listing_inquiry 0.06 suspension -0.11 listing_restored -0.17 none -0.18 funds -0.27 closure -0.32 more_information -0.32
any warn.threat_listing	relist_waived 0.15 suspension 0.06 more_information -0.12
any warn.word	policy_warning 0.64 relist_waived 0.2 none 0.08 funds -0.05 closure -0.06 more_information -0.06 listing_restored -0.09 account_investigation -0.1 suspension -0.15 reinstated -0.18 listing_inquiry -0.22
any why.authenticity	closure 0.14 relist_waived 0.11 reinstated 0.08 funds 0.08 listing_restored -0.05 listing_inquiry -0.08 policy_warning -0.14 suspension -0.18
any why.condition	listing_inquiry 0.25 policy_warning 0.23 listing_restored 0.15 reinstated 0.14 suspension -0.07 funds -0.08 account_investigation -0.1 none -0.13 closure -0.13 more_information -0.28
any why.dealer	policy_warning 0.27 suspension 0.12 more_information 0.06 listing_inquiry -0.07 account_investigation -0.08 funds -0.08 none -0.12
any why.drop	account_investigation 0.28 suspension 0.1 listing_inquiry -0.06 more_information -0.08 funds -0.09 none -0.12
any why.drug	suspension 0.2 listing_inquiry 0.17 account_investigation -0.06 policy_warning -0.07 none -0.08 reinstated -0.11
any why.forged	closure 0.17 listing_inquiry 0.07 none -0.06
any why.late	policy_warning 0.15 none 0.14 more_information 0.09 relist_waived -0.07 listing_restored -0.07 account_investigation -0.09 closure -0.12 listing_inquiry -0.13
any why.linked	suspension 0.22 closure 0.2 reinstated 0.13 listing_inquiry -0.07 account_investigation -0.09 none -0.11 policy_warning -0.17
any why.mismatch	suspension 0.11 listing_inquiry 0.09 relist_waived 0.07 more_information 0.07 policy_warning 0.06 listing_restored 0.06 account_investigation -0.08 closure -0.08 funds -0.09 reinstated -0.11 none -0.11
any why.misuse	policy_warning 0.36 closure 0.14 none -0.07 more_information -0.08 account_investigation -0.09 reinstated -0.12 suspension -0.14
any why.multiple	policy_warning 0.2 suspension 0.17 more_information 0.1 closure 0.07 funds -0.06 account_investigation -0.12 none -0.12 reinstated -0.15
any why.owner	more_information 0.14 listing_restored 0.14 relist_waived 0.13 none 0.09 account_investigation -0.08 listing_inquiry -0.09 closure -0.1 funds -0.11 suspension -0.11
any why.owner_firm	listing_restored 0.14 policy_warning 0.11 more_information 0.08 reinstated 0.06 listing_inquiry -0.09 none -0.25
any why.performance	policy_warning 0.12 reinstated 0.11 more_information 0.08 none 0.06 suspension -0.07 listing_restored -0.07 account_investigation -0.08 relist_waived -0.09 listing_inquiry -0.13
any why.rates	policy_warning 0.22 reinstated 0.2 more_information 0.13 listing_restored -0.05 suspension -0.07 relist_waived -0.08 closure -0.08 none -0.08 listing_inquiry -0.09 funds -0.1
any why.restricted	listing_inquiry 0.17 listing_restored 0.13 more_information 0.1 relist_waived -0.07 none -0.07 suspension -0.12
any why.reviews	closure 0.25 policy_warning 0.21 listing_inquiry -0.05 relist_waived -0.05 reinstated -0.06 funds -0.06 suspension -0.09 none -0.11
any why.safety	listing_restored 0.1 closure 0.06 account_investigation -0.19
any why.tracking	policy_warning 0.15 funds 0.13 more_information 0.11 suspension 0.09 closure -0.06 account_investigation -0.08 listing_inquiry -0.08 reinstated -0.09 none -0.12
any why.tracking_rate	policy_warning 0.25 more_information 0.15 listing_inquiry -0.08 reinstated -0.09 none -0.1 account_investigation -0.11
any why.used	listing_restored 0.09 policy_warning 0.07 closure -0.05 reinstated -0.09
any why.verification	reinstated 0.23 policy_warning 0.15 listing_restored -0.06 listing_inquiry -0.1 account_investigation -0.2
condition account.closed	suspension 0.07 closure -0.05
condition account.goes_on	suspension 0.26 none 0.08 account_investigation -0.07 more_information -0.09 policy_warning -0.11
condition account.how_back	suspension 0.48 policy_warning -0.07 reinstated -0.08 more_information -0.09 closure -0.12
condition account.stopped	reinstated 0.18 policy_warning 0.11 none 0.1 account_investigation -0.08 suspension -0.17
condition act.click	listing_inquiry 0.11 listing_restored -0.07
condition act.demand	account_investigation 0.29 suspension 0.12 closure 0.09 reinstated 0.08 listing_restored -0.05 relist_waived -0.06 more_information -0.09 funds -0.11 none -0.11 policy_warning -0.18
condition act.lead	listing_restored 0.09 closure -0.05
condition act.request	reinstated 0.19 account_investigation 0.14 more_information -0.06 none -0.08 closure -0.08 funds -0.08
condition act.send	listing_inquiry 0.32 none 0.25 funds 0.21 account_investigation 0.1 suspension 0.07 closure 0.06 more_information -0.14 relist_waived -0.15 listing_restored -0.18 reinstated -0.26 policy_warning -0.28
condition act.told	suspension 0.29 listing_restored 0.23 none -0.05 closure -0.05 relist_waived -0.06 funds -0.07 policy_warning -0.08 reinstated -0.12
condition age.document	listing_inquiry 0.19 closure 0.08 policy_warning -0.07 suspension -0.12
condition asin.other_number	listing_restored 0.55 more_information -0.06 none -0.09 policy_warning -0.14 suspension -0.14 closure -0.16
condition doc.authorization_letter	listing_inquiry 0.21 listing_restored -0.1
condition doc.came	suspension 0.13 listing_inquiry 0.09 listing_restored -0.06 none -0.06
condition doc.forged	more_information 0.06 suspension -0.07
condition doc.identity	suspension 0.06
condition doc.invoice	closure 0.28 listing_inquiry 0.22 reinstated -0.05 listing_restored -0.06 suspension -0.24
condition doc.letter_of_retraction	more_information 0.13 listing_inquiry 0.09 suspension 0.08 none -0.05 listing_restored -0.14
condition doc.not_enough	closure 0.21 suspension 0.1 account_investigation 0.06 policy_warning -0.06 funds -0.07 reinstated -0.12 more_information -0.15
condition doc.not_taken	reinstated 0.09 closure -0.08
condition doc.plan_of_action	suspension 0.34 none 0.08 policy_warning -0.09 more_information -0.1 listing_inquiry -0.14
condition doc.receipt	closure 0.11 suspension -0.05
condition funds.held	suspension 0.11
condition good.account	funds 0.16 reinstated -0.09
condition good.listing	listing_inquiry 0.19 suspension -0.19
condition good.promise	suspension 0.07
condition limit.two_appeals	suspension 0.14 reinstated 0.09 listing_inquiry -0.06 closure -0.08
condition listing.named	listing_restored 0.09 listing_inquiry -0.06
condition none.advert	none 0.19 listing_inquiry -0.05 suspension -0.06
condition none.order	reinstated 0.21 relist_waived 0.1 more_information -0.07 policy_warning -0.08 closure -0.09
condition owner.label	suspension 0.16 relist_waived 0.09 reinstated 0.08 policy_warning -0.07 listing_inquiry -0.14
condition owner.name_end	policy_warning 0.51 reinstated 0.2 listing_inquiry 0.11 more_information 0.06 relist_waived -0.09 account_investigation -0.11 funds -0.27 none -0.37
condition plan.action	reinstated 0.06
condition plan.cause	listing_restored 0.12 listing_inquiry -0.07
condition review.account	reinstated 0.08
condition review.ship_on	suspension 0.14
condition right.counterfeit	more_information 0.05 suspension -0.07
condition right.design	listing_inquiry 0.08
condition right.patent	listing_restored 0.11 listing_inquiry -0.09
condition sent.before	suspension 0.19 closure -0.05
condition sent.not_enough	suspension 0.22 closure 0.13 funds -0.05 relist_waived -0.06 more_information -0.13 policy_warning -0.17
condition sent.refused	suspension 0.37 reinstated -0.07 listing_inquiry -0.07 more_information -0.1
condition to.aside	funds 0.18 more_information 0.12 reinstated 0.12 none 0.07 account_investigation -0.08 policy_warning -0.08 closure -0.13 suspension -0.16
condition to.console	more_information 0.16 listing_restored -0.06 policy_warning -0.09
condition to.console_place	more_information 0.23 listing_inquiry 0.12 listing_restored -0.07 policy_warning -0.11
condition to.reply	account_investigation 0.21 policy_warning -0.05 funds -0.06
condition warn.registered	account_investigation 0.12 funds 0.11 policy_warning -0.08
condition warn.target	reinstated 0.21 closure -0.06
condition warn.word	policy_warning 0.09 none 0.06 reinstated -0.05
condition why.authenticity	relist_waived 0.13 listing_inquiry 0.11 listing_restored -0.06 more_information -0.13
condition why.drug	more_information 0.13 suspension 0.1 listing_inquiry -0.11
condition why.late	suspension 0.11 policy_warning -0.08
condition why.linked	closure 0.06
condition why.mismatch	listing_inquiry 0.12 listing_restored -0.06 suspension -0.09
condition why.misuse	funds 0.09
condition why.multiple	policy_warning 0.08 suspension -0.09
condition why.owner	reinstated 0.09 suspension 0.08 relist_waived 0.06 listing_restored -0.05 listing_inquiry -0.06
condition why.owner_firm	reinstated 0.09 relist_waived 0.07 suspension 0.06 listing_inquiry -0.16
condition why.performance	reinstated 0.21 suspension 0.06
condition why.rates	reinstated 0.22 suspension -0.07
condition why.restricted	listing_restored 0.09
condition why.safety	listing_restored 0.13 suspension 0.07 reinstated -0.07
condition why.verification	funds 0.13 policy_warning -0.06
fact account.closed	closure 0.83 listing_restored -0.06 more_information -0.08 suspension -0.08 funds -0.09 listing_inquiry -0.11 reinstated -0.14 policy_warning -0.15
fact account.final	closure 0.39 listing_restored -0.06 funds -0.06 more_information -0.07 reinstated -0.08
fact account.goes_on	policy_warning 0.43 account_investigation 0.16 funds 0.14 more_information -0.07 relist_waived -0.11 none -0.11 listing_restored -0.18 suspension -0.2
fact account.how_back	suspension 0.71 reinstated 0.26 none 0.23 relist_waived -0.08 listing_inquiry -0.16 account_investigation -0.16 more_information -0.19 policy_warning -0.24 closure -0.33
fact account.may_not_sell	suspension 0.54 closure 0.2 none -0.07 account_investigation -0.07 more_information -0.1 policy_warning -0.11 listing_inquiry -0.25
fact account.part_stopped	suspension 0.48 listing_inquiry -0.05 none -0.08 policy_warning -0.19
fact account.permanent	closure 0.53 reinstated -0.07 funds -0.08 suspension -0.24
fact account.sales_stopped	suspension 0.43 listing_restored 0.11 reinstated 0.05 account_investigation -0.05 none -0.06 closure -0.12 policy_warning -0.14 listing_inquiry -0.15
fact account.silence	closure 0.27 reinstated -0.06 more_information -0.07 suspension -0.1
fact account.stopped	suspension 0.39 none 0.3 funds 0.2 closure 0.17 reinstated 0.13 more_information 0.08 relist_waived -0.14 listing_restored -0.19 account_investigation -0.28 policy_warning -0.31 listing_inquiry -0.35
fact account.stopped_now	suspension 0.26 reinstated 0.17 funds -0.07 policy_warning -0.08 more_information -0.1
fact account.temporary	suspension 0.35 reinstated 0.15 policy_warning 0.12 relist_waived -0.05 listing_restored -0.06 listing_inquiry -0.25 closure -0.26
fact account.winding_up	closure 0.41 none 0.12 reinstated -0.06 listing_inquiry -0.07 suspension -0.09 more_information -0.11 policy_warning -0.13
fact act.click	listing_restored 0.19 policy_warning 0.17 relist_waived -0.07 listing_inquiry -0.09 reinstated -0.1 none -0.12
fact act.courtesy	listing_restored 0.33 funds 0.22 relist_waived 0.2 policy_warning 0.1 more_information -0.1 account_investigation -0.15 listing_inquiry -0.16 reinstated -0.17 suspension -0.25
fact act.demand	policy_warning 0.25 suspension 0.19 more_information 0.16 none 0.15 funds -0.17 relist_waived -0.21 listing_restored -0.21 listing_inquiry -0.24
fact act.lead	none 0.2 funds 0.13 reinstated 0.12 more_information 0.11 listing_inquiry 0.1 suspension -0.06 policy_warning -0.1 account_investigation -0.17 closure -0.3
fact act.only_when	suspension 0.19 policy_warning 0.18 closure 0.09 listing_restored -0.07 none -0.08 account_investigation -0.09 relist_waived -0.13
fact act.request	more_information 0.43 none 0.23 suspension 0.06 closure -0.06 funds -0.16 relist_waived -0.29 listing_restored -0.29
fact act.send	more_information 0.3 suspension 0.29 account_investigation 0.22 none 0.22 closure -0.07 reinstated -0.19 relist_waived -0.22 policy_warning -0.23 funds -0.32
fact act.told	funds 0.21 account_investigation 0.1 relist_waived 0.08 closure 0.07 more_information 0.07 none -0.1 listing_inquiry -0.12 suspension -0.16 policy_warning -0.19
fact age.document	suspension 0.3 funds 0.19 account_investigation 0.1 more_information 0.09 listing_inquiry 0.07 relist_waived -0.07 none -0.1 listing_restored -0.11 closure -0.11 reinstated -0.38
fact asin.label	listing_inquiry 0.33 listing_restored 0.13 funds -0.06 closure -0.07 account_investigation -0.11 suspension -0.11 reinstated -0.13
fact asin.other_number	more_information 0.36 none 0.26 listing_inquiry 0.16 account_investigation 0.09 listing_restored -0.06 suspension -0.1 funds -0.1 policy_warning -0.13 closure -0.19 reinstated -0.32
fact caution.authenticity	relist_waived 0.1 listing_restored 0.08 reinstated 0.05 account_investigation -0.06 policy_warning -0.08 listing_inquiry -0.1
fact caution.counterfeit	closure 0.12 funds 0.11 reinstated 0.05 account_investigation -0.06 suspension -0.07 listing_restored -0.16
fact caution.generic	policy_warning 0.19 listing_inquiry 0.07 funds -0.06 listing_restored -0.08
fact caution.section3	suspension 0.28 listing_inquiry -0.15
fact caution.temporary	suspension 0.21 none 0.06 more_information -0.05 listing_inquiry -0.06 policy_warning -0.07
fact complaint.id_label	listing_inquiry 0.22 reinstated 0.06 more_information 0.05 listing_restored -0.06 policy_warning -0.08 none -0.14
fact doc.authorization_letter	more_information 0.19 listing_inquiry 0.17 closure 0.09 policy_warning 0.06 account_investigation -0.06 funds -0.07 relist_waived -0.1 listing_restored -0.15 none -0.17
fact doc.brand_certificate	suspension 0.08
fact doc.business_licence	suspension 0.29 more_information 0.19 listing_inquiry 0.06 relist_waived 0.05 none -0.06 reinstated -0.06 closure -0.14 policy_warning -0.16 funds -0.17
fact doc.came	reinstated 0.32 more_information 0.29 listing_restored 0.19 closure 0.13 account_investigation 0.07 relist_waived -0.08 funds -0.1 policy_warning -0.15 listing_inquiry -0.34 suspension -0.39
fact doc.dealer_licence	policy_warning 0.21 more_information 0.1 funds -0.05 account_investigation -0.07 none -0.11
fact doc.finding	closure 0.17 policy_warning 0.1 funds -0.07 none -0.08 account_investigation -0.09
fact doc.forged	suspension 0.15 closure 0.13 funds 0.05 relist_waived -0.05 policy_warning -0.06 account_investigation -0.07 listing_restored -0.09 none -0.12
fact doc.identity	account_investigation 0.17 suspension 0.14 more_information 0.09 funds 0.08 listing_inquiry -0.06 listing_restored -0.07 none -0.1 policy_warning -0.17
fact doc.invoice	listing_restored 0.18 more_information 0.14 relist_waived 0.11 none 0.08 account_investigation -0.07 listing_inquiry -0.07 suspension -0.09 closure -0.1 policy_warning -0.16
fact doc.letter_of_retraction	listing_restored 0.38 suspension 0.15 account_investigation -0.07 reinstated -0.07 policy_warning -0.08 relist_waived -0.12 more_information -0.22
fact doc.not_enough	more_information 0.37 suspension 0.18 funds 0.08 reinstated -0.07 relist_waived -0.14 closure -0.24 account_investigation -0.3
fact doc.not_taken	closure 0.14 more_information 0.11 account_investigation 0.09 funds 0.08 relist_waived 0.07 suspension 0.05 listing_restored -0.11 none -0.17 reinstated -0.28
fact doc.plan_of_action	suspension 0.46 reinstated 0.42 more_information 0.21 none 0.11 funds -0.12 listing_inquiry -0.16 listing_restored -0.23 account_investigation -0.36 policy_warning -0.38
fact doc.receipt	more_information 0.13 listing_inquiry 0.13 account_investigation 0.1 none 0.09 closure 0.05 listing_restored -0.09 funds -0.09 suspension -0.09 policy_warning -0.11 relist_waived -0.13
fact doc.supplier_contact	listing_inquiry 0.25 listing_restored 0.13 funds -0.05 closure -0.07 reinstated -0.08 policy_warning -0.1 account_investigation -0.11
fact funds.held	closure 0.62 funds 0.4 suspension 0.3 account_investigation 0.21 none -0.11 relist_waived -0.15 more_information -0.16 listing_restored -0.17 listing_inquiry -0.41 policy_warning -0.52
fact funds.topic	funds 0.63 account_investigation 0.27 reinstated 0.12 suspension 0.09 relist_waived -0.07 listing_restored -0.1 more_information -0.17 closure -0.21 policy_warning -0.22 listing_inquiry -0.36
fact good.account	reinstated 0.66 listing_restored 0.33 more_information 0.06 relist_waived -0.05 none -0.1 policy_warning -0.1 account_investigation -0.1 closure -0.15 funds -0.15 suspension -0.16 listing_inquiry -0.23
fact good.ended	relist_waived 0.51 account_investigation 0.14 none 0.05 suspension -0.1 closure -0.13 more_information -0.14 policy_warning -0.15 listing_inquiry -0.21
fact good.listing	listing_restored 0.38 more_information -0.08 listing_inquiry -0.1 suspension -0.16
fact good.promise	relist_waived 0.69 listing_restored -0.18 listing_inquiry -0.23
fact limit.two_appeals	reinstated 0.09
fact listing.documents	listing_restored 0.15 funds 0.08 listing_inquiry -0.07 none -0.08 suspension -0.14
fact listing.named	more_information 0.11 listing_restored 0.11 listing_inquiry 0.09 closure -0.06 relist_waived -0.07 funds -0.07 reinstated -0.14
fact listing.stopped	listing_inquiry 0.41 suspension 0.2 closure 0.1 relist_waived 0.1 none 0.07 account_investigation -0.13 reinstated -0.15 funds -0.17 more_information -0.18 policy_warning -0.21
fact none.advert	none 0.49 listing_restored -0.05 funds -0.06 policy_warning -0.18 suspension -0.22
fact none.buyer	none 0.25 relist_waived -0.06 account_investigation -0.07 listing_inquiry -0.1
fact none.login_link	relist_waived 0.12 account_investigation 0.09 none 0.07 policy_warning -0.05 more_information -0.05 suspension -0.07
fact none.order	none 0.3 reinstated 0.13 suspension 0.12 funds 0.11 relist_waived 0.08 account_investigation -0.14 more_information -0.16 closure -0.18 listing_restored -0.22
fact none.orders_reader	none 0.41 reinstated -0.1 suspension -0.14
fact none.owner_letter	none 0.24 suspension 0.08 listing_restored -0.05 more_information -0.08 listing_inquiry -0.09
fact none.receipt	none 0.72 listing_restored -0.05 account_investigation -0.06 closure -0.1 reinstated -0.13 suspension -0.16 more_information -0.18
fact none.secret	none 0.15 policy_warning 0.1 suspension -0.08 account_investigation -0.09
fact owner.after_name	suspension 0.1 listing_restored -0.06
fact owner.before_name	listing_restored 0.16 listing_inquiry 0.1 funds 0.08 more_information -0.1 suspension -0.11
fact owner.label	listing_inquiry 0.24 policy_warning 0.08 closure 0.08 funds -0.08 listing_restored -0.11 relist_waived -0.17
fact owner.name_end	relist_waived 0.18 funds 0.16 listing_inquiry 0.09 account_investigation 0.08 suspension 0.07 policy_warning 0.07 closure 0.06 none -0.06 reinstated -0.21 more_information -0.47
fact plan.action	suspension 0.21 relist_waived 0.16 policy_warning 0.11 closure 0.1 none 0.06 reinstated -0.06 listing_inquiry -0.1 funds -0.13 account_investigation -0.16 listing_restored -0.17
fact plan.cause	policy_warning 0.28 suspension 0.26 more_information 0.06 funds -0.09 relist_waived -0.1 closure -0.13 reinstated -0.14
fact plan.prevention	policy_warning 0.24 relist_waived 0.21 suspension 0.19 funds -0.07 reinstated -0.09 closure -0.11 account_investigation -0.12 listing_inquiry -0.13 listing_restored -0.18
fact review.account	account_investigation 0.85 closure -0.06 none -0.07 suspension -0.07 policy_warning -0.09 listing_inquiry -0.11 funds -0.12 reinstated -0.12 more_information -0.13
fact review.call	account_investigation 0.53 more_information 0.08 listing_restored -0.06 policy_warning -0.07 funds -0.07 none -0.08 listing_inquiry -0.11 suspension -0.12
fact review.ship_on	account_investigation 0.51 funds 0.24 suspension 0.12 closure -0.15 listing_restored -0.15 more_information -0.26 policy_warning -0.33
fact right.copyright	listing_inquiry 0.14 listing_restored 0.13 none -0.12
fact right.counterfeit	none 0.12 closure 0.09 funds 0.09 suspension -0.07 account_investigation -0.08 listing_restored -0.17
fact right.design	none 0.16 relist_waived 0.12 listing_inquiry 0.06 more_information -0.07 suspension -0.2
fact right.named.copyright	listing_restored 0.15 suspension 0.07 relist_waived -0.06
fact right.named.counterfeit	reinstated 0.08 listing_inquiry 0.07 relist_waived 0.06 none -0.05 more_information -0.07 listing_restored -0.13
fact right.named.design	suspension 0.07 none -0.06
fact right.named.patent	listing_restored 0.13 policy_warning -0.06
fact right.named.trademark	suspension 0.12 relist_waived 0.08 listing_restored -0.11
fact right.named.unfair	listing_inquiry 0.14 suspension 0.13 listing_restored -0.1
fact right.patent	listing_inquiry 0.22 none -0.07 policy_warning -0.08 more_information -0.08
fact right.trademark	more_information 0.17 relist_waived 0.13 none 0.08 listing_restored -0.11 listing_inquiry -0.22
fact right.unfair	listing_inquiry 0.1 listing_restored 0.07 relist_waived -0.06
fact sent.again	more_information 0.63 none 0.14 closure -0.06 listing_inquiry -0.08 relist_waived -0.13 funds -0.13 policy_warning -0.14 listing_restored -0.28
fact sent.before	closure 0.57 more_information 0.52 listing_restored 0.47 reinstated 0.43 account_investigation -0.19 funds -0.3 policy_warning -0.38 listing_inquiry -0.52 suspension -0.59
fact sent.not_enough	more_information 0.74 closure 0.12 funds 0.07 listing_restored -0.05 listing_inquiry -0.12 suspension -0.14 none -0.15 relist_waived -0.18 account_investigation -0.33
fact sent.refused	more_information 0.58 closure 0.26 none 0.19 account_investigation -0.07 listing_restored -0.11 policy_warning -0.17 suspension -0.62
fact to.aside	listing_restored 0.41 funds 0.14 none 0.13 suspension 0.09 more_information -0.22 reinstated -0.23 listing_inquiry -0.4
fact to.console	suspension 0.36 listing_inquiry 0.25 account_investigation 0.1 none 0.09 more_information 0.08 policy_warning 0.06 closure -0.12 relist_waived -0.16 listing_restored -0.18 funds -0.2 reinstated -0.29
fact to.console_place	listing_inquiry 0.22 account_investigation 0.19 listing_restored 0.16 policy_warning 0.14 suspension 0.14 none 0.11 funds -0.13 reinstated -0.19 closure -0.27 more_information -0.35
fact to.not_for_answer	funds 0.51 suspension 0.21 listing_inquiry -0.07 relist_waived -0.08 none -0.1 listing_restored -0.11 more_information -0.2 policy_warning -0.21
fact to.reply	more_information 0.51 listing_inquiry 0.5 policy_warning 0.19 relist_waived -0.07 funds -0.14 closure -0.2 account_investigation -0.27 none -0.27 reinstated -0.27
fact warn.registered	policy_warning 0.31 reinstated 0.16 account_investigation 0.06 listing_inquiry -0.06 none -0.16 suspension -0.28
fact warn.target	suspension 0.17 listing_inquiry 0.16 account_investigation 0.09 funds 0.08 policy_warning 0.07 listing_restored -0.05 reinstated -0.06 relist_waived -0.06 more_information -0.11 none -0.26
fact warn.threat	policy_warning 0.44 none 0.08 account_investigation -0.06 reinstated -0.1 funds -0.1 suspension -0.14
fact warn.threat_listing	listing_restored 0.12 listing_inquiry -0.12
fact warn.word	policy_warning 0.73 relist_waived 0.05 more_information -0.08 reinstated -0.13 account_investigation -0.16 listing_inquiry -0.31
fact why.authenticity	closure 0.22 reinstated 0.09 suspension -0.08 policy_warning -0.09 funds -0.09 listing_inquiry -0.2
fact why.condition	listing_inquiry 0.23 policy_warning 0.23 reinstated 0.17 listing_restored 0.11 funds -0.07 account_investigation -0.09 closure -0.12 none -0.12 suspension -0.14 more_information -0.22
fact why.dealer	policy_warning 0.27 suspension 0.12 more_information 0.06 listing_inquiry -0.07 account_investigation -0.08 funds -0.08 none -0.12
fact why.drop	account_investigation 0.27 suspension 0.11 listing_inquiry -0.06 funds -0.09 more_information -0.09 none -0.12
fact why.drug	suspension 0.24 listing_inquiry 0.19 listing_restored -0.05 policy_warning -0.05 account_investigation -0.06 none -0.07 reinstated -0.08 more_information -0.11
fact why.forged	closure 0.18 suspension 0.05 none -0.06
fact why.late	policy_warning 0.19 none 0.12 more_information 0.1 relist_waived -0.07 listing_restored -0.07 account_investigation -0.07 closure -0.12 listing_inquiry -0.13
fact why.linked	closure 0.25 suspension 0.22 listing_inquiry -0.06 reinstated -0.07 none -0.08 account_investigation -0.09 policy_warning -0.13
fact why.mismatch	listing_inquiry 0.2 policy_warning 0.08 relist_waived 0.07 account_investigation -0.07 closure -0.07 funds -0.09 reinstated -0.1 none -0.1
fact why.misuse	policy_warning 0.39 closure 0.15 none -0.07 funds -0.07 account_investigation -0.07 more_information -0.07 reinstated -0.11 suspension -0.12
fact why.multiple	policy_warning 0.21 suspension 0.19 more_information 0.1 funds -0.06 account_investigation -0.12 none -0.12 reinstated -0.14
fact why.owner	relist_waived 0.18 more_information 0.18 none 0.07 listing_restored 0.06 account_investigation -0.06 closure -0.08 policy_warning -0.08 funds -0.11 suspension -0.12
fact why.owner_firm	listing_restored 0.15 more_information 0.15 listing_inquiry 0.07 suspension -0.05 relist_waived -0.08 none -0.22
fact why.performance	policy_warning 0.13 reinstated 0.06 none 0.05 listing_restored -0.05 account_investigation -0.06 listing_inquiry -0.07 relist_waived -0.09
fact why.rates	policy_warning 0.23 reinstated 0.15 closure -0.07 relist_waived -0.07 none -0.08 funds -0.09
fact why.restricted	listing_inquiry 0.2 more_information 0.1 relist_waived -0.05 none -0.06 suspension -0.11
fact why.reviews	closure 0.27 policy_warning 0.21 reinstated -0.06 funds -0.06 suspension -0.06 none -0.1 listing_inquiry -0.16
fact why.safety	listing_inquiry 0.15 listing_restored 0.12 closure 0.06 policy_warning 0.06 more_information -0.07 suspension -0.07 account_investigation -0.18
fact why.tracking	policy_warning 0.15 funds 0.13 more_information 0.11 suspension 0.1 closure -0.06 listing_inquiry -0.08 account_investigation -0.09 reinstated -0.09 none -0.12
fact why.tracking_rate	policy_warning 0.25 more_information 0.15 listing_inquiry -0.08 reinstated -0.09 none -0.1 account_investigation -0.11
fact why.used	listing_restored 0.09 policy_warning 0.07 closure -0.05 reinstated -0.09
fact why.verification	policy_warning 0.2 reinstated 0.19 listing_restored -0.06 listing_inquiry -0.09 account_investigation -0.13 funds -0.16
is has.asin	listing_inquiry 0.8 listing_restored 0.76 relist_waived 0.49 suspension 0.29 account_investigation -0.17 none -0.29 closure -0.41 funds -0.45 reinstated -0.48 policy_warning -0.5
is link.other	none 0.29 closure -0.05 suspension -0.11
is many.asins	listing_inquiry 0.54 suspension 0.53 listing_restored 0.18 more_information 0.1 funds -0.13 reinstated -0.2 closure -0.23 policy_warning -0.38 none -0.47
is no.asin	reinstated 0.51 policy_warning 0.5 funds 0.46 closure 0.41 none 0.33 account_investigation 0.16 suspension -0.31 relist_waived -0.5 listing_restored -0.71 listing_inquiry -0.8
is one.asin	listing_restored 0.58 relist_waived 0.45 listing_inquiry 0.27 none 0.18 policy_warning -0.12 more_information -0.13 account_investigation -0.18 closure -0.19 suspension -0.25 reinstated -0.29 funds -0.32
is sender.buyer	none 0.43 reinstated -0.06 listing_inquiry -0.07
is sender.marketplace	funds 0.25 reinstated 0.23 relist_waived 0.18 listing_inquiry 0.17 account_investigation 0.09 closure 0.08 listing_restored -0.16 none -0.92
is sender.other	none 0.96 policy_warning -0.06 funds -0.06 closure -0.07 more_information -0.08 reinstated -0.09 listing_inquiry -0.14 suspension -0.36
is sender.unknown	suspension 0.29 listing_restored 0.26 account_investigation -0.07 reinstated -0.12 relist_waived -0.15 funds -0.19
negated account.goes_on	funds 0.35 listing_inquiry 0.34 policy_warning 0.16 listing_restored 0.07 relist_waived -0.05 reinstated -0.07 more_information -0.09 none -0.09 closure -0.09 account_investigation -0.13 suspension -0.4
negated account.how_back	more_information 0.42 none -0.05 suspension -0.27
negated account.stopped	reinstated 0.17 funds 0.08 policy_warning 0.06 none 0.06 account_investigation -0.22
negated account.winding_up	listing_inquiry 0.09 closure 0.06 suspension -0.11
negated act.click	policy_warning 0.12
negated act.demand	relist_waived 0.3 more_information 0.29 account_investigation 0.14 reinstated 0.08 funds -0.05 listing_restored -0.07 policy_warning -0.07 listing_inquiry -0.16 suspension -0.4
negated act.lead	more_information 0.13
negated act.request	closure 0.19 policy_warning 0.15 account_investigation 0.13 funds 0.12 listing_restored 0.1 none -0.08 more_information -0.08 reinstated -0.13 listing_inquiry -0.15 suspension -0.22
negated act.send	relist_waived 0.36 suspension 0.2 closure 0.19 funds 0.08 none -0.13 listing_restored -0.15 reinstated -0.19 listing_inquiry -0.33
negated act.told	funds 0.09
negated age.document	more_information 0.13 account_investigation 0.09 relist_waived -0.08
negated asin.other_number	suspension 0.15 listing_restored 0.12 more_information 0.06 closure 0.05 listing_inquiry -0.07 relist_waived -0.07 none -0.1 policy_warning -0.14
negated caution.generic	listing_restored 0.08 relist_waived -0.05
negated doc.authorization_letter	policy_warning 0.09 relist_waived 0.06 listing_inquiry -0.07
negated doc.came	suspension 0.14 account_investigation 0.13 policy_warning -0.08
negated doc.dealer_licence	suspension 0.09 policy_warning 0.08 more_information -0.06
negated doc.finding	policy_warning 0.1
negated doc.invoice	suspension 0.17 more_information 0.08 funds 0.08 reinstated 0.07 closure -0.1 listing_inquiry -0.11 account_investigation -0.12
negated doc.letter_of_retraction	more_information 0.13 closure 0.06 suspension -0.11
negated doc.not_enough	suspension 0.14 reinstated 0.13 more_information -0.06 policy_warning -0.07 account_investigation -0.07
negated doc.plan_of_action	policy_warning 0.19 listing_inquiry 0.1 funds 0.09 none -0.06 suspension -0.23
negated funds.held	account_investigation 0.09 suspension 0.08 funds 0.07 reinstated -0.1
negated funds.topic	funds 0.22 policy_warning -0.05 suspension -0.06
negated good.account	more_information 0.07 closure 0.06
negated good.ended	account_investigation 0.11 policy_warning -0.05 suspension -0.06
negated good.listing	listing_restored 0.06
negated listing.stopped	reinstated 0.11 more_information 0.1 listing_restored 0.09 policy_warning 0.06 account_investigation -0.06 none -0.07 listing_inquiry -0.13
negated none.advert	none 0.06 reinstated 0.06
negated none.order	more_information 0.16
negated owner.label	more_information 0.07 listing_restored -0.06
negated owner.name_end	more_information 0.45 closure 0.33 relist_waived 0.18 listing_inquiry 0.13 suspension -0.07 listing_restored -0.16 none -0.16 account_investigation -0.2 reinstated -0.49
negated plan.action	more_information 0.1 listing_restored -0.07
negated plan.cause	more_information 0.23 suspension -0.18
negated review.ship_on	reinstated 0.09 listing_restored 0.08 closure -0.13
negated right.counterfeit	relist_waived 0.11
negated right.trademark	listing_restored 0.05
negated sent.again	relist_waived 0.09 account_investigation 0.09 policy_warning 0.07 none 0.06 funds -0.07 suspension -0.1 more_information -0.12
negated sent.before	suspension 0.15 more_information -0.06
negated sent.not_enough	more_information 0.12 suspension -0.06 listing_restored -0.07
negated sent.refused	more_information 0.12 suspension -0.07
negated to.aside	more_information 0.06
negated to.console	funds 0.06
negated to.console_place	listing_restored 0.23 account_investigation 0.08 listing_inquiry -0.14 suspension -0.14
negated to.reply	relist_waived 0.14 none 0.12 reinstated 0.07 listing_restored -0.06 suspension -0.09 more_information -0.12
negated warn.registered	suspension 0.26 account_investigation 0.07 reinstated -0.07 policy_warning -0.08 funds -0.1
negated warn.target	policy_warning 0.1 suspension -0.08
negated warn.threat	suspension 0.06
negated warn.threat_listing	relist_waived 0.2 suspension 0.06 more_information -0.07 listing_inquiry -0.11
negated warn.word	relist_waived 0.1
negated why.authenticity	suspension 0.17 reinstated 0.16 relist_waived 0.07 account_investigation -0.05 listing_inquiry -0.09 listing_restored -0.12
negated why.condition	suspension 0.06
negated why.drug	suspension 0.08 listing_inquiry -0.05
negated why.linked	reinstated 0.2
negated why.mismatch	listing_restored 0.11 relist_waived -0.06
negated why.owner	suspension 0.09 policy_warning 0.09 none -0.05
negated why.owner_firm	policy_warning 0.1 listing_inquiry -0.07
negated why.performance	more_information 0.15 reinstated 0.05 none -0.06 suspension -0.07
negated why.rates	more_information 0.15 reinstated 0.05 none -0.06 suspension -0.07
negated why.safety	suspension 0.1 listing_restored 0.06 more_information -0.07
negated why.tracking	policy_warning 0.06
negated why.verification	suspension 0.19 funds -0.08
rule asks_for_secrets	none 0.15 policy_warning 0.06 suspension -0.1
rule authenticity_by_demand	none 0.18 listing_inquiry 0.11 reinstated 0.11 more_information 0.1 suspension 0.09 relist_waived 0.07 listing_restored -0.18 closure -0.22 policy_warning -0.31
rule authenticity_said	closure 0.14 relist_waived 0.11 reinstated 0.08 funds 0.08 listing_restored -0.05 listing_inquiry -0.08 policy_warning -0.14 suspension -0.18
rule closed_after_plans	closure 0.14
rule closed_final	closure 0.39 listing_restored -0.06 funds -0.06 more_information -0.07 reinstated -0.08
rule closed_permanent	closure 0.53 reinstated -0.07 funds -0.08 suspension -0.24
rule closed_refused_final	suspension 0.06 more_information -0.05
rule closed_refused_last_word	closure 0.12 more_information -0.06
rule closed_said	closure 0.85 listing_inquiry -0.06 funds -0.09 none -0.11 reinstated -0.13 policy_warning -0.13 suspension -0.2
rule closed_silence	closure 0.39 none 0.05 reinstated -0.11 suspension -0.18
rule closed_silence_refused	closure 0.17 more_information -0.07
rule closed_winding_up	closure 0.36 policy_warning -0.06 suspension -0.11
rule condition_said	listing_inquiry 0.25 policy_warning 0.23 listing_restored 0.15 reinstated 0.14 suspension -0.07 funds -0.08 account_investigation -0.1 none -0.13 closure -0.13 more_information -0.28
rule copyright_named	listing_restored 0.15 suspension 0.07 relist_waived -0.06
rule copyright_word	listing_inquiry 0.15 listing_restored 0.11 none -0.12
rule counterfeit_named	reinstated 0.08 listing_inquiry 0.07 relist_waived 0.06 none -0.05 more_information -0.07 listing_restored -0.13
rule counterfeit_word	funds 0.14 none 0.11 relist_waived 0.1 policy_warning -0.06 listing_restored -0.08 account_investigation -0.1 suspension -0.14
rule dealer_said	policy_warning 0.27 suspension 0.12 more_information 0.06 listing_inquiry -0.07 account_investigation -0.08 funds -0.08 none -0.12
rule design_named	suspension 0.07 none -0.06
rule design_word	none 0.15 relist_waived 0.15 listing_inquiry 0.06 more_information -0.07 suspension -0.2
rule drop_said	account_investigation 0.28 suspension 0.1 listing_inquiry -0.06 more_information -0.08 funds -0.09 none -0.12
rule drug_said	suspension 0.2 listing_inquiry 0.17 account_investigation -0.06 policy_warning -0.07 none -0.08 reinstated -0.11
rule funds_account_goes_on	funds 0.24 reinstated 0.09 closure -0.07 policy_warning -0.08 suspension -0.17
rule funds_held_only	funds 0.35 closure 0.14 reinstated 0.12 suspension 0.08 relist_waived -0.07 listing_restored -0.1 none -0.11 listing_inquiry -0.13 policy_warning -0.28
rule funds_only	funds 0.48 account_investigation 0.23 suspension 0.13 reinstated 0.05 none -0.06 relist_waived -0.07 listing_restored -0.08 more_information -0.1 policy_warning -0.19 listing_inquiry -0.34
rule generic_means_unbranded	policy_warning 0.19 funds -0.06 relist_waived -0.09
rule investigation_call	account_investigation 0.64 more_information 0.05 reinstated -0.05 listing_restored -0.07 closure -0.07 funds -0.08 none -0.09 suspension -0.14 listing_inquiry -0.14
rule investigation_call_goes_on	account_investigation 0.36 listing_inquiry -0.1 suspension -0.13
rule investigation_in_course	account_investigation 0.2 funds -0.07 policy_warning -0.09
rule investigation_registration	account_investigation 0.12 policy_warning 0.07 suspension -0.06 more_information -0.06
rule investigation_review	account_investigation 0.89 more_information -0.08 closure -0.08 policy_warning -0.08 none -0.09 listing_inquiry -0.09 reinstated -0.09 funds -0.14 suspension -0.15
rule investigation_review_goes_on	account_investigation 0.25 suspension -0.06 policy_warning -0.09
rule ip_owner	listing_restored 0.14 policy_warning 0.11 more_information 0.08 reinstated 0.06 listing_inquiry -0.09 none -0.25
rule ip_said	more_information 0.14 listing_restored 0.14 relist_waived 0.13 none 0.09 account_investigation -0.08 listing_inquiry -0.09 closure -0.1 funds -0.11 suspension -0.11
rule late_said	policy_warning 0.15 none 0.14 more_information 0.09 relist_waived -0.07 listing_restored -0.07 account_investigation -0.09 closure -0.12 listing_inquiry -0.13
rule link_leads_elsewhere	none 0.29 closure -0.05 suspension -0.11
rule linked_said	suspension 0.22 closure 0.2 reinstated 0.13 listing_inquiry -0.07 account_investigation -0.09 none -0.11 policy_warning -0.17
rule listing_authenticity	relist_waived 0.26 account_investigation 0.21 listing_inquiry 0.16 more_information 0.09 funds -0.07 reinstated -0.09 closure -0.11 policy_warning -0.12 none -0.26
rule listing_documents	listing_inquiry 0.93 relist_waived 0.2 reinstated -0.11 suspension -0.16 listing_restored -0.19 funds -0.19 closure -0.24 policy_warning -0.29
rule listing_drug	listing_inquiry 0.28 suspension 0.11 account_investigation -0.05 closure -0.06 none -0.07 policy_warning -0.09 reinstated -0.1
rule listing_goes_on	policy_warning 0.06 none 0.06 relist_waived -0.05 funds -0.05 suspension -0.08
rule listing_mismatch	listing_inquiry 0.14 suspension 0.14 listing_restored 0.13 relist_waived 0.1 account_investigation -0.06 none -0.07 reinstated -0.07 policy_warning -0.11 more_information -0.14
rule listing_named	listing_inquiry 0.23 more_information 0.06 reinstated -0.06 relist_waived -0.11 policy_warning -0.12
rule listing_numbered	listing_inquiry 0.56 relist_waived 0.17 none 0.11 account_investigation -0.07 reinstated -0.08 more_information -0.09 closure -0.1 policy_warning -0.2 suspension -0.29
rule listing_owner	listing_restored 0.25 relist_waived 0.06 none -0.1 suspension -0.12 policy_warning -0.12
rule listing_restored_named	listing_restored 0.18 listing_inquiry 0.06 relist_waived 0.05 more_information -0.06 reinstated -0.06 suspension -0.09
rule listing_restored_said	listing_restored 0.38 more_information -0.08 listing_inquiry -0.1 suspension -0.16
rule listing_restored_sold_again	listing_restored 0.08 more_information 0.08 reinstated -0.06 listing_inquiry -0.06
rule listing_safety	listing_inquiry 0.22 listing_restored 0.13 more_information 0.09 none 0.07 reinstated 0.06 funds -0.06 closure -0.1 account_investigation -0.11 suspension -0.14 policy_warning -0.17
rule listing_said	listing_inquiry 0.41 suspension 0.2 closure 0.1 relist_waived 0.1 none 0.07 account_investigation -0.13 reinstated -0.15 funds -0.17 more_information -0.18 policy_warning -0.21
rule listing_sales_named	listing_restored 0.13 suspension 0.11 listing_inquiry -0.07
rule listing_threatened	relist_waived 0.15 more_information -0.05
rule mismatch_said	suspension 0.11 listing_inquiry 0.09 relist_waived 0.07 more_information 0.07 policy_warning 0.06 listing_restored 0.06 account_investigation -0.08 closure -0.08 funds -0.09 reinstated -0.11 none -0.11
rule more_answered	more_information 0.3 suspension 0.05 none -0.06 listing_inquiry -0.07 account_investigation -0.08 reinstated -0.13
rule more_asked_after_answer	more_information 0.26 closure 0.24 relist_waived 0.18 suspension 0.18 listing_restored 0.16 reinstated 0.13 funds -0.24 policy_warning -0.28 listing_inquiry -0.29 none -0.32
rule more_detail	more_information 0.25 reinstated 0.12 none 0.08 closure -0.07 suspension -0.31
rule more_not_enough	more_information 0.33 listing_restored 0.07 policy_warning -0.06 account_investigation -0.07 closure -0.09 reinstated -0.11
rule more_not_enough_plain	more_information 0.32 suspension 0.06 account_investigation -0.06 listing_restored -0.07 reinstated -0.07 listing_inquiry -0.13
rule more_refused	more_information 0.3 policy_warning 0.06 listing_inquiry -0.06 suspension -0.18
rule multiple_said	policy_warning 0.2 suspension 0.17 more_information 0.1 closure 0.07 funds -0.06 account_investigation -0.12 none -0.12 reinstated -0.15
rule none_advert	none 0.52 listing_restored -0.06 funds -0.08 suspension -0.18 policy_warning -0.18
rule none_buyer	none 0.15 more_information 0.06 relist_waived -0.05 listing_inquiry -0.07
rule none_buyer_sender	none 0.43 reinstated -0.06 listing_inquiry -0.07
rule none_login	none 0.11
rule none_order	none 0.29 policy_warning 0.27 more_information 0.26 listing_restored -0.06 funds -0.07 relist_waived -0.1 closure -0.1 account_investigation -0.12 listing_inquiry -0.13 reinstated -0.22
rule none_orders_reader	none 0.41 reinstated -0.1 suspension -0.14
rule none_owner_letter	none 0.26 listing_inquiry -0.14
rule none_receipt	none 0.57 more_information -0.08 closure -0.08 reinstated -0.11 suspension -0.13
rule none_secret	none 0.15 policy_warning 0.06 suspension -0.1
rule none_sender	none 0.96 policy_warning -0.06 funds -0.06 closure -0.07 more_information -0.08 reinstated -0.09 listing_inquiry -0.14 suspension -0.36
rule orders_the_reader	none 0.41 reinstated -0.1 suspension -0.14
rule other_forged	closure 0.18 suspension 0.05 none -0.06
rule other_misuse	policy_warning 0.36 closure 0.14 none -0.07 more_information -0.08 account_investigation -0.09 reinstated -0.12 suspension -0.14
rule patent_named	listing_restored 0.13 policy_warning -0.06
rule patent_word	listing_inquiry 0.23 listing_restored 0.1 policy_warning -0.08 none -0.08 more_information -0.11
rule performance_rates	more_information 0.21 policy_warning 0.18 reinstated 0.11 listing_restored -0.05 closure -0.07 none -0.07 relist_waived -0.08 funds -0.08 suspension -0.09 listing_inquiry -0.09
rule performance_said	policy_warning 0.12 reinstated 0.11 more_information 0.08 none 0.06 suspension -0.07 listing_restored -0.07 account_investigation -0.08 relist_waived -0.09 listing_inquiry -0.13
rule performance_target	suspension 0.18 account_investigation 0.06 funds -0.09 more_information -0.11
rule reinstated_beside_stop	reinstated 0.19 more_information 0.06 listing_restored -0.07
rule reinstated_said	listing_restored 0.43 reinstated 0.39 account_investigation -0.07 policy_warning -0.09 closure -0.09 suspension -0.13 funds -0.14 listing_inquiry -0.19
rule reinstated_with_threat	reinstated 0.51 closure -0.06 policy_warning -0.07 listing_restored -0.07 suspension -0.11 funds -0.11
rule restricted_said	listing_inquiry 0.17 listing_restored 0.13 more_information 0.1 relist_waived -0.07 none -0.07 suspension -0.12
rule reviews_said	closure 0.25 policy_warning 0.21 listing_inquiry -0.05 relist_waived -0.05 reinstated -0.06 funds -0.06 suspension -0.09 none -0.11
rule safety_said	listing_restored 0.1 closure 0.06 account_investigation -0.19
rule section_three_is_no_ground	suspension 0.28 none 0.06 listing_inquiry -0.15
rule sender_not_marketplace	none 0.96 policy_warning -0.06 funds -0.06 closure -0.07 more_information -0.08 reinstated -0.09 listing_inquiry -0.14 suspension -0.36
rule suspended_closed_temporarily	suspension 0.12 none 0.07 listing_inquiry -0.05
rule suspended_closed_with_way_back	suspension 0.18 funds 0.09 closure -0.13
rule suspended_may_not_sell	suspension 0.54 closure 0.2 none -0.07 account_investigation -0.07 more_information -0.1 policy_warning -0.11 listing_inquiry -0.25
rule suspended_now	suspension 0.17 reinstated 0.09 closure -0.06 policy_warning -0.07
rule suspended_part	suspension 0.47 listing_inquiry -0.05 none -0.08 policy_warning -0.19
rule suspended_said	suspension 0.39 none 0.3 funds 0.2 closure 0.17 reinstated 0.13 more_information 0.08 relist_waived -0.14 listing_restored -0.19 account_investigation -0.28 policy_warning -0.31 listing_inquiry -0.35
rule suspended_sales	suspension 0.31 reinstated 0.09 closure -0.11 policy_warning -0.13
rule suspended_way_back	suspension 0.42 none 0.18 listing_restored -0.07 listing_inquiry -0.16 closure -0.2
rule temporarily_closed_is_suspension	suspension 0.21 none 0.06 more_information -0.05 listing_inquiry -0.06 policy_warning -0.07
rule tracking_rate	policy_warning 0.25 more_information 0.15 listing_inquiry -0.08 reinstated -0.09 none -0.1 account_investigation -0.11
rule tracking_said	policy_warning 0.15 funds 0.13 more_information 0.11 suspension 0.09 closure -0.06 account_investigation -0.08 listing_inquiry -0.08 reinstated -0.09 none -0.12
rule trademark_named	suspension 0.12 relist_waived 0.08 listing_restored -0.11
rule trademark_word	more_information 0.14 relist_waived 0.1 none 0.08 closure -0.05 suspension -0.07 listing_inquiry -0.14
rule unfair_named	listing_inquiry 0.14 suspension 0.13 listing_restored -0.1
rule unfair_word	listing_inquiry 0.1 listing_restored 0.07 relist_waived -0.06
rule used_said	listing_restored 0.09 policy_warning 0.07 closure -0.05 reinstated -0.09
rule verification_said	reinstated 0.23 policy_warning 0.15 listing_restored -0.06 listing_inquiry -0.1 account_investigation -0.2
rule waived_promise	relist_waived 0.36 listing_inquiry -0.1 listing_restored -0.14
rule waived_promise_accepted	relist_waived 0.39 listing_restored -0.11 listing_inquiry -0.15
rule warning_goes_on	listing_inquiry 0.15 reinstated 0.09 account_investigation 0.05 relist_waived -0.06 closure -0.08 more_information -0.09 none -0.09
rule warning_late	policy_warning 0.06 suspension -0.06
rule warning_licence	policy_warning 0.35 more_information 0.06 listing_inquiry -0.07 account_investigation -0.08 none -0.1
rule warning_registered	reinstated 0.25 policy_warning 0.21 account_investigation 0.09 more_information -0.07 listing_inquiry -0.07 suspension -0.12 closure -0.13 none -0.15
rule warning_something_asked	policy_warning 0.45 listing_inquiry 0.29 suspension 0.28 account_investigation 0.18 funds -0.06 relist_waived -0.22 reinstated -0.42 listing_restored -0.46
rule warning_target	policy_warning 0.32 listing_inquiry 0.16 account_investigation 0.07 funds 0.05 relist_waived -0.06 listing_restored -0.06 closure -0.1 none -0.17 more_information -0.3
rule warning_threat	policy_warning 0.91 reinstated 0.25 listing_inquiry 0.13 relist_waived 0.12 account_investigation -0.12 funds -0.14 listing_restored -0.18 closure -0.24 more_information -0.33 suspension -0.41
rule warning_word	policy_warning 0.65 relist_waived 0.21 closure -0.07 listing_restored -0.09 account_investigation -0.1 reinstated -0.14 listing_inquiry -0.17 suspension -0.22
say # hours	reinstated 0.53 listing_restored 0.22 none 0.17 suspension 0.08 closure -0.11 policy_warning -0.11 relist_waived -0.13 more_information -0.13 listing_inquiry -0.26 funds -0.28
say a neutral	listing_inquiry 0.21 listing_restored -0.07
say a plan	suspension 0.37 policy_warning 0.21 none 0.06 relist_waived -0.05 listing_inquiry -0.13 closure -0.14 more_information -0.25
say a removal	closure 0.2 relist_waived 0.07 more_information -0.05 suspension -0.08
say a removal order	closure 0.16 relist_waived 0.07 suspension -0.08
say a valid	policy_warning 0.13
say a valid tracking	policy_warning 0.13
say about money	funds 0.09
say about money only	funds 0.09
say account has	reinstated 0.23 suspension 0.19 relist_waived -0.05 policy_warning -0.08 funds -0.08 listing_inquiry -0.13
say account has been	reinstated 0.24 suspension 0.19 relist_waived -0.05 policy_warning -0.06 funds -0.08 listing_inquiry -0.12
say after each	funds 0.13 suspension -0.06
say again	reinstated 0.7 relist_waived 0.46 closure 0.29 listing_restored 0.28 policy_warning -0.06 suspension -0.13 none -0.2 more_information -0.26 account_investigation -0.26 funds -0.39 listing_inquiry -0.43
say amazon	listing_inquiry 0.4 suspension 0.39 none 0.3 funds 0.1 more_information 0.06 closure -0.09 relist_waived -0.25 policy_warning -0.27 account_investigation -0.3 listing_restored -0.32
say amazon payments	funds 0.18 account_investigation 0.08 suspension -0.19
say amount	funds 0.17 reinstated 0.17 closure 0.16 account_investigation -0.05 suspension -0.12 policy_warning -0.2
say an eye	reinstated 0.1
say an eye on	reinstated 0.1
say and a bank	funds 0.07
say appeals	closure 0.08 suspension 0.06 funds 0.05 listing_inquiry -0.06
say are holding	funds 0.09
say are needed	relist_waived 0.35 more_information -0.08 listing_restored -0.09
say are paused	suspension 0.44 account_investigation 0.06 listing_inquiry -0.05 policy_warning -0.09 funds -0.27
say asin	listing_restored 0.34 policy_warning 0.26 none 0.15 reinstated -0.06 account_investigation -0.07 listing_inquiry -0.11 suspension -0.14 relist_waived -0.27
say automated	none 0.33 closure -0.05 reinstated -0.07 more_information -0.08
say balance	closure 0.33 funds 0.32 suspension 0.07 relist_waived -0.05 policy_warning -0.09 more_information -0.1 account_investigation -0.11 none -0.13 listing_inquiry -0.18
say balance is	closure 0.25 reinstated -0.08 suspension -0.08
say balance will	closure 0.14 suspension -0.06 funds -0.07
say bank	funds 0.4 reinstated 0.21 account_investigation 0.09 listing_restored -0.07 relist_waived -0.09 policy_warning -0.09 listing_inquiry -0.14 none -0.14 closure -0.2
say be paid	funds 0.36 closure 0.12 none -0.05 policy_warning -0.07 account_investigation -0.07 reinstated -0.09 suspension -0.17
say be paid out	closure 0.08
say been cancelled	closure 0.12 suspension -0.08
say been deactivated	suspension 0.43 closure -0.05 none -0.07 policy_warning -0.15
say begun in	closure 0.17 suspension -0.06
say begun in the	closure 0.17 suspension -0.06
say below #	policy_warning 0.35 reinstated -0.07 more_information -0.1
say cancelled	listing_inquiry 0.2 closure 0.2 relist_waived -0.05 none -0.06 funds -0.06 suspension -0.07 policy_warning -0.07 account_investigation -0.08 more_information -0.08
say change the status	funds 0.1
say claims	closure 0.3 funds 0.14 listing_inquiry 0.08 reinstated -0.07 more_information -0.09 suspension -0.13 none -0.17
say client	none 0.16
say closed	suspension 0.34 relist_waived 0.26 reinstated 0.25 policy_warning 0.22 closure -0.11 account_investigation -0.14 none -0.17 more_information -0.21 listing_inquiry -0.22 listing_restored -0.24
say co	suspension 0.32 reinstated 0.16 listing_inquiry 0.13 funds -0.07 account_investigation -0.08 relist_waived -0.11 none -0.13 policy_warning -0.23
say complaint about	listing_restored 0.16 listing_inquiry -0.1
say confirm	reinstated 0.34 none 0.3 closure -0.07 listing_inquiry -0.07 more_information -0.11 funds -0.11 account_investigation -0.12 suspension -0.13
say consider	relist_waived 0.44 more_information -0.1 listing_inquiry -0.14 listing_restored -0.15
say consider the	relist_waived 0.3 more_information -0.05 listing_restored -0.13
say continue to	account_investigation 0.33 suspension -0.19
say days after each	funds 0.13 suspension -0.06
say deactivated on	funds 0.12
say dear valued	none 0.06
say decision	closure 0.18 suspension 0.16 relist_waived 0.07 listing_inquiry -0.05 none -0.06 reinstated -0.07 more_information -0.07 listing_restored -0.1 policy_warning -0.11
say decision is	suspension 0.15 listing_inquiry -0.11
say delivery for	account_investigation 0.17 suspension -0.08
say destroyed	listing_inquiry 0.21 closure 0.19 suspension 0.08 funds -0.06 more_information -0.06 listing_restored -0.08 relist_waived -0.1 account_investigation -0.1
say disbursement	funds 0.14 closure 0.1 more_information -0.06 suspension -0.06 account_investigation -0.07
say disbursement appeals	closure 0.12
say dispute	listing_inquiry 0.28 more_information 0.19 funds -0.06 account_investigation -0.06 listing_restored -0.09 none -0.11 relist_waived -0.12
say drop shipping	account_investigation 0.19 policy_warning -0.05
say electronics safety	listing_inquiry 0.17 listing_restored -0.05
say ends	account_investigation 0.19 suspension -0.05 policy_warning -0.1
say evaluation	listing_inquiry 0.19 policy_warning -0.05 suspension -0.06
say example	listing_inquiry 0.91 none 0.43 funds -0.07 account_investigation -0.08 reinstated -0.09 policy_warning -0.1 closure -0.1 relist_waived -0.12 suspension -0.2 listing_restored -0.28 more_information -0.29
say eye on	reinstated 0.1
say eye on your	reinstated 0.1
say for our	none 0.19
say for the trouble	reinstated 0.17
say for up	suspension 0.23 listing_restored 0.07 listing_inquiry -0.09 more_information -0.1
say for up to	suspension 0.23 listing_restored 0.07 listing_inquiry -0.09 more_information -0.1
say funds	funds 0.25 closure 0.06 none 0.06 suspension -0.05 more_information -0.09 reinstated -0.15
say further	closure 0.46 relist_waived 0.12 reinstated 0.08 none -0.1 funds -0.11 policy_warning -0.16 listing_inquiry -0.27
say has been deactivated	suspension 0.43 closure -0.05 none -0.07 policy_warning -0.15
say have been cancelled	closure 0.12 suspension -0.08
say have decided	reinstated 0.14 suspension -0.1
say have read	closure 0.24 more_information -0.1
say hold on	reinstated 0.26 suspension -0.08
say holding	funds 0.2 closure -0.09
say hours	reinstated 0.51 listing_restored 0.25 account_investigation 0.19 none 0.12 closure -0.09 relist_waived -0.15 more_information -0.16 policy_warning -0.17 listing_inquiry -0.22 funds -0.29
say hours until	reinstated 0.1 listing_restored 0.09 suspension 0.06 listing_inquiry -0.09
say how	listing_inquiry 0.25 policy_warning 0.25 account_investigation 0.2 suspension 0.09 reinstated -0.12 none -0.13 relist_waived -0.19 listing_restored -0.21
say https	none 0.2 funds -0.06 suspension -0.06
say in the meantime	account_investigation 0.28 none 0.07 funds -0.05 suspension -0.18
say investigate	funds 0.14 suspension 0.05
say is about	funds 0.08 suspension 0.08 listing_inquiry -0.06
say is final	closure 0.05
say is left	suspension 0.19 listing_inquiry 0.13 closure 0.12 account_investigation -0.05 none -0.06 policy_warning -0.17
say jp electronics	listing_inquiry 0.17 listing_restored -0.05
say jp electronics safety	listing_inquiry 0.17 listing_restored -0.05
say jpg	listing_inquiry 0.41 policy_warning -0.07 relist_waived -0.08 suspension -0.16
say listings should	reinstated 0.17
say manage	listing_restored 0.16 listing_inquiry 0.11 closure 0.06 account_investigation -0.05 policy_warning -0.07 suspension -0.08
say manage inventory	listing_restored 0.2 listing_inquiry -0.1
say may need	reinstated 0.12
say may need up	reinstated 0.12
say may sell on	reinstated 0.14
say meantime	account_investigation 0.28 none 0.07 funds -0.05 suspension -0.18
say message concerns	funds 0.24 closure -0.1
say message is	funds 0.06 suspension 0.05 policy_warning -0.05
say money	closure 0.43 funds 0.21 suspension 0.15 more_information -0.09 listing_restored -0.09 policy_warning -0.09 relist_waived -0.1 none -0.12 listing_inquiry -0.3
say money only	funds 0.09
say need up	reinstated 0.12
say need up to	reinstated 0.12
say net	none 0.42 closure -0.05 more_information -0.19
say neutral	listing_inquiry 0.21 listing_restored -0.07
say not offer	relist_waived 0.05
say notice	listing_inquiry 0.32 suspension 0.24 more_information 0.11 closure -0.05 account_investigation -0.08 funds -0.1 policy_warning -0.11 listing_restored -0.31
say notice dispute	listing_inquiry 0.23 more_information 0.21 suspension 0.09 funds -0.05 closure -0.06 relist_waived -0.1 none -0.11 listing_restored -0.13
say now and	reinstated 0.2
say now and then	reinstated 0.2
say of delivery	account_investigation 0.18 suspension -0.11
say of delivery for	account_investigation 0.17 suspension -0.08
say offer	listing_inquiry 0.49 listing_restored 0.23 policy_warning -0.06 more_information -0.1 closure -0.11 account_investigation -0.12 none -0.13 suspension -0.15
say offer is	listing_restored 0.16 reinstated 0.09 none -0.06
say on the site	listing_restored 0.28 listing_inquiry -0.06 none -0.08
say once more	listing_restored 0.89 reinstated 0.4 none -0.05 funds -0.09 closure -0.1 account_investigation -0.12 suspension -0.12 relist_waived -0.19 policy_warning -0.24 listing_inquiry -0.35
say or i	none 0.15 listing_inquiry -0.05
say orders	suspension 0.78 closure 0.22 account_investigation 0.2 relist_waived -0.07 funds -0.13 reinstated -0.13 policy_warning -0.2 none -0.25 listing_inquiry -0.32
say org	none 0.07
say paid	closure 0.46 funds 0.29 none -0.07 account_investigation -0.08 relist_waived -0.08 reinstated -0.14 policy_warning -0.17 suspension -0.17
say paid out	closure 0.32 policy_warning -0.06 suspension -0.13
say password	policy_warning 0.07 more_information 0.05 suspension -0.06
say past # hours	closure 0.15 suspension -0.08
say patent	listing_inquiry 0.28 none -0.06 policy_warning -0.07
say patent evaluation	listing_inquiry 0.27 listing_restored -0.09
say paused	suspension 0.37 account_investigation 0.15 policy_warning -0.12 funds -0.28
say payments	funds 0.31 policy_warning 0.06 suspension -0.07 none -0.08 listing_inquiry -0.15
say payments funds	closure 0.14 funds 0.1 reinstated -0.06 suspension -0.11
say payments investigate	funds 0.14
say payouts	account_investigation 0.16 suspension 0.13 funds 0.11 policy_warning -0.11 listing_inquiry -0.13
say payouts are	account_investigation 0.14 policy_warning -0.06
say performance	suspension 0.52 listing_inquiry 0.34 more_information 0.16 reinstated 0.05 policy_warning -0.08 funds -0.11 closure -0.11 relist_waived -0.13 listing_restored -0.17 account_investigation -0.18 none -0.27
say permanently	closure 0.1 none 0.05 suspension -0.1
say plan	suspension 0.55 more_information 0.41 policy_warning -0.06 reinstated -0.07 account_investigation -0.14 listing_restored -0.17 relist_waived -0.21 listing_inquiry -0.24
say product	suspension 0.45 listing_inquiry 0.29 more_information 0.09 relist_waived 0.06 reinstated -0.05 funds -0.06 closure -0.11 account_investigation -0.16 none -0.18 listing_restored -0.29
say proof of delivery	account_investigation 0.18 suspension -0.08
say pse	listing_inquiry 0.15
say rate	more_information 0.35 policy_warning 0.27 suspension -0.05 listing_inquiry -0.06 closure -0.06 none -0.07 relist_waived -0.07 account_investigation -0.08 reinstated -0.15
say reactivate	suspension 0.35 more_information 0.06 listing_inquiry -0.05 closure -0.07 account_investigation -0.08 policy_warning -0.15
say refunds	funds 0.25 closure 0.16 none -0.05 policy_warning -0.06 suspension -0.06 reinstated -0.06 account_investigation -0.07 more_information -0.08
say removal	closure 0.22 listing_restored 0.15 reinstated 0.14 funds -0.06 none -0.07 policy_warning -0.09 account_investigation -0.09 listing_inquiry -0.26
say removal order	closure 0.21 listing_restored 0.14 relist_waived 0.05 account_investigation -0.05 more_information -0.06 suspension -0.12
say report	more_information 0.31 listing_restored 0.26 none 0.22 listing_inquiry 0.13 account_investigation -0.13 suspension -0.13 policy_warning -0.13 closure -0.14 relist_waived -0.17 reinstated -0.17
say request disbursement	funds 0.08
say requires	policy_warning 0.14 account_investigation -0.05
say risk	policy_warning 0.13 relist_waived 0.07 listing_restored -0.05 suspension -0.08
say safety	listing_inquiry 0.13 suspension 0.12 listing_restored 0.07 relist_waived -0.05 reinstated -0.05 none -0.1
say sell	suspension 0.36 reinstated 0.21 listing_inquiry 0.21 none -0.11 relist_waived -0.13 more_information -0.18 listing_restored -0.25
say seller performance	suspension 0.49 more_information 0.12 reinstated 0.12 closure -0.07 listing_inquiry -0.08 funds -0.09 account_investigation -0.13 none -0.23
say shipping	reinstated 0.42 account_investigation 0.19 none -0.06 closure -0.08 funds -0.14 policy_warning -0.15
say since you	relist_waived 0.18 account_investigation 0.16 listing_inquiry 0.06 listing_restored -0.07 policy_warning -0.1
say sorry for	reinstated 0.17 closure -0.06
say sorry for the	reinstated 0.17 closure -0.06
say status	funds 0.18 none 0.07 policy_warning -0.06 suspension -0.09
say status of	funds 0.19
say status of your	funds 0.1
say suspended	none 0.36 account_investigation -0.05 more_information -0.07 listing_inquiry -0.11
say thanks	more_information 0.24 relist_waived 0.18 account_investigation 0.05 reinstated -0.05 none -0.06 listing_inquiry -0.09 suspension -0.09 listing_restored -0.11
say thanks for	more_information 0.25 account_investigation 0.06 suspension -0.09 listing_restored -0.09
say the balance	funds 0.2 closure 0.14 more_information -0.07 none -0.07 reinstated -0.08 listing_inquiry -0.09
say the complaint	listing_restored 0.31 relist_waived -0.07 suspension -0.08
say the decision	closure 0.09
say the hold on	reinstated 0.27 funds -0.05 suspension -0.08
say the meantime	account_investigation 0.28 none 0.07 funds -0.05 suspension -0.18
say the offer	listing_restored 0.45 suspension -0.05 none -0.08 relist_waived -0.09 policy_warning -0.13
say the offer is	listing_restored 0.18
say the plan you	more_information 0.26 suspension -0.17
say the review	account_investigation 0.2 closure 0.05 policy_warning -0.06 suspension -0.13
say the status	funds 0.18 none 0.07 policy_warning -0.06 suspension -0.09
say the status of	funds 0.19
say the test report	listing_restored 0.31 policy_warning -0.05 relist_waived -0.1
say the trouble	reinstated 0.17
say this decision	listing_inquiry 0.13 closure 0.12 suspension -0.11
say this is a	policy_warning 0.28 none 0.1 suspension -0.06 funds -0.06 account_investigation -0.07 listing_inquiry -0.08
say this message concerns	funds 0.24 closure -0.1
say this message is	funds 0.06 suspension 0.05 policy_warning -0.05
say to # hours	reinstated 0.26 listing_restored 0.1 closure -0.07 account_investigation -0.08 funds -0.11
say to amazon	none 0.15 listing_inquiry -0.05
say to be paid	funds 0.12
say to payments	funds 0.12 closure 0.07 suspension -0.1
say to the bank	closure 0.08
say up to #	reinstated 0.24 policy_warning 0.22 listing_restored 0.05 relist_waived -0.05 none -0.11 more_information -0.18 funds -0.18
say uploaded on	more_information 0.11
say usd	funds 0.34 policy_warning -0.05 reinstated -0.07 closure -0.1
say valued	none 0.06
say view appeal	more_information 0.45 suspension -0.06 none -0.08 relist_waived -0.09 listing_inquiry -0.11
say was deactivated	funds 0.23 none 0.1 policy_warning -0.06 suspension -0.07 closure -0.07
say was deactivated on	funds 0.12
say we are holding	funds 0.09
say we consider	relist_waived 0.35 listing_inquiry -0.09 listing_restored -0.1
say we consider the	relist_waived 0.22 listing_restored -0.08
say we have decided	reinstated 0.14 suspension -0.1
say we will not	closure 0.18 suspension -0.09
say what remains	closure 0.58 funds -0.05 policy_warning -0.06 relist_waived -0.13 reinstated -0.16
say which remains	listing_inquiry 0.11 funds 0.05
say which was	funds 0.21 listing_inquiry 0.1 suspension 0.09 account_investigation -0.07 closure -0.07 policy_warning -0.11
say which was deactivated	funds 0.1
say why	more_information 0.33 suspension 0.13 funds 0.08 reinstated -0.05 none -0.07 relist_waived -0.1 policy_warning -0.12 closure -0.19
say will not	closure 0.66 relist_waived 0.53 suspension 0.25 listing_inquiry -0.08 account_investigation -0.1 listing_restored -0.14 none -0.14 policy_warning -0.15 funds -0.25 reinstated -0.28 more_information -0.3
say with amazon	none 0.09
say within # hours	reinstated 0.28 none 0.21 account_investigation 0.05 funds -0.08 listing_restored -0.13 suspension -0.15 closure -0.15
say you for the	more_information 0.28 listing_restored 0.1 relist_waived -0.06 suspension -0.06 listing_inquiry -0.17
say you have	suspension 0.64 relist_waived 0.29 listing_inquiry 0.24 more_information -0.12 reinstated -0.17 funds -0.18 policy_warning -0.27 listing_restored -0.43
say you may sell	reinstated 0.12 funds 0.1 closure -0.08
say you sent	listing_restored 0.24 more_information 0.22 reinstated -0.11 relist_waived -0.11 suspension -0.12
say you sent on	more_information 0.08
say you uploaded on	more_information 0.11
say your balance	closure 0.26 reinstated 0.07 funds 0.06 none -0.05 policy_warning -0.05 account_investigation -0.08 listing_inquiry -0.08
say your listings should	reinstated 0.17
say your password	policy_warning 0.08
say your request	funds 0.19
say 、お振	account_investigation 0.07
say 、お振り	account_investigation 0.07
say 、お振り込	account_investigation 0.07
say 、お返	closure 0.07
say 、お電	account_investigation 0.07 suspension -0.06
say 、お電話	account_investigation 0.07 suspension -0.06
say 、このメ	more_information 0.11
say 、このメー	more_information 0.11
say 、この決	closure 0.07
say 、この決定	closure 0.07
say 、ご登	account_investigation 0.07 suspension -0.06
say 、ご登録	account_investigation 0.07 suspension -0.06
say 、どの	suspension 0.07
say 、または	listing_inquiry 0.12 more_information 0.08 none -0.06 listing_restored -0.09
say 、フ	listing_inquiry 0.1
say 、フル	listing_inquiry 0.08
say 、フルフ	listing_inquiry 0.08
say 、フルフィ	listing_inquiry 0.08
say 、下	listing_restored 0.15 listing_inquiry 0.07 relist_waived -0.06
say 、下記	listing_restored 0.15 relist_waived -0.06
say 、下記の	listing_restored 0.16 relist_waived -0.06
say 、下記の商	listing_restored 0.1
say 、予告	reinstated 0.08
say 、予告な	reinstated 0.08
say 、今後お	relist_waived 0.05
say 、今後お取	relist_waived 0.05
say 、再	listing_restored 0.16 reinstated 0.14 more_information 0.07 closure -0.06 none -0.07 policy_warning -0.12
say 、再び	reinstated 0.16 listing_restored 0.12 policy_warning -0.06 listing_inquiry -0.07
say 、再び停	reinstated 0.06
say 、再び停止	reinstated 0.06
say 、再度	listing_restored 0.09
say 、出品者出	policy_warning 0.09
say 、売	suspension 0.24 funds 0.13 listing_inquiry -0.06 reinstated -0.09 closure -0.09
say 、売上	suspension 0.15 funds 0.13 closure -0.08 reinstated -0.09
say 、売上金	suspension 0.14 funds 0.08 closure -0.07 reinstated -0.07
say 、売上金の	account_investigation 0.06 funds 0.05
say 、当該	listing_inquiry 0.07 suspension -0.05
say 、期限は	none 0.12 suspension -0.06
say 、残	funds 0.24 suspension 0.1 reinstated -0.07 listing_inquiry -0.09
say 、残高	funds 0.25 suspension 0.06 policy_warning -0.06 closure -0.07
say 、該	listing_inquiry 0.16 suspension -0.06
say 、該当	listing_inquiry 0.16 suspension -0.06
say 、調査	relist_waived 0.06
say 、通常の	reinstated 0.08
say 、配達	funds 0.09
say 「な	none 0.12 suspension -0.07
say 「なし	none 0.12 suspension -0.06
say 「なし」	none 0.12 suspension -0.06
say 「ア	account_investigation 0.09 suspension 0.08 listing_restored -0.05 closure -0.08
say 「アカ	suspension 0.1 policy_warning 0.06 closure -0.08
say 「アカウ	suspension 0.1 policy_warning 0.06 closure -0.08
say 「アカウン	suspension 0.1 policy_warning 0.06 closure -0.08
say 「入	funds 0.13
say 「入金	funds 0.13
say 「商	listing_inquiry 0.09
say 「商品	listing_inquiry 0.09
say 「商品の	listing_inquiry 0.08
say 「支	funds 0.09
say 「支払	funds 0.09
say 「支払い	funds 0.09
say 「知	listing_inquiry 0.05
say 「知的	listing_inquiry 0.05
say 「知的財	listing_inquiry 0.05
say 「知的財産	listing_inquiry 0.05
say あいだも	account_investigation 0.09 suspension -0.05
say あらた	more_information 0.06
say あらため	more_information 0.06
say あらためて	more_information 0.06
say ありが	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say ありがと	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say ありがとう	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say いし	relist_waived 0.1 reinstated 0.07 listing_inquiry -0.1
say いします	listing_inquiry -0.06
say いします。	listing_inquiry -0.05
say いたしか	more_information 0.06
say いたしかね	more_information 0.06
say いたしまし	reinstated 0.19 suspension 0.16 listing_restored 0.05 listing_inquiry -0.06 policy_warning -0.09 funds -0.1 none -0.14
say いたしませ	closure 0.1
say いただい	listing_restored 0.35 closure 0.12 listing_inquiry -0.09 policy_warning -0.09 account_investigation -0.09 relist_waived -0.17
say いただいた	listing_restored 0.14 more_information 0.13 closure 0.11 reinstated -0.05 relist_waived -0.05 none -0.05 policy_warning -0.06 listing_inquiry -0.1
say いただける	listing_restored 0.13 listing_inquiry -0.07
say いた出	reinstated 0.1
say いた売	reinstated 0.08
say いた売上	reinstated 0.08
say いた売上金	reinstated 0.08
say いた請	listing_restored 0.06
say いた請求	listing_restored 0.06
say いた請求書	listing_restored 0.06
say いた資	reinstated 0.06
say いだも	account_investigation 0.09 suspension -0.05
say いと	relist_waived 0.26 policy_warning 0.21 none -0.06 listing_inquiry -0.08 account_investigation -0.13 suspension -0.17
say いとの	relist_waived 0.32 listing_inquiry -0.13
say いとのお	relist_waived 0.18
say いとのお返	relist_waived 0.1
say いとのご	relist_waived 0.09
say いになら	listing_inquiry -0.05
say いにならな	listing_inquiry -0.05
say いは	reinstated 0.11 account_investigation 0.07 closure -0.06
say いる	suspension 0.23 listing_inquiry 0.13 policy_warning 0.08 relist_waived -0.05 listing_restored -0.07 funds -0.12 reinstated -0.2
say いると	closure 0.09 listing_inquiry 0.08 more_information -0.07
say いるとの	listing_inquiry 0.06
say いる可	account_investigation 0.12
say いる可能	account_investigation 0.12
say いる可能性	account_investigation 0.12
say いア	closure 0.09
say いアカ	closure 0.09
say いアカウ	closure 0.09
say いアカウン	closure 0.09
say い日	reinstated 0.06
say い旨	relist_waived 0.06
say うござ	none 0.09 reinstated 0.09 more_information 0.07 suspension -0.05 funds -0.05 policy_warning -0.06
say うござい	none 0.09 reinstated 0.09 more_information 0.07 suspension -0.05 funds -0.05 policy_warning -0.06
say うございま	none 0.09 reinstated 0.09 more_information 0.07 suspension -0.05 funds -0.05 policy_warning -0.06
say うにな	listing_restored 0.09 listing_inquiry -0.05
say うになり	listing_restored 0.09
say うになりま	listing_restored 0.09
say えられて	closure 0.09
say えられてい	closure 0.08
say おか	reinstated 0.13 listing_inquiry -0.06 closure -0.07
say おかけ	reinstated 0.13 closure -0.06
say おかけし	reinstated 0.14 closure -0.06
say おかけしま	reinstated 0.12 closure -0.06
say おりまし	reinstated 0.14 listing_restored 0.12 funds 0.05 closure -0.07 listing_inquiry -0.11
say おりました	reinstated 0.14 listing_restored 0.12 funds 0.05 closure -0.07 listing_inquiry -0.11
say おります	account_investigation 0.2 listing_inquiry 0.17 funds 0.07 policy_warning 0.07 suspension 0.06 more_information -0.07 relist_waived -0.07 reinstated -0.08 closure -0.13 none -0.17
say おります。	account_investigation 0.2 policy_warning 0.12 suspension 0.1 reinstated -0.06 relist_waived -0.1 closure -0.11 none -0.15
say おりませ	more_information 0.18 policy_warning 0.12 account_investigation -0.05 none -0.05 suspension -0.14
say おりません	more_information 0.18 policy_warning 0.12 account_investigation -0.05 none -0.05 suspension -0.14
say お尋ねし	relist_waived 0.06
say お待	listing_restored 0.09 reinstated 0.08 more_information -0.05 listing_inquiry -0.05
say お戻しい	reinstated 0.08 suspension 0.07
say お戻しいた	reinstated 0.08 suspension 0.07
say お振	account_investigation 0.12 funds 0.09 suspension -0.1
say お振り	account_investigation 0.12 funds 0.07 suspension -0.1
say お振り込	account_investigation 0.12 funds 0.07 suspension -0.1
say お振り込み	account_investigation 0.12 funds 0.07 suspension -0.1
say お支	reinstated 0.21 funds 0.11 closure 0.09 suspension 0.07 listing_inquiry -0.07 policy_warning -0.08 none -0.09 more_information -0.12
say お支払	reinstated 0.21 funds 0.11 closure 0.09 suspension 0.07 listing_inquiry -0.07 policy_warning -0.08 none -0.09 more_information -0.12
say お支払い	reinstated 0.21 funds 0.11 closure 0.09 suspension 0.07 listing_inquiry -0.07 policy_warning -0.08 none -0.09 more_information -0.12
say お支払いの	funds 0.09
say お支払いも	suspension 0.12
say お断	closure 0.17 suspension -0.05
say お断り	closure 0.17 suspension -0.05
say お断りい	closure 0.05
say お断りいた	closure 0.05
say お書	more_information 0.08
say お書き	more_information 0.08
say お書きく	suspension 0.07
say お書きくだ	suspension 0.07
say お申し込	none 0.25
say お申し込み	none 0.25
say お約	relist_waived 0.09 suspension 0.08 account_investigation 0.08 listing_inquiry -0.08
say お約束	relist_waived 0.09 suspension 0.08 account_investigation 0.08 listing_inquiry -0.08
say お約束を	suspension 0.08
say お続	account_investigation 0.12 suspension -0.07
say お続け	account_investigation 0.12 suspension -0.07
say お続けく	account_investigation 0.07
say お続けくだ	account_investigation 0.07
say お返事を	closure 0.07 relist_waived 0.05
say お返事を差	closure 0.07
say お送りい	closure 0.1 relist_waived 0.08 listing_restored -0.05
say お送りいた	closure 0.1 relist_waived 0.08 listing_restored -0.05
say お送りく	suspension 0.14 more_information 0.05 listing_inquiry 0.05 reinstated -0.06 listing_restored -0.07
say お送りくだ	suspension 0.14 more_information 0.05 listing_inquiry 0.05 reinstated -0.06 listing_restored -0.07
say お電	listing_inquiry 0.16 account_investigation 0.13 more_information -0.05 suspension -0.15
say お電話	listing_inquiry 0.16 account_investigation 0.13 more_information -0.05 suspension -0.15
say お電話に	account_investigation 0.08
say お預	suspension 0.05
say かけ	reinstated 0.12 account_investigation 0.1 closure -0.07 suspension -0.11
say かけし	reinstated 0.14 closure -0.06
say かけしま	reinstated 0.12 closure -0.06
say かけしまし	reinstated 0.13 closure -0.05
say かっ	funds 0.11 policy_warning 0.05 closure -0.07 listing_inquiry -0.15
say かった	funds 0.11 closure -0.07 listing_inquiry -0.13
say かね	more_information 0.06
say かねます	more_information 0.06
say かの商	listing_inquiry 0.14 suspension -0.07
say かの商品	listing_inquiry 0.14 suspension -0.07
say から差	funds 0.1
say から差し	funds 0.1
say かり	suspension 0.32 account_investigation 0.12 funds 0.09 listing_restored 0.06 more_information -0.09 none -0.11 listing_inquiry -0.12 policy_warning -0.24
say かりしてお	reinstated 0.06
say かることが	reinstated 0.09 listing_restored 0.06
say かれます	funds 0.09
say かれます。	funds 0.09
say が、	policy_warning 0.18 account_investigation 0.17 closure 0.16 more_information 0.09 listing_restored 0.06 listing_inquiry -0.07 suspension -0.12 funds -0.14 none -0.14 reinstated -0.17
say が、売	account_investigation 0.11
say が、売上	account_investigation 0.11
say ができませ	more_information 0.18 policy_warning -0.06
say がとう	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say がとうご	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say がとうござ	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say が変わり	funds 0.07 listing_inquiry 0.05
say が変わりま	funds 0.07 listing_inquiry 0.05
say が検	reinstated 0.06
say が検索	reinstated 0.06
say が検索結	reinstated 0.05
say が検索結果	reinstated 0.05
say が終	account_investigation 0.16 listing_inquiry -0.06
say が終わ	account_investigation 0.16 suspension -0.06
say が終わる	account_investigation 0.19
say が終わるま	account_investigation 0.19
say が経過し	funds 0.08
say きませ	account_investigation 0.2 more_information 0.18 listing_restored -0.09 policy_warning -0.2
say きません	account_investigation 0.2 more_information 0.18 listing_restored -0.09 policy_warning -0.2
say きません。	more_information 0.18 account_investigation 0.17 suspension 0.05 listing_restored -0.07 reinstated -0.07 none -0.08 policy_warning -0.17
say き続	closure 0.07 account_investigation 0.07
say き続き	closure 0.07
say くて結	relist_waived 0.07
say くて結構	relist_waived 0.07
say くて結構で	relist_waived 0.07
say く終	account_investigation 0.09 suspension -0.06
say く終え	account_investigation 0.08
say く終える	account_investigation 0.08
say けし	reinstated 0.15 closure -0.07 suspension -0.09
say けしま	reinstated 0.12 closure -0.05
say けしまし	reinstated 0.13 closure -0.05
say けしました	reinstated 0.13 closure -0.05
say けるように	listing_restored 0.05
say げると	listing_restored 0.09 listing_inquiry -0.06
say げるとの	listing_restored 0.07 listing_inquiry -0.05
say ことですが	more_information 0.11 suspension -0.06
say このメ	suspension 0.11 none 0.1 more_information 0.09 listing_restored -0.05 relist_waived -0.06 reinstated -0.06 listing_inquiry -0.06
say このメー	suspension 0.13 none 0.11 more_information 0.1 listing_restored -0.05 closure -0.05 relist_waived -0.05 reinstated -0.06 listing_inquiry -0.08
say このメール	suspension 0.13 none 0.11 more_information 0.1 listing_restored -0.05 closure -0.05 relist_waived -0.05 reinstated -0.06 listing_inquiry -0.08
say この商	relist_waived 0.18 listing_inquiry 0.17 listing_restored -0.09 suspension -0.09
say この商品	relist_waived 0.18 listing_inquiry 0.17 listing_restored -0.09 suspension -0.09
say この措	suspension 0.07
say この措置	suspension 0.07
say この決	closure 0.12
say この決定	closure 0.12
say この決定は	closure 0.06
say これで	relist_waived 0.17 closure 0.1 listing_inquiry -0.05 more_information -0.06
say これま	closure 0.06
say これまで	closure 0.06
say これを	suspension 0.06 listing_inquiry -0.07
say これ以	closure 0.17
say これ以上	closure 0.13
say ころ	policy_warning 0.21 listing_inquiry 0.07 reinstated -0.05
say ございまし	reinstated 0.13 more_information 0.06 policy_warning -0.07 suspension -0.1
say ご不	reinstated 0.08
say ご依	relist_waived 0.14 closure 0.08 listing_inquiry -0.07
say ご依頼	relist_waived 0.14 closure 0.08 listing_inquiry -0.07
say ご依頼く	relist_waived 0.1 listing_inquiry -0.08
say ご依頼くだ	relist_waived 0.1 listing_inquiry -0.08
say ご出品い	listing_restored 0.07
say ご出品いた	listing_restored 0.07
say ご案内しま	none 0.06 suspension -0.07
say ご注文	suspension 0.15 none 0.14 account_investigation -0.05 policy_warning -0.06 listing_inquiry -0.06 reinstated -0.06 more_information -0.07
say ご登	account_investigation 0.1 reinstated 0.06 none -0.05 policy_warning -0.06
say ご登録	account_investigation 0.1 reinstated 0.06 none -0.05 policy_warning -0.06
say ご負	listing_inquiry 0.13 suspension -0.08
say ご負担	listing_inquiry 0.13 suspension -0.08
say ご返	listing_inquiry 0.11 more_information 0.1 relist_waived 0.08 reinstated -0.11
say ご返信	listing_inquiry 0.11 more_information 0.09 relist_waived 0.05 reinstated -0.09
say ご返信く	listing_inquiry 0.17 more_information 0.12 suspension 0.08 account_investigation -0.05 none -0.06 policy_warning -0.11
say ご返信くだ	listing_inquiry 0.17 more_information 0.12 suspension 0.08 account_investigation -0.05 none -0.06 policy_warning -0.1
say ご連絡に	closure 0.07
say さらな	relist_waived 0.1 listing_inquiry -0.06
say され、残	funds 0.07
say され、残高	funds 0.07
say されるま	reinstated 0.09
say されるまで	reinstated 0.09
say ざいまし	reinstated 0.13 more_information 0.06 policy_warning -0.07 suspension -0.1
say ざいました	reinstated 0.13 more_information 0.06 policy_warning -0.07 suspension -0.1
say し、そ	closure 0.06
say し、その	closure 0.05
say しいア	closure 0.09
say しいアカ	closure 0.09
say しいアカウ	closure 0.09
say したが	closure 0.16 more_information 0.11 suspension 0.07 account_investigation -0.05 policy_warning -0.06 funds -0.08 listing_inquiry -0.17
say したが、	closure 0.16 more_information 0.11 suspension 0.08 funds -0.07 listing_inquiry -0.17
say したこ	reinstated 0.14 policy_warning -0.06 funds -0.06
say したこと	reinstated 0.14 policy_warning -0.06 funds -0.06
say した残	reinstated 0.06
say した残高	reinstated 0.06
say した残高は	reinstated 0.08
say した計	more_information 0.12
say した計画	more_information 0.12
say していた	reinstated 0.29 listing_restored 0.11 more_information 0.06 none -0.06 account_investigation -0.07 closure -0.09 funds -0.1 listing_inquiry -0.12
say してもらい	none 0.13
say してア	none 0.06
say してアカ	none 0.06
say してアカウ	none 0.06
say しないとの	relist_waived 0.07
say しまし	reinstated 0.19 listing_restored 0.11 listing_inquiry 0.1 closure 0.09 account_investigation -0.15 funds -0.18 policy_warning -0.23
say しました	reinstated 0.19 listing_inquiry 0.12 closure 0.09 listing_restored 0.07 more_information 0.05 account_investigation -0.15 funds -0.18 policy_warning -0.23
say しました。	listing_restored 0.2 reinstated 0.18 suspension 0.17 closure 0.06 listing_inquiry -0.1 funds -0.11 account_investigation -0.17 policy_warning -0.21
say しましたが	closure 0.09 more_information 0.07 listing_restored -0.05
say し引	funds 0.12 suspension -0.06
say し引い	funds 0.06
say し引いた	funds 0.06
say し引か	funds 0.07
say し引かれ	funds 0.07
say し立	closure 0.14 more_information 0.07 listing_restored 0.05 policy_warning -0.06 funds -0.07 account_investigation -0.1
say し立て	closure 0.14 more_information 0.07 listing_restored 0.05 policy_warning -0.06 funds -0.07 account_investigation -0.1
say し立ては	closure 0.1
say し立てを表	more_information 0.16 suspension -0.05 policy_warning -0.06
say し込	none 0.25 reinstated -0.05 funds -0.05 suspension -0.06
say し込み	none 0.25 reinstated -0.05 funds -0.05
say し込みは	none 0.15
say じ商	relist_waived 0.05
say じ商品	relist_waived 0.05
say じ商品を	relist_waived 0.05
say すが	account_investigation 0.25 policy_warning 0.17 listing_restored 0.06 more_information 0.05 funds -0.06 listing_inquiry -0.07 reinstated -0.12 suspension -0.26
say すが、	account_investigation 0.25 policy_warning 0.17 listing_restored 0.06 more_information 0.05 funds -0.05 listing_inquiry -0.07 reinstated -0.12 suspension -0.27
say するた	more_information 0.07
say するため	more_information 0.07
say するもので	funds 0.08 suspension -0.07
say せします	account_investigation 0.2 funds 0.09 policy_warning -0.05 closure -0.06 listing_inquiry -0.07 suspension -0.08
say せます	closure 0.07
say せんが	policy_warning 0.13 account_investigation 0.08 listing_inquiry -0.08
say せんが、	policy_warning 0.13 account_investigation 0.08 listing_inquiry -0.08
say せんで	closure 0.16 more_information 0.08 policy_warning -0.06
say せんでし	closure 0.16 more_information 0.08 policy_warning -0.06
say せんでした	closure 0.16 more_information 0.08 policy_warning -0.06
say ぜこ	suspension 0.08
say その	suspension 0.2 listing_inquiry 0.15 funds 0.1 more_information 0.09 account_investigation 0.05 reinstated -0.06 closure -0.09 policy_warning -0.11 none -0.14 listing_restored -0.17
say たが	more_information 0.23 closure 0.11 suspension 0.1 relist_waived 0.07 reinstated -0.06 none -0.08 funds -0.1 listing_inquiry -0.12 policy_warning -0.13
say たが、	more_information 0.18 closure 0.16 account_investigation -0.05 none -0.05 policy_warning -0.06 funds -0.07 listing_inquiry -0.18
say たしか	relist_waived 0.07 more_information 0.05 suspension -0.06
say たしかね	more_information 0.06
say たしかねま	more_information 0.06
say たしまし	reinstated 0.19 suspension 0.16 listing_restored 0.05 listing_inquiry -0.06 policy_warning -0.09 funds -0.1 none -0.14
say たしました	reinstated 0.19 suspension 0.17 listing_restored 0.05 listing_inquiry -0.08 policy_warning -0.09 funds -0.1 none -0.14
say たしませ	closure 0.09 more_information 0.06 policy_warning -0.05 suspension -0.06
say たしません	closure 0.09 more_information 0.06 policy_warning -0.05
say ただい	listing_restored 0.35 closure 0.12 suspension 0.06 listing_inquiry -0.09 account_investigation -0.09 policy_warning -0.11 relist_waived -0.17
say ただいた	listing_restored 0.14 more_information 0.13 closure 0.11 reinstated -0.05 relist_waived -0.05 none -0.05 policy_warning -0.06 listing_inquiry -0.1
say ただきまし	closure 0.12 listing_inquiry 0.08 more_information -0.06 none -0.07 funds -0.08
say ただける	listing_restored 0.13 listing_inquiry -0.07
say ただけるよ	listing_restored 0.05
say たは	suspension 0.28 more_information 0.09 reinstated -0.12 listing_restored -0.12 none -0.19
say ため	suspension 0.52 closure -0.08 listing_restored -0.09 account_investigation -0.09 relist_waived -0.13 reinstated -0.14
say ため、	suspension 0.31 listing_inquiry 0.13 reinstated -0.06 listing_restored -0.06 relist_waived -0.08 policy_warning -0.08 more_information -0.14
say ためて	more_information 0.06
say たカ	policy_warning 0.06
say たカー	policy_warning 0.06
say たカード	policy_warning 0.06
say た場	reinstated 0.17 relist_waived 0.09 listing_inquiry 0.07 more_information -0.06 policy_warning -0.06 closure -0.08 none -0.1
say た場合	reinstated 0.17 relist_waived 0.09 listing_inquiry 0.07 more_information -0.06 policy_warning -0.06 closure -0.08 none -0.1
say た売	reinstated 0.12
say た売上	reinstated 0.12
say た売上金	reinstated 0.12
say た売上金は	reinstated 0.12
say た後	funds 0.06
say た後に	funds 0.07
say た振	closure 0.08
say た残	reinstated 0.1
say た残高	reinstated 0.1 closure -0.06
say た残高は	reinstated 0.12
say た残高は、	reinstated 0.12
say た結果、	funds 0.05
say た計	more_information 0.13 policy_warning -0.05
say た計画	more_information 0.13 policy_warning -0.05
say た資	reinstated 0.06
say だい	listing_restored 0.35 closure 0.12 suspension 0.06 listing_inquiry -0.09 account_investigation -0.09 policy_warning -0.11 relist_waived -0.17
say だいた	listing_restored 0.14 more_information 0.13 closure 0.11 reinstated -0.05 relist_waived -0.05 none -0.05 policy_warning -0.06 listing_inquiry -0.1
say だきまし	closure 0.12 listing_inquiry 0.08 more_information -0.06 none -0.07 funds -0.08
say だける	listing_restored 0.13 listing_inquiry -0.07
say だけるよ	listing_restored 0.05
say だけるよう	listing_restored 0.05
say だも	account_investigation 0.08 suspension -0.05
say ていた売	reinstated 0.08
say ていた売上	reinstated 0.08
say ている	suspension 0.24 listing_inquiry 0.14 policy_warning 0.08 relist_waived -0.05 none -0.06 listing_restored -0.07 funds -0.12 reinstated -0.2
say ていると	closure 0.09 listing_inquiry 0.08 more_information -0.07
say ているとの	listing_inquiry 0.06
say ている可	account_investigation 0.12
say ている可能	account_investigation 0.12
say ておりまし	reinstated 0.14 listing_restored 0.12 funds 0.05 closure -0.07 listing_inquiry -0.11
say ております	account_investigation 0.2 listing_inquiry 0.17 funds 0.07 suspension 0.07 policy_warning 0.07 more_information -0.07 relist_waived -0.07 reinstated -0.08 closure -0.13 none -0.17
say ておりませ	more_information 0.18 policy_warning 0.12 account_investigation -0.05 none -0.05 suspension -0.14
say ても、	closure 0.12 more_information -0.05 reinstated -0.06
say てもらい	none 0.13
say てもらいま	none 0.06
say てを表	more_information 0.16 suspension -0.05 policy_warning -0.06
say てを表示	more_information 0.16 suspension -0.05 policy_warning -0.06
say てを表示」	more_information 0.15 policy_warning -0.06
say てアカ	none 0.06
say てアカウ	none 0.06
say てアカウン	none 0.06
say て結構です	relist_waived 0.07
say できませ	account_investigation 0.21 more_information 0.16 listing_restored -0.08 policy_warning -0.18
say できません	account_investigation 0.21 more_information 0.16 listing_restored -0.08 policy_warning -0.18
say でし	closure 0.14 reinstated 0.07 more_information 0.06 suspension -0.06 relist_waived -0.07 account_investigation -0.08 none -0.1
say でした	closure 0.14 more_information 0.06 account_investigation -0.07 relist_waived -0.07 suspension -0.09 none -0.09
say でした。	closure 0.15 listing_restored 0.09 more_information 0.09 listing_inquiry -0.06 relist_waived -0.06 suspension -0.07 none -0.08
say でな	suspension 0.1 policy_warning 0.09 more_information 0.05 account_investigation -0.08
say では	more_information 0.27 account_investigation 0.08 funds 0.06 listing_restored 0.06 reinstated -0.05 none -0.08 relist_waived -0.09 suspension -0.25
say で口	funds 0.15
say で口座	funds 0.15
say で同	relist_waived 0.08
say で同じ	relist_waived 0.08
say で廃	closure 0.08 listing_inquiry 0.07 suspension -0.06
say で廃棄	closure 0.08 listing_inquiry 0.07 suspension -0.06
say といた	closure 0.11 relist_waived 0.07 funds -0.05 suspension -0.05 more_information -0.05
say といたし	closure 0.11 relist_waived 0.07 funds -0.05 suspension -0.05 more_information -0.05
say といたしま	closure 0.11 relist_waived 0.07 more_information -0.05
say とうご	none 0.09 reinstated 0.09 more_information 0.07 suspension -0.05 funds -0.05 policy_warning -0.06
say とうござ	none 0.09 reinstated 0.09 more_information 0.07 suspension -0.05 funds -0.05 policy_warning -0.06
say とうござい	none 0.09 reinstated 0.09 more_information 0.07 suspension -0.05 funds -0.05 policy_warning -0.06
say とこ	policy_warning 0.21 listing_inquiry 0.06 reinstated -0.05
say ところ	policy_warning 0.21 listing_inquiry 0.06 reinstated -0.05
say とですが	more_information 0.11
say とですが、	more_information 0.11
say との	relist_waived 0.17 suspension 0.11 policy_warning -0.08 reinstated -0.12 none -0.23
say とのお	account_investigation 0.13 relist_waived 0.11 funds -0.06 none -0.06 suspension -0.08
say とのお申	relist_waived 0.07 policy_warning 0.06 listing_inquiry -0.06
say とのお申し	relist_waived 0.07 policy_warning 0.06 listing_inquiry -0.06
say とのお約	relist_waived 0.05
say とのお約束	relist_waived 0.05
say とのお返	relist_waived 0.1
say とのお返事	relist_waived 0.1
say とのこ	relist_waived 0.14 more_information 0.1 policy_warning -0.06 listing_inquiry -0.13
say とのこと	relist_waived 0.14 more_information 0.1 policy_warning -0.06 listing_inquiry -0.13
say とみなしま	funds 0.05
say ともな	funds 0.09
say どお	listing_restored 0.25 reinstated 0.15 account_investigation 0.14 funds 0.06 suspension -0.05 listing_inquiry -0.05 more_information -0.06 relist_waived -0.07 policy_warning -0.11 none -0.12 closure -0.14
say どおり	account_investigation 0.18 listing_restored 0.13 reinstated 0.1 funds 0.08 relist_waived -0.06 suspension -0.06 policy_warning -0.08 closure -0.11 none -0.13
say どの	suspension 0.1 account_investigation 0.08 listing_inquiry -0.05
say どのように	more_information 0.05
say ないと	relist_waived 0.36 policy_warning 0.25 more_information -0.05 listing_inquiry -0.11 account_investigation -0.12 listing_restored -0.15 suspension -0.18
say ないとの	relist_waived 0.32 listing_inquiry -0.14
say ないとのお	relist_waived 0.18 listing_inquiry -0.05
say ないとのご	relist_waived 0.09
say ない旨	relist_waived 0.06
say なかっ	funds 0.13 listing_inquiry -0.09
say なかった	funds 0.13 listing_inquiry -0.09
say なくて結	relist_waived 0.07
say なくて結構	relist_waived 0.07
say なし」	none 0.12 suspension -0.07
say なしま	funds 0.05
say なします	funds 0.05
say なします。	funds 0.05
say なぜ	suspension 0.2 none -0.05
say なぜこ	suspension 0.08
say ならないと	relist_waived 0.11
say な請	suspension -0.05
say な請求	suspension -0.05
say な請求書	suspension -0.05
say にある	listing_inquiry 0.16
say にお支	funds 0.08
say にお支払	funds 0.08
say にお支払い	funds 0.08
say にとも	funds 0.09
say にともな	funds 0.09
say になら	relist_waived 0.11 suspension -0.06
say にならな	relist_waived 0.11
say にならない	relist_waived 0.11
say には、再	listing_restored 0.11 listing_inquiry -0.06
say にわ	account_investigation 0.06 closure 0.06
say にわた	account_investigation 0.06 closure 0.06
say に下	none 0.06
say に備	funds 0.08 listing_restored 0.07
say に備え	funds 0.08 listing_restored 0.07
say に出るま	listing_restored 0.11 reinstated 0.07
say に出るまで	listing_restored 0.11 reinstated 0.07
say に反	policy_warning 0.07 relist_waived 0.05
say に反し	policy_warning 0.05
say に変	funds 0.19 account_investigation -0.09
say に変わ	funds 0.07 account_investigation -0.06
say に変わり	funds 0.07
say に変わりは	funds 0.07
say に変更は	funds 0.1
say に戻しま	listing_restored 0.1
say に戻しまし	listing_restored 0.1
say に書か	reinstated 0.17 policy_warning 0.06 none -0.06 suspension -0.08
say に書かれ	reinstated 0.17 policy_warning 0.06 none -0.06 suspension -0.08
say に書かれた	reinstated 0.12 policy_warning 0.06 none -0.05 suspension -0.07
say に現れ	reinstated 0.05
say に現れる	reinstated 0.06
say に現れるま	reinstated 0.06
say に目	policy_warning 0.14 suspension -0.06
say に目標	policy_warning 0.1 suspension -0.05
say に請求さ	funds 0.07
say に返	closure 0.17 relist_waived 0.16 account_investigation -0.05 funds -0.05 policy_warning -0.06 suspension -0.08
say に返送	relist_waived 0.2 closure 0.17 more_information -0.06
say に返送を	relist_waived 0.14 closure 0.11 listing_inquiry -0.06
say に返送をご	relist_waived 0.09
say に通	none 0.12
say に通報	none 0.13
say に通報し	none 0.13
say に通報して	none 0.13
say に閉	closure 0.06 suspension 0.06 listing_inquiry -0.07
say に閉鎖	account_investigation 0.05
say に閉鎖す	reinstated 0.07
say に閉鎖する	reinstated 0.07
say に開始	closure 0.06
say に開始さ	closure 0.06
say に開始され	closure 0.06
say に関するも	funds 0.06
say ねし	relist_waived 0.06
say のあいだも	account_investigation 0.09 suspension -0.05
say のお振	funds 0.08 suspension -0.07
say のお振り	funds 0.06 account_investigation 0.06 suspension -0.07
say のお振り込	funds 0.06 account_investigation 0.06 suspension -0.07
say のお支	suspension 0.11 reinstated 0.09 closure -0.06 more_information -0.06
say のお支払	suspension 0.11 reinstated 0.09 closure -0.06 more_information -0.06
say のお支払い	suspension 0.11 reinstated 0.09 closure -0.06 more_information -0.06
say のお約	account_investigation 0.08 suspension 0.06 listing_inquiry -0.05
say のお約束	account_investigation 0.08 suspension 0.06 listing_inquiry -0.05
say のお約束を	suspension 0.08
say のか	more_information 0.15 suspension 0.09 none -0.11
say のことで	relist_waived 0.12 more_information 0.1 account_investigation -0.05 listing_inquiry -0.14
say のご負	listing_inquiry 0.08
say のご負担	listing_inquiry 0.08
say のため、	suspension 0.22 listing_inquiry 0.16 closure 0.06 policy_warning -0.09 more_information -0.1
say のとこ	policy_warning 0.14 suspension -0.08
say のところ	policy_warning 0.14 suspension -0.08
say のア	account_investigation 0.18 policy_warning 0.14 relist_waived -0.06 none -0.08 reinstated -0.17
say のアカ	policy_warning 0.17 account_investigation 0.11 suspension 0.06 none -0.09 listing_inquiry -0.1 reinstated -0.15
say のアカウ	policy_warning 0.17 account_investigation 0.11 suspension 0.06 none -0.09 listing_inquiry -0.1 reinstated -0.15
say のアカウン	policy_warning 0.17 account_investigation 0.11 suspension 0.06 none -0.09 listing_inquiry -0.1 reinstated -0.15
say のメー	suspension 0.18 none 0.09 more_information 0.09 reinstated -0.05 funds -0.06 relist_waived -0.06 listing_inquiry -0.11
say のメール	suspension 0.17 none 0.09 more_information 0.09 listing_restored -0.05 funds -0.06 listing_inquiry -0.11
say のメールに	more_information 0.15 suspension -0.06
say のメールは	none 0.19
say のメールを	none 0.05
say のレビ	none 0.06
say のレビュ	none 0.06
say のレビュー	none 0.06
say の一	funds 0.17 policy_warning -0.06 reinstated -0.06
say の一部	funds 0.15
say の一部を	funds 0.08
say の件	relist_waived 0.26 listing_restored -0.05 listing_inquiry -0.12
say の件、	relist_waived 0.1
say の全	account_investigation 0.05
say の写真	listing_inquiry 0.33 listing_restored -0.06 suspension -0.11
say の処理に	policy_warning 0.11
say の出	policy_warning 0.16 listing_restored 0.12 suspension 0.08 closure -0.05 more_information -0.13 none -0.17
say の出品	listing_restored 0.13 suspension 0.13 policy_warning 0.06 more_information -0.12 none -0.15
say の出品を	listing_inquiry 0.13
say の出品を取	listing_inquiry 0.09 suspension -0.05
say の出品用	suspension 0.1 funds 0.05
say の出品用ア	suspension 0.1 funds 0.05
say の出荷	policy_warning 0.07
say の出荷遅	policy_warning 0.07
say の出荷遅延	policy_warning 0.07
say の口	reinstated 0.09
say の口座	reinstated 0.09
say の商	listing_inquiry 0.24 relist_waived 0.19 none 0.11 account_investigation -0.11 funds -0.11 suspension -0.13 more_information -0.14
say の商品	listing_inquiry 0.26 relist_waived 0.2 none 0.07 account_investigation -0.11 funds -0.11 suspension -0.13 more_information -0.13
say の商品の	listing_inquiry 0.18 none 0.12 policy_warning -0.05 suspension -0.12
say の在	policy_warning 0.17 listing_inquiry 0.05 funds -0.06 account_investigation -0.06 suspension -0.17
say の在庫	policy_warning 0.17 listing_inquiry 0.05 funds -0.06 account_investigation -0.06 suspension -0.17
say の増	funds 0.08
say の売	funds 0.11 listing_inquiry -0.07
say の売上	funds 0.06 listing_inquiry -0.06
say の引当	funds 0.07
say の指示	none 0.09
say の支	funds 0.15
say の支払	funds 0.15
say の支払い	funds 0.15
say の残	funds 0.13 closure 0.08 reinstated -0.05
say の残高	funds 0.13 closure 0.06
say の残高は	closure 0.07
say の決	closure 0.12 funds 0.09 account_investigation -0.06 suspension -0.09
say の決定	closure 0.13
say の決定は	closure 0.07
say の注文は	closure 0.07
say の状	funds 0.2 closure -0.05
say の状態	funds 0.15 account_investigation -0.06
say の状態に	funds 0.07
say の状態に変	funds 0.06
say の申	closure 0.18 reinstated 0.17 account_investigation -0.07 none -0.07 funds -0.07 more_information -0.09
say の種	listing_inquiry 0.1
say の締	funds 0.11 closure -0.05
say の締め	funds 0.11 closure -0.05
say の締め日	funds 0.11 closure -0.05
say の間	account_investigation 0.26 reinstated 0.09 listing_restored 0.07 closure -0.06 none -0.09 suspension -0.11 policy_warning -0.11
say の間、	reinstated 0.11 closure -0.05
say の間も	account_investigation 0.11
say の電	suspension 0.16 more_information 0.07 none -0.11
say の電話	more_information 0.09
say の電話番	more_information 0.08
say の電話番号	more_information 0.08
say は、あら	listing_restored 0.06
say は、再	listing_restored 0.14 listing_inquiry -0.07
say は、再び	listing_restored 0.11 reinstated 0.05 listing_inquiry -0.06
say は、再び停	reinstated 0.06
say は、配	funds 0.08
say は、配達	funds 0.08
say はす	none 0.1 policy_warning 0.1 suspension -0.09
say はすべ	none 0.12 suspension -0.07
say はすべて	none 0.12 suspension -0.07
say はもう	relist_waived 0.12 more_information 0.08 suspension -0.07
say は保管	listing_restored 0.08 listing_inquiry -0.06
say は全	closure 0.06
say は再	listing_restored 0.19 listing_inquiry -0.06
say は再び	listing_restored 0.18 listing_inquiry -0.07
say は取	closure 0.09 funds 0.05 listing_inquiry -0.05
say は取り消	closure 0.07
say は審	none 0.05 suspension -0.05
say は審査	none 0.05 suspension -0.05
say は廃	relist_waived 0.13
say は数	reinstated 0.15
say は最終	closure 0.05
say は無	listing_restored 0.08 more_information 0.08 listing_inquiry -0.08
say は続	account_investigation 0.13
say は続け	account_investigation 0.13
say は警	policy_warning 0.11
say は警告	policy_warning 0.07
say は警告で	policy_warning 0.07
say は通常ど	funds 0.06 account_investigation 0.05
say は通常どお	funds 0.06 account_investigation 0.05
say びご	suspension 0.07 listing_restored 0.06 closure -0.06
say びご出	listing_restored 0.07
say びご出品	listing_restored 0.07
say びご出品い	listing_restored 0.07
say び停	reinstated 0.08
say び停止	reinstated 0.08
say び停止す	reinstated 0.06
say び停止する	reinstated 0.06
say び出	listing_restored 0.06 account_investigation 0.06 listing_inquiry -0.05
say び出品	listing_restored 0.06 listing_inquiry -0.05
say へお支	closure 0.12
say へお支払	closure 0.12
say へお支払い	closure 0.12
say ほかの商	listing_inquiry 0.14 suspension -0.07
say ほかの商品	listing_inquiry 0.14 suspension -0.07
say ましたが	closure 0.16 more_information 0.1 suspension 0.08 account_investigation -0.05 policy_warning -0.05 funds -0.08 listing_inquiry -0.16
say ましたが、	closure 0.16 more_information 0.11 suspension 0.08 funds -0.07 listing_inquiry -0.17
say ました残	reinstated 0.05
say ました残高	reinstated 0.05
say ませんが	policy_warning 0.13 account_investigation 0.08 listing_inquiry -0.08
say ませんが、	policy_warning 0.13 account_investigation 0.08 listing_inquiry -0.08
say ませんで	closure 0.16 more_information 0.08 policy_warning -0.06
say ませんでし	closure 0.16 more_information 0.08 policy_warning -0.06
say また	more_information 0.14 account_investigation 0.05 none -0.08
say または	more_information 0.13 listing_inquiry 0.09 suspension 0.09 reinstated -0.08 policy_warning -0.09 listing_restored -0.14
say まで売	account_investigation 0.12
say まで売上	account_investigation 0.12
say まとな	more_information 0.09 relist_waived 0.06 suspension -0.08
say まとなり	more_information 0.07 relist_waived 0.06 none 0.05 suspension -0.06
say まま	more_information 0.19 relist_waived 0.07 listing_inquiry 0.07 funds 0.05 listing_restored -0.16 suspension -0.2
say ままと	more_information 0.08 relist_waived 0.07 suspension -0.08
say ままとな	more_information 0.09 relist_waived 0.06 suspension -0.08
say ままとなり	more_information 0.07 relist_waived 0.06 none 0.05 suspension -0.06
say まれます。	reinstated 0.05
say みなしま	funds 0.05
say みなします	funds 0.05
say みは	account_investigation 0.15 none 0.14 reinstated -0.07 policy_warning -0.08 suspension -0.08
say み取る	none 0.08 suspension -0.06
say め、	suspension 0.47 listing_inquiry 0.08 account_investigation -0.06 reinstated -0.06 listing_restored -0.08 relist_waived -0.08 policy_warning -0.13 more_information -0.15
say めて停	reinstated 0.09
say めて停止	reinstated 0.09
say め日	funds 0.11 closure -0.05
say も、お	closure 0.07
say もって	relist_waived 0.09
say もらい	none 0.13
say もらいま	none 0.06
say もらいます	none 0.06
say ようにな	listing_restored 0.09 listing_inquiry -0.05
say ようになり	listing_restored 0.09
say より出	suspension 0.07 listing_inquiry -0.06
say より出品	suspension 0.07 listing_inquiry -0.06
say らいま	none 0.06
say らいます	none 0.06
say らせします	account_investigation 0.2 funds 0.09 policy_warning -0.05 closure -0.06 listing_inquiry -0.07 suspension -0.08
say らた	more_information 0.06
say らため	more_information 0.06
say らためて	more_information 0.06
say らないと	policy_warning 0.14 relist_waived 0.13 listing_restored -0.05 suspension -0.08
say らないとの	relist_waived 0.14
say ら差	funds 0.09
say ら差し	funds 0.09
say ら差し引か	funds 0.05
say りい	closure 0.12 relist_waived 0.08 listing_restored -0.05 policy_warning -0.06 suspension -0.1
say りいた	closure 0.12 relist_waived 0.08 listing_restored -0.05 policy_warning -0.06 suspension -0.1
say りいただ	closure 0.09 relist_waived 0.08 listing_restored -0.05 policy_warning -0.06 suspension -0.07
say りいただい	closure 0.1 more_information 0.06 reinstated -0.1
say りがと	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say りがとう	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say りがとうご	reinstated 0.11 more_information 0.07 none 0.05 policy_warning -0.06
say りく	suspension 0.13 reinstated -0.06
say りくだ	suspension 0.13 reinstated -0.06
say りくださ	suspension 0.13 reinstated -0.06
say りください	suspension 0.16 listing_inquiry 0.07 reinstated -0.08
say りして	policy_warning 0.07 account_investigation -0.07
say りしてお	reinstated 0.06 suspension -0.06
say りしており	reinstated 0.06 suspension -0.06
say りました残	reinstated 0.05
say りませんで	funds 0.05
say り下	listing_inquiry 0.14 listing_restored 0.13 account_investigation -0.06 policy_warning -0.06 reinstated -0.06 more_information -0.06 relist_waived -0.06
say り下げ	listing_inquiry 0.14 listing_restored 0.13 none 0.05 policy_warning -0.05 reinstated -0.06 more_information -0.06 relist_waived -0.06
say り下げる	listing_restored 0.11 listing_inquiry -0.05
say り下げると	listing_restored 0.09 listing_inquiry -0.06
say り消	listing_restored 0.14 closure 0.11 listing_inquiry 0.07 more_information -0.08 suspension -0.1
say り消さ	closure 0.05
say り込	account_investigation 0.14 none -0.07 policy_warning -0.07
say り込み	account_investigation 0.15 policy_warning -0.05 suspension -0.06 none -0.06
say り込みは	account_investigation 0.18 closure 0.05 suspension -0.07
say ることがご	reinstated 0.16 listing_inquiry 0.09 suspension -0.09
say るた	listing_inquiry 0.18 funds 0.08 reinstated -0.06 listing_restored -0.07 closure -0.07
say るため	listing_inquiry 0.18 funds 0.08 reinstated -0.06 listing_restored -0.07 closure -0.07
say るとの	listing_inquiry 0.11 suspension 0.06 relist_waived 0.05 none -0.06
say るの	more_information 0.19 account_investigation 0.05 suspension -0.06 listing_inquiry -0.07
say るのか	more_information 0.12 policy_warning 0.05
say るのか、	more_information 0.08
say るのかを	policy_warning 0.06
say るま	account_investigation 0.27 listing_restored 0.22 reinstated 0.22 more_information -0.05 closure -0.06 listing_inquiry -0.07 suspension -0.07 funds -0.08 relist_waived -0.09 policy_warning -0.14 none -0.15
say るまで	account_investigation 0.27 listing_restored 0.22 reinstated 0.22 more_information -0.05 closure -0.06 listing_inquiry -0.07 suspension -0.07 funds -0.08 relist_waived -0.09 policy_warning -0.14 none -0.15
say るようにな	listing_restored 0.09 listing_inquiry -0.05
say る場	listing_inquiry 0.22 listing_restored 0.09 funds 0.08 account_investigation -0.07 relist_waived -0.07 none -0.1 more_information -0.12
say る場合	listing_inquiry 0.22 listing_restored 0.09 funds 0.08 suspension 0.05 relist_waived -0.07 account_investigation -0.07 none -0.1 more_information -0.13
say る額	funds 0.08
say れ、残	funds 0.07
say れ、残高	funds 0.07
say れまで	funds 0.09 more_information 0.08 closure 0.07 none 0.05 policy_warning -0.07 reinstated -0.08 suspension -0.12
say れまでの	none 0.08 suspension -0.05
say れるま	reinstated 0.14
say れるまで	reinstated 0.14
say れ以	closure 0.19
say わせま	listing_inquiry 0.08
say わり	funds 0.12 relist_waived 0.09 account_investigation -0.05 none -0.06 more_information -0.06
say わりは	funds 0.07
say わる	account_investigation 0.22
say わるま	account_investigation 0.18
say わるまで	account_investigation 0.18
say わるまで、	account_investigation 0.13
say を、	listing_inquiry 0.3 policy_warning 0.17 more_information 0.14 suspension 0.09 reinstated -0.07 closure -0.09 listing_restored -0.22 none -0.27
say をおか	reinstated 0.13 closure -0.06
say をおかけ	reinstated 0.13 closure -0.06
say をおかけし	reinstated 0.14 closure -0.06
say をお支	closure 0.09
say をお支払	closure 0.09
say をお支払い	closure 0.09
say をご依	relist_waived 0.13 listing_inquiry -0.08
say をご依頼	relist_waived 0.13 listing_inquiry -0.08
say をご依頼く	relist_waived 0.1 listing_inquiry -0.07
say をもっ	relist_waived 0.09
say をもって	relist_waived 0.09
say を一	suspension 0.23 listing_inquiry 0.06 more_information -0.05 closure -0.05 policy_warning -0.06 account_investigation -0.07
say を一時	listing_inquiry 0.06 none 0.05
say を再	listing_restored 0.19 suspension 0.07 more_information 0.07 reinstated 0.06 closure -0.09 policy_warning -0.09 listing_inquiry -0.09 none -0.11
say を再び	listing_restored 0.09 relist_waived 0.08 reinstated 0.07 suspension -0.07
say を再開	listing_restored 0.1 suspension 0.09 none -0.05
say を再開す	suspension 0.08
say を再開する	suspension 0.08
say を削	listing_inquiry 0.13 policy_warning 0.06
say を削除	listing_inquiry 0.13 policy_warning 0.06
say を削除し	listing_inquiry 0.08
say を削除しま	listing_inquiry 0.09
say を取	listing_restored 0.25 funds -0.05 account_investigation -0.06 more_information -0.06
say を取り	listing_restored 0.25 account_investigation -0.06 more_information -0.08
say を取り下	listing_restored 0.12 none 0.11 listing_inquiry -0.07
say を取り下げ	listing_restored 0.12 none 0.11 listing_inquiry -0.07
say を差	closure 0.08
say を差し	closure 0.08
say を差し上	closure 0.08 more_information -0.06
say を差し上げ	closure 0.08 more_information -0.06
say を差し引	funds 0.05
say を差し引い	funds 0.05
say を恒	closure 0.05
say を恒久	closure 0.05
say を恒久的	closure 0.05
say を恒久的に	closure 0.05
say を承	none 0.07
say を承り	none 0.08
say を承りま	none 0.08
say を承りまし	none 0.08
say を拝	listing_restored 0.07 closure -0.05 listing_inquiry -0.06
say を拝見し、	reinstated 0.11 closure -0.06
say を早	account_investigation 0.07 suspension -0.06
say を留	funds 0.07
say を留保し	funds 0.07
say を示す	listing_inquiry 0.11
say を終	relist_waived 0.14 more_information 0.06 suspension -0.07 listing_inquiry -0.1
say を表	more_information 0.17 suspension -0.06
say を表示	more_information 0.17 suspension -0.06
say を表示」	more_information 0.15
say を補	more_information 0.15 suspension -0.05
say を補っ	more_information 0.13
say を補った	more_information 0.05
say を解き	reinstated 0.13 none -0.06
say を読み取	none 0.11 suspension -0.08
say を読み取る	none 0.08 suspension -0.06
say を調	account_investigation 0.07
say を閉	relist_waived 0.08
say を閉じ	relist_waived 0.08
say を閉鎖	reinstated 0.05
say を開始	account_investigation 0.06
say を開設	closure 0.05
say んが	policy_warning 0.13 account_investigation 0.08 closure -0.05 listing_inquiry -0.07
say んが、	policy_warning 0.13 account_investigation 0.08 listing_inquiry -0.08
say んで	closure 0.19 more_information 0.08 suspension -0.05 listing_restored -0.06 account_investigation -0.07
say んでし	closure 0.16 more_information 0.08 policy_warning -0.06
say んでした	closure 0.16 more_information 0.08 policy_warning -0.06
say んでした。	closure 0.16 more_information 0.09 reinstated -0.06
say アマ	none 0.16
say アマゾ	none 0.16
say アマゾン	none 0.16
say アマゾンに	none 0.1
say ィル	listing_inquiry 0.07 closure 0.06 suspension -0.07
say ィルメ	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ィルメン	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ィルメント	listing_inquiry 0.09 closure 0.06 suspension -0.06
say イメ	funds 0.11
say イメン	funds 0.11
say イメント	funds 0.11
say ウントと	suspension 0.13 account_investigation 0.06 policy_warning -0.07
say ウントの状	funds 0.11
say ウントは無	more_information 0.08
say ウントを	suspension 0.15 closure 0.11 relist_waived 0.11 account_investigation 0.1 policy_warning -0.05 none -0.06 listing_restored -0.09 listing_inquiry -0.11 funds -0.14
say ウントを再	suspension 0.13 more_information 0.06
say ウントを恒	closure 0.06
say ウントを閉	relist_waived 0.06
say ウントを開	closure 0.05
say ウント健	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ウント健全	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ォー	listing_inquiry 0.06 suspension 0.05 account_investigation -0.05
say ォーマ	suspension 0.12 account_investigation -0.06
say ォーマン	suspension 0.11 account_investigation -0.06
say ォーマンス	suspension 0.11 account_investigation -0.06
say カウントと	suspension 0.13 account_investigation 0.06 policy_warning -0.07
say カウントを	suspension 0.15 closure 0.11 relist_waived 0.11 account_investigation 0.1 policy_warning -0.05 none -0.06 listing_restored -0.09 listing_inquiry -0.11 funds -0.14
say カウント健	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say キャ	suspension 0.1 account_investigation 0.07 closure 0.05 policy_warning -0.08
say キャンセ	suspension 0.12 closure 0.05 policy_warning -0.05 reinstated -0.05
say キャンセル	suspension 0.12 closure 0.05 policy_warning -0.05 reinstated -0.05
say グラ	none 0.24 suspension -0.08 listing_inquiry -0.09
say グラム	none 0.24 suspension -0.08 listing_inquiry -0.09
say サポ	none 0.08 policy_warning 0.06 reinstated 0.06 suspension -0.11
say サポー	none 0.08 policy_warning 0.06 reinstated 0.06 suspension -0.11
say サポート	none 0.08 policy_warning 0.06 reinstated 0.06 suspension -0.11
say ス通	suspension 0.13 listing_inquiry 0.06
say ス通知	suspension 0.13 listing_inquiry 0.06
say セル	suspension 0.11 closure 0.05 policy_warning -0.05 reinstated -0.05
say セルし	closure 0.07
say セルして	closure 0.07
say セルしてく	closure 0.07
say センタ	listing_inquiry 0.09 closure 0.06 suspension -0.08
say センター	listing_inquiry 0.09 closure 0.06 suspension -0.08
say センターに	listing_inquiry 0.08 closure 0.05 suspension -0.06
say ゾン	none 0.16
say ゾンに	none 0.1
say ゾンに通	none 0.1
say ゾンに通報	none 0.1
say ター	listing_inquiry 0.1 relist_waived 0.09 suspension 0.06 account_investigation -0.05 more_information -0.06 none -0.09
say ターに	listing_inquiry 0.08 closure 0.05 suspension -0.06
say ターにあ	listing_inquiry 0.06
say ターにある	listing_inquiry 0.06
say ップ	suspension 0.09 policy_warning 0.08 none -0.06 more_information -0.07
say トと	suspension 0.13 account_investigation 0.06 closure 0.05 none -0.05 policy_warning -0.07
say トの状	funds 0.11
say トの状態	funds 0.07
say トは	policy_warning 0.17 suspension 0.15 closure 0.09 more_information 0.05 reinstated -0.07 relist_waived -0.08 funds -0.1 listing_inquiry -0.12
say トは無	more_information 0.08
say トを	suspension 0.2 closure 0.13 relist_waived 0.1 account_investigation 0.08 reinstated -0.05 none -0.07 listing_restored -0.09 listing_inquiry -0.13 funds -0.14
say トを再	suspension 0.13 more_information 0.06
say トを恒	closure 0.06
say トを恒久	closure 0.06
say トを恒久的	closure 0.06
say トを閉	relist_waived 0.06
say トを閉じ	relist_waived 0.07
say トを閉鎖	reinstated 0.05
say トを開	closure 0.05
say トを開設	closure 0.05
say トセ	listing_inquiry 0.09 closure 0.06 suspension -0.08
say トセン	listing_inquiry 0.09 closure 0.06 suspension -0.08
say トセンタ	listing_inquiry 0.09 closure 0.06 suspension -0.08
say トセンター	listing_inquiry 0.09 closure 0.06 suspension -0.08
say ト健	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ト健全	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ト健全性	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ト健全性サ	suspension -0.07
say ドロ	listing_restored 0.06
say パフ	suspension 0.11 account_investigation -0.06
say パフォ	suspension 0.11 account_investigation -0.06
say パフォー	suspension 0.11 account_investigation -0.06
say パフォーマ	suspension 0.11 account_investigation -0.06
say フィ	listing_inquiry 0.07 closure 0.06 suspension -0.06
say フィル	listing_inquiry 0.07 closure 0.06 suspension -0.07
say フィルメ	listing_inquiry 0.09 closure 0.06 suspension -0.06
say フィルメン	listing_inquiry 0.09 closure 0.06 suspension -0.06
say フォ	account_investigation -0.07
say フォー	listing_inquiry 0.06 suspension 0.05 account_investigation -0.05
say フォーマ	suspension 0.12 account_investigation -0.06
say フォーマン	suspension 0.11 account_investigation -0.06
say フル	listing_inquiry 0.09 closure 0.06 suspension -0.06
say フルフ	listing_inquiry 0.09 closure 0.06 suspension -0.06
say フルフィ	listing_inquiry 0.09 closure 0.06 suspension -0.06
say フルフィル	listing_inquiry 0.09 closure 0.06 suspension -0.06
say プログ	none 0.24 suspension -0.08 listing_inquiry -0.09
say プログラ	none 0.24 suspension -0.08 listing_inquiry -0.09
say プログラム	none 0.24 suspension -0.08 listing_inquiry -0.09
say ペイ	funds 0.11
say ペイメ	funds 0.11
say ペイメン	funds 0.11
say ペイメント	funds 0.11
say ポー	account_investigation 0.06 none 0.06 more_information -0.05 suspension -0.07
say ポート	account_investigation 0.06 none 0.06 more_information -0.05 suspension -0.07
say マゾ	none 0.16
say マゾン	none 0.16
say マゾンに	none 0.1
say マゾンに通	none 0.1
say マン	suspension 0.11 account_investigation -0.06
say マンス	suspension 0.11 account_investigation -0.06
say マンス通	suspension 0.13 listing_inquiry 0.06
say マンス通知	suspension 0.13 listing_inquiry 0.06
say マーク	listing_inquiry 0.23 suspension -0.06
say メン	listing_inquiry 0.1 funds 0.1 suspension -0.1
say メント	listing_inquiry 0.1 funds 0.1 suspension -0.1
say メントセ	listing_inquiry 0.09 closure 0.06 suspension -0.08
say メントセン	listing_inquiry 0.09 closure 0.06 suspension -0.08
say メー	suspension 0.28 more_information 0.16 none 0.07 policy_warning 0.06 closure -0.06 listing_restored -0.1 account_investigation -0.1 reinstated -0.13 relist_waived -0.14
say メール	suspension 0.22 more_information 0.15 none 0.09 policy_warning 0.07 closure -0.05 account_investigation -0.09 relist_waived -0.1 reinstated -0.12 listing_restored -0.13
say メールに	more_information 0.17 closure 0.06 policy_warning -0.06 suspension -0.06
say メールにご	more_information 0.07
say メールは	none 0.28 listing_inquiry -0.05 suspension -0.13
say メールは自	none 0.1
say ャンセ	suspension 0.12 closure 0.05 policy_warning -0.05 reinstated -0.05
say ャンセル	suspension 0.12 closure 0.05 policy_warning -0.05 reinstated -0.05
say ャンセルし	closure 0.07
say ルし	closure 0.07
say ルして	closure 0.07
say ルしてく	closure 0.07
say ルしてくだ	closure 0.07
say ルに	more_information 0.17 closure 0.08 suspension -0.06 policy_warning -0.07
say ルにご返	more_information 0.07
say ルにご返信	more_information 0.07
say ルは自	none 0.1
say ルは自動	none 0.1
say ルは自動で	none 0.05
say ルフ	suspension 0.13 closure 0.06
say ルフィ	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ルフィル	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ルフィルメ	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ルメ	listing_inquiry 0.11 closure 0.06 suspension -0.07
say ルメン	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ルメント	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ルメントセ	listing_inquiry 0.09 closure 0.06 suspension -0.08
say レビ	none 0.08
say レビュ	none 0.08
say レビュー	none 0.08
say ログラ	none 0.24 suspension -0.08 listing_inquiry -0.09
say ログラム	none 0.24 suspension -0.08 listing_inquiry -0.09
say ンに	none 0.16
say ンに通	none 0.1
say ンに通報	none 0.1
say ンに通報し	none 0.1
say ンス	suspension 0.12 policy_warning 0.11 listing_inquiry 0.07 listing_restored -0.07 account_investigation -0.09
say ンス通	suspension 0.13 listing_inquiry 0.06
say ンス通知	suspension 0.13 listing_inquiry 0.06
say ンセ	suspension 0.12 closure 0.05 reinstated -0.06 policy_warning -0.07
say ンセル	suspension 0.12 closure 0.05 policy_warning -0.05 reinstated -0.05
say ンセルし	closure 0.07
say ンセルして	closure 0.07
say ンタ	listing_inquiry 0.1 closure 0.05 listing_restored -0.05
say ンター	listing_inquiry 0.1 closure 0.06 listing_restored -0.05
say ンターに	listing_inquiry 0.08 closure 0.05 suspension -0.06
say ンターにあ	listing_inquiry 0.06
say ントと	suspension 0.13 account_investigation 0.06 policy_warning -0.07
say ントの状	funds 0.11
say ントの状態	funds 0.07
say ントは無	more_information 0.08
say ントを	suspension 0.15 closure 0.11 relist_waived 0.11 account_investigation 0.1 policy_warning -0.05 none -0.06 listing_restored -0.09 listing_inquiry -0.11 funds -0.13
say ントを再	suspension 0.13 more_information 0.06
say ントを恒	closure 0.06
say ントを恒久	closure 0.06
say ントを閉	relist_waived 0.06
say ントを閉じ	relist_waived 0.07
say ントを閉鎖	reinstated 0.05
say ントを開	closure 0.05
say ントを開設	closure 0.05
say ントセ	listing_inquiry 0.09 closure 0.06 suspension -0.08
say ントセン	listing_inquiry 0.09 closure 0.06 suspension -0.08
say ントセンタ	listing_inquiry 0.09 closure 0.06 suspension -0.08
say ント健	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ント健全	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ント健全性	policy_warning 0.07 listing_inquiry -0.08 closure -0.09
say ーにあ	listing_inquiry 0.06
say ーにある	listing_inquiry 0.06
say ーク	listing_inquiry 0.2 suspension -0.06
say ーマ	suspension 0.11 account_investigation -0.06
say ーマン	suspension 0.11 account_investigation -0.06
say ーマンス	suspension 0.11 account_investigation -0.06
say ーマンス通	suspension 0.13 listing_inquiry 0.06
say ール	none 0.22 suspension 0.16 more_information 0.14 policy_warning 0.05 funds -0.05 listing_restored -0.05 closure -0.07 account_investigation -0.1 relist_waived -0.13 reinstated -0.13
say ールに	more_information 0.16 closure 0.06 suspension -0.06 policy_warning -0.06
say ールにご	more_information 0.07
say ールにご返	more_information 0.07
say ールは	none 0.28 listing_inquiry -0.05 suspension -0.13
say ールは自	none 0.1
say ールは自動	none 0.1
say 一時	suspension 0.16 reinstated 0.05 account_investigation -0.05 policy_warning -0.06 closure -0.06 more_information -0.07
say 一時的	suspension 0.15
say 一時的に	suspension 0.14
say 一時的に閉	suspension 0.09
say 一部	funds 0.17 policy_warning 0.09 suspension -0.13
say 一部を	funds 0.12
say 上の一	funds 0.06
say 上の一部	funds 0.06
say 上金	suspension 0.18 funds 0.09 account_investigation 0.08 listing_restored -0.05 closure -0.05 more_information -0.09 listing_inquiry -0.1
say 上金の	policy_warning 0.11 closure -0.06
say 上金のお	suspension 0.06
say 上金は、次	reinstated 0.07
say 下げ	listing_inquiry 0.15 listing_restored 0.12 account_investigation -0.06 reinstated -0.06 more_information -0.07 relist_waived -0.07
say 下げる	listing_restored 0.11
say 下げると	listing_restored 0.09 listing_inquiry -0.06
say 下げるとの	listing_restored 0.07 listing_inquiry -0.05
say 下記	listing_restored 0.2 none 0.16 more_information -0.05 reinstated -0.05 policy_warning -0.08
say 下記の	listing_restored 0.21 none 0.15 reinstated -0.05 suspension -0.05 policy_warning -0.06
say 下記の商	listing_restored 0.08
say 下記の商品	listing_restored 0.08
say 不要	relist_waived 0.18 listing_inquiry -0.06
say 不要と	relist_waived 0.15 listing_inquiry -0.06
say 不要とな	relist_waived 0.15 listing_inquiry -0.06
say 不要となり	relist_waived 0.15 listing_inquiry -0.06
say 久に	reinstated 0.12
say 久的	closure 0.06
say 久的に	closure 0.06
say 了と	closure 0.15 relist_waived 0.07 listing_restored -0.06
say 了とい	closure 0.06
say 了といた	closure 0.06
say 了といたし	closure 0.06
say 予告	reinstated 0.08
say 予告な	reinstated 0.08
say 予定	account_investigation 0.21 listing_inquiry -0.08 policy_warning -0.1
say 事を差	closure 0.07
say 事を差し	closure 0.07
say 事を差し上	closure 0.07
say 今後	relist_waived 0.25 reinstated 0.19 closure 0.09 listing_restored 0.06 more_information -0.07 none -0.09 funds -0.19 listing_inquiry -0.22
say 今後は	relist_waived 0.08 policy_warning 0.05
say 仕入	listing_inquiry 0.15 none 0.09 closure -0.06 funds -0.06 suspension -0.07
say 他の商	listing_inquiry 0.07
say 他の商品	listing_inquiry 0.07
say 付し	listing_inquiry 0.1 account_investigation 0.09 more_information 0.08 suspension -0.15
say 付して	listing_inquiry 0.09 more_information 0.08 suspension -0.13
say 付のご	relist_waived 0.05 listing_restored 0.05 listing_inquiry -0.06
say 付のご返	relist_waived 0.05 listing_restored 0.05 listing_inquiry -0.06
say 付のご返信	relist_waived 0.05 listing_restored 0.05 listing_inquiry -0.06
say 以内に、	suspension 0.14 account_investigation 0.06 none -0.05 more_information -0.1
say 以内に返	relist_waived 0.11 closure 0.09 suspension -0.06
say 以内に返送	relist_waived 0.14 closure 0.12 listing_inquiry -0.05
say 件、	relist_waived 0.1 policy_warning 0.06 listing_inquiry -0.05
say 伺い	account_investigation 0.1
say 低い	policy_warning 0.1
say 体の	listing_inquiry 0.2 listing_restored -0.06
say 使用	listing_inquiry 0.17 listing_restored -0.05
say 依頼	relist_waived 0.14 closure 0.13 listing_inquiry -0.09
say 依頼く	relist_waived 0.1 listing_inquiry -0.08
say 依頼くだ	relist_waived 0.1 listing_inquiry -0.08
say 依頼くださ	relist_waived 0.1 listing_inquiry -0.08
say 依頼者	none 0.08
say 保さ	closure 0.11 none 0.05 suspension -0.09
say 保され	closure 0.11 none 0.05 suspension -0.09
say 保されま	closure 0.12 none 0.05 suspension -0.1
say 保されます	closure 0.12 none 0.05 suspension -0.1
say 保し	funds 0.16 suspension -0.05
say 保して	funds 0.08
say 保してお	funds 0.08
say 保しており	funds 0.07
say 保留	suspension 0.32 funds 0.09 none -0.05 closure -0.05 listing_inquiry -0.15
say 保証	funds 0.09 account_investigation -0.06
say 保証の申	closure 0.05
say 保証申	funds 0.1
say 保証申請	funds 0.1
say 信く	listing_inquiry 0.21 more_information 0.11 suspension 0.06 account_investigation -0.05 none -0.06 policy_warning -0.11
say 信くだ	listing_inquiry 0.21 more_information 0.12 suspension 0.06 account_investigation -0.05 none -0.06 policy_warning -0.11
say 信くださ	listing_inquiry 0.21 more_information 0.12 suspension 0.06 account_investigation -0.05 none -0.06 policy_warning -0.11
say 信ください	listing_inquiry 0.21 more_information 0.12 suspension 0.06 account_investigation -0.05 none -0.06 policy_warning -0.11
say 停止	policy_warning 0.27 none 0.22 reinstated 0.19 listing_restored -0.07 suspension -0.09 listing_inquiry -0.13 funds -0.14 closure -0.18
say 停止い	suspension 0.09
say 停止いた	suspension 0.09
say 停止いたし	suspension 0.09
say 停止し	suspension 0.14 reinstated 0.12 account_investigation 0.06 listing_inquiry -0.06 closure -0.06 policy_warning -0.08
say 停止す	reinstated 0.07
say 停止する	reinstated 0.07
say 停止するこ	reinstated 0.07
say 停止の通	more_information 0.06
say 停止の通知	more_information 0.06
say 健全	policy_warning 0.07 closure -0.09
say 健全性	policy_warning 0.07 listing_inquiry -0.07 closure -0.09
say 健全性サ	suspension -0.08
say 健全性サポ	suspension -0.08
say 備え	listing_restored 0.09 funds 0.08 listing_inquiry -0.07
say 催し	none 0.1
say 催しま	none 0.1
say 催します	none 0.1
say 催します。	none 0.1
say 元に戻	listing_restored 0.12 reinstated 0.1 funds -0.05 listing_inquiry -0.06
say 入金	funds 0.22 policy_warning -0.05
say 全体	listing_inquiry 0.13 account_investigation 0.08 policy_warning -0.05
say 全性	policy_warning 0.07 listing_inquiry -0.06 closure -0.09
say 全性サ	suspension -0.08
say 全性サポ	suspension -0.08
say 全性サポー	suspension -0.08
say 全額	closure 0.07
say 全額を	closure 0.06
say 内しま	none 0.06 suspension -0.07
say 内します	none 0.06 suspension -0.07
say 内に、	suspension 0.22 none -0.07 more_information -0.1
say 内に返	relist_waived 0.11 closure 0.09 suspension -0.06
say 内に返送	relist_waived 0.14 closure 0.12 listing_inquiry -0.05
say 内に返送を	relist_waived 0.1 closure 0.07
say 円の	funds 0.11
say 再び	reinstated 0.33 listing_restored 0.2 relist_waived 0.09 closure -0.06 suspension -0.07 account_investigation -0.1 funds -0.1 policy_warning -0.12 listing_inquiry -0.13
say 再びご	suspension 0.08 listing_restored 0.07
say 再びご出	listing_restored 0.07
say 再びご出品	listing_restored 0.07
say 再び停	reinstated 0.08
say 再び停止	reinstated 0.08
say 再び停止す	reinstated 0.06
say 再び出	listing_restored 0.06
say 再び出品	listing_restored 0.06
say 再有	suspension 0.06
say 再有効	suspension 0.06
say 再有効化	suspension 0.06
say 再開	suspension 0.39 listing_restored 0.1 relist_waived -0.07 account_investigation -0.09 policy_warning -0.11 listing_inquiry -0.15
say 再開して	reinstated 0.05
say 再開す	suspension 0.08
say 再開する	suspension 0.08
say 再開を	suspension 0.13
say 写真	listing_inquiry 0.35 listing_restored 0.09 reinstated -0.06 none -0.06 suspension -0.07 policy_warning -0.08 relist_waived -0.13
say 処分	reinstated 0.14 listing_inquiry 0.07 suspension -0.12
say 処理に	policy_warning 0.11
say 出品い	listing_restored 0.07
say 出品いた	listing_restored 0.07
say 出品いただ	listing_restored 0.07
say 出品さ	relist_waived 0.1
say 出品され	relist_waived 0.1
say 出品された	relist_waived 0.06
say 出品を	suspension 0.24 listing_restored 0.16 listing_inquiry 0.07 reinstated -0.05 none -0.07 relist_waived -0.11 policy_warning -0.11 more_information -0.11
say 出品を取	listing_inquiry 0.1 suspension -0.09
say 出品を取り	listing_inquiry 0.1 suspension -0.09
say 出品サ	none 0.05
say 出品用	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 出品用ア	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 出品用アカ	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 出荷	suspension 0.19 policy_warning 0.13 listing_inquiry -0.12 funds -0.14
say 出荷遅	policy_warning 0.13 none 0.06
say 出荷遅延	policy_warning 0.13 none 0.06
say 出荷遅延率	policy_warning 0.13 none 0.06
say 分では	more_information 0.09
say 分ではあ	more_information 0.09
say 分ではあり	more_information 0.09
say 分ほ	reinstated 0.09
say 分ほど	reinstated 0.09
say 初の	more_information 0.15 listing_inquiry -0.06
say 初の通	more_information 0.06
say 初の通知	more_information 0.06
say 判断	closure 0.16 more_information 0.12 policy_warning -0.05 suspension -0.06 reinstated -0.06
say 利用者に	none 0.21 listing_inquiry -0.09
say 制限	policy_warning 0.24 listing_restored 0.17 none -0.08 suspension -0.15 listing_inquiry -0.16
say 制限は	policy_warning 0.11 suspension -0.05
say 削除	relist_waived 0.11 closure 0.05 suspension -0.06 listing_inquiry -0.06
say 削除しま	listing_inquiry 0.09
say 削除しまし	listing_inquiry 0.09
say 効な請	suspension -0.05
say 効な請求	suspension -0.05
say 効な請求書	suspension -0.05
say 医薬	suspension 0.06
say 十分	more_information 0.11
say 十分では	more_information 0.09
say 十分ではあ	more_information 0.09
say 原因	more_information 0.09 suspension 0.05 closure -0.06
say 原因、	suspension 0.07
say 取り下	listing_inquiry 0.14 listing_restored 0.13 none 0.05 policy_warning -0.05 reinstated -0.06 more_information -0.06 relist_waived -0.06
say 取り下げ	listing_inquiry 0.14 listing_restored 0.13 none 0.05 policy_warning -0.05 reinstated -0.06 more_information -0.06 relist_waived -0.06
say 取り下げる	listing_restored 0.11 listing_inquiry -0.05
say 取り消	listing_restored 0.14 closure 0.11 listing_inquiry 0.07 more_information -0.08 suspension -0.1
say 取り消さ	closure 0.05
say 取引明	funds 0.08
say 取引明細	funds 0.08
say 取引明細書	funds 0.08
say 口座	funds 0.15 policy_warning -0.06 none -0.07
say 口座の	funds 0.14 account_investigation -0.09
say 口座へお	closure 0.05
say 口座へお支	closure 0.06
say 口座を	funds 0.09 reinstated 0.07
say 古物	more_information 0.1
say 古物商	more_information 0.1
say 可証の	policy_warning 0.07
say 可証の写	policy_warning 0.07
say 可証の写し	policy_warning 0.07
say 合には、再	listing_restored 0.11 listing_inquiry -0.06
say 合は、あ	listing_restored 0.05
say 合は、あら	listing_restored 0.05
say 合わせま	listing_inquiry 0.07
say 同じ商	relist_waived 0.05
say 同じ商品	relist_waived 0.05
say 同じ商品を	relist_waived 0.05
say 告で	policy_warning 0.07
say 告を受け	listing_inquiry 0.25 listing_restored -0.09
say 品い	listing_restored 0.07
say 品いた	listing_restored 0.07
say 品いただ	listing_restored 0.07
say 品いただけ	listing_restored 0.06
say 品が検	reinstated 0.06
say 品が検索	reinstated 0.06
say 品さ	relist_waived 0.09 listing_inquiry 0.08 more_information -0.05 listing_restored -0.06
say 品され	relist_waived 0.09 listing_inquiry 0.08 more_information -0.05 listing_restored -0.06
say 品しないと	relist_waived 0.06
say 品で	listing_inquiry 0.22 funds -0.06 more_information -0.08 relist_waived -0.08
say 品の出	listing_restored 0.05 suspension -0.06
say 品の出品	listing_restored 0.05 suspension -0.06
say 品は	listing_inquiry 0.28 reinstated 0.11 account_investigation 0.09 closure 0.08 none -0.13 funds -0.15 suspension -0.16 more_information -0.22
say 品を	suspension 0.15 policy_warning 0.11 none 0.1 funds -0.06 listing_inquiry -0.07 more_information -0.08 account_investigation -0.09 reinstated -0.1
say 品を今	relist_waived 0.09 listing_inquiry -0.08
say 品を今後	relist_waived 0.09 listing_inquiry -0.08
say 品を再	relist_waived 0.06 suspension -0.06
say 品を再び	relist_waived 0.1
say 品を削	policy_warning 0.06 listing_inquiry 0.06
say 品を削除	policy_warning 0.06 listing_inquiry 0.06
say 品を取	none 0.15 suspension -0.08
say 品を取り	none 0.15 suspension -0.08
say 品を取り消	listing_inquiry 0.06 listing_restored 0.06 suspension -0.06
say 品サ	none 0.05
say 品ペ	listing_restored 0.12 more_information 0.06 relist_waived -0.05 suspension -0.08
say 品ペー	listing_restored 0.12 more_information 0.06 relist_waived -0.05 suspension -0.08
say 品ページ	listing_restored 0.12 more_information 0.06 relist_waived -0.05 suspension -0.08
say 品名	listing_restored 0.07
say 品用	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 品用ア	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 品用アカ	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 品用アカウ	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 商品が検	reinstated 0.06
say 商品が検索	reinstated 0.06
say 商品の	listing_inquiry 0.18 listing_restored 0.1 relist_waived -0.05 more_information -0.07 policy_warning -0.1
say 商品の出	listing_restored 0.05 suspension -0.07
say 商品の出品	listing_restored 0.05 suspension -0.07
say 商品を今	relist_waived 0.09
say 商品を今後	relist_waived 0.09
say 商品を再	relist_waived 0.09
say 商品を再び	relist_waived 0.1
say 商品ペ	listing_restored 0.12 more_information 0.06 relist_waived -0.05 suspension -0.08
say 商品ペー	listing_restored 0.12 more_information 0.06 relist_waived -0.05 suspension -0.08
say 商品ページ	listing_restored 0.12 more_information 0.06 relist_waived -0.05 suspension -0.08
say 商標に関	listing_restored 0.05
say 商標に関す	listing_restored 0.05
say 商許可証	more_information 0.11
say 商許可証の	policy_warning 0.07
say 善計	suspension 0.17 closure -0.05 listing_inquiry -0.06
say 善計画	suspension 0.17 closure -0.05 listing_inquiry -0.06
say 善計画に書	reinstated 0.11
say 善計画を	suspension 0.13 listing_inquiry -0.1
say 営業	suspension 0.31 funds 0.28 reinstated -0.09 relist_waived -0.1 listing_restored -0.17 closure -0.25
say 営業日	suspension 0.32 funds 0.28 reinstated -0.08 relist_waived -0.1 listing_restored -0.17 closure -0.25
say 回の	reinstated 0.14 more_information -0.07 suspension -0.1
say 因、	suspension 0.07
say 在、	suspension 0.2 none -0.09
say 在庫	listing_restored 0.2 policy_warning 0.15 closure 0.14 listing_inquiry 0.06 reinstated -0.06 account_investigation -0.07 funds -0.1 suspension -0.23
say 在庫は	closure 0.15 listing_inquiry 0.13 account_investigation -0.06 suspension -0.1
say 在庫は、	closure 0.08 listing_inquiry 0.06 relist_waived 0.05 suspension -0.06
say 在庫数	listing_restored 0.11
say 在庫数を	listing_restored 0.1
say 在庫管	policy_warning 0.16 listing_restored 0.12 relist_waived -0.06 listing_inquiry -0.06
say 在庫管理	policy_warning 0.16 listing_restored 0.12 relist_waived -0.06 listing_inquiry -0.06
say 報し	none 0.13
say 報して	none 0.13
say 報してア	none 0.06
say 報してアカ	none 0.06
say 場合は、あ	listing_restored 0.05
say 増加	funds 0.1
say 売は	account_investigation 0.17 none -0.06
say 売は続	account_investigation 0.12
say 売は続け	account_investigation 0.12
say 売上	suspension 0.21 funds 0.17 account_investigation 0.12 relist_waived -0.05 listing_restored -0.06 more_information -0.11 listing_inquiry -0.17
say 売上が	suspension -0.05
say 売上の	funds 0.08
say 売上の一	funds 0.06
say 売上の一部	funds 0.06
say 売上金	suspension 0.18 funds 0.09 account_investigation 0.08 listing_restored -0.05 closure -0.05 more_information -0.09 listing_inquiry -0.1
say 売上金の	policy_warning 0.11 closure -0.06
say 売上金のお	suspension 0.06
say 変わ	funds 0.14 listing_inquiry 0.1 more_information -0.05 account_investigation -0.05
say 変わり	funds 0.14 listing_inquiry 0.11 more_information -0.05 suspension -0.07
say 変わりは	funds 0.07
say 変更	funds 0.24 listing_restored 0.05 closure -0.06 policy_warning -0.09
say 変更は	funds 0.1
say 始さ	closure 0.06
say 始され	closure 0.06
say 始された	closure 0.06
say 守ら	reinstated 0.14 none -0.06
say 守られ	reinstated 0.14 none -0.06
say 安全	policy_warning 0.08 suspension 0.07 listing_restored 0.05
say 完了と	relist_waived 0.05
say 定は	closure 0.07
say 宛名	more_information 0.07
say 宛名が	more_information 0.06
say 審査の	listing_restored 0.11 account_investigation 0.08 none 0.07 listing_inquiry -0.08 suspension -0.12
say 審査を	closure 0.07 suspension -0.06 listing_inquiry -0.07
say 尋ねし	relist_waived 0.06
say 差し	funds 0.15 listing_restored 0.13 reinstated -0.07 listing_inquiry -0.09 policy_warning -0.09
say 差し上	closure 0.08 more_information -0.06
say 差し上げ	closure 0.08 more_information -0.06
say 差し引	funds 0.12 suspension -0.06
say 差し引い	funds 0.06
say 差し引いた	funds 0.06
say 差し引か	funds 0.07
say 差し引かれ	funds 0.07
say 希望	suspension 0.14
say 帳の	funds 0.06
say 常の	reinstated 0.1
say 座の	funds 0.14 account_investigation -0.09
say 座へお	closure 0.05
say 座へお支	closure 0.06
say 座へお支払	closure 0.06
say 座を	funds 0.09 reinstated 0.07
say 庫は	closure 0.15 listing_inquiry 0.13 account_investigation -0.06 suspension -0.1
say 庫は、	closure 0.08 listing_inquiry 0.06 relist_waived 0.05 suspension -0.06
say 庫数	listing_restored 0.11
say 庫数を	listing_restored 0.1
say 庫管	policy_warning 0.16 listing_restored 0.12 relist_waived -0.06 listing_inquiry -0.06
say 庫管理	policy_warning 0.16 listing_restored 0.12 relist_waived -0.06 listing_inquiry -0.06
say 廃棄	relist_waived 0.12 closure 0.12 listing_inquiry 0.08 suspension -0.11
say 廃棄しま	closure 0.08
say 廃棄します	closure 0.08
say 延率	policy_warning 0.13 none 0.06
say 引い	funds 0.06
say 引か	funds 0.07
say 引かれ	funds 0.07
say 引きます。	closure 0.05
say 引き続	closure 0.07
say 引き続き	closure 0.07
say 引当	funds 0.11
say 引明	funds 0.08
say 引明細	funds 0.08
say 引明細書	funds 0.08
say 当者が	none 0.06 suspension -0.05
say 当該	listing_inquiry 0.07
say 後、	policy_warning 0.12 listing_inquiry 0.07 none -0.06 account_investigation -0.06 listing_restored -0.06
say 後お	closure 0.05
say 後に	funds 0.18 closure 0.08 suspension -0.05 reinstated -0.06 listing_inquiry -0.06 account_investigation -0.1
say 性サ	suspension -0.08
say 性サポ	suspension -0.08
say 性サポー	suspension -0.08
say 性サポート	suspension -0.08
say 恒久	closure 0.06
say 恒久的	closure 0.06
say 恒久的に	closure 0.06
say 態に変	funds 0.06
say 態に変わ	funds 0.05
say 態に変わり	funds 0.05
say 慎重	closure 0.06
say 慎重に	closure 0.06
say 戻しい	reinstated 0.08 suspension 0.07
say 戻しいた	reinstated 0.08 suspension 0.07
say 戻しいたし	reinstated 0.08 suspension 0.07
say 戻しま	listing_restored 0.14 listing_inquiry 0.06 relist_waived -0.06
say 戻しまし	listing_restored 0.18
say 戻しました	listing_restored 0.18
say 戻ら	policy_warning 0.15 suspension -0.06
say 戻らな	policy_warning 0.15 suspension -0.06
say 戻らない	policy_warning 0.15 suspension -0.06
say 戻りま	reinstated 0.07 listing_restored 0.06
say 戻ります	reinstated 0.07 listing_restored 0.07 listing_inquiry -0.05
say 戻ります。	reinstated 0.07 listing_restored 0.07 listing_inquiry -0.05
say 所の	account_investigation 0.1
say 払い	reinstated 0.23 funds 0.21 suspension 0.09 closure 0.09 relist_waived -0.06 listing_restored -0.06 policy_warning -0.09 listing_inquiry -0.11 none -0.13 more_information -0.14
say 払いの	funds 0.1
say 払いは	reinstated 0.1 account_investigation 0.08 listing_inquiry -0.06
say 払いも	suspension 0.13
say 扱わな	relist_waived 0.1
say 扱わない	relist_waived 0.1
say 承り	none 0.08 relist_waived 0.08 account_investigation 0.07 suspension -0.06
say 承りま	none 0.08 account_investigation 0.07 suspension -0.05
say 承りまし	none 0.09 relist_waived 0.05
say 承りました	none 0.09 relist_waived 0.05
say 承認い	reinstated 0.09
say 承認いた	reinstated 0.09
say 承認いたし	reinstated 0.09
say 担当者が	none 0.06 suspension -0.05
say 拝見	suspension 0.11 listing_restored 0.07 listing_inquiry -0.07
say 拝見し	listing_restored 0.08 suspension 0.06
say 拝見し、	reinstated 0.1 closure -0.06
say 振り	account_investigation 0.14 policy_warning -0.05 none -0.07
say 振り込	account_investigation 0.14 policy_warning -0.05 none -0.07
say 振り込み	account_investigation 0.15 policy_warning -0.05 suspension -0.06 none -0.06
say 振り込みは	account_investigation 0.18 closure 0.05 suspension -0.07
say 振込	funds 0.21
say 措置	suspension 0.07 listing_inquiry 0.05
say 支払	reinstated 0.26 funds 0.22 suspension 0.1 closure 0.08 relist_waived -0.06 listing_restored -0.06 listing_inquiry -0.11 policy_warning -0.11 none -0.12 more_information -0.14
say 支払い	reinstated 0.24 funds 0.23 suspension 0.09 closure 0.07 relist_waived -0.06 listing_restored -0.06 listing_inquiry -0.11 policy_warning -0.11 none -0.12 more_information -0.14
say 支払いの	funds 0.1
say 支払いは	reinstated 0.1 account_investigation 0.08 listing_inquiry -0.06
say 支払いも	suspension 0.13
say 改善	suspension 0.23 reinstated 0.1 closure -0.06 more_information -0.06 listing_restored -0.06 account_investigation -0.07 listing_inquiry -0.09
say 改善計	suspension 0.17 closure -0.05 listing_inquiry -0.06
say 改善計画	suspension 0.17 closure -0.05 listing_inquiry -0.06
say 改善計画を	suspension 0.13 listing_inquiry -0.1
say 文は	suspension 0.12 account_investigation 0.11 none 0.1 closure 0.09 policy_warning -0.05 more_information -0.06 reinstated -0.06 listing_inquiry -0.15
say 文は、	closure 0.08
say 断り	closure 0.17 suspension -0.05
say 断りい	closure 0.05
say 断りいた	closure 0.05
say 断りいたし	closure 0.05
say 新しいア	closure 0.09
say 新しいアカ	closure 0.09
say 日が	closure 0.11 funds 0.07 account_investigation -0.09
say 日が経過し	funds 0.08
say 日ご	reinstated 0.12 account_investigation 0.06
say 日ごと	reinstated 0.12 account_investigation 0.06
say 日ごとに	reinstated 0.12
say 日に	listing_restored 0.18 more_information 0.13 funds 0.13 policy_warning -0.06 closure -0.07 suspension -0.14 listing_inquiry -0.18
say 日より出	suspension 0.07 listing_inquiry -0.06
say 日より出品	suspension 0.07 listing_inquiry -0.06
say 日付のご	relist_waived 0.05 listing_restored 0.05 listing_inquiry -0.06
say 日付のご返	relist_waived 0.05 listing_restored 0.05 listing_inquiry -0.06
say 日以内に	listing_inquiry 0.21 none 0.2 relist_waived 0.1 policy_warning -0.1 account_investigation -0.11 reinstated -0.15 listing_restored -0.18
say 日以内に返	relist_waived 0.12 closure 0.09 suspension -0.05 policy_warning -0.06
say 日間	reinstated 0.31 policy_warning 0.16 none 0.11 relist_waived -0.06 listing_inquiry -0.06 funds -0.07 more_information -0.11 listing_restored -0.12 closure -0.12
say 早く	account_investigation 0.09 suspension -0.05
say 早く終	account_investigation 0.09 suspension -0.06
say 早く終え	account_investigation 0.08
say 早く終える	account_investigation 0.08
say 明細書	account_investigation 0.09 funds 0.07
say 時か	account_investigation 0.28 suspension -0.07
say 時から	account_investigation 0.28 suspension -0.07
say 時ま	account_investigation 0.16 suspension -0.1
say 時まで	account_investigation 0.16 suspension -0.1
say 時的	suspension 0.15
say 時的に	suspension 0.14
say 時的に閉	suspension 0.09
say 時間	none 0.24 reinstated 0.23 listing_restored 0.2 funds -0.11 suspension -0.14 listing_inquiry -0.24
say 時間か	listing_restored 0.15
say 時間かかる	listing_restored 0.05
say 時間に	closure 0.14 more_information 0.08 policy_warning -0.05 suspension -0.06
say 時間ほ	reinstated 0.15 listing_restored 0.11 closure -0.06
say 時間ほど	reinstated 0.15 listing_restored 0.11 closure -0.06
say 時間ほどお	listing_restored 0.11
say 時間以	none 0.18 policy_warning 0.11 account_investigation 0.08 listing_restored -0.05 suspension -0.09 listing_inquiry -0.15
say 時間以内	none 0.18 policy_warning 0.11 account_investigation 0.08 listing_restored -0.05 suspension -0.09 listing_inquiry -0.15
say 時間以内に	none 0.17 policy_warning 0.11 account_investigation 0.08 listing_restored -0.05 suspension -0.09 listing_inquiry -0.16
say 更は	funds 0.1
say 書き	none 0.11 more_information 0.1 suspension -0.06 reinstated -0.06
say 書きく	suspension 0.07
say 書きくだ	suspension 0.07
say 書きくださ	suspension 0.07
say 書のご提出	relist_waived 0.1
say 最初	more_information 0.15
say 最初の	more_information 0.15
say 最終	closure 0.09
say 最長	suspension 0.11 funds -0.05
say 有効な請	suspension -0.05
say 有効な請求	suspension -0.05
say 有効化	suspension 0.06
say 未満	policy_warning 0.17 listing_restored 0.06 none -0.09
say 本メールは	policy_warning 0.07
say 本件	relist_waived 0.12 listing_inquiry 0.06 closure 0.05
say 本件に	closure 0.06
say 本件に関	closure 0.05
say 本体	listing_inquiry 0.18 suspension -0.05
say 本文	none 0.21 listing_inquiry -0.09
say 本日	suspension 0.26 reinstated 0.1 closure 0.08 listing_restored 0.07 more_information -0.06 none -0.09 policy_warning -0.12 listing_inquiry -0.2
say 本日、	suspension 0.13 policy_warning -0.05
say 本日より出	suspension 0.07 listing_inquiry -0.06
say 束に	relist_waived 0.06
say 束に反	relist_waived 0.06
say 束を	suspension 0.07
say 査が	account_investigation 0.11
say 査が終	account_investigation 0.06
say 査が終わ	account_investigation 0.06
say 査が終わる	account_investigation 0.06
say 査の	account_investigation 0.15 listing_restored 0.05 none 0.05 policy_warning -0.07 suspension -0.17
say 査のあ	account_investigation 0.07
say 査のあい	account_investigation 0.07
say 査のあいだ	account_investigation 0.07
say 査の対	account_investigation 0.05 funds 0.05
say 査の対象	account_investigation 0.05 funds 0.05
say 査の対象と	account_investigation 0.05 funds 0.05
say 査を	account_investigation 0.07 closure 0.07 more_information 0.05 suspension -0.08 listing_inquiry -0.1
say 査を終	closure 0.08
say 根本	more_information 0.08
say 案件	none 0.13 suspension -0.09
say 案内しま	none 0.06 suspension -0.07
say 案内します	none 0.06 suspension -0.07
say 棄い	relist_waived 0.09
say 棄いた	relist_waived 0.09
say 棄いたし	relist_waived 0.09
say 棄いたしま	relist_waived 0.09
say 棄さ	closure 0.06 suspension -0.06
say 棄され	closure 0.06 suspension -0.07
say 棄しま	closure 0.08
say 棄します	closure 0.08
say 棄します。	closure 0.08
say 業日	suspension 0.32 funds 0.28 reinstated -0.08 relist_waived -0.1 listing_restored -0.17 closure -0.25
say 業者	policy_warning 0.18 more_information 0.08 funds -0.05 none -0.05 account_investigation -0.07
say 構です。	relist_waived 0.07
say 標に関	listing_restored 0.05
say 標に関す	listing_restored 0.05
say 標に関する	listing_restored 0.05
say 標は	policy_warning 0.06
say 権利	suspension 0.06 listing_inquiry 0.06 policy_warning 0.06 listing_restored -0.1
say 権限をお戻	reinstated 0.11
say 次の	listing_inquiry 0.13 reinstated 0.13 funds 0.09 account_investigation -0.06 listing_restored -0.11 closure -0.17
say 次回	reinstated 0.08
say 次回の	reinstated 0.08
say 止されたま	none 0.06 suspension -0.07
say 止し	reinstated 0.28 suspension 0.12 listing_inquiry -0.07 funds -0.08 policy_warning -0.08 closure -0.11
say 止していた	reinstated 0.23
say 止す	reinstated 0.07
say 止する	reinstated 0.07
say 止するこ	reinstated 0.07
say 止すること	reinstated 0.07
say 止の通	more_information 0.06
say 止の通知	more_information 0.06
say 残額	closure 0.06
say 残額を	closure 0.06
say 残高	funds 0.35 closure 0.29 none -0.07 listing_restored -0.07 listing_inquiry -0.08 more_information -0.08 account_investigation -0.13 policy_warning -0.16
say 残高が	funds 0.06 closure 0.05 suspension -0.08
say 残高に	funds 0.08
say 残高の	funds 0.24 closure -0.05 reinstated -0.05
say 残高の一	funds 0.07
say 残高の一部	funds 0.07
say 残高は	closure 0.36 reinstated 0.15 none -0.05 policy_warning -0.08 more_information -0.08 account_investigation -0.1 suspension -0.12
say 残高は、	closure 0.16 reinstated 0.09 funds -0.06
say 残高は、次	reinstated 0.07
say 永久	reinstated 0.12
say 永久に	reinstated 0.12
say 求は	funds 0.06
say 決定	closure 0.16 suspension -0.08
say 決定は	closure 0.07
say 決済	relist_waived 0.12 funds 0.1 listing_inquiry -0.06
say 決済の	funds 0.08
say 法に	listing_inquiry 0.18 policy_warning 0.07 listing_restored -0.07
say 注文	funds 0.21 suspension 0.07 reinstated -0.05 relist_waived -0.08 listing_restored -0.09 listing_inquiry -0.14
say 注文は	suspension 0.14 account_investigation 0.12 closure 0.1 more_information -0.05 reinstated -0.06 policy_warning -0.06 listing_inquiry -0.07
say 注文は、	closure 0.08
say 消えま	relist_waived 0.16 policy_warning 0.07 listing_restored -0.05 listing_inquiry -0.09
say 消えます	relist_waived 0.16 policy_warning 0.07 listing_restored -0.05 listing_inquiry -0.09
say 消えます。	relist_waived 0.16 listing_restored -0.05 listing_inquiry -0.08
say 添付	listing_inquiry 0.19 more_information 0.06 suspension -0.16
say 添付し	listing_inquiry 0.09 more_information 0.08 suspension -0.13
say 添付して	listing_inquiry 0.09 more_information 0.08 suspension -0.13
say 済の	funds 0.08
say 点を補	more_information 0.06
say 無料	none 0.2
say 照合	account_investigation 0.12 more_information 0.09 policy_warning -0.06 listing_inquiry -0.07
say 物商	more_information 0.1
say 物商許可証	more_information 0.11
say 状態	listing_inquiry 0.12 listing_restored 0.11 funds 0.07 more_information -0.06 closure -0.07 account_investigation -0.1
say 状態に変	funds 0.06
say 状態に変わ	funds 0.05
say 率が	policy_warning 0.21 reinstated 0.14 none -0.05 funds -0.08 suspension -0.12
say 現れ	reinstated 0.07
say 現れる	reinstated 0.07
say 現れるま	reinstated 0.06
say 現れるまで	reinstated 0.06
say 現在、	suspension 0.2 none -0.09
say 現時	policy_warning 0.06 more_information 0.05
say 現時点	policy_warning 0.06 more_information 0.05
say 現時点で	policy_warning 0.06 more_information 0.05
say 理に	policy_warning 0.11
say 用ア	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 用アカ	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 用アカウ	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 用アカウン	suspension 0.18 more_information -0.06 account_investigation -0.07 listing_inquiry -0.08
say 用者に	none 0.21 listing_inquiry -0.09
say 申し立	closure 0.14 more_information 0.07 listing_restored 0.05 policy_warning -0.06 funds -0.07 account_investigation -0.1
say 申し立て	closure 0.14 more_information 0.07 listing_restored 0.05 policy_warning -0.06 funds -0.07 account_investigation -0.1
say 申し立ては	closure 0.1
say 申し込	none 0.25 reinstated -0.05 funds -0.05 suspension -0.06
say 申し込み	none 0.25 reinstated -0.05 funds -0.05
say 申し込みは	none 0.15
say 申請	listing_inquiry 0.1 reinstated 0.09 none -0.05 account_investigation -0.08
say 画に書	reinstated 0.15 none -0.05
say 画に書か	reinstated 0.15 none -0.05
say 画に書かれ	reinstated 0.15 none -0.05
say 画を	suspension 0.33 reinstated 0.12 funds -0.05 listing_restored -0.06 more_information -0.11 account_investigation -0.2
say 留保	reinstated 0.16 funds 0.13 closure 0.06 account_investigation -0.05 suspension -0.17
say 留保さ	closure 0.11 none 0.05 suspension -0.09
say 留保され	closure 0.11 none 0.05 suspension -0.09
say 留保されま	closure 0.12 none 0.05 suspension -0.1
say 留保し	funds 0.15
say 留保して	funds 0.07
say 留保してお	funds 0.07
say 番号	more_information 0.12 policy_warning 0.1 suspension 0.09 listing_inquiry 0.08 relist_waived -0.05 reinstated -0.09 account_investigation -0.1 listing_restored -0.11
say 異議	listing_inquiry 0.15 closure 0.09 relist_waived 0.07 listing_restored -0.08 suspension -0.09
say 発行	suspension 0.27 more_information 0.05 listing_restored -0.06 reinstated -0.07 none -0.1 policy_warning -0.11
say 発行日が	more_information 0.07
say 発送	policy_warning 0.23 suspension 0.2 reinstated -0.05 funds -0.08 none -0.11 listing_inquiry -0.15
say 登録の	funds 0.07
say 的に	funds 0.11 suspension 0.1 policy_warning -0.07 more_information -0.07
say 目標	policy_warning 0.08 reinstated 0.08 funds -0.06
say 目標は	policy_warning 0.06
say 示」	more_information 0.12
say 示されるま	reinstated 0.08
say 立て	closure 0.14 suspension 0.07 more_information 0.06 listing_inquiry -0.06 funds -0.08 account_investigation -0.12
say 立ては	closure 0.1
say 立てを表	more_information 0.16 suspension -0.05 policy_warning -0.06
say 立てを表示	more_information 0.16 suspension -0.05 policy_warning -0.06
say 約束	relist_waived 0.14 account_investigation 0.08 suspension 0.08 listing_inquiry -0.12
say 約束に	relist_waived 0.06
say 約束に反	relist_waived 0.06
say 約束を	suspension 0.07
say 細書	account_investigation 0.09 funds 0.07
say 終え	account_investigation 0.12 relist_waived 0.11 reinstated 0.06 none -0.05 listing_inquiry -0.07 suspension -0.11
say 終える	account_investigation 0.11 reinstated 0.05 suspension -0.06
say 終わ	account_investigation 0.18 funds 0.12 relist_waived 0.09 none -0.05 more_information -0.06 suspension -0.08 listing_inquiry -0.09
say 終わる	account_investigation 0.22
say 終わるま	account_investigation 0.18
say 終わるまで	account_investigation 0.18
say 終了	closure 0.18 account_investigation 0.09 funds -0.05 suspension -0.09 reinstated -0.09
say 終了と	closure 0.18
say 終了とい	closure 0.09
say 終了といた	closure 0.09
say 結構です。	relist_waived 0.07
say 結論が	account_investigation 0.13
say 結論が出	account_investigation 0.13
say 結論が出る	account_investigation 0.13
say 絡に	closure 0.07
say 続け	account_investigation 0.31 policy_warning -0.08 suspension -0.11
say 続けく	account_investigation 0.07
say 続けくだ	account_investigation 0.07
say 続けくださ	account_investigation 0.07
say 締め日	funds 0.11 closure -0.05
say 自動で	funds 0.12 none 0.07
say 草々	none 0.09 listing_inquiry -0.06
say 荷遅	policy_warning 0.13 none 0.06
say 荷遅延	policy_warning 0.13 none 0.06
say 荷遅延率	policy_warning 0.13 none 0.06
say 行います	funds 0.1 reinstated 0.05 policy_warning -0.05
say 行日が	more_information 0.07
say 表示」	more_information 0.12
say 補っ	more_information 0.14
say 補った	more_information 0.05
say 製品	listing_inquiry 0.16 policy_warning 0.1 suspension -0.06 listing_restored -0.06
say 見し、	reinstated 0.1 closure -0.06
say 見合わせま	listing_inquiry 0.07
say 見開	funds 0.06
say 見開き	funds 0.06
say 見開きの	funds 0.06
say 解き	reinstated 0.13 none -0.06
say 計画	suspension 0.43 reinstated 0.26 more_information 0.21 funds -0.05 listing_inquiry -0.06 relist_waived -0.08 closure -0.08 listing_restored -0.12 policy_warning -0.2 account_investigation -0.26
say 計画に書	reinstated 0.15 none -0.05
say 計画に書か	reinstated 0.15 none -0.05
say 計画を	suspension 0.33 reinstated 0.12 funds -0.05 listing_restored -0.06 more_information -0.1 account_investigation -0.2
say 計算	reinstated 0.05
say 記の	listing_restored 0.22 none 0.12 account_investigation 0.11 reinstated -0.07 policy_warning -0.08 more_information -0.1
say 記のペ	none 0.06
say 記のペー	none 0.06
say 記のページ	none 0.06
say 記の商	listing_restored 0.07
say 記の商品	listing_restored 0.07
say 許可	listing_inquiry 0.15 more_information 0.12 policy_warning 0.07 relist_waived -0.05 account_investigation -0.05 none -0.06 listing_restored -0.07
say 許可証の	policy_warning 0.07
say 許可証の写	policy_warning 0.07
say 許諾	listing_inquiry 0.15 listing_restored -0.09
say 証の写	policy_warning 0.07
say 証の写し	policy_warning 0.07
say 証の写しを	policy_warning 0.08
say 証の申	closure 0.05
say 証申	funds 0.1
say 証申請	funds 0.1
say 試験	none 0.11 relist_waived 0.08 listing_restored 0.07 listing_inquiry -0.09
say 話に	account_investigation 0.2 suspension -0.09
say 話を	listing_inquiry -0.05
say 話番	listing_inquiry 0.11 more_information 0.07
say 話番号	listing_inquiry 0.11 more_information 0.07
say 該当	listing_inquiry 0.33 account_investigation -0.05 relist_waived -0.06 suspension -0.08
say 認いたし	reinstated 0.08 listing_inquiry 0.07 more_information 0.06
say 認いたしま	reinstated 0.08 listing_inquiry 0.07 more_information 0.06
say 読み取る	none 0.08 suspension -0.06
say 調査	none 0.12 relist_waived 0.07 account_investigation 0.07 reinstated -0.05 listing_restored -0.07 listing_inquiry -0.07
say 調査が	account_investigation 0.08
say 調査の	account_investigation 0.07
say 調査を	none 0.08
say 請求は	funds 0.06
say 論が出	account_investigation 0.13
say 論が出る	account_investigation 0.13
say 論が出るま	account_investigation 0.13
say 諾書	listing_inquiry 0.16 listing_restored -0.1
say 警告	policy_warning 0.1
say 警告で	policy_warning 0.07
say 負担	listing_inquiry 0.16 suspension -0.11
say 販売は	account_investigation 0.09
say 費用	listing_inquiry 0.09 closure 0.07
say 資金	funds 0.09 reinstated 0.05 none -0.06
say 質問	funds 0.12
say 足し	more_information 0.09
say 足して	more_information 0.05
say 足り	more_information 0.21 none 0.06 listing_inquiry -0.05 suspension -0.11
say 足りま	more_information 0.16 funds 0.05 suspension -0.05
say 足りませ	more_information 0.16 funds 0.05 suspension -0.05
say 足りません	more_information 0.16 funds 0.05 suspension -0.05
say 輸入	listing_inquiry 0.22 suspension -0.16
say 込み	account_investigation 0.22 none 0.22 more_information -0.06 listing_inquiry -0.08 policy_warning -0.12 suspension -0.14
say 込みは	account_investigation 0.15 none 0.14 reinstated -0.07 policy_warning -0.08 suspension -0.08
say 返事を差	closure 0.07
say 返事を差し	closure 0.07
say 返信	more_information 0.28 listing_inquiry 0.17 suspension -0.06 none -0.07 account_investigation -0.09 reinstated -0.14
say 返信く	listing_inquiry 0.17 more_information 0.12 suspension 0.08 account_investigation -0.05 none -0.06 policy_warning -0.11
say 返信くだ	listing_inquiry 0.17 more_information 0.12 suspension 0.08 account_investigation -0.05 none -0.06 policy_warning -0.1
say 返信くださ	listing_inquiry 0.17 more_information 0.12 suspension 0.08 account_investigation -0.05 none -0.06 policy_warning -0.1
say 返送	relist_waived 0.22 closure 0.21 none -0.06 listing_restored -0.06 suspension -0.07 more_information -0.07 account_investigation -0.09
say 返送の	closure 0.06
say 返送ま	closure 0.06 relist_waived 0.05
say 返送また	closure 0.06 relist_waived 0.05
say 返送または	closure 0.06 relist_waived 0.05
say 返送を	relist_waived 0.14 closure 0.1
say 返金	funds 0.16 none 0.12 closure 0.09 listing_inquiry -0.05 more_information -0.06 suspension -0.08 policy_warning -0.1
say 送の	closure 0.09 policy_warning 0.09 more_information -0.07
say 送ま	closure 0.06 relist_waived 0.05
say 送また	closure 0.06 relist_waived 0.05
say 送または	closure 0.06 relist_waived 0.05
say 送りい	closure 0.1 relist_waived 0.08 listing_restored -0.05
say 送りいた	closure 0.1 relist_waived 0.08 listing_restored -0.05
say 送りいただ	closure 0.1 relist_waived 0.08 listing_restored -0.05 suspension -0.05
say 送りく	suspension 0.14 more_information 0.05 listing_inquiry 0.05 reinstated -0.06 listing_restored -0.07
say 送りくだ	suspension 0.14 more_information 0.05 listing_inquiry 0.05 reinstated -0.06 listing_restored -0.07
say 送りくださ	suspension 0.14 more_information 0.05 reinstated -0.06 listing_restored -0.07
say 送を	relist_waived 0.13 policy_warning 0.11 closure 0.1 account_investigation -0.05 funds -0.06 none -0.07
say 通報	none 0.13
say 通報し	none 0.13
say 通報して	none 0.13
say 通報してア	none 0.06
say 通帳	funds 0.06
say 通帳の	funds 0.06
say 通常の	reinstated 0.1
say 連絡に	closure 0.07
say 遅延	policy_warning 0.13 none 0.08
say 遅延率	policy_warning 0.13 none 0.06
say 過ぎ	closure 0.21 funds 0.13 none 0.05 more_information -0.06 account_investigation -0.1 reinstated -0.12
say 過去	suspension 0.23 policy_warning 0.13 funds 0.08 reinstated 0.05 account_investigation -0.06 relist_waived -0.06 listing_inquiry -0.13 none -0.15
say 部を	funds 0.13
say 配信	none 0.14
say 配達	funds 0.09 suspension -0.05
say 重に	closure 0.06
say 金が	funds 0.1
say 金に	reinstated 0.12 funds 0.09 suspension -0.06
say 金の	account_investigation 0.15 funds 0.1 more_information -0.05 listing_inquiry -0.06 reinstated -0.11
say 金のお	suspension 0.05
say 金は	reinstated 0.21 account_investigation 0.1 funds 0.07 suspension 0.06 none -0.06 relist_waived -0.07 more_information -0.09 policy_warning -0.09 listing_inquiry -0.14
say 金は、	funds 0.13 reinstated 0.1 policy_warning -0.06
say 金は、次	reinstated 0.07
say 金は、配	funds 0.08
say 金は、配達	funds 0.08
say 金額	closure 0.09 policy_warning 0.06 suspension -0.09
say 銀行	funds 0.25 suspension 0.05 reinstated -0.06 none -0.06
say 銀行の	funds 0.16
say 録の	funds 0.07 policy_warning -0.05
say 鎖」	none 0.09
say 鎖い	suspension -0.06
say 鎖いた	suspension -0.06
say 鎖いたし	suspension -0.06
say 鎖いたしま	suspension -0.06
say 鎖されて	suspension 0.16 reinstated 0.07 closure -0.1
say 鎖し	closure 0.12
say 鎖す	reinstated 0.12
say 鎖する	reinstated 0.12
say 閉鎖	reinstated 0.41 closure 0.05 listing_restored -0.06 more_information -0.06 account_investigation -0.07 listing_inquiry -0.1 funds -0.11
say 閉鎖」	none 0.09
say 閉鎖い	suspension -0.06
say 閉鎖いた	suspension -0.06
say 閉鎖いたし	suspension -0.06
say 閉鎖されて	suspension 0.16 reinstated 0.07 closure -0.1
say 閉鎖し	closure 0.12
say 閉鎖す	reinstated 0.12
say 閉鎖する	reinstated 0.12
say 開きの	funds 0.06
say 開して	reinstated 0.05
say 開す	suspension 0.08
say 開する	suspension 0.08
say 開を	suspension 0.13
say 開催	none 0.1
say 開催し	none 0.1
say 開催しま	none 0.1
say 開催します	none 0.1
say 開始	closure 0.06 account_investigation 0.06
say 開始さ	closure 0.06
say 開始され	closure 0.06
say 開始された	closure 0.06
say 開設	closure 0.13 suspension -0.05
say 間、	reinstated 0.16 account_investigation 0.1 none -0.06 closure -0.07 policy_warning -0.07
say 間かかる	listing_restored 0.05
say 間かかるこ	listing_restored 0.05
say 間ほ	reinstated 0.15 listing_restored 0.11 closure -0.06
say 間ほど	reinstated 0.15 listing_restored 0.11 closure -0.06
say 間ほどお	listing_restored 0.11
say 間も	account_investigation 0.11
say 間以	policy_warning 0.15 none 0.14 funds -0.06 listing_inquiry -0.06 closure -0.07 listing_restored -0.07
say 間以内	policy_warning 0.15 none 0.14 funds -0.06 listing_inquiry -0.06 closure -0.07 listing_restored -0.07
say 間以内に	policy_warning 0.14 none 0.13 funds -0.06 closure -0.06 listing_inquiry -0.07 listing_restored -0.07
say 関するも	funds 0.06
say 関するもの	funds 0.06
say 限り、	closure 0.11 listing_inquiry 0.07 suspension -0.07
say 限をお戻	reinstated 0.11
say 限をお戻し	reinstated 0.11
say 除されたま	relist_waived 0.14 listing_inquiry -0.06
say 除しま	listing_inquiry 0.09
say 除しまし	listing_inquiry 0.09
say 除しました	listing_inquiry 0.09
say 電話	listing_inquiry 0.21 account_investigation 0.17 more_information 0.09 listing_restored -0.07 closure -0.07 suspension -0.17
say 電話に	account_investigation 0.08 suspension -0.06
say 電話を	account_investigation 0.06
say 電話番	listing_inquiry 0.11 more_information 0.07
say 電話番号	listing_inquiry 0.11 more_information 0.07
say 頼く	relist_waived 0.1 listing_inquiry -0.08
say 頼くだ	relist_waived 0.1 listing_inquiry -0.08
say 頼くださ	relist_waived 0.1 listing_inquiry -0.08
say 頼ください	relist_waived 0.1 listing_inquiry -0.08
say 頼者	none 0.08
say 額は	closure 0.06 suspension -0.07
say 額は、	suspension -0.06
say 額を	closure 0.11 funds 0.1 suspension -0.05 reinstated -0.06
say 高が	funds 0.06 closure 0.05 suspension -0.08
say 高に	funds 0.08
say 高の	funds 0.24 closure -0.05 reinstated -0.05
say 高の一	funds 0.07
say 高の一部	funds 0.07
say 高は	closure 0.36 reinstated 0.15 none -0.05 policy_warning -0.08 more_information -0.08 account_investigation -0.1 suspension -0.12
say 高は、	closure 0.16 reinstated 0.09 funds -0.06
say 高は、次	reinstated 0.07
subject #	none 0.79 relist_waived 0.25 funds -0.07 closure -0.12 account_investigation -0.15 listing_inquiry -0.16 policy_warning -0.19 suspension -0.3
subject # #	none 0.51 relist_waived -0.06 policy_warning -0.1 listing_inquiry -0.16
subject # # #	none 0.51 relist_waived -0.06 policy_warning -0.09 listing_inquiry -0.17
subject account	suspension 0.41 closure 0.38 reinstated 0.17 account_investigation 0.11 more_information -0.08 funds -0.1 listing_restored -0.11 relist_waived -0.12 policy_warning -0.29 listing_inquiry -0.33
subject account is	suspension 0.12 policy_warning 0.05 listing_inquiry -0.06
subject account is at	policy_warning 0.09
subject amazon	suspension 0.27 funds -0.05 policy_warning -0.06 listing_inquiry -0.06 listing_restored -0.14
subject appeal	none 0.3 reinstated 0.22 listing_restored 0.14 closure 0.09 policy_warning -0.06 funds -0.09 relist_waived -0.13 account_investigation -0.13 suspension -0.16 listing_inquiry -0.17
subject asin	relist_waived 0.09 listing_inquiry -0.05
subject at	policy_warning 0.11
subject at risk	policy_warning 0.09
subject at risk of	policy_warning 0.09
subject balance	funds 0.05
subject business information	policy_warning 0.34 funds -0.08 account_investigation -0.09
subject complaint	relist_waived 0.42 listing_restored 0.3 funds -0.05 account_investigation -0.05 policy_warning -0.06 reinstated -0.09 suspension -0.11 none -0.14 more_information -0.14
subject complaint #	relist_waived 0.25 none -0.05 listing_inquiry -0.09
subject deactivated	suspension 0.33 listing_inquiry -0.08
subject decision	closure 0.16
subject decision on	closure 0.14
subject decision on your	closure 0.14
subject disbursement	funds 0.13
subject funds	funds 0.49 policy_warning -0.06 reinstated -0.09 closure -0.17
subject is	account_investigation 0.13 policy_warning 0.1 none 0.1 reinstated -0.05 funds -0.06 more_information -0.08 listing_inquiry -0.08
subject is at	policy_warning 0.09
subject is at risk	policy_warning 0.09
subject listing	listing_inquiry 0.4 suspension -0.16
subject more information	more_information 0.15 listing_inquiry -0.08
subject of deactivation	policy_warning 0.09
subject of your	account_investigation 0.96 closure 0.16 listing_inquiry 0.13 none -0.09 relist_waived -0.1 reinstated -0.17 listing_restored -0.18 funds -0.2 policy_warning -0.2 suspension -0.28
subject on your	funds 0.35 closure 0.07 none -0.06 account_investigation -0.08 reinstated -0.08 suspension -0.09
subject on your appeal	closure 0.13
subject order #	none 0.23 policy_warning -0.07 listing_inquiry -0.08
subject order # #	none 0.23 policy_warning -0.07 listing_inquiry -0.08
subject orders	account_investigation 0.16
subject rate	policy_warning 0.4 account_investigation -0.05 reinstated -0.07 suspension -0.13
subject re	more_information 1.75 relist_waived 1.51 reinstated -0.07 funds -0.13 listing_restored -0.15 account_investigation -0.2 closure -0.36 policy_warning -0.39 none -0.42 listing_inquiry -0.77 suspension -0.77
subject reactivated	reinstated 0.34 policy_warning -0.19
subject received your	none 0.37 closure -0.05 suspension -0.06 reinstated -0.07 more_information -0.1
subject reinstated	listing_restored 0.21 listing_inquiry -0.12
subject reserve	funds 0.33 suspension -0.08 closure -0.1
subject reserve on	funds 0.14
subject reserve on your	funds 0.14
subject review	reinstated 0.55 account_investigation 0.22 none -0.07 relist_waived -0.07 policy_warning -0.09 closure -0.11 suspension -0.16 funds -0.19
subject review of	account_investigation 0.19 suspension -0.07
subject review of your	account_investigation 0.11
subject risk	policy_warning 0.09
subject risk of	policy_warning 0.09
subject risk of deactivation	policy_warning 0.09
subject selling	suspension 0.84 relist_waived -0.08 listing_restored -0.09 funds -0.13 listing_inquiry -0.15 none -0.2 account_investigation -0.22
subject selling account	suspension 0.25 closure 0.19 policy_warning 0.17 more_information -0.07 funds -0.07 listing_inquiry -0.07 none -0.08 reinstated -0.12 account_investigation -0.14
subject suspended	suspension 0.12 none 0.11 more_information -0.09
subject talk	account_investigation 0.3 none -0.06 policy_warning -0.1
subject talk to	account_investigation 0.3 none -0.06 policy_warning -0.1
subject tracking	policy_warning 0.21
subject tracking rate	policy_warning 0.19
subject under	account_investigation 0.12 listing_inquiry 0.1 policy_warning -0.08 suspension -0.08
subject under review	account_investigation 0.12 policy_warning -0.08
subject valid	policy_warning 0.19
subject valid tracking	policy_warning 0.19
subject valid tracking rate	policy_warning 0.19
subject we	none 0.29 account_investigation 0.27 suspension 0.22 closure -0.12 reinstated -0.13 policy_warning -0.14 funds -0.24
subject your account is	account_investigation 0.05
subject your amazon	suspension 0.19 more_information 0.12 listing_inquiry -0.13
subject your appeal	listing_restored 0.17 closure 0.15 more_information 0.13 none 0.1 relist_waived -0.06 funds -0.06 account_investigation -0.06 reinstated -0.09 suspension -0.12 listing_inquiry -0.13
subject your business	policy_warning 0.34 funds -0.08 account_investigation -0.09
subject your business information	policy_warning 0.34 funds -0.08 account_investigation -0.09
subject your funds	funds 0.24 closure -0.09
subject 】ア	none 0.08 account_investigation 0.07
subject 】アカ	none 0.08 account_investigation 0.07
subject 】アカウ	none 0.08 account_investigation 0.07
subject 】アカウン	none 0.08 account_investigation 0.07
subject 】出	none 0.06
subject 】出品	none 0.06
subject いたし	reinstated 0.05
subject いたしま	reinstated 0.05
subject いの	funds 0.09
subject いの一	funds 0.06
subject い合わせを	none 0.09
subject お振	funds 0.07
subject お支	funds 0.17
subject お支払	funds 0.17
subject お支払い	funds 0.17
subject お支払いの	funds 0.07
subject けま	none 0.1
subject けまし	none 0.1
subject けました	none 0.1
subject け付	none 0.1
subject け付け	none 0.1
subject け付けま	none 0.1
subject け付けまし	none 0.1
subject ご提	more_information 0.07 listing_restored 0.06 closure 0.05
subject ご提出	more_information 0.07 listing_restored 0.06 closure 0.05
subject した	reinstated 0.19 none 0.16 listing_restored 0.07 more_information -0.06 listing_inquiry -0.08 policy_warning -0.09 account_investigation -0.11
subject し立	more_information 0.08 reinstated 0.05 listing_inquiry -0.08
subject し立て	more_information 0.08 reinstated 0.05 listing_inquiry -0.08
subject する	listing_inquiry 0.19 none 0.07 account_investigation -0.06 more_information -0.06 reinstated -0.09 listing_restored -0.09
subject せを	none 0.09
subject たし	reinstated 0.05
subject たしま	reinstated 0.05
subject に関	listing_inquiry 0.2 none 0.07 closure -0.05 listing_restored -0.07 account_investigation -0.08 reinstated -0.09
subject に関す	listing_inquiry 0.2 none 0.08 closure -0.05 listing_restored -0.07 account_investigation -0.08 reinstated -0.09
subject に関する	listing_inquiry 0.2 none 0.08 closure -0.05 listing_restored -0.07 account_investigation -0.08 reinstated -0.09
subject の停	suspension 0.18 listing_inquiry -0.06
subject の停止	suspension 0.18 listing_inquiry -0.06
subject の削	listing_inquiry 0.06
subject の削除	listing_inquiry 0.06
subject の変	funds 0.15
subject の変更	funds 0.15
subject の確	account_investigation 0.11 relist_waived 0.08 reinstated 0.06 closure -0.05 policy_warning -0.07 none -0.07
subject の確認	account_investigation 0.11 relist_waived 0.08 reinstated 0.06 closure -0.05 policy_warning -0.07 none -0.07
subject の結	closure 0.16 listing_restored 0.1 listing_inquiry -0.09
subject の結果	closure 0.16 listing_restored 0.1 listing_inquiry -0.09
subject の資	funds 0.08
subject の資金	funds 0.08
subject の遅	policy_warning 0.07
subject の閉	suspension 0.06
subject の閉鎖	suspension 0.06
subject まし	reinstated 0.24 none 0.15 listing_restored 0.11 funds -0.08 policy_warning -0.08 suspension -0.08 listing_inquiry -0.09 account_investigation -0.1
subject ました	reinstated 0.2 none 0.16 listing_restored 0.07 more_information -0.06 funds -0.07 policy_warning -0.07 listing_inquiry -0.08 account_investigation -0.09
subject り下	listing_restored 0.1
subject り下げ	listing_restored 0.1
subject わせを	none 0.09
subject を受	none 0.1
subject を受け	none 0.1
subject を受け付	none 0.1
subject を受け付け	none 0.1
subject アカ	account_investigation 0.22 suspension 0.21 none 0.18 more_information -0.05 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.27
subject アカウ	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject アカウン	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject アカウント	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject ウン	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject ウント	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject ウントに	suspension 0.18 listing_inquiry -0.07
subject ウントの	account_investigation 0.2 none 0.13 closure -0.05 more_information -0.05 suspension -0.07 policy_warning -0.09
subject ウントの確	account_investigation 0.06
subject ウントの閉	suspension 0.06
subject カウ	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject カウン	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject カウント	account_investigation 0.22 suspension 0.2 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.26
subject カウントに	suspension 0.18 listing_inquiry -0.07
subject カウントの	account_investigation 0.2 none 0.13 closure -0.05 more_information -0.05 suspension -0.07 policy_warning -0.09
subject カス	policy_warning 0.05
subject カスタ	policy_warning 0.05
subject カスタマ	policy_warning 0.05
subject カスタマー	policy_warning 0.05
subject スタ	policy_warning 0.05
subject スタマ	policy_warning 0.05
subject スタマー	policy_warning 0.05
subject スタマーレ	policy_warning 0.05
subject タマ	policy_warning 0.05
subject タマー	policy_warning 0.05
subject タマーレ	policy_warning 0.05
subject タマーレビ	policy_warning 0.05
subject トの	account_investigation 0.2 none 0.12 closure -0.06 more_information -0.06 policy_warning -0.06 suspension -0.09
subject トの確	account_investigation 0.06
subject トの確認	account_investigation 0.06
subject トの確認に	account_investigation 0.05
subject トの閉	suspension 0.06
subject トの閉鎖	suspension 0.06
subject マー	listing_inquiry 0.06
subject マーレ	policy_warning 0.05
subject マーレビ	policy_warning 0.05
subject マーレビュ	policy_warning 0.05
subject ント	account_investigation 0.22 suspension 0.19 none 0.18 relist_waived -0.08 funds -0.1 listing_restored -0.11 listing_inquiry -0.24
subject ントに	suspension 0.18 listing_inquiry -0.07
subject ントの	account_investigation 0.2 none 0.13 closure -0.05 more_information -0.05 policy_warning -0.09 suspension -0.09
subject ントの確	account_investigation 0.06
subject ントの確認	account_investigation 0.06
subject ントの閉	suspension 0.06
subject ントの閉鎖	suspension 0.06
subject ーに	none 0.09
subject ーレ	policy_warning 0.05
subject ーレビ	policy_warning 0.05
subject ーレビュ	policy_warning 0.05
subject ーレビュー	policy_warning 0.05
subject 下げ	listing_restored 0.1
subject 付け	none 0.1
subject 付けま	none 0.1
subject 付けまし	none 0.1
subject 付けました	none 0.1
subject 保留	funds 0.1
subject 停止	suspension 0.46 account_investigation -0.07 funds -0.07 more_information -0.09 listing_inquiry -0.12
subject 停止の	none 0.07
subject 停止のお	suspension 0.07
subject 停止のお知	suspension 0.07
subject 出品	suspension 0.3 listing_inquiry 0.14 listing_restored 0.06 reinstated 0.05 none -0.05 account_investigation -0.11 funds -0.13 more_information -0.13
subject 出品用	reinstated 0.07 none -0.05
subject 出品用ア	reinstated 0.07 none -0.05
subject 出品用アカ	reinstated 0.07 none -0.05
subject 出荷	policy_warning 0.12 none 0.09
subject 出荷の遅	policy_warning 0.07
subject 削除	listing_inquiry 0.09
subject 加の	more_information 0.11
subject 取り下	listing_restored 0.1
subject 取り下げ	listing_restored 0.1
subject 受け	none 0.1
subject 受け付	none 0.1
subject 受け付け	none 0.1
subject 受け付けま	none 0.1
subject 合わせを	none 0.09
subject 品に	listing_inquiry 0.07
subject 品につ	suspension 0.07
subject 品につい	suspension 0.1
subject 品について	suspension 0.1
subject 品の	listing_restored 0.2 listing_inquiry 0.06 none -0.06 reinstated -0.06 relist_waived -0.08
subject 品の再	listing_restored 0.06
subject 品の取	listing_inquiry 0.07 suspension -0.06
subject 品の取り	listing_inquiry 0.07 suspension -0.06
subject 品用	reinstated 0.07 none -0.05
subject 品用ア	reinstated 0.07 none -0.05
subject 品用アカ	reinstated 0.07 none -0.05
subject 品用アカウ	reinstated 0.07 none -0.05
subject 商品	listing_inquiry 0.15 listing_restored 0.13 account_investigation -0.06 reinstated -0.07 suspension -0.16
subject 商品に	listing_inquiry 0.14 suspension -0.09
subject 商品の	listing_restored 0.21 listing_inquiry 0.09 none -0.05 relist_waived -0.1
subject 商標	none 0.08
subject 善計	more_information 0.06 reinstated 0.05 suspension -0.07
subject 善計画	more_information 0.06 reinstated 0.05 suspension -0.07
subject 変更	funds 0.16
subject 審査	closure 0.07 account_investigation 0.06 suspension -0.05
subject 引当	funds 0.06
subject 急】	none 0.06
subject 払い	funds 0.24 account_investigation -0.05 closure -0.06
subject 払いの	funds 0.09
subject 払いの一	funds 0.06
subject 振込	funds 0.2
subject 提出	listing_restored 0.06
subject 支払	funds 0.24 account_investigation -0.05 closure -0.06
subject 支払い	funds 0.24 account_investigation -0.05 closure -0.06
subject 支払いの	funds 0.09
subject 支払いの一	funds 0.06
subject 改善	more_information 0.07 suspension -0.07
subject 改善計	more_information 0.06 reinstated 0.05 suspension -0.07
subject 改善計画	more_information 0.06 reinstated 0.05 suspension -0.07
subject 方法	policy_warning 0.06
subject 方法の	funds 0.06
subject 方法の変	funds 0.06
subject 方法の変更	funds 0.06
subject 最終	closure 0.09
subject 有効	none 0.05 suspension -0.06
subject 査に	account_investigation 0.07
subject 査につ	account_investigation 0.06
subject 査につい	account_investigation 0.06
subject 査について	account_investigation 0.06
subject 止の	none 0.07
subject 止のお	suspension 0.07
subject 止のお知	suspension 0.07
subject 止のお知ら	suspension 0.07
subject 残高	funds 0.15 closure -0.05
subject 決定	closure 0.1
subject 法の	funds 0.06
subject 法の変	funds 0.06
subject 法の変更	funds 0.06
subject 無効	suspension 0.09
subject 用ア	reinstated 0.07 none -0.05
subject 用アカ	reinstated 0.07 none -0.05
subject 用アカウ	reinstated 0.07 none -0.05
subject 用アカウン	reinstated 0.07 none -0.05
subject 申し立	more_information 0.08 reinstated 0.05 listing_inquiry -0.08
subject 申し立て	more_information 0.08 reinstated 0.05 listing_inquiry -0.08
subject 留保	funds 0.15
subject 確認	account_investigation 0.15 listing_inquiry 0.15 reinstated 0.08 relist_waived 0.07 listing_restored -0.08 more_information -0.09 none -0.11 policy_warning -0.11 funds -0.12
subject 確認が	reinstated 0.11
subject 確認に	account_investigation 0.06
subject 立て	more_information 0.08 reinstated 0.05 listing_inquiry -0.08
subject 結果	listing_restored 0.15 closure 0.14 suspension -0.07 listing_inquiry -0.13
subject 荷の遅	policy_warning 0.07
subject 計画	more_information 0.06 reinstated 0.05 suspension -0.07
subject 認に	account_investigation 0.06
subject 調査	account_investigation 0.07
subject 警告	policy_warning 0.06
subject 資金	funds 0.09
subject 追加	more_information 0.11
subject 追加の	more_information 0.11
subject 遅れ	policy_warning 0.15
subject 金の	funds 0.09
subject 閉鎖	suspension 0.06
subject 関す	listing_inquiry 0.2 none 0.08 closure -0.05 listing_restored -0.07 account_investigation -0.08 reinstated -0.09
subject 関する	listing_inquiry 0.2 none 0.08 closure -0.05 listing_restored -0.07 account_investigation -0.08 reinstated -0.09
threat account.closed	relist_waived 0.19 closure 0.15 suspension 0.11 reinstated 0.09 listing_restored -0.06 account_investigation -0.08 more_information -0.12 funds -0.13 policy_warning -0.14
threat account.final	closure 0.12 more_information -0.09
threat account.goes_on	account_investigation 0.26 reinstated 0.17 listing_inquiry -0.05 suspension -0.25
threat account.how_back	suspension 0.18 policy_warning 0.08 closure 0.07 account_investigation -0.06 none -0.06 listing_inquiry -0.08 funds -0.1
threat account.may_not_sell	suspension 0.12 more_information -0.06
threat account.part_stopped	policy_warning 0.24 suspension -0.12
threat account.permanent	none 0.1 reinstated 0.1 suspension 0.06 closure -0.07 more_information -0.08
threat account.sales_stopped	listing_inquiry 0.28 policy_warning -0.06 more_information -0.07 suspension -0.12
threat account.silence	closure 0.22 more_information 0.05 reinstated -0.06 suspension -0.15
threat account.stopped	policy_warning 0.35 relist_waived 0.19 listing_restored 0.16 account_investigation 0.12 reinstated -0.09 more_information -0.11 closure -0.15 funds -0.16 suspension -0.18 none -0.18
threat account.temporary	closure 0.08
threat act.click	account_investigation 0.1 suspension -0.05
threat act.courtesy	policy_warning 0.13 account_investigation -0.09
threat act.demand	reinstated 0.23 funds 0.14 none 0.09 listing_inquiry 0.07 policy_warning -0.05 account_investigation -0.06 more_information -0.16 closure -0.34
threat act.lead	funds 0.28 suspension 0.18 listing_inquiry 0.08 account_investigation -0.06 relist_waived -0.06 listing_restored -0.06 none -0.06 closure -0.07 reinstated -0.1 policy_warning -0.11
threat act.only_when	none 0.11
threat act.request	listing_restored 0.23 account_investigation 0.19 reinstated 0.06 policy_warning 0.06 listing_inquiry -0.05 relist_waived -0.07 closure -0.19 more_information -0.21
threat act.send	listing_inquiry 0.28 account_investigation 0.2 funds 0.17 suspension 0.16 policy_warning -0.15 relist_waived -0.16 reinstated -0.17 listing_restored -0.27
threat act.told	policy_warning 0.41 reinstated 0.28 relist_waived 0.24 funds 0.09 listing_inquiry -0.07 suspension -0.13 closure -0.15 more_information -0.15 listing_restored -0.16 account_investigation -0.36
threat age.document	none 0.1 funds 0.06 listing_restored 0.05 policy_warning -0.08 suspension -0.15
threat asin.label	suspension 0.06 more_information 0.05 listing_inquiry -0.07 listing_restored -0.07
threat asin.other_number	account_investigation 0.37 closure 0.3 none 0.14 reinstated -0.06 listing_restored -0.1 relist_waived -0.11 suspension -0.15 more_information -0.36
threat caution.authenticity	funds 0.17 more_information 0.09 reinstated -0.07 closure -0.09
threat caution.counterfeit	listing_restored 0.15 listing_inquiry -0.1
threat complaint.id_label	listing_inquiry 0.05
threat doc.authorization_letter	suspension 0.18 listing_inquiry -0.05
threat doc.brand_certificate	suspension 0.08
threat doc.business_licence	account_investigation 0.19 suspension 0.07 more_information -0.06 closure -0.07 none -0.08 listing_inquiry -0.11
threat doc.came	more_information 0.13 listing_inquiry -0.09
threat doc.forged	listing_restored 0.15 suspension -0.05 listing_inquiry -0.1
threat doc.identity	suspension 0.21 policy_warning 0.09 listing_inquiry -0.07 account_investigation -0.14
threat doc.invoice	none 0.1 listing_inquiry 0.08 relist_waived -0.07 policy_warning -0.08 funds -0.09
threat doc.letter_of_retraction	listing_inquiry 0.32 policy_warning -0.05 listing_restored -0.12
threat doc.not_enough	listing_inquiry 0.12 policy_warning 0.05 closure -0.06 funds -0.16
threat doc.not_taken	reinstated 0.1 suspension 0.07 policy_warning -0.07 listing_inquiry -0.08
threat doc.plan_of_action	suspension 0.15 account_investigation 0.14 policy_warning 0.07 closure -0.12 listing_inquiry -0.19
threat doc.receipt	listing_inquiry 0.13 suspension -0.1
threat funds.held	policy_warning 0.37 funds 0.16 closure 0.15 listing_inquiry -0.09 more_information -0.11 account_investigation -0.18 suspension -0.19
threat funds.topic	funds 0.12 closure 0.12 suspension -0.12
threat good.account	closure 0.14 reinstated 0.11 suspension 0.06 policy_warning -0.08 funds -0.08 account_investigation -0.11
threat good.ended	listing_inquiry 0.13 more_information 0.07 policy_warning 0.06 relist_waived 0.06 none -0.06 suspension -0.07 listing_restored -0.14
threat good.listing	relist_waived 0.1 more_information -0.05
threat listing.documents	listing_inquiry 0.07 suspension -0.07
threat listing.named	suspension -0.05
threat listing.stopped	policy_warning 0.23 account_investigation 0.22 listing_restored 0.21 none -0.05 closure -0.12 funds -0.14 suspension -0.15 reinstated -0.16
threat none.advert	none 0.22 policy_warning -0.06
threat none.order	listing_inquiry 0.07
threat none.owner_letter	none 0.28 listing_inquiry -0.15
threat owner.label	listing_inquiry 0.12 suspension 0.05
threat owner.name_end	funds 0.35 closure 0.35 policy_warning 0.23 listing_inquiry 0.23 reinstated 0.14 suspension -0.16 listing_restored -0.28 more_information -0.38 none -0.5
threat plan.action	closure 0.11 relist_waived 0.07 listing_restored 0.06 listing_inquiry 0.05 none -0.06 reinstated -0.08 account_investigation -0.09 suspension -0.1
threat plan.cause	suspension 0.3 listing_inquiry -0.08
threat plan.prevention	policy_warning 0.29 reinstated 0.16 more_information 0.05 account_investigation -0.05 none -0.06 relist_waived -0.06 listing_inquiry -0.3
threat review.account	suspension 0.06
threat review.call	account_investigation 0.11
threat review.ship_on	account_investigation 0.28 policy_warning 0.16 funds -0.07 more_information -0.1 suspension -0.19
threat right.counterfeit	listing_restored 0.13 listing_inquiry -0.06 suspension -0.06
threat right.patent	listing_restored 0.06
threat right.trademark	listing_inquiry 0.07 suspension -0.07
threat sent.again	suspension 0.2 listing_restored 0.12 none 0.09 relist_waived -0.05 funds -0.07 closure -0.11 listing_inquiry -0.13
threat sent.not_enough	listing_restored 0.15 none 0.14 more_information 0.12 policy_warning -0.05 funds -0.06 reinstated -0.08 closure -0.08 suspension -0.11
threat sent.refused	policy_warning 0.06 more_information 0.06 none -0.05
threat to.aside	suspension 0.19 policy_warning 0.1 reinstated -0.06 none -0.08 closure -0.12
threat to.console	closure 0.11 more_information 0.11 listing_inquiry 0.05 listing_restored -0.08 account_investigation -0.18
threat to.console_place	policy_warning 0.33 listing_inquiry 0.17 closure 0.07 account_investigation 0.05 listing_restored -0.2 funds -0.22 none -0.24
threat to.not_for_answer	closure 0.28 funds 0.08 policy_warning 0.06 account_investigation -0.05 listing_inquiry -0.07 none -0.08 reinstated -0.13
threat to.reply	suspension 0.32 more_information 0.15 funds 0.13 account_investigation -0.07 closure -0.08 listing_inquiry -0.08 listing_restored -0.11 policy_warning -0.11 reinstated -0.12
threat warn.registered	suspension -0.05
threat warn.target	suspension 0.34 closure -0.05 more_information -0.06 listing_inquiry -0.07 account_investigation -0.08
threat warn.threat	policy_warning 0.72 reinstated 0.39 account_investigation 0.15 relist_waived 0.09 listing_inquiry 0.07 listing_restored -0.13 funds -0.17 suspension -0.21 none -0.26 closure -0.29 more_information -0.36
threat warn.threat_listing	listing_inquiry 0.19
threat warn.word	listing_inquiry 0.14 account_investigation 0.07 more_information 0.06 listing_restored -0.06 policy_warning -0.07 suspension -0.1
threat why.authenticity	funds 0.22 more_information 0.09 suspension -0.05 reinstated -0.07 closure -0.11 relist_waived -0.11
threat why.drug	listing_restored 0.09
threat why.late	funds 0.05
threat why.multiple	suspension 0.1 policy_warning -0.05
threat why.owner	listing_restored 0.07 more_information -0.07
threat why.performance	none 0.06 listing_inquiry -0.06
threat why.rates	none 0.05
threat why.restricted	more_information 0.11 listing_inquiry -0.06
threat why.reviews	listing_inquiry 0.11
threat why.safety	more_information 0.09
threat why.tracking	funds 0.05
threat why.verification	policy_warning 0.11 reinstated 0.05 suspension -0.05 account_investigation -0.06 more_information -0.06
[reason]
is always	none 2.35 authenticity 1.13 restricted_product 0.95 verification 0.75 unapproved_drug 0.52 used_sold_as_new 0.23 other 0.21 condition 0.11 intellectual_property -0.18 linked_account -0.26 multiple_accounts -0.3 drop_shipping -0.36 listing_mismatch -0.43 safety -0.48 late_shipment -0.56 performance -0.63 dealer_licence -0.93 tracking -0.96 review_manipulation -1.15
any account.closed	linked_account 0.37 other 0.26 none 0.13 multiple_accounts 0.13 dealer_licence 0.08 review_manipulation 0.07 drop_shipping -0.06 safety -0.09 unapproved_drug -0.1 performance -0.14 condition -0.16 verification -0.22 intellectual_property -0.27
any account.final	authenticity 0.25 other 0.18 used_sold_as_new 0.1 restricted_product 0.1 review_manipulation 0.06 multiple_accounts 0.05 safety -0.05 drop_shipping -0.1 none -0.11 linked_account -0.12 verification -0.13
any account.goes_on	linked_account 0.22 restricted_product 0.22 condition 0.19 authenticity 0.1 review_manipulation 0.07 safety -0.06 unapproved_drug -0.08 late_shipment -0.08 intellectual_property -0.13 listing_mismatch -0.14 other -0.14 multiple_accounts -0.2
any account.how_back	authenticity 0.37 performance 0.15 late_shipment 0.12 multiple_accounts 0.09 intellectual_property 0.07 other 0.05 tracking 0.05 linked_account -0.05 drop_shipping -0.06 none -0.08 dealer_licence -0.08 review_manipulation -0.09 verification -0.09 unapproved_drug -0.09 restricted_product -0.1 used_sold_as_new -0.21
any account.may_not_sell	linked_account 0.15 review_manipulation 0.15 drop_shipping 0.07 condition 0.07 performance 0.05 verification -0.05 listing_mismatch -0.05 used_sold_as_new -0.07 other -0.09 multiple_accounts -0.11 none -0.15
any account.part_stopped	late_shipment 0.31 drop_shipping 0.24 tracking 0.22 review_manipulation -0.06 performance -0.11 none -0.14 other -0.16
any account.permanent	review_manipulation 0.25 unapproved_drug 0.07 authenticity 0.06 restricted_product -0.06 performance -0.06 linked_account -0.12
any account.sales_stopped	listing_mismatch 0.18 multiple_accounts 0.13 condition 0.06 other 0.06 safety 0.06 linked_account -0.08 restricted_product -0.08 late_shipment -0.09 authenticity -0.12
any account.silence	other 0.23 authenticity 0.23 used_sold_as_new 0.15 listing_mismatch 0.08 restricted_product -0.06 performance -0.06 linked_account -0.09 verification -0.09 none -0.16
any account.stopped	review_manipulation 0.3 verification 0.16 linked_account 0.15 none 0.14 unapproved_drug 0.13 dealer_licence 0.12 condition 0.1 drop_shipping -0.05 authenticity -0.09 other -0.09 performance -0.1 safety -0.12 restricted_product -0.13 tracking -0.13 listing_mismatch -0.15 multiple_accounts -0.22
any account.stopped_now	authenticity 0.16 used_sold_as_new 0.13 other 0.13 unapproved_drug 0.1 intellectual_property -0.05 dealer_licence -0.06 drop_shipping -0.06 multiple_accounts -0.07 late_shipment -0.12
any account.temporary	used_sold_as_new 0.32 performance 0.17 restricted_product 0.09 verification 0.08 multiple_accounts 0.07 late_shipment -0.06 tracking -0.07 unapproved_drug -0.08 safety -0.09 intellectual_property -0.1 other -0.12 review_manipulation -0.12 none -0.18
any account.winding_up	linked_account 0.41 intellectual_property 0.2 authenticity 0.14 listing_mismatch 0.14 late_shipment -0.05 review_manipulation -0.07 performance -0.08 multiple_accounts -0.09 other -0.18 none -0.3
any act.click	authenticity 0.17 restricted_product 0.13 review_manipulation 0.1 drop_shipping 0.07 used_sold_as_new -0.06 dealer_licence -0.06 none -0.08 safety -0.09 listing_mismatch -0.09 condition -0.1
any act.courtesy	none 0.27 performance 0.2 intellectual_property 0.12 other 0.09 review_manipulation 0.08 safety 0.06 late_shipment -0.05 tracking -0.06 listing_mismatch -0.08 linked_account -0.13 authenticity -0.19 condition -0.21
any act.demand	none 0.44 multiple_accounts 0.33 other 0.16 late_shipment 0.11 used_sold_as_new 0.06 unapproved_drug -0.05 drop_shipping -0.07 tracking -0.1 intellectual_property -0.1 performance -0.17 verification -0.27 authenticity -0.38
any act.lead	none 0.21 restricted_product 0.18 linked_account 0.16 review_manipulation 0.13 late_shipment 0.11 unapproved_drug 0.07 condition -0.06 dealer_licence -0.06 used_sold_as_new -0.08 listing_mismatch -0.12 authenticity -0.15 verification -0.16 other -0.25
any act.only_when	linked_account 0.14 dealer_licence 0.12 authenticity 0.11 restricted_product 0.1 verification 0.1 used_sold_as_new 0.05 review_manipulation -0.06 none -0.07 drop_shipping -0.07 multiple_accounts -0.1 other -0.15
any act.request	multiple_accounts 0.33 linked_account 0.14 verification 0.1 safety 0.07 tracking 0.06 listing_mismatch -0.09 performance -0.09 drop_shipping -0.15 none -0.16 other -0.21
any act.send	none 0.22 dealer_licence 0.21 other 0.21 review_manipulation 0.2 restricted_product 0.17 tracking 0.12 drop_shipping 0.11 intellectual_property 0.07 multiple_accounts -0.06 authenticity -0.07 condition -0.09 performance -0.09 linked_account -0.1 verification -0.11 late_shipment -0.11 listing_mismatch -0.12 unapproved_drug -0.21 used_sold_as_new -0.29
any act.told	none 0.26 safety 0.16 used_sold_as_new 0.15 listing_mismatch 0.14 late_shipment 0.13 review_manipulation 0.08 authenticity -0.06 dealer_licence -0.07 performance -0.1 condition -0.13 other -0.16 unapproved_drug -0.18 verification -0.23
any age.document	verification 0.29 linked_account 0.22 condition 0.14 intellectual_property 0.11 restricted_product 0.1 other 0.07 review_manipulation 0.05 drop_shipping -0.05 unapproved_drug -0.08 authenticity -0.09 listing_mismatch -0.09 used_sold_as_new -0.11 multiple_accounts -0.15 tracking -0.19 dealer_licence -0.19
any asin.label	none 0.19 intellectual_property 0.13 safety 0.07 condition 0.05 performance -0.06 drop_shipping -0.06 review_manipulation -0.06 restricted_product -0.1
any asin.other_number	intellectual_property 0.41 tracking 0.41 condition 0.13 authenticity 0.12 none 0.1 multiple_accounts -0.07 dealer_licence -0.07 review_manipulation -0.12 drop_shipping -0.12 verification -0.14 late_shipment -0.21 unapproved_drug -0.23 restricted_product -0.25
any caution.authenticity	authenticity 0.24 listing_mismatch 0.1 none 0.1 intellectual_property 0.09 restricted_product -0.06 other -0.14
any caution.counterfeit	intellectual_property 0.36 none 0.11 verification -0.07 authenticity -0.12 other -0.13
any caution.generic	listing_mismatch 0.41 authenticity -0.06
any caution.section3	linked_account 0.21 authenticity 0.09 intellectual_property 0.07 multiple_accounts -0.06
any caution.temporary	performance 0.22 verification 0.08 late_shipment -0.07
any complaint.id_label	intellectual_property 0.19 none 0.06 used_sold_as_new -0.06
any doc.authorization_letter	intellectual_property 0.5 authenticity 0.16 other -0.06 restricted_product -0.06 none -0.17
any doc.brand_certificate	authenticity 0.12
any doc.business_licence	multiple_accounts 0.24 verification 0.18 linked_account 0.14 unapproved_drug 0.11 review_manipulation -0.05 intellectual_property -0.06 drop_shipping -0.07 other -0.08 none -0.19
any doc.came	other 0.44 safety 0.22 performance 0.11 verification 0.09 listing_mismatch 0.06 restricted_product -0.05 used_sold_as_new -0.07 none -0.08 unapproved_drug -0.09 late_shipment -0.12 intellectual_property -0.14 multiple_accounts -0.19 condition -0.22
any doc.dealer_licence	dealer_licence 0.58 multiple_accounts -0.05 other -0.06 verification -0.08
any doc.finding	intellectual_property 0.24 multiple_accounts 0.18 other 0.14 unapproved_drug 0.07 restricted_product -0.06 late_shipment -0.07 none -0.29
any doc.forged	other 0.5 intellectual_property 0.1 performance 0.08 late_shipment -0.12 authenticity -0.27
any doc.identity	verification 0.71 linked_account 0.43 multiple_accounts 0.09 intellectual_property 0.05 condition -0.06 dealer_licence -0.06 safety -0.06 late_shipment -0.06 authenticity -0.07 listing_mismatch -0.07 restricted_product -0.08 review_manipulation -0.12 performance -0.13 drop_shipping -0.15 other -0.33
any doc.invoice	authenticity 0.57 drop_shipping 0.43 used_sold_as_new 0.37 listing_mismatch 0.33 intellectual_property 0.2 other 0.13 safety -0.05 multiple_accounts -0.1 verification -0.1 linked_account -0.13 unapproved_drug -0.14 tracking -0.16 dealer_licence -0.16 late_shipment -0.22 performance -0.23 condition -0.24 restricted_product -0.25 review_manipulation -0.26
any doc.letter_of_retraction	intellectual_property 0.52 restricted_product 0.15 other 0.09 none 0.06 dealer_licence 0.05 verification -0.05 condition -0.06 listing_mismatch -0.09 unapproved_drug -0.1 used_sold_as_new -0.11 authenticity -0.12 safety -0.16
any doc.not_enough	verification 0.25 restricted_product 0.23 authenticity 0.21 late_shipment 0.18 dealer_licence 0.15 unapproved_drug 0.08 none 0.07 used_sold_as_new -0.09 multiple_accounts -0.09 review_manipulation -0.09 intellectual_property -0.12 linked_account -0.13 performance -0.15 other -0.19 condition -0.24
any doc.not_taken	other 0.42 intellectual_property 0.28 restricted_product 0.15 safety 0.1 verification 0.05 none -0.06 review_manipulation -0.08 linked_account -0.09 drop_shipping -0.1 condition -0.18 performance -0.22 authenticity -0.25
any doc.plan_of_action	used_sold_as_new 0.56 performance 0.48 tracking 0.2 authenticity 0.2 late_shipment 0.17 listing_mismatch 0.16 dealer_licence 0.08 none -0.06 drop_shipping -0.1 intellectual_property -0.1 safety -0.12 other -0.12 restricted_product -0.14 unapproved_drug -0.15 condition -0.16 verification -0.25 multiple_accounts -0.3 linked_account -0.31
any doc.receipt	authenticity 0.47 intellectual_property 0.21 condition 0.16 drop_shipping 0.11 restricted_product -0.07 listing_mismatch -0.09 used_sold_as_new -0.13 other -0.15 none -0.25
any doc.supplier_contact	authenticity 0.69 safety 0.23 used_sold_as_new -0.05 listing_mismatch -0.07 drop_shipping -0.07 restricted_product -0.09 intellectual_property -0.12 other -0.12 none -0.15
any funds.held	review_manipulation 0.3 verification 0.24 dealer_licence 0.2 used_sold_as_new 0.18 other 0.12 authenticity 0.1 intellectual_property -0.06 condition -0.06 unapproved_drug -0.07 listing_mismatch -0.08 tracking -0.12 linked_account -0.12 safety -0.14 none -0.15 late_shipment -0.17 restricted_product -0.17
any funds.topic	none 0.52 other 0.22 restricted_product 0.14 dealer_licence -0.05 safety -0.06 verification -0.08 linked_account -0.09 tracking -0.11 condition -0.12 performance -0.13 multiple_accounts -0.13 review_manipulation -0.14
any good.account	verification 0.15 listing_mismatch 0.13 other 0.12 dealer_licence 0.09 authenticity 0.08 unapproved_drug 0.05 intellectual_property -0.07 performance -0.09 multiple_accounts -0.1 review_manipulation -0.11 restricted_product -0.15
any good.ended	drop_shipping 0.25 safety 0.17 condition 0.12 verification 0.06 other 0.06 review_manipulation -0.06 unapproved_drug -0.08 late_shipment -0.1 used_sold_as_new -0.13 restricted_product -0.16
any good.listing	none 0.5 late_shipment 0.19 performance 0.08 restricted_product -0.06 used_sold_as_new -0.06 other -0.07 authenticity -0.13 condition -0.14 intellectual_property -0.24
any good.promise	condition 0.23 authenticity 0.22 review_manipulation 0.19 restricted_product 0.09 none -0.05 unapproved_drug -0.08 safety -0.09 other -0.22
any limit.two_appeals	authenticity 0.22 none 0.08 intellectual_property -0.1
any listing.documents	other 0.08 intellectual_property 0.06 restricted_product -0.06 none -0.07
any listing.named	authenticity 0.18 intellectual_property 0.15 restricted_product 0.11 none 0.08 safety 0.07 review_manipulation -0.06 dealer_licence -0.06 multiple_accounts -0.06 verification -0.07 performance -0.07 linked_account -0.07 drop_shipping -0.1
any listing.stopped	restricted_product 0.45 intellectual_property 0.14 safety 0.14 linked_account 0.12 unapproved_drug 0.11 used_sold_as_new 0.08 review_manipulation -0.06 listing_mismatch -0.09 multiple_accounts -0.2 verification -0.21 none -0.34
any none.advert	none 0.33 intellectual_property -0.05 authenticity -0.09 other -0.09
any none.buyer	none 0.21
any none.login_link	condition 0.08
any none.order	other 0.3 none 0.24 authenticity 0.13 listing_mismatch 0.08 drop_shipping 0.06 review_manipulation -0.05 dealer_licence -0.06 linked_account -0.06 condition -0.09 restricted_product -0.11 intellectual_property -0.12 tracking -0.12 verification -0.17
any none.orders_reader	none 0.17
any none.owner_letter	intellectual_property 0.16 authenticity -0.07
any none.receipt	none 0.3 intellectual_property 0.12 other -0.06 authenticity -0.08
any none.secret	none 0.1 verification 0.09
any owner.before_name	none 0.16 dealer_licence 0.07 intellectual_property -0.06
any owner.label	intellectual_property 0.53 restricted_product -0.07 other -0.08 authenticity -0.1
any owner.name_end	condition 0.15 other 0.08 restricted_product 0.07 listing_mismatch 0.07 dealer_licence -0.11 used_sold_as_new -0.17 authenticity -0.35
any plan.action	other 0.31 condition 0.2 used_sold_as_new 0.17 verification 0.15 listing_mismatch 0.1 dealer_licence 0.06 performance -0.07 late_shipment -0.09 review_manipulation -0.1 linked_account -0.13 none -0.15 authenticity -0.2 restricted_product -0.32
any plan.cause	performance 0.23 condition 0.18 drop_shipping 0.09 other 0.08 tracking 0.06 safety 0.06 used_sold_as_new -0.05 dealer_licence -0.06 linked_account -0.07 multiple_accounts -0.08 listing_mismatch -0.1 verification -0.11 none -0.27
any plan.prevention	late_shipment 0.21 used_sold_as_new 0.21 drop_shipping 0.11 authenticity 0.1 condition 0.09 linked_account -0.06 none -0.07 verification -0.07 safety -0.09 performance -0.11 other -0.11 multiple_accounts -0.11
any review.account	verification 0.25 drop_shipping 0.17 condition 0.09 review_manipulation 0.09 other 0.08 none -0.06 unapproved_drug -0.06 dealer_licence -0.08 listing_mismatch -0.09 tracking -0.09 intellectual_property -0.1 restricted_product -0.2
any review.call	authenticity 0.51 other 0.24 used_sold_as_new 0.15 condition 0.1 review_manipulation -0.07 restricted_product -0.08 linked_account -0.08 drop_shipping -0.09 intellectual_property -0.1 multiple_accounts -0.13 none -0.13
any review.ship_on	linked_account 0.17 authenticity 0.16 used_sold_as_new 0.15 late_shipment 0.11 intellectual_property 0.07 review_manipulation 0.07 safety -0.06 listing_mismatch -0.06 performance -0.07 condition -0.07 restricted_product -0.1 other -0.11
any right.copyright	intellectual_property 0.47 authenticity -0.08 restricted_product -0.08
any right.counterfeit	intellectual_property 0.28 none 0.26 verification -0.07 other -0.1 authenticity -0.17
any right.design	intellectual_property 0.42 authenticity -0.05 condition -0.06
any right.named.copyright	none 0.11
any right.named.counterfeit	intellectual_property 0.13 authenticity -0.09
any right.named.design	intellectual_property 0.12
any right.named.patent	intellectual_property 0.14 none -0.06
any right.named.trademark	none 0.12 intellectual_property -0.06
any right.named.unfair	intellectual_property 0.06
any right.patent	intellectual_property 0.35 restricted_product -0.06
any right.trademark	intellectual_property 0.52 condition -0.05 restricted_product -0.06 none -0.06 authenticity -0.1
any right.unfair	intellectual_property 0.22 none -0.05
any sent.again	none 0.19 late_shipment 0.17 verification 0.15 listing_mismatch 0.14 safety 0.11 multiple_accounts 0.07 drop_shipping 0.05 used_sold_as_new -0.07 authenticity -0.08 tracking -0.12 review_manipulation -0.13 intellectual_property -0.13 other -0.13 restricted_product -0.17
any sent.before	used_sold_as_new 0.19 review_manipulation 0.19 performance 0.13 restricted_product 0.13 intellectual_property 0.09 listing_mismatch 0.08 condition -0.05 late_shipment -0.07 unapproved_drug -0.09 other -0.1 linked_account -0.14 multiple_accounts -0.14 verification -0.14 dealer_licence -0.17
any sent.not_enough	dealer_licence 0.39 authenticity 0.11 used_sold_as_new 0.08 condition 0.08 listing_mismatch 0.05 drop_shipping -0.05 tracking -0.07 intellectual_property -0.09 performance -0.09 restricted_product -0.09 none -0.15 other -0.25
any sent.refused	listing_mismatch 0.21 intellectual_property 0.17 review_manipulation 0.14 used_sold_as_new -0.06 safety -0.06 multiple_accounts -0.06 linked_account -0.07 verification -0.08 none -0.11 restricted_product -0.11
any to.aside	none 0.39 authenticity 0.19 listing_mismatch 0.11 linked_account 0.1 used_sold_as_new -0.06 dealer_licence -0.06 restricted_product -0.07 condition -0.08 late_shipment -0.08 other -0.12 multiple_accounts -0.13 intellectual_property -0.18
any to.console	drop_shipping 0.41 tracking 0.33 dealer_licence 0.15 late_shipment 0.15 review_manipulation 0.13 safety -0.07 used_sold_as_new -0.09 condition -0.1 authenticity -0.11 restricted_product -0.14 other -0.17 none -0.2 intellectual_property -0.22
any to.console_place	listing_mismatch 0.3 tracking 0.18 dealer_licence 0.14 review_manipulation 0.13 verification 0.11 drop_shipping 0.1 multiple_accounts 0.09 linked_account 0.08 restricted_product 0.07 performance -0.06 authenticity -0.06 none -0.07 safety -0.08 unapproved_drug -0.1 intellectual_property -0.15 condition -0.17 used_sold_as_new -0.23 other -0.25
any to.not_for_answer	review_manipulation 0.19 late_shipment 0.16 intellectual_property 0.14 performance 0.14 none 0.11 unapproved_drug 0.07 listing_mismatch 0.05 authenticity -0.06 other -0.07 drop_shipping -0.08 safety -0.09 dealer_licence -0.1 multiple_accounts -0.1 tracking -0.13 verification -0.2
any to.reply	used_sold_as_new 0.27 listing_mismatch 0.24 unapproved_drug 0.14 condition 0.11 late_shipment 0.07 multiple_accounts 0.06 authenticity -0.06 other -0.07 intellectual_property -0.08 restricted_product -0.1 none -0.11 verification -0.21 drop_shipping -0.21
any warn.registered	verification 0.69 multiple_accounts 0.13 none 0.11 unapproved_drug 0.06 review_manipulation -0.08 condition -0.08 drop_shipping -0.1 restricted_product -0.11 linked_account -0.18 other -0.2
any warn.target	performance 0.39 late_shipment 0.38 tracking 0.27 safety 0.11 restricted_product 0.1 dealer_licence -0.08 intellectual_property -0.08 drop_shipping -0.09 linked_account -0.1 review_manipulation -0.11 authenticity -0.12 condition -0.13 other -0.13 multiple_accounts -0.16 none -0.2
any warn.threat	none 0.21 dealer_licence 0.15 other 0.12 review_manipulation 0.12 restricted_product 0.08 verification 0.06 multiple_accounts -0.1 authenticity -0.12 late_shipment -0.13 safety -0.15 intellectual_property -0.2
any warn.threat_listing	intellectual_property 0.25 listing_mismatch 0.17 late_shipment 0.08 none -0.05 other -0.06 authenticity -0.33
any warn.word	other 0.26 intellectual_property 0.24 performance 0.16 review_manipulation 0.14 restricted_product 0.14 late_shipment 0.07 unapproved_drug 0.06 safety -0.06 listing_mismatch -0.06 linked_account -0.07 drop_shipping -0.09 multiple_accounts -0.13 used_sold_as_new -0.16 authenticity -0.44
any why.authenticity	authenticity 1.2 intellectual_property 0.25 none 0.1 late_shipment -0.05 verification -0.06 dealer_licence -0.07 performance -0.08 safety -0.1 used_sold_as_new -0.11 multiple_accounts -0.11 review_manipulation -0.12 linked_account -0.13 drop_shipping -0.13 other -0.16 condition -0.16 restricted_product -0.19
any why.condition	condition 1.01 performance 0.18 used_sold_as_new 0.15 verification -0.06 none -0.06 intellectual_property -0.07 multiple_accounts -0.09 other -0.1 late_shipment -0.1 linked_account -0.1 unapproved_drug -0.11 listing_mismatch -0.12 restricted_product -0.15 authenticity -0.29
any why.dealer	dealer_licence 0.86 used_sold_as_new -0.06 review_manipulation -0.06 multiple_accounts -0.06 linked_account -0.07 other -0.08 verification -0.1
any why.drop	drop_shipping 0.87 verification -0.06 review_manipulation -0.07 authenticity -0.09 none -0.16 other -0.19
any why.drug	unapproved_drug 1.27 intellectual_property -0.07 listing_mismatch -0.07 used_sold_as_new -0.07 safety -0.08 other -0.09 none -0.11 condition -0.12 authenticity -0.13 restricted_product -0.31
any why.forged	other 0.63 none -0.06 intellectual_property -0.08 authenticity -0.25
any why.late	late_shipment 1.01 none 0.11 verification -0.05 used_sold_as_new -0.06 dealer_licence -0.06 multiple_accounts -0.06 restricted_product -0.06 authenticity -0.07 condition -0.07 drop_shipping -0.08 review_manipulation -0.1 performance -0.11 tracking -0.12 linked_account -0.13
any why.linked	linked_account 0.67 authenticity -0.06 verification -0.09 multiple_accounts -0.11 other -0.11
any why.mismatch	listing_mismatch 0.95 safety 0.1 used_sold_as_new -0.06 linked_account -0.07 other -0.07 restricted_product -0.08 intellectual_property -0.09 authenticity -0.09 condition -0.15 none -0.22
any why.misuse	other 0.7 review_manipulation 0.21 multiple_accounts 0.09 performance -0.05 dealer_licence -0.06 intellectual_property -0.07 linked_account -0.07 tracking -0.07 condition -0.07 late_shipment -0.07 verification -0.1 authenticity -0.12 restricted_product -0.13
any why.multiple	multiple_accounts 1.05 restricted_product -0.05 condition -0.05 dealer_licence -0.06 authenticity -0.06 drop_shipping -0.06 review_manipulation -0.07 none -0.09 verification -0.12 other -0.24
any why.owner	intellectual_property 0.63 none 0.32 drop_shipping -0.05 safety -0.06 used_sold_as_new -0.07 unapproved_drug -0.07 condition -0.09 other -0.1 restricted_product -0.11 authenticity -0.19
any why.owner_firm	intellectual_property 0.24 none 0.1 authenticity -0.1
any why.performance	performance 0.64 none 0.2 restricted_product 0.09 linked_account 0.06 dealer_licence -0.05 used_sold_as_new -0.07 authenticity -0.07 drop_shipping -0.07 safety -0.07 late_shipment -0.08 review_manipulation -0.08 verification -0.1 other -0.2
any why.rates	performance 0.64 none 0.14 tracking -0.05 restricted_product -0.05 used_sold_as_new -0.06 review_manipulation -0.06 linked_account -0.07 late_shipment -0.09 other -0.1
any why.restricted	restricted_product 0.86 unapproved_drug 0.14 used_sold_as_new -0.05 review_manipulation -0.05 intellectual_property -0.07 listing_mismatch -0.07 condition -0.08 authenticity -0.11 safety -0.15 none -0.2
any why.reviews	review_manipulation 1 condition 0.25 performance -0.06 multiple_accounts -0.06 linked_account -0.06 used_sold_as_new -0.07 intellectual_property -0.07 authenticity -0.1 unapproved_drug -0.11 none -0.12 restricted_product -0.14 other -0.23
any why.safety	safety 0.86 listing_mismatch -0.05 late_shipment -0.05 review_manipulation -0.06 performance -0.06 multiple_accounts -0.07 condition -0.07 verification -0.07 used_sold_as_new -0.08 intellectual_property -0.1 other -0.11 authenticity -0.19
any why.tracking	tracking 0.7 review_manipulation -0.05 authenticity -0.05 verification -0.06 late_shipment -0.08 performance -0.09
any why.tracking_rate	tracking 0.71 drop_shipping -0.05 performance -0.07 other -0.09 late_shipment -0.1
any why.used	used_sold_as_new 0.86 dealer_licence 0.21 intellectual_property -0.06 linked_account -0.06 review_manipulation -0.06 other -0.08 restricted_product -0.08 condition -0.11 none -0.12 authenticity -0.19
any why.verification	verification 0.38 none 0.19 multiple_accounts 0.08 listing_mismatch -0.06 condition -0.07 restricted_product -0.07 intellectual_property -0.07 review_manipulation -0.07 performance -0.07 late_shipment -0.08 other -0.08
condition account.goes_on	linked_account 0.16 dealer_licence 0.11
condition account.how_back	condition 0.16 performance 0.11 intellectual_property 0.07 tracking 0.05 review_manipulation -0.06 used_sold_as_new -0.07 linked_account -0.07 other -0.1
condition account.permanent	intellectual_property 0.05
condition account.stopped	none 0.1 other 0.07 linked_account 0.07 multiple_accounts -0.05 condition -0.07
condition act.demand	intellectual_property 0.15 other 0.13 multiple_accounts 0.1 condition -0.06 linked_account -0.06 unapproved_drug -0.07 performance -0.07 used_sold_as_new -0.07 review_manipulation -0.08
condition act.lead	linked_account 0.17 restricted_product 0.1 performance -0.07 verification -0.08
condition act.request	restricted_product 0.16 none 0.15 authenticity 0.08 intellectual_property 0.07 verification 0.07 used_sold_as_new -0.05 condition -0.06 performance -0.07 other -0.13
condition act.send	drop_shipping 0.28 authenticity 0.26 verification 0.13 restricted_product 0.06 late_shipment 0.05 safety 0.05 intellectual_property -0.05 linked_account -0.05 condition -0.08 performance -0.11 none -0.13 review_manipulation -0.16 used_sold_as_new -0.25
condition act.told	review_manipulation 0.2 condition 0.17 other -0.05 restricted_product -0.05 none -0.05 used_sold_as_new -0.06 performance -0.07
condition age.document	restricted_product 0.21 review_manipulation 0.12 other -0.08
condition asin.other_number	authenticity 0.34 late_shipment 0.15 safety 0.14 none 0.13 condition 0.06 tracking -0.07 intellectual_property -0.08 drop_shipping -0.09 restricted_product -0.11 performance -0.12 used_sold_as_new -0.15 listing_mismatch -0.15
condition caution.authenticity	authenticity 0.11 none -0.05
condition doc.authorization_letter	intellectual_property 0.07
condition doc.came	safety 0.06 late_shipment 0.05
condition doc.invoice	authenticity 0.53 other 0.1 none -0.07 restricted_product -0.26
condition doc.letter_of_retraction	intellectual_property 0.19 none -0.05
condition doc.not_enough	restricted_product 0.27 authenticity 0.06 other -0.08 none -0.12
condition doc.not_taken	none 0.11 linked_account 0.06 intellectual_property -0.06
condition doc.plan_of_action	used_sold_as_new 0.11 none 0.08 drop_shipping 0.08 tracking -0.05 condition -0.05 authenticity -0.09
condition doc.receipt	authenticity 0.13
condition doc.supplier_contact	condition 0.06
condition good.listing	none 0.19 authenticity 0.14 restricted_product -0.07 condition -0.1
condition limit.two_appeals	none 0.07
condition listing.documents	other 0.16 authenticity -0.13
condition listing.named	restricted_product 0.13
condition listing.stopped	restricted_product 0.08
condition none.order	none 0.17 authenticity 0.1 used_sold_as_new 0.07 drop_shipping 0.05 unapproved_drug 0.05 other -0.05 condition -0.09 performance -0.09 intellectual_property -0.1
condition owner.label	intellectual_property 0.15 authenticity -0.08
condition owner.name_end	unapproved_drug 0.45 drop_shipping 0.28 authenticity 0.23 linked_account 0.17 performance 0.15 review_manipulation 0.12 late_shipment 0.11 safety 0.1 multiple_accounts 0.06 intellectual_property -0.05 other -0.1 none -0.11 tracking -0.14 condition -0.18 verification -0.21 restricted_product -0.22 listing_mismatch -0.26 used_sold_as_new -0.34
condition plan.action	intellectual_property 0.09 verification 0.06 other -0.05
condition review.account	none 0.05
condition right.counterfeit	condition 0.08
condition sent.before	review_manipulation 0.17
condition sent.not_enough	late_shipment 0.17 review_manipulation 0.11 condition 0.07 safety 0.05 restricted_product -0.07 other -0.08 none -0.11
condition sent.refused	other 0.2
condition to.aside	other 0.11 none 0.08
condition to.console	drop_shipping 0.05 none -0.06
condition to.console_place	restricted_product -0.06 none -0.09
condition to.reply	verification 0.07
condition warn.registered	verification 0.1 authenticity 0.06 none -0.09
condition warn.target	late_shipment 0.21 none 0.19 tracking 0.07 other -0.05 performance -0.28
condition warn.word	condition 0.14
condition why.authenticity	authenticity 0.31 other 0.11 restricted_product -0.06 intellectual_property -0.06 none -0.11
condition why.condition	authenticity 0.09 intellectual_property -0.07
condition why.drug	unapproved_drug 0.27 authenticity -0.07 restricted_product -0.11
condition why.late	late_shipment 0.17 none -0.1
condition why.mismatch	safety 0.16 authenticity 0.1 none -0.1
condition why.misuse	none 0.09
condition why.multiple	linked_account 0.22 multiple_accounts -0.09
condition why.owner	none 0.07 intellectual_property -0.07
condition why.owner_firm	none 0.09 intellectual_property -0.06
condition why.performance	none 0.09
condition why.rates	none 0.11
condition why.restricted	restricted_product 0.14
condition why.reviews	review_manipulation 0.05
condition why.safety	safety 0.23 restricted_product -0.07
condition why.used	condition 0.09
condition why.verification	none 0.08 verification -0.06
fact account.closed	linked_account 0.47 other 0.08 dealer_licence 0.07 intellectual_property 0.07 restricted_product -0.09 condition -0.09 verification -0.14 drop_shipping -0.15 none -0.25
fact account.final	authenticity 0.22 used_sold_as_new 0.12 restricted_product 0.12 review_manipulation 0.09 multiple_accounts 0.07 performance -0.05 none -0.06 drop_shipping -0.07 linked_account -0.11 verification -0.11
fact account.goes_on	verification 0.22 restricted_product 0.15 linked_account 0.11 unapproved_drug -0.06 safety -0.07 none -0.11 authenticity -0.14
fact account.how_back	none 0.22 authenticity 0.17 late_shipment 0.15 restricted_product 0.09 condition -0.06 dealer_licence -0.06 multiple_accounts -0.09 used_sold_as_new -0.14 other -0.18
fact account.may_not_sell	review_manipulation 0.16 linked_account 0.16 drop_shipping 0.08 condition 0.07 late_shipment 0.07 listing_mismatch -0.05 verification -0.05 other -0.06 used_sold_as_new -0.06 performance -0.07 multiple_accounts -0.1 none -0.15
fact account.part_stopped	late_shipment 0.24 tracking 0.19 drop_shipping 0.15 performance -0.07 other -0.11 none -0.11
fact account.permanent	review_manipulation 0.17 unapproved_drug 0.08 other 0.06 multiple_accounts 0.05 used_sold_as_new -0.05 none -0.08 linked_account -0.1
fact account.sales_stopped	listing_mismatch 0.19 multiple_accounts 0.13 condition 0.13 safety 0.08 other 0.07 linked_account -0.07 restricted_product -0.08 late_shipment -0.09 authenticity -0.1 used_sold_as_new -0.17
fact account.silence	authenticity 0.17 drop_shipping 0.09 used_sold_as_new 0.07 verification -0.06 none -0.09
fact account.stopped	linked_account 0.28 none 0.22 review_manipulation 0.21 dealer_licence 0.09 unapproved_drug 0.06 drop_shipping -0.05 authenticity -0.05 late_shipment -0.06 other -0.07 tracking -0.09 multiple_accounts -0.1 intellectual_property -0.11 safety -0.11 listing_mismatch -0.12 verification -0.15
fact account.stopped_now	authenticity 0.16 used_sold_as_new 0.13 other 0.13 unapproved_drug 0.1 intellectual_property -0.05 dealer_licence -0.06 drop_shipping -0.06 multiple_accounts -0.07 late_shipment -0.12
fact account.temporary	used_sold_as_new 0.28 performance 0.2 multiple_accounts 0.09 verification 0.08 restricted_product 0.07 dealer_licence 0.06 unapproved_drug -0.06 safety -0.06 tracking -0.06 intellectual_property -0.07 review_manipulation -0.09 none -0.13 late_shipment -0.13 linked_account -0.14
fact account.winding_up	linked_account 0.25 intellectual_property 0.21 listing_mismatch 0.15 performance -0.07 other -0.15 none -0.27
fact act.click	restricted_product 0.14 authenticity 0.12 review_manipulation 0.1 drop_shipping 0.08 used_sold_as_new -0.06 dealer_licence -0.06 safety -0.08 intellectual_property -0.09 condition -0.09 listing_mismatch -0.12
fact act.courtesy	none 0.27 performance 0.12 intellectual_property 0.11 other 0.1 review_manipulation 0.09 safety 0.06 tracking -0.06 listing_mismatch -0.08 linked_account -0.13 authenticity -0.18 condition -0.2
fact act.demand	other 0.19 dealer_licence 0.17 late_shipment 0.11 restricted_product 0.1 condition 0.07 listing_mismatch 0.07 none 0.05 performance -0.05 tracking -0.07 verification -0.14 intellectual_property -0.24 authenticity -0.28
fact act.lead	performance 0.17 review_manipulation 0.16 unapproved_drug 0.11 linked_account 0.1 restricted_product 0.1 authenticity 0.06 dealer_licence -0.06 condition -0.13 verification -0.13 listing_mismatch -0.14 other -0.15
fact act.only_when	linked_account 0.15 authenticity 0.13 dealer_licence 0.12 restricted_product 0.11 verification 0.11 used_sold_as_new 0.07 review_manipulation -0.05 condition -0.05 drop_shipping -0.07 multiple_accounts -0.09 none -0.12 other -0.14
fact act.request	linked_account 0.19 dealer_licence 0.18 late_shipment 0.13 authenticity 0.11 safety 0.09 unapproved_drug 0.06 multiple_accounts 0.06 drop_shipping -0.05 restricted_product -0.07 used_sold_as_new -0.07 intellectual_property -0.08 verification -0.1 other -0.1 none -0.17 tracking -0.18
fact act.send	dealer_licence 0.24 other 0.2 review_manipulation 0.19 verification 0.14 tracking 0.14 drop_shipping 0.11 safety 0.05 none -0.06 performance -0.07 restricted_product -0.1 unapproved_drug -0.11 multiple_accounts -0.13 used_sold_as_new -0.21 linked_account -0.28
fact act.told	none 0.26 safety 0.16 used_sold_as_new 0.15 listing_mismatch 0.14 late_shipment 0.13 review_manipulation 0.08 authenticity -0.06 dealer_licence -0.07 performance -0.1 condition -0.13 other -0.16 unapproved_drug -0.18 verification -0.23
fact age.document	verification 0.38 linked_account 0.27 other 0.2 authenticity 0.15 condition 0.14 review_manipulation -0.05 used_sold_as_new -0.05 listing_mismatch -0.09 unapproved_drug -0.09 multiple_accounts -0.11 dealer_licence -0.17 tracking -0.17 intellectual_property -0.18 none -0.22
fact asin.label	none 0.36 condition 0.08 safety 0.07 performance -0.05 drop_shipping -0.06 review_manipulation -0.06 restricted_product -0.09
fact asin.other_number	other 0.24 intellectual_property 0.22 tracking 0.19 performance 0.16 none 0.13 listing_mismatch 0.1 review_manipulation -0.08 dealer_licence -0.08 unapproved_drug -0.23 restricted_product -0.26 verification -0.46
fact caution.authenticity	authenticity 0.18 intellectual_property 0.13 listing_mismatch 0.12 none -0.07 other -0.07
fact caution.counterfeit	intellectual_property 0.34 none 0.13 verification -0.06 other -0.13 authenticity -0.15
fact caution.generic	listing_mismatch 0.31
fact caution.section3	linked_account 0.21 authenticity 0.09 intellectual_property 0.07 multiple_accounts -0.06
fact caution.temporary	performance 0.22 verification 0.08 late_shipment -0.07
fact complaint.id_label	intellectual_property 0.22 none 0.07 authenticity -0.14
fact doc.authorization_letter	intellectual_property 0.33 none -0.14
fact doc.business_licence	multiple_accounts 0.27 verification 0.12 other -0.06 none -0.09
fact doc.came	other 0.46 safety 0.18 performance 0.12 verification 0.07 listing_mismatch 0.06 restricted_product -0.06 used_sold_as_new -0.07 unapproved_drug -0.07 intellectual_property -0.15 late_shipment -0.17 multiple_accounts -0.18 condition -0.21
fact doc.dealer_licence	dealer_licence 0.55 other -0.05 verification -0.08
fact doc.finding	intellectual_property 0.23 multiple_accounts 0.18 other 0.14 unapproved_drug 0.07 restricted_product -0.06 late_shipment -0.07 none -0.29
fact doc.forged	other 0.53 intellectual_property 0.08 performance 0.08 verification -0.07 late_shipment -0.12 authenticity -0.28
fact doc.identity	verification 0.73 linked_account 0.36 multiple_accounts 0.12 none 0.06 listing_mismatch -0.05 dealer_licence -0.06 safety -0.06 late_shipment -0.06 intellectual_property -0.06 restricted_product -0.07 review_manipulation -0.11 authenticity -0.11 performance -0.12 drop_shipping -0.13 other -0.31
fact doc.invoice	drop_shipping 0.5 listing_mismatch 0.38 intellectual_property 0.29 used_sold_as_new 0.27 other 0.26 none 0.17 safety -0.05 verification -0.06 multiple_accounts -0.08 unapproved_drug -0.08 linked_account -0.08 tracking -0.13 dealer_licence -0.13 performance -0.19 late_shipment -0.2 restricted_product -0.25 review_manipulation -0.28 condition -0.31
fact doc.letter_of_retraction	intellectual_property 0.22 none 0.2 other 0.12 dealer_licence 0.06 review_manipulation 0.06 restricted_product 0.05 unapproved_drug -0.08 listing_mismatch -0.08 used_sold_as_new -0.09 safety -0.17
fact doc.not_enough	safety 0.09 used_sold_as_new 0.08 dealer_licence 0.08 authenticity 0.08 unapproved_drug 0.07 verification 0.05 other -0.05 intellectual_property -0.06 performance -0.07 late_shipment -0.08 condition -0.15 linked_account -0.17
fact doc.not_taken	other 0.46 intellectual_property 0.27 restricted_product 0.17 verification 0.06 used_sold_as_new 0.06 safety 0.06 review_manipulation -0.06 listing_mismatch -0.06 linked_account -0.08 drop_shipping -0.09 performance -0.11 condition -0.16 authenticity -0.2 none -0.3
fact doc.plan_of_action	performance 0.3 tracking 0.27 used_sold_as_new 0.26 authenticity 0.23 listing_mismatch 0.18 late_shipment 0.18 dealer_licence 0.08 safety -0.08 drop_shipping -0.1 unapproved_drug -0.1 verification -0.23 multiple_accounts -0.25 linked_account -0.26 other -0.38
fact doc.receipt	authenticity 0.37 intellectual_property 0.2 drop_shipping 0.14 condition 0.09 restricted_product -0.06 listing_mismatch -0.08 used_sold_as_new -0.11 other -0.11 none -0.24
fact doc.supplier_contact	authenticity 0.43 safety 0.24 other -0.07 restricted_product -0.08 none -0.08 intellectual_property -0.1
fact funds.held	review_manipulation 0.27 verification 0.21 other 0.2 dealer_licence 0.12 used_sold_as_new 0.12 unapproved_drug -0.06 listing_mismatch -0.06 tracking -0.11 safety -0.13 none -0.13 restricted_product -0.14 late_shipment -0.15 linked_account -0.16
fact funds.topic	none 0.51 restricted_product 0.17 other 0.14 authenticity 0.14 drop_shipping 0.06 safety -0.06 intellectual_property -0.06 dealer_licence -0.06 verification -0.09 multiple_accounts -0.09 review_manipulation -0.1 tracking -0.1 condition -0.11 performance -0.12 linked_account -0.2
fact good.account	verification 0.21 none 0.17 listing_mismatch 0.16 unapproved_drug 0.05 used_sold_as_new -0.07 performance -0.07 restricted_product -0.07 multiple_accounts -0.07 review_manipulation -0.07 other -0.09
fact good.ended	drop_shipping 0.12 condition 0.1 other 0.1 none 0.09 safety 0.07 intellectual_property 0.06 performance -0.06 linked_account -0.06 unapproved_drug -0.06 used_sold_as_new -0.11 restricted_product -0.11
fact good.listing	late_shipment 0.14 performance 0.09 unapproved_drug 0.07 restricted_product 0.07 none -0.08 condition -0.1 intellectual_property -0.15
fact good.promise	condition 0.24 authenticity 0.21 restricted_product 0.1 other -0.05 unapproved_drug -0.08 safety -0.09
fact limit.two_appeals	authenticity 0.15 none 0.07 intellectual_property -0.11
fact listing.documents	authenticity 0.17 intellectual_property 0.06 restricted_product -0.06 other -0.08
fact listing.named	none 0.27 other 0.06 intellectual_property 0.06 unapproved_drug 0.05 safety 0.05 review_manipulation -0.05 dealer_licence -0.06 multiple_accounts -0.06 verification -0.06 linked_account -0.06 listing_mismatch -0.06 performance -0.07 drop_shipping -0.09
fact listing.stopped	linked_account 0.18 other 0.15 condition 0.14 restricted_product 0.12 unapproved_drug 0.1 none 0.06 listing_mismatch -0.06 review_manipulation -0.07 intellectual_property -0.09 safety -0.14 verification -0.15 multiple_accounts -0.15
fact none.advert	none 0.27 review_manipulation 0.05 other -0.07 authenticity -0.07
fact none.buyer	none 0.17
fact none.login_link	condition 0.08
fact none.order	none 0.26 other 0.26 listing_mismatch 0.09 late_shipment 0.07 linked_account -0.05 condition -0.07 authenticity -0.08 restricted_product -0.09 tracking -0.11 verification -0.16
fact none.orders_reader	none 0.17
fact none.owner_letter	intellectual_property 0.14
fact none.receipt	none 0.3 intellectual_property 0.12 other -0.06 authenticity -0.08
fact none.secret	none 0.11
fact owner.before_name	none 0.19 dealer_licence 0.07 intellectual_property -0.11
fact owner.label	intellectual_property 0.37 none 0.09 restricted_product -0.05 authenticity -0.07 other -0.08
fact owner.name_end	condition 0.18 safety 0.1 listing_mismatch 0.09 intellectual_property 0.07 multiple_accounts 0.06 verification 0.06 drop_shipping 0.06 restricted_product -0.07 tracking -0.09 dealer_licence -0.1 used_sold_as_new -0.15 authenticity -0.3
fact plan.action	condition 0.27 used_sold_as_new 0.17 other 0.15 listing_mismatch 0.12 dealer_licence 0.07 unapproved_drug -0.06 none -0.06 late_shipment -0.06 linked_account -0.08 review_manipulation -0.1 authenticity -0.14 verification -0.18 restricted_product -0.19
fact plan.cause	condition 0.21 performance 0.17 other 0.14 drop_shipping 0.07 linked_account -0.06 multiple_accounts -0.07 verification -0.08 listing_mismatch -0.09 restricted_product -0.14 none -0.26
fact plan.prevention	late_shipment 0.21 used_sold_as_new 0.15 authenticity 0.13 drop_shipping 0.12 review_manipulation 0.05 verification -0.06 safety -0.08 linked_account -0.09 performance -0.09 multiple_accounts -0.11 none -0.21
fact review.account	verification 0.29 drop_shipping 0.19 condition 0.1 review_manipulation 0.08 other 0.06 unapproved_drug -0.05 dealer_licence -0.07 listing_mismatch -0.08 tracking -0.09 intellectual_property -0.11 late_shipment -0.11 none -0.12 restricted_product -0.19
fact review.call	authenticity 0.49 used_sold_as_new 0.16 condition 0.16 other 0.15 review_manipulation -0.06 restricted_product -0.07 linked_account -0.08 drop_shipping -0.08 intellectual_property -0.08 none -0.09 multiple_accounts -0.11 verification -0.14
fact review.ship_on	linked_account 0.21 used_sold_as_new 0.16 late_shipment 0.13 other 0.09 none 0.08 intellectual_property 0.05 review_manipulation -0.06 condition -0.08 multiple_accounts -0.1 listing_mismatch -0.12 authenticity -0.2
fact right.copyright	intellectual_property 0.47 authenticity -0.08 restricted_product -0.08
fact right.counterfeit	intellectual_property 0.31 none 0.27 verification -0.06 other -0.09 authenticity -0.24
fact right.design	intellectual_property 0.32
fact right.named.copyright	none 0.11
fact right.named.counterfeit	intellectual_property 0.13 authenticity -0.09
fact right.named.design	intellectual_property 0.12
fact right.named.patent	intellectual_property 0.14 none -0.06
fact right.named.trademark	none 0.12 intellectual_property -0.06
fact right.named.unfair	intellectual_property 0.06
fact right.patent	intellectual_property 0.31
fact right.trademark	intellectual_property 0.53 condition -0.05 restricted_product -0.06 none -0.06 authenticity -0.1
fact right.unfair	intellectual_property 0.22 none -0.05
fact sent.again	late_shipment 0.16 listing_mismatch 0.14 authenticity 0.13 safety 0.11 verification 0.08 linked_account 0.07 multiple_accounts 0.06 drop_shipping 0.06 none -0.05 intellectual_property -0.07 restricted_product -0.1 review_manipulation -0.1 tracking -0.13 other -0.3
fact sent.before	used_sold_as_new 0.2 restricted_product 0.17 review_manipulation 0.15 performance 0.1 listing_mismatch 0.09 intellectual_property 0.07 late_shipment -0.07 other -0.08 unapproved_drug -0.12 linked_account -0.12 multiple_accounts -0.13 verification -0.16 dealer_licence -0.16
fact sent.not_enough	dealer_licence 0.39 verification 0.12 authenticity 0.11 used_sold_as_new 0.1 condition 0.06 unapproved_drug 0.05 listing_mismatch 0.05 safety -0.08 linked_account -0.09 intellectual_property -0.09 performance -0.11 late_shipment -0.13 none -0.17 other -0.17
fact sent.refused	listing_mismatch 0.16 intellectual_property 0.15 review_manipulation 0.1 late_shipment 0.06 multiple_accounts -0.06 safety -0.07 none -0.08 restricted_product -0.09 linked_account -0.11
fact to.aside	none 0.35 authenticity 0.24 linked_account 0.18 listing_mismatch 0.11 review_manipulation 0.09 verification 0.06 unapproved_drug -0.07 used_sold_as_new -0.12 intellectual_property -0.19 other -0.51
fact to.console	drop_shipping 0.33 tracking 0.26 late_shipment 0.18 review_manipulation 0.16 dealer_licence 0.14 multiple_accounts -0.07 listing_mismatch -0.09 none -0.12 other -0.13 condition -0.15 intellectual_property -0.24 restricted_product -0.33
fact to.console_place	review_manipulation 0.19 verification 0.18 restricted_product 0.18 dealer_licence 0.16 listing_mismatch 0.13 tracking 0.12 intellectual_property 0.06 none -0.06 used_sold_as_new -0.07 performance -0.1 other -0.15 authenticity -0.22 condition -0.46
fact to.not_for_answer	none 0.2 authenticity 0.13 performance 0.13 listing_mismatch 0.07 late_shipment 0.06 safety -0.08 dealer_licence -0.08 tracking -0.1 verification -0.16 other -0.2
fact to.reply	listing_mismatch 0.2 authenticity 0.19 used_sold_as_new 0.16 late_shipment 0.12 multiple_accounts 0.09 condition 0.07 performance -0.05 linked_account -0.06 drop_shipping -0.17 verification -0.19 none -0.38
fact warn.registered	verification 0.46 none 0.18 multiple_accounts 0.17 review_manipulation -0.06 drop_shipping -0.07 restricted_product -0.07 condition -0.08 linked_account -0.11 authenticity -0.13 other -0.15
fact warn.target	performance 0.53 late_shipment 0.31 tracking 0.23 restricted_product 0.17 safety 0.07 unapproved_drug -0.06 drop_shipping -0.07 dealer_licence -0.07 intellectual_property -0.07 review_manipulation -0.08 linked_account -0.1 multiple_accounts -0.11 condition -0.11 authenticity -0.13 other -0.14 none -0.37
fact warn.threat	other 0.32 linked_account 0.2 verification 0.18 dealer_licence 0.16 unapproved_drug -0.06 late_shipment -0.08 intellectual_property -0.08 drop_shipping -0.11 condition -0.11 restricted_product -0.13 authenticity -0.2
fact warn.threat_listing	intellectual_property 0.17 authenticity -0.19
fact warn.word	other 0.18 performance 0.17 restricted_product 0.16 review_manipulation 0.14 intellectual_property 0.1 unapproved_drug 0.06 linked_account -0.05 drop_shipping -0.06 listing_mismatch -0.07 multiple_accounts -0.07 verification -0.08 none -0.1 used_sold_as_new -0.15 authenticity -0.19
fact why.authenticity	authenticity 0.56 intellectual_property 0.34 listing_mismatch 0.08 performance -0.05 safety -0.07 multiple_accounts -0.07 linked_account -0.08 review_manipulation -0.08 none -0.09 drop_shipping -0.1 restricted_product -0.12 condition -0.18
fact why.condition	condition 0.89 performance 0.16 used_sold_as_new 0.15 late_shipment -0.07 linked_account -0.07 other -0.08 multiple_accounts -0.08 verification -0.08 unapproved_drug -0.1 listing_mismatch -0.11 restricted_product -0.14 authenticity -0.37
fact why.dealer	dealer_licence 0.86 used_sold_as_new -0.06 review_manipulation -0.06 multiple_accounts -0.06 linked_account -0.07 other -0.08 verification -0.1
fact why.drop	drop_shipping 0.79 review_manipulation -0.06 authenticity -0.08 none -0.15 other -0.17
fact why.drug	unapproved_drug 1.11 used_sold_as_new -0.06 intellectual_property -0.06 safety -0.06 listing_mismatch -0.07 other -0.08 none -0.08 condition -0.1 authenticity -0.12 restricted_product -0.29
fact why.forged	other 0.65 none -0.06 intellectual_property -0.07 authenticity -0.25
fact why.late	late_shipment 1.03 none 0.09 used_sold_as_new -0.05 multiple_accounts -0.06 dealer_licence -0.06 restricted_product -0.06 condition -0.07 authenticity -0.08 drop_shipping -0.09 review_manipulation -0.1 tracking -0.11 performance -0.11 linked_account -0.13
fact why.linked	linked_account 0.71 verification -0.07 other -0.09 multiple_accounts -0.14
fact why.mismatch	listing_mismatch 1.01 other -0.05 intellectual_property -0.06 linked_account -0.06 safety -0.06 used_sold_as_new -0.08 condition -0.1 restricted_product -0.11 none -0.11 authenticity -0.21
fact why.misuse	other 0.74 review_manipulation 0.21 multiple_accounts 0.1 performance -0.05 dealer_licence -0.06 intellectual_property -0.06 linked_account -0.06 tracking -0.07 condition -0.07 late_shipment -0.07 verification -0.09 authenticity -0.11 none -0.12 restricted_product -0.13
fact why.multiple	multiple_accounts 1.12 authenticity -0.06 drop_shipping -0.06 review_manipulation -0.07 none -0.08 verification -0.12 linked_account -0.14 other -0.21
fact why.owner	intellectual_property 0.64 none 0.26 safety -0.05 used_sold_as_new -0.06 unapproved_drug -0.06 listing_mismatch -0.07 condition -0.08 other -0.09 restricted_product -0.09 authenticity -0.21
fact why.owner_firm	intellectual_property 0.2 none 0.14 authenticity -0.14
fact why.performance	performance 0.56 none 0.17 restricted_product 0.1 linked_account 0.1 drop_shipping -0.05 used_sold_as_new -0.05 review_manipulation -0.07 safety -0.07 verification -0.09 late_shipment -0.13 other -0.17
fact why.rates	performance 0.55 none 0.1 used_sold_as_new -0.05 linked_account -0.06 other -0.07 late_shipment -0.14
fact why.restricted	restricted_product 0.68 unapproved_drug 0.18 review_manipulation -0.05 intellectual_property -0.06 none -0.1 authenticity -0.1 safety -0.13 condition -0.14
fact why.reviews	review_manipulation 1.03 performance -0.05 multiple_accounts -0.05 linked_account -0.05 restricted_product -0.09 condition -0.09 authenticity -0.1 none -0.1 other -0.17
fact why.safety	safety 0.87 late_shipment -0.05 condition -0.05 review_manipulation -0.06 performance -0.06 multiple_accounts -0.07 verification -0.07 listing_mismatch -0.07 intellectual_property -0.09 other -0.1 used_sold_as_new -0.1 authenticity -0.19
fact why.tracking	tracking 0.71 review_manipulation -0.05 verification -0.05 authenticity -0.05 drop_shipping -0.06 late_shipment -0.08 performance -0.09
fact why.tracking_rate	tracking 0.71 drop_shipping -0.05 performance -0.07 other -0.09 late_shipment -0.1
fact why.used	used_sold_as_new 0.86 dealer_licence 0.21 linked_account -0.05 intellectual_property -0.05 review_manipulation -0.06 restricted_product -0.07 other -0.07 none -0.12 authenticity -0.17 condition -0.2
fact why.verification	verification 0.44 multiple_accounts 0.1 none 0.08 drop_shipping 0.06 review_manipulation -0.06 restricted_product -0.06 condition -0.06 intellectual_property -0.06 performance -0.07 late_shipment -0.07 authenticity -0.07 other -0.08
is has.asin	restricted_product 0.58 authenticity 0.55 unapproved_drug 0.52 condition 0.43 used_sold_as_new 0.43 safety 0.34 listing_mismatch 0.3 intellectual_property 0.26 review_manipulation -0.12 tracking -0.21 dealer_licence -0.23 multiple_accounts -0.32 none -0.33 late_shipment -0.33 performance -0.34 verification -0.36 other -0.37 linked_account -0.38 drop_shipping -0.41
is link.other	none 0.14
is many.asins	authenticity 0.5 restricted_product 0.45 unapproved_drug 0.21 intellectual_property 0.17 tracking -0.06 dealer_licence -0.07 late_shipment -0.08 review_manipulation -0.08 multiple_accounts -0.09 verification -0.09 performance -0.11 drop_shipping -0.16 none -0.16 linked_account -0.16 other -0.34
is no.asin	drop_shipping 0.41 other 0.39 linked_account 0.38 verification 0.38 performance 0.33 late_shipment 0.32 multiple_accounts 0.32 none 0.29 dealer_licence 0.2 tracking 0.18 review_manipulation 0.09 intellectual_property -0.24 listing_mismatch -0.3 safety -0.34 used_sold_as_new -0.41 condition -0.42 unapproved_drug -0.49 authenticity -0.53 restricted_product -0.56
is one.asin	condition 0.42 used_sold_as_new 0.38 safety 0.35 unapproved_drug 0.31 listing_mismatch 0.27 restricted_product 0.13 intellectual_property 0.09 authenticity 0.05 tracking -0.15 dealer_licence -0.16 none -0.17 linked_account -0.22 multiple_accounts -0.23 performance -0.23 late_shipment -0.25 drop_shipping -0.26 verification -0.26
is sender.buyer	none 0.26 intellectual_property -0.06 authenticity -0.09
is sender.marketplace	performance 0.16 condition 0.13 authenticity 0.1 linked_account 0.08 verification 0.07 drop_shipping 0.06 multiple_accounts 0.05 other -0.05 late_shipment -0.1 listing_mismatch -0.1 restricted_product -0.13 none -0.39
is sender.other	none 0.4 intellectual_property 0.1 authenticity -0.06 performance -0.13
is sender.unknown	restricted_product 0.17 listing_mismatch 0.12 other 0.11 late_shipment 0.1 review_manipulation -0.05 condition -0.1 intellectual_property -0.13
is stage_account_investigation	other 0.71 verification 0.6 authenticity 0.23 restricted_product 0.13 multiple_accounts 0.11 used_sold_as_new 0.09 drop_shipping 0.07 performance -0.11 dealer_licence -0.11 safety -0.12 unapproved_drug -0.12 listing_mismatch -0.12 tracking -0.13 intellectual_property -0.17 none -0.93
is stage_closure	drop_shipping 0.4 linked_account 0.34 verification 0.3 other 0.3 review_manipulation 0.2 multiple_accounts 0.2 intellectual_property 0.11 used_sold_as_new 0.06 performance 0.05 tracking -0.06 restricted_product -0.06 safety -0.13 condition -0.18 authenticity -0.23 none -1.19
is stage_funds	none 2.11 used_sold_as_new -0.05 condition -0.06 safety -0.06 review_manipulation -0.06 intellectual_property -0.08 tracking -0.08 multiple_accounts -0.09 performance -0.09 drop_shipping -0.1 late_shipment -0.11 restricted_product -0.12 authenticity -0.15 linked_account -0.23 other -0.29 verification -0.39
is stage_listing_inquiry	intellectual_property 0.39 condition 0.34 safety 0.27 used_sold_as_new 0.22 listing_mismatch 0.15 restricted_product 0.15 authenticity 0.08 tracking -0.06 late_shipment -0.06 performance -0.06 dealer_licence -0.07 verification -0.08 multiple_accounts -0.1 linked_account -0.1 drop_shipping -0.12 review_manipulation -0.12 none -0.81
is stage_listing_restored	unapproved_drug 0.53 safety 0.28 restricted_product 0.22 listing_mismatch 0.2 used_sold_as_new 0.13 review_manipulation -0.05 linked_account -0.05 drop_shipping -0.07 verification -0.09 authenticity -0.11 other -0.13 condition -0.28 intellectual_property -0.34
is stage_more_information	authenticity 0.65 intellectual_property 0.18 used_sold_as_new 0.12 safety 0.07 late_shipment 0.07 performance 0.07 tracking 0.06 restricted_product -0.1 other -0.34 none -0.83
is stage_none	none 2.25 review_manipulation -0.07 listing_mismatch -0.08 multiple_accounts -0.08 drop_shipping -0.1 verification -0.1 condition -0.11 linked_account -0.11 restricted_product -0.12 used_sold_as_new -0.12 late_shipment -0.15 other -0.17 intellectual_property -0.17 safety -0.18 performance -0.18 authenticity -0.37
is stage_policy_warning	performance 0.35 other 0.28 dealer_licence 0.27 tracking 0.23 late_shipment 0.19 review_manipulation 0.12 verification 0.08 condition 0.07 safety 0.06 unapproved_drug -0.06 listing_mismatch -0.06 multiple_accounts -0.07 authenticity -0.13 used_sold_as_new -0.17 linked_account -0.18 none -0.89
is stage_reinstated	none 1.71 linked_account 0.21 drop_shipping -0.06 tracking -0.06 listing_mismatch -0.07 unapproved_drug -0.08 safety -0.08 performance -0.09 condition -0.11 review_manipulation -0.11 restricted_product -0.12 multiple_accounts -0.13 verification -0.14 used_sold_as_new -0.15 dealer_licence -0.16 intellectual_property -0.19 other -0.37
is stage_relist_waived	condition 0.51 intellectual_property 0.14 restricted_product 0.1 authenticity 0.09 listing_mismatch 0.07 safety -0.05 linked_account -0.05 review_manipulation -0.05 drop_shipping -0.06 multiple_accounts -0.07 verification -0.08 none -0.08 other -0.15 unapproved_drug -0.16
is stage_suspension	multiple_accounts 0.28 other 0.23 linked_account 0.22 late_shipment 0.19 tracking 0.19 intellectual_property 0.18 dealer_licence 0.16 performance 0.15 review_manipulation 0.09 used_sold_as_new -0.09 condition -0.16 none -1.37
negated account.goes_on	condition 0.25 restricted_product 0.19 none 0.09 drop_shipping 0.07 intellectual_property -0.05 listing_mismatch -0.06 multiple_accounts -0.06 verification -0.07 linked_account -0.08 authenticity -0.09 other -0.12
negated account.how_back	multiple_accounts 0.16 listing_mismatch 0.12 performance 0.07 other 0.07 condition -0.05 verification -0.07 none -0.08 authenticity -0.08
negated account.part_stopped	drop_shipping 0.05
negated account.silence	other 0.17 authenticity -0.13
negated account.stopped	verification 0.37 other 0.11 safety 0.05 condition -0.07 none -0.21
negated act.demand	performance 0.22 multiple_accounts 0.16 authenticity 0.14 late_shipment 0.1 none 0.08 drop_shipping 0.06 dealer_licence -0.05 review_manipulation -0.06 other -0.06 listing_mismatch -0.07 linked_account -0.07 safety -0.07 restricted_product -0.08 used_sold_as_new -0.1 condition -0.12
negated act.lead	condition 0.1 multiple_accounts 0.05 safety 0.05
negated act.request	performance 0.28 none 0.21 restricted_product 0.21 multiple_accounts 0.17 verification 0.05 dealer_licence -0.06 unapproved_drug -0.06 intellectual_property -0.07 listing_mismatch -0.07 late_shipment -0.08 condition -0.13 used_sold_as_new -0.14 other -0.24
negated act.send	other 0.37 drop_shipping 0.21 performance 0.19 multiple_accounts 0.16 review_manipulation 0.13 restricted_product 0.1 listing_mismatch 0.08 dealer_licence 0.06 authenticity -0.07 verification -0.1 used_sold_as_new -0.11 none -0.13 late_shipment -0.2 linked_account -0.29 condition -0.35
negated act.told	none 0.08
negated age.document	intellectual_property 0.22 verification 0.07 linked_account -0.05 authenticity -0.13
negated asin.other_number	authenticity 0.11 performance 0.1 intellectual_property 0.09 verification 0.08 drop_shipping 0.06 none -0.07 late_shipment -0.14
negated caution.generic	listing_mismatch 0.1
negated doc.came	other 0.17
negated doc.dealer_licence	dealer_licence 0.13
negated doc.invoice	intellectual_property 0.18 restricted_product 0.16 none 0.11 condition 0.1 used_sold_as_new -0.11 authenticity -0.3
negated doc.letter_of_retraction	intellectual_property 0.13 authenticity -0.07
negated doc.not_enough	verification 0.23 dealer_licence 0.09 authenticity 0.08 multiple_accounts -0.06 linked_account -0.06 used_sold_as_new -0.09
negated doc.plan_of_action	other 0.33 performance 0.22 none -0.05 review_manipulation -0.07 condition -0.11 used_sold_as_new -0.11
negated doc.supplier_contact	authenticity 0.08
negated funds.held	other 0.08
negated funds.topic	none 0.11
negated good.account	dealer_licence 0.13 authenticity 0.11 none -0.07
negated good.ended	verification 0.09
negated good.listing	restricted_product 0.09 none 0.07 late_shipment 0.05 authenticity -0.09
negated listing.stopped	other 0.12 performance 0.06 condition -0.07
negated none.advert	none 0.1
negated none.order	performance 0.1 other 0.08 none -0.05
negated owner.name_end	condition 0.64 other 0.51 used_sold_as_new 0.33 intellectual_property 0.1 linked_account -0.06 tracking -0.08 dealer_licence -0.11 verification -0.12 listing_mismatch -0.15 restricted_product -0.16 drop_shipping -0.18 late_shipment -0.23 authenticity -0.23 none -0.3
negated review.account	other 0.08
negated review.ship_on	none 0.08
negated right.counterfeit	authenticity 0.07
negated right.design	intellectual_property 0.1
negated sent.again	none 0.28 intellectual_property -0.08 authenticity -0.13
negated sent.before	other 0.07 multiple_accounts 0.06
negated sent.not_enough	listing_mismatch 0.05
negated sent.refused	review_manipulation 0.07 authenticity 0.06 none -0.05
negated to.aside	used_sold_as_new 0.1 none 0.06
negated to.console	listing_mismatch 0.14
negated to.console_place	none 0.26 listing_mismatch 0.21 dealer_licence 0.08 intellectual_property -0.29
negated to.reply	none 0.33 authenticity -0.21
negated warn.registered	verification 0.38 linked_account -0.05 multiple_accounts -0.06 none -0.13
negated warn.target	performance 0.11 tracking 0.07 authenticity 0.07
negated warn.threat	late_shipment 0.09
negated warn.threat_listing	intellectual_property 0.09 none -0.05
negated warn.word	intellectual_property 0.16 none 0.08 authenticity -0.21
negated why.authenticity	authenticity 0.29 intellectual_property 0.14 none 0.06 used_sold_as_new -0.06 other -0.15
negated why.condition	condition 0.12
negated why.drug	unapproved_drug 0.12 authenticity -0.06
negated why.linked	none 0.1
negated why.mismatch	listing_mismatch 0.16
negated why.owner	listing_mismatch 0.05
negated why.performance	performance 0.11
negated why.rates	performance 0.11
negated why.safety	safety 0.1
negated why.verification	verification 0.16 authenticity 0.08 none -0.09
rule asks_for_secrets	none 0.1 verification 0.09
rule authenticity_by_demand	drop_shipping 0.46 listing_mismatch 0.37 none 0.22 authenticity 0.19 restricted_product 0.1 intellectual_property 0.08 used_sold_as_new 0.07 linked_account -0.07 multiple_accounts -0.08 tracking -0.14 dealer_licence -0.14 other -0.15 safety -0.18 performance -0.2 late_shipment -0.2 review_manipulation -0.23
rule authenticity_said	authenticity 1.2 intellectual_property 0.25 none 0.1 late_shipment -0.05 verification -0.06 dealer_licence -0.07 performance -0.08 safety -0.1 used_sold_as_new -0.11 multiple_accounts -0.11 review_manipulation -0.12 linked_account -0.13 drop_shipping -0.13 other -0.16 condition -0.16 restricted_product -0.19
rule closed_after_plans	linked_account 0.15 late_shipment 0.13 review_manipulation 0.08 used_sold_as_new 0.08 drop_shipping -0.05 other -0.06 authenticity -0.14
rule closed_final	authenticity 0.22 used_sold_as_new 0.12 restricted_product 0.12 review_manipulation 0.09 multiple_accounts 0.07 performance -0.05 none -0.06 drop_shipping -0.07 linked_account -0.11 verification -0.11
rule closed_permanent	review_manipulation 0.17 unapproved_drug 0.08 other 0.06 multiple_accounts 0.05 used_sold_as_new -0.05 none -0.08 linked_account -0.1
rule closed_refused_final	authenticity 0.17
rule closed_refused_last_word	authenticity 0.12
rule closed_said	linked_account 0.49 dealer_licence 0.09 late_shipment 0.07 multiple_accounts 0.06 listing_mismatch 0.05 restricted_product -0.08 condition -0.08 drop_shipping -0.14 none -0.23 verification -0.25
rule closed_silence	other 0.22 used_sold_as_new 0.2 listing_mismatch 0.08 authenticity 0.05 restricted_product -0.05 linked_account -0.08 verification -0.08 none -0.12
rule closed_silence_refused	other 0.16 authenticity 0.15 listing_mismatch 0.12 none -0.08
rule closed_silent_only	used_sold_as_new 0.12 listing_mismatch 0.12 intellectual_property 0.06 none -0.06 authenticity -0.13
rule closed_winding_up	linked_account 0.27 listing_mismatch 0.13 none -0.05 multiple_accounts -0.07 other -0.12
rule condition_said	condition 1.01 performance 0.18 used_sold_as_new 0.15 verification -0.06 none -0.06 intellectual_property -0.07 multiple_accounts -0.09 other -0.1 late_shipment -0.1 linked_account -0.1 unapproved_drug -0.11 listing_mismatch -0.12 restricted_product -0.15 authenticity -0.29
rule copyright_named	none 0.11
rule copyright_word	intellectual_property 0.47 authenticity -0.08 restricted_product -0.08
rule counterfeit_named	intellectual_property 0.13 authenticity -0.09
rule counterfeit_word	intellectual_property 0.28 none 0.26 verification -0.07 other -0.1 authenticity -0.17
rule dealer_said	dealer_licence 0.86 used_sold_as_new -0.06 review_manipulation -0.06 multiple_accounts -0.06 linked_account -0.07 other -0.08 verification -0.1
rule design_named	intellectual_property 0.12
rule design_word	intellectual_property 0.42 authenticity -0.05 condition -0.06
rule drop_said	drop_shipping 0.87 verification -0.06 review_manipulation -0.07 authenticity -0.09 none -0.16 other -0.19
rule drug_said	unapproved_drug 1.27 intellectual_property -0.07 listing_mismatch -0.07 used_sold_as_new -0.07 safety -0.08 other -0.09 none -0.11 condition -0.12 authenticity -0.13 restricted_product -0.31
rule funds_account_goes_on	other 0.28 none 0.08 linked_account -0.05 verification -0.08
rule funds_held_only	verification 0.42 none 0.34 other 0.28 authenticity 0.2 safety -0.08 unapproved_drug -0.09 listing_mismatch -0.09 performance -0.13 drop_shipping -0.13 condition -0.14 restricted_product -0.14 late_shipment -0.14 review_manipulation -0.16 linked_account -0.2
rule funds_only	none 0.34 other 0.31 restricted_product 0.23 safety -0.06 unapproved_drug -0.07 performance -0.08 late_shipment -0.08 tracking -0.08 multiple_accounts -0.1 review_manipulation -0.11 condition -0.11 linked_account -0.15
rule generic_means_unbranded	listing_mismatch 0.41 authenticity -0.06
rule investigation_call	authenticity 0.51 other 0.24 used_sold_as_new 0.15 condition 0.1 review_manipulation -0.07 restricted_product -0.08 linked_account -0.08 drop_shipping -0.09 intellectual_property -0.1 multiple_accounts -0.13 none -0.13
rule investigation_call_goes_on	authenticity 0.34 used_sold_as_new 0.2 none 0.15 condition -0.08 verification -0.11 other -0.18
rule investigation_in_course	other 0.3 authenticity 0.22 review_manipulation 0.11 linked_account 0.08 condition -0.05 multiple_accounts -0.08 verification -0.09 none -0.21
rule investigation_registration	verification 0.13
rule investigation_review	verification 0.35 drop_shipping 0.2 authenticity 0.13 condition 0.12 review_manipulation 0.12 other 0.06 dealer_licence -0.06 listing_mismatch -0.07 used_sold_as_new -0.08 tracking -0.08 performance -0.09 late_shipment -0.09 intellectual_property -0.1 linked_account -0.11 none -0.11 restricted_product -0.18
rule investigation_review_goes_on	authenticity 0.21 linked_account 0.18 other 0.14 review_manipulation 0.06 none 0.06 late_shipment -0.06 multiple_accounts -0.07 condition -0.08 verification -0.25
rule ip_owner	intellectual_property 0.24 none 0.1 authenticity -0.1
rule ip_said	intellectual_property 0.63 none 0.32 drop_shipping -0.05 safety -0.06 used_sold_as_new -0.07 unapproved_drug -0.07 condition -0.09 other -0.1 restricted_product -0.11 authenticity -0.19
rule late_said	late_shipment 1.01 none 0.11 verification -0.05 used_sold_as_new -0.06 dealer_licence -0.06 multiple_accounts -0.06 restricted_product -0.06 authenticity -0.07 condition -0.07 drop_shipping -0.08 review_manipulation -0.1 performance -0.11 tracking -0.12 linked_account -0.13
rule link_leads_elsewhere	none 0.14
rule linked_said	linked_account 0.67 authenticity -0.06 verification -0.09 multiple_accounts -0.11 other -0.11
rule listing_authenticity	authenticity 0.63 listing_mismatch 0.11 none 0.07 safety -0.07 unapproved_drug -0.09 used_sold_as_new -0.09 other -0.09 restricted_product -0.14 condition -0.17
rule listing_documents	intellectual_property 0.44 used_sold_as_new 0.35 listing_mismatch 0.28 restricted_product 0.26 condition 0.18 authenticity 0.1 safety 0.06 review_manipulation -0.07 tracking -0.12 dealer_licence -0.13 none -0.14 linked_account -0.17 verification -0.17 performance -0.18 drop_shipping -0.2 late_shipment -0.22 multiple_accounts -0.22
rule listing_drug	unapproved_drug 0.85 intellectual_property -0.06 used_sold_as_new -0.06 authenticity -0.06 safety -0.07 listing_mismatch -0.09 none -0.09 condition -0.11 restricted_product -0.2
rule listing_goes_on	condition 0.13 multiple_accounts 0.06 verification -0.05 other -0.08 restricted_product -0.1
rule listing_mismatch	listing_mismatch 0.61 safety 0.11 other -0.05 authenticity -0.06 restricted_product -0.07 intellectual_property -0.09 condition -0.11 none -0.18
rule listing_named	authenticity 0.19 unapproved_drug 0.14 other 0.13 safety 0.06 restricted_product -0.1 intellectual_property -0.1 none -0.16
rule listing_numbered	restricted_product 0.22 condition 0.19 unapproved_drug 0.16 used_sold_as_new 0.12 none 0.09 other 0.05 verification -0.05 dealer_licence -0.05 late_shipment -0.05 review_manipulation -0.06 performance -0.08 drop_shipping -0.09 safety -0.1 linked_account -0.11 intellectual_property -0.12
rule listing_owner	none 0.17
rule listing_restored_named	safety 0.06
rule listing_restored_said	late_shipment 0.14 performance 0.09 unapproved_drug 0.07 restricted_product 0.07 none -0.08 condition -0.1 intellectual_property -0.15
rule listing_restored_sold_again	none 0.21 authenticity 0.07 unapproved_drug 0.06 intellectual_property -0.2
rule listing_safety	safety 0.66 used_sold_as_new -0.05 other -0.05 restricted_product -0.07 intellectual_property -0.08 authenticity -0.1
rule listing_said	linked_account 0.18 other 0.15 condition 0.14 restricted_product 0.12 unapproved_drug 0.1 none 0.06 listing_mismatch -0.06 review_manipulation -0.07 intellectual_property -0.09 safety -0.14 verification -0.15 multiple_accounts -0.15
rule listing_sales_named	listing_mismatch 0.21 safety 0.11 unapproved_drug 0.06 none -0.11 condition -0.11
rule listing_threatened	intellectual_property 0.21 listing_mismatch 0.18 authenticity -0.3
rule mismatch_said	listing_mismatch 0.95 safety 0.1 used_sold_as_new -0.06 linked_account -0.07 other -0.07 restricted_product -0.08 intellectual_property -0.09 authenticity -0.09 condition -0.15 none -0.22
rule more_answered	drop_shipping 0.17 authenticity 0.15 condition 0.08 review_manipulation 0.07 restricted_product -0.05 used_sold_as_new -0.05 multiple_accounts -0.05 other -0.1 none -0.18
rule more_asked_after_answer	authenticity 0.33 used_sold_as_new 0.11 tracking 0.08 condition 0.07 review_manipulation 0.06 listing_mismatch -0.06 safety -0.07 dealer_licence -0.12 none -0.17 other -0.21
rule more_detail	used_sold_as_new 0.17 review_manipulation 0.12 none 0.08 verification 0.05 performance -0.06 condition -0.06 drop_shipping -0.06
rule more_not_enough	drop_shipping 0.16 used_sold_as_new 0.1 linked_account 0.09 condition 0.09 restricted_product -0.06 multiple_accounts -0.06 verification -0.09 authenticity -0.11
rule more_not_enough_plain	drop_shipping 0.15 used_sold_as_new 0.1 performance 0.07 condition 0.07 multiple_accounts -0.06 intellectual_property -0.06 authenticity -0.06 restricted_product -0.08 other -0.11
rule more_refused	drop_shipping 0.14 used_sold_as_new 0.12 review_manipulation 0.09 late_shipment -0.05 none -0.1
rule multiple_said	multiple_accounts 1.05 restricted_product -0.05 condition -0.05 dealer_licence -0.06 authenticity -0.06 drop_shipping -0.06 review_manipulation -0.07 none -0.09 verification -0.12 other -0.24
rule none_advert	none 0.21
rule none_buyer	none 0.18 authenticity -0.07
rule none_buyer_sender	none 0.26 intellectual_property -0.06 authenticity -0.09
rule none_login	none 0.06
rule none_order	other 0.18 performance 0.16 none 0.09 intellectual_property -0.05 late_shipment -0.08
rule none_orders_reader	none 0.17
rule none_owner_letter	intellectual_property 0.17
rule none_receipt	none 0.27
rule none_secret	none 0.1 verification 0.09
rule none_sender	none 0.4 intellectual_property 0.1 authenticity -0.06 performance -0.13
rule orders_the_reader	none 0.17
rule other_forged	other 0.65 none -0.06 intellectual_property -0.07 authenticity -0.25
rule other_misuse	other 0.7 review_manipulation 0.21 multiple_accounts 0.09 performance -0.05 dealer_licence -0.06 intellectual_property -0.07 linked_account -0.07 tracking -0.07 condition -0.07 late_shipment -0.07 verification -0.1 authenticity -0.12 restricted_product -0.13
rule patent_named	intellectual_property 0.14 none -0.06
rule patent_word	intellectual_property 0.35 restricted_product -0.06
rule performance_rates	performance 0.58 none 0.07 review_manipulation -0.05 used_sold_as_new -0.06 linked_account -0.06 late_shipment -0.06 other -0.07
rule performance_said	performance 0.64 none 0.2 restricted_product 0.09 linked_account 0.06 dealer_licence -0.05 used_sold_as_new -0.07 authenticity -0.07 drop_shipping -0.07 safety -0.07 late_shipment -0.08 review_manipulation -0.08 verification -0.1 other -0.2
rule performance_target	performance 0.27 restricted_product 0.13 none 0.05 review_manipulation -0.06 linked_account -0.06 other -0.1
rule reinstated_beside_stop	none 0.11 drop_shipping 0.08 authenticity -0.07
rule reinstated_said	verification 0.23 authenticity 0.09 restricted_product -0.06 multiple_accounts -0.06 linked_account -0.07
rule reinstated_with_threat	none 0.36 verification 0.25 listing_mismatch 0.14 authenticity -0.05 multiple_accounts -0.06 intellectual_property -0.06 linked_account -0.08 late_shipment -0.13 performance -0.17
rule restricted_said	restricted_product 0.86 unapproved_drug 0.14 used_sold_as_new -0.05 review_manipulation -0.05 intellectual_property -0.07 listing_mismatch -0.07 condition -0.08 authenticity -0.11 safety -0.15 none -0.2
rule reviews_said	review_manipulation 1 condition 0.25 performance -0.06 multiple_accounts -0.06 linked_account -0.06 used_sold_as_new -0.07 intellectual_property -0.07 authenticity -0.1 unapproved_drug -0.11 none -0.12 restricted_product -0.14 other -0.23
rule safety_said	safety 0.86 listing_mismatch -0.05 late_shipment -0.05 review_manipulation -0.06 performance -0.06 multiple_accounts -0.07 condition -0.07 verification -0.07 used_sold_as_new -0.08 intellectual_property -0.1 other -0.11 authenticity -0.19
rule section_three_is_no_ground	linked_account 0.21 authenticity 0.09 intellectual_property 0.07 multiple_accounts -0.06
rule sender_not_marketplace	none 0.4 intellectual_property 0.1 authenticity -0.06 performance -0.13
rule suspended_closed_temporarily	verification 0.12
rule suspended_closed_with_way_back	verification 0.09 review_manipulation 0.05 linked_account -0.05
rule suspended_may_not_sell	review_manipulation 0.16 linked_account 0.16 drop_shipping 0.08 condition 0.07 late_shipment 0.07 listing_mismatch -0.05 verification -0.05 other -0.06 used_sold_as_new -0.06 performance -0.07 multiple_accounts -0.1 none -0.15
rule suspended_now	other 0.2 used_sold_as_new 0.15 authenticity 0.13 linked_account -0.09 late_shipment -0.12
rule suspended_part	late_shipment 0.26 tracking 0.2 drop_shipping 0.08 performance -0.07 other -0.1 none -0.11
rule suspended_part_review	drop_shipping 0.07
rule suspended_said	linked_account 0.28 none 0.22 review_manipulation 0.21 dealer_licence 0.09 unapproved_drug 0.06 drop_shipping -0.05 authenticity -0.05 late_shipment -0.06 other -0.07 tracking -0.09 multiple_accounts -0.1 intellectual_property -0.11 safety -0.11 listing_mismatch -0.12 verification -0.15
rule suspended_sales	none 0.15 multiple_accounts 0.14 other 0.09 condition 0.07 linked_account -0.06 late_shipment -0.08 used_sold_as_new -0.08
rule suspended_way_back	authenticity 0.3 condition 0.15 linked_account 0.11 performance 0.09 unapproved_drug -0.06 review_manipulation -0.06 none -0.06 drop_shipping -0.08 intellectual_property -0.09 late_shipment -0.1 used_sold_as_new -0.14
rule temporarily_closed_is_suspension	performance 0.22 verification 0.08 late_shipment -0.07
rule tracking_rate	tracking 0.71 drop_shipping -0.05 performance -0.07 other -0.09 late_shipment -0.1
rule tracking_said	tracking 0.7 review_manipulation -0.05 authenticity -0.05 verification -0.06 late_shipment -0.08 performance -0.09
rule trademark_named	none 0.12 intellectual_property -0.06
rule trademark_word	intellectual_property 0.52 condition -0.05 restricted_product -0.06 none -0.06 authenticity -0.1
rule unfair_named	intellectual_property 0.06
rule unfair_word	intellectual_property 0.22 none -0.05
rule used_said	used_sold_as_new 0.86 dealer_licence 0.21 intellectual_property -0.06 linked_account -0.06 review_manipulation -0.06 other -0.08 restricted_product -0.08 condition -0.11 none -0.12 authenticity -0.19
rule verification_said	verification 0.38 none 0.19 multiple_accounts 0.08 listing_mismatch -0.06 condition -0.07 restricted_product -0.07 intellectual_property -0.07 review_manipulation -0.07 performance -0.07 late_shipment -0.08 other -0.08
rule waived_promise	condition 0.26 review_manipulation 0.21 intellectual_property 0.2 authenticity 0.1 listing_mismatch 0.05 used_sold_as_new -0.06 restricted_product -0.08 other -0.2 none -0.29
rule waived_promise_accepted	authenticity 0.25 intellectual_property 0.12 used_sold_as_new -0.06 restricted_product -0.1
rule warning_goes_on	used_sold_as_new 0.13 condition 0.12 verification 0.06 tracking 0.06 other 0.06 late_shipment 0.06 linked_account -0.08 multiple_accounts -0.1 none -0.15
rule warning_late	late_shipment 0.22 none -0.05
rule warning_licence	dealer_licence 0.53 multiple_accounts -0.05 other -0.05 verification -0.08
rule warning_registered	verification 0.35 none 0.17 multiple_accounts 0.13 review_manipulation -0.05 drop_shipping -0.07 condition -0.08 restricted_product -0.08 linked_account -0.09 other -0.15
rule warning_something_asked	multiple_accounts 0.43 condition 0.27 other 0.27 review_manipulation 0.15 dealer_licence 0.07 performance 0.06 linked_account 0.05 drop_shipping -0.05 tracking -0.06 restricted_product -0.14 unapproved_drug -0.18 verification -0.2 authenticity -0.24 none -0.38
rule warning_target	performance 0.31 late_shipment 0.24 safety 0.15 tracking 0.09 used_sold_as_new 0.06 verification -0.06 authenticity -0.07 intellectual_property -0.09 drop_shipping -0.09 multiple_accounts -0.14 condition -0.26
rule warning_threat	authenticity 0.3 dealer_licence 0.2 restricted_product 0.17 condition 0.16 tracking 0.08 multiple_accounts 0.07 safety -0.11 other -0.17 linked_account -0.22 none -0.32
rule warning_word	other 0.29 intellectual_property 0.27 performance 0.18 review_manipulation 0.14 late_shipment 0.08 unapproved_drug 0.06 linked_account -0.05 listing_mismatch -0.06 drop_shipping -0.08 none -0.09 multiple_accounts -0.13 used_sold_as_new -0.14 authenticity -0.4
say a bank	verification 0.25 none 0.06 multiple_accounts 0.06 authenticity -0.06 linked_account -0.12
say a business	multiple_accounts 0.21 other -0.06
say a page	listing_mismatch 0.33 intellectual_property -0.06
say a permit	dealer_licence 0.38 unapproved_drug 0.07 restricted_product -0.08
say a test report	safety 0.12
say a valid	tracking 0.09
say a valid tracking	tracking 0.09
say account info	verification 0.2 multiple_accounts 0.11 linked_account -0.05 none -0.1
say account is related	linked_account 0.13
say accounts	multiple_accounts 0.89 none 0.13 late_shipment 0.08 other 0.07 unapproved_drug -0.05 tracking -0.06 performance -0.07 restricted_product -0.07 review_manipulation -0.08 dealer_licence -0.08 intellectual_property -0.11 drop_shipping -0.11 condition -0.12 authenticity -0.13 verification -0.22
say after the expected	late_shipment 0.14
say and shipped	drop_shipping 0.58 other -0.07 none -0.09 verification -0.09
say another online	drop_shipping 0.18
say another retailer	drop_shipping 0.16
say approval	restricted_product 0.36 unapproved_drug 0.15 safety -0.1 authenticity -0.11
say approved	unapproved_drug 0.36 none 0.14 restricted_product 0.07 linked_account -0.06 intellectual_property -0.07 other -0.07 condition -0.07 authenticity -0.11
say are switched	drop_shipping 0.08
say arrival	condition 0.33 restricted_product -0.05 safety -0.08
say as new	used_sold_as_new 0.93 intellectual_property -0.06 none -0.06 authenticity -0.07 other -0.08 restricted_product -0.08 condition -0.19
say asin	none 0.3 used_sold_as_new 0.05 unapproved_drug -0.07
say bank	linked_account 0.74 none 0.3 restricted_product 0.14 verification 0.12 authenticity 0.06 used_sold_as_new -0.06 dealer_licence -0.07 listing_mismatch -0.08 tracking -0.08 late_shipment -0.09 review_manipulation -0.1 unapproved_drug -0.11 multiple_accounts -0.11 intellectual_property -0.13 condition -0.13 performance -0.14 drop_shipping -0.17
say bank account	verification 0.43 restricted_product 0.26 linked_account 0.19 authenticity 0.07 intellectual_property -0.07 performance -0.07 drop_shipping -0.08 none -0.11 multiple_accounts -0.11 other -0.22
say be sold	restricted_product 0.93 authenticity 0.57 performance -0.05 listing_mismatch -0.06 multiple_accounts -0.06 linked_account -0.07 intellectual_property -0.08 used_sold_as_new -0.08 verification -0.13 condition -0.16 none -0.17 other -0.19 safety -0.23
say be the seller	drop_shipping 0.13
say be used to	linked_account 0.26 intellectual_property 0.11 other 0.1 none -0.06 late_shipment -0.1
say before date	condition 0.51 restricted_product -0.05 other -0.07 safety -0.08 none -0.09
say best before	condition 0.51 restricted_product -0.05 other -0.07 safety -0.08 none -0.09
say best before date	condition 0.51 restricted_product -0.05 other -0.07 safety -0.08 none -0.09
say bill	linked_account 0.37 verification 0.12 late_shipment 0.11 restricted_product 0.07 intellectual_property -0.05 review_manipulation -0.05 performance -0.07 safety -0.08 none -0.1 other -0.11
say branded	listing_mismatch 0.59 intellectual_property -0.07 authenticity -0.18
say business reason	multiple_accounts 0.24 other -0.06
say by amazon	late_shipment 0.19 other 0.06 performance -0.05 none -0.05
say cancellations	performance 0.78 late_shipment -0.05 authenticity -0.08 other -0.09 none -0.26
say carried a	tracking 0.36 late_shipment -0.05
say carrier	other 0.52 tracking 0.41 used_sold_as_new 0.07 linked_account -0.05 review_manipulation -0.06 intellectual_property -0.07 none -0.08 authenticity -0.08 verification -0.09 drop_shipping -0.12 performance -0.15
say central	verification 0.32 authenticity 0.12 linked_account 0.09 restricted_product -0.05 multiple_accounts -0.08 other -0.11 none -0.14
say certify	verification 0.19
say com	intellectual_property 0.45 linked_account 0.28 other 0.22 authenticity 0.14 none 0.12 late_shipment -0.06 dealer_licence -0.06 performance -0.07 safety -0.09 listing_mismatch -0.1 tracking -0.1 unapproved_drug -0.11 multiple_accounts -0.11 drop_shipping -0.14 condition -0.17 verification -0.18
say commercial transactions	dealer_licence 0.07
say complaint	intellectual_property 1.13 used_sold_as_new 0.06 listing_mismatch -0.05 unapproved_drug -0.06 safety -0.06 restricted_product -0.08 other -0.11 condition -0.12 none -0.17 authenticity -0.3
say confirmed	late_shipment 0.35 multiple_accounts -0.06 performance -0.08 none -0.12
say confirmed after	late_shipment 0.17
say confirmed after the	late_shipment 0.17
say csv	listing_mismatch 0.25 authenticity -0.15
say damaged	condition 0.39 used_sold_as_new -0.06
say dealer	dealer_licence 0.27 intellectual_property 0.26 none -0.22
say defect	performance 0.38 authenticity -0.08
say defect rate	performance 0.23
say defects	performance 0.75 authenticity -0.07 late_shipment -0.07 other -0.09 none -0.25
say dispute	intellectual_property 0.57 other 0.1 condition -0.05 review_manipulation -0.05 restricted_product -0.07 authenticity -0.14 none -0.16
say drop	drop_shipping 0.23 other -0.06
say drop shipping	drop_shipping 0.23 other -0.06
say drop shipping policy	drop_shipping 0.2
say drug	unapproved_drug 0.32 intellectual_property -0.05
say electronics	safety 0.07
say electronics safety	safety 0.07
say example	intellectual_property 0.66 none 0.2 drop_shipping -0.05 listing_mismatch -0.06 verification -0.06 unapproved_drug -0.07 multiple_accounts -0.07 safety -0.07 used_sold_as_new -0.07 other -0.07 condition -0.12 restricted_product -0.13
say expected	late_shipment 0.14
say expected ship	late_shipment 0.14
say expected ship date	late_shipment 0.14
say expired	condition 0.47 used_sold_as_new -0.08
say feedback	performance 0.16 late_shipment -0.05
say food	condition 0.17
say from another	drop_shipping 0.22
say from another online	drop_shipping 0.18
say fulfilled	drop_shipping 0.16 late_shipment 0.14 tracking 0.06 none -0.05 other -0.07
say gas	verification 0.17
say generic	listing_mismatch 0.16
say gif	authenticity 0.13
say gift	review_manipulation 0.31 other -0.07
say hand articles	dealer_licence 0.11
say handling	late_shipment 0.29 used_sold_as_new 0.11 none 0.11 authenticity -0.05 drop_shipping -0.06 performance -0.11
say handling time	late_shipment 0.3 other 0.07 performance -0.09
say high	verification 0.17
say high volume	verification 0.17
say holiday	late_shipment 0.16 other 0.13
say id	none 0.2 linked_account 0.17 verification 0.05 condition -0.05 restricted_product -0.06 other -0.07
say identity	none 0.34 intellectual_property 0.17 multiple_accounts -0.06 linked_account -0.06 other -0.07 authenticity -0.07
say identity information	verification 0.2
say in second	dealer_licence 0.11
say in second hand	dealer_licence 0.11
say infringement	intellectual_property 0.11
say ip	intellectual_property 0.15 none -0.12
say is related	linked_account 0.13
say is related to	linked_account 0.13
say jp electronics	safety 0.07
say jp electronics safety	safety 0.07
say jpg	listing_mismatch 0.23 intellectual_property -0.05
say kobutsusho	dealer_licence 0.19
say laboratory	safety 0.15
say laser	restricted_product 0.12 safety -0.07
say late	late_shipment 0.41 none 0.36 performance 0.24 intellectual_property -0.06 verification -0.06 multiple_accounts -0.06 used_sold_as_new -0.07 condition -0.07 authenticity -0.1 drop_shipping -0.11 review_manipulation -0.11 linked_account -0.12 tracking -0.14
say late shipment	late_shipment 0.13 none 0.06 performance -0.08
say late shipment rate	late_shipment 0.13 none 0.06 performance -0.08
say listed as	used_sold_as_new 0.3 authenticity -0.07
say listed as new	used_sold_as_new 0.22
say medicine	unapproved_drug 0.29 restricted_product -0.07
say medicines	unapproved_drug 0.35 authenticity -0.07 restricted_product -0.14
say negative	performance 0.21
say negative feedback	performance 0.16 late_shipment -0.05
say not be used	linked_account 0.26 other 0.13 late_shipment -0.1
say not own	linked_account 0.12 authenticity 0.06
say not own it	linked_account 0.1
say notice	intellectual_property 0.62 performance 0.27 dealer_licence 0.11 review_manipulation 0.09 unapproved_drug 0.07 drop_shipping -0.06 listing_mismatch -0.07 authenticity -0.07 late_shipment -0.13 restricted_product -0.13 condition -0.16 none -0.43
say notice dispute	intellectual_property 0.63 none -0.12 authenticity -0.21
say of another retailer	drop_shipping 0.12
say of record	drop_shipping 0.27 other -0.05
say of the accounts	multiple_accounts 0.08
say of the permit	dealer_licence 0.08
say on arrival	condition 0.23 restricted_product -0.05 safety -0.08
say one account	multiple_accounts 0.23 other -0.06
say one selling	multiple_accounts 0.07
say one selling account	multiple_accounts 0.07
say only be sold	restricted_product 0.27 unapproved_drug -0.05 safety -0.09
say operate	multiple_accounts 0.08
say order defect	performance 0.23
say order defect rate	performance 0.23
say orders	late_shipment 0.36 drop_shipping 0.28 performance 0.26 authenticity 0.17 linked_account 0.16 tracking 0.11 safety -0.08 used_sold_as_new -0.08 restricted_product -0.2 review_manipulation -0.22 condition -0.22 verification -0.23 multiple_accounts -0.23
say other account	linked_account 0.07 multiple_accounts 0.06
say other retailers	drop_shipping 0.59 other -0.07 none -0.08 verification -0.09
say our drop	drop_shipping 0.15
say our drop shipping	drop_shipping 0.15
say own it	linked_account 0.1
say own stock	drop_shipping 0.29 authenticity -0.09
say owner	intellectual_property 0.26 linked_account 0.18 condition -0.05 restricted_product -0.06 other -0.06 authenticity -0.09
say packing	drop_shipping 0.17 late_shipment 0.12 linked_account -0.08
say packing slip	drop_shipping 0.13
say parcels	performance 0.3 tracking 0.28 other 0.16 drop_shipping 0.15 late_shipment 0.12 review_manipulation 0.11 condition -0.06 used_sold_as_new -0.06 dealer_licence -0.06 multiple_accounts -0.07 intellectual_property -0.09 linked_account -0.09 verification -0.13 authenticity -0.16 none -0.25
say passport	verification 0.28 none 0.11 performance -0.05 other -0.09
say patent	intellectual_property 0.3 condition -0.05 restricted_product -0.05
say pdf	listing_mismatch 0.22 none 0.11 intellectual_property -0.1
say permit	dealer_licence 0.44 unapproved_drug 0.07 drop_shipping 0.05 verification -0.06 other -0.08 restricted_product -0.09
say permit for	dealer_licence 0.37
say plan	review_manipulation 0.65 used_sold_as_new 0.46 late_shipment 0.29 performance 0.16 none 0.16 tracking 0.14 unapproved_drug -0.1 restricted_product -0.11 dealer_licence -0.12 safety -0.13 intellectual_property -0.14 multiple_accounts -0.16 listing_mismatch -0.19 drop_shipping -0.2 authenticity -0.22 verification -0.23 linked_account -0.27
say please upload	verification 0.12
say png	listing_mismatch 0.22 intellectual_property -0.05
say police	dealer_licence 0.21
say policy	restricted_product 0.75 drop_shipping 0.16 authenticity 0.06 verification -0.05 performance -0.07 linked_account -0.07 safety -0.08 none -0.08 listing_mismatch -0.09 used_sold_as_new -0.09 condition -0.09 intellectual_property -0.12 other -0.15
say policy does	drop_shipping 0.12
say policy does not	drop_shipping 0.12
say prior approval	restricted_product 0.25 safety -0.09
say product safety	safety 0.07
say products policy	restricted_product 0.09 unapproved_drug 0.06 none -0.09
say proof of delivery	drop_shipping 0.09 other 0.08
say pse	safety 0.32 restricted_product -0.07 none -0.09
say rate	performance 0.14 none 0.11 other 0.11 tracking 0.07 authenticity -0.09
say recovered	tracking 0.11
say region	multiple_accounts 0.23 other -0.06
say related	none 0.15 linked_account 0.11 other -0.06 multiple_accounts -0.06
say related to	none 0.15 linked_account 0.14 other -0.05 multiple_accounts -0.09
say related to another	linked_account 0.14 multiple_accounts -0.05
say report	safety 0.85 none 0.32 used_sold_as_new -0.09 other -0.12 condition -0.14 unapproved_drug -0.14 listing_mismatch -0.19 authenticity -0.26
say restricted	restricted_product 0.25 dealer_licence 0.19 unapproved_drug 0.1 verification -0.05 other -0.09 none -0.11
say restricted products	restricted_product 0.33 other -0.05 none -0.1
say restricted products policy	restricted_product 0.09 unapproved_drug 0.06 none -0.09
say retailer	drop_shipping 0.18
say retailers	drop_shipping 0.59 other -0.07 none -0.08 verification -0.09
say retraction	intellectual_property 0.1
say reviews	review_manipulation 1.12 authenticity 0.28 multiple_accounts -0.06 intellectual_property -0.06 late_shipment -0.06 used_sold_as_new -0.07 verification -0.08 drop_shipping -0.09 performance -0.09 linked_account -0.1 restricted_product -0.12 condition -0.14 none -0.15 other -0.23
say rights	none 0.24 listing_mismatch 0.13 dealer_licence 0.08 linked_account 0.05 authenticity -0.06 intellectual_property -0.17
say rights owner	none 0.09
say safety	safety 0.2 condition 0.11 none -0.05 unapproved_drug -0.06
say second hand	dealer_licence 0.4 used_sold_as_new 0.11 other -0.06 verification -0.06 condition -0.06
say second hand articles	dealer_licence 0.11
say seller central	verification 0.32 authenticity 0.12 linked_account 0.09 restricted_product -0.05 multiple_accounts -0.08 other -0.11 none -0.14
say seller of	drop_shipping 0.27 other -0.05
say seller of record	drop_shipping 0.27 other -0.05
say selling accounts	multiple_accounts 0.14
say ship	drop_shipping 0.28 late_shipment 0.23 restricted_product 0.21 linked_account 0.21 review_manipulation 0.14 listing_mismatch 0.13 safety -0.05 unapproved_drug -0.08 dealer_licence -0.08 none -0.08 performance -0.09 used_sold_as_new -0.11 multiple_accounts -0.12 condition -0.13 intellectual_property -0.14 other -0.28
say ship date	late_shipment 0.13
say shipment	performance 0.61 late_shipment 0.15 multiple_accounts -0.06 tracking -0.07 linked_account -0.07 drop_shipping -0.07 verification -0.12 other -0.14
say shipment rate	late_shipment 0.13 none 0.06 performance -0.08
say shipping	other 0.63 drop_shipping 0.14 none 0.11 restricted_product -0.05 review_manipulation -0.06 condition -0.08 performance -0.08 multiple_accounts -0.09 linked_account -0.1 authenticity -0.1 verification -0.19
say shipping policy	drop_shipping 0.2
say shipping policy does	drop_shipping 0.1
say slip	none 0.2 drop_shipping 0.15 late_shipment -0.18
say slips	authenticity 0.29 drop_shipping 0.26 other -0.13
say straight	drop_shipping 0.06
say straight to	drop_shipping 0.06
say supplier	authenticity 0.88 other 0.41 restricted_product 0.08 dealer_licence -0.06 multiple_accounts -0.07 performance -0.07 tracking -0.07 linked_account -0.07 used_sold_as_new -0.08 review_manipulation -0.09 intellectual_property -0.09 listing_mismatch -0.12 verification -0.12 condition -0.12 drop_shipping -0.15 none -0.19
say test	safety 0.59 restricted_product 0.39 listing_mismatch -0.07 other -0.09 intellectual_property -0.11 condition -0.11 none -0.15 authenticity -0.26
say test report	safety 0.34 restricted_product -0.09 none -0.09
say than one selling	multiple_accounts 0.07
say that account	linked_account 0.32
say the accounts	multiple_accounts 0.17
say the expected	late_shipment 0.14
say the expected ship	late_shipment 0.14
say the figure	tracking 0.11
say the other account	linked_account 0.07 multiple_accounts 0.06
say the owner	intellectual_property 0.36 linked_account 0.2 other -0.05 none -0.15
say the page	listing_mismatch 0.89 intellectual_property 0.09 multiple_accounts -0.06 other -0.06 used_sold_as_new -0.09 restricted_product -0.11 condition -0.12 none -0.23 authenticity -0.24
say the permit	dealer_licence 0.17
say the police	dealer_licence 0.21
say the report	safety 0.73 unapproved_drug -0.06 restricted_product -0.09 authenticity -0.12 none -0.13 listing_mismatch -0.16
say the reviews	review_manipulation 0.31 other -0.05 authenticity -0.06
say the seller of	drop_shipping 0.27 other -0.05
say the test	safety 0.17 none -0.06
say the test report	safety 0.16 none -0.06
say the version	listing_mismatch 0.28 authenticity -0.14
say this account	other 0.68 multiple_accounts 0.3 linked_account 0.08 unapproved_drug -0.05 condition -0.06 restricted_product -0.06 late_shipment -0.06 intellectual_property -0.07 authenticity -0.07 drop_shipping -0.08 performance -0.11 none -0.13 verification -0.24
say tiff	listing_mismatch 0.06
say to an account	linked_account 0.25
say to another account	linked_account 0.14 multiple_accounts -0.05
say to notice	intellectual_property 0.32 authenticity -0.17
say to notice dispute	intellectual_property 0.31 authenticity -0.17
say tracking	other 0.23 tracking 0.16 drop_shipping -0.06 late_shipment -0.12
say tracking number	tracking 0.12 other 0.07
say tracking rate	tracking 0.14
say txt	listing_mismatch 0.25 authenticity -0.15
say upload	verification 0.38 dealer_licence 0.36 authenticity 0.08 other 0.07 used_sold_as_new -0.06 review_manipulation -0.06 condition -0.07 listing_mismatch -0.08 multiple_accounts -0.1 linked_account -0.14 none -0.18
say used	used_sold_as_new 0.94 dealer_licence 0.35 condition 0.21 linked_account 0.17 tracking -0.05 performance -0.06 safety -0.07 listing_mismatch -0.09 drop_shipping -0.09 multiple_accounts -0.1 unapproved_drug -0.11 none -0.12 verification -0.15 restricted_product -0.17 late_shipment -0.18 other -0.18 authenticity -0.25
say used to sell	linked_account 0.26 intellectual_property 0.11 other 0.1 none -0.06 late_shipment -0.1
say valid tracking	tracking 0.13
say valid tracking number	tracking 0.05
say valid tracking rate	tracking 0.14
say want to keep	multiple_accounts 0.48 linked_account -0.07 other -0.12
say was closed	linked_account 0.92 late_shipment 0.12 other -0.06 verification -0.09 none -0.61
say we believe	linked_account 0.25
say we believe that	linked_account 0.25
say which of	multiple_accounts 0.53 linked_account -0.1 other -0.13
say which of the	multiple_accounts 0.07
say you operate	multiple_accounts 0.08
say you ship	drop_shipping 0.36 listing_mismatch 0.19 performance -0.06 authenticity -0.06 none -0.1
say your order	performance 0.17 none -0.08
say your order defect	performance 0.17 none -0.08
say your own stock	drop_shipping 0.29 authenticity -0.09
say your page	dealer_licence 0.3
say yourself	tracking 0.34 none 0.11 multiple_accounts 0.11 late_shipment 0.09 drop_shipping 0.08 listing_mismatch 0.05 used_sold_as_new -0.06 condition -0.06 linked_account -0.06 intellectual_property -0.07 restricted_product -0.08 review_manipulation -0.09 verification -0.1 other -0.13 performance -0.14
say 、このアカ	linked_account 0.06
say 、ウ	authenticity 0.05
say 、ウェ	authenticity 0.05
say 、ウェブ	authenticity 0.05
say 、ウェブサ	authenticity 0.05
say 、ブ	listing_mismatch 0.11
say 、ブラ	listing_mismatch 0.11
say 、ブラン	listing_mismatch 0.11
say 、ブランド	listing_mismatch 0.11
say 、ペー	listing_mismatch 0.32 restricted_product 0.1 authenticity -0.06 none -0.09
say 、ページ	listing_mismatch 0.32 restricted_product 0.1 authenticity -0.06 none -0.09
say 、レ	review_manipulation 0.09
say 、レビ	review_manipulation 0.09
say 、レビュ	review_manipulation 0.09
say 、レビュー	review_manipulation 0.09
say 、並	listing_mismatch 0.06
say 、並行	listing_mismatch 0.06
say 、並行輸	listing_mismatch 0.06
say 、並行輸入	listing_mismatch 0.06
say 、中	used_sold_as_new 0.16
say 、中古	used_sold_as_new 0.17
say 、他	drop_shipping 0.27 none -0.07 other -0.07
say 、他の	drop_shipping 0.1
say 、他の小	drop_shipping 0.08
say 、他の小売	drop_shipping 0.08
say 、住	authenticity 0.15
say 、住所	authenticity 0.15
say 、住所、	authenticity 0.06
say 、出品者	other 0.11 drop_shipping 0.09 linked_account 0.07 none -0.07
say 、出品者出	drop_shipping 0.12
say 、医	unapproved_drug 0.13
say 、医薬	unapproved_drug 0.09
say 、医薬品	unapproved_drug 0.09
say 、取扱	safety 0.14
say 、取扱説	safety 0.14
say 、取扱説明	safety 0.14
say 、古	dealer_licence 0.16
say 、古物	dealer_licence 0.16
say 、古物商	dealer_licence 0.15
say 、古物商許	dealer_licence 0.06
say 、国	unapproved_drug 0.1 listing_mismatch 0.05
say 、国内	unapproved_drug 0.1 listing_mismatch 0.06
say 、成	unapproved_drug 0.06
say 、成分	unapproved_drug 0.06
say 、承	unapproved_drug 0.07 condition 0.06 authenticity -0.05
say 、承認	unapproved_drug 0.07
say 、新品	used_sold_as_new 0.1 intellectual_property 0.1 none -0.09
say 、新品と	used_sold_as_new 0.11
say 、新品とし	used_sold_as_new 0.11
say 、本ア	linked_account 0.07
say 、本アカ	linked_account 0.07
say 、本アカウ	linked_account 0.07
say 、権利者	none 0.05
say 、注文不	performance 0.08
say 、注文不良	performance 0.08
say 、番	tracking 0.07
say 、番号	tracking 0.07
say 、番号を	tracking 0.06
say 、許	intellectual_property 0.08 dealer_licence 0.07
say 、許可	dealer_licence 0.07
say 、許可証	dealer_licence 0.05
say 、試験	safety 0.11
say 、賞	condition 0.24
say 、賞味	condition 0.24
say 、賞味期	condition 0.24
say 、賞味期限	condition 0.24
say 、遅	late_shipment 0.07
say 、遅れ	late_shipment 0.06
say 、閉	used_sold_as_new 0.14 authenticity -0.07
say 、閉鎖	used_sold_as_new 0.14 authenticity -0.07
say 、電	authenticity 0.19 intellectual_property -0.05
say 、電話	authenticity 0.2
say 「対応に	authenticity 0.06
say 「対応につ	authenticity 0.06
say 「新	used_sold_as_new 0.06 none -0.05
say 「新品	used_sold_as_new 0.06
say 「新品」	used_sold_as_new 0.05
say 「非	condition 0.07
say 「非常	condition 0.07
say 「非常に	condition 0.07
say 「非常に良	condition 0.07
say あっ	used_sold_as_new 0.32 none 0.09 verification 0.06 review_manipulation 0.05 condition 0.05 listing_mismatch -0.05 restricted_product -0.06 safety -0.08 authenticity -0.23
say あった	used_sold_as_new 0.32 verification 0.06 condition 0.05 review_manipulation 0.05 listing_mismatch -0.06 safety -0.07 authenticity -0.18
say あったとの	used_sold_as_new 0.05
say いたと	condition 0.36 used_sold_as_new 0.16 other -0.07 restricted_product -0.07 authenticity -0.07 none -0.08
say いた請	other 0.17 authenticity -0.11
say いた請求	other 0.17 authenticity -0.11
say いた請求書	other 0.17 authenticity -0.11
say いて詳	authenticity 0.06
say いて詳細	authenticity 0.06
say いて詳細を	authenticity 0.06
say いでおり	condition 0.06
say いでおりま	condition 0.06
say いない医	unapproved_drug 0.05
say いると	drop_shipping 0.15 intellectual_property 0.14 authenticity -0.05 restricted_product -0.07
say いるとの	intellectual_property 0.16
say いる商品に	restricted_product 0.15 condition -0.09
say いア	linked_account 0.07
say いアカ	linked_account 0.08
say いアカウ	linked_account 0.08
say いアカウン	linked_account 0.08
say い医	unapproved_drug 0.09
say い評	review_manipulation 0.22 performance 0.08 none -0.08
say い評価	review_manipulation 0.22 performance 0.08 none -0.08
say い評価を	review_manipulation 0.2
say うた	unapproved_drug 0.06
say う改	condition 0.2
say う改め	condition 0.2
say えに	review_manipulation 0.1
say えられて	other 0.4 authenticity -0.08 none -0.24
say える」	unapproved_drug 0.06
say お持ちに	multiple_accounts 0.12
say お持ちにな	multiple_accounts 0.12
say から購	drop_shipping 0.26 restricted_product 0.08 none -0.05 other -0.06
say から購入	drop_shipping 0.26 restricted_product 0.08 none -0.05 other -0.06
say から購入者	drop_shipping 0.26 other -0.06
say が、古	dealer_licence 0.12
say が、古物	dealer_licence 0.12
say が、古物商	dealer_licence 0.12
say が二つ	multiple_accounts 0.13
say が付	used_sold_as_new 0.16
say が新品とし	used_sold_as_new 0.13
say が書き	other 0.07
say が書き換	other 0.07
say が書き換え	other 0.07
say が目	condition 0.29 late_shipment 0.21 other -0.08 authenticity -0.13 none -0.14
say が目標	late_shipment 0.22 none -0.13
say が禁	restricted_product 0.49 listing_mismatch -0.05 none -0.05 authenticity -0.05 condition -0.11
say が販売者	drop_shipping 0.06
say き換	other 0.11 review_manipulation 0.1
say き換え	other 0.11 review_manipulation 0.1
say き換えに	review_manipulation 0.1
say き換えら	other 0.13 authenticity -0.06
say き換えられ	other 0.13 authenticity -0.06
say く終	drop_shipping 0.05
say このアカ	linked_account 0.06
say このアカウ	linked_account 0.06
say これは警	performance 0.12
say これは警告	performance 0.12
say ご報	safety 0.18 none 0.07 authenticity -0.06
say ご報告	safety 0.18 none 0.07 authenticity -0.06
say されたア	linked_account 0.16 used_sold_as_new 0.16
say されたアカ	linked_account 0.16
say された商	restricted_product 0.21 used_sold_as_new 0.06 verification 0.05 other -0.05 none -0.08 condition -0.1
say された商品	restricted_product 0.21 used_sold_as_new 0.06 verification 0.05 other -0.05 none -0.08 condition -0.1
say しいア	linked_account 0.05
say しいアカ	linked_account 0.05
say しいアカウ	linked_account 0.05
say していると	intellectual_property 0.17
say して出	used_sold_as_new 0.11 other -0.05
say して出品	used_sold_as_new 0.11 other -0.05
say して販	used_sold_as_new 0.2 intellectual_property 0.15 unapproved_drug 0.08 other -0.05 none -0.18
say して販売	used_sold_as_new 0.2 intellectual_property 0.15 unapproved_drug 0.08 other -0.05 none -0.18
say して販売さ	used_sold_as_new 0.19 intellectual_property 0.1 none -0.13
say じ方	multiple_accounts 0.42 verification -0.07 other -0.08 none -0.08
say じ方が	multiple_accounts 0.22
say すべてのア	multiple_accounts 0.08
say そのア	linked_account 0.12
say そのアカ	linked_account 0.12
say そのアカウ	linked_account 0.12
say ただいた請	other 0.14 authenticity -0.11
say たとの	condition 0.28 used_sold_as_new 0.16 safety 0.15 other -0.06 none -0.08 restricted_product -0.11 authenticity -0.11
say たとのお	used_sold_as_new 0.21 condition 0.14 authenticity -0.06
say たりが	linked_account 0.07
say たア	linked_account 0.17 multiple_accounts 0.16 used_sold_as_new 0.15 verification -0.06 other -0.06 none -0.07
say たアカ	linked_account 0.17 multiple_accounts 0.16 other -0.06 verification -0.06
say たアカウ	linked_account 0.17 multiple_accounts 0.16 other -0.06 verification -0.06
say たアカウン	linked_account 0.17 multiple_accounts 0.16 other -0.06 verification -0.06
say たカ	review_manipulation 0.1
say たカー	review_manipulation 0.1
say たカード	review_manipulation 0.1
say たカードの	review_manipulation 0.06
say た別	linked_account 0.14
say た別の	linked_account 0.14
say た別のア	linked_account 0.14
say た別のアカ	linked_account 0.14
say た振	linked_account 0.09 none -0.06
say た業	review_manipulation 0.07
say た業者	review_manipulation 0.07
say た購	review_manipulation 0.1
say た購入	review_manipulation 0.1
say た跡	used_sold_as_new 0.24 authenticity -0.06
say た跡が	used_sold_as_new 0.23 authenticity -0.06
say た跡があ	used_sold_as_new 0.23 authenticity -0.06
say だいた請	other 0.14 authenticity -0.11
say だいた請求	other 0.14 authenticity -0.11
say ちにな	multiple_accounts 0.12
say ったとの	used_sold_as_new 0.05
say ついて詳	authenticity 0.06
say ついて詳細	authenticity 0.06
say つの	multiple_accounts 0.18 used_sold_as_new 0.16 performance 0.11 other 0.06 restricted_product -0.07 linked_account -0.07 none -0.09 condition -0.11
say つのア	multiple_accounts 0.12
say つのアカ	multiple_accounts 0.12
say つのアカウ	multiple_accounts 0.12
say つの出	multiple_accounts 0.09
say つの出品	multiple_accounts 0.1
say つの出品用	multiple_accounts 0.07
say ていない医	unapproved_drug 0.05
say ていると	drop_shipping 0.15 intellectual_property 0.14 restricted_product -0.07
say ているとの	intellectual_property 0.16
say てのア	multiple_accounts 0.08
say てのアカ	multiple_accounts 0.08
say てのアカウ	multiple_accounts 0.08
say て詳	authenticity 0.06
say て詳細	authenticity 0.06
say て詳細を	authenticity 0.06
say て詳細を連	authenticity 0.06
say ではない	authenticity 0.23 intellectual_property 0.06 none -0.16
say で承認	unapproved_drug 0.06
say として出	used_sold_as_new 0.12 other -0.05
say として出品	used_sold_as_new 0.12 other -0.05
say として販	intellectual_property 0.15 used_sold_as_new 0.05 none -0.15
say として販売	intellectual_property 0.15 used_sold_as_new 0.05 none -0.15
say との	used_sold_as_new 0.32 restricted_product 0.28 intellectual_property 0.22 condition 0.14 review_manipulation 0.09 linked_account 0.07 authenticity -0.07 dealer_licence -0.08 unapproved_drug -0.08 late_shipment -0.09 multiple_accounts -0.09 performance -0.12 verification -0.12 none -0.22 other -0.25
say との申	intellectual_property 0.14
say と引	review_manipulation 0.1
say と引き	review_manipulation 0.1
say と引き換	review_manipulation 0.1
say と引き換え	review_manipulation 0.1
say と関	linked_account 0.06
say どう改	condition 0.2
say どう改め	condition 0.2
say ない医	unapproved_drug 0.09
say な事	multiple_accounts 0.06
say な事業	multiple_accounts 0.06
say な事業上	multiple_accounts 0.06
say な事業上の	multiple_accounts 0.06
say な効	unapproved_drug 0.05
say な違	other 0.15
say な違反	other 0.15
say な違反で	other 0.14
say について詳	authenticity 0.06
say に同梱	review_manipulation 0.07
say に同梱さ	review_manipulation 0.07
say に同梱され	review_manipulation 0.07
say に基	none 0.11 performance -0.1
say に良	condition 0.07
say に良い	condition 0.07
say に良い」	condition 0.07
say に良い」と	condition 0.07
say に閉	linked_account 0.18 none 0.16
say に開	linked_account 0.1
say に開始	linked_account 0.11 none -0.06
say に開始さ	linked_account 0.11 none -0.06
say に開始され	linked_account 0.11 none -0.06
say のご報	safety 0.18
say のご報告	safety 0.18
say のア	multiple_accounts 0.25 linked_account 0.19 performance 0.11 used_sold_as_new 0.09 condition 0.07 authenticity 0.07 tracking -0.05 safety -0.07 intellectual_property -0.07 none -0.1 drop_shipping -0.11 restricted_product -0.12 verification -0.16
say のアカ	multiple_accounts 0.27 linked_account 0.22 condition 0.12 performance 0.1 other 0.05 intellectual_property -0.05 used_sold_as_new -0.05 safety -0.06 restricted_product -0.08 drop_shipping -0.1 verification -0.21
say のアカウ	multiple_accounts 0.27 linked_account 0.22 condition 0.12 performance 0.1 other 0.05 intellectual_property -0.05 used_sold_as_new -0.05 safety -0.06 restricted_product -0.08 drop_shipping -0.1 verification -0.21
say のアカウン	multiple_accounts 0.27 linked_account 0.22 condition 0.12 performance 0.1 other 0.05 intellectual_property -0.05 used_sold_as_new -0.05 safety -0.06 restricted_product -0.08 drop_shipping -0.1 verification -0.21
say のカ	tracking 0.05 restricted_product 0.05
say のカテ	restricted_product 0.06 tracking 0.05
say のカテゴ	restricted_product 0.06 tracking 0.05
say のカテゴリ	restricted_product 0.06 tracking 0.05
say のペ	listing_mismatch 0.2 none 0.19 performance 0.11 restricted_product -0.06 used_sold_as_new -0.07 authenticity -0.1 intellectual_property -0.11
say のペー	listing_mismatch 0.2 none 0.19 performance 0.11 restricted_product -0.06 used_sold_as_new -0.07 authenticity -0.1 intellectual_property -0.11
say のページ	listing_mismatch 0.2 none 0.19 performance 0.11 restricted_product -0.06 used_sold_as_new -0.07 authenticity -0.1 intellectual_property -0.11
say のページに	listing_mismatch 0.08 none 0.07 authenticity -0.08
say のレ	authenticity 0.09 review_manipulation 0.08 restricted_product 0.07
say のレビ	review_manipulation 0.08
say のレビュ	review_manipulation 0.08
say のレビュー	review_manipulation 0.08
say の侵	intellectual_property 0.17 none -0.07
say の侵害	intellectual_property 0.17 none -0.07
say の保証	intellectual_property 0.14 listing_mismatch 0.05 none -0.08
say の倉	drop_shipping 0.06
say の倉庫	drop_shipping 0.06
say の写	safety 0.2 restricted_product 0.12 other 0.09 dealer_licence 0.08 linked_account -0.06 used_sold_as_new -0.07 condition -0.07 authenticity -0.07
say の写し	dealer_licence 0.09 none 0.06
say の写真	safety 0.21 other 0.11 restricted_product 0.09 condition -0.06 authenticity -0.06
say の出荷	late_shipment 0.09
say の出荷遅	late_shipment 0.11
say の出荷遅延	late_shipment 0.11
say の取引	intellectual_property 0.12 verification 0.08 none -0.12
say の取引明	verification 0.08
say の取引明細	verification 0.08
say の品	listing_mismatch 0.12 authenticity 0.11 other -0.07 none -0.08
say の商品に	intellectual_property 0.09 condition 0.05 authenticity 0.05 restricted_product -0.05 other -0.07
say の小	drop_shipping 0.13
say の小売	drop_shipping 0.13
say の小売店	drop_shipping 0.11
say の小売店か	drop_shipping 0.08
say の所在地	verification 0.07
say の氏	none 0.05 authenticity -0.06
say の氏名	none 0.05 authenticity -0.06
say の申告	intellectual_property 0.07
say の真	none 0.15 authenticity 0.08 other -0.07
say の確認	verification 0.32 condition 0.3 none 0.18 multiple_accounts -0.06 other -0.06 restricted_product -0.21 authenticity -0.21
say の種	restricted_product 0.18 other 0.07 listing_mismatch -0.05 none -0.06
say の種類	other 0.07
say の納品書	none 0.1 drop_shipping 0.07 authenticity -0.06
say の行	late_shipment 0.19 review_manipulation 0.13 authenticity 0.12 other 0.09 intellectual_property -0.07 none -0.23
say の行為	other 0.13
say の許	dealer_licence 0.14
say の許可	dealer_licence 0.14
say の許諾	none 0.06
say の身	linked_account 0.06
say の追	multiple_accounts 0.17 tracking 0.06
say の追跡	tracking 0.07
say の追跡可	tracking 0.07
say の追跡可能	tracking 0.07
say の通販	drop_shipping 0.08
say の通販サ	drop_shipping 0.05
say の通販サイ	drop_shipping 0.05
say の遅	late_shipment 0.29 none -0.07
say の遅れ	late_shipment 0.13 none -0.06
say の適	safety 0.06
say の適合	safety 0.06
say の関	linked_account 0.32 none 0.08 intellectual_property -0.13
say は、医	unapproved_drug 0.06
say は、医薬	unapproved_drug 0.05
say は、医薬品	unapproved_drug 0.05
say は、新	used_sold_as_new 0.06
say は、新品	used_sold_as_new 0.06
say は、新品と	used_sold_as_new 0.06
say はない	authenticity 0.23 intellectual_property 0.07 none -0.16
say は医	unapproved_drug 0.07
say は警	performance 0.11
say は警告	performance 0.11
say は警告で	performance 0.12
say へ直	drop_shipping 0.26 other -0.06
say へ直送	drop_shipping 0.25 other -0.06
say べてのア	multiple_accounts 0.08
say べてのアカ	multiple_accounts 0.08
say ら購	drop_shipping 0.26 restricted_product 0.08 none -0.05 other -0.06
say ら購入	drop_shipping 0.26 restricted_product 0.08 none -0.05 other -0.06
say ら購入者	drop_shipping 0.26 other -0.06
say ら購入者へ	drop_shipping 0.22
say りがない	linked_account 0.16 dealer_licence 0.08
say り下	intellectual_property 0.17 other 0.11 restricted_product 0.09 unapproved_drug -0.06 used_sold_as_new -0.06 safety -0.1
say り下げ	intellectual_property 0.17 other 0.11 restricted_product 0.09 unapproved_drug -0.06 used_sold_as_new -0.06 safety -0.1
say り消され	performance 0.13 linked_account 0.1 other -0.06 none -0.09
say り消された	linked_account 0.11
say るとの	intellectual_property 0.26 none -0.09
say るとの申	intellectual_property 0.14
say ると判	drop_shipping 0.13 restricted_product 0.11 condition -0.09
say ると判断	drop_shipping 0.13 restricted_product 0.11 condition -0.09
say るレ	review_manipulation 0.06
say るレビ	review_manipulation 0.06
say るレビュ	review_manipulation 0.06
say るレビュー	review_manipulation 0.06
say る義	safety 0.14
say る義務	safety 0.14
say れたア	linked_account 0.16 used_sold_as_new 0.16
say れたアカ	linked_account 0.16
say れたアカウ	linked_account 0.16
say れた別	linked_account 0.14
say れた別の	linked_account 0.14
say れた別のア	linked_account 0.14
say れた商	restricted_product 0.19 review_manipulation 0.07 used_sold_as_new 0.05 other -0.07 none -0.1
say れた商品	restricted_product 0.19 review_manipulation 0.07 used_sold_as_new 0.05 verification 0.05 other -0.07 none -0.1
say れた注	late_shipment 0.06
say れた注文	late_shipment 0.06
say れのア	multiple_accounts 0.06
say れのアカ	multiple_accounts 0.06
say れのアカウ	multiple_accounts 0.06
say れは警	performance 0.12
say れは警告	performance 0.12
say れは警告で	performance 0.12
say れ先	none 0.17 authenticity 0.13 intellectual_property -0.19
say れ先の	authenticity 0.1 none 0.09 intellectual_property -0.08
say を、ブ	listing_mismatch 0.09
say を、ブラ	listing_mismatch 0.09
say を、ブラン	listing_mismatch 0.09
say を、発	other 0.1 authenticity -0.06
say をう	unapproved_drug 0.05
say をうた	unapproved_drug 0.05
say をお持ちに	multiple_accounts 0.11
say をどう改	condition 0.2
say をどう改め	condition 0.2
say を下	tracking 0.05
say を下回	tracking 0.05
say を侵	intellectual_property 0.14
say を侵害	intellectual_property 0.09
say を侵害し	intellectual_property 0.22 none -0.16
say を侵害して	intellectual_property 0.05
say を出	condition 0.32 other 0.08 used_sold_as_new -0.06 restricted_product -0.14
say を受けて	restricted_product 0.07 unapproved_drug 0.05 authenticity -0.06
say を受けてい	unapproved_drug 0.05
say を国	listing_mismatch 0.12
say を国内	listing_mismatch 0.12
say を国内正	listing_mismatch 0.07
say を国内正規	listing_mismatch 0.07
say を渡	review_manipulation 0.06
say を見合	safety 0.08
say を見合わ	safety 0.08
say を見合わせ	safety 0.08
say を連	authenticity 0.06
say を連絡	authenticity 0.06
say を連絡す	authenticity 0.06
say を連絡する	authenticity 0.06
say を運	multiple_accounts 0.07
say を運営	multiple_accounts 0.08
say アッ	verification 0.09
say アップ	verification 0.09
say アップロ	verification 0.09
say アップロー	verification 0.09
say ィシ	none 0.12 authenticity -0.06
say ィショ	none 0.12 authenticity -0.06
say ィション	none 0.12 authenticity -0.06
say イス保	performance 0.07
say イス保証	performance 0.07
say イナ	restricted_product 0.09
say イナン	verification 0.05
say イナンバ	verification 0.05
say イナンバー	verification 0.05
say イルバ	safety 0.07
say イルバッ	safety 0.07
say イルバッテ	safety 0.07
say ウェ	authenticity 0.14 none 0.07
say ウェブ	authenticity 0.18
say ウェブサ	authenticity 0.18
say ウェブサイ	authenticity 0.18
say ウントが、	linked_account 0.06
say ウントと	linked_account 0.34 multiple_accounts 0.13 other -0.07 verification -0.08 none -0.1
say ウントとの	linked_account 0.18
say ウントと同	linked_account 0.13
say ウントと関	linked_account 0.06
say ウントも	linked_account 0.12
say ウントを	other 0.25 multiple_accounts 0.22 authenticity 0.11 condition 0.07 safety -0.06 used_sold_as_new -0.06 drop_shipping -0.06 dealer_licence -0.07 verification -0.08 listing_mismatch -0.1 late_shipment -0.15
say ウントをお	multiple_accounts 0.09
say ウントを運	multiple_accounts 0.07
say ェネ	listing_mismatch 0.1
say ェネリ	listing_mismatch 0.1
say ェネリッ	listing_mismatch 0.1
say ェネリック	listing_mismatch 0.1
say ェブ	authenticity 0.18
say ェブサ	authenticity 0.18
say ェブサイ	authenticity 0.18
say ェブサイト	authenticity 0.18
say ォーマ	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say ォーマン	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say ォーマンス	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say カウントと	linked_account 0.34 multiple_accounts 0.13 other -0.07 verification -0.08 none -0.1
say カウントも	linked_account 0.12
say カウントを	other 0.25 multiple_accounts 0.22 authenticity 0.11 condition 0.07 safety -0.06 used_sold_as_new -0.06 drop_shipping -0.06 dealer_licence -0.07 verification -0.08 listing_mismatch -0.1 late_shipment -0.15
say カス	review_manipulation 0.1
say カスタ	review_manipulation 0.1
say カスタマ	review_manipulation 0.1
say カスタマー	review_manipulation 0.1
say カテ	tracking 0.07 restricted_product 0.05
say カテゴ	tracking 0.07 restricted_product 0.05
say カテゴリ	tracking 0.07 restricted_product 0.05
say カテゴリー	tracking 0.07 restricted_product 0.05
say カード	review_manipulation 0.12 none 0.06
say カードの	verification 0.07 review_manipulation 0.06
say カードを	review_manipulation 0.05
say キャ	performance 0.14
say キャン	performance 0.14
say キャンセ	performance 0.14 none -0.07
say キャンセル	performance 0.14 none -0.07
say ギフ	review_manipulation 0.07
say ギフト	review_manipulation 0.07
say ギフト券	review_manipulation 0.07
say クの	safety 0.17 other 0.14 condition -0.05
say ク商	listing_mismatch 0.06
say ク商品	listing_mismatch 0.06
say グに	drop_shipping 0.07
say グに関	drop_shipping 0.07
say グに関す	drop_shipping 0.07
say グに関する	drop_shipping 0.07
say コミ	review_manipulation 0.08
say コミュ	review_manipulation 0.08
say コミュニ	review_manipulation 0.08
say コミュニテ	review_manipulation 0.08
say コンデ	none 0.12 authenticity -0.06
say コンディ	none 0.12 authenticity -0.06
say コンディシ	none 0.12 authenticity -0.06
say ゴリ	tracking 0.07 restricted_product 0.05
say ゴリー	tracking 0.07 restricted_product 0.05
say ゴリーで	tracking 0.06
say ザー	restricted_product 0.11
say ザーポ	restricted_product 0.12
say ザーポイ	restricted_product 0.12
say ザーポイン	restricted_product 0.12
say シッ	drop_shipping 0.13
say シッピ	drop_shipping 0.13
say シッピン	drop_shipping 0.13
say シッピング	drop_shipping 0.13
say シーに	other 0.18
say ジと	listing_mismatch 0.11
say ジに	listing_mismatch 0.16 performance 0.11 condition -0.07 authenticity -0.07
say ジに出	listing_mismatch 0.05
say ジに出品	listing_mismatch 0.06
say ジェ	listing_mismatch 0.1
say ジェネ	listing_mismatch 0.1
say ジェネリ	listing_mismatch 0.1
say ジェネリッ	listing_mismatch 0.1
say スタ	review_manipulation 0.1 authenticity 0.06 intellectual_property 0.05
say スタマ	review_manipulation 0.1
say スタマー	review_manipulation 0.1
say スタマーレ	review_manipulation 0.1
say スポ	restricted_product 0.09 verification 0.06
say スポー	restricted_product 0.09 verification 0.07
say スポート	verification 0.07
say ス保	performance 0.07
say ス保証	performance 0.07
say ス通	used_sold_as_new 0.07
say ス通知	used_sold_as_new 0.07
say セル	performance 0.14 none -0.07
say セル率	performance 0.16
say タマ	review_manipulation 0.1
say タマー	review_manipulation 0.1
say タマーレ	review_manipulation 0.1
say タマーレビ	review_manipulation 0.1
say ック商	listing_mismatch 0.06
say ック商品	listing_mismatch 0.06
say ッテ	safety 0.15
say ッテリ	safety 0.15
say ッテリー	safety 0.15
say ッピ	drop_shipping 0.13
say ッピン	drop_shipping 0.13
say ッピング	drop_shipping 0.13
say ッピングに	drop_shipping 0.07
say ップ	none 0.12 drop_shipping 0.11 authenticity 0.05 verification 0.05 other -0.07
say ップシ	drop_shipping 0.13
say ップシッ	drop_shipping 0.13
say ップシッピ	drop_shipping 0.13
say ップロ	verification 0.09
say ップロー	verification 0.09
say ップロード	verification 0.09
say テゴ	tracking 0.07 restricted_product 0.05
say テゴリ	tracking 0.07 restricted_product 0.05
say テゴリー	tracking 0.07 restricted_product 0.05
say テゴリーで	tracking 0.06
say テリ	safety 0.15
say テリー	safety 0.15
say ディシ	none 0.12 authenticity -0.06
say ディショ	none 0.12 authenticity -0.06
say ディション	none 0.12 authenticity -0.06
say トが、	linked_account 0.06
say トと	linked_account 0.34 multiple_accounts 0.13 verification -0.08 other -0.08 none -0.11
say トとの	linked_account 0.18
say トとの関	linked_account 0.18
say トと同	linked_account 0.13
say トと同じ	linked_account 0.13
say トと関	linked_account 0.06
say トも	linked_account 0.12
say トを	other 0.27 authenticity 0.21 multiple_accounts 0.19 condition 0.05 safety -0.07 drop_shipping -0.07 used_sold_as_new -0.07 dealer_licence -0.07 listing_mismatch -0.1 late_shipment -0.16
say トをお	multiple_accounts 0.09
say トをお持	multiple_accounts 0.07
say トをお持ち	multiple_accounts 0.07
say トを運	multiple_accounts 0.07
say トを運営	multiple_accounts 0.08
say トカードの	verification 0.07
say ト券	review_manipulation 0.07
say ドしてく	verification 0.07
say ドしてくだ	verification 0.07
say ドラ	used_sold_as_new 0.17 restricted_product 0.06 none -0.1
say ドライ	used_sold_as_new 0.18 restricted_product 0.06 none -0.09
say ドロ	drop_shipping 0.13
say ドロッ	drop_shipping 0.13
say ドロップ	drop_shipping 0.13
say ドロップシ	drop_shipping 0.13
say ド品	listing_mismatch 0.06
say ナイ	restricted_product 0.12
say ナイフ	restricted_product 0.12
say ナン	verification 0.05
say ナンバ	verification 0.05
say ナンバー	verification 0.05
say ニテ	review_manipulation 0.08
say ニティ	review_manipulation 0.08
say ネリ	listing_mismatch 0.1
say ネリッ	listing_mismatch 0.1
say ネリック	listing_mismatch 0.1
say ネリック商	listing_mismatch 0.06
say バイ	used_sold_as_new 0.16 safety 0.06
say バイル	safety 0.07
say バイルバ	safety 0.07
say バイルバッ	safety 0.07
say バッ	safety 0.15
say バッテ	safety 0.15
say バッテリ	safety 0.15
say バッテリー	safety 0.15
say パス	verification 0.09
say パスポ	verification 0.07
say パスポー	verification 0.07
say パスポート	verification 0.07
say パフ	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say パフォ	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say パフォー	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say パフォーマ	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say ビュ	review_manipulation 0.29 restricted_product 0.13 authenticity -0.05 other -0.06
say ビュー	review_manipulation 0.29 restricted_product 0.13 authenticity -0.05 other -0.06
say ビューに	review_manipulation 0.06
say ビューに関	review_manipulation 0.06
say ビューの	review_manipulation 0.14
say ビューを	review_manipulation 0.15
say ピン	drop_shipping 0.13
say ピング	drop_shipping 0.13
say ピングに	drop_shipping 0.07
say ピングに関	drop_shipping 0.07
say フォーマ	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say フォーマン	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say フト	review_manipulation 0.08
say フト券	review_manipulation 0.07
say ブサ	authenticity 0.18
say ブサイ	authenticity 0.18
say ブサイト	authenticity 0.18
say ブラ	listing_mismatch 0.1 authenticity 0.07
say ブラン	listing_mismatch 0.1 authenticity 0.07
say ブランド	listing_mismatch 0.1 authenticity 0.07
say ブランドの	authenticity 0.06 listing_mismatch 0.05
say ブランド品	listing_mismatch 0.06
say プシ	drop_shipping 0.13
say プシッ	drop_shipping 0.13
say プシッピ	drop_shipping 0.13
say プシッピン	drop_shipping 0.13
say プレイス保	performance 0.07
say プロ	none 0.22 verification 0.09 restricted_product -0.05 safety -0.05
say プロー	verification 0.09
say プロード	verification 0.09
say プロードし	verification 0.07
say ペー	listing_mismatch 0.48 performance 0.1 restricted_product 0.08 safety -0.06 linked_account -0.07 intellectual_property -0.08 other -0.09 authenticity -0.09 used_sold_as_new -0.15
say ページ	listing_mismatch 0.48 performance 0.1 restricted_product 0.08 safety -0.06 linked_account -0.07 intellectual_property -0.08 other -0.09 authenticity -0.09 used_sold_as_new -0.15
say ページと	listing_mismatch 0.11
say ページに	listing_mismatch 0.17 authenticity -0.07
say ページに出	listing_mismatch 0.05
say ポイ	restricted_product 0.12
say ポイン	restricted_product 0.12
say ポインタ	restricted_product 0.12
say ポインター	restricted_product 0.12
say ポリ	other 0.19 restricted_product 0.08 drop_shipping 0.06 authenticity -0.05 condition -0.08
say ポリシ	other 0.19 restricted_product 0.08 drop_shipping 0.06 authenticity -0.05 condition -0.08
say ポリシー	other 0.19 restricted_product 0.08 drop_shipping 0.06 authenticity -0.05 condition -0.08
say ポリシーに	other 0.18
say マイ	restricted_product 0.09
say マイナ	restricted_product 0.09
say マイナン	verification 0.05
say マイナンバ	verification 0.05
say マン	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say マンス	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say マンス通	used_sold_as_new 0.07
say マンス通知	used_sold_as_new 0.07
say マー	safety 0.21 review_manipulation 0.1 performance 0.06 restricted_product -0.07 condition -0.07 other -0.07
say マーク	safety 0.22
say マークの	safety 0.18
say マーレ	review_manipulation 0.1
say マーレビ	review_manipulation 0.1
say マーレビュ	review_manipulation 0.1
say ミュ	review_manipulation 0.08
say ミュニ	review_manipulation 0.08
say ミュニテ	review_manipulation 0.08
say ミュニティ	review_manipulation 0.08
say モバ	safety 0.07
say モバイ	safety 0.07
say モバイル	safety 0.07
say モバイルバ	safety 0.07
say ャン	performance 0.14
say ャンセ	performance 0.14 none -0.07
say ャンセル	performance 0.14 none -0.07
say ャンセル率	performance 0.16
say ュニ	review_manipulation 0.08
say ュニテ	review_manipulation 0.08
say ュニティ	review_manipulation 0.08
say ュー	review_manipulation 0.28 restricted_product 0.12
say ューに	review_manipulation 0.06
say ューに関	review_manipulation 0.06
say ューに関す	review_manipulation 0.06
say ューの	review_manipulation 0.14
say ューを	review_manipulation 0.15
say ランド	listing_mismatch 0.1 authenticity 0.07
say ランドの	authenticity 0.06 listing_mismatch 0.05
say ランド品	listing_mismatch 0.06
say リシ	other 0.19 restricted_product 0.08 drop_shipping 0.06 authenticity -0.05 condition -0.08
say リシー	other 0.19 restricted_product 0.08 drop_shipping 0.06 authenticity -0.05 condition -0.08
say リシーに	other 0.18
say リッ	restricted_product 0.15 authenticity 0.14 listing_mismatch 0.08 none -0.14
say リック	restricted_product 0.15 authenticity 0.11 listing_mismatch 0.08 none -0.14
say リック商	listing_mismatch 0.06
say リック商品	listing_mismatch 0.06
say リー	safety 0.13 tracking 0.06 none -0.08
say リーで	tracking 0.06
say ルバ	safety 0.07
say ルバッ	safety 0.07
say ルバッテ	safety 0.07
say ルバッテリ	safety 0.07
say ル率	performance 0.16
say レイス保	performance 0.07
say レイス保証	performance 0.07
say レビ	review_manipulation 0.29
say レビュ	review_manipulation 0.29
say レビュー	review_manipulation 0.29
say レビューに	review_manipulation 0.06
say レビューの	review_manipulation 0.14
say レビューを	review_manipulation 0.15
say レーザ	restricted_product 0.11
say レーザー	restricted_product 0.11
say レーザーポ	restricted_product 0.12
say ロッ	used_sold_as_new 0.15 drop_shipping 0.13 none -0.06
say ロップ	drop_shipping 0.13
say ロップシ	drop_shipping 0.13
say ロップシッ	drop_shipping 0.13
say ロー	verification 0.08
say ロード	verification 0.08
say ング	restricted_product 0.35 drop_shipping 0.12 authenticity 0.09 used_sold_as_new -0.06 other -0.06 condition -0.07 none -0.08 intellectual_property -0.1
say ングに	drop_shipping 0.07
say ングに関	drop_shipping 0.07
say ングに関す	drop_shipping 0.07
say ンス通	used_sold_as_new 0.07
say ンス通知	used_sold_as_new 0.07
say ンセ	performance 0.14
say ンセル	performance 0.14 none -0.07
say ンセル率	performance 0.16
say ンデ	none 0.12 authenticity -0.06
say ンディ	none 0.12 authenticity -0.06
say ンディシ	none 0.12 authenticity -0.06
say ンディショ	none 0.12 authenticity -0.06
say ントが、	linked_account 0.06
say ントと	linked_account 0.34 multiple_accounts 0.13 other -0.07 verification -0.08 none -0.1
say ントとの	linked_account 0.18
say ントとの関	linked_account 0.18
say ントと同	linked_account 0.13
say ントと同じ	linked_account 0.13
say ントと関	linked_account 0.06
say ントも	linked_account 0.12
say ントを	other 0.25 multiple_accounts 0.22 authenticity 0.11 condition 0.07 safety -0.06 used_sold_as_new -0.06 drop_shipping -0.06 dealer_licence -0.07 verification -0.08 listing_mismatch -0.1 late_shipment -0.15
say ントをお	multiple_accounts 0.09
say ントをお持	multiple_accounts 0.07
say ントを運	multiple_accounts 0.07
say ントを運営	multiple_accounts 0.08
say ンド	listing_mismatch 0.09 intellectual_property 0.06 authenticity 0.06
say ンドの	authenticity 0.06 listing_mismatch 0.05
say ンド品	listing_mismatch 0.06
say ンバ	verification 0.05
say ンバー	verification 0.05
say ーで	tracking 0.06
say ーに関す	review_manipulation 0.06
say ーに関する	review_manipulation 0.06
say ーの	authenticity 0.22 review_manipulation 0.16 used_sold_as_new 0.13 listing_mismatch 0.09 safety 0.05 condition -0.06 intellectual_property -0.07 other -0.07 restricted_product -0.08 none -0.2
say ーを	review_manipulation 0.15 used_sold_as_new 0.15 authenticity 0.09 other -0.05 none -0.1
say ーク	safety 0.22
say ークの	safety 0.18
say ーザ	restricted_product 0.11
say ーザー	restricted_product 0.11
say ーザーポ	restricted_product 0.12
say ーザーポイ	restricted_product 0.12
say ージ	listing_mismatch 0.46 performance 0.13 restricted_product 0.05 late_shipment -0.05 safety -0.07 linked_account -0.09 intellectual_property -0.1 other -0.13 authenticity -0.14
say ージと	listing_mismatch 0.11
say ージに	listing_mismatch 0.16 performance 0.11 condition -0.07 authenticity -0.07
say ージに出	listing_mismatch 0.05
say ージに出品	listing_mismatch 0.06
say ードしてく	verification 0.07
say ーポイ	restricted_product 0.12
say ーポイン	restricted_product 0.12
say ーポインタ	restricted_product 0.12
say ーマ	authenticity 0.15 used_sold_as_new 0.06 restricted_product -0.06 intellectual_property -0.07
say ーマン	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say ーマンス	authenticity 0.13 used_sold_as_new 0.06 restricted_product -0.05 intellectual_property -0.07
say ーマンス通	used_sold_as_new 0.07
say ーレ	review_manipulation 0.1
say ーレビ	review_manipulation 0.1
say ーレビュ	review_manipulation 0.1
say ーレビュー	review_manipulation 0.1
say 一の	multiple_accounts 0.06
say 一致	verification 0.08
say 下げ	intellectual_property 0.17 other 0.11 restricted_product 0.08 unapproved_drug -0.05 used_sold_as_new -0.06 safety -0.11
say 下回	tracking 0.06
say 不良	condition 0.12 performance 0.11 none 0.06
say 不良率	performance 0.13 none 0.08
say 不良率が	none 0.05
say 並行	listing_mismatch 0.17
say 並行輸	listing_mismatch 0.17
say 並行輸入	listing_mismatch 0.17
say 並行輸入の	listing_mismatch 0.09
say 並行輸入品	listing_mismatch 0.08
say 中古	used_sold_as_new 0.49 dealer_licence 0.07 restricted_product -0.05 none -0.07 authenticity -0.07 condition -0.1
say 中古の	used_sold_as_new 0.15
say 事故	none 0.1 safety 0.08
say 事故の	safety 0.05
say 事業	safety 0.17 multiple_accounts 0.08 none 0.06 other -0.05 intellectual_property -0.1
say 事業上	multiple_accounts 0.07
say 事業上の	multiple_accounts 0.07
say 事業者	safety 0.17 none 0.07 intellectual_property -0.1
say 事項	linked_account 0.15 none -0.08
say 事項全	linked_account 0.08
say 事項全部	linked_account 0.08
say 事項全部証	linked_account 0.08
say 二つ	multiple_accounts 0.33 performance 0.11 condition -0.05 linked_account -0.06 other -0.07 none -0.09
say 仕入	none 0.36 authenticity 0.21 condition 0.21 listing_mismatch -0.07 multiple_accounts -0.08 restricted_product -0.08 other -0.13 intellectual_property -0.24
say 仕入れ	none 0.28 authenticity 0.24 condition 0.17 multiple_accounts -0.06 restricted_product -0.06 listing_mismatch -0.07 other -0.12 intellectual_property -0.21
say 仕入れ先	none 0.17 authenticity 0.13 intellectual_property -0.19
say 仕入れ先の	authenticity 0.1 none 0.09 intellectual_property -0.08
say 他の小	drop_shipping 0.1
say 他の小売	drop_shipping 0.1
say 他の小売店	drop_shipping 0.09
say 代表	verification 0.1
say 代表者	verification 0.1
say 代金	review_manipulation 0.2
say 以内に開	linked_account 0.1
say 以内に開始	linked_account 0.1
say 以前に	linked_account 0.18
say 以前に閉	linked_account 0.08
say 会社	other 0.15 intellectual_property 0.14 verification 0.06 tracking 0.06 listing_mismatch -0.06 multiple_accounts -0.06 condition -0.06 used_sold_as_new -0.07 restricted_product -0.11
say 伝票	tracking 0.1
say 伝票番	tracking 0.1
say 伝票番号	tracking 0.1
say 伝票番号の	tracking 0.05
say 低い	performance 0.2 none -0.06
say 低い評	performance 0.08
say 低い評価	performance 0.08
say 低い評価を	review_manipulation 0.06
say 住所	authenticity 0.25 verification 0.12 intellectual_property -0.06 other -0.06 none -0.09
say 住所、	authenticity 0.06
say 作業	other 0.16 late_shipment 0.11 condition 0.07 none -0.07
say 作業日	late_shipment 0.12
say 作業日数	late_shipment 0.12
say 作権	none 0.12 intellectual_property 0.06
say 使用	used_sold_as_new 0.39 none 0.06 other -0.08 restricted_product -0.09 authenticity -0.11
say 使用された	used_sold_as_new 0.17
say 価の	review_manipulation 0.06 intellectual_property 0.06
say 価を	review_manipulation 0.25 none -0.06
say 侵害	none 0.24
say 侵害し	intellectual_property 0.22 none -0.16
say 侵害して	intellectual_property 0.05
say 侵害してい	intellectual_property 0.05
say 侵害の	none 0.22 intellectual_property -0.13
say 係が	linked_account 0.1
say 係がある	linked_account 0.06
say 係がな	linked_account 0.06
say 係がない	linked_account 0.06
say 保証	listing_mismatch 0.14 intellectual_property 0.11 performance 0.1 restricted_product -0.05 authenticity -0.05 other -0.06 review_manipulation -0.06 verification -0.06
say 保証の	listing_mismatch 0.06
say 値を	performance 0.1 none -0.08
say 傷み	condition 0.13
say 充電	listing_mismatch 0.26 restricted_product -0.07
say 先の	authenticity 0.19
say 免許	verification 0.16 restricted_product 0.07
say 免許証	verification 0.16
say 入れ	none 0.51 authenticity 0.18 condition 0.11 performance 0.07 late_shipment -0.05 listing_mismatch -0.1 safety -0.1 intellectual_property -0.12 restricted_product -0.13 other -0.17
say 入れ先	none 0.17 authenticity 0.13 intellectual_property -0.19
say 入れ先の	authenticity 0.1 none 0.09 intellectual_property -0.08
say 入元	safety 0.06 drop_shipping 0.06
say 入力	none 0.12 tracking 0.09 authenticity -0.07
say 入力して	none 0.08 authenticity -0.05
say 入品	listing_mismatch 0.08
say 入者へ直	drop_shipping 0.22
say 入者へ直送	drop_shipping 0.22
say 全を	safety 0.1
say 全部	linked_account 0.08
say 全部証	linked_account 0.08
say 全部証明	linked_account 0.08
say 全部証明書	linked_account 0.08
say 公共	verification 0.06 linked_account 0.06
say 公共料	verification 0.06 linked_account 0.06
say 公共料金	verification 0.06 linked_account 0.06
say 公共料金の	verification 0.06 linked_account 0.06
say 公安	dealer_licence 0.05
say 公安委	dealer_licence 0.05
say 公安委員	dealer_licence 0.05
say 公安委員会	dealer_licence 0.05
say 共料	verification 0.06 linked_account 0.06
say 共料金	verification 0.06 linked_account 0.06
say 共料金の	verification 0.06 linked_account 0.06
say 共料金の請	linked_account 0.07
say 内に開	linked_account 0.1
say 内に開始	linked_account 0.1
say 内に開始さ	linked_account 0.1
say 内正	listing_mismatch 0.15
say 内正規	listing_mismatch 0.15
say 内正規品	listing_mismatch 0.15
say 内正規品の	listing_mismatch 0.12
say 写し	dealer_licence 0.09 none 0.06
say 写真	used_sold_as_new 0.21 safety 0.2 authenticity 0.09 other 0.07 linked_account -0.05 listing_mismatch -0.06 none -0.11 condition -0.15
say 出品者出	drop_shipping 0.12 late_shipment 0.06 none -0.08
say 出品者出荷	drop_shipping 0.12 late_shipment 0.06 none -0.08
say 出品許	restricted_product 0.09
say 出品許可	restricted_product 0.09
say 出荷	late_shipment 0.54 other 0.28 tracking 0.07 used_sold_as_new 0.06 dealer_licence -0.06 safety -0.07 review_manipulation -0.09 verification -0.1 linked_account -0.1 multiple_accounts -0.1 condition -0.11 none -0.32
say 出荷の	late_shipment 0.53 drop_shipping 0.07 other -0.05 performance -0.08 none -0.25
say 出荷の商	late_shipment 0.08
say 出荷の商品	late_shipment 0.08
say 出荷を	drop_shipping 0.07
say 出荷作	late_shipment 0.12
say 出荷作業	late_shipment 0.12
say 出荷作業日	late_shipment 0.12
say 出荷前	performance 0.08
say 出荷前キ	performance 0.08
say 出荷前キャ	performance 0.08
say 出荷通	other 0.27 tracking 0.06
say 出荷通知	other 0.27 tracking 0.06
say 出荷通知が	other 0.16
say 出荷通知の	late_shipment 0.07
say 出荷遅	late_shipment 0.1 none 0.06
say 出荷遅延	late_shipment 0.1 none 0.06
say 出荷遅延率	late_shipment 0.1 none 0.06
say 刃渡	restricted_product 0.24
say 刃渡り	restricted_product 0.24
say 切れ	condition 0.21 intellectual_property -0.05
say 別のア	linked_account 0.26 none -0.06 authenticity -0.06
say 別のアカ	linked_account 0.26 none -0.06 authenticity -0.06
say 別のアカウ	linked_account 0.26 none -0.06 authenticity -0.06
say 利者	intellectual_property 0.21
say 利者か	intellectual_property 0.05
say 利者から	intellectual_property 0.05
say 利者の	none 0.09
say 制限対	restricted_product 0.09
say 制限対象	restricted_product 0.09
say 制限対象商	restricted_product 0.09
say 券を	review_manipulation 0.11
say 削除	intellectual_property 0.38 restricted_product 0.27 unapproved_drug 0.1 review_manipulation 0.07 used_sold_as_new -0.08 authenticity -0.1 condition -0.19 none -0.21
say 前に閉	linked_account 0.1
say 前に閉鎖	linked_account 0.06
say 前キ	performance 0.08
say 前キャ	performance 0.08
say 前キャン	performance 0.08
say 前キャンセ	performance 0.08
say 力して	none 0.08 authenticity -0.05
say 効な	authenticity 0.08
say 効能	unapproved_drug 0.06
say 動規	other 0.09
say 動規範	other 0.09
say 医療	unapproved_drug 0.12
say 医療機	unapproved_drug 0.12
say 医療機器	unapproved_drug 0.12
say 医療機器等	unapproved_drug 0.05
say 医薬	unapproved_drug 0.29
say 医薬品	unapproved_drug 0.29
say 医薬品に	unapproved_drug 0.07
say 医薬品の	unapproved_drug 0.06
say 収書	condition 0.11 intellectual_property 0.1
say 取り下	intellectual_property 0.17 other 0.11 restricted_product 0.09 unapproved_drug -0.06 used_sold_as_new -0.06 safety -0.1
say 取り下げ	intellectual_property 0.17 other 0.11 restricted_product 0.09 unapproved_drug -0.06 used_sold_as_new -0.06 safety -0.1
say 取り消され	performance 0.13 linked_account 0.1 other -0.06 none -0.09
say 取引	none 0.24 review_manipulation 0.14 drop_shipping 0.06 restricted_product -0.05 authenticity -0.06 intellectual_property -0.06 other -0.1
say 取引明	verification 0.11
say 取引明細	verification 0.11
say 取引明細書	verification 0.11
say 取扱説	safety 0.15
say 取扱説明	safety 0.15
say 取扱説明書	safety 0.15
say 受けて	restricted_product 0.07 unapproved_drug 0.05 authenticity -0.06
say 受けてい	unapproved_drug 0.05
say 口座	none 0.22 late_shipment 0.18 authenticity 0.11 restricted_product -0.05 condition -0.06 other -0.15
say 口座の	none 0.13
say 口座の名義	verification 0.08
say 古の	used_sold_as_new 0.15
say 古物	dealer_licence 0.21
say 古物商	dealer_licence 0.21
say 古物商の	dealer_licence 0.09
say 古物商の許	dealer_licence 0.09
say 古物商許	dealer_licence 0.12
say 古物商許可	dealer_licence 0.12
say 可が	restricted_product 0.13
say 可を	dealer_licence 0.14 intellectual_property 0.08 authenticity -0.1
say 可を受	intellectual_property 0.1 authenticity -0.09
say 可を受け	intellectual_property 0.1 authenticity -0.09
say 可能率	tracking 0.12
say 可証	dealer_licence 0.13
say 可証の	dealer_licence 0.1
say 可証の写	dealer_licence 0.08
say 可証の写し	dealer_licence 0.08
say 号、	none -0.06
say 号の	tracking 0.06
say 号のな	tracking 0.07
say 号のない	tracking 0.07
say 号を	tracking 0.09 other 0.07 dealer_licence 0.05
say 合わせて	performance 0.12 safety 0.08 condition -0.06
say 同じ方	multiple_accounts 0.42 verification -0.07 other -0.08 none -0.08
say 同じ方が	multiple_accounts 0.22
say 同一の	multiple_accounts 0.06
say 同梱	review_manipulation 0.08 drop_shipping 0.07
say 同梱さ	review_manipulation 0.07
say 同梱され	review_manipulation 0.07
say 名称	review_manipulation 0.06 none -0.06
say 名義	multiple_accounts 0.1
say 告が	safety 0.15
say 告で	performance 0.12
say 告の	none 0.11 authenticity -0.05
say 告を	intellectual_property 0.1 restricted_product 0.08 none -0.11
say 告書	safety 0.22 none 0.1 condition -0.06 restricted_product -0.09
say 味期	condition 0.31
say 味期限	condition 0.31
say 味期限の	condition 0.2
say 品」	restricted_product 0.09 authenticity -0.09
say 品さ	used_sold_as_new 0.13 none 0.08 authenticity 0.06 restricted_product -0.07 other -0.08 condition -0.12
say 品され	used_sold_as_new 0.13 none 0.08 authenticity 0.06 restricted_product -0.07 other -0.08 condition -0.12
say 品された	used_sold_as_new 0.15 none 0.14 verification 0.05 restricted_product -0.05 other -0.09 condition -0.12
say 品された商	used_sold_as_new 0.09 verification 0.06
say 品で	listing_mismatch 0.13 restricted_product 0.12 intellectual_property 0.09 none -0.05 other -0.06
say 品と	used_sold_as_new 0.51 intellectual_property 0.12 restricted_product 0.07 other 0.05 verification -0.06 multiple_accounts -0.07 condition -0.15 none -0.18
say 品とし	used_sold_as_new 0.31 restricted_product 0.1 intellectual_property 0.1 authenticity -0.07 other -0.07 condition -0.09 none -0.1
say 品として	used_sold_as_new 0.31 restricted_product 0.1 intellectual_property 0.1 authenticity -0.07 other -0.07 condition -0.09 none -0.1
say 品として出	used_sold_as_new 0.12 none 0.05
say 品として届	used_sold_as_new 0.13
say 品に同	review_manipulation 0.07
say 品に同梱	review_manipulation 0.07
say 品に同梱さ	review_manipulation 0.07
say 品のペ	listing_mismatch 0.12
say 品のペー	listing_mismatch 0.12
say 品のページ	listing_mismatch 0.12
say 品ペ	listing_mismatch 0.06 unapproved_drug 0.06
say 品ペー	listing_mismatch 0.06 unapproved_drug 0.06
say 品ページ	listing_mismatch 0.06 unapproved_drug 0.06
say 品レ	none 0.07
say 品安	safety 0.17
say 品安全	safety 0.17
say 品書	drop_shipping 0.15
say 品書、	drop_shipping 0.09
say 品者出	drop_shipping 0.12 late_shipment 0.06 none -0.08
say 品者出荷	drop_shipping 0.12 late_shipment 0.06 none -0.08
say 品者出荷の	drop_shipping 0.1 none -0.07
say 品者出荷を	drop_shipping 0.07
say 品許	restricted_product 0.09
say 品許可	restricted_product 0.09
say 品詳	listing_mismatch 0.05
say 品詳細	listing_mismatch 0.05
say 品詳細ペ	listing_mismatch 0.05
say 品詳細ペー	listing_mismatch 0.05
say 員会	dealer_licence 0.05
say 商の	dealer_licence 0.09
say 商の許	dealer_licence 0.09
say 商の許可	dealer_licence 0.09
say 商品に同	review_manipulation 0.07
say 商品に同梱	review_manipulation 0.07
say 商品の	authenticity 0.19 review_manipulation 0.14 none 0.08 intellectual_property 0.05 listing_mismatch -0.05 drop_shipping -0.07 multiple_accounts -0.07 restricted_product -0.14
say 商品ペ	listing_mismatch 0.06 unapproved_drug 0.06
say 商品ペー	listing_mismatch 0.06 unapproved_drug 0.06
say 商品ページ	listing_mismatch 0.06 unapproved_drug 0.06
say 商品詳	listing_mismatch 0.05
say 商品詳細	listing_mismatch 0.05
say 商品詳細ペ	listing_mismatch 0.05
say 商標	intellectual_property 0.21
say 商許	dealer_licence 0.12
say 商許可	dealer_licence 0.12
say 商許可証	dealer_licence 0.11
say 商許可証の	dealer_licence 0.08
say 善策	used_sold_as_new 0.17 other 0.05
say 善策を	used_sold_as_new 0.17 other 0.05
say 善策をお	used_sold_as_new 0.09
say 器等	unapproved_drug 0.05
say 回っ	other 0.18 restricted_product -0.09
say 国内	listing_mismatch 0.24 unapproved_drug 0.15 safety 0.09 restricted_product -0.07 authenticity -0.08 none -0.09
say 国内で	unapproved_drug 0.09
say 国内の	listing_mismatch 0.06 none -0.05
say 国内正	listing_mismatch 0.15
say 国内正規	listing_mismatch 0.15
say 国内正規品	listing_mismatch 0.15
say 型番	listing_mismatch 0.34 restricted_product -0.07 none -0.08
say 報告	safety 0.31 none 0.16 intellectual_property 0.05 condition -0.07 authenticity -0.1 restricted_product -0.12
say 報告書	safety 0.22 none 0.1 condition -0.06 restricted_product -0.09
say 報酬	review_manipulation 0.05
say 売を見	safety 0.06
say 売を見合	safety 0.06
say 売を見合わ	safety 0.06
say 売店	none 0.16 drop_shipping 0.11 intellectual_property -0.18
say 売店か	drop_shipping 0.08
say 売店から	drop_shipping 0.08
say 売店から購	drop_shipping 0.08
say 売業	authenticity 0.09 restricted_product 0.05
say 売業者	authenticity 0.09
say 売者	performance 0.12 drop_shipping 0.09
say 変更が	authenticity 0.08 none 0.06 dealer_licence -0.05
say 外装	drop_shipping 0.06
say 大な	other 0.07
say 大な違	other 0.07
say 大な違反	other 0.07
say 始さ	linked_account 0.11 none -0.06
say 始され	linked_account 0.11 none -0.06
say 始された	linked_account 0.11 none -0.06
say 委員	dealer_licence 0.05
say 委員会	dealer_licence 0.05
say 安全	safety 0.3 restricted_product 0.06
say 安全を	safety 0.1
say 安委	dealer_licence 0.05
say 安委員	dealer_licence 0.05
say 安委員会	dealer_licence 0.05
say 害し	intellectual_property 0.22 none -0.16
say 害して	intellectual_property 0.05
say 害してい	intellectual_property 0.05
say 害の	none 0.22 intellectual_property -0.13
say 審査の終	drop_shipping 0.07
say 対応に	authenticity 0.06
say 対応につ	authenticity 0.06
say 対応につい	authenticity 0.06
say 小売	drop_shipping 0.13 restricted_product 0.09
say 小売店	drop_shipping 0.11
say 小売店か	drop_shipping 0.08
say 小売店から	drop_shipping 0.08
say 届いたと	condition 0.25 used_sold_as_new 0.18 other -0.06 none -0.07
say 届出	safety 0.15
say 履歴	linked_account 0.08
say 履歴事	linked_account 0.08
say 履歴事項	linked_account 0.08
say 履歴事項全	linked_account 0.08
say 常に良	condition 0.07
say 常に良い	condition 0.07
say 常に良い」	condition 0.07
say 年に閉	linked_account 0.12
say 店から購	drop_shipping 0.21
say 店から購入	drop_shipping 0.21
say 座の	none 0.13
say 座の名義	verification 0.08
say 延率	late_shipment 0.1 none 0.06
say 延率が	late_shipment 0.12
say 式会	intellectual_property 0.35 none -0.07
say 式会社	intellectual_property 0.35 none -0.07
say 引き換	review_manipulation 0.1
say 引き換え	review_manipulation 0.1
say 引き換えに	review_manipulation 0.1
say 引明	verification 0.11
say 引明細	verification 0.11
say 引明細書	verification 0.11
say 当たりが	linked_account 0.07
say 当な	multiple_accounts 0.07
say 当な事	multiple_accounts 0.06
say 当な事業	multiple_accounts 0.06
say 当な事業上	multiple_accounts 0.06
say 従業	review_manipulation 0.12
say 従業員	review_manipulation 0.12
say 心当	linked_account 0.12
say 心当た	linked_account 0.12
say 心当たり	linked_account 0.12
say 心当たりが	linked_account 0.07
say 応に	authenticity 0.06
say 応につ	authenticity 0.06
say 応につい	authenticity 0.06
say 応について	authenticity 0.06
say 情報の	none 0.24 verification -0.15
say 意匠	intellectual_property 0.07 none 0.05
say 成分	unapproved_drug 0.13
say 扱説	safety 0.15
say 扱説明	safety 0.15
say 扱説明書	safety 0.15
say 承認	unapproved_drug 0.21 multiple_accounts 0.12 authenticity 0.09 restricted_product 0.09 performance -0.06 used_sold_as_new -0.06 intellectual_property -0.06 other -0.07
say 承認の	unapproved_drug 0.13
say 承認のな	unapproved_drug 0.06
say 承認のない	unapproved_drug 0.06
say 承認を	multiple_accounts 0.14 restricted_product 0.13 unapproved_drug 0.06
say 承認番	unapproved_drug 0.06
say 承認番号	unapproved_drug 0.06
say 投稿	review_manipulation 0.1
say 投稿を	review_manipulation 0.06
say 持ちに	multiple_accounts 0.12
say 持ちにな	multiple_accounts 0.12
say 換え	other 0.11 review_manipulation 0.1
say 換えに	review_manipulation 0.1
say 換えら	other 0.13 authenticity -0.06
say 換えられ	other 0.13 authenticity -0.06
say 換えられて	other 0.09 authenticity -0.05
say 改善	none 0.17 other 0.09 intellectual_property 0.05 listing_mismatch 0.05 unapproved_drug -0.05 linked_account -0.06 safety -0.06 multiple_accounts -0.08
say 改善策	used_sold_as_new 0.18 other 0.05
say 改善策を	used_sold_as_new 0.18 other 0.05
say 改善策をお	used_sold_as_new 0.09
say 故の	safety 0.05
say 数の	multiple_accounts 0.12 authenticity 0.06 other -0.07
say 数の出	multiple_accounts 0.07
say 数の出品	multiple_accounts 0.07
say 数の出品用	multiple_accounts 0.06
say 数量	other 0.12 none 0.08 intellectual_property -0.06
say 文不	performance 0.13 none 0.08
say 文不良	performance 0.13 none 0.08
say 文不良率	performance 0.13 none 0.08
say 文不良率が	none 0.05
say 料金	verification 0.08 linked_account 0.06
say 料金の	verification 0.08 linked_account 0.06
say 料金の請	linked_account 0.06
say 料金の請求	linked_account 0.06
say 新しいア	linked_account 0.05
say 新しいアカ	linked_account 0.05
say 新品	used_sold_as_new 0.72 intellectual_property 0.09 listing_mismatch -0.05 late_shipment -0.05 restricted_product -0.07 condition -0.09 authenticity -0.15 other -0.16
say 新品と	used_sold_as_new 0.54 intellectual_property 0.11 authenticity -0.08 other -0.11 condition -0.11
say 新品とし	used_sold_as_new 0.34 intellectual_property 0.13 authenticity -0.06 other -0.07 condition -0.08 none -0.08
say 新品として	used_sold_as_new 0.34 intellectual_property 0.13 authenticity -0.06 other -0.07 condition -0.08 none -0.08
say 方のア	multiple_accounts 0.22 other -0.05 none -0.06 verification -0.07
say 方のアカ	multiple_accounts 0.22 other -0.05 none -0.06 verification -0.07
say 方のアカウ	multiple_accounts 0.22 other -0.05 none -0.06 verification -0.07
say 日数	late_shipment 0.12
say 日間で	late_shipment 0.11
say 日間の出	late_shipment 0.12 none -0.06
say 日間の出荷	late_shipment 0.12 none -0.06
say 早く	drop_shipping 0.05
say 早く終	drop_shipping 0.06
say 明文	restricted_product 0.09
say 明書	safety 0.15 restricted_product 0.12 linked_account 0.07 verification 0.07 listing_mismatch -0.06 condition -0.06 other -0.07
say 明細	verification 0.15
say 明細書	verification 0.12
say 時間に	used_sold_as_new 0.16 linked_account 0.11 other -0.06 none -0.07
say 更が	authenticity 0.08 none 0.06 dealer_licence -0.05
say 書き換えら	other 0.13 authenticity -0.06
say 書類	verification 0.59 authenticity 0.12 used_sold_as_new 0.07 multiple_accounts -0.06 drop_shipping -0.08 intellectual_property -0.09 restricted_product -0.17 condition -0.17
say 書類を	none 0.2 authenticity 0.16 used_sold_as_new 0.1 verification 0.08 other 0.08 listing_mismatch -0.05 intellectual_property -0.1 condition -0.12 restricted_product -0.12
say 最長	review_manipulation 0.13 late_shipment 0.08 drop_shipping 0.08 authenticity 0.06 other -0.07
say 未使	used_sold_as_new 0.12
say 未使用	used_sold_as_new 0.12
say 未満	late_shipment 0.29 performance 0.16 restricted_product 0.05 other -0.06 none -0.16
say 本ア	linked_account 0.07
say 本アカ	linked_account 0.07
say 本アカウ	linked_account 0.07
say 本アカウン	linked_account 0.07
say 本人	verification 0.51 multiple_accounts 0.07 linked_account -0.05 none -0.36
say 本体	safety 0.07
say 本物	authenticity 0.32 condition -0.06 used_sold_as_new -0.06 other -0.06
say 本物で	authenticity 0.15 none 0.06
say 査の終	drop_shipping 0.07
say 株式	intellectual_property 0.35 none -0.07
say 株式会	intellectual_property 0.35 none -0.07
say 株式会社	intellectual_property 0.35 none -0.07
say 梱さ	review_manipulation 0.07
say 梱され	review_manipulation 0.07
say 検査	safety 0.17
say 業の	other 0.18
say 業上	multiple_accounts 0.07
say 業上の	multiple_accounts 0.07
say 業員	review_manipulation 0.12
say 業日数	late_shipment 0.12
say 業者	safety 0.16 review_manipulation 0.15 authenticity 0.08 condition -0.05 restricted_product -0.05 intellectual_property -0.12
say 業者の	review_manipulation 0.09
say 標を	performance 0.11 intellectual_property 0.11 late_shipment 0.05 none -0.19
say 権を	late_shipment 0.15 performance 0.11 none -0.05 authenticity -0.07
say 権を侵	intellectual_property 0.06
say 権を侵害	intellectual_property 0.06
say 権を侵害し	intellectual_property 0.19 none -0.16
say 権利	intellectual_property 0.55 authenticity -0.13 none -0.15
say 権利者	intellectual_property 0.21
say 権利者か	intellectual_property 0.05
say 権利者から	intellectual_property 0.05
say 権利者の	none 0.09
say 権限を停	other 0.11 restricted_product 0.08 none -0.07
say 権限を停止	other 0.11 restricted_product 0.08 none -0.07
say 機器	unapproved_drug 0.12
say 機器等	unapproved_drug 0.05
say 機法	unapproved_drug 0.08
say 機関	safety 0.17
say 次い	condition 0.06
say 次いで	condition 0.06
say 次いでお	condition 0.06
say 次いでおり	condition 0.06
say 正当	multiple_accounts 0.07
say 正当な	multiple_accounts 0.07
say 正当な事	multiple_accounts 0.06
say 正当な事業	multiple_accounts 0.06
say 正規	authenticity 0.4 listing_mismatch 0.1 used_sold_as_new -0.06 none -0.07 condition -0.07
say 正規品	listing_mismatch 0.14
say 正規品の	listing_mismatch 0.12
say 正規品のペ	listing_mismatch 0.06
say 歴事	linked_account 0.08
say 歴事項	linked_account 0.08
say 歴事項全	linked_account 0.08
say 歴事項全部	linked_account 0.08
say 残す	multiple_accounts 0.14
say 氏名	none 0.05 authenticity -0.06
say 気用	safety 0.06
say 気用品	safety 0.06
say 求書	used_sold_as_new 0.22 other 0.18 authenticity 0.14 performance -0.06 unapproved_drug -0.06 safety -0.07 review_manipulation -0.08 restricted_product -0.08
say 法によ	linked_account 0.05
say 注文不	performance 0.13 none 0.08
say 注文不良	performance 0.13 none 0.08
say 注文不良率	performance 0.13 none 0.08
say 海外	safety 0.1 listing_mismatch 0.08
say 消され	performance 0.17 linked_account 0.1 none -0.1
say 消された	linked_account 0.11
say 渡り	restricted_product 0.24
say 無期	condition 0.09
say 無期限	condition 0.09
say 物で	authenticity 0.19 none 0.07 intellectual_property -0.07
say 物商	dealer_licence 0.21
say 物商の	dealer_licence 0.09
say 物商の許	dealer_licence 0.09
say 物商の許可	dealer_licence 0.09
say 物商許	dealer_licence 0.12
say 物商許可	dealer_licence 0.12
say 物商許可証	dealer_licence 0.11
say 率が	late_shipment 0.31 safety -0.05 other -0.05
say 率は	late_shipment 0.18 none 0.11 other -0.05
say 用品	other 0.18 used_sold_as_new 0.06 authenticity -0.05 condition -0.06 none -0.06
say 申告	intellectual_property 0.41 none -0.25
say 申請」	restricted_product 0.25
say 画を	late_shipment 0.32 performance 0.22 condition 0.19 authenticity 0.08 unapproved_drug -0.05 verification -0.07 multiple_accounts -0.1 linked_account -0.1 intellectual_property -0.14 other -0.16 used_sold_as_new -0.18
say 画面の	verification 0.06 other 0.06
say 番号	tracking 0.17 none 0.14 authenticity 0.14 intellectual_property 0.12 multiple_accounts 0.1 dealer_licence 0.06 unapproved_drug 0.05 other -0.06 used_sold_as_new -0.08 late_shipment -0.08 listing_mismatch -0.09 linked_account -0.09 restricted_product -0.1 condition -0.13
say 番号の	tracking 0.07
say 番号のな	tracking 0.07
say 番号のない	tracking 0.07
say 番号を	tracking 0.09 other 0.07 dealer_licence 0.05
say 異議	authenticity 0.17 restricted_product 0.14 listing_mismatch -0.07 none -0.1
say 療機	unapproved_drug 0.12
say 療機器	unapproved_drug 0.12
say 療機器等	unapproved_drug 0.05
say 発行	authenticity 0.15 other 0.11 verification 0.06 restricted_product -0.06 listing_mismatch -0.06 none -0.06
say 発行元	other 0.18 authenticity -0.08
say 登記	linked_account 0.07 verification 0.06
say 登録	verification 0.55 none 0.23 intellectual_property 0.12 condition 0.12 linked_account 0.07 unapproved_drug -0.06 safety -0.07 restricted_product -0.07 used_sold_as_new -0.07 late_shipment -0.09 authenticity -0.09 review_manipulation -0.1 drop_shipping -0.11 other -0.36
say 登録内	verification 0.11
say 登録内容	verification 0.11
say 的財	intellectual_property 0.12 none 0.07 authenticity -0.11
say 的財産	intellectual_property 0.12 none 0.07 authenticity -0.11
say 目標	late_shipment 0.3 none -0.16
say 目標の	late_shipment 0.24 none -0.14
say 目標を	late_shipment 0.06
say 直接	safety 0.12 intellectual_property 0.09
say 直送	drop_shipping 0.26 other -0.06
say 直送さ	drop_shipping 0.06
say 相次	condition 0.06
say 相次い	condition 0.06
say 相次いで	condition 0.06
say 相次いでお	condition 0.06
say 真正	authenticity 0.34
say 知が	other 0.16
say 知が送	other 0.16
say 知的	intellectual_property 0.12 none 0.07 authenticity -0.11
say 知的財	intellectual_property 0.12 none 0.07 authenticity -0.11
say 知的財産	intellectual_property 0.12 none 0.07 authenticity -0.11
say 破損	condition 0.17
say 確認」	verification 0.06
say 社が販売者	drop_shipping 0.06
say 票番	tracking 0.1
say 票番号	tracking 0.1
say 票番号の	tracking 0.05
say 禁じら	restricted_product 0.38 listing_mismatch -0.05 authenticity -0.06
say 禁じられ	restricted_product 0.38 listing_mismatch -0.05 authenticity -0.06
say 禁じられて	restricted_product 0.38 listing_mismatch -0.05 authenticity -0.06
say 種類	other 0.07
say 稿を	review_manipulation 0.06
say 等に	unapproved_drug 0.09
say 策を	other 0.23 used_sold_as_new 0.13 none 0.07 multiple_accounts -0.07 intellectual_property -0.07 performance -0.09
say 策をお	used_sold_as_new 0.09
say 納品	drop_shipping 0.15 none 0.13 performance -0.07
say 納品書	drop_shipping 0.15
say 納品書、	drop_shipping 0.09
say 細を	authenticity 0.08
say 細を連	authenticity 0.06
say 細を連絡	authenticity 0.06
say 細を連絡す	authenticity 0.06
say 細ペ	listing_mismatch 0.07
say 細ペー	listing_mismatch 0.07
say 細ページ	listing_mismatch 0.07
say 細ページに	listing_mismatch 0.05
say 細書	verification 0.12
say 絡す	authenticity 0.08
say 絡する	authenticity 0.08
say 絡する」	authenticity 0.06
say 義務	safety 0.14
say 者か	intellectual_property 0.12
say 者から	intellectual_property 0.12
say 者と	linked_account 0.12
say 者へ直	drop_shipping 0.22
say 者へ直送	drop_shipping 0.22
say 者出	drop_shipping 0.12 late_shipment 0.06 none -0.08
say 者出荷	drop_shipping 0.12 late_shipment 0.06 none -0.08
say 者出荷の	drop_shipping 0.1 none -0.07
say 者出荷を	drop_shipping 0.07
say 能率	tracking 0.12
say 良い」と	condition 0.07
say 良率	performance 0.13 none 0.08
say 良率が	none 0.05
say 苦情	authenticity 0.16 none 0.15 other 0.07 used_sold_as_new -0.05 restricted_product -0.06 listing_mismatch -0.07
say 荷の	late_shipment 0.53 drop_shipping 0.07 performance -0.08 none -0.19
say 荷の商	late_shipment 0.08
say 荷の商品	late_shipment 0.08
say 荷の商品は	late_shipment 0.07
say 荷を	drop_shipping 0.07
say 荷作	late_shipment 0.12
say 荷作業	late_shipment 0.12
say 荷作業日	late_shipment 0.12
say 荷作業日数	late_shipment 0.12
say 荷前	performance 0.08
say 荷前キ	performance 0.08
say 荷前キャ	performance 0.08
say 荷前キャン	performance 0.08
say 荷通	other 0.27 tracking 0.06
say 荷通知	other 0.27 tracking 0.06
say 荷通知が	other 0.16
say 荷通知が送	other 0.16
say 荷通知の	late_shipment 0.07
say 荷遅	late_shipment 0.1 none 0.06
say 荷遅延	late_shipment 0.1 none 0.06
say 荷遅延率	late_shipment 0.1 none 0.06
say 荷遅延率が	late_shipment 0.12
say 著作	none 0.11 intellectual_property 0.07
say 著作権	none 0.12 intellectual_property 0.06
say 薬品	unapproved_drug 0.29
say 薬品に	unapproved_drug 0.07
say 薬品の	unapproved_drug 0.06
say 薬機	unapproved_drug 0.08
say 薬機法	unapproved_drug 0.08
say 行元	other 0.18 authenticity -0.08
say 行動規	other 0.09
say 行動規範	other 0.09
say 行口	verification 0.11 none -0.05
say 行口座	verification 0.11 none -0.05
say 行口座の	verification 0.07
say 行口座の名	verification 0.07
say 行輸	listing_mismatch 0.17
say 行輸入	listing_mismatch 0.17
say 行輸入の	listing_mismatch 0.09
say 行輸入品	listing_mismatch 0.08
say 表者	verification 0.1
say 製品	safety 0.15 restricted_product 0.13 authenticity -0.06
say 製品安	safety 0.12
say 製品安全	safety 0.12
say 製造	safety 0.16 none 0.08 intellectual_property -0.1
say 製造元	safety 0.15 none 0.09 intellectual_property -0.1
say 製造元の	safety 0.12
say 複数	multiple_accounts 0.12 condition 0.09 authenticity 0.06 other -0.07
say 複数の	multiple_accounts 0.12 authenticity 0.06 other -0.06
say 複数の出	multiple_accounts 0.07
say 複数の出品	multiple_accounts 0.07
say 見合	condition 0.24 safety 0.2 restricted_product -0.06 authenticity -0.08 other -0.1
say 見合わ	condition 0.24 safety 0.2 restricted_product -0.06 authenticity -0.09 other -0.1
say 見合わせ	condition 0.24 safety 0.2 restricted_product -0.06 authenticity -0.09 other -0.1
say 見合わせて	safety 0.08
say 見返	review_manipulation 0.25 none -0.06
say 見返り	review_manipulation 0.25 none -0.06
say 規品	listing_mismatch 0.14
say 規品の	listing_mismatch 0.12
say 規品のペ	listing_mismatch 0.06
say 規品のペー	listing_mismatch 0.06
say 規範	other 0.09
say 計画を	late_shipment 0.32 performance 0.22 condition 0.19 authenticity 0.09 unapproved_drug -0.05 verification -0.07 multiple_accounts -0.1 linked_account -0.1 intellectual_property -0.14 other -0.16 used_sold_as_new -0.18
say 設された	multiple_accounts 0.07
say 許可	restricted_product 0.27 dealer_licence 0.2 intellectual_property 0.12 condition -0.06 authenticity -0.08 used_sold_as_new -0.08 none -0.08
say 許可が	restricted_product 0.13
say 許可を	dealer_licence 0.14 intellectual_property 0.08 authenticity -0.1
say 許可を受	intellectual_property 0.1 authenticity -0.09
say 許可を受け	intellectual_property 0.1 authenticity -0.09
say 許可証	dealer_licence 0.13
say 許可証の	dealer_licence 0.1
say 許可証の写	dealer_licence 0.08
say 許証	verification 0.16
say 許諾	intellectual_property 0.16 authenticity -0.05
say 許諾書	intellectual_property 0.17
say 証の	dealer_licence 0.09 linked_account 0.05
say 証の写	dealer_licence 0.08
say 証の写し	dealer_licence 0.08
say 証明	restricted_product 0.14 linked_account 0.09 verification 0.07 listing_mismatch -0.05 other -0.08
say 証明書	restricted_product 0.15 linked_account 0.08 verification 0.08 other -0.06 listing_mismatch -0.06
say 評価	review_manipulation 0.29 none 0.11 performance 0.11 intellectual_property 0.08 restricted_product -0.05 condition -0.05 other -0.06 late_shipment -0.06 linked_account -0.07 authenticity -0.08
say 評価の	review_manipulation 0.06 intellectual_property 0.06
say 評価を	review_manipulation 0.25 none -0.06
say 試験	safety 0.14 none 0.09 restricted_product -0.06
say 試験報	safety 0.1 none 0.09 restricted_product -0.07
say 試験報告	safety 0.1 none 0.09 restricted_product -0.07
say 試験報告書	safety 0.1 none 0.09 restricted_product -0.07
say 話番	authenticity 0.17 multiple_accounts 0.15 none 0.14 condition -0.05 intellectual_property -0.06 verification -0.07 other -0.13
say 話番号	authenticity 0.17 multiple_accounts 0.15 none 0.14 condition -0.05 intellectual_property -0.06 verification -0.07 other -0.13
say 詳細を	authenticity 0.08
say 詳細を連	authenticity 0.06
say 詳細を連絡	authenticity 0.06
say 詳細ペ	listing_mismatch 0.07
say 詳細ペー	listing_mismatch 0.07
say 詳細ページ	listing_mismatch 0.07
say 認」	verification 0.06
say 認のな	unapproved_drug 0.06
say 認のない	unapproved_drug 0.06
say 認番	unapproved_drug 0.06
say 認番号	unapproved_drug 0.06
say 説明文	restricted_product 0.09
say 請」	restricted_product 0.25
say 請求	used_sold_as_new 0.29 other 0.13 authenticity 0.11 tracking -0.05 review_manipulation -0.05 multiple_accounts -0.05 dealer_licence -0.06 unapproved_drug -0.06 late_shipment -0.07 safety -0.09 restricted_product -0.11
say 請求書	used_sold_as_new 0.22 other 0.18 authenticity 0.14 performance -0.06 unapproved_drug -0.06 safety -0.07 review_manipulation -0.08 restricted_product -0.08
say 諾書	intellectual_property 0.18
say 警告	performance 0.1 restricted_product 0.08 none -0.05
say 警告で	performance 0.12
say 財産	intellectual_property 0.12 none 0.07 authenticity -0.11
say 販サ	drop_shipping 0.05
say 販サイ	drop_shipping 0.05
say 販サイト	drop_shipping 0.05
say 販売を見	safety 0.06
say 販売を見合	safety 0.06
say 販売者	performance 0.12 drop_shipping 0.09
say 賞味	condition 0.31
say 賞味期	condition 0.31
say 賞味期限	condition 0.31
say 賞味期限の	condition 0.2
say 購入者へ直	drop_shipping 0.22
say 跡が	used_sold_as_new 0.27 condition -0.06 authenticity -0.1
say 跡があ	used_sold_as_new 0.27 condition -0.06 authenticity -0.09
say 跡があっ	used_sold_as_new 0.23 authenticity -0.07
say 跡があった	used_sold_as_new 0.23 authenticity -0.07
say 跡可	tracking 0.12
say 跡可能	tracking 0.12
say 跡可能率	tracking 0.12
say 転免	verification 0.16
say 転免許	verification 0.16
say 転免許証	verification 0.16
say 輸入	restricted_product 0.12 listing_mismatch 0.12 safety 0.07 none -0.05 authenticity -0.07
say 輸入の	listing_mismatch 0.09
say 輸入元	safety 0.07
say 輸入元の	safety 0.06
say 輸入品	listing_mismatch 0.08
say 返り	review_manipulation 0.25 none -0.06
say 返信	none 0.21 condition 0.19 authenticity 0.11 other 0.08 listing_mismatch 0.06 used_sold_as_new -0.07 safety -0.08 late_shipment -0.1 restricted_product -0.11 verification -0.11 intellectual_property -0.21
say 返品	none 0.29 used_sold_as_new 0.08 authenticity -0.05 verification -0.06 safety -0.07
say 返品さ	used_sold_as_new 0.08
say 返品され	used_sold_as_new 0.08
say 返品された	used_sold_as_new 0.08
say 追跡	tracking 0.17
say 追跡可	tracking 0.12
say 追跡可能	tracking 0.12
say 追跡可能率	tracking 0.12
say 通知が	other 0.16
say 通知が送	other 0.16
say 通販	drop_shipping 0.08
say 通販サ	drop_shipping 0.05
say 通販サイ	drop_shipping 0.05
say 通販サイト	drop_shipping 0.05
say 造元	safety 0.15 none 0.09 intellectual_property -0.1
say 造元の	safety 0.12
say 連が	linked_account 0.17 verification -0.05
say 連絡す	authenticity 0.08
say 連絡する	authenticity 0.08
say 連絡する」	authenticity 0.06
say 遅れ	late_shipment 0.32 none 0.12 other -0.07
say 遅れた	late_shipment 0.22
say 遅延	late_shipment 0.09 none 0.08
say 遅延率	late_shipment 0.1 none 0.06
say 遅延率が	late_shipment 0.12
say 運営	none 0.14 multiple_accounts 0.08 authenticity 0.07 intellectual_property -0.09
say 運転	verification 0.16
say 運転免	verification 0.16
say 運転免許	verification 0.16
say 運転免許証	verification 0.16
say 適切な	other 0.07
say 適合	safety 0.11
say 部証	linked_account 0.08
say 部証明	linked_account 0.08
say 部証明書	linked_account 0.08
say 配送	none 0.18 drop_shipping 0.09 late_shipment -0.06
say 配送の	drop_shipping 0.06
say 重大	other 0.14
say 重大な	other 0.07
say 重大な違	other 0.07
say 重大な違反	other 0.07
say 金の請	linked_account 0.06
say 金の請求	linked_account 0.06
say 金の請求書	linked_account 0.06
say 銀行	none 0.24 verification 0.14 performance -0.07 other -0.1
say 銀行口	verification 0.11 none -0.05
say 銀行口座	verification 0.11 none -0.05
say 銀行口座の	verification 0.07
say 録内	verification 0.11
say 録内容	verification 0.11
say 鎖さ	none 0.18 linked_account 0.08 other -0.06
say 鎖され	none 0.19 linked_account 0.08 authenticity -0.05
say 鎖された	linked_account 0.1
say 鎖されたア	linked_account 0.06
say 閉鎖	none 0.29 linked_account 0.16 other 0.13 used_sold_as_new 0.11 authenticity 0.06 safety -0.07 drop_shipping -0.08 intellectual_property -0.1 restricted_product -0.1 verification -0.12 late_shipment -0.14
say 閉鎖さ	none 0.18 linked_account 0.08 other -0.06
say 閉鎖され	none 0.19 linked_account 0.08 authenticity -0.05
say 閉鎖された	linked_account 0.1
say 開始さ	linked_account 0.11 none -0.06
say 開始され	linked_account 0.11 none -0.06
say 開始された	linked_account 0.11 none -0.06
say 開封	none 0.06 used_sold_as_new 0.06
say 開設	restricted_product 0.09 unapproved_drug 0.06 multiple_accounts 0.05 other -0.05
say 開設された	multiple_accounts 0.07
say 間の出	late_shipment 0.12 none -0.06
say 間の出荷	late_shipment 0.12 none -0.06
say 間の出荷遅	late_shipment 0.12 none -0.05
say 間以内に開	linked_account 0.1
say 関係	none 0.27 linked_account 0.22 multiple_accounts -0.05 late_shipment -0.05 authenticity -0.05 verification -0.07 other -0.08
say 関係が	linked_account 0.1
say 関係がある	linked_account 0.06
say 関係がな	linked_account 0.06
say 関係がない	linked_account 0.06
say 関連	linked_account 0.19 verification -0.06
say 関連が	linked_account 0.17 verification -0.05
say 限に	none 0.31 condition -0.06 restricted_product -0.06 authenticity -0.09
say 限を停	other 0.11 restricted_product 0.08 none -0.07
say 限を停止	other 0.11 restricted_product 0.08 none -0.07
say 限を停止し	restricted_product 0.1
say 限対	restricted_product 0.09
say 限対象	restricted_product 0.09
say 限対象商	restricted_product 0.09
say 限対象商品	restricted_product 0.09
say 電気	safety 0.25 restricted_product -0.05 none -0.09
say 電気用	safety 0.06
say 電気用品	safety 0.06
say 電話	other 0.71 authenticity 0.22 condition 0.13 listing_mismatch -0.06 none -0.07 late_shipment -0.08 linked_account -0.08 restricted_product -0.09 review_manipulation -0.09 drop_shipping -0.1 verification -0.16 intellectual_property -0.22
say 電話番	authenticity 0.17 multiple_accounts 0.15 none 0.14 condition -0.05 intellectual_property -0.06 verification -0.07 other -0.13
say 電話番号	authenticity 0.17 multiple_accounts 0.15 none 0.14 condition -0.05 intellectual_property -0.06 verification -0.07 other -0.13
say 非常	condition 0.07
say 非常に	condition 0.07
say 非常に良	condition 0.07
say 非常に良い	condition 0.07
say 項全	linked_account 0.08
say 項全部	linked_account 0.08
say 項全部証	linked_account 0.08
say 項全部証明	linked_account 0.08
say 領収	condition 0.11 intellectual_property 0.09
say 領収書	condition 0.11 intellectual_property 0.1
say 類を	none 0.21 authenticity 0.16 used_sold_as_new 0.1 verification 0.08 other 0.08 listing_mismatch -0.05 intellectual_property -0.1 condition -0.12 restricted_product -0.12
say 験報	safety 0.1 none 0.09 restricted_product -0.07
say 験報告	safety 0.1 none 0.09 restricted_product -0.07
say 験報告書	safety 0.1 none 0.09 restricted_product -0.07
say 高い	review_manipulation 0.22
say 高い評	review_manipulation 0.22
say 高い評価	review_manipulation 0.22
say 高い評価を	review_manipulation 0.19
subject #	none 0.57 intellectual_property 0.53 drop_shipping -0.05 listing_mismatch -0.05 unapproved_drug -0.06 safety -0.07 other -0.1 used_sold_as_new -0.1 condition -0.15 authenticity -0.25
subject accounts	multiple_accounts 0.46 none -0.06 other -0.08 linked_account -0.11
subject amazon	authenticity 0.66 performance 0.42 linked_account 0.21 none 0.07 tracking -0.07 safety -0.07 late_shipment -0.08 other -0.09 listing_mismatch -0.11 drop_shipping -0.14 review_manipulation -0.15 unapproved_drug -0.15 restricted_product -0.16 condition -0.16 verification -0.21
subject business	verification 0.22 none -0.06
subject business information	verification 0.22 none -0.06
subject certify	verification 0.21 none -0.06
subject certify your	verification 0.21 none -0.06
subject co	authenticity 0.52 performance 0.11 used_sold_as_new 0.07 dealer_licence 0.05 review_manipulation -0.05 condition -0.07 intellectual_property -0.13 none -0.15 other -0.16
subject goods	dealer_licence 0.3 restricted_product 0.1 safety -0.08
subject jp	authenticity 0.53 dealer_licence 0.06 condition -0.05 used_sold_as_new -0.05 other -0.1 none -0.1 intellectual_property -0.11
subject orders	late_shipment 0.11 drop_shipping 0.07 other 0.06 none -0.05
subject permit	dealer_licence 0.17
subject rate	tracking 0.12 performance 0.07 other -0.05 none -0.07
subject restricted	restricted_product 0.25 unapproved_drug 0.05 safety -0.07
subject review of	other 0.34 drop_shipping 0.09 linked_account -0.07 none -0.07 verification -0.1
subject safety	safety 0.12
subject tracking	tracking 0.15
subject tracking rate	tracking 0.13
subject valid	tracking 0.13
subject valid tracking	tracking 0.13
subject valid tracking rate	tracking 0.13
subject your business	verification 0.22 none -0.06
subject your business information	verification 0.22 none -0.06
subject と異	listing_mismatch 0.09
subject と異な	listing_mismatch 0.09
subject と異なる	listing_mismatch 0.09
subject なる	listing_mismatch 0.09
subject のコ	condition 0.07
subject のコン	condition 0.07
subject のコンデ	condition 0.07
subject のコンディ	condition 0.07
subject の出品用	multiple_accounts 0.05
subject の出品用ア	multiple_accounts 0.05
subject の相	listing_mismatch 0.13
subject の相違	listing_mismatch 0.13
subject の相違に	listing_mismatch 0.1
subject の相違につ	listing_mismatch 0.09
subject の警	review_manipulation 0.05
subject の警告	review_manipulation 0.05
subject の遅	late_shipment 0.07
subject の遅れ	late_shipment 0.06
subject の遅れに	late_shipment 0.06
subject の遅れにつ	late_shipment 0.06
subject れに	late_shipment 0.06
subject れにつ	late_shipment 0.06
subject れについ	late_shipment 0.06
subject れについて	late_shipment 0.06
subject ィシ	condition 0.07
subject ィショ	condition 0.07
subject ィション	condition 0.07
subject ィションに	condition 0.07
subject ウントに	multiple_accounts 0.13 intellectual_property 0.12 none 0.1 used_sold_as_new -0.05 other -0.05 drop_shipping -0.05
subject ウントにつ	authenticity 0.21 multiple_accounts 0.13 intellectual_property 0.12 other -0.08 none -0.17
subject カウントに	multiple_accounts 0.13 intellectual_property 0.12 none 0.1 used_sold_as_new -0.05 other -0.05 drop_shipping -0.05
subject カス	review_manipulation 0.05
subject カスタ	review_manipulation 0.05
subject カスタマ	review_manipulation 0.05
subject カスタマー	review_manipulation 0.05
subject コン	condition 0.07
subject コンデ	condition 0.07
subject コンディ	condition 0.07
subject コンディシ	condition 0.07
subject ショ	condition 0.14
subject ション	condition 0.14
subject ションに	condition 0.14
subject ションに関	condition 0.07
subject シー	review_manipulation 0.07
subject スタ	review_manipulation 0.05
subject スタマ	review_manipulation 0.05
subject スタマー	review_manipulation 0.05
subject スタマーレ	review_manipulation 0.05
subject タマ	review_manipulation 0.05
subject タマー	review_manipulation 0.05
subject タマーレ	review_manipulation 0.05
subject タマーレビ	review_manipulation 0.05
subject ディ	condition 0.07
subject ディシ	condition 0.07
subject ディショ	condition 0.07
subject ディション	condition 0.07
subject トに	multiple_accounts 0.13 intellectual_property 0.12 none 0.11 used_sold_as_new -0.05 drop_shipping -0.05 other -0.05
subject トにつ	authenticity 0.21 multiple_accounts 0.13 intellectual_property 0.12 other -0.08 none -0.16
subject トについ	authenticity 0.21 multiple_accounts 0.13 intellectual_property 0.12 other -0.08 none -0.16
subject トについて	authenticity 0.21 multiple_accounts 0.13 intellectual_property 0.12 other -0.08 none -0.16
subject ビュ	review_manipulation 0.06
subject ビュー	review_manipulation 0.06
subject ペー	unapproved_drug 0.06 listing_mismatch 0.05
subject ページ	unapproved_drug 0.06 listing_mismatch 0.05
subject ポリ	review_manipulation 0.07
subject ポリシ	review_manipulation 0.07
subject ポリシー	review_manipulation 0.07
subject マー	review_manipulation 0.05
subject マーレ	review_manipulation 0.05
subject マーレビ	review_manipulation 0.05
subject マーレビュ	review_manipulation 0.05
subject ュー	none 0.06 review_manipulation 0.06
subject ョン	condition 0.14
subject ョンに	condition 0.14
subject ョンに関	condition 0.07
subject ョンに関す	condition 0.07
subject リシ	review_manipulation 0.07
subject リシー	review_manipulation 0.07
subject レビ	review_manipulation 0.06
subject レビュ	review_manipulation 0.06
subject レビュー	review_manipulation 0.06
subject ンに	condition 0.14
subject ンに関	condition 0.07
subject ンに関す	condition 0.07
subject ンに関する	condition 0.07
subject ンデ	condition 0.07
subject ンディ	condition 0.07
subject ンディシ	condition 0.07
subject ンディショ	condition 0.07
subject ントに	multiple_accounts 0.13 intellectual_property 0.12 none 0.1 used_sold_as_new -0.05 other -0.05 drop_shipping -0.05
subject ントにつ	authenticity 0.21 multiple_accounts 0.13 intellectual_property 0.12 other -0.08 none -0.17
subject ントについ	authenticity 0.21 multiple_accounts 0.13 intellectual_property 0.12 other -0.08 none -0.17
subject ーに	restricted_product 0.56 used_sold_as_new -0.06 intellectual_property -0.06 safety -0.07 condition -0.11
subject ージ	none 0.11 unapproved_drug 0.06 listing_mismatch 0.05 authenticity -0.07
subject ーレ	review_manipulation 0.05
subject ーレビ	review_manipulation 0.05
subject ーレビュ	review_manipulation 0.05
subject ーレビュー	review_manipulation 0.05
subject 不良	performance 0.09 none -0.08
subject 不良率	performance 0.09 none -0.08
subject 人確	verification 0.08
subject 人確認	verification 0.08
subject 出品者	drop_shipping 0.12 performance 0.05
subject 出品者出	drop_shipping 0.12 none -0.05
subject 出品者出荷	drop_shipping 0.12 none -0.05
subject 出荷	late_shipment 0.14 drop_shipping 0.1 other 0.1
subject 出荷の	other 0.1 late_shipment 0.09 none -0.06
subject 出荷の遅	late_shipment 0.07
subject 出荷の遅れ	late_shipment 0.06
subject 出荷遅	late_shipment 0.06
subject 出荷遅延	late_shipment 0.06
subject 出荷遅延率	late_shipment 0.06
subject 制限	restricted_product 0.36 authenticity -0.05 condition -0.07
subject 古物	dealer_licence 0.05
subject 古物商許	none 0.06
subject 古物商許可	none 0.06
subject 可能	multiple_accounts 0.17 tracking 0.08 none -0.1
subject 可能率	tracking 0.08
subject 可能率の	tracking 0.05
subject 可証	none 0.06
subject 品の	used_sold_as_new 0.16 listing_mismatch 0.15 restricted_product 0.09 intellectual_property 0.08 unapproved_drug -0.05 other -0.07 none -0.15
subject 品のコ	condition 0.07
subject 品のコン	condition 0.07
subject 品のコンデ	condition 0.07
subject 品者	drop_shipping 0.12 performance 0.05
subject 品者出	drop_shipping 0.12 none -0.05
subject 品者出荷	drop_shipping 0.12 none -0.05
subject 品者出荷の	drop_shipping 0.06
subject 商品	condition 0.3 restricted_product 0.26 authenticity 0.13 listing_mismatch 0.09 used_sold_as_new 0.08 late_shipment -0.06 other -0.07 intellectual_property -0.36
subject 商品の	restricted_product 0.2 used_sold_as_new 0.19 authenticity 0.14 listing_mismatch 0.1 condition -0.06 intellectual_property -0.07 unapproved_drug -0.07 none -0.28
subject 商品のコ	condition 0.07
subject 商品のコン	condition 0.07
subject 商許	none 0.06
subject 商許可	none 0.06
subject 商許可証	none 0.06
subject 安全	safety 0.22
subject 審査	drop_shipping 0.18 linked_account 0.14 restricted_product 0.07 late_shipment 0.06 none -0.1 other -0.11
subject 延率	late_shipment 0.06
subject 情報	none 0.13 intellectual_property 0.06
subject 情報の	none 0.17 verification -0.09
subject 数の	multiple_accounts 0.07
subject 文不	performance 0.09 none -0.08
subject 文不良	performance 0.09 none -0.08
subject 文不良率	performance 0.09 none -0.08
subject 本人	verification 0.08
subject 本人確	verification 0.08
subject 本人確認	verification 0.08
subject 機器	unapproved_drug 0.06
subject 注文不	performance 0.09 none -0.08
subject 注文不良	performance 0.09 none -0.08
subject 注文不良率	performance 0.09 none -0.08
subject 物商許	none 0.06
subject 物商許可	none 0.06
subject 物商許可証	none 0.06
subject 申告	intellectual_property 0.4 none -0.18
subject 異な	listing_mismatch 0.09
subject 異なる	listing_mismatch 0.09
subject 的財	intellectual_property 0.08
subject 的財産	intellectual_property 0.08
subject 相違	listing_mismatch 0.13
subject 相違に	listing_mismatch 0.1
subject 相違につ	listing_mismatch 0.09
subject 相違につい	listing_mismatch 0.09
subject 知的	intellectual_property 0.08
subject 知的財	intellectual_property 0.08
subject 知的財産	intellectual_property 0.08
subject 確認	verification 0.72 safety 0.15 other 0.11 drop_shipping -0.05 linked_account -0.06 intellectual_property -0.06 used_sold_as_new -0.07 late_shipment -0.07 dealer_licence -0.08 restricted_product -0.1 condition -0.12 none -0.2
subject 者出	drop_shipping 0.12 none -0.05
subject 者出荷	drop_shipping 0.12 none -0.05
subject 者出荷の	drop_shipping 0.06
subject 能率	tracking 0.08
subject 能率の	tracking 0.05
subject 良率	performance 0.09 none -0.08
subject 荷の	other 0.1 late_shipment 0.09 none -0.06
subject 荷の遅	late_shipment 0.07
subject 荷の遅れ	late_shipment 0.06
subject 荷の遅れに	late_shipment 0.06
subject 荷遅	late_shipment 0.06
subject 荷遅延	late_shipment 0.06
subject 荷遅延率	late_shipment 0.06
subject 複数	multiple_accounts 0.11
subject 複数の	multiple_accounts 0.07
subject 許可	none 0.05
subject 許可証	none 0.06
subject 詳細	listing_mismatch 0.1
subject 財産	intellectual_property 0.08
subject 跡可	tracking 0.08
subject 跡可能	tracking 0.08
subject 跡可能率	tracking 0.08
subject 跡可能率の	tracking 0.05
subject 追跡	tracking 0.1
subject 追跡可	tracking 0.08
subject 追跡可能	tracking 0.08
subject 追跡可能率	tracking 0.08
subject 遅れ	late_shipment 0.11
subject 遅れに	late_shipment 0.06
subject 遅れにつ	late_shipment 0.06
subject 遅れについ	late_shipment 0.06
subject 遅延	late_shipment 0.06
subject 遅延率	late_shipment 0.06
subject 違に	listing_mismatch 0.1
subject 違につ	listing_mismatch 0.09
subject 違につい	listing_mismatch 0.09
subject 違について	listing_mismatch 0.09
threat account.closed	none 0.31 other 0.23 restricted_product 0.1 drop_shipping 0.07 authenticity 0.07 used_sold_as_new 0.06 safety -0.05 unapproved_drug -0.05 condition -0.07 linked_account -0.07 listing_mismatch -0.08 performance -0.17 intellectual_property -0.39
threat account.final	other 0.18 performance 0.05
threat account.goes_on	authenticity 0.39 review_manipulation 0.11 tracking 0.07 late_shipment -0.05 none -0.07 drop_shipping -0.08 multiple_accounts -0.11
threat account.how_back	other 0.27 authenticity 0.15 restricted_product -0.08 none -0.19
threat account.may_not_sell	performance 0.12
threat account.part_stopped	drop_shipping 0.06 late_shipment 0.05
threat account.permanent	none 0.17 review_manipulation 0.09 used_sold_as_new 0.06 other -0.06 intellectual_property -0.1
threat account.sales_stopped	used_sold_as_new 0.14 condition -0.07
threat account.silence	other 0.32 listing_mismatch 0.11 used_sold_as_new 0.07 drop_shipping -0.06 performance -0.06 review_manipulation -0.08 none -0.09
threat account.stopped	condition 0.14 intellectual_property 0.09 unapproved_drug 0.08 review_manipulation 0.07 drop_shipping 0.06 other 0.06 tracking -0.05 none -0.06 safety -0.06 restricted_product -0.07 verification -0.1 multiple_accounts -0.12
threat account.temporary	linked_account 0.2 late_shipment 0.08 other -0.07
threat account.winding_up	linked_account 0.17 authenticity 0.16 multiple_accounts -0.07
threat act.click	linked_account 0.06 drop_shipping 0.06 none -0.07
threat act.courtesy	performance 0.07
threat act.demand	condition 0.21 multiple_accounts 0.2 linked_account 0.14 none 0.13 unapproved_drug 0.12 drop_shipping 0.09 authenticity -0.06 performance -0.11 restricted_product -0.11 late_shipment -0.14 verification -0.17 other -0.2
threat act.lead	condition 0.1 none 0.09 listing_mismatch 0.07 verification 0.05 performance -0.05 other -0.06 restricted_product -0.07 authenticity -0.23
threat act.only_when	condition 0.07 none 0.05
threat act.request	verification 0.47 restricted_product 0.35 tracking 0.19 used_sold_as_new 0.15 condition 0.15 multiple_accounts 0.09 late_shipment -0.06 safety -0.08 listing_mismatch -0.08 review_manipulation -0.09 intellectual_property -0.1 drop_shipping -0.1 linked_account -0.11 none -0.15 other -0.15 performance -0.2 authenticity -0.24
threat act.send	authenticity 0.43 review_manipulation 0.25 tracking 0.19 linked_account 0.13 unapproved_drug -0.06 none -0.08 drop_shipping -0.1 condition -0.12 multiple_accounts -0.18 used_sold_as_new -0.19 other -0.34
threat act.told	intellectual_property 0.23 late_shipment 0.22 other 0.21 none 0.18 linked_account 0.13 review_manipulation 0.06 listing_mismatch -0.07 dealer_licence -0.12 multiple_accounts -0.13 used_sold_as_new -0.16 authenticity -0.2 condition -0.36
threat age.document	none 0.23 intellectual_property 0.09 condition 0.05 verification -0.07 restricted_product -0.07 authenticity -0.14
threat asin.label	intellectual_property 0.13 none -0.17
threat asin.other_number	verification 0.34 intellectual_property 0.23 authenticity 0.23 tracking 0.23 performance 0.09 none -0.06 used_sold_as_new -0.07 listing_mismatch -0.08 linked_account -0.12 review_manipulation -0.12 other -0.13 restricted_product -0.13 late_shipment -0.16 drop_shipping -0.16
threat caution.authenticity	none 0.23 authenticity -0.19
threat doc.authorization_letter	intellectual_property 0.13 authenticity 0.1
threat doc.brand_certificate	authenticity 0.07
threat doc.business_licence	linked_account 0.19 unapproved_drug 0.1 verification 0.06 none -0.1
threat doc.identity	intellectual_property 0.12 verification 0.08 linked_account 0.06 none -0.06
threat doc.invoice	used_sold_as_new 0.16 restricted_product 0.06 none 0.06 intellectual_property -0.05 other -0.07
threat doc.letter_of_retraction	restricted_product 0.14 intellectual_property 0.06 none -0.08
threat doc.not_enough	late_shipment 0.24 authenticity 0.18 verification 0.12 multiple_accounts -0.05 tracking -0.05 performance -0.06 other -0.07 used_sold_as_new -0.08 drop_shipping -0.08
threat doc.not_taken	none 0.16 tracking 0.06 linked_account -0.07 performance -0.11
threat doc.plan_of_action	used_sold_as_new 0.42 restricted_product -0.06
threat doc.receipt	condition 0.08
threat doc.supplier_contact	authenticity 0.24
threat funds.held	verification 0.13 dealer_licence 0.08 used_sold_as_new 0.07 authenticity 0.06 other -0.07 late_shipment -0.07
threat funds.topic	linked_account 0.1 intellectual_property 0.09 other 0.05 authenticity -0.12
threat good.account	other 0.22 none 0.12 linked_account 0.06 used_sold_as_new 0.05 multiple_accounts -0.06 verification -0.06 authenticity -0.12
threat good.ended	drop_shipping 0.16 safety 0.15 performance 0.06 restricted_product -0.05 late_shipment -0.06 none -0.11
threat good.listing	none 0.46 condition 0.07 authenticity -0.21 intellectual_property -0.23
threat good.promise	condition 0.36 review_manipulation 0.22 restricted_product -0.05 intellectual_property -0.06 none -0.09 other -0.18
threat listing.named	intellectual_property 0.08 authenticity -0.05
threat listing.stopped	safety 0.31 restricted_product 0.27 intellectual_property 0.12 used_sold_as_new 0.07 linked_account -0.05 other -0.12 condition -0.16 none -0.41
threat none.advert	none 0.06
threat none.owner_letter	intellectual_property 0.2 none -0.06
threat owner.label	intellectual_property 0.13 none -0.06
threat owner.name_end	none 0.38 authenticity 0.2 other 0.19 review_manipulation 0.18 late_shipment 0.12 performance 0.11 verification -0.07 linked_account -0.07 safety -0.08 listing_mismatch -0.08 condition -0.09 unapproved_drug -0.1 intellectual_property -0.1 restricted_product -0.12 dealer_licence -0.12 multiple_accounts -0.14 used_sold_as_new -0.21
threat plan.action	verification 0.24 other 0.18 late_shipment -0.07 condition -0.07 restricted_product -0.14 none -0.15
threat plan.cause	restricted_product 0.13 performance 0.06 other -0.06
threat plan.prevention	none 0.13 used_sold_as_new 0.12 condition 0.05 authenticity -0.07 other -0.07
threat review.account	late_shipment 0.11 other -0.06
threat review.call	verification 0.11 other 0.09 condition -0.06
threat review.ship_on	authenticity 0.38 review_manipulation 0.11 verification -0.06 linked_account -0.06 none -0.21
threat right.patent	intellectual_property 0.11
threat right.trademark	none 0.22 intellectual_property -0.22
threat sent.again	other 0.07
threat sent.not_enough	linked_account 0.14 authenticity 0.08 condition -0.07
threat sent.refused	intellectual_property 0.09 listing_mismatch 0.05 authenticity -0.08
threat to.aside	other 0.24 none 0.15 multiple_accounts -0.06 authenticity -0.2
threat to.console	restricted_product 0.16 other 0.11 linked_account 0.06 unapproved_drug 0.05 intellectual_property -0.05 listing_mismatch -0.05 late_shipment -0.06 used_sold_as_new -0.07 none -0.08
threat to.console_place	authenticity 0.29 condition 0.23 linked_account 0.14 multiple_accounts 0.09 dealer_licence 0.09 drop_shipping 0.09 other 0.06 unapproved_drug -0.06 safety -0.1 late_shipment -0.12 verification -0.13 restricted_product -0.15 used_sold_as_new -0.17 none -0.21
threat to.not_for_answer	review_manipulation 0.18 other 0.13 intellectual_property 0.11 late_shipment 0.1 unapproved_drug 0.07 multiple_accounts -0.07 none -0.08 drop_shipping -0.08 authenticity -0.18
threat to.reply	used_sold_as_new 0.13 unapproved_drug 0.09 listing_mismatch 0.09 performance 0.07 linked_account 0.06 verification -0.06 restricted_product -0.06
threat warn.registered	none 0.07
threat warn.target	condition 0.09 performance 0.06 restricted_product -0.05
threat warn.threat	other 0.22 restricted_product 0.16 condition 0.13 authenticity 0.1 drop_shipping 0.07 unapproved_drug 0.06 review_manipulation 0.05 used_sold_as_new -0.05 safety -0.13 late_shipment -0.17 intellectual_property -0.18 linked_account -0.21
threat warn.threat_listing	listing_mismatch 0.21 late_shipment 0.08 performance -0.05 other -0.06 authenticity -0.14
threat warn.word	other 0.09 verification 0.08 none -0.06 multiple_accounts -0.06
threat why.authenticity	none 0.31 intellectual_property -0.05 authenticity -0.11
threat why.drug	unapproved_drug 0.4 restricted_product -0.17
threat why.multiple	multiple_accounts 0.23 linked_account -0.08
threat why.owner	none 0.07
threat why.performance	late_shipment 0.09
threat why.rates	late_shipment 0.09
threat why.restricted	condition 0.07
threat why.reviews	condition 0.34 restricted_product -0.06 other -0.06 unapproved_drug -0.07
threat why.safety	safety 0.09
threat why.tracking	tracking 0.08
threat why.verification	none 0.09
[ip_type]
is always	none 2.07 trademark 0.8 copyright -0.3 design -0.42 counterfeit -0.54 unfair_competition -0.77 patent -0.84
any account.closed	none 0.38 patent 0.06 design -0.06 counterfeit -0.1 trademark -0.24
any account.goes_on	copyright -0.08
any account.how_back	trademark 0.23 none -0.12
any account.may_not_sell	counterfeit 0.18 none -0.11
any account.silence	counterfeit 0.09 unfair_competition 0.07 none -0.07
any account.stopped	none 0.15 trademark -0.06
any account.temporary	trademark 0.06 counterfeit -0.05
any account.winding_up	trademark 0.25 none -0.26
any act.click	patent 0.15 none -0.06
any act.courtesy	trademark 0.08 patent 0.06 design 0.05 none -0.15
any act.demand	none 0.22 copyright 0.11 counterfeit -0.07 trademark -0.29
any act.lead	trademark 0.12 copyright 0.07 counterfeit 0.06 unfair_competition -0.09 none -0.15
any act.only_when	unfair_competition 0.06
any act.request	copyright 0.13 patent 0.06 trademark -0.05 counterfeit -0.07
any act.send	counterfeit 0.08 copyright -0.11
any act.told	none 0.3 counterfeit -0.07 trademark -0.31
any age.document	counterfeit 0.3 design 0.06 unfair_competition -0.09 trademark -0.12 copyright -0.14
any asin.label	counterfeit 0.07 copyright -0.07
any asin.other_number	trademark 0.24 patent 0.13 counterfeit 0.08 unfair_competition -0.15 none -0.26
any caution.authenticity	none 0.19
any caution.counterfeit	counterfeit 0.39 design 0.06 unfair_competition -0.05 copyright -0.06 patent -0.06 none -0.12 trademark -0.16
any caution.temporary	trademark 0.06
any complaint.id_label	unfair_competition 0.1 counterfeit 0.09 copyright 0.09 trademark -0.29
any doc.authorization_letter	trademark 0.12 copyright 0.12 design 0.11 unfair_competition 0.05 patent -0.1 none -0.32
any doc.came	design 0.08 unfair_competition 0.08 patent 0.05 counterfeit -0.1 none -0.11
any doc.finding	trademark 0.33 none -0.28
any doc.forged	counterfeit 0.23 trademark -0.07 none -0.08
any doc.identity	counterfeit 0.07
any doc.invoice	none 0.19 trademark 0.14 copyright -0.13 patent -0.2
any doc.letter_of_retraction	design 0.08 trademark 0.07 none 0.05 copyright -0.06 patent -0.15
any doc.not_enough	trademark 0.19 counterfeit -0.07 patent -0.07
any doc.not_taken	trademark 0.19 design -0.05 none -0.19
any doc.plan_of_action	counterfeit 0.2 none -0.13
any doc.receipt	trademark 0.22 none -0.18
any funds.held	counterfeit 0.11 design -0.05 none -0.06
any funds.topic	trademark 0.06 counterfeit 0.05
any good.account	none 0.11 counterfeit -0.07
any good.ended	design 0.1 none -0.06
any good.listing	none 0.24 patent -0.06 counterfeit -0.08
any good.promise	design 0.07 trademark -0.08
any limit.two_appeals	none 0.09 trademark -0.07
any listing.documents	design 0.09 trademark 0.07 none -0.14
any listing.named	design 0.1 none -0.08
any listing.stopped	trademark 0.18 copyright 0.1 patent -0.05 counterfeit -0.12 none -0.14
any none.buyer	none 0.13 trademark -0.12
any none.order	unfair_competition 0.09 trademark -0.1
any none.owner_letter	none 0.17 counterfeit -0.05 trademark -0.08 design -0.08
any none.receipt	copyright 0.06 none -0.05
any owner.after_name	unfair_competition 0.07
any owner.before_name	none 0.13 unfair_competition -0.07
any owner.label	trademark 0.14 patent 0.07 none -0.19
any plan.action	trademark 0.06 none -0.07
any plan.cause	counterfeit 0.07
any plan.prevention	trademark 0.11 none -0.07
any review.ship_on	counterfeit 0.09
any right.copyright	copyright 0.74 design -0.07 counterfeit -0.09 unfair_competition -0.1 patent -0.13 none -0.16 trademark -0.2
any right.counterfeit	counterfeit 0.46 design 0.05 unfair_competition -0.06 patent -0.07 copyright -0.07 none -0.15 trademark -0.17
any right.design	design 0.68 none -0.09 patent -0.12 counterfeit -0.14 copyright -0.16 trademark -0.2
any right.named.copyright	copyright 0.12 none 0.12 trademark -0.08
any right.named.counterfeit	counterfeit 0.22 trademark -0.12
any right.named.design	design 0.49 trademark -0.08 counterfeit -0.09 patent -0.11 none -0.13
any right.named.patent	patent 0.37 copyright -0.05 design -0.07 none -0.08 trademark -0.1
any right.named.trademark	trademark 0.29 copyright -0.06 counterfeit -0.07
any right.named.unfair	unfair_competition 0.29 none -0.06 copyright -0.06 trademark -0.07
any right.patent	patent 0.54 unfair_competition -0.08 none -0.09 counterfeit -0.13 copyright -0.13 trademark -0.16
any right.trademark	trademark 0.7 patent -0.11 counterfeit -0.11 none -0.13 design -0.13 copyright -0.21
any right.unfair	unfair_competition 0.53 patent -0.05 copyright -0.08 design -0.09 none -0.1 trademark -0.16
any sent.again	copyright 0.08 none 0.07 patent -0.07 trademark -0.07
any sent.before	patent 0.09
any sent.not_enough	trademark 0.14 counterfeit -0.07 none -0.12
any sent.refused	copyright 0.1
any to.aside	counterfeit 0.09 copyright -0.05 trademark -0.09
any to.console	trademark 0.14 unfair_competition -0.07
any to.console_place	none 0.12 unfair_competition -0.05 counterfeit -0.14
any to.not_for_answer	trademark 0.32 design 0.07 patent -0.06 copyright -0.07 unfair_competition -0.07 none -0.24
any to.reply	copyright 0.19 unfair_competition -0.05 counterfeit -0.07 none -0.13
any warn.registered	trademark 0.08
any warn.target	none 0.09 counterfeit 0.07
any warn.threat	none 0.21 patent 0.09 unfair_competition 0.08 trademark -0.15 counterfeit -0.16
any warn.threat_listing	trademark 0.1 copyright 0.09 none -0.16
any warn.word	trademark 0.19 counterfeit 0.08 none -0.24
any why.authenticity	counterfeit 0.4 copyright -0.07 none -0.07 trademark -0.12 patent -0.12
any why.condition	trademark 0.09 none -0.1
any why.mismatch	trademark 0.07
any why.owner	copyright 0.12 counterfeit -0.11
any why.owner_firm	copyright -0.12
any why.verification	trademark -0.06
condition account.how_back	design 0.08 none -0.07
condition act.demand	design 0.09 none -0.09
condition act.request	unfair_competition 0.06
condition act.send	none 0.1 design 0.09 unfair_competition 0.06 trademark -0.08 patent -0.12
condition asin.other_number	trademark 0.23 patent 0.11 none -0.26
condition doc.authorization_letter	copyright 0.13
condition doc.letter_of_retraction	unfair_competition 0.13 none -0.2
condition none.order	none 0.13 trademark -0.15
condition owner.label	copyright 0.11 unfair_competition 0.09 patent 0.07 design -0.08 none -0.08 counterfeit -0.11
condition owner.name_end	trademark 0.27 patent 0.11 unfair_competition 0.05 none -0.05 design -0.08 copyright -0.14 counterfeit -0.16
condition right.design	design 0.06
condition right.patent	patent 0.12
condition sent.before	counterfeit 0.05
condition sent.not_enough	unfair_competition 0.05
condition sent.refused	unfair_competition 0.05 trademark -0.06
condition to.aside	counterfeit 0.09 none -0.06
condition to.console_place	trademark 0.09 none -0.05
condition why.authenticity	trademark 0.08
condition why.owner	trademark 0.13 counterfeit -0.13
condition why.owner_firm	trademark 0.14 counterfeit -0.12
fact account.closed	patent 0.1 counterfeit 0.06 none -0.1
fact account.goes_on	none 0.07
fact account.how_back	trademark 0.16 counterfeit -0.08 design -0.11
fact account.may_not_sell	counterfeit 0.18 none -0.11
fact account.silence	unfair_competition 0.08
fact account.stopped	none 0.14 design -0.06
fact account.temporary	trademark 0.06 counterfeit -0.05
fact account.winding_up	trademark 0.25 none -0.26
fact act.click	patent 0.12
fact act.courtesy	trademark 0.08 patent 0.06 design 0.05 none -0.15
fact act.demand	none 0.21 patent 0.09 copyright 0.06 unfair_competition -0.07 design -0.15 trademark -0.16
fact act.lead	trademark 0.08 counterfeit 0.07 copyright 0.06 unfair_competition -0.07 none -0.11
fact act.only_when	unfair_competition 0.06
fact act.request	copyright 0.11 trademark 0.1 counterfeit -0.05 unfair_competition -0.08 design -0.1
fact act.send	none 0.15 unfair_competition 0.06 copyright -0.27
fact act.told	none 0.3 counterfeit -0.07 trademark -0.31
fact age.document	counterfeit 0.33 unfair_competition -0.06 copyright -0.1 none -0.14
fact asin.label	none 0.08 counterfeit 0.07 copyright -0.07 trademark -0.07
fact asin.other_number	patent 0.14 none 0.12 counterfeit 0.1 unfair_competition -0.17 trademark -0.19
fact caution.authenticity	none 0.19
fact caution.counterfeit	counterfeit 0.43 copyright -0.05 patent -0.06 none -0.07 trademark -0.19
fact caution.temporary	trademark 0.06
fact complaint.id_label	unfair_competition 0.1 counterfeit 0.09 copyright 0.06 trademark -0.28
fact doc.authorization_letter	trademark 0.34 unfair_competition 0.06 counterfeit 0.05 patent -0.05 none -0.35
fact doc.came	design 0.09 patent 0.06 none -0.09 counterfeit -0.1
fact doc.finding	trademark 0.26 none -0.26
fact doc.forged	counterfeit 0.27 trademark -0.1
fact doc.invoice	none 0.23 counterfeit 0.1 copyright -0.07 patent -0.15 design -0.16
fact doc.letter_of_retraction	none 0.2 trademark 0.11 copyright -0.12 counterfeit -0.13
fact doc.not_enough	trademark 0.14 patent -0.06 counterfeit -0.06
fact doc.not_taken	trademark 0.19 unfair_competition -0.07 none -0.17
fact doc.plan_of_action	counterfeit 0.17 none -0.07 trademark -0.13
fact doc.receipt	trademark 0.23 none -0.17
fact funds.held	counterfeit 0.08 none -0.11
fact funds.topic	trademark 0.08
fact good.account	none 0.15 counterfeit -0.07
fact good.ended	design 0.1
fact good.listing	none 0.24 patent -0.06 counterfeit -0.08
fact good.promise	design 0.07 copyright 0.05 trademark -0.08
fact limit.two_appeals	none 0.12 trademark -0.06
fact listing.documents	trademark 0.08 design 0.06 none -0.12
fact listing.named	design 0.11 trademark -0.09
fact listing.stopped	trademark 0.12 patent -0.07 counterfeit -0.11
fact none.buyer	none 0.13 trademark -0.12
fact none.order	unfair_competition 0.1 none -0.14
fact none.owner_letter	none 0.14 trademark -0.05 design -0.07
fact none.receipt	copyright 0.06 none -0.05
fact owner.after_name	unfair_competition 0.07
fact owner.before_name	none 0.15 trademark 0.05 unfair_competition -0.06 copyright -0.1
fact plan.action	trademark 0.18 none -0.16
fact plan.cause	trademark 0.07 patent -0.06
fact plan.prevention	trademark 0.11 none -0.06
fact review.ship_on	counterfeit 0.08
fact right.copyright	copyright 0.75 design -0.08 counterfeit -0.09 unfair_competition -0.1 patent -0.12 none -0.16 trademark -0.19
fact right.counterfeit	counterfeit 0.5 copyright -0.06 patent -0.06 none -0.1 trademark -0.21
fact right.design	design 0.62 none -0.07 patent -0.12 counterfeit -0.13 copyright -0.15 trademark -0.19
fact right.named.copyright	copyright 0.12 none 0.12 trademark -0.08
fact right.named.counterfeit	counterfeit 0.22 trademark -0.12
fact right.named.design	design 0.49 trademark -0.08 counterfeit -0.09 patent -0.11 none -0.13
fact right.named.patent	patent 0.37 copyright -0.05 design -0.07 none -0.08 trademark -0.1
fact right.named.trademark	trademark 0.29 copyright -0.06 counterfeit -0.07
fact right.named.unfair	unfair_competition 0.29 none -0.06 copyright -0.06 trademark -0.07
fact right.patent	patent 0.47 none -0.07 unfair_competition -0.07 counterfeit -0.12 copyright -0.12 trademark -0.14
fact right.trademark	trademark 0.72 counterfeit -0.1 none -0.12 design -0.13 patent -0.15 copyright -0.19
fact right.unfair	unfair_competition 0.53 patent -0.05 copyright -0.08 design -0.09 none -0.1 trademark -0.16
fact sent.again	none 0.09 copyright 0.08 patent -0.06 trademark -0.07
fact sent.before	patent 0.1 unfair_competition -0.06
fact sent.not_enough	trademark 0.21 unfair_competition -0.06 none -0.07 counterfeit -0.11
fact sent.refused	copyright 0.08 unfair_competition -0.07 design -0.1
fact to.aside	none 0.08 copyright -0.11
fact to.console	trademark 0.05 unfair_competition -0.05
fact to.console_place	trademark 0.33 copyright 0.09 counterfeit -0.16 none -0.22
fact to.not_for_answer	trademark 0.33 design 0.09 copyright -0.06 unfair_competition -0.06 none -0.21
fact to.reply	copyright 0.2 patent -0.05 counterfeit -0.05 none -0.1
fact warn.registered	trademark 0.08
fact warn.target	trademark 0.12
fact warn.threat	unfair_competition 0.08 trademark -0.09
fact warn.threat_listing	trademark 0.11 none -0.11
fact warn.word	counterfeit 0.1
fact why.authenticity	counterfeit 0.44 unfair_competition -0.07 patent -0.1 copyright -0.11 trademark -0.15
fact why.owner	copyright 0.15 patent -0.07 counterfeit -0.1
fact why.owner_firm	none 0.23 copyright -0.12 trademark -0.19
fact why.verification	trademark -0.06
is has.asin	patent 0.13 trademark 0.07 none -0.27
is many.asins	patent 0.1 copyright 0.09 none -0.05 trademark -0.07 design -0.08
is no.asin	none 0.26 trademark -0.05 unfair_competition -0.06 patent -0.14
is one.asin	trademark 0.14 design 0.07 unfair_competition 0.05 copyright -0.08 none -0.22
is sender.marketplace	copyright 0.22 patent 0.13 counterfeit 0.11 unfair_competition 0.07 trademark -0.06 none -0.51
is sender.other	none 0.26 trademark -0.1 patent -0.1
is sender.unknown	none 0.24 trademark 0.17 counterfeit -0.06 copyright -0.26
is stage_closure	counterfeit 0.2 trademark -0.08 none -0.11
is stage_listing_inquiry	trademark 0.25 unfair_competition 0.13 design 0.11 patent 0.07 counterfeit -0.09 none -0.5
is stage_listing_restored	none 0.26 patent 0.07 counterfeit -0.06 trademark -0.1 copyright -0.17
is stage_more_information	copyright 0.16 trademark 0.1 unfair_competition -0.06 patent -0.07 none -0.2
is stage_none	none 0.74 counterfeit -0.08 patent -0.13 design -0.15 trademark -0.33
is stage_policy_warning	none 0.07
is stage_reinstated	none 0.18 counterfeit -0.13
is stage_relist_waived	trademark 0.1 design 0.08 none -0.24
is stage_suspension	trademark 0.1 counterfeit 0.08 none -0.21
negated account.goes_on	unfair_competition 0.07
negated account.how_back	counterfeit 0.05
negated act.request	patent 0.08 design 0.05
negated act.send	unfair_competition 0.07 none -0.14
negated age.document	none 0.17 design 0.07 counterfeit -0.07 trademark -0.08
negated asin.other_number	patent 0.14 none 0.11 design -0.06 trademark -0.19
negated doc.authorization_letter	none 0.13 trademark -0.12
negated doc.finding	trademark 0.07
negated doc.invoice	none 0.15 trademark -0.07
negated doc.letter_of_retraction	counterfeit 0.09
negated doc.not_enough	trademark 0.06
negated doc.plan_of_action	trademark 0.06
negated owner.name_end	trademark 0.13 counterfeit 0.12 unfair_competition -0.08 copyright -0.2
negated plan.cause	counterfeit 0.08
negated right.design	design 0.08
negated right.trademark	none 0.16 trademark -0.15
negated to.console_place	none 0.38 trademark -0.37
negated warn.target	none 0.13 counterfeit 0.06 trademark -0.16
negated warn.threat_listing	copyright 0.07 none -0.05
negated warn.word	trademark 0.19 none -0.18
negated why.authenticity	none 0.3 unfair_competition 0.07 design -0.05 trademark -0.13 counterfeit -0.2
negated why.owner	design 0.12 none -0.06 counterfeit -0.07
negated why.owner_firm	trademark 0.08
rule authenticity_by_demand	none 0.18 trademark 0.11 unfair_competition -0.05 design -0.07 patent -0.14
rule authenticity_said	counterfeit 0.4 copyright -0.07 none -0.07 trademark -0.12 patent -0.12
rule closed_said	counterfeit 0.09 patent 0.06 none -0.06
rule closed_silence	counterfeit 0.08
rule closed_silent_only	counterfeit 0.05
rule condition_said	trademark 0.09 none -0.1
rule copyright_named	copyright 0.12 none 0.12 trademark -0.08
rule copyright_word	copyright 0.74 design -0.07 counterfeit -0.09 unfair_competition -0.1 patent -0.13 none -0.16 trademark -0.2
rule counterfeit_named	counterfeit 0.22 trademark -0.12
rule counterfeit_word	counterfeit 0.46 design 0.05 unfair_competition -0.06 patent -0.07 copyright -0.07 none -0.15 trademark -0.17
rule design_named	design 0.49 trademark -0.08 counterfeit -0.09 patent -0.11 none -0.13
rule design_word	design 0.68 none -0.09 patent -0.12 counterfeit -0.14 copyright -0.16 trademark -0.2
rule funds_held_only	trademark 0.17 none -0.13
rule funds_only	trademark 0.11
rule ip_owner	copyright -0.12
rule ip_said	copyright 0.12 counterfeit -0.11
rule listing_authenticity	none 0.12 unfair_competition 0.06 trademark -0.06 patent -0.07 copyright -0.07
rule listing_documents	copyright 0.18 trademark 0.15 patent 0.11 unfair_competition 0.09 design 0.05 counterfeit -0.16 none -0.43
rule listing_goes_on	none 0.07 copyright -0.05
rule listing_named	none 0.12 unfair_competition 0.08 copyright 0.06 patent -0.06 counterfeit -0.08 trademark -0.1
rule listing_numbered	trademark 0.13 unfair_competition 0.05 none -0.05 patent -0.06 counterfeit -0.1
rule listing_owner	copyright -0.05
rule listing_restored_named	trademark 0.13 counterfeit 0.05 none -0.09
rule listing_restored_said	none 0.24 patent -0.06 counterfeit -0.08
rule listing_restored_sold_again	none 0.27 trademark -0.22
rule listing_said	trademark 0.12 patent -0.07 counterfeit -0.11
rule listing_threatened	trademark 0.09 copyright 0.07 none -0.15
rule mismatch_said	trademark 0.07
rule more_answered	trademark 0.06 none -0.08
rule more_asked_after_answer	counterfeit 0.07 copyright -0.06 none -0.07
rule more_not_enough_plain	design 0.07 trademark 0.06 counterfeit -0.15
rule none_owner_letter	none 0.23 trademark -0.06 patent -0.1
rule none_sender	none 0.26 trademark -0.1 patent -0.1
rule patent_named	patent 0.37 copyright -0.05 design -0.07 none -0.08 trademark -0.1
rule patent_word	patent 0.54 unfair_competition -0.08 none -0.09 counterfeit -0.13 copyright -0.13 trademark -0.16
rule reinstated_beside_stop	none 0.09 counterfeit -0.06
rule reinstated_said	none 0.06
rule sender_not_marketplace	none 0.26 trademark -0.1 patent -0.1
rule suspended_closed_temporarily	trademark 0.06
rule suspended_may_not_sell	counterfeit 0.18 none -0.11
rule suspended_said	none 0.14 design -0.06
rule suspended_way_back	none 0.15 trademark -0.07
rule temporarily_closed_is_suspension	trademark 0.06
rule trademark_named	trademark 0.29 copyright -0.06 counterfeit -0.07
rule trademark_word	trademark 0.7 patent -0.11 counterfeit -0.11 none -0.13 design -0.13 copyright -0.21
rule unfair_named	unfair_competition 0.29 none -0.06 copyright -0.06 trademark -0.07
rule unfair_word	unfair_competition 0.53 patent -0.05 copyright -0.08 design -0.09 none -0.1 trademark -0.16
rule verification_said	trademark -0.06
rule waived_promise	copyright 0.06 none -0.11
rule waived_promise_accepted	design 0.08 trademark 0.05 none -0.08
rule warning_something_asked	copyright 0.12 patent 0.09 unfair_competition 0.07 counterfeit 0.05 none -0.3
rule warning_target	none 0.15 trademark -0.1
rule warning_threat	patent 0.14 unfair_competition 0.09 none -0.08 trademark -0.1
rule warning_word	trademark 0.24 counterfeit 0.06 copyright -0.05 none -0.25
say a neutral	patent 0.11
say a neutral evaluation	patent 0.1
say agreement and	patent 0.1
say attached	patent 0.14
say competition	unfair_competition 0.24 trademark -0.09
say competition prevention	unfair_competition 0.24 trademark -0.09
say competition prevention act	unfair_competition 0.24 trademark -0.09
say copyright	copyright 0.64 unfair_competition -0.06 counterfeit -0.07 patent -0.1 trademark -0.18 none -0.2
say design	design 0.81 copyright -0.09 counterfeit -0.14 patent -0.15 none -0.18 trademark -0.26
say design patent	design 0.26 patent -0.09 counterfeit -0.09
say do nothing	patent 0.19 trademark -0.05 none -0.05
say evaluation	patent 0.27 copyright -0.06 none -0.06 trademark -0.09
say evaluator	patent 0.12
say it to patent	patent 0.11
say neutral	patent 0.11
say neutral evaluation	patent 0.1
say part	patent 0.08 copyright 0.05 trademark -0.07
say patent	patent 0.45 none 0.11 design 0.08 unfair_competition -0.08 copyright -0.14 counterfeit -0.15 trademark -0.28
say patent evaluation	patent 0.24 none -0.06 copyright -0.06 trademark -0.07
say prevention act	unfair_competition 0.24 trademark -0.09
say sign the	patent 0.11
say take part	patent 0.09
say the evaluator	patent 0.12
say the unfair	unfair_competition 0.24 trademark -0.09
say the unfair competition	unfair_competition 0.24 trademark -0.09
say three weeks	patent 0.12 design 0.06 none -0.05 trademark -0.1
say to patent	patent 0.09
say to patent evaluation	patent 0.09
say unfair	unfair_competition 0.24 trademark -0.09
say unfair competition	unfair_competition 0.24 trademark -0.09
say unfair competition prevention	unfair_competition 0.24 trademark -0.09
say 、不	unfair_competition 0.07
say 、不正	unfair_competition 0.07
say 、不正競	unfair_competition 0.07
say 、不正競争	unfair_competition 0.07
say 、偽	counterfeit 0.11
say 、偽造	counterfeit 0.11
say 、偽造品	counterfeit 0.11
say 、著	copyright 0.27 none -0.15
say 、著作	copyright 0.27 none -0.15
say げられた	unfair_competition 0.06
say の形態	unfair_competition 0.06
say の意	design 0.14 trademark -0.06
say の意匠	design 0.14
say の意匠権	design 0.14
say の意匠権を	design 0.1
say の模	unfair_competition 0.06
say の模倣	unfair_competition 0.06
say り、不	unfair_competition 0.06
say り、不正	unfair_competition 0.06
say り、不正競	unfair_competition 0.06
say 三週	patent 0.16
say 三週間	patent 0.16
say 下げられた	unfair_competition 0.06
say 不正	unfair_competition 0.14
say 不正競	unfair_competition 0.14
say 不正競争	unfair_competition 0.14
say 不正競争防	unfair_competition 0.14
say 争防	unfair_competition 0.14
say 争防止	unfair_competition 0.14
say 争防止法	unfair_competition 0.14
say 争防止法に	unfair_competition 0.09
say 作権	copyright 0.19 none 0.15 unfair_competition -0.06 patent -0.07 design -0.08 trademark -0.09
say 作権を	copyright 0.24 none -0.17
say 作権を侵	copyright 0.24 none -0.17
say 作権を侵害	copyright 0.24 none -0.17
say 価の	patent 0.15
say 偽造	counterfeit 0.36 copyright -0.06 none -0.1 trademark -0.11
say 偽造品	counterfeit 0.14 trademark -0.05
say 偽造品で	counterfeit 0.07
say 偽造品であ	counterfeit 0.07
say 匠権	design 0.14 none 0.14 counterfeit -0.05 copyright -0.06 trademark -0.09
say 匠権を	design 0.12
say 匠権を侵	design 0.12
say 匠権を侵害	design 0.12
say 匠登	design 0.17
say 匠登録	design 0.17
say 告者	counterfeit 0.05 none -0.06
say 品であると	counterfeit 0.07
say 商標	trademark 0.68 none 0.09 counterfeit -0.09 patent -0.12 unfair_competition -0.14 design -0.18 copyright -0.24
say 商標権	none 0.31 patent -0.05 copyright -0.07 counterfeit -0.07
say 形態	unfair_competition 0.08
say 形態の	unfair_competition 0.06
say 形態の模	unfair_competition 0.06
say 形態の模倣	unfair_competition 0.06
say 意匠	design 0.36 unfair_competition -0.07 counterfeit -0.08 trademark -0.1 copyright -0.14
say 意匠権	design 0.14 none 0.14 counterfeit -0.05 copyright -0.06 trademark -0.09
say 意匠権を	design 0.12
say 意匠権を侵	design 0.12
say 意匠登	design 0.17
say 意匠登録	design 0.17
say 態の	unfair_competition 0.06
say 態の模	unfair_competition 0.06
say 態の模倣	unfair_competition 0.06
say 標権	none 0.31 patent -0.05 copyright -0.07 counterfeit -0.07
say 模倣	unfair_competition 0.08
say 止法	unfair_competition 0.14
say 止法に	unfair_competition 0.09
say 正競	unfair_competition 0.14
say 正競争	unfair_competition 0.14
say 正競争防	unfair_competition 0.14
say 正競争防止	unfair_competition 0.14
say 法に	unfair_competition 0.09
say 特許	patent 0.47 counterfeit -0.07 copyright -0.09 design -0.09 none -0.14
say 特許第	patent 0.3 design -0.05 copyright -0.06 none -0.09
say 発売	unfair_competition 0.06
say 競争	unfair_competition 0.14
say 競争防	unfair_competition 0.14
say 競争防止	unfair_competition 0.14
say 競争防止法	unfair_competition 0.14
say 著作	copyright 0.27 none 0.12 patent -0.07 unfair_competition -0.07 design -0.09 trademark -0.11
say 著作権	copyright 0.19 none 0.15 unfair_competition -0.06 patent -0.07 design -0.08 trademark -0.09
say 著作権を	copyright 0.24 none -0.17
say 著作権を侵	copyright 0.24 none -0.17
say 許第	patent 0.3 design -0.05 copyright -0.06 none -0.09
say 評価の	patent 0.15
say 造品	counterfeit 0.14 trademark -0.05
say 造品で	counterfeit 0.07
say 造品であ	counterfeit 0.07
say 造品である	counterfeit 0.07
say 防止	unfair_competition 0.12 design 0.05 none -0.07
say 防止法	unfair_competition 0.14
say 防止法に	unfair_competition 0.09
subject evaluation	patent 0.13
subject patent	patent 0.11
subject 匠権	design 0.18 none -0.07
subject 意匠	design 0.18 none -0.07
subject 意匠権	design 0.18 none -0.07
threat account.closed	none 0.49 counterfeit -0.15 trademark -0.26
threat account.permanent	none 0.08 trademark -0.07
threat account.silence	counterfeit 0.05
threat act.demand	copyright 0.1 design -0.06 trademark -0.13
threat act.lead	none -0.05
threat act.request	patent 0.15 design -0.07
threat act.send	design 0.14 copyright 0.12 counterfeit 0.06 none -0.25
threat act.told	none 0.23 copyright 0.15 unfair_competition 0.05 counterfeit -0.1 trademark -0.34
threat asin.label	trademark 0.1 none -0.1
threat asin.other_number	trademark 0.2 design 0.13 counterfeit 0.07 unfair_competition -0.09 copyright -0.09 none -0.23
threat caution.counterfeit	design 0.05
threat doc.authorization_letter	design 0.16 none -0.11
threat doc.forged	design 0.05
threat doc.invoice	design 0.15
threat doc.letter_of_retraction	copyright 0.13 patent -0.08 none -0.08
threat doc.not_enough	trademark 0.06
threat funds.held	copyright 0.05
threat funds.topic	counterfeit 0.1
threat listing.named	trademark 0.09 none -0.1
threat listing.stopped	copyright 0.09 patent 0.05 trademark -0.06
threat none.owner_letter	trademark 0.4 patent -0.08 none -0.2
threat owner.label	copyright 0.05 none -0.09
threat owner.name_end	trademark 0.14 unfair_competition 0.05 design -0.09 none -0.15
threat plan.action	none 0.06 trademark -0.06
threat right.patent	patent 0.12 trademark -0.06
threat sent.not_enough	unfair_competition 0.09
threat sent.refused	unfair_competition 0.06
threat to.aside	copyright 0.05
threat to.console_place	design 0.07 none -0.06
threat to.not_for_answer	counterfeit 0.06
threat warn.threat	none 0.2 patent 0.06 copyright -0.06 counterfeit -0.15
threat warn.word	patent 0.05
threat why.owner	patent 0.1 none 0.05 trademark -0.1
threat why.owner_firm	design 0.07 copyright 0.05 trademark -0.06 patent -0.07
[funds]
is always	free 0.39 held -0.39
any account.final	held 0.08 free -0.08
any account.goes_on	free 0.11 held -0.11
any account.how_back	held 0.13 free -0.13
any account.part_stopped	free 0.18 held -0.18
any account.permanent	held 0.08 free -0.08
any account.sales_stopped	free 0.13 held -0.13
any account.silence	held 0.05 free -0.05
any account.stopped	held 0.06 free -0.06
any account.temporary	held 0.1 free -0.1
any account.winding_up	held 0.23 free -0.23
any act.click	free 0.1 held -0.1
any act.courtesy	free 0.07 held -0.07
any act.demand	free 0.09 held -0.09
any act.lead	held 0.08 free -0.08
any act.request	free 0.25 held -0.25
any act.send	free 0.09 held -0.09
any act.told	held 0.07 free -0.07
any asin.other_number	free 0.22 held -0.22
any caution.generic	held 0.05 free -0.05
any complaint.id_label	free 0.1 held -0.1
any doc.authorization_letter	free 0.1 held -0.1
any doc.brand_certificate	free 0.08 held -0.08
any doc.business_licence	free 0.11 held -0.11
any doc.came	free 0.18 held -0.18
any doc.forged	held 0.08 free -0.08
any doc.invoice	held 0.1 free -0.1
any doc.letter_of_retraction	held 0.18 free -0.18
any doc.not_enough	held 0.12 free -0.12
any doc.supplier_contact	free 0.2 held -0.2
any funds.held	held 0.37 free -0.37
any funds.topic	held 0.14 free -0.14
any listing.documents	free 0.15 held -0.15
any listing.stopped	free 0.09 held -0.09
any none.buyer	held 0.08 free -0.08
any none.order	held 0.08 free -0.08
any plan.action	held 0.07 free -0.07
any plan.cause	free 0.11 held -0.11
any review.account	held 0.13 free -0.13
any review.call	held 0.1 free -0.1
any review.ship_on	held 0.12 free -0.12
any right.patent	free 0.07 held -0.07
any sent.again	free 0.07 held -0.07
any sent.refused	free 0.08 held -0.08
any to.aside	held 0.07 free -0.07
any to.console	free 0.07 held -0.07
any to.console_place	free 0.09 held -0.09
any to.not_for_answer	held 0.22 free -0.22
any warn.target	free 0.2 held -0.2
any warn.threat	free 0.22 held -0.22
any warn.word	free 0.1 held -0.1
any why.authenticity	held 0.08 free -0.08
any why.condition	free 0.07 held -0.07
any why.drop	held 0.1 free -0.1
any why.drug	free 0.08 held -0.08
any why.forged	free 0.07 held -0.07
any why.late	held 0.08 free -0.08
any why.linked	held 0.1 free -0.1
any why.misuse	held 0.1 free -0.1
any why.rates	free 0.14 held -0.14
any why.restricted	held 0.06 free -0.06
any why.safety	free 0.13 held -0.13
any why.tracking	free 0.07 held -0.07
any why.tracking_rate	free 0.07 held -0.07
any why.used	held 0.09 free -0.09
condition act.demand	held 0.08 free -0.08
condition act.lead	held 0.09 free -0.09
condition act.request	held 0.14 free -0.14
condition act.told	free 0.06 held -0.06
condition asin.other_number	free 0.13 held -0.13
condition doc.identity	held 0.08 free -0.08
condition doc.letter_of_retraction	free 0.1 held -0.1
condition doc.plan_of_action	held 0.1 free -0.1
condition plan.action	free 0.05 held -0.05
condition sent.before	held 0.09 free -0.09
condition sent.not_enough	free 0.1 held -0.1
condition to.reply	free 0.06 held -0.06
condition warn.target	free 0.2 held -0.2
condition why.forged	free 0.09 held -0.09
condition why.late	free 0.07 held -0.07
condition why.performance	held 0.12 free -0.12
condition why.safety	free 0.12 held -0.12
condition why.verification	held 0.12 free -0.12
fact account.closed	held 0.11 free -0.11
fact account.final	held 0.09 free -0.09
fact account.goes_on	free 0.08 held -0.08
fact account.how_back	free 0.07 held -0.07
fact account.part_stopped	free 0.16 held -0.16
fact account.permanent	held 0.06 free -0.06
fact account.sales_stopped	free 0.09 held -0.09
fact account.stopped	held 0.2 free -0.2
fact account.temporary	held 0.05 free -0.05
fact account.winding_up	held 0.2 free -0.2
fact act.click	free 0.1 held -0.1
fact act.request	free 0.15 held -0.15
fact act.send	free 0.06 held -0.06
fact act.told	held 0.07 free -0.07
fact asin.other_number	held 0.17 free -0.17
fact complaint.id_label	free 0.1 held -0.1
fact doc.came	free 0.18 held -0.18
fact doc.forged	held 0.1 free -0.1
fact doc.identity	held 0.05 free -0.05
fact doc.invoice	held 0.08 free -0.08
fact doc.letter_of_retraction	held 0.2 free -0.2
fact doc.not_taken	free 0.07 held -0.07
fact doc.plan_of_action	free 0.06 held -0.06
fact doc.receipt	held 0.08 free -0.08
fact doc.supplier_contact	free 0.17 held -0.17
fact funds.held	held 0.62 free -0.62
fact funds.topic	held 0.23 free -0.23
fact listing.documents	free 0.15 held -0.15
fact listing.stopped	free 0.08 held -0.08
fact none.buyer	held 0.06 free -0.06
fact none.order	held 0.16 free -0.16
fact plan.action	held 0.11 free -0.11
fact review.account	held 0.06 free -0.06
fact review.call	held 0.06 free -0.06
fact right.patent	free 0.07 held -0.07
fact sent.refused	free 0.06 held -0.06
fact to.not_for_answer	held 0.11 free -0.11
fact warn.registered	free 0.15 held -0.15
fact warn.threat	free 0.21 held -0.21
fact warn.word	free 0.1 held -0.1
fact why.authenticity	held 0.06 free -0.06
fact why.condition	free 0.08 held -0.08
fact why.drop	held 0.11 free -0.11
fact why.drug	free 0.07 held -0.07
fact why.linked	held 0.08 free -0.08
fact why.mismatch	free 0.14 held -0.14
fact why.misuse	held 0.08 free -0.08
fact why.rates	free 0.09 held -0.09
fact why.restricted	held 0.06 free -0.06
fact why.safety	free 0.11 held -0.11
fact why.tracking	free 0.07 held -0.07
fact why.tracking_rate	free 0.07 held -0.07
fact why.used	held 0.1 free -0.1
fact why.verification	free 0.08 held -0.08
first free	free 0.65 held -0.65
first held	held 0.62 free -0.62
is one.asin	free 0.05 held -0.05
is sender.marketplace	free 0.07 held -0.07
is stage_account_investigation	held 0.24 free -0.24
is stage_closure	held 0.46 free -0.46
is stage_funds	held 0.41 free -0.41
is stage_listing_inquiry	free 0.54 held -0.54
is stage_more_information	free 0.31 held -0.31
is stage_policy_warning	free 0.49 held -0.49
is stage_suspension	held 0.21 free -0.21
negated act.demand	free 0.09 held -0.09
negated act.lead	held 0.07 free -0.07
negated act.send	held 0.17 free -0.17
negated act.told	free 0.12 held -0.12
negated asin.other_number	held 0.11 free -0.11
negated doc.came	free 0.05 held -0.05
negated doc.not_enough	held 0.23 free -0.23
negated funds.topic	free 0.1 held -0.1
negated owner.name_end	held 0.26 free -0.26
negated plan.action	free 0.05 held -0.05
negated review.account	held 0.05 free -0.05
negated warn.registered	held 0.13 free -0.13
negated warn.threat	held 0.11 free -0.11
negated why.condition	held 0.06 free -0.06
negated why.owner	held 0.07 free -0.07
rule authenticity_by_demand	held 0.07 free -0.07
rule authenticity_said	held 0.08 free -0.08
rule closed_after_plans	held 0.11 free -0.11
rule closed_final	held 0.09 free -0.09
rule closed_permanent	held 0.06 free -0.06
rule closed_said	held 0.2 free -0.2
rule closed_winding_up	held 0.12 free -0.12
rule condition_said	free 0.07 held -0.07
rule drop_said	held 0.1 free -0.1
rule drug_said	free 0.08 held -0.08
rule funds_held_only	held 0.2 free -0.2
rule funds_only	held 0.09 free -0.09
rule generic_means_unbranded	held 0.05 free -0.05
rule investigation_call	held 0.1 free -0.1
rule investigation_call_goes_on	held 0.16 free -0.16
rule investigation_registration	free 0.09 held -0.09
rule investigation_review	held 0.17 free -0.17
rule investigation_review_goes_on	held 0.06 free -0.06
rule late_said	held 0.08 free -0.08
rule linked_said	held 0.1 free -0.1
rule listing_drug	free 0.07 held -0.07
rule listing_goes_on	free 0.13 held -0.13
rule listing_mismatch	held 0.11 free -0.11
rule listing_numbered	free 0.15 held -0.15
rule listing_restored_sold_again	held 0.08 free -0.08
rule listing_safety	free 0.15 held -0.15
rule listing_said	free 0.08 held -0.08
rule more_detail	held 0.06 free -0.06
rule more_not_enough	held 0.13 free -0.13
rule more_not_enough_plain	held 0.06 free -0.06
rule more_refused	held 0.1 free -0.1
rule none_order	free 0.09 held -0.09
rule other_misuse	held 0.1 free -0.1
rule patent_word	free 0.07 held -0.07
rule performance_rates	free 0.1 held -0.1
rule restricted_said	held 0.06 free -0.06
rule safety_said	free 0.13 held -0.13
rule suspended_closed_temporarily	free 0.09 held -0.09
rule suspended_part	free 0.16 held -0.16
rule suspended_said	held 0.2 free -0.2
rule suspended_sales	free 0.05 held -0.05
rule suspended_way_back	free 0.08 held -0.08
rule tracking_rate	free 0.07 held -0.07
rule tracking_said	free 0.07 held -0.07
rule used_said	held 0.09 free -0.09
rule warning_licence	free 0.06 held -0.06
rule warning_registered	free 0.14 held -0.14
rule warning_something_asked	free 0.07 held -0.07
rule warning_threat	free 0.24 held -0.24
rule warning_word	free 0.15 held -0.15
say account has been	free 0.08 held -0.08
say account is	held 0.13 free -0.13
say amazon	free 0.16 held -0.16
say amount	held 0.15 free -0.15
say and we	held 0.11 free -0.11
say another	held 0.09 free -0.09
say appeals	held 0.21 free -0.21
say asin	free 0.11 held -0.11
say ask for	held 0.18 free -0.18
say balance	held 0.41 free -0.41
say balance is	held 0.06 free -0.06
say bank	held 0.09 free -0.09
say be paid	held 0.14 free -0.14
say below	free 0.14 held -0.14
say claims	held 0.12 free -0.12
say co	held 0.13 free -0.13
say disbursement	held 0.07 free -0.07
say for good	held 0.17 free -0.17
say funds	held 0.34 free -0.34
say funds are	held 0.21 free -0.21
say have been	held 0.09 free -0.09
say investigate	held 0.07 free -0.07
say jp	held 0.07 free -0.07
say long	held 0.14 free -0.14
say money	held 0.29 free -0.29
say next	held 0.22 free -0.22
say offer	free 0.2 held -0.2
say on hold	held 0.07 free -0.07
say open orders	held 0.08 free -0.08
say orders	held 0.32 free -0.32
say orders that	held 0.3 free -0.3
say paid	held 0.2 free -0.2
say paid out	held 0.18 free -0.18
say payments	held 0.16 free -0.16
say payments funds	held 0.15 free -0.15
say performance team	held 0.14 free -0.14
say refunds	held 0.12 free -0.12
say seller performance	held 0.12 free -0.12
say seller performance team	held 0.14 free -0.14
say the balance	held 0.19 free -0.19
say the money	held 0.2 free -0.2
say transferred	held 0.12 free -0.12
say transfers	held 0.26 free -0.26
say were	held 0.11 free -0.11
say your balance	held 0.17 free -0.17
say your money	held 0.14 free -0.14
say your selling	held 0.22 free -0.22
say 、お	held 0.23 free -0.23
say 、お支	held 0.06 free -0.06
say 、お支払	held 0.06 free -0.06
say 、お支払い	held 0.06 free -0.06
say 、売	held 0.1 free -0.1
say 、残	held 0.15 free -0.15
say 、残高	held 0.07 free -0.07
say 、資	held 0.13 free -0.13
say 、資金	held 0.12 free -0.12
say 、閉	held 0.08 free -0.08
say 、閉鎖	held 0.06 free -0.06
say いこ	held 0.08 free -0.08
say いこと	held 0.08 free -0.08
say いし	free 0.08 held -0.08
say いは	held 0.18 free -0.18
say お客	held 0.06 free -0.06
say お客様	held 0.06 free -0.06
say お客様の	held 0.05 free -0.05
say お振	held 0.09 free -0.09
say お振り	held 0.09 free -0.09
say お振り込	held 0.09 free -0.09
say お振り込み	held 0.09 free -0.09
say お支	held 0.16 free -0.16
say お支払	held 0.16 free -0.16
say お支払い	held 0.16 free -0.16
say お支払いは	held 0.12 free -0.12
say お約	held 0.17 free -0.17
say お約束	held 0.17 free -0.17
say かり	held 0.09 free -0.09
say かれま	held 0.1 free -0.1
say が終	held 0.08 free -0.08
say が終わ	held 0.07 free -0.07
say が終わる	held 0.07 free -0.07
say が終わるま	held 0.05 free -0.05
say ご登録の	free 0.06 held -0.06
say されま	held 0.08 free -0.08
say します	held 0.06 free -0.06
say で保	held 0.12 free -0.12
say といた	held 0.08 free -0.08
say といたし	held 0.08 free -0.08
say といたしま	held 0.08 free -0.08
say なかっ	held 0.06 free -0.06
say なかった	held 0.06 free -0.06
say に関	held 0.06 free -0.06
say のお	free 0.08 held -0.08
say のア	free 0.05 held -0.05
say の出品用	held 0.11 free -0.11
say の出品用ア	held 0.11 free -0.11
say の口	held 0.07 free -0.07
say の口座	held 0.07 free -0.07
say の後	held 0.08 free -0.08
say の手続	held 0.07 free -0.07
say の残	held 0.05 free -0.05
say の残高は	held 0.07 free -0.07
say の注文	held 0.13 free -0.13
say の結果	held 0.06 free -0.06
say の結果、	held 0.09 free -0.09
say の資金	held 0.11 free -0.11
say は保	held 0.07 free -0.07
say は取	held 0.1 free -0.1
say は取り	held 0.11 free -0.11
say みは	held 0.08 free -0.08
say りいたし	held 0.07 free -0.07
say りいたしま	held 0.07 free -0.07
say り込	held 0.23 free -0.23
say り込み	held 0.13 free -0.13
say り込みは	held 0.08 free -0.08
say るご	held 0.08 free -0.08
say るま	held 0.06 free -0.06
say るまで	held 0.06 free -0.06
say れま	held 0.12 free -0.12
say れまし	held 0.07 free -0.07
say れました	held 0.07 free -0.07
say れました。	held 0.08 free -0.08
say れます	held 0.12 free -0.12
say わるま	held 0.06 free -0.06
say わるまで	held 0.06 free -0.06
say ウントの再	held 0.11 free -0.11
say ジバ	held 0.07 free -0.07
say ジバッ	held 0.07 free -0.07
say ジバック	held 0.07 free -0.07
say チャ	held 0.08 free -0.08
say チャー	held 0.07 free -0.07
say チャージ	held 0.07 free -0.07
say チャージバ	held 0.07 free -0.07
say トと	free 0.07 held -0.07
say トの再	held 0.11 free -0.11
say トも	held 0.1 free -0.1
say バック	held 0.07 free -0.07
say ポー	held 0.08 free -0.08
say ポート	held 0.1 free -0.1
say ャー	held 0.07 free -0.07
say ャージ	held 0.07 free -0.07
say ャージバ	held 0.07 free -0.07
say ャージバッ	held 0.07 free -0.07
say ントの再	held 0.11 free -0.11
say ージバ	held 0.07 free -0.07
say ージバッ	held 0.07 free -0.07
say ージバック	held 0.07 free -0.07
say 上金	held 0.06 free -0.06
say 上金は	held 0.18 free -0.18
say 保し	free 0.09 held -0.09
say 全額	held 0.11 free -0.11
say 出品を	free 0.16 held -0.16
say 前の	free 0.06 held -0.06
say 効化	held 0.08 free -0.08
say 問題	held 0.08 free -0.08
say 売上	held 0.08 free -0.08
say 売上金	held 0.06 free -0.06
say 売上金は	held 0.18 free -0.18
say 客様	held 0.06 free -0.06
say 客様の	held 0.05 free -0.05
say 審査	held 0.11 free -0.11
say 審査を	held 0.1 free -0.1
say 後に	held 0.09 free -0.09
say 手続	held 0.12 free -0.12
say 手続き	held 0.12 free -0.12
say 払い	held 0.21 free -0.21
say 払いは	held 0.15 free -0.15
say 払いも	held 0.19 free -0.19
say 振り	held 0.23 free -0.23
say 振り込	held 0.23 free -0.23
say 振り込み	held 0.13 free -0.13
say 振り込みは	held 0.08 free -0.08
say 振込	held 0.09 free -0.09
say 支払	held 0.23 free -0.23
say 支払い	held 0.22 free -0.22
say 支払いは	held 0.15 free -0.15
say 支払いも	held 0.19 free -0.19
say 文は	held 0.09 free -0.09
say 日に	held 0.07 free -0.07
say 期間	free 0.05 held -0.05
say 本日	held 0.07 free -0.07
say 査が終	held 0.05 free -0.05
say 査が終わ	held 0.05 free -0.05
say 査の対	held 0.06 free -0.06
say 査の対象	held 0.06 free -0.06
say 査を	held 0.13 free -0.13
say 様の出	held 0.07 free -0.07
say 様の出品	held 0.06 free -0.06
say 残高	held 0.23 free -0.23
say 残高の	held 0.08 free -0.08
say 残高は	held 0.26 free -0.26
say 残高は、	held 0.1 free -0.1
say 決定	held 0.1 free -0.1
say 注文	held 0.12 free -0.12
say 注文は	held 0.09 free -0.09
say 留保	free 0.1 held -0.1
say 留保し	free 0.09 held -0.09
say 発送してく	held 0.07 free -0.07
say 約束	held 0.17 free -0.17
say 終わ	held 0.08 free -0.08
say 経過	held 0.07 free -0.07
say 経過し	held 0.11 free -0.11
say 資金	held 0.29 free -0.29
say 資金は	held 0.25 free -0.25
say 輸入	free 0.09 held -0.09
say 込みは	held 0.08 free -0.08
say 送してく	held 0.07 free -0.07
say 送してくだ	held 0.07 free -0.07
say 送金	held 0.09 free -0.09
say 金に	held 0.07 free -0.07
say 金の	free 0.06 held -0.06
say 金のお	free 0.11 held -0.11
say 金は	held 0.51 free -0.51
say 金は、	held 0.09 free -0.09
say 銀行	held 0.15 free -0.15
say 間、	held 0.1 free -0.1
say 間に	held 0.06 free -0.06
say 関係	held 0.07 free -0.07
say 額を	held 0.06 free -0.06
say 高の	held 0.08 free -0.08
say 高は	held 0.26 free -0.26
say 高は、	held 0.1 free -0.1
subject account	held 0.14 free -0.14
subject account has	held 0.08 free -0.08
subject account has been	held 0.08 free -0.08
subject amazon	held 0.1 free -0.1
subject has	held 0.09 free -0.09
subject has been	held 0.09 free -0.09
subject on your	held 0.22 free -0.22
subject re	free 0.21 held -0.21
subject selling account	held 0.17 free -0.17
subject your amazon	held 0.14 free -0.14
subject 品に	free 0.05 held -0.05
subject 品の	free 0.16 held -0.16
subject 商品	free 0.15 held -0.15
subject 商品の	free 0.11 held -0.11
subject 払い	held 0.05 free -0.05
subject 支払	held 0.05 free -0.05
subject 支払い	held 0.05 free -0.05
subject 最終	held 0.05 free -0.05
threat account.closed	held 0.07 free -0.07
threat account.how_back	held 0.08 free -0.08
threat account.stopped	free 0.13 held -0.13
threat act.click	held 0.06 free -0.06
threat act.lead	free 0.06 held -0.06
threat act.send	held 0.09 free -0.09
threat asin.other_number	held 0.09 free -0.09
threat doc.authorization_letter	free 0.13 held -0.13
threat doc.brand_certificate	free 0.07 held -0.07
threat doc.business_licence	free 0.15 held -0.15
threat doc.plan_of_action	held 0.06 free -0.06
threat doc.receipt	free 0.11 held -0.11
threat funds.held	free 0.23 held -0.23
threat funds.topic	held 0.05 free -0.05
threat listing.stopped	free 0.11 held -0.11
threat owner.name_end	held 0.17 free -0.17
threat review.ship_on	held 0.13 free -0.13
threat sent.again	held 0.14 free -0.14
threat to.aside	held 0.1 free -0.1
threat to.console_place	held 0.08 free -0.08
threat to.not_for_answer	held 0.13 free -0.13
threat to.reply	held 0.07 free -0.07
threat warn.target	free 0.08 held -0.08
threat warn.threat	free 0.14 held -0.14
threat warn.threat_listing	free 0.06 held -0.06
threat why.authenticity	held 0.09 free -0.09
threat why.late	held 0.05 free -0.05
threat why.mismatch	held 0.06 free -0.06
threat why.multiple	free 0.16 held -0.16
threat why.rates	free 0.05 held -0.05
[answer]
is always	nowhere 1.11 seller_central 0.61 reply -0.57 address -1.15
any account.closed	nowhere 0.27 address -0.09 reply -0.19
any account.final	nowhere 0.16 reply -0.1 seller_central -0.11
any account.goes_on	reply 0.15 nowhere 0.13 address -0.26
any account.how_back	address 0.07 nowhere -0.06 reply -0.06
any account.may_not_sell	reply 0.18 nowhere -0.16
any account.part_stopped	seller_central 0.16 nowhere -0.23
any account.permanent	address -0.09
any account.sales_stopped	nowhere 0.07
any account.silence	nowhere 0.08 seller_central 0.07 address -0.17
any account.stopped	nowhere 0.08 address 0.08 reply -0.14
any account.stopped_now	seller_central 0.12 reply 0.06 nowhere -0.15
any account.temporary	seller_central 0.31 reply 0.12 nowhere -0.18 address -0.24
any account.winding_up	nowhere 0.23 reply 0.09 seller_central -0.05 address -0.27
any act.click	seller_central 0.32 address -0.1 reply -0.19
any act.courtesy	nowhere 0.1 address 0.09 reply -0.19
any act.demand	reply 0.15 seller_central -0.08 nowhere -0.08
any act.lead	address 0.22 reply 0.13 nowhere -0.06 seller_central -0.28
any act.only_when	seller_central 0.09 address 0.07 nowhere -0.14
any act.request	seller_central 0.12 reply 0.06 nowhere -0.09 address -0.09
any act.send	nowhere 0.11 address -0.08
any act.told	nowhere 0.18 address 0.08 reply -0.13 seller_central -0.13
any age.document	seller_central 0.23 reply -0.05 nowhere -0.13
any asin.label	address -0.07
any asin.other_number	reply 0.08 nowhere 0.05 seller_central -0.18
any caution.authenticity	reply 0.07 nowhere -0.1
any caution.counterfeit	nowhere 0.06
any caution.generic	reply 0.12 nowhere -0.07
any caution.section3	seller_central 0.12 reply -0.09
any caution.temporary	seller_central 0.11 address -0.07
any complaint.id_label	address 0.07
any doc.authorization_letter	address 0.12 nowhere -0.08 reply -0.09
any doc.business_licence	seller_central 0.16 address -0.07 nowhere -0.13
any doc.came	nowhere 0.08 address -0.1
any doc.dealer_licence	seller_central 0.18 nowhere -0.14
any doc.finding	seller_central -0.05
any doc.forged	address 0.3 nowhere -0.05 reply -0.11 seller_central -0.14
any doc.identity	seller_central 0.21 address 0.11 nowhere -0.31
any doc.invoice	seller_central 0.18 reply 0.06 nowhere -0.23
any doc.letter_of_retraction	nowhere 0.11 reply -0.11
any doc.not_enough	reply 0.09 nowhere -0.07
any doc.not_taken	nowhere 0.08 address 0.06 seller_central -0.14
any doc.plan_of_action	reply 0.22 nowhere -0.22
any doc.receipt	seller_central 0.17 address -0.07 nowhere -0.14
any doc.supplier_contact	seller_central 0.26 nowhere -0.15 reply -0.15
any funds.held	nowhere 0.21 seller_central -0.1 address -0.16
any funds.topic	address 0.17 nowhere 0.16 seller_central -0.16 reply -0.17
any good.account	reply 0.11 address -0.09
any good.listing	reply -0.05
any good.promise	address 0.08
any listing.documents	seller_central 0.09 nowhere -0.15
any listing.stopped	seller_central 0.16 address -0.05 nowhere -0.1
any none.advert	nowhere 0.32 reply -0.05 address -0.09 seller_central -0.18
any none.login_link	nowhere 0.06
any none.order	reply 0.17 address -0.1 nowhere -0.11
any none.owner_letter	address 0.05
any owner.before_name	nowhere 0.19 seller_central 0.06 reply -0.08 address -0.16
any owner.label	address 0.08
any plan.action	address 0.14 seller_central -0.08
any plan.cause	address 0.29 seller_central 0.2 reply -0.09 nowhere -0.39
any plan.prevention	reply 0.2 seller_central 0.1 nowhere -0.26
any review.account	nowhere 0.15 reply -0.06 address -0.12
any review.call	nowhere 0.27 reply -0.09 seller_central -0.13
any review.ship_on	nowhere 0.11 reply -0.08 address -0.09
any right.copyright	address 0.21 seller_central -0.05 nowhere -0.11
any right.counterfeit	address 0.09 reply -0.05
any right.named.copyright	address 0.06
any right.named.counterfeit	seller_central 0.06 address -0.08
any right.named.patent	address 0.07 seller_central -0.06
any right.named.trademark	nowhere 0.05 reply -0.08
any right.named.unfair	address 0.08
any right.patent	address 0.13 seller_central -0.07
any right.trademark	reply -0.06
any right.unfair	address 0.12 nowhere -0.06
any sent.again	reply 0.31 seller_central 0.09 address -0.06 nowhere -0.34
any sent.before	nowhere 0.22 seller_central -0.05 address -0.16
any sent.not_enough	reply 0.16 nowhere -0.13
any sent.refused	address 0.11 nowhere 0.06 reply -0.12
any to.aside	nowhere 0.15 address -0.08
any to.console	seller_central 0.62 nowhere -0.11 address -0.2 reply -0.31
any to.console_place	seller_central 0.84 nowhere -0.21 address -0.27 reply -0.36
any to.not_for_answer	address 0.19 seller_central -0.08 reply -0.11
any to.reply	reply 0.89 nowhere -0.14 address -0.34 seller_central -0.41
any warn.registered	seller_central 0.33 reply -0.09 nowhere -0.2
any warn.target	reply 0.25 address -0.06 seller_central -0.19
any warn.threat	seller_central 0.12 address -0.09
any warn.threat_listing	reply 0.08 nowhere 0.06 seller_central -0.13
any warn.word	nowhere 0.09 reply -0.09
any why.authenticity	address 0.16 reply -0.08 seller_central -0.1
any why.condition	reply 0.12 seller_central -0.07 address -0.1
any why.dealer	seller_central 0.16 nowhere -0.13
any why.drop	seller_central 0.15 nowhere -0.16
any why.drug	reply 0.16 seller_central -0.17
any why.late	nowhere 0.17 seller_central -0.18
any why.linked	seller_central 0.06
any why.mismatch	reply 0.22 address -0.08 nowhere -0.14
any why.misuse	nowhere 0.06 reply -0.11
any why.multiple	reply 0.07 nowhere -0.09
any why.owner	address 0.25 reply -0.05 nowhere -0.17
any why.rates	nowhere 0.08 address -0.1
any why.restricted	nowhere 0.17 seller_central 0.12 reply -0.12 address -0.17
any why.safety	seller_central 0.12 address 0.09 reply -0.09 nowhere -0.12
any why.tracking	nowhere 0.11 reply -0.05
any why.tracking_rate	nowhere 0.11 seller_central -0.1
any why.used	reply 0.1 nowhere -0.05
any why.verification	address 0.14 nowhere -0.13
condition account.closed	seller_central 0.07
condition account.goes_on	reply 0.15 address -0.08
condition account.how_back	seller_central -0.07
condition account.stopped	seller_central 0.08 nowhere -0.1
condition act.demand	address 0.2 reply -0.08 seller_central -0.09
condition act.lead	address 0.11 seller_central -0.06
condition act.request	reply 0.07 address 0.06 nowhere -0.06 seller_central -0.07
condition act.send	reply 0.22 address 0.17 nowhere -0.36
condition act.told	address 0.18 nowhere -0.12
condition age.document	reply 0.07
condition asin.other_number	address 0.15 seller_central 0.08 nowhere -0.08 reply -0.15
condition doc.authorization_letter	address 0.12 nowhere -0.07
condition doc.came	nowhere 0.06 address 0.06 seller_central -0.14
condition doc.forged	address 0.06 nowhere -0.07
condition doc.invoice	reply 0.06 seller_central 0.06 nowhere -0.13
condition doc.not_enough	nowhere 0.08 address 0.06 seller_central -0.1
condition doc.not_taken	nowhere 0.14 address 0.06 reply -0.08 seller_central -0.12
condition doc.plan_of_action	reply 0.07 seller_central 0.05 address -0.1
condition doc.receipt	seller_central 0.07 nowhere -0.06
condition good.ended	nowhere 0.08
condition good.promise	address 0.09 reply -0.05
condition listing.documents	address 0.07 nowhere -0.06
condition listing.named	nowhere -0.05
condition none.advert	nowhere 0.08
condition none.order	reply 0.08 seller_central -0.06 nowhere -0.08
condition owner.label	address 0.14 seller_central -0.08
condition owner.name_end	address 0.1 seller_central 0.1 reply -0.17
condition plan.action	seller_central 0.09 nowhere -0.08
condition review.account	seller_central 0.06 nowhere -0.06
condition right.counterfeit	address 0.06
condition right.patent	address 0.07 seller_central -0.06
condition sent.before	seller_central 0.08 address 0.05 nowhere -0.1
condition sent.not_enough	seller_central 0.1 address 0.09 reply -0.18
condition to.aside	nowhere 0.05 address -0.1
condition to.console	seller_central 0.18 nowhere -0.14
condition to.console_place	seller_central 0.2 address -0.06 reply -0.07 nowhere -0.08
condition warn.target	nowhere 0.27 address 0.07 seller_central -0.3
condition warn.word	address -0.06
condition why.authenticity	address 0.12 nowhere -0.07 seller_central -0.09
condition why.drug	reply 0.07 nowhere -0.06
condition why.forged	address 0.11 nowhere -0.07
condition why.linked	seller_central 0.06
condition why.mismatch	reply 0.07
condition why.misuse	address 0.16 nowhere -0.09
condition why.restricted	nowhere 0.05 address -0.07
condition why.safety	address 0.11 reply 0.06 seller_central -0.14
fact account.closed	nowhere 0.13 seller_central 0.06 reply -0.07 address -0.12
fact account.final	nowhere 0.13 address 0.05 seller_central -0.09 reply -0.09
fact account.goes_on	nowhere 0.12 reply 0.05 address -0.08 seller_central -0.09
fact account.how_back	seller_central 0.18 nowhere -0.18
fact account.may_not_sell	reply 0.09 seller_central -0.05
fact account.part_stopped	seller_central 0.29 reply 0.07 nowhere -0.34
fact account.permanent	address -0.11
fact account.sales_stopped	address 0.05 seller_central -0.07
fact account.silence	seller_central 0.15 address -0.14
fact account.stopped	address 0.14 seller_central 0.07 nowhere -0.21
fact account.stopped_now	seller_central 0.12 reply 0.06 nowhere -0.15
fact account.temporary	seller_central 0.34 reply 0.12 address -0.16 nowhere -0.31
fact account.winding_up	reply 0.12 nowhere 0.11 address -0.23
fact act.click	seller_central 0.48 address -0.11 nowhere -0.18 reply -0.18
fact act.courtesy	nowhere 0.1 address 0.09 reply -0.19
fact act.demand	reply 0.13 address 0.09 seller_central -0.07 nowhere -0.14
fact act.lead	address 0.21 reply 0.13 seller_central -0.12 nowhere -0.22
fact act.only_when	seller_central 0.09 address 0.07 nowhere -0.14
fact act.request	reply 0.06 seller_central -0.05
fact act.send	address 0.12 nowhere 0.11 seller_central -0.25
fact act.told	nowhere 0.18 address 0.08 reply -0.13 seller_central -0.13
fact age.document	seller_central 0.2 address 0.07 reply -0.06 nowhere -0.21
fact asin.label	address -0.07
fact asin.other_number	reply 0.23 seller_central -0.09 nowhere -0.18
fact caution.authenticity	reply 0.11 nowhere -0.13
fact caution.counterfeit	nowhere 0.11
fact caution.generic	reply 0.08 nowhere -0.06
fact caution.section3	seller_central 0.12 reply -0.09
fact caution.temporary	seller_central 0.11 address -0.07
fact complaint.id_label	address 0.07
fact doc.authorization_letter	seller_central 0.17 reply -0.05 address -0.1
fact doc.business_licence	seller_central 0.17 nowhere -0.11
fact doc.came	seller_central 0.11 reply 0.08 address -0.16
fact doc.dealer_licence	seller_central 0.18 nowhere -0.13
fact doc.finding	nowhere 0.07 seller_central -0.09
fact doc.forged	address 0.16 nowhere 0.09 reply -0.09 seller_central -0.17
fact doc.identity	seller_central 0.22 address 0.18 nowhere -0.36
fact doc.invoice	seller_central 0.13 reply 0.11 address 0.07 nowhere -0.31
fact doc.letter_of_retraction	seller_central 0.11 address -0.07
fact doc.not_enough	address 0.07
fact doc.not_taken	reply 0.07 nowhere 0.06 seller_central -0.16
fact doc.plan_of_action	reply 0.14 address 0.13 seller_central 0.06 nowhere -0.33
fact doc.receipt	seller_central 0.06 nowhere -0.07
fact doc.supplier_contact	seller_central 0.27 address 0.06 nowhere -0.15 reply -0.17
fact funds.held	nowhere 0.33 address -0.14 seller_central -0.18
fact funds.topic	address 0.25 nowhere 0.06 reply -0.15 seller_central -0.16
fact good.ended	seller_central 0.15 nowhere -0.14
fact listing.documents	seller_central 0.05 nowhere -0.06
fact listing.named	nowhere 0.08
fact listing.stopped	seller_central 0.27 nowhere -0.11 address -0.14
fact none.advert	nowhere 0.28 address -0.08 seller_central -0.18
fact none.buyer	seller_central 0.08 nowhere -0.06
fact none.order	reply 0.22 nowhere -0.08 address -0.14
fact owner.before_name	nowhere 0.11 seller_central 0.06 reply -0.08 address -0.09
fact owner.label	address 0.08
fact owner.name_end	seller_central 0.07 reply -0.07
fact plan.action	address 0.12 nowhere -0.07 seller_central -0.08
fact plan.cause	seller_central 0.31 address 0.05 reply -0.08 nowhere -0.28
fact plan.prevention	reply 0.18 seller_central 0.08 address -0.06 nowhere -0.2
fact review.account	nowhere 0.12 reply -0.08
fact review.call	nowhere 0.25 reply -0.06 seller_central -0.06 address -0.12
fact review.ship_on	nowhere 0.11 seller_central 0.08 reply -0.19
fact right.copyright	address 0.2 nowhere -0.11
fact right.counterfeit	nowhere 0.11
fact right.named.copyright	address 0.06
fact right.named.counterfeit	seller_central 0.06 address -0.08
fact right.named.patent	address 0.07 seller_central -0.06
fact right.named.trademark	nowhere 0.05 reply -0.08
fact right.named.unfair	address 0.08
fact right.patent	address 0.12 seller_central -0.06
fact right.trademark	reply -0.06
fact right.unfair	address 0.12 nowhere -0.06
fact sent.again	reply 0.27 seller_central 0.12 address -0.07 nowhere -0.32
fact sent.before	nowhere 0.22 address -0.22
fact sent.not_enough	seller_central 0.08 nowhere -0.1
fact sent.refused	nowhere 0.07 address 0.05 reply -0.12
fact to.aside	nowhere 0.2 seller_central 0.08 address -0.26
fact to.console	seller_central 0.68 nowhere -0.15 reply -0.27 address -0.27
fact to.console_place	seller_central 0.53 address -0.09 reply -0.2 nowhere -0.23
fact to.not_for_answer	address 0.13 nowhere -0.09 reply -0.09
fact to.reply	reply 0.45 nowhere -0.09 seller_central -0.17 address -0.19
fact warn.registered	seller_central 0.17 reply -0.06 nowhere -0.12
fact warn.target	reply 0.17 nowhere 0.08 address -0.12 seller_central -0.14
fact warn.threat	reply 0.15 seller_central 0.1 address -0.05 nowhere -0.2
fact warn.word	nowhere 0.23 seller_central -0.1 reply -0.12
fact why.authenticity	seller_central 0.24 address -0.1 nowhere -0.14
fact why.condition	reply 0.11 address -0.1
fact why.dealer	seller_central 0.16 nowhere -0.13
fact why.drop	seller_central 0.15 nowhere -0.16
fact why.drug	reply 0.07 address 0.07 seller_central -0.11
fact why.forged	address -0.06
fact why.late	nowhere 0.15 seller_central -0.18
fact why.mismatch	reply 0.19 address -0.07 nowhere -0.11
fact why.misuse	nowhere 0.16 seller_central 0.07 reply -0.08 address -0.14
fact why.multiple	reply 0.08 seller_central 0.05 nowhere -0.12
fact why.owner	address 0.23 seller_central -0.06 reply -0.08 nowhere -0.1
fact why.rates	nowhere 0.06 address -0.08
fact why.restricted	nowhere 0.17 seller_central 0.12 reply -0.12 address -0.17
fact why.safety	seller_central 0.2 address 0.1 nowhere -0.12 reply -0.18
fact why.tracking	nowhere 0.12 reply -0.05
fact why.tracking_rate	nowhere 0.11 seller_central -0.1
fact why.used	reply 0.12 address -0.05 nowhere -0.05
fact why.verification	address 0.22 nowhere -0.17
first address	address 1.34 nowhere -0.37 reply -0.42 seller_central -0.54
first nowhere	nowhere 0.81 reply -0.3 address -0.46
first reply	reply 0.95 nowhere -0.21 address -0.34 seller_central -0.41
first seller_central	seller_central 1.01 nowhere -0.22 reply -0.23 address -0.55
is has.asin	address 0.22 reply 0.07 seller_central -0.1 nowhere -0.18
is many.asins	seller_central 0.12 address 0.08 nowhere -0.24
is no.asin	nowhere 0.19 seller_central 0.12 reply -0.07 address -0.24
is one.asin	address 0.14 nowhere 0.06 seller_central -0.23
is sender.marketplace	seller_central 0.13 address -0.1
is sender.unknown	address 0.08 seller_central -0.11
is stage_account_investigation	nowhere 0.54 reply -0.12 address -0.2 seller_central -0.22
is stage_closure	nowhere 1.01 reply -0.23 seller_central -0.32 address -0.46
is stage_funds	address 0.31 nowhere 0.07 seller_central -0.17 reply -0.21
is stage_listing_inquiry	seller_central 0.27 address 0.16 reply -0.07 nowhere -0.36
is stage_more_information	reply 0.35 address 0.05 nowhere -0.41
is stage_policy_warning	seller_central 0.16 nowhere 0.11 reply -0.09 address -0.17
is stage_suspension	reply 0.37 address 0.3 seller_central 0.29 nowhere -0.95
negated account.goes_on	seller_central 0.09 address -0.07
negated account.how_back	address 0.13 seller_central -0.13
negated account.part_stopped	address 0.06
negated account.stopped	nowhere -0.07
negated act.demand	nowhere 0.38 address -0.09 reply -0.1 seller_central -0.19
negated act.lead	reply 0.07 nowhere 0.07 address -0.06 seller_central -0.08
negated act.request	nowhere 0.45 seller_central -0.09 address -0.17 reply -0.19
negated act.send	nowhere 0.58 address -0.08 reply -0.1 seller_central -0.4
negated act.told	nowhere 0.06
negated age.document	address 0.1 seller_central 0.06 reply -0.06 nowhere -0.09
negated doc.authorization_letter	seller_central 0.08 nowhere -0.06
negated doc.came	address 0.05 reply -0.05
negated doc.invoice	nowhere 0.07 address -0.06
negated doc.letter_of_retraction	nowhere 0.07 address -0.06
negated doc.not_enough	seller_central 0.19 address -0.06 nowhere -0.1
negated doc.plan_of_action	nowhere 0.1 reply -0.08
negated funds.held	nowhere 0.1 seller_central -0.08
negated funds.topic	address 0.16 nowhere -0.16
negated good.ended	nowhere 0.11 seller_central -0.09
negated good.listing	reply -0.06
negated listing.stopped	seller_central 0.09 nowhere -0.08
negated owner.name_end	address 0.13 reply 0.09 nowhere -0.07 seller_central -0.14
negated plan.action	address 0.06
negated plan.cause	address 0.09 seller_central -0.05
negated review.account	seller_central 0.05
negated review.ship_on	seller_central 0.12 nowhere -0.12
negated right.trademark	reply 0.05
negated sent.before	nowhere 0.15 seller_central -0.15
negated sent.not_enough	address 0.06 seller_central -0.07
negated to.aside	address 0.11 nowhere -0.13
negated to.console	address 0.19 seller_central -0.19
negated to.console_place	reply 0.07
negated to.reply	nowhere 0.15 seller_central -0.1
negated warn.target	seller_central 0.08 reply 0.05 address -0.06 nowhere -0.07
negated warn.threat	nowhere 0.07
negated warn.word	seller_central 0.06 nowhere -0.05
negated why.authenticity	nowhere 0.19 address -0.09 seller_central -0.13
negated why.owner	nowhere -0.07
negated why.owner_firm	seller_central 0.06 nowhere -0.06
negated why.performance	seller_central 0.06
negated why.rates	seller_central 0.06
negated why.safety	address 0.08
negated why.verification	seller_central 0.11 nowhere -0.1
rule authenticity_by_demand	address 0.15 reply 0.09 nowhere -0.22
rule authenticity_said	address 0.16 reply -0.08 seller_central -0.1
rule closed_after_plans	seller_central 0.07
rule closed_final	nowhere 0.13 address 0.05 seller_central -0.09 reply -0.09
rule closed_permanent	address -0.11
rule closed_said	nowhere 0.15 reply -0.07 address -0.07
rule closed_silence	nowhere 0.22 reply -0.13
rule closed_silence_refused	nowhere 0.08 seller_central -0.05
rule closed_silent_only	seller_central 0.09 reply -0.08
rule closed_winding_up	nowhere 0.19 seller_central -0.05 reply -0.05 address -0.08
rule condition_said	reply 0.12 seller_central -0.07 address -0.1
rule copyright_named	address 0.06
rule copyright_word	address 0.21 seller_central -0.05 nowhere -0.11
rule counterfeit_named	seller_central 0.06 address -0.08
rule counterfeit_word	address 0.09 reply -0.05
rule dealer_said	seller_central 0.16 nowhere -0.13
rule drop_said	seller_central 0.15 nowhere -0.16
rule drug_said	reply 0.16 seller_central -0.17
rule funds_account_goes_on	reply 0.07 nowhere -0.08
rule funds_held_only	reply 0.22 nowhere 0.12 seller_central -0.09 address -0.25
rule funds_only	nowhere 0.18 address 0.11 seller_central -0.14 reply -0.14
rule generic_means_unbranded	reply 0.12 nowhere -0.07
rule investigation_call	nowhere 0.27 reply -0.09 seller_central -0.13
rule investigation_call_goes_on	nowhere 0.19 address -0.06 seller_central -0.09
rule investigation_in_course	reply 0.05
rule investigation_registration	address 0.05
rule investigation_review	nowhere 0.12 reply -0.07 address -0.09
rule ip_said	address 0.25 reply -0.05 nowhere -0.17
rule late_said	nowhere 0.17 seller_central -0.18
rule linked_said	seller_central 0.06
rule listing_authenticity	nowhere 0.28 address -0.08 seller_central -0.16
rule listing_documents	address 0.2 reply 0.08 nowhere -0.13 seller_central -0.16
rule listing_drug	reply 0.17 address -0.08 seller_central -0.11
rule listing_goes_on	reply 0.07 address -0.06
rule listing_mismatch	reply 0.21 address -0.05 seller_central -0.12
rule listing_named	nowhere 0.16 reply -0.13
rule listing_numbered	nowhere 0.18 reply 0.08 address -0.13 seller_central -0.13
rule listing_safety	seller_central 0.18 address 0.11 reply -0.11 nowhere -0.17
rule listing_said	seller_central 0.27 nowhere -0.11 address -0.14
rule listing_sales_named	seller_central -0.08
rule listing_threatened	reply 0.13 seller_central -0.12
rule mismatch_said	reply 0.22 address -0.08 nowhere -0.14
rule more_answered	seller_central 0.13 address -0.06 nowhere -0.11
rule more_asked_after_answer	nowhere 0.07 address -0.09
rule more_detail	seller_central 0.15 nowhere -0.08
rule more_not_enough	seller_central 0.11 address -0.07 nowhere -0.1
rule more_not_enough_plain	reply 0.13 seller_central 0.07 address -0.08 nowhere -0.12
rule more_refused	seller_central 0.14 nowhere -0.05 reply -0.11
rule multiple_said	reply 0.07 nowhere -0.09
rule none_advert	nowhere 0.22 address -0.06 seller_central -0.15
rule none_buyer	nowhere 0.05 seller_central -0.05
rule none_order	nowhere 0.05
rule other_forged	address -0.06
rule other_misuse	nowhere 0.06 reply -0.11
rule patent_named	address 0.07 seller_central -0.06
rule patent_word	address 0.13 seller_central -0.07
rule performance_rates	seller_central 0.16 address -0.12
rule performance_target	seller_central 0.05
rule restricted_said	nowhere 0.17 seller_central 0.12 reply -0.12 address -0.17
rule safety_said	seller_central 0.12 address 0.09 reply -0.09 nowhere -0.12
rule section_three_is_no_ground	seller_central 0.12 reply -0.09
rule suspended_closed_temporarily	seller_central 0.06
rule suspended_closed_with_way_back	reply 0.08 nowhere -0.08
rule suspended_may_not_sell	reply 0.09 seller_central -0.05
rule suspended_now	seller_central 0.07 nowhere -0.05
rule suspended_part	seller_central 0.27 reply 0.07 nowhere -0.33
rule suspended_said	address 0.14 seller_central 0.07 nowhere -0.21
rule suspended_way_back	seller_central 0.12 address 0.07 nowhere -0.16
rule temporarily_closed_is_suspension	seller_central 0.11 address -0.07
rule tracking_rate	nowhere 0.11 seller_central -0.1
rule tracking_said	nowhere 0.11 reply -0.05
rule trademark_named	nowhere 0.05 reply -0.08
rule trademark_word	reply -0.06
rule unfair_named	address 0.08
rule unfair_word	address 0.12 nowhere -0.06
rule used_said	reply 0.1 nowhere -0.05
rule verification_said	address 0.14 nowhere -0.13
rule warning_late	nowhere 0.21 address -0.05 seller_central -0.12
rule warning_licence	seller_central 0.14 nowhere -0.13
rule warning_registered	seller_central 0.25 reply -0.05 address -0.06 nowhere -0.14
rule warning_something_asked	reply 0.13 address -0.06 nowhere -0.08
rule warning_target	nowhere 0.11 seller_central -0.07
rule warning_threat	reply 0.14 nowhere -0.06 address -0.12
rule warning_word	nowhere 0.08 reply -0.09
say a neutral	address 0.06
say a neutral evaluation	address 0.05
say account health	seller_central 0.33 nowhere 0.08 address -0.17 reply -0.24
say account health page	seller_central 0.29 address 0.06 nowhere -0.32
say amazon	address 0.77 nowhere 0.34 reply -0.35 seller_central -0.77
say answer this	reply 0.89 address -0.17 seller_central -0.71
say asin	nowhere 0.27 seller_central -0.09 reply -0.18
say button	seller_central 0.43 nowhere -0.13 reply -0.14 address -0.15
say co	address 0.68 reply -0.18 nowhere -0.19 seller_central -0.3
say com	address 0.49 seller_central -0.24 nowhere -0.3
say com within	address 0.08
say copyright	address 0.17 seller_central -0.05 nowhere -0.09
say csv	reply 0.27 seller_central -0.23
say dispute	address 0.33 reply -0.14 nowhere -0.15
say electronics	address 0.11 nowhere -0.05
say electronics safety	address 0.12
say evaluation	address 0.08 nowhere -0.06
say example	address 0.29 nowhere -0.11 reply -0.16
say health	seller_central 0.27 address -0.05 reply -0.23
say health page	seller_central 0.29 address 0.06 nowhere -0.32
say id	seller_central 0.23 reply 0.21 address -0.15 nowhere -0.3
say infringement	address 0.05 reply -0.06
say jp	address 0.35 seller_central -0.15 nowhere -0.16
say jp electronics	address 0.12
say jp electronics safety	address 0.12
say mail within	reply 0.21 seller_central -0.08 nowhere -0.11
say neutral	address 0.06
say neutral evaluation	address 0.05
say notice	address 0.41 reply 0.14 seller_central -0.15 nowhere -0.4
say notice dispute	address 0.38 nowhere -0.1 reply -0.11 seller_central -0.17
say notice retraction	seller_central 0.05
say notifications	seller_central 0.26 address -0.08 reply -0.12
say owner	reply 0.15 address 0.08 seller_central -0.06 nowhere -0.17
say page	nowhere 0.08 reply -0.11
say patent	address 0.09
say patent evaluation	address 0.1
say performance notifications	seller_central 0.44 address -0.07 reply -0.12 nowhere -0.24
say performance policy	address 0.16 reply -0.07
say pq	address 0.37 nowhere -0.09 reply -0.13 seller_central -0.16
say pq review	address 0.37 nowhere -0.09 reply -0.13 seller_central -0.16
say product	address 0.2 seller_central 0.09 reply -0.06 nowhere -0.23
say reply	reply 0.21 seller_central -0.2
say reply to	reply 0.12 address 0.05 nowhere -0.08 seller_central -0.09
say reply to this	reply 0.15 address -0.06 seller_central -0.08
say retraction	seller_central 0.08 reply -0.05
say safety	address 0.15 seller_central -0.06 nowhere -0.12
say says that	seller_central 0.14 address 0.06 nowhere -0.07 reply -0.12
say seller performance policy	address 0.16 reply -0.07
say this e	reply 0.34 seller_central -0.07 nowhere -0.08 address -0.19
say this e mail	reply 0.34 seller_central -0.07 nowhere -0.08 address -0.19
say this mail	reply 0.57 address -0.09 nowhere -0.24 seller_central -0.24
say three weeks	address 0.06
say tiff	reply 0.09 seller_central -0.07
say to notice	address 0.09 reply -0.09
say to notice dispute	address 0.11 seller_central -0.06
say to patent	address 0.05
say to patent evaluation	address 0.05
say to this	reply 0.28 seller_central -0.15 address -0.18
say trademark	address 0.1 reply -0.07
say txt	reply 0.27 seller_central -0.23
say upload	seller_central 0.67 reply -0.15 nowhere -0.48
say 、このメ	reply 0.13 nowhere -0.06 seller_central -0.06
say 、このメー	reply 0.13 nowhere -0.06 seller_central -0.06
say 「ア	seller_central 0.16 nowhere -0.08
say 「アカ	seller_central 0.16 nowhere -0.08
say 「アカウ	seller_central 0.16 nowhere -0.08
say 「アカウン	seller_central 0.16 nowhere -0.08
say 「対	seller_central 0.06
say 「申	seller_central 0.08
say 「申し	seller_central 0.08
say 「申し立	seller_central 0.08
say 「申し立て	seller_central 0.08
say 」か	seller_central 0.38 address -0.08 nowhere -0.27
say 」から	seller_central 0.38 address -0.08 nowhere -0.27
say 」からお	seller_central 0.16 nowhere -0.14
say 」と	address 0.06 reply 0.06 nowhere -0.1
say 」の	seller_central 0.63 address -0.09 reply -0.17 nowhere -0.37
say 」を	seller_central 0.29 reply -0.07 nowhere -0.2
say 」を押	seller_central 0.11 nowhere -0.07
say お送	address 0.28 reply -0.06 seller_central -0.21
say お送り	address 0.28 reply -0.06 seller_central -0.21
say お送りく	address 0.26 nowhere -0.11 seller_central -0.13
say お送りくだ	address 0.26 nowhere -0.11 seller_central -0.13
say からお	seller_central 0.15 reply -0.06 nowhere -0.07
say このメ	reply 0.17 nowhere 0.12 address -0.09 seller_central -0.19
say このメー	reply 0.2 address -0.07 seller_central -0.15
say このメール	reply 0.2 address -0.07 seller_central -0.15
say ご担	seller_central 0.08 nowhere 0.07 reply -0.07 address -0.08
say ご担当	seller_central 0.08 nowhere 0.07 reply -0.07 address -0.08
say ご担当者	seller_central 0.08 nowhere 0.07 reply -0.07 address -0.08
say ご担当者様	seller_central 0.08 nowhere 0.07 reply -0.06 address -0.08
say ご提出く	seller_central 0.05
say ご提出くだ	seller_central 0.05
say ご返	nowhere 0.13 reply 0.06 seller_central -0.15
say ご返信	nowhere 0.1 reply 0.08 seller_central -0.14
say ご返信く	reply 0.17 nowhere -0.09
say ご返信くだ	reply 0.16 nowhere -0.09
say ご返信の	reply 0.05
say し合	nowhere 0.07 seller_central -0.08
say し立	seller_central 0.11 reply -0.06 address -0.06
say し立て	seller_central 0.11 reply -0.06 address -0.06
say し立てが	reply -0.05
say する」	seller_central 0.06 nowhere -0.08
say てに	address 0.14 nowhere -0.16
say でお送りく	address 0.18 seller_central -0.12
say に、こ	reply 0.06 nowhere -0.08
say に、この	reply 0.07 nowhere -0.06
say に、このメ	reply 0.05
say にある	seller_central 0.29 address -0.07 nowhere -0.22
say にお送	address 0.1 nowhere -0.11
say にお送り	address 0.1 nowhere -0.11
say にお送りく	address 0.09 seller_central -0.06 nowhere -0.06
say にこ	reply 0.1
say にこの	reply 0.1
say にこのメ	reply 0.1 nowhere -0.05
say にこのメー	reply 0.1 nowhere -0.05
say にご返	reply 0.1 address -0.05 seller_central -0.07
say にご返信	reply 0.1 address -0.05 seller_central -0.07
say にご返信く	reply 0.12 nowhere -0.07
say に本	reply 0.12 nowhere -0.06
say に本メ	reply 0.1 nowhere -0.06
say に本メー	reply 0.1 nowhere -0.06
say に本メール	reply 0.1 nowhere -0.06
say に返信	reply 0.18 nowhere -0.11
say の「	seller_central 0.13 address -0.11
say のメ	nowhere 0.27 reply 0.14 address -0.2 seller_central -0.21
say のメー	reply 0.19 address -0.08 seller_central -0.09
say のメール	reply 0.18 address -0.08 seller_central -0.09
say のメールに	nowhere 0.06 seller_central -0.06
say のメールへ	reply 0.14 seller_central -0.06 nowhere -0.06
say の報	seller_central -0.06
say の報告	seller_central -0.06
say の画面	nowhere 0.1 reply -0.07
say の返	nowhere 0.11 reply 0.1 seller_central -0.18
say の返信	reply 0.11 nowhere -0.07
say の返信に	reply 0.07
say へお送	address 0.06
say へお送り	address 0.06
say へお送りく	address 0.06
say へご	nowhere 0.08 reply 0.05 seller_central -0.14
say へご返	reply 0.06
say へご返信	reply 0.06
say への返	reply 0.16 seller_central -0.05 nowhere -0.09
say への返信	reply 0.11 nowhere -0.07
say への返信に	reply 0.07
say または	nowhere 0.29 seller_central -0.06 reply -0.18
say までお送	address 0.18 seller_central -0.12
say までお送り	address 0.18 seller_central -0.12
say りく	address 0.2 nowhere 0.07 reply -0.1 seller_central -0.17
say りくだ	address 0.2 nowhere 0.07 reply -0.1 seller_central -0.17
say りくださ	address 0.2 nowhere 0.07 reply -0.1 seller_central -0.17
say りください	address 0.18 reply -0.06 seller_central -0.15
say る」	reply 0.09 nowhere -0.13
say を、	reply 0.13 nowhere -0.18
say を、こ	reply 0.1 nowhere -0.09
say を、この	reply 0.1 nowhere -0.09
say を、このメ	reply 0.08 nowhere -0.05
say を「	seller_central 0.12 nowhere -0.07
say をこの	nowhere -0.05
say を受け	seller_central 0.08 reply -0.1
say を押	seller_central 0.11 nowhere -0.07
say ウント健	seller_central 0.1
say ウント健全	seller_central 0.1
say カウント健	seller_central 0.1
say ス通	seller_central 0.1
say ス通知	seller_central 0.1
say セラ	seller_central 0.06
say セラー	seller_central 0.06
say セラーセ	seller_central 0.08
say セラーセン	seller_central 0.08
say セント	seller_central 0.08
say セントラ	seller_central 0.08
say セントラル	seller_central 0.08
say タン	seller_central 0.21 reply -0.07 nowhere -0.1
say タンか	seller_central 0.09 nowhere -0.06
say タンから	seller_central 0.09 nowhere -0.06
say トラ	seller_central 0.08
say トラル	seller_central 0.08
say トラルの	seller_central 0.07
say トラルの「	seller_central 0.13 nowhere -0.13
say ト健	seller_central 0.1
say ト健全	seller_central 0.1
say ト健全性	seller_central 0.1
say ト健全性」	seller_central 0.17 nowhere -0.16
say フォ	seller_central 0.07
say ペー	seller_central 0.32 address 0.07 nowhere -0.38
say ページ	seller_central 0.37 address 0.08 nowhere -0.44
say ボタ	seller_central 0.22 reply -0.06 address -0.07 nowhere -0.09
say ボタン	seller_central 0.22 reply -0.06 address -0.07 nowhere -0.09
say ボタンか	seller_central 0.09 nowhere -0.06
say ボタンから	seller_central 0.09 nowhere -0.06
say マンス通	seller_central 0.1
say マンス通知	seller_central 0.1
say メー	reply 0.16 address 0.1 nowhere -0.09 seller_central -0.16
say メール	reply 0.23 seller_central -0.25
say メールに	reply 0.12 seller_central -0.07 address -0.1
say メールに返	reply 0.11 nowhere -0.07
say メールへ	reply 0.26 address -0.06 seller_central -0.09 nowhere -0.11
say メールへご	reply 0.06
say メールへの	reply 0.16 nowhere -0.08
say ラル	seller_central 0.08
say ラルの	seller_central 0.07
say ラルの「	seller_central 0.13 nowhere -0.13
say ラー	seller_central 0.06
say ラーセ	seller_central 0.08
say ラーセン	seller_central 0.08
say ラーセント	seller_central 0.08
say ルに	reply 0.12 address -0.08
say ルに返	reply 0.11 nowhere -0.07
say ルに返信	reply 0.08 nowhere -0.06
say ルの「	seller_central 0.13 nowhere -0.13
say ルへ	reply 0.26 address -0.06 seller_central -0.09 nowhere -0.11
say ルへご	reply 0.06
say ルへご返	reply 0.06
say ルへご返信	reply 0.06
say ルへの	reply 0.16 nowhere -0.08
say ルへの返	reply 0.14 nowhere -0.08
say ルへの返信	reply 0.09 nowhere -0.05
say ンか	seller_central 0.09 nowhere -0.06
say ンから	seller_central 0.09 nowhere -0.06
say ンス	seller_central 0.08
say ンス通	seller_central 0.1
say ンス通知	seller_central 0.1
say ントラ	seller_central 0.08
say ントラル	seller_central 0.08
say ントラルの	seller_central 0.07
say ント健	seller_central 0.1
say ント健全	seller_central 0.1
say ント健全性	seller_central 0.1
say ーセ	seller_central 0.08
say ーセン	seller_central 0.08
say ーセント	seller_central 0.08
say ーセントラ	seller_central 0.08
say ーマンス通	seller_central 0.1
say ール	reply 0.22 seller_central -0.25
say ールに	reply 0.12 seller_central -0.07 address -0.08
say ールに返	reply 0.11 nowhere -0.07
say ールに返信	reply 0.08 nowhere -0.06
say ールへ	reply 0.26 address -0.06 seller_central -0.09 nowhere -0.11
say ールへご	reply 0.06
say ールへご返	reply 0.06
say ールへの	reply 0.16 nowhere -0.08
say ールへの返	reply 0.14 nowhere -0.08
say 以内に、こ	reply 0.06
say 以内にこ	reply 0.06
say 以内にこの	reply 0.06
say 以内に本	reply 0.08 nowhere -0.06
say 以内に本メ	reply 0.08 nowhere -0.06
say 件名	address 0.06 nowhere -0.06
say 件名に	address 0.06
say 使用	address 0.09 nowhere -0.13
say 信く	reply 0.17 nowhere -0.09
say 信くだ	reply 0.17 nowhere -0.09
say 信くださ	reply 0.17 nowhere -0.09
say 信ください	reply 0.16 nowhere -0.09
say 信で	reply 0.07
say 信でお	reply 0.06
say 信に	reply 0.11 address -0.05 seller_central -0.06
say 信にて	reply 0.07
say 健全	seller_central 0.06 reply -0.05
say 健全性	seller_central 0.07 reply -0.05
say 健全性」	seller_central 0.19 nowhere -0.17
say 健全性」の	seller_central 0.12 nowhere -0.09
say 偽造	address 0.12 seller_central -0.08
say 偽造品	address 0.07 seller_central -0.07
say 全性	seller_central 0.07 reply -0.05
say 全性」	seller_central 0.19 nowhere -0.17
say 全性」の	seller_central 0.12 nowhere -0.09
say 全性の	seller_central 0.08 nowhere -0.06
say 内に、こ	reply 0.05 nowhere -0.05
say 内に、この	reply 0.06
say 内にこ	reply 0.06
say 内にこの	reply 0.06
say 内に本	reply 0.08 nowhere -0.06
say 内に本メ	reply 0.08 nowhere -0.06
say 内に本メー	reply 0.08 nowhere -0.06
say 出く	seller_central 0.05
say 出くだ	seller_central 0.05
say 出くださ	seller_central 0.05
say 出ください	seller_central 0.05
say 取りました	address 0.05
say 口座へ	nowhere 0.11 seller_central -0.11
say 告が	address 0.07
say 告の	address 0.06 seller_central -0.06
say 告を	nowhere 0.06 reply -0.08
say 報告	address 0.14 seller_central -0.11
say 年を	address 0.1 nowhere -0.07
say 座へ	nowhere 0.11 seller_central -0.11
say 当者	nowhere 0.11 address -0.06 reply -0.09
say 当者様	seller_central 0.08 nowhere 0.07 reply -0.06 address -0.08
say 形で	reply 0.08
say 性」	seller_central 0.19 nowhere -0.17
say 性」の	seller_central 0.12 nowhere -0.09
say 情報	seller_central 0.51 reply -0.08 address -0.08 nowhere -0.35
say 払いしま	nowhere 0.13 seller_central -0.11
say 払いします	nowhere 0.13 seller_central -0.11
say 担当者	nowhere 0.11 address -0.06 reply -0.09
say 担当者様	seller_central 0.08 nowhere 0.07 reply -0.06 address -0.08
say 提出く	seller_central 0.05
say 提出くだ	seller_central 0.05
say 提出くださ	seller_central 0.05
say 支払いしま	nowhere 0.13 seller_central -0.11
say 日以内にこ	reply 0.05
say 書、	seller_central 0.06 nowhere -0.07
say 有効	nowhere 0.11 address -0.06 seller_central -0.07
say 本メ	reply 0.1 nowhere -0.08
say 本メー	reply 0.1 nowhere -0.08
say 本メール	reply 0.1 nowhere -0.08
say 本メールに	reply 0.1
say 本メールへ	reply 0.08
say 業者	seller_central 0.16 nowhere -0.19
say 求書	address 0.13 seller_central -0.05 nowhere -0.07
say 申し立	seller_central 0.11 reply -0.06 address -0.06
say 申し立て	seller_central 0.11 reply -0.06 address -0.06
say 申し立てが	reply -0.05
say 画面	seller_central 0.14 address 0.06 nowhere -0.08 reply -0.12
say 異議	seller_central 0.14 nowhere -0.15
say 発行	seller_central 0.23 address 0.09 nowhere -0.35
say 種類	nowhere -0.05
say 立て	seller_central 0.13 address -0.07
say 立てが	reply -0.05
say 絡先	seller_central 0.16 address 0.06 nowhere -0.18
say 者と	seller_central -0.06
say 者に	address 0.08 nowhere -0.1
say 著作	address 0.07
say 表示	seller_central 0.16 nowhere -0.06 reply -0.06
say 許諾	address 0.08 nowhere -0.07
say 許諾書	address 0.08 nowhere -0.07
say 請求書	address 0.13 seller_central -0.05 nowhere -0.07
say 諾書	address 0.08 nowhere -0.07
say 返信	reply 0.36 address -0.11 seller_central -0.25
say 返信く	reply 0.17 nowhere -0.09
say 返信くだ	reply 0.16 nowhere -0.09
say 返信くださ	reply 0.16 nowhere -0.09
say 返信し	reply 0.16 nowhere -0.08
say 返信して	reply 0.16 nowhere -0.08
say 返信してく	reply 0.12
say 返信で	reply 0.06
say 返信でお	reply 0.06
say 返信に	reply 0.11 address -0.05 seller_central -0.06
say 返信にて	reply 0.07
say 送り	address 0.23 nowhere 0.08 reply -0.12 seller_central -0.19
say 送りく	address 0.26 nowhere -0.11 seller_central -0.13
say 送りくだ	address 0.26 nowhere -0.11 seller_central -0.13
say 送りくださ	address 0.26 nowhere -0.11 seller_central -0.13
say 通知	nowhere 0.07
say 連絡先	seller_central 0.16 address 0.06 nowhere -0.18
subject #	address 0.14 seller_central -0.06 nowhere -0.08
subject decision	nowhere 0.15 address -0.11
subject on your	nowhere 0.55 address -0.12 seller_central -0.19 reply -0.24
subject re	reply 0.63 address -0.05 seller_central -0.2 nowhere -0.38
subject お支	nowhere 0.13 seller_central -0.09
subject お支払	nowhere 0.13 seller_central -0.09
subject お支払い	nowhere 0.13 seller_central -0.09
subject した	seller_central 0.27 address -0.05 nowhere -0.17
subject ペー	reply 0.1 nowhere -0.06
subject ページ	reply 0.1 nowhere -0.06
subject ージ	reply 0.1 nowhere -0.06
subject 払い	nowhere 0.18 address -0.05 seller_central -0.1
subject 支払	nowhere 0.18 address -0.05 seller_central -0.1
subject 支払い	nowhere 0.18 address -0.05 seller_central -0.1
subject 申告	address 0.06
threat account.closed	nowhere 0.2 address 0.07 seller_central -0.12 reply -0.15
threat account.goes_on	nowhere 0.1
threat account.how_back	seller_central 0.1 nowhere 0.06 address -0.13
threat account.may_not_sell	reply 0.09 seller_central 0.06 nowhere -0.14
threat account.part_stopped	nowhere 0.11 seller_central -0.08
threat account.silence	nowhere 0.07
threat account.stopped	nowhere 0.22 reply -0.05 address -0.08 seller_central -0.09
threat account.temporary	nowhere 0.13 address -0.08
threat account.winding_up	nowhere 0.12
threat act.click	nowhere 0.15 seller_central -0.14
threat act.demand	address 0.14 reply -0.1
threat act.request	seller_central 0.14 nowhere -0.14
threat act.send	seller_central 0.11 address -0.05 reply -0.06
threat act.told	address 0.12 nowhere 0.09 seller_central -0.06 reply -0.15
threat age.document	nowhere 0.13 reply -0.09
threat asin.label	reply 0.05
threat asin.other_number	nowhere 0.31 reply -0.08 address -0.22
threat caution.counterfeit	address 0.07
threat doc.authorization_letter	address 0.1 seller_central -0.09
threat doc.business_licence	reply 0.06
threat doc.forged	address 0.07
threat doc.identity	seller_central 0.06 address -0.09
threat doc.invoice	nowhere 0.06 reply -0.1
threat doc.letter_of_retraction	address 0.1 reply -0.06
threat doc.not_enough	reply 0.2 nowhere -0.07 address -0.13
threat doc.not_taken	seller_central 0.05 address -0.06
threat doc.receipt	seller_central 0.1
threat funds.held	seller_central 0.16 nowhere -0.21
threat funds.topic	nowhere 0.12 address 0.07 reply -0.08 seller_central -0.11
threat good.account	reply 0.06
threat good.ended	address 0.05
threat listing.named	seller_central 0.08 reply 0.05 nowhere -0.09
threat listing.stopped	nowhere 0.09 seller_central -0.12
threat none.advert	nowhere 0.14 address -0.05 seller_central -0.09
threat owner.before_name	nowhere 0.06 address -0.08
threat owner.name_end	address 0.14 reply 0.07 seller_central -0.22
threat plan.action	nowhere 0.09 address -0.1
threat plan.cause	address 0.22 seller_central -0.1 nowhere -0.11
threat plan.prevention	nowhere -0.06
threat review.account	seller_central 0.06
threat review.ship_on	reply 0.11 seller_central -0.05 address -0.08
threat right.counterfeit	address 0.07
threat right.patent	address 0.08 seller_central -0.06
threat sent.not_enough	reply 0.18 nowhere -0.08 address -0.12
threat sent.refused	address 0.05
threat to.aside	address 0.12 reply -0.08 nowhere -0.09
threat to.console	seller_central 0.13 address -0.11
threat to.console_place	seller_central 0.49 reply -0.09 address -0.16 nowhere -0.24
threat to.not_for_answer	nowhere 0.2 seller_central -0.16
threat to.reply	reply 0.46 seller_central -0.13 address -0.14 nowhere -0.19
threat warn.target	nowhere 0.11 seller_central -0.11
threat warn.threat	seller_central 0.12 reply -0.16
threat warn.threat_listing	reply 0.12 seller_central -0.13
threat warn.word	reply 0.05
threat why.authenticity	address 0.17 reply -0.11
threat why.drug	address 0.08 seller_central -0.06
threat why.multiple	nowhere 0.14 seller_central -0.13
threat why.performance	reply 0.06 seller_central -0.06
threat why.safety	seller_central 0.07 nowhere -0.07
threat why.tracking	nowhere 0.07 seller_central -0.06
threat why.verification	nowhere 0.09 address -0.05
[clock]
is always	no_deadline 4.08 answer 1.06 reply_expected -0.54 funds -0.75 call -1.06 appeal -1.34 fba_disposal -1.45
above fba	answer 0.11 no_deadline -0.06
above happens next	call 0.09
above stock	no_deadline 0.12 answer -0.07
above what happens next	call 0.09
above て】	appeal 0.13 answer -0.09
above の在	no_deadline 0.11 answer -0.09
above の在庫	no_deadline 0.11 answer -0.09
above 倉庫	fba_disposal 0.06
above 倉庫の	fba_disposal 0.05
above 在庫	no_deadline 0.12 funds -0.06
above 在庫】	no_deadline 0.09 answer -0.07
above 在庫に	no_deadline 0.07
above 在庫につ	no_deadline 0.07
above 在庫につい	no_deadline 0.07
above 庫】	no_deadline 0.09 answer -0.07
above 庫に	no_deadline 0.08
above 庫につ	no_deadline 0.07
above 庫につい	no_deadline 0.07
above 庫について	no_deadline 0.07
above 庫の	fba_disposal 0.06
above 異議	appeal 0.11 no_deadline -0.06 answer -0.07
above 異議の	appeal 0.11 no_deadline -0.05 answer -0.09
above 議の	appeal 0.11 no_deadline -0.05 answer -0.09
after #	no_deadline 0.34 call 0.17 appeal -0.05 answer -0.11 funds -0.11 reply_expected -0.21
after account health	appeal 0.1
after after	reply_expected 0.41 no_deadline -0.39
after amazon	appeal 0.15 answer 0.07 no_deadline -0.06 reply_expected -0.11
after ask	answer 0.28 funds 0.1 no_deadline -0.32
after ask for	funds 0.12 answer -0.05
after at the latest	appeal 0.14 answer 0.05 no_deadline -0.06
after be	answer 0.24 fba_disposal 0.09 reply_expected -0.22
after be destroyed	no_deadline 0.08 fba_disposal -0.06
after chargebacks	funds 0.06
after claims	funds 0.12 no_deadline -0.08
after co	answer 0.11 appeal 0.09 no_deadline -0.17
after deactivation	funds 0.21 answer -0.07 no_deadline -0.1
after destroyed	no_deadline 0.11 fba_disposal -0.09
after disbursement	funds 0.06 answer -0.05
after disbursement appeals	funds 0.06
after dispute	appeal 0.19 answer -0.08 no_deadline -0.09
after from	answer 0.18 appeal 0.05 reply_expected -0.07 no_deadline -0.16
after from the date	no_deadline 0.12 appeal 0.08 answer -0.11
after health	appeal 0.1
after jp	answer 0.09 no_deadline -0.09
after latest	appeal 0.14 answer 0.05 no_deadline -0.06
after may be	answer 0.11 no_deadline -0.15
after notice	appeal 0.26 no_deadline -0.14
after notice dispute	appeal 0.19 answer -0.08 no_deadline -0.09
after number	call 0.06 no_deadline 0.05 answer -0.08
after of receiving	appeal 0.1 answer -0.1
after of this	fba_disposal 0.07 no_deadline -0.09
after the date	funds 0.08 appeal 0.06 no_deadline 0.05 answer -0.12
after the latest	appeal 0.14 answer 0.05 no_deadline -0.06
after the number	call 0.06
after this	answer 0.39 fba_disposal 0.11 appeal 0.06 reply_expected -0.16 no_deadline -0.39
after through the	appeal 0.06
after today	fba_disposal 0.2 funds 0.15 no_deadline -0.38
after units	fba_disposal 0.05
after will be	answer 0.27 no_deadline -0.15 reply_expected -0.15
after will be destroyed	no_deadline 0.08 fba_disposal -0.06
after 、この	reply_expected 0.29 no_deadline -0.24
after 、ご	no_deadline 0.19 answer -0.2
after 、アカ	no_deadline 0.09 answer -0.1
after 、アカウ	no_deadline 0.09 answer -0.1
after 、アカウン	no_deadline 0.09 answer -0.1
after 、次	answer 0.16 no_deadline -0.12
after 、次の	answer 0.12 no_deadline -0.09
after 、残	funds 0.13 no_deadline -0.13
after 、結	no_deadline 0.07 reply_expected -0.07
after 、結果	no_deadline 0.07 reply_expected -0.07
after 、結果を	no_deadline 0.07 reply_expected -0.07
after 、返	answer -0.07
after 」の	funds 0.05 answer -0.05
after い。	answer 0.08 appeal 0.06 fba_disposal 0.05 no_deadline -0.17
after いします	reply_expected 0.06 answer 0.06 no_deadline -0.1
after いします。	answer 0.08 no_deadline -0.05
after いたし	no_deadline -0.05
after いたしま	no_deadline -0.09
after いたします	answer 0.06 no_deadline -0.15
after いと	answer 0.17 funds 0.05 reply_expected -0.05 no_deadline -0.13
after いときは	no_deadline 0.06
after いときは、	no_deadline 0.07
after いの	funds 0.06
after いを	funds 0.09 no_deadline -0.07
after い場	fba_disposal 0.08 answer 0.06 no_deadline -0.1
after い場合	fba_disposal 0.08 answer 0.06 no_deadline -0.1
after い場合、	fba_disposal 0.1 answer 0.07 reply_expected -0.06 no_deadline -0.1
after うちに	answer 0.1 no_deadline -0.07
after うちに、	reply_expected 0.07
after お支	funds 0.1 reply_expected 0.06 answer -0.06 no_deadline -0.08
after お支払	funds 0.1 reply_expected 0.06 answer -0.06 no_deadline -0.08
after お支払い	funds 0.1 reply_expected 0.06 answer -0.06 no_deadline -0.08
after お支払いし	reply_expected 0.09
after お支払いを	funds 0.05
after お申	no_deadline 0.07 appeal 0.07 answer -0.17
after お申し	no_deadline 0.07 funds 0.05 answer -0.16
after お知	reply_expected 0.07
after お知ら	reply_expected 0.07
after お知らせ	reply_expected 0.07
after お知らせし	reply_expected 0.06
after お返	answer 0.13
after お返事	answer 0.12
after お返事し	reply_expected 0.06 no_deadline -0.05
after お返事しま	reply_expected 0.06 no_deadline -0.05
after お送	no_deadline 0.21 reply_expected -0.08 answer -0.08
after お送り	no_deadline 0.21 reply_expected -0.08 answer -0.08
after お電	call 0.07
after お電話	call 0.07
after お預	funds 0.1 no_deadline -0.06
after お預か	funds 0.1 no_deadline -0.06
after お預かり	funds 0.1 no_deadline -0.06
after から	no_deadline 0.31 call 0.08 appeal 0.05 fba_disposal -0.06 answer -0.13 reply_expected -0.2
after かり	no_deadline 0.21 reply_expected -0.08
after がご	answer 0.06 funds 0.05 no_deadline -0.07
after がござ	answer 0.06 funds 0.05 no_deadline -0.08
after がござい	answer 0.06 funds 0.05 no_deadline -0.08
after がございま	answer 0.06 funds 0.05 no_deadline -0.08
after ができ	no_deadline 0.08 answer -0.06
after ができま	no_deadline 0.06
after ができます	no_deadline 0.06
after がな	reply_expected 0.05 answer -0.07
after がない	no_deadline 0.12 funds 0.06 answer -0.14
after が経過	funds -0.06
after が過	answer 0.09 funds 0.06 no_deadline -0.17
after が過ぎ	funds 0.07 no_deadline -0.12
after が過ぎる	no_deadline -0.11
after きは、	answer -0.07
after きを	fba_disposal 0.06 answer -0.07
after ぎる	no_deadline -0.11
after くだ	reply_expected -0.07
after くださ	reply_expected -0.07
after ください	no_deadline -0.11
after ください。	answer 0.08 appeal 0.06 fba_disposal 0.05 no_deadline -0.17
after けない場	no_deadline -0.05
after けない場合	no_deadline -0.05
after け付けま	funds 0.08 appeal 0.05 no_deadline -0.17
after こと	no_deadline 0.29 funds 0.16 fba_disposal -0.07 reply_expected -0.33
after ことが	funds 0.16 reply_expected -0.07
after ことがご	funds 0.05
after ことがござ	funds 0.05
after この	reply_expected 0.27 appeal 0.08 no_deadline -0.31
after このメ	answer 0.08
after このメー	answer 0.08
after このメール	answer 0.08
after ございま	reply_expected -0.05
after ございます	funds 0.08 answer 0.05 no_deadline -0.09
after ご返	answer 0.11 no_deadline -0.11
after ご返信	answer 0.12 no_deadline -0.07
after ご返信く	answer 0.1 no_deadline -0.08
after ご返信くだ	answer 0.1 no_deadline -0.08
after ご連	appeal 0.08 answer -0.15
after ご連絡	appeal 0.08 answer -0.15
after さい	no_deadline -0.11
after さい。	answer 0.08 appeal 0.06 fba_disposal 0.05 no_deadline -0.17
after され	no_deadline 0.52 funds -0.08 reply_expected -0.16 answer -0.18
after された	no_deadline 0.22 answer -0.14
after されない	answer 0.05 no_deadline -0.05
after されない場	answer 0.05 no_deadline -0.05
after ざいま	reply_expected -0.05
after ざいます	funds 0.08 answer 0.05 no_deadline -0.09
after ざいます。	funds 0.11 no_deadline -0.06
after した	no_deadline 0.39 reply_expected 0.07 fba_disposal -0.05 answer -0.15 funds -0.21
after した。	reply_expected 0.07
after してく	answer 0.13 no_deadline -0.14
after してくだ	answer 0.13 no_deadline -0.14
after してくださ	answer 0.14 no_deadline -0.15
after しま	reply_expected 0.12 funds -0.06 fba_disposal -0.07
after します	reply_expected 0.17 answer 0.08 funds -0.06 no_deadline -0.16
after します。	reply_expected 0.14 no_deadline -0.08
after し立	no_deadline 0.15 reply_expected -0.05 answer -0.12
after し立て	no_deadline 0.15 reply_expected -0.05 answer -0.12
after し立て」	appeal 0.07 answer -0.11
after し立てがな	funds 0.07
after す。	funds 0.36 reply_expected 0.17 answer -0.08 call -0.1 fba_disposal -0.13 no_deadline -0.19
after することが	no_deadline -0.07
after せくだ	answer 0.07
after せくださ	answer 0.07
after せください	answer 0.07
after せし	reply_expected 0.06
after せしま	reply_expected 0.07
after せします	reply_expected 0.07
after せします。	reply_expected 0.07
after た。	reply_expected 0.07
after たし	no_deadline -0.05
after たしま	no_deadline -0.09
after たします	answer 0.06 no_deadline -0.15
after たします。	no_deadline -0.13
after ただけない	answer 0.11 no_deadline -0.14
after たは	answer -0.07
after だけない	answer 0.11 no_deadline -0.14
after だけない場	no_deadline -0.05
after ださ	reply_expected -0.07
after ださい	no_deadline -0.11
after ださい。	answer 0.08 appeal 0.06 fba_disposal 0.05 no_deadline -0.17
after ちに	answer 0.1 no_deadline -0.08
after て」	appeal 0.07 answer -0.11
after てがな	funds 0.07
after てく	answer 0.08 reply_expected -0.06
after でお	reply_expected 0.07 funds -0.1
after でお返事し	reply_expected 0.05 no_deadline -0.05
after でき	no_deadline 0.3 reply_expected -0.06 answer -0.15
after できま	no_deadline 0.14 answer -0.05
after できます	no_deadline 0.14 answer -0.06
after できます。	no_deadline 0.11
after でに	answer 0.11 funds -0.08
after でに、	answer 0.11 no_deadline -0.09
after で確	reply_expected 0.07 no_deadline -0.06
after で確認	reply_expected 0.07 no_deadline -0.06
after で結	reply_expected 0.1
after で結果	reply_expected 0.11 no_deadline -0.1
after で結果を	reply_expected 0.1 no_deadline -0.1
after で結果をお	reply_expected 0.07 no_deadline -0.07
after とが	funds 0.16 reply_expected -0.07
after とがご	funds 0.05
after とがござ	funds 0.05
after とがござい	funds 0.05
after ときは、	answer -0.07
after どで	funds 0.14
after ない	no_deadline 0.13 answer 0.08 fba_disposal 0.07 funds -0.08 reply_expected -0.14
after ないと	answer 0.18 no_deadline -0.09
after ないときは	no_deadline 0.06
after ない場	fba_disposal 0.08 answer 0.06 no_deadline -0.06 reply_expected -0.08
after ない場合	fba_disposal 0.08 answer 0.06 no_deadline -0.06 reply_expected -0.08
after ない場合、	fba_disposal 0.1 answer 0.07 reply_expected -0.06 no_deadline -0.1
after なさ	no_deadline 0.2 answer -0.11
after に、	answer 0.3 funds 0.07 reply_expected 0.06 appeal -0.08 no_deadline -0.33
after に、次	answer 0.08
after にお送りく	answer 0.09 no_deadline -0.07
after にこ	answer 0.16 no_deadline -0.14
after にご返	answer 0.1 no_deadline -0.08
after にご返信	answer 0.1 no_deadline -0.08
after にご返信く	answer 0.07 no_deadline -0.06
after にご連	appeal 0.08 answer -0.08
after にご連絡	appeal 0.08 answer -0.08
after に審	reply_expected 0.05 funds -0.05
after に審査	reply_expected 0.05 funds -0.05
after に異	funds 0.06
after に異議	funds 0.06
after に異議の	funds 0.07
after に異議を	no_deadline 0.05
after に返	answer -0.05
after に返送	fba_disposal 0.06
after のう	answer 0.12 no_deadline -0.08
after のうち	answer 0.08
after のうちに	answer 0.1 no_deadline -0.07
after のうちに、	reply_expected 0.07
after のメ	no_deadline 0.06
after のメールへ	answer 0.07
after の後	funds 0.12 answer 0.06 no_deadline -0.18
after の後に	funds 0.12 no_deadline -0.11
after の結	reply_expected 0.08
after へお	no_deadline -0.06
after への	answer 0.08
after への返	answer 0.05
after ほど	no_deadline 0.13 answer -0.09
after ほどで	funds 0.14 no_deadline -0.05
after まし	no_deadline 0.32 fba_disposal -0.07 funds -0.08 answer -0.14
after ました	no_deadline 0.24 funds -0.06 fba_disposal -0.07 answer -0.12
after ます	no_deadline 0.25 funds 0.09 appeal -0.05 fba_disposal -0.09 answer -0.19
after ます。	funds 0.27 reply_expected 0.09 no_deadline 0.06 call -0.06 fba_disposal -0.1 answer -0.25
after また	funds 0.05
after または	funds 0.05
after まで	answer 0.22 reply_expected -0.17
after までに	answer 0.2 funds -0.08 no_deadline -0.11
after までに、	answer 0.11 no_deadline -0.09
after められな	answer 0.1 no_deadline -0.06
after よりご	answer 0.07 no_deadline -0.07
after らせ	reply_expected 0.17 answer -0.11
after らせし	reply_expected 0.06
after らせしま	reply_expected 0.07
after らせします	reply_expected 0.07
after られな	answer 0.09
after りくださ	no_deadline 0.05
after りご	answer 0.07 no_deadline -0.07
after りま	no_deadline 0.23 funds 0.11 call -0.05 fba_disposal -0.05 reply_expected -0.15
after ることが	funds 0.08 reply_expected -0.08
after れた	no_deadline 0.31 answer -0.2
after れな	answer 0.13 funds -0.08
after れない	funds -0.05
after れない場	answer 0.06 no_deadline -0.06
after れない場合	answer 0.06 no_deadline -0.06
after をお	no_deadline 0.11 appeal 0.06 answer -0.09
after をお支	reply_expected 0.1 no_deadline -0.07
after をお支払	reply_expected 0.1 no_deadline -0.07
after をお支払い	reply_expected 0.1 no_deadline -0.07
after をお申	appeal 0.08 no_deadline -0.07
after をお申し	appeal 0.08 no_deadline -0.07
after を目	reply_expected 0.07
after を経	funds 0.05 no_deadline -0.07
after アカ	no_deadline 0.06
after アカウ	no_deadline 0.06
after アカウン	no_deadline 0.06
after アカウント	no_deadline 0.06
after ウン	no_deadline 0.07
after ウント	no_deadline 0.06
after ウント健	answer 0.06 no_deadline -0.07
after ウント健全	answer 0.06 no_deadline -0.07
after カウ	no_deadline 0.06
after カウン	no_deadline 0.06
after カウント	no_deadline 0.06
after カウント健	answer 0.06 no_deadline -0.07
after セラ	no_deadline -0.05
after セラー	no_deadline -0.05
after セラーセ	no_deadline -0.05
after セラーセン	no_deadline -0.05
after セン	no_deadline -0.07
after セント	no_deadline -0.05
after セントラ	no_deadline -0.05
after ター	answer 0.07 no_deadline -0.05
after トラ	no_deadline -0.05
after ト健	answer 0.06 no_deadline -0.07
after ト健全	answer 0.06 no_deadline -0.07
after ト健全性	answer 0.06 no_deadline -0.07
after フォ	answer 0.11 no_deadline -0.08
after メー	reply_expected 0.05
after メール	reply_expected 0.05
after メールで	reply_expected 0.08
after メールへ	answer 0.14 no_deadline -0.09
after メールへの	answer 0.09 no_deadline -0.06
after ラー	no_deadline -0.05
after ラーセ	no_deadline -0.05
after ラーセン	no_deadline -0.05
after ラーセント	no_deadline -0.05
after ルで	reply_expected 0.07 funds -0.06
after ルへ	answer 0.14 no_deadline -0.09
after ルへの	answer 0.09 no_deadline -0.06
after ルへの返	answer 0.05
after ンタ	answer 0.05 no_deadline -0.07
after ントラ	no_deadline -0.05
after ント健	answer 0.06 no_deadline -0.07
after ント健全	answer 0.06 no_deadline -0.07
after ント健全性	answer 0.06 no_deadline -0.07
after ーセ	no_deadline -0.05
after ーセン	no_deadline -0.05
after ーセント	no_deadline -0.05
after ーセントラ	no_deadline -0.05
after ール	no_deadline 0.06
after ールで	reply_expected 0.07
after ールへ	answer 0.14 no_deadline -0.09
after ールへの	answer 0.09 no_deadline -0.06
after ールへの返	answer 0.05
after 事し	reply_expected 0.06 no_deadline -0.05
after 事しま	reply_expected 0.06 no_deadline -0.05
after 事します	reply_expected 0.06 no_deadline -0.05
after 事します。	reply_expected 0.06 no_deadline -0.05
after 付けま	funds 0.08 appeal 0.05 no_deadline -0.17
after 以内	no_deadline 0.35 fba_disposal -0.07 appeal -0.08 reply_expected -0.11 funds -0.13
after 以内に、	answer 0.16 reply_expected 0.06 no_deadline -0.23
after 以内にこ	answer 0.12 no_deadline -0.12
after 以内に審	reply_expected 0.07
after 以内に審査	reply_expected 0.07
after 以内に異	funds 0.07 no_deadline 0.06 appeal -0.06
after 以内に異議	funds 0.07 no_deadline 0.06 appeal -0.06
after 以内に限	appeal 0.06 no_deadline 0.05 answer -0.1
after 以内の	no_deadline 0.3 reply_expected -0.06 answer -0.15
after 信く	answer 0.11 no_deadline -0.09
after 信くだ	answer 0.11 no_deadline -0.09
after 信くださ	answer 0.11 no_deadline -0.09
after 信ください	answer 0.1 no_deadline -0.09
after 健全	answer 0.06 no_deadline -0.07
after 健全性	answer 0.06 no_deadline -0.07
after 全性	answer 0.06 no_deadline -0.07
after 内に、	answer 0.18 funds 0.07 reply_expected 0.06 appeal -0.06 no_deadline -0.25
after 内にこ	answer 0.12 no_deadline -0.12
after 内に審	reply_expected 0.07
after 内に審査	reply_expected 0.07
after 内に異	funds 0.07 no_deadline 0.06 appeal -0.06
after 内に異議	funds 0.07 no_deadline 0.06 appeal -0.06
after 内に異議の	funds 0.07
after 内に限	appeal 0.06 no_deadline 0.05 answer -0.1
after 内の	no_deadline 0.28 reply_expected -0.06 answer -0.12
after 受け付けま	funds 0.08 appeal 0.05 no_deadline -0.17
after 口座	funds 0.19 no_deadline -0.14
after 合、	answer 0.16 fba_disposal 0.1 funds -0.06 reply_expected -0.08 no_deadline -0.12
after 在庫	no_deadline 0.11
after 場合	no_deadline 0.15 reply_expected -0.07
after 場合、	answer 0.16 fba_disposal 0.1 funds -0.06 reply_expected -0.08 no_deadline -0.12
after 審査	no_deadline 0.2 funds -0.06 answer -0.14
after 審査の	reply_expected 0.08 funds -0.05
after 当者	call 0.06
after 後、	answer 0.08 no_deadline -0.13
after 後に	reply_expected 0.1 funds 0.09 answer -0.05 no_deadline -0.11
after 手続	funds 0.08 fba_disposal 0.06 answer -0.08
after 手続き	funds 0.08 fba_disposal 0.06 answer -0.08
after 手続きを	fba_disposal 0.06 answer -0.07
after 払い	reply_expected 0.06 funds 0.05 answer -0.07
after 払いし	reply_expected 0.09
after 払いしま	reply_expected 0.1
after 払いします	reply_expected 0.1
after 払いの	funds 0.06
after 払いを	funds 0.09 no_deadline -0.07
after 担当	call 0.06 answer -0.05
after 担当者	call 0.06
after 指示	answer 0.18 no_deadline -0.18
after 支払	funds 0.07 reply_expected 0.06 answer -0.07
after 支払い	reply_expected 0.06 funds 0.05 answer -0.07
after 支払いし	reply_expected 0.09
after 支払いしま	reply_expected 0.1
after 支払いの	funds 0.06
after 支払いを	funds 0.09 no_deadline -0.07
after 時の	call 0.06
after 本メ	answer 0.09 no_deadline -0.07
after 本メー	answer 0.09 no_deadline -0.07
after 本メール	answer 0.09 no_deadline -0.07
after 本メールへ	answer 0.07 no_deadline -0.06
after 果を	reply_expected 0.06
after 果をお知	reply_expected 0.06 no_deadline -0.05
after 果をお知ら	reply_expected 0.06 no_deadline -0.05
after 査の	reply_expected 0.08 funds -0.05
after 査をお	appeal 0.08 no_deadline -0.05
after 査をお申	appeal 0.08 no_deadline -0.05
after 査をお申し	appeal 0.08 no_deadline -0.05
after 次の	answer 0.1 funds 0.06 no_deadline -0.16
after 申し	no_deadline 0.18 appeal 0.11 reply_expected -0.07 answer -0.2
after 申し立	no_deadline 0.15 reply_expected -0.05 answer -0.12
after 申し立て	no_deadline 0.15 reply_expected -0.05 answer -0.12
after 申し立て」	appeal 0.07 answer -0.11
after 留保	no_deadline 0.18 funds -0.18
after 異議	no_deadline 0.06 answer -0.06
after 異議の	funds 0.05
after 異議のお	funds 0.06
after 異議のお申	funds 0.06
after 登録	no_deadline -0.07
after 登録の	no_deadline -0.08
after 知ら	reply_expected 0.18 answer -0.1
after 知らせ	reply_expected 0.18 answer -0.1
after 知らせし	reply_expected 0.06
after 知らせしま	reply_expected 0.07
after 確認し	reply_expected 0.11 no_deadline -0.08
after 確認し、	reply_expected 0.09 no_deadline -0.07
after 立て	no_deadline 0.15 reply_expected -0.05 answer -0.12
after 立て」	appeal 0.07 answer -0.11
after 立てがな	funds 0.07
after 経過	appeal 0.08
after 経過し	no_deadline 0.1 appeal 0.05 answer -0.06 funds -0.07
after 結果	answer -0.06
after 結果を	reply_expected 0.06
after 結果をお知	reply_expected 0.06 no_deadline -0.05
after 続き	funds 0.08 fba_disposal 0.06 answer -0.08
after 続きを	fba_disposal 0.06 answer -0.07
after 者が	reply_expected 0.1 answer -0.08
after 認し	reply_expected 0.11 no_deadline -0.08
after 認し、	reply_expected 0.09 no_deadline -0.07
after 議の	funds 0.05
after 議のお	funds 0.06
after 議のお申	funds 0.06
after 議のお申し	funds 0.06
after 返事し	reply_expected 0.06 no_deadline -0.05
after 返事しま	reply_expected 0.06 no_deadline -0.05
after 返事します	reply_expected 0.06 no_deadline -0.05
after 返信	answer 0.14 no_deadline -0.07
after 返信く	answer 0.1 no_deadline -0.08
after 返信くだ	answer 0.1 no_deadline -0.08
after 返信くださ	answer 0.1 no_deadline -0.08
after 返送	fba_disposal 0.06
after 送の	reply_expected 0.14 no_deadline -0.19
after 送り	answer 0.09 reply_expected -0.08
after 送りくださ	no_deadline 0.06
after 送を	answer 0.12 no_deadline -0.16
after 連絡	no_deadline 0.16 appeal 0.07 call 0.05 answer -0.29
after 過ぎ	no_deadline 0.06 reply_expected -0.06
after 過ぎる	no_deadline -0.11
after 録の	no_deadline -0.08
after 電話	call 0.06
after 預か	funds 0.1 no_deadline -0.06
after 預かり	funds 0.1 no_deadline -0.06
before a decision	reply_expected 0.06 no_deadline -0.06
before a specialist	no_deadline 0.07 answer -0.06
before amazon	answer 0.29 appeal 0.2 funds -0.07 reply_expected -0.09 no_deadline -0.29
before ask	answer 0.18 funds 0.06 no_deadline -0.18
before ask for	answer 0.07 funds 0.07 no_deadline -0.11
before back to	funds 0.14 no_deadline -0.18
before balance	no_deadline 0.07 answer 0.07 funds -0.11
before be	answer 0.09 reply_expected -0.09
before be kept	funds 0.05
before co	appeal 0.18 answer 0.08 reply_expected -0.08 no_deadline -0.15
before com	answer 0.16 fba_disposal 0.06 no_deadline -0.19
before decision	reply_expected 0.11 no_deadline -0.11
before destroyed	fba_disposal 0.09
before dispute	appeal 0.09 answer 0.06 no_deadline -0.11
before e mail	answer 0.1 appeal 0.06 no_deadline -0.11
before expect	reply_expected 0.23 no_deadline -0.23
before fba	no_deadline 0.09 fba_disposal -0.06
before for	funds 0.25 call -0.08 no_deadline -0.12
before for up	funds 0.05
before for up to	funds 0.05
before funds	funds 0.19 no_deadline -0.18
before get	reply_expected 0.2 no_deadline -0.09 answer -0.12
before going	no_deadline 0.17 call 0.06 reply_expected -0.07 answer -0.14
before going to	no_deadline 0.17 call 0.06 reply_expected -0.07 answer -0.14
before held	funds 0.05
before hold	no_deadline 0.19 answer -0.07 reply_expected -0.09
before in our	fba_disposal 0.18 no_deadline 0.09 answer -0.18
before in our warehouses	fba_disposal 0.07
before in the coming	answer 0.14 no_deadline -0.11
before in the next	appeal 0.1 answer 0.06 call 0.05 no_deadline -0.14
before jp	appeal 0.18 answer -0.05 reply_expected -0.08
before kept	answer 0.06 funds -0.1
before kept for	fba_disposal 0.05
before mail	answer 0.18 appeal 0.06 no_deadline -0.17
before may	funds 0.16 reply_expected 0.08 appeal 0.05 no_deadline -0.1 answer -0.16
before may be	no_deadline 0.12
before may keep	funds 0.1 no_deadline -0.09
before money	funds 0.15 answer -0.11
before next	appeal 0.12 answer 0.1 fba_disposal -0.05 no_deadline -0.2
before object	appeal 0.06 answer -0.06
before our	reply_expected 0.26 fba_disposal 0.13 funds -0.13 answer -0.24
before our warehouses	fba_disposal 0.08
before please	appeal 0.26 answer 0.08 reply_expected -0.09 no_deadline -0.23
before removal	fba_disposal 0.1
before reply to	answer 0.2 no_deadline -0.07 reply_expected -0.08
before returned	fba_disposal 0.16 no_deadline -0.06 answer -0.07
before review	reply_expected 0.19 no_deadline -0.19
before specialist	no_deadline 0.11 answer -0.1
before stock	fba_disposal 0.19 answer -0.08 no_deadline -0.09
before team	call 0.06
before the balance	no_deadline 0.06
before the next	appeal 0.12 answer 0.09 fba_disposal -0.05 no_deadline -0.2
before this	funds 0.16 answer 0.15 fba_disposal -0.05 reply_expected -0.21
before to this	answer 0.17 reply_expected -0.08 no_deadline -0.1
before to you within	reply_expected 0.07
before units	fba_disposal 0.12
before up	no_deadline 0.27 reply_expected 0.09 answer -0.26
before up to	reply_expected 0.12 no_deadline 0.09 answer -0.14
before warehouses	fba_disposal 0.08
before we	no_deadline 0.31 answer 0.1 appeal -0.07 fba_disposal -0.16 funds -0.16
before we may	funds 0.08 no_deadline -0.08
before we may keep	funds 0.06 no_deadline -0.05
before we will	answer 0.18 reply_expected 0.1 no_deadline -0.27
before will	reply_expected 0.17 funds 0.15 call 0.06 answer -0.16 no_deadline -0.16
before will be	funds 0.34 no_deadline -0.35
before will get	reply_expected 0.22 no_deadline -0.08 answer -0.11
before within	reply_expected 0.18 answer 0.06 fba_disposal -0.08 appeal -0.17
before you can	fba_disposal 0.15 no_deadline -0.12
before you have	answer 0.25 fba_disposal 0.11 appeal -0.05 reply_expected -0.1 no_deadline -0.22
before you may	appeal 0.09 no_deadline -0.11
before you within	reply_expected 0.06 no_deadline -0.07
before your	funds 0.53 no_deadline -0.06 call -0.07 appeal -0.15 answer -0.24
before your balance	answer 0.09 funds -0.11
before your funds	funds 0.16 no_deadline -0.15
before 、売	funds 0.13 no_deadline -0.11
before 、売上	funds 0.13 no_deadline -0.11
before 、売上金	funds 0.13 no_deadline -0.11
before 、本	no_deadline -0.12
before 、本メ	no_deadline -0.06
before 、本メー	no_deadline -0.06
before 、本メール	no_deadline -0.06
before 、本日	reply_expected 0.05
before ある	reply_expected 0.07 funds 0.07 no_deadline -0.14
before いた	funds 0.2 answer -0.17
before いただ	no_deadline 0.09 funds 0.07 answer -0.15
before いただい	reply_expected 0.09 answer -0.09
before いただいた	reply_expected 0.07 answer -0.06
before いた内	reply_expected 0.06 no_deadline -0.05
before いた内容	reply_expected 0.06 no_deadline -0.05
before いてか	funds 0.1 no_deadline -0.08
before いてから	funds 0.1 no_deadline -0.08
before い場	answer 0.15 appeal 0.11 no_deadline -0.19
before い場合	appeal 0.11 no_deadline -0.07
before えの	appeal 0.07
before えの場	appeal 0.06
before えの場合	appeal 0.06
before おお	reply_expected 0.09 no_deadline -0.08
before おおむ	reply_expected 0.07 no_deadline -0.06
before おおむね	reply_expected 0.07 no_deadline -0.06
before おむ	reply_expected 0.07 no_deadline -0.06
before おむね	reply_expected 0.07 no_deadline -0.06
before お考	appeal 0.07
before お考え	appeal 0.07
before お考えの	appeal 0.07
before お考えの場	appeal 0.06
before から	no_deadline 0.26 funds 0.11 call -0.07 appeal -0.13 answer -0.16
before がある	reply_expected 0.09
before けな	funds 0.06 no_deadline -0.06
before け取	reply_expected 0.12
before け取っ	reply_expected 0.05
before け取って	reply_expected 0.05
before け取ってか	reply_expected 0.05
before この	answer 0.14 fba_disposal 0.07 appeal -0.06 reply_expected -0.09
before この通	answer 0.07
before この通知	answer 0.07
before ただ	no_deadline 0.1 funds 0.07 answer -0.16
before ただい	reply_expected 0.09 answer -0.09
before ただいた	reply_expected 0.07 answer -0.06
before ただいた内	reply_expected 0.06 no_deadline -0.05
before た内	reply_expected 0.06 no_deadline -0.05
before た内容	reply_expected 0.06 no_deadline -0.05
before た後	reply_expected 0.15 no_deadline -0.11
before だい	reply_expected 0.09 answer -0.09
before だいた	reply_expected 0.07 answer -0.06
before だいた内	reply_expected 0.06 no_deadline -0.05
before だいた内容	reply_expected 0.06 no_deadline -0.05
before だけな	funds 0.05 no_deadline -0.06
before ってか	reply_expected 0.08 no_deadline -0.1
before ってから	reply_expected 0.08 no_deadline -0.1
before てか	reply_expected 0.11
before てから	reply_expected 0.11
before とお	appeal 0.07
before とお考	appeal 0.07
before とお考え	appeal 0.07
before とお考えの	appeal 0.07
before ない	appeal 0.19 funds 0.07 answer -0.05 no_deadline -0.25
before ない場	appeal 0.11 no_deadline -0.1
before ない場合	appeal 0.11 no_deadline -0.1
before にあ	no_deadline -0.06
before の場	funds 0.07 answer -0.08
before の場合	funds 0.07 answer -0.08
before の日か	answer 0.14 no_deadline -0.09
before の日から	answer 0.14 no_deadline -0.09
before の決	no_deadline 0.05
before は、	answer 0.47 funds 0.08 fba_disposal 0.08 reply_expected -0.06 call -0.07 no_deadline -0.46
before は、この	no_deadline -0.05
before むね	reply_expected 0.07 no_deadline -0.06
before りいただい	no_deadline 0.07
before を、	answer 0.12 funds 0.09 no_deadline -0.18
before を受	no_deadline 0.09
before を確認し	no_deadline -0.05
before チー	no_deadline 0.11 answer -0.11
before チーム	no_deadline 0.11 answer -0.11
before チームの	no_deadline 0.11 answer -0.1
before ムの	no_deadline 0.11 answer -0.1
before メー	answer 0.1 no_deadline -0.09
before メール	answer 0.1 no_deadline -0.09
before メールの	no_deadline -0.06
before ント	reply_expected 0.15 no_deadline -0.13
before ート	no_deadline 0.09 answer -0.07
before ーム	no_deadline 0.12 answer -0.11
before ームの	no_deadline 0.11 answer -0.1
before ール	answer 0.1 no_deadline -0.09
before ールの	no_deadline -0.06
before 上金	no_deadline 0.11
before 全性	no_deadline 0.05 reply_expected -0.06
before 内容	reply_expected 0.15 no_deadline -0.1
before 取っ	reply_expected 0.05
before 取って	reply_expected 0.05
before 取ってか	reply_expected 0.05
before 取ってから	reply_expected 0.05
before 受け	reply_expected 0.07
before 受け取	reply_expected 0.12
before 受け取っ	reply_expected 0.05
before 受け取って	reply_expected 0.05
before 合に	no_deadline -0.08
before 合は	funds 0.07 appeal 0.06 no_deadline -0.05
before 合は、	funds 0.08 appeal 0.07 no_deadline -0.13
before 品は	fba_disposal 0.07 no_deadline -0.06
before 品は、	fba_disposal 0.07
before 商品	funds 0.07 reply_expected -0.05 answer -0.08
before 在庫は、	fba_disposal 0.06
before 場合	appeal 0.14 funds 0.13 reply_expected -0.1 no_deadline -0.1
before 場合に	no_deadline -0.08
before 場合は	funds 0.07 appeal 0.06 reply_expected -0.05
before 場合は、	funds 0.08 appeal 0.07 no_deadline -0.13
before 売上	no_deadline 0.11
before 売上金	no_deadline 0.11
before 審査	no_deadline 0.09
before 庫の	no_deadline -0.06
before 庫は、	fba_disposal 0.06
before 後、	reply_expected 0.07 answer -0.05 no_deadline -0.06
before 提出	no_deadline 0.07
before 改善	reply_expected -0.06
before 日か	answer 0.27 funds 0.19 appeal -0.05 reply_expected -0.07 no_deadline -0.32
before 日から	answer 0.27 funds 0.19 appeal -0.05 reply_expected -0.07 no_deadline -0.32
before 日よ	reply_expected 0.05 no_deadline -0.07
before 日より	reply_expected 0.05 no_deadline -0.07
before 最長	reply_expected 0.15 funds -0.05
before 期間で	funds 0.06 no_deadline -0.06
before 期間であ	funds 0.06 no_deadline -0.06
before 期間である	funds 0.06 no_deadline -0.06
before 本メ	answer 0.06 no_deadline -0.07
before 本メー	answer 0.06 no_deadline -0.07
before 本メール	answer 0.06 no_deadline -0.07
before 本日	funds 0.1 reply_expected 0.08 no_deadline -0.07 answer -0.09
before 本日か	funds 0.07 no_deadline -0.06
before 本日から	funds 0.07 no_deadline -0.06
before 本日よ	reply_expected 0.05
before 本日より	reply_expected 0.05
before 査は	reply_expected 0.12 no_deadline -0.09
before 権限	answer 0.18 no_deadline -0.2
before 次の	answer 0.21 reply_expected -0.09 funds -0.13
before 残高	funds 0.07
before 残高は	funds 0.07 no_deadline -0.05
before 決定	no_deadline 0.09 appeal -0.07
before 異議	appeal 0.06
before 確認	reply_expected 0.18 funds -0.08 no_deadline -0.12
before 確認し	no_deadline -0.05
before 考え	appeal 0.07
before 考えの	appeal 0.07
before 考えの場	appeal 0.06
before 考えの場合	appeal 0.06
before 者が	answer 0.06
before 者が、	answer 0.07 no_deadline -0.07
before 認し	no_deadline -0.05
before 通常	reply_expected 0.18 answer -0.15
before 通知	answer 0.21 funds -0.05 reply_expected -0.08
before 過去	no_deadline 0.14 funds -0.06
before 金は	no_deadline 0.13 answer -0.06
before 金は、	no_deadline 0.05 answer -0.05
before 間で	funds 0.06 no_deadline -0.06
before 間であ	funds 0.06 no_deadline -0.06
before 間である	funds 0.06 no_deadline -0.06
before 限り	funds -0.07
before 高は	funds 0.07 no_deadline -0.05
in # days	no_deadline 0.61 call -0.11 reply_expected -0.13 funds -0.17 appeal -0.18
in # days after	answer 0.11 no_deadline 0.1 funds 0.07 fba_disposal -0.1 reply_expected -0.13
in # days from	fba_disposal 0.09 no_deadline 0.06 answer -0.14
in a decision	reply_expected 0.06 no_deadline -0.07
in a member	call 0.07
in a member of	call 0.07
in a removal order	fba_disposal 0.06
in a specialist	call 0.08 no_deadline 0.07 answer -0.09
in account health	answer 0.3 funds -0.08 no_deadline -0.13 reply_expected -0.16
in account will	answer 0.16 no_deadline -0.15
in account will be	answer 0.16 no_deadline -0.15
in after	no_deadline 0.43 reply_expected 0.34 call -0.05 appeal -0.1 funds -0.22 answer -0.38
in amazon	answer 0.52 appeal 0.26 fba_disposal -0.08 funds -0.08 reply_expected -0.23 no_deadline -0.37
in amount	funds 0.4 reply_expected 0.3 no_deadline -0.64
in ask	answer 0.44 funds 0.06 no_deadline -0.36
in ask for	funds 0.11
in at the latest	appeal 0.13 answer 0.1 reply_expected 0.07 no_deadline -0.2
in away	fba_disposal 0.13 no_deadline -0.07
in back to you	no_deadline -0.06
in balance	funds 0.09
in balance is	funds 0.1 no_deadline -0.09
in be	no_deadline 0.33 fba_disposal 0.05 appeal -0.11 reply_expected -0.33
in be destroyed	no_deadline 0.07
in be kept	funds 0.05
in believe	appeal 0.12 answer -0.09
in believe that	appeal 0.12 answer -0.09
in business	no_deadline 0.23 reply_expected 0.09 appeal -0.05 fba_disposal -0.11 answer -0.17
in business days	reply_expected 0.09 funds 0.05 fba_disposal -0.08
in business days after	appeal 0.08 answer -0.06
in by writing	appeal 0.08 answer -0.08
in by writing to	appeal 0.08 answer -0.08
in can	fba_disposal 0.21 reply_expected -0.06 answer -0.18
in can ask	funds 0.07
in can ask for	funds 0.07
in chargebacks	funds 0.06
in claims	funds 0.08 answer -0.05 reply_expected -0.05
in co	answer 0.32 appeal 0.12 funds -0.05 reply_expected -0.12 no_deadline -0.23
in com	answer 0.24 appeal 0.16 reply_expected -0.11 no_deadline -0.35
in create	fba_disposal 0.11 no_deadline 0.06 answer -0.09
in days	answer 0.46 reply_expected 0.16 fba_disposal -0.07 no_deadline -0.09 funds -0.12 appeal -0.15 call -0.2
in days after	funds 0.38 answer 0.06 no_deadline -0.43
in days from	answer 0.17 appeal 0.13 no_deadline -0.3
in days from the	appeal 0.06
in days of this	answer 0.18 no_deadline -0.17
in days of your	reply_expected 0.14 no_deadline -0.12
in deactivation	funds 0.07
in decision	answer 0.11 funds 0.09 no_deadline -0.06 reply_expected -0.09
in destroyed	no_deadline 0.07 answer -0.05
in disbursement	funds 0.13
in disbursement appeals	funds 0.11 no_deadline -0.06
in dispute	appeal 0.27 no_deadline -0.21
in e	appeal 0.2 fba_disposal 0.18 reply_expected 0.08 funds -0.09 no_deadline -0.32
in e mail	appeal 0.22 reply_expected 0.09 answer -0.06 no_deadline -0.24
in expect	reply_expected 0.23 no_deadline -0.22
in fba	no_deadline 0.09
in for	funds 0.22 no_deadline 0.12 answer -0.11 call -0.13 appeal -0.14
in for #	funds 0.1 fba_disposal 0.09 no_deadline -0.09 reply_expected -0.12
in for # days	funds 0.11 fba_disposal 0.09 reply_expected -0.1 no_deadline -0.16
in for up	no_deadline 0.06
in for up to	no_deadline 0.06
in from the date	no_deadline 0.12 appeal 0.08 answer -0.11
in from us	reply_expected 0.09 no_deadline -0.08
in funds	answer 0.33 funds 0.06 no_deadline -0.31
in get	reply_expected 0.32 no_deadline 0.12 answer -0.4
in going	no_deadline 0.18 call 0.07 reply_expected -0.08 answer -0.14
in going to	no_deadline 0.16 call 0.07 reply_expected -0.07 answer -0.13
in health	answer 0.3 funds -0.08 no_deadline -0.13 reply_expected -0.16
in hear	reply_expected 0.09 no_deadline -0.1
in hear from	reply_expected 0.09 no_deadline -0.08
in hear from us	reply_expected 0.09 no_deadline -0.08
in held	funds 0.05
in in our	fba_disposal 0.21 no_deadline 0.14 reply_expected -0.06 answer -0.23
in in our warehouses	fba_disposal 0.08
in in the coming	answer 0.14 no_deadline -0.11
in in the next	appeal 0.1 call 0.05 no_deadline -0.12
in is going	call 0.08
in is going to	call 0.08
in it will be	funds 0.11 answer -0.06 reply_expected -0.07
in jp	answer 0.16 appeal 0.12 funds -0.06 no_deadline -0.08 reply_expected -0.09
in jst	call 0.16 no_deadline -0.12
in kept	no_deadline 0.06 funds -0.09
in kept for	fba_disposal 0.05
in latest	appeal 0.13 answer 0.1 reply_expected 0.07 no_deadline -0.2
in mail	answer 0.33 appeal 0.19 funds -0.09 no_deadline -0.41
in may	answer 0.36 fba_disposal -0.06 funds -0.12 reply_expected -0.14
in may ask	no_deadline 0.08
in may be	fba_disposal 0.06
in may keep	funds 0.13 no_deadline -0.1
in member	call 0.07
in member of	call 0.07
in money	funds 0.27 no_deadline -0.1 answer -0.13
in next #	no_deadline 0.06 reply_expected -0.06
in next # hours	call 0.07 reply_expected -0.07
in notice	appeal 0.34 reply_expected -0.06 funds -0.06 answer -0.08 no_deadline -0.13
in notice dispute	appeal 0.27 no_deadline -0.21
in number	funds 0.15 call 0.14 no_deadline -0.07 reply_expected -0.19
in object	appeal 0.06 answer -0.06
in of receiving	appeal 0.1 answer -0.1
in of this	answer 0.36 reply_expected -0.09 no_deadline -0.32
in our	no_deadline 0.23 reply_expected 0.13 fba_disposal 0.11 appeal -0.06 funds -0.12 answer -0.3
in our decision	reply_expected 0.07
in our warehouses	fba_disposal 0.09
in paid out	funds 0.14 no_deadline -0.11
in performance	answer 0.29 appeal 0.1 reply_expected -0.1 no_deadline -0.24
in plan	answer 0.57 funds -0.12 reply_expected -0.31
in please	answer 0.28 appeal 0.21 no_deadline -0.06 fba_disposal -0.08 funds -0.15 reply_expected -0.18
in registered	no_deadline 0.05 answer -0.06
in removal	fba_disposal 0.13 funds -0.07
in reply	answer 0.39 appeal -0.08 reply_expected -0.12 no_deadline -0.16
in reply to	answer 0.28 fba_disposal 0.07 reply_expected -0.11 no_deadline -0.18
in reply to this	answer 0.27 reply_expected -0.1 no_deadline -0.13
in returned	fba_disposal 0.17 funds -0.07 answer -0.08
in review	reply_expected 0.17 no_deadline -0.15
in ring	call 0.08 answer -0.06
in sixty	reply_expected 0.1 answer 0.09 funds 0.05 no_deadline -0.19
in sixty days	reply_expected 0.1 answer 0.09 funds 0.05 no_deadline -0.19
in specialist	no_deadline 0.11 call 0.08 answer -0.13
in specialist will	call 0.06
in stock	fba_disposal 0.17 no_deadline 0.14 answer -0.09 funds -0.15
in team	call 0.06 answer -0.08
in telephone	call 0.1 no_deadline -0.07
in the account health	answer 0.15 appeal 0.07 no_deadline -0.17
in the balance	no_deadline 0.11 funds -0.06
in the latest	appeal 0.13 answer 0.1 reply_expected 0.07 no_deadline -0.2
in the next #	no_deadline 0.06 reply_expected -0.06
in the number	answer 0.12 call 0.11 reply_expected -0.06 no_deadline -0.14
in the stock	fba_disposal 0.1 answer -0.06
in thirty days	fba_disposal 0.12 answer 0.07 appeal 0.06 reply_expected -0.06 funds -0.14
in thirty days from	appeal 0.13 funds -0.06
in this	answer 0.39 no_deadline -0.05 reply_expected -0.32
in this decision	funds 0.06
in through the	appeal 0.05 answer 0.05 no_deadline -0.06
in to # days	no_deadline 0.23 answer -0.18
in to notice	appeal 0.19 no_deadline -0.07 answer -0.08
in to notice dispute	appeal 0.19 no_deadline -0.07 answer -0.08
in to this	answer 0.32 reply_expected -0.13 no_deadline -0.18
in to you within	reply_expected 0.07
in today	fba_disposal 0.19 funds 0.15 answer -0.08 no_deadline -0.33
in two	no_deadline 0.35 reply_expected 0.33 appeal -0.16 answer -0.25 funds -0.28
in two business	reply_expected 0.12 answer -0.12
in two business days	reply_expected 0.12 answer -0.12
in units	fba_disposal 0.26 answer -0.09 no_deadline -0.09
in units in	fba_disposal 0.14 no_deadline -0.1
in units in our	fba_disposal 0.14 no_deadline -0.1
in up to	reply_expected 0.22 no_deadline 0.11 funds -0.09 answer -0.17
in up to #	reply_expected 0.11 answer -0.11
in warehouses	fba_disposal 0.09
in we may	answer 0.2 funds 0.09 no_deadline -0.26
in we may keep	funds 0.08 no_deadline -0.06
in we will	answer 0.12 no_deadline -0.17
in will	answer 0.1 call 0.08 reply_expected 0.07 funds 0.06 appeal -0.11 no_deadline -0.19
in will be	funds 0.34 fba_disposal 0.08 reply_expected -0.17 no_deadline -0.23
in will be destroyed	no_deadline 0.05
in will get	reply_expected 0.22 no_deadline -0.08 answer -0.11
in will telephone	call 0.06
in within	answer 0.23 no_deadline 0.16 reply_expected 0.09 fba_disposal -0.09 appeal -0.18 funds -0.18
in within #	answer 0.09 no_deadline -0.06
in within # days	funds 0.16 no_deadline -0.06 reply_expected -0.07 answer -0.08
in within two	reply_expected 0.16 answer -0.1
in write to payments	appeal 0.05
in you can	fba_disposal 0.14 no_deadline -0.08 answer -0.09
in you can ask	funds 0.07
in you may	funds 0.12 appeal 0.11 fba_disposal -0.08 no_deadline -0.19
in you within	reply_expected 0.06 no_deadline -0.07
in you within #	reply_expected 0.06 no_deadline -0.07
in your balance	funds 0.29 no_deadline -0.29
in your funds	funds 0.09 no_deadline -0.13
in your units	fba_disposal 0.17 no_deadline -0.06 answer -0.08
in 、この	reply_expected 0.26 no_deadline -0.27
in 、このメ	answer 0.06
in 、このメー	answer 0.06
in 、ア	funds 0.1 answer 0.08 reply_expected 0.05 no_deadline -0.25
in 、アカ	funds 0.1 reply_expected 0.06 answer -0.06 no_deadline -0.12
in 、アカウ	funds 0.1 reply_expected 0.06 answer -0.06 no_deadline -0.12
in 、アカウン	funds 0.1 reply_expected 0.06 answer -0.06 no_deadline -0.12
in 、セラ	no_deadline -0.05
in 、セラー	no_deadline -0.05
in 、セラーセ	no_deadline -0.05
in 、売	funds 0.17 no_deadline -0.13
in 、売上	funds 0.13 no_deadline -0.09
in 、売上金	funds 0.14 no_deadline -0.09
in 、本	no_deadline -0.08
in 、次	answer 0.21 appeal 0.07 no_deadline -0.1 funds -0.13
in 、次の	answer 0.17 appeal 0.07 funds -0.09 no_deadline -0.1
in 、残	funds 0.05
in 、結	no_deadline 0.07 reply_expected -0.07
in 、結果	no_deadline 0.07 reply_expected -0.07
in 、結果を	no_deadline 0.07 reply_expected -0.07
in 、返	no_deadline 0.07 answer -0.07
in 「ア	answer 0.09
in 「アカ	answer 0.09
in 「アカウ	answer 0.09
in 「アカウン	answer 0.09
in 「申	answer 0.11 no_deadline -0.09
in 「申し	answer 0.11 no_deadline -0.09
in 「申し立	answer 0.11 no_deadline -0.09
in 「申し立て	answer 0.11 no_deadline -0.09
in 」か	answer 0.2 no_deadline -0.16
in 」から	answer 0.2 no_deadline -0.16
in 」の	reply_expected -0.07
in ある場	answer -0.06
in ある場合	answer -0.06
in い。	answer 0.13 reply_expected -0.05
in いします	reply_expected 0.07 answer 0.07 no_deadline -0.1
in いします。	reply_expected 0.07 answer 0.07 no_deadline -0.1
in いたし	no_deadline 0.15 answer -0.07 reply_expected -0.1
in いたしま	no_deadline 0.11 answer -0.05 reply_expected -0.07
in いたします	no_deadline -0.06
in いただい	reply_expected 0.21 no_deadline -0.08 answer -0.14
in いただいて	reply_expected 0.16 answer -0.05 no_deadline -0.1
in いた内	reply_expected 0.06 no_deadline -0.05
in いた内容	reply_expected 0.06 no_deadline -0.05
in いてか	funds 0.09 no_deadline -0.07
in いてから	funds 0.09 no_deadline -0.07
in いとき	funds 0.06 no_deadline -0.06
in いときは	no_deadline -0.06
in いときは、	funds 0.06 no_deadline -0.06
in いの	funds 0.14 no_deadline -0.08
in いを	funds 0.09 no_deadline -0.06
in い場	answer 0.29 appeal 0.11 fba_disposal 0.05 reply_expected -0.09 no_deadline -0.34
in い場合	answer 0.15 appeal 0.11 fba_disposal 0.06 reply_expected -0.08 no_deadline -0.22
in い場合、	fba_disposal 0.1 answer 0.09 funds -0.05 no_deadline -0.07 reply_expected -0.1
in うちに、	reply_expected 0.07
in えの	appeal 0.07
in えの場	appeal 0.06
in えの場合	appeal 0.06
in おお	reply_expected 0.09
in お手続	appeal 0.08
in お手続き	appeal 0.08
in お支	reply_expected 0.06 answer -0.09
in お支払	reply_expected 0.06 answer -0.09
in お支払い	reply_expected 0.06 answer -0.09
in お支払いし	reply_expected 0.1 funds -0.06
in お支払いを	funds 0.05
in お知	answer 0.29 no_deadline -0.07 funds -0.12
in お知ら	answer 0.29 no_deadline -0.07 funds -0.12
in お知らせ	answer 0.29 no_deadline -0.07 funds -0.12
in お知らせく	answer 0.06
in お知らせし	no_deadline 0.07 answer -0.05
in お考	appeal 0.06
in お考え	appeal 0.06
in お考えの	appeal 0.07
in お考えの場	appeal 0.06
in お返	reply_expected 0.07
in お返事	reply_expected 0.07
in お返事し	reply_expected 0.06 no_deadline -0.05
in お返事しま	reply_expected 0.06 no_deadline -0.05
in お送	no_deadline 0.19 answer 0.09 reply_expected -0.19
in お送り	no_deadline 0.19 answer 0.09 reply_expected -0.19
in お電	reply_expected -0.09
in お電話	reply_expected -0.09
in お電話を	call 0.05
in お預	funds 0.1 answer -0.06
in お預か	funds 0.1 answer -0.06
in お預かり	funds 0.1 answer -0.06
in からお	no_deadline 0.11 answer -0.09
in かり	no_deadline 0.24 reply_expected -0.05 answer -0.08
in か早	answer 0.21 no_deadline -0.12
in がある場	answer -0.07
in がある場合	answer -0.07
in がで	reply_expected 0.3 funds 0.08 answer -0.14 no_deadline -0.2
in ができ	reply_expected 0.3 funds 0.08 answer -0.14 no_deadline -0.2
in ができます	funds 0.05
in がな	reply_expected 0.06 answer -0.11
in がない場	funds 0.08 answer -0.1
in がない場合	funds 0.08 answer -0.1
in が経過	funds -0.06
in が認	reply_expected 0.06 no_deadline -0.05
in が認め	reply_expected 0.06 no_deadline -0.05
in が認めら	reply_expected 0.06 no_deadline -0.05
in が認められ	reply_expected 0.06 no_deadline -0.05
in が過	answer 0.1 funds 0.06 no_deadline -0.17
in が過ぎ	funds 0.07 no_deadline -0.12
in が過ぎる	no_deadline -0.1
in きは	reply_expected 0.1 funds 0.06 answer -0.09
in きは、	reply_expected 0.1 funds 0.07 no_deadline -0.05 answer -0.1
in きます	answer 0.27 reply_expected 0.11 no_deadline -0.28
in きます。	answer 0.2 reply_expected 0.16 no_deadline -0.3
in きを	fba_disposal 0.06
in くだ	no_deadline 0.19 reply_expected -0.12
in くださ	no_deadline 0.19 reply_expected -0.12
in ください	no_deadline 0.06 reply_expected -0.06
in ください。	answer 0.13 reply_expected -0.05
in けな	funds 0.05 no_deadline -0.06
in けます。	appeal 0.08 funds 0.07 no_deadline -0.14
in け付けます	funds 0.08 appeal 0.05 no_deadline -0.17
in け取	reply_expected 0.1 no_deadline 0.06 answer -0.08 funds -0.1
in け取っ	reply_expected 0.05
in け取って	reply_expected 0.05
in け取ってか	reply_expected 0.05
in げます	no_deadline -0.06
in げます。	no_deadline -0.06
in ことが	funds 0.09 no_deadline 0.06 reply_expected -0.1
in ことがあ	funds 0.09 reply_expected -0.05 answer -0.06
in ことがあり	funds 0.09 answer -0.06
in ことがで	funds 0.06
in ことができ	funds 0.06
in この	reply_expected 0.18 answer 0.12 appeal 0.07 funds -0.07 no_deadline -0.34
in このメ	answer 0.1 no_deadline -0.08
in このメー	answer 0.11 no_deadline -0.07
in このメール	answer 0.11 no_deadline -0.07
in この申	appeal 0.09 answer -0.05
in この通	answer 0.07
in この通知	answer 0.07
in ご返	answer 0.15 reply_expected 0.05 no_deadline -0.19
in ご返信	answer 0.15 no_deadline -0.1
in ご返信く	answer 0.09 no_deadline -0.08
in ご返信くだ	answer 0.09 no_deadline -0.08
in ご連	appeal 0.12 answer -0.17
in ご連絡	appeal 0.12 answer -0.17
in さい	no_deadline 0.06 reply_expected -0.06
in さい。	answer 0.13 reply_expected -0.05
in されな	funds 0.06 no_deadline -0.07
in されない	funds 0.06 no_deadline -0.08
in されるこ	no_deadline 0.06
in されること	no_deadline 0.06
in した	no_deadline 0.24 reply_expected 0.09 fba_disposal -0.07 appeal -0.09 funds -0.13
in した。	no_deadline 0.24 answer -0.2
in してく	answer 0.13 no_deadline -0.07
in してくだ	answer 0.13 no_deadline -0.07
in してくださ	answer 0.13 no_deadline -0.07
in しま	no_deadline 0.11 fba_disposal -0.06
in します	answer 0.12 reply_expected 0.06 no_deadline -0.07 funds -0.1
in します。	answer 0.21 reply_expected 0.09 funds -0.1 no_deadline -0.15
in し立	no_deadline 0.14 appeal 0.07 reply_expected -0.16
in し立て	no_deadline 0.14 appeal 0.07 reply_expected -0.16
in し立て」	appeal 0.06 answer -0.07
in し立てが	answer 0.06
in し立てがな	funds 0.07
in す。	reply_expected 0.34 answer 0.21 funds 0.08 appeal -0.13 call -0.14 fba_disposal -0.14 no_deadline -0.22
in することが	fba_disposal 0.07 no_deadline -0.08
in せし	no_deadline 0.07 answer -0.05
in せしま	no_deadline 0.05
in せします	no_deadline 0.05
in せします。	no_deadline 0.05
in た。	no_deadline 0.24 answer -0.2
in たし	no_deadline 0.15 answer -0.07 reply_expected -0.1
in たしま	no_deadline 0.11 answer -0.05 reply_expected -0.07
in たします	no_deadline -0.06
in たします。	no_deadline -0.06
in ただい	reply_expected 0.21 no_deadline -0.08 answer -0.14
in ただいた内	reply_expected 0.06 no_deadline -0.05
in ただいて	reply_expected 0.16 answer -0.05 no_deadline -0.1
in たは	answer 0.1 reply_expected -0.06 no_deadline -0.09
in た内	reply_expected 0.06 no_deadline -0.05
in た内容	reply_expected 0.06 no_deadline -0.05
in た後	reply_expected 0.14 no_deadline -0.15
in だい	reply_expected 0.21 no_deadline -0.08 answer -0.14
in だいた内	reply_expected 0.06 no_deadline -0.05
in だいた内容	reply_expected 0.06 no_deadline -0.05
in だいて	reply_expected 0.16 answer -0.05 no_deadline -0.1
in ださ	no_deadline 0.19 reply_expected -0.12
in ださい	no_deadline 0.06 reply_expected -0.06
in ださい。	answer 0.13 reply_expected -0.05
in ちに	answer 0.11 no_deadline -0.08
in ってか	reply_expected 0.08 no_deadline -0.1
in ってから	reply_expected 0.08 no_deadline -0.1
in て」	appeal 0.06 answer -0.07
in てか	reply_expected 0.11 answer -0.1
in てから	reply_expected 0.11 answer -0.1
in てが	answer 0.06
in てがな	funds 0.07
in てく	answer 0.16 no_deadline -0.05 appeal -0.06 reply_expected -0.08
in てくだ	answer 0.09 appeal -0.06
in てくださ	answer 0.09 appeal -0.06
in てください	answer 0.09 appeal -0.06
in てに	no_deadline 0.11 answer -0.16
in て処	reply_expected 0.09 no_deadline -0.1
in でお	answer 0.2 reply_expected 0.05 funds -0.2
in でお返事し	reply_expected 0.05 no_deadline -0.05
in でき	reply_expected 0.22 no_deadline 0.19 answer -0.35
in できま	no_deadline 0.27 funds -0.08 reply_expected -0.08 answer -0.12
in できます	no_deadline 0.07
in でに、	answer 0.11 no_deadline -0.1
in で確	reply_expected 0.07 no_deadline -0.06
in で確認	reply_expected 0.07 no_deadline -0.06
in で結	reply_expected 0.1 answer -0.05
in で結果	reply_expected 0.11 no_deadline -0.1
in で結果を	reply_expected 0.1 no_deadline -0.1
in で結果をお	reply_expected 0.07 no_deadline -0.07
in とお	appeal 0.07 funds -0.05
in とお考	appeal 0.07
in とお考え	appeal 0.07
in とお考えの	appeal 0.07
in とが	funds 0.09 no_deadline 0.06 reply_expected -0.1
in とがあ	funds 0.09 reply_expected -0.05 answer -0.06
in とがあり	funds 0.09 answer -0.06
in とがありま	funds 0.09 answer -0.09
in とがで	funds 0.06
in とができ	funds 0.06
in とができま	funds 0.05
in とき	reply_expected 0.08 funds 0.07 answer -0.1
in ときは	reply_expected 0.08 funds 0.06 answer -0.09
in ときは、	reply_expected 0.08 funds 0.07 answer -0.09
in どち	answer 0.22 no_deadline -0.14
in どちら	answer 0.22 no_deadline -0.14
in どで	funds 0.14
in ない	appeal 0.14 answer 0.14 fba_disposal 0.07 reply_expected -0.16 no_deadline -0.2
in ないとき	funds 0.06 no_deadline -0.06
in ないときは	no_deadline -0.06
in ない場	answer 0.17 appeal 0.11 fba_disposal 0.06 reply_expected -0.13 no_deadline -0.2
in ない場合	answer 0.17 appeal 0.11 fba_disposal 0.06 reply_expected -0.13 no_deadline -0.2
in ない場合、	answer 0.11 fba_disposal 0.1 funds -0.05 no_deadline -0.09 reply_expected -0.1
in に、	answer 0.4 reply_expected 0.07 fba_disposal -0.09 appeal -0.1 no_deadline -0.31
in に、次	answer 0.08
in に、次の	answer 0.08
in にあ	reply_expected -0.06
in にある	fba_disposal 0.06
in にお送りく	answer 0.12 no_deadline -0.08
in にこ	answer 0.16 no_deadline -0.14
in にご返	answer 0.09 no_deadline -0.08
in にご返信	answer 0.09 no_deadline -0.08
in にご返信く	answer 0.07 no_deadline -0.06
in に審	no_deadline 0.06 funds -0.06
in に審査	no_deadline 0.06 funds -0.06
in に異	no_deadline 0.15 funds 0.07 answer -0.09 reply_expected -0.14
in に異議	funds 0.07
in に異議の	funds 0.07
in に異議を	no_deadline 0.05
in に返送	fba_disposal 0.06
in に限	appeal 0.09 funds -0.07
in に限り	appeal 0.1 answer 0.09 funds -0.07 no_deadline -0.1
in に限り、	appeal 0.08
in の「	answer 0.07 reply_expected -0.06
in のう	answer 0.21 appeal 0.08 funds -0.05 no_deadline -0.24
in のうちに、	reply_expected 0.07
in のメ	no_deadline 0.07
in のメールへ	answer 0.07
in の口	funds 0.08
in の口座	funds 0.08
in の在	answer 0.1
in の在庫	answer 0.1
in の在庫は、	fba_disposal 0.06
in の手	reply_expected 0.06
in の手続きを	no_deadline -0.06
in の日か	answer 0.13 no_deadline -0.1
in の日から	answer 0.13 no_deadline -0.1
in の決	no_deadline 0.06 answer -0.07
in の決定	answer -0.06
in の結果	no_deadline 0.08 reply_expected -0.07
in の費	fba_disposal 0.05
in の費用	fba_disposal 0.05
in は、	no_deadline 0.58 fba_disposal 0.05 call -0.09 funds -0.21 reply_expected -0.29
in は、この	no_deadline -0.06
in へお	answer 0.08 no_deadline -0.08
in への	no_deadline 0.08
in ほど	no_deadline 0.13 answer -0.08
in ほどで	funds 0.14 no_deadline -0.05
in まし	no_deadline 0.44 funds -0.08 fba_disposal -0.08 answer -0.19
in ました	no_deadline 0.32 fba_disposal -0.08 answer -0.2
in ました。	no_deadline 0.16 answer -0.13
in ます	reply_expected 0.19 answer 0.17 no_deadline 0.13 fba_disposal -0.1 appeal -0.1 funds -0.27
in ます。	reply_expected 0.28 answer 0.11 appeal -0.09 call -0.09 fba_disposal -0.11 no_deadline -0.11
in までに	answer 0.21 no_deadline -0.06 funds -0.09
in までに、	answer 0.11 no_deadline -0.1
in や、	appeal 0.05 answer -0.05
in よりお	answer 0.07 no_deadline -0.07
in よりご	answer 0.08 no_deadline -0.08
in らお	no_deadline 0.11 answer -0.09
in らせ	answer 0.19 reply_expected 0.07 no_deadline -0.07 funds -0.12
in らせく	answer 0.06
in らせくだ	answer 0.06
in らせくださ	answer 0.06
in らせし	no_deadline 0.07 answer -0.05
in らせしま	no_deadline 0.05
in らせします	no_deadline 0.05
in りください	answer 0.09
in りし	reply_expected 0.05 no_deadline -0.08
in りま	no_deadline 0.31 reply_expected 0.08 call -0.07 appeal -0.08 funds -0.16
in りました	no_deadline 0.16 reply_expected 0.06 answer -0.07 funds -0.11
in ることが	no_deadline 0.06 reply_expected -0.07
in れた	no_deadline 0.28 answer -0.28
in れな	answer 0.1 reply_expected -0.05
in れるこ	no_deadline 0.11 fba_disposal -0.05
in れること	no_deadline 0.11 fba_disposal -0.05
in れることが	no_deadline 0.07
in を、	answer 0.14 funds 0.08 no_deadline -0.17
in をいたし	funds 0.06 no_deadline -0.07
in をいたしま	funds 0.06 no_deadline -0.07
in をお申	appeal 0.08 no_deadline -0.07
in をお申し	appeal 0.08 no_deadline -0.07
in をご	no_deadline 0.15 answer -0.19
in を申	no_deadline -0.05
in を目	reply_expected 0.07
in アカ	reply_expected 0.07 no_deadline 0.07 funds -0.08
in アカウ	reply_expected 0.07 no_deadline 0.07 funds -0.08
in アカウン	reply_expected 0.07 no_deadline 0.07 funds -0.08
in アカウント	reply_expected 0.07 no_deadline 0.07 funds -0.08
in ウン	no_deadline 0.08 reply_expected 0.07 funds -0.08
in ウント	reply_expected 0.07 no_deadline 0.07 funds -0.08
in ウント健	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ウント健全	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ォー	answer 0.12 no_deadline -0.06
in ォーマ	answer 0.07
in ォーマン	answer 0.07
in ォーマンス	answer 0.07
in カウ	reply_expected 0.07 no_deadline 0.07 funds -0.08
in カウン	reply_expected 0.07 no_deadline 0.07 funds -0.08
in カウント	reply_expected 0.07 no_deadline 0.07 funds -0.08
in カウント健	answer 0.13 no_deadline -0.06 reply_expected -0.07
in セラ	answer 0.05 no_deadline -0.07
in セラー	answer 0.05 no_deadline -0.07
in セラーセ	answer 0.05 no_deadline -0.08
in セラーセン	answer 0.05 no_deadline -0.08
in セン	answer 0.06 no_deadline -0.11
in セント	answer 0.05 no_deadline -0.08
in セントラ	answer 0.05 no_deadline -0.08
in セントラル	answer 0.05 no_deadline -0.08
in ター	answer 0.05
in チー	no_deadline 0.06 answer -0.06
in チーム	no_deadline 0.06 answer -0.06
in トラ	answer 0.05 no_deadline -0.08
in トラル	answer 0.05 no_deadline -0.08
in ト健	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ト健全	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ト健全性	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ト健全性」	answer 0.07
in パフ	answer 0.07
in パフォ	answer 0.07
in パフォー	answer 0.07
in パフォーマ	answer 0.07
in フォ	answer 0.12 no_deadline -0.06
in フォー	answer 0.12 no_deadline -0.06
in フォーマ	answer 0.07
in フォーマン	answer 0.07
in ペー	answer 0.12
in ページ	no_deadline 0.09
in ポー	no_deadline 0.05
in ポート	no_deadline 0.05
in マン	answer 0.07
in マンス	answer 0.07
in メールで	reply_expected 0.08
in メールに	answer 0.06
in メールへ	answer 0.11 no_deadline -0.05
in メールへの	answer 0.06
in ラル	answer 0.05 no_deadline -0.08
in ラーセ	answer 0.05 no_deadline -0.08
in ラーセン	answer 0.05 no_deadline -0.08
in ラーセント	answer 0.05 no_deadline -0.08
in ルで	reply_expected 0.07
in ルに	answer 0.05
in ルの	appeal 0.07 no_deadline -0.09
in ルへ	answer 0.11 no_deadline -0.05
in ルへの	answer 0.06
in ンス	answer 0.09
in ンタ	no_deadline -0.07
in ント	reply_expected 0.06 funds -0.06
in ントラ	answer 0.05 no_deadline -0.08
in ントラル	answer 0.05 no_deadline -0.08
in ント健	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ント健全	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ント健全性	answer 0.13 no_deadline -0.06 reply_expected -0.07
in ーに	reply_expected 0.09 no_deadline -0.09
in ーの	no_deadline 0.12 answer -0.12
in ーセ	answer 0.05 no_deadline -0.08
in ーセン	answer 0.05 no_deadline -0.08
in ーセント	answer 0.05 no_deadline -0.08
in ーセントラ	answer 0.05 no_deadline -0.08
in ート	no_deadline 0.1 answer -0.08
in ーマ	answer 0.07
in ーマン	answer 0.07
in ーマンス	answer 0.07
in ールで	reply_expected 0.07
in ールに	answer 0.06
in ールへ	answer 0.11 no_deadline -0.05
in ールへの	answer 0.06
in 上げ	no_deadline 0.06 reply_expected -0.06
in 上金	no_deadline 0.19 funds -0.11
in 事し	reply_expected 0.06 no_deadline -0.05
in 事しま	reply_expected 0.06 no_deadline -0.05
in 事します	reply_expected 0.06 no_deadline -0.05
in 事します。	reply_expected 0.06 no_deadline -0.05
in 二十	answer 0.13 no_deadline -0.11
in 付けます	funds 0.08 appeal 0.05 no_deadline -0.17
in 付けます。	funds 0.08 appeal 0.05 no_deadline -0.17
in 以内	no_deadline 0.33 reply_expected -0.07 fba_disposal -0.08 appeal -0.08 funds -0.16
in 以内に	answer 0.08 reply_expected 0.06 funds -0.07 no_deadline -0.08
in 以内に、	answer 0.14 reply_expected 0.06 no_deadline -0.21
in 以内にこ	answer 0.12 no_deadline -0.12
in 以内に審	reply_expected 0.07
in 以内に審査	reply_expected 0.07
in 以内に異	funds 0.07 no_deadline 0.06 appeal -0.06
in 以内に異議	funds 0.07 no_deadline 0.06 appeal -0.06
in 以内に限	appeal 0.06 no_deadline 0.05 answer -0.09
in 以内の	no_deadline 0.31 reply_expected -0.07 answer -0.15
in 依頼	fba_disposal 0.06 no_deadline -0.06
in 保留	reply_expected 0.07 funds -0.08
in 保証	no_deadline 0.21 answer -0.07 reply_expected -0.07
in 信く	answer 0.1 no_deadline -0.08
in 信くだ	answer 0.1 no_deadline -0.08
in 信くださ	answer 0.1 no_deadline -0.08
in 信ください	answer 0.1 no_deadline -0.08
in 倉庫	fba_disposal 0.07 answer -0.06
in 倉庫に	fba_disposal 0.05
in 健全	answer 0.13 no_deadline -0.06 reply_expected -0.07
in 健全性	answer 0.13 no_deadline -0.06 reply_expected -0.07
in 健全性」	answer 0.07
in 全性	answer 0.13 no_deadline -0.06 reply_expected -0.07
in 全性」	answer 0.07
in 内に	answer 0.07 reply_expected 0.06 no_deadline -0.08
in 内に、	answer 0.16 funds 0.08 reply_expected 0.06 appeal -0.06 no_deadline -0.23
in 内にこ	answer 0.12 no_deadline -0.12
in 内に審	reply_expected 0.07
in 内に審査	reply_expected 0.07
in 内に異	funds 0.07 no_deadline 0.06 appeal -0.06
in 内に異議	funds 0.07 no_deadline 0.06 appeal -0.06
in 内に異議の	funds 0.07
in 内に限	appeal 0.06 no_deadline 0.05 answer -0.09
in 内の	no_deadline 0.31 reply_expected -0.07 answer -0.15
in 内容	reply_expected 0.06
in 処分	fba_disposal 0.06
in 十日以内に	answer 0.06 no_deadline -0.07
in 取ってか	reply_expected 0.05
in 取ってから	reply_expected 0.05
in 取りの	reply_expected 0.05
in 受け取	reply_expected 0.1 no_deadline 0.06 answer -0.08 funds -0.1
in 受け取っ	reply_expected 0.05
in 受け取って	reply_expected 0.05
in 口座	funds 0.18 reply_expected -0.06 no_deadline -0.11
in 合、	answer 0.18 fba_disposal 0.09 funds -0.08 reply_expected -0.12
in 合は、	funds 0.13 appeal 0.05 reply_expected -0.08 no_deadline -0.1
in 合や	appeal 0.05 answer -0.05
in 合や、	appeal 0.05 answer -0.05
in 品は	fba_disposal 0.09 reply_expected 0.09 funds -0.05 answer -0.08
in 品は、	fba_disposal 0.06
in 商品	funds 0.08 no_deadline 0.08 fba_disposal 0.06 answer -0.12
in 商品は	reply_expected 0.09 fba_disposal 0.06 answer -0.12
in 善計	no_deadline 0.09 answer 0.05 reply_expected -0.11
in 善計画	no_deadline 0.09 answer 0.05 reply_expected -0.11
in 営業	no_deadline 0.27 reply_expected 0.12 funds -0.12 answer -0.21
in 営業日	no_deadline 0.2 reply_expected 0.14 funds -0.11 answer -0.18
in 営業日で	reply_expected 0.06
in 営業日ほ	no_deadline 0.11
in 営業日ほど	no_deadline 0.11
in 営業日を	answer 0.09 reply_expected 0.06 funds -0.08
in 営業日以	answer 0.1 reply_expected 0.09 funds 0.06 appeal -0.07 no_deadline -0.16
in 営業日以内	answer 0.1 reply_expected 0.09 funds 0.06 appeal -0.07 no_deadline -0.16
in 在庫	answer 0.1 reply_expected -0.05
in 在庫は	fba_disposal 0.05 answer -0.06
in 場合	funds 0.09 no_deadline 0.08 appeal 0.07 reply_expected -0.21
in 場合、	answer 0.18 fba_disposal 0.09 funds -0.08 reply_expected -0.12
in 場合は、	funds 0.13 appeal 0.05 reply_expected -0.08 no_deadline -0.1
in 場合や	appeal 0.05 answer -0.05
in 場合や、	appeal 0.05 answer -0.05
in 売上	no_deadline 0.23 funds -0.13
in 売上金	no_deadline 0.19 funds -0.11
in 定に	funds 0.05 answer -0.05
in 審査	no_deadline 0.31 reply_expected -0.05 funds -0.06 answer -0.15
in 審査の	reply_expected 0.07 funds -0.06
in 審査の結	no_deadline 0.07 reply_expected -0.07
in 審査の結果	no_deadline 0.07 reply_expected -0.07
in 対象となり	reply_expected 0.08 funds -0.07
in 差し	no_deadline -0.08
in 庫に	fba_disposal 0.06
in 庫は	fba_disposal 0.05 answer -0.06
in 廃棄	fba_disposal 0.06
in 廃棄される	no_deadline 0.06 fba_disposal -0.05
in 当方	reply_expected 0.1 call 0.06 no_deadline -0.15
in 当者	call 0.06
in 当者か	reply_expected 0.08 no_deadline -0.08
in 当者から	reply_expected 0.08 no_deadline -0.08
in 後、	reply_expected 0.07 funds 0.07 no_deadline -0.19
in 後に	reply_expected 0.08
in 性」	answer 0.09
in 手続	no_deadline 0.18 appeal 0.07 funds 0.06 answer -0.34
in 手続き	no_deadline 0.18 appeal 0.07 funds 0.06 answer -0.34
in 手続きを	fba_disposal 0.06
in 払い	no_deadline 0.14 answer -0.11
in 払いし	reply_expected 0.1 funds -0.06
in 払いしま	reply_expected 0.1
in 払いします	reply_expected 0.1
in 払いの	funds 0.07
in 払いを	funds 0.09 no_deadline -0.07
in 担当	call 0.06
in 担当者	call 0.06
in 担当者か	reply_expected 0.08 no_deadline -0.08
in 担当者から	reply_expected 0.08 no_deadline -0.08
in 支払	no_deadline 0.13 funds 0.06 answer -0.11
in 支払い	no_deadline 0.15 answer -0.11
in 支払いし	reply_expected 0.1 funds -0.06
in 支払いしま	reply_expected 0.1
in 支払いの	funds 0.07
in 支払いを	funds 0.09 no_deadline -0.07
in 改善	answer 0.18 reply_expected -0.09
in 改善計	no_deadline 0.09 answer 0.05 reply_expected -0.11
in 改善計画	no_deadline 0.09 answer 0.05 reply_expected -0.11
in 日から	no_deadline 0.67 funds 0.09 fba_disposal -0.06 appeal -0.07 answer -0.22 reply_expected -0.38
in 日が	answer 0.16 appeal 0.07 reply_expected -0.08 no_deadline -0.14
in 日が経	appeal 0.05 answer 0.05 funds -0.07
in 日が経過	appeal 0.05 answer 0.05 funds -0.08
in 日が過	answer 0.08 funds 0.06 no_deadline -0.16
in 日が過ぎ	funds 0.06 no_deadline -0.11
in 日が過ぎる	no_deadline -0.1
in 日に	no_deadline 0.26 answer -0.17
in 日ほどで	funds 0.15 no_deadline -0.09
in 日を経	funds 0.06 no_deadline -0.06
in 日以	no_deadline 0.23 reply_expected -0.07
in 日以内	no_deadline 0.26 reply_expected -0.07 funds -0.1
in 日以内に	answer 0.15 no_deadline -0.18
in 日以内に、	answer 0.08 funds 0.05 no_deadline -0.08
in 日以内に審	reply_expected 0.07
in 日以内に異	funds 0.07 no_deadline 0.06 appeal -0.06
in 日以内に限	appeal 0.06 answer -0.09
in 日間	no_deadline 0.37 reply_expected 0.05 fba_disposal -0.06 funds -0.17 answer -0.18
in 日間、	funds 0.07 no_deadline -0.06
in 日間お	funds 0.1 no_deadline -0.1
in 日間お預	funds 0.08 no_deadline -0.07
in 日間お預か	funds 0.08 no_deadline -0.07
in 時か	call 0.06
in 時から	call 0.06
in 時の	call 0.06
in 時間	answer 0.33 appeal -0.06 reply_expected -0.11 no_deadline -0.15
in 時間以	no_deadline 0.06 call 0.05 reply_expected -0.07
in 時間以内	no_deadline 0.06 call 0.05 reply_expected -0.07
in 時間以内に	no_deadline 0.15 call 0.06 answer -0.11
in 最長	reply_expected 0.15 funds -0.11
in 期間で	funds 0.06 no_deadline -0.06
in 期間であ	funds 0.06 no_deadline -0.06
in 期間である	funds 0.06 no_deadline -0.06
in 本メ	answer 0.07 no_deadline -0.06
in 本メー	answer 0.07 no_deadline -0.06
in 本メール	answer 0.07 no_deadline -0.06
in 本日	funds 0.07 reply_expected 0.06 no_deadline -0.08
in 本日か	funds 0.09 no_deadline -0.06
in 本日から	funds 0.09 no_deadline -0.06
in 本日よ	reply_expected 0.05
in 本日より	reply_expected 0.05
in 果を	reply_expected 0.05
in 果をお知	reply_expected 0.06 no_deadline -0.05
in 果をお知ら	reply_expected 0.06 no_deadline -0.05
in 査の	no_deadline 0.22 reply_expected -0.08 funds -0.09
in 査の結	no_deadline 0.07 reply_expected -0.07
in 査の結果	no_deadline 0.07 reply_expected -0.07
in 査は	reply_expected 0.13 no_deadline -0.1
in 査をお	appeal 0.08 no_deadline -0.05
in 査をお申	appeal 0.08 no_deadline -0.05
in 査をお申し	appeal 0.08 no_deadline -0.05
in 棄される	no_deadline 0.06
in 棄されるこ	no_deadline 0.06
in 業日	no_deadline 0.2 reply_expected 0.14 funds -0.11 answer -0.18
in 業日ほ	no_deadline 0.11
in 業日ほど	no_deadline 0.11
in 業日ほどで	funds 0.1 reply_expected -0.09
in 業日を	answer 0.09 reply_expected 0.06 funds -0.08
in 業日以	answer 0.1 reply_expected 0.09 funds 0.06 appeal -0.07 no_deadline -0.16
in 業日以内	answer 0.1 reply_expected 0.09 funds 0.06 appeal -0.07 no_deadline -0.16
in 業日以内に	answer 0.09 funds 0.07 appeal -0.06 no_deadline -0.13
in 次の	answer 0.34 appeal 0.05 no_deadline -0.08 reply_expected -0.12 funds -0.16
in 残高	funds 0.15 no_deadline -0.09
in 残高は	funds 0.07 no_deadline -0.07
in 求書	no_deadline 0.16
in 決定	answer -0.07
in 決定に	no_deadline 0.05
in 点を	answer 0.14 no_deadline -0.08
in 申し	appeal 0.12 no_deadline 0.08 answer 0.06 reply_expected -0.22
in 申し立	no_deadline 0.14 appeal 0.07 reply_expected -0.16
in 申し立て	no_deadline 0.14 appeal 0.07 reply_expected -0.16
in 申し立て」	appeal 0.06 answer -0.07
in 申し立てが	answer 0.06
in 申請	answer 0.13 reply_expected -0.09
in 画を	answer 0.14 reply_expected -0.06 no_deadline -0.1
in 留保	no_deadline 0.22 funds -0.19
in 番号	no_deadline 0.12 answer -0.1
in 異議	appeal 0.07 funds 0.06 answer -0.11
in 異議の	funds 0.05
in 異議のお	funds 0.06
in 異議のお申	funds 0.06
in 異議を	appeal 0.06
in 発行	no_deadline 0.24 answer -0.15
in 登録	answer 0.09 no_deadline -0.06
in 登録の	answer 0.05 no_deadline -0.08
in 知ら	answer 0.21 reply_expected 0.07 no_deadline -0.09 funds -0.12
in 知らせ	answer 0.21 reply_expected 0.07 no_deadline -0.09 funds -0.12
in 知らせく	answer 0.06
in 知らせくだ	answer 0.06
in 知らせし	no_deadline 0.07 answer -0.05
in 知らせしま	no_deadline 0.05
in 確認	reply_expected 0.28 no_deadline 0.12 answer -0.13 funds -0.2
in 確認し	reply_expected 0.11 no_deadline -0.14
in 確認し、	reply_expected 0.09 no_deadline -0.07
in 立て	no_deadline 0.13 appeal 0.07 reply_expected -0.16
in 立て」	appeal 0.06 answer -0.07
in 立てが	answer 0.06
in 立てがな	funds 0.07
in 経過	appeal 0.08
in 経過し	no_deadline 0.09 appeal 0.05 answer -0.06 funds -0.07
in 結果	no_deadline 0.2 reply_expected -0.07 answer -0.1
in 結果を	reply_expected 0.05
in 結果をお知	reply_expected 0.06 no_deadline -0.05
in 続き	no_deadline 0.13 appeal 0.06 answer -0.24
in 続きを	fba_disposal 0.06
in 考え	appeal 0.06 no_deadline -0.05
in 考えの	appeal 0.07
in 考えの場	appeal 0.06
in 考えの場合	appeal 0.06
in 者か	reply_expected 0.07
in 者から	reply_expected 0.07
in 者が	reply_expected 0.07 no_deadline -0.05
in 者が、	answer 0.06 no_deadline -0.07
in 計画を	answer 0.14 reply_expected -0.06 no_deadline -0.1
in 該当	answer 0.06
in 認し	reply_expected 0.11 no_deadline -0.14
in 認し、	reply_expected 0.09 no_deadline -0.07
in 請求書	no_deadline 0.16
in 議の	funds 0.05
in 議のお	funds 0.06
in 議のお申	funds 0.06
in 議のお申し	funds 0.06
in 議を	appeal 0.06
in 象となり	reply_expected 0.08 funds -0.07
in 象となりま	reply_expected 0.08 funds -0.07
in 費用	fba_disposal 0.1
in 返事	reply_expected 0.12 no_deadline 0.07 answer -0.08
in 返事し	reply_expected 0.06 no_deadline -0.05
in 返事しま	reply_expected 0.06 no_deadline -0.05
in 返事します	reply_expected 0.06 no_deadline -0.05
in 返信	answer 0.24 no_deadline -0.18
in 返信く	answer 0.09 no_deadline -0.08
in 返信くだ	answer 0.09 no_deadline -0.08
in 返信くださ	answer 0.09 no_deadline -0.08
in 返送	no_deadline 0.09 answer -0.09
in 返送の	no_deadline 0.09 answer -0.08
in 返送を	fba_disposal 0.06 no_deadline -0.07
in 送の	reply_expected 0.12 no_deadline -0.12
in 送り	answer 0.28 appeal -0.05 reply_expected -0.19
in 送を	answer 0.12 fba_disposal 0.05 no_deadline -0.19
in 通知	no_deadline 0.22 funds -0.05 reply_expected -0.06
in 連絡	appeal 0.1 call 0.06 answer -0.25
in 週間以	answer 0.09 reply_expected 0.08 no_deadline -0.11
in 週間以内	answer 0.09 reply_expected 0.08 no_deadline -0.11
in 週間以内に	answer 0.09 reply_expected 0.08 no_deadline -0.11
in 過ぎ	no_deadline 0.08 reply_expected -0.07
in 過去	funds 0.15 answer 0.11 no_deadline -0.19
in 金は	no_deadline 0.23 answer -0.06 funds -0.11
in 録の	answer 0.05 no_deadline -0.08
in 閉鎖	no_deadline 0.2 funds -0.05 answer -0.13
in 間、	reply_expected 0.11 answer -0.06 no_deadline -0.08
in 間お	answer 0.1 funds 0.06 no_deadline -0.13
in 間であ	funds 0.06 no_deadline -0.06
in 間である	funds 0.06 no_deadline -0.06
in 間以	answer 0.12 funds -0.06
in 間以内	answer 0.12 funds -0.06
in 間以内に	reply_expected 0.05 call 0.05 funds -0.06
in 間以内に、	reply_expected 0.06 answer 0.06 no_deadline -0.13
in 限り	answer 0.14 appeal 0.09 no_deadline -0.09 funds -0.1
in 限り、	appeal 0.08
in 電話	answer 0.16 no_deadline -0.08 reply_expected -0.1
in 電話を	call 0.05
in 預か	funds 0.1 answer -0.06
in 預かり	funds 0.1 answer -0.06
in 高は	funds 0.07 no_deadline -0.07
is 1.business	answer 0.21 reply_expected -0.08 no_deadline -0.09
is 1.days	no_deadline 0.68 funds -0.06 reply_expected -0.13 answer -0.42
is 1.hours	no_deadline 0.18 answer -0.11
is 10.business	appeal 0.33 no_deadline -0.06 funds -0.08 answer -0.17
is 10.days	answer 0.52 appeal 0.17 fba_disposal -0.11 funds -0.18 reply_expected -0.36
is 1095.days	no_deadline 0.09 answer -0.06
is 12.hours	reply_expected 0.2 answer 0.16 no_deadline -0.35
is 120.days	no_deadline 0.05
is 14.business	no_deadline 0.21 fba_disposal -0.07 reply_expected -0.08
is 14.days	answer 0.6 reply_expected 0.22 appeal 0.15 call -0.09 funds -0.27 no_deadline -0.59
is 15.business	reply_expected 0.15 no_deadline -0.14
is 17.days	answer 1.4 fba_disposal -0.12 appeal -0.19 funds -0.2 reply_expected -0.28 no_deadline -0.59
is 18.hours	no_deadline 0.15 answer -0.09
is 180.days	no_deadline 1.04 fba_disposal -0.06 appeal -0.08 reply_expected -0.11 funds -0.22 answer -0.56
is 1825.days	no_deadline 0.06
is 2.business	reply_expected 0.66 call 0.15 funds -0.09 no_deadline -0.14 answer -0.51
is 2.days	reply_expected 0.48 no_deadline 0.25 call 0.06 fba_disposal -0.08 funds -0.09 answer -0.57
is 2.hours	no_deadline 0.18 reply_expected -0.06 answer -0.1
is 20.days	reply_expected 0.06
is 21.days	answer 0.65 funds 0.19 fba_disposal -0.14 no_deadline -0.65
is 24.hours	no_deadline 0.48 call 0.41 appeal -0.07 reply_expected -0.09 funds -0.25 answer -0.44
is 28.days	reply_expected 0.35 funds 0.09 no_deadline -0.16 answer -0.22
is 3.business	reply_expected 0.43 answer 0.24 funds 0.1 appeal -0.1 no_deadline -0.66
is 3.days	no_deadline 0.33 answer 0.31 appeal -0.07 reply_expected -0.16 funds -0.36
is 3.hours	answer 0.09 no_deadline -0.06
is 30.days	appeal 0.67 reply_expected 0.64 fba_disposal 0.5 call -0.12 no_deadline -0.44 answer -0.55 funds -0.71
is 360.days	no_deadline 0.36 reply_expected -0.05 funds -0.1 answer -0.17
is 365.days	no_deadline 0.39 answer -0.28
is 390.days	no_deadline 0.07
is 4.business	no_deadline 0.29 funds -0.12 reply_expected -0.17
is 40.days	no_deadline 0.17 reply_expected -0.06 answer -0.1
is 4015.days	no_deadline 0.07 answer -0.06
is 45.days	funds 0.11 reply_expected 0.11 fba_disposal 0.11 answer -0.12 no_deadline -0.17
is 48.hours	reply_expected 0.55 appeal -0.05 funds -0.07 fba_disposal -0.09 no_deadline -0.33
is 5.business	answer 0.53 funds 0.39 call -0.05 appeal -0.07 reply_expected -0.25 no_deadline -0.53
is 5.days	answer 0.23 no_deadline 0.09 funds 0.05 reply_expected -0.29
is 60.days	funds 0.58 appeal 0.27 fba_disposal 0.2 call -0.05 reply_expected -0.22 answer -0.35 no_deadline -0.43
is 7.business	answer 0.16 no_deadline 0.08 funds -0.08 appeal -0.09
is 7.days	answer 0.39 funds 0.31 fba_disposal -0.1 reply_expected -0.15 appeal -0.16 no_deadline -0.27
is 72.hours	answer 0.58 appeal 0.11 fba_disposal -0.05 funds -0.08 no_deadline -0.21 reply_expected -0.3
is 90.days	funds 1.34 fba_disposal 0.55 call -0.05 no_deadline -0.11 appeal -0.33 reply_expected -0.39 answer -1.01
is a.date	no_deadline 0.31 funds 0.12 answer 0.07 reply_expected -0.15 call -0.15 appeal -0.18
is a.moment	call 0.23 answer 0.14 reply_expected -0.14 no_deadline -0.14
is stage_account_investigation	call 0.78 reply_expected 0.61 fba_disposal -0.17 appeal -0.17 funds -0.31 no_deadline -0.75
is stage_closure	funds 0.51 fba_disposal 0.32 appeal 0.15 call -0.08 no_deadline -0.11 answer -0.32 reply_expected -0.47
is stage_funds	funds 0.71 call -0.06 fba_disposal -0.09 no_deadline -0.21 answer -0.4
is stage_listing_inquiry	fba_disposal 0.42 appeal 0.31 answer 0.24 call -0.13 no_deadline -0.19 reply_expected -0.27 funds -0.38
is stage_listing_restored	no_deadline 0.53 reply_expected -0.1 answer -0.12 fba_disposal -0.24
is stage_more_information	answer 0.42 call -0.07 appeal -0.16 fba_disposal -0.2
is stage_none	no_deadline 0.54 answer 0.13 appeal -0.1 fba_disposal -0.1 call -0.14 funds -0.37
is stage_policy_warning	answer 0.51 reply_expected 0.12 call -0.08 appeal -0.16 fba_disposal -0.2 funds -0.2
is stage_reinstated	no_deadline 0.38 funds 0.16 call -0.05 appeal -0.06 fba_disposal -0.07 answer -0.3
is stage_relist_waived	fba_disposal 0.31 no_deadline 0.27 funds -0.07 reply_expected -0.15 answer -0.31
is stage_suspension	answer 0.23 reply_expected 0.21 appeal 0.13 fba_disposal -0.06 call -0.2 no_deadline -0.27
just.after #	no_deadline 0.39 call 0.09 funds -0.08 reply_expected -0.13 answer -0.21
just.after after	reply_expected 0.44 funds 0.1 answer 0.06 no_deadline -0.54
just.after date	funds 0.08 appeal 0.06 answer -0.12
just.after deactivation	funds 0.2 answer -0.08 no_deadline -0.09
just.after from	answer 0.29 appeal 0.08 no_deadline -0.42
just.after from the date	no_deadline 0.12 appeal 0.08 answer -0.11
just.after from today	funds 0.09 appeal 0.06 no_deadline -0.17
just.after notice	answer 0.12 no_deadline -0.12
just.after of receiving	appeal 0.1 answer -0.1
just.after of this	fba_disposal 0.07 no_deadline -0.06
just.after the date	funds 0.08 appeal 0.06 answer -0.12
just.after this	fba_disposal 0.11 answer 0.1 appeal 0.09 reply_expected -0.08 no_deadline -0.23
just.after through	appeal 0.06
just.after through the	appeal 0.06
just.after 、その	funds 0.14 no_deadline -0.1
just.after 、その後	funds 0.05
just.after 、次	answer 0.15 no_deadline -0.11
just.after 、次の	answer 0.15 no_deadline -0.11
just.after 、残	funds 0.26 no_deadline -0.24
just.after 、残高	funds 0.13 no_deadline -0.11
just.after 、結	no_deadline 0.08 reply_expected -0.07
just.after 、結果	no_deadline 0.08 reply_expected -0.07
just.after いただきま	reply_expected 0.1 answer -0.05
just.after いを	funds 0.05
just.after うち	answer 0.09 no_deadline -0.06
just.after うちに	answer 0.11 no_deadline -0.09
just.after うちに、	reply_expected 0.07
just.after お支	funds 0.11
just.after お支払	funds 0.09
just.after お支払い	funds 0.07
just.after お支払いを	funds 0.05
just.after お申	no_deadline 0.1 answer -0.13
just.after お知	reply_expected 0.08
just.after お知ら	reply_expected 0.08
just.after お知らせ	reply_expected 0.07
just.after お返	answer 0.17 no_deadline -0.08
just.after お返事	answer 0.17 no_deadline -0.08
just.after お預	funds 0.11 no_deadline -0.1
just.after お預か	funds 0.11 no_deadline -0.1
just.after お預かり	funds 0.11 no_deadline -0.09
just.after お預かりし	funds 0.05 no_deadline -0.05
just.after かり	no_deadline 0.15 reply_expected -0.07
just.after かりし	funds 0.05 no_deadline -0.05
just.after が経過	funds -0.06
just.after が過	answer 0.09 funds 0.06 no_deadline -0.17
just.after が過ぎ	funds 0.07 no_deadline -0.12
just.after が過ぎる	no_deadline -0.11
just.after ぎる	no_deadline -0.11
just.after くだ	answer 0.08 no_deadline -0.09
just.after くださ	answer 0.15 no_deadline -0.15
just.after ください	reply_expected 0.07 appeal 0.06 no_deadline -0.07
just.after この	answer 0.07 no_deadline -0.08
just.after このメ	answer 0.09 no_deadline -0.06
just.after このメー	answer 0.09 no_deadline -0.06
just.after このメール	answer 0.09 no_deadline -0.06
just.after ご連	appeal 0.08 answer -0.08
just.after ご連絡	appeal 0.08 answer -0.08
just.after さい	reply_expected 0.07 appeal 0.06 no_deadline -0.07
just.after され	no_deadline 0.22 funds -0.06 answer -0.09
just.after された	no_deadline 0.09
just.after し、	reply_expected 0.26 answer -0.22
just.after しま	reply_expected 0.06 no_deadline 0.05 funds -0.09
just.after します	no_deadline 0.07 appeal 0.05
just.after します。	no_deadline 0.07
just.after す。	answer 0.26 reply_expected 0.09 funds 0.08 fba_disposal -0.08 no_deadline -0.27
just.after その後	funds 0.05
just.after ただきま	reply_expected 0.1 answer -0.05
just.after ただきます	reply_expected 0.1 answer -0.05
just.after だきま	reply_expected 0.1 answer -0.05
just.after だきます	reply_expected 0.1 answer -0.05
just.after だきます。	reply_expected 0.1 answer -0.05
just.after ださ	answer 0.15 no_deadline -0.15
just.after ださい	reply_expected 0.07 appeal 0.06 no_deadline -0.07
just.after ちに	answer 0.11 no_deadline -0.1
just.after ちに、	reply_expected 0.07
just.after でお	reply_expected 0.07 funds -0.09
just.after でに	answer 0.19 reply_expected -0.05 funds -0.07
just.after でに、	answer 0.1 no_deadline -0.09
just.after で確	reply_expected 0.07 no_deadline -0.06
just.after で確認	reply_expected 0.07 no_deadline -0.06
just.after で結	reply_expected 0.1
just.after で結果	reply_expected 0.11 no_deadline -0.1
just.after で結果を	reply_expected 0.1 no_deadline -0.1
just.after で結果をお	reply_expected 0.07 no_deadline -0.07
just.after どで	funds 0.14 no_deadline -0.05
just.after に、	answer 0.32 reply_expected 0.1 funds 0.09 appeal -0.08 no_deadline -0.41
just.after にお送りく	answer 0.09 no_deadline -0.07
just.after にこ	answer 0.16 no_deadline -0.14
just.after にご連	appeal 0.08 answer -0.08
just.after にご連絡	appeal 0.08 answer -0.08
just.after に審	reply_expected 0.05 funds -0.05
just.after に審査	reply_expected 0.05 funds -0.05
just.after に引	funds 0.08 no_deadline -0.09
just.after に引き	funds 0.08 no_deadline -0.09
just.after に異	funds 0.06
just.after に異議	funds 0.06
just.after に異議の	funds 0.07
just.after に異議を	no_deadline 0.05
just.after に返送	fba_disposal 0.06
just.after に限り	answer 0.09 appeal 0.05 no_deadline -0.12
just.after のう	answer 0.11 no_deadline -0.08
just.after のうち	answer 0.11 no_deadline -0.08
just.after のうちに	answer 0.11 no_deadline -0.09
just.after のうちに、	reply_expected 0.07
just.after のお申	funds 0.06
just.after のメ	answer 0.09 no_deadline -0.06
just.after のメー	answer 0.09 no_deadline -0.06
just.after のメール	answer 0.09 no_deadline -0.06
just.after の後	funds 0.13 no_deadline -0.12
just.after への	answer 0.07
just.after ほど	no_deadline 0.13 answer -0.09
just.after ほどで	funds 0.14 no_deadline -0.05
just.after ます	funds 0.18 no_deadline 0.09 call -0.05 fba_disposal -0.1 answer -0.13
just.after ます。	no_deadline 0.2 funds 0.06 fba_disposal -0.07 answer -0.1
just.after まで	answer 0.33 funds 0.07 reply_expected -0.05 no_deadline -0.28
just.after までに	answer 0.19 no_deadline -0.07 funds -0.07
just.after までに、	answer 0.1 no_deadline -0.09
just.after らせ	reply_expected 0.07
just.after りし	funds 0.05 no_deadline -0.05
just.after れた	no_deadline 0.16 answer -0.08
just.after をお	no_deadline 0.1 funds 0.07 reply_expected -0.07 answer -0.07
just.after をお知	reply_expected 0.06 no_deadline -0.05
just.after をお知ら	reply_expected 0.06 no_deadline -0.05
just.after をお知らせ	reply_expected 0.06
just.after をご	no_deadline 0.1 answer -0.1
just.after を経	funds 0.05 no_deadline -0.06
just.after アカ	no_deadline -0.11
just.after アカウ	answer 0.06 no_deadline -0.11
just.after アカウン	answer 0.07 no_deadline -0.12
just.after アカウント	no_deadline -0.09
just.after ウン	answer 0.07 no_deadline -0.12
just.after ウント	no_deadline -0.09
just.after カウ	answer 0.06 no_deadline -0.11
just.after カウン	answer 0.07 no_deadline -0.12
just.after カウント	no_deadline -0.09
just.after メー	answer 0.17 no_deadline -0.13
just.after メール	answer 0.17 no_deadline -0.13
just.after メールへ	answer 0.11 no_deadline -0.08
just.after メールへの	answer 0.07
just.after ルへ	answer 0.11 no_deadline -0.08
just.after ルへの	answer 0.07
just.after ント	answer 0.05 no_deadline -0.1
just.after ール	answer 0.17 no_deadline -0.13
just.after ールへ	answer 0.11 no_deadline -0.08
just.after ールへの	answer 0.07
just.after 以内	no_deadline 0.35 fba_disposal -0.07 appeal -0.08 reply_expected -0.11 funds -0.13
just.after 以内に、	answer 0.16 reply_expected 0.06 no_deadline -0.23
just.after 以内にこ	answer 0.12 no_deadline -0.12
just.after 以内に審	reply_expected 0.07
just.after 以内に審査	reply_expected 0.07
just.after 以内に異	funds 0.07 no_deadline 0.06 appeal -0.06
just.after 以内に異議	funds 0.07 no_deadline 0.06 appeal -0.06
just.after 以内に限	appeal 0.06 no_deadline 0.05 answer -0.1
just.after 以内の	no_deadline 0.3 reply_expected -0.06 answer -0.15
just.after 内に	no_deadline -0.06
just.after 内に、	answer 0.18 funds 0.07 reply_expected 0.06 appeal -0.06 no_deadline -0.25
just.after 内にこ	answer 0.12 no_deadline -0.12
just.after 内に審	reply_expected 0.07
just.after 内に審査	reply_expected 0.07
just.after 内に異	funds 0.07 no_deadline 0.06 appeal -0.06
just.after 内に異議	funds 0.07 no_deadline 0.06 appeal -0.06
just.after 内に異議の	funds 0.07
just.after 内に限	appeal 0.06 no_deadline 0.05 answer -0.1
just.after 内の	no_deadline 0.3 reply_expected -0.06 answer -0.15
just.after 審査	reply_expected 0.12 answer -0.06 funds -0.06
just.after 審査の	reply_expected 0.09
just.after 引き	funds 0.07 no_deadline -0.08
just.after 後、	no_deadline -0.06
just.after 後に	reply_expected 0.11 no_deadline -0.08
just.after 手続	fba_disposal 0.06 answer -0.06
just.after 払い	no_deadline 0.06
just.after 払いを	funds 0.05
just.after 支払い	no_deadline 0.06
just.after 支払いを	funds 0.05
just.after 本メ	answer 0.09 no_deadline -0.06
just.after 本メー	answer 0.09 no_deadline -0.06
just.after 本メール	answer 0.09 no_deadline -0.06
just.after 本メールへ	answer 0.06 no_deadline -0.05
just.after 果をお知	reply_expected 0.06
just.after 果をお知ら	reply_expected 0.06
just.after 査の	reply_expected 0.09
just.after 残高	funds 0.1 no_deadline -0.09
just.after 留保	no_deadline 0.12 funds -0.11
just.after 異議	no_deadline 0.08 answer -0.06
just.after 異議の	funds 0.05
just.after 異議のお	funds 0.06
just.after 異議のお申	funds 0.06
just.after 知ら	reply_expected 0.08
just.after 知らせ	reply_expected 0.07
just.after 確認	reply_expected 0.14 funds -0.06 no_deadline -0.08
just.after 確認し	reply_expected 0.12 no_deadline -0.11
just.after 確認し、	reply_expected 0.09 no_deadline -0.06
just.after 経過	appeal 0.08
just.after 経過した	no_deadline 0.06 funds -0.06
just.after 結果	answer -0.06
just.after 結果をお知	reply_expected 0.06
just.after 認し	reply_expected 0.12 no_deadline -0.11
just.after 認し、	reply_expected 0.09 no_deadline -0.06
just.after 議の	funds 0.05
just.after 議のお	funds 0.06
just.after 議のお申	funds 0.06
just.after 議のお申し	funds 0.06
just.after 返事	answer 0.08
just.after 返送	fba_disposal 0.05
just.after 送の	reply_expected 0.14 no_deadline -0.17
just.after 送を	answer 0.07 no_deadline -0.1
just.after 過ぎ	reply_expected -0.06
just.after 過ぎる	no_deadline -0.11
just.after 過した	no_deadline 0.06 funds -0.06
just.after 預か	funds 0.11 no_deadline -0.1
just.after 預かり	funds 0.11 no_deadline -0.09
just.after 預かりし	funds 0.05 no_deadline -0.05
just.before amazon	appeal 0.1 answer 0.06 funds -0.06 no_deadline -0.06
just.before balance	no_deadline 0.07 funds -0.07
just.before be	fba_disposal 0.11 answer 0.09 no_deadline -0.07 funds -0.2
just.before be kept	funds 0.05
just.before co	appeal 0.19 no_deadline -0.14
just.before com	answer 0.17 appeal -0.05 no_deadline -0.08
just.before decision	reply_expected 0.07 no_deadline -0.06
just.before destroyed	fba_disposal 0.09
just.before for	no_deadline 0.28 funds 0.16 reply_expected -0.18 answer -0.21
just.before for up	funds 0.05
just.before for up to	funds 0.05
just.before have	answer 0.47 fba_disposal 0.05 call -0.05 no_deadline -0.38
just.before in the coming	answer 0.14 no_deadline -0.11
just.before in the next	appeal 0.1 answer 0.06 call 0.05 no_deadline -0.14
just.before jp	appeal 0.19 reply_expected -0.07 no_deadline -0.09
just.before kept	answer 0.1 fba_disposal 0.05 no_deadline -0.12
just.before kept for	fba_disposal 0.05
just.before next	appeal 0.12 answer 0.09 fba_disposal -0.05 no_deadline -0.2
just.before removed	fba_disposal 0.13 answer -0.06
just.before the next	appeal 0.12 answer 0.09 fba_disposal -0.05 no_deadline -0.2
just.before to you within	reply_expected 0.07
just.before up	no_deadline 0.24 reply_expected 0.11 answer -0.25
just.before up to	reply_expected 0.12 no_deadline 0.09 answer -0.14
just.before will be	no_deadline 0.12 funds -0.09 answer -0.1
just.before within	reply_expected 0.19 answer 0.09 fba_disposal -0.08 appeal -0.17
just.before you have	answer 0.28 fba_disposal 0.12 reply_expected -0.07 no_deadline -0.28
just.before you within	reply_expected 0.06 no_deadline -0.07
just.before 、本	answer 0.06 no_deadline -0.13
just.before 、本日	reply_expected 0.05
just.before ある	reply_expected 0.09 funds 0.07 no_deadline -0.11
just.before いた	no_deadline 0.08 funds -0.06 answer -0.07
just.before いただ	no_deadline 0.05 answer -0.06
just.before いただい	reply_expected 0.1 no_deadline -0.06
just.before いただいて	reply_expected 0.06
just.before いてか	funds 0.1 reply_expected 0.07 no_deadline -0.14
just.before いてから	funds 0.1 reply_expected 0.07 no_deadline -0.14
just.before い場	appeal 0.09
just.before い場合	appeal 0.09
just.before おお	reply_expected 0.09 no_deadline -0.08
just.before おおむ	reply_expected 0.07 no_deadline -0.06
just.before おおむね	reply_expected 0.07 no_deadline -0.06
just.before おむ	reply_expected 0.07 no_deadline -0.06
just.before おむね	reply_expected 0.07 no_deadline -0.06
just.before から	no_deadline 0.13 funds 0.12 reply_expected 0.06 call -0.06 appeal -0.11 answer -0.17
just.before がある	reply_expected 0.09
just.before け取	reply_expected 0.12
just.before け取っ	reply_expected 0.05
just.before け取って	reply_expected 0.05
just.before け取ってか	reply_expected 0.05
just.before この	fba_disposal 0.07 answer 0.05
just.before ご提	no_deadline 0.1 reply_expected -0.07
just.before ご提出	no_deadline 0.1 reply_expected -0.07
just.before ただ	no_deadline 0.06 answer -0.07
just.before ただい	reply_expected 0.1 no_deadline -0.06
just.before ただいて	reply_expected 0.06
just.before ただいてか	reply_expected 0.06
just.before た後	reply_expected 0.15 no_deadline -0.09
just.before だい	reply_expected 0.1 no_deadline -0.06
just.before だいて	reply_expected 0.06
just.before だいてか	reply_expected 0.06
just.before だいてから	reply_expected 0.06
just.before って	reply_expected 0.07 funds -0.11
just.before ってか	reply_expected 0.09 no_deadline -0.1
just.before ってから	reply_expected 0.09 no_deadline -0.1
just.before てか	reply_expected 0.16 no_deadline -0.09
just.before てから	reply_expected 0.16 no_deadline -0.09
just.before である	funds 0.08 no_deadline -0.08
just.before ない場	appeal 0.09
just.before ない場合	appeal 0.09
just.before の在	funds 0.05 fba_disposal -0.05
just.before の在庫	funds 0.05 fba_disposal -0.05
just.before の在庫は	funds 0.05
just.before の場	funds 0.11 answer -0.07
just.before の場合	funds 0.11 answer -0.07
just.before の日か	answer 0.14 no_deadline -0.09
just.before の日から	answer 0.14 no_deadline -0.09
just.before は、	fba_disposal 0.1 no_deadline -0.09
just.before むね	reply_expected 0.07 no_deadline -0.06
just.before る場合は、	answer 0.05
just.before を、	funds 0.1 answer 0.1 no_deadline -0.16
just.before を受	no_deadline 0.1 answer -0.07
just.before メー	answer 0.07 no_deadline -0.07
just.before メール	answer 0.07 no_deadline -0.07
just.before メールの	no_deadline -0.05
just.before ルの	no_deadline -0.06
just.before ール	answer 0.1 no_deadline -0.09
just.before ールの	no_deadline -0.06
just.before 内容	reply_expected 0.07
just.before 内容は	reply_expected 0.05
just.before 取っ	reply_expected 0.05
just.before 取って	reply_expected 0.05
just.before 取ってか	reply_expected 0.05
just.before 取ってから	reply_expected 0.05
just.before 受け	reply_expected 0.05 answer -0.06
just.before 受け取	reply_expected 0.1
just.before 受け取っ	reply_expected 0.05
just.before 受け取って	reply_expected 0.05
just.before 合は	funds 0.12 no_deadline -0.06
just.before 合は、	funds 0.13 answer -0.09
just.before 品は	fba_disposal 0.06
just.before 品は、	fba_disposal 0.05
just.before 商品	funds 0.07 no_deadline 0.06 answer -0.12
just.before 在庫は、	fba_disposal 0.06
just.before 場合	funds 0.12 appeal 0.1 reply_expected -0.07 answer -0.08
just.before 場合は	funds 0.12 no_deadline -0.07
just.before 場合は、	funds 0.13 no_deadline -0.06 answer -0.07
just.before 審査	answer -0.06
just.before 庫は、	fba_disposal 0.06
just.before 当者	no_deadline 0.08 reply_expected -0.08
just.before 後、	reply_expected 0.09
just.before 担当	no_deadline 0.08 reply_expected -0.08
just.before 担当者	no_deadline 0.08 reply_expected -0.08
just.before 提出	no_deadline 0.07
just.before 日か	answer 0.27 funds 0.19 reply_expected -0.07 no_deadline -0.33
just.before 日から	answer 0.27 funds 0.19 reply_expected -0.07 no_deadline -0.33
just.before 日よ	reply_expected 0.05 no_deadline -0.07
just.before 日より	reply_expected 0.05 no_deadline -0.07
just.before 最長	reply_expected 0.15 funds -0.05
just.before 本日	funds 0.09 reply_expected 0.08 no_deadline -0.06 answer -0.08
just.before 本日か	funds 0.08 no_deadline -0.07
just.before 本日から	funds 0.08 no_deadline -0.07
just.before 本日よ	reply_expected 0.05
just.before 本日より	reply_expected 0.05
just.before 査は	reply_expected 0.12 no_deadline -0.09
just.before 残高	funds 0.05
just.before 残高は	funds 0.1 no_deadline -0.09
just.before 異議	appeal 0.07
just.before 確認	reply_expected 0.18 no_deadline -0.11
just.before 通常	reply_expected 0.18 answer -0.15
just.before 通知	answer 0.12 reply_expected -0.06
just.before 過去	no_deadline 0.11
just.before 限り	funds -0.06
just.before 高は	funds 0.12 no_deadline -0.1
meets !	no_deadline 0.12 reply_expected -0.05 answer -0.06
meets ' 	no_deadline 0.05
meets (月	funds 0.07 no_deadline -0.08
meets (金	answer 0.58 fba_disposal 0.07 funds 0.06 no_deadline -0.65
meets )	no_deadline 0.11 answer -0.09
meets ) 	no_deadline 0.11 answer -0.07
meets ),	no_deadline 0.14 answer -0.09
meets )。	no_deadline 0.1 funds -0.06
meets )で	no_deadline 0.11 funds -0.1
meets )に	no_deadline 0.11 funds -0.1
meets , 	no_deadline 0.21 funds 0.14 appeal 0.1 answer -0.11 fba_disposal -0.17 reply_expected -0.17
meets .	reply_expected 0.2 no_deadline 0.07 funds -0.12 answer -0.15
meets . 	no_deadline 0.12 answer -0.1
meets :	answer 0.6 reply_expected -0.06 no_deadline -0.47
meets ; 	no_deadline 0.12 answer 0.08 fba_disposal 0.08 reply_expected -0.09 funds -0.17
meets after	funds 0.24 reply_expected 0.23 no_deadline -0.46
meets and	no_deadline 0.17 reply_expected 0.09 fba_disposal -0.05 appeal -0.07 funds -0.09
meets are	answer 0.56 fba_disposal 0.13 funds -0.06 no_deadline -0.56
meets at	no_deadline 0.21 answer -0.16
meets before	reply_expected 0.23 no_deadline -0.18
meets do	no_deadline 0.1 answer -0.09
meets following	answer 0.13
meets for	reply_expected 0.35 answer 0.14 fba_disposal 0.13 no_deadline -0.58
meets from	appeal 0.29 fba_disposal 0.12 funds 0.11 answer -0.12 no_deadline -0.33
meets have	fba_disposal 0.08 no_deadline -0.09
meets in	no_deadline 0.08
meets is	no_deadline 0.16 funds -0.05
meets of	reply_expected 0.14 fba_disposal 0.08 appeal 0.06 no_deadline 0.06 funds -0.11 answer -0.28
meets on	answer 0.09 no_deadline -0.08
meets or	funds 0.11 reply_expected -0.08
meets since	no_deadline 0.05
meets that	no_deadline 0.08 answer -0.06
meets the	funds 0.15 no_deadline -0.07 answer -0.07
meets through	appeal 0.11 answer -0.06
meets to	answer 0.38 no_deadline 0.13 funds -0.11 reply_expected -0.29
meets under	no_deadline 0.09 answer -0.07
meets we	no_deadline 0.22 funds 0.08 answer -0.12 reply_expected -0.13
meets will	no_deadline 0.05 answer -0.05
meets with	reply_expected 0.16 funds -0.07 no_deadline -0.07
meets you	no_deadline 0.14 funds -0.07
meets your	reply_expected 0.05
meets 、あ	funds 0.05
meets 、お	reply_expected 0.19 no_deadline -0.17
meets 、ま	funds 0.07 no_deadline -0.06
meets 、残	funds 0.1 no_deadline -0.1
meets おき	no_deadline 0.07 answer -0.06
meets お待	answer 0.27 no_deadline -0.22
meets お支	funds 0.08 no_deadline -0.07
meets お預	funds 0.25 no_deadline -0.21
meets かか	funds 0.29 no_deadline 0.06 fba_disposal -0.07 reply_expected -0.23
meets かけ	reply_expected 0.16 no_deadline -0.08
meets から	no_deadline 0.32 reply_expected -0.12 answer -0.13
meets が経	no_deadline 0.2 appeal 0.1 reply_expected -0.06 funds -0.18
meets が過	answer 0.15 funds 0.14 fba_disposal 0.09 appeal 0.07 no_deadline -0.42
meets ごと	answer 0.28 no_deadline 0.1 funds -0.17 reply_expected -0.18
meets だけ	appeal 0.08
meets って	no_deadline 0.09 answer -0.07
meets でお	reply_expected 0.09
meets です	answer 0.23 reply_expected 0.07 no_deadline -0.29
meets で確	reply_expected 0.06
meets で終	reply_expected 0.13 no_deadline -0.1
meets で結	reply_expected 0.19 no_deadline -0.18
meets とい	answer 0.06
meets にお	no_deadline 0.06
meets にわ	no_deadline 0.18 funds -0.21
meets に一	no_deadline 0.11 funds -0.06
meets に満	no_deadline 0.06
meets に販	no_deadline 0.05 funds -0.05
meets に限	answer 0.26 no_deadline -0.23
meets のあ	funds 0.28 answer 0.09 appeal 0.08 reply_expected -0.08 no_deadline -0.41
meets のう	answer 0.2 fba_disposal 0.12 appeal 0.06 funds -0.09 no_deadline -0.26
meets のお	no_deadline 0.14 funds -0.12
meets のご	no_deadline 0.09
meets の中	no_deadline -0.07
meets の保	funds 0.06
meets の内	funds 0.09
meets の実	reply_expected 0.14 answer -0.05 no_deadline -0.08
meets の審	reply_expected 0.1 no_deadline -0.06
meets の後	funds 0.15 no_deadline -0.14
meets の振	no_deadline 0.08 funds -0.07
meets の支	no_deadline 0.13 funds -0.13
meets の期	no_deadline 0.1
meets の猶	answer 0.11 no_deadline -0.09
meets の留	no_deadline 0.06 funds -0.06
meets の経	appeal 0.12 no_deadline -0.11
meets の締	no_deadline 0.08
meets の評	answer 0.12 no_deadline -0.12
meets の返	no_deadline 0.06
meets の間	no_deadline 0.17 fba_disposal -0.07 reply_expected -0.08
meets ほど	reply_expected 0.2 no_deadline 0.06 answer -0.13
meets また	answer 0.11 no_deadline -0.13
meets まで	no_deadline 0.25 funds 0.08 fba_disposal -0.06 answer -0.11 reply_expected -0.13
meets より	no_deadline 0.21 funds 0.12 reply_expected -0.08 answer -0.22
meets をい	reply_expected 0.14 answer -0.09
meets を上	reply_expected 0.27 no_deadline -0.24
meets を待	no_deadline 0.09 funds -0.06
meets を持	answer 0.08 no_deadline -0.12
meets を目	reply_expected 0.11 no_deadline -0.09
meets を経	fba_disposal 0.12 funds 0.11 no_deadline -0.18
meets を要	no_deadline 0.3 reply_expected -0.18
meets を見	reply_expected 0.05
meets を超	no_deadline 0.09 fba_disposal 0.09 reply_expected -0.14
meets を過	no_deadline 0.17 answer 0.06 reply_expected -0.08 funds -0.1
meets を限	answer 0.13 reply_expected -0.05 no_deadline -0.08
meets アカ	no_deadline 0.09 answer -0.05
meets 付の	no_deadline 0.06 answer -0.06
meets 以内	answer 0.28 call 0.22 fba_disposal -0.06 reply_expected -0.18 no_deadline -0.2
meets 以降	funds 0.11 no_deadline -0.1
meets 保留	funds 0.1 no_deadline -0.06
meets 凍結	no_deadline 0.14 funds -0.13
meets 分の	no_deadline 0.13 funds -0.07
meets 周期	no_deadline 0.13 funds -0.12
meets 差し	funds 0.06 no_deadline -0.06
meets 後か	no_deadline 0.05
meets 後に	reply_expected 0.16 answer -0.07 funds -0.08
meets 後ま	no_deadline 0.07 funds -0.05
meets 現在	no_deadline 0.07 funds -0.06
meets 留保	no_deadline 0.08 funds -0.07
meets 程度	no_deadline 0.3 reply_expected -0.06 funds -0.11 answer -0.12
meets 経っ	no_deadline 0.11 answer -0.07
next between	call 0.09
next call	answer 0.15 call 0.12 no_deadline -0.23
next minutes	call 0.09 answer -0.06
next payments	reply_expected 0.18 answer -0.19
next removal	fba_disposal 0.08 no_deadline -0.06
next the call	call 0.07
next we do	appeal 0.4 funds 0.29 fba_disposal -0.07 no_deadline -0.11 answer -0.25 reply_expected -0.25
next いたします	no_deadline 0.1 appeal 0.05 fba_disposal -0.06 reply_expected -0.09
next い場	answer 0.16 reply_expected -0.09
next い場合	answer 0.16 reply_expected -0.09
next かか	no_deadline 0.12 reply_expected 0.06 funds -0.09 answer -0.15
next が出る	call 0.06
next が出るま	call 0.06
next が出るまで	call 0.06
next ご依	answer 0.08 fba_disposal -0.09
next ご依頼	answer 0.08 fba_disposal -0.09
next した。	no_deadline 0.21 answer -0.11
next します	reply_expected 0.09 answer 0.07 no_deadline -0.07
next す。	no_deadline 0.21 answer 0.06 reply_expected -0.09 funds -0.13
next その際	appeal 0.11 no_deadline -0.09
next た。	no_deadline 0.21 answer -0.11
next たします	no_deadline 0.1 appeal 0.05 fba_disposal -0.06 reply_expected -0.09
next たします。	no_deadline 0.1 appeal 0.05 fba_disposal -0.06 reply_expected -0.09
next で売	call 0.07 no_deadline -0.08
next で売上	call 0.07 no_deadline -0.08
next で売上金	call 0.07 no_deadline -0.08
next で廃	reply_expected 0.06 no_deadline -0.06
next で廃棄	reply_expected 0.06 no_deadline -0.06
next ない場	answer 0.13 reply_expected -0.06
next ない場合	answer 0.13 reply_expected -0.06
next のな	funds 0.06 no_deadline -0.06
next のない	funds 0.07 answer 0.05 no_deadline -0.07
next の許	appeal 0.08
next の許諾	appeal 0.08
next の際	appeal 0.11 funds 0.06 answer -0.05 no_deadline -0.09
next は廃	answer -0.07
next は廃棄	answer -0.07
next まし	answer 0.09 reply_expected -0.06
next ました	no_deadline 0.08
next ました。	no_deadline 0.16 answer -0.09
next ます	reply_expected 0.3 appeal -0.06 funds -0.15
next ます。	no_deadline 0.07
next まで売	call 0.07 no_deadline -0.08
next まで売上	call 0.07 no_deadline -0.08
next まで売上金	call 0.07 no_deadline -0.08
next るまで売	call 0.07
next るまで売上	call 0.07
next をお書	appeal 0.1 answer -0.06
next をお書き	appeal 0.1 answer -0.06
next セラ	call 0.1 no_deadline -0.08
next セラー	call 0.1 no_deadline -0.08
next セラーセ	call 0.1 no_deadline -0.08
next セラーセン	call 0.1 no_deadline -0.08
next セント	call 0.1 no_deadline -0.08
next セントラ	call 0.1 no_deadline -0.08
next セントラル	call 0.1 no_deadline -0.08
next トラ	call 0.1 no_deadline -0.08
next トラル	call 0.1 no_deadline -0.08
next トラルの	call 0.1
next ラル	call 0.1 no_deadline -0.08
next ラルの	call 0.1
next ラーセ	call 0.1 no_deadline -0.08
next ラーセン	call 0.1 no_deadline -0.08
next ラーセント	call 0.1 no_deadline -0.08
next ントラ	call 0.1 no_deadline -0.08
next ントラル	call 0.1 no_deadline -0.08
next ントラルの	call 0.1
next ーセ	call 0.1 no_deadline -0.08
next ーセン	call 0.1 no_deadline -0.08
next ーセント	call 0.1 no_deadline -0.08
next ーセントラ	call 0.1 no_deadline -0.08
next 依頼	answer 0.32 fba_disposal -0.08 no_deadline -0.22
next 偽造品	funds 0.11 answer -0.05
next 偽造品の	funds 0.11 answer -0.05
next 偽造品の販	funds 0.11 answer -0.05
next 処分	no_deadline 0.09 fba_disposal 0.08 reply_expected -0.08
next 出る	call 0.06 no_deadline -0.06
next 出るま	call 0.06
next 出るまで	call 0.06
next 切な	no_deadline 0.05
next 受付	appeal 0.09 answer -0.08
next 在庫は	no_deadline 0.19 funds -0.06 answer -0.13
next 場合	no_deadline 0.17 reply_expected 0.11 answer 0.1 appeal -0.06 fba_disposal -0.09 funds -0.19
next 庫は	no_deadline 0.19 funds -0.06 answer -0.13
next 廃棄	reply_expected 0.06 answer -0.09
next 弊社	funds 0.08
next 当社で	no_deadline 0.05
next 時ま	reply_expected 0.12 no_deadline -0.1
next 時まで	reply_expected 0.12 no_deadline -0.1
next 書をお	appeal 0.09 no_deadline -0.06
next 結論	call 0.06 no_deadline -0.08
next 荷の商品は	reply_expected 0.09 no_deadline -0.08
next 話で	funds 0.19 no_deadline -0.19
next 費用	reply_expected 0.06
next 返送	answer 0.08
next 造品	funds 0.11 answer -0.05
next 造品の	funds 0.11 answer -0.05
next 造品の販	funds 0.11 answer -0.05
next 造品の販売	funds 0.11 answer -0.05
next 電話	call 0.06
previous balance	funds 0.17 answer 0.09 no_deadline -0.22
previous fba	funds 0.1
previous in our	fba_disposal 0.48 answer -0.1 funds -0.12 no_deadline -0.2
previous in our warehouses	fba_disposal 0.14 no_deadline -0.06 answer -0.07
previous is a	appeal 0.38 answer -0.12 funds -0.19
previous our warehouses	fba_disposal 0.09 answer -0.07
previous stock	fba_disposal 0.22 answer -0.13
previous warehouses	fba_disposal 0.09 answer -0.07
previous いただけな	funds 0.09 no_deadline -0.08
previous いて	call 0.1 answer -0.17
previous いて】	appeal 0.11 answer -0.08
previous いので	call 0.06
previous いのでは	call 0.06
previous おります	answer 0.12 funds 0.08 no_deadline -0.18
previous おります。	funds 0.09 no_deadline -0.08
previous お電	no_deadline 0.06 reply_expected -0.07
previous お電話	no_deadline 0.06 reply_expected -0.07
previous けな	funds 0.08 answer -0.05 no_deadline -0.07
previous けない	funds 0.12 answer -0.05 no_deadline -0.1
previous ご販	call 0.07
previous ご販売	call 0.07
previous ただけな	funds 0.09 no_deadline -0.08
previous ただけない	funds 0.12 no_deadline -0.12
previous だけな	funds 0.09 no_deadline -0.08
previous だけない	funds 0.12 no_deadline -0.12
previous ってお	call 0.05
previous っており	answer 0.07 call 0.05
previous っておりま	answer 0.07 call 0.05 reply_expected -0.05
previous つい	no_deadline 0.12 reply_expected 0.08 funds -0.08 answer -0.14
previous ついて	no_deadline 0.12 reply_expected 0.08 funds -0.08 answer -0.14
previous ついて】	appeal 0.11 answer -0.08
previous て】	appeal 0.13 no_deadline -0.05 answer -0.09
previous ております	answer 0.12 funds 0.08 no_deadline -0.18
previous ではない	call 0.06
previous ではないの	call 0.06
previous ないの	call 0.06
previous ないので	call 0.06
previous ないのでは	call 0.06
previous な請	funds 0.05
previous な請求	funds 0.05
previous な請求書	funds 0.05
previous につ	reply_expected 0.13 no_deadline 0.1 funds -0.07 answer -0.17
previous につい	no_deadline 0.12 reply_expected 0.08 funds -0.08 answer -0.14
previous について	no_deadline 0.12 reply_expected 0.08 funds -0.08 answer -0.14
previous について】	appeal 0.11 answer -0.08
previous の品で	call 0.06
previous の在	fba_disposal 0.05
previous の在庫	fba_disposal 0.05
previous の流	funds 0.08 no_deadline -0.08
previous の流れ	funds 0.08 no_deadline -0.08
previous はない	call 0.06
previous はないの	call 0.06
previous はないので	call 0.06
previous をいただ	funds 0.19 no_deadline -0.21
previous ウント健	reply_expected 0.07
previous ウント健全	reply_expected 0.07
previous ォー	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous ォーマ	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous ォーマン	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous ォーマンス	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous カウント健	reply_expected 0.07
previous セン	answer 0.06
previous ト健	reply_expected 0.07
previous ト健全	reply_expected 0.07
previous ト健全性	reply_expected 0.07
previous パフ	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous パフォ	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous パフォー	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous パフォーマ	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous フォ	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous フォー	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous フォーマ	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous フォーマン	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous マン	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous マンス	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous ント健	reply_expected 0.07
previous ント健全	reply_expected 0.07
previous ント健全性	reply_expected 0.07
previous ーマ	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous ーマン	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous ーマンス	reply_expected 0.07 appeal 0.05 no_deadline -0.06
previous 倉庫	fba_disposal 0.08 no_deadline -0.09
previous 倉庫の	fba_disposal 0.07 no_deadline -0.09
previous 倉庫の在	fba_disposal 0.07 no_deadline -0.06
previous 倉庫の在庫	fba_disposal 0.07 no_deadline -0.06
previous 健全	reply_expected 0.07
previous 健全性	reply_expected 0.07
previous 全性	reply_expected 0.07
previous 品では	call 0.06
previous 品ではな	call 0.06
previous 品ではない	call 0.06
previous 在庫	fba_disposal 0.05
previous 売上	funds 0.11 no_deadline -0.06
previous 庫の	no_deadline -0.05
previous 庫の在	fba_disposal 0.07 no_deadline -0.06
previous 庫の在庫	fba_disposal 0.07 no_deadline -0.06
previous 残高	funds 0.11 answer -0.09
previous 流れ	funds 0.08 no_deadline -0.08
previous 異議	reply_expected 0.09 appeal 0.07 answer -0.15
previous 異議の	appeal 0.11 answer -0.09
previous 確認を	answer 0.11 reply_expected -0.06
previous 者様	no_deadline 0.16 answer -0.06
previous 認を	answer 0.1 reply_expected -0.06
previous 議の	appeal 0.11 answer -0.09
previous 貴社の	no_deadline 0.16 answer -0.13
previous 電話	answer 0.07
touches  (	no_deadline 0.09 answer -0.08
touches %(	no_deadline 0.06
touches a	no_deadline 0.11 funds -0.09
touches about	reply_expected 0.31 no_deadline -0.11 answer -0.13
touches after	no_deadline 0.5 reply_expected -0.07 answer -0.1 funds -0.29
touches allow	no_deadline 0.09 reply_expected 0.07 answer -0.14
touches and	no_deadline 0.1 answer -0.08
touches another	reply_expected 0.15 funds 0.1 answer -0.07 no_deadline -0.17
touches around	no_deadline 0.07 answer -0.06
touches back	appeal 0.12 answer -0.09
touches before	fba_disposal 0.08 no_deadline -0.07
touches by	answer 0.14 fba_disposal 0.09 no_deadline -0.17
touches coming	answer 0.13 appeal -0.06 no_deadline -0.11
touches d:	answer 0.28 no_deadline -0.26
touches destroyed	fba_disposal 0.1
touches due	answer 0.38 no_deadline -0.15 reply_expected -0.2
touches every	no_deadline 0.18 answer -0.08 funds -0.08
touches for	no_deadline 0.38 appeal 0.14 fba_disposal 0.07 reply_expected -0.23 answer -0.3
touches friday	answer 0.07 no_deadline -0.07
touches from	funds 0.16 answer -0.17
touches have	answer 0.38 fba_disposal 0.12 reply_expected -0.1 no_deadline -0.32
touches in	appeal 0.14 fba_disposal 0.09 reply_expected 0.05 funds -0.06 no_deadline -0.09 answer -0.1
touches is	answer 0.28 funds 0.07 no_deadline -0.29
touches last	no_deadline 0.15 funds -0.06
touches least	no_deadline 0.08 fba_disposal -0.07
touches most	no_deadline 0.29 answer -0.26
touches need	no_deadline 0.26 funds -0.06 answer -0.17
touches needs	no_deadline 0.1 funds -0.06
touches next	appeal 0.25 call 0.06 funds -0.06 fba_disposal -0.06 no_deadline -0.22
touches of	funds 0.52 reply_expected -0.13 answer -0.3
touches on	no_deadline 0.2 reply_expected -0.05 answer -0.11
touches over	no_deadline 0.09
touches p,	appeal 0.31 funds -0.06 answer -0.23
touches past	no_deadline 0.11 answer -0.08
touches take	no_deadline 0.12 reply_expected -0.08
touches takes	funds 0.23 no_deadline -0.16
touches than	reply_expected 0.2 appeal -0.08 funds -0.18
touches the	no_deadline 0.13 funds -0.06 appeal -0.09
touches them	funds 0.12 no_deadline -0.11
touches times	no_deadline 0.06
touches to	reply_expected 0.17 no_deadline -0.07
touches until	fba_disposal 0.07 funds 0.06 answer 0.06 no_deadline -0.17
touches us	reply_expected 0.34 no_deadline -0.33
touches usual	no_deadline 0.07
touches when	funds 0.05
touches within	call 0.07 no_deadline -0.09 appeal -0.11
touches y,	answer 0.26 reply_expected -0.05 call -0.06 no_deadline -0.17
touches you	answer 0.35 reply_expected -0.13 no_deadline -0.18
touches 「	no_deadline 0.2 answer -0.17
touches あと	answer 0.41 no_deadline -0.34
touches ある	funds 0.15 no_deadline -0.15
touches いは	no_deadline 0.35 answer -0.1 reply_expected -0.12 funds -0.12
touches いを	funds 0.12 no_deadline -0.11
touches え、	answer 0.21 reply_expected 0.06 appeal -0.06 no_deadline -0.25
touches えて	answer 0.17 reply_expected -0.07 no_deadline -0.08
touches から	funds 0.44 reply_expected 0.31 fba_disposal 0.3 call -0.06 appeal -0.19 no_deadline -0.31 answer -0.49
touches が、	answer 0.34 reply_expected -0.06 no_deadline -0.24
touches こう	funds 0.19 no_deadline -0.18
touches して	answer 0.17 no_deadline -0.12
touches じく	no_deadline 0.07
touches たが	fba_disposal 0.08
touches たは	answer 0.08 no_deadline -0.11
touches ち、	reply_expected 0.08 no_deadline -0.06
touches って	no_deadline 0.06
touches て、	no_deadline 0.15 answer 0.12 reply_expected -0.11 funds -0.14
touches で、	reply_expected 0.23 answer 0.18 funds -0.12 no_deadline -0.27
touches での	no_deadline 0.1 funds -0.08
touches と、	no_deadline 0.2 answer -0.13
touches に、	no_deadline 0.1 answer -0.08
touches には	no_deadline 0.23 answer -0.07 fba_disposal -0.09
touches のに	reply_expected 0.05
touches のを	answer 0.17 no_deadline -0.12
touches の後	funds 0.07 no_deadline -0.07
touches は、	answer 0.23 appeal 0.15 fba_disposal 0.11 call -0.06 funds -0.16 reply_expected -0.22
touches ば、	no_deadline 0.14 funds 0.12 reply_expected -0.06 answer -0.19
touches まで	appeal 0.24 no_deadline 0.18 reply_expected 0.1 funds -0.21 answer -0.3
touches まま	appeal 0.19 fba_disposal 0.05 no_deadline -0.22
touches むね	reply_expected 0.14 no_deadline -0.13
touches め(	no_deadline 0.21 answer -0.17
touches め、	answer 0.23 no_deadline -0.16
touches も、	no_deadline 0.14 reply_expected -0.14
touches よそ	reply_expected 0.11 no_deadline -0.1
touches より	answer 0.36 funds 0.16 reply_expected 0.08 no_deadline -0.54
touches ら、	answer 0.19 reply_expected 0.09 funds -0.21
touches り、	no_deadline 0.13 appeal 0.08 funds -0.16
touches れ、	fba_disposal 0.1 no_deadline -0.08
touches れも	answer 0.15 no_deadline -0.15
touches を、	answer 0.29 funds 0.13 no_deadline -0.33
touches トは	reply_expected 0.21 no_deadline -0.21
touches 今後	reply_expected 0.35 answer 0.12 fba_disposal -0.08 no_deadline -0.39
touches 付が	no_deadline 0.16 answer -0.15
touches 信は	answer 0.07
touches 信後	no_deadline 0.18 answer -0.12
touches 前に	no_deadline 0.06
touches 反は	no_deadline 0.13 answer -0.07
touches 合、	answer 0.05 no_deadline -0.06
touches 大で	no_deadline 0.24 reply_expected -0.23
touches 容は	reply_expected 0.15 no_deadline -0.14
touches 常は	no_deadline 0.05
touches 庫は	funds 0.27 fba_disposal -0.23
touches 後、	reply_expected 0.21 answer -0.08 no_deadline -0.11
touches 後の	reply_expected 0.14 answer -0.08
touches 数が	no_deadline 0.05
touches 文は	answer 0.14 no_deadline -0.11
touches 日の	no_deadline 0.1 funds -0.1
touches 日は	answer 0.06
touches 書(	no_deadline 0.18 answer -0.15
touches 書を	no_deadline 0.33 answer -0.33
touches 最大	funds 0.11 reply_expected 0.09 no_deadline -0.16
touches 最長	reply_expected 0.18 answer -0.05 no_deadline -0.15
touches 月(	funds 0.15 no_deadline -0.13
touches 次の	answer 0.14 reply_expected -0.11
touches 理に	funds 0.27 no_deadline -0.26
touches 画を	answer 0.28 no_deadline -0.22
touches 直近	no_deadline 0.09
touches 着後	answer 0.09
touches 答:	no_deadline 0.12 answer -0.12
touches 者が	reply_expected -0.06
touches 者は	no_deadline 0.13 reply_expected -0.09
touches 行後	no_deadline 0.15 answer -0.11
touches 認は	reply_expected 0.25 answer -0.06 funds -0.07 no_deadline -0.11
touches 請は	answer 0.05 no_deadline -0.07
touches 議を	appeal 0.08
touches 通常	reply_expected 0.29 answer -0.07 no_deadline -0.18
touches 過去	no_deadline 0.19 funds -0.05 reply_expected -0.06
touches 達後	answer 0.11 no_deadline -0.1
touches 金は	no_deadline 0.1
touches 録は	no_deadline 0.05
touches 長で	reply_expected 0.13 funds -0.08
touches 間が	funds 0.07 no_deadline -0.06
touches 間は	no_deadline 0.06
touches 限が	no_deadline 0.17 fba_disposal -0.15
touches 限は	no_deadline 0.28 answer -0.27
touches 除く	no_deadline 0.3 reply_expected -0.06 answer -0.23
touches 高を	no_deadline 0.07
when above clock.buyer	answer 0.13 reply_expected 0.06 call -0.05 no_deadline -0.05 fba_disposal -0.12
when above clock.decide	no_deadline 0.31 reply_expected 0.05 funds -0.24
when above clock.did	no_deadline 0.17 fba_disposal 0.08 reply_expected -0.07 funds -0.17
when above clock.if	funds 0.21 appeal 0.1 answer 0.05 no_deadline -0.33
when above clock.if_not	answer 0.16 funds 0.14 fba_disposal 0.06 appeal -0.14 reply_expected -0.19
when above clock.issued	appeal 0.18 answer -0.09 funds -0.13
when above clock.loss	answer 0.19 reply_expected 0.12 funds 0.12 no_deadline -0.38
when above clock.money	no_deadline 0.46 funds 0.11 reply_expected -0.08 appeal -0.11 answer -0.32
when above clock.object	appeal 0.24 answer 0.06 funds 0.05 fba_disposal -0.07 no_deadline -0.2
when above clock.other	no_deadline 0.36 appeal -0.07 answer -0.1 reply_expected -0.1
when above clock.paper	no_deadline 0.48 reply_expected 0.25 call -0.05 appeal -0.08 funds -0.24 answer -0.39
when above clock.pay	reply_expected 0.23 answer 0.11 no_deadline -0.26
when above clock.phone	no_deadline 0.07 reply_expected -0.12
when above clock.please	reply_expected 0.18 fba_disposal 0.15 no_deadline 0.13 appeal 0.08 call -0.08 funds -0.21 answer -0.25
when above clock.review	no_deadline 0.4 reply_expected 0.29 call -0.05 funds -0.07 answer -0.52
when above clock.sell	no_deadline 0.11 reply_expected -0.06
when above clock.send	answer 0.16 appeal 0.15 funds -0.07 call -0.09 no_deadline -0.21
when above clock.shown	answer 0.2 no_deadline -0.13
when above clock.stock	fba_disposal 0.49 answer 0.19 reply_expected -0.08 appeal -0.11 funds -0.22 no_deadline -0.27
when above clock.we_do	no_deadline 0.21 fba_disposal 0.12 reply_expected 0.05 answer -0.07 appeal -0.09 funds -0.2
when above clock.we_reply	no_deadline 0.09 reply_expected 0.08 funds -0.13
when above clock.you_do	no_deadline 0.11 appeal 0.07 funds -0.09 answer -0.14
when above clock.your_send	answer 0.28 funds 0.06 appeal -0.1 no_deadline -0.27
when after clock.again	no_deadline 0.14 funds 0.14 answer -0.06 appeal -0.06 reply_expected -0.1
when after clock.buyer	answer 0.4 reply_expected 0.18 funds -0.07 call -0.1 no_deadline -0.33
when after clock.decide	reply_expected 0.17 appeal 0.1 no_deadline 0.09 call 0.08 answer -0.06 funds -0.18 fba_disposal -0.2
when after clock.denied	no_deadline 0.17 call 0.06 reply_expected -0.06 funds -0.1
when after clock.did	no_deadline 0.3 reply_expected 0.11 fba_disposal 0.1 appeal 0.05 answer -0.12 funds -0.39
when after clock.dispose	fba_disposal 1.09 appeal -0.11 funds -0.15 answer -0.35 no_deadline -0.42
when after clock.fix	answer 0.24 call 0.08 fba_disposal 0.06 reply_expected -0.08 funds -0.08 no_deadline -0.27
when after clock.hold	no_deadline 0.17 appeal -0.07 answer -0.08
when after clock.if	reply_expected 0.39 fba_disposal 0.16 appeal 0.05 call -0.1 no_deadline -0.54
when after clock.if_not	no_deadline 0.24 fba_disposal 0.13 answer 0.06 call -0.07 reply_expected -0.3
when after clock.issued	appeal 0.14 funds 0.13 no_deadline 0.07 reply_expected -0.09 answer -0.21
when after clock.loss	fba_disposal 0.14 appeal 0.05 reply_expected -0.07 funds -0.09
when after clock.may	fba_disposal 0.26 answer 0.19 reply_expected 0.06 no_deadline -0.19 appeal -0.24
when after clock.money	funds 0.38 no_deadline 0.18 call -0.06 fba_disposal -0.1 reply_expected -0.11 appeal -0.14 answer -0.16
when after clock.object	appeal 0.32 fba_disposal -0.1 no_deadline -0.29
when after clock.offer	funds 0.24 appeal 0.21 fba_disposal -0.06 no_deadline -0.15 reply_expected -0.19
when after clock.other	answer 0.19 funds 0.14 fba_disposal -0.08 no_deadline -0.2
when after clock.paper	appeal 0.13 no_deadline 0.06 answer 0.05 fba_disposal -0.09 reply_expected -0.12
when after clock.pay	appeal 0.18 funds 0.18 answer 0.05 call -0.06 fba_disposal -0.09 no_deadline -0.3
when after clock.phone	call 0.33 answer -0.11 reply_expected -0.12
when after clock.please	funds 0.23 answer 0.18 fba_disposal 0.14 reply_expected -0.17 call -0.19 no_deadline -0.2
when after clock.review	reply_expected 0.25 answer 0.22 appeal 0.07 call -0.09 no_deadline -0.1 funds -0.32
when after clock.sell	answer 0.22 no_deadline -0.1 fba_disposal -0.12
when after clock.send	answer 0.22 call -0.07 reply_expected -0.08 funds -0.09
when after clock.stock	fba_disposal 0.42 no_deadline 0.2 appeal -0.05 reply_expected -0.11 funds -0.2 answer -0.26
when after clock.stop	answer 0.41 no_deadline 0.14 fba_disposal -0.1 reply_expected -0.13 appeal -0.22
when after clock.we_call	call 0.43 no_deadline -0.1 reply_expected -0.1 answer -0.22
when after clock.we_do	answer 0.23 call 0.22 fba_disposal 0.13 appeal -0.05 no_deadline -0.24 reply_expected -0.25
when after clock.we_reply	call 0.25 no_deadline 0.24 fba_disposal 0.09 appeal 0.05 answer -0.31 reply_expected -0.34
when after clock.you_do	appeal 0.15 reply_expected 0.15 answer 0.06 call -0.06 no_deadline -0.08 funds -0.25
when after clock.your_send	answer 0.27 no_deadline 0.11 funds -0.16 reply_expected -0.18
when at age.document	no_deadline 0.63 funds -0.11 answer -0.59
when at at.after	funds 0.61 fba_disposal 0.19 appeal 0.11 call 0.09 reply_expected -0.27 answer -0.74
when at at.every	no_deadline 0.36 answer 0.15 funds -0.18 reply_expected -0.25
when at at.for	funds 0.26 no_deadline 0.14 appeal 0.11 call -0.08 answer -0.39
when at at.have	reply_expected 0.29 no_deadline 0.27 appeal 0.11 funds -0.08 call -0.14 answer -0.41
when at at.label	answer 0.81 fba_disposal -0.17 no_deadline -0.23 reply_expected -0.31
when at at.last	no_deadline 0.79 appeal -0.05 funds -0.24 answer -0.44
when at at.more	no_deadline 0.13 appeal -0.06 answer -0.06
when at at.roughly	reply_expected 0.73 funds 0.17 no_deadline 0.07 call -0.07 appeal -0.14 fba_disposal -0.22 answer -0.55
when at at.until	answer 0.86 funds 0.16 appeal -0.11 reply_expected -0.22 no_deadline -0.77
when at at.within	call 0.35 answer 0.32 fba_disposal 0.19 appeal 0.12 reply_expected -0.22 funds -0.29 no_deadline -0.46
when at from.answer	reply_expected 0.4 answer -0.06 fba_disposal -0.08 appeal -0.25
when at from.closure	funds 0.23 fba_disposal 0.22 appeal -0.06 reply_expected -0.14 answer -0.25
when at from.earlier	answer 0.32 reply_expected 0.08 no_deadline -0.07 appeal -0.09 funds -0.22
when at from.event	no_deadline 0.4 reply_expected 0.07 fba_disposal -0.07 appeal -0.08 funds -0.1 answer -0.19
when at from.this	fba_disposal 0.28 appeal 0.26 funds 0.21 answer 0.18 no_deadline -0.95
when at time.no_deadline	no_deadline 1.19 reply_expected 0.2 call -0.09 fba_disposal -0.09 appeal -0.19 funds -0.34 answer -0.67
when at time.phrase	fba_disposal 0.3 answer 0.26 call 0.26 reply_expected 0.12 appeal 0.09 funds -0.09 no_deadline -0.95
when before clock.buyer	funds 0.49 no_deadline 0.45 call -0.06 appeal -0.07 fba_disposal -0.08 reply_expected -0.34 answer -0.39
when before clock.decide	reply_expected 0.52 funds 0.07 call -0.06 appeal -0.19 answer -0.35
when before clock.did	reply_expected 0.33 fba_disposal -0.06 appeal -0.1 call -0.14
when before clock.dispose	fba_disposal 0.22 answer -0.06 reply_expected -0.12
when before clock.example	answer 0.33 no_deadline 0.09 fba_disposal 0.06 funds -0.19 reply_expected -0.23
when before clock.fix	answer 0.16 funds 0.1 appeal 0.09 reply_expected -0.09 fba_disposal -0.23
when before clock.hold	funds 0.46 appeal -0.08 reply_expected -0.16 no_deadline -0.23
when before clock.hours	answer 0.35 no_deadline 0.1 call -0.06 funds -0.1 reply_expected -0.22
when before clock.if	appeal 0.36 funds 0.29 no_deadline 0.14 call -0.11 reply_expected -0.3 answer -0.38
when before clock.if_not	funds 0.31 appeal 0.09 fba_disposal 0.06 answer -0.14 no_deadline -0.31
when before clock.issued	answer 0.35 appeal 0.13 fba_disposal -0.11 reply_expected -0.13 funds -0.25
when before clock.loss	funds 0.45 answer 0.24 call -0.08 appeal -0.08 reply_expected -0.1 fba_disposal -0.19 no_deadline -0.23
when before clock.may	funds 0.3 appeal 0.16 answer -0.24 no_deadline -0.26
when before clock.money	funds 0.79 answer -0.06 reply_expected -0.1 fba_disposal -0.14 no_deadline -0.49
when before clock.object	appeal 0.46 funds 0.06 reply_expected -0.19 no_deadline -0.33
when before clock.offer	appeal 0.18 fba_disposal 0.11 no_deadline -0.1 answer -0.15
when before clock.other	no_deadline 0.35 call -0.05 reply_expected -0.14 appeal -0.17
when before clock.paper	reply_expected 0.26 answer 0.21 appeal 0.19 call -0.11 fba_disposal -0.13 funds -0.19 no_deadline -0.23
when before clock.pay	no_deadline 0.18 funds 0.16 appeal -0.06 call -0.06 fba_disposal -0.09 answer -0.14
when before clock.please	appeal 0.41 answer 0.1 fba_disposal 0.06 funds -0.08 call -0.11 no_deadline -0.11 reply_expected -0.27
when before clock.review	reply_expected 0.55 fba_disposal -0.08 appeal -0.1 funds -0.18 no_deadline -0.21
when before clock.sell	call 0.1 reply_expected -0.12
when before clock.send	appeal 0.15 answer 0.12 reply_expected 0.06 call -0.08 fba_disposal -0.08 no_deadline -0.15
when before clock.shown	answer 0.36 no_deadline 0.08 fba_disposal 0.07 appeal -0.09 funds -0.12 reply_expected -0.26
when before clock.stock	fba_disposal 0.7 answer -0.08 funds -0.09 reply_expected -0.11 appeal -0.12 no_deadline -0.29
when before clock.stop	fba_disposal 0.19 call -0.06 appeal -0.06 reply_expected -0.09
when before clock.we_do	reply_expected 0.45 call 0.27 answer -0.3 no_deadline -0.39
when before clock.we_reply	reply_expected 0.31 answer 0.07 call -0.07 appeal -0.08 funds -0.23
when before clock.you_do	answer 0.4 fba_disposal 0.19 funds 0.08 reply_expected -0.28 no_deadline -0.36
when before clock.your_send	fba_disposal 0.12 appeal 0.11 funds 0.06 answer 0.05 call -0.06 reply_expected -0.13 no_deadline -0.15
when close clock.again	answer 0.3 reply_expected -0.06 funds -0.06 no_deadline -0.13
when close clock.buyer	no_deadline 0.46 answer -0.07 call -0.1 appeal -0.13 fba_disposal -0.13
when close clock.decide	reply_expected 0.96 call 0.07 funds 0.07 appeal -0.26 answer -0.42 no_deadline -0.48
when close clock.denied	no_deadline 0.32 fba_disposal -0.06 funds -0.19
when close clock.did	answer 0.21 fba_disposal 0.2 no_deadline 0.1 call -0.1 funds -0.12 reply_expected -0.25
when close clock.dispose	fba_disposal 0.57 no_deadline 0.1 appeal -0.08 reply_expected -0.09 funds -0.12 answer -0.37
when close clock.fix	funds 0.2 answer -0.2
when close clock.hold	funds 0.5 no_deadline -0.09 answer -0.14 reply_expected -0.18
when close clock.hours	no_deadline 0.29 funds -0.07 answer -0.16
when close clock.if	no_deadline 0.21 fba_disposal 0.08 funds 0.05 call -0.1 answer -0.13 reply_expected -0.15
when close clock.if_not	answer 0.49 call -0.06 funds -0.07 appeal -0.09 no_deadline -0.12 reply_expected -0.21
when close clock.issued	no_deadline 0.31 appeal 0.16 funds 0.06 call -0.06 fba_disposal -0.08 reply_expected -0.16 answer -0.24
when close clock.loss	no_deadline 0.14 appeal 0.13 funds 0.1 call -0.1 answer -0.21
when close clock.may	funds 0.16 no_deadline -0.05 answer -0.15
when close clock.money	funds 0.71 call -0.05 appeal -0.1 answer -0.11 fba_disposal -0.13 reply_expected -0.36
when close clock.object	appeal 0.46 reply_expected 0.11 no_deadline -0.47
when close clock.offer	funds 0.35 answer 0.09 appeal 0.08 reply_expected -0.1 fba_disposal -0.11 no_deadline -0.29
when close clock.other	answer 0.13 funds 0.12 reply_expected -0.05 fba_disposal -0.08 appeal -0.1
when close clock.paper	answer 0.15 reply_expected 0.14 call -0.08 fba_disposal -0.16
when close clock.pay	funds 0.39 no_deadline 0.26 appeal 0.19 call -0.07 fba_disposal -0.12 reply_expected -0.31 answer -0.34
when close clock.phone	call 0.27 reply_expected -0.18
when close clock.please	funds 0.23 answer 0.18 no_deadline 0.07 fba_disposal -0.05 appeal -0.08 call -0.14 reply_expected -0.22
when close clock.review	reply_expected 0.54 appeal 0.11 call -0.09 fba_disposal -0.1 no_deadline -0.14 funds -0.31
when close clock.sell	no_deadline 0.3 funds -0.07 fba_disposal -0.16
when close clock.send	reply_expected 0.43 no_deadline 0.1 funds 0.06 call -0.11 appeal -0.16 answer -0.16 fba_disposal -0.17
when close clock.shown	no_deadline 0.37 funds 0.08 appeal -0.09 reply_expected -0.29
when close clock.stock	no_deadline 0.29 reply_expected -0.1 answer -0.13
when close clock.stop	fba_disposal 0.28 no_deadline 0.08 call -0.06 appeal -0.13 reply_expected -0.17
when close clock.we_do	call 0.24 funds 0.07 reply_expected 0.06 no_deadline -0.09 appeal -0.1 answer -0.14
when close clock.we_reply	reply_expected 0.58 call 0.07 funds -0.07 fba_disposal -0.1 appeal -0.18 answer -0.27
when close clock.you_do	reply_expected 0.15 answer 0.1 no_deadline -0.11 funds -0.21
when close clock.your_send	no_deadline 0.29 appeal 0.1 funds -0.12 reply_expected -0.2
when is alone	answer 0.64 funds -0.07 reply_expected -0.09 no_deadline -0.41
when is always	no_deadline 0.12 answer 0.09 call -0.06 fba_disposal -0.08 appeal -0.08
when is business	reply_expected 0.61 answer 0.42 funds 0.06 fba_disposal -0.19 no_deadline -0.96
when is date	answer 0.21 no_deadline 0.16 call 0.08 funds 0.08 appeal -0.21 reply_expected -0.29
when is days	fba_disposal 0.43 funds 0.4 appeal 0.21 answer -0.07 no_deadline -0.11 reply_expected -0.38 call -0.49
when is far	no_deadline 1.46 call -0.05 fba_disposal -0.05 reply_expected -0.2 funds -0.36 answer -0.78
when is hours	call 0.31 reply_expected 0.17 no_deadline 0.14 fba_disposal -0.22 funds -0.42
when is item	no_deadline 0.46 appeal 0.06 fba_disposal 0.05 reply_expected -0.29 answer -0.3
when is japanese	no_deadline 0.38 reply_expected 0.12 appeal -0.07 answer -0.17 fba_disposal -0.2
when is long	no_deadline 0.9 fba_disposal -0.07 appeal -0.08 funds -0.11 reply_expected -0.11 answer -0.51
when is stage_account_investigation	call 0.78 reply_expected 0.61 fba_disposal -0.17 appeal -0.17 funds -0.31 no_deadline -0.75
when is stage_closure	funds 0.51 fba_disposal 0.32 appeal 0.15 call -0.08 no_deadline -0.11 answer -0.32 reply_expected -0.47
when is stage_funds	funds 0.71 call -0.06 fba_disposal -0.09 no_deadline -0.21 answer -0.4
when is stage_listing_inquiry	fba_disposal 0.42 appeal 0.31 answer 0.24 call -0.13 no_deadline -0.19 reply_expected -0.27 funds -0.38
when is stage_listing_restored	no_deadline 0.53 reply_expected -0.1 answer -0.12 fba_disposal -0.24
when is stage_more_information	answer 0.42 call -0.07 appeal -0.16 fba_disposal -0.2
when is stage_none	no_deadline 0.54 answer 0.13 appeal -0.1 fba_disposal -0.1 call -0.14 funds -0.37
when is stage_policy_warning	answer 0.51 reply_expected 0.12 call -0.08 appeal -0.16 fba_disposal -0.2 funds -0.2
when is stage_reinstated	no_deadline 0.38 funds 0.16 call -0.05 appeal -0.06 fba_disposal -0.07 answer -0.3
when is stage_suspension	answer 0.23 reply_expected 0.21 appeal 0.13 fba_disposal -0.06 call -0.2 no_deadline -0.27
when is timed	call 0.23 answer 0.14 reply_expected -0.14 no_deadline -0.14
when nearest clock.buyer	answer 0.43 fba_disposal 0.12 call -0.05 funds -0.08 appeal -0.13 reply_expected -0.24
when nearest clock.decide	reply_expected 0.32 answer 0.11 appeal -0.06 call -0.08 no_deadline -0.31
when nearest clock.did	fba_disposal 0.15 answer 0.12 call -0.05 reply_expected -0.07 appeal -0.11
when nearest clock.dispose	fba_disposal 0.17 no_deadline 0.09 funds 0.07 appeal -0.05 reply_expected -0.08 answer -0.18
when nearest clock.fix	answer 0.53 reply_expected 0.14 appeal -0.11 funds -0.26 no_deadline -0.28
when nearest clock.hold	funds 0.68 reply_expected -0.09 fba_disposal -0.11 no_deadline -0.48
when nearest clock.if	fba_disposal 0.11 no_deadline 0.1 reply_expected 0.06 appeal -0.09 answer -0.11
when nearest clock.if_not	funds 0.11 reply_expected 0.08 answer -0.08 appeal -0.11
when nearest clock.issued	answer 0.17 appeal 0.15 no_deadline -0.06 reply_expected -0.08 funds -0.1
when nearest clock.loss	answer 0.32 fba_disposal 0.2 call -0.1 reply_expected -0.21 no_deadline -0.27
when nearest clock.may	no_deadline 0.11 funds 0.1 appeal 0.09 fba_disposal 0.09 call 0.05 answer -0.39
when nearest clock.money	no_deadline 0.26 answer 0.2 appeal 0.06 funds -0.09 reply_expected -0.37
when nearest clock.offer	appeal 0.1 answer 0.09 fba_disposal -0.06 reply_expected -0.12
when nearest clock.other	funds 0.27 no_deadline 0.06 fba_disposal -0.05 appeal -0.06 answer -0.24
when nearest clock.paper	no_deadline 0.31 fba_disposal -0.05 reply_expected -0.09 appeal -0.14
when nearest clock.please	no_deadline 0.15 reply_expected 0.13 call -0.06 funds -0.13 fba_disposal -0.14
when nearest clock.review	reply_expected 0.62 appeal 0.17 answer -0.12 funds -0.12 no_deadline -0.49
when nearest clock.sell	no_deadline 0.23 answer -0.07 fba_disposal -0.12
when nearest clock.send	reply_expected 0.33 answer 0.22 call -0.08 fba_disposal -0.09 no_deadline -0.41
when nearest clock.shown	funds 0.13 appeal 0.11 answer 0.09 reply_expected -0.14 no_deadline -0.14
when nearest clock.stop	no_deadline 0.48 funds -0.14 answer -0.29
when nearest clock.we_call	call 0.31 reply_expected -0.06 no_deadline -0.09 answer -0.15
when nearest clock.we_do	reply_expected 0.38 funds 0.06 call 0.05 fba_disposal -0.06 appeal -0.09 no_deadline -0.17 answer -0.18
when nearest clock.we_reply	no_deadline 0.31 answer -0.25
when nearest clock.you_do	appeal 0.19 reply_expected 0.17 fba_disposal 0.13 call 0.12 funds -0.18 no_deadline -0.18 answer -0.26
when nearest clock.your_send	appeal 0.16 answer 0.14 funds -0.05 reply_expected -0.07 no_deadline -0.11
when next clock.again	answer 0.34 no_deadline 0.24 appeal -0.07 reply_expected -0.18 funds -0.28
when next clock.buyer	no_deadline 0.34 funds 0.18 call -0.13 fba_disposal -0.14 appeal -0.32
when next clock.decide	reply_expected 0.33 call 0.26 answer 0.15 appeal -0.08 funds -0.29 no_deadline -0.33
when next clock.denied	no_deadline 0.16 reply_expected 0.14 appeal -0.07 answer -0.21
when next clock.did	no_deadline 0.28 funds 0.18 call 0.11 appeal -0.24 answer -0.34
when next clock.dispose	fba_disposal 0.57 reply_expected 0.13 appeal -0.08 funds -0.11 no_deadline -0.14 answer -0.34
when next clock.example	answer 0.86 fba_disposal 0.07 appeal -0.07 reply_expected -0.12 no_deadline -0.7
when next clock.fix	answer 0.32 no_deadline 0.29 appeal 0.07 reply_expected -0.1 fba_disposal -0.21 funds -0.33
when next clock.hold	reply_expected 0.26 funds 0.22 answer 0.07 fba_disposal -0.13 appeal -0.17 no_deadline -0.26
when next clock.hours	call 0.22 appeal 0.17 funds -0.08 reply_expected -0.09 no_deadline -0.16
when next clock.if	reply_expected 0.49 answer 0.12 funds 0.06 no_deadline -0.06 fba_disposal -0.1 call -0.2 appeal -0.3
when next clock.if_not	reply_expected 0.36 funds 0.05 fba_disposal -0.06 answer -0.08 no_deadline -0.25
when next clock.issued	answer 0.36 appeal 0.18 fba_disposal -0.06 no_deadline -0.12 reply_expected -0.33
when next clock.loss	answer 0.39 fba_disposal 0.28 funds 0.13 call -0.06 appeal -0.07 reply_expected -0.25 no_deadline -0.43
when next clock.may	reply_expected 0.43 no_deadline 0.1 call -0.12 appeal -0.13 funds -0.25
when next clock.money	funds 0.17 call 0.16 no_deadline 0.08 reply_expected 0.07 answer -0.1 fba_disposal -0.15 appeal -0.22
when next clock.object	appeal 0.24 funds -0.06 reply_expected -0.18
when next clock.offer	answer 0.28 reply_expected 0.22 fba_disposal -0.14 funds -0.15 appeal -0.16
when next clock.other	appeal 0.46 reply_expected 0.12 call -0.06 answer -0.21 funds -0.31
when next clock.owner	appeal 0.25 answer -0.19
when next clock.paper	no_deadline 0.36 appeal 0.28 reply_expected 0.12 call -0.09 fba_disposal -0.13 funds -0.53
when next clock.pay	no_deadline 0.45 answer 0.13 funds -0.2 fba_disposal -0.2 appeal -0.21
when next clock.phone	call 0.43 no_deadline -0.06 answer -0.08 reply_expected -0.26
when next clock.please	appeal 0.27 reply_expected 0.13 call 0.1 no_deadline -0.13 answer -0.17 fba_disposal -0.2
when next clock.review	answer 0.11 appeal -0.05 funds -0.16
when next clock.sell	funds 0.33 no_deadline 0.23 call -0.06 appeal -0.1 answer -0.2 reply_expected -0.22
when next clock.send	appeal 0.33 answer 0.27 reply_expected -0.08 fba_disposal -0.13 no_deadline -0.15 funds -0.2
when next clock.shown	funds 0.29 answer 0.13 call -0.06 no_deadline -0.11 reply_expected -0.11 appeal -0.13
when next clock.stock	no_deadline 0.4 fba_disposal 0.08 appeal -0.14 funds -0.15 answer -0.17
when next clock.stop	fba_disposal 0.19 answer 0.11 appeal -0.06 funds -0.06 no_deadline -0.08 call -0.13
when next clock.we_do	appeal 0.33 funds 0.21 fba_disposal 0.08 no_deadline -0.06 answer -0.26 reply_expected -0.31
when next clock.we_reply	answer 0.19 call 0.09 funds 0.05 fba_disposal -0.1 no_deadline -0.27
when next clock.you_do	answer 0.34 no_deadline 0.18 reply_expected 0.16 fba_disposal -0.08 appeal -0.15 call -0.2 funds -0.24
when next clock.your_send	reply_expected 0.3 no_deadline 0.13 answer -0.05 funds -0.05 call -0.12 appeal -0.17
when previous clock.again	reply_expected 0.24 answer 0.13 funds -0.07 no_deadline -0.27
when previous clock.buyer	no_deadline 0.43 funds -0.09 answer -0.1 fba_disposal -0.2
when previous clock.decide	no_deadline 0.26 call -0.07 answer -0.08 reply_expected -0.09
when previous clock.did	funds 0.39 no_deadline 0.06 reply_expected -0.07 fba_disposal -0.12 appeal -0.13 answer -0.18
when previous clock.dispose	no_deadline 0.51 appeal -0.06 reply_expected -0.16 answer -0.34
when previous clock.fix	reply_expected 0.28 answer 0.2 call -0.09 funds -0.2 appeal -0.21
when previous clock.hold	funds 0.51 answer 0.34 no_deadline -0.05 call -0.09 fba_disposal -0.09 appeal -0.2 reply_expected -0.41
when previous clock.hours	no_deadline 0.18 reply_expected 0.12 answer -0.2
when previous clock.if	appeal 0.15 answer 0.11 no_deadline 0.08 funds -0.06 call -0.11 reply_expected -0.22
when previous clock.if_not	no_deadline 0.19 funds 0.12 answer 0.06 call -0.11 appeal -0.19
when previous clock.issued	no_deadline 0.2 appeal 0.08 call -0.07 reply_expected -0.09 fba_disposal -0.1
when previous clock.loss	no_deadline 0.3 answer 0.24 reply_expected -0.05 call -0.06 appeal -0.08 funds -0.34
when previous clock.may	funds 0.47 appeal 0.22 fba_disposal -0.05 call -0.14 reply_expected -0.17 answer -0.29
when previous clock.money	funds 0.7 call 0.12 appeal -0.14 answer -0.18 reply_expected -0.18 fba_disposal -0.28
when previous clock.object	appeal 0.35 reply_expected 0.32 call -0.05 fba_disposal -0.11 no_deadline -0.24 answer -0.27
when previous clock.offer	answer 0.28 fba_disposal 0.11 call -0.05 reply_expected -0.16 funds -0.19
when previous clock.other	no_deadline 0.25 call -0.06 funds -0.1 fba_disposal -0.14
when previous clock.owner	appeal 0.13 answer 0.12 no_deadline 0.1 reply_expected -0.27
when previous clock.paper	reply_expected 0.26 funds 0.18 appeal -0.06 no_deadline -0.18 call -0.23
when previous clock.pay	funds 0.19 call 0.16 appeal 0.09 fba_disposal 0.07 answer -0.11 reply_expected -0.14 no_deadline -0.25
when previous clock.phone	fba_disposal 0.11 call 0.09 no_deadline 0.06 reply_expected -0.1 funds -0.11
when previous clock.please	fba_disposal 0.12 answer 0.08 reply_expected 0.06 call -0.08 no_deadline -0.1
when previous clock.review	reply_expected 0.34 no_deadline 0.24 fba_disposal -0.08 funds -0.16 answer -0.34
when previous clock.sell	answer 0.16 appeal -0.08 no_deadline -0.14
when previous clock.send	answer 0.39 call -0.21 appeal -0.22
when previous clock.stock	fba_disposal 0.88 reply_expected -0.05 appeal -0.11 funds -0.11 answer -0.26 no_deadline -0.36
when previous clock.stop	funds 0.58 no_deadline 0.15 answer 0.05 call -0.07 appeal -0.1 fba_disposal -0.29 reply_expected -0.32
when previous clock.we_call	no_deadline 0.21 answer -0.1 reply_expected -0.11
when previous clock.we_do	answer 0.24 fba_disposal 0.14 call 0.11 reply_expected -0.12 funds -0.16 appeal -0.17
when previous clock.we_reply	answer 0.3 funds 0.08 call 0.07 fba_disposal -0.09 appeal -0.17 reply_expected -0.19
when previous clock.you_do	reply_expected 0.35 call 0.06 funds 0.05 no_deadline -0.07 answer -0.07 appeal -0.15 fba_disposal -0.18
when previous clock.your_send	answer 0.2 funds 0.17 call -0.09 no_deadline -0.31
when sentence clock.again	funds 0.1 reply_expected -0.12
when sentence clock.buyer	funds 0.45 no_deadline 0.4 reply_expected -0.09 appeal -0.1 fba_disposal -0.12 call -0.16 answer -0.39
when sentence clock.decide	reply_expected 0.58 no_deadline 0.24 funds -0.13 appeal -0.14 fba_disposal -0.17 answer -0.41
when sentence clock.denied	no_deadline 0.22 call 0.06 reply_expected -0.07 answer -0.16
when sentence clock.did	no_deadline 0.51 fba_disposal 0.09 answer -0.14 funds -0.18 call -0.2
when sentence clock.dispose	fba_disposal 1.28 appeal -0.15 reply_expected -0.17 funds -0.19 no_deadline -0.37 answer -0.38
when sentence clock.example	no_deadline 0.53 fba_disposal 0.05 funds -0.21 reply_expected -0.32
when sentence clock.fix	answer 0.47 call 0.08 appeal -0.06 funds -0.06 reply_expected -0.12 fba_disposal -0.15 no_deadline -0.16
when sentence clock.hold	funds 0.27 no_deadline 0.09 answer 0.09 call -0.07 appeal -0.15 reply_expected -0.21
when sentence clock.hours	no_deadline 0.41 call 0.2 fba_disposal -0.05 appeal -0.06 funds -0.18 reply_expected -0.28
when sentence clock.if	funds 0.19 answer 0.11 fba_disposal 0.09 reply_expected -0.11 no_deadline -0.12 call -0.2
when sentence clock.if_not	funds 0.27 fba_disposal 0.13 no_deadline 0.08 appeal 0.08 call -0.09 answer -0.18 reply_expected -0.29
when sentence clock.issued	no_deadline 0.22 answer 0.2 appeal 0.15 call -0.07 fba_disposal -0.11 funds -0.12 reply_expected -0.26
when sentence clock.loss	answer 0.24 funds 0.1 no_deadline -0.05 fba_disposal -0.07 call -0.07 reply_expected -0.13
when sentence clock.may	fba_disposal 0.28 reply_expected 0.12 call -0.06 funds -0.06 appeal -0.08 answer -0.09 no_deadline -0.12
when sentence clock.money	funds 0.96 call -0.09 appeal -0.11 reply_expected -0.2 fba_disposal -0.24 answer -0.3
when sentence clock.object	appeal 0.84 answer 0.08 call -0.08 reply_expected -0.09 no_deadline -0.7
when sentence clock.offer	appeal 0.38 funds 0.12 call -0.05 no_deadline -0.12 reply_expected -0.16 answer -0.2
when sentence clock.other	no_deadline 0.33 call -0.08 reply_expected -0.08 fba_disposal -0.12 appeal -0.14
when sentence clock.owner	no_deadline 0.19 answer 0.07 reply_expected -0.1 funds -0.1
when sentence clock.paper	no_deadline 0.31 answer 0.28 appeal 0.2 reply_expected -0.08 call -0.11 fba_disposal -0.22 funds -0.38
when sentence clock.pay	funds 0.38 appeal 0.12 reply_expected 0.07 call -0.12 fba_disposal -0.19 no_deadline -0.27
when sentence clock.phone	call 0.51 answer 0.16 funds -0.06 appeal -0.07 reply_expected -0.51
when sentence clock.please	appeal 0.26 no_deadline 0.22 fba_disposal 0.19 answer 0.17 funds -0.16 call -0.29 reply_expected -0.39
when sentence clock.review	reply_expected 0.84 call -0.08 fba_disposal -0.11 no_deadline -0.17 funds -0.47
when sentence clock.sell	no_deadline 0.29 call 0.12 appeal -0.1 fba_disposal -0.16 reply_expected -0.2
when sentence clock.send	answer 0.36 appeal 0.19 fba_disposal -0.1 no_deadline -0.11 call -0.16 funds -0.22
when sentence clock.shown	no_deadline 0.38 answer 0.2 reply_expected -0.53
when sentence clock.stock	fba_disposal 1.08 appeal -0.18 reply_expected -0.22 funds -0.29 answer -0.34
when sentence clock.stop	answer 0.65 fba_disposal 0.09 call -0.11 reply_expected -0.19 no_deadline -0.19 appeal -0.29
when sentence clock.we_call	call 0.73 answer -0.18 reply_expected -0.25 no_deadline -0.27
when sentence clock.we_do	call 0.38 reply_expected 0.25 fba_disposal 0.06 appeal -0.06 funds -0.1 answer -0.15 no_deadline -0.38
when sentence clock.we_reply	reply_expected 0.32 no_deadline 0.25 call 0.14 appeal 0.09 funds -0.3 answer -0.51
when sentence clock.you_do	fba_disposal 0.17 reply_expected 0.11 call -0.1 answer -0.23
when sentence clock.your_send	answer 0.32 no_deadline 0.17 appeal 0.11 fba_disposal 0.06 call -0.11 funds -0.21 reply_expected -0.33
[start]
is always	received 0.45 other -0.45
above 番号	other 0.15 received -0.15
after after	other 0.46 received -0.46
after has	other 0.08 received -0.08
after longer	other 0.19 received -0.19
after of this	received 0.13 other -0.13
after this	received 0.3 other -0.3
after い。	received 0.08 other -0.08
after いを	other 0.15 received -0.15
after があ	other 0.07 received -0.07
after があり	other 0.07 received -0.07
after がありま	other 0.07 received -0.07
after があります	other 0.07 received -0.07
after くだ	received 0.1 other -0.1
after くださ	received 0.1 other -0.1
after ください	received 0.09 other -0.09
after ください。	received 0.08 other -0.08
after こと	other 0.21 received -0.21
after ござ	other 0.13 received -0.13
after ござい	other 0.13 received -0.13
after ございま	other 0.13 received -0.13
after ございます	other 0.13 received -0.13
after さい	received 0.09 other -0.09
after さい。	received 0.08 other -0.08
after ざい	other 0.13 received -0.13
after ざいま	other 0.13 received -0.13
after ざいます	other 0.13 received -0.13
after ざいます。	other 0.12 received -0.12
after します	received 0.05 other -0.05
after す。	other 0.08 received -0.08
after すが	other 0.07 received -0.07
after すが、	other 0.06 received -0.06
after する	received 0.13 other -0.13
after するこ	other 0.08 received -0.08
after すること	other 0.08 received -0.08
after ださ	received 0.1 other -0.1
after ださい	received 0.09 other -0.09
after ださい。	received 0.08 other -0.08
after どで	received 0.07 other -0.07
after に審	other 0.09 received -0.09
after に審査	other 0.09 received -0.09
after ほどで	received 0.07 other -0.07
after ます	other 0.16 received -0.16
after ます。	other 0.11 received -0.11
after ますが	other 0.07 received -0.07
after ますが、	other 0.06 received -0.06
after りま	other 0.11 received -0.11
after ります	other 0.2 received -0.2
after ります。	other 0.16 received -0.16
after るこ	other 0.06 received -0.06
after ること	other 0.06 received -0.06
after をご連絡い	other 0.1 received -0.1
after 依頼	received 0.11 other -0.11
after 内に	received 0.1 other -0.1
after 申し	received 0.22 other -0.22
after 確認し	other 0.06 received -0.06
after 結果	received 0.08 other -0.08
after 認し	other 0.06 received -0.06
after 返事	other 0.07 received -0.07
after 返信	received 0.07 other -0.07
after 返送	received 0.07 other -0.07
before balance for	other 0.07 received -0.07
before for up	other 0.11 received -0.11
before for up to	other 0.11 received -0.11
before keep	other 0.14 received -0.14
before may	other 0.33 received -0.33
before may be	other 0.09 received -0.09
before may keep	other 0.07 received -0.07
before then	other 0.35 received -0.35
before we	other 0.2 received -0.2
before we may	other 0.09 received -0.09
before you will	other 0.46 received -0.46
before 、停	other 0.14 received -0.14
before 、停止	other 0.14 received -0.14
before 、最	other 0.17 received -0.17
before 、本	received 0.14 other -0.14
before いただ	other 0.08 received -0.08
before いただい	other 0.07 received -0.07
before いてか	other 0.08 received -0.08
before いてから	other 0.08 received -0.08
before いとき	other 0.09 received -0.09
before いときは	other 0.09 received -0.09
before いときは、	other 0.09 received -0.09
before から	other 0.08 received -0.08
before け取	other 0.11 received -0.11
before この	received 0.21 other -0.21
before ご提	other 0.08 received -0.08
before ご提出	other 0.08 received -0.08
before ただ	other 0.05 received -0.05
before ただい	other 0.07 received -0.07
before た後	other 0.36 received -0.36
before た日	other 0.1 received -0.1
before た日か	other 0.1 received -0.1
before た日から	other 0.1 received -0.1
before だい	other 0.07 received -0.07
before った	other 0.39 received -0.39
before った日	other 0.1 received -0.1
before った日か	other 0.1 received -0.1
before った日から	other 0.1 received -0.1
before ってか	other 0.05 received -0.05
before ってから	other 0.05 received -0.05
before てか	other 0.15 received -0.15
before てから	other 0.15 received -0.15
before ないとき	other 0.09 received -0.09
before ないときは	other 0.09 received -0.09
before なった	other 0.1 received -0.1
before の後	other 0.13 received -0.13
before は、お	other 0.2 received -0.2
before を、	received 0.07 other -0.07
before を最	other 0.06 received -0.06
before メー	received 0.13 other -0.13
before メール	received 0.13 other -0.13
before ール	received 0.13 other -0.13
before 初の	other 0.18 received -0.18
before 取り	other 0.14 received -0.14
before 受け取	other 0.11 received -0.11
before 後、	other 0.31 received -0.31
before 提出	other 0.08 received -0.08
before 最初	other 0.17 received -0.17
before 最初の	other 0.17 received -0.17
before 本日	received 0.19 other -0.19
before 無効	other 0.27 received -0.27
before 話の	other 0.17 received -0.17
in a decision	other 0.09 received -0.09
in amazon	received 0.13 other -0.13
in balance for	other 0.07 received -0.07
in business days after	other 0.06 received -0.06
in co	received 0.17 other -0.17
in days after	other 0.23 received -0.23
in for up	other 0.11 received -0.11
in for up to	other 0.11 received -0.11
in jp	received 0.17 other -0.17
in keep	other 0.09 received -0.09
in may keep	other 0.07 received -0.07
in this	received 0.2 other -0.2
in to # days	other 0.07 received -0.07
in two	other 0.23 received -0.23
in two business	other 0.25 received -0.25
in two business days	other 0.25 received -0.25
in two days	other 0.29 received -0.29
in we	other 0.29 received -0.29
in within two	other 0.3 received -0.3
in 、停	other 0.11 received -0.11
in 、停止	other 0.11 received -0.11
in 、最	other 0.22 received -0.22
in 、本	received 0.24 other -0.24
in 、残	other 0.11 received -0.11
in 、残高	other 0.09 received -0.09
in い。	received 0.12 other -0.12
in いた	other 0.08 received -0.08
in いただ	other 0.13 received -0.13
in いただい	other 0.11 received -0.11
in いただいて	other 0.08 received -0.08
in いてか	other 0.08 received -0.08
in いてから	other 0.08 received -0.08
in お返	received 0.11 other -0.11
in お返事	received 0.11 other -0.11
in お電話の	other 0.11 received -0.11
in くだ	received 0.12 other -0.12
in くださ	received 0.12 other -0.12
in ください	received 0.11 other -0.11
in ください。	received 0.12 other -0.12
in け取	other 0.08 received -0.08
in この	received 0.29 other -0.29
in ございます	other 0.11 received -0.11
in さい	received 0.11 other -0.11
in さい。	received 0.12 other -0.12
in ざいます	other 0.11 received -0.11
in しま	received 0.12 other -0.12
in します	received 0.09 other -0.09
in するこ	other 0.07 received -0.07
in すること	other 0.07 received -0.07
in することが	other 0.08 received -0.08
in ただ	other 0.11 received -0.11
in ただい	other 0.11 received -0.11
in ただいて	other 0.08 received -0.08
in た日	other 0.1 received -0.1
in た日か	other 0.1 received -0.1
in た日から	other 0.1 received -0.1
in だい	other 0.11 received -0.11
in だいて	other 0.08 received -0.08
in ださ	received 0.12 other -0.12
in ださい	received 0.11 other -0.11
in ださい。	received 0.12 other -0.12
in った日	other 0.1 received -0.1
in った日か	other 0.1 received -0.1
in った日から	other 0.1 received -0.1
in てか	other 0.13 received -0.13
in てから	other 0.13 received -0.13
in どで	received 0.07 other -0.07
in に審	other 0.09 received -0.09
in に審査	other 0.09 received -0.09
in はそれ	other 0.08 received -0.08
in ほどで	received 0.07 other -0.07
in ます	other 0.06 received -0.06
in ます。	other 0.05 received -0.05
in ります	other 0.06 received -0.06
in を、	received 0.12 other -0.12
in をご連絡い	other 0.1 received -0.1
in を最	other 0.05 received -0.05
in メールへ	received 0.07 other -0.07
in ルで	other 0.06 received -0.06
in ルへ	received 0.07 other -0.07
in ールへ	received 0.07 other -0.07
in 初の	other 0.18 received -0.18
in 受け取	other 0.08 received -0.08
in 営業	other 0.07 received -0.07
in 営業日	other 0.07 received -0.07
in 営業日ほ	other 0.08 received -0.08
in 営業日ほど	other 0.08 received -0.08
in 日ほどで	received 0.07 other -0.07
in 最初	other 0.17 received -0.17
in 最初の	other 0.17 received -0.17
in 本メ	received 0.13 other -0.13
in 本メー	received 0.13 other -0.13
in 本メール	received 0.13 other -0.13
in 本日	received 0.24 other -0.24
in 業日	other 0.07 received -0.07
in 業日ほ	other 0.08 received -0.08
in 業日ほど	other 0.08 received -0.08
in 申し	received 0.32 other -0.32
in 結果	received 0.09 other -0.09
in 話の	other 0.17 received -0.17
in 返信	received 0.07 other -0.07
in 返送	other 0.19 received -0.19
in 電話の	other 0.17 received -0.17
is 12.hours	received 0.1 other -0.1
is 15.days	received 0.06 other -0.06
is 17.days	received 0.18 other -0.18
is 2.business	other 0.25 received -0.25
is 2.days	other 0.39 received -0.39
is 21.days	received 0.35 other -0.35
is 24.hours	received 0.14 other -0.14
is 3.days	received 0.11 other -0.11
is 30.days	received 0.21 other -0.21
is 48.hours	other 0.22 received -0.22
is 5.business	received 0.06 other -0.06
is 5.days	received 0.11 other -0.11
is 60.days	other 0.3 received -0.3
is 7.business	received 0.1 other -0.1
is 7.days	other 0.23 received -0.23
is 72.hours	other 0.12 received -0.12
is stage_closure	received 0.32 other -0.32
is stage_funds	other 0.21 received -0.21
is stage_more_information	other 0.56 received -0.56
is stage_none	received 0.37 other -0.37
is stage_policy_warning	received 0.14 other -0.14
is stage_reinstated	received 0.1 other -0.1
is stage_relist_waived	received 0.07 other -0.07
is stage_suspension	other 0.15 received -0.15
just.after after	other 0.46 received -0.46
just.after longer	other 0.2 received -0.2
just.after of this	received 0.12 other -0.12
just.after this	received 0.29 other -0.29
just.after くだ	received 0.09 other -0.09
just.after くださ	received 0.09 other -0.09
just.after こと	other 0.12 received -0.12
just.after ことが	other 0.07 received -0.07
just.after しま	received 0.14 other -0.14
just.after します。	received 0.05 other -0.05
just.after することが	other 0.06 received -0.06
just.after ださ	received 0.09 other -0.09
just.after とが	other 0.07 received -0.07
just.after どで	received 0.07 other -0.07
just.after に審	other 0.09 received -0.09
just.after に審査	other 0.09 received -0.09
just.after ほどで	received 0.07 other -0.07
just.after ます	received 0.1 other -0.1
just.after ます。	received 0.06 other -0.06
just.after るこ	other 0.1 received -0.1
just.after ること	other 0.1 received -0.1
just.after ることが	other 0.07 received -0.07
just.after をお	received 0.07 other -0.07
just.after 内に	received 0.1 other -0.1
just.after 確認	other 0.07 received -0.07
just.after 確認し	other 0.06 received -0.06
just.after 認し	other 0.06 received -0.06
just.before answer	other 0.11 received -0.11
just.before balance for	other 0.07 received -0.07
just.before for up	other 0.11 received -0.11
just.before for up to	other 0.11 received -0.11
just.before may	other 0.1 received -0.1
just.before to	other 0.07 received -0.07
just.before 、お	other 0.1 received -0.1
just.before 、本	received 0.1 other -0.1
just.before いてか	other 0.07 received -0.07
just.before いてから	other 0.07 received -0.07
just.before から	other 0.16 received -0.16
just.before け取	other 0.11 received -0.11
just.before た後	other 0.22 received -0.22
just.before た日	other 0.1 received -0.1
just.before た日か	other 0.1 received -0.1
just.before た日から	other 0.1 received -0.1
just.before った	other 0.2 received -0.2
just.before った日	other 0.1 received -0.1
just.before った日か	other 0.1 received -0.1
just.before った日から	other 0.1 received -0.1
just.before ってか	other 0.05 received -0.05
just.before ってから	other 0.05 received -0.05
just.before てか	other 0.14 received -0.14
just.before てから	other 0.14 received -0.14
just.before の後	other 0.13 received -0.13
just.before を、	received 0.06 other -0.06
just.before を最	other 0.06 received -0.06
just.before 受け	other 0.05 received -0.05
just.before 受け取	other 0.05 received -0.05
just.before 後、	other 0.16 received -0.16
just.before 本日	received 0.11 other -0.11
just.before 話の	other 0.11 received -0.11
just.before 電話	other 0.17 received -0.17
meets , 	received 0.48 other -0.48
meets .	received 0.35 other -0.35
meets :	received 0.21 other -0.21
meets after	other 0.44 received -0.44
meets are	received 0.13 other -0.13
meets at	other 0.05 received -0.05
meets for	other 0.11 received -0.11
meets from	received 0.08 other -0.08
meets in	received 0.06 other -0.06
meets of	other 0.52 received -0.52
meets to	other 0.09 received -0.09
meets we	received 0.05 other -0.05
meets 、お	received 0.06 other -0.06
meets 、ま	other 0.06 received -0.06
meets お預	received 0.15 other -0.15
meets が経	received 0.4 other -0.4
meets が過	other 0.21 received -0.21
meets です	other 0.15 received -0.15
meets で終	other 0.05 received -0.05
meets のう	other 0.05 received -0.05
meets の内	received 0.1 other -0.1
meets の後	other 0.09 received -0.09
meets をい	other 0.07 received -0.07
meets を上	received 0.09 other -0.09
meets を持	other 0.19 received -0.19
meets を目	other 0.09 received -0.09
meets を経	other 0.21 received -0.21
meets を超	received 0.07 other -0.07
meets を過	received 0.06 other -0.06
meets を限	received 0.09 other -0.09
meets 以内	other 0.2 received -0.2
meets 留保	other 0.09 received -0.09
meets 程度	other 0.13 received -0.13
next while	other 0.07 received -0.07
next ウントは	other 0.08 received -0.08
next ントは	other 0.08 received -0.08
next 期限	other 0.17 received -0.17
next 無期	other 0.13 received -0.13
next 無期限	other 0.13 received -0.13
previous days	other 0.26 received -0.26
previous plan	other 0.06 received -0.06
previous 」か	other 0.12 received -0.12
previous 」から	other 0.12 received -0.12
previous ご提出	other 0.1 received -0.1
previous した。	received 0.2 other -0.2
previous することが	other 0.09 received -0.09
previous た。	received 0.2 other -0.2
previous まし	received 0.26 other -0.26
previous ました	received 0.24 other -0.24
previous ることが	other 0.29 received -0.29
previous ることがあ	other 0.3 received -0.3
previous ルに	other 0.05 received -0.05
previous 予防	other 0.1 received -0.1
previous 内に	other 0.16 received -0.16
previous 原因	other 0.1 received -0.1
previous 提出	received 0.14 other -0.14
previous 改善	received 0.05 other -0.05
previous 日以内	received 0.09 other -0.09
read closure	other 0.26 received -0.26
read received	received 1.07 other -1.07
read submission	other 0.64 received -0.64
touches about	other 0.15 received -0.15
touches after	received 0.08 other -0.08
touches coming	received 0.06 other -0.06
touches destroyed	received 0.06 other -0.06
touches for	other 0.09 received -0.09
touches in	received 0.15 other -0.15
touches is	other 0.21 received -0.21
touches next	received 0.1 other -0.1
touches of	received 0.16 other -0.16
touches than	received 0.13 other -0.13
touches them	received 0.12 other -0.12
touches to	other 0.16 received -0.16
touches us	other 0.15 received -0.15
touches within	received 0.17 other -0.17
touches you	other 0.13 received -0.13
touches あと	other 0.06 received -0.06
touches ある	received 0.06 other -0.06
touches から	other 0.48 received -0.48
touches が、	received 0.06 other -0.06
touches し、	received 0.09 other -0.09
touches たは	other 0.19 received -0.19
touches で、	received 0.05 other -0.05
touches には	other 0.08 received -0.08
touches の後	other 0.08 received -0.08
touches は、	received 0.26 other -0.26
touches ば、	other 0.08 received -0.08
touches まで	received 0.1 other -0.1
touches まま	received 0.12 other -0.12
touches ら、	received 0.05 other -0.05
touches り、	received 0.07 other -0.07
touches を、	received 0.08 other -0.08
touches 今後	received 0.23 other -0.23
touches 後、	other 0.37 received -0.37
touches 後の	other 0.17 received -0.17
touches 最大	received 0.06 other -0.06
touches 最長	other 0.11 received -0.11
touches 着後	received 0.08 other -0.08
touches 通常	other 0.05 received -0.05
touches 間は	other 0.16 received -0.16
touches 領後	other 0.13 received -0.13
touches 高を	other 0.06 received -0.06
when above clock.buyer	other 0.16 received -0.16
when above clock.decide	other 0.12 received -0.12
when above clock.if	received 0.1 other -0.1
when above clock.if_not	received 0.19 other -0.19
when above clock.issued	received 0.11 other -0.11
when above clock.may	received 0.08 other -0.08
when above clock.money	received 0.17 other -0.17
when above clock.paper	received 0.05 other -0.05
when above clock.pay	other 0.28 received -0.28
when above clock.please	other 0.26 received -0.26
when above clock.review	received 0.09 other -0.09
when above clock.shown	other 0.05 received -0.05
when above clock.stock	other 0.06 received -0.06
when above clock.we_reply	other 0.19 received -0.19
when above clock.you_do	received 0.14 other -0.14
when after clock.buyer	received 0.06 other -0.06
when after clock.fix	received 0.06 other -0.06
when after clock.hold	received 0.14 other -0.14
when after clock.if_not	received 0.09 other -0.09
when after clock.loss	received 0.23 other -0.23
when after clock.may	received 0.07 other -0.07
when after clock.money	received 0.3 other -0.3
when after clock.offer	received 0.19 other -0.19
when after clock.phone	received 0.16 other -0.16
when after clock.please	received 0.26 other -0.26
when after clock.review	other 0.16 received -0.16
when after clock.sell	other 0.29 received -0.29
when after clock.send	received 0.05 other -0.05
when after clock.stock	received 0.21 other -0.21
when after clock.stop	received 0.11 other -0.11
when after clock.we_call	received 0.18 other -0.18
when after clock.we_do	other 0.07 received -0.07
when after clock.we_reply	other 0.08 received -0.08
when after clock.you_do	received 0.13 other -0.13
when at at.every	received 0.1 other -0.1
when at at.for	other 0.07 received -0.07
when at at.have	received 0.08 other -0.08
when at at.label	received 0.17 other -0.17
when at at.last	other 0.15 received -0.15
when at at.more	other 0.31 received -0.31
when at at.roughly	other 0.32 received -0.32
when at at.within	received 0.32 other -0.32
when at from.answer	other 0.53 received -0.53
when at from.closure	received 0.15 other -0.15
when at from.earlier	other 0.84 received -0.84
when at from.event	other 0.73 received -0.73
when at from.this	received 0.94 other -0.94
when before clock.buyer	other 0.23 received -0.23
when before clock.decide	other 0.22 received -0.22
when before clock.dispose	other 0.15 received -0.15
when before clock.hold	received 0.14 other -0.14
when before clock.hours	received 0.08 other -0.08
when before clock.if	other 0.2 received -0.2
when before clock.if_not	other 0.23 received -0.23
when before clock.issued	other 0.08 received -0.08
when before clock.loss	other 0.07 received -0.07
when before clock.may	other 0.13 received -0.13
when before clock.other	other 0.1 received -0.1
when before clock.paper	other 0.07 received -0.07
when before clock.please	other 0.08 received -0.08
when before clock.sell	received 0.19 other -0.19
when before clock.send	other 0.12 received -0.12
when before clock.stock	other 0.17 received -0.17
when before clock.stop	other 0.21 received -0.21
when before clock.we_do	received 0.08 other -0.08
when before clock.you_do	other 0.09 received -0.09
when before clock.your_send	received 0.21 other -0.21
when close clock.buyer	other 0.23 received -0.23
when close clock.decide	other 0.15 received -0.15
when close clock.did	received 0.29 other -0.29
when close clock.dispose	received 0.11 other -0.11
when close clock.fix	received 0.15 other -0.15
when close clock.if	other 0.15 received -0.15
when close clock.issued	other 0.16 received -0.16
when close clock.loss	other 0.08 received -0.08
when close clock.money	other 0.18 received -0.18
when close clock.object	received 0.16 other -0.16
when close clock.offer	received 0.33 other -0.33
when close clock.other	other 0.11 received -0.11
when close clock.paper	received 0.1 other -0.1
when close clock.phone	other 0.38 received -0.38
when close clock.review	other 0.26 received -0.26
when close clock.sell	received 0.13 other -0.13
when close clock.send	other 0.15 received -0.15
when close clock.shown	received 0.16 other -0.16
when close clock.stop	received 0.44 other -0.44
when close clock.we_do	received 0.17 other -0.17
when close clock.you_do	other 0.12 received -0.12
when close clock.your_send	received 0.16 other -0.16
when is alone	received 0.12 other -0.12
when is always	received 0.08 other -0.08
when is days	received 0.14 other -0.14
when is hours	other 0.09 received -0.09
when is item	received 0.07 other -0.07
when is japanese	other 0.13 received -0.13
when is stage_closure	received 0.32 other -0.32
when is stage_funds	other 0.21 received -0.21
when is stage_more_information	other 0.56 received -0.56
when is stage_none	received 0.37 other -0.37
when is stage_policy_warning	received 0.14 other -0.14
when is stage_reinstated	received 0.1 other -0.1
when is stage_suspension	other 0.15 received -0.15
when nearest clock.buyer	other 0.21 received -0.21
when nearest clock.did	received 0.11 other -0.11
when nearest clock.dispose	received 0.12 other -0.12
when nearest clock.fix	received 0.17 other -0.17
when nearest clock.hold	other 0.07 received -0.07
when nearest clock.if	received 0.19 other -0.19
when nearest clock.if_not	received 0.06 other -0.06
when nearest clock.issued	other 0.15 received -0.15
when nearest clock.loss	received 0.1 other -0.1
when nearest clock.offer	received 0.31 other -0.31
when nearest clock.other	received 0.22 other -0.22
when nearest clock.paper	other 0.08 received -0.08
when nearest clock.please	received 0.21 other -0.21
when nearest clock.review	other 0.24 received -0.24
when nearest clock.send	other 0.16 received -0.16
when nearest clock.shown	other 0.11 received -0.11
when nearest clock.stop	other 0.17 received -0.17
when nearest clock.we_call	received 0.12 other -0.12
when nearest clock.we_do	other 0.32 received -0.32
when nearest clock.we_reply	received 0.16 other -0.16
when nearest clock.you_do	other 0.22 received -0.22
when next clock.buyer	received 0.07 other -0.07
when next clock.denied	other 0.14 received -0.14
when next clock.dispose	received 0.18 other -0.18
when next clock.example	other 0.12 received -0.12
when next clock.fix	other 0.14 received -0.14
when next clock.hold	received 0.21 other -0.21
when next clock.hours	other 0.06 received -0.06
when next clock.if	other 0.31 received -0.31
when next clock.if_not	other 0.12 received -0.12
when next clock.issued	other 0.1 received -0.1
when next clock.loss	received 0.15 other -0.15
when next clock.may	other 0.05 received -0.05
when next clock.money	received 0.16 other -0.16
when next clock.object	other 0.08 received -0.08
when next clock.offer	other 0.24 received -0.24
when next clock.other	received 0.23 other -0.23
when next clock.pay	other 0.14 received -0.14
when next clock.phone	other 0.09 received -0.09
when next clock.please	received 0.3 other -0.3
when next clock.review	received 0.36 other -0.36
when next clock.sell	other 0.38 received -0.38
when next clock.send	received 0.15 other -0.15
when next clock.shown	other 0.12 received -0.12
when next clock.stock	other 0.33 received -0.33
when next clock.we_reply	other 0.16 received -0.16
when next clock.you_do	other 0.29 received -0.29
when next clock.your_send	received 0.16 other -0.16
when previous clock.again	other 0.14 received -0.14
when previous clock.buyer	other 0.23 received -0.23
when previous clock.decide	other 0.18 received -0.18
when previous clock.did	received 0.18 other -0.18
when previous clock.dispose	received 0.15 other -0.15
when previous clock.fix	other 0.06 received -0.06
when previous clock.hold	other 0.17 received -0.17
when previous clock.hours	other 0.1 received -0.1
when previous clock.if_not	received 0.08 other -0.08
when previous clock.issued	received 0.09 other -0.09
when previous clock.loss	other 0.19 received -0.19
when previous clock.may	other 0.11 received -0.11
when previous clock.object	received 0.05 other -0.05
when previous clock.offer	received 0.07 other -0.07
when previous clock.other	received 0.07 other -0.07
when previous clock.owner	received 0.14 other -0.14
when previous clock.paper	other 0.33 received -0.33
when previous clock.pay	received 0.36 other -0.36
when previous clock.phone	other 0.34 received -0.34
when previous clock.please	other 0.13 received -0.13
when previous clock.sell	received 0.12 other -0.12
when previous clock.stock	other 0.12 received -0.12
when previous clock.stop	other 0.1 received -0.1
when previous clock.we_call	other 0.19 received -0.19
when previous clock.we_do	received 0.23 other -0.23
when previous clock.we_reply	other 0.1 received -0.1
when previous clock.you_do	received 0.12 other -0.12
when previous clock.your_send	other 0.11 received -0.11
when sentence clock.again	other 0.06 received -0.06
when sentence clock.decide	other 0.19 received -0.19
when sentence clock.did	other 0.11 received -0.11
when sentence clock.dispose	other 0.07 received -0.07
when sentence clock.example	received 0.2 other -0.2
when sentence clock.hold	received 0.12 other -0.12
when sentence clock.hours	received 0.13 other -0.13
when sentence clock.if	other 0.2 received -0.2
when sentence clock.if_not	other 0.1 received -0.1
when sentence clock.issued	other 0.15 received -0.15
when sentence clock.loss	received 0.1 other -0.1
when sentence clock.may	other 0.33 received -0.33
when sentence clock.money	other 0.08 received -0.08
when sentence clock.offer	received 0.23 other -0.23
when sentence clock.other	other 0.11 received -0.11
when sentence clock.owner	received 0.07 other -0.07
when sentence clock.paper	other 0.08 received -0.08
when sentence clock.pay	other 0.25 received -0.25
when sentence clock.phone	other 0.28 received -0.28
when sentence clock.sell	other 0.09 received -0.09
when sentence clock.shown	other 0.08 received -0.08
when sentence clock.stop	other 0.12 received -0.12
when sentence clock.we_do	received 0.11 other -0.11
when sentence clock.you_do	received 0.33 other -0.33
when sentence clock.your_send	received 0.25 other -0.25
[complaint_id]
is always	other 1.48 id -1.48
after #	other 0.2 id -0.2
after # #	other 0.07 id -0.07
after by	id 0.08 other -0.08
after design	id 0.08 other -0.08
after design patent	id 0.08 other -0.08
after patent	id 0.08 other -0.08
after withdrawn	id 0.21 other -0.21
after 、お	id 0.07 other -0.07
after 、対	id 0.05 other -0.05
after 、対象	id 0.05 other -0.05
after てい	other 0.06 id -0.06
after です	other 0.12 id -0.12
after です。	other 0.12 id -0.12
after の商	other 0.05 id -0.05
after り下	id 0.08 other -0.08
after り下げ	id 0.06 other -0.06
after 下げ	id 0.06 other -0.06
after 取り	id 0.08 other -0.08
after 取り下	id 0.08 other -0.08
after 取り下げ	id 0.06 other -0.06
after 商品	id 0.06 other -0.06
after 対象	id 0.05 other -0.05
before and	other 0.09 id -0.09
before asin	other 0.16 id -0.16
before complaint	id 0.5 other -0.5
before complaint id	id 0.09 other -0.09
before complaint ids	id 0.06 other -0.06
before complaints	id 0.26 other -0.26
before id	id 0.19 other -0.19
before ids	id 0.06 other -0.06
before its	id 0.05 other -0.05
before number	other 0.07 id -0.07
before products	other 0.07 id -0.07
before reference	id 0.24 other -0.24
before report	id 0.16 other -0.16
before that	other 0.09 id -0.09
before the	other 0.14 id -0.14
before three	id 0.1 other -0.1
before three times	id 0.1 other -0.1
before times	id 0.1 other -0.1
before お申	id 0.06 other -0.06
before お申し	id 0.06 other -0.06
before お申し出	id 0.06 other -0.06
before から	id 0.07 other -0.07
before し出	id 0.06 other -0.06
before し立	id 0.09 other -0.09
before し立て	id 0.09 other -0.09
before する	id 0.06 other -0.06
before する申	id 0.05 other -0.05
before する申告	id 0.05 other -0.05
before との	id 0.11 other -0.11
before に関	id 0.11 other -0.11
before に関す	id 0.11 other -0.11
before に関する	id 0.11 other -0.11
before に関する申	id 0.05 other -0.05
before の申	id 0.12 other -0.12
before の申告	id 0.08 other -0.08
before の番	id 0.14 other -0.14
before の番号	id 0.14 other -0.14
before る申	id 0.05 other -0.05
before る申告	id 0.05 other -0.05
before 匠登	other 0.08 id -0.08
before 匠登録	other 0.08 id -0.08
before 受付	id 0.21 other -0.21
before 受理	id 0.06 other -0.06
before 受理番	id 0.06 other -0.06
before 受理番号	id 0.06 other -0.06
before 告の	id 0.06 other -0.06
before 告番	id 0.09 other -0.09
before 告番号	id 0.09 other -0.09
before 商品	other 0.14 id -0.14
before 商標に	id 0.06 other -0.06
before 商標に関	id 0.06 other -0.06
before 商標に関す	id 0.06 other -0.06
before 商標登	other 0.09 id -0.09
before 商標登録	other 0.09 id -0.09
before 対象	other 0.12 id -0.12
before 意匠登	other 0.08 id -0.08
before 意匠登録	other 0.08 id -0.08
before 整理	id 0.15 other -0.15
before 整理番	id 0.15 other -0.15
before 整理番号	id 0.15 other -0.15
before 標に	id 0.06 other -0.06
before 標に関	id 0.06 other -0.06
before 標に関す	id 0.06 other -0.06
before 標に関する	id 0.06 other -0.06
before 標登	other 0.09 id -0.09
before 標登録	other 0.09 id -0.09
before 特許	other 0.14 id -0.14
before 特許第	other 0.14 id -0.14
before 理番	id 0.21 other -0.21
before 理番号	id 0.21 other -0.21
before 申し	id 0.15 other -0.15
before 申し出	id 0.06 other -0.06
before 申し立	id 0.09 other -0.09
before 申し立て	id 0.09 other -0.09
before 申告	id 0.29 other -0.29
before 申告の	id 0.05 other -0.05
before 申告番	id 0.09 other -0.09
before 申告番号	id 0.09 other -0.09
before 番号	other 0.13 id -0.13
before 登録	other 0.26 id -0.26
before 登録番	other 0.1 id -0.1
before 登録番号	other 0.1 id -0.1
before 登録第	other 0.14 id -0.14
before 立て	id 0.09 other -0.09
before 苦情	id 0.4 other -0.4
before 許第	other 0.14 id -0.14
before 造品	id 0.06 other -0.06
before 録番	other 0.1 id -0.1
before 録番号	other 0.1 id -0.1
before 録第	other 0.14 id -0.14
before 関す	id 0.11 other -0.11
before 関する	id 0.11 other -0.11
before 関する申	id 0.05 other -0.05
before 関する申告	id 0.05 other -0.05
is 0.hyphens	id 0.09 other -0.09
is 10.long	id 0.34 other -0.34
is 11.long	id 0.68 other -0.68
is 12.long	other 0.28 id -0.28
is 2.hyphens	other 0.21 id -0.21
is 5.long	other 0.11 id -0.11
is 7.long	other 0.46 id -0.46
is 9.long	other 0.13 id -0.13
is digits	id 0.49 other -0.49
is like.asin	other 0.83 id -0.83
is mixed	other 0.49 id -0.49
is next	other 0.1 id -0.1
is reason_authenticity	other 0.16 id -0.16
is reason_drop_shipping	other 0.07 id -0.07
is reason_intellectual_property	id 0.78 other -0.78
is reason_none	other 0.18 id -0.18
is reason_restricted_product	other 0.08 id -0.08
is reason_safety	other 0.08 id -0.08
is stage_closure	id 0.15 other -0.15
is stage_listing_inquiry	id 0.1 other -0.1
is stage_listing_restored	id 0.08 other -0.08
is stage_more_information	other 0.11 id -0.11
is stage_none	other 0.32 id -0.32
is stage_relist_waived	id 0.07 other -0.07
is stage_suspension	id 0.1 other -0.1
meets (t	id 0.05 other -0.05
meets ) 	id 0.1 other -0.1
meets )。	id 0.06 other -0.06
meets )に	id 0.06 other -0.06
meets )を	id 0.06 other -0.06
meets - 	other 0.07 id -0.07
meets / 	other 0.09 id -0.09
meets | 	id 0.14 other -0.14
meets 、b	other 0.06 id -0.06
meets につ	id 0.05 other -0.05
meets 号	other 0.14 id -0.14
meets 号(	other 0.12 id -0.12
near asin.label	other 0.19 id -0.19
near asin.other_number	other 0.07 id -0.07
near complaint.id_label	id 0.52 other -0.52
previous account	other 0.05 id -0.05
previous an	id 0.17 other -0.17
previous complaint	id 0.07 other -0.07
previous design	id 0.11 other -0.11
previous details	id 0.13 other -0.13
previous findings	id 0.1 other -0.1
previous from	id 0.16 other -0.16
previous infringement type	id 0.06 other -0.06
previous jp	id 0.12 other -0.12
previous selling	other 0.08 id -0.08
previous this	other 0.16 id -0.16
previous to	other 0.09 id -0.09
previous us	other 0.06 id -0.06
previous were	other 0.07 id -0.07
previous おり	other 0.11 id -0.11
previous から	id 0.1 other -0.1
previous す。	id 0.09 other -0.09
previous てお	other 0.06 id -0.06
previous との申	id 0.07 other -0.07
previous との申し	id 0.07 other -0.07
previous の申	id 0.09 other -0.09
previous の申し	id 0.12 other -0.12
previous の種	id 0.06 other -0.06
previous るとの申	id 0.07 other -0.07
previous るとの申し	id 0.07 other -0.07
previous を使	id 0.07 other -0.07
previous を使用	id 0.07 other -0.07
previous スタ	id 0.08 other -0.08
previous スタン	id 0.08 other -0.08
previous スタンド	id 0.08 other -0.08
previous タン	id 0.08 other -0.08
previous タンド	id 0.08 other -0.08
previous レー	other 0.05 id -0.05
previous ンド	id 0.13 other -0.13
previous ーム	other 0.05 id -0.05
previous 会社	id 0.07 other -0.07
previous 作権	id 0.06 other -0.06
previous 侵害	id 0.15 other -0.15
previous 写真	id 0.11 other -0.11
previous 商標	id 0.07 other -0.07
previous 報告	other 0.16 id -0.16
previous 式会	id 0.06 other -0.06
previous 式会社	id 0.06 other -0.06
previous 株式	id 0.06 other -0.06
previous 株式会	id 0.06 other -0.06
previous 株式会社	id 0.06 other -0.06
previous 次の	other 0.1 id -0.1
previous 特許	id 0.09 other -0.09
previous 絡先	id 0.1 other -0.1
previous 著作	id 0.07 other -0.07
previous 著作権	id 0.06 other -0.06
previous 連絡	id 0.08 other -0.08
previous 連絡先	id 0.1 other -0.1
touches  -	id 0.19 other -0.19
touches  |	id 0.07 other -0.07
touches 2、	other 0.06 id -0.06
touches :第	other 0.09 id -0.09
touches case	other 0.24 id -0.24
touches complaint	id 0.11 other -0.11
touches d:	id 0.12 other -0.12
touches e:	id 0.29 other -0.29
touches id	id 0.22 other -0.22
touches n:	other 0.13 id -0.13
touches o.	other 0.1 id -0.1
touches order	other 0.06 id -0.06
touches s:	id 0.08 other -0.08
touches |	id 0.05 other -0.05
touches 受付	id 0.07 other -0.07
touches 告(	id 0.11 other -0.11
touches 対象	other 0.05 id -0.05
touches 日|	id 0.09 other -0.09
touches 番号	id 0.33 other -0.33
touches 許第	other 0.17 id -0.17
touches 試買	other 0.1 id -0.1
touches 録第	other 0.16 id -0.16
[rights_owner]
is always	other 1.57 owner -1.57
after brand	owner 0.14 other -0.14
after com	owner 0.43 other -0.43
after example	owner 0.4 other -0.4
after ip	other 0.1 owner -0.1
after rights	owner 0.13 other -0.13
after 、貴	owner 0.12 other -0.12
after 、貴店	owner 0.15 other -0.15
after 、貴店の	owner 0.06 other -0.06
after お客様の商	owner 0.1 other -0.1
after から	owner 0.19 other -0.19
after から、	owner 0.06 other -0.06
after が同	owner 0.06 other -0.06
after が同社	owner 0.06 other -0.06
after の意匠権を	owner 0.12 other -0.12
after より	owner 0.23 other -0.23
after より、	owner 0.08 other -0.08
after ら、	owner 0.06 other -0.06
after り、	owner 0.11 other -0.11
after 以下	owner 0.34 other -0.34
after 商品が	owner 0.26 other -0.26
after 客様の商	owner 0.1 other -0.1
after 客様の商品	owner 0.1 other -0.1
after 意匠権を	owner 0.12 other -0.12
after 意匠権を侵	owner 0.12 other -0.12
after 様か	owner 0.06 other -0.06
after 様から	owner 0.06 other -0.06
after 様から、	owner 0.09 other -0.09
after 様よ	owner 0.07 other -0.07
after 様より	owner 0.07 other -0.07
after 様より、	owner 0.07 other -0.07
after 権利	other 0.2 owner -0.2
after 貴店	owner 0.12 other -0.12
before complaint of	owner 0.3 other -0.3
before in	other 0.33 owner -0.33
before owner	owner 0.3 other -0.3
before の名前	owner 0.06 other -0.06
before 利者で	other 0.32 owner -0.32
before 利者であ	owner 0.07 other -0.07
before 利者である	owner 0.07 other -0.07
before 利者名	owner 0.29 other -0.29
before 告者	owner 0.22 other -0.22
before 当職	owner 0.18 other -0.18
before 有者の名前	owner 0.06 other -0.06
before 権利者で	other 0.32 owner -0.32
before 権利者であ	owner 0.07 other -0.07
before 権利者名	owner 0.29 other -0.29
before 申告者	owner 0.06 other -0.06
before 者で	other 0.32 owner -0.32
before 者であ	owner 0.07 other -0.07
before 者である	owner 0.07 other -0.07
before 者の	owner 0.06 other -0.06
before 者の名	owner 0.06 other -0.06
before 者の名前	owner 0.06 other -0.06
before 者名	owner 0.29 other -0.29
below owner.label	owner 0.15 other -0.15
beside owner.label	owner 0.24 other -0.24
is alone	other 0.15 owner -0.15
is at.top	owner 0.21 other -0.21
is capitals	other 1.19 owner -1.19
is firm	owner 0.67 other -0.67
is labelled	owner 0.5 other -0.5
is reason_authenticity	other 0.29 owner -0.29
is reason_intellectual_property	owner 1.05 other -1.05
is reason_late_shipment	other 0.05 owner -0.05
is reason_listing_mismatch	other 0.1 owner -0.1
is reason_none	owner 0.2 other -0.2
is reason_other	other 0.07 owner -0.07
is reason_restricted_product	other 0.05 owner -0.05
is reason_safety	other 0.13 owner -0.13
is reason_unapproved_drug	other 0.06 owner -0.06
is reason_verification	other 0.17 owner -0.17
is stage_closure	other 0.11 owner -0.11
is stage_funds	other 0.08 owner -0.08
is stage_listing_inquiry	owner 0.09 other -0.09
is stage_listing_restored	owner 0.08 other -0.08
is stage_more_information	owner 0.09 other -0.09
is stage_none	owner 0.06 other -0.06
is stage_policy_warning	other 0.09 owner -0.09
is stage_suspension	other 0.06 owner -0.06
meets (c	owner 0.08 other -0.08
meets (i	other 0.3 owner -0.3
meets (n	owner 0.07 other -0.07
meets (r	owner 0.33 other -0.33
meets (ス	other 0.05 owner -0.05
meets (以	owner 0.07 other -0.07
meets (権	owner 0.17 other -0.17
meets )へ	other 0.18 owner -0.18
meets ,	other 0.21 owner -0.21
meets , 	owner 0.09 other -0.09
meets .	other 0.31 owner -0.31
meets cannot	owner 0.09 other -0.09
meets has	owner 0.25 other -0.25
meets or	other 0.11 owner -0.11
meets page	other 0.07 owner -0.07
meets reported	owner 0.19 other -0.19
meets wrote	owner 0.09 other -0.09
meets 、b	other 0.05 owner -0.05
meets 、あ	other 0.38 owner -0.38
meets から	owner 0.2 other -0.2
meets でご	other 0.07 owner -0.07
meets とり	other 0.26 owner -0.26
meets の代	owner 0.07 other -0.07
meets の意	owner 0.06 other -0.06
meets より	owner 0.33 other -0.33
meets を権	other 0.17 owner -0.17
meets 出品	other 0.1 owner -0.1
meets 御中	other 0.1 owner -0.1
meets 様か	owner 0.18 other -0.18
meets 様よ	owner 0.07 other -0.07
meets 知的	owner 0.18 other -0.18
previous complaint	owner 0.18 other -0.18
previous id	owner 0.05 other -0.05
previous item	owner 0.07 other -0.07
previous on #	owner 0.36 other -0.36
previous patent no	owner 0.22 other -0.22
previous the item	owner 0.08 other -0.08
previous the name	owner 0.14 other -0.14
previous us that the	owner 0.08 other -0.08
previous 【報	owner 0.05 other -0.05
previous 【報告	owner 0.05 other -0.05
previous 【報告の	owner 0.05 other -0.05
previous 【報告の概	owner 0.05 other -0.05
previous し立ての番	owner 0.13 other -0.13
previous づき	owner 0.22 other -0.22
previous ての番	owner 0.13 other -0.13
previous ての番号	owner 0.13 other -0.13
previous の内	owner 0.11 other -0.11
previous の内容	owner 0.11 other -0.11
previous の概要】	owner 0.05 other -0.05
previous の番	other 0.18 owner -0.18
previous の番号	other 0.18 owner -0.18
previous は保	owner 0.17 other -0.17
previous 侵害	owner 0.19 other -0.19
previous 侵害の	owner 0.06 other -0.06
previous 侵害の種	owner 0.07 other -0.07
previous 侵害の種類	owner 0.07 other -0.07
previous 利者	owner 0.05 other -0.05
previous 利者からの	owner 0.08 other -0.08
previous 告の概	owner 0.05 other -0.05
previous 告の概要	owner 0.05 other -0.05
previous 告の概要】	owner 0.05 other -0.05
previous 報告の概	owner 0.05 other -0.05
previous 報告の概要	owner 0.05 other -0.05
previous 害の	owner 0.06 other -0.06
previous 害の種	owner 0.07 other -0.07
previous 害の種類	owner 0.07 other -0.07
previous 情識	owner 0.06 other -0.06
previous 情識別	owner 0.06 other -0.06
previous 概要】	owner 0.05 other -0.05
previous 権利	other 0.07 owner -0.07
previous 権利者	owner 0.05 other -0.05
previous 特許番	owner 0.09 other -0.09
previous 特許番号	owner 0.09 other -0.09
previous 特許第	owner 0.09 other -0.09
previous 申告	other 0.27 owner -0.27
previous 立ての番	owner 0.13 other -0.13
previous 立ての番号	owner 0.13 other -0.13
previous 者からの	owner 0.08 other -0.08
previous 苦情	owner 0.24 other -0.24
previous 苦情識	owner 0.06 other -0.06
previous 苦情識別	owner 0.06 other -0.06
previous 要】	owner 0.05 other -0.05
previous 識別	owner 0.06 other -0.06
touches  "	other 0.05 owner -0.05
touches  (	owner 0.08 other -0.08
touches ):	owner 0.11 other -0.11
touches by	owner 0.2 other -0.2
touches d:	owner 0.09 other -0.09
touches for	owner 0.12 other -0.12
touches from	owner 0.07 other -0.07
touches n:	other 0.07 owner -0.07
touches of	owner 0.52 other -0.52
touches r:	owner 0.22 other -0.22
touches s.	other 0.06 owner -0.06
touches that	owner 0.12 other -0.12
touches the	other 0.15 owner -0.15
touches your	other 0.07 owner -0.07
touches ©	other 0.06 owner -0.06
touches ある	owner 0.48 other -0.48
touches が、	owner 0.06 other -0.06
touches ての	other 0.06 owner -0.06
touches は、	owner 0.12 other -0.12
touches 利者	owner 0.3 other -0.3
touches 前:	owner 0.09 other -0.09
touches 名:	owner 0.35 other -0.35
touches 商品	other 0.09 owner -0.09
touches 報者	owner 0.17 other -0.17
touches 者:	owner 0.48 other -0.48
touches 者で	other 0.4 owner -0.4
[document.invoice]
is always	named 1.32 wanted -1.32
above #	wanted 0.21 named -0.21
above to	wanted 0.17 named -0.17
above する	wanted 0.1 named -0.1
above ます	wanted 0.09 named -0.09
above 出品者様	wanted 0.07 named -0.07
above 品者様	wanted 0.07 named -0.07
above 商品	wanted 0.06 named -0.06
after #	wanted 0.19 named -0.19
after # days	wanted 0.08 named -0.08
after days	wanted 0.08 named -0.08
after for	wanted 0.12 named -0.12
after or	wanted 0.14 named -0.14
after s	named 0.19 wanted -0.19
after the	wanted 0.05 named -0.05
after たは	wanted 0.07 named -0.07
after のも	wanted 0.06 named -0.06
after のもの	wanted 0.06 named -0.06
after また	wanted 0.07 named -0.07
after または	wanted 0.07 named -0.07
after を、	wanted 0.12 named -0.12
any account.how_back	wanted 0.15 named -0.15
any account.permanent	named 0.07 wanted -0.07
any act.click	named 0.08 wanted -0.08
any act.demand	named 0.11 wanted -0.11
any act.request	named 0.08 wanted -0.08
any act.send	named 0.06 wanted -0.06
any age.document	wanted 0.12 named -0.12
any asin.label	wanted 0.08 named -0.08
any caution.authenticity	wanted 0.07 named -0.07
any complaint.id_label	wanted 0.07 named -0.07
any doc.business_licence	named 0.15 wanted -0.15
any doc.identity	named 0.21 wanted -0.21
any doc.invoice	wanted 0.28 named -0.28
any doc.letter_of_retraction	named 0.11 wanted -0.11
any doc.not_taken	named 0.08 wanted -0.08
any doc.receipt	wanted 0.13 named -0.13
any doc.supplier_contact	wanted 0.14 named -0.14
any funds.topic	named 0.09 wanted -0.09
any good.account	named 0.11 wanted -0.11
any good.ended	named 0.08 wanted -0.08
any listing.documents	wanted 0.13 named -0.13
any listing.named	wanted 0.14 named -0.14
any listing.stopped	wanted 0.07 named -0.07
any none.order	wanted 0.12 named -0.12
any owner.after_name	wanted 0.06 named -0.06
any owner.before_name	named 0.06 wanted -0.06
any plan.cause	wanted 0.06 named -0.06
any plan.prevention	wanted 0.12 named -0.12
any review.call	wanted 0.1 named -0.1
any review.ship_on	named 0.07 wanted -0.07
any right.copyright	named 0.15 wanted -0.15
any right.counterfeit	named 0.06 wanted -0.06
any right.named.copyright	named 0.07 wanted -0.07
any right.named.counterfeit	wanted 0.06 named -0.06
any right.named.design	named 0.05 wanted -0.05
any right.patent	named 0.13 wanted -0.13
any sent.again	wanted 0.12 named -0.12
any sent.before	named 0.13 wanted -0.13
any sent.not_enough	named 0.07 wanted -0.07
any sent.refused	named 0.08 wanted -0.08
any to.console	wanted 0.14 named -0.14
any to.not_for_answer	named 0.11 wanted -0.11
any to.reply	named 0.07 wanted -0.07
any warn.registered	named 0.07 wanted -0.07
any warn.threat	named 0.14 wanted -0.14
any warn.word	named 0.06 wanted -0.06
any why.authenticity	wanted 0.11 named -0.11
any why.condition	named 0.07 wanted -0.07
any why.drop	wanted 0.12 named -0.12
any why.drug	named 0.12 wanted -0.12
any why.forged	named 0.09 wanted -0.09
any why.linked	named 0.1 wanted -0.1
any why.owner	named 0.07 wanted -0.07
any why.restricted	wanted 0.07 named -0.07
any why.reviews	named 0.08 wanted -0.08
any why.tracking	named 0.06 wanted -0.06
any why.verification	named 0.11 wanted -0.11
before #	named 0.06 wanted -0.06
before an	wanted 0.1 named -0.1
before かる	wanted 0.08 named -0.08
before こと	wanted 0.07 named -0.07
before たは	wanted 0.05 named -0.05
before または	wanted 0.05 named -0.05
before れ先	wanted 0.07 named -0.07
before を示	wanted 0.06 named -0.06
before 仕入	wanted 0.06 named -0.06
before 仕入れ	wanted 0.07 named -0.07
before 仕入れ先	wanted 0.07 named -0.07
before 入れ	wanted 0.07 named -0.07
before 入れ先	wanted 0.07 named -0.07
before 効な	wanted 0.09 named -0.09
before 商品	wanted 0.06 named -0.06
before 有効	wanted 0.09 named -0.09
before 有効な	wanted 0.09 named -0.09
before 発行	wanted 0.06 named -0.06
beside act.demand	wanted 0.19 named -0.19
beside act.request	wanted 0.25 named -0.25
beside act.send	wanted 0.15 named -0.15
beside act.told	named 0.16 wanted -0.16
beside doc.authorization_letter	wanted 0.12 named -0.12
beside doc.came	named 0.07 wanted -0.07
beside doc.forged	named 0.08 wanted -0.08
beside doc.identity	named 0.13 wanted -0.13
beside doc.invoice	wanted 0.28 named -0.28
beside doc.letter_of_retraction	wanted 0.06 named -0.06
beside doc.not_taken	named 0.07 wanted -0.07
beside doc.receipt	wanted 0.1 named -0.1
beside sent.again	wanted 0.09 named -0.09
condition act.demand	wanted 0.12 named -0.12
condition act.request	wanted 0.07 named -0.07
condition act.told	named 0.09 wanted -0.09
condition asin.other_number	named 0.16 wanted -0.16
condition doc.invoice	wanted 0.23 named -0.23
condition doc.not_taken	wanted 0.07 named -0.07
condition doc.receipt	wanted 0.06 named -0.06
condition good.account	named 0.09 wanted -0.09
condition owner.name_end	wanted 0.06 named -0.06
condition right.counterfeit	named 0.09 wanted -0.09
condition right.patent	named 0.06 wanted -0.06
condition why.authenticity	wanted 0.11 named -0.11
condition why.drug	named 0.09 wanted -0.09
condition why.owner	named 0.07 wanted -0.07
fact account.final	named 0.07 wanted -0.07
fact account.how_back	wanted 0.07 named -0.07
fact account.permanent	named 0.08 wanted -0.08
fact account.stopped	named 0.06 wanted -0.06
fact act.click	named 0.06 wanted -0.06
fact act.demand	named 0.1 wanted -0.1
fact act.request	named 0.12 wanted -0.12
fact act.send	named 0.11 wanted -0.11
fact age.document	wanted 0.12 named -0.12
fact asin.label	wanted 0.08 named -0.08
fact asin.other_number	wanted 0.07 named -0.07
fact caution.authenticity	wanted 0.1 named -0.1
fact doc.came	named 0.05 wanted -0.05
fact doc.finding	named 0.07 wanted -0.07
fact doc.identity	named 0.19 wanted -0.19
fact doc.invoice	wanted 0.2 named -0.2
fact doc.letter_of_retraction	named 0.11 wanted -0.11
fact doc.not_enough	named 0.06 wanted -0.06
fact doc.not_taken	named 0.11 wanted -0.11
fact doc.plan_of_action	wanted 0.05 named -0.05
fact doc.receipt	wanted 0.12 named -0.12
fact doc.supplier_contact	wanted 0.08 named -0.08
fact good.listing	named 0.05 wanted -0.05
fact listing.documents	wanted 0.15 named -0.15
fact listing.named	wanted 0.1 named -0.1
fact listing.stopped	wanted 0.06 named -0.06
fact none.order	wanted 0.11 named -0.11
fact owner.after_name	wanted 0.06 named -0.06
fact plan.cause	wanted 0.12 named -0.12
fact plan.prevention	wanted 0.12 named -0.12
fact review.call	wanted 0.07 named -0.07
fact review.ship_on	named 0.08 wanted -0.08
fact right.copyright	named 0.13 wanted -0.13
fact right.named.copyright	named 0.07 wanted -0.07
fact right.named.counterfeit	wanted 0.06 named -0.06
fact right.named.design	named 0.05 wanted -0.05
fact right.patent	named 0.1 wanted -0.1
fact sent.before	named 0.14 wanted -0.14
fact sent.not_enough	named 0.06 wanted -0.06
fact to.aside	named 0.09 wanted -0.09
fact to.console	wanted 0.14 named -0.14
fact to.console_place	wanted 0.08 named -0.08
fact to.reply	named 0.09 wanted -0.09
fact warn.threat	named 0.14 wanted -0.14
fact why.authenticity	wanted 0.06 named -0.06
fact why.condition	named 0.08 wanted -0.08
fact why.drop	wanted 0.09 named -0.09
fact why.drug	named 0.1 wanted -0.1
fact why.forged	named 0.1 wanted -0.1
fact why.linked	named 0.1 wanted -0.1
fact why.mismatch	wanted 0.09 named -0.09
fact why.misuse	named 0.08 wanted -0.08
fact why.restricted	wanted 0.07 named -0.07
fact why.reviews	named 0.08 wanted -0.08
fact why.tracking	named 0.08 wanted -0.08
fact why.verification	named 0.09 wanted -0.09
is has.asin	wanted 0.24 named -0.24
is item	wanted 0.41 named -0.41
is many.asins	wanted 0.27 named -0.27
is named	wanted 0.28 named -0.28
is no.asin	named 0.23 wanted -0.23
is passed.over	named 0.44 wanted -0.44
is stage_closure	named 0.19 wanted -0.19
is stage_listing_inquiry	wanted 0.15 named -0.15
is stage_policy_warning	named 0.12 wanted -0.12
is stage_suspension	wanted 0.11 named -0.11
is taken	wanted 0.44 named -0.44
is unnamed	named 0.27 wanted -0.27
negated act.demand	wanted 0.11 named -0.11
negated act.request	named 0.09 wanted -0.09
negated act.send	named 0.06 wanted -0.06
negated age.document	wanted 0.1 named -0.1
negated asin.other_number	wanted 0.06 named -0.06
negated doc.invoice	named 0.07 wanted -0.07
negated owner.name_end	wanted 0.06 named -0.06
negated why.drug	named 0.06 wanted -0.06
negated why.owner	named 0.15 wanted -0.15
rule authenticity_by_demand	wanted 0.18 named -0.18
rule authenticity_said	wanted 0.11 named -0.11
rule closed_after_plans	wanted 0.07 named -0.07
rule closed_final	named 0.07 wanted -0.07
rule closed_permanent	named 0.08 wanted -0.08
rule closed_silence	named 0.05 wanted -0.05
rule closed_silent_only	wanted 0.07 named -0.07
rule condition_said	named 0.07 wanted -0.07
rule copyright_named	named 0.07 wanted -0.07
rule copyright_word	named 0.15 wanted -0.15
rule counterfeit_named	wanted 0.06 named -0.06
rule counterfeit_word	named 0.06 wanted -0.06
rule design_named	named 0.05 wanted -0.05
rule drop_said	wanted 0.12 named -0.12
rule drug_said	named 0.12 wanted -0.12
rule investigation_call	wanted 0.1 named -0.1
rule ip_said	named 0.07 wanted -0.07
rule linked_said	named 0.1 wanted -0.1
rule listing_authenticity	named 0.05 wanted -0.05
rule listing_documents	wanted 0.11 named -0.11
rule listing_owner	named 0.12 wanted -0.12
rule listing_restored_said	named 0.05 wanted -0.05
rule listing_safety	wanted 0.06 named -0.06
rule listing_said	wanted 0.06 named -0.06
rule more_answered	wanted 0.11 named -0.11
rule other_forged	named 0.1 wanted -0.1
rule patent_word	named 0.13 wanted -0.13
rule restricted_said	wanted 0.07 named -0.07
rule reviews_said	named 0.08 wanted -0.08
rule suspended_said	named 0.06 wanted -0.06
rule tracking_said	named 0.06 wanted -0.06
rule verification_said	named 0.11 wanted -0.11
rule warning_goes_on	wanted 0.06 named -0.06
rule warning_threat	named 0.12 wanted -0.12
said condition	wanted 0.23 named -0.23
said fact	wanted 0.2 named -0.2
said negated	named 0.07 wanted -0.07
say an invoice	wanted 0.08 named -0.08
say asin	named 0.17 wanted -0.17
say gif	wanted 0.05 named -0.05
say invoice	named 0.16 wanted -0.16
say invoices	named 0.19 wanted -0.19
say jpg	wanted 0.07 named -0.07
say pdf	wanted 0.06 named -0.06
say png	wanted 0.06 named -0.06
say supplier	wanted 0.39 named -0.39
say 、住	wanted 0.06 named -0.06
say 、住所	wanted 0.06 named -0.06
say が発行し	wanted 0.06 named -0.06
say が発行した	wanted 0.05 named -0.05
say し立てがな	wanted 0.06 named -0.06
say てがな	wanted 0.06 named -0.06
say な請	wanted 0.06 named -0.06
say な請求	wanted 0.06 named -0.06
say な請求書	wanted 0.06 named -0.06
say の請	named 0.1 wanted -0.1
say の請求	named 0.1 wanted -0.1
say の請求書	named 0.1 wanted -0.1
say または	named 0.14 wanted -0.14
say る請	wanted 0.09 named -0.09
say る請求	wanted 0.09 named -0.09
say る請求書	wanted 0.09 named -0.09
say れ先	wanted 0.06 named -0.06
say イト	wanted 0.06 named -0.06
say ウェ	wanted 0.08 named -0.08
say ウェブ	wanted 0.07 named -0.07
say ウェブサ	wanted 0.07 named -0.07
say ウェブサイ	wanted 0.07 named -0.07
say ェブ	wanted 0.07 named -0.07
say ェブサ	wanted 0.07 named -0.07
say ェブサイ	wanted 0.07 named -0.07
say ェブサイト	wanted 0.07 named -0.07
say サイト	wanted 0.06 named -0.06
say ブサ	wanted 0.07 named -0.07
say ブサイ	wanted 0.07 named -0.07
say ブサイト	wanted 0.07 named -0.07
say 仕入れ先	wanted 0.06 named -0.06
say 入れ	named 0.08 wanted -0.08
say 入れ先	wanted 0.06 named -0.06
say 収書	named 0.05 wanted -0.05
say 品が	named 0.11 wanted -0.11
say 品である	wanted 0.06 named -0.06
say 品につ	wanted 0.05 named -0.05
say 品につい	wanted 0.06 named -0.06
say 品について	wanted 0.06 named -0.06
say 品の	named 0.12 wanted -0.12
say 商品が	named 0.05 wanted -0.05
say 商品につ	wanted 0.07 named -0.07
say 商品につい	wanted 0.08 named -0.08
say 商品の	named 0.07 wanted -0.07
say 書ま	wanted 0.05 named -0.05
say 書また	wanted 0.05 named -0.05
say 書または	wanted 0.05 named -0.05
say 本物	wanted 0.16 named -0.16
say 権利	wanted 0.09 named -0.09
say 求書	wanted 0.06 named -0.06
say 求書を	wanted 0.12 named -0.12
say 画。	wanted 0.07 named -0.07
say 発行さ	wanted 0.07 named -0.07
say 発行され	wanted 0.07 named -0.07
say 発行された	wanted 0.07 named -0.07
say 真正	wanted 0.07 named -0.07
say 立てがな	wanted 0.06 named -0.06
say 者か	wanted 0.05 named -0.05
say 者から	wanted 0.05 named -0.05
say 苦情	wanted 0.07 named -0.07
say 行さ	wanted 0.07 named -0.07
say 行され	wanted 0.07 named -0.07
say 行された	wanted 0.07 named -0.07
say 計画。	wanted 0.07 named -0.07
say 話番	wanted 0.08 named -0.08
say 話番号	wanted 0.08 named -0.08
say 請求	wanted 0.05 named -0.05
say 請求書	wanted 0.06 named -0.06
say 請求書を	wanted 0.12 named -0.12
say 電話番	wanted 0.08 named -0.08
say 電話番号	wanted 0.08 named -0.08
say 領収	named 0.07 wanted -0.07
say 領収書	named 0.05 wanted -0.05
subject amazon	wanted 0.19 named -0.19
threat account.closed	named 0.09 wanted -0.09
threat account.how_back	wanted 0.11 named -0.11
threat account.stopped	wanted 0.1 named -0.1
threat act.demand	named 0.07 wanted -0.07
threat act.request	named 0.19 wanted -0.19
threat act.send	named 0.08 wanted -0.08
threat age.document	named 0.09 wanted -0.09
threat caution.authenticity	named 0.06 wanted -0.06
threat doc.authorization_letter	named 0.06 wanted -0.06
threat doc.business_licence	named 0.1 wanted -0.1
threat doc.plan_of_action	named 0.07 wanted -0.07
threat doc.supplier_contact	wanted 0.05 named -0.05
threat funds.topic	named 0.11 wanted -0.11
threat good.ended	named 0.06 wanted -0.06
threat plan.cause	named 0.07 wanted -0.07
threat to.console	named 0.06 wanted -0.06
threat to.console_place	named 0.05 wanted -0.05
threat to.not_for_answer	named 0.11 wanted -0.11
threat why.drug	named 0.06 wanted -0.06
[document.receipt]
is always	named 2.82 wanted -2.82
after #	wanted 0.24 named -0.24
after もの	wanted 0.11 named -0.11
any account.closed	wanted 0.12 named -0.12
any account.how_back	named 0.06 wanted -0.06
any account.stopped	named 0.12 wanted -0.12
any act.demand	named 0.05 wanted -0.05
any act.send	named 0.05 wanted -0.05
any age.document	wanted 0.11 named -0.11
any caution.authenticity	wanted 0.06 named -0.06
any caution.section3	wanted 0.06 named -0.06
any doc.brand_certificate	wanted 0.09 named -0.09
any doc.business_licence	wanted 0.07 named -0.07
any doc.receipt	wanted 0.25 named -0.25
any funds.held	wanted 0.06 named -0.06
any good.account	named 0.08 wanted -0.08
any good.listing	wanted 0.06 named -0.06
any limit.two_appeals	wanted 0.09 named -0.09
any sent.again	wanted 0.06 named -0.06
any sent.not_enough	named 0.08 wanted -0.08
any to.aside	named 0.06 wanted -0.06
any to.console	wanted 0.09 named -0.09
any to.console_place	wanted 0.07 named -0.07
any to.not_for_answer	named 0.06 wanted -0.06
any warn.threat	named 0.09 wanted -0.09
any why.authenticity	wanted 0.1 named -0.1
before たは	wanted 0.05 named -0.05
before また	wanted 0.06 named -0.06
before または	wanted 0.06 named -0.06
before 仕入	wanted 0.1 named -0.1
before 仕入れ	wanted 0.1 named -0.1
before 入れ	wanted 0.1 named -0.1
before 書ま	wanted 0.06 named -0.06
before 書また	wanted 0.06 named -0.06
before 書または	wanted 0.06 named -0.06
before 求書	wanted 0.08 named -0.08
before 求書ま	wanted 0.06 named -0.06
before 求書また	wanted 0.06 named -0.06
before 求書または	wanted 0.06 named -0.06
before 請求	wanted 0.08 named -0.08
before 請求書	wanted 0.08 named -0.08
before 請求書ま	wanted 0.06 named -0.06
before 請求書また	wanted 0.06 named -0.06
beside act.demand	wanted 0.16 named -0.16
beside act.request	wanted 0.15 named -0.15
beside doc.invoice	wanted 0.29 named -0.29
beside doc.receipt	wanted 0.25 named -0.25
condition act.send	wanted 0.07 named -0.07
condition age.document	wanted 0.06 named -0.06
condition asin.other_number	wanted 0.07 named -0.07
condition doc.invoice	wanted 0.06 named -0.06
condition doc.receipt	wanted 0.09 named -0.09
condition good.listing	wanted 0.08 named -0.08
condition right.counterfeit	named 0.06 wanted -0.06
fact account.closed	wanted 0.15 named -0.15
fact account.stopped	named 0.08 wanted -0.08
fact act.send	named 0.05 wanted -0.05
fact caution.authenticity	wanted 0.08 named -0.08
fact caution.section3	wanted 0.06 named -0.06
fact doc.invoice	named 0.07 wanted -0.07
fact doc.receipt	wanted 0.22 named -0.22
fact listing.stopped	wanted 0.07 named -0.07
fact sent.not_enough	named 0.07 wanted -0.07
fact sent.refused	named 0.06 wanted -0.06
fact to.console	wanted 0.06 named -0.06
fact to.console_place	wanted 0.07 named -0.07
fact why.authenticity	wanted 0.07 named -0.07
is has.asin	wanted 0.12 named -0.12
is item	wanted 0.19 named -0.19
is many.asins	wanted 0.13 named -0.13
is named	wanted 0.25 named -0.25
is no.asin	named 0.12 wanted -0.12
is passed.over	named 0.27 wanted -0.27
is stage_closure	wanted 0.08 named -0.08
is stage_listing_inquiry	wanted 0.14 named -0.14
is stage_more_information	named 0.11 wanted -0.11
is stage_suspension	named 0.06 wanted -0.06
is taken	wanted 0.26 named -0.26
is unnamed	named 0.25 wanted -0.25
rule authenticity_by_demand	named 0.08 wanted -0.08
rule authenticity_said	wanted 0.1 named -0.1
rule closed_after_plans	wanted 0.05 named -0.05
rule closed_said	wanted 0.11 named -0.11
rule listing_documents	wanted 0.09 named -0.09
rule listing_said	wanted 0.07 named -0.07
rule section_three_is_no_ground	wanted 0.06 named -0.06
rule suspended_said	named 0.08 wanted -0.08
rule suspended_way_back	named 0.05 wanted -0.05
said condition	wanted 0.09 named -0.09
said fact	wanted 0.22 named -0.22
said threat	wanted 0.08 named -0.08
say gif	wanted 0.08 named -0.08
say jpg	wanted 0.08 named -0.08
say pdf	wanted 0.08 named -0.08
say png	wanted 0.08 named -0.08
say たは領	wanted 0.06 named -0.06
say たは領収	wanted 0.06 named -0.06
say たは領収書	wanted 0.06 named -0.06
say は領	wanted 0.08 named -0.08
say は領収	wanted 0.08 named -0.08
say は領収書	wanted 0.08 named -0.08
say または領	wanted 0.06 named -0.06
say または領収	wanted 0.06 named -0.06
say 収書	wanted 0.09 named -0.09
say 書ま	wanted 0.06 named -0.06
say 書また	wanted 0.06 named -0.06
say 書または	wanted 0.06 named -0.06
say 書または領	wanted 0.06 named -0.06
say 求書ま	wanted 0.05 named -0.05
say 求書また	wanted 0.05 named -0.05
say 求書または	wanted 0.05 named -0.05
say 請求書ま	wanted 0.05 named -0.05
say 請求書また	wanted 0.05 named -0.05
say 領収	wanted 0.08 named -0.08
say 領収書	wanted 0.09 named -0.09
subject jp	wanted 0.17 named -0.17
threat doc.receipt	wanted 0.08 named -0.08
threat funds.held	wanted 0.07 named -0.07
threat warn.threat	named 0.07 wanted -0.07
[document.authorization_letter]
is always	named 1.46 wanted -1.46
above #	wanted 0.05 named -0.05
any account.closed	named 0.07 wanted -0.07
any account.permanent	named 0.11 wanted -0.11
any account.silence	named 0.1 wanted -0.1
any account.stopped	named 0.05 wanted -0.05
any act.lead	named 0.12 wanted -0.12
any act.request	named 0.06 wanted -0.06
any act.told	named 0.06 wanted -0.06
any age.document	wanted 0.11 named -0.11
any asin.label	wanted 0.1 named -0.1
any caution.authenticity	wanted 0.07 named -0.07
any complaint.id_label	wanted 0.14 named -0.14
any doc.authorization_letter	wanted 0.25 named -0.25
any doc.brand_certificate	wanted 0.06 named -0.06
any doc.business_licence	wanted 0.06 named -0.06
any doc.forged	wanted 0.09 named -0.09
any doc.identity	named 0.06 wanted -0.06
any doc.invoice	wanted 0.16 named -0.16
any doc.letter_of_retraction	wanted 0.16 named -0.16
any doc.plan_of_action	named 0.16 wanted -0.16
any funds.topic	named 0.1 wanted -0.1
any good.account	wanted 0.08 named -0.08
any limit.two_appeals	wanted 0.07 named -0.07
any listing.documents	wanted 0.07 named -0.07
any listing.stopped	named 0.09 wanted -0.09
any none.owner_letter	named 0.1 wanted -0.1
any owner.before_name	named 0.06 wanted -0.06
any plan.action	named 0.06 wanted -0.06
any plan.cause	named 0.07 wanted -0.07
any plan.prevention	named 0.08 wanted -0.08
any review.account	named 0.05 wanted -0.05
any review.ship_on	named 0.08 wanted -0.08
any right.copyright	wanted 0.21 named -0.21
any right.design	wanted 0.06 named -0.06
any right.named.unfair	named 0.05 wanted -0.05
any sent.before	named 0.06 wanted -0.06
any sent.refused	wanted 0.15 named -0.15
any to.console	wanted 0.05 named -0.05
any to.reply	named 0.09 wanted -0.09
any warn.registered	named 0.05 wanted -0.05
any warn.target	named 0.09 wanted -0.09
any warn.threat	named 0.15 wanted -0.15
any warn.word	wanted 0.06 named -0.06
any why.condition	named 0.09 wanted -0.09
any why.drug	named 0.06 wanted -0.06
any why.forged	named 0.05 wanted -0.05
any why.mismatch	named 0.08 wanted -0.08
any why.owner	wanted 0.2 named -0.2
any why.owner_firm	wanted 0.11 named -0.11
any why.safety	named 0.06 wanted -0.06
before a	wanted 0.05 named -0.05
before the	wanted 0.07 named -0.07
before ラン	wanted 0.07 named -0.07
before ランド	wanted 0.07 named -0.07
before ンド	wanted 0.07 named -0.07
beside act.demand	wanted 0.15 named -0.15
beside act.request	wanted 0.15 named -0.15
beside act.send	wanted 0.16 named -0.16
beside doc.authorization_letter	wanted 0.25 named -0.25
beside doc.invoice	wanted 0.07 named -0.07
beside doc.letter_of_retraction	named 0.06 wanted -0.06
condition act.click	named 0.06 wanted -0.06
condition act.demand	wanted 0.1 named -0.1
condition asin.other_number	named 0.12 wanted -0.12
condition doc.letter_of_retraction	wanted 0.11 named -0.11
condition doc.not_taken	named 0.11 wanted -0.11
condition limit.two_appeals	wanted 0.06 named -0.06
condition owner.name_end	wanted 0.13 named -0.13
condition right.design	wanted 0.05 named -0.05
condition right.patent	named 0.05 wanted -0.05
condition sent.not_enough	named 0.06 wanted -0.06
condition to.aside	named 0.05 wanted -0.05
condition to.console_place	wanted 0.07 named -0.07
condition why.owner	named 0.12 wanted -0.12
fact account.goes_on	wanted 0.05 named -0.05
fact account.permanent	named 0.12 wanted -0.12
fact account.silence	named 0.08 wanted -0.08
fact account.stopped	wanted 0.06 named -0.06
fact act.demand	named 0.05 wanted -0.05
fact act.lead	named 0.09 wanted -0.09
fact act.request	named 0.24 wanted -0.24
fact act.send	named 0.1 wanted -0.1
fact act.told	named 0.06 wanted -0.06
fact asin.label	wanted 0.1 named -0.1
fact asin.other_number	wanted 0.07 named -0.07
fact caution.authenticity	wanted 0.07 named -0.07
fact complaint.id_label	wanted 0.15 named -0.15
fact doc.authorization_letter	wanted 0.09 named -0.09
fact doc.forged	wanted 0.08 named -0.08
fact doc.invoice	wanted 0.05 named -0.05
fact doc.letter_of_retraction	wanted 0.17 named -0.17
fact doc.plan_of_action	named 0.14 wanted -0.14
fact good.account	wanted 0.06 named -0.06
fact good.promise	named 0.06 wanted -0.06
fact none.owner_letter	named 0.1 wanted -0.1
fact owner.label	named 0.08 wanted -0.08
fact plan.prevention	named 0.06 wanted -0.06
fact review.ship_on	named 0.06 wanted -0.06
fact right.copyright	wanted 0.21 named -0.21
fact right.design	wanted 0.06 named -0.06
fact right.named.unfair	named 0.05 wanted -0.05
fact sent.before	named 0.06 wanted -0.06
fact sent.refused	wanted 0.09 named -0.09
fact to.console	wanted 0.1 named -0.1
fact to.console_place	wanted 0.08 named -0.08
fact to.not_for_answer	wanted 0.1 named -0.1
fact to.reply	named 0.11 wanted -0.11
fact warn.threat	named 0.05 wanted -0.05
fact warn.word	wanted 0.09 named -0.09
fact why.authenticity	wanted 0.1 named -0.1
fact why.drug	named 0.05 wanted -0.05
fact why.forged	named 0.05 wanted -0.05
fact why.mismatch	named 0.06 wanted -0.06
fact why.owner	wanted 0.26 named -0.26
fact why.owner_firm	wanted 0.11 named -0.11
is has.asin	wanted 0.29 named -0.29
is item	wanted 0.14 named -0.14
is many.asins	wanted 0.22 named -0.22
is named	wanted 0.25 named -0.25
is no.asin	named 0.29 wanted -0.29
is one.asin	wanted 0.07 named -0.07
is passed.over	named 0.25 wanted -0.25
is sender.marketplace	named 0.13 wanted -0.13
is sender.unknown	wanted 0.13 named -0.13
is stage_closure	named 0.22 wanted -0.22
is stage_listing_inquiry	wanted 0.1 named -0.1
is stage_more_information	wanted 0.08 named -0.08
is stage_policy_warning	named 0.07 wanted -0.07
is stage_suspension	wanted 0.2 named -0.2
is taken	wanted 0.25 named -0.25
is unnamed	named 0.25 wanted -0.25
negated act.send	named 0.15 wanted -0.15
negated age.document	wanted 0.09 named -0.09
negated doc.invoice	wanted 0.11 named -0.11
negated doc.receipt	wanted 0.06 named -0.06
negated owner.name_end	named 0.05 wanted -0.05
rule authenticity_by_demand	wanted 0.1 named -0.1
rule closed_after_plans	wanted 0.07 named -0.07
rule closed_permanent	named 0.12 wanted -0.12
rule closed_said	named 0.06 wanted -0.06
rule condition_said	named 0.09 wanted -0.09
rule copyright_word	wanted 0.21 named -0.21
rule design_word	wanted 0.06 named -0.06
rule drug_said	named 0.06 wanted -0.06
rule ip_owner	wanted 0.11 named -0.11
rule ip_said	wanted 0.2 named -0.2
rule listing_authenticity	named 0.13 wanted -0.13
rule listing_documents	wanted 0.05 named -0.05
rule listing_mismatch	named 0.08 wanted -0.08
rule listing_named	named 0.08 wanted -0.08
rule listing_sales_named	named 0.05 wanted -0.05
rule mismatch_said	named 0.08 wanted -0.08
rule more_asked_after_answer	named 0.09 wanted -0.09
rule more_refused	wanted 0.07 named -0.07
rule other_forged	named 0.05 wanted -0.05
rule safety_said	named 0.06 wanted -0.06
rule suspended_said	wanted 0.06 named -0.06
rule unfair_named	named 0.05 wanted -0.05
rule warning_target	named 0.07 wanted -0.07
rule warning_threat	named 0.11 wanted -0.11
said fact	wanted 0.09 named -0.09
said threat	wanted 0.12 named -0.12
say a letter	wanted 0.29 named -0.29
say a letter of	wanted 0.08 named -0.08
say asin	named 0.11 wanted -0.11
say brand	wanted 0.22 named -0.22
say complaint	wanted 0.26 named -0.26
say dispute	wanted 0.18 named -0.18
say example	wanted 0.29 named -0.29
say letter	wanted 0.2 named -0.2
say notice	wanted 0.11 named -0.11
say notice dispute	wanted 0.28 named -0.28
say retraction	wanted 0.06 named -0.06
say rights owner	wanted 0.07 named -0.07
say the brand	wanted 0.23 named -0.23
say to notice	wanted 0.07 named -0.07
say to notice dispute	wanted 0.1 named -0.1
say か早	wanted 0.07 named -0.07
say は、権	wanted 0.06 named -0.06
say は、権利	wanted 0.06 named -0.06
say は、権利者	wanted 0.05 named -0.05
say り下げの	wanted 0.07 named -0.07
say ブラン	wanted 0.12 named -0.12
say ブランド	wanted 0.12 named -0.12
say ラン	wanted 0.11 named -0.11
say ランド	wanted 0.12 named -0.12
say ンド	wanted 0.14 named -0.14
say 下げの	wanted 0.07 named -0.07
say 侵害の	wanted 0.05 named -0.05
say 利者に	named 0.05 wanted -0.05
say 取り下げの	wanted 0.07 named -0.07
say 可書	wanted 0.08 named -0.08
say 所有者	wanted 0.07 named -0.07
say 所有者か	wanted 0.05 named -0.05
say 所有者から	wanted 0.05 named -0.05
say 有者	wanted 0.07 named -0.07
say 有者か	wanted 0.05 named -0.05
say 有者から	wanted 0.05 named -0.05
say 権利	wanted 0.12 named -0.12
say 権利者に	named 0.05 wanted -0.05
say 苦情	named 0.09 wanted -0.09
say 許可書	wanted 0.08 named -0.08
say 許諾	wanted 0.09 named -0.09
say 許諾を	wanted 0.08 named -0.08
say 諾を	wanted 0.08 named -0.08
subject #	wanted 0.21 named -0.21
threat account.stopped	named 0.09 wanted -0.09
threat act.demand	wanted 0.05 named -0.05
threat act.lead	named 0.06 wanted -0.06
threat doc.authorization_letter	wanted 0.12 named -0.12
threat funds.topic	named 0.09 wanted -0.09
threat owner.name_end	named 0.06 wanted -0.06
threat plan.prevention	named 0.06 wanted -0.06
threat to.console	named 0.08 wanted -0.08
threat to.console_place	named 0.14 wanted -0.14
threat to.not_for_answer	named 0.09 wanted -0.09
threat warn.threat	named 0.1 wanted -0.1
[document.brand_certificate]
is always	named 2.99 wanted -2.99
any account.how_back	wanted 0.06 named -0.06
any account.may_not_sell	wanted 0.09 named -0.09
any account.temporary	wanted 0.1 named -0.1
any account.winding_up	wanted 0.07 named -0.07
any act.demand	named 0.08 wanted -0.08
any age.document	wanted 0.09 named -0.09
any asin.other_number	wanted 0.07 named -0.07
any caution.temporary	wanted 0.1 named -0.1
any doc.authorization_letter	wanted 0.18 named -0.18
any doc.brand_certificate	wanted 0.11 named -0.11
any doc.business_licence	wanted 0.17 named -0.17
any doc.identity	wanted 0.15 named -0.15
any doc.invoice	wanted 0.11 named -0.11
any doc.not_enough	named 0.07 wanted -0.07
any doc.plan_of_action	named 0.08 wanted -0.08
any doc.receipt	wanted 0.06 named -0.06
any doc.supplier_contact	wanted 0.13 named -0.13
any limit.two_appeals	wanted 0.13 named -0.13
any listing.documents	named 0.06 wanted -0.06
any listing.stopped	named 0.13 wanted -0.13
any plan.cause	named 0.06 wanted -0.06
any right.trademark	wanted 0.06 named -0.06
any sent.before	wanted 0.11 named -0.11
any to.console_place	wanted 0.11 named -0.11
any warn.threat	named 0.06 wanted -0.06
any warn.word	wanted 0.06 named -0.06
any why.mismatch	wanted 0.05 named -0.05
beside act.send	wanted 0.08 named -0.08
beside doc.brand_certificate	wanted 0.11 named -0.11
beside doc.business_licence	wanted 0.05 named -0.05
beside doc.identity	wanted 0.12 named -0.12
condition act.send	wanted 0.12 named -0.12
condition doc.authorization_letter	wanted 0.08 named -0.08
condition owner.name_end	named 0.05 wanted -0.05
condition sent.before	wanted 0.07 named -0.07
condition sent.not_enough	wanted 0.05 named -0.05
condition sent.refused	wanted 0.07 named -0.07
condition why.mismatch	wanted 0.07 named -0.07
fact account.how_back	wanted 0.09 named -0.09
fact account.may_not_sell	wanted 0.1 named -0.1
fact account.temporary	wanted 0.1 named -0.1
fact act.demand	named 0.06 wanted -0.06
fact act.lead	named 0.06 wanted -0.06
fact asin.other_number	wanted 0.08 named -0.08
fact caution.temporary	wanted 0.1 named -0.1
fact doc.brand_certificate	wanted 0.07 named -0.07
fact doc.business_licence	wanted 0.17 named -0.17
fact doc.identity	wanted 0.07 named -0.07
fact doc.invoice	wanted 0.1 named -0.1
fact doc.not_enough	named 0.05 wanted -0.05
fact doc.plan_of_action	named 0.07 wanted -0.07
fact doc.supplier_contact	wanted 0.13 named -0.13
fact funds.held	named 0.07 wanted -0.07
fact limit.two_appeals	wanted 0.09 named -0.09
fact listing.documents	named 0.06 wanted -0.06
fact listing.stopped	named 0.12 wanted -0.12
fact plan.cause	named 0.05 wanted -0.05
fact sent.not_enough	named 0.06 wanted -0.06
fact to.console_place	wanted 0.13 named -0.13
fact warn.target	wanted 0.05 named -0.05
fact why.mismatch	wanted 0.06 named -0.06
is has.asin	wanted 0.12 named -0.12
is many.asins	wanted 0.17 named -0.17
is named	wanted 0.11 named -0.11
is no.asin	named 0.12 wanted -0.12
is passed.over	named 0.11 wanted -0.11
is stage_suspension	wanted 0.1 named -0.1
is taken	wanted 0.11 named -0.11
is unnamed	named 0.11 wanted -0.11
negated account.winding_up	wanted 0.08 named -0.08
negated age.document	wanted 0.11 named -0.11
negated owner.name_end	named 0.07 wanted -0.07
rule listing_mismatch	wanted 0.06 named -0.06
rule listing_numbered	named 0.11 wanted -0.11
rule listing_said	named 0.12 wanted -0.12
rule mismatch_said	wanted 0.05 named -0.05
rule suspended_may_not_sell	wanted 0.1 named -0.1
rule suspended_way_back	named 0.05 wanted -0.05
rule temporarily_closed_is_suspension	wanted 0.1 named -0.1
rule trademark_word	wanted 0.06 named -0.06
rule warning_something_asked	named 0.09 wanted -0.09
rule warning_target	wanted 0.06 named -0.06
rule warning_word	wanted 0.06 named -0.06
said fact	wanted 0.07 named -0.07
say gif	wanted 0.08 named -0.08
say jpg	wanted 0.07 named -0.07
say png	wanted 0.07 named -0.07
say の所有者で	wanted 0.07 named -0.07
say ドの所	wanted 0.06 named -0.06
say ドの所有	wanted 0.06 named -0.06
say ドの所有者	wanted 0.06 named -0.06
say ランドの所	wanted 0.06 named -0.06
say ンドの所	wanted 0.06 named -0.06
say ンドの所有	wanted 0.06 named -0.06
say 所有者で	wanted 0.06 named -0.06
say 有者で	wanted 0.06 named -0.06
say 登録証	wanted 0.06 named -0.06
say 者で	wanted 0.05 named -0.05
say 録証	wanted 0.06 named -0.06
threat account.stopped	wanted 0.05 named -0.05
threat act.lead	wanted 0.06 named -0.06
threat act.request	wanted 0.05 named -0.05
threat act.send	wanted 0.06 named -0.06
threat asin.other_number	wanted 0.05 named -0.05
threat doc.authorization_letter	wanted 0.07 named -0.07
threat doc.identity	wanted 0.07 named -0.07
threat funds.held	wanted 0.07 named -0.07
threat to.reply	wanted 0.07 named -0.07
threat warn.word	wanted 0.08 named -0.08
[document.identity]
is always	named 1.62 wanted -1.62
above #	wanted 0.06 named -0.06
after # days	wanted 0.07 named -0.07
after days	wanted 0.07 named -0.07
after of the	wanted 0.05 named -0.05
after or	named 0.05 wanted -0.05
after the	named 0.06 wanted -0.06
after 明書	wanted 0.05 named -0.05
any account.goes_on	wanted 0.09 named -0.09
any account.how_back	wanted 0.15 named -0.15
any account.may_not_sell	wanted 0.1 named -0.1
any account.temporary	wanted 0.08 named -0.08
any act.courtesy	named 0.11 wanted -0.11
any act.only_when	wanted 0.08 named -0.08
any act.send	named 0.09 wanted -0.09
any age.document	wanted 0.22 named -0.22
any asin.other_number	wanted 0.06 named -0.06
any caution.temporary	wanted 0.08 named -0.08
any doc.business_licence	wanted 0.23 named -0.23
any doc.identity	wanted 0.29 named -0.29
any doc.not_enough	wanted 0.08 named -0.08
any doc.plan_of_action	named 0.2 wanted -0.2
any doc.receipt	named 0.06 wanted -0.06
any funds.topic	wanted 0.05 named -0.05
any limit.two_appeals	wanted 0.09 named -0.09
any listing.stopped	named 0.16 wanted -0.16
any none.order	named 0.06 wanted -0.06
any none.secret	wanted 0.07 named -0.07
any plan.action	named 0.12 wanted -0.12
any plan.cause	named 0.08 wanted -0.08
any plan.prevention	named 0.07 wanted -0.07
any sent.again	named 0.08 wanted -0.08
any sent.before	named 0.05 wanted -0.05
any to.console_place	wanted 0.06 named -0.06
any warn.registered	wanted 0.09 named -0.09
any warn.target	named 0.08 wanted -0.08
any why.drop	named 0.05 wanted -0.05
any why.linked	wanted 0.22 named -0.22
any why.verification	wanted 0.09 named -0.09
before of	wanted 0.11 named -0.11
before passport	named 0.06 wanted -0.06
before たは	wanted 0.08 named -0.08
before また	wanted 0.08 named -0.08
before または	wanted 0.08 named -0.08
beside act.demand	wanted 0.15 named -0.15
beside act.request	wanted 0.16 named -0.16
beside act.send	wanted 0.16 named -0.16
beside doc.brand_certificate	wanted 0.05 named -0.05
beside doc.business_licence	wanted 0.09 named -0.09
beside doc.came	named 0.18 wanted -0.18
beside doc.identity	wanted 0.23 named -0.23
beside doc.invoice	wanted 0.13 named -0.13
beside doc.not_enough	wanted 0.05 named -0.05
beside sent.before	named 0.1 wanted -0.1
condition act.request	wanted 0.06 named -0.06
condition act.send	wanted 0.06 named -0.06
condition age.document	wanted 0.06 named -0.06
condition asin.other_number	wanted 0.14 named -0.14
condition owner.name_end	wanted 0.05 named -0.05
condition review.account	wanted 0.05 named -0.05
fact account.closed	wanted 0.07 named -0.07
fact account.how_back	wanted 0.08 named -0.08
fact account.may_not_sell	wanted 0.1 named -0.1
fact act.courtesy	named 0.11 wanted -0.11
fact act.demand	named 0.09 wanted -0.09
fact act.only_when	wanted 0.08 named -0.08
fact act.send	named 0.18 wanted -0.18
fact age.document	wanted 0.22 named -0.22
fact caution.temporary	wanted 0.08 named -0.08
fact doc.business_licence	wanted 0.15 named -0.15
fact doc.identity	wanted 0.23 named -0.23
fact doc.not_enough	wanted 0.05 named -0.05
fact doc.plan_of_action	named 0.16 wanted -0.16
fact funds.topic	wanted 0.11 named -0.11
fact limit.two_appeals	wanted 0.07 named -0.07
fact listing.stopped	named 0.06 wanted -0.06
fact owner.label	named 0.05 wanted -0.05
fact plan.action	named 0.09 wanted -0.09
fact plan.cause	named 0.07 wanted -0.07
fact plan.prevention	named 0.05 wanted -0.05
fact review.ship_on	wanted 0.09 named -0.09
fact sent.again	wanted 0.08 named -0.08
fact sent.before	named 0.07 wanted -0.07
fact to.console_place	wanted 0.18 named -0.18
fact warn.target	named 0.07 wanted -0.07
fact why.drop	named 0.05 wanted -0.05
fact why.linked	wanted 0.18 named -0.18
fact why.verification	wanted 0.08 named -0.08
is has.asin	named 0.13 wanted -0.13
is item	wanted 0.23 named -0.23
is many.asins	named 0.06 wanted -0.06
is named	wanted 0.23 named -0.23
is no.asin	wanted 0.12 named -0.12
is one.asin	named 0.07 wanted -0.07
is passed.over	named 0.31 wanted -0.31
is sender.marketplace	named 0.06 wanted -0.06
is sender.unknown	wanted 0.05 named -0.05
is stage_account_investigation	wanted 0.09 named -0.09
is stage_closure	named 0.25 wanted -0.25
is stage_funds	wanted 0.15 named -0.15
is stage_listing_inquiry	named 0.1 wanted -0.1
is stage_policy_warning	named 0.12 wanted -0.12
is stage_suspension	wanted 0.22 named -0.22
is taken	wanted 0.31 named -0.31
is unnamed	named 0.23 wanted -0.23
negated act.send	named 0.09 wanted -0.09
negated age.document	wanted 0.11 named -0.11
negated asin.other_number	wanted 0.06 named -0.06
negated doc.not_enough	wanted 0.06 named -0.06
negated funds.topic	wanted 0.12 named -0.12
negated sent.again	named 0.14 wanted -0.14
negated warn.registered	wanted 0.09 named -0.09
rule asks_for_secrets	wanted 0.07 named -0.07
rule closed_said	wanted 0.08 named -0.08
rule drop_said	named 0.05 wanted -0.05
rule linked_said	wanted 0.22 named -0.22
rule listing_authenticity	named 0.07 wanted -0.07
rule listing_documents	named 0.12 wanted -0.12
rule listing_named	named 0.05 wanted -0.05
rule listing_numbered	named 0.09 wanted -0.09
rule listing_said	named 0.06 wanted -0.06
rule none_secret	wanted 0.07 named -0.07
rule suspended_may_not_sell	wanted 0.1 named -0.1
rule suspended_way_back	wanted 0.06 named -0.06
rule temporarily_closed_is_suspension	wanted 0.08 named -0.08
rule verification_said	wanted 0.09 named -0.09
rule warning_something_asked	named 0.05 wanted -0.05
rule warning_target	named 0.07 wanted -0.07
said fact	wanted 0.17 named -0.17
say a bank	wanted 0.18 named -0.18
say bank	wanted 0.14 named -0.14
say bill	wanted 0.39 named -0.39
say identity	wanted 0.06 named -0.06
say statement	wanted 0.22 named -0.22
say 分証	wanted 0.06 named -0.06
say 分証明	wanted 0.06 named -0.06
say 身分	wanted 0.06 named -0.06
say 身分証	wanted 0.06 named -0.06
say 身分証明	wanted 0.06 named -0.06
threat account.temporary	wanted 0.06 named -0.06
threat act.request	wanted 0.1 named -0.1
threat act.send	wanted 0.08 named -0.08
threat act.told	named 0.05 wanted -0.05
threat doc.business_licence	wanted 0.08 named -0.08
threat doc.not_enough	wanted 0.07 named -0.07
threat funds.held	wanted 0.07 named -0.07
threat listing.stopped	named 0.1 wanted -0.1
threat sent.not_enough	wanted 0.07 named -0.07
threat to.console_place	named 0.07 wanted -0.07
threat warn.registered	wanted 0.06 named -0.06
threat why.linked	wanted 0.06 named -0.06
threat why.verification	wanted 0.06 named -0.06
[document.business_licence]
is always	named 1.96 wanted -1.96
above the	wanted 0.08 named -0.08
after #	wanted 0.06 named -0.06
after 明書	wanted 0.09 named -0.09
after 証明	wanted 0.09 named -0.09
after 証明書	wanted 0.09 named -0.09
any account.how_back	wanted 0.08 named -0.08
any account.may_not_sell	wanted 0.06 named -0.06
any account.temporary	named 0.06 wanted -0.06
any account.winding_up	named 0.06 wanted -0.06
any act.demand	wanted 0.11 named -0.11
any act.request	wanted 0.07 named -0.07
any act.send	wanted 0.07 named -0.07
any age.document	wanted 0.11 named -0.11
any asin.label	named 0.14 wanted -0.14
any asin.other_number	named 0.13 wanted -0.13
any caution.temporary	wanted 0.06 named -0.06
any doc.business_licence	wanted 0.27 named -0.27
any doc.identity	wanted 0.37 named -0.37
any doc.letter_of_retraction	named 0.06 wanted -0.06
any doc.plan_of_action	named 0.13 wanted -0.13
any good.account	wanted 0.08 named -0.08
any good.listing	wanted 0.05 named -0.05
any listing.documents	named 0.08 wanted -0.08
any listing.named	wanted 0.07 named -0.07
any plan.cause	named 0.07 wanted -0.07
any plan.prevention	named 0.09 wanted -0.09
any review.ship_on	wanted 0.07 named -0.07
any sent.before	wanted 0.07 named -0.07
any sent.not_enough	wanted 0.18 named -0.18
any to.console	named 0.08 wanted -0.08
any to.console_place	wanted 0.1 named -0.1
any to.not_for_answer	named 0.06 wanted -0.06
any warn.registered	wanted 0.07 named -0.07
any why.authenticity	named 0.1 wanted -0.1
any why.condition	named 0.06 wanted -0.06
any why.drug	wanted 0.22 named -0.22
any why.multiple	wanted 0.21 named -0.21
any why.owner	named 0.06 wanted -0.06
any why.restricted	wanted 0.22 named -0.22
before the	wanted 0.09 named -0.09
beside act.demand	wanted 0.06 named -0.06
beside act.request	wanted 0.05 named -0.05
beside act.send	wanted 0.09 named -0.09
beside doc.business_licence	wanted 0.27 named -0.27
beside doc.identity	wanted 0.09 named -0.09
condition account.how_back	named 0.05 wanted -0.05
condition act.demand	wanted 0.1 named -0.1
condition act.lead	wanted 0.07 named -0.07
condition act.request	wanted 0.05 named -0.05
condition act.send	named 0.09 wanted -0.09
condition funds.held	wanted 0.11 named -0.11
condition owner.name_end	named 0.08 wanted -0.08
condition sent.refused	wanted 0.05 named -0.05
condition why.drug	wanted 0.14 named -0.14
fact account.how_back	wanted 0.08 named -0.08
fact account.temporary	named 0.06 wanted -0.06
fact account.winding_up	named 0.06 wanted -0.06
fact act.click	named 0.05 wanted -0.05
fact act.demand	wanted 0.05 named -0.05
fact act.lead	named 0.07 wanted -0.07
fact age.document	wanted 0.06 named -0.06
fact asin.label	named 0.14 wanted -0.14
fact asin.other_number	named 0.12 wanted -0.12
fact caution.temporary	wanted 0.06 named -0.06
fact doc.business_licence	wanted 0.18 named -0.18
fact doc.identity	wanted 0.35 named -0.35
fact doc.letter_of_retraction	named 0.05 wanted -0.05
fact doc.not_taken	wanted 0.07 named -0.07
fact doc.plan_of_action	named 0.1 wanted -0.1
fact funds.held	named 0.2 wanted -0.2
fact good.account	wanted 0.12 named -0.12
fact good.listing	wanted 0.06 named -0.06
fact listing.documents	named 0.07 wanted -0.07
fact listing.named	wanted 0.07 named -0.07
fact listing.stopped	wanted 0.06 named -0.06
fact plan.cause	named 0.05 wanted -0.05
fact plan.prevention	named 0.08 wanted -0.08
fact review.ship_on	named 0.06 wanted -0.06
fact sent.not_enough	wanted 0.19 named -0.19
fact to.console_place	wanted 0.13 named -0.13
fact to.reply	named 0.14 wanted -0.14
fact warn.target	named 0.1 wanted -0.1
fact why.authenticity	named 0.06 wanted -0.06
fact why.drug	wanted 0.25 named -0.25
fact why.multiple	wanted 0.21 named -0.21
fact why.owner	named 0.06 wanted -0.06
fact why.restricted	wanted 0.22 named -0.22
is item	wanted 0.09 named -0.09
is many.asins	wanted 0.15 named -0.15
is named	wanted 0.27 named -0.27
is one.asin	named 0.13 wanted -0.13
is passed.over	named 0.27 wanted -0.27
is stage_account_investigation	wanted 0.07 named -0.07
is stage_closure	named 0.14 wanted -0.14
is stage_funds	named 0.13 wanted -0.13
is stage_policy_warning	named 0.06 wanted -0.06
is stage_suspension	wanted 0.18 named -0.18
is taken	wanted 0.27 named -0.27
is unnamed	named 0.27 wanted -0.27
negated account.how_back	wanted 0.08 named -0.08
negated act.demand	named 0.09 wanted -0.09
negated age.document	wanted 0.08 named -0.08
negated asin.other_number	wanted 0.05 named -0.05
negated owner.name_end	wanted 0.09 named -0.09
negated review.ship_on	wanted 0.07 named -0.07
negated warn.registered	wanted 0.06 named -0.06
rule authenticity_said	named 0.1 wanted -0.1
rule closed_after_plans	wanted 0.06 named -0.06
rule closed_said	named 0.06 wanted -0.06
rule condition_said	named 0.06 wanted -0.06
rule drug_said	wanted 0.22 named -0.22
rule funds_account_goes_on	named 0.06 wanted -0.06
rule investigation_review	named 0.05 wanted -0.05
rule ip_said	named 0.06 wanted -0.06
rule listing_authenticity	named 0.05 wanted -0.05
rule listing_drug	wanted 0.11 named -0.11
rule listing_goes_on	wanted 0.06 named -0.06
rule listing_restored_said	wanted 0.06 named -0.06
rule listing_restored_sold_again	wanted 0.06 named -0.06
rule listing_said	wanted 0.06 named -0.06
rule more_asked_after_answer	wanted 0.11 named -0.11
rule multiple_said	wanted 0.21 named -0.21
rule reinstated_beside_stop	wanted 0.06 named -0.06
rule reinstated_said	wanted 0.09 named -0.09
rule restricted_said	wanted 0.22 named -0.22
rule suspended_closed_with_way_back	wanted 0.11 named -0.11
rule suspended_way_back	named 0.08 wanted -0.08
rule temporarily_closed_is_suspension	wanted 0.06 named -0.06
rule warning_threat	named 0.06 wanted -0.06
said fact	wanted 0.18 named -0.18
said threat	wanted 0.07 named -0.07
say certificate	wanted 0.21 named -0.21
say certificate of	wanted 0.19 named -0.19
say extract	wanted 0.46 named -0.46
say の登	wanted 0.11 named -0.11
say の登記	wanted 0.08 named -0.08
say スポート	wanted 0.06 named -0.06
say デオ	wanted 0.06 named -0.06
say パスポ	wanted 0.06 named -0.06
say パスポー	wanted 0.06 named -0.06
say パスポート	wanted 0.06 named -0.06
say ビデ	wanted 0.06 named -0.06
say ビデオ	wanted 0.06 named -0.06
say 事項	wanted 0.06 named -0.06
say 以内の公	wanted 0.05 named -0.05
say 以内の公共	wanted 0.05 named -0.05
say 免許	wanted 0.44 named -0.44
say 内の公	wanted 0.05 named -0.05
say 内の公共	wanted 0.05 named -0.05
say 内の公共料	wanted 0.05 named -0.05
say 日以内の公	wanted 0.05 named -0.05
say 登記	wanted 0.07 named -0.07
say 証ま	wanted 0.16 named -0.16
say 証また	wanted 0.16 named -0.16
say 証または	wanted 0.16 named -0.16
say 証明	wanted 0.06 named -0.06
threat account.goes_on	wanted 0.06 named -0.06
threat act.told	named 0.12 wanted -0.12
threat asin.other_number	named 0.05 wanted -0.05
threat doc.business_licence	wanted 0.07 named -0.07
threat doc.not_enough	wanted 0.06 named -0.06
threat review.ship_on	wanted 0.06 named -0.06
threat sent.before	wanted 0.07 named -0.07
threat sent.refused	named 0.06 wanted -0.06
threat to.console	named 0.09 wanted -0.09
threat to.not_for_answer	named 0.05 wanted -0.05
threat to.reply	wanted 0.14 named -0.14
threat why.drug	wanted 0.15 named -0.15
threat why.restricted	wanted 0.08 named -0.08
[document.dealer_licence]
is always	named 2.27 wanted -2.27
any account.closed	named 0.07 wanted -0.07
any account.how_back	named 0.05 wanted -0.05
any account.winding_up	named 0.07 wanted -0.07
any act.lead	named 0.06 wanted -0.06
any act.only_when	wanted 0.05 named -0.05
any act.told	named 0.09 wanted -0.09
any age.document	named 0.11 wanted -0.11
any doc.came	named 0.05 wanted -0.05
any doc.dealer_licence	wanted 0.19 named -0.19
any doc.invoice	named 0.09 wanted -0.09
any sent.before	named 0.07 wanted -0.07
any sent.not_enough	wanted 0.15 named -0.15
any to.console_place	wanted 0.05 named -0.05
any to.not_for_answer	named 0.06 wanted -0.06
any warn.target	named 0.05 wanted -0.05
any warn.threat	wanted 0.07 named -0.07
any why.dealer	wanted 0.27 named -0.27
any why.used	wanted 0.11 named -0.11
beside act.demand	wanted 0.08 named -0.08
beside act.request	wanted 0.06 named -0.06
beside act.send	wanted 0.09 named -0.09
beside act.told	wanted 0.13 named -0.13
beside doc.dealer_licence	wanted 0.19 named -0.19
condition account.goes_on	wanted 0.07 named -0.07
fact account.closed	named 0.07 wanted -0.07
fact account.winding_up	named 0.07 wanted -0.07
fact act.lead	named 0.05 wanted -0.05
fact act.only_when	wanted 0.05 named -0.05
fact act.request	wanted 0.06 named -0.06
fact act.told	named 0.09 wanted -0.09
fact age.document	named 0.1 wanted -0.1
fact doc.dealer_licence	wanted 0.18 named -0.18
fact doc.invoice	named 0.08 wanted -0.08
fact doc.not_enough	wanted 0.06 named -0.06
fact sent.before	named 0.07 wanted -0.07
fact sent.not_enough	wanted 0.16 named -0.16
fact to.console_place	wanted 0.07 named -0.07
fact warn.threat	wanted 0.08 named -0.08
fact why.dealer	wanted 0.27 named -0.27
fact why.used	wanted 0.11 named -0.11
is has.asin	named 0.12 wanted -0.12
is item	wanted 0.06 named -0.06
is many.asins	named 0.06 wanted -0.06
is named	wanted 0.19 named -0.19
is no.asin	wanted 0.12 named -0.12
is one.asin	named 0.06 wanted -0.06
is passed.over	named 0.24 wanted -0.24
is stage_closure	named 0.09 wanted -0.09
is stage_listing_inquiry	named 0.05 wanted -0.05
is stage_policy_warning	wanted 0.1 named -0.1
is stage_suspension	wanted 0.1 named -0.1
is taken	wanted 0.24 named -0.24
is unnamed	named 0.19 wanted -0.19
negated act.send	wanted 0.06 named -0.06
negated doc.dealer_licence	wanted 0.06 named -0.06
rule authenticity_by_demand	named 0.08 wanted -0.08
rule closed_after_plans	named 0.06 wanted -0.06
rule closed_said	named 0.07 wanted -0.07
rule closed_winding_up	named 0.05 wanted -0.05
rule dealer_said	wanted 0.27 named -0.27
rule listing_documents	named 0.07 wanted -0.07
rule more_asked_after_answer	named 0.07 wanted -0.07
rule used_said	wanted 0.11 named -0.11
rule warning_licence	wanted 0.18 named -0.18
rule warning_threat	wanted 0.09 named -0.09
said fact	wanted 0.18 named -0.18
said negated	wanted 0.06 named -0.06
say dealer	wanted 0.27 named -0.27
say second hand	wanted 0.52 named -0.52
say the permit	wanted 0.27 named -0.27
say 古物	wanted 0.06 named -0.06
say 古物商	wanted 0.06 named -0.06
say 古物商許	wanted 0.05 named -0.05
say 古物商許可	wanted 0.05 named -0.05
say 可証	wanted 0.05 named -0.05
say 商許	wanted 0.05 named -0.05
say 商許可	wanted 0.05 named -0.05
say 商許可証	wanted 0.08 named -0.08
say 物商	wanted 0.06 named -0.06
say 物商許	wanted 0.05 named -0.05
say 物商許可	wanted 0.05 named -0.05
say 物商許可証	wanted 0.08 named -0.08
say 許可証	wanted 0.05 named -0.05
subject 古物	wanted 0.05 named -0.05
[document.supplier_contact]
is always	named 1.89 wanted -1.89
above #	wanted 0.07 named -0.07
above the	wanted 0.08 named -0.08
above to	wanted 0.15 named -0.15
above 出品	wanted 0.1 named -0.1
after and	wanted 0.11 named -0.11
after website	wanted 0.07 named -0.07
any account.closed	wanted 0.06 named -0.06
any account.goes_on	named 0.07 wanted -0.07
any account.how_back	wanted 0.17 named -0.17
any account.permanent	named 0.06 wanted -0.06
any account.sales_stopped	named 0.06 wanted -0.06
any account.stopped	named 0.09 wanted -0.09
any account.temporary	named 0.21 wanted -0.21
any act.demand	named 0.06 wanted -0.06
any act.lead	wanted 0.05 named -0.05
any act.only_when	wanted 0.07 named -0.07
any act.told	wanted 0.05 named -0.05
any age.document	wanted 0.1 named -0.1
any asin.other_number	wanted 0.07 named -0.07
any caution.generic	named 0.07 wanted -0.07
any caution.section3	wanted 0.11 named -0.11
any doc.brand_certificate	wanted 0.11 named -0.11
any doc.finding	named 0.08 wanted -0.08
any doc.invoice	wanted 0.12 named -0.12
any doc.not_enough	wanted 0.05 named -0.05
any doc.receipt	wanted 0.16 named -0.16
any doc.supplier_contact	wanted 0.16 named -0.16
any funds.held	named 0.15 wanted -0.15
any funds.topic	named 0.08 wanted -0.08
any listing.documents	named 0.06 wanted -0.06
any listing.stopped	wanted 0.05 named -0.05
any none.buyer	named 0.07 wanted -0.07
any owner.label	named 0.09 wanted -0.09
any plan.action	named 0.17 wanted -0.17
any review.account	named 0.05 wanted -0.05
any review.ship_on	named 0.06 wanted -0.06
any right.trademark	named 0.09 wanted -0.09
any sent.refused	named 0.14 wanted -0.14
any to.aside	wanted 0.12 named -0.12
any to.console_place	named 0.12 wanted -0.12
any to.not_for_answer	named 0.12 wanted -0.12
any warn.target	wanted 0.1 named -0.1
any warn.threat	named 0.11 wanted -0.11
any warn.threat_listing	named 0.07 wanted -0.07
any why.authenticity	wanted 0.09 named -0.09
any why.condition	named 0.12 wanted -0.12
any why.drop	wanted 0.05 named -0.05
any why.drug	named 0.08 wanted -0.08
any why.forged	wanted 0.09 named -0.09
any why.mismatch	named 0.14 wanted -0.14
any why.owner	named 0.11 wanted -0.11
any why.owner_firm	named 0.08 wanted -0.08
any why.restricted	named 0.06 wanted -0.06
any why.safety	wanted 0.16 named -0.16
any why.used	named 0.09 wanted -0.09
beside act.demand	wanted 0.12 named -0.12
beside act.request	wanted 0.13 named -0.13
beside act.send	wanted 0.12 named -0.12
beside act.told	named 0.07 wanted -0.07
beside doc.invoice	named 0.06 wanted -0.06
beside doc.supplier_contact	wanted 0.16 named -0.16
condition account.goes_on	wanted 0.09 named -0.09
condition act.demand	named 0.06 wanted -0.06
condition act.request	wanted 0.07 named -0.07
condition act.send	wanted 0.13 named -0.13
condition caution.counterfeit	wanted 0.06 named -0.06
condition doc.invoice	named 0.09 wanted -0.09
condition doc.not_taken	wanted 0.08 named -0.08
condition listing.stopped	named 0.1 wanted -0.1
condition owner.label	named 0.05 wanted -0.05
condition owner.name_end	named 0.16 wanted -0.16
condition plan.action	named 0.06 wanted -0.06
condition review.ship_on	wanted 0.09 named -0.09
condition right.counterfeit	wanted 0.05 named -0.05
condition sent.not_enough	wanted 0.05 named -0.05
condition to.console_place	named 0.06 wanted -0.06
condition why.mismatch	named 0.06 wanted -0.06
condition why.owner	named 0.06 wanted -0.06
condition why.safety	wanted 0.08 named -0.08
fact account.goes_on	named 0.07 wanted -0.07
fact account.how_back	wanted 0.07 named -0.07
fact account.permanent	named 0.06 wanted -0.06
fact account.temporary	named 0.19 wanted -0.19
fact act.only_when	wanted 0.07 named -0.07
fact act.told	wanted 0.05 named -0.05
fact caution.generic	named 0.07 wanted -0.07
fact caution.section3	wanted 0.11 named -0.11
fact complaint.id_label	named 0.09 wanted -0.09
fact doc.authorization_letter	named 0.14 wanted -0.14
fact doc.identity	named 0.07 wanted -0.07
fact doc.invoice	wanted 0.19 named -0.19
fact doc.not_enough	wanted 0.15 named -0.15
fact doc.receipt	wanted 0.18 named -0.18
fact doc.supplier_contact	wanted 0.19 named -0.19
fact funds.held	named 0.14 wanted -0.14
fact funds.topic	named 0.05 wanted -0.05
fact good.account	wanted 0.06 named -0.06
fact listing.documents	named 0.06 wanted -0.06
fact listing.named	named 0.06 wanted -0.06
fact none.buyer	named 0.07 wanted -0.07
fact owner.label	named 0.13 wanted -0.13
fact plan.action	named 0.2 wanted -0.2
fact plan.prevention	wanted 0.07 named -0.07
fact review.account	named 0.06 wanted -0.06
fact right.trademark	named 0.08 wanted -0.08
fact to.aside	wanted 0.07 named -0.07
fact to.console_place	named 0.15 wanted -0.15
fact to.not_for_answer	named 0.06 wanted -0.06
fact why.condition	named 0.16 wanted -0.16
fact why.drop	wanted 0.06 named -0.06
fact why.drug	named 0.07 wanted -0.07
fact why.forged	wanted 0.06 named -0.06
fact why.mismatch	named 0.12 wanted -0.12
fact why.owner	named 0.14 wanted -0.14
fact why.owner_firm	named 0.12 wanted -0.12
fact why.restricted	named 0.06 wanted -0.06
fact why.safety	wanted 0.18 named -0.18
fact why.used	named 0.06 wanted -0.06
fact why.verification	wanted 0.06 named -0.06
is has.asin	wanted 0.23 named -0.23
is item	wanted 0.16 named -0.16
is many.asins	wanted 0.23 named -0.23
is named	wanted 0.16 named -0.16
is no.asin	named 0.23 wanted -0.23
is passed.over	named 0.16 wanted -0.16
is stage_account_investigation	named 0.15 wanted -0.15
is stage_closure	named 0.17 wanted -0.17
is stage_listing_inquiry	wanted 0.07 named -0.07
is stage_more_information	wanted 0.15 named -0.15
is stage_policy_warning	named 0.06 wanted -0.06
is stage_suspension	wanted 0.2 named -0.2
is taken	wanted 0.16 named -0.16
is unnamed	named 0.16 wanted -0.16
negated account.goes_on	named 0.12 wanted -0.12
negated asin.other_number	named 0.07 wanted -0.07
negated doc.invoice	named 0.12 wanted -0.12
negated doc.not_enough	named 0.07 wanted -0.07
negated right.counterfeit	wanted 0.05 named -0.05
negated warn.target	named 0.09 wanted -0.09
negated why.safety	wanted 0.08 named -0.08
rule authenticity_by_demand	wanted 0.16 named -0.16
rule authenticity_said	wanted 0.09 named -0.09
rule closed_permanent	named 0.06 wanted -0.06
rule condition_said	named 0.12 wanted -0.12
rule drop_said	wanted 0.05 named -0.05
rule drug_said	named 0.08 wanted -0.08
rule funds_only	named 0.06 wanted -0.06
rule generic_means_unbranded	named 0.07 wanted -0.07
rule investigation_call_goes_on	named 0.07 wanted -0.07
rule investigation_review	named 0.07 wanted -0.07
rule investigation_review_goes_on	named 0.06 wanted -0.06
rule ip_owner	named 0.08 wanted -0.08
rule ip_said	named 0.11 wanted -0.11
rule listing_authenticity	wanted 0.19 named -0.19
rule listing_goes_on	wanted 0.07 named -0.07
rule listing_mismatch	named 0.13 wanted -0.13
rule listing_numbered	wanted 0.13 named -0.13
rule listing_safety	wanted 0.16 named -0.16
rule mismatch_said	named 0.14 wanted -0.14
rule more_answered	wanted 0.08 named -0.08
rule more_detail	wanted 0.09 named -0.09
rule more_not_enough	wanted 0.06 named -0.06
rule more_not_enough_plain	wanted 0.11 named -0.11
rule none_order	wanted 0.06 named -0.06
rule other_forged	wanted 0.06 named -0.06
rule restricted_said	named 0.06 wanted -0.06
rule safety_said	wanted 0.16 named -0.16
rule section_three_is_no_ground	wanted 0.11 named -0.11
rule suspended_way_back	wanted 0.15 named -0.15
rule trademark_word	named 0.09 wanted -0.09
rule used_said	named 0.09 wanted -0.09
rule warning_something_asked	named 0.14 wanted -0.14
rule warning_target	wanted 0.05 named -0.05
said fact	wanted 0.19 named -0.19
said threat	wanted 0.05 named -0.05
say from your supplier	wanted 0.31 named -0.31
say gif	wanted 0.07 named -0.07
say phone number	wanted 0.31 named -0.31
say supplier	wanted 0.35 named -0.35
say supplier's	wanted 0.17 named -0.17
say website	wanted 0.12 named -0.12
say your supplier	wanted 0.12 named -0.12
say 、住	wanted 0.06 named -0.06
say 、住所	wanted 0.06 named -0.06
say 、電	wanted 0.06 named -0.06
say 、電話	wanted 0.13 named -0.13
say 、電話番	wanted 0.1 named -0.1
say 、電話番号	wanted 0.1 named -0.1
say ていただい	wanted 0.14 named -0.14
say の供	wanted 0.05 named -0.05
say の供給	wanted 0.05 named -0.05
say の電話	wanted 0.07 named -0.07
say れ先	wanted 0.08 named -0.08
say ウェ	wanted 0.09 named -0.09
say ウェブ	wanted 0.12 named -0.12
say ウェブサ	wanted 0.12 named -0.12
say ウェブサイ	wanted 0.12 named -0.12
say ェブ	wanted 0.12 named -0.12
say ェブサ	wanted 0.12 named -0.12
say ェブサイ	wanted 0.12 named -0.12
say ェブサイト	wanted 0.12 named -0.12
say シート	wanted 0.11 named -0.11
say ス通	wanted 0.08 named -0.08
say ス通知	wanted 0.08 named -0.08
say ブサ	wanted 0.12 named -0.12
say ブサイ	wanted 0.12 named -0.12
say ブサイト	wanted 0.12 named -0.12
say マンス通	wanted 0.08 named -0.08
say マンス通知	wanted 0.08 named -0.08
say レシ	wanted 0.09 named -0.09
say レシー	wanted 0.09 named -0.09
say レシート	wanted 0.09 named -0.09
say ンス通	wanted 0.08 named -0.08
say ンス通知	wanted 0.08 named -0.08
say ーマンス通	wanted 0.08 named -0.08
say 事業者	wanted 0.14 named -0.14
say 仕入れ	wanted 0.06 named -0.06
say 仕入れ先	wanted 0.08 named -0.08
say 住所	wanted 0.08 named -0.08
say 供給	wanted 0.07 named -0.07
say 入れ先	wanted 0.08 named -0.08
say 前、電	wanted 0.07 named -0.07
say 前、電話	wanted 0.07 named -0.07
say 号、	wanted 0.12 named -0.12
say 名、電	wanted 0.08 named -0.08
say 名、電話	wanted 0.08 named -0.08
say 名、電話番	wanted 0.08 named -0.08
say 名前、電	wanted 0.07 named -0.07
say 名前、電話	wanted 0.07 named -0.07
say 在地	wanted 0.17 named -0.17
say 所在地	wanted 0.17 named -0.17
say 本物	wanted 0.05 named -0.05
say 求書	named 0.06 wanted -0.06
say 番号、	wanted 0.12 named -0.12
say 発行	wanted 0.06 named -0.06
say 製造元	wanted 0.14 named -0.14
say 話番	wanted 0.23 named -0.23
say 話番号	wanted 0.23 named -0.23
say 話番号、	wanted 0.13 named -0.13
say 請求書	named 0.06 wanted -0.06
say 造元	wanted 0.14 named -0.14
say 適合	wanted 0.32 named -0.32
say 電話	wanted 0.16 named -0.16
say 電話番	wanted 0.23 named -0.23
say 電話番号	wanted 0.23 named -0.23
say 電話番号、	wanted 0.13 named -0.13
threat account.closed	wanted 0.1 named -0.1
threat account.how_back	wanted 0.09 named -0.09
threat account.may_not_sell	named 0.07 wanted -0.07
threat account.sales_stopped	named 0.07 wanted -0.07
threat account.stopped	named 0.14 wanted -0.14
threat account.winding_up	wanted 0.07 named -0.07
threat act.demand	named 0.1 wanted -0.1
threat act.request	named 0.06 wanted -0.06
threat doc.came	named 0.07 wanted -0.07
threat doc.invoice	named 0.05 wanted -0.05
threat doc.letter_of_retraction	wanted 0.08 named -0.08
threat doc.not_enough	wanted 0.09 named -0.09
threat doc.supplier_contact	wanted 0.05 named -0.05
threat good.account	named 0.09 wanted -0.09
threat listing.stopped	wanted 0.09 named -0.09
threat plan.action	wanted 0.07 named -0.07
threat sent.again	named 0.09 wanted -0.09
threat sent.before	named 0.06 wanted -0.06
threat to.console	wanted 0.07 named -0.07
threat to.console_place	wanted 0.1 named -0.1
threat to.not_for_answer	named 0.07 wanted -0.07
threat warn.threat	named 0.1 wanted -0.1
[document.plan_of_action]
is always	named 1.39 wanted -1.39
above #	wanted 0.08 named -0.08
above to	wanted 0.08 named -0.08
above 出品	wanted 0.08 named -0.08
after of action	wanted 0.08 named -0.08
after what	wanted 0.05 named -0.05
after から	wanted 0.05 named -0.05
after ご提	wanted 0.06 named -0.06
after ご提出	wanted 0.06 named -0.06
after す。	wanted 0.06 named -0.06
any account.closed	named 0.19 wanted -0.19
any account.final	named 0.09 wanted -0.09
any account.how_back	wanted 0.17 named -0.17
any account.part_stopped	wanted 0.07 named -0.07
any account.permanent	named 0.1 wanted -0.1
any account.silence	named 0.11 wanted -0.11
any account.stopped	named 0.07 wanted -0.07
any account.temporary	named 0.06 wanted -0.06
any account.winding_up	named 0.06 wanted -0.06
any act.click	named 0.09 wanted -0.09
any act.courtesy	named 0.12 wanted -0.12
any act.send	wanted 0.05 named -0.05
any caution.generic	wanted 0.09 named -0.09
any caution.section3	named 0.09 wanted -0.09
any doc.authorization_letter	named 0.18 wanted -0.18
any doc.business_licence	named 0.1 wanted -0.1
any doc.dealer_licence	named 0.08 wanted -0.08
any doc.finding	wanted 0.08 named -0.08
any doc.identity	named 0.24 wanted -0.24
any doc.invoice	named 0.05 wanted -0.05
any doc.plan_of_action	wanted 0.1 named -0.1
any doc.supplier_contact	named 0.06 wanted -0.06
any good.account	named 0.1 wanted -0.1
any good.ended	named 0.09 wanted -0.09
any good.listing	wanted 0.1 named -0.1
any good.promise	named 0.09 wanted -0.09
any listing.stopped	named 0.09 wanted -0.09
any plan.action	wanted 0.1 named -0.1
any plan.cause	wanted 0.43 named -0.43
any plan.prevention	wanted 0.47 named -0.47
any right.patent	named 0.07 wanted -0.07
any sent.again	wanted 0.1 named -0.1
any sent.refused	wanted 0.05 named -0.05
any to.aside	named 0.14 wanted -0.14
any to.console	wanted 0.15 named -0.15
any to.console_place	named 0.15 wanted -0.15
any to.not_for_answer	named 0.12 wanted -0.12
any to.reply	wanted 0.07 named -0.07
any warn.registered	named 0.07 wanted -0.07
any warn.target	wanted 0.09 named -0.09
any warn.threat	wanted 0.1 named -0.1
any warn.threat_listing	named 0.07 wanted -0.07
any warn.word	named 0.06 wanted -0.06
any why.condition	wanted 0.18 named -0.18
any why.dealer	named 0.07 wanted -0.07
any why.forged	named 0.1 wanted -0.1
any why.late	wanted 0.07 named -0.07
any why.linked	named 0.09 wanted -0.09
any why.misuse	wanted 0.09 named -0.09
any why.multiple	named 0.11 wanted -0.11
any why.owner	named 0.07 wanted -0.07
any why.rates	wanted 0.1 named -0.1
any why.reviews	wanted 0.05 named -0.05
any why.safety	named 0.09 wanted -0.09
any why.tracking_rate	wanted 0.06 named -0.06
any why.used	wanted 0.07 named -0.07
any why.verification	named 0.16 wanted -0.16
before #	wanted 0.06 named -0.06
before a	wanted 0.1 named -0.1
before to	wanted 0.1 named -0.1
before は、	wanted 0.07 named -0.07
before 以内	wanted 0.06 named -0.06
before 以内に	wanted 0.09 named -0.09
before 内に	wanted 0.09 named -0.09
before 日以内に	wanted 0.05 named -0.05
beside act.demand	wanted 0.15 named -0.15
beside act.request	wanted 0.19 named -0.19
beside act.send	wanted 0.15 named -0.15
beside act.told	named 0.19 wanted -0.19
beside doc.authorization_letter	named 0.05 wanted -0.05
beside doc.plan_of_action	wanted 0.09 named -0.09
condition account.how_back	wanted 0.1 named -0.1
condition act.demand	named 0.07 wanted -0.07
condition act.request	named 0.09 wanted -0.09
condition act.send	wanted 0.06 named -0.06
condition act.told	wanted 0.06 named -0.06
condition asin.other_number	named 0.11 wanted -0.11
condition doc.invoice	named 0.12 wanted -0.12
condition doc.not_taken	named 0.1 wanted -0.1
condition doc.plan_of_action	wanted 0.06 named -0.06
condition doc.receipt	named 0.07 wanted -0.07
condition funds.held	wanted 0.08 named -0.08
condition good.account	named 0.05 wanted -0.05
condition good.listing	wanted 0.08 named -0.08
condition sent.not_enough	named 0.06 wanted -0.06
condition to.aside	named 0.08 wanted -0.08
condition why.drug	wanted 0.08 named -0.08
condition why.mismatch	named 0.06 wanted -0.06
condition why.owner	named 0.06 wanted -0.06
condition why.reviews	named 0.09 wanted -0.09
fact account.closed	named 0.23 wanted -0.23
fact account.final	named 0.08 wanted -0.08
fact account.may_not_sell	named 0.07 wanted -0.07
fact account.part_stopped	wanted 0.13 named -0.13
fact account.permanent	named 0.09 wanted -0.09
fact account.silence	named 0.07 wanted -0.07
fact account.winding_up	named 0.05 wanted -0.05
fact act.click	named 0.07 wanted -0.07
fact act.courtesy	named 0.13 wanted -0.13
fact act.send	wanted 0.14 named -0.14
fact asin.other_number	wanted 0.09 named -0.09
fact caution.authenticity	named 0.07 wanted -0.07
fact caution.generic	wanted 0.08 named -0.08
fact caution.section3	named 0.09 wanted -0.09
fact doc.authorization_letter	named 0.08 wanted -0.08
fact doc.dealer_licence	named 0.1 wanted -0.1
fact doc.finding	wanted 0.09 named -0.09
fact doc.identity	named 0.19 wanted -0.19
fact doc.invoice	named 0.07 wanted -0.07
fact doc.not_taken	named 0.06 wanted -0.06
fact doc.plan_of_action	wanted 0.18 named -0.18
fact doc.receipt	wanted 0.06 named -0.06
fact good.account	named 0.06 wanted -0.06
fact good.listing	wanted 0.06 named -0.06
fact good.promise	named 0.06 wanted -0.06
fact listing.named	wanted 0.06 named -0.06
fact listing.stopped	named 0.07 wanted -0.07
fact none.advert	wanted 0.07 named -0.07
fact owner.label	named 0.05 wanted -0.05
fact plan.cause	wanted 0.32 named -0.32
fact plan.prevention	wanted 0.39 named -0.39
fact right.patent	named 0.06 wanted -0.06
fact to.aside	named 0.08 wanted -0.08
fact to.console	wanted 0.08 named -0.08
fact to.console_place	named 0.05 wanted -0.05
fact to.not_for_answer	named 0.06 wanted -0.06
fact warn.registered	named 0.08 wanted -0.08
fact warn.target	wanted 0.06 named -0.06
fact warn.threat	wanted 0.11 named -0.11
fact why.authenticity	named 0.09 wanted -0.09
fact why.condition	wanted 0.21 named -0.21
fact why.dealer	named 0.07 wanted -0.07
fact why.forged	named 0.12 wanted -0.12
fact why.late	wanted 0.09 named -0.09
fact why.linked	named 0.08 wanted -0.08
fact why.mismatch	wanted 0.06 named -0.06
fact why.misuse	wanted 0.09 named -0.09
fact why.multiple	named 0.11 wanted -0.11
fact why.performance	wanted 0.07 named -0.07
fact why.rates	wanted 0.07 named -0.07
fact why.safety	named 0.1 wanted -0.1
fact why.tracking_rate	wanted 0.06 named -0.06
fact why.used	wanted 0.08 named -0.08
fact why.verification	named 0.12 wanted -0.12
is has.asin	wanted 0.07 named -0.07
is item	wanted 0.24 named -0.24
is many.asins	wanted 0.13 named -0.13
is named	wanted 0.09 named -0.09
is no.asin	named 0.07 wanted -0.07
is one.asin	named 0.07 wanted -0.07
is passed.over	named 0.34 wanted -0.34
is stage_account_investigation	named 0.14 wanted -0.14
is stage_closure	named 0.49 wanted -0.49
is stage_funds	named 0.18 wanted -0.18
is stage_listing_inquiry	named 0.09 wanted -0.09
is stage_more_information	wanted 0.33 named -0.33
is stage_policy_warning	named 0.11 wanted -0.11
is stage_suspension	wanted 0.69 named -0.69
is taken	wanted 0.33 named -0.33
is unnamed	named 0.09 wanted -0.09
negated account.goes_on	named 0.1 wanted -0.1
negated act.request	named 0.22 wanted -0.22
negated act.send	named 0.08 wanted -0.08
negated age.document	wanted 0.06 named -0.06
negated doc.invoice	wanted 0.11 named -0.11
negated doc.plan_of_action	named 0.18 wanted -0.18
negated funds.topic	named 0.06 wanted -0.06
negated none.order	wanted 0.1 named -0.1
negated plan.prevention	wanted 0.06 named -0.06
negated sent.again	wanted 0.07 named -0.07
negated to.console_place	named 0.06 wanted -0.06
negated why.authenticity	wanted 0.08 named -0.08
negated why.performance	wanted 0.06 named -0.06
negated why.rates	wanted 0.06 named -0.06
rule authenticity_by_demand	wanted 0.07 named -0.07
rule closed_after_plans	named 0.08 wanted -0.08
rule closed_final	named 0.08 wanted -0.08
rule closed_permanent	named 0.09 wanted -0.09
rule closed_said	named 0.25 wanted -0.25
rule closed_silence	named 0.07 wanted -0.07
rule closed_silent_only	named 0.05 wanted -0.05
rule closed_winding_up	named 0.06 wanted -0.06
rule condition_said	wanted 0.18 named -0.18
rule dealer_said	named 0.07 wanted -0.07
rule funds_held_only	named 0.08 wanted -0.08
rule funds_only	named 0.07 wanted -0.07
rule generic_means_unbranded	wanted 0.09 named -0.09
rule investigation_call_goes_on	wanted 0.05 named -0.05
rule investigation_review_goes_on	named 0.05 wanted -0.05
rule ip_said	named 0.07 wanted -0.07
rule late_said	wanted 0.07 named -0.07
rule linked_said	named 0.09 wanted -0.09
rule listing_drug	named 0.1 wanted -0.1
rule listing_goes_on	wanted 0.12 named -0.12
rule listing_mismatch	named 0.08 wanted -0.08
rule listing_owner	named 0.11 wanted -0.11
rule listing_restored_said	wanted 0.06 named -0.06
rule listing_safety	named 0.08 wanted -0.08
rule listing_said	named 0.07 wanted -0.07
rule more_answered	wanted 0.06 named -0.06
rule more_not_enough	wanted 0.07 named -0.07
rule more_not_enough_plain	wanted 0.07 named -0.07
rule multiple_said	named 0.11 wanted -0.11
rule none_advert	wanted 0.08 named -0.08
rule none_order	named 0.11 wanted -0.11
rule other_forged	named 0.12 wanted -0.12
rule other_misuse	wanted 0.09 named -0.09
rule patent_word	named 0.07 wanted -0.07
rule performance_rates	wanted 0.12 named -0.12
rule reviews_said	wanted 0.05 named -0.05
rule safety_said	named 0.09 wanted -0.09
rule section_three_is_no_ground	named 0.09 wanted -0.09
rule suspended_may_not_sell	named 0.07 wanted -0.07
rule suspended_part	wanted 0.15 named -0.15
rule tracking_rate	wanted 0.06 named -0.06
rule used_said	wanted 0.07 named -0.07
rule verification_said	named 0.16 wanted -0.16
rule warning_late	named 0.07 wanted -0.07
rule warning_licence	named 0.12 wanted -0.12
rule warning_registered	named 0.07 wanted -0.07
rule warning_something_asked	wanted 0.14 named -0.14
rule warning_target	named 0.08 wanted -0.08
rule warning_word	named 0.07 wanted -0.07
said condition	wanted 0.06 named -0.06
said fact	wanted 0.16 named -0.16
said negated	named 0.18 wanted -0.18
said threat	wanted 0.07 named -0.07
say a plan of	wanted 0.09 named -0.09
say and how	wanted 0.16 named -0.16
say and how you	wanted 0.21 named -0.21
say and what	wanted 0.37 named -0.37
say and what you	wanted 0.3 named -0.3
say cause	wanted 0.24 named -0.24
say how you	wanted 0.19 named -0.19
say how you will	wanted 0.07 named -0.07
say plan	wanted 0.33 named -0.33
say prevent	wanted 0.25 named -0.25
say rate	wanted 0.11 named -0.11
say the cause	wanted 0.26 named -0.26
say the plan	wanted 0.17 named -0.17
say what you	wanted 0.16 named -0.16
say what you have	wanted 0.35 named -0.35
say 、今後	wanted 0.08 named -0.08
say 、何を	wanted 0.2 named -0.2
say 、改善	wanted 0.06 named -0.06
say いための	wanted 0.07 named -0.07
say お書	wanted 0.05 named -0.05
say お書き	wanted 0.05 named -0.05
say これか	wanted 0.13 named -0.13
say これから	wanted 0.13 named -0.13
say じた	wanted 0.1 named -0.1
say たか	wanted 0.14 named -0.14
say たか、	wanted 0.19 named -0.19
say たのか	wanted 0.13 named -0.13
say ための	wanted 0.07 named -0.07
say った	named 0.06 wanted -0.06
say ないための	wanted 0.07 named -0.07
say のか	wanted 0.26 named -0.26
say のかを	wanted 0.08 named -0.08
say のよ	wanted 0.07 named -0.07
say のよう	named 0.06 wanted -0.06
say の手順	wanted 0.09 named -0.09
say の計画	wanted 0.29 named -0.29
say めに	wanted 0.12 named -0.12
say めの	wanted 0.08 named -0.08
say るのか	wanted 0.15 named -0.15
say るのかを	wanted 0.07 named -0.07
say をど	wanted 0.21 named -0.21
say をどう	wanted 0.13 named -0.13
say をどの	wanted 0.06 named -0.06
say をどのよ	wanted 0.09 named -0.09
say をどのよう	wanted 0.09 named -0.09
say を一	wanted 0.06 named -0.06
say を含	named 0.06 wanted -0.06
say を防	wanted 0.07 named -0.07
say を防ぐ	wanted 0.06 named -0.06
say 今後	wanted 0.06 named -0.06
say 今後ど	wanted 0.06 named -0.06
say 今後の	wanted 0.14 named -0.14
say 仕入	named 0.14 wanted -0.14
say 再発	wanted 0.07 named -0.07
say 再発を	wanted 0.05 named -0.05
say 再発を防	wanted 0.05 named -0.05
say 再開	named 0.1 wanted -0.1
say 出荷遅	wanted 0.08 named -0.08
say 出荷遅延	wanted 0.08 named -0.08
say 出荷遅延率	wanted 0.08 named -0.08
say 十分	wanted 0.07 named -0.07
say 十分で	wanted 0.07 named -0.07
say 原因	wanted 0.21 named -0.21
say 原因、	wanted 0.05 named -0.05
say 問題	wanted 0.09 named -0.09
say 問題を	wanted 0.05 named -0.05
say 善策	wanted 0.05 named -0.05
say 因、	wanted 0.05 named -0.05
say 因と	wanted 0.08 named -0.08
say 売数	wanted 0.07 named -0.07
say 希望	wanted 0.05 named -0.05
say 延率	wanted 0.08 named -0.08
say 後ど	wanted 0.06 named -0.06
say 手順	wanted 0.09 named -0.09
say 改善	wanted 0.16 named -0.16
say 明書	named 0.18 wanted -0.18
say 根本	wanted 0.08 named -0.08
say 検品	wanted 0.12 named -0.12
say 止の	wanted 0.11 named -0.11
say 止策	wanted 0.06 named -0.06
say 画。	wanted 0.05 named -0.05
say 画に	wanted 0.06 named -0.06
say 画を	wanted 0.17 named -0.17
say 画を、	wanted 0.17 named -0.17
say 発を	wanted 0.05 named -0.05
say 発を防	wanted 0.05 named -0.05
say 策を	wanted 0.05 named -0.05
say 荷遅	wanted 0.08 named -0.08
say 荷遅延	wanted 0.08 named -0.08
say 荷遅延率	wanted 0.08 named -0.08
say 計画	wanted 0.37 named -0.37
say 計画。	wanted 0.05 named -0.05
say 計画に	wanted 0.06 named -0.06
say 計画を	wanted 0.17 named -0.17
say 計画を、	wanted 0.17 named -0.17
say 証明書	named 0.13 wanted -0.13
say 販売数	wanted 0.07 named -0.07
say 起き	wanted 0.1 named -0.1
say 遅延率	wanted 0.08 named -0.08
say 防ぐ	wanted 0.19 named -0.19
say 防止策	wanted 0.06 named -0.06
say 題を	wanted 0.05 named -0.05
subject の停	wanted 0.1 named -0.1
subject の停止	wanted 0.1 named -0.1
subject 停止	wanted 0.16 named -0.16
threat account.part_stopped	named 0.09 wanted -0.09
threat account.sales_stopped	named 0.08 wanted -0.08
threat account.stopped	named 0.1 wanted -0.1
threat act.lead	wanted 0.1 named -0.1
threat act.request	wanted 0.14 named -0.14
threat act.send	named 0.07 wanted -0.07
threat age.document	named 0.05 wanted -0.05
threat asin.other_number	named 0.11 wanted -0.11
threat doc.authorization_letter	named 0.08 wanted -0.08
threat doc.business_licence	named 0.07 wanted -0.07
threat doc.invoice	wanted 0.06 named -0.06
threat doc.not_enough	named 0.08 wanted -0.08
threat doc.not_taken	wanted 0.08 named -0.08
threat doc.plan_of_action	wanted 0.07 named -0.07
threat funds.held	named 0.09 wanted -0.09
threat good.ended	named 0.05 wanted -0.05
threat listing.stopped	named 0.11 wanted -0.11
threat owner.name_end	named 0.11 wanted -0.11
threat plan.action	wanted 0.07 named -0.07
threat plan.cause	wanted 0.09 named -0.09
threat sent.again	wanted 0.08 named -0.08
threat to.not_for_answer	named 0.07 wanted -0.07
threat warn.threat_listing	named 0.07 wanted -0.07
threat warn.word	named 0.09 wanted -0.09
threat why.authenticity	wanted 0.07 named -0.07
threat why.drug	wanted 0.07 named -0.07
threat why.tracking	named 0.08 wanted -0.08
[document.letter_of_retraction]
is always	named 2.23 wanted -2.23
above #	wanted 0.07 named -0.07
above the	wanted 0.05 named -0.05
after ion	wanted 0.08 named -0.08
after the	wanted 0.07 named -0.07
after の書	wanted 0.06 named -0.06
after の書面	wanted 0.06 named -0.06
after 書面	wanted 0.06 named -0.06
after 直接	wanted 0.07 named -0.07
any account.final	wanted 0.06 named -0.06
any account.may_not_sell	named 0.12 wanted -0.12
any account.temporary	named 0.05 wanted -0.05
any act.click	named 0.09 wanted -0.09
any act.demand	wanted 0.08 named -0.08
any act.lead	named 0.09 wanted -0.09
any act.only_when	wanted 0.05 named -0.05
any act.request	wanted 0.05 named -0.05
any act.send	wanted 0.08 named -0.08
any act.told	named 0.12 wanted -0.12
any age.document	named 0.14 wanted -0.14
any caution.authenticity	wanted 0.06 named -0.06
any complaint.id_label	wanted 0.11 named -0.11
any doc.authorization_letter	named 0.08 wanted -0.08
any doc.finding	named 0.08 wanted -0.08
any doc.forged	wanted 0.07 named -0.07
any doc.letter_of_retraction	wanted 0.29 named -0.29
any doc.not_taken	wanted 0.07 named -0.07
any doc.receipt	named 0.06 wanted -0.06
any doc.supplier_contact	named 0.09 wanted -0.09
any funds.topic	named 0.07 wanted -0.07
any listing.documents	named 0.08 wanted -0.08
any none.order	named 0.08 wanted -0.08
any none.receipt	wanted 0.06 named -0.06
any owner.after_name	named 0.06 wanted -0.06
any owner.label	wanted 0.05 named -0.05
any review.ship_on	named 0.06 wanted -0.06
any right.copyright	wanted 0.1 named -0.1
any right.counterfeit	wanted 0.05 named -0.05
any right.named.counterfeit	wanted 0.08 named -0.08
any right.named.trademark	named 0.07 wanted -0.07
any right.trademark	wanted 0.1 named -0.1
any right.unfair	wanted 0.16 named -0.16
any sent.before	named 0.13 wanted -0.13
any sent.not_enough	named 0.05 wanted -0.05
any to.aside	named 0.06 wanted -0.06
any to.console	named 0.06 wanted -0.06
any to.not_for_answer	wanted 0.07 named -0.07
any to.reply	named 0.08 wanted -0.08
any warn.registered	named 0.09 wanted -0.09
any warn.target	named 0.06 wanted -0.06
any warn.threat_listing	named 0.09 wanted -0.09
any warn.word	wanted 0.06 named -0.06
any why.mismatch	named 0.1 wanted -0.1
any why.owner	wanted 0.17 named -0.17
any why.owner_firm	wanted 0.05 named -0.05
any why.restricted	named 0.06 wanted -0.06
any why.reviews	named 0.05 wanted -0.05
before a	wanted 0.1 named -0.1
before ask	wanted 0.06 named -0.06
before owner	wanted 0.07 named -0.07
before to	wanted 0.05 named -0.05
before 利者	wanted 0.05 named -0.05
before 権利	wanted 0.12 named -0.12
before 権利者	wanted 0.05 named -0.05
before 申告を	wanted 0.07 named -0.07
before 者に	wanted 0.06 named -0.06
beside act.demand	wanted 0.16 named -0.16
beside act.request	wanted 0.06 named -0.06
beside act.send	wanted 0.32 named -0.32
beside doc.letter_of_retraction	wanted 0.29 named -0.29
beside doc.not_taken	wanted 0.06 named -0.06
beside sent.not_enough	wanted 0.06 named -0.06
condition act.request	wanted 0.06 named -0.06
condition doc.authorization_letter	named 0.07 wanted -0.07
condition doc.came	wanted 0.1 named -0.1
condition doc.invoice	wanted 0.06 named -0.06
condition doc.not_taken	named 0.06 wanted -0.06
condition listing.documents	named 0.07 wanted -0.07
condition none.order	named 0.07 wanted -0.07
condition owner.label	wanted 0.06 named -0.06
condition owner.name_end	wanted 0.09 named -0.09
condition right.counterfeit	named 0.06 wanted -0.06
condition right.design	named 0.05 wanted -0.05
condition sent.not_enough	named 0.05 wanted -0.05
condition why.authenticity	named 0.09 wanted -0.09
condition why.owner	named 0.05 wanted -0.05
fact account.final	wanted 0.06 named -0.06
fact account.may_not_sell	named 0.05 wanted -0.05
fact act.click	named 0.09 wanted -0.09
fact act.demand	named 0.08 wanted -0.08
fact act.lead	named 0.09 wanted -0.09
fact act.only_when	wanted 0.05 named -0.05
fact act.request	named 0.11 wanted -0.11
fact act.told	named 0.12 wanted -0.12
fact age.document	named 0.19 wanted -0.19
fact caution.authenticity	wanted 0.09 named -0.09
fact complaint.id_label	wanted 0.09 named -0.09
fact doc.authorization_letter	named 0.09 wanted -0.09
fact doc.came	named 0.1 wanted -0.1
fact doc.letter_of_retraction	wanted 0.28 named -0.28
fact doc.receipt	named 0.09 wanted -0.09
fact doc.supplier_contact	named 0.08 wanted -0.08
fact funds.topic	named 0.05 wanted -0.05
fact none.receipt	wanted 0.06 named -0.06
fact owner.after_name	named 0.06 wanted -0.06
fact owner.label	wanted 0.08 named -0.08
fact plan.cause	named 0.07 wanted -0.07
fact review.ship_on	named 0.06 wanted -0.06
fact right.copyright	wanted 0.09 named -0.09
fact right.named.counterfeit	wanted 0.08 named -0.08
fact right.named.trademark	named 0.07 wanted -0.07
fact right.trademark	wanted 0.07 named -0.07
fact right.unfair	wanted 0.16 named -0.16
fact sent.before	named 0.13 wanted -0.13
fact sent.not_enough	named 0.08 wanted -0.08
fact to.aside	named 0.06 wanted -0.06
fact to.console	named 0.07 wanted -0.07
fact to.console_place	wanted 0.1 named -0.1
fact to.reply	named 0.05 wanted -0.05
fact warn.registered	named 0.09 wanted -0.09
fact warn.threat_listing	named 0.08 wanted -0.08
fact warn.word	wanted 0.09 named -0.09
fact why.mismatch	named 0.06 wanted -0.06
fact why.owner	wanted 0.18 named -0.18
fact why.restricted	named 0.06 wanted -0.06
fact why.reviews	named 0.05 wanted -0.05
is has.asin	wanted 0.09 named -0.09
is item	wanted 0.09 named -0.09
is named	wanted 0.29 named -0.29
is no.asin	named 0.09 wanted -0.09
is one.asin	wanted 0.06 named -0.06
is passed.over	named 0.22 wanted -0.22
is stage_closure	named 0.05 wanted -0.05
is stage_listing_inquiry	wanted 0.11 named -0.11
is taken	wanted 0.22 named -0.22
is unnamed	named 0.29 wanted -0.29
negated act.request	named 0.05 wanted -0.05
negated age.document	wanted 0.05 named -0.05
negated asin.other_number	wanted 0.08 named -0.08
negated doc.invoice	wanted 0.07 named -0.07
negated owner.name_end	wanted 0.09 named -0.09
negated right.trademark	wanted 0.05 named -0.05
negated why.authenticity	wanted 0.11 named -0.11
rule closed_final	wanted 0.06 named -0.06
rule closed_silence	named 0.05 wanted -0.05
rule copyright_word	wanted 0.1 named -0.1
rule counterfeit_named	wanted 0.08 named -0.08
rule counterfeit_word	wanted 0.05 named -0.05
rule ip_owner	wanted 0.05 named -0.05
rule ip_said	wanted 0.17 named -0.17
rule listing_documents	wanted 0.27 named -0.27
rule listing_owner	wanted 0.06 named -0.06
rule mismatch_said	named 0.1 wanted -0.1
rule more_asked_after_answer	named 0.12 wanted -0.12
rule restricted_said	named 0.06 wanted -0.06
rule reviews_said	named 0.05 wanted -0.05
rule suspended_may_not_sell	named 0.05 wanted -0.05
rule suspended_way_back	wanted 0.05 named -0.05
rule trademark_named	named 0.07 wanted -0.07
rule trademark_word	wanted 0.1 named -0.1
rule unfair_word	wanted 0.16 named -0.16
rule warning_something_asked	wanted 0.08 named -0.08
rule warning_word	wanted 0.06 named -0.06
said fact	wanted 0.28 named -0.28
said threat	named 0.07 wanted -0.07
say a retraction	wanted 0.08 named -0.08
say asin	named 0.09 wanted -0.09
say ask the	wanted 0.13 named -0.13
say com	wanted 0.08 named -0.08
say complaint	wanted 0.15 named -0.15
say complaint id	named 0.05 wanted -0.05
say design	wanted 0.08 named -0.08
say dispute	wanted 0.08 named -0.08
say example	wanted 0.3 named -0.3
say infringement	wanted 0.09 named -0.09
say ip	wanted 0.07 named -0.07
say notice	wanted 0.06 named -0.06
say notice dispute	wanted 0.1 named -0.1
say retraction	wanted 0.09 named -0.09
say the rights	wanted 0.05 named -0.05
say げの	wanted 0.06 named -0.06
say り下	named 0.06 wanted -0.06
say り下げ	named 0.06 wanted -0.06
say り下げの	wanted 0.07 named -0.07
say を侵	wanted 0.07 named -0.07
say テス	wanted 0.07 named -0.07
say テスト	wanted 0.07 named -0.07
say 下げ	named 0.06 wanted -0.06
say 下げの	wanted 0.07 named -0.07
say 取り下	named 0.06 wanted -0.06
say 取り下げ	named 0.06 wanted -0.06
say 取り下げの	wanted 0.07 named -0.07
say 告を	wanted 0.05 named -0.05
say 申告を	wanted 0.06 named -0.06
say 直接	wanted 0.09 named -0.09
say 許諾	named 0.07 wanted -0.07
subject complaint	wanted 0.08 named -0.08
threat account.may_not_sell	named 0.07 wanted -0.07
threat act.lead	wanted 0.08 named -0.08
threat asin.other_number	wanted 0.13 named -0.13
threat doc.authorization_letter	wanted 0.05 named -0.05
threat doc.letter_of_retraction	named 0.07 wanted -0.07
threat owner.name_end	named 0.06 wanted -0.06
threat plan.cause	wanted 0.08 named -0.08
threat to.console_place	named 0.1 wanted -0.1
"""#
}
