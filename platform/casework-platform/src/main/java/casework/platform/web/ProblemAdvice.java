package casework.platform.web;

/** Turns every failure of a request into a problem document. */
public final class ProblemAdvice {}
