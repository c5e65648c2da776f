import CaseFiles
import Casework
import CivilTime
import CommandLineTools
import CursesTerminal
import Glibc
import Terminal
import Themes
import Wording
import WorkbenchSession

/// Reads the command line, and joins everything to the real terminal, clock and files.
@main
struct Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program(arguments, environment: processEnvironment()).run())
  }
}
