import Domain

/// The folded texts of all entries in one language, one after the other in one run of bytes, to be scanned.
struct SearchIndex: Sendable {
  /// Where the parts of an entry end in ``text``.
  struct Spans: Equatable, Sendable {
    var start: Int
    var idEnd: Int
    var titleEnd: Int
    var bodyEnd: Int
  }

  private(set) var spans: [Spans] = []
  private(set) var text: ArraySlice<UInt8>

  /// Folds the entries of a library.
  init(_ entries: [PlacedEntry], _ language: Language) {
    var text: [UInt8] = []
    spans.reserveCapacity(entries.count)
    for placed in entries {
      let document = SearchDocument(placed.entry, language)
      let start = text.count
      Folding.append(placed.id, to: &text)
      let idEnd = text.count
      Folding.append(document.title, to: &text)
      let titleEnd = text.count
      Folding.append(document.body, to: &text)
      spans.append(Spans(start: start, idEnd: idEnd, titleEnd: titleEnd, bodyEnd: text.count))
    }
    self.text = text[...]
  }

  init(reading reader: inout ByteReader) throws(PackBytesFault) {
    let count = try reader.count()
    spans.reserveCapacity(count)
    var end = 0
    for _ in 0..<count {
      let start = end
      let idEnd = try start + reader.count()
      let titleEnd = try idEnd + reader.count()
      end = try titleEnd + reader.count()
      spans.append(Spans(start: start, idEnd: idEnd, titleEnd: titleEnd, bodyEnd: end))
    }
    text = try reader.blob()
    guard text.count == end else { throw PackBytesFault() }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(spans.count)
    for span in spans {
      writer.write(span.idEnd - span.start)
      writer.write(span.titleEnd - span.idEnd)
      writer.write(span.bodyEnd - span.titleEnd)
    }
    writer.write(text)
  }
}
