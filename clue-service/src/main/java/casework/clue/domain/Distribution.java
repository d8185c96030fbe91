package casework.clue.domain;

import casework.platform.kernel.Signed;

/**
 * Who is to handle a clue, and how it is given to them (分办意见).
 *
 * @param department code of the handling department
 * @param mode code of the way of distribution, such as {@code own} (自办)
 */
public record Distribution(String department, String mode, Signed proposedBy) {}
