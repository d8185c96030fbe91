package casework.platform.attachment;

import casework.platform.attachment.clean.Cleaned;

/**
 * A file that has been looked through and may be kept.
 *
 * @param scanned whether a virus scanner has looked at it
 */
public record Looked(Cleaned cleaned, boolean scanned) {}
