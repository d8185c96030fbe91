package casework.platform.attachment.clean;

/**
 * A file as it was written anew.
 *
 * @param content not to be changed by whoever reads it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Cleaned(FileKind kind, byte[] content) {}
