package casework.clue.application;

import casework.platform.deadline.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Which clues of the ledger are wanted; an absent part asks for nothing.
 *
 * @param number the number, or how it begins
 * @param organ an organ's own, without those below it
 * @param stage the state's word, such as {@code under-study}
 * @param status {@code open}, {@code closed}, {@code struck-off} or {@code voided}
 * @param year in which the organ got it
 * @param colour the live colour
 */
public record LedgerFilter(
    @Nullable String number,
    @Nullable String organ,
    @Nullable String department,
    @Nullable String stage,
    @Nullable String status,
    @Nullable Integer year,
    @Nullable Colour colour) {

  public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, null, null, null);
}
