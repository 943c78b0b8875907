// The module Features.
