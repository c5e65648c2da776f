import Testing

/// Tests that watch the clock or the processor run one after the other.
@Suite(.serialized) enum EndToEnd {}
