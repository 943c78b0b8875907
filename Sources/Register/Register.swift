// The module Register.
