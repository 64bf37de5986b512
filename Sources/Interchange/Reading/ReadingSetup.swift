/// All that readers are told from outside: options and tables of words.
public struct ReadingSetup: Sendable {
  public var options: ReadingOptions
  public var dictionary: ColumnDictionary
  public var speakers: SpeakerRoles
  /// What stands in mail beside what its writer says.
  public var mail = MailPhrases.none

  public init(options: ReadingOptions, dictionary: ColumnDictionary, speakers: SpeakerRoles) {
    self.options = options
    self.dictionary = dictionary
    self.speakers = speakers.adding(agents: options.agents)
  }
}
