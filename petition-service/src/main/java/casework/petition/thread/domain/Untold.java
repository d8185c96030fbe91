package casework.petition.thread.domain;

/** The facts that threads tell other services: none. */
public enum Untold {}
