package casework.petition.clarification.domain;

/**
 * The facts that untrue reports and clarifications tell others: none. What a clarification makes
 * known it makes known by its notice, to whom that is addressed.
 */
public enum Tacit {}
