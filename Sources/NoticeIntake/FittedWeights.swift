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
is always	none 1.73 listing_restored 1.3 reinstated 1.02 relist_waived 0.31 funds 0.2 policy_warning 0.06 closure -0.46 account_investigation -0.78 listing_inquiry -0.82 suspension -0.9 more_information -1.65
any account.closed	closure 0.67 relist_waived 0.15 listing_restored -0.06 none -0.07 listing_inquiry -0.09 reinstated -0.11 policy_warning -0.13 more_information -0.15 funds -0.24
any account.final	closure 0.48 funds -0.06 listing_restored -0.06 reinstated -0.06 suspension -0.07 more_information -0.14
any account.goes_on	funds 0.37 policy_warning 0.3 account_investigation 0.27 listing_inquiry 0.15 reinstated 0.12 more_information -0.09 listing_restored -0.14 relist_waived -0.14 closure -0.16 none -0.26 suspension -0.41
any account.how_back	suspension 0.85 more_information 0.26 reinstated 0.14 none 0.06 funds -0.09 relist_waived -0.09 listing_restored -0.12 listing_inquiry -0.18 account_investigation -0.24 closure -0.27 policy_warning -0.31
any account.may_not_sell	suspension 0.61 closure 0.18 account_investigation -0.08 listing_restored -0.08 policy_warning -0.08 none -0.1 listing_inquiry -0.16 more_information -0.17
any account.part_stopped	suspension 0.29 funds -0.07 none -0.08
any account.permanent	closure 0.49 none 0.07 policy_warning 0.05 listing_inquiry -0.05 account_investigation -0.06 funds -0.11 more_information -0.11 suspension -0.23
any account.sales_stopped	suspension 0.17 listing_inquiry 0.16 listing_restored -0.06 policy_warning -0.12
any account.silence	closure 0.46 none 0.07 reinstated -0.09 suspension -0.24
any account.stopped	none 0.23 policy_warning 0.22 funds 0.13 suspension 0.13 relist_waived 0.08 more_information -0.16 listing_inquiry -0.36 account_investigation -0.38
any account.stopped_now	suspension 0.21 closure 0.12 funds -0.06 policy_warning -0.08 more_information -0.09
any account.temporary	suspension 0.41 reinstated 0.12 relist_waived -0.05 listing_restored -0.07 closure -0.13 listing_inquiry -0.24
any account.winding_up	closure 0.49 listing_inquiry -0.06 more_information -0.09 policy_warning -0.09 suspension -0.12
any act.click	account_investigation 0.17 listing_restored 0.1 funds 0.06 policy_warning -0.06 relist_waived -0.07 none -0.09 reinstated -0.11
any act.courtesy	policy_warning 0.23 relist_waived 0.19 listing_restored 0.17 funds 0.11 none -0.08 reinstated -0.11 account_investigation -0.16 listing_inquiry -0.17 suspension -0.2
any act.demand	policy_warning 0.27 suspension 0.25 none 0.16 listing_restored -0.06 listing_inquiry -0.07 reinstated -0.07 relist_waived -0.08 closure -0.16 funds -0.24
any act.lead	more_information 0.28 none 0.14 listing_inquiry 0.13 funds 0.09 listing_restored 0.07 policy_warning -0.08 account_investigation -0.22 closure -0.37
any act.only_when	policy_warning 0.23 listing_inquiry 0.09 none 0.07 listing_restored -0.08 more_information -0.09 account_investigation -0.1 reinstated -0.1
any act.request	more_information 0.24 listing_inquiry 0.2 suspension 0.15 account_investigation 0.14 policy_warning 0.12 none 0.1 funds -0.12 closure -0.17 reinstated -0.17 listing_restored -0.24 relist_waived -0.24
any act.send	account_investigation 0.29 more_information 0.28 listing_inquiry 0.25 suspension 0.2 policy_warning -0.09 funds -0.17 listing_restored -0.2 reinstated -0.24 relist_waived -0.32
any act.told	account_investigation 0.22 funds 0.19 closure 0.07 relist_waived -0.05 listing_inquiry -0.06 reinstated -0.08 none -0.1 suspension -0.11 policy_warning -0.12
any age.document	funds 0.26 suspension 0.25 listing_inquiry 0.13 account_investigation 0.07 closure 0.07 more_information -0.07 policy_warning -0.15 relist_waived -0.19 reinstated -0.31
any asin.label	listing_inquiry 0.32 listing_restored 0.06 funds -0.05 closure -0.07 account_investigation -0.12 reinstated -0.13
any asin.other_number	account_investigation 0.29 more_information 0.17 relist_waived 0.14 none 0.13 listing_restored 0.06 suspension 0.06 closure -0.13 listing_inquiry -0.14 reinstated -0.15 policy_warning -0.19 funds -0.24
any caution.authenticity	listing_restored 0.15 funds 0.13 relist_waived 0.08 policy_warning -0.05 closure -0.06 account_investigation -0.12 listing_inquiry -0.15
any caution.counterfeit	funds 0.17 closure 0.13 none -0.05 account_investigation -0.06 listing_inquiry -0.08 suspension -0.09
any caution.generic	policy_warning 0.18 suspension 0.1 funds -0.06 relist_waived -0.09
any caution.section3	suspension 0.3 none 0.07 more_information -0.05 listing_inquiry -0.12
any caution.temporary	suspension 0.21 none 0.05 more_information -0.05
any complaint.id_label	listing_restored 0.12 listing_inquiry 0.1 policy_warning -0.06 none -0.12
any doc.authorization_letter	listing_inquiry 0.23 suspension 0.21 more_information 0.2 funds -0.1 relist_waived -0.13 none -0.18 listing_restored -0.2
any doc.brand_certificate	suspension 0.19 listing_inquiry -0.07
any doc.business_licence	suspension 0.31 account_investigation 0.19 funds -0.07 policy_warning -0.08 none -0.11 reinstated -0.11 closure -0.15
any doc.came	more_information 0.34 reinstated 0.33 closure 0.16 listing_restored 0.05 relist_waived -0.08 funds -0.13 suspension -0.15 policy_warning -0.22 listing_inquiry -0.31
any doc.dealer_licence	more_information 0.11 policy_warning 0.11 suspension 0.08 none -0.05 reinstated -0.08
any doc.finding	closure 0.18 policy_warning 0.05 funds -0.06 account_investigation -0.07 none -0.08
any doc.forged	suspension 0.16 closure 0.14 funds 0.08 more_information 0.08 listing_restored 0.05 listing_inquiry -0.06 reinstated -0.06 relist_waived -0.07 policy_warning -0.08 account_investigation -0.1 none -0.14
any doc.identity	suspension 0.29 funds 0.14 account_investigation 0.08 closure 0.08 more_information 0.08 listing_restored -0.08 listing_inquiry -0.13 none -0.2 policy_warning -0.22
any doc.invoice	listing_restored 0.18 listing_inquiry 0.16 none 0.14 more_information 0.09 relist_waived 0.07 closure 0.05 funds -0.12 suspension -0.14 reinstated -0.16 policy_warning -0.26
any doc.letter_of_retraction	suspension 0.26 listing_inquiry 0.2 listing_restored 0.13 reinstated -0.09 more_information -0.12 relist_waived -0.16 account_investigation -0.17
any doc.not_enough	suspension 0.34 policy_warning 0.11 more_information 0.09 listing_inquiry 0.07 listing_restored -0.07 closure -0.1 account_investigation -0.17 relist_waived -0.18
any doc.not_taken	closure 0.16 suspension 0.16 listing_inquiry 0.07 funds 0.06 none -0.09 relist_waived -0.09 listing_restored -0.12 reinstated -0.2
any doc.plan_of_action	suspension 0.63 reinstated 0.35 more_information 0.11 relist_waived -0.06 funds -0.12 account_investigation -0.15 listing_restored -0.21 listing_inquiry -0.29 policy_warning -0.29
any doc.receipt	closure 0.19 suspension 0.15 none 0.07 reinstated 0.06 more_information 0.05 policy_warning -0.07 funds -0.1 listing_restored -0.11 relist_waived -0.12 listing_inquiry -0.14
any doc.supplier_contact	listing_inquiry 0.21 listing_restored 0.11 more_information 0.06 policy_warning -0.05 reinstated -0.05 relist_waived -0.05 closure -0.07 account_investigation -0.1
any funds.held	closure 0.52 suspension 0.4 funds 0.27 account_investigation 0.19 reinstated -0.05 policy_warning -0.11 none -0.13 relist_waived -0.16 listing_restored -0.18 more_information -0.36 listing_inquiry -0.39
any funds.topic	funds 0.66 account_investigation 0.24 reinstated 0.05 listing_restored -0.06 suspension -0.09 closure -0.11 more_information -0.14 listing_inquiry -0.23 policy_warning -0.26
any good.account	reinstated 0.64 more_information 0.25 listing_restored 0.2 relist_waived -0.07 suspension -0.07 closure -0.1 none -0.16 policy_warning -0.19 account_investigation -0.23 listing_inquiry -0.24
any good.ended	relist_waived 0.55 account_investigation 0.21 listing_inquiry -0.1 policy_warning -0.1 listing_restored -0.11 closure -0.12 more_information -0.12 suspension -0.18
any good.listing	listing_restored 0.41 relist_waived 0.14 listing_inquiry -0.11 more_information -0.12 suspension -0.12
any good.promise	relist_waived 0.55 reinstated -0.05 listing_restored -0.17 listing_inquiry -0.22
any limit.two_appeals	suspension 0.22 reinstated 0.05 more_information -0.07 listing_inquiry -0.08
any listing.documents	listing_restored 0.1 account_investigation 0.06 funds 0.05 relist_waived -0.06 none -0.07 suspension -0.09
any listing.named	listing_restored 0.17 more_information 0.07 suspension 0.07 funds -0.08 reinstated -0.16
any listing.stopped	listing_inquiry 0.47 listing_restored 0.14 policy_warning 0.1 relist_waived 0.06 closure 0.05 none -0.11 reinstated -0.14 account_investigation -0.19 funds -0.19 more_information -0.2
any none.advert	none 0.56 listing_inquiry 0.07 relist_waived -0.05 funds -0.07 more_information -0.07 listing_restored -0.08 policy_warning -0.18 suspension -0.23
any none.buyer	none 0.24 closure 0.09 account_investigation -0.09 listing_inquiry -0.14
any none.login_link	relist_waived 0.12 none 0.11 account_investigation 0.06 suspension -0.1
any none.order	reinstated 0.27 none 0.14 funds 0.06 more_information -0.08 account_investigation -0.09 closure -0.16 listing_restored -0.16
any none.orders_reader	none 0.36 suspension -0.09 reinstated -0.1
any none.owner_letter	none 0.35 suspension 0.1 listing_restored -0.05 relist_waived -0.06 listing_inquiry -0.19
any none.receipt	none 0.63 account_investigation -0.06 reinstated -0.08 closure -0.09 suspension -0.14 more_information -0.15
any none.secret	none 0.16 policy_warning 0.08 closure -0.05 suspension -0.1
any owner.after_name	suspension 0.11 listing_restored -0.06
any owner.before_name	listing_restored 0.18 more_information -0.06
any owner.label	listing_inquiry 0.22 closure 0.09 policy_warning 0.08 funds -0.08 listing_restored -0.1 relist_waived -0.12
any owner.name_end	relist_waived 0.12 closure 0.08 funds 0.07 reinstated -0.05 listing_restored -0.09 more_information -0.11 none -0.11
any plan.action	suspension 0.12 relist_waived 0.11 policy_warning 0.1 closure 0.07 none 0.06 listing_restored -0.15 account_investigation -0.23
any plan.cause	suspension 0.34 policy_warning 0.28 more_information 0.1 funds -0.09 relist_waived -0.11 reinstated -0.14 listing_inquiry -0.15 closure -0.21
any plan.prevention	suspension 0.27 policy_warning 0.19 more_information 0.12 relist_waived 0.08 funds -0.06 none -0.07 account_investigation -0.13 listing_restored -0.16 listing_inquiry -0.18
any review.account	account_investigation 0.88 closure -0.05 listing_inquiry -0.05 reinstated -0.07 none -0.08 funds -0.11 more_information -0.12 suspension -0.14 policy_warning -0.16
any review.call	account_investigation 0.45 more_information 0.09 closure -0.05 funds -0.05 listing_inquiry -0.15 suspension -0.15
any review.ship_on	account_investigation 0.66 funds 0.16 reinstated 0.11 none -0.1 policy_warning -0.15 closure -0.18 suspension -0.19 more_information -0.25
any right.copyright	listing_inquiry 0.11 more_information 0.07 none -0.14
any right.counterfeit	funds 0.14 relist_waived 0.14 none 0.08 closure 0.06 policy_warning -0.05 listing_restored -0.08 account_investigation -0.09 suspension -0.15
any right.design	none 0.19 listing_inquiry 0.11 listing_restored 0.1 more_information -0.06 suspension -0.27
any right.named.copyright	suspension 0.07 listing_restored 0.06 listing_inquiry -0.06
any right.named.counterfeit	suspension 0.08 relist_waived 0.06 none -0.05 listing_restored -0.09
any right.named.design	listing_inquiry 0.07
any right.named.patent	listing_restored 0.07
any right.named.trademark	suspension 0.16 listing_restored -0.09
any right.named.unfair	suspension 0.15
any right.patent	listing_inquiry 0.22 policy_warning -0.06 more_information -0.08
any right.trademark	more_information 0.16 relist_waived 0.12 none 0.06 closure -0.07 listing_inquiry -0.24
any right.unfair	listing_restored 0.13 suspension 0.11 listing_inquiry -0.06
any sent.again	more_information 0.46 none 0.14 reinstated 0.09 account_investigation 0.06 listing_inquiry -0.09 closure -0.1 listing_restored -0.13 funds -0.18 policy_warning -0.23
any sent.before	closure 0.54 more_information 0.31 reinstated 0.3 listing_restored 0.28 relist_waived 0.06 suspension -0.2 account_investigation -0.21 funds -0.28 policy_warning -0.29 listing_inquiry -0.48
any sent.not_enough	more_information 0.5 listing_restored 0.13 suspension 0.12 funds 0.08 reinstated 0.07 none -0.06 relist_waived -0.27 listing_inquiry -0.29 account_investigation -0.35
any sent.refused	more_information 0.39 closure 0.22 none 0.11 funds -0.06 relist_waived -0.06 listing_inquiry -0.08 account_investigation -0.1 listing_restored -0.1 policy_warning -0.11 suspension -0.18
any to.aside	funds 0.34 more_information 0.29 listing_restored 0.25 relist_waived -0.07 reinstated -0.11 closure -0.12 policy_warning -0.12 account_investigation -0.15 listing_inquiry -0.36
any to.console	more_information 0.34 listing_inquiry 0.23 suspension 0.19 none 0.06 policy_warning -0.08 funds -0.18 listing_restored -0.18 reinstated -0.18 relist_waived -0.19
any to.console_place	listing_inquiry 0.25 policy_warning 0.24 account_investigation 0.22 suspension 0.12 listing_restored 0.07 relist_waived -0.05 more_information -0.08 closure -0.09 none -0.16 funds -0.25 reinstated -0.28
any to.not_for_answer	funds 0.43 closure 0.31 relist_waived -0.09 listing_restored -0.12 none -0.15 more_information -0.17 policy_warning -0.19
any to.reply	more_information 0.56 suspension 0.32 policy_warning 0.15 relist_waived 0.07 listing_inquiry 0.05 listing_restored -0.1 account_investigation -0.13 funds -0.13 none -0.2 closure -0.28 reinstated -0.31
any warn.registered	policy_warning 0.12 suspension 0.09 listing_inquiry -0.07 closure -0.09 none -0.12
any warn.target	policy_warning 0.16 listing_inquiry 0.13 account_investigation 0.08 funds 0.08 closure -0.09 listing_restored -0.11 relist_waived -0.11 none -0.15
any warn.threat	policy_warning 0.58 reinstated 0.43 listing_inquiry 0.19 relist_waived 0.12 account_investigation 0.06 suspension -0.14 listing_restored -0.15 none -0.21 funds -0.27 more_information -0.27 closure -0.35
any warn.threat_listing	relist_waived 0.13 suspension 0.05 more_information -0.13
any warn.word	policy_warning 0.49 relist_waived 0.19 none 0.07 funds -0.06 closure -0.11 reinstated -0.11 listing_inquiry -0.12 suspension -0.14 listing_restored -0.17
any why.authenticity	closure 0.25 relist_waived 0.15 account_investigation 0.08 more_information 0.06 reinstated -0.11 suspension -0.21 policy_warning -0.22
any why.condition	policy_warning 0.2 suspension 0.12 listing_restored 0.09 none -0.07 account_investigation -0.08 funds -0.08 closure -0.1 more_information -0.18
any why.dealer	policy_warning 0.2 suspension 0.1 more_information 0.08 closure -0.05 funds -0.05 account_investigation -0.06 none -0.07 reinstated -0.08
any why.drop	account_investigation 0.26 listing_inquiry -0.05 more_information -0.06 funds -0.08 none -0.11
any why.drug	listing_inquiry 0.19 more_information 0.09 closure 0.06 none -0.06 reinstated -0.06 policy_warning -0.07 listing_restored -0.08
any why.forged	closure 0.17 listing_inquiry 0.08 suspension 0.06 account_investigation -0.06 none -0.07
any why.late	policy_warning 0.21 suspension 0.18 none 0.1 listing_restored -0.06 account_investigation -0.07 more_information -0.09 listing_inquiry -0.1 closure -0.11
any why.linked	closure 0.28 suspension 0.25 listing_inquiry -0.07 none -0.08 funds -0.1 policy_warning -0.17
any why.mismatch	listing_inquiry 0.21 more_information 0.1 policy_warning 0.09 listing_restored 0.05 relist_waived -0.06 funds -0.07 closure -0.08 none -0.09 reinstated -0.1
any why.misuse	policy_warning 0.39 closure 0.15 suspension -0.06 account_investigation -0.09 more_information -0.11 none -0.11 reinstated -0.14
any why.multiple	policy_warning 0.23 suspension 0.2 closure 0.05 account_investigation -0.11 none -0.13 reinstated -0.15
any why.owner	more_information 0.15 relist_waived 0.1 listing_restored 0.08 none 0.05 account_investigation -0.06 listing_inquiry -0.06 closure -0.07 suspension -0.07 funds -0.08
any why.owner_firm	listing_restored 0.18 policy_warning 0.11 more_information 0.08 relist_waived -0.06 none -0.2
any why.performance	policy_warning 0.13 reinstated 0.1 funds 0.08 account_investigation -0.06 listing_restored -0.07 listing_inquiry -0.08
any why.rates	policy_warning 0.18 reinstated 0.15 more_information 0.06 none -0.05 listing_restored -0.06 suspension -0.06 funds -0.09
any why.restricted	listing_restored 0.16 listing_inquiry 0.11 more_information 0.09 relist_waived -0.06 none -0.07 suspension -0.09
any why.reviews	closure 0.17 policy_warning 0.16 more_information 0.09 listing_inquiry 0.07 listing_restored -0.06 funds -0.07 reinstated -0.07 relist_waived -0.07 suspension -0.07 none -0.11
any why.safety	listing_restored 0.16 listing_inquiry 0.09 policy_warning 0.09 none 0.05 relist_waived -0.13 account_investigation -0.15
any why.tracking	policy_warning 0.15 more_information 0.12 suspension 0.12 funds 0.09 account_investigation -0.07 closure -0.07 listing_inquiry -0.07 reinstated -0.09 none -0.12
any why.tracking_rate	policy_warning 0.23 more_information 0.14 suspension 0.06 funds 0.05 closure -0.06 listing_inquiry -0.07 reinstated -0.09 account_investigation -0.11 none -0.11
any why.used	relist_waived 0.13 more_information 0.08 reinstated -0.07 listing_restored -0.08 none -0.08
any why.verification	reinstated 0.21 policy_warning 0.14 suspension -0.06 listing_inquiry -0.08 account_investigation -0.12
condition account.goes_on	suspension 0.11 listing_inquiry 0.06
condition account.how_back	suspension 0.43 reinstated -0.05 listing_inquiry -0.06 more_information -0.08 policy_warning -0.08 closure -0.12
condition account.stopped	reinstated 0.17 none 0.11 policy_warning 0.08 account_investigation -0.07 suspension -0.11
condition act.click	listing_inquiry 0.08
condition act.demand	account_investigation 0.26 suspension 0.17 more_information -0.05 none -0.06 relist_waived -0.06 funds -0.13 policy_warning -0.18
condition act.lead	listing_restored 0.08
condition act.request	account_investigation 0.13 reinstated 0.12 listing_inquiry 0.09 funds -0.06 none -0.06 closure -0.07 more_information -0.07 policy_warning -0.07
condition act.send	none 0.29 listing_inquiry 0.21 funds 0.16 account_investigation 0.11 closure 0.05 relist_waived -0.09 listing_restored -0.12 reinstated -0.29 policy_warning -0.31
condition act.told	suspension 0.27 listing_restored 0.16 closure -0.06 none -0.06 reinstated -0.06 relist_waived -0.07 policy_warning -0.12
condition age.document	closure 0.12 listing_inquiry 0.1 none 0.06 policy_warning -0.06 suspension -0.1
condition asin.other_number	listing_restored 0.49 reinstated 0.13 none -0.07 listing_inquiry -0.09 more_information -0.11 closure -0.18 policy_warning -0.23
condition doc.authorization_letter	listing_inquiry 0.07
condition doc.came	suspension 0.07 listing_inquiry 0.06 more_information 0.06 none -0.06
condition doc.identity	suspension 0.1
condition doc.invoice	closure 0.35 listing_inquiry 0.06 suspension -0.21
condition doc.letter_of_retraction	suspension 0.12 more_information 0.07
condition doc.not_enough	suspension 0.15 account_investigation 0.12 funds -0.05 policy_warning -0.08 more_information -0.1
condition doc.not_taken	suspension 0.1
condition doc.plan_of_action	suspension 0.36 none 0.07 policy_warning -0.09 listing_inquiry -0.1 more_information -0.15
condition doc.receipt	closure 0.1 suspension -0.06
condition good.account	funds 0.17 reinstated -0.06 closure -0.09
condition good.promise	suspension 0.09
condition limit.two_appeals	suspension 0.19 listing_inquiry -0.05 more_information -0.06
condition listing.documents	listing_inquiry 0.05
condition listing.named	listing_restored 0.08
condition listing.stopped	more_information 0.05
condition none.advert	none 0.14 suspension -0.05
condition none.order	reinstated 0.14 relist_waived 0.12 listing_inquiry -0.12
condition owner.label	listing_restored 0.11 suspension 0.11 policy_warning -0.06
condition owner.name_end	policy_warning 0.43 reinstated 0.17 more_information 0.13 listing_inquiry 0.09 relist_waived -0.2 funds -0.31 none -0.39
condition plan.action	reinstated 0.06 listing_inquiry 0.05
condition plan.cause	listing_restored 0.15 listing_inquiry -0.09
condition review.account	reinstated 0.07
condition review.ship_on	listing_inquiry 0.06
condition right.design	listing_inquiry 0.07
condition right.patent	listing_restored 0.15 listing_inquiry -0.11
condition sent.before	suspension 0.11
condition sent.not_enough	suspension 0.26 more_information -0.05 reinstated -0.07 policy_warning -0.16
condition sent.refused	suspension 0.34 closure 0.06 listing_inquiry -0.08 more_information -0.16
condition to.aside	funds 0.18 more_information 0.13 reinstated 0.08 account_investigation -0.06 closure -0.11 policy_warning -0.11 suspension -0.12
condition to.console	more_information 0.17 policy_warning -0.1
condition to.console_place	more_information 0.17 listing_inquiry 0.06 policy_warning -0.11
condition to.reply	account_investigation 0.17 funds -0.05 policy_warning -0.05
condition warn.registered	funds 0.14 account_investigation 0.07 policy_warning -0.07
condition warn.target	reinstated 0.06
condition warn.word	policy_warning 0.1
condition why.authenticity	listing_inquiry 0.22 relist_waived 0.07 listing_restored -0.08 more_information -0.12
condition why.drug	more_information 0.11
condition why.mismatch	listing_inquiry 0.07 listing_restored -0.06
condition why.misuse	funds 0.11
condition why.multiple	suspension -0.05
condition why.owner	suspension 0.05
condition why.owner_firm	listing_restored 0.05 listing_inquiry -0.08
condition why.performance	reinstated 0.22 suspension 0.1 account_investigation -0.06 listing_inquiry -0.06
condition why.rates	reinstated 0.23 listing_inquiry -0.05
condition why.restricted	listing_restored 0.08
condition why.reviews	policy_warning 0.06
condition why.safety	listing_restored 0.09 suspension 0.08 reinstated -0.06
condition why.verification	funds 0.14 closure 0.06 policy_warning -0.06
fact account.closed	closure 0.79 listing_restored -0.05 listing_inquiry -0.08 suspension -0.08 more_information -0.09 reinstated -0.14 policy_warning -0.15 funds -0.17
fact account.final	closure 0.38 reinstated -0.05 funds -0.06 listing_restored -0.06 more_information -0.06 suspension -0.07
fact account.goes_on	policy_warning 0.34 funds 0.28 account_investigation 0.13 more_information -0.06 listing_inquiry -0.08 reinstated -0.08 closure -0.09 relist_waived -0.09 listing_restored -0.11 suspension -0.11 none -0.14
fact account.how_back	suspension 0.72 reinstated 0.22 none 0.14 listing_restored -0.07 funds -0.08 relist_waived -0.09 listing_inquiry -0.1 more_information -0.13 account_investigation -0.17 closure -0.19 policy_warning -0.22
fact account.may_not_sell	suspension 0.46 closure 0.2 policy_warning -0.07 account_investigation -0.08 more_information -0.1 none -0.1 listing_inquiry -0.16
fact account.part_stopped	suspension 0.37 none -0.06 policy_warning -0.15
fact account.permanent	closure 0.52 funds -0.06 reinstated -0.07 suspension -0.26
fact account.sales_stopped	suspension 0.22 policy_warning -0.12
fact account.silence	closure 0.22 none 0.06 more_information -0.08 suspension -0.1
fact account.stopped	suspension 0.41 none 0.29 funds 0.18 closure 0.13 reinstated 0.05 relist_waived -0.13 listing_restored -0.14 account_investigation -0.25 listing_inquiry -0.27 policy_warning -0.31
fact account.stopped_now	suspension 0.21 closure 0.12 funds -0.06 policy_warning -0.08 more_information -0.09
fact account.temporary	suspension 0.38 reinstated 0.14 none 0.05 listing_restored -0.06 closure -0.19 listing_inquiry -0.23
fact account.winding_up	closure 0.38 listing_inquiry -0.05 suspension -0.07 more_information -0.08 policy_warning -0.08
fact act.click	listing_restored 0.13 funds 0.09 account_investigation 0.08 suspension 0.05 relist_waived -0.07 none -0.09 reinstated -0.1
fact act.courtesy	relist_waived 0.19 listing_restored 0.17 funds 0.11 policy_warning 0.09 none -0.07 account_investigation -0.08 reinstated -0.1 listing_inquiry -0.16 suspension -0.17
fact act.demand	policy_warning 0.19 more_information 0.13 none 0.13 reinstated 0.12 suspension 0.06 closure 0.05 listing_inquiry -0.12 funds -0.15 listing_restored -0.2 relist_waived -0.2
fact act.lead	listing_inquiry 0.28 none 0.2 more_information 0.14 reinstated 0.13 policy_warning -0.1 suspension -0.11 account_investigation -0.21 closure -0.29
fact act.only_when	policy_warning 0.24 listing_inquiry 0.13 listing_restored -0.06 more_information -0.06 none -0.06 reinstated -0.08 account_investigation -0.09
fact act.request	more_information 0.42 none 0.17 suspension 0.08 funds -0.15 listing_restored -0.3 relist_waived -0.33
fact act.send	more_information 0.34 suspension 0.3 account_investigation 0.2 none 0.15 listing_inquiry 0.1 policy_warning -0.07 closure -0.1 listing_restored -0.12 funds -0.22 relist_waived -0.26 reinstated -0.33
fact act.told	account_investigation 0.22 funds 0.19 closure 0.07 relist_waived -0.05 listing_inquiry -0.06 reinstated -0.08 none -0.1 suspension -0.11 policy_warning -0.12
fact age.document	suspension 0.25 funds 0.21 more_information 0.1 account_investigation 0.08 closure -0.06 none -0.07 policy_warning -0.08 relist_waived -0.13 reinstated -0.25
fact asin.label	listing_inquiry 0.36 listing_restored 0.07 funds -0.05 closure -0.07 account_investigation -0.12 reinstated -0.13
fact asin.other_number	none 0.31 more_information 0.27 listing_inquiry 0.1 funds -0.14 reinstated -0.2 listing_restored -0.24
fact caution.authenticity	relist_waived 0.11 listing_restored 0.09 reinstated 0.08 account_investigation -0.11 listing_inquiry -0.11
fact caution.counterfeit	funds 0.15 closure 0.14 account_investigation -0.06 suspension -0.08 listing_restored -0.12
fact caution.generic	policy_warning 0.19 suspension 0.06 funds -0.05 listing_restored -0.08
fact caution.section3	suspension 0.3 more_information -0.05 listing_inquiry -0.12
fact caution.temporary	suspension 0.21 none 0.05 more_information -0.05
fact complaint.id_label	listing_restored 0.12 listing_inquiry 0.11 policy_warning -0.06 none -0.12
fact doc.authorization_letter	more_information 0.23 listing_inquiry 0.12 closure 0.08 policy_warning 0.06 account_investigation -0.06 funds -0.07 relist_waived -0.07 listing_restored -0.1 none -0.2
fact doc.brand_certificate	suspension 0.08
fact doc.business_licence	suspension 0.31 account_investigation 0.07 more_information 0.06 none -0.06 reinstated -0.07 closure -0.1 policy_warning -0.12 funds -0.13
fact doc.came	reinstated 0.36 more_information 0.31 closure 0.17 listing_restored 0.13 account_investigation 0.08 funds -0.11 policy_warning -0.21 listing_inquiry -0.31 suspension -0.41
fact doc.dealer_licence	policy_warning 0.16 more_information 0.11 reinstated -0.06
fact doc.finding	closure 0.15 policy_warning 0.08 funds -0.06 account_investigation -0.07 none -0.07
fact doc.forged	suspension 0.18 closure 0.15 more_information 0.09 funds 0.06 relist_waived -0.05 listing_restored -0.06 policy_warning -0.06 reinstated -0.06 account_investigation -0.1 none -0.12
fact doc.identity	account_investigation 0.14 suspension 0.14 more_information 0.13 funds 0.07 listing_inquiry -0.08 listing_restored -0.08 none -0.16 policy_warning -0.17
fact doc.invoice	listing_restored 0.3 more_information 0.14 relist_waived 0.13 none 0.12 account_investigation -0.06 suspension -0.07 reinstated -0.1 policy_warning -0.18 closure -0.2
fact doc.letter_of_retraction	listing_restored 0.24 suspension 0.18 reinstated -0.07 relist_waived -0.09 account_investigation -0.15 more_information -0.18
fact doc.not_enough	more_information 0.3 policy_warning 0.11 listing_inquiry 0.09 suspension 0.08 reinstated -0.11 relist_waived -0.13 closure -0.15 account_investigation -0.24
fact doc.not_taken	closure 0.19 listing_inquiry 0.14 more_information 0.11 account_investigation 0.09 funds 0.09 relist_waived -0.07 listing_restored -0.1 suspension -0.12 none -0.14 reinstated -0.2
fact doc.plan_of_action	suspension 0.46 reinstated 0.35 closure 0.14 more_information 0.08 funds -0.06 listing_restored -0.17 listing_inquiry -0.2 account_investigation -0.27 policy_warning -0.3
fact doc.receipt	suspension 0.13 more_information 0.12 closure 0.1 reinstated 0.07 listing_inquiry -0.07 funds -0.08 policy_warning -0.1 listing_restored -0.11 relist_waived -0.11
fact doc.supplier_contact	listing_inquiry 0.22 listing_restored 0.12 policy_warning -0.05 closure -0.07 account_investigation -0.09
fact funds.held	closure 0.49 suspension 0.37 funds 0.33 account_investigation 0.22 none -0.07 relist_waived -0.15 listing_restored -0.17 more_information -0.23 listing_inquiry -0.34 policy_warning -0.46
fact funds.topic	funds 0.59 account_investigation 0.3 reinstated 0.09 listing_restored -0.06 more_information -0.12 listing_inquiry -0.22 closure -0.27 policy_warning -0.27
fact good.account	reinstated 0.57 listing_restored 0.22 more_information 0.09 none -0.07 closure -0.08 account_investigation -0.11 policy_warning -0.12 listing_inquiry -0.15 suspension -0.15 funds -0.17
fact good.ended	relist_waived 0.47 account_investigation 0.11 closure -0.1 policy_warning -0.13 more_information -0.15 listing_inquiry -0.17
fact good.listing	listing_restored 0.37 listing_inquiry -0.08 suspension -0.09 more_information -0.11
fact good.promise	relist_waived 0.57 more_information -0.05 listing_restored -0.15 listing_inquiry -0.18
fact listing.documents	listing_restored 0.13 account_investigation 0.05 funds 0.05 listing_inquiry -0.06 relist_waived -0.06 none -0.07 suspension -0.08
fact listing.named	suspension 0.12 listing_restored 0.1 more_information 0.08 funds -0.07 none -0.07 reinstated -0.15
fact listing.stopped	listing_inquiry 0.36 relist_waived 0.12 suspension 0.12 closure 0.1 listing_restored -0.05 policy_warning -0.13 funds -0.15 reinstated -0.16 more_information -0.19
fact none.advert	none 0.41 listing_inquiry 0.08 listing_restored -0.06 policy_warning -0.16 suspension -0.17
fact none.buyer	none 0.25 account_investigation -0.06 listing_inquiry -0.14
fact none.login_link	relist_waived 0.13 none 0.08 account_investigation 0.07 policy_warning -0.06 suspension -0.1
fact none.order	none 0.21 reinstated 0.15 suspension 0.1 funds 0.08 listing_inquiry -0.05 account_investigation -0.06 closure -0.11 listing_restored -0.18 more_information -0.2
fact none.orders_reader	none 0.36 suspension -0.09 reinstated -0.1
fact none.owner_letter	none 0.2 suspension 0.06 listing_inquiry -0.09
fact none.receipt	none 0.63 account_investigation -0.06 reinstated -0.08 closure -0.09 suspension -0.14 more_information -0.15
fact none.secret	none 0.16 policy_warning 0.1 closure -0.05 account_investigation -0.08 suspension -0.08
fact owner.after_name	suspension 0.11 listing_restored -0.06
fact owner.before_name	listing_restored 0.18 suspension -0.08
fact owner.label	listing_inquiry 0.16 closure 0.09 policy_warning 0.09 funds -0.08 listing_restored -0.1 relist_waived -0.11
fact owner.name_end	funds 0.16 relist_waived 0.15 policy_warning 0.13 suspension 0.11 account_investigation 0.07 listing_inquiry 0.06 none -0.06 reinstated -0.24 more_information -0.39
fact plan.action	suspension 0.2 policy_warning 0.17 relist_waived 0.14 none 0.06 more_information -0.06 reinstated -0.06 funds -0.13 account_investigation -0.16 listing_restored -0.17
fact plan.cause	policy_warning 0.32 suspension 0.19 more_information 0.05 funds -0.07 listing_restored -0.08 relist_waived -0.09 reinstated -0.12 closure -0.16
fact plan.prevention	policy_warning 0.24 suspension 0.2 relist_waived 0.11 funds -0.06 reinstated -0.08 account_investigation -0.1 closure -0.1 listing_restored -0.14
fact review.account	account_investigation 0.83 none -0.05 listing_inquiry -0.07 suspension -0.1 more_information -0.12 reinstated -0.12 funds -0.14 policy_warning -0.14
fact review.call	account_investigation 0.34 more_information 0.11 funds -0.05 suspension -0.08 listing_inquiry -0.12
fact review.ship_on	account_investigation 0.48 funds 0.23 reinstated 0.1 none -0.07 listing_restored -0.11 closure -0.16 more_information -0.19 policy_warning -0.27
fact right.copyright	listing_inquiry 0.1 more_information 0.07 none -0.14
fact right.counterfeit	funds 0.12 closure 0.11 none 0.11 more_information 0.06 account_investigation -0.08 suspension -0.11 listing_restored -0.13
fact right.design	none 0.19 listing_inquiry 0.11 listing_restored 0.1 more_information -0.06 suspension -0.27
fact right.named.copyright	suspension 0.07 listing_restored 0.06 listing_inquiry -0.06
fact right.named.counterfeit	suspension 0.08 relist_waived 0.06 none -0.05 listing_restored -0.09
fact right.named.design	listing_inquiry 0.07
fact right.named.patent	listing_restored 0.07
fact right.named.trademark	suspension 0.16 listing_restored -0.09
fact right.named.unfair	suspension 0.15
fact right.patent	listing_inquiry 0.21 policy_warning -0.06 more_information -0.08
fact right.trademark	more_information 0.17 relist_waived 0.13 none 0.06 closure -0.05 listing_restored -0.11 listing_inquiry -0.2
fact right.unfair	listing_restored 0.13 suspension 0.11 listing_inquiry -0.06
fact sent.again	more_information 0.56 none 0.07 suspension 0.06 reinstated 0.05 relist_waived -0.07 listing_inquiry -0.1 funds -0.11 policy_warning -0.18 listing_restored -0.23
fact sent.before	closure 0.56 more_information 0.41 listing_restored 0.34 reinstated 0.32 relist_waived 0.09 account_investigation -0.16 funds -0.26 policy_warning -0.28 suspension -0.48 listing_inquiry -0.53
fact sent.not_enough	more_information 0.65 reinstated 0.1 funds 0.06 listing_inquiry -0.08 suspension -0.08 none -0.11 relist_waived -0.23 account_investigation -0.3
fact sent.refused	more_information 0.51 closure 0.26 none 0.14 account_investigation -0.06 listing_restored -0.07 policy_warning -0.14 suspension -0.51
fact to.aside	listing_restored 0.3 funds 0.26 suspension 0.1 none 0.08 account_investigation -0.08 more_information -0.15 reinstated -0.17 listing_inquiry -0.32
fact to.console	suspension 0.26 listing_inquiry 0.25 none 0.11 more_information 0.1 account_investigation 0.06 listing_restored -0.13 funds -0.14 closure -0.15 relist_waived -0.17 reinstated -0.18
fact to.console_place	policy_warning 0.22 suspension 0.21 listing_inquiry 0.2 account_investigation 0.17 reinstated -0.1 funds -0.16 closure -0.25 more_information -0.31
fact to.not_for_answer	funds 0.42 account_investigation 0.07 reinstated 0.07 relist_waived -0.08 listing_restored -0.09 none -0.09 more_information -0.11 policy_warning -0.25
fact to.reply	more_information 0.47 policy_warning 0.31 listing_inquiry 0.12 suspension 0.05 relist_waived -0.06 funds -0.12 closure -0.18 reinstated -0.19 account_investigation -0.2 none -0.25
fact warn.registered	policy_warning 0.31 account_investigation 0.14 closure -0.05 suspension -0.08 none -0.09 reinstated -0.1
fact warn.target	listing_inquiry 0.14 funds 0.12 account_investigation 0.1 suspension 0.1 listing_restored -0.07 reinstated -0.07 closure -0.08 relist_waived -0.09 none -0.17
fact warn.threat	policy_warning 0.25 none 0.16 listing_inquiry -0.05 closure -0.06 funds -0.06 reinstated -0.11 suspension -0.12
fact warn.threat_listing	listing_restored 0.06 listing_inquiry -0.07
fact warn.word	policy_warning 0.55 none 0.06 relist_waived 0.05 reinstated -0.06 account_investigation -0.08 suspension -0.09 closure -0.1 listing_inquiry -0.13 listing_restored -0.13
fact why.authenticity	closure 0.24 listing_restored 0.11 relist_waived 0.09 none 0.08 account_investigation 0.07 funds -0.09 suspension -0.16 policy_warning -0.18 listing_inquiry -0.19
fact why.condition	policy_warning 0.16 listing_restored 0.09 suspension 0.08 reinstated 0.06 closure -0.06 account_investigation -0.07 funds -0.07 none -0.07 more_information -0.15
fact why.dealer	policy_warning 0.2 suspension 0.1 more_information 0.08 closure -0.05 funds -0.05 account_investigation -0.06 none -0.07 reinstated -0.08
fact why.drop	account_investigation 0.26 listing_inquiry -0.05 more_information -0.06 funds -0.08 none -0.11
fact why.drug	listing_inquiry 0.23 closure 0.07 none -0.05 reinstated -0.05 listing_restored -0.06 policy_warning -0.06
fact why.forged	closure 0.17 suspension 0.09 account_investigation -0.06 none -0.07
fact why.late	policy_warning 0.24 suspension 0.18 none 0.07 listing_restored -0.06 more_information -0.08 listing_inquiry -0.09 closure -0.1
fact why.linked	closure 0.28 suspension 0.25 listing_inquiry -0.07 none -0.08 funds -0.1 policy_warning -0.16
fact why.mismatch	listing_inquiry 0.31 policy_warning 0.1 closure -0.06 funds -0.07 none -0.09 reinstated -0.09 suspension -0.11
fact why.misuse	policy_warning 0.41 closure 0.17 account_investigation -0.07 funds -0.08 more_information -0.1 none -0.1 reinstated -0.14
fact why.multiple	policy_warning 0.25 suspension 0.21 account_investigation -0.1 none -0.12 reinstated -0.15
fact why.owner	more_information 0.16 relist_waived 0.11 listing_restored 0.09 closure -0.06 suspension -0.07 funds -0.08 policy_warning -0.08
fact why.owner_firm	listing_restored 0.17 more_information 0.12 listing_inquiry 0.09 relist_waived -0.06 suspension -0.1 none -0.17
fact why.performance	policy_warning 0.15 reinstated 0.11 funds 0.09 listing_restored -0.06 more_information -0.11
fact why.rates	policy_warning 0.2 reinstated 0.15 listing_restored -0.06 funds -0.08 more_information -0.08
fact why.restricted	listing_inquiry 0.12 more_information 0.09 suspension -0.07
fact why.reviews	closure 0.2 policy_warning 0.16 more_information 0.09 listing_inquiry -0.06 reinstated -0.06 funds -0.07 none -0.1
fact why.safety	listing_inquiry 0.24 listing_restored 0.17 policy_warning 0.09 none 0.06 more_information -0.12 relist_waived -0.13 suspension -0.13 account_investigation -0.15
fact why.tracking	policy_warning 0.15 more_information 0.12 suspension 0.12 funds 0.09 account_investigation -0.07 closure -0.07 listing_inquiry -0.07 reinstated -0.09 none -0.12
fact why.tracking_rate	policy_warning 0.23 more_information 0.14 suspension 0.06 funds 0.05 closure -0.06 listing_inquiry -0.07 reinstated -0.09 account_investigation -0.11 none -0.11
fact why.used	relist_waived 0.13 more_information 0.08 reinstated -0.07 listing_restored -0.08 none -0.08
fact why.verification	policy_warning 0.19 reinstated 0.09 more_information 0.08 listing_inquiry -0.06 funds -0.17
is has.asin	listing_inquiry 0.74 listing_restored 0.7 relist_waived 0.45 suspension 0.22 account_investigation -0.12 closure -0.33 none -0.35 reinstated -0.36 funds -0.4 policy_warning -0.52
is link.other	none 0.32 closure -0.06 suspension -0.12
is many.asins	suspension 0.61 listing_inquiry 0.48 relist_waived 0.11 listing_restored 0.08 reinstated -0.12 funds -0.14 closure -0.24 policy_warning -0.28 none -0.47
is no.asin	policy_warning 0.53 funds 0.41 reinstated 0.37 none 0.35 closure 0.33 account_investigation 0.11 suspension -0.23 relist_waived -0.43 listing_restored -0.69 listing_inquiry -0.74
is one.asin	listing_restored 0.62 relist_waived 0.34 listing_inquiry 0.26 none 0.12 closure -0.08 account_investigation -0.15 policy_warning -0.24 reinstated -0.24 funds -0.26 suspension -0.39
is sender.buyer	none 0.38 listing_inquiry -0.06
is sender.marketplace	suspension 0.23 funds 0.16 closure 0.14 account_investigation 0.12 listing_inquiry 0.12 relist_waived 0.11 reinstated 0.1 listing_restored -0.11 none -0.91
is sender.other	none 0.83 policy_warning -0.05 funds -0.06 more_information -0.06 reinstated -0.06 closure -0.08 listing_inquiry -0.1 suspension -0.29
is sender.unknown	listing_restored 0.17 none 0.08 policy_warning 0.07 suspension 0.05 relist_waived -0.05 closure -0.06 account_investigation -0.09 funds -0.09
negated account.goes_on	funds 0.26 listing_inquiry 0.24 policy_warning 0.09 more_information -0.05 none -0.07 account_investigation -0.12 suspension -0.27
negated account.how_back	more_information 0.42 suspension -0.28
negated account.stopped	reinstated 0.18 policy_warning 0.11 funds 0.1 none -0.09 account_investigation -0.19
negated account.winding_up	closure 0.1 suspension -0.05
negated act.demand	relist_waived 0.3 more_information 0.16 account_investigation 0.12 reinstated 0.1 listing_restored -0.06 closure -0.09 none -0.1 listing_inquiry -0.17 suspension -0.24
negated act.lead	more_information 0.12 listing_inquiry -0.06
negated act.request	funds 0.23 account_investigation 0.15 policy_warning 0.12 reinstated -0.06 suspension -0.38
negated act.send	relist_waived 0.29 funds 0.21 account_investigation 0.15 suspension 0.08 policy_warning -0.08 reinstated -0.1 none -0.12 listing_inquiry -0.19 listing_restored -0.22
negated age.document	suspension 0.12 more_information 0.11 closure -0.06 listing_restored -0.06 relist_waived -0.06
negated asin.other_number	suspension 0.18 more_information 0.14 listing_restored 0.07 none -0.05 reinstated -0.05 listing_inquiry -0.12
negated caution.generic	listing_restored 0.09 relist_waived -0.06
negated doc.authorization_letter	policy_warning 0.09
negated doc.came	suspension 0.14 account_investigation 0.09
negated doc.dealer_licence	suspension 0.12
negated doc.finding	policy_warning 0.08 closure 0.06 suspension -0.08
negated doc.invoice	suspension 0.14 listing_inquiry 0.06 more_information 0.06 listing_restored -0.06 account_investigation -0.09
negated doc.letter_of_retraction	more_information 0.14 closure 0.07 funds -0.05 listing_inquiry -0.05 suspension -0.11
negated doc.not_enough	reinstated 0.13 suspension 0.13 closure 0.06 none -0.05 more_information -0.07 policy_warning -0.09
negated doc.not_taken	listing_inquiry 0.05
negated doc.plan_of_action	listing_inquiry 0.13 suspension -0.12
negated funds.held	account_investigation 0.09
negated funds.topic	funds 0.23 suspension -0.06
negated good.account	more_information 0.09 suspension 0.07
negated good.ended	account_investigation 0.1 funds 0.05 policy_warning -0.06
negated good.listing	listing_restored 0.1
negated listing.stopped	reinstated 0.12 more_information 0.09 policy_warning 0.05 none -0.06 listing_inquiry -0.08
negated none.advert	none 0.07 reinstated 0.06
negated none.order	more_information 0.11
negated owner.label	more_information 0.12 listing_inquiry -0.05 listing_restored -0.06
negated owner.name_end	more_information 0.47 closure 0.34 suspension 0.19 relist_waived 0.14 listing_inquiry -0.07 account_investigation -0.14 listing_restored -0.14 policy_warning -0.14 none -0.22 reinstated -0.46
negated plan.action	more_information 0.09 listing_restored -0.06
negated plan.cause	more_information 0.2 suspension -0.13
negated plan.prevention	more_information 0.07
negated review.ship_on	listing_restored 0.1 relist_waived -0.05
negated right.counterfeit	relist_waived 0.15 listing_restored -0.06
negated right.trademark	listing_restored 0.09 none 0.06 listing_inquiry -0.07
negated sent.again	relist_waived 0.11 account_investigation 0.1 suspension -0.06 more_information -0.11
negated sent.before	suspension 0.16 closure 0.06 more_information -0.06
negated sent.not_enough	more_information 0.08 listing_restored -0.06
negated sent.refused	more_information 0.14 suspension -0.06
negated to.aside	more_information 0.16 funds -0.05 suspension -0.05
negated to.console_place	listing_restored 0.24 account_investigation 0.07 listing_inquiry -0.12
negated to.reply	relist_waived 0.17 none 0.06 more_information -0.09
negated warn.registered	suspension 0.21 account_investigation 0.11 funds -0.07 policy_warning -0.08
negated warn.target	policy_warning 0.11 suspension -0.09
negated warn.threat	suspension 0.09
negated warn.threat_listing	relist_waived 0.18 suspension 0.07 more_information -0.07 listing_inquiry -0.09
negated warn.word	relist_waived 0.11 more_information -0.06
negated why.authenticity	suspension 0.17 relist_waived 0.11 listing_inquiry -0.1 listing_restored -0.11
negated why.condition	suspension 0.06
negated why.mismatch	listing_restored 0.09 relist_waived -0.06
negated why.owner	policy_warning 0.09
negated why.owner_firm	policy_warning 0.1 listing_inquiry -0.07
negated why.performance	more_information 0.15 suspension -0.06
negated why.rates	more_information 0.15 suspension -0.06
negated why.safety	suspension 0.13 listing_restored 0.07 more_information -0.08
negated why.verification	suspension 0.11 funds -0.06
rule asks_for_secrets	none 0.16 policy_warning 0.08 closure -0.05 suspension -0.1
rule authenticity_by_demand	listing_inquiry 0.25 none 0.2 relist_waived 0.06 suspension 0.06 funds -0.06 listing_restored -0.06 closure -0.27 policy_warning -0.28
rule authenticity_said	closure 0.25 relist_waived 0.15 account_investigation 0.08 more_information 0.06 reinstated -0.11 suspension -0.21 policy_warning -0.22
rule closed_after_plans	closure 0.1 suspension 0.07
rule closed_final	closure 0.38 reinstated -0.05 funds -0.06 listing_restored -0.06 more_information -0.06 suspension -0.07
rule closed_permanent	closure 0.52 funds -0.06 reinstated -0.07 suspension -0.26
rule closed_refused_final	closure 0.09
rule closed_refused_last_word	closure 0.13 more_information -0.06
rule closed_said	closure 0.82 account_investigation 0.05 none -0.09 reinstated -0.13 policy_warning -0.14 funds -0.17 suspension -0.2
rule closed_silence	closure 0.38 none 0.05 funds -0.06 reinstated -0.09 suspension -0.16
rule closed_silence_refused	closure 0.18 more_information -0.1
rule closed_winding_up	closure 0.38 policy_warning -0.06 suspension -0.16
rule condition_said	policy_warning 0.2 suspension 0.12 listing_restored 0.09 none -0.07 account_investigation -0.08 funds -0.08 closure -0.1 more_information -0.18
rule copyright_named	suspension 0.07 listing_restored 0.06 listing_inquiry -0.06
rule copyright_word	listing_inquiry 0.11 more_information 0.07 none -0.14
rule counterfeit_named	suspension 0.08 relist_waived 0.06 none -0.05 listing_restored -0.09
rule counterfeit_word	funds 0.14 relist_waived 0.14 none 0.08 closure 0.06 policy_warning -0.05 listing_restored -0.08 account_investigation -0.09 suspension -0.15
rule dealer_said	policy_warning 0.2 suspension 0.1 more_information 0.08 closure -0.05 funds -0.05 account_investigation -0.06 none -0.07 reinstated -0.08
rule design_named	listing_inquiry 0.07
rule design_word	none 0.19 listing_inquiry 0.11 listing_restored 0.1 more_information -0.06 suspension -0.27
rule drop_said	account_investigation 0.26 listing_inquiry -0.05 more_information -0.06 funds -0.08 none -0.11
rule drug_said	listing_inquiry 0.19 more_information 0.09 closure 0.06 none -0.06 reinstated -0.06 policy_warning -0.07 listing_restored -0.08
rule funds_account_goes_on	funds 0.19 reinstated 0.08 policy_warning -0.08 suspension -0.11
rule funds_held_only	funds 0.41 suspension 0.18 reinstated 0.1 relist_waived -0.07 listing_restored -0.09 listing_inquiry -0.1 none -0.1 more_information -0.13 policy_warning -0.24
rule funds_only	funds 0.4 account_investigation 0.28 listing_restored -0.05 more_information -0.11 listing_inquiry -0.19 policy_warning -0.22
rule generic_means_unbranded	policy_warning 0.18 suspension 0.1 funds -0.06 relist_waived -0.09
rule investigation_call	account_investigation 0.45 more_information 0.09 closure -0.05 funds -0.05 listing_inquiry -0.15 suspension -0.15
rule investigation_call_goes_on	account_investigation 0.24 listing_inquiry -0.07 suspension -0.08
rule investigation_in_course	account_investigation 0.23 policy_warning -0.09
rule investigation_registration	account_investigation 0.09 policy_warning 0.07 more_information -0.06
rule investigation_review	account_investigation 0.81 closure -0.07 more_information -0.08 suspension -0.08 none -0.1 funds -0.12 reinstated -0.12 policy_warning -0.14
rule investigation_review_goes_on	account_investigation 0.29 policy_warning -0.1 suspension -0.11
rule ip_owner	listing_restored 0.18 policy_warning 0.11 more_information 0.08 relist_waived -0.06 none -0.2
rule ip_said	more_information 0.15 relist_waived 0.1 listing_restored 0.08 none 0.05 account_investigation -0.06 listing_inquiry -0.06 closure -0.07 suspension -0.07 funds -0.08
rule late_said	policy_warning 0.21 suspension 0.18 none 0.1 listing_restored -0.06 account_investigation -0.07 more_information -0.09 listing_inquiry -0.1 closure -0.11
rule link_leads_elsewhere	none 0.32 closure -0.06 suspension -0.12
rule linked_said	closure 0.28 suspension 0.25 listing_inquiry -0.07 none -0.08 funds -0.1 policy_warning -0.17
rule listing_authenticity	relist_waived 0.33 account_investigation 0.21 listing_inquiry 0.12 more_information 0.09 funds -0.07 policy_warning -0.09 closure -0.14 suspension -0.18 none -0.22
rule listing_documents	listing_inquiry 1.07 relist_waived 0.18 account_investigation 0.07 funds -0.19 closure -0.2 listing_restored -0.25 suspension -0.33 policy_warning -0.35
rule listing_drug	listing_inquiry 0.22 more_information 0.11 policy_warning -0.05 listing_restored -0.07 suspension -0.07
rule listing_goes_on	listing_inquiry 0.1 policy_warning 0.09 none -0.06 listing_restored -0.08 suspension -0.1
rule listing_mismatch	listing_inquiry 0.23 listing_restored 0.13 suspension 0.09 none -0.05 reinstated -0.05 account_investigation -0.06 policy_warning -0.07 more_information -0.12
rule listing_named	listing_inquiry 0.33 policy_warning -0.11 relist_waived -0.12
rule listing_numbered	listing_inquiry 0.49 relist_waived 0.18 none 0.09 account_investigation -0.08 closure -0.12 more_information -0.13 policy_warning -0.18 suspension -0.2
rule listing_owner	listing_restored 0.25 listing_inquiry 0.06 suspension -0.07 policy_warning -0.09 none -0.1
rule listing_restored_named	listing_restored 0.3 reinstated -0.07 more_information -0.09
rule listing_restored_said	listing_restored 0.37 listing_inquiry -0.08 suspension -0.09 more_information -0.11
rule listing_restored_sold_again	listing_restored 0.13 more_information 0.05 reinstated -0.06 listing_inquiry -0.07
rule listing_safety	listing_restored 0.18 listing_inquiry 0.12 none 0.1 reinstated 0.06 closure -0.06 account_investigation -0.07 funds -0.07 relist_waived -0.13 policy_warning -0.15
rule listing_said	listing_inquiry 0.36 relist_waived 0.12 suspension 0.12 closure 0.1 listing_restored -0.05 policy_warning -0.13 funds -0.15 reinstated -0.16 more_information -0.19
rule listing_sales_named	listing_inquiry 0.1
rule listing_threatened	relist_waived 0.13 more_information -0.06
rule mismatch_said	listing_inquiry 0.21 more_information 0.1 policy_warning 0.09 listing_restored 0.05 relist_waived -0.06 funds -0.07 closure -0.08 none -0.09 reinstated -0.1
rule more_answered	more_information 0.3 policy_warning 0.07 closure -0.06 reinstated -0.07 listing_inquiry -0.08
rule more_asked_after_answer	more_information 0.32 closure 0.21 relist_waived 0.2 reinstated 0.17 suspension 0.09 listing_restored 0.06 policy_warning -0.17 funds -0.19 none -0.29 listing_inquiry -0.4
rule more_detail	more_information 0.25 reinstated 0.14 none 0.09 closure -0.1 suspension -0.3
rule more_not_enough	more_information 0.24 listing_restored 0.05 account_investigation -0.05 closure -0.06 reinstated -0.06 suspension -0.1
rule more_not_enough_plain	more_information 0.33 policy_warning 0.05 closure -0.07 reinstated -0.1 listing_inquiry -0.14
rule more_refused	more_information 0.15
rule multiple_said	policy_warning 0.23 suspension 0.2 closure 0.05 account_investigation -0.11 none -0.13 reinstated -0.15
rule none_advert	none 0.44 listing_inquiry 0.08 funds -0.05 listing_restored -0.06 suspension -0.13 policy_warning -0.16
rule none_buyer	none 0.1 account_investigation -0.05
rule none_buyer_sender	none 0.38 listing_inquiry -0.06
rule none_login	none 0.14 suspension -0.06
rule none_order	none 0.28 policy_warning 0.21 more_information 0.09 listing_restored -0.06 relist_waived -0.06 closure -0.09 listing_inquiry -0.1 reinstated -0.11 account_investigation -0.13
rule none_orders_reader	none 0.36 suspension -0.09 reinstated -0.1
rule none_owner_letter	none 0.21 listing_inquiry -0.09
rule none_receipt	none 0.55 reinstated -0.07 closure -0.08 more_information -0.1 suspension -0.11
rule none_secret	none 0.16 policy_warning 0.08 closure -0.05 suspension -0.1
rule none_sender	none 0.83 policy_warning -0.05 funds -0.06 more_information -0.06 reinstated -0.06 closure -0.08 listing_inquiry -0.1 suspension -0.29
rule orders_the_reader	none 0.36 suspension -0.09 reinstated -0.1
rule other_forged	closure 0.17 suspension 0.09 account_investigation -0.06 none -0.07
rule other_misuse	policy_warning 0.39 closure 0.15 suspension -0.06 account_investigation -0.09 more_information -0.11 none -0.11 reinstated -0.14
rule patent_named	listing_restored 0.07
rule patent_word	listing_inquiry 0.22 policy_warning -0.06 more_information -0.08
rule performance_rates	reinstated 0.17 policy_warning 0.14 more_information 0.11 funds -0.06 listing_restored -0.06 none -0.07 suspension -0.14
rule performance_said	policy_warning 0.13 reinstated 0.1 funds 0.08 account_investigation -0.06 listing_restored -0.07 listing_inquiry -0.08
rule performance_target	suspension 0.2 account_investigation 0.06 closure -0.06 more_information -0.06 funds -0.09
rule reinstated_beside_stop	more_information 0.12 reinstated -0.06
rule reinstated_said	reinstated 0.55 listing_restored 0.25 more_information -0.06 none -0.06 account_investigation -0.07 closure -0.1 policy_warning -0.1 listing_inquiry -0.11 suspension -0.12 funds -0.16
rule reinstated_with_threat	reinstated 0.61 more_information -0.05 closure -0.06 listing_restored -0.06 policy_warning -0.08 suspension -0.12 funds -0.13
rule restricted_said	listing_restored 0.16 listing_inquiry 0.11 more_information 0.09 relist_waived -0.06 none -0.07 suspension -0.09
rule reviews_said	closure 0.17 policy_warning 0.16 more_information 0.09 listing_inquiry 0.07 listing_restored -0.06 funds -0.07 reinstated -0.07 relist_waived -0.07 suspension -0.07 none -0.11
rule safety_said	listing_restored 0.16 listing_inquiry 0.09 policy_warning 0.09 none 0.05 relist_waived -0.13 account_investigation -0.15
rule section_three_is_no_ground	suspension 0.3 none 0.07 more_information -0.05 listing_inquiry -0.12
rule sender_not_marketplace	none 0.83 policy_warning -0.05 funds -0.06 more_information -0.06 reinstated -0.06 closure -0.08 listing_inquiry -0.1 suspension -0.29
rule suspended_closed_temporarily	suspension 0.12 none 0.06
rule suspended_closed_with_way_back	suspension 0.25 closure -0.13
rule suspended_may_not_sell	suspension 0.46 closure 0.2 policy_warning -0.07 account_investigation -0.08 more_information -0.1 none -0.1 listing_inquiry -0.16
rule suspended_now	suspension 0.26 closure -0.06 more_information -0.06 policy_warning -0.07
rule suspended_part	suspension 0.37 none -0.06 policy_warning -0.15
rule suspended_said	suspension 0.41 none 0.29 funds 0.18 closure 0.13 reinstated 0.05 relist_waived -0.13 listing_restored -0.14 account_investigation -0.25 listing_inquiry -0.27 policy_warning -0.31
rule suspended_sales	suspension 0.21 policy_warning -0.1
rule suspended_way_back	suspension 0.25 none 0.19 more_information 0.09 funds -0.05 reinstated -0.05 account_investigation -0.07 listing_inquiry -0.14 closure -0.15
rule temporarily_closed_is_suspension	suspension 0.21 none 0.05 more_information -0.05
rule tracking_rate	policy_warning 0.23 more_information 0.14 suspension 0.06 funds 0.05 closure -0.06 listing_inquiry -0.07 reinstated -0.09 account_investigation -0.11 none -0.11
rule tracking_said	policy_warning 0.15 more_information 0.12 suspension 0.12 funds 0.09 account_investigation -0.07 closure -0.07 listing_inquiry -0.07 reinstated -0.09 none -0.12
rule trademark_named	suspension 0.16 listing_restored -0.09
rule trademark_word	more_information 0.16 relist_waived 0.12 none 0.06 closure -0.07 listing_inquiry -0.24
rule unfair_named	suspension 0.15
rule unfair_word	listing_restored 0.13 suspension 0.11 listing_inquiry -0.06
rule used_said	relist_waived 0.13 more_information 0.08 reinstated -0.07 listing_restored -0.08 none -0.08
rule verification_said	reinstated 0.21 policy_warning 0.14 suspension -0.06 listing_inquiry -0.08 account_investigation -0.12
rule waived_promise	relist_waived 0.31 listing_inquiry -0.07 listing_restored -0.12
rule waived_promise_accepted	relist_waived 0.41 listing_restored -0.12 listing_inquiry -0.15
rule warning_goes_on	reinstated 0.16 account_investigation 0.1 funds 0.06 none -0.06 suspension -0.07 listing_inquiry -0.11
rule warning_late	policy_warning 0.08 suspension -0.07
rule warning_licence	policy_warning 0.3 more_information 0.07 reinstated -0.05 suspension -0.14
rule warning_registered	policy_warning 0.16 funds 0.08 account_investigation 0.07 reinstated 0.06 listing_inquiry -0.06 closure -0.08 none -0.12
rule warning_something_asked	suspension 0.38 policy_warning 0.3 listing_inquiry 0.29 account_investigation 0.18 funds -0.1 relist_waived -0.21 reinstated -0.36 listing_restored -0.45
rule warning_target	policy_warning 0.23 listing_inquiry 0.16 account_investigation 0.15 funds 0.08 listing_restored -0.07 reinstated -0.07 suspension -0.07 none -0.08 relist_waived -0.08 more_information -0.26
rule warning_threat	policy_warning 0.74 reinstated 0.33 listing_inquiry 0.14 relist_waived 0.11 account_investigation -0.07 none -0.08 listing_restored -0.12 funds -0.13 closure -0.21 more_information -0.29 suspension -0.4
rule warning_word	policy_warning 0.5 relist_waived 0.19 funds -0.06 closure -0.08 reinstated -0.11 listing_inquiry -0.12 listing_restored -0.17 suspension -0.17
say # # #	none 0.47 more_information -0.07 listing_inquiry -0.16
say # hours have	closure 0.09
say a bank statement	funds 0.08 more_information 0.08 closure -0.07
say a plan	suspension 0.5 account_investigation 0.08 policy_warning 0.06 listing_inquiry -0.1 closure -0.11 reinstated -0.12 more_information -0.19
say a removal	closure 0.18 relist_waived 0.08 suspension -0.06 more_information -0.08
say a removal order	closure 0.13 relist_waived 0.08 more_information -0.07
say a valid	policy_warning 0.16
say a valid tracking	policy_warning 0.16
say account has	reinstated 0.29 suspension 0.09 listing_restored -0.05 none -0.07 policy_warning -0.09 funds -0.13
say account has been	reinstated 0.33 suspension 0.11 listing_restored -0.05 account_investigation -0.06 policy_warning -0.06 none -0.07 funds -0.13
say amazon	listing_inquiry 0.61 suspension 0.41 none 0.29 reinstated -0.06 more_information -0.15 relist_waived -0.18 listing_restored -0.24 account_investigation -0.25 policy_warning -0.39
say amazon payments	funds 0.11 closure -0.05 suspension -0.08
say amount	reinstated 0.24 funds 0.2 closure 0.15 none -0.05 account_investigation -0.07 suspension -0.11 policy_warning -0.24
say an eye	reinstated 0.13
say an eye on	reinstated 0.13
say and a bank	funds 0.09
say appeals	closure 0.08 suspension 0.07
say are holding	funds 0.12
say are needed	relist_waived 0.32 listing_inquiry -0.05 listing_restored -0.07 more_information -0.07
say are paused	suspension 0.4 policy_warning -0.07 funds -0.26
say asin	listing_restored 0.17 none 0.14 policy_warning 0.08 reinstated -0.06 account_investigation -0.08 relist_waived -0.14
say balance	closure 0.27 funds 0.23 reinstated 0.08 suspension 0.08 account_investigation -0.12 none -0.13 listing_inquiry -0.14 more_information -0.15
say bank	reinstated 0.53 funds 0.23 account_investigation 0.1 more_information 0.1 listing_inquiry -0.08 listing_restored -0.09 relist_waived -0.09 closure -0.14 suspension -0.14 none -0.16 policy_warning -0.26
say bank statement	more_information 0.11 funds 0.07 closure -0.08 reinstated -0.08
say be paid	funds 0.33 closure 0.17 none -0.05 policy_warning -0.05 account_investigation -0.08 reinstated -0.11 suspension -0.14
say be paid out	closure 0.09
say been deactivated	suspension 0.49 closure -0.06 reinstated -0.06 none -0.08 policy_warning -0.16
say begun in	closure 0.16
say begun in the	closure 0.16
say below	policy_warning 0.36 listing_inquiry 0.17 reinstated -0.09 none -0.1 relist_waived -0.1 more_information -0.12
say below #	policy_warning 0.27 suspension 0.09 listing_inquiry -0.06 reinstated -0.07 more_information -0.1
say change the	funds 0.11 policy_warning -0.07
say change the status	funds 0.12
say claims	closure 0.35 funds 0.2 more_information -0.07 none -0.07 account_investigation -0.12 suspension -0.12 reinstated -0.14
say client	none 0.31 listing_restored -0.05
say cmn	account_investigation 0.06
say cu	account_investigation 0.06
say deactivated on	funds 0.09
say decision	closure 0.19 listing_inquiry 0.12 relist_waived 0.07 reinstated -0.06 account_investigation -0.08 more_information -0.08 listing_restored -0.11
say decision is	closure 0.05
say deleted	relist_waived 0.33 policy_warning 0.08 suspension 0.06 more_information -0.1 listing_inquiry -0.11 listing_restored -0.12
say destroyed	closure 0.26 listing_inquiry 0.09 none 0.05 account_investigation -0.06 more_information -0.06 relist_waived -0.06 funds -0.07 listing_restored -0.1
say disbursement	funds 0.18 account_investigation -0.08
say disbursement appeals	closure 0.08
say dispute	listing_inquiry 0.27 more_information 0.17 none -0.08 relist_waived -0.09 listing_restored -0.12
say does not change	funds 0.12 suspension -0.06
say doubt	account_investigation 0.21 listing_inquiry -0.05 suspension -0.13
say drop shipping	account_investigation 0.16
say drop shipping policy	account_investigation 0.16
say electronics safety	listing_inquiry 0.2 listing_restored -0.06
say ends	account_investigation 0.16 suspension -0.06
say example	listing_inquiry 0.91 none 0.36 funds -0.08 reinstated -0.08 account_investigation -0.09 policy_warning -0.09 closure -0.1 relist_waived -0.14 suspension -0.18 listing_restored -0.24 more_information -0.28
say eye	reinstated 0.12 relist_waived 0.08
say eye on	reinstated 0.13
say eye on your	reinstated 0.13
say for good	closure 0.18 funds 0.08 suspension -0.08
say for up	suspension 0.19 account_investigation 0.07 more_information -0.09 listing_inquiry -0.11
say for up to	suspension 0.19 account_investigation 0.07 more_information -0.09 listing_inquiry -0.11
say funds	funds 0.28 policy_warning 0.16 closure 0.09 none 0.06 suspension -0.06 listing_inquiry -0.08 account_investigation -0.09 more_information -0.12 reinstated -0.18
say further	closure 0.36 reinstated 0.16 relist_waived 0.1 more_information 0.08 listing_restored 0.06 none -0.1 funds -0.12 suspension -0.16 policy_warning -0.18 listing_inquiry -0.22
say further complaints	reinstated 0.27 closure -0.06
say has been deactivated	suspension 0.49 closure -0.06 reinstated -0.06 none -0.08 policy_warning -0.16
say have been	suspension 0.18 account_investigation 0.12 closure 0.12 listing_inquiry -0.05 none -0.08 policy_warning -0.09 funds -0.12
say have decided	reinstated 0.07
say have read	closure 0.13 suspension -0.05
say holding	funds 0.28 closure -0.11
say hours have	closure 0.09
say hours have been	closure 0.09
say how	more_information 0.23 suspension 0.23 account_investigation 0.21 none -0.06 funds -0.09 listing_restored -0.09 relist_waived -0.1 listing_inquiry -0.11 reinstated -0.12 closure -0.13
say https	none 0.22 suspension -0.05 funds -0.07
say in the meantime	account_investigation 0.25 funds -0.06 suspension -0.07
say is about	funds 0.14 suspension 0.08 listing_inquiry -0.08
say is final	closure 0.05
say it again	none 0.14 relist_waived 0.14 listing_restored 0.06 policy_warning -0.06 reinstated -0.09 listing_inquiry -0.1
say jp electronics	listing_inquiry 0.2 listing_restored -0.06
say jp electronics safety	listing_inquiry 0.2 listing_restored -0.06
say jpg	listing_inquiry 0.28 suspension -0.05 more_information -0.07
say listings should	reinstated 0.28 closure -0.06
say longer than	account_investigation 0.19 policy_warning -0.06 suspension -0.07
say manage inventory	listing_restored 0.19 listing_inquiry -0.06
say may #	more_information 0.23 closure 0.17 none -0.06 suspension -0.06 relist_waived -0.07 listing_inquiry -0.1
say may ask for	funds 0.1
say may need	reinstated 0.17 funds -0.07
say may need up	reinstated 0.17 funds -0.07
say may remove your	reinstated 0.18 policy_warning 0.13 listing_inquiry -0.12
say meantime	account_investigation 0.25 funds -0.06 suspension -0.07
say message is	funds 0.07
say money	closure 0.23 suspension 0.2 funds 0.16 reinstated 0.15 listing_restored -0.08 relist_waived -0.09 listing_inquiry -0.11 more_information -0.11 none -0.16 policy_warning -0.22
say need up	reinstated 0.17 funds -0.07
say need up to	reinstated 0.17 funds -0.07
say net	none 0.38 more_information -0.14
say new accounts	closure 0.05
say notice	listing_inquiry 0.24 suspension 0.16 more_information 0.1 account_investigation -0.06 funds -0.06 none -0.06 listing_restored -0.25
say notice dispute	listing_inquiry 0.2 more_information 0.18 closure -0.05 relist_waived -0.08 none -0.1 listing_restored -0.11
say notifications	suspension 0.16 policy_warning -0.08
say now and	reinstated 0.33 suspension -0.05 closure -0.08
say now and then	reinstated 0.33 suspension -0.05 closure -0.08
say of delivery	account_investigation 0.17 suspension -0.1
say offer	listing_inquiry 0.36 listing_restored 0.28 relist_waived 0.17 closure -0.09 more_information -0.09 reinstated -0.09 account_investigation -0.12 none -0.15 suspension -0.2
say offer is	listing_restored 0.28 none -0.05 suspension -0.05 relist_waived -0.06
say on the site	listing_restored 0.37 relist_waived -0.06 listing_inquiry -0.07 none -0.09
say once more	listing_restored 0.71 reinstated 0.27 account_investigation -0.06 funds -0.06 closure -0.07 none -0.09 suspension -0.1 listing_inquiry -0.17 relist_waived -0.18 policy_warning -0.21
say orders	suspension 0.52 closure 0.28 account_investigation 0.24 funds -0.07 policy_warning -0.08 relist_waived -0.08 more_information -0.13 none -0.16 reinstated -0.19 listing_inquiry -0.28
say paid out	closure 0.36 reinstated -0.07 policy_warning -0.08 suspension -0.11
say password and	none 0.07
say past # hours	closure 0.12 suspension -0.07
say patent evaluation	listing_inquiry 0.3 policy_warning -0.05 suspension -0.06 listing_restored -0.08
say payments	funds 0.24 policy_warning 0.1 closure 0.08 more_information -0.06 listing_inquiry -0.08 suspension -0.08 reinstated -0.09
say payments funds	closure 0.14 funds 0.09 account_investigation 0.06 reinstated -0.06
say payouts	account_investigation 0.15 listing_inquiry -0.05 policy_warning -0.06
say payouts are	account_investigation 0.12
say performance	suspension 0.36 more_information 0.18 policy_warning 0.06 closure -0.06 listing_inquiry -0.06 relist_waived -0.06 account_investigation -0.13 funds -0.13 none -0.14
say performance notifications	suspension 0.18 policy_warning -0.07
say permanently	policy_warning 0.17 closure 0.09 none 0.07 funds -0.06 suspension -0.1
say plan	more_information 0.23 suspension 0.22 none 0.11 reinstated 0.07 listing_restored -0.05 closure -0.08 funds -0.1 policy_warning -0.1 relist_waived -0.1 listing_inquiry -0.16
say plans	closure 0.37 reinstated -0.06 suspension -0.2
say proof of delivery	account_investigation 0.17 suspension -0.08
say rate	policy_warning 0.33 more_information 0.1 funds -0.05 account_investigation -0.09 reinstated -0.12
say reactivate	suspension 0.42 more_information 0.08 closure -0.06 account_investigation -0.08 policy_warning -0.16
say refunds	closure 0.18 funds 0.16 listing_inquiry -0.06 more_information -0.09
say released	reinstated 0.38 policy_warning -0.25
say removal	closure 0.21 reinstated 0.21 relist_waived 0.05 account_investigation -0.06 none -0.06 funds -0.07 listing_inquiry -0.07 suspension -0.07 listing_restored -0.08 policy_warning -0.08
say removal order	closure 0.21 relist_waived 0.07 more_information -0.07 suspension -0.07
say remove your	reinstated 0.18 policy_warning 0.13 listing_inquiry -0.12
say request disbursement	funds 0.11
say requires	policy_warning 0.42 reinstated -0.08 account_investigation -0.12
say retraction	listing_inquiry 0.18 listing_restored -0.05
say risk	policy_warning 0.15 suspension -0.1
say safety	listing_inquiry 0.18 policy_warning 0.06 reinstated -0.05 none -0.07
say sell on	suspension 0.29 reinstated 0.19 account_investigation -0.07 more_information -0.08 policy_warning -0.17
say seller performance	suspension 0.23 more_information 0.15 reinstated 0.07 account_investigation -0.08 closure -0.09 none -0.1 funds -0.11
say shipping	account_investigation 0.27 reinstated 0.13 listing_inquiry -0.05 closure -0.06 policy_warning -0.12
say shipping policy	account_investigation 0.16
say statement	more_information 0.31 funds 0.19 listing_inquiry 0.09 none -0.07 listing_restored -0.09 policy_warning -0.09 closure -0.14 reinstated -0.14
say status	funds 0.11 suspension -0.07
say status of	funds 0.12
say status of your	funds 0.12
say test report	listing_restored 0.37 suspension 0.09 policy_warning -0.07 reinstated -0.07 relist_waived -0.07 more_information -0.08 none -0.08
say thanks	relist_waived 0.25 more_information 0.23 closure -0.05 none -0.06 reinstated -0.06 suspension -0.09 listing_restored -0.11 listing_inquiry -0.13
say thanks for	more_information 0.25 account_investigation 0.06 closure -0.05 listing_restored -0.07 suspension -0.09
say the balance	closure 0.16 funds 0.13 none -0.06 reinstated -0.06 listing_inquiry -0.1 more_information -0.1
say the buyers	closure 0.14 suspension 0.06
say the decision	closure 0.12 suspension -0.08
say the meantime	account_investigation 0.25 funds -0.06 suspension -0.07
say the money	funds 0.33 suspension 0.18 none -0.08 policy_warning -0.1 closure -0.11 reinstated -0.13
say the offer	listing_restored 0.27 listing_inquiry 0.09 more_information 0.06 suspension -0.07 none -0.1 policy_warning -0.1
say the offer is	listing_restored 0.24 suspension -0.05
say the review	account_investigation 0.22 closure 0.05 suspension -0.13
say the status	funds 0.11 suspension -0.07
say the status of	funds 0.12
say the test report	listing_restored 0.26 none -0.06
say this decision	listing_inquiry 0.19 closure 0.11 listing_restored -0.05 suspension -0.12
say this message is	funds 0.07
say to # hours	reinstated 0.35 listing_restored 0.08 account_investigation -0.05 more_information -0.05 none -0.05 closure -0.06 funds -0.09 policy_warning -0.13
say to leave	relist_waived 0.3 none -0.09 listing_restored -0.1
say to payments	funds 0.1 closure 0.08 reinstated -0.05 suspension -0.05
say to the bank	closure 0.06
say under account	account_investigation 0.32 listing_inquiry 0.09 policy_warning -0.06 more_information -0.08 funds -0.09 suspension -0.14
say usd	funds 0.36 closure -0.07 reinstated -0.1
say usd #	funds 0.32 closure -0.06 reinstated -0.09
say view appeal	more_information 0.54 none -0.08 suspension -0.08 listing_inquiry -0.12 relist_waived -0.13
say was deactivated	funds 0.12
say was deactivated on	funds 0.09
say we are holding	funds 0.12
say we closed	closure 0.1 suspension -0.05
say we consider	relist_waived 0.37 listing_restored -0.06 more_information -0.08 listing_inquiry -0.15
say we have decided	reinstated 0.07
say we may remove	reinstated 0.18 policy_warning 0.13 listing_inquiry -0.12
say we will not	closure 0.25 listing_inquiry 0.08 funds -0.08 suspension -0.08
say were	suspension 0.51 closure 0.12 listing_restored -0.06 relist_waived -0.16 none -0.22 reinstated -0.23
say what	listing_inquiry 0.49 more_information 0.33 closure 0.21 suspension 0.16 reinstated -0.13 policy_warning -0.16 funds -0.17 relist_waived -0.17 none -0.24 listing_restored -0.28
say what remains	closure 0.1
say which remains	listing_inquiry 0.12 funds 0.06 suspension -0.09
say why	more_information 0.32 suspension 0.25 relist_waived -0.06 reinstated -0.12 policy_warning -0.15 closure -0.18
say will not	relist_waived 0.56 suspension 0.2 closure 0.17 account_investigation -0.07 listing_restored -0.07 policy_warning -0.12 funds -0.13 none -0.14 reinstated -0.14 more_information -0.32
say write to payments	closure 0.08
say you for the	more_information 0.32 relist_waived -0.06 suspension -0.07 listing_inquiry -0.13
say you sent	more_information 0.3 suspension -0.14
say you won't	relist_waived 0.3 reinstated 0.11 funds -0.08 listing_restored -0.1 listing_inquiry -0.11
say your balance	reinstated 0.14 closure 0.13 none -0.06 account_investigation -0.09
say your listings should	reinstated 0.28 closure -0.06
say your password and	none 0.07
say your request	funds 0.12
say 、いつ	more_information 0.1 suspension -0.06
say 、いつ、	more_information 0.09
say 、お振	account_investigation 0.07
say 、お振り	account_investigation 0.07
say 、お振り込	account_investigation 0.07
say 、お電	account_investigation 0.06
say 、お電話	account_investigation 0.06
say 、このメー	more_information 0.09 none -0.06
say 、この決	closure 0.08
say 、この決定	closure 0.08
say 、ご登	account_investigation 0.1 suspension -0.05
say 、ご登録	account_investigation 0.1 suspension -0.05
say 、どな	more_information 0.08
say 、どなた	more_information 0.08
say 、どなたが	more_information 0.08
say 、どの	suspension 0.07 none -0.05
say 、または	more_information 0.1 suspension 0.09 listing_restored -0.05 none -0.07
say 、フ	listing_inquiry 0.07
say 、下	listing_restored 0.13 listing_inquiry 0.06 relist_waived -0.05
say 、下記	listing_restored 0.14 listing_inquiry 0.06 relist_waived -0.06
say 、下記の	listing_restored 0.14 relist_waived -0.06
say 、下記の商	listing_restored 0.1
say 、予告	reinstated 0.08
say 、予告な	reinstated 0.08
say 、今後お	relist_waived 0.06
say 、今後お取	relist_waived 0.06
say 、再	listing_restored 0.12 more_information 0.11 none -0.07 policy_warning -0.08
say 、再び	listing_restored 0.12 listing_inquiry -0.05
say 、売	suspension 0.25 funds 0.1 policy_warning -0.05 listing_inquiry -0.06 reinstated -0.07 closure -0.08
say 、売上	suspension 0.13 funds 0.1 account_investigation 0.06 closure -0.07 reinstated -0.07
say 、売上金	suspension 0.13 funds 0.09 account_investigation 0.06 closure -0.06 reinstated -0.06
say 、売上金の	account_investigation 0.07 funds 0.06
say 、期限は	none 0.13 suspension -0.07
say 、本件	relist_waived 0.06
say 、残	funds 0.22 suspension 0.13 more_information -0.06 listing_inquiry -0.08 account_investigation -0.1
say 、残高	funds 0.24 suspension 0.05 account_investigation -0.07
say 、確か	reinstated 0.05
say 、確かに	reinstated 0.05
say 、該	listing_inquiry 0.09
say 、該当	listing_inquiry 0.09
say 、返金	closure 0.06
say 、通常	reinstated 0.1
say 、通常の	reinstated 0.09
say 、配	funds 0.09
say 、配達	funds 0.09
say 、閉	suspension -0.06
say 、閉鎖	suspension -0.06
say 「なし	none 0.13 suspension -0.07
say 「なし」	none 0.13 suspension -0.07
say 「ア	account_investigation 0.12 suspension 0.05 listing_restored -0.06 none -0.06
say 「商	listing_inquiry 0.1
say 「商品	listing_inquiry 0.1
say 「支	funds 0.09
say 「支払	funds 0.09
say 「支払い	funds 0.09
say 「支払い」	funds 0.07
say あいだも	account_investigation 0.08
say あらた	more_information 0.06
say あらため	more_information 0.06
say あらためて	more_information 0.06
say ありが	more_information 0.07 none 0.05
say ありがと	more_information 0.07 none 0.05
say ありがとう	more_information 0.07 none 0.05
say いたしまし	reinstated 0.14 suspension 0.1 closure 0.08 relist_waived 0.08 policy_warning -0.1 none -0.12 funds -0.13
say いたしませ	funds -0.05
say いただい	listing_restored 0.35 closure 0.14 suspension 0.07 policy_warning -0.08 account_investigation -0.09 listing_inquiry -0.16 relist_waived -0.16
say いただいた	listing_restored 0.2 closure 0.13 more_information 0.11 policy_warning -0.05 none -0.07 reinstated -0.07 listing_inquiry -0.12
say いただける	listing_restored 0.11 listing_inquiry -0.06
say いた出	reinstated 0.1
say いた売	reinstated 0.08
say いた売上	reinstated 0.08
say いた売上金	reinstated 0.08
say いた請	listing_restored 0.08
say いた請求	listing_restored 0.08
say いた請求書	listing_restored 0.08
say いた資	reinstated 0.07
say いだも	account_investigation 0.08
say いつ、	more_information 0.09
say いとの	relist_waived 0.28 listing_restored -0.05 suspension -0.06 listing_inquiry -0.07
say いとのお	relist_waived 0.13
say いとのこ	relist_waived 0.08 funds 0.06
say いとのこと	relist_waived 0.08 funds 0.06
say いとのご	relist_waived 0.08
say いになら	relist_waived 0.06
say いにならな	relist_waived 0.06
say いの	funds 0.15 account_investigation 0.08 closure -0.05 more_information -0.06
say いると	listing_inquiry 0.12 suspension 0.07 more_information -0.07
say いるとの	suspension 0.09 listing_inquiry 0.07
say いる可	account_investigation 0.14
say いる可能	account_investigation 0.14
say いる可能性	account_investigation 0.14
say いア	closure 0.11
say いアカ	closure 0.11
say いアカウ	closure 0.11
say いアカウン	closure 0.11
say い日	reinstated 0.06
say うご	none 0.08 more_information 0.07 policy_warning -0.06
say うござ	none 0.09 more_information 0.07
say うござい	none 0.09 more_information 0.07
say うございま	none 0.09 more_information 0.07
say うにな	listing_restored 0.1
say うになり	listing_restored 0.1
say うになりま	listing_restored 0.1
say おか	reinstated 0.08
say おかけ	reinstated 0.1
say おかけし	reinstated 0.11
say おかけしま	reinstated 0.09
say おりまし	reinstated 0.11 listing_restored 0.08 listing_inquiry -0.1
say おりました	reinstated 0.11 listing_restored 0.08 listing_inquiry -0.1
say おります	policy_warning 0.15 suspension 0.14 account_investigation 0.11 listing_inquiry 0.08 funds 0.05 listing_restored -0.07 relist_waived -0.07 reinstated -0.08 closure -0.12 none -0.16
say おります。	policy_warning 0.17 suspension 0.14 account_investigation 0.1 listing_inquiry 0.09 listing_restored -0.06 reinstated -0.07 relist_waived -0.08 closure -0.12 none -0.15
say お振	account_investigation 0.11 funds 0.09 policy_warning -0.05 suspension -0.06
say お振り	account_investigation 0.11 funds 0.09 policy_warning -0.05 suspension -0.06
say お振り込	account_investigation 0.11 funds 0.09 policy_warning -0.05 suspension -0.06
say お振り込み	account_investigation 0.11 funds 0.09 policy_warning -0.05 suspension -0.06
say お支	reinstated 0.15 funds 0.12 suspension 0.08 closure 0.05 account_investigation -0.06 policy_warning -0.08 none -0.09 more_information -0.11
say お支払	reinstated 0.15 funds 0.12 suspension 0.08 closure 0.05 account_investigation -0.06 policy_warning -0.08 none -0.09 more_information -0.11
say お支払い	reinstated 0.15 funds 0.12 suspension 0.08 closure 0.05 account_investigation -0.06 policy_warning -0.08 none -0.09 more_information -0.11
say お支払いし	closure 0.05
say お支払いの	funds 0.08
say お断りい	closure 0.09
say お断りいた	closure 0.09
say お申し込	none 0.24
say お申し込み	none 0.24
say お約	suspension 0.09 account_investigation 0.08 listing_inquiry -0.06
say お約束	suspension 0.09 account_investigation 0.08 listing_inquiry -0.06
say お約束を	suspension 0.07
say お続	account_investigation 0.1
say お続け	account_investigation 0.1
say お続けく	account_investigation 0.05
say お続けくだ	account_investigation 0.05
say お返事を	closure 0.1
say お返事を差	closure 0.1
say お送りい	closure 0.09
say お送りいた	closure 0.09
say お送りく	suspension 0.06 reinstated -0.05 closure -0.06 listing_restored -0.07
say お送りくだ	suspension 0.06 reinstated -0.05 closure -0.06 listing_restored -0.07
say お電	account_investigation 0.11 none 0.05 suspension -0.08
say お電話	account_investigation 0.11 none 0.05 suspension -0.08
say お電話に	account_investigation 0.07
say お預	suspension 0.06
say かかる	listing_restored 0.09 reinstated 0.09 listing_inquiry -0.05 suspension -0.06
say かかるこ	reinstated 0.08 listing_restored 0.06 suspension -0.06
say かかること	reinstated 0.08 listing_restored 0.06 suspension -0.06
say かけ	account_investigation 0.09 reinstated 0.09 suspension -0.08
say かけし	reinstated 0.11
say かけしま	reinstated 0.09
say かけしまし	reinstated 0.1
say かに承	relist_waived 0.07
say かに承り	relist_waived 0.07
say かに承りま	relist_waived 0.07
say かの商	listing_inquiry 0.11
say かの商品	listing_inquiry 0.11
say かりして	reinstated 0.06
say かりしてお	reinstated 0.06
say かるこ	reinstated 0.08 listing_restored 0.06 suspension -0.06
say かること	reinstated 0.08 listing_restored 0.06 suspension -0.06
say かることが	reinstated 0.08 listing_restored 0.06
say が、	policy_warning 0.26 account_investigation 0.17 closure 0.1 listing_restored 0.07 more_information 0.05 funds -0.12 none -0.12 reinstated -0.14 listing_inquiry -0.22
say ができませ	more_information 0.16 policy_warning -0.06
say がと	suspension 0.08 account_investigation -0.06 closure -0.06 policy_warning -0.07
say がとう	more_information 0.07 none 0.05
say がとうご	more_information 0.07 none 0.05
say がとうござ	more_information 0.07 none 0.05
say が書か	more_information 0.05
say が書かれ	more_information 0.05
say が書かれて	more_information 0.05
say が検	reinstated 0.06
say が検索	reinstated 0.06
say が検索結	reinstated 0.06
say が検索結果	reinstated 0.06
say が終	account_investigation 0.12 listing_inquiry -0.05
say が終わ	account_investigation 0.12
say が終わる	account_investigation 0.15
say が終わるま	account_investigation 0.15
say が見ら	policy_warning 0.06
say が見られ	policy_warning 0.06
say きましたの	listing_restored 0.1
say きませ	account_investigation 0.22 more_information 0.21 listing_restored -0.07 suspension -0.09 policy_warning -0.16
say きません	account_investigation 0.22 more_information 0.22 listing_restored -0.07 suspension -0.08 policy_warning -0.16
say きません。	more_information 0.2 account_investigation 0.19 listing_restored -0.06 reinstated -0.06 none -0.08 policy_warning -0.15
say きませんが	none 0.06 suspension -0.07
say く必要は	listing_inquiry -0.06
say く終	account_investigation 0.09
say く終え	account_investigation 0.07
say く終える	account_investigation 0.07
say けし	reinstated 0.1
say けしま	reinstated 0.09
say けしまし	reinstated 0.1
say けしました	reinstated 0.1
say げると	listing_restored 0.09 listing_inquiry -0.05
say げるとの	listing_restored 0.06
say ことですが	more_information 0.07
say このメ	suspension 0.1 more_information 0.06 funds -0.05 reinstated -0.07
say このメー	suspension 0.11 more_information 0.06 none 0.06 funds -0.05 reinstated -0.06
say このメール	suspension 0.11 more_information 0.06 none 0.06 funds -0.05 reinstated -0.06
say この商	relist_waived 0.17 listing_inquiry 0.13 listing_restored -0.08
say この商品	relist_waived 0.17 listing_inquiry 0.13 listing_restored -0.08
say この措	suspension 0.07
say この措置	suspension 0.07
say この決	closure 0.14
say この決定	closure 0.14
say この決定は	closure 0.07
say これに	relist_waived 0.11
say これにて	relist_waived 0.06
say これを	relist_waived 0.06
say ころ	policy_warning 0.17 listing_inquiry 0.07 none -0.05
say ございまし	reinstated 0.12 policy_warning -0.06
say ご不	reinstated 0.07
say ご依	closure 0.06 listing_inquiry -0.06
say ご依頼	closure 0.06 listing_inquiry -0.06
say ご出品い	listing_restored 0.08
say ご出品いた	listing_restored 0.08
say ご注文	suspension 0.13 none 0.12 policy_warning -0.05 listing_inquiry -0.07 more_information -0.07
say ご登	account_investigation 0.1
say ご登録	account_investigation 0.1
say ご負	listing_inquiry 0.15
say ご負担	listing_inquiry 0.15
say ご質	funds 0.07 none 0.06
say ご質問	funds 0.07 none 0.06
say ご返	more_information 0.13 policy_warning 0.08 relist_waived 0.05 suspension -0.06 closure -0.07 reinstated -0.09
say ご返信	more_information 0.12 policy_warning 0.08 relist_waived 0.06 closure -0.07 reinstated -0.08
say ご返信く	more_information 0.13 suspension 0.08
say ご返信くだ	more_information 0.13 suspension 0.08
say さらな	relist_waived 0.1 listing_inquiry -0.06
say さらない	relist_waived 0.09 listing_inquiry -0.05
say されたま	relist_waived 0.13 more_information 0.05 listing_inquiry -0.05 listing_restored -0.05 suspension -0.08
say されたまま	relist_waived 0.13 more_information 0.05 listing_inquiry -0.05 listing_restored -0.05 suspension -0.08
say された場	relist_waived 0.05 closure -0.06
say された場合	relist_waived 0.05 closure -0.06
say されるま	reinstated 0.08
say されるまで	reinstated 0.08
say ざいまし	reinstated 0.12 policy_warning -0.06
say ざいました	reinstated 0.12 policy_warning -0.06
say し、そ	closure 0.08
say し、その	closure 0.08
say し、本件	relist_waived 0.06
say しいア	closure 0.11
say しいアカ	closure 0.11
say しいアカウ	closure 0.11
say したが	more_information 0.1 suspension 0.1 closure 0.08 policy_warning -0.05 account_investigation -0.06 funds -0.06 listing_inquiry -0.17
say したが、	suspension 0.12 more_information 0.1 closure 0.08 account_investigation -0.05 listing_inquiry -0.17
say した残	reinstated 0.07
say した残高	reinstated 0.07
say した残高は	reinstated 0.07
say していた	reinstated 0.2 listing_restored 0.09 suspension 0.08 more_information 0.07 none -0.07 relist_waived -0.07 funds -0.1 listing_inquiry -0.11
say してもらい	none 0.12
say してア	none 0.06
say してアカ	none 0.06
say してアカウ	none 0.06
say しまし	reinstated 0.2 listing_restored 0.18 relist_waived 0.09 closure 0.05 account_investigation -0.11 funds -0.18 policy_warning -0.23
say しました	reinstated 0.2 listing_restored 0.13 relist_waived 0.09 closure 0.05 account_investigation -0.11 funds -0.18 policy_warning -0.23
say しました。	listing_restored 0.19 reinstated 0.16 suspension 0.06 more_information -0.07 account_investigation -0.13 funds -0.13 policy_warning -0.2
say しましたが	relist_waived 0.06 more_information 0.05
say し引	funds 0.07 suspension -0.06
say し立	closure 0.08 more_information 0.08 funds -0.05 account_investigation -0.09
say し立て	closure 0.08 more_information 0.08 funds -0.05 account_investigation -0.09
say し立てを表	more_information 0.18 suspension -0.05 policy_warning -0.06
say し込	none 0.23 suspension -0.05
say し込み	none 0.23
say し込みは	none 0.15
say じ商	relist_waived 0.05
say じ商品	relist_waived 0.05
say じ商品を	relist_waived 0.05
say すが	policy_warning 0.24 account_investigation 0.22 listing_restored 0.1 funds -0.06 listing_inquiry -0.11 reinstated -0.11 suspension -0.21
say すが、	policy_warning 0.24 account_investigation 0.23 listing_restored 0.1 funds -0.06 listing_inquiry -0.11 reinstated -0.11 suspension -0.21
say するた	more_information 0.08 listing_inquiry 0.05
say するため	more_information 0.08 listing_inquiry 0.05
say するために	listing_inquiry 0.06 more_information 0.06
say するの	more_information 0.07
say するもので	funds 0.08 suspension -0.08
say せんで	closure 0.16 more_information 0.09 none -0.05 reinstated -0.06
say せんでし	closure 0.16 more_information 0.09 none -0.05 reinstated -0.06
say せんでした	closure 0.16 more_information 0.09 none -0.05 reinstated -0.06
say ぜこ	suspension 0.09
say その	suspension 0.37 more_information 0.13 listing_inquiry 0.12 funds 0.1 closure -0.06 policy_warning -0.12 reinstated -0.12 listing_restored -0.16 none -0.25
say たが	more_information 0.25 suspension 0.11 relist_waived 0.07 listing_inquiry -0.08 funds -0.1 none -0.1 policy_warning -0.16
say たが、	more_information 0.17 suspension 0.1 closure 0.07 funds -0.05 account_investigation -0.06 policy_warning -0.07 listing_inquiry -0.18
say たしまし	reinstated 0.14 suspension 0.1 closure 0.08 relist_waived 0.08 policy_warning -0.1 none -0.12 funds -0.13
say たしました	reinstated 0.14 suspension 0.12 closure 0.08 relist_waived 0.08 policy_warning -0.1 funds -0.12 none -0.12
say ただい	listing_restored 0.35 closure 0.14 suspension 0.07 policy_warning -0.08 account_investigation -0.09 listing_inquiry -0.16 relist_waived -0.16
say ただいた	listing_restored 0.2 closure 0.13 more_information 0.11 policy_warning -0.05 none -0.07 reinstated -0.07 listing_inquiry -0.12
say ただいた請	listing_restored 0.08
say ただきまし	suspension 0.15 closure 0.12 more_information -0.06 policy_warning -0.07 funds -0.08 none -0.08
say ただける	listing_restored 0.11 listing_inquiry -0.06
say たま	relist_waived 0.13 more_information 0.06 listing_restored -0.05 listing_inquiry -0.06 suspension -0.09
say たまま	relist_waived 0.13 more_information 0.06 listing_restored -0.05 listing_inquiry -0.06 suspension -0.09
say たままと	more_information 0.06 relist_waived 0.06 none 0.05 suspension -0.1
say ためて	more_information 0.06
say ために	suspension 0.24 policy_warning 0.16 account_investigation -0.05 funds -0.06 none -0.06 listing_inquiry -0.11
say た場	reinstated 0.17 relist_waived 0.1 listing_restored 0.08 more_information -0.06 closure -0.08 none -0.09
say た場合	reinstated 0.17 relist_waived 0.1 listing_restored 0.08 more_information -0.06 closure -0.08 none -0.09
say た場合は、	reinstated 0.11 listing_restored 0.08 relist_waived 0.07 closure -0.07 listing_inquiry -0.13
say た売	reinstated 0.08
say た売上	reinstated 0.08
say た売上金	reinstated 0.08
say た売上金は	reinstated 0.08
say た後	funds 0.07
say た後に	funds 0.07
say た振	closure 0.08
say た残	reinstated 0.1
say た残高	reinstated 0.1
say た残高は	reinstated 0.1
say た残高は、	reinstated 0.1
say た計	more_information 0.12
say た計画	more_information 0.12
say た販	reinstated 0.12
say た販売	reinstated 0.12
say た資	reinstated 0.07
say だい	listing_restored 0.35 closure 0.14 suspension 0.07 account_investigation -0.08 policy_warning -0.08 listing_inquiry -0.16 relist_waived -0.16
say だいた	listing_restored 0.2 closure 0.13 more_information 0.11 policy_warning -0.05 none -0.07 reinstated -0.07 listing_inquiry -0.12
say だいた請	listing_restored 0.08
say だいた請求	listing_restored 0.08
say だきまし	suspension 0.15 closure 0.12 more_information -0.06 policy_warning -0.07 funds -0.08 none -0.08
say だく必要は	listing_inquiry -0.06
say だける	listing_restored 0.11 listing_inquiry -0.06
say だも	account_investigation 0.08
say つ、	more_information 0.09
say ていた売	reinstated 0.08
say ていた売上	reinstated 0.08
say ていると	listing_inquiry 0.12 suspension 0.07 more_information -0.07
say ているとの	suspension 0.09 listing_inquiry 0.07
say ている可	account_investigation 0.14
say ている可能	account_investigation 0.14
say ておりまし	reinstated 0.11 listing_restored 0.08 listing_inquiry -0.1
say ております	policy_warning 0.15 suspension 0.14 account_investigation 0.11 listing_inquiry 0.07 funds 0.05 listing_restored -0.06 relist_waived -0.07 reinstated -0.08 closure -0.12 none -0.16
say ても、	closure 0.08
say ても、お	closure 0.07
say ても、お返	closure 0.07
say てもお	none 0.06
say てもらい	none 0.12
say てもらいま	none 0.06
say てを表	more_information 0.18 suspension -0.05 policy_warning -0.06
say てを表示	more_information 0.18 suspension -0.05 policy_warning -0.06
say てを表示」	more_information 0.16 policy_warning -0.06
say てア	none 0.06
say てアカ	none 0.06
say てアカウ	none 0.06
say てアカウン	none 0.06
say て停	reinstated 0.09
say て停止	reinstated 0.09
say できました	listing_restored 0.1
say できませ	account_investigation 0.23 more_information 0.18 listing_restored -0.07 suspension -0.09 policy_warning -0.16
say できません	account_investigation 0.23 more_information 0.18 listing_restored -0.07 suspension -0.08 policy_warning -0.16
say でし	closure 0.15 policy_warning 0.09 reinstated -0.06 account_investigation -0.08 none -0.08
say でした	closure 0.15 policy_warning 0.1 reinstated -0.06 account_investigation -0.07 none -0.08
say でした。	closure 0.16 more_information 0.08 account_investigation -0.06 none -0.06 reinstated -0.06
say といた	relist_waived 0.06 more_information -0.06
say といたし	relist_waived 0.06 more_information -0.06
say といたしま	relist_waived 0.06 more_information -0.06
say とう	none 0.08 more_information 0.05
say とうご	none 0.09 more_information 0.07
say とうござ	none 0.09 more_information 0.07
say とうござい	none 0.09 more_information 0.07
say とこ	policy_warning 0.17 listing_inquiry 0.06 none -0.05
say ところ	policy_warning 0.17 listing_inquiry 0.06 none -0.05
say とですが	more_information 0.06
say とですが、	more_information 0.06
say との	suspension 0.15 listing_inquiry 0.09 funds 0.08 relist_waived 0.08 listing_restored 0.06 policy_warning -0.12 reinstated -0.13 none -0.26
say とのお	account_investigation 0.12 relist_waived 0.07 suspension -0.05 none -0.06 listing_inquiry -0.07
say とのお申	relist_waived 0.07 listing_inquiry -0.05
say とのお申し	relist_waived 0.07 listing_inquiry -0.05
say とみなし	funds 0.06
say とみなしま	funds 0.06
say ともな	funds 0.06
say どお	account_investigation 0.17 listing_restored 0.1 reinstated 0.09 funds 0.06 relist_waived -0.05 more_information -0.06 policy_warning -0.08 closure -0.09 none -0.09
say どおり	account_investigation 0.18 reinstated 0.1 funds 0.07 suspension -0.05 policy_warning -0.07 closure -0.09 none -0.12
say どな	more_information 0.1
say どなた	more_information 0.1
say どなたが	more_information 0.09
say どの	more_information 0.06
say ないとの	relist_waived 0.28 listing_restored -0.05 listing_inquiry -0.09
say ないとのお	relist_waived 0.13
say ないとのこ	relist_waived 0.08 funds 0.06
say ないとのご	relist_waived 0.08
say なさらない	relist_waived 0.09 listing_inquiry -0.05
say なしま	funds 0.06
say なします	funds 0.06
say なします。	funds 0.06
say なぜ	suspension 0.31 account_investigation -0.05 none -0.07
say なぜこ	suspension 0.09
say ならないと	relist_waived 0.12
say にお支	funds 0.09
say にお支払	funds 0.09
say にお支払い	funds 0.09
say にとも	funds 0.06
say にともな	funds 0.06
say になら	relist_waived 0.13
say にならな	relist_waived 0.13
say にならない	relist_waived 0.13
say には、再	listing_restored 0.09 listing_inquiry -0.05
say に下	none 0.06
say に備	funds 0.07 listing_restored 0.06
say に備え	funds 0.07 listing_restored 0.06
say に反	relist_waived 0.07 policy_warning 0.06
say に変	funds 0.16 suspension -0.06
say に変わ	funds 0.06
say に変わり	funds 0.06
say に変わりは	funds 0.06
say に変更は	funds 0.06
say に戻しまし	listing_restored 0.09
say に承り	relist_waived 0.06
say に承りま	relist_waived 0.06
say に承りまし	relist_waived 0.07
say に書か	reinstated 0.12 none -0.05 suspension -0.06
say に書かれ	reinstated 0.12 none -0.05 suspension -0.06
say に書かれた	reinstated 0.08
say に現	reinstated 0.05 suspension -0.05
say に現れ	reinstated 0.05
say に現れる	reinstated 0.06
say に現れるま	reinstated 0.06
say に返	closure 0.19 more_information 0.08 policy_warning -0.06 suspension -0.07
say に返送	closure 0.18 relist_waived 0.06
say に通報	none 0.12
say に通報し	none 0.12
say に通報して	none 0.12
say に閉	suspension 0.08 closure 0.07 reinstated 0.06 listing_inquiry -0.06
say に閉鎖	reinstated 0.07 closure 0.06 account_investigation 0.05
say に閉鎖す	reinstated 0.07
say に閉鎖する	reinstated 0.07
say に関するも	funds 0.06
say のあいだも	account_investigation 0.08
say のお尋	listing_restored 0.06
say のお尋ね	listing_restored 0.06
say のお振	funds 0.07 suspension -0.06
say のお振り	funds 0.07 suspension -0.06
say のお振り込	funds 0.07 suspension -0.06
say のお支	reinstated 0.12 suspension 0.08 closure -0.06 more_information -0.06
say のお支払	reinstated 0.12 suspension 0.08 closure -0.06 more_information -0.06
say のお支払い	reinstated 0.12 suspension 0.08 closure -0.06 more_information -0.06
say のお約束を	suspension 0.07
say のか	more_information 0.14
say のかを	more_information 0.06
say のご負	listing_inquiry 0.07
say のご負担	listing_inquiry 0.07
say のご返信を	relist_waived 0.07
say のとこ	policy_warning 0.1
say のところ	policy_warning 0.1
say のア	account_investigation 0.19 policy_warning 0.13 closure 0.09 relist_waived -0.05 none -0.07 funds -0.08 listing_inquiry -0.09 reinstated -0.12
say のアカ	policy_warning 0.15 account_investigation 0.13 closure 0.09 funds -0.07 none -0.07 listing_inquiry -0.1 reinstated -0.11
say のアカウ	policy_warning 0.15 account_investigation 0.13 closure 0.09 funds -0.07 none -0.07 listing_inquiry -0.1 reinstated -0.11
say のアカウン	policy_warning 0.15 account_investigation 0.13 closure 0.09 funds -0.07 none -0.07 listing_inquiry -0.1 reinstated -0.11
say のメー	suspension 0.12 more_information 0.06 funds -0.06 relist_waived -0.06 reinstated -0.07
say のメール	suspension 0.12 more_information 0.06 none 0.05 funds -0.06 reinstated -0.07
say のメールに	more_information 0.1
say のメールは	none 0.16
say のメールを	none 0.05
say の一部	funds 0.11
say の一部を	funds 0.05
say の件、	relist_waived 0.15
say の写真	listing_inquiry 0.27 listing_restored -0.07 suspension -0.08
say の出品	suspension 0.18 listing_inquiry 0.07 more_information -0.12 none -0.16
say の出品を	listing_inquiry 0.16
say の出品を取	listing_inquiry 0.07
say の出品用	suspension 0.14 more_information -0.05
say の出品用ア	suspension 0.14 more_information -0.05
say の商	relist_waived 0.17 listing_inquiry 0.15 account_investigation -0.1 funds -0.12 more_information -0.14
say の商品	relist_waived 0.18 listing_inquiry 0.16 account_investigation -0.1 funds -0.12 more_information -0.14
say の商品の	none 0.11 listing_inquiry 0.08
say の商品を	policy_warning 0.11 relist_waived 0.07
say の商品を再	relist_waived 0.08
say の在	policy_warning 0.11 closure 0.08 suspension -0.13
say の在庫	policy_warning 0.11 closure 0.08 suspension -0.13
say の増	funds 0.08
say の売	funds 0.11 listing_inquiry -0.08
say の売上	funds 0.06 listing_inquiry -0.07
say の売上金	funds 0.06
say の引	funds 0.08
say の引当	funds 0.07
say の指示	none 0.09
say の措	suspension 0.09
say の措置	suspension 0.09
say の支	funds 0.14
say の支払	funds 0.14
say の支払い	funds 0.14
say の残	funds 0.13 closure 0.07
say の残高	funds 0.13 closure 0.06
say の残高は	closure 0.07
say の決	closure 0.13 funds 0.08 suspension -0.08
say の決定	closure 0.14
say の決定は	closure 0.07
say の状	funds 0.15 listing_inquiry 0.07 suspension -0.07
say の状態	funds 0.14 listing_inquiry 0.07 account_investigation -0.06 suspension -0.06
say の状態に	funds 0.08
say の状態に変	funds 0.07
say の留	policy_warning 0.06
say の留保	policy_warning 0.06
say の第	suspension 0.08
say の終了	account_investigation 0.07
say の返金	funds 0.09
say の間	account_investigation 0.2 listing_restored 0.07 closure -0.05 policy_warning -0.06 none -0.09 suspension -0.1
say の間、	funds 0.06
say の間も	account_investigation 0.07
say の電	more_information 0.12
say の電話	more_information 0.12 suspension -0.06
say の電話番	more_information 0.11
say の電話番号	more_information 0.11
say は、再	listing_restored 0.14 listing_inquiry -0.06
say は、再び	listing_restored 0.1
say は、配	funds 0.08
say は、配達	funds 0.08
say はすべ	none 0.13 suspension -0.07
say はすべて	none 0.13 suspension -0.07
say は全	closure 0.06
say は再	listing_restored 0.2 listing_inquiry -0.05 none -0.06
say は再び	listing_restored 0.19 listing_inquiry -0.05 none -0.05
say は審	none 0.06 suspension -0.06
say は審査	none 0.06 suspension -0.06
say は廃	closure 0.08
say は廃棄	closure 0.05
say は最終	closure 0.06
say は無	suspension 0.07
say は続け	account_investigation 0.12
say は自	none 0.12
say は自動で	none 0.09
say は警	policy_warning 0.07
say びご	suspension 0.07 listing_restored 0.06
say びご出	listing_restored 0.08
say びご出品	listing_restored 0.08
say びご出品い	listing_restored 0.08
say び出	account_investigation 0.05 listing_inquiry -0.05
say び出品	listing_inquiry -0.05
say び申	suspension -0.05
say び申し	suspension -0.05
say び申し上	suspension -0.05
say び申し上げ	suspension -0.05
say ほかの商	listing_inquiry 0.11
say ほかの商品	listing_inquiry 0.11
say ましたが	suspension 0.13 more_information 0.09 closure 0.07 policy_warning -0.05 account_investigation -0.06 funds -0.06 listing_inquiry -0.17
say ましたが、	suspension 0.13 more_information 0.09 closure 0.08 account_investigation -0.05 funds -0.05 listing_inquiry -0.18
say ました残	reinstated 0.06
say ました残高	reinstated 0.06
say ませんで	closure 0.16 more_information 0.09 none -0.05 reinstated -0.06
say ませんでし	closure 0.16 more_information 0.09 none -0.05 reinstated -0.06
say または	more_information 0.13 suspension 0.1 listing_inquiry 0.07 account_investigation -0.05 policy_warning -0.09 listing_restored -0.11
say まで、	listing_inquiry 0.18 account_investigation 0.13 funds 0.05 listing_restored -0.05 none -0.07 policy_warning -0.08 suspension -0.14
say まで売	account_investigation 0.12
say まで売上	account_investigation 0.12
say まとな	more_information 0.1 none 0.05 suspension -0.09
say まとなり	more_information 0.07 none 0.06 relist_waived 0.05 suspension -0.08
say まとなりま	more_information 0.07 none 0.06 suspension -0.08
say まま	more_information 0.15 relist_waived 0.07 none -0.06 suspension -0.11 listing_restored -0.14
say ままと	more_information 0.09 relist_waived 0.06 none 0.05 suspension -0.09
say ままとな	more_information 0.1 none 0.05 suspension -0.09
say ままとなり	more_information 0.07 none 0.06 relist_waived 0.05 suspension -0.08
say まれま	reinstated 0.06
say まれます	reinstated 0.06
say まれます。	reinstated 0.06
say みなし	funds 0.06
say みなしま	funds 0.06
say みなします	funds 0.06
say みは	none 0.15 account_investigation 0.14 suspension -0.05 reinstated -0.06 policy_warning -0.08
say めて停	reinstated 0.09 suspension -0.05
say めて停止	reinstated 0.09 suspension -0.05
say め日	funds 0.05
say も、お	closure 0.08
say も、お返	closure 0.07
say も、お返事	closure 0.07
say もお断	closure 0.19
say もお断り	closure 0.19
say もらい	none 0.12
say もらいま	none 0.06
say もらいます	none 0.06
say ようにな	listing_restored 0.1
say ようになり	listing_restored 0.1
say らいま	none 0.06
say らいます	none 0.06
say らた	more_information 0.06
say らため	more_information 0.06
say らためて	more_information 0.06
say らないと	relist_waived 0.16 policy_warning 0.11 listing_restored -0.06
say らないとの	relist_waived 0.17 listing_restored -0.05 listing_inquiry -0.06
say りい	closure 0.16 policy_warning -0.05 suspension -0.08
say りいた	closure 0.16 policy_warning -0.05 suspension -0.08
say りいたし	closure 0.07
say りいたしま	closure 0.07
say りいただ	closure 0.1
say りいただい	closure 0.11 more_information 0.07 reinstated -0.08
say りがと	more_information 0.07 none 0.05
say りがとう	more_information 0.07 none 0.05
say りがとうご	more_information 0.07 none 0.05
say りく	reinstated -0.06
say りくだ	reinstated -0.06
say りくださ	reinstated -0.06
say りください	suspension 0.05 closure -0.05 reinstated -0.06
say りました残	reinstated 0.06
say りませ	funds 0.31 more_information 0.26 policy_warning 0.09 reinstated -0.11 account_investigation -0.13 none -0.16 suspension -0.2
say りません	funds 0.31 more_information 0.26 policy_warning 0.09 reinstated -0.11 account_investigation -0.13 none -0.16 suspension -0.2
say りませんで	more_information 0.06
say り下	listing_restored 0.15 none 0.06 suspension 0.06 more_information -0.05 account_investigation -0.07 relist_waived -0.07
say り下げ	listing_restored 0.15 none 0.06 account_investigation -0.05 more_information -0.05 relist_waived -0.07
say り下げる	listing_restored 0.08
say り下げると	listing_restored 0.09 listing_inquiry -0.05
say り扱いにな	relist_waived 0.06
say り消さ	closure 0.07
say り消され	closure 0.06
say り消された	closure 0.07
say り込	account_investigation 0.12 funds 0.05 none -0.07 policy_warning -0.08
say り込み	account_investigation 0.13 funds 0.06 policy_warning -0.05 none -0.06
say り込みは	account_investigation 0.16
say り込みを	funds 0.11
say ることがご	reinstated 0.14 listing_inquiry 0.07 suspension -0.06
say るとの	suspension 0.12 listing_inquiry 0.07 none -0.05
say るの	more_information 0.18 account_investigation 0.07 none -0.06 listing_inquiry -0.08
say るのか	more_information 0.11
say るのかを	more_information 0.05
say るま	account_investigation 0.25 listing_restored 0.18 reinstated 0.08 more_information -0.05 relist_waived -0.07 policy_warning -0.1 none -0.16
say るまで	account_investigation 0.25 listing_restored 0.18 reinstated 0.08 more_information -0.05 relist_waived -0.07 policy_warning -0.1 none -0.16
say るまで、	account_investigation 0.1 suspension -0.09
say るようにな	listing_restored 0.1
say れたま	relist_waived 0.13 more_information 0.05 listing_inquiry -0.05 listing_restored -0.05 suspension -0.09
say れたまま	relist_waived 0.13 more_information 0.05 listing_inquiry -0.05 listing_restored -0.05 suspension -0.09
say れたままと	more_information 0.06 relist_waived 0.06 none 0.05 suspension -0.1
say れた場	reinstated 0.17 relist_waived 0.06 account_investigation -0.06 closure -0.07
say れた場合	reinstated 0.17 relist_waived 0.06 account_investigation -0.06 closure -0.07
say れない商	reinstated 0.08
say れない商品	reinstated 0.08
say れにて	relist_waived 0.06
say れまで	funds 0.11 more_information 0.07 none 0.06 policy_warning -0.06 reinstated -0.06 suspension -0.11
say れまでの	none 0.09
say れるま	reinstated 0.13
say れるまで	reinstated 0.13
say わない	policy_warning 0.17 relist_waived 0.12 listing_restored -0.06
say わりは	funds 0.06
say わる	account_investigation 0.15
say わるま	account_investigation 0.15
say わるまで	account_investigation 0.15
say わるまで、	account_investigation 0.11
say を、	more_information 0.21 listing_inquiry 0.17 policy_warning 0.11 reinstated -0.05 closure -0.09 listing_restored -0.16 none -0.26
say をおか	reinstated 0.11
say をおかけ	reinstated 0.11
say をおかけし	reinstated 0.11
say をお支	closure 0.07
say をお支払	closure 0.07
say をお支払い	closure 0.07
say をお確	reinstated 0.06
say をお確か	reinstated 0.06
say をお確かめ	reinstated 0.06
say を一	suspension 0.3 more_information -0.05 reinstated -0.05 policy_warning -0.07 account_investigation -0.08
say を一時	listing_inquiry 0.05
say を今	relist_waived 0.07 listing_inquiry -0.07
say を今後	relist_waived 0.07 listing_inquiry -0.07
say を元に戻し	listing_restored 0.08
say を再	listing_restored 0.17 more_information 0.09 suspension 0.07 closure -0.06 listing_inquiry -0.07 policy_warning -0.07 none -0.11
say を再び	listing_restored 0.12 relist_waived 0.07 none -0.05 suspension -0.06
say を再開	suspension 0.07 listing_restored 0.06 more_information 0.05
say を再開す	suspension 0.07
say を再開する	suspension 0.07
say を削	listing_inquiry 0.1 policy_warning 0.05 listing_restored -0.06
say を削除	listing_inquiry 0.1 policy_warning 0.05 listing_restored -0.06
say を削除し	listing_inquiry 0.09
say を削除しま	listing_inquiry 0.09
say を取	listing_restored 0.19 reinstated -0.05 account_investigation -0.06 more_information -0.06
say を取り	listing_restored 0.19 suspension 0.05 reinstated -0.05 account_investigation -0.06 more_information -0.09
say を取り下	none 0.12 listing_restored 0.06
say を取り下げ	none 0.12 listing_restored 0.06
say を差	closure 0.11
say を差し	closure 0.11
say を引	none 0.07 suspension -0.08
say を恒	closure 0.06
say を恒久	closure 0.06
say を恒久的	closure 0.06
say を恒久的に	closure 0.06
say を拝見し、	reinstated 0.07
say を早	account_investigation 0.06
say を留	funds 0.08
say を留保	funds 0.08
say を留保し	funds 0.08
say を終	relist_waived 0.08 more_information 0.07 suspension -0.06 listing_inquiry -0.07
say を表	more_information 0.18 policy_warning -0.05 suspension -0.05
say を表示	more_information 0.18 policy_warning -0.05 suspension -0.05
say を表示」	more_information 0.16 policy_warning -0.06
say を補	more_information 0.16 suspension -0.06
say を補っ	more_information 0.16 suspension -0.06
say を補った	more_information 0.06
say を解きまし	reinstated 0.08 listing_restored 0.06
say を読	none 0.13 reinstated 0.05 suspension -0.08
say を読み	none 0.12 suspension -0.08
say を読み取	none 0.12 suspension -0.08
say を進め	account_investigation 0.05
say を閉	relist_waived 0.1
say んで	closure 0.2 more_information 0.08 listing_restored -0.05 account_investigation -0.07
say んでし	closure 0.16 more_information 0.09 none -0.05 reinstated -0.06
say んでした	closure 0.16 more_information 0.09 none -0.05 reinstated -0.06
say んでした。	closure 0.16 more_information 0.09 none -0.05 reinstated -0.05
say アマ	none 0.15
say アマゾ	none 0.15
say アマゾン	none 0.15
say アマゾンに	none 0.1
say ィル	closure 0.05
say ィルメ	listing_inquiry 0.06 closure 0.05
say ィルメン	listing_inquiry 0.06 closure 0.05
say ィルメント	listing_inquiry 0.06 closure 0.05
say イメ	funds 0.13
say イメン	funds 0.13
say イメント	funds 0.13
say ウントの状	funds 0.06 listing_inquiry 0.06
say ウントは無	suspension 0.06
say ウントを	suspension 0.28 closure 0.12 account_investigation 0.1 relist_waived 0.06 reinstated -0.06 policy_warning -0.08 listing_inquiry -0.09 listing_restored -0.09 none -0.09 funds -0.13
say ウントを再	suspension 0.12 more_information 0.08
say ウントを恒	closure 0.06
say ウントを閉	relist_waived 0.09
say ォー	suspension 0.09 none 0.05 account_investigation -0.05
say ォーマ	suspension 0.13
say ォーマン	suspension 0.12
say ォーマンス	suspension 0.12
say カウントを	suspension 0.28 closure 0.12 account_investigation 0.1 relist_waived 0.06 reinstated -0.06 policy_warning -0.08 listing_inquiry -0.09 listing_restored -0.09 none -0.09 funds -0.13
say キャンセ	closure 0.07
say キャンセル	closure 0.07
say ス通	suspension 0.13 listing_inquiry 0.06
say ス通知	suspension 0.13 listing_inquiry 0.06
say セラ	account_investigation 0.08 policy_warning 0.08 more_information -0.07 suspension -0.09
say セラー	account_investigation 0.08 policy_warning 0.08 more_information -0.07 suspension -0.09
say セラーセ	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say セラーセン	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say セル	closure 0.07
say セルし	closure 0.06
say セルして	closure 0.06
say セルしてく	closure 0.06
say センタ	listing_inquiry 0.07 suspension -0.06
say センター	listing_inquiry 0.07 suspension -0.06
say センターに	listing_inquiry 0.07
say セント	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say セントラ	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say セントラル	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ゾン	none 0.15
say ゾンに	none 0.1
say ゾンに通	none 0.09
say ゾンに通報	none 0.09
say ター	listing_inquiry 0.18 suspension 0.05 none -0.08
say ターに	listing_inquiry 0.07
say ターにあ	listing_inquiry 0.06
say トの状	funds 0.06 listing_inquiry 0.06
say トの状態	funds 0.06 listing_inquiry 0.06
say トは	suspension 0.19 policy_warning 0.14 funds -0.06 relist_waived -0.07 none -0.08 reinstated -0.08 listing_inquiry -0.11
say トは無	suspension 0.06
say トを	suspension 0.33 closure 0.14 account_investigation 0.08 relist_waived 0.06 policy_warning -0.06 reinstated -0.07 listing_restored -0.09 none -0.1 listing_inquiry -0.11 funds -0.14
say トを再	suspension 0.12 more_information 0.08
say トを恒	closure 0.06
say トを恒久	closure 0.06
say トを恒久的	closure 0.06
say トを閉	relist_waived 0.09
say トセ	listing_inquiry 0.07 suspension -0.06
say トセン	listing_inquiry 0.06 suspension -0.06
say トセンタ	listing_inquiry 0.06 suspension -0.06
say トセンター	listing_inquiry 0.06 suspension -0.06
say トラ	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say トラル	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ト健全性サ	none 0.05 reinstated 0.05 suspension -0.09
say ドロ	listing_restored 0.08
say パフ	suspension 0.12
say パフォ	suspension 0.12
say パフォー	suspension 0.12
say パフォーマ	suspension 0.12
say フィ	closure 0.05
say フィル	closure 0.05
say フィルメ	listing_inquiry 0.06 closure 0.05
say フィルメン	listing_inquiry 0.06 closure 0.05
say フォ	suspension 0.09 none 0.05 account_investigation -0.05
say フォー	suspension 0.09 none 0.05 account_investigation -0.05
say フォーマ	suspension 0.13
say フォーマン	suspension 0.12
say フル	listing_inquiry 0.06 closure 0.05
say フルフ	listing_inquiry 0.06 closure 0.05
say フルフィ	listing_inquiry 0.06 closure 0.05
say フルフィル	listing_inquiry 0.06 closure 0.05
say ペイ	funds 0.13
say ペイメ	funds 0.13
say ペイメン	funds 0.13
say ペイメント	funds 0.13
say ポート	none 0.07 suspension -0.08
say マゾ	none 0.15
say マゾン	none 0.15
say マゾンに	none 0.1
say マゾンに通	none 0.09
say マン	suspension 0.12
say マンス	suspension 0.12
say マンス通	suspension 0.13 listing_inquiry 0.06
say マンス通知	suspension 0.13 listing_inquiry 0.06
say マーク	listing_inquiry 0.17 listing_restored -0.06
say メン	funds 0.11 listing_inquiry 0.06 suspension -0.06
say メント	funds 0.11 listing_inquiry 0.06 suspension -0.07
say メントセ	listing_inquiry 0.06 suspension -0.06
say メントセン	listing_inquiry 0.06 suspension -0.06
say メー	listing_inquiry 0.16 more_information 0.16 suspension 0.1 none 0.09 closure -0.05 funds -0.06 account_investigation -0.07 listing_restored -0.07 relist_waived -0.12 reinstated -0.14
say メール	more_information 0.14 suspension 0.12 listing_inquiry 0.1 none 0.1 account_investigation -0.06 relist_waived -0.09 listing_restored -0.11 reinstated -0.14
say メールに	more_information 0.15 closure 0.06 policy_warning -0.06
say メールは	none 0.28 listing_inquiry -0.08 suspension -0.11
say メールは自	none 0.1
say ャンセ	closure 0.07
say ャンセル	closure 0.07
say ャンセルし	closure 0.06
say ョン契約の	suspension 0.08
say ラル	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ラー	account_investigation 0.08 policy_warning 0.08 more_information -0.08 suspension -0.08
say ラーセ	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ラーセン	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ラーセント	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say リュー	suspension 0.11
say ルし	closure 0.06
say ルして	closure 0.06
say ルしてく	closure 0.06
say ルしてくだ	closure 0.06
say ルは自	none 0.1
say ルは自動	none 0.1
say ルは自動で	none 0.06
say ルフ	listing_inquiry 0.06 closure 0.05
say ルフィ	listing_inquiry 0.06 closure 0.05
say ルフィル	listing_inquiry 0.06 closure 0.05
say ルフィルメ	listing_inquiry 0.06 closure 0.05
say ルメ	listing_inquiry 0.06 closure 0.05
say ルメン	listing_inquiry 0.06 closure 0.05
say ルメント	listing_inquiry 0.06 closure 0.05
say ルメントセ	listing_inquiry 0.06 suspension -0.06
say ンに	none 0.12
say ンに通	none 0.09
say ンに通報	none 0.09
say ンに通報し	none 0.09
say ンス	suspension 0.2 listing_inquiry 0.08 listing_restored -0.08 account_investigation -0.09
say ンス通	suspension 0.13 listing_inquiry 0.06
say ンス通知	suspension 0.13 listing_inquiry 0.06
say ンセ	closure 0.07
say ンセル	closure 0.07
say ンセルし	closure 0.06
say ンセルして	closure 0.06
say ンタ	listing_inquiry 0.13
say ンター	listing_inquiry 0.12
say ンターに	listing_inquiry 0.07
say ントの状	funds 0.06 listing_inquiry 0.06
say ントの状態	funds 0.06 listing_inquiry 0.06
say ントは無	suspension 0.06
say ントを	suspension 0.28 closure 0.12 account_investigation 0.1 relist_waived 0.06 reinstated -0.06 policy_warning -0.08 listing_inquiry -0.09 listing_restored -0.09 none -0.09 funds -0.13
say ントを再	suspension 0.12 more_information 0.08
say ントを恒	closure 0.06
say ントを恒久	closure 0.06
say ントを閉	relist_waived 0.09
say ントセ	listing_inquiry 0.06 suspension -0.06
say ントセン	listing_inquiry 0.06 suspension -0.06
say ントセンタ	listing_inquiry 0.06 suspension -0.06
say ントラ	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ントラル	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ン契約の	suspension 0.08
say ン契約の第	suspension 0.08
say ーセ	account_investigation 0.11 policy_warning 0.06 more_information -0.07 suspension -0.07
say ーセン	account_investigation 0.11 policy_warning 0.06 more_information -0.07 suspension -0.07
say ーセント	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ーセントラ	account_investigation 0.11 policy_warning 0.06 more_information -0.06 suspension -0.08
say ーマ	suspension 0.13
say ーマン	suspension 0.12
say ーマンス	suspension 0.12
say ーマンス通	suspension 0.13 listing_inquiry 0.06
say ールに	more_information 0.15 closure 0.06 policy_warning -0.06
say ールは	none 0.28 listing_inquiry -0.08 suspension -0.11
say ールは自	none 0.1
say ールは自動	none 0.1
say 一時	suspension 0.12 account_investigation -0.05 more_information -0.07
say 一時的	suspension 0.13 funds 0.05
say 一時的に	suspension 0.13 funds 0.05
say 一時的に閉	suspension 0.11
say 一部	funds 0.15 suspension -0.07
say 一部を	funds 0.09
say 上金	suspension 0.21 funds 0.1 account_investigation 0.07 relist_waived -0.06 listing_restored -0.07 listing_inquiry -0.1 more_information -0.1
say 上金の	policy_warning 0.11
say 上金は、	funds 0.06
say 上金は、次	reinstated 0.07
say 下げ	listing_restored 0.15 none 0.06 account_investigation -0.06 more_information -0.06 relist_waived -0.07
say 下げる	listing_restored 0.08
say 下げると	listing_restored 0.09 listing_inquiry -0.05
say 下げるとの	listing_restored 0.06
say 下記	listing_restored 0.18 none 0.17 more_information -0.06 reinstated -0.06 policy_warning -0.08
say 下記の	listing_restored 0.19 none 0.17 more_information -0.06 reinstated -0.06 policy_warning -0.07
say 下記の商	listing_restored 0.08
say 下記の商品	listing_restored 0.08
say 不要	relist_waived 0.11
say 久的	closure 0.07
say 久的に	closure 0.06
say 了と	relist_waived 0.07
say 予告	reinstated 0.08
say 予告な	reinstated 0.08
say 予防	suspension 0.11 listing_inquiry -0.05
say 今後	reinstated 0.25 relist_waived 0.2 policy_warning 0.05 more_information -0.06 none -0.1 funds -0.15 listing_inquiry -0.18
say 今後お取	relist_waived 0.06
say 今後お取り	relist_waived 0.06
say 今後は	relist_waived 0.06 policy_warning 0.05
say 付のご	relist_waived 0.06 listing_inquiry -0.05
say 付のご返	relist_waived 0.06 listing_inquiry -0.05
say 付のご返信	relist_waived 0.06 listing_inquiry -0.05
say 以内	none 0.31 listing_inquiry 0.15 more_information 0.06 relist_waived 0.06 funds -0.12 reinstated -0.18 listing_restored -0.27
say 以内に返	closure 0.09 suspension -0.07
say 以内に返送	closure 0.13
say 以後	closure 0.09
say 件、	relist_waived 0.15
say 伺い	account_investigation 0.11
say 体の	listing_inquiry 0.23 listing_restored -0.08
say 何をす	funds 0.1 account_investigation -0.07
say 何をする	funds 0.1
say 使用	listing_inquiry 0.11 listing_restored -0.05
say 依頼	closure 0.09 none 0.08
say 依頼者	none 0.09
say 保さ	none 0.06 suspension -0.09
say 保され	none 0.06 suspension -0.09
say 保し	funds 0.09
say 保してお	funds 0.05
say 保留	suspension 0.16
say 保証	closure 0.07 funds 0.07 account_investigation -0.05
say 保証申	funds 0.07
say 保証申請	funds 0.07
say 信いただい	none 0.06
say 信く	more_information 0.11 suspension 0.06 listing_inquiry 0.05 policy_warning -0.05
say 信くだ	more_information 0.12 suspension 0.07
say 信くださ	more_information 0.12 suspension 0.07
say 信ください	more_information 0.11 suspension 0.07
say 停止	policy_warning 0.23 none 0.19 reinstated 0.16 suspension 0.08 more_information -0.05 account_investigation -0.06 listing_restored -0.09 listing_inquiry -0.15 funds -0.16 closure -0.17
say 停止し	suspension 0.11 reinstated 0.07 account_investigation 0.06 closure -0.05
say 健全性サ	suspension -0.1
say 健全性サポ	suspension -0.1
say 備え	listing_restored 0.1 funds 0.07 listing_inquiry -0.07
say 催し	none 0.1
say 催しま	none 0.1
say 催します	none 0.1
say 催します。	none 0.1
say 元に戻し	listing_restored 0.08
say 元に戻しま	listing_restored 0.08
say 入金	funds 0.14
say 全性サ	suspension -0.1
say 全性サポ	suspension -0.1
say 全性サポー	suspension -0.1
say 全法	listing_inquiry 0.06
say 全額	closure 0.08
say 全額を	closure 0.06
say 内に返	closure 0.09 suspension -0.07
say 内に返送	closure 0.13
say 円の	funds 0.11
say 再び	listing_restored 0.23 relist_waived 0.08 reinstated 0.05 account_investigation -0.07 listing_inquiry -0.13
say 再びご	listing_restored 0.07 suspension 0.07
say 再びご出	listing_restored 0.08
say 再びご出品	listing_restored 0.08
say 再び出	listing_inquiry -0.05
say 再び出品	listing_inquiry -0.05
say 再有	suspension 0.07
say 再有効	suspension 0.07
say 再有効化	suspension 0.07
say 再開	suspension 0.28 listing_restored 0.06 relist_waived -0.05 none -0.06 account_investigation -0.08 listing_inquiry -0.08 policy_warning -0.08
say 再開す	suspension 0.07
say 再開する	suspension 0.07
say 再開を	suspension 0.08 more_information 0.05
say 写真	listing_inquiry 0.31 listing_restored 0.07 policy_warning -0.05 none -0.06 suspension -0.1 relist_waived -0.11
say 処分	reinstated 0.15 listing_inquiry 0.12 closure 0.06 none -0.05 suspension -0.11
say 出品い	listing_restored 0.08
say 出品いた	listing_restored 0.08
say 出品いただ	listing_restored 0.08
say 出品さ	relist_waived 0.08 suspension 0.07 more_information -0.05
say 出品され	relist_waived 0.08 suspension 0.07 more_information -0.05
say 出品された	relist_waived 0.08
say 出品を	listing_inquiry 0.29 listing_restored 0.06 relist_waived -0.07 more_information -0.08 policy_warning -0.1
say 出品を取	listing_inquiry 0.08 suspension -0.06
say 出品を取り	listing_inquiry 0.08 suspension -0.06
say 出品サ	none 0.06
say 出荷	policy_warning 0.25 suspension 0.12 reinstated -0.07 listing_inquiry -0.1 funds -0.11
say 分では	more_information 0.07
say 分ではあ	more_information 0.07
say 分ではあり	more_information 0.07
say 判断	closure 0.12 more_information 0.09 suspension -0.05 reinstated -0.06
say 判断は	funds 0.06
say 削除	relist_waived 0.11 policy_warning 0.06 closure 0.05 none -0.07
say 削除しま	listing_inquiry 0.09
say 削除しまし	listing_inquiry 0.1
say 効化	funds 0.06
say 動で	funds 0.15 none 0.08 policy_warning -0.05
say 十分	more_information 0.11
say 十分で	more_information 0.09
say 十分では	more_information 0.07
say 十分ではあ	more_information 0.07
say 原因	suspension 0.08 closure -0.05
say 原因、	suspension 0.1
say 取り下	listing_restored 0.15 none 0.06 account_investigation -0.05 more_information -0.05 relist_waived -0.07
say 取り下げ	listing_restored 0.15 none 0.06 account_investigation -0.05 more_information -0.05 relist_waived -0.07
say 取り下げる	listing_restored 0.08
say 取り消さ	closure 0.07
say 取り消され	closure 0.06
say 取引明	funds 0.09
say 取引明細	funds 0.09
say 取引明細書	funds 0.09
say 口座	funds 0.09 suspension 0.09 reinstated -0.06
say 口座へ	closure 0.05
say 古物	more_information 0.07
say 古物商	more_information 0.07
say 古物商許	more_information 0.07
say 古物商許可	more_information 0.07
say 可証の	policy_warning 0.07
say 可証の写	policy_warning 0.07
say 可証の写し	policy_warning 0.07
say 合には、再	listing_restored 0.09 listing_inquiry -0.05
say 同じ商	relist_waived 0.05
say 同じ商品	relist_waived 0.05
say 同じ商品を	relist_waived 0.05
say 同梱	policy_warning 0.05
say 告な	reinstated 0.08
say 品い	listing_restored 0.08
say 品いた	listing_restored 0.08
say 品いただ	listing_restored 0.08
say 品いただけ	listing_restored 0.07
say 品が検	reinstated 0.06
say 品が検索	reinstated 0.06
say 品さ	relist_waived 0.07 listing_inquiry 0.05 suspension 0.05 listing_restored -0.05 more_information -0.07
say 品され	relist_waived 0.07 listing_inquiry 0.05 suspension 0.05 listing_restored -0.05 more_information -0.07
say 品された	relist_waived 0.07
say 品された場	relist_waived 0.05
say 品は	listing_inquiry 0.28 closure 0.12 account_investigation 0.11 relist_waived 0.09 reinstated 0.08 suspension -0.1 funds -0.14 none -0.17 more_information -0.22
say 品を	listing_inquiry 0.19 none 0.18 suspension -0.05 reinstated -0.06 funds -0.07 listing_restored -0.08 account_investigation -0.1
say 品を今	relist_waived 0.07 listing_inquiry -0.07
say 品を今後	relist_waived 0.07 listing_inquiry -0.07
say 品を再	relist_waived 0.06 suspension -0.05
say 品を再び	relist_waived 0.09
say 品を削	listing_inquiry 0.07 policy_warning 0.06
say 品を削除	listing_inquiry 0.07 policy_warning 0.06
say 品を削除し	listing_inquiry 0.05
say 品を取	none 0.17 suspension -0.05
say 品を取り	none 0.17 suspension -0.05
say 品を取り消	listing_restored 0.05
say 品サ	none 0.06
say 品ペ	listing_restored 0.11 more_information 0.05 relist_waived -0.05
say 品ペー	listing_restored 0.11 more_information 0.05 relist_waived -0.05
say 品ページ	listing_restored 0.11 more_information 0.05 relist_waived -0.05
say 品名	listing_restored 0.09 suspension -0.05
say 品安全法	listing_inquiry 0.06
say 品質	listing_inquiry 0.06
say 商品が検	reinstated 0.06
say 商品が検索	reinstated 0.06
say 商品の	listing_inquiry 0.17 listing_restored 0.1 account_investigation -0.05 more_information -0.05 relist_waived -0.05 policy_warning -0.06 suspension -0.06
say 商品の販	listing_inquiry 0.06
say 商品の販売	listing_inquiry 0.06
say 商品を今	relist_waived 0.08
say 商品を今後	relist_waived 0.08
say 商品を再	relist_waived 0.08
say 商品を再び	relist_waived 0.09
say 商品ペ	listing_restored 0.11 more_information 0.05 relist_waived -0.05
say 商品ペー	listing_restored 0.11 more_information 0.05 relist_waived -0.05
say 商品ページ	listing_restored 0.11 more_information 0.05 relist_waived -0.05
say 商品名	policy_warning 0.05
say 商許	more_information 0.07
say 商許可	more_information 0.07
say 商許可証	more_information 0.08
say 商許可証の	policy_warning 0.09
say 善計	suspension 0.09 reinstated 0.07 closure -0.05
say 善計画	suspension 0.09 reinstated 0.07 closure -0.05
say 善計画に書	reinstated 0.09
say 善計画を	suspension 0.11
say 因、	suspension 0.1
say 在庫	closure 0.18 listing_restored 0.18 policy_warning 0.12 listing_inquiry 0.09 account_investigation -0.06 more_information -0.06 reinstated -0.06 none -0.07 funds -0.1 suspension -0.2
say 在庫は	closure 0.15 listing_inquiry 0.1 relist_waived 0.06 suspension -0.08
say 在庫は、	closure 0.07 relist_waived 0.07
say 在庫数	listing_restored 0.11
say 在庫数を	listing_restored 0.1
say 在庫管	listing_restored 0.13 policy_warning 0.13 relist_waived -0.05 listing_inquiry -0.06
say 在庫管理	listing_restored 0.13 policy_warning 0.13 relist_waived -0.05 listing_inquiry -0.06
say 報し	none 0.12
say 報して	none 0.12
say 報してア	none 0.06
say 報してアカ	none 0.06
say 増加	funds 0.09
say 売されま	account_investigation 0.06
say 売されます	account_investigation 0.06
say 売を再	more_information 0.05
say 売上	suspension 0.24 funds 0.14 account_investigation 0.1 relist_waived -0.06 listing_restored -0.07 more_information -0.11 listing_inquiry -0.18
say 売上金	suspension 0.21 funds 0.1 account_investigation 0.07 relist_waived -0.06 listing_restored -0.07 listing_inquiry -0.1 more_information -0.1
say 売上金の	policy_warning 0.11
say 売上金は、	funds 0.06
say 変わ	funds 0.11 listing_inquiry 0.1 more_information -0.06
say 変わり	funds 0.11 listing_inquiry 0.09 more_information -0.06
say 変わりは	funds 0.06
say 変更	funds 0.21 listing_restored 0.07 reinstated -0.08 suspension -0.09
say 変更は	funds 0.06
say 契約の	suspension 0.08
say 契約の第	suspension 0.08
say 守ら	reinstated 0.13 none -0.06
say 守られ	reinstated 0.12 none -0.06
say 安全	listing_restored 0.06 policy_warning 0.06
say 安全法	listing_inquiry 0.06
say 宛名	more_information 0.06
say 審査しまし	more_information 0.06
say 差し	funds 0.1 closure 0.09 listing_restored 0.09 more_information -0.06 policy_warning -0.06 suspension -0.08
say 差し引	funds 0.07 suspension -0.06
say 希望	suspension 0.12
say 常の	reinstated 0.11
say 座へ	closure 0.05
say 庫は	closure 0.15 listing_inquiry 0.1 relist_waived 0.06 suspension -0.08
say 庫は、	closure 0.07 relist_waived 0.07
say 庫数	listing_restored 0.11
say 庫数を	listing_restored 0.1
say 庫管	listing_restored 0.13 policy_warning 0.13 relist_waived -0.05 listing_inquiry -0.06
say 庫管理	listing_restored 0.13 policy_warning 0.13 relist_waived -0.05 listing_inquiry -0.06
say 廃棄	closure 0.12 listing_inquiry 0.08 suspension -0.05
say 引きます。	closure 0.06
say 引当	funds 0.12
say 引明	funds 0.09
say 引明細	funds 0.09
say 引明細書	funds 0.09
say 当者が	none 0.07 suspension -0.06
say 当者は	none 0.07 suspension -0.06
say 当該	listing_inquiry 0.09
say 当該商	listing_inquiry 0.08
say 当該商品	listing_inquiry 0.08
say 後お取	relist_waived 0.06
say 後お取り	relist_waived 0.06
say 後お取り扱	relist_waived 0.06
say 後に	funds 0.18 none 0.07 account_investigation -0.09 suspension -0.09
say 性サ	suspension -0.1
say 性サポ	suspension -0.1
say 性サポー	suspension -0.1
say 性サポート	suspension -0.1
say 恒久	closure 0.07
say 恒久的	closure 0.07
say 恒久的に	closure 0.06
say 態に	listing_restored 0.11 funds 0.07 listing_inquiry -0.07
say 態にな	listing_restored 0.12 listing_inquiry -0.06
say 態に変	funds 0.07
say 態に変わ	funds 0.06
say 態に変わり	funds 0.06
say 慎重	closure 0.07
say 慎重に	closure 0.07
say 戻しま	listing_restored 0.17 none -0.05
say 戻しまし	listing_restored 0.18 none -0.05
say 戻しました	listing_restored 0.18 none -0.05
say 戻りま	listing_restored 0.06
say 戻ります	listing_restored 0.06
say 戻ります。	listing_restored 0.06
say 払い	funds 0.22 reinstated 0.19 suspension 0.1 closure 0.06 account_investigation -0.06 listing_inquiry -0.08 policy_warning -0.09 more_information -0.13 none -0.13
say 払い」	funds 0.07
say 払いし	closure 0.05
say 払いしま	reinstated 0.05
say 払いします	reinstated 0.05
say 払いの	funds 0.1
say 扱いにな	relist_waived 0.06
say 扱いになら	relist_waived 0.06
say 扱わな	relist_waived 0.12
say 扱わない	relist_waived 0.12
say 承り	relist_waived 0.07
say 承りま	relist_waived 0.08
say 承りまし	relist_waived 0.08
say 承りました	relist_waived 0.08
say 担当者が	none 0.07 suspension -0.06
say 担当者は	none 0.07 suspension -0.06
say 拝見し、	reinstated 0.07
say 振り	account_investigation 0.12 funds 0.06 policy_warning -0.05 none -0.07
say 振り込	account_investigation 0.12 funds 0.06 policy_warning -0.05 none -0.07
say 振り込み	account_investigation 0.13 funds 0.06 policy_warning -0.05 none -0.06
say 振り込みは	account_investigation 0.16
say 振り込みを	funds 0.11
say 措置	suspension 0.09 listing_inquiry 0.05
say 支払	funds 0.24 reinstated 0.21 suspension 0.12 account_investigation -0.07 listing_inquiry -0.08 policy_warning -0.12 none -0.13 more_information -0.14
say 支払い	funds 0.24 reinstated 0.19 suspension 0.11 account_investigation -0.06 listing_inquiry -0.08 policy_warning -0.11 more_information -0.13 none -0.13
say 支払い」	funds 0.07
say 支払いし	closure 0.05
say 支払いしま	reinstated 0.05
say 支払いの	funds 0.1
say 改めて	account_investigation 0.1 listing_restored 0.07 reinstated 0.06 suspension -0.14
say 改善	suspension 0.22 reinstated 0.12 listing_inquiry -0.06 account_investigation -0.07 listing_restored -0.07 closure -0.08
say 改善計	suspension 0.09 reinstated 0.07 closure -0.05
say 改善計画	suspension 0.09 reinstated 0.07 closure -0.05
say 改善計画を	suspension 0.11
say 文は	account_investigation 0.12 none 0.12 suspension 0.1 closure 0.06 listing_restored -0.05 more_information -0.05 listing_inquiry -0.16
say 文は、	closure 0.08
say 断は	funds 0.06
say 断りい	closure 0.09
say 断りいた	closure 0.09
say 断りいたし	closure 0.09
say 新しいア	closure 0.11
say 新しいアカ	closure 0.11
say 日か	funds 0.32 listing_restored -0.07 relist_waived -0.08 more_information -0.09 reinstated -0.1
say 日が	closure 0.09 funds 0.08 account_investigation -0.08
say 日付のご	relist_waived 0.06 listing_inquiry -0.05
say 日付のご返	relist_waived 0.06 listing_inquiry -0.05
say 日以	listing_inquiry 0.25 none 0.19 more_information 0.11 closure 0.06 funds -0.06 account_investigation -0.07 reinstated -0.08 suspension -0.08 policy_warning -0.17 listing_restored -0.18
say 日以内	listing_inquiry 0.25 none 0.2 more_information 0.11 closure 0.06 funds -0.06 suspension -0.06 account_investigation -0.07 reinstated -0.12 policy_warning -0.16 listing_restored -0.18
say 日以内に	listing_inquiry 0.21 none 0.21 closure 0.07 suspension -0.07 reinstated -0.1 policy_warning -0.12 account_investigation -0.14 listing_restored -0.14
say 日以内に返	closure 0.09 suspension -0.07
say 早く	account_investigation 0.08 suspension -0.06
say 早く終	account_investigation 0.08
say 早く終え	account_investigation 0.07
say 早く終える	account_investigation 0.07
say 明細	funds 0.09 account_investigation 0.07
say 明細書	funds 0.09 account_investigation 0.07
say 時か	account_investigation 0.22 suspension -0.06
say 時から	account_investigation 0.22 suspension -0.06
say 時ま	account_investigation 0.14 suspension -0.09
say 時まで	account_investigation 0.14 suspension -0.09
say 時的	suspension 0.13 funds 0.05
say 時的に	suspension 0.13 funds 0.05
say 時的に閉	suspension 0.11
say 時間	reinstated 0.22 none 0.2 listing_restored 0.11 policy_warning -0.07 funds -0.11 listing_inquiry -0.23
say 時間か	listing_restored 0.19
say 時間かかる	listing_restored 0.06
say 時間に	closure 0.12 more_information 0.09 policy_warning -0.05 suspension -0.06
say 時間ほ	reinstated 0.15
say 時間ほど	reinstated 0.15
say 時間以	none 0.2 policy_warning 0.1 account_investigation 0.08 suspension -0.11 listing_inquiry -0.17
say 時間以内	none 0.2 policy_warning 0.1 account_investigation 0.08 suspension -0.11 listing_inquiry -0.17
say 時間以内に	none 0.19 policy_warning 0.11 account_investigation 0.08 suspension -0.11 listing_inquiry -0.17
say 更は	funds 0.06
say 書かれ	reinstated 0.12 listing_inquiry 0.08 none -0.06 suspension -0.09
say 最終	closure 0.1
say 最長	suspension 0.14
say 最長で	suspension 0.08
say 有効化	suspension 0.07
say 未満	policy_warning 0.17 listing_restored 0.07 suspension 0.06 none -0.1
say 本件	relist_waived 0.14 listing_restored -0.05 none -0.05
say 本件に	closure 0.06
say 本体	listing_inquiry 0.21 listing_restored -0.06
say 本日	suspension 0.13 closure 0.09 listing_restored 0.09 none -0.08 policy_warning -0.09 listing_inquiry -0.14
say 本日付で	reinstated 0.11
say 束を	suspension 0.07
say 査が	account_investigation 0.09
say 査しまし	more_information 0.06
say 査しました	more_information 0.06
say 査の	account_investigation 0.14 listing_restored 0.08 relist_waived 0.06 policy_warning -0.05 suspension -0.19
say 査のあ	account_investigation 0.08
say 査のあい	account_investigation 0.08
say 査のあいだ	account_investigation 0.08
say 査の対	account_investigation 0.05
say 査の対象	account_investigation 0.05
say 査の対象と	account_investigation 0.06
say 査を	suspension -0.07 listing_inquiry -0.08
say 根本	more_information 0.07
say 案件	none 0.13 suspension -0.08
say 棄い	closure 0.06
say 棄いた	closure 0.06
say 棄いたし	closure 0.06
say 棄いたしま	closure 0.06
say 棄の	listing_inquiry 0.06
say 業者	policy_warning 0.14 more_information 0.13 account_investigation -0.06 none -0.07
say 権利	suspension 0.14 policy_warning 0.05 relist_waived -0.05 listing_restored -0.06
say 次回	reinstated 0.06
say 次回の	reinstated 0.06
say 止されたま	none 0.06 more_information 0.05 suspension -0.07
say 止し	reinstated 0.23 suspension 0.1 closure -0.08 funds -0.08
say 止していた	reinstated 0.22
say 残額	closure 0.05
say 残高	funds 0.3 closure 0.18 reinstated 0.1 listing_inquiry -0.06 none -0.07 more_information -0.09 policy_warning -0.12 account_investigation -0.14
say 残高に	funds 0.1
say 残高の	funds 0.23
say 残高は	closure 0.22 reinstated 0.17 more_information -0.07 policy_warning -0.07 account_investigation -0.08 suspension -0.09
say 残高は、	closure 0.12 reinstated 0.1
say 残高は、次	reinstated 0.07
say 段階	none 0.11 more_information 0.06 suspension -0.12
say 求は	funds 0.07
say 決定	closure 0.18 suspension -0.07
say 決定は	closure 0.07
say 決済	relist_waived 0.1 funds 0.09
say 決済の	funds 0.07
say 注文	funds 0.2 suspension 0.13 account_investigation 0.09 relist_waived -0.08 policy_warning -0.1 listing_inquiry -0.12 listing_restored -0.12
say 注文は	account_investigation 0.13 suspension 0.11 closure 0.06 more_information -0.05 policy_warning -0.05 listing_inquiry -0.06
say 注文は、	closure 0.08
say 消えま	relist_waived 0.12 listing_inquiry -0.05 listing_restored -0.05
say 消えます	relist_waived 0.12 listing_inquiry -0.05 listing_restored -0.05
say 消えます。	relist_waived 0.12 listing_inquiry -0.05 listing_restored -0.05
say 消さ	closure 0.07
say 消され	closure 0.06
say 消された	closure 0.06
say 済の	funds 0.07
say 点を補	more_information 0.06
say 無料	none 0.2
say 照合	more_information 0.11 account_investigation 0.08 policy_warning -0.06 listing_inquiry -0.07
say 物商	more_information 0.07
say 物商許	more_information 0.07
say 物商許可	more_information 0.07
say 物商許可証	more_information 0.08
say 状態	listing_restored 0.1 funds 0.08 closure -0.05 account_investigation -0.08
say 状態に	listing_restored 0.11 funds 0.07 listing_inquiry -0.07
say 状態にな	listing_restored 0.12 listing_inquiry -0.06
say 状態に変	funds 0.07
say 状態に変わ	funds 0.06
say 率は	policy_warning 0.09 suspension 0.07 none -0.06
say 現れ	reinstated 0.08
say 現れる	reinstated 0.08
say 現れるま	reinstated 0.06
say 現れるまで	reinstated 0.06
say 現時	policy_warning 0.07 suspension -0.06
say 現時点	policy_warning 0.07 suspension -0.06
say 現時点で	policy_warning 0.07 suspension -0.06
say 用ア	suspension 0.31 reinstated 0.06 none -0.05 more_information -0.07 account_investigation -0.1 listing_inquiry -0.12
say 用アカ	suspension 0.31 reinstated 0.06 none -0.05 more_information -0.07 account_investigation -0.1 listing_inquiry -0.12
say 用アカウ	suspension 0.31 reinstated 0.06 none -0.05 more_information -0.07 account_investigation -0.1 listing_inquiry -0.12
say 用アカウン	suspension 0.31 reinstated 0.06 none -0.05 more_information -0.07 account_investigation -0.1 listing_inquiry -0.12
say 申し立	closure 0.08 more_information 0.08 funds -0.05 account_investigation -0.09
say 申し立て	closure 0.08 more_information 0.08 funds -0.05 account_investigation -0.09
say 申し込	none 0.23 suspension -0.05
say 申し込み	none 0.23
say 申し込みは	none 0.15
say 申請	reinstated 0.11 none -0.06 account_investigation -0.07
say 画に書	reinstated 0.13
say 画に書か	reinstated 0.13
say 画に書かれ	reinstated 0.13
say 画を	none 0.14 suspension 0.11 listing_inquiry -0.07 account_investigation -0.12
say 留保	reinstated 0.19 funds 0.1 account_investigation -0.07 suspension -0.14
say 留保さ	none 0.06 suspension -0.09
say 留保され	none 0.06 suspension -0.09
say 留保し	funds 0.08
say 番号	listing_inquiry 0.12 more_information 0.11 policy_warning 0.11 suspension 0.11 reinstated -0.07 relist_waived -0.09 account_investigation -0.11 listing_restored -0.15
say 異議	closure 0.1 relist_waived 0.09 listing_inquiry 0.05 listing_restored -0.07
say 発行	listing_inquiry 0.16 more_information 0.07 suspension 0.06 closure -0.05 reinstated -0.06 policy_warning -0.07 none -0.09
say 発行日	more_information 0.09
say 発行日が	more_information 0.08
say 発送	policy_warning 0.21 suspension 0.12 funds -0.08 listing_inquiry -0.08 none -0.08
say 登録	account_investigation 0.27 closure 0.11 listing_inquiry 0.08 suspension -0.06 more_information -0.07 none -0.08 listing_restored -0.09 reinstated -0.12
say 登録の	funds 0.07
say 着金	funds 0.06
say 着金ま	funds 0.06
say 着金まで	funds 0.06
say 破棄	closure 0.05
say 示さ	reinstated 0.2 more_information -0.07
say 示され	reinstated 0.2 more_information -0.07
say 示される	reinstated 0.12
say 示されるま	reinstated 0.08
say 社のア	account_investigation 0.05
say 社のアカ	account_investigation 0.05
say 社のアカウ	account_investigation 0.05
say 立て	closure 0.08 more_information 0.08 policy_warning 0.05 funds -0.07 account_investigation -0.09
say 立てを表	more_information 0.18 suspension -0.05 policy_warning -0.06
say 立てを表示	more_information 0.18 suspension -0.05 policy_warning -0.06
say 約の第	suspension 0.08
say 約束	suspension 0.1 account_investigation 0.08 relist_waived 0.07 listing_inquiry -0.08
say 約束を	suspension 0.07
say 細ペ	policy_warning 0.13
say 細ペー	policy_warning 0.13
say 細ページ	policy_warning 0.13
say 細書	funds 0.09 account_investigation 0.07
say 終え	account_investigation 0.1 reinstated 0.07 more_information 0.05 suspension -0.07
say 終える	account_investigation 0.07
say 終わ	funds 0.13 relist_waived 0.13 account_investigation 0.11 none -0.06 policy_warning -0.06 more_information -0.07 listing_inquiry -0.1
say 終わる	account_investigation 0.15
say 終わるま	account_investigation 0.15
say 終わるまで	account_investigation 0.15
say 終了	account_investigation 0.09 closure 0.06 relist_waived 0.05 reinstated -0.06 suspension -0.07
say 終了と	closure 0.06
say 結論	account_investigation 0.18
say 結論が	account_investigation 0.14
say 結論が出	account_investigation 0.14
say 結論が出る	account_investigation 0.14
say 続け	account_investigation 0.26 more_information -0.05 none -0.06 policy_warning -0.06 suspension -0.1
say 続けく	account_investigation 0.05
say 続けくだ	account_investigation 0.05
say 続けくださ	account_investigation 0.05
say 続けてい	funds 0.05
say 続けていた	funds 0.05
say 締め日	funds 0.05
say 者には	none 0.14
say 自動	funds 0.21 none 0.16 account_investigation -0.05 closure -0.06 policy_warning -0.08
say 自動で	funds 0.15 none 0.08 policy_warning -0.05
say 行日が	more_information 0.08
say 表示さ	reinstated 0.2 closure -0.05 more_information -0.06
say 表示され	reinstated 0.2 closure -0.05 more_information -0.06
say 表示される	reinstated 0.12
say 補っ	more_information 0.16 suspension -0.06
say 補った	more_information 0.06
say 製品	listing_inquiry 0.21 policy_warning 0.07 suspension -0.05 listing_restored -0.07
say 見し、	reinstated 0.07
say 解きまし	reinstated 0.08 listing_restored 0.06
say 解きました	reinstated 0.08 listing_restored 0.06
say 解除	reinstated 0.13 none -0.06
say 計画	more_information 0.28 reinstated 0.15 suspension 0.12 none 0.07 relist_waived -0.06 listing_restored -0.1 listing_inquiry -0.11 policy_warning -0.14 account_investigation -0.17
say 計画に書	reinstated 0.13
say 計画に書か	reinstated 0.13
say 計画を	none 0.13 suspension 0.11 listing_inquiry -0.07 account_investigation -0.12
say 記の	listing_restored 0.22 none 0.13 account_investigation 0.09 reinstated -0.08 more_information -0.1 policy_warning -0.1
say 記のペ	none 0.07
say 記のペー	none 0.07
say 記のページ	none 0.07
say 記の商	listing_restored 0.08
say 記の商品	listing_restored 0.08
say 許可	policy_warning 0.11 more_information 0.06 none -0.05 reinstated -0.05
say 許可証の	policy_warning 0.07
say 許可証の写	policy_warning 0.07
say 許諾	listing_inquiry 0.14 listing_restored -0.07
say 許諾書	listing_inquiry 0.12 listing_restored -0.07
say 証の写	policy_warning 0.07
say 証の写し	policy_warning 0.07
say 証の写しを	policy_warning 0.08
say 証申	funds 0.07
say 証申請	funds 0.07
say 試験	none 0.13 listing_restored 0.08 reinstated -0.06 listing_inquiry -0.08
say 話に	account_investigation 0.2 suspension -0.08
say 話を	account_investigation 0.05
say 話番	listing_inquiry 0.1 more_information 0.1 suspension -0.07
say 話番号	listing_inquiry 0.1 more_information 0.1 suspension -0.07
say 該商	listing_inquiry 0.08
say 該商品	listing_inquiry 0.08
say 該当	listing_inquiry 0.27 suspension -0.06
say 詳細ペ	policy_warning 0.13
say 詳細ペー	policy_warning 0.13
say 詳細ページ	policy_warning 0.13
say 認める	more_information 0.06
say 調査	relist_waived 0.1 none 0.09 reinstated -0.06 listing_inquiry -0.07 listing_restored -0.07
say 調査が	account_investigation 0.06
say 調査の	relist_waived 0.07 account_investigation 0.06
say 調査を	none 0.06
say 請求は	funds 0.07
say 論が	account_investigation 0.14
say 論が出	account_investigation 0.14
say 論が出る	account_investigation 0.14
say 論が出るま	account_investigation 0.14
say 諾書	listing_inquiry 0.13 listing_restored -0.07
say 警告	policy_warning 0.06
say 負担	listing_inquiry 0.18 closure 0.05 suspension -0.07
say 販売されま	account_investigation 0.06
say 販売を再	more_information 0.05
say 費用	listing_inquiry 0.1 closure 0.09
say 資格に	funds 0.07
say 資金	suspension 0.09 funds 0.08 reinstated 0.06 none -0.06
say 質問	funds 0.12
say 足し	more_information 0.08
say 足して	more_information 0.07
say 足り	more_information 0.17 suspension -0.06
say 足りま	more_information 0.12
say 足りませ	more_information 0.12
say 足りません	more_information 0.12
say 輸入	listing_inquiry 0.12 suspension -0.06
say 込み	none 0.21 account_investigation 0.18 relist_waived -0.05 closure -0.06 more_information -0.06 policy_warning -0.11 suspension -0.11
say 込みは	none 0.15 account_investigation 0.14 suspension -0.05 reinstated -0.06 policy_warning -0.08
say 込みを	funds 0.11
say 返信	more_information 0.31 suspension 0.08 listing_restored -0.06 none -0.06 account_investigation -0.09 closure -0.09 reinstated -0.11
say 返信く	more_information 0.13 suspension 0.08
say 返信くだ	more_information 0.13 suspension 0.08
say 返信くださ	more_information 0.13 suspension 0.08
say 返送	closure 0.23 relist_waived 0.08 listing_inquiry 0.07 policy_warning -0.05 account_investigation -0.06 listing_restored -0.06 suspension -0.08
say 返送の	closure 0.07 suspension -0.06
say 返金	funds 0.15 closure 0.1 none 0.07 account_investigation -0.05 policy_warning -0.08 suspension -0.09
say 送の	closure 0.07
say 送りい	closure 0.09
say 送りいた	closure 0.09
say 送りいただ	closure 0.09
say 送りく	suspension 0.06 reinstated -0.05 closure -0.06 listing_restored -0.07
say 送りくだ	suspension 0.06 reinstated -0.05 closure -0.06 listing_restored -0.07
say 送りくださ	suspension 0.06 reinstated -0.05 closure -0.06 listing_restored -0.07
say 通報し	none 0.12
say 通報して	none 0.12
say 通報してア	none 0.06
say 通常の	reinstated 0.11
say 進め	account_investigation 0.05
say 遅い	suspension 0.13
say 過ぎ	closure 0.18 funds 0.1 more_information -0.06 account_investigation -0.07 reinstated -0.07
say 部を	funds 0.09
say 配信	none 0.16 listing_inquiry -0.05
say 配達	funds 0.09 suspension -0.06
say 重に	closure 0.07
say 金が	funds 0.07
say 金に	reinstated 0.14 funds 0.08
say 金の	account_investigation 0.16 funds 0.1 policy_warning 0.05 listing_inquiry -0.06 reinstated -0.08 none -0.09
say 金は	reinstated 0.2 suspension 0.1 closure 0.09 account_investigation 0.08 funds 0.07 listing_restored -0.05 none -0.07 relist_waived -0.07 more_information -0.09 policy_warning -0.11 listing_inquiry -0.15
say 金は、	funds 0.13 reinstated 0.08
say 金は、次	reinstated 0.07
say 金は、配	funds 0.08
say 金は、配達	funds 0.08
say 金まで	funds 0.06
say 金額	closure 0.08 suspension -0.07
say 銀行	funds 0.31 suspension 0.09 account_investigation -0.05 closure -0.07 policy_warning -0.07 none -0.08
say 銀行の	funds 0.18
say 録の	funds 0.07
say 鎖されて	suspension 0.1 reinstated 0.06 closure -0.05
say 鎖す	reinstated 0.07
say 鎖する	reinstated 0.07
say 鎖するこ	reinstated 0.08
say 鎖すること	reinstated 0.08
say 長で	suspension 0.08
say 閉鎖	reinstated 0.38 listing_restored -0.06 listing_inquiry -0.07 more_information -0.07 policy_warning -0.07 funds -0.12
say 閉鎖されて	suspension 0.1 reinstated 0.06 closure -0.05
say 閉鎖す	reinstated 0.07
say 閉鎖する	reinstated 0.07
say 閉鎖するこ	reinstated 0.08
say 開す	suspension 0.07
say 開する	suspension 0.07
say 開を	suspension 0.08 more_information 0.05
say 開催	none 0.1
say 開催し	none 0.1
say 開催しま	none 0.1
say 開催します	none 0.1
say 開設	closure 0.13
say 間、	account_investigation 0.11 suspension 0.06 policy_warning -0.05 none -0.06
say 間か	listing_restored 0.18
say 間かかる	listing_restored 0.06
say 間かかるこ	listing_restored 0.06
say 間ほ	reinstated 0.15
say 間ほど	reinstated 0.15
say 間も	account_investigation 0.06
say 間以	policy_warning 0.15 none 0.13 suspension 0.07 listing_restored -0.06 funds -0.07 more_information -0.08 listing_inquiry -0.13
say 間以内	policy_warning 0.15 none 0.13 suspension 0.07 listing_restored -0.06 funds -0.07 more_information -0.08 listing_inquiry -0.13
say 間以内に	policy_warning 0.16 none 0.12 suspension 0.07 listing_restored -0.06 funds -0.07 more_information -0.08 listing_inquiry -0.13
say 関するも	funds 0.06
say 関するもの	funds 0.06
say 限り、	closure 0.08
say 除されたま	relist_waived 0.12
say 除しま	listing_inquiry 0.09
say 除しまし	listing_inquiry 0.1
say 除しました	listing_inquiry 0.1
say 電話	account_investigation 0.14 more_information 0.14 listing_inquiry 0.05 listing_restored -0.05 closure -0.08 suspension -0.13
say 電話に	account_investigation 0.07
say 電話番	listing_inquiry 0.1 more_information 0.1 suspension -0.07
say 電話番号	listing_inquiry 0.1 more_information 0.1 suspension -0.07
say 預かりして	reinstated 0.06
say 頼者	none 0.09
say 額は	suspension -0.06
say 額を	closure 0.1 funds 0.09
say 高に	funds 0.1
say 高の	funds 0.23
say 高は	closure 0.22 reinstated 0.17 more_information -0.07 policy_warning -0.07 account_investigation -0.08 suspension -0.09
say 高は、	closure 0.12 reinstated 0.1
say 高は、次	reinstated 0.07
subject #	none 0.71 relist_waived 0.16 funds -0.08 listing_inquiry -0.08 closure -0.1 reinstated -0.1 account_investigation -0.14 policy_warning -0.15 suspension -0.28
subject # #	none 0.35 listing_inquiry -0.11
subject # # #	none 0.34 listing_inquiry -0.11
subject account	suspension 0.36 reinstated 0.26 account_investigation 0.2 closure 0.16 none 0.06 listing_restored -0.1 relist_waived -0.1 funds -0.16 policy_warning -0.19 more_information -0.22 listing_inquiry -0.26
subject account is	policy_warning 0.08
subject account is at	policy_warning 0.1
subject amazon	suspension 0.25 policy_warning -0.07 listing_restored -0.17
subject appeal	none 0.29 listing_restored 0.26 closure 0.2 policy_warning -0.05 account_investigation -0.09 funds -0.1 reinstated -0.1 suspension -0.12 relist_waived -0.14 listing_inquiry -0.16
subject are	account_investigation 0.31 reinstated -0.06 none -0.07
subject asin	relist_waived 0.1 listing_inquiry -0.05 more_information -0.06
subject at	policy_warning 0.14
subject at risk	policy_warning 0.1
subject at risk of	policy_warning 0.1
subject balance	funds 0.08
subject complaint	relist_waived 0.34 more_information -0.08 none -0.11 suspension -0.11
subject deactivated	suspension 0.14
subject deactivation	policy_warning 0.09
subject decision	closure 0.14
subject decision on	closure 0.13
subject decision on your	closure 0.13
subject disbursement	funds 0.14 reinstated -0.05
subject funds	funds 0.47 suspension -0.05 reinstated -0.1 closure -0.11
subject is	none 0.18 policy_warning 0.13 account_investigation 0.08 listing_restored 0.06 funds -0.07 listing_inquiry -0.08 suspension -0.08 more_information -0.12
subject is at	policy_warning 0.1
subject is at risk	policy_warning 0.1
subject listing	listing_inquiry 0.33 listing_restored 0.06 suspension -0.07 more_information -0.08 relist_waived -0.08
subject of deactivation	policy_warning 0.1
subject on your	closure 0.12 funds 0.1 none -0.05
subject on your appeal	closure 0.13
subject orders	account_investigation 0.11
subject rate	policy_warning 0.4 account_investigation -0.05 reinstated -0.05 suspension -0.13
subject re	relist_waived 1.41 more_information 1.26 reinstated -0.09 funds -0.12 account_investigation -0.18 closure -0.22 listing_restored -0.26 policy_warning -0.32 none -0.37 suspension -0.52 listing_inquiry -0.59
subject reinstated	listing_restored 0.31 listing_inquiry -0.16
subject review	account_investigation 0.32 reinstated 0.29 policy_warning -0.05 closure -0.06 none -0.09 funds -0.12 suspension -0.16
subject review of	account_investigation 0.24 suspension -0.08
subject review of your	account_investigation 0.18
subject risk	policy_warning 0.1
subject risk of	policy_warning 0.1
subject risk of deactivation	policy_warning 0.1
subject selling	suspension 0.83 listing_restored -0.1 relist_waived -0.1 funds -0.15 listing_inquiry -0.15 none -0.21 account_investigation -0.23
subject selling account	closure 0.23 policy_warning 0.22 suspension 0.2 funds -0.05 more_information -0.05 none -0.09 account_investigation -0.12 reinstated -0.2
subject tracking	policy_warning 0.22
subject tracking rate	policy_warning 0.18
subject under review	account_investigation 0.14 policy_warning -0.07
subject valid	policy_warning 0.18
subject valid tracking	policy_warning 0.18
subject valid tracking rate	policy_warning 0.18
subject we	none 0.34 account_investigation 0.28 suspension 0.26 listing_inquiry -0.05 listing_restored -0.05 more_information -0.1 closure -0.13 policy_warning -0.13 reinstated -0.14 funds -0.25
subject your amazon	suspension 0.23 more_information 0.06 listing_inquiry -0.1
subject your appeal	listing_restored 0.19 closure 0.17 more_information 0.1 none 0.07 account_investigation -0.06 reinstated -0.07 funds -0.08 relist_waived -0.08 suspension -0.09 listing_inquiry -0.11
subject your funds	funds 0.22 closure -0.07
subject your listing	listing_inquiry 0.29 listing_restored 0.09 suspension -0.06 more_information -0.07 none -0.07 relist_waived -0.07
subject 】ア	account_investigation 0.08 none 0.07
subject 】アカ	account_investigation 0.08 none 0.07
subject 】アカウ	account_investigation 0.08 none 0.07
subject 】アカウン	account_investigation 0.08 none 0.07
subject 】出	none 0.07
subject 】出品	none 0.07
subject いに	funds 0.05
subject いの	funds 0.05
subject い合わせを	none 0.1
subject お振	funds 0.09
subject お支	funds 0.13
subject お支払	funds 0.13
subject お支払い	funds 0.13
subject お支払いに	funds 0.05
subject けま	none 0.1
subject けまし	none 0.1
subject けました	none 0.1
subject け付	none 0.1
subject け付け	none 0.1
subject け付けま	none 0.1
subject け付けまし	none 0.1
subject ご提	more_information 0.07 listing_restored 0.06
subject ご提出	more_information 0.07 listing_restored 0.06
subject ご登	account_investigation 0.11
subject ご登録	account_investigation 0.11
subject した	none 0.2 listing_restored 0.1 reinstated 0.06 more_information -0.06 policy_warning -0.06 account_investigation -0.09 listing_inquiry -0.1
subject する	listing_inquiry 0.12 none 0.06 relist_waived 0.05 more_information -0.06 reinstated -0.07 account_investigation -0.08 listing_restored -0.09
subject せを	none 0.1
subject なり	reinstated 0.08
subject なりま	reinstated 0.08
subject なりまし	reinstated 0.08
subject なりました	reinstated 0.08
subject になり	reinstated 0.08
subject になりま	reinstated 0.08
subject になりまし	reinstated 0.08
subject に関	listing_inquiry 0.12 none 0.06 relist_waived 0.06 reinstated -0.07 account_investigation -0.08 listing_restored -0.08
subject に関す	listing_inquiry 0.12 none 0.06 relist_waived 0.06 reinstated -0.07 account_investigation -0.08 listing_restored -0.08
subject に関する	listing_inquiry 0.12 none 0.06 relist_waived 0.06 reinstated -0.07 account_investigation -0.08 listing_restored -0.08
subject の変	funds 0.16
subject の変更	funds 0.16
subject の確	listing_inquiry 0.12 account_investigation 0.11
subject の確認	listing_inquiry 0.12 account_investigation 0.11
subject まし	none 0.18 listing_restored 0.14 reinstated 0.11 suspension -0.05 policy_warning -0.07 funds -0.08 account_investigation -0.09 listing_inquiry -0.09
subject ました	none 0.2 listing_restored 0.1 reinstated 0.07 funds -0.06 more_information -0.06 account_investigation -0.08 listing_inquiry -0.1
subject ます	policy_warning 0.15
subject わせを	none 0.1
subject を受け付	none 0.1
subject を受け付け	none 0.1
subject アカ	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject アカウ	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject アカウン	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject アカウント	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject ウン	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject ウント	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject ウントの	account_investigation 0.22 none 0.08 suspension -0.07 policy_warning -0.09
subject カウ	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject カウン	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject カウント	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject カウントの	account_investigation 0.22 none 0.08 suspension -0.07 policy_warning -0.09
subject トの	account_investigation 0.22 none 0.08 closure -0.05 listing_inquiry -0.05 more_information -0.05 policy_warning -0.07 suspension -0.08
subject マー	listing_inquiry 0.12
subject ント	account_investigation 0.24 none 0.19 suspension 0.12 more_information -0.05 relist_waived -0.07 funds -0.09 listing_restored -0.11 listing_inquiry -0.24
subject ントの	account_investigation 0.22 none 0.08 suspension -0.07 policy_warning -0.09
subject ーに	none 0.09
subject 付け	none 0.1
subject 付けま	none 0.1
subject 付けまし	none 0.1
subject 付けました	none 0.1
subject 停止	suspension 0.22 funds -0.05
subject 再開	listing_restored 0.05
subject 出品	suspension 0.26 listing_inquiry 0.1 reinstated 0.09 listing_restored 0.08 closure -0.06 relist_waived -0.06 account_investigation -0.09 more_information -0.1 funds -0.11 none -0.11
subject 出品の	listing_inquiry 0.07
subject 出品の取	listing_inquiry 0.07
subject 出品の取り	listing_inquiry 0.07
subject 出品用	reinstated 0.08
subject 出品用ア	reinstated 0.08
subject 出品用アカ	reinstated 0.08
subject 削除	listing_inquiry 0.07
subject 加の	more_information 0.11
subject 取り	listing_inquiry 0.1 listing_restored 0.07
subject 受け付	none 0.1
subject 受け付け	none 0.1
subject 受け付けま	none 0.1
subject 合わせを	none 0.1
subject 品に	listing_inquiry 0.11
subject 品の	listing_inquiry 0.21 listing_restored 0.18 reinstated -0.05 none -0.06 suspension -0.14
subject 品の再	listing_restored 0.07
subject 品の取	listing_inquiry 0.07
subject 品の取り	listing_inquiry 0.07
subject 品の取り消	listing_inquiry 0.07
subject 品用	reinstated 0.08
subject 品用ア	reinstated 0.08
subject 品用アカ	reinstated 0.08
subject 品用アカウ	reinstated 0.08
subject 商品	listing_inquiry 0.22 relist_waived 0.11 listing_restored 0.07 account_investigation -0.08 reinstated -0.08 suspension -0.18
subject 商品に	listing_inquiry 0.11
subject 商品の	listing_restored 0.19 listing_inquiry 0.15 none -0.06 relist_waived -0.07 suspension -0.09
subject 商標	none 0.1
subject 変更	funds 0.17
subject 審査	account_investigation 0.08 listing_restored 0.06
subject 引当	funds 0.06
subject 急】	none 0.05
subject 払い	funds 0.2
subject 払いに	funds 0.05
subject 払いの	funds 0.05
subject 提出	more_information 0.06 listing_restored 0.05
subject 支払	funds 0.2
subject 支払い	funds 0.2
subject 支払いに	funds 0.05
subject 支払いの	funds 0.05
subject 方法	funds 0.06
subject 方法の	funds 0.06
subject 方法の変	funds 0.06
subject 方法の変更	funds 0.06
subject 有効	none 0.06 suspension -0.07
subject 査に	account_investigation 0.08
subject 査につ	account_investigation 0.06
subject 査につい	account_investigation 0.06
subject 査について	account_investigation 0.06
subject 残高	funds 0.12
subject 決定	closure 0.07
subject 法に	policy_warning 0.08
subject 法の	funds 0.06
subject 法の変	funds 0.06
subject 法の変更	funds 0.06
subject 無効	suspension 0.09
subject 用ア	reinstated 0.08
subject 用アカ	reinstated 0.08
subject 用アカウ	reinstated 0.08
subject 用アカウン	reinstated 0.08
subject 留保	funds 0.11
subject 確認	listing_inquiry 0.17 account_investigation 0.12 suspension 0.07 policy_warning -0.05 more_information -0.06 listing_restored -0.07 none -0.07 funds -0.08
subject 結果	listing_restored 0.16 closure 0.1 more_information 0.05 suspension -0.05 listing_inquiry -0.1
subject 警告	policy_warning 0.05
subject 資金	funds 0.08
subject 追加	more_information 0.11
subject 追加の	more_information 0.11
subject 金の	funds 0.09
subject 関す	listing_inquiry 0.12 none 0.06 relist_waived 0.06 reinstated -0.07 account_investigation -0.08 listing_restored -0.08
subject 関する	listing_inquiry 0.12 none 0.06 relist_waived 0.06 reinstated -0.07 account_investigation -0.08 listing_restored -0.08
threat account.closed	relist_waived 0.19 suspension 0.14 closure -0.05 account_investigation -0.06 funds -0.08 more_information -0.08
threat account.final	closure 0.1 more_information -0.09
threat account.goes_on	account_investigation 0.19 reinstated 0.18 funds -0.05 listing_inquiry -0.07 suspension -0.2
threat account.how_back	suspension 0.12 more_information 0.1 reinstated 0.06 account_investigation -0.06 listing_inquiry -0.06
threat account.may_not_sell	suspension 0.16 more_information -0.07
threat account.part_stopped	policy_warning 0.19 suspension -0.06
threat account.permanent	none 0.12 policy_warning 0.1 reinstated 0.09 funds -0.05 more_information -0.09
threat account.sales_stopped	listing_inquiry 0.12 suspension -0.07
threat account.silence	closure 0.25 suspension -0.14
threat account.stopped	policy_warning 0.36 relist_waived 0.22 listing_restored 0.2 listing_inquiry -0.06 closure -0.09 none -0.12 more_information -0.13 funds -0.18 suspension -0.18
threat account.temporary	closure 0.06
threat account.winding_up	closure 0.1
threat act.click	account_investigation 0.09
threat act.courtesy	policy_warning 0.15 account_investigation -0.08
threat act.demand	suspension 0.24 reinstated 0.13 funds 0.1 listing_inquiry 0.06 listing_restored 0.06 policy_warning 0.06 relist_waived -0.06 more_information -0.11 account_investigation -0.16 closure -0.35
threat act.lead	funds 0.27 suspension 0.13 account_investigation -0.05 none -0.05 policy_warning -0.06 closure -0.08 reinstated -0.08
threat act.only_when	none 0.13
threat act.request	listing_inquiry 0.2 account_investigation 0.19 policy_warning 0.18 more_information -0.06 none -0.07 relist_waived -0.07 suspension -0.16 closure -0.25
threat act.send	funds 0.2 suspension 0.16 account_investigation 0.15 listing_inquiry 0.14 relist_waived -0.15 listing_restored -0.17 policy_warning -0.25
threat act.told	policy_warning 0.29 funds 0.21 relist_waived 0.16 reinstated 0.11 listing_restored -0.05 listing_inquiry -0.07 more_information -0.12 none -0.12 account_investigation -0.4
threat age.document	listing_restored 0.08 funds 0.07 account_investigation 0.06 closure 0.05 suspension -0.12
threat asin.label	more_information 0.06 none 0.05 listing_restored -0.07
threat asin.other_number	account_investigation 0.47 closure 0.27 none 0.09 relist_waived -0.07 funds -0.08 listing_restored -0.1 reinstated -0.11 suspension -0.12 more_information -0.31
threat caution.authenticity	funds 0.17 listing_restored 0.06 more_information 0.06 reinstated -0.05 closure -0.09
threat caution.counterfeit	listing_restored 0.12 listing_inquiry -0.08
threat doc.authorization_letter	suspension 0.17 listing_restored -0.06
threat doc.brand_certificate	suspension 0.09
threat doc.business_licence	account_investigation 0.12 funds 0.07 none -0.05 more_information -0.06
threat doc.came	more_information 0.13 listing_inquiry -0.08
threat doc.forged	listing_restored 0.12 listing_inquiry -0.08
threat doc.identity	suspension 0.15 closure 0.06 funds 0.06 account_investigation -0.05 policy_warning -0.05 more_information -0.07
threat doc.invoice	none 0.1 listing_inquiry 0.09 account_investigation 0.08 funds -0.05 reinstated -0.06 relist_waived -0.07 policy_warning -0.08
threat doc.letter_of_retraction	listing_inquiry 0.33 suspension -0.05 policy_warning -0.06 listing_restored -0.08
threat doc.not_enough	listing_inquiry 0.13 policy_warning 0.09 suspension 0.09 closure -0.06 funds -0.13
threat doc.not_taken	suspension 0.14 none 0.06 listing_inquiry -0.08
threat doc.plan_of_action	account_investigation 0.13 policy_warning 0.1 suspension 0.09 more_information 0.07 closure -0.11 listing_inquiry -0.16
threat doc.receipt	none 0.06 suspension 0.06
threat funds.held	policy_warning 0.33 funds 0.19 closure 0.12 listing_inquiry -0.09 more_information -0.12 suspension -0.15 account_investigation -0.19
threat funds.topic	closure 0.15 funds -0.06
threat good.account	reinstated 0.17 closure 0.07 more_information 0.06 policy_warning -0.06 account_investigation -0.11
threat good.ended	listing_inquiry 0.1 policy_warning 0.08 relist_waived 0.08 suspension -0.09 listing_restored -0.12
threat good.listing	relist_waived 0.11 more_information -0.08
threat listing.named	listing_inquiry 0.1 suspension -0.13
threat listing.stopped	policy_warning 0.21 listing_restored 0.18 listing_inquiry 0.06 suspension -0.06 none -0.08 reinstated -0.11 account_investigation -0.14
threat none.advert	none 0.19 policy_warning -0.06
threat none.order	listing_inquiry 0.07
threat none.owner_letter	none 0.19 listing_inquiry -0.12
threat owner.label	listing_inquiry 0.09
threat owner.name_end	closure 0.44 funds 0.2 policy_warning 0.2 listing_inquiry 0.19 reinstated 0.19 suspension -0.07 listing_restored -0.21 more_information -0.4 none -0.58
threat plan.action	relist_waived 0.1 listing_restored 0.09 funds 0.08 closure 0.07 policy_warning 0.06 reinstated -0.06 more_information -0.08 suspension -0.08 account_investigation -0.16
threat plan.cause	suspension 0.32 listing_inquiry -0.11
threat plan.prevention	policy_warning 0.08 closure 0.07 reinstated 0.07 suspension 0.07 listing_inquiry -0.19
threat review.account	account_investigation 0.09
threat review.call	account_investigation 0.11 suspension -0.06
threat review.ship_on	account_investigation 0.23 policy_warning 0.15 funds -0.07 more_information -0.08 suspension -0.11
threat right.counterfeit	listing_restored 0.11
threat right.patent	listing_inquiry 0.06
threat sent.again	none 0.14 more_information 0.11 listing_restored 0.1 relist_waived -0.06 closure -0.07 funds -0.07 account_investigation -0.1 listing_inquiry -0.12
threat sent.before	more_information 0.06
threat sent.not_enough	listing_restored 0.16 none 0.15 closure -0.06 suspension -0.07 listing_inquiry -0.13
threat sent.refused	closure 0.06
threat to.aside	funds 0.09 suspension 0.09 more_information 0.08 closure -0.07 none -0.07 listing_inquiry -0.08
threat to.console	closure 0.14 policy_warning 0.12 account_investigation -0.1 suspension -0.14
threat to.console_place	account_investigation 0.16 policy_warning 0.14 closure 0.12 more_information 0.05 relist_waived 0.05 listing_restored -0.11 funds -0.15 none -0.19
threat to.not_for_answer	closure 0.3 policy_warning 0.06 more_information -0.05 listing_inquiry -0.06 none -0.06 reinstated -0.12
threat to.reply	suspension 0.25 more_information 0.16 closure -0.06 account_investigation -0.07 listing_restored -0.09 reinstated -0.09 policy_warning -0.14
threat warn.registered	reinstated 0.15 more_information 0.08 policy_warning -0.16
threat warn.target	suspension 0.16 listing_inquiry -0.06 more_information -0.08
threat warn.threat	policy_warning 0.74 reinstated 0.34 listing_inquiry 0.24 relist_waived 0.12 account_investigation 0.09 listing_restored -0.11 funds -0.21 suspension -0.25 closure -0.29 more_information -0.31 none -0.36
threat warn.threat_listing	listing_inquiry 0.14
threat warn.word	account_investigation 0.06 more_information 0.06 policy_warning -0.07
threat why.authenticity	funds 0.15 more_information 0.1 suspension -0.05 reinstated -0.06 closure -0.1 relist_waived -0.11
threat why.owner	listing_inquiry 0.06 suspension -0.07
threat why.restricted	more_information 0.1
threat why.reviews	listing_inquiry 0.13
threat why.safety	more_information 0.09
threat why.tracking	funds 0.06
threat why.verification	reinstated 0.14
[reason]
is always	none 2.54 authenticity 1.07 unapproved_drug 0.87 other 0.63 restricted_product 0.53 condition 0.21 verification 0.12 linked_account 0.09 used_sold_as_new -0.02 intellectual_property -0.12 multiple_accounts -0.15 safety -0.21 listing_mismatch -0.47 performance -0.49 late_shipment -0.54 review_manipulation -0.8 tracking -0.92 dealer_licence -1.12 drop_shipping -1.21
any account.closed	linked_account 0.42 other 0.22 multiple_accounts 0.19 restricted_product 0.11 authenticity 0.09 used_sold_as_new 0.07 drop_shipping -0.06 tracking -0.07 listing_mismatch -0.1 safety -0.1 unapproved_drug -0.11 condition -0.19 verification -0.19 intellectual_property -0.25
any account.final	authenticity 0.29 other 0.16 multiple_accounts 0.09 review_manipulation 0.07 drop_shipping -0.05 verification -0.08 none -0.1 linked_account -0.12
any account.goes_on	restricted_product 0.2 linked_account 0.12 authenticity 0.11 review_manipulation 0.1 dealer_licence 0.09 condition 0.08 drop_shipping 0.05 late_shipment -0.07 listing_mismatch -0.08 unapproved_drug -0.08 multiple_accounts -0.09 used_sold_as_new -0.09 intellectual_property -0.12 other -0.18
any account.how_back	authenticity 0.24 late_shipment 0.21 performance 0.14 none 0.11 tracking 0.05 drop_shipping -0.05 multiple_accounts -0.05 review_manipulation -0.06 safety -0.07 unapproved_drug -0.07 dealer_licence -0.09 other -0.11 used_sold_as_new -0.12
any account.may_not_sell	linked_account 0.16 drop_shipping 0.11 review_manipulation 0.1 late_shipment 0.08 condition 0.07 unapproved_drug -0.05 used_sold_as_new -0.07 multiple_accounts -0.08 none -0.17 other -0.2
any account.part_stopped	tracking 0.27 late_shipment 0.2 drop_shipping 0.17 performance -0.09 other -0.11 none -0.13
any account.permanent	review_manipulation 0.2 authenticity 0.11 drop_shipping 0.08 unapproved_drug 0.06 performance -0.05 condition -0.07 verification -0.07 linked_account -0.12
any account.sales_stopped	condition 0.16 drop_shipping 0.06 safety 0.05 none -0.08 other -0.1 authenticity -0.14
any account.silence	used_sold_as_new 0.25 other 0.2 authenticity 0.1 drop_shipping -0.05 verification -0.06 linked_account -0.09 none -0.12
any account.stopped	review_manipulation 0.23 unapproved_drug 0.17 verification 0.16 linked_account 0.15 none 0.08 dealer_licence 0.07 intellectual_property -0.08 restricted_product -0.08 authenticity -0.1 listing_mismatch -0.1 multiple_accounts -0.12 tracking -0.12 safety -0.13
any account.stopped_now	other 0.13 unapproved_drug 0.13 authenticity 0.1 late_shipment -0.05 drop_shipping -0.06 intellectual_property -0.06 linked_account -0.07
any account.temporary	used_sold_as_new 0.19 restricted_product 0.17 performance 0.15 drop_shipping 0.09 multiple_accounts 0.08 late_shipment -0.06 tracking -0.06 unapproved_drug -0.08 authenticity -0.09 safety -0.09 none -0.1 other -0.12 review_manipulation -0.12
any account.winding_up	linked_account 0.38 intellectual_property 0.26 authenticity 0.07 drop_shipping -0.05 review_manipulation -0.06 other -0.16 none -0.34
any act.click	restricted_product 0.17 authenticity 0.14 drop_shipping 0.13 other 0.09 dealer_licence -0.07 listing_mismatch -0.07 none -0.07 safety -0.08 used_sold_as_new -0.08 late_shipment -0.09 verification -0.11 condition -0.12
any act.courtesy	performance 0.21 none 0.18 intellectual_property 0.12 other 0.07 review_manipulation 0.07 late_shipment -0.06 linked_account -0.1 condition -0.18 authenticity -0.22
any act.demand	none 0.41 multiple_accounts 0.25 condition 0.13 drop_shipping 0.08 used_sold_as_new 0.08 dealer_licence 0.06 safety -0.1 intellectual_property -0.11 unapproved_drug -0.14 performance -0.24 verification -0.26 authenticity -0.34
any act.lead	restricted_product 0.27 none 0.2 linked_account 0.14 safety 0.1 review_manipulation 0.08 multiple_accounts 0.07 dealer_licence -0.07 performance -0.08 used_sold_as_new -0.11 intellectual_property -0.13 listing_mismatch -0.13 verification -0.15 other -0.17
any act.only_when	dealer_licence 0.14 authenticity 0.13 verification 0.13 linked_account 0.11 review_manipulation -0.06 drop_shipping -0.07 multiple_accounts -0.08 other -0.11 used_sold_as_new -0.12
any act.request	verification 0.25 multiple_accounts 0.22 condition 0.13 drop_shipping 0.07 used_sold_as_new 0.06 none -0.08 unapproved_drug -0.11 performance -0.13 intellectual_property -0.14 other -0.29
any act.send	none 0.38 other 0.19 restricted_product 0.13 review_manipulation 0.13 drop_shipping 0.12 dealer_licence 0.09 tracking 0.06 authenticity -0.05 condition -0.06 safety -0.06 listing_mismatch -0.1 multiple_accounts -0.19 performance -0.19 unapproved_drug -0.21 used_sold_as_new -0.28
any act.told	none 0.24 used_sold_as_new 0.1 late_shipment 0.09 review_manipulation 0.08 safety 0.08 restricted_product 0.07 listing_mismatch 0.06 intellectual_property 0.05 drop_shipping -0.08 performance -0.1 other -0.15 unapproved_drug -0.18 condition -0.21
any age.document	verification 0.32 intellectual_property 0.13 condition 0.12 linked_account 0.12 other 0.08 review_manipulation 0.06 authenticity -0.06 tracking -0.07 restricted_product -0.09 drop_shipping -0.11 multiple_accounts -0.12 dealer_licence -0.16 late_shipment -0.16
any asin.label	none 0.21 safety 0.11 intellectual_property 0.09 condition 0.05 linked_account -0.05 review_manipulation -0.06 drop_shipping -0.07
any asin.other_number	intellectual_property 0.36 tracking 0.27 authenticity 0.17 condition 0.14 none 0.12 used_sold_as_new 0.1 listing_mismatch -0.08 linked_account -0.09 multiple_accounts -0.09 review_manipulation -0.1 other -0.19 late_shipment -0.2 unapproved_drug -0.22 restricted_product -0.23
any caution.authenticity	authenticity 0.2 none 0.15 listing_mismatch 0.09 intellectual_property 0.05 condition -0.05 other -0.12
any caution.counterfeit	intellectual_property 0.39 none 0.09 verification -0.08 other -0.14 authenticity -0.15
any caution.generic	listing_mismatch 0.41 none -0.06
any caution.section3	linked_account 0.22 authenticity 0.12 intellectual_property 0.09 multiple_accounts -0.06
any caution.temporary	performance 0.21 verification 0.05
any complaint.id_label	intellectual_property 0.18 none 0.06
any doc.authorization_letter	intellectual_property 0.53 authenticity 0.12 none -0.21
any doc.brand_certificate	authenticity 0.15
any doc.business_licence	linked_account 0.2 multiple_accounts 0.19 verification 0.16 authenticity 0.07 unapproved_drug 0.07 condition -0.06 intellectual_property -0.06 other -0.07 drop_shipping -0.08 none -0.2
any doc.came	other 0.24 safety 0.14 listing_mismatch 0.08 linked_account -0.05 dealer_licence -0.06 intellectual_property -0.09 multiple_accounts -0.09 unapproved_drug -0.12 condition -0.18
any doc.dealer_licence	dealer_licence 0.57 other -0.06 verification -0.07 none -0.08
any doc.finding	intellectual_property 0.28 multiple_accounts 0.19 other 0.07 unapproved_drug 0.05 verification -0.06 none -0.3
any doc.forged	other 0.47 intellectual_property 0.12 performance 0.07 linked_account -0.05 verification -0.07 late_shipment -0.1 authenticity -0.21
any doc.identity	verification 0.66 linked_account 0.32 multiple_accounts 0.14 dealer_licence -0.05 listing_mismatch -0.05 restricted_product -0.05 used_sold_as_new -0.05 safety -0.06 condition -0.07 authenticity -0.08 review_manipulation -0.11 performance -0.12 drop_shipping -0.13 other -0.3
any doc.invoice	drop_shipping 0.43 authenticity 0.32 used_sold_as_new 0.32 listing_mismatch 0.27 intellectual_property 0.25 verification -0.06 tracking -0.11 dealer_licence -0.13 unapproved_drug -0.13 late_shipment -0.16 performance -0.16 linked_account -0.18 restricted_product -0.18 condition -0.2 review_manipulation -0.23
any doc.letter_of_retraction	intellectual_property 0.51 restricted_product 0.16 dealer_licence 0.05 listing_mismatch -0.06 used_sold_as_new -0.06 condition -0.08 unapproved_drug -0.08 authenticity -0.11 safety -0.13
any doc.not_enough	dealer_licence 0.23 authenticity 0.21 verification 0.16 unapproved_drug 0.12 safety 0.11 tracking 0.07 restricted_product 0.05 performance -0.05 listing_mismatch -0.08 review_manipulation -0.08 intellectual_property -0.1 multiple_accounts -0.1 used_sold_as_new -0.1 linked_account -0.11 other -0.18 condition -0.24
any doc.not_taken	other 0.45 intellectual_property 0.2 verification 0.08 restricted_product 0.07 safety 0.06 none -0.09 authenticity -0.14 condition -0.15 review_manipulation -0.15 performance -0.16
any doc.plan_of_action	used_sold_as_new 0.65 performance 0.35 authenticity 0.26 late_shipment 0.26 dealer_licence 0.14 tracking 0.09 none -0.09 drop_shipping -0.1 restricted_product -0.1 condition -0.12 safety -0.12 intellectual_property -0.15 unapproved_drug -0.17 verification -0.2 linked_account -0.24 other -0.24 multiple_accounts -0.25
any doc.receipt	authenticity 0.43 drop_shipping 0.18 intellectual_property 0.18 listing_mismatch -0.05 used_sold_as_new -0.05 condition -0.07 linked_account -0.07 other -0.15 none -0.23
any doc.supplier_contact	authenticity 0.67 safety 0.12 drop_shipping -0.05 restricted_product -0.09 other -0.1 none -0.14 intellectual_property -0.15
any funds.held	review_manipulation 0.27 used_sold_as_new 0.27 dealer_licence 0.16 other 0.16 drop_shipping 0.13 authenticity 0.12 verification 0.06 condition -0.09 intellectual_property -0.09 safety -0.12 tracking -0.13 linked_account -0.16 listing_mismatch -0.17 none -0.18 restricted_product -0.21
any funds.topic	none 0.55 other 0.11 authenticity 0.07 drop_shipping 0.07 intellectual_property -0.05 dealer_licence -0.06 linked_account -0.07 tracking -0.09 condition -0.11 multiple_accounts -0.12 performance -0.14 review_manipulation -0.14
any good.account	none 0.28 authenticity 0.11 verification 0.1 safety 0.08 linked_account 0.06 unapproved_drug 0.05 multiple_accounts -0.11 review_manipulation -0.11 performance -0.12 restricted_product -0.12 intellectual_property -0.14
any good.ended	drop_shipping 0.23 safety 0.21 condition 0.14 other 0.1 review_manipulation -0.07 authenticity -0.08 late_shipment -0.1 unapproved_drug -0.1 used_sold_as_new -0.1 restricted_product -0.13
any good.listing	none 0.52 late_shipment 0.14 performance 0.07 other -0.06 authenticity -0.08 condition -0.14 intellectual_property -0.32
any good.promise	authenticity 0.22 review_manipulation 0.16 restricted_product -0.08 other -0.14
any limit.two_appeals	authenticity 0.22 none -0.06
any listing.documents	used_sold_as_new 0.1 other 0.08 authenticity -0.05 none -0.08
any listing.named	restricted_product 0.2 intellectual_property 0.17 authenticity 0.13 safety 0.11 unapproved_drug 0.08 late_shipment -0.06 performance -0.06 verification -0.06 dealer_licence -0.07 multiple_accounts -0.07 linked_account -0.08 listing_mismatch -0.08 drop_shipping -0.1 review_manipulation -0.1
any listing.stopped	safety 0.22 restricted_product 0.18 linked_account 0.12 unapproved_drug 0.12 condition 0.11 late_shipment 0.11 review_manipulation -0.11 multiple_accounts -0.15 verification -0.17 none -0.3
any none.advert	none 0.32 condition -0.05 other -0.08 authenticity -0.11
any none.buyer	none 0.19
any none.login_link	condition 0.09
any none.order	other 0.25 none 0.24 listing_mismatch 0.1 late_shipment 0.07 dealer_licence -0.06 unapproved_drug -0.07 restricted_product -0.08 tracking -0.09 verification -0.12 intellectual_property -0.16
any none.orders_reader	none 0.14
any none.owner_letter	none 0.11 intellectual_property 0.07 authenticity -0.07
any none.receipt	none 0.29 intellectual_property 0.14 other -0.08 authenticity -0.11
any none.secret	verification 0.09 none 0.07
any owner.before_name	none 0.22 dealer_licence 0.08 intellectual_property -0.17
any owner.label	intellectual_property 0.44 none 0.09 restricted_product -0.06 authenticity -0.08 other -0.08
any owner.name_end	condition 0.16 other 0.07 restricted_product 0.06 unapproved_drug 0.06 intellectual_property 0.05 used_sold_as_new -0.21 authenticity -0.31
any plan.action	other 0.37 used_sold_as_new 0.21 intellectual_property 0.19 condition 0.15 drop_shipping 0.06 tracking 0.05 unapproved_drug -0.06 linked_account -0.09 performance -0.1 verification -0.1 authenticity -0.11 review_manipulation -0.11 none -0.17 restricted_product -0.25
any plan.cause	performance 0.2 condition 0.18 drop_shipping 0.14 other 0.1 tracking 0.06 intellectual_property -0.06 dealer_licence -0.08 used_sold_as_new -0.09 linked_account -0.1 verification -0.12 none -0.25
any plan.prevention	late_shipment 0.25 condition 0.21 authenticity 0.14 used_sold_as_new 0.1 dealer_licence -0.05 unapproved_drug -0.06 linked_account -0.07 verification -0.07 other -0.08 performance -0.08 safety -0.08 multiple_accounts -0.1 none -0.15
any review.account	verification 0.4 drop_shipping 0.18 other 0.14 used_sold_as_new 0.09 unapproved_drug -0.05 listing_mismatch -0.07 tracking -0.07 dealer_licence -0.08 intellectual_property -0.1 multiple_accounts -0.1 restricted_product -0.11 none -0.12 linked_account -0.2
any review.call	authenticity 0.54 condition 0.12 multiple_accounts -0.05 verification -0.05 drop_shipping -0.06 none -0.06 intellectual_property -0.09
any review.ship_on	late_shipment 0.13 authenticity 0.12 multiple_accounts 0.08 used_sold_as_new 0.08 intellectual_property 0.06 none 0.06 review_manipulation 0.05 performance -0.06 condition -0.07 other -0.09 verification -0.12 restricted_product -0.14
any right.copyright	intellectual_property 0.48 restricted_product -0.06 authenticity -0.08 none -0.14
any right.counterfeit	intellectual_property 0.29 none 0.22 other -0.06 verification -0.08 authenticity -0.12
any right.design	intellectual_property 0.36 condition -0.05
any right.named.copyright	intellectual_property 0.09 none -0.05
any right.named.counterfeit	intellectual_property 0.19 authenticity -0.1
any right.named.design	intellectual_property 0.13 none -0.05
any right.named.patent	intellectual_property 0.15 none -0.07
any right.patent	intellectual_property 0.28
any right.trademark	intellectual_property 0.43 authenticity -0.1
any right.unfair	intellectual_property 0.21
any sent.again	none 0.21 listing_mismatch 0.17 late_shipment 0.12 safety 0.11 verification 0.1 linked_account 0.08 multiple_accounts 0.06 dealer_licence -0.05 drop_shipping -0.05 condition -0.1 review_manipulation -0.11 intellectual_property -0.17 restricted_product -0.21
any sent.before	performance 0.15 review_manipulation 0.14 listing_mismatch 0.12 intellectual_property 0.11 restricted_product 0.11 authenticity 0.06 used_sold_as_new 0.06 late_shipment -0.05 multiple_accounts -0.05 dealer_licence -0.06 none -0.07 other -0.08 verification -0.09 linked_account -0.14 unapproved_drug -0.15
any sent.not_enough	dealer_licence 0.32 listing_mismatch 0.15 authenticity 0.07 unapproved_drug 0.07 used_sold_as_new 0.07 restricted_product 0.06 intellectual_property -0.09 linked_account -0.09 condition -0.12 performance -0.12 other -0.13 multiple_accounts -0.14
any sent.refused	intellectual_property 0.14 review_manipulation 0.14 authenticity 0.1 listing_mismatch 0.1 drop_shipping 0.09 condition -0.05 multiple_accounts -0.06 none -0.08 restricted_product -0.09 verification -0.09 used_sold_as_new -0.12
any to.aside	none 0.29 authenticity 0.24 drop_shipping 0.09 listing_mismatch 0.08 performance 0.05 multiple_accounts -0.06 tracking -0.09 verification -0.09 condition -0.11 late_shipment -0.12 restricted_product -0.15 intellectual_property -0.16
any to.console	drop_shipping 0.35 dealer_licence 0.2 review_manipulation 0.15 tracking 0.14 unapproved_drug 0.1 late_shipment 0.09 safety -0.07 linked_account -0.09 listing_mismatch -0.09 condition -0.1 used_sold_as_new -0.11 none -0.13 restricted_product -0.18 intellectual_property -0.26
any to.console_place	listing_mismatch 0.21 restricted_product 0.21 dealer_licence 0.2 drop_shipping 0.18 multiple_accounts 0.18 verification 0.11 review_manipulation 0.09 late_shipment -0.07 none -0.11 intellectual_property -0.15 authenticity -0.16 condition -0.16 other -0.21 used_sold_as_new -0.32
any to.not_for_answer	review_manipulation 0.18 none 0.15 performance 0.15 linked_account 0.13 restricted_product 0.09 late_shipment 0.06 condition -0.06 listing_mismatch -0.06 authenticity -0.07 drop_shipping -0.07 safety -0.07 dealer_licence -0.08 unapproved_drug -0.08 verification -0.08 tracking -0.09 multiple_accounts -0.1
any to.reply	used_sold_as_new 0.26 listing_mismatch 0.24 unapproved_drug 0.14 multiple_accounts 0.05 other -0.07 drop_shipping -0.14 restricted_product -0.17 verification -0.17 intellectual_property -0.2
any warn.registered	verification 0.69 dealer_licence 0.09 unapproved_drug 0.08 authenticity -0.07 drop_shipping -0.08 review_manipulation -0.08 condition -0.09 restricted_product -0.09 other -0.13 linked_account -0.2
any warn.target	performance 0.5 late_shipment 0.3 tracking 0.24 safety 0.16 intellectual_property -0.05 restricted_product -0.06 used_sold_as_new -0.06 dealer_licence -0.07 linked_account -0.07 listing_mismatch -0.07 drop_shipping -0.1 authenticity -0.11 condition -0.13 multiple_accounts -0.14 review_manipulation -0.14 none -0.2
any warn.threat	none 0.15 review_manipulation 0.15 other 0.14 late_shipment 0.07 verification 0.07 dealer_licence 0.06 listing_mismatch 0.06 performance 0.06 tracking 0.06 used_sold_as_new -0.05 unapproved_drug -0.08 condition -0.09 drop_shipping -0.11 intellectual_property -0.12 linked_account -0.12 restricted_product -0.12 safety -0.14
any warn.threat_listing	intellectual_property 0.2 listing_mismatch 0.18 late_shipment 0.11 other -0.05 authenticity -0.32
any warn.word	intellectual_property 0.25 review_manipulation 0.17 other 0.11 condition 0.06 used_sold_as_new -0.06 drop_shipping -0.07 linked_account -0.07 listing_mismatch -0.07 multiple_accounts -0.07 authenticity -0.39
any why.authenticity	authenticity 1.31 intellectual_property 0.25 dealer_licence -0.05 drop_shipping -0.08 performance -0.08 safety -0.08 multiple_accounts -0.09 review_manipulation -0.11 linked_account -0.12 other -0.12 unapproved_drug -0.12 verification -0.13 restricted_product -0.15 used_sold_as_new -0.19 condition -0.22
any why.condition	condition 0.95 used_sold_as_new 0.23 verification -0.05 multiple_accounts -0.07 late_shipment -0.08 listing_mismatch -0.09 none -0.09 intellectual_property -0.1 linked_account -0.11 unapproved_drug -0.12 restricted_product -0.13 authenticity -0.23
any why.dealer	dealer_licence 0.75 authenticity -0.06 review_manipulation -0.06 other -0.07 none -0.09 verification -0.09
any why.drop	drop_shipping 0.79 review_manipulation -0.06 verification -0.06 authenticity -0.09 none -0.15 other -0.15
any why.drug	unapproved_drug 1.08 intellectual_property -0.06 other -0.07 safety -0.08 authenticity -0.09 none -0.12 condition -0.14 restricted_product -0.27
any why.forged	other 0.61 intellectual_property -0.08 none -0.1 authenticity -0.18
any why.late	late_shipment 0.95 authenticity -0.05 multiple_accounts -0.05 dealer_licence -0.06 drop_shipping -0.06 condition -0.08 linked_account -0.08 review_manipulation -0.09 tracking -0.09 performance -0.11
any why.linked	linked_account 0.7 authenticity -0.06 verification -0.06 none -0.07 multiple_accounts -0.1 other -0.12
any why.mismatch	listing_mismatch 0.92 safety 0.14 unapproved_drug -0.06 other -0.07 restricted_product -0.09 intellectual_property -0.1 authenticity -0.11 condition -0.13 none -0.22
any why.misuse	other 0.65 review_manipulation 0.16 multiple_accounts 0.09 used_sold_as_new -0.05 linked_account -0.06 performance -0.06 condition -0.08 intellectual_property -0.08 none -0.09 restricted_product -0.09 authenticity -0.1 verification -0.1
any why.multiple	multiple_accounts 0.98 linked_account 0.06 drop_shipping -0.06 authenticity -0.08 review_manipulation -0.08 verification -0.11 none -0.12 other -0.23
any why.owner	intellectual_property 0.64 none 0.16 safety -0.06 used_sold_as_new -0.06 other -0.08 unapproved_drug -0.08 condition -0.1 authenticity -0.16
any why.owner_firm	intellectual_property 0.22 none 0.12 authenticity -0.09
any why.performance	performance 0.62 none 0.12 linked_account 0.06 drop_shipping -0.06 review_manipulation -0.09 verification -0.11 other -0.16
any why.rates	performance 0.6 linked_account -0.07 review_manipulation -0.07 other -0.09
any why.restricted	restricted_product 0.78 unapproved_drug 0.16 intellectual_property -0.06 authenticity -0.11 condition -0.11 safety -0.16 none -0.21
any why.reviews	review_manipulation 0.85 condition 0.24 multiple_accounts -0.05 linked_account -0.07 intellectual_property -0.08 restricted_product -0.1 unapproved_drug -0.12 none -0.15 other -0.21
any why.safety	safety 0.84 dealer_licence 0.06 multiple_accounts -0.05 performance -0.05 verification -0.05 condition -0.07 listing_mismatch -0.07 restricted_product -0.07 other -0.08 intellectual_property -0.09 authenticity -0.11
any why.tracking	tracking 0.66 late_shipment -0.05 review_manipulation -0.05 verification -0.05 authenticity -0.06 performance -0.08
any why.tracking_rate	tracking 0.72 performance -0.07 late_shipment -0.08 other -0.12
any why.used	used_sold_as_new 0.9 dealer_licence 0.22 drop_shipping -0.06 intellectual_property -0.06 linked_account -0.06 listing_mismatch -0.06 restricted_product -0.06 other -0.07 review_manipulation -0.07 condition -0.11 none -0.16 authenticity -0.2
any why.verification	verification 0.43 none 0.15 drop_shipping 0.06 intellectual_property -0.05 late_shipment -0.05 linked_account -0.05 performance -0.05 condition -0.07 other -0.08 review_manipulation -0.09
condition account.goes_on	linked_account 0.17 dealer_licence 0.13
condition account.how_back	authenticity 0.15 intellectual_property 0.11 condition 0.09 performance 0.07 review_manipulation -0.05 linked_account -0.06 used_sold_as_new -0.06
condition account.permanent	intellectual_property 0.1 none -0.07
condition account.stopped	none 0.1 other 0.1 linked_account 0.07 multiple_accounts -0.06 condition -0.08
condition act.demand	other 0.19 intellectual_property 0.15 multiple_accounts 0.09 drop_shipping -0.06 unapproved_drug -0.06 used_sold_as_new -0.06 review_manipulation -0.08 condition -0.09 performance -0.09
condition act.lead	restricted_product 0.09 late_shipment 0.08 none -0.07
condition act.request	none 0.19 authenticity 0.15 intellectual_property 0.07 other -0.07 performance -0.11
condition act.send	authenticity 0.27 drop_shipping 0.19 verification 0.14 safety 0.11 multiple_accounts 0.1 intellectual_property 0.05 performance -0.11 linked_account -0.12 restricted_product -0.13 review_manipulation -0.17 used_sold_as_new -0.17 none -0.2
condition act.told	review_manipulation 0.19 condition 0.12 other -0.05 performance -0.12
condition age.document	review_manipulation 0.13 authenticity 0.06 other -0.1
condition asin.other_number	authenticity 0.29 none 0.22 safety 0.2 condition 0.1 multiple_accounts 0.1 intellectual_property -0.06 performance -0.08 restricted_product -0.08 unapproved_drug -0.08 drop_shipping -0.13 listing_mismatch -0.14 other -0.27
condition caution.authenticity	authenticity 0.08
condition doc.authorization_letter	intellectual_property 0.06
condition doc.came	safety 0.07 late_shipment 0.05
condition doc.invoice	authenticity 0.18 other 0.1 none -0.07
condition doc.letter_of_retraction	intellectual_property 0.1
condition doc.not_enough	late_shipment 0.07 unapproved_drug 0.05 none -0.06
condition doc.not_taken	safety 0.08 linked_account 0.06 intellectual_property -0.05
condition doc.plan_of_action	none 0.12 used_sold_as_new 0.12 listing_mismatch 0.07 authenticity -0.05 condition -0.06
condition doc.receipt	authenticity 0.1
condition good.ended	multiple_accounts 0.06
condition good.listing	authenticity 0.15 none 0.15 intellectual_property -0.06 condition -0.09
condition listing.documents	other 0.16 authenticity -0.13
condition listing.named	restricted_product 0.12
condition none.order	none 0.17 authenticity 0.13 performance -0.08 intellectual_property -0.13
condition owner.label	intellectual_property 0.2 authenticity -0.08
condition owner.name_end	unapproved_drug 0.34 drop_shipping 0.25 authenticity 0.22 performance 0.14 review_manipulation 0.13 late_shipment 0.09 linked_account 0.08 multiple_accounts 0.06 other -0.06 condition -0.09 safety -0.1 none -0.13 listing_mismatch -0.16 verification -0.19 used_sold_as_new -0.25 restricted_product -0.33
condition plan.action	intellectual_property 0.21 none -0.07
condition review.account	none 0.06
condition right.patent	intellectual_property 0.06
condition sent.before	review_manipulation 0.13
condition sent.not_enough	review_manipulation 0.14 late_shipment 0.1 safety 0.06 none -0.07 other -0.07
condition sent.refused	other 0.17 none -0.06
condition to.aside	other 0.06 listing_mismatch 0.05
condition to.console	tracking 0.06
condition to.console_place	tracking 0.06
condition to.reply	verification 0.08
condition warn.registered	verification 0.1 none -0.08
condition warn.target	late_shipment 0.21 performance -0.12
condition warn.word	condition 0.16 other -0.05
condition why.authenticity	authenticity 0.37 other 0.09 intellectual_property -0.07 none -0.11
condition why.condition	authenticity 0.08 intellectual_property -0.08
condition why.drug	unapproved_drug 0.25 restricted_product -0.11
condition why.late	late_shipment 0.17 none -0.08
condition why.mismatch	safety 0.2 authenticity 0.06 none -0.1
condition why.misuse	none 0.09
condition why.multiple	linked_account 0.24 multiple_accounts -0.07
condition why.performance	none 0.14 performance -0.05
condition why.rates	none 0.16 performance -0.09
condition why.restricted	restricted_product 0.16 unapproved_drug -0.06
condition why.reviews	review_manipulation 0.05
condition why.safety	safety 0.24 none -0.07
condition why.verification	none 0.06
fact account.closed	linked_account 0.48 multiple_accounts 0.13 other 0.11 intellectual_property 0.07 listing_mismatch -0.05 restricted_product -0.06 unapproved_drug -0.06 condition -0.09 drop_shipping -0.1 verification -0.12 none -0.28
fact account.final	authenticity 0.25 multiple_accounts 0.1 review_manipulation 0.1 none -0.06 verification -0.07 linked_account -0.11
fact account.goes_on	performance 0.1 restricted_product 0.09 verification 0.08 none -0.05 authenticity -0.09 other -0.13
fact account.how_back	none 0.23 late_shipment 0.21 authenticity 0.19 restricted_product 0.1 multiple_accounts -0.05 unapproved_drug -0.05 condition -0.06 dealer_licence -0.08 used_sold_as_new -0.11 other -0.19 intellectual_property -0.2
fact account.may_not_sell	linked_account 0.17 drop_shipping 0.11 review_manipulation 0.11 late_shipment 0.1 condition 0.09 dealer_licence 0.05 used_sold_as_new -0.05 multiple_accounts -0.07 performance -0.12 none -0.16 other -0.17
fact account.part_stopped	tracking 0.24 late_shipment 0.15 drop_shipping 0.1 performance -0.06 other -0.09 none -0.1
fact account.permanent	review_manipulation 0.11 drop_shipping 0.09 multiple_accounts 0.09 unapproved_drug 0.08 authenticity 0.07 none -0.09 linked_account -0.1
fact account.sales_stopped	condition 0.17 safety 0.08 authenticity -0.06 none -0.06 other -0.1 used_sold_as_new -0.1
fact account.silence	used_sold_as_new 0.12 linked_account -0.06
fact account.stopped	linked_account 0.23 review_manipulation 0.22 none 0.19 unapproved_drug 0.11 performance 0.06 late_shipment -0.06 safety -0.08 listing_mismatch -0.09 tracking -0.09 restricted_product -0.1 verification -0.11 intellectual_property -0.12 other -0.12
fact account.stopped_now	other 0.13 unapproved_drug 0.13 authenticity 0.1 late_shipment -0.05 drop_shipping -0.06 intellectual_property -0.06 linked_account -0.07
fact account.temporary	used_sold_as_new 0.21 performance 0.16 multiple_accounts 0.11 restricted_product 0.11 verification 0.07 drop_shipping 0.05 tracking -0.05 authenticity -0.06 unapproved_drug -0.06 other -0.08 review_manipulation -0.09 late_shipment -0.11 linked_account -0.15
fact account.winding_up	intellectual_property 0.27 linked_account 0.24 used_sold_as_new 0.06 verification 0.05 authenticity -0.1 other -0.1 none -0.31
fact act.click	restricted_product 0.19 drop_shipping 0.15 authenticity 0.12 other 0.11 unapproved_drug 0.06 dealer_licence -0.06 late_shipment -0.08 safety -0.08 used_sold_as_new -0.08 condition -0.11 listing_mismatch -0.11 verification -0.11
fact act.courtesy	none 0.17 performance 0.14 intellectual_property 0.12 other 0.08 review_manipulation 0.08 linked_account -0.1 condition -0.18 authenticity -0.22
fact act.demand	drop_shipping 0.14 listing_mismatch 0.13 linked_account 0.12 condition 0.11 dealer_licence 0.11 other 0.09 restricted_product 0.07 late_shipment 0.05 safety -0.05 multiple_accounts -0.08 performance -0.09 unapproved_drug -0.09 verification -0.11 intellectual_property -0.18 authenticity -0.22
fact act.lead	restricted_product 0.19 authenticity 0.16 none 0.14 safety 0.1 review_manipulation 0.09 unapproved_drug 0.06 other -0.06 dealer_licence -0.07 condition -0.08 intellectual_property -0.11 listing_mismatch -0.11 used_sold_as_new -0.11 verification -0.11 late_shipment -0.12
fact act.only_when	dealer_licence 0.15 authenticity 0.14 verification 0.13 linked_account 0.12 review_manipulation -0.06 drop_shipping -0.07 multiple_accounts -0.07 used_sold_as_new -0.08 none -0.09 other -0.1
fact act.request	dealer_licence 0.13 late_shipment 0.13 drop_shipping 0.11 linked_account 0.11 authenticity 0.1 condition 0.09 restricted_product -0.08 tracking -0.08 multiple_accounts -0.09 other -0.1 none -0.11 intellectual_property -0.15
fact act.send	verification 0.31 dealer_licence 0.12 review_manipulation 0.12 drop_shipping 0.11 other 0.07 tracking 0.06 multiple_accounts -0.06 none -0.1 listing_mismatch -0.12 unapproved_drug -0.12 used_sold_as_new -0.13 performance -0.15 linked_account -0.17
fact act.told	none 0.24 used_sold_as_new 0.1 late_shipment 0.09 review_manipulation 0.08 safety 0.08 restricted_product 0.07 listing_mismatch 0.06 intellectual_property 0.05 drop_shipping -0.08 performance -0.1 other -0.15 unapproved_drug -0.18 condition -0.21
fact age.document	verification 0.38 other 0.22 condition 0.18 authenticity 0.16 linked_account 0.16 review_manipulation -0.05 drop_shipping -0.06 tracking -0.06 unapproved_drug -0.06 multiple_accounts -0.08 safety -0.08 listing_mismatch -0.09 dealer_licence -0.14 intellectual_property -0.15 late_shipment -0.15 none -0.19
fact asin.label	none 0.37 safety 0.11 condition 0.07 linked_account -0.05 review_manipulation -0.06 drop_shipping -0.07 authenticity -0.1
fact asin.other_number	tracking 0.31 intellectual_property 0.27 performance 0.16 none 0.09 used_sold_as_new 0.08 drop_shipping 0.05 review_manipulation -0.06 late_shipment -0.07 linked_account -0.13 restricted_product -0.15 unapproved_drug -0.16 verification -0.39
fact caution.authenticity	authenticity 0.17 intellectual_property 0.12 listing_mismatch 0.11 none -0.06 other -0.06
fact caution.counterfeit	intellectual_property 0.39 none 0.09 verification -0.05 other -0.14 authenticity -0.18
fact caution.generic	listing_mismatch 0.3
fact caution.section3	linked_account 0.22 authenticity 0.12 intellectual_property 0.09 multiple_accounts -0.06
fact caution.temporary	performance 0.21 verification 0.05
fact complaint.id_label	intellectual_property 0.2 none 0.07 authenticity -0.12
fact doc.authorization_letter	intellectual_property 0.39 none -0.2
fact doc.business_licence	multiple_accounts 0.22 verification 0.07 unapproved_drug 0.05 other -0.06 none -0.07
fact doc.came	other 0.27 safety 0.11 listing_mismatch 0.09 dealer_licence -0.05 intellectual_property -0.09 multiple_accounts -0.09 unapproved_drug -0.1 condition -0.16
fact doc.dealer_licence	dealer_licence 0.54 other -0.06 none -0.07 verification -0.07
fact doc.finding	intellectual_property 0.27 multiple_accounts 0.2 other 0.08 unapproved_drug 0.05 verification -0.05 none -0.3
fact doc.forged	other 0.47 intellectual_property 0.11 performance 0.07 late_shipment -0.09 authenticity -0.22
fact doc.identity	verification 0.7 linked_account 0.27 multiple_accounts 0.15 condition -0.05 safety -0.05 intellectual_property -0.08 review_manipulation -0.09 authenticity -0.1 drop_shipping -0.11 performance -0.12 other -0.28
fact doc.invoice	drop_shipping 0.47 intellectual_property 0.34 listing_mismatch 0.26 used_sold_as_new 0.16 none 0.12 authenticity -0.06 restricted_product -0.1 tracking -0.1 unapproved_drug -0.1 dealer_licence -0.11 linked_account -0.13 late_shipment -0.14 performance -0.14 condition -0.2 review_manipulation -0.22
fact doc.letter_of_retraction	intellectual_property 0.28 none 0.1 other 0.08 dealer_licence 0.05 unapproved_drug -0.06 safety -0.15
fact doc.not_enough	authenticity 0.15 dealer_licence 0.12 safety 0.12 restricted_product 0.08 tracking 0.07 unapproved_drug 0.07 performance -0.06 intellectual_property -0.09 other -0.09 linked_account -0.15 condition -0.18
fact doc.not_taken	other 0.47 intellectual_property 0.18 restricted_product 0.09 verification 0.09 linked_account -0.08 performance -0.09 authenticity -0.11 condition -0.14 review_manipulation -0.14 none -0.18
fact doc.plan_of_action	performance 0.38 late_shipment 0.26 used_sold_as_new 0.21 authenticity 0.18 dealer_licence 0.13 tracking 0.11 review_manipulation 0.07 drop_shipping -0.08 intellectual_property -0.08 safety -0.09 none -0.1 unapproved_drug -0.14 linked_account -0.17 verification -0.18 other -0.21 multiple_accounts -0.22
fact doc.receipt	authenticity 0.32 drop_shipping 0.2 intellectual_property 0.17 verification 0.05 linked_account -0.06 condition -0.07 other -0.1 none -0.23
fact doc.supplier_contact	authenticity 0.45 safety 0.13 condition -0.05 restricted_product -0.08 none -0.09 intellectual_property -0.13
fact funds.held	review_manipulation 0.26 other 0.25 used_sold_as_new 0.21 drop_shipping 0.12 multiple_accounts 0.07 dealer_licence 0.06 authenticity 0.05 condition -0.06 none -0.1 safety -0.11 tracking -0.12 listing_mismatch -0.15 restricted_product -0.19 linked_account -0.23
fact funds.topic	none 0.55 authenticity 0.17 drop_shipping 0.09 other 0.06 dealer_licence -0.06 multiple_accounts -0.08 tracking -0.09 condition -0.1 review_manipulation -0.1 performance -0.12 intellectual_property -0.13 linked_account -0.19
fact good.account	none 0.19 verification 0.17 safety 0.08 drop_shipping 0.06 restricted_product -0.05 multiple_accounts -0.06 other -0.06 review_manipulation -0.08 performance -0.1 intellectual_property -0.11
fact good.ended	other 0.14 condition 0.13 drop_shipping 0.1 listing_mismatch 0.06 safety 0.06 none 0.05 performance -0.05 authenticity -0.06 linked_account -0.06 unapproved_drug -0.08 used_sold_as_new -0.08 restricted_product -0.09
fact good.listing	late_shipment 0.15 restricted_product 0.09 performance 0.08 authenticity 0.06 safety 0.06 condition -0.12 intellectual_property -0.23
fact good.promise	authenticity 0.21 listing_mismatch 0.05 none 0.05 restricted_product -0.07
fact limit.two_appeals	authenticity 0.14
fact listing.documents	authenticity 0.12 other -0.07
fact listing.named	none 0.2 unapproved_drug 0.12 restricted_product 0.11 intellectual_property 0.1 safety 0.08 other 0.06 verification -0.05 authenticity -0.06 dealer_licence -0.06 late_shipment -0.06 listing_mismatch -0.06 performance -0.06 linked_account -0.07 multiple_accounts -0.07 drop_shipping -0.1 review_manipulation -0.1
fact listing.stopped	restricted_product 0.21 linked_account 0.16 condition 0.15 unapproved_drug 0.09 late_shipment 0.05 intellectual_property -0.05 authenticity -0.06 none -0.07 review_manipulation -0.08 used_sold_as_new -0.08 safety -0.1 multiple_accounts -0.12 verification -0.13
fact none.advert	none 0.24 used_sold_as_new 0.06 other -0.06 authenticity -0.09
fact none.buyer	none 0.17
fact none.login_link	condition 0.09
fact none.order	other 0.3 none 0.16 listing_mismatch 0.1 late_shipment 0.08 dealer_licence -0.05 restricted_product -0.07 unapproved_drug -0.07 tracking -0.09 verification -0.11 authenticity -0.16
fact none.orders_reader	none 0.14
fact none.owner_letter	none 0.14
fact none.receipt	none 0.29 intellectual_property 0.14 other -0.08 authenticity -0.11
fact none.secret	none 0.08
fact owner.before_name	none 0.23 dealer_licence 0.08 intellectual_property -0.2
fact owner.label	intellectual_property 0.25 none 0.19 authenticity -0.06 restricted_product -0.06 other -0.08
fact owner.name_end	condition 0.18 intellectual_property 0.08 restricted_product 0.08 linked_account 0.07 listing_mismatch 0.06 verification 0.06 none -0.05 tracking -0.09 used_sold_as_new -0.2 authenticity -0.28
fact plan.action	other 0.22 condition 0.2 used_sold_as_new 0.2 drop_shipping 0.08 unapproved_drug -0.06 linked_account -0.07 performance -0.08 authenticity -0.09 review_manipulation -0.14 verification -0.15 restricted_product -0.17
fact plan.cause	condition 0.21 other 0.16 performance 0.15 drop_shipping 0.13 used_sold_as_new -0.06 dealer_licence -0.07 linked_account -0.09 verification -0.09 restricted_product -0.15 none -0.24
fact plan.prevention	late_shipment 0.23 condition 0.17 authenticity 0.15 review_manipulation 0.06 performance -0.06 verification -0.06 safety -0.07 multiple_accounts -0.09 linked_account -0.1 none -0.21
fact review.account	verification 0.44 drop_shipping 0.2 other 0.12 used_sold_as_new 0.09 condition 0.06 listing_mismatch -0.06 tracking -0.06 dealer_licence -0.07 intellectual_property -0.09 multiple_accounts -0.09 late_shipment -0.1 restricted_product -0.1 linked_account -0.18 none -0.18
fact review.call	authenticity 0.5 condition 0.19 intellectual_property -0.07 verification -0.13 other -0.17
fact review.ship_on	none 0.27 late_shipment 0.12 used_sold_as_new 0.09 linked_account 0.07 condition -0.07 listing_mismatch -0.07 review_manipulation -0.08 verification -0.09 restricted_product -0.1 authenticity -0.17
fact right.copyright	intellectual_property 0.48 restricted_product -0.06 authenticity -0.08 none -0.14
fact right.counterfeit	intellectual_property 0.34 none 0.24 other -0.06 verification -0.06 authenticity -0.27
fact right.design	intellectual_property 0.36 condition -0.05
fact right.named.copyright	intellectual_property 0.09 none -0.05
fact right.named.counterfeit	intellectual_property 0.19 authenticity -0.1
fact right.named.design	intellectual_property 0.13 none -0.05
fact right.named.patent	intellectual_property 0.15 none -0.07
fact right.patent	intellectual_property 0.29
fact right.trademark	intellectual_property 0.42 authenticity -0.1
fact right.unfair	intellectual_property 0.21
fact sent.again	listing_mismatch 0.19 authenticity 0.15 late_shipment 0.14 linked_account 0.11 safety 0.11 multiple_accounts 0.07 verification 0.06 unapproved_drug -0.05 condition -0.06 dealer_licence -0.06 none -0.06 tracking -0.07 review_manipulation -0.08 intellectual_property -0.1 restricted_product -0.17 other -0.22
fact sent.before	review_manipulation 0.15 restricted_product 0.14 intellectual_property 0.12 listing_mismatch 0.12 performance 0.11 used_sold_as_new 0.07 dealer_licence -0.05 late_shipment -0.05 other -0.06 none -0.07 verification -0.08 linked_account -0.12 unapproved_drug -0.18
fact sent.not_enough	dealer_licence 0.31 verification 0.14 listing_mismatch 0.11 used_sold_as_new 0.1 unapproved_drug 0.09 restricted_product 0.08 authenticity 0.07 late_shipment -0.06 other -0.08 none -0.09 intellectual_property -0.11 multiple_accounts -0.11 condition -0.16 linked_account -0.2
fact sent.refused	intellectual_property 0.13 review_manipulation 0.13 drop_shipping 0.09 listing_mismatch 0.09 performance 0.05 multiple_accounts -0.05 safety -0.05 verification -0.06 restricted_product -0.07 none -0.1 used_sold_as_new -0.11
fact to.aside	none 0.38 authenticity 0.24 review_manipulation 0.12 linked_account 0.11 listing_mismatch 0.08 performance 0.06 unapproved_drug -0.05 condition -0.06 used_sold_as_new -0.06 tracking -0.08 late_shipment -0.09 restricted_product -0.12 intellectual_property -0.15 other -0.31
fact to.console	drop_shipping 0.3 dealer_licence 0.2 review_manipulation 0.14 late_shipment 0.11 authenticity 0.09 unapproved_drug 0.07 performance 0.06 used_sold_as_new -0.05 none -0.09 linked_account -0.1 listing_mismatch -0.11 condition -0.15 restricted_product -0.2 intellectual_property -0.25
fact to.console_place	restricted_product 0.25 dealer_licence 0.23 verification 0.22 review_manipulation 0.16 listing_mismatch 0.12 multiple_accounts 0.09 tracking -0.07 linked_account -0.1 none -0.14 other -0.19 used_sold_as_new -0.2 condition -0.43
fact to.not_for_answer	none 0.24 authenticity 0.13 performance 0.12 restricted_product 0.1 late_shipment 0.08 linked_account 0.06 intellectual_property -0.05 safety -0.06 unapproved_drug -0.06 dealer_licence -0.08 tracking -0.08 verification -0.09 other -0.23
fact to.reply	listing_mismatch 0.26 authenticity 0.25 used_sold_as_new 0.1 late_shipment 0.08 multiple_accounts 0.08 unapproved_drug 0.07 condition -0.05 drop_shipping -0.1 restricted_product -0.11 intellectual_property -0.17 verification -0.19 none -0.22
fact warn.registered	verification 0.57 dealer_licence 0.08 unapproved_drug 0.05 drop_shipping -0.05 none -0.05 restricted_product -0.06 review_manipulation -0.06 condition -0.08 linked_account -0.1 other -0.11 authenticity -0.13
fact warn.target	performance 0.53 late_shipment 0.19 tracking 0.18 safety 0.16 verification 0.06 unapproved_drug -0.05 dealer_licence -0.06 linked_account -0.06 listing_mismatch -0.06 other -0.06 drop_shipping -0.08 multiple_accounts -0.1 review_manipulation -0.11 authenticity -0.12 condition -0.12 none -0.19
fact warn.threat	linked_account 0.2 verification 0.18 other 0.07 used_sold_as_new 0.07 intellectual_property -0.06 restricted_product -0.06 condition -0.07 late_shipment -0.07 drop_shipping -0.09 authenticity -0.2
fact warn.threat_listing	intellectual_property 0.15 none 0.07 authenticity -0.19
fact warn.word	review_manipulation 0.19 condition 0.11 intellectual_property 0.06 linked_account -0.05 multiple_accounts -0.05 used_sold_as_new -0.05 verification -0.06 authenticity -0.15
fact why.authenticity	authenticity 0.56 intellectual_property 0.36 listing_mismatch 0.1 multiple_accounts -0.06 performance -0.06 unapproved_drug -0.06 verification -0.06 none -0.07 review_manipulation -0.07 drop_shipping -0.08 linked_account -0.08 restricted_product -0.08 used_sold_as_new -0.14 condition -0.17
fact why.condition	condition 0.87 used_sold_as_new 0.21 late_shipment -0.05 verification -0.06 linked_account -0.07 multiple_accounts -0.07 listing_mismatch -0.08 none -0.08 restricted_product -0.12 unapproved_drug -0.12 authenticity -0.31
fact why.dealer	dealer_licence 0.75 authenticity -0.06 review_manipulation -0.06 other -0.07 none -0.09 verification -0.09
fact why.drop	drop_shipping 0.79 review_manipulation -0.06 verification -0.06 authenticity -0.09 none -0.15 other -0.15
fact why.drug	unapproved_drug 0.94 intellectual_property -0.05 other -0.06 authenticity -0.07 safety -0.07 none -0.09 condition -0.12 restricted_product -0.25
fact why.forged	other 0.61 intellectual_property -0.08 none -0.1 authenticity -0.18
fact why.late	late_shipment 0.97 dealer_licence -0.05 multiple_accounts -0.05 none -0.06 authenticity -0.07 condition -0.08 drop_shipping -0.08 linked_account -0.08 tracking -0.08 review_manipulation -0.09 performance -0.11
fact why.linked	linked_account 0.69 authenticity -0.05 none -0.06 verification -0.06 other -0.11 multiple_accounts -0.13
fact why.mismatch	listing_mismatch 0.91 other -0.05 safety -0.06 used_sold_as_new -0.06 restricted_product -0.07 condition -0.08 none -0.12 authenticity -0.17
fact why.misuse	other 0.69 review_manipulation 0.16 multiple_accounts 0.09 drop_shipping 0.05 used_sold_as_new -0.05 linked_account -0.06 performance -0.06 intellectual_property -0.07 condition -0.08 verification -0.08 restricted_product -0.09 authenticity -0.1 none -0.18
fact why.multiple	multiple_accounts 1.05 drop_shipping -0.05 authenticity -0.07 review_manipulation -0.07 linked_account -0.11 none -0.11 verification -0.11 other -0.2
fact why.owner	intellectual_property 0.8 listing_mismatch -0.05 safety -0.05 used_sold_as_new -0.06 other -0.07 unapproved_drug -0.07 condition -0.09 authenticity -0.19
fact why.owner_firm	none 0.18 intellectual_property 0.15 authenticity -0.12
fact why.performance	performance 0.57 linked_account 0.08 none 0.08 review_manipulation -0.07 verification -0.11 other -0.14
fact why.rates	performance 0.54 late_shipment -0.06 linked_account -0.06 other -0.07
fact why.restricted	restricted_product 0.63 unapproved_drug 0.2 intellectual_property -0.06 authenticity -0.1 none -0.12 safety -0.15 condition -0.18
fact why.reviews	review_manipulation 0.88 linked_account -0.06 condition -0.08 authenticity -0.09 none -0.12 other -0.16
fact why.safety	safety 0.85 dealer_licence 0.06 performance -0.05 verification -0.05 listing_mismatch -0.07 used_sold_as_new -0.07 intellectual_property -0.08 other -0.08 authenticity -0.11 restricted_product -0.13
fact why.tracking	tracking 0.66 late_shipment -0.05 review_manipulation -0.05 verification -0.05 authenticity -0.06 performance -0.08
fact why.tracking_rate	tracking 0.72 performance -0.07 late_shipment -0.08 other -0.12
fact why.used	used_sold_as_new 0.9 dealer_licence 0.23 drop_shipping -0.05 restricted_product -0.05 listing_mismatch -0.06 review_manipulation -0.06 other -0.07 none -0.15 authenticity -0.19 condition -0.2
fact why.verification	verification 0.54 drop_shipping 0.08 authenticity -0.06 condition -0.06 other -0.06 none -0.08 review_manipulation -0.08
is has.asin	restricted_product 0.59 unapproved_drug 0.52 used_sold_as_new 0.42 authenticity 0.4 intellectual_property 0.34 safety 0.31 condition 0.27 listing_mismatch 0.24 review_manipulation -0.14 tracking -0.17 dealer_licence -0.22 performance -0.27 multiple_accounts -0.28 late_shipment -0.29 none -0.32 verification -0.32 drop_shipping -0.33 linked_account -0.36 other -0.38
is link.other	none 0.15
is many.asins	authenticity 0.47 restricted_product 0.42 unapproved_drug 0.15 intellectual_property 0.12 used_sold_as_new 0.11 listing_mismatch 0.07 review_manipulation -0.06 tracking -0.06 late_shipment -0.08 dealer_licence -0.09 multiple_accounts -0.1 verification -0.11 performance -0.12 none -0.15 linked_account -0.16 drop_shipping -0.17 other -0.25
is no.asin	other 0.41 linked_account 0.37 verification 0.34 multiple_accounts 0.29 none 0.29 drop_shipping 0.28 late_shipment 0.27 performance 0.27 dealer_licence 0.16 tracking 0.13 review_manipulation 0.12 condition -0.25 listing_mismatch -0.25 safety -0.3 intellectual_property -0.32 authenticity -0.36 used_sold_as_new -0.4 unapproved_drug -0.48 restricted_product -0.56
is one.asin	unapproved_drug 0.37 safety 0.31 used_sold_as_new 0.31 condition 0.28 intellectual_property 0.22 listing_mismatch 0.17 restricted_product 0.16 authenticity -0.07 review_manipulation -0.09 tracking -0.11 dealer_licence -0.13 other -0.13 performance -0.15 drop_shipping -0.16 none -0.17 multiple_accounts -0.18 linked_account -0.2 late_shipment -0.21 verification -0.21
is sender.buyer	none 0.26 intellectual_property -0.07 authenticity -0.1
is sender.marketplace	performance 0.14 linked_account 0.1 other 0.1 unapproved_drug 0.09 authenticity 0.07 condition 0.07 intellectual_property 0.06 used_sold_as_new 0.06 restricted_product -0.07 safety -0.12 late_shipment -0.14 none -0.36
is sender.other	none 0.41 linked_account -0.05 performance -0.12
is sender.unknown	late_shipment 0.15 safety 0.13 restricted_product 0.11 intellectual_property -0.06 none -0.08
is stage_account_investigation	verification 0.6 other 0.47 authenticity 0.32 drop_shipping 0.15 multiple_accounts 0.11 safety -0.07 performance -0.08 tracking -0.08 dealer_licence -0.09 listing_mismatch -0.09 unapproved_drug -0.09 linked_account -0.1 restricted_product -0.11 intellectual_property -0.14 none -0.74
is stage_closure	other 0.53 linked_account 0.34 review_manipulation 0.22 multiple_accounts 0.17 intellectual_property 0.16 performance 0.09 tracking -0.05 safety -0.07 listing_mismatch -0.09 verification -0.09 late_shipment -0.1 restricted_product -0.1 condition -0.14 none -0.76
is stage_funds	none 1.75 safety -0.05 condition -0.06 drop_shipping -0.06 late_shipment -0.06 restricted_product -0.06 review_manipulation -0.06 intellectual_property -0.07 multiple_accounts -0.07 tracking -0.07 performance -0.09 authenticity -0.13 verification -0.24 other -0.29 linked_account -0.3
is stage_listing_inquiry	intellectual_property 0.32 listing_mismatch 0.28 condition 0.26 restricted_product 0.26 safety 0.23 unapproved_drug 0.16 used_sold_as_new 0.08 dealer_licence -0.06 performance -0.06 tracking -0.06 drop_shipping -0.07 verification -0.07 linked_account -0.09 multiple_accounts -0.09 review_manipulation -0.1 authenticity -0.19 none -0.76
is stage_listing_restored	unapproved_drug 0.41 restricted_product 0.32 safety 0.21 used_sold_as_new 0.18 listing_mismatch 0.07 linked_account -0.05 multiple_accounts -0.05 verification -0.06 authenticity -0.07 none -0.09 other -0.11 condition -0.22 intellectual_property -0.32
is stage_more_information	authenticity 0.52 intellectual_property 0.14 used_sold_as_new 0.13 safety 0.12 performance 0.08 tracking 0.08 drop_shipping 0.05 late_shipment -0.07 verification -0.09 other -0.23 none -0.75
is stage_none	none 2.17 listing_mismatch -0.06 drop_shipping -0.07 multiple_accounts -0.08 review_manipulation -0.08 used_sold_as_new -0.08 verification -0.1 condition -0.11 restricted_product -0.11 linked_account -0.12 late_shipment -0.14 other -0.15 performance -0.15 safety -0.15 intellectual_property -0.27 authenticity -0.39
is stage_policy_warning	tracking 0.24 late_shipment 0.2 performance 0.16 dealer_licence 0.13 other 0.13 review_manipulation 0.13 verification 0.1 safety 0.09 used_sold_as_new -0.07 authenticity -0.09 unapproved_drug -0.09 linked_account -0.15 none -0.8
is stage_reinstated	none 1.27 linked_account 0.33 late_shipment -0.06 tracking -0.06 dealer_licence -0.07 listing_mismatch -0.07 restricted_product -0.08 safety -0.08 unapproved_drug -0.08 intellectual_property -0.12 condition -0.13 multiple_accounts -0.13 used_sold_as_new -0.13 review_manipulation -0.16 other -0.33
is stage_relist_waived	condition 0.67 intellectual_property 0.19 authenticity 0.14 listing_mismatch 0.09 performance -0.05 verification -0.05 review_manipulation -0.06 linked_account -0.07 multiple_accounts -0.08 safety -0.11 unapproved_drug -0.13 none -0.14 other -0.18
is stage_suspension	late_shipment 0.34 linked_account 0.25 dealer_licence 0.23 multiple_accounts 0.23 other 0.19 performance 0.13 intellectual_property 0.12 review_manipulation 0.09 tracking 0.05 unapproved_drug -0.07 safety -0.12 listing_mismatch -0.13 condition -0.2 none -1.2
negated account.goes_on	restricted_product 0.25 condition 0.11 drop_shipping 0.09 used_sold_as_new -0.06 other -0.08 authenticity -0.11
negated account.how_back	performance 0.1 listing_mismatch 0.07 other 0.07 intellectual_property 0.05 none -0.09
negated account.stopped	verification 0.36 other 0.12 safety 0.07 condition -0.08 none -0.25
negated account.winding_up	multiple_accounts 0.06
negated act.demand	none 0.25 authenticity 0.1 other 0.08 condition -0.06 linked_account -0.06 used_sold_as_new -0.06 safety -0.07 listing_mismatch -0.08
negated act.lead	condition 0.09 multiple_accounts 0.08
negated act.request	none 0.28 authenticity 0.13 verification 0.08 performance 0.05 listing_mismatch -0.05 condition -0.08 linked_account -0.08 used_sold_as_new -0.08 intellectual_property -0.1
negated act.send	other 0.39 review_manipulation 0.14 dealer_licence 0.12 intellectual_property 0.06 tracking 0.06 multiple_accounts -0.08 late_shipment -0.09 verification -0.09 used_sold_as_new -0.15 linked_account -0.18 condition -0.21
negated age.document	intellectual_property 0.21 verification 0.1 authenticity -0.13
negated asin.other_number	performance 0.16 drop_shipping 0.1 verification 0.09 intellectual_property 0.07 late_shipment -0.06 linked_account -0.06 none -0.15
negated caution.generic	listing_mismatch 0.12
negated doc.came	other 0.19 none -0.07
negated doc.dealer_licence	dealer_licence 0.13
negated doc.invoice	intellectual_property 0.19 condition 0.09 other 0.07 authenticity -0.22
negated doc.letter_of_retraction	intellectual_property 0.12 authenticity -0.08
negated doc.not_enough	verification 0.13 authenticity 0.09 dealer_licence 0.09 linked_account -0.06 used_sold_as_new -0.07
negated doc.plan_of_action	authenticity 0.06
negated doc.supplier_contact	authenticity 0.07
negated funds.held	other 0.09 linked_account 0.05 none -0.05
negated funds.topic	none 0.11
negated good.account	authenticity 0.13 condition 0.06 none -0.07
negated good.listing	restricted_product 0.08 none 0.07 authenticity -0.07
negated listing.stopped	other 0.15 performance 0.06 restricted_product 0.06 condition -0.08
negated none.advert	none 0.11
negated none.order	performance 0.1
negated owner.name_end	condition 0.74 other 0.41 used_sold_as_new 0.18 performance 0.12 restricted_product 0.07 intellectual_property 0.06 dealer_licence -0.07 linked_account -0.07 verification -0.07 multiple_accounts -0.1 drop_shipping -0.13 listing_mismatch -0.22 late_shipment -0.25 authenticity -0.28 none -0.43
negated review.account	other 0.06
negated right.counterfeit	authenticity 0.09 intellectual_property -0.05
negated sent.again	none 0.27 other 0.05 intellectual_property -0.09 authenticity -0.12
negated sent.before	multiple_accounts 0.07 other 0.05 performance 0.05
negated sent.refused	review_manipulation 0.08 none -0.05
negated to.aside	used_sold_as_new 0.12
negated to.console_place	none 0.28 dealer_licence 0.11 intellectual_property -0.26
negated to.reply	none 0.26 authenticity -0.21
negated warn.registered	verification 0.26 none -0.1
negated warn.target	tracking 0.1 performance 0.09
negated warn.threat	late_shipment 0.1
negated warn.threat_listing	intellectual_property 0.07
negated warn.word	intellectual_property 0.21 authenticity -0.21
negated why.authenticity	authenticity 0.3 intellectual_property 0.18 none -0.07 other -0.14
negated why.condition	condition 0.09
negated why.drug	unapproved_drug 0.05
negated why.mismatch	listing_mismatch 0.12
negated why.owner	listing_mismatch 0.07
negated why.performance	performance 0.13 none -0.06
negated why.rates	performance 0.13 none -0.06
negated why.safety	safety 0.18
negated why.tracking	tracking 0.06
negated why.verification	verification 0.1 authenticity 0.07 none -0.06
rule asks_for_secrets	verification 0.09 none 0.07
rule authenticity_by_demand	drop_shipping 0.38 listing_mismatch 0.32 intellectual_property 0.2 authenticity 0.13 none 0.07 used_sold_as_new 0.07 tracking -0.09 restricted_product -0.1 other -0.11 safety -0.11 dealer_licence -0.12 linked_account -0.12 performance -0.12 late_shipment -0.14 review_manipulation -0.19
rule authenticity_said	authenticity 1.31 intellectual_property 0.25 dealer_licence -0.05 drop_shipping -0.08 performance -0.08 safety -0.08 multiple_accounts -0.09 review_manipulation -0.11 linked_account -0.12 other -0.12 unapproved_drug -0.12 verification -0.13 restricted_product -0.15 used_sold_as_new -0.19 condition -0.22
rule closed_after_plans	linked_account 0.16 used_sold_as_new 0.12 review_manipulation 0.1 none -0.08 other -0.08 authenticity -0.11
rule closed_final	authenticity 0.25 multiple_accounts 0.1 review_manipulation 0.1 none -0.06 verification -0.07 linked_account -0.11
rule closed_permanent	review_manipulation 0.11 drop_shipping 0.09 multiple_accounts 0.09 unapproved_drug 0.08 authenticity 0.07 none -0.09 linked_account -0.1
rule closed_refused_final	authenticity 0.19 none -0.06
rule closed_refused_last_word	authenticity 0.12
rule closed_said	linked_account 0.5 multiple_accounts 0.14 other 0.14 used_sold_as_new 0.05 restricted_product -0.06 unapproved_drug -0.06 condition -0.08 drop_shipping -0.08 verification -0.21 none -0.29
rule closed_silence	used_sold_as_new 0.25 other 0.2 authenticity 0.08 linked_account -0.07 none -0.09
rule closed_silence_refused	authenticity 0.19 other 0.14 intellectual_property -0.06 none -0.09
rule closed_silent_only	used_sold_as_new 0.14 intellectual_property 0.07 none -0.05 authenticity -0.11
rule closed_winding_up	linked_account 0.26 dealer_licence 0.05 other -0.13
rule condition_said	condition 0.95 used_sold_as_new 0.23 verification -0.05 multiple_accounts -0.07 late_shipment -0.08 listing_mismatch -0.09 none -0.09 intellectual_property -0.1 linked_account -0.11 unapproved_drug -0.12 restricted_product -0.13 authenticity -0.23
rule copyright_named	intellectual_property 0.09 none -0.05
rule copyright_word	intellectual_property 0.48 restricted_product -0.06 authenticity -0.08 none -0.14
rule counterfeit_named	intellectual_property 0.19 authenticity -0.1
rule counterfeit_word	intellectual_property 0.29 none 0.22 other -0.06 verification -0.08 authenticity -0.12
rule dealer_said	dealer_licence 0.75 authenticity -0.06 review_manipulation -0.06 other -0.07 none -0.09 verification -0.09
rule design_named	intellectual_property 0.13 none -0.05
rule design_word	intellectual_property 0.36 condition -0.05
rule drop_said	drop_shipping 0.79 review_manipulation -0.06 verification -0.06 authenticity -0.09 none -0.15 other -0.15
rule drug_said	unapproved_drug 1.08 intellectual_property -0.06 other -0.07 safety -0.08 authenticity -0.09 none -0.12 condition -0.14 restricted_product -0.27
rule funds_account_goes_on	verification 0.09
rule funds_held_only	none 0.41 other 0.25 authenticity 0.11 verification 0.11 dealer_licence 0.07 listing_mismatch -0.05 tracking -0.05 multiple_accounts -0.06 drop_shipping -0.07 performance -0.07 restricted_product -0.07 condition -0.1 late_shipment -0.1 review_manipulation -0.12 linked_account -0.13
rule funds_only	none 0.33 other 0.19 restricted_product 0.12 drop_shipping 0.1 late_shipment -0.05 unapproved_drug -0.06 tracking -0.07 multiple_accounts -0.08 performance -0.09 condition -0.1 review_manipulation -0.11 linked_account -0.14
rule generic_means_unbranded	listing_mismatch 0.41 none -0.06
rule investigation_call	authenticity 0.54 condition 0.12 multiple_accounts -0.05 verification -0.05 drop_shipping -0.06 none -0.06 intellectual_property -0.09
rule investigation_call_goes_on	authenticity 0.27 none 0.13 verification -0.08 other -0.13
rule investigation_in_course	authenticity 0.23 other 0.12 review_manipulation 0.12 verification -0.06 none -0.18
rule investigation_registration	verification 0.08
rule investigation_review	verification 0.45 drop_shipping 0.2 other 0.11 authenticity 0.1 condition 0.08 dealer_licence -0.06 listing_mismatch -0.06 performance -0.06 tracking -0.06 multiple_accounts -0.07 intellectual_property -0.08 late_shipment -0.08 restricted_product -0.09 none -0.16 linked_account -0.18
rule investigation_review_goes_on	authenticity 0.09 review_manipulation 0.09 used_sold_as_new 0.09 none 0.07 drop_shipping 0.06 condition -0.06 verification -0.13
rule ip_owner	intellectual_property 0.22 none 0.12 authenticity -0.09
rule ip_said	intellectual_property 0.64 none 0.16 safety -0.06 used_sold_as_new -0.06 other -0.08 unapproved_drug -0.08 condition -0.1 authenticity -0.16
rule late_said	late_shipment 0.95 authenticity -0.05 multiple_accounts -0.05 dealer_licence -0.06 drop_shipping -0.06 condition -0.08 linked_account -0.08 review_manipulation -0.09 tracking -0.09 performance -0.11
rule link_leads_elsewhere	none 0.15
rule linked_said	linked_account 0.7 authenticity -0.06 verification -0.06 none -0.07 multiple_accounts -0.1 other -0.12
rule listing_authenticity	authenticity 0.58 listing_mismatch 0.1 none 0.05 safety -0.05 verification -0.05 used_sold_as_new -0.06 other -0.07 unapproved_drug -0.09 restricted_product -0.11 condition -0.16
rule listing_documents	listing_mismatch 0.3 condition 0.29 intellectual_property 0.26 restricted_product 0.23 used_sold_as_new 0.19 authenticity 0.13 none 0.07 tracking -0.1 dealer_licence -0.12 performance -0.13 review_manipulation -0.13 other -0.14 drop_shipping -0.15 linked_account -0.16 late_shipment -0.17 multiple_accounts -0.17 verification -0.18
rule listing_drug	unapproved_drug 0.79 intellectual_property -0.05 listing_mismatch -0.05 authenticity -0.06 safety -0.07 none -0.1 condition -0.13 restricted_product -0.17
rule listing_goes_on	condition 0.15 verification -0.05 other -0.07 none -0.08 restricted_product -0.13
rule listing_mismatch	listing_mismatch 0.55 safety 0.15 unapproved_drug -0.05 authenticity -0.07 restricted_product -0.08 intellectual_property -0.09 condition -0.1 none -0.16
rule listing_named	unapproved_drug 0.2 authenticity 0.15 other 0.11 safety 0.1 used_sold_as_new 0.09 condition -0.08 intellectual_property -0.08 none -0.16
rule listing_numbered	restricted_product 0.27 condition 0.21 none 0.14 unapproved_drug 0.14 other 0.08 tracking -0.05 verification -0.05 dealer_licence -0.06 multiple_accounts -0.06 drop_shipping -0.07 late_shipment -0.07 performance -0.07 safety -0.07 review_manipulation -0.08 intellectual_property -0.11 linked_account -0.11
rule listing_owner	none 0.17
rule listing_restored_named	authenticity 0.07 safety 0.07 none -0.09
rule listing_restored_said	late_shipment 0.15 restricted_product 0.09 performance 0.08 authenticity 0.06 safety 0.06 condition -0.12 intellectual_property -0.23
rule listing_restored_sold_again	none 0.14 unapproved_drug 0.09 intellectual_property -0.13
rule listing_safety	safety 0.71 restricted_product -0.05 condition -0.06 listing_mismatch -0.06 other -0.06 intellectual_property -0.08 authenticity -0.1
rule listing_said	restricted_product 0.21 linked_account 0.16 condition 0.15 unapproved_drug 0.09 late_shipment 0.05 intellectual_property -0.05 authenticity -0.06 none -0.07 review_manipulation -0.08 used_sold_as_new -0.08 safety -0.1 multiple_accounts -0.12 verification -0.13
rule listing_sales_named	restricted_product 0.09 safety 0.09 unapproved_drug 0.05 condition -0.1
rule listing_threatened	intellectual_property 0.18 listing_mismatch 0.18 authenticity -0.29
rule mismatch_said	listing_mismatch 0.92 safety 0.14 unapproved_drug -0.06 other -0.07 restricted_product -0.09 intellectual_property -0.1 authenticity -0.11 condition -0.13 none -0.22
rule more_answered	drop_shipping 0.14 performance 0.08 condition 0.06 review_manipulation 0.06 other -0.07 none -0.19
rule more_asked_after_answer	authenticity 0.23 used_sold_as_new 0.1 condition 0.09 performance 0.05 verification 0.05 restricted_product -0.07 unapproved_drug -0.07 other -0.09 late_shipment -0.15 none -0.19
rule more_detail	review_manipulation 0.13 none 0.1 authenticity 0.09 used_sold_as_new 0.08 condition -0.06 performance -0.06 drop_shipping -0.07
rule more_not_enough	drop_shipping 0.14 linked_account 0.12 condition 0.08 listing_mismatch 0.07 review_manipulation 0.06 intellectual_property -0.05 verification -0.08 authenticity -0.09
rule more_not_enough_plain	drop_shipping 0.13 performance 0.09 condition 0.05 none -0.07 restricted_product -0.07 other -0.08
rule more_refused	drop_shipping 0.17 review_manipulation 0.09 listing_mismatch 0.07 none -0.1
rule multiple_said	multiple_accounts 0.98 linked_account 0.06 drop_shipping -0.06 authenticity -0.08 review_manipulation -0.08 verification -0.11 none -0.12 other -0.23
rule none_advert	none 0.17 used_sold_as_new 0.06 authenticity -0.06
rule none_buyer	none 0.12
rule none_buyer_sender	none 0.26 intellectual_property -0.07 authenticity -0.1
rule none_login	none 0.05
rule none_order	none 0.16 other 0.16 performance 0.11 condition -0.05 intellectual_property -0.07 late_shipment -0.1
rule none_orders_reader	none 0.14
rule none_receipt	none 0.28
rule none_secret	verification 0.09 none 0.07
rule none_sender	none 0.41 linked_account -0.05 performance -0.12
rule orders_the_reader	none 0.14
rule other_forged	other 0.61 intellectual_property -0.08 none -0.1 authenticity -0.18
rule other_misuse	other 0.65 review_manipulation 0.16 multiple_accounts 0.09 used_sold_as_new -0.05 linked_account -0.06 performance -0.06 condition -0.08 intellectual_property -0.08 none -0.09 restricted_product -0.09 authenticity -0.1 verification -0.1
rule patent_named	intellectual_property 0.15 none -0.07
rule patent_word	intellectual_property 0.28
rule performance_rates	performance 0.54 review_manipulation -0.05 late_shipment -0.06 linked_account -0.06 other -0.07
rule performance_said	performance 0.62 none 0.12 linked_account 0.06 drop_shipping -0.06 review_manipulation -0.09 verification -0.11 other -0.16
rule performance_target	performance 0.31 none -0.07 other -0.07
rule reinstated_beside_stop	drop_shipping 0.12 linked_account 0.06 other -0.05
rule reinstated_said	verification 0.2 authenticity 0.1 safety 0.09 none 0.07 multiple_accounts -0.05 linked_account -0.07 intellectual_property -0.14
rule reinstated_with_threat	none 0.43 verification 0.21 intellectual_property -0.05 linked_account -0.06 late_shipment -0.12 performance -0.19
rule restricted_said	restricted_product 0.78 unapproved_drug 0.16 intellectual_property -0.06 authenticity -0.11 condition -0.11 safety -0.16 none -0.21
rule reviews_said	review_manipulation 0.85 condition 0.24 multiple_accounts -0.05 linked_account -0.07 intellectual_property -0.08 restricted_product -0.1 unapproved_drug -0.12 none -0.15 other -0.21
rule safety_said	safety 0.84 dealer_licence 0.06 multiple_accounts -0.05 performance -0.05 verification -0.05 condition -0.07 listing_mismatch -0.07 restricted_product -0.07 other -0.08 intellectual_property -0.09 authenticity -0.11
rule section_three_is_no_ground	linked_account 0.22 authenticity 0.12 intellectual_property 0.09 multiple_accounts -0.06
rule sender_not_marketplace	none 0.41 linked_account -0.05 performance -0.12
rule suspended_closed_temporarily	verification 0.09
rule suspended_closed_with_way_back	review_manipulation 0.07 verification 0.07
rule suspended_may_not_sell	linked_account 0.17 drop_shipping 0.11 review_manipulation 0.11 late_shipment 0.1 condition 0.09 dealer_licence 0.05 used_sold_as_new -0.05 multiple_accounts -0.07 performance -0.12 none -0.16 other -0.17
rule suspended_now	other 0.22 authenticity 0.06 drop_shipping -0.06 linked_account -0.09
rule suspended_part	tracking 0.24 late_shipment 0.16 performance -0.06 other -0.08 none -0.09
rule suspended_part_review	drop_shipping 0.06
rule suspended_said	linked_account 0.23 review_manipulation 0.22 none 0.19 unapproved_drug 0.11 performance 0.06 late_shipment -0.06 safety -0.08 listing_mismatch -0.09 tracking -0.09 restricted_product -0.1 verification -0.11 intellectual_property -0.12 other -0.12
rule suspended_sales	condition 0.08 other -0.08
rule suspended_way_back	authenticity 0.2 linked_account 0.14 condition 0.09 restricted_product 0.08 late_shipment -0.07 drop_shipping -0.1 used_sold_as_new -0.1 none -0.13
rule temporarily_closed_is_suspension	performance 0.21 verification 0.05
rule tracking_rate	tracking 0.72 performance -0.07 late_shipment -0.08 other -0.12
rule tracking_said	tracking 0.66 late_shipment -0.05 review_manipulation -0.05 verification -0.05 authenticity -0.06 performance -0.08
rule trademark_word	intellectual_property 0.43 authenticity -0.1
rule unfair_word	intellectual_property 0.21
rule used_said	used_sold_as_new 0.9 dealer_licence 0.22 drop_shipping -0.06 intellectual_property -0.06 linked_account -0.06 listing_mismatch -0.06 restricted_product -0.06 other -0.07 review_manipulation -0.07 condition -0.11 none -0.16 authenticity -0.2
rule verification_said	verification 0.43 none 0.15 drop_shipping 0.06 intellectual_property -0.05 late_shipment -0.05 linked_account -0.05 performance -0.05 condition -0.07 other -0.08 review_manipulation -0.09
rule waived_promise	review_manipulation 0.17 intellectual_property 0.16 authenticity 0.15 listing_mismatch 0.08 other -0.11 none -0.24
rule waived_promise_accepted	authenticity 0.16 intellectual_property 0.07 listing_mismatch 0.07 restricted_product -0.06
rule warning_goes_on	other 0.11 restricted_product 0.07 linked_account -0.05 condition -0.06 authenticity -0.07
rule warning_late	late_shipment 0.18
rule warning_licence	dealer_licence 0.54 other -0.05 none -0.07 verification -0.08
rule warning_registered	verification 0.46 dealer_licence 0.09 none 0.08 authenticity -0.05 review_manipulation -0.05 drop_shipping -0.06 restricted_product -0.06 multiple_accounts -0.07 condition -0.08 other -0.09 linked_account -0.12
rule warning_something_asked	multiple_accounts 0.34 condition 0.3 intellectual_property 0.14 review_manipulation 0.14 other 0.13 dealer_licence 0.09 linked_account 0.07 used_sold_as_new 0.06 late_shipment -0.12 verification -0.15 unapproved_drug -0.18 authenticity -0.19 safety -0.23 none -0.48
rule warning_target	performance 0.37 safety 0.17 tracking 0.15 other 0.06 listing_mismatch -0.06 intellectual_property -0.07 drop_shipping -0.08 review_manipulation -0.08 authenticity -0.1 multiple_accounts -0.12 condition -0.2
rule warning_threat	authenticity 0.17 tracking 0.14 condition 0.1 dealer_licence 0.1 performance 0.1 multiple_accounts 0.09 verification 0.05 safety -0.06 drop_shipping -0.08 none -0.11 linked_account -0.25 other -0.27
rule warning_word	intellectual_property 0.26 review_manipulation 0.15 other 0.11 condition 0.06 late_shipment 0.06 drop_shipping -0.06 multiple_accounts -0.06 used_sold_as_new -0.06 listing_mismatch -0.07 authenticity -0.39
say a bank	verification 0.25 none 0.16 multiple_accounts 0.1 other -0.07 authenticity -0.09 linked_account -0.16
say a copy	dealer_licence 0.27 intellectual_property 0.11 none 0.08 authenticity -0.05 other -0.05 condition -0.06 linked_account -0.07
say a page	listing_mismatch 0.36 intellectual_property -0.07
say a passport	verification 0.14
say a test report	safety 0.11
say a valid	tracking 0.08
say a valid tracking	tracking 0.08
say ability	review_manipulation 0.38 tracking 0.09 none -0.06 other -0.21
say account is related	linked_account 0.1
say accounts	multiple_accounts 0.48 other 0.25 linked_account 0.18 none 0.1 tracking -0.06 review_manipulation -0.07 drop_shipping -0.08 authenticity -0.11 condition -0.12 intellectual_property -0.12 verification -0.21
say after the expected	late_shipment 0.17
say another online	drop_shipping 0.2
say approval	restricted_product 0.21
say as new	used_sold_as_new 0.87 intellectual_property -0.05 authenticity -0.06 review_manipulation -0.06 none -0.1 condition -0.23
say asin	none 0.3 condition 0.1 other 0.05 listing_mismatch -0.05 drop_shipping -0.06 review_manipulation -0.06 unapproved_drug -0.06
say bank	linked_account 0.97 verification 0.23 authenticity 0.17 none 0.11 multiple_accounts -0.06 used_sold_as_new -0.06 listing_mismatch -0.07 late_shipment -0.08 restricted_product -0.08 tracking -0.08 dealer_licence -0.09 unapproved_drug -0.12 review_manipulation -0.13 drop_shipping -0.14 intellectual_property -0.14 performance -0.16 condition -0.18
say be sold	restricted_product 0.45 intellectual_property -0.05 none -0.06 condition -0.08 safety -0.1
say be the seller	drop_shipping 0.1
say be used to	linked_account 0.29 other 0.12 late_shipment -0.08
say below #	other 0.18 late_shipment 0.11 none -0.12
say bill	linked_account 0.45 verification 0.18 restricted_product 0.09 authenticity 0.06 intellectual_property -0.06 performance -0.07 safety -0.07 other -0.09 condition -0.11 none -0.14
say branded	listing_mismatch 0.63 none -0.06 condition -0.08 intellectual_property -0.09 authenticity -0.15
say business reason	multiple_accounts 0.26 other -0.08
say by amazon	other 0.09 late_shipment 0.07
say cancellations	performance 0.72 authenticity -0.07 other -0.11 none -0.2
say carrier	other 0.54 tracking 0.23 drop_shipping -0.05 verification -0.05 intellectual_property -0.06 linked_account -0.06 performance -0.1 none -0.16
say categories	restricted_product 0.22 tracking 0.1 condition 0.09 authenticity -0.05 none -0.06
say certify	verification 0.38 none -0.06
say com	intellectual_property 0.54 other 0.26 linked_account 0.25 restricted_product 0.07 late_shipment -0.05 safety -0.06 dealer_licence -0.07 tracking -0.08 listing_mismatch -0.09 drop_shipping -0.1 performance -0.1 unapproved_drug -0.11 multiple_accounts -0.13 verification -0.18 condition -0.25
say commercial transactions	dealer_licence 0.1
say complaint	intellectual_property 0.72 used_sold_as_new 0.11 unapproved_drug -0.07 restricted_product -0.08 safety -0.08 condition -0.1 authenticity -0.26
say confirmed	late_shipment 0.3 tracking 0.09 linked_account 0.06 drop_shipping -0.05 multiple_accounts -0.05 performance -0.08 none -0.13
say confirmed after	late_shipment 0.06
say confirmed after the	late_shipment 0.06
say csv	listing_mismatch 0.21 authenticity -0.13
say damaged	condition 0.4 none -0.06 used_sold_as_new -0.06
say defect	performance 0.29
say defect rate	performance 0.16 none 0.05
say defects	performance 0.67 late_shipment -0.05 authenticity -0.06 other -0.11 none -0.2
say delete	restricted_product 0.37 linked_account 0.06 condition -0.06 other -0.07 safety -0.1
say dispute	intellectual_property 0.36 other 0.18 review_manipulation -0.05 condition -0.06 none -0.09 authenticity -0.11
say do not own	linked_account 0.1
say drop	drop_shipping 0.25 authenticity -0.05 other -0.05
say drop shipping	drop_shipping 0.25 authenticity -0.05
say drop shipping policy	drop_shipping 0.25 authenticity -0.05
say drug	unapproved_drug 0.31 condition -0.07
say electronics	safety 0.13
say electronics safety	safety 0.13
say example	intellectual_property 0.74 none 0.2 safety -0.05 used_sold_as_new -0.05 listing_mismatch -0.06 multiple_accounts -0.06 unapproved_drug -0.07 verification -0.07 other -0.08 restricted_product -0.09 condition -0.11 authenticity -0.21
say expected	late_shipment 0.17
say expected ship	late_shipment 0.17
say expected ship date	late_shipment 0.17
say expired	condition 0.43 none -0.05 used_sold_as_new -0.09
say feedback	performance 0.15
say figures	other 0.31 performance 0.19 none -0.06 authenticity -0.27
say from another	drop_shipping 0.21
say from another online	drop_shipping 0.2
say fulfilled	tracking 0.13 drop_shipping 0.1 none -0.05 other -0.06
say generic	listing_mismatch 0.14
say gif	authenticity 0.1
say gift	review_manipulation 0.33 authenticity -0.06 other -0.07
say hand articles	dealer_licence 0.17
say handling	used_sold_as_new 0.16 other 0.11 late_shipment 0.09 none 0.08 authenticity -0.05 intellectual_property -0.05 performance -0.05
say handling time	other 0.13 late_shipment 0.09
say high	verification 0.31 linked_account -0.05 none -0.06
say high volume	verification 0.31 linked_account -0.05 none -0.06
say id	linked_account 0.2 none 0.19 intellectual_property 0.12 verification 0.08 authenticity -0.05 other -0.07 restricted_product -0.07 condition -0.09
say identity information	verification 0.25 linked_account -0.05
say in second	dealer_licence 0.17
say in second hand	dealer_licence 0.17
say infringement	intellectual_property 0.14 none -0.06
say ip	intellectual_property 0.21 none -0.17
say is related	linked_account 0.1
say is related to	linked_account 0.1
say japanese law	dealer_licence 0.14
say jp electronics	safety 0.13
say jp electronics safety	safety 0.13
say jpg	listing_mismatch 0.21
say laboratory	safety 0.11
say laser	restricted_product 0.18 safety -0.06
say late	none 0.36 performance 0.23 late_shipment 0.15 dealer_licence 0.08 intellectual_property -0.05 multiple_accounts -0.05 verification -0.06 authenticity -0.08 condition -0.08 drop_shipping -0.08 linked_account -0.08 used_sold_as_new -0.08 review_manipulation -0.11
say late shipment	late_shipment 0.21
say late shipment rate	late_shipment 0.21
say listed as	used_sold_as_new 0.36 condition -0.06 authenticity -0.07
say listed as new	used_sold_as_new 0.28 condition -0.06
say medicines	unapproved_drug 0.23 restricted_product -0.14
say more than one	multiple_accounts 0.13 authenticity 0.1 condition -0.06
say negative	performance 0.2
say negative feedback	performance 0.15
say not be used	linked_account 0.29 other 0.12 late_shipment -0.08
say not own	linked_account 0.1
say not own it	linked_account 0.1
say notice	intellectual_property 0.57 performance 0.2 dealer_licence 0.18 review_manipulation 0.08 authenticity 0.06 listing_mismatch -0.06 multiple_accounts -0.07 restricted_product -0.08 late_shipment -0.11 condition -0.17 none -0.52
say notice dispute	intellectual_property 0.47 none -0.06 authenticity -0.18
say of record	drop_shipping 0.23
say of the accounts	multiple_accounts 0.09
say one account	multiple_accounts 0.23 other -0.08
say one selling	multiple_accounts 0.1
say one selling account	multiple_accounts 0.1
say only one	multiple_accounts 0.49 linked_account -0.08
say order defect	performance 0.16 none 0.05
say order defect rate	performance 0.16 none 0.05
say orders	drop_shipping 0.38 performance 0.27 linked_account 0.2 late_shipment 0.17 authenticity 0.08 dealer_licence 0.08 other 0.07 intellectual_property 0.06 safety -0.07 tracking -0.08 unapproved_drug -0.1 verification -0.14 restricted_product -0.15 multiple_accounts -0.2 review_manipulation -0.22 condition -0.28
say our drop	drop_shipping 0.18
say our drop shipping	drop_shipping 0.18
say own it	linked_account 0.1
say own stock	drop_shipping 0.4 authenticity -0.12
say owner	intellectual_property 0.23 linked_account 0.19 none 0.07 other -0.05 condition -0.07 authenticity -0.18
say packing	drop_shipping 0.14 used_sold_as_new 0.08
say parcels	performance 0.32 other 0.21 drop_shipping 0.18 review_manipulation 0.15 late_shipment 0.1 tracking 0.06 multiple_accounts -0.06 condition -0.08 intellectual_property -0.08 linked_account -0.08 verification -0.09 authenticity -0.13 none -0.28
say passport	verification 0.42 none 0.15 performance -0.06 authenticity -0.09 other -0.12
say patent	intellectual_property 0.23 condition -0.06
say pdf	listing_mismatch 0.21 none 0.09 intellectual_property -0.11
say permit	dealer_licence 0.34 unapproved_drug 0.1 drop_shipping 0.07 other -0.05 verification -0.05 restricted_product -0.1
say plan	review_manipulation 0.52 used_sold_as_new 0.33 none 0.26 performance 0.19 late_shipment 0.12 condition 0.06 intellectual_property 0.06 dealer_licence -0.05 safety -0.07 authenticity -0.09 restricted_product -0.09 unapproved_drug -0.1 multiple_accounts -0.13 drop_shipping -0.15 verification -0.15 linked_account -0.22 other -0.46
say please upload	verification 0.16 authenticity -0.06
say png	listing_mismatch 0.2
say police	dealer_licence 0.32
say policy	restricted_product 0.71 drop_shipping 0.21 authenticity 0.07 listing_mismatch -0.06 linked_account -0.07 safety -0.07 verification -0.07 none -0.08 performance -0.08 intellectual_property -0.13 condition -0.14 other -0.15
say policy does	drop_shipping 0.12
say policy does not	drop_shipping 0.12
say product safety	safety 0.06
say products policy	restricted_product 0.08 unapproved_drug 0.08 none -0.08
say pse	safety 0.28 none -0.07
say rate	tracking 0.13 performance 0.12 late_shipment 0.11 other 0.08 authenticity -0.05 linked_account -0.05 review_manipulation -0.06
say region	multiple_accounts 0.23 other -0.08
say related	linked_account 0.16
say related to	linked_account 0.16 multiple_accounts -0.06
say related to another	linked_account 0.12
say report	safety 0.88 intellectual_property 0.19 none 0.18 restricted_product 0.07 used_sold_as_new -0.09 other -0.1 unapproved_drug -0.16 condition -0.17 authenticity -0.25 listing_mismatch -0.25
say restricted	restricted_product 0.16 unapproved_drug 0.1 none -0.08
say restricted products	restricted_product 0.21 none -0.08
say restricted products policy	restricted_product 0.08 unapproved_drug 0.08 none -0.08
say retailer	drop_shipping 0.09
say retraction	intellectual_property 0.06
say reviews	review_manipulation 1.15 multiple_accounts -0.05 linked_account -0.06 verification -0.06 drop_shipping -0.08 performance -0.08 condition -0.09 authenticity -0.15 none -0.15 other -0.16
say safety	condition 0.46 dealer_licence 0.07 intellectual_property -0.05 safety -0.05 authenticity -0.06 none -0.08 unapproved_drug -0.1
say second hand	dealer_licence 0.27 used_sold_as_new 0.11
say second hand articles	dealer_licence 0.17
say seller fulfilled	tracking 0.1
say seller of	drop_shipping 0.23
say seller of record	drop_shipping 0.23
say ship	drop_shipping 0.36 late_shipment 0.24 linked_account 0.24 listing_mismatch 0.16 review_manipulation 0.12 authenticity -0.05 unapproved_drug -0.05 used_sold_as_new -0.07 dealer_licence -0.09 multiple_accounts -0.1 condition -0.11 performance -0.12 intellectual_property -0.14 other -0.17 none -0.19
say ship date	late_shipment 0.16
say shipment	performance 0.6 late_shipment 0.14 multiple_accounts -0.05 review_manipulation -0.05 linked_account -0.07 none -0.1 verification -0.11 other -0.12
say shipment rate	late_shipment 0.21
say shipping	other 0.33 drop_shipping 0.19 authenticity 0.13 none 0.1 multiple_accounts -0.06 review_manipulation -0.06 condition -0.11 linked_account -0.12 performance -0.12 verification -0.16
say shipping policy	drop_shipping 0.25 authenticity -0.05
say shipping policy does	drop_shipping 0.12
say straight to	drop_shipping 0.06
say supplier	authenticity 0.87 other 0.26 drop_shipping -0.05 intellectual_property -0.05 linked_account -0.06 performance -0.06 review_manipulation -0.06 unapproved_drug -0.06 restricted_product -0.07 verification -0.07 listing_mismatch -0.09 condition -0.12 none -0.21
say target	tracking 0.06
say targets	performance 0.12
say test	safety 0.37 restricted_product 0.17 used_sold_as_new 0.05 listing_mismatch -0.05 unapproved_drug -0.07 authenticity -0.09 none -0.09 condition -0.1
say test report	safety 0.38 restricted_product -0.06 none -0.11
say than one selling	multiple_accounts 0.1
say that account	linked_account 0.33
say the accounts	multiple_accounts 0.21 none -0.05
say the expected	late_shipment 0.17
say the expected ship	late_shipment 0.17
say the page	listing_mismatch 0.83 unapproved_drug 0.05 intellectual_property -0.05 multiple_accounts -0.05 used_sold_as_new -0.06 restricted_product -0.09 none -0.13 condition -0.15 authenticity -0.19
say the permit	dealer_licence 0.24
say the police	dealer_licence 0.32
say the seller of	drop_shipping 0.23
say the test	safety 0.24 none -0.08
say the test report	safety 0.19 none -0.08
say the two accounts	linked_account 0.17 multiple_accounts -0.06
say to another account	linked_account 0.12
say to notice	intellectual_property 0.22 authenticity -0.15
say top	linked_account 0.12
say top of	linked_account 0.12
say tracking	other 0.22 tracking 0.22 drop_shipping -0.06 late_shipment -0.1
say tracking number	tracking 0.16 other 0.1
say tracking rate	tracking 0.15
say two accounts	linked_account 0.16
say txt	listing_mismatch 0.21 authenticity -0.13
say upload	verification 0.43 dealer_licence 0.25 other 0.14 restricted_product 0.08 authenticity 0.07 drop_shipping -0.06 intellectual_property -0.06 performance -0.06 used_sold_as_new -0.06 listing_mismatch -0.07 review_manipulation -0.07 multiple_accounts -0.08 condition -0.1 linked_account -0.13 none -0.23
say used to	linked_account 0.28 other 0.12 late_shipment -0.08
say used to sell	linked_account 0.29 other 0.12 late_shipment -0.08
say valid tracking	tracking 0.14
say valid tracking rate	tracking 0.15
say want to keep	multiple_accounts 0.49 none -0.05 linked_account -0.08
say which of	multiple_accounts 0.51 other -0.05 none -0.06 linked_account -0.08
say which of the	multiple_accounts 0.09
say will keep	late_shipment 0.2
say you confirmed	late_shipment 0.13
say your order	performance 0.14 none -0.06
say your order defect	performance 0.14 none -0.06
say your own stock	drop_shipping 0.4 authenticity -0.12
say yourself	drop_shipping 0.2 multiple_accounts 0.14 authenticity 0.08 none 0.06 condition -0.05 verification -0.05 linked_account -0.06 review_manipulation -0.06 performance -0.1
say 、お一	multiple_accounts 0.08
say 、お一人	multiple_accounts 0.08
say 、お一人様	multiple_accounts 0.06
say 、ド	restricted_product 0.06
say 、ドロ	restricted_product 0.06
say 、住	authenticity 0.19 intellectual_property -0.06
say 、住所	authenticity 0.19 intellectual_property -0.06
say 、充	safety 0.05
say 、充電	safety 0.05
say 、出品者	other 0.13 drop_shipping 0.11 linked_account 0.08 none -0.11
say 、出品者出	drop_shipping 0.13
say 、出荷	none 0.07
say 、医	unapproved_drug 0.07
say 、古	dealer_licence 0.1
say 、古物	dealer_licence 0.1
say 、古物商	dealer_licence 0.09
say 、古物商許	dealer_licence 0.08
say 、国	unapproved_drug 0.11
say 、国内	unapproved_drug 0.11
say 、承	condition 0.09 authenticity -0.07
say 、新品	intellectual_property 0.17 none -0.16
say 、本ア	linked_account 0.09
say 、本アカ	linked_account 0.09
say 、本アカウ	linked_account 0.09
say 、権	none 0.05
say 、権利	none 0.05
say 、権利者	none 0.06
say 、番	tracking 0.06
say 、番号	tracking 0.06
say 、許	intellectual_property 0.1 dealer_licence 0.08
say 、許可	dealer_licence 0.08
say 、許可を	multiple_accounts 0.05
say 、許可証	dealer_licence 0.06
say 、閉鎖	none 0.05 authenticity -0.06
say 、電	authenticity 0.24 intellectual_property -0.07 none -0.08
say 、電話	authenticity 0.23 intellectual_property -0.07 none -0.07
say 「新	used_sold_as_new 0.08 none -0.06
say 「新品	used_sold_as_new 0.08 none -0.06
say 「新品」	used_sold_as_new 0.06 none -0.06
say 「新品」と	used_sold_as_new 0.06 none -0.05
say 」とし	none 0.15 intellectual_property -0.05
say 」として	none 0.15 intellectual_property -0.05
say あったと	used_sold_as_new 0.14 authenticity -0.05 none -0.08
say あったとの	condition 0.06
say いた請	other 0.23 listing_mismatch 0.06 authenticity -0.13
say いた請求	other 0.23 listing_mismatch 0.06 authenticity -0.13
say いた請求書	other 0.23 listing_mismatch 0.06 authenticity -0.13
say いて詳	authenticity 0.06
say いて詳細	authenticity 0.06
say いて詳細を	authenticity 0.06
say いると	intellectual_property 0.15 authenticity -0.06
say いるとの	intellectual_property 0.16
say いる商品に	restricted_product 0.2 condition -0.12
say いア	linked_account 0.09 multiple_accounts 0.07
say いアカ	linked_account 0.09 multiple_accounts 0.07
say いアカウ	linked_account 0.09 multiple_accounts 0.07
say いアカウン	linked_account 0.09 multiple_accounts 0.07
say い医	unapproved_drug 0.08
say い評	review_manipulation 0.18 performance 0.07 none -0.06
say い評価	review_manipulation 0.18 performance 0.07 none -0.06
say い評価を	review_manipulation 0.17
say うた	unapproved_drug 0.06
say えに	review_manipulation 0.07
say お一	multiple_accounts 0.08
say お一人	multiple_accounts 0.08
say お一人様	multiple_accounts 0.06
say お一人様に	multiple_accounts 0.05
say から購	drop_shipping 0.1 restricted_product 0.07
say から購入	drop_shipping 0.1 restricted_product 0.07
say から購入者	drop_shipping 0.1
say が、古	dealer_licence 0.05
say が、古物	dealer_licence 0.05
say が、古物商	dealer_licence 0.05
say が付	used_sold_as_new 0.07
say が書き	other 0.07
say が書き換	other 0.07
say が書き換え	other 0.07
say が目	condition 0.33 authenticity -0.13
say が販売者	drop_shipping 0.07
say き換	other 0.13 review_manipulation 0.06
say き換え	other 0.13 review_manipulation 0.06
say き換えに	review_manipulation 0.07
say き換えら	other 0.14 authenticity -0.07
say き換えられ	other 0.14 authenticity -0.07
say けていな	unapproved_drug 0.05
say けていない	unapproved_drug 0.05
say ご出品者	safety 0.06
say されたア	used_sold_as_new 0.17 linked_account 0.16
say されたアカ	linked_account 0.17
say された別	linked_account 0.11
say された別の	linked_account 0.11
say された商	restricted_product 0.2 used_sold_as_new 0.09 none -0.07 condition -0.1
say された商品	restricted_product 0.2 used_sold_as_new 0.09 none -0.07 condition -0.1
say していると	intellectual_property 0.18
say して出	used_sold_as_new 0.09 other -0.06
say して出品	used_sold_as_new 0.09 other -0.06
say して出品さ	used_sold_as_new 0.11 other -0.05
say しを	intellectual_property 0.09 dealer_licence 0.06 none -0.07
say じ方	multiple_accounts 0.27 linked_account -0.06
say じ方が	multiple_accounts 0.27 linked_account -0.05
say すべてのア	multiple_accounts 0.1
say せは、	drop_shipping 0.05
say そのア	linked_account 0.11
say そのアカ	linked_account 0.11
say そのアカウ	linked_account 0.11
say ぞれのア	multiple_accounts 0.06
say ぞれのアカ	multiple_accounts 0.06
say たう	other 0.22 restricted_product -0.07 authenticity -0.08
say ただいた請	other 0.2 listing_mismatch 0.06 authenticity -0.12
say たとい	used_sold_as_new 0.12
say たという	used_sold_as_new 0.12
say たア	multiple_accounts 0.17 linked_account 0.16 used_sold_as_new 0.16 condition -0.05 other -0.07 none -0.08
say たアカ	multiple_accounts 0.17 linked_account 0.16 other -0.06
say たアカウ	multiple_accounts 0.17 linked_account 0.16 other -0.06
say たアカウン	multiple_accounts 0.17 linked_account 0.16 other -0.06
say たカ	review_manipulation 0.08
say たカー	review_manipulation 0.08
say たカード	review_manipulation 0.08
say た別	linked_account 0.15
say た別の	linked_account 0.15
say た別のア	linked_account 0.15
say た別のアカ	linked_account 0.15
say た振	linked_account 0.11 none -0.06
say た業	review_manipulation 0.07
say た業者	review_manipulation 0.07
say た購	review_manipulation 0.1
say た購入	review_manipulation 0.1
say た跡	used_sold_as_new 0.17
say た跡が	used_sold_as_new 0.15
say た跡があ	used_sold_as_new 0.15
say だいた請	other 0.2 listing_mismatch 0.06 authenticity -0.12
say だいた請求	other 0.2 listing_mismatch 0.06 authenticity -0.12
say ったとの	condition 0.06
say った振	linked_account 0.1
say ついて詳	authenticity 0.06
say ついて詳細	authenticity 0.06
say つの	multiple_accounts 0.27 used_sold_as_new 0.17 other 0.15 intellectual_property -0.06 linked_account -0.07 restricted_product -0.07 condition -0.11 none -0.13
say つのア	multiple_accounts 0.15
say つのアカ	multiple_accounts 0.15
say つのアカウ	multiple_accounts 0.15
say つの出	multiple_accounts 0.15 other 0.06
say つの出品	multiple_accounts 0.17
say つの出品用	multiple_accounts 0.12
say づく	intellectual_property 0.05
say ていると	intellectual_property 0.16
say ているとの	intellectual_property 0.16
say てのア	multiple_accounts 0.1
say てのアカ	multiple_accounts 0.1
say てのアカウ	multiple_accounts 0.1
say て出品さ	used_sold_as_new 0.11 other -0.05
say て出品され	used_sold_as_new 0.11 other -0.05
say て詳細	authenticity 0.06
say て詳細を	authenticity 0.06
say て詳細を連	authenticity 0.06
say では、お一	multiple_accounts 0.05
say で承認	unapproved_drug 0.06
say として出	used_sold_as_new 0.1 none 0.07 other -0.05
say として出品	used_sold_as_new 0.1 none 0.07 other -0.05
say との	intellectual_property 0.31 authenticity 0.2 condition 0.18 used_sold_as_new 0.16 review_manipulation 0.11 dealer_licence -0.06 late_shipment -0.07 verification -0.09 performance -0.12 other -0.18 restricted_product -0.18 none -0.21
say と引	review_manipulation 0.07
say と引き	review_manipulation 0.07
say と引き換	review_manipulation 0.07
say と引き換え	review_manipulation 0.07
say と関	linked_account 0.06
say ない医	unapproved_drug 0.08
say な事	multiple_accounts 0.05
say な事業	multiple_accounts 0.06
say な事業上	multiple_accounts 0.06
say な事業上の	multiple_accounts 0.06
say な違	other 0.18 authenticity -0.05
say な違反	other 0.18 authenticity -0.05
say な違反で	other 0.17
say に、残	multiple_accounts 0.08
say について詳	authenticity 0.06
say に出品し	listing_mismatch 0.05
say に同梱	review_manipulation 0.07
say に同梱さ	review_manipulation 0.07
say に同梱され	review_manipulation 0.07
say に開始	linked_account 0.12 none -0.05
say に開始さ	linked_account 0.12 none -0.05
say に開始され	linked_account 0.12 none -0.05
say に高	review_manipulation 0.13
say に高い	review_manipulation 0.13
say に高い評	review_manipulation 0.13
say に高い評価	review_manipulation 0.13
say のペ	none 0.2 listing_mismatch 0.13 authenticity -0.1 intellectual_property -0.11
say のペー	none 0.2 listing_mismatch 0.13 authenticity -0.1 intellectual_property -0.11
say のページ	none 0.2 listing_mismatch 0.13 authenticity -0.1 intellectual_property -0.11
say のページに	none 0.08 listing_mismatch 0.06 authenticity -0.09
say のレ	authenticity 0.08 restricted_product 0.08 review_manipulation 0.08 none -0.07
say のレビ	review_manipulation 0.09
say のレビュ	review_manipulation 0.09
say のレビュー	review_manipulation 0.09
say の代金を	review_manipulation 0.14
say の写	restricted_product 0.15 dealer_licence 0.11 safety 0.08 authenticity -0.06 none -0.09
say の写し	dealer_licence 0.11 intellectual_property 0.08 none -0.06
say の写しを	intellectual_property 0.09 dealer_licence 0.06 none -0.07
say の写真	restricted_product 0.16 safety 0.09
say の出荷	late_shipment 0.15 none -0.08
say の出荷遅	late_shipment 0.15
say の出荷遅延	late_shipment 0.15
say の取引明	verification 0.1
say の取引明細	verification 0.1
say の名	review_manipulation 0.1 drop_shipping 0.06 safety 0.06 verification 0.06 restricted_product -0.05 other -0.06
say の品	listing_mismatch 0.15 condition 0.07 authenticity 0.06 used_sold_as_new 0.05 none -0.09 other -0.09
say の品質	condition 0.08
say の小	drop_shipping 0.07
say の小売	drop_shipping 0.07
say の必要が	multiple_accounts 0.05
say の氏	none 0.09 authenticity -0.09
say の氏名	none 0.09 authenticity -0.09
say の種	other 0.11
say の種類	other 0.11
say の箱	none 0.07 intellectual_property -0.06
say の行	authenticity 0.14 review_manipulation 0.11 other 0.08 condition 0.07 intellectual_property -0.08 none -0.11
say の行為	other 0.14
say の記載	condition 0.09 listing_mismatch 0.06
say の記載と	listing_mismatch 0.06
say の許	dealer_licence 0.07 none 0.07
say の許可	dealer_licence 0.07
say の許可証	dealer_licence 0.06
say の試	safety 0.07
say の試験	safety 0.07
say の試験報	safety 0.05
say の試験報告	safety 0.05
say の販売を見	safety 0.06
say の追	multiple_accounts 0.19 tracking 0.05 none -0.06
say の追跡	tracking 0.06
say の追跡可	tracking 0.06
say の追跡可能	tracking 0.06
say の通販	drop_shipping 0.1
say の遅	late_shipment 0.38 other -0.05 none -0.12
say の遅れ	late_shipment 0.17 none -0.09
say の違反につ	review_manipulation 0.05
say の関	linked_account 0.29 intellectual_property -0.09
say は、お一	multiple_accounts 0.05
say は、お一人	multiple_accounts 0.05
say は医	unapproved_drug 0.06
say へ直	drop_shipping 0.1
say べてのア	multiple_accounts 0.1
say べてのアカ	multiple_accounts 0.1
say ら購	drop_shipping 0.1 restricted_product 0.07
say ら購入	drop_shipping 0.1 restricted_product 0.07
say ら購入者	drop_shipping 0.1
say り下	intellectual_property 0.17 other 0.14 restricted_product 0.08 condition -0.06 unapproved_drug -0.06 safety -0.1
say り下げ	intellectual_property 0.17 other 0.14 restricted_product 0.09 condition -0.05 unapproved_drug -0.06 safety -0.1
say り消され	linked_account 0.11 none -0.06 other -0.06
say り消された	linked_account 0.13
say るとの	intellectual_property 0.22 none -0.06
say るとの申	intellectual_property 0.11
say ると判	restricted_product 0.16 condition -0.11
say ると判断	restricted_product 0.16 condition -0.11
say る義	safety 0.15
say る義務	safety 0.15
say れぞれのア	multiple_accounts 0.06
say れたア	used_sold_as_new 0.17 linked_account 0.16
say れたアカ	linked_account 0.17
say れたアカウ	linked_account 0.17
say れた別	linked_account 0.15
say れた別の	linked_account 0.15
say れた別のア	linked_account 0.15
say れた商	restricted_product 0.18 review_manipulation 0.07 used_sold_as_new 0.07 other -0.06 none -0.09
say れた商品	restricted_product 0.18 review_manipulation 0.07 used_sold_as_new 0.07 other -0.06 none -0.09
say れのア	multiple_accounts 0.08
say れのアカ	multiple_accounts 0.08
say れのアカウ	multiple_accounts 0.08
say わせは、	drop_shipping 0.05
say を侵	intellectual_property 0.07 none 0.06
say を侵害	none 0.07
say を侵害し	intellectual_property 0.11
say を侵害して	intellectual_property 0.07
say を停止し、	none 0.06 performance -0.05
say を受けて	authenticity -0.07
say を国	listing_mismatch 0.16
say を国内	listing_mismatch 0.16
say を必要とす	restricted_product 0.2
say を残	multiple_accounts 0.07
say を発	other 0.17
say を見合	safety 0.1
say を見合わ	safety 0.1
say を見合わせ	safety 0.1
say を連絡す	authenticity 0.06
say を連絡する	authenticity 0.06
say を運	multiple_accounts 0.07
say を運営	multiple_accounts 0.09
say アッ	verification 0.09
say アップ	verification 0.09
say アップロ	verification 0.09
say アップロー	verification 0.09
say ィシ	none 0.12 authenticity -0.06
say ィショ	none 0.12 authenticity -0.06
say ィション	none 0.12 authenticity -0.06
say ィ保	review_manipulation 0.06
say ィ保護	review_manipulation 0.06
say ィ保護チ	review_manipulation 0.06
say ィ保護チー	review_manipulation 0.06
say イナン	verification 0.05
say イナンバ	verification 0.05
say イナンバー	verification 0.05
say イルバ	safety 0.09
say イルバッ	safety 0.09
say イルバッテ	safety 0.09
say ウェ	authenticity 0.17 none 0.07
say ウェブ	authenticity 0.22
say ウェブサ	authenticity 0.22
say ウェブサイ	authenticity 0.22
say ウントが、	linked_account 0.09
say ウントと	linked_account 0.25 multiple_accounts 0.16 other -0.07 none -0.1
say ウントと関	linked_account 0.06
say ウントも	linked_account 0.14
say ウントをお	multiple_accounts 0.1
say ウントを運	multiple_accounts 0.07
say ェネ	listing_mismatch 0.13
say ェネリ	listing_mismatch 0.13
say ェネリッ	listing_mismatch 0.13
say ェネリック	listing_mismatch 0.13
say ェブ	authenticity 0.22
say ェブサ	authenticity 0.22
say ェブサイ	authenticity 0.22
say ェブサイト	authenticity 0.22
say カウントと	linked_account 0.25 multiple_accounts 0.16 other -0.07 none -0.1
say カウントも	linked_account 0.14
say カス	review_manipulation 0.11
say カスタ	review_manipulation 0.11
say カスタマ	review_manipulation 0.11
say カスタマー	review_manipulation 0.11
say カテ	restricted_product 0.07 tracking 0.06
say カテゴ	restricted_product 0.07 tracking 0.06
say カテゴリ	restricted_product 0.07 tracking 0.06
say カテゴリー	restricted_product 0.07 tracking 0.06
say カード	review_manipulation 0.11
say カードの	review_manipulation 0.06 verification 0.06
say キャ	performance 0.12
say キャン	performance 0.12
say キャンセ	performance 0.13 none -0.06
say キャンセル	performance 0.13 none -0.06
say ギフ	review_manipulation 0.06
say ギフト	review_manipulation 0.06
say ギフト券	review_manipulation 0.06
say ク商	listing_mismatch 0.06
say ク商品	listing_mismatch 0.06
say グに	drop_shipping 0.07
say グに関	drop_shipping 0.07
say グに関す	drop_shipping 0.07
say グに関する	drop_shipping 0.07
say グの	drop_shipping 0.05
say コミ	review_manipulation 0.09
say コミュ	review_manipulation 0.09
say コミュニ	review_manipulation 0.09
say コミュニテ	review_manipulation 0.09
say コンデ	none 0.12 authenticity -0.06
say コンディ	none 0.12 authenticity -0.06
say コンディシ	none 0.12 authenticity -0.06
say ゴリ	restricted_product 0.07 tracking 0.06
say ゴリー	restricted_product 0.07 tracking 0.06
say ザー	restricted_product 0.13
say ザーポ	restricted_product 0.13
say ザーポイ	restricted_product 0.13
say ザーポイン	restricted_product 0.13
say シッ	drop_shipping 0.15
say シッピ	drop_shipping 0.15
say シッピン	drop_shipping 0.15
say シッピング	drop_shipping 0.15
say ジに	listing_mismatch 0.19 authenticity -0.08
say ジに出	listing_mismatch 0.07
say ジに出品	listing_mismatch 0.07
say ジに出品し	listing_mismatch 0.05
say ジの記	listing_mismatch 0.06
say ジの記載	listing_mismatch 0.06
say ジの記載と	listing_mismatch 0.06
say ジェ	listing_mismatch 0.13
say ジェネ	listing_mismatch 0.13
say ジェネリ	listing_mismatch 0.13
say ジェネリッ	listing_mismatch 0.13
say ジバ	performance 0.06
say ジバッ	performance 0.06
say ジバック	performance 0.06
say スタ	review_manipulation 0.1 authenticity 0.08
say スタマ	review_manipulation 0.11
say スタマー	review_manipulation 0.11
say スタマーレ	review_manipulation 0.11
say スポ	restricted_product 0.12
say スポー	restricted_product 0.13 verification 0.05
say スポート	verification 0.05
say ス通	authenticity 0.09 condition 0.07
say ス通知	authenticity 0.09 condition 0.07
say セル	performance 0.13 none -0.06
say セルし	linked_account 0.05
say セル率	performance 0.15
say タマ	review_manipulation 0.11
say タマー	review_manipulation 0.11
say タマーレ	review_manipulation 0.11
say タマーレビ	review_manipulation 0.11
say チャ	performance 0.06
say チャー	performance 0.06
say チャージ	performance 0.06
say チャージバ	performance 0.06
say ック商	listing_mismatch 0.06
say ック商品	listing_mismatch 0.06
say ッテ	safety 0.09
say ッテリ	safety 0.09
say ッテリー	safety 0.09
say ッピ	drop_shipping 0.15
say ッピン	drop_shipping 0.15
say ッピング	drop_shipping 0.15
say ッピングに	drop_shipping 0.07
say ッピングの	drop_shipping 0.06
say ップ	drop_shipping 0.13 verification 0.07 other -0.06
say ップシ	drop_shipping 0.15
say ップシッ	drop_shipping 0.15
say ップシッピ	drop_shipping 0.15
say ップロ	verification 0.09
say ップロー	verification 0.09
say ップロード	verification 0.09
say ティ保	review_manipulation 0.06
say ティ保護	review_manipulation 0.06
say ティ保護チ	review_manipulation 0.06
say テゴ	restricted_product 0.07 tracking 0.06
say テゴリ	restricted_product 0.07 tracking 0.06
say テゴリー	restricted_product 0.07 tracking 0.06
say テス	none 0.18
say テスト	none 0.18
say テリ	safety 0.09
say テリー	safety 0.09
say ディシ	none 0.12 authenticity -0.06
say ディショ	none 0.12 authenticity -0.06
say ディション	none 0.12 authenticity -0.06
say トが、	linked_account 0.09
say トと	linked_account 0.25 multiple_accounts 0.16 intellectual_property 0.05 other -0.09 none -0.11
say トと関	linked_account 0.06
say トも	linked_account 0.14
say トをお	multiple_accounts 0.1
say トをお持	multiple_accounts 0.1
say トをお持ち	multiple_accounts 0.1
say トを運	multiple_accounts 0.07
say トを運営	multiple_accounts 0.09
say トカードの	verification 0.06
say ト券	review_manipulation 0.06
say ドし	verification 0.07
say ドしてく	verification 0.07
say ドしてくだ	verification 0.07
say ドラ	used_sold_as_new 0.18 restricted_product 0.06 none -0.1
say ドライ	used_sold_as_new 0.18 restricted_product 0.06 none -0.09
say ドロ	drop_shipping 0.15 restricted_product 0.06
say ドロッ	drop_shipping 0.15
say ドロップ	drop_shipping 0.15
say ドロップシ	drop_shipping 0.15
say ナン	verification 0.05
say ナンバ	verification 0.05
say ナンバー	verification 0.05
say ニテ	review_manipulation 0.09
say ニティ	review_manipulation 0.09
say ニティ保	review_manipulation 0.06
say ニティ保護	review_manipulation 0.06
say ネリ	listing_mismatch 0.13
say ネリッ	listing_mismatch 0.13
say ネリック	listing_mismatch 0.13
say ネリック商	listing_mismatch 0.06
say バイ	used_sold_as_new 0.17 safety 0.08
say バイル	safety 0.09
say バイルバ	safety 0.09
say バイルバッ	safety 0.09
say バッ	safety 0.09 performance 0.06
say バック	performance 0.06
say バッテ	safety 0.09
say バッテリ	safety 0.09
say バッテリー	safety 0.09
say パス	verification 0.08
say パスポ	verification 0.05
say パスポー	verification 0.05
say パスポート	verification 0.05
say ビュ	review_manipulation 0.28 restricted_product 0.18 other -0.05 authenticity -0.07
say ビュー	review_manipulation 0.28 restricted_product 0.18 other -0.05 authenticity -0.07
say ビューに	review_manipulation 0.06
say ビューに関	review_manipulation 0.06
say ビューの	review_manipulation 0.11
say ビューを	review_manipulation 0.17
say ピン	drop_shipping 0.15
say ピング	drop_shipping 0.15
say ピングに	drop_shipping 0.07
say ピングに関	drop_shipping 0.07
say ピングの	drop_shipping 0.06
say フト	review_manipulation 0.07
say フト券	review_manipulation 0.06
say ブサ	authenticity 0.22
say ブサイ	authenticity 0.22
say ブサイト	authenticity 0.22
say プシ	drop_shipping 0.15
say プシッ	drop_shipping 0.15
say プシッピ	drop_shipping 0.15
say プシッピン	drop_shipping 0.15
say プロー	verification 0.09
say プロード	verification 0.09
say プロードし	verification 0.07
say ペー	listing_mismatch 0.25 condition 0.05 unapproved_drug 0.05 authenticity -0.06 linked_account -0.06 review_manipulation -0.06 used_sold_as_new -0.08
say ページ	listing_mismatch 0.25 condition 0.05 unapproved_drug 0.05 authenticity -0.05 linked_account -0.06 review_manipulation -0.06 used_sold_as_new -0.08
say ページに	listing_mismatch 0.19 none 0.05 authenticity -0.08
say ページに出	listing_mismatch 0.07
say ページの記	listing_mismatch 0.06
say ポイ	restricted_product 0.13
say ポイン	restricted_product 0.13
say ポインタ	restricted_product 0.13
say ポインター	restricted_product 0.13
say マイナン	verification 0.05
say マイナンバ	verification 0.05
say マンス通	authenticity 0.09 condition 0.07
say マンス通知	authenticity 0.09 condition 0.07
say マー	performance 0.08 review_manipulation 0.08 safety 0.08 other -0.08
say マーク	safety 0.09
say マークの	safety 0.05
say マーレ	review_manipulation 0.11
say マーレビ	review_manipulation 0.11
say マーレビュ	review_manipulation 0.11
say ミュ	review_manipulation 0.09
say ミュニ	review_manipulation 0.09
say ミュニテ	review_manipulation 0.09
say ミュニティ	review_manipulation 0.09
say モバ	safety 0.09
say モバイ	safety 0.09
say モバイル	safety 0.09
say モバイルバ	safety 0.09
say ャン	performance 0.12
say ャンセ	performance 0.13 none -0.06
say ャンセル	performance 0.13 none -0.06
say ャンセルし	linked_account 0.05
say ャンセル率	performance 0.15
say ャー	performance 0.06
say ャージ	performance 0.06
say ャージバ	performance 0.06
say ャージバッ	performance 0.06
say ュニ	review_manipulation 0.09
say ュニテ	review_manipulation 0.09
say ュニティ	review_manipulation 0.09
say ュニティ保	review_manipulation 0.06
say ュー	review_manipulation 0.27 restricted_product 0.16 authenticity -0.08
say ューに	review_manipulation 0.06
say ューに関	review_manipulation 0.06
say ューに関す	review_manipulation 0.06
say ューの	review_manipulation 0.11
say ューを	review_manipulation 0.17
say ューを書い	review_manipulation 0.07
say リッ	restricted_product 0.19 authenticity 0.15 listing_mismatch 0.11 none -0.17
say リック	restricted_product 0.19 authenticity 0.12 listing_mismatch 0.1 none -0.16
say リック商	listing_mismatch 0.06
say リック商品	listing_mismatch 0.06
say リー	safety 0.08 condition 0.07 tracking 0.06 none -0.08
say ルし	linked_account 0.05
say ルバ	safety 0.09
say ルバッ	safety 0.09
say ルバッテ	safety 0.09
say ルバッテリ	safety 0.09
say ル率	performance 0.15
say レビ	review_manipulation 0.28
say レビュ	review_manipulation 0.28
say レビュー	review_manipulation 0.28
say レビューに	review_manipulation 0.06
say レビューの	review_manipulation 0.11
say レビューを	review_manipulation 0.17
say レーザ	restricted_product 0.13
say レーザー	restricted_product 0.13
say レーザーポ	restricted_product 0.13
say ロッ	used_sold_as_new 0.16 drop_shipping 0.14 none -0.06
say ロップ	drop_shipping 0.15
say ロップシ	drop_shipping 0.15
say ロップシッ	drop_shipping 0.15
say ロー	verification 0.08 restricted_product 0.05 other -0.05 none -0.07
say ロード	verification 0.08 none -0.06
say ロードし	verification 0.07
say ング	restricted_product 0.36 drop_shipping 0.13 authenticity 0.11 none -0.06 other -0.06 condition -0.09 intellectual_property -0.1
say ングに	drop_shipping 0.07
say ングに関	drop_shipping 0.07
say ングに関す	drop_shipping 0.07
say ングの	drop_shipping 0.06
say ンス通	authenticity 0.09 condition 0.07
say ンス通知	authenticity 0.09 condition 0.07
say ンセ	performance 0.13
say ンセル	performance 0.13 none -0.06
say ンセルし	linked_account 0.05
say ンセル率	performance 0.15
say ンデ	none 0.12 authenticity -0.06
say ンディ	none 0.12 authenticity -0.06
say ンディシ	none 0.12 authenticity -0.06
say ンディショ	none 0.12 authenticity -0.06
say ントが、	linked_account 0.09
say ントと	linked_account 0.25 multiple_accounts 0.16 other -0.07 none -0.1
say ントと関	linked_account 0.06
say ントに関し	review_manipulation 0.07
say ントも	linked_account 0.14
say ントをお	multiple_accounts 0.1
say ントをお持	multiple_accounts 0.1
say ントを運	multiple_accounts 0.07
say ントを運営	multiple_accounts 0.09
say ンバ	verification 0.05
say ンバー	verification 0.05
say ーを	review_manipulation 0.17 used_sold_as_new 0.16 authenticity 0.13 intellectual_property -0.07 other -0.07 none -0.11
say ーを書い	review_manipulation 0.07
say ーク	safety 0.09
say ークの	safety 0.05
say ーザ	restricted_product 0.13
say ーザー	restricted_product 0.13
say ーザーポ	restricted_product 0.13
say ーザーポイ	restricted_product 0.13
say ージに	listing_mismatch 0.19 authenticity -0.08
say ージに出	listing_mismatch 0.07
say ージに出品	listing_mismatch 0.07
say ージの記	listing_mismatch 0.06
say ージの記載	listing_mismatch 0.06
say ージバ	performance 0.06
say ージバッ	performance 0.06
say ージバック	performance 0.06
say ードし	verification 0.07
say ードしてく	verification 0.07
say ーポ	restricted_product 0.13
say ーポイ	restricted_product 0.13
say ーポイン	restricted_product 0.13
say ーポインタ	restricted_product 0.13
say ーマンス通	authenticity 0.09 condition 0.07
say ーレ	review_manipulation 0.11
say ーレビ	review_manipulation 0.11
say ーレビュ	review_manipulation 0.11
say ーレビュー	review_manipulation 0.11
say 一の	multiple_accounts 0.08
say 一人	multiple_accounts 0.08
say 一人様	multiple_accounts 0.06
say 一人様に	multiple_accounts 0.05
say 一人様につ	multiple_accounts 0.05
say 上の必	multiple_accounts 0.05
say 上の必要	multiple_accounts 0.05
say 上の必要が	multiple_accounts 0.05
say 上回って	other 0.22 restricted_product -0.05 none -0.06
say 下げ	intellectual_property 0.17 other 0.14 restricted_product 0.08 condition -0.06 safety -0.1
say 不良	performance 0.16 condition 0.14
say 不良率	performance 0.17
say 並行	listing_mismatch 0.12
say 並行輸	listing_mismatch 0.12
say 並行輸入	listing_mismatch 0.12
say 並行輸入品	listing_mismatch 0.05
say 中古	used_sold_as_new 0.37 dealer_licence 0.07 condition -0.05 none -0.06 authenticity -0.08
say 中古で	used_sold_as_new 0.33 authenticity -0.06 condition -0.12
say 中古品	condition 0.06
say 事故	none 0.13
say 事故の	safety 0.05
say 事業	safety 0.16 multiple_accounts 0.08 none 0.07 other -0.06 intellectual_property -0.11
say 事業上	multiple_accounts 0.07
say 事業上の	multiple_accounts 0.07
say 事業上の必	multiple_accounts 0.05
say 事業者	safety 0.17 none 0.06 intellectual_property -0.11
say 事項	linked_account 0.13 none -0.08
say 事項全	linked_account 0.09
say 事項全部	linked_account 0.09
say 事項全部証	linked_account 0.09
say 二つ	multiple_accounts 0.31 linked_account -0.06 none -0.07
say 人様	verification 0.54 intellectual_property 0.07 multiple_accounts 0.06 authenticity -0.08 none -0.44
say 人様に	multiple_accounts 0.05
say 人様につ	multiple_accounts 0.05
say 人様につき	multiple_accounts 0.05
say 仕入	authenticity 0.32 none 0.22 condition 0.13 review_manipulation -0.05 listing_mismatch -0.06 multiple_accounts -0.07 restricted_product -0.07 other -0.08 intellectual_property -0.11
say 仕入れ	authenticity 0.36 none 0.13 condition 0.08 listing_mismatch -0.06 other -0.06 intellectual_property -0.09
say 代表	verification 0.06
say 代表者	verification 0.06
say 代金	review_manipulation 0.19
say 代金を	review_manipulation 0.14
say 以前に	linked_account 0.2
say 会社	other 0.26 intellectual_property 0.13 dealer_licence 0.06 condition -0.05 used_sold_as_new -0.05 multiple_accounts -0.06 restricted_product -0.07 none -0.16
say 伝票	tracking 0.07
say 伝票番	tracking 0.07
say 伝票番号	tracking 0.07
say 低い	performance 0.07
say 低い評	performance 0.07
say 低い評価	performance 0.07
say 住所	authenticity 0.27 verification 0.14 other -0.07 intellectual_property -0.08 none -0.12
say 作業	other 0.22 late_shipment 0.11 condition 0.06 none -0.1
say 作業日	late_shipment 0.12
say 作業日数	late_shipment 0.12
say 使用	used_sold_as_new 0.34 none 0.07 intellectual_property -0.06 restricted_product -0.06 other -0.07 authenticity -0.13
say 使用された	used_sold_as_new 0.18
say 価を	review_manipulation 0.21 none -0.05
say 侵害	none 0.14 intellectual_property 0.09
say 侵害し	intellectual_property 0.11
say 侵害して	intellectual_property 0.07
say 侵害してい	intellectual_property 0.07
say 侵害の	intellectual_property 0.09 none -0.06
say 係が	linked_account 0.09
say 保証	intellectual_property 0.16 performance 0.08 condition 0.06 review_manipulation -0.06 other -0.12
say 保護チ	review_manipulation 0.06
say 保護チー	review_manipulation 0.06
say 保護チーム	review_manipulation 0.06
say 値を	performance 0.09 none -0.07
say 停止し、	none 0.1 performance -0.06
say 傷み	condition 0.2
say 充電	safety 0.06
say 免許	verification 0.14
say 免許証	verification 0.15
say 入力	none 0.11 tracking 0.09 condition 0.07 restricted_product -0.06 authenticity -0.08
say 入品	listing_mismatch 0.05
say 全部	linked_account 0.09
say 全部証	linked_account 0.09
say 全部証明	linked_account 0.09
say 全部証明書	linked_account 0.09
say 公共	verification 0.1 multiple_accounts 0.05
say 公共料	verification 0.1 multiple_accounts 0.05
say 公共料金	verification 0.1 multiple_accounts 0.05
say 公共料金の	verification 0.09 multiple_accounts 0.05
say 共料	verification 0.1 multiple_accounts 0.05
say 共料金	verification 0.1 multiple_accounts 0.05
say 共料金の	verification 0.09 multiple_accounts 0.05
say 共料金の請	multiple_accounts 0.06
say 内正	listing_mismatch 0.17 authenticity -0.06
say 内正規	listing_mismatch 0.17 authenticity -0.06
say 内正規品	listing_mismatch 0.17 authenticity -0.06
say 内正規品の	listing_mismatch 0.12
say 写し	dealer_licence 0.11 intellectual_property 0.08 none -0.06
say 写しを	intellectual_property 0.09 dealer_licence 0.06 none -0.07
say 写真	authenticity 0.24 used_sold_as_new 0.2 restricted_product 0.11 safety 0.08 other -0.08 condition -0.13 none -0.15
say 出品者出	drop_shipping 0.14 late_shipment 0.06 none -0.07
say 出品者出荷	drop_shipping 0.14 late_shipment 0.06 none -0.07
say 出荷	late_shipment 0.4 other 0.33 authenticity 0.11 drop_shipping 0.08 performance 0.06 used_sold_as_new -0.06 restricted_product -0.07 condition -0.09 linked_account -0.09 review_manipulation -0.09 verification -0.1 none -0.36
say 出荷の	late_shipment 0.41 drop_shipping 0.09 other -0.08 none -0.18
say 出荷の商	late_shipment 0.09
say 出荷の商品	late_shipment 0.09
say 出荷作	late_shipment 0.14
say 出荷作業	late_shipment 0.14
say 出荷作業日	late_shipment 0.12
say 出荷前	performance 0.09
say 出荷前キ	performance 0.09
say 出荷前キャ	performance 0.09
say 出荷通	other 0.15 tracking 0.06
say 出荷通知	other 0.15 tracking 0.06
say 出荷通知の	late_shipment 0.09
say 出荷遅	late_shipment 0.13
say 出荷遅延	late_shipment 0.13
say 出荷遅延率	late_shipment 0.13
say 刃渡	restricted_product 0.29 condition -0.07
say 刃渡り	restricted_product 0.29 condition -0.07
say 分を含	unapproved_drug 0.06
say 切な	other 0.11 none 0.07 condition -0.05 authenticity -0.11
say 別のア	linked_account 0.18 authenticity -0.07
say 別のアカ	linked_account 0.18 authenticity -0.07
say 別のアカウ	linked_account 0.18 authenticity -0.07
say 利者	intellectual_property 0.26 authenticity -0.05 other -0.05
say 利者か	intellectual_property 0.07
say 利者から	intellectual_property 0.07
say 利者に	intellectual_property 0.06
say 利者の	none 0.13
say 制限	restricted_product 0.43 none 0.26 other 0.06 intellectual_property -0.07 performance -0.08 condition -0.18 authenticity -0.26
say 制限対	restricted_product 0.09
say 制限対象	restricted_product 0.09
say 制限対象商	restricted_product 0.09
say 券を	review_manipulation 0.06
say 削除	restricted_product 0.3 intellectual_property 0.24 unapproved_drug 0.08 review_manipulation 0.05 none -0.09 authenticity -0.1 condition -0.22
say 前に閉	linked_account 0.11
say 前キ	performance 0.09
say 前キャ	performance 0.09
say 前キャン	performance 0.09
say 前キャンセ	performance 0.09
say 効な	authenticity 0.13
say 効能	unapproved_drug 0.07
say 動規	other 0.1
say 動規範	other 0.1
say 医療	unapproved_drug 0.13
say 医療機	unapproved_drug 0.13
say 医療機器	unapproved_drug 0.13
say 医療機器等	unapproved_drug 0.07
say 医薬	unapproved_drug 0.25
say 医薬品	unapproved_drug 0.25
say 取り下	intellectual_property 0.17 other 0.14 restricted_product 0.09 condition -0.05 unapproved_drug -0.06 safety -0.1
say 取り下げ	intellectual_property 0.17 other 0.14 restricted_product 0.09 condition -0.05 unapproved_drug -0.06 safety -0.1
say 取り消され	linked_account 0.11 none -0.06 other -0.06
say 取引	none 0.18 review_manipulation 0.12 intellectual_property 0.06 verification 0.06 used_sold_as_new 0.05 authenticity -0.08 linked_account -0.08 other -0.1
say 取引明	verification 0.11
say 取引明細	verification 0.11
say 取引明細書	verification 0.11
say 受けていな	unapproved_drug 0.05
say 口座	authenticity 0.2 linked_account 0.16 none 0.15 condition -0.05 other -0.19
say 古で	used_sold_as_new 0.33 authenticity -0.06 condition -0.12
say 古品	condition 0.06
say 古物	dealer_licence 0.17
say 古物商	dealer_licence 0.17
say 古物商許	dealer_licence 0.16
say 古物商許可	dealer_licence 0.16
say 可が	restricted_product 0.14 condition -0.05
say 可を	intellectual_property 0.12 multiple_accounts 0.08 dealer_licence 0.06 authenticity -0.14
say 可を受	intellectual_property 0.15 authenticity -0.12
say 可を受け	intellectual_property 0.15 authenticity -0.12
say 可能率	tracking 0.12
say 可証	dealer_licence 0.17
say 可証の	dealer_licence 0.1
say 可証の写	dealer_licence 0.09
say 可証の写し	dealer_licence 0.09
say 可証を	dealer_licence 0.06
say 号の	intellectual_property 0.06 tracking 0.05
say 号を	other 0.11 tracking 0.07 condition -0.06
say 合わせて	safety 0.11
say 合わせは、	drop_shipping 0.05
say 同じ方	multiple_accounts 0.27 linked_account -0.06
say 同じ方が	multiple_accounts 0.27 linked_account -0.05
say 同一	multiple_accounts 0.09 linked_account 0.05
say 同一の	multiple_accounts 0.08
say 同梱	review_manipulation 0.09 drop_shipping 0.07
say 同梱さ	review_manipulation 0.08
say 同梱され	review_manipulation 0.08
say 同社	intellectual_property 0.14
say 名称	review_manipulation 0.06 none -0.07
say 名義	linked_account 0.07 drop_shipping 0.06
say 告の	none 0.1
say 告を	intellectual_property 0.11 safety 0.09 none -0.1
say 告書	none 0.12 safety 0.09 restricted_product -0.07
say 味期	condition 0.2 restricted_product -0.06
say 味期限	condition 0.2 restricted_product -0.06
say 品」	restricted_product 0.1 authenticity -0.09
say 品」と	used_sold_as_new 0.06 none -0.06
say 品」とし	used_sold_as_new 0.05
say 品」として	used_sold_as_new 0.05
say 品さ	used_sold_as_new 0.14 none 0.1 authenticity 0.09 restricted_product -0.06 other -0.07 condition -0.08
say 品され	used_sold_as_new 0.14 none 0.1 authenticity 0.09 restricted_product -0.06 other -0.07 condition -0.08
say 品された	used_sold_as_new 0.16 none 0.08 intellectual_property 0.07 authenticity 0.05 condition -0.09 other -0.09
say 品された商	used_sold_as_new 0.1
say 品されてい	unapproved_drug 0.07 intellectual_property -0.1
say 品と	used_sold_as_new 0.3 intellectual_property 0.18 other 0.13 restricted_product 0.08 verification -0.05 authenticity -0.08 condition -0.11 none -0.22
say 品とし	intellectual_property 0.17 used_sold_as_new 0.17 restricted_product 0.11 other -0.07 none -0.15
say 品として	intellectual_property 0.17 used_sold_as_new 0.17 restricted_product 0.11 other -0.07 none -0.15
say 品として出	used_sold_as_new 0.09 none 0.07 other -0.05
say 品に同梱	review_manipulation 0.07
say 品に同梱さ	review_manipulation 0.07
say 品のペ	listing_mismatch 0.1
say 品のペー	listing_mismatch 0.1
say 品のページ	listing_mismatch 0.1
say 品の代金	review_manipulation 0.14
say 品の代金を	review_manipulation 0.14
say 品ペ	listing_mismatch 0.11 unapproved_drug 0.05
say 品ペー	listing_mismatch 0.11 unapproved_drug 0.05
say 品ページ	listing_mismatch 0.11 unapproved_drug 0.05
say 品ページの	listing_mismatch 0.07
say 品安	safety 0.16
say 品安全	safety 0.16
say 品書	drop_shipping 0.15 none 0.09
say 品書、	drop_shipping 0.09
say 品者出	drop_shipping 0.14 late_shipment 0.06 none -0.07
say 品者出荷	drop_shipping 0.14 late_shipment 0.06 none -0.07
say 品者出荷の	drop_shipping 0.11 none -0.07
say 品者出荷を	drop_shipping 0.07
say 品詳	listing_mismatch 0.06
say 品詳細	listing_mismatch 0.06
say 品詳細ペ	listing_mismatch 0.06
say 品詳細ペー	listing_mismatch 0.06
say 商品に同	review_manipulation 0.07
say 商品に同梱	review_manipulation 0.07
say 商品の代金	review_manipulation 0.14
say 商品ペ	listing_mismatch 0.11 unapproved_drug 0.05
say 商品ペー	listing_mismatch 0.11 unapproved_drug 0.05
say 商品ページ	listing_mismatch 0.11 unapproved_drug 0.05
say 商品詳	listing_mismatch 0.06
say 商品詳細	listing_mismatch 0.06
say 商品詳細ペ	listing_mismatch 0.06
say 商標	intellectual_property 0.17 none 0.08
say 商許	dealer_licence 0.16
say 商許可	dealer_licence 0.16
say 商許可証	dealer_licence 0.13
say 商許可証の	dealer_licence 0.08
say 善策	used_sold_as_new 0.26 other 0.07
say 善策を	used_sold_as_new 0.24 other 0.07
say 善策をお	used_sold_as_new 0.09 other -0.05
say 器等	unapproved_drug 0.07
say 国内	listing_mismatch 0.26 unapproved_drug 0.16 safety 0.09 authenticity -0.08 none -0.1
say 国内で	unapproved_drug 0.08
say 国内正	listing_mismatch 0.17 authenticity -0.06
say 国内正規	listing_mismatch 0.17 authenticity -0.06
say 国内正規品	listing_mismatch 0.17 authenticity -0.06
say 型番	listing_mismatch 0.09
say 報告	none 0.27 safety 0.12 condition -0.05 restricted_product -0.08 authenticity -0.09
say 報告書	none 0.12 safety 0.09 restricted_product -0.07
say 売を見	safety 0.1
say 売を見合	safety 0.1
say 売を見合わ	safety 0.1
say 売業	authenticity 0.1 none -0.05
say 売業者	authenticity 0.1
say 売者	drop_shipping 0.11
say 外装	drop_shipping 0.07
say 大な	other 0.07
say 大な違	other 0.08
say 大な違反	other 0.08
say 始さ	linked_account 0.12 none -0.05
say 始され	linked_account 0.12 none -0.05
say 始された	linked_account 0.12 none -0.05
say 安全	safety 0.2 restricted_product 0.08
say 害し	intellectual_property 0.11
say 害して	intellectual_property 0.07
say 害してい	intellectual_property 0.07
say 害している	intellectual_property 0.06
say 害の	intellectual_property 0.09 none -0.06
say 審査が	drop_shipping 0.07
say 審査が終	drop_shipping 0.06
say 審査が終わ	drop_shipping 0.06
say 対応に	authenticity 0.06
say 対応につ	authenticity 0.06
say 対応につい	authenticity 0.06
say 小売	drop_shipping 0.07
say 届出	safety 0.14
say 履歴	linked_account 0.09
say 履歴事	linked_account 0.09
say 履歴事項	linked_account 0.09
say 履歴事項全	linked_account 0.09
say 延率	late_shipment 0.13
say 延率が	late_shipment 0.17 none -0.06
say 式会	intellectual_property 0.23
say 式会社	intellectual_property 0.23
say 引き換	review_manipulation 0.07
say 引き換え	review_manipulation 0.07
say 引き換えに	review_manipulation 0.07
say 引明	verification 0.11
say 引明細	verification 0.11
say 引明細書	verification 0.11
say 当な	multiple_accounts 0.07
say 当な事	multiple_accounts 0.06
say 当な事業	multiple_accounts 0.06
say 当な事業上	multiple_accounts 0.06
say 従業	review_manipulation 0.12
say 従業員	review_manipulation 0.12
say 応に	authenticity 0.06
say 応につ	authenticity 0.06
say 応につい	authenticity 0.06
say 応について	authenticity 0.06
say 成分	unapproved_drug 0.07
say 成分を	unapproved_drug 0.06
say 成分を含	unapproved_drug 0.06
say 承認	unapproved_drug 0.18 authenticity 0.12 restricted_product 0.12 performance 0.06 used_sold_as_new -0.05 other -0.06 intellectual_property -0.08 none -0.14
say 承認を	restricted_product 0.18
say 承認番	unapproved_drug 0.05
say 承認番号	unapproved_drug 0.05
say 投稿	review_manipulation 0.09
say 投稿を	review_manipulation 0.06
say 抵触	unapproved_drug 0.05
say 換え	other 0.13 review_manipulation 0.06
say 換えに	review_manipulation 0.07
say 換えら	other 0.14 authenticity -0.07
say 換えられ	other 0.14 authenticity -0.07
say 換えられて	other 0.1 authenticity -0.06
say 操作	review_manipulation 0.06
say 改善	none 0.25 other 0.11 used_sold_as_new 0.09 listing_mismatch -0.05 safety -0.06 verification -0.06 linked_account -0.07 unapproved_drug -0.07 authenticity -0.08 multiple_accounts -0.09
say 改善策	used_sold_as_new 0.26 other 0.07
say 改善策を	used_sold_as_new 0.25 other 0.07
say 改善策をお	used_sold_as_new 0.09 other -0.05
say 故の	safety 0.05
say 数の	multiple_accounts 0.14 authenticity 0.07 other -0.08
say 数の出	multiple_accounts 0.11
say 数の出品	multiple_accounts 0.11
say 数の出品用	multiple_accounts 0.1
say 文不	performance 0.17
say 文不良	performance 0.17
say 文不良率	performance 0.17
say 料金	verification 0.12 multiple_accounts 0.05
say 料金の	verification 0.12 multiple_accounts 0.05
say 料金の請	multiple_accounts 0.06
say 料金の請求	multiple_accounts 0.06
say 新品	used_sold_as_new 0.33 intellectual_property 0.17 late_shipment -0.07 authenticity -0.09 other -0.09
say 新品」	none -0.06
say 新品」と	used_sold_as_new 0.06 none -0.05
say 新品」とし	used_sold_as_new 0.05
say 新品と	used_sold_as_new 0.3 intellectual_property 0.18 authenticity -0.06 condition -0.06 none -0.06 other -0.08
say 新品とし	intellectual_property 0.2 used_sold_as_new 0.18 other -0.06 none -0.13
say 新品として	intellectual_property 0.2 used_sold_as_new 0.18 other -0.06 none -0.13
say 日数	late_shipment 0.14
say 日間お預	authenticity 0.11 other -0.05
say 日間お預か	authenticity 0.11 other -0.05
say 日間で	late_shipment 0.12
say 日間の出	late_shipment 0.09
say 日間の出荷	late_shipment 0.09
say 明文	restricted_product 0.06
say 明書	linked_account 0.15 other -0.06
say 明細	verification 0.15
say 明細書	verification 0.13
say 時間に	linked_account 0.13 none -0.06
say 書き換えら	other 0.14 authenticity -0.07
say 書類	verification 0.55 authenticity 0.12 other 0.11 intellectual_property -0.06 unapproved_drug -0.06 multiple_accounts -0.07 used_sold_as_new -0.07 drop_shipping -0.08 restricted_product -0.13 condition -0.16
say 書類の	verification 0.07 none 0.06 authenticity -0.07
say 最長	review_manipulation 0.11 drop_shipping 0.1 late_shipment 0.08 authenticity 0.07 none -0.09 other -0.09
say 未使	used_sold_as_new 0.09 other -0.05
say 未使用	used_sold_as_new 0.09 other -0.05
say 未満	late_shipment 0.32 performance 0.14 restricted_product 0.09 other -0.07 none -0.16
say 本ア	linked_account 0.09
say 本アカ	linked_account 0.09
say 本アカウ	linked_account 0.09
say 本アカウン	linked_account 0.09
say 本体	safety 0.08
say 本物	authenticity 0.33 intellectual_property 0.05 restricted_product -0.05 condition -0.06
say 株式	intellectual_property 0.23
say 株式会	intellectual_property 0.23
say 株式会社	intellectual_property 0.23
say 梱さ	review_manipulation 0.08
say 梱され	review_manipulation 0.08
say 検品	condition 0.07 used_sold_as_new 0.05
say 検査	safety 0.06
say 業の	other 0.24
say 業上	multiple_accounts 0.07
say 業上の	multiple_accounts 0.07
say 業上の必	multiple_accounts 0.05
say 業上の必要	multiple_accounts 0.05
say 業員	review_manipulation 0.12
say 業日数	late_shipment 0.12
say 業者	review_manipulation 0.18 safety 0.15 authenticity 0.08 condition -0.06 intellectual_property -0.12
say 業者か	drop_shipping 0.05
say 業者から	drop_shipping 0.05
say 業者の	review_manipulation 0.1 drop_shipping 0.05
say 権を	late_shipment 0.21 authenticity -0.09
say 権を侵	none 0.08
say 権を侵害	none 0.08
say 権を侵害し	intellectual_property 0.07
say 権利	intellectual_property 0.48 other -0.07 authenticity -0.19
say 権利者	intellectual_property 0.26 authenticity -0.05 other -0.05
say 権利者か	intellectual_property 0.07
say 権利者から	intellectual_property 0.07
say 権利者に	intellectual_property 0.06
say 権利者の	none 0.13
say 権限を停	other 0.15 restricted_product 0.12 none -0.08
say 権限を停止	other 0.15 restricted_product 0.12 none -0.08
say 機器	unapproved_drug 0.13
say 機器等	unapproved_drug 0.07
say 機法	unapproved_drug 0.07
say 正当	multiple_accounts 0.07
say 正当な	multiple_accounts 0.07
say 正当な事	multiple_accounts 0.06
say 正当な事業	multiple_accounts 0.06
say 正規	authenticity 0.46 listing_mismatch 0.12 condition -0.06 used_sold_as_new -0.09 none -0.18
say 正規品	listing_mismatch 0.17
say 正規品の	listing_mismatch 0.12
say 正規品のペ	listing_mismatch 0.06
say 歴事	linked_account 0.09
say 歴事項	linked_account 0.09
say 歴事項全	linked_account 0.09
say 歴事項全部	linked_account 0.09
say 残し	multiple_accounts 0.08
say 氏名	none 0.08 authenticity -0.08
say 求書	authenticity 0.21 none 0.16 used_sold_as_new 0.14 unapproved_drug -0.05 safety -0.06 review_manipulation -0.07 restricted_product -0.13
say 法に	linked_account 0.06 dealer_licence 0.05
say 法によ	linked_account 0.06
say 注文不	performance 0.17
say 注文不良	performance 0.17
say 注文不良率	performance 0.17
say 海外	listing_mismatch 0.11 safety 0.1
say 消された	linked_account 0.13
say 渡り	restricted_product 0.29 condition -0.07
say 無期	condition 0.09
say 無期限	condition 0.09
say 照会	other 0.44 none -0.11
say 物で	authenticity 0.29 other -0.05 intellectual_property -0.11
say 物商	dealer_licence 0.17
say 物商許	dealer_licence 0.16
say 物商許可	dealer_licence 0.16
say 物商許可証	dealer_licence 0.13
say 率が	late_shipment 0.14 none 0.08 tracking 0.05 safety -0.05
say 率は	late_shipment 0.25
say 用された	used_sold_as_new 0.18
say 用品	other 0.21 restricted_product 0.09 none -0.08
say 申告	intellectual_property 0.28 none -0.14
say 番号	tracking 0.15 none 0.14 intellectual_property 0.12 authenticity 0.11 other 0.1 linked_account -0.06 listing_mismatch -0.06 multiple_accounts -0.06 late_shipment -0.09 restricted_product -0.09 condition -0.15
say 番号の	tracking 0.05
say 番号を	other 0.11 tracking 0.07 condition -0.06
say 異議	authenticity 0.3 none -0.1
say 療機	unapproved_drug 0.13
say 療機器	unapproved_drug 0.13
say 療機器等	unapproved_drug 0.07
say 発行	authenticity 0.19 other 0.14 safety 0.06 intellectual_property -0.06 none -0.06 restricted_product -0.07
say 発行か	linked_account 0.06
say 発行から	linked_account 0.06
say 発行元	other 0.23 none -0.05 authenticity -0.08
say 登記	linked_account 0.09
say 登録	none 0.22 linked_account 0.19 condition 0.15 multiple_accounts 0.15 verification 0.12 safety -0.06 unapproved_drug -0.06 late_shipment -0.07 drop_shipping -0.09 review_manipulation -0.1 other -0.23
say 登録内	verification 0.11
say 登録内容	verification 0.11
say 目標	late_shipment 0.1
say 目標を	late_shipment 0.09 none -0.07
say 直接	safety 0.13 intellectual_property 0.1
say 直送	drop_shipping 0.1
say 直送さ	drop_shipping 0.1
say 真正	authenticity 0.28 none 0.1
say 破損	condition 0.22
say 確認」	verification 0.05
say 社が販売者	drop_shipping 0.07
say 票番	tracking 0.07
say 票番号	tracking 0.07
say 種類	other 0.11
say 稿を	review_manipulation 0.06
say 等に	unapproved_drug 0.11
say 策を	other 0.47 used_sold_as_new 0.19 none 0.07 dealer_licence -0.05 linked_account -0.05 late_shipment -0.06 restricted_product -0.06 drop_shipping -0.07 multiple_accounts -0.07 review_manipulation -0.08 performance -0.09 intellectual_property -0.1
say 策をお	used_sold_as_new 0.09 other -0.05
say 納品	none 0.19 drop_shipping 0.14 performance -0.07
say 納品書	drop_shipping 0.15 none 0.09
say 納品書、	drop_shipping 0.09
say 細を	authenticity 0.08
say 細を連	authenticity 0.06
say 細を連絡	authenticity 0.06
say 細を連絡す	authenticity 0.06
say 細ペ	listing_mismatch 0.1
say 細ペー	listing_mismatch 0.1
say 細ページ	listing_mismatch 0.1
say 細ページに	listing_mismatch 0.07
say 細書	verification 0.13
say 絡す	authenticity 0.08
say 絡する	authenticity 0.08
say 義務	safety 0.14
say 者か	intellectual_property 0.08 none 0.07
say 者から	intellectual_property 0.08 none 0.07
say 者出	drop_shipping 0.14 late_shipment 0.06 none -0.07
say 者出荷	drop_shipping 0.14 late_shipment 0.06 none -0.07
say 者出荷の	drop_shipping 0.11 none -0.07
say 者出荷を	drop_shipping 0.07
say 能率	tracking 0.12
say 良率	performance 0.17
say 苦情	none 0.24 other 0.11 intellectual_property 0.1 used_sold_as_new -0.06 listing_mismatch -0.07 restricted_product -0.08
say 荷の	late_shipment 0.42 drop_shipping 0.09 none -0.11
say 荷の商	late_shipment 0.09
say 荷の商品	late_shipment 0.09
say 荷の商品は	late_shipment 0.07
say 荷作	late_shipment 0.14
say 荷作業	late_shipment 0.14
say 荷作業日	late_shipment 0.12
say 荷作業日数	late_shipment 0.12
say 荷前	performance 0.09
say 荷前キ	performance 0.09
say 荷前キャ	performance 0.09
say 荷前キャン	performance 0.09
say 荷通	other 0.15 tracking 0.06
say 荷通知	other 0.15 tracking 0.06
say 荷通知の	late_shipment 0.09
say 荷遅	late_shipment 0.13
say 荷遅延	late_shipment 0.13
say 荷遅延率	late_shipment 0.13
say 荷遅延率が	late_shipment 0.17 none -0.06
say 薬品	unapproved_drug 0.25
say 薬機	unapproved_drug 0.07
say 薬機法	unapproved_drug 0.07
say 行元	other 0.23 none -0.05 authenticity -0.08
say 行動規	other 0.1
say 行動規範	other 0.1
say 行口	verification 0.1 multiple_accounts 0.06 none -0.06
say 行口座	verification 0.1 multiple_accounts 0.06 none -0.06
say 行口座の	verification 0.06
say 行為	other 0.2
say 行輸	listing_mismatch 0.12
say 行輸入	listing_mismatch 0.12
say 行輸入品	listing_mismatch 0.05
say 表者	verification 0.06
say 製品	restricted_product 0.21 safety 0.17 authenticity -0.06 none -0.06
say 製品安	safety 0.12
say 製品安全	safety 0.12
say 製造	safety 0.1
say 複数	multiple_accounts 0.14 authenticity 0.09 other -0.07
say 複数の	multiple_accounts 0.14 authenticity 0.07 other -0.07
say 複数の出	multiple_accounts 0.11
say 複数の出品	multiple_accounts 0.11
say 見合	condition 0.28 safety 0.11 other -0.07 authenticity -0.1
say 見合わ	condition 0.28 safety 0.11 other -0.07 authenticity -0.11
say 見合わせ	condition 0.28 safety 0.11 other -0.07 authenticity -0.11
say 見合わせて	safety 0.11
say 見返	review_manipulation 0.23 none -0.05
say 見返り	review_manipulation 0.23 none -0.05
say 規品	listing_mismatch 0.17
say 規品の	listing_mismatch 0.12
say 規品のペ	listing_mismatch 0.06
say 規品のペー	listing_mismatch 0.06
say 規範	other 0.1
say 記載と	listing_mismatch 0.06
say 設された	multiple_accounts 0.11
say 設定	none 0.2 late_shipment 0.11 condition 0.06 performance -0.08
say 許可	restricted_product 0.22 dealer_licence 0.15 multiple_accounts 0.08 intellectual_property 0.07 none -0.05 used_sold_as_new -0.05 condition -0.06 authenticity -0.1
say 許可が	restricted_product 0.14 condition -0.05
say 許可を	intellectual_property 0.12 multiple_accounts 0.08 dealer_licence 0.06 authenticity -0.14
say 許可を受	intellectual_property 0.15 authenticity -0.12
say 許可を受け	intellectual_property 0.15 authenticity -0.12
say 許可証	dealer_licence 0.17
say 許可証の	dealer_licence 0.1
say 許可証の写	dealer_licence 0.09
say 許可証を	dealer_licence 0.06
say 許証	verification 0.15
say 許諾	intellectual_property 0.18 none 0.06 authenticity -0.07
say 許諾書	intellectual_property 0.23 authenticity -0.07
say 証の	dealer_licence 0.09
say 証の写	dealer_licence 0.09
say 証の写し	dealer_licence 0.09
say 証の写しを	dealer_licence 0.06
say 証を	dealer_licence 0.06 condition 0.05
say 証明書	linked_account 0.15 other -0.05
say 評価	review_manipulation 0.22 none 0.13 performance 0.08 intellectual_property 0.06 late_shipment -0.05 other -0.05 linked_account -0.06 authenticity -0.08
say 評価を	review_manipulation 0.2 none -0.05
say 試験	safety 0.13 none 0.09 restricted_product -0.07
say 試験報	none 0.1 safety 0.08 restricted_product -0.06
say 試験報告	none 0.1 safety 0.08 restricted_product -0.06
say 試験報告書	none 0.1 safety 0.08 restricted_product -0.06
say 話番	none 0.16 authenticity 0.15 intellectual_property -0.08
say 話番号	none 0.16 authenticity 0.15 intellectual_property -0.08
say 話番号、	authenticity 0.06
say 詳細	listing_mismatch 0.14
say 詳細を	authenticity 0.08
say 詳細を連	authenticity 0.06
say 詳細を連絡	authenticity 0.06
say 詳細ペ	listing_mismatch 0.1
say 詳細ペー	listing_mismatch 0.1
say 詳細ページ	listing_mismatch 0.1
say 認」	verification 0.05
say 認番	unapproved_drug 0.05
say 認番号	unapproved_drug 0.05
say 説明文	restricted_product 0.06
say 請求	none 0.21 used_sold_as_new 0.2 authenticity 0.18 intellectual_property 0.06 dealer_licence -0.06 late_shipment -0.06 review_manipulation -0.06 unapproved_drug -0.06 linked_account -0.07 safety -0.08 restricted_product -0.15
say 請求書	authenticity 0.21 none 0.16 used_sold_as_new 0.14 unapproved_drug -0.05 safety -0.06 review_manipulation -0.07 restricted_product -0.13
say 諾書	intellectual_property 0.23 authenticity -0.07
say 警告	other 0.07 review_manipulation 0.05
say 護チ	review_manipulation 0.06
say 護チー	review_manipulation 0.06
say 護チーム	review_manipulation 0.06
say 販売を見	safety 0.1
say 販売を見合	safety 0.1
say 販売者	drop_shipping 0.11
say 賞味	condition 0.2 restricted_product -0.06
say 賞味期	condition 0.2 restricted_product -0.06
say 賞味期限	condition 0.2 restricted_product -0.06
say 跡が	used_sold_as_new 0.18 other 0.06 authenticity -0.06
say 跡があ	used_sold_as_new 0.19 authenticity -0.06
say 跡があっ	used_sold_as_new 0.15
say 跡があった	used_sold_as_new 0.15
say 跡可	tracking 0.12
say 跡可能	tracking 0.12
say 跡可能率	tracking 0.12
say 転免	verification 0.15
say 転免許	verification 0.15
say 転免許証	verification 0.15
say 載と	listing_mismatch 0.06
say 輸入	listing_mismatch 0.12
say 輸入品	listing_mismatch 0.05
say 返り	review_manipulation 0.23 none -0.05
say 返信	authenticity 0.2 listing_mismatch 0.12 condition 0.07 performance 0.06 multiple_accounts -0.06 late_shipment -0.07 drop_shipping -0.08 safety -0.09 verification -0.13
say 返品	used_sold_as_new 0.1 none 0.08
say 返品さ	used_sold_as_new 0.08
say 返品され	used_sold_as_new 0.08
say 返品された	used_sold_as_new 0.08
say 追跡	tracking 0.18
say 追跡可	tracking 0.12
say 追跡可能	tracking 0.12
say 追跡可能率	tracking 0.12
say 送業	authenticity 0.06
say 通販	drop_shipping 0.1
say 連が	linked_account 0.18
say 連絡す	authenticity 0.08
say 連絡する	authenticity 0.08
say 遅れ	late_shipment 0.38 none 0.08 other -0.08
say 遅れた	late_shipment 0.24
say 遅延	late_shipment 0.13
say 遅延率	late_shipment 0.13
say 遅延率が	late_shipment 0.17 none -0.06
say 運転	verification 0.15
say 運転免	verification 0.15
say 運転免許	verification 0.15
say 運転免許証	verification 0.15
say 適切	other 0.1
say 適切な	other 0.11 condition -0.05
say 適合	safety 0.08
say 部証	linked_account 0.09
say 部証明	linked_account 0.09
say 部証明書	linked_account 0.09
say 配送	none 0.16 drop_shipping 0.09 late_shipment -0.08
say 重大	other 0.18 condition -0.05 authenticity -0.06
say 重大な	other 0.07
say 重大な違	other 0.08
say 重大な違反	other 0.08
say 金の請	multiple_accounts 0.06
say 金の請求	multiple_accounts 0.06
say 金の請求書	multiple_accounts 0.06
say 銀行	none 0.26 verification 0.13 performance -0.06 other -0.11
say 銀行口	verification 0.1 multiple_accounts 0.06 none -0.06
say 銀行口座	verification 0.1 multiple_accounts 0.06 none -0.06
say 銀行口座の	verification 0.06
say 録内	verification 0.11
say 録内容	verification 0.11
say 鎖された	linked_account 0.17
say 閉鎖された	linked_account 0.17
say 開始さ	linked_account 0.12 none -0.05
say 開始され	linked_account 0.12 none -0.05
say 開始された	linked_account 0.12 none -0.05
say 開封	none 0.08 used_sold_as_new 0.05
say 開設	multiple_accounts 0.1 unapproved_drug 0.08
say 開設された	multiple_accounts 0.11
say 間の出	late_shipment 0.09
say 間の出荷	late_shipment 0.09
say 間の出荷遅	late_shipment 0.09
say 関係	linked_account 0.26 none 0.26 authenticity -0.06 multiple_accounts -0.06 verification -0.07 other -0.1
say 関係が	linked_account 0.09
say 関連	linked_account 0.23 multiple_accounts -0.06
say 関連が	linked_account 0.18
say 限に	none 0.32 condition -0.07 authenticity -0.09
say 限を停	other 0.15 restricted_product 0.12 none -0.08
say 限を停止	other 0.15 restricted_product 0.12 none -0.08
say 限を停止し	restricted_product 0.13
say 限対	restricted_product 0.09
say 限対象	restricted_product 0.09
say 限対象商	restricted_product 0.09
say 限対象商品	restricted_product 0.09
say 電気	safety 0.21 none -0.08
say 電話	other 0.54 authenticity 0.29 condition 0.13 late_shipment -0.07 restricted_product -0.07 review_manipulation -0.07 verification -0.07 linked_account -0.08 multiple_accounts -0.08 drop_shipping -0.09 intellectual_property -0.24
say 電話番	none 0.16 authenticity 0.15 intellectual_property -0.08
say 電話番号	none 0.16 authenticity 0.15 intellectual_property -0.08
say 電話番号、	authenticity 0.06
say 項全	linked_account 0.09
say 項全部	linked_account 0.09
say 項全部証	linked_account 0.09
say 項全部証明	linked_account 0.09
say 験報	none 0.1 safety 0.08 restricted_product -0.06
say 験報告	none 0.1 safety 0.08 restricted_product -0.06
say 験報告書	none 0.1 safety 0.08 restricted_product -0.06
say 高い	review_manipulation 0.19
say 高い評	review_manipulation 0.19
say 高い評価	review_manipulation 0.19
say 高い評価を	review_manipulation 0.17
subject #	intellectual_property 0.46 none 0.46 restricted_product 0.08 linked_account -0.05 listing_mismatch -0.05 other -0.07 safety -0.07 used_sold_as_new -0.07 unapproved_drug -0.08 condition -0.14 authenticity -0.25
subject accounts	multiple_accounts 0.62 none -0.07 linked_account -0.15 other -0.16
subject amazon	performance 0.35 authenticity 0.29 linked_account 0.25 used_sold_as_new 0.13 tracking -0.05 safety -0.06 intellectual_property -0.07 listing_mismatch -0.08 unapproved_drug -0.08 late_shipment -0.09 review_manipulation -0.11 condition -0.12 drop_shipping -0.12 verification -0.18
subject co	authenticity 0.39 used_sold_as_new 0.12 linked_account 0.07 performance 0.07 dealer_licence 0.06 condition -0.06 verification -0.06 review_manipulation -0.07 intellectual_property -0.08 other -0.14 none -0.15
subject fulfilled listings	late_shipment 0.07
subject goods	dealer_licence 0.32 restricted_product 0.12 authenticity -0.05 safety -0.07
subject jp	authenticity 0.35 linked_account 0.08 dealer_licence 0.07 intellectual_property -0.06 other -0.08 none -0.09
subject late	late_shipment 0.24 performance -0.06
subject orders	drop_shipping 0.1 other 0.09
subject rate	tracking 0.1 late_shipment 0.06 performance 0.06 none -0.06
subject review of	other 0.38 drop_shipping 0.1 condition -0.06 linked_account -0.06 none -0.07 verification -0.13
subject safety	safety 0.15
subject tracking	tracking 0.14
subject tracking rate	tracking 0.11
subject valid	tracking 0.11
subject valid tracking	tracking 0.11
subject valid tracking rate	tracking 0.11
subject your valid	tracking 0.05
subject your valid tracking	tracking 0.05
subject のコ	condition 0.07
subject のコン	condition 0.07
subject のコンデ	condition 0.07
subject のコンディ	condition 0.07
subject の安	safety 0.05
subject の安全	safety 0.05
subject の審	drop_shipping 0.05
subject の審査	drop_shipping 0.05
subject の相	listing_mismatch 0.06
subject の相違	listing_mismatch 0.06
subject ィシ	condition 0.07
subject ィショ	condition 0.07
subject ィション	condition 0.07
subject ィションに	condition 0.07
subject コン	condition 0.07
subject コンデ	condition 0.07
subject コンディ	condition 0.07
subject コンディシ	condition 0.07
subject ショ	condition 0.14
subject ション	condition 0.14
subject ションに	condition 0.14
subject ションに関	condition 0.07
subject シー	review_manipulation 0.06
subject ディ	condition 0.07
subject ディシ	condition 0.07
subject ディショ	condition 0.07
subject ディション	condition 0.07
subject ペー	listing_mismatch 0.06 unapproved_drug 0.06
subject ページ	listing_mismatch 0.06 unapproved_drug 0.06
subject ポリ	review_manipulation 0.06
subject ポリシ	review_manipulation 0.06
subject ポリシー	review_manipulation 0.06
subject ュー	none 0.07
subject ョン	condition 0.14
subject ョンに	condition 0.14
subject ョンに関	condition 0.07
subject ョンに関す	condition 0.07
subject リシ	review_manipulation 0.06
subject リシー	review_manipulation 0.06
subject ンに	condition 0.14
subject ンに関	condition 0.07
subject ンに関す	condition 0.07
subject ンに関する	condition 0.07
subject ンデ	condition 0.07
subject ンディ	condition 0.07
subject ンディシ	condition 0.07
subject ンディショ	condition 0.07
subject ージ	none 0.15 listing_mismatch 0.06 unapproved_drug 0.06 authenticity -0.08
subject 不良	performance 0.09 none -0.07
subject 不良率	performance 0.09 none -0.07
subject 人確	verification 0.11 none -0.06
subject 人確認	verification 0.11 none -0.06
subject 全に	safety 0.13
subject 出品者	drop_shipping 0.11
subject 出品者出	drop_shipping 0.11
subject 出品者出荷	drop_shipping 0.11
subject 出荷	late_shipment 0.13 drop_shipping 0.11 other -0.06
subject 出荷の	late_shipment 0.09
subject 出荷遅	late_shipment 0.06
subject 出荷遅延	late_shipment 0.06
subject 出荷遅延率	late_shipment 0.06
subject 制限	restricted_product 0.38 unapproved_drug -0.05 condition -0.09
subject 制限対	restricted_product 0.06
subject 制限対象	restricted_product 0.06
subject 制限対象商	restricted_product 0.06
subject 古物	dealer_licence 0.07
subject 古物商	dealer_licence 0.05
subject 可能	multiple_accounts 0.19 tracking 0.08 none -0.11
subject 可能率	tracking 0.08
subject 品の	used_sold_as_new 0.19 restricted_product 0.16 intellectual_property 0.1 listing_mismatch 0.1 authenticity 0.05 other -0.06 condition -0.07 unapproved_drug -0.09 none -0.18
subject 品のコ	condition 0.07
subject 品のコン	condition 0.07
subject 品のコンデ	condition 0.07
subject 品者	drop_shipping 0.11
subject 品者出	drop_shipping 0.11
subject 品者出荷	drop_shipping 0.11
subject 商品	condition 0.6 restricted_product 0.18 used_sold_as_new 0.13 authenticity 0.11 listing_mismatch 0.05 review_manipulation -0.05 safety -0.05 unapproved_drug -0.06 late_shipment -0.08 other -0.08 intellectual_property -0.14 none -0.39
subject 商品の	restricted_product 0.24 used_sold_as_new 0.2 authenticity 0.13 listing_mismatch 0.06 intellectual_property -0.08 unapproved_drug -0.08 none -0.3
subject 商品のコ	condition 0.07
subject 商品のコン	condition 0.07
subject 安全	safety 0.19
subject 安全に	safety 0.13
subject 安全性	safety 0.05
subject 審査	drop_shipping 0.07 late_shipment 0.07 restricted_product 0.06 other -0.07 none -0.11
subject 対象	restricted_product 0.06
subject 対象商	restricted_product 0.06
subject 対象商品	restricted_product 0.06
subject 延率	late_shipment 0.06
subject 情報	verification 0.15 intellectual_property 0.07 none -0.06
subject 数の	multiple_accounts 0.06
subject 数の出	multiple_accounts 0.06
subject 数の出品	multiple_accounts 0.06
subject 数ア	multiple_accounts 0.08
subject 数アカ	multiple_accounts 0.08
subject 数アカウ	multiple_accounts 0.08
subject 数アカウン	multiple_accounts 0.08
subject 文不	performance 0.09 none -0.07
subject 文不良	performance 0.09 none -0.07
subject 文不良率	performance 0.09 none -0.07
subject 本人	verification 0.11 none -0.06
subject 本人確	verification 0.11 none -0.06
subject 本人確認	verification 0.11 none -0.06
subject 機器	unapproved_drug 0.08
subject 注文不	performance 0.09 none -0.07
subject 注文不良	performance 0.09 none -0.07
subject 注文不良率	performance 0.09 none -0.07
subject 物商	dealer_licence 0.05
subject 登録	verification 0.11
subject 相違	listing_mismatch 0.06
subject 確認	verification 0.59 other 0.12 condition -0.06 multiple_accounts -0.06 none -0.38
subject 者出	drop_shipping 0.11
subject 者出荷	drop_shipping 0.11
subject 能率	tracking 0.08
subject 良率	performance 0.09 none -0.07
subject 荷の	late_shipment 0.09
subject 荷遅	late_shipment 0.06
subject 荷遅延	late_shipment 0.06
subject 荷遅延率	late_shipment 0.06
subject 複数	multiple_accounts 0.13
subject 複数の	multiple_accounts 0.06
subject 複数の出	multiple_accounts 0.06
subject 複数の出品	multiple_accounts 0.06
subject 複数ア	multiple_accounts 0.08
subject 複数アカ	multiple_accounts 0.08
subject 複数アカウ	multiple_accounts 0.08
subject 詳細	listing_mismatch 0.12 authenticity -0.05
subject 象商	restricted_product 0.06
subject 象商品	restricted_product 0.06
subject 跡可	tracking 0.08
subject 跡可能	tracking 0.08
subject 跡可能率	tracking 0.08
subject 追跡	tracking 0.11
subject 追跡可	tracking 0.08
subject 追跡可能	tracking 0.08
subject 追跡可能率	tracking 0.08
subject 遅れ	late_shipment 0.09
subject 遅延	late_shipment 0.06
subject 遅延率	late_shipment 0.06
subject 限対	restricted_product 0.06
subject 限対象	restricted_product 0.06
subject 限対象商	restricted_product 0.06
subject 限対象商品	restricted_product 0.06
threat account.closed	none 0.27 restricted_product 0.17 authenticity 0.11 other 0.08 unapproved_drug -0.05 linked_account -0.06 safety -0.06 condition -0.1 intellectual_property -0.36
threat account.final	other 0.14
threat account.goes_on	authenticity 0.32 review_manipulation 0.1 tracking 0.06 drop_shipping -0.06 verification -0.07 multiple_accounts -0.08
threat account.how_back	other 0.11 used_sold_as_new 0.05 authenticity -0.08
threat account.may_not_sell	performance 0.13
threat account.part_stopped	drop_shipping 0.06 tracking 0.06
threat account.permanent	none 0.18 review_manipulation 0.09 used_sold_as_new 0.06 intellectual_property -0.1
threat account.sales_stopped	used_sold_as_new 0.12 authenticity -0.07
threat account.silence	other 0.27 used_sold_as_new 0.13 review_manipulation -0.07 none -0.11
threat account.stopped	other 0.19 performance 0.09 intellectual_property 0.07 unapproved_drug 0.07 dealer_licence 0.05 authenticity -0.05 linked_account -0.06 verification -0.07 multiple_accounts -0.08 safety -0.12
threat account.temporary	linked_account 0.21 restricted_product 0.07 late_shipment 0.06 none -0.06
threat account.winding_up	authenticity 0.17 linked_account 0.15 multiple_accounts -0.06 other -0.06
threat act.click	drop_shipping 0.06 linked_account 0.06
threat act.courtesy	performance 0.08
threat act.demand	multiple_accounts 0.27 condition 0.14 dealer_licence 0.1 linked_account 0.09 drop_shipping 0.07 none 0.06 late_shipment -0.06 review_manipulation -0.06 safety -0.1 other -0.13 performance -0.14 verification -0.22
threat act.lead	condition 0.13 linked_account 0.07 verification 0.07 performance -0.06 restricted_product -0.06 other -0.07 authenticity -0.2
threat act.only_when	condition 0.07
threat act.request	verification 0.48 restricted_product 0.23 multiple_accounts 0.2 used_sold_as_new 0.11 review_manipulation -0.06 linked_account -0.1 safety -0.12 intellectual_property -0.13 performance -0.16 late_shipment -0.19 none -0.19
threat act.send	authenticity 0.3 review_manipulation 0.21 linked_account 0.12 intellectual_property 0.08 verification 0.07 safety 0.06 restricted_product -0.08 late_shipment -0.09 condition -0.18 multiple_accounts -0.2 other -0.31
threat act.told	other 0.4 none 0.2 intellectual_property 0.18 drop_shipping 0.15 safety 0.14 late_shipment 0.12 linked_account 0.09 review_manipulation 0.06 used_sold_as_new -0.06 performance -0.07 authenticity -0.11 multiple_accounts -0.11 listing_mismatch -0.13 restricted_product -0.23 verification -0.25 condition -0.34
threat age.document	none 0.21 listing_mismatch 0.09 intellectual_property 0.07 authenticity -0.15
threat asin.label	intellectual_property 0.12 authenticity 0.08 none -0.17
threat asin.other_number	verification 0.4 authenticity 0.21 intellectual_property 0.17 performance 0.12 listing_mismatch -0.08 drop_shipping -0.11 none -0.11 review_manipulation -0.12 condition -0.14 late_shipment -0.15 restricted_product -0.17
threat caution.authenticity	none 0.22 authenticity -0.19
threat doc.authorization_letter	authenticity 0.1 intellectual_property 0.09
threat doc.brand_certificate	authenticity 0.07
threat doc.business_licence	linked_account 0.21 verification 0.09 none -0.13
threat doc.came	restricted_product 0.06
threat doc.identity	intellectual_property 0.1
threat doc.invoice	used_sold_as_new 0.2 authenticity 0.06 other -0.06 condition -0.08 intellectual_property -0.08 restricted_product -0.08
threat doc.letter_of_retraction	restricted_product 0.15 none -0.07
threat doc.not_enough	verification 0.18 linked_account 0.09 none -0.09
threat doc.not_taken	none 0.09 performance -0.07
threat doc.plan_of_action	used_sold_as_new 0.43 authenticity 0.07 restricted_product -0.05 review_manipulation -0.05 condition -0.07 none -0.13
threat doc.supplier_contact	authenticity 0.22 other -0.05
threat funds.held	dealer_licence 0.09 verification 0.09 authenticity 0.08 used_sold_as_new 0.07 other -0.15
threat funds.topic	linked_account 0.11 other 0.08 intellectual_property 0.06 verification 0.05 authenticity -0.1
threat good.account	none 0.29 used_sold_as_new 0.06 multiple_accounts -0.06 verification -0.08 authenticity -0.1
threat good.ended	safety 0.2 drop_shipping 0.13 performance 0.06 late_shipment -0.05 restricted_product -0.05 none -0.11
threat good.listing	none 0.42 condition 0.07 intellectual_property -0.17 authenticity -0.21
threat good.promise	review_manipulation 0.18 authenticity 0.09 none -0.06 other -0.1
threat listing.named	intellectual_property 0.06 used_sold_as_new 0.06
threat listing.stopped	safety 0.34 authenticity 0.07 listing_mismatch 0.07 late_shipment 0.05 intellectual_property -0.06 other -0.06 condition -0.08 none -0.18
threat none.owner_letter	intellectual_property 0.14 none -0.05
threat owner.label	intellectual_property 0.12 authenticity -0.05
threat owner.name_end	performance 0.3 none 0.25 other 0.2 late_shipment 0.19 review_manipulation 0.16 condition 0.06 used_sold_as_new 0.06 safety -0.07 dealer_licence -0.08 unapproved_drug -0.12 intellectual_property -0.13 linked_account -0.19 verification -0.22 restricted_product -0.33
threat plan.action	other 0.15 condition -0.06 late_shipment -0.06 restricted_product -0.08
threat plan.cause	restricted_product 0.17 performance 0.05 other -0.06
threat plan.prevention	used_sold_as_new 0.13 condition 0.05 none 0.05 other -0.05
threat review.account	late_shipment 0.11 multiple_accounts 0.05
threat review.call	other 0.14 verification 0.07 condition -0.07
threat review.ship_on	authenticity 0.29 review_manipulation 0.11 dealer_licence 0.05 linked_account -0.07 none -0.23
threat right.patent	intellectual_property 0.1
threat sent.again	verification 0.07 late_shipment 0.06 other 0.06 review_manipulation -0.05 authenticity -0.11
threat sent.not_enough	linked_account 0.11 performance -0.05
threat sent.refused	intellectual_property 0.12 authenticity -0.08
threat to.aside	other 0.24 none 0.16 verification -0.06 authenticity -0.18
threat to.console	unapproved_drug 0.09 linked_account 0.08 authenticity 0.06 condition 0.05 used_sold_as_new -0.06 none -0.07
threat to.console_place	condition 0.21 linked_account 0.12 dealer_licence 0.1 multiple_accounts 0.1 other 0.08 drop_shipping 0.07 restricted_product -0.06 late_shipment -0.07 safety -0.08 review_manipulation -0.11 used_sold_as_new -0.15 verification -0.16 none -0.22
threat to.not_for_answer	other 0.19 review_manipulation 0.17 intellectual_property 0.08 multiple_accounts -0.06 none -0.06 drop_shipping -0.07 authenticity -0.18
threat to.reply	used_sold_as_new 0.16 unapproved_drug 0.08 linked_account 0.07 performance 0.06 late_shipment -0.05 none -0.06 verification -0.06 multiple_accounts -0.07
threat warn.registered	none 0.19 linked_account -0.06 verification -0.06
threat warn.target	condition 0.1
threat warn.threat	authenticity 0.23 other 0.19 performance 0.11 review_manipulation 0.1 restricted_product -0.06 none -0.08 intellectual_property -0.1 safety -0.13 used_sold_as_new -0.13 linked_account -0.29
threat warn.threat_listing	listing_mismatch 0.19 late_shipment 0.11 performance -0.06 authenticity -0.12
threat warn.word	other 0.07 verification 0.06 none -0.05
threat why.authenticity	none 0.26 authenticity -0.05 intellectual_property -0.05
threat why.drug	unapproved_drug 0.3 restricted_product -0.16
threat why.multiple	multiple_accounts 0.2
threat why.owner	none 0.18 intellectual_property -0.11
threat why.performance	late_shipment 0.08
threat why.rates	late_shipment 0.08
threat why.restricted	condition 0.06
threat why.reviews	condition 0.32 authenticity 0.06 other -0.06 restricted_product -0.06 unapproved_drug -0.1
threat why.safety	safety 0.1 restricted_product 0.07
threat why.tracking	tracking 0.06
threat why.verification	none 0.19 verification -0.05 linked_account -0.07
[ip_type]
is always	none 2.08 copyright 0.01 counterfeit -0.28 trademark -0.28 unfair_competition -0.33 design -0.53 patent -0.66
any account.closed	none 0.31 patent 0.07 copyright -0.05 design -0.05 trademark -0.23
any account.goes_on	none 0.07
any account.may_not_sell	counterfeit 0.18 none -0.09
any account.stopped	counterfeit 0.08 none 0.07 unfair_competition -0.07
any act.click	patent 0.13 none -0.06
any act.courtesy	design 0.08 trademark 0.08 none -0.12
any act.demand	none 0.12 counterfeit -0.05
any act.lead	none 0.05 unfair_competition -0.08
any act.only_when	unfair_competition 0.12
any act.request	none 0.09 copyright 0.05 trademark 0.05 counterfeit -0.13
any act.send	counterfeit 0.11 unfair_competition 0.09 none -0.06 trademark -0.15
any act.told	none 0.16 patent 0.06 design 0.05 counterfeit -0.07 trademark -0.22
any age.document	counterfeit 0.24 none 0.07 unfair_competition -0.07 copyright -0.12 trademark -0.16
any asin.label	none -0.08
any asin.other_number	trademark 0.24 patent 0.11 counterfeit 0.08 design -0.06 none -0.11 unfair_competition -0.22
any caution.authenticity	none 0.16
any caution.counterfeit	counterfeit 0.36 design 0.05 patent -0.05 copyright -0.06 trademark -0.11 none -0.15
any complaint.id_label	counterfeit 0.07 unfair_competition 0.07 design 0.05 none -0.05 trademark -0.21
any doc.authorization_letter	trademark 0.15 unfair_competition 0.11 copyright 0.06 design 0.06 patent -0.08 none -0.31
any doc.came	unfair_competition 0.16 design 0.08 counterfeit -0.09 none -0.17
any doc.finding	trademark 0.27 none -0.28
any doc.forged	counterfeit 0.2 none -0.11
any doc.invoice	trademark 0.25 counterfeit 0.07 copyright -0.12 patent -0.18
any doc.letter_of_retraction	copyright 0.07 patent -0.16
any doc.not_enough	trademark 0.15 counterfeit -0.07 patent -0.07
any doc.not_taken	none 0.07
any doc.plan_of_action	counterfeit 0.14 none -0.14
any doc.receipt	trademark 0.18 none -0.13
any funds.held	none 0.06 counterfeit 0.05 unfair_competition 0.05 trademark -0.15
any funds.topic	none 0.07 trademark -0.06
any good.account	none 0.18 trademark -0.11
any good.ended	trademark 0.07
any good.listing	none 0.25 design -0.05 unfair_competition -0.05 patent -0.06 trademark -0.08
any good.promise	none 0.06 trademark -0.06
any listing.documents	design 0.08 unfair_competition 0.05 none -0.07
any listing.named	design 0.1 none -0.14
any listing.stopped	trademark 0.23 unfair_competition 0.05 none -0.07 counterfeit -0.14
any none.buyer	none 0.12 trademark -0.12
any none.order	unfair_competition 0.11 none 0.08 trademark -0.16
any none.owner_letter	none 0.18 counterfeit -0.06 design -0.06
any owner.after_name	unfair_competition 0.08
any owner.before_name	none 0.19 unfair_competition -0.08
any owner.label	trademark 0.19 patent 0.11 unfair_competition -0.09 none -0.15
any plan.action	trademark 0.23 design -0.08 none -0.16
any plan.cause	counterfeit 0.05
any plan.prevention	trademark 0.05
any review.ship_on	counterfeit 0.07 none -0.05
any right.copyright	copyright 0.68 counterfeit -0.08 unfair_competition -0.09 patent -0.1 none -0.18 trademark -0.21
any right.counterfeit	counterfeit 0.42 unfair_competition -0.05 copyright -0.06 patent -0.06 trademark -0.12 none -0.17
any right.design	design 0.64 none -0.07 patent -0.09 counterfeit -0.11 copyright -0.12 trademark -0.21
any right.named.copyright	copyright 0.2
any right.named.counterfeit	counterfeit 0.23 none -0.06 trademark -0.06
any right.named.design	design 0.45 counterfeit -0.06 trademark -0.09 none -0.1 patent -0.11
any right.named.patent	patent 0.38 copyright -0.05 trademark -0.08 design -0.09 none -0.09
any right.named.trademark	trademark 0.2 counterfeit -0.06
any right.named.unfair	unfair_competition 0.24
any right.patent	patent 0.52 design 0.05 unfair_competition -0.08 none -0.09 counterfeit -0.1 copyright -0.12 trademark -0.18
any right.trademark	trademark 0.67 design -0.07 none -0.07 patent -0.08 unfair_competition -0.13 copyright -0.16 counterfeit -0.16
any right.unfair	unfair_competition 0.53 counterfeit -0.06 patent -0.06 copyright -0.09 design -0.09 none -0.09 trademark -0.14
any sent.again	none 0.15 copyright 0.05 patent -0.06 trademark -0.06 counterfeit -0.07
any sent.before	none -0.06
any sent.not_enough	unfair_competition 0.11 trademark 0.05 none -0.16
any sent.refused	trademark 0.07 copyright 0.06 design -0.07 none -0.08
any to.aside	unfair_competition 0.05
any to.console	design 0.06
any to.console_place	none 0.19 trademark 0.08 design 0.05 counterfeit -0.1 unfair_competition -0.16
any to.not_for_answer	trademark 0.23 design 0.06 unfair_competition -0.07 copyright -0.09 none -0.15
any to.reply	copyright 0.14 unfair_competition -0.05 counterfeit -0.06
any warn.target	none 0.12 trademark -0.08
any warn.threat	patent 0.13 none 0.12 copyright -0.06 trademark -0.11
any warn.threat_listing	trademark 0.12 none -0.13
any warn.word	trademark 0.21 counterfeit 0.08 none -0.2
any why.authenticity	counterfeit 0.42 none -0.06 unfair_competition -0.08 copyright -0.09 patent -0.12
any why.condition	trademark 0.08 none -0.08
any why.owner	copyright 0.11 none -0.06 counterfeit -0.1
any why.owner_firm	copyright -0.1
condition account.how_back	design 0.09 trademark 0.05 none -0.08
condition act.demand	unfair_competition 0.07 trademark 0.05 none -0.1
condition act.request	unfair_competition 0.11
condition act.send	none 0.13 design 0.08 patent -0.09 trademark -0.14
condition asin.other_number	trademark 0.28 patent 0.1 counterfeit -0.05 none -0.27
condition doc.authorization_letter	copyright 0.11
condition doc.letter_of_retraction	trademark 0.11 unfair_competition 0.09 design -0.06 none -0.1
condition listing.stopped	design 0.05 patent -0.06
condition none.order	none 0.16 trademark -0.16
condition owner.label	copyright 0.13 patent 0.11 counterfeit -0.06 design -0.08 none -0.15
condition owner.name_end	trademark 0.24 patent 0.09 unfair_competition 0.09 design -0.06 copyright -0.09 none -0.12 counterfeit -0.14
condition plan.action	trademark 0.16 none -0.15
condition right.design	design 0.08
condition right.patent	patent 0.13
condition why.authenticity	trademark 0.07
condition why.owner	trademark 0.14 none -0.09
condition why.owner_firm	trademark 0.14 design -0.05 none -0.08
fact account.closed	patent 0.11 none -0.08
fact account.goes_on	none 0.1
fact account.how_back	none 0.1 trademark -0.06 design -0.07
fact account.may_not_sell	counterfeit 0.18 none -0.09
fact account.stopped	counterfeit 0.11
fact act.click	patent 0.11 none -0.06
fact act.courtesy	trademark 0.09 design 0.08 none -0.12
fact act.demand	none 0.1 trademark 0.09 design -0.11 unfair_competition -0.15
fact act.lead	none 0.07 unfair_competition -0.07
fact act.only_when	unfair_competition 0.12
fact act.request	trademark 0.16 none 0.1 copyright 0.08 design -0.06 counterfeit -0.12 unfair_competition -0.17
fact act.send	unfair_competition 0.11 trademark -0.09 copyright -0.1
fact act.told	none 0.16 patent 0.06 design 0.05 counterfeit -0.07 trademark -0.22
fact age.document	counterfeit 0.27 none -0.07 trademark -0.07 copyright -0.08
fact asin.other_number	patent 0.12 none 0.11 counterfeit 0.1 unfair_competition -0.21
fact caution.authenticity	none 0.16
fact caution.counterfeit	counterfeit 0.38 none -0.11 trademark -0.12
fact complaint.id_label	counterfeit 0.07 unfair_competition 0.07 design 0.05 none -0.05 trademark -0.21
fact doc.authorization_letter	trademark 0.26 unfair_competition 0.16 none -0.33
fact doc.came	unfair_competition 0.12 design 0.09 counterfeit -0.08 none -0.14
fact doc.finding	trademark 0.28 none -0.28
fact doc.forged	counterfeit 0.23 trademark -0.05 none -0.07
fact doc.invoice	trademark 0.15 counterfeit 0.09 copyright -0.06 design -0.1 patent -0.14
fact doc.letter_of_retraction	none 0.16 trademark -0.05 counterfeit -0.07 patent -0.07
fact doc.not_enough	trademark 0.1 none 0.08 patent -0.05 counterfeit -0.07
fact doc.not_taken	none 0.08 unfair_competition -0.07
fact doc.plan_of_action	counterfeit 0.13 unfair_competition 0.06 trademark -0.07 none -0.1
fact doc.receipt	trademark 0.18 none -0.12
fact funds.held	counterfeit 0.06 unfair_competition 0.05 trademark -0.1
fact funds.topic	none 0.09
fact good.account	none 0.18 trademark -0.11
fact good.ended	trademark 0.08
fact good.listing	none 0.25 design -0.05 unfair_competition -0.05 patent -0.06 trademark -0.08
fact good.promise	none 0.06 trademark -0.05
fact listing.documents	design 0.06 unfair_competition 0.06 none -0.07
fact listing.named	design 0.1 none -0.06 trademark -0.07
fact listing.stopped	trademark 0.15 unfair_competition 0.08 patent -0.08 counterfeit -0.12
fact none.buyer	none 0.12 trademark -0.12
fact none.order	unfair_competition 0.13 none -0.08
fact none.owner_letter	none 0.27 counterfeit -0.06 design -0.06 trademark -0.16
fact owner.after_name	unfair_competition 0.08
fact owner.before_name	none 0.21 unfair_competition -0.07 copyright -0.1
fact owner.label	none 0.06 unfair_competition -0.08
fact plan.action	trademark 0.23 design -0.06 none -0.12
fact plan.cause	trademark 0.07 patent -0.05
fact review.ship_on	counterfeit 0.06
fact right.copyright	copyright 0.68 counterfeit -0.07 unfair_competition -0.09 patent -0.1 none -0.18 trademark -0.2
fact right.counterfeit	counterfeit 0.45 copyright -0.05 patent -0.05 none -0.12 trademark -0.14
fact right.design	design 0.64 none -0.07 patent -0.09 counterfeit -0.11 copyright -0.12 trademark -0.21
fact right.named.copyright	copyright 0.2
fact right.named.counterfeit	counterfeit 0.23 none -0.06 trademark -0.06
fact right.named.design	design 0.45 counterfeit -0.06 trademark -0.09 none -0.1 patent -0.11
fact right.named.patent	patent 0.38 copyright -0.05 trademark -0.08 design -0.09 none -0.09
fact right.named.trademark	trademark 0.2 counterfeit -0.06
fact right.named.unfair	unfair_competition 0.24
fact right.patent	patent 0.52 unfair_competition -0.08 none -0.09 counterfeit -0.1 copyright -0.11 trademark -0.17
fact right.trademark	trademark 0.64 design -0.07 unfair_competition -0.12 patent -0.13 counterfeit -0.14 copyright -0.15
fact right.unfair	unfair_competition 0.53 counterfeit -0.06 patent -0.06 copyright -0.09 design -0.09 none -0.09 trademark -0.14
fact sent.again	none 0.16 copyright 0.06 counterfeit -0.06 design -0.07 trademark -0.07
fact sent.before	patent 0.06 unfair_competition -0.07
fact sent.not_enough	trademark 0.13 patent 0.06 unfair_competition -0.09 none -0.13
fact sent.refused	trademark 0.09 copyright 0.07 design -0.06 none -0.06 unfair_competition -0.08
fact to.aside	copyright -0.08
fact to.console_place	trademark 0.39 patent -0.06 unfair_competition -0.1 none -0.11 counterfeit -0.13
fact to.not_for_answer	trademark 0.21 design 0.07 unfair_competition -0.06 copyright -0.08 none -0.1
fact to.reply	copyright 0.15 trademark -0.07
fact warn.target	trademark 0.08 none -0.05
fact warn.threat	trademark -0.06
fact warn.threat_listing	trademark 0.11 none -0.09
fact warn.word	counterfeit 0.09 patent -0.05
fact why.authenticity	counterfeit 0.46 design -0.06 unfair_competition -0.06 patent -0.1 copyright -0.11 trademark -0.11
fact why.owner	trademark 0.15 copyright 0.12 counterfeit -0.09 none -0.2
fact why.owner_firm	none 0.17 copyright -0.11 trademark -0.18
is has.asin	patent 0.11 design 0.08 copyright 0.07 unfair_competition 0.06 none -0.3
is many.asins	patent 0.11 copyright 0.08 unfair_competition -0.05 none -0.07
is no.asin	none 0.3 copyright -0.06 unfair_competition -0.06 design -0.09 patent -0.12
is one.asin	unfair_competition 0.11 design 0.08 none -0.23
is sender.marketplace	patent 0.07 none -0.25
is sender.other	none 0.26 patent -0.08
is stage_closure	counterfeit 0.15 patent 0.06 none -0.1
is stage_listing_inquiry	trademark 0.22 design 0.13 patent 0.08 counterfeit -0.09 none -0.42
is stage_listing_restored	none 0.18 unfair_competition 0.12 counterfeit -0.07 trademark -0.19
is stage_more_information	trademark 0.17 copyright 0.14 patent -0.06 unfair_competition -0.06 none -0.18
is stage_none	none 0.7 copyright -0.08 counterfeit -0.08 patent -0.1 design -0.12 trademark -0.27
is stage_policy_warning	none 0.09
is stage_relist_waived	trademark 0.25 design 0.05 none -0.28
is stage_suspension	counterfeit 0.11 trademark -0.08
negated account.goes_on	trademark 0.05
negated act.demand	trademark 0.06
negated act.send	trademark 0.15 patent -0.05 none -0.13
negated age.document	none 0.16 design 0.06 counterfeit -0.07 trademark -0.07
negated asin.other_number	none 0.09 patent 0.08 trademark -0.12
negated doc.authorization_letter	none 0.13 trademark -0.11
negated doc.invoice	none 0.18 trademark -0.06
negated doc.letter_of_retraction	counterfeit 0.08
negated doc.not_enough	trademark 0.07
negated doc.plan_of_action	trademark 0.06
negated owner.name_end	trademark 0.15 counterfeit 0.05 copyright -0.2
negated right.trademark	none 0.12 patent 0.05 trademark -0.1
negated sent.again	trademark -0.05
negated to.console_place	none 0.31 trademark -0.26
negated warn.target	none 0.17 trademark -0.17
negated warn.word	trademark 0.2 none -0.2
negated why.authenticity	none 0.18 counterfeit -0.06 trademark -0.08
negated why.owner	design 0.09 none -0.06
negated why.owner_firm	trademark 0.07
rule authenticity_by_demand	trademark 0.28 patent -0.1 unfair_competition -0.11
rule authenticity_said	counterfeit 0.42 none -0.06 unfair_competition -0.08 copyright -0.09 patent -0.12
rule closed_said	patent 0.08
rule condition_said	trademark 0.08 none -0.08
rule copyright_named	copyright 0.2
rule copyright_word	copyright 0.68 counterfeit -0.08 unfair_competition -0.09 patent -0.1 none -0.18 trademark -0.21
rule counterfeit_named	counterfeit 0.23 none -0.06 trademark -0.06
rule counterfeit_word	counterfeit 0.42 unfair_competition -0.05 copyright -0.06 patent -0.06 trademark -0.12 none -0.17
rule design_named	design 0.45 counterfeit -0.06 trademark -0.09 none -0.1 patent -0.11
rule design_word	design 0.64 none -0.07 patent -0.09 counterfeit -0.11 copyright -0.12 trademark -0.21
rule funds_only	none 0.08
rule ip_owner	copyright -0.1
rule ip_said	copyright 0.11 none -0.06 counterfeit -0.1
rule listing_authenticity	none 0.11 patent -0.06 copyright -0.07
rule listing_documents	copyright 0.14 trademark 0.1 unfair_competition 0.07 counterfeit -0.19 none -0.2
rule listing_goes_on	none 0.11 trademark -0.05
rule listing_named	unfair_competition 0.11 copyright 0.09 none 0.06 patent -0.07 counterfeit -0.08 trademark -0.08
rule listing_numbered	trademark 0.17 unfair_competition 0.1 patent -0.07 none -0.1 counterfeit -0.11
rule listing_owner	unfair_competition 0.06
rule listing_restored_named	trademark 0.18 none -0.09
rule listing_restored_said	none 0.25 design -0.05 unfair_competition -0.05 patent -0.06 trademark -0.08
rule listing_restored_sold_again	none 0.17 trademark -0.1
rule listing_said	trademark 0.15 unfair_competition 0.08 patent -0.08 counterfeit -0.12
rule listing_threatened	trademark 0.09 none -0.11
rule more_answered	trademark 0.05 none -0.06
rule more_not_enough_plain	trademark 0.06 none -0.07
rule none_owner_letter	none 0.22 patent -0.08
rule none_sender	none 0.26 patent -0.08
rule patent_named	patent 0.38 copyright -0.05 trademark -0.08 design -0.09 none -0.09
rule patent_word	patent 0.52 design 0.05 unfair_competition -0.08 none -0.09 counterfeit -0.1 copyright -0.12 trademark -0.18
rule reinstated_said	none 0.19 trademark -0.1
rule sender_not_marketplace	none 0.26 patent -0.08
rule suspended_may_not_sell	counterfeit 0.18 none -0.09
rule suspended_said	counterfeit 0.11
rule suspended_way_back	none 0.05 trademark -0.05
rule trademark_named	trademark 0.2 counterfeit -0.06
rule trademark_word	trademark 0.67 design -0.07 none -0.07 patent -0.08 unfair_competition -0.13 copyright -0.16 counterfeit -0.16
rule unfair_named	unfair_competition 0.24
rule unfair_word	unfair_competition 0.53 counterfeit -0.06 patent -0.06 copyright -0.09 design -0.09 none -0.09 trademark -0.14
rule waived_promise	trademark 0.09 none -0.09
rule waived_promise_accepted	trademark 0.1 none -0.08
rule warning_something_asked	copyright 0.11 trademark 0.06 none -0.23
rule warning_target	none 0.13 trademark -0.07
rule warning_threat	patent 0.17 none -0.07 trademark -0.07
rule warning_word	trademark 0.25 counterfeit 0.05 none -0.23
say a neutral	patent 0.11
say a neutral evaluation	patent 0.11
say agreement and	patent 0.1
say attached	patent 0.13
say copyright	copyright 0.56 counterfeit -0.07 unfair_competition -0.07 patent -0.09 none -0.14 trademark -0.15
say design	design 0.66 unfair_competition -0.06 copyright -0.09 counterfeit -0.09 trademark -0.13 patent -0.14 none -0.16
say design patent	design 0.21 patent -0.08
say do nothing	patent 0.17
say evaluation	patent 0.21 trademark -0.05 none -0.06
say evaluator	patent 0.12
say for a neutral	patent 0.11
say has asked	patent 0.11
say it to patent	patent 0.11
say neutral	patent 0.11
say neutral evaluation	patent 0.11
say part	copyright 0.07 patent 0.07 trademark -0.05
say patent	patent 0.2 none 0.12 design 0.09 unfair_competition -0.07 copyright -0.1 counterfeit -0.1 trademark -0.15
say patent evaluation	patent 0.21 trademark -0.05 none -0.06
say sign the	patent 0.11
say take part	patent 0.09
say the evaluator	patent 0.12
say the patent	patent 0.26 trademark -0.07 none -0.1
say three weeks	patent 0.1 design 0.08 trademark -0.06
say to patent	patent 0.09
say to patent evaluation	patent 0.09
say weeks	unfair_competition 0.33 copyright -0.11 trademark -0.12 none -0.15
say 、不	unfair_competition 0.06
say 、不正	unfair_competition 0.06
say 、不正競	unfair_competition 0.06
say 、不正競争	unfair_competition 0.06
say 、偽	counterfeit 0.08
say 、偽造	counterfeit 0.09
say 、偽造品	counterfeit 0.09
say 、著	copyright 0.15
say 、著作	copyright 0.15
say たる	none 0.23 trademark -0.25
say た行	counterfeit 0.08
say た行動	counterfeit 0.08
say の形	none 0.18 unfair_competition 0.05 trademark -0.08 design -0.13
say の形態	unfair_competition 0.07
say の意	design 0.1
say の意匠	design 0.09
say の意匠権	design 0.09
say の意匠権を	design 0.09
say の模	unfair_competition 0.08
say の模倣	unfair_competition 0.08
say り、不	unfair_competition 0.06
say り、不正	unfair_competition 0.06
say り、不正競	unfair_competition 0.06
say 不正	unfair_competition 0.11
say 不正競	unfair_competition 0.11
say 不正競争	unfair_competition 0.11
say 不正競争防	unfair_competition 0.11
say 争防	unfair_competition 0.11
say 争防止	unfair_competition 0.11
say 争防止法	unfair_competition 0.11
say 作権	copyright 0.35 unfair_competition -0.05 none -0.08 trademark -0.1
say 作権を	copyright 0.09
say 作権を侵	copyright 0.09
say 作権を侵害	copyright 0.09
say 偽造	counterfeit 0.28 none -0.13
say 偽造品	counterfeit 0.17 none -0.11
say 偽造品で	counterfeit 0.05
say 匠と	design 0.23 none -0.06
say 匠権	design 0.15 none 0.1 counterfeit -0.05 trademark -0.08
say 匠権を	design 0.11
say 匠権を侵	design 0.11
say 匠権を侵害	design 0.11
say 匠登	design 0.15
say 匠登録	design 0.15
say 品である	counterfeit 0.08
say 品の形	patent 0.05
say 品の形態	unfair_competition 0.05
say 商品の形	patent 0.05
say 商品の形態	unfair_competition 0.05
say 商標	trademark 0.67 none 0.07 patent -0.1 unfair_competition -0.14 counterfeit -0.15 design -0.16 copyright -0.18
say 商標権	none 0.25 counterfeit -0.05 design -0.05 patent -0.05 copyright -0.06
say 形態	unfair_competition 0.09
say 形態の	unfair_competition 0.08
say 形態の模	unfair_competition 0.08
say 形態の模倣	unfair_competition 0.08
say 意匠	design 0.33 unfair_competition -0.05 counterfeit -0.07 copyright -0.09 trademark -0.15
say 意匠と	design 0.23 none -0.06
say 意匠権	design 0.15 none 0.1 counterfeit -0.05 trademark -0.08
say 意匠権を	design 0.11
say 意匠権を侵	design 0.11
say 意匠登	design 0.15
say 意匠登録	design 0.15
say 態の	unfair_competition 0.08
say 態の模	unfair_competition 0.08
say 態の模倣	unfair_competition 0.08
say 撮影	copyright 0.3 patent -0.05 none -0.06 trademark -0.06
say 月に	unfair_competition 0.05
say 標権	none 0.25 counterfeit -0.05 design -0.05 patent -0.05 copyright -0.06
say 模倣	unfair_competition 0.09
say 止め	unfair_competition 0.07
say 止法	unfair_competition 0.11
say 正競	unfair_competition 0.11
say 正競争	unfair_competition 0.11
say 正競争防	unfair_competition 0.11
say 正競争防止	unfair_competition 0.11
say 求項	patent 0.16
say 特許	patent 0.41 copyright -0.06 counterfeit -0.06 design -0.07 trademark -0.07 none -0.1
say 特許権	patent 0.18
say 特許第	patent 0.27 design -0.05 none -0.08
say 発売	unfair_competition 0.08
say 競争	unfair_competition 0.11
say 競争防	unfair_competition 0.11
say 競争防止	unfair_competition 0.11
say 競争防止法	unfair_competition 0.11
say 著作	copyright 0.39 design -0.05 unfair_competition -0.06 none -0.09 trademark -0.11
say 著作権	copyright 0.35 unfair_competition -0.05 none -0.08 trademark -0.1
say 著作権を	copyright 0.09
say 著作権を侵	copyright 0.09
say 行動	counterfeit 0.16
say 許権	patent 0.18
say 許第	patent 0.27 design -0.05 none -0.08
say 請求項	patent 0.16
say 造品	counterfeit 0.17 none -0.11
say 造品で	counterfeit 0.05
say 造品であ	counterfeit 0.05
say 防止	unfair_competition 0.09 design 0.06 trademark -0.05
say 防止法	unfair_competition 0.11
subject evaluation	patent 0.13
subject neutral	patent 0.11
subject patent	patent 0.1
subject utility	patent 0.07
subject utility patent	patent 0.07
subject 匠権	design 0.13
subject 意匠	design 0.13
subject 意匠権	design 0.13
subject 権利	trademark 0.12 unfair_competition 0.06 none -0.11
threat account.closed	none 0.39 trademark -0.26
threat account.permanent	none 0.09 trademark -0.08
threat act.demand	copyright 0.11 patent 0.05 design -0.06 trademark -0.15
threat act.request	patent 0.09 copyright 0.06 design -0.1
threat act.send	design 0.14 copyright 0.06 none -0.19
threat act.told	none 0.14 counterfeit -0.08
threat asin.label	trademark 0.09 none -0.09
threat asin.other_number	design 0.17 trademark 0.12 copyright -0.06 unfair_competition -0.08 none -0.15
threat doc.authorization_letter	design 0.14 trademark 0.06 none -0.11
threat doc.invoice	design 0.09
threat doc.letter_of_retraction	copyright 0.12 design 0.05 none -0.05 patent -0.06 trademark -0.06
threat funds.held	trademark -0.05
threat listing.named	trademark 0.09 none -0.09
threat listing.stopped	patent 0.09 none 0.08 trademark -0.08
threat none.owner_letter	trademark 0.32 none -0.2
threat owner.before_name	copyright 0.06
threat owner.label	copyright 0.08 design 0.05 none -0.06
threat owner.name_end	trademark 0.12 copyright -0.07 design -0.08
threat plan.action	none 0.1 patent 0.06 trademark -0.14
threat right.patent	design 0.06
threat sent.refused	unfair_competition 0.06
threat to.aside	copyright 0.05
threat to.console_place	design 0.07 unfair_competition -0.06 none -0.08
threat to.not_for_answer	counterfeit 0.05
threat warn.threat	none 0.12 patent 0.09 copyright -0.09
threat why.owner	none 0.19 copyright 0.06 patent 0.06 trademark -0.26
threat why.owner_firm	design 0.07 copyright 0.06 trademark -0.06 patent -0.07
[funds]
is always	free 0.34 held -0.34
any account.goes_on	free 0.06 held -0.06
any account.how_back	held 0.08 free -0.08
any account.part_stopped	free 0.16 held -0.16
any account.permanent	held 0.1 free -0.1
any account.sales_stopped	free 0.06 held -0.06
any account.stopped_now	free 0.05 held -0.05
any account.winding_up	held 0.22 free -0.22
any act.click	free 0.07 held -0.07
any act.courtesy	free 0.1 held -0.1
any act.demand	free 0.07 held -0.07
any act.only_when	free 0.12 held -0.12
any act.request	free 0.29 held -0.29
any act.told	held 0.07 free -0.07
any asin.other_number	free 0.1 held -0.1
any doc.authorization_letter	free 0.07 held -0.07
any doc.brand_certificate	free 0.07 held -0.07
any doc.business_licence	free 0.1 held -0.1
any doc.came	free 0.16 held -0.16
any doc.forged	held 0.08 free -0.08
any doc.identity	held 0.08 free -0.08
any doc.invoice	held 0.15 free -0.15
any doc.letter_of_retraction	held 0.13 free -0.13
any doc.supplier_contact	free 0.13 held -0.13
any funds.held	held 0.4 free -0.4
any funds.topic	held 0.18 free -0.18
any limit.two_appeals	free 0.06 held -0.06
any listing.documents	free 0.12 held -0.12
any listing.stopped	free 0.18 held -0.18
any plan.cause	free 0.08 held -0.08
any review.account	held 0.1 free -0.1
any review.call	held 0.09 free -0.09
any review.ship_on	held 0.08 free -0.08
any right.patent	free 0.08 held -0.08
any sent.before	held 0.07 free -0.07
any sent.refused	free 0.11 held -0.11
any to.aside	held 0.13 free -0.13
any to.console_place	free 0.11 held -0.11
any to.not_for_answer	held 0.19 free -0.19
any to.reply	free 0.06 held -0.06
any warn.registered	held 0.05 free -0.05
any warn.target	free 0.1 held -0.1
any warn.threat	free 0.18 held -0.18
any warn.threat_listing	held 0.06 free -0.06
any warn.word	free 0.08 held -0.08
any why.authenticity	held 0.06 free -0.06
any why.drop	held 0.08 free -0.08
any why.linked	held 0.13 free -0.13
any why.misuse	held 0.07 free -0.07
any why.rates	free 0.14 held -0.14
any why.restricted	held 0.05 free -0.05
any why.safety	free 0.08 held -0.08
any why.tracking_rate	free 0.09 held -0.09
any why.used	held 0.06 free -0.06
condition act.demand	held 0.12 free -0.12
condition act.request	held 0.19 free -0.19
condition act.send	held 0.1 free -0.1
condition act.told	free 0.08 held -0.08
condition asin.other_number	free 0.1 held -0.1
condition caution.counterfeit	held 0.05 free -0.05
condition doc.identity	held 0.07 free -0.07
condition doc.letter_of_retraction	free 0.07 held -0.07
condition doc.plan_of_action	held 0.06 free -0.06
condition right.counterfeit	held 0.05 free -0.05
condition sent.before	held 0.08 free -0.08
condition to.reply	free 0.06 held -0.06
condition why.performance	held 0.09 free -0.09
condition why.verification	held 0.12 free -0.12
fact account.closed	held 0.11 free -0.11
fact account.final	held 0.06 free -0.06
fact account.goes_on	free 0.11 held -0.11
fact account.part_stopped	free 0.14 held -0.14
fact account.permanent	held 0.06 free -0.06
fact account.silence	held 0.07 free -0.07
fact account.stopped	held 0.17 free -0.17
fact account.stopped_now	free 0.05 held -0.05
fact account.winding_up	held 0.18 free -0.18
fact act.click	free 0.07 held -0.07
fact act.courtesy	free 0.08 held -0.08
fact act.request	free 0.17 held -0.17
fact act.told	held 0.07 free -0.07
fact age.document	free 0.08 held -0.08
fact asin.other_number	held 0.11 free -0.11
fact doc.brand_certificate	free 0.05 held -0.05
fact doc.came	free 0.15 held -0.15
fact doc.forged	held 0.08 free -0.08
fact doc.letter_of_retraction	held 0.15 free -0.15
fact doc.not_enough	free 0.07 held -0.07
fact doc.not_taken	free 0.05 held -0.05
fact doc.supplier_contact	free 0.12 held -0.12
fact funds.held	held 0.59 free -0.59
fact funds.topic	held 0.25 free -0.25
fact listing.documents	free 0.12 held -0.12
fact listing.stopped	free 0.11 held -0.11
fact none.order	held 0.08 free -0.08
fact review.call	held 0.06 free -0.06
fact review.ship_on	held 0.06 free -0.06
fact right.patent	free 0.08 held -0.08
fact sent.again	free 0.05 held -0.05
fact sent.not_enough	free 0.06 held -0.06
fact sent.refused	free 0.12 held -0.12
fact to.aside	held 0.09 free -0.09
fact to.console_place	free 0.1 held -0.1
fact to.not_for_answer	held 0.1 free -0.1
fact warn.registered	free 0.13 held -0.13
fact warn.target	free 0.06 held -0.06
fact warn.threat	free 0.09 held -0.09
fact warn.word	free 0.09 held -0.09
fact why.authenticity	held 0.07 free -0.07
fact why.condition	free 0.1 held -0.1
fact why.drop	held 0.08 free -0.08
fact why.late	free 0.08 held -0.08
fact why.linked	held 0.12 free -0.12
fact why.mismatch	free 0.05 held -0.05
fact why.misuse	held 0.06 free -0.06
fact why.rates	free 0.05 held -0.05
fact why.restricted	held 0.06 free -0.06
fact why.safety	free 0.05 held -0.05
fact why.tracking_rate	free 0.09 held -0.09
fact why.used	held 0.07 free -0.07
fact why.verification	free 0.13 held -0.13
first free	free 0.6 held -0.6
first held	held 0.59 free -0.59
is many.asins	held 0.09 free -0.09
is one.asin	free 0.14 held -0.14
is sender.marketplace	free 0.07 held -0.07
is sender.unknown	held 0.06 free -0.06
is stage_account_investigation	held 0.15 free -0.15
is stage_closure	held 0.4 free -0.4
is stage_funds	held 0.37 free -0.37
is stage_listing_inquiry	free 0.48 held -0.48
is stage_more_information	free 0.37 held -0.37
is stage_policy_warning	free 0.47 held -0.47
is stage_suspension	held 0.4 free -0.4
negated act.send	held 0.26 free -0.26
negated asin.other_number	held 0.13 free -0.13
negated doc.came	free 0.05 held -0.05
negated doc.not_enough	held 0.21 free -0.21
negated funds.held	held 0.09 free -0.09
negated funds.topic	free 0.08 held -0.08
negated owner.name_end	held 0.19 free -0.19
negated plan.action	free 0.05 held -0.05
negated review.account	held 0.05 free -0.05
negated warn.registered	held 0.08 free -0.08
negated warn.threat	held 0.08 free -0.08
negated why.performance	free 0.06 held -0.06
negated why.rates	free 0.06 held -0.06
rule authenticity_by_demand	held 0.07 free -0.07
rule authenticity_said	held 0.06 free -0.06
rule closed_after_plans	held 0.1 free -0.1
rule closed_final	held 0.06 free -0.06
rule closed_permanent	held 0.06 free -0.06
rule closed_said	held 0.19 free -0.19
rule closed_winding_up	held 0.12 free -0.12
rule drop_said	held 0.08 free -0.08
rule funds_held_only	held 0.16 free -0.16
rule funds_only	held 0.1 free -0.1
rule investigation_call	held 0.09 free -0.09
rule investigation_call_goes_on	held 0.06 free -0.06
rule investigation_registration	free 0.09 held -0.09
rule investigation_review	held 0.05 free -0.05
rule linked_said	held 0.13 free -0.13
rule listing_documents	free 0.05 held -0.05
rule listing_goes_on	free 0.16 held -0.16
rule listing_mismatch	held 0.09 free -0.09
rule listing_numbered	free 0.12 held -0.12
rule listing_restored_sold_again	held 0.08 free -0.08
rule listing_safety	free 0.1 held -0.1
rule listing_said	free 0.11 held -0.11
rule more_answered	held 0.06 free -0.06
rule none_order	free 0.13 held -0.13
rule other_misuse	held 0.07 free -0.07
rule patent_word	free 0.08 held -0.08
rule performance_rates	free 0.06 held -0.06
rule restricted_said	held 0.05 free -0.05
rule safety_said	free 0.08 held -0.08
rule suspended_closed_temporarily	free 0.08 held -0.08
rule suspended_closed_with_way_back	free 0.07 held -0.07
rule suspended_now	free 0.09 held -0.09
rule suspended_part	free 0.15 held -0.15
rule suspended_said	held 0.17 free -0.17
rule tracking_rate	free 0.09 held -0.09
rule used_said	held 0.06 free -0.06
rule warning_registered	free 0.09 held -0.09
rule warning_something_asked	free 0.08 held -0.08
rule warning_threat	free 0.17 held -0.17
rule warning_word	free 0.11 held -0.11
say about	free 0.06 held -0.06
say account is	held 0.09 free -0.09
say amount	held 0.15 free -0.15
say any	free 0.12 held -0.12
say appeals	held 0.15 free -0.15
say as long	held 0.14 free -0.14
say as long as	held 0.14 free -0.14
say asin	free 0.11 held -0.11
say ask for	held 0.1 free -0.1
say balance	held 0.31 free -0.31
say balance is	held 0.06 free -0.06
say bank	held 0.15 free -0.15
say be paid	held 0.12 free -0.12
say be transferred	held 0.05 free -0.05
say below	free 0.19 held -0.19
say claims	held 0.16 free -0.16
say decision	held 0.05 free -0.05
say dispute	free 0.17 held -0.17
say for good	held 0.1 free -0.1
say funds	held 0.28 free -0.28
say funds are	held 0.08 free -0.08
say hold	held 0.09 free -0.09
say in your	held 0.07 free -0.07
say in your account	held 0.11 free -0.11
say investigate	held 0.07 free -0.07
say long	held 0.11 free -0.11
say long as	held 0.14 free -0.14
say money	held 0.26 free -0.26
say next	held 0.09 free -0.09
say offer	free 0.12 held -0.12
say open	held 0.08 free -0.08
say orders	held 0.33 free -0.33
say orders that	held 0.2 free -0.2
say paid	held 0.22 free -0.22
say paid out	held 0.15 free -0.15
say payments	held 0.12 free -0.12
say payments funds	held 0.12 free -0.12
say performance	held 0.1 free -0.1
say performance team	held 0.16 free -0.16
say refunds	held 0.06 free -0.06
say review	held 0.2 free -0.2
say seller performance	held 0.15 free -0.15
say seller performance team	held 0.16 free -0.16
say the balance	held 0.15 free -0.15
say the money	held 0.15 free -0.15
say transferred	held 0.09 free -0.09
say transfers	held 0.23 free -0.23
say while	free 0.05 held -0.05
say your balance	held 0.13 free -0.13
say your money	held 0.1 free -0.1
say your selling	held 0.16 free -0.16
say 、お	held 0.19 free -0.19
say 、お客	held 0.06 free -0.06
say 、お客様	held 0.06 free -0.06
say 、お客様の	held 0.05 free -0.05
say 、売	held 0.08 free -0.08
say 、残	held 0.15 free -0.15
say 、残高	held 0.08 free -0.08
say 、資	held 0.11 free -0.11
say 、資金	held 0.11 free -0.11
say 、資金は	held 0.06 free -0.06
say 、閉	held 0.07 free -0.07
say 、閉鎖	held 0.06 free -0.06
say いは	held 0.06 free -0.06
say お客	held 0.13 free -0.13
say お客様	held 0.13 free -0.13
say お客様が	held 0.06 free -0.06
say お客様の	held 0.1 free -0.1
say お客様の出	held 0.06 free -0.06
say お支	held 0.12 free -0.12
say お支払	held 0.12 free -0.12
say お支払い	held 0.12 free -0.12
say かり	held 0.12 free -0.12
say がそ	held 0.06 free -0.06
say が終	held 0.07 free -0.07
say が終わ	held 0.07 free -0.07
say が終わる	held 0.08 free -0.08
say が終わるま	held 0.06 free -0.06
say この決	held 0.07 free -0.07
say この決定	held 0.05 free -0.05
say これか	held 0.06 free -0.06
say これから	held 0.06 free -0.06
say されま	held 0.05 free -0.05
say で保	held 0.12 free -0.12
say に保	held 0.06 free -0.06
say に関	held 0.07 free -0.07
say の出品用	held 0.12 free -0.12
say の出品用ア	held 0.12 free -0.12
say の手続	held 0.07 free -0.07
say の振	held 0.09 free -0.09
say の残	held 0.05 free -0.05
say の残高は	held 0.06 free -0.06
say の決定	held 0.06 free -0.06
say の注	held 0.11 free -0.11
say の注文	held 0.12 free -0.12
say の申請	held 0.07 free -0.07
say の資金	held 0.11 free -0.11
say の資金は	held 0.11 free -0.11
say の間、	held 0.08 free -0.08
say はどう	held 0.07 free -0.07
say は保	held 0.08 free -0.08
say は取	held 0.1 free -0.1
say は取り	held 0.1 free -0.1
say は最	held 0.07 free -0.07
say は留	held 0.06 free -0.06
say り込	held 0.16 free -0.16
say り込み	held 0.08 free -0.08
say るご	held 0.05 free -0.05
say れに	held 0.06 free -0.06
say れます	held 0.09 free -0.09
say わる	held 0.05 free -0.05
say ウントの再	held 0.1 free -0.1
say ウントは	free 0.07 held -0.07
say ウントを	free 0.07 held -0.07
say カウントは	free 0.07 held -0.07
say カウントを	free 0.07 held -0.07
say サポ	held 0.05 free -0.05
say サポー	held 0.05 free -0.05
say サポート	held 0.05 free -0.05
say ジバ	held 0.06 free -0.06
say ジバッ	held 0.06 free -0.06
say ジバック	held 0.06 free -0.06
say チャ	held 0.06 free -0.06
say チャー	held 0.06 free -0.06
say チャージ	held 0.06 free -0.06
say チャージバ	held 0.06 free -0.06
say トと	free 0.14 held -0.14
say トの再	held 0.1 free -0.1
say バック	held 0.06 free -0.06
say ポー	held 0.06 free -0.06
say ポート	held 0.07 free -0.07
say ャー	held 0.06 free -0.06
say ャージ	held 0.06 free -0.06
say ャージバ	held 0.06 free -0.06
say ャージバッ	held 0.06 free -0.06
say ントの再	held 0.1 free -0.1
say ントは	free 0.07 held -0.07
say ントを	free 0.07 held -0.07
say ージバ	held 0.06 free -0.06
say ージバッ	held 0.06 free -0.06
say ージバック	held 0.06 free -0.06
say 上金	held 0.08 free -0.08
say 上金の	free 0.06 held -0.06
say 上金は	held 0.17 free -0.17
say 全額	held 0.08 free -0.08
say 出品を	free 0.11 held -0.11
say 制限	free 0.12 held -0.12
say 効化	held 0.06 free -0.06
say 口座	held 0.09 free -0.09
say 品を	free 0.27 held -0.27
say 国内	free 0.05 held -0.05
say 売上	held 0.11 free -0.11
say 売上金	held 0.08 free -0.08
say 売上金の	free 0.06 held -0.06
say 売上金は	held 0.17 free -0.17
say 客様	held 0.13 free -0.13
say 客様が	held 0.06 free -0.06
say 客様の	held 0.1 free -0.1
say 客様の出	held 0.06 free -0.06
say 客様の出品	held 0.06 free -0.06
say 後、	held 0.09 free -0.09
say 後に	held 0.06 free -0.06
say 手続	held 0.08 free -0.08
say 手続き	held 0.08 free -0.08
say 払い	held 0.17 free -0.17
say 振り	held 0.17 free -0.17
say 振り込	held 0.17 free -0.17
say 振り込み	held 0.09 free -0.09
say 振込	held 0.09 free -0.09
say 支払	held 0.17 free -0.17
say 支払い	held 0.19 free -0.19
say 文は	held 0.12 free -0.12
say 日に	held 0.06 free -0.06
say 本日	held 0.06 free -0.06
say 査の対	held 0.05 free -0.05
say 査の対象	held 0.05 free -0.05
say 様の出	held 0.06 free -0.06
say 様の出品	held 0.06 free -0.06
say 残高	held 0.2 free -0.2
say 残高は	held 0.16 free -0.16
say 残高は、	held 0.06 free -0.06
say 決定	held 0.06 free -0.06
say 注文	held 0.14 free -0.14
say 注文は	held 0.13 free -0.13
say 申請	held 0.08 free -0.08
say 発送してく	held 0.05 free -0.05
say 約束	held 0.15 free -0.15
say 終わ	held 0.06 free -0.06
say 終わる	held 0.05 free -0.05
say 資金	held 0.26 free -0.26
say 資金は	held 0.22 free -0.22
say 返品	held 0.05 free -0.05
say 送してく	held 0.05 free -0.05
say 送してくだ	held 0.05 free -0.05
say 送金	held 0.07 free -0.07
say 金に	held 0.06 free -0.06
say 金は	held 0.46 free -0.46
say 金は、	held 0.06 free -0.06
say 銀行	held 0.14 free -0.14
say 閉鎖	free 0.11 held -0.11
say 開設	held 0.05 free -0.05
say 間、	held 0.11 free -0.11
say 高は	held 0.16 free -0.16
say 高は、	held 0.06 free -0.06
subject account has	held 0.06 free -0.06
subject account has been	held 0.06 free -0.06
subject re	free 0.29 held -0.29
subject selling	held 0.06 free -0.06
subject selling account	held 0.14 free -0.14
subject 品の	free 0.06 held -0.06
subject 商品	free 0.08 held -0.08
subject 権限の	held 0.08 free -0.08
threat account.how_back	held 0.13 free -0.13
threat account.stopped	free 0.13 held -0.13
threat act.lead	free 0.08 held -0.08
threat act.send	held 0.12 free -0.12
threat act.told	free 0.05 held -0.05
threat age.document	held 0.12 free -0.12
threat asin.other_number	held 0.2 free -0.2
threat doc.authorization_letter	free 0.12 held -0.12
threat doc.brand_certificate	free 0.06 held -0.06
threat doc.business_licence	free 0.14 held -0.14
threat funds.held	free 0.24 held -0.24
threat listing.stopped	free 0.1 held -0.1
threat owner.name_end	held 0.24 free -0.24
threat plan.cause	free 0.07 held -0.07
threat review.ship_on	held 0.08 free -0.08
threat sent.again	held 0.14 free -0.14
threat to.aside	held 0.08 free -0.08
threat to.console_place	held 0.13 free -0.13
threat to.not_for_answer	held 0.1 free -0.1
threat warn.threat	free 0.19 held -0.19
threat why.authenticity	held 0.06 free -0.06
threat why.multiple	free 0.08 held -0.08
threat why.rates	free 0.06 held -0.06
threat why.reviews	free 0.05 held -0.05
[answer]
is always	nowhere 0.62 seller_central 0.32 reply -0.08 address -0.87
any account.closed	nowhere 0.25 address -0.09 reply -0.16
any account.final	nowhere 0.13 address 0.1 reply -0.11 seller_central -0.12
any account.goes_on	reply 0.11 seller_central 0.11 address -0.22
any account.how_back	seller_central 0.13 nowhere -0.13
any account.may_not_sell	reply 0.17 seller_central 0.06 nowhere -0.19
any account.part_stopped	address 0.09 nowhere -0.16
any account.permanent	reply 0.06 address -0.1
any account.sales_stopped	nowhere 0.12 reply -0.05 seller_central -0.06
any account.silence	nowhere 0.14 seller_central 0.1 reply -0.11 address -0.12
any account.stopped	address 0.18 reply -0.19
any account.stopped_now	seller_central 0.12 reply 0.07 nowhere -0.17
any account.temporary	seller_central 0.26 address -0.13 nowhere -0.13
any account.winding_up	nowhere 0.2 seller_central -0.06 address -0.12
any act.click	seller_central 0.22 address -0.06 reply -0.18
any act.courtesy	nowhere 0.13 address 0.06 reply -0.19
any act.demand	reply 0.1 seller_central -0.1
any act.lead	reply 0.16 address 0.07 seller_central -0.28
any act.only_when	seller_central 0.09 nowhere -0.07
any act.request	seller_central 0.16 nowhere -0.06 address -0.13
any act.send	nowhere 0.23 seller_central -0.07 address -0.14
any act.told	nowhere 0.2 reply -0.16
any age.document	seller_central 0.15 nowhere -0.13
any asin.label	seller_central 0.06 reply -0.07
any asin.other_number	reply 0.08 nowhere 0.05 seller_central -0.15
any caution.authenticity	address 0.08 reply 0.07 nowhere -0.15
any caution.counterfeit	address 0.07
any caution.generic	reply 0.18 seller_central -0.05 nowhere -0.08
any caution.section3	seller_central 0.11 reply -0.09
any caution.temporary	seller_central 0.1 address -0.06
any doc.authorization_letter	address 0.17 reply -0.08 nowhere -0.13
any doc.business_licence	seller_central 0.2 address -0.05 nowhere -0.18
any doc.came	reply 0.06 address -0.11
any doc.dealer_licence	seller_central 0.15 nowhere -0.12
any doc.finding	nowhere 0.08
any doc.forged	address 0.24 reply -0.09 seller_central -0.14
any doc.identity	seller_central 0.12 address 0.1 nowhere -0.19
any doc.invoice	seller_central 0.23 nowhere -0.24
any doc.letter_of_retraction	nowhere 0.14 reply -0.1
any doc.not_enough	seller_central 0.08 nowhere -0.09
any doc.not_taken	nowhere 0.12 address 0.07 seller_central -0.15
any doc.plan_of_action	reply 0.3 nowhere -0.28
any doc.receipt	seller_central 0.2 nowhere -0.1 reply -0.11
any doc.supplier_contact	seller_central 0.27 reply -0.1 nowhere -0.17
any funds.held	nowhere 0.17 address -0.11
any funds.topic	address 0.17 nowhere 0.05 seller_central -0.1 reply -0.12
any good.account	reply 0.11
any good.listing	reply -0.06
any good.promise	address 0.08
any limit.two_appeals	nowhere 0.05
any listing.documents	address 0.06 nowhere -0.12
any listing.named	reply -0.11
any listing.stopped	seller_central 0.07 reply 0.06 nowhere -0.11
any none.advert	nowhere 0.26 address -0.05 reply -0.06 seller_central -0.15
any none.order	address 0.06 reply -0.05
any none.owner_letter	address 0.08
any none.secret	seller_central 0.05 nowhere -0.05
any owner.before_name	seller_central 0.06 address -0.06
any owner.label	address 0.14 nowhere -0.07
any plan.action	address 0.14 reply -0.06 nowhere -0.09
any plan.cause	address 0.27 seller_central 0.15 reply -0.06 nowhere -0.36
any plan.prevention	reply 0.21 address 0.06 seller_central -0.05 nowhere -0.21
any review.account	nowhere 0.13 reply -0.08
any review.call	nowhere 0.19 address -0.05 seller_central -0.09
any review.ship_on	nowhere 0.07 reply -0.07
any right.copyright	address 0.2 nowhere -0.12
any right.counterfeit	address 0.08
any right.named.copyright	address 0.06
any right.named.counterfeit	nowhere 0.06 seller_central 0.06 address -0.1
any right.named.patent	address 0.07
any right.named.trademark	reply -0.08
any right.patent	address 0.14 seller_central -0.07
any right.unfair	address 0.08
any sent.again	reply 0.38 address -0.09 nowhere -0.27
any sent.before	nowhere 0.22 reply -0.08 address -0.12
any sent.not_enough	reply 0.08 nowhere -0.16
any sent.refused	address 0.05 nowhere 0.05 reply -0.14
any to.aside	nowhere 0.06 reply -0.06
any to.console	seller_central 0.73 nowhere -0.16 reply -0.28 address -0.29
any to.console_place	seller_central 0.83 nowhere -0.16 reply -0.3 address -0.37
any to.not_for_answer	address 0.17 nowhere 0.08 reply -0.19
any to.reply	reply 0.85 nowhere -0.17 address -0.29 seller_central -0.4
any warn.registered	seller_central 0.23 nowhere -0.07 reply -0.08 address -0.09
any warn.target	reply 0.26 address -0.11 seller_central -0.12
any warn.threat	seller_central 0.1 address -0.12
any warn.threat_listing	reply 0.11 nowhere 0.09 seller_central -0.18
any warn.word	nowhere 0.18 address -0.06 reply -0.16
any why.authenticity	nowhere 0.07 seller_central -0.06
any why.condition	reply 0.12 address -0.09
any why.dealer	seller_central 0.14 nowhere -0.13
any why.drop	seller_central 0.07 address 0.06 nowhere -0.12
any why.drug	reply 0.09 nowhere 0.07 address -0.06 seller_central -0.1
any why.forged	nowhere 0.07 address -0.06
any why.late	nowhere 0.18 seller_central -0.22
any why.linked	seller_central 0.07 address -0.05 reply -0.05
any why.mismatch	reply 0.25 address -0.09 nowhere -0.14
any why.misuse	address 0.07 reply -0.14
any why.multiple	reply 0.09 seller_central 0.09 address -0.06 nowhere -0.12
any why.owner	address 0.22 seller_central -0.07 nowhere -0.18
any why.rates	nowhere 0.09 address -0.11
any why.restricted	seller_central 0.15 nowhere 0.1 reply -0.1 address -0.15
any why.safety	seller_central 0.12 address 0.09 reply -0.05 nowhere -0.15
any why.tracking	nowhere 0.08 reply -0.07
any why.tracking_rate	nowhere 0.12 reply -0.07
any why.used	reply 0.12 seller_central -0.06
any why.verification	address 0.07 nowhere -0.08
condition account.goes_on	reply 0.1 address -0.06
condition account.how_back	nowhere 0.05 seller_central -0.11
condition account.stopped	address 0.08 seller_central 0.08 nowhere -0.15
condition act.demand	address 0.2 reply -0.09 seller_central -0.1
condition act.lead	address 0.09 nowhere 0.05 reply -0.06 seller_central -0.08
condition act.request	address 0.11 nowhere -0.06 seller_central -0.09
condition act.send	address 0.15 reply 0.14 seller_central -0.07 nowhere -0.21
condition act.told	address 0.15 reply -0.05 seller_central -0.06
condition age.document	reply 0.07
condition asin.other_number	seller_central 0.13 nowhere -0.06 reply -0.12
condition doc.authorization_letter	address 0.07
condition doc.came	nowhere 0.07 seller_central -0.1
condition doc.invoice	nowhere -0.1
condition doc.letter_of_retraction	nowhere 0.07
condition doc.not_enough	nowhere 0.05
condition doc.not_taken	nowhere 0.11 address 0.09 reply -0.09 seller_central -0.12
condition doc.plan_of_action	reply 0.2 seller_central -0.11
condition doc.receipt	seller_central 0.05
condition good.ended	nowhere 0.07
condition good.promise	address 0.09
condition listing.documents	address 0.08
condition none.advert	nowhere 0.08
condition none.order	address 0.09 seller_central -0.06
condition owner.label	address 0.13 nowhere -0.05 seller_central -0.07
condition owner.name_end	seller_central 0.12 address 0.09 nowhere -0.2
condition plan.action	seller_central 0.07 nowhere -0.06
condition review.account	seller_central 0.05 nowhere -0.06
condition right.counterfeit	nowhere 0.08 seller_central -0.06
condition right.patent	address 0.06
condition sent.before	seller_central 0.11 nowhere -0.09
condition sent.not_enough	seller_central 0.11 address 0.07 reply -0.16
condition to.aside	address -0.07
condition to.console	seller_central 0.1 nowhere -0.09
condition to.console_place	seller_central 0.12
condition warn.registered	seller_central 0.1
condition warn.target	nowhere 0.16 seller_central -0.13
condition warn.word	seller_central 0.06 address -0.05
condition why.authenticity	address 0.09 seller_central -0.13
condition why.drug	reply 0.1 nowhere -0.08
condition why.mismatch	reply 0.06
condition why.misuse	address 0.18 nowhere -0.11
condition why.owner	address 0.06
condition why.restricted	seller_central 0.06 address -0.06
condition why.safety	address 0.1 seller_central -0.1
condition why.verification	seller_central 0.06
fact account.closed	nowhere 0.18 reply -0.08 address -0.11
fact account.final	nowhere 0.11 address 0.1 reply -0.1 seller_central -0.11
fact account.goes_on	reply 0.09 address -0.09
fact account.how_back	seller_central 0.17 nowhere -0.14
fact account.part_stopped	seller_central 0.2 nowhere -0.27
fact account.sales_stopped	nowhere 0.08 seller_central -0.07
fact account.silence	seller_central 0.17 address -0.09 reply -0.11
fact account.stopped	address 0.17 nowhere -0.21
fact account.stopped_now	seller_central 0.12 reply 0.07 nowhere -0.17
fact account.temporary	seller_central 0.31 address -0.07 nowhere -0.26
fact account.winding_up	nowhere 0.11 address -0.1
fact act.click	seller_central 0.35 address -0.07 nowhere -0.11 reply -0.18
fact act.courtesy	nowhere 0.13 address 0.06 reply -0.18
fact act.demand	reply 0.05 nowhere -0.06
fact act.lead	reply 0.17 address 0.06 seller_central -0.07 nowhere -0.16
fact act.only_when	seller_central 0.09 nowhere -0.07
fact act.request	nowhere 0.05 address -0.13
fact act.send	nowhere 0.12 seller_central -0.05 reply -0.08
fact act.told	nowhere 0.2 reply -0.16
fact age.document	seller_central 0.1 address 0.07 nowhere -0.17
fact asin.label	seller_central 0.06 reply -0.07
fact asin.other_number	reply 0.18 address 0.1 seller_central -0.12 nowhere -0.16
fact caution.authenticity	reply 0.12 nowhere -0.17
fact caution.counterfeit	nowhere 0.06
fact caution.generic	reply 0.05
fact caution.section3	seller_central 0.11 reply -0.09
fact caution.temporary	seller_central 0.1 address -0.06
fact doc.authorization_letter	seller_central 0.17 nowhere -0.1
fact doc.business_licence	seller_central 0.2 nowhere -0.14
fact doc.came	reply 0.12 seller_central 0.11 nowhere -0.1 address -0.13
fact doc.dealer_licence	seller_central 0.15 nowhere -0.12
fact doc.finding	nowhere 0.12 seller_central -0.08
fact doc.forged	address 0.11 nowhere 0.1 reply -0.08 seller_central -0.13
fact doc.identity	address 0.17 seller_central 0.13 reply -0.05 nowhere -0.25
fact doc.invoice	seller_central 0.15 reply 0.05 nowhere -0.2
fact doc.letter_of_retraction	seller_central 0.06
fact doc.not_enough	address 0.07
fact doc.not_taken	nowhere 0.13 seller_central -0.15
fact doc.plan_of_action	address 0.09 reply 0.09 seller_central 0.07 nowhere -0.25
fact doc.receipt	seller_central 0.12 nowhere -0.06 reply -0.1
fact doc.supplier_contact	seller_central 0.28 reply -0.14 nowhere -0.17
fact funds.held	nowhere 0.34 address -0.08 seller_central -0.21
fact funds.topic	address 0.19 nowhere 0.07 reply -0.11 seller_central -0.15
fact good.account	reply 0.07
fact good.ended	seller_central 0.17 nowhere -0.12
fact limit.two_appeals	nowhere 0.05
fact listing.named	nowhere 0.09 reply -0.11
fact listing.stopped	seller_central 0.14 reply 0.09 nowhere -0.08 address -0.15
fact none.advert	nowhere 0.22 address -0.05 seller_central -0.15
fact none.buyer	seller_central 0.06
fact owner.before_name	address -0.05
fact owner.label	address 0.13 nowhere -0.06 reply -0.07
fact owner.name_end	nowhere 0.07 reply -0.11
fact plan.action	address 0.16 nowhere -0.12
fact plan.cause	seller_central 0.24 nowhere -0.23
fact plan.prevention	reply 0.18 nowhere -0.2
fact review.account	nowhere 0.16 seller_central -0.06 reply -0.09
fact review.call	nowhere 0.14
fact review.ship_on	seller_central 0.15 address 0.07 reply -0.21
fact right.copyright	address 0.2 nowhere -0.12
fact right.counterfeit	nowhere 0.07
fact right.named.copyright	address 0.06
fact right.named.counterfeit	nowhere 0.06 seller_central 0.06 address -0.1
fact right.named.patent	address 0.07
fact right.named.trademark	reply -0.08
fact right.patent	address 0.13 seller_central -0.07
fact right.trademark	nowhere 0.07
fact right.unfair	address 0.08
fact sent.again	reply 0.39 address -0.09 nowhere -0.29
fact sent.before	nowhere 0.21 address -0.15
fact sent.not_enough	reply 0.11 nowhere -0.12
fact sent.refused	nowhere 0.07 reply -0.14
fact to.aside	nowhere 0.11 address -0.1
fact to.console	seller_central 0.61 nowhere -0.17 address -0.21 reply -0.23
fact to.console_place	seller_central 0.65 nowhere -0.19 reply -0.22 address -0.24
fact to.not_for_answer	address 0.2 reply -0.18
fact to.reply	reply 0.34 address -0.15 seller_central -0.16
fact warn.registered	seller_central 0.07
fact warn.target	reply 0.17 address -0.08 seller_central -0.1
fact warn.threat	reply 0.18 nowhere -0.11
fact warn.word	nowhere 0.3 seller_central -0.12 reply -0.15
fact why.authenticity	seller_central 0.2 nowhere -0.19
fact why.condition	reply 0.11 address -0.11
fact why.dealer	seller_central 0.14 nowhere -0.13
fact why.drop	seller_central 0.07 address 0.06 nowhere -0.12
fact why.drug	nowhere 0.06
fact why.forged	nowhere 0.07 address -0.05
fact why.late	nowhere 0.16 seller_central -0.23
fact why.linked	nowhere 0.08
fact why.mismatch	reply 0.12 address -0.07 nowhere -0.1
fact why.misuse	nowhere 0.15 seller_central 0.07 reply -0.1 address -0.12
fact why.multiple	seller_central 0.1 reply 0.09 address -0.06 nowhere -0.14
fact why.owner	address 0.22 seller_central -0.06 nowhere -0.08 reply -0.08
fact why.owner_firm	seller_central -0.07
fact why.performance	address 0.1 nowhere -0.07
fact why.rates	reply 0.09 nowhere 0.07 seller_central -0.06 address -0.1
fact why.restricted	seller_central 0.15 nowhere 0.1 reply -0.1 address -0.15
fact why.reviews	nowhere 0.06
fact why.safety	seller_central 0.14 address 0.11 reply -0.11 nowhere -0.14
fact why.tracking	nowhere 0.08 reply -0.07
fact why.tracking_rate	nowhere 0.12 reply -0.07
fact why.used	reply 0.14 seller_central -0.06
fact why.verification	address 0.13 nowhere -0.1
first address	address 1.21 nowhere -0.32 reply -0.42 seller_central -0.46
first nowhere	nowhere 0.82 seller_central -0.16 reply -0.32 address -0.35
first reply	reply 0.9 nowhere -0.25 address -0.28 seller_central -0.36
first seller_central	seller_central 0.99 reply -0.16 nowhere -0.24 address -0.59
is has.asin	address 0.3 nowhere -0.16 seller_central -0.17
is many.asins	address 0.16 seller_central 0.07 reply 0.05 nowhere -0.29
is no.asin	seller_central 0.18 nowhere 0.16 address -0.31
is one.asin	address 0.13 nowhere 0.13 seller_central -0.25
is sender.marketplace	seller_central 0.08 address -0.11
is sender.unknown	address 0.09 seller_central -0.07
is stage_account_investigation	nowhere 0.38 seller_central -0.11 address -0.13 reply -0.14
is stage_closure	nowhere 0.94 reply -0.25 address -0.34 seller_central -0.36
is stage_funds	address 0.18 nowhere 0.18 seller_central -0.17 reply -0.19
is stage_listing_inquiry	seller_central 0.22 address 0.17 reply -0.06 nowhere -0.33
is stage_more_information	reply 0.3 address 0.07 nowhere -0.4
is stage_policy_warning	seller_central 0.14 nowhere 0.12 address -0.21
is stage_suspension	reply 0.38 address 0.25 seller_central 0.25 nowhere -0.88
negated account.goes_on	seller_central 0.2 nowhere -0.13
negated account.how_back	address 0.08 seller_central -0.06
negated account.stopped	seller_central 0.05 nowhere -0.08
negated act.demand	nowhere 0.29 reply -0.12 seller_central -0.19
negated act.lead	nowhere 0.11 reply 0.06 seller_central -0.13
negated act.request	nowhere 0.41 address -0.06 reply -0.16 seller_central -0.19
negated act.send	nowhere 0.48 address -0.07 reply -0.2 seller_central -0.2
negated age.document	address 0.14 reply -0.09 nowhere -0.1
negated asin.other_number	address 0.07 nowhere -0.06
negated doc.letter_of_retraction	nowhere 0.08 address -0.07
negated doc.not_enough	seller_central 0.16 address -0.05 nowhere -0.09
negated funds.held	nowhere 0.05
negated funds.topic	address 0.19 seller_central 0.05 nowhere -0.23
negated good.ended	nowhere 0.09 seller_central -0.07
negated listing.stopped	seller_central 0.12 nowhere -0.1
negated none.order	seller_central 0.08
negated owner.label	reply 0.06
negated owner.name_end	address 0.22 seller_central -0.24
negated review.account	seller_central 0.07
negated review.ship_on	seller_central 0.11 nowhere -0.11
negated right.trademark	reply 0.07
negated sent.before	nowhere 0.19 seller_central -0.14
negated sent.not_enough	reply 0.07
negated to.aside	address 0.05 nowhere -0.08
negated to.console_place	reply 0.05
negated to.reply	nowhere 0.14 seller_central -0.1
negated warn.threat	nowhere 0.07
negated why.authenticity	nowhere 0.22 reply 0.05 address -0.1 seller_central -0.17
negated why.owner	reply 0.1 nowhere -0.1
negated why.owner_firm	seller_central 0.07 nowhere -0.06
negated why.performance	seller_central 0.07
negated why.rates	seller_central 0.07
negated why.safety	address 0.12 reply -0.07
negated why.verification	seller_central 0.13 nowhere -0.12
rule asks_for_secrets	seller_central 0.05 nowhere -0.05
rule authenticity_by_demand	address 0.14 reply 0.07 nowhere -0.25
rule authenticity_said	nowhere 0.07 seller_central -0.06
rule closed_after_plans	nowhere 0.1 seller_central -0.07
rule closed_final	nowhere 0.11 address 0.1 reply -0.1 seller_central -0.11
rule closed_refused_final	nowhere 0.05
rule closed_said	nowhere 0.18 address -0.09 reply -0.1
rule closed_silence	nowhere 0.23 address -0.1 reply -0.11
rule closed_silence_refused	nowhere 0.08
rule closed_silent_only	seller_central 0.13 reply -0.07
rule closed_winding_up	nowhere 0.18 seller_central -0.08
rule condition_said	reply 0.12 address -0.09
rule copyright_named	address 0.06
rule copyright_word	address 0.2 nowhere -0.12
rule counterfeit_named	nowhere 0.06 seller_central 0.06 address -0.1
rule counterfeit_word	address 0.08
rule dealer_said	seller_central 0.14 nowhere -0.13
rule drop_said	seller_central 0.07 address 0.06 nowhere -0.12
rule drug_said	reply 0.09 nowhere 0.07 address -0.06 seller_central -0.1
rule funds_account_goes_on	reply 0.06 seller_central -0.08
rule funds_held_only	reply 0.19 nowhere 0.09 address -0.11 seller_central -0.18
rule funds_only	nowhere 0.14 seller_central -0.08 reply -0.11
rule generic_means_unbranded	reply 0.18 seller_central -0.05 nowhere -0.08
rule investigation_call	nowhere 0.19 address -0.05 seller_central -0.09
rule investigation_call_goes_on	nowhere 0.17 address -0.05 seller_central -0.09
rule investigation_in_course	address 0.05 seller_central -0.08
rule investigation_registration	address 0.07
rule investigation_review	nowhere 0.15 reply -0.09
rule investigation_review_goes_on	nowhere -0.08
rule ip_said	address 0.22 seller_central -0.07 nowhere -0.18
rule late_said	nowhere 0.18 seller_central -0.22
rule linked_said	seller_central 0.07 address -0.05 reply -0.05
rule listing_authenticity	nowhere 0.16 seller_central -0.18
rule listing_documents	address 0.21 reply -0.07 seller_central -0.14
rule listing_drug	reply 0.09 address -0.06 seller_central -0.06
rule listing_goes_on	reply 0.1 address -0.05 nowhere -0.07
rule listing_mismatch	reply 0.26 nowhere -0.05 address -0.08 seller_central -0.14
rule listing_named	nowhere 0.14 reply -0.14
rule listing_numbered	nowhere 0.18 reply 0.1 address -0.14 seller_central -0.14
rule listing_owner	seller_central 0.07 address -0.05
rule listing_restored_sold_again	reply 0.06
rule listing_safety	seller_central 0.14 address 0.11 reply -0.07 nowhere -0.18
rule listing_said	seller_central 0.14 reply 0.09 nowhere -0.08 address -0.15
rule listing_sales_named	seller_central -0.09
rule listing_threatened	reply 0.15 seller_central -0.14
rule mismatch_said	reply 0.25 address -0.09 nowhere -0.14
rule more_answered	seller_central 0.13 nowhere -0.14
rule more_asked_after_answer	address -0.06
rule more_detail	seller_central 0.2 address -0.06 nowhere -0.09
rule more_not_enough	seller_central 0.12 nowhere -0.1
rule more_not_enough_plain	reply 0.1 seller_central 0.09 nowhere -0.16
rule more_refused	seller_central 0.11 nowhere -0.05 reply -0.1
rule multiple_said	reply 0.09 seller_central 0.09 address -0.06 nowhere -0.12
rule none_advert	nowhere 0.17 seller_central -0.11
rule none_order	reply -0.07
rule none_secret	seller_central 0.05 nowhere -0.05
rule other_forged	nowhere 0.07 address -0.05
rule other_misuse	address 0.07 reply -0.14
rule patent_named	address 0.07
rule patent_word	address 0.14 seller_central -0.07
rule performance_rates	seller_central 0.1 address -0.09
rule performance_target	reply 0.05 address -0.05
rule reinstated_beside_stop	nowhere 0.05
rule reinstated_said	reply 0.06
rule restricted_said	seller_central 0.15 nowhere 0.1 reply -0.1 address -0.15
rule safety_said	seller_central 0.12 address 0.09 reply -0.05 nowhere -0.15
rule section_three_is_no_ground	seller_central 0.11 reply -0.09
rule suspended_closed_with_way_back	reply 0.06
rule suspended_part	seller_central 0.17 reply 0.06 nowhere -0.25
rule suspended_said	address 0.17 nowhere -0.21
rule suspended_way_back	address 0.06 seller_central 0.06 nowhere -0.1
rule temporarily_closed_is_suspension	seller_central 0.1 address -0.06
rule tracking_rate	nowhere 0.12 reply -0.07
rule tracking_said	nowhere 0.08 reply -0.07
rule trademark_named	reply -0.08
rule unfair_word	address 0.08
rule used_said	reply 0.12 seller_central -0.06
rule verification_said	address 0.07 nowhere -0.08
rule warning_late	nowhere 0.17 seller_central -0.1
rule warning_licence	seller_central 0.12 nowhere -0.12
rule warning_registered	seller_central 0.21 reply -0.05 address -0.08 nowhere -0.09
rule warning_something_asked	reply 0.12 address -0.08
rule warning_target	reply 0.06 address -0.06
rule warning_threat	reply 0.18 address -0.07 seller_central -0.11
rule warning_word	nowhere 0.18 address -0.06 reply -0.16
say a neutral	address 0.06
say a neutral evaluation	address 0.06
say account health	seller_central 0.31 nowhere 0.14 address -0.22 reply -0.23
say account health page	seller_central 0.45 address -0.09 nowhere -0.33
say amazon	address 0.72 nowhere 0.41 reply -0.28 seller_central -0.85
say asin	nowhere 0.24 address -0.11 reply -0.15
say button	seller_central 0.47 address -0.13 nowhere -0.14 reply -0.2
say co	address 0.67 seller_central -0.1 nowhere -0.23 reply -0.33
say com	address 0.31 reply 0.18 seller_central -0.22 nowhere -0.27
say com within	address 0.11 reply -0.08
say copyright	address 0.18 reply -0.05 nowhere -0.09
say csv	reply 0.29 seller_central -0.25
say deactivated	seller_central 0.23 address 0.18 nowhere -0.19 reply -0.22
say dispute	address 0.35 nowhere -0.1 seller_central -0.11 reply -0.14
say electronics	address 0.16 seller_central -0.05 nowhere -0.07
say electronics safety	address 0.16 seller_central -0.06 nowhere -0.07
say evaluation	address 0.08
say example	address 0.23 seller_central 0.06 nowhere -0.12 reply -0.17
say health	seller_central 0.31 nowhere 0.14 address -0.22 reply -0.23
say health page	seller_central 0.45 address -0.09 nowhere -0.33
say id	seller_central 0.29 reply 0.13 address -0.11 nowhere -0.31
say infringement	address 0.06 seller_central 0.05 reply -0.07
say is withdrawn	address 0.13
say jp	address 0.4 nowhere -0.2 reply -0.21
say jp electronics	address 0.16 seller_central -0.06 nowhere -0.07
say jp electronics safety	address 0.16 seller_central -0.06 nowhere -0.07
say legal	address 0.05
say mail within	reply 0.35 address -0.05 seller_central -0.12 nowhere -0.18
say neutral	address 0.06
say neutral evaluation	address 0.06
say notice	address 0.31 reply 0.31 seller_central -0.12 nowhere -0.5
say notice dispute	address 0.35 nowhere -0.09 reply -0.13 seller_central -0.14
say notice retraction	seller_central 0.06 reply -0.05
say owner	address 0.12 nowhere -0.16
say page	nowhere 0.15 reply 0.08 address -0.19
say patent	address 0.08
say patent evaluation	address 0.09
say payments	seller_central 0.29 reply -0.11 address -0.16
say payments funds	nowhere 0.41 seller_central -0.15 address -0.22
say performance notifications	seller_central 0.31 address -0.07 nowhere -0.12 reply -0.12
say performance policy	address 0.1
say pq	address 0.23 nowhere -0.06 reply -0.13
say pq review	address 0.23 nowhere -0.06 reply -0.13
say product	address 0.19 nowhere -0.05 reply -0.09
say pse	address 0.15 seller_central -0.06 nowhere -0.07
say reply	reply 0.11 seller_central -0.13
say reply to	reply 0.07 seller_central -0.05 nowhere -0.06
say reply to this	reply 0.11 address -0.06
say retraction	seller_central 0.08 reply -0.05
say rights owner	seller_central 0.07
say safety	reply 0.16 address 0.08 seller_central -0.07 nowhere -0.17
say says that	address 0.1 reply -0.08
say seller performance policy	address 0.1
say three weeks	address 0.05
say to notice	address 0.11 reply -0.1
say to notice dispute	address 0.09
say to payments	address 0.14 seller_central -0.12
say to pq	address 0.14 reply -0.09
say to pq review	address 0.14 reply -0.09
say to take	nowhere 0.08 address 0.07 seller_central -0.07 reply -0.08
say to this	reply 0.29 seller_central -0.06 nowhere -0.07 address -0.15
say to this e	reply 0.07
say trademark	address 0.09 reply -0.07
say txt	reply 0.29 seller_central -0.25
say upload	seller_central 0.57 reply -0.17 nowhere -0.38
say withdrawn	reply 0.22 address 0.06 nowhere -0.11 seller_central -0.17
say 、このメ	reply 0.1 seller_central -0.06
say 、このメー	reply 0.09 seller_central -0.06
say 「ア	seller_central 0.18 nowhere -0.1
say 「アカ	seller_central 0.18 nowhere -0.1
say 「アカウ	seller_central 0.18 nowhere -0.1
say 「アカウン	seller_central 0.18 nowhere -0.1
say 「対	seller_central 0.07 nowhere -0.06
say 」か	seller_central 0.38 reply -0.06 nowhere -0.26
say 」から	seller_central 0.38 reply -0.06 nowhere -0.26
say 」の	seller_central 0.47 address -0.07 reply -0.15 nowhere -0.25
say 」を	seller_central 0.24 reply -0.07 nowhere -0.16
say お知らせく	reply 0.08 nowhere -0.06
say お送りく	address 0.21 nowhere -0.09 seller_central -0.1
say お送りくだ	address 0.21 nowhere -0.09 seller_central -0.1
say く必要が	address 0.07
say く必要があ	address 0.07
say このメ	nowhere 0.16 reply 0.12 address -0.09 seller_central -0.19
say このメー	reply 0.15 nowhere 0.07 address -0.08 seller_central -0.14
say このメール	reply 0.15 nowhere 0.07 address -0.08 seller_central -0.14
say ご担当者様	nowhere 0.1 seller_central 0.1 address -0.06 reply -0.14
say ご返	nowhere 0.18 address -0.06 seller_central -0.15
say ご返信	nowhere 0.16 address -0.06 seller_central -0.14
say ご返信く	reply 0.13 nowhere -0.07
say ご返信くだ	reply 0.13 nowhere -0.07
say ご返信にて	reply 0.05
say し合	nowhere 0.09 seller_central -0.09
say し立	seller_central 0.06 nowhere 0.05 address -0.06 reply -0.06
say し立て	seller_central 0.06 nowhere 0.05 address -0.06 reply -0.06
say する」	seller_central 0.07 nowhere -0.11
say せく	reply 0.09 nowhere -0.08
say せくだ	reply 0.09 nowhere -0.08
say せくださ	reply 0.09 nowhere -0.08
say せください	reply 0.1 nowhere -0.09
say だく必要が	address 0.07
say でお送	address 0.18 seller_central -0.09
say でお送り	address 0.18 seller_central -0.09
say でお送りく	address 0.12
say にある	seller_central 0.29 address -0.08 nowhere -0.17
say にお送りく	address 0.06 seller_central -0.05
say にこ	reply 0.08
say にこの	reply 0.08
say にこのメ	reply 0.08 nowhere -0.05
say にこのメー	reply 0.08 nowhere -0.05
say にご返	reply 0.07 seller_central -0.07
say にご返信	reply 0.07 seller_central -0.07
say にご返信く	reply 0.08
say に本	reply 0.12 nowhere -0.07
say に本メ	reply 0.09 nowhere -0.06
say に本メー	reply 0.09 nowhere -0.06
say に本メール	reply 0.09 nowhere -0.06
say に返信	reply 0.2 nowhere -0.14
say に返信して	reply 0.16 nowhere -0.09
say の「	seller_central 0.1 address -0.09
say のメ	nowhere 0.22 reply 0.1 address -0.13 seller_central -0.19
say のメー	reply 0.14 nowhere 0.07 address -0.08 seller_central -0.13
say のメール	reply 0.14 nowhere 0.07 address -0.07 seller_central -0.13
say のメールに	nowhere 0.07 seller_central -0.06
say のメールへ	reply 0.11 nowhere -0.06
say の報	seller_central -0.05
say の報告	seller_central -0.05
say の根	address 0.08
say の返	nowhere 0.11 reply 0.11 address -0.07 seller_central -0.16
say の返信	reply 0.11 nowhere -0.06
say の返信で	reply 0.05
say の返信に	reply 0.07
say へお送	address 0.06
say へお送り	address 0.06
say へお送りく	address 0.06
say へご	nowhere 0.1 seller_central -0.18
say への返	reply 0.16 nowhere -0.11
say への返信	reply 0.11 nowhere -0.06
say への返信で	reply 0.05
say への返信に	reply 0.07
say までお送	address 0.11
say までお送り	address 0.11
say らせく	reply 0.08 nowhere -0.06
say らせくだ	reply 0.08 nowhere -0.06
say らせくださ	reply 0.08 nowhere -0.06
say りく	address 0.17 nowhere 0.08 reply -0.11 seller_central -0.13
say りくだ	address 0.17 nowhere 0.08 reply -0.11 seller_central -0.13
say りくださ	address 0.17 nowhere 0.08 reply -0.11 seller_central -0.13
say りください	address 0.17 reply -0.07 seller_central -0.12
say る」	reply 0.09 nowhere -0.09
say るには	seller_central 0.05
say われている	nowhere 0.1 seller_central -0.11
say を、	seller_central 0.29 reply 0.11 address -0.07 nowhere -0.33
say を、こ	reply 0.1 nowhere -0.05
say を、この	reply 0.1 nowhere -0.05
say を「	seller_central 0.11 nowhere -0.06
say ウント健	seller_central 0.08
say ウント健全	seller_central 0.08
say カウント健	seller_central 0.08
say ス通	seller_central 0.12 nowhere -0.07
say ス通知	seller_central 0.12 nowhere -0.07
say セラ	seller_central 0.06 address -0.06
say セラー	seller_central 0.06 address -0.06
say セラーセ	seller_central 0.08
say セラーセン	seller_central 0.08
say セント	seller_central 0.08
say セントラ	seller_central 0.08
say セントラル	seller_central 0.08
say タン	seller_central 0.2 address -0.05 nowhere -0.07 reply -0.07
say トラ	seller_central 0.08
say トラル	seller_central 0.08
say トラルの	seller_central 0.07
say トラルの「	seller_central 0.12 nowhere -0.1
say ト健	seller_central 0.08
say ト健全	seller_central 0.08
say ト健全性	seller_central 0.08
say ト健全性」	seller_central 0.17 nowhere -0.14
say ペー	seller_central 0.33 reply -0.05 nowhere -0.31
say ページ	seller_central 0.37 address 0.05 nowhere -0.37
say ボタ	seller_central 0.2 address -0.05 reply -0.07 nowhere -0.08
say ボタン	seller_central 0.2 address -0.05 reply -0.07 nowhere -0.08
say マンス通	seller_central 0.12 nowhere -0.07
say マンス通知	seller_central 0.12 nowhere -0.07
say メー	reply 0.11 seller_central -0.08
say メール	reply 0.2 nowhere 0.09 seller_central -0.26
say メールに	reply 0.1 nowhere 0.06 seller_central -0.07 address -0.09
say メールに返	reply 0.07
say メールへ	reply 0.22 seller_central -0.07 nowhere -0.11
say メールへの	reply 0.17 nowhere -0.09
say ラル	seller_central 0.08
say ラルの	seller_central 0.07
say ラルの「	seller_central 0.12 nowhere -0.1
say ラーセ	seller_central 0.08
say ラーセン	seller_central 0.08
say ラーセント	seller_central 0.08
say ルに	reply 0.09 address -0.06
say ルに返	reply 0.07
say ルに返信	reply 0.09 nowhere -0.06
say ルの「	seller_central 0.12 nowhere -0.1
say ルへ	reply 0.22 seller_central -0.07 nowhere -0.11
say ルへの	reply 0.17 nowhere -0.09
say ルへの返	reply 0.14 nowhere -0.09
say ルへの返信	reply 0.08
say ンか	seller_central 0.07 nowhere -0.05
say ンから	seller_central 0.07 nowhere -0.05
say ンス	seller_central 0.1 nowhere -0.06
say ンス通	seller_central 0.12 nowhere -0.07
say ンス通知	seller_central 0.12 nowhere -0.07
say ントラ	seller_central 0.08
say ントラル	seller_central 0.08
say ントラルの	seller_central 0.07
say ント健	seller_central 0.08
say ント健全	seller_central 0.08
say ント健全性	seller_central 0.08
say ーセ	seller_central 0.08
say ーセン	seller_central 0.08
say ーセント	seller_central 0.08
say ーセントラ	seller_central 0.08
say ーマンス通	seller_central 0.12 nowhere -0.07
say ール	reply 0.2 nowhere 0.08 seller_central -0.26
say ールに	reply 0.09 nowhere 0.05 address -0.06 seller_central -0.09
say ールに返	reply 0.07
say ールに返信	reply 0.09 nowhere -0.06
say ールへ	reply 0.22 seller_central -0.07 nowhere -0.11
say ールへの	reply 0.17 nowhere -0.09
say ールへの返	reply 0.14 nowhere -0.09
say 以内にこ	reply 0.07
say 以内にこの	reply 0.07
say 以内に本	reply 0.08 nowhere -0.06
say 以内に本メ	reply 0.08 nowhere -0.06
say 件名	address 0.07 nowhere -0.05
say 件名に	address 0.08
say 使用	address 0.08 nowhere -0.09
say 信く	reply 0.13 nowhere -0.07
say 信くだ	reply 0.13 nowhere -0.07
say 信くださ	reply 0.13 nowhere -0.07
say 信ください	reply 0.12 nowhere -0.07
say 信で	reply 0.06
say 信でお	reply 0.06
say 信に	reply 0.11 seller_central -0.06
say 信にて	reply 0.08
say 信の	reply 0.05 seller_central -0.05
say 健全	reply -0.07
say 健全性	nowhere 0.06 reply -0.07
say 健全性」	seller_central 0.19 nowhere -0.15
say 全性	nowhere 0.05 reply -0.07
say 全性」	seller_central 0.19 nowhere -0.15
say 内にこ	reply 0.07
say 内にこの	reply 0.07
say 内にこのメ	reply 0.06
say 内に本	reply 0.08 nowhere -0.06
say 内に本メ	reply 0.08 nowhere -0.06
say 内に本メー	reply 0.08 nowhere -0.06
say 告が	address 0.07
say 告の	seller_central -0.06
say 告を	nowhere 0.06 reply -0.09
say 報告	address 0.17 seller_central -0.12
say 年を	address 0.12 nowhere -0.1
say 年以	address 0.13
say 引当	nowhere 0.09
say 当者様	nowhere 0.1 seller_central 0.1 address -0.06 reply -0.14
say 形で	reply 0.07
say 性」	seller_central 0.19 nowhere -0.15
say 払いしま	nowhere 0.13 seller_central -0.09
say 払いします	nowhere 0.13 seller_central -0.09
say 担当者様	nowhere 0.1 seller_central 0.1 address -0.06 reply -0.14
say 措置	nowhere 0.07 address -0.05
say 支払いしま	nowhere 0.13 seller_central -0.09
say 日以内にこ	reply 0.06
say 書、	address 0.1 nowhere -0.09
say 期限に	seller_central -0.05
say 本メ	reply 0.1 seller_central -0.08
say 本メー	reply 0.1 seller_central -0.08
say 本メール	reply 0.1 seller_central -0.08
say 本メールに	reply 0.09
say 本メールへ	reply 0.07
say 無期	address 0.06 seller_central -0.06
say 無期限	address 0.06 seller_central -0.06
say 申し立	seller_central 0.06 nowhere 0.05 address -0.06 reply -0.06
say 申し立て	seller_central 0.06 nowhere 0.05 address -0.06 reply -0.06
say 知らせく	reply 0.08 nowhere -0.06
say 知らせくだ	reply 0.08 nowhere -0.06
say 絡先	seller_central 0.15 address 0.07 reply -0.07 nowhere -0.15
say 者か	nowhere 0.06 seller_central -0.08
say 者から	nowhere 0.06 seller_central -0.08
say 者と	seller_central -0.11
say 著作	address 0.06
say 表示	seller_central 0.08 reply -0.05 address -0.06
say 許諾	address 0.06 nowhere -0.06
say 許諾書	address 0.06 nowhere -0.05
say 試験	address 0.11 nowhere -0.06
say 話し	nowhere 0.05
say 話し合	seller_central -0.05
say 諾書	address 0.06 nowhere -0.05
say 返信	reply 0.35 address -0.14 seller_central -0.24
say 返信く	reply 0.13 nowhere -0.07
say 返信くだ	reply 0.13 nowhere -0.07
say 返信くださ	reply 0.13 nowhere -0.07
say 返信し	reply 0.19 nowhere -0.1
say 返信して	reply 0.19 nowhere -0.1
say 返信してく	reply 0.15 nowhere -0.06
say 返信す	reply 0.05
say 返信する	reply 0.05
say 返信で	reply 0.06
say 返信でお	reply 0.06
say 返信に	reply 0.11 seller_central -0.06
say 返信にて	reply 0.08
say 返信の	reply 0.05
say 送りく	address 0.21 nowhere -0.09 seller_central -0.1
say 送りくだ	address 0.21 nowhere -0.09 seller_central -0.1
say 送りくださ	address 0.21 nowhere -0.09 seller_central -0.1
say 通知	nowhere 0.18 reply -0.08 seller_central -0.08
say 連絡先	seller_central 0.15 address 0.07 reply -0.07 nowhere -0.15
say 限に	seller_central -0.05
subject #	address 0.15 nowhere -0.07 seller_central -0.07
subject re	reply 0.54 seller_central -0.2 nowhere -0.33
subject お支	nowhere 0.13 seller_central -0.09
subject お支払	nowhere 0.13 seller_central -0.09
subject お支払い	nowhere 0.13 seller_central -0.09
subject した	seller_central 0.41 address -0.05 reply -0.07 nowhere -0.29
subject の変	nowhere 0.09
subject の変更	nowhere 0.09
subject ペー	reply 0.09
subject ページ	reply 0.09
subject ージ	reply 0.09
subject 変更	nowhere 0.12 seller_central -0.06
subject 払い	nowhere 0.17 seller_central -0.1
subject 支払	nowhere 0.17 seller_central -0.1
subject 支払い	nowhere 0.17 seller_central -0.1
threat account.closed	nowhere 0.12 reply -0.07 seller_central -0.07
threat account.goes_on	nowhere 0.18 seller_central -0.09
threat account.how_back	seller_central 0.15 nowhere -0.06 address -0.07
threat account.may_not_sell	reply 0.15 seller_central 0.07 nowhere -0.18
threat account.part_stopped	nowhere 0.11 seller_central -0.09
threat account.permanent	address -0.06
threat account.silence	nowhere 0.06
threat account.stopped	nowhere 0.2 address -0.08 reply -0.13
threat account.temporary	nowhere 0.13 seller_central -0.05 address -0.06
threat account.winding_up	nowhere 0.09
threat act.click	nowhere 0.13 seller_central -0.12
threat act.demand	address 0.07
threat act.request	address 0.15 seller_central 0.13 nowhere -0.1 reply -0.18
threat act.send	seller_central 0.15 address 0.07 nowhere -0.11 reply -0.11
threat act.told	address 0.07 reply -0.13
threat age.document	seller_central 0.08 nowhere 0.07 address -0.13
threat asin.label	reply 0.07
threat asin.other_number	nowhere 0.27 reply -0.22
threat caution.counterfeit	address 0.12 nowhere -0.07
threat doc.authorization_letter	address 0.11 seller_central -0.09
threat doc.business_licence	reply 0.06
threat doc.forged	address 0.12 nowhere -0.07
threat doc.identity	nowhere 0.05 address -0.08
threat doc.invoice	seller_central 0.08 reply -0.09
threat doc.letter_of_retraction	address 0.13 reply -0.06
threat doc.not_enough	seller_central 0.07 nowhere -0.09
threat doc.not_taken	address -0.05
threat doc.receipt	seller_central 0.12 nowhere -0.05
threat funds.held	seller_central 0.13 nowhere -0.19
threat good.account	reply 0.05
threat good.ended	address 0.07 nowhere -0.07
threat listing.named	seller_central 0.08 reply 0.06 address -0.05 nowhere -0.09
threat listing.stopped	nowhere 0.11 address 0.06 seller_central -0.15
threat none.advert	nowhere 0.12 seller_central -0.09
threat owner.name_end	address 0.14 reply 0.09 seller_central -0.27
threat plan.action	nowhere 0.05 address -0.08
threat plan.cause	address 0.24 seller_central -0.09 nowhere -0.13
threat review.ship_on	reply 0.13 nowhere 0.1 address -0.11 seller_central -0.12
threat right.counterfeit	address 0.13 nowhere -0.08
threat right.patent	address 0.09 seller_central -0.06
threat sent.again	seller_central 0.06 reply -0.07
threat sent.not_enough	seller_central 0.06 nowhere -0.07
threat to.aside	address 0.15 reply -0.08 nowhere -0.1
threat to.console	seller_central 0.13 address -0.08
threat to.console_place	seller_central 0.36 reply -0.07 address -0.11 nowhere -0.18
threat to.not_for_answer	nowhere 0.2 address -0.08 seller_central -0.09
threat to.reply	reply 0.51 address -0.13 seller_central -0.13 nowhere -0.25
threat warn.threat	seller_central 0.13 reply -0.08
threat warn.threat_listing	reply 0.15 seller_central -0.19
threat why.authenticity	seller_central 0.13 reply -0.12
threat why.drug	nowhere 0.05
threat why.multiple	nowhere 0.14 seller_central -0.13
threat why.performance	reply 0.06 seller_central -0.06
threat why.safety	seller_central 0.08 nowhere -0.07
threat why.tracking	nowhere 0.07 seller_central -0.07
threat why.verification	nowhere 0.08
[clock]
is always	no_deadline 4.39 answer 1.01 reply_expected -0.41 funds -0.64 call -1.13 fba_disposal -1.59 appeal -1.63
above happens next	call 0.16 answer -0.12
above stock	funds 0.1 no_deadline -0.08
above what happens next	call 0.16 answer -0.12
above お電	call 0.1 no_deadline -0.07
above お電話	call 0.1 no_deadline -0.07
above お電話に	call 0.11 no_deadline -0.08
above の在	no_deadline 0.2 answer -0.18
above の在庫	no_deadline 0.2 answer -0.18
above れか	no_deadline 0.09
above 元の	appeal 0.08
above 在庫	no_deadline 0.19 answer -0.09
above 在庫に	no_deadline 0.07
above 在庫につ	no_deadline 0.09 fba_disposal -0.06
above 在庫につい	no_deadline 0.09 fba_disposal -0.06
above 庫に	no_deadline 0.07
above 庫につ	no_deadline 0.09 fba_disposal -0.06
above 庫につい	no_deadline 0.09 fba_disposal -0.06
above 庫について	no_deadline 0.09 fba_disposal -0.06
above 庫の	fba_disposal 0.08
above 異議	appeal 0.1 answer -0.08
above 話に	call 0.11 no_deadline -0.08
above 電話	call 0.09 reply_expected -0.09
above 電話に	call 0.11 no_deadline -0.08
after #	no_deadline 0.18 call 0.17 funds 0.16 answer 0.09 appeal -0.08 fba_disposal -0.14 reply_expected -0.38
after ask	funds 0.14 answer -0.08
after ask for	funds 0.11 no_deadline -0.05
after be destroyed	no_deadline 0.13 fba_disposal -0.1
after claims	fba_disposal 0.08
after co	appeal 0.11 answer 0.06 reply_expected -0.06 no_deadline -0.13
after deactivation	funds 0.2 no_deadline -0.14
after destroyed	no_deadline 0.15 fba_disposal -0.12
after disbursement appeals	funds 0.13 no_deadline -0.06
after from	answer 0.51 appeal 0.08 call -0.05 funds -0.08 reply_expected -0.12 no_deadline -0.33
after may be	answer 0.08 fba_disposal 0.05 no_deadline -0.14
after number	no_deadline 0.12 call 0.09 answer -0.14
after number you	call 0.05
after of this	funds 0.14 reply_expected 0.11 fba_disposal 0.1 appeal -0.06 answer -0.1 no_deadline -0.24
after the number	call 0.1 answer -0.09
after the number you	call 0.05
after this	fba_disposal 0.16 answer 0.13 funds 0.12 appeal -0.11 no_deadline -0.35
after 、ご	reply_expected 0.05 answer -0.1
after 、ア	answer 0.08 no_deadline -0.07
after 、アカ	no_deadline 0.13 answer -0.13
after 、アカウ	no_deadline 0.13 answer -0.13
after 、アカウン	no_deadline 0.13 answer -0.13
after 、結	no_deadline 0.08 reply_expected -0.06
after 、結果	no_deadline 0.08 reply_expected -0.06
after 、結果を	no_deadline 0.08 reply_expected -0.06
after い。	answer 0.08 appeal 0.08 no_deadline -0.11
after いたし	answer 0.06 no_deadline -0.11
after いたしま	answer 0.06 no_deadline -0.14
after いたします	answer 0.06 no_deadline -0.15
after いときは	no_deadline 0.1 answer -0.09
after いときは、	no_deadline 0.14 answer -0.13
after いを	funds 0.1 no_deadline -0.06
after い場	answer 0.1 fba_disposal 0.1 reply_expected 0.05 no_deadline -0.27
after い場合	answer 0.1 fba_disposal 0.1 reply_expected 0.05 no_deadline -0.27
after い場合、	fba_disposal 0.13 no_deadline -0.07
after お支	funds 0.16 no_deadline -0.09
after お支払	funds 0.16 no_deadline -0.09
after お支払い	funds 0.16 no_deadline -0.09
after お知	reply_expected 0.06
after お知ら	reply_expected 0.06
after お知らせ	reply_expected 0.06
after お返	answer 0.12 no_deadline -0.11
after お返事	answer 0.12 no_deadline -0.11
after お返事し	reply_expected 0.08 no_deadline -0.07
after お返事しま	reply_expected 0.08 no_deadline -0.07
after お電	call 0.05
after お預	funds 0.08
after お預か	funds 0.08
after お預かり	funds 0.08
after ができ	no_deadline 0.07 answer -0.07
after ができま	no_deadline 0.07 answer -0.07
after ができます	no_deadline 0.07 answer -0.07
after がな	funds 0.13 no_deadline -0.09
after が経	no_deadline 0.11 appeal 0.05 answer -0.1
after が経過	no_deadline 0.11 appeal 0.05 answer -0.1
after が過	answer 0.18 fba_disposal 0.12 funds -0.06 no_deadline -0.2
after が過ぎ	fba_disposal 0.12 funds -0.06 no_deadline -0.07
after きは	reply_expected 0.14 no_deadline -0.05 answer -0.09
after きは、	reply_expected 0.14 answer -0.13
after きを	fba_disposal 0.08
after き取	fba_disposal 0.08
after くだ	answer 0.14 appeal 0.05 no_deadline -0.08
after くださ	answer 0.16 appeal 0.05 no_deadline -0.12
after ください	answer 0.14 appeal 0.07 no_deadline -0.17
after ください。	answer 0.08 appeal 0.08 no_deadline -0.12
after ことが	funds 0.24 reply_expected -0.07 answer -0.11
after ことがで	no_deadline -0.05
after この	reply_expected 0.34 appeal 0.1 no_deadline -0.33
after ご依	funds 0.1
after ご依頼	funds 0.1
after ご返	answer 0.13 reply_expected 0.12 no_deadline -0.18
after ご返信	answer 0.13 no_deadline -0.06
after ご返信く	answer 0.07
after ご返信くだ	answer 0.07
after ご連	appeal 0.09 answer -0.13
after ご連絡	appeal 0.09 answer -0.13
after さい	answer 0.14 appeal 0.07 no_deadline -0.17
after さい。	answer 0.08 appeal 0.08 no_deadline -0.12
after してく	answer 0.13 no_deadline -0.12
after してくだ	answer 0.13 no_deadline -0.12
after してくださ	answer 0.14 no_deadline -0.13
after しま	reply_expected 0.15 call 0.08 no_deadline -0.08 funds -0.09
after します	reply_expected 0.18 call 0.08 answer 0.06 funds -0.06 no_deadline -0.23
after します。	reply_expected 0.29 answer 0.07 call 0.05 funds -0.06 no_deadline -0.34
after し上	funds 0.18 no_deadline -0.22
after し上げ	funds 0.18 no_deadline -0.19
after し立	no_deadline 0.13 reply_expected -0.06
after し立て	no_deadline 0.13 reply_expected -0.06
after す。	funds 0.45 reply_expected 0.17 answer 0.1 call -0.08 appeal -0.09 fba_disposal -0.13 no_deadline -0.42
after することが	no_deadline 0.06 answer -0.08
after せく	answer 0.11 no_deadline -0.07
after せくだ	answer 0.15 no_deadline -0.12
after せくださ	answer 0.15 no_deadline -0.12
after たし	answer 0.06 no_deadline -0.11
after たしま	answer 0.05 no_deadline -0.14
after たします	answer 0.06 no_deadline -0.15
after たします。	reply_expected 0.08 answer 0.06 no_deadline -0.19
after た後	fba_disposal 0.14 funds -0.14
after ださ	answer 0.16 appeal 0.05 no_deadline -0.12
after ださい	answer 0.14 appeal 0.07 no_deadline -0.17
after ださい。	answer 0.08 appeal 0.08 no_deadline -0.12
after てく	fba_disposal 0.06
after てくだ	fba_disposal 0.06
after てくださ	answer 0.06 fba_disposal 0.06
after てください	answer 0.06 fba_disposal 0.06
after でお	reply_expected 0.14 funds -0.1
after でお返	reply_expected 0.06 no_deadline -0.06
after でお返事	reply_expected 0.06 no_deadline -0.06
after で結	reply_expected 0.08 no_deadline -0.06
after で結果	reply_expected 0.1 no_deadline -0.09
after で結果を	reply_expected 0.08 no_deadline -0.08
after で結果をお	reply_expected 0.05 no_deadline -0.05
after とが	funds 0.24 reply_expected -0.07 answer -0.11
after とがで	no_deadline -0.05
after ときは	reply_expected 0.14 no_deadline -0.05 answer -0.09
after ときは、	reply_expected 0.14 answer -0.13
after ない	answer 0.34 fba_disposal 0.05 funds -0.06 appeal -0.07 no_deadline -0.07 reply_expected -0.16
after ないときは	no_deadline 0.1 answer -0.09
after ない場	answer 0.11 fba_disposal 0.1 reply_expected -0.07 no_deadline -0.18
after ない場合	answer 0.11 fba_disposal 0.1 reply_expected -0.07 no_deadline -0.18
after ない場合、	fba_disposal 0.13 no_deadline -0.07
after に、	answer 0.35 funds 0.06 appeal -0.07 fba_disposal -0.07 no_deadline -0.27
after にこ	answer 0.07 no_deadline -0.05
after にこの	answer 0.07 no_deadline -0.05
after にこのメ	answer 0.07
after にこのメー	answer 0.07
after に審	no_deadline 0.12 funds -0.09
after に審査	no_deadline 0.12 funds -0.09
after に返	no_deadline 0.12 fba_disposal 0.1 funds -0.07 answer -0.09
after に返送	fba_disposal 0.15 no_deadline -0.08
after に返送を	fba_disposal 0.11 funds -0.08
after のメ	no_deadline 0.19 funds -0.07 reply_expected -0.07
after のメー	no_deadline 0.06
after のメール	no_deadline 0.06
after のメールへ	answer 0.06
after の在	no_deadline 0.1
after の在庫	no_deadline 0.1
after の後	funds 0.18 no_deadline -0.22
after の手	no_deadline 0.07 answer -0.07
after の放	funds 0.05
after の放棄	funds 0.05
after の結	reply_expected 0.06
after の返信	answer 0.06
after の電	funds -0.05
after への	answer 0.09 no_deadline -0.06
after への返	answer 0.07
after への返信	answer 0.06
after まし	no_deadline 0.36 reply_expected -0.09 answer -0.2
after ました	no_deadline 0.25 answer -0.17
after ます	no_deadline 0.31 appeal -0.08 answer -0.09 reply_expected -0.16
after ます。	funds 0.19 no_deadline 0.15 reply_expected 0.09 fba_disposal -0.08 answer -0.29
after までに	answer 0.11 reply_expected 0.07 no_deadline -0.06 funds -0.08
after らせ	reply_expected 0.18 answer -0.11
after ることがで	answer 0.05
after れな	no_deadline 0.09 answer 0.08 funds -0.1
after れない	no_deadline 0.12 funds -0.09
after をお申	appeal 0.12 no_deadline -0.12
after をお申し	appeal 0.12 no_deadline -0.12
after をお申し込	appeal 0.13 no_deadline -0.11
after を差	fba_disposal 0.14 reply_expected 0.06 no_deadline -0.12
after を差し	fba_disposal 0.14 reply_expected 0.06 no_deadline -0.12
after を差し上	funds 0.18 no_deadline -0.17
after を差し上げ	funds 0.18 no_deadline -0.17
after を目	reply_expected 0.08 no_deadline -0.07
after ウント健	answer 0.09 no_deadline -0.08
after ウント健全	answer 0.09 no_deadline -0.08
after カウント健	answer 0.09 no_deadline -0.08
after セラ	funds 0.06 no_deadline -0.09
after セラー	funds 0.06 no_deadline -0.09
after セラーセ	funds 0.06 no_deadline -0.09
after セラーセン	funds 0.06 no_deadline -0.09
after セン	funds 0.06 no_deadline -0.09
after セント	funds 0.06 no_deadline -0.09
after セントラ	funds 0.06 no_deadline -0.09
after トラ	funds 0.06 no_deadline -0.09
after ト健	answer 0.09 no_deadline -0.08
after ト健全	answer 0.09 no_deadline -0.08
after ト健全性	answer 0.09 no_deadline -0.08
after メー	funds 0.16 reply_expected 0.09 no_deadline -0.25
after メール	reply_expected 0.09
after メールで	reply_expected 0.1 no_deadline -0.08
after メールへ	answer 0.15 no_deadline -0.12
after メールへの	answer 0.11 no_deadline -0.08
after ラー	funds 0.06 no_deadline -0.09
after ラーセ	funds 0.06 no_deadline -0.09
after ラーセン	funds 0.06 no_deadline -0.09
after ラーセント	funds 0.06 no_deadline -0.09
after ルで	reply_expected 0.08 funds -0.08
after ルへ	answer 0.15 no_deadline -0.12
after ルへの	answer 0.11 no_deadline -0.08
after ルへの返	answer 0.06
after ント	funds 0.17 no_deadline -0.19
after ントラ	funds 0.06 no_deadline -0.09
after ント健	answer 0.09 no_deadline -0.08
after ント健全	answer 0.09 no_deadline -0.08
after ント健全性	answer 0.09 no_deadline -0.08
after ーセ	funds 0.06 no_deadline -0.09
after ーセン	funds 0.06 no_deadline -0.09
after ーセント	funds 0.06 no_deadline -0.09
after ーセントラ	funds 0.06 no_deadline -0.09
after ーム	fba_disposal 0.14 answer 0.09 no_deadline -0.08 funds -0.15
after ール	reply_expected 0.06
after ールで	reply_expected 0.08
after ールへ	answer 0.15 no_deadline -0.12
after ールへの	answer 0.11 no_deadline -0.08
after ールへの返	answer 0.06
after 上げ	funds 0.19 no_deadline -0.18
after 事し	reply_expected 0.08 no_deadline -0.07
after 事しま	reply_expected 0.08 no_deadline -0.07
after 事します	reply_expected 0.08 no_deadline -0.07
after 事します。	reply_expected 0.08 no_deadline -0.07
after 以内	no_deadline 0.42 funds -0.1 fba_disposal -0.11 reply_expected -0.14
after 以内に	funds 0.23 fba_disposal -0.1 no_deadline -0.12
after 以内に、	answer 0.25 funds 0.15 fba_disposal -0.11 no_deadline -0.3
after 以内に審	reply_expected 0.12 no_deadline -0.08
after 以内に審査	reply_expected 0.12 no_deadline -0.08
after 以内に返	no_deadline 0.08
after 依頼	funds 0.14 fba_disposal -0.07
after 信く	answer 0.07
after 信くだ	answer 0.07
after 信くださ	answer 0.08 no_deadline -0.06
after 信ください	answer 0.07 no_deadline -0.06
after 倉庫	fba_disposal 0.06
after 健全	answer 0.09 no_deadline -0.08
after 健全性	answer 0.09 no_deadline -0.08
after 全性	answer 0.09 no_deadline -0.08
after 内に	funds 0.23 fba_disposal -0.1 no_deadline -0.12
after 内に、	answer 0.28 funds 0.16 appeal -0.06 fba_disposal -0.11 no_deadline -0.33
after 内に審	reply_expected 0.12 no_deadline -0.08
after 内に審査	reply_expected 0.12 no_deadline -0.08
after 内に返	no_deadline 0.08
after 内に返送を	fba_disposal 0.05
after 合、	fba_disposal 0.13 answer 0.06 funds -0.05 no_deadline -0.09
after 在庫	no_deadline 0.14 answer -0.06 fba_disposal -0.09
after 在庫は	no_deadline 0.06
after 場合	no_deadline 0.08
after 場合、	fba_disposal 0.13 answer 0.06 funds -0.05 no_deadline -0.09
after 差し	fba_disposal 0.14 answer -0.06 no_deadline -0.11
after 差し上	funds 0.18 no_deadline -0.17
after 差し上げ	funds 0.18 no_deadline -0.17
after 庫は	no_deadline 0.06
after 引き取	fba_disposal 0.08
after 後、	answer 0.05 no_deadline -0.09
after 後に	fba_disposal 0.11 reply_expected 0.07 funds -0.06 answer -0.11
after 所有	funds 0.11 fba_disposal -0.06
after 所有権	funds 0.11 fba_disposal -0.06
after 所有権の	funds 0.05
after 所有権の放	funds 0.05
after 手続	fba_disposal 0.09
after 手続き	fba_disposal 0.09
after 手続きを	fba_disposal 0.08
after 払い	funds 0.12
after 払いを	funds 0.1 no_deadline -0.07
after 支払	funds 0.12
after 支払い	funds 0.12
after 支払いを	funds 0.1 no_deadline -0.07
after 放棄	funds 0.11 fba_disposal -0.06
after 時の	call 0.09 no_deadline -0.07
after 有権	funds 0.11 fba_disposal -0.06
after 有権の	funds 0.05
after 有権の放	funds 0.05
after 有権の放棄	funds 0.05
after 本メ	answer 0.1
after 本メー	answer 0.1
after 本メール	answer 0.1
after 果をお知	reply_expected 0.07 no_deadline -0.06
after 果をお知ら	reply_expected 0.07 no_deadline -0.06
after 棄を	funds 0.09
after 権の	funds 0.05
after 権の放	funds 0.05
after 権の放棄	funds 0.05
after 申し	appeal 0.1 reply_expected -0.08
after 申し立	no_deadline 0.13 reply_expected -0.06
after 申し立て	no_deadline 0.13 reply_expected -0.06
after 異議	funds 0.07
after 異議を	no_deadline 0.07
after 登録	answer 0.07 no_deadline -0.11
after 登録の	no_deadline -0.09
after 登録の電	answer 0.06 no_deadline -0.06
after 登録の電話	answer 0.06 no_deadline -0.06
after 知ら	reply_expected 0.19 answer -0.09
after 知らせ	reply_expected 0.19 answer -0.09
after 立て	no_deadline 0.13 reply_expected -0.06
after 経過	appeal 0.09 funds 0.06 answer -0.11
after 結果	no_deadline 0.12 answer -0.12
after 結果をお知	reply_expected 0.07 no_deadline -0.06
after 続き	fba_disposal 0.09
after 続きを	fba_disposal 0.08
after 者が	reply_expected 0.13 answer -0.09
after 議を	no_deadline 0.07
after 返事	reply_expected 0.12 answer 0.05 no_deadline -0.11
after 返事し	reply_expected 0.08 no_deadline -0.07
after 返事しま	reply_expected 0.08 no_deadline -0.07
after 返事します	reply_expected 0.08 no_deadline -0.07
after 返信	answer 0.14
after 返信く	answer 0.07
after 返信くだ	answer 0.07
after 返信くださ	answer 0.07 no_deadline -0.06
after 返送	fba_disposal 0.09 no_deadline -0.08
after 返送ま	funds 0.09
after 返送また	funds 0.09
after 返送または	funds 0.09
after 返送を	fba_disposal 0.13 funds -0.08
after 送の	reply_expected 0.25 answer 0.06 no_deadline -0.33
after 送ま	funds 0.09
after 送また	funds 0.09
after 送または	funds 0.09
after 送を	answer 0.24 fba_disposal 0.1 funds -0.09 no_deadline -0.24
after 連絡	no_deadline 0.21 appeal 0.08 answer -0.32
after 録の	no_deadline -0.09
after 録の電	answer 0.06 no_deadline -0.06
after 録の電話	answer 0.06 no_deadline -0.06
after 録の電話番	answer 0.06 no_deadline -0.06
after 預か	funds 0.08
after 預かり	funds 0.08
before amazon	appeal 0.37 no_deadline -0.05 fba_disposal -0.07 reply_expected -0.08 funds -0.15
before balance	fba_disposal 0.19 no_deadline 0.09 funds -0.2
before be	answer 0.13 fba_disposal 0.13 no_deadline 0.11 reply_expected -0.13 funds -0.27
before be held	funds 0.1 no_deadline -0.06
before be held for	funds 0.06
before be kept	funds 0.12
before co	appeal 0.3 no_deadline -0.06 funds -0.09 answer -0.11
before com	answer 0.19 appeal 0.08 no_deadline -0.21
before dispute	appeal 0.2 no_deadline -0.13
before expect	reply_expected 0.42 no_deadline -0.36
before fba	no_deadline 0.14 fba_disposal -0.13
before for	answer 0.15 funds 0.15 no_deadline 0.06 appeal -0.07 call -0.08 reply_expected -0.09 fba_disposal -0.12
before for up	funds 0.1 answer -0.08
before for up to	funds 0.1 answer -0.08
before funds	fba_disposal 0.11 answer 0.05 no_deadline -0.12
before held	funds 0.1 no_deadline -0.06
before held for	funds 0.06
before hold	no_deadline 0.13 answer -0.08
before in our	fba_disposal 0.23 no_deadline 0.07 funds -0.07 reply_expected -0.07 answer -0.15
before in our warehouses	fba_disposal 0.16 funds -0.05 no_deadline -0.08
before in the next	call 0.13 answer 0.1 no_deadline -0.16
before jp	appeal 0.29 no_deadline 0.08 funds -0.09 answer -0.25
before may	no_deadline 0.1 funds 0.09 reply_expected 0.06 answer -0.23
before object	appeal 0.08 answer -0.11
before object to	appeal 0.08 answer -0.09
before object to this	appeal 0.08 answer -0.09
before our	reply_expected 0.33 fba_disposal 0.13 funds -0.18 answer -0.23
before our warehouses	fba_disposal 0.16 no_deadline -0.05 funds -0.07
before please	appeal 0.34 answer 0.23 fba_disposal 0.08 funds -0.09 reply_expected -0.09 no_deadline -0.47
before policy	appeal 0.25 funds 0.07 no_deadline -0.07 answer -0.24
before removal	fba_disposal 0.23 no_deadline -0.06 funds -0.12
before removal order	no_deadline 0.12 fba_disposal -0.07
before review	reply_expected 0.26 no_deadline -0.16
before stock	fba_disposal 0.37 no_deadline -0.12 answer -0.19
before telephone	call 0.08
before the balance	funds 0.11
before then be	appeal 0.08 answer -0.08 no_deadline -0.08
before this within	appeal 0.09
before units	fba_disposal 0.2 answer -0.06 no_deadline -0.08
before warehouses	fba_disposal 0.16 no_deadline -0.05 funds -0.07
before we	no_deadline 0.21 funds 0.11 answer 0.07 appeal -0.09 call -0.1 fba_disposal -0.16
before we will	reply_expected 0.16 answer 0.13 no_deadline -0.22
before will	fba_disposal 0.09 no_deadline -0.07
before will be	fba_disposal 0.18 funds 0.17 no_deadline -0.36
before within	reply_expected 0.19 funds 0.16 no_deadline -0.07 appeal -0.23
before you within	call 0.08 no_deadline -0.08
before your funds	funds 0.06
before 、売	funds 0.16 no_deadline -0.14
before 、売上	funds 0.16 no_deadline -0.14
before 、売上金	funds 0.16 no_deadline -0.14
before 、本	answer 0.08 reply_expected 0.06 no_deadline -0.19
before 、本メ	appeal 0.05 no_deadline -0.08
before 、本メー	appeal 0.05 no_deadline -0.08
before 、本メール	appeal 0.05 no_deadline -0.08
before 、残	no_deadline 0.07 funds -0.06
before 、残高	no_deadline 0.07 funds -0.06
before 、残高を	no_deadline 0.08 funds -0.07
before いただい	reply_expected 0.07 answer -0.06
before えの	appeal 0.1 answer -0.06
before えの場	appeal 0.08
before えの場合	appeal 0.08
before お考	appeal 0.1
before お考え	appeal 0.1
before お考えの	appeal 0.1 answer -0.05
before お考えの場	appeal 0.08
before から	fba_disposal 0.18 no_deadline 0.16 funds 0.13 call -0.1 appeal -0.16 answer -0.24
before け取	reply_expected 0.1
before け取っ	reply_expected 0.05
before け取って	reply_expected 0.05
before け取ってか	reply_expected 0.05
before この	fba_disposal 0.27 answer 0.14 reply_expected -0.12 funds -0.22
before ただい	reply_expected 0.07 answer -0.06
before たち	funds 0.11 reply_expected 0.06 answer -0.07 no_deadline -0.12
before だい	reply_expected 0.07 answer -0.06
before ってか	reply_expected 0.15 no_deadline -0.11
before ってから	reply_expected 0.15 no_deadline -0.11
before てか	reply_expected 0.2 funds -0.08 answer -0.09
before てから	reply_expected 0.2 funds -0.08 answer -0.09
before とお	appeal 0.1
before とお考	appeal 0.1 answer -0.05
before とお考え	appeal 0.1 answer -0.05
before とお考えの	appeal 0.1 answer -0.05
before に限	appeal 0.05 funds -0.06
before に限り	appeal 0.05 funds -0.06
before の在	fba_disposal 0.1
before の在庫	fba_disposal 0.1
before の日	funds 0.14 answer 0.07 no_deadline -0.15
before の日か	answer 0.14 funds 0.05 no_deadline -0.1
before の日から	answer 0.14 funds 0.05 no_deadline -0.1
before の許	appeal 0.06 answer -0.05
before は、	answer 0.49 fba_disposal 0.17 funds 0.17 call -0.09 reply_expected -0.13 no_deadline -0.65
before は最長	call 0.1 reply_expected 0.06 no_deadline -0.15
before を、	answer 0.22 funds 0.08 no_deadline -0.29
before を最	no_deadline 0.07 funds -0.06
before ター	no_deadline 0.07 fba_disposal -0.07
before ターに	funds 0.06 fba_disposal -0.08
before チー	no_deadline 0.13 answer -0.13
before チーム	no_deadline 0.13 answer -0.13
before チームの	no_deadline 0.13 answer -0.12
before ポー	funds 0.15 no_deadline -0.1
before ポート	funds 0.15 no_deadline -0.1
before ムの	no_deadline 0.14 answer -0.12
before メー	answer 0.1 no_deadline -0.12
before メール	answer 0.1 no_deadline -0.12
before ンタ	no_deadline 0.07
before ンター	no_deadline 0.07
before ンターに	fba_disposal -0.05
before ント	reply_expected 0.13 fba_disposal -0.05
before ーに	funds 0.06 fba_disposal -0.08
before ーム	no_deadline 0.13 answer -0.13
before ームの	no_deadline 0.13 answer -0.12
before ール	answer 0.1 no_deadline -0.12
before 上金	no_deadline 0.11
before 保証の	funds 0.1 no_deadline -0.09
before 全性	no_deadline 0.06 reply_expected -0.07
before 内容	reply_expected 0.07 answer -0.08
before 取っ	reply_expected 0.05
before 取って	reply_expected 0.05
before 取ってか	reply_expected 0.05
before 取ってから	reply_expected 0.05
before 受け	answer 0.06
before 受け取	reply_expected 0.1
before 受け取っ	reply_expected 0.05
before 受け取って	reply_expected 0.05
before 品は	fba_disposal 0.11 answer 0.09 funds -0.06 no_deadline -0.12
before 品は、	fba_disposal 0.1 funds -0.05
before 回答	reply_expected 0.06 no_deadline -0.07
before 在庫	answer -0.06
before 在庫は	fba_disposal 0.1
before 在庫は、	fba_disposal 0.08
before 場合	funds 0.25 appeal 0.16 reply_expected -0.07 answer -0.16 no_deadline -0.19
before 売上	no_deadline 0.11
before 売上金	no_deadline 0.11
before 定か	fba_disposal 0.05
before 定から	fba_disposal 0.05
before 審査	funds 0.27 no_deadline -0.19
before 庫は	fba_disposal 0.1
before 庫は、	fba_disposal 0.08
before 当者	reply_expected 0.09 no_deadline -0.1
before 後、	funds 0.1 reply_expected 0.06 no_deadline -0.11
before 担当	reply_expected 0.1 no_deadline -0.11
before 担当者	reply_expected 0.09 no_deadline -0.1
before 提出	answer 0.05
before 日か	funds 0.3 answer 0.28 appeal -0.06 fba_disposal -0.07 reply_expected -0.09 no_deadline -0.34
before 日から	funds 0.3 answer 0.28 appeal -0.06 fba_disposal -0.07 reply_expected -0.09 no_deadline -0.34
before 最長	reply_expected 0.15 call 0.09 funds -0.06 no_deadline -0.12
before 本メ	answer 0.05 no_deadline -0.1
before 本メー	answer 0.05 no_deadline -0.1
before 本メール	answer 0.05 no_deadline -0.1
before 本日	funds 0.11 answer -0.1
before 残高	funds 0.05
before 残高は、	no_deadline 0.13 funds -0.1
before 残高を	no_deadline 0.07 funds -0.05
before 決定	no_deadline 0.06 appeal -0.05
before 決定か	fba_disposal 0.05
before 決定から	fba_disposal 0.05
before 私た	funds 0.11 reply_expected 0.06 answer -0.07 no_deadline -0.12
before 私たち	funds 0.11 reply_expected 0.06 answer -0.07 no_deadline -0.12
before 考え	appeal 0.1
before 考えの	appeal 0.1 answer -0.05
before 考えの場	appeal 0.08
before 考えの場合	appeal 0.08
before 証の	funds 0.1 no_deadline -0.09
before 金は	funds 0.05
before 限り	appeal 0.05 funds -0.07
before 限り、	appeal 0.05
before 高は、	no_deadline 0.13 funds -0.1
before 高を	no_deadline 0.07 funds -0.05
in # days from	reply_expected 0.15 funds 0.05 no_deadline -0.05 answer -0.11
in a removal	funds 0.11 answer -0.06 fba_disposal -0.07
in a removal order	funds 0.13 answer -0.06
in amazon	answer 0.51 appeal 0.25 funds -0.06 reply_expected -0.21 no_deadline -0.46
in ask	answer 0.28 reply_expected -0.05 fba_disposal -0.06 no_deadline -0.14
in at your	reply_expected 0.14 answer -0.1
in balance	fba_disposal 0.17 funds 0.08 no_deadline -0.08 answer -0.11
in be	no_deadline 0.49 fba_disposal 0.24 appeal -0.08 reply_expected -0.3 funds -0.31
in be destroyed	no_deadline 0.12 fba_disposal -0.07
in be held	funds 0.1 no_deadline -0.06
in be held for	funds 0.06
in believe	appeal 0.17 answer -0.12
in believe that	appeal 0.17 answer -0.12
in business	reply_expected 0.33 no_deadline 0.16 funds 0.15 call -0.06 fba_disposal -0.14 answer -0.41
in business days	reply_expected 0.26 fba_disposal -0.1 no_deadline -0.14
in business days after	appeal 0.08 answer -0.06
in centres	fba_disposal 0.05
in chargebacks	fba_disposal 0.11 no_deadline -0.06
in claims	funds 0.23 answer -0.07 no_deadline -0.11
in co	answer 0.36 appeal 0.25 reply_expected -0.08 no_deadline -0.5
in com	funds 0.06 fba_disposal -0.05 reply_expected -0.05
in days after	funds 0.66 fba_disposal -0.28 no_deadline -0.45
in days from	answer 0.24 appeal 0.15 reply_expected 0.08 funds 0.05 no_deadline -0.49
in deactivation	answer 0.12 no_deadline -0.08
in destroyed	fba_disposal 0.13 funds -0.06 answer -0.07
in dispose	fba_disposal 0.06
in dispose of	fba_disposal 0.06
in dispute	appeal 0.21 fba_disposal 0.09 no_deadline -0.26
in expect	reply_expected 0.42 no_deadline -0.33
in fba	no_deadline 0.13 answer -0.06
in for	no_deadline 0.31 funds 0.3 fba_disposal 0.13 call -0.12 reply_expected -0.12 appeal -0.24 answer -0.25
in for up	funds 0.08 answer -0.06
in for up to	funds 0.08 answer -0.06
in form	answer 0.21 appeal 0.08 reply_expected -0.05 no_deadline -0.23
in fulfilment	fba_disposal 0.05
in fulfilment centres	fba_disposal 0.05
in funds	answer 0.26 fba_disposal 0.07 funds -0.1 no_deadline -0.13
in held	funds 0.1 no_deadline -0.06
in held for	funds 0.06
in in our	fba_disposal 0.24 no_deadline 0.16 funds -0.07 reply_expected -0.07 answer -0.24
in in our fulfilment	fba_disposal 0.05
in in our warehouses	fba_disposal 0.16 funds -0.05 no_deadline -0.08
in it will be	fba_disposal 0.13 no_deadline 0.09 funds -0.2
in jp	appeal 0.24 answer 0.23 no_deadline -0.42
in may	no_deadline 0.29 answer 0.19 call -0.06 funds -0.19 reply_expected -0.21
in may be	no_deadline 0.12 reply_expected -0.06
in may keep	funds 0.1 no_deadline -0.05
in member	call 0.07
in member of	call 0.07
in member of the	call 0.07
in next #	no_deadline 0.21 call 0.13 answer -0.09 funds -0.14
in next # hours	call 0.15 reply_expected -0.06
in next three	appeal 0.11 reply_expected -0.05
in notice	appeal 0.16 answer 0.09 no_deadline -0.24
in notice dispute	appeal 0.21 fba_disposal 0.08 no_deadline -0.26
in number	call 0.19 funds -0.06 reply_expected -0.14
in number you	call 0.05
in object to	appeal 0.08 answer -0.09
in object to this	appeal 0.08 answer -0.09
in of this	answer 0.39 fba_disposal 0.08 appeal -0.07 no_deadline -0.46
in our	reply_expected 0.23 answer 0.08 fba_disposal -0.06 funds -0.19
in our fulfilment	fba_disposal 0.05
in our fulfilment centres	fba_disposal 0.05
in our warehouses	fba_disposal 0.16 no_deadline -0.05 funds -0.07
in please	appeal 0.32 no_deadline 0.22 fba_disposal -0.09 reply_expected -0.17 funds -0.24
in registered	no_deadline 0.08 call 0.05 answer -0.09
in removal	fba_disposal 0.13 answer -0.09
in removal order	funds 0.12 no_deadline 0.1 answer -0.06 fba_disposal -0.15
in returned	funds 0.14 fba_disposal 0.12 answer -0.08 no_deadline -0.16
in stock	fba_disposal 0.19 no_deadline 0.17 funds -0.14 answer -0.15
in telephone	call 0.2 no_deadline -0.18
in the account health	answer 0.35 call 0.06 no_deadline -0.31
in the balance	funds 0.22 no_deadline -0.14
in the next #	no_deadline 0.21 call 0.13 answer -0.09 funds -0.14
in the next three	appeal 0.11 reply_expected -0.05
in the number	answer 0.25 call 0.11 no_deadline -0.28
in the number you	call 0.05
in the stock	fba_disposal 0.23 answer -0.17
in then be	appeal 0.08 answer -0.08 no_deadline -0.08
in this	answer 0.19 funds 0.14 appeal -0.13 reply_expected -0.21
in this within	appeal 0.09
in this within #	appeal 0.09
in three weeks	answer 0.49 appeal 0.07 fba_disposal -0.06 no_deadline -0.42
in to # days	no_deadline 0.12 reply_expected 0.06 fba_disposal -0.09
in to this	answer 0.28 appeal 0.05 reply_expected -0.08 funds -0.09 no_deadline -0.16
in two business	reply_expected 0.28 no_deadline -0.18
in two business days	reply_expected 0.28 no_deadline -0.18
in units	fba_disposal 0.24 funds -0.06 answer -0.1
in units in	fba_disposal 0.11 no_deadline -0.06
in units in our	fba_disposal 0.11 no_deadline -0.06
in warehouses	fba_disposal 0.16 no_deadline -0.05 funds -0.07
in we may	answer 0.22 funds 0.11 no_deadline -0.33
in we will	reply_expected 0.17 answer 0.1 no_deadline -0.22
in we will dispose	fba_disposal 0.06
in will	fba_disposal 0.12 call 0.09 answer 0.08 appeal -0.12 no_deadline -0.16
in will be	fba_disposal 0.25 funds 0.2 reply_expected -0.13 no_deadline -0.28
in will dispose	fba_disposal 0.06
in will dispose of	fba_disposal 0.06
in will telephone	call 0.1
in within	no_deadline 0.34 reply_expected 0.18 fba_disposal -0.06 funds -0.22 appeal -0.23
in within # days	funds 0.36 answer 0.06 no_deadline -0.14 reply_expected -0.19
in you may	funds 0.13 reply_expected 0.13 appeal 0.1 fba_disposal -0.06 no_deadline -0.35
in you within	call 0.08 no_deadline -0.08
in you within #	call 0.08 no_deadline -0.08
in your balance	fba_disposal 0.23 answer -0.09 no_deadline -0.13
in 、ご	reply_expected 0.12 no_deadline 0.11 answer -0.21
in 、ご登	reply_expected -0.06
in 、ご登録	reply_expected -0.06
in 、フ	fba_disposal 0.11 no_deadline -0.08
in 、フル	fba_disposal 0.11 no_deadline -0.08
in 、フルフ	fba_disposal 0.11 no_deadline -0.08
in 、フルフィ	fba_disposal 0.11 no_deadline -0.08
in 、売	funds 0.26 no_deadline -0.25
in 、売上金	funds 0.16 no_deadline -0.13
in 、残高	no_deadline 0.13 answer 0.06 funds -0.14
in 、残高を	no_deadline 0.07 funds -0.06
in 、結	no_deadline 0.08 reply_expected -0.06
in 、結果	no_deadline 0.08 reply_expected -0.06
in 、結果を	no_deadline 0.08 reply_expected -0.06
in いずれかを	appeal 0.06
in いたし	no_deadline 0.13 answer -0.07 reply_expected -0.08
in いたしま	no_deadline 0.08 answer -0.06 reply_expected -0.06
in いを	funds 0.08
in い場	answer 0.2 appeal 0.09 fba_disposal 0.06 no_deadline -0.37
in い場合	appeal 0.09 fba_disposal 0.06 funds 0.05 no_deadline -0.2
in い場合、	fba_disposal 0.12 reply_expected -0.07
in えの	appeal 0.1
in えの場	appeal 0.08
in えの場合	appeal 0.08
in お支	no_deadline 0.06
in お支払	no_deadline 0.06
in お支払い	no_deadline 0.06
in お考	appeal 0.1
in お考え	appeal 0.1
in お考えの	appeal 0.1
in お考えの場	appeal 0.08
in お返	reply_expected 0.08
in お返事	reply_expected 0.08
in お返事し	reply_expected 0.08 no_deadline -0.07
in お返事しま	reply_expected 0.08 no_deadline -0.07
in お送	no_deadline 0.36 fba_disposal 0.07 answer -0.11 reply_expected -0.26
in お送り	no_deadline 0.36 fba_disposal 0.07 answer -0.11 reply_expected -0.26
in お送りく	fba_disposal 0.08
in お送りくだ	fba_disposal 0.08
in お電	no_deadline 0.09 reply_expected -0.06
in お電話	no_deadline 0.09 reply_expected -0.06
in お預	funds 0.07
in お預か	funds 0.05
in お預かり	funds 0.05
in からお	reply_expected -0.05
in がある場	answer -0.08
in がある場合	answer -0.08
in がで	reply_expected 0.34 funds 0.17 answer -0.08 no_deadline -0.41
in ができ	reply_expected 0.34 funds 0.17 answer -0.08 no_deadline -0.41
in が経	no_deadline 0.11 appeal 0.05 answer -0.1
in が経過	no_deadline 0.11 appeal 0.05 answer -0.1
in が過ぎ	fba_disposal 0.12 answer 0.05 funds -0.06 no_deadline -0.06
in きを	fba_disposal 0.08
in き取	fba_disposal 0.08
in くだ	no_deadline 0.15 reply_expected -0.06
in くださ	no_deadline 0.15 reply_expected -0.06
in ください	no_deadline 0.08
in け取	no_deadline 0.1 reply_expected 0.08 funds -0.07 answer -0.08
in け取っ	reply_expected 0.05
in け取って	reply_expected 0.05
in け取ってか	reply_expected 0.05
in げます	no_deadline -0.06
in げます。	no_deadline -0.06
in ことが	no_deadline 0.25 funds 0.06 answer -0.1 reply_expected -0.17
in ことがで	funds 0.06 no_deadline -0.08
in ことができ	funds 0.06 no_deadline -0.08
in この	fba_disposal 0.23 reply_expected 0.22 appeal 0.13 funds -0.26 no_deadline -0.33
in このメ	answer 0.05 no_deadline -0.06
in このメー	answer 0.05
in このメール	answer 0.05
in この決定に	appeal 0.05
in この申	appeal 0.12 answer -0.07
in ご依	funds 0.09 fba_disposal -0.05
in ご依頼	funds 0.09 fba_disposal -0.05
in ご登	answer -0.05
in ご登録	answer -0.05
in ご負	fba_disposal 0.06
in ご負担	fba_disposal 0.06
in ご返	answer 0.18 reply_expected 0.15 no_deadline -0.29
in ご返信	answer 0.18 no_deadline -0.1
in ご返信く	answer 0.07
in ご返信くだ	answer 0.07
in ご連	appeal 0.14 answer -0.14
in ご連絡	appeal 0.14 answer -0.14
in さい	no_deadline 0.08
in されるこ	no_deadline 0.12 fba_disposal -0.06
in されること	no_deadline 0.12 fba_disposal -0.06
in した。	no_deadline 0.33 reply_expected -0.07 answer -0.25
in してく	answer 0.21 no_deadline -0.12
in してくだ	answer 0.21 no_deadline -0.12
in してくださ	answer 0.21 no_deadline -0.12
in しま	no_deadline 0.2 call 0.08 fba_disposal -0.06 funds -0.07 answer -0.14
in します	call 0.08 reply_expected 0.08
in します。	reply_expected 0.2 call 0.05 no_deadline -0.15
in し上	funds 0.16 reply_expected -0.07 no_deadline -0.14
in し上げ	funds 0.16 reply_expected -0.07 no_deadline -0.14
in し立	answer 0.1 appeal 0.05 no_deadline -0.06 reply_expected -0.07
in し立て	answer 0.1 appeal 0.05 no_deadline -0.06 reply_expected -0.07
in し立てが	answer 0.1 no_deadline -0.12
in し立てが認	fba_disposal 0.06
in す。	reply_expected 0.36 answer 0.26 funds 0.09 fba_disposal -0.09 call -0.15 appeal -0.17 no_deadline -0.3
in ずれかを	appeal 0.06
in せく	answer 0.08
in せくだ	answer 0.08
in せくださ	answer 0.08
in せください	answer 0.08
in た。	no_deadline 0.33 reply_expected -0.07 answer -0.25
in たし	no_deadline 0.15 answer -0.08 reply_expected -0.08
in たしま	no_deadline 0.08 answer -0.06 reply_expected -0.06
in た後	fba_disposal 0.15 reply_expected 0.09 answer -0.06 no_deadline -0.1 funds -0.11
in ださ	no_deadline 0.15 reply_expected -0.06
in ださい	no_deadline 0.08
in ってか	reply_expected 0.15 no_deadline -0.13
in ってから	reply_expected 0.15 no_deadline -0.13
in て、次	answer 0.11 appeal 0.1 no_deadline -0.2
in て、次の	answer 0.11 appeal 0.1 no_deadline -0.2
in てか	reply_expected 0.17 no_deadline 0.1 funds -0.09 answer -0.13
in てから	reply_expected 0.17 no_deadline 0.1 funds -0.09 answer -0.13
in てが	answer 0.1 no_deadline -0.12
in てが認	fba_disposal 0.06
in てが認め	fba_disposal 0.06
in てが認めら	fba_disposal 0.06
in てく	answer 0.09 no_deadline 0.07 appeal -0.08
in てくだ	answer 0.09 no_deadline 0.07 appeal -0.08
in てくださ	answer 0.09 no_deadline 0.07 appeal -0.08
in てください	answer 0.09 no_deadline 0.07 appeal -0.08
in てに	no_deadline 0.1 appeal 0.07 answer -0.17
in でお	reply_expected 0.13 fba_disposal 0.09 funds -0.11 no_deadline -0.11
in でお返	reply_expected 0.06 no_deadline -0.06
in でお返事	reply_expected 0.06 no_deadline -0.06
in できま	no_deadline 0.23 funds -0.07 reply_expected -0.09 answer -0.1
in できます	no_deadline 0.1 reply_expected -0.06
in で結	reply_expected 0.08 no_deadline -0.05
in で結果	reply_expected 0.1 no_deadline -0.09
in で結果を	reply_expected 0.08 no_deadline -0.08
in で結果をお	reply_expected 0.05 no_deadline -0.05
in とお	appeal 0.09
in とお考	appeal 0.1
in とお考え	appeal 0.1
in とお考えの	appeal 0.1
in とが	no_deadline 0.25 funds 0.06 answer -0.1 reply_expected -0.17
in とがで	funds 0.06 no_deadline -0.08
in とができ	funds 0.06 no_deadline -0.08
in とができま	funds 0.06 no_deadline -0.08
in ない	funds 0.14 appeal 0.1 answer 0.06 fba_disposal 0.06 no_deadline -0.15 reply_expected -0.17
in ない場	appeal 0.1 fba_disposal 0.07 funds 0.06 reply_expected -0.11 no_deadline -0.13
in ない場合	appeal 0.1 fba_disposal 0.07 funds 0.06 reply_expected -0.11 no_deadline -0.13
in ない場合、	fba_disposal 0.12 reply_expected -0.07
in に、	answer 0.41 funds -0.07 appeal -0.08 fba_disposal -0.08 no_deadline -0.2
in にある	funds 0.06
in にこ	answer 0.07 no_deadline -0.05
in にこの	answer 0.07 no_deadline -0.05
in にこのメ	answer 0.07
in にこのメー	answer 0.07
in に不	appeal 0.1 no_deadline -0.05
in に審	no_deadline 0.16 funds -0.1
in に審査	no_deadline 0.16 funds -0.1
in に返	fba_disposal 0.09 no_deadline 0.07 answer -0.07 funds -0.08
in に返信	appeal 0.06
in に返送	fba_disposal 0.15 no_deadline -0.08
in に返送を	fba_disposal 0.11 funds -0.08
in に限	answer 0.16 appeal 0.1 funds -0.21
in に限り	answer 0.18 appeal 0.1 funds -0.2
in の「	answer 0.1 reply_expected -0.06
in のメ	no_deadline 0.17 reply_expected -0.06 funds -0.09
in のメー	no_deadline 0.06
in のメール	no_deadline 0.06
in のメールへ	answer 0.07
in の在	answer 0.16 fba_disposal 0.09 funds -0.06 no_deadline -0.12
in の在庫	answer 0.16 fba_disposal 0.09 funds -0.06 no_deadline -0.12
in の在庫は	fba_disposal 0.07
in の在庫は、	fba_disposal 0.05
in の手	no_deadline 0.08 answer -0.08
in の放	funds 0.05
in の放棄	funds 0.05
in の日	funds 0.11 fba_disposal -0.05 no_deadline -0.07
in の日か	answer 0.13 funds 0.05 no_deadline -0.09
in の日から	answer 0.13 funds 0.05 no_deadline -0.09
in の決	no_deadline 0.07 answer -0.05 funds -0.07
in の決定に	appeal 0.05
in の申し立	appeal 0.11 answer -0.11
in の申し立て	appeal 0.11 answer -0.11
in の費	fba_disposal 0.08
in の費用	fba_disposal 0.08
in の費用で	fba_disposal 0.07
in の電	answer 0.07
in は、	no_deadline 0.48 fba_disposal 0.15 answer -0.11 call -0.12 funds -0.13 reply_expected -0.29
in は、この	fba_disposal 0.22 no_deadline -0.06 funds -0.17
in は最長	call 0.1 reply_expected 0.06 no_deadline -0.15
in へお	no_deadline -0.05
in まし	no_deadline 0.43 reply_expected -0.1 answer -0.22
in ました	no_deadline 0.34 funds 0.08 reply_expected -0.08 answer -0.28
in ました。	no_deadline 0.39 reply_expected -0.06 answer -0.15 funds -0.15
in ます	answer 0.18 no_deadline 0.15 reply_expected 0.15 appeal -0.14 funds -0.34
in ます。	reply_expected 0.32 no_deadline 0.24 call -0.05 funds -0.08 appeal -0.12 answer -0.29
in らお	reply_expected -0.05
in りく	fba_disposal 0.06
in りくだ	fba_disposal 0.06
in りくださ	fba_disposal 0.06
in りください	fba_disposal 0.07
in ることがで	answer 0.05 no_deadline -0.07
in れかを	appeal 0.06
in れな	answer 0.12 fba_disposal 0.07 no_deadline -0.1
in れるこ	no_deadline 0.16 fba_disposal -0.07
in れること	no_deadline 0.16 fba_disposal -0.07
in れることが	no_deadline 0.12 fba_disposal -0.06
in を、	answer 0.18 fba_disposal 0.14 appeal -0.05 no_deadline -0.26
in をお申	appeal 0.12 no_deadline -0.12
in をお申し	appeal 0.12 no_deadline -0.12
in をお申し込	appeal 0.13 no_deadline -0.11
in を差	fba_disposal 0.12 no_deadline -0.15
in を差し	fba_disposal 0.12 no_deadline -0.15
in を差し上	funds 0.17 no_deadline -0.16
in を差し上げ	funds 0.17 no_deadline -0.16
in を最	no_deadline 0.07 funds -0.06
in を申	funds 0.07 no_deadline -0.07
in を目	reply_expected 0.08 no_deadline -0.07
in アカ	no_deadline 0.06 fba_disposal -0.09
in アカウ	no_deadline 0.06 fba_disposal -0.09
in アカウン	no_deadline 0.06 fba_disposal -0.09
in アカウント	no_deadline 0.06 fba_disposal -0.09
in ィル	fba_disposal 0.07 no_deadline -0.09
in ィルメ	fba_disposal 0.07 no_deadline -0.09
in ィルメン	fba_disposal 0.07 no_deadline -0.09
in ィルメント	fba_disposal 0.07 no_deadline -0.09
in ウン	no_deadline 0.06 fba_disposal -0.09
in ウント	no_deadline 0.06 fba_disposal -0.09
in ウント健	answer 0.15 no_deadline -0.06 reply_expected -0.08
in ウント健全	answer 0.15 no_deadline -0.06 reply_expected -0.08
in カウ	no_deadline 0.06 fba_disposal -0.09
in カウン	no_deadline 0.06 fba_disposal -0.09
in カウント	no_deadline 0.06 fba_disposal -0.09
in カウント健	answer 0.15 no_deadline -0.06 reply_expected -0.08
in セラ	funds 0.06 no_deadline -0.09
in セラー	funds 0.06 no_deadline -0.09
in セラーセ	funds 0.06 no_deadline -0.09
in セラーセン	funds 0.06 no_deadline -0.09
in セン	funds 0.1 answer 0.07 fba_disposal 0.06 no_deadline -0.21
in センタ	fba_disposal 0.07 no_deadline -0.09
in センター	fba_disposal 0.07 no_deadline -0.09
in センターに	funds 0.05 no_deadline -0.08
in セント	funds 0.06 no_deadline -0.09
in セントラ	funds 0.06 no_deadline -0.09
in セントラル	funds 0.06 no_deadline -0.09
in ター	fba_disposal 0.07
in ターに	funds 0.05 no_deadline -0.08
in トセ	fba_disposal 0.07 no_deadline -0.09
in トセン	fba_disposal 0.07 no_deadline -0.09
in トセンタ	fba_disposal 0.07 no_deadline -0.09
in トセンター	fba_disposal 0.07 no_deadline -0.09
in トラ	funds 0.06 no_deadline -0.09
in トラル	funds 0.06 no_deadline -0.09
in ト健	answer 0.15 no_deadline -0.06 reply_expected -0.08
in ト健全	answer 0.15 no_deadline -0.06 reply_expected -0.08
in ト健全性	answer 0.15 no_deadline -0.06 reply_expected -0.08
in フィ	fba_disposal 0.07 no_deadline -0.09
in フィル	fba_disposal 0.07 no_deadline -0.09
in フィルメ	fba_disposal 0.07 no_deadline -0.09
in フィルメン	fba_disposal 0.07 no_deadline -0.09
in フル	fba_disposal 0.07 no_deadline -0.09
in フルフ	fba_disposal 0.07 no_deadline -0.09
in フルフィ	fba_disposal 0.07 no_deadline -0.09
in フルフィル	fba_disposal 0.07 no_deadline -0.09
in ポー	funds 0.1
in ポート	funds 0.1
in ポートの	funds 0.16 no_deadline -0.16
in メン	fba_disposal 0.07
in メント	fba_disposal 0.07
in メントセ	fba_disposal 0.07 no_deadline -0.09
in メントセン	fba_disposal 0.07 no_deadline -0.09
in メー	funds 0.14 reply_expected 0.1 answer 0.08 no_deadline -0.28
in メール	reply_expected 0.1 answer 0.08 funds -0.06 no_deadline -0.09
in メールで	reply_expected 0.1 no_deadline -0.07
in メールへ	answer 0.12 no_deadline -0.06
in メールへの	answer 0.08
in ラル	funds 0.06 no_deadline -0.09
in ラーセ	funds 0.06 no_deadline -0.09
in ラーセン	funds 0.06 no_deadline -0.09
in ラーセント	funds 0.06 no_deadline -0.09
in リス	no_deadline 0.11 answer -0.08
in ルへ	answer 0.12 no_deadline -0.06
in ルへの	answer 0.08
in ルフ	fba_disposal 0.07 no_deadline -0.09
in ルフィ	fba_disposal 0.07 no_deadline -0.09
in ルフィル	fba_disposal 0.07 no_deadline -0.09
in ルフィルメ	fba_disposal 0.07 no_deadline -0.09
in ルメ	fba_disposal 0.07 no_deadline -0.09
in ルメン	fba_disposal 0.07 no_deadline -0.09
in ルメント	fba_disposal 0.07 no_deadline -0.09
in ルメントセ	fba_disposal 0.07 no_deadline -0.09
in ンタ	fba_disposal 0.07 no_deadline -0.05
in ンター	fba_disposal 0.07
in ンターに	funds 0.05 no_deadline -0.08
in ントセ	fba_disposal 0.07 no_deadline -0.09
in ントセン	fba_disposal 0.07 no_deadline -0.09
in ントセンタ	fba_disposal 0.07 no_deadline -0.09
in ントラ	funds 0.06 no_deadline -0.09
in ントラル	funds 0.06 no_deadline -0.09
in ント健	answer 0.15 no_deadline -0.06 reply_expected -0.08
in ント健全	answer 0.15 no_deadline -0.06 reply_expected -0.08
in ント健全性	answer 0.15 no_deadline -0.06 reply_expected -0.08
in ーに	funds 0.05 no_deadline -0.08
in ーの	no_deadline 0.19 answer -0.17
in ーセ	funds 0.06 no_deadline -0.09
in ーセン	funds 0.06 no_deadline -0.09
in ーセント	funds 0.06 no_deadline -0.09
in ーセントラ	funds 0.06 no_deadline -0.09
in ート	funds 0.09 answer -0.1
in ートの	funds 0.16 no_deadline -0.16
in ーム	fba_disposal 0.13 answer 0.08 no_deadline -0.07 funds -0.15
in ール	reply_expected 0.07 answer 0.05 funds -0.07
in ールで	reply_expected 0.08
in ールへ	answer 0.12 no_deadline -0.06
in ールへの	answer 0.08
in 上げ	funds 0.15 no_deadline -0.08 reply_expected -0.11
in 上金	no_deadline 0.12
in 事し	reply_expected 0.08 no_deadline -0.07
in 事しま	reply_expected 0.08 no_deadline -0.07
in 事します	reply_expected 0.08 no_deadline -0.07
in 事します。	reply_expected 0.08 no_deadline -0.07
in 二十	answer 0.19 reply_expected -0.06 no_deadline -0.1
in 二十四	no_deadline 0.05
in 以内	no_deadline 0.4 appeal -0.06 reply_expected -0.09 fba_disposal -0.11 funds -0.13
in 以内に	funds 0.19 fba_disposal -0.11 no_deadline -0.16
in 以内に、	answer 0.21 funds 0.15 fba_disposal -0.11 no_deadline -0.26
in 以内に審	reply_expected 0.12 no_deadline -0.08
in 以内に審査	reply_expected 0.12 no_deadline -0.08
in 以内に返	no_deadline 0.08
in 依頼	funds 0.13 answer 0.07 fba_disposal -0.06 no_deadline -0.11
in 保留	reply_expected 0.13 funds -0.05 no_deadline -0.11
in 信く	answer 0.08
in 信くだ	answer 0.08
in 信くださ	answer 0.08
in 信ください	answer 0.07
in 信に	answer 0.07
in 倉庫	fba_disposal 0.12 answer -0.06
in 倉庫の	fba_disposal 0.07
in 健全	answer 0.15 no_deadline -0.07 reply_expected -0.08
in 健全性	answer 0.15 no_deadline -0.07 reply_expected -0.08
in 全性	answer 0.15 no_deadline -0.07 reply_expected -0.08
in 内に	funds 0.19 reply_expected 0.05 fba_disposal -0.11 no_deadline -0.17
in 内に、	answer 0.24 funds 0.16 appeal -0.06 fba_disposal -0.11 no_deadline -0.29
in 内に審	reply_expected 0.12 no_deadline -0.08
in 内に審査	reply_expected 0.12 no_deadline -0.08
in 内に返	no_deadline 0.08
in 内に返送を	fba_disposal 0.05
in 処分	fba_disposal 0.08
in 取ってか	reply_expected 0.05
in 取ってから	reply_expected 0.05
in 受け取	no_deadline 0.1 reply_expected 0.08 funds -0.07 answer -0.08
in 受け取っ	reply_expected 0.05
in 受け取って	reply_expected 0.05
in 合、	no_deadline 0.11 fba_disposal 0.1 reply_expected -0.11 funds -0.12
in 品は	reply_expected 0.12 fba_disposal 0.11 no_deadline -0.14
in 品は、	fba_disposal 0.07
in 商品	fba_disposal 0.2 no_deadline 0.18 reply_expected -0.05 appeal -0.06 answer -0.27
in 商品は	reply_expected 0.12 no_deadline -0.05 answer -0.12
in 営業	no_deadline 0.29 reply_expected 0.06 call -0.05 funds -0.08 answer -0.16
in 営業日	no_deadline 0.19 reply_expected 0.08 answer -0.12
in 営業日で	reply_expected 0.15 no_deadline -0.13
in 営業日を目	reply_expected 0.08 no_deadline -0.08
in 営業日以	reply_expected 0.16 answer 0.08 appeal -0.06 no_deadline -0.13
in 営業日以内	reply_expected 0.16 answer 0.08 appeal -0.06 no_deadline -0.13
in 在庫	answer 0.1 reply_expected -0.06
in 在庫は	fba_disposal 0.12 answer -0.07
in 在庫を	fba_disposal 0.07
in 場合	funds 0.13 appeal 0.09 fba_disposal 0.06 answer -0.11 reply_expected -0.11
in 場合、	no_deadline 0.11 fba_disposal 0.1 reply_expected -0.11 funds -0.12
in 売上金	no_deadline 0.12
in 定か	fba_disposal 0.05
in 定から	fba_disposal 0.05
in 定に	funds 0.08 answer -0.05
in 審査	no_deadline 0.25 funds 0.18 reply_expected -0.17 answer -0.21
in 審査の	funds 0.21 answer -0.06 no_deadline -0.14
in 審査の結	no_deadline 0.07 reply_expected -0.06
in 審査の結果	no_deadline 0.07 reply_expected -0.06
in 差し	fba_disposal 0.12 answer -0.06 no_deadline -0.11
in 差し上	funds 0.17 no_deadline -0.16
in 差し上げ	funds 0.17 no_deadline -0.16
in 庫に	no_deadline -0.05
in 庫の	funds 0.07 no_deadline -0.06
in 庫は	fba_disposal 0.12 answer -0.07
in 庫を	fba_disposal 0.07
in 廃棄さ	no_deadline 0.07 fba_disposal -0.06
in 廃棄され	no_deadline 0.07 fba_disposal -0.06
in 廃棄される	no_deadline 0.08 fba_disposal -0.07
in 弊社	reply_expected 0.07 no_deadline -0.06
in 引き取	fba_disposal 0.08
in 当者	reply_expected 0.09 no_deadline -0.15
in 当者か	reply_expected 0.11 no_deadline -0.11
in 当者から	reply_expected 0.11 no_deadline -0.11
in 後、	funds 0.11 reply_expected 0.05 no_deadline -0.2
in 後に	no_deadline 0.12 fba_disposal 0.1 answer -0.1 funds -0.14
in 所有	funds 0.11 fba_disposal -0.06
in 所有権	funds 0.11 fba_disposal -0.06
in 所有権の	funds 0.05
in 所有権の放	funds 0.05
in 手続	no_deadline 0.28 fba_disposal 0.08 appeal 0.07 answer -0.36
in 手続き	no_deadline 0.28 fba_disposal 0.08 appeal 0.07 answer -0.36
in 手続きを	fba_disposal 0.08
in 払い	no_deadline 0.14 funds 0.08 reply_expected -0.13
in 払いを	funds 0.08
in 担当	reply_expected 0.1 no_deadline -0.16
in 担当者	reply_expected 0.09 no_deadline -0.15
in 担当者か	reply_expected 0.11 no_deadline -0.11
in 担当者から	reply_expected 0.11 no_deadline -0.11
in 支払	no_deadline 0.15 funds 0.06 reply_expected -0.13
in 支払い	no_deadline 0.16 reply_expected -0.13
in 支払いを	funds 0.08
in 改善	no_deadline 0.19 reply_expected -0.13
in 放棄	funds 0.11 fba_disposal -0.06
in 日が	answer 0.26 fba_disposal 0.08 reply_expected -0.14 funds -0.22
in 日が経	appeal 0.07
in 日が経過	appeal 0.07
in 日が経過し	appeal 0.07 no_deadline 0.06 answer -0.06
in 日が過ぎ	fba_disposal 0.12 no_deadline -0.06 funds -0.07
in 日に	no_deadline 0.41 answer -0.11 funds -0.2
in 日を目	reply_expected 0.08 no_deadline -0.08
in 日以	no_deadline 0.24 call -0.08 reply_expected -0.11 answer -0.13
in 日以内	no_deadline 0.34 fba_disposal -0.06 call -0.08 answer -0.1 reply_expected -0.1
in 日以内に	funds 0.29 answer 0.09 appeal 0.09 call -0.06 fba_disposal -0.07 no_deadline -0.35
in 日以内に、	answer 0.17 funds 0.15 fba_disposal -0.1 no_deadline -0.17
in 日以内に審	reply_expected 0.12 no_deadline -0.08
in 日間	funds 0.42 no_deadline 0.17 appeal -0.06 fba_disposal -0.07 reply_expected -0.09 answer -0.32
in 日間お	funds 0.1 no_deadline -0.11
in 日間お預	funds 0.1 no_deadline -0.08
in 日間お預か	funds 0.1 no_deadline -0.08
in 時か	call 0.09
in 時から	call 0.09
in 時の	call 0.09 no_deadline -0.06
in 時間	answer 0.24 call 0.06 appeal -0.07 funds -0.15
in 時間以	no_deadline 0.1 call 0.06 funds -0.06
in 時間以内	no_deadline 0.1 call 0.06 funds -0.06
in 時間以内に	no_deadline 0.28 call 0.08 funds -0.06 answer -0.23
in 最長	reply_expected 0.15 call 0.09 funds -0.06 no_deadline -0.14
in 有権	funds 0.11 fba_disposal -0.06
in 有権の	funds 0.05
in 有権の放	funds 0.05
in 有権の放棄	funds 0.05
in 本メ	answer 0.06
in 本メー	answer 0.06
in 本メール	answer 0.06
in 本日	funds 0.06 answer 0.05 no_deadline -0.07
in 本日か	funds 0.05
in 本日から	funds 0.05
in 果をお知	reply_expected 0.07 no_deadline -0.06
in 果をお知ら	reply_expected 0.07 no_deadline -0.06
in 査の	funds 0.19 answer -0.06 no_deadline -0.07
in 査の結	no_deadline 0.07 reply_expected -0.06
in 査の結果	no_deadline 0.07 reply_expected -0.06
in 棄さ	no_deadline 0.05 fba_disposal -0.09
in 棄され	no_deadline 0.05 fba_disposal -0.09
in 棄される	no_deadline 0.08 fba_disposal -0.06
in 棄されるこ	no_deadline 0.08 fba_disposal -0.06
in 棄を	funds 0.09
in 業日	no_deadline 0.19 reply_expected 0.08 answer -0.13
in 業日ほどで	no_deadline 0.15 reply_expected -0.14
in 業日を目	reply_expected 0.08 no_deadline -0.08
in 業日以	reply_expected 0.16 answer 0.08 appeal -0.06 no_deadline -0.13
in 業日以内	reply_expected 0.16 answer 0.08 appeal -0.06 no_deadline -0.13
in 業日以内に	reply_expected 0.1 appeal -0.05
in 権の	funds 0.05
in 権の放	funds 0.05
in 権の放棄	funds 0.05
in 次の資	appeal 0.1 answer -0.08
in 次の資料	appeal 0.1 answer -0.08
in 次の資料を	appeal 0.1 answer -0.08
in 残高	funds 0.14 no_deadline -0.08
in 残高は	answer 0.05
in 残高は、	no_deadline 0.12 funds -0.1
in 決定	answer -0.08
in 決定か	fba_disposal 0.05
in 決定から	fba_disposal 0.05
in 用で	fba_disposal 0.07
in 申し	answer 0.24 appeal 0.14 funds -0.09 reply_expected -0.18
in 申し立	answer 0.1 appeal 0.05 no_deadline -0.06 reply_expected -0.07
in 申し立て	answer 0.1 appeal 0.05 no_deadline -0.06 reply_expected -0.07
in 申し立てが	answer 0.1 no_deadline -0.12
in 番号	no_deadline 0.13 answer -0.06
in 異議	funds 0.1 answer -0.06
in 異議を	no_deadline 0.06
in 登録	answer 0.12 no_deadline -0.12
in 登録の	no_deadline -0.09
in 登録の電	answer 0.06 no_deadline -0.06
in 登録の電話	answer 0.06 no_deadline -0.06
in 知ら	answer 0.26 reply_expected 0.06 funds -0.05 appeal -0.06 no_deadline -0.17
in 知らせ	answer 0.26 reply_expected 0.06 funds -0.05 appeal -0.06 no_deadline -0.17
in 立て	answer 0.11 appeal 0.05 no_deadline -0.07 reply_expected -0.07
in 立てが	answer 0.1 no_deadline -0.12
in 立てが認	fba_disposal 0.06
in 立てが認め	fba_disposal 0.06
in 経過	appeal 0.09 funds 0.09 answer -0.12
in 結果	no_deadline 0.28 reply_expected -0.07 answer -0.15
in 結果をお知	reply_expected 0.07 no_deadline -0.06
in 続きを	fba_disposal 0.08
in 考え	appeal 0.1 no_deadline -0.06
in 考えの	appeal 0.1
in 考えの場	appeal 0.08
in 考えの場合	appeal 0.08
in 者か	reply_expected 0.1 no_deadline -0.11
in 者から	reply_expected 0.1 no_deadline -0.11
in 者が	reply_expected 0.09 answer -0.1
in 該当	funds -0.06
in 議を	no_deadline 0.06
in 負担	fba_disposal 0.07
in 費用	fba_disposal 0.13 no_deadline -0.06
in 費用で	fba_disposal 0.07
in 資金	no_deadline 0.06
in 返事	reply_expected 0.17 answer -0.08
in 返事し	reply_expected 0.08 no_deadline -0.07
in 返事しま	reply_expected 0.08 no_deadline -0.07
in 返事します	reply_expected 0.08 no_deadline -0.07
in 返信	answer 0.18 funds -0.06 no_deadline -0.08
in 返信く	answer 0.07
in 返信くだ	answer 0.07
in 返信くださ	answer 0.07
in 返信に	answer 0.07
in 返送	no_deadline 0.17 answer -0.14
in 返送の	no_deadline 0.16 answer -0.13
in 返送ま	funds 0.09
in 返送また	funds 0.09
in 返送または	funds 0.09
in 返送を	fba_disposal 0.14 no_deadline -0.05 funds -0.08
in 送の	reply_expected 0.22 answer -0.07 no_deadline -0.15
in 送ま	funds 0.09
in 送また	funds 0.09
in 送または	funds 0.09
in 送りく	fba_disposal 0.08
in 送りくだ	fba_disposal 0.08
in 送りくださ	fba_disposal 0.08
in 送を	answer 0.24 fba_disposal 0.12 funds -0.09 no_deadline -0.25
in 連絡	appeal 0.12 answer -0.21
in 金は	no_deadline 0.11
in 録の	no_deadline -0.09
in 録の電	answer 0.06 no_deadline -0.06
in 録の電話	answer 0.06 no_deadline -0.06
in 録の電話番	answer 0.06 no_deadline -0.06
in 間お	no_deadline 0.07 answer -0.06
in 間以	answer 0.2 call 0.06 appeal -0.06 funds -0.06 no_deadline -0.12
in 間以内	answer 0.2 call 0.06 appeal -0.06 funds -0.06 no_deadline -0.12
in 間以内に	call 0.08 no_deadline 0.05 appeal -0.06 funds -0.06
in 間以内に、	no_deadline -0.09
in 限り	answer 0.17 appeal 0.1 funds -0.22
in 電話	answer 0.24 reply_expected -0.07 no_deadline -0.14
in 預か	funds 0.05
in 預かり	funds 0.05
in 高は	answer 0.05
in 高は、	no_deadline 0.12 funds -0.1
is 1.business	answer 0.18 reply_expected -0.1
is 1.days	no_deadline 0.56 reply_expected -0.13 answer -0.38
is 1.hours	answer 0.1
is 10.business	appeal 0.29 answer -0.05 funds -0.05 no_deadline -0.16
is 10.days	answer 0.58 no_deadline 0.12 fba_disposal -0.11 appeal -0.12 funds -0.19 reply_expected -0.25
is 12.hours	reply_expected 0.23 answer 0.09 no_deadline -0.31
is 120.days	no_deadline 0.06
is 14.business	no_deadline 0.16 funds -0.06 fba_disposal -0.07
is 14.days	answer 0.54 appeal 0.08 call -0.07 funds -0.19 no_deadline -0.42
is 15.business	reply_expected 0.14 no_deadline -0.11
is 15.days	answer 0.09
is 17.days	answer 1.35 appeal -0.12 fba_disposal -0.15 reply_expected -0.23 funds -0.25 no_deadline -0.57
is 18.hours	no_deadline 0.16 answer -0.1
is 180.days	no_deadline 1.25 appeal -0.06 fba_disposal -0.1 reply_expected -0.13 funds -0.35 answer -0.6
is 1825.days	no_deadline 0.09
is 2.business	reply_expected 0.59 funds -0.05 no_deadline -0.17 answer -0.35
is 2.days	reply_expected 0.43 no_deadline 0.29 fba_disposal -0.09 funds -0.11 answer -0.49
is 2.hours	no_deadline 0.1 answer -0.08
is 21.days	answer 0.35 funds 0.28 reply_expected 0.09 fba_disposal -0.09 no_deadline -0.67
is 24.hours	call 0.56 no_deadline 0.52 reply_expected 0.05 appeal -0.07 fba_disposal -0.07 funds -0.24 answer -0.75
is 28.days	reply_expected 0.35 answer -0.05 no_deadline -0.23
is 3.business	reply_expected 0.45 answer 0.21 appeal -0.06 funds -0.06 no_deadline -0.48
is 3.days	answer 0.55 reply_expected -0.12 funds -0.3
is 3.hours	answer 0.15 no_deadline -0.1
is 30.days	fba_disposal 0.71 reply_expected 0.64 appeal 0.61 call -0.12 funds -0.56 answer -0.62 no_deadline -0.65
is 360.days	no_deadline 0.4 funds -0.11 answer -0.22
is 365.days	no_deadline 0.59 funds -0.07 answer -0.37
is 4.business	no_deadline 0.14 reply_expected -0.14
is 40.days	no_deadline 0.16 answer -0.07
is 4015.days	no_deadline 0.07 answer -0.06
is 42.days	no_deadline 0.08
is 45.days	funds 0.14 answer -0.09
is 48.hours	reply_expected 0.44 fba_disposal -0.07 answer -0.08 funds -0.09 no_deadline -0.15
is 5.business	answer 0.67 funds 0.34 appeal -0.07 no_deadline -0.44 reply_expected -0.44
is 5.days	funds 0.23 reply_expected -0.22
is 50.days	no_deadline 0.08 fba_disposal -0.07
is 540.days	no_deadline 0.06
is 60.days	funds 0.24 appeal 0.15 fba_disposal 0.15 reply_expected -0.05 answer -0.18 no_deadline -0.26
is 7.business	answer 0.21 appeal -0.05 funds -0.08 no_deadline -0.1
is 7.days	answer 0.27 funds 0.13 fba_disposal -0.1 appeal -0.11 no_deadline -0.12
is 72.hours	answer 0.63 appeal 0.17 funds -0.08 no_deadline -0.32 reply_expected -0.35
is 90.days	funds 1.69 fba_disposal 0.59 call -0.07 appeal -0.24 no_deadline -0.45 reply_expected -0.46 answer -1.06
is a.date	funds 0.31 no_deadline 0.17 appeal -0.15 call -0.15 reply_expected -0.21
is a.moment	answer 0.25 call 0.21 funds -0.05 reply_expected -0.13 no_deadline -0.21
is stage_account_investigation	call 0.71 reply_expected 0.57 answer 0.05 appeal -0.14 fba_disposal -0.19 funds -0.34 no_deadline -0.67
is stage_closure	funds 0.54 appeal 0.25 fba_disposal 0.24 no_deadline -0.05 call -0.07 reply_expected -0.43 answer -0.48
is stage_funds	funds 0.77 appeal -0.06 fba_disposal -0.14 no_deadline -0.18 answer -0.31
is stage_listing_inquiry	fba_disposal 0.51 answer 0.33 appeal 0.22 call -0.12 no_deadline -0.15 reply_expected -0.27 funds -0.52
is stage_listing_restored	no_deadline 0.32 reply_expected -0.09 answer -0.12
is stage_more_information	answer 0.57 reply_expected 0.12 no_deadline -0.07 appeal -0.13 fba_disposal -0.19 funds -0.25
is stage_none	no_deadline 0.52 answer 0.17 call -0.14 fba_disposal -0.15 funds -0.43
is stage_policy_warning	answer 0.33 no_deadline 0.13 reply_expected 0.08 call -0.07 appeal -0.11 fba_disposal -0.16 funds -0.19
is stage_reinstated	funds 0.4 no_deadline 0.08 appeal -0.06 call -0.07 fba_disposal -0.11 answer -0.25
is stage_relist_waived	no_deadline 0.38 fba_disposal 0.22 reply_expected -0.12 funds -0.14 answer -0.3
is stage_suspension	funds 0.23 reply_expected 0.17 answer 0.09 call -0.16 no_deadline -0.27
next が出る	call 0.09 no_deadline -0.07
next が出るま	call 0.09 no_deadline -0.07
next が出るまで	call 0.09 no_deadline -0.07
next その際	appeal 0.14 no_deadline -0.12
next た在庫は	no_deadline 0.08
next で売	call 0.09 reply_expected 0.05 no_deadline -0.12
next で売上	call 0.09 reply_expected 0.05 no_deadline -0.12
next で売上金	call 0.09 reply_expected 0.05 no_deadline -0.12
next に受	appeal 0.1 answer -0.09
next の許諾書	appeal 0.07
next まで売	call 0.09 reply_expected 0.05 no_deadline -0.12
next まで売上	call 0.09 reply_expected 0.05 no_deadline -0.12
next まで売上金	call 0.09 reply_expected 0.05 no_deadline -0.12
next るまで売	call 0.09 no_deadline -0.06
next るまで売上	call 0.09 no_deadline -0.06
next れなか	answer 0.11 reply_expected -0.09
next れなかっ	answer 0.11 reply_expected -0.09
next れなかった	answer 0.11 reply_expected -0.09
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
next 処分	no_deadline 0.12 answer -0.05 reply_expected -0.08
next 出る	call 0.09 no_deadline -0.11
next 出るま	call 0.09 no_deadline -0.07
next 出るまで	call 0.09 no_deadline -0.07
next 利者か	appeal 0.14 answer -0.08
next 利者から	appeal 0.14 answer -0.08
next 在庫は	fba_disposal 0.11 no_deadline 0.1 answer -0.14
next 庫は	fba_disposal 0.11 no_deadline 0.1 answer -0.14
next 廃棄	fba_disposal 0.12 funds -0.07
next 棄い	funds 0.08
next 棄いた	funds 0.08
next 棄いたし	funds 0.08
next 棄いたしま	funds 0.08
next 棄さ	no_deadline 0.06
next 棄し	no_deadline 0.07
next 業日かかり	funds 0.09 no_deadline -0.11
next 権利者か	appeal 0.14 answer -0.08
next 権利者から	appeal 0.14 answer -0.08
next 結論	call 0.09 no_deadline -0.09
next 荷の商品は	reply_expected 0.08 no_deadline -0.07
next 話で	funds 0.34 no_deadline -0.32
next 費用	answer -0.06
next 返送	answer 0.07 no_deadline -0.08
next 電話	funds 0.14 answer -0.06
previous beside	appeal 0.48 no_deadline -0.08 answer -0.39
previous stock	fba_disposal 0.47 reply_expected -0.07 answer -0.13 no_deadline -0.24
previous 」ボ	no_deadline -0.06
previous 」ボタ	no_deadline -0.06
previous 」ボタン	no_deadline -0.06
previous 」ボタンか	no_deadline -0.06
previous お電	no_deadline 0.06
previous お電話	no_deadline 0.06
previous つい	no_deadline 0.07 reply_expected 0.06 fba_disposal -0.06 answer -0.13
previous ついて	no_deadline 0.07 reply_expected 0.06 fba_disposal -0.06 answer -0.13
previous な請	funds 0.07
previous な請求	funds 0.07
previous な請求書	funds 0.07
previous につ	reply_expected 0.11 fba_disposal -0.06 answer -0.13
previous につい	no_deadline 0.07 reply_expected 0.06 fba_disposal -0.06 answer -0.13
previous について	no_deadline 0.07 reply_expected 0.06 fba_disposal -0.06 answer -0.13
previous のページの	answer -0.07
previous を行	no_deadline 0.05
previous を行っ	no_deadline -0.06
previous を行って	no_deadline -0.06
previous ウント健	reply_expected 0.07
previous ウント健全	reply_expected 0.07
previous ォー	appeal 0.07 no_deadline -0.08
previous ォーマ	appeal 0.07 no_deadline -0.08
previous ォーマン	appeal 0.07 no_deadline -0.08
previous ォーマンス	appeal 0.07 no_deadline -0.08
previous カウント健	reply_expected 0.07
previous ト健	reply_expected 0.07
previous ト健全	reply_expected 0.07
previous ト健全性	reply_expected 0.07
previous パフ	appeal 0.07 no_deadline -0.08
previous パフォ	appeal 0.07 no_deadline -0.08
previous パフォー	appeal 0.07 no_deadline -0.08
previous パフォーマ	appeal 0.07 no_deadline -0.08
previous フォ	appeal 0.07 no_deadline -0.08
previous フォー	appeal 0.07 no_deadline -0.08
previous フォーマ	appeal 0.07 no_deadline -0.08
previous フォーマン	appeal 0.07 no_deadline -0.08
previous マン	appeal 0.07 no_deadline -0.08
previous マンス	appeal 0.07 no_deadline -0.08
previous ンス	appeal 0.07
previous ント健	reply_expected 0.07
previous ント健全	reply_expected 0.07
previous ント健全性	reply_expected 0.07
previous ーマ	appeal 0.07 no_deadline -0.08
previous ーマン	appeal 0.07 no_deadline -0.08
previous ーマンス	appeal 0.07 no_deadline -0.08
previous 健全	reply_expected 0.07
previous 健全性	reply_expected 0.07
previous 全性	reply_expected 0.07
previous 在庫	no_deadline 0.08 fba_disposal -0.05
previous 在庫に	fba_disposal 0.08
previous 提出は	reply_expected 0.06
previous 本物	funds 0.07 no_deadline 0.07 answer -0.11
previous 残高	no_deadline 0.16 fba_disposal -0.07 reply_expected -0.07
previous 異議	reply_expected 0.12 funds 0.07 answer -0.16
previous 行っ	no_deadline -0.09
previous 行って	no_deadline -0.09
previous 貴社の	no_deadline 0.17 answer -0.13
previous 転送さ	reply_expected 0.12 fba_disposal 0.1 appeal 0.07 answer -0.14 no_deadline -0.15
previous 転送され	reply_expected 0.12 fba_disposal 0.1 appeal 0.07 answer -0.14 no_deadline -0.15
previous 電話	answer 0.18 call 0.07 reply_expected -0.06 no_deadline -0.16
when above clock.buyer	funds 0.14 reply_expected 0.14 answer 0.07 no_deadline -0.14 fba_disposal -0.18
when above clock.decide	no_deadline 0.28 funds 0.13 appeal -0.05 answer -0.12 reply_expected -0.18
when above clock.did	no_deadline 0.34 answer -0.14 reply_expected -0.16
when above clock.if	appeal 0.1 funds 0.09 reply_expected 0.08 fba_disposal 0.06 no_deadline -0.3
when above clock.if_not	funds 0.27 fba_disposal 0.22 answer 0.21 appeal -0.1 reply_expected -0.16 no_deadline -0.43
when above clock.issued	appeal 0.17 funds 0.11 no_deadline -0.07 reply_expected -0.1 answer -0.12
when above clock.loss	answer 0.24 funds 0.11 reply_expected 0.07 no_deadline -0.4
when above clock.may	answer 0.29 no_deadline -0.21
when above clock.money	no_deadline 0.33 fba_disposal 0.18 appeal -0.06 funds -0.12 answer -0.28
when above clock.object	appeal 0.2 no_deadline 0.1 fba_disposal -0.09 answer -0.21
when above clock.other	no_deadline 0.36 funds 0.05 appeal -0.13 reply_expected -0.27
when above clock.paper	reply_expected 0.35 no_deadline 0.21 call -0.05 fba_disposal -0.07 answer -0.47
when above clock.pay	reply_expected 0.55 no_deadline -0.13 funds -0.28
when above clock.phone	call 0.16 answer -0.05 reply_expected -0.15
when above clock.please	fba_disposal 0.53 no_deadline 0.15 reply_expected 0.13 call -0.05 funds -0.35 answer -0.39
when above clock.review	no_deadline 0.3 funds 0.11 reply_expected -0.06 answer -0.26
when above clock.sell	answer 0.15 no_deadline 0.09 fba_disposal 0.06 reply_expected -0.12 funds -0.16
when above clock.send	appeal 0.15 funds 0.12 reply_expected 0.11 no_deadline -0.06 call -0.07 answer -0.26
when above clock.shown	answer 0.23 funds 0.16 no_deadline -0.29
when above clock.stock	fba_disposal 0.27 answer 0.09 appeal -0.05 reply_expected -0.08 no_deadline -0.2
when above clock.we_do	answer 0.27 no_deadline 0.17 appeal -0.06 reply_expected -0.07 funds -0.3
when above clock.we_reply	funds 0.09
when above clock.you_do	appeal 0.28 no_deadline 0.05 fba_disposal -0.06 call -0.09 funds -0.21
when above clock.your_send	answer 0.3 funds 0.22 appeal -0.08 no_deadline -0.39
when after clock.again	no_deadline 0.14 funds 0.05 reply_expected -0.06
when after clock.buyer	answer 0.38 reply_expected 0.31 call -0.08 funds -0.12 appeal -0.14 no_deadline -0.4
when after clock.decide	appeal 0.15 reply_expected 0.14 funds -0.06 fba_disposal -0.1 no_deadline -0.15
when after clock.denied	funds 0.15 no_deadline 0.11 answer -0.21
when after clock.did	no_deadline 0.21 reply_expected 0.13 funds 0.09 fba_disposal -0.07 answer -0.36
when after clock.dispose	fba_disposal 0.66 funds 0.21 appeal -0.09 answer -0.33 no_deadline -0.39
when after clock.fix	answer 0.31 call 0.15 reply_expected -0.07 no_deadline -0.13 funds -0.27
when after clock.hold	no_deadline 0.18 funds 0.16 fba_disposal -0.15 answer -0.16
when after clock.if	reply_expected 0.47 answer 0.12 fba_disposal 0.12 appeal 0.06 call -0.09 no_deadline -0.65
when after clock.if_not	no_deadline 0.37 appeal 0.08 funds -0.06 answer -0.09 reply_expected -0.3
when after clock.issued	funds 0.22 call -0.05 answer -0.16
when after clock.loss	fba_disposal 0.25 appeal 0.06 call -0.06 no_deadline -0.08 answer -0.15
when after clock.may	fba_disposal 0.38 answer 0.34 call -0.06 appeal -0.15 funds -0.23 no_deadline -0.29
when after clock.money	funds 0.29 no_deadline 0.27 answer -0.07 appeal -0.1 reply_expected -0.16 fba_disposal -0.19
when after clock.object	appeal 0.2 fba_disposal -0.09
when after clock.offer	answer 0.19 appeal 0.13 funds 0.09 reply_expected -0.14 no_deadline -0.19
when after clock.other	fba_disposal 0.28 reply_expected 0.19 funds -0.06 no_deadline -0.35
when after clock.paper	answer 0.18 appeal 0.07 call -0.11 reply_expected -0.17
when after clock.pay	appeal 0.24 fba_disposal 0.12 no_deadline 0.11 reply_expected -0.12 answer -0.32
when after clock.phone	call 0.3 answer -0.09 reply_expected -0.14
when after clock.please	fba_disposal 0.24 funds 0.18 appeal 0.08 answer 0.05 no_deadline -0.12 call -0.19 reply_expected -0.25
when after clock.review	reply_expected 0.41 appeal 0.13 answer 0.1 call -0.06 fba_disposal -0.08 no_deadline -0.22 funds -0.28
when after clock.sell	answer 0.13 reply_expected 0.13 funds 0.12 no_deadline -0.17 fba_disposal -0.22
when after clock.send	answer 0.42 appeal -0.07 no_deadline -0.07 call -0.09 reply_expected -0.14
when after clock.stock	no_deadline 0.25 funds 0.14 reply_expected -0.07 answer -0.23
when after clock.stop	answer 0.56 funds 0.15 appeal -0.11 reply_expected -0.2 fba_disposal -0.3
when after clock.we_call	call 0.42 no_deadline -0.09 answer -0.15 reply_expected -0.17
when after clock.we_do	answer 0.16 call 0.16 reply_expected -0.16 no_deadline -0.2
when after clock.we_reply	funds 0.17 call 0.15 appeal 0.09 answer -0.2 reply_expected -0.28
when after clock.you_do	answer 0.17 appeal 0.12 reply_expected 0.09 fba_disposal 0.06 no_deadline -0.1 funds -0.34
when after clock.your_send	appeal 0.14 no_deadline 0.11 fba_disposal 0.09 funds -0.12 answer -0.15
when at age.document	no_deadline 0.56 funds 0.26 fba_disposal 0.09 reply_expected -0.05 appeal -0.14 answer -0.67
when at at.after	funds 0.79 fba_disposal 0.17 appeal 0.06 call 0.06 no_deadline -0.13 reply_expected -0.26 answer -0.7
when at at.every	no_deadline 0.25 answer 0.19 funds -0.14 reply_expected -0.2
when at at.for	fba_disposal 0.17 funds 0.11 reply_expected 0.1 call 0.06 appeal -0.11 answer -0.37
when at at.have	reply_expected 0.37 no_deadline 0.18 appeal 0.1 call -0.1 funds -0.23 answer -0.27
when at at.label	answer 0.76 funds -0.08 reply_expected -0.17 fba_disposal -0.2 no_deadline -0.23
when at at.last	funds 0.52 no_deadline 0.18 call -0.07 appeal -0.09 answer -0.14 reply_expected -0.41
when at at.more	no_deadline 0.31 fba_disposal 0.14 answer 0.08 reply_expected -0.12 funds -0.34
when at at.roughly	reply_expected 0.53 funds 0.32 call 0.07 appeal -0.08 fba_disposal -0.28 answer -0.58
when at at.until	answer 0.88 fba_disposal 0.13 appeal -0.09 reply_expected -0.19 no_deadline -0.72
when at at.within	answer 0.4 call 0.29 appeal 0.28 fba_disposal 0.13 reply_expected -0.28 funds -0.29 no_deadline -0.53
when at from.answer	reply_expected 0.42 funds 0.15 no_deadline 0.12 answer -0.1 appeal -0.28 fba_disposal -0.32
when at from.closure	funds 0.65 no_deadline 0.05 reply_expected -0.08 answer -0.27 fba_disposal -0.32
when at from.earlier	answer 0.43 funds -0.06 appeal -0.08 no_deadline -0.24
when at from.event	fba_disposal 0.16 no_deadline 0.16 funds 0.11 appeal -0.08 answer -0.32
when at from.this	fba_disposal 0.6 answer 0.15 appeal 0.14 funds 0.11 no_deadline -1.02
when at time.no_deadline	no_deadline 0.99 funds 0.1 fba_disposal 0.08 appeal -0.21 reply_expected -0.36 answer -0.59
when at time.phrase	answer 0.28 fba_disposal 0.26 call 0.2 funds 0.1 no_deadline -0.84
when before clock.buyer	funds 0.33 no_deadline 0.2 answer -0.14 reply_expected -0.4
when before clock.decide	reply_expected 0.29 fba_disposal 0.05 appeal -0.06 funds -0.06 answer -0.21
when before clock.did	reply_expected 0.4 appeal -0.08 call -0.11 funds -0.17
when before clock.dispose	fba_disposal 0.2 no_deadline 0.16 answer -0.05 reply_expected -0.09 funds -0.18
when before clock.example	answer 0.45 reply_expected -0.11 funds -0.28
when before clock.fix	funds 0.22 call 0.07 no_deadline -0.08 fba_disposal -0.22
when before clock.hold	fba_disposal 0.32 funds 0.27 answer 0.08 reply_expected -0.13 no_deadline -0.43
when before clock.hours	answer 0.27 no_deadline 0.08 reply_expected -0.1 funds -0.13
when before clock.if	appeal 0.41 no_deadline 0.21 funds 0.19 fba_disposal -0.06 call -0.09 reply_expected -0.29 answer -0.38
when before clock.if_not	funds 0.17 reply_expected 0.13 fba_disposal 0.07 no_deadline -0.36
when before clock.issued	answer 0.19 appeal 0.17 funds -0.08 no_deadline -0.13 reply_expected -0.15
when before clock.loss	funds 0.3 answer 0.18 reply_expected 0.08 call -0.06 no_deadline -0.17 fba_disposal -0.28
when before clock.may	reply_expected 0.24 funds 0.13 appeal 0.12 no_deadline -0.24 answer -0.27
when before clock.money	funds 0.62 appeal -0.07 no_deadline -0.53
when before clock.object	appeal 0.37 reply_expected -0.09 no_deadline -0.24
when before clock.offer	appeal 0.09 funds 0.08 answer -0.09 no_deadline -0.1
when before clock.other	no_deadline 0.3 answer 0.07 fba_disposal 0.05 funds -0.05 appeal -0.11 reply_expected -0.21
when before clock.paper	answer 0.27 appeal 0.11 call -0.07 funds -0.26
when before clock.pay	reply_expected 0.15 funds 0.07 call -0.06 appeal -0.14
when before clock.please	appeal 0.37 call -0.07 fba_disposal -0.07 reply_expected -0.22
when before clock.review	reply_expected 0.22 answer 0.21 funds 0.06 call -0.06 appeal -0.07 fba_disposal -0.08 no_deadline -0.28
when before clock.sell	no_deadline 0.18 answer 0.06 call 0.06 reply_expected -0.1 funds -0.19
when before clock.send	appeal 0.3 funds 0.1 reply_expected 0.09 fba_disposal -0.14 no_deadline -0.29
when before clock.shown	answer 0.22 call 0.09 no_deadline 0.08 funds -0.13 reply_expected -0.24
when before clock.stock	fba_disposal 0.45 funds 0.07 appeal -0.09 answer -0.11 reply_expected -0.12 no_deadline -0.17
when before clock.stop	answer 0.19 appeal -0.06 no_deadline -0.06 call -0.07
when before clock.we_do	reply_expected 0.49 call 0.28 fba_disposal -0.15 no_deadline -0.19 answer -0.42
when before clock.we_reply	reply_expected 0.35 answer 0.07 call -0.05 fba_disposal -0.05 appeal -0.06 funds -0.24
when before clock.you_do	answer 0.43 fba_disposal 0.18 funds 0.07 no_deadline -0.33 reply_expected -0.34
when before clock.your_send	answer 0.18 appeal 0.14 no_deadline -0.1 reply_expected -0.16
when close clock.again	answer 0.35 funds -0.08 no_deadline -0.19
when close clock.buyer	no_deadline 0.49 reply_expected 0.27 funds -0.08 call -0.09 fba_disposal -0.1 appeal -0.2 answer -0.29
when close clock.decide	reply_expected 0.69 funds 0.08 fba_disposal 0.05 appeal -0.18 no_deadline -0.3 answer -0.37
when close clock.denied	reply_expected 0.1
when close clock.did	answer 0.21 fba_disposal 0.19 call -0.06 appeal -0.08 no_deadline -0.11 reply_expected -0.11
when close clock.dispose	fba_disposal 0.58 no_deadline 0.09 appeal -0.06 reply_expected -0.06 funds -0.1 answer -0.43
when close clock.fix	answer 0.14 funds 0.14 no_deadline -0.29
when close clock.hold	funds 0.32 fba_disposal 0.05 no_deadline -0.08 answer -0.1 reply_expected -0.15
when close clock.hours	no_deadline 0.24 funds -0.08 reply_expected -0.09
when close clock.if	funds 0.15 fba_disposal 0.14 appeal 0.07 call -0.08 reply_expected -0.27
when close clock.if_not	answer 0.31 funds 0.05 no_deadline -0.07 reply_expected -0.22
when close clock.issued	funds 0.42 appeal 0.11 no_deadline 0.11 call -0.07 fba_disposal -0.21 answer -0.32
when close clock.loss	no_deadline 0.17 appeal 0.13 fba_disposal 0.05 call -0.07 answer -0.21
when close clock.may	funds 0.2 no_deadline 0.07 fba_disposal -0.06 answer -0.12 reply_expected -0.14
when close clock.money	funds 0.25 appeal -0.09 reply_expected -0.09
when close clock.object	answer 0.18 appeal 0.17 no_deadline -0.3
when close clock.offer	funds 0.26 appeal 0.16 reply_expected -0.07 fba_disposal -0.11 no_deadline -0.19
when close clock.other	no_deadline 0.14 funds 0.07 reply_expected -0.08 appeal -0.09
when close clock.paper	answer 0.27 reply_expected 0.23 no_deadline -0.07 call -0.1 fba_disposal -0.1 funds -0.26
when close clock.pay	funds 0.31 appeal 0.24 no_deadline 0.24 call -0.06 reply_expected -0.11 fba_disposal -0.2 answer -0.42
when close clock.phone	call 0.16 no_deadline 0.12 answer -0.07 reply_expected -0.15
when close clock.please	fba_disposal 0.2 funds 0.13 no_deadline 0.08 appeal -0.06 call -0.11 reply_expected -0.22
when close clock.review	reply_expected 0.38 appeal 0.16 answer 0.11 call -0.07 no_deadline -0.12 fba_disposal -0.13 funds -0.33
when close clock.sell	no_deadline 0.19 reply_expected 0.11 answer -0.09 fba_disposal -0.24
when close clock.send	reply_expected 0.54 no_deadline 0.2 answer -0.05 call -0.08 funds -0.1 fba_disposal -0.14 appeal -0.36
when close clock.shown	funds 0.22 no_deadline 0.09 reply_expected -0.22
when close clock.stock	no_deadline 0.37 funds 0.09 reply_expected -0.07 answer -0.32
when close clock.stop	funds 0.39 fba_disposal 0.07 call -0.07 appeal -0.09 answer -0.3
when close clock.we_do	no_deadline 0.31 call 0.13 appeal -0.09 reply_expected -0.1 answer -0.16
when close clock.we_reply	reply_expected 0.4 answer -0.07 call -0.07 fba_disposal -0.08 appeal -0.15
when close clock.you_do	reply_expected 0.31 fba_disposal -0.12 no_deadline -0.14
when close clock.your_send	no_deadline 0.16 appeal 0.11 answer 0.09 funds -0.1 reply_expected -0.19
when is alone	answer 0.54 reply_expected -0.08 funds -0.09 no_deadline -0.31
when is always	answer 0.07 appeal -0.08
when is business	answer 0.63 reply_expected 0.47 appeal 0.05 call -0.09 fba_disposal -0.17 no_deadline -0.87
when is date	funds 0.26 answer 0.24 call 0.06 appeal -0.18 reply_expected -0.34
when is days	fba_disposal 0.43 funds 0.41 appeal 0.06 answer -0.09 no_deadline -0.1 reply_expected -0.24 call -0.47
when is far	no_deadline 1.48 fba_disposal -0.06 reply_expected -0.22 funds -0.35 answer -0.79
when is for_answer	answer 0.87 appeal 0.3 call -0.09 no_deadline -0.09 fba_disposal -0.1 funds -0.43 reply_expected -0.45
when is for_call	call 0.41 reply_expected -0.11 answer -0.13 no_deadline -0.14
when is for_fba_disposal	fba_disposal 0.71 funds 0.1 appeal -0.09 answer -0.23 no_deadline -0.42
when is for_funds	funds 1.17 call -0.06 answer -0.1 appeal -0.11 reply_expected -0.14 no_deadline -0.76
when is for_reply_expected	reply_expected 1.09 fba_disposal -0.08 appeal -0.12 no_deadline -0.23 funds -0.28 answer -0.36
when is hours	call 0.49 reply_expected 0.24 answer -0.07 no_deadline -0.07 fba_disposal -0.2 funds -0.43
when is item	funds 0.38 fba_disposal 0.1 answer -0.18 reply_expected -0.29
when is japanese	no_deadline 0.53 appeal -0.07 funds -0.14 answer -0.3
when is long	no_deadline 1.12 appeal -0.06 reply_expected -0.1 fba_disposal -0.11 funds -0.18 answer -0.64
when is stage_account_investigation	call 0.71 reply_expected 0.57 answer 0.05 appeal -0.14 fba_disposal -0.19 funds -0.34 no_deadline -0.67
when is stage_closure	funds 0.54 appeal 0.25 fba_disposal 0.24 no_deadline -0.05 call -0.07 reply_expected -0.43 answer -0.48
when is stage_funds	funds 0.77 appeal -0.06 fba_disposal -0.14 no_deadline -0.18 answer -0.31
when is stage_listing_inquiry	fba_disposal 0.51 answer 0.33 appeal 0.22 call -0.12 no_deadline -0.15 reply_expected -0.27 funds -0.52
when is stage_listing_restored	no_deadline 0.32 reply_expected -0.09 answer -0.12
when is stage_more_information	answer 0.57 reply_expected 0.12 no_deadline -0.07 appeal -0.13 fba_disposal -0.19 funds -0.25
when is stage_none	no_deadline 0.52 answer 0.17 call -0.14 fba_disposal -0.15 funds -0.43
when is stage_policy_warning	answer 0.33 no_deadline 0.13 reply_expected 0.08 call -0.07 appeal -0.11 fba_disposal -0.16 funds -0.19
when is stage_reinstated	funds 0.4 no_deadline 0.08 appeal -0.06 call -0.07 fba_disposal -0.11 answer -0.25
when is stage_suspension	funds 0.23 reply_expected 0.17 answer 0.09 call -0.16 no_deadline -0.27
when is timed	answer 0.25 call 0.21 funds -0.05 reply_expected -0.13 no_deadline -0.21
when nearest clock.buyer	answer 0.43 call -0.06 no_deadline -0.09 appeal -0.1 reply_expected -0.15
when nearest clock.decide	reply_expected 0.21 answer 0.17 call -0.06 no_deadline -0.25
when nearest clock.did	answer 0.48 appeal -0.06 call -0.07 reply_expected -0.12 no_deadline -0.25
when nearest clock.dispose	funds 0.28 reply_expected -0.07 answer -0.09
when nearest clock.fix	answer 0.31 fba_disposal 0.07 reply_expected 0.06 appeal -0.08 no_deadline -0.19 funds -0.2
when nearest clock.hold	funds 0.36 fba_disposal 0.14 answer -0.07 reply_expected -0.11 no_deadline -0.28
when nearest clock.if	no_deadline 0.19 reply_expected 0.17 fba_disposal 0.13 appeal -0.15 answer -0.28
when nearest clock.if_not	funds 0.15 fba_disposal 0.06 no_deadline -0.07 appeal -0.11
when nearest clock.issued	funds 0.31 appeal 0.09 reply_expected -0.09 no_deadline -0.12 fba_disposal -0.15
when nearest clock.loss	fba_disposal 0.31 answer 0.08 appeal 0.06 call -0.07 reply_expected -0.14 funds -0.28
when nearest clock.may	funds 0.15 reply_expected 0.09 fba_disposal -0.06 answer -0.19
when nearest clock.money	no_deadline 0.38 answer 0.15 fba_disposal -0.08 funds -0.11 reply_expected -0.28
when nearest clock.offer	answer 0.22 appeal 0.12 fba_disposal -0.08 reply_expected -0.1 no_deadline -0.11
when nearest clock.other	fba_disposal 0.14 no_deadline 0.11 reply_expected 0.05 answer -0.24
when nearest clock.paper	no_deadline 0.11 fba_disposal 0.1 reply_expected 0.1 call -0.07 answer -0.08 funds -0.14
when nearest clock.please	answer 0.21 appeal 0.06 reply_expected 0.06 funds -0.11 fba_disposal -0.14
when nearest clock.review	appeal 0.22 reply_expected 0.1 answer 0.09 funds -0.09 no_deadline -0.27
when nearest clock.sell	no_deadline 0.4 answer -0.09 funds -0.14 fba_disposal -0.17
when nearest clock.send	answer 0.35 reply_expected 0.21 appeal -0.08 funds -0.11 no_deadline -0.29
when nearest clock.shown	funds 0.17 call 0.11 no_deadline -0.09 reply_expected -0.11
when nearest clock.stop	reply_expected 0.17 fba_disposal 0.09 answer -0.18
when nearest clock.we_call	call 0.24 reply_expected -0.06 no_deadline -0.07 answer -0.1
when nearest clock.we_do	reply_expected 0.32 fba_disposal 0.08 call -0.06 appeal -0.09 answer -0.25
when nearest clock.we_reply	no_deadline 0.41 funds -0.07 answer -0.27
when nearest clock.you_do	reply_expected 0.38 appeal 0.27 funds 0.09 call 0.07 fba_disposal -0.1 no_deadline -0.19 answer -0.52
when nearest clock.your_send	answer 0.21 appeal 0.12 reply_expected -0.06 no_deadline -0.17
when next clock.again	answer 0.41 no_deadline 0.09 appeal -0.07 funds -0.11 fba_disposal -0.12 reply_expected -0.17
when next clock.buyer	funds 0.49 no_deadline 0.32 answer 0.15 call -0.14 appeal -0.21 fba_disposal -0.29 reply_expected -0.3
when next clock.decide	fba_disposal 0.22 answer 0.19 reply_expected 0.19 call 0.18 no_deadline -0.09 appeal -0.14 funds -0.54
when next clock.denied	reply_expected 0.14 funds -0.06
when next clock.did	no_deadline 0.43 funds 0.27 fba_disposal 0.13 answer -0.16 appeal -0.23 reply_expected -0.42
when next clock.dispose	fba_disposal 0.5 funds 0.18 reply_expected -0.11 no_deadline -0.17 answer -0.34
when next clock.example	answer 0.81 fba_disposal 0.17 call 0.11 appeal -0.06 reply_expected -0.13 funds -0.18 no_deadline -0.73
when next clock.fix	answer 0.38 appeal 0.12 no_deadline 0.09 reply_expected 0.08 funds -0.19 fba_disposal -0.49
when next clock.hold	funds 0.21 answer 0.12 reply_expected 0.09 appeal -0.1 no_deadline -0.35
when next clock.hours	call 0.18 answer 0.08 fba_disposal 0.05 funds -0.1 reply_expected -0.17
when next clock.if	reply_expected 0.47 funds 0.08 no_deadline -0.05 fba_disposal -0.07 answer -0.09 call -0.13 appeal -0.21
when next clock.if_not	funds 0.23 answer 0.07 no_deadline -0.11 fba_disposal -0.16
when next clock.issued	answer 0.28 appeal 0.15 no_deadline -0.15 reply_expected -0.23
when next clock.loss	answer 0.51 fba_disposal 0.24 call -0.08 reply_expected -0.2 no_deadline -0.5
when next clock.may	reply_expected 0.5 no_deadline 0.08 call -0.17 funds -0.44
when next clock.money	call 0.24 answer 0.22 funds 0.1 reply_expected -0.07 no_deadline -0.14 appeal -0.17 fba_disposal -0.18
when next clock.object	answer 0.45 fba_disposal 0.14 appeal 0.09 no_deadline -0.08 funds -0.19 reply_expected -0.38
when next clock.offer	fba_disposal 0.26 reply_expected 0.1 no_deadline 0.08 appeal -0.1 answer -0.12 funds -0.24
when next clock.other	appeal 0.39 answer 0.06 call -0.06 reply_expected -0.08 funds -0.1 no_deadline -0.22
when next clock.owner	appeal 0.3 funds -0.05 no_deadline -0.13 reply_expected -0.13
when next clock.paper	no_deadline 0.24 reply_expected 0.15 appeal 0.08 answer -0.07 fba_disposal -0.14 funds -0.23
when next clock.pay	no_deadline 0.21 fba_disposal 0.17 call 0.09 answer 0.06 appeal -0.16 reply_expected -0.18 funds -0.2
when next clock.phone	call 0.2 funds 0.07 no_deadline -0.18
when next clock.please	appeal 0.19 funds 0.19 call 0.1 reply_expected 0.07 answer -0.15 fba_disposal -0.18 no_deadline -0.22
when next clock.review	reply_expected 0.22 answer 0.13 call -0.09 fba_disposal -0.1 funds -0.17
when next clock.sell	funds 0.42 no_deadline 0.25 fba_disposal 0.09 call -0.05 reply_expected -0.05 appeal -0.06 answer -0.58
when next clock.send	answer 0.27 appeal 0.25 no_deadline -0.06 fba_disposal -0.08 reply_expected -0.11 funds -0.23
when next clock.shown	funds 0.34 answer 0.28 call -0.05 no_deadline -0.12 appeal -0.15 reply_expected -0.29
when next clock.stock	fba_disposal 0.39 answer 0.06 no_deadline 0.06 appeal -0.08 reply_expected -0.15 funds -0.25
when next clock.stop	answer 0.39 reply_expected 0.09 fba_disposal -0.05 appeal -0.09 call -0.13 no_deadline -0.17
when next clock.we_do	funds 0.43 appeal 0.2 fba_disposal 0.16 call -0.09 no_deadline -0.2 reply_expected -0.24 answer -0.26
when next clock.we_reply	reply_expected 0.25 answer 0.12 fba_disposal -0.1 no_deadline -0.25
when next clock.you_do	answer 0.19 no_deadline 0.15 reply_expected 0.13 appeal -0.06 call -0.14 funds -0.27
when next clock.your_send	no_deadline 0.22 fba_disposal 0.1 reply_expected 0.06 call -0.08 appeal -0.1 funds -0.18
when previous clock.again	reply_expected 0.37 answer 0.12 funds 0.09 no_deadline -0.53
when previous clock.buyer	no_deadline 0.24 answer 0.2 appeal 0.17 reply_expected -0.09 funds -0.1 call -0.15 fba_disposal -0.28
when previous clock.decide	no_deadline 0.37 appeal 0.07 answer -0.06 call -0.08 reply_expected -0.28
when previous clock.did	reply_expected 0.2 no_deadline 0.12 funds 0.08 appeal -0.19 answer -0.2
when previous clock.dispose	no_deadline 0.59 fba_disposal 0.07 reply_expected -0.1 answer -0.24 funds -0.28
when previous clock.fix	reply_expected 0.3 fba_disposal 0.19 answer 0.09 call 0.06 funds -0.13 appeal -0.17 no_deadline -0.34
when previous clock.hold	answer 0.39 funds 0.39 call -0.09 no_deadline -0.14 appeal -0.15 reply_expected -0.41
when previous clock.hours	no_deadline 0.28 fba_disposal -0.06 answer -0.11
when previous clock.if	no_deadline 0.22 appeal 0.1 call 0.06 funds -0.12 reply_expected -0.27
when previous clock.if_not	no_deadline 0.19 fba_disposal 0.17 funds 0.1 call -0.1 appeal -0.28
when previous clock.issued	answer 0.1 no_deadline 0.09 call -0.08 fba_disposal -0.14
when previous clock.loss	no_deadline 0.26 answer 0.18 call -0.05 appeal -0.08 fba_disposal -0.15 funds -0.16
when previous clock.may	funds 0.52 appeal 0.23 fba_disposal -0.05 call -0.12 reply_expected -0.22 answer -0.33
when previous clock.money	funds 0.46 no_deadline 0.1 call -0.07 reply_expected -0.16 fba_disposal -0.32
when previous clock.object	reply_expected 0.39 appeal 0.32 fba_disposal -0.07 answer -0.27 no_deadline -0.32
when previous clock.offer	answer 0.23 fba_disposal 0.16 no_deadline 0.08 call -0.05 appeal -0.07 funds -0.15 reply_expected -0.19
when previous clock.other	reply_expected 0.39 no_deadline 0.16 appeal 0.13 call -0.06 answer -0.26 fba_disposal -0.39
when previous clock.owner	no_deadline 0.25 answer 0.12 appeal 0.12 fba_disposal -0.08 funds -0.12 reply_expected -0.28
when previous clock.paper	reply_expected 0.2 appeal 0.07 funds 0.07 call -0.06 no_deadline -0.06 answer -0.18
when previous clock.pay	funds 0.5 appeal 0.18 reply_expected 0.1 call -0.06 answer -0.23 no_deadline -0.45
when previous clock.phone	call 0.22 fba_disposal 0.22 funds -0.07 reply_expected -0.11 no_deadline -0.21
when previous clock.please	answer 0.34 call 0.08 no_deadline 0.07 appeal -0.19 funds -0.3
when previous clock.review	reply_expected 0.35 no_deadline 0.17 appeal 0.13 call 0.07 fba_disposal -0.09 funds -0.3 answer -0.34
when previous clock.sell	no_deadline 0.1 answer 0.08 reply_expected 0.08 appeal -0.08 funds -0.18
when previous clock.send	answer 0.26 funds 0.24 no_deadline 0.05 appeal -0.1 fba_disposal -0.12 reply_expected -0.15 call -0.18
when previous clock.stock	fba_disposal 0.75 funds 0.09 appeal -0.1 reply_expected -0.17 no_deadline -0.25 answer -0.26
when previous clock.stop	answer 0.3 funds 0.19 call -0.09 reply_expected -0.14 fba_disposal -0.27
when previous clock.we_call	no_deadline 0.28 reply_expected -0.05 answer -0.24
when previous clock.we_do	call 0.26 answer 0.2 fba_disposal 0.05 no_deadline -0.14 reply_expected -0.16 appeal -0.18
when previous clock.we_reply	call 0.21 answer 0.1 no_deadline -0.05 fba_disposal -0.11 appeal -0.14
when previous clock.you_do	reply_expected 0.3 fba_disposal 0.09 call 0.05 funds -0.08 no_deadline -0.1 answer -0.12 appeal -0.13
when previous clock.your_send	answer 0.16 appeal 0.13 call -0.06 reply_expected -0.08 no_deadline -0.15
when sentence clock.again	answer 0.09 no_deadline 0.08 appeal 0.05 fba_disposal -0.05 reply_expected -0.07 funds -0.09
when sentence clock.buyer	no_deadline 0.37 fba_disposal 0.16 funds 0.06 appeal -0.1 call -0.14 answer -0.38
when sentence clock.decide	reply_expected 0.37 no_deadline 0.08 funds -0.09 answer -0.33
when sentence clock.denied	no_deadline 0.37 funds -0.13 answer -0.19
when sentence clock.did	no_deadline 0.54 appeal -0.07 funds -0.12 call -0.15 answer -0.29
when sentence clock.dispose	fba_disposal 0.77 appeal -0.1 reply_expected -0.12 no_deadline -0.2 answer -0.34
when sentence clock.example	no_deadline 0.64 answer -0.07 reply_expected -0.18 funds -0.3
when sentence clock.fix	answer 0.46 call 0.21 reply_expected -0.11 appeal -0.15 funds -0.17 fba_disposal -0.2
when sentence clock.hold	no_deadline 0.2 fba_disposal 0.13 funds 0.08 call -0.08 answer -0.1 appeal -0.1 reply_expected -0.13
when sentence clock.hours	no_deadline 0.49 call 0.23 fba_disposal -0.09 answer -0.12 funds -0.21 reply_expected -0.27
when sentence clock.if	appeal 0.19 funds 0.09 fba_disposal 0.06 answer -0.1 call -0.18
when sentence clock.if_not	no_deadline 0.19 funds 0.13 appeal 0.11 call -0.07 reply_expected -0.17 answer -0.21
when sentence clock.issued	answer 0.11 appeal 0.06 call -0.09 reply_expected -0.17
when sentence clock.loss	answer 0.28 funds 0.15 reply_expected 0.09 fba_disposal -0.1 call -0.12 no_deadline -0.3
when sentence clock.may	fba_disposal 0.39 reply_expected 0.16 answer 0.06 no_deadline -0.06 call -0.07 funds -0.47
when sentence clock.money	funds 0.52 no_deadline 0.1 call -0.08 answer -0.1 reply_expected -0.11 fba_disposal -0.16 appeal -0.17
when sentence clock.object	appeal 0.53 answer 0.17 call -0.05 reply_expected -0.11 funds -0.16 no_deadline -0.38
when sentence clock.offer	appeal 0.22 answer 0.07 no_deadline -0.06 fba_disposal -0.08 reply_expected -0.1
when sentence clock.other	fba_disposal 0.35 reply_expected 0.06 no_deadline 0.05 call -0.08 appeal -0.11 funds -0.12 answer -0.15
when sentence clock.owner	fba_disposal 0.2 appeal -0.07 funds -0.14
when sentence clock.paper	no_deadline 0.33 answer 0.17 appeal 0.11 reply_expected -0.12 call -0.16 fba_disposal -0.16 funds -0.16
when sentence clock.pay	funds 0.22 appeal 0.09 fba_disposal 0.09 no_deadline -0.1 call -0.11 answer -0.2
when sentence clock.phone	call 0.38 answer 0.07 appeal -0.06 reply_expected -0.34
when sentence clock.please	answer 0.37 appeal 0.31 fba_disposal 0.15 funds -0.13 call -0.25 reply_expected -0.45
when sentence clock.review	reply_expected 0.59 appeal 0.06 no_deadline -0.07 answer -0.08 call -0.13 fba_disposal -0.14 funds -0.24
when sentence clock.sell	no_deadline 0.34 call 0.09 answer 0.07 appeal -0.08 funds -0.12 fba_disposal -0.28
when sentence clock.send	appeal 0.24 answer 0.17 reply_expected 0.12 call -0.15 fba_disposal -0.19 no_deadline -0.19
when sentence clock.shown	no_deadline 0.39 call 0.11 appeal -0.12 reply_expected -0.45
when sentence clock.stock	fba_disposal 0.8 funds 0.06 appeal -0.14 no_deadline -0.15 reply_expected -0.19 answer -0.35
when sentence clock.stop	answer 0.76 call -0.1 reply_expected -0.16 appeal -0.18 fba_disposal -0.34
when sentence clock.we_call	call 0.61 answer -0.09 no_deadline -0.24 reply_expected -0.24
when sentence clock.we_do	reply_expected 0.36 call 0.27 fba_disposal 0.14 answer -0.08 funds -0.14 no_deadline -0.51
when sentence clock.we_reply	no_deadline 0.34 reply_expected 0.18 appeal 0.12 call 0.08 funds -0.12 answer -0.57
when sentence clock.you_do	answer 0.2 fba_disposal 0.2 no_deadline -0.05 reply_expected -0.07 funds -0.13 call -0.14
when sentence clock.your_send	appeal 0.23 answer 0.14 no_deadline 0.12 call -0.08 funds -0.23 reply_expected -0.23
[start]
is always	received 0.33 other -0.33
above 原因	other 0.21 received -0.21
after after	other 0.54 received -0.54
after has	other 0.11 received -0.11
after of this	received 0.13 other -0.13
after this	received 0.32 other -0.32
after あり	other 0.06 received -0.06
after ありま	other 0.06 received -0.06
after あります	other 0.06 received -0.06
after あります。	other 0.06 received -0.06
after があ	other 0.07 received -0.07
after があり	other 0.14 received -0.14
after がありま	other 0.14 received -0.14
after があります	other 0.14 received -0.14
after がござ	other 0.05 received -0.05
after がござい	other 0.05 received -0.05
after がございま	other 0.05 received -0.05
after ことがご	other 0.05 received -0.05
after ことがござ	other 0.05 received -0.05
after ござ	other 0.05 received -0.05
after ござい	other 0.05 received -0.05
after ございま	other 0.05 received -0.05
after ございます	other 0.05 received -0.05
after ざい	other 0.05 received -0.05
after ざいま	other 0.05 received -0.05
after ざいます	other 0.05 received -0.05
after ざいます。	other 0.05 received -0.05
after しま	received 0.06 other -0.06
after とがご	other 0.05 received -0.05
after とがござ	other 0.05 received -0.05
after とがござい	other 0.05 received -0.05
after はそれ	other 0.06 received -0.06
after ます	other 0.18 received -0.18
after ます。	other 0.06 received -0.06
after りま	other 0.09 received -0.09
after ります	other 0.14 received -0.14
after ります。	other 0.08 received -0.08
after 結果	received 0.09 other -0.09
after 返事	other 0.05 received -0.05
before may	other 0.32 received -0.32
before then	other 0.2 received -0.2
before we	other 0.08 received -0.08
before we may	other 0.11 received -0.11
before you will	other 0.33 received -0.33
before 、最	other 0.1 received -0.1
before 、本	received 0.11 other -0.11
before いた	received 0.07 other -0.07
before いただ	other 0.06 received -0.06
before いただい	other 0.07 received -0.07
before いただいた	other 0.06 received -0.06
before いてか	other 0.06 received -0.06
before いてから	other 0.06 received -0.06
before け取	other 0.09 received -0.09
before この	received 0.24 other -0.24
before ご提	other 0.09 received -0.09
before ご提出	other 0.09 received -0.09
before ただい	other 0.07 received -0.07
before ただいた	other 0.06 received -0.06
before た後	other 0.26 received -0.26
before だい	other 0.07 received -0.07
before だいた	other 0.06 received -0.06
before った	other 0.33 received -0.33
before った日	other 0.11 received -0.11
before った日か	other 0.11 received -0.11
before った日から	other 0.11 received -0.11
before ってか	other 0.1 received -0.1
before ってから	other 0.1 received -0.1
before てか	other 0.15 received -0.15
before てから	other 0.15 received -0.15
before の後	other 0.14 received -0.14
before を、	received 0.09 other -0.09
before メー	received 0.09 other -0.09
before メール	received 0.09 other -0.09
before ール	received 0.09 other -0.09
before 初の	other 0.16 received -0.16
before 受け取	other 0.09 received -0.09
before 合、	other 0.13 received -0.13
before 場合、	other 0.13 received -0.13
before 完了	other 0.1 received -0.1
before 後、	other 0.29 received -0.29
before 提出	other 0.08 received -0.08
before 最初	other 0.15 received -0.15
before 最初の	other 0.15 received -0.15
before 本日	received 0.21 other -0.21
before 話の	other 0.17 received -0.17
before 通常	other 0.07 received -0.07
in after	other 0.11 received -0.11
in amazon	received 0.13 other -0.13
in business	other 0.1 received -0.1
in business days	received 0.11 other -0.11
in business days of	other 0.05 received -0.05
in co	received 0.13 other -0.13
in days after	other 0.19 received -0.19
in jp	received 0.13 other -0.13
in may	other 0.17 received -0.17
in this	received 0.17 other -0.17
in to #	other 0.12 received -0.12
in to # days	other 0.15 received -0.15
in two business	other 0.2 received -0.2
in two business days	other 0.2 received -0.2
in up to #	other 0.08 received -0.08
in we	other 0.15 received -0.15
in we may	other 0.08 received -0.08
in 、本	received 0.18 other -0.18
in い。	received 0.1 other -0.1
in いただい	other 0.06 received -0.06
in いただいた	other 0.06 received -0.06
in いてか	other 0.06 received -0.06
in いてから	other 0.06 received -0.06
in お電話の	other 0.1 received -0.1
in くだ	received 0.09 other -0.09
in くださ	received 0.09 other -0.09
in ください	received 0.08 other -0.08
in ください。	received 0.1 other -0.1
in け取	other 0.07 received -0.07
in ことがご	other 0.08 received -0.08
in ことがござ	other 0.08 received -0.08
in この	received 0.22 other -0.22
in さい	received 0.08 other -0.08
in さい。	received 0.1 other -0.1
in しま	received 0.1 other -0.1
in します	received 0.06 other -0.06
in す。	received 0.05 other -0.05
in することが	other 0.06 received -0.06
in ただい	other 0.06 received -0.06
in ただいた	other 0.06 received -0.06
in だい	other 0.06 received -0.06
in だいた	other 0.06 received -0.06
in ださ	received 0.09 other -0.09
in ださい	received 0.08 other -0.08
in ださい。	received 0.1 other -0.1
in った日	other 0.11 received -0.11
in った日か	other 0.11 received -0.11
in った日から	other 0.11 received -0.11
in ってか	other 0.09 received -0.09
in ってから	other 0.09 received -0.09
in てか	other 0.16 received -0.16
in てから	other 0.16 received -0.16
in とがご	other 0.08 received -0.08
in とがござ	other 0.08 received -0.08
in とがござい	other 0.08 received -0.08
in の後に	other 0.14 received -0.14
in はそれ	other 0.1 received -0.1
in を、	received 0.05 other -0.05
in メー	received 0.1 other -0.1
in メール	received 0.11 other -0.11
in メールへ	received 0.07 other -0.07
in ルへ	received 0.07 other -0.07
in ール	received 0.11 other -0.11
in ールへ	received 0.07 other -0.07
in 初の	other 0.16 received -0.16
in 取っ	other 0.06 received -0.06
in 取って	other 0.06 received -0.06
in 受け取	other 0.07 received -0.07
in 審査	other 0.13 received -0.13
in 最初	other 0.15 received -0.15
in 最初の	other 0.15 received -0.15
in 本メ	received 0.1 other -0.1
in 本メー	received 0.1 other -0.1
in 本メール	received 0.1 other -0.1
in 結果	received 0.11 other -0.11
in 話の	other 0.17 received -0.17
in 通常	other 0.06 received -0.06
in 電話の	other 0.17 received -0.17
is 10.days	received 0.07 other -0.07
is 17.days	received 0.15 other -0.15
is 2.business	other 0.16 received -0.16
is 2.days	other 0.21 received -0.21
is 21.days	received 0.25 other -0.25
is 24.hours	received 0.13 other -0.13
is 3.days	received 0.1 other -0.1
is 30.days	received 0.23 other -0.23
is 48.hours	other 0.17 received -0.17
is 5.business	received 0.13 other -0.13
is 5.days	received 0.08 other -0.08
is 60.days	other 0.24 received -0.24
is 7.business	received 0.1 other -0.1
is 7.days	other 0.16 received -0.16
is 72.hours	other 0.08 received -0.08
is 90.days	other 0.16 received -0.16
is stage_closure	received 0.28 other -0.28
is stage_funds	other 0.31 received -0.31
is stage_more_information	other 0.4 received -0.4
is stage_none	received 0.32 other -0.32
is stage_policy_warning	received 0.13 other -0.13
is stage_reinstated	received 0.12 other -0.12
is stage_relist_waived	received 0.05 other -0.05
is stage_suspension	other 0.19 received -0.19
next while	other 0.14 received -0.14
next いただけな	other 0.08 received -0.08
next けな	other 0.08 received -0.08
next けない	other 0.09 received -0.09
next ただけな	other 0.08 received -0.08
next ただけない	other 0.09 received -0.09
next だけな	other 0.08 received -0.08
next だけない	other 0.09 received -0.09
next ウントは	other 0.11 received -0.11
next カウントは	other 0.11 received -0.11
next ントは	other 0.11 received -0.11
next 注文は	other 0.13 received -0.13
next 送ら	other 0.42 received -0.42
next 鎖さ	other 0.05 received -0.05
next 鎖され	other 0.05 received -0.05
next 閉鎖さ	other 0.05 received -0.05
next 閉鎖され	other 0.05 received -0.05
previous arrive	other 0.3 received -0.3
previous days	other 0.13 received -0.13
previous plan	other 0.11 received -0.11
previous within	other 0.21 received -0.21
previous 」か	other 0.15 received -0.15
previous 」から	other 0.15 received -0.15
previous お電	other 0.14 received -0.14
previous お電話	other 0.14 received -0.14
previous とに	other 0.1 received -0.1
previous まし	received 0.33 other -0.33
previous ました	received 0.31 other -0.31
previous ることが	other 0.26 received -0.26
previous 予防	other 0.09 received -0.09
previous 報を	other 0.07 received -0.07
previous 情報を	other 0.07 received -0.07
previous 計画	other 0.06 received -0.06
previous 追加	other 0.05 received -0.05
read closure	other 0.31 received -0.31
read received	received 0.8 other -0.8
read submission	other 0.4 received -0.4
when above clock.did	received 0.06 other -0.06
when above clock.if	other 0.11 received -0.11
when above clock.if_not	received 0.15 other -0.15
when above clock.issued	received 0.06 other -0.06
when above clock.money	received 0.07 other -0.07
when above clock.paper	other 0.09 received -0.09
when above clock.pay	other 0.08 received -0.08
when above clock.please	other 0.23 received -0.23
when above clock.review	received 0.15 other -0.15
when above clock.send	other 0.05 received -0.05
when above clock.shown	other 0.1 received -0.1
when above clock.we_reply	other 0.11 received -0.11
when above clock.you_do	received 0.08 other -0.08
when above clock.your_send	received 0.12 other -0.12
when after clock.decide	received 0.08 other -0.08
when after clock.did	received 0.06 other -0.06
when after clock.dispose	received 0.07 other -0.07
when after clock.fix	received 0.13 other -0.13
when after clock.hold	received 0.09 other -0.09
when after clock.issued	other 0.07 received -0.07
when after clock.loss	received 0.11 other -0.11
when after clock.may	received 0.13 other -0.13
when after clock.money	received 0.16 other -0.16
when after clock.object	received 0.07 other -0.07
when after clock.phone	received 0.17 other -0.17
when after clock.please	received 0.18 other -0.18
when after clock.review	other 0.16 received -0.16
when after clock.sell	other 0.28 received -0.28
when after clock.stock	received 0.08 other -0.08
when after clock.we_call	received 0.14 other -0.14
when after clock.we_do	other 0.08 received -0.08
when after clock.you_do	received 0.24 other -0.24
when at age.document	other 0.28 received -0.28
when at at.every	received 0.09 other -0.09
when at at.for	received 0.12 other -0.12
when at at.last	other 0.12 received -0.12
when at at.more	other 0.16 received -0.16
when at at.roughly	other 0.1 received -0.1
when at at.within	received 0.07 other -0.07
when at from.answer	other 0.39 received -0.39
when at from.earlier	other 0.7 received -0.7
when at from.event	other 0.53 received -0.53
when at from.this	received 0.63 other -0.63
when at time.no_deadline	other 0.11 received -0.11
when at time.phrase	received 0.05 other -0.05
when before clock.buyer	other 0.19 received -0.19
when before clock.decide	other 0.21 received -0.21
when before clock.dispose	other 0.12 received -0.12
when before clock.fix	other 0.08 received -0.08
when before clock.hold	received 0.12 other -0.12
when before clock.hours	received 0.15 other -0.15
when before clock.if	other 0.25 received -0.25
when before clock.if_not	other 0.12 received -0.12
when before clock.loss	other 0.11 received -0.11
when before clock.may	other 0.15 received -0.15
when before clock.object	received 0.08 other -0.08
when before clock.offer	received 0.13 other -0.13
when before clock.other	other 0.07 received -0.07
when before clock.please	other 0.18 received -0.18
when before clock.sell	received 0.24 other -0.24
when before clock.send	other 0.15 received -0.15
when before clock.stop	other 0.16 received -0.16
when before clock.you_do	other 0.07 received -0.07
when before clock.your_send	received 0.1 other -0.1
when close clock.buyer	other 0.11 received -0.11
when close clock.decide	other 0.17 received -0.17
when close clock.did	received 0.07 other -0.07
when close clock.dispose	received 0.11 other -0.11
when close clock.hold	received 0.06 other -0.06
when close clock.hours	received 0.06 other -0.06
when close clock.if_not	other 0.14 received -0.14
when close clock.issued	other 0.16 received -0.16
when close clock.loss	received 0.12 other -0.12
when close clock.may	received 0.11 other -0.11
when close clock.money	other 0.14 received -0.14
when close clock.object	received 0.09 other -0.09
when close clock.offer	received 0.3 other -0.3
when close clock.other	other 0.25 received -0.25
when close clock.phone	other 0.21 received -0.21
when close clock.review	other 0.06 received -0.06
when close clock.send	other 0.25 received -0.25
when close clock.shown	received 0.06 other -0.06
when close clock.stop	received 0.15 other -0.15
when close clock.we_do	received 0.12 other -0.12
when close clock.you_do	other 0.24 received -0.24
when close clock.your_send	received 0.16 other -0.16
when is alone	received 0.06 other -0.06
when is days	received 0.13 other -0.13
when is for_answer	received 0.43 other -0.43
when is for_call	received 0.14 other -0.14
when is for_funds	received 0.15 other -0.15
when is hours	other 0.08 received -0.08
when is japanese	other 0.28 received -0.28
when is stage_closure	received 0.28 other -0.28
when is stage_funds	other 0.31 received -0.31
when is stage_more_information	other 0.4 received -0.4
when is stage_none	received 0.32 other -0.32
when is stage_policy_warning	received 0.13 other -0.13
when is stage_reinstated	received 0.12 other -0.12
when is stage_suspension	other 0.19 received -0.19
when nearest clock.decide	received 0.08 other -0.08
when nearest clock.did	received 0.08 other -0.08
when nearest clock.dispose	received 0.11 other -0.11
when nearest clock.fix	other 0.19 received -0.19
when nearest clock.if	received 0.14 other -0.14
when nearest clock.if_not	received 0.08 other -0.08
when nearest clock.issued	other 0.16 received -0.16
when nearest clock.loss	received 0.11 other -0.11
when nearest clock.may	received 0.1 other -0.1
when nearest clock.offer	received 0.16 other -0.16
when nearest clock.please	received 0.2 other -0.2
when nearest clock.review	other 0.15 received -0.15
when nearest clock.stop	other 0.14 received -0.14
when nearest clock.we_call	received 0.06 other -0.06
when nearest clock.we_do	other 0.13 received -0.13
when nearest clock.we_reply	received 0.09 other -0.09
when nearest clock.you_do	other 0.22 received -0.22
when next clock.again	other 0.09 received -0.09
when next clock.buyer	received 0.13 other -0.13
when next clock.dispose	received 0.13 other -0.13
when next clock.example	received 0.12 other -0.12
when next clock.hold	received 0.16 other -0.16
when next clock.if	other 0.07 received -0.07
when next clock.issued	received 0.05 other -0.05
when next clock.loss	received 0.09 other -0.09
when next clock.money	received 0.16 other -0.16
when next clock.object	received 0.06 other -0.06
when next clock.offer	received 0.15 other -0.15
when next clock.other	received 0.05 other -0.05
when next clock.owner	received 0.05 other -0.05
when next clock.phone	other 0.06 received -0.06
when next clock.please	received 0.14 other -0.14
when next clock.review	received 0.16 other -0.16
when next clock.sell	other 0.12 received -0.12
when next clock.send	other 0.11 received -0.11
when next clock.stock	other 0.16 received -0.16
when next clock.we_reply	other 0.09 received -0.09
when next clock.your_send	received 0.07 other -0.07
when previous clock.again	other 0.21 received -0.21
when previous clock.did	received 0.14 other -0.14
when previous clock.dispose	received 0.1 other -0.1
when previous clock.hold	other 0.25 received -0.25
when previous clock.loss	other 0.08 received -0.08
when previous clock.may	other 0.1 received -0.1
when previous clock.money	other 0.06 received -0.06
when previous clock.object	other 0.08 received -0.08
when previous clock.other	other 0.08 received -0.08
when previous clock.owner	received 0.06 other -0.06
when previous clock.paper	other 0.13 received -0.13
when previous clock.pay	received 0.18 other -0.18
when previous clock.phone	other 0.18 received -0.18
when previous clock.review	other 0.05 received -0.05
when previous clock.send	other 0.09 received -0.09
when previous clock.stock	received 0.05 other -0.05
when previous clock.stop	received 0.09 other -0.09
when previous clock.we_call	other 0.13 received -0.13
when previous clock.we_reply	other 0.18 received -0.18
when previous clock.you_do	received 0.09 other -0.09
when previous clock.your_send	other 0.11 received -0.11
when sentence clock.decide	other 0.21 received -0.21
when sentence clock.dispose	other 0.09 received -0.09
when sentence clock.example	received 0.12 other -0.12
when sentence clock.hold	received 0.07 other -0.07
when sentence clock.hours	received 0.23 other -0.23
when sentence clock.if	other 0.14 received -0.14
when sentence clock.if_not	other 0.07 received -0.07
when sentence clock.issued	other 0.09 received -0.09
when sentence clock.loss	other 0.08 received -0.08
when sentence clock.may	other 0.16 received -0.16
when sentence clock.object	received 0.18 other -0.18
when sentence clock.offer	received 0.17 other -0.17
when sentence clock.other	other 0.1 received -0.1
when sentence clock.pay	other 0.19 received -0.19
when sentence clock.phone	other 0.23 received -0.23
when sentence clock.review	other 0.1 received -0.1
when sentence clock.send	other 0.11 received -0.11
when sentence clock.stock	received 0.12 other -0.12
when sentence clock.stop	other 0.11 received -0.11
when sentence clock.we_call	received 0.11 other -0.11
when sentence clock.we_do	received 0.09 other -0.09
when sentence clock.we_reply	received 0.06 other -0.06
when sentence clock.you_do	received 0.22 other -0.22
when sentence clock.your_send	received 0.16 other -0.16
[document]
is always	wanted 0.02 named -0.02
above #	wanted 0.26 named -0.26
above account health	wanted 0.08 named -0.08
above amazon	wanted 0.08 named -0.08
above asin	wanted 0.29 named -0.29
above days	wanted 0.1 named -0.1
above following	wanted 0.15 named -0.15
above for	wanted 0.19 named -0.19
above health	wanted 0.08 named -0.08
above id	wanted 0.18 named -0.18
above money	wanted 0.11 named -0.11
above of the	wanted 0.14 named -0.14
above on	wanted 0.15 named -0.15
above the	wanted 0.1 named -0.1
above the following	wanted 0.15 named -0.15
above these	wanted 0.11 named -0.11
above to	wanted 0.2 named -0.2
above within	wanted 0.1 named -0.1
above you need	named 0.23 wanted -0.23
above 、そ	named 0.11 wanted -0.11
above 、それ	named 0.1 wanted -0.1
above 、それを	named 0.1 wanted -0.1
above 、既	named 0.11 wanted -0.11
above 、既に	named 0.11 wanted -0.11
above 」の場	named 0.13 wanted -0.13
above 」の場合	named 0.13 wanted -0.13
above いただ	wanted 0.08 named -0.08
above いため	named 0.06 wanted -0.06
above い場	wanted 0.11 named -0.11
above い場合	wanted 0.11 named -0.11
above お送	wanted 0.11 named -0.11
above お送り	wanted 0.11 named -0.11
above お送りく	wanted 0.07 named -0.07
above お送りくだ	wanted 0.07 named -0.07
above が「	named 0.13 wanted -0.13
above が発	named 0.17 wanted -0.17
above が発行	named 0.06 wanted -0.06
above が発行し	named 0.06 wanted -0.06
above が発行した	named 0.06 wanted -0.06
above きま	wanted 0.11 named -0.11
above ください。	named 0.07 wanted -0.07
above こと	wanted 0.28 named -0.28
above ご担	named 0.07 wanted -0.07
above ご担当	named 0.07 wanted -0.07
above ご担当者	named 0.07 wanted -0.07
above ご担当者様	named 0.07 wanted -0.07
above ご注	named 0.13 wanted -0.13
above ご注意	named 0.13 wanted -0.13
above さな	named 0.06 wanted -0.06
above さない	named 0.06 wanted -0.06
above さないた	named 0.06 wanted -0.06
above さないため	named 0.06 wanted -0.06
above され	wanted 0.12 named -0.12
above しま	wanted 0.08 named -0.08
above します	wanted 0.08 named -0.08
above すべての	named 0.13 wanted -0.13
above それ	named 0.1 wanted -0.1
above それを	named 0.1 wanted -0.1
above ただ	wanted 0.08 named -0.08
above ださい。	named 0.07 wanted -0.07
above ないた	named 0.06 wanted -0.06
above ないため	named 0.06 wanted -0.06
above のすべての	named 0.13 wanted -0.13
above の再	wanted 0.07 named -0.07
above の状	named 0.12 wanted -0.12
above の状態	named 0.12 wanted -0.12
above の種類が	named 0.13 wanted -0.13
above の種類が「	named 0.13 wanted -0.13
above の販	named 0.28 wanted -0.28
above の販売	named 0.28 wanted -0.28
above べての	named 0.13 wanted -0.13
above もの	wanted 0.19 named -0.19
above りく	wanted 0.07 named -0.07
above りくだ	wanted 0.07 named -0.07
above りくださ	wanted 0.07 named -0.07
above りください	wanted 0.07 named -0.07
above り返	named 0.08 wanted -0.08
above り返さ	named 0.08 wanted -0.08
above る事	named 0.05 wanted -0.05
above ボタン	wanted 0.09 named -0.09
above 上の	named 0.1 wanted -0.1
above 下を	wanted 0.15 named -0.15
above 以下	wanted 0.1 named -0.1
above 以下を	wanted 0.15 named -0.15
above 以内に、	wanted 0.08 named -0.08
above 内に、	wanted 0.1 named -0.1
above 再開	wanted 0.15 named -0.15
above 効化	wanted 0.09 named -0.09
above 商品	wanted 0.13 named -0.13
above 希望	wanted 0.06 named -0.06
above 当者	named 0.12 wanted -0.12
above 当者様	named 0.07 wanted -0.07
above 情の	named 0.13 wanted -0.13
above 情の種	named 0.13 wanted -0.13
above 情の種類	named 0.13 wanted -0.13
above 情の種類が	named 0.13 wanted -0.13
above 担当	named 0.12 wanted -0.12
above 担当者	named 0.12 wanted -0.12
above 担当者様	named 0.07 wanted -0.07
above 既に	named 0.13 wanted -0.13
above 明書	named 0.1 wanted -0.1
above 書類の	named 0.07 wanted -0.07
above 次の	wanted 0.2 named -0.2
above 段階	named 0.13 wanted -0.13
above 注意	named 0.13 wanted -0.13
above 点を	named 0.11 wanted -0.11
above 状態	named 0.12 wanted -0.12
above 発行し	named 0.06 wanted -0.06
above 発行した	named 0.06 wanted -0.06
above 種類が	named 0.13 wanted -0.13
above 種類が「	named 0.13 wanted -0.13
above 者様	wanted 0.25 named -0.25
above 苦情の	named 0.13 wanted -0.13
above 苦情の種	named 0.13 wanted -0.13
above 苦情の種類	named 0.13 wanted -0.13
above 行し	named 0.06 wanted -0.06
above 行した	named 0.06 wanted -0.06
above 証明書	named 0.1 wanted -0.1
above 話し	wanted 0.09 named -0.09
above 返さ	named 0.08 wanted -0.08
above 送り	wanted 0.11 named -0.11
above 送りく	wanted 0.07 named -0.07
above 送りくだ	wanted 0.07 named -0.07
above 送りくださ	wanted 0.07 named -0.07
above 類が	named 0.13 wanted -0.13
above 類が「	named 0.13 wanted -0.13
above 類の	named 0.07 wanted -0.07
after #	wanted 0.13 named -0.13
after # days	wanted 0.16 named -0.16
after a	wanted 0.16 named -0.16
after and the	named 0.25 wanted -0.25
after be	named 0.18 wanted -0.18
after be read	named 0.09 wanted -0.09
after days	wanted 0.2 named -0.2
after dispute	wanted 0.05 named -0.05
after do	named 0.39 wanted -0.39
after does	named 0.24 wanted -0.24
after from the	wanted 0.26 named -0.26
after from your	wanted 0.12 named -0.12
after invoices	named 0.2 wanted -0.2
after keep	named 0.19 wanted -0.19
after may	named 0.08 wanted -0.08
after not	named 0.34 wanted -0.34
after notice	wanted 0.27 named -0.27
after or a	wanted 0.16 named -0.16
after our	named 0.28 wanted -0.28
after read	named 0.09 wanted -0.09
after store	named 0.13 wanted -0.13
after than	wanted 0.12 named -0.12
after than #	wanted 0.12 named -0.12
after than # days	wanted 0.12 named -0.12
after them	named 0.17 wanted -0.17
after were	named 0.05 wanted -0.05
after what	wanted 0.27 named -0.27
after where	named 0.37 wanted -0.37
after where you	named 0.29 wanted -0.29
after within	wanted 0.22 named -0.22
after won't	named 0.09 wanted -0.09
after won't be	named 0.09 wanted -0.09
after won't be read	named 0.09 wanted -0.09
after your supplier	wanted 0.13 named -0.13
after 、今	named 0.17 wanted -0.17
after 、今回	named 0.16 wanted -0.16
after 、同	named 0.12 wanted -0.12
after 、商	named 0.1 wanted -0.1
after 、商品	named 0.1 wanted -0.1
after あり、	named 0.07 wanted -0.07
after いた	wanted 0.2 named -0.2
after いただい	named 0.09 wanted -0.09
after いただいた	named 0.05 wanted -0.05
after いただきま	named 0.05 wanted -0.05
after いても	named 0.09 wanted -0.09
after いても、	named 0.1 wanted -0.1
after いり	named 0.12 wanted -0.12
after いりま	named 0.12 wanted -0.12
after い場	wanted 0.06 named -0.06
after い場合	wanted 0.06 named -0.06
after い場合、	wanted 0.06 named -0.06
after お送りいた	named 0.06 wanted -0.06
after から	wanted 0.11 named -0.11
after が、	wanted 0.13 named -0.13
after が提	wanted 0.11 named -0.11
after が記	named 0.09 wanted -0.09
after が認	named 0.08 wanted -0.08
after が認め	named 0.08 wanted -0.08
after が認めら	named 0.08 wanted -0.08
after が認められ	named 0.08 wanted -0.08
after きまし	named 0.05 wanted -0.05
after けない	wanted 0.14 named -0.14
after けない場	wanted 0.05 named -0.05
after け取りま	named 0.08 wanted -0.08
after ころ	named 0.06 wanted -0.06
after ころ、	named 0.06 wanted -0.06
after させ	named 0.09 wanted -0.09
after した	wanted 0.07 named -0.07
after した。	named 0.08 wanted -0.08
after したと	named 0.06 wanted -0.06
after したとこ	named 0.06 wanted -0.06
after したところ	named 0.06 wanted -0.06
after す。	wanted 0.27 named -0.27
after せて	named 0.06 wanted -0.06
after せてい	named 0.06 wanted -0.06
after せていた	named 0.06 wanted -0.06
after せていただ	named 0.06 wanted -0.06
after せん。	named 0.07 wanted -0.07
after た。	named 0.08 wanted -0.08
after ただい	named 0.09 wanted -0.09
after ただいた	named 0.05 wanted -0.05
after ただいても	named 0.09 wanted -0.09
after ただきま	named 0.05 wanted -0.05
after ただきまし	named 0.06 wanted -0.06
after ただけない	wanted 0.14 named -0.14
after たとこ	named 0.06 wanted -0.06
after たところ	named 0.06 wanted -0.06
after たところ、	named 0.06 wanted -0.06
after たので	named 0.06 wanted -0.06
after たは	wanted 0.17 named -0.17
after だい	named 0.09 wanted -0.09
after だいた	named 0.05 wanted -0.05
after だいても	named 0.09 wanted -0.09
after だいても、	named 0.1 wanted -0.1
after だきま	named 0.05 wanted -0.05
after だきまし	named 0.06 wanted -0.06
after だきました	named 0.06 wanted -0.06
after だけない	wanted 0.14 named -0.14
after だけない場	wanted 0.05 named -0.05
after ていただき	named 0.06 wanted -0.06
after ても	named 0.13 wanted -0.13
after ても、	named 0.1 wanted -0.1
after であり	named 0.07 wanted -0.07
after であり、	named 0.07 wanted -0.07
after でき	named 0.1 wanted -0.1
after では	named 0.15 wanted -0.15
after とこ	named 0.06 wanted -0.06
after ところ	named 0.06 wanted -0.06
after ところ、	named 0.06 wanted -0.06
after ない場	wanted 0.06 named -0.06
after ない場合	wanted 0.06 named -0.06
after ない場合、	wanted 0.06 named -0.06
after ので	named 0.16 wanted -0.16
after ので、	named 0.14 wanted -0.14
after の写し	wanted 0.15 named -0.15
after の写真	named 0.09 wanted -0.09
after の提	named 0.1 wanted -0.1
after の提出	named 0.1 wanted -0.1
after の通	named 0.14 wanted -0.14
after の通知	named 0.14 wanted -0.14
after は、	named 0.07 wanted -0.07
after は、こ	named 0.16 wanted -0.16
after は、この	named 0.1 wanted -0.1
after は、商	named 0.09 wanted -0.09
after は、商品	named 0.1 wanted -0.1
after は要	named 0.15 wanted -0.15
after は要り	named 0.12 wanted -0.12
after は要りま	named 0.12 wanted -0.12
after は要りませ	named 0.12 wanted -0.12
after は領	wanted 0.15 named -0.15
after は領収	wanted 0.15 named -0.15
after は領収書	wanted 0.15 named -0.15
after まい	named 0.11 wanted -0.11
after ました。	named 0.08 wanted -0.08
after ませ	named 0.08 wanted -0.08
after ません。	named 0.07 wanted -0.07
after また	wanted 0.17 named -0.17
after または	wanted 0.17 named -0.17
after めて	named 0.21 wanted -0.21
after めまし	named 0.07 wanted -0.07
after められま	named 0.08 wanted -0.08
after も、	named 0.07 wanted -0.07
after も、今	named 0.11 wanted -0.11
after よう	named 0.17 wanted -0.17
after らな	named 0.25 wanted -0.25
after られ	named 0.05 wanted -0.05
after りいた	named 0.06 wanted -0.06
after りいただ	named 0.06 wanted -0.06
after りいただい	named 0.14 wanted -0.14
after りまし	named 0.13 wanted -0.13
after りました	named 0.13 wanted -0.13
after りませ	named 0.1 wanted -0.1
after るよ	named 0.12 wanted -0.12
after るよう	named 0.12 wanted -0.12
after れま	named 0.11 wanted -0.11
after れまし	named 0.06 wanted -0.06
after ろ、	named 0.06 wanted -0.06
after を、	named 0.07 wanted -0.07
after を確	named 0.13 wanted -0.13
after ん。	named 0.07 wanted -0.07
after メー	wanted 0.1 named -0.1
after メール	wanted 0.1 named -0.1
after メールへ	wanted 0.05 named -0.05
after ルへ	wanted 0.05 named -0.05
after ール	wanted 0.1 named -0.1
after ールへ	wanted 0.05 named -0.05
after 事実	named 0.06 wanted -0.06
after 今回	named 0.16 wanted -0.16
after 仕入れの	named 0.08 wanted -0.08
after 以内	wanted 0.23 named -0.23
after 以内に	wanted 0.12 named -0.12
after 入れの	named 0.08 wanted -0.08
after 入者	named 0.07 wanted -0.07
after 全部	wanted 0.06 named -0.06
after 全部証	wanted 0.06 named -0.06
after 全部証明	wanted 0.06 named -0.06
after 全部証明書	wanted 0.06 named -0.06
after 内に	wanted 0.12 named -0.12
after 写し	wanted 0.15 named -0.15
after 写真	named 0.2 wanted -0.2
after 写真の	named 0.11 wanted -0.11
after 及び	named 0.13 wanted -0.13
after 取りま	named 0.08 wanted -0.08
after 受け取りま	named 0.08 wanted -0.08
after 号、住	wanted 0.16 named -0.16
after 号、住所	wanted 0.16 named -0.16
after 合、	wanted 0.06 named -0.06
after 商品	named 0.08 wanted -0.08
after 場合、	wanted 0.06 named -0.06
after 契約	wanted 0.11 named -0.11
after 契約書	wanted 0.1 named -0.1
after 審査	named 0.06 wanted -0.06
after 改め	named 0.11 wanted -0.11
after 文確	named 0.05 wanted -0.05
after 文確認	named 0.05 wanted -0.05
after 日以	wanted 0.11 named -0.11
after 日以内	wanted 0.1 named -0.1
after 明書	wanted 0.15 named -0.15
after 書。	wanted 0.09 named -0.09
after 様の	named 0.11 wanted -0.11
after 求書の	named 0.08 wanted -0.08
after 注文確	named 0.05 wanted -0.05
after 注文確認	named 0.05 wanted -0.05
after 番号	wanted 0.21 named -0.21
after 番号、住	wanted 0.16 named -0.16
after 番号、住所	wanted 0.16 named -0.16
after 真の	named 0.11 wanted -0.11
after 確認	named 0.15 wanted -0.15
after 約書	wanted 0.1 named -0.1
after 者に	named 0.19 wanted -0.19
after 要り	named 0.12 wanted -0.12
after 要りま	named 0.12 wanted -0.12
after 要りませ	named 0.12 wanted -0.12
after 証の	wanted 0.17 named -0.17
after 証明	wanted 0.18 named -0.18
after 証明書	wanted 0.18 named -0.18
after 認め	named 0.1 wanted -0.1
after 認められま	named 0.08 wanted -0.08
after 請求書の	named 0.08 wanted -0.08
after 資金	named 0.1 wanted -0.1
after 購入	named 0.1 wanted -0.1
after 購入者	named 0.07 wanted -0.07
after 返信	wanted 0.08 named -0.08
after 送りいた	named 0.06 wanted -0.06
after 送りいただ	named 0.06 wanted -0.06
after 部証	wanted 0.06 named -0.06
after 部証明	wanted 0.06 named -0.06
after 部証明書	wanted 0.06 named -0.06
after 電話	wanted 0.14 named -0.14
before #	wanted 0.1 named -0.1
before a	wanted 0.09 named -0.09
before another	named 0.09 wanted -0.09
before count	named 0.07 wanted -0.07
before if	wanted 0.27 named -0.27
before in your	named 0.34 wanted -0.34
before of your	named 0.22 wanted -0.22
before or	wanted 0.34 named -0.34
before the passport	named 0.1 wanted -0.1
before up	named 0.24 wanted -0.24
before we	named 0.18 wanted -0.18
before 、ガ	named 0.06 wanted -0.06
before 、ガス	named 0.06 wanted -0.06
before 、ガス、	named 0.06 wanted -0.06
before 、ガス、水	named 0.08 wanted -0.08
before 、仕	wanted 0.15 named -0.15
before 、仕入	wanted 0.15 named -0.15
before 、報告を	named 0.18 wanted -0.18
before 、当該	wanted 0.06 named -0.06
before 、水	named 0.08 wanted -0.08
before 、水道	named 0.08 wanted -0.08
before 、水道、	named 0.08 wanted -0.08
before いた	wanted 0.06 named -0.06
before いただ	wanted 0.11 named -0.11
before いただい	wanted 0.07 named -0.07
before いただいた	wanted 0.07 named -0.07
before おい	named 0.09 wanted -0.09
before おいて	named 0.09 wanted -0.09
before お客様か	named 0.08 wanted -0.08
before お客様から	named 0.08 wanted -0.08
before お店	named 0.06 wanted -0.06
before お店の	named 0.06 wanted -0.06
before お送	named 0.07 wanted -0.07
before お送り	named 0.07 wanted -0.07
before かの	named 0.13 wanted -0.13
before から、	named 0.11 wanted -0.11
before から直	named 0.07 wanted -0.07
before から直接	named 0.07 wanted -0.07
before これ	wanted 0.06 named -0.06
before ご提	wanted 0.06 named -0.06
before ご提出	wanted 0.06 named -0.06
before ただ	named 0.05 wanted -0.05
before たは	wanted 0.23 named -0.23
before た場合に	named 0.06 wanted -0.06
before った	wanted 0.14 named -0.14
before つき	named 0.05 wanted -0.05
before に、	wanted 0.15 named -0.15
before におい	named 0.09 wanted -0.09
before において	named 0.09 wanted -0.09
before によっ	named 0.08 wanted -0.08
before によって	named 0.08 wanted -0.08
before に関	named 0.08 wanted -0.08
before に関す	named 0.08 wanted -0.08
before に関する	named 0.08 wanted -0.08
before の出品を	named 0.14 wanted -0.14
before の箱	named 0.1 wanted -0.1
before の請求書、	wanted 0.07 named -0.07
before の通	named 0.1 wanted -0.1
before ほか	named 0.1 wanted -0.1
before また	wanted 0.2 named -0.2
before または	wanted 0.19 named -0.19
before よっ	named 0.08 wanted -0.08
before よって	named 0.08 wanted -0.08
before ら直	named 0.07 wanted -0.07
before ら直接	named 0.07 wanted -0.07
before りの	named 0.1 wanted -0.1
before れ先	wanted 0.18 named -0.18
before れ先の	wanted 0.07 named -0.07
before ガス	named 0.06 wanted -0.06
before ガス、	named 0.06 wanted -0.06
before ガス、水	named 0.08 wanted -0.08
before ガス、水道	named 0.08 wanted -0.08
before ス、水	named 0.08 wanted -0.08
before ス、水道	named 0.08 wanted -0.08
before ス、水道、	named 0.08 wanted -0.08
before 仕入	wanted 0.11 named -0.11
before 仕入れ	wanted 0.21 named -0.21
before 仕入れ先	wanted 0.18 named -0.18
before 仕入れ先の	wanted 0.07 named -0.07
before 以内に	wanted 0.23 named -0.23
before 以内に、	wanted 0.07 named -0.07
before 入れ	wanted 0.21 named -0.21
before 入れ先	wanted 0.18 named -0.18
before 入れ先の	wanted 0.07 named -0.07
before 公共	named 0.1 wanted -0.1
before 公共料	named 0.1 wanted -0.1
before 公共料金	named 0.1 wanted -0.1
before 公共料金の	named 0.1 wanted -0.1
before 共料	named 0.1 wanted -0.1
before 共料金	named 0.1 wanted -0.1
before 共料金の	named 0.1 wanted -0.1
before 内に	wanted 0.23 named -0.23
before 内に、	wanted 0.07 named -0.07
before 出品	named 0.05 wanted -0.05
before 出品を	named 0.14 wanted -0.14
before 出品情	named 0.06 wanted -0.06
before 出品情報	named 0.06 wanted -0.06
before 利者から直	named 0.07 wanted -0.07
before 号の	named 0.1 wanted -0.1
before 品が	named 0.18 wanted -0.18
before 品は	wanted 0.05 named -0.05
before 品を	named 0.2 wanted -0.2
before 品をご	named 0.07 wanted -0.07
before 品情	named 0.06 wanted -0.06
before 品情報	named 0.06 wanted -0.06
before 商品	named 0.42 wanted -0.42
before 商品を	named 0.1 wanted -0.1
before 客様か	named 0.08 wanted -0.08
before 客様から	named 0.08 wanted -0.08
before 小売	named 0.06 wanted -0.06
before 店の	named 0.09 wanted -0.09
before 当該	wanted 0.06 named -0.06
before 料金	named 0.17 wanted -0.17
before 料金の	named 0.17 wanted -0.17
before 日以内に	wanted 0.16 named -0.16
before 明細、	named 0.11 wanted -0.11
before 明細、ま	named 0.11 wanted -0.11
before 明細、また	named 0.11 wanted -0.11
before 書、	wanted 0.08 named -0.08
before 書ま	wanted 0.17 named -0.17
before 書また	wanted 0.17 named -0.17
before 書または	wanted 0.17 named -0.17
before 書や	named 0.17 wanted -0.17
before 有効	wanted 0.3 named -0.3
before 水道	named 0.1 wanted -0.1
before 水道、	named 0.08 wanted -0.08
before 求書	wanted 0.07 named -0.07
before 求書、	wanted 0.09 named -0.09
before 求書ま	wanted 0.15 named -0.15
before 求書また	wanted 0.15 named -0.15
before 求書または	wanted 0.15 named -0.15
before 番号	named 0.08 wanted -0.08
before 社が	wanted 0.37 named -0.37
before 細、	named 0.11 wanted -0.11
before 細、ま	named 0.11 wanted -0.11
before 細、また	named 0.11 wanted -0.11
before 細、または	named 0.11 wanted -0.11
before 者から直	named 0.07 wanted -0.07
before 者から直接	named 0.07 wanted -0.07
before 許可	wanted 0.12 named -0.12
before 請求	wanted 0.08 named -0.08
before 請求書	wanted 0.07 named -0.07
before 請求書、	wanted 0.09 named -0.09
before 請求書ま	wanted 0.15 named -0.15
before 請求書また	wanted 0.15 named -0.15
before 購入	named 0.19 wanted -0.19
before 購入者	named 0.08 wanted -0.08
before 送り	named 0.07 wanted -0.07
before 道、	named 0.08 wanted -0.08
before 金の	named 0.16 wanted -0.16
before 銀行	wanted 0.11 named -0.11
before 関す	named 0.08 wanted -0.08
before 関する	named 0.08 wanted -0.08
before 電気	named 0.06 wanted -0.06
beside act.click	wanted 0.11 named -0.11
beside act.demand	wanted 0.19 named -0.19
beside act.lead	wanted 0.08 named -0.08
beside act.only_when	wanted 0.07 named -0.07
beside act.request	wanted 0.25 named -0.25
beside act.send	wanted 0.2 named -0.2
beside act.told	named 0.23 wanted -0.23
beside doc.business_licence	wanted 0.09 named -0.09
beside doc.came	named 0.06 wanted -0.06
beside doc.dealer_licence	wanted 0.14 named -0.14
beside doc.forged	named 0.19 wanted -0.19
beside doc.identity	named 0.35 wanted -0.35
beside doc.invoice	wanted 0.07 named -0.07
beside doc.not_enough	named 0.09 wanted -0.09
beside doc.not_taken	named 0.09 wanted -0.09
beside doc.receipt	named 0.17 wanted -0.17
beside sent.again	wanted 0.18 named -0.18
beside sent.before	named 0.12 wanted -0.12
beside sent.not_enough	wanted 0.13 named -0.13
beside sent.refused	named 0.09 wanted -0.09
is item	wanted 0.44 named -0.44
is named	named 0.35 wanted -0.35
is passed.over	named 0.51 wanted -0.51
is stage_account_investigation	wanted 0.09 named -0.09
is stage_closure	named 0.61 wanted -0.61
is stage_funds	named 0.15 wanted -0.15
is stage_listing_inquiry	wanted 0.16 named -0.16
is stage_more_information	wanted 0.26 named -0.26
is stage_suspension	wanted 0.25 named -0.25
is taken	wanted 0.52 named -0.52
is unnamed	wanted 0.35 named -0.35
kind authorization_letter	wanted 0.15 named -0.15
kind business_licence	wanted 0.14 named -0.14
kind dealer_licence	wanted 0.14 named -0.14
kind identity	wanted 0.11 named -0.11
kind invoice	named 0.22 wanted -0.22
kind letter_of_retraction	wanted 0.06 named -0.06
kind plan_of_action	wanted 0.2 named -0.2
kind receipt	named 0.44 wanted -0.44
kind supplier_contact	named 0.11 wanted -0.11
passed identity	named 0.16 wanted -0.16
passed invoice	named 0.31 wanted -0.31
passed receipt	named 0.06 wanted -0.06
said condition	wanted 0.42 named -0.42
said fact	wanted 0.08 named -0.08
said negated	named 0.15 wanted -0.15
said threat	named 0.16 wanted -0.16
taken authorization_letter	wanted 0.15 named -0.15
taken business_licence	wanted 0.14 named -0.14
taken dealer_licence	wanted 0.16 named -0.16
taken identity	wanted 0.27 named -0.27
taken invoice	wanted 0.09 named -0.09
taken plan_of_action	wanted 0.18 named -0.18
taken receipt	named 0.38 wanted -0.38
taken supplier_contact	named 0.11 wanted -0.11
"""#
}
