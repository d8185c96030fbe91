package casework.petition.clarification.domain;

import casework.platform.kernel.Signed;

/**
 * The decision that it was a false accusation.
 *
 * @param organ whose head signed it
 * @param approval reference of the document of approval
 */
public record Decision(String organ, OrganLevel level, EvidenceRef approval, Signed by) {}
