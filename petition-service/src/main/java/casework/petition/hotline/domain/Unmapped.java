package casework.petition.hotline.domain;

/**
 * A code of the hotline's that the mapping table does not know.
 *
 * @param field where it stands, such as {@code accused[0].level}
 * @param code as the hotline wrote it
 * @param codeSet the list in which one of ours is wanted
 */
public record Unmapped(String field, String code, String codeSet) {}
