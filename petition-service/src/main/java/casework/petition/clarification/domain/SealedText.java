package casework.petition.clarification.domain;

/**
 * A text as it is kept.
 *
 * @param key the data key it is sealed under, itself wrapped
 */
public record SealedText(String key, String text) {}
