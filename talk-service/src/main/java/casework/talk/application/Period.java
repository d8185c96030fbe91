package casework.talk.application;

import java.time.LocalDate;

/** The days a figure looks at, both included. */
public record Period(LocalDate from, LocalDate to) {}
