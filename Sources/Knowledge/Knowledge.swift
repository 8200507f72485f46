// The Knowledge target.
