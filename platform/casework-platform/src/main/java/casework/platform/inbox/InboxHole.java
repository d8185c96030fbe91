package casework.platform.inbox;

/**
 * A fact that could not be applied, and before which the later facts about the same matter wait.
 *
 * @param matter source and id of the matter, as {@code source|id}
 */
public record InboxHole(String matter, long sequence, String type, String reason) {}
