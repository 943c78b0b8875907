@main
struct Ansvar {
  static func main() {}
}
