package casework.talk.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;

/**
 * Who holds a talk in the speaker's place, by which letter (委托).
 *
 * @param delegate the cadre or officer who is sent
 * @param letter the letter's number
 */
public record Delegation(
    String delegate, Capacity capacity, String letter, LocalDate givenOn, Signed recordedBy) {}
