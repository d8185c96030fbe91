package casework.inspection.domain;

/**
 * A text as it is kept: ciphertext, with the wrapped key that opens it. Whoever has no key has
 * nothing.
 */
public record SealedText(String key, String text) {}
