package casework.inspection.domain.recommendation;

/**
 * The document as it went out.
 *
 * @param template the template's id and version, such as {@code recommendation-1}
 * @param digest SHA-256 of the file, hexadecimal
 * @param bytes its length
 */
public record IssuedDocument(String template, String digest, int bytes) {}
