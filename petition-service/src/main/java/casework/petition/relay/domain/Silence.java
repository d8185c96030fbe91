package casework.petition.relay.domain;

/**
 * The facts that relays tell others: none. Even a withheld fact would say to everyone who counts
 * that something went up, and on which day.
 */
public enum Silence {}
