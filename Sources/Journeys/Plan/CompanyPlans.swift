public import Verbatims

/// A group of customers, told by a kept column.
public struct JourneyPersona: Hashable, Sendable {
  public var id: String
  public var names: Wording
  /// A verbatim belongs to it where the column has any of the values.
  public var condition: ColumnCondition

  public init(id: String, names: Wording, condition: ColumnCondition) {
    self.id = id
    self.names = names
    self.condition = condition
  }
}

/// What the company wants customers to live at a stage or a touchpoint.
public struct JourneyTarget: Hashable, Sendable {
  /// The index of the stage.
  public var stage: Int
  /// The index of the channel, or nil for the whole stage.
  public var channel: Int?
  /// The net feeling wanted, in thousandths, −1000 to 1000.
  public var feeling: Int?
  /// What customers should be able to expect, in words.
  public var expectation: Wording?

  public init(stage: Int, channel: Int?, feeling: Int?, expectation: Wording?) {
    self.stage = stage
    self.channel = channel
    self.feeling = feeling
    self.expectation = expectation
  }
}

/// Something that the company did or will do on a day, of which the map shows before and after.
public struct JourneyAction: Hashable, Sendable {
  public var id: String
  public var title: Wording
  /// Days since 1970-01-01.
  public var day: Int32
  /// The index of the stage, or nil for all.
  public var stage: Int?
  /// The index of the channel, or nil for all.
  public var channel: Int?
  /// The subject, or nil for all.
  public var theme: Theme?
  public var owner: String?

  public init(id: String, title: Wording, day: Int32) {
    self.id = id
    self.title = title
    self.day = day
  }
}

/// What one contact costs the company, by its own account.
public struct ContactCost: Hashable, Sendable {
  /// The index of the channel.
  public var channel: Int
  /// In thousandths of the currency.
  public var amount: Int
  /// Its code, such as `EUR`.
  public var currency: String

  public init(channel: Int, amount: Int, currency: String) {
    self.channel = channel
    self.amount = amount
    self.currency = currency
  }
}
