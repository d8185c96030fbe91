package casework.petition.clarification.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file is about and with whom it is: one person of one petition.
 *
 * @param accused his number in the petition
 * @param organ whose petition it is
 * @param department code of the department that verified it (谁核实谁澄清); null for one outside them
 */
public record Place(UUID petition, int accused, String organ, @Nullable String department) {}
