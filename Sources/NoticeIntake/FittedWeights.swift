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
is always	listing_restored 1.16 none 0.72 funds 0.55 suspension 0.03 reinstated -0.09 listing_inquiry -0.09 account_investigation -0.15 relist_waived -0.23 closure -0.28 policy_warning -0.37 more_information -1.24
any account.closed	closure 0.49 relist_waived 0.11 listing_inquiry -0.07 funds -0.08 more_information -0.09 listing_restored -0.14 reinstated -0.14 policy_warning -0.14
any account.final	closure 0.52 relist_waived -0.05 policy_warning -0.06 suspension -0.06 funds -0.1 more_information -0.16
any account.goes_on	policy_warning 0.38 funds 0.37 account_investigation 0.36 listing_inquiry 0.32 none -0.13 closure -0.2 listing_restored -0.21 relist_waived -0.23 more_information -0.26 suspension -0.42
any account.how_back	suspension 0.78 none 0.11 more_information 0.09 relist_waived -0.1 closure -0.12 policy_warning -0.23 listing_inquiry -0.28 account_investigation -0.32
any account.may_not_sell	suspension 0.72 closure 0.18 none -0.08 listing_restored -0.11 policy_warning -0.16 more_information -0.16 listing_inquiry -0.27
any account.part_stopped	suspension 0.44 policy_warning -0.07 funds -0.07 listing_inquiry -0.08 none -0.1
any account.permanent	closure 0.35 reinstated 0.1 listing_restored -0.06 more_information -0.06 funds -0.13 suspension -0.21
any account.sales_stopped	listing_restored 0.29 suspension 0.22 listing_inquiry 0.07 funds -0.07 closure -0.1 relist_waived -0.18 policy_warning -0.2
any account.silence	closure 0.39 none 0.09 listing_restored 0.07 reinstated -0.07 listing_inquiry -0.12 suspension -0.31
any account.stopped	none 0.23 relist_waived 0.23 policy_warning 0.11 funds 0.08 closure 0.05 suspension -0.07 more_information -0.13 reinstated -0.13 account_investigation -0.14 listing_inquiry -0.27
any account.stopped_now	suspension 0.34 reinstated 0.11 listing_restored -0.05 closure -0.08 policy_warning -0.08 more_information -0.13
any account.temporary	suspension 0.46 policy_warning 0.18 account_investigation 0.06 reinstated -0.07 relist_waived -0.1 listing_restored -0.11 closure -0.14 listing_inquiry -0.27
any account.winding_up	closure 0.33 none 0.1 reinstated 0.06 listing_inquiry 0.06 account_investigation -0.05 funds -0.07 suspension -0.08 more_information -0.12 policy_warning -0.16
any act.click	policy_warning 0.13 listing_inquiry 0.11 account_investigation 0.09 listing_restored 0.09 suspension 0.07 more_information 0.05 relist_waived -0.11 closure -0.11 reinstated -0.13 none -0.16
any act.courtesy	funds 0.29 listing_restored 0.26 policy_warning 0.13 reinstated 0.07 closure -0.13 more_information -0.14 account_investigation -0.21 suspension -0.26
any act.demand	policy_warning 0.34 none 0.21 funds -0.11 closure -0.15 listing_inquiry -0.28
any act.lead	funds 0.22 more_information 0.18 none 0.16 reinstated 0.13 listing_inquiry 0.05 listing_restored -0.05 suspension -0.05 policy_warning -0.06 account_investigation -0.1 closure -0.47
any act.only_when	suspension 0.2 policy_warning 0.09 none 0.08 closure 0.05 relist_waived -0.06 reinstated -0.07 account_investigation -0.11 listing_restored -0.11
any act.request	policy_warning 0.28 none 0.21 account_investigation 0.18 suspension 0.18 more_information 0.17 listing_inquiry 0.17 closure -0.11 relist_waived -0.2 funds -0.29 reinstated -0.3 listing_restored -0.31
any act.send	listing_inquiry 0.39 suspension 0.23 none 0.21 account_investigation 0.14 more_information 0.11 funds -0.12 policy_warning -0.14 reinstated -0.22 listing_restored -0.29 relist_waived -0.3
any act.told	relist_waived 0.19 account_investigation 0.18 closure 0.18 funds 0.17 listing_inquiry -0.09 none -0.11 suspension -0.15 listing_restored -0.2 policy_warning -0.25
any age.document	suspension 0.26 listing_inquiry 0.25 funds 0.22 more_information 0.07 none -0.08 listing_restored -0.09 policy_warning -0.11 relist_waived -0.16 reinstated -0.34
any asin.label	listing_inquiry 0.3 none 0.07 relist_waived 0.06 listing_restored 0.06 reinstated -0.06 suspension -0.06 funds -0.09 closure -0.11 account_investigation -0.13
any asin.other_number	relist_waived 0.36 account_investigation 0.25 more_information 0.17 listing_restored 0.06 reinstated -0.13 policy_warning -0.19 listing_inquiry -0.19 funds -0.34
any caution.appeal	closure 0.45 reinstated 0.27 more_information 0.24 listing_restored 0.19 relist_waived -0.08 listing_inquiry -0.09 funds -0.1 suspension -0.22 policy_warning -0.24 account_investigation -0.37
any caution.authenticity	listing_restored 0.18 funds 0.13 reinstated 0.07 relist_waived 0.06 more_information 0.06 closure -0.06 listing_inquiry -0.18 suspension -0.19
any caution.closed	reinstated 0.35 suspension 0.32 closure 0.12 relist_waived 0.12 account_investigation 0.06 funds 0.05 more_information -0.24 listing_inquiry -0.33 policy_warning -0.36
any caution.counterfeit	closure 0.13 funds 0.09 listing_restored -0.05 account_investigation -0.05 none -0.07 suspension -0.09
any caution.final	closure 0.07
any caution.generic	policy_warning 0.14 listing_inquiry 0.06 more_information 0.05 reinstated -0.05 none -0.06
any caution.inauthentic	funds 0.18 listing_restored 0.15 suspension 0.07 listing_inquiry -0.06 relist_waived -0.08 closure -0.11 policy_warning -0.12
any caution.removed	funds 0.16 more_information 0.15 reinstated 0.12 listing_inquiry 0.08 none 0.06 closure -0.15 suspension -0.18 policy_warning -0.2
any caution.review	account_investigation 0.15 reinstated 0.06 more_information -0.05 policy_warning -0.06 closure -0.06
any caution.section3	suspension 0.35 reinstated -0.05 listing_inquiry -0.17
any caution.stopped	none 0.36 more_information 0.11 suspension 0.1 reinstated 0.06 funds 0.06 policy_warning -0.06 listing_restored -0.14 listing_inquiry -0.22 closure -0.25
any caution.temporary	suspension 0.21 none 0.06 more_information -0.06
any caution.threat	reinstated 0.34 none 0.24 policy_warning 0.22 relist_waived 0.12 funds -0.11 listing_restored -0.17 account_investigation -0.2 more_information -0.37
any complaint.id_label	listing_inquiry 0.27 policy_warning -0.06 reinstated -0.06 none -0.13
any doc.authorization_letter	listing_inquiry 0.34 more_information 0.17 policy_warning 0.09 suspension 0.09 account_investigation -0.08 relist_waived -0.1 funds -0.1 none -0.16 listing_restored -0.31
any doc.brand_certificate	suspension 0.13 listing_inquiry -0.05
any doc.business_licence	suspension 0.36 account_investigation 0.22 more_information 0.19 relist_waived 0.07 listing_restored -0.07 reinstated -0.1 none -0.12 policy_warning -0.12 closure -0.2 funds -0.21
any doc.came	more_information 0.35 reinstated 0.26 closure 0.22 account_investigation 0.16 listing_restored -0.08 relist_waived -0.1 policy_warning -0.14 suspension -0.16 listing_inquiry -0.26 funds -0.27
any doc.dealer_licence	policy_warning 0.19 suspension 0.14 more_information 0.09 funds -0.06 closure -0.07 account_investigation -0.11 none -0.12
any doc.finding	closure 0.29 suspension 0.11 policy_warning 0.07 funds -0.06 more_information -0.09 account_investigation -0.09 none -0.11 reinstated -0.18
any doc.forged	suspension 0.19 closure 0.09 relist_waived -0.05 reinstated -0.05 policy_warning -0.08 none -0.13
any doc.identity	suspension 0.39 more_information 0.12 account_investigation 0.11 funds 0.09 listing_inquiry -0.08 reinstated -0.08 none -0.11 listing_restored -0.11 policy_warning -0.26
any doc.invoice	more_information 0.16 listing_restored 0.13 none 0.12 closure 0.1 relist_waived 0.08 funds -0.08 account_investigation -0.15 reinstated -0.15 policy_warning -0.19
any doc.letter_of_retraction	listing_inquiry 0.32 suspension 0.21 funds -0.06 account_investigation -0.11 relist_waived -0.11 policy_warning -0.14
any doc.not_enough	suspension 0.29 listing_restored 0.22 policy_warning 0.13 reinstated 0.06 more_information 0.06 closure -0.05 listing_inquiry -0.06 funds -0.07 relist_waived -0.14 account_investigation -0.38
any doc.not_taken	account_investigation 0.15 reinstated 0.12 relist_waived 0.07 funds 0.07 suspension 0.07 policy_warning -0.05 more_information -0.1 listing_restored -0.11 none -0.19
any doc.plan_of_action	suspension 0.52 reinstated 0.47 more_information 0.15 none 0.06 relist_waived -0.08 account_investigation -0.25 listing_inquiry -0.31 listing_restored -0.48
any doc.receipt	closure 0.21 none 0.13 more_information 0.11 listing_inquiry 0.09 account_investigation 0.06 listing_restored -0.09 relist_waived -0.09 funds -0.09 policy_warning -0.15 reinstated -0.16
any doc.supplier_contact	listing_inquiry 0.31 relist_waived -0.06 funds -0.08 reinstated -0.09 closure -0.1
any funds.held	closure 0.66 funds 0.43 suspension 0.2 account_investigation 0.16 policy_warning -0.06 none -0.19 reinstated -0.2 more_information -0.22 listing_restored -0.25 listing_inquiry -0.5
any funds.topic	funds 0.9 account_investigation 0.23 reinstated 0.06 closure -0.07 relist_waived -0.11 listing_restored -0.11 policy_warning -0.26 more_information -0.26 listing_inquiry -0.36
any good.account	reinstated 0.59 listing_restored 0.36 more_information 0.22 suspension -0.11 none -0.16 relist_waived -0.19 policy_warning -0.2 account_investigation -0.22 listing_inquiry -0.26
any good.ended	relist_waived 0.57 account_investigation 0.36 funds 0.08 listing_inquiry -0.07 listing_restored -0.1 closure -0.15 reinstated -0.15 policy_warning -0.21 suspension -0.28
any good.listing	listing_restored 0.39 relist_waived 0.11 reinstated 0.08 closure -0.09 suspension -0.36
any good.promise	relist_waived 0.97 closure -0.06 none -0.07 more_information -0.12 listing_restored -0.29 listing_inquiry -0.31
any limit.two_appeals	suspension 0.14 reinstated 0.11 closure -0.08 listing_inquiry -0.09
any listing.documents	reinstated 0.15 closure 0.08 policy_warning 0.05 relist_waived -0.06 none -0.11 suspension -0.21
any listing.named	relist_waived 0.15 listing_inquiry 0.12 listing_restored 0.07 more_information 0.06 policy_warning -0.07 reinstated -0.2 closure -0.21
any listing.stopped	listing_inquiry 0.53 policy_warning 0.15 relist_waived 0.09 account_investigation 0.08 suspension -0.11 reinstated -0.19 more_information -0.2 funds -0.31
any none.advert	none 0.61 reinstated 0.08 listing_inquiry 0.06 closure 0.06 more_information -0.09 funds -0.13 listing_restored -0.14 policy_warning -0.19 suspension -0.29
any none.buyer	none 0.25 more_information 0.07 policy_warning 0.05 reinstated -0.05 relist_waived -0.06 listing_inquiry -0.07 account_investigation -0.1
any none.login_link	listing_restored 0.17 account_investigation 0.13 none 0.11 relist_waived 0.07 more_information -0.07 suspension -0.16 listing_inquiry -0.2
any none.order	none 0.28 funds 0.16 suspension 0.09 more_information 0.06 reinstated 0.06 account_investigation -0.06 listing_inquiry -0.07 closure -0.23 policy_warning -0.3
any none.orders_reader	none 0.47 more_information -0.08 reinstated -0.1 suspension -0.14
any none.owner_letter	none 0.42 funds 0.12 suspension 0.1 policy_warning -0.09 relist_waived -0.1 more_information -0.14 listing_inquiry -0.19
any none.receipt	none 0.75 funds -0.05 account_investigation -0.05 listing_restored -0.06 closure -0.12 reinstated -0.12 more_information -0.17 suspension -0.18
any none.secret	none 0.15 suspension -0.09
any owner.after_name	reinstated 0.08 suspension 0.05 closure -0.09
any owner.before_name	listing_restored 0.22 closure 0.06 funds 0.05 none -0.06 suspension -0.07 relist_waived -0.09 more_information -0.14
any owner.label	listing_inquiry 0.16 closure 0.15 reinstated 0.14 funds -0.09 relist_waived -0.1 listing_restored -0.17
any owner.name_end	closure 0.12 relist_waived 0.11 policy_warning 0.1 listing_inquiry 0.06 funds -0.12 more_information -0.14 suspension -0.14
any plan.action	more_information 0.14 suspension 0.13 closure 0.07 reinstated -0.08 account_investigation -0.15 listing_restored -0.19
any plan.cause	suspension 0.37 more_information 0.27 policy_warning 0.23 account_investigation -0.08 funds -0.14 closure -0.17 listing_inquiry -0.17 reinstated -0.18 relist_waived -0.18
any plan.prevention	relist_waived 0.33 more_information 0.24 suspension 0.2 reinstated 0.15 policy_warning 0.12 none -0.05 funds -0.1 closure -0.14 account_investigation -0.2 listing_inquiry -0.23 listing_restored -0.31
any review.account	account_investigation 0.97 relist_waived -0.07 closure -0.07 listing_inquiry -0.07 listing_restored -0.08 funds -0.09 reinstated -0.09 none -0.1 more_information -0.17 policy_warning -0.21
any review.call	account_investigation 0.66 reinstated -0.06 closure -0.07 funds -0.07 listing_restored -0.09 none -0.09 listing_inquiry -0.13 suspension -0.14
any review.ship_on	account_investigation 0.81 funds 0.13 relist_waived -0.05 policy_warning -0.07 reinstated -0.1 listing_restored -0.1 more_information -0.29 closure -0.29
any right.copyright	listing_inquiry 0.17 listing_restored 0.12 reinstated -0.07 none -0.1
any right.counterfeit	relist_waived 0.14 funds 0.13 none 0.06 suspension -0.08 listing_restored -0.21
any right.design	none 0.18 relist_waived 0.15 listing_inquiry 0.11 more_information -0.09 suspension -0.25
any right.named.copyright	listing_restored 0.19 relist_waived -0.07
any right.named.counterfeit	reinstated 0.1 listing_inquiry 0.06 none -0.07 listing_restored -0.11
any right.named.design	listing_restored 0.09 listing_inquiry 0.07 none -0.07
any right.named.patent	listing_restored 0.13 relist_waived 0.08 policy_warning -0.08
any right.named.trademark	suspension 0.14 relist_waived 0.11 more_information -0.09 listing_restored -0.16
any right.named.unfair	listing_inquiry 0.16 suspension 0.15 relist_waived -0.06 listing_restored -0.13
any right.patent	listing_inquiry 0.19 listing_restored 0.11 more_information 0.07 policy_warning -0.1 none -0.1
any right.trademark	more_information 0.31 none 0.06 funds -0.07 listing_inquiry -0.08 closure -0.1
any right.unfair	listing_inquiry 0.14 relist_waived -0.07
any sent.again	more_information 0.5 suspension 0.2 none 0.2 account_investigation 0.13 listing_inquiry -0.05 policy_warning -0.06 reinstated -0.06 relist_waived -0.13 funds -0.23 closure -0.23 listing_restored -0.25
any sent.before	closure 0.47 listing_restored 0.43 reinstated 0.36 more_information 0.25 relist_waived 0.09 account_investigation -0.17 suspension -0.26 funds -0.3 policy_warning -0.43 listing_inquiry -0.46
any sent.not_enough	more_information 0.77 closure 0.21 listing_restored 0.1 funds -0.08 relist_waived -0.16 listing_inquiry -0.38 account_investigation -0.49
any sent.refused	more_information 0.5 closure 0.25 none 0.11 listing_inquiry -0.07 funds -0.08 policy_warning -0.09 account_investigation -0.09 listing_restored -0.09 reinstated -0.1 relist_waived -0.15 suspension -0.2
any to.aside	listing_restored 0.31 funds 0.2 more_information 0.13 none 0.08 suspension -0.05 reinstated -0.07 relist_waived -0.08 account_investigation -0.08 listing_inquiry -0.41
any to.console	suspension 0.49 listing_inquiry 0.39 more_information 0.33 policy_warning -0.09 funds -0.1 closure -0.12 relist_waived -0.23 reinstated -0.31 listing_restored -0.4
any to.console_place	listing_inquiry 0.56 policy_warning 0.35 account_investigation 0.15 suspension 0.14 listing_restored -0.05 none -0.07 closure -0.17 funds -0.27 reinstated -0.6
any to.not_for_answer	funds 0.59 closure 0.4 suspension 0.21 relist_waived -0.13 reinstated -0.17 none -0.17 listing_restored -0.19 policy_warning -0.23 more_information -0.26
any to.reply	more_information 0.51 suspension 0.28 listing_inquiry 0.24 policy_warning 0.22 none -0.1 account_investigation -0.11 listing_restored -0.15 funds -0.15 reinstated -0.34 closure -0.41
any warn.registered	policy_warning 0.3 listing_restored 0.15 reinstated 0.12 relist_waived -0.08 suspension -0.08 account_investigation -0.11 closure -0.12 none -0.18
any warn.target	suspension 0.33 policy_warning 0.24 reinstated 0.16 listing_restored -0.06 closure -0.07 funds -0.08 more_information -0.14 relist_waived -0.17 none -0.24
any warn.threat	policy_warning 0.35 reinstated 0.29 account_investigation 0.2 listing_inquiry 0.08 relist_waived 0.08 listing_restored -0.07 suspension -0.08 more_information -0.1 none -0.22 funds -0.25 closure -0.28
any warn.threat_listing	relist_waived 0.1 listing_inquiry 0.06 policy_warning -0.07 more_information -0.09
any warn.word	policy_warning 0.75 relist_waived 0.31 none 0.06 reinstated -0.12 account_investigation -0.14 closure -0.15 more_information -0.16 listing_inquiry -0.17 suspension -0.18 listing_restored -0.19
any why.authenticity	funds 0.09 none 0.08 relist_waived 0.08 closure 0.08 reinstated 0.07 listing_inquiry -0.06 policy_warning -0.08 more_information -0.13 suspension -0.17
any why.condition	listing_restored 0.27 listing_inquiry 0.26 policy_warning 0.21 reinstated 0.13 account_investigation 0.07 relist_waived -0.08 none -0.13 closure -0.14 funds -0.14 suspension -0.15 more_information -0.29
any why.dealer	policy_warning 0.26 suspension 0.12 more_information 0.09 reinstated -0.06 listing_inquiry -0.06 none -0.1 funds -0.1 account_investigation -0.11
any why.drop	account_investigation 0.24 policy_warning 0.09 suspension 0.06 more_information -0.06 funds -0.08 none -0.13
any why.drug	listing_inquiry 0.23 suspension 0.19 policy_warning -0.06 account_investigation -0.06 none -0.11 reinstated -0.13
any why.forged	closure 0.07 listing_inquiry 0.06 reinstated 0.05 none -0.06
any why.late	none 0.16 policy_warning 0.14 more_information 0.13 suspension 0.09 listing_restored -0.06 relist_waived -0.07 account_investigation -0.1 listing_inquiry -0.11 closure -0.13
any why.linked	closure 0.3 suspension 0.15 account_investigation -0.09 policy_warning -0.1 none -0.1 funds -0.1
any why.mismatch	policy_warning 0.14 listing_inquiry 0.12 suspension 0.09 more_information 0.07 relist_waived 0.06 funds -0.06 closure -0.09 account_investigation -0.09 reinstated -0.1 none -0.15
any why.misuse	policy_warning 0.35 closure 0.14 account_investigation -0.06 none -0.07 more_information -0.09 suspension -0.1 reinstated -0.16
any why.multiple	policy_warning 0.18 suspension 0.16 more_information 0.1 funds -0.08 reinstated -0.14 none -0.15
any why.owner	listing_restored 0.15 relist_waived 0.12 none 0.09 reinstated 0.08 suspension -0.07 account_investigation -0.07 listing_inquiry -0.08 funds -0.11 closure -0.14
any why.owner_firm	listing_restored 0.18 policy_warning 0.12 more_information 0.06 reinstated 0.05 closure -0.08 listing_inquiry -0.09 none -0.24
any why.performance	more_information 0.17 funds 0.1 none 0.07 policy_warning 0.06 suspension -0.05 listing_restored -0.08 relist_waived -0.09 listing_inquiry -0.1
any why.rates	more_information 0.21 policy_warning 0.2 reinstated 0.13 listing_restored -0.06 relist_waived -0.07 listing_inquiry -0.08 none -0.08 closure -0.14
any why.restricted	listing_inquiry 0.16 listing_restored 0.15 more_information 0.11 policy_warning 0.08 none -0.08 relist_waived -0.1 suspension -0.2
any why.reviews	closure 0.23 policy_warning 0.2 more_information 0.11 account_investigation 0.06 listing_restored -0.06 relist_waived -0.08 funds -0.1 suspension -0.1 reinstated -0.11 none -0.12
any why.safety	listing_restored 0.16 more_information 0.06 relist_waived 0.06 account_investigation 0.06 none -0.06 policy_warning -0.08 suspension -0.15
any why.tracking	policy_warning 0.2 suspension 0.11 more_information 0.07 funds 0.07 listing_restored -0.05 listing_inquiry -0.07 closure -0.08 account_investigation -0.1 none -0.11
any why.tracking_rate	policy_warning 0.27 more_information 0.11 listing_restored -0.05 closure -0.05 listing_inquiry -0.06 none -0.1 account_investigation -0.12
any why.used	policy_warning 0.08 account_investigation 0.06 none -0.07 funds -0.07
any why.verification	reinstated 0.23 policy_warning 0.13 closure 0.09 listing_inquiry -0.11 account_investigation -0.25
condition account.closed	suspension 0.07 closure -0.05
condition account.goes_on	suspension 0.2 none 0.09 account_investigation -0.06 policy_warning -0.06 more_information -0.11
condition account.how_back	suspension 0.53 relist_waived 0.08 none -0.06 policy_warning -0.08 closure -0.1 listing_restored -0.12 reinstated -0.13
condition account.stopped	reinstated 0.13 none 0.08 suspension -0.09
condition act.click	listing_inquiry 0.12 listing_restored -0.06
condition act.demand	account_investigation 0.29 suspension 0.08 listing_inquiry 0.07 closure 0.05 none -0.06 funds -0.07 more_information -0.08 listing_restored -0.08 relist_waived -0.09 policy_warning -0.12
condition act.request	reinstated 0.14 account_investigation 0.12 policy_warning 0.06 more_information -0.06 none -0.07 funds -0.09
condition act.send	listing_inquiry 0.31 suspension 0.24 none 0.24 funds 0.2 closure 0.14 more_information -0.16 policy_warning -0.23 relist_waived -0.27 reinstated -0.5
condition act.told	suspension 0.23 relist_waived 0.11 funds -0.09 closure -0.15
condition age.document	listing_inquiry 0.21 closure 0.12 listing_restored -0.05 policy_warning -0.06 suspension -0.08
condition asin.label	relist_waived 0.16 reinstated 0.05
condition asin.other_number	listing_restored 0.58 account_investigation 0.12 relist_waived -0.05 none -0.06 reinstated -0.08 closure -0.12 suspension -0.18 policy_warning -0.22
condition caution.appeal	listing_restored 0.18 more_information 0.14 reinstated 0.08 account_investigation -0.05 relist_waived -0.1 policy_warning -0.1 none -0.11 suspension -0.15
condition caution.authenticity	listing_restored 0.1 more_information -0.08
condition caution.closed	suspension 0.12 none 0.05 account_investigation -0.07
condition caution.inauthentic	listing_inquiry 0.1 listing_restored 0.09 closure 0.09 suspension -0.11 more_information -0.15
condition caution.removed	policy_warning 0.13 reinstated 0.1 none 0.08 suspension 0.06 listing_inquiry 0.06 more_information -0.09 closure -0.11 account_investigation -0.14
condition caution.stopped	policy_warning 0.12 reinstated 0.12 none 0.08 account_investigation -0.06 closure -0.08 more_information -0.09
condition caution.threat	reinstated 0.21 policy_warning 0.17 none 0.1 account_investigation -0.09 listing_restored -0.09 closure -0.12 suspension -0.14
condition doc.authorization_letter	listing_inquiry 0.26 relist_waived -0.05 listing_restored -0.14
condition doc.came	suspension 0.16 listing_inquiry 0.13 none -0.06 listing_restored -0.08
condition doc.identity	suspension 0.15 funds -0.07
condition doc.invoice	closure 0.44 listing_inquiry 0.27 relist_waived -0.07 reinstated -0.09 listing_restored -0.12 suspension -0.28
condition doc.letter_of_retraction	more_information 0.11 listing_inquiry 0.11 suspension 0.09 relist_waived -0.06 listing_restored -0.11
condition doc.not_enough	closure 0.21 suspension 0.17 funds -0.1 reinstated -0.11 more_information -0.15
condition doc.not_taken	reinstated 0.06 suspension 0.06 closure -0.05
condition doc.plan_of_action	suspension 0.38 none 0.06 closure -0.06 policy_warning -0.07 listing_inquiry -0.09 more_information -0.15
condition doc.receipt	closure 0.12 suspension -0.05
condition funds.held	suspension 0.12 funds -0.06
condition good.account	funds 0.1 reinstated -0.1
condition good.listing	listing_inquiry 0.22 suspension -0.17
condition good.promise	more_information 0.05 suspension 0.05 relist_waived -0.07
condition limit.two_appeals	suspension 0.12 reinstated 0.07 closure -0.06
condition listing.named	relist_waived 0.15
condition listing.stopped	listing_inquiry 0.07
condition none.advert	none 0.17 suspension -0.06
condition none.order	reinstated 0.18 suspension 0.07 relist_waived 0.06 closure -0.06 none -0.07 more_information -0.09 policy_warning -0.11
condition owner.label	suspension 0.12 reinstated 0.09 more_information -0.06 none -0.06 listing_inquiry -0.09
condition owner.name_end	policy_warning 0.49 listing_restored 0.2 listing_inquiry 0.06 funds -0.23 closure -0.23 none -0.37
condition plan.action	suspension 0.07
condition plan.cause	listing_restored 0.05
condition review.ship_on	suspension 0.14 more_information -0.06
condition right.design	listing_inquiry 0.06
condition right.patent	listing_restored 0.19 listing_inquiry -0.15
condition sent.before	suspension 0.22 closure -0.06
condition sent.not_enough	suspension 0.3 closure 0.13 relist_waived -0.08 funds -0.11 more_information -0.14
condition sent.refused	suspension 0.4 listing_inquiry -0.06 more_information -0.16
condition to.aside	reinstated 0.16 funds 0.12 none 0.07 closure -0.08 policy_warning -0.1 suspension -0.14
condition to.console	more_information 0.16 listing_restored -0.06 policy_warning -0.08
condition to.console_place	more_information 0.22 listing_inquiry 0.14 closure -0.05 listing_restored -0.07 suspension -0.08 policy_warning -0.08
condition to.reply	account_investigation 0.19 closure -0.05 funds -0.06
condition warn.registered	account_investigation 0.11 funds 0.09 policy_warning -0.12
condition warn.target	reinstated 0.46 listing_restored 0.13 more_information -0.05 funds -0.08 closure -0.09 account_investigation -0.09 listing_inquiry -0.17
condition warn.word	policy_warning 0.2 none 0.06 reinstated -0.07 suspension -0.07 listing_inquiry -0.07
condition why.authenticity	relist_waived 0.11 more_information -0.18
condition why.drug	suspension 0.15 more_information 0.11 listing_restored -0.08 listing_inquiry -0.11
condition why.forged	reinstated 0.11 closure -0.12
condition why.late	suspension 0.11 policy_warning -0.08
condition why.linked	closure 0.07
condition why.mismatch	listing_inquiry 0.15 listing_restored -0.08
condition why.misuse	funds 0.07
condition why.multiple	policy_warning 0.13 suspension -0.12
condition why.owner_firm	relist_waived 0.05 listing_inquiry -0.14
condition why.performance	reinstated 0.12 suspension 0.08 account_investigation -0.06
condition why.rates	reinstated 0.12
condition why.reviews	policy_warning 0.06
condition why.safety	listing_restored 0.25 account_investigation 0.13 policy_warning -0.06 listing_inquiry -0.07 reinstated -0.09
condition why.verification	funds 0.09 closure 0.05 policy_warning -0.06
fact account.closed	closure 0.53 account_investigation 0.08 listing_restored -0.06 none -0.07 listing_inquiry -0.08 more_information -0.08 funds -0.09 policy_warning -0.17
fact account.final	closure 0.4 relist_waived -0.05 policy_warning -0.06 suspension -0.06 more_information -0.07 funds -0.1
fact account.goes_on	policy_warning 0.35 funds 0.19 account_investigation 0.18 listing_inquiry 0.05 more_information -0.09 none -0.11 suspension -0.13 listing_restored -0.21 relist_waived -0.22
fact account.how_back	suspension 0.66 reinstated 0.31 none 0.23 listing_restored 0.17 relist_waived -0.1 account_investigation -0.22 policy_warning -0.25 listing_inquiry -0.25 more_information -0.27 closure -0.32
fact account.may_not_sell	suspension 0.58 closure 0.2 listing_restored -0.06 none -0.08 more_information -0.11 policy_warning -0.15 listing_inquiry -0.27
fact account.part_stopped	suspension 0.51 reinstated 0.08 listing_inquiry -0.08 none -0.08 policy_warning -0.26
fact account.permanent	closure 0.49 funds -0.11 suspension -0.24
fact account.sales_stopped	suspension 0.3 listing_restored 0.15 listing_inquiry -0.07 account_investigation -0.08 closure -0.09 relist_waived -0.11 policy_warning -0.11
fact account.silence	closure 0.18 listing_restored 0.09 funds 0.08 suspension -0.07 reinstated -0.11 listing_inquiry -0.12
fact account.stopped	suspension 0.18 none 0.16 reinstated 0.15 closure 0.12 more_information 0.08 funds 0.05 listing_restored -0.06 account_investigation -0.12 policy_warning -0.13 relist_waived -0.16 listing_inquiry -0.29
fact account.stopped_now	suspension 0.34 reinstated 0.14 listing_restored -0.05 closure -0.08 policy_warning -0.08 more_information -0.13
fact account.temporary	suspension 0.34 policy_warning 0.15 account_investigation 0.12 funds -0.05 relist_waived -0.07 listing_restored -0.09 listing_inquiry -0.19 closure -0.24
fact account.winding_up	closure 0.28 none 0.11 reinstated 0.08 funds -0.07 suspension -0.08 more_information -0.1 policy_warning -0.13
fact act.click	policy_warning 0.16 listing_restored 0.13 suspension 0.09 more_information 0.06 relist_waived -0.09 closure -0.11 reinstated -0.13 none -0.15
fact act.courtesy	listing_restored 0.26 funds 0.23 reinstated 0.09 relist_waived 0.06 listing_inquiry -0.05 closure -0.12 more_information -0.13 account_investigation -0.15 suspension -0.23
fact act.demand	policy_warning 0.19 reinstated 0.18 more_information 0.17 none 0.14 funds -0.05 listing_restored -0.09 closure -0.1 relist_waived -0.11 listing_inquiry -0.3
fact act.lead	reinstated 0.23 none 0.22 listing_inquiry 0.15 funds 0.12 more_information 0.06 relist_waived 0.05 listing_restored -0.12 account_investigation -0.28 closure -0.39
fact act.only_when	suspension 0.18 policy_warning 0.1 closure 0.09 relist_waived -0.06 listing_restored -0.09 account_investigation -0.09
fact act.request	more_information 0.39 none 0.24 suspension 0.15 policy_warning 0.13 closure -0.1 funds -0.19 relist_waived -0.33 listing_restored -0.34
fact act.send	suspension 0.46 none 0.2 more_information 0.17 listing_restored 0.07 closure -0.08 policy_warning -0.12 funds -0.22 relist_waived -0.25 reinstated -0.31
fact act.told	relist_waived 0.19 account_investigation 0.18 closure 0.18 funds 0.17 listing_inquiry -0.09 none -0.11 suspension -0.15 listing_restored -0.2 policy_warning -0.25
fact age.document	suspension 0.2 funds 0.19 more_information 0.15 account_investigation 0.12 none -0.06 relist_waived -0.06 closure -0.17 reinstated -0.35
fact asin.label	listing_inquiry 0.36 listing_restored 0.09 suspension -0.08 relist_waived -0.08 funds -0.08 closure -0.08 account_investigation -0.09 reinstated -0.11
fact asin.other_number	more_information 0.31 relist_waived 0.25 none 0.17 account_investigation 0.07 closure -0.06 policy_warning -0.14 suspension -0.21 funds -0.28
fact caution.appeal	closure 0.32 none 0.14 reinstated 0.12 more_information 0.12 listing_inquiry -0.14 policy_warning -0.24 account_investigation -0.33
fact caution.authenticity	reinstated 0.13 relist_waived 0.1 more_information 0.09 account_investigation -0.09 listing_inquiry -0.13 suspension -0.16
fact caution.closed	closure 0.47 relist_waived 0.17 account_investigation 0.11 none 0.11 listing_restored -0.05 funds -0.07 more_information -0.18 listing_inquiry -0.25 policy_warning -0.37
fact caution.counterfeit	closure 0.15 listing_inquiry 0.05 reinstated 0.05 suspension -0.09 listing_restored -0.16
fact caution.final	closure 0.07
fact caution.generic	policy_warning 0.14 listing_inquiry 0.09 more_information 0.06 reinstated -0.05 none -0.06 listing_restored -0.09
fact caution.inauthentic	suspension 0.15 funds 0.09 more_information 0.09 listing_restored 0.06 relist_waived -0.06 policy_warning -0.1 closure -0.15 listing_inquiry -0.18
fact caution.removed	suspension 0.4 more_information 0.25 funds 0.21 reinstated 0.16 listing_restored 0.16 account_investigation -0.17 relist_waived -0.26 listing_inquiry -0.34 policy_warning -0.42
fact caution.review	account_investigation 0.22 reinstated 0.06 more_information -0.05 policy_warning -0.06 suspension -0.06 closure -0.06
fact caution.section3	suspension 0.35 listing_inquiry -0.17
fact caution.stopped	reinstated 0.49 suspension 0.47 more_information 0.25 funds 0.22 listing_restored 0.1 account_investigation -0.1 relist_waived -0.25 closure -0.36 listing_inquiry -0.38 policy_warning -0.45
fact caution.temporary	suspension 0.21 none 0.06 more_information -0.06
fact caution.threat	closure 0.33 funds 0.21 suspension 0.21 reinstated 0.16 relist_waived 0.09 listing_inquiry -0.1 listing_restored -0.11 more_information -0.13 policy_warning -0.35 account_investigation -0.35
fact complaint.id_label	listing_inquiry 0.27 policy_warning -0.06 reinstated -0.06 none -0.13
fact doc.authorization_letter	more_information 0.2 listing_inquiry 0.12 reinstated 0.08 policy_warning 0.07 relist_waived -0.05 account_investigation -0.06 funds -0.08 listing_restored -0.1 none -0.2
fact doc.business_licence	more_information 0.27 suspension 0.26 relist_waived 0.08 listing_inquiry 0.06 none -0.05 listing_restored -0.05 reinstated -0.08 policy_warning -0.13 closure -0.14 funds -0.25
fact doc.came	more_information 0.35 reinstated 0.25 closure 0.23 account_investigation 0.15 listing_restored 0.1 none 0.08 policy_warning -0.11 funds -0.22 listing_inquiry -0.34 suspension -0.45
fact doc.dealer_licence	policy_warning 0.19 more_information 0.1 suspension 0.09 closure -0.05 funds -0.06 account_investigation -0.11 none -0.12
fact doc.finding	closure 0.33 policy_warning 0.1 funds -0.05 more_information -0.07 account_investigation -0.09 none -0.1 reinstated -0.15
fact doc.forged	suspension 0.25 closure 0.1 account_investigation -0.05 policy_warning -0.07 listing_restored -0.08 none -0.11
fact doc.identity	suspension 0.22 account_investigation 0.2 more_information 0.15 reinstated -0.06 closure -0.07 none -0.07 listing_restored -0.11 policy_warning -0.24
fact doc.invoice	listing_restored 0.34 more_information 0.14 relist_waived 0.1 none 0.09 suspension -0.08 listing_inquiry -0.11 funds -0.19 policy_warning -0.27
fact doc.letter_of_retraction	suspension 0.19 listing_restored 0.18 account_investigation -0.08 more_information -0.13 policy_warning -0.13
fact doc.not_enough	listing_restored 0.31 more_information 0.3 suspension 0.15 reinstated 0.09 funds 0.07 listing_inquiry -0.05 policy_warning -0.14 relist_waived -0.15 closure -0.26 account_investigation -0.33
fact doc.not_taken	account_investigation 0.18 listing_inquiry 0.15 relist_waived 0.1 funds 0.09 reinstated -0.14 listing_restored -0.16 none -0.21
fact doc.plan_of_action	reinstated 0.53 suspension 0.37 more_information 0.14 closure 0.08 none 0.06 funds -0.06 listing_inquiry -0.17 policy_warning -0.25 account_investigation -0.28 listing_restored -0.43
fact doc.receipt	more_information 0.17 listing_inquiry 0.15 closure 0.1 account_investigation 0.1 none 0.09 funds -0.06 listing_restored -0.09 relist_waived -0.09 reinstated -0.16 policy_warning -0.2
fact doc.supplier_contact	listing_inquiry 0.32 relist_waived -0.06 funds -0.08 reinstated -0.08 closure -0.1
fact funds.held	closure 0.67 funds 0.44 suspension 0.25 account_investigation 0.2 none -0.12 relist_waived -0.21 listing_restored -0.21 more_information -0.26 policy_warning -0.29 listing_inquiry -0.44
fact funds.topic	funds 0.77 account_investigation 0.28 reinstated 0.1 relist_waived -0.1 listing_restored -0.11 more_information -0.17 closure -0.2 policy_warning -0.29 listing_inquiry -0.32
fact good.account	reinstated 0.68 listing_restored 0.33 more_information 0.09 none -0.08 account_investigation -0.11 policy_warning -0.12 relist_waived -0.12 funds -0.13 closure -0.13 suspension -0.17 listing_inquiry -0.24
fact good.ended	relist_waived 0.56 account_investigation 0.21 reinstated -0.1 closure -0.13 listing_inquiry -0.16 policy_warning -0.18 more_information -0.21
fact good.listing	listing_restored 0.32 reinstated 0.14 closure -0.07 more_information -0.07 listing_inquiry -0.08 suspension -0.17
fact good.promise	relist_waived 0.96 none -0.05 suspension -0.06 closure -0.06 more_information -0.18 listing_inquiry -0.26 listing_restored -0.26
fact listing.documents	reinstated 0.16 listing_restored 0.06 closure 0.05 suspension -0.1 none -0.11
fact listing.named	listing_inquiry 0.12 more_information 0.11 funds 0.08 listing_restored 0.08 suspension 0.07 policy_warning -0.05 closure -0.22 reinstated -0.24
fact listing.stopped	listing_inquiry 0.39 suspension 0.13 closure 0.08 none 0.06 reinstated -0.15 policy_warning -0.17 more_information -0.17 funds -0.2
fact none.advert	none 0.48 closure 0.07 listing_inquiry 0.07 reinstated 0.05 funds -0.09 listing_restored -0.12 policy_warning -0.18 suspension -0.22
fact none.buyer	none 0.25 more_information 0.07 policy_warning 0.05 reinstated -0.05 relist_waived -0.06 listing_inquiry -0.07 account_investigation -0.08
fact none.login_link	listing_restored 0.17 account_investigation 0.14 none 0.1 relist_waived 0.08 more_information -0.06 suspension -0.16 listing_inquiry -0.19
fact none.order	none 0.36 suspension 0.23 funds 0.18 relist_waived 0.08 listing_inquiry -0.08 more_information -0.1 listing_restored -0.18 closure -0.19 policy_warning -0.23
fact none.orders_reader	none 0.47 more_information -0.08 reinstated -0.1 suspension -0.14
fact none.owner_letter	none 0.25 funds 0.13 suspension 0.08 relist_waived -0.06 listing_inquiry -0.09 more_information -0.11 closure -0.14
fact none.receipt	none 0.75 funds -0.05 account_investigation -0.05 listing_restored -0.06 closure -0.12 reinstated -0.12 more_information -0.17 suspension -0.18
fact none.secret	none 0.14 policy_warning 0.07 account_investigation -0.06 suspension -0.07
fact owner.after_name	reinstated 0.08 suspension 0.05 closure -0.09
fact owner.before_name	listing_restored 0.22 funds 0.06 none -0.05 suspension -0.08 relist_waived -0.09 more_information -0.13
fact owner.label	listing_inquiry 0.16 closure 0.15 reinstated 0.14 funds -0.09 relist_waived -0.13 listing_restored -0.16
fact owner.name_end	listing_restored 0.24 relist_waived 0.23 closure 0.16 account_investigation -0.08 suspension -0.13 more_information -0.37
fact plan.action	suspension 0.22 relist_waived 0.21 policy_warning 0.18 closure 0.16 none 0.08 listing_restored -0.14 funds -0.15 account_investigation -0.15 listing_inquiry -0.19 reinstated -0.25
fact plan.cause	suspension 0.32 more_information 0.21 policy_warning 0.17 account_investigation -0.07 funds -0.11 listing_inquiry -0.14 reinstated -0.14 closure -0.15 relist_waived -0.16
fact plan.prevention	relist_waived 0.37 suspension 0.27 policy_warning 0.13 more_information 0.09 funds -0.09 reinstated -0.11 closure -0.12 listing_inquiry -0.13 account_investigation -0.16 listing_restored -0.28
fact review.account	account_investigation 0.91 listing_restored -0.05 relist_waived -0.06 none -0.07 closure -0.07 listing_inquiry -0.08 funds -0.1 reinstated -0.12 more_information -0.15 policy_warning -0.2
fact review.call	account_investigation 0.62 more_information 0.06 funds -0.06 listing_restored -0.08 none -0.09 listing_inquiry -0.11 suspension -0.2
fact review.ship_on	account_investigation 0.49 funds 0.21 suspension 0.08 policy_warning -0.1 closure -0.14 reinstated -0.17 more_information -0.2 listing_restored -0.22
fact right.copyright	listing_inquiry 0.16 listing_restored 0.13 reinstated -0.07 none -0.1
fact right.counterfeit	closure 0.1 none 0.09 listing_inquiry 0.06 funds 0.06 more_information 0.05 relist_waived -0.05 account_investigation -0.09 listing_restored -0.17
fact right.design	none 0.19 relist_waived 0.13 listing_inquiry 0.11 more_information -0.09 suspension -0.25
fact right.named.copyright	listing_restored 0.19 relist_waived -0.07
fact right.named.counterfeit	reinstated 0.1 listing_inquiry 0.06 none -0.07 listing_restored -0.11
fact right.named.design	listing_restored 0.09 listing_inquiry 0.07 none -0.07
fact right.named.patent	listing_restored 0.13 relist_waived 0.08 policy_warning -0.08
fact right.named.trademark	suspension 0.14 relist_waived 0.11 more_information -0.09 listing_restored -0.16
fact right.named.unfair	listing_inquiry 0.16 suspension 0.15 relist_waived -0.06 listing_restored -0.13
fact right.patent	listing_inquiry 0.18 more_information 0.13 none -0.09 policy_warning -0.1
fact right.trademark	more_information 0.33 suspension 0.06 none 0.06 listing_restored -0.07 funds -0.07 closure -0.1 listing_inquiry -0.17
fact right.unfair	listing_inquiry 0.14 relist_waived -0.07
fact sent.again	more_information 0.65 none 0.2 account_investigation 0.16 listing_inquiry 0.07 suspension 0.06 policy_warning -0.06 relist_waived -0.11 funds -0.15 reinstated -0.17 closure -0.19 listing_restored -0.44
fact sent.before	closure 0.52 more_information 0.5 listing_restored 0.49 reinstated 0.42 account_investigation -0.17 funds -0.24 policy_warning -0.4 listing_inquiry -0.54 suspension -0.62
fact sent.not_enough	more_information 0.9 closure 0.14 reinstated 0.13 policy_warning -0.05 relist_waived -0.13 listing_inquiry -0.16 none -0.18 suspension -0.22 account_investigation -0.43
fact sent.refused	more_information 0.59 closure 0.37 none 0.19 listing_inquiry -0.05 listing_restored -0.06 account_investigation -0.06 policy_warning -0.1 relist_waived -0.11 suspension -0.67
fact to.aside	listing_restored 0.34 funds 0.17 policy_warning 0.13 suspension 0.09 closure 0.07 none 0.06 account_investigation -0.07 more_information -0.17 reinstated -0.3 listing_inquiry -0.31
fact to.console	suspension 0.44 listing_inquiry 0.27 account_investigation 0.12 none 0.09 funds -0.05 relist_waived -0.2 closure -0.2 listing_restored -0.21 reinstated -0.29
fact to.console_place	listing_inquiry 0.31 policy_warning 0.3 suspension 0.16 account_investigation 0.12 none 0.11 listing_restored 0.08 funds -0.07 closure -0.3 more_information -0.33 reinstated -0.37
fact to.not_for_answer	funds 0.44 closure 0.24 suspension 0.22 account_investigation 0.06 reinstated -0.05 relist_waived -0.11 none -0.13 listing_restored -0.18 more_information -0.21 policy_warning -0.29
fact to.reply	listing_inquiry 0.51 more_information 0.44 policy_warning 0.32 suspension 0.1 listing_restored -0.08 funds -0.15 closure -0.21 none -0.22 reinstated -0.35 account_investigation -0.35
fact warn.registered	policy_warning 0.45 listing_restored 0.14 reinstated 0.08 funds 0.06 closure -0.05 relist_waived -0.07 more_information -0.14 none -0.17 suspension -0.27
fact warn.target	suspension 0.3 listing_inquiry 0.23 policy_warning 0.1 reinstated 0.09 account_investigation 0.08 relist_waived -0.12 more_information -0.18 listing_restored -0.2 none -0.25
fact warn.threat	policy_warning 0.37 relist_waived 0.14 more_information 0.07 listing_restored -0.13 funds -0.14 reinstated -0.15 suspension -0.16
fact warn.threat_listing	listing_restored 0.11 policy_warning -0.09
fact warn.word	policy_warning 0.81 relist_waived 0.23 listing_restored -0.06 closure -0.09 suspension -0.1 account_investigation -0.13 more_information -0.17 reinstated -0.18 listing_inquiry -0.3
fact why.authenticity	closure 0.14 reinstated 0.14 none 0.05 listing_inquiry -0.09 suspension -0.25
fact why.condition	listing_inquiry 0.28 policy_warning 0.21 reinstated 0.16 listing_restored 0.13 account_investigation 0.08 closure -0.11 none -0.13 funds -0.13 suspension -0.21 more_information -0.24
fact why.dealer	policy_warning 0.26 suspension 0.12 more_information 0.09 reinstated -0.06 listing_inquiry -0.06 none -0.1 funds -0.1 account_investigation -0.11
fact why.drop	account_investigation 0.23 policy_warning 0.09 suspension 0.06 more_information -0.06 funds -0.08 none -0.13
fact why.drug	listing_inquiry 0.23 suspension 0.22 policy_warning -0.05 account_investigation -0.06 more_information -0.07 none -0.1 reinstated -0.12
fact why.forged	closure 0.07 reinstated 0.06 suspension 0.05 none -0.05 funds -0.06
fact why.late	policy_warning 0.17 more_information 0.15 none 0.14 suspension 0.07 listing_restored -0.06 relist_waived -0.07 funds -0.08 account_investigation -0.08 listing_inquiry -0.1 closure -0.13
fact why.linked	closure 0.34 suspension 0.14 none -0.08 reinstated -0.08 policy_warning -0.08 funds -0.1 account_investigation -0.1
fact why.mismatch	listing_inquiry 0.18 policy_warning 0.16 relist_waived 0.13 funds -0.06 account_investigation -0.08 closure -0.08 reinstated -0.09 none -0.14
fact why.misuse	policy_warning 0.36 closure 0.14 account_investigation -0.05 none -0.06 funds -0.06 suspension -0.07 more_information -0.08 reinstated -0.15
fact why.multiple	policy_warning 0.18 suspension 0.18 more_information 0.1 funds -0.08 reinstated -0.14 none -0.14
fact why.owner	relist_waived 0.16 more_information 0.12 reinstated 0.09 none 0.08 listing_restored 0.06 suspension -0.09 policy_warning -0.1 funds -0.11 closure -0.12
fact why.owner_firm	more_information 0.12 listing_restored 0.11 listing_inquiry 0.06 reinstated 0.06 closure -0.05 relist_waived -0.08 none -0.2
fact why.performance	funds 0.11 policy_warning 0.1 closure -0.05 listing_restored -0.07 relist_waived -0.09
fact why.rates	policy_warning 0.24 reinstated 0.13 more_information 0.06 listing_restored -0.06 relist_waived -0.07 none -0.09 closure -0.15
fact why.restricted	listing_inquiry 0.34 more_information 0.11 policy_warning 0.08 none -0.07 relist_waived -0.08 listing_restored -0.12 suspension -0.16
fact why.reviews	closure 0.27 policy_warning 0.22 account_investigation 0.07 suspension -0.05 relist_waived -0.06 funds -0.08 reinstated -0.1 none -0.11 listing_inquiry -0.11
fact why.safety	listing_restored 0.22 relist_waived 0.09 suspension -0.06 account_investigation -0.07 reinstated -0.21
fact why.tracking	policy_warning 0.2 suspension 0.11 more_information 0.07 funds 0.07 listing_restored -0.05 listing_inquiry -0.07 closure -0.08 account_investigation -0.11 none -0.11
fact why.tracking_rate	policy_warning 0.27 more_information 0.11 listing_restored -0.05 closure -0.05 listing_inquiry -0.06 none -0.1 account_investigation -0.12
fact why.used	policy_warning 0.08 account_investigation 0.06 none -0.07 funds -0.07
fact why.verification	policy_warning 0.22 reinstated 0.13 closure 0.05 listing_inquiry -0.1 funds -0.11 account_investigation -0.21
is has.asin	listing_restored 0.94 listing_inquiry 0.84 relist_waived 0.53 suspension 0.28 more_information -0.08 account_investigation -0.19 none -0.25 closure -0.43 reinstated -0.51 funds -0.51 policy_warning -0.61
is link.other	none 0.29 reinstated -0.05 suspension -0.12
is many.asins	listing_inquiry 0.57 suspension 0.53 listing_restored 0.29 relist_waived 0.06 funds -0.15 reinstated -0.17 closure -0.24 policy_warning -0.4 none -0.5
is no.asin	policy_warning 0.58 funds 0.56 reinstated 0.51 closure 0.41 none 0.31 account_investigation 0.18 suspension -0.28 relist_waived -0.56 listing_inquiry -0.83 listing_restored -0.84
is one.asin	listing_restored 0.64 relist_waived 0.47 listing_inquiry 0.26 none 0.24 more_information -0.09 account_investigation -0.18 closure -0.19 policy_warning -0.21 suspension -0.24 reinstated -0.33 funds -0.36
is sender.buyer	none 0.47 relist_waived -0.06 reinstated -0.1 policy_warning -0.12
is sender.claims	none 0.19 suspension -0.07
is sender.marketplace	reinstated 0.29 funds 0.28 account_investigation 0.13 listing_inquiry 0.11 closure 0.1 relist_waived 0.07 suspension -0.06 none -0.98
is sender.other	none 1.03 closure -0.05 policy_warning -0.05 more_information -0.06 reinstated -0.13 listing_inquiry -0.14 suspension -0.43
is sender.unknown	suspension 0.5 listing_restored 0.13 more_information -0.07 closure -0.08 account_investigation -0.13 reinstated -0.16 funds -0.2
negated account.closed	funds 0.13
negated account.goes_on	funds 0.42 listing_inquiry 0.33 policy_warning 0.14 more_information -0.08 none -0.08 reinstated -0.09 closure -0.1 account_investigation -0.17 suspension -0.37
negated account.how_back	more_information 0.38 closure 0.15 funds 0.09 none -0.06 reinstated -0.07 relist_waived -0.11 suspension -0.3
negated account.stopped	reinstated 0.1 relist_waived 0.09 funds 0.07 none 0.06 account_investigation -0.21
negated account.winding_up	closure 0.13 listing_inquiry 0.08 suspension -0.09
negated act.click	policy_warning 0.15
negated act.demand	relist_waived 0.36 more_information 0.25 funds 0.12 account_investigation 0.11 closure 0.11 reinstated 0.06 policy_warning -0.12 listing_inquiry -0.17 listing_restored -0.19 suspension -0.49
negated act.lead	listing_restored 0.12 more_information 0.12 listing_inquiry -0.16
negated act.request	closure 0.22 account_investigation 0.15 funds 0.1 listing_inquiry -0.08 none -0.08 more_information -0.09 reinstated -0.11 suspension -0.19
negated act.send	relist_waived 0.36 closure 0.17 policy_warning 0.12 suspension 0.11 funds 0.07 reinstated -0.08 none -0.11 listing_restored -0.22 listing_inquiry -0.35
negated act.told	funds 0.06
negated age.document	suspension 0.17 more_information 0.11 account_investigation 0.1 relist_waived -0.07 closure -0.09 listing_restored -0.1
negated asin.other_number	closure 0.27 listing_restored 0.14 suspension 0.1 reinstated -0.07 none -0.08 relist_waived -0.09 listing_inquiry -0.12 policy_warning -0.16
negated caution.appeal	closure 0.22 none -0.06 relist_waived -0.07 listing_inquiry -0.07 reinstated -0.07
negated caution.closed	reinstated 0.14 funds 0.11
negated caution.generic	listing_restored 0.07 relist_waived -0.05
negated caution.removed	none 0.13 more_information 0.12 funds 0.07 listing_inquiry -0.06 suspension -0.07 account_investigation -0.1
negated caution.stopped	none 0.15 account_investigation -0.07
negated caution.threat	reinstated 0.16 funds 0.1 none 0.08 more_information 0.05 closure -0.09 suspension -0.11 account_investigation -0.12
negated doc.authorization_letter	policy_warning 0.09 none 0.05
negated doc.came	account_investigation 0.11 more_information 0.05 policy_warning -0.07 listing_restored -0.09
negated doc.dealer_licence	suspension 0.06 policy_warning 0.06
negated doc.finding	policy_warning 0.07 closure 0.05 reinstated -0.08
negated doc.invoice	suspension 0.18 funds 0.09 more_information 0.07 closure -0.1 account_investigation -0.13 listing_inquiry -0.15
negated doc.letter_of_retraction	more_information 0.12 closure 0.05 suspension -0.1
negated doc.not_enough	suspension 0.19 reinstated 0.14 listing_restored -0.06 account_investigation -0.08 more_information -0.15
negated doc.plan_of_action	policy_warning 0.14 listing_inquiry 0.09 funds 0.07 suspension -0.16
negated doc.receipt	policy_warning 0.05
negated funds.held	more_information 0.1 account_investigation 0.07 suspension -0.07 reinstated -0.07
negated funds.topic	funds 0.19
negated good.account	more_information 0.09 funds 0.06
negated good.ended	account_investigation 0.14 listing_restored 0.1 more_information 0.1 relist_waived -0.06 policy_warning -0.06 suspension -0.17
negated good.listing	listing_restored 0.18 more_information 0.07 relist_waived -0.06 listing_inquiry -0.09
negated listing.named	listing_restored 0.14 listing_inquiry -0.1
negated listing.stopped	policy_warning 0.21 more_information 0.11 reinstated 0.08 account_investigation -0.08 none -0.08 suspension -0.1 listing_inquiry -0.12
negated none.order	more_information 0.19 suspension -0.09
negated owner.label	suspension 0.07 more_information 0.06 listing_restored -0.08
negated owner.name_end	more_information 0.51 closure 0.5 relist_waived 0.21 listing_inquiry 0.06 account_investigation -0.08 suspension -0.12 none -0.22 listing_restored -0.28 reinstated -0.5
negated plan.action	more_information 0.14 funds 0.1 listing_restored -0.05 reinstated -0.06
negated plan.cause	more_information 0.19 suspension -0.14
negated review.account	closure 0.11
negated review.ship_on	listing_restored 0.07 reinstated 0.07 closure -0.1
negated right.counterfeit	relist_waived 0.23 account_investigation 0.06 none 0.06 closure -0.07 listing_restored -0.12
negated right.trademark	none 0.07
negated sent.again	policy_warning 0.1 account_investigation 0.05 relist_waived 0.05 more_information -0.09 suspension -0.11
negated sent.before	suspension 0.06 listing_restored -0.09
negated sent.not_enough	more_information 0.16 suspension -0.13
negated sent.refused	more_information 0.13 suspension -0.08
negated to.console_place	listing_restored 0.24 account_investigation 0.11 none -0.05 suspension -0.15 listing_inquiry -0.16
negated to.reply	reinstated 0.16 none 0.13 relist_waived 0.08 closure -0.08 suspension -0.1 more_information -0.11
negated warn.registered	suspension 0.28 account_investigation 0.06 policy_warning -0.09 funds -0.13
negated warn.target	policy_warning 0.12 reinstated -0.08
negated warn.threat	suspension 0.09
negated warn.threat_listing	relist_waived 0.17 suspension 0.05 more_information -0.05 listing_inquiry -0.11
negated warn.word	relist_waived 0.06
negated why.authenticity	suspension 0.22 relist_waived 0.07 reinstated 0.06 funds -0.06 listing_inquiry -0.06 closure -0.07 listing_restored -0.19
negated why.condition	listing_restored 0.12
negated why.drug	suspension 0.09
negated why.linked	reinstated 0.11
negated why.mismatch	listing_restored 0.08 relist_waived -0.05
negated why.owner	suspension 0.1 listing_restored 0.1 policy_warning 0.08 listing_inquiry -0.13
negated why.owner_firm	policy_warning 0.09 listing_inquiry -0.07
negated why.performance	more_information 0.15 suspension -0.08
negated why.rates	more_information 0.15 suspension -0.08
negated why.safety	suspension 0.16 more_information -0.08
negated why.verification	suspension 0.23 funds -0.12
rule asks_for_secrets	none 0.15 suspension -0.09
rule authenticity_by_demand	funds 0.14 none 0.13 more_information 0.12 reinstated 0.1 listing_restored 0.09 account_investigation -0.08 policy_warning -0.2 closure -0.42
rule authenticity_said	funds 0.09 none 0.08 relist_waived 0.08 closure 0.08 reinstated 0.07 listing_inquiry -0.06 policy_warning -0.08 more_information -0.13 suspension -0.17
rule closed_after_plans	reinstated 0.1 suspension 0.06 closure 0.05 policy_warning -0.05 funds -0.06
rule closed_final	closure 0.4 relist_waived -0.05 policy_warning -0.06 suspension -0.06 more_information -0.07 funds -0.1
rule closed_permanent	closure 0.49 funds -0.11 suspension -0.24
rule closed_refused_final	suspension 0.06
rule closed_refused_last_word	closure 0.08 more_information -0.05
rule closed_said	closure 0.52 account_investigation 0.09 more_information -0.05 funds -0.08 suspension -0.09 none -0.14 policy_warning -0.16
rule closed_silence	closure 0.39 none 0.06 funds 0.06 listing_restored -0.07 reinstated -0.17 suspension -0.25
rule closed_silence_refused	closure 0.14 suspension -0.05
rule closed_silent_only	funds 0.12 reinstated 0.06 closure -0.09
rule closed_winding_up	closure 0.28 reinstated 0.12 account_investigation -0.06 suspension -0.18
rule condition_said	listing_restored 0.27 listing_inquiry 0.26 policy_warning 0.21 reinstated 0.13 account_investigation 0.07 relist_waived -0.08 none -0.13 closure -0.14 funds -0.14 suspension -0.15 more_information -0.29
rule copyright_named	listing_restored 0.19 relist_waived -0.07
rule copyright_word	listing_inquiry 0.17 listing_restored 0.12 reinstated -0.07 none -0.1
rule counterfeit_named	reinstated 0.1 listing_inquiry 0.06 none -0.07 listing_restored -0.11
rule counterfeit_word	relist_waived 0.14 funds 0.13 none 0.06 suspension -0.08 listing_restored -0.21
rule dealer_said	policy_warning 0.26 suspension 0.12 more_information 0.09 reinstated -0.06 listing_inquiry -0.06 none -0.1 funds -0.1 account_investigation -0.11
rule design_named	listing_restored 0.09 listing_inquiry 0.07 none -0.07
rule design_word	none 0.18 relist_waived 0.15 listing_inquiry 0.11 more_information -0.09 suspension -0.25
rule drop_said	account_investigation 0.24 policy_warning 0.09 suspension 0.06 more_information -0.06 funds -0.08 none -0.13
rule drug_said	listing_inquiry 0.23 suspension 0.19 policy_warning -0.06 account_investigation -0.06 none -0.11 reinstated -0.13
rule funds_account_goes_on	funds 0.2 reinstated 0.08 account_investigation 0.06 closure -0.06 policy_warning -0.08 suspension -0.14
rule funds_held_only	funds 0.49 suspension 0.15 closure 0.13 relist_waived -0.09 listing_restored -0.09 none -0.11 listing_inquiry -0.21 policy_warning -0.28
rule funds_only	funds 0.47 account_investigation 0.26 suspension 0.14 none -0.07 listing_restored -0.1 relist_waived -0.1 more_information -0.12 policy_warning -0.16 listing_inquiry -0.3
rule generic_means_unbranded	policy_warning 0.14 listing_inquiry 0.06 more_information 0.05 reinstated -0.05 none -0.06
rule investigation_call	account_investigation 0.66 reinstated -0.06 closure -0.07 funds -0.07 listing_restored -0.09 none -0.09 listing_inquiry -0.13 suspension -0.14
rule investigation_call_goes_on	account_investigation 0.39 listing_inquiry -0.09 suspension -0.16
rule investigation_in_course	account_investigation 0.17 policy_warning -0.06 funds -0.06
rule investigation_registration	account_investigation 0.1 closure 0.08 suspension -0.07 more_information -0.07
rule investigation_review	account_investigation 0.86 relist_waived -0.05 listing_inquiry -0.07 none -0.08 more_information -0.09 funds -0.14 suspension -0.16 policy_warning -0.18
rule investigation_review_goes_on	account_investigation 0.21 more_information -0.06 policy_warning -0.07
rule ip_owner	listing_restored 0.18 policy_warning 0.12 more_information 0.06 reinstated 0.05 closure -0.08 listing_inquiry -0.09 none -0.24
rule ip_said	listing_restored 0.15 relist_waived 0.12 none 0.09 reinstated 0.08 suspension -0.07 account_investigation -0.07 listing_inquiry -0.08 funds -0.11 closure -0.14
rule late_said	none 0.16 policy_warning 0.14 more_information 0.13 suspension 0.09 listing_restored -0.06 relist_waived -0.07 account_investigation -0.1 listing_inquiry -0.11 closure -0.13
rule link_leads_elsewhere	none 0.29 reinstated -0.05 suspension -0.12
rule linked_said	closure 0.3 suspension 0.15 account_investigation -0.09 policy_warning -0.1 none -0.1 funds -0.1
rule listing_authenticity	relist_waived 0.28 account_investigation 0.25 listing_inquiry 0.11 suspension 0.1 listing_restored 0.07 funds -0.09 policy_warning -0.11 closure -0.12 reinstated -0.16 none -0.31
rule listing_documents	listing_inquiry 0.94 relist_waived 0.22 none 0.1 more_information -0.06 account_investigation -0.08 funds -0.2 closure -0.21 reinstated -0.22 policy_warning -0.45
rule listing_drug	listing_inquiry 0.34 suspension 0.1 more_information 0.05 closure -0.07 reinstated -0.08 policy_warning -0.09 none -0.09 listing_restored -0.09
rule listing_goes_on	listing_inquiry 0.08 none 0.05 reinstated -0.08 relist_waived -0.09
rule listing_mismatch	suspension 0.15 listing_inquiry 0.15 relist_waived 0.11 listing_restored 0.05 account_investigation -0.06 none -0.07 policy_warning -0.08 more_information -0.15
rule listing_named	listing_inquiry 0.24 more_information 0.13 listing_restored 0.08 suspension -0.07 reinstated -0.08 policy_warning -0.11 relist_waived -0.13
rule listing_numbered	listing_inquiry 0.49 none 0.11 relist_waived 0.1 listing_restored 0.06 reinstated -0.08 account_investigation -0.09 closure -0.11 policy_warning -0.19 suspension -0.23
rule listing_owner	listing_restored 0.22 relist_waived 0.07 suspension -0.08 policy_warning -0.1 none -0.11
rule listing_restored_named	listing_inquiry 0.1 listing_restored 0.1 suspension -0.08
rule listing_restored_said	listing_restored 0.33 reinstated 0.09 more_information -0.06 closure -0.07 listing_inquiry -0.08 suspension -0.15
rule listing_restored_sold_again	more_information 0.12 listing_restored 0.08 reinstated -0.06 listing_inquiry -0.11
rule listing_safety	listing_inquiry 0.28 more_information 0.16 relist_waived 0.13 none 0.09 funds -0.06 suspension -0.09 closure -0.11 account_investigation -0.14 policy_warning -0.26
rule listing_said	listing_inquiry 0.39 suspension 0.13 closure 0.08 none 0.06 reinstated -0.15 policy_warning -0.17 more_information -0.17 funds -0.2
rule listing_sales_named	none 0.1 listing_restored 0.07 relist_waived -0.1
rule listing_threatened	relist_waived 0.11 listing_inquiry 0.06 policy_warning -0.12
rule mismatch_said	policy_warning 0.14 listing_inquiry 0.12 suspension 0.09 more_information 0.07 relist_waived 0.06 funds -0.06 closure -0.09 account_investigation -0.09 reinstated -0.1 none -0.15
rule more_answered	more_information 0.33 closure 0.08 listing_restored 0.06 relist_waived -0.06 none -0.06 account_investigation -0.07 listing_inquiry -0.09 reinstated -0.17
rule more_asked_after_answer	listing_restored 0.31 more_information 0.23 suspension 0.22 closure 0.17 relist_waived 0.13 funds -0.13 listing_inquiry -0.26 none -0.3 policy_warning -0.35
rule more_detail	more_information 0.34 reinstated 0.17 none 0.07 closure -0.05 suspension -0.4
rule more_not_enough	more_information 0.41 listing_restored 0.07 policy_warning -0.06 closure -0.07 reinstated -0.08 suspension -0.15
rule more_not_enough_plain	more_information 0.31 closure 0.06 relist_waived -0.09 listing_inquiry -0.17
rule more_refused	more_information 0.4 listing_inquiry -0.07 suspension -0.18
rule multiple_said	policy_warning 0.18 suspension 0.16 more_information 0.1 funds -0.08 reinstated -0.14 none -0.15
rule none_advert	none 0.5 listing_inquiry 0.11 funds -0.08 listing_restored -0.12 suspension -0.15 policy_warning -0.18
rule none_buyer	more_information 0.17 none 0.14 relist_waived -0.05 listing_inquiry -0.05 suspension -0.06
rule none_buyer_sender	none 0.47 relist_waived -0.06 reinstated -0.1 policy_warning -0.12
rule none_login	none 0.13 suspension -0.06
rule none_order	none 0.39 more_information 0.31 funds -0.06 listing_inquiry -0.08 closure -0.12 account_investigation -0.13 listing_restored -0.13 reinstated -0.18
rule none_orders_reader	none 0.47 more_information -0.08 reinstated -0.1 suspension -0.14
rule none_owner_letter	none 0.27 listing_inquiry -0.14
rule none_receipt	none 0.6 more_information -0.08 reinstated -0.09 closure -0.12 suspension -0.15
rule none_secret	none 0.15 suspension -0.09
rule none_sender	none 1.03 closure -0.05 policy_warning -0.05 more_information -0.06 reinstated -0.13 listing_inquiry -0.14 suspension -0.43
rule orders_the_reader	none 0.47 more_information -0.08 reinstated -0.1 suspension -0.14
rule other_forged	closure 0.07 reinstated 0.06 suspension 0.05 none -0.05 funds -0.06
rule other_misuse	policy_warning 0.35 closure 0.14 account_investigation -0.06 none -0.07 more_information -0.09 suspension -0.1 reinstated -0.16
rule patent_named	listing_restored 0.13 relist_waived 0.08 policy_warning -0.08
rule patent_word	listing_inquiry 0.19 listing_restored 0.11 more_information 0.07 policy_warning -0.1 none -0.1
rule performance_rates	more_information 0.27 policy_warning 0.16 reinstated 0.13 listing_restored -0.06 relist_waived -0.07 listing_inquiry -0.07 none -0.08 closure -0.09 suspension -0.17
rule performance_said	more_information 0.17 funds 0.1 none 0.07 policy_warning 0.06 suspension -0.05 listing_restored -0.08 relist_waived -0.09 listing_inquiry -0.1
rule performance_target	suspension 0.21 policy_warning 0.1 reinstated 0.09 funds -0.11 more_information -0.17
rule reinstated_beside_stop	reinstated 0.33 closure -0.06 suspension -0.09 listing_restored -0.12
rule reinstated_said	listing_restored 0.48 reinstated 0.31 closure -0.06 suspension -0.09 account_investigation -0.09 funds -0.1 policy_warning -0.11 relist_waived -0.11 listing_inquiry -0.19
rule reinstated_with_threat	reinstated 0.49 listing_restored -0.07 policy_warning -0.08 account_investigation -0.08 funds -0.08 suspension -0.12
rule restricted_said	listing_inquiry 0.16 listing_restored 0.15 more_information 0.11 policy_warning 0.08 none -0.08 relist_waived -0.1 suspension -0.2
rule reviews_said	closure 0.23 policy_warning 0.2 more_information 0.11 account_investigation 0.06 listing_restored -0.06 relist_waived -0.08 funds -0.1 suspension -0.1 reinstated -0.11 none -0.12
rule safety_said	listing_restored 0.16 more_information 0.06 relist_waived 0.06 account_investigation 0.06 none -0.06 policy_warning -0.08 suspension -0.15
rule section_three_is_no_ground	suspension 0.35 reinstated -0.05 listing_inquiry -0.17
rule sender_name_is_not_the_address	none 0.19 suspension -0.07
rule sender_not_marketplace	none 1.03 closure -0.05 policy_warning -0.05 more_information -0.06 reinstated -0.13 listing_inquiry -0.14 suspension -0.43
rule suspended_closed_temporarily	none 0.07
rule suspended_closed_with_way_back	suspension 0.18 funds 0.07 closure -0.06 reinstated -0.08
rule suspended_may_not_sell	suspension 0.58 closure 0.2 listing_restored -0.06 none -0.08 more_information -0.11 policy_warning -0.15 listing_inquiry -0.27
rule suspended_now	suspension 0.2 more_information -0.05 policy_warning -0.06
rule suspended_part	suspension 0.49 reinstated 0.08 none -0.08 listing_inquiry -0.08 policy_warning -0.25
rule suspended_said	suspension 0.18 none 0.16 reinstated 0.15 closure 0.12 more_information 0.08 funds 0.05 listing_restored -0.06 account_investigation -0.12 policy_warning -0.13 relist_waived -0.16 listing_inquiry -0.29
rule suspended_sales	suspension 0.36 account_investigation -0.05 closure -0.07 none -0.07 policy_warning -0.1
rule suspended_way_back	suspension 0.41 none 0.17 funds -0.09 listing_inquiry -0.1 closure -0.21
rule temporarily_closed_is_suspension	suspension 0.21 none 0.06 more_information -0.06
rule threat_is_no_stage	policy_warning 0.61 reinstated 0.51 closure -0.11 suspension -0.12 more_information -0.27 listing_inquiry -0.31 funds -0.38
rule tracking_rate	policy_warning 0.27 more_information 0.11 listing_restored -0.05 closure -0.05 listing_inquiry -0.06 none -0.1 account_investigation -0.12
rule tracking_said	policy_warning 0.2 suspension 0.11 more_information 0.07 funds 0.07 listing_restored -0.05 listing_inquiry -0.07 closure -0.08 account_investigation -0.1 none -0.11
rule trademark_named	suspension 0.14 relist_waived 0.11 more_information -0.09 listing_restored -0.16
rule trademark_word	more_information 0.31 none 0.06 funds -0.07 listing_inquiry -0.08 closure -0.1
rule unfair_named	listing_inquiry 0.16 suspension 0.15 relist_waived -0.06 listing_restored -0.13
rule unfair_word	listing_inquiry 0.14 relist_waived -0.07
rule used_said	policy_warning 0.08 account_investigation 0.06 none -0.07 funds -0.07
rule verification_said	reinstated 0.23 policy_warning 0.13 closure 0.09 listing_inquiry -0.11 account_investigation -0.25
rule waived_promise	relist_waived 0.33 listing_inquiry -0.1 listing_restored -0.17
rule waived_promise_accepted	relist_waived 0.26 more_information 0.05 listing_restored -0.07 listing_inquiry -0.14
rule warning_goes_on	reinstated 0.14 listing_inquiry 0.13 account_investigation 0.1 suspension 0.07 funds 0.05 relist_waived -0.07 closure -0.08 policy_warning -0.09 none -0.09 more_information -0.11
rule warning_late	policy_warning 0.11 suspension -0.12
rule warning_licence	policy_warning 0.3 suspension 0.07 listing_inquiry -0.06 none -0.08 account_investigation -0.11
rule warning_registered	reinstated 0.21 policy_warning 0.21 listing_restored 0.06 more_information -0.06 relist_waived -0.07 suspension -0.09 none -0.13 closure -0.17
rule warning_something_asked	policy_warning 0.4 suspension 0.25 listing_inquiry 0.23 account_investigation 0.2 more_information 0.08 closure 0.05 none -0.11 listing_restored -0.24 reinstated -0.36 relist_waived -0.48
rule warning_target	policy_warning 0.44 listing_inquiry 0.11 suspension 0.09 reinstated -0.05 closure -0.07 relist_waived -0.12 none -0.13 more_information -0.31
rule warning_threat	policy_warning 0.69 relist_waived 0.3 listing_inquiry 0.27 reinstated 0.16 funds -0.12 account_investigation -0.15 closure -0.22 listing_restored -0.3 more_information -0.31 suspension -0.32
rule warning_word	policy_warning 0.66 relist_waived 0.34 funds -0.06 closure -0.08 account_investigation -0.1 more_information -0.1 reinstated -0.12 listing_inquiry -0.13 listing_restored -0.16 suspension -0.24
say # hours	reinstated 0.51 none 0.28 listing_restored 0.28 closure -0.08 more_information -0.09 policy_warning -0.16 relist_waived -0.21 funds -0.27 listing_inquiry -0.29
say # hours have	closure 0.08
say a member	account_investigation 0.13 suspension -0.06
say a member of	account_investigation 0.13 suspension -0.06
say a plan	suspension 0.31 policy_warning 0.25 none 0.11 reinstated -0.06 relist_waived -0.07 listing_restored -0.09 more_information -0.2 closure -0.2
say a removal	closure 0.34 relist_waived 0.19 policy_warning -0.06 more_information -0.08 listing_restored -0.09 suspension -0.12
say a removal order	closure 0.3 relist_waived 0.19 policy_warning -0.06 more_information -0.07 listing_restored -0.09 suspension -0.11
say a reserve	funds 0.16 suspension -0.09
say a valid tracking	policy_warning 0.15
say about money only	funds 0.06
say account has	reinstated 0.2 suspension 0.17 relist_waived -0.06 listing_restored -0.06 policy_warning -0.07 funds -0.07 listing_inquiry -0.11
say account has been	reinstated 0.21 suspension 0.18 closure 0.05 policy_warning -0.06 relist_waived -0.06 listing_restored -0.06 funds -0.07 listing_inquiry -0.11
say after each	funds 0.11
say again	reinstated 0.7 relist_waived 0.55 suspension 0.27 closure 0.09 policy_warning -0.14 none -0.17 more_information -0.25 account_investigation -0.27 funds -0.37 listing_inquiry -0.4
say amazon	none 0.42 suspension 0.18 listing_inquiry 0.15 more_information 0.13 listing_restored -0.12 account_investigation -0.19 policy_warning -0.22 relist_waived -0.24
say amazon payments	account_investigation 0.15 funds 0.09 suspension -0.19
say amount	funds 0.23 closure 0.21 reinstated 0.06 account_investigation -0.07 policy_warning -0.13 suspension -0.16
say an eye	reinstated 0.19 suspension -0.06
say an eye on	reinstated 0.19 suspension -0.06
say and a bank	funds 0.08
say and how	suspension 0.37 policy_warning 0.21 relist_waived -0.05 reinstated -0.06 closure -0.07 none -0.07 listing_inquiry -0.25
say and the hold	reinstated 0.22 suspension -0.07
say appeals	funds 0.08 closure 0.05
say are holding	funds 0.08
say are looking	account_investigation 0.22 policy_warning -0.08 reinstated -0.09
say are looking into	account_investigation 0.22 policy_warning -0.08 reinstated -0.09
say asin	listing_restored 0.31 none 0.19 policy_warning 0.15 funds -0.06 account_investigation -0.09 reinstated -0.1 suspension -0.13 relist_waived -0.21
say balance	funds 0.42 closure 0.39 listing_restored -0.05 reinstated -0.1 none -0.13 more_information -0.15 policy_warning -0.16 listing_inquiry -0.19
say balance is	closure 0.27 account_investigation -0.06 reinstated -0.07
say bank	reinstated 0.36 funds 0.27 policy_warning 0.18 account_investigation 0.12 relist_waived -0.09 listing_restored -0.09 listing_inquiry -0.13 none -0.16 suspension -0.2 closure -0.3
say be paid	funds 0.61 none -0.06 account_investigation -0.09 policy_warning -0.1 reinstated -0.12 suspension -0.14
say been cancelled	closure 0.11 suspension -0.07
say been deactivated	suspension 0.26 policy_warning -0.06 none -0.07
say been lifted	reinstated 0.14
say been released	reinstated 0.29 suspension -0.06 policy_warning -0.13
say begun	account_investigation 0.17 closure 0.16 listing_inquiry 0.08 funds -0.12 suspension -0.17
say begun in	closure 0.15 suspension -0.05
say begun in the	closure 0.15 suspension -0.05
say below	policy_warning 0.42 listing_inquiry 0.14 listing_restored -0.08 more_information -0.08 suspension -0.1 relist_waived -0.11 none -0.12
say below #	policy_warning 0.22 suspension 0.09 account_investigation -0.05 listing_inquiry -0.05 reinstated -0.06 more_information -0.08
say can still sell	policy_warning 0.08
say cancelled	closure 0.24 listing_inquiry 0.23 more_information -0.06 none -0.06 funds -0.06 relist_waived -0.06 account_investigation -0.1 policy_warning -0.11
say change the status	funds 0.09
say claims	closure 0.21 funds 0.2 listing_inquiry 0.13 account_investigation 0.12 more_information 0.05 relist_waived -0.06 listing_restored -0.08 none -0.15 policy_warning -0.16 suspension -0.22
say co	suspension 0.39 listing_inquiry 0.26 closure 0.11 more_information 0.08 reinstated 0.05 funds -0.09 none -0.09 account_investigation -0.1 listing_restored -0.1 relist_waived -0.22 policy_warning -0.3
say com	listing_inquiry 0.75 suspension 0.24 more_information 0.09 reinstated -0.11 relist_waived -0.13 account_investigation -0.19 none -0.25 listing_restored -0.48
say consider the	relist_waived 0.31 more_information -0.07 listing_restored -0.13
say continue	account_investigation 0.77 listing_restored 0.31 relist_waived -0.06 reinstated -0.09 suspension -0.1 funds -0.13 closure -0.16 listing_inquiry -0.24 policy_warning -0.24
say continue to	listing_restored 0.41 account_investigation 0.22 policy_warning -0.09 listing_inquiry -0.16 suspension -0.23
say continue to sell	account_investigation 0.1 suspension -0.05
say csv	listing_inquiry 0.22 relist_waived -0.06 suspension -0.06
say days after each	funds 0.11
say decision	closure 0.18 more_information 0.12 suspension 0.07 account_investigation 0.05 reinstated -0.11 none -0.11 policy_warning -0.19
say decision is	suspension 0.15 listing_inquiry -0.09
say disbursement	funds 0.16 closure 0.1 more_information -0.06 account_investigation -0.07 suspension -0.1
say disbursement appeals	closure 0.12 funds 0.05 suspension -0.05 reinstated -0.05
say dispute	listing_inquiry 0.39 more_information 0.21 suspension 0.05 account_investigation -0.06 reinstated -0.06 funds -0.08 none -0.12 relist_waived -0.14 listing_restored -0.17
say evaluation	listing_inquiry 0.17 listing_restored 0.11 suspension -0.06 policy_warning -0.07 relist_waived -0.08
say example	listing_inquiry 0.83 none 0.6 closure -0.05 account_investigation -0.05 funds -0.06 policy_warning -0.08 reinstated -0.11 relist_waived -0.15 more_information -0.28 suspension -0.28 listing_restored -0.36
say eye on	reinstated 0.19 suspension -0.06
say eye on your	reinstated 0.19 suspension -0.06
say for the trouble	reinstated 0.09
say for up	suspension 0.3 listing_restored 0.11 listing_inquiry -0.09 more_information -0.15
say for up to	suspension 0.3 listing_restored 0.11 listing_inquiry -0.09 more_information -0.15
say funds	policy_warning 0.23 funds 0.18 closure 0.14 account_investigation 0.14 listing_inquiry -0.08 suspension -0.09 listing_restored -0.11 none -0.12 reinstated -0.13 more_information -0.14
say further	relist_waived 0.46 closure 0.41 reinstated 0.35 suspension -0.1 none -0.1 funds -0.12 more_information -0.17 policy_warning -0.27 listing_inquiry -0.43
say further complaints	reinstated 0.41 account_investigation -0.06 policy_warning -0.06 suspension -0.08 closure -0.13
say has been deactivated	suspension 0.26 policy_warning -0.06 none -0.07
say has been lifted	reinstated 0.14
say have been cancelled	closure 0.11 suspension -0.07
say have decided	reinstated 0.17 suspension -0.08
say have noted	relist_waived 0.31 closure -0.07 more_information -0.07
say holding	funds 0.18 suspension -0.06 closure -0.06
say hours	reinstated 0.49 listing_restored 0.31 none 0.24 account_investigation 0.13 closure -0.09 more_information -0.15 policy_warning -0.2 listing_inquiry -0.21 relist_waived -0.23 funds -0.29
say hours have	closure 0.08
say hours have been	closure 0.08
say how	funds 0.33 listing_inquiry 0.21 account_investigation 0.12 reinstated -0.08 none -0.12 relist_waived -0.16 listing_restored -0.28
say https	none 0.22
say inquiry	relist_waived 0.16 listing_restored -0.05
say investigate	funds 0.1 closure 0.1
say is about	funds 0.19
say is about your	funds 0.06
say is back	listing_restored 0.24 listing_inquiry -0.06 relist_waived -0.07
say it again	none 0.12 relist_waived 0.12 policy_warning 0.06 reinstated -0.09 listing_inquiry -0.13
say jp	suspension 0.35 closure 0.16 listing_inquiry 0.1 reinstated 0.09 funds -0.06 listing_restored -0.11 account_investigation -0.13 relist_waived -0.18 policy_warning -0.22
say jpg	listing_inquiry 0.24 relist_waived -0.06 suspension -0.13
say lifted	reinstated 0.23 listing_restored 0.2 relist_waived 0.08 account_investigation -0.06 listing_inquiry -0.07 more_information -0.09 suspension -0.1 closure -0.14
say listings should	reinstated 0.12
say looking into	account_investigation 0.21 reinstated -0.09
say manage inventory	listing_restored 0.14 reinstated 0.09 listing_inquiry -0.1
say may need	reinstated 0.07
say may need up	reinstated 0.07
say money	closure 0.46 funds 0.15 suspension 0.1 none -0.06 listing_restored -0.08 reinstated -0.09 more_information -0.11 relist_waived -0.13 listing_inquiry -0.21
say need up	reinstated 0.07
say need up to	reinstated 0.07
say net	none 0.45 reinstated -0.05 closure -0.06 suspension -0.08 more_information -0.18
say notice	suspension 0.2 more_information 0.12 reinstated 0.12 relist_waived 0.08 listing_restored 0.06 closure -0.11 funds -0.12 account_investigation -0.16 policy_warning -0.2
say notice dispute	more_information 0.26 listing_inquiry 0.26 suspension 0.14 closure -0.08 funds -0.08 relist_waived -0.1 none -0.12 listing_restored -0.19
say now and	reinstated 0.14
say now and then	reinstated 0.14
say of delivery	account_investigation 0.26 policy_warning -0.07 suspension -0.12
say offer	listing_inquiry 0.43 listing_restored 0.4 funds -0.08 closure -0.1 account_investigation -0.11 none -0.11 policy_warning -0.12 more_information -0.15 suspension -0.17
say offer is	listing_restored 0.25 reinstated 0.06 none -0.05 listing_inquiry -0.07 relist_waived -0.07
say or i	none 0.15 policy_warning -0.05
say orders	suspension 0.69 account_investigation 0.27 closure 0.19 listing_restored 0.08 more_information -0.08 relist_waived -0.08 funds -0.16 none -0.18 reinstated -0.23 listing_inquiry -0.47
say org	none 0.07
say paid	funds 0.63 closure 0.3 relist_waived -0.07 more_information -0.08 account_investigation -0.08 none -0.08 listing_inquiry -0.14 reinstated -0.21 policy_warning -0.23
say paid out	closure 0.3 reinstated -0.06 policy_warning -0.07 suspension -0.1
say password	policy_warning 0.16 closure -0.05 suspension -0.1
say past # hours	closure 0.24 suspension -0.12
say patent	listing_inquiry 0.23 more_information 0.08 listing_restored 0.06 none -0.07 policy_warning -0.07 relist_waived -0.12
say patent evaluation	listing_inquiry 0.32 relist_waived -0.07 listing_restored -0.11
say payments	funds 0.19 suspension 0.11 closure 0.08 more_information -0.08 none -0.09 listing_inquiry -0.11
say payments funds	closure 0.17 funds 0.12 reinstated -0.05 suspension -0.12
say payments investigate	funds 0.1 closure 0.1 suspension -0.06
say payouts	account_investigation 0.19 suspension 0.13 listing_inquiry -0.11 policy_warning -0.12
say payouts are	account_investigation 0.12 policy_warning -0.06
say pdf	listing_inquiry 0.24 none 0.15 more_information 0.07 relist_waived -0.06 suspension -0.25
say performance	suspension 0.57 listing_inquiry 0.44 more_information 0.08 account_investigation -0.1 funds -0.11 closure -0.13 policy_warning -0.13 relist_waived -0.14 none -0.25 listing_restored -0.27
say permanently	closure 0.14 policy_warning 0.1 suspension -0.12
say plan	suspension 0.5 more_information 0.22 reinstated 0.16 account_investigation -0.17 listing_inquiry -0.21 relist_waived -0.22 listing_restored -0.25
say pleased	reinstated 0.26 policy_warning -0.11
say pleased to	reinstated 0.26 policy_warning -0.11
say product	suspension 0.33 listing_inquiry 0.3 relist_waived 0.28 policy_warning 0.15 funds -0.06 reinstated -0.08 closure -0.12 account_investigation -0.13 none -0.17 listing_restored -0.47
say proof of delivery	account_investigation 0.26 policy_warning -0.07 suspension -0.11
say rate	policy_warning 0.33 more_information 0.32 suspension -0.05 relist_waived -0.07 listing_inquiry -0.07 none -0.08 closure -0.11 account_investigation -0.13 reinstated -0.13
say reactivate	suspension 0.27 closure 0.09 policy_warning -0.06 listing_inquiry -0.06 relist_waived -0.07 account_investigation -0.07
say reappear	reinstated 0.15 suspension -0.05
say refunds	funds 0.36 closure 0.22 none -0.06 account_investigation -0.09 listing_inquiry -0.09 suspension -0.09 more_information -0.09 reinstated -0.1
say released	reinstated 0.39 closure -0.05 more_information -0.06 listing_restored -0.06 suspension -0.08 policy_warning -0.13
say removal	closure 0.36 listing_restored 0.21 relist_waived 0.12 funds -0.05 suspension -0.07 none -0.09 account_investigation -0.1 listing_inquiry -0.34
say removal order	closure 0.34 relist_waived 0.19 listing_restored 0.06 none -0.05 reinstated -0.06 account_investigation -0.06 listing_inquiry -0.08 policy_warning -0.09 more_information -0.09 suspension -0.13
say report	listing_restored 0.39 none 0.34 more_information 0.23 listing_inquiry 0.07 funds -0.05 reinstated -0.1 closure -0.13 policy_warning -0.15 account_investigation -0.16 relist_waived -0.21 suspension -0.22
say request disbursement	funds 0.1 suspension -0.05
say requires	policy_warning 0.3 account_investigation -0.13
say reserve	funds 0.27 closure -0.06 suspension -0.18
say risk	listing_inquiry 0.13 relist_waived 0.06 suspension -0.05 listing_restored -0.09
say safety	listing_inquiry 0.34 suspension 0.14 listing_restored 0.08 closure -0.05 account_investigation -0.06 policy_warning -0.08 none -0.12 relist_waived -0.14
say seller performance	suspension 0.62 more_information 0.12 reinstated 0.12 relist_waived -0.05 funds -0.08 policy_warning -0.09 listing_inquiry -0.16 closure -0.17 none -0.21
say shipping	reinstated 0.53 account_investigation 0.21 closure -0.07 suspension -0.11 policy_warning -0.19 funds -0.22
say since you	relist_waived 0.17 account_investigation 0.12 listing_inquiry 0.12 closure -0.05 listing_restored -0.08 policy_warning -0.13
say status of	funds 0.17
say status of your	funds 0.09
say still sell	policy_warning 0.08
say suspended	none 0.31 account_investigation -0.05 relist_waived -0.06 listing_restored -0.06 reinstated -0.07
say that you will	relist_waived 0.32 policy_warning -0.05 listing_inquiry -0.06 closure -0.06 more_information -0.06
say the balance	closure 0.27 funds 0.2 none -0.06 more_information -0.1 listing_inquiry -0.12 reinstated -0.13
say the hold	reinstated 0.27 suspension -0.05 closure -0.07
say the hold on	reinstated 0.13
say the offer	listing_restored 0.52 none -0.05 listing_inquiry -0.05 suspension -0.06 more_information -0.06 policy_warning -0.16
say the offer is	listing_restored 0.23 listing_inquiry -0.08
say the review	account_investigation 0.23 relist_waived 0.06 listing_inquiry -0.06 policy_warning -0.07 suspension -0.11
say the status of	funds 0.17
say this amount	funds 0.06
say to # hours	reinstated 0.26 listing_restored 0.21 none -0.06 closure -0.06 funds -0.11 account_investigation -0.11
say to payments	funds 0.12 suspension -0.09
say to the bank	closure 0.08
say transfers	closure 0.18 reinstated 0.13 policy_warning -0.06 none -0.06
say transfers begun	closure 0.1
say txt	listing_inquiry 0.22 relist_waived -0.06 suspension -0.06
say usd	funds 0.27 reinstated -0.05 closure -0.11
say valid tracking	policy_warning 0.16 reinstated -0.05
say valued	none 0.06
say view appeal	more_information 0.42 listing_restored -0.06 relist_waived -0.07 none -0.07 suspension -0.08 listing_inquiry -0.09
say was deactivated	funds 0.36 none 0.11 closure -0.05 listing_restored -0.06 suspension -0.19
say we are holding	funds 0.08
say we are looking	account_investigation 0.22 policy_warning -0.08 reinstated -0.09
say we consider	relist_waived 0.41 listing_inquiry -0.08 listing_restored -0.2
say we consider the	relist_waived 0.17 listing_restored -0.07
say we have decided	reinstated 0.17 suspension -0.08
say we have noted	relist_waived 0.31 closure -0.07 more_information -0.07
say we will not	closure 0.14 listing_inquiry 0.08 suspension -0.06 reinstated -0.06
say what	more_information 0.48 listing_inquiry 0.35 suspension 0.3 closure 0.27 account_investigation -0.05 funds -0.12 none -0.23 listing_restored -0.23 relist_waived -0.36 reinstated -0.39
say what remains	closure 0.58 policy_warning -0.05 account_investigation -0.05 funds -0.08 reinstated -0.09 relist_waived -0.1 suspension -0.12
say which was deactivated	funds 0.08
say why	funds 0.5 suspension 0.31 more_information 0.27 none -0.07 relist_waived -0.1 policy_warning -0.14 account_investigation -0.15 reinstated -0.17 closure -0.43
say will not	relist_waived 0.74 closure 0.69 suspension 0.1 account_investigation -0.1 none -0.12 listing_inquiry -0.16 policy_warning -0.18 listing_restored -0.21 funds -0.22 reinstated -0.24 more_information -0.32
say will not sell	relist_waived 0.11 listing_inquiry -0.06
say you for the	more_information 0.27 listing_restored 0.07 relist_waived -0.06 listing_inquiry -0.21
say you have	suspension 0.64 relist_waived 0.38 listing_inquiry 0.33 none 0.05 more_information -0.09 closure -0.09 funds -0.18 reinstated -0.2 policy_warning -0.24 listing_restored -0.59
say you may sell	reinstated 0.16 funds 0.06
say you sent	listing_restored 0.38 more_information 0.16 none -0.05 reinstated -0.05 listing_inquiry -0.06 relist_waived -0.11 suspension -0.14
say you will not	relist_waived 0.34 suspension 0.11 policy_warning -0.06 listing_inquiry -0.06 closure -0.07 listing_restored -0.07
say your balance	closure 0.22 funds 0.06 suspension 0.05 listing_inquiry -0.07 policy_warning -0.14
say your listings should	reinstated 0.12
say your request	funds 0.19 reinstated -0.05
say 、お振	funds 0.07 account_investigation 0.06
say 、お振り	account_investigation 0.07
say 、お振り込	account_investigation 0.07
say 、お返	closure 0.09
say 、お返事	closure 0.06
say 、お返事を	closure 0.06
say 、このメ	more_information 0.14 none -0.06
say 、このメー	more_information 0.14 none -0.06
say 、この決	closure 0.06
say 、この決定	closure 0.06
say 、どの	more_information 0.06 none -0.06
say 、または	more_information 0.12 listing_inquiry 0.09 none -0.07 closure -0.08 listing_restored -0.1
say 、フ	listing_inquiry 0.11 closure -0.06
say 、下	listing_restored 0.08 listing_inquiry 0.07
say 、下記	listing_restored 0.1 relist_waived -0.06
say 、再	reinstated 0.2 listing_restored 0.11 relist_waived 0.11 closure -0.05 account_investigation -0.05 funds -0.05 none -0.09 policy_warning -0.18
say 、再び	reinstated 0.21 listing_restored 0.09 listing_inquiry -0.07 policy_warning -0.1
say 、出荷	policy_warning 0.12 none 0.08
say 、出荷作	policy_warning 0.08
say 、出荷作業	policy_warning 0.08
say 、売	suspension 0.23 funds 0.1 listing_inquiry -0.07 none -0.07 closure -0.08
say 、売上	funds 0.12 suspension 0.12 account_investigation 0.07 none -0.05 reinstated -0.1 closure -0.1
say 、当該	listing_inquiry 0.05 suspension -0.05
say 、承知	relist_waived 0.07
say 、承知い	relist_waived 0.07
say 、承知いた	relist_waived 0.07
say 、本件	relist_waived 0.06
say 、残	funds 0.22 suspension 0.13 listing_restored -0.05 policy_warning -0.06 listing_inquiry -0.1
say 、残高	funds 0.23 suspension 0.07 closure -0.07 policy_warning -0.1
say 、留	funds 0.08
say 、留保	funds 0.07
say 、結	account_investigation 0.1
say 、結果	account_investigation 0.1
say 、結果を	account_investigation 0.1
say 、該	listing_inquiry 0.17 suspension -0.05 listing_restored -0.05
say 、該当	listing_inquiry 0.17 suspension -0.05 listing_restored -0.05
say 、返金	closure 0.08
say 、返金等	closure 0.06
say 、配	funds 0.07
say 、配達	funds 0.07
say 、閉	account_investigation 0.12
say 、電	suspension 0.06
say 、電話	suspension 0.07
say 、電話番	listing_inquiry 0.08
say 、電話番号	listing_inquiry 0.08
say 「な	none 0.15 suspension -0.09
say 「なし	none 0.15 suspension -0.09
say 「なし」	none 0.15 suspension -0.09
say 「ア	suspension 0.12 account_investigation 0.1 funds -0.06 listing_restored -0.07 closure -0.08
say 「アカ	suspension 0.15 closure -0.06 listing_restored -0.07
say 「アカウ	suspension 0.15 closure -0.06 listing_restored -0.07
say 「アカウン	suspension 0.15 closure -0.06 listing_restored -0.07
say 「入	funds 0.11
say 「入金	funds 0.11
say 「商	listing_inquiry 0.09
say 「商品	listing_inquiry 0.09
say 「支	funds 0.08
say 「支払	funds 0.08
say 「支払い	funds 0.08
say あいだも	account_investigation 0.08
say いして	relist_waived 0.16 listing_restored 0.06 more_information -0.06 listing_inquiry -0.08
say いしてお	relist_waived 0.15 listing_inquiry -0.07
say いしており	relist_waived 0.15 listing_inquiry -0.07
say いします。	reinstated 0.07 account_investigation -0.05
say いたしか	more_information 0.07
say いたしかね	more_information 0.07
say いたしまし	suspension 0.16 reinstated 0.07 funds -0.05 policy_warning -0.06 listing_inquiry -0.08 none -0.1
say いたしませ	closure 0.11 funds -0.06
say いただい	listing_restored 0.35 closure 0.08 policy_warning -0.08 listing_inquiry -0.08 account_investigation -0.11 relist_waived -0.14
say いただいた	listing_restored 0.14 more_information 0.12 closure 0.09 account_investigation -0.06 listing_inquiry -0.09 reinstated -0.09
say いただける	listing_restored 0.11 listing_inquiry -0.06
say いた出	reinstated 0.15 closure -0.06
say いた出品	reinstated 0.15 closure -0.06
say いた出品は	reinstated 0.13
say いた売	reinstated 0.09
say いた売上	reinstated 0.09
say いた売上金	reinstated 0.08
say いた書	more_information 0.07
say いた書類	more_information 0.06
say いだも	account_investigation 0.08
say いと	relist_waived 0.38 reinstated 0.18 policy_warning 0.14 more_information -0.06 account_investigation -0.08 none -0.1 listing_inquiry -0.14 funds -0.17 suspension -0.17
say いとの	relist_waived 0.29 listing_inquiry -0.15
say いとのお	relist_waived 0.16 listing_restored -0.05
say いとのお約	relist_waived 0.06
say いとのお返	relist_waived 0.08
say いとのご	relist_waived 0.08
say いの	funds 0.15 policy_warning 0.11 account_investigation 0.08 none -0.05 suspension -0.07 reinstated -0.08
say いまし	listing_restored 0.23 reinstated 0.21 closure 0.09 relist_waived 0.05 funds -0.08 listing_inquiry -0.08 none -0.11 account_investigation -0.12 suspension -0.19
say いると	listing_inquiry 0.07 closure 0.06 funds -0.07 more_information -0.11
say いるとの	suspension 0.06 listing_restored 0.05 listing_inquiry 0.05 more_information -0.05
say いア	closure 0.06
say いアカ	closure 0.07
say いアカウ	closure 0.07
say いアカウン	closure 0.07
say い日	reinstated 0.11
say い旨	relist_waived 0.13 listing_restored -0.07
say うになり	listing_restored 0.08
say うになりま	listing_restored 0.08
say おか	reinstated 0.18 listing_inquiry -0.05 closure -0.12
say おかけ	reinstated 0.18 closure -0.09
say おかけし	reinstated 0.16 closure -0.09
say おかけした	reinstated 0.05
say おかけしま	reinstated 0.1 closure -0.06
say おりまし	reinstated 0.2 relist_waived 0.16 listing_restored 0.09 policy_warning -0.06 more_information -0.08 closure -0.09 listing_inquiry -0.15
say おりました	reinstated 0.2 relist_waived 0.16 listing_restored 0.09 policy_warning -0.06 more_information -0.08 closure -0.09 listing_inquiry -0.15
say おります	listing_inquiry 0.22 account_investigation 0.16 funds 0.12 suspension 0.12 listing_restored -0.05 relist_waived -0.07 more_information -0.08 closure -0.11 reinstated -0.14 none -0.14
say おります。	suspension 0.17 account_investigation 0.15 closure -0.06 relist_waived -0.09 reinstated -0.11 none -0.12
say お戻	suspension 0.13 reinstated 0.09 funds -0.06
say お戻し	suspension 0.13 reinstated 0.09 funds -0.05
say お戻しい	suspension 0.07 reinstated 0.06
say お戻しいた	suspension 0.07 reinstated 0.06
say お振	funds 0.19 account_investigation 0.09 suspension -0.11
say お振り	account_investigation 0.11 suspension -0.08
say お振り込	account_investigation 0.11 suspension -0.08
say お振り込み	account_investigation 0.11 suspension -0.08
say お振込	funds 0.14 closure -0.06
say お振込み	funds 0.14 closure -0.06
say お支	reinstated 0.21 funds 0.17 closure 0.05 account_investigation -0.05 listing_inquiry -0.07 listing_restored -0.08 policy_warning -0.08 none -0.08 more_information -0.1
say お支払	reinstated 0.21 funds 0.17 closure 0.05 account_investigation -0.05 listing_inquiry -0.07 listing_restored -0.08 policy_warning -0.08 none -0.08 more_information -0.1
say お支払い	reinstated 0.21 funds 0.17 closure 0.05 account_investigation -0.05 listing_inquiry -0.07 listing_restored -0.08 policy_warning -0.08 none -0.08 more_information -0.1
say お支払いい	closure 0.07
say お支払いし	funds 0.05 account_investigation -0.06
say お支払いの	funds 0.1
say お断	closure 0.17 suspension -0.11
say お断り	closure 0.17 suspension -0.11
say お断りい	closure 0.07
say お断りいた	closure 0.07
say お書	more_information 0.09 reinstated -0.05
say お書き	more_information 0.09 reinstated -0.05
say お書きく	suspension 0.07
say お書きくだ	suspension 0.07
say お申し込	none 0.26 funds -0.06
say お申し込み	none 0.26 funds -0.06
say お約	account_investigation 0.1 relist_waived 0.08 suspension 0.07 listing_restored -0.06 listing_inquiry -0.07
say お約束	account_investigation 0.1 relist_waived 0.08 suspension 0.07 listing_restored -0.06 listing_inquiry -0.07
say お約束を	suspension 0.08
say お続	account_investigation 0.19
say お続け	account_investigation 0.19
say お続けく	account_investigation 0.09
say お続けくだ	account_investigation 0.09
say お詫	reinstated 0.08 closure -0.05
say お詫び	reinstated 0.08 closure -0.05
say お詫び申	reinstated 0.07 closure -0.05
say お詫び申し	reinstated 0.07 closure -0.05
say お返事を	closure 0.08
say お返事を差	closure 0.08
say お送りく	suspension 0.16 more_information 0.12 closure -0.07 reinstated -0.11 listing_restored -0.12
say お送りくだ	suspension 0.16 more_information 0.12 closure -0.07 reinstated -0.11 listing_restored -0.12
say お電	listing_inquiry 0.16 account_investigation 0.1 suspension -0.13
say お電話	listing_inquiry 0.16 account_investigation 0.1 suspension -0.13
say お電話に	account_investigation 0.09
say お預	suspension 0.1 closure 0.06 none -0.06 policy_warning -0.07
say お預か	suspension 0.08 closure 0.06 none -0.05 policy_warning -0.07
say お預かり	suspension 0.08 closure 0.06 none -0.05 policy_warning -0.07
say お願いして	relist_waived 0.16 listing_restored 0.06 more_information -0.06 listing_inquiry -0.08
say か、キ	closure 0.06
say か、キャ	closure 0.06
say か、キャン	closure 0.06
say かけ	reinstated 0.16 account_investigation 0.09 suspension -0.08 closure -0.1
say かけし	reinstated 0.16 closure -0.09
say かけした	reinstated 0.05
say かけしたこ	reinstated 0.05
say かけしま	reinstated 0.1 closure -0.06
say かけしまし	reinstated 0.11 closure -0.05
say かったとき	account_investigation 0.07
say かね	more_information 0.07 suspension -0.07
say かねます	more_information 0.07 suspension -0.07
say かの商	listing_inquiry 0.12
say かの商品	listing_inquiry 0.12
say から差	funds 0.08
say から差し	funds 0.08
say か早	suspension 0.08
say か早い	suspension 0.07
say が、	account_investigation 0.37 closure 0.25 listing_restored 0.17 more_information 0.12 suspension -0.15 listing_inquiry -0.16 none -0.17 reinstated -0.21 funds -0.24
say があった場	listing_restored 0.14 listing_inquiry -0.12
say ができませ	more_information 0.23 policy_warning -0.05
say が書	more_information 0.07
say が書か	more_information 0.08
say が書かれ	more_information 0.08
say が書かれて	more_information 0.08
say が終	account_investigation 0.21 listing_inquiry -0.05 reinstated -0.05 suspension -0.09
say が終わ	account_investigation 0.21 reinstated -0.05 suspension -0.1
say が終わる	account_investigation 0.22
say が終わるま	account_investigation 0.22
say きましても	closure 0.05
say きませ	more_information 0.27 account_investigation 0.21 listing_restored -0.13 policy_warning -0.19
say きません	more_information 0.27 account_investigation 0.21 listing_restored -0.13 policy_warning -0.19
say きません。	more_information 0.22 account_investigation 0.19 suspension 0.08 reinstated -0.09 none -0.1 listing_restored -0.1 policy_warning -0.17
say きませんで	more_information 0.12
say き直	reinstated 0.06
say き足	more_information 0.05
say き足し	more_information 0.05
say ぎま	funds 0.14 closure 0.11 reinstated -0.09
say くて結	relist_waived 0.05
say くて結構	relist_waived 0.05
say くて結構で	relist_waived 0.05
say く必要はご	reinstated 0.07 relist_waived 0.05
say く終	account_investigation 0.1 suspension -0.05
say く終え	account_investigation 0.07
say く終える	account_investigation 0.07
say けし	reinstated 0.17 closure -0.11
say けしたこ	reinstated 0.05
say けしたこと	reinstated 0.05
say けしま	reinstated 0.1 closure -0.06
say けしまし	reinstated 0.11 closure -0.05
say けしました	reinstated 0.11 closure -0.05
say けでは	more_information 0.12
say けられま	account_investigation 0.16 policy_warning -0.06
say けられます	account_investigation 0.16
say けるように	listing_restored 0.06
say け付けまし	none 0.08
say げると	listing_restored 0.11 listing_inquiry -0.06
say げるとの	listing_restored 0.08
say こちらか	account_investigation 0.09
say こちらから	account_investigation 0.09
say こと、	reinstated 0.23 relist_waived 0.07 closure -0.07 listing_inquiry -0.11
say ことがご	reinstated 0.23 listing_inquiry 0.06 funds -0.06 closure -0.08
say ことがござ	reinstated 0.23 listing_inquiry 0.06 funds -0.06 closure -0.08
say ことですが	more_information 0.09 suspension -0.05
say ことをお	listing_restored 0.18 reinstated 0.09 suspension -0.05 listing_inquiry -0.13
say ことをお伝	listing_restored 0.11 reinstated 0.07 listing_inquiry -0.08
say このメ	suspension 0.15 more_information 0.12 none 0.09 closure -0.07 relist_waived -0.08 funds -0.08 listing_restored -0.13
say このメー	suspension 0.16 more_information 0.12 none 0.09 relist_waived -0.07 listing_inquiry -0.07 funds -0.07 closure -0.08 listing_restored -0.13
say このメール	suspension 0.16 more_information 0.12 none 0.09 relist_waived -0.07 listing_inquiry -0.07 funds -0.07 closure -0.08 listing_restored -0.13
say この商	listing_inquiry 0.19 relist_waived 0.1 suspension -0.07
say この商品	listing_inquiry 0.19 relist_waived 0.1 suspension -0.07
say この決	closure 0.25 policy_warning -0.05 account_investigation -0.07
say この決定	closure 0.26 account_investigation -0.06
say この間	account_investigation 0.05
say これで	relist_waived 0.21 closure 0.08 listing_inquiry -0.08 listing_restored -0.08
say これ以	closure 0.16 listing_restored -0.06
say これ以上	closure 0.11 relist_waived 0.05
say ころ	policy_warning 0.17 listing_inquiry 0.06 relist_waived -0.05 reinstated -0.06
say ございまし	reinstated 0.17 relist_waived 0.06 none -0.05 suspension -0.08 policy_warning -0.09
say ございませ	funds 0.22 listing_restored 0.17 closure -0.05 reinstated -0.06 suspension -0.28
say ご不	reinstated 0.13
say ご不便	reinstated 0.08
say ご不便を	reinstated 0.05
say ご不便をお	reinstated 0.05
say ご依	relist_waived 0.14 closure 0.1 listing_inquiry -0.08
say ご依頼	relist_waived 0.14 closure 0.1 listing_inquiry -0.08
say ご案内しま	none 0.07 suspension -0.07
say ご注	policy_warning 0.14 suspension 0.13 none 0.08 listing_restored -0.06 listing_inquiry -0.07 more_information -0.08 reinstated -0.12
say ご注文	suspension 0.14 none 0.11 more_information -0.08 reinstated -0.12
say ご注文は	suspension 0.08
say ご登	funds 0.12 account_investigation 0.09 listing_restored 0.06 listing_inquiry -0.05 none -0.06 suspension -0.07 closure -0.08 policy_warning -0.08
say ご登録	funds 0.12 account_investigation 0.09 listing_restored 0.06 listing_inquiry -0.05 none -0.06 suspension -0.07 closure -0.08 policy_warning -0.08
say ご登録の	funds 0.13 listing_inquiry -0.06 closure -0.06
say ご登録の口	funds 0.09
say ご負	listing_inquiry 0.13 suspension -0.07
say ご負担	listing_inquiry 0.13 suspension -0.07
say ご返	more_information 0.15 relist_waived 0.08 funds -0.05 account_investigation -0.07 reinstated -0.09
say ご返信	more_information 0.13 relist_waived 0.05 closure -0.06 reinstated -0.06 funds -0.07
say ご返信く	listing_inquiry 0.2 more_information 0.13 suspension 0.07 reinstated -0.06 account_investigation -0.07 policy_warning -0.08
say ご返信くだ	listing_inquiry 0.19 more_information 0.13 suspension 0.07 reinstated -0.06 account_investigation -0.07 policy_warning -0.08
say ご連絡に	closure 0.09
say ご連絡には	closure 0.05
say さらな	relist_waived 0.09 listing_inquiry -0.06
say されない旨	relist_waived 0.08
say ざいまし	reinstated 0.17 relist_waived 0.06 none -0.05 suspension -0.08 policy_warning -0.09
say ざいました	reinstated 0.17 relist_waived 0.06 none -0.05 suspension -0.08 policy_warning -0.09
say ざいませ	funds 0.22 listing_restored 0.17 closure -0.05 reinstated -0.06 suspension -0.28
say ざいません	funds 0.22 listing_restored 0.17 closure -0.05 reinstated -0.06 suspension -0.28
say し、問題が	funds 0.06
say しいア	closure 0.07
say しいアカ	closure 0.07
say しいアカウ	closure 0.07
say しい商品の	account_investigation 0.06
say したが	closure 0.21 more_information 0.15 listing_restored 0.14 policy_warning -0.07 account_investigation -0.07 reinstated -0.07 funds -0.1 listing_inquiry -0.15
say したが、	closure 0.17 more_information 0.16 listing_restored 0.15 policy_warning -0.05 account_investigation -0.06 none -0.08 funds -0.09 listing_inquiry -0.15
say したこ	reinstated 0.26 funds -0.09
say したこと	reinstated 0.26 funds -0.09
say したことを	reinstated 0.06
say した残高は	reinstated 0.06
say した結果、	listing_restored 0.05
say していた	reinstated 0.21 listing_restored 0.13 more_information 0.06 suspension 0.06 relist_waived -0.08 listing_inquiry -0.1 funds -0.1 closure -0.13
say してもらい	none 0.15
say してア	none 0.07
say してアカ	none 0.07
say してアカウ	none 0.07
say しないと	relist_waived 0.27 more_information -0.07 suspension -0.07
say しないとい	relist_waived 0.18
say しないとの	relist_waived 0.06
say しば	reinstated 0.1 policy_warning -0.05
say しばら	reinstated 0.1 policy_warning -0.05
say しばらく	reinstated 0.1 policy_warning -0.05
say しまし	listing_restored 0.22 reinstated 0.19 suspension 0.11 listing_inquiry 0.07 closure 0.07 funds -0.17 account_investigation -0.18 policy_warning -0.26
say しました	reinstated 0.2 listing_restored 0.19 suspension 0.12 listing_inquiry 0.07 closure 0.07 funds -0.17 account_investigation -0.18 policy_warning -0.26
say しました。	listing_restored 0.33 suspension 0.25 reinstated 0.22 closure 0.08 funds -0.15 listing_inquiry -0.15 more_information -0.18 account_investigation -0.19 policy_warning -0.23
say しましたが	more_information 0.08 closure 0.08 listing_restored -0.06
say し引	funds 0.14 policy_warning -0.05
say し引か	funds 0.1
say し引かれ	funds 0.06
say し立	listing_restored 0.15 closure 0.11 more_information 0.08 policy_warning -0.06 account_investigation -0.08 funds -0.09
say し立て	listing_restored 0.15 closure 0.11 more_information 0.08 policy_warning -0.06 account_investigation -0.08 funds -0.09
say し立ては	closure 0.11
say し立てを表	more_information 0.16 policy_warning -0.05 suspension -0.06
say し込	none 0.25 suspension -0.06 funds -0.07
say し込み	none 0.25 suspension -0.05 funds -0.06
say すが	account_investigation 0.16 suspension 0.14 policy_warning 0.13 closure 0.06 listing_inquiry -0.06 funds -0.12 none -0.13 reinstated -0.21
say すが、	account_investigation 0.19 policy_warning 0.14 closure 0.1 listing_inquiry -0.06 reinstated -0.16 suspension -0.28
say すで	suspension 0.28 more_information -0.07
say すでに	suspension 0.28 more_information -0.07
say するか、キ	closure 0.06
say するた	more_information 0.08
say するため	more_information 0.08
say せます	closure 0.05
say せんで	closure 0.19 more_information 0.14 policy_warning -0.06 listing_inquiry -0.07 none -0.07 suspension -0.08
say せんでし	closure 0.19 more_information 0.14 policy_warning -0.06 listing_inquiry -0.07 none -0.07 suspension -0.08
say せんでした	closure 0.19 more_information 0.14 policy_warning -0.06 listing_inquiry -0.07 none -0.07 suspension -0.08
say ぜこ	suspension 0.09
say たお振	closure 0.05
say たお振り	closure 0.05
say たお振り込	closure 0.05
say たが	more_information 0.27 closure 0.16 listing_restored 0.12 suspension 0.1 relist_waived 0.09 reinstated -0.09 none -0.1 account_investigation -0.11 listing_inquiry -0.12 funds -0.15 policy_warning -0.19
say たが、	more_information 0.23 closure 0.16 listing_restored 0.15 account_investigation -0.06 none -0.08 policy_warning -0.08 funds -0.09 listing_inquiry -0.17
say たしかね	more_information 0.07
say たしかねま	more_information 0.07
say たしまし	suspension 0.16 reinstated 0.07 funds -0.05 policy_warning -0.06 listing_inquiry -0.08 none -0.1
say たしました	suspension 0.17 reinstated 0.07 policy_warning -0.06 listing_inquiry -0.09 none -0.1
say ただい	listing_restored 0.35 closure 0.08 suspension 0.06 policy_warning -0.08 listing_inquiry -0.08 account_investigation -0.11 relist_waived -0.14
say ただいた	listing_restored 0.14 more_information 0.12 closure 0.09 account_investigation -0.06 listing_inquiry -0.09 reinstated -0.09
say ただいた書	more_information 0.07
say ただきまし	closure 0.15 listing_inquiry 0.07 account_investigation -0.06 none -0.07 funds -0.09
say ただける	listing_restored 0.11 listing_inquiry -0.06
say ただし	account_investigation 0.07 suspension -0.06
say ただし、	account_investigation 0.07 suspension -0.06
say たのか	suspension 0.15 more_information 0.05 none -0.09
say たのち	closure 0.06
say たは	suspension 0.25 more_information 0.15 closure 0.13 account_investigation 0.07 funds -0.11 reinstated -0.11 listing_restored -0.15 none -0.23
say たま	relist_waived 0.1 more_information 0.09 funds 0.07 suspension -0.16
say たまま	relist_waived 0.1 more_information 0.09 funds 0.07 suspension -0.16
say たままと	more_information 0.06 none 0.06 relist_waived 0.06 suspension -0.11
say たままとな	more_information 0.06 none 0.06 suspension -0.11
say ため、	suspension 0.51 listing_inquiry 0.14 funds 0.13 reinstated -0.09 relist_waived -0.11 account_investigation -0.13 policy_warning -0.14 more_information -0.2
say た出品は	reinstated 0.13
say た場	reinstated 0.18 relist_waived 0.11 listing_restored 0.08 suspension -0.08 more_information -0.1 none -0.14
say た場合	reinstated 0.18 relist_waived 0.11 listing_restored 0.08 suspension -0.08 more_information -0.1 none -0.14
say た場合には	listing_restored 0.13 suspension -0.05
say た売	reinstated 0.18 closure -0.05
say た売上	reinstated 0.12
say た売上金	reinstated 0.11
say た売上金は	reinstated 0.09
say た後	closure 0.1
say た振	closure 0.08
say た残	reinstated 0.11
say た残高	reinstated 0.13 closure -0.05
say た残高は	reinstated 0.15
say た残高は、	reinstated 0.09
say た結果、	listing_restored 0.05
say だい	listing_restored 0.35 closure 0.08 suspension 0.06 policy_warning -0.08 listing_inquiry -0.08 account_investigation -0.11 relist_waived -0.14
say だいた	listing_restored 0.14 more_information 0.12 closure 0.09 account_investigation -0.06 listing_inquiry -0.09 reinstated -0.09
say だいた書	more_information 0.07
say だいた書類	more_information 0.06
say だきまし	closure 0.15 listing_inquiry 0.07 account_investigation -0.06 none -0.07 funds -0.09
say だきまして	closure 0.05
say だけでは	more_information 0.12
say だける	listing_restored 0.11 listing_inquiry -0.06
say だし	account_investigation 0.07 suspension -0.06
say だし、	account_investigation 0.07 suspension -0.06
say だも	account_investigation 0.09 suspension -0.06
say つ、	more_information 0.13 suspension -0.05
say つの商品は	listing_restored 0.08
say ていた出	reinstated 0.15 closure -0.06
say ていた出品	reinstated 0.15 closure -0.06
say ていた売	reinstated 0.09
say ていた売上	reinstated 0.09
say ていると	listing_inquiry 0.07 closure 0.06 funds -0.07 more_information -0.11
say ているとの	suspension 0.06 listing_restored 0.05 listing_inquiry 0.05 more_information -0.05
say ておりまし	reinstated 0.2 relist_waived 0.16 listing_restored 0.09 policy_warning -0.06 more_information -0.08 closure -0.09 listing_inquiry -0.15
say ております	listing_inquiry 0.21 account_investigation 0.16 suspension 0.12 funds 0.12 listing_restored -0.05 relist_waived -0.07 more_information -0.08 closure -0.11 reinstated -0.14 none -0.14
say ても、	closure 0.12 reinstated -0.07
say ても、お返	closure 0.06
say てもらい	none 0.15
say てを表	more_information 0.16 policy_warning -0.05 suspension -0.06
say てを表示	more_information 0.16 policy_warning -0.05 suspension -0.06
say てを表示」	more_information 0.15 policy_warning -0.05
say てアカ	none 0.07
say てアカウ	none 0.07
say てアカウン	none 0.07
say て結構です	relist_waived 0.05
say できま	account_investigation 0.22 more_information 0.18 funds 0.16 closure 0.12 listing_restored -0.07 reinstated -0.15 policy_warning -0.2 suspension -0.27
say できませ	account_investigation 0.22 more_information 0.21 none -0.06 listing_restored -0.13 policy_warning -0.17
say できません	account_investigation 0.22 more_information 0.21 none -0.06 listing_restored -0.13 policy_warning -0.17
say でし	reinstated 0.25 closure 0.11 more_information 0.08 funds -0.1 account_investigation -0.14 suspension -0.18
say でした	reinstated 0.21 closure 0.12 more_information 0.09 policy_warning 0.06 relist_waived -0.08 funds -0.08 account_investigation -0.1 suspension -0.21
say でした。	reinstated 0.25 closure 0.13 more_information 0.12 policy_warning -0.06 account_investigation -0.07 funds -0.08 listing_inquiry -0.11 suspension -0.16
say でな	suspension 0.14 listing_restored -0.05 reinstated -0.05 account_investigation -0.06
say では確	more_information 0.05
say では確認	more_information 0.05
say で口	funds 0.11
say で口座	funds 0.11
say で同じ	relist_waived 0.06
say といた	relist_waived 0.13 closure 0.11 suspension -0.08
say といたし	relist_waived 0.13 closure 0.11 suspension -0.08
say といたしま	relist_waived 0.13 closure 0.11
say とがご	reinstated 0.23 listing_inquiry 0.06 funds -0.06 closure -0.08
say とがござ	reinstated 0.23 listing_inquiry 0.06 funds -0.06 closure -0.08
say とがござい	reinstated 0.23 listing_inquiry 0.06 funds -0.06 closure -0.08
say とですが	more_information 0.09
say とですが、	more_information 0.09
say とどめ	policy_warning 0.18
say との	relist_waived 0.23 listing_restored 0.1 suspension 0.09 account_investigation 0.07 policy_warning -0.06 closure -0.08 reinstated -0.13 none -0.22
say とのお	account_investigation 0.19 relist_waived 0.14 none -0.06 funds -0.07 suspension -0.11
say とのお約	relist_waived 0.06
say とのお約束	relist_waived 0.06
say とのお返	relist_waived 0.08
say とのお返事	relist_waived 0.08
say との連絡を	listing_restored 0.08
say とをお	listing_restored 0.18 reinstated 0.09 suspension -0.05 listing_inquiry -0.13
say とをお伝	listing_restored 0.11 reinstated 0.07 listing_inquiry -0.08
say とをお伝え	listing_restored 0.11 reinstated 0.07 listing_inquiry -0.08
say どお	listing_restored 0.21 reinstated 0.12 account_investigation 0.1 listing_inquiry -0.06 suspension -0.08 relist_waived -0.08 none -0.11 closure -0.14
say どおり	listing_restored 0.13 account_investigation 0.12 policy_warning 0.06 funds 0.06 relist_waived -0.06 suspension -0.07 none -0.11 closure -0.12
say どの	suspension 0.12 more_information 0.07 account_investigation 0.06 listing_restored -0.05 reinstated -0.08
say どのよ	more_information 0.06
say どのよう	more_information 0.06
say どのように	more_information 0.08
say どめ	policy_warning 0.18
say ないと	relist_waived 0.49 policy_warning 0.17 closure 0.11 reinstated 0.06 account_investigation -0.05 more_information -0.08 suspension -0.14 listing_inquiry -0.14 funds -0.14 listing_restored -0.23
say ないとの	relist_waived 0.29 listing_restored -0.08 listing_inquiry -0.15
say ないとのお	relist_waived 0.16 listing_restored -0.05
say ないとのご	relist_waived 0.08
say ない在	closure 0.24 account_investigation -0.05
say ない在庫	closure 0.24 account_investigation -0.05
say ない旨	relist_waived 0.13 listing_restored -0.07
say なくて結	relist_waived 0.05
say なくて結構	relist_waived 0.05
say なし」	none 0.15 suspension -0.09
say なぜ	suspension 0.25 listing_restored -0.05 account_investigation -0.05 none -0.06
say なぜこ	suspension 0.09
say ならないと	relist_waived 0.11
say な請	suspension -0.06
say な請求	suspension -0.06
say な請求書	suspension -0.06
say にある	listing_inquiry 0.15 account_investigation 0.14 none -0.06 listing_restored -0.1 funds -0.1
say にお支	funds 0.08
say にお支払	funds 0.08
say にお支払い	funds 0.08
say にとどめ	policy_warning 0.18
say になるとの	relist_waived 0.14 listing_inquiry -0.06
say には、再	listing_restored 0.09
say にはお	account_investigation 0.11 suspension -0.08
say に下	none 0.06
say に備	funds 0.09
say に備え	funds 0.09
say に出る	listing_restored 0.11 reinstated 0.07
say に出るま	listing_restored 0.11 reinstated 0.07
say に出るまで	listing_restored 0.11 reinstated 0.07
say に反	listing_inquiry 0.06 relist_waived 0.05
say に含まれま	reinstated 0.09
say に変	funds 0.2 policy_warning -0.05 account_investigation -0.1
say に変わり	more_information -0.06
say に変更は	funds 0.14
say に戻	reinstated 0.28 listing_restored 0.24 closure -0.06 none -0.08 more_information -0.09 listing_inquiry -0.1 suspension -0.1
say に戻し	listing_restored 0.18 more_information -0.07
say に戻しま	listing_restored 0.18 more_information -0.07
say に戻しまし	listing_restored 0.19 listing_inquiry -0.06 more_information -0.07
say に戻り	reinstated 0.13
say に戻りま	reinstated 0.13
say に戻ります	reinstated 0.07
say に異議	relist_waived 0.07 listing_restored 0.06 suspension -0.09
say に目	policy_warning 0.18 suspension -0.07
say に目標	policy_warning 0.13 suspension -0.07
say に請求さ	funds 0.05
say に返	closure 0.2 relist_waived 0.1 more_information 0.1 funds -0.09 suspension -0.09 listing_restored -0.09
say に返送	closure 0.19 relist_waived 0.16 reinstated -0.06
say に返送を	relist_waived 0.13 closure 0.12 listing_inquiry -0.06
say に通	none 0.16
say に通報	none 0.17
say に通報し	none 0.16
say に通報して	none 0.16
say に閉	closure 0.12 reinstated 0.07 listing_restored -0.05 policy_warning -0.09
say に閉鎖	account_investigation 0.05
say に開	closure 0.08
say に開始	closure 0.08
say に開始さ	closure 0.08
say に開始され	closure 0.08
say に関するも	funds 0.06
say のあいだも	account_investigation 0.08
say のお振	funds 0.07 suspension -0.06
say のお振り	funds 0.05
say のお振り込	funds 0.05
say のお約	account_investigation 0.1 relist_waived 0.06 suspension 0.05 listing_inquiry -0.05
say のお約束	account_investigation 0.1 relist_waived 0.06 suspension 0.05 listing_inquiry -0.05
say のお約束を	suspension 0.08
say のか	more_information 0.16 suspension 0.12 policy_warning 0.07 account_investigation -0.07 none -0.12
say のかを	more_information 0.05
say のご注	suspension 0.08 reinstated -0.06
say のご注文	suspension 0.08 reinstated -0.06
say のご負	listing_inquiry 0.09 suspension -0.05
say のご負担	listing_inquiry 0.09 suspension -0.05
say のご連絡に	closure 0.06
say のとこ	policy_warning 0.11 suspension -0.07
say のところ	policy_warning 0.11 suspension -0.07
say のみに	funds 0.09
say のも	listing_restored 0.14 more_information 0.12 listing_inquiry 0.11 relist_waived -0.09 reinstated -0.09 policy_warning -0.1 none -0.11
say のもの	listing_restored 0.15 listing_inquiry 0.11 more_information 0.07 funds 0.05 relist_waived -0.09 reinstated -0.09 policy_warning -0.1 none -0.1
say のよ	listing_restored -0.07
say のよう	listing_restored -0.07
say のア	account_investigation 0.19 closure 0.12 suspension 0.11 listing_restored -0.05 none -0.06 relist_waived -0.11 reinstated -0.19
say のアカ	closure 0.14 suspension 0.12 account_investigation 0.12 policy_warning 0.06 relist_waived -0.07 none -0.07 listing_inquiry -0.1 reinstated -0.16
say のアカウ	closure 0.14 suspension 0.12 account_investigation 0.12 policy_warning 0.06 relist_waived -0.07 none -0.07 listing_inquiry -0.1 reinstated -0.16
say のアカウン	closure 0.14 suspension 0.12 account_investigation 0.12 policy_warning 0.06 relist_waived -0.07 none -0.07 listing_inquiry -0.1 reinstated -0.16
say のメー	suspension 0.23 none 0.06 funds -0.1 relist_waived -0.1 listing_inquiry -0.11
say のメール	suspension 0.22 none 0.07 relist_waived -0.08 funds -0.1 listing_inquiry -0.1
say のメールに	more_information 0.08 closure 0.06 listing_restored 0.06 policy_warning -0.06 none -0.06 suspension -0.1
say のメールは	none 0.19 suspension -0.05
say の一	funds 0.16 closure -0.06 none -0.07
say の一部	funds 0.13
say の一部を	funds 0.06
say の件、	relist_waived 0.13
say の全部	account_investigation 0.21
say の写真	listing_inquiry 0.36 policy_warning -0.05 none -0.06 suspension -0.09 listing_restored -0.1
say の出	policy_warning 0.21 listing_restored 0.12 suspension 0.1 listing_inquiry 0.07 funds -0.05 reinstated -0.09 more_information -0.13 none -0.19
say の出品	suspension 0.14 listing_inquiry 0.1 listing_restored 0.08 policy_warning 0.08 reinstated -0.07 more_information -0.11 none -0.17
say の出品を	listing_inquiry 0.13 listing_restored 0.06 more_information -0.05 relist_waived -0.06
say の出品を取	listing_inquiry 0.06 suspension -0.07
say の出品用	suspension 0.13 policy_warning 0.06 reinstated -0.06
say の出品用ア	suspension 0.13 policy_warning 0.06 reinstated -0.06
say の出荷	policy_warning 0.11
say の出荷遅	policy_warning 0.07
say の出荷遅延	policy_warning 0.07
say の原	suspension 0.1 more_information 0.07
say の原因	suspension 0.11 more_information 0.07
say の口	reinstated 0.22 closure 0.08 listing_inquiry -0.05 none -0.08 policy_warning -0.09
say の口座	reinstated 0.22 closure 0.08 listing_inquiry -0.05 none -0.08 policy_warning -0.09
say の商	listing_inquiry 0.25 relist_waived 0.12 none 0.1 listing_restored 0.07 suspension -0.07 policy_warning -0.07 funds -0.11 more_information -0.11 account_investigation -0.13
say の商品	listing_inquiry 0.26 relist_waived 0.13 listing_restored 0.07 none 0.06 policy_warning -0.06 suspension -0.07 more_information -0.11 funds -0.11 account_investigation -0.13
say の商品の	listing_inquiry 0.21 none 0.11 policy_warning -0.06 account_investigation -0.07 listing_restored -0.08 suspension -0.09
say の在	closure 0.11 policy_warning 0.09 account_investigation -0.06 suspension -0.14
say の在庫	closure 0.11 policy_warning 0.09 account_investigation -0.06 suspension -0.14
say の在庫は、	listing_inquiry 0.06
say の場	policy_warning 0.1 listing_inquiry 0.09 suspension 0.07 none -0.06 reinstated -0.06
say の場合	policy_warning 0.11 listing_inquiry 0.09 suspension 0.06 more_information -0.06 none -0.06 reinstated -0.06
say の売	funds 0.16 policy_warning -0.05 listing_inquiry -0.1
say の売上	funds 0.14 listing_inquiry -0.09
say の引当	funds 0.06
say の支	reinstated 0.16 funds 0.12 policy_warning -0.06 closure -0.07
say の支払	reinstated 0.16 funds 0.12 policy_warning -0.06 closure -0.07
say の支払い	reinstated 0.16 funds 0.12 policy_warning -0.06 closure -0.07
say の残	funds 0.15 closure 0.07
say の残高	funds 0.15 closure 0.06
say の残高は	funds 0.08
say の決	closure 0.26 funds 0.07 policy_warning -0.05 account_investigation -0.1 suspension -0.12
say の決定	closure 0.29 account_investigation -0.07
say の決済	funds 0.06
say の注文	funds 0.19 policy_warning 0.14 closure 0.07 reinstated -0.07 suspension -0.08 account_investigation -0.1
say の状	funds 0.21 policy_warning 0.05 suspension -0.07 account_investigation -0.08 closure -0.09
say の状態	funds 0.16 policy_warning 0.07 account_investigation -0.09 suspension -0.09
say の状態に	funds 0.09
say の状態に変	funds 0.07
say の終	relist_waived 0.12 account_investigation 0.08
say の終了	account_investigation 0.07
say の締	funds 0.13
say の締め	funds 0.13
say の締め日	funds 0.09
say の返金	funds 0.19
say の返金に	funds 0.07
say の間	account_investigation 0.42 reinstated 0.11 funds 0.1 relist_waived -0.05 none -0.12 suspension -0.12 closure -0.13 policy_warning -0.23
say の間、	reinstated 0.1 account_investigation 0.06 closure -0.05 policy_warning -0.05
say の間も	account_investigation 0.14 policy_warning -0.05
say の電話	more_information 0.06 reinstated 0.06
say の電話番	more_information 0.06
say の電話番号	more_information 0.06
say は、お届	funds 0.05
say は、お届け	funds 0.05
say は、再	listing_restored 0.17 listing_inquiry -0.07
say は、再び	listing_restored 0.08
say は、再度	listing_restored 0.09
say は、資	funds 0.06
say は、配	funds 0.05
say は、配達	funds 0.05
say はお続	account_investigation 0.11
say はお続け	account_investigation 0.11
say はござ	funds 0.19 relist_waived 0.09 listing_inquiry -0.05 suspension -0.19
say はござい	funds 0.19 relist_waived 0.09 listing_inquiry -0.05 suspension -0.19
say はございま	funds 0.19 relist_waived 0.09 listing_inquiry -0.05 suspension -0.19
say はすべ	none 0.15 suspension -0.09
say はすべて	none 0.15 suspension -0.09
say はもう	relist_waived 0.14 more_information 0.06 listing_restored -0.05
say は再	listing_restored 0.22 reinstated 0.07 closure 0.06 funds -0.06 listing_inquiry -0.07 none -0.07 relist_waived -0.07
say は再び	listing_restored 0.21 reinstated 0.08 none -0.06 listing_inquiry -0.07 relist_waived -0.07
say は取り消	closure 0.09
say は取り消さ	closure 0.06
say は審	none 0.05 suspension -0.07
say は審査	none 0.05 suspension -0.07
say は廃	relist_waived 0.13
say は廃棄	relist_waived 0.13
say は最終	closure 0.06
say は無	more_information 0.13 listing_restored 0.06
say は留	closure 0.05 funds 0.05
say は続	account_investigation 0.13
say は続け	account_investigation 0.13
say は警	policy_warning 0.05
say は資	funds 0.06
say ばら	reinstated 0.1 policy_warning -0.05
say ばらく	reinstated 0.1 policy_warning -0.05
say びご出品い	listing_restored 0.08
say びリ	relist_waived 0.12
say びリス	relist_waived 0.12
say びリスト	relist_waived 0.12
say び出	listing_restored 0.05
say び出品	listing_restored 0.05
say び出品さ	relist_waived 0.08
say び出品され	relist_waived 0.08
say び目	reinstated 0.12
say へお支	closure 0.13 reinstated -0.05
say へお支払	closure 0.13 reinstated -0.05
say へお支払い	closure 0.13 reinstated -0.05
say ほかの商	listing_inquiry 0.12
say ほかの商品	listing_inquiry 0.12
say ましたが	closure 0.16 listing_restored 0.16 more_information 0.15 account_investigation -0.06 policy_warning -0.07 reinstated -0.07 funds -0.1 listing_inquiry -0.15
say ましたが、	closure 0.17 listing_restored 0.16 more_information 0.15 policy_warning -0.05 account_investigation -0.06 none -0.08 funds -0.09 listing_inquiry -0.16
say ませんで	closure 0.19 more_information 0.14 policy_warning -0.06 listing_inquiry -0.07 none -0.07 suspension -0.08
say ませんでし	closure 0.19 more_information 0.14 policy_warning -0.06 listing_inquiry -0.07 none -0.07 suspension -0.08
say または	more_information 0.15 listing_inquiry 0.1 suspension 0.08 relist_waived 0.06 none -0.05 reinstated -0.1 listing_restored -0.15
say まで売	account_investigation 0.13
say まで売上	account_investigation 0.13
say まとな	more_information 0.09 none 0.05 suspension -0.11
say まとなり	more_information 0.08 none 0.06 suspension -0.09
say まま	more_information 0.31 listing_inquiry 0.1 funds 0.08 closure -0.08 listing_restored -0.14 suspension -0.19
say ままと	more_information 0.13 suspension -0.11
say ままとな	more_information 0.09 none 0.05 suspension -0.11
say ままとなり	more_information 0.08 none 0.06 suspension -0.09
say まれま	reinstated 0.16
say まれます	reinstated 0.15
say まれます。	reinstated 0.15
say みは	none 0.17 account_investigation 0.14 reinstated -0.06 policy_warning -0.06 suspension -0.1
say みを一	funds 0.05
say みを一時	funds 0.05
say みを一時的	funds 0.05
say めてお	suspension 0.16 account_investigation 0.11 reinstated -0.05 policy_warning -0.06 none -0.06
say めて停	reinstated 0.07
say めて停止	reinstated 0.07
say めになると	relist_waived 0.14 listing_inquiry -0.06
say めるに	more_information 0.05
say め日	funds 0.09
say も、お	closure 0.08
say も、お返	closure 0.06
say も、お返事	closure 0.06
say もお断	closure 0.16
say もお断り	closure 0.16
say もっ	relist_waived 0.09
say もって	relist_waived 0.09
say もって、	relist_waived 0.06
say もらい	none 0.15
say ようになり	listing_restored 0.08
say らないと	relist_waived 0.13 policy_warning 0.13 listing_restored -0.06 suspension -0.06
say らないとの	relist_waived 0.11
say ら差	funds 0.08
say ら差し	funds 0.08
say りいただい	closure 0.09 more_information 0.06 reinstated -0.08
say りく	suspension 0.14 more_information 0.11 listing_inquiry 0.05 closure -0.05 reinstated -0.11 listing_restored -0.12
say りくだ	suspension 0.14 more_information 0.11 listing_inquiry 0.05 closure -0.05 reinstated -0.11 listing_restored -0.12
say りくださ	suspension 0.14 more_information 0.11 closure -0.05 reinstated -0.11 listing_restored -0.12
say りください	suspension 0.16 listing_inquiry 0.08 more_information 0.07 relist_waived -0.05 closure -0.06 reinstated -0.1 listing_restored -0.11
say りして	policy_warning 0.08 account_investigation -0.06
say りしてお	suspension -0.07
say りしており	suspension -0.07
say りまし	relist_waived 0.25 funds 0.21 listing_restored 0.15 suspension -0.06 closure -0.07 none -0.1 more_information -0.19 account_investigation -0.21
say りました	relist_waived 0.25 funds 0.21 listing_restored 0.15 suspension -0.06 closure -0.08 none -0.09 more_information -0.19 account_investigation -0.21
say り下	listing_inquiry 0.13 none 0.08 listing_restored 0.06 more_information -0.06 account_investigation -0.08 policy_warning -0.08
say り下げ	listing_inquiry 0.13 none 0.08 listing_restored 0.06 account_investigation -0.06 more_information -0.06 policy_warning -0.07
say り下げると	listing_restored 0.11 listing_inquiry -0.06
say り消	listing_restored 0.29 closure 0.15 reinstated 0.1 relist_waived -0.06 none -0.06 funds -0.1 more_information -0.14 suspension -0.2
say り消さ	closure 0.13 listing_restored 0.06 more_information -0.05
say り消され	closure 0.12 listing_restored 0.07
say り消された	closure 0.07
say り込	account_investigation 0.13 reinstated 0.08 policy_warning -0.06 none -0.08
say り込み	account_investigation 0.14 funds 0.06 none -0.05 suspension -0.07
say り込みは	account_investigation 0.16 suspension -0.08
say り込みを	funds 0.11
say るか、キ	closure 0.06
say るか、キャ	closure 0.06
say るた	listing_inquiry 0.24 funds 0.09 closure -0.07 listing_restored -0.11
say るため	listing_inquiry 0.24 funds 0.09 closure -0.07 listing_restored -0.11
say るとの	relist_waived 0.11 listing_inquiry 0.11 suspension 0.06 none -0.07 more_information -0.08
say るの	account_investigation 0.27 more_information 0.16 relist_waived 0.07 listing_restored -0.06 none -0.07 suspension -0.07 closure -0.07 listing_inquiry -0.09 funds -0.13
say るのか	more_information 0.13 policy_warning 0.08
say るのかを	more_information 0.05
say るま	account_investigation 0.28 listing_restored 0.28 reinstated 0.25 suspension -0.07 closure -0.09 listing_inquiry -0.1 relist_waived -0.11 funds -0.11 policy_warning -0.13 none -0.17
say るまで	account_investigation 0.28 listing_restored 0.28 reinstated 0.25 suspension -0.07 closure -0.09 listing_inquiry -0.1 relist_waived -0.11 funds -0.11 policy_warning -0.13 none -0.17
say るようにな	listing_restored 0.08 suspension 0.05
say る判断は	funds 0.07
say る場	listing_inquiry 0.32 suspension 0.18 funds 0.09 relist_waived -0.07 policy_warning -0.08 account_investigation -0.09 reinstated -0.09 none -0.1 more_information -0.15
say る場合	listing_inquiry 0.32 suspension 0.19 funds 0.09 relist_waived -0.07 policy_warning -0.08 reinstated -0.09 account_investigation -0.09 none -0.1 more_information -0.15
say る額	funds 0.08
say れない旨	relist_waived 0.08
say れ以	closure 0.17 listing_restored -0.06
say わせま	listing_inquiry 0.06
say わる	account_investigation 0.31 reinstated -0.05 listing_inquiry -0.06 suspension -0.07
say わるま	account_investigation 0.22 listing_inquiry -0.05
say わるまで	account_investigation 0.22 listing_inquiry -0.05
say わるまで、	account_investigation 0.12
say を、	listing_inquiry 0.33 suspension 0.19 more_information 0.15 policy_warning 0.08 account_investigation -0.06 closure -0.14 listing_restored -0.26 none -0.3
say をおか	reinstated 0.18 closure -0.09
say をおかけ	reinstated 0.18 closure -0.09
say をおかけし	reinstated 0.16 closure -0.09
say をお支	closure 0.08
say をお支払	closure 0.08
say をお支払い	closure 0.08
say をお預	funds 0.09
say をお預か	funds 0.09
say をお預かり	funds 0.09
say をご依	relist_waived 0.14 closure 0.06 listing_inquiry -0.09
say をご依頼	relist_waived 0.14 closure 0.06 listing_inquiry -0.09
say をど	listing_inquiry 0.24 suspension 0.05 policy_warning -0.06 none -0.06 listing_restored -0.08
say をも	reinstated 0.09 relist_waived 0.06 listing_restored 0.05 none -0.05 listing_inquiry -0.07
say をもっ	relist_waived 0.09
say をもって	relist_waived 0.09
say をもって、	relist_waived 0.06
say を一	suspension 0.23 listing_inquiry 0.08 more_information -0.05 closure -0.06 account_investigation -0.06 policy_warning -0.07
say を一時	suspension 0.07 listing_inquiry 0.07 none 0.06 more_information -0.05
say を元に戻し	listing_restored 0.13 more_information -0.06
say を再	listing_restored 0.18 relist_waived 0.11 more_information 0.09 suspension 0.06 funds -0.07 closure -0.08 none -0.1 policy_warning -0.13
say を再び	relist_waived 0.12 listing_restored 0.1 policy_warning -0.06 suspension -0.07
say を再開	listing_restored 0.09 more_information 0.06 suspension 0.05
say を再開す	suspension 0.05
say を再開する	suspension 0.05
say を削	listing_inquiry 0.16 policy_warning 0.08 relist_waived -0.05 suspension -0.06
say を削除	listing_inquiry 0.16 policy_warning 0.08 relist_waived -0.05 suspension -0.06
say を削除し	listing_inquiry 0.09
say を削除しま	listing_inquiry 0.11 listing_restored -0.07
say を取	listing_restored 0.3 none 0.08 closure -0.06 more_information -0.07 listing_inquiry -0.08 funds -0.09
say を取り	listing_restored 0.31 none 0.08 suspension -0.05 closure -0.06 listing_inquiry -0.07 funds -0.09 more_information -0.09
say を取り下	listing_restored 0.17 none 0.16 relist_waived -0.07 listing_inquiry -0.11
say を取り下げ	listing_restored 0.17 none 0.16 relist_waived -0.07 listing_inquiry -0.11
say を受け入	relist_waived 0.13
say を受け入れ	relist_waived 0.13
say を差	closure 0.1 suspension 0.06 reinstated -0.06
say を差し	closure 0.1 suspension 0.06 reinstated -0.06
say を差し上	closure 0.09
say を差し上げ	closure 0.09
say を恒	closure 0.14
say を恒久	closure 0.14
say を恒久的	closure 0.14
say を恒久的に	closure 0.14
say を承	listing_restored 0.06 none 0.06 listing_inquiry -0.08
say を承り	none 0.07
say を承りま	none 0.07
say を承りまし	none 0.07
say を拝見し、	reinstated 0.08 closure -0.06
say を拝読い	relist_waived 0.07
say を拝読いた	relist_waived 0.07
say を早	account_investigation 0.07
say を留	funds 0.09 suspension -0.06
say を登録し直	funds 0.07
say を終	relist_waived 0.21 more_information 0.07 listing_restored -0.08 suspension -0.08 listing_inquiry -0.12
say を終了	relist_waived 0.08
say を表	more_information 0.16 suspension -0.06
say を表示	more_information 0.17 suspension -0.06
say を表示」	more_information 0.15
say を補	more_information 0.15
say を補っ	more_information 0.14
say を解き	reinstated 0.19 suspension -0.05
say を解きまし	reinstated 0.16 suspension -0.06
say を調	account_investigation 0.12 suspension -0.06
say を閉	relist_waived 0.13 listing_restored -0.07
say を開始	account_investigation 0.05
say を開設	closure 0.06
say んで	suspension 0.25 more_information 0.2 closure 0.18 funds -0.12 account_investigation -0.13 listing_inquiry -0.14 none -0.19
say んでし	closure 0.19 more_information 0.14 policy_warning -0.06 listing_inquiry -0.07 none -0.07 suspension -0.08
say んでした	closure 0.19 more_information 0.14 policy_warning -0.06 listing_inquiry -0.07 none -0.07 suspension -0.08
say んでした。	closure 0.19 more_information 0.15 policy_warning -0.05 none -0.07 suspension -0.08 listing_inquiry -0.09
say アマ	none 0.19
say アマゾ	none 0.19
say アマゾン	none 0.19
say アマゾンに	none 0.12
say ィル	listing_inquiry 0.1 suspension -0.05
say ィルメ	listing_inquiry 0.11 suspension -0.05
say ィルメン	listing_inquiry 0.11 suspension -0.05
say ィルメント	listing_inquiry 0.11 suspension -0.05
say イナス	funds 0.13 policy_warning -0.05
say イメ	funds 0.16
say イメン	funds 0.16
say イメント	funds 0.16
say ウントと	suspension 0.08 account_investigation 0.07 closure 0.06 funds -0.05
say ウントの状	funds 0.09
say ウントの調	account_investigation 0.06
say ウントは再	closure 0.06
say ウントは無	more_information 0.08
say ウントを	closure 0.18 suspension 0.13 account_investigation 0.12 relist_waived 0.1 reinstated -0.09 listing_restored -0.09 listing_inquiry -0.12 funds -0.19
say ウントを再	suspension 0.12 more_information 0.07
say ウントを恒	closure 0.14
say ウントを調	account_investigation 0.09
say ウントを閉	relist_waived 0.09
say ウントを開	closure 0.06
say ウント健	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ウント健全	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ウント全	account_investigation 0.07
say ウント全体	account_investigation 0.07
say ォー	none 0.06 listing_inquiry 0.05
say ォーマ	suspension 0.13
say ォーマン	suspension 0.12
say ォーマンス	suspension 0.12
say カウントと	suspension 0.08 account_investigation 0.07 closure 0.06 funds -0.05
say カウントを	closure 0.18 suspension 0.13 account_investigation 0.12 relist_waived 0.1 reinstated -0.09 listing_restored -0.09 listing_inquiry -0.12 funds -0.19
say カウント健	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say カウント全	account_investigation 0.07
say カードに請	funds 0.09
say キャ	closure 0.08 suspension 0.06 more_information -0.05 funds -0.06 policy_warning -0.08
say キャン	closure 0.08 funds -0.06 policy_warning -0.08
say キャンセ	suspension 0.08 closure 0.08 funds -0.05 policy_warning -0.05
say キャンセル	suspension 0.08 closure 0.08 funds -0.05 policy_warning -0.05
say ギフ	policy_warning 0.07
say ギフト	policy_warning 0.07
say クあ	policy_warning 0.07
say クあり	policy_warning 0.07
say サポ	none 0.1 reinstated 0.07 suspension -0.11
say サポー	none 0.1 reinstated 0.07 suspension -0.11
say サポート	none 0.1 reinstated 0.07 suspension -0.11
say ション契	suspension 0.07
say ション契約	suspension 0.07
say ジネ	suspension 0.07
say ジネス	suspension 0.07
say ジネスソ	suspension 0.07
say ジネスソリ	suspension 0.07
say スクあ	policy_warning 0.07
say スクあり	policy_warning 0.07
say スソ	suspension 0.07
say スソリ	suspension 0.07
say スソリュ	suspension 0.07
say スソリュー	suspension 0.07
say ストし	relist_waived 0.12
say ストしな	relist_waived 0.12
say ストしない	relist_waived 0.12
say ス通	suspension 0.16 listing_inquiry 0.06 none -0.05 policy_warning -0.06
say ス通知	suspension 0.16 listing_inquiry 0.06 none -0.05 policy_warning -0.06
say セル	suspension 0.08 closure 0.08 funds -0.05 policy_warning -0.05
say セルし	closure 0.09
say セルして	closure 0.09
say セルしてく	closure 0.09
say セン	listing_inquiry 0.14 account_investigation 0.08 policy_warning 0.07 suspension -0.07 more_information -0.08 listing_restored -0.12
say センタ	listing_inquiry 0.12 closure 0.07 suspension -0.07
say センター	listing_inquiry 0.12 closure 0.07 suspension -0.07
say センターに	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ソリ	suspension 0.07
say ソリュ	suspension 0.07
say ソリュー	suspension 0.07
say ソリューシ	suspension 0.07
say ゾン	none 0.19
say ゾンに	none 0.12
say ター	listing_inquiry 0.11 suspension 0.1 relist_waived 0.08 closure 0.05 account_investigation -0.05 more_information -0.05 listing_restored -0.07 none -0.08
say ターに	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ターにあ	listing_inquiry 0.06
say ターにある	listing_inquiry 0.06
say トしな	relist_waived 0.12
say トしない	relist_waived 0.12
say トと	suspension 0.08 account_investigation 0.06 closure 0.06 none -0.06 policy_warning -0.06 funds -0.06
say トの状	funds 0.09
say トの状態	funds 0.07
say トの調	account_investigation 0.06
say トの調査	account_investigation 0.06
say トの調査を	account_investigation 0.06
say トは	closure 0.13 more_information 0.11 suspension 0.09 relist_waived -0.07 funds -0.09 listing_inquiry -0.12
say トは再	closure 0.06
say トは無	more_information 0.08
say トを	closure 0.19 suspension 0.18 account_investigation 0.1 relist_waived 0.09 none -0.05 reinstated -0.1 listing_inquiry -0.19 funds -0.2
say トを再	suspension 0.12 more_information 0.07
say トを恒	closure 0.14
say トを恒久	closure 0.14
say トを恒久的	closure 0.14
say トを調	account_investigation 0.09
say トを閉	relist_waived 0.09
say トを開	closure 0.06
say トを開設	closure 0.06
say トカードに	funds 0.13
say トセ	listing_inquiry 0.12 closure 0.07 suspension -0.07
say トセン	listing_inquiry 0.11 closure 0.07 suspension -0.07
say トセンタ	listing_inquiry 0.11 closure 0.07 suspension -0.07
say トセンター	listing_inquiry 0.11 closure 0.07 suspension -0.07
say ト健	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ト健全	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ト健全性	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ト健全性サ	reinstated 0.06 suspension -0.08
say ト全	account_investigation 0.07
say ト全体	account_investigation 0.07
say ト全体を	account_investigation 0.06
say ドに請	funds 0.09
say ドに請求	funds 0.09
say ネス	suspension 0.07
say ネスソ	suspension 0.07
say ネスソリ	suspension 0.07
say ネスソリュ	suspension 0.07
say パフ	suspension 0.12
say パフォ	suspension 0.12
say パフォー	suspension 0.12
say パフォーマ	suspension 0.12
say ビジ	suspension 0.07
say ビジネ	suspension 0.07
say ビジネス	suspension 0.07
say ビジネスソ	suspension 0.07
say フィ	listing_inquiry 0.1 reinstated 0.07 suspension -0.05
say フィル	listing_inquiry 0.1 suspension -0.05
say フィルメ	listing_inquiry 0.11 suspension -0.05
say フィルメン	listing_inquiry 0.11 suspension -0.05
say フォ	none 0.07
say フォー	none 0.06
say フォーマ	suspension 0.13
say フォーマン	suspension 0.12
say フト	policy_warning 0.06
say フル	listing_inquiry 0.11 suspension -0.05
say フルフ	listing_inquiry 0.11 suspension -0.05
say フルフィ	listing_inquiry 0.11 suspension -0.05
say フルフィル	listing_inquiry 0.11 suspension -0.05
say ペイ	funds 0.16
say ペイメ	funds 0.16
say ペイメン	funds 0.16
say ペイメント	funds 0.16
say ポー	reinstated 0.08 none 0.07 account_investigation 0.06 suspension -0.05 more_information -0.06
say ポート	none 0.08 account_investigation 0.06 reinstated 0.06 suspension -0.05 more_information -0.05
say マイナス	funds 0.13 policy_warning -0.05
say マゾ	none 0.19
say マゾン	none 0.19
say マゾンに	none 0.12
say マン	suspension 0.12
say マンス	suspension 0.12
say マンス通	suspension 0.16 listing_inquiry 0.06 none -0.05 policy_warning -0.06
say マンス通知	suspension 0.16 listing_inquiry 0.06 none -0.05 policy_warning -0.06
say マーク	listing_inquiry 0.28 suspension -0.05 listing_restored -0.1
say メン	funds 0.16 listing_inquiry 0.12 listing_restored -0.05 policy_warning -0.05 suspension -0.09
say メント	funds 0.16 listing_inquiry 0.12 listing_restored -0.05 policy_warning -0.05 suspension -0.09
say メントセ	listing_inquiry 0.11 closure 0.07 suspension -0.07
say メントセン	listing_inquiry 0.11 closure 0.07 suspension -0.07
say メー	suspension 0.3 more_information 0.2 policy_warning 0.06 closure -0.1 account_investigation -0.1 reinstated -0.11 relist_waived -0.22
say メール	suspension 0.27 more_information 0.2 none 0.06 reinstated -0.08 closure -0.09 account_investigation -0.09 relist_waived -0.16 listing_restored -0.16
say メールに	more_information 0.09 none -0.07 policy_warning -0.07 suspension -0.09
say メールにご	more_information 0.08
say メールは	none 0.29 suspension -0.13
say メールは自	none 0.11
say ャン	closure 0.08 funds -0.06 policy_warning -0.08
say ャンセ	suspension 0.08 closure 0.08 funds -0.05 policy_warning -0.05
say ャンセル	suspension 0.08 closure 0.08 funds -0.05 policy_warning -0.05
say ャンセルし	closure 0.09
say ューシ	suspension 0.07
say ューショ	suspension 0.07
say ューション	suspension 0.07
say ョン契	suspension 0.07
say ョン契約	suspension 0.07
say リスク	policy_warning 0.08
say リスクあ	policy_warning 0.07
say リスクあり	policy_warning 0.07
say リストし	relist_waived 0.12
say リストしな	relist_waived 0.12
say リュ	suspension 0.08
say リュー	suspension 0.08
say リューシ	suspension 0.07
say リューショ	suspension 0.07
say ルし	closure 0.09
say ルして	closure 0.09
say ルしてく	closure 0.09
say ルしてくだ	closure 0.09
say ルに	more_information 0.13 closure 0.06 relist_waived -0.05 suspension -0.08 policy_warning -0.09 none -0.09
say ルにご	more_information 0.08
say ルにご返	more_information 0.08
say ルにご返信	more_information 0.08
say ルは	none 0.25 listing_restored 0.1 closure -0.06 relist_waived -0.07 account_investigation -0.07 suspension -0.13
say ルは自	none 0.11
say ルは自動	none 0.11
say ルは自動で	none 0.06
say ルフ	suspension 0.17 listing_restored -0.11
say ルフィ	listing_inquiry 0.11 suspension -0.05
say ルフィル	listing_inquiry 0.11 suspension -0.05
say ルフィルメ	listing_inquiry 0.11 suspension -0.05
say ルメ	listing_inquiry 0.14 suspension -0.06 listing_restored -0.06
say ルメン	listing_inquiry 0.11 suspension -0.05
say ルメント	listing_inquiry 0.11 suspension -0.05
say ルメントセ	listing_inquiry 0.11 closure 0.07 suspension -0.07
say ンに	none 0.18
say ンス	suspension 0.23 listing_inquiry 0.05 policy_warning 0.05 funds -0.06 account_investigation -0.08 listing_restored -0.11
say ンス通	suspension 0.16 listing_inquiry 0.06 none -0.05 policy_warning -0.06
say ンス通知	suspension 0.16 listing_inquiry 0.06 none -0.05 policy_warning -0.06
say ンセ	suspension 0.08 closure 0.08 funds -0.06 policy_warning -0.07
say ンセル	suspension 0.08 closure 0.08 funds -0.05 policy_warning -0.05
say ンセルし	closure 0.09
say ンセルして	closure 0.09
say ンタ	listing_inquiry 0.1 closure 0.06 suspension 0.06 listing_restored -0.07
say ンター	listing_inquiry 0.1 closure 0.06 suspension 0.06 listing_restored -0.07
say ンターに	listing_inquiry 0.09 closure 0.06 suspension -0.06
say ンターにあ	listing_inquiry 0.06
say ントと	suspension 0.08 account_investigation 0.07 closure 0.06 funds -0.05
say ントの状	funds 0.09
say ントの状態	funds 0.07
say ントの調	account_investigation 0.06
say ントの調査	account_investigation 0.06
say ントは再	closure 0.06
say ントは無	more_information 0.08
say ントを	closure 0.18 suspension 0.13 account_investigation 0.12 relist_waived 0.1 reinstated -0.09 listing_restored -0.09 listing_inquiry -0.12 funds -0.19
say ントを再	suspension 0.12 more_information 0.07
say ントを恒	closure 0.14
say ントを恒久	closure 0.14
say ントを調	account_investigation 0.09
say ントを閉	relist_waived 0.09
say ントを開	closure 0.06
say ントを開設	closure 0.06
say ントセ	listing_inquiry 0.11 closure 0.07 suspension -0.07
say ントセン	listing_inquiry 0.11 closure 0.07 suspension -0.07
say ントセンタ	listing_inquiry 0.11 closure 0.07 suspension -0.07
say ント健	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ント健全	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ント健全性	policy_warning 0.09 listing_inquiry -0.06 closure -0.07
say ント全	account_investigation 0.07
say ント全体	account_investigation 0.07
say ント全体を	account_investigation 0.06
say ン契	suspension 0.07
say ン契約	suspension 0.07
say ーにあ	listing_inquiry 0.06
say ーにある	listing_inquiry 0.06
say ーク	listing_inquiry 0.26 suspension -0.05 listing_restored -0.06
say ーション契	suspension 0.07
say ードに請	funds 0.09
say ードに請求	funds 0.09
say ーマ	suspension 0.13
say ーマン	suspension 0.12
say ーマンス	suspension 0.12
say ーマンス通	suspension 0.16 listing_inquiry 0.06 none -0.05 policy_warning -0.06
say ール	none 0.25 more_information 0.18 suspension 0.17 funds -0.07 reinstated -0.09 account_investigation -0.1 listing_restored -0.13 relist_waived -0.19
say ールに	more_information 0.14 suspension -0.08 none -0.08 policy_warning -0.08
say ールにご	more_information 0.08
say ールにご返	more_information 0.08
say ールは	none 0.28 suspension -0.14
say ールは自	none 0.11
say ールは自動	none 0.11
say 一時	suspension 0.16 listing_inquiry 0.06 policy_warning -0.05 account_investigation -0.05 more_information -0.08
say 一時的	suspension 0.15 more_information -0.05
say 一時的に	suspension 0.15 more_information -0.05
say 一時的に閉	suspension 0.06
say 一部	funds 0.16 policy_warning 0.07 suspension -0.12
say 一部を	funds 0.09
say 上金	suspension 0.21 account_investigation 0.1 funds 0.06 reinstated -0.06 more_information -0.1 listing_inquiry -0.11
say 上金の	account_investigation 0.07 suspension 0.07 policy_warning 0.07 reinstated -0.05 more_information -0.06 closure -0.08
say 上金のお	suspension 0.08
say 上金は、次	reinstated 0.05
say 下げ	listing_inquiry 0.14 none 0.08 listing_restored 0.06 policy_warning -0.05 account_investigation -0.06 more_information -0.06
say 下げると	listing_restored 0.11 listing_inquiry -0.06
say 下げるとの	listing_restored 0.08
say 下の商	listing_inquiry 0.06
say 下の商品	listing_inquiry 0.06
say 下記	none 0.2 listing_restored 0.16 policy_warning -0.06 more_information -0.07 relist_waived -0.07
say 下記の	none 0.19 listing_restored 0.17 suspension -0.06 more_information -0.06 relist_waived -0.07
say 下記の商	listing_restored 0.09
say 下記の商品	listing_restored 0.09
say 不便	reinstated 0.13
say 不便を	reinstated 0.11
say 不便をお	reinstated 0.05
say 不便をおか	reinstated 0.05
say 不要	relist_waived 0.22 listing_restored -0.05 closure -0.06 listing_inquiry -0.06
say 不要と	relist_waived 0.16 listing_inquiry -0.07
say 久的	closure 0.12
say 久的に	closure 0.11 suspension -0.05
say 了と	closure 0.16 listing_restored -0.07
say 了とい	closure 0.05
say 了といた	closure 0.05
say 了といたし	closure 0.05
say 予告	reinstated 0.1 suspension -0.05
say 予定	account_investigation 0.24 listing_restored -0.06 listing_inquiry -0.08 policy_warning -0.09 suspension -0.1
say 事を差	closure 0.08
say 事を差し	closure 0.08
say 事を差し上	closure 0.08
say 二通	reinstated 0.1
say 今後	listing_restored 0.21 relist_waived 0.16 closure 0.13 reinstated 0.05 none -0.08 funds -0.19 listing_inquiry -0.23
say 今後は	relist_waived 0.07
say 他の商	listing_inquiry 0.08
say 他の商品	listing_inquiry 0.08
say 付けまし	none 0.08
say 付けました	none 0.08
say 付し	listing_inquiry 0.11 account_investigation 0.07 more_information 0.06 suspension -0.12
say 付のご	relist_waived 0.05
say 以内に返	closure 0.1 relist_waived 0.1 account_investigation -0.06 suspension -0.06 listing_restored -0.08
say 以内に返送	closure 0.14 relist_waived 0.13
say 件は	relist_waived 0.2 listing_restored -0.08
say 件はこ	relist_waived 0.08
say 件はこれ	relist_waived 0.08
say 伺い	account_investigation 0.12
say 低い	policy_warning 0.08
say 体の	listing_inquiry 0.25 policy_warning -0.05 listing_restored -0.1
say 作業日	policy_warning 0.1
say 作業日数	policy_warning 0.1
say 使用	listing_inquiry 0.16 listing_restored -0.08
say 依頼	closure 0.14 relist_waived 0.14 none 0.1 suspension -0.07 listing_inquiry -0.09
say 依頼者	none 0.13 suspension -0.06
say 便を	reinstated 0.1
say 便をおか	reinstated 0.05
say 便をおかけ	reinstated 0.05
say 保、	account_investigation 0.05
say 保さ	closure 0.1 none 0.06 suspension -0.09
say 保され	closure 0.1 none 0.06 suspension -0.09
say 保されま	closure 0.12 none 0.06 suspension -0.09
say 保されます	closure 0.12 none 0.06 suspension -0.09
say 保し	funds 0.15 suspension -0.09
say 保して	funds 0.08
say 保してお	funds 0.09
say 保しており	funds 0.08
say 保存してく	closure 0.06
say 保留	suspension 0.37 closure -0.05 policy_warning -0.06 none -0.07 listing_restored -0.11 listing_inquiry -0.13
say 保証	funds 0.13 account_investigation -0.08
say 保証の申	closure 0.07
say 保証申	funds 0.13
say 保証申請	funds 0.13
say 信く	listing_inquiry 0.25 more_information 0.12 suspension 0.05 reinstated -0.06 listing_restored -0.06 account_investigation -0.07 policy_warning -0.08
say 信くだ	listing_inquiry 0.24 more_information 0.12 suspension 0.06 reinstated -0.06 listing_restored -0.06 account_investigation -0.07 policy_warning -0.08
say 信くださ	listing_inquiry 0.24 more_information 0.12 suspension 0.06 reinstated -0.06 listing_restored -0.06 account_investigation -0.07 policy_warning -0.08
say 信ください	listing_inquiry 0.24 more_information 0.12 suspension 0.06 reinstated -0.06 listing_restored -0.06 account_investigation -0.07 policy_warning -0.08
say 倉庫に	relist_waived 0.11 none 0.05 listing_restored -0.07
say 停止	none 0.29 policy_warning 0.15 reinstated 0.07 relist_waived 0.06 listing_inquiry -0.08 funds -0.16 closure -0.18 suspension -0.23
say 停止い	suspension 0.09 none 0.07 more_information -0.06
say 停止いた	suspension 0.09 none 0.07 more_information -0.06
say 停止いたし	suspension 0.09 none 0.07 more_information -0.06
say 停止されま	none 0.11
say 停止し	suspension 0.13 none 0.11 account_investigation 0.07 listing_restored -0.05 listing_inquiry -0.06 funds -0.09 closure -0.1
say 停止の通	more_information 0.08 suspension -0.05
say 停止の通知	more_information 0.08 suspension -0.05
say 健全	policy_warning 0.09 funds -0.05 closure -0.07
say 健全性	policy_warning 0.09 funds -0.05 listing_inquiry -0.05 closure -0.07
say 健全性サ	reinstated 0.06 suspension -0.09
say 健全性サポ	reinstated 0.06 suspension -0.09
say 備え	funds 0.1 listing_restored 0.05
say 元に戻	listing_restored 0.21 reinstated 0.11 suspension -0.06 listing_inquiry -0.07 more_information -0.08
say 元に戻し	listing_restored 0.13 more_information -0.06
say 元に戻しま	listing_restored 0.13 more_information -0.06
say 入金	funds 0.17
say 全体	account_investigation 0.19 listing_inquiry 0.12 policy_warning -0.07
say 全体を	account_investigation 0.16 suspension -0.08
say 全性	policy_warning 0.09 funds -0.05 closure -0.07
say 全性サ	reinstated 0.06 suspension -0.09
say 全性サポ	reinstated 0.06 suspension -0.09
say 全性サポー	reinstated 0.06 suspension -0.09
say 全額	closure 0.06
say 全額を	closure 0.06
say 内しま	none 0.07 suspension -0.07
say 内します	none 0.07 suspension -0.07
say 内に、	suspension 0.16 account_investigation 0.13 policy_warning 0.05 relist_waived -0.06 funds -0.06 listing_restored -0.07 more_information -0.07 none -0.09
say 内に返	closure 0.13 relist_waived 0.1 funds -0.05 account_investigation -0.06 suspension -0.07 listing_restored -0.08
say 内に返送	closure 0.14 relist_waived 0.13
say 内に返送を	relist_waived 0.11 closure 0.08
say 円の	funds 0.17 policy_warning -0.05
say 円は	funds 0.11 closure -0.08
say 円は、	funds 0.11 closure -0.08
say 円を	funds 0.1 closure -0.06 suspension -0.06
say 再び	reinstated 0.55 relist_waived 0.19 listing_restored 0.18 closure -0.08 none -0.1 listing_inquiry -0.12 suspension -0.13 account_investigation -0.13 funds -0.14 policy_warning -0.22
say 再びリ	relist_waived 0.12
say 再びリス	relist_waived 0.12
say 再びリスト	relist_waived 0.12
say 再び出	listing_restored 0.06
say 再び出品	listing_restored 0.06
say 再び出品さ	relist_waived 0.07
say 再び目	reinstated 0.12
say 再出	relist_waived 0.16 more_information -0.05
say 再出品	relist_waived 0.16 more_information -0.05
say 再出品を	relist_waived 0.1 listing_restored -0.05
say 再開	suspension 0.34 listing_restored 0.12 funds 0.05 reinstated -0.05 relist_waived -0.08 policy_warning -0.1 account_investigation -0.1 listing_inquiry -0.17
say 再開す	suspension 0.06
say 再開する	suspension 0.06
say 再開を	suspension 0.12 listing_restored 0.07 listing_inquiry -0.1
say 再開をご	suspension 0.08
say 写真	listing_inquiry 0.34 listing_restored 0.09 none -0.07 suspension -0.08 policy_warning -0.09 relist_waived -0.12
say 処分	listing_inquiry 0.09 closure 0.09 suspension -0.15
say 処分し	closure 0.09
say 処分しま	closure 0.06
say 処分します	closure 0.06
say 出ら	account_investigation 0.06
say 出られ	account_investigation 0.06
say 出品が画	reinstated 0.14
say 出品が画面	reinstated 0.14
say 出品さ	relist_waived 0.13 listing_restored -0.07
say 出品され	relist_waived 0.13 listing_restored -0.07
say 出品された	relist_waived 0.12 listing_restored -0.06
say 出品しな	relist_waived 0.12
say 出品しない	relist_waived 0.12
say 出品を	suspension 0.24 listing_restored 0.2 none -0.09 more_information -0.21
say 出品を削	listing_inquiry 0.06
say 出品を削除	listing_inquiry 0.06
say 出品を取	listing_inquiry 0.1 listing_restored 0.07 suspension -0.1
say 出品を取り	listing_inquiry 0.1 listing_restored 0.07 suspension -0.1
say 出品用	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 出品用ア	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 出品用アカ	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 出品者出	reinstated 0.09 policy_warning 0.06
say 出品者出荷	reinstated 0.09 policy_warning 0.06
say 出荷	policy_warning 0.18 suspension 0.13 reinstated 0.1 more_information -0.06 relist_waived -0.06 listing_inquiry -0.11 funds -0.18
say 出荷は	account_investigation 0.06
say 出荷作	policy_warning 0.14
say 出荷作業	policy_warning 0.14
say 出荷作業日	policy_warning 0.1
say 出荷遅	policy_warning 0.13 none 0.07
say 出荷遅延	policy_warning 0.13 none 0.07
say 出荷遅延率	policy_warning 0.13 none 0.07
say 分し	closure 0.09
say 分しま	closure 0.06
say 分します	closure 0.06
say 分します。	closure 0.06
say 分では	more_information 0.09 suspension -0.06
say 分ではあ	more_information 0.09 suspension -0.06
say 分ではあり	more_information 0.09 suspension -0.06
say 制限	policy_warning 0.19 listing_restored 0.14 reinstated 0.12 none -0.06 listing_inquiry -0.15 suspension -0.18
say 制限は	policy_warning 0.1 suspension -0.06
say 削除	policy_warning 0.17 relist_waived 0.06 reinstated -0.05 suspension -0.1
say 削除し	policy_warning 0.14
say 削除しても	policy_warning 0.06
say 削除しま	listing_inquiry 0.11 listing_restored -0.07
say 削除しまし	listing_inquiry 0.11 listing_restored -0.05
say 効な請	suspension -0.06
say 効な請求	suspension -0.06
say 効な請求書	suspension -0.06
say 動で	funds 0.14 reinstated 0.09 closure -0.1
say 十分	more_information 0.23 policy_warning -0.05
say 十分で	more_information 0.18
say 十分では	more_information 0.09 suspension -0.06
say 十分ではあ	more_information 0.09 suspension -0.06
say 原因	more_information 0.16 closure -0.06
say 原因、	suspension 0.07
say 取り下	listing_inquiry 0.13 none 0.08 listing_restored 0.06 account_investigation -0.06 more_information -0.06 policy_warning -0.07
say 取り下げ	listing_inquiry 0.13 none 0.08 listing_restored 0.06 account_investigation -0.06 more_information -0.06 policy_warning -0.07
say 取り消	listing_restored 0.29 closure 0.15 reinstated 0.1 relist_waived -0.06 none -0.06 funds -0.1 more_information -0.14 suspension -0.2
say 取り消さ	closure 0.13 listing_restored 0.06 more_information -0.05
say 取り消され	closure 0.12 listing_restored 0.07
say 口座	account_investigation 0.18 reinstated 0.12 funds 0.08 relist_waived 0.08 closure 0.07 listing_restored -0.08 listing_inquiry -0.08 none -0.15 policy_warning -0.2
say 口座が	reinstated 0.15 none -0.05
say 口座の	account_investigation 0.17 funds 0.11 relist_waived 0.11 none -0.06 closure -0.07 reinstated -0.08 policy_warning -0.1
say 口座へお支	closure 0.07
say 口座を登	funds 0.07
say 口座を登録	funds 0.07
say 古物	more_information 0.11
say 古物商	more_information 0.11
say 古物商許	more_information 0.11
say 古物商許可	more_information 0.11
say 合には、再	listing_restored 0.09
say 合わせま	listing_inquiry 0.06
say 同様に	suspension 0.06 funds -0.05
say 告で	policy_warning 0.07 listing_restored 0.06 listing_inquiry -0.08
say 告を受け	listing_inquiry 0.26 more_information -0.05 listing_restored -0.1
say 品が画	reinstated 0.14
say 品が画面	reinstated 0.14
say 品が画面に	reinstated 0.14
say 品さ	relist_waived 0.11 listing_inquiry 0.1 listing_restored -0.09
say 品され	relist_waived 0.11 listing_inquiry 0.1 listing_restored -0.09
say 品された場	relist_waived 0.09
say 品しな	relist_waived 0.12 listing_inquiry -0.06
say 品しない	relist_waived 0.12 listing_inquiry -0.06
say 品しないと	relist_waived 0.12
say 品で	listing_inquiry 0.2 suspension 0.07 account_investigation 0.06 relist_waived -0.05 more_information -0.07 funds -0.1
say 品の出	listing_restored 0.09 suspension -0.07
say 品の出品	listing_restored 0.09 suspension -0.07
say 品の出品を	listing_restored 0.07 suspension -0.08
say 品の登	account_investigation 0.05
say 品の登録	account_investigation 0.05
say 品は	listing_inquiry 0.3 reinstated 0.14 account_investigation 0.09 listing_restored 0.06 suspension -0.12 none -0.14 funds -0.16 more_information -0.21
say 品を	suspension 0.19 none 0.1 listing_restored 0.1 policy_warning 0.09 relist_waived 0.05 funds -0.1 listing_inquiry -0.11 more_information -0.12 account_investigation -0.14
say 品をど	more_information 0.05
say 品を今	relist_waived 0.08 listing_inquiry -0.08
say 品を今後	relist_waived 0.08 listing_inquiry -0.08
say 品を再	listing_restored 0.1 relist_waived 0.06 suspension -0.06
say 品を削	listing_inquiry 0.09 policy_warning 0.06
say 品を削除	listing_inquiry 0.09 policy_warning 0.06
say 品を削除し	listing_inquiry 0.06
say 品を取	none 0.19 suspension -0.1
say 品を取り	none 0.19 suspension -0.1
say 品を取り消	listing_restored 0.08 listing_inquiry 0.05 suspension -0.08
say 品ペ	policy_warning 0.12 listing_restored 0.09 more_information 0.06 relist_waived -0.07 suspension -0.1
say 品ペー	policy_warning 0.12 listing_restored 0.09 more_information 0.06 relist_waived -0.07 suspension -0.1
say 品ページ	policy_warning 0.12 listing_restored 0.09 more_information 0.06 relist_waived -0.07 suspension -0.1
say 品名	listing_restored 0.09 relist_waived -0.07
say 品用	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 品用ア	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 品用アカ	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 品用アカウ	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 品者出	reinstated 0.09 policy_warning 0.06
say 品者出荷	reinstated 0.09 policy_warning 0.06
say 商品の	listing_inquiry 0.27 closure -0.06 account_investigation -0.12
say 商品の出	listing_inquiry 0.05 suspension -0.08
say 商品の出品	suspension -0.08
say 商品の販	listing_inquiry 0.06
say 商品の販売	listing_inquiry 0.06
say 商品は	listing_inquiry 0.11 listing_restored 0.07 reinstated 0.06 none -0.05 funds -0.07 more_information -0.12
say 商品を今	relist_waived 0.08
say 商品を今後	relist_waived 0.08
say 商品を再	relist_waived 0.09
say 商品ペ	policy_warning 0.12 listing_restored 0.09 more_information 0.06 relist_waived -0.07 suspension -0.1
say 商品ペー	policy_warning 0.12 listing_restored 0.09 more_information 0.06 relist_waived -0.07 suspension -0.1
say 商品ページ	policy_warning 0.12 listing_restored 0.09 more_information 0.06 relist_waived -0.07 suspension -0.1
say 商品名	listing_restored 0.08
say 商許	more_information 0.11
say 商許可	more_information 0.11
say 商許可証	more_information 0.11
say 善計	suspension 0.16 reinstated -0.05 listing_inquiry -0.07
say 善計画	suspension 0.16 reinstated -0.05 listing_inquiry -0.07
say 営業日	suspension 0.47 account_investigation 0.23 funds 0.18 listing_inquiry 0.09 policy_warning -0.12 relist_waived -0.13 reinstated -0.2 listing_restored -0.26 closure -0.28
say 因、	suspension 0.07
say 在庫	closure 0.32 listing_restored 0.26 policy_warning 0.13 none 0.07 reinstated -0.07 more_information -0.08 account_investigation -0.12 funds -0.14 suspension -0.37
say 在庫は	closure 0.25 listing_inquiry 0.1 relist_waived 0.06 policy_warning -0.05 none -0.05 listing_restored -0.05 suspension -0.06 funds -0.06 account_investigation -0.09
say 在庫は、	closure 0.09 relist_waived 0.08 listing_inquiry 0.07 listing_restored -0.08
say 在庫を一	reinstated 0.08
say 在庫管	policy_warning 0.19 listing_restored 0.13 relist_waived -0.07 listing_inquiry -0.08
say 在庫管理	policy_warning 0.19 listing_restored 0.13 relist_waived -0.07 listing_inquiry -0.08
say 報」	funds 0.1
say 報し	none 0.16
say 報して	none 0.16
say 報してア	none 0.07
say 報してアカ	none 0.07
say 売は	account_investigation 0.22 policy_warning 0.07 reinstated -0.06 closure -0.06 suspension -0.07 none -0.08
say 売は続	account_investigation 0.11
say 売を再	reinstated 0.07 policy_warning -0.05
say 売上	suspension 0.26 funds 0.23 account_investigation 0.13 listing_restored -0.06 reinstated -0.07 closure -0.08 more_information -0.12 listing_inquiry -0.21
say 売上の	funds 0.07
say 売上金	suspension 0.21 account_investigation 0.1 funds 0.06 reinstated -0.06 more_information -0.1 listing_inquiry -0.11
say 売上金の	account_investigation 0.07 suspension 0.07 policy_warning 0.07 reinstated -0.05 more_information -0.06 closure -0.08
say 売上金のお	suspension 0.08
say 変わ	funds 0.14 listing_inquiry 0.09 none -0.06 account_investigation -0.08 suspension -0.08
say 変わり	funds 0.13 listing_inquiry 0.11 suspension -0.07 more_information -0.08
say 変更	funds 0.25 reinstated -0.05 policy_warning -0.08 suspension -0.08
say 始さ	closure 0.08
say 始され	closure 0.08
say 始された	closure 0.08
say 存してく	closure 0.06
say 存してくだ	closure 0.06
say 安全	policy_warning 0.08 listing_inquiry 0.07 suspension 0.05 account_investigation -0.05
say 完了と	relist_waived 0.05
say 定に	listing_inquiry 0.08 closure 0.08
say 定は	closure 0.07
say 定は最	closure 0.06
say 定は最終	closure 0.06
say 宛名	more_information 0.06
say 審査の	listing_restored 0.11 none 0.1 account_investigation 0.07 policy_warning -0.05 listing_inquiry -0.07 suspension -0.15
say 差し	listing_restored 0.16 funds 0.13 closure 0.08 relist_waived -0.05 listing_inquiry -0.09 policy_warning -0.11 reinstated -0.12
say 差し上	closure 0.09
say 差し上げ	closure 0.09
say 差し引	funds 0.14 policy_warning -0.05
say 差し引か	funds 0.1
say 差し引かれ	funds 0.06
say 希望	suspension 0.14
say 常の	reinstated 0.09 closure -0.05
say 店の残	funds 0.09
say 店の残高	funds 0.09
say 座が	reinstated 0.15 none -0.05
say 座の	account_investigation 0.17 funds 0.11 relist_waived 0.11 none -0.06 closure -0.07 reinstated -0.08 policy_warning -0.1
say 座へお支	closure 0.07
say 座へお支払	closure 0.07
say 座を登	funds 0.07
say 座を登録	funds 0.07
say 座を登録し	funds 0.07
say 庫は	closure 0.25 listing_inquiry 0.1 relist_waived 0.06 policy_warning -0.05 none -0.05 listing_restored -0.05 suspension -0.06 funds -0.06 account_investigation -0.09
say 庫は、	closure 0.09 relist_waived 0.08 listing_inquiry 0.07 listing_restored -0.08
say 庫を一	reinstated 0.08
say 庫管	policy_warning 0.19 listing_restored 0.13 relist_waived -0.07 listing_inquiry -0.08
say 庫管理	policy_warning 0.19 listing_restored 0.13 relist_waived -0.07 listing_inquiry -0.08
say 廃棄	relist_waived 0.14 closure 0.1 listing_restored 0.06 more_information -0.05 policy_warning -0.07 suspension -0.09
say 廃棄の	listing_restored 0.08
say 延率	policy_warning 0.13 none 0.07
say 引か	funds 0.12 closure 0.05
say 引かれ	funds 0.08 closure 0.06
say 引かれま	closure 0.07 funds 0.05
say 引かれます	closure 0.07
say 引当	funds 0.08
say 当者	none 0.17 more_information 0.13 suspension -0.08 listing_restored -0.16
say 当者が	none 0.07 suspension -0.05
say 当該	listing_inquiry 0.07 suspension -0.05
say 当該商	relist_waived 0.06
say 当該商品	relist_waived 0.06
say 後、	funds 0.32 listing_restored -0.06 none -0.07 relist_waived -0.07 account_investigation -0.15
say 復活	none 0.07 suspension -0.05
say 必要はご	reinstated 0.07
say 必要はござ	reinstated 0.07
say 性がある	account_investigation 0.1
say 性サ	reinstated 0.06 suspension -0.09
say 性サポ	reinstated 0.06 suspension -0.09
say 性サポー	reinstated 0.06 suspension -0.09
say 性サポート	reinstated 0.06 suspension -0.09
say 恒久	closure 0.12
say 恒久的	closure 0.12
say 恒久的に	closure 0.11 suspension -0.05
say 情報」	funds 0.1
say 態に	funds 0.09 listing_restored 0.08 listing_inquiry -0.05
say 態に変	funds 0.07
say 慎重	closure 0.06
say 慎重に	closure 0.06
say 戴し、	listing_restored 0.11
say 戻し	listing_restored 0.18 reinstated 0.1 policy_warning 0.05 none -0.07 relist_waived -0.09 more_information -0.1
say 戻しい	suspension 0.07 reinstated 0.06
say 戻しいた	suspension 0.07 reinstated 0.06
say 戻しいたし	suspension 0.07 reinstated 0.06
say 戻しま	listing_restored 0.2 listing_inquiry 0.08 more_information -0.07 relist_waived -0.07
say 戻しまし	listing_restored 0.27 listing_inquiry -0.06 more_information -0.07
say 戻しました	listing_restored 0.27 listing_inquiry -0.06 more_information -0.07
say 戻り	reinstated 0.15 policy_warning -0.06
say 戻りま	reinstated 0.16
say 戻ります	reinstated 0.1 listing_restored 0.06
say 戻ります。	reinstated 0.1 listing_restored 0.06
say 所有権	closure 0.07
say 払い	reinstated 0.31 funds 0.23 suspension 0.11 closure 0.1 more_information -0.09 account_investigation -0.09 policy_warning -0.13 listing_restored -0.14 listing_inquiry -0.14 none -0.15
say 払いい	closure 0.07
say 払いいた	closure 0.07
say 払いいたし	closure 0.07
say 払いし	funds 0.05 account_investigation -0.06
say 払いしま	funds 0.05 account_investigation -0.06
say 払いします	funds 0.05 account_investigation -0.06
say 払いの	funds 0.11
say 払いは	reinstated 0.1 account_investigation 0.06 listing_inquiry -0.05 closure -0.08
say 扱いいただ	listing_restored 0.08
say 扱わな	relist_waived 0.11
say 扱わない	relist_waived 0.11
say 承り	none 0.08 relist_waived 0.08 account_investigation 0.07 suspension -0.07
say 承りま	none 0.08 account_investigation 0.07 relist_waived 0.06 suspension -0.06
say 承りまし	none 0.08 relist_waived 0.07
say 承りました	none 0.08 relist_waived 0.07
say 承知い	relist_waived 0.07
say 承知いた	relist_waived 0.07
say 承知いたし	relist_waived 0.07
say 担当者	none 0.17 more_information 0.13 suspension -0.08 listing_restored -0.16
say 担当者が	none 0.07 suspension -0.05
say 拝見	suspension 0.09
say 拝見し、	reinstated 0.08 closure -0.06
say 振り	account_investigation 0.13 reinstated 0.08 funds 0.05 policy_warning -0.05 suspension -0.07 none -0.08
say 振り込	account_investigation 0.13 reinstated 0.08 funds 0.05 policy_warning -0.05 suspension -0.07 none -0.08
say 振り込み	account_investigation 0.14 funds 0.06 none -0.05 suspension -0.07
say 振り込みは	account_investigation 0.16 suspension -0.08
say 振り込みを	funds 0.11
say 振込	funds 0.33 reinstated -0.05 policy_warning -0.06 closure -0.08
say 振込み	funds 0.14 closure -0.06
say 支払	reinstated 0.31 funds 0.25 closure 0.13 suspension 0.11 more_information -0.1 account_investigation -0.1 listing_inquiry -0.15 policy_warning -0.15 listing_restored -0.15 none -0.15
say 支払い	reinstated 0.31 funds 0.25 suspension 0.11 closure 0.08 more_information -0.09 account_investigation -0.09 listing_inquiry -0.14 listing_restored -0.14 policy_warning -0.14 none -0.15
say 支払いい	closure 0.07
say 支払いいた	closure 0.07
say 支払いし	funds 0.05 account_investigation -0.06
say 支払いしま	funds 0.05 account_investigation -0.06
say 支払いの	funds 0.11
say 支払いは	reinstated 0.1 account_investigation 0.06 listing_inquiry -0.05 closure -0.08
say 改善	suspension 0.24 policy_warning 0.08 listing_inquiry -0.07 more_information -0.07 account_investigation -0.07 listing_restored -0.11
say 改善計	suspension 0.16 reinstated -0.05 listing_inquiry -0.07
say 改善計画	suspension 0.16 reinstated -0.05 listing_inquiry -0.07
say 放されます	funds 0.06
say 放棄	closure 0.06
say 数時	listing_restored 0.06
say 数時間	listing_restored 0.06
say 文は	closure 0.17 none 0.13 suspension 0.12 account_investigation 0.09 policy_warning -0.05 more_information -0.06 reinstated -0.08 listing_restored -0.1 listing_inquiry -0.16
say 文は、	closure 0.09
say 断り	closure 0.17 suspension -0.11
say 断りい	closure 0.07
say 断りいた	closure 0.07
say 断りいたし	closure 0.07
say 新しい	reinstated 0.12 relist_waived 0.06 closure 0.05 account_investigation 0.05 listing_restored 0.05 policy_warning -0.07 listing_inquiry -0.11 suspension -0.12
say 新しいア	closure 0.07
say 新しいアカ	closure 0.07
say 日が	more_information 0.1 funds 0.1 closure 0.09 account_investigation -0.06 reinstated -0.07 suspension -0.11
say 日ご	reinstated 0.18 closure -0.07
say 日ごと	reinstated 0.13 account_investigation 0.06 closure -0.06
say 日ごとに	reinstated 0.13
say 日に	listing_restored 0.39 more_information 0.22 reinstated 0.14 funds 0.11 account_investigation -0.1 suspension -0.1 policy_warning -0.11 closure -0.13 listing_inquiry -0.32
say 日に閉	funds 0.06 closure -0.05
say 日に閉鎖	funds 0.06 closure -0.05
say 日に閉鎖さ	funds 0.06
say 日のご返	relist_waived 0.05
say 日のご返信	relist_waived 0.05
say 日の支	funds 0.1
say 日の支払	funds 0.1
say 日の支払い	funds 0.1
say 日より出	suspension 0.1 listing_inquiry -0.08
say 日より出品	suspension 0.1 listing_inquiry -0.08
say 日付のご	relist_waived 0.05
say 日以内に返	closure 0.11 relist_waived 0.11 more_information 0.05 suspension -0.05 listing_restored -0.07 policy_warning -0.07
say 日間	none 0.24 policy_warning 0.21 reinstated 0.12 funds -0.07 more_information -0.07 closure -0.08 listing_restored -0.09 listing_inquiry -0.16
say 早い	suspension 0.07
say 早く	account_investigation 0.1 suspension -0.07
say 早く終	account_investigation 0.1 suspension -0.05
say 早く終え	account_investigation 0.07
say 早く終える	account_investigation 0.07
say 時か	account_investigation 0.33 suspension -0.1
say 時から	account_investigation 0.33 suspension -0.09
say 時ま	account_investigation 0.19 suspension -0.12
say 時まで	account_investigation 0.19 suspension -0.12
say 時的	suspension 0.15 more_information -0.05
say 時的に	suspension 0.15 more_information -0.05
say 時的に閉	suspension 0.06
say 時間	reinstated 0.27 none 0.26 listing_restored 0.25 closure -0.06 relist_waived -0.12 suspension -0.16 funds -0.16 listing_inquiry -0.25
say 時間か	listing_restored 0.18 reinstated 0.1 none -0.05
say 時間かか	listing_restored 0.14 reinstated 0.08 none -0.05
say 時間に	closure 0.13 more_information 0.09 policy_warning -0.05 suspension -0.07
say 時間ほ	listing_restored 0.13 reinstated 0.11 closure -0.06
say 時間ほど	listing_restored 0.13 reinstated 0.11 closure -0.06
say 時間以	none 0.2 policy_warning 0.16 account_investigation 0.08 listing_restored -0.07 suspension -0.1 listing_inquiry -0.13
say 時間以内	none 0.2 policy_warning 0.16 account_investigation 0.08 reinstated -0.05 listing_restored -0.07 suspension -0.1 listing_inquiry -0.13
say 時間以内に	none 0.19 policy_warning 0.17 account_investigation 0.08 listing_restored -0.07 suspension -0.1 listing_inquiry -0.14
say 書かれてお	listing_restored 0.05 listing_inquiry -0.05
say 書きく	suspension 0.07
say 書きくだ	suspension 0.07
say 書きくださ	suspension 0.07
say 書き直	reinstated 0.06
say 書き足	more_information 0.05
say 書き足し	more_information 0.05
say 最終	closure 0.08
say 最長	suspension 0.1 reinstated 0.09 none -0.05 funds -0.07
say 有効な請	suspension -0.06
say 有効な請求	suspension -0.06
say 有権	closure 0.07
say 未満	policy_warning 0.18 listing_restored 0.07 listing_inquiry -0.05 none -0.07
say 未発	closure 0.07
say 未発送	closure 0.07
say 未発送の	closure 0.07
say 本メールは	policy_warning 0.06
say 本件	relist_waived 0.13 closure 0.08 listing_inquiry 0.07 suspension -0.06 listing_restored -0.1
say 本件は	relist_waived 0.09 listing_restored -0.07
say 本件はこ	relist_waived 0.08
say 本件はこれ	relist_waived 0.08
say 本体	listing_inquiry 0.22 listing_restored -0.06
say 本文	none 0.27 suspension -0.06 listing_inquiry -0.11
say 本日	suspension 0.23 closure 0.18 listing_restored 0.06 funds -0.07 none -0.08 policy_warning -0.13 listing_inquiry -0.21
say 本日、	suspension 0.14
say 束を	relist_waived 0.11 suspension 0.07
say 束を受	relist_waived 0.11
say 束を受け	relist_waived 0.11
say 束を受け入	relist_waived 0.11
say 査が	account_investigation 0.07 suspension -0.06
say 査の	account_investigation 0.15 none 0.07 reinstated 0.05 policy_warning -0.07 suspension -0.21
say 査のあ	account_investigation 0.05
say 査のあい	account_investigation 0.05
say 査のあいだ	account_investigation 0.05
say 査の対	account_investigation 0.05
say 査の対象	account_investigation 0.05
say 査の対象と	account_investigation 0.06
say 査を	account_investigation 0.09 closure 0.09 more_information 0.08 relist_waived 0.06 listing_restored -0.05 reinstated -0.07 listing_inquiry -0.07 suspension -0.11
say 査を終	relist_waived 0.06 closure 0.06 listing_restored -0.06
say 根本	more_information 0.11
say 案件	none 0.15 suspension -0.1
say 案内しま	none 0.07 suspension -0.07
say 案内します	none 0.07 suspension -0.07
say 棄い	relist_waived 0.11
say 棄いた	relist_waived 0.11
say 棄いたし	relist_waived 0.11
say 棄いたしま	relist_waived 0.11
say 棄さ	listing_inquiry 0.06 suspension -0.06
say 棄され	suspension -0.07
say 棄の	listing_restored 0.08
say 検索	listing_restored 0.2
say 業日数	policy_warning 0.1
say 業者	policy_warning 0.14 suspension 0.08 reinstated -0.06 none -0.06 account_investigation -0.07
say 構です。	relist_waived 0.05
say 権限を	reinstated 0.12 policy_warning 0.1 account_investigation 0.06 listing_restored -0.06 funds -0.06 more_information -0.07
say 権限をお戻	reinstated 0.12
say 次の	reinstated 0.18 account_investigation 0.13 listing_inquiry 0.09 more_information 0.05 relist_waived -0.06 listing_restored -0.1 policy_warning -0.11 closure -0.16
say 次の支	reinstated 0.16
say 次の支払	reinstated 0.16
say 次の支払い	reinstated 0.16
say 次回	reinstated 0.08
say 次回の	reinstated 0.09
say 止されたま	none 0.06 more_information 0.05 suspension -0.08
say 止されまし	none 0.07
say 止し	reinstated 0.13 suspension 0.12 none 0.12 account_investigation 0.06 listing_restored -0.06 listing_inquiry -0.07 funds -0.11 closure -0.12
say 止していた	reinstated 0.14
say 止の対	policy_warning 0.08
say 止の対象	policy_warning 0.08
say 止の通	more_information 0.08 suspension -0.05
say 止の通知	more_information 0.08 suspension -0.05
say 残額を	closure 0.08
say 残高	funds 0.35 closure 0.33 reinstated 0.08 listing_inquiry -0.07 none -0.09 listing_restored -0.09 more_information -0.1 account_investigation -0.14 policy_warning -0.21
say 残高が	funds 0.07 suspension -0.07
say 残高の	funds 0.18
say 残高の一	funds 0.06
say 残高の一部	funds 0.06
say 残高は	closure 0.36 reinstated 0.23 funds 0.06 none -0.06 listing_restored -0.08 more_information -0.09 account_investigation -0.11 suspension -0.12 policy_warning -0.12
say 残高は、	closure 0.19 funds -0.07
say 残高は、次	reinstated 0.06
say 残高は次	reinstated 0.06
say 求は	funds 0.08
say 決定	closure 0.36 none -0.05 policy_warning -0.08 suspension -0.1
say 決定に	closure 0.08
say 決定は	closure 0.07
say 決定は最	closure 0.06
say 決定は最終	closure 0.06
say 決済	funds 0.09 relist_waived 0.08
say 注文	account_investigation 0.24 funds 0.1 closure 0.08 policy_warning 0.07 none -0.05 reinstated -0.06 relist_waived -0.12 listing_inquiry -0.15 listing_restored -0.17
say 注文は	closure 0.17 suspension 0.14 account_investigation 0.11 policy_warning -0.06 listing_inquiry -0.06 more_information -0.06 listing_restored -0.07 reinstated -0.07
say 注文は、	closure 0.09
say 消えま	relist_waived 0.11 policy_warning 0.09 listing_inquiry -0.08
say 消えます	relist_waived 0.11 policy_warning 0.07 listing_inquiry -0.08
say 消えます。	relist_waived 0.11 policy_warning 0.06 listing_inquiry -0.07
say 消さ	closure 0.13 listing_restored 0.05 none -0.05
say 消され	closure 0.12 listing_restored 0.06
say 添付	listing_inquiry 0.18 more_information 0.08 suspension -0.16
say 添付し	listing_inquiry 0.1 more_information 0.07 suspension -0.1
say 添付して	listing_inquiry 0.1 more_information 0.07 suspension -0.1
say 点を補	more_information 0.05
say 無料	none 0.22
say 物商	more_information 0.11
say 物商許	more_information 0.11
say 物商許可	more_information 0.11
say 物商許可証	more_information 0.11
say 状態	listing_inquiry 0.13 listing_restored 0.09 funds 0.07 more_information -0.05 closure -0.1 account_investigation -0.13
say 状態に	funds 0.09 listing_restored 0.08 listing_inquiry -0.05
say 状態に変	funds 0.07
say 率が	policy_warning 0.22 reinstated 0.15 none -0.05 listing_inquiry -0.05 closure -0.06 suspension -0.06 funds -0.07
say 現時	policy_warning 0.08 suspension -0.07
say 現時点	policy_warning 0.08 suspension -0.07
say 現時点で	policy_warning 0.08 suspension -0.07
say 用ア	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 用アカ	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 用アカウ	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 用アカウン	suspension 0.17 closure -0.06 account_investigation -0.07 listing_inquiry -0.07
say 申し立	listing_restored 0.15 closure 0.11 more_information 0.08 policy_warning -0.06 account_investigation -0.08 funds -0.09
say 申し立て	listing_restored 0.15 closure 0.11 more_information 0.08 policy_warning -0.06 account_investigation -0.08 funds -0.09
say 申し立ては	closure 0.11
say 申し込	none 0.25 suspension -0.06 funds -0.07
say 申し込み	none 0.25 suspension -0.05 funds -0.06
say 申請	listing_inquiry 0.1 funds 0.1 more_information -0.07 account_investigation -0.1
say 申請が	funds 0.07
say 申請の	reinstated 0.09
say 画に書か	reinstated 0.1
say 画に書かれ	reinstated 0.1
say 画を	suspension 0.31 reinstated 0.1 none 0.07 policy_warning -0.05 listing_restored -0.07 more_information -0.08 funds -0.08 account_investigation -0.21
say 画面に戻	reinstated 0.07
say 留保	funds 0.2 reinstated 0.08 closure 0.07 more_information -0.06 suspension -0.19
say 留保、	account_investigation 0.05
say 留保さ	closure 0.1 none 0.06 suspension -0.09
say 留保され	closure 0.1 none 0.06 suspension -0.09
say 留保されま	closure 0.12 none 0.06 suspension -0.09
say 留保し	funds 0.15 suspension -0.08
say 留保して	funds 0.07
say 留保してお	funds 0.08
say 番号	suspension 0.2 more_information 0.14 policy_warning 0.08 relist_waived -0.05 account_investigation -0.06 closure -0.06 reinstated -0.12
say 異議	listing_inquiry 0.12 relist_waived 0.08 suspension -0.14
say 発行	suspension 0.26 more_information 0.06 relist_waived -0.05 reinstated -0.05 listing_restored -0.07 none -0.1 policy_warning -0.11
say 発送	suspension 0.32 policy_warning 0.18 closure 0.05 listing_restored -0.05 reinstated -0.05 funds -0.1 none -0.11 listing_inquiry -0.19
say 発送す	closure 0.08
say 発送する	closure 0.08
say 発送するか	closure 0.08
say 発送の	policy_warning 0.09 closure 0.05
say 登録し直	funds 0.07
say 登録の	funds 0.13 none -0.05 closure -0.07
say 登録の口	funds 0.09
say 登録の口座	funds 0.09
say 登録の番	account_investigation 0.06
say 登録の番号	account_investigation 0.06
say 登録も	closure 0.12
say 的に閉	suspension 0.05
say 目の改	reinstated 0.09
say 目の改善	reinstated 0.09
say 目標	reinstated 0.18 policy_warning 0.1 account_investigation -0.06 funds -0.09
say 示」	more_information 0.13
say 立て	listing_restored 0.14 closure 0.11 more_information 0.07 account_investigation -0.09 funds -0.1
say 立ては	closure 0.11
say 立てを表	more_information 0.16 policy_warning -0.05 suspension -0.06
say 立てを表示	more_information 0.16 policy_warning -0.05 suspension -0.06
say 答を	relist_waived 0.23 more_information -0.05
say 約束	relist_waived 0.21 account_investigation 0.07 suspension 0.05 listing_restored -0.07 listing_inquiry -0.1
say 約束を	relist_waived 0.11 suspension 0.07
say 約束を受	relist_waived 0.11
say 約束を受け	relist_waived 0.11
say 細ペ	policy_warning 0.09
say 細ペー	policy_warning 0.09
say 細ページ	policy_warning 0.09
say 終え	relist_waived 0.16 account_investigation 0.15 reinstated 0.06 listing_restored -0.06 listing_inquiry -0.1 suspension -0.12
say 終える	account_investigation 0.1 suspension -0.06
say 終わ	account_investigation 0.29 relist_waived 0.22 funds 0.11 closure -0.06 policy_warning -0.06 none -0.1 listing_restored -0.11 listing_inquiry -0.11 suspension -0.13
say 終わる	account_investigation 0.32 policy_warning -0.05 suspension -0.06
say 終わるま	account_investigation 0.22
say 終わるまで	account_investigation 0.22
say 終了	closure 0.19 account_investigation 0.08 relist_waived 0.06 funds -0.06 reinstated -0.11 suspension -0.11
say 終了と	closure 0.18
say 経過	funds 0.19 suspension -0.09
say 結果	listing_restored 0.26 account_investigation 0.22 relist_waived -0.05 listing_inquiry -0.06 policy_warning -0.09 more_information -0.11 suspension -0.11
say 結構です。	relist_waived 0.05
say 絡に	closure 0.06
say 続け	account_investigation 0.41 reinstated 0.07 none -0.06 suspension -0.09 closure -0.09 policy_warning -0.16
say 続けく	account_investigation 0.09
say 続けくだ	account_investigation 0.09
say 続けくださ	account_investigation 0.09
say 続けてい	funds 0.05
say 続けていた	funds 0.05
say 続けられま	account_investigation 0.13
say 締め日	funds 0.09
say 者出	reinstated 0.09 policy_warning 0.06
say 者出荷	reinstated 0.09 policy_warning 0.06
say 能性がある	account_investigation 0.1
say 自動	funds 0.16 none 0.14 reinstated 0.08 more_information -0.06 policy_warning -0.07 account_investigation -0.07 suspension -0.07 closure -0.1
say 自動で	funds 0.14 reinstated 0.09 closure -0.1
say 草々	none 0.07 listing_inquiry -0.06
say 荷は	account_investigation 0.06
say 荷作	policy_warning 0.14
say 荷作業	policy_warning 0.14
say 荷作業日	policy_warning 0.1
say 荷作業日数	policy_warning 0.1
say 荷遅	policy_warning 0.13 none 0.07
say 荷遅延	policy_warning 0.13 none 0.07
say 荷遅延率	policy_warning 0.13 none 0.07
say 表示」	more_information 0.13
say 補っ	more_information 0.15
say 補って	more_information 0.1
say 製品	listing_inquiry 0.22 policy_warning 0.06 listing_restored -0.1
say 要はご	reinstated 0.07
say 要はござ	reinstated 0.07
say 要はござい	reinstated 0.07
say 見し、	reinstated 0.08 closure -0.06
say 見合わせま	listing_inquiry 0.06
say 解き	reinstated 0.19 suspension -0.05
say 解きまし	reinstated 0.16 suspension -0.06
say 解きました	reinstated 0.16 suspension -0.06
say 計画	suspension 0.47 more_information 0.24 reinstated 0.21 closure -0.05 listing_inquiry -0.08 funds -0.12 listing_restored -0.17 policy_warning -0.21 account_investigation -0.27
say 計画に書か	reinstated 0.1
say 計画を	suspension 0.31 reinstated 0.1 none 0.06 policy_warning -0.05 listing_restored -0.07 more_information -0.08 funds -0.08 account_investigation -0.21
say 記の	listing_restored 0.16 none 0.16 account_investigation 0.12 closure -0.06 relist_waived -0.07 policy_warning -0.08 more_information -0.11
say 記のペ	none 0.06
say 記のペー	none 0.06
say 記のページ	none 0.06
say 記の商	listing_restored 0.09
say 記の商品	listing_restored 0.09
say 許諾	listing_inquiry 0.15 more_information 0.05 relist_waived -0.05 suspension -0.08
say 証の申	closure 0.07
say 証申	funds 0.13
say 証申請	funds 0.13
say 詫び	reinstated 0.08 closure -0.05
say 詫び申	reinstated 0.07 closure -0.05
say 詫び申し	reinstated 0.07 closure -0.05
say 詫び申し上	reinstated 0.07 closure -0.05
say 話に	account_investigation 0.21 suspension -0.09
say 話の	account_investigation 0.11
say 話の前	account_investigation 0.11
say 話の前に	account_investigation 0.11
say 話番	listing_inquiry 0.14 more_information 0.07 listing_restored -0.05
say 話番号	listing_inquiry 0.14 more_information 0.07 listing_restored -0.05
say 該商	relist_waived 0.06
say 該商品	relist_waived 0.06
say 該当	listing_inquiry 0.33 suspension -0.06 listing_restored -0.07
say 詳細ペ	policy_warning 0.09
say 詳細ペー	policy_warning 0.09
say 詳細ページ	policy_warning 0.09
say 認める	more_information 0.05
say 認めるに	more_information 0.05
say 誓約	relist_waived 0.06
say 調査	relist_waived 0.12 none 0.1 account_investigation 0.09 listing_inquiry -0.05 policy_warning -0.05 suspension -0.06 reinstated -0.09 listing_restored -0.09
say 調査が	account_investigation 0.07
say 調査の	account_investigation 0.11 relist_waived 0.06 suspension -0.05
say 調査を	account_investigation 0.08 none 0.06
say 請が	funds 0.07
say 請の	reinstated 0.09
say 請求は	funds 0.07
say 諾書	listing_inquiry 0.18 listing_restored -0.07
say 警告	policy_warning 0.1 relist_waived 0.05
say 警告で	policy_warning 0.07
say 負担	listing_inquiry 0.16 listing_restored -0.06 suspension -0.09
say 販売は	account_investigation 0.15 policy_warning 0.1 reinstated -0.05 closure -0.05 none -0.07
say 販売を再	reinstated 0.07 policy_warning -0.05
say 貴店の残	funds 0.09
say 貴店の残高	funds 0.09
say 費用	closure 0.12 suspension -0.07
say 資金	closure 0.1 suspension 0.09 listing_inquiry -0.05 policy_warning -0.06 account_investigation -0.06 none -0.06
say 質問	closure 0.11 funds 0.06 policy_warning -0.06 reinstated -0.07
say 足し	more_information 0.11 suspension -0.06
say 足り	more_information 0.12 listing_restored 0.06 none 0.05 suspension -0.1
say 足りま	more_information 0.16 suspension -0.05 listing_restored -0.06
say 足りませ	more_information 0.16 suspension -0.05 listing_restored -0.06
say 足りません	more_information 0.16 suspension -0.05 listing_restored -0.06
say 輸入	listing_inquiry 0.21 suspension -0.15
say 込み	none 0.36 account_investigation 0.26 funds 0.11 relist_waived -0.05 more_information -0.08 listing_inquiry -0.08 closure -0.1 policy_warning -0.15 suspension -0.24
say 込みは	none 0.17 account_investigation 0.14 reinstated -0.06 policy_warning -0.06 suspension -0.1
say 込みを	funds 0.12 account_investigation -0.05
say 込みを一	funds 0.05
say 込みを一時	funds 0.05
say 返事を差	closure 0.08
say 返事を差し	closure 0.08
say 返信	more_information 0.3 listing_inquiry 0.17 policy_warning 0.09 listing_restored -0.05 none -0.07 funds -0.08 closure -0.08 suspension -0.11 reinstated -0.12
say 返信く	listing_inquiry 0.2 more_information 0.13 suspension 0.07 reinstated -0.06 account_investigation -0.07 policy_warning -0.08
say 返信くだ	listing_inquiry 0.19 more_information 0.13 suspension 0.07 reinstated -0.06 account_investigation -0.07 policy_warning -0.08
say 返信くださ	listing_inquiry 0.19 more_information 0.13 suspension 0.07 reinstated -0.06 account_investigation -0.07 policy_warning -0.08
say 返送	closure 0.25 relist_waived 0.21 listing_inquiry 0.05 none -0.05 reinstated -0.06 more_information -0.06 account_investigation -0.07 listing_restored -0.13
say 返送ま	closure 0.07 suspension -0.05
say 返送また	closure 0.07 suspension -0.05
say 返送または	closure 0.07 suspension -0.05
say 返送を	relist_waived 0.14 closure 0.12 reinstated -0.06 listing_restored -0.06
say 返金	funds 0.25 none 0.16 closure 0.12 more_information -0.06 account_investigation -0.07 reinstated -0.11 policy_warning -0.15
say 返金に	funds 0.11 closure 0.05
say 返金に備	funds 0.07
say 返金に備え	funds 0.07
say 返金等	closure 0.07
say 送するか	closure 0.08
say 送の	closure 0.09 policy_warning 0.09 more_information -0.07
say 送ま	closure 0.07
say 送また	closure 0.07 suspension -0.05
say 送または	closure 0.07 suspension -0.05
say 送りく	suspension 0.16 more_information 0.12 closure -0.07 reinstated -0.11 listing_restored -0.12
say 送りくだ	suspension 0.16 more_information 0.12 closure -0.07 reinstated -0.11 listing_restored -0.12
say 送りくださ	suspension 0.16 more_information 0.12 closure -0.07 reinstated -0.11 listing_restored -0.12
say 送信	none 0.22 listing_inquiry 0.06 reinstated -0.06 listing_restored -0.07
say 通報	none 0.18
say 通報し	none 0.16
say 通報して	none 0.16
say 通報してア	none 0.07
say 通帳	funds 0.09
say 通常の	reinstated 0.09 closure -0.05
say 連絡に	closure 0.06
say 遅延	policy_warning 0.13 none 0.11
say 遅延率	policy_warning 0.13 none 0.07
say 過ぎ	closure 0.19 funds 0.16 suspension -0.07 account_investigation -0.1 reinstated -0.15
say 過ぎま	funds 0.14 closure 0.11 reinstated -0.09
say 部を	funds 0.1
say 配信	none 0.26 suspension -0.11
say 配達	funds 0.08 suspension -0.05
say 重に	closure 0.06
say 金に	funds 0.13 closure 0.08 reinstated 0.05 suspension -0.06 policy_warning -0.06
say 金につ	closure 0.06
say 金につい	closure 0.06
say 金について	closure 0.06
say 金に備	funds 0.07
say 金に備え	funds 0.07
say 金の	account_investigation 0.19 funds 0.14 more_information -0.06 closure -0.07 listing_inquiry -0.09 reinstated -0.14
say 金は	funds 0.22 reinstated 0.18 account_investigation 0.13 closure 0.12 more_information -0.06 relist_waived -0.08 listing_restored -0.12 none -0.13 policy_warning -0.14 listing_inquiry -0.15
say 金は、次	reinstated 0.05
say 金は、配	funds 0.05
say 金は、配達	funds 0.05
say 金等	closure 0.07
say 金額	closure 0.1 funds 0.06 suspension -0.1
say 銀行	funds 0.52 suspension 0.06 reinstated -0.07 none -0.08 policy_warning -0.08 closure -0.08 account_investigation -0.11
say 銀行の	funds 0.18
say 録し直	funds 0.07
say 録の	funds 0.12 none -0.05 closure -0.06 listing_inquiry -0.07
say 録の口	funds 0.09
say 録の口座	funds 0.09
say 録の番	account_investigation 0.06
say 録の番号	account_investigation 0.06
say 鎖い	suspension -0.07
say 鎖いた	suspension -0.07
say 鎖いたし	suspension -0.07
say 鎖いたしま	suspension -0.07
say 鎖さ	suspension 0.11 closure -0.12
say 鎖されて	suspension 0.12 reinstated 0.06 closure -0.09
say 鎖されてい	suspension 0.12 reinstated 0.06 closure -0.09
say 鎖す	reinstated 0.06
say 鎖する	reinstated 0.06
say 閉鎖	reinstated 0.16 listing_restored -0.06 suspension -0.08
say 閉鎖い	suspension -0.07
say 閉鎖いた	suspension -0.07
say 閉鎖いたし	suspension -0.07
say 閉鎖さ	suspension 0.11 closure -0.12
say 閉鎖されて	suspension 0.12 reinstated 0.06 closure -0.09
say 閉鎖す	reinstated 0.06
say 閉鎖する	reinstated 0.06
say 開す	suspension 0.06
say 開する	suspension 0.06
say 開を	suspension 0.12 listing_restored 0.07 listing_inquiry -0.1
say 開をご	suspension 0.08
say 開始	closure 0.08
say 開始さ	closure 0.08
say 開始され	closure 0.08
say 開始された	closure 0.08
say 開設	closure 0.12 suspension -0.06
say 間、	reinstated 0.12 account_investigation 0.11 listing_inquiry -0.05 closure -0.07
say 間か	listing_restored 0.17 reinstated 0.09 none -0.06
say 間かかるこ	listing_restored 0.05
say 間ほ	listing_restored 0.13 reinstated 0.09 relist_waived -0.05 closure -0.06
say 間ほど	listing_restored 0.13 reinstated 0.09 relist_waived -0.05 closure -0.06
say 間も	account_investigation 0.14 policy_warning -0.05
say 間以	policy_warning 0.23 none 0.16 closure -0.05 more_information -0.06 reinstated -0.06 funds -0.07 listing_restored -0.1
say 間以内	policy_warning 0.23 none 0.16 more_information -0.06 funds -0.07 reinstated -0.08 listing_restored -0.1
say 間以内に	policy_warning 0.23 none 0.15 account_investigation 0.05 more_information -0.05 funds -0.07 reinstated -0.07 listing_restored -0.09
say 関するも	funds 0.06
say 関するもの	funds 0.06
say 限り、	closure 0.12 listing_inquiry 0.08 suspension -0.06 listing_restored -0.06
say 限をお戻	reinstated 0.12
say 限をお戻し	reinstated 0.12
say 除し	policy_warning 0.13 suspension -0.06
say 除しま	listing_inquiry 0.11 listing_restored -0.06
say 除しまし	listing_inquiry 0.11
say 除しました	listing_inquiry 0.11
say 電話	account_investigation 0.26 listing_inquiry 0.19 more_information 0.09 reinstated 0.06 none -0.06 funds -0.06 listing_restored -0.07 relist_waived -0.08 closure -0.11 suspension -0.16
say 電話に	account_investigation 0.08 reinstated 0.05 suspension -0.06
say 電話の	account_investigation 0.12
say 電話の前	account_investigation 0.11
say 電話の前に	account_investigation 0.11
say 電話番	listing_inquiry 0.14 more_information 0.07 listing_restored -0.05
say 電話番号	listing_inquiry 0.14 more_information 0.07 listing_restored -0.05
say 面に戻	reinstated 0.07
say 頂戴し、	listing_restored 0.11
say 預か	suspension 0.08 closure 0.06 none -0.05 policy_warning -0.07
say 預かり	suspension 0.08 closure 0.06 none -0.05 policy_warning -0.07
say 頼者	none 0.13 suspension -0.06
say 額は	closure 0.12 suspension -0.09
say 額は、	closure 0.08 suspension -0.06
say 額を	closure 0.13 funds 0.09 suspension -0.08
say 願いして	relist_waived 0.16 listing_restored 0.06 more_information -0.06 listing_inquiry -0.08
say 願いしてお	relist_waived 0.15 listing_inquiry -0.07
say 高が	funds 0.07 suspension -0.07
say 高の	funds 0.18
say 高の一	funds 0.06
say 高の一部	funds 0.06
say 高は	closure 0.36 reinstated 0.23 funds 0.06 none -0.06 listing_restored -0.08 more_information -0.09 account_investigation -0.11 suspension -0.12 policy_warning -0.12
say 高は、	closure 0.19 funds -0.07
say 高は、次	reinstated 0.06
say 高は次	reinstated 0.06
subject #	none 0.8 relist_waived 0.22 more_information 0.1 listing_restored 0.06 funds -0.09 closure -0.14 account_investigation -0.14 reinstated -0.15 policy_warning -0.18 suspension -0.2 listing_inquiry -0.26
subject # #	none 0.56 suspension -0.05 reinstated -0.05 listing_restored -0.06 relist_waived -0.1 policy_warning -0.11 listing_inquiry -0.11
subject # # #	none 0.56 listing_restored -0.05 reinstated -0.05 relist_waived -0.09 policy_warning -0.1 listing_inquiry -0.14
subject account	suspension 0.78 more_information 0.2 reinstated 0.2 account_investigation 0.2 listing_restored -0.2 funds -0.21 policy_warning -0.3 listing_inquiry -0.34 relist_waived -0.35
subject account is at	policy_warning 0.08
subject amazon	suspension 0.29 funds -0.08 account_investigation -0.08 listing_restored -0.14
subject appeal	none 0.34 reinstated 0.15 closure 0.13 listing_restored 0.07 more_information -0.05 account_investigation -0.06 funds -0.07 listing_inquiry -0.15 suspension -0.15 relist_waived -0.15
subject at	listing_inquiry 0.13
subject at risk	listing_inquiry 0.13
subject at risk of	policy_warning 0.08
subject balance	funds 0.12
subject been reactivated	reinstated 0.1
subject complaint	listing_restored 0.58 relist_waived 0.29 funds -0.08 policy_warning -0.08 account_investigation -0.08 closure -0.08 more_information -0.08 reinstated -0.1 suspension -0.11 listing_inquiry -0.11 none -0.15
subject deactivated	suspension 0.36 funds -0.06 none -0.15
subject decision	closure 0.13 listing_restored 0.08 listing_inquiry -0.11
subject decision on	closure 0.12
subject decision on your	closure 0.12
subject disbursement	funds 0.14
subject for disbursement	funds 0.08
subject funds	funds 0.39 reinstated -0.1 closure -0.15
subject has been reactivated	reinstated 0.1
subject is at	policy_warning 0.08
subject is at risk	policy_warning 0.08
subject listing	listing_inquiry 0.56 relist_waived -0.08 listing_restored -0.1 policy_warning -0.13 suspension -0.14
subject of deactivation	policy_warning 0.08
subject of your	account_investigation 0.65 closure 0.32 listing_inquiry 0.22 none -0.06 relist_waived -0.08 reinstated -0.13 policy_warning -0.16 funds -0.18 listing_restored -0.25 suspension -0.3
subject on your	funds 0.26 closure 0.07 suspension -0.06 account_investigation -0.07 listing_restored -0.09
subject on your appeal	closure 0.11 listing_restored -0.08
subject order #	none 0.25 listing_inquiry -0.06 policy_warning -0.08
subject order # #	none 0.25 listing_inquiry -0.06 policy_warning -0.08
subject rate	policy_warning 0.49 more_information 0.07 funds -0.05 none -0.07 reinstated -0.1 account_investigation -0.11 suspension -0.13
subject re	more_information 2.03 relist_waived 1.42 funds -0.18 closure -0.24 account_investigation -0.26 listing_restored -0.33 policy_warning -0.35 none -0.45 listing_inquiry -0.78 suspension -0.82
subject reactivated	reinstated 0.25 policy_warning -0.13
subject received your	none 0.41 reinstated -0.07 suspension -0.07 closure -0.08 more_information -0.09
subject request for disbursement	funds 0.08
subject reserve	funds 0.36 closure -0.09 suspension -0.12
subject reserve on	funds 0.1
subject reserve on your	funds 0.1
subject review	reinstated 0.54 account_investigation 0.27 relist_waived -0.06 closure -0.11 suspension -0.12 policy_warning -0.15 funds -0.24
subject review of	account_investigation 0.24 suspension -0.07 policy_warning -0.09
subject review of your	account_investigation 0.16 policy_warning -0.09
subject risk	listing_inquiry 0.13
subject risk of	policy_warning 0.08
subject risk of deactivation	policy_warning 0.08
subject selling	suspension 0.8 policy_warning 0.05 relist_waived -0.07 listing_restored -0.09 funds -0.11 account_investigation -0.17 listing_inquiry -0.18 none -0.19
subject selling account	policy_warning 0.22 closure 0.2 suspension 0.16 funds -0.06 more_information -0.06 none -0.07 account_investigation -0.08 listing_inquiry -0.1 reinstated -0.14
subject suspended	suspension 0.13 none 0.09 more_information -0.06 reinstated -0.06
subject talk	account_investigation 0.29 policy_warning -0.1
subject talk to	account_investigation 0.29 policy_warning -0.1
subject to your	funds 0.12 closure -0.05
subject tracking	policy_warning 0.2 reinstated -0.05
subject tracking rate	policy_warning 0.16 reinstated -0.05
subject under	listing_inquiry 0.11 account_investigation 0.06 suspension -0.08
subject under review	account_investigation 0.06
subject valid	policy_warning 0.16 reinstated -0.05
subject valid tracking	policy_warning 0.16 reinstated -0.05
subject valid tracking rate	policy_warning 0.16 reinstated -0.05
subject we	suspension 0.35 none 0.34 account_investigation 0.27 listing_restored -0.06 reinstated -0.09 closure -0.14 policy_warning -0.25 funds -0.31
subject you	suspension 0.53 reinstated -0.06 funds -0.17 policy_warning -0.21
subject your amazon	suspension 0.12 more_information 0.11 reinstated 0.06 listing_restored -0.06 policy_warning -0.06 listing_inquiry -0.1
subject your appeal	listing_restored 0.15 more_information 0.13 none 0.11 closure 0.09 relist_waived -0.06 reinstated -0.07 listing_inquiry -0.12 suspension -0.13
subject your funds	funds 0.21 closure -0.06
subject your request for	funds 0.08
subject 】出	none 0.06
subject 】出品	none 0.06
subject あなたの資	funds 0.06
subject いの	funds 0.07
subject い合わせを	none 0.1
subject い方法	funds 0.1
subject い方法の	funds 0.1
subject お振	funds 0.09
subject お振り	funds 0.08
subject お振り込	funds 0.08
subject お振り込み	funds 0.08
subject お支	funds 0.19 closure -0.05
subject お支払	funds 0.19 closure -0.05
subject お支払い	funds 0.19 closure -0.05
subject お支払いの	funds 0.06
subject けま	none 0.11
subject けまし	none 0.11
subject けました	none 0.11
subject け付	none 0.11
subject け付け	none 0.11
subject け付けま	none 0.11
subject け付けまし	none 0.11
subject ご提	more_information 0.11 closure 0.05 reinstated -0.05 suspension -0.05
subject ご提出	more_information 0.11 closure 0.05 reinstated -0.05 suspension -0.05
subject した	reinstated 0.28 none 0.12 listing_restored 0.07 closure -0.06 policy_warning -0.06 funds -0.06 more_information -0.07 listing_inquiry -0.08 account_investigation -0.09
subject し立	more_information 0.06 listing_inquiry -0.07
subject し立て	more_information 0.06 listing_inquiry -0.07
subject する	listing_inquiry 0.22 policy_warning 0.09 none 0.07 relist_waived 0.06 more_information -0.06 suspension -0.09 reinstated -0.11 listing_restored -0.13
subject する警	policy_warning 0.08
subject する警告	policy_warning 0.08
subject せを	none 0.1
subject たの資	funds 0.06
subject たの資金	funds 0.06
subject てを受け付	none 0.05
subject なたの資	funds 0.06
subject なたの資金	funds 0.06
subject に関	listing_inquiry 0.21 policy_warning 0.1 none 0.07 relist_waived 0.07 account_investigation -0.06 closure -0.07 suspension -0.08 reinstated -0.11 listing_restored -0.12
subject に関す	listing_inquiry 0.21 policy_warning 0.1 none 0.08 relist_waived 0.07 account_investigation -0.06 closure -0.07 suspension -0.08 reinstated -0.11 listing_restored -0.12
subject に関する	listing_inquiry 0.21 policy_warning 0.1 none 0.08 relist_waived 0.07 account_investigation -0.06 closure -0.07 suspension -0.08 reinstated -0.11 listing_restored -0.12
subject に関する警	policy_warning 0.08
subject の一	funds 0.08 suspension 0.07
subject の一部	funds 0.06
subject の停	suspension 0.19
subject の停止	suspension 0.19
subject の再	reinstated 0.15 listing_restored 0.06 suspension -0.15
subject の再開	reinstated 0.14
subject の削	listing_inquiry 0.07
subject の削除	listing_inquiry 0.07
subject の変	funds 0.13
subject の変更	funds 0.13
subject の確	account_investigation 0.12 relist_waived 0.09 reinstated 0.06 funds -0.05 none -0.06 policy_warning -0.07 listing_restored -0.08
subject の確認	account_investigation 0.12 relist_waived 0.09 reinstated 0.06 funds -0.05 closure -0.05 none -0.06 policy_warning -0.07 listing_restored -0.08
subject の確認に	account_investigation 0.06
subject の結	listing_restored 0.14 closure 0.1 suspension -0.06 listing_inquiry -0.12
subject の結果	listing_restored 0.14 closure 0.1 suspension -0.06 listing_inquiry -0.12
subject の調	account_investigation 0.09
subject の調査	account_investigation 0.09
subject の調査に	account_investigation 0.09
subject の資	funds 0.06
subject の資金	funds 0.06
subject まし	reinstated 0.22 none 0.14 listing_restored 0.1 suspension -0.06 policy_warning -0.06 listing_inquiry -0.08 account_investigation -0.09 funds -0.09
subject ました	reinstated 0.19 none 0.15 listing_restored 0.08 more_information -0.05 listing_inquiry -0.08 funds -0.08 account_investigation -0.08
subject り下	listing_restored 0.13
subject り下げ	listing_restored 0.13
subject り込	funds 0.08
subject り込み	funds 0.08
subject る警	policy_warning 0.08
subject る警告	policy_warning 0.08
subject わせを	none 0.1
subject を受	none 0.11
subject を受け	none 0.11
subject を受け付	none 0.11
subject を受け付け	none 0.11
subject アカ	account_investigation 0.26 suspension 0.22 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.27
subject アカウ	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject アカウン	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject アカウント	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject ウン	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject ウント	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject ウントの	account_investigation 0.25 none 0.12 reinstated 0.06 closure -0.05 more_information -0.06 suspension -0.09 policy_warning -0.1
subject ウントの確	account_investigation 0.07
subject ウントの調	account_investigation 0.09
subject ウント閉	closure 0.05
subject ウント閉鎖	closure 0.05
subject カウ	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject カウン	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject カウント	account_investigation 0.26 suspension 0.21 none 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.26
subject カウントの	account_investigation 0.25 none 0.12 reinstated 0.06 closure -0.05 more_information -0.06 suspension -0.09 policy_warning -0.1
subject カウント閉	closure 0.05
subject シー	policy_warning 0.07
subject トの	account_investigation 0.25 none 0.11 reinstated 0.06 closure -0.06 more_information -0.07 policy_warning -0.09 suspension -0.1
subject トの確	account_investigation 0.07
subject トの確認	account_investigation 0.07
subject トの確認に	account_investigation 0.06
subject トの調	account_investigation 0.09
subject トの調査	account_investigation 0.09
subject トの調査に	account_investigation 0.09
subject ト閉	closure 0.05
subject ト閉鎖	closure 0.05
subject ポリ	policy_warning 0.07
subject ポリシ	policy_warning 0.07
subject ポリシー	policy_warning 0.07
subject マー	listing_inquiry 0.1 listing_restored -0.05
subject リシ	policy_warning 0.07
subject リシー	policy_warning 0.07
subject ント	account_investigation 0.26 none 0.2 suspension 0.2 more_information -0.08 relist_waived -0.09 listing_restored -0.14 funds -0.14 listing_inquiry -0.24
subject ントの	account_investigation 0.25 none 0.12 reinstated 0.06 closure -0.05 more_information -0.06 suspension -0.1 policy_warning -0.1
subject ントの確	account_investigation 0.07
subject ントの確認	account_investigation 0.07
subject ントの調	account_investigation 0.09
subject ントの調査	account_investigation 0.09
subject ント閉	closure 0.05
subject ント閉鎖	closure 0.05
subject ーに	none 0.12
subject 一部	funds 0.06
subject 下げ	listing_restored 0.13
subject 中で	account_investigation 0.09
subject 中です	account_investigation 0.09
subject 付け	none 0.11
subject 付けま	none 0.11
subject 付けまし	none 0.11
subject 付けました	none 0.11
subject 保留	funds 0.15
subject 保金	funds 0.12
subject 保金の	funds 0.09
subject 停止	suspension 0.77 closure -0.06 listing_restored -0.07 listing_inquiry -0.08 account_investigation -0.09 more_information -0.13 reinstated -0.15 funds -0.17
subject 停止の	none 0.08 reinstated -0.06
subject 停止のお	suspension 0.06
subject 停止のお知	suspension 0.06
subject 再開	reinstated 0.15 listing_restored 0.11 suspension -0.07 listing_inquiry -0.08
subject 出品	suspension 0.35 reinstated 0.18 listing_restored 0.13 listing_inquiry 0.05 none -0.1 policy_warning -0.11 account_investigation -0.12 more_information -0.15 funds -0.17
subject 出品の	relist_waived 0.06
subject 出品用	reinstated 0.12 none -0.06
subject 出品用ア	reinstated 0.12 none -0.06
subject 出品用アカ	reinstated 0.12 none -0.06
subject 削除	listing_inquiry 0.09
subject 加の	more_information 0.11 none 0.05
subject 取り	listing_restored 0.21 reinstated -0.06 suspension -0.06
subject 取り下	listing_restored 0.13
subject 取り下げ	listing_restored 0.13
subject 受け	none 0.11
subject 受け付	none 0.11
subject 受け付け	none 0.11
subject 受け付けま	none 0.11
subject 合わせを	none 0.1
subject 品に	listing_inquiry 0.11 suspension 0.11 listing_restored -0.1
subject 品に関	relist_waived 0.07
subject 品に関す	relist_waived 0.07
subject 品に関する	relist_waived 0.07
subject 品の	listing_restored 0.23 none -0.06 relist_waived -0.09
subject 品の再	listing_restored 0.09
subject 品の取	listing_inquiry 0.06 relist_waived 0.05
subject 品の取り	listing_inquiry 0.05 relist_waived 0.05
subject 品用	reinstated 0.12 none -0.06
subject 品用ア	reinstated 0.12 none -0.06
subject 品用アカ	reinstated 0.12 none -0.06
subject 品用アカウ	reinstated 0.12 none -0.06
subject 商品	listing_inquiry 0.23 policy_warning 0.1 relist_waived -0.05 account_investigation -0.11 suspension -0.14
subject 商品に	listing_inquiry 0.15 suspension -0.06
subject 商品の	listing_restored 0.16 listing_inquiry 0.13 relist_waived -0.14
subject 商標	none 0.1 relist_waived 0.06 more_information -0.06
subject 善計	more_information 0.09 reinstated 0.06 suspension -0.1
subject 善計画	more_information 0.09 reinstated 0.06 suspension -0.1
subject 売上	funds 0.06
subject 変更	funds 0.14
subject 審査	account_investigation 0.06 suspension -0.05
subject 急】	none 0.06
subject 払い	funds 0.26 suspension -0.06 account_investigation -0.06 closure -0.06
subject 払いの	funds 0.07
subject 払い方	funds 0.1
subject 払い方法	funds 0.1
subject 払い方法の	funds 0.1
subject 振り	funds 0.08
subject 振り込	funds 0.08
subject 振り込み	funds 0.08
subject 振込	funds 0.26 closure -0.05
subject 提出	more_information 0.09 reinstated -0.06 suspension -0.08
subject 支払	funds 0.26 suspension -0.06 account_investigation -0.06 closure -0.06
subject 支払い	funds 0.26 suspension -0.06 account_investigation -0.06 closure -0.06
subject 支払いの	funds 0.07
subject 支払い方	funds 0.1
subject 支払い方法	funds 0.1
subject 改善	more_information 0.11 reinstated 0.06 suspension -0.1
subject 改善計	more_information 0.09 reinstated 0.06 suspension -0.1
subject 改善計画	more_information 0.09 reinstated 0.06 suspension -0.1
subject 方法	funds 0.09
subject 方法の	funds 0.1
subject 最終	closure 0.09
subject 有効	none 0.06 suspension -0.07
subject 査に	account_investigation 0.11
subject 査につ	account_investigation 0.05
subject 査につい	account_investigation 0.05
subject 査について	account_investigation 0.05
subject 止の	none 0.08 reinstated -0.06
subject 止のお	suspension 0.06
subject 止のお知	suspension 0.06
subject 止のお知ら	suspension 0.06
subject 残高	funds 0.2
subject 決定	closure 0.19 funds -0.05
subject 法に	policy_warning 0.06
subject 法の	funds 0.1
subject 注意	policy_warning 0.16 suspension -0.07
subject 無効	suspension 0.1
subject 用ア	reinstated 0.12 none -0.06
subject 用アカ	reinstated 0.12 none -0.06
subject 用アカウ	reinstated 0.12 none -0.06
subject 用アカウン	reinstated 0.12 none -0.06
subject 申し立	more_information 0.06 listing_inquiry -0.07
subject 申し立て	more_information 0.06 listing_inquiry -0.07
subject 申告	listing_restored 0.12 listing_inquiry 0.12 suspension -0.05 relist_waived -0.06
subject 留保	funds 0.23 closure -0.07 suspension -0.07
subject 留保金	funds 0.12
subject 留保金の	funds 0.09
subject 確認	account_investigation 0.18 listing_inquiry 0.17 reinstated 0.08 relist_waived 0.08 none -0.09 more_information -0.09 policy_warning -0.1 listing_restored -0.13 funds -0.14
subject 確認に	account_investigation 0.06
subject 立て	more_information 0.06 listing_inquiry -0.07
subject 結果	listing_restored 0.2 closure 0.08 suspension -0.08 listing_inquiry -0.14
subject 計画	more_information 0.09 reinstated 0.06 suspension -0.1
subject 認に	account_investigation 0.06
subject 調査	account_investigation 0.1
subject 調査に	account_investigation 0.09
subject 警告	policy_warning 0.11
subject 資金	funds 0.08
subject 込み	funds 0.1
subject 追加	more_information 0.11 none 0.05
subject 追加の	more_information 0.11 none 0.05
subject 追跡	policy_warning 0.25 suspension -0.07
subject 金に	funds 0.06
subject 金の	funds 0.15 suspension -0.06
subject 閉鎖	closure 0.06
subject 関す	listing_inquiry 0.21 policy_warning 0.1 none 0.08 relist_waived 0.07 account_investigation -0.06 closure -0.07 suspension -0.08 reinstated -0.11 listing_restored -0.12
subject 関する	listing_inquiry 0.21 policy_warning 0.1 none 0.08 relist_waived 0.07 account_investigation -0.06 closure -0.07 suspension -0.08 reinstated -0.11 listing_restored -0.12
subject 関する警	policy_warning 0.08
subject 関する警告	policy_warning 0.08
threat account.closed	relist_waived 0.18 suspension 0.16 none 0.05 listing_restored -0.08 reinstated -0.12 funds -0.15
threat account.final	closure 0.12 more_information -0.09
threat account.goes_on	account_investigation 0.29 reinstated 0.13 listing_inquiry -0.05 funds -0.11 suspension -0.17
threat account.how_back	suspension 0.15 closure 0.08 policy_warning 0.07 none -0.05 account_investigation -0.05 reinstated -0.07 funds -0.09
threat account.may_not_sell	suspension 0.14 more_information -0.07
threat account.part_stopped	policy_warning 0.19
threat account.permanent	reinstated 0.1 none 0.1 policy_warning 0.06 closure -0.14
threat account.sales_stopped	listing_restored 0.21 listing_inquiry 0.14 account_investigation 0.1 more_information -0.07 reinstated -0.07 relist_waived -0.07 policy_warning -0.09 suspension -0.11
threat account.silence	closure 0.27 more_information 0.08 funds -0.06 suspension -0.26
threat account.stopped	relist_waived 0.36 policy_warning 0.16 account_investigation 0.13 listing_restored 0.1 suspension -0.12 more_information -0.14 reinstated -0.15 none -0.17 closure -0.19
threat account.temporary	closure 0.11 funds 0.09 reinstated -0.06 account_investigation -0.06 listing_inquiry -0.07
threat act.click	account_investigation 0.06
threat act.courtesy	policy_warning 0.09 account_investigation -0.06
threat act.demand	listing_inquiry 0.2 reinstated 0.18 funds 0.12 none 0.1 suspension 0.09 policy_warning 0.06 relist_waived -0.1 account_investigation -0.1 more_information -0.16 closure -0.36
threat act.lead	funds 0.25 account_investigation 0.17 suspension 0.16 listing_inquiry 0.1 none -0.08 relist_waived -0.09 listing_restored -0.12 reinstated -0.13 policy_warning -0.18
threat act.only_when	none 0.12
threat act.request	account_investigation 0.29 listing_restored 0.24 none 0.05 relist_waived -0.11 policy_warning -0.12 closure -0.21 more_information -0.23
threat act.send	account_investigation 0.33 listing_inquiry 0.26 suspension 0.06 closure -0.05 policy_warning -0.06 more_information -0.08 none -0.09 reinstated -0.12 listing_restored -0.31
threat act.told	policy_warning 0.49 funds 0.27 relist_waived 0.23 none 0.07 listing_inquiry -0.06 closure -0.13 more_information -0.17 suspension -0.22 listing_restored -0.22 account_investigation -0.27
threat age.document	none 0.08 funds 0.07 suspension -0.16
threat asin.label	more_information 0.06 suspension 0.05 listing_restored -0.1
threat asin.other_number	account_investigation 0.3 closure 0.25 none 0.16 policy_warning 0.09 funds -0.06 relist_waived -0.09 listing_restored -0.1 suspension -0.18 more_information -0.4
threat caution.appeal	closure 0.28 reinstated 0.16 policy_warning 0.1 suspension -0.06 funds -0.06 listing_inquiry -0.07 listing_restored -0.1 none -0.11 more_information -0.15
threat caution.authenticity	funds 0.11 more_information 0.07 suspension -0.05 reinstated -0.06
threat caution.closed	suspension 0.17 reinstated 0.17 closure -0.06 relist_waived -0.06 funds -0.08 listing_inquiry -0.08
threat caution.counterfeit	listing_restored 0.11 listing_inquiry -0.06
threat caution.inauthentic	funds 0.11 account_investigation 0.06 reinstated -0.06
threat caution.removed	reinstated 0.32 listing_inquiry 0.25 closure 0.16 relist_waived 0.14 policy_warning 0.13 listing_restored -0.11 none -0.12 funds -0.24 suspension -0.44
threat caution.stopped	policy_warning 0.3 relist_waived 0.12 listing_inquiry 0.1 account_investigation 0.08 closure 0.08 listing_restored -0.06 funds -0.06 none -0.09 reinstated -0.11 more_information -0.11 suspension -0.26
threat caution.threat	policy_warning 0.61 reinstated 0.51 closure -0.11 suspension -0.12 more_information -0.27 listing_inquiry -0.31 funds -0.38
threat doc.authorization_letter	suspension 0.16 listing_restored -0.06
threat doc.brand_certificate	suspension 0.08
threat doc.business_licence	account_investigation 0.17 suspension 0.11 closure -0.05 none -0.06 more_information -0.08 listing_inquiry -0.09
threat doc.came	more_information 0.16 relist_waived 0.06 suspension -0.05 listing_restored -0.05 listing_inquiry -0.08
threat doc.forged	listing_restored 0.11 listing_inquiry -0.06
threat doc.identity	suspension 0.26 policy_warning 0.11 funds -0.05 more_information -0.06 listing_inquiry -0.06 account_investigation -0.14
threat doc.invoice	none 0.07 suspension 0.06 listing_inquiry 0.06 funds 0.05 account_investigation -0.06 relist_waived -0.07 more_information -0.07
threat doc.letter_of_retraction	listing_inquiry 0.33 listing_restored -0.15
threat doc.not_enough	listing_inquiry 0.11 more_information 0.1 policy_warning 0.1 account_investigation -0.06 closure -0.06 funds -0.17
threat doc.not_taken	reinstated 0.08 suspension 0.07 listing_restored 0.06 policy_warning 0.06 account_investigation -0.05 listing_inquiry -0.13
threat doc.plan_of_action	suspension 0.23 policy_warning 0.14 account_investigation 0.07 funds -0.05 closure -0.1 listing_inquiry -0.17
threat doc.receipt	listing_inquiry 0.15 suspension -0.1
threat funds.held	relist_waived 0.2 funds 0.16 policy_warning 0.14 reinstated 0.06 suspension -0.05 more_information -0.09 listing_inquiry -0.11 account_investigation -0.18
threat funds.topic	closure 0.11 funds 0.09 policy_warning 0.07 more_information -0.09
threat good.account	closure 0.08 reinstated 0.07 suspension 0.06 policy_warning -0.06 funds -0.07 account_investigation -0.08
threat good.ended	listing_inquiry 0.12 more_information 0.11 relist_waived 0.11 none -0.06 suspension -0.07 listing_restored -0.19
threat good.listing	relist_waived 0.12 listing_inquiry -0.06
threat good.promise	relist_waived 0.15 listing_restored -0.05 listing_inquiry -0.07
threat listing.documents	policy_warning 0.09 suspension -0.11
threat listing.named	listing_inquiry 0.09 suspension -0.06 listing_restored -0.07
threat listing.stopped	account_investigation 0.17 relist_waived 0.12 policy_warning 0.12 listing_restored 0.08 listing_inquiry 0.08 none -0.06 closure -0.1 funds -0.11 suspension -0.13 reinstated -0.21
threat none.advert	none 0.14 suspension -0.06
threat none.order	listing_restored 0.06
threat none.owner_letter	none 0.26 closure 0.11 policy_warning -0.05 relist_waived -0.06 listing_inquiry -0.14
threat owner.label	relist_waived 0.16 listing_inquiry 0.06 more_information -0.06 listing_restored -0.1
threat owner.name_end	closure 0.35 policy_warning 0.33 funds 0.3 listing_inquiry 0.29 account_investigation 0.15 reinstated 0.06 relist_waived -0.08 suspension -0.16 listing_restored -0.17 more_information -0.52 none -0.55
threat plan.action	reinstated 0.18 relist_waived 0.12 listing_inquiry 0.07 none -0.06 policy_warning -0.07 listing_restored -0.09 suspension -0.11
threat plan.cause	suspension 0.14 policy_warning 0.06 listing_restored -0.05 listing_inquiry -0.07
threat plan.prevention	reinstated 0.26 policy_warning 0.23 relist_waived -0.05 suspension -0.08 none -0.08 listing_inquiry -0.2
threat review.account	suspension 0.06
threat review.ship_on	account_investigation 0.3 policy_warning 0.1 funds -0.09 more_information -0.1 suspension -0.15
threat right.counterfeit	listing_restored 0.09 suspension -0.05
threat right.patent	listing_restored 0.08 more_information -0.06
threat right.trademark	listing_inquiry 0.07
threat sent.again	listing_restored 0.21 suspension 0.16 more_information 0.08 none 0.07 reinstated 0.07 relist_waived -0.07 closure -0.07 funds -0.11 account_investigation -0.11 listing_inquiry -0.21
threat sent.before	relist_waived 0.19 suspension -0.05
threat sent.not_enough	none 0.26 listing_restored 0.1 more_information 0.08 policy_warning 0.06 funds -0.06 reinstated -0.06 relist_waived -0.09 closure -0.09 suspension -0.19
threat sent.refused	more_information 0.1 none -0.06
threat to.aside	suspension 0.17 policy_warning 0.12 none -0.05 listing_inquiry -0.06 closure -0.1
threat to.console	more_information 0.14 suspension 0.13 closure 0.08 listing_inquiry 0.06 listing_restored -0.13 account_investigation -0.17
threat to.console_place	policy_warning 0.26 listing_inquiry 0.19 more_information 0.12 closure 0.09 suspension 0.08 funds -0.2 none -0.21 listing_restored -0.25
threat to.not_for_answer	funds 0.22 closure 0.13 policy_warning 0.06 listing_inquiry -0.05 none -0.07 account_investigation -0.08 reinstated -0.12
threat to.reply	suspension 0.26 more_information 0.14 funds 0.08 account_investigation 0.07 relist_waived -0.06 closure -0.06 reinstated -0.13 policy_warning -0.13 listing_inquiry -0.15
threat warn.registered	reinstated 0.13 suspension -0.07
threat warn.target	suspension 0.31 listing_inquiry -0.07 more_information -0.08
threat warn.threat	policy_warning 0.41 reinstated 0.24 account_investigation 0.24 listing_inquiry 0.09 listing_restored 0.05 funds -0.12 suspension -0.16 more_information -0.2 none -0.25 closure -0.26
threat warn.threat_listing	listing_inquiry 0.18 listing_restored -0.06
threat warn.word	listing_inquiry 0.15 reinstated 0.07 policy_warning -0.06 suspension -0.06 closure -0.06 listing_restored -0.09
threat why.authenticity	funds 0.17 listing_restored 0.09 more_information 0.05 account_investigation 0.05 closure -0.07 reinstated -0.09 suspension -0.09 relist_waived -0.12
threat why.drug	listing_inquiry 0.06 listing_restored 0.05
threat why.multiple	suspension 0.1 policy_warning -0.06
threat why.owner	listing_restored 0.16 listing_inquiry 0.05 more_information -0.12
threat why.owner_firm	listing_restored 0.09
threat why.performance	suspension 0.06 none 0.06 listing_inquiry -0.05 policy_warning -0.06
threat why.rates	suspension 0.06 policy_warning -0.06
threat why.restricted	listing_restored 0.17 more_information 0.12 listing_inquiry -0.21
threat why.reviews	listing_inquiry 0.08
threat why.safety	reinstated 0.15 more_information 0.1 listing_inquiry 0.06 suspension -0.1
threat why.verification	reinstated 0.09 policy_warning 0.09 closure 0.05 suspension -0.08
[reason]
is always	none 2.11 restricted_product 0.9 authenticity 0.85 intellectual_property 0.66 unapproved_drug 0.38 used_sold_as_new 0.32 other 0.18 condition 0.04 verification 0.01 multiple_accounts -0.12 review_manipulation -0.3 listing_mismatch -0.5 drop_shipping -0.51 linked_account -0.52 performance -0.54 safety -0.59 tracking -0.72 late_shipment -0.74 dealer_licence -0.91
any account.closed	linked_account 0.26 none 0.2 other 0.16 review_manipulation 0.14 dealer_licence 0.1 multiple_accounts 0.06 drop_shipping -0.08 safety -0.09 performance -0.13 verification -0.25 intellectual_property -0.25
any account.final	authenticity 0.25 restricted_product 0.16 other 0.11 late_shipment 0.1 multiple_accounts 0.05 used_sold_as_new 0.05 intellectual_property -0.06 safety -0.06 linked_account -0.09 drop_shipping -0.1 verification -0.14 none -0.17
any account.goes_on	condition 0.25 linked_account 0.22 restricted_product 0.2 verification 0.17 review_manipulation 0.09 unapproved_drug -0.09 drop_shipping -0.11 listing_mismatch -0.11 intellectual_property -0.17 other -0.21 multiple_accounts -0.25
any account.how_back	authenticity 0.36 multiple_accounts 0.15 linked_account 0.15 late_shipment 0.1 condition 0.09 performance 0.07 restricted_product 0.05 none -0.05 verification -0.07 other -0.09 dealer_licence -0.09 unapproved_drug -0.13 intellectual_property -0.14 review_manipulation -0.22 used_sold_as_new -0.23
any account.may_not_sell	review_manipulation 0.16 condition 0.12 late_shipment 0.07 linked_account 0.05 intellectual_property 0.05 verification -0.05 none -0.07 authenticity -0.09 multiple_accounts -0.09 other -0.1
any account.part_stopped	late_shipment 0.39 tracking 0.2 drop_shipping 0.17 review_manipulation -0.08 none -0.09 performance -0.11 other -0.17
any account.permanent	none 0.23 review_manipulation 0.19 intellectual_property 0.06 restricted_product -0.06 condition -0.06 performance -0.1 linked_account -0.2
any account.sales_stopped	listing_mismatch 0.24 verification 0.17 multiple_accounts 0.1 safety 0.1 condition 0.08 none -0.09 linked_account -0.1 review_manipulation -0.11 restricted_product -0.12 authenticity -0.14
any account.silence	used_sold_as_new 0.17 other 0.15 authenticity 0.13 listing_mismatch 0.09 intellectual_property 0.05 late_shipment -0.06 restricted_product -0.07 verification -0.1 none -0.15
any account.stopped	verification 0.18 none 0.18 condition 0.16 dealer_licence 0.12 used_sold_as_new 0.1 review_manipulation 0.07 late_shipment 0.06 drop_shipping -0.06 intellectual_property -0.07 listing_mismatch -0.07 safety -0.07 authenticity -0.08 tracking -0.12 other -0.13 performance -0.16 multiple_accounts -0.19
any account.stopped_now	other 0.15 used_sold_as_new 0.11 unapproved_drug 0.07 authenticity 0.06 condition 0.06 listing_mismatch -0.05 multiple_accounts -0.06 dealer_licence -0.07 linked_account -0.07 intellectual_property -0.07 review_manipulation -0.14
any account.temporary	used_sold_as_new 0.28 multiple_accounts 0.17 performance 0.12 late_shipment 0.11 restricted_product 0.08 linked_account 0.05 unapproved_drug -0.05 authenticity -0.06 intellectual_property -0.09 safety -0.13 other -0.14 none -0.18 review_manipulation -0.19
any account.winding_up	linked_account 0.28 intellectual_property 0.24 listing_mismatch 0.15 authenticity 0.11 drop_shipping -0.06 condition -0.07 late_shipment -0.07 other -0.08 multiple_accounts -0.09 none -0.27
any act.click	other 0.16 authenticity 0.15 restricted_product 0.11 drop_shipping 0.06 dealer_licence -0.06 listing_mismatch -0.07 safety -0.09 none -0.09 condition -0.1
any act.courtesy	none 0.44 performance 0.18 other 0.09 review_manipulation 0.09 intellectual_property 0.08 listing_mismatch -0.08 verification -0.12 linked_account -0.13 condition -0.15 authenticity -0.26
any act.demand	none 0.5 multiple_accounts 0.28 linked_account 0.21 condition 0.09 other 0.07 tracking -0.07 review_manipulation -0.08 performance -0.1 unapproved_drug -0.1 intellectual_property -0.12 verification -0.21 authenticity -0.42
any act.lead	performance 0.2 linked_account 0.14 none 0.14 late_shipment 0.09 unapproved_drug 0.08 restricted_product 0.06 dealer_licence -0.05 intellectual_property -0.05 drop_shipping -0.06 authenticity -0.07 used_sold_as_new -0.08 verification -0.09 condition -0.15 other -0.2
any act.only_when	condition 0.25 linked_account 0.12 restricted_product 0.09 used_sold_as_new 0.09 authenticity 0.08 verification 0.08 dealer_licence 0.07 drop_shipping -0.06 review_manipulation -0.08 multiple_accounts -0.11 none -0.14 other -0.16
any act.request	multiple_accounts 0.33 condition 0.24 verification 0.11 authenticity 0.1 tracking 0.09 performance 0.06 safety 0.06 unapproved_drug -0.07 listing_mismatch -0.08 review_manipulation -0.08 drop_shipping -0.09 intellectual_property -0.15 none -0.19 other -0.33
any act.send	review_manipulation 0.4 none 0.36 other 0.33 dealer_licence 0.18 drop_shipping 0.13 tracking 0.07 listing_mismatch -0.07 safety -0.09 authenticity -0.11 unapproved_drug -0.21 used_sold_as_new -0.28 multiple_accounts -0.28 performance -0.32
any act.told	used_sold_as_new 0.23 safety 0.22 review_manipulation 0.17 none 0.16 listing_mismatch 0.12 late_shipment 0.1 linked_account 0.07 tracking 0.06 performance -0.06 authenticity -0.07 dealer_licence -0.08 unapproved_drug -0.1 condition -0.17 other -0.18 verification -0.2 intellectual_property -0.25
any age.document	verification 0.41 condition 0.2 intellectual_property 0.11 linked_account 0.09 late_shipment 0.08 none 0.07 drop_shipping 0.06 performance -0.08 listing_mismatch -0.09 unapproved_drug -0.1 multiple_accounts -0.14 authenticity -0.14 used_sold_as_new -0.14 dealer_licence -0.15 tracking -0.18
any asin.label	none 0.25 used_sold_as_new 0.17 condition 0.13 intellectual_property 0.08 other 0.05 linked_account -0.05 drop_shipping -0.07 performance -0.07 review_manipulation -0.07 restricted_product -0.08 authenticity -0.12
any asin.other_number	tracking 0.46 condition 0.27 intellectual_property 0.27 linked_account 0.18 authenticity 0.16 used_sold_as_new 0.07 late_shipment -0.08 dealer_licence -0.09 drop_shipping -0.11 other -0.14 multiple_accounts -0.14 review_manipulation -0.21 verification -0.24 unapproved_drug -0.26 restricted_product -0.27
any caution.appeal	review_manipulation 0.4 tracking 0.25 authenticity 0.24 performance 0.2 other 0.16 restricted_product 0.15 none 0.15 drop_shipping 0.13 late_shipment -0.09 condition -0.12 multiple_accounts -0.14 intellectual_property -0.18 dealer_licence -0.19 safety -0.19 used_sold_as_new -0.21 verification -0.26 listing_mismatch -0.32
any caution.authenticity	authenticity 0.18 none 0.14 listing_mismatch 0.07 condition -0.06 other -0.06
any caution.closed	linked_account 0.28 none 0.21 multiple_accounts 0.16 authenticity 0.12 verification 0.1 used_sold_as_new 0.09 review_manipulation 0.05 unapproved_drug -0.06 tracking -0.1 drop_shipping -0.12 safety -0.13 intellectual_property -0.18 late_shipment -0.25 restricted_product -0.27
any caution.counterfeit	intellectual_property 0.44 other -0.07 verification -0.08 authenticity -0.21
any caution.final	other 0.16 authenticity 0.12 intellectual_property -0.06
any caution.generic	listing_mismatch 0.44 authenticity -0.05
any caution.inauthentic	intellectual_property 0.31 authenticity 0.28 other 0.09 review_manipulation -0.05 drop_shipping -0.07 none -0.08 used_sold_as_new -0.08 condition -0.1 listing_mismatch -0.12
any caution.removed	intellectual_property 0.49 review_manipulation 0.17 restricted_product 0.1 verification 0.1 unapproved_drug 0.09 none -0.06 used_sold_as_new -0.06 authenticity -0.07 multiple_accounts -0.08 drop_shipping -0.08 listing_mismatch -0.1 tracking -0.12 condition -0.17 safety -0.22
any caution.review	drop_shipping 0.14 authenticity 0.13 other 0.12 verification 0.11 review_manipulation 0.06 restricted_product -0.05 multiple_accounts -0.11 none -0.13
any caution.section3	other 0.23 linked_account 0.15 authenticity 0.12 intellectual_property 0.07 drop_shipping -0.05 multiple_accounts -0.06 none -0.11
any caution.stopped	review_manipulation 0.24 drop_shipping 0.14 unapproved_drug 0.13 safety 0.12 linked_account 0.12 multiple_accounts -0.06 performance -0.08 authenticity -0.1 restricted_product -0.13 none -0.2 intellectual_property -0.26
any caution.temporary	performance 0.21 verification 0.06 linked_account -0.06 late_shipment -0.06
any caution.threat	review_manipulation 0.47 verification 0.35 performance 0.31 linked_account 0.24 safety 0.06 unapproved_drug 0.06 none 0.05 restricted_product -0.08 condition -0.09 used_sold_as_new -0.1 authenticity -0.1 listing_mismatch -0.12 drop_shipping -0.13 dealer_licence -0.13 tracking -0.23 late_shipment -0.25 intellectual_property -0.27
any complaint.id_label	intellectual_property 0.27 restricted_product -0.06 used_sold_as_new -0.06
any doc.authorization_letter	intellectual_property 0.4 performance 0.14 authenticity 0.14 restricted_product 0.12 drop_shipping -0.05 listing_mismatch -0.06 condition -0.07 safety -0.08 other -0.13 none -0.2
any doc.brand_certificate	authenticity 0.11
any doc.business_licence	multiple_accounts 0.22 verification 0.2 linked_account 0.2 unapproved_drug 0.1 condition -0.05 review_manipulation -0.07 drop_shipping -0.08 other -0.09 none -0.22
any doc.came	other 0.39 safety 0.28 restricted_product 0.13 verification 0.09 drop_shipping 0.06 authenticity 0.06 performance 0.05 review_manipulation -0.07 used_sold_as_new -0.09 tracking -0.09 none -0.12 intellectual_property -0.15 multiple_accounts -0.18 condition -0.31
any doc.dealer_licence	dealer_licence 0.58 condition -0.05 review_manipulation -0.06 restricted_product -0.06 other -0.06 verification -0.09
any doc.finding	intellectual_property 0.14 multiple_accounts 0.14 restricted_product 0.12 drop_shipping 0.09 other 0.08 listing_mismatch 0.08 verification -0.05 authenticity -0.06 used_sold_as_new -0.06 condition -0.08 late_shipment -0.09 none -0.29
any doc.forged	other 0.5 intellectual_property 0.12 performance 0.08 late_shipment -0.11 authenticity -0.28
any doc.identity	verification 0.68 linked_account 0.36 none 0.12 multiple_accounts 0.1 safety -0.05 late_shipment -0.06 listing_mismatch -0.07 condition -0.07 restricted_product -0.08 authenticity -0.09 performance -0.14 review_manipulation -0.15 drop_shipping -0.17 other -0.29
any doc.invoice	authenticity 0.65 used_sold_as_new 0.44 drop_shipping 0.42 listing_mismatch 0.41 intellectual_property 0.19 other 0.1 multiple_accounts -0.11 safety -0.13 performance -0.14 late_shipment -0.14 linked_account -0.15 verification -0.16 tracking -0.16 unapproved_drug -0.17 dealer_licence -0.17 review_manipulation -0.26 restricted_product -0.27 condition -0.34
any doc.letter_of_retraction	intellectual_property 0.61 restricted_product 0.18 other 0.08 verification -0.05 unapproved_drug -0.1 condition -0.11 used_sold_as_new -0.15 authenticity -0.16 safety -0.17
any doc.not_enough	authenticity 0.31 restricted_product 0.2 verification 0.18 late_shipment 0.18 dealer_licence 0.06 multiple_accounts -0.06 used_sold_as_new -0.09 listing_mismatch -0.11 intellectual_property -0.16 review_manipulation -0.17 performance -0.18 linked_account -0.2
any doc.not_taken	verification 0.32 other 0.31 intellectual_property 0.19 restricted_product 0.18 performance -0.07 dealer_licence -0.07 linked_account -0.08 used_sold_as_new -0.08 review_manipulation -0.09 tracking -0.12 condition -0.22 authenticity -0.35
any doc.plan_of_action	used_sold_as_new 0.6 performance 0.38 late_shipment 0.2 drop_shipping 0.19 authenticity 0.19 tracking 0.13 dealer_licence 0.13 listing_mismatch 0.12 review_manipulation -0.05 unapproved_drug -0.08 condition -0.1 safety -0.11 intellectual_property -0.17 restricted_product -0.22 other -0.26 verification -0.29 multiple_accounts -0.3 linked_account -0.38
any doc.receipt	authenticity 0.39 intellectual_property 0.18 late_shipment 0.11 condition 0.09 drop_shipping 0.07 used_sold_as_new -0.06 review_manipulation -0.06 safety -0.07 performance -0.09 restricted_product -0.11 other -0.19 none -0.24
any doc.supplier_contact	authenticity 0.65 safety 0.34 linked_account -0.05 verification -0.06 drop_shipping -0.07 restricted_product -0.1 listing_mismatch -0.11 other -0.13 intellectual_property -0.22
any funds.held	verification 0.29 dealer_licence 0.23 used_sold_as_new 0.2 other 0.15 authenticity 0.11 review_manipulation 0.08 drop_shipping 0.06 condition -0.07 listing_mismatch -0.1 tracking -0.1 safety -0.1 none -0.15 linked_account -0.19 restricted_product -0.2 late_shipment -0.25
any funds.topic	none 0.6 other 0.16 restricted_product 0.11 authenticity 0.1 late_shipment -0.06 linked_account -0.06 review_manipulation -0.08 used_sold_as_new -0.1 tracking -0.11 verification -0.13 multiple_accounts -0.14 condition -0.14 performance -0.22
any good.account	none 0.18 listing_mismatch 0.11 authenticity 0.1 condition 0.08 dealer_licence 0.08 verification 0.08 multiple_accounts -0.05 used_sold_as_new -0.08 performance -0.11 intellectual_property -0.11 review_manipulation -0.11 restricted_product -0.21
any good.ended	safety 0.36 drop_shipping 0.25 unapproved_drug 0.1 intellectual_property 0.05 review_manipulation 0.05 listing_mismatch -0.05 late_shipment -0.08 linked_account -0.12 authenticity -0.17 restricted_product -0.19
any good.listing	none 0.63 late_shipment 0.22 safety 0.2 other -0.06 condition -0.06 linked_account -0.11 authenticity -0.17 used_sold_as_new -0.19 intellectual_property -0.36
any good.promise	condition 0.3 authenticity 0.2 review_manipulation 0.14 intellectual_property 0.09 restricted_product 0.06 verification -0.06 used_sold_as_new -0.06 linked_account -0.09 unapproved_drug -0.09 other -0.23
any limit.two_appeals	authenticity 0.2 none 0.06
any listing.documents	authenticity 0.11 used_sold_as_new 0.09 other 0.09 intellectual_property 0.06 listing_mismatch -0.06 restricted_product -0.07 none -0.13
any listing.named	authenticity 0.23 used_sold_as_new 0.18 restricted_product 0.13 intellectual_property 0.1 none 0.07 multiple_accounts -0.05 dealer_licence -0.06 condition -0.06 late_shipment -0.06 linked_account -0.08 verification -0.08 review_manipulation -0.08 performance -0.08 drop_shipping -0.11
any listing.stopped	restricted_product 0.41 performance 0.17 safety 0.15 used_sold_as_new 0.12 unapproved_drug 0.1 dealer_licence 0.07 intellectual_property 0.07 review_manipulation -0.06 drop_shipping -0.06 listing_mismatch -0.07 other -0.12 verification -0.16 multiple_accounts -0.19 none -0.34
any none.advert	none 0.28 review_manipulation 0.15 authenticity -0.08 other -0.11
any none.buyer	none 0.23 authenticity 0.15 review_manipulation 0.07 condition -0.06 intellectual_property -0.06 late_shipment -0.07 other -0.07 listing_mismatch -0.07
any none.login_link	condition 0.08
any none.order	none 0.27 other 0.17 listing_mismatch 0.15 authenticity 0.14 performance 0.11 used_sold_as_new -0.06 review_manipulation -0.07 condition -0.1 tracking -0.11 intellectual_property -0.14 restricted_product -0.16 verification -0.17
any none.orders_reader	none 0.2
any none.owner_letter	intellectual_property 0.24 none 0.14 authenticity -0.16
any none.receipt	none 0.31 intellectual_property 0.11 other -0.08 authenticity -0.12
any none.secret	verification 0.17
any owner.after_name	intellectual_property 0.07
any owner.before_name	none 0.2 dealer_licence 0.05 intellectual_property -0.13
any owner.label	intellectual_property 0.74 used_sold_as_new -0.05 none -0.08 restricted_product -0.1 other -0.11 authenticity -0.13
any owner.name_end	other 0.18 condition 0.16 restricted_product 0.13 intellectual_property 0.11 linked_account 0.08 unapproved_drug 0.08 verification 0.06 listing_mismatch 0.06 multiple_accounts 0.06 tracking -0.09 dealer_licence -0.11 used_sold_as_new -0.12 authenticity -0.31 review_manipulation -0.36
any plan.action	condition 0.25 other 0.23 used_sold_as_new 0.14 verification 0.11 listing_mismatch 0.09 intellectual_property 0.09 safety 0.07 dealer_licence 0.06 linked_account -0.13 authenticity -0.2 none -0.22 restricted_product -0.4
any plan.cause	condition 0.29 performance 0.23 other 0.09 drop_shipping 0.06 used_sold_as_new 0.05 restricted_product -0.06 multiple_accounts -0.07 linked_account -0.07 listing_mismatch -0.11 verification -0.14 none -0.21
any plan.prevention	used_sold_as_new 0.36 late_shipment 0.2 authenticity 0.09 drop_shipping 0.08 condition 0.07 unapproved_drug -0.05 dealer_licence -0.06 verification -0.06 intellectual_property -0.07 other -0.08 linked_account -0.08 multiple_accounts -0.12 performance -0.19 tracking -0.19
any review.account	drop_shipping 0.24 verification 0.14 review_manipulation 0.13 multiple_accounts 0.11 performance 0.08 authenticity 0.06 unapproved_drug -0.06 dealer_licence -0.08 listing_mismatch -0.09 tracking -0.1 intellectual_property -0.11 none -0.14 restricted_product -0.22
any review.call	authenticity 0.53 other 0.25 used_sold_as_new 0.11 performance 0.06 late_shipment -0.05 listing_mismatch -0.06 restricted_product -0.1 drop_shipping -0.1 linked_account -0.12 multiple_accounts -0.12 intellectual_property -0.13 none -0.13
any review.ship_on	review_manipulation 0.13 late_shipment 0.11 authenticity 0.1 linked_account 0.1 used_sold_as_new 0.1 other 0.09 verification 0.09 intellectual_property 0.06 tracking -0.06 multiple_accounts -0.06 listing_mismatch -0.06 none -0.07 drop_shipping -0.07 unapproved_drug -0.07 condition -0.08 safety -0.11 performance -0.16
any right.copyright	intellectual_property 0.49 used_sold_as_new 0.06 safety -0.05 condition -0.08 authenticity -0.1 restricted_product -0.1
any right.counterfeit	intellectual_property 0.29 none 0.23 listing_mismatch -0.05 verification -0.09 other -0.1
any right.design	intellectual_property 0.49 condition -0.07 restricted_product -0.08
any right.named.copyright	none 0.09
any right.named.counterfeit	intellectual_property 0.16 authenticity -0.1
any right.named.design	intellectual_property 0.15 none -0.08
any right.named.patent	intellectual_property 0.14 none -0.06
any right.named.trademark	none 0.14 intellectual_property -0.11
any right.named.unfair	intellectual_property 0.08
any right.patent	intellectual_property 0.4 condition -0.06 restricted_product -0.07
any right.trademark	intellectual_property 0.74 safety -0.06 other -0.07 condition -0.09 restricted_product -0.09 authenticity -0.11
any right.unfair	intellectual_property 0.24 none -0.05
any sent.again	listing_mismatch 0.12 late_shipment 0.11 condition 0.1 performance 0.07 none 0.07 multiple_accounts 0.07 safety 0.06 dealer_licence 0.06 linked_account -0.06 authenticity -0.06 used_sold_as_new -0.07 tracking -0.14 intellectual_property -0.16 restricted_product -0.21
any sent.before	restricted_product 0.24 intellectual_property 0.13 listing_mismatch 0.13 used_sold_as_new 0.12 performance 0.08 review_manipulation 0.07 none 0.07 condition 0.07 authenticity -0.08 verification -0.08 tracking -0.09 multiple_accounts -0.12 dealer_licence -0.13 other -0.18 linked_account -0.2
any sent.not_enough	dealer_licence 0.45 condition 0.17 authenticity 0.06 late_shipment 0.06 safety -0.06 none -0.07 linked_account -0.07 intellectual_property -0.09 other -0.09 tracking -0.13 restricted_product -0.18
any sent.refused	linked_account 0.17 listing_mismatch 0.17 intellectual_property 0.16 review_manipulation 0.1 used_sold_as_new -0.06 multiple_accounts -0.06 authenticity -0.07 condition -0.07 other -0.1 none -0.2
any to.aside	none 0.42 late_shipment 0.15 linked_account 0.08 listing_mismatch 0.08 authenticity 0.06 other 0.05 safety -0.06 verification -0.08 dealer_licence -0.08 multiple_accounts -0.11 used_sold_as_new -0.15 condition -0.16 intellectual_property -0.19
any to.console	drop_shipping 0.54 tracking 0.32 dealer_licence 0.22 late_shipment 0.18 linked_account 0.05 verification -0.07 performance -0.07 condition -0.13 restricted_product -0.13 review_manipulation -0.14 other -0.15 authenticity -0.18 intellectual_property -0.18 none -0.19
any to.console_place	listing_mismatch 0.29 drop_shipping 0.22 tracking 0.19 dealer_licence 0.16 restricted_product 0.11 review_manipulation 0.1 verification 0.08 unapproved_drug -0.11 performance -0.12 other -0.18 used_sold_as_new -0.22 intellectual_property -0.27 condition -0.28
any to.not_for_answer	late_shipment 0.2 performance 0.17 review_manipulation 0.13 intellectual_property 0.13 listing_mismatch 0.05 condition -0.09 dealer_licence -0.1 multiple_accounts -0.12 tracking -0.13 authenticity -0.14
any to.reply	listing_mismatch 0.22 used_sold_as_new 0.2 condition 0.15 unapproved_drug 0.14 dealer_licence 0.07 late_shipment 0.07 safety -0.05 intellectual_property -0.08 none -0.09 linked_account -0.1 authenticity -0.11 drop_shipping -0.24 verification -0.26
any warn.registered	verification 0.61 none 0.15 multiple_accounts 0.1 restricted_product 0.09 used_sold_as_new -0.05 late_shipment -0.06 intellectual_property -0.07 drop_shipping -0.08 review_manipulation -0.11 condition -0.12 linked_account -0.16 other -0.23
any warn.target	performance 0.46 late_shipment 0.41 tracking 0.32 safety 0.17 dealer_licence -0.08 intellectual_property -0.09 drop_shipping -0.1 none -0.14 multiple_accounts -0.14 linked_account -0.15 review_manipulation -0.17 condition -0.18 other -0.18
any warn.threat	none 0.23 dealer_licence 0.19 unapproved_drug 0.08 listing_mismatch 0.07 multiple_accounts 0.06 restricted_product 0.06 authenticity -0.06 late_shipment -0.08 drop_shipping -0.11 condition -0.12 intellectual_property -0.28
any warn.threat_listing	intellectual_property 0.17 listing_mismatch 0.17 restricted_product 0.14 late_shipment 0.09 other -0.08 safety -0.11 authenticity -0.33
any warn.word	restricted_product 0.25 review_manipulation 0.21 other 0.17 intellectual_property 0.16 performance 0.11 late_shipment 0.06 verification -0.05 safety -0.06 listing_mismatch -0.07 used_sold_as_new -0.14 multiple_accounts -0.14 linked_account -0.16 authenticity -0.42
any why.authenticity	authenticity 1.24 intellectual_property 0.2 listing_mismatch 0.08 none 0.07 verification -0.06 dealer_licence -0.07 safety -0.07 late_shipment -0.07 unapproved_drug -0.08 performance -0.09 multiple_accounts -0.1 used_sold_as_new -0.11 review_manipulation -0.11 other -0.14 restricted_product -0.15 drop_shipping -0.15 linked_account -0.15 condition -0.21
any why.condition	condition 1.02 performance 0.43 used_sold_as_new 0.16 review_manipulation -0.06 none -0.07 safety -0.08 late_shipment -0.09 multiple_accounts -0.09 intellectual_property -0.11 linked_account -0.12 unapproved_drug -0.12 listing_mismatch -0.12 other -0.17 restricted_product -0.18 authenticity -0.3
any why.dealer	dealer_licence 0.88 restricted_product -0.05 used_sold_as_new -0.05 condition -0.06 multiple_accounts -0.06 linked_account -0.06 review_manipulation -0.07 other -0.09 verification -0.13
any why.drop	drop_shipping 0.85 late_shipment -0.06 review_manipulation -0.06 authenticity -0.11 none -0.16 other -0.19
any why.drug	unapproved_drug 1.36 review_manipulation -0.07 listing_mismatch -0.07 intellectual_property -0.07 used_sold_as_new -0.08 other -0.1 safety -0.1 authenticity -0.11 none -0.11 condition -0.14 restricted_product -0.34
any why.forged	other 0.67 intellectual_property -0.05 none -0.16 authenticity -0.23
any why.late	late_shipment 1.03 none 0.1 restricted_product -0.06 used_sold_as_new -0.06 multiple_accounts -0.06 dealer_licence -0.06 drop_shipping -0.06 performance -0.08 condition -0.1 review_manipulation -0.12 linked_account -0.12 tracking -0.15
any why.linked	linked_account 0.61 none 0.11 multiple_accounts -0.1 verification -0.1 other -0.16
any why.mismatch	listing_mismatch 0.98 safety 0.09 drop_shipping -0.05 review_manipulation -0.06 linked_account -0.06 intellectual_property -0.11 other -0.11 restricted_product -0.11 condition -0.17 none -0.21
any why.misuse	other 0.7 review_manipulation 0.19 multiple_accounts 0.08 intellectual_property -0.06 linked_account -0.06 late_shipment -0.06 tracking -0.07 condition -0.08 verification -0.09 authenticity -0.12 restricted_product -0.15
any why.multiple	multiple_accounts 1.06 performance -0.05 drop_shipping -0.06 none -0.07 condition -0.09 review_manipulation -0.1 verification -0.13 other -0.26
any why.owner	intellectual_property 0.62 none 0.4 drop_shipping -0.05 unapproved_drug -0.07 used_sold_as_new -0.08 other -0.11 condition -0.13 restricted_product -0.15 authenticity -0.2
any why.owner_firm	intellectual_property 0.24 none 0.11 authenticity -0.1
any why.performance	performance 0.75 none 0.17 restricted_product 0.07 tracking -0.05 intellectual_property -0.06 safety -0.06 drop_shipping -0.08 review_manipulation -0.09 late_shipment -0.1 verification -0.1 other -0.23
any why.rates	performance 0.67 none 0.12 used_sold_as_new -0.06 condition -0.06 linked_account -0.06 review_manipulation -0.07 other -0.08 tracking -0.09 late_shipment -0.1
any why.restricted	restricted_product 0.85 unapproved_drug 0.12 review_manipulation 0.09 verification -0.06 used_sold_as_new -0.06 intellectual_property -0.06 condition -0.06 listing_mismatch -0.07 performance -0.07 other -0.08 authenticity -0.13 safety -0.18 none -0.2
any why.reviews	review_manipulation 1.03 condition 0.24 linked_account -0.05 performance -0.07 used_sold_as_new -0.07 intellectual_property -0.08 unapproved_drug -0.1 restricted_product -0.12 none -0.12 authenticity -0.13 other -0.24
any why.safety	safety 0.81 intellectual_property 0.19 dealer_licence 0.08 verification 0.07 performance 0.07 late_shipment 0.06 tracking -0.05 linked_account -0.05 listing_mismatch -0.09 multiple_accounts -0.1 review_manipulation -0.12 used_sold_as_new -0.15 other -0.18 condition -0.19 authenticity -0.28
any why.tracking	tracking 0.71 late_shipment -0.06 review_manipulation -0.06 drop_shipping -0.07 condition -0.07 performance -0.11
any why.tracking_rate	tracking 0.68 drop_shipping -0.06 condition -0.06 late_shipment -0.07 other -0.08 performance -0.1
any why.used	used_sold_as_new 1.01 dealer_licence 0.25 unapproved_drug -0.05 linked_account -0.06 listing_mismatch -0.06 safety -0.08 review_manipulation -0.09 intellectual_property -0.1 other -0.11 condition -0.15 none -0.15 authenticity -0.17
any why.verification	verification 0.4 none 0.26 multiple_accounts 0.06 dealer_licence 0.05 authenticity -0.05 intellectual_property -0.06 listing_mismatch -0.07 performance -0.07 late_shipment -0.09 condition -0.1 review_manipulation -0.11 other -0.15
condition account.goes_on	linked_account 0.18 dealer_licence 0.1
condition account.how_back	restricted_product 0.17 performance 0.12 drop_shipping 0.1 condition 0.09 tracking 0.08 late_shipment -0.05 review_manipulation -0.06 unapproved_drug -0.07 used_sold_as_new -0.08 linked_account -0.08 other -0.09
condition account.stopped	other 0.09 none 0.08 linked_account 0.07
condition act.demand	intellectual_property 0.12 none 0.11 multiple_accounts 0.09 other 0.09 performance -0.05 unapproved_drug -0.06 condition -0.06 used_sold_as_new -0.07 linked_account -0.14
condition act.lead	linked_account 0.2 restricted_product 0.1 performance -0.07 verification -0.09
condition act.request	restricted_product 0.16 none 0.12 drop_shipping 0.11 authenticity 0.07 verification 0.07 intellectual_property 0.05 used_sold_as_new -0.05 safety -0.05 performance -0.07 condition -0.09 other -0.14
condition act.send	drop_shipping 0.45 tracking 0.19 authenticity 0.18 verification 0.08 condition 0.06 restricted_product 0.05 intellectual_property -0.05 none -0.12 performance -0.19 other -0.2 used_sold_as_new -0.21 review_manipulation -0.24
condition act.told	condition 0.27 review_manipulation 0.14 restricted_product -0.05 other -0.05 used_sold_as_new -0.06 none -0.06 linked_account -0.06 authenticity -0.07 performance -0.09
condition age.document	restricted_product 0.19 review_manipulation 0.07 other -0.07
condition asin.label	used_sold_as_new 0.25 authenticity -0.13
condition asin.other_number	authenticity 0.42 none 0.29 other 0.15 late_shipment 0.15 safety 0.11 linked_account -0.07 intellectual_property -0.07 restricted_product -0.14 performance -0.15 listing_mismatch -0.15 drop_shipping -0.15 tracking -0.17 used_sold_as_new -0.21
condition caution.appeal	authenticity 0.39 condition 0.09 safety -0.05 multiple_accounts -0.06 used_sold_as_new -0.06 listing_mismatch -0.07 drop_shipping -0.13
condition caution.authenticity	restricted_product 0.1 authenticity 0.06 none -0.07
condition caution.closed	review_manipulation 0.09
condition caution.inauthentic	other 0.15 restricted_product 0.1 none -0.09
condition caution.removed	review_manipulation 0.17 none 0.14 used_sold_as_new 0.08 intellectual_property -0.06 condition -0.06 verification -0.08 late_shipment -0.12
condition caution.stopped	none 0.15 dealer_licence 0.11 review_manipulation 0.07 condition -0.05 verification -0.06 late_shipment -0.12
condition caution.threat	review_manipulation 0.3 authenticity 0.16 dealer_licence 0.08 condition -0.06 intellectual_property -0.07 verification -0.08 other -0.09 restricted_product -0.1 late_shipment -0.13
condition doc.authorization_letter	intellectual_property 0.07
condition doc.came	late_shipment 0.06 performance -0.06
condition doc.forged	none -0.05
condition doc.identity	verification 0.08
condition doc.invoice	authenticity 0.53 other 0.27 condition -0.05 drop_shipping -0.08 intellectual_property -0.08 restricted_product -0.25
condition doc.letter_of_retraction	intellectual_property 0.2 none -0.06
condition doc.not_enough	other 0.25 restricted_product 0.17 authenticity 0.1 performance -0.06 review_manipulation -0.08 verification -0.09 none -0.14
condition doc.not_taken	none 0.11 safety 0.05
condition doc.plan_of_action	none 0.11 drop_shipping 0.07 condition -0.05 late_shipment -0.07
condition doc.receipt	authenticity 0.11
condition doc.supplier_contact	condition 0.08
condition funds.held	verification 0.05
condition good.listing	none 0.22 authenticity 0.12 restricted_product -0.1 condition -0.13
condition limit.two_appeals	none 0.1
condition listing.documents	other 0.16 authenticity -0.13
condition listing.named	used_sold_as_new 0.25 restricted_product 0.12 authenticity -0.1
condition listing.stopped	restricted_product 0.07 authenticity 0.05
condition none.order	none 0.2 authenticity 0.13 used_sold_as_new 0.07 unapproved_drug 0.05 other -0.07 performance -0.08 intellectual_property -0.12 condition -0.14
condition owner.label	intellectual_property 0.27 authenticity -0.09
condition owner.name_end	unapproved_drug 0.63 drop_shipping 0.3 authenticity 0.14 review_manipulation 0.13 late_shipment 0.12 multiple_accounts 0.11 safety 0.07 intellectual_property -0.14 verification -0.14 used_sold_as_new -0.15 other -0.16 none -0.19 condition -0.2 listing_mismatch -0.21 restricted_product -0.27
condition plan.action	intellectual_property 0.19 verification 0.06 late_shipment -0.09 none -0.11
condition right.counterfeit	condition 0.09 authenticity -0.06
condition right.patent	intellectual_property 0.09
condition sent.before	review_manipulation 0.12
condition sent.not_enough	other 0.17 condition 0.16 late_shipment 0.13 used_sold_as_new -0.06 drop_shipping -0.07 restricted_product -0.1 none -0.16
condition sent.refused	other 0.15 linked_account 0.05 none -0.05
condition to.aside	restricted_product 0.13 other 0.07
condition to.console	drop_shipping 0.16 other -0.05 none -0.07
condition to.console_place	drop_shipping 0.16 none -0.09
condition to.reply	verification 0.07
condition warn.registered	verification 0.08 authenticity 0.06 none -0.07
condition warn.target	late_shipment 0.24 none 0.08 other -0.11
condition warn.word	condition 0.16
condition why.authenticity	authenticity 0.24 other 0.06 listing_mismatch -0.05 unapproved_drug -0.06 intellectual_property -0.07
condition why.condition	authenticity 0.08 intellectual_property -0.06
condition why.drug	unapproved_drug 0.28 authenticity -0.06 restricted_product -0.1
condition why.forged	other 0.07 none -0.08
condition why.late	late_shipment 0.24 performance -0.06 none -0.13
condition why.mismatch	safety 0.15 authenticity 0.08 listing_mismatch -0.06 none -0.07
condition why.misuse	none 0.07
condition why.multiple	linked_account 0.22 multiple_accounts -0.09
condition why.owner	none 0.1 intellectual_property -0.09
condition why.owner_firm	none 0.11 intellectual_property -0.08
condition why.performance	none 0.08 performance -0.06
condition why.rates	none 0.1
condition why.restricted	restricted_product 0.14
condition why.reviews	review_manipulation 0.06
condition why.safety	safety 0.28 none -0.06 restricted_product -0.07
condition why.tracking	none 0.14 tracking -0.11
condition why.used	condition 0.11
condition why.verification	none 0.08 verification -0.08
fact account.closed	linked_account 0.34 review_manipulation 0.11 other 0.09 dealer_licence 0.07 performance 0.05 used_sold_as_new -0.05 unapproved_drug -0.06 restricted_product -0.09 drop_shipping -0.14 verification -0.15 none -0.23
fact account.final	authenticity 0.19 restricted_product 0.17 late_shipment 0.11 multiple_accounts 0.06 used_sold_as_new 0.06 review_manipulation 0.05 safety -0.05 performance -0.07 linked_account -0.07 drop_shipping -0.08 none -0.11 verification -0.12
fact account.goes_on	verification 0.26 restricted_product 0.13 performance 0.11 tracking 0.07 linked_account 0.07 review_manipulation 0.06 condition 0.05 multiple_accounts -0.05 intellectual_property -0.07 unapproved_drug -0.07 drop_shipping -0.08 other -0.16 authenticity -0.24
fact account.how_back	none 0.23 authenticity 0.2 late_shipment 0.17 restricted_product 0.07 review_manipulation -0.05 dealer_licence -0.06 performance -0.07 intellectual_property -0.09 used_sold_as_new -0.14 other -0.18
fact account.may_not_sell	review_manipulation 0.18 condition 0.13 late_shipment 0.08 intellectual_property 0.06 linked_account 0.06 drop_shipping 0.05 verification -0.06 none -0.06 other -0.08 authenticity -0.08 multiple_accounts -0.09 performance -0.1
fact account.part_stopped	late_shipment 0.29 tracking 0.2 drop_shipping 0.11 none -0.07 review_manipulation -0.07 performance -0.09 other -0.12
fact account.permanent	other 0.1 intellectual_property 0.08 review_manipulation 0.08 unapproved_drug 0.07 multiple_accounts 0.06 linked_account -0.08 none -0.09
fact account.sales_stopped	listing_mismatch 0.25 condition 0.13 safety 0.13 multiple_accounts 0.12 other 0.07 restricted_product -0.07 linked_account -0.09 review_manipulation -0.1 authenticity -0.13 used_sold_as_new -0.17
fact account.silence	used_sold_as_new 0.08 authenticity 0.08 review_manipulation 0.07 drop_shipping 0.06 unapproved_drug 0.06 verification -0.07 linked_account -0.07 none -0.08
fact account.stopped	linked_account 0.13 none 0.12 dealer_licence 0.08 condition 0.06 intellectual_property -0.05 authenticity -0.07 multiple_accounts -0.08 verification -0.08 safety -0.09 tracking -0.1 listing_mismatch -0.12
fact account.stopped_now	other 0.15 used_sold_as_new 0.11 unapproved_drug 0.07 authenticity 0.06 condition 0.06 listing_mismatch -0.05 multiple_accounts -0.06 dealer_licence -0.07 linked_account -0.07 intellectual_property -0.07 review_manipulation -0.14
fact account.temporary	used_sold_as_new 0.26 multiple_accounts 0.19 performance 0.15 verification 0.05 intellectual_property -0.05 other -0.06 safety -0.09 review_manipulation -0.15 none -0.16 linked_account -0.16
fact account.winding_up	intellectual_property 0.26 listing_mismatch 0.15 linked_account 0.13 late_shipment -0.06 review_manipulation -0.06 condition -0.06 none -0.24
fact act.click	other 0.19 restricted_product 0.13 authenticity 0.11 drop_shipping 0.07 intellectual_property -0.06 dealer_licence -0.06 linked_account -0.08 safety -0.08 condition -0.1 listing_mismatch -0.11
fact act.courtesy	none 0.36 performance 0.15 other 0.1 review_manipulation 0.1 intellectual_property 0.08 listing_mismatch -0.08 verification -0.11 linked_account -0.11 condition -0.14 authenticity -0.26
fact act.demand	other 0.2 dealer_licence 0.16 condition 0.12 restricted_product 0.1 listing_mismatch 0.06 safety 0.06 late_shipment 0.05 linked_account -0.07 review_manipulation -0.08 drop_shipping -0.08 verification -0.1 intellectual_property -0.2 authenticity -0.25
fact act.lead	unapproved_drug 0.12 authenticity 0.1 review_manipulation 0.09 performance 0.09 late_shipment 0.07 safety 0.07 linked_account 0.07 intellectual_property -0.06 verification -0.06 none -0.07 other -0.09 condition -0.14
fact act.only_when	condition 0.21 linked_account 0.12 restricted_product 0.1 used_sold_as_new 0.09 authenticity 0.09 verification 0.09 dealer_licence 0.07 drop_shipping -0.06 review_manipulation -0.07 multiple_accounts -0.11 other -0.14 none -0.2
fact act.request	condition 0.17 dealer_licence 0.17 authenticity 0.12 late_shipment 0.1 linked_account 0.1 safety 0.09 multiple_accounts 0.08 performance 0.06 verification 0.06 review_manipulation -0.05 drop_shipping -0.1 tracking -0.13 listing_mismatch -0.13 intellectual_property -0.14 other -0.2 none -0.21
fact act.send	review_manipulation 0.39 other 0.34 dealer_licence 0.22 verification 0.19 tracking 0.11 condition 0.1 drop_shipping 0.08 unapproved_drug -0.16 used_sold_as_new -0.19 linked_account -0.2 performance -0.26 multiple_accounts -0.27 restricted_product -0.33
fact act.told	used_sold_as_new 0.23 safety 0.22 review_manipulation 0.17 none 0.16 listing_mismatch 0.12 late_shipment 0.1 linked_account 0.07 tracking 0.06 performance -0.06 authenticity -0.07 dealer_licence -0.08 unapproved_drug -0.1 condition -0.17 other -0.18 verification -0.2 intellectual_property -0.25
fact age.document	verification 0.41 linked_account 0.19 condition 0.17 drop_shipping 0.12 other 0.12 late_shipment 0.1 authenticity 0.09 restricted_product -0.05 performance -0.07 review_manipulation -0.09 listing_mismatch -0.1 used_sold_as_new -0.1 unapproved_drug -0.11 multiple_accounts -0.11 none -0.11 dealer_licence -0.13 intellectual_property -0.17 tracking -0.17
fact asin.label	none 0.41 condition 0.17 other 0.06 drop_shipping -0.06 restricted_product -0.07 performance -0.07 review_manipulation -0.07 used_sold_as_new -0.08
fact asin.other_number	tracking 0.25 linked_account 0.19 condition 0.19 intellectual_property 0.18 listing_mismatch 0.12 performance 0.11 other 0.08 used_sold_as_new 0.07 late_shipment 0.07 dealer_licence -0.1 multiple_accounts -0.1 review_manipulation -0.15 unapproved_drug -0.25 restricted_product -0.28 verification -0.44
fact caution.appeal	performance 0.34 review_manipulation 0.28 tracking 0.26 authenticity 0.16 unapproved_drug 0.12 other 0.08 linked_account 0.07 condition -0.06 multiple_accounts -0.07 restricted_product -0.07 safety -0.09 used_sold_as_new -0.1 dealer_licence -0.16 verification -0.2 listing_mismatch -0.23 intellectual_property -0.29
fact caution.authenticity	authenticity 0.14 listing_mismatch 0.1 intellectual_property 0.08 restricted_product -0.05
fact caution.closed	linked_account 0.29 verification 0.25 listing_mismatch 0.13 used_sold_as_new 0.11 other 0.1 review_manipulation 0.07 condition 0.07 authenticity 0.06 safety -0.06 tracking -0.07 dealer_licence -0.07 unapproved_drug -0.08 late_shipment -0.09 restricted_product -0.18 drop_shipping -0.19 none -0.28
fact caution.counterfeit	intellectual_property 0.41 none 0.09 verification -0.07 other -0.12 authenticity -0.23
fact caution.final	other 0.16 authenticity 0.12 intellectual_property -0.06
fact caution.generic	listing_mismatch 0.34
fact caution.inauthentic	authenticity 0.26 intellectual_property 0.25 none 0.06 restricted_product -0.05 used_sold_as_new -0.06 other -0.06 listing_mismatch -0.08 condition -0.08
fact caution.removed	intellectual_property 0.37 none 0.26 linked_account 0.23 other 0.15 review_manipulation 0.14 multiple_accounts 0.07 used_sold_as_new -0.05 dealer_licence -0.06 performance -0.07 tracking -0.07 restricted_product -0.15 drop_shipping -0.16 safety -0.18 condition -0.2 verification -0.25
fact caution.review	drop_shipping 0.14 authenticity 0.13 other 0.12 verification 0.11 review_manipulation 0.06 restricted_product -0.05 multiple_accounts -0.11 none -0.13
fact caution.section3	other 0.23 linked_account 0.15 authenticity 0.12 intellectual_property 0.07 drop_shipping -0.05 multiple_accounts -0.06 none -0.12
fact caution.stopped	none 0.38 linked_account 0.26 review_manipulation 0.16 safety 0.13 multiple_accounts 0.13 condition -0.09 performance -0.14 restricted_product -0.2 intellectual_property -0.25 verification -0.36
fact caution.temporary	performance 0.21 verification 0.06 linked_account -0.06 late_shipment -0.06
fact caution.threat	linked_account 0.6 review_manipulation 0.44 none 0.13 restricted_product 0.09 used_sold_as_new 0.08 safety 0.06 verification -0.07 condition -0.1 dealer_licence -0.11 authenticity -0.12 late_shipment -0.14 tracking -0.15 drop_shipping -0.19 other -0.22 intellectual_property -0.31
fact complaint.id_label	intellectual_property 0.34 authenticity -0.15
fact doc.authorization_letter	intellectual_property 0.25 restricted_product 0.2 safety -0.07 other -0.07 none -0.17
fact doc.business_licence	multiple_accounts 0.23 verification 0.13 other -0.08 none -0.11
fact doc.came	other 0.46 safety 0.24 restricted_product 0.13 authenticity 0.08 performance 0.08 drop_shipping 0.07 review_manipulation -0.06 tracking -0.09 used_sold_as_new -0.09 linked_account -0.1 none -0.1 intellectual_property -0.16 multiple_accounts -0.17 condition -0.3
fact doc.dealer_licence	dealer_licence 0.56 condition -0.05 review_manipulation -0.06 other -0.06 restricted_product -0.06 verification -0.09
fact doc.finding	multiple_accounts 0.14 intellectual_property 0.14 restricted_product 0.12 other 0.1 drop_shipping 0.09 listing_mismatch 0.08 authenticity -0.05 used_sold_as_new -0.06 late_shipment -0.07 condition -0.08 none -0.29
fact doc.forged	other 0.54 intellectual_property 0.09 performance 0.08 verification -0.07 late_shipment -0.1 authenticity -0.29
fact doc.identity	verification 0.61 linked_account 0.35 none 0.14 multiple_accounts 0.13 condition -0.05 late_shipment -0.06 restricted_product -0.07 review_manipulation -0.13 authenticity -0.13 performance -0.14 drop_shipping -0.15 other -0.27
fact doc.invoice	listing_mismatch 0.42 drop_shipping 0.39 other 0.37 used_sold_as_new 0.31 intellectual_property 0.22 authenticity 0.14 none 0.12 linked_account -0.08 multiple_accounts -0.09 verification -0.1 unapproved_drug -0.1 late_shipment -0.11 tracking -0.12 safety -0.13 dealer_licence -0.14 restricted_product -0.22 performance -0.23 review_manipulation -0.26 condition -0.36
fact doc.letter_of_retraction	intellectual_property 0.32 none 0.14 restricted_product 0.12 other 0.11 review_manipulation 0.06 condition -0.07 authenticity -0.07 unapproved_drug -0.09 used_sold_as_new -0.14 safety -0.19
fact doc.not_enough	authenticity 0.17 condition 0.13 verification 0.08 tracking 0.08 safety 0.08 restricted_product 0.07 drop_shipping 0.06 listing_mismatch -0.07 performance -0.09 intellectual_property -0.13 other -0.23 linked_account -0.25
fact doc.not_taken	verification 0.33 other 0.32 intellectual_property 0.15 restricted_product 0.1 used_sold_as_new 0.06 dealer_licence -0.07 review_manipulation -0.07 condition -0.2 authenticity -0.2 none -0.43
fact doc.plan_of_action	used_sold_as_new 0.25 performance 0.25 tracking 0.22 authenticity 0.22 late_shipment 0.2 listing_mismatch 0.15 dealer_licence 0.12 none 0.09 drop_shipping 0.06 safety -0.07 restricted_product -0.1 intellectual_property -0.11 multiple_accounts -0.25 verification -0.25 linked_account -0.32 other -0.5
fact doc.receipt	authenticity 0.35 intellectual_property 0.14 late_shipment 0.12 drop_shipping 0.11 safety -0.07 performance -0.08 restricted_product -0.1 other -0.15 none -0.24
fact doc.supplier_contact	authenticity 0.44 safety 0.35 other -0.08 listing_mismatch -0.09 restricted_product -0.09 intellectual_property -0.2
fact funds.held	other 0.27 verification 0.24 used_sold_as_new 0.13 dealer_licence 0.12 drop_shipping 0.07 intellectual_property 0.07 review_manipulation 0.06 condition -0.07 listing_mismatch -0.08 tracking -0.09 safety -0.09 none -0.09 late_shipment -0.15 restricted_product -0.16 linked_account -0.24
fact funds.topic	none 0.56 authenticity 0.2 restricted_product 0.14 other 0.11 review_manipulation -0.05 dealer_licence -0.06 multiple_accounts -0.09 tracking -0.09 verification -0.12 condition -0.13 linked_account -0.18 performance -0.19
fact good.account	none 0.28 verification 0.18 listing_mismatch 0.17 drop_shipping 0.06 safety 0.05 authenticity -0.05 condition -0.05 used_sold_as_new -0.06 review_manipulation -0.07 intellectual_property -0.08 performance -0.09 other -0.1 linked_account -0.11 restricted_product -0.12
fact good.ended	safety 0.26 drop_shipping 0.16 unapproved_drug 0.12 review_manipulation 0.07 other 0.07 performance -0.06 multiple_accounts -0.06 linked_account -0.13 restricted_product -0.14 authenticity -0.19
fact good.listing	safety 0.2 late_shipment 0.19 none 0.1 unapproved_drug 0.08 used_sold_as_new -0.07 linked_account -0.11 condition -0.14 intellectual_property -0.29
fact good.promise	condition 0.31 authenticity 0.17 intellectual_property 0.09 restricted_product 0.07 verification -0.05 other -0.07 used_sold_as_new -0.08 linked_account -0.08 unapproved_drug -0.08
fact limit.two_appeals	authenticity 0.13 intellectual_property -0.06
fact listing.documents	authenticity 0.27 intellectual_property 0.06 restricted_product -0.06 other -0.07 none -0.11
fact listing.named	none 0.25 authenticity 0.18 unapproved_drug 0.07 restricted_product 0.05 listing_mismatch -0.05 dealer_licence -0.05 used_sold_as_new -0.06 linked_account -0.06 review_manipulation -0.07 performance -0.07 verification -0.07 drop_shipping -0.09
fact listing.stopped	condition 0.15 restricted_product 0.15 other 0.13 none 0.1 unapproved_drug 0.09 dealer_licence 0.08 linked_account 0.06 performance -0.06 multiple_accounts -0.13 safety -0.14 verification -0.15 intellectual_property -0.16
fact none.advert	none 0.27 other -0.07 authenticity -0.07
fact none.buyer	authenticity 0.18 none 0.18 review_manipulation 0.07 condition -0.06 other -0.06 listing_mismatch -0.06 intellectual_property -0.06 late_shipment -0.06
fact none.login_link	condition 0.08
fact none.order	none 0.23 other 0.17 performance 0.12 late_shipment 0.09 listing_mismatch 0.05 condition -0.06 tracking -0.1 restricted_product -0.11 authenticity -0.12 verification -0.14
fact none.orders_reader	none 0.2
fact none.owner_letter	intellectual_property 0.19 authenticity -0.1
fact none.receipt	none 0.31 intellectual_property 0.11 other -0.08 authenticity -0.12
fact none.secret	none 0.07
fact owner.after_name	intellectual_property 0.07
fact owner.before_name	none 0.22 dealer_licence 0.05 intellectual_property -0.18
fact owner.label	intellectual_property 0.59 restricted_product -0.08 other -0.11 authenticity -0.11
fact owner.name_end	condition 0.22 intellectual_property 0.18 verification 0.11 multiple_accounts 0.1 listing_mismatch 0.08 drop_shipping 0.07 none 0.07 safety 0.06 unapproved_drug 0.06 used_sold_as_new -0.09 dealer_licence -0.09 tracking -0.1 linked_account -0.18 authenticity -0.25 review_manipulation -0.32
fact plan.action	condition 0.25 used_sold_as_new 0.14 safety 0.11 listing_mismatch 0.09 dealer_licence 0.08 unapproved_drug -0.05 intellectual_property -0.06 linked_account -0.07 authenticity -0.09 verification -0.17 restricted_product -0.23
fact plan.cause	condition 0.32 performance 0.18 other 0.13 drop_shipping 0.06 multiple_accounts -0.06 linked_account -0.06 listing_mismatch -0.09 verification -0.11 restricted_product -0.17 none -0.2
fact plan.prevention	used_sold_as_new 0.25 late_shipment 0.22 authenticity 0.15 drop_shipping 0.1 restricted_product 0.07 review_manipulation 0.07 verification -0.06 intellectual_property -0.06 tracking -0.09 linked_account -0.1 multiple_accounts -0.11 performance -0.13 none -0.24
fact review.account	drop_shipping 0.26 verification 0.17 review_manipulation 0.13 multiple_accounts 0.12 authenticity 0.11 performance 0.09 dealer_licence -0.08 listing_mismatch -0.08 tracking -0.09 late_shipment -0.12 intellectual_property -0.13 none -0.16 restricted_product -0.19
fact review.call	authenticity 0.5 other 0.18 used_sold_as_new 0.13 performance 0.08 late_shipment -0.05 listing_mismatch -0.06 none -0.09 restricted_product -0.09 drop_shipping -0.09 multiple_accounts -0.11 linked_account -0.12 intellectual_property -0.12 verification -0.13
fact review.ship_on	used_sold_as_new 0.17 other 0.17 late_shipment 0.12 linked_account 0.12 verification 0.09 none 0.07 intellectual_property 0.06 review_manipulation 0.05 restricted_product -0.07 condition -0.09 multiple_accounts -0.1 performance -0.1 listing_mismatch -0.11 authenticity -0.22
fact right.copyright	intellectual_property 0.49 used_sold_as_new 0.06 safety -0.05 condition -0.08 authenticity -0.1 restricted_product -0.1
fact right.counterfeit	intellectual_property 0.34 none 0.25 verification -0.08 other -0.08 authenticity -0.2
fact right.design	intellectual_property 0.35 restricted_product -0.07
fact right.named.copyright	none 0.09
fact right.named.counterfeit	intellectual_property 0.16 authenticity -0.1
fact right.named.design	intellectual_property 0.15 none -0.08
fact right.named.patent	intellectual_property 0.14 none -0.06
fact right.named.trademark	none 0.14 intellectual_property -0.11
fact right.named.unfair	intellectual_property 0.08
fact right.patent	intellectual_property 0.37 condition -0.06
fact right.trademark	intellectual_property 0.76 safety -0.06 other -0.07 restricted_product -0.08 condition -0.09 authenticity -0.11
fact right.unfair	intellectual_property 0.24 none -0.05
fact sent.again	late_shipment 0.17 condition 0.15 listing_mismatch 0.14 multiple_accounts 0.06 performance 0.06 safety 0.06 dealer_licence 0.05 used_sold_as_new -0.06 none -0.12 intellectual_property -0.12 restricted_product -0.12 tracking -0.15 other -0.16
fact sent.before	restricted_product 0.29 none 0.14 listing_mismatch 0.14 used_sold_as_new 0.14 condition 0.09 unapproved_drug -0.06 authenticity -0.06 tracking -0.08 multiple_accounts -0.11 verification -0.12 dealer_licence -0.12 other -0.15 linked_account -0.18
fact sent.not_enough	dealer_licence 0.47 condition 0.22 authenticity 0.1 listing_mismatch 0.06 review_manipulation 0.05 safety -0.08 restricted_product -0.1 intellectual_property -0.12 none -0.15 linked_account -0.17 other -0.27
fact sent.refused	listing_mismatch 0.14 intellectual_property 0.12 linked_account 0.12 multiple_accounts -0.06 authenticity -0.06 other -0.07 condition -0.09 none -0.18
fact to.aside	none 0.39 authenticity 0.23 late_shipment 0.21 linked_account 0.16 listing_mismatch 0.11 performance 0.07 dealer_licence -0.05 unapproved_drug -0.06 condition -0.1 restricted_product -0.11 drop_shipping -0.12 used_sold_as_new -0.19 intellectual_property -0.2 other -0.26
fact to.console	tracking 0.33 dealer_licence 0.23 drop_shipping 0.19 late_shipment 0.11 used_sold_as_new 0.07 other -0.06 listing_mismatch -0.09 none -0.13 intellectual_property -0.18 condition -0.19 restricted_product -0.26
fact to.console_place	restricted_product 0.3 tracking 0.21 review_manipulation 0.2 dealer_licence 0.19 listing_mismatch 0.11 verification 0.11 safety 0.05 used_sold_as_new -0.05 performance -0.09 drop_shipping -0.12 authenticity -0.15 linked_account -0.17 condition -0.57
fact to.not_for_answer	performance 0.14 late_shipment 0.12 authenticity 0.08 intellectual_property 0.07 drop_shipping 0.06 verification 0.06 listing_mismatch 0.06 used_sold_as_new -0.05 linked_account -0.06 condition -0.07 dealer_licence -0.08 tracking -0.12 other -0.13
fact to.reply	listing_mismatch 0.19 condition 0.14 late_shipment 0.12 authenticity 0.12 used_sold_as_new 0.11 dealer_licence 0.1 unapproved_drug 0.07 multiple_accounts 0.07 review_manipulation 0.05 performance -0.06 intellectual_property -0.09 linked_account -0.1 drop_shipping -0.19 verification -0.23 none -0.33
fact warn.registered	verification 0.45 none 0.17 multiple_accounts 0.15 restricted_product 0.14 late_shipment -0.05 intellectual_property -0.07 authenticity -0.08 review_manipulation -0.09 condition -0.11 linked_account -0.12 other -0.18
fact warn.target	performance 0.47 tracking 0.38 late_shipment 0.31 safety 0.13 restricted_product 0.09 unapproved_drug -0.07 dealer_licence -0.07 drop_shipping -0.07 intellectual_property -0.08 authenticity -0.1 multiple_accounts -0.11 linked_account -0.12 review_manipulation -0.14 other -0.14 condition -0.15 none -0.34
fact warn.threat	other 0.21 linked_account 0.17 dealer_licence 0.13 verification 0.11 tracking 0.09 performance 0.08 none 0.05 unapproved_drug -0.07 drop_shipping -0.09 restricted_product -0.1 late_shipment -0.1 intellectual_property -0.11 condition -0.14 authenticity -0.15
fact warn.threat_listing	intellectual_property 0.13 restricted_product 0.12 safety -0.05 authenticity -0.17
fact warn.word	restricted_product 0.29 review_manipulation 0.21 performance 0.13 other 0.09 intellectual_property 0.06 safety -0.06 multiple_accounts -0.07 listing_mismatch -0.09 used_sold_as_new -0.13 verification -0.14 none -0.16 authenticity -0.18
fact why.authenticity	authenticity 0.68 intellectual_property 0.31 listing_mismatch 0.06 late_shipment -0.05 performance -0.06 multiple_accounts -0.06 review_manipulation -0.07 linked_account -0.1 none -0.11 drop_shipping -0.12 restricted_product -0.14 condition -0.21
fact why.condition	condition 0.95 performance 0.41 used_sold_as_new 0.17 none -0.05 review_manipulation -0.05 late_shipment -0.06 multiple_accounts -0.09 linked_account -0.09 safety -0.1 listing_mismatch -0.12 unapproved_drug -0.12 other -0.15 restricted_product -0.17 authenticity -0.4
fact why.dealer	dealer_licence 0.88 restricted_product -0.05 used_sold_as_new -0.05 condition -0.06 multiple_accounts -0.06 linked_account -0.06 review_manipulation -0.07 other -0.09 verification -0.13
fact why.drop	drop_shipping 0.79 late_shipment -0.05 review_manipulation -0.06 authenticity -0.09 none -0.16 other -0.18
fact why.drug	unapproved_drug 1.21 listing_mismatch -0.06 used_sold_as_new -0.06 review_manipulation -0.06 intellectual_property -0.07 other -0.09 none -0.09 safety -0.09 authenticity -0.1 condition -0.12 restricted_product -0.31
fact why.forged	other 0.71 intellectual_property -0.07 none -0.15 authenticity -0.24
fact why.late	late_shipment 1.04 none 0.07 restricted_product -0.05 used_sold_as_new -0.06 multiple_accounts -0.06 dealer_licence -0.06 performance -0.07 drop_shipping -0.07 condition -0.1 review_manipulation -0.12 linked_account -0.12 tracking -0.14
fact why.linked	linked_account 0.59 review_manipulation -0.07 verification -0.09 other -0.11 multiple_accounts -0.13
fact why.mismatch	listing_mismatch 1.03 review_manipulation -0.05 performance -0.06 safety -0.06 linked_account -0.06 intellectual_property -0.08 authenticity -0.09 other -0.09 condition -0.13 none -0.13 restricted_product -0.13
fact why.misuse	other 0.73 review_manipulation 0.2 multiple_accounts 0.09 linked_account -0.05 intellectual_property -0.06 late_shipment -0.06 tracking -0.07 verification -0.08 condition -0.08 none -0.11 authenticity -0.11 restricted_product -0.15
fact why.multiple	multiple_accounts 1.14 drop_shipping -0.05 none -0.07 condition -0.08 review_manipulation -0.09 verification -0.13 linked_account -0.17 other -0.23
fact why.owner	intellectual_property 0.69 none 0.29 listing_mismatch -0.06 unapproved_drug -0.06 used_sold_as_new -0.07 other -0.09 condition -0.12 restricted_product -0.12 authenticity -0.21
fact why.owner_firm	intellectual_property 0.19 none 0.16 authenticity -0.14
fact why.performance	performance 0.65 none 0.18 restricted_product 0.07 safety -0.06 drop_shipping -0.06 review_manipulation -0.07 tracking -0.09 verification -0.09 late_shipment -0.14 other -0.21
fact why.rates	performance 0.55 none 0.12 review_manipulation -0.05 other -0.07 tracking -0.08 late_shipment -0.15
fact why.restricted	restricted_product 0.71 unapproved_drug 0.16 review_manipulation 0.09 intellectual_property -0.05 verification -0.05 performance -0.07 other -0.07 none -0.09 authenticity -0.09 safety -0.16 condition -0.18
fact why.reviews	review_manipulation 0.97 linked_account -0.05 performance -0.06 restricted_product -0.08 condition -0.09 none -0.09 authenticity -0.12 other -0.2
fact why.safety	safety 0.85 intellectual_property 0.21 performance 0.1 dealer_licence 0.09 verification 0.08 late_shipment 0.06 listing_mismatch -0.09 multiple_accounts -0.1 review_manipulation -0.12 used_sold_as_new -0.15 condition -0.17 other -0.17 none -0.18 authenticity -0.27
fact why.tracking	tracking 0.71 late_shipment -0.06 review_manipulation -0.06 condition -0.07 drop_shipping -0.09 performance -0.11
fact why.tracking_rate	tracking 0.68 drop_shipping -0.06 condition -0.06 late_shipment -0.07 other -0.08 performance -0.1
fact why.used	used_sold_as_new 1.02 dealer_licence 0.24 listing_mismatch -0.06 review_manipulation -0.08 safety -0.08 intellectual_property -0.09 other -0.11 none -0.15 authenticity -0.15 condition -0.25
fact why.verification	verification 0.41 none 0.14 multiple_accounts 0.09 drop_shipping 0.07 dealer_licence 0.05 intellectual_property -0.05 listing_mismatch -0.06 performance -0.07 late_shipment -0.09 review_manipulation -0.09 condition -0.09 authenticity -0.13 other -0.15
is has.asin	restricted_product 0.69 authenticity 0.6 unapproved_drug 0.57 condition 0.45 safety 0.4 used_sold_as_new 0.33 intellectual_property 0.32 listing_mismatch 0.28 none -0.19 review_manipulation -0.2 tracking -0.24 dealer_licence -0.26 multiple_accounts -0.34 verification -0.35 late_shipment -0.38 linked_account -0.39 performance -0.41 drop_shipping -0.44 other -0.44
is link.other	none 0.12
is many.asins	authenticity 0.53 restricted_product 0.47 unapproved_drug 0.23 intellectual_property 0.1 listing_mismatch 0.06 used_sold_as_new 0.06 none -0.06 tracking -0.07 dealer_licence -0.08 multiple_accounts -0.09 verification -0.11 late_shipment -0.11 review_manipulation -0.13 performance -0.14 linked_account -0.16 drop_shipping -0.18 other -0.39
is no.asin	other 0.46 drop_shipping 0.41 performance 0.37 linked_account 0.37 verification 0.36 multiple_accounts 0.33 late_shipment 0.33 none 0.25 review_manipulation 0.21 dealer_licence 0.18 tracking 0.18 intellectual_property -0.28 used_sold_as_new -0.3 listing_mismatch -0.31 safety -0.43 condition -0.44 unapproved_drug -0.53 authenticity -0.53 restricted_product -0.63
is one.asin	condition 0.41 safety 0.37 unapproved_drug 0.34 used_sold_as_new 0.28 listing_mismatch 0.22 intellectual_property 0.21 restricted_product 0.21 authenticity 0.07 other -0.05 review_manipulation -0.07 none -0.13 tracking -0.17 dealer_licence -0.18 linked_account -0.23 verification -0.24 multiple_accounts -0.25 drop_shipping -0.26 late_shipment -0.27 performance -0.27
is sender.buyer	none 0.38 intellectual_property -0.07 authenticity -0.13
is sender.claims	none 0.1
is sender.marketplace	authenticity 0.25 condition 0.16 linked_account 0.13 intellectual_property 0.12 performance 0.11 unapproved_drug 0.09 multiple_accounts 0.08 verification 0.06 drop_shipping 0.06 tracking -0.06 restricted_product -0.06 safety -0.07 late_shipment -0.1 listing_mismatch -0.11 used_sold_as_new -0.19 none -0.19 review_manipulation -0.31
is sender.other	none 0.4 intellectual_property 0.11 other -0.05 authenticity -0.08 performance -0.09
is sender.unknown	review_manipulation 0.35 used_sold_as_new 0.25 restricted_product 0.13 listing_mismatch 0.09 late_shipment 0.07 performance -0.06 multiple_accounts -0.07 drop_shipping -0.07 authenticity -0.1 linked_account -0.11 condition -0.12 none -0.15 intellectual_property -0.18
is stage_account_investigation	other 0.65 verification 0.57 performance 0.16 multiple_accounts 0.16 authenticity 0.13 linked_account 0.11 used_sold_as_new 0.11 restricted_product 0.11 review_manipulation 0.07 late_shipment -0.06 safety -0.08 unapproved_drug -0.13 listing_mismatch -0.13 dealer_licence -0.13 tracking -0.15 condition -0.21 intellectual_property -0.24 none -0.96
is stage_closure	linked_account 0.49 drop_shipping 0.44 verification 0.34 multiple_accounts 0.28 other 0.26 intellectual_property 0.1 late_shipment 0.06 review_manipulation 0.05 tracking -0.09 restricted_product -0.1 safety -0.11 authenticity -0.23 condition -0.26 none -1.26
is stage_funds	none 2.49 unapproved_drug -0.05 dealer_licence -0.06 condition -0.07 used_sold_as_new -0.07 safety -0.07 review_manipulation -0.09 tracking -0.1 restricted_product -0.12 late_shipment -0.13 multiple_accounts -0.13 drop_shipping -0.13 intellectual_property -0.16 performance -0.19 linked_account -0.27 other -0.38 verification -0.4
is stage_listing_inquiry	used_sold_as_new 0.28 restricted_product 0.27 intellectual_property 0.26 condition 0.22 safety 0.21 listing_mismatch 0.14 late_shipment -0.06 tracking -0.06 dealer_licence -0.07 performance -0.07 multiple_accounts -0.08 linked_account -0.09 drop_shipping -0.1 verification -0.1 review_manipulation -0.11 none -0.73
is stage_listing_restored	unapproved_drug 0.41 restricted_product 0.35 listing_mismatch 0.21 safety 0.16 tracking -0.05 late_shipment -0.06 performance -0.06 none -0.07 review_manipulation -0.08 multiple_accounts -0.08 verification -0.08 drop_shipping -0.08 authenticity -0.09 intellectual_property -0.13 other -0.18
is stage_more_information	authenticity 0.56 intellectual_property 0.52 performance 0.15 used_sold_as_new 0.13 safety 0.1 late_shipment 0.08 review_manipulation 0.06 verification -0.06 condition -0.11 restricted_product -0.17 other -0.37 none -0.88
is stage_none	none 2.5 listing_mismatch -0.07 multiple_accounts -0.07 verification -0.08 drop_shipping -0.09 used_sold_as_new -0.12 condition -0.12 restricted_product -0.12 late_shipment -0.14 linked_account -0.14 performance -0.15 review_manipulation -0.15 intellectual_property -0.18 other -0.22 safety -0.24 authenticity -0.48
is stage_policy_warning	other 0.48 review_manipulation 0.29 performance 0.26 dealer_licence 0.26 tracking 0.22 verification 0.11 late_shipment 0.09 listing_mismatch -0.06 unapproved_drug -0.08 intellectual_property -0.09 multiple_accounts -0.12 restricted_product -0.14 used_sold_as_new -0.17 linked_account -0.19 none -0.88
is stage_reinstated	none 1.71 linked_account 0.26 listing_mismatch -0.06 condition -0.09 tracking -0.09 safety -0.09 unapproved_drug -0.09 multiple_accounts -0.11 restricted_product -0.12 performance -0.13 dealer_licence -0.14 intellectual_property -0.16 verification -0.16 review_manipulation -0.18 used_sold_as_new -0.2 other -0.36
is stage_relist_waived	condition 0.82 used_sold_as_new 0.21 authenticity 0.13 restricted_product 0.13 listing_mismatch 0.06 safety 0.06 tracking -0.06 late_shipment -0.07 drop_shipping -0.08 performance -0.09 review_manipulation -0.09 verification -0.1 multiple_accounts -0.15 linked_account -0.17 other -0.24 none -0.28
is stage_suspension	other 0.37 tracking 0.32 multiple_accounts 0.3 review_manipulation 0.24 late_shipment 0.22 dealer_licence 0.17 intellectual_property 0.15 performance 0.1 linked_account 0.06 condition -0.13 used_sold_as_new -0.16 none -1.61
negated account.closed	unapproved_drug 0.08 none 0.05
negated account.goes_on	restricted_product 0.23 condition 0.22 none 0.08 review_manipulation -0.06 verification -0.06 authenticity -0.06 multiple_accounts -0.06 performance -0.06 listing_mismatch -0.07 other -0.14
negated account.how_back	linked_account 0.28 multiple_accounts 0.13 listing_mismatch 0.08 none -0.07 review_manipulation -0.08 condition -0.11 authenticity -0.11
negated account.silence	other 0.19 authenticity -0.15
negated account.stopped	verification 0.29 other 0.1 safety 0.05 authenticity -0.06 none -0.17
negated account.winding_up	multiple_accounts 0.05
negated act.demand	linked_account 0.28 none 0.16 multiple_accounts 0.14 performance 0.12 authenticity 0.1 verification 0.08 unapproved_drug -0.05 listing_mismatch -0.07 intellectual_property -0.07 safety -0.08 used_sold_as_new -0.1 review_manipulation -0.11 restricted_product -0.12 condition -0.12 other -0.12
negated act.lead	condition 0.08 multiple_accounts 0.06 none -0.1
negated act.request	restricted_product 0.24 none 0.21 performance 0.17 multiple_accounts 0.14 late_shipment 0.06 unapproved_drug -0.06 dealer_licence -0.07 safety -0.09 other -0.1 listing_mismatch -0.1 intellectual_property -0.11 condition -0.14 used_sold_as_new -0.16
negated act.send	other 0.35 drop_shipping 0.21 verification 0.16 restricted_product 0.13 listing_mismatch 0.11 multiple_accounts 0.1 dealer_licence 0.06 performance 0.06 used_sold_as_new -0.12 none -0.2 late_shipment -0.22 condition -0.32 linked_account -0.35
negated act.told	none 0.06
negated age.document	intellectual_property 0.19 none 0.12 verification 0.1 condition 0.07 authenticity -0.28
negated asin.other_number	authenticity 0.32 intellectual_property 0.18 drop_shipping 0.15 performance 0.08 verification 0.05 used_sold_as_new -0.05 safety -0.08 condition -0.11 late_shipment -0.13 none -0.24
negated caution.appeal	drop_shipping 0.19 performance 0.08 unapproved_drug 0.05 review_manipulation -0.05 safety -0.06 linked_account -0.06 none -0.07
negated caution.closed	none 0.21 used_sold_as_new 0.14 unapproved_drug 0.07 other -0.06 multiple_accounts -0.07 verification -0.09
negated caution.generic	listing_mismatch 0.1
negated caution.inauthentic	intellectual_property 0.08
negated caution.removed	verification 0.27 used_sold_as_new 0.13 unapproved_drug 0.05 condition -0.07 none -0.17
negated caution.stopped	verification 0.33 other 0.09 condition -0.06 none -0.21
negated caution.threat	verification 0.24 authenticity 0.19 used_sold_as_new 0.13 unapproved_drug 0.08 performance -0.05 review_manipulation -0.06 linked_account -0.07 condition -0.08 multiple_accounts -0.08 none -0.2
negated doc.came	other 0.15 verification -0.06
negated doc.dealer_licence	dealer_licence 0.14
negated doc.finding	linked_account 0.06
negated doc.invoice	restricted_product 0.25 intellectual_property 0.21 none 0.13 listing_mismatch 0.11 condition 0.06 used_sold_as_new -0.11 authenticity -0.43
negated doc.letter_of_retraction	intellectual_property 0.11 authenticity -0.06
negated doc.not_enough	verification 0.19 authenticity 0.1 dealer_licence 0.07 multiple_accounts -0.05 linked_account -0.06 condition -0.08
negated doc.plan_of_action	other 0.34 performance 0.17 review_manipulation -0.05 none -0.05 used_sold_as_new -0.1 condition -0.11
negated doc.supplier_contact	authenticity 0.09
negated funds.held	other 0.06
negated funds.topic	none 0.1
negated good.account	condition 0.17 dealer_licence 0.12 authenticity 0.07 restricted_product -0.06 used_sold_as_new -0.06 other -0.06
negated good.ended	verification 0.09
negated good.listing	restricted_product 0.18 condition 0.14 used_sold_as_new -0.08 authenticity -0.1
negated listing.stopped	performance 0.15 other 0.05 condition -0.07
negated none.advert	review_manipulation 0.13 none 0.06 linked_account -0.07
negated none.order	performance 0.06 other 0.05
negated owner.name_end	condition 0.66 other 0.48 used_sold_as_new 0.23 intellectual_property 0.1 multiple_accounts 0.08 review_manipulation 0.08 safety 0.08 drop_shipping -0.06 verification -0.07 tracking -0.07 dealer_licence -0.08 listing_mismatch -0.09 linked_account -0.17 restricted_product -0.24 late_shipment -0.25 authenticity -0.3 none -0.38
negated plan.action	none 0.08
negated review.account	other 0.07 drop_shipping 0.06 safety 0.05
negated review.ship_on	none 0.1
negated right.counterfeit	authenticity 0.18 intellectual_property -0.06
negated right.design	intellectual_property 0.14
negated sent.again	none 0.32 other 0.07 verification -0.08 authenticity -0.15
negated sent.before	multiple_accounts 0.06
negated sent.not_enough	restricted_product 0.14 none -0.05 authenticity -0.09
negated sent.refused	authenticity 0.08 review_manipulation 0.05 used_sold_as_new -0.06
negated to.aside	used_sold_as_new 0.08 review_manipulation 0.05
negated to.console	listing_mismatch 0.14 none 0.06 authenticity -0.05
negated to.console_place	none 0.24 listing_mismatch 0.19 verification 0.12 dealer_licence 0.05 other -0.05 intellectual_property -0.3
negated to.reply	none 0.32 authenticity -0.21
negated warn.registered	verification 0.29 authenticity 0.05 multiple_accounts -0.05 none -0.1
negated warn.target	authenticity 0.12 performance 0.1 tracking 0.07
negated warn.threat	late_shipment 0.06
negated warn.threat_listing	intellectual_property 0.06
negated warn.word	intellectual_property 0.13 none 0.12 authenticity -0.21
negated why.authenticity	authenticity 0.38 intellectual_property 0.14 listing_mismatch -0.06 used_sold_as_new -0.07 other -0.15
negated why.condition	condition 0.07
negated why.drug	unapproved_drug 0.09
negated why.linked	none 0.07
negated why.mismatch	listing_mismatch 0.16
negated why.owner	intellectual_property 0.08 listing_mismatch 0.05 none -0.06
negated why.performance	performance 0.12
negated why.rates	performance 0.12
negated why.safety	safety 0.14
negated why.verification	verification 0.12 authenticity 0.08 none -0.07
rule asks_for_secrets	verification 0.17
rule authenticity_by_demand	drop_shipping 0.49 listing_mismatch 0.42 authenticity 0.26 intellectual_property 0.25 used_sold_as_new 0.07 restricted_product 0.07 none 0.07 unapproved_drug -0.06 multiple_accounts -0.07 linked_account -0.09 late_shipment -0.11 performance -0.11 verification -0.12 condition -0.13 tracking -0.14 dealer_licence -0.16 review_manipulation -0.2 safety -0.22 other -0.23
rule authenticity_said	authenticity 1.24 intellectual_property 0.2 listing_mismatch 0.08 none 0.07 verification -0.06 dealer_licence -0.07 safety -0.07 late_shipment -0.07 unapproved_drug -0.08 performance -0.09 multiple_accounts -0.1 used_sold_as_new -0.11 review_manipulation -0.11 other -0.14 restricted_product -0.15 drop_shipping -0.15 linked_account -0.15 condition -0.21
rule closed_after_plans	condition 0.13 late_shipment 0.09 verification 0.07 linked_account 0.06 other 0.06 multiple_accounts -0.06 authenticity -0.18
rule closed_final	authenticity 0.19 restricted_product 0.17 late_shipment 0.11 multiple_accounts 0.06 used_sold_as_new 0.06 review_manipulation 0.05 safety -0.05 performance -0.07 linked_account -0.07 drop_shipping -0.08 none -0.11 verification -0.12
rule closed_permanent	other 0.1 intellectual_property 0.08 review_manipulation 0.08 unapproved_drug 0.07 multiple_accounts 0.06 linked_account -0.08 none -0.09
rule closed_refused_final	authenticity 0.14
rule closed_refused_last_word	authenticity 0.14
rule closed_said	linked_account 0.35 review_manipulation 0.11 dealer_licence 0.08 performance 0.06 listing_mismatch 0.06 other 0.05 unapproved_drug -0.06 restricted_product -0.09 drop_shipping -0.13 none -0.22 verification -0.24
rule closed_silence	used_sold_as_new 0.21 other 0.19 listing_mismatch 0.09 unapproved_drug 0.05 restricted_product -0.06 linked_account -0.07 verification -0.08 none -0.1
rule closed_silence_refused	authenticity 0.14 other 0.13 listing_mismatch 0.12 review_manipulation 0.06 linked_account -0.06 none -0.11
rule closed_silent_only	listing_mismatch 0.13 used_sold_as_new 0.1 intellectual_property 0.06 authenticity -0.18
rule closed_winding_up	linked_account 0.21 listing_mismatch 0.13 performance -0.05 multiple_accounts -0.08
rule condition_said	condition 1.02 performance 0.43 used_sold_as_new 0.16 review_manipulation -0.06 none -0.07 safety -0.08 late_shipment -0.09 multiple_accounts -0.09 intellectual_property -0.11 linked_account -0.12 unapproved_drug -0.12 listing_mismatch -0.12 other -0.17 restricted_product -0.18 authenticity -0.3
rule copyright_named	none 0.09
rule copyright_word	intellectual_property 0.49 used_sold_as_new 0.06 safety -0.05 condition -0.08 authenticity -0.1 restricted_product -0.1
rule counterfeit_named	intellectual_property 0.16 authenticity -0.1
rule counterfeit_word	intellectual_property 0.29 none 0.23 listing_mismatch -0.05 verification -0.09 other -0.1
rule dealer_said	dealer_licence 0.88 restricted_product -0.05 used_sold_as_new -0.05 condition -0.06 multiple_accounts -0.06 linked_account -0.06 review_manipulation -0.07 other -0.09 verification -0.13
rule design_named	intellectual_property 0.15 none -0.08
rule design_word	intellectual_property 0.49 condition -0.07 restricted_product -0.08
rule drop_said	drop_shipping 0.85 late_shipment -0.06 review_manipulation -0.06 authenticity -0.11 none -0.16 other -0.19
rule drug_said	unapproved_drug 1.36 review_manipulation -0.07 listing_mismatch -0.07 intellectual_property -0.07 used_sold_as_new -0.08 other -0.1 safety -0.1 authenticity -0.11 none -0.11 condition -0.14 restricted_product -0.34
rule funds_account_goes_on	other 0.31
rule funds_held_only	verification 0.43 none 0.4 other 0.2 authenticity 0.14 used_sold_as_new 0.13 safety -0.08 drop_shipping -0.08 listing_mismatch -0.09 restricted_product -0.12 late_shipment -0.14 performance -0.15 condition -0.17 review_manipulation -0.18 linked_account -0.26
rule funds_only	none 0.27 other 0.24 restricted_product 0.18 authenticity 0.13 unapproved_drug -0.08 tracking -0.08 review_manipulation -0.09 performance -0.09 multiple_accounts -0.09 late_shipment -0.1 linked_account -0.12 condition -0.13
rule generic_means_unbranded	listing_mismatch 0.44 authenticity -0.05
rule investigation_call	authenticity 0.53 other 0.25 used_sold_as_new 0.11 performance 0.06 late_shipment -0.05 listing_mismatch -0.06 restricted_product -0.1 drop_shipping -0.1 linked_account -0.12 multiple_accounts -0.12 intellectual_property -0.13 none -0.13
rule investigation_call_goes_on	authenticity 0.28 used_sold_as_new 0.19 none 0.18 condition -0.06 verification -0.08 other -0.25
rule investigation_in_course	other 0.3 authenticity 0.2 linked_account 0.08 review_manipulation 0.08 drop_shipping -0.05 used_sold_as_new -0.05 multiple_accounts -0.11 none -0.22
rule investigation_registration	verification 0.16 drop_shipping 0.08 none -0.05 other -0.07
rule investigation_review	drop_shipping 0.3 authenticity 0.19 verification 0.17 multiple_accounts 0.13 condition 0.08 other 0.06 review_manipulation 0.05 dealer_licence -0.06 linked_account -0.07 listing_mismatch -0.07 tracking -0.09 late_shipment -0.09 used_sold_as_new -0.1 none -0.11 intellectual_property -0.12 restricted_product -0.19
rule investigation_review_goes_on	review_manipulation 0.17 authenticity 0.16 linked_account 0.13 none 0.09 other 0.08 performance -0.05 condition -0.05 multiple_accounts -0.1 verification -0.19
rule ip_owner	intellectual_property 0.24 none 0.11 authenticity -0.1
rule ip_said	intellectual_property 0.62 none 0.4 drop_shipping -0.05 unapproved_drug -0.07 used_sold_as_new -0.08 other -0.11 condition -0.13 restricted_product -0.15 authenticity -0.2
rule late_said	late_shipment 1.03 none 0.1 restricted_product -0.06 used_sold_as_new -0.06 multiple_accounts -0.06 dealer_licence -0.06 drop_shipping -0.06 performance -0.08 condition -0.1 review_manipulation -0.12 linked_account -0.12 tracking -0.15
rule link_leads_elsewhere	none 0.12
rule linked_said	linked_account 0.61 none 0.11 multiple_accounts -0.1 verification -0.1 other -0.16
rule listing_authenticity	authenticity 0.48 listing_mismatch 0.21 none 0.14 restricted_product -0.1 used_sold_as_new -0.11 unapproved_drug -0.11 other -0.11 condition -0.19
rule listing_documents	intellectual_property 0.38 used_sold_as_new 0.35 restricted_product 0.34 listing_mismatch 0.27 condition 0.18 authenticity 0.13 safety 0.13 unapproved_drug -0.05 none -0.07 review_manipulation -0.08 tracking -0.13 dealer_licence -0.15 linked_account -0.18 verification -0.21 performance -0.21 drop_shipping -0.21 late_shipment -0.22 multiple_accounts -0.23
rule listing_drug	unapproved_drug 0.88 used_sold_as_new -0.05 intellectual_property -0.06 listing_mismatch -0.07 none -0.08 safety -0.09 condition -0.12 restricted_product -0.23
rule listing_goes_on	condition 0.17 review_manipulation 0.09 used_sold_as_new 0.07 multiple_accounts 0.06 verification -0.08 none -0.08 restricted_product -0.08 other -0.09
rule listing_mismatch	listing_mismatch 0.61 safety 0.11 intellectual_property -0.08 restricted_product -0.1 authenticity -0.11 condition -0.13 none -0.14
rule listing_named	unapproved_drug 0.16 authenticity 0.16 other 0.13 used_sold_as_new 0.09 condition -0.07 intellectual_property -0.07 none -0.14 restricted_product -0.16
rule listing_numbered	restricted_product 0.21 condition 0.19 used_sold_as_new 0.16 other 0.14 unapproved_drug 0.14 none 0.06 listing_mismatch 0.05 late_shipment -0.06 dealer_licence -0.06 performance -0.08 drop_shipping -0.09 linked_account -0.1 review_manipulation -0.1 safety -0.11 intellectual_property -0.17
rule listing_owner	none 0.2
rule listing_restored_named	safety 0.21 intellectual_property -0.07 none -0.09
rule listing_restored_said	safety 0.2 late_shipment 0.19 unapproved_drug 0.08 linked_account -0.11 condition -0.14 intellectual_property -0.29
rule listing_restored_sold_again	none 0.23 authenticity 0.1 intellectual_property -0.19
rule listing_safety	safety 0.62 intellectual_property 0.3 performance -0.05 listing_mismatch -0.06 other -0.06 unapproved_drug -0.07 condition -0.08 verification -0.08 restricted_product -0.16 authenticity -0.18
rule listing_said	condition 0.15 restricted_product 0.15 other 0.13 none 0.1 unapproved_drug 0.09 dealer_licence 0.08 linked_account 0.06 performance -0.06 multiple_accounts -0.13 safety -0.14 verification -0.15 intellectual_property -0.16
rule listing_sales_named	listing_mismatch 0.28 safety 0.15 intellectual_property -0.06 authenticity -0.08 condition -0.08 none -0.1
rule listing_threatened	listing_mismatch 0.18 restricted_product 0.15 intellectual_property 0.15 safety -0.11 authenticity -0.31
rule mismatch_said	listing_mismatch 0.98 safety 0.09 drop_shipping -0.05 review_manipulation -0.06 linked_account -0.06 intellectual_property -0.11 other -0.11 restricted_product -0.11 condition -0.17 none -0.21
rule more_answered	drop_shipping 0.19 authenticity 0.13 listing_mismatch 0.09 condition 0.07 review_manipulation 0.06 late_shipment -0.05 used_sold_as_new -0.06 other -0.1 none -0.22
rule more_asked_after_answer	restricted_product 0.24 condition 0.15 authenticity 0.14 used_sold_as_new 0.12 late_shipment 0.11 tracking 0.08 drop_shipping -0.06 linked_account -0.06 performance -0.07 dealer_licence -0.09 safety -0.1 none -0.22 other -0.24
rule more_detail	used_sold_as_new 0.21 verification 0.12 late_shipment 0.12 review_manipulation 0.09 drop_shipping -0.05 linked_account -0.06 authenticity -0.07 performance -0.07 condition -0.1
rule more_not_enough	drop_shipping 0.18 condition 0.14 linked_account 0.11 used_sold_as_new 0.09 other -0.05 multiple_accounts -0.06 verification -0.08 restricted_product -0.1
rule more_not_enough_plain	none 0.19 drop_shipping 0.16 listing_mismatch 0.08 performance 0.06 used_sold_as_new 0.06 linked_account -0.06 tracking -0.07 late_shipment -0.08 other -0.12 authenticity -0.17
rule more_refused	drop_shipping 0.17 used_sold_as_new 0.14 performance 0.05 authenticity -0.05 linked_account -0.05 condition -0.06 late_shipment -0.07 none -0.08
rule multiple_said	multiple_accounts 1.06 performance -0.05 drop_shipping -0.06 none -0.07 condition -0.09 review_manipulation -0.1 verification -0.13 other -0.26
rule none_advert	none 0.23 authenticity -0.05
rule none_buyer	none 0.25 review_manipulation 0.08 intellectual_property -0.06 authenticity -0.1
rule none_buyer_sender	none 0.38 intellectual_property -0.07 authenticity -0.13
rule none_order	other 0.17 none 0.17 performance 0.15 used_sold_as_new -0.05 tracking -0.06 late_shipment -0.09 intellectual_property -0.1
rule none_orders_reader	none 0.2
rule none_owner_letter	intellectual_property 0.15 none -0.05
rule none_receipt	none 0.26 authenticity -0.05
rule none_secret	verification 0.17
rule none_sender	none 0.4 intellectual_property 0.11 other -0.05 authenticity -0.08 performance -0.09
rule orders_the_reader	none 0.2
rule other_forged	other 0.71 intellectual_property -0.07 none -0.15 authenticity -0.24
rule other_misuse	other 0.7 review_manipulation 0.19 multiple_accounts 0.08 intellectual_property -0.06 linked_account -0.06 late_shipment -0.06 tracking -0.07 condition -0.08 verification -0.09 authenticity -0.12 restricted_product -0.15
rule patent_named	intellectual_property 0.14 none -0.06
rule patent_word	intellectual_property 0.4 condition -0.06 restricted_product -0.07
rule performance_rates	performance 0.56 late_shipment -0.05 condition -0.05 used_sold_as_new -0.05 linked_account -0.05 review_manipulation -0.06 other -0.06
rule performance_said	performance 0.75 none 0.17 restricted_product 0.07 tracking -0.05 intellectual_property -0.06 safety -0.06 drop_shipping -0.08 review_manipulation -0.09 late_shipment -0.1 verification -0.1 other -0.23
rule performance_target	performance 0.29 restricted_product 0.09 authenticity 0.05 late_shipment -0.05 other -0.08
rule reinstated_beside_stop	none 0.29 drop_shipping 0.07 other -0.07 authenticity -0.15
rule reinstated_said	verification 0.21 authenticity 0.12 safety 0.06 intellectual_property -0.05 condition -0.05 restricted_product -0.09
rule reinstated_with_threat	none 0.26 verification 0.22 listing_mismatch 0.13 intellectual_property -0.05 linked_account -0.07 performance -0.16 late_shipment -0.17
rule restricted_said	restricted_product 0.85 unapproved_drug 0.12 review_manipulation 0.09 verification -0.06 used_sold_as_new -0.06 intellectual_property -0.06 condition -0.06 listing_mismatch -0.07 performance -0.07 other -0.08 authenticity -0.13 safety -0.18 none -0.2
rule reviews_said	review_manipulation 1.03 condition 0.24 linked_account -0.05 performance -0.07 used_sold_as_new -0.07 intellectual_property -0.08 unapproved_drug -0.1 restricted_product -0.12 none -0.12 authenticity -0.13 other -0.24
rule safety_said	safety 0.81 intellectual_property 0.19 dealer_licence 0.08 verification 0.07 performance 0.07 late_shipment 0.06 tracking -0.05 linked_account -0.05 listing_mismatch -0.09 multiple_accounts -0.1 review_manipulation -0.12 used_sold_as_new -0.15 other -0.18 condition -0.19 authenticity -0.28
rule section_three_is_no_ground	other 0.23 linked_account 0.15 authenticity 0.12 intellectual_property 0.07 drop_shipping -0.05 multiple_accounts -0.06 none -0.11
rule sender_name_is_not_the_address	none 0.1
rule sender_not_marketplace	none 0.4 intellectual_property 0.11 other -0.05 authenticity -0.08 performance -0.09
rule suspended_closed_temporarily	verification 0.09
rule suspended_closed_with_way_back	verification 0.14 linked_account -0.07
rule suspended_may_not_sell	review_manipulation 0.18 condition 0.13 late_shipment 0.08 intellectual_property 0.06 linked_account 0.06 drop_shipping 0.05 verification -0.06 none -0.06 other -0.08 authenticity -0.08 multiple_accounts -0.09 performance -0.1
rule suspended_now	other 0.16 authenticity 0.15 used_sold_as_new 0.14 condition -0.1 linked_account -0.11 review_manipulation -0.13
rule suspended_part	late_shipment 0.3 tracking 0.2 drop_shipping 0.06 review_manipulation -0.06 none -0.07 performance -0.09 other -0.12
rule suspended_part_review	drop_shipping 0.05
rule suspended_said	linked_account 0.13 none 0.12 dealer_licence 0.08 condition 0.06 intellectual_property -0.05 authenticity -0.07 multiple_accounts -0.08 verification -0.08 safety -0.09 tracking -0.1 listing_mismatch -0.12
rule suspended_sales	multiple_accounts 0.13 other 0.1 none 0.09 condition 0.05 linked_account -0.06 used_sold_as_new -0.08 review_manipulation -0.09
rule suspended_way_back	authenticity 0.31 condition 0.13 performance 0.1 drop_shipping 0.05 intellectual_property -0.07 review_manipulation -0.09 used_sold_as_new -0.13 late_shipment -0.15
rule temporarily_closed_is_suspension	performance 0.21 verification 0.06 linked_account -0.06 late_shipment -0.06
rule threat_is_no_stage	other 0.24 safety 0.12 review_manipulation 0.12 performance 0.11 none 0.09 authenticity -0.05 verification -0.06 restricted_product -0.07 dealer_licence -0.08 linked_account -0.09 listing_mismatch -0.11 tracking -0.12 late_shipment -0.12
rule tracking_rate	tracking 0.68 drop_shipping -0.06 condition -0.06 late_shipment -0.07 other -0.08 performance -0.1
rule tracking_said	tracking 0.71 late_shipment -0.06 review_manipulation -0.06 drop_shipping -0.07 condition -0.07 performance -0.11
rule trademark_named	none 0.14 intellectual_property -0.11
rule trademark_word	intellectual_property 0.74 safety -0.06 other -0.07 condition -0.09 restricted_product -0.09 authenticity -0.11
rule unfair_named	intellectual_property 0.08
rule unfair_word	intellectual_property 0.24 none -0.05
rule used_said	used_sold_as_new 1.01 dealer_licence 0.25 unapproved_drug -0.05 linked_account -0.06 listing_mismatch -0.06 safety -0.08 review_manipulation -0.09 intellectual_property -0.1 other -0.11 condition -0.15 none -0.15 authenticity -0.17
rule verification_said	verification 0.4 none 0.26 multiple_accounts 0.06 dealer_licence 0.05 authenticity -0.05 intellectual_property -0.06 listing_mismatch -0.07 performance -0.07 late_shipment -0.09 condition -0.1 review_manipulation -0.11 other -0.15
rule waived_promise	intellectual_property 0.2 review_manipulation 0.18 condition 0.16 authenticity 0.13 used_sold_as_new -0.05 restricted_product -0.08 other -0.19 none -0.26
rule waived_promise_accepted	authenticity 0.24 intellectual_property 0.15 none 0.08 restricted_product -0.13 condition -0.14
rule warning_goes_on	other 0.15 used_sold_as_new 0.15 late_shipment 0.07 linked_account -0.06 multiple_accounts -0.11 none -0.16
rule warning_late	late_shipment 0.13 tracking -0.08
rule warning_licence	dealer_licence 0.55 other -0.06 verification -0.12
rule warning_registered	verification 0.31 none 0.24 restricted_product 0.12 multiple_accounts 0.1 authenticity 0.06 performance -0.05 review_manipulation -0.07 linked_account -0.09 intellectual_property -0.09 drop_shipping -0.11 condition -0.12 other -0.18
rule warning_something_asked	linked_account 0.41 multiple_accounts 0.4 condition 0.19 other 0.19 performance 0.11 review_manipulation 0.1 dealer_licence 0.07 drop_shipping -0.06 intellectual_property -0.07 tracking -0.07 used_sold_as_new -0.1 restricted_product -0.1 authenticity -0.1 verification -0.14 unapproved_drug -0.25 none -0.53
rule warning_target	performance 0.34 late_shipment 0.28 tracking 0.16 safety 0.16 none 0.09 verification -0.07 linked_account -0.09 review_manipulation -0.1 intellectual_property -0.1 drop_shipping -0.11 multiple_accounts -0.12 condition -0.32
rule warning_threat	authenticity 0.37 restricted_product 0.26 dealer_licence 0.22 multiple_accounts 0.11 unapproved_drug 0.11 review_manipulation -0.1 other -0.11 intellectual_property -0.16 linked_account -0.19 none -0.38
rule warning_word	other 0.22 review_manipulation 0.21 intellectual_property 0.19 restricted_product 0.14 performance 0.12 late_shipment 0.1 listing_mismatch -0.07 used_sold_as_new -0.14 none -0.14 multiple_accounts -0.14 authenticity -0.4
say a bank	verification 0.17 none 0.06 multiple_accounts 0.05 linked_account -0.05
say a passport	verification 0.13
say a permit	dealer_licence 0.37 unapproved_drug 0.06 other -0.05 restricted_product -0.07
say a test	restricted_product 0.16 safety 0.09 none -0.05 condition -0.07
say a test report	safety 0.13
say a valid	tracking 0.08 used_sold_as_new 0.08
say a valid tracking	tracking 0.08
say ability	review_manipulation 0.39 tracking 0.08 other -0.31
say account info	verification 0.18 multiple_accounts 0.11 none -0.08
say account is related	linked_account 0.11
say account that	linked_account 0.31 multiple_accounts -0.05 other -0.09
say account which	linked_account 0.27 other -0.06
say accounts	multiple_accounts 1 none 0.09 late_shipment 0.08 tracking -0.05 unapproved_drug -0.06 restricted_product -0.06 review_manipulation -0.07 dealer_licence -0.08 drop_shipping -0.12 condition -0.16 authenticity -0.2 verification -0.23
say after the expected	late_shipment 0.14
say all six	safety 0.19 restricted_product -0.1
say all six sides	safety 0.19 restricted_product -0.1
say an account	linked_account 0.3 safety 0.12 review_manipulation 0.07 performance -0.05 restricted_product -0.05 none -0.06 intellectual_property -0.06 condition -0.09
say another account which	linked_account 0.29 other -0.06
say another retailer	drop_shipping 0.16
say approval	restricted_product 0.35 unapproved_drug 0.1 safety -0.08 authenticity -0.09 intellectual_property -0.09
say approved	unapproved_drug 0.39 none 0.08 safety -0.06 other -0.06 intellectual_property -0.07 linked_account -0.07 authenticity -0.09 condition -0.1
say approved as	unapproved_drug 0.2
say arrival	condition 0.5 restricted_product -0.13 safety -0.16
say as new	used_sold_as_new 0.97 none 0.09 dealer_licence -0.05 linked_account -0.06 review_manipulation -0.06 performance -0.06 other -0.07 restricted_product -0.1 authenticity -0.11 intellectual_property -0.11 condition -0.23
say asin	used_sold_as_new 0.27 none 0.27 authenticity 0.08 drop_shipping -0.05 performance -0.06 listing_mismatch -0.06 review_manipulation -0.06 restricted_product -0.06 intellectual_property -0.07 unapproved_drug -0.09
say bank	linked_account 0.58 none 0.32 verification 0.21 authenticity 0.19 restricted_product 0.12 used_sold_as_new -0.07 dealer_licence -0.07 listing_mismatch -0.07 tracking -0.08 late_shipment -0.08 unapproved_drug -0.09 review_manipulation -0.12 performance -0.14 multiple_accounts -0.14 intellectual_property -0.14 condition -0.16 drop_shipping -0.17
say bank account	verification 0.44 restricted_product 0.23 linked_account 0.14 review_manipulation -0.05 condition -0.07 drop_shipping -0.07 multiple_accounts -0.11 other -0.24
say be sold	restricted_product 0.91 authenticity 0.58 listing_mismatch -0.06 linked_account -0.06 multiple_accounts -0.07 performance -0.07 used_sold_as_new -0.08 verification -0.11 safety -0.14 none -0.15 condition -0.17 other -0.18 intellectual_property -0.19
say be the seller	drop_shipping 0.13
say be used to	authenticity 0.2 linked_account 0.2 intellectual_property 0.11 other 0.1 late_shipment -0.08 none -0.29
say bill	linked_account 0.27 late_shipment 0.11 verification 0.08 restricted_product 0.06 safety -0.05 condition -0.07 other -0.08 none -0.09
say branded	listing_mismatch 0.59 restricted_product -0.06 intellectual_property -0.07 authenticity -0.21
say business reason	multiple_accounts 0.25 other -0.09
say by amazon	late_shipment 0.16 none 0.09 other 0.06 performance -0.05 authenticity -0.15
say can still sell	tracking 0.08
say cancellations	performance 0.9 drop_shipping -0.05 authenticity -0.06 other -0.12 none -0.3
say card	verification 0.79 review_manipulation 0.21 restricted_product -0.05 none -0.08 drop_shipping -0.08 condition -0.09 multiple_accounts -0.09 linked_account -0.09 authenticity -0.13 other -0.19
say carried a	tracking 0.35 drop_shipping -0.05 late_shipment -0.06 other -0.06
say carrier	other 0.53 tracking 0.4 linked_account -0.06 condition -0.06 none -0.07 review_manipulation -0.07 authenticity -0.07 performance -0.09 intellectual_property -0.1 verification -0.1 drop_shipping -0.14
say categories	restricted_product 0.14 unapproved_drug 0.08 tracking 0.07 safety -0.07 authenticity -0.08
say certify	verification 0.25 none -0.06
say com	intellectual_property 0.43 linked_account 0.22 other 0.22 authenticity 0.17 review_manipulation 0.13 none 0.12 performance -0.06 restricted_product -0.06 dealer_licence -0.06 safety -0.08 late_shipment -0.08 listing_mismatch -0.08 unapproved_drug -0.09 tracking -0.11 multiple_accounts -0.13 drop_shipping -0.13 verification -0.15 condition -0.27
say complaint	intellectual_property 0.87 authenticity 0.29 used_sold_as_new 0.11 linked_account -0.05 restricted_product -0.06 unapproved_drug -0.06 listing_mismatch -0.1 safety -0.13 other -0.15 condition -0.17 none -0.27
say compliance	restricted_product 0.5 unapproved_drug 0.17 review_manipulation -0.07 intellectual_property -0.08 condition -0.08 other -0.1 authenticity -0.15
say confirmed	late_shipment 0.34 verification 0.07 other 0.06 multiple_accounts -0.06 performance -0.09 none -0.15
say confirmed after	late_shipment 0.19
say confirmed after the	late_shipment 0.19
say csv	listing_mismatch 0.25 authenticity -0.18
say damaged	condition 0.28
say dealer	dealer_licence 0.25 intellectual_property 0.19 condition -0.06 none -0.16
say defect	performance 0.4 authenticity -0.08
say defect rate	performance 0.26
say defects	performance 0.76 authenticity -0.05 other -0.06 late_shipment -0.06 none -0.29
say dispute	intellectual_property 0.59 condition -0.06 review_manipulation -0.07 restricted_product -0.07 none -0.1 authenticity -0.13
say drop	drop_shipping 0.23 other -0.06
say drop shipping	drop_shipping 0.23 other -0.06
say drop shipping policy	drop_shipping 0.2 other -0.05
say drug	unapproved_drug 0.28 intellectual_property -0.06
say electronics	safety 0.08
say electronics safety	safety 0.08
say example	intellectual_property 0.68 none 0.24 unapproved_drug -0.05 safety -0.06 tracking -0.06 multiple_accounts -0.06 verification -0.07 other -0.07 used_sold_as_new -0.08 restricted_product -0.12 condition -0.15
say expected	late_shipment 0.14
say expected ship	late_shipment 0.14
say expected ship date	late_shipment 0.14
say expired	condition 0.44 none -0.06 intellectual_property -0.07
say extract	verification 0.24 multiple_accounts 0.07
say feedback	performance 0.19 review_manipulation 0.18 other -0.11
say food	condition 0.3 performance -0.06 authenticity -0.08
say from another	drop_shipping 0.19
say fulfilled	late_shipment 0.16 drop_shipping 0.13 none 0.07 tracking 0.06 other -0.07 authenticity -0.14
say gas	verification 0.1
say generic	listing_mismatch 0.19
say gif	authenticity 0.15
say gift	review_manipulation 0.29 authenticity -0.06 other -0.08
say handling	late_shipment 0.44 none 0.11 used_sold_as_new 0.09 condition -0.06 intellectual_property -0.08 drop_shipping -0.08 authenticity -0.09 performance -0.12
say handling time	late_shipment 0.46 other 0.06 authenticity -0.06 drop_shipping -0.06 performance -0.1
say high	verification 0.24 none -0.05
say high volume	verification 0.24 none -0.05
say holiday	late_shipment 0.13 other 0.11
say id	none 0.22 linked_account 0.17 other -0.06 restricted_product -0.08 condition -0.09
say identity	none 0.28 verification 0.17 intellectual_property 0.13 condition -0.05 multiple_accounts -0.06 linked_account -0.07 authenticity -0.08 other -0.1
say identity information	verification 0.21 other -0.06
say info	verification 0.18 multiple_accounts 0.11 intellectual_property -0.05
say infringement	intellectual_property 0.16 none -0.06
say ip	intellectual_property 0.12 none -0.11
say is related	linked_account 0.12
say is related to	linked_account 0.12
say jp electronics	safety 0.08
say jp electronics safety	safety 0.08
say jpg	listing_mismatch 0.23
say laboratory	safety 0.13 unapproved_drug 0.05
say laser	restricted_product 0.14 safety -0.09
say late	late_shipment 0.42 none 0.36 performance 0.21 multiple_accounts -0.06 intellectual_property -0.06 used_sold_as_new -0.06 authenticity -0.08 condition -0.09 drop_shipping -0.11 review_manipulation -0.13 tracking -0.14 linked_account -0.14
say late shipment	none 0.15 late_shipment 0.07 performance -0.09
say late shipment rate	none 0.15 late_shipment 0.07 performance -0.09
say listed as	used_sold_as_new 0.28 condition -0.05 authenticity -0.06
say medicine	unapproved_drug 0.26 restricted_product -0.06
say medicines	unapproved_drug 0.34 safety -0.05 authenticity -0.05 restricted_product -0.11
say negative	performance 0.23 review_manipulation 0.17 other -0.12
say negative feedback	performance 0.19 review_manipulation 0.18 other -0.11
say not be used	linked_account 0.2 other 0.12 late_shipment -0.08
say not own	linked_account 0.11 authenticity 0.06
say not own it	linked_account 0.09
say notice	intellectual_property 0.52 performance 0.27 dealer_licence 0.16 review_manipulation 0.06 multiple_accounts -0.06 listing_mismatch -0.08 drop_shipping -0.08 condition -0.09 late_shipment -0.13 restricted_product -0.23 none -0.31
say notice dispute	intellectual_property 0.66 none -0.09 authenticity -0.26
say of all six	safety 0.19 restricted_product -0.1
say of another retailer	drop_shipping 0.13
say of record	drop_shipping 0.26 other -0.05
say of the accounts	multiple_accounts 0.07
say of the permit	dealer_licence 0.14
say one selling	multiple_accounts 0.07
say one selling account	multiple_accounts 0.07
say operate	multiple_accounts 0.08
say order defect	performance 0.26
say order defect rate	performance 0.26
say orders	late_shipment 0.47 drop_shipping 0.34 performance 0.28 authenticity 0.17 linked_account 0.08 tracking 0.06 dealer_licence 0.05 unapproved_drug -0.06 intellectual_property -0.09 condition -0.17 used_sold_as_new -0.17 multiple_accounts -0.22 restricted_product -0.23 verification -0.27 review_manipulation -0.28
say other account	linked_account 0.09
say other retailers	drop_shipping 0.79 authenticity -0.06 linked_account -0.07 intellectual_property -0.07 verification -0.08 none -0.08 other -0.1
say our drop	drop_shipping 0.16
say our drop shipping	drop_shipping 0.16
say own it	linked_account 0.09
say owner	intellectual_property 0.31 linked_account 0.19 none 0.06 other -0.06 restricted_product -0.07 condition -0.09 authenticity -0.14
say packing	drop_shipping 0.19 late_shipment 0.11 none -0.05 linked_account -0.09
say packing slip	drop_shipping 0.14
say parcels	tracking 0.3 performance 0.27 drop_shipping 0.24 other 0.18 late_shipment 0.09 review_manipulation 0.06 dealer_licence -0.06 multiple_accounts -0.06 used_sold_as_new -0.06 condition -0.09 linked_account -0.11 intellectual_property -0.13 verification -0.15 authenticity -0.17 none -0.2
say passport	verification 0.22 none 0.09 other -0.08
say patent	intellectual_property 0.26 condition -0.06 restricted_product -0.06
say pdf	listing_mismatch 0.23 none 0.08 intellectual_property -0.08
say permit	dealer_licence 0.5 unapproved_drug 0.06 condition -0.05 restricted_product -0.07 other -0.08 used_sold_as_new -0.08
say permit for	dealer_licence 0.36
say plan	review_manipulation 0.5 used_sold_as_new 0.46 late_shipment 0.39 none 0.39 tracking 0.17 other 0.15 performance 0.09 dealer_licence -0.07 unapproved_drug -0.08 safety -0.09 multiple_accounts -0.15 condition -0.17 listing_mismatch -0.18 verification -0.18 intellectual_property -0.19 restricted_product -0.21 authenticity -0.26 drop_shipping -0.28 linked_account -0.3
say please upload	verification 0.11
say png	listing_mismatch 0.23
say police	dealer_licence 0.28 used_sold_as_new -0.07
say policy	restricted_product 0.7 review_manipulation 0.22 authenticity 0.22 drop_shipping 0.13 listing_mismatch -0.05 tracking -0.06 used_sold_as_new -0.08 late_shipment -0.08 safety -0.09 linked_account -0.09 performance -0.09 condition -0.11 none -0.18 intellectual_property -0.19 other -0.2
say policy does	drop_shipping 0.1
say policy does not	drop_shipping 0.1
say pre	performance 0.08 dealer_licence 0.05
say product safety	safety 0.07
say products policy	restricted_product 0.13 unapproved_drug 0.05 safety -0.05 none -0.09
say proof of delivery	drop_shipping 0.07 other 0.06
say pse	safety 0.32 intellectual_property -0.06 restricted_product -0.08
say rate	performance 0.18 none 0.15 other 0.06 condition -0.06 review_manipulation -0.06 authenticity -0.08
say record	drop_shipping 0.25 none 0.07 other -0.06 multiple_accounts -0.06
say recovered	tracking 0.11
say region	multiple_accounts 0.2 other -0.08
say related	linked_account 0.16 none 0.09 other -0.11
say related to	linked_account 0.18 none 0.09 multiple_accounts -0.08 other -0.1
say related to another	linked_account 0.17 other -0.05
say report	safety 1.18 none 0.23 restricted_product -0.07 other -0.11 intellectual_property -0.12 listing_mismatch -0.18 unapproved_drug -0.19 condition -0.21 authenticity -0.27
say restricted	restricted_product 0.29 dealer_licence 0.19 unapproved_drug 0.07 review_manipulation -0.05 safety -0.06 other -0.08 none -0.11
say restricted products	restricted_product 0.34 safety -0.06 none -0.1
say restricted products policy	restricted_product 0.13 unapproved_drug 0.05 safety -0.05 none -0.09
say retailer	drop_shipping 0.19
say retailers	drop_shipping 0.79 authenticity -0.06 linked_account -0.07 intellectual_property -0.07 verification -0.08 none -0.08 other -0.1
say retraction	intellectual_property 0.07
say reviews	review_manipulation 1.23 authenticity 0.31 multiple_accounts -0.06 used_sold_as_new -0.06 intellectual_property -0.07 performance -0.07 drop_shipping -0.08 verification -0.11 restricted_product -0.13 none -0.15 condition -0.16 linked_account -0.17 other -0.28
say rights	none 0.24 listing_mismatch 0.14 linked_account 0.07 dealer_licence 0.07 used_sold_as_new 0.05 authenticity -0.12 intellectual_property -0.23
say rights owner	none 0.13 intellectual_property -0.09
say safety	condition 0.29 restricted_product 0.21 dealer_licence 0.1 safety 0.05 none -0.06 unapproved_drug -0.06 used_sold_as_new -0.07 verification -0.07 intellectual_property -0.15
say second hand	dealer_licence 0.45 used_sold_as_new 0.08 other -0.05 condition -0.1
say seller fulfilled	late_shipment 0.13 drop_shipping 0.07 tracking 0.05 other -0.05
say seller of	drop_shipping 0.26 other -0.05
say seller of record	drop_shipping 0.26 other -0.05
say selling accounts	multiple_accounts 0.12
say ship	drop_shipping 0.36 late_shipment 0.18 restricted_product 0.15 listing_mismatch 0.15 linked_account 0.15 review_manipulation 0.07 authenticity -0.05 intellectual_property -0.06 safety -0.06 verification -0.08 dealer_licence -0.08 unapproved_drug -0.08 used_sold_as_new -0.08 multiple_accounts -0.13 other -0.13 condition -0.2
say ship date	late_shipment 0.14
say shipment	performance 0.56 none 0.12 late_shipment 0.09 review_manipulation -0.08 tracking -0.09 verification -0.09 linked_account -0.12 other -0.14
say shipment rate	none 0.15 late_shipment 0.07 performance -0.09
say shipping	other 0.6 none 0.17 drop_shipping 0.13 intellectual_property -0.06 restricted_product -0.07 linked_account -0.08 condition -0.09 performance -0.1 multiple_accounts -0.12 verification -0.16
say shipping policy	drop_shipping 0.2 other -0.05
say six sides	safety 0.19 restricted_product -0.1
say slip	drop_shipping 0.16 none 0.1 late_shipment -0.12
say slips	drop_shipping 0.54 authenticity 0.34 none -0.06 performance -0.06 condition -0.07 late_shipment -0.1 intellectual_property -0.1 other -0.15
say statement	verification 0.46 linked_account -0.09 other -0.09 authenticity -0.12
say still sell	tracking 0.08
say straight to	drop_shipping 0.06
say supplier	authenticity 0.9 other 0.39 performance -0.05 safety -0.06 dealer_licence -0.06 late_shipment -0.06 tracking -0.07 linked_account -0.07 verification -0.09 listing_mismatch -0.1 none -0.1 review_manipulation -0.13 drop_shipping -0.14 intellectual_property -0.14 condition -0.17
say target	used_sold_as_new 0.27 none 0.17 restricted_product -0.06 late_shipment -0.11
say targets	performance 0.11
say test	safety 0.69 restricted_product 0.22 used_sold_as_new 0.06 listing_mismatch -0.06 other -0.06 none -0.12 condition -0.16 intellectual_property -0.18 authenticity -0.25
say test report	safety 0.28 used_sold_as_new 0.07 intellectual_property -0.09 none -0.1
say than one selling	multiple_accounts 0.07
say that account	linked_account 0.34 condition -0.05
say that may not	linked_account 0.16
say the accounts	multiple_accounts 0.49 intellectual_property 0.07 linked_account -0.05 verification -0.06 none -0.09 other -0.11
say the expected	late_shipment 0.14
say the expected ship	late_shipment 0.14
say the other account	linked_account 0.09
say the owner	intellectual_property 0.4 linked_account 0.2 restricted_product -0.06 condition -0.07 authenticity -0.08 none -0.15
say the page	listing_mismatch 1 dealer_licence 0.06 multiple_accounts -0.05 other -0.08 used_sold_as_new -0.12 restricted_product -0.12 none -0.18 condition -0.18 authenticity -0.28
say the permit	dealer_licence 0.24 used_sold_as_new -0.05
say the police	dealer_licence 0.28 used_sold_as_new -0.07
say the report	safety 0.68 intellectual_property -0.05 none -0.05 unapproved_drug -0.05 condition -0.05 restricted_product -0.1 authenticity -0.11 listing_mismatch -0.15
say the reviews	review_manipulation 0.51 authenticity -0.08 linked_account -0.09 other -0.09
say the seller of	drop_shipping 0.26 other -0.05
say the test	safety 0.15
say the test report	safety 0.13
say this account	other 0.73 multiple_accounts 0.28 drop_shipping -0.05 authenticity -0.06 condition -0.06 review_manipulation -0.07 intellectual_property -0.07 linked_account -0.07 performance -0.09 none -0.1 verification -0.24
say tiff	listing_mismatch 0.05
say to an account	linked_account 0.15
say to another account	linked_account 0.17 other -0.05
say to notice	intellectual_property 0.32 authenticity -0.23
say to notice dispute	intellectual_property 0.32 authenticity -0.23
say tracking	other 0.38 tracking 0.17 verification -0.07 drop_shipping -0.07 authenticity -0.08 late_shipment -0.12
say tracking number	tracking 0.14 other 0.05
say tracking rate	tracking 0.14
say txt	listing_mismatch 0.25 authenticity -0.18
say upload	dealer_licence 0.31 verification 0.26 other 0.18 restricted_product 0.18 authenticity 0.08 tracking -0.05 performance -0.06 drop_shipping -0.06 late_shipment -0.06 listing_mismatch -0.06 used_sold_as_new -0.07 intellectual_property -0.08 review_manipulation -0.08 multiple_accounts -0.1 safety -0.11 linked_account -0.12 condition -0.13
say used	used_sold_as_new 0.95 dealer_licence 0.39 condition 0.17 review_manipulation 0.1 linked_account 0.08 authenticity 0.08 tracking -0.07 safety -0.09 multiple_accounts -0.1 unapproved_drug -0.1 listing_mismatch -0.12 verification -0.13 intellectual_property -0.15 performance -0.16 restricted_product -0.18 late_shipment -0.19 other -0.25 none -0.27
say used to sell	linked_account 0.2 intellectual_property 0.12 other 0.1 late_shipment -0.08 authenticity -0.08
say valid tracking	tracking 0.11
say valid tracking rate	tracking 0.14
say want to keep	multiple_accounts 0.49 other -0.11 linked_account -0.13
say was closed	linked_account 0.82 late_shipment 0.13 other -0.06 verification -0.09 none -0.58
say we believe	linked_account 0.26
say we believe that	linked_account 0.25
say which of	multiple_accounts 0.55 other -0.12 linked_account -0.15
say which of the	multiple_accounts 0.07
say you operate	multiple_accounts 0.08
say your order	performance 0.13 none -0.05
say your order defect	performance 0.13 none -0.05
say 、このアカ	linked_account 0.06
say 、ブ	listing_mismatch 0.12 restricted_product 0.05
say 、ブラ	listing_mismatch 0.12 restricted_product 0.05
say 、ブラン	listing_mismatch 0.12 restricted_product 0.05
say 、ブランド	listing_mismatch 0.12 restricted_product 0.05
say 、ペー	listing_mismatch 0.29 restricted_product 0.09 none -0.06
say 、ページ	listing_mismatch 0.29 restricted_product 0.09 none -0.06
say 、レ	review_manipulation 0.08
say 、レビ	review_manipulation 0.08
say 、レビュ	review_manipulation 0.08
say 、レビュー	review_manipulation 0.08
say 、並	listing_mismatch 0.05
say 、並行	listing_mismatch 0.05
say 、並行輸	listing_mismatch 0.05
say 、並行輸入	listing_mismatch 0.05
say 、中	used_sold_as_new 0.12
say 、中古	used_sold_as_new 0.13
say 、仕	none 0.36 intellectual_property -0.09 other -0.11
say 、仕入	none 0.36 intellectual_property -0.09 other -0.11
say 、仕入れ	none 0.26 authenticity 0.09 condition 0.06 intellectual_property -0.09 other -0.11
say 、他	drop_shipping 0.3 none -0.07 other -0.09
say 、他の	drop_shipping 0.15
say 、他の小	drop_shipping 0.1
say 、他の小売	drop_shipping 0.1
say 、他の通	drop_shipping 0.05
say 、他の通販	drop_shipping 0.05
say 、住	authenticity 0.15
say 、住所	authenticity 0.15
say 、住所、	authenticity 0.06
say 、出品者	linked_account 0.12 other 0.07 drop_shipping 0.07 tracking -0.06 authenticity -0.07
say 、出品者出	drop_shipping 0.1 tracking -0.05
say 、出荷	other 0.18
say 、出荷予	late_shipment 0.06
say 、出荷予定	late_shipment 0.06
say 、医	unapproved_drug 0.12 restricted_product -0.05
say 、医薬	unapproved_drug 0.09
say 、医薬品	unapproved_drug 0.09
say 、取扱	safety 0.14
say 、取扱説	safety 0.14
say 、取扱説明	safety 0.14
say 、古	dealer_licence 0.17
say 、古物	dealer_licence 0.17
say 、古物商	dealer_licence 0.15
say 、古物商許	dealer_licence 0.07
say 、国	unapproved_drug 0.15
say 、国内	unapproved_drug 0.15 listing_mismatch 0.05
say 、成	unapproved_drug 0.06
say 、成分	unapproved_drug 0.06
say 、承	unapproved_drug 0.26 authenticity -0.07 restricted_product -0.08
say 、承認	unapproved_drug 0.07
say 、新品	used_sold_as_new 0.1 intellectual_property 0.08 condition -0.05 none -0.06
say 、新品と	used_sold_as_new 0.11 condition -0.05
say 、新品とし	used_sold_as_new 0.11
say 、本ア	linked_account 0.07
say 、本アカ	linked_account 0.07
say 、本アカウ	linked_account 0.07
say 、注文不	performance 0.13
say 、注文不良	performance 0.13
say 、番	tracking 0.06
say 、番号	tracking 0.06
say 、番号を	tracking 0.05
say 、登	verification 0.22 none -0.12
say 、登録	verification 0.22 none -0.12
say 、目	tracking 0.07
say 、目標	tracking 0.07
say 、許	intellectual_property 0.15 restricted_product 0.09 dealer_licence 0.07 authenticity -0.05 none -0.06
say 、許可	dealer_licence 0.07 restricted_product 0.06
say 、許可証	dealer_licence 0.05
say 、試験	safety 0.1
say 、賞	condition 0.26
say 、賞味	condition 0.26
say 、賞味期	condition 0.26
say 、賞味期限	condition 0.26
say 、遅	late_shipment 0.09
say 、遅れ	late_shipment 0.06
say 、閉	linked_account 0.21 used_sold_as_new 0.09 verification -0.05 authenticity -0.06
say 、閉鎖	used_sold_as_new 0.1 authenticity -0.06
say 、電	authenticity 0.19 safety 0.06
say 、電話	authenticity 0.19
say 「出	restricted_product 0.14 none 0.09 authenticity -0.11
say 「出品	restricted_product 0.15 none 0.09 authenticity -0.11
say 「新	used_sold_as_new 0.39 drop_shipping 0.07 authenticity -0.06 none -0.23
say 「新品	used_sold_as_new 0.12 none -0.09
say 「新品」	used_sold_as_new 0.05 none -0.05
say 「非	condition 0.11
say 「非常	condition 0.11
say 「非常に	condition 0.11
say 「非常に良	condition 0.11
say あった」	used_sold_as_new 0.09
say いたと	condition 0.35 used_sold_as_new 0.15 authenticity -0.06 other -0.07 none -0.07 restricted_product -0.07
say いた請	other 0.16 none 0.05 authenticity -0.14
say いた請求	other 0.16 none 0.05 authenticity -0.14
say いた請求書	other 0.16 none 0.05 authenticity -0.14
say いると	linked_account 0.33 drop_shipping 0.12 intellectual_property 0.12 verification 0.07 other -0.06 authenticity -0.06 restricted_product -0.1 none -0.22
say いるとの	intellectual_property 0.15 listing_mismatch 0.05 restricted_product -0.07
say いるとの申	intellectual_property 0.05
say いア	multiple_accounts 0.1 none -0.09
say いアカ	multiple_accounts 0.11 none -0.08
say いアカウ	multiple_accounts 0.11 none -0.08
say いアカウン	multiple_accounts 0.11 none -0.08
say い医	unapproved_drug 0.09
say い評	review_manipulation 0.17 performance 0.12 none -0.09
say い評価	review_manipulation 0.17 performance 0.12 none -0.09
say い評価を	review_manipulation 0.15
say うた	unapproved_drug 0.25 authenticity -0.05
say うたう	unapproved_drug 0.23 restricted_product -0.07
say えに	linked_account 0.31 other 0.12 review_manipulation 0.06 authenticity -0.07 multiple_accounts -0.07 none -0.25
say お一	multiple_accounts 0.06
say お一人	multiple_accounts 0.06
say お持ちに	multiple_accounts 0.11
say お持ちにな	multiple_accounts 0.11
say お電	other 0.19 none 0.15 authenticity 0.13 used_sold_as_new 0.11 review_manipulation -0.05 condition -0.09 intellectual_property -0.13
say お電話	other 0.19 none 0.15 authenticity 0.13 used_sold_as_new 0.11 review_manipulation -0.05 condition -0.09 intellectual_property -0.13
say から出荷通	late_shipment 0.05
say から購	drop_shipping 0.3 none -0.05 other -0.07
say から購入	drop_shipping 0.3 none -0.05 other -0.07
say から購入者	drop_shipping 0.3 other -0.07
say が、古	dealer_licence 0.12
say が、古物	dealer_licence 0.12
say が、古物商	dealer_licence 0.12
say がないこ	linked_account 0.06
say がないこと	linked_account 0.06
say が二つ	multiple_accounts 0.12
say が付	used_sold_as_new 0.15
say が書き	other 0.07
say が書き換	other 0.07
say が書き換え	other 0.07
say が治	unapproved_drug 0.22 restricted_product -0.05
say が治る	unapproved_drug 0.21 restricted_product -0.05
say が治る」	unapproved_drug 0.21 restricted_product -0.05
say が目	condition 0.27 late_shipment 0.16 other -0.06 none -0.07 authenticity -0.14
say が目標	late_shipment 0.17 none -0.1
say が禁	restricted_product 0.5 none -0.05 condition -0.13
say き換	other 0.11 review_manipulation 0.07
say き換え	other 0.11 review_manipulation 0.07
say き換えに	review_manipulation 0.08
say き換えら	other 0.13 authenticity -0.06
say き換えられ	other 0.13 authenticity -0.06
say ぎてから出	late_shipment 0.05
say く終	drop_shipping 0.11 review_manipulation 0.05
say このアカ	other 0.15 linked_account 0.06
say このアカウ	other 0.15 linked_account 0.06
say ご報	safety 0.18 authenticity -0.06
say ご報告	safety 0.18 authenticity -0.06
say されたア	linked_account 0.2 used_sold_as_new 0.14 none -0.05
say されたアカ	linked_account 0.21
say していると	intellectual_property 0.16 restricted_product -0.05
say して出	used_sold_as_new 0.15 condition -0.07
say して出品	used_sold_as_new 0.12 condition -0.07
say しと	dealer_licence 0.06
say し立てが	authenticity 0.12
say じ方	multiple_accounts 0.38 none -0.06 other -0.07 linked_account -0.08
say じ方が	multiple_accounts 0.21
say すべてのア	multiple_accounts 0.08
say そのア	linked_account 0.12
say そのアカ	linked_account 0.12
say そのアカウ	linked_account 0.12
say たとの	condition 0.26 safety 0.16 used_sold_as_new 0.13 other -0.06 authenticity -0.11 restricted_product -0.11
say たとのお	used_sold_as_new 0.21 condition 0.12 restricted_product -0.05 authenticity -0.06
say たア	linked_account 0.19 multiple_accounts 0.15 used_sold_as_new 0.14 verification -0.06 none -0.07 other -0.07
say たアカ	linked_account 0.19 multiple_accounts 0.15 verification -0.06 other -0.07
say たアカウ	linked_account 0.19 multiple_accounts 0.15 verification -0.06 other -0.07
say たアカウン	linked_account 0.19 multiple_accounts 0.15 verification -0.06 other -0.07
say たカ	review_manipulation 0.07
say たカー	review_manipulation 0.07
say たカード	review_manipulation 0.07
say たレ	review_manipulation 0.07
say たレビ	review_manipulation 0.07
say たレビュ	review_manipulation 0.07
say たレビュー	review_manipulation 0.07
say た別	linked_account 0.3 other -0.08
say た別の	linked_account 0.3 other -0.08
say た別のア	linked_account 0.09
say た別のアカ	linked_account 0.09
say た振	linked_account 0.08 none -0.06
say た改善策	condition 0.12
say た業者	review_manipulation 0.05
say た製	intellectual_property 0.06
say た試	safety 0.06
say た試験	safety 0.06
say た試験報	safety 0.05
say た試験報告	safety 0.05
say た跡	used_sold_as_new 0.32 other -0.06 authenticity -0.08
say た跡が	used_sold_as_new 0.3 other -0.06 authenticity -0.08
say た跡があ	used_sold_as_new 0.3 other -0.06 authenticity -0.08
say ちにな	multiple_accounts 0.11
say つの	multiple_accounts 0.24 used_sold_as_new 0.13 performance 0.08 authenticity 0.07 condition -0.07 linked_account -0.07 restricted_product -0.08 none -0.15
say つのア	multiple_accounts 0.18 none -0.06
say つのアカ	multiple_accounts 0.18 none -0.06
say つのアカウ	multiple_accounts 0.18 none -0.06
say つの出	multiple_accounts 0.1
say つの出品	multiple_accounts 0.1
say つの出品用	multiple_accounts 0.07
say ていると	linked_account 0.33 drop_shipping 0.12 intellectual_property 0.11 verification 0.07 listing_mismatch 0.05 other -0.06 restricted_product -0.1 none -0.22
say ているとの	intellectual_property 0.15 listing_mismatch 0.05 restricted_product -0.07
say てから出	late_shipment 0.05
say てから出荷	late_shipment 0.05
say てが	authenticity 0.12
say てのア	multiple_accounts 0.08
say てのアカ	multiple_accounts 0.08
say てのアカウ	multiple_accounts 0.08
say ではない	authenticity 0.24 verification 0.11 intellectual_property 0.07 none -0.22
say で自	tracking 0.07
say で自社	tracking 0.06
say で自社発	tracking 0.06
say で自社発送	tracking 0.06
say として出	used_sold_as_new 0.16 condition -0.07
say として出品	used_sold_as_new 0.13 condition -0.07
say との	restricted_product 0.35 used_sold_as_new 0.31 condition 0.2 listing_mismatch 0.07 linked_account 0.06 review_manipulation 0.06 authenticity -0.08 multiple_accounts -0.08 late_shipment -0.09 dealer_licence -0.09 verification -0.12 performance -0.15 none -0.23 other -0.25
say とのご指	authenticity 0.1
say とのご指摘	authenticity 0.1
say との申	intellectual_property 0.16
say との関	linked_account 0.16
say と引	review_manipulation 0.08
say と引き	review_manipulation 0.08
say と引き換	review_manipulation 0.08
say と引き換え	review_manipulation 0.08
say と関	linked_account 0.2 other -0.08
say ない医	unapproved_drug 0.09
say な事業	multiple_accounts 0.07
say な事業上	multiple_accounts 0.07
say な事業上の	multiple_accounts 0.07
say な違	other 0.13
say な違反	other 0.13
say な違反で	other 0.12
say に基	none 0.09 performance -0.1
say に基づく	dealer_licence 0.05
say に発行	authenticity 0.1 verification 0.05 none -0.09
say に発行さ	authenticity 0.08 verification 0.06 none -0.09
say に発行され	authenticity 0.08 verification 0.06 none -0.09
say に良	condition 0.11
say に良い	condition 0.11
say に良い」	condition 0.11
say に良い」と	condition 0.11
say に開	linked_account 0.14 other -0.05
say に開始	linked_account 0.15 other -0.05 none -0.07
say に開始さ	linked_account 0.17 none -0.07
say に開始され	linked_account 0.17 none -0.07
say のご報	safety 0.17
say のご報告	safety 0.17
say のア	multiple_accounts 0.27 linked_account 0.13 performance 0.12 used_sold_as_new 0.11 condition 0.05 tracking -0.05 safety -0.06 restricted_product -0.11 drop_shipping -0.12 verification -0.19
say のアカ	multiple_accounts 0.29 linked_account 0.15 performance 0.12 condition 0.11 other 0.08 safety -0.06 review_manipulation -0.07 restricted_product -0.07 authenticity -0.07 drop_shipping -0.11 verification -0.23
say のアカウ	multiple_accounts 0.29 linked_account 0.15 performance 0.12 condition 0.11 other 0.08 safety -0.06 review_manipulation -0.07 restricted_product -0.07 authenticity -0.07 drop_shipping -0.11 verification -0.23
say のアカウン	multiple_accounts 0.29 linked_account 0.15 performance 0.12 condition 0.11 other 0.08 safety -0.06 review_manipulation -0.07 restricted_product -0.07 authenticity -0.07 drop_shipping -0.11 verification -0.23
say のカ	tracking 0.11 restricted_product 0.06
say のカテ	tracking 0.11 restricted_product 0.07
say のカテゴ	tracking 0.11 restricted_product 0.07
say のカテゴリ	tracking 0.11 restricted_product 0.07
say のペ	listing_mismatch 0.26 none 0.11 verification 0.08 performance 0.08 tracking 0.05 used_sold_as_new -0.06 other -0.07 restricted_product -0.08 authenticity -0.11 intellectual_property -0.12
say のペー	listing_mismatch 0.26 none 0.11 verification 0.08 performance 0.08 tracking 0.05 used_sold_as_new -0.06 other -0.07 restricted_product -0.08 authenticity -0.11 intellectual_property -0.12
say のページ	listing_mismatch 0.26 none 0.11 verification 0.08 performance 0.08 tracking 0.05 used_sold_as_new -0.06 other -0.07 restricted_product -0.08 authenticity -0.11 intellectual_property -0.12
say のページに	listing_mismatch 0.11 none 0.07 authenticity -0.1
say のレ	authenticity 0.09 review_manipulation 0.05
say のレビ	review_manipulation 0.06
say のレビュ	review_manipulation 0.06
say のレビュー	review_manipulation 0.06
say の侵	intellectual_property 0.2 none -0.09
say の侵害	intellectual_property 0.2 none -0.09
say の倉	drop_shipping 0.06
say の倉庫	drop_shipping 0.06
say の写	safety 0.23 restricted_product 0.17 dealer_licence 0.1 other 0.07 review_manipulation -0.05 none -0.06 used_sold_as_new -0.08 condition -0.08 linked_account -0.1
say の写し	dealer_licence 0.11 restricted_product 0.08 none 0.05 intellectual_property 0.05 condition -0.06 linked_account -0.07
say の写しを	restricted_product 0.11 intellectual_property 0.05
say の写真	safety 0.24 other 0.09 restricted_product 0.08 intellectual_property -0.05 none -0.12
say の出荷	late_shipment 0.14
say の出荷遅	late_shipment 0.17 performance -0.05
say の出荷遅延	late_shipment 0.17 performance -0.05
say の別のア	linked_account 0.14
say の別のアカ	linked_account 0.14
say の取引	verification 0.14 intellectual_property 0.13 none -0.15
say の取引明	verification 0.14
say の取引明細	verification 0.14
say の名	verification 0.09 review_manipulation 0.09 safety 0.06 drop_shipping 0.05 intellectual_property -0.06 condition -0.06 other -0.09
say の品	listing_mismatch 0.14 used_sold_as_new 0.08 other -0.06 none -0.08
say の商	condition 0.29 none 0.19 intellectual_property 0.14 authenticity 0.1 late_shipment 0.08 performance -0.05 multiple_accounts -0.07 unapproved_drug -0.07 verification -0.13 used_sold_as_new -0.2 other -0.24
say の商品	condition 0.29 intellectual_property 0.18 none 0.15 authenticity 0.1 late_shipment 0.08 performance -0.05 multiple_accounts -0.07 unapproved_drug -0.07 verification -0.13 used_sold_as_new -0.19 other -0.23
say の報	safety 0.16 late_shipment 0.06
say の報告	safety 0.16 late_shipment 0.06
say の小	drop_shipping 0.2
say の小売	drop_shipping 0.2
say の小売店	drop_shipping 0.1
say の小売店か	drop_shipping 0.06
say の小売業	drop_shipping 0.11
say の小売業者	drop_shipping 0.11
say の必要が	multiple_accounts 0.05
say の所在	verification 0.09
say の所在地	verification 0.09
say の改善策	other 0.1 used_sold_as_new 0.08
say の注文不	performance 0.1
say の注文不良	performance 0.1
say の申	none 0.36 drop_shipping 0.14 late_shipment -0.05 authenticity -0.05 used_sold_as_new -0.05 intellectual_property -0.07 review_manipulation -0.07 verification -0.09
say の申告	intellectual_property 0.07
say の真	none 0.12
say の確	verification 0.3 condition 0.15 none 0.14 other -0.06 restricted_product -0.25
say の確認	verification 0.3 condition 0.15 none 0.14 other -0.06 restricted_product -0.24
say の種	restricted_product 0.16 other 0.06
say の種類	other 0.06
say の納品書	none 0.13 drop_shipping 0.05
say の行	late_shipment 0.16 authenticity 0.11 review_manipulation 0.11 intellectual_property -0.1 none -0.21
say の行為	other 0.1
say の許	dealer_licence 0.13 restricted_product 0.08
say の許可	dealer_licence 0.13
say の許諾	restricted_product 0.11 none 0.06 intellectual_property -0.05
say の試	safety 0.08
say の試験	safety 0.08
say の試験報	safety 0.07
say の試験報告	safety 0.07
say の返品の	used_sold_as_new 0.06
say の追	multiple_accounts 0.15 tracking 0.1
say の追跡	tracking 0.1
say の追跡可	tracking 0.06
say の追跡可能	tracking 0.06
say の通販	drop_shipping 0.1
say の通販サ	drop_shipping 0.07
say の通販サイ	drop_shipping 0.07
say の遅	late_shipment 0.35 other -0.05 none -0.09
say の遅れ	late_shipment 0.13 none -0.06
say の適合	safety 0.07
say の関	linked_account 0.29 none 0.21 other -0.06 intellectual_property -0.2
say は、医	unapproved_drug 0.06
say は、医薬	unapproved_drug 0.05
say は、医薬品	unapproved_drug 0.05
say は、新品	used_sold_as_new 0.07
say は、新品と	used_sold_as_new 0.07
say は、閉	linked_account 0.22 other -0.08
say はない	authenticity 0.23 verification 0.11 intellectual_property 0.08 none -0.23
say は医	unapproved_drug 0.06
say は権	intellectual_property 0.1 none -0.06
say は権利	intellectual_property 0.1 none -0.06
say は権利者	intellectual_property 0.05
say は警	performance 0.1
say は警告	performance 0.1
say は警告で	performance 0.1
say へ直	drop_shipping 0.3 other -0.07
say へ直送	drop_shipping 0.22 other -0.06
say べてのア	multiple_accounts 0.08
say べてのアカ	multiple_accounts 0.08
say ら出	condition 0.24 late_shipment 0.06 drop_shipping 0.05 none -0.09
say ら出荷通	late_shipment 0.05
say ら出荷通知	late_shipment 0.05
say ら購	drop_shipping 0.3 none -0.05 other -0.07
say ら購入	drop_shipping 0.3 none -0.05 other -0.07
say ら購入者	drop_shipping 0.3 other -0.07
say ら購入者へ	drop_shipping 0.21
say ら購入者様	drop_shipping 0.08
say りる	performance 0.07
say り下	restricted_product 0.16 intellectual_property 0.13 other 0.09 listing_mismatch -0.05 unapproved_drug -0.06 used_sold_as_new -0.07 safety -0.11
say り下げ	restricted_product 0.16 intellectual_property 0.13 other 0.09 listing_mismatch -0.05 unapproved_drug -0.06 used_sold_as_new -0.07 safety -0.11
say り下げの	intellectual_property 0.14 authenticity -0.1
say り消された	linked_account 0.16 late_shipment 0.05
say るとの	intellectual_property 0.2 unapproved_drug 0.16 authenticity 0.07 restricted_product -0.1 condition -0.11 none -0.12
say るとの申	intellectual_property 0.16
say るレ	review_manipulation 0.06
say るレビ	review_manipulation 0.06
say るレビュ	review_manipulation 0.06
say るレビュー	review_manipulation 0.06
say る義	safety 0.14
say る義務	safety 0.14
say れたア	linked_account 0.2 used_sold_as_new 0.14 none -0.05
say れたアカ	linked_account 0.21
say れたアカウ	linked_account 0.21
say れた別	linked_account 0.28 other -0.07
say れた別の	linked_account 0.28 other -0.07
say れた別のア	linked_account 0.08
say れた品	used_sold_as_new 0.31 none -0.1
say れのア	multiple_accounts 0.05
say れのアカ	multiple_accounts 0.05
say れのアカウ	multiple_accounts 0.05
say れ先	authenticity 0.1 drop_shipping 0.08 intellectual_property -0.05
say れ先の	authenticity 0.06 drop_shipping 0.06 intellectual_property 0.05
say を、発	other 0.1 authenticity -0.07
say をう	unapproved_drug 0.05
say をうた	unapproved_drug 0.05
say を下	performance 0.07
say を下回	performance 0.06
say を侵	intellectual_property 0.12
say を侵害	intellectual_property 0.08
say を侵害し	intellectual_property 0.22 none -0.17
say を出品	listing_mismatch 0.06
say を受けて	unapproved_drug 0.06 authenticity -0.06
say を受けてい	unapproved_drug 0.05
say を国	listing_mismatch 0.14
say を国内	listing_mismatch 0.14
say を新	used_sold_as_new 0.21 intellectual_property 0.12 other -0.06 none -0.13
say を新品	used_sold_as_new 0.21 intellectual_property 0.12 other -0.05 none -0.13
say を新品と	used_sold_as_new 0.21 intellectual_property 0.12 other -0.05 none -0.13
say を早	condition 0.29 restricted_product -0.06
say を知	condition 0.26 authenticity 0.06 none -0.1 restricted_product -0.12
say を見合	safety 0.09 none 0.07 verification -0.07
say を見合わ	safety 0.09 none 0.07 verification -0.07
say を見合わせ	safety 0.09 none 0.07 verification -0.07
say を運	multiple_accounts 0.07
say を運営	multiple_accounts 0.07
say ィシ	none 0.11 authenticity -0.06
say ィショ	none 0.11 authenticity -0.06
say ィション	none 0.11 authenticity -0.06
say イス保	performance 0.05
say イス保証	performance 0.05
say イルバ	safety 0.07
say イルバッ	safety 0.07
say イルバッテ	safety 0.07
say ウェ	authenticity 0.13 none 0.08
say ウェブ	authenticity 0.17
say ウェブサ	authenticity 0.17
say ウェブサイ	authenticity 0.17
say ウントが、	linked_account 0.06
say ウントと	linked_account 0.24 multiple_accounts 0.12 verification -0.07 other -0.07
say ウントとの	linked_account 0.16
say ウントと同	linked_account 0.1
say ウントも	linked_account 0.15
say ウントを	other 0.27 multiple_accounts 0.24 authenticity 0.17 intellectual_property 0.07 used_sold_as_new -0.07 listing_mismatch -0.09 verification -0.09 linked_account -0.1 late_shipment -0.14
say ウントをお	multiple_accounts 0.15 none -0.07
say ウントを運	multiple_accounts 0.07
say ェネ	listing_mismatch 0.1
say ェネリ	listing_mismatch 0.1
say ェネリッ	listing_mismatch 0.1
say ェネリック	listing_mismatch 0.1
say ェブ	authenticity 0.17
say ェブサ	authenticity 0.17
say ェブサイ	authenticity 0.17
say ェブサイト	authenticity 0.17
say ォー	authenticity 0.11 restricted_product -0.07
say ォーマ	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say ォーマン	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say ォーマンス	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say カウントと	linked_account 0.24 multiple_accounts 0.12 verification -0.07 other -0.07
say カウントも	linked_account 0.15
say カウントを	other 0.27 multiple_accounts 0.24 authenticity 0.17 intellectual_property 0.07 used_sold_as_new -0.07 listing_mismatch -0.09 verification -0.09 linked_account -0.1 late_shipment -0.14
say カス	review_manipulation 0.09
say カスタ	review_manipulation 0.09
say カスタマ	review_manipulation 0.09
say カスタマー	review_manipulation 0.09
say カテ	tracking 0.12 restricted_product 0.07
say カテゴ	tracking 0.12 restricted_product 0.07
say カテゴリ	tracking 0.12 restricted_product 0.07
say カテゴリー	tracking 0.12 restricted_product 0.07
say カード	verification 0.11 none 0.08 review_manipulation 0.08
say カードの	verification 0.14
say キッチ	none 0.06
say キッチン	none 0.06
say キャ	performance 0.14 none -0.06
say キャン	performance 0.14 none -0.05
say キャンセ	performance 0.14 none -0.08
say キャンセル	performance 0.14 none -0.08
say クの	safety 0.2 other 0.12 authenticity 0.08 restricted_product -0.06 condition -0.06 none -0.1
say クレジ	none 0.08
say クレジッ	none 0.08
say クレジット	none 0.08
say グに	drop_shipping 0.06
say グに関	drop_shipping 0.06
say グに関す	drop_shipping 0.06
say グに関する	drop_shipping 0.06
say コミ	review_manipulation 0.07
say コミュ	review_manipulation 0.07
say コミュニ	review_manipulation 0.07
say コミュニテ	review_manipulation 0.07
say コンデ	none 0.11 authenticity -0.06
say コンディ	none 0.11 authenticity -0.06
say コンディシ	none 0.11 authenticity -0.06
say ゴリ	tracking 0.12 restricted_product 0.07
say ゴリー	tracking 0.12 restricted_product 0.07
say ゴリーで	tracking 0.1
say ゴリーで自	tracking 0.06
say サイト	listing_mismatch 0.24 authenticity 0.07 drop_shipping 0.06 performance 0.06 safety -0.05 restricted_product -0.07 condition -0.09 none -0.09
say ザーポ	restricted_product 0.09
say ザーポイ	restricted_product 0.09
say ザーポイン	restricted_product 0.09
say シッ	drop_shipping 0.13
say シッピ	drop_shipping 0.13
say シッピン	drop_shipping 0.13
say シッピング	drop_shipping 0.13
say シーに	other 0.16 restricted_product -0.06
say ジと	listing_mismatch 0.12
say ジに	listing_mismatch 0.19 performance 0.09 none 0.07 restricted_product -0.06 condition -0.09 authenticity -0.1
say ジに出	listing_mismatch 0.09
say ジに出品	listing_mismatch 0.09
say ジェ	listing_mismatch 0.1
say ジェネ	listing_mismatch 0.1
say ジェネリ	listing_mismatch 0.1
say ジェネリッ	listing_mismatch 0.1
say ジッ	none 0.08
say ジット	none 0.08
say ジットカ	none 0.08
say ジットカー	none 0.08
say ジバ	none 0.06 performance 0.06
say ジバッ	none 0.06 performance 0.06
say ジバック	none 0.06 performance 0.06
say スタ	review_manipulation 0.09 intellectual_property 0.06 none -0.05
say スタマ	review_manipulation 0.09
say スタマー	review_manipulation 0.09
say スタマーレ	review_manipulation 0.09
say スポ	restricted_product 0.11 verification 0.07
say スポー	restricted_product 0.12 verification 0.07
say スポート	verification 0.07
say スポート、	verification 0.06
say ス保	performance 0.05
say ス保証	performance 0.05
say ス通	used_sold_as_new 0.06
say ス通知	used_sold_as_new 0.06
say セル	performance 0.14 none -0.08
say セル率	performance 0.17 none -0.06
say タマ	review_manipulation 0.09
say タマー	review_manipulation 0.09
say タマーレ	review_manipulation 0.09
say タマーレビ	review_manipulation 0.09
say チャ	performance 0.06 none 0.06
say チャー	none 0.06 performance 0.06
say チャージ	none 0.06 performance 0.06
say チャージバ	none 0.06 performance 0.06
say チン	none 0.06
say ッチン	none 0.06
say ッテ	safety 0.16
say ッテリ	safety 0.16
say ッテリー	safety 0.16
say ットカ	none 0.08
say ットカー	none 0.08
say ットカード	none 0.08
say ッピ	drop_shipping 0.13
say ッピン	drop_shipping 0.13
say ッピング	drop_shipping 0.13
say ッピングに	drop_shipping 0.06
say ップ	drop_shipping 0.11 none 0.1 other -0.06
say ップシ	drop_shipping 0.13
say ップシッ	drop_shipping 0.13
say ップシッピ	drop_shipping 0.13
say テゴ	tracking 0.12 restricted_product 0.07
say テゴリ	tracking 0.12 restricted_product 0.07
say テゴリー	tracking 0.12 restricted_product 0.07
say テゴリーで	tracking 0.1
say テス	none 0.2 intellectual_property -0.07
say テスト	none 0.2 intellectual_property -0.07
say テリ	safety 0.16
say テリー	safety 0.16
say ディシ	none 0.11 authenticity -0.06
say ディショ	none 0.11 authenticity -0.06
say ディション	none 0.11 authenticity -0.06
say トが、	linked_account 0.06
say トと	linked_account 0.24 multiple_accounts 0.12 verification -0.07 other -0.07 none -0.09
say トとの	linked_account 0.16
say トとの関	linked_account 0.15
say トと同	linked_account 0.1
say トと同じ	linked_account 0.1
say トも	linked_account 0.15
say トを	other 0.29 authenticity 0.27 multiple_accounts 0.22 intellectual_property 0.06 performance -0.05 none -0.05 review_manipulation -0.06 restricted_product -0.06 verification -0.07 linked_account -0.08 used_sold_as_new -0.08 listing_mismatch -0.1 late_shipment -0.15
say トをお	multiple_accounts 0.15 none -0.07
say トをお持	multiple_accounts 0.12 none -0.06
say トをお持ち	multiple_accounts 0.12 none -0.06
say トを運	multiple_accounts 0.07
say トを運営	multiple_accounts 0.07
say トカ	none 0.08
say トカー	none 0.08
say トカード	none 0.08
say トカードの	verification 0.08
say ドの	verification 0.13 listing_mismatch 0.07 none -0.12
say ドロ	drop_shipping 0.13
say ドロッ	drop_shipping 0.13
say ドロップ	drop_shipping 0.13
say ドロップシ	drop_shipping 0.13
say ニテ	review_manipulation 0.07
say ニティ	review_manipulation 0.07
say ネリ	listing_mismatch 0.1
say ネリッ	listing_mismatch 0.1
say ネリック	listing_mismatch 0.1
say バイ	used_sold_as_new 0.15 safety 0.07
say バイル	safety 0.07
say バイルバ	safety 0.07
say バイルバッ	safety 0.07
say バッ	safety 0.16 authenticity 0.07 performance 0.05
say バック	authenticity 0.08 performance 0.06
say バッテ	safety 0.16
say バッテリ	safety 0.16
say バッテリー	safety 0.16
say パス	verification 0.1
say パスポ	verification 0.07
say パスポー	verification 0.07
say パスポート	verification 0.07
say パフ	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say パフォ	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say パフォー	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say パフォーマ	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say ビュ	review_manipulation 0.35 performance 0.16 restricted_product 0.13 authenticity -0.06 condition -0.09 other -0.1
say ビュー	review_manipulation 0.35 performance 0.16 restricted_product 0.13 authenticity -0.06 condition -0.09 other -0.1
say ビューの	performance 0.2 review_manipulation 0.14 condition -0.07
say ビューは	review_manipulation 0.06
say ビューは、	review_manipulation 0.06
say ビューを	review_manipulation 0.28 other -0.07
say ビューを操	review_manipulation 0.06
say ピン	drop_shipping 0.13
say ピング	drop_shipping 0.13
say ピングに	drop_shipping 0.06
say ピングに関	drop_shipping 0.06
say フォーマ	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say フォーマン	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say フト	review_manipulation 0.05
say ブサ	authenticity 0.17
say ブサイ	authenticity 0.17
say ブサイト	authenticity 0.17
say ブラ	listing_mismatch 0.11 none -0.07
say ブラン	listing_mismatch 0.12 none -0.07
say ブランド	listing_mismatch 0.12 none -0.07
say ブランドの	listing_mismatch 0.07 none -0.06
say プシ	drop_shipping 0.13
say プシッ	drop_shipping 0.13
say プシッピ	drop_shipping 0.13
say プシッピン	drop_shipping 0.13
say プレイス保	performance 0.05
say プロ	none 0.33 intellectual_property -0.05 restricted_product -0.06 safety -0.07
say ペー	listing_mismatch 0.5 performance 0.13 verification 0.11 other 0.11 condition -0.06 safety -0.07 late_shipment -0.07 linked_account -0.09 none -0.1 intellectual_property -0.12 used_sold_as_new -0.14 authenticity -0.16
say ページ	listing_mismatch 0.5 performance 0.14 verification 0.11 other 0.11 condition -0.06 safety -0.07 late_shipment -0.07 linked_account -0.09 none -0.11 intellectual_property -0.12 used_sold_as_new -0.14 authenticity -0.16
say ページと	listing_mismatch 0.12
say ページに	listing_mismatch 0.2 none 0.06 condition -0.05 restricted_product -0.06 authenticity -0.09
say ページに出	listing_mismatch 0.09
say ポイ	restricted_product 0.09
say ポイン	restricted_product 0.09
say ポインタ	restricted_product 0.09
say ポインター	restricted_product 0.09
say ポリ	other 0.16 restricted_product 0.08 drop_shipping 0.08 review_manipulation 0.06 none -0.06 authenticity -0.06 condition -0.07
say ポリシ	other 0.16 restricted_product 0.08 drop_shipping 0.08 review_manipulation 0.06 none -0.06 authenticity -0.06 condition -0.07
say ポリシー	other 0.16 restricted_product 0.08 drop_shipping 0.08 review_manipulation 0.06 none -0.06 authenticity -0.06 condition -0.07
say ポリシーに	other 0.16 restricted_product -0.06
say ポート、	verification 0.06
say マン	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say マンス	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say マンス通	used_sold_as_new 0.06
say マンス通知	used_sold_as_new 0.06
say マー	safety 0.24 review_manipulation 0.08 other -0.07 restricted_product -0.08 condition -0.08
say マーク	safety 0.25 condition -0.05 restricted_product -0.06
say マークの	safety 0.21
say マーレ	review_manipulation 0.09
say マーレビ	review_manipulation 0.09
say マーレビュ	review_manipulation 0.09
say ミュ	review_manipulation 0.07
say ミュニ	review_manipulation 0.07
say ミュニテ	review_manipulation 0.07
say ミュニティ	review_manipulation 0.07
say モバ	safety 0.07
say モバイ	safety 0.07
say モバイル	safety 0.07
say モバイルバ	safety 0.07
say ャン	performance 0.14 none -0.05
say ャンセ	performance 0.14 none -0.08
say ャンセル	performance 0.14 none -0.08
say ャンセル率	performance 0.17 none -0.06
say ャー	none 0.06 performance 0.06
say ャージ	none 0.06 performance 0.06
say ャージバ	none 0.06 performance 0.06
say ャージバッ	none 0.06 performance 0.06
say ュニ	review_manipulation 0.07
say ュニテ	review_manipulation 0.07
say ュニティ	review_manipulation 0.07
say ュー	review_manipulation 0.35 performance 0.16 restricted_product 0.12 verification -0.05 used_sold_as_new -0.05 safety -0.05 authenticity -0.05 other -0.07 condition -0.09
say ューの	performance 0.2 review_manipulation 0.14 condition -0.07
say ューは	review_manipulation 0.06
say ューは、	review_manipulation 0.06
say ューを	review_manipulation 0.28 other -0.07
say ューを操	review_manipulation 0.06
say ューを操作	review_manipulation 0.06
say ラン	listing_mismatch 0.1
say ランド	listing_mismatch 0.12 none -0.07
say ランドの	listing_mismatch 0.07 none -0.06
say リシ	other 0.16 restricted_product 0.08 drop_shipping 0.08 review_manipulation 0.06 none -0.06 authenticity -0.06 condition -0.07
say リシー	other 0.16 restricted_product 0.08 drop_shipping 0.08 review_manipulation 0.06 none -0.06 authenticity -0.06 condition -0.07
say リシーに	other 0.16 restricted_product -0.06
say リッ	restricted_product 0.14 authenticity 0.13 listing_mismatch 0.08 none -0.13
say リック	restricted_product 0.14 authenticity 0.1 listing_mismatch 0.08 none -0.12
say リン	condition 0.25 listing_mismatch 0.16 used_sold_as_new -0.06 other -0.06 authenticity -0.12
say リンク	condition 0.26 other -0.06 authenticity -0.12
say リー	safety 0.14 verification 0.13 tracking 0.11 none -0.18
say リーで	tracking 0.1
say リーで自	tracking 0.06
say リーで自社	tracking 0.06
say ルバ	safety 0.07
say ルバッ	safety 0.07
say ルバッテ	safety 0.07
say ルバッテリ	safety 0.07
say ル率	performance 0.17 none -0.06
say レイス保	performance 0.05
say レイス保証	performance 0.05
say レジ	none 0.08
say レジッ	none 0.08
say レジット	none 0.08
say レジットカ	none 0.08
say レビ	review_manipulation 0.36 performance 0.16 condition -0.08 other -0.08
say レビュ	review_manipulation 0.36 performance 0.16 condition -0.08 other -0.08
say レビュー	review_manipulation 0.36 performance 0.16 condition -0.08 other -0.08
say レビューの	performance 0.2 review_manipulation 0.14 condition -0.07
say レビューは	review_manipulation 0.06
say レビューを	review_manipulation 0.28 other -0.07
say レーザ	restricted_product 0.08
say レーザー	restricted_product 0.08
say レーザーポ	restricted_product 0.09
say ロッ	used_sold_as_new 0.13 drop_shipping 0.12 none -0.08
say ロップ	drop_shipping 0.13
say ロップシ	drop_shipping 0.13
say ロップシッ	drop_shipping 0.13
say ロー	linked_account 0.3 none -0.19
say ンク	condition 0.25 other -0.07 authenticity -0.09
say ング	restricted_product 0.41 drop_shipping 0.11 authenticity 0.07 other -0.07 none -0.1 intellectual_property -0.1 condition -0.12
say ングに	drop_shipping 0.06
say ングに関	drop_shipping 0.06
say ングに関す	drop_shipping 0.06
say ンス通	used_sold_as_new 0.06
say ンス通知	used_sold_as_new 0.06
say ンセ	performance 0.14
say ンセル	performance 0.14 none -0.08
say ンセル率	performance 0.17 none -0.06
say ンデ	none 0.11 authenticity -0.06
say ンディ	none 0.11 authenticity -0.06
say ンディシ	none 0.11 authenticity -0.06
say ンディショ	none 0.11 authenticity -0.06
say ントが、	linked_account 0.06
say ントと	linked_account 0.24 multiple_accounts 0.12 verification -0.07 other -0.07
say ントとの	linked_account 0.16
say ントとの関	linked_account 0.15
say ントと同	linked_account 0.1
say ントと同じ	linked_account 0.1
say ントも	linked_account 0.15
say ントを	other 0.27 multiple_accounts 0.24 authenticity 0.17 intellectual_property 0.07 used_sold_as_new -0.07 listing_mismatch -0.09 verification -0.09 linked_account -0.1 late_shipment -0.14
say ントをお	multiple_accounts 0.15 none -0.07
say ントをお持	multiple_accounts 0.12 none -0.06
say ントを運	multiple_accounts 0.07
say ントを運営	multiple_accounts 0.07
say ンド	listing_mismatch 0.11 intellectual_property 0.06 none -0.08
say ンドの	listing_mismatch 0.07 none -0.06
say ーで	tracking 0.1
say ーで自	tracking 0.06
say ーで自社	tracking 0.06
say ーで自社発	tracking 0.06
say ーの	authenticity 0.18 performance 0.17 review_manipulation 0.14 listing_mismatch 0.1 used_sold_as_new 0.09 other -0.07 intellectual_property -0.08 linked_account -0.11 condition -0.12 none -0.17
say ーは	review_manipulation 0.07
say ーは、	review_manipulation 0.07
say ーを	review_manipulation 0.27 used_sold_as_new 0.13 authenticity 0.08 none -0.06 other -0.1
say ーを操	review_manipulation 0.06
say ーを操作	review_manipulation 0.06
say ーク	safety 0.25 condition -0.05 restricted_product -0.06
say ークの	safety 0.21
say ーザーポ	restricted_product 0.09
say ーザーポイ	restricted_product 0.09
say ージ	listing_mismatch 0.47 review_manipulation 0.14 performance 0.13 verification 0.09 dealer_licence -0.05 none -0.06 safety -0.08 late_shipment -0.08 condition -0.11 linked_account -0.11 intellectual_property -0.15 authenticity -0.22
say ージと	listing_mismatch 0.12
say ージに	listing_mismatch 0.19 performance 0.09 none 0.07 restricted_product -0.06 condition -0.09 authenticity -0.1
say ージに出	listing_mismatch 0.09
say ージに出品	listing_mismatch 0.09
say ージバ	none 0.06 performance 0.06
say ージバッ	none 0.06 performance 0.06
say ージバック	none 0.06 performance 0.06
say ード	verification 0.1 authenticity 0.09 review_manipulation 0.07 other -0.08 restricted_product -0.09
say ードの	verification 0.14 none -0.06
say ーポイ	restricted_product 0.09
say ーポイン	restricted_product 0.09
say ーポインタ	restricted_product 0.09
say ーマ	authenticity 0.11 intellectual_property -0.06 restricted_product -0.07
say ーマン	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say ーマンス	authenticity 0.1 intellectual_property -0.06 restricted_product -0.06
say ーマンス通	used_sold_as_new 0.06
say ーレ	review_manipulation 0.09
say ーレビ	review_manipulation 0.09
say ーレビュ	review_manipulation 0.09
say ーレビュー	review_manipulation 0.09
say 一つは	multiple_accounts 0.29 linked_account -0.05
say 一人	multiple_accounts 0.05
say 一致	verification 0.15 listing_mismatch 0.1
say 一致し	verification 0.14
say 上の必	multiple_accounts 0.05
say 上の必要	multiple_accounts 0.05
say 上の必要が	multiple_accounts 0.05
say 上の理	multiple_accounts 0.06
say 上の理由	multiple_accounts 0.06
say 上回っ	other 0.17 restricted_product -0.09
say 上回って	other 0.18 restricted_product -0.09
say 下げ	restricted_product 0.16 intellectual_property 0.13 other 0.08 listing_mismatch -0.05 unapproved_drug -0.06 used_sold_as_new -0.07 safety -0.11
say 下げの	intellectual_property 0.14 authenticity -0.1
say 下回	performance 0.07
say 不良	performance 0.13 condition 0.09 none 0.06 late_shipment -0.06
say 不良率	performance 0.14 none 0.08 late_shipment -0.06
say 不良率が	none 0.07 performance 0.07
say 並行	listing_mismatch 0.18
say 並行輸	listing_mismatch 0.18
say 並行輸入	listing_mismatch 0.18
say 並行輸入の	listing_mismatch 0.09
say 並行輸入品	listing_mismatch 0.09
say 中古	used_sold_as_new 0.45 dealer_licence 0.07 authenticity -0.06 none -0.07 condition -0.09
say 中古で	used_sold_as_new 0.28 condition -0.12
say 中古の	used_sold_as_new 0.1
say 事故	none 0.12 safety 0.1 restricted_product -0.05
say 事故が	none 0.14
say 事故の	safety 0.06
say 事業	safety 0.17 multiple_accounts 0.1 verification 0.05 intellectual_property -0.11
say 事業上	multiple_accounts 0.09
say 事業上の	multiple_accounts 0.09
say 事業上の必	multiple_accounts 0.05
say 事業上の理	multiple_accounts 0.06
say 事業者	safety 0.18 none 0.08 intellectual_property -0.11
say 事項	linked_account 0.15 none -0.05
say 事項全	linked_account 0.09
say 事項全部	linked_account 0.09
say 事項全部証	linked_account 0.09
say 二つ	multiple_accounts 0.64 performance 0.1 authenticity 0.07 late_shipment -0.05 verification -0.05 condition -0.06 linked_account -0.1 other -0.12 none -0.21
say 二つのア	multiple_accounts 0.07 none -0.06
say 二つのアカ	multiple_accounts 0.07 none -0.06
say 人確	none 0.06
say 人確認	none 0.06
say 仕入	none 0.33 authenticity 0.19 condition 0.15 drop_shipping 0.1 verification -0.05 late_shipment -0.06 review_manipulation -0.06 multiple_accounts -0.07 listing_mismatch -0.08 restricted_product -0.09 other -0.11 intellectual_property -0.15
say 仕入れ	authenticity 0.23 none 0.2 condition 0.12 drop_shipping 0.07 late_shipment -0.05 multiple_accounts -0.06 listing_mismatch -0.07 restricted_product -0.07 other -0.1 intellectual_property -0.1
say 仕入れ先	authenticity 0.1 drop_shipping 0.08 intellectual_property -0.05
say 仕入れ先の	authenticity 0.06 drop_shipping 0.06 intellectual_property 0.05
say 他の小	drop_shipping 0.18
say 他の小売	drop_shipping 0.18
say 他の小売店	drop_shipping 0.09
say 他の通	drop_shipping 0.05
say 他の通販	drop_shipping 0.05
say 代表	verification 0.09
say 代表者	verification 0.1
say 以内に開	linked_account 0.15
say 以内に開始	linked_account 0.15
say 会社	verification 0.29 other 0.15 none -0.05 listing_mismatch -0.06 multiple_accounts -0.07 used_sold_as_new -0.07 condition -0.09 restricted_product -0.13
say 会社に確	other 0.19 authenticity -0.06
say 伝票	intellectual_property 0.1 tracking 0.1 drop_shipping 0.06 none -0.12
say 伝票番	tracking 0.1
say 伝票番号	tracking 0.1
say 低い	performance 0.23 none -0.07
say 低い評	performance 0.12 none -0.06
say 低い評価	performance 0.12 none -0.06
say 住所	multiple_accounts 0.25 authenticity 0.22 verification 0.13 restricted_product -0.05 used_sold_as_new -0.05 linked_account -0.06 intellectual_property -0.06 condition -0.09 other -0.1 none -0.12
say 住所、	authenticity 0.06
say 作業	other 0.15 late_shipment 0.12 performance -0.07
say 作業日	late_shipment 0.13
say 作業日数	late_shipment 0.13
say 作権	none 0.11 intellectual_property 0.06
say 使用	used_sold_as_new 0.4 safety 0.09 other -0.06 condition -0.07 authenticity -0.11 restricted_product -0.12
say 使用された	used_sold_as_new 0.17
say 価の	performance 0.08 intellectual_property 0.07 none -0.05
say 価を	review_manipulation 0.19
say 侵害	none 0.27
say 侵害し	intellectual_property 0.22 none -0.17
say 侵害の	none 0.23 intellectual_property -0.11
say 係が	linked_account 0.25 verification 0.1 other -0.08 none -0.09
say 係がある	linked_account 0.2 other -0.06
say 係がな	linked_account 0.07
say 係がない	linked_account 0.07
say 保証	none 0.2 listing_mismatch 0.14 intellectual_property 0.09 performance 0.08 restricted_product -0.06 review_manipulation -0.08 authenticity -0.08 late_shipment -0.08 other -0.09 verification -0.09
say 保証書	used_sold_as_new 0.08
say 保証書に	used_sold_as_new 0.07
say 偽造	intellectual_property 0.07
say 元の	safety 0.2 intellectual_property 0.07 none -0.09
say 充電	listing_mismatch 0.21 restricted_product -0.06
say 先の	authenticity 0.14 intellectual_property 0.09 other 0.07 drop_shipping 0.05 restricted_product -0.05 none -0.06 verification -0.06
say 免許	restricted_product 0.16 verification 0.15
say 免許証	verification 0.16
say 入れ	used_sold_as_new 0.26 condition 0.26 none 0.24 verification 0.09 authenticity 0.08 multiple_accounts -0.06 linked_account -0.06 review_manipulation -0.07 intellectual_property -0.08 listing_mismatch -0.12 safety -0.13 other -0.18 restricted_product -0.26
say 入れ先	authenticity 0.1 drop_shipping 0.08 intellectual_property -0.05
say 入れ先の	authenticity 0.06 drop_shipping 0.06 intellectual_property 0.05
say 入事	safety 0.06
say 入事業	safety 0.06
say 入事業者	safety 0.06
say 入元	safety 0.08
say 入元の	safety 0.08
say 入力	tracking 0.14 none 0.08 authenticity -0.06 late_shipment -0.06
say 入品	listing_mismatch 0.09
say 入者へ直	drop_shipping 0.21
say 全法	safety 0.05
say 全法に	safety 0.06
say 全部	performance 0.21 linked_account 0.07 condition -0.06
say 全部証	linked_account 0.09
say 全部証明	linked_account 0.09
say 全部証明書	linked_account 0.09
say 公共	verification 0.07 linked_account 0.06
say 公共料	verification 0.07 linked_account 0.06
say 公共料金	verification 0.07 linked_account 0.06
say 公共料金の	verification 0.06 linked_account 0.06
say 共料	verification 0.07 linked_account 0.06
say 共料金	verification 0.07 linked_account 0.06
say 共料金の	verification 0.06 linked_account 0.06
say 共料金の請	linked_account 0.07
say 内に発行さ	authenticity 0.13 verification 0.07 none -0.06 other -0.07
say 内に開	linked_account 0.15
say 内に開始	linked_account 0.15
say 内に開始さ	linked_account 0.15
say 内正	listing_mismatch 0.16 authenticity -0.06
say 内正規	listing_mismatch 0.16 authenticity -0.06
say 内正規品	listing_mismatch 0.16 authenticity -0.06
say 内正規品の	listing_mismatch 0.12
say 写し	dealer_licence 0.11 restricted_product 0.08 intellectual_property 0.05 none 0.05 condition -0.06 linked_account -0.07
say 写しと	dealer_licence 0.06
say 写しを	restricted_product 0.1 intellectual_property 0.05
say 写真	safety 0.24 authenticity 0.18 used_sold_as_new 0.16 other 0.07 review_manipulation -0.06 listing_mismatch -0.06 condition -0.08 linked_account -0.08 none -0.18
say 出品を	other 0.34 intellectual_property 0.26 condition 0.25 unapproved_drug 0.1 listing_mismatch 0.09 restricted_product 0.09 performance 0.06 safety 0.06 drop_shipping -0.06 late_shipment -0.06 multiple_accounts -0.06 verification -0.06 linked_account -0.1 used_sold_as_new -0.19 none -0.62
say 出品者出	drop_shipping 0.15 late_shipment 0.07 none -0.06
say 出品者出荷	drop_shipping 0.15 late_shipment 0.07 none -0.06
say 出品許	restricted_product 0.08
say 出品許可	restricted_product 0.08
say 出荷	late_shipment 0.55 other 0.37 used_sold_as_new 0.08 drop_shipping 0.06 dealer_licence -0.06 safety -0.06 multiple_accounts -0.1 review_manipulation -0.1 linked_account -0.11 verification -0.11 condition -0.16 none -0.28
say 出荷の	late_shipment 0.55 drop_shipping 0.08 other -0.08 performance -0.09 none -0.22
say 出荷の商	late_shipment 0.07
say 出荷の商品	late_shipment 0.07
say 出荷を	drop_shipping 0.07
say 出荷作	late_shipment 0.13
say 出荷作業	late_shipment 0.13
say 出荷作業日	late_shipment 0.13
say 出荷前	performance 0.09
say 出荷前キ	performance 0.09
say 出荷前キャ	performance 0.09
say 出荷通	other 0.22 tracking 0.07 late_shipment 0.06 review_manipulation -0.05 performance -0.05
say 出荷通知	other 0.22 tracking 0.07 late_shipment 0.06 review_manipulation -0.05 performance -0.05
say 出荷通知が	other 0.14
say 出荷通知の	late_shipment 0.08
say 出荷遅	late_shipment 0.12
say 出荷遅延	late_shipment 0.12
say 出荷遅延率	late_shipment 0.12
say 刃渡	restricted_product 0.24 condition -0.06
say 刃渡り	restricted_product 0.24 condition -0.06
say 切れ	condition 0.21 verification 0.11 restricted_product -0.06 intellectual_property -0.07
say 別のア	linked_account 0.24 authenticity -0.06
say 別のアカ	linked_account 0.24 authenticity -0.06
say 別のアカウ	linked_account 0.24 authenticity -0.06
say 利者	intellectual_property 0.22
say 利者に	intellectual_property 0.07 none -0.05
say 利者の	none 0.09
say 制限対	restricted_product 0.08
say 制限対象	restricted_product 0.08
say 制限対象商	restricted_product 0.08
say 券を	review_manipulation 0.08
say 削除	intellectual_property 0.35 restricted_product 0.29 other 0.23 review_manipulation 0.13 unapproved_drug 0.08 performance 0.07 used_sold_as_new -0.07 listing_mismatch -0.07 late_shipment -0.08 verification -0.08 linked_account -0.08 authenticity -0.1 condition -0.26 none -0.27
say 前キ	performance 0.09
say 前キャ	performance 0.09
say 前キャン	performance 0.09
say 前キャンセ	performance 0.09
say 割引	review_manipulation 0.19
say 効な	authenticity 0.06 tracking 0.05
say 効期	verification 0.12
say 効期限	verification 0.11
say 効期限が	verification 0.11
say 効能	unapproved_drug 0.06
say 動規	other 0.1
say 動規範	other 0.1
say 医療	unapproved_drug 0.12
say 医療機	unapproved_drug 0.12
say 医療機器	unapproved_drug 0.12
say 医療機器等	unapproved_drug 0.05
say 医薬	unapproved_drug 0.32 restricted_product -0.05
say 医薬品	unapproved_drug 0.31 restricted_product -0.05
say 医薬品に	unapproved_drug 0.07
say 収書	intellectual_property 0.11 condition 0.1
say 取り下	restricted_product 0.16 intellectual_property 0.13 other 0.09 listing_mismatch -0.05 unapproved_drug -0.06 used_sold_as_new -0.07 safety -0.11
say 取り下げ	restricted_product 0.16 intellectual_property 0.13 other 0.09 listing_mismatch -0.05 unapproved_drug -0.06 used_sold_as_new -0.07 safety -0.11
say 取り下げの	intellectual_property 0.14 authenticity -0.1
say 取引	none 0.28 review_manipulation 0.12 drop_shipping 0.06 restricted_product -0.05 authenticity -0.05 other -0.05 intellectual_property -0.14
say 取引明	verification 0.08 none 0.05
say 取引明細	verification 0.08 none 0.05
say 取引明細書	verification 0.12
say 取引法	dealer_licence 0.05
say 取引法に	dealer_licence 0.05
say 取扱説	safety 0.15
say 取扱説明	safety 0.15
say 取扱説明書	safety 0.15
say 受けて	unapproved_drug 0.06 verification 0.05 authenticity -0.06
say 受けてい	unapproved_drug 0.05
say 口座	linked_account 0.39 late_shipment 0.17 used_sold_as_new 0.15 multiple_accounts 0.14 authenticity 0.13 performance 0.09 unapproved_drug -0.05 dealer_licence -0.06 restricted_product -0.08 safety -0.08 drop_shipping -0.08 intellectual_property -0.1 verification -0.12 condition -0.18 other -0.28
say 口座の	used_sold_as_new 0.23 performance 0.17 linked_account 0.13 multiple_accounts -0.09 condition -0.1 other -0.11
say 口座の名	none 0.11
say 口座の名義	none 0.1
say 古で	used_sold_as_new 0.28 condition -0.12
say 古の	used_sold_as_new 0.1
say 古物	dealer_licence 0.22
say 古物商	dealer_licence 0.22
say 古物商許	dealer_licence 0.14
say 古物商許可	dealer_licence 0.14
say 可が	restricted_product 0.19
say 可を	dealer_licence 0.14 intellectual_property 0.06 restricted_product 0.06 authenticity -0.13
say 可をお	dealer_licence 0.11
say 可をお持	dealer_licence 0.1
say 可をお持ち	dealer_licence 0.1
say 可を受	intellectual_property 0.09 authenticity -0.08
say 可を受け	intellectual_property 0.09 authenticity -0.08
say 可能率	tracking 0.08
say 可能率は	tracking 0.08
say 可証	dealer_licence 0.14 restricted_product 0.13 intellectual_property -0.09
say 可証の	dealer_licence 0.12
say 可証の写	dealer_licence 0.08
say 可証の写し	dealer_licence 0.08
say 可証を	restricted_product 0.16 intellectual_property -0.08
say 号、	none -0.07
say 号の	verification 0.14 tracking 0.13 none -0.05
say 号を	other 0.19 tracking 0.12 verification -0.05 condition -0.05 none -0.08
say 同じ方	multiple_accounts 0.38 none -0.06 other -0.07 linked_account -0.08
say 同じ方が	multiple_accounts 0.21
say 同梱	review_manipulation 0.06 drop_shipping 0.05
say 同梱さ	review_manipulation 0.05
say 同梱され	review_manipulation 0.05
say 名称	safety 0.06
say 名義	multiple_accounts 0.1 none 0.09 drop_shipping 0.06 restricted_product 0.05 verification -0.08
say 告が	unapproved_drug 0.17 safety 0.15 condition -0.07 restricted_product -0.08
say 告の	none 0.12 late_shipment 0.06 authenticity -0.06
say 告を	safety 0.07 intellectual_property 0.07 none -0.08
say 告書	safety 0.24 none 0.08 late_shipment 0.06 restricted_product -0.1
say 味期	condition 0.28 used_sold_as_new -0.06
say 味期限	condition 0.28 used_sold_as_new -0.06
say 味期限の	condition 0.19
say 品」	restricted_product 0.12 authenticity -0.08
say 品さ	used_sold_as_new 0.12 none 0.1 restricted_product 0.06 authenticity 0.06 verification 0.06 unapproved_drug 0.06 other -0.08 intellectual_property -0.09 condition -0.17
say 品され	used_sold_as_new 0.12 none 0.1 restricted_product 0.06 authenticity 0.06 verification 0.06 unapproved_drug 0.06 other -0.08 intellectual_property -0.09 condition -0.17
say 品された	used_sold_as_new 0.13 none 0.13 restricted_product 0.09 verification 0.06 other -0.09 condition -0.17
say 品された商	used_sold_as_new 0.08 verification 0.07
say 品で	authenticity 0.18 listing_mismatch 0.18 restricted_product 0.12 safety -0.05 none -0.07 other -0.12 condition -0.14
say 品と	used_sold_as_new 0.54 intellectual_property 0.08 other 0.05 verification -0.05 authenticity -0.05 multiple_accounts -0.06 none -0.12 condition -0.18
say 品とし	used_sold_as_new 0.35 intellectual_property 0.09 restricted_product 0.05 other -0.06 authenticity -0.06 none -0.1 condition -0.12
say 品として	used_sold_as_new 0.35 intellectual_property 0.09 restricted_product 0.05 other -0.06 authenticity -0.06 none -0.1 condition -0.12
say 品として出	used_sold_as_new 0.15 condition -0.07
say 品のペ	listing_mismatch 0.15
say 品のペー	listing_mismatch 0.15
say 品のページ	listing_mismatch 0.15
say 品の真	none 0.12
say 品を	other 0.27 restricted_product 0.27 performance 0.13 listing_mismatch 0.12 intellectual_property 0.12 unapproved_drug 0.08 review_manipulation -0.06 tracking -0.06 drop_shipping -0.06 authenticity -0.07 safety -0.08 multiple_accounts -0.1 verification -0.16 linked_account -0.16 none -0.23
say 品を出	listing_mismatch 0.07 none 0.05
say 品を出品	listing_mismatch 0.06
say 品を新	used_sold_as_new 0.18 other -0.05
say 品を新品	used_sold_as_new 0.18 other -0.05
say 品を新品と	used_sold_as_new 0.18 other -0.05
say 品ペ	other 0.23 unapproved_drug 0.07 performance 0.06 none -0.07
say 品ペー	other 0.23 unapproved_drug 0.07 performance 0.06 none -0.07
say 品ページ	other 0.23 unapproved_drug 0.07 performance 0.06 none -0.07
say 品安	safety 0.16
say 品安全	safety 0.16
say 品安全法	safety 0.05
say 品安全法に	safety 0.06
say 品書	drop_shipping 0.15
say 品書、	drop_shipping 0.07
say 品権限を停	other 0.09 none -0.06
say 品者出	drop_shipping 0.15 late_shipment 0.07 none -0.06
say 品者出荷	drop_shipping 0.15 late_shipment 0.07 none -0.06
say 品者出荷の	drop_shipping 0.07 late_shipment 0.05
say 品者出荷を	drop_shipping 0.08
say 品許	restricted_product 0.08
say 品許可	restricted_product 0.08
say 商取	dealer_licence 0.05
say 商取引	dealer_licence 0.05
say 商取引法	dealer_licence 0.05
say 商取引法に	dealer_licence 0.05
say 商品に	restricted_product 0.28 review_manipulation 0.13 intellectual_property 0.06 listing_mismatch -0.06 condition -0.07 none -0.08 performance -0.09
say 商品の	authenticity 0.28 none 0.14 other 0.13 review_manipulation 0.12 dealer_licence -0.05 late_shipment -0.07 condition -0.08 verification -0.08 multiple_accounts -0.08 drop_shipping -0.09 listing_mismatch -0.09 restricted_product -0.1
say 商品の真	none 0.12
say 商品ペ	other 0.23 unapproved_drug 0.07 performance 0.06 none -0.07
say 商品ペー	other 0.23 unapproved_drug 0.07 performance 0.06 none -0.07
say 商品ページ	other 0.23 unapproved_drug 0.07 performance 0.06 none -0.07
say 商標	intellectual_property 0.3 none 0.06
say 商許	dealer_licence 0.14
say 商許可	dealer_licence 0.14
say 商許可証	dealer_licence 0.12
say 商許可証の	dealer_licence 0.1
say 善策	used_sold_as_new 0.18 condition 0.11 none -0.05
say 善策を	used_sold_as_new 0.15 condition 0.11
say 器等	unapproved_drug 0.05
say 回っ	other 0.16 restricted_product -0.09
say 回って	other 0.17 restricted_product -0.09
say 国内	listing_mismatch 0.25 unapproved_drug 0.19 safety 0.08 restricted_product -0.07 none -0.08 authenticity -0.09
say 国内で	unapproved_drug 0.09
say 国内の	listing_mismatch 0.06 none -0.05
say 国内正	listing_mismatch 0.16 authenticity -0.06
say 国内正規	listing_mismatch 0.16 authenticity -0.06
say 国内正規品	listing_mismatch 0.16 authenticity -0.06
say 在庫を持	drop_shipping 0.12
say 型番	listing_mismatch 0.32 restricted_product -0.07
say 基づく	dealer_licence 0.05
say 報」	none 0.13 verification -0.08
say 報の	none 0.1 other 0.05 verification -0.06
say 報告	safety 0.34 none 0.17 late_shipment 0.05 other -0.05 authenticity -0.12 restricted_product -0.12
say 報告が	safety 0.16 none 0.05 intellectual_property -0.05
say 報告書	safety 0.24 none 0.09 late_shipment 0.06 intellectual_property -0.05 restricted_product -0.1
say 売を見	safety 0.06
say 売を見合	safety 0.06
say 売を見合わ	safety 0.06
say 売店	none 0.23 drop_shipping 0.1 intellectual_property -0.25
say 売店か	drop_shipping 0.06
say 売店から	drop_shipping 0.06
say 売店から購	drop_shipping 0.06
say 売業	restricted_product 0.21 drop_shipping 0.09 none -0.06 condition -0.07
say 売業者	drop_shipping 0.09 restricted_product 0.06
say 売業者の	restricted_product 0.06
say 売者	performance 0.11 drop_shipping 0.08 other -0.05
say 変更が	authenticity 0.1 restricted_product -0.05
say 大な	other 0.06
say 大な違	other 0.07
say 大な違反	other 0.07
say 始さ	linked_account 0.17 none -0.07
say 始され	linked_account 0.17 none -0.07
say 始された	linked_account 0.17 none -0.07
say 安全	safety 0.31 restricted_product 0.06 intellectual_property -0.05
say 安全法	safety 0.05
say 安全法に	safety 0.06
say 定商	dealer_licence 0.05
say 定商取	dealer_licence 0.05
say 定商取引	dealer_licence 0.05
say 定商取引法	dealer_licence 0.05
say 害し	intellectual_property 0.22 none -0.17
say 害の	none 0.23 intellectual_property -0.11
say 審査が	restricted_product 0.08 drop_shipping 0.06
say 審査を行	drop_shipping 0.08
say 小売	drop_shipping 0.2 restricted_product 0.08 other -0.05
say 小売店	drop_shipping 0.1
say 小売店か	drop_shipping 0.06
say 小売店から	drop_shipping 0.06
say 小売業	drop_shipping 0.1 restricted_product 0.08
say 小売業者	drop_shipping 0.11
say 小売業者か	drop_shipping 0.07
say 届いた	condition 0.43 used_sold_as_new 0.11 other 0.07 none 0.06 linked_account -0.05 verification -0.06 authenticity -0.06 restricted_product -0.13 intellectual_property -0.15
say 届いたと	condition 0.26 used_sold_as_new 0.17 restricted_product -0.06 none -0.06 other -0.06
say 届出	safety 0.13
say 履歴	linked_account 0.09
say 履歴事	linked_account 0.09
say 履歴事項	linked_account 0.09
say 履歴事項全	linked_account 0.09
say 常に良	condition 0.11
say 常に良い	condition 0.11
say 常に良い」	condition 0.11
say 店から購	drop_shipping 0.18
say 店から購入	drop_shipping 0.18
say 店の印	used_sold_as_new 0.05
say 店の追	tracking 0.06
say 店の追跡	tracking 0.06
say 座の	used_sold_as_new 0.23 performance 0.17 linked_account 0.13 multiple_accounts -0.09 condition -0.1 other -0.11
say 座の名	none 0.11
say 座の名義	none 0.1
say 庫を持	drop_shipping 0.12
say 延率	late_shipment 0.12
say 延率が	late_shipment 0.18
say 式会	intellectual_property 0.31 authenticity -0.06 none -0.07
say 式会社	intellectual_property 0.31 authenticity -0.06 none -0.07
say 引き換	review_manipulation 0.08
say 引き換え	review_manipulation 0.08
say 引き換えに	review_manipulation 0.08
say 引明	verification 0.08 none 0.05
say 引明細	verification 0.08 none 0.05
say 引明細書	verification 0.12
say 引法	dealer_licence 0.05
say 引法に	dealer_licence 0.05
say 当な	linked_account 0.18 multiple_accounts 0.06 other -0.08
say 当な事	multiple_accounts 0.07
say 当な事業	multiple_accounts 0.07
say 当な事業上	multiple_accounts 0.07
say 従業	review_manipulation 0.14
say 従業員	review_manipulation 0.14
say 心当	linked_account 0.09
say 心当た	linked_account 0.09
say 心当たり	linked_account 0.09
say 情報	other 0.31 none 0.24 verification 0.24 listing_mismatch -0.06 used_sold_as_new -0.07 late_shipment -0.08 multiple_accounts -0.1 restricted_product -0.11 linked_account -0.12 performance -0.14
say 情報」	none 0.13 verification -0.08
say 情報の	none 0.11 other 0.06 verification -0.06
say 意匠	intellectual_property 0.11
say 成分	unapproved_drug 0.14
say 所、	authenticity 0.06
say 所の	verification 0.08
say 扱説	safety 0.15
say 扱説明	safety 0.15
say 扱説明書	safety 0.15
say 承認	unapproved_drug 0.23 multiple_accounts 0.11 restricted_product 0.09 authenticity 0.08 used_sold_as_new -0.06 intellectual_property -0.08 other -0.08 performance -0.08
say 承認の	unapproved_drug 0.16
say 承認を	restricted_product 0.14 multiple_accounts 0.13 unapproved_drug 0.06
say 投稿	review_manipulation 0.09
say 持ちに	multiple_accounts 0.11
say 持ちにな	multiple_accounts 0.11
say 指標	performance 0.09 none -0.07
say 換え	other 0.11 review_manipulation 0.07
say 換えに	review_manipulation 0.08
say 換えら	other 0.13 authenticity -0.06
say 換えられ	other 0.13 authenticity -0.06
say 換えられて	other 0.09 authenticity -0.06
say 操作	review_manipulation 0.08
say 改善	condition 0.33 none 0.13 intellectual_property 0.06 drop_shipping 0.05 restricted_product -0.05 performance -0.05 verification -0.07 linked_account -0.07 safety -0.08 authenticity -0.08 multiple_accounts -0.08 review_manipulation -0.08
say 改善策	used_sold_as_new 0.18 condition 0.1 none -0.05
say 改善策を	used_sold_as_new 0.15 condition 0.09
say 故が	none 0.14
say 故の	safety 0.06
say 数の	multiple_accounts 0.13 other -0.08
say 数のア	multiple_accounts 0.05
say 数のアカ	multiple_accounts 0.05
say 数のアカウ	multiple_accounts 0.05
say 数の出	multiple_accounts 0.07
say 数の出品	multiple_accounts 0.07
say 数の出品用	multiple_accounts 0.06
say 数量	other 0.13 intellectual_property -0.09
say 文不	performance 0.14 none 0.08 late_shipment -0.06
say 文不良	performance 0.14 none 0.08 late_shipment -0.06
say 文不良率	performance 0.14 none 0.08 late_shipment -0.06
say 文不良率が	none 0.07 performance 0.07
say 料金	verification 0.09 late_shipment 0.06 linked_account 0.06
say 料金の	verification 0.09 linked_account 0.06
say 料金の請	linked_account 0.07
say 料金の請求	linked_account 0.07
say 新品	used_sold_as_new 0.78 intellectual_property 0.07 listing_mismatch -0.05 late_shipment -0.05 review_manipulation -0.07 condition -0.07 other -0.15 authenticity -0.17
say 新品」	none -0.05
say 新品と	used_sold_as_new 0.57 intellectual_property 0.09 restricted_product -0.05 review_manipulation -0.06 authenticity -0.07 other -0.08 condition -0.14
say 新品とし	used_sold_as_new 0.37 intellectual_property 0.11 other -0.05 authenticity -0.05 none -0.08 condition -0.1
say 新品として	used_sold_as_new 0.37 intellectual_property 0.11 other -0.05 authenticity -0.05 none -0.08 condition -0.1
say 新品の	used_sold_as_new 0.29 other -0.06 authenticity -0.07
say 方のア	multiple_accounts 0.21 none -0.05 verification -0.06
say 方のアカ	multiple_accounts 0.21 none -0.05 verification -0.06
say 方のアカウ	multiple_accounts 0.21 none -0.05 verification -0.06
say 日数	late_shipment 0.12
say 日間で	late_shipment 0.1
say 日間の出	late_shipment 0.16 none -0.07
say 日間の出荷	late_shipment 0.16 none -0.07
say 日間の注	performance 0.13
say 日間の注文	performance 0.13
say 早く	drop_shipping 0.11 review_manipulation 0.06 other -0.05
say 早く終	drop_shipping 0.11 review_manipulation 0.05
say 早く終わ	drop_shipping 0.1 review_manipulation 0.05
say 明書	safety 0.16 restricted_product 0.12 verification 0.09 none 0.08 other -0.05 condition -0.06 review_manipulation -0.07
say 明細	verification 0.11 none 0.08
say 明細書	verification 0.13
say 時間に	used_sold_as_new 0.13 linked_account 0.08 none -0.06
say 更が	authenticity 0.1 restricted_product -0.05
say 書、外	drop_shipping 0.08
say 書き換えら	other 0.13 authenticity -0.06
say 書ま	intellectual_property 0.11 none -0.11
say 書また	intellectual_property 0.11 none -0.11
say 書または	intellectual_property 0.11 none -0.11
say 書類	verification 0.45 linked_account 0.24 intellectual_property 0.16 authenticity 0.12 late_shipment -0.05 safety -0.06 unapproved_drug -0.06 other -0.07 performance -0.07 none -0.08 multiple_accounts -0.1 drop_shipping -0.12 restricted_product -0.18 condition -0.2
say 書類を	none 0.23 verification 0.21 authenticity 0.19 used_sold_as_new 0.11 drop_shipping -0.06 listing_mismatch -0.06 intellectual_property -0.1 linked_account -0.11 condition -0.15 restricted_product -0.18
say 最長	condition 0.22 drop_shipping 0.12 review_manipulation 0.07 linked_account -0.05 restricted_product -0.06 other -0.1
say 有効期	verification 0.12
say 有効期限	verification 0.11
say 有効期限が	verification 0.11
say 未使	used_sold_as_new 0.12
say 未使用	used_sold_as_new 0.12
say 未満	late_shipment 0.25 performance 0.12 restricted_product 0.07 other -0.07 none -0.1
say 未開	used_sold_as_new 0.06
say 未開封	used_sold_as_new 0.06
say 本ア	linked_account 0.07
say 本アカ	linked_account 0.07
say 本アカウ	linked_account 0.07
say 本アカウン	linked_account 0.07
say 本人	verification 0.34 multiple_accounts 0.07 linked_account -0.07 none -0.14
say 本人確	none 0.06
say 本人確認	none 0.06
say 本体	safety 0.08
say 本物	authenticity 0.35 used_sold_as_new -0.06 condition -0.06
say 本物で	authenticity 0.21
say 株式	intellectual_property 0.31 authenticity -0.06 none -0.07
say 株式会	intellectual_property 0.31 authenticity -0.06 none -0.07
say 株式会社	intellectual_property 0.31 authenticity -0.06 none -0.07
say 梱さ	review_manipulation 0.05
say 梱され	review_manipulation 0.05
say 検品	condition 0.3 restricted_product -0.12
say 検査	safety 0.16 authenticity 0.09 none -0.1
say 業の	other 0.17
say 業上	multiple_accounts 0.09
say 業上の	multiple_accounts 0.09
say 業上の必	multiple_accounts 0.05
say 業上の必要	multiple_accounts 0.05
say 業上の理	multiple_accounts 0.06
say 業上の理由	multiple_accounts 0.06
say 業員	review_manipulation 0.14
say 業所の	verification 0.07
say 業日数	late_shipment 0.13
say 業者	safety 0.16 review_manipulation 0.11 drop_shipping 0.11 linked_account 0.05 condition -0.06 other -0.07 verification -0.08 intellectual_property -0.12
say 業者から購	drop_shipping 0.08
say 業者の	review_manipulation 0.06 restricted_product 0.05
say 標は	late_shipment 0.12
say 標を	intellectual_property 0.19 performance 0.12 none -0.29
say 権を	late_shipment 0.2 performance 0.09 intellectual_property 0.05 condition -0.06 authenticity -0.07
say 権を侵	intellectual_property 0.06
say 権を侵害	intellectual_property 0.06
say 権を侵害し	intellectual_property 0.2 none -0.17
say 権利	intellectual_property 0.55 verification 0.12 restricted_product -0.06 other -0.07 authenticity -0.12 none -0.23
say 権利者	intellectual_property 0.22
say 権利者に	intellectual_property 0.07 none -0.05
say 権利者の	none 0.09
say 権限を	none 0.17 unapproved_drug 0.14 condition 0.12 safety -0.05 review_manipulation -0.06 multiple_accounts -0.06 linked_account -0.06 late_shipment -0.08
say 権限を停	restricted_product 0.11 other 0.09 none -0.08
say 権限を停止	restricted_product 0.11 other 0.09 none -0.08
say 機器	unapproved_drug 0.12
say 機器等	unapproved_drug 0.05
say 機法	unapproved_drug 0.12
say 機法に	unapproved_drug 0.07
say 機関	safety 0.17
say 正当	multiple_accounts 0.08
say 正当な	multiple_accounts 0.08
say 正当な事	multiple_accounts 0.07
say 正当な事業	multiple_accounts 0.07
say 正規	authenticity 0.54 listing_mismatch 0.11 used_sold_as_new -0.06 other -0.08 condition -0.15
say 正規品	listing_mismatch 0.15
say 正規品の	listing_mismatch 0.12
say 正規品のペ	listing_mismatch 0.06
say 歴事	linked_account 0.09
say 歴事項	linked_account 0.09
say 歴事項全	linked_account 0.09
say 歴事項全部	linked_account 0.09
say 残し	multiple_accounts 0.31 linked_account -0.06
say 残す	multiple_accounts 0.15
say 氏名	none 0.13 verification -0.06 authenticity -0.07
say 気用	safety 0.05
say 気用品	safety 0.05
say 求書	other 0.31 used_sold_as_new 0.18 listing_mismatch 0.07 late_shipment -0.07 multiple_accounts -0.07 safety -0.07 unapproved_drug -0.07 review_manipulation -0.08 restricted_product -0.09
say 求書ま	intellectual_property 0.07 none -0.08
say 求書また	intellectual_property 0.07 none -0.08
say 求書または	intellectual_property 0.07 none -0.08
say 治る	unapproved_drug 0.21 restricted_product -0.05
say 治る」	unapproved_drug 0.21 restricted_product -0.05
say 法に	unapproved_drug 0.08 dealer_licence 0.07 linked_account 0.06 safety 0.05 none -0.06 verification -0.07
say 法に基	dealer_licence 0.05
say 法に基づ	dealer_licence 0.05
say 法に基づく	dealer_licence 0.05
say 法人	verification 0.1
say 注文	performance 0.31 none 0.23 authenticity 0.19 other 0.05 review_manipulation -0.06 unapproved_drug -0.06 used_sold_as_new -0.06 listing_mismatch -0.07 restricted_product -0.08 multiple_accounts -0.1 linked_account -0.14 safety -0.16
say 注文不	performance 0.14 none 0.08 late_shipment -0.06
say 注文不良	performance 0.14 none 0.08 late_shipment -0.06
say 注文不良率	performance 0.14 none 0.08 late_shipment -0.06
say 海外	safety 0.09 listing_mismatch 0.09
say 渡り	restricted_product 0.24 condition -0.06
say 無期	condition 0.05
say 無期限	condition 0.05
say 物で	authenticity 0.23 none 0.05 other -0.05 intellectual_property -0.06
say 物商	dealer_licence 0.22
say 物商許	dealer_licence 0.14
say 物商許可	dealer_licence 0.14
say 物商許可証	dealer_licence 0.12
say 特定	dealer_licence 0.05
say 特定商	dealer_licence 0.05
say 特定商取	dealer_licence 0.05
say 特定商取引	dealer_licence 0.05
say 率が	late_shipment 0.3 other -0.06
say 率が目	late_shipment 0.19 none -0.1
say 率が目標	late_shipment 0.19 none -0.1
say 率は	late_shipment 0.23 tracking 0.07 other -0.06 condition -0.06
say 用された	used_sold_as_new 0.17
say 用品	other 0.16 used_sold_as_new 0.06 authenticity -0.06 none -0.07 condition -0.07
say 申し立てが	authenticity 0.12
say 申告	intellectual_property 0.6 none -0.31
say 申告が	intellectual_property 0.06
say 申告を	intellectual_property 0.11 none -0.09
say 画を	late_shipment 0.39 performance 0.16 condition 0.13 listing_mismatch 0.06 multiple_accounts -0.07 verification -0.08 linked_account -0.1 intellectual_property -0.12 used_sold_as_new -0.13 other -0.15
say 画面の	verification 0.08
say 番号	tracking 0.21 intellectual_property 0.14 verification 0.14 multiple_accounts 0.07 none 0.07 late_shipment -0.06 restricted_product -0.07 drop_shipping -0.07 listing_mismatch -0.09 used_sold_as_new -0.1 condition -0.14 linked_account -0.14
say 番号の	tracking 0.13 verification 0.12 none -0.07
say 番号を	other 0.19 tracking 0.12 verification -0.05 condition -0.05 none -0.08
say 異議	intellectual_property 0.11 restricted_product 0.1 authenticity 0.07
say 療機	unapproved_drug 0.12
say 療機器	unapproved_drug 0.12
say 療機器等	unapproved_drug 0.05
say 発行	other 0.3 verification 0.07 none -0.06 listing_mismatch -0.06
say 発行さ	authenticity 0.18 verification 0.06 none -0.09
say 発行され	authenticity 0.18 verification 0.06 none -0.09
say 発行元	other 0.23 none -0.06 authenticity -0.09
say 登記	linked_account 0.09
say 登録	verification 0.58 none 0.24 intellectual_property 0.19 condition 0.11 unapproved_drug -0.05 safety -0.08 used_sold_as_new -0.09 restricted_product -0.09 other -0.11 performance -0.11 drop_shipping -0.13 review_manipulation -0.16 authenticity -0.2
say 登録内	verification 0.21 other -0.07
say 登録内容	verification 0.21 other -0.07
say 的財	intellectual_property 0.11 none 0.08 performance 0.07 authenticity -0.11
say 的財産	intellectual_property 0.11 none 0.08 performance 0.07 authenticity -0.11
say 目標	late_shipment 0.33 tracking 0.08 performance 0.06 none -0.21
say 目標に	performance 0.05
say 目標の	late_shipment 0.21 none -0.12
say 目標は	late_shipment 0.1
say 目標を	performance 0.08 none -0.09
say 直接	safety 0.11 intellectual_property 0.11 drop_shipping 0.07
say 直送	drop_shipping 0.23 other -0.06
say 相次	condition 0.11
say 真正	authenticity 0.19 none 0.07
say 知が送	other 0.32
say 知的	intellectual_property 0.11 none 0.08 performance 0.07 authenticity -0.11
say 知的財	intellectual_property 0.11 none 0.08 performance 0.07 authenticity -0.11
say 知的財産	intellectual_property 0.11 none 0.08 performance 0.07 authenticity -0.11
say 破損	condition 0.2 used_sold_as_new -0.06
say 確認」	verification 0.07
say 確認が	authenticity 0.23 verification 0.2 condition -0.06 none -0.07 other -0.1
say 社に確	other 0.19 authenticity -0.06
say 票番	tracking 0.1
say 票番号	tracking 0.1
say 禁じら	restricted_product 0.35
say 禁じられ	restricted_product 0.35
say 禁じられて	restricted_product 0.35
say 種類	other 0.06
say 立てが	authenticity 0.12
say 等に	unapproved_drug 0.08
say 策を	other 0.24 condition 0.13 used_sold_as_new 0.1 drop_shipping -0.06 intellectual_property -0.06 multiple_accounts -0.06 performance -0.07 review_manipulation -0.07
say 納品	none 0.18 drop_shipping 0.14 performance -0.06 restricted_product -0.06
say 納品書	drop_shipping 0.15
say 納品書、	drop_shipping 0.07
say 細を	authenticity 0.06
say 細ペ	listing_mismatch 0.07
say 細ペー	listing_mismatch 0.07
say 細ページ	listing_mismatch 0.07
say 細書	verification 0.13
say 絡す	authenticity 0.06
say 絡する	authenticity 0.06
say 義務	safety 0.14 verification 0.11 none -0.1
say 者か	none 0.08 drop_shipping 0.07 intellectual_property 0.06 authenticity -0.06 other -0.06
say 者から	none 0.08 drop_shipping 0.07 intellectual_property 0.06 authenticity -0.06 other -0.06
say 者から購	drop_shipping 0.08
say 者から購入	drop_shipping 0.08
say 者と	linked_account 0.12
say 者へ直	drop_shipping 0.21
say 者出	drop_shipping 0.15 late_shipment 0.07 none -0.06
say 者出荷	drop_shipping 0.15 late_shipment 0.07 none -0.06
say 者出荷の	drop_shipping 0.07 late_shipment 0.05
say 者出荷を	drop_shipping 0.08
say 能率	tracking 0.08
say 能率は	tracking 0.08
say 致し	verification 0.14
say 致す	authenticity 0.08 listing_mismatch 0.07
say 致する	listing_mismatch 0.08
say 致するこ	listing_mismatch 0.05
say 致すること	listing_mismatch 0.05
say 良い」	condition 0.11
say 良い」と	condition 0.11
say 良率	performance 0.14 none 0.08 late_shipment -0.06
say 良率が	none 0.07 performance 0.07
say 苦情	used_sold_as_new 0.16 authenticity 0.15 intellectual_property 0.13 listing_mismatch -0.08 restricted_product -0.1
say 荷の	late_shipment 0.56 drop_shipping 0.08 other -0.05 verification -0.05 performance -0.1 none -0.16
say 荷の商	late_shipment 0.07
say 荷の商品	late_shipment 0.07
say 荷の商品は	late_shipment 0.07
say 荷を	drop_shipping 0.07
say 荷作	late_shipment 0.13
say 荷作業	late_shipment 0.13
say 荷作業日	late_shipment 0.13
say 荷作業日数	late_shipment 0.13
say 荷前	performance 0.09
say 荷前キ	performance 0.09
say 荷前キャ	performance 0.09
say 荷前キャン	performance 0.09
say 荷通	other 0.22 tracking 0.07 late_shipment 0.06 review_manipulation -0.05 performance -0.05
say 荷通知	other 0.22 tracking 0.07 late_shipment 0.06 review_manipulation -0.05 performance -0.05
say 荷通知が	other 0.14
say 荷通知が送	other 0.14
say 荷通知の	late_shipment 0.08
say 荷遅	late_shipment 0.12
say 荷遅延	late_shipment 0.12
say 荷遅延率	late_shipment 0.12
say 荷遅延率が	late_shipment 0.18
say 著作	none 0.1 intellectual_property 0.07
say 著作権	none 0.11 intellectual_property 0.06
say 薬品	unapproved_drug 0.31
say 薬品に	unapproved_drug 0.07
say 薬機	unapproved_drug 0.12
say 薬機法	unapproved_drug 0.12
say 薬機法に	unapproved_drug 0.07
say 行元	other 0.23 none -0.06 authenticity -0.09
say 行動規	other 0.1
say 行動規範	other 0.1
say 行口	verification 0.08 none 0.05
say 行口座	verification 0.08 none 0.05
say 行口座の	verification 0.05
say 行口座の名	verification 0.06
say 行為	other 0.13 review_manipulation 0.09 linked_account -0.06
say 行輸	listing_mismatch 0.18
say 行輸入	listing_mismatch 0.18
say 行輸入の	listing_mismatch 0.09
say 行輸入品	listing_mismatch 0.09
say 表者	verification 0.1
say 製品	safety 0.16 restricted_product 0.15 authenticity -0.07
say 製品安	safety 0.12
say 製品安全	safety 0.12
say 製造	safety 0.17 none 0.15 intellectual_property -0.19
say 製造元	safety 0.16 none 0.16 intellectual_property -0.19
say 製造元の	safety 0.11
say 製造元の連	safety 0.11
say 複数	multiple_accounts 0.12 condition 0.08 authenticity 0.05 other -0.07
say 複数の	multiple_accounts 0.13 authenticity 0.06 other -0.07
say 複数のア	multiple_accounts 0.05
say 複数のアカ	multiple_accounts 0.05
say 複数の出	multiple_accounts 0.07
say 複数の出品	multiple_accounts 0.07
say 見合	condition 0.26 safety 0.21 none 0.11 other 0.05 used_sold_as_new -0.05 restricted_product -0.08 verification -0.14 authenticity -0.14
say 見返	review_manipulation 0.18
say 見返り	review_manipulation 0.18
say 規品	listing_mismatch 0.15
say 規品の	listing_mismatch 0.12
say 規品のペ	listing_mismatch 0.06
say 規品のペー	listing_mismatch 0.06
say 規範	other 0.1
say 計画	late_shipment 0.32 condition 0.28 none 0.2 listing_mismatch 0.11 tracking 0.05 used_sold_as_new -0.09 verification -0.12 restricted_product -0.12 other -0.12 linked_account -0.15 review_manipulation -0.15 multiple_accounts -0.16
say 計画を	late_shipment 0.39 performance 0.16 condition 0.13 listing_mismatch 0.07 none -0.05 multiple_accounts -0.07 verification -0.08 linked_account -0.1 intellectual_property -0.12 used_sold_as_new -0.13 other -0.15
say 許可	restricted_product 0.47 dealer_licence 0.21 verification -0.05 safety -0.06 other -0.07 condition -0.08 used_sold_as_new -0.08 none -0.09 authenticity -0.12
say 許可が	restricted_product 0.19
say 許可を	dealer_licence 0.14 intellectual_property 0.06 restricted_product 0.06 authenticity -0.13
say 許可をお	dealer_licence 0.11
say 許可をお持	dealer_licence 0.1
say 許可を受	intellectual_property 0.09 authenticity -0.08
say 許可を受け	intellectual_property 0.09 authenticity -0.08
say 許可証	dealer_licence 0.14 restricted_product 0.13 intellectual_property -0.09
say 許可証の	dealer_licence 0.12
say 許可証の写	dealer_licence 0.08
say 許可証を	restricted_product 0.16 intellectual_property -0.08
say 許証	verification 0.16
say 許諾	intellectual_property 0.22 restricted_product 0.07 performance 0.06 authenticity -0.09
say 許諾書	intellectual_property 0.16 restricted_product 0.07 performance 0.06 authenticity -0.08
say 証の	dealer_licence 0.11 linked_account 0.06 listing_mismatch 0.05 verification -0.05
say 証の写	dealer_licence 0.08
say 証の写し	dealer_licence 0.08
say 証を	restricted_product 0.14 intellectual_property -0.08
say 証明	restricted_product 0.14 verification 0.1 other -0.06
say 証明書	restricted_product 0.15 verification 0.1
say 証書	used_sold_as_new 0.08
say 証書に	used_sold_as_new 0.07
say 評価	review_manipulation 0.21 performance 0.13 none 0.08 intellectual_property 0.07 condition -0.05 authenticity -0.05 other -0.06 linked_account -0.06 late_shipment -0.07
say 評価の	performance 0.08 intellectual_property 0.07 none -0.05
say 評価を	review_manipulation 0.19
say 試験	safety 0.16 none 0.1 restricted_product -0.07
say 試験報	safety 0.13 none 0.11 restricted_product -0.07
say 試験報告	safety 0.13 none 0.11 restricted_product -0.07
say 試験報告書	safety 0.13 none 0.11 restricted_product -0.07
say 話番	multiple_accounts 0.15 none 0.15 authenticity 0.15 verification -0.06 condition -0.06 other -0.11
say 話番号	multiple_accounts 0.15 none 0.15 authenticity 0.15 verification -0.06 condition -0.06 other -0.11
say 詳細	other 0.14 listing_mismatch 0.1 authenticity -0.05
say 詳細を	authenticity 0.06
say 詳細ペ	listing_mismatch 0.07
say 詳細ペー	listing_mismatch 0.07
say 詳細ページ	listing_mismatch 0.07
say 認」	verification 0.09
say 認が	authenticity 0.23 verification 0.2 condition -0.06 none -0.07 other -0.1
say 説明書	safety 0.16
say 請求	other 0.25 used_sold_as_new 0.24 none 0.07 listing_mismatch 0.06 verification 0.05 condition -0.06 tracking -0.06 dealer_licence -0.06 unapproved_drug -0.07 safety -0.08 multiple_accounts -0.09 linked_account -0.09 restricted_product -0.12
say 請求書	other 0.31 used_sold_as_new 0.18 listing_mismatch 0.07 late_shipment -0.07 multiple_accounts -0.07 safety -0.07 unapproved_drug -0.07 review_manipulation -0.08 restricted_product -0.09
say 請求書ま	intellectual_property 0.07 none -0.08
say 請求書また	intellectual_property 0.07 none -0.08
say 諾書	intellectual_property 0.16 restricted_product 0.07 performance 0.06 authenticity -0.08
say 警告	performance 0.07
say 財産	intellectual_property 0.11 none 0.08 performance 0.07 authenticity -0.11
say 販サ	drop_shipping 0.07
say 販サイ	drop_shipping 0.07
say 販サイト	drop_shipping 0.07
say 販売を見	safety 0.06
say 販売を見合	safety 0.06
say 販売業	restricted_product 0.07
say 販売者	performance 0.11 drop_shipping 0.08 other -0.05
say 賞味	condition 0.28 used_sold_as_new -0.06
say 賞味期	condition 0.28 used_sold_as_new -0.06
say 賞味期限	condition 0.28 used_sold_as_new -0.06
say 賞味期限の	condition 0.19
say 購入者へ直	drop_shipping 0.21
say 超えた	late_shipment 0.12 none 0.07 performance -0.15
say 跡が	used_sold_as_new 0.36 condition -0.08 authenticity -0.13
say 跡があ	used_sold_as_new 0.36 condition -0.08 authenticity -0.12
say 跡があっ	used_sold_as_new 0.3 other -0.06 authenticity -0.09
say 跡があった	used_sold_as_new 0.3 other -0.06 authenticity -0.09
say 跡可	tracking 0.08
say 跡可能	tracking 0.08
say 跡可能率	tracking 0.08
say 跡可能率は	tracking 0.08
say 跡番	tracking 0.07
say 跡番号	tracking 0.07
say 転免	verification 0.16
say 転免許	verification 0.16
say 転免許証	verification 0.16
say 輸入	listing_mismatch 0.14 safety 0.09 restricted_product 0.09 none -0.05 authenticity -0.07
say 輸入の	listing_mismatch 0.09
say 輸入事	safety 0.06
say 輸入事業	safety 0.06
say 輸入事業者	safety 0.06
say 輸入元	safety 0.08
say 輸入元の	safety 0.08
say 輸入品	listing_mismatch 0.09
say 返り	review_manipulation 0.18
say 返信	none 0.23 other 0.21 condition 0.17 listing_mismatch 0.09 safety -0.07 review_manipulation -0.07 used_sold_as_new -0.09 verification -0.11 late_shipment -0.13 intellectual_property -0.28
say 返品	condition 0.19 none 0.12 used_sold_as_new 0.11 safety -0.06 late_shipment -0.06 intellectual_property -0.06 restricted_product -0.13
say 返品さ	used_sold_as_new 0.1
say 返品され	used_sold_as_new 0.1
say 返品された	used_sold_as_new 0.1
say 返品の	used_sold_as_new 0.08 authenticity 0.08
say 追跡	tracking 0.23
say 追跡可	tracking 0.08
say 追跡可能	tracking 0.08
say 追跡可能率	tracking 0.08
say 追跡番	tracking 0.07
say 追跡番号	tracking 0.07
say 通知が送	other 0.32
say 通販	drop_shipping 0.1
say 通販サ	drop_shipping 0.07
say 通販サイ	drop_shipping 0.07
say 通販サイト	drop_shipping 0.07
say 造元	safety 0.16 none 0.16 intellectual_property -0.19
say 造元の	safety 0.11
say 造元の連	safety 0.11
say 造元の連絡	safety 0.11
say 連が	linked_account 0.17 verification -0.06
say 連絡す	authenticity 0.06
say 連絡する	authenticity 0.06
say 遅れ	late_shipment 0.29 none 0.12 other -0.07
say 遅れた	late_shipment 0.19
say 遅延	late_shipment 0.11
say 遅延率	late_shipment 0.12
say 遅延率が	late_shipment 0.18
say 運営	none 0.19 multiple_accounts 0.08 intellectual_property -0.15
say 運転	verification 0.16
say 運転免	verification 0.16
say 運転免許	verification 0.16
say 運転免許証	verification 0.16
say 適合	safety 0.11
say 部証	linked_account 0.09
say 部証明	linked_account 0.09
say 部証明書	linked_account 0.09
say 配送	none 0.16 drop_shipping 0.08 tracking 0.05 late_shipment -0.07
say 配送の	drop_shipping 0.06
say 重大	other 0.12 authenticity -0.06
say 重大な	other 0.06
say 重大な違	other 0.07
say 重大な違反	other 0.07
say 金の請	linked_account 0.07
say 金の請求	linked_account 0.07
say 金の請求書	linked_account 0.07
say 銀行	verification 0.25 none 0.16 linked_account -0.05 performance -0.07 other -0.11
say 銀行口	verification 0.08 none 0.05
say 銀行口座	verification 0.08 none 0.05
say 銀行口座の	verification 0.05
say 録と	verification 0.13
say 録内	verification 0.21 other -0.07
say 録内容	verification 0.21 other -0.07
say 鎖さ	none 0.3 authenticity -0.06 intellectual_property -0.06
say 鎖されたア	linked_account 0.06
say 閉鎖さ	none 0.3 authenticity -0.06 intellectual_property -0.06
say 開始さ	linked_account 0.17 none -0.07
say 開始され	linked_account 0.17 none -0.07
say 開始された	linked_account 0.17 none -0.07
say 開封	used_sold_as_new 0.1 condition -0.07
say 開設	restricted_product 0.06 unapproved_drug 0.06
say 間の出	late_shipment 0.16 none -0.07
say 間の出荷	late_shipment 0.16 none -0.07
say 間の出荷遅	late_shipment 0.16 none -0.07
say 間の注	performance 0.13
say 間の注文	performance 0.13
say 間の注文不	performance 0.09
say 間以内に開	linked_account 0.15
say 関係	linked_account 0.42 none 0.15 restricted_product 0.1 verification 0.06 drop_shipping -0.05 performance -0.05 authenticity -0.06 multiple_accounts -0.07 condition -0.07 other -0.16
say 関係が	linked_account 0.25 verification 0.1 other -0.08 none -0.09
say 関係がある	linked_account 0.2 other -0.06
say 関係がな	linked_account 0.07
say 関係がない	linked_account 0.07
say 関連	linked_account 0.19 verification -0.08
say 関連が	linked_account 0.17 verification -0.06
say 限に	none 0.27 restricted_product -0.08 condition -0.09
say 限を停	restricted_product 0.11 other 0.09 none -0.08
say 限を停止	restricted_product 0.11 other 0.09 none -0.08
say 限を停止し	restricted_product 0.12
say 限対	restricted_product 0.08
say 限対象	restricted_product 0.08
say 限対象商	restricted_product 0.08
say 限対象商品	restricted_product 0.08
say 除の	unapproved_drug 0.09
say 電気	safety 0.23 restricted_product -0.07
say 電気用	safety 0.05
say 電気用品	safety 0.05
say 電話	other 0.69 authenticity 0.33 condition 0.06 linked_account 0.05 unapproved_drug -0.05 listing_mismatch -0.07 restricted_product -0.08 late_shipment -0.08 drop_shipping -0.11 verification -0.11 review_manipulation -0.13 intellectual_property -0.21 none -0.23
say 電話番	multiple_accounts 0.15 none 0.15 authenticity 0.15 verification -0.06 condition -0.06 other -0.11
say 電話番号	multiple_accounts 0.15 none 0.15 authenticity 0.15 verification -0.06 condition -0.06 other -0.11
say 非常	condition 0.11
say 非常に	condition 0.11
say 非常に良	condition 0.11
say 非常に良い	condition 0.11
say 面の写	restricted_product 0.16
say 項全	linked_account 0.09
say 項全部	linked_account 0.09
say 項全部証	linked_account 0.09
say 項全部証明	linked_account 0.09
say 領収	intellectual_property 0.11 condition 0.1
say 領収書	intellectual_property 0.11 condition 0.1
say 類を	none 0.24 verification 0.21 authenticity 0.19 used_sold_as_new 0.11 drop_shipping -0.06 listing_mismatch -0.06 intellectual_property -0.1 linked_account -0.11 condition -0.14 restricted_product -0.18
say 験報	safety 0.13 none 0.11 restricted_product -0.07
say 験報告	safety 0.13 none 0.11 restricted_product -0.07
say 験報告書	safety 0.13 none 0.11 restricted_product -0.07
say 高い	review_manipulation 0.17
say 高い評	review_manipulation 0.17
say 高い評価	review_manipulation 0.17
say 高い評価を	review_manipulation 0.14
subject #	other 0.59 none 0.46 intellectual_property 0.43 restricted_product 0.13 late_shipment -0.05 multiple_accounts -0.05 unapproved_drug -0.05 performance -0.06 listing_mismatch -0.06 verification -0.06 drop_shipping -0.08 safety -0.12 used_sold_as_new -0.12 linked_account -0.16 review_manipulation -0.2 condition -0.21 authenticity -0.3
subject accounts	multiple_accounts 0.44 condition -0.05 linked_account -0.15
subject amazon	authenticity 0.67 performance 0.43 linked_account 0.25 intellectual_property 0.06 none 0.05 multiple_accounts -0.06 safety -0.06 tracking -0.07 late_shipment -0.09 drop_shipping -0.13 unapproved_drug -0.13 verification -0.14 restricted_product -0.17 other -0.17 condition -0.2 review_manipulation -0.25
subject business	verification 0.19
subject business information	verification 0.19
subject certify	verification 0.27 none -0.07
subject certify your	verification 0.27 none -0.07
subject co	authenticity 0.44 performance 0.07 linked_account 0.07 used_sold_as_new 0.06 review_manipulation -0.07 condition -0.09 intellectual_property -0.12 other -0.17
subject goods	dealer_licence 0.37 restricted_product 0.08 safety -0.06 used_sold_as_new -0.08
subject jp	authenticity 0.45 linked_account 0.11 dealer_licence 0.05 used_sold_as_new -0.06 condition -0.07 intellectual_property -0.08 none -0.1 other -0.11
subject orders	late_shipment 0.1 other 0.05
subject rate	performance 0.13 tracking 0.12 other -0.06 none -0.07
subject review of	other 0.34 performance 0.1 linked_account -0.06 multiple_accounts -0.06 none -0.06 verification -0.11
subject safety	safety 0.07
subject tracking	tracking 0.15 other -0.05
subject tracking rate	tracking 0.13
subject valid	tracking 0.13
subject valid tracking	tracking 0.13
subject valid tracking rate	tracking 0.13
subject your business	verification 0.19
subject your business information	verification 0.19
subject から	authenticity 0.08
subject からの	authenticity 0.09
subject からの重	authenticity 0.13
subject からの重要	authenticity 0.13
subject のコ	condition 0.08
subject のコン	condition 0.08
subject のコンデ	condition 0.08
subject のコンディ	condition 0.08
subject の出品用	multiple_accounts 0.05
subject の出品用ア	multiple_accounts 0.05
subject の申	authenticity 0.05
subject の相	listing_mismatch 0.12
subject の相違	listing_mismatch 0.12
subject の相違に	listing_mismatch 0.09
subject の遅	late_shipment 0.07
subject の遅れ	late_shipment 0.06
subject の遅れに	late_shipment 0.06
subject の遅れにつ	late_shipment 0.06
subject の重	multiple_accounts 0.17 authenticity 0.12 other -0.05 none -0.07
subject の重要	authenticity 0.13
subject の重要な	authenticity 0.13
subject の重要なお	authenticity 0.13
subject らの	authenticity 0.09
subject らの重	authenticity 0.13
subject らの重要	authenticity 0.13
subject らの重要な	authenticity 0.13
subject れに	late_shipment 0.06
subject れにつ	late_shipment 0.06
subject れについ	late_shipment 0.06
subject れについて	late_shipment 0.06
subject ィシ	condition 0.08
subject ィショ	condition 0.08
subject ィション	condition 0.08
subject ィションに	condition 0.08
subject ウントに	none 0.12 multiple_accounts 0.12 intellectual_property 0.09 other -0.07
subject ウントにつ	authenticity 0.22 multiple_accounts 0.11 intellectual_property 0.1 other -0.08 none -0.14
subject カウントに	none 0.12 multiple_accounts 0.12 intellectual_property 0.09 other -0.07
subject コンデ	condition 0.08
subject コンディ	condition 0.08
subject コンディシ	condition 0.08
subject ションに	condition 0.17
subject ションに関	condition 0.08
subject ディ	condition 0.08
subject ディシ	condition 0.08
subject ディショ	condition 0.08
subject ディション	condition 0.08
subject トに	none 0.13 multiple_accounts 0.12 intellectual_property 0.09 other -0.07
subject トにつ	authenticity 0.22 multiple_accounts 0.11 intellectual_property 0.1 other -0.08 none -0.13
subject トについ	authenticity 0.22 multiple_accounts 0.11 intellectual_property 0.1 other -0.08 none -0.13
subject トについて	authenticity 0.22 multiple_accounts 0.11 intellectual_property 0.1 other -0.08 none -0.13
subject ビュ	review_manipulation 0.05
subject ビュー	review_manipulation 0.05
subject ペー	unapproved_drug 0.05
subject ページ	unapproved_drug 0.05
subject ュー	review_manipulation 0.05
subject ョンに	condition 0.17
subject ョンに関	condition 0.08
subject ョンに関す	condition 0.08
subject レビ	review_manipulation 0.05
subject レビュ	review_manipulation 0.05
subject レビュー	review_manipulation 0.05
subject ンに	condition 0.17
subject ンに関	condition 0.08
subject ンに関す	condition 0.08
subject ンに関する	condition 0.08
subject ンデ	condition 0.08
subject ンディ	condition 0.08
subject ンディシ	condition 0.08
subject ンディショ	condition 0.08
subject ントに	none 0.12 multiple_accounts 0.12 intellectual_property 0.09 other -0.07
subject ントにつ	authenticity 0.22 multiple_accounts 0.11 intellectual_property 0.1 other -0.08 none -0.14
subject ントについ	authenticity 0.22 multiple_accounts 0.11 intellectual_property 0.1 other -0.08 none -0.14
subject ーに	restricted_product 0.61 intellectual_property -0.05 used_sold_as_new -0.06 unapproved_drug -0.07 safety -0.07 condition -0.18
subject ージ	review_manipulation 0.15 none 0.05 authenticity -0.06
subject 不良	performance 0.05
subject 不良率	performance 0.05
subject 人確	verification 0.09 none -0.05
subject 人確認	verification 0.09 none -0.05
subject 全に	safety 0.11
subject 出品者	drop_shipping 0.15 tracking 0.07
subject 出品者出	drop_shipping 0.16 tracking 0.07 other -0.05
subject 出品者出荷	drop_shipping 0.16 tracking 0.07 other -0.05
subject 出荷	other 0.23 drop_shipping 0.13 late_shipment 0.13 none 0.06 multiple_accounts -0.06 review_manipulation -0.07 performance -0.08
subject 出荷の	late_shipment 0.1 drop_shipping 0.1 other 0.07 tracking 0.06
subject 出荷の審	drop_shipping 0.08
subject 出荷の審査	drop_shipping 0.08
subject 出荷の遅	late_shipment 0.07
subject 出荷の遅れ	late_shipment 0.06
subject 出荷遅	late_shipment 0.07
subject 出荷遅延	late_shipment 0.07
subject 出荷遅延率	late_shipment 0.07
subject 制限	restricted_product 0.45 authenticity -0.05 condition -0.13
subject 古物	dealer_licence 0.06
subject 古物商許	none 0.05
subject 古物商許可	none 0.05
subject 可能	multiple_accounts 0.16 tracking 0.09 none -0.09
subject 可能率	tracking 0.1
subject 可能率の	tracking 0.06
subject 可証	none 0.05
subject 品の	condition 0.22 listing_mismatch 0.15 used_sold_as_new 0.14 intellectual_property 0.12 authenticity 0.06 restricted_product -0.05 other -0.07 unapproved_drug -0.07 none -0.21
subject 品のコ	condition 0.08
subject 品のコン	condition 0.08
subject 品のコンデ	condition 0.08
subject 品者	drop_shipping 0.15 tracking 0.07
subject 品者出	drop_shipping 0.16 tracking 0.07 other -0.05
subject 品者出荷	drop_shipping 0.16 tracking 0.07 other -0.05
subject 品者出荷の	drop_shipping 0.11 tracking 0.06
subject 商品	restricted_product 0.28 other 0.2 condition 0.16 authenticity 0.12 used_sold_as_new 0.11 listing_mismatch 0.09 safety -0.05 unapproved_drug -0.06 review_manipulation -0.08 verification -0.08 late_shipment -0.08 none -0.16 intellectual_property -0.25
subject 商品の	restricted_product 0.18 used_sold_as_new 0.18 authenticity 0.13 listing_mismatch 0.11 unapproved_drug -0.07 condition -0.09 none -0.32
subject 商品のコ	condition 0.08
subject 商品のコン	condition 0.08
subject 商許	none 0.05
subject 商許可	none 0.05
subject 商許可証	none 0.05
subject 報の	verification 0.12 none 0.05 other -0.06
subject 報の確	none 0.1 verification -0.08
subject 報の確認	none 0.1 verification -0.08
subject 安全	safety 0.23
subject 安全に	safety 0.11
subject 安全性	safety 0.05
subject 審査	drop_shipping 0.25 linked_account 0.1 late_shipment 0.05 none -0.09 other -0.1
subject 延率	late_shipment 0.07
subject 情報	verification 0.2 intellectual_property 0.08 other -0.08
subject 情報の	verification 0.12 none 0.05 other -0.06
subject 情報の確	none 0.1 verification -0.08
subject 情報の確認	none 0.1 verification -0.08
subject 数の	multiple_accounts 0.06
subject 文不	performance 0.05
subject 文不良	performance 0.05
subject 文不良率	performance 0.05
subject 本人	verification 0.09 none -0.05
subject 本人確	verification 0.09 none -0.05
subject 本人確認	verification 0.09 none -0.05
subject 機器	unapproved_drug 0.07
subject 注文不	performance 0.05
subject 注文不良	performance 0.05
subject 注文不良率	performance 0.05
subject 物商許	none 0.05
subject 物商許可	none 0.05
subject 物商許可証	none 0.05
subject 率の	tracking 0.06
subject 申告	intellectual_property 0.35 none -0.12
subject 相違	listing_mismatch 0.12
subject 相違に	listing_mismatch 0.09
subject 確認	verification 0.66 safety 0.18 multiple_accounts 0.06 intellectual_property -0.06 dealer_licence -0.06 used_sold_as_new -0.06 linked_account -0.07 restricted_product -0.09 condition -0.13 none -0.2
subject 者出	drop_shipping 0.16 tracking 0.07 other -0.05
subject 者出荷	drop_shipping 0.16 tracking 0.07 other -0.05
subject 者出荷の	drop_shipping 0.11 tracking 0.06
subject 者出荷の審	drop_shipping 0.08
subject 能率	tracking 0.1
subject 能率の	tracking 0.06
subject 良率	performance 0.05
subject 荷の	late_shipment 0.1 drop_shipping 0.1 other 0.07 tracking 0.06
subject 荷の審	drop_shipping 0.08
subject 荷の審査	drop_shipping 0.08
subject 荷の遅	late_shipment 0.07
subject 荷の遅れ	late_shipment 0.06
subject 荷の遅れに	late_shipment 0.06
subject 荷遅	late_shipment 0.07
subject 荷遅延	late_shipment 0.07
subject 荷遅延率	late_shipment 0.07
subject 複数	multiple_accounts 0.09
subject 複数の	multiple_accounts 0.06
subject 要なお知	authenticity 0.17 linked_account 0.07 none -0.06
subject 要なお知ら	authenticity 0.17 linked_account 0.07 none -0.06
subject 許可証	none 0.05
subject 詳細	listing_mismatch 0.11 authenticity -0.05
subject 跡可	tracking 0.1
subject 跡可能	tracking 0.1
subject 跡可能率	tracking 0.1
subject 跡可能率の	tracking 0.06
subject 追跡	tracking 0.11
subject 追跡可	tracking 0.1
subject 追跡可能	tracking 0.1
subject 追跡可能率	tracking 0.1
subject 遅れ	late_shipment 0.1
subject 遅れに	late_shipment 0.06
subject 遅れにつ	late_shipment 0.06
subject 遅れについ	late_shipment 0.06
subject 遅延	late_shipment 0.08
subject 遅延率	late_shipment 0.07
subject 違に	listing_mismatch 0.09
subject 重要なお知	authenticity 0.17 linked_account 0.07 none -0.06
threat account.closed	none 0.33 other 0.19 used_sold_as_new 0.11 restricted_product 0.07 drop_shipping 0.06 authenticity 0.05 unapproved_drug -0.06 listing_mismatch -0.07 condition -0.08 linked_account -0.12 performance -0.15 intellectual_property -0.34
threat account.final	other 0.13 authenticity 0.06 none -0.06
threat account.goes_on	authenticity 0.35 tracking 0.09 review_manipulation 0.08 other 0.06 late_shipment -0.06 restricted_product -0.07 drop_shipping -0.08 none -0.11 multiple_accounts -0.13
threat account.how_back	other 0.23 authenticity 0.18 condition 0.1 restricted_product -0.1 none -0.22
threat account.may_not_sell	performance 0.1
threat account.part_stopped	late_shipment 0.07
threat account.permanent	none 0.36 review_manipulation 0.11 intellectual_property -0.05 performance -0.07 multiple_accounts -0.08 other -0.11 linked_account -0.12
threat account.sales_stopped	verification 0.2 used_sold_as_new 0.15 restricted_product -0.05 none -0.06 other -0.07
threat account.silence	other 0.21 used_sold_as_new 0.13 listing_mismatch 0.12 drop_shipping -0.06 review_manipulation -0.07 none -0.13
threat account.stopped	condition 0.14 none 0.1 linked_account 0.07 listing_mismatch 0.06 used_sold_as_new 0.06 authenticity -0.05 other -0.07 verification -0.08 multiple_accounts -0.11 performance -0.12
threat account.temporary	linked_account 0.22 late_shipment 0.08 other -0.08
threat account.winding_up	linked_account 0.15 authenticity 0.14 multiple_accounts -0.07
threat act.click	linked_account 0.05
threat act.demand	multiple_accounts 0.21 condition 0.17 drop_shipping 0.11 verification 0.11 unapproved_drug 0.1 none 0.09 used_sold_as_new -0.08 performance -0.14 late_shipment -0.15 other -0.25
threat act.lead	performance 0.21 none 0.07 condition 0.06 used_sold_as_new -0.06 other -0.09 restricted_product -0.1 authenticity -0.19
threat act.only_when	none 0.06
threat act.request	verification 0.48 restricted_product 0.44 used_sold_as_new 0.22 tracking 0.18 multiple_accounts 0.09 safety -0.07 dealer_licence -0.07 late_shipment -0.08 other -0.08 intellectual_property -0.1 performance -0.1 drop_shipping -0.13 review_manipulation -0.17 none -0.18 linked_account -0.22 authenticity -0.26
threat act.send	authenticity 0.45 review_manipulation 0.29 intellectual_property 0.19 linked_account 0.18 tracking 0.11 restricted_product 0.08 listing_mismatch -0.05 unapproved_drug -0.06 performance -0.13 none -0.15 used_sold_as_new -0.17 multiple_accounts -0.18 other -0.2 condition -0.31
threat act.told	other 0.4 intellectual_property 0.32 late_shipment 0.27 none 0.24 restricted_product 0.21 verification 0.2 linked_account -0.06 review_manipulation -0.07 listing_mismatch -0.07 dealer_licence -0.1 performance -0.11 multiple_accounts -0.13 used_sold_as_new -0.16 authenticity -0.4 condition -0.51
threat age.document	none 0.2 intellectual_property 0.1 condition 0.06 linked_account -0.08 restricted_product -0.08 authenticity -0.13
threat asin.label	intellectual_property 0.13 none -0.16
threat asin.other_number	verification 0.24 tracking 0.22 intellectual_property 0.19 authenticity 0.11 none 0.09 condition 0.05 dealer_licence -0.06 listing_mismatch -0.09 used_sold_as_new -0.1 late_shipment -0.11 linked_account -0.15 review_manipulation -0.16 other -0.19
threat caution.appeal	linked_account 0.32 review_manipulation 0.24 none 0.12 authenticity 0.06 listing_mismatch -0.07 multiple_accounts -0.08 intellectual_property -0.08 late_shipment -0.1 other -0.11 performance -0.13
threat caution.authenticity	none 0.19 authenticity -0.15
threat caution.closed	other 0.19 multiple_accounts 0.17 none 0.14 linked_account 0.12 authenticity 0.09 review_manipulation 0.06 drop_shipping 0.06 unapproved_drug -0.06 late_shipment -0.07 safety -0.07 restricted_product -0.09 listing_mismatch -0.1 verification -0.12 intellectual_property -0.2
threat caution.counterfeit	intellectual_property 0.08
threat caution.removed	condition 0.15 drop_shipping 0.14 intellectual_property 0.13 restricted_product 0.11 other -0.05 tracking -0.07 multiple_accounts -0.13 none -0.21
threat caution.stopped	performance 0.16 drop_shipping 0.13 late_shipment 0.12 unapproved_drug 0.1 listing_mismatch 0.09 condition 0.08 verification 0.08 safety 0.05 used_sold_as_new -0.06 authenticity -0.07 other -0.2 multiple_accounts -0.2 none -0.22
threat caution.threat	other 0.24 safety 0.12 review_manipulation 0.12 performance 0.11 none 0.09 authenticity -0.05 verification -0.06 restricted_product -0.07 dealer_licence -0.08 linked_account -0.09 listing_mismatch -0.11 tracking -0.12 late_shipment -0.12
threat doc.authorization_letter	performance 0.15 intellectual_property 0.12 authenticity 0.11 restricted_product -0.05 condition -0.06 other -0.06 none -0.06
threat doc.brand_certificate	authenticity 0.08
threat doc.business_licence	linked_account 0.19 unapproved_drug 0.08 verification 0.07 none -0.1
threat doc.identity	verification 0.19 intellectual_property 0.07
threat doc.invoice	used_sold_as_new 0.18 drop_shipping 0.14 performance 0.1 none 0.1 verification -0.06 intellectual_property -0.06 authenticity -0.12 other -0.14
threat doc.letter_of_retraction	restricted_product 0.09 intellectual_property 0.06 none -0.07
threat doc.not_enough	late_shipment 0.22 authenticity 0.18 linked_account 0.08 verification 0.08 review_manipulation -0.06 used_sold_as_new -0.07 other -0.09
threat doc.not_taken	none 0.35 restricted_product 0.1 performance -0.07 linked_account -0.08 used_sold_as_new -0.11 authenticity -0.12
threat doc.plan_of_action	used_sold_as_new 0.38 none 0.12 drop_shipping 0.11 linked_account -0.05 listing_mismatch -0.05 late_shipment -0.06 other -0.07 restricted_product -0.08 tracking -0.17
threat doc.receipt	condition 0.09
threat doc.supplier_contact	authenticity 0.2
threat funds.held	dealer_licence 0.12 performance 0.09 used_sold_as_new 0.07 verification 0.06 authenticity 0.05 linked_account -0.11 late_shipment -0.17
threat funds.topic	linked_account 0.11 dealer_licence 0.1 intellectual_property 0.08 used_sold_as_new -0.05 authenticity -0.14
threat good.account	other 0.18 none 0.1 linked_account 0.08 multiple_accounts -0.06 verification -0.07
threat good.ended	safety 0.14 drop_shipping 0.13 other -0.05 none -0.06
threat good.listing	none 0.41 safety 0.06 condition 0.06 intellectual_property -0.21 authenticity -0.22
threat good.promise	condition 0.26 review_manipulation 0.19 none -0.09 intellectual_property -0.12 other -0.16
threat listing.documents	used_sold_as_new 0.09
threat listing.named	intellectual_property 0.08 other -0.08
threat listing.stopped	safety 0.34 restricted_product 0.17 used_sold_as_new 0.11 listing_mismatch 0.1 intellectual_property 0.08 performance 0.08 multiple_accounts -0.05 other -0.19 condition -0.2 none -0.42
threat none.advert	none 0.06
threat none.order	listing_mismatch 0.11
threat none.owner_letter	none 0.18 intellectual_property 0.06 authenticity -0.07
threat owner.label	intellectual_property 0.12 none -0.07
threat owner.name_end	authenticity 0.22 late_shipment 0.18 none 0.18 other 0.13 linked_account 0.12 intellectual_property 0.12 dealer_licence -0.06 restricted_product -0.07 listing_mismatch -0.08 safety -0.1 used_sold_as_new -0.19 multiple_accounts -0.21 unapproved_drug -0.22
threat plan.action	other 0.23 verification 0.21 performance 0.08 authenticity -0.05 intellectual_property -0.06 late_shipment -0.12 none -0.14 restricted_product -0.16
threat plan.cause	restricted_product 0.11
threat plan.prevention	none 0.25 used_sold_as_new 0.16 performance -0.07 authenticity -0.07 tracking -0.1
threat review.account	late_shipment 0.12 other -0.06
threat review.call	verification 0.11 other 0.08
threat review.ship_on	authenticity 0.35 review_manipulation 0.09 other 0.09 safety -0.05 drop_shipping -0.06 linked_account -0.06 none -0.24
threat right.counterfeit	intellectual_property 0.06
threat right.patent	intellectual_property 0.08
threat right.trademark	none 0.23 intellectual_property -0.24
threat sent.again	authenticity 0.11 performance 0.08 drop_shipping -0.05 restricted_product -0.07 none -0.1
threat sent.before	intellectual_property 0.12
threat sent.not_enough	linked_account 0.17 none 0.16 authenticity 0.08 other -0.06 tracking -0.11 condition -0.12
threat sent.refused	intellectual_property 0.11 unapproved_drug 0.05 verification -0.05 used_sold_as_new -0.07 authenticity -0.11
threat to.aside	none 0.25 other 0.22 authenticity -0.27
threat to.console	drop_shipping 0.19 linked_account 0.1 restricted_product 0.1 condition 0.06 intellectual_property -0.06 verification -0.06 performance -0.06 used_sold_as_new -0.07 review_manipulation -0.09 none -0.1
threat to.console_place	authenticity 0.26 condition 0.25 linked_account 0.22 drop_shipping 0.21 multiple_accounts 0.11 dealer_licence 0.07 performance -0.05 unapproved_drug -0.06 tracking -0.06 other -0.08 safety -0.08 review_manipulation -0.1 used_sold_as_new -0.12 none -0.16 verification -0.18 restricted_product -0.21
threat to.not_for_answer	review_manipulation 0.14 late_shipment 0.09 intellectual_property 0.08 linked_account 0.06 other 0.06 unapproved_drug 0.06 verification -0.06 multiple_accounts -0.08 drop_shipping -0.09 authenticity -0.22
threat to.reply	used_sold_as_new 0.12 listing_mismatch 0.08 unapproved_drug 0.07 performance 0.06 none -0.05 verification -0.06
threat warn.registered	verification 0.07 none 0.07
threat warn.target	condition 0.1 restricted_product -0.06
threat warn.threat	other 0.23 multiple_accounts 0.14 unapproved_drug 0.13 authenticity 0.11 restricted_product 0.08 listing_mismatch 0.05 condition 0.05 performance -0.05 review_manipulation -0.06 late_shipment -0.06 safety -0.08 tracking -0.09 linked_account -0.2 intellectual_property -0.21
threat warn.threat_listing	listing_mismatch 0.21 late_shipment 0.1 safety -0.06 performance -0.06 other -0.08 authenticity -0.16
threat warn.word	other 0.09 verification 0.09 multiple_accounts -0.07 linked_account -0.11
threat why.authenticity	listing_mismatch 0.09 none 0.08 authenticity 0.05 other -0.05
threat why.drug	unapproved_drug 0.34 restricted_product -0.16
threat why.linked	linked_account 0.08
threat why.multiple	multiple_accounts 0.21 linked_account -0.07
threat why.owner	none 0.09
threat why.performance	late_shipment 0.11
threat why.rates	late_shipment 0.11
threat why.restricted	condition 0.12
threat why.reviews	condition 0.33 unapproved_drug -0.07
threat why.safety	none 0.11 safety 0.07
threat why.tracking	tracking 0.07
threat why.verification	verification 0.13 none 0.08 linked_account -0.07
[ip_type]
is always	none 1.79 trademark 1.09 design -0.11 copyright -0.32 counterfeit -0.57 patent -0.92 unfair_competition -0.95
any account.closed	none 0.26 design -0.06 trademark -0.21
any account.goes_on	trademark 0.12 copyright -0.07
any account.how_back	trademark 0.14 none -0.13
any account.may_not_sell	counterfeit 0.16 none -0.07
any account.permanent	counterfeit 0.05
any account.sales_stopped	none -0.05
any account.silence	unfair_competition 0.09 counterfeit 0.05 none -0.08
any account.stopped	none 0.05 patent -0.05 unfair_competition -0.06
any account.temporary	none -0.08
any account.winding_up	trademark 0.19 counterfeit 0.05 none -0.22
any act.click	patent 0.13 none -0.08
any act.demand	none 0.23 copyright 0.09 patent 0.07 counterfeit -0.09 trademark -0.26
any act.lead	trademark 0.13 copyright 0.07 unfair_competition -0.08 none -0.11
any act.only_when	unfair_competition 0.07
any act.request	none 0.1 copyright 0.1 patent 0.08 design -0.08 counterfeit -0.09 trademark -0.09
any act.send	counterfeit 0.13 trademark 0.06 none -0.08 copyright -0.14
any act.told	none 0.3 patent 0.07 trademark -0.36
any age.document	counterfeit 0.24 design 0.05 patent -0.06 unfair_competition -0.06 trademark -0.07 copyright -0.1
any asin.label	trademark 0.06
any asin.other_number	trademark 0.2 patent 0.14 counterfeit 0.14 design -0.09 unfair_competition -0.14 none -0.25
any caution.appeal	none 0.23 counterfeit 0.1 trademark -0.07 copyright -0.22
any caution.authenticity	none 0.22 counterfeit -0.05 trademark -0.06
any caution.closed	none 0.32 trademark -0.37
any caution.counterfeit	counterfeit 0.39 design 0.05 copyright -0.06 patent -0.07 none -0.13 trademark -0.14
any caution.inauthentic	counterfeit 0.12 none 0.06 design -0.06
any caution.removed	design 0.07 patent 0.07 none -0.1
any caution.stopped	none 0.14 unfair_competition 0.05 counterfeit -0.11
any caution.temporary	counterfeit 0.07 none -0.08
any caution.threat	none 0.11 trademark -0.09
any complaint.id_label	copyright 0.16 unfair_competition 0.11 design 0.06 none -0.09 trademark -0.2
any doc.authorization_letter	copyright 0.12 design 0.08 unfair_competition 0.06 trademark 0.06 patent -0.1 none -0.18
any doc.came	unfair_competition 0.07 design 0.07 none -0.08 counterfeit -0.08
any doc.finding	trademark 0.24 counterfeit 0.14 none -0.27
any doc.forged	counterfeit 0.26 none -0.08 trademark -0.11
any doc.identity	counterfeit 0.06
any doc.invoice	none 0.2 counterfeit 0.18 design -0.08 copyright -0.14 patent -0.18
any doc.letter_of_retraction	trademark 0.24 design 0.06 patent -0.08 counterfeit -0.1 none -0.15
any doc.not_enough	trademark 0.12 counterfeit -0.05
any doc.not_taken	trademark 0.13 design -0.06 none -0.11
any doc.plan_of_action	counterfeit 0.11 trademark -0.06
any doc.receipt	trademark 0.26 none -0.2
any doc.supplier_contact	none 0.08 trademark -0.07
any funds.held	counterfeit 0.08 design -0.06 none -0.1
any funds.topic	trademark 0.09
any good.account	none 0.2 trademark -0.06 counterfeit -0.07
any good.ended	design 0.08 trademark 0.06 none -0.1
any good.listing	none 0.37 patent -0.05 design -0.06 counterfeit -0.07 trademark -0.12
any good.promise	copyright 0.07 trademark -0.06
any limit.two_appeals	copyright 0.06 trademark -0.06
any listing.documents	design 0.08 trademark 0.08 none -0.11
any listing.named	design 0.08 none -0.07
any listing.stopped	trademark 0.11 copyright 0.08 counterfeit -0.13
any none.buyer	none 0.12 trademark -0.09
any none.order	unfair_competition 0.08 trademark -0.08
any none.owner_letter	none 0.16 counterfeit 0.07 design -0.06 trademark -0.13
any owner.after_name	unfair_competition 0.08 none -0.07
any owner.before_name	none 0.17 design -0.05 unfair_competition -0.07
any owner.label	trademark 0.26 counterfeit 0.13 none -0.38
any plan.action	trademark 0.07 none -0.09
any plan.cause	trademark 0.06 none -0.06
any plan.prevention	trademark 0.14 none -0.07
any review.ship_on	counterfeit 0.08
any right.copyright	copyright 0.74 design -0.08 unfair_competition -0.09 counterfeit -0.1 none -0.11 patent -0.13 trademark -0.23
any right.counterfeit	counterfeit 0.52 unfair_competition -0.05 copyright -0.06 patent -0.08 none -0.18 trademark -0.2
any right.design	design 0.62 counterfeit -0.13 patent -0.13 copyright -0.15 trademark -0.2
any right.named.copyright	none 0.12 copyright 0.11 trademark -0.07
any right.named.counterfeit	counterfeit 0.24 trademark -0.11
any right.named.design	design 0.51 counterfeit -0.08 trademark -0.09 patent -0.11 none -0.14
any right.named.patent	patent 0.38 copyright -0.05 none -0.07 design -0.08 trademark -0.11
any right.named.trademark	trademark 0.34 copyright -0.06 none -0.07 counterfeit -0.11
any right.named.unfair	unfair_competition 0.29 design -0.05 copyright -0.06 none -0.06 trademark -0.07
any right.patent	patent 0.59 unfair_competition -0.08 counterfeit -0.11 copyright -0.12 none -0.13 trademark -0.18
any right.trademark	trademark 0.74 patent -0.14 design -0.15 none -0.16 copyright -0.22
any right.unfair	unfair_competition 0.54 patent -0.05 copyright -0.08 none -0.1 design -0.1 trademark -0.16
any sent.again	copyright 0.12 patent -0.06 trademark -0.08
any sent.before	patent 0.08 counterfeit -0.06
any sent.not_enough	trademark 0.17 patent 0.09 unfair_competition 0.07 counterfeit -0.11 none -0.17
any sent.refused	copyright 0.07
any to.aside	none 0.08 copyright -0.07 trademark -0.1
any to.console	trademark 0.18 none -0.06
any to.console_place	none 0.16 counterfeit -0.16
any to.not_for_answer	trademark 0.31 design 0.06 patent -0.07 unfair_competition -0.07 none -0.24
any to.reply	copyright 0.19 trademark 0.07 unfair_competition -0.05 counterfeit -0.07 none -0.14
any warn.registered	trademark 0.08
any warn.target	none 0.11 counterfeit 0.06 copyright -0.06
any warn.threat	none 0.25 patent 0.07 unfair_competition 0.06 copyright -0.05 counterfeit -0.15 trademark -0.16
any warn.threat_listing	trademark 0.08 copyright 0.06 none -0.12
any warn.word	trademark 0.21 counterfeit 0.06 none -0.22
any why.authenticity	counterfeit 0.34 copyright -0.07 trademark -0.11 patent -0.13
any why.condition	trademark 0.06 none -0.07
any why.mismatch	trademark 0.07
any why.owner	copyright 0.16 counterfeit -0.13
any why.owner_firm	none 0.14 trademark -0.06 copyright -0.11
condition account.how_back	design 0.08 none -0.06
condition act.demand	design 0.08 none -0.08
condition act.request	unfair_competition 0.06
condition act.send	none 0.15 design 0.08 unfair_competition 0.08 patent -0.11 trademark -0.16
condition asin.other_number	trademark 0.18 patent 0.12 none -0.22
condition caution.appeal	trademark 0.09 unfair_competition 0.06 none -0.05 patent -0.07 counterfeit -0.1
condition caution.inauthentic	trademark 0.07
condition caution.removed	design 0.05
condition caution.threat	design 0.09 patent -0.06
condition doc.authorization_letter	copyright 0.1
condition doc.letter_of_retraction	unfair_competition 0.14 none -0.19
condition none.order	none 0.13 trademark -0.15
condition owner.label	unfair_competition 0.09 copyright 0.08 none -0.17
condition owner.name_end	trademark 0.23 patent 0.2 unfair_competition 0.07 none -0.06 design -0.07 copyright -0.15 counterfeit -0.22
condition plan.action	trademark 0.1 none -0.09
condition right.counterfeit	trademark 0.05
condition right.design	design 0.05
condition right.patent	patent 0.12
condition sent.not_enough	unfair_competition 0.06 none -0.05
condition sent.refused	unfair_competition 0.06 trademark -0.06
condition to.aside	counterfeit 0.06
condition to.console_place	trademark 0.09 none -0.05
condition why.authenticity	trademark 0.09
condition why.owner	trademark 0.08 counterfeit -0.12
condition why.owner_firm	trademark 0.08 none 0.06 counterfeit -0.11
fact account.closed	counterfeit 0.12 patent 0.08 none -0.14
fact account.goes_on	trademark 0.07
fact account.how_back	design -0.09
fact account.may_not_sell	counterfeit 0.16 none -0.07
fact account.permanent	counterfeit 0.06
fact account.silence	unfair_competition 0.07
fact account.stopped	none 0.11 patent -0.05
fact account.temporary	none -0.08
fact account.winding_up	trademark 0.19 counterfeit 0.05 none -0.22
fact act.click	patent 0.1 none -0.07
fact act.demand	none 0.19 patent 0.13 unfair_competition -0.06 design -0.15 trademark -0.16
fact act.lead	trademark 0.08 copyright 0.06 unfair_competition -0.06 none -0.07
fact act.only_when	unfair_competition 0.07
fact act.request	trademark 0.09 copyright 0.08 patent 0.07 unfair_competition -0.08 design -0.12
fact act.send	counterfeit 0.11 unfair_competition 0.07 trademark 0.05 copyright -0.28
fact act.told	none 0.3 patent 0.07 trademark -0.36
fact age.document	counterfeit 0.3 unfair_competition -0.05 copyright -0.06 none -0.17
fact asin.label	none 0.06
fact asin.other_number	counterfeit 0.17 patent 0.16 none 0.11 design -0.07 unfair_competition -0.15 trademark -0.22
fact caution.appeal	none 0.39 counterfeit 0.1 unfair_competition -0.08 trademark -0.17 copyright -0.25
fact caution.authenticity	none 0.22 counterfeit -0.06 trademark -0.06
fact caution.closed	counterfeit 0.08 patent 0.06 trademark -0.16
fact caution.counterfeit	counterfeit 0.43 copyright -0.05 patent -0.07 none -0.09 trademark -0.18
fact caution.inauthentic	counterfeit 0.14 none 0.1 design -0.06 trademark -0.07
fact caution.removed	counterfeit 0.05 unfair_competition -0.06 trademark -0.13
fact caution.stopped	none 0.13 counterfeit -0.07 trademark -0.08
fact caution.temporary	counterfeit 0.07 none -0.08
fact caution.threat	none 0.15 unfair_competition -0.07 trademark -0.1
fact complaint.id_label	copyright 0.13 unfair_competition 0.11 design 0.06 none -0.08 trademark -0.2
fact doc.authorization_letter	trademark 0.26 patent -0.06 none -0.22
fact doc.came	design 0.08 counterfeit -0.07 none -0.12
fact doc.finding	trademark 0.17 counterfeit 0.14 none -0.25
fact doc.forged	counterfeit 0.3 trademark -0.16
fact doc.invoice	none 0.32 counterfeit 0.24 trademark -0.06 copyright -0.07 design -0.19 patent -0.23
fact doc.letter_of_retraction	trademark 0.3 copyright -0.06 counterfeit -0.19
fact doc.not_enough	trademark 0.05 counterfeit -0.05
fact doc.not_taken	trademark 0.14 copyright 0.06 unfair_competition -0.08 none -0.08
fact doc.plan_of_action	counterfeit 0.11 trademark -0.14
fact doc.receipt	trademark 0.26 none -0.18
fact doc.supplier_contact	none 0.08 trademark -0.07
fact funds.held	trademark 0.12 none -0.17
fact funds.topic	trademark 0.1
fact good.account	none 0.22 trademark -0.05 counterfeit -0.06
fact good.ended	design 0.09
fact good.listing	none 0.38 patent -0.05 design -0.06 counterfeit -0.08 trademark -0.12
fact good.promise	copyright 0.07 design 0.05 trademark -0.06
fact limit.two_appeals	none 0.08
fact listing.documents	trademark 0.09 none -0.1
fact listing.named	design 0.08
fact listing.stopped	trademark 0.07 none 0.05 patent -0.06 counterfeit -0.12
fact none.buyer	none 0.12 trademark -0.09
fact none.order	unfair_competition 0.09 none -0.14
fact none.owner_letter	trademark 0.07 counterfeit -0.07
fact owner.after_name	unfair_competition 0.08 none -0.07
fact owner.before_name	none 0.18 unfair_competition -0.06 copyright -0.07
fact owner.label	trademark 0.13 counterfeit 0.12 none -0.21
fact plan.action	trademark 0.11 none -0.13
fact plan.cause	trademark 0.09 patent -0.06
fact plan.prevention	trademark 0.14 none -0.07
fact review.account	none 0.05
fact review.ship_on	counterfeit 0.06
fact right.copyright	copyright 0.75 unfair_competition -0.09 counterfeit -0.09 design -0.1 none -0.11 patent -0.13 trademark -0.22
fact right.counterfeit	counterfeit 0.59 copyright -0.06 patent -0.07 none -0.14 trademark -0.27
fact right.design	design 0.58 counterfeit -0.12 patent -0.13 copyright -0.14 trademark -0.2
fact right.named.copyright	none 0.12 copyright 0.11 trademark -0.07
fact right.named.counterfeit	counterfeit 0.24 trademark -0.11
fact right.named.design	design 0.51 counterfeit -0.08 trademark -0.09 patent -0.11 none -0.14
fact right.named.patent	patent 0.38 copyright -0.05 none -0.07 design -0.08 trademark -0.11
fact right.named.trademark	trademark 0.34 copyright -0.06 none -0.07 counterfeit -0.11
fact right.named.unfair	unfair_competition 0.29 design -0.05 copyright -0.06 none -0.06 trademark -0.07
fact right.patent	patent 0.52 unfair_competition -0.07 counterfeit -0.1 none -0.1 copyright -0.11 trademark -0.16
fact right.trademark	trademark 0.77 none -0.15 design -0.16 patent -0.17 copyright -0.21
fact right.unfair	unfair_competition 0.54 patent -0.05 copyright -0.08 none -0.1 design -0.1 trademark -0.16
fact sent.again	copyright 0.12 trademark -0.07 patent -0.07
fact sent.before	patent 0.08 none 0.05 unfair_competition -0.06 counterfeit -0.06
fact sent.not_enough	trademark 0.21 patent 0.1 unfair_competition -0.05 none -0.12 counterfeit -0.13
fact sent.refused	copyright 0.06 none 0.05 unfair_competition -0.07 design -0.09
fact to.aside	none 0.12 trademark -0.06 copyright -0.12
fact to.console	trademark 0.1
fact to.console_place	trademark 0.32 copyright 0.06 none -0.15 counterfeit -0.18
fact to.not_for_answer	trademark 0.31 design 0.08 patent -0.06 unfair_competition -0.06 none -0.21
fact to.reply	copyright 0.19 trademark 0.06 patent -0.05 counterfeit -0.06 none -0.11
fact warn.registered	trademark 0.08
fact warn.target	trademark 0.1
fact warn.threat	unfair_competition 0.07 trademark -0.07
fact warn.threat_listing	trademark 0.08 none -0.08
fact warn.word	counterfeit 0.09
fact why.authenticity	counterfeit 0.4 unfair_competition -0.06 copyright -0.1 patent -0.11 trademark -0.17
fact why.owner	copyright 0.18 trademark 0.09 none -0.07 patent -0.08 counterfeit -0.11
fact why.owner_firm	none 0.29 copyright -0.1 trademark -0.24
is has.asin	patent 0.07 design 0.06 unfair_competition 0.06 none -0.23
is many.asins	copyright 0.11 patent 0.05 counterfeit -0.07 trademark -0.09
is no.asin	none 0.22 design -0.06 unfair_competition -0.07 patent -0.08
is one.asin	design 0.1 counterfeit 0.09 trademark 0.06 copyright -0.07 none -0.24
is sender.marketplace	copyright 0.26 patent 0.13 design 0.07 unfair_competition 0.06 trademark -0.05 none -0.51
is sender.other	none 0.32 counterfeit -0.07 patent -0.1 trademark -0.11
is sender.unknown	none 0.19 trademark 0.16 copyright -0.28
is stage_closure	counterfeit 0.29 trademark -0.09 none -0.15
is stage_listing_inquiry	trademark 0.25 unfair_competition 0.15 design 0.09 counterfeit -0.12 none -0.41
is stage_listing_restored	none 0.22 design 0.09 patent 0.06 counterfeit -0.08 copyright -0.15 trademark -0.16
is stage_more_information	trademark 0.15 copyright 0.12 unfair_competition -0.06 none -0.24
is stage_none	none 0.74 counterfeit -0.12 patent -0.13 design -0.13 trademark -0.32
is stage_policy_warning	none 0.18 trademark -0.07
is stage_reinstated	none 0.12 counterfeit -0.11
is stage_relist_waived	trademark 0.13 none -0.26
is stage_suspension	counterfeit 0.08 trademark 0.06 none -0.18
negated account.goes_on	unfair_competition 0.06 none -0.05
negated account.how_back	trademark 0.07
negated account.stopped	none 0.05
negated act.request	patent 0.07 trademark -0.06
negated act.send	unfair_competition 0.07 none -0.09
negated age.document	none 0.2 design 0.06 counterfeit -0.08 trademark -0.09
negated asin.other_number	counterfeit 0.14 patent 0.12 none 0.06 design -0.07 trademark -0.21
negated caution.threat	patent 0.08 none 0.08 trademark -0.09
negated doc.authorization_letter	none 0.11 trademark -0.09
negated doc.finding	trademark 0.07
negated doc.invoice	none 0.13 patent 0.08 trademark -0.12
negated doc.letter_of_retraction	counterfeit 0.09
negated doc.not_enough	trademark 0.07 none -0.05
negated doc.plan_of_action	trademark 0.07
negated owner.name_end	trademark 0.22 counterfeit 0.2 unfair_competition -0.07 none -0.12 copyright -0.19
negated plan.action	trademark 0.05
negated right.design	design 0.07
negated right.trademark	none 0.15 trademark -0.14
negated to.console_place	none 0.39 trademark -0.35
negated warn.target	none 0.1 counterfeit 0.05 trademark -0.11
negated warn.threat_listing	copyright 0.05
negated warn.word	trademark 0.23 none -0.22
negated why.authenticity	none 0.32 unfair_competition 0.06 design -0.05 trademark -0.13 counterfeit -0.2
negated why.owner	design 0.11 counterfeit -0.06 none -0.07
negated why.owner_firm	trademark 0.09 none -0.06
rule authenticity_by_demand	trademark 0.19 none 0.06 copyright -0.06 design -0.08 patent -0.1
rule authenticity_said	counterfeit 0.34 copyright -0.07 trademark -0.11 patent -0.13
rule closed_permanent	counterfeit 0.06
rule closed_said	patent 0.05 counterfeit 0.05 none -0.06
rule closed_silence	counterfeit 0.05
rule condition_said	trademark 0.06 none -0.07
rule copyright_named	none 0.12 copyright 0.11 trademark -0.07
rule copyright_word	copyright 0.74 design -0.08 unfair_competition -0.09 counterfeit -0.1 none -0.11 patent -0.13 trademark -0.23
rule counterfeit_named	counterfeit 0.24 trademark -0.11
rule counterfeit_word	counterfeit 0.52 unfair_competition -0.05 copyright -0.06 patent -0.08 none -0.18 trademark -0.2
rule design_named	design 0.51 counterfeit -0.08 trademark -0.09 patent -0.11 none -0.14
rule design_word	design 0.62 counterfeit -0.13 patent -0.13 copyright -0.15 trademark -0.2
rule funds_held_only	trademark 0.19 none -0.11
rule funds_only	trademark 0.11
rule investigation_review	none 0.05
rule ip_owner	none 0.14 trademark -0.06 copyright -0.11
rule ip_said	copyright 0.16 counterfeit -0.13
rule listing_authenticity	none 0.15 unfair_competition 0.06 trademark -0.05 patent -0.06 copyright -0.06
rule listing_documents	copyright 0.17 trademark 0.11 unfair_competition 0.09 patent 0.08 counterfeit -0.11 none -0.36
rule listing_goes_on	none 0.13 copyright -0.05 trademark -0.05
rule listing_named	none 0.11 copyright 0.08 unfair_competition 0.07 patent -0.06 counterfeit -0.06 trademark -0.12
rule listing_numbered	trademark 0.12 unfair_competition 0.06 copyright 0.06 patent -0.05 none -0.06 counterfeit -0.11
rule listing_restored_named	trademark 0.1 counterfeit 0.05 none -0.06
rule listing_restored_said	none 0.38 patent -0.05 design -0.06 counterfeit -0.08 trademark -0.12
rule listing_restored_sold_again	none 0.27 trademark -0.22
rule listing_said	trademark 0.07 none 0.05 patent -0.06 counterfeit -0.12
rule listing_threatened	trademark 0.06 copyright 0.05 none -0.1
rule mismatch_said	trademark 0.07
rule more_answered	trademark 0.06 none -0.07
rule more_asked_after_answer	counterfeit 0.07 patent 0.06 none -0.09
rule more_not_enough_plain	trademark 0.06 design 0.05 counterfeit -0.12
rule none_owner_letter	none 0.3 counterfeit -0.07 trademark -0.1 patent -0.1
rule none_sender	none 0.32 counterfeit -0.07 patent -0.1 trademark -0.11
rule patent_named	patent 0.38 copyright -0.05 none -0.07 design -0.08 trademark -0.11
rule patent_word	patent 0.59 unfair_competition -0.08 counterfeit -0.11 copyright -0.12 none -0.13 trademark -0.18
rule reinstated_beside_stop	none 0.13
rule reinstated_said	none 0.09
rule sender_not_marketplace	none 0.32 counterfeit -0.07 patent -0.1 trademark -0.11
rule suspended_closed_temporarily	counterfeit 0.07 none -0.08
rule suspended_closed_with_way_back	counterfeit 0.12 trademark -0.06
rule suspended_may_not_sell	counterfeit 0.16 none -0.07
rule suspended_said	none 0.11 patent -0.05
rule suspended_way_back	none 0.12 counterfeit -0.09
rule temporarily_closed_is_suspension	counterfeit 0.07 none -0.08
rule threat_is_no_stage	unfair_competition 0.07 trademark -0.08 counterfeit -0.09
rule trademark_named	trademark 0.34 copyright -0.06 none -0.07 counterfeit -0.11
rule trademark_word	trademark 0.74 patent -0.14 design -0.15 none -0.16 copyright -0.22
rule unfair_named	unfair_competition 0.29 design -0.05 copyright -0.06 none -0.06 trademark -0.07
rule unfair_word	unfair_competition 0.54 patent -0.05 copyright -0.08 none -0.1 design -0.1 trademark -0.16
rule waived_promise	copyright 0.07 none -0.08
rule waived_promise_accepted	design 0.07 none -0.07
rule warning_goes_on	trademark 0.09 none -0.09
rule warning_something_asked	patent 0.14 copyright 0.11 unfair_competition 0.08 trademark -0.06 none -0.3
rule warning_target	none 0.19 trademark -0.09
rule warning_threat	patent 0.13 unfair_competition 0.09 none -0.16
rule warning_word	trademark 0.24 counterfeit 0.05 copyright -0.06 none -0.22
say a neutral	patent 0.11
say a neutral evaluation	patent 0.1
say agreement and	patent 0.11
say attached	patent 0.15
say competition	unfair_competition 0.24 trademark -0.09
say competition prevention	unfair_competition 0.24 trademark -0.09
say competition prevention act	unfair_competition 0.24 trademark -0.09
say copyright	copyright 0.7 unfair_competition -0.06 counterfeit -0.08 patent -0.09 trademark -0.2 none -0.22
say design	design 0.98 copyright -0.12 counterfeit -0.16 patent -0.17 none -0.23 trademark -0.29
say design patent	design 0.26 counterfeit -0.08 patent -0.09
say evaluation	patent 0.26 copyright -0.05 none -0.06 trademark -0.08
say evaluator	patent 0.14
say neutral	patent 0.12
say neutral evaluation	patent 0.11
say part	patent 0.09 trademark -0.06
say patent	patent 0.41 none 0.09 unfair_competition -0.08 copyright -0.14 trademark -0.3
say patent evaluation	patent 0.22 none -0.05 trademark -0.06
say prevention act	unfair_competition 0.24 trademark -0.09
say take part	patent 0.1
say the evaluator	patent 0.14
say the unfair	unfair_competition 0.24 trademark -0.09
say the unfair competition	unfair_competition 0.24 trademark -0.09
say three weeks	patent 0.13 design 0.06 none -0.06 trademark -0.09
say to patent	patent 0.09
say to patent evaluation	patent 0.09
say unfair	unfair_competition 0.24 trademark -0.09
say unfair competition	unfair_competition 0.24 trademark -0.09
say unfair competition prevention	unfair_competition 0.24 trademark -0.09
say utility	patent 0.07
say 、不	unfair_competition 0.08
say 、不正	unfair_competition 0.08
say 、不正競	unfair_competition 0.08
say 、不正競争	unfair_competition 0.08
say 、偽	counterfeit 0.47 patent -0.07 trademark -0.09 none -0.19
say 、偽造	counterfeit 0.07
say 、偽造品	counterfeit 0.07
say に参加	patent 0.11
say に反すると	unfair_competition 0.06
say の形態	unfair_competition 0.05
say の意	design 0.16 trademark -0.05 none -0.06
say の意匠	design 0.16 none -0.05
say の意匠権	design 0.16 none -0.05
say の模	unfair_competition 0.06
say の模倣	unfair_competition 0.06
say り、不	unfair_competition 0.05
say り、不正	unfair_competition 0.05
say り、不正競	unfair_competition 0.05
say 三週	patent 0.15 trademark -0.05
say 三週間	patent 0.15 trademark -0.05
say 不正	unfair_competition 0.14
say 不正競	unfair_competition 0.14
say 不正競争	unfair_competition 0.14
say 不正競争防	unfair_competition 0.14
say 争防	unfair_competition 0.14
say 争防止	unfair_competition 0.14
say 争防止法	unfair_competition 0.14
say 争防止法に	unfair_competition 0.09
say 作権	copyright 0.24 none 0.14 unfair_competition -0.07 patent -0.08 trademark -0.09 design -0.1
say 作権を	copyright 0.24 none -0.15
say 作権を侵	copyright 0.24 none -0.15
say 作権を侵害	copyright 0.24 none -0.15
say 価人	patent 0.11
say 偽造	counterfeit 0.48 none -0.09 trademark -0.25
say 偽造品	counterfeit 0.11
say 匠権	none 0.17 design 0.13 copyright -0.06 trademark -0.11
say 匠権の	design 0.17 none -0.09
say 匠権の侵	design 0.16 none -0.09
say 匠権の侵害	design 0.16 none -0.09
say 匠権を	design 0.12
say 匠権を侵	design 0.12
say 匠権を侵害	design 0.12
say 匠登	design 0.17
say 匠登録	design 0.17
say 参加	patent 0.12 copyright -0.06
say 反すると	unfair_competition 0.06
say 商標	trademark 0.73 none 0.06 unfair_competition -0.15 patent -0.18 design -0.19 copyright -0.24
say 商標権	none 0.3 trademark 0.05 design -0.05 patent -0.06 copyright -0.07 counterfeit -0.12
say 売の	counterfeit 0.09 unfair_competition 0.05 none -0.09
say 形態	unfair_competition 0.07
say 形態の	unfair_competition 0.06
say 形態の模	unfair_competition 0.06
say 形態の模倣	unfair_competition 0.06
say 意匠	design 0.44 unfair_competition -0.08 counterfeit -0.09 trademark -0.12 copyright -0.14
say 意匠権	none 0.17 design 0.13 copyright -0.06 trademark -0.11
say 意匠権の	design 0.17 none -0.09
say 意匠権の侵	design 0.16 none -0.09
say 意匠権を	design 0.12
say 意匠権を侵	design 0.12
say 意匠登	design 0.17
say 意匠登録	design 0.17
say 態の	unfair_competition 0.06
say 態の模	unfair_competition 0.06
say 態の模倣	unfair_competition 0.06
say 撮影	copyright 0.35 patent -0.05 design -0.05 trademark -0.07 none -0.09
say 標権	none 0.3 trademark 0.05 design -0.05 patent -0.06 copyright -0.07 counterfeit -0.12
say 模倣	unfair_competition 0.07
say 止法	unfair_competition 0.14
say 止法に	unfair_competition 0.09
say 止法に反	unfair_competition 0.06
say 止法に反す	unfair_competition 0.06
say 正競	unfair_competition 0.14
say 正競争	unfair_competition 0.14
say 正競争防	unfair_competition 0.14
say 正競争防止	unfair_competition 0.14
say 求項	patent 0.09
say 法に	unfair_competition 0.09
say 法に反	unfair_competition 0.06
say 法に反す	unfair_competition 0.06
say 法に反する	unfair_competition 0.06
say 特許	patent 0.62 trademark -0.07 copyright -0.08 design -0.09 counterfeit -0.1 none -0.23
say 特許権	patent 0.16
say 特許第	patent 0.25
say 発売	unfair_competition 0.06
say 競争	unfair_competition 0.14
say 競争防	unfair_competition 0.14
say 競争防止	unfair_competition 0.14
say 競争防止法	unfair_competition 0.14
say 著作	copyright 0.3 none 0.12 unfair_competition -0.07 patent -0.08 trademark -0.1 design -0.11
say 著作権	copyright 0.24 none 0.14 unfair_competition -0.07 patent -0.08 trademark -0.09 design -0.1
say 著作権を	copyright 0.24 none -0.15
say 著作権を侵	copyright 0.24 none -0.15
say 許権	patent 0.16
say 許第	patent 0.25
say 請求項	patent 0.09
say 造品	counterfeit 0.11
say 防止	unfair_competition 0.13 none -0.07
say 防止法	unfair_competition 0.14
say 防止法に	unfair_competition 0.09
say 防止法に反	unfair_competition 0.06
subject evaluation	patent 0.14
subject patent	patent 0.1
subject 作権	copyright 0.23 none -0.14
subject 著作	copyright 0.23 none -0.14
subject 著作権	copyright 0.23 none -0.14
threat account.closed	none 0.4 counterfeit -0.13 trademark -0.21
threat account.permanent	none 0.08 trademark -0.06
threat account.stopped	trademark 0.08 none -0.1
threat act.demand	copyright 0.09 trademark -0.08
threat act.lead	none -0.05
threat act.request	patent 0.15 design -0.05 none -0.07 counterfeit -0.08
threat act.send	design 0.13 copyright 0.12 trademark 0.09 none -0.31
threat act.told	none 0.19 copyright 0.1 unfair_competition 0.05 counterfeit -0.05 trademark -0.36
threat asin.label	trademark 0.07 none -0.07
threat asin.other_number	trademark 0.17 design 0.11 unfair_competition -0.09 copyright -0.09 none -0.15
threat caution.closed	none 0.3 counterfeit -0.07 trademark -0.21
threat caution.removed	unfair_competition 0.09 trademark 0.07 counterfeit -0.09 none -0.12
threat caution.stopped	trademark 0.1 unfair_competition 0.07 counterfeit -0.05 none -0.08
threat caution.threat	unfair_competition 0.07 trademark -0.08 counterfeit -0.09
threat doc.authorization_letter	design 0.15 none -0.09
threat doc.invoice	design 0.13
threat doc.letter_of_retraction	copyright 0.12 patent -0.09 none -0.1
threat doc.not_enough	trademark 0.06
threat funds.topic	counterfeit 0.07
threat listing.named	trademark 0.06 none -0.07
threat listing.stopped	copyright 0.08 patent 0.06 trademark -0.05
threat none.owner_letter	counterfeit 0.1 trademark 0.09 copyright -0.06 patent -0.1
threat owner.label	copyright 0.07 none -0.1
threat owner.name_end	trademark 0.11 counterfeit 0.07 unfair_competition 0.05 copyright -0.05 none -0.16
threat plan.action	none 0.15 trademark -0.18
threat right.patent	patent 0.11
threat sent.not_enough	unfair_competition 0.11
threat to.aside	copyright 0.05 none -0.06
threat to.not_for_answer	counterfeit 0.06
threat warn.target	none 0.05
threat warn.threat	none 0.26 copyright -0.07 trademark -0.08 counterfeit -0.14
threat warn.word	patent 0.06
threat why.owner	none 0.15 patent 0.07 copyright 0.05 trademark -0.21
threat why.owner_firm	design 0.09 patent -0.07 trademark -0.07
[funds]
is always	free 0.14 held -0.14
any account.final	held 0.1 free -0.1
any account.goes_on	free 0.14 held -0.14
any account.part_stopped	free 0.17 held -0.17
any account.permanent	held 0.11 free -0.11
any account.sales_stopped	free 0.17 held -0.17
any account.silence	held 0.07 free -0.07
any account.stopped	held 0.11 free -0.11
any account.stopped_now	held 0.05 free -0.05
any account.temporary	held 0.12 free -0.12
any account.winding_up	held 0.19 free -0.19
any act.click	free 0.11 held -0.11
any act.demand	free 0.1 held -0.1
any act.lead	held 0.08 free -0.08
any act.request	free 0.26 held -0.26
any act.send	free 0.1 held -0.1
any act.told	free 0.06 held -0.06
any age.document	held 0.11 free -0.11
any asin.other_number	free 0.28 held -0.28
any caution.closed	held 0.06 free -0.06
any caution.generic	held 0.1 free -0.1
any caution.review	held 0.13 free -0.13
any complaint.id_label	free 0.08 held -0.08
any doc.authorization_letter	free 0.08 held -0.08
any doc.brand_certificate	free 0.12 held -0.12
any doc.business_licence	free 0.14 held -0.14
any doc.came	free 0.15 held -0.15
any doc.invoice	held 0.13 free -0.13
any doc.letter_of_retraction	held 0.17 free -0.17
any doc.plan_of_action	free 0.06 held -0.06
any doc.receipt	held 0.1 free -0.1
any doc.supplier_contact	free 0.16 held -0.16
any funds.held	held 0.33 free -0.33
any funds.topic	held 0.07 free -0.07
any good.account	free 0.13 held -0.13
any good.ended	held 0.1 free -0.1
any listing.documents	free 0.2 held -0.2
any none.buyer	held 0.1 free -0.1
any none.order	held 0.1 free -0.1
any none.owner_letter	held 0.08 free -0.08
any owner.name_end	free 0.14 held -0.14
any plan.action	held 0.09 free -0.09
any plan.cause	free 0.11 held -0.11
any review.account	held 0.12 free -0.12
any review.call	held 0.15 free -0.15
any review.ship_on	held 0.1 free -0.1
any right.patent	free 0.09 held -0.09
any sent.again	free 0.13 held -0.13
any sent.refused	free 0.07 held -0.07
any to.aside	held 0.11 free -0.11
any to.console	free 0.08 held -0.08
any to.console_place	free 0.06 held -0.06
any to.not_for_answer	held 0.29 free -0.29
any warn.registered	free 0.06 held -0.06
any warn.target	free 0.23 held -0.23
any warn.threat	free 0.13 held -0.13
any warn.word	free 0.25 held -0.25
any why.authenticity	held 0.05 free -0.05
any why.condition	free 0.12 held -0.12
any why.dealer	held 0.05 free -0.05
any why.drug	free 0.07 held -0.07
any why.forged	free 0.11 held -0.11
any why.late	held 0.08 free -0.08
any why.linked	held 0.09 free -0.09
any why.misuse	held 0.09 free -0.09
any why.rates	free 0.15 held -0.15
any why.restricted	held 0.06 free -0.06
any why.reviews	held 0.05 free -0.05
any why.safety	free 0.22 held -0.22
any why.tracking	free 0.07 held -0.07
any why.tracking_rate	free 0.1 held -0.1
any why.used	held 0.07 free -0.07
any why.verification	held 0.08 free -0.08
condition account.how_back	held 0.08 free -0.08
condition act.demand	held 0.1 free -0.1
condition act.lead	held 0.08 free -0.08
condition act.request	held 0.12 free -0.12
condition act.told	free 0.09 held -0.09
condition asin.other_number	free 0.05 held -0.05
condition caution.stopped	held 0.06 free -0.06
condition caution.threat	free 0.12 held -0.12
condition doc.came	held 0.11 free -0.11
condition doc.identity	held 0.13 free -0.13
condition doc.invoice	held 0.05 free -0.05
condition doc.letter_of_retraction	free 0.12 held -0.12
condition doc.plan_of_action	held 0.12 free -0.12
condition limit.two_appeals	held 0.05 free -0.05
condition owner.label	held 0.06 free -0.06
condition owner.name_end	free 0.11 held -0.11
condition plan.action	free 0.07 held -0.07
condition review.account	free 0.07 held -0.07
condition sent.before	held 0.12 free -0.12
condition sent.not_enough	free 0.17 held -0.17
condition to.console	held 0.05 free -0.05
condition warn.target	free 0.13 held -0.13
condition why.authenticity	held 0.05 free -0.05
condition why.forged	free 0.15 held -0.15
condition why.late	free 0.07 held -0.07
condition why.performance	held 0.09 free -0.09
condition why.safety	free 0.13 held -0.13
condition why.verification	held 0.15 free -0.15
fact account.closed	held 0.16 free -0.16
fact account.final	held 0.12 free -0.12
fact account.goes_on	free 0.07 held -0.07
fact account.part_stopped	free 0.16 held -0.16
fact account.permanent	held 0.06 free -0.06
fact account.sales_stopped	free 0.11 held -0.11
fact account.silence	held 0.06 free -0.06
fact account.stopped	held 0.18 free -0.18
fact account.stopped_now	held 0.05 free -0.05
fact account.winding_up	held 0.16 free -0.16
fact act.click	free 0.11 held -0.11
fact act.lead	held 0.05 free -0.05
fact act.request	free 0.18 held -0.18
fact act.send	held 0.15 free -0.15
fact act.told	free 0.06 held -0.06
fact age.document	held 0.14 free -0.14
fact asin.other_number	held 0.18 free -0.18
fact caution.removed	free 0.09 held -0.09
fact caution.review	held 0.13 free -0.13
fact caution.stopped	held 0.18 free -0.18
fact caution.threat	free 0.1 held -0.1
fact complaint.id_label	free 0.08 held -0.08
fact doc.came	free 0.14 held -0.14
fact doc.forged	held 0.07 free -0.07
fact doc.invoice	held 0.1 free -0.1
fact doc.letter_of_retraction	held 0.2 free -0.2
fact doc.receipt	held 0.17 free -0.17
fact doc.supplier_contact	free 0.14 held -0.14
fact funds.held	held 0.55 free -0.55
fact funds.topic	held 0.34 free -0.34
fact good.ended	held 0.05 free -0.05
fact listing.documents	free 0.17 held -0.17
fact listing.stopped	free 0.06 held -0.06
fact none.buyer	held 0.09 free -0.09
fact none.order	held 0.18 free -0.18
fact owner.name_end	free 0.08 held -0.08
fact plan.action	held 0.14 free -0.14
fact review.account	held 0.13 free -0.13
fact review.call	held 0.11 free -0.11
fact right.patent	free 0.08 held -0.08
fact sent.not_enough	free 0.08 held -0.08
fact to.aside	held 0.09 free -0.09
fact to.console	free 0.1 held -0.1
fact to.console_place	free 0.11 held -0.11
fact to.not_for_answer	held 0.15 free -0.15
fact warn.registered	free 0.21 held -0.21
fact warn.threat	free 0.06 held -0.06
fact warn.word	free 0.26 held -0.26
fact why.condition	free 0.12 held -0.12
fact why.dealer	held 0.05 free -0.05
fact why.drug	free 0.06 held -0.06
fact why.linked	held 0.07 free -0.07
fact why.mismatch	free 0.18 held -0.18
fact why.misuse	held 0.08 free -0.08
fact why.owner	free 0.07 held -0.07
fact why.rates	free 0.08 held -0.08
fact why.restricted	held 0.06 free -0.06
fact why.safety	free 0.18 held -0.18
fact why.tracking	free 0.07 held -0.07
fact why.tracking_rate	free 0.1 held -0.1
fact why.used	held 0.08 free -0.08
fact why.verification	free 0.07 held -0.07
first free	free 0.58 held -0.58
first held	held 0.55 free -0.55
is sender.marketplace	free 0.15 held -0.15
is sender.unknown	held 0.11 free -0.11
is stage_account_investigation	held 0.26 free -0.26
is stage_closure	held 0.52 free -0.52
is stage_funds	held 0.38 free -0.38
is stage_listing_inquiry	free 0.63 held -0.63
is stage_more_information	free 0.22 held -0.22
is stage_policy_warning	free 0.58 held -0.58
is stage_suspension	held 0.24 free -0.24
negated account.goes_on	free 0.07 held -0.07
negated account.how_back	free 0.05 held -0.05
negated act.demand	free 0.27 held -0.27
negated act.lead	held 0.08 free -0.08
negated act.send	held 0.08 free -0.08
negated act.told	free 0.1 held -0.1
negated age.document	free 0.07 held -0.07
negated asin.other_number	held 0.17 free -0.17
negated caution.appeal	held 0.17 free -0.17
negated doc.invoice	held 0.06 free -0.06
negated doc.letter_of_retraction	free 0.06 held -0.06
negated doc.not_enough	held 0.23 free -0.23
negated funds.held	held 0.07 free -0.07
negated funds.topic	free 0.09 held -0.09
negated good.account	free 0.15 held -0.15
negated good.ended	held 0.08 free -0.08
negated none.order	free 0.06 held -0.06
negated owner.name_end	held 0.16 free -0.16
negated plan.action	free 0.06 held -0.06
negated right.counterfeit	held 0.08 free -0.08
negated sent.again	free 0.17 held -0.17
negated sent.not_enough	held 0.09 free -0.09
negated warn.registered	held 0.13 free -0.13
negated warn.threat	held 0.11 free -0.11
negated why.authenticity	held 0.06 free -0.06
negated why.condition	held 0.06 free -0.06
negated why.late	held 0.07 free -0.07
negated why.owner	held 0.06 free -0.06
rule authenticity_by_demand	held 0.07 free -0.07
rule authenticity_said	held 0.05 free -0.05
rule closed_after_plans	held 0.18 free -0.18
rule closed_final	held 0.12 free -0.12
rule closed_permanent	held 0.06 free -0.06
rule closed_said	held 0.24 free -0.24
rule closed_winding_up	held 0.1 free -0.1
rule condition_said	free 0.12 held -0.12
rule dealer_said	held 0.05 free -0.05
rule drug_said	free 0.07 held -0.07
rule funds_account_goes_on	held 0.05 free -0.05
rule funds_held_only	held 0.1 free -0.1
rule funds_only	held 0.21 free -0.21
rule generic_means_unbranded	held 0.1 free -0.1
rule investigation_call	held 0.15 free -0.15
rule investigation_call_goes_on	held 0.14 free -0.14
rule investigation_registration	free 0.12 held -0.12
rule investigation_review	held 0.17 free -0.17
rule investigation_review_goes_on	held 0.06 free -0.06
rule late_said	held 0.08 free -0.08
rule linked_said	held 0.09 free -0.09
rule listing_documents	held 0.06 free -0.06
rule listing_drug	free 0.08 held -0.08
rule listing_goes_on	free 0.17 held -0.17
rule listing_mismatch	held 0.05 free -0.05
rule listing_numbered	free 0.1 held -0.1
rule listing_owner	held 0.08 free -0.08
rule listing_restored_sold_again	held 0.1 free -0.1
rule listing_safety	free 0.18 held -0.18
rule listing_said	free 0.06 held -0.06
rule more_detail	held 0.14 free -0.14
rule more_not_enough	held 0.16 free -0.16
rule more_not_enough_plain	held 0.1 free -0.1
rule more_refused	held 0.11 free -0.11
rule none_buyer	held 0.06 free -0.06
rule none_order	free 0.15 held -0.15
rule other_misuse	held 0.09 free -0.09
rule patent_word	free 0.09 held -0.09
rule performance_rates	free 0.1 held -0.1
rule restricted_said	held 0.06 free -0.06
rule reviews_said	held 0.05 free -0.05
rule safety_said	free 0.22 held -0.22
rule suspended_closed_temporarily	free 0.09 held -0.09
rule suspended_part	free 0.17 held -0.17
rule suspended_said	held 0.18 free -0.18
rule suspended_sales	free 0.05 held -0.05
rule suspended_way_back	free 0.06 held -0.06
rule threat_is_no_stage	free 0.1 held -0.1
rule tracking_rate	free 0.1 held -0.1
rule tracking_said	free 0.07 held -0.07
rule used_said	held 0.07 free -0.07
rule verification_said	held 0.08 free -0.08
rule warning_licence	free 0.06 held -0.06
rule warning_registered	free 0.15 held -0.15
rule warning_threat	free 0.15 held -0.15
rule warning_word	free 0.09 held -0.09
say account has	held 0.09 free -0.09
say amazon	free 0.09 held -0.09
say amount	held 0.06 free -0.06
say appeals	held 0.17 free -0.17
say asin	free 0.06 held -0.06
say balance	held 0.37 free -0.37
say balance is	held 0.05 free -0.05
say be paid	held 0.32 free -0.32
say below	free 0.18 held -0.18
say claims	held 0.14 free -0.14
say co	held 0.21 free -0.21
say disbursement	held 0.07 free -0.07
say disbursement appeals	held 0.06 free -0.06
say funds	held 0.37 free -0.37
say have been	held 0.13 free -0.13
say investigate	held 0.12 free -0.12
say listings have been	held 0.17 free -0.17
say money	held 0.3 free -0.3
say next	held 0.33 free -0.33
say offer	free 0.2 held -0.2
say on hold	held 0.12 free -0.12
say open orders	held 0.12 free -0.12
say orders	held 0.4 free -0.4
say orders that	held 0.26 free -0.26
say paid	held 0.17 free -0.17
say paid out	held 0.19 free -0.19
say payments	held 0.18 free -0.18
say payments funds	held 0.15 free -0.15
say payments investigate	held 0.09 free -0.09
say seller performance	held 0.2 free -0.2
say the balance	held 0.19 free -0.19
say the money	held 0.19 free -0.19
say transferred	held 0.09 free -0.09
say transfers	held 0.3 free -0.3
say your balance	held 0.3 free -0.3
say your balance is	held 0.06 free -0.06
say 、お	held 0.24 free -0.24
say 、お支	held 0.12 free -0.12
say 、お支払	held 0.12 free -0.12
say 、お支払い	held 0.12 free -0.12
say 、売	held 0.13 free -0.13
say 、売上	held 0.06 free -0.06
say 、残	held 0.1 free -0.1
say 、残高の	held 0.06 free -0.06
say 、残高は	held 0.06 free -0.06
say 、資	held 0.14 free -0.14
say 、資金	held 0.14 free -0.14
say 、閉鎖	held 0.05 free -0.05
say いこ	held 0.1 free -0.1
say いこと	held 0.1 free -0.1
say いは	held 0.11 free -0.11
say いア	held 0.05 free -0.05
say おります	held 0.11 free -0.11
say おります。	held 0.08 free -0.08
say お振り	held 0.1 free -0.1
say お振り込	held 0.1 free -0.1
say お振り込み	held 0.1 free -0.1
say お支	held 0.11 free -0.11
say お支払	held 0.11 free -0.11
say お支払い	held 0.11 free -0.11
say お電	held 0.06 free -0.06
say お電話	held 0.06 free -0.06
say から差	held 0.07 free -0.07
say から差し	held 0.07 free -0.07
say かり	held 0.08 free -0.08
say かれま	held 0.12 free -0.12
say ことは	held 0.05 free -0.05
say ご注文	held 0.08 free -0.08
say されまし	free 0.08 held -0.08
say されました	free 0.08 held -0.08
say されます。	held 0.07 free -0.07
say します	held 0.07 free -0.07
say します。	free 0.06 held -0.06
say ております	held 0.11 free -0.11
say できま	held 0.13 free -0.13
say できます	held 0.07 free -0.07
say できます。	held 0.14 free -0.14
say で保	held 0.12 free -0.12
say ないこ	held 0.06 free -0.06
say ないこと	held 0.06 free -0.06
say に備	held 0.05 free -0.05
say に備え	held 0.05 free -0.05
say に関	held 0.09 free -0.09
say のご注	held 0.07 free -0.07
say のご注文	held 0.07 free -0.07
say の出品用	held 0.1 free -0.1
say の出品用ア	held 0.1 free -0.1
say の後	held 0.08 free -0.08
say の担当者	held 0.06 free -0.06
say の振	held 0.14 free -0.14
say の支	held 0.07 free -0.07
say の支払	held 0.07 free -0.07
say の支払い	held 0.07 free -0.07
say の結果、	held 0.07 free -0.07
say の資金	held 0.13 free -0.13
say の間	held 0.06 free -0.06
say の間、	held 0.07 free -0.07
say は、お	held 0.1 free -0.1
say はお	held 0.08 free -0.08
say はすべ	held 0.06 free -0.06
say はすべて	held 0.06 free -0.06
say は保	held 0.19 free -0.19
say は取	held 0.11 free -0.11
say は取り	held 0.11 free -0.11
say は留	held 0.07 free -0.07
say は留保	held 0.07 free -0.07
say みは	held 0.13 free -0.13
say ら差	held 0.07 free -0.07
say ら差し	held 0.07 free -0.07
say りいたし	held 0.06 free -0.06
say りいたしま	held 0.06 free -0.06
say り消さ	held 0.05 free -0.05
say り込	held 0.26 free -0.26
say り込み	held 0.17 free -0.17
say り込みは	held 0.11 free -0.11
say るご	held 0.1 free -0.1
say るま	held 0.08 free -0.08
say るまで	held 0.08 free -0.08
say れま	held 0.08 free -0.08
say れます	held 0.11 free -0.11
say を削	free 0.06 held -0.06
say を削除	free 0.06 held -0.06
say ウントの	held 0.09 free -0.09
say ウントの再	held 0.09 free -0.09
say ウントも	held 0.11 free -0.11
say ウントを再	held 0.08 free -0.08
say カウントの	held 0.09 free -0.09
say カウントも	held 0.11 free -0.11
say ジバ	held 0.09 free -0.09
say ジバッ	held 0.09 free -0.09
say ジバック	held 0.09 free -0.09
say チャー	held 0.09 free -0.09
say チャージ	held 0.09 free -0.09
say チャージバ	held 0.09 free -0.09
say トと	free 0.11 held -0.11
say トの再	held 0.09 free -0.09
say トは	held 0.11 free -0.11
say トも	held 0.11 free -0.11
say トを再	held 0.08 free -0.08
say トを再開	held 0.05 free -0.05
say バック	held 0.09 free -0.09
say ポー	held 0.15 free -0.15
say ポート	held 0.18 free -0.18
say ャー	held 0.09 free -0.09
say ャージ	held 0.09 free -0.09
say ャージバ	held 0.09 free -0.09
say ャージバッ	held 0.09 free -0.09
say ントの再	held 0.09 free -0.09
say ントも	held 0.11 free -0.11
say ントを再	held 0.08 free -0.08
say ントを再開	held 0.05 free -0.05
say ージバ	held 0.09 free -0.09
say ージバッ	held 0.09 free -0.09
say ージバック	held 0.09 free -0.09
say ート	held 0.08 free -0.08
say 上金	held 0.12 free -0.12
say 上金は	held 0.15 free -0.15
say 中の	held 0.09 free -0.09
say 保し	free 0.13 held -0.13
say 保して	free 0.14 held -0.14
say 備え	held 0.06 free -0.06
say 全額	held 0.11 free -0.11
say 出品を	free 0.16 held -0.16
say 前の	free 0.07 held -0.07
say 取り消さ	held 0.05 free -0.05
say 口座	free 0.08 held -0.08
say 口座の	held 0.07 free -0.07
say 問題	held 0.13 free -0.13
say 売上金	held 0.12 free -0.12
say 売上金は	held 0.15 free -0.15
say 審査	held 0.11 free -0.11
say 審査を	held 0.08 free -0.08
say 座の	held 0.07 free -0.07
say 後に	held 0.09 free -0.09
say 手続	held 0.1 free -0.1
say 手続き	held 0.1 free -0.1
say 払い	held 0.21 free -0.21
say 払いは	held 0.08 free -0.08
say 振り	held 0.26 free -0.26
say 振り込	held 0.26 free -0.26
say 振り込み	held 0.17 free -0.17
say 振り込みは	held 0.11 free -0.11
say 振込	held 0.07 free -0.07
say 支払	held 0.22 free -0.22
say 支払い	held 0.21 free -0.21
say 支払いは	held 0.08 free -0.08
say 文は	held 0.14 free -0.14
say 日に	held 0.16 free -0.16
say 早く	held 0.06 free -0.06
say 本日	held 0.08 free -0.08
say 査し	held 0.06 free -0.06
say 査の	free 0.05 held -0.05
say 査を	held 0.16 free -0.16
say 残高	held 0.24 free -0.24
say 残高に	held 0.05 free -0.05
say 残高の	held 0.11 free -0.11
say 残高は	held 0.28 free -0.28
say 残高は、	held 0.09 free -0.09
say 決定	held 0.09 free -0.09
say 注文	held 0.24 free -0.24
say 注文は	held 0.15 free -0.15
say 消さ	held 0.08 free -0.08
say 消され	held 0.06 free -0.06
say 留保	free 0.07 held -0.07
say 留保し	free 0.13 held -0.13
say 留保して	free 0.14 held -0.14
say 発送	held 0.08 free -0.08
say 発送し	held 0.07 free -0.07
say 発送して	held 0.07 free -0.07
say 発送してく	held 0.09 free -0.09
say 登録の	free 0.17 held -0.17
say 約束	held 0.16 free -0.16
say 終わ	held 0.1 free -0.1
say 経過し	held 0.1 free -0.1
say 行口	held 0.05 free -0.05
say 行口座	held 0.05 free -0.05
say 調査	held 0.08 free -0.08
say 資金	held 0.33 free -0.33
say 資金は	held 0.29 free -0.29
say 身分	held 0.05 free -0.05
say 輸入	free 0.1 held -0.1
say 込みは	held 0.13 free -0.13
say 返金	free 0.16 held -0.16
say 送し	held 0.05 free -0.05
say 送して	held 0.05 free -0.05
say 送してく	held 0.09 free -0.09
say 送してくだ	held 0.09 free -0.09
say 送金	held 0.14 free -0.14
say 過し	held 0.08 free -0.08
say 過去	held 0.08 free -0.08
say 金に	held 0.06 free -0.06
say 金は	held 0.51 free -0.51
say 金は、	held 0.06 free -0.06
say 銀行	held 0.22 free -0.22
say 銀行口	held 0.05 free -0.05
say 銀行口座	held 0.05 free -0.05
say 録の	free 0.14 held -0.14
say 閉鎖	free 0.13 held -0.13
say 間、	held 0.12 free -0.12
say 間に	held 0.06 free -0.06
say 関係	held 0.06 free -0.06
say 額を	held 0.07 free -0.07
say 高に	held 0.05 free -0.05
say 高の	held 0.11 free -0.11
say 高は	held 0.28 free -0.28
say 高は、	held 0.09 free -0.09
subject account	held 0.12 free -0.12
subject account has	held 0.14 free -0.14
subject account has been	held 0.14 free -0.14
subject amazon	held 0.1 free -0.1
subject been	held 0.1 free -0.1
subject has	held 0.16 free -0.16
subject has been	held 0.16 free -0.16
subject re	free 0.24 held -0.24
subject selling account	held 0.23 free -0.23
subject your amazon	held 0.12 free -0.12
subject 品に	free 0.06 held -0.06
subject 品の	free 0.15 held -0.15
subject 商品	free 0.17 held -0.17
subject 商品の	free 0.1 held -0.1
subject 審査	held 0.11 free -0.11
subject 払い	held 0.07 free -0.07
subject 支払	held 0.07 free -0.07
subject 支払い	held 0.07 free -0.07
subject 最終	held 0.07 free -0.07
threat account.closed	held 0.07 free -0.07
threat account.sales_stopped	free 0.06 held -0.06
threat account.silence	held 0.07 free -0.07
threat account.temporary	held 0.07 free -0.07
threat act.lead	free 0.11 held -0.11
threat act.request	held 0.07 free -0.07
threat act.send	held 0.21 free -0.21
threat act.told	held 0.07 free -0.07
threat asin.other_number	free 0.06 held -0.06
threat caution.appeal	free 0.09 held -0.09
threat caution.removed	free 0.12 held -0.12
threat caution.stopped	free 0.2 held -0.2
threat caution.threat	free 0.1 held -0.1
threat doc.authorization_letter	free 0.11 held -0.11
threat doc.brand_certificate	free 0.09 held -0.09
threat doc.business_licence	free 0.18 held -0.18
threat doc.not_enough	free 0.13 held -0.13
threat doc.not_taken	free 0.14 held -0.14
threat doc.receipt	free 0.1 held -0.1
threat funds.held	free 0.21 held -0.21
threat good.ended	free 0.06 held -0.06
threat none.owner_letter	held 0.05 free -0.05
threat review.ship_on	held 0.14 free -0.14
threat sent.again	held 0.21 free -0.21
threat sent.not_enough	free 0.06 held -0.06
threat to.aside	held 0.08 free -0.08
threat to.console_place	held 0.11 free -0.11
threat to.not_for_answer	held 0.16 free -0.16
threat warn.registered	free 0.06 held -0.06
threat warn.target	free 0.07 held -0.07
threat warn.threat	free 0.1 held -0.1
threat warn.threat_listing	free 0.08 held -0.08
threat why.authenticity	held 0.06 free -0.06
threat why.late	held 0.06 free -0.06
threat why.mismatch	held 0.06 free -0.06
threat why.multiple	free 0.17 held -0.17
threat why.rates	free 0.05 held -0.05
[answer]
is always	seller_central 0.78 nowhere 0.69 reply -0.73 address -0.74
any account.closed	nowhere 0.19 seller_central -0.07 reply -0.07
any account.final	nowhere 0.17 address 0.05 reply -0.09 seller_central -0.13
any account.goes_on	nowhere 0.3 address -0.29
any account.how_back	nowhere 0.15 reply -0.06 seller_central -0.11
any account.may_not_sell	reply 0.21 nowhere -0.17
any account.part_stopped	seller_central 0.17 nowhere -0.23
any account.sales_stopped	nowhere 0.09 reply -0.07
any account.silence	seller_central 0.07 address -0.12
any account.stopped	nowhere 0.21 seller_central -0.1 reply -0.14
any account.stopped_now	seller_central 0.14 nowhere -0.22
any account.temporary	seller_central 0.19 reply 0.08 nowhere -0.06 address -0.21
any account.winding_up	nowhere 0.2 reply 0.07 seller_central -0.07 address -0.2
any act.click	seller_central 0.39 address -0.07 nowhere -0.13 reply -0.19
any act.courtesy	nowhere 0.12 address 0.09 reply -0.17
any act.demand	reply 0.22 nowhere -0.08 seller_central -0.1
any act.lead	address 0.24 reply 0.08 seller_central -0.28
any act.only_when	seller_central 0.12 address 0.07 nowhere -0.16
any act.request	reply 0.15 seller_central 0.13 nowhere -0.05 address -0.23
any act.send	nowhere 0.14 seller_central 0.1 address -0.21
any act.told	nowhere 0.18 reply -0.14
any age.document	seller_central 0.3 address -0.08 nowhere -0.22
any asin.label	nowhere 0.07 address -0.11
any asin.other_number	nowhere 0.08 address 0.05 seller_central -0.18
any caution.appeal	seller_central 0.19 reply -0.09 nowhere -0.11
any caution.authenticity	reply 0.07 seller_central -0.11
any caution.closed	nowhere 0.27 reply -0.25
any caution.counterfeit	nowhere 0.07 reply 0.05 seller_central -0.1
any caution.final	seller_central 0.08 address -0.06 reply -0.06
any caution.generic	reply 0.17 nowhere -0.11
any caution.inauthentic	seller_central 0.11 nowhere -0.15
any caution.removed	address 0.21 seller_central 0.05 nowhere -0.11 reply -0.15
any caution.review	seller_central 0.34 reply -0.06 nowhere -0.23
any caution.section3	seller_central 0.19 address -0.09 reply -0.1
any caution.stopped	address 0.18 seller_central -0.05 reply -0.06 nowhere -0.07
any caution.temporary	seller_central 0.11 address -0.08
any caution.threat	seller_central 0.29 nowhere -0.05 address -0.25
any complaint.id_label	address 0.08 nowhere -0.06
any doc.authorization_letter	reply 0.07 nowhere -0.13
any doc.business_licence	seller_central 0.24 address -0.09 nowhere -0.16
any doc.came	nowhere 0.17 seller_central -0.07 address -0.1
any doc.dealer_licence	seller_central 0.18 reply -0.05 nowhere -0.11
any doc.finding	nowhere 0.14 address -0.08 seller_central -0.09
any doc.forged	address 0.33 reply -0.12 seller_central -0.17
any doc.identity	seller_central 0.19 address 0.15 nowhere -0.35
any doc.invoice	seller_central 0.18 reply 0.08 address 0.07 nowhere -0.32
any doc.letter_of_retraction	nowhere 0.06 reply -0.14
any doc.not_enough	reply 0.12 nowhere -0.13
any doc.not_taken	address 0.06
any doc.plan_of_action	reply 0.27 seller_central -0.1 nowhere -0.15
any doc.receipt	seller_central 0.15 address -0.06 nowhere -0.14
any doc.supplier_contact	seller_central 0.11 reply -0.11
any funds.held	nowhere 0.18 seller_central -0.07 address -0.14
any funds.topic	nowhere 0.21 address 0.16 reply -0.14 seller_central -0.24
any good.account	reply 0.1 seller_central -0.05 address -0.06
any good.listing	seller_central 0.09 reply -0.08
any good.promise	address 0.09 reply -0.05
any limit.two_appeals	address 0.07 nowhere 0.05 seller_central -0.08
any listing.documents	seller_central 0.07 nowhere -0.12
any listing.named	reply 0.05
any listing.stopped	seller_central 0.16 reply 0.06 address -0.06 nowhere -0.16
any none.advert	nowhere 0.37 address -0.08 seller_central -0.24
any none.buyer	reply 0.05 seller_central -0.08
any none.login_link	reply 0.11 seller_central -0.1
any none.order	reply 0.27 nowhere -0.1 address -0.2
any none.owner_letter	address 0.1 reply -0.06
any none.secret	seller_central 0.09 nowhere -0.09
any owner.before_name	nowhere 0.14 reply -0.06 address -0.12
any owner.name_end	nowhere 0.08 seller_central -0.09
any plan.action	address 0.14 nowhere -0.07 seller_central -0.08
any plan.cause	address 0.27 seller_central 0.24 reply -0.13 nowhere -0.38
any plan.prevention	seller_central 0.16 reply 0.14 nowhere -0.28
any review.account	nowhere 0.12 reply -0.06 address -0.11
any review.call	nowhere 0.29 address -0.07 seller_central -0.18
any review.ship_on	seller_central 0.13 address -0.1
any right.copyright	address 0.22 seller_central -0.09 nowhere -0.13
any right.counterfeit	nowhere 0.07 address 0.07 seller_central -0.14
any right.named.copyright	address 0.08 nowhere -0.07
any right.named.counterfeit	reply 0.09 address -0.12
any right.named.patent	address 0.07 seller_central -0.05
any right.named.unfair	address 0.07
any right.patent	address 0.18 reply 0.06 seller_central -0.12 nowhere -0.12
any right.trademark	address 0.15 reply -0.07 nowhere -0.1
any right.unfair	address 0.1 nowhere -0.05
any sent.again	reply 0.4 seller_central 0.14 address -0.09 nowhere -0.45
any sent.before	nowhere 0.15 address -0.1
any sent.not_enough	reply 0.15 nowhere -0.15
any sent.refused	address 0.07 nowhere 0.05 reply -0.08
any to.aside	nowhere 0.22 reply -0.08 address -0.14
any to.console	seller_central 0.6 nowhere -0.13 address -0.21 reply -0.26
any to.console_place	seller_central 0.91 nowhere -0.24 address -0.29 reply -0.38
any to.not_for_answer	address 0.13 seller_central 0.08 reply -0.18
any to.reply	reply 0.98 nowhere -0.15 address -0.39 seller_central -0.44
any warn.registered	seller_central 0.32 address -0.06 reply -0.11 nowhere -0.14
any warn.target	reply 0.23 address -0.08 seller_central -0.18
any warn.threat	address -0.05
any warn.threat_listing	seller_central -0.07
any warn.word	nowhere 0.08 reply -0.08
any why.authenticity	address 0.18 reply -0.05 seller_central -0.13
any why.condition	reply 0.12 seller_central -0.07 address -0.09
any why.dealer	seller_central 0.15 nowhere -0.11
any why.drop	seller_central 0.14 nowhere -0.17
any why.drug	reply 0.15 seller_central -0.16
any why.late	nowhere 0.14 seller_central -0.21
any why.mismatch	reply 0.24 seller_central -0.07 nowhere -0.08 address -0.08
any why.misuse	nowhere 0.05 reply -0.09
any why.multiple	reply 0.1 nowhere -0.11
any why.owner	address 0.23 nowhere -0.16
any why.owner_firm	seller_central 0.06
any why.rates	nowhere 0.08 address -0.11
any why.restricted	seller_central 0.2 nowhere 0.09 reply -0.12 address -0.17
any why.reviews	nowhere 0.05
any why.safety	seller_central 0.21 address 0.06 reply -0.13 nowhere -0.14
any why.tracking	nowhere 0.12 address -0.06
any why.tracking_rate	nowhere 0.15 seller_central -0.12
any why.used	reply 0.11 address -0.05 nowhere -0.06
any why.verification	address 0.12 seller_central 0.06 nowhere -0.15
condition account.closed	seller_central 0.08 nowhere -0.06
condition account.goes_on	reply 0.15 address -0.08
condition account.how_back	nowhere 0.08 seller_central -0.09
condition account.stopped	seller_central 0.06 nowhere -0.08
condition act.demand	address 0.16 nowhere 0.11 reply -0.11 seller_central -0.17
condition act.lead	address 0.14 seller_central -0.08
condition act.request	nowhere 0.05 seller_central -0.08
condition act.send	address 0.19 reply 0.1 seller_central 0.08 nowhere -0.37
condition act.told	address 0.15 seller_central -0.08
condition age.document	reply 0.07 address -0.06
condition asin.other_number	address 0.15 seller_central 0.06 reply -0.19
condition caution.appeal	seller_central 0.11 reply 0.05 nowhere -0.14
condition caution.closed	seller_central 0.09 nowhere -0.07
condition caution.inauthentic	reply 0.06 nowhere -0.09
condition caution.removed	nowhere 0.12 seller_central -0.06
condition caution.stopped	nowhere 0.13 reply -0.06
condition caution.threat	nowhere 0.14 address -0.05 seller_central -0.06
condition doc.authorization_letter	address 0.08 nowhere -0.05
condition doc.came	nowhere 0.07 reply 0.05 seller_central -0.17
condition doc.forged	address 0.07 nowhere -0.09
condition doc.identity	seller_central 0.07
condition doc.invoice	nowhere -0.07
condition doc.letter_of_retraction	address 0.05
condition doc.not_enough	address 0.07 seller_central -0.05
condition doc.not_taken	nowhere 0.2 address 0.05 reply -0.09 seller_central -0.16
condition doc.plan_of_action	seller_central 0.06 reply 0.05 address -0.09
condition doc.receipt	seller_central 0.06
condition good.ended	nowhere 0.07
condition good.promise	address 0.09 reply -0.07
condition listing.documents	address 0.09
condition listing.named	seller_central 0.07 nowhere -0.06
condition none.advert	nowhere 0.07
condition none.order	reply 0.08 nowhere -0.08
condition owner.label	reply -0.08
condition owner.name_end	seller_central 0.13 address 0.11 nowhere -0.2
condition review.account	seller_central 0.07 nowhere -0.07
condition right.counterfeit	seller_central 0.06
condition right.patent	address 0.07 seller_central -0.06
condition sent.before	nowhere -0.08
condition sent.not_enough	seller_central 0.11 address 0.08 reply -0.17
condition to.aside	nowhere 0.08 address -0.11
condition to.console	seller_central 0.2 nowhere -0.16
condition to.console_place	seller_central 0.19 address -0.05 reply -0.06 nowhere -0.07
condition to.not_for_answer	seller_central 0.09 address -0.07
condition warn.target	nowhere 0.15 address 0.05 seller_central -0.24
condition warn.word	nowhere 0.08
condition why.authenticity	address 0.06 reply 0.06 seller_central -0.09
condition why.drug	reply 0.07 nowhere -0.06
condition why.forged	address 0.11
condition why.linked	seller_central 0.07 nowhere -0.05
condition why.mismatch	reply 0.06
condition why.misuse	address 0.14 nowhere -0.1
condition why.owner	address 0.05
condition why.restricted	seller_central 0.07 nowhere 0.05 address -0.08
condition why.reviews	nowhere -0.06
condition why.safety	address 0.12 reply 0.07 seller_central -0.15
fact account.closed	address -0.05
fact account.final	nowhere 0.13 address 0.06 reply -0.08 seller_central -0.11
fact account.goes_on	nowhere 0.24 address -0.1 reply -0.11
fact account.how_back	seller_central 0.08 nowhere -0.1
fact account.may_not_sell	reply 0.1 seller_central -0.09
fact account.part_stopped	seller_central 0.29 reply 0.08 nowhere -0.32
fact account.sales_stopped	nowhere 0.05 reply -0.06
fact account.silence	seller_central 0.12 nowhere -0.06 address -0.07
fact account.stopped	address 0.06 nowhere -0.12
fact account.stopped_now	seller_central 0.14 nowhere -0.22
fact account.temporary	seller_central 0.24 reply 0.1 address -0.12 nowhere -0.23
fact account.winding_up	nowhere 0.11 reply 0.09 address -0.17
fact act.click	seller_central 0.52 address -0.08 reply -0.18 nowhere -0.26
fact act.courtesy	address 0.17 reply -0.17
fact act.demand	address 0.18 reply 0.17 seller_central -0.11 nowhere -0.23
fact act.lead	address 0.19 reply 0.14 nowhere -0.33
fact act.only_when	seller_central 0.12 address 0.07 nowhere -0.16
fact act.request	reply 0.09
fact act.send	nowhere 0.23 reply -0.09 seller_central -0.18
fact act.told	nowhere 0.18 reply -0.14
fact age.document	seller_central 0.26 nowhere -0.28
fact asin.label	nowhere 0.07 address -0.11
fact asin.other_number	reply 0.16 seller_central -0.14
fact caution.appeal	seller_central 0.13 nowhere 0.1 address -0.1 reply -0.13
fact caution.closed	nowhere 0.25 reply 0.05 address -0.15 seller_central -0.15
fact caution.counterfeit	nowhere 0.1 reply 0.05 seller_central -0.07 address -0.08
fact caution.final	seller_central 0.08 address -0.06 reply -0.06
fact caution.generic	reply 0.13 nowhere -0.1
fact caution.inauthentic	seller_central 0.07 nowhere -0.13
fact caution.removed	address 0.17 nowhere -0.06 seller_central -0.09
fact caution.review	seller_central 0.34 reply -0.06 nowhere -0.23
fact caution.section3	seller_central 0.19 address -0.09 reply -0.1
fact caution.stopped	address 0.21 reply -0.14
fact caution.temporary	seller_central 0.11 address -0.08
fact caution.threat	seller_central 0.15 reply 0.09 address -0.1 nowhere -0.14
fact complaint.id_label	address 0.08 nowhere -0.05
fact doc.authorization_letter	seller_central 0.1 reply 0.08 address -0.14
fact doc.business_licence	seller_central 0.25 address -0.07 nowhere -0.14
fact doc.came	seller_central 0.09 reply 0.05 address -0.18
fact doc.dealer_licence	seller_central 0.17 nowhere -0.11
fact doc.finding	nowhere 0.21 address -0.09 seller_central -0.17
fact doc.forged	address 0.16 nowhere 0.13 reply -0.1 seller_central -0.18
fact doc.identity	address 0.22 seller_central 0.19 nowhere -0.39
fact doc.invoice	reply 0.15 seller_central 0.09 nowhere -0.26
fact doc.letter_of_retraction	seller_central 0.13
fact doc.not_enough	address 0.05
fact doc.not_taken	reply 0.07
fact doc.plan_of_action	reply 0.13 address 0.08 seller_central -0.07 nowhere -0.14
fact doc.receipt	reply 0.06 seller_central 0.05 nowhere -0.09
fact doc.supplier_contact	seller_central 0.12 address 0.05 reply -0.13
fact funds.held	nowhere 0.33 address -0.11 seller_central -0.19
fact funds.topic	address 0.28 nowhere 0.17 reply -0.13 seller_central -0.32
fact good.ended	seller_central 0.17 nowhere -0.15
fact good.listing	seller_central 0.06 address -0.06
fact limit.two_appeals	address 0.09 seller_central -0.1
fact listing.documents	seller_central 0.07
fact listing.named	seller_central -0.09
fact listing.stopped	seller_central 0.14 address -0.11
fact none.advert	nowhere 0.31 address -0.08 seller_central -0.23
fact none.buyer	reply 0.05
fact none.login_link	reply 0.08 seller_central -0.1
fact none.order	reply 0.3 nowhere -0.11 address -0.22
fact none.owner_letter	address 0.1 nowhere -0.06
fact none.secret	seller_central 0.05
fact owner.before_name	nowhere 0.06 address -0.05
fact owner.label	reply -0.06
fact owner.name_end	nowhere 0.13 address 0.1 reply -0.08 seller_central -0.14
fact plan.action	address 0.14 seller_central -0.14
fact plan.cause	seller_central 0.33 address 0.05 reply -0.11 nowhere -0.27
fact plan.prevention	seller_central 0.12 reply 0.12 nowhere -0.2
fact review.account	nowhere 0.12 reply -0.07 address -0.07
fact review.call	nowhere 0.26 seller_central -0.1 address -0.16
fact review.ship_on	seller_central 0.15 reply -0.11
fact right.copyright	address 0.22 seller_central -0.09 nowhere -0.13
fact right.counterfeit	nowhere 0.14 seller_central -0.16
fact right.named.copyright	address 0.08 nowhere -0.07
fact right.named.counterfeit	reply 0.09 address -0.12
fact right.named.patent	address 0.07 seller_central -0.05
fact right.named.unfair	address 0.07
fact right.patent	address 0.17 reply 0.06 seller_central -0.11 nowhere -0.12
fact right.trademark	address 0.12 reply -0.07 nowhere -0.09
fact right.unfair	address 0.1 nowhere -0.05
fact sent.again	reply 0.3 seller_central 0.07 address -0.11 nowhere -0.27
fact sent.before	nowhere 0.14 address -0.17
fact sent.not_enough	seller_central 0.09 reply 0.06 nowhere -0.14
fact sent.refused	nowhere 0.06 reply -0.07
fact to.aside	nowhere 0.16 seller_central 0.14 reply -0.08 address -0.23
fact to.console	seller_central 0.52 nowhere -0.09 reply -0.19 address -0.24
fact to.console_place	seller_central 0.6 address -0.16 nowhere -0.22 reply -0.22
fact to.not_for_answer	seller_central 0.13 address 0.13 nowhere -0.11 reply -0.14
fact to.reply	reply 0.5 nowhere -0.07 address -0.2 seller_central -0.23
fact warn.registered	seller_central 0.13 reply -0.07
fact warn.target	reply 0.19 nowhere 0.19 address -0.12 seller_central -0.27
fact warn.threat	reply 0.14 seller_central 0.06 nowhere -0.16
fact warn.word	nowhere 0.21 seller_central -0.1 reply -0.11
fact why.authenticity	seller_central 0.13 reply 0.07 nowhere -0.21
fact why.condition	reply 0.13 seller_central -0.06 address -0.1
fact why.dealer	seller_central 0.15 nowhere -0.11
fact why.drop	seller_central 0.14 nowhere -0.17
fact why.drug	reply 0.07 seller_central -0.1
fact why.forged	reply 0.06 address -0.07
fact why.late	nowhere 0.13 seller_central -0.21
fact why.linked	nowhere 0.06 seller_central -0.05
fact why.mismatch	reply 0.21 nowhere -0.05 address -0.07 seller_central -0.09
fact why.misuse	nowhere 0.15 reply -0.08 address -0.13
fact why.multiple	reply 0.1 nowhere -0.12
fact why.owner	address 0.21 seller_central -0.05 reply -0.06 nowhere -0.1
fact why.rates	nowhere 0.07 address -0.09
fact why.restricted	seller_central 0.2 nowhere 0.09 reply -0.12 address -0.17
fact why.reviews	nowhere 0.08 address -0.06
fact why.safety	seller_central 0.21 address 0.11 nowhere -0.1 reply -0.22
fact why.tracking	nowhere 0.12 address -0.06
fact why.tracking_rate	nowhere 0.15 seller_central -0.12
fact why.used	reply 0.13 nowhere -0.06 address -0.07
fact why.verification	address 0.21 nowhere -0.18
first address	address 1.43 nowhere -0.41 reply -0.44 seller_central -0.58
first nowhere	nowhere 0.89 seller_central -0.07 reply -0.31 address -0.51
first reply	reply 0.93 nowhere -0.15 address -0.38 seller_central -0.4
first seller_central	seller_central 1.06 reply -0.19 nowhere -0.32 address -0.55
is has.asin	address 0.18 reply 0.11 seller_central -0.11 nowhere -0.19
is many.asins	reply 0.11 nowhere -0.21
is no.asin	nowhere 0.19 seller_central 0.12 reply -0.12 address -0.19
is one.asin	address 0.13 seller_central -0.16
is sender.marketplace	nowhere 0.15 address -0.11
is sender.unknown	address 0.11 nowhere -0.14
is stage_account_investigation	nowhere 0.74 reply -0.08 address -0.26 seller_central -0.41
is stage_closure	nowhere 1.15 reply -0.32 seller_central -0.35 address -0.47
is stage_funds	address 0.23 nowhere 0.23 seller_central -0.22 reply -0.24
is stage_listing_inquiry	seller_central 0.36 address 0.17 reply -0.07 nowhere -0.46
is stage_more_information	reply 0.42 address 0.19 seller_central -0.05 nowhere -0.55
is stage_policy_warning	seller_central 0.24 nowhere 0.05 reply -0.13 address -0.17
is stage_suspension	seller_central 0.45 reply 0.41 address 0.3 nowhere -1.16
negated account.goes_on	seller_central 0.07 address -0.07
negated account.how_back	address 0.09 seller_central -0.1
negated account.part_stopped	address 0.08 seller_central -0.07
negated account.stopped	nowhere -0.05
negated account.winding_up	seller_central 0.09 nowhere -0.07
negated act.courtesy	nowhere 0.06
negated act.demand	nowhere 0.43 reply -0.11 address -0.16 seller_central -0.16
negated act.lead	nowhere 0.09 reply 0.07 address -0.07 seller_central -0.1
negated act.request	nowhere 0.44 seller_central -0.06 address -0.14 reply -0.23
negated act.send	nowhere 0.55 reply -0.09 address -0.14 seller_central -0.32
negated act.told	nowhere 0.05
negated age.document	seller_central 0.13 address 0.05 reply -0.06 nowhere -0.12
negated asin.other_number	reply -0.05
negated caution.appeal	reply 0.1 seller_central -0.14
negated caution.removed	seller_central 0.1 nowhere -0.1
negated caution.stopped	seller_central 0.11 nowhere -0.09
negated caution.threat	seller_central 0.17 nowhere -0.14
negated doc.authorization_letter	seller_central 0.08 nowhere -0.06
negated doc.came	address 0.11 nowhere -0.08
negated doc.letter_of_retraction	nowhere 0.07 address -0.07
negated doc.not_enough	seller_central 0.15 nowhere -0.09
negated doc.not_taken	nowhere -0.05
negated doc.plan_of_action	nowhere 0.06 reply -0.06
negated funds.held	seller_central -0.06
negated funds.topic	address 0.18 nowhere -0.15
negated good.ended	nowhere 0.08 reply 0.07 seller_central -0.12
negated good.listing	reply -0.06
negated listing.stopped	seller_central 0.16 nowhere -0.14
negated owner.name_end	reply 0.12 seller_central -0.08
negated plan.cause	address 0.09
negated review.account	seller_central 0.07 nowhere -0.09
negated review.ship_on	seller_central 0.09 nowhere -0.09
negated sent.again	seller_central 0.12 nowhere -0.13
negated sent.before	nowhere 0.11 address 0.08 seller_central -0.17
negated sent.not_enough	reply 0.06 seller_central -0.08
negated to.aside	address 0.1 nowhere -0.1
negated to.console	address 0.16 seller_central -0.18
negated to.console_place	reply 0.1 nowhere 0.05 seller_central -0.11
negated to.reply	nowhere 0.16 seller_central -0.1
negated warn.target	reply 0.17 address -0.05 nowhere -0.13
negated warn.threat	nowhere 0.07
negated warn.word	seller_central 0.07 nowhere -0.06
negated why.authenticity	nowhere 0.29 address -0.08 seller_central -0.2
negated why.owner	nowhere -0.07
negated why.owner_firm	seller_central 0.07 nowhere -0.06
negated why.safety	address 0.07
negated why.verification	seller_central 0.09 nowhere -0.08
rule asks_for_secrets	seller_central 0.09 nowhere -0.09
rule authenticity_by_demand	address 0.3 nowhere -0.3
rule authenticity_said	address 0.18 reply -0.05 seller_central -0.13
rule closed_after_plans	seller_central 0.09
rule closed_final	nowhere 0.13 address 0.06 reply -0.08 seller_central -0.11
rule closed_silence	nowhere 0.18 seller_central -0.05 reply -0.12
rule closed_silence_refused	nowhere 0.08
rule closed_silent_only	seller_central 0.09 reply -0.08
rule closed_winding_up	nowhere 0.19 reply -0.05 address -0.07 seller_central -0.07
rule condition_said	reply 0.12 seller_central -0.07 address -0.09
rule copyright_named	address 0.08 nowhere -0.07
rule copyright_word	address 0.22 seller_central -0.09 nowhere -0.13
rule counterfeit_named	reply 0.09 address -0.12
rule counterfeit_word	nowhere 0.07 address 0.07 seller_central -0.14
rule dealer_said	seller_central 0.15 nowhere -0.11
rule drop_said	seller_central 0.14 nowhere -0.17
rule drug_said	reply 0.15 seller_central -0.16
rule funds_account_goes_on	reply 0.06 seller_central -0.07
rule funds_held_only	reply 0.17 nowhere 0.15 seller_central 0.06 address -0.38
rule funds_only	nowhere 0.2 address 0.2 reply -0.1 seller_central -0.3
rule generic_means_unbranded	reply 0.17 nowhere -0.11
rule investigation_call	nowhere 0.29 address -0.07 seller_central -0.18
rule investigation_call_goes_on	nowhere 0.25 address -0.08 seller_central -0.2
rule investigation_in_course	reply 0.05 nowhere -0.09
rule investigation_registration	address 0.08 seller_central -0.06
rule investigation_review	seller_central 0.07 nowhere 0.06 reply -0.06 address -0.07
rule ip_owner	seller_central 0.06
rule ip_said	address 0.23 nowhere -0.16
rule late_said	nowhere 0.14 seller_central -0.21
rule listing_authenticity	nowhere 0.35 seller_central -0.08 reply -0.11 address -0.16
rule listing_documents	address 0.16 seller_central -0.15
rule listing_drug	reply 0.16 seller_central -0.09 address -0.09
rule listing_goes_on	seller_central 0.1 reply 0.08 nowhere -0.14
rule listing_mismatch	reply 0.18 seller_central -0.1
rule listing_named	nowhere 0.14 seller_central -0.11
rule listing_numbered	reply 0.15 nowhere 0.07 address -0.09 seller_central -0.13
rule listing_owner	seller_central 0.07 address -0.06
rule listing_restored_named	seller_central 0.07
rule listing_restored_said	seller_central 0.06 address -0.06
rule listing_safety	seller_central 0.17 address 0.15 reply -0.12 nowhere -0.2
rule listing_said	seller_central 0.14 address -0.11
rule listing_sales_named	address 0.06 seller_central -0.08
rule listing_threatened	reply 0.09 seller_central -0.07
rule mismatch_said	reply 0.24 seller_central -0.07 nowhere -0.08 address -0.08
rule more_answered	seller_central 0.12 reply 0.08 address -0.09 nowhere -0.1
rule more_asked_after_answer	reply 0.05
rule more_detail	seller_central 0.17 address -0.06 nowhere -0.08
rule more_not_enough	seller_central 0.11 nowhere -0.07 address -0.07
rule more_not_enough_plain	reply 0.15 seller_central 0.08 nowhere -0.11 address -0.11
rule more_refused	seller_central 0.13 reply -0.11
rule multiple_said	reply 0.1 nowhere -0.11
rule none_advert	nowhere 0.27 seller_central -0.21
rule none_buyer	nowhere 0.07 seller_central -0.06
rule none_secret	seller_central 0.09 nowhere -0.09
rule other_forged	reply 0.06 address -0.07
rule other_misuse	nowhere 0.05 reply -0.09
rule patent_named	address 0.07 seller_central -0.05
rule patent_word	address 0.18 reply 0.06 seller_central -0.12 nowhere -0.12
rule performance_rates	seller_central 0.17 nowhere 0.06 reply -0.09 address -0.14
rule performance_target	seller_central 0.13 reply -0.1
rule restricted_said	seller_central 0.2 nowhere 0.09 reply -0.12 address -0.17
rule reviews_said	nowhere 0.05
rule safety_said	seller_central 0.21 address 0.06 reply -0.13 nowhere -0.14
rule section_three_is_no_ground	seller_central 0.19 address -0.09 reply -0.1
rule suspended_closed_temporarily	nowhere 0.05 address -0.06
rule suspended_closed_with_way_back	reply 0.09 nowhere -0.14
rule suspended_may_not_sell	reply 0.1 seller_central -0.09
rule suspended_now	seller_central 0.07 address 0.05 nowhere -0.11
rule suspended_part	seller_central 0.28 reply 0.08 nowhere -0.31
rule suspended_said	address 0.06 nowhere -0.12
rule suspended_way_back	seller_central 0.09 address 0.06 reply -0.07 nowhere -0.08
rule temporarily_closed_is_suspension	seller_central 0.11 address -0.08
rule threat_is_no_stage	seller_central 0.06 address -0.09
rule tracking_rate	nowhere 0.15 seller_central -0.12
rule tracking_said	nowhere 0.12 address -0.06
rule trademark_word	address 0.15 reply -0.07 nowhere -0.1
rule unfair_named	address 0.07
rule unfair_word	address 0.1 nowhere -0.05
rule used_said	reply 0.11 address -0.05 nowhere -0.06
rule verification_said	address 0.12 seller_central 0.06 nowhere -0.15
rule waived_promise_accepted	address 0.06 reply -0.05
rule warning_late	nowhere 0.17 reply 0.05 address -0.08 seller_central -0.14
rule warning_licence	seller_central 0.14 nowhere -0.1
rule warning_registered	seller_central 0.24 address -0.06 reply -0.08 nowhere -0.11
rule warning_something_asked	reply 0.22 nowhere -0.07 address -0.13
rule warning_target	nowhere 0.16 reply -0.08
rule warning_threat	reply 0.21 seller_central 0.06 address -0.07 nowhere -0.2
rule warning_word	nowhere 0.16 reply -0.07 seller_central -0.1
say a neutral	address 0.06
say a neutral evaluation	address 0.06
say account health	seller_central 0.34 nowhere 0.08 address -0.16 reply -0.26
say account health page	seller_central 0.31 nowhere -0.34
say amazon	address 0.79 nowhere 0.43 reply -0.35 seller_central -0.87
say answer this	reply 1.02 nowhere -0.15 address -0.16 seller_central -0.71
say asin	nowhere 0.27 reply -0.06 address -0.09 seller_central -0.12
say button	seller_central 0.63 reply -0.15 address -0.15 nowhere -0.34
say co	address 0.65 nowhere -0.16 reply -0.18 seller_central -0.31
say com	address 0.49 reply 0.05 seller_central -0.2 nowhere -0.34
say com within	address 0.16 reply -0.05 nowhere -0.06
say complaint	reply 0.06 address -0.07
say csv	reply 0.22 seller_central -0.19
say dispute	address 0.42 seller_central -0.07 reply -0.16 nowhere -0.2
say electronics	address 0.12 nowhere -0.06
say electronics safety	address 0.13 nowhere -0.05 seller_central -0.05
say evaluation	address 0.09
say example	address 0.29 reply -0.21
say health	seller_central 0.28 reply -0.26
say health page	seller_central 0.31 nowhere -0.34
say id	reply 0.21 seller_central 0.17 address -0.14 nowhere -0.24
say infringement	address 0.08 reply -0.06
say jp	address 0.36 reply -0.08 seller_central -0.13 nowhere -0.15
say jp electronics	address 0.13 nowhere -0.05 seller_central -0.05
say jp electronics safety	address 0.13 nowhere -0.05 seller_central -0.05
say mail within	reply 0.26 seller_central -0.09 nowhere -0.13
say neutral	address 0.06
say neutral evaluation	address 0.06
say notice	address 0.52 reply 0.16 seller_central -0.16 nowhere -0.52
say notice dispute	address 0.48 nowhere -0.12 reply -0.14 seller_central -0.22
say notifications	seller_central 0.28 nowhere -0.07 address -0.08 reply -0.13
say owner	address 0.16 reply 0.13 seller_central -0.05 nowhere -0.23
say page	nowhere 0.07 address 0.06 reply -0.17
say patent	reply 0.16 seller_central -0.08 nowhere -0.1
say patent evaluation	address 0.11
say performance notifications	seller_central 0.44 address -0.07 reply -0.13 nowhere -0.24
say performance policy	address 0.14 reply -0.07
say pq	address 0.4 nowhere -0.11 reply -0.14 seller_central -0.15
say pq review	address 0.4 nowhere -0.11 reply -0.14 seller_central -0.15
say pse	address 0.19 nowhere -0.08 seller_central -0.1
say reply	reply 0.26 nowhere 0.2 address -0.19 seller_central -0.28
say reply to	nowhere 0.12 address 0.06 reply -0.08 seller_central -0.1
say reply to this	nowhere 0.22 reply -0.08 seller_central -0.09
say retraction	reply -0.05
say safety	address 0.21 seller_central -0.1 nowhere -0.12
say says that	seller_central 0.11 reply -0.1
say seller performance policy	address 0.14 reply -0.07
say this e	reply 0.39 seller_central -0.12 address -0.25
say this e mail	reply 0.39 seller_central -0.12 address -0.25
say this mail	reply 0.62 address -0.06 seller_central -0.26 nowhere -0.3
say three weeks	address 0.06 reply 0.05 seller_central -0.05 nowhere -0.06
say tiff	reply 0.07 seller_central -0.06
say to notice	address 0.1 seller_central -0.06 reply -0.08
say to notice dispute	address 0.14 seller_central -0.1
say to patent	address 0.06
say to patent evaluation	address 0.06
say to this	nowhere 0.3 reply 0.13 address -0.15 seller_central -0.28
say to this e	reply 0.07 nowhere -0.05
say txt	reply 0.22 seller_central -0.19
say upload	seller_central 0.55 address -0.16 reply -0.18 nowhere -0.21
say 、このメ	reply 0.12 nowhere -0.09
say 、このメー	reply 0.12 nowhere -0.09
say 、パ	seller_central 0.07 nowhere -0.09
say 、本メ	seller_central -0.05
say 、本メー	seller_central -0.05
say 、本メール	seller_central -0.05
say 、権	address -0.06
say 、権利	address -0.06
say 「ア	seller_central 0.14 address -0.05
say 「アカ	seller_central 0.13 address -0.05
say 「アカウ	seller_central 0.13 address -0.05
say 「アカウン	seller_central 0.13 address -0.05
say 「対	seller_central 0.1 nowhere -0.08
say 「対応	seller_central 0.09 nowhere -0.07
say 「申	seller_central 0.06
say 「申し	seller_central 0.06
say 「申し立	seller_central 0.06
say 「申し立て	seller_central 0.06
say 」か	seller_central 0.38 address -0.09 nowhere -0.25
say 」から	seller_central 0.38 address -0.09 nowhere -0.25
say 」からお	seller_central 0.15 nowhere -0.12
say 」と	reply 0.19 nowhere -0.2
say 」の	seller_central 0.63 address -0.15 nowhere -0.46
say 」の「	seller_central 0.07 address -0.06
say 」を	seller_central 0.35 reply -0.09 nowhere -0.22
say 」を押	seller_central 0.22 nowhere -0.16
say 」を押し	seller_central 0.16 nowhere -0.1
say ある「	seller_central 0.08 nowhere -0.06
say お送	address 0.27 seller_central -0.25
say お送り	address 0.27 seller_central -0.25
say お送りく	address 0.25 seller_central -0.12 nowhere -0.15
say お送りくだ	address 0.25 seller_central -0.12 nowhere -0.15
say からお	seller_central 0.19 reply -0.07 nowhere -0.12
say から当	nowhere 0.07
say け取り	address 0.19 nowhere -0.07 seller_central -0.09
say け取りまし	address 0.08 nowhere -0.08
say げは	seller_central 0.09 nowhere -0.08
say このメ	reply 0.18 nowhere 0.06 seller_central -0.12 address -0.12
say このメー	reply 0.21 nowhere -0.05 seller_central -0.06 address -0.1
say このメール	reply 0.21 nowhere -0.05 seller_central -0.06 address -0.1
say ご担	nowhere 0.1 address -0.06 reply -0.07
say ご担当	nowhere 0.1 address -0.06 reply -0.07
say ご担当者	nowhere 0.1 address -0.06 reply -0.07
say ご担当者様	nowhere 0.1 reply -0.06 address -0.07
say ご返	nowhere 0.24 reply 0.07 address -0.12 seller_central -0.19
say ご返信	nowhere 0.11 reply 0.08 seller_central -0.16
say ご返信く	reply 0.17 nowhere -0.09
say ご返信くだ	reply 0.17 nowhere -0.09
say ご返信に	seller_central -0.05
say ご返信にて	reply 0.07
say し立	seller_central 0.06 reply -0.05
say し立て	seller_central 0.06 reply -0.05
say し立てが	reply -0.06
say する」	seller_central 0.09 nowhere -0.09
say てに	address 0.2 nowhere -0.16
say でお送りく	address 0.16 seller_central -0.14
say に、こ	reply 0.08 address 0.07 nowhere -0.12
say に、この	reply 0.08 address 0.05 nowhere -0.11
say に、このメ	reply 0.07
say にある	seller_central 0.15 nowhere -0.06 address -0.08
say にある「	seller_central 0.08 nowhere -0.06
say にお送りく	address 0.08
say にこ	reply 0.11
say にこの	reply 0.11
say にこのメ	reply 0.1 nowhere -0.06
say にこのメー	reply 0.1 nowhere -0.06
say にご返	reply 0.1 nowhere 0.09 seller_central -0.08 address -0.1
say にご返信	reply 0.1 address -0.05 seller_central -0.08
say にご返信く	reply 0.13 nowhere -0.07
say に本	reply 0.16 seller_central -0.06 nowhere -0.07
say に本メ	reply 0.11 nowhere -0.07
say に本メー	reply 0.11 nowhere -0.07
say に本メール	reply 0.11 nowhere -0.07
say に発行	address 0.09 seller_central 0.05 nowhere -0.17
say に発行さ	address 0.09 seller_central 0.07 nowhere -0.16
say に発行され	address 0.09 seller_central 0.07 nowhere -0.16
say に返信	reply 0.23 nowhere -0.15
say の「	seller_central 0.33 reply -0.07 nowhere -0.09 address -0.18
say のご返	seller_central -0.06
say のご返信	seller_central -0.06
say のご返信に	reply 0.06
say のメ	nowhere 0.27 reply 0.14 seller_central -0.18 address -0.23
say のメー	reply 0.17 address -0.13
say のメール	reply 0.17 address -0.12
say のメールに	nowhere 0.05 address -0.1
say のメールへ	reply 0.14 seller_central -0.06 nowhere -0.06
say の画面	seller_central 0.09 reply -0.08
say の請求書	nowhere 0.14 seller_central -0.07
say の返信	reply 0.12 nowhere -0.08
say の返信で	reply 0.07 nowhere -0.06
say の返信でお	reply 0.07 nowhere -0.06
say の返信に	reply 0.07
say は権	address 0.06
say は権利	address 0.06
say へお	address 0.2 nowhere -0.16
say へお送	address 0.09
say へお送り	address 0.09
say へお送りく	address 0.09 nowhere -0.05
say へご	nowhere 0.09 seller_central -0.15
say へご返	reply 0.05
say へご返信	reply 0.05
say への返	reply 0.34 seller_central -0.12 nowhere -0.21
say への返信	reply 0.13 nowhere -0.08
say への返信で	reply 0.07 nowhere -0.06
say への返信に	reply 0.07
say または	nowhere 0.34 address -0.05 seller_central -0.09 reply -0.19
say までお送	address 0.18 seller_central -0.14
say までお送り	address 0.18 seller_central -0.14
say ら当	nowhere 0.07
say りく	address 0.2 reply -0.07 seller_central -0.15
say りくだ	address 0.2 reply -0.07 seller_central -0.15
say りくださ	address 0.2 reply -0.07 seller_central -0.15
say りください	address 0.17 seller_central -0.14
say る」	seller_central 0.1 nowhere -0.16
say る」か	seller_central 0.05
say る」から	seller_central 0.05
say るとの	seller_central -0.05
say るには	seller_central 0.06
say を、	reply 0.1 address 0.09 nowhere -0.21
say を、こ	reply 0.08 nowhere -0.08
say を、この	reply 0.08 nowhere -0.08
say を、このメ	reply 0.07
say を「	seller_central 0.11 nowhere -0.06
say を押	seller_central 0.25 address -0.06 nowhere -0.16
say を押し	seller_central 0.18 address -0.06 nowhere -0.1
say アッ	seller_central 0.09 nowhere -0.06
say アップ	seller_central 0.09 nowhere -0.06
say アップロ	seller_central 0.09 nowhere -0.06
say アップロー	seller_central 0.09 nowhere -0.06
say ウント健	seller_central 0.12 nowhere -0.06
say ウント健全	seller_central 0.12 nowhere -0.06
say ォー	nowhere 0.05
say ォーマ	nowhere 0.06
say ォーマン	nowhere 0.06
say ォーマンス	nowhere 0.06
say カウント健	seller_central 0.12 nowhere -0.06
say ス通	seller_central 0.07
say ス通知	seller_central 0.07
say ス通知の	seller_central 0.05
say セラ	seller_central 0.08 address -0.05
say セラー	seller_central 0.08 address -0.05
say セラーセ	seller_central 0.07
say セラーセン	seller_central 0.07
say セント	seller_central 0.07
say セントラ	seller_central 0.07
say セントラル	seller_central 0.07
say タン	seller_central 0.26 address -0.07 nowhere -0.09 reply -0.09
say タンか	seller_central 0.07
say タンから	seller_central 0.07
say ップロ	seller_central 0.09 nowhere -0.06
say ップロー	seller_central 0.09 nowhere -0.06
say ップロード	seller_central 0.09 nowhere -0.06
say トラ	seller_central 0.07
say トラル	seller_central 0.07
say トラルの	seller_central 0.08
say トラルの「	seller_central 0.14 nowhere -0.13
say ト健	seller_central 0.12 nowhere -0.06
say ト健全	seller_central 0.12 nowhere -0.06
say ト健全性	seller_central 0.12 nowhere -0.06
say ト健全性」	seller_central 0.15 nowhere -0.14
say ト健全性の	nowhere -0.05
say パフ	nowhere 0.06
say パフォ	nowhere 0.06
say パフォー	nowhere 0.06
say パフォーマ	nowhere 0.06
say フォー	nowhere 0.05
say フォーマ	nowhere 0.06
say フォーマン	nowhere 0.06
say プロー	seller_central 0.09 nowhere -0.06
say プロード	seller_central 0.09 nowhere -0.06
say ペー	seller_central 0.28 address 0.06 nowhere -0.34
say ページ	seller_central 0.31 address 0.07 nowhere -0.38
say ボタ	seller_central 0.26 nowhere -0.08 reply -0.08 address -0.09
say ボタン	seller_central 0.26 nowhere -0.08 reply -0.08 address -0.09
say ボタンか	seller_central 0.07
say ボタンから	seller_central 0.07
say マン	nowhere 0.06
say マンス	nowhere 0.06
say マンス通	seller_central 0.07
say マンス通知	seller_central 0.07
say メー	reply 0.29 address 0.11 nowhere -0.17 seller_central -0.24
say メール	reply 0.17 seller_central -0.18
say メールに	reply 0.08 address -0.1
say メールにご	nowhere 0.05
say メールに返	reply 0.13 nowhere -0.08
say メールへ	reply 0.26 address -0.06 seller_central -0.09 nowhere -0.11
say メールへご	reply 0.05
say メールへの	reply 0.17 nowhere -0.09
say ラル	seller_central 0.07
say ラルの	seller_central 0.08
say ラルの「	seller_central 0.14 nowhere -0.13
say ラー	seller_central 0.08
say ラーセ	seller_central 0.07
say ラーセン	seller_central 0.07
say ラーセント	seller_central 0.07
say ルに	reply 0.07 seller_central 0.07 address -0.09
say ルにご返	nowhere 0.05
say ルにご返信	nowhere 0.05
say ルに返	reply 0.13 nowhere -0.08
say ルに返信	reply 0.08 nowhere -0.06
say ルの「	seller_central 0.14 nowhere -0.13
say ルへ	reply 0.26 address -0.06 seller_central -0.09 nowhere -0.11
say ルへご	reply 0.05
say ルへご返	reply 0.05
say ルへご返信	reply 0.05
say ルへの	reply 0.17 nowhere -0.09
say ルへの返	reply 0.16 nowhere -0.09
say ルへの返信	reply 0.11 nowhere -0.07
say ンか	seller_central 0.08
say ンから	seller_central 0.08
say ンス	seller_central 0.08 reply -0.06
say ンス通	seller_central 0.07
say ンス通知	seller_central 0.07
say ンス通知の	seller_central 0.05
say ントラ	seller_central 0.07
say ントラル	seller_central 0.07
say ントラルの	seller_central 0.08
say ント健	seller_central 0.12 nowhere -0.06
say ント健全	seller_central 0.12 nowhere -0.06
say ント健全性	seller_central 0.12 nowhere -0.06
say ージ	seller_central 0.22 nowhere -0.05 reply -0.11
say ーセ	seller_central 0.07
say ーセン	seller_central 0.07
say ーセント	seller_central 0.07
say ーセントラ	seller_central 0.07
say ーマ	nowhere 0.06
say ーマン	nowhere 0.06
say ーマンス	nowhere 0.06
say ーマンス通	seller_central 0.07
say ール	reply 0.17 nowhere 0.07 seller_central -0.21
say ールに	reply 0.07 address -0.09
say ールにご	nowhere 0.05
say ールにご返	nowhere 0.05
say ールに返	reply 0.13 nowhere -0.08
say ールに返信	reply 0.08 nowhere -0.06
say ールへ	reply 0.26 address -0.06 seller_central -0.09 nowhere -0.11
say ールへご	reply 0.05
say ールへご返	reply 0.05
say ールへの	reply 0.17 nowhere -0.09
say ールへの返	reply 0.16 nowhere -0.09
say 以内に、こ	reply 0.07 address 0.05 nowhere -0.1
say 以内にこ	reply 0.07 nowhere -0.05
say 以内にこの	reply 0.07 nowhere -0.05
say 以内にご返	reply 0.06
say 以内に本	reply 0.12 nowhere -0.07
say 以内に本メ	reply 0.09 nowhere -0.06
say 件名	address 0.06
say 件名に	address 0.06
say 使用	seller_central 0.08 address 0.07 nowhere -0.13
say 侵害	address 0.08 seller_central 0.07 reply -0.05 nowhere -0.09
say 侵害の	address 0.08
say 信く	reply 0.17 nowhere -0.09
say 信くだ	reply 0.17 nowhere -0.09
say 信くださ	reply 0.17 nowhere -0.09
say 信ください	reply 0.17 nowhere -0.09
say 信で	reply 0.18 nowhere -0.12
say 信でお	reply 0.11 nowhere -0.07
say 信に	reply 0.12 seller_central -0.08
say 信にて	reply 0.09
say 信にてお	reply 0.05
say 健全	seller_central 0.08
say 健全性	seller_central 0.09
say 健全性」	seller_central 0.14 nowhere -0.13
say 健全性」の	seller_central 0.1 nowhere -0.09
say 健全性の	nowhere -0.05
say 偽造	address 0.11 seller_central -0.09
say 全性	seller_central 0.08
say 全性」	seller_central 0.14 nowhere -0.13
say 全性」の	seller_central 0.1 nowhere -0.09
say 全性の	nowhere -0.05
say 内に、こ	reply 0.07 address 0.07 nowhere -0.1
say 内に、この	reply 0.07 address 0.05 nowhere -0.1
say 内にこ	reply 0.07 nowhere -0.05
say 内にこの	reply 0.07 nowhere -0.05
say 内にこのメ	reply 0.06 nowhere -0.05
say 内にご返	reply 0.06
say 内にご返信	reply 0.06
say 内に本	reply 0.12 nowhere -0.07
say 内に本メ	reply 0.09 nowhere -0.06
say 内に本メー	reply 0.09 nowhere -0.06
say 利者と	address 0.06 seller_central -0.06
say 原因	seller_central 0.29 reply -0.09 nowhere -0.23
say 取りまし	address 0.08 nowhere -0.08
say 取りました	address 0.09 nowhere -0.08
say 受け取り	address 0.19 nowhere -0.07 seller_central -0.09
say 告の	seller_central -0.06
say 告を	nowhere 0.06 reply -0.1
say 報告	address 0.13 reply -0.06 seller_central -0.12
say 報告を	reply -0.06
say 当者	nowhere 0.16 seller_central -0.05 address -0.06
say 当者様	nowhere 0.1 reply -0.06 address -0.07
say 形で	reply 0.09
say 性」	seller_central 0.14 nowhere -0.13
say 性」の	seller_central 0.1 nowhere -0.09
say 情報	seller_central 0.53 reply -0.06 address -0.13 nowhere -0.34
say 払いしま	nowhere 0.16 seller_central -0.12
say 押し	seller_central 0.18 address -0.06 nowhere -0.1
say 担当者	nowhere 0.16 seller_central -0.05 address -0.06
say 担当者様	nowhere 0.1 reply -0.06 address -0.07
say 支払いしま	nowhere 0.16 seller_central -0.12
say 日以内にこ	reply 0.07 nowhere -0.05
say 日以内に本	reply 0.09
say 書、	seller_central 0.07 nowhere -0.07
say 有効	nowhere 0.05
say 期限に	seller_central -0.05
say 本メ	reply 0.09 seller_central -0.07
say 本メー	reply 0.1 seller_central -0.08
say 本メール	reply 0.1 seller_central -0.08
say 本メールに	reply 0.07
say 本メールへ	reply 0.09
say 業者	address 0.06 nowhere -0.08
say 権利	seller_central 0.11 reply -0.11
say 権利者と	address 0.06 seller_central -0.06
say 求書	address 0.16 seller_central -0.1
say 無期	address 0.05
say 無期限	address 0.05
say 申し立	seller_central 0.06 reply -0.05
say 申し立て	seller_central 0.06 reply -0.05
say 申し立てが	reply -0.06
say 画面	seller_central 0.2 nowhere -0.08 reply -0.14
say 発行	seller_central 0.18 address 0.09 nowhere -0.32
say 発行さ	address 0.12 seller_central 0.06 nowhere -0.17
say 発行され	address 0.12 seller_central 0.06 nowhere -0.17
say 立て	seller_central 0.09
say 立てが	reply -0.06
say 絡先	seller_central 0.14 address 0.08 nowhere -0.17
say 者か	nowhere 0.05
say 者から	nowhere 0.05
say 者と	seller_central -0.07
say 者の	nowhere 0.09 address 0.05 reply -0.07 seller_central -0.07
say 著作	address 0.07 nowhere -0.05
say 表示	nowhere 0.15 reply -0.05 address -0.08
say 許諾	address 0.11 nowhere -0.12
say 許諾書	nowhere -0.09
say 試験	address 0.11 seller_central -0.07
say 請求書	address 0.16 seller_central -0.1
say 諾書	nowhere -0.09
say 返信	reply 0.47 nowhere -0.06 address -0.13 seller_central -0.28
say 返信く	reply 0.17 nowhere -0.09
say 返信くだ	reply 0.17 nowhere -0.09
say 返信くださ	reply 0.17 nowhere -0.09
say 返信し	reply 0.17 address -0.05 nowhere -0.07
say 返信して	reply 0.17 address -0.05 nowhere -0.07
say 返信してく	reply 0.12 address -0.05
say 返信で	reply 0.17 nowhere -0.11
say 返信でお	reply 0.11 nowhere -0.07
say 返信に	reply 0.12 seller_central -0.08
say 返信にて	reply 0.09
say 返信にてお	reply 0.05
say 送り	address 0.23 nowhere 0.09 reply -0.08 seller_central -0.24
say 送りく	address 0.25 seller_central -0.12 nowhere -0.15
say 送りくだ	address 0.25 seller_central -0.12 nowhere -0.15
say 送りくださ	address 0.25 seller_central -0.12 nowhere -0.15
say 送信	address 0.09 seller_central -0.09
say 連絡先	seller_central 0.14 address 0.08 nowhere -0.17
subject on your	nowhere 0.51 address -0.13 seller_central -0.16 reply -0.23
subject re	reply 0.48 address 0.45 seller_central -0.39 nowhere -0.53
subject した	seller_central 0.25 nowhere -0.18
subject ペー	reply 0.1
subject ページ	reply 0.1
threat account.closed	nowhere 0.19 reply -0.06 seller_central -0.16
threat account.goes_on	nowhere 0.12
threat account.how_back	nowhere 0.09 address -0.12
threat account.may_not_sell	reply 0.11 seller_central 0.07 nowhere -0.18
threat account.part_stopped	nowhere 0.1
threat account.silence	nowhere 0.08 address -0.06
threat account.stopped	nowhere 0.24 address -0.06 seller_central -0.08 reply -0.09
threat account.temporary	nowhere 0.17 seller_central -0.05 address -0.09
threat account.winding_up	nowhere 0.09
threat act.click	nowhere 0.13 seller_central -0.12
threat act.demand	address 0.1 reply -0.06 nowhere -0.06
threat act.lead	nowhere 0.08 address 0.06 seller_central -0.11
threat act.request	seller_central 0.14 nowhere -0.14
threat act.send	nowhere 0.09
threat act.told	address 0.13 reply -0.09
threat age.document	nowhere 0.07 seller_central 0.06 reply -0.08
threat asin.other_number	nowhere 0.28 address -0.11 reply -0.12
threat caution.appeal	seller_central 0.11 reply 0.08 address -0.15
threat caution.authenticity	reply 0.08 seller_central -0.06
threat caution.closed	address 0.19 nowhere 0.06 reply -0.25
threat caution.counterfeit	address 0.11 nowhere -0.06
threat caution.inauthentic	reply 0.08 seller_central -0.1
threat caution.removed	nowhere 0.14 reply -0.11
threat caution.stopped	seller_central -0.06
threat caution.threat	seller_central 0.06 address -0.09
threat doc.authorization_letter	address 0.1
threat doc.forged	address 0.07
threat doc.identity	seller_central 0.11 address -0.12
threat doc.invoice	seller_central 0.11 reply -0.12
threat doc.letter_of_retraction	address 0.14 reply -0.07
threat doc.not_enough	reply 0.17 address -0.07 nowhere -0.1
threat doc.not_taken	address -0.05
threat doc.plan_of_action	reply 0.09 nowhere -0.09
threat doc.receipt	seller_central 0.13
threat funds.held	seller_central 0.09 nowhere -0.13
threat funds.topic	address 0.09 seller_central -0.08
threat good.account	reply 0.07
threat good.ended	address 0.06
threat listing.named	seller_central 0.09 nowhere -0.08
threat listing.stopped	reply 0.12 seller_central -0.11
threat none.advert	nowhere 0.2 seller_central -0.16
threat none.owner_letter	nowhere 0.07
threat owner.before_name	nowhere 0.07 address -0.08
threat owner.name_end	address 0.07 reply 0.06 seller_central -0.15
threat plan.action	reply 0.08 address -0.08
threat plan.cause	address 0.21 seller_central -0.1 nowhere -0.1
threat plan.prevention	seller_central 0.06 nowhere -0.08
threat review.account	seller_central 0.07 address -0.06
threat review.ship_on	reply 0.11 seller_central -0.07 address -0.08
threat right.counterfeit	address 0.12 nowhere -0.06
threat right.patent	address 0.07 seller_central -0.05
threat sent.again	nowhere -0.05
threat sent.not_enough	reply 0.14 address -0.11
threat to.aside	address 0.11 seller_central 0.06 reply -0.05 nowhere -0.12
threat to.console	seller_central 0.21 reply -0.05 address -0.12
threat to.console_place	seller_central 0.6 address -0.11 reply -0.14 nowhere -0.35
threat to.not_for_answer	nowhere 0.15 address 0.05 seller_central -0.16
threat to.reply	reply 0.51 seller_central -0.11 address -0.17 nowhere -0.22
threat warn.target	nowhere 0.1 seller_central -0.09
threat warn.threat	reply -0.09
threat warn.threat_listing	reply 0.08 seller_central -0.07
threat why.authenticity	address 0.19 nowhere -0.08 seller_central -0.09
threat why.drug	address 0.1 seller_central -0.05
threat why.multiple	nowhere 0.14 seller_central -0.13
threat why.owner	address 0.07
threat why.performance	seller_central -0.05
threat why.reviews	nowhere -0.06
threat why.safety	seller_central 0.14 nowhere -0.09
threat why.tracking	nowhere 0.06 seller_central -0.06
threat why.verification	nowhere 0.1 address -0.07
[clock]
is always	no_deadline 4.15 answer 0.94 funds -0.53 reply_expected -0.67 call -1.19 appeal -1.24 fba_disposal -1.47
above fba	answer 0.15 no_deadline -0.07
above happens next	call 0.08
above stock	answer -0.05
above what happens next	call 0.08
above これからの	funds 0.16 no_deadline -0.15
above し立	answer 0.12 appeal 0.06 funds -0.07 no_deadline -0.09
above し立て	answer 0.12 appeal 0.06 funds -0.07 no_deadline -0.09
above の在	no_deadline 0.11 fba_disposal 0.07 answer -0.1
above の在庫	no_deadline 0.11 fba_disposal 0.07 answer -0.1
above の流	no_deadline -0.06
above の流れ	no_deadline -0.06
above れからの	funds 0.16 no_deadline -0.15
above 上金	no_deadline 0.08 answer -0.07
above 今後の流	no_deadline -0.05
above 今後の流れ	no_deadline -0.05
above 倉庫	fba_disposal 0.11
above 倉庫の	fba_disposal 0.1
above 倉庫の在	fba_disposal 0.09
above 倉庫の在庫	fba_disposal 0.09
above 在庫	no_deadline 0.27 answer -0.05 fba_disposal -0.06 funds -0.1
above 在庫に	no_deadline 0.09
above 在庫につ	no_deadline 0.07
above 在庫につい	no_deadline 0.07
above 売上	no_deadline 0.08 answer -0.07
above 売上金	no_deadline 0.08 answer -0.07
above 庫に	no_deadline 0.1
above 庫につ	no_deadline 0.07
above 庫につい	no_deadline 0.07
above 庫について	no_deadline 0.07
above 庫の	fba_disposal 0.11
above 庫の在	fba_disposal 0.09
above 庫の在庫	fba_disposal 0.09
above 後の流	no_deadline -0.05
above 後の流れ	no_deadline -0.05
above 流れ	no_deadline -0.06
above 申し立	answer 0.12 appeal 0.06 funds -0.07 no_deadline -0.09
above 申し立て	answer 0.12 appeal 0.06 funds -0.07 no_deadline -0.09
above 異議	appeal 0.11 no_deadline -0.06 answer -0.07
above 異議の	appeal 0.13 answer -0.13
above 立て	answer 0.12 appeal 0.06 funds -0.07 no_deadline -0.09
above 議の	appeal 0.13 answer -0.13
after #	no_deadline 0.48 call 0.32 appeal -0.06 answer -0.1 reply_expected -0.26 funds -0.33
after account health	appeal 0.1 funds -0.06
after after	reply_expected 0.42 funds 0.18 answer 0.05 no_deadline -0.59
after amazon	appeal 0.21 answer 0.07 funds 0.06 reply_expected -0.09 no_deadline -0.19
after ask	answer 0.21 funds 0.12 no_deadline -0.25
after ask for	funds 0.16 no_deadline -0.06 answer -0.06
after at the latest	appeal 0.17 answer 0.13 funds -0.07 no_deadline -0.14
after be	answer 0.18 fba_disposal 0.12 no_deadline 0.09 reply_expected -0.28
after be destroyed	fba_disposal -0.06
after chargebacks	funds 0.07 no_deadline -0.05
after claims	funds 0.07
after co	answer 0.13 appeal 0.08 no_deadline -0.17
after deactivation	funds 0.25 no_deadline -0.09 answer -0.11
after destroyed	no_deadline 0.1 fba_disposal -0.11
after disbursement	funds 0.13 answer -0.09
after disbursement appeals	funds 0.13 answer -0.07
after dispute	appeal 0.26 no_deadline -0.09 answer -0.13
after from	answer 0.15 funds 0.15 reply_expected -0.06 call -0.08 no_deadline -0.22
after from the date	no_deadline 0.12 appeal 0.11 funds -0.06 answer -0.09
after health	appeal 0.1 funds -0.06
after jp	answer 0.07 no_deadline -0.09
after may	answer 0.21 appeal -0.06 reply_expected -0.08 no_deadline -0.1
after may be	fba_disposal 0.07 reply_expected -0.06
after notice	appeal 0.32 funds -0.08 no_deadline -0.2
after notice dispute	appeal 0.26 no_deadline -0.09 answer -0.13
after of this	fba_disposal 0.09 no_deadline 0.08 reply_expected -0.06 funds -0.06 appeal -0.06
after the date	funds 0.09 appeal 0.08 answer -0.1
after this	funds 0.15 answer 0.15 fba_disposal 0.12 appeal 0.09 reply_expected -0.23 no_deadline -0.29
after through the	appeal 0.06
after today	funds 0.24 fba_disposal 0.23 no_deadline -0.53
after units	fba_disposal 0.07 no_deadline -0.05
after will be	answer 0.32 funds 0.07 fba_disposal 0.07 reply_expected -0.19 no_deadline -0.24
after 、この	reply_expected 0.28 funds -0.11 no_deadline -0.2
after 、ご登	funds 0.05
after 、ご登録	funds 0.05
after 、ご登録の	funds 0.05
after 、アカ	no_deadline 0.08 answer -0.09
after 、アカウ	no_deadline 0.08 answer -0.09
after 、アカウン	no_deadline 0.08 answer -0.09
after 、フ	fba_disposal 0.05
after 、フル	fba_disposal 0.05
after 、フルフ	fba_disposal 0.05
after 、フルフィ	fba_disposal 0.05
after 、次	answer 0.21 no_deadline -0.25
after 、次の	answer 0.13 no_deadline -0.18
after 、残	funds 0.08 no_deadline -0.06
after 、結	no_deadline 0.07 reply_expected -0.05
after 、結果	no_deadline 0.07 reply_expected -0.05
after 、結果を	no_deadline 0.07 reply_expected -0.05
after 、返	answer -0.07
after 、返金	funds 0.06 no_deadline -0.05
after 「ア	answer 0.06 no_deadline -0.05
after 「アカ	answer 0.06 no_deadline -0.05
after 「アカウ	answer 0.06 no_deadline -0.05
after 「アカウン	answer 0.06 no_deadline -0.05
after 」か	answer 0.08 no_deadline -0.09
after 」から	answer 0.05 no_deadline -0.09
after 」の	no_deadline 0.09 funds 0.07 fba_disposal -0.1 answer -0.1
after い。	fba_disposal 0.11 appeal 0.08 no_deadline -0.2
after いたし	funds 0.05
after いたしま	no_deadline -0.05
after いたします	no_deadline -0.12
after いときは	no_deadline 0.06
after いの	funds 0.12
after いを	funds 0.15 no_deadline -0.12
after い場	funds 0.08 fba_disposal 0.07 reply_expected -0.06 no_deadline -0.09
after い場合	funds 0.08 fba_disposal 0.07 reply_expected -0.06 no_deadline -0.09
after い場合、	fba_disposal 0.1 answer 0.09 reply_expected -0.07 no_deadline -0.1
after うちに	answer 0.08 no_deadline -0.07
after うちに、	reply_expected 0.07 no_deadline -0.05
after えします	no_deadline 0.05
after えします。	no_deadline 0.05
after お支	funds 0.07 no_deadline -0.05
after お支払	funds 0.07 no_deadline -0.05
after お支払い	funds 0.07 no_deadline -0.05
after お支払いし	reply_expected 0.08 funds -0.09
after お支払いを	funds 0.08 no_deadline -0.07
after お申	appeal 0.07 no_deadline 0.06 funds 0.06 answer -0.17
after お申し	no_deadline 0.06 funds 0.06 answer -0.15
after お知	reply_expected 0.07 fba_disposal -0.06
after お知ら	reply_expected 0.07 fba_disposal -0.06
after お知らせ	reply_expected 0.07
after お返	answer 0.12 reply_expected -0.07
after お返事	answer 0.12 reply_expected -0.07
after お返事し	reply_expected 0.06 no_deadline -0.06
after お返事しま	reply_expected 0.06 no_deadline -0.06
after お送	no_deadline 0.21 reply_expected -0.07 answer -0.08
after お送り	no_deadline 0.21 reply_expected -0.07 answer -0.08
after お電	call 0.05
after お預かりし	funds 0.05
after から	no_deadline 0.5 appeal 0.08 call 0.06 fba_disposal -0.08 reply_expected -0.26 answer -0.26
after からお	answer -0.05
after かり	no_deadline 0.33 answer -0.05 funds -0.11 reply_expected -0.11
after かりし	funds 0.05
after がで	no_deadline 0.07
after ができ	no_deadline 0.12 answer -0.06
after ができま	no_deadline 0.1 answer -0.05
after ができます	no_deadline 0.1 answer -0.05
after がな	funds 0.06 appeal -0.05
after が過	answer 0.14 no_deadline -0.21
after が過ぎ	answer 0.06 no_deadline -0.14
after が過ぎる	answer 0.13 funds 0.08 no_deadline -0.22
after きは、	answer 0.05 no_deadline -0.08
after きを	answer -0.08
after くだ	fba_disposal 0.1 appeal 0.06 reply_expected -0.1
after くださ	fba_disposal 0.11 appeal 0.06 reply_expected -0.1
after ください	fba_disposal 0.11 appeal 0.07 no_deadline -0.14
after ください。	fba_disposal 0.11 appeal 0.08 no_deadline -0.2
after け付けま	answer 0.08 funds 0.05 no_deadline -0.17
after こと	no_deadline 0.31 funds 0.17 fba_disposal -0.07 reply_expected -0.33
after ことが	funds 0.16 no_deadline -0.07 reply_expected -0.09
after ことができ	no_deadline 0.07
after この	reply_expected 0.25 appeal 0.1 answer 0.09 funds -0.12 no_deadline -0.3
after このメ	answer 0.08
after このメー	answer 0.08
after このメール	answer 0.08
after ござ	funds 0.07
after ござい	funds 0.07
after ございま	funds 0.07
after ございます	funds 0.13 no_deadline -0.14
after ご登	funds 0.18 no_deadline -0.06 answer -0.13
after ご登録	funds 0.18 no_deadline -0.06 answer -0.13
after ご登録の	funds 0.1 no_deadline -0.06
after ご返	answer 0.13 no_deadline -0.14
after ご返信	answer 0.13 no_deadline -0.09
after ご返信く	answer 0.11 no_deadline -0.1
after ご返信くだ	answer 0.11 no_deadline -0.1
after ご返答	reply_expected 0.06 no_deadline -0.05
after ご連	appeal 0.1 call 0.05 answer -0.17
after ご連絡	appeal 0.1 call 0.05 answer -0.17
after ご連絡い	call 0.05
after ご連絡いた	call 0.05
after さい	fba_disposal 0.11 appeal 0.07 no_deadline -0.14
after さい。	fba_disposal 0.11 appeal 0.08 no_deadline -0.2
after され	no_deadline 0.62 fba_disposal -0.06 reply_expected -0.1 funds -0.17 answer -0.23
after された	no_deadline 0.29 reply_expected -0.06 answer -0.2
after されな	answer 0.06
after されない	answer 0.06
after されない場	answer 0.06 no_deadline -0.05
after ざい	funds 0.07
after ざいま	funds 0.07
after ざいます	funds 0.13 no_deadline -0.14
after ざいます。	funds 0.08
after した	no_deadline 0.25 reply_expected 0.15 funds -0.1 answer -0.2
after した。	funds 0.19 reply_expected 0.06 no_deadline -0.2
after してく	answer 0.13 no_deadline -0.13
after してくだ	answer 0.13 no_deadline -0.13
after してくださ	answer 0.15 no_deadline -0.15
after しま	reply_expected 0.08 no_deadline 0.07 fba_disposal -0.05 funds -0.13
after します	answer 0.14 reply_expected 0.13 funds -0.08 no_deadline -0.17
after します。	reply_expected 0.12 answer 0.1 funds -0.06 no_deadline -0.13
after し立	no_deadline 0.13 answer -0.1
after し立て	no_deadline 0.13 answer -0.1
after し立て」	appeal 0.09 answer -0.12
after し立て」か	appeal 0.05
after し立てがな	funds 0.09
after し込みく	appeal 0.09 answer -0.08
after す。	reply_expected 0.35 funds 0.31 appeal -0.07 no_deadline -0.17 fba_disposal -0.18 answer -0.2
after すので	no_deadline 0.08
after することが	answer 0.07 fba_disposal 0.05 no_deadline -0.09
after せくだ	answer 0.07
after せくださ	answer 0.07
after せください	answer 0.07
after た。	funds 0.19 reply_expected 0.06 no_deadline -0.2
after たし	funds 0.05
after たしま	no_deadline -0.05
after たします	no_deadline -0.12
after たします。	reply_expected 0.06 funds 0.05 no_deadline -0.12
after たは	appeal 0.06
after た後	funds 0.07 appeal 0.05 no_deadline -0.1
after ださ	fba_disposal 0.11 appeal 0.06 reply_expected -0.1
after ださい	fba_disposal 0.11 appeal 0.07 no_deadline -0.14
after ださい。	fba_disposal 0.11 appeal 0.08 no_deadline -0.2
after ちに	answer 0.13 funds -0.06 no_deadline -0.06
after ちに、	reply_expected 0.06 answer 0.05 no_deadline -0.07
after て」	appeal 0.09 answer -0.12
after て」か	appeal 0.05
after て」から	appeal 0.05
after てがな	funds 0.09
after てく	fba_disposal 0.12 answer 0.06 reply_expected -0.07
after てくだ	fba_disposal 0.13
after てくださ	fba_disposal 0.13
after てください	fba_disposal 0.13
after でお	reply_expected 0.12 answer 0.07 funds -0.13
after でお返事し	reply_expected 0.06 no_deadline -0.05
after できま	no_deadline 0.23 funds -0.06 answer -0.08
after できます	no_deadline 0.23 funds -0.06 answer -0.09
after できます。	no_deadline 0.21 answer -0.06 funds -0.08
after でに	reply_expected 0.1 funds -0.06
after でに、	answer 0.07 no_deadline -0.1
after で確	reply_expected 0.08 no_deadline -0.07
after で確認	reply_expected 0.08 no_deadline -0.07
after で確認し	reply_expected 0.05
after で結	reply_expected 0.1
after で結果	reply_expected 0.1 no_deadline -0.1
after で結果を	reply_expected 0.1 no_deadline -0.09
after で結果をお	reply_expected 0.06 no_deadline -0.06
after とが	funds 0.16 no_deadline -0.06 reply_expected -0.09
after とができ	no_deadline 0.07
after とができま	no_deadline 0.07
after ときは、	answer 0.05 no_deadline -0.08
after どで	funds 0.14 no_deadline -0.06
after ない	no_deadline 0.22 answer 0.07 appeal -0.06 reply_expected -0.17
after ないと	answer 0.22 reply_expected -0.05 no_deadline -0.11
after ないときは	no_deadline 0.06
after ない場	funds 0.08 fba_disposal 0.07 no_deadline -0.07 reply_expected -0.1
after ない場合	funds 0.08 fba_disposal 0.07 no_deadline -0.07 reply_expected -0.1
after ない場合、	fba_disposal 0.1 answer 0.09 reply_expected -0.07 no_deadline -0.1
after に、	answer 0.33 call 0.07 appeal -0.08 no_deadline -0.3
after に、こ	answer 0.07
after に、この	answer 0.07
after に、次	answer 0.09 funds -0.05
after に、次の	answer 0.09 funds -0.05
after にお送りく	answer 0.1 no_deadline -0.08
after にこ	answer 0.16 no_deadline -0.1
after にこの	answer 0.06
after にこのメ	answer 0.06
after にこのメー	answer 0.06
after にご返	answer 0.1 no_deadline -0.07
after にご返信	answer 0.1 no_deadline -0.07
after にご返信く	answer 0.07 no_deadline -0.06
after に在	fba_disposal 0.06
after に在庫	fba_disposal 0.06
after に審	funds -0.05
after に審査	funds -0.05
after に担	answer -0.06
after に担当	answer -0.06
after に担当者	call 0.05
after に異	funds 0.13 appeal -0.05 fba_disposal -0.05
after に異議	funds 0.13 appeal -0.05 fba_disposal -0.05
after に返	no_deadline 0.08 fba_disposal 0.05 answer -0.12
after に返送	fba_disposal 0.07 no_deadline -0.05
after に限	appeal 0.05
after に限り	appeal 0.06 no_deadline -0.06
after に限り、	answer -0.07
after の「	funds 0.11 appeal 0.06 no_deadline -0.06
after のう	answer 0.14 no_deadline -0.1
after のうちに	answer 0.08 no_deadline -0.07
after のうちに、	reply_expected 0.07 no_deadline -0.05
after のメ	no_deadline 0.09 funds -0.06
after のメールへ	answer 0.07
after の在	no_deadline 0.09
after の在庫	no_deadline 0.09
after の後	answer 0.11 funds 0.1 no_deadline -0.18
after の手続	funds 0.05
after の手続き	funds 0.05
after の手続きを	funds 0.05
after の支払いを	funds 0.06
after の結	reply_expected 0.06
after へお	no_deadline -0.06
after へご	funds 0.08 answer -0.06
after への	answer 0.06 reply_expected -0.07
after への返	answer 0.05
after への返信	answer 0.06
after ほど	no_deadline 0.16 funds -0.06 answer -0.09
after ほどで	funds 0.15 no_deadline -0.06
after まし	no_deadline 0.22 answer -0.12
after ました	no_deadline 0.13 answer -0.1
after ました。	funds 0.19 reply_expected 0.06 no_deadline -0.2
after ます	no_deadline 0.26 funds 0.09 call 0.06 reply_expected -0.05 fba_disposal -0.06 appeal -0.08 answer -0.21
after ます。	funds 0.25 reply_expected 0.09 fba_disposal -0.07 answer -0.24
after ますの	answer 0.1
after ますので	answer 0.1 no_deadline -0.07
after また	funds 0.06
after または	funds 0.06
after までに	answer 0.16 reply_expected 0.15 no_deadline -0.22
after までに、	answer 0.07 no_deadline -0.1
after みく	appeal 0.09 answer -0.08
after よりご	answer 0.06 no_deadline -0.07
after らお	answer -0.05
after らせ	reply_expected 0.15 answer -0.06
after りご	answer 0.06 no_deadline -0.07
after るこ	no_deadline 0.42 answer -0.07 fba_disposal -0.07 reply_expected -0.25
after ること	no_deadline 0.42 answer -0.07 fba_disposal -0.07 reply_expected -0.25
after ることが	answer 0.06 reply_expected -0.09
after れた	no_deadline 0.35 reply_expected -0.08 answer -0.26
after れな	answer 0.15 funds -0.12
after れない	no_deadline 0.07 funds -0.1
after れない場	answer 0.07 no_deadline -0.07
after れない場合	answer 0.07 no_deadline -0.07
after をお申	appeal 0.09 no_deadline -0.08
after をお申し	appeal 0.09 no_deadline -0.08
after をお申し込	appeal 0.09 no_deadline -0.07
after をご	no_deadline 0.12 answer -0.13
after を作	fba_disposal 0.11 no_deadline -0.06
after を差	reply_expected 0.05
after を差し	reply_expected 0.05
after を申	appeal 0.05 no_deadline -0.11
after を申し	appeal 0.05
after を申し立	appeal 0.06
after を申し立て	appeal 0.06
after を目	reply_expected 0.08 no_deadline -0.07
after ィル	fba_disposal 0.05
after ィルメ	fba_disposal 0.05
after ィルメン	fba_disposal 0.05
after ウント健	answer 0.09 no_deadline -0.11
after ウント健全	answer 0.09 no_deadline -0.11
after カウント健	answer 0.09 no_deadline -0.11
after セン	funds 0.06 no_deadline -0.08
after ター	answer 0.08 no_deadline -0.06
after ト健	answer 0.09 no_deadline -0.11
after ト健全	answer 0.09 no_deadline -0.11
after ト健全性	answer 0.09 no_deadline -0.11
after ト健全性の	answer 0.06 no_deadline -0.07
after フィ	fba_disposal 0.05
after フィル	fba_disposal 0.05
after フィルメ	fba_disposal 0.05
after フィルメン	fba_disposal 0.05
after フル	fba_disposal 0.05
after フルフ	fba_disposal 0.05
after フルフィ	fba_disposal 0.05
after フルフィル	fba_disposal 0.05
after メン	answer 0.09 funds -0.07
after メー	reply_expected 0.05
after メール	reply_expected 0.05
after メールで	reply_expected 0.08
after メールへ	answer 0.13 no_deadline -0.09
after メールへの	answer 0.08 no_deadline -0.06
after ルで	reply_expected 0.07 funds -0.07
after ルへ	answer 0.13 no_deadline -0.09
after ルへの	answer 0.08 no_deadline -0.06
after ルへの返	answer 0.06
after ルへの返信	answer 0.06
after ルフ	fba_disposal 0.05
after ルフィ	fba_disposal 0.05
after ルフィル	fba_disposal 0.05
after ルフィルメ	fba_disposal 0.05
after ルメ	fba_disposal 0.05
after ルメン	fba_disposal 0.05
after ント健	answer 0.09 no_deadline -0.11
after ント健全	answer 0.09 no_deadline -0.11
after ント健全性	answer 0.09 no_deadline -0.11
after ール	no_deadline 0.08
after ールで	reply_expected 0.08
after ールへ	answer 0.13 no_deadline -0.09
after ールへの	answer 0.08 no_deadline -0.06
after ールへの返	answer 0.06
after 上げ	funds 0.08 no_deadline -0.09
after 事し	reply_expected 0.06 no_deadline -0.06
after 事しま	reply_expected 0.06 no_deadline -0.06
after 事します	reply_expected 0.06 no_deadline -0.06
after 事します。	reply_expected 0.06 no_deadline -0.06
after 付けま	answer 0.08 funds 0.05 no_deadline -0.17
after 以内	no_deadline 0.43 call 0.05 answer -0.07 reply_expected -0.07 fba_disposal -0.09 appeal -0.1 funds -0.15
after 以内に	call 0.1 no_deadline 0.06 answer -0.1
after 以内に、	answer 0.12 call 0.06 no_deadline -0.2
after 以内にこ	answer 0.13 no_deadline -0.12
after 以内に審	reply_expected 0.06
after 以内に審査	reply_expected 0.06
after 以内に担	answer -0.06
after 以内に担当	answer -0.06
after 以内に返	reply_expected 0.06 answer -0.1
after 以内に限	appeal 0.06 no_deadline 0.05 answer -0.09
after 以内に限り	appeal 0.06
after 保す	no_deadline 0.06 funds -0.05
after 保する	no_deadline 0.06 funds -0.05
after 信く	answer 0.12 no_deadline -0.1
after 信くだ	answer 0.12 no_deadline -0.1
after 信くださ	answer 0.12 no_deadline -0.1
after 信ください	answer 0.12 no_deadline -0.1
after 信で	answer 0.08
after 信でお	answer 0.06
after 健全	answer 0.09 no_deadline -0.11
after 健全性	answer 0.09 no_deadline -0.11
after 健全性の	answer 0.05 no_deadline -0.06
after 全性	answer 0.09 no_deadline -0.11
after 全性の	answer 0.05 no_deadline -0.06
after 内に	reply_expected 0.2 answer 0.1 call 0.09 fba_disposal 0.05 appeal -0.07 funds -0.18 no_deadline -0.19
after 内に、	answer 0.13 funds 0.07 call 0.06 appeal -0.05 no_deadline -0.22
after 内に、こ	answer 0.06
after 内にこ	answer 0.13 no_deadline -0.12
after 内に審	reply_expected 0.06
after 内に審査	reply_expected 0.06
after 内に担	answer -0.06
after 内に担当	answer -0.06
after 内に担当者	call 0.05
after 内に異議を	no_deadline 0.07 appeal -0.07
after 内に返	reply_expected 0.06 no_deadline 0.05 answer -0.1
after 内に限	appeal 0.06 no_deadline 0.05 answer -0.09
after 内に限り	appeal 0.06
after 判断を	reply_expected 0.19 answer -0.06 no_deadline -0.12
after 受け付けま	answer 0.08 funds 0.05 no_deadline -0.17
after 口座	funds 0.25 reply_expected -0.06 no_deadline -0.12
after 口座へ	funds 0.05
after 合、	answer 0.2 fba_disposal 0.09 funds -0.07 reply_expected -0.08 no_deadline -0.14
after 在庫	no_deadline 0.23 answer -0.07 funds -0.09
after 場合	funds 0.05 reply_expected 0.05 answer -0.09
after 場合、	answer 0.2 fba_disposal 0.09 funds -0.07 reply_expected -0.08 no_deadline -0.14
after 定に	appeal 0.06 funds 0.06 answer -0.06
after 審査	no_deadline 0.13 reply_expected 0.07 funds -0.06 answer -0.13
after 審査の	reply_expected 0.07 funds -0.06
after 差し	reply_expected 0.06 answer -0.06
after 座へ	funds 0.05
after 廃棄	no_deadline 0.11
after 廃棄の	no_deadline 0.08 fba_disposal -0.06
after 当者	call 0.07
after 後、	answer 0.14 funds 0.06 appeal 0.05 reply_expected -0.06 no_deadline -0.18
after 後に	funds 0.13 reply_expected 0.06 answer -0.07 no_deadline -0.08
after 後に、	funds 0.06
after 性の	answer 0.05 no_deadline -0.06
after 所有	no_deadline 0.05
after 手続	funds 0.09 fba_disposal 0.06 answer -0.09
after 手続き	funds 0.09 fba_disposal 0.06 answer -0.09
after 手続きを	answer -0.08
after 払い	reply_expected 0.19 no_deadline -0.11
after 払いし	reply_expected 0.08 funds -0.09
after 払いしま	reply_expected 0.08
after 払いします	reply_expected 0.08
after 払いの	funds 0.12
after 払いを	funds 0.15 no_deadline -0.13
after 担当	call 0.07 answer -0.07
after 担当者	call 0.07
after 指示	answer 0.2 no_deadline -0.22
after 支払	reply_expected 0.19 no_deadline -0.09
after 支払い	reply_expected 0.19 no_deadline -0.11
after 支払いし	reply_expected 0.08 funds -0.09
after 支払いしま	reply_expected 0.08
after 支払いの	funds 0.12
after 支払いを	funds 0.15 no_deadline -0.13
after 断を	reply_expected 0.19 answer -0.06 no_deadline -0.12
after 時か	call 0.06
after 時から	call 0.06
after 時の	funds -0.05
after 本メ	answer 0.1 no_deadline -0.08
after 本メー	answer 0.08 no_deadline -0.06
after 本メール	answer 0.08 no_deadline -0.06
after 本メールへ	answer 0.06
after 果を	reply_expected 0.06
after 果をお知	reply_expected 0.06
after 果をお知ら	reply_expected 0.06
after 査の	reply_expected 0.07 funds -0.06
after 棄の	no_deadline 0.08 fba_disposal -0.05
after 次の	answer 0.09 funds 0.08 no_deadline -0.15
after 残高	no_deadline 0.11 funds -0.08
after 決定に	appeal 0.06
after 申し	no_deadline 0.15 appeal 0.12 reply_expected -0.08 answer -0.19
after 申し立	no_deadline 0.13 answer -0.1
after 申し立て	no_deadline 0.13 answer -0.1
after 申し立て」	appeal 0.09 answer -0.12
after 申し込みく	appeal 0.09 answer -0.08
after 留保	no_deadline 0.15 funds -0.12
after 留保す	no_deadline 0.06 funds -0.05
after 留保する	no_deadline 0.06 funds -0.05
after 番号	no_deadline 0.06 answer -0.06
after 異議	no_deadline 0.1 funds 0.09 answer -0.09
after 異議の	funds 0.07
after 異議のお	funds 0.09
after 異議のお申	funds 0.09
after 異議を申	appeal 0.06
after 異議を申し	appeal 0.06
after 登録	funds 0.19 answer -0.05 no_deadline -0.13
after 登録の	funds 0.11 no_deadline -0.11
after 登録の口	funds 0.06
after 知ら	reply_expected 0.15 fba_disposal -0.06
after 知らせ	reply_expected 0.15
after 確認し、	reply_expected 0.09 no_deadline -0.06
after 立て	no_deadline 0.13 answer -0.1
after 立て」	appeal 0.09 answer -0.12
after 立て」か	appeal 0.05
after 立て」から	appeal 0.05
after 立てがな	funds 0.09
after 答し	reply_expected 0.06
after 答しま	reply_expected 0.06
after 答します	reply_expected 0.06
after 答します。	reply_expected 0.06
after 終え	reply_expected 0.16 answer -0.16
after 経過	appeal 0.1 funds -0.09
after 経過し	no_deadline 0.1 appeal 0.06 answer -0.06 funds -0.09
after 結果	reply_expected 0.06 answer -0.07
after 結果を	reply_expected 0.06
after 結果をお知	reply_expected 0.06
after 絡い	call 0.05
after 絡いた	call 0.05
after 絡いたし	call 0.05
after 絡いたしま	call 0.05
after 続き	funds 0.1 fba_disposal 0.06 answer -0.07
after 続きを	answer -0.08
after 者が	reply_expected 0.07
after 認し、	reply_expected 0.09 no_deadline -0.06
after 議の	funds 0.07
after 議のお	funds 0.09
after 議のお申	funds 0.09
after 議のお申し	funds 0.09
after 議を申	appeal 0.06
after 議を申し	appeal 0.06
after 議を申し立	appeal 0.06
after 込みく	appeal 0.09 answer -0.08
after 返事	reply_expected 0.07
after 返事し	reply_expected 0.06 no_deadline -0.06
after 返事しま	reply_expected 0.06 no_deadline -0.06
after 返事します	reply_expected 0.06 no_deadline -0.06
after 返信	answer 0.17 no_deadline -0.07
after 返信く	answer 0.11 no_deadline -0.1
after 返信くだ	answer 0.11 no_deadline -0.1
after 返信くださ	answer 0.11 no_deadline -0.1
after 返信で	answer 0.09 no_deadline -0.05
after 返信でお	answer 0.06
after 返送	fba_disposal 0.1 no_deadline -0.06
after 返送を	fba_disposal 0.05 no_deadline -0.06
after 送の	reply_expected 0.15 no_deadline -0.2
after 送り	answer 0.11 reply_expected -0.07
after 送りくださ	no_deadline 0.06
after 送を	answer 0.1 no_deadline -0.14
after 連絡	no_deadline 0.19 appeal 0.09 call 0.05 answer -0.33
after 連絡い	call 0.05
after 連絡いた	call 0.05
after 連絡いたし	call 0.05
after 過ぎ	no_deadline 0.13 reply_expected -0.07 funds -0.08
after 過し	no_deadline 0.1 appeal 0.06 answer -0.06 funds -0.09
after 録の	funds 0.11 no_deadline -0.11
after 録の口	funds 0.06
after 限り	answer 0.08 appeal 0.06 no_deadline -0.07
after 限り、	answer -0.07
after 電話	call 0.11
after 預かりし	funds 0.05
before a decision	reply_expected 0.08 no_deadline -0.07
before a removal order	fba_disposal 0.06
before a specialist	no_deadline 0.09 answer -0.07
before amazon	appeal 0.24 answer 0.21 reply_expected -0.09 funds -0.1 no_deadline -0.25
before ask for	funds 0.13 answer 0.09 no_deadline -0.18
before balance	answer 0.05
before be	funds 0.14 answer 0.07 reply_expected -0.08 no_deadline -0.15
before be held	no_deadline 0.09 funds -0.06
before be held for	funds 0.08 no_deadline -0.07
before co	appeal 0.22 answer 0.06 reply_expected -0.1 no_deadline -0.12
before com	fba_disposal 0.12 answer 0.11 no_deadline -0.18
before coming	answer 0.08 no_deadline -0.09
before create	fba_disposal 0.07
before decision	reply_expected 0.1 no_deadline -0.12
before dispute	appeal 0.12 no_deadline -0.12
before e mail	answer 0.08 appeal 0.06 no_deadline -0.15
before expect	reply_expected 0.22 no_deadline -0.2
before fba	no_deadline 0.09 fba_disposal -0.06
before for	funds 0.22 reply_expected 0.06 call -0.08 answer -0.15
before for up	funds 0.06
before for up to	funds 0.06
before funds	funds 0.15 no_deadline -0.15
before get	reply_expected 0.21 answer 0.05 no_deadline -0.23
before going	no_deadline 0.14 reply_expected -0.06 answer -0.11
before going to	no_deadline 0.14 reply_expected -0.06 answer -0.11
before held for	funds 0.09 no_deadline -0.08
before hold	no_deadline 0.13 reply_expected -0.08 answer -0.09
before in our	fba_disposal 0.2 answer -0.15
before in our warehouses	fba_disposal 0.07
before in the coming	answer 0.12 no_deadline -0.1
before in your account	funds 0.05
before jp	appeal 0.22 answer -0.07 reply_expected -0.1
before kept	answer 0.08 funds -0.14
before kept for	no_deadline 0.08 fba_disposal 0.05 funds -0.09
before mail	answer 0.14 appeal 0.05 no_deadline -0.14
before may	reply_expected 0.13 call 0.08 funds 0.07 no_deadline -0.12 answer -0.16
before may be	no_deadline 0.11 answer -0.06
before may keep	funds 0.1 no_deadline -0.09
before money	funds 0.15 no_deadline 0.05 answer -0.18
before object	appeal 0.06 answer -0.06
before order	fba_disposal 0.17 no_deadline 0.07 reply_expected -0.15
before our	reply_expected 0.36 fba_disposal 0.16 no_deadline 0.07 funds -0.17 answer -0.36
before our warehouses	fba_disposal 0.09
before phone	answer 0.09 no_deadline -0.07
before please	appeal 0.3 answer 0.14 reply_expected -0.08 funds -0.15 no_deadline -0.24
before removal	fba_disposal 0.06
before reply to	answer 0.19 no_deadline -0.07 reply_expected -0.09
before returned	fba_disposal 0.18 answer -0.08
before review	reply_expected 0.3 no_deadline -0.29
before specialist	no_deadline 0.12 answer -0.1
before stock	fba_disposal 0.18 answer -0.07 no_deadline -0.09
before team	call 0.06
before the coming	answer 0.08 no_deadline -0.09
before this	funds 0.1 no_deadline 0.05 fba_disposal -0.05 reply_expected -0.12
before to this	answer 0.21 reply_expected -0.11 no_deadline -0.12
before to you within	reply_expected 0.07
before units	fba_disposal 0.13 no_deadline -0.07
before up to	reply_expected 0.17 no_deadline 0.14 answer -0.2
before warehouses	fba_disposal 0.09
before we	no_deadline 0.33 answer 0.07 appeal -0.09 fba_disposal -0.16 funds -0.18
before we may	call 0.1 funds 0.06 no_deadline -0.13
before we will	answer 0.16 reply_expected 0.13 no_deadline -0.25
before will	funds 0.26 reply_expected 0.23 answer -0.2 no_deadline -0.26
before will be	funds 0.37 no_deadline -0.45
before will get	reply_expected 0.24 no_deadline -0.1 answer -0.11
before within	reply_expected 0.19 answer 0.09 funds 0.08 fba_disposal -0.1 appeal -0.18
before you have	answer 0.29 fba_disposal 0.1 reply_expected -0.07 no_deadline -0.33
before you in	answer 0.05 no_deadline -0.05
before you may	appeal 0.09 reply_expected 0.06 funds -0.08
before you within	reply_expected 0.06 call 0.06 answer -0.05 no_deadline -0.06
before your balance	answer 0.08 funds -0.11
before your funds	funds 0.19 no_deadline -0.18
before 、売	funds 0.14 no_deadline -0.11
before 、売上	funds 0.14 no_deadline -0.11
before 、売上金	funds 0.14 no_deadline -0.11
before 、本	funds 0.08 appeal 0.06 no_deadline -0.15
before 、本日	funds 0.07 answer -0.07
before ある	reply_expected 0.07 funds 0.06 no_deadline -0.15
before いただ	no_deadline 0.17 funds 0.05 answer -0.2
before いただい	reply_expected 0.11 answer -0.1
before いただいた	reply_expected 0.08 answer -0.08
before いた内	reply_expected 0.07 no_deadline -0.06
before いた内容	reply_expected 0.07 no_deadline -0.06
before いてか	funds 0.08 no_deadline -0.07
before いてから	funds 0.08 no_deadline -0.07
before い場	appeal 0.12 answer 0.12 no_deadline -0.18
before い場合	appeal 0.12 no_deadline -0.06
before えの	appeal 0.06
before えの場	appeal 0.05
before えの場合	appeal 0.05
before おお	reply_expected 0.07 no_deadline -0.06
before おおむ	reply_expected 0.05
before おおむね	reply_expected 0.05
before おむ	reply_expected 0.05
before おむね	reply_expected 0.05
before お考	appeal 0.06
before お考え	appeal 0.06
before お考えの	appeal 0.06
before お考えの場	appeal 0.05
before から	funds 0.31 no_deadline 0.15 reply_expected -0.09 call -0.09 answer -0.12 appeal -0.13
before があ	no_deadline 0.07 answer -0.05
before がある	reply_expected 0.09 answer -0.06
before け取	reply_expected 0.13
before この	no_deadline 0.12 answer 0.11 appeal -0.06 reply_expected -0.1 funds -0.12
before この通	answer 0.08
before この通知	answer 0.08
before してか	no_deadline 0.05 funds -0.08
before してから	no_deadline 0.05 funds -0.08
before ただ	reply_expected 0.13 no_deadline 0.13 answer -0.25
before ただい	reply_expected 0.11 answer -0.1
before ただいた	reply_expected 0.08 answer -0.08
before ただいた内	reply_expected 0.07 no_deadline -0.06
before た内	reply_expected 0.07
before た内容	reply_expected 0.07
before た後	reply_expected 0.21 answer -0.07 no_deadline -0.12
before だい	reply_expected 0.11 answer -0.1
before だいた	reply_expected 0.08 answer -0.08
before だいた内	reply_expected 0.07 no_deadline -0.06
before だいた内容	reply_expected 0.07 no_deadline -0.06
before ってか	reply_expected 0.09 no_deadline -0.12
before ってから	reply_expected 0.09 no_deadline -0.12
before てか	reply_expected 0.12 answer -0.05
before てから	reply_expected 0.12 answer -0.05
before とお	appeal 0.06
before とお考	appeal 0.06
before とお考え	appeal 0.06
before とお考えの	appeal 0.06
before ない	appeal 0.2 funds 0.13 no_deadline -0.35
before ない場	appeal 0.13 no_deadline -0.09
before ない場合	appeal 0.13 no_deadline -0.09
before にあ	no_deadline -0.05
before に限	appeal 0.07
before に限り	appeal 0.07
before に限り、	appeal 0.07
before の在庫は	funds 0.05
before の日か	answer 0.13 no_deadline -0.09
before の日から	answer 0.13 no_deadline -0.09
before は、	answer 0.32 funds 0.08 reply_expected -0.08 call -0.08 no_deadline -0.24
before は、本	answer -0.06
before むね	reply_expected 0.05
before りいただい	no_deadline 0.07 answer -0.06
before る場	no_deadline -0.06
before る場合	no_deadline -0.06
before を、	answer 0.29 funds 0.1 no_deadline -0.32
before を受	no_deadline 0.12 answer -0.06
before を拝	reply_expected 0.05
before を最長	no_deadline 0.05
before ィル	funds 0.05
before ィルメ	funds 0.05
before ィルメン	funds 0.05
before ィルメント	funds 0.05
before イス保	funds 0.06 no_deadline -0.06
before イス保証	funds 0.06 no_deadline -0.06
before イス保証の	funds 0.07 no_deadline -0.07
before ス保	funds 0.06 no_deadline -0.06
before ス保証	funds 0.06 no_deadline -0.06
before ス保証の	funds 0.07 no_deadline -0.07
before セン	answer 0.05
before センターの	funds 0.06
before ターの	funds 0.06
before ターの在	funds 0.06
before ターの在庫	funds 0.06
before チー	no_deadline 0.11 call 0.1 answer -0.09 reply_expected -0.1
before チーム	no_deadline 0.11 call 0.1 answer -0.09 reply_expected -0.1
before チームの	no_deadline 0.09 answer -0.07
before フィ	funds 0.05
before フィル	funds 0.05
before フィルメ	funds 0.05
before フィルメン	funds 0.05
before フル	funds 0.05 fba_disposal -0.05
before フルフ	funds 0.05 fba_disposal -0.05
before フルフィ	funds 0.05 fba_disposal -0.05
before フルフィル	funds 0.05 fba_disposal -0.05
before ムの	no_deadline 0.09 answer -0.07
before メー	answer 0.09 no_deadline -0.08
before メール	answer 0.09 no_deadline -0.08
before ルフ	funds 0.05
before ルフィ	funds 0.05
before ルフィル	funds 0.05
before ルフィルメ	funds 0.05
before ルメ	funds 0.05
before ルメン	funds 0.05
before ルメント	funds 0.05
before ルメントセ	funds 0.05
before レイ	funds 0.06 no_deadline -0.06
before レイス	funds 0.06 no_deadline -0.06
before レイス保	funds 0.06 no_deadline -0.06
before レイス保証	funds 0.06 no_deadline -0.06
before ンターの	funds 0.06
before ント	reply_expected 0.14 funds 0.08 no_deadline -0.21
before ーの	funds 0.06
before ーの在	funds 0.06
before ーの在庫	funds 0.06
before ーム	no_deadline 0.12 call 0.1 reply_expected -0.1 answer -0.1
before ームの	no_deadline 0.09 answer -0.07
before ール	answer 0.09 no_deadline -0.08
before 上金	no_deadline 0.09
before 保証	funds 0.06
before 保証の	funds 0.11 no_deadline -0.09
before 保証の申	funds 0.05
before 全性	no_deadline 0.06 reply_expected -0.07
before 内容	reply_expected 0.16 no_deadline -0.1
before 受け	no_deadline 0.07
before 受け取	reply_expected 0.13
before 合に	appeal 0.06
before 合に限	appeal 0.07
before 合に限り	appeal 0.07
before 合に限り、	appeal 0.07
before 合は	funds 0.09 reply_expected -0.05 no_deadline -0.06
before 合は、	funds 0.1 answer 0.06 appeal 0.05 no_deadline -0.13
before 品は	fba_disposal 0.06
before 品は、	fba_disposal 0.06
before 在庫	funds 0.08 no_deadline -0.14
before 在庫は、	fba_disposal 0.07
before 場合	appeal 0.14 funds 0.09 no_deadline -0.06 answer -0.13
before 場合に	appeal 0.06 no_deadline -0.07
before 場合に限	appeal 0.07
before 場合に限り	appeal 0.07
before 場合は	funds 0.09 no_deadline -0.05 reply_expected -0.06
before 場合は、	funds 0.1 answer 0.06 appeal 0.05 no_deadline -0.13
before 売上	no_deadline 0.11
before 売上金	no_deadline 0.09
before 定に	no_deadline 0.06
before 審査	no_deadline 0.15 reply_expected -0.1
before 審査は	reply_expected 0.08 no_deadline -0.07
before 庫の	no_deadline -0.1
before 庫は、	fba_disposal 0.07
before 後、	reply_expected 0.05 answer -0.08
before 改善	answer 0.13 reply_expected -0.12
before 日か	answer 0.37 funds 0.18 appeal -0.06 reply_expected -0.09 no_deadline -0.37
before 日から	answer 0.37 funds 0.18 appeal -0.06 reply_expected -0.09 no_deadline -0.37
before 日よ	funds 0.07 no_deadline -0.08
before 日より	funds 0.07 no_deadline -0.08
before 最長	reply_expected 0.13 answer -0.06 funds -0.06
before 本メ	answer 0.06 no_deadline -0.08
before 本メー	answer 0.06 no_deadline -0.08
before 本メール	answer 0.06 no_deadline -0.08
before 本日	funds 0.13 reply_expected 0.05 answer -0.07 no_deadline -0.09
before 本日か	funds 0.08 no_deadline -0.08
before 本日から	funds 0.08 no_deadline -0.08
before 査は	reply_expected 0.08 no_deadline -0.07
before 権限	answer 0.21 no_deadline -0.23
before 次の	answer 0.15 reply_expected -0.13
before 残高	funds 0.1
before 決定	no_deadline 0.1 appeal -0.07
before 知か	answer 0.08
before 知から	answer 0.08
before 考え	appeal 0.06
before 考えの	appeal 0.06
before 考えの場	appeal 0.05
before 考えの場合	appeal 0.05
before 者が	reply_expected 0.12 no_deadline -0.11
before 者が、	answer 0.06 no_deadline -0.06
before 証の	funds 0.11 no_deadline -0.07
before 証の申	funds 0.05
before 資金	funds 0.23 no_deadline -0.22
before 資金は	funds 0.06 no_deadline -0.05
before 送信か	answer -0.08
before 送信から	answer -0.08
before 通知	answer 0.25 funds -0.06 reply_expected -0.11
before 通知か	answer 0.08
before 通知から	answer 0.08
before 過去	no_deadline 0.15 funds -0.07
before 金は	funds 0.19 no_deadline -0.06 answer -0.09
before 金は、	no_deadline 0.05 answer -0.08
before 閉鎖	no_deadline 0.13 funds -0.14
before 限り	appeal 0.07 funds -0.07
before 限り、	appeal 0.07 funds -0.06
in # days	no_deadline 0.49 fba_disposal -0.06 call -0.14 appeal -0.22
in # days after	answer 0.14 funds 0.1 no_deadline 0.08 appeal -0.05 fba_disposal -0.13 reply_expected -0.14
in # days from	funds 0.2 no_deadline 0.12 fba_disposal 0.08 reply_expected -0.07 answer -0.28
in a member	call 0.07
in a member of	call 0.07
in a removal order	fba_disposal 0.09 no_deadline -0.06
in a specialist	no_deadline 0.09 answer -0.08
in account health	answer 0.32 funds -0.1 no_deadline -0.15 reply_expected -0.17
in account will	answer 0.11 funds 0.06 no_deadline -0.15
in account will be	answer 0.11 funds 0.06 no_deadline -0.15
in after	no_deadline 0.51 reply_expected 0.35 appeal -0.12 funds -0.29 answer -0.44
in amazon	answer 0.53 appeal 0.32 fba_disposal -0.06 funds -0.09 reply_expected -0.2 no_deadline -0.47
in amount	funds 0.3 reply_expected 0.29 answer 0.15 no_deadline -0.72
in and we	funds 0.06
in ask	answer 0.42 funds 0.15 reply_expected -0.05 appeal -0.06 no_deadline -0.4
in ask for	funds 0.21 no_deadline -0.12
in at your	no_deadline 0.24 answer -0.05 reply_expected -0.13
in away	fba_disposal 0.15 no_deadline -0.09
in balance	no_deadline 0.13 funds 0.08 reply_expected -0.05 answer -0.1
in balance is	funds 0.12 no_deadline -0.11
in be	no_deadline 0.38 funds 0.1 appeal -0.13 reply_expected -0.33
in be held	no_deadline 0.06
in be held for	funds 0.08 no_deadline -0.07
in believe	appeal 0.13 answer -0.1
in believe that	appeal 0.13 answer -0.1
in business	reply_expected 0.17 no_deadline 0.11 fba_disposal -0.14 answer -0.15
in business days	reply_expected 0.18 funds 0.07 appeal 0.06 fba_disposal -0.11 no_deadline -0.22
in business days after	appeal 0.09 answer -0.08
in chargebacks	funds 0.06
in claims	no_deadline 0.2 answer -0.08 reply_expected -0.12
in co	answer 0.4 appeal 0.11 funds -0.08 reply_expected -0.14 no_deadline -0.23
in com	appeal 0.21 answer 0.15 fba_disposal 0.09 funds 0.05 reply_expected -0.08 no_deadline -0.42
in coming	answer 0.07 no_deadline -0.06
in court	appeal 0.17 answer -0.15
in create	fba_disposal 0.07 no_deadline 0.07 answer -0.07
in days	answer 0.34 reply_expected 0.25 funds -0.06 fba_disposal -0.1 appeal -0.14 call -0.27
in days after	funds 0.35 no_deadline -0.39
in days from	appeal 0.14 funds 0.1 answer 0.07 call -0.05 no_deadline -0.28
in days from the	appeal 0.08
in days of	answer 0.25 funds -0.09 no_deadline -0.17
in days of this	answer 0.16 fba_disposal 0.09 no_deadline -0.18
in days of your	reply_expected 0.15 no_deadline -0.14
in decision	funds 0.18 reply_expected -0.15
in destroyed	no_deadline 0.09
in disbursement	no_deadline 0.14 answer -0.09
in disbursement appeals	funds 0.17 no_deadline -0.07 answer -0.07
in disposed	fba_disposal 0.06
in disposed of	fba_disposal 0.06
in dispute	appeal 0.37 answer -0.1 no_deadline -0.21
in e	fba_disposal 0.21 appeal 0.2 reply_expected 0.08 funds -0.11 no_deadline -0.37
in e mail	appeal 0.22 reply_expected 0.09 no_deadline -0.26
in expect	reply_expected 0.22 no_deadline -0.18
in for	funds 0.16 reply_expected 0.15 no_deadline 0.13 appeal -0.11 call -0.15 answer -0.16
in for #	fba_disposal 0.09 funds 0.09 answer 0.06 reply_expected -0.1 no_deadline -0.17
in for # days	answer 0.12 funds 0.09 fba_disposal 0.09 appeal 0.05 reply_expected -0.09 no_deadline -0.25
in for up	no_deadline 0.07
in for up to	no_deadline 0.07
in from the date	no_deadline 0.12 appeal 0.11 funds -0.06 answer -0.09
in from us	reply_expected 0.08 no_deadline -0.07
in fulfillment	no_deadline 0.09 answer -0.05
in funds	answer 0.17 funds 0.09 no_deadline -0.15
in get	reply_expected 0.33 appeal 0.06 answer -0.39
in going	no_deadline 0.15 call 0.05 reply_expected -0.06 answer -0.12
in going to	no_deadline 0.12 call 0.06 reply_expected -0.06 answer -0.11
in health	answer 0.32 funds -0.1 no_deadline -0.15 reply_expected -0.17
in hear	reply_expected 0.07 no_deadline -0.08
in hear from	reply_expected 0.08 no_deadline -0.07
in hear from us	reply_expected 0.08 no_deadline -0.07
in held	no_deadline 0.12
in held for	funds 0.09 no_deadline -0.08
in hours	reply_expected 0.29 answer 0.24 appeal 0.19 fba_disposal -0.16 funds -0.24 no_deadline -0.35
in in our	fba_disposal 0.26 reply_expected -0.06 answer -0.2
in in our warehouses	fba_disposal 0.09 no_deadline -0.05
in in the coming	answer 0.12 no_deadline -0.1
in in your account	funds 0.06
in is going	call 0.06
in is going to	call 0.06
in jp	answer 0.23 appeal 0.12 no_deadline -0.08 funds -0.09 reply_expected -0.12
in jst	call 0.3 no_deadline -0.27
in kept for	no_deadline 0.09 fba_disposal 0.05 answer -0.05 funds -0.09
in mail	answer 0.39 appeal 0.19 funds -0.13 no_deadline -0.43
in may	answer 0.26 call 0.05 fba_disposal -0.09 funds -0.12 reply_expected -0.15
in may ask	no_deadline 0.06
in may be	no_deadline 0.18 answer -0.08 reply_expected -0.11
in may be destroyed	no_deadline 0.06
in may keep	funds 0.13 no_deadline -0.11
in member	call 0.07
in member of	call 0.07
in money	funds 0.24 no_deadline -0.21
in next #	funds 0.07
in next # hours	call 0.08 reply_expected -0.07
in notice	appeal 0.41 no_deadline -0.06 reply_expected -0.08 funds -0.24
in notice dispute	appeal 0.37 answer -0.1 no_deadline -0.21
in number	call 0.12 funds 0.1 no_deadline 0.06 reply_expected -0.23
in object	appeal 0.06 answer -0.06
in of this	answer 0.25 fba_disposal 0.07 appeal -0.07 no_deadline -0.09 funds -0.09 reply_expected -0.1
in order	funds 0.21 fba_disposal 0.13 appeal 0.06 reply_expected -0.17 answer -0.23
in our	no_deadline 0.23 reply_expected 0.23 fba_disposal 0.13 call -0.05 appeal -0.06 funds -0.09 answer -0.38
in our decision	funds 0.1 no_deadline -0.05
in our warehouses	fba_disposal 0.11 no_deadline -0.05
in performance	answer 0.23 appeal 0.09 reply_expected -0.08 no_deadline -0.17
in please	appeal 0.26 answer 0.25 reply_expected -0.19 funds -0.29
in registered	no_deadline 0.09 answer -0.07
in removal	fba_disposal 0.09 funds -0.08
in reply	answer 0.43 funds -0.06 appeal -0.08 reply_expected -0.09 no_deadline -0.18
in reply to	answer 0.27 fba_disposal 0.08 reply_expected -0.11 no_deadline -0.19
in reply to this	answer 0.3 reply_expected -0.1 no_deadline -0.15
in returned	fba_disposal 0.2 funds -0.06 answer -0.08
in send	answer 0.51 appeal 0.19 funds -0.11 reply_expected -0.15 no_deadline -0.41
in specialist	no_deadline 0.11 call 0.07 answer -0.12
in specialist will	call 0.06
in stock	fba_disposal 0.17 no_deadline 0.1 answer -0.1 funds -0.11
in team	call 0.06 no_deadline 0.05 answer -0.08
in telephone	call 0.09 no_deadline -0.08
in telephone you	call 0.06
in the account health	answer 0.16 appeal 0.07 no_deadline -0.18
in the coming	answer 0.07 no_deadline -0.06
in the next #	funds 0.07
in the number	answer 0.13 call 0.07 no_deadline -0.05 reply_expected -0.13
in thirty days from	appeal 0.17 funds -0.1
in this	answer 0.48 funds 0.12 reply_expected -0.21 no_deadline -0.37
in this decision	funds 0.06
in to # days	no_deadline 0.15 reply_expected 0.13 funds -0.06 answer -0.18
in to notice	appeal 0.21 no_deadline -0.07 answer -0.11
in to notice dispute	appeal 0.21 no_deadline -0.07 answer -0.11
in to this	answer 0.36 reply_expected -0.13 no_deadline -0.22
in to you within	reply_expected 0.07
in two	reply_expected 0.45 no_deadline 0.3 call -0.06 appeal -0.17 answer -0.25 funds -0.3
in two business	no_deadline 0.14 reply_expected 0.11 funds -0.06 answer -0.13
in two business days	no_deadline 0.14 reply_expected 0.11 funds -0.06 answer -0.13
in units	fba_disposal 0.29 answer -0.09 no_deadline -0.13
in units in	fba_disposal 0.16 no_deadline -0.13
in units in our	fba_disposal 0.16 no_deadline -0.13
in warehouses	fba_disposal 0.11 no_deadline -0.05
in we may	answer 0.13 call 0.1 funds 0.1 no_deadline -0.29
in we may keep	funds 0.07
in we will	reply_expected 0.13 answer 0.11 no_deadline -0.19
in will	answer 0.13 reply_expected 0.07 appeal -0.12 no_deadline -0.13
in will be	funds 0.34 fba_disposal 0.1 no_deadline -0.16 reply_expected -0.23
in will get	reply_expected 0.24 no_deadline -0.1 answer -0.11
in will telephone	call 0.06
in will telephone you	call 0.06
in within	no_deadline 0.25 answer 0.22 reply_expected 0.1 fba_disposal -0.12 appeal -0.19 funds -0.22
in within #	funds 0.1 appeal -0.05
in within # days	funds 0.19 answer -0.06 reply_expected -0.1
in within two	reply_expected 0.16 funds -0.06 answer -0.09
in you may	appeal 0.12 answer 0.07 reply_expected 0.05 fba_disposal -0.08 no_deadline -0.16
in you may ask	funds 0.07
in you within	reply_expected 0.06 call 0.06 answer -0.05 no_deadline -0.06
in you within #	reply_expected 0.07 no_deadline -0.07
in your account will	funds 0.06
in your balance	funds 0.34 no_deadline -0.34
in your units	fba_disposal 0.17 no_deadline -0.06 answer -0.08
in 、この	reply_expected 0.26 funds -0.07 no_deadline -0.22
in 、ご登	funds 0.05
in 、ご登録	funds 0.05
in 、ご登録の	funds 0.05
in 、ア	funds 0.15 answer 0.09 no_deadline -0.3
in 、アカ	funds 0.15 no_deadline -0.19
in 、アカウ	funds 0.15 no_deadline -0.19
in 、アカウン	funds 0.15 no_deadline -0.19
in 、売	funds 0.15 no_deadline -0.12
in 、売上	funds 0.08 no_deadline -0.06
in 、売上金	funds 0.09 no_deadline -0.07
in 、担	no_deadline 0.07 reply_expected -0.06
in 、担当	no_deadline 0.07 reply_expected -0.06
in 、担当者	no_deadline 0.07 reply_expected -0.06
in 、本	funds 0.09 appeal 0.06 no_deadline -0.08 answer -0.08
in 、次	answer 0.17 appeal 0.09 reply_expected -0.05 no_deadline -0.19
in 、次の	appeal 0.1 answer 0.09 funds 0.06 no_deadline -0.18
in 、残高	no_deadline 0.12 funds -0.08
in 、結	no_deadline 0.07 reply_expected -0.05
in 、結果	no_deadline 0.07 reply_expected -0.05
in 、結果を	no_deadline 0.07 reply_expected -0.05
in 、返	no_deadline 0.07 answer -0.07
in 、返金	funds 0.06 no_deadline -0.05
in 「ア	answer 0.08
in 「アカ	answer 0.08
in 「アカウ	answer 0.08
in 「アカウン	answer 0.08
in 「申	answer 0.1 no_deadline -0.08
in 「申し	answer 0.1 no_deadline -0.08
in 「申し立	answer 0.1 no_deadline -0.08
in 「申し立て	answer 0.1 no_deadline -0.08
in 」か	answer 0.2 reply_expected -0.06 no_deadline -0.13
in 」から	answer 0.2 reply_expected -0.06 no_deadline -0.13
in 」の	no_deadline 0.15 funds 0.07 reply_expected -0.07 answer -0.08 fba_disposal -0.1
in あると	funds 0.15 no_deadline -0.08
in ある場	appeal 0.05
in ある場合	appeal 0.05
in い。	answer 0.14 no_deadline -0.06 reply_expected -0.06
in いします	answer 0.13 no_deadline -0.13
in いします。	answer 0.13 no_deadline -0.13
in いたし	no_deadline 0.16 reply_expected -0.09 answer -0.12
in いたしま	no_deadline 0.12 reply_expected -0.07 answer -0.1
in いたします	funds 0.07 no_deadline -0.05 answer -0.06
in いただい	reply_expected 0.25 funds 0.06 answer -0.14 no_deadline -0.16
in いた内	reply_expected 0.07 no_deadline -0.06
in いた内容	reply_expected 0.07 no_deadline -0.06
in いの	funds 0.21 no_deadline -0.11
in いを	funds 0.1 no_deadline -0.06
in いを申	funds 0.05
in いを申請	funds 0.05
in い場	answer 0.23 appeal 0.12 funds 0.07 fba_disposal 0.05 reply_expected -0.14 no_deadline -0.31
in い場合	appeal 0.12 answer 0.09 funds 0.07 fba_disposal 0.06 reply_expected -0.13 no_deadline -0.19
in い場合、	fba_disposal 0.1 answer 0.09 funds -0.06 reply_expected -0.13
in うちに、	reply_expected 0.07 no_deadline -0.05
in えの	answer 0.06 appeal 0.06 funds -0.06
in おお	reply_expected 0.07
in おおむ	reply_expected 0.05
in おおむね	reply_expected 0.05
in おむ	reply_expected 0.05
in おむね	reply_expected 0.05
in お支	no_deadline 0.06 answer -0.05
in お支払	no_deadline 0.06 answer -0.05
in お支払い	no_deadline 0.06 answer -0.05
in お支払いし	reply_expected 0.09 no_deadline 0.05 funds -0.09
in お支払いを	funds 0.06 no_deadline -0.06
in お知	answer 0.27 funds -0.16
in お知ら	answer 0.27 funds -0.16
in お知らせ	answer 0.27 funds -0.16
in お知らせく	answer 0.07
in お考	appeal 0.06
in お考え	appeal 0.06
in お考えの	appeal 0.06
in お返	answer 0.1 reply_expected 0.05
in お返事	answer 0.1 reply_expected 0.05
in お返事し	reply_expected 0.06 no_deadline -0.06
in お返事しま	reply_expected 0.06 no_deadline -0.06
in お送	no_deadline 0.18 answer 0.12 appeal -0.06 reply_expected -0.18
in お送り	no_deadline 0.18 answer 0.12 appeal -0.06 reply_expected -0.18
in お電	no_deadline 0.06 reply_expected -0.08
in お電話	no_deadline 0.06 reply_expected -0.08
in お預	funds 0.05
in お預か	funds 0.06
in お預かり	funds 0.06
in お預かりし	funds 0.08 no_deadline -0.1
in お預かりす	answer 0.08 no_deadline -0.06
in からお	no_deadline 0.19 answer -0.14
in からご	no_deadline 0.06
in かり	no_deadline 0.28 fba_disposal -0.06 reply_expected -0.09 funds -0.1
in かりし	funds 0.08 no_deadline -0.1
in かりす	answer 0.08 no_deadline -0.06
in かりする	answer 0.08 no_deadline -0.06
in かりするこ	answer 0.08 no_deadline -0.11
in がある	reply_expected 0.13 funds 0.1 appeal 0.08 no_deadline -0.06 answer -0.2
in がある場	appeal 0.08 answer -0.07
in がある場合	appeal 0.08 answer -0.07
in がで	reply_expected 0.26 funds 0.06 answer -0.06 no_deadline -0.22
in ができ	reply_expected 0.26 funds 0.06 answer -0.06 no_deadline -0.22
in ができま	no_deadline 0.1 reply_expected -0.06
in がな	funds 0.07 answer -0.08
in が過	answer 0.16 no_deadline -0.21
in が過ぎ	answer 0.08 no_deadline -0.14
in きます	answer 0.2 reply_expected 0.1 no_deadline -0.24
in きます。	reply_expected 0.17 answer 0.12 no_deadline -0.25
in きを	no_deadline -0.06
in きをお	answer 0.1 no_deadline -0.05
in くだ	no_deadline 0.17 answer 0.06 reply_expected -0.14
in くださ	no_deadline 0.17 answer 0.06 reply_expected -0.14
in ください	answer 0.1 no_deadline 0.05 reply_expected -0.07
in ください。	answer 0.14 no_deadline -0.06 reply_expected -0.06
in け付けます	answer 0.08 funds 0.05 no_deadline -0.17
in け取	reply_expected 0.11 no_deadline 0.1 answer -0.06 funds -0.17
in げま	answer 0.07 no_deadline -0.05
in げます	answer 0.09 no_deadline -0.08
in げます。	answer 0.09 no_deadline -0.08
in ことが	funds 0.14 no_deadline -0.05
in ことがで	answer 0.07 reply_expected -0.05
in ことができ	answer 0.07 reply_expected -0.05
in この	answer 0.16 reply_expected 0.16 appeal 0.09 funds -0.16 no_deadline -0.26
in このメ	answer 0.08
in このメー	answer 0.1 no_deadline -0.06
in このメール	answer 0.1 no_deadline -0.06
in この決	answer -0.06
in この決定	answer -0.06
in この決定に	appeal 0.06 answer -0.05
in この申	appeal 0.11 answer -0.05 no_deadline -0.06
in ご登	funds 0.14 answer -0.12
in ご登録	funds 0.14 answer -0.12
in ご登録の	funds 0.05
in ご返	answer 0.17 reply_expected 0.08 no_deadline -0.22
in ご返信	answer 0.17 no_deadline -0.13
in ご返信く	answer 0.11 no_deadline -0.09
in ご返信くだ	answer 0.11 no_deadline -0.09
in ご連	appeal 0.16 call 0.05 no_deadline -0.08 answer -0.19
in ご連絡	appeal 0.16 call 0.05 no_deadline -0.08 answer -0.19
in ご連絡い	call 0.05
in ご連絡いた	call 0.05
in さい	answer 0.1 no_deadline 0.05 reply_expected -0.07
in さい。	answer 0.14 no_deadline -0.06 reply_expected -0.06
in されな	funds 0.07 no_deadline -0.09
in されるこ	no_deadline 0.09
in されること	no_deadline 0.09
in した	no_deadline 0.22 reply_expected 0.19 fba_disposal -0.06 funds -0.1 appeal -0.1 answer -0.11
in した。	no_deadline 0.28 funds 0.1 fba_disposal -0.05 answer -0.32
in してか	funds -0.06
in してから	funds -0.06
in してく	answer 0.18 no_deadline -0.12
in してくだ	answer 0.18 no_deadline -0.12
in してくださ	answer 0.18 no_deadline -0.12
in しま	no_deadline 0.22 reply_expected -0.05 fba_disposal -0.06
in しまし	no_deadline 0.18 funds 0.05 reply_expected -0.06 answer -0.1
in しました	no_deadline 0.16 funds 0.05 fba_disposal -0.05 reply_expected -0.06 answer -0.09
in しました。	funds 0.1 no_deadline 0.07 answer -0.09
in します	answer 0.14 no_deadline -0.05 funds -0.08
in します。	answer 0.24 reply_expected 0.06 funds -0.08 no_deadline -0.16
in し上	answer 0.06 funds -0.06
in し上げ	answer 0.06 funds -0.06
in し上げま	answer 0.08 no_deadline -0.06
in し上げます	answer 0.09 no_deadline -0.08
in し引	no_deadline 0.09 funds -0.08
in し立	no_deadline 0.13 appeal 0.08 reply_expected -0.16
in し立て	no_deadline 0.13 appeal 0.08 reply_expected -0.16
in し立て」	appeal 0.08 answer -0.1
in し立て」か	appeal 0.05
in し立てが	answer 0.08
in し込みく	appeal 0.09 answer -0.08
in し込みくだ	appeal 0.09 answer -0.08
in す。	reply_expected 0.53 funds 0.08 answer 0.07 call -0.1 appeal -0.16 fba_disposal -0.18 no_deadline -0.23
in することが	fba_disposal 0.07 no_deadline -0.1
in た。	no_deadline 0.28 funds 0.1 fba_disposal -0.05 answer -0.32
in たし	no_deadline 0.16 reply_expected -0.09 answer -0.11
in たしま	no_deadline 0.12 reply_expected -0.07 answer -0.1
in たします	funds 0.07 no_deadline -0.05 answer -0.06
in たします。	funds 0.07 answer -0.06 no_deadline -0.07
in ただい	reply_expected 0.25 funds 0.06 answer -0.14 no_deadline -0.16
in ただいた内	reply_expected 0.07 no_deadline -0.06
in た内	reply_expected 0.07
in た内容	reply_expected 0.07
in た後	reply_expected 0.21 funds 0.06 answer -0.09 no_deadline -0.22
in だい	reply_expected 0.25 funds 0.06 answer -0.14 no_deadline -0.16
in だいた内	reply_expected 0.07 no_deadline -0.06
in だいた内容	reply_expected 0.07 no_deadline -0.06
in ださ	no_deadline 0.17 answer 0.06 reply_expected -0.14
in ださい	answer 0.1 no_deadline 0.05 reply_expected -0.07
in ださい。	answer 0.14 no_deadline -0.06 reply_expected -0.06
in ちに	answer 0.13 funds -0.06
in ちに、	reply_expected 0.06 answer 0.05 no_deadline -0.07
in ってか	reply_expected 0.09 answer 0.05 no_deadline -0.12
in ってから	reply_expected 0.09 answer 0.05 no_deadline -0.12
in て」	appeal 0.08 answer -0.1
in て」か	appeal 0.05
in て」から	appeal 0.05
in てか	reply_expected 0.11 no_deadline 0.09 funds -0.07 answer -0.1
in てから	reply_expected 0.11 no_deadline 0.09 funds -0.07 answer -0.1
in てが	answer 0.08
in てく	answer 0.18 fba_disposal 0.07 appeal -0.09 reply_expected -0.09
in てくだ	answer 0.1 fba_disposal 0.07 reply_expected -0.07 appeal -0.09
in てくださ	answer 0.1 fba_disposal 0.07 reply_expected -0.07 appeal -0.09
in てください	answer 0.1 fba_disposal 0.07 reply_expected -0.07 appeal -0.09
in て処	reply_expected 0.09 no_deadline -0.1
in でお	answer 0.29 reply_expected 0.1 no_deadline -0.1 funds -0.24
in でお返事し	reply_expected 0.06 no_deadline -0.05
in でき	no_deadline 0.35 reply_expected 0.16 funds -0.18 answer -0.31
in できま	no_deadline 0.37 funds -0.12 reply_expected -0.12 answer -0.15
in できます	no_deadline 0.15 reply_expected -0.05 answer -0.06
in できます。	no_deadline 0.12
in でに、	answer 0.07 no_deadline -0.11
in で廃	fba_disposal 0.07 no_deadline -0.06
in で廃棄	fba_disposal 0.07 no_deadline -0.06
in で廃棄す	fba_disposal 0.07 no_deadline -0.06
in で廃棄する	fba_disposal 0.07 no_deadline -0.06
in で確	reply_expected 0.08 no_deadline -0.07
in で確認	reply_expected 0.08 no_deadline -0.07
in で確認し	reply_expected 0.05
in で結	reply_expected 0.1
in で結果	reply_expected 0.1 no_deadline -0.1
in で結果を	reply_expected 0.1 no_deadline -0.09
in で結果をお	reply_expected 0.06 no_deadline -0.06
in とお	appeal 0.06 funds -0.05
in とお考	appeal 0.06
in とお考え	appeal 0.06
in とお考えの	appeal 0.06
in とが	funds 0.13
in とがで	answer 0.07 reply_expected -0.05
in とができ	answer 0.07 reply_expected -0.05
in とができま	funds 0.05
in どで	funds 0.14 no_deadline -0.06
in ない	funds 0.19 answer 0.17 appeal 0.12 reply_expected -0.21 no_deadline -0.24
in ない場	answer 0.12 appeal 0.12 funds 0.07 fba_disposal 0.06 reply_expected -0.16 no_deadline -0.2
in ない場合	answer 0.12 appeal 0.12 funds 0.07 fba_disposal 0.06 reply_expected -0.16 no_deadline -0.2
in ない場合、	answer 0.12 fba_disposal 0.1 funds -0.06 no_deadline -0.06 reply_expected -0.13
in に、	answer 0.47 call 0.07 funds -0.06 fba_disposal -0.06 appeal -0.09 no_deadline -0.31
in に、こ	answer 0.07
in に、この	answer 0.07
in に、次	answer 0.09 funds -0.05
in に、次の	answer 0.09 funds -0.05
in にあ	call 0.07 fba_disposal 0.05 reply_expected -0.15
in にある	fba_disposal 0.07
in にお送りく	answer 0.14 no_deadline -0.11
in にこ	answer 0.16 reply_expected -0.08
in にこの	answer 0.06
in にこのメ	answer 0.06
in にこのメー	answer 0.06
in にご返	answer 0.09 no_deadline -0.07
in にご返信	answer 0.09 no_deadline -0.07
in にご返信く	answer 0.07 no_deadline -0.06
in に不	answer -0.05
in に在	fba_disposal 0.06
in に在庫	fba_disposal 0.06
in に審	no_deadline 0.08 funds -0.06
in に審査	no_deadline 0.08 funds -0.06
in に担	answer -0.06
in に担当	answer -0.06
in に担当者	call 0.05
in に異	funds 0.14 no_deadline 0.1 fba_disposal -0.06 answer -0.09 reply_expected -0.09
in に異議	funds 0.14 appeal -0.06 fba_disposal -0.06
in に返	answer -0.1
in に返送	fba_disposal 0.07 no_deadline -0.05
in に限	appeal 0.12 funds -0.06
in に限り	appeal 0.13 answer 0.06 funds -0.06 no_deadline -0.1
in に限り、	appeal 0.11
in の「	funds 0.11 reply_expected -0.08
in のうちに、	reply_expected 0.07 no_deadline -0.05
in のお支	funds 0.05
in のお支払	funds 0.05
in のお支払い	funds 0.05
in のメ	no_deadline 0.15 funds -0.06
in のメー	no_deadline 0.07
in のメール	no_deadline 0.07
in のメールへ	answer 0.07
in の在	answer 0.13 no_deadline -0.06
in の在庫	answer 0.13 no_deadline -0.06
in の在庫は	fba_disposal 0.05 no_deadline -0.05
in の在庫は、	fba_disposal 0.08
in の手続きを	funds 0.05
in の支	funds 0.08
in の支払	funds 0.08
in の支払い	funds 0.08
in の日	funds 0.13
in の日か	answer 0.12 no_deadline -0.1
in の日から	answer 0.12 no_deadline -0.1
in の決定	answer -0.08
in の決定に	appeal 0.06 answer -0.05
in の番	answer 0.09 no_deadline -0.1
in の番号	answer 0.09 no_deadline -0.1
in の費	fba_disposal 0.05
in の費用	fba_disposal 0.05
in の返信	answer 0.05
in の送	no_deadline 0.06 funds -0.07
in は、	no_deadline 0.74 fba_disposal 0.07 call -0.12 answer -0.18 funds -0.24 reply_expected -0.25
in へお	answer 0.1 funds 0.09 appeal -0.06 no_deadline -0.13
in へご	funds 0.08 answer -0.06
in への返	no_deadline 0.05
in ほど	no_deadline 0.16 funds -0.06 answer -0.08
in ほどで	funds 0.15 no_deadline -0.06
in まし	no_deadline 0.53 fba_disposal -0.05 funds -0.06 reply_expected -0.06 answer -0.3
in ました	no_deadline 0.37 fba_disposal -0.06 answer -0.27
in ました。	no_deadline 0.19 funds 0.11 fba_disposal -0.05 answer -0.26
in ます	answer 0.21 reply_expected 0.18 no_deadline 0.11 fba_disposal -0.07 appeal -0.12 funds -0.32
in ます。	reply_expected 0.29 answer 0.24 fba_disposal -0.07 appeal -0.11 no_deadline -0.31
in までに	answer 0.16 reply_expected 0.1 no_deadline -0.17
in までに、	answer 0.07 no_deadline -0.11
in みく	appeal 0.09 answer -0.08
in むね	reply_expected 0.05
in よりご	answer 0.07 no_deadline -0.07
in らお	no_deadline 0.19 answer -0.14
in らご	no_deadline 0.06
in らせ	answer 0.19 reply_expected 0.06 funds -0.16
in らせく	answer 0.07
in らせくだ	answer 0.07
in らせくださ	answer 0.07
in りください	answer 0.08
in りご	answer 0.07 no_deadline -0.07
in りす	answer 0.08 no_deadline -0.05
in りする	answer 0.08 no_deadline -0.05
in りするこ	answer 0.08 no_deadline -0.1
in りすること	answer 0.08 no_deadline -0.1
in りで	answer 0.06
in りま	no_deadline 0.6 reply_expected 0.06 call -0.09 appeal -0.11 funds -0.39
in りまし	no_deadline 0.3 reply_expected 0.05 answer -0.15 funds -0.18
in りました	no_deadline 0.3 reply_expected 0.05 answer -0.15 funds -0.18
in ることが	reply_expected 0.05 funds 0.05 no_deadline -0.06 answer -0.07
in る場	no_deadline 0.17 reply_expected -0.08
in る場合	no_deadline 0.17 reply_expected -0.08
in る場合は	reply_expected -0.06
in る場合は、	reply_expected -0.06
in れな	answer 0.11 reply_expected -0.08
in れることが	no_deadline 0.07
in を、	answer 0.23 no_deadline -0.14
in をいたし	funds 0.07
in をいたしま	funds 0.07
in をお申	appeal 0.12 no_deadline -0.09
in をお申し	appeal 0.12 no_deadline -0.09
in をお申し込	appeal 0.09 no_deadline -0.07
in をご	no_deadline 0.25 funds 0.05 answer -0.31
in を作	fba_disposal 0.11 no_deadline -0.06
in を差	appeal 0.05 funds -0.08
in を差し	appeal 0.05 funds -0.08
in を差し上	appeal 0.05
in を差し上げ	appeal 0.05
in を差し引	no_deadline 0.09 funds -0.09
in を最	answer 0.08
in を最長	answer 0.09 funds -0.05
in を申	funds 0.08 no_deadline -0.13
in を申し	appeal 0.05
in を申し立	appeal 0.05
in を申し立て	appeal 0.05
in を目	reply_expected 0.08 no_deadline -0.07
in アカ	reply_expected 0.07 no_deadline 0.07 funds -0.08
in アカウ	reply_expected 0.07 no_deadline 0.07 funds -0.08
in アカウン	reply_expected 0.07 no_deadline 0.07 funds -0.08
in アカウント	reply_expected 0.07 no_deadline 0.07 funds -0.08
in ウン	no_deadline 0.07 reply_expected 0.07 funds -0.08
in ウント	reply_expected 0.07 no_deadline 0.07 funds -0.08
in ウント健	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ウント健全	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ォー	answer 0.12 no_deadline -0.06
in ォーマ	answer 0.08
in ォーマン	answer 0.08
in ォーマンス	answer 0.08
in カウ	reply_expected 0.07 no_deadline 0.07 funds -0.08
in カウン	reply_expected 0.07 no_deadline 0.07 funds -0.08
in カウント	reply_expected 0.07 no_deadline 0.07 funds -0.08
in カウント健	answer 0.15 reply_expected -0.07 no_deadline -0.09
in セラ	funds 0.07 no_deadline -0.09
in セラー	funds 0.07 no_deadline -0.09
in セラーセ	funds 0.07 no_deadline -0.09
in セラーセン	funds 0.07 no_deadline -0.09
in セン	funds 0.1 answer 0.07 no_deadline -0.13
in セント	funds 0.07 no_deadline -0.09
in セントラ	funds 0.07 no_deadline -0.09
in セントラル	funds 0.07 no_deadline -0.09
in ター	answer 0.06 no_deadline -0.06
in チー	no_deadline 0.13 call 0.11 answer -0.08 reply_expected -0.12
in チーム	no_deadline 0.13 call 0.11 answer -0.08 reply_expected -0.12
in チームが	call 0.1 reply_expected -0.08
in トラ	funds 0.07 no_deadline -0.09
in トラル	funds 0.07 no_deadline -0.09
in ト健	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ト健全	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ト健全性	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ト健全性の	answer 0.1 no_deadline -0.09
in パフ	answer 0.08
in パフォ	answer 0.08
in パフォー	answer 0.08
in パフォーマ	answer 0.08
in フォ	answer 0.11
in フォー	answer 0.12 no_deadline -0.06
in フォーマ	answer 0.08
in フォーマン	answer 0.08
in ポー	no_deadline 0.07
in ポート	no_deadline 0.07
in マン	answer 0.08
in マンス	answer 0.08
in ムが	call 0.1 reply_expected -0.08
in メン	answer 0.08
in メント	answer 0.08
in メールで	reply_expected 0.08
in メールに	answer 0.05
in メールへ	answer 0.1
in メールへの	answer 0.05
in ラル	funds 0.07 no_deadline -0.09
in ラー	funds 0.07
in ラーセ	funds 0.07 no_deadline -0.09
in ラーセン	funds 0.07 no_deadline -0.09
in ラーセント	funds 0.07 no_deadline -0.09
in ルで	reply_expected 0.07
in ルの	funds 0.08 appeal 0.06 no_deadline -0.07
in ルへ	answer 0.1
in ルへの	answer 0.05
in ンス	answer 0.15 appeal -0.05 no_deadline -0.07
in ント	answer 0.07
in ントラ	funds 0.07 no_deadline -0.09
in ントラル	funds 0.07 no_deadline -0.09
in ント健	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ント健全	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ント健全性	answer 0.15 reply_expected -0.07 no_deadline -0.09
in ーに	reply_expected 0.09
in ーの	no_deadline 0.19 answer -0.18
in ーセ	funds 0.07 no_deadline -0.09
in ーセン	funds 0.07 no_deadline -0.09
in ーセント	funds 0.07 no_deadline -0.09
in ーセントラ	funds 0.07 no_deadline -0.09
in ート	no_deadline 0.12 answer -0.09
in ーマ	answer 0.08
in ーマン	answer 0.08
in ーマンス	answer 0.08
in ーム	no_deadline 0.11 call 0.11 reply_expected -0.12
in ームが	call 0.1 reply_expected -0.08
in ール	no_deadline 0.05
in ールで	reply_expected 0.08
in ールに	answer 0.05
in ールへ	answer 0.1
in ールへの	answer 0.05
in 上げ	reply_expected -0.09
in 上げま	answer 0.08 no_deadline -0.06
in 上げます	answer 0.09 no_deadline -0.08
in 上げます。	answer 0.1 no_deadline -0.08
in 上金	no_deadline 0.21 funds -0.14
in 上金を最	answer 0.08 no_deadline -0.11
in 事し	reply_expected 0.06 no_deadline -0.06
in 事しま	reply_expected 0.06 no_deadline -0.06
in 事します	reply_expected 0.06 no_deadline -0.06
in 事します。	reply_expected 0.06 no_deadline -0.06
in 二十	answer 0.17 no_deadline -0.14
in 二十四	answer 0.06 no_deadline -0.06
in 付けます	answer 0.08 funds 0.05 no_deadline -0.17
in 付けます。	answer 0.08 funds 0.05 no_deadline -0.17
in 以内	no_deadline 0.39 call 0.05 fba_disposal -0.1 appeal -0.11 funds -0.21
in 以内に	call 0.09 reply_expected 0.06 funds -0.05
in 以内に、	answer 0.09 call 0.06 no_deadline -0.17
in 以内にこ	answer 0.13 no_deadline -0.12
in 以内に審	reply_expected 0.06
in 以内に審査	reply_expected 0.06
in 以内に担	answer -0.06
in 以内に担当	answer -0.06
in 以内に返	reply_expected 0.06 answer -0.1
in 以内に限	appeal 0.06 answer -0.09
in 以内に限り	appeal 0.06
in 以内の	no_deadline 0.44 funds -0.05 answer -0.3
in 保留	funds -0.07
in 保証	no_deadline 0.26 reply_expected -0.08 funds -0.08 answer -0.09
in 信く	answer 0.12 no_deadline -0.1
in 信くだ	answer 0.12 no_deadline -0.1
in 信くださ	answer 0.12 no_deadline -0.1
in 信ください	answer 0.11 no_deadline -0.1
in 倉庫	fba_disposal 0.1 answer -0.07
in 倉庫に	fba_disposal 0.08
in 健全	answer 0.15 reply_expected -0.08 no_deadline -0.09
in 健全性	answer 0.15 reply_expected -0.08 no_deadline -0.09
in 健全性の	answer 0.1 no_deadline -0.09
in 全性	answer 0.15 reply_expected -0.08 no_deadline -0.09
in 全性の	answer 0.1 no_deadline -0.09
in 内に	reply_expected 0.24 answer 0.19 call 0.09 appeal -0.07 funds -0.12 no_deadline -0.37
in 内に、	answer 0.1 funds 0.07 call 0.06 appeal -0.05 no_deadline -0.18
in 内に、こ	answer 0.06
in 内にこ	answer 0.13 no_deadline -0.12
in 内に審	reply_expected 0.06
in 内に審査	reply_expected 0.06
in 内に担	answer -0.06
in 内に担当	answer -0.06
in 内に担当者	call 0.05
in 内に返	reply_expected 0.06 no_deadline 0.05 answer -0.1
in 内に限	appeal 0.06 answer -0.09
in 内に限り	appeal 0.06
in 内の	no_deadline 0.4 funds -0.05 answer -0.26
in 内容	reply_expected 0.08
in 午後	call 0.28 no_deadline -0.29
in 受け取	reply_expected 0.11 no_deadline 0.1 answer -0.06 funds -0.17
in 口座へ	funds 0.06
in 口座へお	funds 0.06
in 可否	no_deadline 0.07
in 合、	answer 0.12 fba_disposal 0.08 no_deadline -0.07 funds -0.09
in 合に	reply_expected 0.12 no_deadline -0.17
in 合に限	appeal 0.07
in 合に限り	appeal 0.07
in 合に限り、	appeal 0.07
in 合は	funds 0.18 reply_expected -0.08 answer -0.1
in 合は、	funds 0.19 appeal 0.06 reply_expected -0.09 no_deadline -0.11
in 品の在	no_deadline -0.05
in 品の在庫	no_deadline -0.05
in 品は	fba_disposal 0.08 reply_expected 0.06 funds -0.05 answer -0.06
in 品は、	fba_disposal 0.05
in 商品	funds 0.15 fba_disposal 0.08 answer -0.18
in 商品の在	no_deadline -0.06
in 商品の在庫	no_deadline -0.06
in 商品は	reply_expected 0.07 fba_disposal 0.06 answer -0.07
in 営業	no_deadline 0.26 reply_expected 0.16 funds -0.15 answer -0.24
in 営業日	reply_expected 0.19 no_deadline 0.19 funds -0.14 answer -0.21
in 営業日ほ	no_deadline 0.09 funds -0.06
in 営業日ほど	no_deadline 0.09 funds -0.06
in 営業日を	answer 0.07 reply_expected 0.06 no_deadline -0.09
in 営業日を目	reply_expected 0.06
in 営業日以	answer 0.14 funds 0.13 call 0.06 appeal -0.1 no_deadline -0.16
in 営業日以内	answer 0.14 funds 0.13 call 0.06 appeal -0.1 no_deadline -0.16
in 在庫	answer 0.06
in 在庫の	funds 0.05 no_deadline -0.07
in 在庫は	fba_disposal 0.08
in 在庫は、	fba_disposal 0.06
in 場合	funds 0.12 answer -0.09
in 場合、	answer 0.12 fba_disposal 0.08 no_deadline -0.07 funds -0.09
in 場合に	reply_expected 0.12 no_deadline -0.17
in 場合に限	appeal 0.07
in 場合に限り	appeal 0.07
in 場合は	funds 0.18 reply_expected -0.09 answer -0.1
in 場合は、	funds 0.19 appeal 0.06 reply_expected -0.09 no_deadline -0.11
in 売上	no_deadline 0.25 reply_expected -0.07 funds -0.13
in 売上金	no_deadline 0.21 funds -0.14
in 売上金を最	answer 0.08 no_deadline -0.11
in 定に	funds 0.08 answer -0.07
in 審査	no_deadline 0.33 reply_expected -0.1 answer -0.17
in 審査の結	funds 0.06 reply_expected -0.09
in 審査の結果	funds 0.06 reply_expected -0.09
in 対象となり	reply_expected 0.07 fba_disposal 0.07 funds -0.08
in 差し	appeal 0.05 funds -0.06
in 差し上	appeal 0.05 answer -0.05
in 差し上げ	appeal 0.05 answer -0.05
in 差し引	no_deadline 0.09 funds -0.08
in 座へ	funds 0.06
in 座へお	funds 0.06
in 庫に	fba_disposal 0.09 no_deadline -0.05
in 庫の	no_deadline -0.06
in 庫は	fba_disposal 0.08
in 庫は、	fba_disposal 0.06
in 廃棄	no_deadline 0.15 answer -0.06 funds -0.07
in 廃棄さ	no_deadline 0.05
in 廃棄され	no_deadline 0.06
in 廃棄の	no_deadline 0.07
in 弊社	no_deadline -0.05
in 当者	call 0.07 answer 0.05 no_deadline -0.06
in 当者か	reply_expected 0.09 no_deadline -0.09
in 当者から	reply_expected 0.09 no_deadline -0.09
in 後、	funds 0.06 answer 0.06 no_deadline -0.14
in 後に	no_deadline 0.15 answer -0.06
in 後に、	funds 0.06
in 性」	answer 0.06
in 性の	answer 0.1 no_deadline -0.09
in 所有	no_deadline 0.09
in 手続	no_deadline 0.2 appeal 0.07 answer -0.31
in 手続き	no_deadline 0.2 appeal 0.07 answer -0.31
in 手続きを	no_deadline -0.06
in 手続きをお	answer 0.1 no_deadline -0.05
in 払い	no_deadline 0.09 reply_expected 0.07 answer -0.11
in 払いし	reply_expected 0.09 no_deadline 0.05 funds -0.09
in 払いしま	reply_expected 0.09
in 払いします	reply_expected 0.09
in 払いの	funds 0.14 answer -0.05
in 払いを	funds 0.1 no_deadline -0.08
in 払いを申	funds 0.05
in 払いを申請	funds 0.05
in 担当	call 0.07
in 担当者	call 0.07 answer 0.05 no_deadline -0.06
in 担当者か	reply_expected 0.09 no_deadline -0.09
in 担当者から	reply_expected 0.09 no_deadline -0.09
in 指示	answer 0.1 no_deadline -0.11
in 支払	reply_expected 0.06 answer -0.11
in 支払い	no_deadline 0.1 reply_expected 0.07 answer -0.11
in 支払いし	reply_expected 0.09 no_deadline 0.05 funds -0.09
in 支払いしま	reply_expected 0.09
in 支払いの	funds 0.14 answer -0.05
in 支払いを	funds 0.1 no_deadline -0.08
in 支払いを申	funds 0.05
in 改善	no_deadline 0.14 answer 0.12 reply_expected -0.17
in 日から	no_deadline 0.65 funds 0.1 appeal -0.08 fba_disposal -0.08 answer -0.12 reply_expected -0.42
in 日が	answer 0.21 appeal 0.07 funds -0.05 reply_expected -0.08 no_deadline -0.16
in 日が過	answer 0.14 no_deadline -0.2
in 日が過ぎ	answer 0.06 no_deadline -0.13
in 日に	funds 0.4 fba_disposal -0.06 answer -0.29
in 日ほどで	funds 0.15 no_deadline -0.12
in 日を目	reply_expected 0.06 no_deadline -0.05
in 日以	no_deadline 0.19 fba_disposal -0.06
in 日以内	no_deadline 0.22 fba_disposal -0.06 funds -0.11
in 日以内に	answer 0.07 call 0.07 no_deadline -0.18
in 日以内に、	no_deadline -0.07
in 日以内に審	reply_expected 0.06
in 日以内に返	reply_expected 0.07
in 日以内に限	appeal 0.06 answer -0.08
in 日間	no_deadline 0.41 fba_disposal -0.06 funds -0.09 answer -0.24
in 日間、	funds 0.12 answer -0.06
in 日間お	funds 0.14 no_deadline -0.13
in 日間お預	funds 0.09 no_deadline -0.08
in 日間お預か	funds 0.09 no_deadline -0.08
in 時か	call 0.06
in 時から	call 0.06
in 時の	funds -0.05
in 時間	answer 0.32 appeal -0.07 no_deadline -0.16
in 時間以	answer 0.05 funds -0.07
in 時間以内	answer 0.05 funds -0.07
in 時間以内に	no_deadline 0.12 funds -0.07 answer -0.08
in 最長	reply_expected 0.13 no_deadline -0.11
in 本メ	answer 0.07 no_deadline -0.06
in 本メー	answer 0.07 no_deadline -0.06
in 本メール	answer 0.07 no_deadline -0.06
in 本日	funds 0.07 no_deadline -0.07
in 本日か	funds 0.11 no_deadline -0.08
in 本日から	funds 0.11 no_deadline -0.08
in 果をお知	reply_expected 0.06
in 果をお知ら	reply_expected 0.06
in 査の	no_deadline 0.19 reply_expected -0.13
in 査の結	funds 0.06 reply_expected -0.09
in 査の結果	funds 0.06 reply_expected -0.09
in 棄さ	no_deadline 0.05
in 棄され	no_deadline 0.06
in 棄される	no_deadline 0.08 fba_disposal -0.05
in 棄されるこ	no_deadline 0.08 fba_disposal -0.05
in 棄の	no_deadline 0.07
in 業日	reply_expected 0.19 no_deadline 0.19 funds -0.14 answer -0.21
in 業日ほ	no_deadline 0.09 funds -0.06
in 業日ほど	no_deadline 0.09 funds -0.06
in 業日ほどで	funds 0.1
in 業日を	answer 0.07 reply_expected 0.06 no_deadline -0.09
in 業日を目	reply_expected 0.06
in 業日以	answer 0.14 funds 0.13 call 0.06 appeal -0.1 no_deadline -0.16
in 業日以内	answer 0.14 funds 0.13 call 0.06 appeal -0.1 no_deadline -0.16
in 業日以内に	funds 0.14 answer 0.11 call 0.07 reply_expected -0.08 appeal -0.1 no_deadline -0.12
in 次の	answer 0.26 appeal 0.08 no_deadline -0.13 reply_expected -0.18
in 残高	funds 0.07 reply_expected -0.05
in 残高の	no_deadline 0.1 funds -0.05
in 残高を	funds 0.06
in 求書	no_deadline 0.21 answer 0.05 appeal -0.06 funds -0.09
in 決定	no_deadline 0.07 answer -0.1
in 決定に	no_deadline 0.06 answer -0.06
in 点を	answer 0.13 no_deadline -0.12
in 申し	answer 0.21 appeal 0.14 reply_expected -0.26
in 申し立	no_deadline 0.13 appeal 0.08 reply_expected -0.16
in 申し立て	no_deadline 0.13 appeal 0.08 reply_expected -0.16
in 申し立て」	appeal 0.08 answer -0.1
in 申し立てが	answer 0.08
in 申し込みく	appeal 0.09 answer -0.08
in 申請	answer 0.11 no_deadline 0.06 reply_expected -0.13
in 留保	no_deadline 0.29 funds -0.2
in 番号	no_deadline 0.08
in 異議	funds 0.11 no_deadline 0.07 fba_disposal -0.07 answer -0.1
in 異議のお	funds 0.09
in 異議のお申	funds 0.09
in 異議を	appeal 0.08
in 異議を申	appeal 0.05
in 異議を申し	appeal 0.05
in 発行	no_deadline 0.29 answer -0.18
in 登録	funds 0.13 reply_expected 0.1 answer -0.07 no_deadline -0.15
in 登録の	funds 0.07 no_deadline -0.08
in 登録の口	funds 0.06
in 登録の口座	funds 0.06
in 知か	answer 0.08
in 知から	answer 0.08
in 知ら	answer 0.22 reply_expected 0.06 funds -0.16
in 知らせ	answer 0.22 reply_expected 0.06 funds -0.16
in 知らせく	answer 0.07
in 知らせくだ	answer 0.07
in 確認し	reply_expected 0.08 funds 0.05 no_deadline -0.12
in 確認し、	reply_expected 0.1 no_deadline -0.06
in 立て	no_deadline 0.14 appeal 0.08 reply_expected -0.16
in 立て」	appeal 0.08 answer -0.1
in 立て」か	appeal 0.05
in 立て」から	appeal 0.05
in 立てが	answer 0.08
in 答しま	reply_expected 0.06
in 答します	reply_expected 0.06
in 答します。	reply_expected 0.06
in 経過	appeal 0.1 funds -0.09
in 経過し	no_deadline 0.1 appeal 0.06 answer -0.06 funds -0.09
in 結果	no_deadline 0.18 funds 0.06 answer -0.09 reply_expected -0.11
in 結果をお知	reply_expected 0.06
in 絡い	call 0.05
in 絡いた	call 0.05
in 絡いたし	call 0.05
in 絡いたしま	call 0.05
in 続き	no_deadline 0.11 appeal 0.07 answer -0.18
in 続きを	no_deadline -0.06
in 続きをお	answer 0.1 no_deadline -0.05
in 考え	appeal 0.06
in 考えの	appeal 0.06
in 者か	reply_expected 0.07 answer -0.05
in 者から	reply_expected 0.07 answer -0.05
in 者が	reply_expected 0.19 no_deadline -0.14
in 者が、	no_deadline -0.06
in 計画	no_deadline 0.21 reply_expected -0.06 answer -0.12
in 該当	answer 0.07
in 認し	reply_expected 0.08 funds 0.05 no_deadline -0.12
in 認し、	reply_expected 0.1 no_deadline -0.06
in 請求書	no_deadline 0.21 answer 0.05 appeal -0.06 funds -0.09
in 議のお	funds 0.09
in 議のお申	funds 0.09
in 議のお申し	funds 0.09
in 議を	appeal 0.08
in 議を申	appeal 0.05
in 議を申し	appeal 0.05
in 議を申し立	appeal 0.05
in 象となり	reply_expected 0.07 fba_disposal 0.07 funds -0.08
in 費用	fba_disposal 0.07
in 資金	funds 0.16 no_deadline -0.13
in 込みくださ	appeal 0.09 answer -0.08
in 返事	reply_expected 0.18 funds -0.06
in 返事し	reply_expected 0.06 no_deadline -0.06
in 返事しま	reply_expected 0.06 no_deadline -0.06
in 返事します	reply_expected 0.06 no_deadline -0.06
in 返信	answer 0.3 no_deadline -0.23
in 返信く	answer 0.11 no_deadline -0.09
in 返信くだ	answer 0.11 no_deadline -0.09
in 返信くださ	answer 0.11 no_deadline -0.09
in 返送	no_deadline 0.1 fba_disposal 0.06 answer -0.09
in 返送の	no_deadline 0.08 answer -0.08
in 返送を	fba_disposal 0.07 no_deadline -0.07
in 送の	reply_expected 0.13 no_deadline -0.15
in 送り	answer 0.33 appeal -0.07 reply_expected -0.19
in 送を	funds 0.29 answer 0.1 fba_disposal 0.05 no_deadline -0.43
in 通知か	answer 0.08
in 通知から	answer 0.08
in 連絡い	call 0.05
in 連絡いた	call 0.05
in 連絡いたし	call 0.05
in 週間以	answer 0.11 no_deadline -0.11
in 週間以内	answer 0.11 no_deadline -0.11
in 週間以内に	answer 0.11 no_deadline -0.11
in 過ぎ	no_deadline 0.16 reply_expected -0.07 funds -0.08
in 過し	no_deadline 0.12 appeal 0.06 answer -0.08 funds -0.09
in 過去	funds 0.13 answer 0.08 no_deadline -0.15
in 金は	funds 0.08 no_deadline 0.07 answer -0.09
in 金は、	no_deadline 0.26 answer -0.08 funds -0.16
in 金を最	answer 0.08 no_deadline -0.11
in 録の	funds 0.07 no_deadline -0.08
in 録の口	funds 0.06
in 録の口座	funds 0.06
in 間お	answer 0.11 funds 0.1 reply_expected -0.07 no_deadline -0.14
in 間お預	funds 0.05
in 間お預か	funds 0.05
in 間お預かり	funds 0.05
in 間のう	answer 0.12
in 間のうち	answer 0.12
in 間のうちに	answer 0.12
in 間以	answer 0.16 no_deadline -0.07 funds -0.08
in 間以内	answer 0.16 no_deadline -0.07 funds -0.08
in 間以内に	reply_expected 0.09 funds -0.08
in 間以内に、	answer 0.05 no_deadline -0.1
in 間以内に担	answer -0.06
in 限り	appeal 0.12 answer 0.1 no_deadline -0.08 funds -0.1
in 限り、	appeal 0.11 answer -0.05
in 電話	call 0.08 answer 0.05 reply_expected -0.12
in 預か	funds 0.06
in 預かり	funds 0.06
in 預かりし	funds 0.08 no_deadline -0.1
in 預かりす	answer 0.08 no_deadline -0.06
in 預かりする	answer 0.08 no_deadline -0.06
in 高の	no_deadline 0.1 funds -0.05
in 高を	funds 0.06
is 1.business	answer 0.22 no_deadline -0.13
is 1.days	no_deadline 0.76 funds -0.08 reply_expected -0.13 answer -0.5
is 1.hours	no_deadline 0.19 answer -0.11
is 10.business	appeal 0.38 answer -0.06 funds -0.07 no_deadline -0.21
is 10.days	answer 0.51 appeal 0.11 reply_expected -0.12 fba_disposal -0.13 funds -0.16 no_deadline -0.17
is 105.days	no_deadline 0.05
is 1095.days	no_deadline 0.12 answer -0.08
is 12.hours	reply_expected 0.2 answer 0.12 no_deadline -0.31
is 120.days	no_deadline 0.05
is 14.business	no_deadline 0.21 fba_disposal -0.07 reply_expected -0.08
is 14.days	answer 0.78 reply_expected 0.24 appeal 0.2 call -0.11 no_deadline -0.52 funds -0.54
is 15.business	reply_expected 0.19 no_deadline -0.14
is 15.days	reply_expected 0.05
is 17.days	answer 1.59 fba_disposal -0.14 appeal -0.22 funds -0.26 reply_expected -0.38 no_deadline -0.57
is 18.hours	no_deadline 0.15 call -0.06 answer -0.07
is 180.days	no_deadline 1.08 funds -0.07 fba_disposal -0.07 appeal -0.1 reply_expected -0.12 answer -0.7
is 1825.days	no_deadline 0.07
is 2.business	reply_expected 0.56 call 0.3 fba_disposal -0.06 no_deadline -0.08 funds -0.12 answer -0.55
is 2.days	reply_expected 0.58 no_deadline 0.26 call 0.14 fba_disposal -0.07 funds -0.11 answer -0.75
is 2.hours	no_deadline 0.24 reply_expected -0.11 answer -0.12
is 20.days	appeal 0.13
is 21.days	answer 0.72 funds 0.19 call -0.05 appeal -0.07 fba_disposal -0.15 no_deadline -0.65
is 24.hours	no_deadline 0.5 call 0.44 appeal -0.07 reply_expected -0.18 funds -0.24 answer -0.41
is 2555.days	no_deadline 0.06
is 28.days	reply_expected 0.31 funds 0.08 no_deadline -0.15 answer -0.2
is 3.business	reply_expected 0.48 answer 0.23 funds 0.11 appeal -0.1 no_deadline -0.69
is 3.days	answer 0.33 no_deadline 0.3 appeal -0.06 reply_expected -0.14 funds -0.37
is 3.hours	answer 0.07
is 30.days	appeal 0.68 reply_expected 0.67 fba_disposal 0.56 call -0.16 answer -0.53 no_deadline -0.58 funds -0.64
is 360.days	no_deadline 0.32 funds -0.11 answer -0.14
is 365.days	no_deadline 0.41 answer -0.3
is 4.business	no_deadline 0.26 funds -0.09 reply_expected -0.17
is 40.days	no_deadline 0.17 reply_expected -0.07 answer -0.08
is 4015.days	no_deadline 0.07 answer -0.06
is 45.days	fba_disposal 0.11 reply_expected 0.05 answer -0.11
is 48.hours	reply_expected 0.53 funds -0.07 appeal -0.07 fba_disposal -0.07 no_deadline -0.28
is 5.business	answer 0.5 funds 0.29 call -0.07 appeal -0.08 reply_expected -0.24 no_deadline -0.38
is 5.days	answer 0.2 no_deadline 0.14 funds 0.05 reply_expected -0.3
is 540.days	no_deadline 0.06
is 60.days	funds 0.54 appeal 0.26 fba_disposal 0.25 call -0.06 reply_expected -0.26 answer -0.27 no_deadline -0.44
is 7.business	no_deadline 0.26 answer 0.07 reply_expected -0.09 appeal -0.1 funds -0.11
is 7.days	funds 0.46 answer 0.43 fba_disposal -0.11 appeal -0.15 reply_expected -0.21 no_deadline -0.38
is 72.hours	answer 0.55 appeal 0.13 fba_disposal -0.05 funds -0.09 reply_expected -0.18 no_deadline -0.35
is 720.days	no_deadline 0.05
is 90.days	funds 1.52 fba_disposal 0.6 call -0.06 no_deadline -0.09 appeal -0.37 reply_expected -0.46 answer -1.14
is a.date	funds 0.36 no_deadline 0.26 answer -0.05 reply_expected -0.15 call -0.2 appeal -0.21
is a.moment	answer 0.24 call 0.24 funds -0.07 reply_expected -0.17 no_deadline -0.2
is stage_account_investigation	call 0.83 reply_expected 0.61 appeal -0.19 fba_disposal -0.2 funds -0.2 no_deadline -0.87
is stage_closure	funds 0.51 fba_disposal 0.46 appeal 0.24 call -0.09 no_deadline -0.26 answer -0.31 reply_expected -0.55
is stage_funds	funds 0.76 reply_expected 0.06 appeal -0.06 call -0.1 fba_disposal -0.11 no_deadline -0.22 answer -0.33
is stage_listing_inquiry	fba_disposal 0.44 appeal 0.34 answer 0.31 call -0.15 no_deadline -0.23 reply_expected -0.25 funds -0.46
is stage_listing_restored	no_deadline 0.67 reply_expected 0.06 funds -0.07 fba_disposal -0.28 answer -0.33
is stage_more_information	answer 0.47 funds 0.12 reply_expected 0.06 call -0.08 appeal -0.18 no_deadline -0.18 fba_disposal -0.21
is stage_none	no_deadline 0.47 answer 0.28 appeal -0.08 fba_disposal -0.08 call -0.16 funds -0.44
is stage_policy_warning	answer 0.64 reply_expected 0.09 no_deadline -0.07 appeal -0.18 funds -0.22 fba_disposal -0.26
is stage_reinstated	no_deadline 0.56 funds 0.18 appeal -0.06 call -0.07 reply_expected -0.1 fba_disposal -0.11 answer -0.39
is stage_relist_waived	no_deadline 0.59 fba_disposal 0.27 funds -0.08 reply_expected -0.19 answer -0.52
is stage_suspension	answer 0.26 reply_expected 0.21 appeal 0.15 funds -0.08 call -0.23 no_deadline -0.31
just.after #	no_deadline 0.3 call 0.24 funds -0.11 reply_expected -0.16 answer -0.21
just.after after	reply_expected 0.44 funds 0.16 answer 0.08 no_deadline -0.65
just.after date	no_deadline 0.09 funds 0.09 appeal 0.08 fba_disposal -0.1 answer -0.12
just.after deactivation	funds 0.26 answer -0.11 no_deadline -0.11
just.after from	answer 0.3 funds 0.18 appeal 0.07 call -0.05 no_deadline -0.51
just.after from the date	no_deadline 0.12 appeal 0.11 funds -0.06 answer -0.09
just.after noti	appeal 0.23 answer -0.2
just.after notice	answer 0.24 appeal 0.06 funds -0.05 no_deadline -0.2
just.after of this	fba_disposal 0.1 answer 0.07 reply_expected -0.05 appeal -0.06 no_deadline -0.1
just.after the date	funds 0.09 appeal 0.09 answer -0.1
just.after this	funds 0.28 fba_disposal 0.12 appeal 0.12 answer -0.09 reply_expected -0.14 no_deadline -0.33
just.after through	appeal 0.06
just.after through the	appeal 0.07
just.after today	funds 0.25 answer 0.06 no_deadline -0.39
just.after 、その後	funds 0.06 no_deadline -0.06
just.after 、アカウ	no_deadline -0.05
just.after 、アカウン	no_deadline -0.05
just.after 、次	answer 0.16 funds -0.05 no_deadline -0.1
just.after 、次の	answer 0.16 funds -0.05 no_deadline -0.1
just.after 、残	funds 0.31 no_deadline -0.29
just.after 、残高	funds 0.16 no_deadline -0.14
just.after 、結	no_deadline 0.08 reply_expected -0.06
just.after 、結果	no_deadline 0.08 reply_expected -0.06
just.after うち	answer 0.08 no_deadline -0.07
just.after うちに	answer 0.1 no_deadline -0.09
just.after うちに、	reply_expected 0.07 no_deadline -0.05
just.after お支	funds 0.15 reply_expected -0.06
just.after お支払	funds 0.15 reply_expected -0.06
just.after お支払い	funds 0.11 reply_expected -0.05
just.after お申	no_deadline 0.11 funds 0.06 answer -0.12
just.after お知	reply_expected 0.07
just.after お知ら	reply_expected 0.07
just.after お知らせ	reply_expected 0.06
just.after お返	answer 0.15 reply_expected -0.06
just.after お返事	answer 0.15 reply_expected -0.06
just.after お返事し	reply_expected 0.06 no_deadline -0.05
just.after お返事しま	reply_expected 0.06 no_deadline -0.05
just.after お預	funds 0.07 no_deadline -0.05
just.after お預か	funds 0.07 no_deadline -0.05
just.after お預かり	funds 0.07 no_deadline -0.05
just.after お預かりし	funds 0.06 no_deadline -0.06
just.after かり	no_deadline 0.24 funds -0.05 reply_expected -0.1
just.after かりし	funds 0.06 no_deadline -0.06
just.after が過	answer 0.14 no_deadline -0.21
just.after が過ぎ	answer 0.06 no_deadline -0.14
just.after が過ぎる	answer 0.13 funds 0.08 no_deadline -0.22
just.after くだ	appeal 0.07 funds -0.06
just.after くださ	appeal 0.07 funds -0.06
just.after この	answer 0.08 appeal 0.06 no_deadline -0.07
just.after このメ	answer 0.11 no_deadline -0.07
just.after このメー	answer 0.11 no_deadline -0.06
just.after このメール	answer 0.11 no_deadline -0.06
just.after され	no_deadline 0.25 reply_expected 0.11 answer -0.14 funds -0.16
just.after された	no_deadline 0.11
just.after し、	reply_expected 0.42 no_deadline -0.12 answer -0.29
just.after しま	reply_expected 0.14 answer 0.07 funds -0.22
just.after します	reply_expected 0.07 appeal 0.06 funds -0.09
just.after します。	no_deadline 0.06 reply_expected 0.06 answer 0.06 funds -0.13
just.after す。	answer 0.41 funds 0.07 call -0.06 fba_disposal -0.09 no_deadline -0.33
just.after ただきます	reply_expected 0.13 answer -0.06 no_deadline -0.06
just.after たは	answer 0.09 no_deadline -0.09
just.after たはそれ	funds 0.07 no_deadline -0.07
just.after た後	funds 0.06
just.after だきます	reply_expected 0.13 answer -0.06 no_deadline -0.06
just.after だきます。	reply_expected 0.13 answer -0.06 no_deadline -0.06
just.after ださ	appeal 0.07 funds -0.06
just.after ちに	answer 0.17 funds -0.07 no_deadline -0.1
just.after ちに、	reply_expected 0.06 answer 0.05 no_deadline -0.06
just.after でお	reply_expected 0.12 funds -0.13
just.after でに	answer 0.15 reply_expected 0.08 no_deadline -0.15
just.after でに、	answer 0.06 no_deadline -0.09
just.after で確	reply_expected 0.08 no_deadline -0.07
just.after で確認	reply_expected 0.08 no_deadline -0.07
just.after で確認し	reply_expected 0.05
just.after で結	reply_expected 0.1
just.after で結果	reply_expected 0.1 no_deadline -0.1
just.after で結果を	reply_expected 0.1 no_deadline -0.09
just.after で結果をお	reply_expected 0.06 no_deadline -0.06
just.after どで	funds 0.15 no_deadline -0.06
just.after に、	answer 0.26 call 0.08 funds 0.06 appeal -0.07 no_deadline -0.34
just.after に、こ	answer 0.07
just.after に、この	answer 0.07
just.after に、次	answer 0.09 funds -0.05
just.after に、次の	answer 0.09 funds -0.05
just.after にこ	answer 0.16 no_deadline -0.1
just.after にこの	answer 0.06
just.after にこのメ	answer 0.06
just.after にこのメー	answer 0.06
just.after に在	fba_disposal 0.06
just.after に在庫	fba_disposal 0.06
just.after に審	funds -0.05
just.after に審査	funds -0.05
just.after に担	answer -0.06
just.after に担当	answer -0.06
just.after に担当者	call 0.05
just.after に異	funds 0.13 appeal -0.05 fba_disposal -0.05
just.after に異議	funds 0.13 appeal -0.05 fba_disposal -0.05
just.after に返	fba_disposal 0.05 answer -0.1
just.after に返送	fba_disposal 0.07 no_deadline -0.05
just.after に限	appeal 0.05 no_deadline -0.05
just.after に限り	answer 0.09 appeal 0.06 no_deadline -0.13
just.after のう	answer 0.13 no_deadline -0.11
just.after のうち	answer 0.1 no_deadline -0.08
just.after のうちに	answer 0.1 no_deadline -0.09
just.after のうちに、	reply_expected 0.07 no_deadline -0.05
just.after のメ	answer 0.11 no_deadline -0.07
just.after のメー	answer 0.1 no_deadline -0.06
just.after のメール	answer 0.11 no_deadline -0.06
just.after の後	funds 0.12 no_deadline -0.1
just.after の手	funds 0.05
just.after の手続	funds 0.05
just.after はそれ	funds 0.07 no_deadline -0.07
just.after への	answer 0.06 reply_expected -0.07
just.after ほど	no_deadline 0.16 funds -0.06 answer -0.09
just.after ほどで	funds 0.15 no_deadline -0.06
just.after ます	funds 0.23 reply_expected 0.06 call -0.07 fba_disposal -0.12 answer -0.16
just.after ます。	no_deadline 0.14 funds 0.05 reply_expected -0.05 fba_disposal -0.08
just.after また	answer 0.07 no_deadline -0.11
just.after または	answer 0.06 no_deadline -0.11
just.after またはそれ	funds 0.07 no_deadline -0.07
just.after まで	answer 0.17 funds -0.09
just.after までに	answer 0.15 reply_expected 0.11 no_deadline -0.2
just.after までに、	answer 0.06 no_deadline -0.09
just.after らせ	reply_expected 0.06
just.after りし	funds 0.06 no_deadline -0.06
just.after れた	no_deadline 0.18 answer -0.09
just.after をお	no_deadline 0.21 reply_expected -0.07 answer -0.16
just.after をお知	reply_expected 0.07 no_deadline -0.05
just.after をお知ら	reply_expected 0.07 no_deadline -0.05
just.after をお知らせ	reply_expected 0.06
just.after をご	no_deadline 0.08 answer -0.09
just.after を目	reply_expected 0.06 no_deadline -0.05
just.after アカ	reply_expected 0.05 no_deadline -0.09
just.after アカウ	no_deadline -0.1
just.after アカウン	answer 0.07 no_deadline -0.11
just.after アカウント	no_deadline -0.09
just.after ウン	answer 0.07 no_deadline -0.1
just.after ウント	no_deadline -0.09
just.after カウ	no_deadline -0.1
just.after カウン	answer 0.07 no_deadline -0.11
just.after カウント	no_deadline -0.09
just.after メー	answer 0.17 no_deadline -0.13
just.after メール	answer 0.17 no_deadline -0.13
just.after メールに	answer 0.07
just.after メールへ	answer 0.1 no_deadline -0.07
just.after メールへの	answer 0.06
just.after ルに	answer 0.06
just.after ルへ	answer 0.1 no_deadline -0.07
just.after ルへの	answer 0.06
just.after ント	funds 0.07 no_deadline -0.11
just.after ール	answer 0.16 no_deadline -0.11
just.after ールに	answer 0.06
just.after ールへ	answer 0.1 no_deadline -0.07
just.after ールへの	answer 0.06
just.after 事し	reply_expected 0.06 no_deadline -0.05
just.after 事しま	reply_expected 0.06 no_deadline -0.05
just.after 事します	reply_expected 0.06 no_deadline -0.05
just.after 以内	no_deadline 0.43 call 0.05 answer -0.07 reply_expected -0.07 fba_disposal -0.09 appeal -0.1 funds -0.15
just.after 以内に	call 0.1 no_deadline 0.06 answer -0.1
just.after 以内に、	answer 0.12 call 0.06 no_deadline -0.2
just.after 以内にこ	answer 0.13 no_deadline -0.12
just.after 以内に審	reply_expected 0.06
just.after 以内に審査	reply_expected 0.06
just.after 以内に担	answer -0.06
just.after 以内に担当	answer -0.06
just.after 以内に返	reply_expected 0.06 answer -0.1
just.after 以内に限	appeal 0.06 no_deadline 0.05 answer -0.09
just.after 以内に限り	appeal 0.06
just.after 内に	reply_expected 0.2 answer 0.11 call 0.09 fba_disposal 0.05 appeal -0.07 funds -0.18 no_deadline -0.2
just.after 内に、	answer 0.13 funds 0.07 call 0.06 appeal -0.05 no_deadline -0.22
just.after 内に、こ	answer 0.06
just.after 内にこ	answer 0.13 no_deadline -0.12
just.after 内に審	reply_expected 0.06
just.after 内に審査	reply_expected 0.06
just.after 内に担	answer -0.06
just.after 内に担当	answer -0.06
just.after 内に担当者	call 0.05
just.after 内に異議を	no_deadline 0.07 appeal -0.07
just.after 内に返	reply_expected 0.06 no_deadline 0.05 answer -0.1
just.after 内に限	appeal 0.06 no_deadline 0.05 answer -0.09
just.after 内に限り	appeal 0.06
just.after 判断を	reply_expected 0.19 answer -0.06 no_deadline -0.12
just.after 在庫	no_deadline 0.11
just.after 審査	reply_expected 0.18 funds -0.05 no_deadline -0.06
just.after 審査の	reply_expected 0.09 funds -0.05
just.after 当者	call 0.05
just.after 後、	funds 0.07 appeal 0.05 no_deadline -0.07
just.after 後に	funds 0.1 reply_expected 0.08 answer -0.07 no_deadline -0.07
just.after 後に、	funds 0.06
just.after 所有	no_deadline 0.06
just.after 手続	answer -0.07
just.after 払い	reply_expected 0.14 answer -0.06
just.after 担当	call 0.05
just.after 担当者	call 0.05
just.after 支払	reply_expected 0.13 answer -0.07
just.after 支払い	reply_expected 0.14 answer -0.06
just.after 断を	reply_expected 0.19 answer -0.06 no_deadline -0.12
just.after 本メ	answer 0.07 no_deadline -0.05
just.after 本メー	answer 0.07 no_deadline -0.05
just.after 本メール	answer 0.07 no_deadline -0.05
just.after 本メールへ	answer 0.05
just.after 果を	reply_expected 0.05
just.after 果をお知	reply_expected 0.05
just.after 果をお知ら	reply_expected 0.05
just.after 査の	reply_expected 0.09 funds -0.05
just.after 次の	answer 0.11 no_deadline -0.12
just.after 残高	funds 0.12 no_deadline -0.1
just.after 異議	funds 0.1 no_deadline 0.1 appeal -0.06 answer -0.07
just.after 異議の	funds 0.07
just.after 異議のお	funds 0.09
just.after 異議のお申	funds 0.09
just.after 知ら	reply_expected 0.07
just.after 知らせ	reply_expected 0.06
just.after 確認	reply_expected 0.15 no_deadline -0.05 funds -0.06
just.after 確認し	reply_expected 0.13 no_deadline -0.11
just.after 確認し、	reply_expected 0.09 no_deadline -0.06
just.after 終える	reply_expected 0.22 answer -0.2
just.after 経過	appeal 0.1 funds -0.08
just.after 経過し	no_deadline 0.11 appeal 0.06 answer -0.06 funds -0.1
just.after 結果	reply_expected 0.05 answer -0.06
just.after 結果を	reply_expected 0.05
just.after 結果をお知	reply_expected 0.05
just.after 認し	reply_expected 0.13 no_deadline -0.11
just.after 認し、	reply_expected 0.09 no_deadline -0.06
just.after 議の	funds 0.07
just.after 議のお	funds 0.09
just.after 議のお申	funds 0.09
just.after 返事し	reply_expected 0.06 no_deadline -0.05
just.after 返事しま	reply_expected 0.06 no_deadline -0.05
just.after 返事します	reply_expected 0.06 no_deadline -0.05
just.after 返送	fba_disposal 0.06
just.after 送の	reply_expected 0.15 no_deadline -0.18
just.after 送を	answer 0.07 no_deadline -0.1
just.after 過ぎ	no_deadline 0.1 funds -0.05 reply_expected -0.07
just.after 過し	no_deadline 0.11 appeal 0.06 answer -0.06 funds -0.1
just.after 限り	answer 0.13 appeal 0.05 no_deadline -0.15
just.after 電話	call 0.07
just.after 預か	funds 0.07 no_deadline -0.05
just.after 預かり	funds 0.07 no_deadline -0.05
just.after 預かりし	funds 0.06 no_deadline -0.06
just.before amazon	appeal 0.11 no_deadline -0.06 funds -0.09
just.before answer	no_deadline 0.14 reply_expected 0.06 answer -0.17
just.before balance	no_deadline 0.07 funds -0.06
just.before be	fba_disposal 0.15 answer 0.13 appeal 0.05 reply_expected -0.11 no_deadline -0.13 funds -0.13
just.before be held	funds 0.08 no_deadline -0.07
just.before be held for	funds 0.08 no_deadline -0.07
just.before co	appeal 0.23 no_deadline -0.1
just.before com	answer 0.17 appeal -0.07 no_deadline -0.08
just.before coming	answer 0.08 no_deadline -0.09
just.before decision	reply_expected 0.07 no_deadline -0.06
just.before for	no_deadline 0.19 funds 0.1 call -0.05 answer -0.1 reply_expected -0.17
just.before for up	funds 0.06
just.before for up to	funds 0.06
just.before have	answer 0.61 fba_disposal 0.05 funds -0.07 call -0.08 no_deadline -0.49
just.before held	funds 0.15 no_deadline -0.12
just.before held for	funds 0.09 no_deadline -0.08
just.before in the coming	answer 0.12 no_deadline -0.1
just.before jp	appeal 0.23 answer -0.06 reply_expected -0.1
just.before kept	answer 0.1 funds -0.05 no_deadline -0.09
just.before kept for	no_deadline 0.08 fba_disposal 0.05 funds -0.09
just.before mail	answer 0.16 reply_expected -0.06
just.before next	answer 0.16 appeal 0.12 reply_expected 0.09 fba_disposal -0.06 no_deadline -0.35
just.before order	fba_disposal 0.06
just.before removed	fba_disposal 0.13 no_deadline -0.05 answer -0.05
just.before the coming	answer 0.08 no_deadline -0.09
just.before the next	answer 0.16 appeal 0.12 reply_expected 0.09 fba_disposal -0.06 no_deadline -0.35
just.before to you within	reply_expected 0.07
just.before up to	reply_expected 0.17 no_deadline 0.14 answer -0.2
just.before will be	no_deadline 0.14 answer -0.1 funds -0.11
just.before within	reply_expected 0.19 answer 0.1 funds 0.08 fba_disposal -0.1 appeal -0.18
just.before you	answer 0.22 fba_disposal 0.1 call 0.09 funds -0.2 reply_expected -0.23
just.before you have	answer 0.36 fba_disposal 0.11 no_deadline -0.42
just.before you in	answer 0.05 no_deadline -0.05
just.before you within	reply_expected 0.06 call 0.06 answer -0.05 no_deadline -0.06
just.before 、本	funds 0.08 answer 0.05 no_deadline -0.17
just.before 、本日	funds 0.07 no_deadline -0.09
just.before ある	reply_expected 0.09 funds 0.06 no_deadline -0.13
just.before いた	no_deadline 0.13 funds -0.08 answer -0.11
just.before いただい	reply_expected 0.12 no_deadline -0.08
just.before いただいて	reply_expected 0.07
just.before いてか	reply_expected 0.08 funds 0.08 no_deadline -0.13
just.before いてから	reply_expected 0.08 funds 0.08 no_deadline -0.13
just.before おお	reply_expected 0.07 no_deadline -0.06
just.before おおむ	reply_expected 0.05
just.before おおむね	reply_expected 0.05
just.before おむ	reply_expected 0.05
just.before おむね	reply_expected 0.05
just.before から	funds 0.32 call -0.08 answer -0.09 appeal -0.11
just.before がある	reply_expected 0.1
just.before がある場	no_deadline 0.05
just.before がある場合	no_deadline 0.05
just.before け取	reply_expected 0.13
just.before け取り	reply_expected 0.08
just.before この	fba_disposal 0.06
just.before ただ	no_deadline 0.13 answer -0.09
just.before ただい	reply_expected 0.12 no_deadline -0.09
just.before ただいて	reply_expected 0.07
just.before ただいてか	reply_expected 0.07
just.before た内	reply_expected 0.05
just.before た内容	reply_expected 0.05
just.before た後	reply_expected 0.21 answer -0.07 no_deadline -0.11
just.before だい	reply_expected 0.12 no_deadline -0.08
just.before だいて	reply_expected 0.07
just.before だいてか	reply_expected 0.07
just.before だいてから	reply_expected 0.07
just.before って	reply_expected 0.08 funds -0.12
just.before ってか	reply_expected 0.09 no_deadline -0.12
just.before ってから	reply_expected 0.09 no_deadline -0.12
just.before てか	reply_expected 0.18 no_deadline -0.08
just.before てから	reply_expected 0.18 no_deadline -0.08
just.before に限	appeal 0.07
just.before に限り	appeal 0.07
just.before に限り、	appeal 0.07
just.before の在	funds 0.06 fba_disposal -0.06
just.before の在庫	funds 0.06 fba_disposal -0.06
just.before の在庫は	funds 0.06
just.before の日か	answer 0.13 no_deadline -0.09
just.before の日から	answer 0.13 no_deadline -0.09
just.before は、	funds 0.11 fba_disposal 0.08 call -0.06 no_deadline -0.08
just.before むね	reply_expected 0.05
just.before り、	no_deadline 0.19 appeal 0.06 answer -0.12 funds -0.12
just.before る場	answer 0.11
just.before る場合	answer 0.11
just.before る場合は	answer 0.11
just.before る場合は、	answer 0.12
just.before を、	answer 0.24 funds 0.11 no_deadline -0.28
just.before を受	no_deadline 0.12 answer -0.05
just.before を最長	no_deadline 0.05
just.before チー	call 0.1 reply_expected -0.09
just.before チーム	call 0.1 reply_expected -0.09
just.before ーム	call 0.1 reply_expected -0.09
just.before ール	answer 0.09 no_deadline -0.07
just.before 内容	reply_expected 0.08
just.before 受け	no_deadline 0.05
just.before 受け取	reply_expected 0.1
just.before 合に	appeal 0.05
just.before 合に限	appeal 0.05
just.before 合に限り	appeal 0.05
just.before 合に限り、	appeal 0.05
just.before 合は	funds 0.07
just.before 合は、	funds 0.07 answer -0.07
just.before 商品	no_deadline 0.16 funds 0.05 answer -0.19
just.before 在庫	no_deadline -0.05
just.before 在庫は、	fba_disposal 0.06
just.before 場合	appeal 0.1 answer -0.14
just.before 場合に	appeal 0.05
just.before 場合に限	appeal 0.05
just.before 場合に限り	appeal 0.05
just.before 場合は	funds 0.07
just.before 場合は、	funds 0.08 answer -0.06
just.before 売上	no_deadline 0.07
just.before 売上金	no_deadline 0.07
just.before 審査	no_deadline 0.08 answer -0.06
just.before 審査は	reply_expected 0.08 no_deadline -0.07
just.before 庫は、	fba_disposal 0.06
just.before 当者	no_deadline 0.08 reply_expected -0.07
just.before 後、	reply_expected 0.07 no_deadline 0.06 answer -0.07
just.before 担当	no_deadline 0.08 reply_expected -0.07
just.before 担当者	no_deadline 0.08 reply_expected -0.07
just.before 提出	no_deadline 0.06
just.before 日か	answer 0.37 funds 0.19 appeal -0.05 reply_expected -0.09 no_deadline -0.38
just.before 日から	answer 0.37 funds 0.19 appeal -0.05 reply_expected -0.09 no_deadline -0.38
just.before 日よ	funds 0.07 no_deadline -0.08
just.before 日より	funds 0.07 no_deadline -0.08
just.before 最長	reply_expected 0.13 answer -0.06 funds -0.06
just.before 本日	funds 0.11 reply_expected 0.05 answer -0.06 no_deadline -0.08
just.before 本日か	funds 0.08 no_deadline -0.09
just.before 本日から	funds 0.08 no_deadline -0.09
just.before 査は	reply_expected 0.08 no_deadline -0.07
just.before 残高	funds 0.13 no_deadline -0.07
just.before 残高は	funds 0.12 no_deadline -0.1
just.before 異議	appeal 0.06
just.before 確認	reply_expected 0.12 answer -0.06
just.before 者が	reply_expected 0.13 no_deadline -0.07
just.before 送信	no_deadline 0.07 answer -0.08
just.before 送信か	answer -0.08
just.before 送信から	answer -0.08
just.before 通知	answer 0.19 reply_expected -0.09
just.before 過去	no_deadline 0.12
just.before 金は	funds 0.13 answer -0.07
just.before 閉鎖	no_deadline 0.1 funds -0.12
just.before 限り	appeal 0.07 funds -0.06
just.before 限り、	appeal 0.07
just.before 高は	funds 0.13 no_deadline -0.11
meets !	no_deadline 0.13 answer -0.07
meets ' 	no_deadline 0.08
meets (月	no_deadline -0.05
meets (火	no_deadline -0.06
meets (金	answer 0.58 no_deadline -0.6
meets )	funds 0.1 answer -0.1
meets ) 	no_deadline 0.12 answer -0.07
meets ),	no_deadline 0.13 answer -0.08
meets )。	no_deadline 0.14 funds -0.06 answer -0.08
meets )で	no_deadline 0.17 funds -0.17
meets )に	no_deadline 0.12 funds -0.11
meets , 	no_deadline 0.2 appeal 0.11 funds -0.05 fba_disposal -0.13 reply_expected -0.19
meets .	reply_expected 0.29 fba_disposal 0.07 answer -0.07 funds -0.21
meets . 	no_deadline 0.11 answer -0.08
meets :	answer 0.69 no_deadline -0.59
meets ; 	answer 0.22 fba_disposal 0.11 reply_expected -0.16 funds -0.16
meets a	no_deadline 0.05
meets after	funds 0.28 reply_expected 0.26 no_deadline -0.57
meets and	no_deadline 0.22 reply_expected 0.12 appeal -0.06 answer -0.15
meets are	answer 0.59 fba_disposal 0.13 funds -0.06 no_deadline -0.6
meets as	no_deadline 0.15 answer -0.15
meets at	no_deadline 0.23 answer -0.17
meets before	reply_expected 0.17 no_deadline -0.08
meets do	no_deadline 0.07 answer -0.07
meets following	answer 0.14 appeal -0.06 fba_disposal -0.06
meets for	reply_expected 0.39 answer 0.15 fba_disposal 0.11 no_deadline -0.58
meets from	appeal 0.27 funds 0.27 fba_disposal 0.1 reply_expected -0.05 call -0.06 answer -0.22 no_deadline -0.3
meets have	funds 0.17 fba_disposal 0.07 no_deadline -0.21
meets in	no_deadline 0.22 answer -0.08 reply_expected -0.08
meets is	no_deadline 0.16 answer -0.08
meets of	reply_expected 0.23 fba_disposal 0.09 no_deadline 0.07 funds -0.13 answer -0.32
meets on	answer 0.25 no_deadline -0.2
meets only	no_deadline 0.21 answer -0.06 funds -0.06
meets or	funds 0.12 answer 0.11 no_deadline -0.08 reply_expected -0.1
meets since	no_deadline 0.05
meets the	funds 0.14 no_deadline -0.08
meets this	funds 0.06
meets through	appeal 0.1 answer -0.06
meets to	answer 0.33 no_deadline 0.18 appeal 0.08 funds -0.12 reply_expected -0.41
meets under	no_deadline 0.09 answer -0.06
meets we	no_deadline 0.23 answer -0.1 reply_expected -0.12
meets will	no_deadline 0.06 answer -0.06
meets window	no_deadline 0.08
meets with	reply_expected 0.16 no_deadline -0.11
meets you	no_deadline 0.12 funds -0.05
meets your	reply_expected 0.07 no_deadline 0.06 funds -0.07
meets 、お	reply_expected 0.21 no_deadline -0.21
meets 、残	funds 0.09 no_deadline -0.09
meets おき	no_deadline 0.07 answer -0.07
meets お待	answer 0.27 funds 0.08 reply_expected -0.08 no_deadline -0.27
meets お預	funds 0.3 no_deadline -0.25
meets かか	funds 0.28 no_deadline 0.11 fba_disposal -0.09 reply_expected -0.25
meets かけ	reply_expected 0.17 no_deadline -0.06 answer -0.07
meets から	no_deadline 0.23 funds 0.06 answer -0.12 reply_expected -0.14
meets が経	no_deadline 0.23 appeal 0.12 answer -0.06 funds -0.21
meets が過	answer 0.18 fba_disposal 0.1 appeal 0.07 funds 0.07 no_deadline -0.39
meets くら	reply_expected 0.07 no_deadline -0.07
meets ごと	answer 0.3 no_deadline 0.12 funds -0.17 reply_expected -0.23
meets ごろ	funds 0.17 no_deadline -0.17
meets だけ	appeal 0.06
meets って	no_deadline 0.09 answer -0.08
meets でお	reply_expected 0.08 answer -0.05
meets でご	funds 0.09 no_deadline -0.13
meets です	answer 0.21 funds 0.06 no_deadline -0.28
meets で確	reply_expected 0.1 no_deadline -0.06
meets で終	reply_expected 0.09 no_deadline -0.07
meets で結	reply_expected 0.16 no_deadline -0.14
meets とい	answer 0.1 no_deadline -0.09
meets など	no_deadline 0.06
meets に1	no_deadline 0.07
meets に3	no_deadline 0.08 answer -0.06
meets に、	no_deadline 0.09 answer -0.06
meets にお	funds 0.07 no_deadline -0.05
meets にわ	no_deadline 0.2 funds -0.23
meets に一	no_deadline 0.15 funds -0.1
meets に出	no_deadline 0.06
meets に受	no_deadline 0.06 funds -0.06
meets に書	no_deadline 0.06 answer -0.06
meets に満	no_deadline 0.06
meets に販	no_deadline 0.06 funds -0.06
meets に限	answer 0.28 no_deadline -0.26
meets のあ	funds 0.23 appeal 0.09 answer 0.07 reply_expected -0.06 no_deadline -0.35
meets のう	answer 0.22 fba_disposal 0.1 appeal 0.06 funds -0.09 no_deadline -0.3
meets のの	answer 0.13 funds -0.06
meets の中	reply_expected 0.08 no_deadline -0.09
meets の内	answer 0.43 reply_expected 0.28 fba_disposal 0.19 appeal -0.06 funds -0.25 no_deadline -0.58
meets の実	reply_expected 0.12 answer -0.06 no_deadline -0.06
meets の審	reply_expected 0.11 answer -0.06
meets の後	funds 0.09 no_deadline -0.08
meets の振	no_deadline 0.13 funds -0.11
meets の数	reply_expected 0.23 no_deadline -0.2
meets の期	no_deadline 0.15 funds -0.08
meets の注	no_deadline 0.06
meets の猶	answer 0.11 no_deadline -0.08
meets の経	appeal 0.13 no_deadline -0.16
meets の締	no_deadline 0.12 funds -0.07
meets の評	answer 0.16 no_deadline -0.16
meets の返	no_deadline 0.06
meets の週	reply_expected 0.37 answer -0.12 no_deadline -0.21
meets の間	funds 0.19 answer 0.09 reply_expected -0.07 fba_disposal -0.07 no_deadline -0.11
meets は申	no_deadline 0.05
meets ほど	reply_expected 0.17 no_deadline 0.09 funds -0.05 answer -0.12
meets また	funds 0.11 answer 0.06 no_deadline -0.16
meets まで	no_deadline 0.23 funds 0.06 appeal -0.05 answer -0.17
meets より	funds 0.22 no_deadline 0.11 reply_expected -0.08 answer -0.23
meets をい	reply_expected 0.19 no_deadline -0.08 answer -0.09
meets をも	no_deadline 0.14 answer -0.12
meets を上	reply_expected 0.28 no_deadline -0.25
meets を切	no_deadline 0.16 fba_disposal -0.15
meets を待	no_deadline 0.07
meets を持	answer 0.08 no_deadline -0.1
meets を目	reply_expected 0.16 no_deadline -0.13
meets を経	fba_disposal 0.15 no_deadline -0.08
meets を要	no_deadline 0.35 funds -0.07 reply_expected -0.2
meets を超	funds 0.11 fba_disposal 0.1 reply_expected -0.18
meets を過	no_deadline 0.29 reply_expected -0.06 answer -0.07 funds -0.11
meets を限	answer 0.1 no_deadline -0.06
meets アカ	no_deadline 0.12 answer -0.07
meets 付で	no_deadline 0.06
meets 以内	answer 0.41 call 0.3 fba_disposal -0.11 reply_expected -0.13 no_deadline -0.42
meets 以降	funds 0.13 no_deadline -0.12
meets 保持	funds 0.09 no_deadline -0.06
meets 保留	funds 0.13 no_deadline -0.11
meets 凍結	no_deadline 0.25 funds -0.24
meets 分の	no_deadline 0.17 funds -0.1
meets 前に	no_deadline 0.06
meets 前後	reply_expected 0.09 no_deadline -0.09
meets 周期	no_deadline 0.12 funds -0.1
meets 後か	no_deadline 0.09 reply_expected -0.07
meets 後に	reply_expected 0.11 no_deadline 0.07 answer -0.09
meets 後の	no_deadline 0.08 funds -0.07
meets 後ま	no_deadline 0.11 funds -0.1
meets 現在	no_deadline 0.12 funds -0.11
meets 留保	no_deadline 0.12 funds -0.1
meets 程度	no_deadline 0.29 reply_expected -0.06 funds -0.1 answer -0.12
meets 経っ	no_deadline 0.15 answer -0.13
meets 締め	no_deadline 0.12 funds -0.11
next # hours after	answer 0.31 funds 0.05 no_deadline -0.37
next # minutes	call 0.06
next about #	funds 0.06 call 0.06
next between	call 0.09
next call	call 0.13 answer 0.12 no_deadline -0.22
next hours after	answer 0.31 funds 0.05 no_deadline -0.37
next minutes	call 0.1 reply_expected -0.05 answer -0.06
next payments	reply_expected 0.14 funds 0.12 answer -0.19
next payments funds	funds 0.06 answer -0.07
next the call	call 0.08
next いたします	no_deadline 0.08 fba_disposal -0.06 reply_expected -0.1
next い在	fba_disposal 0.05
next い在庫	fba_disposal 0.05
next い在庫は	fba_disposal 0.05
next い場	answer 0.16 reply_expected -0.06
next い場合	answer 0.16 reply_expected -0.06
next お電話に	reply_expected -0.05
next が出る	call 0.05
next が出るま	call 0.05
next が出るまで	call 0.05
next ご依	answer 0.08 fba_disposal -0.12
next ご依頼	answer 0.08 fba_disposal -0.12
next ご依頼の	no_deadline 0.06
next した	no_deadline 0.25 answer 0.06 reply_expected -0.2
next した。	no_deadline 0.19 answer -0.12
next しまし	no_deadline 0.11 funds -0.05 answer -0.05
next しました	no_deadline 0.11 answer -0.05
next します	reply_expected 0.28 answer 0.1 fba_disposal -0.07 no_deadline -0.28
next します。	reply_expected 0.24 fba_disposal -0.06 no_deadline -0.19
next す。	no_deadline 0.17 answer 0.09 funds -0.06 appeal -0.09 reply_expected -0.11
next その際	appeal 0.12 funds 0.05 answer -0.07 no_deadline -0.07
next た。	no_deadline 0.19 answer -0.12
next たします	no_deadline 0.08 fba_disposal -0.06 reply_expected -0.1
next たします。	no_deadline 0.08 answer 0.05 fba_disposal -0.06 reply_expected -0.1
next た在庫は	no_deadline 0.06
next で処	no_deadline 0.1 reply_expected -0.1
next で処分	no_deadline 0.1 reply_expected -0.1
next で売	call 0.06 no_deadline -0.07
next で売上	call 0.06 no_deadline -0.06
next で売上金	call 0.06 no_deadline -0.06
next で廃	reply_expected 0.07 no_deadline -0.07
next で廃棄	reply_expected 0.07 no_deadline -0.07
next ない在	fba_disposal 0.05
next ない在庫	fba_disposal 0.05
next ない在庫は	fba_disposal 0.05
next ない場	answer 0.16 no_deadline -0.06
next ない場合	answer 0.16 no_deadline -0.06
next のな	answer 0.11
next のない	answer 0.12
next の間	reply_expected 0.37 funds -0.07 answer -0.08 no_deadline -0.17
next の際	appeal 0.11 funds 0.07 answer -0.06 no_deadline -0.09
next は廃	funds 0.05 answer -0.06
next は廃棄	funds 0.05 answer -0.06
next は止	call 0.08 answer 0.06 no_deadline -0.17
next は止め	call 0.09 no_deadline -0.1
next まし	answer 0.09
next ました	no_deadline 0.11
next ました。	no_deadline 0.09 answer -0.06
next ます	reply_expected 0.29 fba_disposal 0.08 call -0.05 funds -0.08 answer -0.1 appeal -0.1
next ます。	funds 0.08 answer 0.07 reply_expected -0.05 appeal -0.07
next まで売	call 0.06 no_deadline -0.06
next まで売上	call 0.06 no_deadline -0.06
next まで売上金	call 0.06 no_deadline -0.06
next るま	answer 0.05 no_deadline -0.15
next るまで	answer 0.05 no_deadline -0.15
next るまで売	call 0.06
next るまで売上	call 0.06
next れなか	answer 0.05
next れなかっ	answer 0.05
next れなかった	answer 0.05
next わるま	reply_expected 0.07 answer 0.06 no_deadline -0.13
next わるまで	reply_expected 0.07 answer 0.06 no_deadline -0.13
next 上金はお	call 0.06 answer -0.05
next 依頼	answer 0.33 funds -0.06 fba_disposal -0.11 no_deadline -0.14
next 偽造	funds 0.09 no_deadline -0.07
next 偽造品	funds 0.09 no_deadline -0.05
next 偽造品の	funds 0.09 no_deadline -0.05
next 偽造品の販	funds 0.09 no_deadline -0.05
next 処分	no_deadline 0.16 fba_disposal 0.08 funds -0.1 reply_expected -0.1
next 出るま	call 0.05
next 出るまで	call 0.05
next 受付	appeal 0.11 answer -0.11
next 号に	no_deadline 0.06 answer -0.07
next 在庫は	no_deadline 0.18 funds -0.08 answer -0.11
next 場合	no_deadline 0.16 answer 0.13 reply_expected 0.12 appeal -0.07 fba_disposal -0.13 funds -0.17
next 売上金はお	call 0.06 answer -0.05
next 庫は	no_deadline 0.18 funds -0.08 answer -0.11
next 廃棄	funds 0.09 reply_expected 0.07 answer -0.08 no_deadline -0.08
next 廃棄い	funds 0.06
next 廃棄いた	funds 0.06
next 廃棄いたし	funds 0.06
next 当社で	no_deadline 0.09 funds -0.06
next 日も	answer 0.13 no_deadline -0.05
next 止めて	reply_expected 0.18 no_deadline -0.18
next 止めてお	reply_expected 0.09 no_deadline -0.1
next 止めており	reply_expected 0.09 no_deadline -0.1
next 用は	funds 0.11 no_deadline -0.12
next 番号に	no_deadline 0.06 answer -0.07
next 社で	no_deadline 0.09 funds -0.06
next 端末	appeal 0.05
next 終わる	reply_expected 0.07 answer 0.06 no_deadline -0.13
next 終わるま	reply_expected 0.07 answer 0.06 no_deadline -0.13
next 終わるまで	reply_expected 0.07 answer 0.06 no_deadline -0.13
next 結論	call 0.05 answer 0.05 no_deadline -0.07
next 続き	no_deadline 0.32 fba_disposal 0.08 appeal -0.06 funds -0.16 answer -0.18
next 荷の商品は	reply_expected 0.07 no_deadline -0.07
next 調査が	answer 0.06
next 費用	funds 0.12 reply_expected 0.07 no_deadline -0.17
next 費用は	funds 0.11 no_deadline -0.12
next 返送	answer 0.08
next 造品	funds 0.09 no_deadline -0.05
next 造品の	funds 0.09 no_deadline -0.05
next 造品の販	funds 0.09 no_deadline -0.05
next 造品の販売	funds 0.09 no_deadline -0.05
next 金はお	call 0.06 answer -0.05
next 電話	funds 0.1 no_deadline -0.07
previous balance	funds 0.23 answer 0.1 no_deadline -0.28
previous fba	funds 0.12 no_deadline -0.08
previous in our	fba_disposal 0.49 answer -0.11 no_deadline -0.14 funds -0.18
previous in our warehouses	fba_disposal 0.15 no_deadline -0.06 answer -0.07
previous is a	appeal 0.42 reply_expected -0.06 funds -0.15 answer -0.19
previous stock	fba_disposal 0.29 no_deadline -0.05 answer -0.17
previous the stock	fba_disposal 0.21 answer -0.08 no_deadline -0.11
previous units	no_deadline 0.12 funds -0.05 answer -0.07
previous いただけな	funds 0.08 no_deadline -0.07
previous いて】	appeal 0.13 answer -0.11
previous お電	reply_expected -0.07
previous お電話	reply_expected -0.07
previous けな	funds 0.07 no_deadline -0.06
previous けない	funds 0.12 no_deadline -0.1
previous ただけな	funds 0.08 no_deadline -0.07
previous ただけない	funds 0.12 no_deadline -0.12
previous だけな	funds 0.08 no_deadline -0.07
previous だけない	funds 0.12 no_deadline -0.12
previous ついて】	appeal 0.13 answer -0.11
previous て】	appeal 0.15 answer -0.13
previous ではない	answer 0.12 no_deadline -0.07
previous な請	funds 0.06
previous な請求	funds 0.06
previous な請求書	funds 0.06
previous について】	appeal 0.13 answer -0.11
previous の在	fba_disposal 0.11 no_deadline -0.07
previous の在庫	fba_disposal 0.11 no_deadline -0.07
previous の流	funds 0.12 no_deadline -0.16
previous の流れ	funds 0.12 no_deadline -0.16
previous はない	answer 0.12 no_deadline -0.07
previous る金	funds 0.12 no_deadline -0.1
previous る金額	funds 0.12 no_deadline -0.1
previous ウント健	reply_expected 0.07 answer -0.05
previous ウント健全	reply_expected 0.07 answer -0.05
previous カウント健	reply_expected 0.07 answer -0.05
previous ト健	reply_expected 0.07 answer -0.05
previous ト健全	reply_expected 0.07 answer -0.05
previous ト健全性	reply_expected 0.07 answer -0.05
previous ント健	reply_expected 0.07 answer -0.05
previous ント健全	reply_expected 0.07 answer -0.05
previous ント健全性	reply_expected 0.07 answer -0.05
previous 倉庫	fba_disposal 0.14 no_deadline -0.13
previous 倉庫の	fba_disposal 0.13 no_deadline -0.14
previous 倉庫の在	fba_disposal 0.14 no_deadline -0.11
previous 倉庫の在庫	fba_disposal 0.14 no_deadline -0.11
previous 健全性	reply_expected 0.07 answer -0.05
previous 全性	reply_expected 0.07 answer -0.05
previous 品は	answer 0.42 reply_expected -0.06 funds -0.11 no_deadline -0.26
previous 善計画を、	no_deadline -0.06
previous 在庫	funds 0.13 no_deadline -0.12
previous 売上	funds 0.11 no_deadline -0.09
previous 庫の在	fba_disposal 0.14 no_deadline -0.11
previous 庫の在庫	fba_disposal 0.14 no_deadline -0.11
previous 正規の	answer -0.06
previous 残高	funds 0.33 reply_expected -0.06 answer -0.09 no_deadline -0.14
previous 流れ	funds 0.12 no_deadline -0.16
previous 画を、	no_deadline -0.06
previous 留保	funds 0.26 answer -0.06 no_deadline -0.18
previous 異議	reply_expected 0.07 appeal 0.06 answer -0.1
previous 異議の	appeal 0.14 answer -0.12
previous 確認を	answer 0.11
previous 者様	no_deadline 0.29 fba_disposal -0.05 answer -0.07 funds -0.11
previous 規の	answer -0.06
previous 計画を、	no_deadline -0.06
previous 認を	answer 0.1
previous 調査	no_deadline 0.16 reply_expected -0.17
previous 議の	appeal 0.14 answer -0.12
previous 資金	funds 0.16 no_deadline -0.12
previous 電話	answer 0.14
touches  (	no_deadline 0.17 answer -0.15
touches a	no_deadline 0.06 funds -0.05
touches about	reply_expected 0.34 no_deadline -0.13 answer -0.14
touches after	no_deadline 0.52 answer -0.08 reply_expected -0.1 funds -0.33
touches allow	reply_expected 0.09 no_deadline 0.06 answer -0.14
touches and	no_deadline 0.12 answer -0.08
touches another	funds 0.09 reply_expected 0.07 answer 0.05 no_deadline -0.17
touches as	answer 0.11 no_deadline -0.05
touches back	appeal 0.13 answer -0.11
touches before	fba_disposal 0.07 no_deadline -0.08
touches by	answer 0.21 fba_disposal 0.06 no_deadline -0.17
touches coming	answer 0.14 call 0.06 appeal -0.06 no_deadline -0.15
touches d:	answer 0.2 no_deadline -0.19
touches destroyed	fba_disposal 0.1
touches due	answer 0.38 no_deadline -0.12 reply_expected -0.22
touches every	no_deadline 0.18 funds -0.07 answer -0.08
touches for	no_deadline 0.42 appeal 0.14 fba_disposal 0.08 funds -0.15 reply_expected -0.23 answer -0.24
touches friday	answer 0.07 no_deadline -0.06
touches from	funds 0.18 answer -0.16
touches have	answer 0.37 fba_disposal 0.1 appeal 0.07 reply_expected -0.05 no_deadline -0.41
touches in	appeal 0.13 fba_disposal 0.06 answer -0.2
touches is	answer 0.28 no_deadline -0.24
touches last	no_deadline 0.12 funds -0.06
touches least	no_deadline 0.08 fba_disposal -0.07
touches most	no_deadline 0.27 answer -0.23
touches need	no_deadline 0.25 funds -0.09 answer -0.15
touches needs	no_deadline 0.07
touches next	appeal 0.26 reply_expected 0.07 call 0.07 answer -0.14 no_deadline -0.25
touches of	funds 0.56 reply_expected -0.13 answer -0.34
touches on	no_deadline 0.15
touches once	no_deadline 0.13 answer -0.07
touches over	no_deadline 0.06
touches p,	appeal 0.33 funds -0.09 answer -0.22
touches past	no_deadline 0.12 answer -0.09
touches take	no_deadline 0.1 reply_expected -0.07
touches takes	funds 0.29 no_deadline -0.25
touches than	reply_expected 0.25 appeal -0.09 funds -0.2
touches the	no_deadline 0.17 answer 0.06 funds -0.08 appeal -0.08
touches them	funds 0.13 no_deadline -0.11
touches this	no_deadline 0.11
touches times	no_deadline 0.06 answer -0.06
touches to	reply_expected 0.2 funds 0.06 no_deadline -0.07 answer -0.08
touches until	fba_disposal 0.12 funds 0.08 no_deadline -0.2
touches us	reply_expected 0.39 no_deadline -0.39
touches usual	no_deadline 0.06
touches when	funds 0.07 no_deadline -0.07
touches within	funds 0.12 appeal -0.17
touches y,	answer 0.24 funds 0.07 reply_expected -0.05 call -0.07 no_deadline -0.15
touches you	answer 0.39 call 0.09 reply_expected -0.19 no_deadline -0.24
touches your	no_deadline 0.2 funds -0.16
touches 、「	no_deadline 0.08 answer -0.08
touches 「	no_deadline 0.34 fba_disposal -0.13 answer -0.19
touches あと	answer 0.29 no_deadline -0.23
touches ある	funds 0.13 no_deadline -0.12
touches いて	answer 0.07
touches いは	no_deadline 0.3 reply_expected -0.13 answer -0.17
touches いを	funds 0.12 no_deadline -0.12
touches え、	answer 0.13 reply_expected 0.07 no_deadline -0.22
touches えて	answer 0.17 no_deadline -0.07 reply_expected -0.08
touches おり	funds 0.09 no_deadline 0.07 answer -0.16
touches から	funds 0.29 fba_disposal 0.27 reply_expected 0.27 call -0.09 no_deadline -0.11 appeal -0.16 answer -0.47
touches かを	answer 0.05 no_deadline -0.05
touches が、	answer 0.62 reply_expected -0.08 funds -0.16 no_deadline -0.35
touches く、	call 0.12 no_deadline -0.06
touches こう	funds 0.17 no_deadline -0.17
touches して	answer 0.18 reply_expected -0.05 no_deadline -0.12
touches す(	no_deadline 0.13 answer -0.13
touches たが	fba_disposal 0.09
touches たは	answer 0.1 no_deadline -0.11
touches たら	answer 0.14 no_deadline -0.12
touches ち、	reply_expected 0.09 funds 0.05 no_deadline -0.06
touches て、	no_deadline 0.23 answer 0.22 funds -0.13 appeal -0.14 reply_expected -0.16
touches で、	reply_expected 0.41 answer 0.18 funds -0.22 no_deadline -0.37
touches での	no_deadline 0.1 funds -0.08
touches と、	no_deadline 0.29 answer -0.17
touches に、	no_deadline 0.06 reply_expected -0.05
touches には	no_deadline 0.34 reply_expected -0.06 funds -0.06 answer -0.1 fba_disposal -0.11
touches のに	reply_expected 0.05
touches のを	answer 0.13 funds -0.06 no_deadline -0.07
touches の後	no_deadline -0.05
touches は、	answer 0.32 appeal 0.13 fba_disposal 0.06 call -0.07 funds -0.14 reply_expected -0.27
touches ば、	no_deadline 0.18 reply_expected 0.08 answer -0.23
touches また	no_deadline 0.06 fba_disposal -0.06
touches まで	appeal 0.28 no_deadline 0.16 reply_expected 0.12 funds -0.22 answer -0.33
touches まま	appeal 0.17 answer 0.07 fba_disposal 0.06 no_deadline -0.32
touches みは	answer 0.06
touches むね	reply_expected 0.13 no_deadline -0.1
touches め(	no_deadline 0.22 answer -0.18
touches め、	answer 0.18 fba_disposal 0.05 funds -0.06 no_deadline -0.13
touches も、	no_deadline 0.12 reply_expected -0.1
touches もし	answer 0.2 funds 0.07 no_deadline -0.24
touches よそ	reply_expected 0.08 no_deadline -0.07
touches より	answer 0.23 funds 0.18 reply_expected 0.07 appeal -0.06 no_deadline -0.4
touches ら、	answer 0.17 funds -0.13
touches らの	no_deadline 0.06
touches り、	no_deadline 0.25 appeal 0.17 reply_expected -0.09 answer -0.1 funds -0.2
touches れ、	fba_disposal 0.1 funds -0.07
touches れば	fba_disposal 0.05 no_deadline -0.07
touches れも	answer 0.19 no_deadline -0.18
touches を、	answer 0.32 funds 0.2 appeal -0.06 no_deadline -0.4
touches トは	reply_expected 0.21 no_deadline -0.21
touches 今後	reply_expected 0.36 answer 0.15 fba_disposal -0.06 no_deadline -0.44
touches 付が	no_deadline 0.15 answer -0.13
touches 以降	no_deadline 0.06
touches 信は	answer 0.09 no_deadline -0.07
touches 信後	no_deadline 0.13 answer -0.09
touches 内は	no_deadline 0.19 answer -0.14
touches 反は	no_deadline 0.15 answer -0.09
touches 合、	reply_expected 0.26 answer -0.06 no_deadline -0.18
touches 大で	no_deadline 0.26 reply_expected -0.26
touches 容は	reply_expected 0.16 no_deadline -0.15
touches 常は	no_deadline 0.07
touches 庫は	funds 0.3 fba_disposal -0.28
touches 庫を	no_deadline 0.09 fba_disposal -0.09
touches 後、	reply_expected 0.19 no_deadline 0.05 answer -0.14
touches 後の	reply_expected 0.13 answer -0.07
touches 数が	no_deadline 0.09 reply_expected -0.07
touches 文は	answer 0.11 no_deadline -0.06
touches 日:	answer 0.1 no_deadline -0.09
touches 日の	no_deadline 0.07 funds -0.06
touches 日は	funds 0.08 answer 0.05 no_deadline -0.13
touches 書(	no_deadline 0.19 answer -0.16
touches 書を	no_deadline 0.35 answer -0.35
touches 最大	funds 0.13 reply_expected 0.08 no_deadline -0.18
touches 最長	reply_expected 0.17 answer -0.09 no_deadline -0.1
touches 月(	funds 0.17 no_deadline -0.16
touches 月の	no_deadline 0.07
touches 次の	answer 0.16 no_deadline 0.14 funds -0.08 reply_expected -0.19
touches 理に	funds 0.25 no_deadline -0.24
touches 画を	answer 0.28 reply_expected -0.08 no_deadline -0.2
touches 直近	no_deadline 0.09
touches 着後	answer 0.08
touches 答:	no_deadline 0.12 answer -0.11
touches 者が	reply_expected 0.23 answer -0.08 no_deadline -0.15
touches 者は	no_deadline 0.14 reply_expected -0.1
touches 行後	no_deadline 0.14 answer -0.08
touches 認は	reply_expected 0.21 answer -0.08 no_deadline -0.1
touches 請は	answer 0.06 no_deadline -0.06
touches 議を	appeal 0.06
touches 通常	reply_expected 0.28 answer -0.08 no_deadline -0.16
touches 過去	no_deadline 0.19 reply_expected -0.06 funds -0.06
touches 達後	answer 0.13 no_deadline -0.12
touches 金は	funds 0.1
touches 録は	no_deadline 0.06
touches 長で	reply_expected 0.09 no_deadline 0.09 answer -0.05 funds -0.11
touches 間が	funds 0.06
touches 限が	no_deadline 0.16 fba_disposal -0.15
touches 限は	no_deadline 0.35 answer -0.33
touches 除く	no_deadline 0.24 answer -0.19
touches 高を	no_deadline 0.06
when above clock.buyer	answer 0.15 funds 0.11 reply_expected 0.05 call -0.06 fba_disposal -0.11 no_deadline -0.15
when above clock.decide	no_deadline 0.28 answer 0.08 funds -0.25
when above clock.did	no_deadline 0.39 reply_expected -0.11 funds -0.21
when above clock.if	funds 0.5 appeal 0.08 call -0.05 reply_expected -0.11 answer -0.17 no_deadline -0.29
when above clock.if_not	answer 0.35 funds 0.2 fba_disposal 0.07 appeal -0.14 reply_expected -0.23 no_deadline -0.25
when above clock.issued	appeal 0.18 no_deadline 0.07 answer -0.06 funds -0.18
when above clock.loss	answer 0.19 funds 0.09 reply_expected 0.07 fba_disposal -0.07 no_deadline -0.22
when above clock.may	no_deadline 0.17 answer -0.08
when above clock.money	no_deadline 0.62 reply_expected -0.1 answer -0.41
when above clock.object	appeal 0.21 fba_disposal -0.09
when above clock.other	answer 0.18 appeal -0.08
when above clock.paper	no_deadline 0.44 reply_expected 0.14 appeal -0.05 call -0.07 funds -0.21 answer -0.24
when above clock.pay	reply_expected 0.19 answer 0.16 no_deadline -0.26
when above clock.phone	answer 0.21 no_deadline 0.07 funds -0.05 reply_expected -0.19
when above clock.please	reply_expected 0.16 fba_disposal 0.14 appeal 0.07 answer -0.09 call -0.1 funds -0.19
when above clock.review	no_deadline 0.42 reply_expected 0.1 call 0.07 answer -0.48
when above clock.sell	no_deadline 0.07 answer 0.06 reply_expected -0.06 funds -0.06
when above clock.send	appeal 0.18 answer 0.1 reply_expected -0.06 no_deadline -0.2
when above clock.shown	answer 0.14 funds -0.07
when above clock.stock	fba_disposal 0.43 answer 0.22 call 0.09 appeal -0.11 reply_expected -0.11 funds -0.23 no_deadline -0.3
when above clock.we_do	no_deadline 0.24 fba_disposal 0.1 reply_expected 0.05 appeal -0.09 funds -0.22
when above clock.we_reply	reply_expected 0.3 no_deadline 0.13 funds -0.17 answer -0.19
when above clock.you_do	no_deadline 0.15 appeal 0.09 funds -0.06 answer -0.17
when above clock.your_send	answer 0.32 funds 0.08 fba_disposal 0.06 reply_expected 0.06 appeal -0.11 no_deadline -0.39
when after clock.again	no_deadline 0.19 funds 0.13 fba_disposal -0.06 reply_expected -0.08 appeal -0.08 answer -0.09
when after clock.buyer	answer 0.37 reply_expected 0.14 appeal -0.06 funds -0.19 no_deadline -0.25
when after clock.decide	appeal 0.22 reply_expected 0.22 no_deadline 0.12 fba_disposal -0.23 funds -0.32
when after clock.denied	no_deadline 0.25 reply_expected -0.05 fba_disposal -0.06 funds -0.12
when after clock.did	no_deadline 0.26 fba_disposal 0.12 reply_expected 0.12 call -0.07 answer -0.15 funds -0.32
when after clock.dispose	fba_disposal 1.1 reply_expected -0.08 appeal -0.13 funds -0.23 answer -0.27 no_deadline -0.37
when after clock.fix	answer 0.26 call 0.05 reply_expected -0.05 funds -0.11 no_deadline -0.15
when after clock.hold	no_deadline 0.24 appeal -0.06 reply_expected -0.06 answer -0.08
when after clock.if	reply_expected 0.35 fba_disposal 0.16 call -0.12 no_deadline -0.44
when after clock.if_not	no_deadline 0.27 fba_disposal 0.21 answer 0.07 call -0.07 funds -0.15 reply_expected -0.29
when after clock.issued	appeal 0.16 no_deadline 0.1 funds 0.07 reply_expected -0.11 answer -0.2
when after clock.loss	fba_disposal 0.11 funds -0.06 call -0.07 reply_expected -0.08
when after clock.may	fba_disposal 0.32 reply_expected 0.13 funds 0.12 answer 0.06 call -0.06 appeal -0.25 no_deadline -0.32
when after clock.money	funds 0.36 call -0.08 fba_disposal -0.12 appeal -0.16
when after clock.object	appeal 0.48 reply_expected 0.06 fba_disposal -0.17 no_deadline -0.36
when after clock.offer	funds 0.25 appeal 0.23 no_deadline -0.09 reply_expected -0.3
when after clock.other	funds 0.3 appeal 0.11 no_deadline -0.12 reply_expected -0.21
when after clock.paper	answer 0.17 appeal 0.15 fba_disposal -0.05 call -0.05 reply_expected -0.08 no_deadline -0.18
when after clock.pay	funds 0.15 reply_expected 0.13 appeal 0.07 call -0.08 fba_disposal -0.15 no_deadline -0.16
when after clock.phone	call 0.39 answer -0.07 reply_expected -0.22
when after clock.please	funds 0.32 answer 0.27 fba_disposal 0.21 call -0.24 reply_expected -0.28 no_deadline -0.29
when after clock.review	answer 0.29 reply_expected 0.23 appeal 0.09 no_deadline -0.09 call -0.1 funds -0.4
when after clock.sell	answer 0.36 funds -0.09 fba_disposal -0.21
when after clock.send	answer 0.25 no_deadline 0.14 reply_expected -0.09 funds -0.13 call -0.15
when after clock.stock	fba_disposal 0.46 no_deadline 0.37 appeal -0.07 reply_expected -0.11 funds -0.25 answer -0.39
when after clock.stop	answer 0.34 no_deadline 0.15 call -0.07 fba_disposal -0.15 appeal -0.22
when after clock.we_call	call 0.45 no_deadline -0.06 reply_expected -0.12 answer -0.26
when after clock.we_do	answer 0.29 fba_disposal 0.22 call 0.19 appeal -0.07 no_deadline -0.28 reply_expected -0.38
when after clock.we_reply	call 0.21 fba_disposal 0.16 no_deadline 0.16 funds 0.07 appeal 0.06 answer -0.32 reply_expected -0.34
when after clock.you_do	appeal 0.12 call 0.11 fba_disposal 0.1 reply_expected 0.09 answer 0.05 no_deadline -0.14 funds -0.34
when after clock.your_send	no_deadline 0.24 answer 0.08 call -0.06 funds -0.09 reply_expected -0.18
when at age.document	no_deadline 0.67 fba_disposal 0.06 call -0.05 answer -0.66
when at at.after	funds 0.41 fba_disposal 0.3 appeal 0.12 call 0.1 no_deadline 0.1 reply_expected -0.37 answer -0.65
when at at.every	no_deadline 0.37 answer 0.15 funds -0.15 reply_expected -0.29
when at at.for	funds 0.41 appeal 0.11 call -0.1 answer -0.44
when at at.have	no_deadline 0.39 reply_expected 0.3 appeal 0.13 fba_disposal -0.06 call -0.13 funds -0.29 answer -0.35
when at at.label	answer 1.02 fba_disposal -0.18 funds -0.2 no_deadline -0.28 reply_expected -0.31
when at at.last	no_deadline 0.82 appeal -0.06 funds -0.3 answer -0.44
when at at.more	funds 0.08 appeal -0.07
when at at.roughly	reply_expected 0.76 funds 0.3 call -0.08 appeal -0.14 fba_disposal -0.24 answer -0.56
when at at.until	answer 0.9 fba_disposal 0.05 reply_expected -0.13 appeal -0.13 no_deadline -0.74
when at at.within	call 0.38 answer 0.17 fba_disposal 0.1 appeal 0.08 funds -0.16 reply_expected -0.2 no_deadline -0.37
when at from.answer	reply_expected 0.47 call 0.06 no_deadline -0.05 funds -0.06 answer -0.15 appeal -0.27
when at from.closure	funds 0.27 fba_disposal 0.24 appeal -0.06 reply_expected -0.13 answer -0.32
when at from.earlier	answer 0.24 no_deadline 0.11 appeal -0.09 funds -0.26
when at from.event	no_deadline 0.45 call -0.05 appeal -0.08 fba_disposal -0.1 answer -0.24
when at from.this	funds 0.38 fba_disposal 0.3 appeal 0.19 answer 0.16 no_deadline -1
when at time.no_deadline	no_deadline 1.26 reply_expected 0.15 call -0.12 appeal -0.23 funds -0.37 answer -0.69
when at time.phrase	fba_disposal 0.31 reply_expected 0.27 answer 0.26 call 0.26 appeal 0.06 funds -0.17 no_deadline -1.01
when before clock.buyer	no_deadline 0.46 funds 0.44 call -0.07 appeal -0.1 fba_disposal -0.14 reply_expected -0.28 answer -0.3
when before clock.decide	reply_expected 0.46 funds 0.15 call -0.06 appeal -0.26 answer -0.34
when before clock.did	reply_expected 0.36 no_deadline 0.07 fba_disposal -0.08 appeal -0.11 call -0.18
when before clock.dispose	fba_disposal 0.22 no_deadline 0.09 appeal -0.07 answer -0.11 reply_expected -0.15
when before clock.example	answer 0.28 no_deadline 0.22 fba_disposal 0.07 funds -0.23 reply_expected -0.27
when before clock.fix	answer 0.16 appeal 0.13 funds 0.08 no_deadline -0.09 reply_expected -0.11 fba_disposal -0.16
when before clock.hold	funds 0.39 appeal -0.07 no_deadline -0.1 reply_expected -0.17
when before clock.hours	answer 0.37 no_deadline 0.12 call -0.08 funds -0.11 reply_expected -0.25
when before clock.if	appeal 0.27 funds 0.24 fba_disposal 0.06 reply_expected -0.13 call -0.14 answer -0.3
when before clock.if_not	funds 0.27 appeal 0.1 no_deadline -0.37
when before clock.issued	answer 0.24 appeal 0.24 fba_disposal -0.11 reply_expected -0.15 funds -0.2
when before clock.loss	funds 0.49 answer 0.12 appeal -0.07 reply_expected -0.07 call -0.07 fba_disposal -0.15 no_deadline -0.25
when before clock.may	appeal 0.16 call 0.06 funds 0.06 no_deadline -0.12 answer -0.13
when before clock.money	funds 0.97 answer 0.07 fba_disposal -0.18 reply_expected -0.2 no_deadline -0.58
when before clock.object	appeal 0.36 answer 0.14 reply_expected -0.22 no_deadline -0.27
when before clock.offer	fba_disposal 0.22 appeal 0.15 reply_expected 0.12 answer -0.13 no_deadline -0.16 funds -0.17
when before clock.other	no_deadline 0.14 funds 0.08 answer 0.06 call -0.07 appeal -0.21
when before clock.paper	reply_expected 0.26 answer 0.21 appeal 0.16 fba_disposal -0.13 call -0.13 funds -0.15 no_deadline -0.22
when before clock.pay	no_deadline 0.31 funds 0.14 call -0.08 fba_disposal -0.11 answer -0.19
when before clock.please	appeal 0.42 answer 0.11 fba_disposal 0.1 no_deadline -0.07 funds -0.11 call -0.12 reply_expected -0.33
when before clock.review	reply_expected 0.6 fba_disposal -0.09 funds -0.1 appeal -0.11 no_deadline -0.25
when before clock.sell	funds 0.14 call 0.08 answer -0.12
when before clock.send	appeal 0.19 answer 0.1 call -0.07 no_deadline -0.12 fba_disposal -0.15
when before clock.shown	answer 0.28 no_deadline 0.1 fba_disposal 0.07 call -0.05 appeal -0.09 funds -0.15 reply_expected -0.16
when before clock.stock	fba_disposal 0.7 appeal -0.13 reply_expected -0.15 no_deadline -0.34
when before clock.stop	fba_disposal 0.2 no_deadline 0.12 call -0.07 appeal -0.07 reply_expected -0.19
when before clock.we_do	reply_expected 0.55 call 0.23 funds 0.1 fba_disposal -0.08 no_deadline -0.39 answer -0.42
when before clock.we_reply	reply_expected 0.4 call -0.07 fba_disposal -0.08 appeal -0.08 funds -0.21
when before clock.you_do	answer 0.27 funds 0.24 fba_disposal 0.14 reply_expected -0.27 no_deadline -0.29
when before clock.your_send	answer 0.15 appeal 0.1 fba_disposal 0.09 funds 0.06 call -0.06 reply_expected -0.14 no_deadline -0.21
when close clock.again	answer 0.24 fba_disposal -0.06 funds -0.1
when close clock.buyer	no_deadline 0.32 fba_disposal -0.06 answer -0.09 appeal -0.14
when close clock.decide	reply_expected 1.04 funds 0.14 call 0.07 appeal -0.3 answer -0.38 no_deadline -0.55
when close clock.denied	no_deadline 0.34 fba_disposal -0.06 funds -0.21
when close clock.did	no_deadline 0.18 answer 0.18 fba_disposal 0.14 appeal 0.06 funds -0.06 call -0.14 reply_expected -0.36
when close clock.dispose	fba_disposal 0.54 appeal -0.07 reply_expected -0.12 answer -0.35
when close clock.fix	reply_expected 0.09 funds 0.06 answer -0.13
when close clock.hold	funds 0.44 answer -0.15 reply_expected -0.17
when close clock.hours	no_deadline 0.31 funds -0.11 answer -0.14
when close clock.if	no_deadline 0.18 fba_disposal 0.08 appeal 0.05 call -0.14 reply_expected -0.14
when close clock.if_not	answer 0.63 call -0.06 appeal -0.15 funds -0.15 reply_expected -0.23
when close clock.issued	no_deadline 0.29 appeal 0.15 call -0.06 answer -0.15 reply_expected -0.19
when close clock.loss	funds 0.15 appeal 0.14 no_deadline 0.08 fba_disposal -0.06 reply_expected -0.08 answer -0.09 call -0.13
when close clock.may	call 0.13 funds 0.12 fba_disposal 0.09 no_deadline 0.08 reply_expected -0.11 answer -0.31
when close clock.money	funds 0.76 call -0.08 answer -0.08 fba_disposal -0.14 appeal -0.21 reply_expected -0.21
when close clock.object	appeal 0.49 reply_expected 0.12 funds 0.06 answer -0.05 fba_disposal -0.11 no_deadline -0.46
when close clock.offer	funds 0.14 appeal 0.1 answer -0.06 fba_disposal -0.14
when close clock.other	funds 0.19 reply_expected 0.1 no_deadline 0.08 answer -0.07 fba_disposal -0.12 appeal -0.14
when close clock.paper	answer 0.29 reply_expected 0.13 no_deadline -0.06 call -0.1 fba_disposal -0.12 funds -0.14
when close clock.pay	funds 0.35 no_deadline 0.15 appeal 0.12 call -0.07 fba_disposal -0.08 reply_expected -0.11 answer -0.37
when close clock.phone	call 0.38 funds -0.05 no_deadline -0.06 reply_expected -0.25
when close clock.please	funds 0.2 answer 0.2 no_deadline 0.19 fba_disposal -0.15 call -0.16 reply_expected -0.24
when close clock.review	reply_expected 0.61 appeal 0.12 answer 0.06 fba_disposal -0.09 call -0.1 no_deadline -0.17 funds -0.42
when close clock.sell	no_deadline 0.3 answer 0.05 fba_disposal -0.27
when close clock.send	reply_expected 0.33 no_deadline 0.11 fba_disposal -0.14 call -0.15 appeal -0.16
when close clock.shown	no_deadline 0.34 funds 0.11 answer -0.06 appeal -0.1 reply_expected -0.21
when close clock.stock	fba_disposal 0.17 no_deadline 0.07 funds 0.07 reply_expected -0.08 answer -0.17
when close clock.stop	fba_disposal 0.24 no_deadline 0.08 call -0.07 funds -0.12 appeal -0.13
when close clock.we_do	call 0.28 funds 0.11 reply_expected 0.06 appeal -0.13 no_deadline -0.14 answer -0.15
when close clock.we_reply	reply_expected 0.6 call 0.05 no_deadline -0.13 fba_disposal -0.14 appeal -0.18 answer -0.21
when close clock.you_do	call 0.19 answer 0.16 reply_expected 0.07 no_deadline -0.06 funds -0.4
when close clock.your_send	no_deadline 0.23 appeal 0.13 funds -0.11 reply_expected -0.22
when is alone	answer 0.58 reply_expected -0.08 funds -0.11 no_deadline -0.32
when is always	no_deadline 0.16 answer 0.09 call -0.08 appeal -0.09 fba_disposal -0.09
when is business	reply_expected 0.63 answer 0.42 call 0.11 funds -0.09 fba_disposal -0.23 no_deadline -0.88
when is date	funds 0.29 answer 0.19 no_deadline 0.06 appeal -0.24 reply_expected -0.32
when is days	fba_disposal 0.47 funds 0.37 appeal 0.22 no_deadline -0.18 reply_expected -0.36 call -0.53
when is far	no_deadline 1.65 fba_disposal -0.06 call -0.07 reply_expected -0.24 funds -0.52 answer -0.72
when is hours	call 0.31 reply_expected 0.15 no_deadline 0.14 fba_disposal -0.2 funds -0.41
when is item	no_deadline 0.36 funds 0.11 appeal -0.08 answer -0.14 reply_expected -0.17
when is japanese	no_deadline 0.35 funds 0.18 reply_expected 0.15 appeal -0.1 fba_disposal -0.22 answer -0.34
when is long	no_deadline 1.01 appeal -0.07 fba_disposal -0.09 reply_expected -0.12 funds -0.15 answer -0.56
when is stage_account_investigation	call 0.83 reply_expected 0.61 appeal -0.19 fba_disposal -0.2 funds -0.2 no_deadline -0.87
when is stage_closure	funds 0.51 fba_disposal 0.46 appeal 0.24 call -0.09 no_deadline -0.26 answer -0.31 reply_expected -0.55
when is stage_funds	funds 0.76 reply_expected 0.06 appeal -0.06 call -0.1 fba_disposal -0.11 no_deadline -0.22 answer -0.33
when is stage_listing_inquiry	fba_disposal 0.44 appeal 0.34 answer 0.31 call -0.15 no_deadline -0.23 reply_expected -0.25 funds -0.46
when is stage_listing_restored	no_deadline 0.67 reply_expected 0.06 funds -0.07 fba_disposal -0.28 answer -0.33
when is stage_more_information	answer 0.47 funds 0.12 reply_expected 0.06 call -0.08 appeal -0.18 no_deadline -0.18 fba_disposal -0.21
when is stage_none	no_deadline 0.47 answer 0.28 appeal -0.08 fba_disposal -0.08 call -0.16 funds -0.44
when is stage_policy_warning	answer 0.64 reply_expected 0.09 no_deadline -0.07 appeal -0.18 funds -0.22 fba_disposal -0.26
when is stage_reinstated	no_deadline 0.56 funds 0.18 appeal -0.06 call -0.07 reply_expected -0.1 fba_disposal -0.11 answer -0.39
when is stage_suspension	answer 0.26 reply_expected 0.21 appeal 0.15 funds -0.08 call -0.23 no_deadline -0.31
when is timed	answer 0.24 call 0.24 funds -0.07 reply_expected -0.17 no_deadline -0.2
when nearest clock.buyer	answer 0.49 fba_disposal 0.22 no_deadline -0.07 call -0.08 funds -0.13 appeal -0.14 reply_expected -0.29
when nearest clock.decide	reply_expected 0.24 answer 0.16 appeal -0.06 call -0.1 no_deadline -0.27
when nearest clock.did	funds 0.38 fba_disposal 0.06 call -0.06 reply_expected -0.09 no_deadline -0.24
when nearest clock.dispose	fba_disposal 0.29 reply_expected -0.08 answer -0.19
when nearest clock.fix	answer 0.37 reply_expected 0.24 funds -0.1 appeal -0.11 no_deadline -0.34
when nearest clock.hold	funds 0.85 reply_expected -0.09 fba_disposal -0.1 no_deadline -0.64
when nearest clock.if	no_deadline 0.22 fba_disposal 0.12 call -0.06 answer -0.08 reply_expected -0.1 funds -0.13
when nearest clock.if_not	no_deadline 0.24 funds 0.12 reply_expected 0.09 fba_disposal -0.06 appeal -0.16 answer -0.19
when nearest clock.issued	appeal 0.12 answer 0.08 no_deadline 0.08 reply_expected -0.11 funds -0.16
when nearest clock.loss	answer 0.37 fba_disposal 0.18 appeal 0.05 call -0.12 reply_expected -0.21 no_deadline -0.29
when nearest clock.may	fba_disposal 0.12 no_deadline 0.1 appeal 0.08 funds 0.07 answer -0.39
when nearest clock.money	answer 0.44 appeal 0.09 funds -0.12 no_deadline -0.12 reply_expected -0.21
when nearest clock.offer	no_deadline 0.14 appeal 0.08 reply_expected -0.13
when nearest clock.other	funds 0.54 no_deadline 0.11 appeal -0.07 fba_disposal -0.09 reply_expected -0.15 answer -0.31
when nearest clock.paper	no_deadline 0.45 reply_expected 0.05 call -0.06 fba_disposal -0.07 appeal -0.16 answer -0.21
when nearest clock.please	no_deadline 0.18 reply_expected 0.17 answer 0.09 call -0.06 appeal -0.08 funds -0.11 fba_disposal -0.19
when nearest clock.review	reply_expected 0.66 appeal 0.2 answer -0.1 funds -0.11 no_deadline -0.57
when nearest clock.sell	no_deadline 0.36 answer -0.08 fba_disposal -0.24
when nearest clock.send	reply_expected 0.39 answer 0.36 fba_disposal -0.09 call -0.09 no_deadline -0.56
when nearest clock.shown	funds 0.11 appeal 0.1 answer 0.07 reply_expected -0.1 no_deadline -0.12
when nearest clock.stop	no_deadline 0.29 reply_expected 0.22 funds -0.15 answer -0.29
when nearest clock.we_call	call 0.34 reply_expected -0.06 no_deadline -0.07 answer -0.19
when nearest clock.we_do	reply_expected 0.43 funds 0.09 fba_disposal -0.06 appeal -0.12 answer -0.12 no_deadline -0.25
when nearest clock.we_reply	no_deadline 0.37 answer -0.25
when nearest clock.you_do	call 0.33 fba_disposal 0.21 appeal 0.18 reply_expected 0.05 no_deadline -0.21 answer -0.28 funds -0.28
when nearest clock.your_send	appeal 0.19 answer 0.18 funds -0.07 reply_expected -0.08 no_deadline -0.17
when next clock.again	answer 0.38 no_deadline 0.35 appeal -0.07 fba_disposal -0.13 funds -0.45
when next clock.buyer	no_deadline 0.48 answer 0.12 funds 0.07 call -0.13 fba_disposal -0.16 appeal -0.34
when next clock.decide	reply_expected 0.47 call 0.24 answer 0.21 fba_disposal -0.05 no_deadline -0.39 funds -0.42
when next clock.denied	reply_expected 0.09 funds 0.08 appeal -0.07 answer -0.09
when next clock.did	no_deadline 0.33 funds 0.11 call 0.1 fba_disposal -0.08 answer -0.2 appeal -0.23
when next clock.dispose	fba_disposal 0.53 reply_expected 0.16 no_deadline -0.11 appeal -0.11 funds -0.12 answer -0.31
when next clock.example	answer 0.87 reply_expected -0.17 no_deadline -0.61
when next clock.fix	no_deadline 0.29 answer 0.26 appeal 0.08 call -0.09 reply_expected -0.11 fba_disposal -0.22 funds -0.22
when next clock.hold	reply_expected 0.22 answer 0.09 appeal -0.15 fba_disposal -0.2
when next clock.hours	call 0.18 appeal 0.17 funds 0.09 reply_expected -0.18 no_deadline -0.2
when next clock.if	reply_expected 0.6 answer 0.13 no_deadline -0.18 call -0.23 appeal -0.32
when next clock.if_not	reply_expected 0.41 funds 0.09 answer -0.2 no_deadline -0.27
when next clock.issued	answer 0.39 no_deadline 0.18 appeal 0.13 fba_disposal -0.13 funds -0.19 reply_expected -0.37
when next clock.loss	answer 0.37 fba_disposal 0.16 funds 0.09 reply_expected -0.14 no_deadline -0.43
when next clock.may	reply_expected 0.41 no_deadline 0.2 appeal -0.12 call -0.17 funds -0.24
when next clock.money	funds 0.32 call 0.1 answer 0.08 reply_expected 0.05 no_deadline -0.09 fba_disposal -0.2 appeal -0.25
when next clock.object	appeal 0.37 fba_disposal 0.1 no_deadline -0.09 answer -0.09 reply_expected -0.24
when next clock.offer	answer 0.29 reply_expected 0.24 appeal -0.16 fba_disposal -0.17 no_deadline -0.18
when next clock.other	appeal 0.49 fba_disposal 0.11 no_deadline 0.08 call -0.08 funds -0.24 answer -0.39
when next clock.owner	appeal 0.27 answer -0.22
when next clock.paper	no_deadline 0.3 appeal 0.29 answer 0.22 reply_expected -0.08 call -0.09 fba_disposal -0.15 funds -0.49
when next clock.pay	no_deadline 0.48 funds -0.13 fba_disposal -0.18 appeal -0.24
when next clock.phone	call 0.43 funds 0.21 answer -0.11 no_deadline -0.19 reply_expected -0.27
when next clock.please	appeal 0.21 reply_expected 0.2 call 0.1 funds -0.07 no_deadline -0.15 fba_disposal -0.25
when next clock.review	answer 0.14 reply_expected 0.07 fba_disposal 0.07 appeal -0.07 funds -0.25
when next clock.sell	funds 0.42 no_deadline 0.2 fba_disposal 0.08 call -0.08 appeal -0.1 reply_expected -0.19 answer -0.32
when next clock.send	appeal 0.23 answer 0.19 no_deadline 0.09 call -0.05 fba_disposal -0.19 reply_expected -0.27
when next clock.shown	funds 0.25 call -0.07 appeal -0.15
when next clock.stock	no_deadline 0.36 fba_disposal 0.24 call -0.05 funds -0.06 appeal -0.18 answer -0.29
when next clock.stop	answer 0.24 fba_disposal 0.23 reply_expected -0.12 appeal -0.15 call -0.15
when next clock.we_do	funds 0.36 appeal 0.36 fba_disposal 0.1 no_deadline -0.18 answer -0.28 reply_expected -0.35
when next clock.we_reply	reply_expected 0.28 answer 0.15 call 0.08 no_deadline -0.12 fba_disposal -0.13 funds -0.23
when next clock.you_do	answer 0.28 no_deadline 0.26 reply_expected 0.06 fba_disposal -0.07 call -0.13 funds -0.19 appeal -0.21
when next clock.your_send	reply_expected 0.28 funds 0.08 call -0.13 appeal -0.16
when previous clock.again	reply_expected 0.22 answer 0.2 funds -0.11 no_deadline -0.28
when previous clock.buyer	no_deadline 0.35 appeal 0.09 reply_expected -0.06 answer -0.07 funds -0.08 fba_disposal -0.27
when previous clock.decide	no_deadline 0.26 call -0.07 answer -0.13
when previous clock.did	funds 0.23 call 0.14 no_deadline 0.14 appeal -0.09 reply_expected -0.12 answer -0.14 fba_disposal -0.16
when previous clock.dispose	no_deadline 0.58 call 0.1 funds 0.05 appeal -0.06 fba_disposal -0.13 reply_expected -0.17 answer -0.37
when previous clock.fix	answer 0.12 reply_expected 0.11 no_deadline 0.08 call -0.11 appeal -0.23
when previous clock.hold	funds 0.48 answer 0.31 appeal -0.05 fba_disposal -0.06 no_deadline -0.15 reply_expected -0.49
when previous clock.hours	reply_expected 0.1 no_deadline 0.09 answer -0.05 appeal -0.06
when previous clock.if	appeal 0.16 answer 0.15 no_deadline 0.09 call -0.13 funds -0.26
when previous clock.if_not	funds 0.22 no_deadline 0.16 fba_disposal 0.06 reply_expected -0.11 call -0.12 appeal -0.22
when previous clock.issued	no_deadline 0.42 answer 0.16 appeal 0.07 reply_expected -0.14 fba_disposal -0.21 funds -0.31
when previous clock.loss	no_deadline 0.53 answer 0.15 call -0.07 reply_expected -0.09 appeal -0.09 funds -0.45
when previous clock.may	funds 0.53 appeal 0.19 call -0.07 no_deadline -0.11 fba_disposal -0.11 answer -0.18 reply_expected -0.25
when previous clock.money	funds 0.64 call 0.19 reply_expected -0.09 answer -0.11 appeal -0.13 no_deadline -0.19 fba_disposal -0.32
when previous clock.object	appeal 0.35 reply_expected 0.34 call -0.05 funds -0.07 fba_disposal -0.09 answer -0.17 no_deadline -0.3
when previous clock.offer	answer 0.22 fba_disposal 0.19 no_deadline 0.07 call -0.06 funds -0.21 reply_expected -0.27
when previous clock.other	no_deadline 0.25 appeal 0.14 call -0.06 answer -0.14 fba_disposal -0.17
when previous clock.owner	no_deadline 0.24 answer 0.18 appeal 0.13 funds -0.2 reply_expected -0.35
when previous clock.paper	reply_expected 0.29 answer 0.07 appeal -0.05 funds -0.14 call -0.15
when previous clock.pay	funds 0.17 call 0.11 reply_expected -0.06 answer -0.12 no_deadline -0.12
when previous clock.phone	funds 0.19 answer 0.09 fba_disposal 0.08 no_deadline -0.06 appeal -0.08 reply_expected -0.24
when previous clock.please	funds 0.15 reply_expected 0.1 answer 0.08 appeal -0.06 no_deadline -0.13 call -0.15
when previous clock.review	reply_expected 0.32 no_deadline 0.21 call 0.09 appeal -0.1 fba_disposal -0.14 funds -0.16 answer -0.22
when previous clock.sell	answer 0.15 fba_disposal 0.06 reply_expected -0.05 appeal -0.08 funds -0.13
when previous clock.send	answer 0.36 no_deadline 0.09 reply_expected 0.07 call -0.12 appeal -0.18 funds -0.19
when previous clock.stock	fba_disposal 0.82 call 0.14 reply_expected -0.05 funds -0.1 appeal -0.14 answer -0.27 no_deadline -0.4
when previous clock.stop	funds 0.63 no_deadline 0.17 call -0.12 appeal -0.15 reply_expected -0.19 fba_disposal -0.28
when previous clock.we_call	no_deadline 0.24 reply_expected -0.17
when previous clock.we_do	answer 0.24 call 0.21 fba_disposal 0.12 reply_expected -0.05 no_deadline -0.11 appeal -0.14 funds -0.28
when previous clock.we_reply	answer 0.08 appeal -0.08 fba_disposal -0.09
when previous clock.you_do	reply_expected 0.28 call 0.16 no_deadline 0.1 funds -0.06 answer -0.13 appeal -0.15 fba_disposal -0.19
when previous clock.your_send	funds 0.35 answer 0.1 reply_expected -0.09 call -0.1 no_deadline -0.23
when sentence clock.again	no_deadline 0.28 funds 0.07 fba_disposal -0.07 reply_expected -0.1 answer -0.2
when sentence clock.buyer	no_deadline 0.42 funds 0.33 reply_expected -0.1 call -0.12 appeal -0.14 answer -0.34
when sentence clock.decide	reply_expected 0.58 no_deadline 0.27 appeal -0.07 funds -0.2 fba_disposal -0.21 answer -0.36
when sentence clock.denied	no_deadline 0.28 funds -0.06 reply_expected -0.06 answer -0.15
when sentence clock.did	no_deadline 0.72 fba_disposal 0.06 appeal -0.07 answer -0.11 reply_expected -0.17 funds -0.17 call -0.26
when sentence clock.dispose	fba_disposal 1.22 appeal -0.19 funds -0.2 reply_expected -0.23 no_deadline -0.27 answer -0.3
when sentence clock.example	no_deadline 0.35 answer 0.13 appeal 0.08 fba_disposal 0.06 funds -0.26 reply_expected -0.33
when sentence clock.fix	answer 0.48 no_deadline -0.07 funds -0.09 reply_expected -0.14 fba_disposal -0.17
when sentence clock.hold	answer 0.25 funds 0.2 no_deadline 0.14 fba_disposal -0.07 call -0.08 appeal -0.14 reply_expected -0.3
when sentence clock.hours	no_deadline 0.46 call 0.21 appeal -0.05 funds -0.24 reply_expected -0.35
when sentence clock.if	funds 0.23 fba_disposal 0.15 answer 0.07 no_deadline -0.19 call -0.25
when sentence clock.if_not	funds 0.24 fba_disposal 0.17 no_deadline 0.1 appeal 0.1 call -0.09 answer -0.22 reply_expected -0.3
when sentence clock.issued	no_deadline 0.26 appeal 0.25 answer 0.14 call -0.08 funds -0.13 fba_disposal -0.15 reply_expected -0.29
when sentence clock.loss	answer 0.19 funds 0.08 call -0.13 reply_expected -0.14
when sentence clock.may	fba_disposal 0.27 appeal -0.09 no_deadline -0.18
when sentence clock.money	funds 0.98 no_deadline -0.07 appeal -0.09 call -0.12 reply_expected -0.18 answer -0.22 fba_disposal -0.3
when sentence clock.object	appeal 0.91 answer 0.13 funds -0.07 call -0.07 fba_disposal -0.08 reply_expected -0.13 no_deadline -0.68
when sentence clock.offer	appeal 0.37 fba_disposal 0.12 no_deadline -0.08 reply_expected -0.19 answer -0.22
when sentence clock.other	funds 0.32 no_deadline 0.17 call -0.1 appeal -0.1 reply_expected -0.12 answer -0.15
when sentence clock.owner	reply_expected 0.18 appeal -0.07 funds -0.13
when sentence clock.paper	answer 0.34 no_deadline 0.22 appeal 0.17 reply_expected 0.11 call -0.17 fba_disposal -0.25 funds -0.41
when sentence clock.pay	funds 0.26 appeal 0.13 answer 0.07 reply_expected 0.07 no_deadline -0.09 call -0.17 fba_disposal -0.27
when sentence clock.phone	call 0.59 answer 0.21 appeal -0.07 funds -0.15 reply_expected -0.58
when sentence clock.please	fba_disposal 0.27 appeal 0.26 no_deadline 0.25 answer 0.19 funds -0.21 call -0.34 reply_expected -0.42
when sentence clock.review	reply_expected 0.72 no_deadline 0.06 answer -0.09 fba_disposal -0.11 call -0.12 funds -0.43
when sentence clock.sell	no_deadline 0.25 answer 0.09 call 0.08 reply_expected -0.08 appeal -0.11 fba_disposal -0.25
when sentence clock.send	answer 0.37 appeal 0.19 no_deadline 0.07 fba_disposal -0.17 funds -0.2 call -0.24
when sentence clock.shown	no_deadline 0.42 answer 0.23 reply_expected -0.57
when sentence clock.stock	fba_disposal 1.11 no_deadline 0.09 appeal -0.2 reply_expected -0.26 funds -0.28 answer -0.43
when sentence clock.stop	answer 0.64 funds 0.13 no_deadline -0.12 call -0.13 reply_expected -0.2 appeal -0.3
when sentence clock.we_call	call 0.81 answer -0.24 reply_expected -0.24 no_deadline -0.28
when sentence clock.we_do	call 0.3 reply_expected 0.24 fba_disposal 0.08 appeal -0.08 funds -0.08 answer -0.09 no_deadline -0.36
when sentence clock.we_reply	reply_expected 0.32 no_deadline 0.24 appeal 0.1 call 0.09 funds -0.23 answer -0.54
when sentence clock.you_do	fba_disposal 0.24 funds 0.22 appeal -0.06 no_deadline -0.16 answer -0.31
when sentence clock.your_send	answer 0.27 no_deadline 0.16 appeal 0.08 fba_disposal 0.06 funds -0.12 call -0.12 reply_expected -0.33
[start]
is always	received 0.31 other -0.31
above 方法	other 0.11 received -0.11
after after	other 0.42 received -0.42
after after the	other 0.05 received -0.05
after longer	other 0.2 received -0.2
after of this	received 0.16 other -0.16
after this	received 0.35 other -0.35
after い。	received 0.05 other -0.05
after いま	other 0.15 received -0.15
after います	other 0.12 received -0.12
after います。	other 0.3 received -0.3
after お知	received 0.08 other -0.08
after お知ら	received 0.08 other -0.08
after お知らせ	received 0.08 other -0.08
after かり	received 0.12 other -0.12
after があ	other 0.08 received -0.08
after があり	other 0.1 received -0.1
after がありま	other 0.1 received -0.1
after があります	other 0.1 received -0.1
after くだ	received 0.09 other -0.09
after くださ	received 0.08 other -0.08
after ください	received 0.08 other -0.08
after ください。	received 0.05 other -0.05
after こと	other 0.35 received -0.35
after ござ	other 0.14 received -0.14
after ござい	other 0.14 received -0.14
after ございま	other 0.14 received -0.14
after ございます	other 0.14 received -0.14
after さい	received 0.08 other -0.08
after さい。	received 0.05 other -0.05
after ざい	other 0.14 received -0.14
after ざいま	other 0.14 received -0.14
after ざいます	other 0.14 received -0.14
after ざいます。	other 0.13 received -0.13
after します	received 0.09 other -0.09
after し立	received 0.11 other -0.11
after し立て	received 0.11 other -0.11
after する	other 0.06 received -0.06
after するこ	other 0.07 received -0.07
after すること	other 0.07 received -0.07
after ださ	received 0.08 other -0.08
after ださい	received 0.08 other -0.08
after ださい。	received 0.05 other -0.05
after てく	received 0.09 other -0.09
after てくだ	received 0.08 other -0.08
after てくださ	received 0.08 other -0.08
after てください	received 0.08 other -0.08
after に審	other 0.06 received -0.06
after に審査	other 0.06 received -0.06
after ます	other 0.13 received -0.13
after ます。	other 0.07 received -0.07
after らせ	received 0.08 other -0.08
after りま	other 0.05 received -0.05
after ります	other 0.13 received -0.13
after るこ	other 0.12 received -0.12
after ること	other 0.12 received -0.12
after をお知	received 0.06 other -0.06
after をお知ら	received 0.06 other -0.06
after をお知らせ	received 0.06 other -0.06
after 以内に	received 0.06 other -0.06
after 依頼	received 0.19 other -0.19
after 内に	received 0.09 other -0.09
after 申し立て	received 0.11 other -0.11
after 知ら	received 0.08 other -0.08
after 知らせ	received 0.08 other -0.08
after 確認し	other 0.08 received -0.08
after 結果	received 0.07 other -0.07
after 認し	other 0.08 received -0.08
after 返事	other 0.1 received -0.1
after 返信	received 0.1 other -0.1
after 返送	received 0.06 other -0.06
after 長く	other 0.23 received -0.23
before for up	other 0.08 received -0.08
before for up to	other 0.08 received -0.08
before may	other 0.32 received -0.32
before may be	other 0.13 received -0.13
before then	other 0.34 received -0.34
before we	other 0.26 received -0.26
before we may	other 0.07 received -0.07
before you will	other 0.41 received -0.41
before 、停	other 0.16 received -0.16
before 、停止	other 0.16 received -0.16
before 、出	other 0.07 received -0.07
before 、出品	other 0.07 received -0.07
before 、最	other 0.17 received -0.17
before 、本	received 0.18 other -0.18
before いただ	other 0.07 received -0.07
before いただい	other 0.09 received -0.09
before いただいた	other 0.06 received -0.06
before いてか	other 0.08 received -0.08
before いてから	other 0.08 received -0.08
before いとき	other 0.11 received -0.11
before いときは	other 0.11 received -0.11
before いときは、	other 0.11 received -0.11
before から	other 0.05 received -0.05
before け取	other 0.14 received -0.14
before この	received 0.22 other -0.22
before ご提	other 0.1 received -0.1
before ご提出	other 0.1 received -0.1
before ただ	other 0.11 received -0.11
before ただい	other 0.09 received -0.09
before ただいた	other 0.06 received -0.06
before た後	other 0.39 received -0.39
before た日か	other 0.1 received -0.1
before た日から	other 0.1 received -0.1
before だい	other 0.09 received -0.09
before だいた	other 0.06 received -0.06
before った	other 0.54 received -0.54
before った日	other 0.1 received -0.1
before った日か	other 0.1 received -0.1
before った日から	other 0.1 received -0.1
before てか	other 0.11 received -0.11
before てから	other 0.11 received -0.11
before ないとき	other 0.11 received -0.11
before ないときは	other 0.11 received -0.11
before の後	other 0.07 received -0.07
before は、出	other 0.08 received -0.08
before は、出品	other 0.08 received -0.08
before を、	received 0.08 other -0.08
before を受	received 0.05 other -0.05
before を最長	other 0.05 received -0.05
before 初の	other 0.15 received -0.15
before 取り	other 0.18 received -0.18
before 受け取	other 0.14 received -0.14
before 合、	other 0.16 received -0.16
before 場合、	other 0.16 received -0.16
before 後、	other 0.23 received -0.23
before 提出	other 0.1 received -0.1
before 最初	other 0.12 received -0.12
before 最初の	other 0.12 received -0.12
before 本日	received 0.21 other -0.21
before 残高を	other 0.09 received -0.09
before 話の	other 0.17 received -0.17
before 金を	other 0.14 received -0.14
before 高を	other 0.09 received -0.09
in # days after	other 0.09 received -0.09
in # hours after	other 0.27 received -0.27
in co	received 0.23 other -0.23
in days after	other 0.36 received -0.36
in for up	other 0.08 received -0.08
in for up to	other 0.08 received -0.08
in hours after	other 0.27 received -0.27
in jp	received 0.23 other -0.23
in may	other 0.06 received -0.06
in may keep	other 0.05 received -0.05
in this	received 0.31 other -0.31
in to # days	other 0.06 received -0.06
in two	other 0.24 received -0.24
in two business	other 0.28 received -0.28
in two business days	other 0.28 received -0.28
in two days	other 0.29 received -0.29
in we	other 0.25 received -0.25
in within two	other 0.35 received -0.35
in 、停	other 0.12 received -0.12
in 、停止	other 0.12 received -0.12
in 、本	received 0.26 other -0.26
in 、残	other 0.08 received -0.08
in い。	received 0.12 other -0.12
in いた	other 0.08 received -0.08
in いただ	other 0.06 received -0.06
in いただい	other 0.09 received -0.09
in いただいた	other 0.06 received -0.06
in いてか	other 0.08 received -0.08
in いてから	other 0.08 received -0.08
in お返事	received 0.18 other -0.18
in お送りく	received 0.07 other -0.07
in お送りくだ	received 0.07 other -0.07
in くだ	received 0.11 other -0.11
in くださ	received 0.11 other -0.11
in ください	received 0.1 other -0.1
in ください。	received 0.12 other -0.12
in け取	other 0.11 received -0.11
in この	received 0.3 other -0.3
in ございます	other 0.1 received -0.1
in さい	received 0.1 other -0.1
in さい。	received 0.12 other -0.12
in ざいます	other 0.1 received -0.1
in ざいます。	other 0.11 received -0.11
in してく	received 0.06 other -0.06
in してくだ	received 0.06 other -0.06
in してくださ	received 0.06 other -0.06
in しま	received 0.14 other -0.14
in します	received 0.12 other -0.12
in します。	received 0.07 other -0.07
in し立	received 0.1 other -0.1
in し立て	received 0.1 other -0.1
in す。	other 0.12 received -0.12
in するこ	other 0.05 received -0.05
in すること	other 0.05 received -0.05
in ただ	other 0.1 received -0.1
in ただい	other 0.09 received -0.09
in ただいた	other 0.06 received -0.06
in た日か	other 0.1 received -0.1
in た日から	other 0.1 received -0.1
in だい	other 0.09 received -0.09
in だいた	other 0.06 received -0.06
in ださ	received 0.11 other -0.11
in ださい	received 0.1 other -0.1
in ださい。	received 0.12 other -0.12
in った日	other 0.1 received -0.1
in った日か	other 0.1 received -0.1
in った日から	other 0.1 received -0.1
in てか	other 0.12 received -0.12
in てから	other 0.12 received -0.12
in てく	received 0.08 other -0.08
in てくだ	received 0.07 other -0.07
in てくださ	received 0.07 other -0.07
in てください	received 0.07 other -0.07
in に審	other 0.06 received -0.06
in に審査	other 0.06 received -0.06
in はそれ	other 0.33 received -0.33
in ます	other 0.1 received -0.1
in ます。	other 0.11 received -0.11
in りく	received 0.08 other -0.08
in りくだ	received 0.08 other -0.08
in りくださ	received 0.08 other -0.08
in りください	received 0.08 other -0.08
in りま	received 0.11 other -0.11
in ります	received 0.06 other -0.06
in ります。	received 0.13 other -0.13
in を、	received 0.12 other -0.12
in をお知	received 0.06 other -0.06
in をお知ら	received 0.06 other -0.06
in をお知らせ	received 0.06 other -0.06
in ウント健	received 0.08 other -0.08
in ウント健全	received 0.08 other -0.08
in カウント健	received 0.08 other -0.08
in ト健	received 0.08 other -0.08
in ト健全	received 0.08 other -0.08
in ト健全性	received 0.08 other -0.08
in ント健	received 0.08 other -0.08
in ント健全	received 0.08 other -0.08
in ント健全性	received 0.08 other -0.08
in 以内	other 0.1 received -0.1
in 停止	other 0.09 received -0.09
in 健全	received 0.08 other -0.08
in 健全性	received 0.08 other -0.08
in 全性	received 0.08 other -0.08
in 初の	other 0.15 received -0.15
in 受け取	other 0.11 received -0.11
in 営業	other 0.05 received -0.05
in 営業日	other 0.05 received -0.05
in 営業日ほ	other 0.06 received -0.06
in 営業日ほど	other 0.06 received -0.06
in 営業日を目	other 0.06 received -0.06
in 日以	other 0.06 received -0.06
in 日以内	other 0.08 received -0.08
in 最初	other 0.12 received -0.12
in 最初の	other 0.12 received -0.12
in 本メ	received 0.22 other -0.22
in 本メー	received 0.22 other -0.22
in 本メール	received 0.22 other -0.22
in 本日	received 0.23 other -0.23
in 業日	other 0.05 received -0.05
in 業日ほ	other 0.06 received -0.06
in 業日ほど	other 0.06 received -0.06
in 業日を目	other 0.06 received -0.06
in 残高を	other 0.09 received -0.09
in 申し	received 0.06 other -0.06
in 申し立	received 0.1 other -0.1
in 申し立て	received 0.1 other -0.1
in 立て	received 0.1 other -0.1
in 結果	received 0.09 other -0.09
in 話の	other 0.17 received -0.17
in 返信	received 0.12 other -0.12
in 返送	other 0.19 received -0.19
in 送りく	received 0.07 other -0.07
in 送りくだ	received 0.07 other -0.07
in 送りくださ	received 0.07 other -0.07
in 長く	other 0.23 received -0.23
in 高を	other 0.09 received -0.09
is 10.business	received 0.21 other -0.21
is 12.hours	received 0.13 other -0.13
is 14.days	received 0.07 other -0.07
is 15.days	received 0.06 other -0.06
is 180.days	other 0.06 received -0.06
is 2.business	other 0.31 received -0.31
is 2.days	other 0.46 received -0.46
is 21.days	received 0.37 other -0.37
is 24.hours	received 0.1 other -0.1
is 3.business	other 0.06 received -0.06
is 3.days	received 0.21 other -0.21
is 30.days	received 0.32 other -0.32
is 48.hours	other 0.22 received -0.22
is 5.business	received 0.05 other -0.05
is 5.days	received 0.17 other -0.17
is 60.days	other 0.33 received -0.33
is 7.business	received 0.1 other -0.1
is 7.days	other 0.25 received -0.25
is 72.hours	other 0.15 received -0.15
is stage_account_investigation	received 0.11 other -0.11
is stage_closure	received 0.35 other -0.35
is stage_funds	other 0.26 received -0.26
is stage_listing_inquiry	other 0.06 received -0.06
is stage_more_information	other 0.57 received -0.57
is stage_none	received 0.48 other -0.48
is stage_reinstated	received 0.14 other -0.14
is stage_relist_waived	received 0.12 other -0.12
is stage_suspension	other 0.07 received -0.07
just.after after	other 0.43 received -0.43
just.after after the	other 0.05 received -0.05
just.after longer	other 0.22 received -0.22
just.after of this	received 0.15 other -0.15
just.after this	received 0.36 other -0.36
just.after お知	received 0.07 other -0.07
just.after お知ら	received 0.07 other -0.07
just.after こと	other 0.11 received -0.11
just.after し、	other 0.28 received -0.28
just.after しま	received 0.06 other -0.06
just.after します	other 0.11 received -0.11
just.after す。	other 0.06 received -0.06
just.after する	received 0.29 other -0.29
just.after それ	other 0.55 received -0.55
just.after に審	other 0.06 received -0.06
just.after に審査	other 0.06 received -0.06
just.after りま	received 0.06 other -0.06
just.after るこ	other 0.1 received -0.1
just.after ること	other 0.1 received -0.1
just.after をお	other 0.07 received -0.07
just.after をお知	received 0.07 other -0.07
just.after をお知ら	received 0.07 other -0.07
just.after 以内に	received 0.06 other -0.06
just.after 内に	received 0.09 other -0.09
just.after 審査	other 0.09 received -0.09
just.after 知ら	received 0.07 other -0.07
just.after 確認し	other 0.08 received -0.08
just.after 認し	other 0.08 received -0.08
just.before answer	other 0.11 received -0.11
just.before for up	other 0.08 received -0.08
just.before for up to	other 0.08 received -0.08
just.before may	other 0.1 received -0.1
just.before to	other 0.07 received -0.07
just.before いてか	other 0.07 received -0.07
just.before いてから	other 0.07 received -0.07
just.before から	other 0.17 received -0.17
just.before け取	other 0.14 received -0.14
just.before た後	other 0.26 received -0.26
just.before た日か	other 0.1 received -0.1
just.before た日から	other 0.1 received -0.1
just.before った	other 0.2 received -0.2
just.before った日	other 0.1 received -0.1
just.before った日か	other 0.1 received -0.1
just.before った日から	other 0.1 received -0.1
just.before てか	other 0.1 received -0.1
just.before てから	other 0.1 received -0.1
just.before を最長	other 0.05 received -0.05
just.before 後、	other 0.1 received -0.1
just.before 本日	received 0.14 other -0.14
just.before 残高を	other 0.09 received -0.09
just.before 金を	other 0.14 received -0.14
just.before 電話	other 0.29 received -0.29
just.before 高を	other 0.09 received -0.09
meets , 	received 0.57 other -0.57
meets .	received 0.41 other -0.41
meets :	received 0.21 other -0.21
meets : 	received 0.07 other -0.07
meets ; 	received 0.19 other -0.19
meets after	other 0.52 received -0.52
meets are	received 0.1 other -0.1
meets for	other 0.1 received -0.1
meets from	received 0.08 other -0.08
meets of	other 0.58 received -0.58
meets or	other 0.07 received -0.07
meets to	other 0.1 received -0.1
meets 、ア	received 0.18 other -0.18
meets お預	received 0.17 other -0.17
meets が経	received 0.34 other -0.34
meets が過	other 0.14 received -0.14
meets です	other 0.17 received -0.17
meets で終	other 0.08 received -0.08
meets で結	received 0.13 other -0.13
meets に限	received 0.2 other -0.2
meets のあ	received 0.05 other -0.05
meets のう	other 0.12 received -0.12
meets のの	received 0.09 other -0.09
meets の内	received 0.13 other -0.13
meets の審	other 0.13 received -0.13
meets の後	other 0.08 received -0.08
meets また	other 0.11 received -0.11
meets より	other 0.11 received -0.11
meets をい	other 0.08 received -0.08
meets を持	other 0.16 received -0.16
meets を目	other 0.08 received -0.08
meets を経	other 0.24 received -0.24
meets を超	received 0.08 other -0.08
meets を過	received 0.13 other -0.13
meets を限	received 0.06 other -0.06
meets 以内	other 0.31 received -0.31
meets 保留	received 0.09 other -0.09
meets 後よ	received 0.08 other -0.08
meets 留保	other 0.06 received -0.06
next をい	other 0.05 received -0.05
next をいた	other 0.05 received -0.05
next をいただ	other 0.05 received -0.05
next 場合	other 0.1 received -0.1
next 無期	other 0.16 received -0.16
next 無期限	other 0.16 received -0.16
previous days	other 0.28 received -0.28
previous 」か	other 0.17 received -0.17
previous 」から	other 0.17 received -0.17
previous した。	received 0.16 other -0.16
previous することが	other 0.11 received -0.11
previous た。	received 0.16 other -0.16
previous まし	received 0.27 other -0.27
previous ました	received 0.26 other -0.26
previous ました。	received 0.16 other -0.16
previous ることが	other 0.24 received -0.24
previous メー	other 0.07 received -0.07
previous メール	other 0.09 received -0.09
previous ルに	other 0.07 received -0.07
previous ール	other 0.09 received -0.09
previous 予防	other 0.12 received -0.12
previous 内に	other 0.18 received -0.18
previous 原因	other 0.09 received -0.09
previous 提出	received 0.06 other -0.06
previous 日以内に	other 0.06 received -0.06
read closure	other 0.07 received -0.07
read received	received 1.04 other -1.04
read submission	other 0.75 received -0.75
touches about	other 0.37 received -0.37
touches coming	received 0.08 other -0.08
touches for	other 0.07 received -0.07
touches in	received 0.16 other -0.16
touches is	other 0.2 received -0.2
touches next	received 0.12 other -0.12
touches of	received 0.21 other -0.21
touches than	received 0.16 other -0.16
touches them	received 0.08 other -0.08
touches to	other 0.13 received -0.13
touches until	received 0.13 other -0.13
touches us	other 0.15 received -0.15
touches within	received 0.11 other -0.11
touches you	other 0.12 received -0.12
touches あと	other 0.1 received -0.1
touches いを	received 0.06 other -0.06
touches から	other 0.51 received -0.51
touches が、	received 0.13 other -0.13
touches たは	other 0.16 received -0.16
touches て、	received 0.07 other -0.07
touches で、	other 0.13 received -0.13
touches の後	other 0.08 received -0.08
touches は、	received 0.24 other -0.24
touches ば、	other 0.13 received -0.13
touches まで	received 0.13 other -0.13
touches まま	received 0.11 other -0.11
touches むね	received 0.13 other -0.13
touches よそ	other 0.06 received -0.06
touches れば	received 0.05 other -0.05
touches を、	received 0.14 other -0.14
touches 今後	received 0.22 other -0.22
touches 合、	other 0.12 received -0.12
touches 後、	other 0.37 received -0.37
touches 後の	other 0.2 received -0.2
touches 最大	received 0.07 other -0.07
touches 着後	received 0.1 other -0.1
touches 者が	other 0.11 received -0.11
touches 通常	other 0.05 received -0.05
touches 間は	other 0.15 received -0.15
touches 領後	other 0.14 received -0.14
touches 高を	other 0.12 received -0.12
when above clock.buyer	other 0.17 received -0.17
when above clock.decide	other 0.32 received -0.32
when above clock.if	received 0.14 other -0.14
when above clock.if_not	received 0.24 other -0.24
when above clock.issued	received 0.15 other -0.15
when above clock.loss	received 0.11 other -0.11
when above clock.may	received 0.15 other -0.15
when above clock.money	received 0.23 other -0.23
when above clock.other	other 0.23 received -0.23
when above clock.pay	other 0.35 received -0.35
when above clock.please	other 0.24 received -0.24
when above clock.shown	other 0.06 received -0.06
when above clock.stock	other 0.14 received -0.14
when above clock.we_do	received 0.1 other -0.1
when above clock.we_reply	other 0.15 received -0.15
when above clock.you_do	received 0.09 other -0.09
when above clock.your_send	other 0.07 received -0.07
when after clock.buyer	received 0.05 other -0.05
when after clock.did	received 0.15 other -0.15
when after clock.fix	received 0.14 other -0.14
when after clock.hold	received 0.1 other -0.1
when after clock.if	received 0.07 other -0.07
when after clock.if_not	received 0.07 other -0.07
when after clock.issued	other 0.14 received -0.14
when after clock.loss	received 0.22 other -0.22
when after clock.may	received 0.13 other -0.13
when after clock.money	received 0.37 other -0.37
when after clock.object	other 0.05 received -0.05
when after clock.offer	received 0.28 other -0.28
when after clock.phone	received 0.23 other -0.23
when after clock.please	received 0.33 other -0.33
when after clock.review	other 0.15 received -0.15
when after clock.sell	other 0.33 received -0.33
when after clock.send	received 0.07 other -0.07
when after clock.stock	received 0.28 other -0.28
when after clock.we_call	received 0.17 other -0.17
when after clock.we_reply	other 0.16 received -0.16
when after clock.you_do	received 0.26 other -0.26
when after clock.your_send	received 0.12 other -0.12
when at at.after	received 0.21 other -0.21
when at at.every	received 0.13 other -0.13
when at at.for	received 0.07 other -0.07
when at at.have	received 0.12 other -0.12
when at at.label	received 0.18 other -0.18
when at at.last	other 0.05 received -0.05
when at at.more	other 0.38 received -0.38
when at at.roughly	other 0.34 received -0.34
when at at.within	received 0.27 other -0.27
when at from.answer	other 0.46 received -0.46
when at from.closure	received 0.21 other -0.21
when at from.earlier	other 0.85 received -0.85
when at from.event	other 0.84 received -0.84
when at from.this	received 0.99 other -0.99
when at time.no_deadline	other 0.19 received -0.19
when at time.phrase	received 0.16 other -0.16
when before clock.buyer	other 0.28 received -0.28
when before clock.decide	other 0.12 received -0.12
when before clock.dispose	other 0.1 received -0.1
when before clock.fix	other 0.08 received -0.08
when before clock.hours	received 0.08 other -0.08
when before clock.if	other 0.26 received -0.26
when before clock.if_not	other 0.13 received -0.13
when before clock.issued	other 0.11 received -0.11
when before clock.loss	other 0.06 received -0.06
when before clock.may	other 0.13 received -0.13
when before clock.money	other 0.09 received -0.09
when before clock.offer	other 0.05 received -0.05
when before clock.other	other 0.11 received -0.11
when before clock.pay	received 0.11 other -0.11
when before clock.sell	received 0.07 other -0.07
when before clock.send	other 0.07 received -0.07
when before clock.stock	other 0.09 received -0.09
when before clock.stop	other 0.19 received -0.19
when before clock.we_do	other 0.05 received -0.05
when before clock.we_reply	received 0.08 other -0.08
when before clock.you_do	other 0.09 received -0.09
when before clock.your_send	received 0.11 other -0.11
when close clock.buyer	other 0.24 received -0.24
when close clock.decide	other 0.14 received -0.14
when close clock.did	received 0.2 other -0.2
when close clock.fix	received 0.21 other -0.21
when close clock.hold	other 0.1 received -0.1
when close clock.if_not	received 0.09 other -0.09
when close clock.issued	other 0.32 received -0.32
when close clock.loss	other 0.12 received -0.12
when close clock.may	other 0.14 received -0.14
when close clock.money	other 0.2 received -0.2
when close clock.object	received 0.14 other -0.14
when close clock.offer	received 0.32 other -0.32
when close clock.other	other 0.32 received -0.32
when close clock.paper	received 0.12 other -0.12
when close clock.phone	other 0.49 received -0.49
when close clock.please	other 0.28 received -0.28
when close clock.review	other 0.23 received -0.23
when close clock.sell	received 0.13 other -0.13
when close clock.send	other 0.21 received -0.21
when close clock.shown	received 0.13 other -0.13
when close clock.stock	received 0.23 other -0.23
when close clock.stop	received 0.34 other -0.34
when close clock.we_do	received 0.2 other -0.2
when close clock.your_send	received 0.24 other -0.24
when is alone	received 0.14 other -0.14
when is always	received 0.12 other -0.12
when is business	received 0.09 other -0.09
when is days	received 0.16 other -0.16
when is hours	other 0.13 received -0.13
when is item	other 0.08 received -0.08
when is japanese	other 0.16 received -0.16
when is stage_account_investigation	received 0.11 other -0.11
when is stage_closure	received 0.35 other -0.35
when is stage_funds	other 0.26 received -0.26
when is stage_listing_inquiry	other 0.06 received -0.06
when is stage_more_information	other 0.57 received -0.57
when is stage_none	received 0.48 other -0.48
when is stage_reinstated	received 0.14 other -0.14
when is stage_suspension	other 0.07 received -0.07
when nearest clock.buyer	other 0.21 received -0.21
when nearest clock.dispose	received 0.11 other -0.11
when nearest clock.fix	received 0.2 other -0.2
when nearest clock.if	received 0.2 other -0.2
when nearest clock.issued	other 0.11 received -0.11
when nearest clock.loss	received 0.06 other -0.06
when nearest clock.money	received 0.06 other -0.06
when nearest clock.offer	received 0.21 other -0.21
when nearest clock.other	received 0.12 other -0.12
when nearest clock.paper	other 0.26 received -0.26
when nearest clock.please	received 0.27 other -0.27
when nearest clock.review	other 0.2 received -0.2
when nearest clock.send	other 0.18 received -0.18
when nearest clock.shown	other 0.14 received -0.14
when nearest clock.stop	other 0.09 received -0.09
when nearest clock.we_call	received 0.14 other -0.14
when nearest clock.we_do	other 0.25 received -0.25
when nearest clock.we_reply	received 0.11 other -0.11
when nearest clock.you_do	other 0.2 received -0.2
when nearest clock.your_send	received 0.07 other -0.07
when next clock.decide	received 0.09 other -0.09
when next clock.denied	other 0.15 received -0.15
when next clock.did	other 0.11 received -0.11
when next clock.dispose	received 0.12 other -0.12
when next clock.example	other 0.15 received -0.15
when next clock.hold	received 0.23 other -0.23
when next clock.hours	other 0.07 received -0.07
when next clock.if	other 0.14 received -0.14
when next clock.if_not	other 0.18 received -0.18
when next clock.issued	other 0.14 received -0.14
when next clock.loss	received 0.07 other -0.07
when next clock.money	received 0.28 other -0.28
when next clock.object	other 0.06 received -0.06
when next clock.offer	other 0.19 received -0.19
when next clock.other	received 0.2 other -0.2
when next clock.paper	received 0.14 other -0.14
when next clock.pay	received 0.07 other -0.07
when next clock.phone	other 0.27 received -0.27
when next clock.please	received 0.23 other -0.23
when next clock.review	received 0.19 other -0.19
when next clock.sell	other 0.36 received -0.36
when next clock.send	received 0.21 other -0.21
when next clock.shown	other 0.23 received -0.23
when next clock.stock	other 0.2 received -0.2
when next clock.stop	other 0.06 received -0.06
when next clock.we_reply	other 0.22 received -0.22
when next clock.you_do	other 0.33 received -0.33
when next clock.your_send	received 0.09 other -0.09
when previous clock.again	other 0.13 received -0.13
when previous clock.buyer	other 0.19 received -0.19
when previous clock.decide	other 0.16 received -0.16
when previous clock.did	received 0.33 other -0.33
when previous clock.dispose	received 0.16 other -0.16
when previous clock.fix	received 0.07 other -0.07
when previous clock.hold	other 0.09 received -0.09
when previous clock.hours	other 0.08 received -0.08
when previous clock.if	other 0.21 received -0.21
when previous clock.if_not	received 0.21 other -0.21
when previous clock.loss	other 0.2 received -0.2
when previous clock.may	other 0.13 received -0.13
when previous clock.money	received 0.09 other -0.09
when previous clock.object	received 0.08 other -0.08
when previous clock.offer	received 0.14 other -0.14
when previous clock.owner	received 0.19 other -0.19
when previous clock.paper	other 0.29 received -0.29
when previous clock.pay	received 0.28 other -0.28
when previous clock.phone	other 0.32 received -0.32
when previous clock.please	other 0.2 received -0.2
when previous clock.review	received 0.14 other -0.14
when previous clock.sell	received 0.2 other -0.2
when previous clock.send	received 0.08 other -0.08
when previous clock.stock	received 0.06 other -0.06
when previous clock.stop	other 0.2 received -0.2
when previous clock.we_call	other 0.16 received -0.16
when previous clock.we_do	received 0.15 other -0.15
when previous clock.we_reply	other 0.3 received -0.3
when sentence clock.decide	other 0.19 received -0.19
when sentence clock.did	other 0.09 received -0.09
when sentence clock.dispose	other 0.23 received -0.23
when sentence clock.example	received 0.28 other -0.28
when sentence clock.hold	other 0.07 received -0.07
when sentence clock.hours	received 0.15 other -0.15
when sentence clock.if	other 0.18 received -0.18
when sentence clock.if_not	other 0.05 received -0.05
when sentence clock.issued	other 0.29 received -0.29
when sentence clock.loss	received 0.12 other -0.12
when sentence clock.may	other 0.37 received -0.37
when sentence clock.money	other 0.08 received -0.08
when sentence clock.offer	received 0.22 other -0.22
when sentence clock.other	other 0.14 received -0.14
when sentence clock.paper	other 0.08 received -0.08
when sentence clock.pay	other 0.29 received -0.29
when sentence clock.phone	other 0.2 received -0.2
when sentence clock.review	other 0.06 received -0.06
when sentence clock.sell	other 0.25 received -0.25
when sentence clock.stop	other 0.13 received -0.13
when sentence clock.we_call	received 0.07 other -0.07
when sentence clock.we_do	received 0.09 other -0.09
when sentence clock.you_do	received 0.35 other -0.35
when sentence clock.your_send	received 0.3 other -0.3
[complaint_id]
is always	other 1.5 id -1.5
after # #	other 0.15 id -0.15
after asin	id 0.18 other -0.18
after design	id 0.09 other -0.09
after design patent	id 0.09 other -0.09
after on #	id 0.25 other -0.25
after patent	id 0.09 other -0.09
after withdrawn	id 0.22 other -0.22
after 、お	id 0.06 other -0.06
after 、商	id 0.05 other -0.05
after 、対	id 0.05 other -0.05
after 、対象	id 0.05 other -0.05
after いた	other 0.06 id -0.06
after す。	other 0.08 id -0.08
after です	other 0.09 id -0.09
after です。	other 0.08 id -0.08
after ない	other 0.07 id -0.07
after は、	other 0.05 id -0.05
after り下	id 0.09 other -0.09
after り下げ	id 0.07 other -0.07
after 下げ	id 0.06 other -0.06
after 取り	id 0.11 other -0.11
after 取り下	id 0.09 other -0.09
after 取り下げ	id 0.07 other -0.07
after 商品	id 0.07 other -0.07
before and	other 0.06 id -0.06
before asin	other 0.12 id -0.12
before complaint	id 0.49 other -0.49
before complaint ids	id 0.05 other -0.05
before complaints	id 0.25 other -0.25
before copyright	id 0.33 other -0.33
before id	id 0.21 other -0.21
before ids	id 0.05 other -0.05
before products	other 0.05 id -0.05
before reference	id 0.2 other -0.2
before report	id 0.17 other -0.17
before that	other 0.07 id -0.07
before the	other 0.16 id -0.16
before three	id 0.09 other -0.09
before three times	id 0.09 other -0.09
before times	id 0.09 other -0.09
before to	other 0.09 id -0.09
before お申し出	id 0.05 other -0.05
before から	id 0.08 other -0.08
before し出	id 0.05 other -0.05
before し立	id 0.08 other -0.08
before し立て	id 0.08 other -0.08
before する申	id 0.06 other -0.06
before する申告	id 0.06 other -0.06
before との	id 0.14 other -0.14
before に関	id 0.11 other -0.11
before に関す	id 0.11 other -0.11
before に関する	id 0.11 other -0.11
before に関する申	id 0.06 other -0.06
before の申	id 0.16 other -0.16
before の申告	id 0.13 other -0.13
before の番	id 0.14 other -0.14
before の番号	id 0.14 other -0.14
before る申	id 0.06 other -0.06
before る申告	id 0.06 other -0.06
before ケー	other 0.35 id -0.35
before ケース	other 0.35 id -0.35
before ース	other 0.35 id -0.35
before 偽造	id 0.05 other -0.05
before 偽造品	id 0.05 other -0.05
before 匠登	other 0.09 id -0.09
before 匠登録	other 0.09 id -0.09
before 受付	id 0.2 other -0.2
before 受理	id 0.05 other -0.05
before 受理番	id 0.05 other -0.05
before 受理番号	id 0.05 other -0.05
before 告番	id 0.11 other -0.11
before 告番号	id 0.11 other -0.11
before 商品	other 0.2 id -0.2
before 商標に	id 0.07 other -0.07
before 商標に関	id 0.07 other -0.07
before 商標に関す	id 0.07 other -0.07
before 商標登	other 0.09 id -0.09
before 商標登録	other 0.09 id -0.09
before 対象	other 0.12 id -0.12
before 意匠登	other 0.09 id -0.09
before 意匠登録	other 0.09 id -0.09
before 整理	id 0.16 other -0.16
before 整理番	id 0.16 other -0.16
before 整理番号	id 0.16 other -0.16
before 標に	id 0.07 other -0.07
before 標に関	id 0.07 other -0.07
before 標に関す	id 0.07 other -0.07
before 標に関する	id 0.07 other -0.07
before 標登	other 0.09 id -0.09
before 標登録	other 0.09 id -0.09
before 特許	other 0.14 id -0.14
before 特許第	other 0.14 id -0.14
before 理番	id 0.21 other -0.21
before 理番号	id 0.21 other -0.21
before 申し	id 0.13 other -0.13
before 申し出	id 0.05 other -0.05
before 申し立	id 0.08 other -0.08
before 申し立て	id 0.08 other -0.08
before 申告	id 0.37 other -0.37
before 申告番	id 0.12 other -0.12
before 申告番号	id 0.12 other -0.12
before 番号	other 0.09 id -0.09
before 登録	other 0.33 id -0.33
before 登録番	other 0.14 id -0.14
before 登録番号	other 0.14 id -0.14
before 登録第	other 0.15 id -0.15
before 立て	id 0.08 other -0.08
before 苦情	id 0.48 other -0.48
before 許第	other 0.14 id -0.14
before 造品	id 0.07 other -0.07
before 録番	other 0.14 id -0.14
before 録番号	other 0.14 id -0.14
before 録第	other 0.15 id -0.15
before 関す	id 0.11 other -0.11
before 関する	id 0.11 other -0.11
before 関する申	id 0.06 other -0.06
before 関する申告	id 0.06 other -0.06
is 10.long	id 0.35 other -0.35
is 11.long	id 0.7 other -0.7
is 12.long	other 0.25 id -0.25
is 2.hyphens	other 0.11 id -0.11
is 5.long	other 0.18 id -0.18
is 6.long	other 0.05 id -0.05
is 7.long	other 0.6 id -0.6
is 8.long	id 0.17 other -0.17
is 9.long	other 0.15 id -0.15
is digits	id 0.5 other -0.5
is like.asin	other 0.89 id -0.89
is mixed	other 0.49 id -0.49
is reason_authenticity	other 0.17 id -0.17
is reason_drop_shipping	other 0.07 id -0.07
is reason_intellectual_property	id 0.81 other -0.81
is reason_none	other 0.17 id -0.17
is reason_restricted_product	other 0.09 id -0.09
is reason_safety	other 0.09 id -0.09
is stage_closure	id 0.12 other -0.12
is stage_listing_inquiry	id 0.08 other -0.08
is stage_listing_restored	id 0.13 other -0.13
is stage_none	other 0.29 id -0.29
meets (t	id 0.05 other -0.05
meets ) 	id 0.1 other -0.1
meets ).	id 0.11 other -0.11
meets - 	other 0.09 id -0.09
meets / 	other 0.11 id -0.11
meets | 	id 0.18 other -0.18
meets 号	other 0.12 id -0.12
meets 号(	other 0.11 id -0.11
meets 号)	other 0.11 id -0.11
near asin.label	other 0.18 id -0.18
near asin.other_number	other 0.08 id -0.08
near complaint.id_label	id 0.63 other -0.63
previous an	id 0.17 other -0.17
previous com	id 0.12 other -0.12
previous complaint ids	id 0.12 other -0.12
previous copyright	other 0.11 id -0.11
previous design	id 0.12 other -0.12
previous details	id 0.1 other -0.1
previous findings	id 0.09 other -0.09
previous ids	id 0.12 other -0.12
previous jp	id 0.09 other -0.09
previous selling	other 0.06 id -0.06
previous this	other 0.14 id -0.14
previous to	other 0.08 id -0.08
previous were	other 0.15 id -0.15
previous あなたの	id 0.07 other -0.07
previous ある	other 0.05 id -0.05
previous が、	id 0.11 other -0.11
previous す。	id 0.07 other -0.07
previous てお	other 0.06 id -0.06
previous なたの	id 0.07 other -0.07
previous の申	id 0.15 other -0.15
previous の申し	id 0.13 other -0.13
previous の種	id 0.07 other -0.07
previous ります	other 0.06 id -0.06
previous スタンド	id 0.1 other -0.1
previous タンド	id 0.1 other -0.1
previous レー	other 0.06 id -0.06
previous ンド	id 0.14 other -0.14
previous ーム	other 0.06 id -0.06
previous 会社	id 0.08 other -0.08
previous 作権	id 0.06 other -0.06
previous 侵害	id 0.16 other -0.16
previous 侵害の	id 0.06 other -0.06
previous 侵害の種	id 0.06 other -0.06
previous 写真	id 0.13 other -0.13
previous 商標	id 0.08 other -0.08
previous 報告	other 0.07 id -0.07
previous 害の	id 0.06 other -0.06
previous 害の種	id 0.06 other -0.06
previous 対象	other 0.14 id -0.14
previous 式会	id 0.1 other -0.1
previous 式会社	id 0.1 other -0.1
previous 株式	id 0.1 other -0.1
previous 株式会	id 0.1 other -0.1
previous 株式会社	id 0.1 other -0.1
previous 権利	other 0.06 id -0.06
previous 特許	id 0.13 other -0.13
previous 申告	other 0.12 id -0.12
previous 登録	other 0.21 id -0.21
previous 登録第	id 0.05 other -0.05
previous 絡先	id 0.11 other -0.11
previous 著作	id 0.07 other -0.07
previous 著作権	id 0.06 other -0.06
previous 連絡	id 0.09 other -0.09
previous 連絡先	id 0.11 other -0.11
previous 録第	id 0.05 other -0.05
touches  (	id 0.06 other -0.06
touches  -	id 0.21 other -0.21
touches  :	other 0.08 id -0.08
touches  |	id 0.07 other -0.07
touches ):	other 0.06 id -0.06
touches 2、	other 0.07 id -0.07
touches :第	other 0.06 id -0.06
touches case	other 0.35 id -0.35
touches claim	id 0.2 other -0.2
touches complaint	id 0.1 other -0.1
touches d:	id 0.1 other -0.1
touches e:	id 0.27 other -0.27
touches id	id 0.26 other -0.26
touches n:	other 0.13 id -0.13
touches o.	other 0.07 id -0.07
touches order	other 0.1 id -0.1
touches t:	id 0.05 other -0.05
touches |	id 0.06 other -0.06
touches 受付	id 0.07 other -0.07
touches 号:	id 0.07 other -0.07
touches 告(	id 0.11 other -0.11
touches 対象	other 0.06 id -0.06
touches 日|	id 0.12 other -0.12
touches 申告	id 0.05 other -0.05
touches 番号	id 0.31 other -0.31
touches 苦情	id 0.06 other -0.06
touches 許第	other 0.16 id -0.16
touches 試買	other 0.1 id -0.1
touches 録第	other 0.18 id -0.18
[rights_owner]
is always	other 1.63 owner -1.63
after brand	owner 0.17 other -0.17
after com	owner 0.43 other -0.43
after example	owner 0.37 other -0.37
after legal	owner 0.3 other -0.3
after rights	owner 0.14 other -0.14
after yotsuba	owner 0.18 other -0.18
after 、貴	other 0.06 owner -0.06
after 、貴店	owner 0.1 other -0.1
after 、貴店の商	owner 0.07 other -0.07
after お客様の商	owner 0.07 other -0.07
after から	owner 0.19 other -0.19
after から、	owner 0.08 other -0.08
after から、貴	owner 0.09 other -0.09
after からの	owner 0.17 other -0.17
after が同	owner 0.07 other -0.07
after が同社	owner 0.07 other -0.07
after の商品が同	owner 0.05 other -0.05
after の商品の	owner 0.06 other -0.06
after より	owner 0.16 other -0.16
after より、貴	owner 0.08 other -0.08
after ら、	owner 0.08 other -0.08
after ら、貴	owner 0.09 other -0.09
after らの	owner 0.17 other -0.17
after り、貴	owner 0.08 other -0.08
after 以下	owner 0.38 other -0.38
after 偽造	owner 0.25 other -0.25
after 匠権を	owner 0.12 other -0.12
after 匠権を侵	owner 0.12 other -0.12
after 品が同	owner 0.05 other -0.05
after 品が同社	owner 0.05 other -0.05
after 商品が	owner 0.14 other -0.14
after 商品が同	owner 0.05 other -0.05
after 商品が同社	owner 0.05 other -0.05
after 客様の商	owner 0.07 other -0.07
after 客様の商品	owner 0.07 other -0.07
after 店の商	owner 0.07 other -0.07
after 店の商品	owner 0.07 other -0.07
after 意匠権を	owner 0.12 other -0.12
after 意匠権を侵	owner 0.12 other -0.12
after 様か	owner 0.08 other -0.08
after 様から	owner 0.08 other -0.08
after 様から、	owner 0.07 other -0.07
after 様の商	owner 0.07 other -0.07
after 様の商品	owner 0.07 other -0.07
after 様よ	owner 0.09 other -0.09
after 様より	owner 0.09 other -0.09
after 様より、	owner 0.1 other -0.1
after 権利	other 0.34 owner -0.34
after 貴店	owner 0.08 other -0.08
after 貴店の	other 0.06 owner -0.06
after 貴店の商	owner 0.07 other -0.07
after 貴店の商品	owner 0.07 other -0.07
before complaint of	owner 0.31 other -0.31
before in	other 0.32 owner -0.32
before owner	owner 0.35 other -0.35
before patent	owner 0.06 other -0.06
before rights	owner 0.05 other -0.05
before rights owner	owner 0.05 other -0.05
before の名前	owner 0.06 other -0.06
before 利者で	other 0.31 owner -0.31
before 利者であ	owner 0.07 other -0.07
before 利者である	owner 0.07 other -0.07
before 利者名	owner 0.27 other -0.27
before 告者	owner 0.29 other -0.29
before 当職	owner 0.18 other -0.18
before 所有者の	owner 0.06 other -0.06
before 所有者の名	owner 0.06 other -0.06
before 有者の	owner 0.06 other -0.06
before 有者の名	owner 0.06 other -0.06
before 有者の名前	owner 0.06 other -0.06
before 権利者で	other 0.31 owner -0.31
before 権利者であ	owner 0.07 other -0.07
before 権利者名	owner 0.27 other -0.27
before 申告者	owner 0.18 other -0.18
before 者で	other 0.31 owner -0.31
before 者であ	owner 0.07 other -0.07
before 者である	owner 0.07 other -0.07
before 者の	owner 0.06 other -0.06
before 者の名	owner 0.06 other -0.06
before 者の名前	owner 0.06 other -0.06
before 者名	owner 0.27 other -0.27
below owner.label	owner 0.2 other -0.2
beside owner.label	owner 0.09 other -0.09
is alone	other 0.15 owner -0.15
is at.top	owner 0.2 other -0.2
is capitals	other 1.25 owner -1.25
is firm	owner 0.64 other -0.64
is labelled	owner 0.55 other -0.55
is reason_authenticity	other 0.3 owner -0.3
is reason_drop_shipping	other 0.07 owner -0.07
is reason_intellectual_property	owner 1.06 other -1.06
is reason_listing_mismatch	other 0.1 owner -0.1
is reason_none	owner 0.25 other -0.25
is reason_other	other 0.07 owner -0.07
is reason_restricted_product	other 0.06 owner -0.06
is reason_safety	other 0.13 owner -0.13
is reason_unapproved_drug	other 0.09 owner -0.09
is reason_verification	other 0.22 owner -0.22
is stage_account_investigation	other 0.07 owner -0.07
is stage_closure	other 0.15 owner -0.15
is stage_funds	other 0.13 owner -0.13
is stage_listing_inquiry	owner 0.13 other -0.13
is stage_listing_restored	owner 0.08 other -0.08
is stage_more_information	owner 0.14 other -0.14
is stage_none	owner 0.18 other -0.18
is stage_policy_warning	other 0.09 owner -0.09
is stage_reinstated	other 0.09 owner -0.09
is stage_relist_waived	other 0.08 owner -0.08
meets (c	owner 0.2 other -0.2
meets (d	owner 0.05 other -0.05
meets (i	other 0.21 owner -0.21
meets (n	owner 0.08 other -0.08
meets (r	owner 0.35 other -0.35
meets (代	owner 0.12 other -0.12
meets (以	owner 0.07 other -0.07
meets (権	owner 0.17 other -0.17
meets )に	other 0.06 owner -0.06
meets )へ	other 0.19 owner -0.19
meets ,	other 0.19 owner -0.19
meets , 	owner 0.08 other -0.08
meets .	other 0.38 owner -0.38
meets cannot	owner 0.09 other -0.09
meets has	owner 0.26 other -0.26
meets or	other 0.11 owner -0.11
meets page	other 0.06 owner -0.06
meets reported	owner 0.21 other -0.21
meets wrote	owner 0.1 other -0.1
meets 、b	other 0.06 owner -0.06
meets 、あ	other 0.41 owner -0.41
meets 、偽	other 0.21 owner -0.21
meets 、商	other 0.1 owner -0.1
meets 、貴	other 0.23 owner -0.23
meets から	owner 0.21 other -0.21
meets でご	other 0.08 owner -0.08
meets とり	other 0.27 owner -0.27
meets の代	owner 0.09 other -0.09
meets の意	owner 0.07 other -0.07
meets の枝	other 0.05 owner -0.05
meets は、	owner 0.11 other -0.11
meets より	owner 0.48 other -0.48
meets を権	other 0.19 owner -0.19
meets 出品	other 0.09 owner -0.09
meets 取締	other 0.06 owner -0.06
meets 御中	other 0.11 owner -0.11
meets 様か	owner 0.18 other -0.18
meets 様よ	owner 0.11 other -0.11
meets 知的	owner 0.18 other -0.18
meets 知財	owner 0.19 other -0.19
previous complaint	owner 0.22 other -0.22
previous complaint id	other 0.06 owner -0.06
previous id	owner 0.08 other -0.08
previous on #	owner 0.36 other -0.36
previous patent no	owner 0.22 other -0.22
previous the item	owner 0.09 other -0.09
previous us that the	owner 0.08 other -0.08
previous 【報	owner 0.07 other -0.07
previous し立ての番	owner 0.14 other -0.14
previous づき	owner 0.2 other -0.2
previous ての番	owner 0.14 other -0.14
previous ての番号	owner 0.14 other -0.14
previous の内	owner 0.1 other -0.1
previous の内容	owner 0.1 other -0.1
previous の概要】	owner 0.07 other -0.07
previous の海	owner 0.05 other -0.05
previous の海図	owner 0.05 other -0.05
previous の番	other 0.21 owner -0.21
previous の番号	other 0.21 owner -0.21
previous は保	owner 0.14 other -0.14
previous 侵害	owner 0.17 other -0.17
previous 侵害の	owner 0.07 other -0.07
previous 侵害の種	owner 0.08 other -0.08
previous 侵害の種類	owner 0.08 other -0.08
previous 告の	owner 0.05 other -0.05
previous 告の概	owner 0.07 other -0.07
previous 告の概要	owner 0.07 other -0.07
previous 報告の	owner 0.06 other -0.06
previous 報告の概	owner 0.07 other -0.07
previous 報告の概要	owner 0.07 other -0.07
previous 害の	owner 0.07 other -0.07
previous 害の種	owner 0.08 other -0.08
previous 害の種類	owner 0.08 other -0.08
previous 情識	owner 0.06 other -0.06
previous 情識別	owner 0.06 other -0.06
previous 意匠登録番	owner 0.06 other -0.06
previous 権利	other 0.09 owner -0.09
previous 海図	owner 0.05 other -0.05
previous 申告	other 0.22 owner -0.22
previous 番号	other 0.1 owner -0.1
previous 立ての番	owner 0.14 other -0.14
previous 立ての番号	owner 0.14 other -0.14
previous 苦情	owner 0.22 other -0.22
previous 蒼の	owner 0.05 other -0.05
previous 蒼の海	owner 0.05 other -0.05
previous 蒼の海図	owner 0.05 other -0.05
previous 識別	owner 0.06 other -0.06
touches  "	other 0.06 owner -0.06
touches  (	owner 0.07 other -0.07
touches  :	owner 0.06 other -0.06
touches ):	owner 0.14 other -0.14
touches by	owner 0.23 other -0.23
touches d:	owner 0.1 other -0.1
touches for	owner 0.11 other -0.11
touches from	owner 0.05 other -0.05
touches n:	other 0.07 owner -0.07
touches of	owner 0.66 other -0.66
touches r:	owner 0.19 other -0.19
touches s.	other 0.05 owner -0.05
touches that	owner 0.16 other -0.16
touches the	other 0.15 owner -0.15
touches your	other 0.06 owner -0.06
touches ©	other 0.06 owner -0.06
touches ある	owner 0.46 other -0.46
touches が、	owner 0.06 other -0.06
touches との	other 0.12 owner -0.12
touches は、	owner 0.17 other -0.17
touches 利者	owner 0.51 other -0.51
touches 前:	owner 0.1 other -0.1
touches 名:	owner 0.33 other -0.33
touches 商品	other 0.08 owner -0.08
touches 報者	owner 0.19 other -0.19
touches 者:	owner 0.47 other -0.47
touches 者で	other 0.41 owner -0.41
[document.invoice]
is always	named 1.29 wanted -1.29
above #	wanted 0.18 named -0.18
above to	wanted 0.19 named -0.19
above され	wanted 0.05 named -0.05
above する	wanted 0.12 named -0.12
above 出品	wanted 0.09 named -0.09
above 商品	wanted 0.06 named -0.06
after #	wanted 0.19 named -0.19
after # days	wanted 0.06 named -0.06
after days	wanted 0.06 named -0.06
after from	wanted 0.15 named -0.15
after s	named 0.19 wanted -0.19
after the	wanted 0.1 named -0.1
after たは	wanted 0.06 named -0.06
after のも	wanted 0.06 named -0.06
after のもの	wanted 0.08 named -0.08
after また	wanted 0.06 named -0.06
after または	wanted 0.06 named -0.06
after を、	wanted 0.1 named -0.1
after 以内	wanted 0.08 named -0.08
any account.how_back	wanted 0.18 named -0.18
any account.sales_stopped	wanted 0.08 named -0.08
any account.winding_up	wanted 0.06 named -0.06
any act.click	named 0.1 wanted -0.1
any act.demand	named 0.14 wanted -0.14
any act.send	named 0.09 wanted -0.09
any age.document	wanted 0.18 named -0.18
any asin.label	wanted 0.08 named -0.08
any caution.final	named 0.05 wanted -0.05
any caution.inauthentic	wanted 0.15 named -0.15
any caution.review	wanted 0.13 named -0.13
any complaint.id_label	wanted 0.07 named -0.07
any doc.business_licence	named 0.18 wanted -0.18
any doc.finding	named 0.06 wanted -0.06
any doc.identity	named 0.2 wanted -0.2
any doc.invoice	wanted 0.27 named -0.27
any doc.letter_of_retraction	named 0.11 wanted -0.11
any doc.not_taken	named 0.09 wanted -0.09
any doc.receipt	wanted 0.12 named -0.12
any doc.supplier_contact	wanted 0.11 named -0.11
any funds.topic	named 0.12 wanted -0.12
any good.account	named 0.08 wanted -0.08
any good.ended	named 0.09 wanted -0.09
any listing.documents	wanted 0.09 named -0.09
any listing.named	wanted 0.16 named -0.16
any listing.stopped	wanted 0.06 named -0.06
any none.order	wanted 0.1 named -0.1
any owner.after_name	wanted 0.05 named -0.05
any owner.before_name	named 0.08 wanted -0.08
any plan.cause	wanted 0.07 named -0.07
any plan.prevention	wanted 0.13 named -0.13
any review.call	wanted 0.07 named -0.07
any review.ship_on	named 0.1 wanted -0.1
any right.copyright	named 0.16 wanted -0.16
any right.counterfeit	named 0.05 wanted -0.05
any right.design	named 0.05 wanted -0.05
any right.named.copyright	named 0.06 wanted -0.06
any right.named.design	named 0.07 wanted -0.07
any right.patent	named 0.1 wanted -0.1
any sent.again	wanted 0.11 named -0.11
any sent.before	named 0.06 wanted -0.06
any sent.not_enough	named 0.13 wanted -0.13
any sent.refused	named 0.09 wanted -0.09
any to.console	wanted 0.17 named -0.17
any to.not_for_answer	named 0.08 wanted -0.08
any to.reply	named 0.08 wanted -0.08
any warn.registered	named 0.11 wanted -0.11
any warn.threat	named 0.07 wanted -0.07
any warn.word	named 0.15 wanted -0.15
any why.authenticity	wanted 0.12 named -0.12
any why.condition	named 0.1 wanted -0.1
any why.drop	wanted 0.12 named -0.12
any why.drug	named 0.12 wanted -0.12
any why.forged	named 0.14 wanted -0.14
any why.linked	named 0.07 wanted -0.07
any why.owner	named 0.06 wanted -0.06
any why.performance	wanted 0.05 named -0.05
any why.restricted	wanted 0.09 named -0.09
any why.reviews	named 0.08 wanted -0.08
any why.safety	named 0.05 wanted -0.05
any why.tracking	named 0.07 wanted -0.07
any why.verification	named 0.09 wanted -0.09
before an	wanted 0.12 named -0.12
before たは	wanted 0.05 named -0.05
before または	wanted 0.05 named -0.05
before れ先	wanted 0.06 named -0.06
before を示	wanted 0.08 named -0.08
before を示す	wanted 0.08 named -0.08
before 仕入	wanted 0.06 named -0.06
before 仕入れ	wanted 0.07 named -0.07
before 仕入れ先	wanted 0.06 named -0.06
before 入れ	wanted 0.07 named -0.07
before 入れ先	wanted 0.06 named -0.06
before 効な	wanted 0.09 named -0.09
before 有効	wanted 0.09 named -0.09
before 有効な	wanted 0.09 named -0.09
before 発行	wanted 0.08 named -0.08
before 示す	wanted 0.08 named -0.08
beside act.demand	wanted 0.25 named -0.25
beside act.request	wanted 0.22 named -0.22
beside act.send	wanted 0.14 named -0.14
beside act.told	named 0.21 wanted -0.21
beside doc.authorization_letter	wanted 0.14 named -0.14
beside doc.came	named 0.06 wanted -0.06
beside doc.finding	named 0.05 wanted -0.05
beside doc.forged	named 0.07 wanted -0.07
beside doc.identity	named 0.17 wanted -0.17
beside doc.invoice	wanted 0.27 named -0.27
beside doc.letter_of_retraction	wanted 0.07 named -0.07
beside doc.not_taken	named 0.08 wanted -0.08
beside doc.receipt	wanted 0.12 named -0.12
beside sent.before	named 0.05 wanted -0.05
condition act.demand	wanted 0.13 named -0.13
condition act.request	wanted 0.06 named -0.06
condition act.send	wanted 0.07 named -0.07
condition act.told	named 0.09 wanted -0.09
condition asin.other_number	named 0.18 wanted -0.18
condition caution.appeal	wanted 0.11 named -0.11
condition caution.inauthentic	wanted 0.08 named -0.08
condition caution.removed	named 0.08 wanted -0.08
condition caution.threat	named 0.08 wanted -0.08
condition doc.invoice	wanted 0.18 named -0.18
condition doc.not_taken	wanted 0.05 named -0.05
condition doc.receipt	wanted 0.05 named -0.05
condition good.account	named 0.08 wanted -0.08
condition owner.name_end	wanted 0.06 named -0.06
condition right.counterfeit	named 0.09 wanted -0.09
condition sent.not_enough	wanted 0.06 named -0.06
condition why.authenticity	wanted 0.07 named -0.07
condition why.drug	named 0.1 wanted -0.1
condition why.forged	named 0.06 wanted -0.06
condition why.owner	named 0.07 wanted -0.07
fact account.how_back	wanted 0.05 named -0.05
fact act.click	named 0.08 wanted -0.08
fact act.demand	named 0.12 wanted -0.12
fact act.request	named 0.07 wanted -0.07
fact act.send	named 0.08 wanted -0.08
fact age.document	wanted 0.19 named -0.19
fact asin.label	wanted 0.07 named -0.07
fact asin.other_number	wanted 0.06 named -0.06
fact caution.appeal	named 0.19 wanted -0.19
fact caution.final	named 0.05 wanted -0.05
fact caution.inauthentic	wanted 0.18 named -0.18
fact caution.review	wanted 0.13 named -0.13
fact caution.threat	named 0.12 wanted -0.12
fact doc.business_licence	named 0.07 wanted -0.07
fact doc.finding	named 0.1 wanted -0.1
fact doc.identity	named 0.19 wanted -0.19
fact doc.invoice	wanted 0.22 named -0.22
fact doc.letter_of_retraction	named 0.14 wanted -0.14
fact doc.not_enough	named 0.06 wanted -0.06
fact doc.not_taken	named 0.1 wanted -0.1
fact doc.receipt	wanted 0.11 named -0.11
fact funds.held	wanted 0.05 named -0.05
fact good.ended	named 0.05 wanted -0.05
fact good.listing	named 0.06 wanted -0.06
fact listing.documents	wanted 0.13 named -0.13
fact listing.named	wanted 0.12 named -0.12
fact listing.stopped	wanted 0.05 named -0.05
fact none.order	wanted 0.14 named -0.14
fact owner.after_name	wanted 0.05 named -0.05
fact plan.cause	wanted 0.15 named -0.15
fact plan.prevention	wanted 0.14 named -0.14
fact review.ship_on	named 0.11 wanted -0.11
fact right.copyright	named 0.12 wanted -0.12
fact right.design	named 0.05 wanted -0.05
fact right.named.copyright	named 0.06 wanted -0.06
fact right.named.design	named 0.07 wanted -0.07
fact right.patent	named 0.06 wanted -0.06
fact sent.again	wanted 0.09 named -0.09
fact sent.before	named 0.06 wanted -0.06
fact sent.refused	named 0.07 wanted -0.07
fact to.aside	named 0.07 wanted -0.07
fact to.console	wanted 0.13 named -0.13
fact to.console_place	wanted 0.08 named -0.08
fact to.reply	named 0.09 wanted -0.09
fact warn.registered	named 0.07 wanted -0.07
fact warn.threat	named 0.15 wanted -0.15
fact warn.word	named 0.11 wanted -0.11
fact why.authenticity	wanted 0.06 named -0.06
fact why.condition	named 0.1 wanted -0.1
fact why.drop	wanted 0.09 named -0.09
fact why.drug	named 0.11 wanted -0.11
fact why.forged	named 0.09 wanted -0.09
fact why.linked	named 0.07 wanted -0.07
fact why.mismatch	wanted 0.06 named -0.06
fact why.misuse	named 0.07 wanted -0.07
fact why.performance	wanted 0.07 named -0.07
fact why.restricted	wanted 0.08 named -0.08
fact why.reviews	named 0.08 wanted -0.08
fact why.safety	named 0.06 wanted -0.06
fact why.tracking	named 0.09 wanted -0.09
fact why.verification	named 0.08 wanted -0.08
is has.asin	wanted 0.25 named -0.25
is item	wanted 0.45 named -0.45
is many.asins	wanted 0.26 named -0.26
is named	wanted 0.27 named -0.27
is no.asin	named 0.25 wanted -0.25
is passed.over	named 0.45 wanted -0.45
is stage_closure	named 0.17 wanted -0.17
is stage_listing_inquiry	wanted 0.17 named -0.17
is stage_policy_warning	named 0.15 wanted -0.15
is stage_suspension	wanted 0.16 named -0.16
is taken	wanted 0.45 named -0.45
is unnamed	named 0.27 wanted -0.27
negated account.winding_up	wanted 0.06 named -0.06
negated act.request	named 0.17 wanted -0.17
negated act.send	named 0.11 wanted -0.11
negated age.document	wanted 0.11 named -0.11
negated asin.other_number	wanted 0.05 named -0.05
negated caution.appeal	wanted 0.05 named -0.05
negated doc.invoice	named 0.07 wanted -0.07
negated listing.stopped	named 0.05 wanted -0.05
negated owner.name_end	wanted 0.09 named -0.09
negated sent.again	named 0.07 wanted -0.07
negated to.aside	wanted 0.06 named -0.06
negated warn.registered	named 0.05 wanted -0.05
negated why.drug	named 0.06 wanted -0.06
negated why.owner	named 0.16 wanted -0.16
rule authenticity_by_demand	wanted 0.19 named -0.19
rule authenticity_said	wanted 0.12 named -0.12
rule closed_after_plans	wanted 0.07 named -0.07
rule closed_silent_only	wanted 0.07 named -0.07
rule condition_said	named 0.1 wanted -0.1
rule copyright_named	named 0.06 wanted -0.06
rule copyright_word	named 0.16 wanted -0.16
rule counterfeit_word	named 0.05 wanted -0.05
rule design_named	named 0.07 wanted -0.07
rule design_word	named 0.05 wanted -0.05
rule drop_said	wanted 0.12 named -0.12
rule drug_said	named 0.12 wanted -0.12
rule funds_account_goes_on	named 0.06 wanted -0.06
rule investigation_call	wanted 0.07 named -0.07
rule ip_said	named 0.06 wanted -0.06
rule linked_said	named 0.07 wanted -0.07
rule listing_authenticity	named 0.11 wanted -0.11
rule listing_documents	wanted 0.11 named -0.11
rule listing_owner	named 0.11 wanted -0.11
rule listing_restored_said	named 0.06 wanted -0.06
rule listing_safety	wanted 0.08 named -0.08
rule listing_said	wanted 0.05 named -0.05
rule more_answered	wanted 0.09 named -0.09
rule more_asked_after_answer	wanted 0.12 named -0.12
rule other_forged	named 0.09 wanted -0.09
rule patent_word	named 0.1 wanted -0.1
rule performance_said	wanted 0.05 named -0.05
rule restricted_said	wanted 0.09 named -0.09
rule reviews_said	named 0.08 wanted -0.08
rule safety_said	named 0.05 wanted -0.05
rule threat_is_no_stage	named 0.18 wanted -0.18
rule tracking_said	named 0.07 wanted -0.07
rule verification_said	named 0.09 wanted -0.09
rule warning_threat	named 0.1 wanted -0.1
rule warning_word	named 0.09 wanted -0.09
said condition	wanted 0.18 named -0.18
said fact	wanted 0.22 named -0.22
said negated	named 0.07 wanted -0.07
said threat	wanted 0.07 named -0.07
say an invoice	wanted 0.07 named -0.07
say asin	named 0.17 wanted -0.17
say gif	wanted 0.05 named -0.05
say invoice	named 0.2 wanted -0.2
say invoices	named 0.19 wanted -0.19
say jpg	wanted 0.08 named -0.08
say pdf	wanted 0.06 named -0.06
say png	wanted 0.08 named -0.08
say supplier	wanted 0.34 named -0.34
say your supplier	wanted 0.11 named -0.11
say な請	wanted 0.06 named -0.06
say な請求	wanted 0.06 named -0.06
say な請求書	wanted 0.06 named -0.06
say の仕	wanted 0.06 named -0.06
say の仕入	wanted 0.05 named -0.05
say の仕入れ	wanted 0.05 named -0.05
say の請	named 0.15 wanted -0.15
say の請求	named 0.15 wanted -0.15
say の請求書	named 0.15 wanted -0.15
say また	named 0.11 wanted -0.11
say または	named 0.08 wanted -0.08
say る請	wanted 0.07 named -0.07
say る請求	wanted 0.07 named -0.07
say る請求書	wanted 0.07 named -0.07
say れ先	wanted 0.08 named -0.08
say を示	wanted 0.06 named -0.06
say を示す	wanted 0.07 named -0.07
say イト	wanted 0.08 named -0.08
say ウェ	wanted 0.07 named -0.07
say ウェブ	wanted 0.07 named -0.07
say ウェブサ	wanted 0.07 named -0.07
say ウェブサイ	wanted 0.07 named -0.07
say ェブ	wanted 0.07 named -0.07
say ェブサ	wanted 0.07 named -0.07
say ェブサイ	wanted 0.07 named -0.07
say ェブサイト	wanted 0.07 named -0.07
say サイ	wanted 0.06 named -0.06
say サイト	wanted 0.07 named -0.07
say ブサ	wanted 0.07 named -0.07
say ブサイ	wanted 0.07 named -0.07
say ブサイト	wanted 0.07 named -0.07
say 仕入れ	wanted 0.08 named -0.08
say 仕入れ先	wanted 0.08 named -0.08
say 入れ先	wanted 0.08 named -0.08
say 品が	named 0.11 wanted -0.11
say 品である	wanted 0.06 named -0.06
say 品につい	wanted 0.06 named -0.06
say 品について	wanted 0.06 named -0.06
say 商品が	named 0.07 wanted -0.07
say 商品につ	wanted 0.06 named -0.06
say 商品につい	wanted 0.07 named -0.07
say 商品の	named 0.13 wanted -0.13
say 書ま	wanted 0.06 named -0.06
say 書また	wanted 0.06 named -0.06
say 書または	wanted 0.06 named -0.06
say 本物	wanted 0.18 named -0.18
say 権利	wanted 0.06 named -0.06
say 求書	wanted 0.06 named -0.06
say 求書を	wanted 0.06 named -0.06
say 画。	wanted 0.08 named -0.08
say 発行さ	wanted 0.07 named -0.07
say 発行され	wanted 0.07 named -0.07
say 発行された	wanted 0.07 named -0.07
say 者か	wanted 0.09 named -0.09
say 者から	wanted 0.09 named -0.09
say 行さ	wanted 0.07 named -0.07
say 行され	wanted 0.07 named -0.07
say 行された	wanted 0.07 named -0.07
say 計画。	wanted 0.08 named -0.08
say 話番	wanted 0.05 named -0.05
say 話番号	wanted 0.05 named -0.05
say 請求書	wanted 0.06 named -0.06
say 請求書を	wanted 0.06 named -0.06
say 送り	named 0.1 wanted -0.1
say 電話番	wanted 0.05 named -0.05
say 電話番号	wanted 0.05 named -0.05
say 領収	named 0.06 wanted -0.06
threat account.closed	named 0.08 wanted -0.08
threat account.how_back	wanted 0.19 named -0.19
threat account.sales_stopped	wanted 0.06 named -0.06
threat account.stopped	wanted 0.07 named -0.07
threat act.demand	named 0.06 wanted -0.06
threat act.request	named 0.19 wanted -0.19
threat act.send	named 0.06 wanted -0.06
threat act.told	named 0.06 wanted -0.06
threat age.document	named 0.07 wanted -0.07
threat asin.other_number	wanted 0.05 named -0.05
threat caution.appeal	named 0.08 wanted -0.08
threat caution.closed	wanted 0.05 named -0.05
threat caution.counterfeit	wanted 0.08 named -0.08
threat caution.inauthentic	named 0.11 wanted -0.11
threat caution.removed	named 0.07 wanted -0.07
threat caution.stopped	wanted 0.05 named -0.05
threat caution.threat	named 0.18 wanted -0.18
threat doc.authorization_letter	named 0.08 wanted -0.08
threat doc.business_licence	named 0.1 wanted -0.1
threat doc.invoice	wanted 0.07 named -0.07
threat doc.supplier_contact	wanted 0.06 named -0.06
threat funds.topic	named 0.07 wanted -0.07
threat listing.stopped	wanted 0.07 named -0.07
threat none.order	named 0.08 wanted -0.08
threat plan.cause	named 0.09 wanted -0.09
threat right.counterfeit	wanted 0.09 named -0.09
threat to.console_place	named 0.07 wanted -0.07
threat to.not_for_answer	named 0.08 wanted -0.08
threat warn.threat	wanted 0.08 named -0.08
threat why.authenticity	wanted 0.06 named -0.06
threat why.drug	named 0.06 wanted -0.06
[document.receipt]
is always	named 3.01 wanted -3.01
after #	wanted 0.24 named -0.24
after supplier	wanted 0.14 named -0.14
after もの	wanted 0.12 named -0.12
any account.closed	wanted 0.1 named -0.1
any account.how_back	named 0.07 wanted -0.07
any account.stopped	named 0.07 wanted -0.07
any age.document	wanted 0.11 named -0.11
any caution.appeal	wanted 0.08 named -0.08
any caution.authenticity	wanted 0.05 named -0.05
any caution.closed	wanted 0.06 named -0.06
any caution.stopped	named 0.09 wanted -0.09
any doc.authorization_letter	wanted 0.07 named -0.07
any doc.brand_certificate	wanted 0.06 named -0.06
any doc.not_enough	named 0.06 wanted -0.06
any doc.receipt	wanted 0.26 named -0.26
any good.account	named 0.06 wanted -0.06
any good.listing	wanted 0.06 named -0.06
any limit.two_appeals	wanted 0.09 named -0.09
any listing.named	wanted 0.05 named -0.05
any plan.action	wanted 0.06 named -0.06
any sent.again	wanted 0.08 named -0.08
any sent.not_enough	named 0.08 wanted -0.08
any to.aside	named 0.07 wanted -0.07
any to.console	wanted 0.1 named -0.1
any to.console_place	wanted 0.1 named -0.1
any to.not_for_answer	named 0.06 wanted -0.06
any warn.threat	named 0.05 wanted -0.05
any why.authenticity	wanted 0.08 named -0.08
before たは	wanted 0.05 named -0.05
before また	wanted 0.06 named -0.06
before または	wanted 0.06 named -0.06
before 仕入	wanted 0.12 named -0.12
before 仕入れ	wanted 0.11 named -0.11
before 入れ	wanted 0.11 named -0.11
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
beside act.told	named 0.05 wanted -0.05
beside doc.invoice	wanted 0.32 named -0.32
beside doc.receipt	wanted 0.26 named -0.26
condition act.send	wanted 0.07 named -0.07
condition asin.other_number	wanted 0.08 named -0.08
condition caution.appeal	wanted 0.15 named -0.15
condition doc.invoice	wanted 0.06 named -0.06
condition doc.receipt	wanted 0.08 named -0.08
condition good.listing	wanted 0.08 named -0.08
condition limit.two_appeals	wanted 0.05 named -0.05
condition owner.name_end	wanted 0.06 named -0.06
condition right.counterfeit	named 0.06 wanted -0.06
fact account.closed	wanted 0.1 named -0.1
fact caution.authenticity	wanted 0.07 named -0.07
fact caution.closed	wanted 0.09 named -0.09
fact caution.stopped	named 0.07 wanted -0.07
fact caution.threat	wanted 0.07 named -0.07
fact doc.came	named 0.06 wanted -0.06
fact doc.invoice	named 0.07 wanted -0.07
fact doc.plan_of_action	wanted 0.05 named -0.05
fact doc.receipt	wanted 0.21 named -0.21
fact listing.stopped	wanted 0.05 named -0.05
fact sent.again	wanted 0.05 named -0.05
fact sent.not_enough	named 0.07 wanted -0.07
fact to.console	wanted 0.08 named -0.08
fact to.console_place	wanted 0.09 named -0.09
fact to.not_for_answer	named 0.05 wanted -0.05
fact why.authenticity	wanted 0.08 named -0.08
is has.asin	wanted 0.12 named -0.12
is item	wanted 0.23 named -0.23
is many.asins	wanted 0.12 named -0.12
is named	wanted 0.26 named -0.26
is no.asin	named 0.12 wanted -0.12
is passed.over	named 0.27 wanted -0.27
is stage_closure	wanted 0.07 named -0.07
is stage_listing_inquiry	wanted 0.15 named -0.15
is stage_more_information	named 0.11 wanted -0.11
is stage_suspension	named 0.05 wanted -0.05
is taken	wanted 0.28 named -0.28
is unnamed	named 0.25 wanted -0.25
rule authenticity_by_demand	named 0.06 wanted -0.06
rule authenticity_said	wanted 0.08 named -0.08
rule closed_said	wanted 0.07 named -0.07
rule listing_documents	wanted 0.09 named -0.09
rule listing_goes_on	wanted 0.06 named -0.06
rule listing_said	wanted 0.05 named -0.05
rule threat_is_no_stage	named 0.09 wanted -0.09
said condition	wanted 0.08 named -0.08
said fact	wanted 0.21 named -0.21
said threat	wanted 0.09 named -0.09
say gif	wanted 0.07 named -0.07
say jpg	wanted 0.06 named -0.06
say pdf	wanted 0.07 named -0.07
say png	wanted 0.06 named -0.06
say たは領	wanted 0.06 named -0.06
say たは領収	wanted 0.06 named -0.06
say たは領収書	wanted 0.06 named -0.06
say は領	wanted 0.09 named -0.09
say は領収	wanted 0.09 named -0.09
say は領収書	wanted 0.09 named -0.09
say または領	wanted 0.06 named -0.06
say または領収	wanted 0.06 named -0.06
say 収書	wanted 0.11 named -0.11
say 書ま	wanted 0.06 named -0.06
say 書また	wanted 0.06 named -0.06
say 書または	wanted 0.06 named -0.06
say 書または領	wanted 0.06 named -0.06
say 求書ま	wanted 0.05 named -0.05
say 求書また	wanted 0.05 named -0.05
say 求書または	wanted 0.05 named -0.05
say 請求書ま	wanted 0.05 named -0.05
say 請求書また	wanted 0.05 named -0.05
say 領収	wanted 0.1 named -0.1
say 領収書	wanted 0.11 named -0.11
subject jp	wanted 0.14 named -0.14
threat caution.removed	named 0.08 wanted -0.08
threat caution.stopped	named 0.06 wanted -0.06
threat caution.threat	named 0.09 wanted -0.09
threat doc.receipt	wanted 0.09 named -0.09
threat funds.held	wanted 0.06 named -0.06
[document.authorization_letter]
is always	named 1.15 wanted -1.15
above #	wanted 0.07 named -0.07
any account.closed	named 0.06 wanted -0.06
any account.final	named 0.05 wanted -0.05
any account.silence	named 0.11 wanted -0.11
any act.lead	named 0.11 wanted -0.11
any act.request	named 0.13 wanted -0.13
any act.send	named 0.09 wanted -0.09
any act.told	named 0.12 wanted -0.12
any asin.label	wanted 0.08 named -0.08
any caution.generic	named 0.06 wanted -0.06
any caution.inauthentic	wanted 0.13 named -0.13
any caution.removed	named 0.13 wanted -0.13
any caution.section3	wanted 0.11 named -0.11
any caution.stopped	named 0.06 wanted -0.06
any caution.threat	named 0.15 wanted -0.15
any complaint.id_label	wanted 0.15 named -0.15
any doc.authorization_letter	wanted 0.24 named -0.24
any doc.brand_certificate	wanted 0.05 named -0.05
any doc.business_licence	wanted 0.08 named -0.08
any doc.came	wanted 0.07 named -0.07
any doc.forged	wanted 0.13 named -0.13
any doc.invoice	wanted 0.17 named -0.17
any doc.letter_of_retraction	wanted 0.26 named -0.26
any doc.plan_of_action	named 0.2 wanted -0.2
any funds.topic	named 0.11 wanted -0.11
any good.account	wanted 0.07 named -0.07
any limit.two_appeals	wanted 0.09 named -0.09
any listing.documents	wanted 0.08 named -0.08
any listing.stopped	named 0.12 wanted -0.12
any none.owner_letter	named 0.08 wanted -0.08
any owner.before_name	named 0.07 wanted -0.07
any plan.action	named 0.07 wanted -0.07
any plan.cause	named 0.09 wanted -0.09
any plan.prevention	named 0.07 wanted -0.07
any review.account	named 0.05 wanted -0.05
any review.ship_on	named 0.06 wanted -0.06
any right.copyright	wanted 0.17 named -0.17
any right.design	wanted 0.05 named -0.05
any right.named.unfair	named 0.06 wanted -0.06
any sent.again	named 0.05 wanted -0.05
any sent.refused	wanted 0.13 named -0.13
any to.aside	named 0.05 wanted -0.05
any to.console	wanted 0.07 named -0.07
any to.reply	named 0.13 wanted -0.13
any warn.registered	named 0.1 wanted -0.1
any warn.target	named 0.08 wanted -0.08
any warn.threat	named 0.11 wanted -0.11
any why.condition	named 0.1 wanted -0.1
any why.drug	named 0.05 wanted -0.05
any why.mismatch	named 0.12 wanted -0.12
any why.owner	wanted 0.2 named -0.2
any why.owner_firm	wanted 0.09 named -0.09
any why.performance	named 0.06 wanted -0.06
any why.safety	named 0.09 wanted -0.09
any why.used	named 0.07 wanted -0.07
before a	named 0.11 wanted -0.11
before or	wanted 0.09 named -0.09
before the	wanted 0.08 named -0.08
before ラン	wanted 0.08 named -0.08
before ランド	wanted 0.08 named -0.08
before ンド	wanted 0.08 named -0.08
beside act.demand	wanted 0.11 named -0.11
beside act.request	wanted 0.16 named -0.16
beside act.send	wanted 0.15 named -0.15
beside doc.authorization_letter	wanted 0.24 named -0.24
beside doc.invoice	wanted 0.08 named -0.08
condition act.click	named 0.06 wanted -0.06
condition act.demand	wanted 0.09 named -0.09
condition asin.other_number	named 0.09 wanted -0.09
condition caution.appeal	wanted 0.08 named -0.08
condition caution.stopped	wanted 0.05 named -0.05
condition caution.threat	named 0.06 wanted -0.06
condition doc.authorization_letter	wanted 0.07 named -0.07
condition doc.came	wanted 0.07 named -0.07
condition doc.forged	wanted 0.05 named -0.05
condition doc.letter_of_retraction	wanted 0.08 named -0.08
condition doc.not_taken	named 0.09 wanted -0.09
condition limit.two_appeals	wanted 0.08 named -0.08
condition owner.name_end	wanted 0.12 named -0.12
condition sent.before	wanted 0.09 named -0.09
condition to.aside	named 0.06 wanted -0.06
condition why.authenticity	named 0.05 wanted -0.05
condition why.owner	named 0.13 wanted -0.13
fact account.permanent	named 0.06 wanted -0.06
fact account.silence	named 0.08 wanted -0.08
fact account.stopped	wanted 0.07 named -0.07
fact account.temporary	wanted 0.05 named -0.05
fact act.click	wanted 0.07 named -0.07
fact act.lead	named 0.09 wanted -0.09
fact act.request	named 0.27 wanted -0.27
fact act.send	named 0.11 wanted -0.11
fact act.told	named 0.12 wanted -0.12
fact age.document	named 0.05 wanted -0.05
fact asin.label	wanted 0.08 named -0.08
fact asin.other_number	wanted 0.09 named -0.09
fact caution.appeal	named 0.11 wanted -0.11
fact caution.inauthentic	wanted 0.12 named -0.12
fact caution.removed	wanted 0.11 named -0.11
fact caution.section3	wanted 0.11 named -0.11
fact complaint.id_label	wanted 0.16 named -0.16
fact doc.business_licence	wanted 0.06 named -0.06
fact doc.forged	wanted 0.08 named -0.08
fact doc.identity	named 0.05 wanted -0.05
fact doc.letter_of_retraction	wanted 0.25 named -0.25
fact doc.plan_of_action	named 0.19 wanted -0.19
fact doc.receipt	named 0.07 wanted -0.07
fact listing.documents	wanted 0.06 named -0.06
fact none.order	named 0.05 wanted -0.05
fact none.owner_letter	named 0.08 wanted -0.08
fact right.copyright	wanted 0.17 named -0.17
fact right.design	wanted 0.05 named -0.05
fact right.named.unfair	named 0.06 wanted -0.06
fact sent.before	named 0.07 wanted -0.07
fact sent.not_enough	wanted 0.07 named -0.07
fact to.console	wanted 0.13 named -0.13
fact to.console_place	wanted 0.08 named -0.08
fact to.not_for_answer	wanted 0.14 named -0.14
fact to.reply	named 0.13 wanted -0.13
fact warn.registered	named 0.08 wanted -0.08
fact warn.word	wanted 0.06 named -0.06
fact why.authenticity	wanted 0.08 named -0.08
fact why.condition	named 0.07 wanted -0.07
fact why.drug	named 0.05 wanted -0.05
fact why.mismatch	named 0.09 wanted -0.09
fact why.owner	wanted 0.25 named -0.25
fact why.owner_firm	wanted 0.08 named -0.08
fact why.safety	named 0.08 wanted -0.08
fact why.used	named 0.07 wanted -0.07
is has.asin	wanted 0.25 named -0.25
is item	wanted 0.13 named -0.13
is many.asins	wanted 0.24 named -0.24
is named	wanted 0.24 named -0.24
is no.asin	named 0.26 wanted -0.26
is passed.over	named 0.24 wanted -0.24
is sender.marketplace	named 0.14 wanted -0.14
is sender.unknown	wanted 0.13 named -0.13
is stage_closure	named 0.19 wanted -0.19
is stage_funds	named 0.08 wanted -0.08
is stage_listing_inquiry	wanted 0.1 named -0.1
is stage_more_information	wanted 0.17 named -0.17
is stage_policy_warning	named 0.11 wanted -0.11
is stage_suspension	wanted 0.12 named -0.12
is taken	wanted 0.23 named -0.23
is unnamed	named 0.24 wanted -0.24
negated act.send	named 0.17 wanted -0.17
negated age.document	wanted 0.07 named -0.07
negated caution.appeal	named 0.09 wanted -0.09
negated caution.removed	named 0.05 wanted -0.05
negated caution.threat	named 0.06 wanted -0.06
negated doc.invoice	wanted 0.16 named -0.16
negated doc.receipt	wanted 0.05 named -0.05
rule authenticity_by_demand	wanted 0.18 named -0.18
rule closed_after_plans	wanted 0.09 named -0.09
rule closed_permanent	named 0.06 wanted -0.06
rule closed_said	named 0.08 wanted -0.08
rule condition_said	named 0.1 wanted -0.1
rule copyright_word	wanted 0.17 named -0.17
rule design_word	wanted 0.05 named -0.05
rule drug_said	named 0.05 wanted -0.05
rule generic_means_unbranded	named 0.06 wanted -0.06
rule ip_owner	wanted 0.09 named -0.09
rule ip_said	wanted 0.2 named -0.2
rule listing_authenticity	named 0.15 wanted -0.15
rule listing_documents	wanted 0.07 named -0.07
rule listing_goes_on	named 0.06 wanted -0.06
rule listing_mismatch	named 0.1 wanted -0.1
rule listing_owner	wanted 0.06 named -0.06
rule listing_safety	named 0.08 wanted -0.08
rule listing_sales_named	named 0.05 wanted -0.05
rule mismatch_said	named 0.12 wanted -0.12
rule more_refused	wanted 0.07 named -0.07
rule performance_said	named 0.06 wanted -0.06
rule safety_said	named 0.09 wanted -0.09
rule section_three_is_no_ground	wanted 0.11 named -0.11
rule suspended_closed_temporarily	wanted 0.08 named -0.08
rule suspended_said	wanted 0.07 named -0.07
rule threat_is_no_stage	named 0.08 wanted -0.08
rule unfair_named	named 0.06 wanted -0.06
rule used_said	named 0.07 wanted -0.07
rule warning_registered	named 0.07 wanted -0.07
rule warning_target	named 0.06 wanted -0.06
rule warning_threat	named 0.07 wanted -0.07
said condition	wanted 0.07 named -0.07
said threat	wanted 0.13 named -0.13
say a letter	wanted 0.36 named -0.36
say a retraction	wanted 0.06 named -0.06
say asin	named 0.13 wanted -0.13
say brand	wanted 0.27 named -0.27
say com	wanted 0.08 named -0.08
say complaint	wanted 0.12 named -0.12
say dispute	wanted 0.23 named -0.23
say example	wanted 0.28 named -0.28
say letter	wanted 0.2 named -0.2
say ltd	wanted 0.11 named -0.11
say notice	wanted 0.2 named -0.2
say notice dispute	wanted 0.3 named -0.3
say retraction	wanted 0.09 named -0.09
say the brand	wanted 0.32 named -0.32
say to notice	wanted 0.05 named -0.05
say to notice dispute	wanted 0.09 named -0.09
say か早	wanted 0.08 named -0.08
say は権	wanted 0.05 named -0.05
say は権利	wanted 0.05 named -0.05
say り下げの	wanted 0.07 named -0.07
say ラン	wanted 0.12 named -0.12
say ンド	wanted 0.14 named -0.14
say 下げの	wanted 0.07 named -0.07
say 侵害の	wanted 0.1 named -0.1
say 取り下げの	wanted 0.07 named -0.07
say 可書	wanted 0.1 named -0.1
say 契約書	wanted 0.06 named -0.06
say 害の	wanted 0.12 named -0.12
say 所有者	wanted 0.1 named -0.1
say 撤回	wanted 0.08 named -0.08
say 書、	named 0.05 wanted -0.05
say 有者	wanted 0.1 named -0.1
say 権利	wanted 0.16 named -0.16
say 約書	wanted 0.06 named -0.06
say 苦情	named 0.06 wanted -0.06
say 許可書	wanted 0.1 named -0.1
say 許諾	wanted 0.15 named -0.15
say 許諾を	wanted 0.09 named -0.09
say 諾を	wanted 0.09 named -0.09
threat account.permanent	wanted 0.06 named -0.06
threat act.demand	wanted 0.07 named -0.07
threat age.document	wanted 0.06 named -0.06
threat caution.appeal	named 0.05 wanted -0.05
threat caution.closed	wanted 0.07 named -0.07
threat caution.counterfeit	wanted 0.08 named -0.08
threat caution.removed	named 0.1 wanted -0.1
threat caution.threat	named 0.08 wanted -0.08
threat doc.authorization_letter	wanted 0.13 named -0.13
threat funds.topic	named 0.08 wanted -0.08
threat owner.name_end	named 0.13 wanted -0.13
threat plan.prevention	named 0.05 wanted -0.05
threat right.counterfeit	wanted 0.07 named -0.07
threat to.console	named 0.07 wanted -0.07
threat to.console_place	named 0.14 wanted -0.14
threat to.not_for_answer	named 0.1 wanted -0.1
threat warn.threat	named 0.08 wanted -0.08
[document.brand_certificate]
is always	named 3.11 wanted -3.11
any account.how_back	wanted 0.06 named -0.06
any account.may_not_sell	wanted 0.09 named -0.09
any account.temporary	wanted 0.09 named -0.09
any account.winding_up	wanted 0.07 named -0.07
any act.demand	named 0.08 wanted -0.08
any age.document	wanted 0.07 named -0.07
any asin.other_number	wanted 0.06 named -0.06
any caution.appeal	wanted 0.09 named -0.09
any caution.temporary	wanted 0.08 named -0.08
any doc.authorization_letter	wanted 0.15 named -0.15
any doc.brand_certificate	wanted 0.12 named -0.12
any doc.business_licence	wanted 0.18 named -0.18
any doc.identity	wanted 0.16 named -0.16
any doc.invoice	wanted 0.1 named -0.1
any doc.not_enough	named 0.07 wanted -0.07
any doc.plan_of_action	named 0.08 wanted -0.08
any doc.supplier_contact	wanted 0.12 named -0.12
any limit.two_appeals	wanted 0.12 named -0.12
any listing.documents	named 0.06 wanted -0.06
any listing.stopped	named 0.13 wanted -0.13
any plan.cause	named 0.06 wanted -0.06
any right.trademark	wanted 0.06 named -0.06
any sent.before	wanted 0.11 named -0.11
any to.console_place	wanted 0.1 named -0.1
any warn.target	wanted 0.05 named -0.05
any warn.threat	named 0.06 wanted -0.06
any warn.word	wanted 0.07 named -0.07
any why.mismatch	wanted 0.06 named -0.06
beside act.send	wanted 0.09 named -0.09
beside doc.brand_certificate	wanted 0.12 named -0.12
beside doc.business_licence	wanted 0.06 named -0.06
beside doc.identity	wanted 0.12 named -0.12
condition act.send	wanted 0.11 named -0.11
condition caution.appeal	wanted 0.11 named -0.11
condition doc.authorization_letter	wanted 0.07 named -0.07
condition sent.before	wanted 0.07 named -0.07
condition sent.not_enough	wanted 0.06 named -0.06
condition sent.refused	wanted 0.08 named -0.08
condition why.mismatch	wanted 0.07 named -0.07
fact account.how_back	wanted 0.09 named -0.09
fact account.may_not_sell	wanted 0.1 named -0.1
fact account.temporary	wanted 0.1 named -0.1
fact act.demand	named 0.06 wanted -0.06
fact act.lead	named 0.07 wanted -0.07
fact asin.other_number	wanted 0.07 named -0.07
fact caution.appeal	wanted 0.05 named -0.05
fact caution.closed	wanted 0.07 named -0.07
fact caution.removed	named 0.07 wanted -0.07
fact caution.temporary	wanted 0.08 named -0.08
fact doc.brand_certificate	wanted 0.07 named -0.07
fact doc.business_licence	wanted 0.17 named -0.17
fact doc.identity	wanted 0.08 named -0.08
fact doc.invoice	wanted 0.09 named -0.09
fact doc.not_enough	named 0.05 wanted -0.05
fact doc.plan_of_action	named 0.06 wanted -0.06
fact doc.supplier_contact	wanted 0.12 named -0.12
fact funds.held	named 0.07 wanted -0.07
fact limit.two_appeals	wanted 0.09 named -0.09
fact listing.documents	named 0.05 wanted -0.05
fact listing.stopped	named 0.12 wanted -0.12
fact plan.cause	named 0.05 wanted -0.05
fact sent.not_enough	named 0.06 wanted -0.06
fact to.console_place	wanted 0.12 named -0.12
fact warn.target	wanted 0.06 named -0.06
fact why.mismatch	wanted 0.06 named -0.06
is has.asin	wanted 0.12 named -0.12
is item	wanted 0.05 named -0.05
is many.asins	wanted 0.16 named -0.16
is named	wanted 0.12 named -0.12
is no.asin	named 0.11 wanted -0.11
is passed.over	named 0.11 wanted -0.11
is stage_suspension	wanted 0.1 named -0.1
is taken	wanted 0.12 named -0.12
is unnamed	named 0.11 wanted -0.11
negated account.winding_up	wanted 0.08 named -0.08
negated age.document	wanted 0.11 named -0.11
negated owner.name_end	named 0.08 wanted -0.08
rule listing_mismatch	wanted 0.06 named -0.06
rule listing_numbered	named 0.11 wanted -0.11
rule listing_said	named 0.12 wanted -0.12
rule mismatch_said	wanted 0.06 named -0.06
rule suspended_may_not_sell	wanted 0.1 named -0.1
rule suspended_way_back	named 0.05 wanted -0.05
rule temporarily_closed_is_suspension	wanted 0.08 named -0.08
rule trademark_word	wanted 0.06 named -0.06
rule warning_something_asked	named 0.09 wanted -0.09
rule warning_target	wanted 0.07 named -0.07
rule warning_word	wanted 0.07 named -0.07
said fact	wanted 0.07 named -0.07
say gif	wanted 0.13 named -0.13
say の所有者で	wanted 0.07 named -0.07
say の登録証	wanted 0.05 named -0.05
say 所有者で	wanted 0.05 named -0.05
say 有者で	wanted 0.05 named -0.05
say 登録証	wanted 0.07 named -0.07
say 録証	wanted 0.07 named -0.07
threat account.stopped	wanted 0.06 named -0.06
threat act.lead	wanted 0.06 named -0.06
threat act.request	wanted 0.05 named -0.05
threat doc.identity	wanted 0.08 named -0.08
threat funds.held	wanted 0.06 named -0.06
threat to.reply	wanted 0.07 named -0.07
threat warn.word	wanted 0.08 named -0.08
[document.identity]
is always	named 1.88 wanted -1.88
above #	wanted 0.06 named -0.06
after # days	wanted 0.07 named -0.07
after days	wanted 0.07 named -0.07
after in	wanted 0.06 named -0.06
after the	named 0.12 wanted -0.12
after 以内	wanted 0.05 named -0.05
any account.goes_on	wanted 0.05 named -0.05
any account.how_back	wanted 0.12 named -0.12
any account.may_not_sell	wanted 0.1 named -0.1
any account.stopped	named 0.06 wanted -0.06
any account.temporary	wanted 0.07 named -0.07
any act.courtesy	named 0.11 wanted -0.11
any act.only_when	wanted 0.09 named -0.09
any act.request	wanted 0.05 named -0.05
any act.send	named 0.1 wanted -0.1
any age.document	wanted 0.31 named -0.31
any caution.inauthentic	named 0.06 wanted -0.06
any caution.review	wanted 0.19 named -0.19
any caution.temporary	wanted 0.07 named -0.07
any doc.business_licence	wanted 0.24 named -0.24
any doc.identity	wanted 0.29 named -0.29
any doc.invoice	named 0.05 wanted -0.05
any doc.not_taken	wanted 0.07 named -0.07
any doc.plan_of_action	named 0.18 wanted -0.18
any doc.receipt	named 0.05 wanted -0.05
any limit.two_appeals	wanted 0.08 named -0.08
any listing.stopped	named 0.17 wanted -0.17
any none.secret	wanted 0.07 named -0.07
any plan.action	named 0.1 wanted -0.1
any plan.cause	named 0.09 wanted -0.09
any plan.prevention	named 0.07 wanted -0.07
any review.account	wanted 0.06 named -0.06
any sent.again	named 0.05 wanted -0.05
any to.not_for_answer	wanted 0.05 named -0.05
any warn.registered	wanted 0.07 named -0.07
any warn.target	named 0.09 wanted -0.09
any why.linked	wanted 0.19 named -0.19
any why.performance	named 0.06 wanted -0.06
any why.verification	wanted 0.1 named -0.1
before passport	named 0.06 wanted -0.06
before your	wanted 0.18 named -0.18
before たは	wanted 0.08 named -0.08
before また	wanted 0.08 named -0.08
before または	wanted 0.08 named -0.08
beside act.demand	wanted 0.1 named -0.1
beside act.request	wanted 0.18 named -0.18
beside act.send	wanted 0.12 named -0.12
beside doc.brand_certificate	wanted 0.05 named -0.05
beside doc.business_licence	wanted 0.09 named -0.09
beside doc.came	named 0.18 wanted -0.18
beside doc.identity	wanted 0.24 named -0.24
beside doc.invoice	wanted 0.11 named -0.11
beside sent.before	named 0.11 wanted -0.11
condition account.goes_on	wanted 0.05 named -0.05
condition act.request	wanted 0.05 named -0.05
condition age.document	wanted 0.05 named -0.05
condition asin.other_number	wanted 0.14 named -0.14
condition owner.before_name	wanted 0.06 named -0.06
condition review.account	wanted 0.06 named -0.06
fact account.how_back	wanted 0.06 named -0.06
fact account.may_not_sell	wanted 0.1 named -0.1
fact act.courtesy	named 0.1 wanted -0.1
fact act.demand	named 0.09 wanted -0.09
fact act.lead	wanted 0.07 named -0.07
fact act.only_when	wanted 0.09 named -0.09
fact act.send	named 0.14 wanted -0.14
fact age.document	wanted 0.3 named -0.3
fact asin.other_number	named 0.07 wanted -0.07
fact caution.inauthentic	named 0.07 wanted -0.07
fact caution.removed	wanted 0.05 named -0.05
fact caution.review	wanted 0.19 named -0.19
fact caution.temporary	wanted 0.07 named -0.07
fact caution.threat	wanted 0.15 named -0.15
fact doc.business_licence	wanted 0.16 named -0.16
fact doc.identity	wanted 0.21 named -0.21
fact doc.invoice	named 0.06 wanted -0.06
fact doc.not_taken	wanted 0.09 named -0.09
fact doc.plan_of_action	named 0.16 wanted -0.16
fact funds.topic	wanted 0.07 named -0.07
fact limit.two_appeals	wanted 0.07 named -0.07
fact listing.stopped	named 0.07 wanted -0.07
fact owner.label	named 0.05 wanted -0.05
fact plan.action	named 0.08 wanted -0.08
fact plan.cause	named 0.08 wanted -0.08
fact plan.prevention	named 0.06 wanted -0.06
fact review.ship_on	wanted 0.1 named -0.1
fact sent.again	wanted 0.09 named -0.09
fact to.console_place	wanted 0.2 named -0.2
fact to.not_for_answer	wanted 0.13 named -0.13
fact warn.target	named 0.08 wanted -0.08
fact why.linked	wanted 0.15 named -0.15
fact why.verification	wanted 0.09 named -0.09
is has.asin	named 0.14 wanted -0.14
is item	wanted 0.25 named -0.25
is many.asins	named 0.08 wanted -0.08
is named	wanted 0.24 named -0.24
is no.asin	wanted 0.14 named -0.14
is one.asin	named 0.06 wanted -0.06
is passed.over	named 0.3 wanted -0.3
is sender.marketplace	named 0.06 wanted -0.06
is sender.unknown	wanted 0.06 named -0.06
is stage_closure	named 0.26 wanted -0.26
is stage_funds	wanted 0.21 named -0.21
is stage_listing_inquiry	named 0.1 wanted -0.1
is stage_policy_warning	named 0.1 wanted -0.1
is stage_suspension	wanted 0.18 named -0.18
is taken	wanted 0.3 named -0.3
is unnamed	named 0.24 wanted -0.24
negated act.demand	named 0.06 wanted -0.06
negated act.request	named 0.07 wanted -0.07
negated age.document	wanted 0.12 named -0.12
negated asin.other_number	wanted 0.05 named -0.05
negated doc.not_enough	wanted 0.05 named -0.05
negated funds.topic	wanted 0.12 named -0.12
negated owner.name_end	wanted 0.06 named -0.06
negated sent.again	named 0.13 wanted -0.13
negated to.console_place	named 0.07 wanted -0.07
negated warn.registered	wanted 0.08 named -0.08
rule asks_for_secrets	wanted 0.07 named -0.07
rule linked_said	wanted 0.19 named -0.19
rule listing_authenticity	named 0.07 wanted -0.07
rule listing_documents	named 0.12 wanted -0.12
rule listing_numbered	named 0.09 wanted -0.09
rule listing_said	named 0.07 wanted -0.07
rule none_secret	wanted 0.07 named -0.07
rule performance_said	named 0.06 wanted -0.06
rule suspended_may_not_sell	wanted 0.1 named -0.1
rule temporarily_closed_is_suspension	wanted 0.07 named -0.07
rule threat_is_no_stage	named 0.08 wanted -0.08
rule verification_said	wanted 0.1 named -0.1
rule warning_something_asked	named 0.06 wanted -0.06
rule warning_target	named 0.07 wanted -0.07
said fact	wanted 0.15 named -0.15
say a bank	wanted 0.18 named -0.18
say bill	wanted 0.42 named -0.42
say statement	wanted 0.29 named -0.29
say パス	wanted 0.05 named -0.05
say 口座の	wanted 0.14 named -0.14
say 座の	wanted 0.14 named -0.14
say 銀行	wanted 0.06 named -0.06
threat account.temporary	wanted 0.06 named -0.06
threat act.request	wanted 0.13 named -0.13
threat caution.removed	named 0.06 wanted -0.06
threat caution.threat	named 0.08 wanted -0.08
threat doc.business_licence	wanted 0.08 named -0.08
threat doc.not_enough	wanted 0.07 named -0.07
threat funds.held	wanted 0.06 named -0.06
threat listing.stopped	named 0.09 wanted -0.09
threat review.ship_on	named 0.06 wanted -0.06
threat sent.not_enough	wanted 0.07 named -0.07
threat to.console_place	named 0.06 wanted -0.06
threat warn.registered	wanted 0.07 named -0.07
threat why.linked	wanted 0.05 named -0.05
threat why.verification	wanted 0.06 named -0.06
[document.business_licence]
is always	named 2.02 wanted -2.02
after 明書	wanted 0.1 named -0.1
after 証明	wanted 0.1 named -0.1
after 証明書	wanted 0.1 named -0.1
any account.goes_on	named 0.05 wanted -0.05
any account.how_back	wanted 0.06 named -0.06
any account.may_not_sell	wanted 0.05 named -0.05
any account.winding_up	named 0.05 wanted -0.05
any act.demand	wanted 0.1 named -0.1
any act.request	wanted 0.09 named -0.09
any act.send	wanted 0.08 named -0.08
any act.told	named 0.08 wanted -0.08
any age.document	wanted 0.12 named -0.12
any asin.label	named 0.12 wanted -0.12
any asin.other_number	named 0.19 wanted -0.19
any caution.closed	wanted 0.09 named -0.09
any caution.stopped	wanted 0.06 named -0.06
any caution.temporary	wanted 0.06 named -0.06
any doc.business_licence	wanted 0.28 named -0.28
any doc.came	named 0.05 wanted -0.05
any doc.identity	wanted 0.37 named -0.37
any doc.letter_of_retraction	named 0.07 wanted -0.07
any doc.not_enough	wanted 0.07 named -0.07
any doc.plan_of_action	named 0.1 wanted -0.1
any funds.topic	named 0.05 wanted -0.05
any good.account	wanted 0.06 named -0.06
any listing.documents	named 0.07 wanted -0.07
any listing.named	wanted 0.08 named -0.08
any plan.cause	named 0.09 wanted -0.09
any plan.prevention	named 0.1 wanted -0.1
any sent.not_enough	wanted 0.15 named -0.15
any sent.refused	wanted 0.07 named -0.07
any to.console	named 0.1 wanted -0.1
any to.reply	wanted 0.08 named -0.08
any warn.registered	wanted 0.08 named -0.08
any warn.threat	named 0.06 wanted -0.06
any why.authenticity	named 0.1 wanted -0.1
any why.condition	named 0.06 wanted -0.06
any why.dealer	named 0.07 wanted -0.07
any why.drug	wanted 0.26 named -0.26
any why.multiple	wanted 0.2 named -0.2
any why.owner	named 0.06 wanted -0.06
any why.performance	named 0.06 wanted -0.06
any why.restricted	wanted 0.19 named -0.19
any why.used	named 0.05 wanted -0.05
before the	wanted 0.09 named -0.09
beside act.demand	wanted 0.05 named -0.05
beside act.send	wanted 0.09 named -0.09
beside doc.business_licence	wanted 0.28 named -0.28
beside doc.identity	wanted 0.09 named -0.09
condition act.demand	wanted 0.08 named -0.08
condition act.lead	wanted 0.07 named -0.07
condition caution.closed	wanted 0.07 named -0.07
condition doc.identity	wanted 0.06 named -0.06
condition funds.held	wanted 0.1 named -0.1
condition owner.name_end	named 0.05 wanted -0.05
condition sent.refused	wanted 0.06 named -0.06
condition warn.target	wanted 0.06 named -0.06
condition why.drug	wanted 0.22 named -0.22
fact account.how_back	wanted 0.08 named -0.08
fact act.told	named 0.08 wanted -0.08
fact age.document	wanted 0.08 named -0.08
fact asin.label	named 0.18 wanted -0.18
fact asin.other_number	named 0.17 wanted -0.17
fact caution.temporary	wanted 0.06 named -0.06
fact doc.brand_certificate	wanted 0.05 named -0.05
fact doc.business_licence	wanted 0.19 named -0.19
fact doc.dealer_licence	wanted 0.07 named -0.07
fact doc.identity	wanted 0.37 named -0.37
fact doc.letter_of_retraction	named 0.05 wanted -0.05
fact doc.not_taken	wanted 0.07 named -0.07
fact doc.plan_of_action	named 0.07 wanted -0.07
fact funds.held	named 0.22 wanted -0.22
fact good.account	wanted 0.1 named -0.1
fact good.listing	wanted 0.05 named -0.05
fact listing.documents	named 0.07 wanted -0.07
fact listing.stopped	wanted 0.06 named -0.06
fact plan.cause	named 0.07 wanted -0.07
fact plan.prevention	named 0.09 wanted -0.09
fact review.ship_on	named 0.08 wanted -0.08
fact sent.not_enough	wanted 0.17 named -0.17
fact to.console_place	wanted 0.11 named -0.11
fact to.reply	named 0.08 wanted -0.08
fact warn.target	named 0.11 wanted -0.11
fact why.authenticity	named 0.06 wanted -0.06
fact why.dealer	named 0.07 wanted -0.07
fact why.drug	wanted 0.31 named -0.31
fact why.multiple	wanted 0.19 named -0.19
fact why.owner	named 0.06 wanted -0.06
fact why.restricted	wanted 0.19 named -0.19
is item	wanted 0.1 named -0.1
is many.asins	wanted 0.24 named -0.24
is named	wanted 0.28 named -0.28
is one.asin	named 0.19 wanted -0.19
is passed.over	named 0.27 wanted -0.27
is stage_closure	named 0.14 wanted -0.14
is stage_funds	named 0.16 wanted -0.16
is stage_listing_inquiry	wanted 0.05 named -0.05
is stage_policy_warning	named 0.06 wanted -0.06
is stage_suspension	wanted 0.22 named -0.22
is taken	wanted 0.28 named -0.28
is unnamed	named 0.27 wanted -0.27
negated account.closed	wanted 0.06 named -0.06
negated account.how_back	wanted 0.07 named -0.07
negated act.demand	named 0.13 wanted -0.13
negated act.send	named 0.07 wanted -0.07
negated age.document	wanted 0.11 named -0.11
negated good.ended	wanted 0.06 named -0.06
negated owner.name_end	wanted 0.14 named -0.14
negated plan.action	wanted 0.06 named -0.06
negated review.ship_on	wanted 0.06 named -0.06
negated to.console_place	named 0.06 wanted -0.06
negated warn.registered	wanted 0.06 named -0.06
rule authenticity_said	named 0.1 wanted -0.1
rule closed_after_plans	wanted 0.06 named -0.06
rule closed_said	named 0.07 wanted -0.07
rule condition_said	named 0.06 wanted -0.06
rule dealer_said	named 0.07 wanted -0.07
rule drug_said	wanted 0.26 named -0.26
rule funds_account_goes_on	named 0.05 wanted -0.05
rule funds_only	named 0.07 wanted -0.07
rule ip_said	named 0.06 wanted -0.06
rule listing_authenticity	named 0.06 wanted -0.06
rule listing_documents	wanted 0.06 named -0.06
rule listing_drug	wanted 0.16 named -0.16
rule listing_goes_on	wanted 0.05 named -0.05
rule listing_restored_said	wanted 0.05 named -0.05
rule listing_said	wanted 0.06 named -0.06
rule more_asked_after_answer	wanted 0.09 named -0.09
rule more_not_enough	wanted 0.05 named -0.05
rule multiple_said	wanted 0.2 named -0.2
rule none_advert	wanted 0.05 named -0.05
rule none_order	wanted 0.06 named -0.06
rule performance_said	named 0.06 wanted -0.06
rule reinstated_beside_stop	wanted 0.06 named -0.06
rule reinstated_said	wanted 0.08 named -0.08
rule restricted_said	wanted 0.19 named -0.19
rule suspended_closed_with_way_back	wanted 0.11 named -0.11
rule suspended_way_back	named 0.08 wanted -0.08
rule temporarily_closed_is_suspension	wanted 0.06 named -0.06
rule used_said	named 0.05 wanted -0.05
rule warning_licence	named 0.05 wanted -0.05
rule warning_threat	named 0.06 wanted -0.06
said fact	wanted 0.19 named -0.19
said threat	wanted 0.06 named -0.06
say certificate	wanted 0.22 named -0.22
say certificate of	wanted 0.19 named -0.19
say extract	wanted 0.45 named -0.45
say の登	wanted 0.12 named -0.12
say の登記	wanted 0.08 named -0.08
say の請求書、	wanted 0.13 named -0.13
say スポー	wanted 0.05 named -0.05
say スポート	wanted 0.06 named -0.06
say パスポ	wanted 0.06 named -0.06
say パスポー	wanted 0.06 named -0.06
say パスポート	wanted 0.06 named -0.06
say ビデ	wanted 0.06 named -0.06
say ビデオ	wanted 0.06 named -0.06
say 事業	wanted 0.06 named -0.06
say 事業者	wanted 0.11 named -0.11
say 事項	wanted 0.06 named -0.06
say 以内の公	wanted 0.06 named -0.06
say 以内の公共	wanted 0.06 named -0.06
say 免許	wanted 0.57 named -0.57
say 内の公	wanted 0.06 named -0.06
say 内の公共	wanted 0.06 named -0.06
say 内の公共料	wanted 0.06 named -0.06
say 効期	wanted 0.08 named -0.08
say 日以内の公	wanted 0.06 named -0.06
say 明書	named 0.05 wanted -0.05
say 有効期	wanted 0.08 named -0.08
say 登記	wanted 0.09 named -0.09
say 証ま	wanted 0.13 named -0.13
say 証また	wanted 0.13 named -0.13
say 証または	wanted 0.13 named -0.13
threat act.demand	wanted 0.06 named -0.06
threat act.request	wanted 0.05 named -0.05
threat act.told	named 0.09 wanted -0.09
threat asin.label	wanted 0.06 named -0.06
threat asin.other_number	named 0.1 wanted -0.1
threat caution.removed	named 0.05 wanted -0.05
threat doc.business_licence	wanted 0.06 named -0.06
threat listing.named	wanted 0.08 named -0.08
threat listing.stopped	named 0.07 wanted -0.07
threat sent.before	wanted 0.06 named -0.06
threat sent.refused	named 0.07 wanted -0.07
threat to.console	named 0.1 wanted -0.1
threat to.not_for_answer	named 0.06 wanted -0.06
threat to.reply	wanted 0.14 named -0.14
threat warn.threat	named 0.06 wanted -0.06
threat why.drug	wanted 0.17 named -0.17
threat why.restricted	wanted 0.06 named -0.06
[document.dealer_licence]
is always	named 2.27 wanted -2.27
any account.closed	named 0.06 wanted -0.06
any account.winding_up	named 0.06 wanted -0.06
any act.lead	named 0.05 wanted -0.05
any act.told	named 0.11 wanted -0.11
any age.document	named 0.09 wanted -0.09
any caution.appeal	named 0.09 wanted -0.09
any caution.closed	named 0.06 wanted -0.06
any caution.threat	named 0.07 wanted -0.07
any doc.dealer_licence	wanted 0.21 named -0.21
any doc.invoice	named 0.08 wanted -0.08
any sent.before	named 0.06 wanted -0.06
any sent.not_enough	wanted 0.16 named -0.16
any to.not_for_answer	named 0.06 wanted -0.06
any warn.target	named 0.06 wanted -0.06
any warn.threat	wanted 0.07 named -0.07
any why.dealer	wanted 0.27 named -0.27
any why.used	wanted 0.11 named -0.11
beside act.demand	wanted 0.09 named -0.09
beside act.request	wanted 0.06 named -0.06
beside act.send	wanted 0.1 named -0.1
beside act.told	wanted 0.15 named -0.15
beside doc.dealer_licence	wanted 0.21 named -0.21
condition account.goes_on	wanted 0.07 named -0.07
condition caution.stopped	wanted 0.07 named -0.07
condition caution.threat	wanted 0.06 named -0.06
fact account.closed	named 0.07 wanted -0.07
fact account.winding_up	named 0.06 wanted -0.06
fact act.demand	wanted 0.06 named -0.06
fact act.lead	named 0.05 wanted -0.05
fact act.request	wanted 0.06 named -0.06
fact act.told	named 0.11 wanted -0.11
fact age.document	named 0.08 wanted -0.08
fact caution.appeal	named 0.07 wanted -0.07
fact caution.closed	named 0.07 wanted -0.07
fact doc.dealer_licence	wanted 0.21 named -0.21
fact doc.invoice	named 0.07 wanted -0.07
fact sent.before	named 0.06 wanted -0.06
fact sent.not_enough	wanted 0.17 named -0.17
fact to.console_place	wanted 0.06 named -0.06
fact warn.threat	wanted 0.08 named -0.08
fact why.dealer	wanted 0.27 named -0.27
fact why.used	wanted 0.11 named -0.11
is has.asin	named 0.12 wanted -0.12
is item	wanted 0.06 named -0.06
is many.asins	named 0.07 wanted -0.07
is named	wanted 0.21 named -0.21
is no.asin	wanted 0.13 named -0.13
is one.asin	named 0.06 wanted -0.06
is passed.over	named 0.26 wanted -0.26
is stage_closure	named 0.08 wanted -0.08
is stage_listing_inquiry	named 0.06 wanted -0.06
is stage_policy_warning	wanted 0.11 named -0.11
is stage_suspension	wanted 0.11 named -0.11
is taken	wanted 0.26 named -0.26
is unnamed	named 0.21 wanted -0.21
negated act.send	wanted 0.06 named -0.06
negated doc.dealer_licence	wanted 0.05 named -0.05
rule authenticity_by_demand	named 0.08 wanted -0.08
rule closed_after_plans	named 0.05 wanted -0.05
rule closed_said	named 0.06 wanted -0.06
rule dealer_said	wanted 0.27 named -0.27
rule listing_documents	named 0.09 wanted -0.09
rule more_asked_after_answer	named 0.06 wanted -0.06
rule used_said	wanted 0.11 named -0.11
rule warning_licence	wanted 0.19 named -0.19
rule warning_threat	wanted 0.09 named -0.09
said fact	wanted 0.21 named -0.21
said negated	wanted 0.05 named -0.05
say second hand	wanted 0.5 named -0.5
say the permit	wanted 0.27 named -0.27
say the police	wanted 0.34 named -0.34
say 古物	wanted 0.06 named -0.06
say 古物商	wanted 0.06 named -0.06
say 古物商許	wanted 0.06 named -0.06
say 古物商許可	wanted 0.06 named -0.06
say 商許	wanted 0.06 named -0.06
say 商許可	wanted 0.06 named -0.06
say 商許可証	wanted 0.08 named -0.08
say 物商	wanted 0.06 named -0.06
say 物商許	wanted 0.06 named -0.06
say 物商許可	wanted 0.06 named -0.06
say 物商許可証	wanted 0.08 named -0.08
[document.supplier_contact]
is always	named 2.02 wanted -2.02
above #	wanted 0.1 named -0.1
above to	wanted 0.19 named -0.19
above 出品	wanted 0.08 named -0.08
above 次の	wanted 0.06 named -0.06
after and	wanted 0.08 named -0.08
after website	wanted 0.08 named -0.08
any account.closed	wanted 0.07 named -0.07
any account.goes_on	named 0.09 wanted -0.09
any account.how_back	wanted 0.14 named -0.14
any account.may_not_sell	named 0.06 wanted -0.06
any account.temporary	named 0.19 wanted -0.19
any act.only_when	wanted 0.07 named -0.07
any act.told	wanted 0.06 named -0.06
any asin.other_number	wanted 0.1 named -0.1
any caution.appeal	wanted 0.14 named -0.14
any caution.generic	named 0.07 wanted -0.07
any caution.inauthentic	wanted 0.06 named -0.06
any caution.review	wanted 0.11 named -0.11
any caution.section3	wanted 0.13 named -0.13
any caution.stopped	named 0.1 wanted -0.1
any caution.threat	named 0.11 wanted -0.11
any doc.authorization_letter	named 0.08 wanted -0.08
any doc.brand_certificate	wanted 0.1 named -0.1
any doc.finding	named 0.08 wanted -0.08
any doc.invoice	wanted 0.11 named -0.11
any doc.plan_of_action	named 0.06 wanted -0.06
any doc.receipt	wanted 0.11 named -0.11
any doc.supplier_contact	wanted 0.15 named -0.15
any funds.held	named 0.13 wanted -0.13
any listing.documents	named 0.05 wanted -0.05
any none.buyer	named 0.07 wanted -0.07
any owner.label	named 0.1 wanted -0.1
any plan.action	named 0.15 wanted -0.15
any plan.prevention	wanted 0.08 named -0.08
any review.ship_on	named 0.06 wanted -0.06
any right.copyright	named 0.07 wanted -0.07
any right.named.trademark	named 0.07 wanted -0.07
any right.trademark	named 0.15 wanted -0.15
any sent.again	wanted 0.07 named -0.07
any sent.refused	named 0.15 wanted -0.15
any to.aside	wanted 0.07 named -0.07
any to.console_place	named 0.15 wanted -0.15
any to.not_for_answer	named 0.11 wanted -0.11
any warn.target	wanted 0.13 named -0.13
any warn.threat_listing	named 0.07 wanted -0.07
any why.authenticity	wanted 0.13 named -0.13
any why.condition	named 0.14 wanted -0.14
any why.drop	wanted 0.05 named -0.05
any why.drug	named 0.07 wanted -0.07
any why.forged	wanted 0.09 named -0.09
any why.mismatch	named 0.15 wanted -0.15
any why.owner	named 0.11 wanted -0.11
any why.owner_firm	named 0.1 wanted -0.1
any why.performance	named 0.06 wanted -0.06
any why.restricted	named 0.06 wanted -0.06
any why.safety	wanted 0.16 named -0.16
any why.used	named 0.12 wanted -0.12
before the	wanted 0.06 named -0.06
beside act.demand	wanted 0.09 named -0.09
beside act.request	wanted 0.1 named -0.1
beside act.told	named 0.06 wanted -0.06
beside doc.supplier_contact	wanted 0.15 named -0.15
condition account.goes_on	wanted 0.09 named -0.09
condition act.request	wanted 0.07 named -0.07
condition act.send	wanted 0.06 named -0.06
condition asin.other_number	wanted 0.05 named -0.05
condition caution.appeal	wanted 0.14 named -0.14
condition caution.counterfeit	wanted 0.08 named -0.08
condition caution.removed	named 0.12 wanted -0.12
condition caution.stopped	named 0.07 wanted -0.07
condition caution.threat	named 0.07 wanted -0.07
condition doc.came	named 0.07 wanted -0.07
condition doc.forged	wanted 0.06 named -0.06
condition doc.invoice	named 0.1 wanted -0.1
condition doc.not_taken	wanted 0.05 named -0.05
condition listing.stopped	named 0.07 wanted -0.07
condition owner.name_end	named 0.16 wanted -0.16
condition review.ship_on	wanted 0.09 named -0.09
condition right.counterfeit	wanted 0.07 named -0.07
condition sent.not_enough	wanted 0.06 named -0.06
condition sent.refused	named 0.05 wanted -0.05
condition to.console_place	named 0.06 wanted -0.06
condition why.condition	wanted 0.06 named -0.06
condition why.safety	wanted 0.09 named -0.09
fact account.goes_on	named 0.12 wanted -0.12
fact account.how_back	wanted 0.05 named -0.05
fact account.temporary	named 0.19 wanted -0.19
fact act.click	wanted 0.06 named -0.06
fact act.only_when	wanted 0.08 named -0.08
fact act.told	wanted 0.06 named -0.06
fact caution.generic	named 0.07 wanted -0.07
fact caution.removed	wanted 0.07 named -0.07
fact caution.review	wanted 0.11 named -0.11
fact caution.section3	wanted 0.13 named -0.13
fact complaint.id_label	named 0.13 wanted -0.13
fact doc.authorization_letter	named 0.18 wanted -0.18
fact doc.identity	named 0.05 wanted -0.05
fact doc.invoice	wanted 0.21 named -0.21
fact doc.letter_of_retraction	named 0.09 wanted -0.09
fact doc.not_enough	wanted 0.07 named -0.07
fact doc.plan_of_action	named 0.08 wanted -0.08
fact doc.receipt	wanted 0.14 named -0.14
fact doc.supplier_contact	wanted 0.17 named -0.17
fact funds.held	named 0.11 wanted -0.11
fact good.account	wanted 0.06 named -0.06
fact none.buyer	named 0.07 wanted -0.07
fact owner.label	named 0.14 wanted -0.14
fact plan.action	named 0.17 wanted -0.17
fact plan.prevention	wanted 0.12 named -0.12
fact review.account	named 0.08 wanted -0.08
fact right.copyright	named 0.07 wanted -0.07
fact right.named.trademark	named 0.07 wanted -0.07
fact right.trademark	named 0.15 wanted -0.15
fact to.console_place	named 0.16 wanted -0.16
fact to.not_for_answer	named 0.06 wanted -0.06
fact warn.registered	named 0.06 wanted -0.06
fact warn.threat	named 0.06 wanted -0.06
fact why.condition	named 0.19 wanted -0.19
fact why.drop	wanted 0.06 named -0.06
fact why.drug	named 0.06 wanted -0.06
fact why.forged	wanted 0.07 named -0.07
fact why.mismatch	named 0.15 wanted -0.15
fact why.owner	named 0.14 wanted -0.14
fact why.owner_firm	named 0.13 wanted -0.13
fact why.performance	named 0.05 wanted -0.05
fact why.restricted	named 0.06 wanted -0.06
fact why.safety	wanted 0.18 named -0.18
fact why.used	named 0.1 wanted -0.1
fact why.verification	wanted 0.06 named -0.06
is has.asin	wanted 0.22 named -0.22
is item	wanted 0.17 named -0.17
is many.asins	wanted 0.23 named -0.23
is named	wanted 0.15 named -0.15
is no.asin	named 0.22 wanted -0.22
is passed.over	named 0.15 wanted -0.15
is stage_account_investigation	named 0.18 wanted -0.18
is stage_closure	named 0.18 wanted -0.18
is stage_listing_inquiry	wanted 0.1 named -0.1
is stage_more_information	wanted 0.14 named -0.14
is stage_policy_warning	named 0.07 wanted -0.07
is stage_suspension	wanted 0.19 named -0.19
is taken	wanted 0.15 named -0.15
is unnamed	named 0.15 wanted -0.15
negated account.goes_on	named 0.08 wanted -0.08
negated caution.threat	wanted 0.06 named -0.06
negated doc.invoice	named 0.1 wanted -0.1
negated doc.not_enough	named 0.06 wanted -0.06
negated owner.name_end	wanted 0.09 named -0.09
negated why.safety	wanted 0.08 named -0.08
rule authenticity_by_demand	wanted 0.19 named -0.19
rule authenticity_said	wanted 0.13 named -0.13
rule condition_said	named 0.14 wanted -0.14
rule copyright_word	named 0.07 wanted -0.07
rule drop_said	wanted 0.05 named -0.05
rule drug_said	named 0.07 wanted -0.07
rule generic_means_unbranded	named 0.07 wanted -0.07
rule investigation_call_goes_on	named 0.07 wanted -0.07
rule investigation_review	named 0.07 wanted -0.07
rule ip_owner	named 0.1 wanted -0.1
rule ip_said	named 0.11 wanted -0.11
rule listing_authenticity	wanted 0.18 named -0.18
rule listing_mismatch	named 0.12 wanted -0.12
rule listing_numbered	wanted 0.13 named -0.13
rule listing_owner	named 0.07 wanted -0.07
rule listing_safety	wanted 0.14 named -0.14
rule listing_sales_named	wanted 0.07 named -0.07
rule mismatch_said	named 0.15 wanted -0.15
rule more_answered	wanted 0.09 named -0.09
rule more_detail	wanted 0.09 named -0.09
rule more_not_enough	wanted 0.07 named -0.07
rule more_not_enough_plain	wanted 0.11 named -0.11
rule other_forged	wanted 0.07 named -0.07
rule performance_said	named 0.06 wanted -0.06
rule restricted_said	named 0.06 wanted -0.06
rule safety_said	wanted 0.16 named -0.16
rule section_three_is_no_ground	wanted 0.13 named -0.13
rule suspended_way_back	wanted 0.16 named -0.16
rule threat_is_no_stage	named 0.09 wanted -0.09
rule trademark_named	named 0.07 wanted -0.07
rule trademark_word	named 0.15 wanted -0.15
rule used_said	named 0.12 wanted -0.12
rule warning_something_asked	named 0.1 wanted -0.1
rule warning_target	wanted 0.06 named -0.06
said fact	wanted 0.17 named -0.17
said threat	wanted 0.06 named -0.06
say and website	wanted 0.08 named -0.08
say from your supplier	wanted 0.35 named -0.35
say gif	wanted 0.09 named -0.09
say jpg	wanted 0.05 named -0.05
say phone number	wanted 0.48 named -0.48
say png	wanted 0.06 named -0.06
say supplier	wanted 0.31 named -0.31
say supplier's	wanted 0.13 named -0.13
say website	wanted 0.14 named -0.14
say your supplier	wanted 0.07 named -0.07
say 、住	wanted 0.08 named -0.08
say 、住所	wanted 0.08 named -0.08
say 、電	wanted 0.08 named -0.08
say 、電話	wanted 0.14 named -0.14
say 、電話番	wanted 0.12 named -0.12
say 、電話番号	wanted 0.12 named -0.12
say ていただい	wanted 0.11 named -0.11
say の供	wanted 0.06 named -0.06
say の名称	wanted 0.14 named -0.14
say れ先	wanted 0.14 named -0.14
say ウェ	wanted 0.1 named -0.1
say ウェブ	wanted 0.13 named -0.13
say ウェブサ	wanted 0.13 named -0.13
say ウェブサイ	wanted 0.13 named -0.13
say ェブ	wanted 0.13 named -0.13
say ェブサ	wanted 0.13 named -0.13
say ェブサイ	wanted 0.13 named -0.13
say ェブサイト	wanted 0.13 named -0.13
say シート	wanted 0.12 named -0.12
say ス通	wanted 0.09 named -0.09
say ス通知	wanted 0.09 named -0.09
say ブサ	wanted 0.13 named -0.13
say ブサイ	wanted 0.13 named -0.13
say ブサイト	wanted 0.13 named -0.13
say マンス通	wanted 0.09 named -0.09
say マンス通知	wanted 0.09 named -0.09
say ンス通	wanted 0.09 named -0.09
say ンス通知	wanted 0.09 named -0.09
say ーマンス通	wanted 0.09 named -0.09
say 事故	wanted 0.22 named -0.22
say 事業者	wanted 0.19 named -0.19
say 仕入れ	wanted 0.08 named -0.08
say 仕入れ先	wanted 0.14 named -0.14
say 住所	wanted 0.07 named -0.07
say 先の名称	wanted 0.05 named -0.05
say 入れ先	wanted 0.14 named -0.14
say 前、電	wanted 0.06 named -0.06
say 前、電話	wanted 0.06 named -0.06
say 加工	wanted 0.08 named -0.08
say 号、	wanted 0.12 named -0.12
say 名、電	wanted 0.09 named -0.09
say 名、電話	wanted 0.09 named -0.09
say 名、電話番	wanted 0.09 named -0.09
say 名前、電	wanted 0.06 named -0.06
say 名前、電話	wanted 0.06 named -0.06
say 番号、	wanted 0.12 named -0.12
say 発行	wanted 0.05 named -0.05
say 製造元	wanted 0.16 named -0.16
say 見合	wanted 0.12 named -0.12
say 話番	wanted 0.23 named -0.23
say 話番号	wanted 0.23 named -0.23
say 話番号、	wanted 0.13 named -0.13
say 輸入元	wanted 0.23 named -0.23
say 造元	wanted 0.16 named -0.16
say 電話	wanted 0.17 named -0.17
say 電話番	wanted 0.23 named -0.23
say 電話番号	wanted 0.23 named -0.23
say 電話番号、	wanted 0.13 named -0.13
threat account.closed	wanted 0.12 named -0.12
threat account.how_back	wanted 0.1 named -0.1
threat account.may_not_sell	named 0.07 wanted -0.07
threat account.stopped	named 0.08 wanted -0.08
threat account.winding_up	wanted 0.07 named -0.07
threat act.demand	named 0.08 wanted -0.08
threat act.request	named 0.05 wanted -0.05
threat act.told	named 0.06 wanted -0.06
threat caution.inauthentic	wanted 0.06 named -0.06
threat caution.removed	named 0.1 wanted -0.1
threat caution.stopped	named 0.13 wanted -0.13
threat caution.threat	named 0.09 wanted -0.09
threat doc.came	named 0.07 wanted -0.07
threat doc.invoice	named 0.08 wanted -0.08
threat doc.letter_of_retraction	wanted 0.07 named -0.07
threat doc.not_enough	wanted 0.09 named -0.09
threat doc.supplier_contact	wanted 0.06 named -0.06
threat listing.stopped	wanted 0.12 named -0.12
threat owner.name_end	wanted 0.05 named -0.05
threat plan.action	wanted 0.06 named -0.06
threat sent.again	named 0.07 wanted -0.07
threat sent.before	named 0.06 wanted -0.06
threat to.console	wanted 0.07 named -0.07
threat to.console_place	wanted 0.09 named -0.09
threat to.not_for_answer	named 0.06 wanted -0.06
threat why.authenticity	wanted 0.11 named -0.11
[document.plan_of_action]
is always	named 1.05 wanted -1.05
above #	wanted 0.12 named -0.12
above the	wanted 0.06 named -0.06
above to	wanted 0.11 named -0.11
above 以内	wanted 0.07 named -0.07
above 出品	wanted 0.11 named -0.11
above 出品者	wanted 0.06 named -0.06
above 出品者様	wanted 0.06 named -0.06
above 品者	wanted 0.06 named -0.06
above 品者様	wanted 0.06 named -0.06
above 者様	wanted 0.07 named -0.07
after how	wanted 0.1 named -0.1
after it	wanted 0.11 named -0.11
after the	wanted 0.06 named -0.06
after what	wanted 0.05 named -0.05
after から	wanted 0.1 named -0.1
after 以内	wanted 0.08 named -0.08
after 以内に	wanted 0.08 named -0.08
after 内に	wanted 0.08 named -0.08
any account.closed	named 0.06 wanted -0.06
any account.final	named 0.09 wanted -0.09
any account.how_back	wanted 0.19 named -0.19
any account.may_not_sell	named 0.06 wanted -0.06
any account.part_stopped	wanted 0.1 named -0.1
any account.permanent	named 0.12 wanted -0.12
any account.silence	named 0.1 wanted -0.1
any account.stopped	named 0.1 wanted -0.1
any account.winding_up	named 0.06 wanted -0.06
any act.click	named 0.08 wanted -0.08
any act.courtesy	named 0.08 wanted -0.08
any act.only_when	wanted 0.07 named -0.07
any act.request	wanted 0.07 named -0.07
any act.send	wanted 0.05 named -0.05
any act.told	named 0.07 wanted -0.07
any caution.appeal	wanted 0.07 named -0.07
any caution.authenticity	named 0.07 wanted -0.07
any caution.closed	named 0.07 wanted -0.07
any caution.generic	wanted 0.13 named -0.13
any caution.section3	named 0.11 wanted -0.11
any caution.threat	named 0.06 wanted -0.06
any doc.authorization_letter	named 0.22 wanted -0.22
any doc.business_licence	named 0.11 wanted -0.11
any doc.dealer_licence	named 0.08 wanted -0.08
any doc.finding	wanted 0.08 named -0.08
any doc.identity	named 0.23 wanted -0.23
any doc.not_taken	named 0.08 wanted -0.08
any doc.plan_of_action	wanted 0.08 named -0.08
any doc.supplier_contact	named 0.1 wanted -0.1
any funds.topic	named 0.09 wanted -0.09
any good.account	named 0.12 wanted -0.12
any good.ended	named 0.09 wanted -0.09
any good.listing	wanted 0.11 named -0.11
any good.promise	named 0.08 wanted -0.08
any listing.stopped	named 0.16 wanted -0.16
any none.advert	wanted 0.05 named -0.05
any none.buyer	named 0.07 wanted -0.07
any owner.before_name	wanted 0.05 named -0.05
any plan.action	wanted 0.09 named -0.09
any plan.cause	wanted 0.42 named -0.42
any plan.prevention	wanted 0.51 named -0.51
any right.patent	named 0.09 wanted -0.09
any right.trademark	wanted 0.07 named -0.07
any sent.again	wanted 0.07 named -0.07
any sent.before	named 0.05 wanted -0.05
any to.aside	named 0.09 wanted -0.09
any to.console	wanted 0.13 named -0.13
any to.console_place	named 0.1 wanted -0.1
any to.not_for_answer	named 0.12 wanted -0.12
any to.reply	wanted 0.07 named -0.07
any warn.registered	named 0.09 wanted -0.09
any warn.target	wanted 0.09 named -0.09
any warn.threat	wanted 0.13 named -0.13
any warn.threat_listing	named 0.07 wanted -0.07
any warn.word	named 0.09 wanted -0.09
any why.condition	wanted 0.16 named -0.16
any why.dealer	named 0.06 wanted -0.06
any why.drop	named 0.07 wanted -0.07
any why.forged	named 0.13 wanted -0.13
any why.late	wanted 0.06 named -0.06
any why.linked	named 0.1 wanted -0.1
any why.misuse	wanted 0.11 named -0.11
any why.multiple	named 0.14 wanted -0.14
any why.rates	wanted 0.06 named -0.06
any why.safety	named 0.11 wanted -0.11
any why.used	wanted 0.08 named -0.08
any why.verification	named 0.15 wanted -0.15
before #	named 0.07 wanted -0.07
before a	wanted 0.06 named -0.06
before the	wanted 0.07 named -0.07
before 以内に	wanted 0.1 named -0.1
before 内に	wanted 0.1 named -0.1
beside act.demand	wanted 0.22 named -0.22
beside act.request	wanted 0.14 named -0.14
beside act.send	wanted 0.15 named -0.15
beside act.told	named 0.23 wanted -0.23
beside doc.authorization_letter	named 0.06 wanted -0.06
beside doc.invoice	wanted 0.11 named -0.11
beside doc.not_enough	wanted 0.06 named -0.06
beside doc.plan_of_action	wanted 0.07 named -0.07
condition account.how_back	wanted 0.11 named -0.11
condition act.request	named 0.1 wanted -0.1
condition act.send	wanted 0.06 named -0.06
condition act.told	wanted 0.07 named -0.07
condition asin.other_number	named 0.06 wanted -0.06
condition caution.threat	named 0.15 wanted -0.15
condition doc.invoice	named 0.1 wanted -0.1
condition doc.not_enough	wanted 0.07 named -0.07
condition doc.not_taken	named 0.09 wanted -0.09
condition doc.plan_of_action	wanted 0.08 named -0.08
condition doc.receipt	named 0.07 wanted -0.07
condition funds.held	wanted 0.07 named -0.07
condition good.listing	wanted 0.07 named -0.07
condition owner.name_end	wanted 0.05 named -0.05
condition plan.action	wanted 0.07 named -0.07
condition to.aside	named 0.1 wanted -0.1
condition warn.target	named 0.09 wanted -0.09
condition why.drug	wanted 0.09 named -0.09
condition why.owner	named 0.06 wanted -0.06
condition why.reviews	named 0.07 wanted -0.07
fact account.closed	named 0.07 wanted -0.07
fact account.final	named 0.08 wanted -0.08
fact account.may_not_sell	named 0.08 wanted -0.08
fact account.part_stopped	wanted 0.14 named -0.14
fact account.permanent	named 0.06 wanted -0.06
fact account.silence	named 0.06 wanted -0.06
fact account.winding_up	named 0.05 wanted -0.05
fact act.click	named 0.06 wanted -0.06
fact act.courtesy	named 0.09 wanted -0.09
fact act.demand	named 0.07 wanted -0.07
fact act.only_when	wanted 0.06 named -0.06
fact act.request	wanted 0.08 named -0.08
fact act.send	wanted 0.11 named -0.11
fact act.told	named 0.07 wanted -0.07
fact caution.authenticity	named 0.11 wanted -0.11
fact caution.closed	named 0.13 wanted -0.13
fact caution.generic	wanted 0.13 named -0.13
fact caution.section3	named 0.11 wanted -0.11
fact doc.authorization_letter	named 0.11 wanted -0.11
fact doc.dealer_licence	named 0.1 wanted -0.1
fact doc.finding	wanted 0.08 named -0.08
fact doc.identity	named 0.19 wanted -0.19
fact doc.invoice	named 0.1 wanted -0.1
fact doc.plan_of_action	wanted 0.18 named -0.18
fact doc.receipt	wanted 0.05 named -0.05
fact doc.supplier_contact	named 0.08 wanted -0.08
fact funds.held	named 0.05 wanted -0.05
fact funds.topic	named 0.09 wanted -0.09
fact good.account	named 0.1 wanted -0.1
fact good.listing	wanted 0.06 named -0.06
fact good.promise	named 0.05 wanted -0.05
fact listing.named	wanted 0.05 named -0.05
fact none.advert	wanted 0.08 named -0.08
fact none.buyer	named 0.07 wanted -0.07
fact owner.before_name	wanted 0.06 named -0.06
fact owner.label	named 0.05 wanted -0.05
fact plan.cause	wanted 0.35 named -0.35
fact plan.prevention	wanted 0.42 named -0.42
fact right.patent	named 0.09 wanted -0.09
fact right.trademark	wanted 0.08 named -0.08
fact to.not_for_answer	named 0.08 wanted -0.08
fact warn.registered	named 0.09 wanted -0.09
fact warn.target	wanted 0.1 named -0.1
fact warn.threat	wanted 0.11 named -0.11
fact warn.word	named 0.08 wanted -0.08
fact why.authenticity	named 0.11 wanted -0.11
fact why.condition	wanted 0.16 named -0.16
fact why.dealer	named 0.06 wanted -0.06
fact why.drop	named 0.05 wanted -0.05
fact why.forged	named 0.12 wanted -0.12
fact why.late	wanted 0.07 named -0.07
fact why.linked	named 0.1 wanted -0.1
fact why.misuse	wanted 0.11 named -0.11
fact why.multiple	named 0.13 wanted -0.13
fact why.safety	named 0.13 wanted -0.13
fact why.used	wanted 0.08 named -0.08
fact why.verification	named 0.13 wanted -0.13
is has.asin	wanted 0.05 named -0.05
is item	wanted 0.32 named -0.32
is many.asins	wanted 0.14 named -0.14
is named	wanted 0.07 named -0.07
is no.asin	named 0.06 wanted -0.06
is one.asin	named 0.09 wanted -0.09
is passed.over	named 0.32 wanted -0.32
is stage_account_investigation	named 0.15 wanted -0.15
is stage_closure	named 0.53 wanted -0.53
is stage_funds	named 0.3 wanted -0.3
is stage_listing_inquiry	named 0.11 wanted -0.11
is stage_more_information	wanted 0.48 named -0.48
is stage_policy_warning	named 0.17 wanted -0.17
is stage_suspension	wanted 0.78 named -0.78
is taken	wanted 0.32 named -0.32
is unnamed	named 0.07 wanted -0.07
negated account.goes_on	named 0.06 wanted -0.06
negated act.request	named 0.18 wanted -0.18
negated act.send	named 0.08 wanted -0.08
negated age.document	wanted 0.05 named -0.05
negated caution.appeal	wanted 0.14 named -0.14
negated doc.invoice	wanted 0.16 named -0.16
negated doc.not_enough	wanted 0.05 named -0.05
negated doc.plan_of_action	named 0.16 wanted -0.16
negated listing.stopped	named 0.08 wanted -0.08
negated none.order	wanted 0.08 named -0.08
negated owner.name_end	wanted 0.07 named -0.07
negated plan.cause	wanted 0.05 named -0.05
negated plan.prevention	wanted 0.06 named -0.06
negated sent.again	wanted 0.09 named -0.09
negated why.authenticity	wanted 0.05 named -0.05
rule authenticity_by_demand	wanted 0.06 named -0.06
rule closed_after_plans	named 0.09 wanted -0.09
rule closed_final	named 0.08 wanted -0.08
rule closed_permanent	named 0.06 wanted -0.06
rule closed_said	named 0.09 wanted -0.09
rule closed_silence	named 0.08 wanted -0.08
rule closed_silent_only	named 0.08 wanted -0.08
rule closed_winding_up	named 0.07 wanted -0.07
rule condition_said	wanted 0.16 named -0.16
rule dealer_said	named 0.06 wanted -0.06
rule drop_said	named 0.07 wanted -0.07
rule funds_held_only	named 0.14 wanted -0.14
rule funds_only	named 0.05 wanted -0.05
rule generic_means_unbranded	wanted 0.13 named -0.13
rule investigation_call_goes_on	wanted 0.05 named -0.05
rule late_said	wanted 0.06 named -0.06
rule linked_said	named 0.1 wanted -0.1
rule listing_drug	named 0.1 wanted -0.1
rule listing_goes_on	wanted 0.13 named -0.13
rule listing_mismatch	named 0.14 wanted -0.14
rule listing_owner	named 0.14 wanted -0.14
rule listing_restored_said	wanted 0.06 named -0.06
rule listing_safety	named 0.07 wanted -0.07
rule more_answered	wanted 0.07 named -0.07
rule more_not_enough	wanted 0.06 named -0.06
rule more_not_enough_plain	wanted 0.07 named -0.07
rule multiple_said	named 0.14 wanted -0.14
rule none_advert	wanted 0.08 named -0.08
rule none_buyer	wanted 0.06 named -0.06
rule none_order	named 0.11 wanted -0.11
rule other_forged	named 0.12 wanted -0.12
rule other_misuse	wanted 0.11 named -0.11
rule patent_word	named 0.09 wanted -0.09
rule performance_rates	wanted 0.13 named -0.13
rule safety_said	named 0.11 wanted -0.11
rule section_three_is_no_ground	named 0.11 wanted -0.11
rule suspended_may_not_sell	named 0.08 wanted -0.08
rule suspended_part	wanted 0.16 named -0.16
rule threat_is_no_stage	named 0.07 wanted -0.07
rule trademark_word	wanted 0.07 named -0.07
rule used_said	wanted 0.08 named -0.08
rule verification_said	named 0.15 wanted -0.15
rule warning_late	named 0.13 wanted -0.13
rule warning_licence	named 0.11 wanted -0.11
rule warning_registered	named 0.08 wanted -0.08
rule warning_something_asked	wanted 0.13 named -0.13
rule warning_target	named 0.09 wanted -0.09
rule warning_threat	wanted 0.06 named -0.06
rule warning_word	named 0.1 wanted -0.1
said condition	wanted 0.08 named -0.08
said fact	wanted 0.17 named -0.17
said negated	named 0.16 wanted -0.16
say a plan	named 0.06 wanted -0.06
say and how	wanted 0.18 named -0.18
say and how you	wanted 0.21 named -0.21
say and what	wanted 0.43 named -0.43
say and what you	wanted 0.27 named -0.27
say cause	wanted 0.32 named -0.32
say for up	wanted 0.17 named -0.17
say for up to	wanted 0.17 named -0.17
say how you	wanted 0.17 named -0.17
say how you will	wanted 0.09 named -0.09
say plan	wanted 0.25 named -0.25
say prevent	wanted 0.27 named -0.27
say rate	wanted 0.12 named -0.12
say the cause	wanted 0.21 named -0.21
say the plan	wanted 0.2 named -0.2
say what you	wanted 0.17 named -0.17
say what you have	wanted 0.32 named -0.32
say 、今後	wanted 0.11 named -0.11
say 、今後の	wanted 0.06 named -0.06
say 、何を	wanted 0.24 named -0.24
say 、改善	wanted 0.07 named -0.07
say いための	wanted 0.08 named -0.08
say ご希	wanted 0.06 named -0.06
say ご希望	wanted 0.06 named -0.06
say じた	wanted 0.09 named -0.09
say たか	wanted 0.16 named -0.16
say たか、	wanted 0.21 named -0.21
say たのか	wanted 0.13 named -0.13
say ために	wanted 0.05 named -0.05
say ための	wanted 0.06 named -0.06
say た原	wanted 0.06 named -0.06
say た原因	wanted 0.06 named -0.06
say た計	wanted 0.11 named -0.11
say た計画	wanted 0.11 named -0.11
say った	named 0.08 wanted -0.08
say ないための	wanted 0.08 named -0.08
say のか	wanted 0.25 named -0.25
say のかを	wanted 0.1 named -0.1
say のよ	wanted 0.11 named -0.11
say の計	wanted 0.27 named -0.27
say の計画	wanted 0.28 named -0.28
say めに	wanted 0.19 named -0.19
say めの	wanted 0.07 named -0.07
say るのか	wanted 0.15 named -0.15
say るのかを	wanted 0.08 named -0.08
say をご希	wanted 0.06 named -0.06
say をご希望	wanted 0.06 named -0.06
say をど	wanted 0.2 named -0.2
say をどう	wanted 0.12 named -0.12
say をどの	wanted 0.05 named -0.05
say をどのよ	wanted 0.09 named -0.09
say をどのよう	wanted 0.09 named -0.09
say を含	named 0.07 wanted -0.07
say を解	wanted 0.08 named -0.08
say を防	wanted 0.07 named -0.07
say を防ぐ	wanted 0.06 named -0.06
say 今後の	wanted 0.12 named -0.12
say 何を	wanted 0.23 named -0.23
say 再発	wanted 0.06 named -0.06
say 再開	named 0.15 wanted -0.15
say 再開をご	wanted 0.06 named -0.06
say 再開をご希	wanted 0.06 named -0.06
say 出荷遅	wanted 0.07 named -0.07
say 出荷遅延	wanted 0.07 named -0.07
say 出荷遅延率	wanted 0.07 named -0.07
say 原因	wanted 0.25 named -0.25
say 原因、	wanted 0.06 named -0.06
say 取っ	wanted 0.08 named -0.08
say 問題	wanted 0.15 named -0.15
say 因、	wanted 0.06 named -0.06
say 因と	wanted 0.1 named -0.1
say 希望	wanted 0.07 named -0.07
say 延率	wanted 0.07 named -0.07
say 手順	wanted 0.09 named -0.09
say 改善	wanted 0.14 named -0.14
say 既に	wanted 0.06 named -0.06
say 明書	named 0.19 wanted -0.19
say 根本	wanted 0.08 named -0.08
say 検品	wanted 0.11 named -0.11
say 止策	wanted 0.07 named -0.07
say 率が	wanted 0.12 named -0.12
say 画。	wanted 0.09 named -0.09
say 画に	wanted 0.07 named -0.07
say 画には	wanted 0.05 named -0.05
say 画を	wanted 0.15 named -0.15
say 画を、	wanted 0.15 named -0.15
say 策を	wanted 0.07 named -0.07
say 荷遅	wanted 0.07 named -0.07
say 荷遅延	wanted 0.07 named -0.07
say 荷遅延率	wanted 0.07 named -0.07
say 計画	wanted 0.37 named -0.37
say 計画。	wanted 0.09 named -0.09
say 計画に	wanted 0.07 named -0.07
say 計画には	wanted 0.05 named -0.05
say 計画を	wanted 0.15 named -0.15
say 計画を、	wanted 0.15 named -0.15
say 証明書	named 0.14 wanted -0.14
say 起き	wanted 0.1 named -0.1
say 遅延	wanted 0.06 named -0.06
say 遅延率	wanted 0.07 named -0.07
say 開をご	wanted 0.06 named -0.06
say 開をご希	wanted 0.06 named -0.06
say 開をご希望	wanted 0.06 named -0.06
say 防ぐ	wanted 0.19 named -0.19
say 防止	wanted 0.06 named -0.06
say 防止策	wanted 0.07 named -0.07
subject re	named 0.06 wanted -0.06
subject の停	wanted 0.1 named -0.1
subject の停止	wanted 0.1 named -0.1
subject 停止	wanted 0.25 named -0.25
subject 改善	wanted 0.05 named -0.05
threat account.part_stopped	named 0.06 wanted -0.06
threat account.permanent	named 0.06 wanted -0.06
threat account.stopped	named 0.1 wanted -0.1
threat act.demand	named 0.09 wanted -0.09
threat act.lead	wanted 0.05 named -0.05
threat act.request	wanted 0.12 named -0.12
threat act.send	named 0.13 wanted -0.13
threat act.told	named 0.09 wanted -0.09
threat asin.other_number	named 0.09 wanted -0.09
threat caution.appeal	named 0.07 wanted -0.07
threat caution.threat	named 0.07 wanted -0.07
threat doc.authorization_letter	named 0.08 wanted -0.08
threat doc.business_licence	named 0.07 wanted -0.07
threat doc.invoice	wanted 0.09 named -0.09
threat doc.not_enough	named 0.06 wanted -0.06
threat funds.held	named 0.05 wanted -0.05
threat listing.stopped	named 0.13 wanted -0.13
threat owner.name_end	named 0.11 wanted -0.11
threat plan.action	wanted 0.09 named -0.09
threat to.console	wanted 0.1 named -0.1
threat to.not_for_answer	named 0.05 wanted -0.05
threat to.reply	wanted 0.07 named -0.07
threat warn.threat	wanted 0.1 named -0.1
threat warn.threat_listing	named 0.07 wanted -0.07
threat warn.word	named 0.07 wanted -0.07
threat why.authenticity	wanted 0.06 named -0.06
threat why.drug	wanted 0.07 named -0.07
threat why.tracking	named 0.08 wanted -0.08
[document.letter_of_retraction]
is always	named 2.28 wanted -2.28
above #	wanted 0.05 named -0.05
after ion	wanted 0.08 named -0.08
after the	wanted 0.08 named -0.08
after 直接	wanted 0.07 named -0.07
any account.goes_on	named 0.07 wanted -0.07
any account.may_not_sell	named 0.11 wanted -0.11
any act.click	named 0.1 wanted -0.1
any act.courtesy	named 0.05 wanted -0.05
any act.demand	wanted 0.08 named -0.08
any act.lead	named 0.08 wanted -0.08
any act.only_when	wanted 0.06 named -0.06
any act.send	wanted 0.09 named -0.09
any act.told	named 0.11 wanted -0.11
any age.document	named 0.11 wanted -0.11
any caution.appeal	named 0.1 wanted -0.1
any caution.closed	named 0.13 wanted -0.13
any caution.counterfeit	wanted 0.05 named -0.05
any caution.removed	named 0.06 wanted -0.06
any caution.stopped	wanted 0.08 named -0.08
any complaint.id_label	wanted 0.14 named -0.14
any doc.authorization_letter	named 0.08 wanted -0.08
any doc.finding	named 0.09 wanted -0.09
any doc.forged	wanted 0.06 named -0.06
any doc.invoice	wanted 0.06 named -0.06
any doc.letter_of_retraction	wanted 0.32 named -0.32
any doc.not_taken	wanted 0.07 named -0.07
any doc.supplier_contact	named 0.07 wanted -0.07
any funds.topic	named 0.07 wanted -0.07
any listing.documents	named 0.11 wanted -0.11
any none.order	named 0.11 wanted -0.11
any none.receipt	wanted 0.05 named -0.05
any owner.label	wanted 0.06 named -0.06
any plan.prevention	named 0.06 wanted -0.06
any review.account	named 0.07 wanted -0.07
any review.ship_on	named 0.06 wanted -0.06
any right.copyright	wanted 0.09 named -0.09
any right.named.counterfeit	wanted 0.08 named -0.08
any right.named.trademark	named 0.05 wanted -0.05
any right.trademark	wanted 0.08 named -0.08
any right.unfair	wanted 0.17 named -0.17
any sent.before	named 0.12 wanted -0.12
any to.aside	named 0.08 wanted -0.08
any to.console_place	named 0.05 wanted -0.05
any to.not_for_answer	wanted 0.09 named -0.09
any to.reply	named 0.06 wanted -0.06
any warn.registered	named 0.09 wanted -0.09
any warn.target	named 0.1 wanted -0.1
any warn.threat_listing	named 0.09 wanted -0.09
any why.condition	named 0.05 wanted -0.05
any why.mismatch	named 0.1 wanted -0.1
any why.owner	wanted 0.16 named -0.16
any why.restricted	named 0.06 wanted -0.06
before a	wanted 0.1 named -0.1
before ask	wanted 0.06 named -0.06
before owner	wanted 0.06 named -0.06
before 利者	wanted 0.06 named -0.06
before 利者に	wanted 0.05 named -0.05
before 所有	wanted 0.05 named -0.05
before 権利	wanted 0.12 named -0.12
before 権利者	wanted 0.06 named -0.06
before 権利者に	wanted 0.05 named -0.05
before 申告	wanted 0.08 named -0.08
before 申告を	wanted 0.07 named -0.07
before 者が	wanted 0.06 named -0.06
before 者に	wanted 0.1 named -0.1
beside act.demand	wanted 0.21 named -0.21
beside act.request	wanted 0.06 named -0.06
beside act.send	wanted 0.32 named -0.32
beside doc.letter_of_retraction	wanted 0.32 named -0.32
beside doc.not_taken	wanted 0.06 named -0.06
beside sent.not_enough	wanted 0.05 named -0.05
condition act.request	wanted 0.05 named -0.05
condition doc.authorization_letter	named 0.05 wanted -0.05
condition doc.came	wanted 0.11 named -0.11
condition doc.invoice	wanted 0.06 named -0.06
condition doc.letter_of_retraction	wanted 0.05 named -0.05
condition doc.not_taken	named 0.06 wanted -0.06
condition listing.documents	named 0.08 wanted -0.08
condition listing.stopped	named 0.06 wanted -0.06
condition none.order	named 0.08 wanted -0.08
condition owner.label	wanted 0.06 named -0.06
condition owner.name_end	wanted 0.11 named -0.11
condition right.counterfeit	named 0.06 wanted -0.06
condition right.design	named 0.06 wanted -0.06
condition sent.refused	wanted 0.06 named -0.06
condition why.authenticity	named 0.09 wanted -0.09
condition why.owner	named 0.06 wanted -0.06
fact account.goes_on	named 0.05 wanted -0.05
fact act.click	named 0.09 wanted -0.09
fact act.demand	named 0.08 wanted -0.08
fact act.lead	named 0.08 wanted -0.08
fact act.only_when	wanted 0.06 named -0.06
fact act.request	named 0.11 wanted -0.11
fact act.told	named 0.11 wanted -0.11
fact age.document	named 0.19 wanted -0.19
fact caution.appeal	named 0.08 wanted -0.08
fact caution.authenticity	wanted 0.09 named -0.09
fact caution.stopped	wanted 0.06 named -0.06
fact complaint.id_label	wanted 0.12 named -0.12
fact doc.authorization_letter	named 0.1 wanted -0.1
fact doc.came	named 0.09 wanted -0.09
fact doc.finding	named 0.05 wanted -0.05
fact doc.invoice	named 0.06 wanted -0.06
fact doc.letter_of_retraction	wanted 0.28 named -0.28
fact doc.receipt	named 0.08 wanted -0.08
fact doc.supplier_contact	named 0.07 wanted -0.07
fact funds.held	wanted 0.05 named -0.05
fact funds.topic	named 0.05 wanted -0.05
fact none.receipt	wanted 0.05 named -0.05
fact owner.label	wanted 0.08 named -0.08
fact plan.cause	named 0.06 wanted -0.06
fact review.account	named 0.06 wanted -0.06
fact review.ship_on	named 0.07 wanted -0.07
fact right.copyright	wanted 0.08 named -0.08
fact right.named.counterfeit	wanted 0.08 named -0.08
fact right.named.trademark	named 0.05 wanted -0.05
fact right.trademark	wanted 0.05 named -0.05
fact right.unfair	wanted 0.17 named -0.17
fact sent.before	named 0.12 wanted -0.12
fact sent.not_enough	named 0.06 wanted -0.06
fact to.aside	named 0.09 wanted -0.09
fact to.console	named 0.06 wanted -0.06
fact to.console_place	wanted 0.08 named -0.08
fact warn.registered	named 0.09 wanted -0.09
fact warn.threat_listing	named 0.08 wanted -0.08
fact warn.word	wanted 0.06 named -0.06
fact why.mismatch	named 0.06 wanted -0.06
fact why.owner	wanted 0.17 named -0.17
fact why.owner_firm	wanted 0.06 named -0.06
fact why.restricted	named 0.06 wanted -0.06
is has.asin	wanted 0.09 named -0.09
is item	wanted 0.08 named -0.08
is named	wanted 0.32 named -0.32
is no.asin	named 0.09 wanted -0.09
is passed.over	named 0.21 wanted -0.21
is stage_account_investigation	named 0.06 wanted -0.06
is stage_closure	named 0.05 wanted -0.05
is stage_listing_inquiry	wanted 0.1 named -0.1
is stage_more_information	wanted 0.06 named -0.06
is taken	wanted 0.21 named -0.21
is unnamed	named 0.31 wanted -0.31
negated act.request	named 0.06 wanted -0.06
negated age.document	wanted 0.06 named -0.06
negated asin.other_number	wanted 0.07 named -0.07
negated doc.invoice	wanted 0.11 named -0.11
negated owner.name_end	wanted 0.1 named -0.1
negated why.authenticity	wanted 0.1 named -0.1
rule condition_said	named 0.05 wanted -0.05
rule copyright_word	wanted 0.09 named -0.09
rule counterfeit_named	wanted 0.08 named -0.08
rule investigation_review	named 0.06 wanted -0.06
rule ip_said	wanted 0.16 named -0.16
rule listing_authenticity	wanted 0.05 named -0.05
rule listing_documents	wanted 0.24 named -0.24
rule listing_numbered	wanted 0.05 named -0.05
rule listing_owner	wanted 0.05 named -0.05
rule mismatch_said	named 0.1 wanted -0.1
rule more_asked_after_answer	named 0.1 wanted -0.1
rule restricted_said	named 0.06 wanted -0.06
rule trademark_named	named 0.05 wanted -0.05
rule trademark_word	wanted 0.08 named -0.08
rule unfair_word	wanted 0.17 named -0.17
rule warning_something_asked	wanted 0.09 named -0.09
said condition	wanted 0.05 named -0.05
said fact	wanted 0.28 named -0.28
said threat	named 0.08 wanted -0.08
say a retraction	wanted 0.09 named -0.09
say asin	named 0.09 wanted -0.09
say ask the	wanted 0.13 named -0.13
say com	wanted 0.1 named -0.1
say complaint	wanted 0.14 named -0.14
say design	wanted 0.08 named -0.08
say dispute	wanted 0.09 named -0.09
say example	wanted 0.3 named -0.3
say infringement	wanted 0.08 named -0.08
say ip	wanted 0.06 named -0.06
say ltd	wanted 0.13 named -0.13
say notice	wanted 0.08 named -0.08
say notice dispute	wanted 0.11 named -0.11
say notice retraction	wanted 0.06 named -0.06
say retraction	wanted 0.1 named -0.1
say げの	wanted 0.07 named -0.07
say との申	wanted 0.06 named -0.06
say との申告	wanted 0.06 named -0.06
say り下	named 0.06 wanted -0.06
say り下げ	named 0.06 wanted -0.06
say り下げの	wanted 0.07 named -0.07
say を侵	wanted 0.07 named -0.07
say テス	wanted 0.07 named -0.07
say テスト	wanted 0.07 named -0.07
say 下げ	named 0.06 wanted -0.06
say 下げの	wanted 0.07 named -0.07
say 侵害	wanted 0.05 named -0.05
say 侵害の	wanted 0.06 named -0.06
say 取り下	named 0.06 wanted -0.06
say 取り下げ	named 0.06 wanted -0.06
say 取り下げの	wanted 0.07 named -0.07
say 告の	named 0.07 wanted -0.07
say 告を	wanted 0.05 named -0.05
say 権利	wanted 0.06 named -0.06
say 申告を	wanted 0.07 named -0.07
say 直接	wanted 0.07 named -0.07
threat account.may_not_sell	named 0.08 wanted -0.08
threat act.lead	wanted 0.08 named -0.08
threat asin.other_number	wanted 0.12 named -0.12
threat caution.closed	named 0.06 wanted -0.06
threat caution.stopped	wanted 0.08 named -0.08
threat complaint.id_label	named 0.06 wanted -0.06
threat doc.letter_of_retraction	named 0.08 wanted -0.08
threat doc.not_taken	wanted 0.06 named -0.06
threat doc.receipt	wanted 0.05 named -0.05
threat owner.name_end	named 0.1 wanted -0.1
threat plan.cause	wanted 0.07 named -0.07
threat to.console_place	named 0.11 wanted -0.11
"""#
}
