package casework.talk.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;

/**
 * The principal's approval of what others ask him to hold (art. 4); an officer records it.
 *
 * @param principal the cadre who approved
 */
public record Approval(String principal, LocalDate approvedOn, Signed recordedBy) {}
