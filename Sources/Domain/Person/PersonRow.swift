/// One line of the directory.
public struct PersonRow: Hashable, Sendable, Identifiable {
  public var id: PersonID
  /// Empty once erased.
  public var name: String
  public var roles: [Role]
  public var unit: String
  public var organisation: String
  public var isErased: Bool

  public init(
    id: PersonID, name: String, roles: [Role], unit: String, organisation: String, isErased: Bool
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.unit = unit
    self.organisation = organisation
    self.isErased = isErased
  }
}

/// Which persons, by words in name, unit or organisation.
public struct PersonQuery: Hashable, Sendable {
  public var text: String
  public var roles: Set<Role>
  public var unit: String?
  public var limit: Int

  public init(
    text: String = "", roles: Set<Role> = [], unit: String? = nil, limit: Int = 100
  ) {
    self.text = text
    self.roles = roles
    self.unit = unit
    self.limit = limit
  }
}
