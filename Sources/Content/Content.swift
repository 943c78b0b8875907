// The module Content.
