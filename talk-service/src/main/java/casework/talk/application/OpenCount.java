package casework.talk.application;

import casework.platform.deadline.Colour;
import casework.talk.domain.TalkKind;
import org.jspecify.annotations.Nullable;

/**
 * How many open duties to talk of one kind and colour an organ has.
 *
 * @param colour null where no clock runs
 */
public record OpenCount(String organ, TalkKind kind, @Nullable Colour colour, long count) {}
