/// A place where a program is shown and where its events come from.
@MainActor
public protocol Console: AnyObject {
  /// The present size in cells.
  var size: Size { get }
  /// The toolkit's own words in the language of the person.
  var words: Words { get set }
  /// Waits until something has happened, and gives all that has.
  ///
  /// An empty answer means that nothing more will ever come.
  func nextEvents() -> [Event]
  /// Lays the view out for the present size and paints it.
  @discardableResult func show(_ view: Node) -> Frame
  /// Gives the terminal back for a while, so that another program can use it.
  func pause()
  /// Takes the terminal again after ``pause()``, and paints all anew at the next ``show(_:)``.
  func resume()
  /// Gives the terminal back for good; may be called more than once.
  func leave()
}
