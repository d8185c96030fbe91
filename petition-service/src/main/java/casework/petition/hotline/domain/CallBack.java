package casework.petition.hotline.domain;

import java.time.Instant;

/**
 * One thing the hotline is told: how a report stood, and when it came to stand so.
 *
 * @param sequence its place among the report's call-backs, from 1; by it the hotline lets each have
 *     one effect
 * @param at law time
 */
public record CallBack(int sequence, ReportStatus status, Instant at) {}
