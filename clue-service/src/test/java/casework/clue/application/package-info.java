/** Tests of {@code casework.clue.application}. */
@NullMarked
package casework.clue.application;

import org.jspecify.annotations.NullMarked;
