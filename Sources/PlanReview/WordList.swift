/// The lists of words that remarks rest on, by the names they have in the files.
package enum WordList: String, CaseIterable, Hashable, Sendable {
  // What the parts of a plan are called.
  case headingCause = "heading.cause"
  case headingActions = "heading.actions"
  case headingPrevention = "heading.prevention"
  case headingAttachments = "heading.attachments"
  case headingDemands = "heading.demands"

  // How something is said.
  case why, planned, performative, ongoing, who, when, beyond, attached, highlighted

  // What a plan should not say.
  case emptyPromise = "empty_promise"
  case emotion, blame, dispute, introduction, question, apology, admission
  case support, sharing, locked, placeholder, machine, honorific, secret, password

  // What a bracket names that has to be filled in, and how it says so.
  case blank
  case blankOrder = "blank.order"

  // What in one clause admits or blames: who or what, and what was done.
  case admissionOf = "admission.of"
  case admissionDone = "admission.done"
  case blameWho = "blame.who"
  case blameDone = "blame.done"

  // What behind such words, or before them, shows that they are not meant so.
  case denial
  case denialBefore = "denial.before"

  // The two investigations that are taken for each other.
  case rightsOwner = "rights_owner"
  case genuineness
  case genericMedicine = "generic_medicine"

  // What a demand is made of besides what it demands.
  case demandFrame = "demand_frame"

  // What a notice asks for that no plan answers.
  case procedure
}
