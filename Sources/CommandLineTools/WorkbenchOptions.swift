import CaseFiles
import Casework
import Settings

/// The options of the workbench itself, and the store it opens on.
package struct WorkbenchOptions: Sendable {
  private let invocation: Invocation

  package init(
    _ arguments: [String], in surroundings: Surroundings
  ) throws(ToolFailure) {
    invocation = Invocation(
      surroundings: surroundings,
      arguments: try Arguments(
        arguments, specs: Toolbox.everywhere, language: surroundings.language))
  }

  package var themeName: String? { invocation.arguments.value("--theme") }
  package var colorName: String? { invocation.arguments.value("--color") }

  /// Whether names are hidden from the first screen on.
  package var startsMasked: Bool { invocation.arguments.has("--mask") }

  /// The days on which nobody works.
  package var workCalendar: WorkCalendar { WorkCalendar(own: invocation.loadedSettings().daysOff) }

  /// The settings in force; what is wrong in their files was told as the store was opened.
  package func settings() -> Settings { invocation.loadedSettings().settings }

  /// The store; the default one is made where it is missing.
  package func openStore() throws(ToolFailure) -> Store {
    try invocation.storeForChanging()
  }

  package func find(_ word: String, in store: Store) throws(ToolFailure) -> CaseID {
    try invocation.attempt { () throws(StoreError) in try store.findCase(word) }
  }
}
