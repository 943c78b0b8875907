import Testing

/// Tests that drive the program as a person does. One at a time: each has the machine to itself.
@Suite(.serialized) enum EndToEnd {}
